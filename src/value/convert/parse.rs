//! Types with a `Parse`, and collections from values.

use crate::value::{Context, Fault, Known, Result, Type, Value, types};

/// Converts to a type that has its own rung here; `None` for all others.
pub fn from_value(value: &Value, to: &Type, cx: &mut dyn Context) -> Option<Result<Value>> {
    match to {
        Type::Known(Known::TimeSpan) => super::date::to_span(value),
        Type::Known(Known::DateTime) => super::date::to_date(value, cx),
        Type::Known(Known::XmlDocument) => to_xml(value, to, cx),
        _ if to.full_name() == "System.Type" || to.is_known(Known::Type) => to_type(value),
        _ if types::is_delegate(to) => match value.base() {
            Value::ScriptBlock(block) => Some(Ok(crate::value::net::delegate::Delegate::value(
                to.clone(),
                std::rc::Rc::clone(block),
            ))),
            other => crate::value::net::delegate::Delegate::of_method(to, other).map(Ok),
        },
        _ => None,
    }
}

/// A document from its text, from a node of another, or from the text of any other value.
fn to_xml(value: &Value, to: &Type, cx: &mut dyn Context) -> Option<Result<Value>> {
    let markup = match value.base() {
        Value::Net(net) => net.object().get("OuterXml"),
        _ => None,
    };
    let text = match markup {
        Some(markup) => markup.to_text(),
        None => match super::string::to_string(value, cx) {
            Ok(text) => text,
            Err(fault) => return Some(Err(fault)),
        },
    };
    Some(
        crate::value::net::xml::cast(&text).map_err(|fault| {
            super::error::with_inner("InvalidCastToXmlDocument", value, to, fault)
        }),
    )
}

/// A type by its name.
fn to_type(value: &Value) -> Option<Result<Value>> {
    let text = match value.base() {
        Value::String(text) => text.to_string(),
        Value::Char(_) | Value::Bool(_) | Value::Enum(_) | Value::BigInt(_) => return None,
        base if super::number::of(base).is_some() => base.to_text(),
        _ => return None,
    };
    Some(match types::resolve_name(&text) {
        Some(of) => Ok(Value::of_type(of)),
        None => Err(Fault::cast(
            "InvalidCastFromStringToType",
            format!(
                "Cannot convert the \"{text}\" value of type \"System.String\" to type \"System.Type\"."
            ),
        )),
    })
}
