//! The text of any value: string expansion, `.ToString()`, and the names of types and enum members.

pub mod enumeration;
pub mod number;
pub mod type_name;

use super::{Context, DateTime, Known, MemberKind, Result, Slot, TimeSpan, Type, Value};
use crate::text::culture::{Culture, EN_US, INVARIANT};
use crate::text::date_time::{TICKS_PER_DAY, TICKS_PER_SECOND};
use crate::text::utf16;
use std::borrow::Cow;
use std::fmt::Write;

/// Nesting beyond this is shown by type name only, so that a cycle ends.
const DEPTH: usize = 4;

impl Value {
    /// Text as string expansion gives it, in the invariant culture, without calling script.
    pub fn to_text(&self) -> String {
        expanded(self, " ", DEPTH)
    }

    /// The same text, borrowed where the value is a string.
    pub fn text(&self) -> Cow<'_, str> {
        match self {
            Value::String(text) => Cow::Borrowed(text.as_str()),
            _ => Cow::Owned(self.to_text()),
        }
    }
}

/// What `.ToString()` of .NET gives under a culture: collections show their type's name.
pub fn net_text(value: &Value, culture: &Culture) -> String {
    match value {
        Value::Double(number) => number::double_in(*number, culture),
        Value::Single(number) => number::single_in(*number, culture),
        Value::DateTime(date) => date_text(*date, culture),
        Value::Array(_) | Value::List(_) => to_string_name(&value.type_of()),
        Value::Type(of) => to_string_name(of),
        Value::Dictionary(dictionary) => to_string_name(&dictionary.type_of()),
        Value::Object(object) if object.class.is_none() => match &object.base {
            Some(base) => net_text(base, culture),
            None => value.to_text(),
        },
        _ => value.to_text(),
    }
}

/// The name that `Object.ToString` gives: full names, generic arguments in single brackets.
pub fn to_string_name(of: &Type) -> String {
    match of {
        Type::Generic(generic) if !generic.args.is_empty() => {
            let args: Vec<String> = generic.args.iter().map(to_string_name).collect();
            format!(
                "{}`{}[{}]",
                generic.definition,
                generic.args.len(),
                args.join(",")
            )
        }
        Type::Array(element, rank) => format!(
            "{}[{}]",
            to_string_name(element),
            ",".repeat(usize::from(rank.saturating_sub(1)))
        ),
        _ => of.full_name(),
    }
}

/// A value as the messages of conversion errors quote it: .NET's text in the session's culture.
pub fn quoted(value: &Value) -> String {
    match value.base() {
        Value::Null | Value::Empty => String::new(),
        _ => net_text(value, &EN_US),
    }
}

fn expanded(value: &Value, separator: &str, depth: usize) -> String {
    match value {
        Value::Null | Value::Empty => String::new(),
        Value::String(text) => text.to_string(),
        Value::Int(it) => it.to_string(),
        Value::Long(it) => it.to_string(),
        Value::Bool(it) | Value::Switch(it) => if *it { "True" } else { "False" }.to_owned(),
        Value::SByte(it) => it.to_string(),
        Value::Byte(it) => it.to_string(),
        Value::Int16(it) => it.to_string(),
        Value::UInt16(it) => it.to_string(),
        Value::UInt(it) => it.to_string(),
        Value::ULong(it) => it.to_string(),
        Value::Double(it) => number::double(*it),
        Value::Single(it) => number::single(*it),
        Value::Char(unit) => utf16::unit_text(*unit).to_string(),
        Value::DateTime(date) => date_text(*date, &INVARIANT),
        Value::TimeSpan(span) => span_text(*span),
        Value::Decimal(it) => it.to_string(),
        Value::BigInt(it) => it.to_string(),
        Value::Enum(it) => enumeration::text(it),
        Value::Type(of) => type_name::text(of),
        Value::ScriptBlock(block) => block.text().to_owned(),
        Value::Error(record) => record.shown_message().to_string(),
        Value::Array(array) if depth > 0 => match array.items.try_borrow() {
            Ok(items) => joined(&items, separator, depth - 1),
            Err(_) => to_string_name(&value.type_of()),
        },
        Value::List(list) if depth > 0 => match list.items.try_borrow() {
            Ok(items) => joined(&items, separator, depth - 1),
            Err(_) => to_string_name(&value.type_of()),
        },
        Value::Array(_) | Value::List(_) => to_string_name(&value.type_of()),
        Value::Dictionary(dictionary) => to_string_name(&dictionary.type_of()),
        Value::Object(object) => match (&object.class, &object.base) {
            (Some(class), None) => class.name.to_string(),
            (_, Some(base)) => expanded(base, separator, depth),
            (None, None) => custom(value, depth, |inner, depth| {
                Ok(expanded(inner, separator, depth))
            })
            .unwrap_or_default(),
        },
        Value::Net(net) => match net.object().enumerate() {
            Some(items) if depth > 0 => joined(&items, separator, depth - 1),
            _ => net.object().to_text(),
        },
    }
}

/// Elements with the separator between; nested collections show their type.
fn joined(items: &[Value], separator: &str, depth: usize) -> String {
    let mut out = String::new();
    for (at, item) in items.iter().enumerate() {
        if at > 0 {
            out.push_str(separator);
        }
        match item {
            Value::String(text) => out.push_str(text),
            Value::Array(_) | Value::List(_) => out.push_str(&to_string_name(&item.type_of())),
            _ => out.push_str(&expanded(item, separator, depth.min(1))),
        }
    }
    out
}

/// `@{a=1; b=2}` of a custom object.
fn custom(
    value: &Value,
    depth: usize,
    mut show: impl FnMut(&Value, usize) -> Result<String>,
) -> Result<String> {
    let Value::Object(object) = value else {
        return Ok(String::new());
    };
    let mut notes = Vec::new();
    for (name, kind, hidden, slot) in object.members.borrow().iter() {
        if let (Slot::Note(value), MemberKind::Note, false) = (slot, kind, hidden) {
            notes.push((name.clone(), value.clone()));
        }
    }
    if notes.is_empty() || depth == 0 {
        return Ok(String::new());
    }
    let mut out = String::from("@{");
    for (at, (name, value)) in notes.iter().enumerate() {
        if at > 0 {
            out.push_str("; ");
        }
        out.push_str(name.as_str());
        out.push('=');
        match value {
            Value::Array(_) | Value::List(_) => out.push_str(&to_string_name(&value.type_of())),
            _ => out.push_str(&show(value, depth - 1)?),
        }
    }
    out.push('}');
    Ok(out)
}

/// Text of any value as string expansion has it: script `ToString` and script properties are called through
/// the context, collections are joined with `separator`.
pub fn expand(value: &Value, separator: &str, cx: &mut dyn Context) -> Result<String> {
    match value {
        Value::Array(array) => {
            let items = array.items.borrow().clone();
            join(&items, separator, cx)
        }
        Value::List(list) => {
            let items = list.items.borrow().clone();
            join(&items, separator, cx)
        }
        Value::Object(_) => cx.text_of(value),
        Value::Net(net) => match net.object().enumerate() {
            Some(items) => join(&items, separator, cx),
            None => Ok(net.object().to_text()),
        },
        _ => Ok(value.to_text()),
    }
}

/// Elements as string expansion joins them.
pub fn join(items: &[Value], separator: &str, cx: &mut dyn Context) -> Result<String> {
    let mut out = String::new();
    for (at, item) in items.iter().enumerate() {
        if at > 0 {
            out.push_str(separator);
        }
        match item {
            Value::String(text) => out.push_str(text),
            Value::Array(_) | Value::List(_) => out.push_str(&to_string_name(&item.type_of())),
            Value::Object(_) => out.push_str(&cx.text_of(item)?),
            _ => out.push_str(&item.to_text()),
        }
    }
    Ok(out)
}

/// The general long form of a date: `02/29/2024 12:34:56` in the invariant culture.
pub fn date_text(date: DateTime, culture: &Culture) -> String {
    let (year, month, day) = date.ymd();
    let (hour, minute, second) = (date.hour(), date.minute(), date.second());
    if culture.name.is_empty() {
        return format!("{month:02}/{day:02}/{year:04} {hour:02}:{minute:02}:{second:02}");
    }
    let half = if hour < 12 {
        culture.date.am_designator
    } else {
        culture.date.pm_designator
    };
    let twelve = if hour % 12 == 0 { 12 } else { hour % 12 };
    format!("{month}/{day}/{year:04} {twelve}:{minute:02}:{second:02} {half}")
}

/// The constant form of a time span: `1.02:03:04.0500000`.
pub fn span_text(span: TimeSpan) -> String {
    let ticks = span.ticks();
    let size = ticks.unsigned_abs();
    let mut out = String::with_capacity(16);
    if ticks < 0 {
        out.push('-');
    }
    let day = TICKS_PER_DAY.unsigned_abs();
    let second = TICKS_PER_SECOND.unsigned_abs();
    if size >= day {
        let _ = write!(out, "{}.", size / day);
    }
    let (rest, fraction) = (size % day / second, size % second);
    let _ = write!(
        out,
        "{:02}:{:02}:{:02}",
        rest / 3600,
        rest / 60 % 60,
        rest % 60
    );
    if fraction > 0 {
        let _ = write!(out, ".{fraction:07}");
    }
    out
}

/// True for a value whose text depends on the culture when .NET writes it.
pub fn is_cultural(value: &Value) -> bool {
    matches!(
        value.type_of(),
        Type::Known(Known::Double | Known::Single | Known::Decimal | Known::DateTime)
    )
}

/// `IFormattable.ToString(format, culture)`; `None` for types without formats.
pub fn formatted(value: &Value, format: &str, culture: &Culture) -> Option<Result<String>> {
    use crate::text::number_format::{self, Numeric};
    let int = |value: i128, bits: u32| Numeric::Int { value, bits };
    let numeric = match value {
        Value::Int(it) => int(i128::from(*it), 32),
        Value::Long(it) => int(i128::from(*it), 64),
        Value::SByte(it) => int(i128::from(*it), 8),
        Value::Byte(it) => int(i128::from(*it), 8),
        Value::Int16(it) => int(i128::from(*it), 16),
        Value::UInt16(it) => int(i128::from(*it), 16),
        Value::UInt(it) => int(i128::from(*it), 32),
        Value::ULong(it) => int(i128::from(*it), 64),
        Value::Double(it) => Numeric::Double(*it),
        Value::Single(it) => Numeric::Single(*it),
        Value::Decimal(it) => Numeric::Decimal(**it),
        Value::BigInt(it) => Numeric::Big(it),
        Value::Enum(it) => return Some(enumeration::formatted(it, format)),
        _ => return None,
    };
    Some(
        number_format::format(numeric, format, culture)
            .map_err(|error| super::Fault::net("System.FormatException", error.to_string())),
    )
}
