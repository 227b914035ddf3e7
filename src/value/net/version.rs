//! `Version`.

use super::NetObject;
use crate::text::name::eq_ignore_case;
use crate::value::members::args::{bad, format, int, null, range, write_back};
use crate::value::{Context, Fault, Known, Result, Type, Value};
use std::any::Any;
use std::cmp::Ordering;

/// Major, minor, build, revision; the last two are -1 where they were not given.
pub struct Version(pub [i32; 4]);

impl Version {
    /// As a value.
    pub fn value(parts: [i32; 4]) -> Value {
        Value::net(Version(parts))
    }

    fn parts(&self) -> Vec<i32> {
        self.0
            .iter()
            .copied()
            .take_while(|part| *part >= 0)
            .collect()
    }
}

/// Reads `major.minor[.build[.revision]]`.
pub fn parse(text: &str, parameter: &str) -> Result<[i32; 4]> {
    let pieces: Vec<&str> = text.split('.').collect();
    if !(2..=4).contains(&pieces.len()) {
        return bad(format!(
            "Version string portion was too short or too long. (Parameter '{parameter}')"
        ));
    }
    let mut parts = [-1; 4];
    for (slot, piece) in parts.iter_mut().zip(&pieces) {
        let piece = piece.trim();
        let digits = piece.strip_prefix('+').unwrap_or(piece);
        if let Some(negative) = piece.strip_prefix('-')
            && !negative.is_empty()
            && negative.chars().all(|c| c.is_ascii_digit())
        {
            return Err(crate::value::members::args::negative(parameter, piece));
        }
        if digits.is_empty() || !digits.chars().all(|c| c.is_ascii_digit()) {
            return format(format!(
                "The input string '{piece}' was not in a correct format."
            ));
        }
        *slot = digits.parse().map_err(|_| {
            Fault::net(
                "System.OverflowException",
                "Value was either too large or too small for an Int32.",
            )
        })?;
    }
    Ok(parts)
}

impl NetObject for Version {
    fn type_of(&self) -> Type {
        Type::Known(Known::Version)
    }

    fn to_text(&self) -> String {
        let parts: Vec<String> = self.parts().iter().map(ToString::to_string).collect();
        parts.join(".")
    }

    fn get(&self, name: &str) -> Option<Value> {
        let is = |known: &str| eq_ignore_case(name, known);
        let [major, minor, build, revision] = self.0;
        Some(if is("Major") {
            Value::Int(major)
        } else if is("Minor") {
            Value::Int(minor)
        } else if is("Build") {
            Value::Int(build)
        } else if is("Revision") {
            Value::Int(revision)
        } else if is("MajorRevision") {
            Value::Int16((revision >> 16) as i16)
        } else if is("MinorRevision") {
            Value::Int16(revision as i16)
        } else {
            return None;
        })
    }

    fn property_names(&self) -> Vec<String> {
        [
            "Major",
            "Minor",
            "Build",
            "Revision",
            "MajorRevision",
            "MinorRevision",
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
        Some(match (name, args) {
            ("tostring", []) => Ok(Value::str(self.to_text())),
            ("tostring", [_]) => {
                let count = int(args, 0)?;
                let parts = self.parts();
                if !(0..=parts.len() as i32).contains(&count) {
                    return Some(bad(format!(
                        "Argument must be between 0 and {}. (Parameter 'fieldCount')",
                        parts.len()
                    )));
                }
                let shown: Vec<String> = parts
                    .iter()
                    .take(count as usize)
                    .map(ToString::to_string)
                    .collect();
                Ok(Value::str(shown.join(".")))
            }
            ("compareto", [one]) => match one.downcast::<Version>() {
                Some(other) => Ok(Value::Int(self.0.cmp(&other.0) as i32)),
                None if one.is_null() => Ok(Value::Int(1)),
                None => bad("Object must be of type Version. (Parameter 'version')"),
            },
            ("clone", []) => Ok(Version::value(self.0)),
            _ => return None,
        })
    }

    fn equals(&self, other: &Value) -> Option<bool> {
        Some(
            other
                .downcast::<Version>()
                .is_some_and(|other| other.0 == self.0),
        )
    }

    fn compare(&self, other: &Value) -> Option<Ordering> {
        Some(self.0.cmp(&other.downcast::<Version>()?.0))
    }

    fn hash(&self) -> Option<u64> {
        let [major, minor, build, revision] = self.0;
        let part = |number: i32, mask: i32, shift: u32| ((number & mask) as u64) << shift;
        Some(
            part(major, 0xF, 28)
                | part(minor, 0xFF, 20)
                | part(build, 0xFF, 12)
                | part(revision, 0xFFF, 0),
        )
    }

    fn as_any(&self) -> &dyn Any {
        self
    }
}

/// A static method.
pub fn static_call(name: &str, args: &[Value]) -> Option<Result<Value>> {
    Some(match (name, args) {
        ("parse", [one]) => {
            if one.is_null() {
                return Some(null("input"));
            }
            parse(&one.to_text(), "input").map(Version::value)
        }
        ("tryparse", [one, place]) => {
            let parsed = parse(&one.to_text(), "input");
            let ok = parsed.is_ok();
            write_back(Some(place), parsed.map_or(Value::Null, Version::value))
                .map(|()| Value::Bool(ok))
        }
        _ => return None,
    })
}

/// A constructor.
pub fn construct(args: &[Value]) -> Option<Result<Value>> {
    if args.is_empty() {
        return Some(Ok(Version::value([0, 0, -1, -1])));
    }
    if let [one] = args
        && let Value::String(text) = one.base()
    {
        return Some(parse(text, "input").map(Version::value));
    }
    let mut parts = [-1; 4];
    for (at, (slot, name)) in parts
        .iter_mut()
        .zip(["major", "minor", "build", "revision"])
        .enumerate()
    {
        let Some(number) = int(args, at) else { break };
        if number < 0 {
            return Some(range(format!(
                "Version's parameters must be greater than or equal to zero. (Parameter '{name}')"
            )));
        }
        *slot = number;
    }
    Some(Ok(Version::value(parts)))
}
