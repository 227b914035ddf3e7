//! Expressions: operators between operands, by precedence.

use nom::{Parser, combinator::opt};

use super::{
    ast::{
        ArrayLiteralAst, Ast, AttributeBase, AttributedExpressionAst, BinaryExpressionAst,
        CommandParameterAst, ConvertExpressionAst, Expression, TernaryExpressionAst,
        TypeExpressionAst, UnaryExpressionAst,
    },
    attribute,
    input::{In, Lexeme, MAX_CHAIN, Mode, NO_COMMA, Out, SIGNED, TERNARY, in_mode, miss, newlines},
    operator,
    primary::{error_expression, primary_expression, type_member_operators},
    token::TokenKind,
};

/// Any expression.
pub(super) fn expression(i: In<'_>) -> Out<'_, Expression> {
    in_mode(Mode::Expression, |i| {
        let (rest, left) = binary_expression(i)?;
        let next = rest.peek();
        match next.kind {
            TokenKind::QuestionMark => ternary_expression(rest, left),
            TokenKind::Parameter => Ok(parameter_in_expression(rest, next, left)),
            _ => Ok((rest, left)),
        }
    })(i)
}

/// A parameter where an operator should be.
fn parameter_in_expression(i: In<'_>, parameter: Lexeme, left: Expression) -> (In<'_>, Expression) {
    let extent = i.ext(parameter);
    let text = i.slice(parameter);
    i.report(extent, "UnexpectedToken", &[text]);
    let name = text
        .trim_start_matches(super::chars::is_dash)
        .trim_end_matches(':');
    let node = CommandParameterAst {
        extent,
        parameter_name: name.into(),
        argument: None,
        error_extent: extent,
    };
    let whole = left.extent().to(extent);
    let nested = vec![Ast::Expression(left), Ast::CommandParameter(node)];
    (i.after(parameter), error_expression(whole, nested))
}

/// `? a : b` behind a condition.
fn ternary_expression(i: In<'_>, condition: Expression) -> Out<'_, Expression> {
    i.deeper(|i| {
        let (rest, question) = i.next();
        let rest = newlines(rest);
        let (rest, if_true) = match ternary_value(rest.with(TERNARY)) {
            Ok((after, value)) => (after.like(rest), value),
            Err(_) => {
                let place = i.ext(question).after();
                rest.report_incomplete(place, "ExpectedValueExpression", &["?"]);
                (rest, error_expression(place, Vec::new()))
            }
        };
        let rest = newlines(rest);
        let Some((after, colon)) = rest.with(TERNARY).accept(TokenKind::Colon) else {
            let place = if_true.extent().after();
            let failed = matches!(if_true, Expression::Error(_));
            if !failed {
                let token = rest.ext(rest.peek());
                let place = if rest.peek_kind() == TokenKind::EndOfInput {
                    token
                } else {
                    place
                };
                rest.report_detected(place, token, "MissingColonInTernaryExpression", &[]);
            }
            let whole = condition.extent().to(if_true.extent());
            let nested = vec![Ast::Expression(condition), Ast::Expression(if_true)];
            return Ok((rest, error_expression(whole, nested)));
        };
        let after = newlines(after.like(rest));
        let (rest, if_false) = match ternary_value(after) {
            Ok(found) => found,
            Err(_) => {
                let place = rest.ext(colon).after();
                after.report_incomplete(place, "ExpectedValueExpression", &[":"]);
                (after, error_expression(place, Vec::new()))
            }
        };
        let ternary = Expression::Ternary(Box::new(TernaryExpressionAst {
            extent: condition.extent().to(if_false.extent()),
            condition,
            if_true,
            if_false,
        }));
        Ok((rest, ternary))
    })
}

/// A branch of a ternary.
pub(super) fn ternary_value(i: In<'_>) -> Out<'_, Expression> {
    expression(i)
}

/// Operands with binary operators between them.
fn binary_expression(i: In<'_>) -> Out<'_, Expression> {
    let (mut here, first) = array_literal_expression(i)?;
    let mut token = here.peek();
    let Some(mut precedence) = operator::precedence(token.kind) else {
        return Ok((here, first));
    };
    let (rest, right) = right_operand(here, token)?;
    here = rest;
    let next = here.peek();
    let Some(next_precedence) = operator::precedence(next.kind) else {
        return Ok((here, binary(i, first, token, right)));
    };
    let mut operands = vec![first, right];
    let mut operators: Vec<(Lexeme, u8)> = vec![(token, precedence)];
    if next_precedence <= precedence {
        combine(i, &mut operands, &mut operators);
    }
    token = next;
    precedence = next_precedence;
    let mut length = 1;
    loop {
        length += 1;
        if length > MAX_CHAIN {
            here.stop();
            break;
        }
        operators.push((token, precedence));
        let (rest, right) = right_operand(here, token)?;
        operands.push(right);
        here = rest;
        token = here.peek();
        let Some(next) = operator::precedence(token.kind) else {
            break;
        };
        while operators.last().is_some_and(|(_, last)| next <= *last) {
            combine(i, &mut operands, &mut operators);
        }
        precedence = next;
    }
    while !operators.is_empty() {
        combine(i, &mut operands, &mut operators);
    }
    match operands.pop() {
        Some(whole) => Ok((here, whole)),
        None => miss(),
    }
}

/// What stands behind a binary operator.
fn right_operand<'s>(i: In<'s>, operator: Lexeme) -> Out<'s, Expression> {
    let after = newlines(i.after(operator));
    Ok(match array_literal_expression(after) {
        Ok(found) => found,
        Err(_) => {
            let place = i.ext(operator).after();
            after.report_incomplete(place, "ExpectedValueExpression", &[i.slice(operator)]);
            (after, error_expression(place, Vec::new()))
        }
    })
}

fn binary(i: In<'_>, left: Expression, operator: Lexeme, right: Expression) -> Expression {
    Expression::Binary(Box::new(BinaryExpressionAst {
        extent: left.extent().to(right.extent()),
        operator: operator.kind,
        left,
        right,
        error_position: i.ext(operator),
    }))
}

/// Makes one operand of the last two.
fn combine(i: In<'_>, operands: &mut Vec<Expression>, operators: &mut Vec<(Lexeme, u8)>) {
    let (Some((operator, _)), Some(right), Some(left)) =
        (operators.pop(), operands.pop(), operands.pop())
    else {
        return;
    };
    operands.push(binary(i, left, operator, right));
}

/// `a, b, c`.
fn array_literal_expression(i: In<'_>) -> Out<'_, Expression> {
    let (mut here, first) = unary_expression(i)?;
    if here.peek_kind() != TokenKind::Comma || i.flags & NO_COMMA != 0 {
        return Ok((here, first));
    }
    let mut elements = vec![first];
    while let Some((after, comma)) = here.accept(TokenKind::Comma) {
        let after = newlines(after);
        let (rest, element) = opt(unary_expression).parse(after)?;
        let comma = here.ext(comma);
        here = rest;
        match element {
            Some(element) => elements.push(element),
            None => {
                after.report_incomplete(comma.after(), "MissingExpressionAfterToken", &[","]);
                elements.push(error_expression(comma, Vec::new()));
                break;
            }
        }
    }
    let extent = match (elements.first(), elements.last()) {
        (Some(first), Some(last)) => first.extent().to(last.extent()),
        _ => return miss(),
    };
    let array = Expression::ArrayLiteral(Box::new(ArrayLiteralAst { extent, elements }));
    Ok((here, array))
}

/// An operand with what stands before it.
pub(super) fn unary_expression(i: In<'_>) -> Out<'_, Expression> {
    let i = i.without(SIGNED);
    let signed = i.mode(Mode::Expression).with(SIGNED);
    let lexeme = signed.peek();
    let (rest, operand) = if operator::is_unary(lexeme.kind) {
        if lexeme.kind == TokenKind::Comma && i.flags & NO_COMMA != 0 {
            return miss();
        }
        i.deeper(|_| prefixed_expression(i, signed, lexeme))?
    } else if lexeme.kind == TokenKind::LBracket {
        i.deeper(|_| cast_expression(signed.like(i)))?
    } else {
        primary_expression(signed, true).map(|(rest, operand)| (rest.like(i), operand))?
    };
    let rest = rest.like(i).mode(Mode::Expression);
    postfix_expression(rest, operand).map(|(rest, operand)| (rest.like(i), operand))
}

/// `a++`, `a--`.
fn postfix_expression(i: In<'_>, operand: Expression) -> Out<'_, Expression> {
    let next = i.peek();
    let token_kind = match next.kind {
        TokenKind::PlusPlus => TokenKind::PostfixPlusPlus,
        TokenKind::MinusMinus => TokenKind::PostfixMinusMinus,
        _ => return Ok((i, operand)),
    };
    let unary = Expression::Unary(Box::new(UnaryExpressionAst {
        extent: operand.extent().to(i.ext(next)),
        token_kind,
        child: operand,
    }));
    Ok((i.after(next), unary))
}

fn prefixed_expression<'s>(i: In<'s>, signed: In<'s>, lexeme: Lexeme) -> Out<'s, Expression> {
    let extent = signed.ext(lexeme);
    let text = signed.slice(lexeme);
    let rest = newlines(signed.after(lexeme).like(i).mode(Mode::Expression));
    let Ok((rest, child)) = unary_expression(rest) else {
        rest.report_incomplete(extent.after(), "MissingExpressionAfterOperator", &[text]);
        return Ok((rest, error_expression(extent, Vec::new())));
    };
    let whole = extent.to(child.extent());
    let expression = if lexeme.kind == TokenKind::Comma {
        Expression::ArrayLiteral(Box::new(ArrayLiteralAst {
            extent: whole,
            elements: vec![child],
        }))
    } else {
        Expression::Unary(Box::new(UnaryExpressionAst {
            extent: whole,
            token_kind: lexeme.kind,
            child,
        }))
    };
    Ok((rest, expression))
}

/// What is converted; a plus before it is an operator.
fn operand_of_cast(i: In<'_>) -> Out<'_, Expression> {
    let next = i.peek();
    if next.kind != TokenKind::Plus {
        return unary_expression(i);
    }
    let (rest, operand) = i.deeper(|i| prefixed_expression(i, i, next))?;
    postfix_expression(rest, operand)
}

/// Types and attributes before an operand, or a type alone.
fn cast_expression(i: In<'_>) -> Out<'_, Expression> {
    let (rest, mut attributes) = attribute::attribute_list(i.mode(Mode::Expression), true)?;
    let Some(last) = attributes.pop() else {
        return miss();
    };
    let (rest, mut operand) = match last {
        AttributeBase::Attribute(last) => {
            let after = newlines(rest);
            match unary_expression(after) {
                Ok((rest, child)) => {
                    let extent = last.extent.to(child.extent());
                    let attribute = AttributeBase::Attribute(last);
                    let node = AttributedExpressionAst {
                        extent,
                        attribute,
                        child,
                    };
                    (rest, Expression::Attributed(Box::new(node)))
                }
                Err(_) => {
                    let name = last.type_name.full_name();
                    after.report_incomplete(last.extent, "UnexpectedAttribute", &[&name]);
                    let first = attributes
                        .first()
                        .map_or(last.extent, AttributeBase::extent);
                    let extent = first.to(last.extent);
                    attributes.push(AttributeBase::Attribute(last));
                    let nested = attributes.into_iter().map(Ast::Attribute).collect();
                    return Ok((after.like(i), error_expression(extent, nested)));
                }
            }
        }
        AttributeBase::TypeConstraint(last) => {
            let alone = || {
                Expression::Type(Box::new(TypeExpressionAst {
                    extent: last.extent,
                    type_name: last.type_name.clone(),
                }))
            };
            let closed = last
                .extent
                .text(i.session.shared.source.text())
                .ends_with(']');
            if let Some(found) = closed.then(|| type_member_operators(rest, alone)).flatten() {
                found?
            } else if matches!(rest.peek_kind(), TokenKind::NewLine | TokenKind::Comma) {
                (rest, alone())
            } else {
                match operand_of_cast(rest) {
                    Ok((rest, child)) => {
                        let node = ConvertExpressionAst {
                            extent: last.extent.to(child.extent()),
                            type_constraint: last,
                            child,
                        };
                        (rest, Expression::Convert(Box::new(node)))
                    }
                    Err(_) => (rest, alone()),
                }
            }
        }
    };
    for attribute in attributes.into_iter().rev() {
        let extent = attribute.extent().to(operand.extent());
        operand = match attribute {
            AttributeBase::TypeConstraint(type_constraint) => {
                Expression::Convert(Box::new(ConvertExpressionAst {
                    extent,
                    type_constraint,
                    child: operand,
                }))
            }
            AttributeBase::Attribute(_) => {
                Expression::Attributed(Box::new(AttributedExpressionAst {
                    extent,
                    attribute,
                    child: operand,
                }))
            }
        };
    }
    Ok((rest.like(i), operand))
}
