//! What a dollar sign begins in a text: variables and subexpressions.

use super::{
    Nowhere, Pieces,
    quoted::{plain_run, unicode_escape},
};
use crate::syntax::{
    ast::Str,
    chars::{
        DIGIT, IDENTIFIER, forces_new_token, is_double_quote, is_identifier_follow,
        is_variable_start,
    },
    lexer::Cursor,
};

/// What follows a `$` in a string.
pub(super) fn scan_dollar(cursor: &mut Cursor<'_>, here: bool, pieces: &mut impl Pieces) {
    let start = cursor.at - 1;
    let c = cursor.peek();
    if c == '(' {
        cursor.skip(c);
        let skipped = scan_sub_expression(cursor, start, here);
        let text = cursor.i.between(start, cursor.at);
        pieces.nested(text, start, cursor.at, skipped);
    } else if c == '{' || is_variable_start(c) {
        scan_variable(cursor, start, false, true);
        let text = cursor.i.between(start, cursor.at);
        pieces.nested(text, start, cursor.at, Vec::new());
    } else {
        pieces.char('$');
    }
}

/// `$( )` in a string, after `$(`: parentheses are counted, and a doubled or escaped quote is one quote.
fn scan_sub_expression(cursor: &mut Cursor<'_>, start: u32, here: bool) -> Vec<u32> {
    let mut skipped = Vec::new();
    let mut depth = 1;
    loop {
        plain_run(
            cursor,
            |b| matches!(b, b'(' | b')' | b'"' | b'`' | 0xE2),
            &mut Nowhere,
        );
        if cursor.is_at_end() {
            let i = cursor.i;
            i.report_incomplete(
                i.span(start, cursor.at),
                "IncompleteDollarSubexpressionReference",
                &[],
            );
            return skipped;
        }
        let c = cursor.next();
        match c {
            '(' => depth += 1,
            ')' => {
                depth -= 1;
                if depth == 0 {
                    return skipped;
                }
            }
            '`' if !here => {
                let next = cursor.peek();
                if is_double_quote(next) {
                    skipped.push(cursor.at - 1);
                    cursor.skip(next);
                }
            }
            _ if !here && is_double_quote(c) => {
                let next = cursor.peek();
                if is_double_quote(next) {
                    let from = cursor.at;
                    cursor.skip(next);
                    skipped.extend(from..cursor.at);
                }
            }
            _ => {}
        }
    }
}

/// A variable, after its `$` or `@`; `false` if it is a word of a command.
pub(in crate::syntax) fn scan_variable(
    cursor: &mut Cursor<'_>,
    start: u32,
    command: bool,
    in_string: bool,
) -> bool {
    let i = cursor.i;
    let c = cursor.peek();
    if c == '{' {
        cursor.skip(c);
        return scan_braced_variable(cursor, start, command, in_string);
    }
    if !is_variable_start(c) {
        return false;
    }
    cursor.skip(c);
    let mut colon = c == ':';
    if matches!(c, '$' | '?' | '^') {
        return !(command && !forces_new_token(cursor.peek()) && !ends_variable(*cursor));
    }
    loop {
        let c = cursor.peek();
        match c {
            ':' => {
                if i.byte(cursor.at + 1) == b':' {
                    break;
                }
                colon = true;
                cursor.skip(c);
            }
            '?' => cursor.skip(c),
            _ if is_identifier_follow(c) => {
                cursor.skip(c);
                cursor.skip_all(IDENTIFIER | DIGIT);
            }
            _ => {
                if command && !forces_new_token(c) && !ends_variable(*cursor) {
                    return false;
                }
                break;
            }
        }
    }
    if colon && i.byte(cursor.at - 1) == b':' {
        let name = i.between(start + 1, cursor.at);
        let path = name.trim_end_matches(':');
        // Only a qualifier.
        if !path.contains(':') && !path.is_empty() {
            i.report(
                i.span(start, cursor.at),
                "InvalidVariableReferenceWithDrive",
                &[],
            );
        }
    }
    true
}

/// A member or an element may follow.
fn ends_variable(cursor: Cursor<'_>) -> bool {
    match cursor.byte() {
        b'.' | b'[' => true,
        b':' => cursor.i.byte(cursor.at + 1) == b':',
        _ => false,
    }
}

fn scan_braced_variable(
    cursor: &mut Cursor<'_>,
    start: u32,
    command: bool,
    in_string: bool,
) -> bool {
    let i = cursor.i;
    let name = cursor.at;
    loop {
        let c = cursor.peek();
        if cursor.is_at_end() {
            i.report_incomplete(
                i.span(start + 1, cursor.at),
                "IncompleteDollarVariableReference",
                &[],
            );
            return true;
        }
        cursor.skip(c);
        match c {
            '}' => break,
            '`' => {
                if cursor.is_at_end() {
                    continue;
                }
                let escaped = cursor.next();
                if escaped == 'u' {
                    unicode_escape(cursor, cursor.at - 2);
                }
            }
            '{' => i.report(
                i.span(cursor.at, cursor.at + 1),
                "OpenBraceNeedsToBeBackTickedInVariableName",
                &[],
            ),
            _ if in_string && is_double_quote(c) => {
                let next = cursor.peek();
                if is_double_quote(next) {
                    cursor.skip(next);
                }
            }
            _ => {}
        }
    }
    if cursor.at == name + 1 {
        i.report(
            i.span(cursor.at - 1, cursor.at),
            "EmptyVariableReference",
            &[],
        );
        return true;
    }
    let next = cursor.peek();
    if command && !forces_new_token(next) && !ends_variable(*cursor) && next != '?' {
        return false;
    }
    let text = i.between(name, cursor.at - 1);
    if text.ends_with(':') && !text.trim_end_matches(':').contains(':') {
        i.report(
            i.span(start, cursor.at),
            "InvalidBracedVariableReference",
            &[],
        );
    }
    true
}

/// The name of a variable as it is meant: without `$`, braces and escapes.
pub(in crate::syntax) fn variable_name(text: &str, in_string: bool) -> Str {
    let name = text.strip_prefix(['$', '@']).unwrap_or(text);
    let Some(inside) = name.strip_prefix('{') else {
        return Str::from(name);
    };
    let inside = inside.strip_suffix('}').unwrap_or(inside);
    if inside.is_empty() {
        return Str::from(":Error:");
    }
    if !inside.contains(['`', '"', '\u{201C}', '\u{201D}', '\u{201E}']) {
        return Str::from(inside);
    }
    let mut out = Str::new();
    let mut chars = inside.chars().peekable();
    while let Some(c) = chars.next() {
        match c {
            '`' => match chars.next() {
                Some('0') => out.push('\0'),
                Some('a') => out.push('\u{7}'),
                Some('b') => out.push('\u{8}'),
                Some('e') => out.push('\u{1B}'),
                Some('f') => out.push('\u{C}'),
                Some('n') => out.push('\n'),
                Some('r') => out.push('\r'),
                Some('t') => out.push('\t'),
                Some('v') => out.push('\u{B}'),
                Some(other) => out.push(other),
                None => out.push('`'),
            },
            _ if in_string && is_double_quote(c) => {
                out.push(c);
                chars.next_if(|next| is_double_quote(*next));
            }
            _ => out.push(c),
        }
    }
    out
}
