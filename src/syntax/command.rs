//! Commands: names, arguments, parameters, splatting, and `--%`.

use super::{
    ast::{
        ArrayLiteralAst, CommandAst, CommandElementAst, CommandParameterAst, Expression,
        StringConstantExpressionAst, StringConstantType,
    },
    chars::is_dash,
    input::{In, Lexeme, Mode, NO_COMMA, Out, TERNARY, in_mode, miss, newlines},
    lexer::token_at,
    pipeline::redirection,
    primary::primary_expression,
    string,
    token::{TokenFlags, TokenKind},
};
use crate::text::extent::Extent;

/// Where a word stands.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Place {
    Name,
    NameAfterOperator,
    Argument,
    File,
    SwitchCondition,
}

/// A command with its arguments.
pub(super) fn command(i: In<'_>) -> Out<'_, CommandAst> {
    in_mode(Mode::Command, command_elements)(i.without(TERNARY))
        .map(|(rest, command)| (rest.like(i), command))
}

fn command_elements(i: In<'_>) -> Out<'_, CommandAst> {
    use TokenKind as K;
    let i = i.without(NO_COMMA);
    let first = i.peek();
    let first_extent = i.ext(first);
    let mut end = first_extent;
    let mut here = i;
    let mut place = Place::Name;
    let mut invocation_operator = K::Unknown;
    if matches!(first.kind, K::Dot | K::Ampersand) {
        invocation_operator = first.kind;
        place = Place::NameAfterOperator;
        here = i.after(first);
    }
    let mut elements: Vec<CommandElementAst> = Vec::new();
    let mut redirections = Vec::new();
    let mut saw_dash_dash = false;
    loop {
        let token = here.peek();
        match token.kind {
            K::Pipe
            | K::RCurly
            | K::RParen
            | K::Semi
            | K::NewLine
            | K::EndOfInput
            | K::AndAnd
            | K::OrOr
            | K::Ampersand => break,
            K::Comma => {
                end = here.ext(token);
                here.report(end, "MissingArgument", &[","]);
                here = newlines(here.after(token));
            }
            K::MinusMinus if place == Place::Argument => {
                end = here.ext(token);
                elements.push(if saw_dash_dash {
                    word(here, token)
                } else {
                    CommandElementAst::Parameter(CommandParameterAst {
                        extent: end,
                        parameter_name: "-".into(),
                        argument: None,
                        error_extent: end,
                    })
                });
                saw_dash_dash = true;
                here = here.after(token);
            }
            K::Redirection | K::RedirectInStd if place == Place::Argument => {
                let found;
                (here, found) = redirection(here, &mut redirections);
                end = found.unwrap_or(end);
            }
            K::Parameter if place == Place::Argument && !saw_dash_dash => {
                let parameter;
                (here, parameter) = command_parameter(here, token);
                end = parameter.extent;
                elements.push(CommandElementAst::Parameter(parameter));
            }
            K::Parameter => {
                end = here.ext(token);
                elements.push(word(here, token));
                here = here.after(token);
            }
            _ => {
                let Ok((rest, argument)) = command_argument(here, place) else {
                    break;
                };
                end = argument.extent();
                let stops = matches!(&argument, Expression::StringConstant(node)
                    if node.value == "--%" && node.kind == StringConstantType::BareWord);
                elements.push(CommandElementAst::Expression(argument));
                here = rest;
                if stops {
                    let (rest, verbatim) = verbatim_argument(here);
                    end = verbatim.extent();
                    elements.push(CommandElementAst::Expression(verbatim));
                    here = rest;
                    break;
                }
            }
        }
        place = Place::Argument;
    }
    if elements.is_empty() {
        if invocation_operator == K::Unknown {
            return miss();
        }
        here.report(first_extent, "MissingExpression", &[i.slice(first)]);
    }
    let command = CommandAst {
        extent: first_extent.to(end),
        invocation_operator,
        elements,
        redirections,
    };
    Ok((here, command))
}

fn word(i: In<'_>, token: Lexeme) -> CommandElementAst {
    CommandElementAst::Expression(bare_word(i.ext(token), i.slice(token)))
}

fn bare_word(extent: Extent, value: &str) -> Expression {
    Expression::StringConstant(StringConstantExpressionAst {
        extent,
        kind: StringConstantType::BareWord,
        value: value.into(),
    })
}

/// `-Name`, `-Name:value`.
fn command_parameter(i: In<'_>, token: Lexeme) -> (In<'_>, CommandParameterAst) {
    let rest = i.after(token);
    let text = i.slice(token);
    let error_extent = i.ext(token);
    let name = text.strip_prefix(is_dash).unwrap_or(text);
    let mut parameter = CommandParameterAst {
        extent: error_extent,
        parameter_name: name.strip_suffix(':').unwrap_or(name).into(),
        argument: None,
        error_extent,
    };
    if !name.ends_with(':') || rest.peek_kind() == TokenKind::Comma {
        return (rest, parameter);
    }
    match command_argument(rest, Place::Argument) {
        Ok((rest, argument)) => {
            parameter.extent = error_extent.to(argument.extent());
            parameter.argument = Some(Box::new(argument));
            (rest, parameter)
        }
        Err(_) => {
            rest.report(error_extent.after(), "ParameterRequiresArgument", &[text]);
            (rest, parameter)
        }
    }
}

/// What follows `--%`: the rest of the line, up to a pipe or `&&`, as it stands.
fn verbatim_argument(i: In<'_>) -> (In<'_>, Expression) {
    let blank = super::trivia::skip(i);
    let mut end = blank;
    let mut quoted = false;
    loop {
        let byte = i.byte(end);
        match byte {
            0 if end as usize >= i.text().len() => break,
            b'\r' | b'\n' => break,
            b'"' => quoted = !quoted,
            b'|' if !quoted => break,
            b'&' if !quoted && i.byte(end + 1) == b'&' => break,
            _ => {}
        }
        end += 1;
    }
    let lexeme = Lexeme {
        lead: i.at,
        ..token_at(blank, end, TokenKind::Generic)
    };

    let value = i.between(blank, end);
    (i.after(lexeme), bare_word(i.ext(lexeme), value))
}

/// One argument; with commas between, an array of them.
fn command_argument(i: In<'_>, place: Place) -> Out<'_, Expression> {
    let mut here = i;
    let mut list: Vec<Expression> = Vec::new();
    let mut comma: Option<Lexeme> = None;
    loop {
        let Ok((rest, value)) = argument_value(here, place) else {
            let Some(comma) = comma else {
                return miss();
            };
            here.report_incomplete(here.ext(comma).after(), "MissingExpression", &[","]);
            break;
        };
        if matches!(place, Place::Name | Place::NameAfterOperator | Place::File) {
            return Ok((rest, value));
        }
        here = rest;
        let next = here.peek();
        if next.kind != TokenKind::Comma {
            if comma.is_none() {
                return Ok((here, value));
            }
            list.push(value);
            break;
        }
        list.push(value);
        comma = Some(next);
        here = newlines(here.after(next));
    }
    let extent = match (list.first(), list.last()) {
        (Some(first), Some(last)) => first.extent().to(last.extent()),
        _ => return miss(),
    };
    let array = ArrayLiteralAst {
        extent,
        elements: list,
    };
    Ok((here, Expression::ArrayLiteral(Box::new(array))))
}

fn argument_value(i: In<'_>, place: Place) -> Out<'_, Expression> {
    use TokenKind as K;
    let token = i.peek();
    match token.kind {
        K::StringLiteral
        | K::StringExpandable
        | K::HereStringLiteral
        | K::HereStringExpandable
        | K::Variable
        | K::SplattedVariable
        | K::Number
        | K::LParen
        | K::LCurly
        | K::AtParen
        | K::AtCurly
        | K::DollarParen => primary_expression(i, true),
        K::Generic => {
            let rest = i.after_as(
                token,
                K::Generic,
                TokenFlags {
                    command_name: matches!(place, Place::Name | Place::NameAfterOperator),
                    ..TokenFlags::default()
                },
            );
            let value = if token.expandable && place != Place::Name {
                string::expandable_string(i, token, StringConstantType::BareWord)
            } else {
                Expression::StringConstant(string::string_literal(
                    i,
                    token,
                    StringConstantType::BareWord,
                ))
            };
            Ok((rest, value))
        }
        K::NewLine
        | K::EndOfInput
        | K::Semi
        | K::Comma
        | K::AndAnd
        | K::OrOr
        | K::Ampersand
        | K::Pipe
        | K::RCurly
        | K::RParen => miss(),
        K::Redirection | K::RedirectInStd if place != Place::Name => miss(),
        kind => {
            let is_name = matches!(place, Place::Name | Place::NameAfterOperator);
            let flags = TokenFlags {
                command_name: is_name,
                ..TokenFlags::default()
            };
            let keeps = is_name || place == Place::SwitchCondition || kind == K::Identifier;
            let shown = if keeps { kind } else { K::Generic };
            let rest = i.after_as(token, shown, flags);
            Ok((rest, bare_word(i.ext(token), i.slice(token))))
        }
    }
}

/// The file of a redirection.
pub(super) fn file_name(i: In<'_>) -> Out<'_, Expression> {
    in_mode(Mode::Command, |i| command_argument(i, Place::File))(i)
}

/// What a switch with `-file` reads.
pub(super) fn switch_condition(i: In<'_>) -> Out<'_, Expression> {
    in_mode(Mode::Command, |i| {
        command_argument(i, Place::SwitchCondition)
    })(i)
}

/// One argument, read as a command's.
pub(super) fn single_argument(i: In<'_>) -> Out<'_, Expression> {
    if matches!(i.peek_kind(), TokenKind::Comma) {
        return miss();
    }
    in_mode(Mode::Command, |i| command_argument(i, Place::Argument))(i)
}
