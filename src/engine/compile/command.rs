//! Pipelines and commands to ops.

use super::Compiler;
use crate::engine::command::CommandCache;
use crate::engine::program::{
    ArgumentNode, CommandNode, Element, Expr, Pipeline, Redirection, StmtOp,
};
use crate::syntax::TokenKind;
use crate::syntax::ast::{
    CommandAst, CommandBaseAst, CommandElementAst, CommandExpressionAst, Expression, PipelineAst,
    RedirectionAst, StringConstantType,
};
use crate::text::extent::Extent;
use crate::text::name::eq_ignore_case;
use crate::value::{PSObject, PSString, Value};
use std::cell::{Cell, RefCell};
use std::rc::Rc;

/// Commands that make or change variables by their names.
const BY_NAME: &[&str] = &[
    "New-Variable",
    "nv",
    "Remove-Variable",
    "rv",
    "Set-Variable",
    "set",
    "sv",
];

impl Compiler {
    pub(super) fn pipeline(&mut self, node: &PipelineAst) -> Pipeline {
        let elements = node
            .elements
            .iter()
            .map(|element| match element {
                CommandBaseAst::Expression(node) => Element::Expression(
                    self.expression(&node.expression),
                    self.redirections(&node.redirections),
                    node.extent,
                ),
                CommandBaseAst::Command(node) => Element::Command(Rc::new(self.command(node))),
            })
            .collect();
        Pipeline {
            elements,
            extent: node.extent,
        }
    }

    pub(super) fn redirected_expression(&mut self, node: &CommandExpressionAst) -> StmtOp {
        let element = Element::Expression(
            self.expression(&node.expression),
            self.redirections(&node.redirections),
            node.extent,
        );
        StmtOp::Pipeline(Rc::new(Pipeline {
            elements: vec![element],
            extent: node.extent,
        }))
    }

    fn command(&mut self, node: &CommandAst) -> CommandNode {
        self.commands += 1;
        let mut elements = node.elements.iter();
        let (head, name, head_extent) = match elements.next() {
            Some(CommandElementAst::Expression(head)) => {
                let name = match head {
                    Expression::StringConstant(text) => Some(text.value.as_str().into()),
                    _ => None,
                };
                (self.expression(head), name, head.extent())
            }
            Some(CommandElementAst::Parameter(parameter)) => {
                let text = self.source.slice(parameter.extent).to_owned();
                (
                    Expr::Const(Value::str(text.as_str())),
                    Some(text.into()),
                    parameter.extent,
                )
            }
            None => (Expr::Const(Value::Null), None, node.extent),
        };
        if node.invocation_operator == TokenKind::Dot
            || name.as_ref().is_some_and(|name: &PSString| {
                BY_NAME.iter().any(|known| eq_ignore_case(known, name))
            })
        {
            self.own.set(false);
        }
        let mut arguments: Vec<ArgumentNode> =
            elements.map(|element| self.argument(element)).collect();
        // What follows `--%` is one argument, as written.
        if let Some(at) = arguments
            .iter()
            .position(|held| matches!(held, ArgumentNode::Verbatim(text, _) if text.is_empty()))
            && let Some(ArgumentNode::Value { extent, .. }) = arguments.get(at + 1)
        {
            let rest = self.source.slice(*extent).into();
            let verbatim = ArgumentNode::Verbatim(rest, *extent);
            arguments.truncate(at);
            arguments.push(verbatim);
        }
        CommandNode {
            extent: node.extent,
            source: Rc::clone(&self.source),
            operator: node.invocation_operator,
            name,
            head,
            head_extent,
            arguments,
            redirections: self.redirections(&node.redirections),
            cache: CommandCache::default(),
            quick: RefCell::new(None),
            no_quick: Cell::new(false),
        }
    }

    fn argument(&mut self, element: &CommandElementAst) -> ArgumentNode {
        match element {
            CommandElementAst::Parameter(node) => {
                if matches!(node.parameter_name.as_str(), "-" | "") && node.argument.is_none() {
                    return ArgumentNode::EndOfParameters;
                }
                ArgumentNode::Parameter {
                    name: node.parameter_name.as_str().into(),
                    value: node
                        .argument
                        .as_ref()
                        .map(|argument| self.expression(argument)),
                    extent: node.extent,
                    value_extent: node
                        .argument
                        .as_ref()
                        .map_or(Extent::default(), |argument| argument.extent()),
                }
            }
            CommandElementAst::Expression(Expression::Variable(variable)) if variable.splatted => {
                ArgumentNode::Splat {
                    expr: self.variable(&variable.path),
                    extent: variable.extent,
                }
            }
            CommandElementAst::Expression(expression) => {
                let bare = matches!(expression, Expression::StringConstant(text) if text.kind == StringConstantType::BareWord);
                let written = self.source.slice(expression.extent());
                if bare && written == "--" {
                    return ArgumentNode::EndOfParameters;
                }
                if bare && written.starts_with("--%") {
                    let rest = written.get(3..).unwrap_or_default().trim();
                    return ArgumentNode::Verbatim(rest.into(), expression.extent());
                }
                // A bare number keeps its spelling when it becomes a string: PowerShell remembers the token.
                let number = matches!(expression, Expression::Constant(_));
                let expr = self.expression(expression);
                let written = self.source.slice(expression.extent());
                let expr = match expr {
                    Expr::Const(value) if number && value.to_text() != written => {
                        let object = PSObject::number_as_written(value, written);
                        Expr::Const(Value::Object(Rc::new(object)))
                    }
                    expr => expr,
                };
                ArgumentNode::Value {
                    number,
                    expr,
                    extent: expression.extent(),
                    bare,
                }
            }
        }
    }

    fn redirections(&mut self, list: &[RedirectionAst]) -> Vec<Redirection> {
        list.iter()
            .map(|redirection| match redirection {
                RedirectionAst::Merging(node) => Redirection::Merge(node.from, node.to),
                RedirectionAst::File(node) => Redirection::File {
                    from: node.from,
                    append: node.append,
                    path: self.expression(&node.location),
                },
            })
            .collect()
    }
}

/// True for the operators that call a value as a command.
pub fn is_call(operator: TokenKind) -> bool {
    matches!(operator, TokenKind::Ampersand | TokenKind::Dot)
}
