//! Completion in the line: as far as it is clear, in place one after the other, or as a list.

use super::read::Reader;
use crate::engine::completion::{self, Candidate, CandidateKind, Completion};
use crate::engine::line_editor::Key;
use crate::text::cells;
use std::ops::Range;

/// Completions that are shown in place one after the other.
pub(super) struct Cycle {
    found: Vec<String>,
    at: Option<usize>,
    /// Where the one that is shown stands.
    place: Range<usize>,
    typed: String,
}

/// What could stand at the cursor.
pub(super) fn found(reader: &mut Reader<'_>) -> Completion {
    let (text, at) = {
        let line = reader.editor.editing.borrow();
        (line.text().to_owned(), line.cursor())
    };
    reader.within(|rt| completion::complete(rt, &text, at))
}

/// The text that a candidate becomes: a folder goes on.
pub(super) fn written(candidate: &Candidate) -> String {
    let text = &candidate.text;
    if candidate.kind != CandidateKind::ProviderContainer {
        return text.clone();
    }
    match text.chars().next_back() {
        Some(quote @ ('\'' | '"')) => {
            let inner = text.strip_suffix(quote).unwrap_or(text);
            format!("{inner}/{quote}")
        }
        _ => format!("{text}/"),
    }
}

/// Writes a candidate into the line; of a quoted folder the cursor stands before the quote.
pub(super) fn put(
    reader: &mut Reader<'_>,
    place: Range<usize>,
    candidate: &Candidate,
) -> Range<usize> {
    let text = written(candidate);
    let mut line = reader.editor.editing.borrow_mut();
    let start = place.start;
    line.replace(place, &text);
    if candidate.kind == CandidateKind::ProviderContainer && text.ends_with(['\'', '"']) {
        let to = line.cursor() - 1;
        line.set_cursor(to);
    }
    start..start + text.len()
}

/// What all begin with.
fn common(all: &[Candidate]) -> String {
    let mut texts = all.iter().map(|found| found.text.as_str());
    let mut common = texts.next().unwrap_or_default().to_owned();
    for text in texts {
        let same: usize = common
            .chars()
            .zip(text.chars())
            .take_while(|(a, b)| a.to_lowercase().eq(b.to_lowercase()))
            .map(|(a, _)| a.len_utf8())
            .sum();
        common.truncate(same);
    }
    common
}

/// As far as it is clear; else the list.
pub(super) fn complete(reader: &mut Reader<'_>) {
    let found = found(reader);
    let place = found.start..found.end;
    match found.candidates.as_slice() {
        [] => reader.bell(),
        [only] => {
            put(reader, place, only);
        }
        all => {
            let head = common(all);
            let word = reader
                .text()
                .get(place.clone())
                .unwrap_or_default()
                .to_owned();
            if head.len() > word.len() {
                reader.editor.editing.borrow_mut().replace(place, &head);
            } else {
                show(reader, all);
            }
        }
    }
}

/// The list of what is possible.
pub(super) fn list(reader: &mut Reader<'_>) {
    let found = found(reader);
    if found.candidates.is_empty() {
        reader.bell();
    } else {
        show(reader, &found.candidates);
    }
}

/// Writes the candidates above a new prompt.
fn show(reader: &mut Reader<'_>, all: &[Candidate]) {
    let limit = reader.editor.options.borrow().completion_query_items;
    if usize::try_from(limit).is_ok_and(|limit| all.len() > limit) {
        reader.below = vec![format!(
            "Display all {} possibilities? (y or n) _",
            all.len()
        )];
        reader.draw();
        let answer = reader.wait_key();
        reader.below.clear();
        if !answer
            .and_then(Key::written)
            .is_some_and(|c| matches!(c, 'y' | 'Y' | ' '))
        {
            return;
        }
    }
    let (width, _) = reader.size();
    let grid = Grid::of(all, width);
    let cursor = {
        let mut line = reader.editor.editing.borrow_mut();
        line.suggestion = None;
        let held = line.cursor();
        let to = line.text().len();
        line.set_cursor(to);
        held
    };
    reader.draw();
    reader.screen.leave(reader.console);
    let rows: String = (0..grid.rows)
        .map(|row| format!("{}\r\n", grid.row(all, row, None, "")))
        .collect();
    reader.console.draw(&rows);
    reader.editor.editing.borrow_mut().set_cursor(cursor);
}

/// Candidates in columns, from top to bottom.
pub(super) struct Grid {
    pub(super) columns: usize,
    pub(super) rows: usize,
    cell: usize,
}

impl Grid {
    pub(super) fn of(all: &[Candidate], width: usize) -> Grid {
        let widest = all
            .iter()
            .map(|found| cells::width(&found.label))
            .max()
            .unwrap_or(1);
        let cell = (widest + 2).min(width.max(2));
        let columns = (width / cell.max(1)).clamp(1, all.len().max(1));
        Grid {
            columns,
            rows: all.len().div_ceil(columns),
            cell,
        }
    }

    /// A row; the chosen one in a colour.
    pub(super) fn row(
        &self,
        all: &[Candidate],
        row: usize,
        chosen: Option<usize>,
        color: &str,
    ) -> String {
        let mut out = String::new();
        for column in 0..self.columns {
            let at = column * self.rows + row;
            let Some(found) = all.get(at) else { break };
            let label: String = found
                .label
                .chars()
                .map(|c| if c.is_control() { ' ' } else { c })
                .collect();
            let label = cells::cut(&label, self.cell.saturating_sub(2).max(1));
            let gap = " ".repeat(self.cell.saturating_sub(cells::width(&label)));
            if chosen == Some(at) {
                out.push_str(&format!("{color}{label}\x1b[0m{gap}"));
            } else {
                out.push_str(&label);
                out.push_str(&gap);
            }
        }
        out.trim_end_matches(' ').to_owned()
    }
}

/// The next completion in place, or the one before.
pub(super) fn next(reader: &mut Reader<'_>, back: bool) {
    let fresh = match &reader.cycle {
        Some(held) => {
            let line = reader.editor.editing.borrow();
            let now = line.text().get(held.place.clone()).unwrap_or_default();
            let shown = held.at.and_then(|at| held.found.get(at));
            shown.map_or(held.typed.as_str(), String::as_str) != now
        }
        None => true,
    };
    if fresh {
        let found = found(reader);
        let place = found.start..found.end;
        if found.candidates.is_empty() {
            reader.cycle = None;
            reader.bell();
            return;
        }
        let typed = reader
            .text()
            .get(place.clone())
            .unwrap_or_default()
            .to_owned();
        reader.cycle = Some(Cycle {
            found: found.candidates.iter().map(written).collect(),
            at: None,
            place,
            typed,
        });
    }
    let Some(mut cycle) = reader.cycle.take() else {
        return;
    };
    let count = cycle.found.len();
    let at = match (cycle.at, back) {
        (None, false) => 0,
        (None, true) => count - 1,
        (Some(at), false) => (at + 1) % count,
        (Some(at), true) => (at + count - 1) % count,
    };
    let text = cycle.found.get(at).cloned().unwrap_or_default();
    {
        let mut line = reader.editor.editing.borrow_mut();
        line.replace(cycle.place.clone(), &text);
        line.suggestion = None;
    }
    cycle.place = cycle.place.start..cycle.place.start + text.len();
    cycle.at = Some(at);
    reader.cycle = Some(cycle);
}
