//! Cutting tokens: what stands at a place, in the mode in which it is read.

use super::{
    chars::{
        DIGIT, IDENTIFIER, forces_new_token, is_blank, is_dash, is_double_quote,
        is_identifier_follow, is_identifier_start, is_letter_or_digit, is_single_quote,
        is_variable_start, traits,
    },
    input::{In, Lexeme, Mode, SIGNED, SIMPLE_NAME},
    number, operator, string,
    token::{Token, TokenFlags, TokenKind},
    trivia,
};

pub(super) use trivia::{newline_tokens, only_trivia, skip as skip_trivia, trivia_tokens};

/// A hand over the text.
#[derive(Clone, Copy)]
pub(super) struct Cursor<'s> {
    pub i: In<'s>,
    pub at: u32,
}

impl<'s> Cursor<'s> {
    #[inline]
    pub(super) fn new(i: In<'s>) -> Self {
        Self { i, at: i.at }
    }

    /// The byte here; 0 at the end.
    #[inline]
    pub(super) fn byte(self) -> u8 {
        self.i.byte(self.at)
    }

    /// The character here; NUL at the end.
    #[inline]
    pub(super) fn peek(self) -> char {
        let byte = self.byte();
        if byte < 128 {
            return byte as char;
        }
        self.wide()
    }

    /// A character that is no ASCII.
    #[cold]
    fn wide(self) -> char {
        self.i
            .text()
            .get(self.at as usize..)
            .and_then(|rest| rest.chars().next())
            .unwrap_or('\0')
    }

    /// Nothing follows.
    #[inline]
    pub(super) fn is_at_end(self) -> bool {
        self.at as usize >= self.i.text().len()
    }

    /// Steps over a character.
    #[inline]
    pub(super) fn skip(&mut self, c: char) {
        if !self.is_at_end() {
            self.at += u32::try_from(c.len_utf8()).unwrap_or(1);
        }
    }

    /// The character here, stepping over it.
    #[inline]
    pub(super) fn next(&mut self) -> char {
        let c = self.peek();
        self.skip(c);
        c
    }

    /// Steps over a byte if it is this one.
    #[inline]
    pub(super) fn accept(&mut self, byte: u8) -> bool {
        let found = self.byte() == byte && !self.is_at_end();
        if found {
            self.at += 1;
        }
        found
    }

    #[inline]
    fn skip_while(&mut self, fits: impl Fn(u8) -> bool) {
        let rest = self.i.text().as_bytes().get(self.at as usize..);
        let rest = rest.unwrap_or_default();
        let len = rest.iter().position(|byte| !fits(*byte));
        self.at += len.unwrap_or(rest.len()) as u32;
    }

    /// Steps over the ASCII characters that have any of these traits.
    #[inline]
    pub(super) fn skip_all(&mut self, wanted: u8) {
        self.skip_while(|byte| traits(byte) & wanted != 0);
    }

    /// Steps over the ASCII characters that have none of these traits.
    #[inline]
    pub(super) fn skip_until(&mut self, unwanted: u8) {
        self.skip_while(|byte| traits(byte) & unwanted == 0);
    }

    /// Steps over a line end after its first character.
    pub(super) fn finish_newline(&mut self, first: char) {
        if first == '\r' && self.byte() == b'\n' {
            self.at += 1;
        }
    }
}

fn in_command(i: In<'_>) -> bool {
    i.mode == Mode::Command && i.flags & SIMPLE_NAME == 0
}

/// The token at a place.
pub(super) fn lex(i: In<'_>) -> Lexeme {
    if i.session.shared.stopped.get() {
        return end_of_input(i, i.at);
    }
    let start = trivia::skip(i);
    let mut cursor = Cursor {
        i: i.to(start),
        at: start,
    };
    if cursor.is_at_end() {
        return end_of_input(i, i.at);
    }
    let mut lexeme = scan(i.to(start), &mut cursor);
    lexeme.lead = i.at;
    lexeme.start = start;
    lexeme.end = cursor.at;
    lexeme
}

fn end_of_input(i: In<'_>, lead: u32) -> Lexeme {
    let end = u32::try_from(i.text().len()).unwrap_or(u32::MAX - 1) + 1;
    Lexeme {
        kind: TokenKind::EndOfInput,
        lead,
        start: end,
        end,
        ..Lexeme::default()
    }
}

fn kind(kind: TokenKind) -> Lexeme {
    Lexeme {
        kind,
        ..Lexeme::default()
    }
}

fn scan<'s>(i: In<'s>, cursor: &mut Cursor<'s>) -> Lexeme {
    use TokenKind as K;
    let c = cursor.next();
    match c {
        '\'' | '\u{2018}' | '\u{2019}' | '\u{201A}' | '\u{201B}' => {
            string::scan_literal(cursor, &mut string::Nowhere);
            kind(K::StringLiteral)
        }
        '"' | '\u{201C}' | '\u{201D}' | '\u{201E}' => {
            let mut found = string::Count::default();
            string::scan_expandable(cursor, &mut found);
            Lexeme {
                kind: K::StringExpandable,
                expandable: found.nested,
                ..Lexeme::default()
            }
        }
        '@' => at(i, cursor),
        '\n' | '\r' => {
            cursor.finish_newline(c);
            kind(K::NewLine)
        }
        '`' => {
            // Line continuations and lone backticks before blanks were trivia.
            *cursor = Cursor::new(i);
            generic(cursor)
        }
        '=' => operator_or_word(i, cursor, K::Equals),
        '+' => plus(i, cursor),
        '-' | '\u{2013}' | '\u{2014}' | '\u{2015}' => dash(i, cursor),
        '*' => multiply(i, cursor),
        '/' => with_equals(i, cursor, K::Divide, K::DivideEquals),
        '%' => with_equals(i, cursor, K::Rem, K::RemainderEquals),
        '$' => {
            if cursor.accept(b'(') {
                kind(K::DollarParen)
            } else {
                variable(i, cursor, K::Variable)
            }
        }
        '<' => kind(K::RedirectInStd),
        '>' => {
            cursor.accept(b'>');
            kind(K::Redirection)
        }
        'a'..='z' | 'A'..='Z' | '_' => identifier(i, cursor),
        '0'..='9' => {
            if matches!(c, '1'..='6') && cursor.byte() == b'>' {
                redirection(cursor);
                return kind(K::Redirection);
            }
            number_or_word(i, cursor)
        }
        '[' => operator_or_word(i, cursor, K::LBracket),
        ']' => operator_or_word(i, cursor, K::RBracket),
        '(' => kind(K::LParen),
        ')' => kind(K::RParen),
        '{' => kind(K::LCurly),
        '}' => kind(K::RCurly),
        ';' => kind(K::Semi),
        ',' => kind(K::Comma),
        '|' => {
            if cursor.accept(b'|') {
                kind(K::OrOr)
            } else {
                kind(K::Pipe)
            }
        }
        '&' => {
            if cursor.accept(b'&') {
                kind(K::AndAnd)
            } else {
                kind(K::Ampersand)
            }
        }
        '.' => dot(i, cursor),
        ':' => colon(i, cursor),
        '!' => {
            let next = cursor.peek();
            if in_command(i) && !forces_new_token(next)
                || i.mode == Mode::Expression && is_identifier_start(next)
            {
                return word(i, cursor);
            }
            kind(K::Exclaim)
        }
        '?' => question(i, cursor),
        _ if is_identifier_start(c) => identifier(i, cursor),
        _ => word(i, cursor),
    }
}

/// A token of a command that begins here.
fn word<'s>(i: In<'s>, cursor: &mut Cursor<'s>) -> Lexeme {
    *cursor = Cursor::new(i);
    generic(cursor)
}

fn generic(cursor: &mut Cursor<'_>) -> Lexeme {
    let mut found = string::Count::default();
    string::scan_generic(cursor, &mut found);
    Lexeme {
        kind: TokenKind::Generic,
        cooked: found.cooked,
        expandable: found.nested,
        ..Lexeme::default()
    }
}

fn operator_or_word<'s>(i: In<'s>, cursor: &mut Cursor<'s>, found: TokenKind) -> Lexeme {
    if in_command(i) && !forces_new_token(cursor.peek()) {
        return word(i, cursor);
    }
    kind(found)
}

fn with_equals<'s>(
    i: In<'s>,
    cursor: &mut Cursor<'s>,
    plain: TokenKind,
    equals: TokenKind,
) -> Lexeme {
    let found = if cursor.accept(b'=') { equals } else { plain };
    operator_or_word(i, cursor, found)
}

fn at<'s>(i: In<'s>, cursor: &mut Cursor<'s>) -> Lexeme {
    use TokenKind as K;
    let c = cursor.peek();
    match c {
        '{' => {
            cursor.skip(c);
            kind(K::AtCurly)
        }
        '(' => {
            cursor.skip(c);
            kind(K::AtParen)
        }
        _ if is_single_quote(c) => {
            cursor.skip(c);
            string::scan_here_literal(cursor, &mut string::Nowhere);
            kind(K::HereStringLiteral)
        }
        _ if is_double_quote(c) => {
            cursor.skip(c);
            let mut found = string::Count::default();
            string::scan_here_expandable(cursor, &mut found);
            Lexeme {
                kind: K::HereStringExpandable,
                expandable: found.nested,
                ..Lexeme::default()
            }
        }
        _ if is_variable_start(c) => variable(i, cursor, K::SplattedVariable),
        _ => {
            i.report(i.span(i.at, cursor.at), "UnrecognizedToken", &[]);
            kind(K::Unknown)
        }
    }
}

fn plus<'s>(i: In<'s>, cursor: &mut Cursor<'s>) -> Lexeme {
    use TokenKind as K;
    match cursor.byte() {
        b'+' => {
            cursor.at += 1;
            operator_or_word(i, cursor, K::PlusPlus)
        }
        b'=' => {
            cursor.at += 1;
            operator_or_word(i, cursor, K::PlusEquals)
        }
        b'0'..=b'9' | b'.' if i.flags & SIGNED != 0 && i.mode == Mode::Expression => {
            number_or_word(i, cursor)
        }
        _ => operator_or_word(i, cursor, K::Plus),
    }
}

fn dash<'s>(i: In<'s>, cursor: &mut Cursor<'s>) -> Lexeme {
    use TokenKind as K;
    let c = cursor.peek();
    if is_dash(c) {
        cursor.skip(c);
        return operator_or_word(i, cursor, K::MinusMinus);
    }
    if c == '=' {
        cursor.skip(c);
        return operator_or_word(i, cursor, K::MinusEquals);
    }
    if is_letter_or_digit(c) && !c.is_ascii_digit() || matches!(c, '_' | '?') {
        return parameter(i, cursor);
    }
    if (c.is_ascii_digit() || c == '.') && i.flags & SIGNED != 0 && i.mode == Mode::Expression {
        return number_or_word(i, cursor);
    }
    operator_or_word(i, cursor, K::Minus)
}

/// `-name`: a parameter of a command, or an operator.
fn parameter<'s>(i: In<'s>, cursor: &mut Cursor<'s>) -> Lexeme {
    let name = cursor.at;
    let command = in_command(i);
    loop {
        let c = cursor.peek();
        if cursor.is_at_end() || is_blank(c) {
            break;
        }
        match c {
            '{' | '}' | '(' | ')' | ';' | ',' | '|' | '&' | '.' | '[' | '\r' | '\n' => break,
            ':' => {
                if command || operator::by_name(i.between(name, cursor.at)).is_none() {
                    cursor.skip(c);
                }
                break;
            }
            _ if is_single_quote(c) || is_double_quote(c) => {
                if command {
                    return word(i, cursor);
                }
                break;
            }
            _ if command || is_identifier_start(c) => cursor.skip(c),
            _ => break,
        }
    }
    if i.mode == Mode::Expression
        && let Some(found) = operator::by_name(i.between(name, cursor.at))
    {
        return kind(found);
    }
    kind(TokenKind::Parameter)
}

fn multiply<'s>(i: In<'s>, cursor: &mut Cursor<'s>) -> Lexeme {
    match cursor.byte() {
        b'=' => {
            cursor.at += 1;
            operator_or_word(i, cursor, TokenKind::MultiplyEquals)
        }
        b'>' => {
            redirection(cursor);
            kind(TokenKind::Redirection)
        }
        _ => operator_or_word(i, cursor, TokenKind::Multiply),
    }
}

/// What follows the stream of a redirection: `>`, `>>` or `>&1`.
fn redirection(cursor: &mut Cursor<'_>) {
    cursor.at += 1;
    if cursor.accept(b'>') {
        return;
    }
    if cursor.byte() == b'&' && matches!(cursor.i.byte(cursor.at + 1), b'1' | b'2') {
        // `*>&2` is no merge.
        if cursor.i.byte(cursor.i.at) == b'*' && cursor.i.byte(cursor.at + 1) == b'2' {
            return;
        }
        cursor.at += 2;
    }
}

fn identifier<'s>(i: In<'s>, cursor: &mut Cursor<'s>) -> Lexeme {
    cursor.skip_all(IDENTIFIER | DIGIT);
    let mut c = cursor.peek();
    while is_identifier_follow(c) {
        cursor.skip(c);
        cursor.skip_all(IDENTIFIER | DIGIT);
        c = cursor.peek();
    }
    if i.flags & SIMPLE_NAME != 0 {
        return kind(TokenKind::Identifier);
    }
    if i.mode == Mode::Command && !forces_new_token(c) {
        return generic_from(cursor);
    }
    kind(operator::keyword(i.between(i.at, cursor.at)).unwrap_or(TokenKind::Identifier))
}

/// The rest of a word whose beginning is plain.
fn generic_from(cursor: &mut Cursor<'_>) -> Lexeme {
    generic(cursor)
}

fn number_or_word<'s>(i: In<'s>, cursor: &mut Cursor<'s>) -> Lexeme {
    match number::scan(i) {
        Some(end) => {
            cursor.at = end;
            kind(TokenKind::Number)
        }
        None => word(i, cursor),
    }
}

fn dot<'s>(i: In<'s>, cursor: &mut Cursor<'s>) -> Lexeme {
    if cursor.accept(b'.') {
        return operator_or_word(i, cursor, TokenKind::DotDot);
    }
    let c = cursor.peek();
    if c.is_ascii_digit() {
        return number_or_word(i, cursor);
    }
    if in_command(i) && !forces_new_token(c) && !matches!(c, '$' | '"' | '\'') {
        return word(i, cursor);
    }
    kind(TokenKind::Dot)
}

fn colon<'s>(i: In<'s>, cursor: &mut Cursor<'s>) -> Lexeme {
    if cursor.accept(b':') {
        return operator_or_word(i, cursor, TokenKind::ColonColon);
    }
    if !in_command(i) {
        return kind(TokenKind::Colon);
    }
    let mut c = cursor.peek();
    if !is_identifier_start(c) {
        return word(i, cursor);
    }
    while is_identifier_follow(c) {
        cursor.skip(c);
        c = cursor.peek();
    }
    if forces_new_token(c) {
        kind(TokenKind::Label)
    } else {
        word(i, cursor)
    }
}

fn question<'s>(i: In<'s>, cursor: &mut Cursor<'s>) -> Lexeme {
    use TokenKind as K;
    if i.mode == Mode::Expression {
        match cursor.byte() {
            b'?' => {
                cursor.at += 1;
                if cursor.accept(b'=') {
                    return kind(K::QuestionQuestionEquals);
                }
                return kind(K::QuestionQuestion);
            }
            b'.' => {
                cursor.at += 1;
                return kind(K::QuestionDot);
            }
            b'[' => {
                cursor.at += 1;
                return kind(K::QuestionLBracket);
            }
            _ => {}
        }
    }
    if in_command(i) {
        return word(i, cursor);
    }
    kind(K::QuestionMark)
}

fn variable<'s>(i: In<'s>, cursor: &mut Cursor<'s>, found: TokenKind) -> Lexeme {
    if string::scan_variable(cursor, i.at, in_command(i), false) {
        kind(found)
    } else {
        word(i, cursor)
    }
}

/// Records a token that was read by hand.
pub(super) fn token_at(start: u32, end: u32, found: TokenKind) -> Lexeme {
    Lexeme {
        kind: found,
        lead: start,
        start,
        end,
        ..Lexeme::default()
    }
}

/// The token as others see it.
pub(super) fn public(kind: TokenKind, start: u32, end: u32) -> Token {
    Token {
        kind,
        flags: TokenFlags::default(),
        extent: crate::text::extent::Extent::new(start, end),
    }
}
