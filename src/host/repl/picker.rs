//! A table on a screen of its own, to look at and to choose from: `Out-GridView`, `Out-ConsoleGridView`.

use super::keyboard::{Keyboard, Typed};
use crate::engine::host::{Choice, PickTable};
use crate::engine::line_editor::{Key, KeyCode};
use crate::host::console::Console;
use crate::host::terminal;
use crate::text::cells;

/// Lets a person choose; `None` if the terminal cannot be taken.
pub(in crate::host) fn pick(console: &Console, table: &PickTable) -> Option<Vec<usize>> {
    let _raw = terminal::raw()?;
    let mut keyboard = Keyboard::with(console.input().take_ahead(), 50);
    console.draw("\x1b[?1049h\x1b[?25l");
    let mut picker = Picker::new(table);
    let chosen = loop {
        let (width, height) = terminal::size().unwrap_or((80, 24));
        console.draw(&picker.screen(width, height));
        let typed = loop {
            match keyboard.next(150) {
                Typed::Nothing if terminal::size() == Some((width, height)) => {}
                typed => break typed,
            }
        };
        match typed {
            Typed::Key(key) => {
                if let Some(chosen) = picker.key(key, height) {
                    break chosen;
                }
            }
            Typed::Paste(text) => {
                picker
                    .filter
                    .extend(text.chars().filter(|c| !c.is_control()));
                picker.narrow();
            }
            Typed::Nothing => {}
            Typed::End => break Vec::new(),
        }
    };
    console.draw("\x1b[?25h\x1b[?1049l");
    console.input().put_back(keyboard.rest());
    Some(chosen)
}

struct Picker<'a> {
    table: &'a PickTable,
    widths: Vec<usize>,
    filter: String,
    /// The rows that the filter leaves.
    shown: Vec<usize>,
    /// The row of `shown` that the cursor is on.
    at: usize,
    top: usize,
    /// The first column that is seen.
    left: usize,
    marked: Vec<bool>,
    /// The column that is sorted by, and whether downwards.
    sorted: Option<(usize, bool)>,
}

/// No column is wider than this.
const WIDEST: usize = 60;

impl<'a> Picker<'a> {
    fn new(table: &'a PickTable) -> Picker<'a> {
        let widths = table
            .headers
            .iter()
            .enumerate()
            .map(|(column, header)| {
                table
                    .rows
                    .iter()
                    .filter_map(|row| row.get(column))
                    .map(|cell| cells::width(cell))
                    .chain([cells::width(header)])
                    .max()
                    .unwrap_or(1)
                    .min(WIDEST)
            })
            .collect();
        let mut made = Picker {
            table,
            widths,
            filter: table.filter.clone(),
            shown: Vec::new(),
            at: 0,
            top: 0,
            left: 0,
            marked: vec![false; table.rows.len()],
            sorted: None,
        };
        made.narrow();
        made
    }

    /// Keeps the rows that hold every word of the filter.
    fn narrow(&mut self) {
        let words: Vec<String> = self
            .filter
            .split_whitespace()
            .map(str::to_lowercase)
            .collect();
        let rows = &self.table.rows;
        self.shown = (0..rows.len())
            .filter(|at| {
                rows.get(*at).is_some_and(|row| {
                    let text = row.join("\t").to_lowercase();
                    words.iter().all(|word| text.contains(word.as_str()))
                })
            })
            .collect();
        if let Some((column, down)) = self.sorted {
            let cell = |at: &usize| {
                rows.get(*at)
                    .and_then(|row| row.get(column))
                    .map(String::as_str)
                    .unwrap_or_default()
            };
            self.shown.sort_by(|a, b| {
                let (a, b) = (cell(a), cell(b));
                let order = match (a.trim().parse::<f64>(), b.trim().parse::<f64>()) {
                    (Ok(a), Ok(b)) => a.total_cmp(&b),
                    _ => a.to_lowercase().cmp(&b.to_lowercase()),
                };
                if down { order.reverse() } else { order }
            });
        }
        self.at = self.at.min(self.shown.len().saturating_sub(1));
    }

    /// What a key does; the chosen rows once somebody has chosen.
    fn key(&mut self, key: Key, height: usize) -> Option<Vec<usize>> {
        let count = self.shown.len();
        let page = height.saturating_sub(6).max(1);
        let last = count.saturating_sub(1);
        match key.code() {
            KeyCode::Esc => {
                if self.filter.is_empty() {
                    return Some(Vec::new());
                }
                self.filter.clear();
                self.narrow();
            }
            KeyCode::Char('c' | 'g' | 'q') if key.ctrl() => return Some(Vec::new()),
            KeyCode::Enter => return Some(self.chosen()),
            KeyCode::Char('a') if key.ctrl() && self.table.choice == Choice::Several => {
                let all = self.shown.iter().all(|at| self.is_marked(*at));
                for at in &self.shown {
                    if let Some(mark) = self.marked.get_mut(*at) {
                        *mark = !all;
                    }
                }
            }
            KeyCode::Char('s') if key.ctrl() => {
                // The next column; each goes up first and then down.
                self.sorted = match self.sorted {
                    None => Some((0, false)),
                    Some((column, false)) => Some((column, true)),
                    Some((column, true)) => Some(column + 1)
                        .filter(|at| *at < self.widths.len())
                        .map(|at| (at, false)),
                };
                self.narrow();
            }
            KeyCode::Char(' ') if !key.ctrl() && self.table.choice != Choice::Nothing => {
                let single = self.table.choice == Choice::One;
                if let Some(row) = self.shown.get(self.at).copied() {
                    let now = !self.is_marked(row);
                    if single {
                        self.marked.fill(false);
                    }
                    if let Some(mark) = self.marked.get_mut(row) {
                        *mark = now;
                    }
                    if !single {
                        self.at = (self.at + 1).min(last);
                    }
                }
            }
            KeyCode::Up => self.at = self.at.saturating_sub(1),
            KeyCode::Down => self.at = (self.at + 1).min(last),
            KeyCode::PageUp => self.at = self.at.saturating_sub(page),
            KeyCode::PageDown => self.at = (self.at + page).min(last),
            KeyCode::Home => self.at = 0,
            KeyCode::End => self.at = last,
            KeyCode::Left => self.left = self.left.saturating_sub(1),
            KeyCode::Right => self.left = (self.left + 1).min(self.widths.len().saturating_sub(1)),
            KeyCode::Backspace => {
                self.filter.pop();
                self.narrow();
            }
            KeyCode::Char('u') if key.ctrl() => {
                self.filter.clear();
                self.narrow();
            }
            _ => {
                if let Some(c) = key.written() {
                    self.filter.push(c);
                    self.narrow();
                }
            }
        }
        None
    }

    fn is_marked(&self, row: usize) -> bool {
        self.marked.get(row).copied().unwrap_or(false)
    }

    /// The marked rows; without marks the one under the cursor.
    fn chosen(&self) -> Vec<usize> {
        if self.table.choice == Choice::Nothing {
            return Vec::new();
        }
        let marked: Vec<usize> = (0..self.marked.len())
            .filter(|at| self.is_marked(*at))
            .collect();
        if marked.is_empty() {
            return self.shown.get(self.at).copied().into_iter().collect();
        }
        marked
    }

    fn line(&self, texts: &[String], width: usize) -> String {
        let mut out = String::new();
        for (text, cell) in texts.iter().zip(&self.widths).skip(self.left) {
            let flat: String = text
                .chars()
                .map(|c| if c.is_control() { ' ' } else { c })
                .collect();
            let shown = cells::cut(&flat, *cell);
            let gap = cell.saturating_sub(cells::width(&shown));
            out.push_str(&shown);
            out.push_str(&" ".repeat(gap + 1));
        }
        cells::take(&out, width).to_owned()
    }

    /// The whole screen.
    fn screen(&mut self, width: usize, height: usize) -> String {
        let seen = height.saturating_sub(5).max(1);
        if self.at < self.top {
            self.top = self.at;
        } else if self.at >= self.top + seen {
            self.top = self.at + 1 - seen;
        }
        let mut out = String::from("\x1b[H");
        let mut row = |text: &str, style: &str| {
            let text = cells::take(text, width);
            out.push_str(&format!("{style}{text}\x1b[0m\x1b[K\r\n"));
        };
        row(&self.table.title, "\x1b[1m");
        row(&format!("Filter: {}_", self.filter), "");
        let mut headers = self.table.headers.clone();
        if let Some((column, down)) = self.sorted
            && let Some(header) = headers.get_mut(column)
        {
            header.push(if down { '\u{25bc}' } else { '\u{25b2}' });
        }
        let marks = match self.table.choice {
            Choice::Nothing => "",
            _ => "  ",
        };
        let room = width.saturating_sub(marks.len());
        row(
            &format!("{marks}{}", self.line(&headers, room)),
            "\x1b[4;32m",
        );
        for at in self.top..self.top + seen {
            let Some(index) = self.shown.get(at).copied() else {
                row("", "");
                continue;
            };
            let texts = self.table.rows.get(index).map_or(&[][..], Vec::as_slice);
            let mark = match self.table.choice {
                Choice::Nothing => "",
                _ if self.is_marked(index) => "* ",
                _ => "  ",
            };
            let style = if at == self.at { "\x1b[7m" } else { "" };
            row(&format!("{mark}{}", self.line(texts, room)), style);
        }
        let marked = self.marked.iter().filter(|mark| **mark).count();
        let keys = match self.table.choice {
            Choice::Nothing => "arrows move, letters filter, Ctrl+S sorts, Esc leaves",
            Choice::One => "Enter takes, letters filter, Ctrl+S sorts, Esc leaves",
            Choice::Several => {
                "Space marks, Ctrl+A all, Enter takes, letters filter, Ctrl+S sorts, Esc leaves"
            }
        };
        let status = format!(
            "{} of {} shown, {marked} marked  {keys}",
            self.shown.len(),
            self.table.rows.len()
        );
        out.push_str(&format!(
            "\x1b[7m{}\x1b[0m\x1b[K\x1b[J",
            cells::cut(&status, width)
        ));
        out
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn table(choice: Choice) -> PickTable {
        let rows = [["1", "one"], ["2", "two"], ["10", "ten"]];
        PickTable {
            title: "t".to_owned(),
            headers: vec!["N".to_owned(), "Name".to_owned()],
            rows: rows
                .iter()
                .map(|row| row.iter().map(|cell| (*cell).to_owned()).collect())
                .collect(),
            choice,
            filter: String::new(),
        }
    }

    #[test]
    fn keys_choose() {
        let table = table(Choice::Several);
        let mut picker = Picker::new(&table);
        let key = |code| Key::plain(code);
        assert_eq!(picker.key(key(KeyCode::Char(' ')), 20), None);
        assert_eq!(picker.key(key(KeyCode::Down), 20), None);
        assert_eq!(picker.key(key(KeyCode::Char(' ')), 20), None);
        assert_eq!(picker.key(key(KeyCode::Enter), 20), Some(vec![0, 2]));
        assert_eq!(picker.key(key(KeyCode::Char('w')), 20), None);
        assert_eq!(picker.shown, [1]);
        assert_eq!(picker.key(key(KeyCode::Esc), 20), None);
        assert_eq!(picker.key(key(KeyCode::Esc), 20), Some(vec![]));
    }

    #[test]
    fn columns_sort_as_numbers() {
        let table = table(Choice::One);
        let mut picker = Picker::new(&table);
        picker.key(Key::control('s'), 20);
        picker.key(Key::control('s'), 20);
        assert_eq!(picker.shown, [2, 1, 0]);
        assert!(picker.screen(40, 10).contains("ten"));
    }
}
