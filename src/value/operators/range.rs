//! `1..5`, `'a'..'f'`.

use super::thrown;
use crate::value::{Fault, Result, Value};

/// Both ends of a range.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Bounds {
    /// Numbers, both included; the first may be the greater one.
    Numbers(i32, i32),
    /// Characters, both included.
    Characters(u16, u16),
}

/// As many elements as an array of a range may have.
const LIMIT: i64 = 1 << 27;

/// The ends of `left..right`, for whoever walks through them without an array.
pub fn bounds(left: &Value, right: &Value) -> Result<Bounds> {
    if let (Value::Int(a), Value::Int(b)) = (left, right) {
        return Ok(Bounds::Numbers(*a, *b));
    }
    if let (Some(a), Some(b)) = (character(left), character(right)) {
        return Ok(Bounds::Characters(a, b));
    }
    Ok(Bounds::Numbers(to_int32(left)?, to_int32(right)?))
}

/// `left..right` as an array.
pub fn range(left: &Value, right: &Value) -> Result<Value> {
    match bounds(left, right)? {
        Bounds::Numbers(from, to) => {
            if (i64::from(to) - i64::from(from)).abs() >= LIMIT {
                return Err(thrown(
                    "System.OutOfMemoryException",
                    "Array dimensions exceeded supported range.",
                ));
            }
            Ok(Value::array(if from <= to {
                (from..=to).map(Value::Int).collect()
            } else {
                (to..=from).rev().map(Value::Int).collect()
            }))
        }
        Bounds::Characters(from, to) => Ok(Value::array(if from <= to {
            (from..=to).map(Value::Char).collect()
        } else {
            (to..=from).rev().map(Value::Char).collect()
        })),
    }
}

/// A character, or a text of one that is no digit.
fn character(value: &Value) -> Option<u16> {
    match value.base() {
        Value::Char(unit) => Some(*unit),
        Value::String(text) => {
            let mut units = text.encode_utf16();
            match (units.next(), units.next()) {
                (Some(unit), None) if !(0x30..=0x39).contains(&unit) => Some(unit),
                _ => None,
            }
        }
        _ => None,
    }
}

/// `Convert.ToInt32`.
fn to_int32(value: &Value) -> Result<i32> {
    let base = value.base();
    let overflow = || {
        thrown(
            "System.OverflowException",
            "Value was either too large or too small for an Int32.",
        )
    };
    match base {
        Value::Null | Value::Empty => Ok(0),
        Value::String(text) => parse_int32(text),
        Value::DateTime(_) => Err(thrown(
            "System.InvalidCastException",
            "Invalid cast from 'DateTime' to 'Int32'.",
        )),
        Value::BigInt(_) | Value::Switch(_) => Err(not_convertible(base)),
        _ => match crate::value::convert::number::of(base) {
            Some(number) => number
                .round()
                .and_then(|it| i32::try_from(it).ok())
                .ok_or_else(overflow),
            None => Err(not_convertible(base)),
        },
    }
}

fn not_convertible(value: &Value) -> Box<Fault> {
    thrown(
        "System.InvalidCastException",
        format!(
            "Unable to cast object of type '{}' to type 'System.IConvertible'.",
            crate::value::text::to_string_name(&value.type_of())
        ),
    )
}

fn parse_int32(text: &str) -> Result<i32> {
    let trimmed = text.trim();
    let digits = trimmed.strip_prefix(['-', '+']).unwrap_or(trimmed);
    if digits.is_empty() || !digits.bytes().all(|c| c.is_ascii_digit()) {
        return Err(thrown(
            "System.FormatException",
            format!("The input string '{text}' was not in a correct format."),
        ));
    }
    trimmed.parse().map_err(|_| {
        thrown(
            "System.OverflowException",
            "Value was either too large or too small for an Int32.",
        )
    })
}
