//! CLIXML to objects.

use super::depth::comes_back;
use super::text::{decode, parse_duration};
use crate::grammar;
use crate::syntax;
use crate::text::date_time::{
    DateTime, Kind as DateKind, TICKS_PER_MINUTE, date_ticks, time_ticks,
};
use crate::text::name::eq_ignore_case;
use crate::text::source::Source;
use crate::value::net::credential::{Credential, SecureString};
use crate::value::net::sequence::{self, Rules};
use crate::value::net::xml::{self, Kind, Node};
use crate::value::types::{Known, Type};
use crate::value::zone::WorldZone;
use crate::value::{
    Context, Dictionary, ErrorCategory, Fault, MemberBody, MemberKind, NetObject, PSObject,
    PSString, PropertyBag, Result, ScriptBlock, Slot, Value, convert,
};
use base64::Engine;
use rustc_hash::FxHashMap;
use std::any::Any;
use std::cell::RefCell;
use std::rc::Rc;

/// So deep are documents nested before reading stops.
const DEEPEST: usize = 100;

/// An object of a document and the stream that it belongs to.
pub struct Item {
    /// `Output`, `Error`, `progress` ...; empty if the document does not say.
    pub stream: String,
    /// The object.
    pub value: Value,
}

/// The objects of a document.
pub fn read(text: &str, cx: &mut dyn Context) -> Result<Vec<Value>> {
    Ok(read_streams(text, cx)?
        .into_iter()
        .map(|item| item.value)
        .collect())
}

/// The objects of a document with their streams.
pub fn read_streams(text: &str, cx: &mut dyn Context) -> Result<Vec<Item>> {
    if let Some((name, line, column)) = first_tag(text)
        && name != "Objs"
    {
        return Err(Fault::net(
            "System.Xml.XmlException",
            format!(
                "Element 'Objs' with namespace name 'http://schemas.microsoft.com/powershell/2004/04' was not found. Line {line}, position {column}."
            ),
        ));
    }
    let document = xml::parse(text, true)
        .map_err(|error| Fault::net("System.Xml.XmlException", error.message))?;
    let Some(root) = document.document_element() else {
        return Ok(Vec::new());
    };
    let version = attribute(&root, "Version").unwrap_or_default();
    let major = version.split('.').next().unwrap_or_default();
    if major != "1" {
        let (line, column) = first_tag(text).map_or((1, 1), |(_, line, column)| (line, column));
        let length = text
            .get(text.find("<Objs").unwrap_or_default()..)
            .and_then(|rest| rest.find('>'))
            .unwrap_or_default();
        return Err(Fault::net(
            "System.Xml.XmlException",
            format!(
                "{} Line {line}, position {}.",
                message("UnexpectedVersion", &[major]),
                column + length + 1
            ),
        ));
    }
    let mut reader = Reader {
        objects: FxHashMap::default(),
        type_names: FxHashMap::default(),
        below: 0,
        cx,
    };
    let mut items = Vec::new();
    for node in elements(&root) {
        let stream = attribute(&node, "S").unwrap_or_default();
        items.push(Item {
            stream,
            value: reader.object(&node)?,
        });
    }
    Ok(items)
}

/// The name of the first element of a document, with its line and column.
fn first_tag(text: &str) -> Option<(&str, usize, usize)> {
    let mut from = 0;
    loop {
        let at = from + text.get(from..)?.find('<')? + 1;
        let rest = text.get(at..)?;
        if rest.starts_with(|c: char| c.is_alphabetic() || c == '_') {
            let end = rest
                .find(|c: char| c.is_whitespace() || c == '>' || c == '/')
                .unwrap_or(rest.len());
            let before = text.get(..at)?;
            let line = before.matches('\n').count() + 1;
            let column = before
                .rsplit('\n')
                .next()
                .unwrap_or_default()
                .chars()
                .count()
                + 1;
            return Some((rest.get(..end)?, line, column));
        }
        from = at;
    }
}

/// The base of an object that came back as its properties and its text.
pub struct Remains {
    text: String,
    properties: RefCell<Vec<(String, Value)>>,
}

impl NetObject for Remains {
    fn type_of(&self) -> Type {
        Type::Known(Known::PSCustomObject)
    }

    fn to_text(&self) -> String {
        self.text.clone()
    }

    fn get(&self, name: &str) -> Option<Value> {
        self.properties
            .borrow()
            .iter()
            .find(|(held, _)| eq_ignore_case(held, name))
            .map(|(_, value)| value.clone())
    }

    fn set(&self, name: &str, value: &Value) -> Option<Result<()>> {
        let mut properties = self.properties.borrow_mut();
        let (_, slot) = properties
            .iter_mut()
            .find(|(held, _)| eq_ignore_case(held, name))?;
        *slot = value.clone();
        Some(Ok(()))
    }

    fn property_names(&self) -> Vec<String> {
        self.properties
            .borrow()
            .iter()
            .map(|(name, _)| name.clone())
            .collect()
    }

    fn definition(&self, name: &str) -> Option<(&'static str, String)> {
        let value = self.get(name)?;
        let of = if value.is_null() {
            "System.Object".to_owned()
        } else {
            value.type_of().full_name()
        };
        Some(("Property", format!("{of} {name} {{get;set;}}")))
    }

    fn as_any(&self) -> &dyn Any {
        self
    }
}

struct Reader<'c> {
    objects: FxHashMap<String, Value>,
    type_names: FxHashMap<String, Rc<Vec<PSString>>>,
    below: usize,
    cx: &'c mut dyn Context,
}

fn message(id: &str, args: &[&str]) -> String {
    let mut text = grammar::message("Serialization", id)
        .unwrap_or(id)
        .to_owned();
    for (at, arg) in args.iter().enumerate() {
        text = text.replace(&format!("{{{at}}}"), arg);
    }
    text
}

fn bad(id: &str, args: &[&str]) -> Box<Fault> {
    Fault::new(
        "System.Xml.XmlException",
        ErrorCategory::NotSpecified,
        message(id, args),
    )
    .of("System.Xml.XmlException")
}

fn unknown(tag: &str) -> Box<Fault> {
    bad("InvalidElementTag", &[tag])
}

fn elements(node: &Node) -> Vec<Rc<Node>> {
    node.children
        .borrow()
        .iter()
        .filter(|child| child.kind == Kind::Element)
        .cloned()
        .collect()
}

fn attribute(node: &Node, name: &str) -> Option<String> {
    node.attribute(name).map(|held| held.value.borrow().clone())
}

/// The text of an element, white space and all.
fn raw(node: &Node) -> String {
    node.children
        .borrow()
        .iter()
        .map(|child| child.value.borrow().clone())
        .collect()
}

impl Reader<'_> {
    fn object(&mut self, node: &Rc<Node>) -> Result<Value> {
        let tag = node.local_name();
        match tag {
            "Nil" => return Ok(Value::Null),
            "Ref" => {
                let id =
                    attribute(node, "RefId").ok_or_else(|| bad("AttributeExpected", &["RefId"]))?;
                return self
                    .objects
                    .get(&id)
                    .cloned()
                    .ok_or_else(|| bad("InvalidReferenceId", &[&id]));
            }
            "Obj" => {}
            _ => return self.simple(tag, node),
        }
        if self.below >= DEEPEST {
            return Err(bad("DeserializationTooDeep", &[]));
        }
        self.below += 1;
        let result = self.complex(node);
        self.below -= 1;
        result
    }

    fn simple(&mut self, tag: &str, node: &Rc<Node>) -> Result<Value> {
        let text = raw(node);
        let wrong = || bad("InvalidPrimitiveType", &[tag]);
        let trimmed = text.trim();
        Ok(match tag {
            "S" | "SBK" => Value::from(decode(&text)),
            "I32" => Value::Int(trimmed.parse().map_err(|_| wrong())?),
            "I64" => Value::Long(trimmed.parse().map_err(|_| wrong())?),
            "B" => match trimmed {
                "true" | "1" => Value::TRUE,
                "false" | "0" => Value::FALSE,
                _ => return Err(wrong()),
            },
            "By" => Value::Byte(trimmed.parse().map_err(|_| wrong())?),
            "SB" => Value::SByte(trimmed.parse().map_err(|_| wrong())?),
            "I16" => Value::Int16(trimmed.parse().map_err(|_| wrong())?),
            "U16" => Value::UInt16(trimmed.parse().map_err(|_| wrong())?),
            "U32" => Value::UInt(trimmed.parse().map_err(|_| wrong())?),
            "U64" => Value::ULong(trimmed.parse().map_err(|_| wrong())?),
            "C" => Value::Char(trimmed.parse().map_err(|_| wrong())?),
            "Db" => Value::Double(number(trimmed).ok_or_else(wrong)?),
            "Sg" => match number(trimmed) {
                Some(special) if !special.is_finite() => Value::Single(special as f32),
                _ => Value::Single(trimmed.parse().map_err(|_| wrong())?),
            },
            "D" => Value::decimal(trimmed.parse().map_err(|_| wrong())?),
            "DT" => Value::DateTime(self.date(trimmed).ok_or_else(wrong)?),
            "TS" => Value::TimeSpan(parse_duration(trimmed).ok_or_else(wrong)?),
            "BA" => {
                let compact: String = trimmed.split_whitespace().collect();
                let bytes = base64::engine::general_purpose::STANDARD
                    .decode(compact)
                    .map_err(|_| wrong())?;
                Value::array_of(
                    Type::Known(Known::Byte),
                    bytes.into_iter().map(Value::Byte).collect(),
                )
            }
            "G" => self.cast(trimmed, Known::Guid).ok_or_else(wrong)?,
            "Version" => self.cast(trimmed, Known::Version).ok_or_else(wrong)?,
            "URI" => self.cast(&decode(&text), Known::Uri).ok_or_else(wrong)?,
            "XD" => xml::cast(&decode(&text)).map_err(|_| wrong())?,
            "SS" => SecureString::value(&unhex(trimmed).ok_or_else(wrong)?),
            "TN" | "TNRef" | "Props" | "MS" | "LST" | "DCT" | "ToString" => {
                return Err(unknown(tag));
            }
            _ => return Err(unknown(tag)),
        })
    }

    fn cast(&mut self, text: &str, to: Known) -> Option<Value> {
        convert::convert(&Value::str(text), &Type::Known(to), self.cx).ok()
    }

    fn date(&self, text: &str) -> Option<DateTime> {
        let (day, rest) = text.split_once('T')?;
        let mut parts = day.split('-').map(str::parse::<i32>);
        let (Some(Ok(year)), Some(Ok(month)), Some(Ok(day))) =
            (parts.next(), parts.next(), parts.next())
        else {
            return None;
        };
        let end = rest.find(['Z', '+', '-']).unwrap_or(rest.len());
        let (clock, zone) = rest.split_at(end);
        let (whole, fraction) = clock.split_once('.').unwrap_or((clock, ""));
        let mut parts = whole.split(':').map(str::parse::<i32>);
        let (Some(Ok(hour)), Some(Ok(minute)), Some(Ok(second))) =
            (parts.next(), parts.next(), parts.next())
        else {
            return None;
        };
        let digits: String = fraction.chars().chain("0000000".chars()).take(7).collect();
        let ticks = date_ticks(year, month, day)?
            .checked_add(time_ticks(hour, minute, second)?)?
            .checked_add(digits.parse().ok()?)?;
        match zone {
            "" => DateTime::from_ticks(ticks, DateKind::Unspecified).ok(),
            "Z" => DateTime::from_ticks(ticks, DateKind::Utc).ok(),
            _ => {
                let sign = if zone.starts_with('-') { -1 } else { 1 };
                let (hours, minutes) = zone.get(1..)?.split_once(':')?;
                let offset =
                    sign * (hours.parse::<i64>().ok()? * 60 + minutes.parse::<i64>().ok()?);
                let utc = DateTime::from_ticks(
                    ticks.checked_sub(offset * TICKS_PER_MINUTE)?,
                    DateKind::Utc,
                )
                .ok()?;
                Some(utc.to_local(&WorldZone(self.cx.world())))
            }
        }
    }

    fn complex(&mut self, node: &Rc<Node>) -> Result<Value> {
        let children = elements(node);
        let mut names: Vec<PSString> = Vec::new();
        let mut text: Option<String> = None;
        let mut base: Option<Value> = None;
        let mut members = PropertyBag::default();
        let mut properties: Vec<(String, Value)> = Vec::new();
        let id = attribute(node, "RefId");
        // A reference to the object may stand inside of it: an object without a base is there from the start.
        let whole = Rc::new(PSObject::custom(PropertyBag::default()));
        let holds = children.iter().any(|child| {
            !matches!(
                child.local_name(),
                "TN" | "TNRef" | "ToString" | "Props" | "MS"
            )
        });
        if let Some(id) = id.as_ref().filter(|_| !holds) {
            self.objects
                .insert(id.clone(), Value::Object(Rc::clone(&whole)));
        }
        for child in &children {
            match child.local_name() {
                "TN" => {
                    names = elements(child)
                        .iter()
                        .map(|name| raw(name).into())
                        .collect();
                    if let Some(id) = attribute(child, "RefId") {
                        self.type_names.insert(id, Rc::new(names.clone()));
                    }
                }
                "TNRef" => {
                    let id = attribute(child, "RefId").unwrap_or_default();
                    names = match self.type_names.get(&id) {
                        Some(held) => held.to_vec(),
                        None => return Err(bad("InvalidTypeHierarchyReferenceId", &[&id])),
                    };
                }
                "ToString" => text = Some(decode(&raw(child))),
                "Props" | "MS" => {
                    for member in elements(child) {
                        if member.local_name() == "MemberSet"
                            || member.local_name() == "PropertySet"
                        {
                            continue;
                        }
                        let name = attribute(&member, "N")
                            .ok_or_else(|| bad("AttributeExpected", &["N"]))?;
                        let value = self.object(&member)?;
                        if child.local_name() == "Props" && !holds {
                            properties.push((decode(&name), value));
                        } else {
                            members.set(&decode(&name), value);
                        }
                    }
                }
                "LST" | "IE" | "QUE" | "STK" => {
                    let mut items = Vec::new();
                    for item in elements(child) {
                        items.push(self.object(&item)?);
                    }
                    base = Some(self.collection(child.local_name(), items)?);
                }
                "DCT" => base = Some(self.dictionary(child, &names)?),
                _ => base = Some(self.object(child)?),
            }
        }
        let first = names.first().map(ToString::to_string).unwrap_or_default();
        if base.is_none()
            && comes_back(&first)
            && let Some(value) = self.rehydrate(&first, text.as_deref(), &properties)
        {
            if let Some(id) = id {
                self.objects.insert(id, value.clone());
            }
            return Ok(value);
        }
        let plain_base = base.as_ref().is_some_and(|base| {
            matches!(
                base,
                Value::String(_)
                    | Value::Int(_)
                    | Value::Long(_)
                    | Value::Bool(_)
                    | Value::Double(_)
                    | Value::DateTime(_)
            )
        });
        let type_names = (!names.is_empty()).then(|| {
            names
                .iter()
                .map(|name| PSString::from(format!("Deserialized.{name}")))
                .collect::<Vec<_>>()
        });
        if plain_base && names.is_empty() && members.is_empty() {
            return Ok(base.unwrap_or_default());
        }
        if let Some(base) = base {
            if let Some(text) = &text
                && *text != base.to_text()
            {
                members.add("ToString", MemberKind::Method, literal(text), true);
            }
            let object = PSObject::wrapping(base);
            *object.members.borrow_mut() = members;
            *object.type_names.borrow_mut() = type_names;
            let value = Value::Object(Rc::new(object));
            if let Some(id) = id {
                self.objects.insert(id, value.clone());
            }
            return Ok(value);
        }
        if text.is_none() && !properties.is_empty() {
            text = Some(first.clone());
        }
        let Some(text) = text else {
            *whole.members.borrow_mut() = members;
            *whole.type_names.borrow_mut() = type_names;
            return Ok(Value::Object(whole));
        };
        let mut object = PSObject::custom(members);
        object.base = Some(Value::net(Remains {
            text,
            properties: RefCell::new(properties),
        }));
        *object.type_names.borrow_mut() = type_names;
        let value = Value::Object(Rc::new(object));
        if let Some(id) = id {
            self.objects.insert(id, value.clone());
        }
        Ok(value)
    }

    fn collection(&mut self, tag: &str, items: Vec<Value>) -> Result<Value> {
        let (of, rules) = match tag {
            "QUE" => (Known::Queue, Rules::Queue),
            "STK" => (Known::Stack, Rules::Stack),
            _ => return Ok(Value::list_of(Type::Known(Known::ArrayList), items)),
        };
        let items = if tag == "STK" {
            items.into_iter().rev().collect()
        } else {
            items
        };
        sequence::construct(&Type::Known(of), rules, &[Value::array(items)], self.cx)
            .unwrap_or(Ok(Value::Null))
    }

    fn dictionary(&mut self, node: &Rc<Node>, names: &[PSString]) -> Result<Value> {
        let ordered = names
            .iter()
            .any(|name| name.as_str() == "System.Collections.Specialized.OrderedDictionary");
        let table = if ordered {
            Dictionary::ordered()
        } else {
            Dictionary::hashtable()
        };
        for entry in elements(node) {
            if entry.local_name() != "En" {
                return Err(unknown(entry.local_name()));
            }
            let parts = elements(&entry);
            let (Some(key), value) = (parts.first(), parts.get(1)) else {
                return Err(bad("DictionaryKeyNotSpecified", &[]));
            };
            if attribute(key, "N").as_deref() != Some("Key") {
                return Err(bad("InvalidDictionaryKeyName", &[]));
            }
            let Some(value) = value else {
                return Err(bad("DictionaryValueNotSpecified", &[]));
            };
            if attribute(value, "N").as_deref() != Some("Value") {
                return Err(bad("InvalidDictionaryValueName", &[]));
            }
            let key = self.object(key)?;
            if key.is_null() {
                return Err(bad("NullAsDictionaryKey", &[]));
            }
            let value = self.object(value)?;
            table.set(key, value);
        }
        Ok(Value::dictionary(table))
    }

    /// An object of a type that is made again of its properties.
    fn rehydrate(
        &mut self,
        of: &str,
        text: Option<&str>,
        properties: &[(String, Value)],
    ) -> Option<Value> {
        let note = |name: &str| {
            properties
                .iter()
                .find(|(held, _)| held == name)
                .map(|(_, value)| value.clone())
        };
        match of {
            "System.Management.Automation.SwitchParameter" => {
                note("IsPresent").map(|held| Value::Switch(convert::truth(&held)))
            }
            "System.Net.IPAddress"
            | "System.Net.Mail.MailAddress"
            | "System.Globalization.CultureInfo" => {
                let text = note("Name")
                    .filter(|_| of.ends_with("CultureInfo"))
                    .map_or_else(
                        || text.unwrap_or_default().to_owned(),
                        |name| name.to_text(),
                    );
                convert::convert(&Value::from(text), &Type::named(of), self.cx).ok()
            }
            "System.Management.Automation.PSCredential" => {
                let user = note("UserName").unwrap_or_default();
                Some(Credential::value(
                    &user.to_text(),
                    note("Password").unwrap_or_default(),
                ))
            }
            _ => None,
        }
    }
}

fn number(text: &str) -> Option<f64> {
    match text {
        "INF" => Some(f64::INFINITY),
        "-INF" => Some(f64::NEG_INFINITY),
        "NaN" => Some(f64::NAN),
        _ => text.parse().ok(),
    }
}

/// A method that gives a text.
fn literal(text: &str) -> Slot {
    let source = format!("'{}'", text.replace('\'', "''"));
    let parsed = syntax::parse(Rc::new(Source::new(source)));
    Slot::Body(Rc::new(MemberBody::Method(Rc::new(ScriptBlock::new(
        parsed.script,
    )))))
}

/// The text of hexadecimal bytes of UTF-16 units.
pub fn unhex(text: &str) -> Option<String> {
    let digits: Vec<char> = text.chars().collect();
    let mut bytes = Vec::with_capacity(digits.len() / 2);
    for pair in digits.chunks(2) {
        let [high, low] = pair else { return None };
        bytes.push((high.to_digit(16)? * 16 + low.to_digit(16)?) as u8);
    }
    let mut units = Vec::with_capacity(bytes.len() / 2);
    for pair in bytes.chunks(2) {
        let [low, high] = pair else { return None };
        units.push(u16::from_le_bytes([*low, *high]));
    }
    Some(String::from_utf16_lossy(&units))
}
