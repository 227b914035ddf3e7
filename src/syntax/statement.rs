//! Statements: conditions, loops, switch, try, trap, data, functions, using and flow.

mod condition;
mod function;
mod protect;
mod repeat;
mod using;

pub(super) use function::function_parameters;
pub(super) use using::using_statement;

use super::{
    ast::{
        Ast, AttributeBase, BlockStatementAst, BreakStatementAst, ContinueStatementAst,
        ErrorStatementAst, ExitStatementAst, Expression, ReturnStatementAst, Statement, Str,
        ThrowStatementAst,
    },
    attribute::attribute_list,
    class::{class_statement, enum_statement},
    expression::unary_expression,
    input::{In, Lexeme, Mode, NO_COMMA, Out, miss, newlines},
    operator,
    pipeline::pipeline_chain,
    primary::{error_statement, simple_name},
    script_block::statement_block,
    token::TokenKind,
    trivia,
};
use crate::text::extent::Extent;
use condition::{if_statement, switch_statement};
use function::{data_statement, function_statement};
use nom::{Parser, combinator::opt};
use protect::{trap_statement, try_statement};
use repeat::{do_statement, for_statement, foreach_statement, while_statement};

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
