//! What a person sees of the line: the rows of the screen, drawn anew whenever something changed.

use crate::engine::line_editor::is_mark;
use crate::host::console::Console;
use crate::text::cells;

/// The rows that are to be seen, built from left to right.
#[derive(Debug, Default)]
pub(in crate::host) struct Picture {
    rows: Vec<String>,
    row: String,
    column: usize,
    width: usize,
    style: String,
    /// Where the cursor stands: row and column.
    pub(in crate::host) cursor: (usize, usize),
}

/// The cells of a character on a terminal.
pub(in crate::host) fn cell_count(c: char) -> usize {
    if is_mark(c) {
        return 0;
    }
    cells::char_width(c)
}

impl Picture {
    pub(in crate::host) fn new(width: usize) -> Picture {
        Picture {
            width: width.max(2),
            ..Picture::default()
        }
    }

    /// What is written from now on has this style.
    pub(in crate::host) fn style(&mut self, style: &str) {
        if self.style == style {
            return;
        }
        if !self.style.is_empty() {
            self.row.push_str("\x1b[0m");
        }
        self.row.push_str(style);
        style.clone_into(&mut self.style);
    }

    /// The cursor stands here.
    pub(in crate::host) fn mark_cursor(&mut self) {
        if self.column >= self.width {
            self.next_row();
        }
        self.cursor = (self.rows.len(), self.column);
    }

    /// The next row.
    pub(in crate::host) fn next_row(&mut self) {
        if !self.style.is_empty() {
            self.row.push_str("\x1b[0m");
        }
        self.rows.push(std::mem::take(&mut self.row));
        self.column = 0;
        let style = std::mem::take(&mut self.style);
        if !style.is_empty() {
            self.row.push_str(&style);
            self.style = style;
        }
    }

    /// Writes a character; control characters are shown as `^A`.
    pub(in crate::host) fn char(&mut self, c: char) {
        if c.is_control() {
            let shown = char::from_u32(u32::from(c) ^ 0x40).unwrap_or('?');
            self.char('^');
            self.char(shown);
            return;
        }
        let count = cell_count(c);
        if self.column + count > self.width {
            self.next_row();
        }
        self.row.push(c);
        self.column += count;
    }

    /// Writes a text; escape sequences in it take no room.
    pub(in crate::host) fn text(&mut self, text: &str) {
        // Titles and the like are passed on as they are.
        let mut rest = text;
        while let Some((before, after)) = rest.split_once("\x1b]") {
            let end = match (after.find('\x07'), after.find("\x1b\\")) {
                (Some(bell), Some(escape)) if escape < bell => escape + 2,
                (Some(bell), _) => bell + 1,
                (None, Some(escape)) => escape + 2,
                (None, None) => after.len(),
            };
            self.plain(before);
            let (sequence, following) = after.split_at(end);
            self.row.push_str("\x1b]");
            self.row.push_str(sequence);
            rest = following;
        }
        self.plain(rest);
    }

    fn plain(&mut self, text: &str) {
        for run in cells::runs(text) {
            if run.escape {
                self.row.push_str(run.text);
                continue;
            }
            for c in run.text.chars() {
                if c == '\n' {
                    self.next_row();
                } else if c != '\r' {
                    self.char(c);
                }
            }
        }
    }

    fn finish(mut self) -> (Vec<String>, (usize, usize)) {
        self.style("");
        self.rows.push(std::mem::take(&mut self.row));
        (self.rows, self.cursor)
    }
}

/// The part of the screen that the line is drawn on.
#[derive(Debug, Default)]
pub(in crate::host) struct Screen {
    /// The row of the cursor below the first.
    row: usize,
    /// The cells of the rows down to the cursor's.
    lengths: Vec<usize>,
    width: usize,
    last: String,
}

impl Screen {
    /// The cursor stands at the beginning of a row that is free.
    pub(in crate::host) fn start_over(&mut self) {
        *self = Screen::default();
    }

    /// What was drawn must be drawn again, in the same place.
    pub(in crate::host) fn forget(&mut self) {
        self.last.clear();
    }

    /// Takes everything that was drawn away.
    pub(in crate::host) fn draw_nothing(&mut self, console: &Console) {
        let mut text = String::from("\r");
        if self.row > 0 {
            text.push_str(&format!("\x1b[{}A", self.row));
        }
        text.push_str("\x1b[J");
        console.draw(&text);
        self.start_over();
    }

    /// Draws a picture in the place of the one before.
    pub(in crate::host) fn draw(&mut self, console: &Console, picture: Picture, height: usize) {
        let width = picture.width;
        let (mut rows, (mut row, column)) = picture.finish();
        // Of more rows than the window has those around the cursor are seen.
        let height = height.max(2);
        if rows.len() > height {
            let start = (row + 1).saturating_sub(height);
            rows.drain(..start);
            rows.truncate(height);
            row -= start;
        }
        let lengths: Vec<usize> = rows.iter().map(|row| cells::width(row)).collect();
        let body = rows.join("\r\n");
        let mut out = format!("{body}\x1b[{};{};{}", rows.len(), row, column);
        if out == self.last && width == self.width {
            return;
        }
        std::mem::swap(&mut self.last, &mut out);
        let mut text = String::from("\x1b[?25l\r");
        let up = self.up(width);
        if up > 0 {
            text.push_str(&format!("\x1b[{up}A"));
        }
        text.push_str("\x1b[J");
        text.push_str(&body);
        let below = rows.len().saturating_sub(row + 1);
        text.push('\r');
        if below > 0 {
            text.push_str(&format!("\x1b[{below}A"));
        }
        if column > 0 {
            text.push_str(&format!("\x1b[{column}C"));
        }
        text.push_str("\x1b[?25h");
        console.draw(&text);
        self.row = row;
        self.width = width;
        self.lengths = lengths;
    }

    /// How many rows lie between the first and the cursor, in a window of this width now.
    fn up(&self, width: usize) -> usize {
        if width == self.width || self.width == 0 {
            return self.row;
        }
        // The terminal folded the rows anew.
        self.lengths
            .iter()
            .take(self.row)
            .map(|length| length.saturating_sub(1) / width.max(1) + 1)
            .sum()
    }

    /// Goes below everything that was drawn.
    pub(in crate::host) fn leave(&mut self, console: &Console) {
        let below = self.lengths.len().saturating_sub(self.row + 1);
        let mut text = String::new();
        if below > 0 {
            text.push_str(&format!("\x1b[{below}B"));
        }
        text.push_str("\r\n");
        console.draw(&text);
        self.start_over();
    }
}
