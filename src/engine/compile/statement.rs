//! Statements to ops.

use super::Compiler;
use crate::engine::program::{
    Assignment, Expr, ForEach, LabelName, Stmt, StmtOp, Switch, Target, Try,
};
use crate::engine::scope::{NameId, VariableAttribute, WrittenAttribute};
use crate::syntax::TokenKind;
use crate::syntax::ast::{
    AssignmentStatementAst, AttributeBase, CommandBaseAst, Expression, InvokeMemberExpressionAst,
    PipelineAst, Statement, SwitchStatementAst, TryStatementAst,
};
use crate::text::name::eq_ignore_case;
use crate::value::types;
use std::rc::Rc;

fn label(label: Option<&crate::syntax::ast::Str>) -> LabelName {
    label.map(|name| NameId::of(name))
}

impl Compiler {
    pub(super) fn statement(&mut self, ast: &Statement) -> Stmt {
        Stmt {
            extent: ast.extent(),
            op: self.statement_op(ast),
        }
    }

    /// What is asked whether it is true.
    fn condition(&mut self, ast: &Statement) -> Stmt {
        let before = self.commands;
        let made = self.statement(ast);
        if self.commands == before || !matches!(made.op, StmtOp::Expression(_) | StmtOp::Assign(_))
        {
            return made;
        }
        Stmt {
            extent: made.extent,
            op: StmtOp::Condition(Box::new(made)),
        }
    }

    fn boxed(&mut self, ast: Option<&Statement>) -> Option<Box<Stmt>> {
        ast.map(|ast| Box::new(self.statement(ast)))
    }

    fn statement_op(&mut self, ast: &Statement) -> StmtOp {
        match ast {
            Statement::Pipeline(node) => self.pipeline_op(node),
            Statement::PipelineChain(node) => {
                if node.background {
                    return StmtOp::Background(
                        self.source.slice(node.extent).trim_end_matches('&').into(),
                    );
                }
                let right = Stmt {
                    extent: node.rhs.extent,
                    op: self.pipeline_op(&node.rhs),
                };
                StmtOp::Chain {
                    left: Box::new(self.statement(&node.lhs)),
                    right: Box::new(right),
                    and: node.operator == TokenKind::AndAnd,
                    traps: Rc::clone(&self.traps),
                }
            }
            Statement::CommandExpression(node) => {
                if node.redirections.is_empty() {
                    self.expression_statement(&node.expression)
                } else {
                    self.redirected_expression(node)
                }
            }
            Statement::Assignment(node) => StmtOp::Assign(Box::new(self.assignment(node))),
            Statement::If(node) => {
                let clauses = node
                    .clauses
                    .iter()
                    .map(|(condition, body)| (self.condition(condition), self.block(body)))
                    .collect();
                StmtOp::If(
                    clauses,
                    node.else_clause.as_ref().map(|body| self.block(body)),
                )
            }
            Statement::While(node) => StmtOp::While(
                label(node.label.as_ref()),
                Box::new(self.condition(&node.condition)),
                self.block(&node.body),
            ),
            Statement::DoWhile(node) => StmtOp::Do(
                label(node.label.as_ref()),
                self.block(&node.body),
                Box::new(self.condition(&node.condition)),
                true,
            ),
            Statement::DoUntil(node) => StmtOp::Do(
                label(node.label.as_ref()),
                self.block(&node.body),
                Box::new(self.condition(&node.condition)),
                false,
            ),
            Statement::For(node) => StmtOp::For(
                label(node.label.as_ref()),
                self.boxed(node.initializer.as_ref()),
                node.condition
                    .as_ref()
                    .map(|ast| Box::new(self.condition(ast))),
                self.boxed(node.iterator.as_ref()),
                self.block(&node.body),
            ),
            Statement::ForEach(node) => {
                if node.parallel {
                    return StmtOp::Refused("foreach -parallel".to_owned());
                }
                let variable = self.variable_target(&node.variable.path);
                let mut source = self.statement(&node.condition);
                if let StmtOp::Expression(Expr::Binary(TokenKind::DotDot, ..)) = &source.op
                    && let StmtOp::Expression(Expr::Binary(_, operands, _)) = std::mem::replace(
                        &mut source.op,
                        StmtOp::Expression(Expr::Const(Default::default())),
                    )
                {
                    source.op = StmtOp::Expression(Expr::Range(operands));
                }
                let body = self.block(&node.body);
                StmtOp::ForEach(Box::new(ForEach {
                    label: label(node.label.as_ref()),
                    variable,
                    enumerator: self.table.find(NameId::of("foreach")),
                    source,
                    body,
                }))
            }
            Statement::Switch(node) => StmtOp::Switch(Box::new(self.switch(node))),
            Statement::Try(node) => StmtOp::Try(Box::new(self.try_statement(node))),
            Statement::Trap(_) => StmtOp::Block(crate::engine::program::Block {
                statements: Vec::new(),
                traps: Rc::default(),
            }),
            Statement::Data(node) => {
                let slot = node.variable.as_ref().map(|name| self.slot(name));
                StmtOp::Data(slot, self.block(&node.body))
            }
            Statement::Block(node) => StmtOp::Block(self.block(&node.body)),
            Statement::Break(node) => {
                StmtOp::Break(node.label.as_ref().map(|label| self.expression(label)))
            }
            Statement::Continue(node) => {
                StmtOp::Continue(node.label.as_ref().map(|label| self.expression(label)))
            }
            Statement::Return(node) => StmtOp::Return(self.boxed(node.pipeline.as_ref())),
            Statement::Exit(node) => StmtOp::Exit(self.boxed(node.pipeline.as_ref())),
            Statement::Throw(node) => StmtOp::Throw(self.boxed(node.pipeline.as_ref())),
            Statement::FunctionDefinition(node) => StmtOp::Function(Rc::clone(node)),
            Statement::TypeDefinition(node) => {
                StmtOp::Types(Rc::clone(&self.source), vec![Rc::clone(node)])
            }
            Statement::Error(_) => StmtOp::Refused("a statement with a parse error".to_owned()),
        }
    }

    pub(super) fn pipeline_op(&mut self, node: &PipelineAst) -> StmtOp {
        if node.background {
            return StmtOp::Background(self.source.slice(node.extent).trim_end_matches('&').into());
        }
        if let [CommandBaseAst::Expression(only)] = node.elements.as_slice()
            && only.redirections.is_empty()
        {
            return self.expression_statement(&only.expression);
        }
        StmtOp::Pipeline(Rc::new(self.pipeline(node)))
    }

    fn expression_statement(&mut self, ast: &Expression) -> StmtOp {
        let expr = self.expression(ast);
        match expr {
            // Parentheses around an assignment or a step make its value output.
            _ if matches!(ast, Expression::Paren(_)) => StmtOp::Expression(expr),
            Expr::Step { .. } => StmtOp::Effect(expr),
            Expr::Assign(assignment) => StmtOp::Assign(assignment),
            _ => StmtOp::Expression(expr),
        }
    }

    pub(super) fn assignment(&mut self, node: &AssignmentStatementAst) -> Assignment {
        let value = self.statement(&node.right);
        Assignment {
            target: self.target(&node.left),
            operator: node.operator,
            value,
            own: Rc::clone(&self.own),
        }
    }

    /// What an expression on the left of `=` stands for.
    pub(super) fn target(&mut self, ast: &Expression) -> Target {
        match ast {
            Expression::Variable(variable) => self.variable_target(&variable.path),
            Expression::Convert(convert) => {
                let type_name = &convert.type_constraint.type_name;
                self.constrained(type_name, &convert.child)
            }
            Expression::Attributed(attributed) => {
                let target = self.target(&attributed.child);
                match (&attributed.attribute, target) {
                    (AttributeBase::Attribute(attribute), Target::Slot(slot)) => {
                        self.validated(slot, attribute, Vec::new(), None)
                    }
                    (AttributeBase::Attribute(attribute), Target::Typed(slot, held, name)) => {
                        self.validated(slot, attribute, held.to_vec(), name)
                    }
                    (_, target) => target,
                }
            }
            Expression::Member(_) => match self.expression(ast) {
                Expr::Member(access) => Target::Member(access),
                _ => Target::Refused("this member".to_owned()),
            },
            Expression::Index(node) => Target::Index(Box::new((
                self.expression(&node.target),
                self.expression(&node.index),
                node.extent,
            ))),
            // The indexer by its name: a property with parameters.
            Expression::InvokeMember(node) if is_indexer(node) => match node.arguments.as_slice() {
                [index] => Target::Index(Box::new((
                    self.expression(&node.expression),
                    self.expression(index),
                    node.extent,
                ))),
                _ => Target::Refused(self.source.slice(ast.extent()).to_owned()),
            },
            Expression::ArrayLiteral(node) => Target::Several(
                node.elements
                    .iter()
                    .map(|element| self.target(element))
                    .collect(),
            ),
            Expression::Paren(node) => match &node.pipeline {
                Statement::Pipeline(pipeline) => match pipeline.elements.as_slice() {
                    [CommandBaseAst::Expression(only)] => self.target(&only.expression),
                    _ => Target::Refused("a command".to_owned()),
                },
                _ => Target::Refused("a statement".to_owned()),
            },
            _ => Target::Refused(self.source.slice(ast.extent()).to_owned()),
        }
    }

    fn constrained(
        &mut self,
        type_name: &crate::syntax::ast::TypeName,
        child: &Expression,
    ) -> Target {
        match self.target(child) {
            Target::Slot(slot) => match types::resolve_plain(type_name) {
                Some(known) => {
                    Target::Typed(slot, Rc::new(vec![VariableAttribute::Type(known)]), None)
                }
                None => Target::Typed(slot, Rc::new(Vec::new()), Some(type_name.clone())),
            },
            Target::Typed(slot, held, name) => match types::resolve_plain(type_name) {
                Some(known) => {
                    let mut all = vec![VariableAttribute::Type(known)];
                    all.extend(held.iter().cloned());
                    Target::Typed(slot, Rc::new(all), name)
                }
                None => Target::Typed(slot, held, Some(type_name.clone())),
            },
            Target::Variable(reference) => Target::TypedVariable(reference, type_name.clone()),
            other => other,
        }
    }

    fn validated(
        &mut self,
        slot: u32,
        attribute: &crate::syntax::ast::AttributeAst,
        mut held: Vec<VariableAttribute>,
        name: Option<crate::syntax::ast::TypeName>,
    ) -> Target {
        let known = super::constant_validations(attribute);
        if known.is_empty() && types::resolve_plain(&attribute.type_name).is_none() {
            let written = WrittenAttribute {
                name: attribute.type_name.full_name(),
                arguments: attribute
                    .positional_arguments
                    .iter()
                    .map(|argument| self.expression(argument))
                    .collect(),
            };
            held.push(VariableAttribute::Written(Rc::new(written)));
        }
        held.extend(known.into_iter().map(VariableAttribute::Validation));
        Target::Typed(slot, Rc::new(held), name)
    }

    fn switch(&mut self, node: &SwitchStatementAst) -> Switch {
        let condition = self.statement(&node.condition);
        let clauses = node
            .clauses
            .iter()
            .map(|(test, body)| (self.expression(test), self.block(body)))
            .collect();
        let default = node.default.as_ref().map(|body| self.block(body));
        Switch {
            label: label(node.label.as_ref()),
            flags: node.flags,
            condition,
            underscore: self.slot("_"),
            enumerator: self.table.find(NameId::of("switch")),
            clauses,
            default,
        }
    }

    fn try_statement(&mut self, node: &TryStatementAst) -> Try {
        Try {
            body: self.block(&node.body),
            catches: node
                .catch_clauses
                .iter()
                .map(|clause| {
                    let of = clause
                        .catch_types
                        .iter()
                        .map(|of| of.type_name.clone())
                        .collect();
                    (of, self.block(&clause.body))
                })
                .collect(),
            finally: node.finally.as_ref().map(|body| self.block(body)),
            underscore: self.slot("_"),
        }
    }
}

/// Whether a call names the indexer of a list or a table: `$list.Item(0) = ...`.
fn is_indexer(node: &InvokeMemberExpressionAst) -> bool {
    matches!(&node.member, Expression::StringConstant(name) if eq_ignore_case(&name.value, "Item"))
        && !node.is_static
        && node.arguments.len() == 1
}
