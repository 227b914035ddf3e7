//! `-match`, `-like` and their negations.

use super::elements;
use super::regex::{self, Groups, Options, Pattern};
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
    let options = Options(if ignore_case { Options::IGNORE_CASE } else { 0 });
    let pattern = regex::pattern_of(right.base(), &text, options)?;
    let Some(items) = elements(left) else {
        let text = to_string(left, cx)?;
        let found = pattern.next(&text, 0)?;
        let matches = found
            .as_ref()
            .map(|groups| matches_table(&pattern, groups, &text));
        return Ok((Value::Bool(found.is_some() != negated), matches));
    };
    let mut kept = Vec::new();
    for item in items {
        let text = to_string(&item, cx)?;
        if pattern.next(&text, 0)?.is_some() != negated {
            kept.push(item);
        }
    }
    Ok((Value::array(kept), None))
}

/// `$Matches`: numbers and names of the groups that took part.
fn matches_table(pattern: &Pattern, groups: &Groups, text: &str) -> Value {
    let table = Dictionary::hashtable();
    for (at, group) in groups.iter().enumerate() {
        if let Some((start, end)) = group {
            let held = text.get(*start..*end).unwrap_or_default();
            let key = match pattern.name(at) {
                Some(name) => Value::str(name),
                None => Value::Int(at as i32),
            };
            table.set(key, Value::str(held));
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
        let message = error.to_string();
        Fault::new(
            "RuntimeException",
            ErrorCategory::NotSpecified,
            message.clone(),
        )
        .inner(Fault::net(
            "System.Management.Automation.WildcardPatternException",
            message,
        ))
    })?;
    let Some(items) = elements(left) else {
        let text = to_string(left, cx)?;
        return Ok(Value::Bool(pattern.is_match(&text) != negated));
    };
    let mut kept = Vec::new();
    for item in items {
        let text = to_string(&item, cx)?;
        if pattern.is_match(&text) != negated {
            kept.push(item);
        }
    }
    Ok(Value::array(kept))
}
