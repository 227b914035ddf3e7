//! Lines on a screen of their own: arrows and pages move, `/` looks for a text, `q` leaves.

use super::keyboard::{Keyboard, Typed};
use super::read::Reader;
use crate::engine::line_editor::KeyCode;
use crate::host::console::Console;
use crate::host::terminal;
use crate::text::cells;

/// Shows the lines from one on until somebody has seen enough.
pub(super) fn show(reader: &mut Reader<'_>, lines: &[String], from: usize) {
    let console = std::rc::Rc::clone(reader.console);
    run(&console, &mut reader.keyboard, lines, from);
    reader.screen.forget();
}

fn run(console: &Console, keyboard: &mut Keyboard, lines: &[String], from: usize) {
    console.draw("\x1b[?1049h\x1b[?25l");
    let mut top = from;
    let mut wanted = String::new();
    let mut told = String::new();
    loop {
        let (width, height) = terminal::size().unwrap_or((80, 24));
        let seen = height.saturating_sub(1).max(1);
        let last = lines.len().saturating_sub(seen);
        top = top.min(last);
        let mut out = String::from("\x1b[H");
        for row in top..top + seen {
            let line = lines.get(row).map_or("~", String::as_str);
            out.push_str(&cells::cut(line, width));
            out.push_str("\x1b[0m\x1b[K\r\n");
        }
        let place = match (top * 100).checked_div(last) {
            Some(part) => format!("{part}%"),
            None => "all".to_owned(),
        };
        let status = if told.is_empty() {
            format!("({place}) arrows and pages move, / finds, n again, q leaves")
        } else {
            std::mem::take(&mut told)
        };
        out.push_str(&format!(
            "\x1b[7m{}\x1b[0m\x1b[K",
            cells::cut(&status, width)
        ));
        console.draw(&out);
        let key = loop {
            let size = terminal::size();
            match keyboard.next(150) {
                Typed::Key(key) => break Some(key),
                Typed::End => break None,
                _ if terminal::size() != size => {
                    break Some(crate::engine::line_editor::Key::plain(KeyCode::F(24)));
                }
                _ => {}
            }
        };
        let Some(key) = key else { break };
        let page = seen.saturating_sub(1).max(1);
        match key.code() {
            KeyCode::Down | KeyCode::Enter | KeyCode::Char('j') => top += 1,
            KeyCode::Up | KeyCode::Char('k') => top = top.saturating_sub(1),
            KeyCode::PageDown | KeyCode::Char(' ' | 'f') => top += page,
            KeyCode::PageUp | KeyCode::Char('b') => top = top.saturating_sub(page),
            KeyCode::Home | KeyCode::Char('g' | '<') => top = 0,
            KeyCode::End | KeyCode::Char('G' | '>') => top = last,
            KeyCode::Esc | KeyCode::Char('q' | 'Q') => break,
            KeyCode::Char('c') if key.ctrl() => break,
            KeyCode::Char('/') => {
                if let Some(text) = ask(console, keyboard, height) {
                    wanted = text.to_lowercase();
                    told = find(lines, &wanted, &mut top, 0);
                }
            }
            KeyCode::Char('n') if !wanted.is_empty() => told = find(lines, &wanted, &mut top, 1),
            _ => {}
        }
    }
    console.draw("\x1b[?25h\x1b[?1049l");
}

/// To the next line with a text.
fn find(lines: &[String], wanted: &str, top: &mut usize, after: usize) -> String {
    let holds = |line: &String| cells::strip_escapes(line).to_lowercase().contains(wanted);
    match lines.iter().skip(*top + after).position(holds) {
        Some(at) => {
            *top += after + at;
            String::new()
        }
        None => format!("'{wanted}' is not found"),
    }
}

/// A text that is looked for; `None` if nobody wants to any more.
fn ask(console: &Console, keyboard: &mut Keyboard, height: usize) -> Option<String> {
    let mut text = String::new();
    loop {
        console.draw(&format!("\x1b[{height};1H\x1b[K/{text}"));
        match keyboard.next(1000) {
            Typed::Key(key) => match key.code() {
                KeyCode::Enter => return Some(text),
                KeyCode::Esc => return None,
                KeyCode::Backspace => {
                    text.pop();
                }
                _ => text.extend(key.written()),
            },
            Typed::End => return None,
            Typed::Paste(_) | Typed::Nothing => {}
        }
    }
}
