//! Script blocks: using statements, param block, named blocks, statements.

use std::rc::Rc;

use super::{
    ast::{
        AttributeAst, AttributeBase, BlockKind, NamedBlockAst, ParamBlockAst, ParameterAst,
        ScriptBlockAst, Statement, StatementBlockAst, VariableExpressionAst, VariablePath,
    },
    attribute::attribute_list,
    expression::expression,
    input::{In, Lexeme, Mode, NO_COMMA, Out, in_mode, miss, newlines, statement_terminators},
    statement::{statement, sync_on_error, using_statement},
    string,
    token::TokenKind,
};
use crate::text::extent::Extent;

/// An empty block of a text.
pub(super) fn empty(i: In<'_>, extent: Extent) -> ScriptBlockAst {
    ScriptBlockAst {
        extent,
        source: Rc::clone(&i.session.shared.source),
        using_statements: Vec::new(),
        attributes: Vec::new(),
        param_block: None,
        dynamic_param_block: None,
        begin_block: None,
        process_block: None,
        end_block: None,
        clean_block: None,
        requires: None,
    }
}

/// A whole text.
pub(super) fn script(i: In<'_>) -> ScriptBlockAst {
    let end = u32::try_from(i.text().len()).unwrap_or(u32::MAX);
    let mut block = empty(i, Extent::new(0, end));
    let mut here = i;
    loop {
        here = statement_terminators(here);
        let Some((rest, keyword)) = here.accept(TokenKind::Using) else {
            break;
        };
        let Ok((rest, found)) = using_statement(rest, here.ext(keyword)) else {
            break;
        };
        block.using_statements.extend(found.ok());
        here = rest;
    }
    if let Ok((rest, found)) = param_block(here) {
        block.param_block = Some(found);
        here = rest;
    }
    here = statement_terminators(here);
    if block_kind(here.peek_kind()).is_some() {
        let (rest, complete) = named_block_list(here, &mut block);
        if !complete {
            return block;
        }
        here = rest;
    }
    if block.begin_block.is_none()
        && block.process_block.is_none()
        && block.dynamic_param_block.is_none()
        && block.end_block.is_none()
        && block.clean_block.is_none()
    {
        let mut statements = StatementBlockAst::default();
        here = all_statements(here, &mut statements);
        block.end_block = Some(unnamed(statements, block.extent));
    }
    let token = here.peek();
    if token.kind != TokenKind::EndOfInput {
        // A brace or a parenthesis too many after named blocks ends it all.
        here.report(here.ext(token), "UnexpectedToken", &[here.slice(token)]);
    }
    here.next();
    block
}

/// Statements up to the end of the text, past what closes nothing.
fn all_statements<'s>(i: In<'s>, block: &mut StatementBlockAst) -> In<'s> {
    let mut here = i;
    loop {
        here = read_statements(here, block);
        let token = here.peek();
        if token.kind == TokenKind::EndOfInput {
            return here;
        }
        here.report(here.ext(token), "UnexpectedToken", &[here.slice(token)]);
        let rest = here.after(token);
        if rest.at <= here.at {
            return here;
        }
        here = rest;
    }
}

fn unnamed(statements: StatementBlockAst, extent: Extent) -> NamedBlockAst {
    let first = statements.statements.first().map(Statement::extent);
    let first_trap = statements.traps.first().map(|trap| trap.extent);
    let last = statements.statements.last().map(Statement::extent);
    let last_trap = statements.traps.last().map(|trap| trap.extent);
    let start = [first, first_trap]
        .into_iter()
        .flatten()
        .map(|extent| extent.start)
        .min();
    let end = [last, last_trap]
        .into_iter()
        .flatten()
        .map(|extent| extent.end)
        .max();
    NamedBlockAst {
        extent: match (start, end) {
            (Some(start), Some(end)) => Extent::new(start, end),
            _ => extent,
        },
        kind: BlockKind::End,
        unnamed: true,
        traps: statements.traps,
        statements: statements.statements,
    }
}

/// What stands after `{` of a script block, and its `}`.
pub(super) fn script_block(i: In<'_>, open: Lexeme, is_filter: bool) -> Out<'_, ScriptBlockAst> {
    let open_extent = i.ext(open);
    let mut block = empty(i, open_extent);
    let mut here = i;
    if let Ok((rest, found)) = param_block(here) {
        block.param_block = Some(found);
        here = rest;
    }
    here = statement_terminators(here);
    let mut last = block.param_block.as_ref().map(|found| found.extent);
    let statements = if block_kind(here.peek_kind()).is_some() {
        let (rest, complete) = named_block_list(here, &mut block);
        here = rest;
        last = [
            &block.dynamic_param_block,
            &block.begin_block,
            &block.process_block,
            &block.end_block,
            &block.clean_block,
        ]
        .into_iter()
        .flatten()
        .map(|named| named.extent)
        .max_by_key(|extent| extent.end)
        .or(last);
        if !complete {
            block.extent = open_extent.to(last.unwrap_or(open_extent));
            return Ok((here, block));
        }
        None
    } else {
        let mut statements = StatementBlockAst::default();
        here = read_statements(here, &mut statements);
        if let Some(statement) = statements.statements.last() {
            last = Some(statement.extent());
        }
        Some(statements)
    };
    let close = here.peek();
    let end = if close.kind == TokenKind::RCurly {
        let end = here.ext(close);
        here = here.after(close);
        end
    } else {
        here.report_detected(open_extent, here.ext(close), "MissingEndCurlyBrace", &[]);
        last.unwrap_or(open_extent)
    };
    block.extent = open_extent.to(end);
    if let Some(statements) = statements {
        let inside = Extent::new(open_extent.end, end.start.max(open_extent.end));
        let named = unnamed(statements, inside);
        if is_filter {
            block.process_block = Some(NamedBlockAst {
                kind: BlockKind::Process,
                ..named
            });
        } else {
            block.end_block = Some(named);
        }
    }
    Ok((here, block))
}

/// The named block that a keyword begins.
fn block_kind(kind: TokenKind) -> Option<BlockKind> {
    Some(match kind {
        TokenKind::Dynamicparam => BlockKind::Dynamicparam,
        TokenKind::Begin => BlockKind::Begin,
        TokenKind::Process => BlockKind::Process,
        TokenKind::End => BlockKind::End,
        TokenKind::Clean => BlockKind::Clean,
        _ => return None,
    })
}

/// `begin { }`, `process { }` and so on; `false` if something else stood among them.
fn named_block_list<'s>(i: In<'s>, block: &mut ScriptBlockAst) -> (In<'s>, bool) {
    let mut here = i;
    loop {
        let keyword = here.peek();
        let Some(kind) = block_kind(keyword.kind) else {
            if matches!(keyword.kind, TokenKind::RCurly | TokenKind::EndOfInput) {
                return (here, true);
            }
            let extent = here.ext(keyword);
            here.report(extent, "MissingNamedBlocks", &[here.slice(keyword)]);
            here.record(keyword, keyword.kind, super::token::TokenFlags::default());
            return (here, false);
        };
        let (rest, named) = named_block(here, keyword, kind);
        let place = match kind {
            BlockKind::Dynamicparam => &mut block.dynamic_param_block,
            BlockKind::Begin => &mut block.begin_block,
            BlockKind::Process => &mut block.process_block,
            BlockKind::End => &mut block.end_block,
            BlockKind::Clean => &mut block.clean_block,
        };
        if place.is_some() {
            rest.report(
                named.extent,
                "DuplicateScriptCommandClause",
                &[keyword.kind.text()],
            );
        } else {
            *place = Some(named);
        }
        here = statement_terminators(rest);
    }
}

/// `begin { }`.
fn named_block(i: In<'_>, keyword: Lexeme, kind: BlockKind) -> (In<'_>, NamedBlockAst) {
    let extent = i.ext(keyword);
    let after = i.after(keyword);
    let (rest, body) = match statement_block(newlines(after)) {
        Ok((rest, body)) => (rest, body),
        Err(_) => {
            let rest = newlines(after);
            rest.report_incomplete(
                extent.after(),
                "MissingNamedStatementBlock",
                &[keyword.kind.text()],
            );
            let body = StatementBlockAst {
                extent,
                ..StatementBlockAst::default()
            };
            (rest, body)
        }
    };
    let named = NamedBlockAst {
        extent: extent.to(body.extent),
        kind,
        unnamed: false,
        traps: body.traps,
        statements: body.statements,
    };
    (rest, named)
}

/// `{ }` of a statement.
pub(super) fn statement_block(i: In<'_>) -> Out<'_, StatementBlockAst> {
    let Some((rest, open)) = i.accept(TokenKind::LCurly) else {
        return miss();
    };
    let open = i.ext(open);
    rest.deeper(|rest| {
        let mut block = StatementBlockAst::default();
        let here = read_statements(rest, &mut block);
        let close = here.peek();
        if close.kind == TokenKind::RCurly {
            block.extent = open.to(here.ext(close));
            return Ok((here.after(close), block));
        }
        here.report_detected(open, here.ext(close), "MissingEndCurlyBrace", &[]);
        let last = block.statements.last().map_or(open, Statement::extent);
        block.extent = open.to(last);
        Ok((here, block))
    })
}

/// Statements up to a closer.
pub(super) fn statement_list(i: In<'_>) -> Out<'_, StatementBlockAst> {
    let mut block = StatementBlockAst::default();
    let rest = read_statements(i, &mut block);
    if let (Some(first), Some(last)) = (block.statements.first(), block.statements.last()) {
        block.extent = first.extent().to(last.extent());
    } else if let (Some(first), Some(last)) = (block.traps.first(), block.traps.last()) {
        block.extent = first.extent.to(last.extent);
    }
    Ok((rest, block))
}

fn read_statements<'s>(i: In<'s>, block: &mut StatementBlockAst) -> In<'s> {
    let mut here = statement_terminators(i);
    loop {
        if matches!(
            here.peek_kind(),
            TokenKind::RCurly | TokenKind::RParen | TokenKind::EndOfInput
        ) {
            return here;
        }
        let Ok((rest, found)) = statement(here) else {
            return here
                .session
                .given_up
                .take()
                .map_or(here, |at| here.to(at.max(here.at)));
        };
        match found {
            Statement::Trap(trap) => block.traps.push(*trap),
            other => block.statements.push(other),
        }
        here = statement_terminators(rest);
    }
}

/// `param(...)` with attributes before it.
fn param_block(i: In<'_>) -> Out<'_, ParamBlockAst> {
    let here = statement_terminators(i);
    let first = here.byte(super::trivia::skip(here));
    if !matches!(first, b'[' | b'p' | b'P') {
        return miss();
    }
    let (here, found) = match (first == b'[').then(|| attribute_list(here, false)) {
        Some(Ok((rest, found))) => (rest, found),
        Some(Err(_)) => return miss(),
        None => (here, Vec::new()),
    };
    let Some((rest, keyword)) = here.accept(TokenKind::Param) else {
        return miss();
    };
    let rest = newlines(rest);
    let Some((rest, open)) = rest
        .accept(TokenKind::LParen)
        .map(|(after, open)| (after, rest.ext(open)))
    else {
        return miss();
    };
    let keyword = here.ext(keyword);
    let (rest, parameters) = parameter_list(rest)?;
    let rest = newlines(rest);
    let (rest, end) = match rest.accept(TokenKind::RParen) {
        Some((after, close)) => (after, rest.ext(close)),
        None => {
            let last = parameters.last().map_or(open, |parameter| parameter.extent);
            rest.report_incomplete(
                last.after(),
                "MissingEndParenthesisInFunctionParameterList",
                &[],
            );
            (rest, last)
        }
    };
    let mut attributes: Vec<AttributeAst> = Vec::new();
    for attribute in found {
        match attribute {
            AttributeBase::Attribute(attribute) => attributes.push(attribute),
            AttributeBase::TypeConstraint(constraint) => rest.report(
                constraint.extent,
                "TypeNotAllowedBeforeParam",
                &[&constraint.type_name.full_name()],
            ),
        }
    }
    let block = ParamBlockAst {
        extent: keyword.to(end),
        attributes,
        parameters,
    };
    Ok((rest, block))
}

/// Parameters with commas between.
pub(super) fn parameter_list(i: In<'_>) -> Out<'_, Vec<ParameterAst>> {
    let mut parameters = Vec::new();
    let mut here = i;
    let mut comma: Option<Extent> = None;
    loop {
        let Ok((rest, parameter)) = parameter(here) else {
            if let Some(comma) = comma {
                here.report_incomplete(comma.after(), "MissingExpressionAfterToken", &[","]);
            }
            return Ok((here, parameters));
        };
        parameters.push(parameter);
        here = newlines(rest);
        let Some((rest, token)) = here.accept(TokenKind::Comma) else {
            return Ok((here, parameters));
        };
        comma = Some(here.ext(token));
        here = rest;
    }
}

/// `[type] $name = value`.
fn parameter(i: In<'_>) -> Out<'_, ParameterAst> {
    in_mode(Mode::Expression, |i| {
        let i = i.with(NO_COMMA);
        let here = newlines(i);
        let (here, attributes) = match attribute_list(here, false) {
            Ok((rest, attributes)) => (rest, attributes),
            Err(_) => (here, Vec::new()),
        };
        let start = attributes.first().map(AttributeBase::extent);
        let variable = here.peek();
        if !matches!(
            variable.kind,
            TokenKind::Variable | TokenKind::SplattedVariable
        ) {
            let (Some(start), Some(last)) = (start, attributes.last().map(AttributeBase::extent))
            else {
                return miss();
            };
            here.report_incomplete(last.after(), "InvalidFunctionParameter", &[]);
            let rest = sync_on_error(here, true, &[TokenKind::RParen]);
            let name = VariableExpressionAst {
                extent: last,
                path: VariablePath::new("__error__"),
                splatted: false,
            };
            let parameter = ParameterAst {
                extent: start.to(last),
                attributes,
                name,
                default_value: None,
            };
            return Ok((rest.without(NO_COMMA), parameter));
        }
        let name = VariableExpressionAst {
            extent: here.ext(variable),
            path: VariablePath::new(string::variable_name(here.slice(variable), false)),
            splatted: variable.kind == TokenKind::SplattedVariable,
        };
        let mut rest = here.after(variable);
        let mut end = name.extent;
        let mut default_value = None;
        if let Some((after, equals)) = rest.accept(TokenKind::Equals) {
            let equals = rest.ext(equals);
            rest = newlines(after);
            match expression(rest) {
                Ok((after, value)) => {
                    rest = after;
                    end = value.extent();
                    default_value = Some(value);
                }
                Err(_) => {
                    rest.report_incomplete(equals.after(), "MissingExpressionAfterToken", &["="]);
                }
            }
        }
        let parameter = ParameterAst {
            extent: start.unwrap_or(name.extent).to(end),
            attributes,
            name,
            default_value,
        };
        Ok((rest, parameter))
    })(i)
    .map(|(rest, parameter)| (rest.like(i), parameter))
}
