//! Instance methods of `System.String`.

use super::args::{enumeration, flag, int, null, range, range_of, strings, text, unit};
use super::string_search::{
    Comparison, comparison, find_byte, index_of, index_of_any, sought, with_case,
};
use crate::text::collation;
use crate::text::name;
use crate::value::{Context, Known, PSString, Result, Type, Value};
use std::borrow::Cow;

pub(super) fn units(text: &str) -> Vec<u16> {
    text.encode_utf16().collect()
}

fn from_units(units: &[u16]) -> Value {
    Value::str(String::from_utf16_lossy(units))
}

fn value(units: &[u16]) -> Option<Result<Value>> {
    Some(Ok(from_units(units)))
}

pub(super) fn char_args(args: &[Value], at: usize) -> Option<Vec<u16>> {
    match args.get(at)?.base() {
        Value::Char(it) => Some(vec![*it]),
        Value::Array(array) => array
            .items
            .borrow()
            .iter()
            .map(|one| match one.base() {
                Value::Char(it) => Some(*it),
                _ => None,
            })
            .collect(),
        Value::Null | Value::Empty => Some(Vec::new()),
        _ => None,
    }
}

/// An instance method.
pub fn call(
    this: &PSString,
    name: &str,
    args: &[Value],
    cx: &mut dyn Context,
) -> Option<Result<Value>> {
    let held = this.as_str();
    let ok = |value: Value| Some(Ok(value));
    match (name, args.len()) {
        ("toupperinvariant", _) => ok(Value::str(name::to_upper(held))),
        ("tolowerinvariant", _) => ok(Value::str(name::to_lower(held))),
        ("toupper" | "tolower", _) => {
            let culture = args
                .iter()
                .find_map(super::culture_of)
                .unwrap_or_else(|| cx.culture());
            let upper = name == "toupper";
            // Where `i` and `ı` are different letters, the dot stays.
            let held = match culture.two_letter {
                "tr" | "az" if upper => Cow::Owned(held.replace('i', "İ")),
                "tr" | "az" => Cow::Owned(held.replace('İ', "i").replace('I', "ı")),
                _ => Cow::Borrowed(held),
            };
            ok(Value::str(if upper {
                name::to_upper(&held)
            } else {
                name::to_lower(&held)
            }))
        }
        ("tostring" | "clone", _) => ok(Value::String(this.clone())),
        ("trim" | "trimstart" | "trimend", 0) => ok(Value::str(trim_white(held, name))),
        ("trim" | "trimstart" | "trimend", 1) => {
            let chars = char_args(args, 0)?;
            if chars.is_empty() {
                return ok(Value::str(trim_white(held, name)));
            }
            let chars: Vec<char> = chars
                .iter()
                .filter_map(|unit| char::from_u32(u32::from(*unit)))
                .collect();
            let is = |c: char| chars.contains(&c);
            ok(Value::str(match name {
                "trimstart" => held.trim_start_matches(is),
                "trimend" => held.trim_end_matches(is),
                _ => held.trim_matches(is),
            }))
        }
        ("substring", 1 | 2) => Some(substring(this, args)),
        ("contains", 1 | 2) => {
            let part = sought(args, 0)?;
            let how = comparison(args, 1, Comparison::ORDINAL);
            ok(Value::Bool(
                part.is_empty() || find_byte(held, &part, how, false).is_some(),
            ))
        }
        ("startswith", 1..=3) => {
            let part = sought(args, 0)?;
            let how = with_case(args, Comparison::of_argument(args));
            ok(Value::Bool(if !how.ordinal {
                collation::starts_with(held, &part, how.ignore_case)
            } else if how.ignore_case {
                name::starts_with_ignore_case(held, &part)
            } else {
                held.starts_with(part.as_str())
            }))
        }
        ("endswith", 1..=3) => {
            let part = sought(args, 0)?;
            let how = with_case(args, Comparison::of_argument(args));
            ok(Value::Bool(if !how.ordinal {
                collation::ends_with(held, &part, how.ignore_case)
            } else if how.ignore_case {
                name::ends_with_ignore_case(held, &part)
            } else {
                held.ends_with(part.as_str())
            }))
        }
        ("indexof" | "lastindexof", 1..=4) => index_of(this, name == "lastindexof", args),
        ("indexofany" | "lastindexofany", 1..=3) => {
            index_of_any(held, name == "lastindexofany", args)
        }
        ("insert", 2) => Some(insert(this, args)),
        ("remove", 1 | 2) => Some(remove(this, args)),
        ("replace", 2..=4) => replace(held, args),
        ("padleft" | "padright", 1 | 2) => Some(pad(this, name == "padleft", args)),
        ("split", _) => super::string_static::split(held, args),
        ("tochararray", 0) => ok(Value::array_of(
            Type::Known(Known::Char),
            held.encode_utf16().map(Value::Char).collect(),
        )),
        ("tochararray", 2) => {
            let units = units(held);
            let (start, count) = (int(args, 0)?, int(args, 1)?);
            if start < 0 || start as usize > units.len() {
                return Some(range(
                    "Index was out of range. Must be non-negative and less than or equal to the size of the collection. (Parameter 'startIndex')",
                ));
            }
            if count < 0 || start as usize + count as usize > units.len() {
                return Some(range(
                    "Index was out of range. Must be non-negative and less than or equal to the size of the collection. (Parameter 'length')",
                ));
            }
            let part: Vec<Value> = units
                .iter()
                .skip(start as usize)
                .take(count as usize)
                .map(|unit| Value::Char(*unit))
                .collect();
            ok(Value::array_of(Type::Known(Known::Char), part))
        }
        ("compareto", 1) => {
            let other = text(args, 0);
            if args.first().is_some_and(|it| !it.is_null()) && other.is_none() {
                return Some(super::args::bad("Object must be of type String."));
            }
            let order = other.map_or(1, |other| {
                super::bridge::compare_text(held, other, false) as i32
            });
            ok(Value::Int(order))
        }
        ("equals", 1 | 2) => {
            let how = comparison(args, 1, Comparison::ORDINAL);
            let same = text(args, 0).is_some_and(|other| {
                if how.ignore_case {
                    name::eq_ignore_case(held, other)
                } else {
                    held == other.as_str()
                }
            });
            ok(Value::Bool(same))
        }
        ("getenumerator", 0) => ok(Value::net(crate::value::net::enumerator::Enumerator::of(
            "System.CharEnumerator",
            held.encode_utf16().map(Value::Char).collect(),
        ))),
        ("gettypecode", 0) => ok(Value::enumeration("System.TypeCode", 18)),
        ("chars", 1) => {
            let at = int(args, 0)?;
            let found = usize::try_from(at).ok().and_then(|at| this.unit_at(at));
            Some(match found {
                Some(unit) => Ok(Value::Char(unit)),
                None => Err(crate::value::Fault::net(
                    "System.IndexOutOfRangeException",
                    "Index was outside the bounds of the array.",
                )),
            })
        }
        ("copyto", 4) => Some(copy_to(held, args)),
        ("isnormalized", 0 | 1) => {
            let form = enumeration(args, 0, "NormalizationForm").unwrap_or(1);
            ok(Value::Bool(super::bridge::normalize(held, form) == held))
        }
        ("normalize", 0 | 1) => {
            let form = enumeration(args, 0, "NormalizationForm").unwrap_or(1);
            ok(Value::str(super::bridge::normalize(held, form)))
        }
        ("replacelineendings", 0 | 1) => {
            let with = text(args, 0).map_or("\n", |it| it.as_str());
            ok(Value::str(replace_line_endings(held, with)))
        }
        ("enumeraterunes", 0) => ok(Value::net(crate::value::net::enumerator::Enumerator::of(
            "System.Text.StringRuneEnumerator",
            held.chars()
                .map(|c| Value::str(PSString::from(c)))
                .collect(),
        ))),
        ("gethashcode", _) => ok(Value::Int(super::object::hash_code(&Value::String(
            this.clone(),
        )))),
        (
            "toboolean" | "tobyte" | "tochar" | "todatetime" | "todecimal" | "todouble" | "toint16"
            | "toint32" | "toint64" | "tosbyte" | "tosingle" | "touint16" | "touint32" | "touint64",
            0 | 1,
        ) => {
            let with = [Value::String(this.clone())];
            super::convert_type::call(name, &with, cx)
        }
        _ => None,
    }
}

fn trim_white<'t>(held: &'t str, name: &str) -> &'t str {
    match name {
        "trimstart" => held.trim_start(),
        "trimend" => held.trim_end(),
        _ => held.trim(),
    }
}

fn substring(this: &PSString, args: &[Value]) -> Result<Value> {
    let total = this.utf16_len() as i64;
    let start = i64::from(int(args, 0).unwrap_or(0));
    let count = int(args, 1).map(i64::from);
    if start < 0 {
        return range_of(
            &format!("startIndex ('{start}') must be a non-negative value."),
            "startIndex",
            start,
        );
    }
    if start > total {
        return range(
            "startIndex cannot be larger than length of string. (Parameter 'startIndex')",
        );
    }
    if let Some(count) = count {
        if count < 0 {
            return range_of(
                &format!("length ('{count}') must be a non-negative value."),
                "length",
                count,
            );
        }
        if start + count > total {
            return range(
                "Index and length must refer to a location within the string. (Parameter 'length')",
            );
        }
    }
    let count = count.unwrap_or(total - start) as usize;
    let start = start as usize;
    if this.is_ascii() {
        return Ok(Value::str(
            this.as_str().get(start..start + count).unwrap_or_default(),
        ));
    }
    let bounds = this.byte_of(start).zip(this.byte_of(start + count));
    if let Some(part) = bounds.and_then(|(from, to)| this.as_str().get(from..to)) {
        return Ok(Value::str(part));
    }
    let part: Vec<u16> = this.encode_utf16().skip(start).take(count).collect();
    Ok(from_units(&part))
}

fn insert(this: &PSString, args: &[Value]) -> Result<Value> {
    let at = int(args, 0).unwrap_or(0);
    let Some(part) = text(args, 1) else {
        return null("value");
    };
    let byte = usize::try_from(at).ok().and_then(|at| this.byte_of(at));
    if let Some((head, tail)) = byte.and_then(|byte| this.as_str().split_at_checked(byte)) {
        let mut made = String::with_capacity(this.len() + part.len());
        made.push_str(head);
        made.push_str(part);
        made.push_str(tail);
        return Ok(Value::str(made));
    }
    let mut units = units(this.as_str());
    if at < 0 {
        return range_of(
            &format!("startIndex ('{at}') must be a non-negative value."),
            "startIndex",
            at,
        );
    }
    if at as usize > units.len() {
        return range_of(
            &format!(
                "startIndex ('{at}') must be less than or equal to '{}'.",
                units.len()
            ),
            "startIndex",
            at,
        );
    }
    let tail = units.split_off(at as usize);
    units.extend(part.encode_utf16());
    units.extend(tail);
    Ok(from_units(&units))
}

fn remove(this: &PSString, args: &[Value]) -> Result<Value> {
    let at = int(args, 0).unwrap_or(0);
    if let (Ok(from), Ok(count)) = (
        usize::try_from(at),
        usize::try_from(int(args, 1).unwrap_or(0)),
    ) {
        let from_byte = this.byte_of(from);
        let to_byte = match args.len() {
            1 => Some(this.len()),
            _ => from.checked_add(count).and_then(|to| this.byte_of(to)),
        };
        let text = this.as_str();
        if let (Some(head), Some(tail)) = (
            from_byte.and_then(|byte| text.get(..byte)),
            to_byte.and_then(|byte| text.get(byte..)),
        ) {
            let mut made = String::with_capacity(head.len() + tail.len());
            made.push_str(head);
            made.push_str(tail);
            return Ok(Value::str(made));
        }
    }
    let mut units = units(this.as_str());
    if at < 0 {
        return range("StartIndex cannot be less than zero. (Parameter 'startIndex')");
    }
    match int(args, 1) {
        None => {
            if args.len() == 1 && at as usize > units.len() {
                return range_of(
                    &format!(
                        "startIndex ('{at}') must be less than or equal to '{}'.",
                        units.len()
                    ),
                    "startIndex",
                    at,
                );
            }
            units.truncate(at as usize);
        }
        Some(count) => {
            if count < 0 {
                return range_of(
                    &format!("count ('{count}') must be a non-negative value."),
                    "count",
                    count,
                );
            }
            let left = units.len() as i64 - i64::from(at);
            if i64::from(count) > left {
                return range_of(
                    &format!("count ('{count}') must be less than or equal to '{left}'."),
                    "count",
                    count,
                );
            }
            let tail = units.split_off(at as usize + count as usize);
            units.truncate(at as usize);
            units.extend(tail);
        }
    }
    Ok(from_units(&units))
}

fn replace(held: &str, args: &[Value]) -> Option<Result<Value>> {
    if let (Some(old), Some(new)) = (unit(args, 0), unit(args, 1)) {
        let whole = |unit: u16| char::from_u32(u32::from(unit));
        if let (Some(old), Some(new)) = (whole(old), whole(new)) {
            let new = new.encode_utf8(&mut [0; 4]).to_owned();
            return Some(Ok(Value::str(held.replace(old, &new))));
        }
        let units: Vec<u16> = held
            .encode_utf16()
            .map(|unit| if unit == old { new } else { unit })
            .collect();
        return value(&units);
    }
    let Some(old) = text(args, 0) else {
        return Some(null("oldValue"));
    };
    let new = text(args, 1).map_or("", |it| it.as_str());
    if old.is_empty() {
        return Some(super::args::bad(
            "The value cannot be an empty string. (Parameter 'oldValue')",
        ));
    }
    let ignore_case = match flag(args, 2) {
        Some(flag) => flag,
        None => comparison(args, 2, Comparison::ORDINAL).ignore_case,
    };
    if !ignore_case {
        return Some(Ok(Value::str(held.replace(old.as_str(), new))));
    }
    let mut out = String::new();
    let mut rest = held;
    while let Some(at) = name::find_ignore_case(rest, old) {
        out.push_str(rest.get(..at).unwrap_or_default());
        out.push_str(new);
        // The match has as many characters as the part, perhaps not as many bytes.
        let tail = rest.get(at..).unwrap_or_default();
        let skip: usize = tail
            .chars()
            .take(old.chars().count())
            .map(char::len_utf8)
            .sum();
        rest = tail.get(skip..).unwrap_or_default();
    }
    out.push_str(rest);
    Some(Ok(Value::str(out)))
}

fn pad(this: &PSString, left: bool, args: &[Value]) -> Result<Value> {
    let width = int(args, 0).unwrap_or(0);
    if width < 0 {
        return range_of(
            &format!("totalWidth ('{width}') must be a non-negative value."),
            "totalWidth",
            width,
        );
    }
    let with = match args.get(1) {
        Some(_) => unit(args, 1).unwrap_or(32),
        None => 32,
    };
    let missing = (width as usize).saturating_sub(this.utf16_len());
    if missing == 0 {
        return Ok(Value::String(this.clone()));
    }
    let fill = char::from_u32(u32::from(with)).unwrap_or(char::REPLACEMENT_CHARACTER);
    let mut text = String::with_capacity(this.len() + missing * fill.len_utf8());
    if left {
        text.extend(std::iter::repeat_n(fill, missing));
    }
    text.push_str(this);
    if !left {
        text.extend(std::iter::repeat_n(fill, missing));
    }
    Ok(Value::str(text))
}

fn copy_to(held: &str, args: &[Value]) -> Result<Value> {
    let Some(Value::Array(target)) = args.get(1).map(Value::base) else {
        return null("destination");
    };
    let units = units(held);
    let (from, at, count) = (
        int(args, 0).unwrap_or(0),
        int(args, 2).unwrap_or(0),
        int(args, 3).unwrap_or(0),
    );
    if count < 0 {
        return range(
            "Index was out of range. Must be non-negative and less than or equal to the size of the collection. (Parameter 'count')",
        );
    }
    if from < 0 {
        return range(
            "Index was out of range. Must be non-negative and less than or equal to the size of the collection. (Parameter 'sourceIndex')",
        );
    }
    if (from as usize) + (count as usize) > units.len() {
        return range(
            "Index and count must refer to a location within the string. (Parameter 'sourceIndex')",
        );
    }
    let mut items = target.items.borrow_mut();
    if at < 0 || at as usize + count as usize > items.len() {
        return range(
            "Index and count must refer to a location within the string. (Parameter 'destinationIndex')",
        );
    }
    for (slot, unit) in items
        .iter_mut()
        .skip(at as usize)
        .zip(units.iter().skip(from as usize).take(count as usize))
    {
        *slot = Value::Char(*unit);
    }
    Ok(Value::Empty)
}

fn replace_line_endings(held: &str, with: &str) -> String {
    let mut out = String::new();
    let mut chars = held.chars().peekable();
    while let Some(c) = chars.next() {
        match c {
            '\r' => {
                if chars.peek() == Some(&'\n') {
                    chars.next();
                }
                out.push_str(with);
            }
            '\n' | '\u{0c}' | '\u{85}' | '\u{2028}' | '\u{2029}' => out.push_str(with),
            other => out.push(other),
        }
    }
    out
}

/// The pieces as `[string[]]`.
pub fn pieces(items: Vec<String>) -> Value {
    strings(items)
}
