//! What is wrong with a text that reads well: PowerShell's symbol resolution and semantic checks.

mod class;
mod data;
mod method;
mod types;

use super::{
    ast::{
        Ast, AttributeAst, AttributeBase, CatchClauseAst, CommandBaseAst, CommandElementAst,
        CommandExpressionAst, Constant, Expression, FunctionDefinitionAst, HashtableAst,
        NamedBlockAst, ParameterAst, RedirectionAst, ScriptBlockAst, Statement, StatementBlockAst,
        Str, TrapStatementAst, TryStatementAst, TypeConstraintAst, VariableExpressionAst,
    },
    input::Shared,
    token::TokenKind,
};
use crate::text::extent::Extent;

pub(super) use data::check_file as check_data_file;

/// Checks a whole tree.
pub(super) fn check(script: &ScriptBlockAst, shared: &Shared) {
    types::resolve(script, shared);
    let mut checker = Checker {
        shared,
        member: Member::None,
        surroundings: Vec::new(),
    };
    checker.script_block(script);
}

/// The method around.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Member {
    None,
    Method { is_static: bool, is_void: bool },
    StaticProperty,
}

/// What flow may leave.
enum Surrounding {
    Loop(Option<Str>),
    Finally,
    Function,
}

struct Checker<'s> {
    shared: &'s Shared,
    member: Member,
    surroundings: Vec<Surrounding>,
}

/// Where a variable stands.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Place {
    Argument,
    ArgumentList,
    Elsewhere,
}

impl Checker<'_> {
    fn report(&self, extent: Extent, id: &'static str, arguments: &[&str]) {
        self.shared.report(extent, id, arguments);
    }

    fn script_block(&mut self, node: &ScriptBlockAst) {
        node.attributes
            .iter()
            .for_each(|attribute| self.attribute(attribute));
        if let Some(block) = &node.param_block {
            self.duplicate_parameters(&block.parameters);
            block
                .attributes
                .iter()
                .for_each(|attribute| self.attribute(attribute));
            block
                .parameters
                .iter()
                .for_each(|parameter| self.parameter(parameter));
        }
        for block in [
            &node.dynamic_param_block,
            &node.begin_block,
            &node.process_block,
            &node.end_block,
            &node.clean_block,
        ]
        .into_iter()
        .flatten()
        {
            self.named_block(block);
        }
    }

    /// A block with a scope of its own: no loop and no method reaches into it.
    fn own_script_block(&mut self, node: &ScriptBlockAst) {
        let member = std::mem::replace(&mut self.member, Member::None);
        self.surroundings.push(Surrounding::Function);
        self.script_block(node);
        self.surroundings.pop();
        self.member = member;
    }

    fn duplicate_parameters(&self, parameters: &[ParameterAst]) {
        let mut seen: Vec<String> = Vec::new();
        for parameter in parameters {
            let name = parameter.name.path.user_path.as_str().to_lowercase();
            if seen.contains(&name) {
                self.report(
                    parameter.name.extent,
                    "DuplicateFormalParameter",
                    &[&parameter.name.path.user_path],
                );
            } else {
                seen.push(name);
            }
            let void = parameter
                .attributes
                .iter()
                .find_map(|attribute| match attribute {
                    AttributeBase::TypeConstraint(found) if is_void(found) => Some(found.extent),
                    _ => None,
                });
            if let Some(extent) = void {
                self.report(extent, "VoidTypeConstraintNotAllowed", &[]);
            }
        }
    }

    fn parameter(&mut self, node: &ParameterAst) {
        if node.name.splatted {
            let name = &node.name.path.user_path;
            self.report(node.name.extent, "SplattingNotPermitted", &[name]);
        }
        for attribute in &node.attributes {
            self.attribute_base(attribute);
        }
        if let Some(value) = &node.default_value {
            self.expression(value);
        }
    }

    fn attribute_base(&mut self, node: &AttributeBase) {
        if let AttributeBase::Attribute(node) = node {
            self.attribute(node);
        }
    }

    fn attribute(&mut self, node: &AttributeAst) {
        let values = node
            .positional_arguments
            .iter()
            .chain(node.named_arguments.iter().map(|named| &named.argument));
        for value in values {
            if !is_constant(value) && !matches!(value, Expression::ScriptBlock(_)) {
                self.report(
                    value.extent(),
                    "ParameterAttributeArgumentNeedsToBeConstantOrScriptBlock",
                    &[],
                );
            }
            self.expression(value);
        }
    }

    fn named_block(&mut self, node: &NamedBlockAst) {
        node.traps.iter().for_each(|trap| self.trap(trap));
        node.statements
            .iter()
            .for_each(|statement| self.statement(statement));
    }

    fn block(&mut self, node: &StatementBlockAst) {
        node.traps.iter().for_each(|trap| self.trap(trap));
        node.statements
            .iter()
            .for_each(|statement| self.statement(statement));
    }

    fn trap(&mut self, node: &TrapStatementAst) {
        self.surroundings.push(Surrounding::Function);
        self.block(&node.body);
        self.surroundings.pop();
    }

    fn in_loop(&mut self, label: Option<&Str>, body: &StatementBlockAst) {
        self.surroundings.push(Surrounding::Loop(label.cloned()));
        self.block(body);
        self.surroundings.pop();
    }

    /// Flow that would leave a finally block.
    fn flow(&self, extent: Extent, label: Option<&Expression>, is_return: bool) {
        let label = match label {
            Some(Expression::StringConstant(node)) => Some(&node.value),
            _ => None,
        };
        for surrounding in self.surroundings.iter().rev() {
            match surrounding {
                Surrounding::Function => return,
                Surrounding::Loop(name) if !is_return => {
                    let ends = label.is_none_or(|label| {
                        name.as_ref()
                            .is_some_and(|name| name.eq_ignore_ascii_case(label))
                    });
                    if ends {
                        return;
                    }
                }
                Surrounding::Loop(_) => {}
                Surrounding::Finally => {
                    self.report(extent, "ControlLeavingFinally", &[]);
                    return;
                }
            }
        }
    }

    fn statement(&mut self, statement: &Statement) {
        match statement {
            Statement::Pipeline(node) => {
                node.elements
                    .iter()
                    .for_each(|element| self.element(element));
            }
            Statement::PipelineChain(node) => {
                self.statement(&node.lhs);
                node.rhs
                    .elements
                    .iter()
                    .for_each(|element| self.element(element));
            }
            Statement::CommandExpression(node) => self.command_expression(node),
            Statement::Assignment(node) => {
                self.assignment_target(&node.left, node.operator == TokenKind::Equals);
                self.expression(&node.left);
                self.statement(&node.right);
            }
            Statement::If(node) => {
                for (condition, body) in &node.clauses {
                    self.statement(condition);
                    self.block(body);
                }
                node.else_clause.iter().for_each(|body| self.block(body));
            }
            Statement::Switch(node) => {
                self.statement(&node.condition);
                for (value, body) in &node.clauses {
                    self.expression(value);
                    self.in_loop(node.label.as_ref(), body);
                }
                if let Some(body) = &node.default {
                    self.in_loop(node.label.as_ref(), body);
                }
            }
            Statement::ForEach(node) => {
                if node.variable.splatted {
                    let name = &node.variable.path.user_path;
                    self.report(node.variable.extent, "SplattingNotPermitted", &[name]);
                }
                self.statement(&node.condition);
                self.in_loop(node.label.as_ref(), &node.body);
            }
            Statement::For(node) => {
                for part in [&node.initializer, &node.condition, &node.iterator]
                    .into_iter()
                    .flatten()
                {
                    self.statement(part);
                }
                self.in_loop(node.label.as_ref(), &node.body);
            }
            Statement::While(node) => {
                self.statement(&node.condition);
                self.in_loop(node.label.as_ref(), &node.body);
            }
            Statement::DoWhile(node) => {
                self.statement(&node.condition);
                self.in_loop(node.label.as_ref(), &node.body);
            }
            Statement::DoUntil(node) => {
                self.statement(&node.condition);
                self.in_loop(node.label.as_ref(), &node.body);
            }
            Statement::Try(node) => self.try_statement(node),
            Statement::Trap(node) => self.trap(node),
            Statement::Data(node) => {
                data::check(node, self.shared);
                self.block(&node.body);
            }
            Statement::Block(node) => {
                let keyword = Extent::new(
                    node.extent.start,
                    node.extent.start + u32::try_from(node.kind.text().len()).unwrap_or(0),
                );
                self.report(keyword, "UnexpectedKeyword", &[node.kind.text()]);
                self.block(&node.body);
            }
            Statement::Break(node) => self.flow(node.extent, node.label.as_deref(), false),
            Statement::Continue(node) => self.flow(node.extent, node.label.as_deref(), false),
            Statement::Return(node) => {
                self.flow(node.extent, None, true);
                if let Member::Method { is_void, .. } = self.member {
                    if is_void && node.pipeline.is_some() {
                        self.report(node.extent, "VoidMethodHasReturn", &[]);
                    } else if !is_void && node.pipeline.is_none() {
                        self.report(node.extent, "NonVoidMethodMissingReturnValue", &[]);
                    }
                }
                node.pipeline.iter().for_each(|value| self.statement(value));
            }
            Statement::Exit(node) => {
                node.pipeline.iter().for_each(|value| self.statement(value));
            }
            Statement::Throw(node) => {
                node.pipeline.iter().for_each(|value| self.statement(value));
            }
            Statement::FunctionDefinition(node) => self.function(node),
            Statement::TypeDefinition(node) => self.type_definition(node),
            Statement::Error(node) => {
                node.nested.iter().for_each(|nested| self.any(nested));
                node.conditions.iter().for_each(|nested| self.any(nested));
                node.bodies.iter().for_each(|nested| self.any(nested));
            }
        }
    }

    fn any(&mut self, node: &Ast) {
        match node {
            Ast::Statement(node) => self.statement(node),
            Ast::Expression(node) => self.expression(node),
            Ast::StatementBlock(node) => self.block(node),
            Ast::NamedBlock(node) => self.named_block(node),
            Ast::Attribute(node) => self.attribute_base(node),
            Ast::Parameter(node) => self.parameter(node),
            Ast::CatchClause(node) => self.block(&node.body),
            Ast::CommandParameter(_) | Ast::Member(_) | Ast::Redirection(_) => {}
        }
    }

    fn try_statement(&mut self, node: &TryStatementAst) {
        self.catch_order(&node.catch_clauses);
        self.block(&node.body);
        node.catch_clauses
            .iter()
            .for_each(|clause| self.block(&clause.body));
        if let Some(body) = &node.finally {
            self.surroundings.push(Surrounding::Finally);
            self.block(body);
            self.surroundings.pop();
        }
    }

    /// A catch clause that another before it makes useless.
    fn catch_order(&self, clauses: &[CatchClauseAst]) {
        for (number, clause) in clauses.iter().enumerate() {
            let later = clauses.get(number + 1..).unwrap_or(&[]);
            if clause.catch_types.is_empty() {
                if let Some(next) = later.first() {
                    let place = Extent::at(next.extent.start.saturating_sub(1));
                    self.report(place, "EmptyCatchNotLast", &[]);
                    return;
                }
                continue;
            }
            for first in &clause.catch_types {
                let first = first.type_name.full_name();
                for second in later.iter().flat_map(|clause| &clause.catch_types) {
                    let name = second.type_name.full_name();
                    if types::is_or_derives(&name, &first) {
                        let shown = types::full_name(&name);
                        self.report(second.extent, "ExceptionTypeAlreadyCaught", &[&shown]);
                    }
                }
            }
        }
    }

    fn function(&mut self, node: &FunctionDefinitionAst) {
        if let Some(parameters) = &node.parameters {
            self.duplicate_parameters(parameters);
            if let (Some(block), false) = (&node.body.param_block, parameters.is_empty()) {
                self.report(block.extent, "OnlyOneParameterListAllowed", &[]);
            }
        }
        for parameter in node.parameters.iter().flatten() {
            self.parameter(parameter);
        }
        self.own_script_block(&node.body);
    }

    fn element(&mut self, element: &CommandBaseAst) {
        match element {
            CommandBaseAst::Command(node) => {
                for element in &node.elements {
                    match element {
                        CommandElementAst::Parameter(node) => {
                            if let Some(argument) = &node.argument {
                                self.expression(argument);
                            }
                        }
                        CommandElementAst::Expression(node) => self.argument(node),
                    }
                }
                self.redirections(&node.redirections);
            }
            CommandBaseAst::Expression(node) => self.command_expression(node),
        }
    }

    /// An argument of a command, where splatting belongs.
    fn argument(&mut self, node: &Expression) {
        match node {
            Expression::Variable(node) => self.variable(node, Place::Argument),
            Expression::Using(node) => self.argument(&node.sub_expression),
            Expression::ArrayLiteral(list) => {
                for element in &list.elements {
                    match element {
                        Expression::Variable(node) => self.variable(node, Place::ArgumentList),
                        other => self.expression(other),
                    }
                }
            }
            other => self.expression(other),
        }
    }

    fn redirections(&mut self, redirections: &[RedirectionAst]) {
        for redirection in redirections {
            if let RedirectionAst::File(node) = redirection {
                self.expression(&node.location);
            }
        }
    }

    fn command_expression(&mut self, node: &CommandExpressionAst) {
        self.expression(&node.expression);
        self.redirections(&node.redirections);
    }

    fn variable(&self, node: &VariableExpressionAst, place: Place) {
        if node.splatted && place != Place::Argument {
            let id = if place == Place::ArgumentList {
                "SplattingNotPermittedInArgumentList"
            } else {
                "SplattingNotPermitted"
            };
            self.report(node.extent, id, &[&node.path.user_path]);
        }
        let in_static = matches!(
            self.member,
            Member::Method {
                is_static: true,
                ..
            } | Member::StaticProperty
        );
        if in_static && node.path.user_path.eq_ignore_ascii_case("this") {
            let name = &node.path.user_path;
            self.report(node.extent, "NonStaticMemberAccessInStaticMember", &[name]);
        }
    }

    fn expression(&mut self, expression: &Expression) {
        if self.shared.is_deep() {
            return;
        }
        match expression {
            Expression::Ternary(node) => {
                self.expression(&node.condition);
                self.expression(&node.if_true);
                self.expression(&node.if_false);
            }
            Expression::Binary(node) => {
                self.expression(&node.left);
                self.expression(&node.right);
            }
            Expression::Unary(node) => {
                if is_increment(node.token_kind) && target_error(&node.child, false).is_some() {
                    self.report(
                        node.child.extent(),
                        "OperatorRequiresVariableOrProperty",
                        &[node.token_kind.text()],
                    );
                }
                self.expression(&node.child);
            }
            Expression::Attributed(node) => {
                if !is_variable(&node.child) {
                    let name = node.attribute.type_name().full_name();
                    self.report(node.attribute.extent(), "UnexpectedAttribute", &[&name]);
                }
                self.attribute_base(&node.attribute);
                self.expression(&node.child);
            }
            Expression::Convert(node) => {
                self.convert(expression, &node.type_constraint, &node.child);
                self.expression(&node.child);
            }
            Expression::Member(node) => {
                self.expression(&node.expression);
                self.expression(&node.member);
            }
            Expression::InvokeMember(node) => {
                self.expression(&node.expression);
                self.expression(&node.member);
                node.arguments
                    .iter()
                    .for_each(|argument| self.expression(argument));
            }
            Expression::BaseCtorInvokeMember(node) => {
                node.arguments
                    .iter()
                    .for_each(|argument| self.expression(argument));
            }
            Expression::Index(node) => {
                self.expression(&node.target);
                self.expression(&node.index);
            }
            Expression::ArrayLiteral(node) => node
                .elements
                .iter()
                .for_each(|element| self.expression(element)),
            Expression::ArrayExpression(node) => self.block(&node.sub_expression),
            Expression::SubExpression(node) => self.block(&node.sub_expression),
            Expression::Paren(node) => self.statement(&node.pipeline),
            Expression::Hashtable(node) => self.hashtable(node),
            Expression::ScriptBlock(node) => self.own_script_block(&node.script_block),
            Expression::Using(node) => {
                if let Some(extent) = wrong_using(&node.sub_expression) {
                    self.report(extent, "InvalidUsingExpression", &[]);
                }
                if !matches!(node.sub_expression, Expression::Variable(_)) {
                    self.expression(&node.sub_expression);
                }
            }
            Expression::ExpandableString(node) => node
                .nested
                .iter()
                .for_each(|nested| self.expression(nested)),
            Expression::Variable(node) => self.variable(node, Place::Elsewhere),
            Expression::Error(node) => node.nested.iter().for_each(|nested| self.any(nested)),
            Expression::Constant(_) | Expression::StringConstant(_) | Expression::Type(_) => {}
        }
    }

    fn convert(&self, whole: &Expression, constraint: &TypeConstraintAst, child: &Expression) {
        let name = constraint.type_name.full_name();
        if name.eq_ignore_ascii_case("ordered") {
            if !matches!(child, Expression::Hashtable(_)) {
                self.report(
                    whole.extent(),
                    "OrderedAttributeOnlyOnHashLiteralNode",
                    &[&name],
                );
            }
        } else if is_ref(constraint) {
            let mut inner = child;
            let mut multiple = false;
            while let Expression::Convert(node) = inner {
                multiple |= is_ref(&node.type_constraint);
                inner = &node.child;
            }
            if multiple {
                self.report(
                    constraint.extent,
                    "ReferenceNeedsToBeByItselfInTypeSequence",
                    &[],
                );
            }
        }
    }

    fn hashtable(&mut self, node: &HashtableAst) {
        let mut seen: Vec<String> = Vec::new();
        let mut many = rustc_hash::FxHashSet::default();
        for (key, value) in &node.pairs {
            if let Some(text) = key_text(key) {
                let lower = text.to_lowercase();
                let duplicate = if node.pairs.len() > 16 {
                    !many.insert(lower)
                } else if seen.contains(&lower) {
                    true
                } else {
                    seen.push(lower);
                    false
                };
                if duplicate {
                    self.report(key.extent(), "DuplicateKeyInHashLiteral", &[&text]);
                }
            }
            self.expression(key);
            self.statement(value);
        }
    }

    fn assignment_target(&self, target: &Expression, simple: bool) {
        if let Expression::Convert(_) | Expression::Attributed(_) = target {
            self.constrained_target(target);
        }
        if let Some(extent) = target_error(target, simple) {
            self.report(extent, "InvalidLeftHandSide", &[]);
        }
    }

    fn constrained_target(&self, target: &Expression) {
        let mut converts = 0;
        let mut reference = None;
        let mut inner = target;
        loop {
            match inner {
                Expression::Convert(node) => {
                    converts += 1;
                    if is_void(&node.type_constraint) {
                        self.report(
                            node.type_constraint.extent,
                            "VoidTypeConstraintNotAllowed",
                            &[],
                        );
                    }
                    if is_ref(&node.type_constraint) {
                        reference = Some(node.type_constraint.extent);
                    }
                    inner = &node.child;
                }
                Expression::Attributed(node) => inner = &node.child,
                _ => break,
            }
        }
        if let (Some(extent), true) = (reference, converts > 1) {
            self.report(extent, "ReferenceNeedsToBeByItselfInTypeConstraint", &[]);
        }
    }
}

/// A variable, perhaps with types and attributes before it.
fn is_variable(expression: &Expression) -> bool {
    match expression {
        Expression::Variable(_) => true,
        Expression::Attributed(node) => is_variable(&node.child),
        Expression::Convert(node) => is_variable(&node.child),
        _ => false,
    }
}

fn is_void(constraint: &TypeConstraintAst) -> bool {
    let name = constraint.type_name.full_name();
    name.eq_ignore_ascii_case("void") || name.eq_ignore_ascii_case("System.Void")
}

fn is_ref(constraint: &TypeConstraintAst) -> bool {
    constraint.type_name.full_name().eq_ignore_ascii_case("ref")
}

fn is_increment(kind: TokenKind) -> bool {
    matches!(
        kind,
        TokenKind::PlusPlus
            | TokenKind::MinusMinus
            | TokenKind::PostfixPlusPlus
            | TokenKind::PostfixMinusMinus
    )
}

/// What of an expression cannot be assigned to.
fn target_error(target: &Expression, simple: bool) -> Option<Extent> {
    match target {
        Expression::Variable(_) => None,
        Expression::Member(node) if !node.null_conditional => None,
        Expression::Index(node) if !node.null_conditional => None,
        // Setting a parameterized property looks like a call.
        Expression::InvokeMember(node) if simple && !node.null_conditional => None,
        Expression::Convert(node) => target_error(&node.child, simple),
        Expression::Attributed(node) => target_error(&node.child, simple),
        Expression::ArrayLiteral(node) if simple => node
            .elements
            .iter()
            .find_map(|element| target_error(element, simple)),
        Expression::Paren(node) => match pure_expression(&node.pipeline) {
            Some(inner) => target_error(inner, simple),
            None => Some(node.pipeline.extent()),
        },
        other => Some(other.extent()),
    }
}

/// The expression that a pipeline only is.
pub(super) fn pure_expression(statement: &Statement) -> Option<&Expression> {
    match statement {
        Statement::Pipeline(node) if !node.background => match node.elements.as_slice() {
            [CommandBaseAst::Expression(node)] if node.redirections.is_empty() => {
                Some(&node.expression)
            }
            _ => None,
        },
        Statement::CommandExpression(node) => Some(&node.expression),
        _ => None,
    }
}

/// Something that a using expression cannot fetch.
fn wrong_using(node: &Expression) -> Option<Extent> {
    match node {
        Expression::Variable(_) => None,
        Expression::Member(node) => match &node.member {
            Expression::StringConstant(_) => wrong_using(&node.expression),
            other => Some(other.extent()),
        },
        Expression::Index(node) => {
            if is_constant(&node.index) {
                wrong_using(&node.target)
            } else {
                Some(node.index.extent())
            }
        }
        other => Some(other.extent()),
    }
}

/// The key of a hashtable as text, if it is a constant.
fn key_text(key: &Expression) -> Option<String> {
    match key {
        Expression::StringConstant(node) => Some(node.value.to_string()),
        Expression::Constant(node) => Some(match &node.value {
            Constant::Null => return None,
            Constant::Boolean(value) => value.to_string(),
            Constant::SByte(n) => n.to_string(),
            Constant::Byte(n) => n.to_string(),
            Constant::Int16(n) => n.to_string(),
            Constant::UInt16(n) => n.to_string(),
            Constant::Int32(n) => n.to_string(),
            Constant::UInt32(n) => n.to_string(),
            Constant::Int64(n) => n.to_string(),
            Constant::UInt64(n) => n.to_string(),
            Constant::Double(n) => n.to_string(),
            Constant::Decimal(n) => n.to_string(),
            Constant::BigInteger(n) => n.to_string(),
        }),
        _ => None,
    }
}

/// Has a value without running anything.
pub(super) fn is_constant(expression: &Expression) -> bool {
    let block = |block: &StatementBlockAst| {
        block.traps.is_empty()
            && block
                .statements
                .iter()
                .all(|statement| pure_expression(statement).is_some_and(is_constant))
    };
    match expression {
        Expression::Constant(_) | Expression::StringConstant(_) | Expression::Type(_) => true,
        Expression::Variable(node) => ["true", "false", "null"]
            .iter()
            .any(|name| node.path.user_path.eq_ignore_ascii_case(name)),
        Expression::Ternary(node) => {
            is_constant(&node.condition)
                && is_constant(&node.if_true)
                && is_constant(&node.if_false)
        }
        Expression::Binary(node) => is_constant(&node.left) && is_constant(&node.right),
        Expression::Unary(node) => !is_increment(node.token_kind) && is_constant(&node.child),
        Expression::Convert(node) => is_constant(&node.child),
        Expression::Index(node) => is_constant(&node.target) && is_constant(&node.index),
        Expression::ArrayLiteral(node) => node.elements.iter().all(is_constant),
        Expression::ArrayExpression(node) => block(&node.sub_expression),
        Expression::SubExpression(node) => block(&node.sub_expression),
        Expression::Paren(node) => pure_expression(&node.pipeline).is_some_and(is_constant),
        Expression::Member(node) => {
            node.is_static
                && matches!(node.expression, Expression::Type(_))
                && matches!(node.member, Expression::StringConstant(_))
        }
        Expression::Hashtable(node) => node.pairs.iter().all(|(key, value)| {
            is_constant(key) && pure_expression(value).is_some_and(is_constant)
        }),
        Expression::Attributed(_)
        | Expression::InvokeMember(_)
        | Expression::BaseCtorInvokeMember(_)
        | Expression::ScriptBlock(_)
        | Expression::Using(_)
        | Expression::ExpandableString(_)
        | Expression::Error(_) => false,
    }
}
