//! `[convert]::...`, and the `IConvertible` methods of values.

use super::args::int;
use super::number::{integer, whole};
use super::number_parse::overflow;
use crate::value::types::Known;
use crate::value::{Context, Fault, Result, Value, convert};

/// The type that a method converts to.
fn target(name: &str) -> Option<Known> {
    Some(match name {
        "toboolean" => Known::Boolean,
        "tobyte" => Known::Byte,
        "tosbyte" => Known::SByte,
        "tochar" => Known::Char,
        "toint16" => Known::Int16,
        "touint16" => Known::UInt16,
        "toint32" => Known::Int32,
        "touint32" => Known::UInt32,
        "toint64" => Known::Int64,
        "touint64" => Known::UInt64,
        "tosingle" => Known::Single,
        "todouble" => Known::Double,
        "todecimal" => Known::Decimal,
        "todatetime" => Known::DateTime,
        _ => return None,
    })
}

/// `ToInt32(value)` and the like.
pub fn call(name: &str, args: &[Value], cx: &mut dyn Context) -> Option<Result<Value>> {
    let to = target(name)?;
    Some(convert_to(to, args, cx))
}

fn invalid_cast<T>(from: &str, to: Known) -> Result<T> {
    let to = to.full_name().rsplit('.').next().unwrap_or_default();
    Err(Fault::net(
        "System.InvalidCastException",
        format!("Invalid cast from '{from}' to '{to}'."),
    ))
}

fn short(value: &Value) -> String {
    value.type_of().short_name()
}

fn convert_to(to: Known, args: &[Value], cx: &mut dyn Context) -> Result<Value> {
    let value = args.first().map(Value::base).cloned().unwrap_or_default();
    let value = match &value {
        Value::Enum(held) => super::enums::number(&held.of, held.number),
        Value::Switch(on) => Value::Bool(*on),
        _ => value,
    };
    match &value {
        Value::Null | Value::Empty => Ok(match to {
            Known::DateTime => Value::DateTime(crate::value::DateTime::MIN),
            _ => super::element_default(&to.into()),
        }),
        Value::String(text) => from_text(to, text, args, cx),
        Value::Bool(flag) => match to {
            Known::Boolean => Ok(value.clone()),
            Known::Char | Known::DateTime => invalid_cast("Boolean", to),
            _ => make(to, f64::from(u8::from(*flag)), i128::from(*flag)),
        },
        Value::Char(unit) => match to {
            Known::Char => Ok(value.clone()),
            Known::Boolean | Known::Single | Known::Double | Known::Decimal | Known::DateTime => {
                invalid_cast("Char", to)
            }
            _ => fit(to, i128::from(*unit)),
        },
        Value::DateTime(_) => {
            if to == Known::DateTime {
                Ok(value.clone())
            } else {
                invalid_cast("DateTime", to)
            }
        }
        Value::Single(_) | Value::Double(_) | Value::Decimal(_) => match to {
            Known::Boolean => Ok(Value::Bool(convert::truth(&value))),
            Known::Char | Known::DateTime => invalid_cast(&short(&value), to),
            Known::Single | Known::Double | Known::Decimal => {
                convert::convert(&value, &to.into(), cx)
            }
            _ => {
                let number = match &value {
                    Value::Decimal(number) => whole(&Value::decimal(number.round())),
                    other => {
                        let number = convert::to_f64(other)?;
                        whole(&Value::Double(number.round_ties_even()))
                            .filter(|_| number.is_finite())
                    }
                };
                match number {
                    Some(number) => fit(to, number),
                    None => Err(overflow(to)),
                }
            }
        },
        Value::SByte(_)
        | Value::Byte(_)
        | Value::Int16(_)
        | Value::UInt16(_)
        | Value::Int(_)
        | Value::UInt(_)
        | Value::Long(_)
        | Value::ULong(_) => match to {
            Known::Boolean => Ok(Value::Bool(convert::truth(&value))),
            Known::DateTime => invalid_cast(&short(&value), to),
            Known::Single | Known::Double | Known::Decimal => {
                convert::convert(&value, &to.into(), cx)
            }
            _ => match whole(&value) {
                Some(number) => fit(to, number),
                None => Err(overflow(to)),
            },
        },
        other => Err(Fault::net(
            "System.InvalidCastException",
            format!(
                "Unable to cast object of type '{}' to type 'System.IConvertible'.",
                other.type_of().full_name()
            ),
        )),
    }
}

fn make(to: Known, float: f64, number: i128) -> Result<Value> {
    match to {
        Known::Single => Ok(Value::Single(float as f32)),
        Known::Double => Ok(Value::Double(float)),
        Known::Decimal => Ok(Value::decimal(rust_decimal::Decimal::from_i128_with_scale(
            number, 0,
        ))),
        _ => fit(to, number),
    }
}

fn fit(to: Known, number: i128) -> Result<Value> {
    let (low, high): (i128, i128) = match to {
        Known::SByte => (i8::MIN.into(), i8::MAX.into()),
        Known::Byte => (0, u8::MAX.into()),
        Known::Int16 => (i16::MIN.into(), i16::MAX.into()),
        Known::UInt16 | Known::Char => (0, u16::MAX.into()),
        Known::Int32 => (i32::MIN.into(), i32::MAX.into()),
        Known::UInt32 => (0, u32::MAX.into()),
        Known::UInt64 => (0, u64::MAX.into()),
        _ => (i64::MIN.into(), i64::MAX.into()),
    };
    if number < low || number > high {
        return Err(overflow(to));
    }
    Ok(if to == Known::Char {
        Value::Char(number as u16)
    } else {
        integer(to, number)
    })
}

fn from_text(to: Known, text: &str, args: &[Value], cx: &mut dyn Context) -> Result<Value> {
    match to {
        Known::Boolean => {
            super::boolean::static_call("parse", &[Value::str(text)]).unwrap_or(Ok(Value::FALSE))
        }
        Known::Char => {
            let mut units = text.encode_utf16();
            match (units.next(), units.next()) {
                (Some(unit), None) => Ok(Value::Char(unit)),
                _ => super::args::format("String must be exactly one character long."),
            }
        }
        Known::DateTime => {
            super::date_time_static::parse(text, args.get(1..).unwrap_or_default(), cx)
        }
        _ => {
            if let Some(base) = int(args, 1)
                && !matches!(to, Known::Single | Known::Double | Known::Decimal)
            {
                return from_base(to, text, base);
            }
            let mut list = vec![Value::str(text)];
            list.extend(args.iter().skip(1).cloned());
            super::number_parse::parse(to, &list, cx)
        }
    }
}

fn from_base(to: Known, text: &str, base: i32) -> Result<Value> {
    if !matches!(base, 2 | 8 | 10 | 16) {
        return super::args::bad("Invalid Base.");
    }
    let (negative, digits) = match text.strip_prefix('-') {
        Some(rest) => {
            if base != 10 {
                return super::args::bad(
                    "String cannot contain a minus sign if the base is not 10.",
                );
            }
            (true, rest)
        }
        None => (false, text),
    };
    let digits = if base == 16 {
        digits
            .strip_prefix("0x")
            .or_else(|| digits.strip_prefix("0X"))
            .unwrap_or(digits)
    } else {
        digits
    };
    if text.is_empty() {
        return super::args::range(
            "Index was out of range. Must be non-negative and less than the size of the collection. (Parameter 'index')",
        );
    }
    let radix = base as u32;
    let end = digits
        .find(|c: char| !c.is_digit(radix))
        .unwrap_or(digits.len());
    if end == 0 {
        return super::args::format("Could not find any recognizable digits.");
    }
    if end < digits.len() {
        return super::args::format(
            "Additional non-parsable characters are at the end of the string.",
        );
    }
    let Ok(raw) = u128::from_str_radix(digits, radix) else {
        return Err(overflow(to));
    };
    let (bits, signed) = match to {
        Known::SByte => (8, true),
        Known::Byte => (8, false),
        Known::Int16 => (16, true),
        Known::UInt16 => (16, false),
        Known::Int32 => (32, true),
        Known::UInt32 => (32, false),
        Known::UInt64 => (64, false),
        _ => (64, true),
    };
    if base == 10 {
        let number = if negative {
            -(raw as i128)
        } else {
            raw as i128
        };
        return fit(to, number);
    }
    if raw >> bits != 0 {
        return Err(overflow(to));
    }
    let mut number = raw as i128;
    if signed && number >= 1i128 << (bits - 1) {
        number -= 1i128 << bits;
    }
    Ok(integer(to, number))
}

/// `[convert]::ToString(value, ...)`.
pub fn to_string(args: &[Value], cx: &mut dyn Context) -> Result<Value> {
    let Some(value) = args.first() else {
        return Ok(Value::str(""));
    };
    if let Some(base) = int(args, 1)
        && matches!(
            value.base(),
            Value::Byte(_) | Value::Int16(_) | Value::Int(_) | Value::Long(_)
        )
    {
        let (number, bits) = match value.base() {
            Value::Byte(it) => (i64::from(*it), 8),
            Value::Int16(it) => (i64::from(*it), 16),
            Value::Int(it) => (i64::from(*it), 32),
            Value::Long(it) => (*it, 64),
            _ => (0, 32),
        };
        let raw = if bits == 64 {
            number as u64
        } else {
            number as u64 & ((1u64 << bits) - 1)
        };
        return Ok(Value::str(match base {
            2 => format!("{raw:b}"),
            8 => format!("{raw:o}"),
            10 => number.to_string(),
            16 => format!("{raw:x}"),
            _ => return super::args::bad("Invalid Base."),
        }));
    }
    let culture = args.iter().skip(1).find_map(super::culture_of);
    match (value.base(), culture) {
        (Value::Null | Value::Empty, _) => Ok(Value::str("")),
        (other, Some(culture)) => Ok(Value::str(super::bridge::net_text(other, culture))),
        (other, None) => super::string_static::dotnet_text(other, cx).map(Value::str),
    }
}

/// `[convert]::Name(...)`: conversions, Base64, hex.
pub fn static_call(name: &str, args: &[Value], cx: &mut dyn Context) -> Option<Result<Value>> {
    use super::args::{byte_items, bytes, enumeration, null, range};
    use base64::Engine;
    let engine = base64::engine::general_purpose::STANDARD;
    let slice = |bytes: Vec<u8>| -> Result<Vec<u8>> {
        match (int(args, 1), int(args, 2)) {
            (Some(from), Some(count)) => {
                if from < 0 || count < 0 || from as usize + count as usize > bytes.len() {
                    return range(
                        "Offset and length must refer to a position in the string. (Parameter 'offset')",
                    );
                }
                Ok(bytes
                    .into_iter()
                    .skip(from as usize)
                    .take(count as usize)
                    .collect())
            }
            _ => Ok(bytes),
        }
    };
    match (name, args) {
        ("tobase64string", [one, ..]) => {
            if one.is_null() {
                return Some(null("inArray"));
            }
            let bytes = match slice(byte_items(one)?) {
                Ok(bytes) => bytes,
                Err(fault) => return Some(Err(fault)),
            };
            let text = engine.encode(bytes);
            let lines = (1..args.len())
                .find_map(|at| enumeration(args, at, "Base64FormattingOptions"))
                .unwrap_or(0);
            if lines == 1 {
                let mut out = String::new();
                for (at, c) in text.chars().enumerate() {
                    if at > 0 && at % 76 == 0 {
                        out.push_str("\r\n");
                    }
                    out.push(c);
                }
                return Some(Ok(Value::str(out)));
            }
            Some(Ok(Value::str(text)))
        }
        ("frombase64string", [one]) => {
            let text: String = one
                .to_text()
                .chars()
                .filter(|c| !matches!(c, ' ' | '\t' | '\r' | '\n'))
                .collect();
            Some(match engine.decode(&text) {
                Ok(found) => Ok(bytes(&found)),
                Err(_) => super::args::format(
                    "The input is not a valid Base-64 string as it contains a non-base 64 character, more than two padding characters, or an illegal character among the padding characters.",
                ),
            })
        }
        ("tohexstring" | "tohexstringlower", [one, ..]) => {
            if one.is_null() {
                return Some(null("inArray"));
            }
            let bytes = match slice(byte_items(one)?) {
                Ok(bytes) => bytes,
                Err(fault) => return Some(Err(fault)),
            };
            let text: String = bytes.iter().map(|byte| format!("{byte:02X}")).collect();
            Some(Ok(Value::str(if name == "tohexstring" {
                text
            } else {
                text.to_lowercase()
            })))
        }
        ("fromhexstring", [one]) => {
            let text = one.to_text();
            if text.len() % 2 != 0 {
                return Some(super::args::format(
                    "The input is not a valid hex string as its length is not a multiple of 2.",
                ));
            }
            let mut out = Vec::new();
            let digits: Vec<char> = text.chars().collect();
            for pair in digits.chunks(2) {
                match pair
                    .iter()
                    .map(|c| c.to_digit(16))
                    .collect::<Option<Vec<u32>>>()
                    .as_deref()
                {
                    Some([high, low]) => out.push((high * 16 + low) as u8),
                    _ => {
                        return Some(super::args::format(
                            "The input is not a valid hex string as it contains a non-hex character.",
                        ));
                    }
                }
            }
            Some(Ok(bytes(&out)))
        }
        ("tostring", _) => Some(to_string(args, cx)),
        ("changetype", [value, to, ..]) => match to.base() {
            Value::Type(of) => {
                let known = match &**of {
                    crate::value::Type::Known(known) => *known,
                    _ => return Some(convert::convert(value, of, cx)),
                };
                if known == Known::String {
                    return Some(to_string(std::slice::from_ref(value), cx));
                }
                let method = format!("to{}", of.short_name().to_ascii_lowercase());
                match target(&method) {
                    Some(to) => Some(convert_to(to, std::slice::from_ref(value), cx)),
                    None => Some(convert::convert(value, of, cx)),
                }
            }
            _ => {
                let code = match to.base() {
                    Value::Enum(held) => held.number,
                    _ => return Some(null("conversionType")),
                };
                let method = match code {
                    3 => "toboolean",
                    4 => "tochar",
                    5 => "tosbyte",
                    6 => "tobyte",
                    7 => "toint16",
                    8 => "touint16",
                    9 => "toint32",
                    10 => "touint32",
                    11 => "toint64",
                    12 => "touint64",
                    13 => "tosingle",
                    14 => "todouble",
                    15 => "todecimal",
                    16 => "todatetime",
                    _ => return Some(to_string(std::slice::from_ref(value), cx)),
                };
                call(method, std::slice::from_ref(value), cx)
            }
        },
        ("gettypecode", [one]) => Some(Ok(Value::enumeration(
            "System.TypeCode",
            super::number::type_code(one),
        ))),
        ("isdbnull", [one]) => Some(Ok(Value::Bool(one.type_of().is_known(Known::DBNull)))),
        _ => call(name, args, cx),
    }
}
