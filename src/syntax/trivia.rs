//! Blanks, comments and line continuations.

use super::{
    chars::{BLANK, is_blank},
    input::{In, Lexeme},
    lexer::{Cursor, public},
    requires::is_requires,
    token::{Token, TokenKind},
};

/// One piece of trivia.
enum Piece {
    Blank,
    Comment,
    LineContinuation,
}

/// The place after blanks, comments and line continuations.
#[inline]
pub(super) fn skip(i: In<'_>) -> u32 {
    let mut cursor = Cursor::new(i);
    loop {
        cursor.skip_all(BLANK);
        // Only these may be trivia.
        if !matches!(cursor.byte(), b'#' | b'<' | b'`' | 128..=255) || piece(&mut cursor).is_none()
        {
            return cursor.at;
        }
    }
}

fn piece(cursor: &mut Cursor<'_>) -> Option<Piece> {
    let start = *cursor;
    match cursor.byte() {
        b' ' | b'\t' | 0x0B | 0x0C => {
            while matches!(cursor.byte(), b' ' | b'\t' | 0x0B | 0x0C) {
                cursor.at += 1;
            }
            Some(Piece::Blank)
        }
        b'#' => {
            line_comment(cursor);
            if matches!(start.i.byte(start.at + 1), b'r' | b'R') {
                note_requires(start.i, start.at, cursor.at);
            }
            Some(Piece::Comment)
        }
        b'<' if cursor.i.byte(cursor.at + 1) == b'#' => {
            block_comment(cursor);
            Some(Piece::Comment)
        }
        b'`' => {
            cursor.at += 1;
            let c = cursor.peek();
            if matches!(c, '\n' | '\r') {
                cursor.skip(c);
                cursor.finish_newline(c);
                return Some(Piece::LineContinuation);
            }
            if is_blank(c) {
                cursor.skip(c);
                return Some(Piece::Blank);
            }
            if cursor.is_at_end() {
                let i = cursor.i;
                i.report_incomplete(i.span(start.at, cursor.at), "IncompleteString", &[]);
                return Some(Piece::Blank);
            }
            *cursor = start;
            None
        }
        0..=127 => None,
        _ => {
            let c = cursor.peek();
            if !is_blank(c) {
                return None;
            }
            cursor.skip(c);
            Some(Piece::Blank)
        }
    }
}

/// Remembers a `#Requires` line.
fn note_requires(i: In<'_>, start: u32, end: u32) {
    let comment = i.span(start, end);
    let shared = i.session.shared;
    let mut requires = shared.requires.borrow_mut();
    if is_requires(shared.source.text(), comment)
        && requires
            .last()
            .is_none_or(|last| last.start < comment.start)
    {
        requires.push(comment);
    }
}

fn line_comment(cursor: &mut Cursor<'_>) {
    let rest = cursor
        .i
        .text()
        .as_bytes()
        .get(cursor.at as usize..)
        .unwrap_or(&[]);
    let len = rest
        .iter()
        .position(|b| matches!(b, b'\n' | b'\r'))
        .unwrap_or(rest.len());
    cursor.at += u32::try_from(len).unwrap_or(u32::MAX);
}

fn block_comment(cursor: &mut Cursor<'_>) {
    let start = cursor.at;
    let rest = cursor.i.text().get(start as usize + 2..).unwrap_or("");
    if let Some(len) = rest.find("#>") {
        cursor.at = start + u32::try_from(len).unwrap_or(0) + 4;
    } else {
        let i = cursor.i;
        cursor.at = u32::try_from(i.text().len()).unwrap_or(u32::MAX);
        i.report_incomplete(
            i.span(start, cursor.at),
            "MissingTerminatorMultiLineComment",
            &[],
        );
    }
}

/// The comments and line continuations between two places, as tokens.
pub(super) fn trivia_tokens(i: In<'_>, end: u32, tokens: &mut Vec<Token>) {
    let mut cursor = Cursor::new(i);
    while cursor.at < end {
        let start = cursor.at;
        match piece(&mut cursor) {
            Some(Piece::Comment) => tokens.push(public(TokenKind::Comment, start, cursor.at)),
            Some(Piece::LineContinuation) => {
                tokens.push(public(TokenKind::LineContinuation, start, cursor.at));
            }
            Some(Piece::Blank) => {}
            None => return,
        }
    }
}

/// A line end as a token.
pub(super) fn newline_tokens(_: In<'_>, lexeme: Lexeme, tokens: &mut Vec<Token>) {
    tokens.push(public(TokenKind::NewLine, lexeme.start, lexeme.end));
}

/// Only blanks and comments follow an offset of a text.
pub(super) fn only_trivia(text: &str, offset: u32) -> bool {
    let mut rest = text.get(offset as usize..).unwrap_or("");
    loop {
        rest = rest.trim_start_matches(is_blank);
        if rest.is_empty() {
            return true;
        }
        if rest.starts_with('#') {
            rest = rest.find('\n').and_then(|at| rest.get(at..)).unwrap_or("");
        } else if rest.starts_with("<#") {
            rest = rest
                .find("#>")
                .and_then(|at| rest.get(at + 2..))
                .unwrap_or("");
        } else {
            return false;
        }
    }
}
