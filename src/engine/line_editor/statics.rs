//! `[Microsoft.PowerShell.PSConsoleReadLine]`: what scripts do to the line that is being written.

use super::{Function, LineEditor, Outcome};
use crate::engine::runspace::Runspace;
use crate::engine::unwind::Flow;
use crate::text::name::eq_ignore_case;
use crate::value::{ErrorCategory, Fault, Value, convert, member};
use std::rc::Rc;

/// The class.
pub const READ_LINE: &str = "Microsoft.PowerShell.PSConsoleReadLine";

/// The line editor of the session.
pub(crate) fn editor(rt: &mut Runspace) -> Rc<LineEditor> {
    match rt.service::<LineEditor>() {
        Some(held) => held,
        None => {
            let made: Rc<LineEditor> = Rc::default();
            rt.offer(Rc::clone(&made));
            made
        }
    }
}

/// Bytes of a place that is counted in UTF-16 units.
fn bytes(text: &str, units: usize) -> Option<usize> {
    let mut left = units;
    for (at, c) in text.char_indices() {
        if left == 0 {
            return Some(at);
        }
        left = left.checked_sub(c.len_utf16())?;
    }
    (left == 0).then_some(text.len())
}

/// UTF-16 units before a place.
fn units(text: &str, at: usize) -> Value {
    let count = text.get(..at).unwrap_or(text).encode_utf16().count();
    Value::Int(i32::try_from(count).unwrap_or(i32::MAX))
}

fn out_of_range(name: &str) -> Box<Fault> {
    Fault::new(
        "ArgumentOutOfRangeException",
        ErrorCategory::NotSpecified,
        format!("Specified argument was out of the range of valid values. (Parameter '{name}')"),
    )
    .of("System.ArgumentOutOfRangeException")
}

/// A static method; `None`: there is none of that name.
pub fn read_line_method(rt: &mut Runspace, name: &str, arguments: &[Value]) -> Flow<Option<Value>> {
    let is = |known: &str| eq_ignore_case(name, known);
    let held = editor(rt);
    let place = |at: usize| -> Flow<usize> {
        let number = match arguments.get(at) {
            Some(value) => convert::to_i32(value)?,
            None => 0,
        };
        usize::try_from(number)
            .map_err(|_| Fault::in_method(name, arguments.len(), out_of_range("start")).into())
    };
    let set = |rt: &mut Runspace, at: usize, value: Value| -> Flow {
        if let Some(reference) = arguments.get(at) {
            member::set(reference, "Value", value, rt)?;
        }
        Ok(())
    };
    if is("GetBufferState") {
        let (text, cursor) = {
            let line = held.editing.borrow();
            (line.text().to_owned(), line.cursor())
        };
        if arguments.len() == 2 {
            set(rt, 0, Value::str(text.as_str()))?;
            set(rt, 1, units(&text, cursor))?;
        } else {
            const PARSE: &str = "param($s) $t = $e = $null; [System.Management.Automation.Language.Parser]::ParseInput($s, [ref]$t, [ref]$e), $t, $e";
            let block = crate::syntax::parse(Rc::new(crate::text::source::Source::new(PARSE)));
            let block = Rc::new(crate::value::ScriptBlock::new(block.script));
            let mut out = crate::engine::sink::Collector::default();
            let given = [Value::str(text.as_str())];
            rt.call_block_with(&block, &given, None, None, &mut out)?;
            for (at, value) in out.into_vec().into_iter().enumerate().take(3) {
                set(rt, at, value)?;
            }
            set(rt, 3, units(&text, cursor))?;
        }
        return Ok(Some(Value::Empty));
    }
    if is("GetSelectionState") {
        let (start, length) = {
            let line = held.editing.borrow();
            match line.selection() {
                Some(range) => (
                    units(line.text(), range.start),
                    units(line.slice(range.clone()), range.len()),
                ),
                None => (Value::Int(-1), Value::Int(-1)),
            }
        };
        set(rt, 0, start)?;
        set(rt, 1, length)?;
        return Ok(Some(Value::Empty));
    }
    if is("Insert") {
        let text = match arguments.first() {
            Some(value) => rt.text(value)?,
            None => String::new(),
        };
        held.editing.borrow_mut().insert(&text);
        return Ok(Some(Value::Empty));
    }
    if is("Replace") || is("Delete") {
        let (start, length) = (place(0)?, place(1)?);
        let text = match arguments.get(2) {
            Some(value) if is("Replace") => rt.text(value)?,
            _ => String::new(),
        };
        let mut line = held.editing.borrow_mut();
        let range = bytes(line.text(), start).zip(bytes(line.text(), start + length));
        let Some((from, to)) = range else {
            let wrong = if bytes(line.text(), start).is_none() {
                "start"
            } else {
                "length"
            };
            return Err(Fault::in_method(name, arguments.len(), out_of_range(wrong)).into());
        };
        line.replace(from..to, &text);
        return Ok(Some(Value::Empty));
    }
    if is("SetCursorPosition") {
        let at = place(0)?;
        let mut line = held.editing.borrow_mut();
        let to = bytes(line.text(), at).unwrap_or(line.text().len());
        line.set_cursor(to);
        line.selected = false;
        return Ok(Some(Value::Empty));
    }
    if is("AddToHistory") {
        let text = match arguments.first() {
            Some(value) => rt.text(value)?,
            None => String::new(),
        };
        let options = held.options.borrow();
        let maximum = usize::try_from(options.maximum_history_count).unwrap_or(1);
        held.editing
            .borrow_mut()
            .history
            .add(&text, options.history_no_duplicates, maximum);
        return Ok(Some(Value::Empty));
    }
    if is("GetHistoryItems") {
        let lines: Vec<Value> = held
            .editing
            .borrow()
            .history
            .lines()
            .map(|line| {
                let mut bag = crate::value::PropertyBag::default();
                bag.set("CommandLine", Value::str(line));
                Value::Object(Rc::new(crate::value::PSObject::typed(
                    "Microsoft.PowerShell.PSConsoleReadLine+HistoryItem",
                    bag,
                )))
            })
            .collect();
        return Ok(Some(Value::array(lines)));
    }
    if is("TryGetArgAsInt") {
        let (number, fits) = match arguments.first() {
            None | Some(Value::Null | Value::Empty) => {
                let default = arguments.get(2).map(convert::to_i32).transpose()?;
                (default.unwrap_or(1), true)
            }
            Some(value) => match convert::to_i32(value) {
                Ok(number) => (number, true),
                Err(_) => (0, false),
            },
        };
        set(rt, 1, Value::Int(number))?;
        return Ok(Some(Value::Bool(fits)));
    }
    if is("Ding") {
        held.asked.borrow_mut().push(Outcome::Bell);
        return Ok(Some(Value::Empty));
    }
    let Some(function) = Function::named(name) else {
        return Ok(None);
    };
    // The functions take the key and a number.
    let number = match arguments.get(1) {
        None | Some(Value::Null | Value::Empty) => None,
        Some(value) => convert::to_i32(value).ok(),
    };
    let outcome = held.apply(function, None, number);
    if !matches!(outcome, Outcome::Done | Outcome::Bell) {
        held.asked.borrow_mut().push(outcome);
    }
    Ok(Some(Value::Empty))
}
