//! The errors of conversions, with PowerShell's ids and sentences.

use crate::value::text::{quoted, to_string_name};
use crate::value::{ErrorCategory, Fault, Known, Type, Value, types};

const CAST: &str = "System.Management.Automation.PSInvalidCastException";

/// The name of a target type: that of the type of types is `System.Type`.
fn target_name(to: &Type) -> String {
    match to {
        Type::Known(Known::Type) => "System.Type".to_owned(),
        _ => to_string_name(to),
    }
}

/// A cast's own failure as a script sees it: a `RuntimeException` around it.
pub fn in_script(fault: Box<Fault>) -> Box<Fault> {
    if fault.exception != CAST || fault.carried.is_some() {
        return fault;
    }
    Fault::new(
        fault.id.clone(),
        ErrorCategory::InvalidArgument,
        fault.message.clone(),
    )
    .inner(fault)
}

/// `Cannot convert the "…" value of type "…" to type "…".`
pub fn final_cast(value: &Value, to: &Type) -> Box<Fault> {
    let from = to_string_name(&value.type_of());
    // What was meant to be a secret is not shown.
    if matches!(
        to.full_name().as_str(),
        "System.Security.SecureString" | "System.Management.Automation.PSCredential"
    ) {
        return Fault::cast(
            "ConvertToFinalInvalidCastException",
            format!(
                "Cannot convert the value of type \"{from}\" to type \"{}\".",
                target_name(to)
            ),
        );
    }
    Fault::cast(
        "ConvertToFinalInvalidCastException",
        format!(
            "Cannot convert the \"{}\" value of type \"{}\" to type \"{}\".",
            quoted(value),
            from,
            target_name(to)
        ),
    )
}

/// `Cannot convert null to type "…".`
pub fn from_null(to: &Type) -> Box<Fault> {
    Fault::cast(
        "nullToObjectInvalidCast",
        format!("Cannot convert null to type \"{}\".", target_name(to)),
    )
}

/// `Cannot convert value "…" to type "…". Error: "…"` around the exception of .NET.
pub fn with_inner(id: &str, value: &Value, to: &Type, inner: Box<Fault>) -> Box<Fault> {
    Fault::cast(
        id,
        format!(
            "Cannot convert value \"{}\" to type \"{}\". Error: \"{}\"",
            quoted(value),
            target_name(to),
            inner.message
        ),
    )
    .inner(inner)
}

/// The failure of .NET's `IConvertible`.
pub fn convertible(value: &Value, to: &Type, inner: Box<Fault>) -> Box<Fault> {
    with_inner("InvalidCastIConvertible", value, to, inner)
}

/// `The input string '…' was not in a correct format.`
pub fn bad_format(text: &str) -> Box<Fault> {
    Fault::net(
        "System.FormatException",
        format!("The input string '{text}' was not in a correct format."),
    )
}

/// `Value was either too large or too small for …`.
pub fn overflow(what: &str) -> Box<Fault> {
    Fault::net(
        "System.OverflowException",
        format!("Value was either too large or too small for {what}."),
    )
}

/// `Invalid cast from '…' to '…'.`
pub fn invalid_cast(from: &str, to: &str) -> Box<Fault> {
    Fault::net(
        "System.InvalidCastException",
        format!("Invalid cast from '{from}' to '{to}'."),
    )
}

/// A type's full name as .NET's own messages have it: generic arguments with their assemblies.
pub fn assembly_name(of: &Type) -> String {
    match of {
        Type::Generic(generic) if !generic.args.is_empty() => {
            let args: Vec<String> = generic
                .args
                .iter()
                .map(|arg| format!("[{}, {}]", assembly_name(arg), types::assembly_of(arg)))
                .collect();
            format!(
                "{}`{}[{}]",
                generic.definition,
                generic.args.len(),
                args.join(",")
            )
        }
        _ => target_name(of),
    }
}

/// `Boolean parameters accept only Boolean values and numbers …`
pub fn boolean_argument(value: &Value, to: &Type) -> Box<Fault> {
    let shown = match value {
        Value::Null | Value::Empty => String::new(),
        other => to_string_name(&other.type_of()),
    };
    Fault::cast(
        "InvalidCastExceptionForBooleanArgumentValue",
        format!(
            "Cannot convert value \"{shown}\" to type \"{}\". Boolean parameters accept only Boolean values and numbers, such as $True, $False, 1 or 0.",
            target_name(to)
        ),
    )
}
