//! Values of enum types as names, and their facts.

use crate::grammar;
use crate::value::{EnumValue, Fault, Result, Type};

/// What is known of an enum type.
pub struct EnumMembers {
    /// Whether its values are combined.
    pub flags: bool,
    /// The integer type below it.
    pub underlying: String,
    /// Names and values in the order of declaration.
    pub members: Vec<(String, i64)>,
}

/// The members of an enum type; `None` if the type is no enum.
pub fn members(of: &Type) -> Option<EnumMembers> {
    if let Type::Class(class) = of {
        let held = class.enumeration.as_ref()?;
        return Some(EnumMembers {
            flags: held.flags,
            underlying: held
                .underlying
                .as_ref()
                .map_or_else(|| "Int32".to_owned(), Type::short_name),
            members: held
                .members
                .iter()
                .map(|(name, value)| (name.to_string(), *value))
                .collect(),
        });
    }
    let facts = match of {
        Type::Named(name) => grammar::enum_members(name)?,
        Type::Known(known) => grammar::enum_members(known.full_name())?,
        _ => return None,
    };
    Some(EnumMembers {
        flags: facts.flags,
        underlying: facts.underlying.to_owned(),
        members: facts
            .members
            .iter()
            .map(|(name, value)| ((*name).to_owned(), *value))
            .collect(),
    })
}

/// True for an enum type.
pub fn is_enum(of: &Type) -> bool {
    match of {
        Type::Class(class) => class.enumeration.is_some(),
        Type::Named(name) => grammar::enum_members(name).is_some(),
        _ => false,
    }
}

/// The name of an enum value, names of its flags, or its number.
pub fn text(value: &EnumValue) -> String {
    if let Type::Named(name) = &value.of
        && let Some(facts) = grammar::enum_members(name)
        && let Some((name, _)) = facts.members.iter().find(|(_, it)| *it == value.number)
    {
        return (*name).to_owned();
    }
    match members(&value.of) {
        Some(facts) => name_of(&facts, value.number),
        None => value.number.to_string(),
    }
}

/// The name of a number in an enum.
pub fn name_of(facts: &EnumMembers, number: i64) -> String {
    if let Some((name, _)) = facts.members.iter().find(|(_, value)| *value == number) {
        return name.clone();
    }
    if facts.flags
        && number != 0
        && let Some(names) = flags(facts, number)
    {
        return names;
    }
    if facts.underlying == "UInt64" {
        return (number as u64).to_string();
    }
    number.to_string()
}

/// The names of the flags of a number, smallest first; `None` if some bit has no name.
fn flags(facts: &EnumMembers, number: i64) -> Option<String> {
    let mut ordered: Vec<&(String, i64)> = facts.members.iter().collect();
    ordered.sort_by_key(|(_, value)| *value as u64);
    let mut rest = number as u64;
    let mut names = Vec::new();
    for (name, value) in ordered.iter().rev() {
        let value = *value as u64;
        if value != 0 && rest & value == value {
            rest -= value;
            names.push(name.as_str());
        }
    }
    if rest != 0 {
        return None;
    }
    names.reverse();
    Some(names.join(", "))
}

/// `Enum.ToString(format)`: `G`, `F`, `D`, `X`.
pub fn formatted(value: &EnumValue, format: &str) -> Result<String> {
    let facts = members(&value.of);
    Ok(match format {
        "g" | "G" => text(value),
        "f" | "F" => match &facts {
            Some(facts) => {
                let exact = facts.members.iter().find(|(_, held)| *held == value.number);
                match exact {
                    Some((name, _)) => name.clone(),
                    None => flags(facts, value.number).unwrap_or_else(|| value.number.to_string()),
                }
            }
            None => value.number.to_string(),
        },
        "d" | "D" => value.number.to_string(),
        "x" | "X" => {
            let width = match facts.as_ref().map(|facts| facts.underlying.as_str()) {
                Some("Byte" | "SByte") => 2,
                Some("Int16" | "UInt16") => 4,
                Some("Int64" | "UInt64") => 16,
                _ => 8,
            };
            let hex = format!("{:016X}", value.number);
            hex.get(16 - width..).unwrap_or_default().to_owned()
        }
        _ => {
            return Err(Fault::net(
                "System.FormatException",
                "Format string can be only \"G\", \"g\", \"X\", \"x\", \"F\", \"f\", \"D\" or \"d\".",
            ));
        }
    })
}
