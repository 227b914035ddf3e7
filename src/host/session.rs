//! A session that reads its statements line by line: from a pipe, or from a terminal that cannot edit lines.
//!
//! A statement that is not complete begins a block; the block is run when an empty line follows, as in PowerShell.

use super::console::Console;
use super::input::Line;
use crate::engine::debugger::{Commands, Taken};
use crate::engine::host::PSHost;
use crate::engine::runspace::{HistoryEntry, Runspace};
use crate::engine::sink::Collector;
use crate::syntax;
use crate::text::source::Source;
use crate::value::{ScriptBlock, Value};
use std::rc::Rc;

/// The prompt when the `prompt` function gives none.
const DEFAULT_PROMPT: &str = "PS>";

/// How a session shows what it reads.
#[derive(Clone, Copy, Debug)]
pub struct Manners {
    /// Prompts are printed.
    pub prompt: bool,
    /// Lines are printed after their prompt: a pipe does not show what is read from it.
    pub echo: bool,
}

/// Runs statements until the input ends or `exit`; the exit status.
pub fn run(rt: &mut Runspace, console: &Console, manners: Manners) -> i32 {
    read(rt, console, manners, None)
}

/// The same; a debugger gets each line first.
fn read(
    rt: &mut Runspace,
    console: &Console,
    manners: Manners,
    mut commands: Option<Commands<'_>>,
) -> i32 {
    console.keep_input();
    let _terminal = manners.prompt.then(|| console.input().take_over());
    let mut block: Option<String> = None;
    loop {
        console.take_stop();
        // A prompt begins a line, as on PowerShell's screen.
        if console.input().is_terminal() && manners.prompt {
            console.fresh_line();
        }
        if manners.prompt {
            let text = if block.is_some() {
                ">> ".to_owned()
            } else if commands.is_some() {
                format!("[DBG]: {}", prompt(rt))
            } else {
                prompt(rt)
            };
            console.write_out(&text);
        }
        console.force_flush();
        let line = console.input().line();
        console.line_ended();
        let line = match line {
            Line::Text(line) => line,
            Line::End => return status(rt),
            Line::Interrupted => {
                block = None;
                console.write_out("\n");
                continue;
            }
        };
        if manners.echo && manners.prompt {
            console.write_out(&line);
            console.write_out("\n");
        }
        if let (None, Some(commands)) = (&block, &mut commands) {
            match commands(rt, &line) {
                Taken::No => {}
                Taken::Yes => continue,
                Taken::Resume => return 0,
            }
        }
        let blank = line.trim().is_empty();
        let text = match (block.take(), blank) {
            (None, true) => continue,
            (None, false) => line,
            (Some(held), true) => held,
            (Some(held), false) => {
                block = Some(format!("{held}\n{line}"));
                continue;
            }
        };
        if is_incomplete(&text) {
            block = Some(text);
            continue;
        }
        console.take_stop();
        if let Some(code) = statement(rt, &text) {
            return code;
        }
        if let Some(code) = rt.should_exit {
            return code;
        }
    }
}

/// Reads and runs statements within a question until `exit`.
pub fn nested(rt: &mut Runspace, console: &Console) {
    let manners = Manners {
        prompt: true,
        echo: !console.input().is_terminal(),
    };
    let (calls, frame) = (std::mem::take(&mut rt.calls), Rc::clone(&rt.frame));
    rt.frame = Rc::clone(&rt.global);
    run(rt, console, manners);
    rt.calls = calls;
    rt.frame = frame;
    rt.should_exit = None;
}

/// The prompt of the debugger, in the script that is stopped.
pub fn debug(rt: &mut Runspace, console: &Console, commands: Commands<'_>) {
    let manners = Manners {
        prompt: true,
        echo: !console.input().is_terminal(),
    };
    read(rt, console, manners, Some(commands));
    rt.should_exit = None;
}

/// The exit status of a session that ends by itself.
pub fn status(rt: &Runspace) -> i32 {
    i32::from(!rt.last_ok)
}

/// True if a text's first mistake is that it ends too early.
pub fn is_incomplete(text: &str) -> bool {
    let parsed = syntax::parse(Rc::new(Source::new(text)));
    parsed.errors.first().is_some_and(|error| error.incomplete)
}

/// Runs what was typed, and remembers it; the exit status if it was `exit`.
pub fn statement(rt: &mut Runspace, text: &str) -> Option<i32> {
    let start = rt.world.now();
    rt.history_line = Some(text.to_owned());
    let host = Rc::clone(&rt.host);
    host.note(&format!("PS>{text}\n"));
    rt.note_line(text);
    let code = rt.run_text(text);
    let line = rt.history_line.take();
    let id = rt.history.last().map_or(0, |entry| entry.id) + 1;
    let end = rt.world.now();
    rt.history.push(HistoryEntry {
        id,
        text: line.unwrap_or_else(|| text.to_owned()),
        times: (start, end),
        status: "Completed",
    });
    code
}

/// What the `prompt` function writes.
pub fn prompt(rt: &mut Runspace) -> String {
    let ok = rt.last_ok;
    let text = first_text(rt, "prompt").filter(|text| !text.is_empty());
    rt.last_ok = ok;
    text.unwrap_or_else(|| DEFAULT_PROMPT.to_owned())
}

/// The first object that a text writes, as text; `None` if it fails.
pub fn first_text(rt: &mut Runspace, text: &str) -> Option<String> {
    let value = values(rt, text)?.into_iter().next()?;
    rt.text(&value).ok().map(|text| text.to_string())
}

/// What a text writes; `None` if it fails.
pub fn values(rt: &mut Runspace, text: &str) -> Option<Vec<Value>> {
    let parsed = syntax::parse(Rc::new(Source::new(text)));
    if !parsed.errors.is_empty() {
        return None;
    }
    let block = Rc::new(ScriptBlock::new(parsed.script));
    let global = Rc::clone(&rt.global);
    let mut collector = Collector::default();
    rt.run_inline(&block, &global, None, &[], &mut collector)
        .ok()?;
    Some(collector.into_vec())
}
