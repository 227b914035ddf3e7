//! `Regex` as an object: its members, its statics, and (below) what it finds.

mod collections;
mod found;

pub use collections::Matches;
pub use found::Found;

use super::NetObject;
use crate::text::name::eq_ignore_case;
use crate::text::regex::{self, MatchFailure, RegexOptions};
use crate::text::utf16;
use crate::value::members::args::{enumeration, int, null, range, strings, text};
use crate::value::net::delegate;
use crate::value::{Context, Fault, Known, PSString, Result, Type, Value};
use std::any::Any;
use std::cell::RefCell;

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
