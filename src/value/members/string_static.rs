//! Static methods and constructors of `System.String`, and `Split`.

use super::args::{bad, enumeration, flag, int, items, null, range, strings, text, unit};
use super::string_search::Comparison;
use crate::text::name;
use crate::value::{Context, PSString, Result, Type, Value, convert};
use std::cmp::Ordering;

/// A static method.
pub fn call(name: &str, args: &[Value], cx: &mut dyn Context) -> Option<Result<Value>> {
    let ok = |value: Value| Some(Ok(value));
    match (name, args) {
        ("isnullorempty", [_]) => ok(Value::Bool(text(args, 0).is_none_or(PSString::is_empty))),
        ("isnullorwhitespace", [_]) => ok(Value::Bool(
            text(args, 0).is_none_or(|it| it.trim().is_empty()),
        )),
        ("format", _) => Some(format(args, cx)),
        ("join", _) => Some(join(args, cx)),
        ("concat", _) => {
            let list: Vec<Value> = match args {
                [one] if matches!(one.base(), Value::Array(_) | Value::List(_)) => items(one),
                _ => args.to_vec(),
            };
            let mut out = String::new();
            for one in &list {
                match dotnet_text(one, cx) {
                    Ok(text) => out.push_str(&text),
                    Err(fault) => return Some(Err(fault)),
                }
            }
            ok(Value::str(out))
        }
        ("copy" | "intern" | "isinterned", [one]) => ok(one.clone()),
        ("equals", [_, _, ..]) => {
            let how = super::string_search::comparison(args, 2, Comparison::ORDINAL);
            ok(Value::Bool(match (text(args, 0), text(args, 1)) {
                (Some(a), Some(b)) => {
                    if how.ignore_case {
                        name::eq_ignore_case(a, b)
                    } else {
                        a == b
                    }
                }
                (None, None) => true,
                _ => false,
            }))
        }
        ("compareordinal", [_, _]) => ok(Value::Int(ordinal(args))),
        ("compare", _) => Some(compare_strings(args)),
        _ => None,
    }
}

/// Difference of the first units that differ, else of the lengths.
fn ordinal(args: &[Value]) -> i32 {
    match (text(args, 0), text(args, 1)) {
        (Some(a), Some(b)) => ordinal_of(a, b),
        (None, None) => 0,
        (None, Some(_)) => -1,
        (Some(_), None) => 1,
    }
}

/// .NET's `CompareOrdinal` of two strings.
pub fn ordinal_of(a: &str, b: &str) -> i32 {
    let (mut x, mut y) = (a.encode_utf16(), b.encode_utf16());
    loop {
        match (x.next(), y.next()) {
            (Some(p), Some(q)) if p == q => {}
            (Some(p), Some(q)) => return i32::from(p) - i32::from(q),
            (None, None) => return 0,
            (Some(_), None) => return 1 + x.count() as i32,
            (None, Some(_)) => return -1 - y.count() as i32,
        }
    }
}

fn compare_strings(args: &[Value]) -> Result<Value> {
    // (a, i, b, j, length, ...) or (a, b, ...)
    let (a, b, rest) = if args.len() >= 5 && int(args, 1).is_some() {
        let cut = |at: usize, from: usize| -> Result<Option<String>> {
            let Some(held) = text(args, at) else {
                return Ok(None);
            };
            let start = int(args, from).unwrap_or(0);
            let count = int(args, 4).unwrap_or(0).max(0) as usize;
            if start < 0 || start as usize > held.utf16_len() {
                return range(
                    "Index was out of range. Must be non-negative and less than or equal to the size of the collection. (Parameter 'index')",
                );
            }
            let units: Vec<u16> = held
                .encode_utf16()
                .skip(start as usize)
                .take(count)
                .collect();
            Ok(Some(String::from_utf16_lossy(&units)))
        };
        (cut(0, 1)?, cut(2, 3)?, args.get(5..).unwrap_or_default())
    } else {
        (
            text(args, 0).map(ToString::to_string),
            text(args, 1).map(ToString::to_string),
            args.get(2..).unwrap_or_default(),
        )
    };
    let (Some(a), Some(b)) = (&a, &b) else {
        return Ok(Value::Int(i32::from(a.is_some()) - i32::from(b.is_some())));
    };
    let how = match flag(rest, 0) {
        Some(ignore_case) => Comparison {
            ignore_case,
            ordinal: false,
        },
        None => match (0..rest.len()).find_map(|at| enumeration(rest, at, "CompareOptions")) {
            Some(options) => Comparison {
                ignore_case: options & 1 != 0 || options == 0x1000_0000,
                ordinal: options >= 0x1000_0000,
            },
            None => super::string_search::comparison(rest, 0, Comparison::CULTURE),
        },
    };
    Ok(Value::Int(if how.ordinal {
        if how.ignore_case {
            ordinal_of(&name::to_upper(a), &name::to_upper(b))
        } else {
            ordinal_of(a, b)
        }
    } else {
        match super::bridge::compare_text(a, b, how.ignore_case) {
            Ordering::Less => -1,
            Ordering::Equal => 0,
            Ordering::Greater => 1,
        }
    }))
}

/// What `ToString()` of .NET gives for an argument of `Join`, `Concat`.
pub fn dotnet_text(value: &Value, cx: &mut dyn Context) -> Result<String> {
    match value {
        Value::Null | Value::Empty => Ok(String::new()),
        Value::String(text) => Ok(text.to_string()),
        _ => match super::call(value, "tostring", &[], cx) {
            Some(result) => result.map(|text| text.to_text()),
            None => Ok(value.to_text()),
        },
    }
}

fn join(args: &[Value], cx: &mut dyn Context) -> Result<Value> {
    let separator = match args.first().map(Value::base) {
        Some(Value::String(text)) => text.to_string(),
        Some(Value::Char(unit)) => String::from_utf16_lossy(&[*unit]),
        _ => String::new(),
    };
    let Some(list) = args.get(1) else {
        return Ok(Value::str(""));
    };
    if list.is_null() {
        return null("values");
    }
    let mut all = items(list);
    if let (Some(start), Some(count)) = (int(args, 2), int(args, 3)) {
        for (name, number) in [("startIndex", start), ("count", count)] {
            if number < 0 {
                return Err(super::args::negative(name, &number.to_string()));
            }
        }
        if start as usize + count as usize > all.len() {
            let most = all.len() as i64 - i64::from(count);
            return range(format!(
                "startIndex ('{start}') must be less than or equal to '{most}'. (Parameter 'startIndex')\nActual value was {start}."
            ));
        }
        all = all
            .into_iter()
            .skip(start as usize)
            .take(count as usize)
            .collect();
    }
    let mut out = String::new();
    for (at, one) in all.iter().enumerate() {
        if at > 0 {
            out.push_str(&separator);
        }
        out.push_str(&dotnet_text(one, cx)?);
    }
    Ok(Value::str(out))
}

fn format(args: &[Value], cx: &mut dyn Context) -> Result<Value> {
    // An IFormatProvider may stand first.
    let mut args = args;
    let mut culture = cx.culture();
    if let Some(first) = args.first()
        && !matches!(first.base(), Value::String(_))
    {
        if let Some(held) = super::culture_of(first) {
            culture = held;
        }
        args = args.get(1..).unwrap_or_default();
    }
    let Some(template) = text(args, 0) else {
        return null("format");
    };
    let rest = args.get(1..).unwrap_or_default();
    let list: Vec<Value> = match rest {
        [one] if matches!(one.base(), Value::Array(_)) => items(one),
        _ => rest.to_vec(),
    };
    super::bridge::composite(template, &list, culture, cx).map(Value::str)
}

/// `[string]::new(...)`.
pub fn construct(args: &[Value]) -> Option<Result<Value>> {
    match args {
        [one] => match one.base() {
            Value::Array(array) => {
                let units: Vec<u16> = array
                    .items
                    .borrow()
                    .iter()
                    .filter_map(|it| match it {
                        Value::Char(unit) => Some(*unit),
                        _ => None,
                    })
                    .collect();
                Some(Ok(Value::str(String::from_utf16_lossy(&units))))
            }
            Value::Null | Value::Empty => Some(Ok(Value::str(""))),
            Value::String(_) => Some(Ok(one.clone())),
            _ => None,
        },
        [_, _] => {
            let (c, count) = (unit(args, 0)?, int(args, 1)?);
            if count < 0 {
                return Some(super::args::range_of(
                    &format!("count ('{count}') must be a non-negative value."),
                    "count",
                    count,
                ));
            }
            Some(Ok(Value::str(
                String::from_utf16_lossy(&[c]).repeat(count as usize),
            )))
        }
        [list, _, _] => {
            let (start, count) = (int(args, 1)?, int(args, 2)?);
            let all = items(list);
            if start < 0 || count < 0 || start as usize + count as usize > all.len() {
                return Some(range(
                    "Index was out of range. Must be non-negative and less than or equal to the size of the collection. (Parameter 'startIndex')",
                ));
            }
            let units: Vec<u16> = all
                .iter()
                .skip(start as usize)
                .take(count as usize)
                .filter_map(|it| match it {
                    Value::Char(unit) => Some(*unit),
                    _ => None,
                })
                .collect();
            Some(Ok(Value::str(String::from_utf16_lossy(&units))))
        }
        _ => None,
    }
}

/// `'a,b'.Split(...)`: separators (characters, strings), a count, options.
pub fn split(held: &str, args: &[Value]) -> Option<Result<Value>> {
    if let [one] = args
        && let Some(separator) = match one {
            Value::String(text) => Some(text.clone()).filter(|text| !text.is_empty()),
            Value::Char(unit) => char::from_u32(u32::from(*unit)).map(PSString::from),
            _ => None,
        }
    {
        let mut chars = separator.chars();
        let pieces = match (chars.next(), chars.next()) {
            (Some(only), None) => held.split(only).map(Value::str).collect(),
            _ => held.split(separator.as_str()).map(Value::str).collect(),
        };
        return Some(Ok(Value::array_of(Type::STRING, pieces)));
    }
    let options = (0..args.len())
        .find_map(|at| enumeration(args, at, "StringSplitOptions"))
        .unwrap_or(0);
    let count = (1..args.len()).find_map(|at| int(args, at));
    let (drop_empty, trim) = (options & 1 != 0, options & 2 != 0);
    let mut separators: Vec<String> = Vec::new();
    let mut characters = true;
    match args.first().map(Value::base) {
        None | Some(Value::Null | Value::Empty) => {}
        Some(Value::Char(unit)) => separators.push(String::from_utf16_lossy(&[*unit])),
        Some(Value::String(text)) => {
            characters = false;
            if !text.is_empty() {
                separators.push(text.to_string());
            }
        }
        Some(Value::Array(array)) => {
            for one in array.items.borrow().iter() {
                match one.base() {
                    Value::Char(unit) => separators.push(String::from_utf16_lossy(&[*unit])),
                    Value::String(text) => {
                        characters = false;
                        if !text.is_empty() {
                            separators.push(text.to_string());
                        }
                    }
                    _ => {}
                }
            }
        }
        _ => return None,
    }
    if let Some(count) = count
        && count < 0
    {
        return Some(bad_count(count));
    }
    let limit = count.map_or(usize::MAX, |count| count as usize);
    if limit == 0 {
        return Some(Ok(strings(Vec::<String>::new())));
    }
    let white = separators.is_empty()
        && (characters
            || args
                .first()
                .is_none_or(|it| !matches!(it.base(), Value::String(_))));
    // Where each separator stands next, so that none is sought twice in the same text.
    let mut places: Vec<Option<usize>> = vec![Some(0); separators.len()];
    let mut sought = false;
    let mut next = |text: &str| -> Option<(usize, usize)> {
        if white {
            return text
                .char_indices()
                .find(|(_, c)| c.is_whitespace())
                .map(|(at, c)| (at, c.len_utf8()));
        }
        let from = held.len() - text.len();
        for (one, place) in separators.iter().zip(&mut places) {
            if !sought || place.is_some_and(|at| at < from) {
                *place = text.find(one.as_str()).map(|at| from + at);
            }
        }
        sought = true;
        separators
            .iter()
            .zip(&places)
            .filter_map(|(one, place)| place.map(|at| (at - from, one.len())))
            .min_by_key(|(at, _)| *at)
    };
    let shape = |piece: &str| -> String {
        if trim {
            piece.trim().to_owned()
        } else {
            piece.to_owned()
        }
    };
    let mut pieces: Vec<String> = Vec::new();
    let mut rest = held;
    loop {
        if pieces.len() + 1 >= limit {
            // The last piece keeps its separators; empty ones before it are dropped if asked.
            let mut last = rest;
            if drop_empty {
                while let Some((at, len)) = next(last) {
                    let piece = shape(last.get(..at).unwrap_or_default());
                    if !piece.is_empty() {
                        break;
                    }
                    last = last.get(at + len..).unwrap_or_default();
                }
            }
            let piece = shape(last);
            if !(drop_empty && piece.is_empty()) {
                pieces.push(piece);
            }
            break;
        }
        match next(rest) {
            Some((at, len)) => {
                let piece = shape(rest.get(..at).unwrap_or_default());
                if !(drop_empty && piece.is_empty()) {
                    pieces.push(piece);
                }
                rest = rest.get(at + len..).unwrap_or_default();
            }
            None => {
                let piece = shape(rest);
                if !(drop_empty && piece.is_empty()) {
                    pieces.push(piece);
                }
                break;
            }
        }
    }
    Some(Ok(strings(pieces)))
}

fn bad_count(count: i32) -> Result<Value> {
    super::args::range_of(
        &format!("count ('{count}') must be a non-negative value."),
        "count",
        count,
    )
}

/// Reads a number argument for callers that accept text.
pub fn number(value: &Value) -> Result<f64> {
    match convert::to_f64(value) {
        Ok(number) => Ok(number),
        Err(_) => bad("Input string was not in a correct format."),
    }
}
