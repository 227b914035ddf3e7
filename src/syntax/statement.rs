//! Statements: conditions, loops, switch, try, trap, data, functions, using and flow.

use std::rc::Rc;

use nom::{Parser, combinator::opt};

use super::{
    ast::{
        Ast, AttributeBase, BlockStatementAst, BreakStatementAst, CatchClauseAst, CommandBaseAst,
        CommandExpressionAst, ContinueStatementAst, DataStatementAst, DoUntilStatementAst,
        DoWhileStatementAst, ErrorStatementAst, ExitStatementAst, Expression, ForEachStatementAst,
        ForStatementAst, FunctionDefinitionAst, IfStatementAst, ParameterAst, PipelineAst,
        ReturnStatementAst, Statement, StatementBlockAst, Str, StringConstantType, SwitchFlags,
        SwitchStatementAst, ThrowStatementAst, TrapStatementAst, TryStatementAst,
        TypeConstraintAst, UsingStatementAst, UsingStatementKind, VariableExpressionAst,
        VariablePath, WhileStatementAst,
    },
    attribute::{attribute, attribute_list},
    chars::is_dash,
    class::{class_statement, enum_statement},
    command::{single_argument, switch_condition},
    expression::unary_expression,
    input::{In, Lexeme, Mode, NO_COMMA, Out, miss, newlines, statement_terminators},
    operator,
    pipeline::pipeline_chain,
    primary::{error_statement, simple_name},
    script_block::{parameter_list, script_block, statement_block},
    string,
    token::TokenKind,
    trivia,
};
use crate::text::extent::Extent;

/// Why there is no `configuration`.
const CONFIGURATION_REFUSED: &str =
    "The Configuration keyword needs the PSDesiredStateConfiguration module.";

/// Any statement.
pub(super) fn statement(i: In<'_>) -> Out<'_, Statement> {
    i.deeper(|i| {
        let i = i.mode(Mode::Command);
        if i.byte(trivia::skip(i)) == b'['
            && let Some(out) = attributed_statement(i)
        {
            return out;
        }
        keyword_statement(i, Vec::new())
    })
}

/// A statement with attributes before it; nothing if they are part of an expression.
fn attributed_statement(i: In<'_>) -> Option<Out<'_, Statement>> {
    let (rest, attributes) = attribute_list(i, false).ok()?;
    let token = rest.peek();
    if matches!(token.kind, TokenKind::Class | TokenKind::Enum) {
        return Some(keyword_statement(rest, attributes));
    }
    if operator::takes_no_attributes(token.kind) && operator::is_keyword(token.kind) {
        let has_type = attributes
            .iter()
            .any(|attribute| matches!(attribute, AttributeBase::TypeConstraint(_)));
        if has_type {
            return None;
        }
        let first = attributes.first()?;
        rest.report(
            first.extent(),
            "UnexpectedAttribute",
            &[&first.type_name().full_name()],
        );
        return Some(keyword_statement(rest, Vec::new()));
    }
    None
}

fn keyword_statement(i: In<'_>, attributes: Vec<AttributeBase>) -> Out<'_, Statement> {
    use TokenKind as K;
    let token = i.peek();
    let rest = || i.after(token);
    match token.kind {
        K::If => if_statement(rest(), token),
        K::Switch => switch_statement(rest(), token, None),
        K::Foreach => foreach_statement(rest(), token, None),
        K::For => for_statement(rest(), token, None),
        K::While => while_statement(rest(), token, None),
        K::Do => do_statement(rest(), token, None),
        K::Function | K::Filter | K::Workflow => function_statement(rest(), token),
        K::Break | K::Continue | K::Return | K::Throw | K::Exit => {
            flow_control_statement(rest(), token)
        }
        K::Trap => trap_statement(rest(), token),
        K::Try => try_statement(rest(), token),
        K::Data => data_statement(rest(), token),
        K::Parallel | K::Sequence => block_statement(rest(), token),
        K::Class => class_statement(rest(), token, attributes),
        K::Enum => enum_statement(rest(), token, attributes),
        K::From | K::Define | K::Var => {
            let extent = i.ext(token);
            i.report(extent, "ReservedKeywordNotAllowed", &[token.kind.text()]);
            Ok((rest(), error_statement(extent, Vec::new())))
        }
        K::Using => {
            let (rest, found) = using_statement(rest(), i.ext(token))?;
            let statement = match found {
                Ok(node) => {
                    let extent = node.extent;
                    rest.report(extent, "UsingMustBeAtStartOfScript", &[]);
                    error_statement(extent, Vec::new())
                }
                Err(failed) => {
                    rest.report(failed.extent(), "UsingMustBeAtStartOfScript", &[]);
                    failed
                }
            };
            Ok((rest, statement))
        }
        K::Configuration => configuration_statement(i, token),
        // After an error these may be what is left of a statement that was given up.
        K::Else | K::ElseIf | K::Catch | K::Until | K::Finally
            if !i.session.shared.errors.borrow().is_empty() =>
        {
            statement(newlines(rest()))
        }
        K::Label => labeled_statement(i, token),
        K::EndOfInput => miss(),
        _ => pipeline_chain(i),
    }
}

/// `:label` before a loop.
fn labeled_statement(i: In<'_>, label: Lexeme) -> Out<'_, Statement> {
    let rest = newlines(i.after(label));
    let keyword = rest.peek();
    let after = rest.after(keyword);
    let label = Some(label);
    match keyword.kind {
        TokenKind::Foreach => foreach_statement(after, keyword, label),
        TokenKind::For => for_statement(after, keyword, label),
        TokenKind::While => while_statement(after, keyword, label),
        TokenKind::Switch => switch_statement(after, keyword, label),
        TokenKind::Do => do_statement(after, keyword, label),
        _ => pipeline_chain(i),
    }
}

/// The name of a label.
fn label_name(i: In<'_>, label: Option<Lexeme>) -> Option<Str> {
    let text = i.slice(label?);
    Some(text.strip_prefix(':').unwrap_or(text).into())
}

fn failed<'s>(i: In<'s>, extent: Extent, kind: TokenKind, nested: Vec<Ast>) -> Out<'s, Statement> {
    let node = ErrorStatementAst {
        extent,
        kind: Some(kind),
        nested,
        ..ErrorStatementAst::default()
    };
    Ok((i, Statement::Error(Box::new(node))))
}

/// `if (a) { } elseif (b) { } else { }`.
fn if_statement<'s>(i: In<'s>, keyword: Lexeme) -> Out<'s, Statement> {
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
fn flag_name<'s>(i: In<'s>, token: Lexeme) -> &'s str {
    let text = i.slice(token);
    let text = text.strip_prefix(is_dash).unwrap_or(text);
    text.strip_suffix(':').unwrap_or(text)
}

/// A parameter may be shortened.
fn is_flag(name: &str, flag: &str) -> bool {
    !name.is_empty()
        && flag
            .get(..name.len())
            .is_some_and(|start| start.eq_ignore_ascii_case(name))
}

/// `switch (a) { b { } default { } }`.
fn switch_statement<'s>(i: In<'s>, keyword: Lexeme, label: Option<Lexeme>) -> Out<'s, Statement> {
    let start = i.ext(label.unwrap_or(keyword));
    let mut end = i.ext(keyword);
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
            here.report(
                end,
                "KeywordParameterReservedForFutureUse",
                &["switch", "parallel"],
            );
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

/// `foreach ($a in b) { }`.
fn foreach_statement<'s>(i: In<'s>, keyword: Lexeme, label: Option<Lexeme>) -> Out<'s, Statement> {
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
            wrong = Some(extent);
            here.report(
                extent,
                "KeywordParameterReservedForFutureUse",
                &["foreach", "parallel"],
            );
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
    if wrong.is_some() {
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
fn for_statement<'s>(i: In<'s>, keyword: Lexeme, label: Option<Lexeme>) -> Out<'s, Statement> {
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
fn while_statement<'s>(i: In<'s>, keyword: Lexeme, label: Option<Lexeme>) -> Out<'s, Statement> {
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
fn do_statement<'s>(i: In<'s>, keyword: Lexeme, label: Option<Lexeme>) -> Out<'s, Statement> {
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

/// `break`, `continue`, `return`, `throw`, `exit`.
fn flow_control_statement<'s>(i: In<'s>, keyword: Lexeme) -> Out<'s, Statement> {
    let start = i.ext(keyword);
    if matches!(keyword.kind, TokenKind::Break | TokenKind::Continue) {
        let (rest, label) = label_expression(i);
        let extent = label
            .as_ref()
            .map_or(start, |label| start.to(label.extent()));
        let label = label.map(Box::new);
        let statement = if keyword.kind == TokenKind::Break {
            Statement::Break(BreakStatementAst { extent, label })
        } else {
            Statement::Continue(ContinueStatementAst { extent, label })
        };
        return Ok((rest, statement));
    }
    let (rest, pipeline) = opt(pipeline_chain).parse(i)?;
    let extent = pipeline
        .as_ref()
        .map_or(start, |pipeline| start.to(pipeline.extent()));
    let statement = match keyword.kind {
        TokenKind::Return => Statement::Return(Box::new(ReturnStatementAst { extent, pipeline })),
        TokenKind::Throw => Statement::Throw(Box::new(ThrowStatementAst { extent, pipeline })),
        _ => Statement::Exit(Box::new(ExitStatementAst { extent, pipeline })),
    };
    Ok((rest, statement))
}

/// The label after `break` or `continue`, on the same line.
fn label_expression(i: In<'_>) -> (In<'_>, Option<Expression>) {
    if let Ok((rest, name)) = simple_name(i) {
        return (rest, Some(Expression::StringConstant(name)));
    }
    match unary_expression(i.with(NO_COMMA)) {
        Ok((rest, label)) => (rest.like(i), Some(label)),
        Err(_) => (i, None),
    }
}

/// `try { } catch { } finally { }`.
fn try_statement<'s>(i: In<'s>, keyword: Lexeme) -> Out<'s, Statement> {
    let start = i.ext(keyword);
    let kind = TokenKind::Try;
    let here = newlines(i);
    let Ok((rest, body)) = statement_block(here) else {
        here.report_incomplete(start.after(), "MissingTryStatementBlock", &[]);
        return failed(here, start, kind, Vec::new());
    };
    let mut end = body.extent;
    let mut wrong: Option<Extent> = None;
    let mut here = rest;
    let mut catch_clauses: Vec<CatchClauseAst> = Vec::new();
    while let Some((rest, keyword)) = newlines(here).accept(TokenKind::Catch) {
        match catch_clause(rest, keyword) {
            Ok((rest, clause)) => {
                end = clause.extent;
                catch_clauses.push(clause);
                here = rest;
            }
            Err((rest, extent)) => {
                wrong = Some(extent);
                here = rest;
                break;
            }
        }
    }
    let mut finally = None;
    let before = newlines(here);
    if let Some((rest, keyword)) = before.accept(TokenKind::Finally) {
        let keyword = before.ext(keyword);
        let rest = newlines(rest);
        match statement_block(rest) {
            Ok((rest, body)) => {
                end = body.extent;
                finally = Some(body);
                here = rest;
            }
            Err(_) => {
                wrong = Some(keyword);
                rest.report_incomplete(keyword.after(), "MissingFinallyStatementBlock", &[]);
                here = rest;
            }
        }
    } else if catch_clauses.is_empty() && wrong.is_none() {
        wrong = Some(body.extent);
        before.report_incomplete(body.extent.after(), "MissingCatchOrFinally", &[]);
    }
    if let Some(end) = wrong {
        let mut nested = vec![Ast::StatementBlock(body)];
        nested.extend(catch_clauses.into_iter().map(Ast::CatchClause));
        return failed(here, start.to(end), kind, nested);
    }
    let extent = start.to(end);
    let node = TryStatementAst {
        extent,
        body,
        catch_clauses,
        finally,
    };
    Ok((here, Statement::Try(Box::new(node))))
}

/// `catch [type] { }`; where it went wrong, if it did.
fn catch_clause<'s>(
    i: In<'s>,
    keyword: Lexeme,
) -> Result<(In<'s>, CatchClauseAst), (In<'s>, Extent)> {
    let start = i.ext(keyword);
    let mut catch_types: Vec<TypeConstraintAst> = Vec::new();
    let mut here = i;
    let mut comma: Option<Extent> = None;
    loop {
        let before = newlines(here);
        let Ok((rest, found)) = attribute(before) else {
            if let Some(comma) = comma {
                before.report_incomplete(comma.after(), "MissingTypeLiteralToken", &[]);
                return Err((before, comma));
            }
            break;
        };
        match found {
            AttributeBase::TypeConstraint(constraint) => catch_types.push(constraint),
            AttributeBase::Attribute(attribute) => {
                let name = attribute.type_name.full_name();
                rest.report(attribute.extent, "UnexpectedAttribute", &[&name]);
            }
        }
        here = rest;
        let before = newlines(here);
        let Some((rest, token)) = before.accept(TokenKind::Comma) else {
            break;
        };
        comma = Some(before.ext(token));
        here = rest;
    }
    let before = newlines(here);
    match statement_block(before) {
        Ok((rest, body)) => Ok((
            rest,
            CatchClauseAst {
                extent: start.to(body.extent),
                catch_types,
                body,
            },
        )),
        Err(_) => {
            let end = catch_types.last().map_or(start, |last| last.extent);
            before.report_incomplete(end.after(), "MissingCatchHandlerBlock", &[]);
            Err((before, end))
        }
    }
}

/// `trap [type] { }`.
fn trap_statement<'s>(i: In<'s>, keyword: Lexeme) -> Out<'s, Statement> {
    let start = i.ext(keyword);
    let here = newlines(i);
    let (here, trap_type) = match attribute(here) {
        Ok((rest, AttributeBase::TypeConstraint(constraint))) => (rest, Some(constraint)),
        Ok((rest, AttributeBase::Attribute(attribute))) => {
            let name = attribute.type_name.full_name();
            rest.report(attribute.extent, "UnexpectedAttribute", &[&name]);
            (rest, None)
        }
        Err(_) => (here, None),
    };
    let here = newlines(here);
    let Ok((rest, body)) = statement_block(here) else {
        let end = trap_type.as_ref().map_or(start, |found| found.extent);
        here.report_incomplete(end.after(), "MissingTrapStatement", &[]);
        return failed(here, start.to(end), TokenKind::Trap, Vec::new());
    };
    let node = TrapStatementAst {
        extent: start.to(body.extent),
        trap_type,
        body,
    };
    Ok((rest, Statement::Trap(Box::new(node))))
}

/// `data name -supportedcommand x { }`.
fn data_statement<'s>(i: In<'s>, keyword: Lexeme) -> Out<'s, Statement> {
    let start = i.ext(keyword);
    let kind = TokenKind::Data;
    let here = newlines(i);
    let (here, variable) = opt(simple_name).parse(here)?;
    let mut end = variable.as_ref().map_or(start, |name| name.extent);
    let mut here = newlines(here);
    let mut commands_allowed = Vec::new();
    let token = here.peek();
    if token.kind == TokenKind::Parameter {
        let extent = here.ext(token);
        let name = flag_name(here, token);
        here = newlines(here.after(token));
        if !is_flag(name, "SupportedCommand") {
            here.report(extent, "InvalidParameterForDataSectionStatement", &[name]);
            return failed(here, start.to(extent), kind, Vec::new());
        }
        match single_argument(here) {
            Ok((rest, Expression::ArrayLiteral(list))) => {
                end = list.extent;
                commands_allowed = list.elements;
                here = rest;
            }
            Ok((rest, command)) => {
                end = command.extent();
                commands_allowed.push(command);
                here = rest;
            }
            Err(_) => {
                here.report_incomplete(
                    extent.after(),
                    "MissingValueForSupportedCommandInDataSectionStatement",
                    &[],
                );
                return failed(here, start.to(extent), kind, Vec::new());
            }
        }
    }
    let here = newlines(here);
    let Ok((rest, body)) = statement_block(here) else {
        here.report_incomplete(end.after(), "MissingStatementBlockForDataSection", &[]);
        return failed(here, start.to(end), kind, Vec::new());
    };
    let node = DataStatementAst {
        extent: start.to(body.extent),
        variable: variable.map(|name| name.value),
        commands_allowed,
        body,
    };
    Ok((rest, Statement::Data(Box::new(node))))
}

/// `parallel { }`, `sequence { }`.
fn block_statement<'s>(i: In<'s>, keyword: Lexeme) -> Out<'s, Statement> {
    let start = i.ext(keyword);
    let here = newlines(i);
    let Ok((rest, body)) = statement_block(here) else {
        here.report_incomplete(
            start.after(),
            "MissingStatementAfterKeyword",
            &[i.slice(keyword)],
        );
        return failed(here, start, keyword.kind, Vec::new());
    };
    let node = BlockStatementAst {
        extent: start.to(body.extent),
        kind: keyword.kind,
        body,
    };
    Ok((rest, Statement::Block(Box::new(node))))
}

/// `configuration`, which PowerShell on this platform refuses: it gives up after the name.
fn configuration_statement<'s>(i: In<'s>, keyword: Lexeme) -> Out<'s, Statement> {
    let rest = newlines(i.after(keyword));
    let name = rest.peek();
    let place = rest.ext(name);
    if name.kind == TokenKind::EndOfInput {
        rest.report_incomplete(place, "MissingConfigurationName", &[]);
        return failed(rest, i.ext(keyword), TokenKind::Configuration, Vec::new());
    }
    rest.report(place, "ParserError", &[CONFIGURATION_REFUSED]);
    let (rest, _) = rest.after(name).next();
    i.session.given_up.set(Some(rest.at));
    miss()
}

/// `function`, `filter`, `workflow`.
fn function_statement<'s>(i: In<'s>, keyword: Lexeme) -> Out<'s, Statement> {
    let start = i.ext(keyword);
    let here = newlines(i);
    let Ok((rest, (name, name_extent))) = function_name(here) else {
        here.report_incomplete(
            start.after(),
            "MissingNameAfterKeyword",
            &[i.slice(keyword)],
        );
        return failed(here, start, keyword.kind, Vec::new());
    };
    let rest = newlines(rest);
    let (rest, parameters, mut wrong) = function_parameters(rest);
    let here = newlines(rest);
    let open = here.peek();
    if open.kind != TokenKind::LCurly && wrong.is_none() {
        let place = if parameters.is_some() {
            // The closing parenthesis is the last that was read.
            rest.span(rest.at, rest.at)
        } else {
            name_extent
        };
        here.report_incomplete(place.after(), "MissingFunctionBody", &[]);
        wrong = Some(place);
    }
    let here = if open.kind == TokenKind::LCurly {
        here.after(open)
    } else {
        here
    };
    if let Some(end) = wrong {
        let nested = parameters
            .into_iter()
            .flatten()
            .map(Ast::Parameter)
            .collect();
        return failed(here, start.to(end), keyword.kind, nested);
    }
    let is_filter = keyword.kind == TokenKind::Filter;
    let (rest, body) = here.deeper(|here| script_block(here, open, is_filter))?;
    let extent = start.to(body.extent);
    if keyword.kind == TokenKind::Workflow {
        rest.report(extent, "WorkflowNotSupportedInPowerShellCore", &[]);
        return failed(rest, extent, keyword.kind, Vec::new());
    }
    let node = FunctionDefinitionAst {
        extent,
        is_filter,
        is_workflow: false,
        name,
        name_extent,
        parameters,
        body: Rc::new(body),
    };
    Ok((rest, Statement::FunctionDefinition(Rc::new(node))))
}

/// The name of a function: any word.
fn function_name(i: In<'_>) -> Out<'_, (Str, Extent)> {
    use TokenKind as K;
    let token = i.peek();
    let name: Str = match token.kind {
        K::Generic => string::constant_value(i, token),
        K::Variable
        | K::SplattedVariable
        | K::StringLiteral
        | K::StringExpandable
        | K::HereStringLiteral
        | K::HereStringExpandable
        | K::LParen
        | K::RParen
        | K::LCurly
        | K::RCurly
        | K::AtParen
        | K::AtCurly
        | K::DollarParen
        | K::Semi
        | K::NewLine
        | K::EndOfInput
        | K::Pipe
        | K::AndAnd
        | K::OrOr
        | K::Ampersand
        | K::Comma
        | K::Redirection
        | K::RedirectInStd => return miss(),
        _ => i.slice(token).into(),
    };
    Ok((i.after(token), (name, i.ext(token))))
}

/// `(...)` after the name of a function or a method; where it ends, if it went wrong.
pub(super) fn function_parameters(
    i: In<'_>,
) -> (In<'_>, Option<Vec<ParameterAst>>, Option<Extent>) {
    let Some((rest, open)) = i.accept(TokenKind::LParen) else {
        return (i, None, None);
    };
    let open = i.ext(open);
    let Ok((rest, parameters)) = parameter_list(rest) else {
        return (rest, None, Some(open));
    };
    let here = newlines(rest);
    if let Some((rest, _)) = here.accept(TokenKind::RParen) {
        return (rest, Some(parameters), None);
    }
    let last = parameters.last().map_or(open, |parameter| parameter.extent);
    here.report_incomplete(
        last.after(),
        "MissingEndParenthesisInFunctionParameterList",
        &[],
    );
    (here, Some(parameters), Some(last))
}

/// What follows `using`; an error statement if it is none.
pub(super) fn using_statement(
    i: In<'_>,
    start: Extent,
) -> Out<'_, Result<UsingStatementAst, Statement>> {
    let token = i.peek();
    let kind = match token.kind {
        TokenKind::Namespace => UsingStatementKind::Namespace,
        TokenKind::Module => UsingStatementKind::Module,
        TokenKind::Assembly => UsingStatementKind::Assembly,
        TokenKind::Command => UsingStatementKind::Command,
        TokenKind::Type => UsingStatementKind::Type,
        _ => {
            i.report_incomplete(start.after(), "MissingUsingStatementDirective", &[]);
            return Ok((i, Err(error_statement(start, Vec::new()))));
        }
    };
    let directive = i.ext(token);
    let here = i.after(token);
    let item = here.peek();
    let item_extent = here.ext(item);
    if matches!(
        item.kind,
        TokenKind::EndOfInput | TokenKind::NewLine | TokenKind::Comma | TokenKind::Semi
    ) {
        here.report_incomplete(directive.after(), "MissingUsingItemName", &[]);
        return Ok((here, Err(error_statement(start.to(directive), Vec::new()))));
    }
    let (here, value) = opt(single_argument).parse(here)?;
    let (name, module_specification) = match value {
        Some(Expression::StringConstant(name)) => (Some(name), None),
        Some(Expression::Hashtable(table)) if kind == UsingStatementKind::Module => {
            (None, Some(*table))
        }
        other => {
            let extent = other.as_ref().map_or(item_extent, Expression::extent);
            let text = extent.text(here.session.shared.source.text());
            here.report(extent, "InvalidValueForUsingItemName", &[text]);
            return Ok((here, Err(error_statement(start.to(extent), Vec::new()))));
        }
    };
    let mut end = name
        .as_ref()
        .map(|name| name.extent)
        .or(module_specification.as_ref().map(|table| table.extent))
        .unwrap_or(item_extent);
    let mut here = here;
    let mut alias = None;
    if let Some((rest, equals)) = here.accept(TokenKind::Equals) {
        let equals = here.ext(equals);
        match single_argument(rest) {
            Ok((rest, Expression::StringConstant(found))) => {
                end = found.extent;
                alias = Some(found);
                here = rest;
            }
            _ => {
                rest.report_incomplete(equals.after(), "MissingNamespaceAlias", &[]);
                return Ok((rest, Err(error_statement(start.to(equals), Vec::new()))));
            }
        }
    }
    let extent = start.to(end);
    if alias.is_some() || matches!(kind, UsingStatementKind::Command | UsingStatementKind::Type) {
        here.report(extent, "UsingStatementNotSupported", &[]);
        return Ok((here, Err(error_statement(extent, Vec::new()))));
    }
    let node = UsingStatementAst {
        extent,
        kind,
        name,
        alias,
        module_specification,
    };
    Ok((here, Ok(node)))
}

/// Passes tokens up to one of these kinds, over balanced groups.
pub(super) fn sync_on_error<'s>(i: In<'s>, consume: bool, kinds: &[TokenKind]) -> In<'s> {
    use TokenKind as K;
    let mut here = i;
    let initial = |kind| i32::from(kinds.contains(&kind));
    let mut parens = initial(K::RParen);
    let mut braces = initial(K::RCurly);
    let mut brackets = initial(K::RBracket);
    loop {
        let token = here.peek();
        let found = match token.kind {
            K::LParen | K::AtParen | K::DollarParen => {
                parens += 1;
                false
            }
            K::RParen => {
                parens -= 1;
                parens == 0 && kinds.contains(&K::RParen)
            }
            K::LCurly | K::AtCurly => {
                braces += 1;
                false
            }
            K::RCurly => {
                braces -= 1;
                braces == 0 && kinds.contains(&K::RCurly)
            }
            K::LBracket => {
                brackets += 1;
                false
            }
            K::RBracket => {
                brackets -= 1;
                brackets == 0 && kinds.contains(&K::RBracket)
            }
            K::EndOfInput => return here,
            other => kinds.contains(&other),
        };
        if found && !consume {
            return here;
        }
        here = here.after(token);
        if found {
            return here;
        }
    }
}
