//! Breaking a text into lines of a width, between words, as PowerShell's formatter does.

use crate::text::cells;

/// The lines of a text as the formatter splits it: at line feeds; carriage returns vanish.
pub fn split(text: &str) -> Vec<String> {
    if !text.contains(['\n', '\r']) {
        return vec![text.to_owned()];
    }
    let text: String = text.chars().filter(|c| *c != '\r').collect();
    text.split('\n').map(str::to_owned).collect()
}

/// The lines of a text, each broken where it is wider than `first` (the first line) or `following`.
pub fn wrap(text: &str, first: usize, following: usize) -> Vec<String> {
    let mut lines = Vec::new();
    for line in split(text) {
        if cells::width(&line) <= first {
            lines.push(line);
        } else {
            wrap_line(&line, first, following, &mut lines);
        }
    }
    lines
}

/// The state of breaking one line.
struct Breaker<'a> {
    lines: &'a mut Vec<String>,
    current: String,
    /// Cells left on the current line.
    left: usize,
    /// Cells of the current line.
    width: usize,
    following: usize,
    /// Escape sequences in force, repeated on the next line.
    styles: String,
}

impl Breaker<'_> {
    fn end_line(&mut self) {
        if !self.styles.is_empty() {
            self.current.push_str(RESET);
        }
        self.lines.push(std::mem::take(&mut self.current));
        self.current.push_str(&self.styles);
        self.width = self.following;
        self.left = self.width;
    }

    fn escape(&mut self, sequence: &str) {
        self.current.push_str(sequence);
        if sequence == RESET {
            self.styles.clear();
        } else {
            self.styles.push_str(sequence);
        }
    }

    /// A word with the blank that ends it.
    fn word(&mut self, word: &str) {
        if self.width == 0 {
            self.width = self.following;
            if self.width == 0 {
                return;
            }
            self.left = self.width;
        }
        let wide = cells::width(word);
        if wide <= self.width {
            if wide > self.left {
                self.end_line();
            }
            self.push(word);
            self.left = self.left.saturating_sub(wide);
            return;
        }
        for run in cells::runs(word) {
            if run.escape {
                self.escape(run.text);
                continue;
            }
            for c in run.text.chars() {
                let (c, wide) = match (cells::char_width(c), c.len_utf16()) {
                    // A character of two cells where the line has one.
                    (wide, 1) if wide > self.width => ('?', 1),
                    (wide, _) => (c, wide),
                };
                if wide > self.left {
                    self.end_line();
                }
                self.current.push(c);
                self.left = self.left.saturating_sub(wide);
            }
        }
    }

    fn push(&mut self, word: &str) {
        for run in cells::runs(word) {
            if run.escape {
                self.escape(run.text);
            } else {
                self.current.push_str(run.text);
            }
        }
    }
}

const RESET: &str = "\u{1b}[0m";
const SOFT_HYPHEN: char = '\u{ad}';
const HARD_HYPHEN: char = '\u{2011}';
const NO_BREAK_SPACE: char = '\u{a0}';

fn wrap_line(line: &str, first: usize, following: usize, lines: &mut Vec<String>) {
    let mut breaker = Breaker {
        lines,
        current: String::new(),
        left: first,
        width: first,
        following,
        styles: String::new(),
    };
    let mut word = String::new();
    for c in line.chars() {
        match c {
            ' ' | '\t' => {
                word.push(c);
                breaker.word(&word);
                word.clear();
            }
            SOFT_HYPHEN => {
                if cells::width(&word) + 1 == breaker.left {
                    word.push('-');
                }
                breaker.word(&word);
                word.clear();
            }
            HARD_HYPHEN | NO_BREAK_SPACE => {
                breaker.word(&word);
                word.clear();
            }
            _ => word.push(c),
        }
    }
    breaker.word(&word);
    let last = breaker.current;
    breaker.lines.push(last);
}

/// The text up to its first line end, and an ellipsis for the rest.
pub fn first_line(text: &str) -> std::borrow::Cow<'_, str> {
    match text.find(['\n', '\r']) {
        None => text.into(),
        Some(at) => {
            let mut line = text.get(..at).unwrap_or_default().to_owned();
            line.push(cells::ELLIPSIS);
            line.into()
        }
    }
}

/// Appends a number of blanks.
pub fn blanks(out: &mut String, count: usize) {
    out.extend(std::iter::repeat_n(' ', count));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn breaks_between_words_and_inside_long_ones() {
        assert_eq!(wrap("Long header here", 6, 6), ["Long h", "eader ", "here"]);
        assert_eq!(
            wrap("amet, consectetur", 4, 4),
            ["amet", ", co", "nsec", "tetu", "r"]
        );
        assert_eq!(wrap("日本", 1, 1), ["?", "?"]);
        assert_eq!(wrap("a\r\nb", 10, 10), ["a", "b"]);
        assert_eq!(wrap("", 4, 4), [""]);
    }
}
