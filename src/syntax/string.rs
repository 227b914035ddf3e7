//! Strings: quoted, expandable, here-strings and words, and the variables in them.

use nom::Parser;

use super::{
    ast::{
        ExpandableStringExpressionAst, Expression, Str, StringConstantExpressionAst,
        StringConstantType, StringPart,
    },
    chars::{
        DIGIT, FORCE, IDENTIFIER, QUOTING, WIDE, forces_new_token, is_blank, is_double_quote,
        is_identifier_follow, is_single_quote, is_variable_start,
    },
    input::{In, Lexeme, Mode, Out, Session},
    lexer::Cursor,
    primary,
    token::TokenKind,
};

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

/// Passes a stretch of bytes that mean nothing special.
fn plain_run(cursor: &mut Cursor<'_>, special: fn(u8) -> bool, pieces: &mut impl Pieces) {
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
pub(super) fn scan_literal(cursor: &mut Cursor<'_>, pieces: &mut impl Pieces) {
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
pub(super) fn scan_expandable(cursor: &mut Cursor<'_>, pieces: &mut impl Pieces) {
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
fn backtick(cursor: &mut Cursor<'_>, pieces: &mut impl Pieces) {
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

fn unicode_escape(cursor: &mut Cursor<'_>, start: u32) -> char {
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

/// What follows a `$` in a string.
fn scan_dollar(cursor: &mut Cursor<'_>, here: bool, pieces: &mut impl Pieces) {
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
pub(super) fn scan_variable(
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
pub(super) fn variable_name(text: &str, in_string: bool) -> Str {
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
pub(super) fn scan_here_literal(cursor: &mut Cursor<'_>, pieces: &mut impl Pieces) {
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
pub(super) fn scan_here_expandable(cursor: &mut Cursor<'_>, pieces: &mut impl Pieces) {
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

/// A word of a command.
pub(super) fn scan_generic(cursor: &mut Cursor<'_>, pieces: &mut impl Pieces) {
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
