//! The filters that groups, address lists and address policies keep: made of conditions, written as Exchange writes them, asked.

use super::error::Result;
use super::organization::Organization;
use super::predicate::plan::Plan;
use super::predicate::{Predicate, Token, tokens};
use super::property::{Property, fold, same};
use super::record::{DirectoryObject, PropertyBag, RecipientTypeDetails};
use std::fmt;
use std::sync::Arc;

/// A filter as it is written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Written {
    /// All of them hold.
    And(Vec<Written>),
    /// One of them holds.
    Or(Vec<Written>),
    /// It does not hold.
    Not(Box<Written>),
    /// `Name -eq 'value'`
    Is(String),
}

impl fmt::Display for Written {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let joined = |parts: &[Self], word: &str| {
            let parts: Vec<String> = parts
                .iter()
                .map(|part| match part {
                    Self::And(_) | Self::Or(_) => format!("({part})"),
                    _ => part.to_string(),
                })
                .collect();
            format!("({})", parts.join(word))
        };
        match self {
            Self::And(parts) => f.write_str(&joined(parts, " -and ")),
            Self::Or(parts) => f.write_str(&joined(parts, " -or ")),
            Self::Not(inner) => write!(f, "(-not{inner})"),
            Self::Is(text) => write!(f, "({text})"),
        }
    }
}

impl Written {
    /// Reads a filter that is known to be well-formed.
    fn read(text: &str) -> Option<Self> {
        let text = text.trim();
        let text = text
            .strip_prefix('{')
            .and_then(|text| text.strip_suffix('}'))
            .unwrap_or(text);
        let tokens: Vec<Token> = tokens(text)
            .ok()?
            .into_iter()
            .map(|(token, _)| token)
            .collect();
        let mut place = 0;
        let read = Self::alternatives(&tokens, &mut place)?;
        (place == tokens.len()).then_some(read)
    }

    fn alternatives(tokens: &[Token], place: &mut usize) -> Option<Self> {
        let mut left = Self::conjunction(tokens, place)?;
        while takes(tokens, place, "or") {
            left = Self::Or(vec![left, Self::conjunction(tokens, place)?]);
        }
        Some(left)
    }

    fn conjunction(tokens: &[Token], place: &mut usize) -> Option<Self> {
        let mut left = Self::term(tokens, place)?;
        while takes(tokens, place, "and") {
            left = Self::And(vec![left, Self::term(tokens, place)?]);
        }
        Some(left)
    }

    fn term(tokens: &[Token], place: &mut usize) -> Option<Self> {
        let token = tokens.get(*place)?;
        *place += 1;
        match token {
            Token::Dash(word) if word == "not" => {
                Some(Self::Not(Box::new(Self::term(tokens, place)?)))
            }
            Token::Open => {
                let inner = Self::alternatives(tokens, place)?;
                let closes = tokens.get(*place) == Some(&Token::Close);
                *place += 1;
                closes.then_some(inner)
            }
            Token::Word(name) => {
                let Some(Token::Dash(operator)) = tokens.get(*place) else {
                    return None;
                };
                let value = match tokens.get(*place + 1)? {
                    Token::Word(word) if same(word, "$null") => "$null".to_owned(),
                    Token::Word(word) => format!("'{}'", proper(word.trim_start_matches('$'))),
                    Token::Quoted(text) => format!("'{}'", text.replace('\'', "''")),
                    _ => return None,
                };
                *place += 2;
                Some(Self::Is(format!("{name} -{operator} {value}")))
            }
            _ => None,
        }
    }
}

/// `true` as Exchange writes it.
fn proper(word: &str) -> String {
    match () {
        () if same(word, "true") => "True".to_owned(),
        () if same(word, "false") => "False".to_owned(),
        () => word.to_owned(),
    }
}

fn takes(tokens: &[Token], place: &mut usize, word: &str) -> bool {
    let found = matches!(tokens.get(*place), Some(Token::Dash(dash)) if dash == word);
    if found {
        *place += 1;
    }
    found
}

fn is(name: &str, value: &str) -> Written {
    Written::Is(format!("{name} -eq '{}'", value.replace('\'', "''")))
}

fn any(mut parts: Vec<Written>) -> Option<Written> {
    match parts.len() {
        0 => None,
        1 => parts.pop(),
        _ => Some(Written::Or(parts)),
    }
}

/// The kinds of recipients that a well-known name stands for.
fn of_kind(kind: &str) -> Option<Written> {
    let type_is = |name: &str| is("RecipientType", name);
    Some(match () {
        () if same(kind, "AllRecipients") => Written::Is("Alias -ne $null".to_owned()),
        () if same(kind, "MailboxUsers") => type_is("UserMailbox"),
        () if same(kind, "Resources") => Written::Or(vec![
            is("RecipientTypeDetails", "RoomMailbox"),
            is("RecipientTypeDetails", "EquipmentMailbox"),
        ]),
        () if same(kind, "MailContacts") => type_is("MailContact"),
        () if same(kind, "MailUsers") => type_is("MailUser"),
        () if same(kind, "MailGroups") => Written::Or(vec![
            type_is("MailUniversalDistributionGroup"),
            type_is("MailUniversalSecurityGroup"),
            type_is("MailNonUniversalGroup"),
            type_is("DynamicDistributionGroup"),
        ]),
        () => return None,
    })
}

/// The filter that the conditions of an object make; none when it includes no well-known kinds.
pub fn precanned(read: &dyn Fn(&str) -> Property) -> Option<Written> {
    let kinds: Vec<Written> = read("IncludedRecipients")
        .items()
        .iter()
        .flat_map(|item| {
            item.to_string()
                .split(',')
                .filter_map(|kind| of_kind(kind.trim()))
                .collect::<Vec<_>>()
        })
        .collect();
    let mut parts = vec![any(kinds)?];
    let conditions = ["Department", "Company", "StateOrProvince"]
        .map(str::to_owned)
        .into_iter()
        .chain((1..=15).map(|number| format!("CustomAttribute{number}")));
    for name in conditions {
        let values = read(&format!("Conditional{name}")).to_texts();
        parts.extend(any(values.iter().map(|value| is(&name, value)).collect()));
    }
    Some(match parts.len() {
        1 => parts.pop()?,
        _ => Written::And(parts),
    })
}

/// The well-known kinds that an object includes, as they are shown.
pub fn included(value: &Property) -> Property {
    let names: Vec<String> = value
        .items()
        .iter()
        .flat_map(|item| {
            item.to_string()
                .split(',')
                .map(|name| name.trim().to_owned())
                .collect::<Vec<_>>()
        })
        .collect();
    Property::member(&names.join(", "))
}

/// Takes away the conditions of what has a filter of its own.
pub fn forget_conditions(properties: &mut PropertyBag) {
    let names: Vec<String> = properties
        .iter()
        .map(|(name, _)| name.to_string())
        .filter(|name| name == "IncludedRecipients" || name.starts_with("Conditional"))
        .collect();
    for name in names {
        properties.clear(&name);
    }
}

/// A filter that somebody wrote, as Exchange writes it.
pub fn custom(text: &str) -> Option<Written> {
    Written::read(text)
}

/// The filter of a dynamic group: that of the group, and none of the mailboxes that are nobody's.
pub fn of_group(own: Written) -> Written {
    let not = |inner: Written| Written::Not(Box::new(inner));
    let mut parts = vec![own];
    for name in ["SystemMailbox{*", "CAS_{*"] {
        parts.push(not(Written::Is(format!("Name -like '{name}'"))));
    }
    for kind in [
        "MailboxPlan",
        "DiscoveryMailbox",
        "PublicFolderMailbox",
        "ArbitrationMailbox",
        "AuditLogMailbox",
        "AuxAuditLogMailbox",
        "SupervisoryReviewPolicyMailbox",
    ] {
        parts.push(not(is("RecipientTypeDetailsValue", kind)));
    }
    Written::And(parts)
}

/// Whether a stored filter has what `of_group` adds.
pub fn is_of_group(text: &str) -> bool {
    text.contains("(-not(Name -like 'SystemMailbox{*'))")
}

/// Which recipients a stored filter means, ready to ask.
pub struct Asked {
    predicate: Predicate,
    container: String,
}

impl Asked {
    /// A filter and the container in whose recipients it looks.
    pub fn new(org: &Organization, filter: &str, container: &Property) -> Result<Self> {
        let container = match container {
            Property::Null => String::new(),
            container => org
                .container_of(&container.to_string())
                .map(|text| fold(&text))
                .unwrap_or_default(),
        };
        Ok(Self {
            predicate: Predicate::parse_stored(filter)?,
            container,
        })
    }

    /// Whether a recipient is meant.
    pub fn means(&self, org: &Organization, record: &DirectoryObject) -> bool {
        let within = || {
            let own = fold(&record.container);
            self.container.is_empty()
                || own == self.container
                || own
                    .strip_prefix(&self.container)
                    .is_some_and(|rest| rest.starts_with('/'))
        };
        record.kind.is_mail_enabled() && within() && self.predicate.holds(org, record)
    }
}

/// The recipients that a stored filter finds, by name; system mailboxes are nobody's.
pub fn found(
    org: &Organization,
    filter: &str,
    container: &Property,
) -> Result<Vec<Arc<DirectoryObject>>> {
    if filter.trim().is_empty() {
        return Ok(Vec::new());
    }
    let asked = Asked::new(org, filter, container)?;
    let kinds = RecipientTypeDetails::bits(|kind| {
        kind.is_mail_enabled() && (!kind.is_mailbox() || kind.is_ordinary_mailbox())
    });
    Ok(org
        .select(&Plan::Kinds(kinds), usize::MAX)
        .into_iter()
        .filter_map(|number| org.directory().fetch(number))
        .filter(|record| asked.means(org, record))
        .collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn written_as_exchange_does() {
        let text = |filter: &str| Written::read(filter).map(|read| read.to_string());
        assert_eq!(
            text("Alias -ne $null -and (RecipientDisplayType -eq 'ConferenceRoomMailbox' -or RecipientDisplayType -eq 'SyncedConferenceRoomMailbox')").as_deref(),
            Some("((Alias -ne $null) -and (((RecipientDisplayType -eq 'ConferenceRoomMailbox') -or (RecipientDisplayType -eq 'SyncedConferenceRoomMailbox'))))")
        );
        assert_eq!(
            text("{IsHierarchyReady -eq $true}").as_deref(),
            Some("(IsHierarchyReady -eq 'True')")
        );
    }
}
