//! `-replace`.

use super::elements;
use super::regex::{self, timeout};
use crate::text::regex::{MatchFailure, Regex};
use crate::value::convert::string::{to_cow, to_string};
use crate::value::net::delegate;
use crate::value::net::regex::Found;
use crate::value::{Context, Fault, PSString, Result, Type, Value};

/// `left -replace pattern, replacement`
pub fn replace(
    left: &Value,
    right: &Value,
    ignore_case: bool,
    cx: &mut dyn Context,
) -> Result<Value> {
    let (pattern, replacement) = match right.base() {
        Value::Array(array) => {
            let items = array.items.borrow();
            if items.len() > 2 {
                return Err(Fault::runtime(
                    "BadReplaceArgument",
                    format!(
                        "The {} operator allows only two elements to follow it, not {}.",
                        if ignore_case { "-replace" } else { "-creplace" },
                        items.len()
                    ),
                )
                .target(right.clone()));
            }
            let mut items = items.iter().cloned();
            (
                items.next().unwrap_or_default(),
                items.next().unwrap_or_default(),
            )
        }
        _ => (right.clone(), Value::Null),
    };
    let text = to_cow(&pattern, cx)?;
    let options = regex::options(ignore_case);
    let compiled = regex::pattern_of(pattern.base(), &text, options).map_err(|mut fault| {
        fault.id = "RegexParseException".to_owned();
        Fault::runtime(
            "InvalidRegularExpression",
            format!("The regular expression pattern {text} is not valid."),
        )
        .target(pattern.clone())
        .inner(fault)
    })?;
    let evaluator = Type::named(delegate::MATCH_EVALUATOR);
    let replacement = match delegate::Delegate::of_method(&evaluator, replacement.base()) {
        Some(method) => method,
        None => replacement,
    };
    let called = replacement.type_of() == evaluator;
    let with = match replacement.base() {
        Value::ScriptBlock(_) => Value::Null,
        _ if called => Value::Null,
        Value::String(text) => Value::String(text.clone()),
        _ => Value::str(to_string(&replacement, cx)?),
    };
    let Some(items) = elements(left) else {
        if let (Value::String(held), Value::String(with)) = (left, &with) {
            return match compiled.replace(held, with, None) {
                Ok(std::borrow::Cow::Borrowed(_)) => Ok(left.clone()),
                Ok(std::borrow::Cow::Owned(made)) => Ok(Value::str(made)),
                Err(error) => Err(timeout(&error)),
            };
        }
        let text = to_string(left, cx)?;
        return one(&text, &compiled, &replacement, &with, cx);
    };
    let mut made = Vec::with_capacity(items.len());
    for item in items {
        let text = to_string(&item, cx)?;
        made.push(one(&text, &compiled, &replacement, &with, cx)?);
    }
    Ok(Value::array(made))
}

/// What stops a replacement.
enum Stop {
    Timeout(MatchFailure),
    Fault(Box<Fault>),
}

impl From<MatchFailure> for Stop {
    fn from(error: MatchFailure) -> Stop {
        Stop::Timeout(error)
    }
}

fn one(
    text: &str,
    pattern: &Regex,
    replacement: &Value,
    with: &Value,
    cx: &mut dyn Context,
) -> Result<Value> {
    let delegate = replacement.type_of().full_name() == delegate::MATCH_EVALUATOR;
    if !delegate && !matches!(replacement.base(), Value::ScriptBlock(_)) {
        return match pattern.replace(text, &with.text(), None) {
            Ok(made) => Ok(Value::str(made.as_ref())),
            Err(error) => Err(timeout(&error)),
        };
    }
    let whole = PSString::from(text);
    let made = pattern.replace_with(text, None, pattern.start_of(text), |found| {
        let matched = Found::value(pattern, &whole, Some(found.clone()));
        let matched = std::slice::from_ref(&matched);
        let made = match replacement.base() {
            Value::ScriptBlock(block) => {
                cx.call_block(block, matched, None).map(Value::from_outputs)
            }
            other => delegate::invoke(other, matched, cx),
        };
        made.and_then(|made| to_string(&made, cx))
            .map_err(Stop::Fault)
    });
    match made {
        Ok(made) => Ok(Value::str(made.as_ref())),
        Err(Stop::Timeout(error)) => Err(timeout(&error)),
        Err(Stop::Fault(fault)) => Err(fault),
    }
}
