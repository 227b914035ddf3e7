//! `Get-Error`'s view: an error with all that is known of it, as a tree of lines.

use super::display;
use super::names;
use super::shape::Settings;
use super::style::{RESET, Style};
use crate::text::cells::ELLIPSIS;
use crate::value::{Context, ErrorRecord, Known, Value};
use std::rc::Rc;

/// How deep the tree goes.
const DEEPEST: usize = 10;
/// Cells that a level is indented.
const STEP: usize = 4;
/// Types that are shown with their properties, besides exceptions and error records.
const EXPANDED: &[&str] = &[
    "Microsoft.Rest.HttpRequestMessageWrapper",
    "Microsoft.Rest.HttpResponseMessageWrapper",
    "System.Management.Automation.InvocationInfo",
];

/// The tree as `Get-Error | Out-String` prints it.
pub fn framed(record: &Rc<ErrorRecord>, cx: &mut dyn Context, settings: &Settings) -> String {
    format!("\n{}\n\n", text(record, cx, settings))
}

/// The tree of an error record.
pub fn text(record: &Rc<ErrorRecord>, cx: &mut dyn Context, settings: &Settings) -> String {
    tree(&Value::Error(Rc::clone(record)), cx, settings)
}

/// The tree of an error record or an exception.
pub fn tree(value: &Value, cx: &mut dyn Context, settings: &Settings) -> String {
    let style = settings.style.as_deref();
    let color = |pick: fn(&Style) -> &str| style.map_or("", pick).to_owned();
    let mut printer = Printer {
        cx,
        accent: color(|style| &style.format_accent),
        error: color(|style| &style.error),
        reset: if style.is_some() { RESET } else { "" },
    };
    printer.object(value, 0, 1)
}

struct Printer<'c> {
    cx: &'c mut dyn Context,
    accent: String,
    error: String,
    reset: &'static str,
}

fn is_exception(value: &Value) -> bool {
    value
        .base()
        .downcast::<crate::value::error_record::Exception>()
        .is_some()
        || names::type_names(value)
            .iter()
            .any(|name| name == "System.Exception")
}

/// True for what is left out: nothing, empty texts, zeros, empty collections.
fn is_empty(value: &Value) -> bool {
    match value.base() {
        Value::Null | Value::Empty | Value::Bool(false) | Value::Switch(false) => true,
        Value::String(text) => text.is_empty(),
        Value::Int(0) | Value::Long(0) | Value::UInt(0) => true,
        _ => display::elements(value).is_some_and(|elements| elements.is_empty()),
    }
}

impl Printer<'_> {
    fn object(&mut self, value: &Value, indent: usize, depth: usize) -> String {
        let mut fields: Vec<(String, Value)> = Vec::new();
        let mut widest = 0;
        if is_exception(value) {
            fields.push(("Type".to_owned(), value.type_of().full_name().into()));
        }
        for name in names::matching(value) {
            if name == "PSErrorIndex" {
                continue;
            }
            if let Ok(Some(found)) = self.cx.property(value, &name) {
                // A dictionary without entries is left out, but its name is measured.
                if matches!(found.base(), Value::Dictionary(_)) {
                    widest = widest.max(name.chars().count());
                }
                if !is_empty(&found) {
                    fields.push((name, found));
                }
            }
        }
        let widest = fields
            .iter()
            .map(|(name, _)| name.chars().count())
            .fold(widest, usize::max);
        let prefix = " ".repeat(indent);
        let lines: Vec<String> = fields
            .iter()
            .map(|(name, found)| {
                let blanks = " ".repeat(widest.saturating_sub(name.chars().count()));
                let label = format!("{prefix}{}{name}{blanks} : {}", self.accent, self.reset);
                label + &self.field(name, found, indent, depth, widest)
            })
            .collect();
        lines.join("\n")
    }

    fn field(
        &mut self,
        name: &str,
        value: &Value,
        indent: usize,
        depth: usize,
        widest: usize,
    ) -> String {
        let prefix = " ".repeat(indent);
        let nested = matches!(value.base(), Value::Error(_))
            || is_exception(value)
            || names::type_names(value)
                .first()
                .is_some_and(|name| EXPANDED.contains(&name.as_str()));
        if nested {
            if depth >= DEEPEST {
                return ELLIPSIS.to_string();
            }
            return format!("\n{}", self.object(value, indent + STEP, depth + 1));
        }
        if name == "StackTrace" {
            return format!("\n{}", self.text(value));
        }
        if let Value::Dictionary(dictionary) = value.base() {
            let mut out = String::from("\n");
            for (key, held) in dictionary.pairs() {
                let key = self.text(&key);
                let held = if key.eq_ignore_ascii_case("Authorization") {
                    ELLIPSIS.to_string()
                } else {
                    self.text(&held)
                };
                out += &format!("{prefix}    {}{key} : {}{held}\n", self.accent, self.reset);
            }
            return out;
        }
        if name != "Data"
            && let Some(elements) = display::elements(value)
        {
            if depth >= DEEPEST {
                return ELLIPSIS.to_string();
            }
            return self.elements(&elements, indent, depth);
        }
        if value.type_of().is_known(Known::Type) {
            return format!("[{}]", self.text(value));
        }
        let mut text = self.text(value);
        match name {
            "PositionMessage" => {
                if let Some(at) = text.find('~') {
                    text.insert_str(at, &self.error);
                }
            }
            "Message" => text.insert_str(0, &self.error),
            _ => {}
        }
        if !text.contains('\n') {
            return text;
        }
        let margin = format!("\n{prefix}{}", " ".repeat(widest + 3));
        let lines: Vec<&str> = text.split('\n').map(str::trim).collect();
        lines.join(&margin)
    }

    fn elements(&mut self, elements: &[Value], indent: usize, depth: usize) -> String {
        let margin = " ".repeat(indent + indent + STEP + 2);
        let mut out = String::new();
        for (at, element) in elements.iter().enumerate() {
            out.push('\n');
            let plain = match element.base() {
                Value::String(_)
                | Value::Bool(_)
                | Value::Char(_)
                | Value::SByte(_)
                | Value::Byte(_)
                | Value::Int16(_)
                | Value::UInt16(_)
                | Value::Int(_)
                | Value::UInt(_)
                | Value::Long(_)
                | Value::ULong(_)
                | Value::Single(_)
                | Value::Double(_) => true,
                Value::Type(_) => {
                    out += &format!("{margin}[{}]", self.text(element));
                    continue;
                }
                _ => false,
            };
            if plain {
                out += &margin;
                out += &self.text(element);
                continue;
            }
            if at > 0 {
                out.push('\n');
            }
            out += &self.object(element, indent + STEP, depth + 1);
        }
        out
    }

    fn text(&mut self, value: &Value) -> String {
        match value {
            Value::DateTime(_) => value.to_text(),
            _ => display::text(value, self.cx).unwrap_or_default(),
        }
    }
}
