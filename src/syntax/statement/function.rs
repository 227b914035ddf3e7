//! Functions, filters and workflows, and what follows `data`.

use super::{
    condition::{flag_name, is_flag},
    failed,
};
use crate::syntax::{
    ast::{Ast, DataStatementAst, Expression, FunctionDefinitionAst, ParameterAst, Statement, Str},
    command::single_argument,
    input::{In, Lexeme, Out, miss, newlines},
    primary::simple_name,
    script_block::{parameter_list, script_block, statement_block},
    string,
    token::TokenKind,
};
use crate::text::extent::Extent;
use nom::{Parser, combinator::opt};
use std::rc::Rc;

/// `data name -supportedcommand x { }`.
pub(super) fn data_statement<'s>(i: In<'s>, keyword: Lexeme) -> Out<'s, Statement> {
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

/// `function`, `filter`, `workflow`.
pub(super) fn function_statement<'s>(i: In<'s>, keyword: Lexeme) -> Out<'s, Statement> {
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
pub(in crate::syntax) fn function_parameters(
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
