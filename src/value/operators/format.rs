//! `-f`.

use super::elements;
use crate::text::composite_format::{self, CompositeError};
use crate::value::convert::is_value_type;
use crate::value::convert::string::to_string;
use crate::value::text::net_text;
use crate::value::zone::WorldZone;
use crate::value::{Context, Fault, Result, Type, Value, types};

/// What stops a format.
enum Failure {
    Composite(CompositeError),
    Fault(Box<Fault>),
}

impl From<CompositeError> for Failure {
    fn from(error: CompositeError) -> Failure {
        Failure::Composite(error)
    }
}

/// `template -f arguments`
pub fn format(template: &Value, arguments: &Value, cx: &mut dyn Context) -> Result<Value> {
    let text = to_string(template, cx)?;
    let arguments = match arguments.base() {
        Value::Array(array) if !is_value_type(&array.element) => array.items.borrow().clone(),
        _ => vec![arguments.clone()],
    };
    match composite(&text, &arguments, cx) {
        Ok(text) => Ok(Value::str(text)),
        Err(Failure::Fault(fault)) if fault.carried.is_some() => Err(fault),
        Err(failure) => {
            let inner = match failure {
                Failure::Composite(error) => {
                    Fault::net("System.FormatException", error.to_string())
                }
                Failure::Fault(fault) => fault,
            };
            Err(Fault::runtime(
                "FormatError",
                format!("Error formatting a string: {}.", inner.message),
            )
            .target(Value::str(text)))
        }
    }
}

fn composite(
    text: &str,
    arguments: &[Value],
    cx: &mut dyn Context,
) -> std::result::Result<String, Failure> {
    composite_format::format(text, |index, format| match arguments.get(index) {
        None => Ok(None),
        Some(value) => item(value, format, cx).map(Some).map_err(Failure::Fault),
    })
}

/// One argument in its format.
pub fn item(value: &Value, format: Option<&str>, cx: &mut dyn Context) -> Result<String> {
    if let Some(format) = format.filter(|format| !format.is_empty())
        && let Some(made) = crate::value::text::formatted(
            value.base(),
            format,
            cx.culture(),
            &WorldZone(cx.world()),
        )
    {
        return made;
    }
    // Other objects that can be formatted do it themselves.
    if let Some(format) = format.filter(|format| !format.is_empty())
        && let Value::Net(net) = value.base()
        && types::is_assignable(&value.base().type_of(), &Type::named("System.IFormattable"))
        && let Some(made) = net
            .object()
            .call(value.base(), "tostring", &[Value::str(format)], cx)
    {
        return made.map(|text| text.to_text());
    }
    if let Value::Object(object) = value
        && let Some(class) = &object.class
        && class.implements("System.IFormattable")
    {
        let culture = Value::net(crate::value::net::culture::CultureInfo {
            culture: cx.culture(),
            part: crate::value::net::culture::Part::Culture,
        });
        let args = [format.map_or(Value::Null, Value::str), culture];
        if let Some(text) = cx.class_method(class, Some(value), "ToString", &args) {
            return Ok(text?.to_text());
        }
    }
    match value {
        Value::Null | Value::Empty => Ok(String::new()),
        Value::String(text) => Ok(text.to_string()),
        Value::Object(_) => to_string(value, cx),
        _ => Ok(net_text(value, cx.culture())),
    }
}

/// The arguments of a format as a list.
pub fn arguments(value: &Value) -> Vec<Value> {
    elements(value).unwrap_or_else(|| vec![value.clone()])
}
