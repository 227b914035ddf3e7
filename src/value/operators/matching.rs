//! `-match`, `-like` and their negations.

use super::elements;
use super::regex::{self, timeout};
use crate::text::regex::{Match, Regex};
use crate::text::wildcard::Wildcard;
use crate::value::convert::string::to_string;
use crate::value::{Context, Dictionary, ErrorCategory, Fault, Result, Value};

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
    let text = to_string(right, cx)?;
    let pattern = regex::pattern_of(right.base(), &text, regex::options(ignore_case))?;
    let Some(items) = elements(left) else {
        let text = to_string(left, cx)?;
        let found = pattern.find(&text).map_err(|error| timeout(&error))?;
        let matches = found
            .as_ref()
            .map(|found| matches_table(&pattern, found, &text));
        return Ok((Value::Bool(found.is_some() != negated), matches));
    };
    let mut kept = Vec::new();
    for item in items {
        let text = to_string(&item, cx)?;
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
    for (slot, (number, name)) in groups.enumerate() {
        if let Some(range) = found.group(slot) {
            let key = if name.parse::<i32>().is_ok_and(|it| it == *number) {
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
    let text = to_string(right, cx)?;
    let pattern = Wildcard::with_case(&text, ignore_case).map_err(|error| {
        Fault::new(
            "RuntimeException",
            ErrorCategory::NotSpecified,
            error.to_string(),
        )
        .of("System.Management.Automation.WildcardPatternException")
    })?;
    let Some(items) = elements(left) else {
        let text = to_string(left, cx)?;
        return Ok(Value::Bool(pattern.is_match(&text) != negated));
    };
    let mut kept = Vec::new();
    for item in items {
        let text = to_string(&item, cx)?;
        if pattern.is_match(&text) != negated {
            kept.push(Value::str(text));
        }
    }
    Ok(Value::array(kept))
}
