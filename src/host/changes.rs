//! `--diff` and `--dry-run`: what a script changed in the organization, object by object, property by property.

use crate::exchange::compare::{self, Difference};
use crate::exchange::organization::Organization;
use crate::exchange::property::Property;

/// A value as it is told.
fn told(value: &Property) -> String {
    match value {
        Property::Null => "(nothing)".to_owned(),
        Property::List(_) => value.to_string(),
        other => format!("\"{other}\""),
    }
}

/// The differences as lines of text: one per object, and one per property of it.
pub fn text(before: &Organization, after: &Organization) -> String {
    let mut text = String::new();
    let mut last: Option<(String, String)> = None;
    for Difference {
        identity,
        kind,
        property,
        before,
        after,
        ..
    } in compare::compare(before, after)
    {
        let object = (kind.to_string(), identity.to_string());
        match property {
            None => {
                let sign = if before.as_bool() == Some(true) {
                    '-'
                } else {
                    '+'
                };
                text.push_str(&format!("{sign} {kind} {identity}\n"));
                last = None;
            }
            Some(property) => {
                if last.as_ref() != Some(&object) {
                    text.push_str(&format!("~ {kind} {identity}\n"));
                    last = Some(object);
                }
                text.push_str(&format!(
                    "    {property}: {} -> {}\n",
                    told(&before),
                    told(&after)
                ));
            }
        }
    }
    text
}
