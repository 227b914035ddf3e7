//! `try` with its clauses, and `trap`.

use super::failed;
use crate::syntax::{
    ast::{
        Ast, AttributeBase, CatchClauseAst, Statement, TrapStatementAst, TryStatementAst,
        TypeConstraintAst,
    },
    attribute::attribute,
    input::{In, Lexeme, Out, newlines},
    script_block::statement_block,
    token::TokenKind,
};
use crate::text::extent::Extent;

/// `try { } catch { } finally { }`.
pub(super) fn try_statement<'s>(i: In<'s>, keyword: Lexeme) -> Out<'s, Statement> {
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
pub(super) fn trap_statement<'s>(i: In<'s>, keyword: Lexeme) -> Out<'s, Statement> {
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
