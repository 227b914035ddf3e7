//! `[BitConverter]::...`

use super::args::{byte_items, bytes, int, null, range};
use super::number::integer;
use crate::value::types::Known;
use crate::value::{Result, Value};

fn part(args: &[Value], size: usize) -> Result<Vec<u8>> {
    let Some(held) = args.first().and_then(byte_items) else {
        return null("value");
    };
    let at = int(args, 1).unwrap_or(0);
    let Some(from) = usize::try_from(at).ok().filter(|from| *from < held.len()) else {
        return range(
            "Index was out of range. Must be non-negative and less than the size of the collection. (Parameter 'startIndex')",
        );
    };
    if from + size > held.len() {
        return super::args::bad(
            "Destination array is not long enough to copy all the items in the collection. Check array index and length. (Parameter 'value')",
        );
    }
    Ok(held.into_iter().skip(from).take(size).collect())
}

/// A static method.
pub fn static_call(name: &str, args: &[Value]) -> Option<Result<Value>> {
    let sized = |of: Known, size: usize| -> Option<Result<Value>> {
        Some(part(args, size).map(|held| {
            let raw = held
                .iter()
                .rev()
                .fold(0u64, |number, byte| number << 8 | u64::from(*byte));
            match of {
                Known::Int16 => integer(of, i128::from(raw as i16)),
                Known::Int32 => integer(of, i128::from(raw as i32)),
                Known::Int64 => integer(of, i128::from(raw as i64)),
                Known::Single => Value::Single(f32::from_bits(raw as u32)),
                Known::Double => Value::Double(f64::from_bits(raw)),
                Known::Boolean => Value::Bool(raw != 0),
                Known::Char => Value::Char(raw as u16),
                _ => integer(of, i128::from(raw)),
            }
        }))
    };
    match (name, args) {
        ("toint16", _) => sized(Known::Int16, 2),
        ("touint16", _) => sized(Known::UInt16, 2),
        ("toint32", _) => sized(Known::Int32, 4),
        ("touint32", _) => sized(Known::UInt32, 4),
        ("toint64", _) => sized(Known::Int64, 8),
        ("touint64", _) => sized(Known::UInt64, 8),
        ("tosingle", _) => sized(Known::Single, 4),
        ("todouble", _) => sized(Known::Double, 8),
        ("toboolean", _) => sized(Known::Boolean, 1),
        ("tochar", _) => sized(Known::Char, 2),
        ("getbytes", [one]) => {
            let held: Vec<u8> = match one.base() {
                Value::Bool(it) => vec![u8::from(*it)],
                Value::Char(it) | Value::UInt16(it) => it.to_le_bytes().to_vec(),
                Value::Int16(it) => it.to_le_bytes().to_vec(),
                Value::Int(it) => it.to_le_bytes().to_vec(),
                Value::UInt(it) => it.to_le_bytes().to_vec(),
                Value::Long(it) => it.to_le_bytes().to_vec(),
                Value::ULong(it) => it.to_le_bytes().to_vec(),
                Value::Single(it) => it.to_le_bytes().to_vec(),
                Value::Double(it) => it.to_le_bytes().to_vec(),
                _ => return None,
            };
            Some(Ok(bytes(&held)))
        }
        ("tostring", [one, ..]) => {
            let Some(mut held) = byte_items(one) else {
                return Some(null("value"));
            };
            if let Some(from) = int(args, 1) {
                let count = int(args, 2).map_or(held.len(), |count| count.max(0) as usize);
                held = held
                    .into_iter()
                    .skip(from.max(0) as usize)
                    .take(count)
                    .collect();
            }
            let shown: Vec<String> = held.iter().map(|byte| format!("{byte:02X}")).collect();
            Some(Ok(Value::str(shown.join("-"))))
        }
        ("doubletoint64bits", [one]) => match one.base() {
            Value::Double(it) => Some(Ok(Value::Long(it.to_bits() as i64))),
            _ => None,
        },
        ("int64bitstodouble", [one]) => match one.base() {
            Value::Long(it) => Some(Ok(Value::Double(f64::from_bits(*it as u64)))),
            _ => None,
        },
        ("singletoint32bits", [one]) => match one.base() {
            Value::Single(it) => Some(Ok(Value::Int(it.to_bits() as i32))),
            _ => None,
        },
        ("int32bitstosingle", [one]) => match one.base() {
            Value::Int(it) => Some(Ok(Value::Single(f32::from_bits(*it as u32)))),
            _ => None,
        },
        _ => None,
    }
}
