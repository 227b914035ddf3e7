//! The text of a value in a cell, a list or free text.

use super::names;
use super::property::Expression;
use super::view::FormatTable;
use crate::text::cells::ELLIPSIS;
use crate::text::composite_format::{self, Part};
use crate::text::number_format::{self, Numeric};
use crate::value::{Context, EnumValue, Fault, Value, operators};

/// Types that have their text from a base type.
const INHERITS_TEXT: &[&str] = &[
    "System.Text.RegularExpressions.Group",
    "System.Text.RegularExpressions.Match",
];

/// What the text of a value depends on.
#[derive(Clone, Copy)]
pub struct Display<'a> {
    /// The session's views and display settings.
    pub table: &'a FormatTable,
    /// `$FormatEnumerationLimit`; negative: all.
    pub limit: i64,
    /// Numbers with a fraction get the culture's digits (in columns of a table).
    pub fixed_floats: bool,
}

/// The elements that PowerShell's formatter sees in a value: those of collections and of dictionaries.
pub fn elements(value: &Value) -> Option<Vec<Value>> {
    match value.base() {
        Value::Array(array) => Some(array.items.borrow().clone()),
        Value::List(list) => Some(list.items.borrow().clone()),
        Value::Dictionary(dictionary) => {
            Some(crate::value::members::dictionary::entries(dictionary))
        }
        Value::Net(net) => net.object().enumerate(),
        _ => None,
    }
}

/// What `.ToString()` of a value gives in the session's culture.
pub fn text(value: &Value, cx: &mut dyn Context) -> Result<String, Box<Fault>> {
    Ok(match value {
        Value::Null | Value::Empty => String::new(),
        Value::String(text) => text.to_string(),
        Value::Int(number) => number.to_string(),
        Value::Long(number) => number.to_string(),
        Value::Bool(true) => "True".to_owned(),
        Value::Bool(false) => "False".to_owned(),
        // PSObject.ToString writes fewer digits than string expansion.
        Value::Double(number) => {
            number_format::format(Numeric::Double(*number), "G15", cx.culture()).unwrap_or_default()
        }
        Value::Single(number) => {
            number_format::format(Numeric::Single(*number), "G7", cx.culture()).unwrap_or_default()
        }
        Value::Decimal(number) => number_format::decimal_to_string(**number, cx.culture()),
        // Not the accelerator that string expansion writes.
        Value::Type(_) => crate::value::text::net_text(value, cx.culture()),
        // Nodes show their names: what PowerShell adds to them says so.
        Value::Net(_)
            if value
                .downcast::<crate::value::net::xml::XmlObject>()
                .is_some() =>
        {
            value
                .net_object()
                .and_then(|node| node.get("LocalName"))
                .map(|name| name.to_text())
                .unwrap_or_default()
        }
        Value::DateTime(date) => crate::value::text::date_text(*date, cx.culture()),
        other => return cx.text_of(other),
    })
}

impl Display<'_> {
    /// The text of a property's value, formatted if a format is given.
    pub fn field(
        &self,
        value: &Value,
        format: Option<&str>,
        cx: &mut dyn Context,
    ) -> Result<String, Box<Fault>> {
        if let Some(format) = format {
            if format.contains("{0") || format.contains('}') {
                return composite(format, value, cx);
            }
            return formatted(value, format, cx);
        }
        self.smart(value, cx)
    }

    /// The text of a value: the elements of a collection in braces, up to a limit.
    pub fn smart(&self, value: &Value, cx: &mut dyn Context) -> Result<String, Box<Fault>> {
        if self.fixed_floats
            && let Some(number) = fixed(value, cx)
        {
            return Ok(number);
        }
        let Some(elements) = elements(value) else {
            return text(value, cx);
        };
        let mut out = String::from("{");
        for (at, element) in elements.iter().enumerate() {
            if at > 0 {
                // The ellipsis follows the last element without a blank.
                if i64::try_from(at).is_ok_and(|at| self.limit >= 0 && at >= self.limit) {
                    out.push(ELLIPSIS);
                    break;
                }
                out.push_str(", ");
            } else if self.limit == 0 {
                out.push(ELLIPSIS);
                break;
            }
            out.push_str(&self.name(element, cx)?);
        }
        out.push('}');
        Ok(out)
    }

    /// The text of an element of a collection.
    fn name(&self, element: &Value, cx: &mut dyn Context) -> Result<String, Box<Fault>> {
        if element.is_null() {
            return Ok("$null".to_owned());
        }
        let plain = text(element, cx)?;
        let is_instance = match element {
            Value::Object(object) => object.class.is_some(),
            Value::Net(_) | Value::Dictionary(_) => true,
            _ => false,
        };
        // Objects whose type has no text of its own are shown by name.
        let type_name = element.type_of().full_name();
        if is_instance
            && (plain == type_name || INHERITS_TEXT.contains(&type_name.as_str()))
            && let Some(expression) = display_name(element, self.table)
            && let Ok(Some(value)) = expression.value(element, cx)
        {
            return text(&value, cx);
        }
        Ok(plain)
    }
}

/// Numbers with a fraction as columns show them.
fn fixed(value: &Value, cx: &mut dyn Context) -> Option<String> {
    let numeric = match value.base() {
        Value::Double(number) => Numeric::Double(*number),
        Value::Single(number) => Numeric::Single(*number),
        Value::Decimal(number) => Numeric::Decimal(**number),
        _ => return None,
    };
    number_format::format(numeric, "F", cx.culture()).ok()
}

/// `[string]::Format(format, value)`.
fn composite(format: &str, value: &Value, cx: &mut dyn Context) -> Result<String, Box<Fault>> {
    let mut out = String::new();
    for part in composite_format::parts(format) {
        match part.map_err(|_| bad_format())? {
            Part::Text(text) => out.push_str(&text),
            Part::Item(item) => {
                if item.index > 0 {
                    return Err(bad_format());
                }
                let text = match item.format {
                    Some(format) => formatted(value, format, cx)?,
                    None => text(value, cx)?,
                };
                composite_format::align(&mut out, &text, item.alignment);
            }
        }
    }
    Ok(out)
}

fn bad_format() -> Box<Fault> {
    Fault::net(
        "System.FormatException",
        "Input string was not in a correct format.",
    )
}

/// `value.ToString(format)`; the elements of a collection each, and ignored where the type has no formats.
fn formatted(value: &Value, format: &str, cx: &mut dyn Context) -> Result<String, Box<Fault>> {
    match value.base() {
        Value::Array(_) | Value::List(_) => {
            let elements = elements(value).unwrap_or_default();
            let texts = elements
                .iter()
                .map(|element| formatted(element, format, cx))
                .collect::<Result<Vec<_>, _>>()?;
            Ok(texts.join(" "))
        }
        base => operators::format::item(base, Some(format), cx),
    }
}

/// The property that names an object, if it has one.
pub fn display_name(object: &Value, table: &FormatTable) -> Option<Expression> {
    if let Some(name) = table.display_property(&names::type_names(object))
        && let Some(found) = Expression::name(&name).resolve(object).into_iter().next()
    {
        return Some(found);
    }
    ["name", "id", "key", "*key", "*name", "*id"]
        .iter()
        .find_map(|pattern| {
            Expression::name(pattern)
                .resolve(object)
                .into_iter()
                .find(|found| !is_remoting(&found.text()))
        })
}

/// The properties that remoting adds.
pub fn is_remoting(name: &str) -> bool {
    [
        "PSComputerName",
        "PSShowComputerName",
        "RunspaceId",
        "PSSourceJobInstanceId",
    ]
    .iter()
    .any(|known| name.eq_ignore_ascii_case(known))
}

/// The properties of remoting that are not shown unless they are asked for; the id of the runspace is.
pub fn is_hidden_remoting(name: &str) -> bool {
    is_remoting(name) && !name.eq_ignore_ascii_case("RunspaceId")
}

/// True for enumeration values.
pub fn is_enum(value: &Value) -> Option<&EnumValue> {
    match value.base() {
        Value::Enum(held) => Some(held),
        _ => None,
    }
}
