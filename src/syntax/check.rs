//! What is wrong with a text that reads well: PowerShell's symbol resolution and semantic checks.

mod class;
mod data;
mod expression;
mod method;
mod statement;
mod types;

use super::{
    ast::{
        AttributeAst, AttributeBase, CommandBaseAst, Expression, NamedBlockAst, ParameterAst,
        ScriptBlockAst, Statement, StatementBlockAst, Str, TrapStatementAst,
    },
    input::Shared,
};
use crate::text::extent::Extent;
use expression::{is_increment, is_void};

pub(super) use data::{check_block as check_data_block, check_file as check_data_file};

/// Checks a whole tree.
pub(super) fn check(script: &ScriptBlockAst, shared: &Shared) {
    types::resolve(script, shared);
    let mut checker = Checker {
        shared,
        member: Member::None,
        surroundings: Vec::new(),
        class: None,
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
    Method,
}

struct Checker<'s> {
    shared: &'s Shared,
    member: Member,
    surroundings: Vec<Surrounding>,
    /// The class around, and its properties: those of the type are true.
    class: Option<(Str, Vec<(Str, bool)>)>,
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
                Surrounding::Method => {
                    if let Some(label) = label.filter(|label| !label.is_empty()) {
                        self.report(extent, "LabelNotFound", &[label]);
                    }
                    return;
                }
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
