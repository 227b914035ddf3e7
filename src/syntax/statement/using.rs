//! `using` statements.

use crate::syntax::{
    ast::{Expression, Statement, UsingStatementAst, UsingStatementKind},
    command::single_argument,
    input::{In, Out},
    primary::error_statement,
    token::TokenKind,
};
use crate::text::extent::Extent;
use nom::{Parser, combinator::opt};

/// What follows `using`; an error statement if it is none.
pub(in crate::syntax) fn using_statement(
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
