//! The text of any value: string expansion, `.ToString()`, and the names of types and enum members.

pub mod enumeration;
pub mod number;
pub mod type_name;

use super::{Context, DateTime, MemberKind, PSObject, Result, Slot, TimeSpan, Type, Value};
use crate::text::culture::{Culture, INVARIANT};
use crate::text::date_format;
use crate::text::date_time::{TICKS_PER_DAY, TICKS_PER_SECOND, UtcZone, Zone};
use crate::text::utf16;
use std::borrow::Cow;
use std::fmt::Write;

/// Nesting beyond this is not shown, so that a cycle ends.
const DEPTH: usize = 24;
/// So many objects are shown in one text.
const OBJECTS: usize = 20_000;

impl Value {
    /// Text as string expansion gives it, in the invariant culture, without calling script.
    pub fn to_text(&self) -> String {
        Plain { left: OBJECTS }.expanded(self, " ", DEPTH, true)
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
        Value::Decimal(number) => number
            .to_string()
            .replace('.', culture.number.number_decimal_separator),
        Value::DateTime(date) => date_text(*date, culture),
        Value::Net(net) => net.object().text_in(culture),
        Value::Array(_) | Value::List(_) => to_string_name(&value.type_of()),
        Value::Type(of) => to_string_name(of),
        Value::Dictionary(dictionary) => to_string_name(&dictionary.type_of()),
        Value::Object(object) if object.class.is_none() => match &object.base {
            Some(base) => net_text(base, culture),
            // `PSCustomObject` has no text of its own.
            None => String::new(),
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
        Value::Object(object) if object.base.is_none() => value.to_text(),
        _ => net_text(value, crate::text::culture::current()),
    }
}

/// Text without calling script.
struct Plain {
    left: usize,
}

impl Plain {
    fn expanded(&mut self, value: &Value, separator: &str, depth: usize, joins: bool) -> String {
        if let Some(text) = simple(value) {
            return text;
        }
        let items = match value {
            Value::Array(array) if joins => array.items.try_borrow().ok().map(|it| it.clone()),
            Value::List(list) if joins => list.items.try_borrow().ok().map(|it| it.clone()),
            Value::Net(net) if joins => net.object().enumerate(),
            _ => None,
        };
        if let Some(items) = items {
            let mut out = String::new();
            for (at, item) in items.iter().enumerate() {
                if at > 0 {
                    out.push_str(separator);
                }
                match item {
                    Value::String(text) => out.push_str(text),
                    _ => out.push_str(&self.expanded(item, separator, depth, false)),
                }
            }
            return out;
        }
        let Value::Object(object) = value else {
            return match value {
                Value::Net(net) => net.object().to_text(),
                _ => to_string_name(&value.type_of()),
            };
        };
        match (&object.class, &object.base) {
            (Some(class), None) => class.name.to_string(),
            (_, Some(base)) => self.expanded(base, separator, depth, joins),
            // Inside of something else a custom object has no text.
            (None, None) if !joins || depth == 0 || self.left == 0 => String::new(),
            (None, None) => {
                self.left -= 1;
                let mut out = CustomText::default();
                for (name, value) in notes(value) {
                    let text = self.expanded(&value, separator, depth - 1, false);
                    out.push(&name, &text);
                }
                out.finish()
            }
        }
    }
}

/// The text of values that hold no others.
fn simple(value: &Value) -> Option<String> {
    Some(match value {
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
        Value::Dictionary(dictionary) => to_string_name(&dictionary.type_of()),
        Value::Array(_) | Value::List(_) | Value::Object(_) | Value::Net(_) => return None,
    })
}

/// `@{a=1; b=2}` in the making.
#[derive(Default)]
struct CustomText(String);

impl CustomText {
    fn push(&mut self, name: &str, text: &str) {
        self.0.push_str(if self.0.is_empty() { "@{" } else { "; " });
        self.0.push_str(name);
        self.0.push('=');
        self.0.push_str(text);
    }

    fn finish(mut self) -> String {
        if !self.0.is_empty() {
            self.0.push('}');
        }
        self.0
    }
}

/// The note properties of a custom object that are not hidden.
fn notes(value: &Value) -> Vec<(String, Value)> {
    let Value::Object(object) = value else {
        return Vec::new();
    };
    object
        .members
        .borrow()
        .iter()
        .filter_map(|(name, kind, hidden, slot)| match (slot, kind, hidden) {
            (Slot::Note(value), MemberKind::Note, false) => Some((name.to_string(), value.clone())),
            _ => None,
        })
        .collect()
}

/// Text of any value as string expansion has it: script `ToString` and script properties are called through
/// the context, collections are joined with `separator`.
pub fn expand(value: &Value, separator: &str, cx: &mut dyn Context) -> Result<String> {
    Calling { left: OBJECTS }.expanded(value, separator, DEPTH, true, cx)
}

/// Elements as string expansion joins them.
pub fn join(items: &[Value], separator: &str, cx: &mut dyn Context) -> Result<String> {
    Calling { left: OBJECTS }.joined(items, separator, DEPTH, cx)
}

/// Text that asks script where an object has a `ToString` or computed properties.
struct Calling {
    left: usize,
}

impl Calling {
    fn joined(
        &mut self,
        items: &[Value],
        separator: &str,
        depth: usize,
        cx: &mut dyn Context,
    ) -> Result<String> {
        let mut out = String::new();
        for (at, item) in items.iter().enumerate() {
            if at > 0 {
                out.push_str(separator);
            }
            match item {
                Value::String(text) => out.push_str(text),
                _ => out.push_str(&self.expanded(item, separator, depth, false, cx)?),
            }
        }
        Ok(out)
    }

    fn expanded(
        &mut self,
        value: &Value,
        separator: &str,
        depth: usize,
        joins: bool,
        cx: &mut dyn Context,
    ) -> Result<String> {
        if let Some(text) = simple(value) {
            return Ok(text);
        }
        let items = match value {
            Value::Array(array) if joins => Some(array.items.borrow().clone()),
            Value::List(list) if joins => Some(list.items.borrow().clone()),
            Value::Net(net) if joins => net.object().enumerate(),
            _ => None,
        };
        if let Some(items) = items {
            return self.joined(&items, separator, depth, cx);
        }
        let Value::Object(object) = value else {
            return Ok(match value {
                Value::Net(net) => net.object().to_text(),
                _ => to_string_name(&value.type_of()),
            });
        };
        if depth == 0 || self.left == 0 {
            return Ok(String::new());
        }
        self.left -= 1;
        if has_script_text(object) {
            let text = cx.call_method(value, "ToString", &[])?;
            return self.expanded(&text, separator, depth - 1, false, cx);
        }
        match (&object.class, &object.base) {
            (Some(class), None) => Ok(class.name.to_string()),
            (_, Some(base)) => self.expanded(base, separator, depth, joins, cx),
            // Inside of something else a custom object has no text.
            (None, None) if !joins => Ok(String::new()),
            (None, None) => {
                let mut out = CustomText::default();
                for (name, value) in shown_properties(value, cx)? {
                    let text = self.expanded(&value, separator, depth - 1, false, cx)?;
                    out.push(&name, &text);
                }
                Ok(out.finish())
            }
        }
    }
}

/// True if a script says what the text is: an added method, or a class's own.
fn has_script_text(object: &PSObject) -> bool {
    let added = object
        .members
        .borrow()
        .iter()
        .any(|(name, kind, ..)| kind == MemberKind::Method && name.is("ToString"));
    added
        || object.class.as_ref().is_some_and(|class| {
            class.lineage().iter().any(|class| {
                class.methods.borrow().iter().any(|method| {
                    !method.is_static
                        && method.parameters.is_empty()
                        && crate::text::name::eq_ignore_case(&method.name, "ToString")
                })
            })
        })
}

/// The properties of a custom object that its text shows, with their values.
fn shown_properties(value: &Value, cx: &mut dyn Context) -> Result<Vec<(String, Value)>> {
    let Value::Object(object) = value else {
        return Ok(Vec::new());
    };
    let listed: Vec<(String, Option<Value>)> = object
        .members
        .borrow()
        .iter()
        .filter_map(|(name, kind, hidden, slot)| match (slot, kind, hidden) {
            (_, _, true) | (_, MemberKind::Method | MemberKind::PropertySet, _) => None,
            (Slot::Note(value), _, _) => Some((name.to_string(), Some(value.clone()))),
            (Slot::Body(_), _, _) => Some((name.to_string(), None)),
        })
        .collect();
    let mut shown = Vec::with_capacity(listed.len());
    for (name, held) in listed {
        let value = match held {
            Some(value) => value,
            None => cx.property(value, &name)?.unwrap_or_default(),
        };
        shown.push((name, value));
    }
    Ok(shown)
}

/// The general long form of a date: `02/29/2024 12:34:56` in the invariant culture.
pub fn date_text(date: DateTime, culture: &Culture) -> String {
    if culture.name.is_empty() {
        let (year, month, day) = date.ymd();
        let (hour, minute, second) = (date.hour(), date.minute(), date.second());
        return format!("{month:02}/{day:02}/{year:04} {hour:02}:{minute:02}:{second:02}");
    }
    date_format::format(date, "G", culture, &UtcZone).unwrap_or_default()
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

fn bad_format(error: &dyn std::fmt::Display) -> Box<super::Fault> {
    super::Fault::net("System.FormatException", error.to_string())
}

/// `IFormattable.ToString(format, culture)`; `None` for types without formats.
pub fn formatted(
    value: &Value,
    format: &str,
    culture: &Culture,
    zone: &dyn Zone,
) -> Option<Result<String>> {
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
        Value::DateTime(it) => {
            return Some(
                date_format::format(*it, format, culture, zone).map_err(|error| bad_format(&error)),
            );
        }
        Value::TimeSpan(it) => {
            return Some(
                date_format::format_time_span(*it, format, culture)
                    .map_err(|error| bad_format(&error)),
            );
        }
        _ => return None,
    };
    Some(
        number_format::format(numeric, format, culture)
            .map_err(|error| super::Fault::net("System.FormatException", error.to_string())),
    )
}
