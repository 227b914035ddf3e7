//! ConvertTo-Html.

use super::common;
use crate::engine::{Body, Call, Cmdlet, CmdletBody, Flow};
use crate::format::parameter::{self, Key, Parameter};
use crate::format::{Expression, names};
use crate::text::cells::Alignment;
use crate::text::name::eq_ignore_case;
use crate::value::{PSString, Value, convert, text};
use std::rc::Rc;

pub(super) const CMDLETS: &[Cmdlet] = &[Cmdlet {
    name: "ConvertTo-Html",
    body: Body::Stateful(|| Box::new(Html::default())),
}];

/// The page so far.
#[derive(Default)]
struct Html {
    parameters: Vec<Rc<Parameter>>,
    /// Resolved from the first object.
    columns: Vec<(String, Expression)>,
    started: bool,
    list: bool,
}

/// A text as HTML.
fn encode(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '&' => out.push_str("&amp;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            c if (160..256).contains(&(c as u32)) || c as u32 > 0xffff => {
                out.push_str(&format!("&#{};", c as u32));
            }
            c => out.push(c),
        }
    }
    out
}

impl CmdletBody for Html {
    fn begin(&mut self, call: &mut Call<'_>) -> Flow {
        self.list = call
            .text("As")
            .is_some_and(|kind| eq_ignore_case(&kind, "List"));
        const KEYS: &[Key] = &[Key::Expression, Key::Label, Key::Alignment, Key::Width];
        let properties = call.list("Property");
        let properties: Vec<Value> = if properties.is_empty() {
            vec![Value::str("*")]
        } else {
            properties
        };
        // A width is text here.
        let properties = properties
            .into_iter()
            .map(|value| match value.base() {
                Value::Dictionary(table) => {
                    let copy = table.copy();
                    for (key, held) in table.pairs() {
                        if key.to_text().to_ascii_lowercase().starts_with('w') {
                            let number = convert::to_i64(&held).unwrap_or(0);
                            copy.set(key, Value::Int(i32::try_from(number).unwrap_or(0)));
                        }
                    }
                    Value::dictionary(copy)
                }
                _ => value,
            })
            .collect::<Vec<_>>();
        match parameter::read(&properties, KEYS, true) {
            Ok(parameters) => self.parameters = parameters,
            Err(fault) => return call.throw(&fault),
        }
        if &*call.set_name() != "Fragment" && !call.flag("Fragment") {
            self.head(call)?;
        }
        for text in call.texts("PreContent") {
            call.write(Value::String(text))?;
        }
        call.write("<table>")
    }

    fn process(&mut self, call: &mut Call<'_>) -> Flow {
        let input = call.value("InputObject");
        if input.is_null() {
            return Ok(());
        }
        if !self.started {
            self.resolve(&input);
            if self.columns.is_empty() {
                return Ok(());
            }
            if !self.list {
                self.header(call)?;
            }
        } else if self.list {
            call.write("<tr><td><hr></td></tr>")?;
        }
        self.started = true;
        if self.list {
            return self.list_rows(call, &input);
        }
        let mut row = String::from("<tr>");
        for (_, expression) in &self.columns {
            let cell = cell(call, expression, &input)?;
            row.push_str(&format!("<td>{cell}</td>"));
        }
        row.push_str("</tr>");
        call.write(row)
    }

    fn end(&mut self, call: &mut Call<'_>) -> Flow {
        call.write("</table>")?;
        for text in call.texts("PostContent") {
            call.write(Value::String(text))?;
        }
        if call.flag("Fragment") {
            return Ok(());
        }
        call.write("</body></html>")
    }
}

impl Html {
    fn head(&self, call: &mut Call<'_>) -> Flow {
        let (name, address) = if call.flag("Transitional") {
            ("Transitional", "transitional")
        } else {
            ("Strict", "strict")
        };
        call.write(format!("<!DOCTYPE html PUBLIC \"-//W3C//DTD XHTML 1.0 {name}//EN\"  \"http://www.w3.org/TR/xhtml1/DTD/xhtml1-{address}.dtd\">"))?;
        call.write("<html xmlns=\"http://www.w3.org/1999/xhtml\">")?;
        call.write("<head>")?;
        if let Some(charset) = call.text("Charset") {
            call.write(format!("<meta charset=\"{charset}\">"))?;
        }
        if let Value::Dictionary(table) = call.value("Meta").base() {
            for (name, content) in table.pairs() {
                let (name, content) = (
                    convert::text_of(&name, call.rt)?,
                    convert::text_of(&content, call.rt)?,
                );
                let equivalent = [
                    "content-type",
                    "default-style",
                    "x-ua-compatible",
                    "refresh",
                ]
                .iter()
                .any(|known| eq_ignore_case(known, &name));
                call.write(if equivalent {
                    format!("<meta http-equiv=\"{name}\" content=\"{content}\">")
                } else {
                    format!("<meta name=\"{name}\" content=\"{content}\">")
                })?;
            }
        }
        let heads = call.texts("Head");
        if heads.is_empty() {
            let title = call
                .text("Title")
                .unwrap_or_else(|| PSString::from("HTML TABLE"));
            call.write(format!("<title>{title}</title>"))?;
        }
        for text in heads {
            call.write(Value::String(text))?;
        }
        if let Some(address) = call.get("CssUri").cloned() {
            let address = convert::text_of(&address, call.rt)?;
            call.write(format!(
                "<link rel=\"stylesheet\" type=\"text/css\" href=\"{address}\" />"
            ))?;
        }
        call.write("</head><body>")?;
        for text in call.texts("Body") {
            call.write(Value::String(text))?;
        }
        Ok(())
    }

    /// The columns that the first object gives.
    fn resolve(&mut self, input: &Value) {
        let mut columns: Vec<(String, Expression)> = Vec::new();
        let mut kept = Vec::new();
        for parameter in &self.parameters {
            let resolved = match &parameter.expression {
                Expression::Name(name) if name.as_ref() == "*" => match input.base() {
                    Value::Dictionary(table) => table
                        .keys()
                        .iter()
                        .map(|key| Expression::name(&key.to_text()))
                        .collect(),
                    _ => names::matching(input)
                        .iter()
                        .map(|name| Expression::name(name))
                        .collect(),
                },
                expression => {
                    let found = expression.resolve(input);
                    if found.is_empty() && !expression.has_wildcards() {
                        vec![expression.clone()]
                    } else {
                        found
                    }
                }
            };
            for one in resolved {
                let label = parameter.label.clone().unwrap_or_else(|| one.text());
                columns.push((label, one));
                kept.push(Rc::clone(parameter));
            }
        }
        if columns.is_empty() {
            // The next object may have some.
            return;
        }
        self.columns = columns;
        self.parameters = kept;
    }

    fn header(&self, call: &mut Call<'_>) -> Flow {
        let mut group = String::from("<colgroup>");
        for parameter in &self.parameters {
            group.push_str("<col");
            if let Some(width) = parameter.width {
                group.push_str(&format!(" width = \"{width}\""));
            }
            if let Some(alignment) = parameter.alignment {
                let name = match alignment {
                    Alignment::Left => "left",
                    Alignment::Center => "center",
                    Alignment::Right => "right",
                };
                group.push_str(&format!(" align = \"{name}\""));
            }
            group.push_str("/>");
        }
        group.push_str("</colgroup>");
        call.write(group)?;
        let mut row = String::from("<tr>");
        for (label, _) in &self.columns {
            row.push_str(&format!("<th>{}</th>", encode(label)));
        }
        row.push_str("</tr>");
        call.write(row)
    }

    fn list_rows(&self, call: &mut Call<'_>, input: &Value) -> Flow {
        for (label, expression) in &self.columns {
            let cell = cell(call, expression, input)?;
            call.write(format!(
                "<tr><td>{}:</td><td>{cell}</td></tr>",
                encode(label)
            ))?;
        }
        Ok(())
    }
}

fn cell(call: &mut Call<'_>, expression: &Expression, input: &Value) -> Flow<String> {
    let value = match common::evaluate(call, expression, input)? {
        Ok(value) => value.unwrap_or_default(),
        Err(failed) => {
            call.rt.remember_error(&failed.record);
            Value::Null
        }
    };
    let shown = match &value {
        Value::Null | Value::Empty => String::new(),
        Value::Object(held) if held.base.is_none() => convert::text_of(&value, call.rt)?,
        _ => text::net_text(value.base(), call.rt.culture),
    };
    Ok(encode(&shown))
}
