//! Names, prefixes of names, lists of names and numbers into enum values.

use super::{convert, error, number};
use crate::text::name::{eq_ignore_case, starts_with_ignore_case};
use crate::value::text::enumeration::{EnumMembers, members};
use crate::value::text::{quoted, to_string_name};
use crate::value::{Context, EnumValue, Fault, Result, Type, Value};
use std::rc::Rc;

/// The fault of `$null` cast to an enum.
pub fn null_fault(to: &Type) -> Box<Fault> {
    Fault::cast(
        "nullToEnumInvalidCast",
        format!(
            "Cannot convert null to type \"{}\" due to enumeration values that are not valid. Specify one of the following enumeration values and try again. The possible enumeration values are \"{}\".",
            to_string_name(to),
            names(to, ",")
        ),
    )
}

fn names(to: &Type, separator: &str) -> String {
    let facts = members(to).map(|facts| facts.members).unwrap_or_default();
    let mut sorted: Vec<&(String, i64)> = facts.iter().collect();
    sorted.sort_by_key(|(_, value)| *value as u64);
    let names: Vec<&str> = sorted.into_iter().map(|(name, _)| name.as_str()).collect();
    names.join(separator)
}

fn undefined(id: &str, shown: &str, to: &Type) -> Box<Fault> {
    Fault::cast(
        id,
        format!(
            "Cannot convert value \"{shown}\" to type \"{}\" due to enumeration values that are not valid. Specify one of the following enumeration values and try again. The possible enumeration values are \"{}\".",
            to_string_name(to),
            names(to, ",")
        ),
    )
}

/// A value of the enum.
pub fn made(to: &Type, number: i64) -> Value {
    Value::Enum(Rc::new(EnumValue {
        of: to.clone(),
        number,
    }))
}

/// Whether the number is a member, or made of members in an enum of flags.
pub fn is_defined(facts: &EnumMembers, number: i64) -> bool {
    if facts.members.iter().any(|(_, value)| *value == number) {
        return true;
    }
    if !facts.flags {
        return false;
    }
    let all = facts.members.iter().fold(0, |all, (_, value)| all | value);
    number & !all == 0
}

/// Any value to an enum type.
pub fn to_enum(value: &Value, to: &Type, cx: &mut dyn Context) -> Result<Value> {
    let Some(facts) = members(to) else {
        return Err(error::final_cast(value, to));
    };
    match value.base() {
        Value::String(text) => from_text(text, value, to, &facts),
        Value::Double(_) | Value::Single(_) | Value::Decimal(_) => {
            let text = value.to_text();
            from_text(&text, &Value::str(text.as_str()), to, &facts)
        }
        Value::Bool(_) | Value::Char(_) | Value::DateTime(_) => Err(error::convertible(
            value,
            to,
            error::invalid_cast(
                &to_string_name(&value.base().type_of()),
                &to_string_name(to),
            ),
        )),
        Value::Array(array) => {
            let items = array.items.borrow().clone();
            from_items(&items, to, &facts, cx)
        }
        Value::List(list) => {
            let items = list.items.borrow().clone();
            from_items(&items, to, &facts, cx)
        }
        Value::BigInt(_) | Value::Switch(_) => Err(error::final_cast(value, to)),
        base => match number::of(base) {
            Some(number::Number::Integer(number)) => {
                let number = number as i64;
                if is_defined(&facts, number) {
                    Ok(made(to, number))
                } else {
                    Err(undefined("UndefinedIntegerToEnum", &quoted(base), to))
                }
            }
            _ => super::object::to_object(value, to, cx),
        },
    }
}

fn from_items(
    items: &[Value],
    to: &Type,
    facts: &EnumMembers,
    cx: &mut dyn Context,
) -> Result<Value> {
    let mut texts = Vec::with_capacity(items.len());
    for item in items {
        match item.base() {
            Value::String(text) => texts.push(text.to_string()),
            _ => texts.push(convert(item, to, cx)?.to_text()),
        }
    }
    let joined = texts.join(",");
    from_text(&joined, &Value::str(joined.as_str()), to, facts)
}

fn from_text(text: &str, value: &Value, to: &Type, facts: &EnumMembers) -> Result<Value> {
    let number = match parse(text, facts) {
        Some(number) => number,
        // Types with a converter of their own name all that they take.
        None if matches!(
            to.full_name().as_str(),
            "System.Management.Automation.PSMemberTypes"
                | "System.Management.Automation.PSMemberViewTypes"
        ) =>
        {
            if let Some(number) = parse_wild(text, facts) {
                return Ok(made(to, number));
            }
            return Err(error::with_inner(
                "EnumParseUndefined",
                value,
                to,
                undefined("EnumParseUndefined", text, to),
            ));
        }
        None => disambiguate(text, to, facts).map_err(|inner| {
            error::with_inner(
                "SubstringDisambiguationEnumParseThrewAnException",
                value,
                to,
                inner,
            )
        })?,
    };
    if is_defined(facts, number) || number == 0 && facts.flags {
        return Ok(made(to, number));
    }
    let shown = crate::value::text::enumeration::name_of(facts, number);
    let shown = if text.contains(',') { text } else { &shown };
    Err(undefined("EnumParseUndefined", shown, to))
}

/// A number, or names with commas between, without regard to case.
pub fn parse(text: &str, facts: &EnumMembers) -> Option<i64> {
    let trimmed = text.trim();
    if trimmed.starts_with(|c: char| c.is_ascii_digit() || c == '-' || c == '+')
        && let Ok(number) = trimmed.parse::<i128>()
    {
        return Some(number as i64);
    }
    let mut all = 0;
    for part in trimmed.split(',') {
        let (_, value) = facts
            .members
            .iter()
            .find(|(name, _)| name == part.trim())
            .or_else(|| {
                facts
                    .members
                    .iter()
                    .find(|(name, _)| eq_ignore_case(name, part.trim()))
            })?;
        all |= value;
    }
    Some(all)
}

/// Names with wildcards, each for all the members that it fits; none: one fits no member.
fn parse_wild(text: &str, facts: &EnumMembers) -> Option<i64> {
    let mut all = 0;
    for part in text.split(',').map(str::trim) {
        let pattern = crate::text::wildcard::Wildcard::new(part).ok()?;
        let mut fitting = facts
            .members
            .iter()
            .filter(|(name, _)| pattern.is_match(name))
            .peekable();
        fitting.peek()?;
        all = fitting.fold(all, |all, (_, value)| all | value);
    }
    Some(all)
}

/// The one member whose name starts with the text.
fn disambiguate(text: &str, to: &Type, facts: &EnumMembers) -> Result<i64> {
    let found: Vec<&(String, i64)> = facts
        .members
        .iter()
        .filter(|(name, _)| starts_with_ignore_case(name, text))
        .collect();
    let listed = |rows: &[&(String, i64)]| {
        let mut rows = rows.to_vec();
        rows.sort_by_key(|(_, value)| *value as u64);
        let names: Vec<&str> = rows.iter().map(|(name, _)| name.as_str()).collect();
        names.join(", ")
    };
    match found.as_slice() {
        [] => Err(Fault::runtime(
            "NoEnumNameMatch",
            format!(
                "Unable to match the identifier name {text} to a valid enumerator name. Specify one of the following enumerator names and try again:\n{}",
                names(to, ", ")
            ),
        )),
        [(_, value)] => Ok(*value),
        several => {
            if let Some((_, value)) = several.iter().find(|(name, _)| eq_ignore_case(name, text)) {
                return Ok(*value);
            }
            if to_string_name(to) == "System.IO.FileAttributes" {
                // The file system provider's own preference among attributes.
                for preferred in ["Directory", "ReadOnly", "System"] {
                    if let Some((_, value)) = several.iter().find(|(name, _)| name == preferred) {
                        return Ok(*value);
                    }
                }
            }
            Err(Fault::runtime(
                "MultipleEnumNameMatch",
                format!(
                    "The identifier name {text} cannot be processed because it is either too similar or identical to the following enumerator names: {}. Use a more specific identifier name.",
                    listed(several)
                ),
            ))
        }
    }
}
