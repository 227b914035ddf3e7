//! Free text with margins as lines.

use super::entry::{Frame, Piece};
use super::lines;

/// Writes pieces of text with margins that add up.
pub struct ComplexWriter<'o> {
    screen: usize,
    pending: String,
    frames: Vec<Frame>,
    out: &'o mut dyn FnMut(&str),
}

/// A margin beyond this is nonsense.
const DEEPEST: usize = 50;

/// Prints the pieces on a screen.
pub fn write(pieces: &[Piece], screen: usize, out: &mut dyn FnMut(&str)) {
    let mut writer = ComplexWriter {
        screen,
        pending: String::new(),
        frames: Vec::new(),
        out,
    };
    writer.pieces(pieces);
    writer.flush();
}

impl ComplexWriter<'_> {
    fn pieces(&mut self, pieces: &[Piece]) {
        for piece in pieces {
            match piece {
                Piece::Text(text) | Piece::Property(text) => self.pending.push_str(text),
                Piece::NewLine => self.flush(),
                Piece::Frame(frame, inside) => {
                    if self.frames.len() < DEEPEST {
                        self.frames.push(*frame);
                        self.pieces(inside);
                        self.frames.pop();
                    }
                }
            }
        }
    }

    /// Ends the line.
    fn flush(&mut self) {
        let text = std::mem::take(&mut self.pending);
        let sum = |part: fn(&Frame) -> i32| self.frames.iter().map(part).sum::<i32>();
        let left = usize::try_from(sum(|frame| frame.left)).unwrap_or(0);
        let right = usize::try_from(sum(|frame| frame.right)).unwrap_or(0);
        let first_line = self.frames.last().map_or(0, |frame| frame.first_line);
        let useful = self.screen.saturating_sub(left + right);
        if useful == 0 {
            return;
        }
        let extra = usize::try_from(first_line.unsigned_abs()).unwrap_or(0);
        let extra = if extra >= useful { 0 } else { extra };
        let (first, following) = if first_line >= 0 {
            (extra, 0)
        } else {
            (0, extra)
        };
        let folded = lines::wrap(&text, useful - first, useful - following);
        for (at, line) in folded.iter().enumerate() {
            let mut whole = String::new();
            lines::blanks(&mut whole, left + if at == 0 { first } else { following });
            whole.push_str(line);
            (self.out)(&whole);
        }
    }
}
