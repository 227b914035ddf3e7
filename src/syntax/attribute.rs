//! Attributes and types in brackets.

use super::{
    ast::{
        AttributeAst, AttributeBase, Constant, ConstantExpressionAst, Expression,
        NamedAttributeArgumentAst, TypeConstraintAst,
    },
    expression::expression,
    input::{In, Mode, NO_COMMA, Out, TERNARY, in_mode, miss, newlines},
    lexer::token_at,
    primary::{error_expression, simple_name},
    statement::sync_on_error,
    token::TokenKind,
    trivia,
    type_name::type_name,
};
use crate::text::extent::Extent;

/// How many types and attributes may stand in a row.
const MAX_TYPES: usize = 200;

/// Attributes and types one after the other.
pub(super) fn attribute_list(i: In<'_>, in_expression: bool) -> Out<'_, Vec<AttributeBase>> {
    in_mode(Mode::Expression, |i| {
        let (mut here, first) = attribute(i)?;
        let mut attributes = vec![first];
        loop {
            let is_attribute = matches!(attributes.last(), Some(AttributeBase::Attribute(_)));
            let next = if !in_expression || is_attribute {
                newlines(here)
            } else {
                here
            };
            match attribute(next) {
                Ok((rest, attribute)) => {
                    attributes.push(attribute);
                    here = rest;
                    if attributes.len() > MAX_TYPES {
                        here.stop();
                    }
                }
                Err(_) => return Ok((if in_expression { here } else { next }, attributes)),
            }
        }
    })(i)
}

/// `[type]` or `[Attribute(...)]`.
pub(super) fn attribute(i: In<'_>) -> Out<'_, AttributeBase> {
    let start = trivia::skip(i);
    if i.byte(start) != b'[' || i.session.shared.stopped.get() {
        return miss();
    }
    let mut open = token_at(start, start + 1, TokenKind::LBracket);
    open.lead = i.at;
    let inside = newlines(i.after(open).mode(Mode::Expression)).like(i);
    let open = i.ext(open);
    let Ok((rest, type_name)) = type_name(inside, true) else {
        inside.report_incomplete(open.after(), "MissingTypename", &[]);
        return miss();
    };
    let here = rest.mode(Mode::Expression);
    let next = here.peek();
    match next.kind {
        TokenKind::LParen => {
            let (rest, attribute) = attribute_body(here, open, type_name)?;
            Ok((rest.like(i), AttributeBase::Attribute(attribute)))
        }
        TokenKind::RBracket => {
            let constraint = TypeConstraintAst {
                extent: open.to(here.ext(next)),
                type_name,
            };
            Ok((
                here.after(next).like(i),
                AttributeBase::TypeConstraint(constraint),
            ))
        }
        _ => {
            let place = Extent::at(here.ext(next).start.saturating_sub(1));
            here.report(place, "EndSquareBracketExpectedAtEndOfAttribute", &[]);
            let constraint = TypeConstraintAst {
                extent: open.to(type_name.extent()),
                type_name,
            };
            Ok((rest, AttributeBase::TypeConstraint(constraint)))
        }
    }
}

fn attribute_body<'s>(
    i: In<'s>,
    open: Extent,
    type_name: super::ast::TypeName,
) -> Out<'s, AttributeAst> {
    let (rest, paren) = i.next();
    let mut attribute = AttributeAst {
        extent: open,
        type_name,
        positional_arguments: Vec::new(),
        named_arguments: Vec::new(),
    };
    let (rest, last) = attribute_arguments(newlines(rest), &mut attribute, i.ext(paren))?;
    let here = newlines(rest);
    let (here, paren) = match here.accept(TokenKind::RParen) {
        Some((rest, close)) => (rest, Some(here.ext(close))),
        None => {
            here.report_incomplete(last.after(), "MissingEndParenthesisInExpression", &[]);
            (here, None)
        }
    };
    let here = newlines(here);
    let (here, end) = match here.accept(TokenKind::RBracket) {
        Some((rest, close)) => (rest, here.ext(close)),
        None => {
            if let Some(paren) = paren {
                here.report(
                    paren.after(),
                    "EndSquareBracketExpectedAtEndOfAttribute",
                    &[],
                );
            }
            (here, paren.unwrap_or(last))
        }
    };
    attribute.extent = open.to(end);
    Ok((here, attribute))
}

/// What stands between the parentheses; the extent of the last of it.
fn attribute_arguments<'s>(
    i: In<'s>,
    attribute: &mut AttributeAst,
    open: Extent,
) -> Out<'s, Extent> {
    let mut here = i.with(NO_COMMA).without(TERNARY);
    let mut last = open;
    let mut comma: Option<Extent> = None;
    loop {
        here = newlines(here);
        if let Ok((rest, name)) = simple_name(here) {
            let equals = rest.peek();
            let (rest, argument, expression_omitted) = if equals.kind == TokenKind::Equals {
                let (rest, argument) = named_value(rest)?;
                (rest, argument, false)
            } else {
                let implied = Expression::Constant(ConstantExpressionAst {
                    extent: name.extent,
                    value: Constant::Boolean(true),
                });
                (rest, implied, true)
            };
            if !expression_omitted {
                last = argument.extent();
            }
            here = rest;
            let seen = attribute
                .named_arguments
                .iter()
                .any(|other| other.argument_name.eq_ignore_ascii_case(&name.value));
            if seen {
                here.report(name.extent, "DuplicateNamedArgument", &[&name.value]);
            } else {
                attribute.named_arguments.push(NamedAttributeArgumentAst {
                    extent: name.extent.to(argument.extent()),
                    argument_name: name.value,
                    name_extent: name.extent,
                    argument,
                    expression_omitted,
                });
            }
        } else if let Ok((rest, argument)) = expression(here) {
            last = argument.extent();
            here = rest;
            attribute.positional_arguments.push(argument);
        } else if let Some(comma) = comma {
            here.report_incomplete(comma.after(), "MissingExpressionAfterToken", &[","]);
            attribute
                .positional_arguments
                .push(error_expression(comma.after(), Vec::new()));
            last = comma;
        }
        here = newlines(here);
        let Some((rest, token)) = here.accept(TokenKind::Comma) else {
            return Ok((here.like(i), last));
        };
        let token = here.ext(token);
        comma = Some(token);
        last = token;
        here = rest;
    }
}

/// `= value` of a named argument.
fn named_value(i: In<'_>) -> Out<'_, Expression> {
    let (rest, equals) = i.next();
    let rest = newlines(rest);
    match expression(rest) {
        Ok((rest, value)) => Ok((rest, value)),
        Err(_) => {
            let place = i.ext(equals).after();
            rest.report_incomplete(place, "MissingExpressionInNamedArgument", &[]);
            let rest = sync_on_error(
                rest,
                true,
                &[
                    TokenKind::Comma,
                    TokenKind::RParen,
                    TokenKind::RBracket,
                    TokenKind::NewLine,
                ],
            );
            Ok((rest, error_expression(place, Vec::new())))
        }
    }
}
