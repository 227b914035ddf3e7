//! `if` and `switch`.

use super::{failed, label_name};
use crate::syntax::{
    ast::{
        Ast, CommandBaseAst, CommandExpressionAst, Expression, IfStatementAst, PipelineAst,
        Statement, StatementBlockAst, StringConstantType, SwitchFlags, SwitchStatementAst,
    },
    chars::is_dash,
    command::{single_argument, switch_condition},
    input::{In, Lexeme, Out, newlines, statement_terminators},
    pipeline::pipeline_chain,
    primary::error_statement,
    script_block::statement_block,
    token::TokenKind,
};
use nom::{Parser, combinator::opt};

/// `if (a) { } elseif (b) { } else { }`.
pub(super) fn if_statement<'s>(i: In<'s>, keyword: Lexeme) -> Out<'s, Statement> {
    let start = i.ext(keyword);
    let mut clauses: Vec<(Statement, StatementBlockAst)> = Vec::new();
    let mut else_clause = None;
    let mut here = i;
    let mut keyword = keyword;
    loop {
        let name = i.slice(keyword);
        let keyword_extent = i.ext(keyword);
        let parts = |clauses: Vec<(Statement, StatementBlockAst)>| {
            clauses
                .into_iter()
                .flat_map(|(condition, body)| {
                    [Ast::Statement(condition), Ast::StatementBlock(body)]
                })
                .collect::<Vec<_>>()
        };
        let before = newlines(here);
        let Some((rest, open)) = before.accept(TokenKind::LParen) else {
            before.report_incomplete(
                keyword_extent.after(),
                "MissingOpenParenthesisInIfStatement",
                &[name],
            );
            return failed(
                before,
                start.to(keyword_extent),
                TokenKind::If,
                parts(clauses),
            );
        };
        let open = before.ext(open);
        let rest = newlines(rest);
        let (rest, condition) = opt(pipeline_chain).parse(rest)?;
        let missing = condition.is_none();
        let condition = condition.unwrap_or_else(|| {
            rest.report_incomplete(open.after(), "IfStatementMissingCondition", &[name]);
            error_statement(open.after(), Vec::new())
        });
        let rest = newlines(rest);
        let close = rest.peek();
        let close_extent = rest.ext(close);
        if close.kind != TokenKind::RParen {
            if !missing {
                rest.report_incomplete(
                    close_extent,
                    "MissingEndParenthesisAfterStatement",
                    &[name],
                );
            }
            let mut nested = parts(clauses);
            let end = condition.extent();
            nested.push(Ast::Statement(condition));
            return failed(rest, start.to(end), TokenKind::If, nested);
        }
        let rest = newlines(rest.after(close));
        let Ok((rest, body)) = statement_block(rest) else {
            rest.report_incomplete(close_extent, "MissingStatementBlock", &[name]);
            let mut nested = parts(clauses);
            nested.push(Ast::Statement(condition));
            return failed(rest, start.to(close_extent), TokenKind::If, nested);
        };
        clauses.push((condition, body));
        here = rest;
        let rest = newlines(rest);
        let next = rest.peek();
        match next.kind {
            TokenKind::ElseIf => {
                here = rest.after(next);
                keyword = next;
            }
            TokenKind::Else => {
                let else_extent = rest.ext(next);
                let rest = newlines(rest.after(next));
                match statement_block(rest) {
                    Ok((rest, body)) => {
                        else_clause = Some(body);
                        here = rest;
                    }
                    Err(_) => {
                        rest.report_incomplete(
                            else_extent.after(),
                            "MissingStatementBlockAfterElse",
                            &[],
                        );
                        return failed(rest, start.to(else_extent), TokenKind::If, parts(clauses));
                    }
                }
                break;
            }
            _ => break,
        }
    }
    let end = else_clause
        .as_ref()
        .or(clauses.last().map(|(_, body)| body))
        .map_or(start, |body| body.extent);
    let node = IfStatementAst {
        extent: start.to(end),
        clauses,
        else_clause,
    };
    Ok((here, Statement::If(Box::new(node))))
}

/// The flag of a switch or a loop: its name without dash.
pub(super) fn flag_name<'s>(i: In<'s>, token: Lexeme) -> &'s str {
    let text = i.slice(token);
    let text = text.strip_prefix(is_dash).unwrap_or(text);
    text.strip_suffix(':').unwrap_or(text)
}

/// A parameter may be shortened.
pub(super) fn is_flag(name: &str, flag: &str) -> bool {
    !name.is_empty()
        && flag
            .get(..name.len())
            .is_some_and(|start| start.eq_ignore_ascii_case(name))
}

/// `switch (a) { b { } default { } }`.
pub(super) fn switch_statement<'s>(
    i: In<'s>,
    keyword: Lexeme,
    label: Option<Lexeme>,
) -> Out<'s, Statement> {
    let start = i.ext(label.unwrap_or(keyword));
    let mut end = i.ext(keyword);
    let mut parallel = false;
    let mut is_error = false;
    let mut is_incomplete = false;
    let mut flags = SwitchFlags::default();
    let mut condition: Option<Statement> = None;
    let mut here = newlines(i);
    loop {
        let token = here.peek();
        if token.kind != TokenKind::Parameter {
            break;
        }
        end = here.ext(token);
        let name = flag_name(here, token);
        here = here.after(token);
        if is_flag(name, "regex") {
            flags.regex = true;
            flags.wildcard = false;
        } else if is_flag(name, "wildcard") {
            flags.wildcard = true;
            flags.regex = false;
        } else if is_flag(name, "exact") {
            flags.regex = false;
            flags.wildcard = false;
        } else if is_flag(name, "casesensitive") {
            flags.case_sensitive = true;
        } else if is_flag(name, "parallel") {
            is_error = true;
            parallel = true;
        } else if is_flag(name, "file") {
            flags.file = true;
            here = newlines(here);
            match single_argument(here) {
                Ok((rest, file)) => {
                    end = file.extent();
                    condition = Some(pipeline_of(file));
                    here = rest;
                }
                Err(_) => {
                    is_error = true;
                    is_incomplete = here.is_at_end(end.end);
                    here.report_incomplete(end.after(), "MissingFilenameOption", &[]);
                }
            }
        } else {
            is_error = true;
            here.report(end, "InvalidSwitchFlag", &[name]);
        }
    }
    here = newlines(here);
    if let Some((rest, open)) = here.accept(TokenKind::LParen) {
        end = here.ext(open);
        if flags.file {
            is_error = true;
            here.report(end, "PipelineValueRequired", &[]);
        }
        let rest = newlines(rest);
        here = match pipeline_chain(rest) {
            Ok((rest, found)) => {
                end = found.extent();
                condition = Some(found);
                rest
            }
            Err(_) => {
                is_error = true;
                is_incomplete = rest.is_at_end(end.end);
                rest.report_incomplete(end.after(), "PipelineValueRequired", &[]);
                rest
            }
        };
        here = newlines(here);
        match here.accept(TokenKind::RParen) {
            Some((rest, close)) => {
                end = here.ext(close);
                here = rest;
            }
            None if !is_incomplete => {
                is_error = true;
                is_incomplete = here.is_at_end(end.end);
                here.report_incomplete(end.after(), "MissingEndParenthesisInSwitchStatement", &[]);
            }
            None => {}
        }
    } else if !flags.file {
        is_error = true;
        is_incomplete = here.is_at_end(end.end);
        here.report_incomplete(end.after(), "PipelineValueRequired", &[]);
    }
    here = newlines(here);
    let mut clauses: Vec<(Expression, StatementBlockAst)> = Vec::new();
    let mut default: Option<StatementBlockAst> = None;
    if let Some((rest, open)) = here.accept(TokenKind::LCurly) {
        let open = here.ext(open);
        end = open;
        here = newlines(rest);
        loop {
            let Ok((rest, value)) = switch_condition(here) else {
                is_error = true;
                here.report_incomplete(end.after(), "MissingSwitchConditionExpression", &[]);
                if let Some((rest, _)) = here.accept(TokenKind::RCurly) {
                    here = rest;
                }
                break;
            };
            end = value.extent();
            let rest = newlines(rest);
            match statement_block(rest) {
                Ok((rest, body)) => {
                    end = body.extent;
                    let is_default = matches!(&value, Expression::StringConstant(node)
                        if node.kind == StringConstantType::BareWord
                            && node.value.eq_ignore_ascii_case("default"));
                    if !is_default {
                        clauses.push((value, body));
                    } else if default.is_some() {
                        is_error = true;
                        rest.report(value.extent(), "MultipleSwitchDefaultClauses", &[]);
                    } else {
                        default = Some(body);
                    }
                    here = rest;
                }
                Err(_) => {
                    is_error = true;
                    is_incomplete = rest.is_at_end(end.end);
                    rest.report_incomplete(end.after(), "MissingSwitchStatementClause", &[]);
                    here = rest;
                }
            }
            here = statement_terminators(here);
            let token = here.peek();
            if token.kind == TokenKind::RCurly {
                end = here.ext(token);
                here = here.after(token);
                break;
            }
            if token.kind == TokenKind::EndOfInput {
                if !is_incomplete {
                    is_error = true;
                    here.report_detected(open, here.ext(token), "MissingEndCurlyBrace", &[]);
                }
                break;
            }
        }
    } else if !is_incomplete {
        is_error = true;
        here.report_incomplete(end.after(), "MissingCurlyBraceInSwitchStatement", &[]);
    }
    let extent = start.to(end);
    if parallel {
        here.report(
            extent,
            "KeywordParameterReservedForFutureUse",
            &["switch", "parallel"],
        );
    }
    let (Some(condition), false) = (condition, is_error) else {
        let mut nested = Vec::new();
        for (value, body) in clauses {
            nested.extend([Ast::Expression(value), Ast::StatementBlock(body)]);
        }
        nested.extend(default.map(Ast::StatementBlock));
        return failed(here, extent, TokenKind::Switch, nested);
    };
    let node = SwitchStatementAst {
        extent,
        label: label_name(i, label),
        flags,
        condition,
        clauses,
        default,
    };
    Ok((here, Statement::Switch(Box::new(node))))
}

fn pipeline_of(expression: Expression) -> Statement {
    let extent = expression.extent();
    Statement::Pipeline(PipelineAst {
        extent,
        elements: vec![CommandBaseAst::Expression(CommandExpressionAst {
            extent,
            expression,
            redirections: Vec::new(),
        })],
        background: false,
    })
}
