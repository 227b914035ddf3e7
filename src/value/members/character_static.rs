//! `[char]::...`

use super::args::{int, text, unit, write_back};
use crate::text::name;
use crate::value::{Fault, Result, Value};

/// The unit that an argument or a place in a string means.
fn subject(args: &[Value]) -> Option<Result<u16>> {
    if let Some(unit) = unit(args, 0) {
        return Some(Ok(unit));
    }
    let held = text(args, 0)?;
    let at = int(args, 1)?;
    Some(
        usize::try_from(at)
            .ok()
            .and_then(|at| crate::text::utf16::unit_at(held, at))
            .ok_or_else(|| {
                Fault::net(
                    "System.ArgumentOutOfRangeException",
                    "Specified argument was out of the range of valid values. (Parameter 'index')",
                )
            }),
    )
}

/// A static method.
pub fn call(name: &str, args: &[Value]) -> Option<Result<Value>> {
    use crate::text::char_class as class;
    match (name, args) {
        ("parse", [one]) => {
            let held = one.to_text();
            let mut units = held.encode_utf16();
            return Some(match (units.next(), units.next()) {
                (Some(unit), None) => Ok(Value::Char(unit)),
                _ => super::args::format("String must be exactly one character long."),
            });
        }
        ("tryparse", [one, place]) => {
            let held = one.to_text();
            let mut units = held.encode_utf16();
            let found = match (units.next(), units.next()) {
                (Some(unit), None) => Some(unit),
                _ => None,
            };
            return Some(
                write_back(Some(place), Value::Char(found.unwrap_or(0)))
                    .map(|()| Value::Bool(found.is_some())),
            );
        }
        ("convertfromutf32", [_]) => {
            let code = int(args, 0)?;
            return Some(
                u32::try_from(code)
                    .ok()
                    .and_then(char::from_u32)
                    .map(|c| Value::str(c.to_string()))
                    .ok_or_else(|| {
                        Fault::net(
                            "System.ArgumentOutOfRangeException",
                            "A valid UTF32 value is between 0x000000 and 0x10ffff, inclusive, and should not include surrogate codepoint values (0x00d800 ~ 0x00dfff). (Parameter 'utf32')",
                        )
                    }),
            );
        }
        ("converttoutf32", [_, _]) => {
            if let (Some(high), Some(low)) = (unit(args, 0), unit(args, 1)) {
                let found = char::decode_utf16([high, low]).next()?.ok()?;
                return Some(Ok(Value::Int(found as i32)));
            }
            let held = text(args, 0)?;
            let at = usize::try_from(int(args, 1)?).ok()?;
            let byte = crate::text::utf16::byte_of(held, at)?;
            return Some(Ok(Value::Int(held.get(byte..)?.chars().next()? as i32)));
        }
        _ => {}
    }
    let unit = match subject(args)? {
        Ok(unit) => unit,
        Err(fault) => return Some(Err(fault)),
    };
    let c = char::from_u32(u32::from(unit));
    let test = |by: fn(char) -> bool| Some(Ok(Value::Bool(c.is_some_and(by))));
    match name {
        "isdigit" => test(class::is_digit),
        "isletter" => test(class::is_letter),
        "isletterordigit" => test(|c| class::is_letter(c) || class::is_digit(c)),
        "isnumber" => test(class::is_number),
        "iswhitespace" => test(class::is_white_space),
        "isupper" => test(class::is_upper),
        "islower" => test(class::is_lower),
        "ispunctuation" => test(class::is_punctuation),
        "issymbol" => test(class::is_symbol),
        "isseparator" => test(class::is_separator),
        "iscontrol" => test(class::is_control),
        "issurrogate" => Some(Ok(Value::Bool((0xD800..0xE000).contains(&unit)))),
        "ishighsurrogate" => Some(Ok(Value::Bool((0xD800..0xDC00).contains(&unit)))),
        "islowsurrogate" => Some(Ok(Value::Bool((0xDC00..0xE000).contains(&unit)))),
        "isascii" => test(|c| c.is_ascii()),
        "isasciidigit" => test(|c| c.is_ascii_digit()),
        "isasciiletter" => test(|c| c.is_ascii_alphabetic()),
        "isasciiletterordigit" => test(|c| c.is_ascii_alphanumeric()),
        "isasciiletterupper" => test(|c| c.is_ascii_uppercase()),
        "isasciiletterlower" => test(|c| c.is_ascii_lowercase()),
        "isasciihexdigit" => test(|c| c.is_ascii_hexdigit()),
        "toupper" | "toupperinvariant" | "tolower" | "tolowerinvariant" => {
            let turned = c.map_or(unit, |c| {
                let made = if name.starts_with("toupper") {
                    name::upper(c)
                } else {
                    name::lower(c)
                };
                u16::try_from(made as u32).unwrap_or(unit)
            });
            Some(Ok(Value::Char(turned)))
        }
        "tostring" => Some(Ok(Value::str(String::from_utf16_lossy(&[unit])))),
        "getnumericvalue" => Some(Ok(Value::Double(
            c.and_then(|c| c.to_digit(10)).map_or(-1.0, f64::from),
        ))),
        "getunicodecategory" => Some(Ok(Value::enumeration(
            "System.Globalization.UnicodeCategory",
            c.map_or(16, |c| i64::from(class::category(c).number())),
        ))),
        _ => None,
    }
}

/// A static field.
pub fn property(name: &str) -> Option<Value> {
    match name {
        "maxvalue" => Some(Value::Char(u16::MAX)),
        "minvalue" => Some(Value::Char(0)),
        _ => None,
    }
}
