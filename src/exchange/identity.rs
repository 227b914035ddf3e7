//! The many ways to name a thing, and ambiguity.

use super::error::{ExchangeError, Result};
use super::organization::Organization;
use super::predicate::plan::Plan;
use super::property::{fold, same};
use super::record::{Class, ConfigurationObject, DirectoryObject, RecipientTypeDetails};
use super::table::{key_of, key_of_guid};
use std::sync::Arc;
use uuid::Uuid;

/// Which recipients a command works on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Every object of the directory.
    Any,
    /// Recipients: everything with an address, as `Get-Recipient` shows.
    Recipient,
    /// Mailboxes of all kinds.
    Mailbox,
    /// Accounts of users.
    User,
    /// Accounts of users that have no mailbox: those that can be given one.
    PlainUser,
    /// Groups.
    Group,
    /// Contacts.
    Contact,
    /// Contacts with an address.
    MailContact,
    /// Accounts whose mail goes elsewhere.
    MailUser,
    /// Users whose mailboxes are in Exchange Online.
    RemoteMailbox,
    /// Groups with an address and a list of members.
    DistributionGroup,
    /// Groups whose members a filter finds.
    DynamicGroup,
    /// Microsoft 365 groups.
    UnifiedGroup,
    /// Public folders with an address.
    MailPublicFolder,
    /// Accounts of another forest.
    LinkedUser,
    /// What permissions can be given to.
    Principal,
}

impl Kind {
    /// Whether a recipient is of this kind.
    pub fn includes(self, details: RecipientTypeDetails) -> bool {
        match self {
            Self::Any => true,
            Self::Recipient => details.is_mail_enabled(),
            Self::Mailbox => details.is_mailbox(),
            Self::User => details.is_user(),
            Self::PlainUser => matches!(
                details,
                RecipientTypeDetails::User | RecipientTypeDetails::DisabledUser
            ),
            Self::Group => details.is_group(),
            Self::Contact => matches!(
                details,
                RecipientTypeDetails::Contact | RecipientTypeDetails::MailContact
            ),
            Self::MailContact => details == RecipientTypeDetails::MailContact,
            Self::MailUser => details.is_mail_user() && !details.is_remote_mailbox(),
            Self::RemoteMailbox => details.is_remote_mailbox(),
            Self::DistributionGroup => matches!(
                details,
                RecipientTypeDetails::MailUniversalDistributionGroup
                    | RecipientTypeDetails::MailUniversalSecurityGroup
                    | RecipientTypeDetails::RoomList
            ),
            Self::DynamicGroup => details == RecipientTypeDetails::DynamicDistributionGroup,
            Self::UnifiedGroup => details == RecipientTypeDetails::GroupMailbox,
            Self::MailPublicFolder => details == RecipientTypeDetails::PublicFolder,
            Self::LinkedUser => details == RecipientTypeDetails::LinkedMailbox,
            Self::Principal => {
                details.is_user()
                    || matches!(
                        details,
                        RecipientTypeDetails::MailUniversalSecurityGroup
                            | RecipientTypeDetails::UniversalSecurityGroup
                            | RecipientTypeDetails::RoleGroup
                    )
            }
        }
    }
}

/// Whether an identity asks for several objects.
pub fn has_wildcard(identity: &str) -> bool {
    identity.contains('*')
}

/// Whether a text matches a pattern in which `*` stands for anything, without regard to case; the pattern is folded already.
pub fn matches_pattern(pattern: &str, text: &str) -> bool {
    if text.is_ascii() {
        return matches_bytes(pattern.as_bytes(), text.as_bytes());
    }
    matches_bytes(pattern.as_bytes(), fold(text).as_bytes())
}

fn matches_bytes(pattern: &[u8], text: &[u8]) -> bool {
    let mut parts = pattern.split(|byte| *byte == b'*');
    let Some(first) = parts.next() else {
        return text.is_empty();
    };
    let Some(mut rest) = text
        .split_at_checked(first.len())
        .filter(|(head, _)| first.eq_ignore_ascii_case(head))
        .map(|(_, rest)| rest)
    else {
        return false;
    };
    let Some(mut part) = parts.next() else {
        return rest.is_empty();
    };
    for next in parts {
        if !part.is_empty() {
            match rest
                .windows(part.len())
                .position(|window| window.eq_ignore_ascii_case(part))
            {
                Some(place) => rest = rest.get(place + part.len()..).unwrap_or(&[]),
                None => return false,
            }
        }
        part = next;
    }
    rest.len()
        .checked_sub(part.len())
        .and_then(|start| rest.get(start..))
        .is_some_and(|tail| tail.eq_ignore_ascii_case(part))
}

impl Organization {
    /// The one recipient that an identity names.
    pub fn find_recipient(&self, identity: &str, kind: Kind) -> Result<Arc<DirectoryObject>> {
        let mut found = self.recipients_called(identity, kind);
        match found.len() {
            0 => Err(self.not_found(identity)),
            1 => found.pop().ok_or_else(|| self.not_found(identity)),
            _ => Err(ExchangeError::Ambiguous {
                identity: identity.to_owned(),
                matches: found
                    .iter()
                    .map(|record| self.canonical_name(record))
                    .collect(),
            }),
        }
    }

    /// Whether an identity names a record, wherever the record is.
    pub fn has_identity(&self, record: &DirectoryObject, identity: &str) -> bool {
        if has_wildcard(identity) {
            let pattern = fold(identity);
            return matches_pattern(&pattern, &record.name)
                || matches_pattern(&pattern, &record.display_name)
                || record
                    .alias
                    .as_deref()
                    .is_some_and(|alias| matches_pattern(&pattern, alias));
        }
        Uuid::try_parse(identity.trim_start_matches('{').trim_end_matches('}'))
            .is_ok_and(|guid| record.has_guid(guid))
            || record.is_called(identity)
            || same(&self.canonical_name(record), identity)
            || same(&self.distinguished_name(record), identity)
            || same(&format!("{}\\{}", record.container, record.name), identity)
    }

    /// All recipients that an identity names: with `*` any number, else those that really have it.
    pub fn recipients_called(&self, identity: &str, kind: Kind) -> Vec<Arc<DirectoryObject>> {
        let identity = identity.trim();
        if identity.is_empty() {
            return Vec::new();
        }
        if has_wildcard(identity) {
            let pattern = fold(identity);
            let kinds = RecipientTypeDetails::bits(|details| kind.includes(details));
            let plan = Plan::all(vec![
                Plan::Kinds(kinds),
                super::criteria::called_like(&pattern),
            ]);
            return self
                .select(&plan, usize::MAX)
                .into_iter()
                .filter_map(|number| self.directory().fetch(number))
                .collect();
        }
        let mut found: Vec<Arc<DirectoryObject>> = Vec::new();
        let mut add = |record: &Arc<DirectoryObject>| {
            if kind.includes(record.kind) && !found.iter().any(|other| other.guid == record.guid) {
                found.push(record.clone());
            }
        };
        if let Ok(guid) = Uuid::try_parse(identity.trim_start_matches('{').trim_end_matches('}')) {
            self.directory()
                .candidates(key_of_guid(guid))
                .filter(|record| record.has_guid(guid))
                .for_each(&mut add);
            // The id by which the directory of the cloud calls it.
            let own = super::online::directory_id(guid);
            self.directory()
                .candidates(key_of_guid(own))
                .filter(|record| record.guid == own)
                .for_each(&mut add);
        }
        self.directory()
            .candidates(key_of(identity))
            .filter(|record| record.is_called(identity))
            .for_each(&mut add);
        if let Some((prefix, address)) = identity.split_once(':') {
            self.directory()
                .candidates(key_of(address))
                .filter(|record| {
                    record
                        .email_addresses
                        .iter()
                        .any(|a| same(&a.prefix, prefix) && same(&a.address, address))
                })
                .for_each(&mut add);
        }
        if let Some((domain, user)) = identity.split_once('\\')
            && (same(domain, &self.forest.net_bios) || same(domain, &self.forest.domain))
        {
            self.directory()
                .candidates(key_of(user))
                .filter(|record| {
                    record
                        .sam_account_name
                        .as_deref()
                        .is_some_and(|sam| same(sam, user))
                })
                .for_each(&mut add);
        }
        if let Some(name) = first_part_of_dn(identity) {
            self.directory()
                .candidates(key_of(&name))
                .filter(|record| same(&self.distinguished_name(record), identity))
                .for_each(&mut add);
        }
        if let Some((_, name)) = split_canonical(identity) {
            self.directory()
                .candidates(key_of(&name))
                .filter(|record| same(&self.canonical_name(record), identity))
                .for_each(&mut add);
        }
        found
    }

    /// The one server that a name, full name, distinguished name, legacy name or GUID names.
    pub fn find_server(&self, identity: &str) -> Result<Arc<ConfigurationObject>> {
        self.find_configuration(identity, Class::Server)
    }

    /// The one database that a name, distinguished name, GUID or `Server\Name` names.
    pub fn find_database(&self, identity: &str) -> Result<Arc<ConfigurationObject>> {
        self.find_configuration(identity, Class::Database)
    }

    /// The one object of a class that an identity names.
    pub fn find_configuration(
        &self,
        identity: &str,
        class: Class,
    ) -> Result<Arc<ConfigurationObject>> {
        let mut found = self.configuration_called(identity, class, None);
        match found.len() {
            0 => Err(self.not_found(identity)),
            1 => found.pop().ok_or_else(|| self.not_found(identity)),
            _ => Err(ExchangeError::Ambiguous {
                identity: identity.to_owned(),
                matches: found
                    .iter()
                    .map(|record| self.identity_of(record).to_string())
                    .collect(),
            }),
        }
    }

    /// The objects of a class that an identity names: `Name`, `Server\Name`, a distinguished name, a GUID, a thumbprint; `*` in the name part.
    /// `server` narrows a name without a server part.
    pub fn configuration_called(
        &self,
        identity: &str,
        class: Class,
        server: Option<Uuid>,
    ) -> Vec<Arc<ConfigurationObject>> {
        let identity = identity.trim();
        if identity.is_empty() {
            return Vec::new();
        }
        let on_server = |record: &ConfigurationObject| {
            server.is_none() || record.server.is_none() || record.server == server
        };
        if let Ok(guid) = Uuid::try_parse(identity.trim_start_matches('{').trim_end_matches('}'))
            && let Some(record) = self
                .configuration()
                .get(guid)
                .filter(|record| record.class == class)
        {
            return vec![record.clone()];
        }
        if let Some((owner, name)) = identity.split_once('\\') {
            let Ok(owner) = self.find_server(owner) else {
                return Vec::new();
            };
            return self
                .configuration_named(name, class)
                .into_iter()
                .filter(|record| record.server == Some(owner.guid))
                .collect();
        }
        let named = self.configuration_named(identity, class);
        if !named.is_empty() {
            return named
                .into_iter()
                .filter(|record| on_server(record))
                .collect();
        }
        match first_part_of_dn(identity) {
            Some(name) => self
                .configuration()
                .candidates(key_of(&name))
                .filter(|record| {
                    record.class == class && same(&self.configuration_dn(record), identity)
                })
                .cloned()
                .collect(),
            None => Vec::new(),
        }
    }

    fn configuration_named(&self, name: &str, class: Class) -> Vec<Arc<ConfigurationObject>> {
        if has_wildcard(name) {
            let pattern = fold(name);
            return self
                .of_class(class)
                .filter(|record| matches_pattern(&pattern, &record.name))
                .cloned()
                .collect();
        }
        self.configuration()
            .candidates(key_of(name))
            .filter(|record| {
                record.class == class
                    && (same(&record.name, name)
                        || ["Fqdn", "ExchangeLegacyDN", "Thumbprint", "DomainName"]
                            .into_iter()
                            .any(|alias| same(record.properties.text(alias), name)))
            })
            .cloned()
            .collect()
    }
}

/// The value of the first part of a distinguished name, without its escapes.
fn first_part_of_dn(text: &str) -> Option<String> {
    let rest = text
        .get(..3)
        .filter(|head| head.eq_ignore_ascii_case("CN="))
        .and_then(|_| text.get(3..))?;
    let mut name = String::new();
    let mut chars = rest.chars();
    while let Some(c) = chars.next() {
        match c {
            ',' => return Some(name),
            '\\' => name.extend(chars.next()),
            _ => name.push(c),
        }
    }
    None
}

/// The container and the name of a canonical name, the name without its escapes.
fn split_canonical(text: &str) -> Option<(&str, String)> {
    let mut end = text.len();
    loop {
        let place = text.get(..end)?.rfind('/')?;
        let head = text.get(..place)?;
        if head.ends_with('\\') {
            end = place;
            continue;
        }
        return Some((head, text.get(place + 1..)?.replace("\\/", "/")));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn patterns() {
        assert!(matches_pattern("ken*", "ken sanchez"));
        assert!(matches_pattern("*san*ez", "ken sanchez"));
        assert!(!matches_pattern("*san", "ken sanchez"));
        assert!(matches_pattern("*", ""));
        assert!(!matches_pattern("a*a", "a"));
    }

    #[test]
    fn parts() {
        assert_eq!(
            first_part_of_dn("CN=Doe\\, John,CN=Users,DC=a").as_deref(),
            Some("Doe, John")
        );
        assert_eq!(
            split_canonical("contoso.com/Users/A\\/B"),
            Some(("contoso.com/Users", "A/B".to_owned()))
        );
        assert_eq!(split_canonical("plain"), None);
    }
}
