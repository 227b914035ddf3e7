//! The transformations of PowerShell's own cmdlets, by the names of their attributes.

use crate::value::net::encoding::{self, Encoding, Kind};
use crate::value::{Fault, Known, Result, Type, Value, convert};

/// Applies a transformation; `None`: it is not known here.
pub(super) fn apply(name: &str, value: &Value) -> Option<Result<Value>> {
    match name {
        "ArgumentToEncodingTransformation" => Some(to_encoding(value)),
        "ArgumentToVersionTransformation" | "ArgumentToPSVersionTransformation" => {
            Some(Ok(to_version(value)))
        }
        "FileinfoToString" => Some(Ok(path_of(value))),
        "NotePropertyTransformation" => Some(not_a_member_type(value)),
        _ => None,
    }
}

/// The name of a kind of member means that kind: it cannot be the name of a note property here.
fn not_a_member_type(value: &Value) -> Result<Value> {
    let of = "System.Management.Automation.PSMemberTypes";
    if let Value::String(text) = value.base()
        && let Some(facts) = crate::grammar::enum_members(of)
        && facts
            .members
            .iter()
            .any(|(name, _)| name.eq_ignore_ascii_case(text))
    {
        let text = crate::grammar::message("AddMember", "InvalidValueForNotePropertyName")
            .unwrap_or_default()
            .replace("{0}", of);
        return Err(Fault::net("System.ArgumentException", text));
    }
    Ok(value.clone())
}

/// True for a value by position that another parameter must take.
pub(super) fn refuses(name: &str, value: &Value) -> bool {
    name == "NotePropertyTransformation" && not_a_member_type(value).is_err()
}

/// `-Encoding utf8BOM`, `-Encoding 1252`.
fn to_encoding(value: &Value) -> Result<Value> {
    let found = match value.base() {
        Value::String(name) => named_encoding(name),
        Value::Int(number) => encoding::by_name(&number.to_string()),
        _ => return Ok(value.clone()),
    };
    if let Some(found) = found {
        return Ok(Value::net(found));
    }
    let text = value.to_text();
    let message = match value.base() {
        Value::String(_) => format!(
            "'{text}' is not a supported encoding name. For information on defining a custom encoding, see the documentation for the Encoding.RegisterProvider method. (Parameter 'name')"
        ),
        _ => format!(
            "No data is available for encoding {text}. For information on defining a custom encoding, see the documentation for the Encoding.RegisterProvider method."
        ),
    };
    Err(match value.base() {
        Value::String(_) => Fault::net("System.ArgumentException", message),
        _ => Fault::net("System.NotSupportedException", message),
    })
}

fn named_encoding(name: &str) -> Option<Encoding> {
    let with = |kind: Kind, mark: bool| {
        Some(Encoding {
            mark,
            ..Encoding::of(kind)
        })
    };
    match name.to_ascii_lowercase().as_str() {
        "ascii" => with(Kind::Ascii, false),
        "bigendianunicode" => with(Kind::Utf16Big, true),
        "bigendianutf32" => with(Kind::Utf32Big, true),
        "unicode" | "string" | "unknown" => with(Kind::Utf16, true),
        "utf8" | "utf8nobom" | "ansi" | "oem" | "default" => with(Kind::Utf8, false),
        "utf8bom" => with(Kind::Utf8, true),
        "utf32" => with(Kind::Utf32, true),
        _ => encoding::by_name(name),
    }
}

/// `3` means version 3.0; `Latest` the version of PowerShell.
fn to_version(value: &Value) -> Value {
    let text = value.to_text();
    if text.eq_ignore_ascii_case("latest") && matches!(value.base(), Value::String(_)) {
        let table = crate::grammar::text("language/psversiontable.psd1").unwrap_or_default();
        let version = table
            .lines()
            .find(|line| line.trim_start().starts_with("PSVersion "))
            .and_then(|line| line.split("Value = '").nth(1))
            .and_then(|rest| rest.split('\'').next());
        return version.map_or_else(|| value.clone(), Value::str);
    }
    if text.contains('.') || matches!(value.type_of(), Type::Known(Known::Version)) {
        return value.clone();
    }
    match convert::to_i32(value) {
        Ok(major) => Value::str(format!("{major}.0")),
        Err(_) => value.clone(),
    }
}

/// The full name of a file, where a file is given for a path.
fn path_of(value: &Value) -> Value {
    match value.net_object() {
        Some(object)
            if matches!(
                object.type_of(),
                Type::Known(Known::FileInfo | Known::DirectoryInfo)
            ) =>
        {
            object.get("FullName").unwrap_or_else(|| value.clone())
        }
        _ => value.clone(),
    }
}
