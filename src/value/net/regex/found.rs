//! What a search found: `Match`, `Group` and `Capture`.

use super::collections::{Captures, Groups};
use super::{named, timeout};
use crate::text::name::eq_ignore_case;
use crate::text::regex::{self, Match};
use crate::text::utf16;
use crate::value::net::NetObject;
use crate::value::{Context, PSString, Result, Type, Value};
use std::any::Any;
use std::ops::Range;
use std::rc::Rc;

/// What `Match` returns: a match of a pattern in a text, or none.
pub struct Found(Rc<GroupSource>);

impl Found {
    /// The object of a match, or of none.
    pub fn value(pattern: &regex::Regex, text: &PSString, found: Option<Match>) -> Value {
        Value::net(Found(Rc::new(GroupSource {
            pattern: pattern.clone(),
            text: text.clone(),
            found,
        })))
    }

    pub(super) fn group(source: &Rc<GroupSource>, slot: usize) -> Value {
        if slot == 0 && source.found.is_some() {
            return Value::net(Found(Rc::clone(source)));
        }
        Value::net(Group {
            source: Rc::clone(source),
            slot,
        })
    }
}

/// What groups of one match share.
pub struct GroupSource {
    pub(super) pattern: regex::Regex,
    pub(super) text: PSString,
    pub(super) found: Option<Match>,
}

impl GroupSource {
    fn piece(&self, range: Option<Range<usize>>) -> Piece<'_> {
        Piece {
            text: &self.text,
            range,
        }
    }

    fn whole(&self) -> Piece<'_> {
        self.piece(self.found.as_ref().map(Match::range))
    }

    fn group(&self, slot: usize) -> Piece<'_> {
        self.piece(self.found.as_ref().and_then(|found| found.group(slot)))
    }

    pub(super) fn count(&self) -> usize {
        if self.found.is_some() {
            self.pattern.group_numbers().len().max(1)
        } else {
            1
        }
    }
}

/// A part of the text, or nothing.
struct Piece<'t> {
    text: &'t PSString,
    range: Option<Range<usize>>,
}

impl Piece<'_> {
    fn text(&self) -> &str {
        self.range
            .clone()
            .and_then(|range| self.text.get(range))
            .unwrap_or_default()
    }

    fn index(&self) -> i32 {
        match &self.range {
            Some(range) => self.text.index_of(range.start) as i32,
            None => 0,
        }
    }

    fn property(&self, name: &str) -> Option<Value> {
        let is = |known: &str| eq_ignore_case(name, known);
        // A span cannot leave the method that made it.
        Some(if is("ValueSpan") {
            Value::Null
        } else if is("Value") {
            Value::str(self.text())
        } else if is("Index") {
            Value::Int(self.index())
        } else if is("Length") {
            Value::Int(utf16::len(self.text()) as i32)
        } else {
            return None;
        })
    }
}

impl NetObject for Found {
    fn type_of(&self) -> Type {
        named("Match")
    }

    fn to_text(&self) -> String {
        self.0.whole().text().to_owned()
    }

    fn get(&self, name: &str) -> Option<Value> {
        let is = |known: &str| eq_ignore_case(name, known);
        if is("Groups") {
            return Some(Value::net(Groups(Rc::clone(&self.0))));
        }
        if is("Captures") {
            return Some(Value::net(Captures {
                source: Rc::clone(&self.0),
                slot: 0,
            }));
        }
        if is("Success") {
            return Some(Value::Bool(self.0.found.is_some()));
        }
        if is("Name") {
            return Some(Value::str("0"));
        }
        self.0.whole().property(name)
    }

    fn property_names(&self) -> Vec<String> {
        [
            "Groups",
            "Success",
            "Name",
            "Captures",
            "Index",
            "Length",
            "Value",
            "ValueSpan",
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
        let (pattern, whole) = (&self.0.pattern, &self.0.text);
        match (name, args) {
            ("nextmatch", []) => Some(match &self.0.found {
                Some(found) => pattern
                    .find_next(whole, found)
                    .map(|next| Found::value(pattern, whole, next))
                    .map_err(|error| timeout(&error)),
                None => Ok(Found::value(pattern, whole, None)),
            }),
            ("result", [one]) => {
                let found = self.0.found.as_ref()?;
                let replacement =
                    crate::text::replacement::Replacement::new(&one.to_text(), pattern);
                let mut out = String::new();
                replacement.expand(whole, found, &mut out);
                Some(Ok(Value::str(out)))
            }
            _ => None,
        }
    }

    fn as_any(&self) -> &dyn Any {
        self
    }
}

/// A group of a match.
pub struct Group {
    source: Rc<GroupSource>,
    slot: usize,
}

impl NetObject for Group {
    fn type_of(&self) -> Type {
        named("Group")
    }

    fn to_text(&self) -> String {
        self.source.group(self.slot).text().to_owned()
    }

    fn get(&self, name: &str) -> Option<Value> {
        let is = |known: &str| eq_ignore_case(name, known);
        if is("Captures") {
            return Some(Value::net(Captures {
                source: Rc::clone(&self.source),
                slot: self.slot,
            }));
        }
        if is("Success") {
            return Some(Value::Bool(self.source.group(self.slot).range.is_some()));
        }
        if is("Name") {
            return Some(Value::str(
                self.source
                    .pattern
                    .group_names()
                    .get(self.slot)
                    .map_or("0", |name| name.as_str()),
            ));
        }
        self.source.group(self.slot).property(name)
    }

    fn property_names(&self) -> Vec<String> {
        [
            "Success",
            "Name",
            "Captures",
            "Index",
            "Length",
            "Value",
            "ValueSpan",
        ]
        .map(str::to_owned)
        .to_vec()
    }

    fn as_any(&self) -> &dyn Any {
        self
    }
}

/// One capture of a group.
pub struct Capture(pub(super) PSString, pub(super) Range<usize>);

impl Capture {
    fn piece(&self) -> Piece<'_> {
        Piece {
            text: &self.0,
            range: Some(self.1.clone()),
        }
    }
}

impl NetObject for Capture {
    fn type_of(&self) -> Type {
        named("Capture")
    }
    fn to_text(&self) -> String {
        self.piece().text().to_owned()
    }
    fn get(&self, name: &str) -> Option<Value> {
        self.piece().property(name)
    }
    fn property_names(&self) -> Vec<String> {
        ["Index", "Length", "Value", "ValueSpan"]
            .map(str::to_owned)
            .to_vec()
    }
    fn as_any(&self) -> &dyn Any {
        self
    }
}
