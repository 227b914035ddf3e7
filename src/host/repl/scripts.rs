//! Scripts that run while a line is read: what keys do, and what decides about the history.

use crate::engine::line_editor::{Key, KeyCode};
use crate::engine::runspace::Runspace;
use crate::engine::sink::Collector;
use crate::engine::unwind::Unwind;
use crate::syntax;
use crate::text::source::Source;
use crate::value::{PSObject, PropertyBag, ScriptBlock, Value};
use std::rc::Rc;

/// What a script writes, and the message of the error that ended it.
pub(super) fn call(
    rt: &mut Runspace,
    block: &Rc<ScriptBlock>,
    arguments: &[Value],
) -> (Vec<Value>, Option<String>) {
    let mut out = Collector::default();
    let failed = match rt.call_block_with(block, arguments, None, None, &mut out) {
        Ok(()) => None,
        Err(unwind) => told(rt, *unwind),
    };
    (out.into_vec(), failed)
}

/// What an error says; `exit` ends the session.
fn told(rt: &mut Runspace, unwind: Unwind) -> Option<String> {
    match unwind {
        Unwind::Throw(record, _) => rt.text(&Value::Error(record)).ok(),
        Unwind::Fault(fault) => Some(fault.message.to_string()),
        Unwind::Exit(code) => {
            rt.should_exit = Some(code);
            None
        }
        Unwind::Break(_) | Unwind::Continue(_) | Unwind::StopUpstream(_) | Unwind::Stopped => None,
    }
}

fn block(script: &str) -> Rc<ScriptBlock> {
    let parsed = syntax::parse(Rc::new(Source::new(script)));
    Rc::new(ScriptBlock::new(parsed.script))
}

/// What a text with arguments writes.
pub(super) fn values(rt: &mut Runspace, script: &str, arguments: &[Value]) -> Vec<Value> {
    let block = block(script);
    let mut out = Collector::default();
    // What fails gives nothing.
    let _ = rt.call_block_with(&block, arguments, None, None, &mut out);
    out.into_vec()
}

/// A key as a script sees it: `[ConsoleKeyInfo]`.
pub(super) fn key_info(key: Key) -> Value {
    let (name, c) = match key.code() {
        KeyCode::Char(' ') => ("Spacebar".to_owned(), ' '),
        KeyCode::Char(c) if c.is_ascii_digit() => (format!("D{c}"), c),
        KeyCode::Char(c) => (c.to_ascii_uppercase().to_string(), c),
        KeyCode::Enter => ("Enter".to_owned(), '\r'),
        KeyCode::Tab => ("Tab".to_owned(), '\t'),
        KeyCode::Esc => ("Escape".to_owned(), '\u{1b}'),
        KeyCode::Backspace => ("Backspace".to_owned(), '\u{8}'),
        _ => (Key::plain(key.code()).to_string(), '\0'),
    };
    let c = match (key.ctrl(), c) {
        (true, 'a'..='z') => char::from_u32(u32::from(c) - 96).unwrap_or(c),
        (_, c) => c,
    };
    let held: Vec<&str> = [
        (key.alt(), "Alt"),
        (key.shift(), "Shift"),
        (key.ctrl(), "Control"),
    ]
    .into_iter()
    .filter_map(|(held, name)| held.then_some(name))
    .collect();
    let mut bag = PropertyBag::default();
    bag.set(
        "KeyChar",
        Value::Char(u16::try_from(u32::from(c)).unwrap_or(0xfffd)),
    );
    bag.set("Key", Value::str(name.as_str()));
    bag.set(
        "Modifiers",
        Value::str(if held.is_empty() {
            "None".to_owned()
        } else {
            held.join(", ")
        }),
    );
    Value::Object(Rc::new(PSObject::typed("System.ConsoleKeyInfo", bag)))
}
