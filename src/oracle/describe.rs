//! A value in the form of the matrix: type, and text, items, entries, properties or error.

use emsh::engine::runspace::Runspace;
use emsh::text::culture::INVARIANT;
use emsh::value::member::{PropertySource, properties};
use emsh::value::text::{net_text, to_string_name};
use emsh::value::types::type_names;
use emsh::value::{Context, DictionaryKind, Value as Object, member};
use serde_json::{Map, Value, json};

/// Collections and objects are followed to this depth.
const DEPTH: u8 = 3;

/// Types of results whose properties were recorded beside their text.
const RESULTS: &[&str] = &[
    "Microsoft.PowerShell.Commands.GenericMeasureInfo",
    "Microsoft.PowerShell.Commands.GenericObjectMeasureInfo",
    "Microsoft.PowerShell.Commands.GroupInfo",
    "Microsoft.PowerShell.Commands.GroupInfoNoElement",
    "Microsoft.PowerShell.Commands.MatchInfo",
    "Microsoft.PowerShell.Commands.MatchInfoContext",
    "Microsoft.PowerShell.Commands.TextMeasureInfo",
    "System.Text.RegularExpressions.Match",
    "System.Text.RegularExpressions.Regex",
];

/// Turns values into JSON; paths of this run become the placeholders of the recordings.
pub struct Describer {
    /// Text and what stands for it, longer ones first where one begins with another.
    pub places: Vec<(String, &'static str)>,
}

impl Describer {
    /// The placeholders put in.
    pub fn text(&self, text: &str) -> Value {
        let mut text = text.to_owned();
        for (place, name) in &self.places {
            if text.contains(place) {
                text = text.replace(place, name);
            }
        }
        Value::String(text)
    }

    /// A value, found at a depth.
    pub fn value(&self, rt: &mut Runspace, value: &Object, depth: u8) -> Value {
        if value.is_null() {
            return Value::Null;
        }
        let base = value.base();
        let name = to_string_name(&base.type_of());
        let mut made = Map::new();
        made.insert("type".into(), json!(name));
        if let Some(raw) = type_names(value).into_iter().next()
            && let first = without_assemblies(&raw)
            && first != name
        {
            // The recorder told no arguments of types: it gave the object's own type instead.
            let told = if raw.contains("[[") { &name } else { &first };
            made.insert("pstype".into(), json!(told));
        }
        if depth < DEPTH && self.structure(rt, value, &name, depth, &mut made) {
            return Value::Object(made);
        }
        // Where the structure ends, an object in its wrapper is told as PowerShell writes it into a text.
        let wrapped = matches!(value, Object::Object(held) if held.class.is_none());
        let text = match wrapped && depth >= DEPTH {
            true => rt.text_of(value).unwrap_or_default(),
            false => plain(rt, base),
        };
        made.insert("text".into(), self.text(&text));
        if depth < DEPTH - 1 && (RESULTS.contains(&name.as_str()) || is_pair_or_class(value)) {
            made.insert("props".into(), self.properties(rt, value, depth));
        }
        Value::Object(made)
    }

    fn structure(
        &self,
        rt: &mut Runspace,
        value: &Object,
        name: &str,
        depth: u8,
        made: &mut Map<String, Value>,
    ) -> bool {
        match value.base() {
            Object::Error(_) => {
                made.insert("error".into(), self.error(rt, value));
            }
            Object::Dictionary(dictionary) => {
                let mut pairs: Vec<(String, Value)> = dictionary
                    .pairs()
                    .iter()
                    .map(|(key, held)| {
                        let pair = json!([
                            self.value(rt, key, depth + 1),
                            self.value(rt, held, depth + 1)
                        ]);
                        (key.to_text(), pair)
                    })
                    .collect();
                if dictionary.kind == DictionaryKind::Hashtable {
                    pairs.sort_by(|(a, _), (b, _)| {
                        (a.to_lowercase(), a).cmp(&(b.to_lowercase(), b))
                    });
                }
                let pairs: Vec<Value> = pairs.into_iter().map(|(_, pair)| pair).collect();
                made.insert("entries".into(), Value::Array(pairs));
            }
            _ if name == "System.Management.Automation.PSCustomObject" => {
                made.insert("props".into(), self.properties(rt, value, depth));
            }
            base => {
                let collection =
                    matches!(base, Object::Array(_) | Object::List(_)) || !name.contains(".Xml.");
                let Some(items) = collection.then(|| member::enumerate(base)).flatten() else {
                    return false;
                };
                let items: Vec<Value> = items
                    .iter()
                    .map(|item| self.value(rt, item, depth + 1))
                    .collect();
                made.insert("items".into(), Value::Array(items));
            }
        }
        true
    }

    fn properties(&self, rt: &mut Runspace, value: &Object, depth: u8) -> Value {
        let all = properties(value)
            .into_iter()
            .map(|(name, source)| {
                let held = match source {
                    PropertySource::Note(held) => Ok(held),
                    _ => rt.property(value, &name).map(Option::unwrap_or_default),
                };
                let held = match held {
                    Ok(held) => self.value(rt, &held, depth + 1),
                    Err(_) => json!({"type": "!"}),
                };
                json!([name, held])
            })
            .collect();
        Value::Array(all)
    }

    /// An error record: id, message, category, exception and the exception inside it.
    pub fn error(&self, rt: &mut Runspace, record: &Object) -> Value {
        let mut read = |object: &Object, name: &str| {
            rt.property(object, name).ok().flatten().unwrap_or_default()
        };
        let id = read(record, "FullyQualifiedErrorId");
        let exception = read(record, "Exception");
        let details = read(record, "ErrorDetails");
        let mut message = read(&exception, "Message");
        // What is shown is the message of the details, where an error has some.
        let shown = read(&details, "Message");
        if !shown.is_null() && !shown.to_text().is_empty() {
            message = shown;
        }
        let category = read(record, "CategoryInfo");
        let inner = read(&exception, "InnerException");
        let mut made = Map::new();
        made.insert("id".into(), self.text(&id.to_text()));
        let shown = match record.base() {
            Object::Error(held) => held.shown_message().to_string(),
            _ => message.to_text(),
        };
        made.insert("message".into(), self.text(&shown));
        made.insert("category".into(), self.text(&category.to_text()));
        let name = to_string_name(&exception.base().type_of());
        made.insert("exception".into(), json!(name));
        if !inner.is_null() {
            let name = to_string_name(&inner.base().type_of());
            made.insert("inner".into(), json!(name));
        }
        Value::Object(made)
    }
}

/// The text of a value that has no structure of its own.
fn plain(rt: &mut Runspace, value: &Object) -> String {
    let name = value.type_of().full_name();
    let dated = ["DateTime", "DateTimeOffset", "DateOnly", "TimeOnly"];
    if name
        .strip_prefix("System.")
        .is_some_and(|name| dated.contains(&name))
        && let Ok(text) = rt.call_method(value, "ToString", &[Object::from("o")])
    {
        return text.to_text();
    }
    if name.starts_with("System.Xml.")
        && let Ok(Some(markup)) = rt.property(value, "OuterXml")
    {
        return markup.to_text();
    }
    net_text(value, &INVARIANT)
}

fn is_pair_or_class(value: &Object) -> bool {
    let of = value.base().type_of();
    if let Object::Enum(_) = value.base() {
        return false;
    }
    matches!(of, emsh::value::Type::Class(_))
        || of
            .full_name()
            .starts_with("System.Collections.Generic.KeyValuePair`2")
}

/// `A`1[[B, Assembly, Version=...]]` as `A`1[B]`.
fn without_assemblies(name: &str) -> String {
    let mut made = String::with_capacity(name.len());
    for (at, part) in name.split(", ").enumerate() {
        let qualifies = part.contains('=') || (at > 0 && !part.contains('['));
        if !qualifies {
            made.push_str(if at > 0 { "," } else { "" });
            made.push_str(part);
        } else if let Some((_, closing)) = part.split_once(']') {
            made.push(']');
            made.push_str(closing);
        }
    }
    made.replace("[[", "[")
        .replace("]]", "]")
        .replace("],[", ",")
}
