//! The prompt: lines edited by a person, with history, colours and completion.

mod colors;
mod helper;
mod history;
mod keys;

use super::console::Console;
use super::session;
use crate::engine::host::PSHost;
use crate::engine::line_editor::LineEditor;
use crate::engine::runspace::Runspace;
use helper::PromptHelper;
use rustyline::config::{BellStyle, CompletionType, Configurer, EditMode};
use rustyline::error::ReadlineError;
use rustyline::history::FileHistory;
use rustyline::{
    Cmd, ConditionalEventHandler, Config, Editor, Event, EventContext, EventHandler, KeyCode,
    KeyEvent, Modifiers, RepeatCount,
};
use std::cell::RefCell;
use std::rc::Rc;

/// How many lines the history file keeps.
const REMEMBERED: usize = 10_000;

/// Reads and runs what a person types until `exit` or the end of input; the exit status.
pub fn run(rt: &mut Runspace, console: &Rc<Console>) -> i32 {
    // The helper completes with the session while a line is read, and only then.
    let shared = Rc::new(RefCell::new(Loan::default()));
    let mut editor = match editor(console, &shared) {
        Ok(editor) => editor,
        Err(error) => {
            console.write_err(&format!("emsh: the line editor cannot start: {error}\n"));
            let manners = session::Manners {
                prompt: true,
                echo: false,
            };
            return session::run(rt, console, manners);
        }
    };
    let options: Rc<LineEditor> = match rt.service::<LineEditor>() {
        Some(held) => held,
        None => {
            let made: Rc<LineEditor> = Rc::default();
            rt.offer(Rc::clone(&made));
            made
        }
    };
    let file = history::path(rt);
    if let Some(file) = &file {
        // There is no history before the first session.
        let _ = editor.load_history(file);
    }
    let mut held: Option<String> = None;
    loop {
        if console.take_stop() {
            console.write_out("\n");
        }
        apply(&mut editor, &options);
        console.fresh_line();
        let prompt = if held.is_some() {
            options.continuation.borrow().clone()
        } else {
            session::prompt(rt)
        };
        console.force_flush();
        let (above, prompt) = split(&prompt);
        console.write_out(above);
        console.force_flush();
        let line = lend(rt, &shared, || editor.readline(prompt));
        let line = match line {
            Ok(line) => line,
            Err(ReadlineError::Interrupted) => {
                held = None;
                continue;
            }
            Err(ReadlineError::Eof) => {
                if held.take().is_some() {
                    continue;
                }
                console.write_out("exit\n");
                return session::status(rt);
            }
            Err(ReadlineError::Signal(_)) => continue,
            Err(error) => {
                console.write_err(&format!("emsh: the terminal cannot be read: {error}\n"));
                return 1;
            }
        };
        let blank = line.trim().is_empty();
        let text = match held.take() {
            None if blank => continue,
            None => line,
            Some(before) => format!("{before}\n{line}"),
        };
        // An empty line ends a block even if it is not complete; then its mistake is shown.
        if session::is_incomplete(&text) && !blank {
            held = Some(text);
            continue;
        }
        if history::may_be_kept(&text) && editor.add_history_entry(text.trim_end()).is_ok() {
            history::append(&mut editor, file.as_deref());
        }
        console.take_stop();
        let code = session::statement(rt, text.trim_end());
        console.force_flush();
        if let Some(code) = code.or(rt.should_exit) {
            return code;
        }
    }
}

/// Gives the editor what scripts have set since the last line.
fn apply(editor: &mut Editor<PromptHelper, FileHistory>, options: &LineEditor) {
    if let Some(helper) = editor.helper_mut() {
        helper.predict(options.predicts.get());
    }
    editor.set_edit_mode(if options.edit_mode.borrow().eq_ignore_ascii_case("Vi") {
        EditMode::Vi
    } else {
        EditMode::Emacs
    });
    for (chord, function) in options.changed.take() {
        let Some(key) = keys::key(&chord) else {
            continue;
        };
        match function.as_deref().and_then(keys::command) {
            Some(does) => {
                editor.bind_sequence(key, EventHandler::Simple(does));
            }
            None => {
                editor.unbind_sequence(key);
            }
        }
    }
}

/// What a prompt prints above its last line, and that line.
fn split(prompt: &str) -> (&str, &str) {
    match prompt.rfind('\n') {
        Some(at) => prompt.split_at(at + 1),
        None => ("", prompt),
    }
}

/// The session, lent to the helper while a line is read.
#[derive(Default)]
pub(in crate::host) struct Loan {
    session: Option<Box<Runspace>>,
}

/// Reads a line while the helper has the session.
fn lend<R>(rt: &mut Runspace, to: &Rc<RefCell<Loan>>, read: impl FnOnce() -> R) -> R {
    let spare = Runspace::new(Rc::clone(&rt.host), &[]);
    let session = std::mem::replace(rt, spare);
    to.borrow_mut().session = Some(Box::new(session));
    let result = read();
    if let Some(session) = to.borrow_mut().session.take() {
        *rt = *session;
    }
    result
}

/// Goes through the lines of the history that begin with what is typed; within several lines, from line to line.
struct ByPrefix {
    back: bool,
}

impl ConditionalEventHandler for ByPrefix {
    fn handle(&self, _: &Event, n: RepeatCount, _: bool, cx: &EventContext<'_>) -> Option<Cmd> {
        let (before, after) = cx.line().split_at_checked(cx.pos())?;
        Some(match self.back {
            true if before.contains('\n') => Cmd::LineUpOrPreviousHistory(n),
            true => Cmd::HistorySearchBackward,
            false if after.contains('\n') => Cmd::LineDownOrNextHistory(n),
            false => Cmd::HistorySearchForward,
        })
    }
}

fn editor(
    console: &Rc<Console>,
    shared: &Rc<RefCell<Loan>>,
) -> rustyline::Result<Editor<PromptHelper, FileHistory>> {
    let config = Config::builder()
        .max_history_size(REMEMBERED)?
        .history_ignore_dups(true)?
        .history_ignore_space(false)
        .completion_type(CompletionType::List)
        .completion_prompt_limit(100)
        .edit_mode(EditMode::Emacs)
        .bell_style(BellStyle::None)
        .bracketed_paste(true)
        .tab_stop(4)
        .build();
    let mut editor: Editor<PromptHelper, FileHistory> = Editor::with_config(config)?;
    editor.set_helper(Some(PromptHelper::new(console.colors(), Rc::clone(shared))));
    let bind = |editor: &mut Editor<PromptHelper, FileHistory>, key: KeyEvent, does: Cmd| {
        editor.bind_sequence(key, EventHandler::Simple(does));
    };
    bind(&mut editor, KeyEvent::ctrl('L'), Cmd::ClearScreen);
    bind(&mut editor, KeyEvent::ctrl(' '), Cmd::Complete);
    bind(
        &mut editor,
        KeyEvent(KeyCode::F(8), Modifiers::NONE),
        Cmd::HistorySearchBackward,
    );
    // The arrow keys look for lines that begin with what is typed.
    for (key, back) in [(KeyCode::Up, true), (KeyCode::Down, false)] {
        editor.bind_sequence(
            KeyEvent(key, Modifiers::NONE),
            EventHandler::Conditional(Box::new(ByPrefix { back })),
        );
    }
    // A new line without running, as in PSReadLine.
    bind(
        &mut editor,
        KeyEvent(KeyCode::Enter, Modifiers::SHIFT),
        Cmd::Newline,
    );
    bind(
        &mut editor,
        KeyEvent(KeyCode::Enter, Modifiers::ALT),
        Cmd::Newline,
    );
    Ok(editor)
}
