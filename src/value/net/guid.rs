//! `Guid`.

use super::NetObject;
use crate::value::members::args::{byte_items, bytes, format, int, null, text, unit, write_back};
use crate::value::{Context, Fault, Known, Result, Type, Value};
use std::any::Any;
use std::cmp::Ordering;
use uuid::Uuid;

/// A GUID.
pub struct Guid(pub Uuid);

const BAD: &str = "Unrecognized Guid format.";

impl Guid {
    /// As a value.
    pub fn value(id: Uuid) -> Value {
        Value::net(Guid(id))
    }
}

/// Reads one of .NET's five forms.
pub fn parse(text: &str) -> Result<Uuid> {
    let text = text.trim();
    if text.is_empty() {
        return format(BAD);
    }
    let dashes = "Dashes are in the wrong position for GUID parsing.";
    if text.starts_with("{0x") || text.starts_with("{0X") {
        let hex: Vec<u64> = text
            .split(|c: char| !c.is_ascii_alphanumeric())
            .filter(|part| !part.is_empty())
            .filter_map(|part| {
                part.strip_prefix("0x")
                    .or_else(|| part.strip_prefix("0X"))
                    .and_then(|part| u64::from_str_radix(part, 16).ok())
            })
            .collect();
        let [a, b, c, rest @ ..] = hex.as_slice() else {
            return format(BAD);
        };
        let tail: Vec<u8> = rest.iter().map(|one| *one as u8).collect();
        let Ok(tail) = <[u8; 8]>::try_from(tail.as_slice()) else {
            return format(BAD);
        };
        return Ok(Uuid::from_fields(*a as u32, *b as u16, *c as u16, &tail));
    }
    let inner = if text.contains('-') {
        let inner = match text.chars().next() {
            Some('{') => text
                .strip_prefix('{')
                .and_then(|rest| rest.strip_suffix('}')),
            Some('(') => text
                .strip_prefix('(')
                .and_then(|rest| rest.strip_suffix(')')),
            _ => Some(text),
        };
        let Some(inner) = inner else {
            return format(BAD);
        };
        if inner.chars().count() != 36 {
            return format(BAD);
        }
        if inner
            .match_indices('-')
            .map(|(at, _)| at)
            .collect::<Vec<_>>()
            != [8, 13, 18, 23]
        {
            return format(dashes);
        }
        inner
    } else {
        if text.chars().count() != 32 {
            return format(
                if text.len() < 32 && !text.chars().all(|c| c.is_ascii_hexdigit()) {
                    BAD
                } else {
                    "Guid should contain only hexadecimal characters."
                },
            )
            .or_else(|_: Box<Fault>| format(BAD));
        }
        text
    };
    Uuid::parse_str(inner)
        .or_else(|_| format("Guid string should only contain hexadecimal characters."))
}

fn shown(id: &Uuid, form: &str) -> Option<String> {
    Some(match form.to_ascii_lowercase().as_str() {
        "" | "d" => id.hyphenated().to_string(),
        "n" => id.simple().to_string(),
        "b" => format!("{{{}}}", id.hyphenated()),
        "p" => format!("({})", id.hyphenated()),
        "x" => {
            let (a, b, c, rest) = id.as_fields();
            let rest: Vec<String> = rest.iter().map(|byte| format!("0x{byte:02x}")).collect();
            format!("{{0x{a:08x},0x{b:04x},0x{c:04x},{{{}}}}}", rest.join(","))
        }
        _ => return None,
    })
}

fn fresh(cx: &dyn Context) -> Uuid {
    let mut bytes = [0u8; 16];
    cx.world().random(&mut bytes);
    uuid::Builder::from_random_bytes(bytes).into_uuid()
}

impl NetObject for Guid {
    fn type_of(&self) -> Type {
        Type::Known(Known::Guid)
    }

    fn to_text(&self) -> String {
        self.0.hyphenated().to_string()
    }

    fn get(&self, name: &str) -> Option<Value> {
        if name.eq_ignore_ascii_case("Guid") {
            return Some(Value::str(self.to_text()));
        }
        if name.eq_ignore_ascii_case("Variant") {
            return Some(Value::Int(i32::from(
                self.0.as_bytes().get(8).map_or(0, |byte| byte >> 4),
            )));
        }
        name.eq_ignore_ascii_case("Version")
            .then(|| Value::Int(self.0.get_version_num() as i32))
    }

    fn property_names(&self) -> Vec<String> {
        ["Guid", "Variant", "Version"].map(str::to_owned).to_vec()
    }

    fn call(
        &self,
        _: &Value,
        name: &str,
        args: &[Value],
        _: &mut dyn Context,
    ) -> Option<Result<Value>> {
        Some(match (name, args) {
            ("tostring", _) => {
                let form = text(args, 0).map_or("", |it| it.as_str());
                match shown(&self.0, form) {
                    Some(text) => Ok(Value::str(text)),
                    None => format(
                        "Format string can be only \"D\", \"d\", \"N\", \"n\", \"P\", \"p\", \"B\", \"b\", \"X\" or \"x\".",
                    ),
                }
            }
            ("tobytearray", []) => Ok(bytes(&self.0.to_bytes_le())),
            ("tobytearray", [_]) => Ok(bytes(self.0.as_bytes())),
            ("compareto", [one]) => match one.downcast::<Guid>() {
                Some(other) => Ok(Value::Int(self.0.cmp(&other.0) as i32)),
                None if one.is_null() => Ok(Value::Int(1)),
                None => crate::value::members::args::bad(
                    "Object must be of type GUID. (Parameter 'value')",
                ),
            },
            _ => return None,
        })
    }

    fn equals(&self, other: &Value) -> Option<bool> {
        Some(
            other
                .downcast::<Guid>()
                .is_some_and(|other| other.0 == self.0),
        )
    }

    fn compare(&self, other: &Value) -> Option<Ordering> {
        Some(self.0.cmp(&other.downcast::<Guid>()?.0))
    }

    fn hash(&self) -> Option<u64> {
        Some(self.0.as_u64_pair().0 ^ self.0.as_u64_pair().1)
    }

    fn as_any(&self) -> &dyn Any {
        self
    }
}

/// A static method.
pub fn static_call(name: &str, args: &[Value], cx: &mut dyn Context) -> Option<Result<Value>> {
    Some(match (name, args) {
        ("newguid" | "createversion7", _) => Ok(Guid::value(fresh(cx))),
        ("parse", [one, ..]) => {
            if one.is_null() {
                return Some(null("input"));
            }
            parse(&one.to_text()).map(Guid::value)
        }
        ("tryparse", [one, ..]) => {
            let parsed = parse(&one.to_text());
            let ok = parsed.is_ok();
            write_back(args.last(), Guid::value(parsed.unwrap_or(Uuid::nil())))
                .map(|()| Value::Bool(ok))
        }
        ("parseexact" | "tryparseexact", [one, form, ..]) => {
            let parsed = parse(&one.to_text()).and_then(|id| match shown(&id, &form.to_text()) {
                Some(text) if text.eq_ignore_ascii_case(one.to_text().trim()) => Ok(id),
                _ => format(BAD),
            });
            if name == "parseexact" {
                return Some(parsed.map(Guid::value));
            }
            let ok = parsed.is_ok();
            write_back(args.last(), Guid::value(parsed.unwrap_or(Uuid::nil())))
                .map(|()| Value::Bool(ok))
        }
        _ => return None,
    })
}

/// A static field.
pub fn static_property(name: &str) -> Option<Value> {
    match name {
        "empty" => Some(Guid::value(Uuid::nil())),
        "allbitsset" => Some(Guid::value(Uuid::max())),
        _ => None,
    }
}

/// A constructor.
pub fn construct(args: &[Value]) -> Option<Result<Value>> {
    match args {
        [] => Some(Ok(Guid::value(Uuid::nil()))),
        [one] => match one.base() {
            Value::String(text) => Some(parse(text).map(Guid::value)),
            _ => Some(match byte_items(one).map(<[u8; 16]>::try_from) {
                Some(Ok(bytes)) => Ok(Guid::value(Uuid::from_bytes_le(bytes))),
                _ => crate::value::members::args::bad(
                    "Byte array for Guid must be exactly 16 bytes long. (Parameter 'b')",
                ),
            }),
        },
        _ => {
            let number = |at: usize| crate::value::members::args::long(args, at);
            let (a, b, c) = (number(0)? as u32, number(1)? as u16, number(2)? as u16);
            let tail: Vec<u8> = if args.len() == 4 {
                byte_items(args.get(3)?)?
            } else {
                (3..args.len())
                    .filter_map(|at| number(at).map(|it| it as u8))
                    .collect()
            };
            let tail = <[u8; 8]>::try_from(tail.as_slice()).ok()?;
            let _ = (int, unit);
            Some(Ok(Guid::value(Uuid::from_fields(a, b, c, &tail))))
        }
    }
}
