//! Quoted texts and words: where they end, and what escapes in them mean.

use super::{Pieces, dollar::scan_dollar};
use crate::syntax::{
    chars::{FORCE, QUOTING, WIDE, forces_new_token, is_double_quote, is_single_quote},
    lexer::Cursor,
};

/// Passes a stretch of bytes that mean nothing special.
pub(super) fn plain_run(
    cursor: &mut Cursor<'_>,
    special: fn(u8) -> bool,
    pieces: &mut impl Pieces,
) {
    let bytes = cursor
        .i
        .text()
        .as_bytes()
        .get(cursor.at as usize..)
        .unwrap_or(&[]);
    let len = bytes
        .iter()
        .position(|b| special(*b))
        .unwrap_or(bytes.len());
    if len > 0 {
        let end = cursor.at + u32::try_from(len).unwrap_or(0);
        pieces.plain(cursor.i.between(cursor.at, end));
        cursor.at = end;
    }
}

/// `'...'`, after its quote.
pub(in crate::syntax) fn scan_literal(cursor: &mut Cursor<'_>, pieces: &mut impl Pieces) {
    let start = cursor.at;
    loop {
        plain_run(cursor, |b| matches!(b, b'\'' | 0xE2), pieces);
        if cursor.is_at_end() {
            break unterminated(cursor, start, "'");
        }
        let c = cursor.next();
        if is_single_quote(c) {
            let next = cursor.peek();
            if !is_single_quote(next) {
                return;
            }
            cursor.skip(next);
            pieces.char(next);
        } else {
            pieces.char(c);
        }
    }
}

fn unterminated(cursor: &Cursor<'_>, after_quote: u32, terminator: &str) {
    let i = cursor.i;
    let quote = i
        .text()
        .get(..after_quote as usize)
        .and_then(|before| before.chars().next_back())
        .map_or(1, char::len_utf8);
    let start = after_quote - u32::try_from(quote).unwrap_or(1);
    i.report_incomplete(
        i.span(start, cursor.at),
        "TerminatorExpectedAtEndOfString",
        &[terminator],
    );
}

/// `"..."`, after its quote.
pub(in crate::syntax) fn scan_expandable(cursor: &mut Cursor<'_>, pieces: &mut impl Pieces) {
    let start = cursor.at;
    loop {
        plain_run(cursor, |b| matches!(b, b'"' | b'$' | b'`' | 0xE2), pieces);
        if cursor.is_at_end() {
            break unterminated(cursor, start, "\"");
        }
        let c = cursor.next();
        if is_double_quote(c) {
            let next = cursor.peek();
            if !is_double_quote(next) {
                return;
            }
            cursor.skip(next);
            pieces.char(next);
        } else if c == '$' {
            scan_dollar(cursor, false, pieces);
        } else if c == '`' {
            backtick(cursor, pieces);
        } else {
            pieces.char(c);
        }
    }
}

/// What a backtick makes of the character after it.
pub(super) fn backtick(cursor: &mut Cursor<'_>, pieces: &mut impl Pieces) {
    pieces.cooked();
    if cursor.is_at_end() {
        pieces.char('`');
        return;
    }
    let start = cursor.at - 1;
    let c = cursor.next();
    let meant = match c {
        '0' => '\0',
        'a' => '\u{7}',
        'b' => '\u{8}',
        'e' => '\u{1B}',
        'f' => '\u{C}',
        'n' => '\n',
        'r' => '\r',
        't' => '\t',
        'v' => '\u{B}',
        'u' => unicode_escape(cursor, start),
        other => other,
    };
    pieces.char(meant);
}

pub(super) fn unicode_escape(cursor: &mut Cursor<'_>, start: u32) -> char {
    let i = cursor.i;
    let wrong = char::REPLACEMENT_CHARACTER;
    if !cursor.accept(b'{') {
        i.report(
            i.span(start, cursor.at),
            "InvalidUnicodeEscapeSequence",
            &[],
        );
        return wrong;
    }
    let mut value = 0;
    let mut digits = 0;
    loop {
        let c = cursor.peek();
        let here = i.span(cursor.at, cursor.at + 1);
        if c == '}' {
            cursor.skip(c);
            if digits == 0 {
                i.report(
                    i.span(start, cursor.at),
                    "InvalidUnicodeEscapeSequence",
                    &[],
                );
                return wrong;
            }
            break;
        }
        let Some(digit) = c.to_digit(16) else {
            let id = if digits < 6 {
                "InvalidUnicodeEscapeSequence"
            } else {
                "MissingUnicodeEscapeSequenceTerminator"
            };
            i.report(here, id, &[]);
            return wrong;
        };
        if digits == 6 {
            i.report(here, "TooManyDigitsInUnicodeEscapeSequence", &[]);
            return wrong;
        }
        cursor.skip(c);
        value = value * 16 + digit;
        digits += 1;
    }
    if (0xD800..0xDC00).contains(&value)
        && let Some(pair) = low_surrogate(cursor, value)
    {
        return pair;
    }
    char::from_u32(value).unwrap_or_else(|| {
        if value > 0x0010_FFFF {
            i.report(
                i.span(start, cursor.at),
                "InvalidUnicodeEscapeSequenceValue",
                &[],
            );
        }
        wrong
    })
}

/// The second escape of a surrogate pair; together they are one character.
fn low_surrogate(cursor: &mut Cursor<'_>, high: u32) -> Option<char> {
    let rest = cursor.i.text().get(cursor.at as usize..)?;
    let (digits, _) = rest.strip_prefix("`u{")?.split_once('}')?;
    let low = u32::from_str_radix(digits, 16)
        .ok()
        .filter(|low| (0xDC00..0xE000).contains(low))?;
    cursor.at += u32::try_from(digits.len()).ok()? + 4;
    char::from_u32(0x10000 + ((high - 0xD800) << 10) + (low - 0xDC00))
}

/// A word of a command.
pub(in crate::syntax) fn scan_generic(cursor: &mut Cursor<'_>, pieces: &mut impl Pieces) {
    let mut first = cursor.at == cursor.i.at;
    loop {
        let c = cursor.peek();
        if cursor.is_at_end() || forces_new_token(c) && !first {
            return;
        }
        first = false;
        let start = cursor.at;
        cursor.skip_until(FORCE | QUOTING | WIDE);
        if cursor.at > start {
            pieces.plain(cursor.i.between(start, cursor.at));
            continue;
        }
        cursor.skip(c);
        if c == '`' {
            backtick(cursor, pieces);
        } else if is_single_quote(c) {
            pieces.cooked();
            scan_literal(cursor, pieces);
        } else if is_double_quote(c) {
            pieces.cooked();
            scan_expandable(cursor, pieces);
        } else if c == '$' {
            scan_dollar(cursor, false, pieces);
        } else {
            pieces.char(c);
        }
    }
}
