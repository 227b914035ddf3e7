//! The organization: the only owner of records. It is replaced and never edited in place; a `Draft` makes the next one.

use super::error::{ExchangeError, Result};
use super::generate::{Maker, Recipe};
use super::property::{ObjectId, Text, same};
use super::record::{Class, ConfigurationObject, DirectoryObject, RecipientTypeDetails};
use super::table::{Mask, Refused, Source, Table};
use rustc_hash::FxHashMap;
use serde::{Deserialize, Serialize};
use std::sync::{Arc, OnceLock};
use uuid::Uuid;

/// The administrative group that setup makes.
pub const ADMINISTRATIVE_GROUP: &str = "Exchange Administrative Group (FYDIBOHF23SPDLT)";

/// What never changes while an organization lives.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Forest {
    /// The organization's name.
    pub organization: Text,
    /// The domain: `contoso.com`.
    pub domain: Text,
    /// The domain's short name: `CONTOSO`.
    pub net_bios: Text,
    /// The full name of the domain controller that is asked.
    pub domain_controller: Text,
    /// The server that a session speaks to when none is named.
    pub session_server: Text,
    /// The identifier that account numbers begin with.
    pub sid: Text,
    /// The installation folder on every server, with a closing backslash.
    pub install_path: Text,
    /// The edition whose commands its sessions have when nothing else is said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub edition: Option<Text>,
}

/// Which table a record is in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Place {
    /// Users, mailboxes, contacts, groups.
    Directory,
    /// Servers, databases, virtual directories and the like.
    Configuration,
}

/// A record of either table.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Record {
    /// A directory object.
    Directory(Arc<DirectoryObject>),
    /// A configuration object.
    Configuration(Arc<ConfigurationObject>),
}

impl Record {
    /// The record's GUID.
    pub fn guid(&self) -> Uuid {
        match self {
            Self::Directory(record) => record.guid,
            Self::Configuration(record) => record.guid,
        }
    }

    /// The table it belongs to.
    pub fn place(&self) -> Place {
        match self {
            Self::Directory(_) => Place::Directory,
            Self::Configuration(_) => Place::Configuration,
        }
    }
}

/// All records of one company at one moment.
#[derive(Clone, Debug)]
pub struct Organization {
    /// Names that never change.
    pub forest: Arc<Forest>,
    pub(super) directory: Arc<Table<DirectoryObject>>,
    pub(super) configuration: Arc<Table<ConfigurationObject>>,
    pub(super) counter: u64,
    pub(super) recipe: Option<Arc<Maker>>,
    /// Who reports to whom, found when it is first asked for.
    pub(super) reports: OnceLock<Arc<FxHashMap<Uuid, Vec<Uuid>>>>,
}

impl Organization {
    /// An organization with nothing in it.
    pub fn empty(forest: Forest) -> Self {
        Self {
            forest: Arc::new(forest),
            directory: Arc::default(),
            configuration: Arc::default(),
            counter: 0,
            recipe: None,
            reports: OnceLock::new(),
        }
    }

    /// Fills an organization with records that it does not have yet.
    pub fn extend(
        &mut self,
        directory: Vec<DirectoryObject>,
        configuration: Vec<ConfigurationObject>,
    ) {
        self.reports = OnceLock::new();
        if !directory.is_empty() {
            Arc::make_mut(&mut self.directory).extend(directory);
        }
        if !configuration.is_empty() {
            Arc::make_mut(&mut self.configuration).extend(configuration);
        }
    }

    /// Adds the mailboxes of a recipe, but for those of some numbers, which are in order.
    pub fn plant(&mut self, recipe: Recipe, without: &[usize]) -> std::result::Result<(), Refused> {
        let places: Vec<(u64, u32)> = (0..recipe.count)
            .filter(|place| without.binary_search(place).is_err())
            .map(|place| (u64::try_from(place).unwrap_or(u64::MAX), 0))
            .collect();
        let maker = Arc::new(recipe.maker());
        self.recipe = Some(maker.clone());
        self.load_directory(&(maker as Arc<dyn Source<DirectoryObject>>), &places)
    }

    /// Adds the directory objects of a source.
    pub fn load_directory(
        &mut self,
        source: &Arc<dyn Source<DirectoryObject>>,
        places: &[(u64, u32)],
    ) -> std::result::Result<(), Refused> {
        self.reports = OnceLock::new();
        Arc::make_mut(&mut self.directory).load(source, places)
    }

    /// What made-up mailboxes are made after, if there are any.
    pub fn recipe(&self) -> Option<&Arc<Maker>> {
        self.recipe.as_ref()
    }

    /// Users, mailboxes, contacts and groups.
    pub fn directory(&self) -> &Table<DirectoryObject> {
        &self.directory
    }

    /// Servers, databases and the like.
    pub fn configuration(&self) -> &Table<ConfigurationObject> {
        &self.configuration
    }

    /// How many ids have been given out.
    pub fn counter(&self) -> u64 {
        self.counter
    }

    /// The configuration objects of a class, by name.
    pub fn of_class(&self, class: Class) -> impl Iterator<Item = &Arc<ConfigurationObject>> {
        self.configuration.of_kinds(1 << class as u8)
    }

    /// The configuration objects of a class that belong to a server.
    pub fn of_server(
        &self,
        class: Class,
        server: Uuid,
    ) -> impl Iterator<Item = &Arc<ConfigurationObject>> {
        self.of_class(class)
            .filter(move |record| record.server == Some(server))
    }

    /// The record with this GUID.
    pub fn record(&self, place: Place, guid: Uuid) -> Option<Record> {
        match place {
            Place::Directory => self.directory.get(guid).cloned().map(Record::Directory),
            Place::Configuration => self
                .configuration
                .get(guid)
                .cloned()
                .map(Record::Configuration),
        }
    }

    /// Puts a record back as it was written down, without rules: for replay and undo.
    pub fn restore(&mut self, place: Place, guid: Uuid, record: Option<Record>) {
        self.reports = OnceLock::new();
        match record {
            Some(Record::Directory(record)) => {
                Arc::make_mut(&mut self.directory).put(record);
            }
            Some(Record::Configuration(record)) => {
                Arc::make_mut(&mut self.configuration).put(record);
            }
            None => match place {
                Place::Directory => {
                    Arc::make_mut(&mut self.directory).remove(guid);
                }
                Place::Configuration => {
                    Arc::make_mut(&mut self.configuration).remove(guid);
                }
            },
        }
    }

    /// Takes many directory objects away at once.
    pub fn remove_many(&mut self, guids: &[Uuid]) {
        self.reports = OnceLock::new();
        Arc::make_mut(&mut self.directory).remove_many(guids);
    }

    /// Sets the count of ids given out: for replay.
    pub fn restore_counter(&mut self, counter: u64) {
        self.counter = counter;
    }

    /// The organization's own record.
    pub fn settings(&self) -> Option<&Arc<ConfigurationObject>> {
        self.of_class(Class::Organization).next()
    }

    /// `DC=contoso,DC=com`.
    pub fn domain_dn(&self) -> String {
        self.forest
            .domain
            .split('.')
            .map(|label| format!("DC={label}"))
            .collect::<Vec<_>>()
            .join(",")
    }

    /// The distinguished name of the organization's container.
    pub fn organization_dn(&self) -> String {
        format!(
            "CN={},CN=Microsoft Exchange,CN=Services,CN=Configuration,{}",
            escape_dn(&self.forest.organization),
            self.domain_dn()
        )
    }

    /// The distinguished name of the group that holds the servers and databases.
    pub fn administrative_group_dn(&self) -> String {
        format!(
            "CN={ADMINISTRATIVE_GROUP},CN=Administrative Groups,{}",
            self.organization_dn()
        )
    }

    /// The legacy name that everything of the administrative group begins with.
    pub fn legacy_root(&self) -> String {
        format!("/o={}/ou={ADMINISTRATIVE_GROUP}", self.forest.organization)
    }

    /// `contoso.com/Users`.
    pub fn container(&self, record: &DirectoryObject) -> String {
        self.container_path(&record.container)
    }

    /// `contoso.com/Users` for `Users`.
    pub fn container_path(&self, container: &str) -> String {
        if container.is_empty() {
            self.forest.domain.to_string()
        } else {
            format!("{}/{container}", self.forest.domain)
        }
    }

    /// `contoso.com/Users/Ken Sanchez`.
    pub fn canonical_name(&self, record: &DirectoryObject) -> String {
        format!(
            "{}/{}",
            self.container(record),
            record.name.replace('/', "\\/")
        )
    }

    /// `CN=Ken Sanchez,CN=Users,DC=contoso,DC=com`.
    pub fn distinguished_name(&self, record: &DirectoryObject) -> String {
        format!(
            "CN={},{}",
            escape_dn(&record.name),
            self.container_dn(&record.container)
        )
    }

    /// The distinguished name of a container in canonical form below the domain.
    pub fn container_dn(&self, container: &str) -> String {
        let mut dn = String::new();
        for part in container.rsplit('/').filter(|part| !part.is_empty()) {
            let kind = if is_plain_container(part) { "CN" } else { "OU" };
            dn.push_str(kind);
            dn.push('=');
            dn.push_str(&escape_dn(part));
            dn.push(',');
        }
        dn.push_str(&self.domain_dn());
        dn
    }

    /// A container given as canonical name, distinguished name or plain name, in canonical form below the domain.
    pub fn container_of(&self, text: &str) -> Result<Text> {
        let text = text.trim();
        let canonical = if text
            .get(..3)
            .is_some_and(|p| p.eq_ignore_ascii_case("OU=") || p.eq_ignore_ascii_case("CN="))
        {
            let mut parts: Vec<&str> = text
                .split(',')
                .filter_map(|part| part.split_once('='))
                .filter(|(kind, _)| !kind.trim().eq_ignore_ascii_case("DC"))
                .map(|(_, name)| name)
                .collect();
            parts.reverse();
            parts.join("/")
        } else {
            match text.split_once('/') {
                Some((domain, rest)) if same(domain, &self.forest.domain) => {
                    rest.trim_end_matches('/').to_owned()
                }
                _ if same(text, &self.forest.domain) => String::new(),
                _ => text.trim_end_matches('/').to_owned(),
            }
        };
        if canonical.is_empty() || is_plain_container(&canonical) {
            return Ok(canonical.into());
        }
        let known = |container: &str| {
            same(container, &canonical)
                || container.get(..canonical.len() + 1).is_some_and(|head| {
                    head.ends_with('/') && same(head.trim_end_matches('/'), &canonical)
                })
        };
        self.containers()
            .iter()
            .find(|container| known(container))
            .and_then(|container| container.get(..canonical.len()).map(Text::from))
            .ok_or_else(|| ExchangeError::ObjectNotFound {
                identity: text.to_owned(),
            })
    }

    /// The distinguished name of a configuration object.
    pub fn configuration_dn(&self, record: &ConfigurationObject) -> String {
        let name = escape_dn(&record.name);
        match record.class {
            Class::Organization => self.organization_dn(),
            Class::Server
            | Class::Service
            | Class::ComponentState
            | Class::ApplicationPool
            | Class::Certificate => {
                let server = self.server_name(record);
                format!(
                    "CN={},CN=Servers,{}",
                    escape_dn(&server),
                    self.administrative_group_dn()
                )
            }
            Class::Database => format!("CN={name},CN=Databases,{}", self.administrative_group_dn()),
            Class::MapiVirtualDirectory | Class::OutlookAnywhere => {
                let server = self.server_name(record);
                format!(
                    "CN={name},CN=HTTP,CN=Protocols,CN={},CN=Servers,{}",
                    escape_dn(&server),
                    self.administrative_group_dn()
                )
            }
            Class::AcceptedDomain => {
                format!(
                    "CN={name},CN=Accepted Domains,CN=Transport Settings,{}",
                    self.organization_dn()
                )
            }
            Class::Policy => {
                let container = match record.properties.text("PolicyType") {
                    "" => "Policies",
                    kind => kind,
                };
                format!("CN={name},CN={container},{}", self.organization_dn())
            }
            Class::Record => super::plain::distinguished_name(self, record),
        }
    }

    /// The name of the server that an object is or belongs to.
    pub fn server_name(&self, record: &ConfigurationObject) -> Text {
        match record.server {
            Some(server) => self
                .configuration
                .get(server)
                .map_or_else(|| "".into(), |s| s.name.clone()),
            None => record.name.clone(),
        }
    }

    /// How the identity of a configuration object prints: a plain name, or `SERVER\name`.
    pub fn identity_of(&self, record: &ConfigurationObject) -> Text {
        match record.class {
            Class::MapiVirtualDirectory | Class::OutlookAnywhere => {
                format!("{}\\{}", self.server_name(record), record.name).into()
            }
            Class::Certificate => format!(
                "{}\\{}",
                self.server_name(record),
                record.properties.text("Thumbprint")
            )
            .into(),
            Class::Service | Class::ComponentState => self.server_name(record),
            Class::Record => super::plain::identity(self, record),
            _ => record.name.clone(),
        }
    }

    /// A reference to a directory object.
    pub fn directory_reference(&self, record: &DirectoryObject) -> Arc<ObjectId> {
        Arc::new(ObjectId {
            text: self.canonical_name(record).into(),
            name: record.name.clone(),
            distinguished_name: self.distinguished_name(record).into(),
            guid: record.guid,
        })
    }

    /// A reference to a configuration object.
    pub fn configuration_reference(&self, record: &ConfigurationObject) -> Arc<ObjectId> {
        Arc::new(ObjectId {
            text: self.identity_of(record),
            name: record.name.clone(),
            distinguished_name: self.configuration_dn(record).into(),
            guid: record.guid,
        })
    }

    /// A reference to whatever has this GUID.
    pub fn reference(&self, guid: Uuid) -> Option<Arc<ObjectId>> {
        self.configuration
            .get(guid)
            .map(|record| self.configuration_reference(record))
            .or_else(|| {
                self.directory
                    .get(guid)
                    .map(|record| self.directory_reference(record))
            })
    }

    /// The server whose database holds the mailbox.
    pub fn server_of_mailbox(&self, record: &DirectoryObject) -> Option<&Arc<ConfigurationObject>> {
        let database = self.configuration.get(record.mailbox.as_ref()?.database)?;
        self.configuration.get(database.server?)
    }

    /// The numbers of the recipients that have a setting, by name; some may be among them that have it no more.
    pub fn having(&self, setting: &str) -> Vec<u32> {
        let found: Vec<Mask> = self
            .directory
            .chunks()
            .map(|chunk| {
                let (facts, stale) = chunk.facts();
                let set = facts.setting(setting).map(|held| held.set);
                set.unwrap_or_default().or(&stale)
            })
            .collect();
        self.directory.in_order(&found, usize::MAX)
    }

    /// The containers that hold something.
    pub fn containers(&self) -> Vec<Text> {
        let mut list: Vec<Text> = Vec::new();
        let mut add = |container: &Text| {
            if !list.contains(container) {
                list.push(container.clone());
            }
            true
        };
        for chunk in self.directory.chunks() {
            let all = chunk.of_kinds(u64::MAX);
            let (facts, stale) = chunk.facts();
            facts
                .containers
                .having(&all.without(&stale), |container, _| add(container));
            for place in all.and(&stale).places() {
                if let Some(record) = chunk.fetch(place) {
                    add(&record.container);
                }
            }
        }
        list
    }

    /// Those whose manager is this one, by name.
    pub fn reports_of(&self, manager: Uuid) -> &[Uuid] {
        let all = self.reports.get_or_init(|| {
            let mut map: FxHashMap<Uuid, Vec<Uuid>> = FxHashMap::default();
            for slot in self.having("Manager") {
                if let Some(record) = self.directory.fetch(slot)
                    && let Some(manager) = record.properties.guid("Manager")
                {
                    map.entry(manager).or_default().push(record.guid);
                }
            }
            Arc::new(map)
        });
        all.get(&manager).map_or(&[], Vec::as_slice)
    }

    /// The recipients of certain kinds, by name.
    pub fn recipients(
        &self,
        wanted: impl Fn(RecipientTypeDetails) -> bool,
    ) -> impl Iterator<Item = &Arc<DirectoryObject>> {
        self.directory.of_kinds(RecipientTypeDetails::bits(wanted))
    }

    /// Whether the domain is one the organization takes mail for.
    pub fn accepts(&self, domain: &str) -> bool {
        self.of_class(Class::AcceptedDomain).any(|record| {
            let name = record.properties.text("DomainName");
            let sub = name.strip_prefix("*.");
            same(name, domain)
                || sub.is_some_and(|parent| {
                    same(parent, domain)
                        || domain
                            .len()
                            .checked_sub(parent.len() + 1)
                            .and_then(|start| domain.get(start..))
                            .is_some_and(|tail| {
                                tail.strip_prefix('.')
                                    .is_some_and(|tail| same(tail, parent))
                            })
                })
        })
    }

    /// The domain that new addresses are made of.
    pub fn default_domain(&self) -> Text {
        self.of_class(Class::AcceptedDomain)
            .find(|record| record.properties.flag("Default") == Some(true))
            .map_or_else(
                || self.forest.domain.clone(),
                |record| record.properties.text("DomainName").into(),
            )
    }

    /// The refusal that names an identity which nothing has.
    pub fn not_found(&self, identity: &str) -> ExchangeError {
        ExchangeError::NotFound {
            identity: identity.to_owned(),
            server: self.forest.domain_controller.to_string(),
        }
    }
}

/// Whether a container is one of those that are no organizational units.
pub fn is_plain_container(name: &str) -> bool {
    [
        "Users",
        "Computers",
        "Builtin",
        "Microsoft Exchange System Objects",
        "ForeignSecurityPrincipals",
    ]
    .into_iter()
    .any(|plain| same(plain, name))
}

/// A name as it stands in a distinguished name.
pub fn escape_dn(name: &str) -> String {
    let mut text = String::with_capacity(name.len());
    for c in name.chars() {
        if matches!(c, ',' | '+' | '"' | '\\' | '<' | '>' | ';' | '=') {
            text.push('\\');
        }
        text.push(c);
    }
    text
}

/// A GUID made of a text and a number: always the same for the same two.
pub fn guid_of(text: &str, number: u64) -> Uuid {
    let mut state = text.bytes().fold(0xCBF2_9CE4_8422_2325_u64, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01B3)
    }) ^ number.wrapping_mul(0x9E37_79B9_7F4A_7C15);
    let mut next = || {
        state = state.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = state;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    };
    let (high, low) = (next(), next());
    let high = high & 0xFFFF_FFFF_FFFF_0FFF | 0x4000;
    let low = low & 0x3FFF_FFFF_FFFF_FFFF | 0x8000_0000_0000_0000;
    Uuid::from_u64_pair(high, low)
}
