//! Patterns of operators: a text, or a `Regex` object with options of its own.

use super::thrown;
use crate::text::regex::{MatchFailure, Regex, RegexOptions};
use crate::value::{Fault, Known, Result, Value};

/// The pattern of a text or of a `Regex` object.
pub fn pattern_of(value: &Value, text: &str, options: RegexOptions) -> Result<Regex> {
    if value.type_of().is_known(Known::Regex)
        && let Some(net) = value.net_object()
    {
        if let Some(held) = net
            .as_any()
            .downcast_ref::<crate::value::net::regex::Regex>()
        {
            return Ok(held.0.clone());
        }
        let options = match net.get("Options") {
            Some(Value::Enum(held)) => RegexOptions(held.number as u32),
            _ => RegexOptions::NONE,
        };
        return compile(&net.to_text(), options);
    }
    compile(text, options)
}

/// A compiled pattern, remembered for the next use.
pub fn compile(pattern: &str, options: RegexOptions) -> Result<Regex> {
    Regex::cached(pattern, options).map_err(|error| {
        thrown(
            "System.Text.RegularExpressions.RegexParseException",
            error.to_string(),
        )
    })
}

/// The options of an operator's case rule.
pub fn options(ignore_case: bool) -> RegexOptions {
    if ignore_case {
        RegexOptions::IGNORE_CASE
    } else {
        RegexOptions::NONE
    }
}

/// The fault of a search that took too long.
pub fn timeout(error: &MatchFailure) -> Box<Fault> {
    if *error == MatchFailure::Stopped {
        return Fault::stopped();
    }
    thrown(error.exception(), error.to_string())
}
