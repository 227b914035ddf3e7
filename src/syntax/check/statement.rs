//! Checks of statements: blocks, loops, flow, functions, commands.

use super::{Checker, Member, Place, Surrounding, data, types};
use crate::syntax::{
    ast::{
        Ast, CatchClauseAst, CommandBaseAst, CommandElementAst, CommandExpressionAst, Expression,
        FunctionDefinitionAst, RedirectionAst, Statement, TryStatementAst,
    },
    token::TokenKind,
};
use crate::text::extent::Extent;

impl Checker<'_> {
    pub(super) fn statement(&mut self, statement: &Statement) {
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
                if let Member::Method { .. } = self.member {
                    self.property_target(&node.left);
                }
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

    pub(super) fn any(&mut self, node: &Ast) {
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

    pub(super) fn try_statement(&mut self, node: &TryStatementAst) {
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
    pub(super) fn catch_order(&self, clauses: &[CatchClauseAst]) {
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

    pub(super) fn function(&mut self, node: &FunctionDefinitionAst) {
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

    pub(super) fn element(&mut self, element: &CommandBaseAst) {
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
    pub(super) fn argument(&mut self, node: &Expression) {
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

    pub(super) fn redirections(&mut self, redirections: &[RedirectionAst]) {
        for redirection in redirections {
            if let RedirectionAst::File(node) = redirection {
                self.expression(&node.location);
            }
        }
    }

    pub(super) fn command_expression(&mut self, node: &CommandExpressionAst) {
        self.expression(&node.expression);
        self.redirections(&node.redirections);
    }
}
