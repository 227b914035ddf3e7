//! The records an organization is made of: one per directory object, one per object of the configuration.

use super::address::{ProxyAddress, primary_smtp};
use super::property::{Property, Text, same};
use super::table::facts::Facts;
use super::table::sketch::{MailboxSketch, Sketch};
use super::table::{Keyed, key_of, key_of_guid};
use super::time::Moment;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// Settings that have no rule of their own, in the order they were made; absent means the schema's default.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct PropertyBag(Vec<(Text, Property)>);

impl PropertyBag {
    /// The value, when it was set.
    pub fn get(&self, name: &str) -> Option<&Property> {
        self.0
            .iter()
            .find(|(n, _)| &**n == name)
            .map(|(_, value)| value)
    }

    /// Sets a value; the name as the schema spells it.
    pub fn set(&mut self, name: &str, value: Property) {
        match self.0.iter_mut().find(|(n, _)| &**n == name) {
            Some((_, place)) => *place = value,
            None => self.0.push((name.into(), value)),
        }
    }

    /// A bag of these values; the names as the schema spells them, each once.
    pub fn of(values: Vec<(Text, Property)>) -> Self {
        Self(values)
    }

    /// Goes back to the default.
    pub fn clear(&mut self, name: &str) {
        self.0.retain(|(n, _)| &**n != name);
    }

    /// The text of a value; empty when it is not set.
    pub fn text(&self, name: &str) -> &str {
        self.get(name).and_then(Property::as_text).map_or("", |t| t)
    }

    /// The Boolean, when it was set.
    pub fn flag(&self, name: &str) -> Option<bool> {
        self.get(name).and_then(Property::as_bool)
    }

    /// The GUID, when it was set.
    pub fn guid(&self, name: &str) -> Option<Uuid> {
        match self.get(name) {
            Some(Property::Guid(guid)) => Some(*guid),
            Some(Property::ObjectId(id)) => Some(id.guid),
            _ => None,
        }
    }

    /// The values of a list as texts.
    pub fn texts(&self, name: &str) -> Vec<Text> {
        self.get(name).map(Property::to_texts).unwrap_or_default()
    }

    /// Whether nothing was set.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// All that was set.
    pub fn iter(&self) -> impl Iterator<Item = (&Text, &Property)> {
        self.0.iter().map(|(name, value)| (name, value))
    }
}

/// What a recipient is, in the words of `RecipientTypeDetails`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub enum RecipientTypeDetails {
    /// A user without mail.
    User,
    /// A user without mail whose account is disabled.
    DisabledUser,
    /// A user's mailbox.
    UserMailbox,
    /// A mailbox whose account is in another forest.
    LinkedMailbox,
    /// A mailbox that several people use.
    SharedMailbox,
    /// A mailbox of a room.
    RoomMailbox,
    /// A mailbox of equipment.
    EquipmentMailbox,
    /// A mailbox for search results.
    DiscoveryMailbox,
    /// A system mailbox for approvals.
    ArbitrationMailbox,
    /// A system mailbox for probes.
    MonitoringMailbox,
    /// A mailbox of public folders.
    PublicFolderMailbox,
    /// A user whose mail goes elsewhere.
    MailUser,
    /// A contact without mail.
    Contact,
    /// A contact with an address elsewhere.
    MailContact,
    /// A group without mail.
    UniversalSecurityGroup,
    /// A distribution group.
    MailUniversalDistributionGroup,
    /// A security group with mail.
    MailUniversalSecurityGroup,
    /// A group whose members are found by a filter.
    DynamicDistributionGroup,
    /// A user whose mailbox is in Exchange Online.
    RemoteUserMailbox,
    /// A room whose mailbox is in Exchange Online.
    RemoteRoomMailbox,
    /// Equipment whose mailbox is in Exchange Online.
    RemoteEquipmentMailbox,
    /// A shared mailbox in Exchange Online.
    RemoteSharedMailbox,
    /// A guest of another organization.
    GuestMailUser,
    /// A mailbox for bookings.
    SchedulingMailbox,
    /// A mailbox of a site.
    TeamMailbox,
    /// A Microsoft 365 group.
    GroupMailbox,
    /// A group of administrators.
    RoleGroup,
    /// A public folder with an address.
    PublicFolder,
    /// A distribution group of rooms.
    RoomList,
}

impl RecipientTypeDetails {
    /// All of them.
    pub const ALL: [Self; 29] = [
        Self::User,
        Self::DisabledUser,
        Self::UserMailbox,
        Self::LinkedMailbox,
        Self::SharedMailbox,
        Self::RoomMailbox,
        Self::EquipmentMailbox,
        Self::DiscoveryMailbox,
        Self::ArbitrationMailbox,
        Self::MonitoringMailbox,
        Self::PublicFolderMailbox,
        Self::MailUser,
        Self::Contact,
        Self::MailContact,
        Self::UniversalSecurityGroup,
        Self::MailUniversalDistributionGroup,
        Self::MailUniversalSecurityGroup,
        Self::DynamicDistributionGroup,
        Self::RemoteUserMailbox,
        Self::RemoteRoomMailbox,
        Self::RemoteEquipmentMailbox,
        Self::RemoteSharedMailbox,
        Self::GuestMailUser,
        Self::SchedulingMailbox,
        Self::TeamMailbox,
        Self::GroupMailbox,
        Self::RoleGroup,
        Self::PublicFolder,
        Self::RoomList,
    ];

    /// Those for which this holds, as bits.
    pub fn bits(wanted: impl Fn(Self) -> bool) -> u64 {
        Self::ALL
            .into_iter()
            .filter(|kind| wanted(*kind))
            .fold(0, |bits, kind| bits | 1 << kind as u8)
    }

    /// The member's name.
    pub fn name(self) -> &'static str {
        match self {
            Self::User => "User",
            Self::DisabledUser => "DisabledUser",
            Self::UserMailbox => "UserMailbox",
            Self::LinkedMailbox => "LinkedMailbox",
            Self::SharedMailbox => "SharedMailbox",
            Self::RoomMailbox => "RoomMailbox",
            Self::EquipmentMailbox => "EquipmentMailbox",
            Self::DiscoveryMailbox => "DiscoveryMailbox",
            Self::ArbitrationMailbox => "ArbitrationMailbox",
            Self::MonitoringMailbox => "MonitoringMailbox",
            Self::PublicFolderMailbox => "PublicFolderMailbox",
            Self::MailUser => "MailUser",
            Self::Contact => "Contact",
            Self::MailContact => "MailContact",
            Self::UniversalSecurityGroup => "UniversalSecurityGroup",
            Self::MailUniversalDistributionGroup => "MailUniversalDistributionGroup",
            Self::MailUniversalSecurityGroup => "MailUniversalSecurityGroup",
            Self::DynamicDistributionGroup => "DynamicDistributionGroup",
            Self::RemoteUserMailbox => "RemoteUserMailbox",
            Self::RemoteRoomMailbox => "RemoteRoomMailbox",
            Self::RemoteEquipmentMailbox => "RemoteEquipmentMailbox",
            Self::RemoteSharedMailbox => "RemoteSharedMailbox",
            Self::GuestMailUser => "GuestMailUser",
            Self::SchedulingMailbox => "SchedulingMailbox",
            Self::TeamMailbox => "TeamMailbox",
            Self::GroupMailbox => "GroupMailbox",
            Self::RoleGroup => "RoleGroup",
            Self::PublicFolder => "PublicFolder",
            Self::RoomList => "RoomList",
        }
    }

    /// The member with this name, in any case.
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL
            .into_iter()
            .find(|kind| kind.name().eq_ignore_ascii_case(text))
    }

    /// The coarser `RecipientType`.
    pub fn recipient_type(self) -> &'static str {
        match self {
            Self::User | Self::DisabledUser => "User",
            Self::MailUser => "MailUser",
            Self::Contact => "Contact",
            Self::MailContact => "MailContact",
            Self::UniversalSecurityGroup => "Group",
            Self::MailUniversalDistributionGroup => "MailUniversalDistributionGroup",
            Self::MailUniversalSecurityGroup => "MailUniversalSecurityGroup",
            Self::DynamicDistributionGroup => "DynamicDistributionGroup",
            Self::GuestMailUser
            | Self::RemoteUserMailbox
            | Self::RemoteRoomMailbox
            | Self::RemoteEquipmentMailbox
            | Self::RemoteSharedMailbox => "MailUser",
            Self::GroupMailbox | Self::RoomList => "MailUniversalDistributionGroup",
            Self::RoleGroup => "Group",
            Self::PublicFolder => "PublicFolder",
            _ => "UserMailbox",
        }
    }

    /// Whether it is a mailbox.
    pub fn is_mailbox(self) -> bool {
        self.recipient_type() == "UserMailbox"
    }

    /// Whether `Get-Mailbox` lists it without being asked for this kind.
    pub fn is_ordinary_mailbox(self) -> bool {
        self.is_mailbox()
            && !matches!(
                self,
                Self::ArbitrationMailbox | Self::MonitoringMailbox | Self::PublicFolderMailbox
            )
    }

    /// Whether it is an account of a user.
    pub fn is_user(self) -> bool {
        self.recipient_type() != "PublicFolder"
            && (self.is_mailbox()
                || self.is_mail_user()
                || matches!(self, Self::User | Self::DisabledUser))
    }

    /// Whether it is an account whose mail goes elsewhere.
    pub fn is_mail_user(self) -> bool {
        self.recipient_type() == "MailUser"
    }

    /// Whether it is a user whose mailbox is in Exchange Online.
    pub fn is_remote_mailbox(self) -> bool {
        matches!(
            self,
            Self::RemoteUserMailbox
                | Self::RemoteRoomMailbox
                | Self::RemoteEquipmentMailbox
                | Self::RemoteSharedMailbox
        )
    }

    /// Whether it is a group.
    pub fn is_group(self) -> bool {
        matches!(
            self,
            Self::UniversalSecurityGroup
                | Self::MailUniversalDistributionGroup
                | Self::MailUniversalSecurityGroup
                | Self::DynamicDistributionGroup
                | Self::GroupMailbox
                | Self::RoleGroup
                | Self::RoomList
        )
    }

    /// Whether it has an address.
    pub fn is_mail_enabled(self) -> bool {
        !matches!(
            self,
            Self::User
                | Self::DisabledUser
                | Self::Contact
                | Self::UniversalSecurityGroup
                | Self::RoleGroup
        )
    }
}

/// How Outlook may reach a mailbox.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct MapiAccess {
    /// Whether MAPI clients may open the mailbox at all.
    pub enabled: bool,
    /// Whether MAPI over HTTP is offered; none follows the organization.
    pub http_enabled: Option<bool>,
    /// Whether only internal connections are allowed.
    pub block_external: bool,
    /// Whether only clients in cached mode are allowed.
    pub block_non_cached: bool,
    /// Whether Outlook Anywhere is refused.
    pub block_rpc_http: bool,
    /// The client versions that are refused, as written.
    pub block_versions: Option<Text>,
}

impl Default for MapiAccess {
    fn default() -> Self {
        Self {
            enabled: true,
            http_enabled: None,
            block_external: false,
            block_non_cached: false,
            block_rpc_http: false,
            block_versions: None,
        }
    }
}

/// What a record has when it has a mailbox.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct MailboxPart {
    /// The mailbox's own GUID.
    pub exchange_guid: Uuid,
    /// The database it lives in.
    pub database: Uuid,
    /// When it was made.
    pub created: Moment,
    /// The archive's GUID and database.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub archive: Option<(Uuid, Uuid)>,
    /// How Outlook may reach it.
    #[serde(default, skip_serializing_if = "MapiAccess::is_usual")]
    pub mapi: MapiAccess,
}

impl MapiAccess {
    /// Whether nothing was set.
    pub fn is_usual(&self) -> bool {
        *self == Self::default()
    }
}

/// One object of the directory: a user, mailbox, contact or group, behind all its views.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct DirectoryObject {
    /// Its GUID.
    pub guid: Uuid,
    /// Its name, unique in its container.
    pub name: Text,
    /// The name people see.
    pub display_name: Text,
    /// The container below the domain, in canonical form: `Users` or `Sales/Europe`.
    pub container: Text,
    /// What it is.
    pub kind: RecipientTypeDetails,
    /// Its alias, when it has mail.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub alias: Option<Text>,
    /// The account name of earlier Windows.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sam_account_name: Option<Text>,
    /// The account name in the form of an address.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub user_principal_name: Option<Text>,
    /// All its addresses.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub email_addresses: Vec<ProxyAddress>,
    /// The address that older Exchange made.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub legacy_dn: Option<Text>,
    /// The mailbox.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mailbox: Option<MailboxPart>,
    /// A group's members.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub members: Vec<Uuid>,
    /// When it was made.
    pub created: Moment,
    /// When it was last changed.
    pub changed: Moment,
    /// Everything else that was set.
    #[serde(default, skip_serializing_if = "PropertyBag::is_empty")]
    pub properties: PropertyBag,
}

impl DirectoryObject {
    /// The primary SMTP address.
    pub fn primary_smtp_address(&self) -> Option<&Text> {
        primary_smtp(&self.email_addresses)
    }

    /// What tables ask of it.
    pub fn sketch(&self) -> Sketch<'_> {
        Sketch {
            guid: self.guid,
            name: &self.name,
            display_name: &self.display_name,
            container: &self.container,
            alias: self.alias.as_deref(),
            sam_account_name: self.sam_account_name.as_deref(),
            user_principal_name: self.user_principal_name.as_deref(),
            legacy_dn: self.legacy_dn.as_deref(),
            addresses: self
                .email_addresses
                .iter()
                .map(|held| (&*held.prefix, &*held.address))
                .collect(),
            mailbox: self.mailbox.as_ref().map(|part| MailboxSketch {
                exchange_guid: part.exchange_guid,
                database: part.database,
                created: part.created,
                archive: part.archive.map(|(guid, _)| guid),
                is_unusual: !part.mapi.is_usual(),
            }),
            created: self.created,
            changed: self.changed,
            settings: self
                .properties
                .iter()
                .map(|(name, value)| {
                    let text = match value {
                        Property::Text(text) => Some(&**text),
                        _ => None,
                    };
                    (&**name, text)
                })
                .collect(),
        }
    }

    /// How Outlook may reach the mailbox; the defaults when there is none.
    pub fn mapi(&self) -> MapiAccess {
        self.mailbox
            .as_ref()
            .map(|m| m.mapi.clone())
            .unwrap_or_default()
    }

    /// Whether the text is one of the record's own names (not those that need the domain).
    pub fn is_called(&self, text: &str) -> bool {
        same(&self.name, text)
            || self.alias.as_deref().is_some_and(|a| same(a, text))
            || self
                .sam_account_name
                .as_deref()
                .is_some_and(|a| same(a, text))
            || self
                .user_principal_name
                .as_deref()
                .is_some_and(|a| same(a, text))
            || self.legacy_dn.as_deref().is_some_and(|a| same(a, text))
            || self.email_addresses.iter().any(|a| same(&a.address, text))
    }

    /// Whether the GUID is the record's, its mailbox's or its archive's.
    pub fn has_guid(&self, guid: Uuid) -> bool {
        self.guid == guid
            || self.mailbox.as_ref().is_some_and(|m| {
                m.exchange_guid == guid || m.archive.is_some_and(|(archive, _)| archive == guid)
            })
    }
}

impl Keyed for DirectoryObject {
    fn guid(&self) -> Uuid {
        self.guid
    }

    fn name(&self) -> &str {
        &self.name
    }

    fn add_keys(&self, keys: &mut Vec<u64>) {
        self.sketch().add_keys(keys);
    }

    fn kind(&self) -> u8 {
        self.kind as u8
    }

    fn describe(&self, place: usize, facts: &mut Facts) {
        facts.add(place, &self.sketch());
    }
}

/// What an object of the configuration is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Class {
    /// The organization's settings; there is one.
    Organization,
    /// A server.
    Server,
    /// A mailbox database.
    Database,
    /// A directory for MAPI over HTTP.
    MapiVirtualDirectory,
    /// A directory for Outlook Anywhere.
    OutlookAnywhere,
    /// A certificate on a server.
    Certificate,
    /// A domain the organization takes mail for.
    AcceptedDomain,
    /// A Windows service on a server.
    Service,
    /// The state of a component on a server.
    ComponentState,
    /// An application pool of a server's web server.
    ApplicationPool,
    /// A policy that mailboxes may have.
    Policy,
    /// An object of a noun that is a plain record: its schema says everything about it.
    Record,
}

/// One object of the configuration.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ConfigurationObject {
    /// Its GUID.
    pub guid: Uuid,
    /// What it is.
    pub class: Class,
    /// Its name.
    pub name: Text,
    /// The server it belongs to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub server: Option<Uuid>,
    /// The noun of a plain record.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub noun: Option<Text>,
    /// The recipient it belongs to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub owner: Option<Uuid>,
    /// When it was made.
    pub created: Moment,
    /// When it was last changed.
    pub changed: Moment,
    /// What was set.
    #[serde(default, skip_serializing_if = "PropertyBag::is_empty")]
    pub properties: PropertyBag,
}

impl Keyed for ConfigurationObject {
    fn guid(&self) -> Uuid {
        self.guid
    }

    fn name(&self) -> &str {
        &self.name
    }

    fn add_keys(&self, keys: &mut Vec<u64>) {
        keys.push(key_of_guid(self.guid));
        keys.push(key_of(&self.name));
        if let Some(noun) = &self.noun {
            keys.push(super::plain::key(noun, self.owner));
        }
        for alias in [
            "Fqdn",
            "ExchangeLegacyDN",
            "Thumbprint",
            "DomainName",
            "DisplayName",
        ] {
            let text = self.properties.text(alias);
            if !text.is_empty() {
                keys.push(key_of(text));
            }
        }
    }

    fn kind(&self) -> u8 {
        self.class as u8
    }

    fn describe(&self, _place: usize, _facts: &mut Facts) {}
}
