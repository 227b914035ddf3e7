//! Looking for text in text: how it is compared, `IndexOf`, `LastIndexOf`, `IndexOfAny`.

use super::args::{enumeration, flag, int, null, range};
use super::string::{char_args, units};
use crate::text::collation;
use crate::text::name;
use crate::value::{PSString, Result, Value};

/// Which comparison a `StringComparison` argument asks for.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Comparison {
    /// Without regard to case.
    pub ignore_case: bool,
    /// By code units; else linguistically.
    pub ordinal: bool,
}

impl Comparison {
    /// The default of methods that compare by code units.
    pub const ORDINAL: Comparison = Comparison {
        ignore_case: false,
        ordinal: true,
    };
    /// The default of methods that compare linguistically.
    pub const CULTURE: Comparison = Comparison {
        ignore_case: false,
        ordinal: false,
    };

    /// The default for what is looked for: texts linguistically, characters by their codes.
    pub(super) fn of_argument(args: &[Value]) -> Comparison {
        match args.first().map(Value::base) {
            Some(Value::String(_)) => Comparison::CULTURE,
            _ => Comparison::ORDINAL,
        }
    }

    /// From the number of a `StringComparison`.
    pub fn from_number(number: i64) -> Comparison {
        Comparison {
            ignore_case: number % 2 == 1,
            ordinal: number >= 4,
        }
    }
}

/// The comparison that an argument names, or the default.
pub fn comparison(args: &[Value], at: usize, default: Comparison) -> Comparison {
    enumeration(args, at, "StringComparison").map_or(default, Comparison::from_number)
}

/// Where a part begins in a text, in UTF-16 units, from a unit on; `last`: the last such place.
pub fn find(text: &str, part: &str, how: Comparison, last: bool) -> Option<usize> {
    let byte = find_byte(text, part, how, last)?;
    Some(crate::text::utf16::index_of(text, byte))
}

/// The same in bytes.
pub(super) fn find_byte(text: &str, part: &str, how: Comparison, last: bool) -> Option<usize> {
    if !how.ordinal {
        if last {
            collation::last_index_of(text, part, how.ignore_case)
        } else {
            collation::index_of(text, part, how.ignore_case)
        }
    } else if how.ignore_case {
        if last {
            let upper = name::to_upper(text);
            let part = name::to_upper(part);
            upper.rfind(&part)
        } else {
            name::find_ignore_case(text, part)
        }
    } else if last {
        text.rfind(part)
    } else {
        text.find(part)
    }
}

/// A part that is sought: a string or a single unit.
pub(super) fn sought(args: &[Value], at: usize) -> Option<String> {
    match args.get(at)?.base() {
        Value::String(text) => Some(text.to_string()),
        Value::Char(it) => Some(String::from_utf16_lossy(&[*it])),
        _ => None,
    }
}

pub(super) fn index_of(this: &PSString, last: bool, args: &[Value]) -> Option<Result<Value>> {
    let held = this.as_str();
    let part = sought(args, 0)?;
    let part = part.as_str();
    let default = Comparison::of_argument(args);
    let culture = !default.ordinal;
    let how = (1..args.len())
        .find_map(|at| enumeration(args, at, "StringComparison"))
        .map_or(default, Comparison::from_number);
    let numbers: Vec<i64> = (1..args.len())
        .filter_map(|at| int(args, at).map(i64::from))
        .collect();
    let total = this.utf16_len() as i64;
    if numbers.is_empty() {
        let at = find_byte(held, part, how, last).map_or(-1, |at| this.index_of(at) as i32);
        return Some(Ok(Value::Int(at)));
    }
    let (from, to) = match window(&numbers, total, last, culture) {
        Ok(window) => window,
        Err(fault) => return Some(Err(fault)),
    };
    if this.is_ascii() && !(last && part.is_empty()) {
        let slice = held.get(from..to).unwrap_or_default();
        let at = find_byte(slice, part, how, last).map_or(-1, |at| (at + from) as i32);
        return Some(Ok(Value::Int(at)));
    }
    if last && part.is_empty() {
        return Some(Ok(Value::Int(to as i32)));
    }
    let bounds = this.byte_of(from).zip(this.byte_of(to));
    if let Some(slice) = bounds.and_then(|(first, end)| held.get(first..end)) {
        let found = find_byte(slice, part, how, last);
        let at = found.map_or(-1, |at| (utf16_len_of(slice, at) + from) as i32);
        return Some(Ok(Value::Int(at)));
    }
    let units = units(held);
    let slice = String::from_utf16_lossy(units.get(from..to).unwrap_or_default());
    let at = find(&slice, part, how, last).map_or(-1, |at| (at + from) as i32);
    Some(Ok(Value::Int(at)))
}

/// The units before a byte of a text.
fn utf16_len_of(text: &str, byte: usize) -> usize {
    text.get(..byte).map_or(0, crate::text::utf16::len)
}

/// The range of units that `startIndex` and `count` mean.
fn window(numbers: &[i64], total: i64, last: bool, linguistic: bool) -> Result<(usize, usize)> {
    let start = numbers.first().copied().unwrap_or(0);
    let bad_index = || {
        range(
            "Index was out of range. Must be non-negative and less than or equal to the size of the collection. (Parameter 'startIndex')",
        )
    };
    let bad_count = || {
        range(
            "Count must be positive and count must refer to a location within the string/array/collection. (Parameter 'count')",
        )
    };
    if last {
        if total == 0 {
            if start > 0 {
                return if linguistic {
                    range(
                        "Index was out of range. Must be non-negative and less than the size of the collection. (Parameter 'startIndex')",
                    )
                } else {
                    bad_index()
                };
            }
            return Ok((0, 0));
        }
        if start < 0 || start > total || (start == total && !linguistic && numbers.len() == 1) {
            if start == -1 && linguistic {
                return Ok((0, 0));
            }
            if start < 0 || start > total {
                return bad_index();
            }
            return range(
                "Index was out of range. Must be non-negative and less than the size of the collection. (Parameter 'startIndex')",
            );
        }
        let end = (start + 1).min(total);
        let count = numbers.get(1).copied().unwrap_or(end);
        let count = if start == total && numbers.len() > 1 {
            count - 1
        } else {
            count
        };
        if count < 0 || end - count < 0 {
            return bad_count();
        }
        return Ok(((end - count) as usize, end as usize));
    }
    if start < 0 || start > total {
        return bad_index();
    }
    let count = numbers.get(1).copied().unwrap_or(total - start);
    if count < 0 || start + count > total {
        return bad_count();
    }
    Ok((start as usize, (start + count) as usize))
}

pub(super) fn index_of_any(held: &str, last: bool, args: &[Value]) -> Option<Result<Value>> {
    let any = char_args(args, 0)?;
    if args.first().is_some_and(Value::is_null) {
        return Some(null("anyOf"));
    }
    let units = units(held);
    let numbers: Vec<i64> = (1..args.len())
        .filter_map(|at| int(args, at).map(i64::from))
        .collect();
    let (from, to) = if numbers.is_empty() {
        (0, units.len())
    } else {
        match window(&numbers, units.len() as i64, last, false) {
            Ok(window) => window,
            Err(fault) => return Some(Err(fault)),
        }
    };
    let slice = units.get(from..to).unwrap_or_default();
    let found = if last {
        slice.iter().rposition(|unit| any.contains(unit))
    } else {
        slice.iter().position(|unit| any.contains(unit))
    };
    Some(Ok(Value::Int(found.map_or(-1, |at| (at + from) as i32))))
}

pub(super) fn with_case(args: &[Value], default: Comparison) -> Comparison {
    match flag(args, 1) {
        Some(ignore_case) => Comparison {
            ignore_case,
            ordinal: false,
        },
        None => comparison(args, 1, default),
    }
}
