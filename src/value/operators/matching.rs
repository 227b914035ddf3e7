//! `-match`, `-like` and their negations.

use super::elements;
use super::regex::{self, timeout};
use crate::text::collation;
use crate::text::regex::{Match, Regex};
use crate::text::wildcard::Wildcard;
use crate::value::convert::string::to_cow;
use crate::value::{Context, Dictionary, ErrorCategory, Fault, Result, Value};
use std::cell::RefCell;
use std::rc::Rc;

/// What `-match` gives, and `$Matches` where a single text matched.
pub type Matched = (Value, Option<Value>);

/// `left -match pattern`
pub fn match_(
    left: &Value,
    right: &Value,
    ignore_case: bool,
    cx: &mut dyn Context,
) -> Result<Matched> {
    matched(left, right, ignore_case, false, cx)
}

/// `left -notmatch pattern`
pub fn not_match(
    left: &Value,
    right: &Value,
    ignore_case: bool,
    cx: &mut dyn Context,
) -> Result<Matched> {
    matched(left, right, ignore_case, true, cx)
}

fn matched(
    left: &Value,
    right: &Value,
    ignore_case: bool,
    negated: bool,
    cx: &mut dyn Context,
) -> Result<Matched> {
    let text = to_cow(right, cx)?;
    let pattern = regex::pattern_of(right.base(), &text, regex::options(ignore_case))?;
    let Some(items) = elements(left) else {
        let text = to_cow(left, cx)?;
        let found = pattern.find(&text).map_err(|error| timeout(&error))?;
        let matches = found
            .as_ref()
            .map(|found| matches_table(&pattern, found, &text));
        return Ok((Value::Bool(found.is_some() != negated), matches));
    };
    let mut kept = Vec::new();
    for item in items {
        let text = to_cow(&item, cx)?;
        if pattern.is_match(&text).map_err(|error| timeout(&error))? != negated {
            kept.push(item);
        }
    }
    Ok((Value::array(kept), None))
}

/// `$Matches`: numbers and names of the groups that took part.
fn matches_table(pattern: &Regex, found: &Match, text: &str) -> Value {
    let table = Dictionary::hashtable();
    let groups = pattern.group_numbers().iter().zip(pattern.group_names());
    table.reserve(groups.len());
    for (slot, (number, name)) in groups.enumerate() {
        if let Some(range) = found.group(slot) {
            let numbered = name.starts_with(|c: char| c.is_ascii_digit())
                && name.parse::<i32>().is_ok_and(|it| it == *number);
            let key = if numbered {
                Value::Int(*number)
            } else {
                Value::str(name.as_str())
            };
            table.set(key, Value::str(text.get(range).unwrap_or_default()));
        }
    }
    Value::dictionary(table)
}

/// `left -like pattern` and `-notlike`
pub fn like(
    left: &Value,
    right: &Value,
    ignore_case: bool,
    negated: bool,
    cx: &mut dyn Context,
) -> Result<Value> {
    let text = to_cow(right, cx)?;
    let pattern = Like::new(&text, ignore_case)?;
    let Some(items) = elements(left) else {
        let text = to_cow(left, cx)?;
        return Ok(Value::Bool(pattern.is_match(&text) != negated));
    };
    let mut kept = Vec::new();
    for item in items {
        let text = to_cow(&item, cx)?;
        if pattern.is_match(&text) != negated {
            kept.push(Value::str(text.as_ref()));
        }
    }
    Ok(Value::array(kept))
}

/// What `-like` does with its pattern: one without wildcards, or with a `*` at its end only, is compared linguistically.
enum Like<'t> {
    Equal(&'t str, bool),
    Start(&'t str, bool),
    Pattern(Rc<Wildcard>),
}

impl<'t> Like<'t> {
    fn new(text: &'t str, ignore_case: bool) -> Result<Like<'t>> {
        let plain = |text: &str| !text.contains(['*', '?', '[', ']', '`']);
        Ok(match text.strip_suffix('*') {
            None if plain(text) => Like::Equal(text, ignore_case),
            Some(start) if plain(start) => Like::Start(start, ignore_case),
            _ => Like::Pattern(wildcard(text, ignore_case)?),
        })
    }

    fn is_match(&self, text: &str) -> bool {
        match self {
            Like::Equal(wanted, ignore_case) => {
                text == *wanted || collation::equals(text, wanted, *ignore_case)
            }
            Like::Start(start, ignore_case) => {
                start.is_empty() || collation::starts_with(text, start, *ignore_case)
            }
            Like::Pattern(pattern) => pattern.is_match(text),
        }
    }
}

/// A compiled wildcard pattern; the last ones are remembered.
pub fn wildcard(text: &str, ignore_case: bool) -> Result<Rc<Wildcard>> {
    thread_local! {
        static HELD: RefCell<Vec<(String, bool, Rc<Wildcard>)>> = const { RefCell::new(Vec::new()) };
    }
    let known = HELD.with_borrow(|held| {
        held.iter()
            .find(|(pattern, case, _)| *case == ignore_case && pattern == text)
            .map(|(_, _, made)| Rc::clone(made))
    });
    if let Some(known) = known {
        return Ok(known);
    }
    let made = Wildcard::with_case(text, ignore_case).map_err(|error| {
        Fault::new(
            "RuntimeException",
            ErrorCategory::NotSpecified,
            error.to_string(),
        )
        .of("System.Management.Automation.WildcardPatternException")
    })?;
    let made = Rc::new(made);
    HELD.with_borrow_mut(|held| {
        if held.len() >= 16 {
            held.remove(0);
        }
        held.push((text.to_owned(), ignore_case, Rc::clone(&made)));
    });
    Ok(made)
}
