//! Objects to CLIXML.

mod error;

use super::depth;
use super::depth::Rules;
use super::shape::{
    Items, added_names, address, container, has_members, is_bag, native_names, own_names, refused,
    wanted,
};
use super::simple::simple;
use super::text::encode;
use crate::grammar;
use crate::text::name::eq_ignore_case;
use crate::value::net::xml::{escape_attribute, escape_text};
use crate::value::{Context, Result, Value, attached, types};
use rustc_hash::FxHashMap;
use std::rc::Rc;

/// So deep are objects nested before PowerShell gives up.
const DEEPEST: usize = 50;

/// A document in the making.
pub struct Writer {
    out: String,
    indent: bool,
    level: usize,
    depth: usize,
    below: usize,
    objects: FxHashMap<usize, usize>,
    held: Vec<Value>,
    type_names: Vec<Vec<String>>,
    next: usize,
    empty: bool,
}

/// The attributes of an element: its stream and its name as a property.
#[derive(Clone, Copy, Default)]
struct Place<'a> {
    stream: Option<&'a str>,
    name: Option<&'a str>,
}

impl Writer {
    /// A document of a depth; `indent`: one element per line, as in a file.
    pub fn new(depth: usize, indent: bool) -> Writer {
        Writer {
            out: String::from(
                "<Objs Version=\"1.1.0.1\" xmlns=\"http://schemas.microsoft.com/powershell/2004/04\"",
            ),
            indent,
            level: 1,
            depth,
            below: 0,
            objects: FxHashMap::default(),
            held: Vec::new(),
            type_names: Vec::new(),
            next: 0,
            empty: true,
        }
    }

    /// Adds an object, of a stream where that is to be told.
    pub fn write(
        &mut self,
        value: &Value,
        stream: Option<&str>,
        cx: &mut dyn Context,
    ) -> Result<()> {
        if self.empty {
            self.out.push('>');
            self.empty = false;
        }
        let depth = self.depth;
        self.object(value, Place { stream, name: None }, depth, cx)
    }

    /// The finished document.
    pub fn finish(mut self) -> String {
        if self.empty {
            self.out.push_str(" />");
        } else {
            if self.indent {
                self.out.push('\n');
            }
            self.out.push_str("</Objs>");
        }
        self.out
    }

    // ----- elements ---------------------------------------------------------------------------------------------

    fn line(&mut self) {
        if self.indent {
            self.out.push('\n');
            for _ in 0..self.level {
                self.out.push_str("  ");
            }
        }
    }

    fn tag(&mut self, name: &str, place: Place<'_>) {
        self.line();
        self.out.push('<');
        self.out.push_str(name);
        if let Some(stream) = place.stream {
            self.out.push_str(&format!(" S=\"{stream}\""));
        }
        if let Some(property) = place.name {
            self.out
                .push_str(&format!(" N=\"{}\"", escape_attribute(&encode(property))));
        }
    }

    fn leaf(&mut self, name: &str, place: Place<'_>, text: &str) {
        self.tag(name, place);
        self.out.push_str(&format!(">{text}</{name}>"));
    }

    /// An element without content.
    fn hollow(&mut self, name: &str, place: Place<'_>) {
        self.tag(name, place);
        self.out.push_str(" />");
    }

    /// An element with what `fill` writes; ` />` if that is nothing.
    fn element(
        &mut self,
        name: &str,
        attributes: &str,
        place: Place<'_>,
        fill: impl FnOnce(&mut Self) -> Result<()>,
    ) -> Result<()> {
        self.tag(name, place);
        self.out.push_str(attributes);
        let before = self.out.len();
        self.out.push('>');
        let start = self.out.len();
        self.level += 1;
        let result = fill(self);
        self.level -= 1;
        result?;
        if self.out.len() == start {
            self.out.truncate(before);
            self.out.push_str(" />");
        } else {
            self.line();
            self.out.push_str(&format!("</{name}>"));
        }
        Ok(())
    }

    fn types(&mut self, names: &[String]) -> Result<()> {
        if names.is_empty() {
            return Ok(());
        }
        if let Some(known) = self.type_names.iter().position(|held| held == names) {
            self.tag("TNRef", Place::default());
            self.out.push_str(&format!(" RefId=\"{known}\" />"));
            return Ok(());
        }
        let id = self.type_names.len();
        self.type_names.push(names.to_vec());
        let attributes = format!(" RefId=\"{id}\"");
        self.element("TN", &attributes, Place::default(), |writer| {
            for name in names {
                writer.leaf("T", Place::default(), &escape_text(name));
            }
            Ok(())
        })
    }

    fn text_form(&mut self, text: &str) {
        if text.is_empty() {
            self.hollow("ToString", Place::default());
        } else {
            self.leaf("ToString", Place::default(), &escape_text(&encode(text)));
        }
    }

    /// The number of an object that is written now; `Err`: it was written before, under that number.
    fn number(&mut self, value: &Value) -> std::result::Result<usize, usize> {
        // A number is written again wherever it stands.
        let address = match value {
            Value::Object(held) if attached::is_literal(held) => None,
            _ => address(value),
        };
        if let Some(known) = address.and_then(|address| self.objects.get(&address)) {
            return Err(*known);
        }
        let id = self.next;
        self.next += 1;
        if let Some(address) = address {
            self.objects.insert(address, id);
            // As long as it is held, nothing else gets its address.
            self.held.push(value.clone());
        }
        Ok(id)
    }

    // ----- objects ----------------------------------------------------------------------------------------------

    fn object(
        &mut self,
        value: &Value,
        place: Place<'_>,
        depth: usize,
        cx: &mut dyn Context,
    ) -> Result<()> {
        if value.is_null() {
            self.hollow("Nil", place);
            return Ok(());
        }
        // A collection that no PSObject wraps is written without the members that were added to it.
        if let Some(whole) = attached::of(value)
            && container(value).is_none()
        {
            return self.object(&whole, place, depth, cx);
        }
        if self.simple(value, place, cx) {
            return Ok(());
        }
        if self.below >= DEEPEST {
            let text = grammar::message("Serialization", "DeserializationTooDeep");
            self.leaf("S", place, &escape_text(text.unwrap_or_default()));
            return Ok(());
        }
        self.below += 1;
        let result = self.complex(value, place, depth, cx);
        self.below -= 1;
        result
    }

    /// Writes a value that is one element; false if it is not.
    fn simple(&mut self, value: &Value, place: Place<'_>, cx: &mut dyn Context) -> bool {
        let Some((tag, text)) = simple(value, cx) else {
            return false;
        };
        self.leaf(tag, place, &text);
        true
    }

    fn complex(
        &mut self,
        value: &Value,
        place: Place<'_>,
        depth: usize,
        cx: &mut dyn Context,
    ) -> Result<()> {
        // A simple value with members of its own.
        if let Value::Object(held) = value
            && held.class.is_none()
            && let Some(base) = &held.base
            && let Some((tag, text)) = simple(base, cx)
        {
            let renamed = held.type_names.borrow().is_some();
            let notes = has_members(value);
            if !notes && !renamed {
                self.leaf(tag, place, &text);
                return Ok(());
            }
            let names = if renamed {
                types::type_names(value)
            } else {
                Vec::new()
            };
            return self.numbered(value, place, cx, |writer, cx| {
                writer.types(&names)?;
                writer.leaf(tag, Place::default(), &text);
                writer.own_members(value, depth, cx)
            });
        }
        if let Value::Error(record) = value.base() {
            return self.error(value, &Rc::clone(record), place, depth, cx);
        }
        let names = types::type_names(value);
        let rules = depth::rules(&names);
        let depth = rules.depth.unwrap_or(depth);
        if let Some((tag, items)) = container(value) {
            return self.numbered(value, place, cx, |writer, cx| {
                writer.types(&names)?;
                writer.items(tag, &items, depth, cx)?;
                if tag == "IE" {
                    writer.properties(value, &rules, depth, cx)?;
                    return writer.extended(value, &rules, depth, cx);
                }
                writer.own_members(value, depth, cx)
            });
        }
        if depth == 0 || rules.as_text {
            return self.as_text(value, &rules, place, depth, cx);
        }
        let text = if is_bag(value) {
            None
        } else {
            let of = value.type_of();
            Some(if of.full_name().ends_with("Enumerator") {
                of.full_name()
            } else {
                cx.text_of(value)?
            })
        };
        self.numbered(value, place, cx, |writer, cx| {
            writer.types(&names)?;
            if let Some(text) = &text {
                writer.text_form(text);
            }
            if let Value::Enum(it) = value.base() {
                let facts = crate::value::text::enumeration::members(&it.of);
                let tag = match facts.as_ref().map(|facts| facts.underlying.as_str()) {
                    Some("Byte") => "By",
                    Some("SByte") => "SB",
                    Some("Int16") => "I16",
                    Some("UInt16") => "U16",
                    Some("UInt32") => "U32",
                    Some("Int64") => "I64",
                    Some("UInt64") => "U64",
                    _ => "I32",
                };
                writer.leaf(tag, Place::default(), &it.number.to_string());
                return writer.own_members(value, depth, cx);
            }
            writer.properties(value, &rules, depth, cx)?;
            writer.extended(value, &rules, depth, cx)
        })
    }

    /// An `Obj` with its number, or a reference to it.
    fn numbered(
        &mut self,
        value: &Value,
        place: Place<'_>,
        cx: &mut dyn Context,
        fill: impl FnOnce(&mut Self, &mut dyn Context) -> Result<()>,
    ) -> Result<()> {
        match self.number(value) {
            Err(known) => {
                self.tag("Ref", place);
                self.out.push_str(&format!(" RefId=\"{known}\" />"));
                Ok(())
            }
            Ok(id) => {
                let attributes = format!(" RefId=\"{id}\"");
                self.element("Obj", &attributes, place, |writer| fill(writer, cx))
            }
        }
    }

    fn items(
        &mut self,
        tag: &str,
        items: &Items,
        depth: usize,
        cx: &mut dyn Context,
    ) -> Result<()> {
        self.element(tag, "", Place::default(), |writer| {
            match items {
                Items::List(items) => {
                    for item in items {
                        writer.object(item, Place::default(), depth, cx)?;
                    }
                }
                Items::Pairs(pairs) => {
                    for (key, value) in pairs {
                        writer.element("En", "", Place::default(), |writer| {
                            for (name, one) in [("Key", key), ("Value", value)] {
                                let place = Place {
                                    stream: None,
                                    name: Some(name),
                                };
                                writer.object(one, place, depth, cx)?;
                            }
                            Ok(())
                        })?;
                    }
                }
            }
            Ok(())
        })
    }

    /// An object that is too deep, or wants it so: its text.
    fn as_text(
        &mut self,
        value: &Value,
        rules: &Rules,
        place: Place<'_>,
        depth: usize,
        cx: &mut dyn Context,
    ) -> Result<()> {
        let text = match &rules.source {
            Some(source) => match cx.property(value, source)? {
                Some(held) => cx.text_of(&held)?,
                None => cx.text_of(value)?,
            },
            None => cx.text_of(value)?,
        };
        let text = escape_text(&encode(&text));
        let renamed = matches!(value, Value::Object(held) if held.class.is_none() && held.type_names.borrow().is_some());
        if !renamed && !has_members(value) {
            self.leaf("S", place, &text);
            return Ok(());
        }
        let names = if renamed {
            types::type_names(value)
        } else {
            Vec::new()
        };
        self.numbered(value, place, cx, |writer, cx| {
            writer.types(&names)?;
            writer.leaf("S", Place::default(), &text);
            writer.own_members(value, depth, cx)
        })
    }

    /// `Props`: what the .NET type has.
    fn properties(
        &mut self,
        value: &Value,
        rules: &Rules,
        depth: usize,
        cx: &mut dyn Context,
    ) -> Result<()> {
        let names: Vec<String> = native_names(value)
            .into_iter()
            .filter(|name| wanted(rules, name))
            .collect();
        self.named("Props", &names, value, depth.saturating_sub(1), cx)
    }

    /// `MS`: the object's own members and those that PowerShell adds to its types.
    fn extended(
        &mut self,
        value: &Value,
        rules: &Rules,
        depth: usize,
        cx: &mut dyn Context,
    ) -> Result<()> {
        let own = own_names(value);
        let mut added: Vec<String> = added_names(value);
        added.retain(|name| {
            !own.iter().any(|held| eq_ignore_case(held, name)) && wanted(rules, name)
        });
        if own.is_empty() && added.is_empty() {
            return Ok(());
        }
        self.optional("MS", |writer| {
            writer.values(&own, value, depth, cx)?;
            writer.values(&added, value, depth.saturating_sub(1), cx)
        })
    }

    /// `MS` with the object's own members only.
    fn own_members(&mut self, value: &Value, depth: usize, cx: &mut dyn Context) -> Result<()> {
        let own = own_names(value);
        if own.is_empty() {
            return Ok(());
        }
        self.optional("MS", |writer| writer.values(&own, value, depth, cx))
    }

    /// An element that is left out when nothing stands in it.
    fn optional(&mut self, tag: &str, fill: impl FnOnce(&mut Self) -> Result<()>) -> Result<()> {
        let before = self.out.len();
        self.element(tag, "", Place::default(), fill)?;
        if self.out.ends_with(&format!("<{tag} />")) {
            self.out.truncate(before);
        }
        Ok(())
    }

    fn named(
        &mut self,
        tag: &str,
        names: &[String],
        value: &Value,
        depth: usize,
        cx: &mut dyn Context,
    ) -> Result<()> {
        if names.is_empty() {
            return Ok(());
        }
        self.element(tag, "", Place::default(), |writer| {
            writer.values(names, value, depth, cx)
        })
    }

    /// The values of properties; one that cannot be read is left out.
    fn values(
        &mut self,
        names: &[String],
        value: &Value,
        depth: usize,
        cx: &mut dyn Context,
    ) -> Result<()> {
        let of = value.type_of().full_name();
        for name in names {
            if refused(&of, name, value) {
                continue;
            }
            let held = match cx.property(value, name) {
                Ok(Some(held)) => held,
                Ok(None) => Value::Null,
                Err(fault) if fault.carried.is_some() && fault.message.is_empty() => {
                    return Err(fault);
                }
                Err(_) => continue,
            };
            let place = Place {
                stream: None,
                name: Some(name),
            };
            self.object(&held, place, depth, cx)?;
        }
        Ok(())
    }
}
