//! What type data says about the serialization of a type: its depth, its form, its properties.

use crate::grammar;
use crate::text::name::to_lower;
use rustc_hash::FxHashMap;
use std::cell::RefCell;

thread_local! {
    /// What `Update-TypeData` told the session, by type name in small letters.
    static TOLD: RefCell<FxHashMap<String, Rules>> = RefCell::default();
}

/// Changes what the session says about the serialization of a type.
pub fn tell(type_name: &str, change: impl FnOnce(&mut Rules)) {
    TOLD.with(|told| change(told.borrow_mut().entry(to_lower(type_name)).or_default()));
}

/// Forgets what the session says about a type.
pub fn forget(type_name: &str) {
    TOLD.with(|told| told.borrow_mut().remove(&to_lower(type_name)));
}

/// How objects of a type are written.
#[derive(Clone, Default, Debug)]
pub struct Rules {
    /// `SerializationDepth`.
    pub depth: Option<usize>,
    /// `SerializationMethod` is `String`: written as a text.
    pub as_text: bool,
    /// `StringSerializationSource`: the property that is the text.
    pub source: Option<String>,
    /// `PropertySerializationSet`, where only these properties are written.
    pub properties: Option<Vec<String>>,
}

/// The rules of the nearest of an object's types that has some.
pub fn rules(type_names: &[String]) -> Rules {
    let mut rules = Rules::default();
    for name in type_names {
        if let Some(told) = TOLD.with(|told| told.borrow().get(&to_lower(name)).cloned()) {
            rules.depth = rules.depth.or(told.depth);
            rules.as_text |= told.as_text;
            rules.source = rules.source.or(told.source);
            rules.properties = rules.properties.or(told.properties);
        }
        let Some(text) = grammar::type_data_text(name).filter(|text| text.contains("Serializ"))
        else {
            continue;
        };
        if rules.depth.is_none() {
            rules.depth = after(text, "SerializationDepth = ").and_then(|rest| {
                let end = rest
                    .find(|c: char| !c.is_ascii_digit())
                    .unwrap_or(rest.len());
                rest.get(..end)?.parse().ok()
            });
        }
        match after(text, "SerializationMethod = '").and_then(|rest| rest.split('\'').next()) {
            Some("String") => rules.as_text = true,
            Some("SpecificProperties") if rules.properties.is_none() => {
                rules.properties = after(text, "PropertySerializationSet = @(").map(|rest| {
                    let list = rest.split(')').next().unwrap_or_default();
                    list.split(',')
                        .map(|one| one.trim().trim_matches('\'').to_owned())
                        .collect()
                });
            }
            _ => {}
        }
        if rules.source.is_none() {
            rules.source = after(text, "StringSerializationSource = '")
                .and_then(|rest| rest.split('\'').next())
                .map(str::to_owned);
        }
    }
    rules
}

/// True if objects of this type come back as what they were.
pub fn comes_back(type_name: &str) -> bool {
    grammar::type_data_text(&format!("Deserialized.{type_name}"))
        .is_some_and(|text| text.contains("TargetTypeForDeserialization"))
}

fn after<'t>(text: &'t str, key: &str) -> Option<&'t str> {
    text.split_once(key).map(|(_, rest)| rest)
}
