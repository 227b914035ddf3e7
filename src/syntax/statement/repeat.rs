//! Loops: `foreach`, `for`, `while`, `do`.

use super::{
    condition::{flag_name, is_flag},
    failed, label_name,
};
use crate::syntax::{
    ast::{
        Ast, DoUntilStatementAst, DoWhileStatementAst, Expression, ForEachStatementAst,
        ForStatementAst, Statement, VariableExpressionAst, VariablePath, WhileStatementAst,
    },
    command::single_argument,
    input::{In, Lexeme, Out, newlines},
    pipeline::pipeline_chain,
    primary::error_statement,
    script_block::statement_block,
    string,
    token::TokenKind,
};
use crate::text::extent::Extent;
use nom::{Parser, combinator::opt};

/// `foreach ($a in b) { }`.
pub(super) fn foreach_statement<'s>(
    i: In<'s>,
    keyword: Lexeme,
    label: Option<Lexeme>,
) -> Out<'s, Statement> {
    let start = i.ext(label.unwrap_or(keyword));
    let kind = TokenKind::Foreach;
    let mut here = newlines(i);
    let mut wrong: Option<Extent> = None;
    let mut parallel = false;
    let mut throttle_limit = None;
    loop {
        let token = here.peek();
        if token.kind != TokenKind::Parameter {
            break;
        }
        let extent = here.ext(token);
        let name = flag_name(here, token);
        here = newlines(here.after(token));
        if is_flag(name, "parallel") {
            parallel = true;
        } else if is_flag(name, "throttlelimit") {
            wrong = Some(extent);
            here.report(
                extent,
                "KeywordParameterReservedForFutureUse",
                &["foreach", "throttlelimit"],
            );
            match single_argument(here) {
                Ok((rest, limit)) => {
                    throttle_limit = Some(limit);
                    here = newlines(rest);
                }
                Err(_) => here.report_incomplete(extent.after(), "MissingThrottleLimit", &[]),
            }
        } else {
            wrong = Some(extent);
            here.report(extent, "InvalidForeachFlag", &[name]);
        }
    }
    let Some((rest, open)) = here.accept(TokenKind::LParen) else {
        let place = i.ext(keyword);
        here.report_incomplete(
            place.after(),
            "MissingOpenParenthesisAfterKeyword",
            &[kind.text()],
        );
        return failed(here, start.to(place), kind, Vec::new());
    };
    let open = here.ext(open);
    let here = newlines(rest);
    let token = here.peek();
    if !matches!(
        token.kind,
        TokenKind::Variable | TokenKind::SplattedVariable
    ) {
        here.report_incomplete(open.after(), "MissingVariableNameAfterForeach", &[]);
        return failed(here, start.to(open), kind, Vec::new());
    }
    let variable = VariableExpressionAst {
        extent: here.ext(token),
        path: VariablePath::new(string::variable_name(here.slice(token), false)),
        splatted: token.kind == TokenKind::SplattedVariable,
    };
    let here = newlines(here.after(token));
    let Some((rest, in_keyword)) = here.accept(TokenKind::In) else {
        here.report_incomplete(variable.extent.after(), "MissingInInForeach", &[]);
        let nested = vec![Ast::Expression(Expression::Variable(variable))];
        return failed(here, start.to(nested_end(&nested, open)), kind, nested);
    };
    let in_extent = here.ext(in_keyword);
    let here = newlines(rest);
    let Ok((rest, condition)) = pipeline_chain(here) else {
        here.report_incomplete(in_extent.after(), "MissingForeachExpression", &[]);
        let nested = vec![Ast::Expression(Expression::Variable(variable))];
        return failed(here, start.to(in_extent), kind, nested);
    };
    let here = newlines(rest);
    let Some((rest, close)) = here.accept(TokenKind::RParen) else {
        let end = condition.extent();
        here.report_incomplete(end.after(), "MissingEndParenthesisAfterForeach", &[]);
        let nested = vec![
            Ast::Expression(Expression::Variable(variable)),
            Ast::Statement(condition),
        ];
        return failed(here, start.to(end), kind, nested);
    };
    let close = here.ext(close);
    let here = newlines(rest);
    let Ok((rest, body)) = statement_block(here) else {
        here.report_incomplete(close.after(), "MissingForeachStatement", &[]);
        let nested = vec![
            Ast::Expression(Expression::Variable(variable)),
            Ast::Statement(condition),
        ];
        return failed(here, start.to(close), kind, nested);
    };
    if parallel {
        rest.report(
            start.to(body.extent),
            "KeywordParameterReservedForFutureUse",
            &["foreach", "parallel"],
        );
    }
    if wrong.is_some() || parallel {
        let end = body.extent;
        let nested = vec![
            Ast::Expression(Expression::Variable(variable)),
            Ast::Statement(condition),
            Ast::StatementBlock(body),
        ];
        return failed(rest, start.to(end), kind, nested);
    }
    let node = ForEachStatementAst {
        extent: start.to(body.extent),
        label: label_name(i, label),
        parallel,
        throttle_limit,
        variable,
        condition,
        body,
    };
    Ok((rest, Statement::ForEach(Box::new(node))))
}

fn nested_end(nested: &[Ast], otherwise: Extent) -> Extent {
    nested.last().map_or(otherwise, Ast::extent)
}

/// `for (a; b; c) { }`.
pub(super) fn for_statement<'s>(
    i: In<'s>,
    keyword: Lexeme,
    label: Option<Lexeme>,
) -> Out<'s, Statement> {
    let start = i.ext(label.unwrap_or(keyword));
    let kind = TokenKind::For;
    let here = newlines(i);
    let Some((rest, open)) = here.accept(TokenKind::LParen) else {
        let place = i.ext(keyword);
        here.report_incomplete(
            place.after(),
            "MissingOpenParenthesisAfterKeyword",
            &[kind.text()],
        );
        return failed(here, start.to(place), kind, Vec::new());
    };
    let mut end = here.ext(open);
    let mut here = newlines(rest);
    let mut parts: [Option<Statement>; 3] = [None, None, None];
    for (number, part) in parts.iter_mut().enumerate() {
        if let Ok((rest, found)) = pipeline_chain(here) {
            end = found.extent();
            *part = Some(found);
            here = rest;
        }
        if number < 2
            && let Some((rest, semicolon)) = here.accept(TokenKind::Semi)
        {
            end = here.ext(semicolon);
            here = rest;
        }
        here = newlines(here);
    }
    let [initializer, condition, iterator] = parts;
    let parts = |parts: [Option<Statement>; 3]| {
        parts
            .into_iter()
            .flatten()
            .map(Ast::Statement)
            .collect::<Vec<_>>()
    };
    let Some((rest, close)) = here.accept(TokenKind::RParen) else {
        here.report_incomplete(
            end.after(),
            "MissingEndParenthesisAfterStatement",
            &[kind.text()],
        );
        let nested = parts([initializer, condition, iterator]);
        return failed(here, start.to(end), kind, nested);
    };
    let close = here.ext(close);
    let here = newlines(rest);
    let Ok((rest, body)) = statement_block(here) else {
        here.report_incomplete(close.after(), "MissingLoopStatement", &[kind.text()]);
        let nested = parts([initializer, condition, iterator]);
        return failed(here, start.to(close), kind, nested);
    };
    let node = ForStatementAst {
        extent: start.to(body.extent),
        label: label_name(i, label),
        initializer,
        condition,
        iterator,
        body,
    };
    Ok((rest, Statement::For(Box::new(node))))
}

/// `while (a) { }`.
pub(super) fn while_statement<'s>(
    i: In<'s>,
    keyword: Lexeme,
    label: Option<Lexeme>,
) -> Out<'s, Statement> {
    let start = i.ext(label.unwrap_or(keyword));
    let kind = TokenKind::While;
    let here = newlines(i);
    let Some((rest, open)) = here.accept(TokenKind::LParen) else {
        let place = i.ext(keyword);
        here.report_incomplete(
            place.after(),
            "MissingOpenParenthesisAfterKeyword",
            &[kind.text()],
        );
        return failed(here, start.to(place), kind, Vec::new());
    };
    let open = here.ext(open);
    let (rest, condition) = opt(pipeline_chain).parse(newlines(rest))?;
    let missing = condition.is_none();
    let condition = condition.unwrap_or_else(|| {
        rest.report_incomplete(
            open.after(),
            "MissingExpressionAfterKeyword",
            &[kind.text()],
        );
        error_statement(open.after(), Vec::new())
    });
    let here = newlines(rest);
    let Some((rest, close)) = here.accept(TokenKind::RParen) else {
        let end = condition.extent();
        if !missing {
            here.report_incomplete(
                end.after(),
                "MissingEndParenthesisAfterStatement",
                &[kind.text()],
            );
        }
        return failed(here, start.to(end), kind, vec![Ast::Statement(condition)]);
    };
    let close = here.ext(close);
    let here = newlines(rest);
    let Ok((rest, body)) = statement_block(here) else {
        here.report_incomplete(close.after(), "MissingLoopStatement", &[kind.text()]);
        return failed(here, start.to(close), kind, vec![Ast::Statement(condition)]);
    };
    let node = WhileStatementAst {
        extent: start.to(body.extent),
        label: label_name(i, label),
        condition,
        body,
    };
    Ok((rest, Statement::While(Box::new(node))))
}

/// `do { } while (a)`, `do { } until (a)`.
pub(super) fn do_statement<'s>(
    i: In<'s>,
    keyword: Lexeme,
    label: Option<Lexeme>,
) -> Out<'s, Statement> {
    let start = i.ext(label.unwrap_or(keyword));
    let kind = TokenKind::Do;
    let here = newlines(i);
    let Ok((rest, body)) = statement_block(here) else {
        let place = i.ext(keyword);
        here.report_incomplete(place.after(), "MissingLoopStatement", &[kind.text()]);
        return failed(here, start.to(place), kind, Vec::new());
    };
    let here = newlines(rest);
    let token = here.peek();
    if !matches!(token.kind, TokenKind::While | TokenKind::Until) {
        let end = body.extent;
        here.report_incomplete(end.after(), "MissingWhileOrUntilInDoWhile", &[]);
        return failed(here, start.to(end), kind, vec![Ast::StatementBlock(body)]);
    }
    let keyword = here.ext(token);
    let name = token.kind.text();
    let here = newlines(here.after(token));
    let Some((rest, open)) = here.accept(TokenKind::LParen) else {
        here.report_incomplete(
            keyword.after(),
            "MissingOpenParenthesisAfterKeyword",
            &[name],
        );
        return failed(
            here,
            start.to(keyword),
            kind,
            vec![Ast::StatementBlock(body)],
        );
    };
    let open = here.ext(open);
    let here = newlines(rest);
    let (rest, condition) = opt(pipeline_chain).parse(here)?;
    if condition.is_none() {
        rest.report_incomplete(open.after(), "MissingExpressionAfterKeyword", &[name]);
    }
    let here = newlines(rest);
    let close = here.accept(TokenKind::RParen);
    let (Some(condition), Some((rest, close))) = (condition, close) else {
        if let Some((rest, close)) = close {
            let extent = start.to(here.ext(close));
            return failed(rest, extent, kind, vec![Ast::StatementBlock(body)]);
        }
        let end = rest.span(rest.at, rest.at);
        if here
            .session
            .shared
            .errors
            .borrow()
            .last()
            .is_none_or(|error| {
                error.id != "MissingExpressionAfterKeyword" || error.extent != open.after()
            })
        {
            here.report_incomplete(end, "MissingEndParenthesisAfterStatement", &[name]);
        }
        return failed(here, start.to(end), kind, vec![Ast::StatementBlock(body)]);
    };
    let extent = start.to(here.ext(close));
    let label = label_name(i, label);
    let statement = if token.kind == TokenKind::While {
        Statement::DoWhile(Box::new(DoWhileStatementAst {
            extent,
            label,
            condition,
            body,
        }))
    } else {
        Statement::DoUntil(Box::new(DoUntilStatementAst {
            extent,
            label,
            condition,
            body,
        }))
    };
    Ok((rest, statement))
}
