//! What an example expects to find when it asks for all objects, or for those of some kind: one that it is looking for.

use super::remedy::literal;
use super::supply::{self, Guess};
use crate::engine::declaration;
use crate::exchange::configuration;
use crate::exchange::presuppose as made;
use crate::exchange::property::{Property, Setting, same};
use crate::exchange::record::{Class, RecipientTypeDetails as Kind};
use crate::exchange::store::{Change, Session};
use crate::exchange::time::Moment;

/// A command that asks, and the values by which the objects are chosen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sought {
    /// The command.
    pub command: String,
    /// Properties and the values that they are compared with.
    pub values: Vec<(String, String)>,
    /// The path below which they are looked for.
    pub path: Option<String>,
    /// How many objects are counted on.
    pub count: usize,
}

/// Operators whose right side the left side is to be, or to contain.
const OPERATORS: &[&str] = &[
    "eq", "ceq", "ieq", "like", "clike", "ilike", "match", "cmatch", "imatch", "contains",
];

/// The words of a text; quotes hold together and count as a word of their own.
fn words(text: &str) -> Vec<&str> {
    let mut found = Vec::new();
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        let length = match c {
            c if c.is_whitespace() || "(){}|;,@\"".contains(c) => {
                rest = rest.get(c.len_utf8()..).unwrap_or_default();
                continue;
            }
            '\'' => rest
                .get(1..)
                .and_then(|more| more.find('\''))
                .map_or(rest.len(), |end| end + 2),
            _ => rest
                .find(|c: char| c.is_whitespace() || "(){}|;,\"'".contains(c))
                .filter(|length| *length > 0)
                .unwrap_or(rest.len()),
        };
        let (word, more) = rest.split_at_checked(length).unwrap_or((rest, ""));
        found.push(word);
        rest = more;
    }
    found
}

/// The value of a word without quotes and wildcards; none if it is no literal.
fn value_of(word: &str) -> Option<String> {
    let lower = word.to_ascii_lowercase();
    match lower.as_str() {
        "$true" => return Some("True".to_owned()),
        "$false" => return Some("False".to_owned()),
        _ => {}
    }
    let text = word.trim_matches(['\'', '*']).trim();
    (!text.is_empty() && !word.starts_with(['$', '-', '['])).then(|| text.to_owned())
}

/// The property that a word names: `$_.Name`, `Name`.
fn property_of(word: &str) -> Option<String> {
    let name = word.strip_prefix("$_.").unwrap_or(word);
    let plain = !name.is_empty() && name.chars().all(|c| c.is_ascii_alphanumeric());
    (plain && name.starts_with(|c: char| c.is_ascii_alphabetic())).then(|| name.to_owned())
}

/// Double quotes around a text that has no single ones become single ones, so that what they hold is one word.
fn requoted(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut parts = text.split('"');
    out.push_str(parts.next().unwrap_or_default());
    let mut inside = true;
    for part in parts {
        if inside && !part.contains(['\'', '-']) {
            out.push('\'');
            out.push_str(part);
            out.push('\'');
        } else {
            out.push(if inside { ' ' } else { '\u{1}' });
            out.push_str(part);
        }
        inside = !inside;
    }
    out.replace('\u{1}', "")
}

/// The commands of a text that ask for objects of Exchange's, and what they are chosen by.
pub fn sought(code: &str) -> Vec<Sought> {
    let mut found: Vec<Sought> = Vec::new();
    let count = code
        .split('[')
        .skip(1)
        .filter_map(|rest| rest.split(']').next()?.trim().parse::<usize>().ok())
        .max()
        .unwrap_or(0)
        .min(15)
        + 1;
    let lower = code.to_ascii_lowercase();
    for (at, _) in lower.match_indices("get-") {
        let before = code.get(..at).unwrap_or_default();
        if before.ends_with(|c: char| c.is_alphanumeric() || c == '-') {
            continue;
        }
        let rest = code.get(at..).unwrap_or_default();
        let name: String = rest
            .chars()
            .take_while(|c| c.is_ascii_alphanumeric() || *c == '-')
            .collect();
        let Some(metadata) = declaration::cmdlet(&name) else {
            continue;
        };
        // The pipeline that the command begins.
        let mut statement = String::new();
        for line in rest.get(name.len()..).unwrap_or_default().lines() {
            let line = line.trim_end();
            statement.push_str(line.trim_end_matches('`'));
            statement.push(' ');
            if !line.ends_with(['|', '`', '{', ',']) {
                break;
            }
        }
        let statement = requoted(&statement);
        let first = statement.split('|').next().unwrap_or_default();
        let mut values: Vec<(String, String)> = Vec::new();
        let all = words(&statement);
        for three in all.windows(3) {
            let [left, operator, right] = three else {
                continue;
            };
            let operator = operator.strip_prefix('-').unwrap_or_default();
            if OPERATORS.iter().any(|known| same(known, operator))
                && let (Some(property), Some(value)) = (property_of(left), value_of(right))
            {
                values.push((property, value));
            }
        }
        for two in words(first).windows(2) {
            let [parameter, value] = two else { continue };
            if let Some(parameter) = parameter.strip_prefix('-')
                && metadata.parameter(parameter).is_some()
                && !["Identity", "Filter", "ResultSize", "Server", "Database"]
                    .iter()
                    .any(|other| same(other, parameter))
                && let Some(value) = value_of(value)
            {
                values.push((parameter.to_owned(), value));
            }
        }
        // What the code reads of the object.
        let variable = before
            .trim_end_matches([' ', '(', '@'])
            .strip_suffix('=')
            .and_then(|head| head.trim_end().rsplit('$').next())
            .filter(|name| !name.is_empty() && name.chars().all(char::is_alphanumeric));
        if let Some(variable) = variable {
            let read = format!("${}.", variable.to_ascii_lowercase());
            for (at, _) in lower.match_indices(&read) {
                let rest = code.get(at + read.len()..).unwrap_or_default();
                let property: String = rest
                    .chars()
                    .take_while(char::is_ascii_alphanumeric)
                    .collect();
                let used = rest
                    .get(property.len()..)
                    .is_some_and(|more| more.starts_with(['.', '[']));
                if used && !values.iter().any(|(held, _)| same(held, &property)) {
                    values.push((property, "first,second".to_owned()));
                }
            }
        }
        let path = words(first)
            .first()
            .filter(|word| word.starts_with('\\'))
            .map(|word| word.trim_end_matches('\\').to_owned());
        let one = Sought {
            path,
            command: metadata.name.to_string(),
            values,
            count,
        };
        if !found.contains(&one) {
            found.push(one);
        }
    }
    found
}

/// Makes the objects that a command looks for; what was made, in words, and the commands that give them their values.
pub fn content(session: &Session, sought: &Sought, now: Moment) -> Option<(String, String)> {
    let (verb, noun) = sought.command.split_once('-')?;
    if same(noun, "Message") {
        // What cannot be delivered waits.
        let text = "Dismount-Database -Identity DB01 -Confirm:$false".to_owned();
        return Some(("Message".to_owned(), text));
    }
    let value = |names: &[&str]| {
        sought
            .values
            .iter()
            .find(|(held, _)| names.iter().any(|name| same(name, held)))
            .map(|(_, value)| value.clone())
    };
    let kind = value(&["RecipientTypeDetails"])
        .and_then(|text| Kind::ALL.into_iter().find(|kind| same(kind.name(), &text)));
    let guess = match (supply::of_noun(verb, noun)?, kind) {
        (Guess::Recipient(_), Some(kind)) => Guess::Recipient(kind),
        (guess, _) => guess,
    };
    let named = value(&["Name", "DisplayName", "Alias", "FilterName", "Subject"]);
    let count = match named {
        Some(_) => 1,
        None => sought.count,
    };
    let mut text = String::new();
    let mut told = String::new();
    for number in 1..=count {
        let name = match &named {
            Some(name) => match sought
                .path
                .as_deref()
                .filter(|_| same(noun, "PublicFolder"))
            {
                Some(path) => format!("{path}\\{name}"),
                None => name.clone(),
            },
            None => format!("Presupposed {noun} {number}"),
        };
        let change = Change::new("presuppose", "replay", now);
        let done = session.commit(change, |draft| {
            Ok(match &guess {
                Guess::Recipient(kind) => made::recipient(draft, &name, *kind).map(drop),
                Guess::Configuration(class @ (Class::Server | Class::Database)) => {
                    made::configuration(draft, &name, *class).map(drop)
                }
                Guess::Record(plain) => {
                    supply::supply_record(draft, plain, &name).map(|_| {
                        let schema = plain.records.schema;
                        let held = plain
                            .records
                            .all(draft)
                            .into_iter()
                            .find(|record| same(&record.name, &name));
                        for (property, value) in &sought.values {
                            let is_plain =
                                !same(property, "Name") && schema.property(property).is_some();
                            if let Some(record) = held.as_ref().filter(|_| is_plain) {
                                let flag = match value.as_str() {
                                    "True" => Some(true),
                                    "False" => Some(false),
                                    _ => None,
                                };
                                let value = flag
                                    .map_or_else(|| Property::text(value.as_str()), Property::Bool);
                                let setting = [(property.clone(), Setting::Value(value))];
                                let held = draft
                                    .configuration()
                                    .get(record.guid)
                                    .cloned()
                                    .unwrap_or_else(|| record.clone());
                                // A value of another type is not what was meant.
                                let _ = configuration::set(draft, &held, schema, &setting);
                            }
                        }
                    })
                }
                _ => None,
            })
        });
        done.ok()?.value?;
        told = format!("{noun} {name}");
        if let Guess::Recipient(_) = guess {
            for (property, value) in &sought.values {
                let set = [
                    "Set-User",
                    "Set-Mailbox",
                    "Set-CASMailbox",
                    "Set-DistributionGroup",
                ]
                .into_iter()
                .find(|command| {
                    declaration::cmdlet(command).is_some_and(|held| held.exact(property).is_some())
                });
                let is_name = ["Name", "Identity", "DisplayName", "Alias"]
                    .iter()
                    .any(|known| same(known, property));
                if let Some(set) = set.filter(|_| !is_name) {
                    let value = match value.as_str() {
                        "True" => "$true".to_owned(),
                        "False" => "$false".to_owned(),
                        other => literal(other),
                    };
                    text.push_str(&format!(
                        "{set} -Identity {} -{property} {value}\n",
                        literal(&name)
                    ));
                }
            }
        }
    }
    Some((told, text))
}

#[cfg(test)]
mod tests {
    use super::sought;

    #[test]
    fn what_is_sought_is_told_by_comparisons() {
        let values = |code: &str| {
            sought(code)
                .into_iter()
                .flat_map(|one| one.values)
                .collect::<Vec<_>>()
        };
        let pair = |name: &str, value: &str| (name.to_owned(), value.to_owned());
        assert_eq!(
            values("$a = Get-AddressList | Where {$_.Name -Like \"*AgencyB*\"}"),
            [pair("Name", "AgencyB")]
        );
        assert_eq!(
            values(
                "Get-User -Filter \"(RecipientType -eq 'UserMailbox') -and (Title -like '*Sales Associate*')\""
            ),
            [
                pair("RecipientType", "UserMailbox"),
                pair("Title", "Sales Associate")
            ]
        );
        assert_eq!(sought("$q = Get-QuarantineMessage; $q[4]")[0].count, 5);
    }
}
