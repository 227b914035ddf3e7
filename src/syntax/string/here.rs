//! Here-strings: their header, their footer and what stands between.

use super::{
    Pieces,
    dollar::scan_dollar,
    quoted::{backtick, plain_run},
};
use crate::syntax::{
    chars::{is_blank, is_double_quote, is_single_quote},
    lexer::Cursor,
};

/// The rest of the line that opens a here-string; `false` if something stands there.
fn here_header(cursor: &mut Cursor<'_>, start: u32, terminator: &str) -> bool {
    let i = cursor.i;
    while is_blank(cursor.peek()) && !cursor.is_at_end() {
        cursor.next();
    }
    if cursor.is_at_end() {
        i.report_incomplete(
            i.span(start, cursor.at),
            "TerminatorExpectedAtEndOfString",
            &[terminator],
        );
        return false;
    }
    let c = cursor.peek();
    if matches!(c, '\n' | '\r') {
        cursor.skip(c);
        cursor.finish_newline(c);
        return true;
    }
    i.report(
        i.span(
            cursor.at,
            cursor.at + u32::try_from(c.len_utf8()).unwrap_or(1),
        ),
        "UnexpectedCharactersAfterHereStringHeader",
        &[],
    );
    while !cursor.is_at_end() {
        let c = cursor.peek();
        if matches!(c, '\n' | '\r') {
            break;
        }
        cursor.skip(c);
        let quote = terminator.starts_with('\'') && is_single_quote(c)
            || terminator.starts_with('"') && is_double_quote(c);
        if quote && cursor.byte() == b'@' {
            cursor.at += 1;
            break;
        }
    }
    false
}

/// The footer of a here-string stands at the beginning of this line.
fn here_footer(
    cursor: &mut Cursor<'_>,
    is_quote: fn(char) -> bool,
    false_footer: &mut Option<u32>,
) -> bool {
    let c = cursor.peek();
    if is_quote(c) {
        let mut after = *cursor;
        after.skip(c);
        if after.accept(b'@') {
            *cursor = after;
            return true;
        }
        return false;
    }
    let mut after = *cursor;
    while is_blank(after.peek()) && !after.is_at_end() {
        after.next();
    }
    let quote = after.peek();
    if after.at > cursor.at && is_quote(quote) {
        let footer = after.at;
        after.skip(quote);
        if after.byte() == b'@' {
            *false_footer = Some(footer);
        }
    }
    false
}

fn here_unterminated(cursor: &Cursor<'_>, start: u32, false_footer: Option<u32>, terminator: &str) {
    let i = cursor.i;
    if let Some(footer) = false_footer {
        i.report_incomplete(
            i.span(footer, footer + 1),
            "WhitespaceBeforeHereStringFooter",
            &[],
        );
    } else {
        i.report_incomplete(
            i.span(start, cursor.at),
            "TerminatorExpectedAtEndOfString",
            &[terminator],
        );
    }
}

/// `@'...'@`, after `@'`.
pub(in crate::syntax) fn scan_here_literal(cursor: &mut Cursor<'_>, pieces: &mut impl Pieces) {
    let start = cursor.i.at;
    if !here_header(cursor, start, "'@") {
        return;
    }
    let mut false_footer = None;
    if here_footer(cursor, is_single_quote, &mut false_footer) {
        return;
    }
    loop {
        plain_run(cursor, |b| matches!(b, b'\n' | b'\r'), pieces);
        if cursor.is_at_end() {
            return here_unterminated(cursor, start, false_footer, "'@");
        }
        let line_end = cursor.at;
        let c = cursor.next();
        cursor.finish_newline(c);
        let text = cursor.i.between(line_end, cursor.at);
        if here_footer(cursor, is_single_quote, &mut false_footer) {
            return;
        }
        pieces.plain(text);
    }
}

/// `@"..."@`, after `@"`.
pub(in crate::syntax) fn scan_here_expandable(cursor: &mut Cursor<'_>, pieces: &mut impl Pieces) {
    let start = cursor.i.at;
    if !here_header(cursor, start, "\"@") {
        return;
    }
    let mut false_footer = None;
    if here_footer(cursor, is_double_quote, &mut false_footer) {
        return;
    }
    loop {
        plain_run(cursor, |b| matches!(b, b'\n' | b'\r' | b'$' | b'`'), pieces);
        if cursor.is_at_end() {
            return here_unterminated(cursor, start, false_footer, "\"@");
        }
        let at = cursor.at;
        let c = cursor.next();
        match c {
            '$' => scan_dollar(cursor, true, pieces),
            '`' => backtick(cursor, pieces),
            _ => {
                cursor.finish_newline(c);
                let text = cursor.i.between(at, cursor.at);
                if here_footer(cursor, is_double_quote, &mut false_footer) {
                    return;
                }
                pieces.plain(text);
            }
        }
    }
}
