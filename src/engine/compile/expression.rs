//! Expressions to ops.

use super::Compiler;
use crate::engine::program::{Expr, Invoke, MemberAccess, MemberName, Part, StmtOp};
use crate::syntax::TokenKind;
use crate::syntax::ast::{
    CommandBaseAst, Constant, Expression, MemberExpressionAst, Statement, StatementBlockAst,
    StringPart, TypeName, UnaryExpressionAst,
};
use crate::text::name::eq_ignore_case;
use crate::value::member::MethodCache;
use crate::value::{Known, PSString, Type, Value};
use std::cell::RefCell;
use std::rc::Rc;

/// The value of a constant.
pub(super) fn constant(constant: &Constant) -> Value {
    match constant {
        Constant::Null => Value::Null,
        Constant::Boolean(truth) => Value::Bool(*truth),
        Constant::SByte(number) => Value::SByte(*number),
        Constant::Byte(number) => Value::Byte(*number),
        Constant::Int16(number) => Value::Int16(*number),
        Constant::UInt16(number) => Value::UInt16(*number),
        Constant::Int32(number) => Value::Int(*number),
        Constant::UInt32(number) => Value::UInt(*number),
        Constant::Int64(number) => Value::Long(*number),
        Constant::UInt64(number) => Value::ULong(*number),
        Constant::Double(number) => Value::Double(*number),
        Constant::Decimal(number) => Value::decimal(*number),
        Constant::BigInteger(number) => Value::big((**number).clone()),
    }
}

fn is_type(name: &TypeName, text: &str) -> bool {
    name.as_simple()
        .is_some_and(|simple| eq_ignore_case(&simple.name, text))
}

impl Compiler {
    fn pair(&mut self, left: &Expression, right: &Expression) -> Box<(Expr, Expr)> {
        Box::new((self.expression(left), self.expression(right)))
    }

    pub(super) fn expression(&mut self, ast: &Expression) -> Expr {
        match ast {
            Expression::Ternary(node) => Expr::Ternary(Box::new((
                self.expression(&node.condition),
                self.expression(&node.if_true),
                self.expression(&node.if_false),
            ))),
            Expression::Binary(node) => {
                let pair = self.pair(&node.left, &node.right);
                match node.operator {
                    TokenKind::And => Expr::And(pair),
                    TokenKind::Or => Expr::Or(pair),
                    TokenKind::Xor => Expr::Xor(pair),
                    TokenKind::QuestionQuestion => Expr::Coalesce(pair),
                    operator => Expr::Binary(operator, pair, node.extent),
                }
            }
            Expression::Unary(node) => self.unary(node),
            Expression::Attributed(node) => self.expression(&node.child),
            Expression::Convert(node) => self.convert(&node.type_constraint.type_name, &node.child),
            Expression::Member(node) => Expr::Member(Box::new(self.member(node))),
            Expression::InvokeMember(node) => {
                let member = MemberAccess {
                    object: self.expression(&node.expression),
                    name: self.member_name(&node.member),
                    is_static: node.is_static,
                    null_conditional: node.null_conditional,
                    extent: node.extent,
                    cache: RefCell::new(None),
                };
                Expr::Invoke(Box::new(Invoke {
                    member,
                    arguments: node
                        .arguments
                        .iter()
                        .map(|argument| self.expression(argument))
                        .collect(),
                    generic: node
                        .generic_type_arguments
                        .iter()
                        .map(|name| self.type_ref(name))
                        .collect(),
                    method: MethodCache::default(),
                }))
            }
            Expression::BaseCtorInvokeMember(node) => Expr::BaseConstructor(
                node.arguments
                    .iter()
                    .map(|argument| self.expression(argument))
                    .collect(),
                node.extent,
            ),
            Expression::Index(node) => Expr::Index(Box::new((
                self.expression(&node.target),
                self.expression(&node.index),
                node.null_conditional,
            ))),
            Expression::ArrayLiteral(node) => Expr::Array(
                node.elements
                    .iter()
                    .map(|element| self.expression(element))
                    .collect(),
            ),
            Expression::ArrayExpression(node) => self.array_block(&node.sub_expression),
            // Compatible with what it was from the start: nothing in it is null, not nothing at all.
            Expression::SubExpression(node) if node.sub_expression.statements.is_empty() => {
                Expr::Const(Value::Null)
            }
            Expression::SubExpression(node) => {
                Expr::SubExpression(Box::new(self.block(&node.sub_expression)))
            }
            Expression::Paren(node) => self.paren(&node.pipeline),
            Expression::Hashtable(node) => Expr::Hashtable(self.pairs(&node.pairs)),
            Expression::ScriptBlock(node) => Expr::ScriptBlock(Rc::clone(&node.script_block)),
            Expression::Using(node) => match &node.sub_expression {
                Expression::Variable(variable) => {
                    Expr::Variable(crate::engine::program::VariableRef::Using(
                        crate::engine::scope::NameId::of(variable.path.name()),
                    ))
                }
                other => {
                    let outer = self.using.replace(root_of(other).extent());
                    let compiled = self.expression(other);
                    self.using = outer;
                    compiled
                }
            },
            Expression::Constant(node) => Expr::Const(constant(&node.value)),
            Expression::StringConstant(node) => Expr::Const(Value::str(node.value.as_str())),
            Expression::ExpandableString(node) => {
                let nested: Vec<Expr> = node
                    .nested
                    .iter()
                    .map(|nested| self.expression(nested))
                    .collect();
                let mut nested: Vec<Option<Expr>> = nested.into_iter().map(Some).collect();
                let parts = node
                    .parts
                    .iter()
                    .map(|part| match part {
                        StringPart::Text(text) => Part::Text(Rc::from(text.as_str())),
                        StringPart::Nested(at) => Part::Expr(
                            nested
                                .get_mut(*at)
                                .and_then(Option::take)
                                .unwrap_or(Expr::Const(Value::Null)),
                        ),
                    })
                    .collect();
                Expr::Expand(parts)
            }
            Expression::Variable(node) if self.using == Some(node.extent) => {
                Expr::Variable(crate::engine::program::VariableRef::Using(
                    crate::engine::scope::NameId::of(node.path.name()),
                ))
            }
            Expression::Variable(node) => self.variable(&node.path),
            Expression::Type(node) => Expr::Type(self.type_ref(&node.type_name)),
            Expression::Error(_) => Expr::Refused("an expression with a parse error".to_owned()),
        }
    }

    fn unary(&mut self, node: &UnaryExpressionAst) -> Expr {
        let step = |compiler: &mut Self, by, prefix| Expr::Step {
            target: Box::new(compiler.target(&node.child)),
            read: Box::new(compiler.expression(&node.child)),
            by,
            prefix,
        };
        match node.token_kind {
            TokenKind::PlusPlus => step(self, 1, true),
            TokenKind::MinusMinus => step(self, -1, true),
            TokenKind::PostfixPlusPlus => step(self, 1, false),
            TokenKind::PostfixMinusMinus => step(self, -1, false),
            TokenKind::Not | TokenKind::Exclaim => {
                Expr::Not(Box::new(self.expression(&node.child)))
            }
            operator => Expr::Unary(operator, Box::new(self.expression(&node.child))),
        }
    }

    fn convert(&mut self, name: &TypeName, child: &Expression) -> Expr {
        if is_type(name, "ref") || is_type(name, "System.Management.Automation.PSReference") {
            return Expr::Reference(Box::new(match child {
                Expression::Variable(_) => self.target(child),
                _ => return Expr::ReferenceTo(Box::new(self.expression(child))),
            }));
        }
        if let Expression::Hashtable(table) = child {
            if is_type(name, "ordered") {
                return Expr::Ordered(self.pairs(&table.pairs));
            }
            if is_type(name, "pscustomobject")
                || is_type(name, "System.Management.Automation.PSCustomObject")
            {
                let fixed: Option<Vec<PSString>> = table
                    .pairs
                    .iter()
                    .map(|(key, _)| match key {
                        // `PSTypeName` is no member.
                        Expression::StringConstant(text)
                            if !text.value.eq_ignore_ascii_case("PSTypeName") =>
                        {
                            Some(PSString::from(text.value.as_str()))
                        }
                        _ => None,
                    })
                    .collect();
                if let Some(names) = fixed {
                    let values = table.pairs.iter().map(|(_, value)| self.statement(value));
                    let members = names.into_iter().zip(values.collect::<Vec<_>>()).collect();
                    return Expr::CustomObject(members, RefCell::new(None));
                }
                let to = self.type_ref(name);
                *to.known.borrow_mut() = Some(Type::Known(Known::PSCustomObject));
                return Expr::Convert(to, Box::new(Expr::Ordered(self.pairs(&table.pairs))));
            }
        }
        let to = self.type_ref(name);
        if is_type(name, "pscustomobject") {
            // The name stands for PSObject, but as a cast it makes custom objects of dictionaries.
            *to.known.borrow_mut() = Some(Type::Known(Known::PSCustomObject));
        }
        Expr::Convert(to, Box::new(self.expression(child)))
    }

    fn pairs(
        &mut self,
        pairs: &[(Expression, Statement)],
    ) -> Vec<(Expr, crate::engine::program::Stmt)> {
        pairs
            .iter()
            .map(|(key, value)| (self.expression(key), self.statement(value)))
            .collect()
    }

    fn member(&mut self, node: &MemberExpressionAst) -> MemberAccess {
        MemberAccess {
            object: self.expression(&node.expression),
            name: self.member_name(&node.member),
            is_static: node.is_static,
            null_conditional: node.null_conditional,
            extent: node.extent,
            cache: RefCell::new(None),
        }
    }

    fn member_name(&mut self, ast: &Expression) -> MemberName {
        match ast {
            Expression::StringConstant(text) => MemberName::Fixed(text.value.as_str().into()),
            other => MemberName::Computed(self.expression(other)),
        }
    }

    fn paren(&mut self, pipeline: &Statement) -> Expr {
        if let Statement::Assignment(assignment) = pipeline {
            return Expr::Assign(Box::new(self.assignment(assignment)));
        }
        if let Statement::Pipeline(node) = pipeline
            && let [CommandBaseAst::Expression(only)] = node.elements.as_slice()
            && only.redirections.is_empty()
            && !node.background
        {
            let inner = self.expression(&only.expression);
            return match inner {
                Expr::Array(_)
                | Expr::Const(_)
                | Expr::Slot(_)
                | Expr::Binary(..)
                | Expr::Step { .. } => inner,
                other => Expr::Paren(Box::new(crate::engine::program::Stmt {
                    extent: node.extent,
                    op: StmtOp::Expression(other),
                })),
            };
        }
        Expr::Paren(Box::new(self.statement(pipeline)))
    }

    fn array_block(&mut self, block: &StatementBlockAst) -> Expr {
        if let ([Statement::Pipeline(node)], true) =
            (block.statements.as_slice(), block.traps.is_empty())
            && let [CommandBaseAst::Expression(only)] = node.elements.as_slice()
            && only.redirections.is_empty()
            && let Expression::ArrayLiteral(_)
            | Expression::Constant(_)
            | Expression::StringConstant(_) = &only.expression
        {
            return Expr::ArrayOf(Box::new(self.expression(&only.expression)));
        }
        Expr::ArrayBlock(Box::new(self.block(block)))
    }
}

/// What the members and elements of an expression belong to, first of all.
fn root_of(mut of: &Expression) -> &Expression {
    loop {
        of = match of {
            Expression::Member(node) => &node.expression,
            Expression::InvokeMember(node) => &node.expression,
            Expression::Index(node) => &node.target,
            other => return other,
        };
    }
}
