//! The nom input: a text, an offset, the mode of reading, and the session that collects errors and tokens.

use std::{
    cell::{Cell, RefCell},
    rc::Rc,
};

use nom::{Err, IResult, error::ErrorKind};
use rustc_hash::FxHashSet;

use super::{
    lexer,
    messages::message,
    parse_error::ParseError,
    token::{Token, TokenFlags, TokenKind},
};
use crate::text::{extent::Extent, source::Source};

/// How text is cut into tokens.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub(super) enum Mode {
    /// Names and arguments of commands: nearly everything is a word.
    Command,
    /// Operators and operands.
    Expression,
}

/// A sign belongs to the number after it.
pub(super) const SIGNED: u8 = 1;
/// `?` and `:` end a number.
pub(super) const TERNARY: u8 = 2;
/// A comma separates arguments and makes no array.
pub(super) const NO_COMMA: u8 = 4;
/// Where a name is wanted there are no keywords and no words of commands.
pub(super) const SIMPLE_NAME: u8 = 8;
/// Inside a class's method.
pub(super) const LEXING: u8 = SIGNED | TERNARY | SIMPLE_NAME;

/// How much of the stack reading may take: half of what a thread of Rust's own has.
const MAX_STACK: usize = 1 << 20;
/// How deep a text may nest.
pub(super) const MAX_DEPTH: u32 = 400;
/// How long a chain of operators may be.
pub(super) const MAX_CHAIN: u32 = 1500;

/// A token as it was cut: offsets of the text that is being read.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Lexeme {
    /// Its kind.
    pub kind: TokenKind,
    /// Quotes, escapes or expansions are in it.
    pub cooked: bool,
    /// Expansions are in it.
    pub expandable: bool,
    /// Where the blanks before it begin.
    pub lead: u32,
    /// Where it begins.
    pub start: u32,
    /// Where it ends.
    pub end: u32,
}

impl Lexeme {
    /// Is cut the same in both modes.
    #[inline]
    fn is_invariant(self) -> bool {
        use TokenKind as K;
        matches!(
            self.kind,
            K::NewLine
                | K::EndOfInput
                | K::LParen
                | K::RParen
                | K::LCurly
                | K::RCurly
                | K::AtParen
                | K::AtCurly
                | K::DollarParen
                | K::Semi
                | K::AndAnd
                | K::OrOr
                | K::Ampersand
                | K::Pipe
                | K::Comma
                | K::StringLiteral
                | K::StringExpandable
                | K::HereStringLiteral
                | K::HereStringExpandable
        )
    }
}

/// About where the stack is now.
#[inline(never)]
fn stack_place() -> usize {
    let here = 0_u8;
    std::ptr::from_ref(std::hint::black_box(&here)).addr()
}

/// What one call of the parser collects.
pub(super) struct Shared {
    pub source: Rc<Source>,
    pub errors: RefCell<Vec<ParseError>>,
    seen: RefCell<FxHashSet<(&'static str, Extent)>>,
    pub tokens: Option<RefCell<Vec<Token>>>,
    /// The `#Requires` lines.
    pub requires: RefCell<Vec<Extent>>,
    /// How long all messages are.
    said: Cell<usize>,
    pub depth: Cell<u32>,
    /// Where on the stack reading began.
    stack: usize,
    pub stopped: Cell<bool>,
    /// Names of types that are known where the text will run.
    pub known: Vec<String>,
}

/// One text that is being read: the source, or what stands in `"$( )"`.
pub(super) struct Session<'s> {
    pub shared: &'s Shared,
    pub text: &'s str,
    /// How long PowerShell takes it to be when it asks whether something stands at its end.
    length: u32,
    /// The session of the text around, and where in it this one begins, if characters were left out.
    outer: Option<(&'s Session<'s>, u32, Vec<u32>)>,
    record: bool,
    /// Where to go on after a statement that was given up.
    pub given_up: Cell<Option<u32>>,
    /// Where something stands again after a line end: the place asked for last, and the answer.
    ahead: Cell<(u32, u32)>,
    /// The last token that was cut in each mode.
    cache: [Cell<(u32, u8, Lexeme)>; 2],
}

impl<'s> Session<'s> {
    pub(super) fn new(shared: &'s Shared) -> Self {
        Self {
            shared,
            text: shared.source.text(),
            length: u32::try_from(shared.source.text().len()).unwrap_or(u32::MAX),
            outer: None,
            record: shared.tokens.is_some(),
            given_up: Cell::new(None),
            ahead: Cell::default(),
            cache: Default::default(),
        }
    }

    /// What stands at `start` of the outer text, up to the end of `text`; the characters at the
    /// outer offsets `skipped` are left out of it.
    pub(super) fn nested(
        outer: &'s Session<'s>,
        text: &'s str,
        start: u32,
        skipped: Vec<u32>,
        length: u32,
    ) -> Self {
        Self {
            shared: outer.shared,
            text,
            length,
            outer: Some((outer, start, skipped)),
            record: false,
            given_up: Cell::new(None),
            ahead: Cell::default(),
            cache: Default::default(),
        }
    }

    /// The offset in the source.
    pub(super) fn global(&self, at: u32) -> u32 {
        match &self.outer {
            None => at,
            Some((outer, start, skipped)) => {
                let mut place = start + at;
                for skip in skipped {
                    if *skip <= place {
                        place += 1;
                    } else {
                        break;
                    }
                }
                outer.global(place)
            }
        }
    }
}

/// Where reading stands; cheap to copy, so going back is keeping an old one.
#[derive(Clone, Copy)]
pub(super) struct In<'s> {
    pub session: &'s Session<'s>,
    pub at: u32,
    pub mode: Mode,
    pub flags: u8,
}

/// A production was not there; nothing was read.
#[derive(Clone, Copy, Debug)]
pub(super) struct Miss;

impl<I> nom::error::ParseError<I> for Miss {
    fn from_error_kind(_: I, _: ErrorKind) -> Self {
        Self
    }

    fn append(_: I, _: ErrorKind, other: Self) -> Self {
        other
    }
}

/// What a production gives.
pub(super) type Out<'s, T> = IResult<In<'s>, T, Miss>;

/// The production is not there.
pub(super) const fn miss<'s, T>() -> Out<'s, T> {
    Err(Err::Error(Miss))
}

impl<'s> In<'s> {
    pub(super) fn new(session: &'s Session<'s>, at: u32) -> Self {
        Self {
            session,
            at,
            mode: Mode::Command,
            flags: 0,
        }
    }

    /// The same place in another mode.
    #[inline]
    pub(super) fn mode(self, mode: Mode) -> Self {
        Self { mode, ..self }
    }

    /// The same place, with a flag on.
    #[inline]
    pub(super) fn with(self, flag: u8) -> Self {
        Self {
            flags: self.flags | flag,
            ..self
        }
    }

    /// The same place, with a flag off.
    #[inline]
    pub(super) fn without(self, flag: u8) -> Self {
        Self {
            flags: self.flags & !flag,
            ..self
        }
    }

    /// This place, read as the other was read.
    #[inline]
    pub(super) fn like(self, other: Self) -> Self {
        Self {
            mode: other.mode,
            flags: other.flags,
            ..self
        }
    }

    /// The same reading at another offset.
    #[inline]
    pub(super) fn to(self, at: u32) -> Self {
        Self { at, ..self }
    }

    #[inline]
    pub(super) fn text(self) -> &'s str {
        self.session.text
    }

    /// The text of a token.
    pub(super) fn slice(self, lexeme: Lexeme) -> &'s str {
        self.between(lexeme.start, lexeme.end)
    }

    pub(super) fn between(self, start: u32, end: u32) -> &'s str {
        self.session
            .text
            .get(start as usize..end as usize)
            .unwrap_or("")
    }

    /// The byte at an offset; 0 at the end.
    #[inline]
    pub(super) fn byte(self, at: u32) -> u8 {
        self.session
            .text
            .as_bytes()
            .get(at as usize)
            .copied()
            .unwrap_or(0)
    }

    /// The byte here.
    #[inline]
    pub(super) fn here(self) -> u8 {
        self.byte(self.at)
    }

    /// The next token, without reading it.
    #[inline]
    pub(super) fn peek(self) -> Lexeme {
        let flags = self.flags & LEXING;
        let [command, expression] = &self.session.cache;
        let (own, other) = match self.mode {
            Mode::Command => (command, expression),
            Mode::Expression => (expression, command),
        };
        let (at, how, lexeme) = own.get();
        if at == self.at + 1 && (how == flags || lexeme.is_invariant()) {
            return lexeme;
        }
        let (at, _, lexeme) = other.get();
        if at == self.at + 1 && lexeme.is_invariant() {
            return lexeme;
        }
        self.cut(own, flags)
    }

    /// The next token, cut anew.
    #[inline(never)]
    fn cut(self, cache: &Cell<(u32, u8, Lexeme)>, flags: u8) -> Lexeme {
        let lexeme = lexer::lex(self);
        // An empty cache says 0, so places count from 1.
        cache.set((self.at + 1, flags, lexeme));
        lexeme
    }

    /// The next place, at or after the end of a line, that is neither blank nor comment nor line end.
    pub(super) fn past_lines(self, end: u32) -> u32 {
        let (asked, answer) = self.session.ahead.get();
        if asked == end && asked != 0 {
            return answer;
        }
        let mut at = end;
        loop {
            at = lexer::skip_trivia(self.to(at));
            match self.byte(at) {
                b'\n' | b'\r' => at += 1,
                _ => break,
            }
        }
        self.session.ahead.set((end, at));
        at
    }

    /// The kind of the next token.
    #[inline]
    pub(super) fn peek_kind(self) -> TokenKind {
        self.peek().kind
    }

    /// The place after a token, which is recorded.
    #[inline]
    pub(super) fn after(self, lexeme: Lexeme) -> Self {
        self.after_as(lexeme, lexeme.kind, TokenFlags::default())
    }

    /// The place after a token, which is recorded as another kind.
    #[inline]
    pub(super) fn after_as(self, lexeme: Lexeme, kind: TokenKind, flags: TokenFlags) -> Self {
        self.record(lexeme, kind, flags);
        self.to(lexeme
            .end
            .min(u32::try_from(self.session.text.len()).unwrap_or(u32::MAX)))
    }

    #[inline]
    pub(super) fn record(self, lexeme: Lexeme, kind: TokenKind, flags: TokenFlags) {
        if self.session.record {
            self.keep(lexeme, kind, flags);
        }
    }

    /// Keeps a token.
    #[cold]
    fn keep(self, lexeme: Lexeme, kind: TokenKind, flags: TokenFlags) {
        let Some(tokens) = &self.session.shared.tokens else {
            return;
        };
        let mut tokens = tokens.borrow_mut();
        while tokens
            .last()
            .is_some_and(|last| last.extent.start >= lexeme.lead && last.extent.end > lexeme.lead)
        {
            tokens.pop();
        }
        if lexeme.lead < lexeme.start {
            lexer::trivia_tokens(self.to(lexeme.lead), lexeme.start, &mut tokens);
        }
        if kind == TokenKind::NewLine {
            lexer::newline_tokens(self, lexeme, &mut tokens);
            return;
        }
        tokens.push(Token {
            kind,
            flags,
            extent: Extent::new(lexeme.start, lexeme.end),
        });
    }

    /// Reads the next token.
    pub(super) fn next(self) -> (Self, Lexeme) {
        let lexeme = self.peek();
        (self.after(lexeme), lexeme)
    }

    /// Reads the next token if it is of this kind.
    #[inline]
    pub(super) fn accept(self, kind: TokenKind) -> Option<(Self, Lexeme)> {
        let lexeme = self.peek();
        (lexeme.kind == kind).then(|| (self.after(lexeme), lexeme))
    }

    /// The extent of a token in the source.
    #[inline]
    pub(super) fn ext(self, lexeme: Lexeme) -> Extent {
        self.span(lexeme.start, lexeme.end)
    }

    /// An extent in the source.
    pub(super) fn span(self, start: u32, end: u32) -> Extent {
        Extent::new(self.session.global(start), self.session.global(end))
    }

    /// Reports an error.
    pub(super) fn report(self, extent: Extent, id: &'static str, arguments: &[&str]) {
        self.save(extent, id, arguments, false);
    }

    /// Reports an error that more input could mend, if the extent is the last of the text.
    pub(super) fn report_incomplete(self, extent: Extent, id: &'static str, arguments: &[&str]) {
        self.report_detected(extent, extent, id, arguments);
    }

    /// The same, where the place that was looked at is another.
    pub(super) fn report_detected(
        self,
        extent: Extent,
        detected: Extent,
        id: &'static str,
        arguments: &[&str],
    ) {
        let incomplete = self.is_at_end(detected.end);
        self.save(extent, id, arguments, incomplete);
    }

    fn save(self, extent: Extent, id: &'static str, arguments: &[&str], incomplete: bool) {
        let shared = self.session.shared;
        if !shared.stopped.get() {
            shared.save(extent, id, arguments, incomplete);
        }
    }

    /// Only blanks and comments follow.
    pub(super) fn is_at_end(self, offset: u32) -> bool {
        let text = self.session.shared.source.text();
        if offset >= self.session.length || offset as usize >= text.len() {
            return true;
        }
        lexer::only_trivia(text, offset)
    }

    /// One level deeper; nothing if the text nests too deep.
    pub(super) fn deeper<T>(self, read: impl FnOnce(Self) -> Out<'s, T>) -> Out<'s, T> {
        let depth = &self.session.shared.depth;
        // A few levels never fill a stack.
        let deep = depth.get();
        if deep >= MAX_DEPTH || deep > 16 && self.session.shared.stack_used() > MAX_STACK {
            self.stop();
            return miss();
        }
        depth.set(depth.get() + 1);
        let out = read(self);
        depth.set(depth.get() - 1);
        out
    }

    /// Too complicated: reports that, and all that follows is the end of input.
    pub(super) fn stop(self) {
        let at = self.session.global(self.at);
        self.report(Extent::at(at), "ScriptTooComplicated", &[]);
        self.session.shared.stopped.set(true);
        for slot in &self.session.cache {
            slot.take();
        }
    }
}

impl Shared {
    fn save(&self, extent: Extent, id: &'static str, arguments: &[&str], incomplete: bool) {
        if !self.seen.borrow_mut().insert((id, extent)) {
            return;
        }
        let message = message(id, arguments);
        // Every error may quote the rest of the text; all of them together must not grow with its square.
        let said = self.said.get() + message.len();
        self.said.set(said);
        self.errors.borrow_mut().push(ParseError {
            id,
            message,
            extent,
            incomplete,
        });
        if said > 8 * self.source.text().len() + (1 << 17) && !self.stopped.replace(true) {
            self.errors.borrow_mut().push(ParseError {
                id: "ScriptTooComplicated",
                message: super::messages::message("ScriptTooComplicated", &[]),
                extent,
                incomplete: false,
            });
        }
    }

    /// Too much of the stack is taken to go deeper into the tree.
    pub(super) fn is_deep(&self) -> bool {
        self.stack_used() > MAX_STACK + MAX_STACK / 4
    }

    fn stack_used(&self) -> usize {
        self.stack.abs_diff(stack_place())
    }

    /// Reports an error of the tree.
    pub(super) fn report(&self, extent: Extent, id: &'static str, arguments: &[&str]) {
        self.save(extent, id, arguments, false);
    }

    pub(super) fn new(source: Rc<Source>, tokens: bool) -> Self {
        Self {
            source,
            errors: RefCell::default(),
            seen: RefCell::default(),
            tokens: tokens.then(RefCell::default),
            requires: RefCell::default(),
            said: Cell::new(0),
            depth: Cell::new(0),
            stack: stack_place(),
            stopped: Cell::new(false),
            known: Vec::new(),
        }
    }
}

/// Reads in a mode, and what follows in the mode of before.
pub(super) fn in_mode<'s, T>(
    mode: Mode,
    mut read: impl FnMut(In<'s>) -> Out<'s, T>,
) -> impl FnMut(In<'s>) -> Out<'s, T> {
    move |i: In<'s>| {
        let (rest, value) = read(i.mode(mode))?;
        Ok((rest.like(i), value))
    }
}

/// Line ends and comments.
pub(super) fn newlines(mut i: In<'_>) -> In<'_> {
    loop {
        let lexeme = i.peek();
        if lexeme.kind != TokenKind::NewLine {
            return i;
        }
        i = i.after(lexeme);
    }
}

/// Line ends, comments and semicolons.
pub(super) fn statement_terminators(mut i: In<'_>) -> In<'_> {
    loop {
        let lexeme = i.peek();
        if !matches!(lexeme.kind, TokenKind::NewLine | TokenKind::Semi) {
            return i;
        }
        i = i.after(lexeme);
    }
}
