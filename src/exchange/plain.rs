//! Nouns that are plain records: their schema says what they hold, and one set of rules finds, makes, changes and removes them.

use super::configuration;
use super::draft::Draft;
use super::error::{ExchangeError, Result};
use super::identity::{has_wildcard, matches_pattern};
use super::organization::{Organization, Place, escape_dn, guid_of};
use super::property::{Property, Setting, Text, fold, same};
use super::record::{Class, ConfigurationObject, PropertyBag};
use super::rules;
use super::schema::Schema;
use super::table::key_of;
use std::sync::Arc;
use uuid::Uuid;

/// Where the objects of a noun are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Home {
    /// In the organization, each with a name of its own.
    Organization,
    /// One, always there.
    Single,
    /// One per server, always there.
    Server,
    /// On servers, each with a name of its own.
    OnServer,
    /// One per mailbox, always there.
    Mailbox,
    /// In mailboxes, each with a name of its own.
    InMailbox,
}

/// A noun whose objects are plain records.
#[derive(Clone, Debug)]
pub struct Noun {
    /// The noun.
    pub name: Text,
    /// Where its objects are.
    pub home: Home,
    /// What they are kept as.
    pub class: Class,
    /// A property that tells them from others of the class, and its value.
    pub kind: Option<(Text, Text)>,
    /// What their names begin with in identities: `\` of address lists.
    pub root: Text,
    /// The name of what every server has one of; empty: the server's own.
    pub item: Text,
    /// What they hold.
    pub schema: &'static Schema,
}

/// The key under which the records of a noun are found: all of them, or those of one recipient.
pub fn key(noun: &str, owner: Option<Uuid>) -> u64 {
    match owner {
        None => key_of(&format!("noun/{noun}")),
        Some(owner) => key_of(&format!("noun/{noun}/{owner}")),
    }
}

/// The property that holds what stands before a name in its identity: the container of an address list, the path of a folder.
pub const CONTAINER: &str = "Container";

/// The mark of what every server has and somebody removed.
const REMOVED: &str = "IsRemoved";

/// How the identity of a plain record prints.
pub fn identity(org: &Organization, record: &ConfigurationObject) -> Text {
    if let Some(owner) = record.owner {
        let owner = org
            .directory()
            .get(owner)
            .map_or_else(|| owner.to_string(), |owner| org.canonical_name(owner));
        return if record.name.is_empty() {
            owner.into()
        } else {
            format!("{owner}\\{}", record.name).into()
        };
    }
    if record.server.is_some() {
        let server = org.server_name(record);
        return if same(&server, &record.name) {
            record.name.clone()
        } else {
            format!("{server}\\{}", record.name).into()
        };
    }
    if super::public_folder::is_root(record) {
        return "\\".into();
    }
    match record.properties.text(CONTAINER) {
        "" => record.name.clone(),
        container => format!("{}\\{}", container.trim_end_matches('\\'), record.name).into(),
    }
}

/// Where the directory keeps the objects of some nouns, below the organization.
const CONTAINERS: &[(&str, &str)] = &[
    ("AuthConfig", ""),
    ("HybridConfiguration", "CN=Hybrid Configuration,"),
    ("ManagementRoleAssignment", "CN=Role Assignments,CN=RBAC,"),
    (
        "SettingOverride",
        "CN=Setting Overrides,CN=Global Settings,",
    ),
    (
        "TransportRule",
        "CN=TransportVersioned,CN=Rules,CN=Transport Settings,",
    ),
    (
        "JournalRule",
        "CN=JournalingVersioned,CN=Rules,CN=Transport Settings,",
    ),
    ("IRMConfiguration", "CN=Transport Settings,"),
    (
        "PartnerApplication",
        "CN=Partner Applications,CN=Auth Configuration,",
    ),
    ("RetentionPolicyTag", "CN=Retention Policy Tag Container,"),
    ("ManagementRole", "CN=Roles,CN=RBAC,"),
    ("ManagementScope", "CN=Scopes,CN=RBAC,"),
    (
        "AddressList",
        "CN=All Address Lists,CN=Address Lists Container,",
    ),
    (
        "GlobalAddressList",
        "CN=All Global Address Lists,CN=Address Lists Container,",
    ),
    ("ActiveSyncDeviceAccessRule", "CN=Mobile Mailbox Settings,"),
    ("EmailAddressPolicy", "CN=Recipient Policies,"),
    (
        "SendConnector",
        "CN=Connections,CN=Exchange Routing Group (DWBGZMFD01QNBJR),CN=Routing Groups,CN=Exchange Administrative Group (FYDIBOHF23SPDLT),CN=Administrative Groups,",
    ),
];

/// The GUID that a record shows: what a server or a mailbox is beside being one, shows the GUID of that.
pub fn shown_guid(org: &Organization, record: &ConfigurationObject) -> Uuid {
    if let Some(owner) = record.owner.filter(|_| record.name.is_empty()) {
        return owner;
    }
    match record.server {
        Some(server)
            if record.class == Class::Record && same(&org.server_name(record), &record.name) =>
        {
            server
        }
        _ => record.guid,
    }
}

/// The distinguished name of a plain record.
pub fn distinguished_name(org: &Organization, record: &ConfigurationObject) -> String {
    let noun = record.noun.as_deref().unwrap_or("Records");
    let name = escape_dn(&record.name);
    match (record.owner, record.server) {
        (Some(owner), _) => org
            .directory()
            .get(owner)
            .map_or_else(String::new, |owner| org.distinguished_name(owner)),
        (None, Some(_)) => {
            let server = org.server_name(record);
            let server_dn = format!(
                "CN={},CN=Servers,{}",
                escape_dn(&server),
                org.administrative_group_dn()
            );
            if same(&server, &record.name) {
                return server_dn;
            }
            match noun {
                noun if noun.ends_with("VirtualDirectory") => {
                    format!("CN={name},CN=HTTP,CN=Protocols,{server_dn}")
                }
                "ReceiveConnector" => {
                    format!("CN={name},CN=SMTP Receive Connectors,CN=Protocols,{server_dn}")
                }
                noun => format!("CN={name},CN={noun},{server_dn}"),
            }
        }
        (None, None) if noun == "RoleGroup" => format!(
            "CN={name},OU=Microsoft Exchange Security Groups,{}",
            org.domain_dn()
        ),
        (None, None) => {
            let container = CONTAINERS
                .iter()
                .find(|(known, _)| same(known, noun))
                .map_or_else(|| format!("CN={noun},"), |(_, path)| (*path).to_owned());
            format!("CN={name},{container}{}", org.organization_dn())
        }
    }
}

impl Noun {
    /// Whether a record is one of the noun's.
    pub fn owns(&self, record: &ConfigurationObject) -> bool {
        record.class == self.class
            && (self.class != Class::Record
                || record
                    .noun
                    .as_deref()
                    .is_some_and(|noun| same(noun, &self.name)))
            && self
                .kind
                .as_ref()
                .is_none_or(|(name, value)| same(record.properties.text(name), value))
    }

    /// All records of the noun, by name; those that are always there too.
    pub fn all(&self, org: &Organization) -> Vec<Arc<ConfigurationObject>> {
        match self.home {
            Home::Single => vec![self.single(org)],
            Home::Server => {
                let mut found = Vec::new();
                for server in org.of_class(Class::Server) {
                    let first = self.of_server(org, server);
                    let others = org
                        .configuration()
                        .candidates(key(&self.name, None))
                        .filter(|record| self.owns(record) && record.server == Some(server.guid))
                        .filter(|record| {
                            first.as_ref().is_none_or(|first| record.guid != first.guid)
                        })
                        .filter(|record| record.properties.flag(REMOVED) != Some(true))
                        .cloned()
                        .collect::<Vec<_>>();
                    found.extend(first);
                    found.extend(others);
                }
                found
            }
            Home::Mailbox => org
                .recipients(super::record::RecipientTypeDetails::is_ordinary_mailbox)
                .map(|owner| self.of_owner(org, owner.guid))
                .collect(),
            Home::InMailbox => org
                .configuration()
                .iter()
                .filter(|record| self.owns(record))
                .cloned()
                .collect(),
            Home::Organization | Home::OnServer => {
                let mut found: Vec<_> = if self.class == Class::Record {
                    org.configuration()
                        .candidates(key(&self.name, None))
                        .filter(|record| self.owns(record))
                        .cloned()
                        .collect()
                } else {
                    org.of_class(self.class)
                        .filter(|record| self.owns(record))
                        .cloned()
                        .collect()
                };
                found.sort_by_cached_key(|record| fold(&identity(org, record)));
                found
            }
        }
    }

    /// The one record of the noun.
    pub fn single(&self, org: &Organization) -> Arc<ConfigurationObject> {
        org.configuration()
            .candidates(key(&self.name, None))
            .find(|record| self.owns(record))
            .cloned()
            .unwrap_or_else(|| {
                let name = if self.item.is_empty() {
                    &self.name
                } else {
                    &self.item
                };
                Arc::new(self.made(org, name, None, None))
            })
    }

    /// The record of a server; none when somebody removed it.
    pub fn of_server(
        &self,
        org: &Organization,
        server: &ConfigurationObject,
    ) -> Option<Arc<ConfigurationObject>> {
        let mut was_removed = false;
        let held = org
            .configuration()
            .candidates(key(&self.name, None))
            .filter(|record| {
                self.owns(record)
                    && record.server == Some(server.guid)
                    && (self.item.is_empty() || same(&record.name, &self.item))
            })
            .find(|record| {
                let is_mark = record.properties.flag(REMOVED) == Some(true);
                was_removed |= is_mark;
                !is_mark
            })
            .cloned();
        if held.is_some() || was_removed {
            return held;
        }
        let name = if self.item.is_empty() {
            &server.name
        } else {
            &self.item
        };
        Some(Arc::new(self.made(org, name, Some(server.guid), None)))
    }

    /// The record of a mailbox.
    pub fn of_owner(&self, org: &Organization, owner: Uuid) -> Arc<ConfigurationObject> {
        org.configuration()
            .candidates(key(&self.name, Some(owner)))
            .find(|record| self.owns(record))
            .cloned()
            .unwrap_or_else(|| Arc::new(self.made(org, "", None, Some(owner))))
    }

    /// The records in a mailbox, by name.
    pub fn in_owner(&self, org: &Organization, owner: Uuid) -> Vec<Arc<ConfigurationObject>> {
        let mut found: Vec<_> = org
            .configuration()
            .candidates(key(&self.name, Some(owner)))
            .filter(|record| self.owns(record))
            .cloned()
            .collect();
        let priority = |record: &ConfigurationObject| {
            record
                .properties
                .get("Priority")
                .and_then(Property::as_long)
                .unwrap_or(1)
        };
        found.sort_by_key(|record| (priority(record), record.created, fold(&record.name)));
        found
    }

    /// The address that setup gives a server's virtual directory.
    fn internal_address(&self, org: &Organization, server: Option<Uuid>) -> Option<String> {
        let (scheme, path) = match &*self.name {
            "OwaVirtualDirectory" => ("https", "owa"),
            "EcpVirtualDirectory" => ("https", "ecp"),
            "WebServicesVirtualDirectory" => ("https", "EWS/Exchange.asmx"),
            "ActiveSyncVirtualDirectory" => ("https", "Microsoft-Server-ActiveSync"),
            "OabVirtualDirectory" => ("https", "OAB"),
            "PowerShellVirtualDirectory" => ("http", "powershell"),
            _ => return None,
        };
        let server = org.configuration().get(server?)?;
        let name = super::server::fqdn(org, server).to_lowercase();
        Some(format!("{scheme}://{name}/{path}"))
    }

    /// A record as it is before anybody changed it.
    fn made(
        &self,
        org: &Organization,
        name: &str,
        server: Option<Uuid>,
        owner: Option<Uuid>,
    ) -> ConfigurationObject {
        let created = org
            .settings()
            .map_or(super::time::Moment::UNSET, |settings| settings.created);
        let path = format!(
            "{}/{}/{}/{name}",
            self.name,
            server.unwrap_or_default(),
            owner.unwrap_or_default()
        );
        let mut properties = PropertyBag::default();
        if let Some(address) = self.internal_address(org, server) {
            properties.set("InternalUrl", Property::text(address));
        }
        ConfigurationObject {
            guid: guid_of(&path, 1),
            class: self.class,
            name: name.into(),
            server,
            noun: (self.class == Class::Record).then(|| self.name.clone()),
            owner,
            created,
            changed: created,
            properties,
        }
    }

    /// The records that an identity names: a name, `SERVER\name`, a path, a distinguished name, a GUID; `*` in it for several.
    pub fn called(&self, org: &Organization, given: &str) -> Vec<Arc<ConfigurationObject>> {
        let given = given.trim();
        if let Ok(guid) = Uuid::try_parse(given.trim_start_matches('{').trim_end_matches('}'))
            && let Some(record) = org.configuration().get(guid).filter(|r| self.owns(r))
        {
            return vec![record.clone()];
        }
        if let Ok(guid) = Uuid::try_parse(given)
            && matches!(self.home, Home::Single | Home::Server)
            && let Some(record) = self.all(org).into_iter().find(|r| r.guid == guid)
        {
            // What is always there has a GUID before anything of it was set.
            return vec![record];
        }
        let all = || self.all(org).into_iter();
        if given == "\\" && !self.root.is_empty() {
            // The root of a tree.
            return all()
                .filter(|record| same(&record.name, "IPM_SUBTREE"))
                .collect();
        }
        if has_wildcard(given) {
            let pattern = fold(given);
            return all()
                .filter(|record| {
                    matches_pattern(&pattern, &record.name)
                        || matches_pattern(&pattern, &identity(org, record))
                })
                .collect();
        }
        if self.class == Class::Record && self.home == Home::Organization {
            // The usual case without looking at every record of the noun.
            let named: Vec<_> = org
                .configuration()
                .candidates(key_of(given))
                .filter(|record| self.owns(record) && same(&record.name, given))
                .cloned()
                .collect();
            if !named.is_empty() {
                return named;
            }
        }
        let server = |record: &ConfigurationObject, text: &str| {
            record
                .server
                .and_then(|guid| org.configuration().get(guid))
                .is_some_and(|server| {
                    same(&server.name, text) || same(&super::server::fqdn(org, server), text)
                })
        };
        let rooted = given.trim_start_matches('\\');
        let exact: Vec<_> = all()
            .filter(|record| {
                same(identity(org, record).trim_start_matches('\\'), rooted)
                    || same(&org.configuration_dn(record), given)
                    || given.split_once('\\').is_some_and(|(owner, name)| {
                        server(record, owner) && same(&record.name, name)
                    })
            })
            .collect();
        if !exact.is_empty() {
            return exact;
        }
        let plain = given.trim_start_matches('\\');
        all()
            .filter(|record| {
                same(&record.name, plain)
                    || [
                        "DisplayName",
                        "DomainName",
                        "Fqdn",
                        "RuleIdentity",
                        "ImmutableId",
                        "AppId",
                    ]
                    .into_iter()
                    .any(|other| {
                        record
                            .properties
                            .get(other)
                            .is_some_and(|value| same(&value.to_string(), plain))
                    })
                    || (self.home == Home::Server && server(record, plain))
            })
            .collect()
    }

    /// The one record that an identity names.
    pub fn find(&self, org: &Organization, given: &str) -> Result<Arc<ConfigurationObject>> {
        let mut found = self.called(org, given);
        if found.len() > 1
            && matches!(self.home, Home::Server | Home::OnServer)
            && let Ok(own) = org.server_or_own(None)
            && let Some(at) = found
                .iter()
                .position(|record| record.server == Some(own.guid))
        {
            // A name without a server is one of the server that is asked.
            return Ok(found.swap_remove(at));
        }
        match (found.len(), found.pop()) {
            (1, Some(record)) => Ok(record),
            (0, _) | (_, None) if self.name.contains("PublicFolder") => {
                Err(ExchangeError::NotFoundAnywhere {
                    identity: given.to_owned(),
                })
            }
            (0, _) | (_, None) => Err(org.not_found(given)),
            (_, Some(last)) => {
                found.push(last);
                Err(ExchangeError::Ambiguous {
                    identity: given.to_owned(),
                    matches: found
                        .iter()
                        .map(|record| identity(org, record).to_string())
                        .collect(),
                })
            }
        }
    }

    /// Makes a record.
    pub fn create(
        &self,
        draft: &mut Draft,
        name: &str,
        server: Option<Uuid>,
        owner: Option<Uuid>,
        container: Option<&str>,
        settings: &[(String, Setting)],
    ) -> Result<Arc<ConfigurationObject>> {
        if name.trim().is_empty() {
            return Err(ExchangeError::InvalidValue {
                property: "Name".to_owned(),
                value: name.to_owned(),
                type_name: "System.String".to_owned(),
            });
        }
        let mut record = self.made(draft, name, server, owner);
        record.guid = draft.new_guid();
        record.created = draft.now();
        if let Some((name, value)) = &self.kind {
            record.properties.set(name, Property::Text(value.clone()));
        }
        let container = container
            .or(Some(&*self.root))
            .filter(|text| !text.is_empty());
        if let Some(container) = container {
            record.properties.set(CONTAINER, Property::text(container));
        }
        let wanted = identity(draft, &record);
        let others = match owner {
            Some(owner) => self.in_owner(draft, owner),
            None => self.all(draft),
        };
        if others
            .iter()
            .any(|other| same(&identity(draft, other), &wanted))
        {
            return Err(self.exists(draft, &record, &wanted));
        }
        let mark = draft
            .configuration()
            .candidates(key(&self.name, None))
            .find(|held| {
                self.owns(held)
                    && held.server == server
                    && same(&held.name, &record.name)
                    && held.properties.flag(REMOVED) == Some(true)
            })
            .map(|held| held.guid);
        if let Some(mark) = mark {
            draft.remove(Place::Configuration, mark);
        }
        let record = draft.put_configuration(record);
        configuration::set(draft, &record, self.schema, settings)?;
        rules::settle(draft, &self.name, record.guid, settings, true)?;
        Ok(draft
            .configuration()
            .get(record.guid)
            .cloned()
            .unwrap_or(record))
    }

    /// The refusal of a record that is there already.
    fn exists(
        &self,
        org: &Organization,
        record: &ConfigurationObject,
        wanted: &str,
    ) -> ExchangeError {
        let server = record.server.and_then(|guid| org.configuration().get(guid));
        match (server, record.name.split_once(" (")) {
            (Some(server), Some((name, site))) if self.name.ends_with("VirtualDirectory") => {
                ExchangeError::VirtualDirectoryExists {
                    name: name.to_owned(),
                    place: format!(
                        "{}/{}",
                        super::server::fqdn(org, server),
                        site.trim_end_matches(')')
                    ),
                }
            }
            _ => ExchangeError::NameExists {
                name: wanted.to_owned(),
            },
        }
    }

    /// Changes a record.
    pub fn set(
        &self,
        draft: &mut Draft,
        record: &ConfigurationObject,
        settings: &[(String, Setting)],
    ) -> Result<()> {
        let before = identity(draft, record);
        configuration::set(draft, record, self.schema, settings)?;
        rules::settle(draft, &self.name, record.guid, settings, false)?;
        rules::moved(draft, &self.name, record.guid, &before);
        Ok(())
    }

    /// Puts a record below another one, and changes it.
    pub fn relocate(
        &self,
        draft: &mut Draft,
        record: &ConfigurationObject,
        below: Option<&str>,
        settings: &[(String, Setting)],
    ) -> Result<()> {
        let before = identity(draft, record);
        let mut next = record.clone();
        if let Some(below) = below {
            next.properties.set(CONTAINER, Property::text(below));
            let wanted = identity(draft, &next);
            let is_taken = self
                .all(draft)
                .iter()
                .any(|other| other.guid != record.guid && same(&identity(draft, other), &wanted));
            if is_taken {
                return Err(ExchangeError::NameExists {
                    name: wanted.to_string(),
                });
            }
            draft.put_configuration(next.clone());
        }
        configuration::set(draft, &next, self.schema, settings)?;
        rules::moved(draft, &self.name, record.guid, &before);
        Ok(())
    }

    /// Removes a record. Of what every server has, a mark remains that it is gone.
    pub fn remove(&self, draft: &mut Draft, record: &ConfigurationObject) {
        if self.home == Home::Server && same(&record.name, &self.item) {
            let mut mark = record.clone();
            mark.properties = PropertyBag::default();
            mark.properties.set(REMOVED, Property::Bool(true));
            draft.put_configuration(mark);
            return;
        }
        draft.remove(Place::Configuration, record.guid);
    }
}
