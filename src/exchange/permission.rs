//! Who may do what with a mailbox, a folder, a recipient: entries that belong to the recipient, one per user and place.

use super::draft::Draft;
use super::error::{ExchangeError, Result};
use super::identity::Kind;
use super::organization::{Organization, Place, guid_of};
use super::plain::key;
use super::property::{Property, Text, fold, same};
use super::record::{Class, ConfigurationObject, DirectoryObject, PropertyBag};
use std::sync::Arc;
use uuid::Uuid;

/// What permissions are about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Target {
    /// The noun: `MailboxPermission`, `MailboxFolderPermission`, `RecipientPermission`, `ADPermission`.
    pub noun: &'static str,
    /// The recipient.
    pub owner: Uuid,
    /// The folder; empty for the whole.
    pub place: Text,
}

const TRUSTEE: &str = "Trustee";
const PLACE: &str = "Place";
/// The rights of an entry.
pub const RIGHTS: &str = "AccessRights";
/// Whether an entry forbids.
pub const DENY: &str = "Deny";

/// The one that a parameter names as a user: of the directory, or known to every Windows.
pub fn trustee(org: &Organization, text: &str) -> Result<Property> {
    let known = ["Default", "Anonymous"].iter().any(|name| same(name, text))
        || [
            "NT AUTHORITY\\",
            "NT-AUTHORITY\\",
            "BUILTIN\\",
            "S-1-",
            "Everyone",
        ]
        .iter()
        .any(|head| {
            text.get(..head.len())
                .is_some_and(|start| same(start, head))
        });
    if known {
        return Ok(Property::text(text));
    }
    match org.find_recipient(text, Kind::Any) {
        Ok(found) => Ok(Property::Guid(found.guid)),
        Err(ExchangeError::NotFound { .. }) => Err(ExchangeError::ObjectNotFound {
            identity: text.to_owned(),
        }),
        Err(other) => Err(other),
    }
}

/// The user of an entry: `CONTOSO\ken`, or the name people see.
pub fn user_of(org: &Organization, entry: &ConfigurationObject, display: bool) -> Text {
    match entry.properties.get(TRUSTEE) {
        Some(Property::Guid(guid)) => match org.directory().get(*guid) {
            Some(user) if display => user.display_name.clone(),
            Some(user) => {
                let sam = user.sam_account_name.as_ref().unwrap_or(&user.name);
                format!("{}\\{sam}", org.forest.net_bios).into()
            }
            // Whoever is gone is a number.
            None => format!(
                "{}-{}",
                org.forest.sid,
                1000 + guid.as_u64_pair().1 % 1_000_000
            )
            .into(),
        },
        Some(other) => other.to_string().into(),
        None => "".into(),
    }
}

/// Whom an entry is for, if that is in the directory.
pub fn holder(org: &Organization, entry: &ConfigurationObject) -> Option<Arc<DirectoryObject>> {
    match entry.properties.get(TRUSTEE) {
        Some(Property::Guid(guid)) => org.directory().get(*guid).cloned(),
        _ => None,
    }
}

impl Target {
    /// The entries, in the order of the users' names.
    pub fn entries(&self, org: &Organization) -> Vec<Arc<ConfigurationObject>> {
        let mut found: Vec<_> = org
            .configuration()
            .candidates(key(self.noun, Some(self.owner)))
            .filter(|record| {
                record.noun.as_deref() == Some(self.noun)
                    && record.owner == Some(self.owner)
                    && same(record.properties.text(PLACE), &self.place)
            })
            .cloned()
            .collect();
        found.sort_by_cached_key(|entry| fold(&user_of(org, entry, true)));
        found
    }

    /// The entry of a user.
    pub fn entry(
        &self,
        org: &Organization,
        user: &Property,
        deny: bool,
    ) -> Option<Arc<ConfigurationObject>> {
        self.entries(org).into_iter().find(|entry| {
            entry
                .properties
                .get(TRUSTEE)
                .is_some_and(|held| match (held, user) {
                    (Property::Text(a), Property::Text(b)) => same(a, b),
                    (a, b) => a == b,
                })
                && entry.properties.flag(DENY).unwrap_or(false) == deny
        })
    }

    /// Gives a user rights beside those it has.
    pub fn grant(
        &self,
        draft: &mut Draft,
        user: &Property,
        rights: &[Text],
        deny: bool,
        more: &[(&str, Property)],
    ) -> Arc<ConfigurationObject> {
        let mut record = match self.entry(draft, user, deny) {
            Some(held) => (*held).clone(),
            None => self.new_entry(draft, user),
        };
        let mut all = record.properties.texts(RIGHTS);
        for right in rights {
            if !all.iter().any(|held| same(held, right)) {
                all.push(right.clone());
            }
        }
        self.keep(draft, &mut record, &all, deny, more)
    }

    /// Makes these and no others the rights of a user.
    pub fn replace(
        &self,
        draft: &mut Draft,
        user: &Property,
        rights: &[Text],
        more: &[(&str, Property)],
    ) -> Arc<ConfigurationObject> {
        let mut record = match self.entry(draft, user, false) {
            Some(held) => (*held).clone(),
            None => self.new_entry(draft, user),
        };
        self.keep(draft, &mut record, rights, false, more)
    }

    fn new_entry(&self, draft: &mut Draft, user: &Property) -> ConfigurationObject {
        let mut properties = PropertyBag::default();
        properties.set(TRUSTEE, user.clone());
        if !self.place.is_empty() {
            properties.set(PLACE, Property::Text(self.place.clone()));
        }
        let who = user.to_string();
        ConfigurationObject {
            guid: guid_of(
                &format!("{}/{}/{}/{who}", self.noun, self.owner, self.place),
                draft.counter(),
            ),
            class: Class::Record,
            name: who.into(),
            server: None,
            noun: Some(self.noun.into()),
            owner: Some(self.owner),
            created: draft.now(),
            changed: draft.now(),
            properties,
        }
    }

    fn keep(
        &self,
        draft: &mut Draft,
        record: &mut ConfigurationObject,
        rights: &[Text],
        deny: bool,
        more: &[(&str, Property)],
    ) -> Arc<ConfigurationObject> {
        record.properties.set(
            RIGHTS,
            Property::list(rights.iter().map(|right| Property::member(right))),
        );
        if deny {
            record.properties.set(DENY, Property::Bool(true));
        }
        for (name, value) in more {
            record.properties.set(name, value.clone());
        }
        draft.put_configuration(record.clone())
    }

    /// Takes rights from a user; all of them when none is named. False: there was no such entry.
    pub fn revoke(&self, draft: &mut Draft, user: &Property, rights: &[Text], deny: bool) -> bool {
        let Some(held) = self.entry(draft, user, deny) else {
            return false;
        };
        let all = held.properties.texts(RIGHTS);
        let left: Vec<Text> = all
            .iter()
            .filter(|right| !rights.is_empty() && !rights.iter().any(|gone| same(gone, right)))
            .cloned()
            .collect();
        if left.len() == all.len() {
            return false;
        }
        if left.is_empty() {
            draft.remove(Place::Configuration, held.guid);
        } else {
            let mut record = (*held).clone();
            self.keep(draft, &mut record, &left, deny, &[]);
        }
        true
    }
}
