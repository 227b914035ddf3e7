//! What is looked at without taking it: places between characters, and the text of captures.

use super::{Machine, Span};
use crate::text::regex::class::{Fold, equivalents};
use crate::text::regex::node::Anchor;
use crate::text::regex::parse::is_name_char;

impl Machine<'_> {
    /// Where the text of a capture, repeated here, ends.
    pub(super) fn repeat(
        &self,
        span: Span,
        at: usize,
        fold: Option<Fold>,
        back: bool,
    ) -> Option<usize> {
        let text = self.text.get(span.0..span.1)?;
        let Some(fold) = fold else {
            let bytes = self.text.as_bytes();
            if back {
                let found = bytes.get(..at)?.ends_with(text.as_bytes());
                return found.then(|| at - text.len());
            }
            return bytes
                .get(at..)?
                .starts_with(text.as_bytes())
                .then(|| at + text.len());
        };
        let mut to = at;
        let mut forwards = text.chars();
        let mut next = || {
            if back {
                forwards.next_back()
            } else {
                forwards.next()
            }
        };
        while let Some(expected) = next() {
            let (c, after) = self.step(to, back)?;
            if c != expected && !equivalents(expected, fold).contains(&Some(c)) {
                return None;
            }
            to = after;
        }
        Some(to)
    }

    pub(super) fn stands(&self, anchor: Anchor, at: usize) -> bool {
        let ascii = |c: char| c.is_ascii_alphanumeric() || c == '_' || c == '\u{130}';
        let boundary = |is_word: &dyn Fn(char) -> bool| {
            self.before(at).is_some_and(|(c, _)| is_word(c))
                != self.after(at).is_some_and(|(c, _)| is_word(c))
        };
        match anchor {
            Anchor::Start => at == 0,
            Anchor::End => at == self.text.len(),
            Anchor::Here => at == self.origin,
            Anchor::LineStart => at == 0 || self.before(at).is_some_and(|(c, _)| c == '\n'),
            Anchor::LineEnd => self.after(at).is_none_or(|(c, _)| c == '\n'),
            Anchor::EndOrLastLine => {
                at == self.text.len() || (at + 1 == self.text.len() && self.text.ends_with('\n'))
            }
            Anchor::Boundary => boundary(&is_name_char),
            Anchor::NotBoundary => !boundary(&is_name_char),
            Anchor::AsciiBoundary => boundary(&ascii),
            Anchor::NotAsciiBoundary => !boundary(&ascii),
        }
    }
}
