//! Type names: `string`, `int[]`, `List[int]`, `X, Assembly`.

use super::{
    ast::{ArrayTypeName, GenericTypeName, SimpleTypeName, TypeName},
    chars::{DIGIT, IDENTIFIER, forces_new_token, is_identifier_start, is_letter_or_digit},
    input::{In, Lexeme, Mode, Out, miss, newlines},
    lexer::Cursor,
    statement::sync_on_error,
    token::{TokenFlags, TokenKind},
    trivia,
};

/// The next token, where a type name is wanted.
fn type_token(i: In<'_>) -> Lexeme {
    let start = trivia::skip(i);
    let mut cursor = Cursor {
        i: i.to(start),
        at: start,
    };
    let first = cursor.peek();
    if first.is_ascii_digit() {
        // No type begins with a digit; what stands there is one word.
        while !cursor.is_at_end() && !forces_new_token(cursor.peek()) {
            cursor.next();
        }
        return Lexeme {
            kind: TokenKind::Generic,
            lead: i.at,
            start,
            end: cursor.at,
            ..Lexeme::default()
        };
    }
    if !is_identifier_start(first) || i.session.shared.stopped.get() {
        return i.mode(Mode::Expression).peek();
    }
    loop {
        cursor.skip_all(IDENTIFIER | DIGIT);
        let c = cursor.peek();
        if cursor.is_at_end()
            || !(matches!(c, '.' | '`' | '_' | '+' | '#' | '\\') || is_letter_or_digit(c))
        {
            break;
        }
        cursor.skip(c);
    }
    Lexeme {
        kind: TokenKind::Identifier,
        lead: i.at,
        start,
        end: cursor.at,
        ..Lexeme::default()
    }
}

fn after_name(i: In<'_>, lexeme: Lexeme) -> In<'_> {
    let flags = TokenFlags {
        type_name: true,
        ..TokenFlags::default()
    };
    i.after_as(lexeme, TokenKind::Identifier, flags)
}

fn simple(i: In<'_>, lexeme: Lexeme) -> TypeName {
    TypeName::Simple(SimpleTypeName {
        extent: i.ext(lexeme),
        name: i.slice(lexeme).into(),
        assembly: None,
    })
}

/// A type name, with its array and generic brackets.
pub(super) fn type_name(i: In<'_>, assemblies: bool) -> Out<'_, TypeName> {
    let name = type_token(i);
    if name.kind != TokenKind::Identifier {
        return miss();
    }
    i.deeper(|i| finish_type_name(i, name, !assemblies))
}

fn finish_type_name(i: In<'_>, name: Lexeme, in_list: bool) -> Out<'_, TypeName> {
    let here = after_name(i, name);
    let token = type_token(here);
    let plain = simple(i, name);
    match token.kind {
        TokenKind::LBracket => {
            let inside = newlines(here.after(token).mode(Mode::Expression)).like(here);
            let first = type_token(inside);
            match first.kind {
                TokenKind::RBracket | TokenKind::Comma => array_type(inside, plain, in_list),
                TokenKind::LBracket | TokenKind::Identifier => {
                    i.deeper(|_| generic_type(inside, plain, in_list))
                }
                TokenKind::EndOfInput => {
                    let place = here.ext(token).after();
                    inside.report_incomplete(place, "MissingTypename", &[]);
                    Ok((inside, plain))
                }
                _ => {
                    inside.report(inside.ext(first), "UnexpectedToken", &[inside.slice(first)]);
                    let rest = sync_on_error(
                        inside.after(first).mode(Mode::Expression),
                        true,
                        &[TokenKind::RBracket],
                    );
                    Ok((rest.like(i), plain))
                }
            }
        }
        TokenKind::Comma if !in_list => assembly(here, token, plain),
        _ => Ok((here, plain)),
    }
}

/// `, Assembly` behind a type.
fn assembly<'s>(i: In<'s>, comma: Lexeme, mut type_name: TypeName) -> Out<'s, TypeName> {
    let here = i.after(comma);
    let mut end = here.at;
    loop {
        match i.byte(end) {
            b']' | b'\r' | b'\n' => break,
            0 if end as usize >= i.text().len() => break,
            _ => end += 1,
        }
    }
    let text = i.between(here.at, end);
    let name = text.trim();
    if name.is_empty() {
        i.report(
            i.ext(comma).after(),
            "MissingAssemblyNameSpecification",
            &[],
        );
        return Ok((here, type_name));
    }
    let lead = here.at + u32::try_from(text.len() - text.trim_start().len()).unwrap_or(0);
    let lexeme = Lexeme {
        lead: here.at,
        ..super::lexer::token_at(
            lead,
            lead + u32::try_from(name.len()).unwrap_or(0),
            TokenKind::Identifier,
        )
    };
    let whole = here.ext(lexeme);
    set_assembly(&mut type_name, name, whole.end);
    Ok((after_name(here, lexeme).to(end), type_name))
}

fn set_assembly(type_name: &mut TypeName, name: &str, end: u32) {
    match type_name {
        TypeName::Simple(node) => {
            node.assembly = Some(name.into());
            node.extent.end = end;
        }
        TypeName::Array(node) => {
            node.extent.end = end;
            set_assembly(&mut node.element, name, end);
        }
        TypeName::Generic(node) => {
            node.extent.end = end;
            set_assembly(&mut node.definition, name, end);
        }
    }
}

/// What follows `[` of an array type.
fn array_type(i: In<'_>, element: TypeName, in_list: bool) -> Out<'_, TypeName> {
    let mut here = i;
    let mut element = element;
    loop {
        let first = type_token(here);
        let mut last = first;
        let mut rank = 1;
        match first.kind {
            TokenKind::Comma => {
                while last.kind == TokenKind::Comma {
                    rank += 1;
                    here = here.after(last);
                    last = type_token(here);
                }
                let extent = element.extent().to(here.ext(last));
                if rank > 32 {
                    here.report(extent, "ArrayHasTooManyDimensions", &[&rank.to_string()]);
                }
                if last.kind == TokenKind::RBracket {
                    here = here.after(last);
                } else {
                    let place = here.span(here.at, here.at);
                    here.report(place, "EndSquareBracketExpectedAtEndOfAttribute", &[]);
                }
            }
            TokenKind::RBracket => here = here.after(first),
            TokenKind::EndOfInput => {
                let place = here.ext(first);
                let place = crate::text::extent::Extent::at(place.start.saturating_sub(1));
                here.report(place, "EndSquareBracketExpectedAtEndOfAttribute", &[]);
            }
            _ => {
                here.report(here.ext(first), "UnexpectedToken", &[here.slice(first)]);
                here = sync_on_error(here.mode(Mode::Expression), true, &[TokenKind::RBracket])
                    .like(i);
            }
        }
        element = TypeName::Array(ArrayTypeName {
            extent: element.extent().to(here.span(here.at, here.at)),
            element: Box::new(element),
            rank,
        });
        let next = type_token(here);
        match next.kind {
            TokenKind::Comma if !in_list => return assembly(here, next, element),
            TokenKind::LBracket => {
                let depth = array_depth(&element);
                if depth > super::input::MAX_DEPTH {
                    here.stop();
                    return Ok((here, element));
                }
                here = here.after(next);
            }
            _ => return Ok((here, element)),
        }
    }
}

fn array_depth(type_name: &TypeName) -> u32 {
    let mut depth = 0;
    let mut here = type_name;
    while let TypeName::Array(node) = here {
        depth += 1;
        here = &node.element;
    }
    depth
}

/// What follows `[` of a generic type.
fn generic_type(i: In<'_>, definition: TypeName, in_list: bool) -> Out<'_, TypeName> {
    let (here, arguments) = type_arguments(i)?;
    let close = type_token(here);
    let here = if close.kind == TokenKind::RBracket {
        here.after(close)
    } else {
        let place = crate::text::extent::Extent::at(here.ext(close).start.saturating_sub(1));
        here.report_incomplete(place, "EndSquareBracketExpectedAtEndOfType", &[]);
        here
    };
    let generic = TypeName::Generic(GenericTypeName {
        extent: definition.extent().to(here.span(here.at, here.at)),
        definition: Box::new(definition),
        arguments,
    });
    let next = type_token(here);
    match next.kind {
        TokenKind::LBracket => array_type(here.after(next), generic, in_list),
        TokenKind::Comma if !in_list => assembly(here, next, generic),
        _ => Ok((here, generic)),
    }
}

fn type_arguments(i: In<'_>) -> Out<'_, Vec<TypeName>> {
    let mut arguments = Vec::new();
    let mut here = i;
    loop {
        let (rest, argument) = type_argument(here)?;
        arguments.push(argument);
        here = newlines(rest.mode(Mode::Expression)).like(i);
        let comma = type_token(here);
        if comma.kind != TokenKind::Comma {
            return Ok((here, arguments));
        }
        let place = here.ext(comma);
        here = newlines(here.after(comma).mode(Mode::Expression)).like(i);
        if !matches!(
            type_token(here).kind,
            TokenKind::LBracket | TokenKind::Identifier
        ) {
            here.report_incomplete(place.after(), "MissingTypename", &[]);
            arguments.push(missing_type(place));
            return Ok((here, arguments));
        }
    }
}

fn missing_type(extent: crate::text::extent::Extent) -> TypeName {
    TypeName::Simple(SimpleTypeName {
        extent,
        name: ":ErrorTypeName:".into(),
        assembly: None,
    })
}

/// `int`, or `[int, Assembly]` in brackets of its own.
fn type_argument(i: In<'_>) -> Out<'_, TypeName> {
    let first = type_token(i);
    if first.kind == TokenKind::Identifier {
        return i.deeper(|i| finish_type_name(i, first, true));
    }
    let inside = i.after(first);
    let name = type_token(inside);
    if name.kind != TokenKind::Identifier {
        let place = i.ext(first);
        inside.report_incomplete(place.after(), "MissingTypename", &[]);
        return Ok((inside, missing_type(place)));
    }
    let (rest, argument) = i.deeper(|_| finish_type_name(inside, name, false))?;
    let close = type_token(rest);
    if close.kind == TokenKind::RBracket {
        return Ok((rest.after(close), argument));
    }
    let place = crate::text::extent::Extent::at(rest.ext(close).start.saturating_sub(1));
    rest.report_incomplete(place, "EndSquareBracketExpectedAtEndOfType", &[]);
    Ok((rest, argument))
}

/// `[int, string]` before the arguments of a method; nothing is reported if it is none.
pub(super) fn generic_method_arguments(i: In<'_>) -> Out<'_, Vec<TypeName>> {
    if !looks_like_types(i) {
        return miss();
    }
    let inside = i.to(i.at + 1);
    let (rest, arguments) = type_arguments(inside)?;
    let close = type_token(rest);
    if close.kind != TokenKind::RBracket {
        return miss();
    }
    Ok((rest.to(close.end), arguments))
}

/// Only what types are written with stands before the bracket that closes.
fn looks_like_types(i: In<'_>) -> bool {
    let mut depth = 0_u32;
    let mut at = i.at;
    loop {
        match i.byte(at) {
            b'[' => depth += 1,
            b']' => {
                depth -= 1;
                if depth == 0 {
                    return matches!(i.byte(at + 1), b'(' | b'{');
                }
            }
            b'a'..=b'z'
            | b'A'..=b'Z'
            | b'0'..=b'9'
            | b'.'
            | b'_'
            | b'+'
            | b'`'
            | b','
            | b' '
            | b'\n'
            | b'\r' => {}
            128.. => {}
            _ => return false,
        }
        at += 1;
    }
}

/// The same again, now that it is known to be one, so that its tokens are recorded.
pub(super) fn record_generic_method_arguments<'s>(i: In<'s>, rest: In<'s>) -> In<'s> {
    let open = super::lexer::token_at(i.at, i.at + 1, TokenKind::LBracket);
    let inside = i.after(open);
    if let Ok((after, _)) = type_arguments(inside) {
        let close = type_token(after);
        after.after(close);
    }
    rest
}
