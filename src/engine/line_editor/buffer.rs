//! The text and the cursor: rustyline's line buffer, which changes them and knows what one character is on the screen.

use rustyline::line_buffer::{ChangeListener, DeleteListener, Direction, LineBuffer};
use rustyline::{Movement, RepeatCount};
use std::ops::Range;

/// A text with a cursor in it.
#[derive(Debug)]
pub(super) struct Buffer(LineBuffer);

/// Changes are remembered whole, so nobody listens to their parts.
struct Nobody;

impl DeleteListener for Nobody {
    fn delete(&mut self, _at: usize, _piece: &str, _direction: Direction) {}
}

impl ChangeListener for Nobody {
    fn insert_char(&mut self, _at: usize, _c: char) {}
    fn insert_str(&mut self, _at: usize, _piece: &str) {}
    fn replace(&mut self, _at: usize, _old: &str, _new: &str) {}
}

impl Default for Buffer {
    fn default() -> Buffer {
        // The size is where it begins: what is used here of a LineBuffer lets it grow.
        Buffer(LineBuffer::with_capacity(128))
    }
}

fn times(count: usize) -> RepeatCount {
    RepeatCount::try_from(count).unwrap_or(RepeatCount::MAX)
}

impl Buffer {
    /// A copy of a text.
    pub(super) fn of(text: &str, cursor: usize) -> Buffer {
        let mut held = Buffer::default();
        held.load(text, cursor);
        held
    }

    /// The text.
    pub(super) fn text(&self) -> &str {
        self.0.as_str()
    }

    /// Where the cursor stands, in bytes.
    pub(super) fn cursor(&self) -> usize {
        self.0.pos()
    }

    /// The nearest place to the left that is no middle of a character.
    pub(super) fn boundary(&self, at: usize) -> usize {
        self.text().floor_char_boundary(at)
    }

    /// Moves the cursor.
    pub(super) fn set_cursor(&mut self, to: usize) {
        let to = self.boundary(to);
        self.0.set_pos(to);
    }

    /// Another text.
    pub(super) fn load(&mut self, text: &str, cursor: usize) {
        self.replace(0..self.0.len(), text);
        self.set_cursor(cursor);
    }

    /// Exchanges a stretch for another text; the cursor stands behind it.
    pub(super) fn replace(&mut self, range: Range<usize>, by: &str) {
        let (a, b) = (self.boundary(range.start), self.boundary(range.end));
        let range = a.min(b)..a.max(b);
        if by.is_empty() {
            self.0.delete_range(range, &mut Nobody);
        } else if range.is_empty() {
            self.0.insert_str(range.start, by, &mut Nobody);
            self.0.set_pos(range.start + by.len());
        } else {
            self.0.replace(range, by, &mut Nobody);
        }
    }

    /// Exchanges the characters on both sides of the cursor, at the end the last two.
    pub(super) fn swap(&mut self) -> bool {
        self.0.transpose_chars(&mut Nobody)
    }

    fn length(&self, movement: &Movement) -> usize {
        self.0.copy(movement).map_or(0, |piece| piece.len())
    }

    /// So many characters to the left of the cursor; what is joined on the screen is one.
    pub(super) fn left(&self, count: usize) -> usize {
        self.cursor() - self.length(&Movement::BackwardChar(times(count)))
    }

    /// So many characters to its right.
    pub(super) fn right(&self, count: usize) -> usize {
        self.0.next_pos(times(count)).unwrap_or(self.cursor())
    }

    /// The beginning of the line that the cursor stands in.
    pub(super) fn line_start(&self) -> usize {
        self.cursor() - self.length(&Movement::BeginningOfLine)
    }

    /// Its end.
    pub(super) fn line_end(&self) -> usize {
        self.cursor() + self.length(&Movement::EndOfLine)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_joined_is_one_character() {
        for joined in [
            "e\u{301}",
            "\u{1f44d}\u{1f3fd}",
            "\u{1f468}\u{200d}\u{1f469}\u{200d}\u{1f467}",
            "\u{1f1f3}\u{1f1f4}",
        ] {
            let mut line = Buffer::of(&format!("a{joined}b"), 1);
            assert_eq!(line.right(1), 1 + joined.len());
            line.set_cursor(1 + joined.len());
            assert_eq!(line.left(1), 1);
            assert_eq!(line.left(100_000), 0);
            assert!(line.swap());
            assert_eq!(line.text(), format!("ab{joined}"));
        }
    }

    #[test]
    fn a_text_is_never_cut_off() {
        let long = "\u{e9}x ".repeat(100_000);
        let mut line = Buffer::of(&long, 1);
        assert_eq!((line.text(), line.cursor()), (long.as_str(), 0));
        line.replace(3..3, &long);
        line.replace(0..3, &long);
        assert_eq!(line.text().len(), 3 * long.len() - 3);
        line.load(&long, usize::MAX);
        assert!(line.swap());
        assert_eq!((line.text().len(), line.cursor()), (long.len(), long.len()));
        line.load("ab\ncd\nef", 4);
        assert_eq!((line.line_start(), line.line_end()), (3, 5));
    }
}
