//! The prompt: lines edited by a person, with history, colours, completion and help.

mod colors;
mod complete;
mod draw;
mod help;
mod history;
mod keyboard;
mod menu;
mod pager;
mod picker;
mod predict;
mod read;
mod screen;
mod scripts;
mod search;

pub(super) use history::default_path;
pub(super) use picker::pick;

use super::console::Console;
use super::session;
use crate::engine::host::PSHost;
use crate::engine::line_editor::{LineEditor, history::may_be_kept};
use crate::engine::runspace::Runspace;
use crate::value::{Value, convert};
use history::HistoryFile;
use read::{End, Reader};
use std::rc::Rc;

/// Reads and runs what a person types until `exit` or the end of input; the exit status.
pub fn run(rt: &mut Runspace, console: &Rc<Console>) -> i32 {
    let editor: Rc<LineEditor> = match rt.service::<LineEditor>() {
        Some(held) => held,
        None => {
            let made: Rc<LineEditor> = Rc::default();
            rt.offer(Rc::clone(&made));
            made
        }
    };
    let mut file = HistoryFile::default();
    let code = lines(rt, console, &editor, &mut file);
    file.finish(rt, &editor);
    code
}

fn lines(
    rt: &mut Runspace,
    console: &Rc<Console>,
    editor: &Rc<LineEditor>,
    file: &mut HistoryFile,
) -> i32 {
    loop {
        if console.take_stop() {
            console.write_out("\n");
        }
        file.follow(rt, editor);
        console.fresh_line();
        let prompt = session::prompt(rt);
        console.force_flush();
        // A prompt may write by itself, and leave the rest to what it returns.
        let prompt = console.take_line() + &prompt;
        let end = Reader::new(rt, console, editor, &prompt).map(Reader::read);
        let text = match end {
            Some(End::Line(text)) => text,
            Some(End::Cancelled) => continue,
            Some(End::Exit) => {
                console.write_out("exit\n");
                return session::status(rt);
            }
            Some(End::Gone) => return session::status(rt),
            None => {
                let manners = session::Manners {
                    prompt: true,
                    echo: false,
                };
                return session::run(rt, console, manners);
            }
        };
        if text.trim().is_empty() {
            continue;
        }
        remember(rt, editor, file, text.trim_end());
        console.take_stop();
        let code = session::statement(rt, text.trim_end());
        console.force_flush();
        if let Some(code) = code.or(rt.should_exit) {
            return code;
        }
    }
}

/// Whether a line is remembered.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Keep {
    No,
    Memory,
    File,
}

/// Adds a line to the history: a script may decide, and secrets are never written to the file.
fn remember(rt: &mut Runspace, editor: &LineEditor, file: &mut HistoryFile, text: &str) {
    let handler = editor.options.borrow().add_to_history.clone();
    let keep = match handler {
        None if may_be_kept(text) => Keep::File,
        None => Keep::Memory,
        Some(block) => match scripts::call(rt, &block, &[Value::str(text)]).0.last() {
            Some(Value::Bool(true)) => Keep::File,
            Some(Value::Bool(false)) => Keep::No,
            Some(value) => match value.to_text().as_str() {
                "SkipAdding" | "0" => Keep::No,
                "MemoryOnly" | "1" => Keep::Memory,
                "MemoryAndFile" | "2" => Keep::File,
                _ if convert::truth(value) => Keep::File,
                _ => Keep::No,
            },
            None => Keep::No,
        },
    };
    if keep == Keep::No {
        return;
    }
    if keep == Keep::File {
        let style = editor.options.borrow().history_save_style.clone();
        match style.as_str() {
            "SaveNothing" => {}
            "SaveAtExit" => file.later(text),
            _ => file.append(rt, editor, text),
        }
    }
    let options = editor.options.borrow();
    let maximum = usize::try_from(options.maximum_history_count).unwrap_or(1);
    editor
        .editing
        .borrow_mut()
        .history
        .add(text, options.history_no_duplicates, maximum);
}
