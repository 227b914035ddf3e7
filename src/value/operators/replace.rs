//! `-replace`.

use super::elements;
use super::regex::{self, Groups, Options, Pattern};
use crate::value::convert::string::to_string;
use crate::value::{Context, Fault, Result, Value};

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
                        if ignore_case {
                            "-ireplace"
                        } else {
                            "-creplace"
                        },
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
    let text = to_string(&pattern, cx)?;
    let options = Options(if ignore_case { Options::IGNORE_CASE } else { 0 });
    let compiled = regex::pattern_of(pattern.base(), &text, options).map_err(|mut fault| {
        fault.id = "RegexParseException".to_owned();
        Fault::runtime(
            "InvalidRegularExpression",
            format!("The regular expression pattern {text} is not valid."),
        )
        .target(pattern.clone())
        .inner(fault)
    })?;
    let with = match replacement.base() {
        Value::ScriptBlock(_) => Value::Null,
        _ => Value::str(to_string(&replacement, cx)?),
    };
    let Some(items) = elements(left) else {
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

fn one(
    text: &str,
    pattern: &Pattern,
    replacement: &Value,
    with: &Value,
    cx: &mut dyn Context,
) -> Result<Value> {
    let found = pattern.all(text)?;
    if found.is_empty() {
        return Ok(Value::str(text));
    }
    let mut out = String::with_capacity(text.len());
    let mut at = 0;
    for groups in &found {
        let Some(Some((start, end))) = groups.first().copied() else {
            continue;
        };
        out.push_str(text.get(at..start).unwrap_or_default());
        match replacement.base() {
            Value::ScriptBlock(block) => {
                let matched = Value::str(text.get(start..end).unwrap_or_default());
                let outputs =
                    cx.call_block(block, std::slice::from_ref(&matched), Some(&matched))?;
                out.push_str(&to_string(&Value::from_outputs(outputs), cx)?);
            }
            _ => expand(&with.text(), pattern, groups, text, &mut out),
        }
        at = end;
    }
    out.push_str(text.get(at..).unwrap_or_default());
    Ok(Value::str(out))
}

/// Writes a replacement: `$1 ${name} $& $$ $+ $_` and what stands before and behind the match.
fn expand(template: &str, pattern: &Pattern, groups: &Groups, text: &str, out: &mut String) {
    let group = |at: usize| {
        groups
            .get(at)
            .copied()
            .flatten()
            .and_then(|(start, end)| text.get(start..end))
            .unwrap_or_default()
    };
    let whole = groups.first().copied().flatten().unwrap_or_default();
    let mut rest = template;
    while let Some(dollar) = rest.find('$') {
        out.push_str(rest.get(..dollar).unwrap_or_default());
        let behind = rest.get(dollar + 1..).unwrap_or_default();
        let used = match behind.chars().next() {
            Some('$') => {
                out.push('$');
                1
            }
            Some('&') => {
                out.push_str(group(0));
                1
            }
            Some('`') => {
                out.push_str(text.get(..whole.0).unwrap_or_default());
                1
            }
            Some('\'') => {
                out.push_str(text.get(whole.1..).unwrap_or_default());
                1
            }
            Some('_') => {
                out.push_str(text);
                1
            }
            Some('+') => {
                out.push_str(group(groups.len().saturating_sub(1)));
                1
            }
            Some(c) if c.is_ascii_digit() => {
                let digits: String = behind.chars().take_while(char::is_ascii_digit).collect();
                match digits.parse::<usize>() {
                    Ok(number) if number < groups.len() => {
                        out.push_str(group(number));
                        digits.len()
                    }
                    _ => 0,
                }
            }
            Some('{') => match behind.find('}') {
                Some(end) => {
                    let name = behind.get(1..end).unwrap_or_default();
                    let number = name
                        .parse::<usize>()
                        .ok()
                        .filter(|number| *number < groups.len())
                        .or_else(|| (0..groups.len()).find(|at| pattern.name(*at) == Some(name)));
                    match number {
                        Some(number) => {
                            out.push_str(group(number));
                            end + 1
                        }
                        None => 0,
                    }
                }
                None => 0,
            },
            _ => 0,
        };
        if used == 0 {
            out.push('$');
        }
        rest = behind.get(used..).unwrap_or_default();
    }
    out.push_str(rest);
}
