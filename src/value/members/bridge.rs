//! The few services of the neighbouring files that members need: text of values, order of strings.

use crate::text::composite_format::{self, Part};
use crate::text::culture::Culture;
use crate::value::{Context, Fault, Result, Value, compare, operators, text};
use std::cmp::Ordering;

/// `.ToString()` of .NET in a culture.
pub fn net_text(value: &Value, culture: &Culture) -> String {
    text::net_text(value, culture)
}

/// The linguistic order of two strings.
pub fn compare_text(a: &str, b: &str, ignore_case: bool) -> Ordering {
    compare::compare_text(a, b, ignore_case)
}

/// `.ToString(format)` in a culture.
pub fn format_value(
    value: &Value,
    format: &str,
    culture: &'static Culture,
    cx: &mut dyn Context,
) -> Result<String> {
    match text::formatted(
        value.base(),
        format,
        culture,
        &crate::value::zone::WorldZone(cx.world()),
    ) {
        Some(result) => result,
        None => operators::format::item(value, Some(format), cx),
    }
}

/// `[string]::Format` in a culture.
pub fn composite(
    template: &str,
    args: &[Value],
    culture: &'static Culture,
    cx: &mut dyn Context,
) -> Result<String> {
    let bad = |error: composite_format::CompositeError| {
        Fault::net("System.FormatException", error.to_string())
    };
    let mut out = String::new();
    for part in composite_format::parts(template) {
        match part.map_err(bad)? {
            Part::Text(piece) => out.push_str(&piece),
            Part::Item(item) => {
                let Some(value) = args.get(item.index) else {
                    return Err(bad(composite_format::CompositeError::IndexOutOfRange));
                };
                let shown = match item.format {
                    Some(format) if !format.is_empty() => format_value(value, format, culture, cx)?,
                    _ if value.is_null() => String::new(),
                    _ => net_or_object(value, culture, cx)?,
                };
                composite_format::align(&mut out, &shown, item.alignment);
            }
        }
    }
    Ok(out)
}

fn net_or_object(value: &Value, culture: &Culture, cx: &mut dyn Context) -> Result<String> {
    match value.base() {
        Value::Object(_) => cx.text_of(value),
        other => Ok(net_text(other, culture)),
    }
}

/// Unicode normalization; the number is that of `NormalizationForm`.
pub fn normalize(text: &str, form: i64) -> String {
    use crate::text::normal_form::{NormalForm, normalize};
    let form = match form {
        2 => NormalForm::D,
        5 => NormalForm::KC,
        6 => NormalForm::KD,
        _ => NormalForm::C,
    };
    normalize(text, form).into_owned()
}
