//! The menu of completions: arrows choose, letters narrow it down, Enter takes, Escape leaves.

use super::complete::{self, Grid};
use super::keyboard::Typed;
use super::read::{End, Reader};
use crate::engine::completion::{self, Candidate};
use crate::engine::line_editor::{Action, Function, Key, KeyCode, Meaning, rest_after};
use crate::text::cells;
use std::ops::Range;

/// So many lines a description may take.
const TIP: usize = 6;

struct Menu {
    all: Vec<Candidate>,
    shown: Vec<Candidate>,
    chosen: usize,
    /// The first row that is seen.
    top: usize,
    place: Range<usize>,
    /// The word as it was typed, and what was typed while the menu was open.
    typed: String,
    added: usize,
}

/// Opens the menu.
pub(super) fn choose(reader: &mut Reader<'_>) -> Option<End> {
    let found = complete::found(reader);
    let place = found.start..found.end;
    match found.candidates.as_slice() {
        [] => {
            reader.bell();
            return None;
        }
        [only] => {
            complete::put(reader, place, only);
            return None;
        }
        _ => {}
    }
    let typed = reader
        .text()
        .get(place.clone())
        .unwrap_or_default()
        .to_owned();
    let mut menu = Menu {
        shown: found.candidates.clone(),
        all: found.candidates,
        chosen: 0,
        top: 0,
        place,
        typed,
        added: 0,
    };
    reader.editor.editing.borrow_mut().open_group();
    let end = menu.run(reader);
    reader.editor.editing.borrow_mut().close_group();
    reader.below.clear();
    reader.editor.break_chain();
    match end {
        Some(key) => reader.key(key),
        None => None,
    }
}

impl Menu {
    /// Until one is chosen; a key that means something else is given back.
    fn run(&mut self, reader: &mut Reader<'_>) -> Option<Key> {
        loop {
            self.put(reader);
            self.show(reader);
            let key = match reader.wait() {
                Typed::Key(key) => key,
                Typed::Paste(text) => {
                    reader.pasted = Some(text);
                    return None;
                }
                Typed::Nothing => continue,
                Typed::End => return None,
            };
            let function = match reader.editor.meaning(&[key]) {
                Meaning::Action(Action::Function(function)) => Some(function),
                _ => None,
            };
            let (width, _) = reader.size();
            let grid = Grid::of(&self.shown, width);
            match (key.code(), function) {
                (KeyCode::Enter, _) => return None,
                // The line is given up, not the menu alone.
                (_, Some(Function::CopyOrCancelLine)) => return Some(key),
                (KeyCode::Esc, _) | (_, Some(Function::Abort)) => {
                    let mut line = reader.editor.editing.borrow_mut();
                    let typed = self.typed.get(..self.typed.len() - self.added);
                    line.replace(self.place.clone(), typed.unwrap_or_default());
                    return None;
                }
                (KeyCode::Tab, _) if key.shift() => self.step(-1),
                (KeyCode::Tab, _) => self.step(1),
                (_, Some(Function::MenuComplete | Function::TabCompleteNext)) => self.step(1),
                (_, Some(Function::TabCompletePrevious)) => self.step(-1),
                (KeyCode::Down, _) => self.step(1),
                (KeyCode::Up, _) => self.step(-1),
                (KeyCode::Right, _) => self.sideways(grid.rows, true),
                (KeyCode::Left, _) => self.sideways(grid.rows, false),
                (KeyCode::PageDown, _) => self.page(reader, grid.rows, true),
                (KeyCode::PageUp, _) => self.page(reader, grid.rows, false),
                (KeyCode::Home, _) => self.chosen = 0,
                (KeyCode::End, _) => self.chosen = self.shown.len() - 1,
                (KeyCode::Backspace, _) if self.added > 0 => {
                    if let Some(c) = self.typed.pop() {
                        self.added = self.added.saturating_sub(c.len_utf8());
                    }
                    self.narrow();
                }
                _ => {
                    let Some(c) = key.written().filter(|c| *c != ' ') else {
                        return Some(key);
                    };
                    self.typed.push(c);
                    self.added += c.len_utf8();
                    if !self.narrow() {
                        return Some(key);
                    }
                    if self.shown.len() == 1 {
                        self.put(reader);
                        return None;
                    }
                }
            }
        }
    }

    /// Keeps what begins with what is typed; false if nothing does.
    fn narrow(&mut self) -> bool {
        let bare = self
            .typed
            .trim_start_matches(['\'', '"', '-', '$', '[', '@', '{']);
        let fits = |found: &&Candidate| {
            rest_after(&found.text, &self.typed).is_some()
                || rest_after(&found.label, bare).is_some()
                || rest_after(found.label.trim_start_matches('-'), bare).is_some()
        };
        let shown: Vec<Candidate> = self.all.iter().filter(fits).cloned().collect();
        if shown.is_empty() {
            return false;
        }
        self.shown = shown;
        self.chosen = 0;
        self.top = 0;
        true
    }

    fn step(&mut self, by: isize) {
        let count = self.shown.len();
        let next = self.chosen.checked_add_signed(by);
        self.chosen = match next {
            Some(at) if at < count => at,
            Some(_) => 0,
            None => count - 1,
        };
    }

    fn sideways(&mut self, rows: usize, right: bool) {
        let next = if right {
            self.chosen + rows
        } else if let Some(at) = self.chosen.checked_sub(rows) {
            at
        } else {
            // From the first column to the last row's end of the column before.
            let row = self.chosen % rows.max(1);
            let last = (self.shown.len() - 1) / rows.max(1);
            (last * rows + row.saturating_sub(1)).min(self.shown.len() - 1)
        };
        self.chosen = if next < self.shown.len() {
            next
        } else {
            let row = (self.chosen % rows.max(1) + 1) % rows.max(1);
            row.min(self.shown.len() - 1)
        };
    }

    fn page(&mut self, reader: &Reader<'_>, rows: usize, down: bool) {
        let seen = seen_rows(reader).max(1);
        let row = self.chosen % rows.max(1);
        let column = self.chosen - row;
        let row = if down {
            (row + seen).min(rows.saturating_sub(1))
        } else {
            row.saturating_sub(seen)
        };
        self.chosen = (column + row).min(self.shown.len() - 1);
    }

    /// Writes the chosen one into the line.
    fn put(&mut self, reader: &mut Reader<'_>) {
        if let Some(found) = self.shown.get(self.chosen).cloned() {
            let place = complete::put(reader, self.place.clone(), &found);
            self.place = place;
            reader.editor.editing.borrow_mut().suggestion = None;
        }
    }

    fn show(&mut self, reader: &mut Reader<'_>) {
        let (width, _) = reader.size();
        let grid = Grid::of(&self.shown, width);
        let options = reader.editor.options.borrow().clone();
        let seen = seen_rows(reader).min(grid.rows).max(1);
        let row = self.chosen % grid.rows.max(1);
        if row < self.top {
            self.top = row;
        } else if row >= self.top + seen {
            self.top = row + 1 - seen;
        }
        self.top = self.top.min(grid.rows - seen);
        let mut rows: Vec<String> = (self.top..self.top + seen)
            .map(|row| {
                grid.row(
                    &self.shown,
                    row,
                    Some(self.chosen),
                    options.color("Selection"),
                )
            })
            .collect();
        if options.show_tool_tips
            && let Some(found) = self.shown.get(self.chosen).cloned()
        {
            let tip = reader.within(|rt| completion::tip(rt, &found));
            let tip = tip.trim();
            if !tip.is_empty() && tip != found.text && tip != found.label {
                rows.push(String::new());
                let folded: Vec<String> = tip
                    .lines()
                    .flat_map(|line| cells::fold_lines(line, width.saturating_sub(1).max(2)))
                    .take(TIP)
                    .collect();
                rows.extend(folded);
            }
        }
        reader.below = rows;
        reader.draw();
    }
}

/// How many rows of the menu are seen at once.
fn seen_rows(reader: &Reader<'_>) -> usize {
    let (_, height) = reader.size();
    (height / 2).max(3)
}
