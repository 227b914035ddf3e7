//! Looking for a text in the history letter by letter: Ctrl+R and Ctrl+S.

use super::keyboard::Typed;
use super::read::{End, Reader};
use crate::engine::line_editor::{Action, Function, Key, KeyCode, Meaning};

/// Until a line is found and something else is done with it.
pub(super) fn run(reader: &mut Reader<'_>, forward: bool) -> Option<End> {
    let before = {
        let line = reader.editor.editing.borrow();
        (line.text().to_owned(), line.cursor())
    };
    let mut forward = forward;
    let mut text = String::new();
    // The places where each letter led, so that Backspace leads back.
    let mut trail: Vec<Option<usize>> = Vec::new();
    let mut at: Option<usize> = None;
    let mut failed = false;
    reader.editor.editing.borrow_mut().open_group();
    let key = loop {
        show(reader, &text, forward, failed);
        let key = match reader.wait() {
            Typed::Key(key) => key,
            Typed::Paste(pasted) => {
                for c in pasted.chars().filter(|c| *c != '\n') {
                    trail.push(at);
                    text.push(c);
                    failed = !step(reader, &text, &mut at, forward, false);
                }
                continue;
            }
            Typed::Nothing => continue,
            Typed::End => break None,
        };
        let function = match reader.editor.meaning(&[key]) {
            Meaning::Action(Action::Function(function)) => Some(function),
            _ => None,
        };
        match (key.code(), function) {
            (_, Some(Function::ReverseSearchHistory | Function::ForwardSearchHistory)) => {
                forward = function == Some(Function::ForwardSearchHistory);
                failed = !step(reader, &text, &mut at, forward, true);
            }
            (KeyCode::Backspace, _) => {
                if text.pop().is_some() {
                    at = trail.pop().flatten();
                    failed = !step(reader, &text, &mut at, forward, false);
                } else {
                    reader.bell();
                }
            }
            (KeyCode::Esc, _) => break None,
            (_, Some(Function::Abort)) => {
                let mut line = reader.editor.editing.borrow_mut();
                let all = 0..line.text().len();
                line.replace(all, &before.0);
                line.set_cursor(before.1);
                line.history.leave();
                break None;
            }
            _ => match key.written() {
                Some(c) => {
                    trail.push(at);
                    text.push(c);
                    failed = !step(reader, &text, &mut at, forward, false);
                }
                None => break Some(key),
            },
        }
    };
    {
        let mut line = reader.editor.editing.borrow_mut();
        line.close_group();
        line.emphasis = None;
    }
    reader.below.clear();
    reader.editor.break_chain();
    key.and_then(|key: Key| reader.key(key))
}

/// The next line that holds the text; `on` leaves the one that is shown.
fn step(
    reader: &mut Reader<'_>,
    text: &str,
    at: &mut Option<usize>,
    forward: bool,
    on: bool,
) -> bool {
    if text.is_empty() {
        reader.editor.editing.borrow_mut().emphasis = None;
        return true;
    }
    let exact = reader.editor.options.borrow().history_search_case_sensitive;
    let found = {
        let line = reader.editor.editing.borrow();
        let count = line.history.lines().len();
        let from = match (*at, forward, on) {
            (Some(at), true, true) => at + 1,
            (Some(at), true, false) => at,
            (Some(at), false, true) => at,
            (Some(at), false, false) => at + 1,
            (None, true, _) => 0,
            (None, false, _) => count,
        };
        line.history.containing(text, from, forward, exact)
    };
    let Some(place) = found else {
        reader.bell();
        return false;
    };
    *at = Some(place);
    let mut line = reader.editor.editing.borrow_mut();
    let now = line.text().to_owned();
    let Some(shown) = line.history.show(place, &now) else {
        return false;
    };
    let start = shown
        .find(text)
        .or_else(|| shown.to_lowercase().find(&text.to_lowercase()))
        .unwrap_or(0);
    let all = 0..line.text().len();
    line.replace(all, &shown);
    let to = line.boundary(start);
    line.set_cursor(to);
    line.emphasis = Some(start..start + text.len());
    line.suggestion = None;
    true
}

fn show(reader: &mut Reader<'_>, text: &str, forward: bool, failed: bool) {
    let way = if forward {
        "fwd-i-search"
    } else {
        "bck-i-search"
    };
    let failed = if failed { "failed-" } else { "" };
    reader.below = vec![format!("{failed}{way}: {text}_")];
    reader.draw();
}
