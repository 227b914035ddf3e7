//! Join-String and ConvertFrom-StringData.

use super::common::message;
use crate::engine::scope::NameId;
use crate::engine::{Body, Call, Cmdlet, CmdletBody, Flow};
use crate::format::parameter::{self, Key, Parameter};
use crate::value::{Dictionary, ErrorCategory, Fault, Value, convert, operators};

pub(super) const CMDLETS: &[Cmdlet] = &[
    Cmdlet {
        name: "Join-String",
        body: Body::Stateful(|| Box::new(Join::default())),
    },
    Cmdlet {
        name: "ConvertFrom-StringData",
        body: Body::Each(from_string_data),
    },
];

/// The text so far.
#[derive(Default)]
struct Join {
    text: String,
    any: bool,
    separator: String,
    property: Option<Parameter>,
    quote: &'static str,
    format: Option<String>,
}

impl CmdletBody for Join {
    fn begin(&mut self, call: &mut Call<'_>) -> Flow {
        // PowerShell declares -UseCulture and asks `$OFS` all the same.
        self.separator = if call.is_bound("Separator") {
            call.text("Separator").unwrap_or_default().to_string()
        } else {
            match call.rt.get_variable(NameId::of("OFS"), call.frame) {
                Some(value) => convert::text_of(&value, call.rt)?,
                None => String::new(),
            }
        };
        if let Some(value) = call.get("Property").cloned()
            && !value.is_null()
        {
            let value = super::common::expression_of(&value);
            match parameter::read_one(&value, Key::EXPRESSION, true) {
                Ok(parameter) => self.property = Some(parameter),
                Err(fault) => return call.throw(&fault),
            }
        }
        self.quote = if call.flag("SingleQuote") {
            "'"
        } else if call.flag("DoubleQuote") {
            "\""
        } else {
            ""
        };
        self.format = call.text("FormatString").map(|text| text.to_string());
        Ok(())
    }

    fn process(&mut self, call: &mut Call<'_>) -> Flow {
        for item in call.list("InputObject") {
            let value = match &self.property {
                None => item,
                Some(property) => match property.expression.first_value(&item, call.rt) {
                    Ok(found) => found.map(|(_, value)| value).unwrap_or_default(),
                    Err(fault) => {
                        super::common::failure(fault)?;
                        Value::Null
                    }
                },
            };
            if value.is_null() {
                continue;
            }
            if self.any {
                self.text.push_str(&self.separator);
            }
            self.any = true;
            match &self.format {
                Some(format) => {
                    let made = operators::format::format(
                        &Value::str(format.as_str()),
                        &Value::array(vec![value]),
                        call.rt,
                    )?;
                    self.text.push_str(&made.to_text());
                }
                None => {
                    let text = match value.base() {
                        Value::String(text) => text.to_string(),
                        _ => convert::text_of(&value, call.rt)?,
                    };
                    self.text.push_str(self.quote);
                    self.text.push_str(&text);
                    self.text.push_str(self.quote);
                }
            }
        }
        Ok(())
    }

    fn end(&mut self, call: &mut Call<'_>) -> Flow {
        let prefix = call.text("OutputPrefix").unwrap_or_default();
        let suffix = call.text("OutputSuffix").unwrap_or_default();
        let text = format!("{prefix}{}{suffix}", self.text);
        call.write(text)
    }
}

/// The table that lines `name = value` spell.
pub(super) fn string_data(text: &str, delimiter: char) -> Result<Dictionary, Box<Fault>> {
    let table = Dictionary::hashtable();
    for line in text.split('\n').map(str::trim) {
        if line.is_empty() || line.starts_with('#') {
            continue;
        }
        let fault = |id: &str, args: &[&str]| {
            let text = message("ConvertFromStringData", id, args);
            Fault::new("InvalidOperation", ErrorCategory::InvalidOperation, text)
                .of("System.Management.Automation.PSInvalidOperationException")
        };
        let Some((name, value)) = line.split_once(delimiter) else {
            return Err(fault("InvalidDataLine", &[line]));
        };
        let name = name.trim();
        if table.get_str(name).is_some() {
            return Err(fault("DataItemAlreadyDefined", &[line, name]));
        }
        let value = value.trim();
        let value = crate::text::regex::unescape(value).map_err(|error| {
            let exception = "System.Text.RegularExpressions.RegexParseException";
            Fault::new(exception, ErrorCategory::NotSpecified, error.to_string()).of(exception)
        })?;
        table.set(Value::str(name), Value::str(value));
    }
    Ok(table)
}

fn from_string_data(call: &mut Call<'_>) -> Flow {
    let text = call.text("StringData").unwrap_or_default();
    let delimiter = match call.get("Delimiter").map(Value::base) {
        Some(Value::Char(unit)) => char::from_u32(u32::from(*unit)).unwrap_or('='),
        _ => '=',
    };
    match string_data(&text, delimiter) {
        Ok(table) => call.write(Value::dictionary(table)),
        Err(fault) => call.throw(&fault),
    }
}
