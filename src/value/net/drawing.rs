//! `System.Drawing.Color`.

use super::NetObject;
use crate::text::name::eq_ignore_case;
use crate::value::members::args::{bad, int};
use crate::value::types::Type;
use crate::value::{Context, Result, Value};
use std::any::Any;

/// A colour: alpha, red, green, blue, and its name if it has one.
pub struct Color {
    parts: [u8; 4],
    name: Option<&'static str>,
}

/// The sixteen colours of HTML and the others that scripts name.
const NAMED: &[(&str, u32)] = &[
    ("Black", 0x0000_0000),
    ("White", 0x00FF_FFFF),
    ("Red", 0x00FF_0000),
    ("Lime", 0x0000_FF00),
    ("Blue", 0x0000_00FF),
    ("Yellow", 0x00FF_FF00),
    ("Cyan", 0x0000_FFFF),
    ("Aqua", 0x0000_FFFF),
    ("Magenta", 0x00FF_00FF),
    ("Fuchsia", 0x00FF_00FF),
    ("Silver", 0x00C0_C0C0),
    ("Gray", 0x0080_8080),
    ("Maroon", 0x0080_0000),
    ("Olive", 0x0080_8000),
    ("Green", 0x0000_8000),
    ("Purple", 0x0080_0080),
    ("Teal", 0x0000_8080),
    ("Navy", 0x0000_0080),
    ("Orange", 0x00FF_A500),
    ("Brown", 0x00A5_2A2A),
    ("Pink", 0x00FF_C0CB),
    ("Gold", 0x00FF_D700),
    ("DarkRed", 0x008B_0000),
    ("DarkGreen", 0x0000_6400),
    ("DarkBlue", 0x0000_008B),
    ("LightGray", 0x00D3_D3D3),
    ("DarkGray", 0x00A9_A9A9),
    ("LightBlue", 0x00AD_D8E6),
    ("LightGreen", 0x0090_EE90),
    ("Crimson", 0x00DC_143C),
    ("Indigo", 0x004B_0082),
    ("Violet", 0x00EE_82EE),
];

fn of_number(number: u32, name: Option<&'static str>) -> Value {
    let [alpha, red, green, blue] = number.to_be_bytes();
    Value::net(Color {
        parts: [alpha, red, green, blue],
        name,
    })
}

impl NetObject for Color {
    fn type_of(&self) -> Type {
        Type::named("System.Drawing.Color")
    }

    fn to_text(&self) -> String {
        let [a, r, g, b] = self.parts;
        match self.name {
            Some(name) => format!("Color [{name}]"),
            None => format!("Color [A={a}, R={r}, G={g}, B={b}]"),
        }
    }

    fn get(&self, name: &str) -> Option<Value> {
        let is = |known: &str| eq_ignore_case(name, known);
        let [a, r, g, b] = self.parts;
        Some(if is("R") {
            Value::Byte(r)
        } else if is("G") {
            Value::Byte(g)
        } else if is("B") {
            Value::Byte(b)
        } else if is("A") {
            Value::Byte(a)
        } else if is("IsKnownColor") || is("IsNamedColor") {
            Value::Bool(self.name.is_some())
        } else if is("IsEmpty") || is("IsSystemColor") {
            Value::FALSE
        } else if is("Name") {
            match self.name {
                Some(name) => Value::str(name),
                None => Value::str(format!("{:x}", u32::from_be_bytes(self.parts))),
            }
        } else {
            return None;
        })
    }

    fn property_names(&self) -> Vec<String> {
        [
            "R",
            "G",
            "B",
            "A",
            "IsKnownColor",
            "IsEmpty",
            "IsNamedColor",
            "IsSystemColor",
            "Name",
        ]
        .map(str::to_owned)
        .to_vec()
    }

    fn call(
        &self,
        _: &Value,
        name: &str,
        args: &[Value],
        _: &mut dyn Context,
    ) -> Option<Result<Value>> {
        match (name, args) {
            ("toargb", []) => Some(Ok(Value::Int(i32::from_be_bytes(self.parts)))),
            _ => None,
        }
    }

    fn equals(&self, other: &Value) -> Option<bool> {
        Some(
            other
                .downcast::<Color>()
                .is_some_and(|other| other.parts == self.parts && other.name == self.name),
        )
    }

    fn as_any(&self) -> &dyn Any {
        self
    }
}

/// `[Drawing.Color]::...`
pub fn static_call(name: &str, args: &[Value]) -> Option<Result<Value>> {
    match (name, args.len()) {
        ("fromargb", 1) => Some(Ok(of_number(int(args, 0)? as u32, None))),
        ("fromargb", 3 | 4) => {
            let mut parts = [255; 4];
            let from = 4 - args.len();
            for at in 0..args.len() {
                let Ok(part) = u8::try_from(int(args, at)?) else {
                    let which = ["alpha", "red", "green", "blue"].get(from + at).copied();
                    return Some(bad(format!(
                        "Value of '{}' is not valid for '{}'. '{}' should be greater than or equal to 0 and less than or equal to 255.",
                        int(args, at)?,
                        which.unwrap_or_default(),
                        which.unwrap_or_default()
                    )));
                };
                if let Some(slot) = parts.get_mut(from + at) {
                    *slot = part;
                }
            }
            Some(Ok(Value::net(Color { parts, name: None })))
        }
        ("fromname", 1) => property(&args.first()?.to_text()).map(Ok),
        _ => None,
    }
}

/// `[Drawing.Color]::Red` and its like.
pub fn property(name: &str) -> Option<Value> {
    NAMED
        .iter()
        .find(|(held, _)| eq_ignore_case(held, name))
        .map(|(held, number)| of_number(0xFF00_0000 | number, Some(held)))
}
