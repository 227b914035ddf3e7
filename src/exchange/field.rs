//! The properties that records keep, or that are computed from them, outside the property bag.

use super::organization::Organization;
use super::property::Property;
use super::record::{Class, ConfigurationObject, DirectoryObject, RecipientTypeDetails};
use super::time::Span;
use std::sync::Arc;

macro_rules! fields {
    ($($name:ident),+ $(,)?) => {
        /// A property with a place of its own.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        #[allow(missing_docs, clippy::upper_case_acronyms, reason = "the variants are the properties' own names")]
        pub enum Field { $($name),+ }

        impl Field {
            /// The field of a property spelled as the schema spells it.
            pub fn named(name: &str) -> Option<Self> {
                match name {
                    $(stringify!($name) => Some(Self::$name),)+
                    _ => None,
                }
            }

            /// The property's name.
            pub fn name(self) -> &'static str {
                match self { $(Self::$name => stringify!($name)),+ }
            }
        }
    };
}

fields! {
    Identity, Id, Name, DisplayName, DistinguishedName, Guid, WhenChanged, WhenCreated, WhenChangedUTC, WhenCreatedUTC,
    OriginatingServer, ObjectCategory, ObjectClass, Alias, SamAccountName, UserPrincipalName, EmailAddresses,
    PrimarySmtpAddress, WindowsEmailAddress, LegacyExchangeDN, OrganizationalUnit, RecipientType, RecipientTypeDetails,
    ServerName, ServerLegacyDN, Database, DatabaseName, ExchangeGuid, ArchiveGuid, ArchiveDatabase, ArchiveStatus,
    ArchiveState, ArchiveName, WhenMailboxCreated, MAPIEnabled, MapiHttpEnabled, MAPIBlockOutlookNonCachedMode,
    MAPIBlockOutlookVersions, MAPIBlockOutlookRpcHttp, MAPIBlockOutlookExternalConnectivity, AdminDisplayVersion,
    IsMailboxEnabled, IsResource, IsShared, IsLinked, ResourceType, IsSecurityPrincipal, Sid, AccountDisabled,
    UserAccountControl, IsValidSecurityPrincipal, MailboxLocations, ProtocolSettings, Server, MemberOfGroup, ANR,
    Organization, Members, Mounted, MountedOnServer, DatabaseCreated, Servers, DatabaseCopies, AllDatabaseCopies,
    ActivationPreference, ReplayLagTimes, TruncationLagTimes, MasterServerOrAvailabilityGroup, ExchangeLegacyDN,
    Fqdn, Domain, NetworkAddress, DataPath, EdbFilePath, LogFolderPath, AdministrativeGroup, InternalAuthenticationMethods,
    ExternalAuthenticationMethods, MetabasePath, Path, CurrentDomainControllers, CurrentGlobalCatalogs,
    CurrentConfigDomainController, IsMailboxDatabase, UMDtmfMap, DomainType, RoomMailboxAccountEnabled, RpcClientAccessServer,
    MicrosoftOnlineServicesID, PoliciesIncluded, PoliciesExcluded, HasActiveSyncDevicePartnership, GroupType, GroupMemberCount, DirectReports, AddressListMembership,
    RecipientDisplayType, MailboxOwnerId, ServicesStringForm
}

impl Field {
    /// The value that a directory object has for this property; none when the property bag keeps it.
    pub fn of_directory(self, org: &Organization, record: &DirectoryObject) -> Option<Property> {
        let kind = record.kind;
        let mailbox = record.mailbox.as_ref();
        Some(match self {
            Self::Identity | Self::Id => Property::ObjectId(org.directory_reference(record)),
            Self::Name => Property::Text(record.name.clone()),
            Self::DisplayName => Property::Text(record.display_name.clone()),
            Self::DistinguishedName => Property::text(org.distinguished_name(record)),
            Self::Guid => Property::Guid(record.guid),
            Self::WhenChanged => Property::Local(record.changed),
            Self::WhenCreated => Property::Local(record.created),
            Self::WhenChangedUTC => Property::Utc(record.changed),
            Self::WhenCreatedUTC => Property::Utc(record.created),
            Self::OriginatingServer => Property::Text(org.forest.domain_controller.clone()),
            Self::ObjectCategory => {
                let name = match kind {
                    RecipientTypeDetails::DynamicDistributionGroup => {
                        "ms-Exch-Dynamic-Distribution-List"
                    }
                    k if k.is_group() => "Group",
                    _ => "Person",
                };
                super::view::schema_category(org, name)
            }
            Self::ObjectClass => Property::texts(object_class(kind)),
            Self::Alias => Property::text_or_null(record.alias.as_ref()),
            Self::SamAccountName => Property::text_or_null(record.sam_account_name.as_ref()),
            Self::UserPrincipalName => Property::text_or_null(record.user_principal_name.as_ref()),
            Self::EmailAddresses => Property::list(
                record
                    .email_addresses
                    .iter()
                    .cloned()
                    .map(Property::ProxyAddress),
            ),
            Self::PrimarySmtpAddress => match record.primary_smtp_address() {
                Some(address) => Property::SmtpAddress(address.clone()),
                None => Property::Null,
            },
            Self::WindowsEmailAddress => match (
                record.properties.get("WindowsEmailAddress"),
                record.primary_smtp_address(),
            ) {
                (Some(set), _) => set.clone(),
                (None, Some(address)) => Property::SmtpAddress(address.clone()),
                (None, None) => Property::Null,
            },
            Self::LegacyExchangeDN => Property::text_or_null(record.legacy_dn.as_ref()),
            Self::OrganizationalUnit => Property::text(org.container(record)),
            Self::RecipientType => Property::member(kind.recipient_type()),
            Self::RecipientTypeDetails => Property::member(kind.name()),
            Self::RecipientDisplayType => Property::member(display_type(kind)),
            Self::ServerName => org
                .server_of_mailbox(record)
                .map_or(Property::Null, |s| Property::text(s.name.to_lowercase())),
            Self::ServerLegacyDN => match (org.server_of_mailbox(record), mailbox) {
                (Some(server), Some(_)) => Property::text(format!(
                    "{}/cn=Configuration/cn=Servers/cn={}/cn=Microsoft Private MDB",
                    org.legacy_root(),
                    server.name
                )),
                _ => Property::Null,
            },
            Self::AdminDisplayVersion => org
                .server_of_mailbox(record)?
                .properties
                .get("AdminDisplayVersion")
                .cloned()
                .unwrap_or_default(),
            Self::Database => mailbox
                .and_then(|m| org.reference(m.database))
                .map_or(Property::Null, Property::ObjectId),
            Self::DatabaseName => mailbox
                .and_then(|m| org.configuration().get(m.database))
                .map_or(Property::Null, |d| Property::Text(d.name.clone())),
            Self::ExchangeGuid => {
                Property::Guid(mailbox.map(|m| m.exchange_guid).unwrap_or_default())
            }
            Self::ArchiveGuid => Property::Guid(
                mailbox
                    .and_then(|m| m.archive)
                    .map(|(guid, _)| guid)
                    .unwrap_or_default(),
            ),
            Self::ArchiveDatabase => mailbox
                .and_then(|m| m.archive)
                .and_then(|(_, database)| org.reference(database))
                .map_or(Property::Null, Property::ObjectId),
            Self::ArchiveStatus => {
                Property::member(if mailbox.is_some_and(|m| m.archive.is_some()) {
                    "Active"
                } else {
                    "None"
                })
            }
            Self::ArchiveState => {
                Property::member(if mailbox.is_some_and(|m| m.archive.is_some()) {
                    "Local"
                } else {
                    "None"
                })
            }
            Self::ArchiveName => match record.properties.get("ArchiveName") {
                Some(set) => set.clone(),
                None if mailbox.is_some_and(|m| m.archive.is_some()) => {
                    Property::texts([format!("In-Place Archive -{}", record.display_name)])
                }
                None => Property::list([]),
            },
            Self::WhenMailboxCreated => {
                mailbox.map_or(Property::Null, |m| Property::Local(m.created))
            }
            Self::MAPIEnabled => Property::Bool(mailbox.is_none_or(|m| m.mapi.enabled)),
            Self::MapiHttpEnabled => {
                Property::optional_bool(mailbox.and_then(|m| m.mapi.http_enabled))
            }
            Self::MAPIBlockOutlookNonCachedMode => {
                Property::Bool(mailbox.is_some_and(|m| m.mapi.block_non_cached))
            }
            Self::MAPIBlockOutlookVersions => {
                Property::text_or_null(mailbox.and_then(|m| m.mapi.block_versions.as_ref()))
            }
            Self::MAPIBlockOutlookRpcHttp => {
                Property::Bool(mailbox.is_some_and(|m| m.mapi.block_rpc_http))
            }
            Self::MAPIBlockOutlookExternalConnectivity => {
                Property::Bool(mailbox.is_some_and(|m| m.mapi.block_external))
            }
            Self::IsMailboxEnabled => Property::Bool(mailbox.is_some()),
            Self::IsResource => Property::Bool(matches!(
                kind,
                RecipientTypeDetails::RoomMailbox | RecipientTypeDetails::EquipmentMailbox
            )),
            Self::IsShared => Property::Bool(kind == RecipientTypeDetails::SharedMailbox),
            Self::IsLinked => Property::Bool(kind == RecipientTypeDetails::LinkedMailbox),
            Self::ResourceType => match kind {
                RecipientTypeDetails::RoomMailbox => Property::member("Room"),
                RecipientTypeDetails::EquipmentMailbox => Property::member("Equipment"),
                _ => Property::Null,
            },
            Self::RoomMailboxAccountEnabled => match kind {
                RecipientTypeDetails::RoomMailbox => Property::Bool(!is_disabled(record)),
                _ => Property::Null,
            },
            Self::IsSecurityPrincipal | Self::IsValidSecurityPrincipal => Property::Bool(
                kind.is_user()
                    || matches!(
                        kind,
                        RecipientTypeDetails::MailUniversalSecurityGroup
                            | RecipientTypeDetails::UniversalSecurityGroup
                    ),
            ),
            Self::Sid => match record.properties.get("Sid") {
                Some(sid) => sid.clone(),
                None if kind.is_user() => Property::text(format!(
                    "{}-{}",
                    org.forest.sid,
                    1000 + record.guid.as_u64_pair().1 % 1_000_000
                )),
                None => Property::Null,
            },
            Self::AccountDisabled => Property::Bool(is_disabled(record)),
            Self::UserAccountControl => Property::member(if is_disabled(record) {
                "AccountDisabled, NormalAccount"
            } else {
                "NormalAccount"
            }),
            Self::MailboxLocations => match mailbox {
                Some(m) => {
                    let mut places = vec![format!(
                        "1;{};Primary;{};{}",
                        m.exchange_guid, org.forest.domain, m.database
                    )];
                    places.extend(m.archive.map(|(guid, database)| {
                        format!("1;{guid};MainArchive;{};{database}", org.forest.domain)
                    }));
                    Property::texts(places)
                }
                None => Property::list([]),
            },
            Self::ProtocolSettings => Property::texts(protocol_settings(record)),
            Self::HasActiveSyncDevicePartnership => Property::Bool(
                record.properties.flag("HasActiveSyncDevicePartnership") == Some(true)
                    || super::mobile_device::has(record),
            ),
            Self::MemberOfGroup => Property::list(
                org.recipients(RecipientTypeDetails::is_group)
                    .filter(|group| group.members.contains(&record.guid))
                    .map(|group| Property::ObjectId(org.directory_reference(group))),
            ),
            Self::DirectReports => Property::list(
                org.reports_of(record.guid)
                    .iter()
                    .filter_map(|guid| org.reference(*guid))
                    .map(Property::ObjectId),
            ),
            Self::AddressListMembership => Property::list(
                address_lists(org, record)
                    .into_iter()
                    .map(|name| super::view::named(org, &name)),
            ),
            Self::Members => Property::list(
                record
                    .members
                    .iter()
                    .filter_map(|m| org.reference(*m))
                    .map(Property::ObjectId),
            ),
            Self::GroupType => match kind {
                RecipientTypeDetails::MailUniversalSecurityGroup
                | RecipientTypeDetails::UniversalSecurityGroup
                | RecipientTypeDetails::RoleGroup => Property::member("Universal, SecurityEnabled"),
                k if k.is_group() => Property::member("Universal"),
                _ => return None,
            },
            Self::GroupMemberCount => {
                Property::Int(i32::try_from(record.members.len()).unwrap_or(i32::MAX))
            }
            Self::UMDtmfMap => match record.properties.get("UMDtmfMap") {
                Some(set) => set.clone(),
                None if kind.is_mail_enabled() => Property::texts(dtmf(record)),
                None => Property::list([]),
            },
            Self::PoliciesIncluded | Self::PoliciesExcluded => {
                let policy = Property::texts(["{26491cfc-9e50-4857-861b-0cb8df22b5d7}"]);
                let enabled = record.properties.flag("EmailAddressPolicyEnabled") != Some(false);
                match (self, enabled && kind.is_mail_enabled()) {
                    (Self::PoliciesIncluded, true) => policy,
                    (Self::PoliciesExcluded, false) if kind.is_mail_enabled() => policy,
                    _ => Property::list([]),
                }
            }
            _ => return None,
        })
    }

    /// Whether plain records have it too.
    fn is_of_every_record(self) -> bool {
        matches!(
            self,
            Self::Identity
                | Self::Id
                | Self::Name
                | Self::DistinguishedName
                | Self::Guid
                | Self::WhenChanged
                | Self::WhenCreated
                | Self::WhenChangedUTC
                | Self::WhenCreatedUTC
                | Self::OriginatingServer
                | Self::Server
                | Self::ServerName
                | Self::AdminDisplayVersion
        )
    }

    /// The value that a configuration object has for this property; none when the property bag keeps it.
    pub fn of_configuration(
        self,
        org: &Organization,
        record: &ConfigurationObject,
    ) -> Option<Property> {
        let server = || record.server.and_then(|guid| org.configuration().get(guid));
        let reference = |guid| {
            org.reference(guid)
                .map_or(Property::Null, Property::ObjectId)
        };
        let bag = |name: &str| record.properties.get(name).cloned();
        if self == Self::MailboxOwnerId {
            return Some(record.owner.map_or(Property::Null, reference));
        }
        if record.class == Class::Record && !self.is_of_every_record() {
            let noun = record.noun.as_deref()?;
            return match self {
                Self::ObjectCategory => Some(super::view::schema_category(org, category_of(noun)?)),
                Self::MetabasePath if noun.ends_with("VirtualDirectory") => Some(Property::text(
                    super::virtual_directory::metabase_path(org, record),
                )),
                _ => None,
            };
        }
        Some(match self {
            Self::Identity | Self::Id if record.class == Class::Certificate => return None,
            Self::Identity | Self::Id => match (record.class, record.server) {
                (Class::Service | Class::ComponentState, Some(guid)) => reference(guid),
                _ => Property::ObjectId(org.configuration_reference(record)),
            },
            Self::ServicesStringForm => Property::text(super::certificate::letters(
                record.properties.text("Services"),
            )),
            Self::Name => Property::Text(record.name.clone()),
            Self::DistinguishedName => Property::text(org.configuration_dn(record)),
            Self::Guid => Property::Guid(super::plain::shown_guid(org, record)),
            Self::WhenChanged => Property::Local(record.changed),
            Self::WhenCreated => Property::Local(record.created),
            Self::WhenChangedUTC => Property::Utc(record.changed),
            Self::WhenCreatedUTC => Property::Utc(record.created),
            Self::OriginatingServer => Property::Text(org.forest.domain_controller.clone()),
            Self::ObjectCategory => super::view::schema_category(org, category(record.class)?),
            Self::AdminDisplayVersion if record.class == Class::Organization => return None,
            Self::AdminDisplayVersion => match record.class {
                Class::Server => bag("AdminDisplayVersion").unwrap_or_default(),
                _ => server()?
                    .properties
                    .get("AdminDisplayVersion")
                    .cloned()
                    .unwrap_or_default(),
            },
            Self::Server | Self::MasterServerOrAvailabilityGroup => reference(record.server?),
            Self::ServerName => Property::Text(server()?.name.clone()),
            Self::Servers => Property::list([reference(record.server?)]),
            Self::Organization => Property::Text(org.forest.organization.clone()),
            Self::LegacyExchangeDN if record.class == Class::Organization => {
                Property::text(format!("/o={}", org.forest.organization))
            }
            Self::ExchangeLegacyDN => match record.class {
                Class::Server => Property::text(format!(
                    "{}/cn=Configuration/cn=Servers/cn={}",
                    org.legacy_root(),
                    record.name
                )),
                Class::Database => Property::text(format!(
                    "{}/cn=Configuration/cn=Servers/cn={}/cn=Microsoft Private MDB",
                    org.legacy_root(),
                    server()?.name
                )),
                _ => return None,
            },
            Self::Fqdn if record.class == Class::Server => bag("Fqdn").unwrap_or_else(|| {
                Property::text(format!("{}.{}", record.name, org.forest.domain))
            }),
            Self::Domain => Property::Text(org.forest.domain.clone()),
            Self::OrganizationalUnit => {
                Property::text(format!("{}/{}", org.forest.domain, record.name))
            }
            Self::NetworkAddress => Property::texts([
                format!("ncacn_vns_spp:{}", record.name),
                format!("netbios:{}", record.name),
                format!("ncacn_np:{}", record.name),
                format!("ncacn_spx:{}", record.name),
                format!("ncacn_ip_tcp:{}", super::server::fqdn(org, record)),
                format!("ncalrpc:{}", record.name),
            ]),
            Self::DataPath => Property::text(format!("{}Mailbox", org.forest.install_path)),
            Self::CurrentDomainControllers | Self::CurrentGlobalCatalogs => {
                Property::texts([org.forest.domain_controller.as_ref()])
            }
            Self::CurrentConfigDomainController => {
                Property::Text(org.forest.domain_controller.clone())
            }
            Self::Mounted => Property::Bool(super::database::is_mounted(org, record)),
            Self::MountedOnServer => Property::text(super::server::fqdn(org, server()?)),
            Self::RpcClientAccessServer => match bag("RpcClientAccessServer") {
                Some(told) => told,
                None => Property::text(super::server::fqdn(org, server()?)),
            },
            Self::DatabaseCopies | Self::AllDatabaseCopies => {
                Property::texts([format!("{}\\{}", record.name, server()?.name)])
            }
            Self::ActivationPreference => Property::texts([format!("[{}, 1]", server()?.name)]),
            Self::ReplayLagTimes | Self::TruncationLagTimes => {
                Property::texts([format!("[{}, {}]", server()?.name, Span::default())])
            }
            Self::EdbFilePath => bag("EdbFilePath").unwrap_or_else(|| {
                Property::text(format!(
                    "{}Mailbox\\{}\\{}.edb",
                    org.forest.install_path, record.name, record.name
                ))
            }),
            Self::LogFolderPath => bag("LogFolderPath").unwrap_or_else(|| {
                Property::text(format!(
                    "{}Mailbox\\{}",
                    org.forest.install_path, record.name
                ))
            }),
            Self::AdministrativeGroup => Property::text(super::organization::ADMINISTRATIVE_GROUP),
            Self::InternalAuthenticationMethods | Self::ExternalAuthenticationMethods
                if record.class == Class::MapiVirtualDirectory =>
            {
                bag("IISAuthenticationMethods").unwrap_or_else(|| Property::list([]))
            }
            Self::MetabasePath => {
                Property::text(super::virtual_directory::metabase_path(org, record))
            }
            Self::Path => bag("Path")
                .unwrap_or_else(|| Property::text(super::virtual_directory::folder(org, record))),
            _ => return None,
        })
    }
}

/// Whether the account of a recipient is disabled: those of shared and resource mailboxes are unless they were enabled.
pub fn is_disabled(record: &DirectoryObject) -> bool {
    record
        .properties
        .flag("AccountDisabled")
        .unwrap_or(matches!(
            record.kind,
            RecipientTypeDetails::SharedMailbox
                | RecipientTypeDetails::RoomMailbox
                | RecipientTypeDetails::EquipmentMailbox
                | RecipientTypeDetails::LinkedMailbox
                | RecipientTypeDetails::DiscoveryMailbox
                | RecipientTypeDetails::ArbitrationMailbox
                | RecipientTypeDetails::DisabledUser
        ))
}

fn object_class(kind: RecipientTypeDetails) -> &'static [&'static str] {
    match kind {
        RecipientTypeDetails::Contact | RecipientTypeDetails::MailContact => {
            &["top", "person", "organizationalPerson", "contact"]
        }
        RecipientTypeDetails::DynamicDistributionGroup => &["top", "msExchDynamicDistributionList"],
        kind if kind.is_group() => &["top", "group"],
        _ => &["top", "person", "organizationalPerson", "user"],
    }
}

/// The address lists that setup makes and that hold a recipient.
/// What kind of entry the address book shows.
fn display_type(kind: RecipientTypeDetails) -> &'static str {
    match kind {
        RecipientTypeDetails::RoomMailbox => "ConferenceRoomMailbox",
        RecipientTypeDetails::EquipmentMailbox => "EquipmentMailbox",
        RecipientTypeDetails::RemoteRoomMailbox => "SyncedConferenceRoomMailbox",
        RecipientTypeDetails::RemoteEquipmentMailbox => "SyncedEquipmentMailbox",
        RecipientTypeDetails::ArbitrationMailbox => "ArbitrationMailbox",
        RecipientTypeDetails::GroupMailbox => "GroupMailboxUser",
        RecipientTypeDetails::DynamicDistributionGroup => "DynamicDistributionGroup",
        RecipientTypeDetails::MailUniversalSecurityGroup => "SecurityDistributionGroup",
        RecipientTypeDetails::PublicFolder => "PublicFolder",
        kind if kind.is_group() => "DistributionGroup",
        kind if kind.is_mailbox() => "MailboxUser",
        _ => "RemoteMailUser",
    }
}

fn address_lists(org: &Organization, record: &DirectoryObject) -> Vec<String> {
    if !record.kind.is_mail_enabled() || record.legacy_dn.is_none() {
        return Vec::new();
    }
    let own: &[&str] = match record.kind {
        RecipientTypeDetails::RoomMailbox => &["\\Rooms(VLV)", "\\All Mailboxes(VLV)"],
        kind if kind.is_mailbox() => &["\\Mailboxes(VLV)", "\\All Mailboxes(VLV)"],
        RecipientTypeDetails::MailContact => &["\\Contacts(VLV)", "\\All Contacts(VLV)"],
        RecipientTypeDetails::MailUser => &["\\MailUsers(VLV)"],
        _ => &["\\Groups(VLV)", "\\All Groups(VLV)"],
    };
    let mut lists: Vec<String> = own.iter().map(ToString::to_string).collect();
    lists.push("\\All Recipients(VLV)".to_owned());
    if record.properties.flag("HiddenFromAddressListsEnabled") == Some(true) {
        return lists;
    }
    for noun in ["GlobalAddressList", "AddressList"] {
        let mut kept: Vec<_> = org
            .configuration()
            .candidates(super::plain::key(noun, None))
            .filter(|list| list.noun.as_deref() == Some(noun))
            .filter(|list| list.properties.flag("RecipientFilterApplied") != Some(false))
            .filter(|list| is_on(org, list, record))
            .map(|list| super::plain::identity(org, list).to_string())
            .collect();
        kept.sort();
        lists.extend(kept);
    }
    lists
}

/// Whether an address list shows a recipient.
pub fn is_on(org: &Organization, list: &ConfigurationObject, record: &DirectoryObject) -> bool {
    let filter = list.properties.text("RecipientFilter");
    if filter.is_empty() {
        return list.properties.flag("IsDefaultGlobalAddressList") == Some(true);
    }
    let container = list
        .properties
        .get("RecipientContainer")
        .cloned()
        .unwrap_or_default();
    super::recipient_filter::Asked::new(org, filter, &container)
        .is_ok_and(|asked| asked.means(org, record))
}

fn category(class: Class) -> Option<&'static str> {
    Some(match class {
        Class::Organization => "ms-Exch-Organization-Container",
        Class::Server => "ms-Exch-Exchange-Server",
        Class::Database => "ms-Exch-Private-MDB",
        Class::MapiVirtualDirectory => "ms-Exch-Mapi-Virtual-Directory",
        Class::OutlookAnywhere => "ms-Exch-Rpc-Http-Virtual-Directory",
        Class::AcceptedDomain => "ms-Exch-Accepted-Domain",
        _ => return None,
    })
}

/// The category of a noun's records.
fn category_of(noun: &str) -> Option<&'static str> {
    Some(match noun {
        "MailboxServer" => "ms-Exch-Exchange-Server",
        "OwaVirtualDirectory" => "ms-Exch-OWA-Virtual-Directory",
        "WebServicesVirtualDirectory" => "ms-Exch-Web-Services-Virtual-Directory",
        "ReceiveConnector" => "ms-Exch-Smtp-Receive-Connector",
        "SendConnector" => "ms-Exch-Routing-SMTP-Connector",
        "AuthConfig" => "ms-Exch-Auth-Auth-Config",
        "IRMConfiguration" => "ms-Exch-Control-Point-Config",
        "PartnerApplication" => "ms-Exch-Auth-Partner-Application",
        _ => return None,
    })
}

/// What the attribute of the same name holds: one text per protocol whose settings are not the default.
fn protocol_settings(record: &DirectoryObject) -> Vec<String> {
    let flag = |value: bool| if value { '1' } else { '0' };
    let mut settings = vec![format!(
        "RemotePowerShell§{}",
        flag(record.properties.flag("RemotePowerShellEnabled") != Some(false))
    )];
    let mapi = record.mapi();
    if mapi != super::record::MapiAccess::default() {
        let http = mapi
            .http_enabled
            .map_or(String::new(), |on| flag(on).to_string());
        settings.push(format!(
            "MAPI§{}§{}§{}§{http}§{}§{}§§§§0",
            flag(mapi.enabled),
            flag(mapi.block_non_cached),
            mapi.block_versions.as_deref().unwrap_or_default(),
            flag(mapi.block_rpc_http),
            flag(mapi.block_external),
        ));
    }
    for (protocol, property) in [
        ("OWA", "OWAEnabled"),
        ("POP3", "PopEnabled"),
        ("IMAP4", "ImapEnabled"),
    ] {
        if record.properties.flag(property) == Some(false) {
            settings.push(format!("{protocol}§0"));
        }
    }
    settings
}

fn dtmf(record: &DirectoryObject) -> Vec<String> {
    let digits = |text: &str| -> String {
        text.chars()
            .filter_map(|c| match c.to_ascii_lowercase() {
                'a'..='c' => Some('2'),
                'd'..='f' => Some('3'),
                'g'..='i' => Some('4'),
                'j'..='l' => Some('5'),
                'm'..='o' => Some('6'),
                'p'..='s' => Some('7'),
                't'..='v' => Some('8'),
                'w'..='z' => Some('9'),
                d @ '0'..='9' => Some(d),
                _ => None,
            })
            .collect()
    };
    let local = record
        .primary_smtp_address()
        .and_then(|a| a.split_once('@'))
        .map_or("", |(local, _)| local);
    let (first, last) = (
        record.properties.text("FirstName"),
        record.properties.text("LastName"),
    );
    let (forward, backward) = if first.is_empty() && last.is_empty() {
        (
            record.display_name.to_string(),
            record.display_name.to_string(),
        )
    } else {
        (format!("{first}{last}"), format!("{last}{first}"))
    };
    vec![
        format!("emailAddress:{}", digits(local)),
        format!("lastNameFirstName:{}", digits(&backward)),
        format!("firstNameLastName:{}", digits(&forward)),
    ]
}

/// A shared record of either table, for readers that do not care which.
#[derive(Clone, Debug)]
pub enum Subject {
    /// A directory object.
    Directory(Arc<DirectoryObject>),
    /// A configuration object.
    Configuration(Arc<ConfigurationObject>),
}
