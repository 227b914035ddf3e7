//! Objects as JSON text.

use crate::engine::Call;
use crate::engine::Flow;
use crate::text::culture::INVARIANT;
use crate::text::date_format;
use crate::text::date_time::Kind;
use crate::text::number_format;
use crate::value::context::Context;
use crate::value::{
    Dictionary, ErrorCategory, Fault, Known, MemberKind, PSObject, Slot, Type, Value, attached,
    convert, member,
};
use std::rc::Rc;

/// Which characters of texts become escapes.
#[derive(Clone, Copy, PartialEq, Eq, Default)]
pub(super) enum Escape {
    /// Quotes and control characters.
    #[default]
    Default,
    /// All but ASCII too.
    NonAscii,
    /// What HTML gives a meaning too.
    Html,
}

/// Writes one text.
pub(super) struct Writer {
    pub out: String,
    pub depth: usize,
    pub compress: bool,
    pub enums_as_texts: bool,
    pub escape: Escape,
    /// The depth was too small somewhere.
    pub truncated: bool,
    /// Whether the object came through a pipeline.
    pub from_pipeline: bool,
}

/// A member of an object to be written.
enum Part {
    Ready(Value),
    Getter(String),
}

impl Writer {
    fn line(&mut self, level: usize) {
        if !self.compress {
            self.out.push('\n');
            for _ in 0..level {
                self.out.push_str("  ");
            }
        }
    }

    fn name(&mut self, name: &str) {
        self.text(name);
        self.out.push_str(if self.compress { ":" } else { ": " });
    }

    /// A text in quotes.
    pub fn text(&mut self, text: &str) {
        let out = &mut self.out;
        out.reserve(text.len() + 2);
        out.push('"');
        for c in text.chars() {
            match c {
                '"' if self.escape == Escape::Html => out.push_str("\\u0022"),
                '"' => out.push_str("\\\""),
                '\\' => out.push_str("\\\\"),
                '\n' => out.push_str("\\n"),
                '\r' => out.push_str("\\r"),
                '\t' => out.push_str("\\t"),
                '\u{8}' => out.push_str("\\b"),
                '\u{c}' => out.push_str("\\f"),
                '\u{85}' | '\u{2028}' | '\u{2029}' => unit_escapes(out, c),
                c if (c as u32) < 32 => unit_escapes(out, c),
                '<' | '>' | '&' | '\'' if self.escape == Escape::Html => unit_escapes(out, c),
                c if self.escape == Escape::NonAscii && !c.is_ascii() => unit_escapes(out, c),
                c => out.push(c),
            }
        }
        out.push('"');
    }

    fn double(&mut self, text: String, special: bool) {
        if special {
            let text = match text.as_str() {
                "∞" => "Infinity".to_owned(),
                "-∞" => "-Infinity".to_owned(),
                _ => text,
            };
            self.text(&text);
            return;
        }
        self.out.push_str(&text);
        if !text.contains(['.', 'E', 'e']) {
            self.out.push_str(".0");
        }
    }

    /// A value that needs no going deeper; false for the others.
    fn scalar(&mut self, call: &mut Call<'_>, value: &Value) -> Flow<bool> {
        match value {
            Value::Null | Value::Empty => self.out.push_str("null"),
            Value::String(text) => self.text(text),
            Value::Char(unit) => {
                let text = String::from_utf16_lossy(&[*unit]);
                self.text(&text);
            }
            Value::Bool(flag) => self.out.push_str(if *flag { "true" } else { "false" }),
            Value::Int(number) => push_int(&mut self.out, i64::from(*number)),
            Value::Long(number) => push_int(&mut self.out, *number),
            Value::SByte(_)
            | Value::Byte(_)
            | Value::Int16(_)
            | Value::UInt16(_)
            | Value::UInt(_)
            | Value::ULong(_)
            | Value::BigInt(_) => {
                let text = value.to_text();
                self.out.push_str(&text);
            }
            Value::Double(number) => {
                let text = number_format::double_to_string(*number, &INVARIANT);
                self.double(text, !number.is_finite());
            }
            Value::Single(number) => {
                let text = number_format::single_to_string(*number, &INVARIANT);
                self.double(text, !number.is_finite());
            }
            Value::Decimal(number) => {
                let text = number_format::decimal_to_string(**number, &INVARIANT);
                self.double(text, false);
            }
            Value::DateTime(date) => {
                let format = match date.kind() {
                    Kind::Unspecified => "yyyy-MM-ddTHH:mm:ss.FFFFFFF",
                    Kind::Utc => "yyyy-MM-ddTHH:mm:ss.FFFFFFFK",
                    Kind::Local => "yyyy-MM-ddTHH:mm:ss.FFFFFFFzzz",
                };
                let world = Rc::clone(&call.rt.world);
                let zone = crate::value::zone::WorldZone(world);
                let text =
                    date_format::format(*date, format, &INVARIANT, &zone).unwrap_or_default();
                self.text(&text);
            }
            Value::Enum(held) => {
                if self.enums_as_texts {
                    let text = value.to_text();
                    self.text(&text);
                } else {
                    push_int(&mut self.out, held.number);
                }
            }
            Value::Net(_) => {
                let of = value.type_of();
                let is = |known: Known| of.is_known(known);
                if is_member(value) {
                    let text = value.to_text();
                    self.text(&text);
                } else if is(Known::DBNull) || is(Known::NullString) {
                    self.out.push_str("null");
                } else if is(Known::Uri) {
                    // An address as it was written.
                    let text = match call.rt.property(value, "OriginalString")? {
                        Some(text) => text.to_text(),
                        None => value.to_text(),
                    };
                    self.text(&text);
                } else if is(Known::Guid) {
                    let text = value.to_text();
                    self.text(&text);
                } else if is(Known::DateTimeOffset) {
                    let shown = call
                        .rt
                        .invoke_method(
                            value,
                            "ToString",
                            &[Value::str("yyyy-MM-ddTHH:mm:ss.FFFFFFFzzz")],
                        )?
                        .to_text();
                    self.text(&shown);
                } else {
                    return Ok(false);
                }
            }
            _ => return Ok(false),
        }
        Ok(true)
    }

    /// Any value; `depth` counts the objects around it, `level` the indentation.
    pub fn value(&mut self, call: &mut Call<'_>, value: &Value, depth: usize) -> Flow {
        // Only what comes through the pipeline is an object of PowerShell's own, with what was added to it.
        let top = depth == 0 && self.from_pipeline;
        if top && let Some(whole) = attached::of(value) {
            return self.value(call, &whole, depth);
        }
        let wrapper = match value {
            Value::Object(held) if !top && attached::is_literal(held) => None,
            Value::Object(held) if held.class.is_none() && held.base.is_some() => Some(held),
            _ => None,
        };
        let base = value.base();
        let notes = match wrapper {
            Some(held) if !matches!(base, Value::String(_) | Value::DateTime(_)) => {
                extras(held, depth <= self.depth)
            }
            _ => Vec::new(),
        };
        let plain = notes.is_empty();
        if plain && self.scalar(call, base)? {
            return Ok(());
        }
        if depth > self.depth && !is_scalar(base) {
            self.truncated = true;
            let text = convert::text_of(value, call.rt)?;
            self.text(&text);
            return Ok(());
        }
        match base {
            Value::Dictionary(table) => self.dictionary(call, base, table, notes, depth),
            _ if is_scalar(base) || is_list(base) => {
                if plain {
                    return self.list(call, base, depth);
                }
                let mut parts = vec![("value".to_owned(), Part::Ready(base.clone()))];
                parts.extend(notes);
                self.object(call, base, parts, depth)
            }
            Value::Switch(flag) => {
                let parts = vec![("IsPresent".to_owned(), Part::Ready(Value::Bool(*flag)))];
                self.object(call, base, parts, depth)
            }
            _ => {
                let parts = parts_of(value, top);
                self.object(call, value, parts, depth)
            }
        }
    }

    fn list(&mut self, call: &mut Call<'_>, base: &Value, depth: usize) -> Flow {
        let items = if is_node(&base.type_of().full_name()) {
            let children = Context::property(call.rt, base, "ChildNodes")?.unwrap_or_default();
            member::enumerate(&children).unwrap_or_default()
        } else {
            member::enumerate(base).unwrap_or_default()
        };
        if items.is_empty() {
            self.out.push_str("[]");
            return Ok(());
        }
        self.out.push('[');
        for (at, item) in items.iter().enumerate() {
            if at > 0 {
                self.out.push(',');
            }
            self.line(depth + 1);
            self.value(call, item, depth + 1)?;
        }
        self.line(depth);
        self.out.push(']');
        Ok(())
    }

    fn dictionary(
        &mut self,
        call: &mut Call<'_>,
        base: &Value,
        table: &Rc<Dictionary>,
        notes: Vec<(String, Part)>,
        depth: usize,
    ) -> Flow {
        let mut parts: Vec<(String, Part)> = Vec::with_capacity(table.len());
        for (key, value) in table.pairs() {
            let Value::String(name) = key.base() else {
                let of = base.type_of().full_name();
                return call.throw(
                    &Fault::new(
                        "NonStringKeyInDictionary",
                        ErrorCategory::InvalidOperation,
                        format!("The type '{of}' is not supported for serialization or deserialization of a dictionary. Keys must be strings."),
                    )
                    .of("System.InvalidOperationException")
                    .target(base.clone()),
                );
            };
            parts.push((name.to_string(), Part::Ready(value)));
        }
        for note in notes {
            if !parts.iter().any(|(held, _)| *held == note.0) {
                parts.push(note);
            }
        }
        self.object(call, base, parts, depth)
    }

    fn object(
        &mut self,
        call: &mut Call<'_>,
        owner: &Value,
        parts: Vec<(String, Part)>,
        depth: usize,
    ) -> Flow {
        if parts.is_empty() {
            self.out.push_str("{}");
            return Ok(());
        }
        self.out.push('{');
        for (at, (name, part)) in parts.into_iter().enumerate() {
            if at > 0 {
                self.out.push(',');
            }
            self.line(depth + 1);
            self.name(&name);
            let held = match part {
                Part::Ready(held) => held,
                Part::Getter(name) => {
                    use crate::value::Context;
                    match call.rt.property(owner, &name) {
                        Ok(found) => found.unwrap_or_default(),
                        Err(fault) => {
                            super::common::failure(fault)?;
                            Value::Null
                        }
                    }
                }
            };
            self.value(call, &held, depth + 1)?;
        }
        self.line(depth);
        self.out.push('}');
        Ok(())
    }
}

fn is_scalar(value: &Value) -> bool {
    match value {
        Value::Null
        | Value::Empty
        | Value::Bool(_)
        | Value::SByte(_)
        | Value::Byte(_)
        | Value::Int16(_)
        | Value::UInt16(_)
        | Value::Int(_)
        | Value::UInt(_)
        | Value::Long(_)
        | Value::ULong(_)
        | Value::Single(_)
        | Value::Double(_)
        | Value::Char(_)
        | Value::DateTime(_)
        | Value::String(_)
        | Value::Decimal(_)
        | Value::BigInt(_)
        | Value::Enum(_) => true,
        Value::Net(_) if is_member(value) => true,
        Value::Net(_) => matches!(
            value.type_of(),
            Type::Known(
                Known::DBNull
                    | Known::NullString
                    | Known::Guid
                    | Known::Uri
                    | Known::DateTimeOffset
            )
        ),
        _ => false,
    }
}

/// A member of one of Exchange's enumerations, whose numbers are not known: sessions with a server have its name too.
fn is_member(value: &Value) -> bool {
    value.net_object().is_some_and(|net| {
        net.property_names().is_empty()
            && net.enumerate().is_none()
            && net.type_of().full_name().starts_with("Microsoft.Exchange.")
    })
}

fn is_list(value: &Value) -> bool {
    match value {
        Value::Array(_) | Value::List(_) => true,
        Value::Net(net) => {
            let of = net.object().type_of().full_name();
            is_node(&of)
                || (net.object().enumerate().is_some() && !of.ends_with("HashtableEnumerator"))
        }
        _ => false,
    }
}

/// A node of XML is the list of the nodes in it.
fn is_node(of: &str) -> bool {
    of.starts_with("System.Xml.Xml") && !of.ends_with("List") && !of.ends_with("Collection")
}

/// Members that were added to a value.
fn extras(held: &Rc<PSObject>, wanted: bool) -> Vec<(String, Part)> {
    if !wanted {
        return Vec::new();
    }
    held.members
        .borrow()
        .iter()
        .filter(|(_, kind, hidden, _)| {
            !hidden && !matches!(kind, MemberKind::Method | MemberKind::PropertySet)
        })
        .map(|(name, _, _, slot)| {
            let name = name.as_str().to_owned();
            match slot {
                Slot::Note(value) => (name, Part::Ready(value.clone())),
                Slot::Body(_) => (name.clone(), Part::Getter(name)),
            }
        })
        .collect()
}

/// The properties of an object, in order.
/// The properties that are written of an object; what PowerShell adds to its type counts only for one that came
/// through a pipeline.
fn parts_of(value: &Value, added: bool) -> Vec<(String, Part)> {
    if let Value::Object(held) = value
        && held.base.is_none()
    {
        // Hidden properties of a class are properties of its type.
        let is_instance = held.class.is_some();
        return held
            .members
            .borrow()
            .iter()
            .filter(|(_, kind, hidden, _)| {
                (!hidden || is_instance)
                    && !matches!(kind, MemberKind::Method | MemberKind::PropertySet)
            })
            .map(|(name, _, _, slot)| {
                let name = name.as_str().to_owned();
                match slot {
                    Slot::Note(value) => (name, Part::Ready(value.clone())),
                    Slot::Body(_) => (name.clone(), Part::Getter(name)),
                }
            })
            .collect();
    }
    let of = value.type_of().full_name();
    // A pointer is serialized as its number.
    if of == "System.IntPtr" {
        let number = value.to_text().parse().unwrap_or_default();
        return vec![("value".to_owned(), Part::Ready(Value::Long(number)))];
    }
    if of.ends_with("HashtableEnumerator") {
        // Before its first element an enumerator gives nothing.
        return ["Key", "Entry", "Current", "Value"]
            .map(|name| (name.to_owned(), Part::Ready(Value::Null)))
            .into_iter()
            .collect();
    }
    let extra: Vec<String> = if added || !matches!(value.base(), Value::Net(_)) {
        Vec::new()
    } else {
        member::list(value)
            .into_iter()
            .filter(|info| {
                matches!(
                    info.kind.as_str(),
                    "ScriptProperty" | "AliasProperty" | "CodeProperty"
                )
            })
            .map(|info| info.name.to_string())
            .collect()
    };
    let tuple = of.starts_with("System.Tuple`");
    crate::format::names::all(value)
        .into_iter()
        .filter(|name| {
            let hidden = tuple && !added && name == "Length";
            let listed = |held: &String| crate::text::name::eq_ignore_case(held, name);
            !hidden && !extra.iter().any(listed)
        })
        .map(|name| (name.clone(), Part::Getter(name)))
        .collect()
}

fn push_int(out: &mut String, number: i64) {
    use std::fmt::Write;
    let _ = write!(out, "{number}");
}

fn unit_escapes(out: &mut String, c: char) {
    use std::fmt::Write;
    for unit in c.encode_utf16(&mut [0; 2]) {
        let _ = write!(out, "\\u{unit:04x}");
    }
}
