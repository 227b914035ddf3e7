//! Pipelines, chains of them, and redirection.

use super::{
    assignment,
    ast::{
        CommandBaseAst, CommandExpressionAst, Expression, FileRedirectionAst,
        MergingRedirectionAst, PipelineAst, PipelineChainAst, RedirectionAst, RedirectionStream,
        Statement,
    },
    chars::{IDENTIFIER, traits},
    command::{command, file_name},
    expression::expression,
    input::{In, Lexeme, MAX_CHAIN, Mode, Out, in_mode, miss, newlines},
    messages::message,
    operator,
    primary::{error_expression, error_statement},
    token::TokenKind,
    trivia,
};
use crate::text::extent::Extent;

/// An assignment, a pipeline, or pipelines joined by `&&` and `||`.
pub(super) fn pipeline_chain(i: In<'_>) -> Out<'_, Statement> {
    if begins_command(i) {
        return pipelines(i, i, None);
    }
    let (here, first) = match in_mode(Mode::Expression, first_expression)(i) {
        Ok((rest, (operand, Some(operator)))) => {
            return assignment::assignment(rest, operand, operator);
        }
        Ok((rest, (operand, None))) => (rest, Some(operand)),
        Err(_) => (i, None),
    };
    pipelines(i, here, first)
}

/// A word begins here, and no expression begins with one.
fn begins_command(i: In<'_>) -> bool {
    traits(i.byte(trivia::skip(i))) & IDENTIFIER != 0
}

/// An expression, with the assignment operator after it.
fn first_expression(i: In<'_>) -> Out<'_, (Expression, Option<Lexeme>)> {
    let (rest, operand) = expression(i)?;
    let next = rest.peek();
    if operator::is_assignment(next.kind) {
        Ok((rest.after(next), (operand, Some(next))))
    } else {
        Ok((rest, (operand, None)))
    }
}

fn pipelines<'s>(i: In<'s>, here: In<'s>, first: Option<Expression>) -> Out<'s, Statement> {
    let mut here = here;
    let mut first = first;
    let mut chain: Option<Statement> = None;
    let mut operator: Option<Lexeme> = None;
    let mut length = 0;
    loop {
        length += 1;
        if length > MAX_CHAIN {
            here.stop();
        }
        let tried = chain.is_none();
        let Ok((rest, mut pipeline)) = pipeline(here, first.take(), tried) else {
            let (Some(operator), Some(chain)) = (operator, chain) else {
                return miss();
            };
            return Ok(missing_pipeline(i, here, chain, operator));
        };
        here = rest;
        let mut next = here.peek();
        let mut background = false;
        if next.kind == TokenKind::Ampersand {
            here = here.after(next);
            next = here.peek();
            if matches!(next.kind, TokenKind::AndAnd | TokenKind::OrOr) {
                let extent = here.ext(next);
                here.report(extent, "BackgroundOperatorInPipelineChain", &[]);
                let start = chain.as_ref().map_or(pipeline.extent, Statement::extent);
                let failed = error_statement(start.to(extent), Vec::new());
                return Ok((here.after(next), failed));
            }
            background = true;
        }
        let continues = !background && matches!(next.kind, TokenKind::AndAnd | TokenKind::OrOr);
        if continues {
            here = newlines(here.after(next));
        }
        chain = Some(match (chain, operator) {
            (Some(lhs), Some(operator)) => {
                let background = background && !continues;
                Statement::PipelineChain(Box::new(PipelineChainAst {
                    extent: lhs.extent().to(pipeline.extent),
                    lhs,
                    rhs: pipeline,
                    operator: operator.kind,
                    background,
                }))
            }
            _ => {
                pipeline.background = background;
                Statement::Pipeline(pipeline)
            }
        });
        if !continues {
            break;
        }
        operator = Some(next);
    }
    chain.map_or_else(miss, |chain| Ok((here, chain)))
}

fn missing_pipeline<'s>(
    i: In<'s>,
    here: In<'s>,
    chain: Statement,
    operator: Lexeme,
) -> (In<'s>, Statement) {
    let operator = i.ext(operator);
    let next = here.peek();
    let place = if next.kind == TokenKind::EndOfInput {
        operator.after()
    } else {
        operator.to(here.ext(next))
    };
    here.report_incomplete(place, "EmptyPipelineChainElement", &[]);
    let failed = error_statement(
        chain.extent().to(operator),
        vec![super::ast::Ast::Statement(chain)],
    );
    (here, failed)
}

/// Commands and expressions joined by `|`.
///
/// The expression that it begins with has been read, if `tried`.
fn pipeline(i: In<'_>, first: Option<Expression>, tried: bool) -> Out<'_, PipelineAst> {
    let mut here = i;
    let mut first = first;
    let mut elements: Vec<CommandBaseAst> = Vec::new();
    let mut pipe: Option<Lexeme> = None;
    loop {
        let expression = match first.take() {
            Some(expression) => Some((here, expression)),
            None if pipe.is_none() && tried || begins_command(here) => None,
            None => in_mode(Mode::Expression, expression)(here).ok(),
        };
        let found = match expression {
            Some((rest, operand)) => {
                if !elements.is_empty() {
                    rest.report(operand.extent(), "ExpressionsMustBeFirstInPipeline", &[]);
                }
                let (rest, redirections, end) = redirections(rest);
                here = rest;
                Some(CommandBaseAst::Expression(CommandExpressionAst {
                    extent: end.map_or(operand.extent(), |end| operand.extent().to(end)),
                    expression: operand,
                    redirections,
                }))
            }
            None => match command(here) {
                Ok((rest, command)) => {
                    here = rest;
                    Some(CommandBaseAst::Command(command))
                }
                Err(_) => None,
            },
        };
        match found {
            Some(element) => {
                // Most pipelines are one command or one expression.
                if elements.capacity() == 0 {
                    elements.reserve_exact(1);
                }
                elements.push(element);
            }
            None if !elements.is_empty() || here.peek_kind() == TokenKind::Pipe => {
                let place =
                    pipe.map_or_else(|| here.ext(here.peek()), |pipe| here.ext(pipe).after());
                here.report_incomplete(place, "EmptyPipeElement", &[]);
            }
            None => {}
        }
        let mut next = here.peek();
        if next.kind == TokenKind::NewLine && pipe_continues(here, next) {
            here = newlines(here);
            next = here.peek();
        }
        match next.kind {
            TokenKind::Pipe => {
                here = newlines(here.after(next));
                pipe = Some(next);
                if here.peek_kind() == TokenKind::EndOfInput {
                    here.report_incomplete(here.ext(next).after(), "EmptyPipeElement", &[]);
                    break;
                }
            }
            TokenKind::Semi
            | TokenKind::NewLine
            | TokenKind::RParen
            | TokenKind::RCurly
            | TokenKind::EndOfInput
            | TokenKind::AndAnd
            | TokenKind::OrOr
            | TokenKind::Ampersand => break,
            _ => {
                if !elements.is_empty() || next.kind != TokenKind::Unknown {
                    here.report(here.ext(next), "UnexpectedToken", &[here.slice(next)]);
                }
                break;
            }
        }
    }
    let (Some(start), Some(end)) = (
        elements.first().map(CommandBaseAst::extent),
        elements.last().map(CommandBaseAst::extent),
    ) else {
        return miss();
    };
    let pipeline = PipelineAst {
        extent: start.to(end),
        elements,
        background: false,
    };
    Ok((here, pipeline))
}

/// The next line that holds anything begins with a pipe, and no line before it is blank.
fn pipe_continues(i: In<'_>, newline: Lexeme) -> bool {
    let pipe = i.past_lines(newline.end);
    if i.byte(pipe) != b'|' {
        return false;
    }
    let mut at = newline.end;
    let mut blank = true;
    while at < pipe {
        let rest = i.between(at, pipe);
        let step = match i.byte(at) {
            b'\n' | b'\r' if blank => return false,
            b'\n' => {
                blank = true;
                1
            }
            b'\r' => {
                blank = true;
                if rest.starts_with("\r\n") { 2 } else { 1 }
            }
            b' ' | b'\t' => 1,
            b'#' => {
                blank = false;
                rest.find(['\n', '\r']).unwrap_or(rest.len())
            }
            b'<' => {
                blank = false;
                rest.find("#>").map_or(rest.len(), |end| end + 2)
            }
            byte if byte >= 0x80 => 1,
            // A line that goes on is no comment.
            _ => return false,
        };
        at = at.saturating_add(u32::try_from(step.max(1)).unwrap_or(1));
    }
    true
}

/// Redirections behind an expression.
fn redirections(i: In<'_>) -> (In<'_>, Vec<RedirectionAst>, Option<Extent>) {
    let mut here = i;
    let mut found = Vec::new();
    let mut end = None;
    loop {
        let next = here.peek();
        if !matches!(next.kind, TokenKind::Redirection | TokenKind::RedirectInStd) {
            return (here, found, end);
        }
        let last;
        (here, last) = redirection(here, &mut found);
        if last.is_some() {
            end = last;
        }
    }
}

/// `> file`, `2>&1`; the extent of what was read.
pub(super) fn redirection<'s>(
    i: In<'s>,
    found: &mut Vec<RedirectionAst>,
) -> (In<'s>, Option<Extent>) {
    let (rest, token) = i.next();
    let extent = i.ext(token);
    let text = i.slice(token);
    let (from_text, to_text) = text.split_once('>').unwrap_or((text, ""));
    let from = stream(from_text);
    let (rest, redirection) = if let Some(target) = to_text.strip_prefix('&') {
        let to = stream(target);
        if to != RedirectionStream::Output || from == to {
            i.report(extent, "RedirectionNotSupported", &[text]);
        }
        let merging = MergingRedirectionAst { extent, from, to };
        (rest, RedirectionAst::Merging(merging))
    } else {
        let (rest, location) = match file_name(rest) {
            Ok(found) => found,
            Err(_) => {
                rest.report(extent.after(), "MissingFileSpecification", &[]);
                (rest, error_expression(extent, Vec::new()))
            }
        };
        let whole = extent.to(location.extent());
        if token.kind == TokenKind::RedirectInStd {
            i.report(extent, "RedirectionNotSupported", &[text]);
            return (rest, None);
        }
        let file = FileRedirectionAst {
            extent: whole,
            from,
            append: to_text.starts_with('>'),
            location,
        };
        (rest, RedirectionAst::File(file))
    };
    let whole = redirection.extent();
    match found.binary_search_by_key(&(from as u8), |other| stream_of(other) as u8) {
        Ok(_) => {
            let name = message(&format!("{}Stream", from.name()), &[]);
            i.report(whole, "StreamAlreadyRedirected", &[&name]);
        }
        Err(at) => found.insert(at, redirection),
    }
    (rest, Some(whole))
}

fn stream_of(redirection: &RedirectionAst) -> RedirectionStream {
    match redirection {
        RedirectionAst::Merging(node) => node.from,
        RedirectionAst::File(node) => node.from,
    }
}

fn stream(text: &str) -> RedirectionStream {
    match text {
        "*" => RedirectionStream::All,
        "2" => RedirectionStream::Error,
        "3" => RedirectionStream::Warning,
        "4" => RedirectionStream::Verbose,
        "5" => RedirectionStream::Debug,
        "6" => RedirectionStream::Information,
        _ => RedirectionStream::Output,
    }
}
