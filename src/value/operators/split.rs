//! `-split`: by pattern, by text, by a condition; from the front or, with a negative limit, from the back.

use super::regex::{self, timeout};
use super::{elements, wrapped};
use crate::text::regex::{Match, Regex, RegexOptions, escape};
use crate::value::convert::string::to_string;
use crate::value::convert::{convert, truth};
use crate::value::{Context, ErrorCategory, Fault, Result, ScriptBlock, Type, Value};
use std::rc::Rc;

const SIMPLE: i64 = 1;
const IGNORE_CASE: i64 = 0x40;

/// `-split texts`: at white space, nothing empty.
pub fn split_unary(value: &Value, cx: &mut dyn Context) -> Result<Value> {
    let items = elements(value).unwrap_or_else(|| vec![value.clone()]);
    let mut made = Vec::new();
    for item in items {
        let text = to_string(&item, cx)?;
        let before = made.len();
        made.extend(text.split_whitespace().map(Value::str));
        if made.len() == before {
            made.push(Value::str(""));
        }
    }
    Ok(strings(made))
}

fn strings(items: Vec<Value>) -> Value {
    Value::array_of(Type::STRING, items)
}

/// `left -split pattern, limit, options`
pub fn split(
    left: &Value,
    right: &Value,
    ignore_case: bool,
    cx: &mut dyn Context,
) -> Result<Value> {
    if let (Value::String(text), Value::String(separator)) = (left, right) {
        let compiled = regex::compile(separator, regex::options(ignore_case))?;
        if !compiled.is_right_to_left() {
            return split_text(text, &compiled);
        }
    }
    let texts = elements(left).unwrap_or_else(|| vec![left.clone()]);
    let arguments = match right.base() {
        Value::Array(array) => array.items.borrow().clone(),
        _ => vec![right.clone()],
    };
    let pattern = arguments.first().cloned().unwrap_or_default();
    let limit = match arguments.get(1) {
        Some(limit) => match argument(limit, &Type::INT, cx)? {
            Value::Int(limit) => limit,
            _ => 0,
        },
        None => 0,
    };
    let options = match arguments.get(2) {
        Some(options) if !options.is_null() => {
            let to = Type::named("System.Management.Automation.SplitOptions");
            match argument(options, &to, cx)? {
                Value::Enum(held) => Some(held.number),
                _ => None,
            }
        }
        _ => None,
    };
    if let Value::ScriptBlock(block) = pattern.base() {
        if options.is_some() {
            return Err(combination(
                "InvalidSplitOptionWithPredicate",
                "Options are not allowed on the -split operator with a predicate.",
            ));
        }
        let mut made = Vec::new();
        for text in &texts {
            let text = to_string(text, cx)?;
            by_condition(&text, block, limit, &mut made, cx)?;
        }
        return Ok(strings(made));
    }
    let options = options.unwrap_or(0);
    if options & SIMPLE != 0 && options & !(SIMPLE | IGNORE_CASE) != 0 {
        return Err(combination(
            "InvalidSplitOptionCombination",
            "The combination of options with the -split operator is not valid.",
        ));
    }
    let ignore_case = ignore_case || options & IGNORE_CASE != 0;
    let separator = to_string(&pattern, cx)?;
    let mut with = regex::options(ignore_case);
    for (option, bit) in [
        (4, RegexOptions::CULTURE_INVARIANT),
        (8, RegexOptions::IGNORE_PATTERN_WHITESPACE),
        (0x10, RegexOptions::MULTILINE),
        (0x20, RegexOptions::SINGLELINE),
        (0x80, RegexOptions::EXPLICIT_CAPTURE),
    ] {
        if options & option != 0 {
            with = with.with(bit);
        }
    }
    let compiled = if options & SIMPLE != 0 {
        regex::compile(&escape(&separator), with)?
    } else {
        regex::pattern_of(pattern.base(), &separator, with)?
    };
    let mut made = Vec::new();
    for text in &texts {
        let text = to_string(text, cx)?;
        if limit == 1 || limit == -1 {
            made.push(Value::str(text));
            continue;
        }
        if limit == 0 && !compiled.is_right_to_left() {
            cut_all(&text, &compiled, &mut made)?;
            continue;
        }
        let mut found: Vec<Match> = Vec::new();
        for one in compiled.matches(&text) {
            found.push(one.map_err(|error| timeout(&error))?);
        }
        if compiled.is_right_to_left() {
            found.reverse();
        }
        let most = limit.unsigned_abs() as usize;
        if limit > 0 {
            found.truncate(most - 1);
        } else if limit < 0 && found.len() > most - 1 {
            found.drain(..found.len() - (most - 1));
        }
        let mut at = 0;
        for one in &found {
            at = cut(&text, at, one, &mut made);
        }
        made.push(Value::str(text.get(at..).unwrap_or_default()));
    }
    Ok(strings(made))
}

/// A text cut at every match.
fn split_text(text: &str, pattern: &Regex) -> Result<Value> {
    let mut made = Vec::new();
    cut_all(text, pattern, &mut made)?;
    Ok(strings(made))
}

fn cut_all(text: &str, pattern: &Regex, made: &mut Vec<Value>) -> Result<()> {
    let mut at = 0;
    for one in pattern.matches(text) {
        let one = one.map_err(|error| timeout(&error))?;
        at = cut(text, at, &one, made);
    }
    made.push(Value::str(text.get(at..).unwrap_or_default()));
    Ok(())
}

/// The part before a match, and what its groups captured; gives where the match ends.
fn cut(text: &str, from: usize, found: &Match, made: &mut Vec<Value>) -> usize {
    let range = found.range();
    made.push(Value::str(text.get(from..range.start).unwrap_or_default()));
    for group in (1..found.group_count()).filter_map(|slot| found.group(slot)) {
        made.push(Value::str(text.get(group).unwrap_or_default()));
    }
    range.end
}

fn combination(id: &str, message: &str) -> Box<Fault> {
    Fault::new(id, ErrorCategory::ParserError, message)
        .of("System.Management.Automation.ParseException")
}

fn argument(value: &Value, to: &Type, cx: &mut dyn Context) -> Result<Value> {
    convert(value, to, cx).map_err(|fault| {
        if fault.carried.is_some() {
            return fault;
        }
        let mut outer = wrapped(&fault.exception, &fault.message);
        outer.inner = Some(fault);
        outer
    })
}

/// Cuts at the characters for which the block gives true.
fn by_condition(
    text: &str,
    block: &Rc<ScriptBlock>,
    limit: i32,
    made: &mut Vec<Value>,
    cx: &mut dyn Context,
) -> Result<()> {
    if limit == 1 || limit == -1 {
        made.push(Value::str(text));
        return Ok(());
    }
    let mut cuts = Vec::new();
    let most = limit.unsigned_abs() as usize;
    let indices: Vec<(usize, char)> = if limit < 0 {
        text.char_indices().rev().collect()
    } else {
        text.char_indices().collect()
    };
    for (at, c) in indices {
        if limit != 0 && cuts.len() + 1 >= most {
            break;
        }
        let one = Value::str(crate::value::PSString::from(c));
        let outputs = cx.call_block(block, std::slice::from_ref(&one), None)?;
        if truth(&Value::from_outputs(outputs)) {
            cuts.push((at, at + c.len_utf8()));
        }
    }
    if limit < 0 {
        cuts.reverse();
    }
    let mut at = 0;
    for (start, end) in cuts {
        made.push(Value::str(text.get(at..start).unwrap_or_default()));
        at = end;
    }
    made.push(Value::str(text.get(at..).unwrap_or_default()));
    Ok(())
}
