//! `Regex`, `Match`, `Group`, `Capture` and their collections.

use super::NetObject;
use crate::text::name::eq_ignore_case;
use crate::text::regex::{self, Match, MatchFailure, RegexOptions};
use crate::text::utf16;
use crate::value::members::args::{enumeration, int, null, range, strings, text};
use crate::value::net::delegate;
use crate::value::{Context, Fault, Known, PSString, Result, Type, Value, convert};
use std::any::Any;
use std::cell::RefCell;
use std::ops::Range;
use std::rc::Rc;

const SPACE: &str = "System.Text.RegularExpressions";

fn named(name: &'static str) -> Type {
    thread_local! {
        static KNOWN: RefCell<Vec<(&'static str, Type)>> = const { RefCell::new(Vec::new()) };
    }
    KNOWN.with_borrow_mut(|known| {
        if let Some((_, of)) = known.iter().find(|(held, _)| *held == name) {
            return of.clone();
        }
        let of = Type::named(&format!("{SPACE}.{name}"));
        known.push((name, of.clone()));
        of
    })
}

/// `Regex.InfiniteMatchTimeout`, in ticks.
const NO_LIMIT: i64 = -10_000;

/// The time that a search may take, where one is given.
fn limit(args: &[Value]) -> Result<Option<i64>> {
    let given = args.iter().find_map(|value| match value.base() {
        Value::TimeSpan(span) => Some(span.0),
        _ => None,
    });
    match given {
        None | Some(NO_LIMIT) => Ok(None),
        Some(ticks) if (1..=21_474_836_450_000).contains(&ticks) => Ok(Some(ticks)),
        Some(_) => range(
            "Specified argument was out of the range of valid values. (Parameter 'matchTimeout')",
        ),
    }
}

/// A compiled pattern as an object.
pub struct Regex(pub regex::Regex);

impl Regex {
    /// Compiles a pattern.
    pub fn compile(pattern: &str, options: u32) -> Result<regex::Regex> {
        let options = RegexOptions(options);
        if !options.is_valid() {
            return range(
                "Specified argument was out of the range of valid values. (Parameter 'options')",
            );
        }
        regex::Regex::cached(pattern, options).map_err(|error| {
            let message = error.to_string();
            let exception = if message.starts_with("RegexOptions.NonBacktracking") {
                "System.NotSupportedException"
            } else {
                "System.Text.RegularExpressions.RegexParseException"
            };
            Fault::net(exception, message)
        })
    }

    /// A `Regex` object.
    pub fn value(pattern: &str, options: u32) -> Result<Value> {
        Ok(Value::net(Regex(Regex::compile(pattern, options)?)))
    }
}

fn timeout(error: &MatchFailure) -> Box<Fault> {
    if *error == MatchFailure::Stopped {
        return Fault::stopped();
    }
    Fault::net(error.exception(), error.to_string())
}

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

    fn group(source: &Rc<GroupSource>, slot: usize) -> Value {
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
    pattern: regex::Regex,
    text: PSString,
    found: Option<Match>,
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

    fn count(&self) -> usize {
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
pub struct Capture(PSString, Range<usize>);

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

fn count_property(name: &str, count: usize) -> Option<Value> {
    let is = |known: &str| eq_ignore_case(name, known);
    Some(if is("Count") {
        Value::Int(count as i32)
    } else if is("IsReadOnly") {
        Value::Bool(true)
    } else if is("IsSynchronized") {
        Value::Bool(false)
    } else {
        return None;
    })
}

fn nth(items: &[Value], index: &Value, parameter: &str) -> Result<Value> {
    match convert::to_i32(index)
        .ok()
        .and_then(|at| usize::try_from(at).ok())
        .and_then(|at| items.get(at))
    {
        Some(value) => Ok(value.clone()),
        None => range(format!(
            "Specified argument was out of the range of valid values. (Parameter '{parameter}')"
        )),
    }
}

/// `.Captures`.
pub struct Captures {
    source: Rc<GroupSource>,
    slot: usize,
}

impl Captures {
    fn items(&self) -> Vec<Value> {
        let Some(found) = &self.source.found else {
            return Vec::new();
        };
        if self.slot == 0 {
            return vec![Found::group(&self.source, 0)];
        }
        let ranges: Vec<_> = found.captures(self.slot).collect();
        let last = ranges.len().saturating_sub(1);
        ranges
            .into_iter()
            .enumerate()
            .map(|(at, range)| {
                if at == last {
                    return Found::group(&self.source, self.slot);
                }
                Value::net(Capture(self.source.text.clone(), range))
            })
            .collect()
    }
}

impl NetObject for Captures {
    fn type_of(&self) -> Type {
        named("CaptureCollection")
    }
    fn get(&self, name: &str) -> Option<Value> {
        count_property(name, self.items().len())
    }
    fn enumerate(&self) -> Option<Vec<Value>> {
        Some(self.items())
    }
    fn index(&self, index: &Value) -> Option<Result<Value>> {
        Some(nth(&self.items(), index, "i"))
    }
    fn as_any(&self) -> &dyn Any {
        self
    }
}

/// `.Groups`.
pub struct Groups(Rc<GroupSource>);

impl Groups {
    fn items(&self) -> Vec<Value> {
        (0..self.0.count())
            .map(|slot| Found::group(&self.0, slot))
            .collect()
    }

    fn find(&self, key: &Value) -> Value {
        let pattern = &self.0.pattern;
        let slot = match key.base() {
            Value::String(name) => pattern.slot_of_name(name),
            other => convert::to_i32(other)
                .ok()
                .and_then(|number| pattern.slot_of_number(number)),
        };
        let slot = slot.filter(|_| self.0.found.is_some() || matches!(key.base(), Value::Int(0)));
        Found::group(&self.0, slot.unwrap_or(usize::MAX))
    }
}

impl NetObject for Groups {
    fn type_of(&self) -> Type {
        named("GroupCollection")
    }

    fn get(&self, name: &str) -> Option<Value> {
        let is = |known: &str| eq_ignore_case(name, known);
        if is("Keys") {
            return Some(strings(
                self.0
                    .pattern
                    .group_names()
                    .iter()
                    .map(ecow::EcoString::as_str),
            ));
        }
        if is("Values") {
            return Some(Value::array(self.items()));
        }
        count_property(name, self.0.count())
    }

    fn call(
        &self,
        _: &Value,
        name: &str,
        args: &[Value],
        _: &mut dyn Context,
    ) -> Option<Result<Value>> {
        match (name, args) {
            ("containskey", [one]) => Some(Ok(Value::Bool(
                self.0.pattern.slot_of_name(&one.to_text()).is_some(),
            ))),
            ("item", [one]) => Some(Ok(self.find(one))),
            ("trygetvalue", [one, place]) => {
                let known = self.0.pattern.slot_of_name(&one.to_text()).is_some();
                Some(
                    crate::value::members::args::write_back(
                        Some(place),
                        if known { self.find(one) } else { Value::Null },
                    )
                    .map(|()| Value::Bool(known)),
                )
            }
            _ => None,
        }
    }

    fn enumerate(&self) -> Option<Vec<Value>> {
        Some(self.items())
    }

    fn index(&self, index: &Value) -> Option<Result<Value>> {
        if let Value::Array(many) = index.base() {
            let found = many
                .items
                .borrow()
                .iter()
                .map(|one| self.find(one))
                .collect();
            return Some(Ok(Value::array(found)));
        }
        Some(Ok(self.find(index)))
    }

    fn as_any(&self) -> &dyn Any {
        self
    }
}

/// `MatchCollection`.
pub struct Matches(Vec<Value>);

impl NetObject for Matches {
    fn type_of(&self) -> Type {
        named("MatchCollection")
    }
    fn get(&self, name: &str) -> Option<Value> {
        count_property(name, self.0.len())
    }
    fn property_names(&self) -> Vec<String> {
        ["Count", "IsReadOnly", "IsSynchronized", "SyncRoot"]
            .map(str::to_owned)
            .to_vec()
    }
    fn enumerate(&self) -> Option<Vec<Value>> {
        Some(self.0.clone())
    }
    fn index(&self, index: &Value) -> Option<Result<Value>> {
        if let Value::Array(many) = index.base() {
            let found: Vec<Value> = many
                .items
                .borrow()
                .iter()
                .filter_map(|one| nth(&self.0, one, "i").ok())
                .collect();
            return Some(Ok(Value::array(found)));
        }
        Some(Ok(nth(&self.0, index, "i").unwrap_or_default()))
    }
    fn call(
        &self,
        _: &Value,
        name: &str,
        args: &[Value],
        _: &mut dyn Context,
    ) -> Option<Result<Value>> {
        match (name, args) {
            ("item", [one]) => Some(nth(&self.0, one, "i")),
            ("copyto", [_, _]) => {
                Some(crate::value::members::array::copy_to(&self.0, args).map(|()| Value::Empty))
            }
            _ => None,
        }
    }
    fn as_any(&self) -> &dyn Any {
        self
    }
}

/// The byte where a search begins, from a UTF-16 index.
fn start(pattern: &regex::Regex, held: &str, at: Option<i32>) -> Result<usize> {
    match at {
        None => Ok(pattern.start_of(held)),
        Some(at) => match usize::try_from(at)
            .ok()
            .and_then(|at| utf16::byte_of(held, at))
        {
            Some(byte) => Ok(byte),
            None => range(
                "Start index cannot be less than 0 or greater than input length. (Parameter 'startat')",
            ),
        },
    }
}

/// `Match`, `Matches`, `Replace`, `Split`, `IsMatch`, `Count` of a pattern over a text.
fn operate(
    pattern: &regex::Regex,
    name: &str,
    args: &[Value],
    cx: &mut dyn Context,
) -> Option<Result<Value>> {
    let late = |error: MatchFailure| timeout(&error);
    let held = args.first()?;
    let held: PSString = match held.base() {
        Value::String(held) => held.clone(),
        Value::Null | Value::Empty => return Some(null("input")),
        other => other.to_text().into(),
    };
    let rest = args.get(1..).unwrap_or_default();
    Some(match name {
        "ismatch" => start(pattern, &held, int(rest, 0)).and_then(|from| {
            pattern
                .is_match_at(&held, from)
                .map(Value::Bool)
                .map_err(late)
        }),
        "match" => {
            if let (Some(from), Some(count)) = (int(rest, 0), int(rest, 1)) {
                let units: Vec<u16> = held
                    .encode_utf16()
                    .skip(from.max(0) as usize)
                    .take(count.max(0) as usize)
                    .collect();
                let part: PSString = String::from_utf16_lossy(&units).into();
                return Some(
                    pattern
                        .find(&part)
                        .map(|found| Found::value(pattern, &part, found))
                        .map_err(late),
                );
            }
            start(pattern, &held, int(rest, 0)).and_then(|from| {
                pattern
                    .find_at(&held, from)
                    .map(|found| Found::value(pattern, &held, found))
                    .map_err(late)
            })
        }
        "matches" | "enumeratematches" => start(pattern, &held, int(rest, 0)).and_then(|from| {
            let mut all = Vec::new();
            let mut found = pattern.find_at(&held, from).map_err(late)?;
            while let Some(one) = found {
                all.push(Found::value(pattern, &held, Some(one.clone())));
                found = pattern.find_next(&held, &one).map_err(late)?;
            }
            Ok(Value::net(Matches(all)))
        }),
        "count" => (|| {
            let mut count = 0;
            let mut found = pattern.find(&held).map_err(late)?;
            while let Some(one) = found {
                count += 1;
                found = pattern.find_next(&held, &one).map_err(late)?;
            }
            Ok(Value::Int(count))
        })(),
        "replace" => {
            let by = rest.first()?;
            let limit = int(rest, 1)
                .filter(|count| *count >= 0)
                .map(|count| count as usize);
            let from = match start(pattern, &held, int(rest, 2)) {
                Ok(from) => from,
                Err(fault) => return Some(Err(fault)),
            };
            if delegate::is_callable(by) {
                replace_with(pattern, &held, by, limit, from, cx)
            } else {
                if by.is_null() {
                    return Some(null("replacement"));
                }
                pattern
                    .replace_from(&held, &by.to_text(), limit, from)
                    .map(|made| Value::str(made.into_owned()))
                    .map_err(late)
            }
        }
        "split" => {
            let limit = int(rest, 0).unwrap_or(0);
            if limit < 0 {
                return Some(range("Count cannot be less than -1. (Parameter 'count')"));
            }
            let from = match start(pattern, &held, int(rest, 1)) {
                Ok(from) => from,
                Err(fault) => return Some(Err(fault)),
            };
            pattern
                .split_at(&held, limit as usize, from)
                .map(|pieces| strings(pieces.into_iter().map(str::to_owned)))
                .map_err(late)
        }
        _ => return None,
    })
}

fn replace_with(
    pattern: &regex::Regex,
    held: &PSString,
    by: &Value,
    limit: Option<usize>,
    from: usize,
    cx: &mut dyn Context,
) -> Result<Value> {
    let made = pattern.replace_with(
        held,
        limit,
        from,
        |found| -> std::result::Result<String, Carried> {
            let argument = Found::value(pattern, held, Some(found.clone()));
            let result = delegate::invoke(by, &[argument], cx).map_err(Carried)?;
            cx.text_of(&result).map_err(Carried)
        },
    );
    match made {
        Ok(made) => Ok(Value::str(made.into_owned())),
        Err(Carried(fault)) => Err(fault),
    }
}

/// A fault on its way through the replacement.
struct Carried(Box<Fault>);

impl From<MatchFailure> for Carried {
    fn from(error: MatchFailure) -> Carried {
        Carried(timeout(&error))
    }
}

impl NetObject for Regex {
    fn type_of(&self) -> Type {
        Type::Known(Known::Regex)
    }

    fn to_text(&self) -> String {
        self.0.pattern().to_owned()
    }

    fn get(&self, name: &str) -> Option<Value> {
        let is = |known: &str| eq_ignore_case(name, known);
        Some(if is("Options") {
            Value::enumeration(
                &format!("{SPACE}.RegexOptions"),
                i64::from(self.0.options().0),
            )
        } else if is("RightToLeft") {
            Value::Bool(self.0.is_right_to_left())
        } else if is("MatchTimeout") {
            Value::TimeSpan(crate::value::TimeSpan(self.0.limit().unwrap_or(NO_LIMIT)))
        } else {
            return None;
        })
    }

    fn property_names(&self) -> Vec<String> {
        ["Options", "RightToLeft", "MatchTimeout"]
            .map(str::to_owned)
            .to_vec()
    }

    fn call(
        &self,
        _: &Value,
        name: &str,
        args: &[Value],
        cx: &mut dyn Context,
    ) -> Option<Result<Value>> {
        match (name, args) {
            ("tostring", []) => Some(Ok(Value::str(self.0.pattern()))),
            ("getgroupnames", []) => Some(Ok(strings(
                self.0.group_names().iter().map(ecow::EcoString::as_str),
            ))),
            ("getgroupnumbers", []) => Some(Ok(Value::array_of(
                Type::INT,
                self.0
                    .group_numbers()
                    .iter()
                    .map(|number| Value::Int(*number))
                    .collect(),
            ))),
            ("groupnamefromnumber", [_]) => {
                let slot = self.0.slot_of_number(int(args, 0)?);
                Some(Ok(Value::str(
                    slot.and_then(|slot| self.0.group_names().get(slot))
                        .map_or("", |name| name.as_str()),
                )))
            }
            ("groupnumberfromname", [one]) => {
                let slot = self.0.slot_of_name(&one.to_text());
                Some(Ok(Value::Int(
                    slot.and_then(|slot| self.0.group_numbers().get(slot).copied())
                        .unwrap_or(-1),
                )))
            }
            _ => operate(&self.0, name, args, cx),
        }
    }

    fn equals(&self, _: &Value) -> Option<bool> {
        None
    }

    fn as_any(&self) -> &dyn Any {
        self
    }
}

/// `[regex]::...`.
pub fn static_call(name: &str, args: &[Value], cx: &mut dyn Context) -> Option<Result<Value>> {
    match (name, args) {
        ("escape", [one]) => {
            if one.is_null() {
                return Some(null("str"));
            }
            Some(Ok(Value::str(regex::escape(&one.to_text()))))
        }
        ("unescape", [one]) => Some(regex::unescape(&one.to_text()).map(Value::str).map_err(
            |error| {
                Fault::net(
                    "System.Text.RegularExpressions.RegexParseException",
                    error.to_string(),
                )
            },
        )),
        (
            "match" | "matches" | "ismatch" | "replace" | "split" | "count",
            [_, pattern, rest @ ..],
        ) => {
            if pattern.is_null() {
                return Some(null("pattern"));
            }
            let options = (0..rest.len())
                .find_map(|at| enumeration(rest, at, "RegexOptions"))
                .unwrap_or(0);
            let compiled = limit(rest).and_then(|limit| {
                Ok(Regex::compile(&pattern.to_text(), options as u32)?.with_limit(limit))
            });
            let pattern = match compiled {
                Ok(pattern) => pattern,
                Err(fault) => return Some(Err(fault)),
            };
            let mut list = vec![args.first()?.clone()];
            if name == "replace" {
                list.push(rest.first()?.clone());
            }
            operate(&pattern, name, &list, cx)
        }
        _ => None,
    }
}

/// A constructor.
pub fn construct(args: &[Value]) -> Option<Result<Value>> {
    let pattern = match text(args, 0) {
        Some(pattern) => pattern.clone(),
        None => return Some(null("pattern")),
    };
    let options = enumeration(args, 1, "RegexOptions").unwrap_or(0);
    Some(limit(args).and_then(|limit| {
        let compiled = Regex::compile(&pattern, options as u32)?;
        Ok(Value::net(Regex(compiled.with_limit(limit))))
    }))
}
