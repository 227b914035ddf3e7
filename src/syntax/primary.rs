//! Operands: variables, literals, groups, arrays, hashtables, script blocks, and the members of them.

use std::rc::Rc;

use super::{
    ast::{
        ArrayExpressionAst, Ast, ConstantExpressionAst, ErrorExpressionAst, ErrorStatementAst,
        Expression, HashtableAst, IndexExpressionAst, InvokeMemberExpressionAst,
        MemberExpressionAst, ParenExpressionAst, ScriptBlockExpressionAst, Statement,
        StatementBlockAst, StringConstantExpressionAst, StringConstantType, SubExpressionAst,
        TypeName, UsingExpressionAst, VariableExpressionAst, VariablePath, VariableQualifier,
    },
    attribute,
    chars::is_blank,
    command,
    expression::{expression, unary_expression},
    input::{
        In, LEXING, Lexeme, MAX_CHAIN, Mode, NO_COMMA, Out, SIMPLE_NAME, miss, newlines,
        statement_terminators,
    },
    lexer::token_at,
    number, pipeline, script_block, statement, string,
    token::{TokenFlags, TokenKind},
    type_name,
};
use crate::text::extent::Extent;

pub(super) fn error_expression(extent: Extent, nested: Vec<Ast>) -> Expression {
    Expression::Error(Box::new(ErrorExpressionAst { extent, nested }))
}

pub(super) fn error_statement(extent: Extent, nested: Vec<Ast>) -> Statement {
    Statement::Error(Box::new(ErrorStatementAst {
        extent,
        nested,
        ..ErrorStatementAst::default()
    }))
}

/// A literal, a variable or a group, perhaps with members.
pub(super) fn primary_expression(i: In<'_>, with_members: bool) -> Out<'_, Expression> {
    use TokenKind as K;
    let lexeme = i.peek();
    let (rest, operand) = match lexeme.kind {
        K::Variable | K::SplattedVariable => {
            let rest = i.after(lexeme);
            let (operand, is_using) =
                variable_of(i, lexeme, string::variable_name(i.slice(lexeme), false));
            if is_using && with_members {
                return using_expression(rest, operand);
            }
            (rest, operand)
        }
        K::Number => (
            i.after(lexeme),
            Expression::Constant(ConstantExpressionAst {
                extent: i.ext(lexeme),
                value: number::constant(i, lexeme.start),
            }),
        ),
        K::StringLiteral => string_operand(i, lexeme, StringConstantType::SingleQuoted),
        K::HereStringLiteral => {
            string_operand(i, lexeme, StringConstantType::SingleQuotedHereString)
        }
        K::StringExpandable => string_operand(i, lexeme, StringConstantType::DoubleQuoted),
        K::HereStringExpandable => {
            string_operand(i, lexeme, StringConstantType::DoubleQuotedHereString)
        }
        K::LParen => i.deeper(parenthesized_expression)?,
        K::AtParen => i.deeper(array_expression)?,
        K::DollarParen => i.deeper(sub_expression)?,
        K::LCurly => i.deeper(script_block_expression)?,
        K::AtCurly => i.deeper(hash_literal_expression)?,
        _ => return miss(),
    };
    if with_members {
        member_operators(rest, operand)
    } else {
        Ok((rest, operand))
    }
}

fn string_operand<'s>(i: In<'s>, lexeme: Lexeme, kind: StringConstantType) -> (In<'s>, Expression) {
    let rest = i.after(lexeme);
    (rest, string::expandable_string(i, lexeme, kind))
}

/// A variable; with `using:` the expression around it.
pub(super) fn variable_of(i: In<'_>, lexeme: Lexeme, name: super::ast::Str) -> (Expression, bool) {
    let extent = i.ext(lexeme);
    let path = VariablePath::new(name);
    let splatted = i.byte(lexeme.start) == b'@';
    if path.qualifier == VariableQualifier::Using && !path.name().is_empty() {
        let inner = Expression::Variable(VariableExpressionAst {
            extent,
            path: VariablePath::new(path.name()),
            splatted,
        });
        let using = Expression::Using(Box::new(UsingExpressionAst {
            extent,
            sub_expression: inner,
        }));
        return (using, true);
    }
    let variable = Expression::Variable(VariableExpressionAst {
        extent,
        path,
        splatted,
    });
    (variable, false)
}

/// The members of `$using:x` belong to what is fetched.
fn using_expression(i: In<'_>, using: Expression) -> Out<'_, Expression> {
    let Expression::Using(node) = using else {
        return Ok((i, using));
    };
    let (rest, sub_expression) = member_operators(i, node.sub_expression)?;
    let using = Expression::Using(Box::new(UsingExpressionAst {
        extent: sub_expression.extent(),
        sub_expression,
    }));
    Ok((rest, using))
}

/// `(...)`.
pub(super) fn parenthesized_expression(i: In<'_>) -> Out<'_, Expression> {
    let (rest, open) = i.next();
    let open_extent = i.ext(open);
    let inside = newlines(rest.mode(Mode::Command).without(NO_COMMA | LEXING));
    let (rest, pipeline) = match pipeline::pipeline_chain(inside) {
        Ok((rest, pipeline)) => (rest, pipeline),
        Err(_) => {
            let place = open_extent.after();
            inside.report_incomplete(place, "ExpectedExpression", &[]);
            (inside, error_statement(place, Vec::new()))
        }
    };
    let after = newlines(rest);
    let (rest, end) = match after.accept(TokenKind::RParen) {
        Some((rest, close)) => (rest, after.ext(close)),
        None => {
            let end = pipeline.extent();
            after.report_incomplete(end.after(), "MissingEndParenthesisInExpression", &[]);
            (after, end)
        }
    };
    let group = Expression::Paren(Box::new(ParenExpressionAst {
        extent: open_extent.to(end),
        pipeline,
    }));
    Ok((rest.like(i), group))
}

/// What stands between `$(` or `@(` and `)`.
fn statements_in_parentheses(i: In<'_>) -> Out<'_, (Extent, StatementBlockAst)> {
    let (rest, open) = i.next();
    let inside = newlines(rest.mode(Mode::Command).without(NO_COMMA | LEXING));
    let (rest, mut block) = script_block::statement_list(inside)?;
    let after = statement_terminators(rest);
    let close = after.peek();
    let rest = if close.kind == TokenKind::RParen {
        after.after(close)
    } else {
        after.report_incomplete(
            after.ext(close),
            "MissingEndParenthesisInSubexpression",
            &[],
        );
        after
    };
    let end = if close.kind == TokenKind::RParen {
        close.end
    } else {
        close
            .start
            .min(u32::try_from(i.text().len()).unwrap_or(u32::MAX))
    };
    let extent = i.span(open.start, end);
    if block.statements.is_empty() && block.traps.is_empty() {
        let inner_end = if close.kind == TokenKind::RParen {
            close.start
        } else {
            end
        };
        block.extent = i.span(open.end, inner_end);
    }
    Ok((rest.like(i), (extent, block)))
}

/// `@(...)`.
pub(super) fn array_expression(i: In<'_>) -> Out<'_, Expression> {
    let (rest, (extent, sub_expression)) = statements_in_parentheses(i)?;
    let array = Expression::ArrayExpression(Box::new(ArrayExpressionAst {
        extent,
        sub_expression,
    }));
    Ok((rest, array))
}

/// `$(...)`.
pub(super) fn sub_expression(i: In<'_>) -> Out<'_, Expression> {
    let (rest, (extent, sub_expression)) = statements_in_parentheses(i)?;
    let sub = Expression::SubExpression(Box::new(SubExpressionAst {
        extent,
        sub_expression,
    }));
    Ok((rest, sub))
}

/// `{...}` as a value.
pub(super) fn script_block_expression(i: In<'_>) -> Out<'_, Expression> {
    let (rest, open) = i.next();
    let inside = rest.mode(Mode::Command).without(NO_COMMA | LEXING);
    let (rest, block) = script_block::script_block(inside, open, false)?;
    let value = Expression::ScriptBlock(ScriptBlockExpressionAst {
        extent: block.extent,
        script_block: Rc::new(block),
    });
    Ok((rest.like(i), value))
}

/// `@{...}`.
pub(super) fn hash_literal_expression(i: In<'_>) -> Out<'_, Expression> {
    let (rest, open) = i.next();
    let open_extent = i.ext(open);
    let mut here = statement_terminators(rest.mode(Mode::Expression).without(NO_COMMA | LEXING));
    let mut pairs: Vec<(Expression, Statement)> = Vec::new();
    while let Ok((rest, pair)) = key_value_pair(here) {
        pairs.push(pair);
        let next = rest.peek_kind();
        here = rest;
        if !matches!(next, TokenKind::NewLine | TokenKind::Semi) {
            break;
        }
        here = statement_terminators(rest);
    }
    let (rest, end) = match here.accept(TokenKind::RCurly) {
        Some((rest, close)) => (rest, here.ext(close)),
        None => {
            let place = open_extent.after();
            let detected = here.ext(here.peek());
            here.report_detected(place, detected, "MissingEndCurlyBrace", &[]);
            (here, Extent::at(detected.start.saturating_sub(1)))
        }
    };
    let table = Expression::Hashtable(Box::new(HashtableAst {
        extent: open_extent.to(end),
        pairs,
    }));
    Ok((rest.like(i), table))
}

/// `key = value` of a hashtable.
fn key_value_pair(i: In<'_>) -> Out<'_, (Expression, Statement)> {
    let (rest, key) = label_or_key(i)?;
    let equals = rest.peek();
    if equals.kind != TokenKind::Equals {
        let place = key.extent().after();
        rest.report(place, "MissingEqualsInHashLiteral", &[]);
        let rest = statement::sync_on_error(
            rest,
            false,
            &[TokenKind::RCurly, TokenKind::Semi, TokenKind::NewLine],
        );
        return Ok((rest, (key, error_statement(place, Vec::new()))));
    }
    let rest = newlines(rest.after(equals).mode(Mode::Command));
    match statement::statement(rest) {
        Ok((rest, value)) => Ok((rest.like(i), (key, value))),
        Err(_) => {
            let place = i.ext(equals).after();
            rest.report_incomplete(place, "MissingStatementInHashLiteral", &[]);
            Ok((rest.like(i), (key, error_statement(place, Vec::new()))))
        }
    }
}

/// A name, or an expression that is one.
fn label_or_key(i: In<'_>) -> Out<'_, Expression> {
    match simple_name(i) {
        Ok((rest, name)) => Ok((rest, Expression::StringConstant(name))),
        Err(_) => {
            let (rest, key) = unary_expression(i.with(NO_COMMA))?;
            Ok((rest.like(i), key))
        }
    }
}

/// A name as it stands, without keywords.
pub(super) fn simple_name(i: In<'_>) -> Out<'_, StringConstantExpressionAst> {
    let named = i.mode(Mode::Expression).with(SIMPLE_NAME);
    let lexeme = named.peek();
    if lexeme.kind != TokenKind::Identifier {
        return miss();
    }
    let rest = i.after_as(
        lexeme,
        TokenKind::Identifier,
        TokenFlags {
            member_name: true,
            ..TokenFlags::default()
        },
    );
    let name = string::string_literal(i, lexeme, StringConstantType::BareWord);
    Ok((rest, name))
}

/// `.`, `::`, `?.`, `[` or `?[` directly behind an operand.
fn member_operator(i: In<'_>, brackets: bool) -> Option<(In<'_>, Lexeme)> {
    use TokenKind as K;
    let next = i.byte(i.at + 1);
    let command_ends = |at: u32| {
        i.mode == Mode::Command
            && (matches!(i.byte(at), b' ' | b'\t' | b'\r' | b'\n' | 0)
                || i.text()
                    .get(at as usize..)
                    .and_then(|rest| rest.chars().next())
                    .is_none_or(is_blank))
    };
    let (length, kind) = match i.here() {
        b'.' if next != b'.' && !command_ends(i.at + 1) => (1, K::Dot),
        b':' if next == b':' && !command_ends(i.at + 2) => (2, K::ColonColon),
        b'[' if brackets => (1, K::LBracket),
        b'?' if next == b'.' && i.byte(i.at + 2) != b'.' => (2, K::QuestionDot),
        b'?' if next == b'[' && brackets => (2, K::QuestionLBracket),
        _ => return None,
    };
    let lexeme = token_at(i.at, i.at + length, kind);
    Some((i.after(lexeme), lexeme))
}

/// Members and elements behind an operand.
pub(super) fn member_operators(i: In<'_>, operand: Expression) -> Out<'_, Expression> {
    let mut here = i;
    let mut operand = operand;
    let mut length = 0;
    while let Some((rest, operator)) = member_operator(here, true) {
        length += 1;
        if length > MAX_CHAIN {
            here.stop();
            break;
        }
        (here, operand) = apply_member_operator(here, rest, operator, operand)?;
    }
    Ok((here, operand))
}

/// Members behind a type, where no element can be.
pub(super) fn type_member_operators(
    i: In<'_>,
    target: impl FnOnce() -> Expression,
) -> Option<Out<'_, Expression>> {
    let (rest, operator) = member_operator(i, false)?;
    Some(
        apply_member_operator(i, rest, operator, target())
            .and_then(|(rest, operand)| member_operators(rest, operand)),
    )
}

fn apply_member_operator<'s>(
    i: In<'s>,
    rest: In<'s>,
    operator: Lexeme,
    operand: Expression,
) -> Out<'s, Expression> {
    let rest = newlines(rest);
    if matches!(
        operator.kind,
        TokenKind::LBracket | TokenKind::QuestionLBracket
    ) {
        i.deeper(|_| element_access(rest, operator, operand))
    } else {
        member_access(rest, operator, operand)
    }
}

/// `a.name`, `a::name`, `a.name(...)`.
fn member_access<'s>(i: In<'s>, operator: Lexeme, target: Expression) -> Out<'s, Expression> {
    let is_static = operator.kind == TokenKind::ColonColon;
    let null_conditional = operator.kind == TokenKind::QuestionDot;
    let Ok((rest, member)) = member_name(i) else {
        let place = i.ext(operator);
        i.report_incomplete(place.after(), "MissingPropertyName", &[]);
        let (rest, member) = match command::single_argument(i) {
            Ok((rest, argument)) => (rest, argument),
            Err(_) => (i, error_expression(target.extent().to(place), Vec::new())),
        };
        let access = member_expression(target, member, is_static, null_conditional);
        return Ok((rest, access));
    };
    let (rest, generics) = generic_arguments(rest);
    let (rest, open) = match rest.here() {
        b'(' => (rest, token_at(rest.at, rest.at + 1, TokenKind::LParen)),
        b'{' => (rest, token_at(rest.at, rest.at + 1, TokenKind::LCurly)),
        _ => {
            return Ok((
                rest,
                member_expression(target, member, is_static, null_conditional),
            ));
        }
    };
    let (rest, (arguments, end)) = if open.kind == TokenKind::LParen {
        rest.deeper(|i| argument_list(i, open))?
    } else {
        let (rest, block) = rest.deeper(script_block_expression)?;
        let end = block.extent();
        (rest, (vec![block], end))
    };
    let call = Expression::InvokeMember(Box::new(InvokeMemberExpressionAst {
        extent: target.extent().to(end),
        expression: target,
        member,
        arguments,
        generic_type_arguments: generics,
        is_static,
        null_conditional,
    }));
    Ok((rest, call))
}

fn member_expression(
    target: Expression,
    member: Expression,
    is_static: bool,
    null_conditional: bool,
) -> Expression {
    Expression::Member(Box::new(MemberExpressionAst {
        extent: target.extent().to(member.extent()),
        expression: target,
        member,
        is_static,
        null_conditional,
    }))
}

/// The name of a member: a name, or an expression that gives it.
fn member_name(i: In<'_>) -> Out<'_, Expression> {
    match simple_name(i) {
        Ok((rest, name)) => Ok((rest, Expression::StringConstant(name))),
        Err(_) => {
            let expressions = i.mode(Mode::Expression);
            let (rest, name) = if expressions.peek_kind() == TokenKind::LBracket {
                let (rest, found) = attribute::attribute(expressions)?;
                let super::ast::AttributeBase::TypeConstraint(found) = found else {
                    return miss();
                };
                let node = super::ast::TypeExpressionAst {
                    extent: found.extent,
                    type_name: found.type_name,
                };
                (rest, Expression::Type(Box::new(node)))
            } else {
                primary_expression(expressions, false)?
            };
            Ok((rest.like(i), name))
        }
    }
}

/// `[int, string]` between the name of a method and its arguments.
fn generic_arguments(i: In<'_>) -> (In<'_>, Vec<TypeName>) {
    if i.here() != b'[' {
        return (i, Vec::new());
    }
    match type_name::generic_method_arguments(i) {
        Ok((rest, types)) if matches!(rest.here(), b'(' | b'{') => {
            (type_name::record_generic_method_arguments(i, rest), types)
        }
        _ => (i, Vec::new()),
    }
}

/// `(a, b)` of a method call, with the extent where it ends.
pub(super) fn argument_list(i: In<'_>, open: Lexeme) -> Out<'_, (Vec<Expression>, Extent)> {
    let open_extent = i.ext(open);
    let mut here = i
        .after(open)
        .mode(Mode::Expression)
        .with(NO_COMMA)
        .without(LEXING);
    let mut arguments: Vec<Expression> = Vec::new();
    let mut comma: Option<Lexeme> = None;
    let mut reported = false;
    loop {
        here = newlines(here);
        let Ok((rest, argument)) = expression(here) else {
            if let Some(comma) = comma {
                here.report_incomplete(
                    here.ext(comma).after(),
                    "MissingExpressionAfterToken",
                    &[","],
                );
                reported = true;
            }
            break;
        };
        arguments.push(argument);
        here = newlines(rest);
        let next = here.peek();
        if next.kind != TokenKind::Comma {
            comma = None;
            break;
        }
        comma = Some(next);
        here = here.after(next);
    }
    here = newlines(here);
    let (rest, end) = match here.accept(TokenKind::RParen) {
        Some((rest, close)) => (rest, here.ext(close)),
        None => {
            let last = arguments.last().map_or(open_extent, Expression::extent);
            if !reported {
                here.report_incomplete(last.after(), "MissingEndParenthesisInMethodCall", &[]);
            }
            (here, comma.map_or(last, |comma| here.ext(comma)))
        }
    };
    Ok((rest.like(i), (arguments, end)))
}

/// `a[index]`.
fn element_access<'s>(i: In<'s>, operator: Lexeme, target: Expression) -> Out<'s, Expression> {
    let inside = newlines(i.mode(Mode::Expression).without(NO_COMMA | LEXING));
    let open = i.ext(operator);
    let (rest, index) = match expression(inside) {
        Ok((rest, index)) => (rest, Some(index)),
        Err(_) => {
            inside.report_incomplete(open.after(), "MissingArrayIndexExpression", &[]);
            (inside, None)
        }
    };
    let after = newlines(rest);
    let index_extent = index.as_ref().map_or(open, Expression::extent);
    let (rest, end) = match after.accept(TokenKind::RBracket) {
        Some((rest, close)) => (rest, after.ext(close)),
        None => {
            if index.is_some() {
                after.report_incomplete(index_extent.after(), "MissingEndSquareBracket", &[]);
            }
            (after, index_extent)
        }
    };
    let element = Expression::Index(Box::new(IndexExpressionAst {
        extent: target.extent().to(end),
        target,
        index: index.unwrap_or_else(|| error_expression(open, Vec::new())),
        null_conditional: operator.kind == TokenKind::QuestionLBracket,
    }));
    Ok((rest.like(i), element))
}
