//! `-f`.

use super::elements;
use crate::text::composite_format::{self, CompositeError};
use crate::text::number_format::Numeric;
use crate::text::number_quick;
use crate::value::convert::is_value_type;
use crate::value::convert::string::{to_cow, to_string};
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
    let text = to_cow(template, cx)?;
    let made = match arguments.base() {
        Value::Array(array) if !is_value_type(&array.element) => {
            composite(&text, |at| array.items.borrow().get(at).cloned(), cx)
        }
        _ => composite(&text, |at| (at == 0).then(|| arguments.clone()), cx),
    };
    match made {
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
            .target(Value::str(text.as_ref())))
        }
    }
}

fn composite(
    text: &str,
    argument: impl Fn(usize) -> Option<Value>,
    cx: &mut dyn Context,
) -> std::result::Result<String, Failure> {
    composite_format::format(text, |index, format, out| match argument(index) {
        None => Ok(false),
        Some(value) => write(&value, format, cx, out)
            .map(|()| true)
            .map_err(Failure::Fault),
    })
}

/// Appends one argument in its format.
fn write(
    value: &Value,
    format: Option<&str>,
    cx: &mut dyn Context,
    out: &mut String,
) -> Result<()> {
    let format = format.filter(|format| !format.is_empty());
    let numeric = match value {
        Value::String(text) => {
            out.push_str(text);
            return Ok(());
        }
        Value::Int(it) => Some(Numeric::from(*it)),
        Value::Long(it) => Some(Numeric::from(*it)),
        Value::Double(it) if format.is_some() => Some(Numeric::from(*it)),
        _ => None,
    };
    if let Some(numeric) = numeric
        && number_quick::write(numeric, format.unwrap_or("G"), cx.culture(), out)
    {
        return Ok(());
    }
    out.push_str(&item(value, format, cx)?);
    Ok(())
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
