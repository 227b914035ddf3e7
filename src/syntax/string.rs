//! Strings: quoted, expandable, here-strings and words, and the variables in them.

mod dollar;
mod here;
mod quoted;

pub(super) use dollar::{scan_variable, variable_name};
pub(super) use here::{scan_here_expandable, scan_here_literal};
pub(super) use quoted::{scan_expandable, scan_generic, scan_literal};

use super::{
    ast::{
        ExpandableStringExpressionAst, Expression, Str, StringConstantExpressionAst,
        StringConstantType, StringPart,
    },
    input::{In, Lexeme, Mode, Out, Session},
    lexer::Cursor,
    primary,
    token::TokenKind,
};
use nom::Parser;

/// Who hears what a string holds.
pub(super) trait Pieces {
    /// A character.
    fn char(&mut self, _: char) {}
    /// A stretch of plain text.
    fn plain(&mut self, _: &str) {}
    /// A variable or a subexpression stands there; these bytes of it are not its own.
    fn nested(&mut self, _: &str, _: u32, _: u32, _: Vec<u32>) {}
    /// Quotes or escapes: the value is not the text.
    fn cooked(&mut self) {}
}

/// Nobody.
pub(super) struct Nowhere;

impl Pieces for Nowhere {}

/// Whether there is something to expand or to unescape.
#[derive(Default)]
pub(super) struct Count {
    pub nested: bool,
    pub cooked: bool,
}

impl Pieces for Count {
    fn nested(&mut self, _: &str, _: u32, _: u32, _: Vec<u32>) {
        self.nested = true;
    }

    fn cooked(&mut self) {
        self.cooked = true;
    }
}

struct Nested {
    start: u32,
    end: u32,
    skipped: Vec<u32>,
}

/// The value of a string.
#[derive(Default)]
struct Build {
    value: String,
    text: usize,
    parts: Vec<StringPart>,
    nested: Vec<Nested>,
}

impl Build {
    fn flush(&mut self) {
        if let Some(text) = self.value.get(self.text..).filter(|text| !text.is_empty()) {
            self.parts.push(StringPart::Text(Str::from(text)));
        }
        self.text = self.value.len();
    }
}

impl Pieces for Build {
    fn char(&mut self, c: char) {
        self.value.push(c);
    }

    fn plain(&mut self, text: &str) {
        self.value.push_str(text);
    }

    fn nested(&mut self, text: &str, start: u32, end: u32, skipped: Vec<u32>) {
        self.flush();
        self.parts.push(StringPart::Nested(self.nested.len()));
        self.value.push_str(text);
        self.text = self.value.len();
        self.nested.push(Nested {
            start,
            end,
            skipped,
        });
    }
}

fn cursor_after(i: In<'_>, lexeme: Lexeme, open: usize) -> Cursor<'_> {
    let i = i.to(lexeme.start);
    let mut cursor = Cursor::new(i);
    for _ in 0..open {
        cursor.next();
    }
    cursor
}

/// The value of a string that expands nothing.
pub(super) fn constant_value(i: In<'_>, lexeme: Lexeme) -> Str {
    let mut build = Build::default();
    match lexeme.kind {
        TokenKind::StringLiteral => {
            let text = i.slice(lexeme);
            if let Some(inside) = text
                .strip_prefix('\'')
                .and_then(|rest| rest.strip_suffix('\''))
                && !inside.bytes().any(|byte| matches!(byte, b'\'' | 0xE2))
            {
                return Str::from(inside);
            }
            scan_literal(&mut cursor_after(i, lexeme, 1), &mut build);
        }
        TokenKind::HereStringLiteral => {
            scan_here_literal(&mut cursor_after(i, lexeme, 2), &mut build);
        }
        TokenKind::StringExpandable => {
            let text = i.slice(lexeme);
            if let Some(inside) = text
                .strip_prefix('"')
                .and_then(|rest| rest.strip_suffix('"'))
                && !inside
                    .bytes()
                    .any(|byte| matches!(byte, b'"' | b'`' | b'$' | 0xE2))
            {
                return Str::from(inside);
            }
            scan_expandable(&mut cursor_after(i, lexeme, 1), &mut build);
        }
        TokenKind::HereStringExpandable => {
            scan_here_expandable(&mut cursor_after(i, lexeme, 2), &mut build);
        }
        TokenKind::Generic if lexeme.cooked || lexeme.expandable => {
            scan_generic(&mut cursor_after(i, lexeme, 0), &mut build);
        }
        _ => return Str::from(i.slice(lexeme)),
    }
    Str::from(build.value)
}

/// A string that expands nothing.
pub(super) fn string_literal(
    i: In<'_>,
    lexeme: Lexeme,
    kind: StringConstantType,
) -> StringConstantExpressionAst {
    StringConstantExpressionAst {
        extent: i.ext(lexeme),
        kind,
        value: constant_value(i, lexeme),
    }
}

/// A string or a word with variables and subexpressions in it.
pub(super) fn expandable_string(i: In<'_>, lexeme: Lexeme, kind: StringConstantType) -> Expression {
    if !lexeme.expandable {
        return Expression::StringConstant(string_literal(i, lexeme, kind));
    }
    let mut build = Build::default();
    match lexeme.kind {
        TokenKind::StringExpandable => {
            scan_expandable(&mut cursor_after(i, lexeme, 1), &mut build);
        }
        TokenKind::HereStringExpandable => {
            scan_here_expandable(&mut cursor_after(i, lexeme, 2), &mut build);
        }
        _ => scan_generic(&mut cursor_after(i, lexeme, 0), &mut build),
    }
    build.flush();
    let nested = build
        .nested
        .into_iter()
        .map(|place| nested_expression(i, place))
        .collect();
    Expression::ExpandableString(Box::new(ExpandableStringExpressionAst {
        extent: i.ext(lexeme),
        kind,
        value: Str::from(build.value),
        nested,
        parts: build.parts,
    }))
}

/// What stands in a string to be expanded.
fn nested_expression(i: In<'_>, place: Nested) -> Expression {
    let text = i.between(place.start, place.end);
    if !text.starts_with("$(") {
        let lexeme = super::lexer::token_at(place.start, place.end, TokenKind::Variable);
        return primary::variable_of(i, lexeme, variable_name(text, true)).0;
    }
    let length = place.end - place.start;
    let copy: String;
    let session;
    let start;
    if place.skipped.is_empty() {
        let all = i.text().get(..place.end as usize).unwrap_or(i.text());
        session = Session::nested(i.session, all, 0, Vec::new(), length);
        start = place.start;
    } else {
        let mut out = String::with_capacity(text.len());
        for (at, c) in text.char_indices() {
            let at = place.start + u32::try_from(at).unwrap_or(0);
            if !place.skipped.contains(&at) {
                out.push(c);
            }
        }
        copy = out;
        session = Session::nested(i.session, &copy, place.start, place.skipped, length);
        start = 0;
    }
    let inside = In::new(&session, start).mode(Mode::Expression);
    let read: Out<'_, Expression> =
        inside.deeper(|i| (|i| primary::primary_expression(i, true)).parse(i));
    match read {
        Ok((_, expression)) => expression,
        Err(_) => primary::error_expression(i.span(place.start, place.end), Vec::new()),
    }
}
