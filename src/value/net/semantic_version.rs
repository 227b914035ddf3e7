//! `SemanticVersion`.

use super::NetObject;
use super::version::Version;
use crate::text::name::eq_ignore_case;
use crate::value::members::args::{bad, format, int, null, write_back};
use crate::value::{Context, Known, Result, Type, Value};
use std::any::Any;
use std::cmp::Ordering;

/// `major.minor.patch-label+build`.
#[derive(Clone, PartialEq, Eq)]
pub struct SemanticVersion {
    numbers: [i32; 3],
    label: Option<String>,
    build: Option<String>,
}

impl SemanticVersion {
    /// From its parts.
    pub fn value(numbers: [i32; 3], label: Option<String>, build: Option<String>) -> Value {
        Value::net(SemanticVersion {
            numbers,
            label,
            build,
        })
    }

    fn order(&self, other: &SemanticVersion) -> Ordering {
        self.numbers
            .cmp(&other.numbers)
            .then_with(|| match (&self.label, &other.label) {
                (None, None) => Ordering::Equal,
                (None, Some(_)) => Ordering::Greater,
                (Some(_), None) => Ordering::Less,
                (Some(a), Some(b)) => label_order(a, b),
            })
    }
}

fn label_order(a: &str, b: &str) -> Ordering {
    let (x, y): (Vec<&str>, Vec<&str>) = (a.split('.').collect(), b.split('.').collect());
    for (p, q) in x.iter().zip(&y) {
        let order = match (p.parse::<u64>(), q.parse::<u64>()) {
            (Ok(m), Ok(n)) => m.cmp(&n),
            (Ok(_), Err(_)) => Ordering::Less,
            (Err(_), Ok(_)) => Ordering::Greater,
            (Err(_), Err(_)) => p.cmp(q),
        };
        if order != Ordering::Equal {
            return order;
        }
    }
    x.len().cmp(&y.len())
}

fn read(text: &str) -> Option<SemanticVersion> {
    let (rest, build) = match text.split_once('+') {
        Some((rest, build)) => (rest, Some(build.to_owned())),
        None => (text, None),
    };
    let (numbers, label) = match rest.split_once('-') {
        Some((numbers, label)) => (numbers, Some(label.to_owned())),
        None => (rest, None),
    };
    let valid = |part: &Option<String>| {
        part.as_ref().is_none_or(|part| {
            !part.is_empty()
                && part.split('.').all(|piece| {
                    !piece.is_empty()
                        && piece.chars().all(|c| c.is_ascii_alphanumeric() || c == '-')
                })
        })
    };
    if !valid(&label) || !valid(&build) {
        return None;
    }
    let pieces: Vec<&str> = numbers.split('.').collect();
    if pieces.is_empty() || pieces.len() > 3 {
        return None;
    }
    let mut parts = [0; 3];
    for (slot, piece) in parts.iter_mut().zip(&pieces) {
        if piece.is_empty() || !piece.chars().all(|c| c.is_ascii_digit()) {
            return None;
        }
        *slot = piece.parse().ok()?;
    }
    Some(SemanticVersion {
        numbers: parts,
        label,
        build,
    })
}

/// Reads a version.
pub fn parse(text: &str) -> Result<Value> {
    if text.is_empty() {
        return format("version");
    }
    match read(text) {
        Some(made) => Ok(Value::net(made)),
        None => format("The input string '' was not in a correct format."),
    }
}

impl NetObject for SemanticVersion {
    fn type_of(&self) -> Type {
        Type::Known(Known::SemanticVersion)
    }

    fn to_text(&self) -> String {
        let [major, minor, patch] = self.numbers;
        let mut text = format!("{major}.{minor}.{patch}");
        if let Some(label) = &self.label {
            text.push('-');
            text.push_str(label);
        }
        if let Some(build) = &self.build {
            text.push('+');
            text.push_str(build);
        }
        text
    }

    fn get(&self, name: &str) -> Option<Value> {
        let is = |known: &str| eq_ignore_case(name, known);
        let [major, minor, patch] = self.numbers;
        let text = |part: &Option<String>| {
            part.as_ref()
                .map_or(Value::Null, |it| Value::str(it.as_str()))
        };
        Some(if is("Major") {
            Value::Int(major)
        } else if is("Minor") {
            Value::Int(minor)
        } else if is("Patch") {
            Value::Int(patch)
        } else if is("PreReleaseLabel") {
            text(&self.label)
        } else if is("BuildLabel") {
            text(&self.build)
        } else {
            return None;
        })
    }

    fn property_names(&self) -> Vec<String> {
        ["Major", "Minor", "Patch", "PreReleaseLabel", "BuildLabel"]
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
            ("compareto", [one]) => match one.downcast::<SemanticVersion>() {
                Some(other) => Ok(Value::Int(self.order(other) as i32)),
                None if one.is_null() => Ok(Value::Int(1)),
                None => bad("object"),
            },
            _ => return None,
        })
    }

    fn equals(&self, other: &Value) -> Option<bool> {
        Some(other.downcast::<SemanticVersion>().is_some_and(|other| {
            // What was built is no part of the version.
            other.numbers == self.numbers && other.label == self.label
        }))
    }

    fn compare(&self, other: &Value) -> Option<Ordering> {
        if let Some(other) = other.downcast::<Version>() {
            let [major, minor, build, _] = other.0;
            return Some(self.numbers.cmp(&[major, minor, build.max(0)]));
        }
        Some(self.order(other.downcast::<SemanticVersion>()?))
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
                return Some(null("version"));
            }
            parse(&one.to_text())
        }
        ("tryparse", [one, place]) => {
            let parsed = read(&one.to_text());
            let ok = parsed.is_some();
            write_back(Some(place), parsed.map_or(Value::Null, Value::net))
                .map(|()| Value::Bool(ok))
        }
        ("compare", [a, b]) => {
            let (a, b) = (
                a.downcast::<SemanticVersion>()?,
                b.downcast::<SemanticVersion>()?,
            );
            Ok(Value::Int(a.order(b) as i32))
        }
        _ => return None,
    })
}

/// A constructor.
pub fn construct(args: &[Value]) -> Option<Result<Value>> {
    if let [one] = args {
        if let Value::String(text) = one.base() {
            return Some(parse(text));
        }
        if let Some(version) = one.downcast::<Version>() {
            let [major, minor, build, revision] = version.0;
            if revision > 0 {
                return Some(bad("version"));
            }
            return Some(Ok(SemanticVersion::value(
                [major, minor, build.max(0)],
                None,
                None,
            )));
        }
    }
    let mut numbers = [0; 3];
    for (at, slot) in numbers.iter_mut().enumerate() {
        match int(args, at) {
            Some(number) if number < 0 => {
                let name = ["major", "minor", "patch"]
                    .get(at)
                    .copied()
                    .unwrap_or("major");
                return Some(bad(format!(
                    "Cannot process argument because the value of argument \"{name}\" is not valid. Change the value of the \"{name}\" argument and run the operation again."
                )));
            }
            Some(number) => *slot = number,
            None => break,
        }
    }
    let texts: Vec<String> = args
        .iter()
        .filter(|one| matches!(one.base(), Value::String(_)))
        .map(Value::to_text)
        .collect();
    let label = texts.first().filter(|it| !it.is_empty()).cloned();
    let build = texts.get(1).filter(|it| !it.is_empty()).cloned();
    Some(Ok(SemanticVersion::value(numbers, label, build)))
}
