//! Which properties the objects of a view have, in which order, of which type and with which default: read from `grammar/exchange/schema`.

use super::address::ProxyAddress;
use super::field::Field;
use super::property::{Property, Text, same};
use super::quota::ByteQuantifiedSize;
use super::time::{Moment, Span};
use crate::text::name::NameMap;
use serde_json::Value as Json;
use std::sync::LazyLock;
use uuid::Uuid;

/// The kinds of object that commands show.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum View {
    /// `Get-CASMailbox`.
    CasMailbox,
    /// `Get-Mailbox`.
    Mailbox,
    /// `Get-User`.
    User,
    /// `Get-Recipient`.
    Recipient,
    /// `Get-DistributionGroup`.
    DistributionGroup,
    /// `Get-DynamicDistributionGroup`.
    DynamicDistributionGroup,
    /// `Get-UnifiedGroup`.
    UnifiedGroup,
    /// `Get-Group`.
    Group,
    /// `Get-MailContact`.
    MailContact,
    /// `Get-Contact`.
    Contact,
    /// `Get-MailUser`.
    MailUser,
    /// `Get-RemoteMailbox`.
    RemoteMailbox,
    /// `Get-MailboxPermission`.
    MailboxPermission,
    /// `Get-RecipientPermission`.
    RecipientPermission,
    /// `Get-MailboxFolderPermission`.
    MailboxFolderPermission,
    /// `Get-ADPermission`.
    ADPermission,
    /// `Get-MailboxStatistics`.
    MailboxStatistics,
    /// `Get-MailboxFolderStatistics`.
    MailboxFolderStatistics,
    /// `Get-MobileDevice`.
    MobileDevice,
    /// `Get-ActiveSyncDevice`.
    ActiveSyncDevice,
    /// `Get-MobileDeviceStatistics`.
    MobileDeviceStatistics,
    /// `Get-ActiveSyncDeviceStatistics`.
    ActiveSyncDeviceStatistics,
    /// `Get-OrganizationConfig`.
    OrganizationConfig,
    /// `Get-MapiVirtualDirectory`.
    MapiVirtualDirectory,
    /// `Get-OutlookAnywhere`.
    OutlookAnywhere,
    /// `Get-ExchangeServer`.
    ExchangeServer,
    /// `Get-MailPublicFolder`.
    MailPublicFolder,
    /// `Get-MailboxDatabase`.
    MailboxDatabase,
    /// `Get-ExchangeCertificate`.
    ExchangeCertificate,
    /// `Get-AcceptedDomain`.
    AcceptedDomain,
    /// `Get-ServerHealth`.
    ServerHealth,
    /// `Get-ServerComponentState`.
    ServerComponentState,
    /// `Get-MonitoringItemIdentity`.
    MonitoringItemIdentity,
    /// `Test-OutlookConnectivity` and `Invoke-MonitoringProbe`.
    OutlookConnectivity,
    /// `Test-MAPIConnectivity`.
    MapiConnectivity,
    /// `Test-ServiceHealth`.
    ServiceHealth,
    /// `Get-Service`.
    Service,
    /// `Get-MailboxPermission -Owner`.
    MailboxOwner,
    /// `Get-MessageTrace`.
    MessageTrace,
    /// `Get-MessageTraceDetail`.
    MessageTraceDetail,
    /// `Get-MessageTrackingLog`.
    MessageTrackingLog,
    /// `Search-Mailbox`.
    SearchMailbox,
    /// `Get-Queue`.
    Queue,
    /// `Get-MoveRequest`.
    MoveRequest,
    /// `Get-MoveRequestStatistics`.
    MoveRequestStatistics,
    /// `Get-MailboxExportRequest`.
    MailboxExportRequest,
    /// `Get-MailboxExportRequestStatistics`.
    MailboxExportRequestStatistics,
    /// `Get-MailboxImportRequest`.
    MailboxImportRequest,
    /// `Get-MailboxImportRequestStatistics`.
    MailboxImportRequestStatistics,
    /// `Get-MailboxRestoreRequest`.
    MailboxRestoreRequest,
    /// `Get-MailboxRestoreRequestStatistics`.
    MailboxRestoreRequestStatistics,
    /// `Get-MigrationBatch`.
    MigrationBatch,
    /// `Get-MigrationUser`.
    MigrationUser,
    /// `Get-MigrationUserStatistics`.
    MigrationUserStatistics,
}

/// What the values of a property are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PropertyKind {
    /// True or false.
    Bool,
    /// A 32-bit number.
    Int,
    /// A 64-bit number.
    Long,
    /// A floating-point number.
    Double,
    /// Text.
    Text,
    /// An address of the web.
    Uri,
    /// An email address.
    SmtpAddress,
    /// A point in time.
    DateTime,
    /// A length of time.
    TimeSpan,
    /// A GUID.
    Guid,
    /// A number of bytes.
    Size,
    /// A reference.
    ObjectId,
    /// Addresses with their prefixes.
    ProxyAddress,
    /// A version.
    Version,
    /// A member of an enumeration.
    Enum,
}

/// One property of a view.
#[derive(Clone, Debug)]
pub struct PropertySchema {
    /// Its name.
    pub name: Text,
    /// Its .NET type.
    pub type_name: Text,
    /// The type of its values (of its elements, for a list).
    pub element_type: Text,
    /// What its values are.
    pub kind: PropertyKind,
    /// Whether it holds several values.
    pub is_list: bool,
    /// Whether it may be null although its type is a value type.
    pub is_nullable: bool,
    /// Whether it may be `Unlimited`.
    pub is_unlimited: bool,
    /// Its value when nothing was set.
    pub default: Property,
    /// Where it is kept when it has a rule of its own.
    pub field: Option<Field>,
    /// It can be set, and is not shown: the type that prints has no such property.
    pub hidden: bool,
}

/// The properties of a view.
#[derive(Clone, Debug)]
pub struct Schema {
    /// The object's name: `CASMailbox`.
    pub object: Text,
    /// Its .NET type and that type's ancestors.
    pub type_names: Vec<Text>,
    /// The properties in the order in which they print.
    pub properties: Vec<PropertySchema>,
}

macro_rules! schemas {
    ($($view:ident $file:literal),+ $(,)?) => {
        impl View {
            /// The view's properties.
            pub fn schema(self) -> &'static Schema {
                match self {
                    $(Self::$view => {
                        static SCHEMA: LazyLock<Schema> = LazyLock::new(|| {
                            Schema::read(include_str!(concat!("../../grammar/exchange/schema/", $file, ".json")))
                        });
                        &SCHEMA
                    })+
                }
            }

            /// All views.
            pub const ALL: &'static [Self] = &[$(Self::$view),+];
        }
    };
}

schemas! {
    CasMailbox "CASMailbox",
    Mailbox "Mailbox",
    User "User",
    Recipient "Recipient",
    DistributionGroup "DistributionGroup",
    DynamicDistributionGroup "DynamicDistributionGroup",
    UnifiedGroup "UnifiedGroup",
    Group "Group",
    MailContact "MailContact",
    MailPublicFolder "MailPublicFolder",
    Contact "Contact",
    MailUser "MailUser",
    RemoteMailbox "RemoteMailbox",
    MailboxPermission "MailboxPermission",
    RecipientPermission "RecipientPermission",
    MailboxFolderPermission "MailboxFolderPermission",
    ADPermission "ADPermission",
    MailboxStatistics "MailboxStatistics",
    MailboxFolderStatistics "MailboxFolderStatistics",
    MobileDevice "MobileDevice",
    ActiveSyncDevice "ActiveSyncDevice",
    MobileDeviceStatistics "MobileDeviceStatistics",
    ActiveSyncDeviceStatistics "ActiveSyncDeviceStatistics",
    OrganizationConfig "OrganizationConfig",
    MapiVirtualDirectory "MapiVirtualDirectory",
    OutlookAnywhere "OutlookAnywhere",
    ExchangeServer "ExchangeServer",
    MailboxDatabase "MailboxDatabase",
    ExchangeCertificate "ExchangeCertificate",
    AcceptedDomain "AcceptedDomain",
    ServerHealth "ServerHealth",
    ServerComponentState "ServerComponentState",
    MonitoringItemIdentity "MonitoringItemIdentity",
    OutlookConnectivity "OutlookConnectivity",
    MapiConnectivity "MapiTransactionOutcome",
    ServiceHealth "ServiceHealth",
    Service "Service",
    MailboxOwner "MailboxOwner",
    MessageTrace "MessageTrace",
    MessageTraceDetail "MessageTraceDetail",
    MessageTrackingLog "MessageTrackingLog",
    SearchMailbox "SearchMailbox",
    Queue "Queue",
    MoveRequest "MoveRequest",
    MoveRequestStatistics "MoveRequestStatistics",
    MailboxExportRequest "MailboxExportRequest",
    MailboxExportRequestStatistics "MailboxExportRequestStatistics",
    MailboxImportRequest "MailboxImportRequest",
    MailboxImportRequestStatistics "MailboxImportRequestStatistics",
    MailboxRestoreRequest "MailboxRestoreRequest",
    MailboxRestoreRequestStatistics "MailboxRestoreRequestStatistics",
    MigrationBatch "MigrationBatch",
    MigrationUser "MigrationUser",
    MigrationUserStatistics "MigrationUserStatistics",
}

impl Schema {
    /// A schema of properties by name and .NET type.
    pub fn of(object: &str, type_names: &[&str], properties: &[(&str, &str)]) -> Self {
        Self {
            object: object.into(),
            type_names: type_names.iter().copied().map(Text::from).collect(),
            properties: properties
                .iter()
                .map(|(name, of)| PropertySchema::of_type(name, of))
                .collect(),
        }
    }

    /// The property with this name, in any case.
    pub fn property(&self, name: &str) -> Option<&PropertySchema> {
        self.properties.iter().find(|p| same(&p.name, name))
    }

    /// Reads a file of `grammar/exchange/schema`.
    pub fn read(text: &str) -> Self {
        let json: Json = serde_json::from_str(text).unwrap_or_default();
        let texts = |key: &str| -> Vec<Text> {
            json.get(key)
                .and_then(Json::as_array)
                .into_iter()
                .flatten()
                .filter_map(Json::as_str)
                .map(Text::from)
                .collect()
        };
        let properties = json
            .get("properties")
            .and_then(Json::as_array)
            .into_iter()
            .flatten()
            .filter_map(|row| {
                let name = row.get(0)?.as_str()?;
                let type_name = row.get(1)?.as_str()?;
                let mut property = PropertySchema::of_type(name, type_name);
                property.hidden = row.get(3).and_then(Json::as_bool).unwrap_or(false);
                property.default = property.from_json(row.get(2).unwrap_or(&Json::Null));
                Some(property)
            })
            .collect();
        Self {
            object: json
                .get("object")
                .and_then(Json::as_str)
                .unwrap_or_default()
                .into(),
            type_names: texts("types"),
            properties,
        }
    }
}

static MEMBERS: LazyLock<Json> = LazyLock::new(|| {
    serde_json::from_str(include_str!("../../grammar/exchange/enumerations.json"))
        .unwrap_or_default()
});

/// The same by the last part of the name: every argument of every command is looked up there.
static BY_LAST_PART: LazyLock<NameMap<(&str, &[Json])>> = LazyLock::new(|| {
    let mut all = NameMap::new();
    for (full, list) in MEMBERS.as_object().into_iter().flatten() {
        if let (Some(last), Some(list)) = (full.rsplit(['.', '+']).next(), list.as_array())
            && all.get(last).is_none()
        {
            all.insert(last, (full.as_str(), list.as_slice()));
        }
    }
    all
});

/// The members of an enumeration by the last part of its name, when they are known.
pub fn enumeration(name: &str) -> Option<Vec<&'static str>> {
    Some(full_enumeration(name)?.1)
}

/// The same, with the name in full as far as it is known. Those without a namespace are known from the documentation of
/// parameters alone.
pub fn full_enumeration(name: &str) -> Option<(&'static str, Vec<&'static str>)> {
    let (full, list) = BY_LAST_PART.get(name)?;
    let members = list.iter().filter_map(Json::as_str).collect();
    Some((full, members))
}

impl PropertySchema {
    /// The members of the property's enumeration, when they are known.
    pub fn members(&self) -> Option<Vec<&'static str>> {
        let list = MEMBERS.get(&*self.element_type)?.as_array()?;
        Some(list.iter().filter_map(Json::as_str).collect())
    }

    /// A property of a type, without a default.
    pub fn of_type(name: &str, type_name: &str) -> Self {
        let mut inner = type_name;
        let (mut is_list, mut is_nullable, mut is_unlimited) = (false, false, false);
        if let Some(element) = inner.strip_suffix("[]") {
            is_list = true;
            inner = element;
        }
        if inner.ends_with("ProxyAddressTemplateCollection") {
            is_list = true;
            inner = "System.String";
        }
        if inner.ends_with("ProxyAddressCollection") {
            is_list = true;
            inner = "Microsoft.Exchange.Data.ProxyAddress";
        } else if inner.ends_with("NetworkAddressCollection") {
            is_list = true;
            inner = "System.String";
        }
        while let Some((outer, rest)) = inner.split_once("`1[") {
            match outer.rsplit('.').next().unwrap_or(outer) {
                "Nullable" => is_nullable = true,
                "Unlimited" => is_unlimited = true,
                _ => is_list = true,
            }
            inner = rest.strip_suffix(']').unwrap_or(rest);
        }
        let kind = match inner {
            "System.Boolean" => PropertyKind::Bool,
            "System.Int32" | "System.UInt32" | "System.Int16" => PropertyKind::Int,
            "System.Int64" => PropertyKind::Long,
            "System.Double" => PropertyKind::Double,
            "System.Uri" => PropertyKind::Uri,
            "System.DateTime" => PropertyKind::DateTime,
            "System.Guid" => PropertyKind::Guid,
            "Microsoft.Exchange.Data.EnhancedTimeSpan" => PropertyKind::TimeSpan,
            "Microsoft.Exchange.Data.ByteQuantifiedSize" => PropertyKind::Size,
            "Microsoft.Exchange.Data.SmtpAddress" => PropertyKind::SmtpAddress,
            "Microsoft.Exchange.Data.ProxyAddress" => PropertyKind::ProxyAddress,
            "Microsoft.Exchange.Data.Directory.ADObjectId" => PropertyKind::ObjectId,
            "Microsoft.Exchange.Data.ExchangeObjectVersion"
            | "Microsoft.Exchange.Data.ServerVersion" => PropertyKind::Version,
            "System.String"
            | ""
            | "Microsoft.Exchange.Data.Hostname"
            | "Microsoft.Exchange.Data.Fqdn"
            | "Microsoft.Exchange.Data.LocalLongFullPath"
            | "Microsoft.Exchange.Data.EdbFilePath"
            | "Microsoft.Exchange.Data.SmtpDomainWithSubdomains"
            | "Microsoft.Exchange.Data.Directory.OrganizationId"
            | "System.Security.Principal.SecurityIdentifier"
            | "System.Globalization.CultureInfo"
            | "System.Object" => PropertyKind::Text,
            // "Lowest" or a number: no enumeration, whatever its name.
            other if other.ends_with(".EmailAddressPolicyPriority") => PropertyKind::Text,
            other
                if other.starts_with("Microsoft.")
                    || other.starts_with("System.ServiceProcess.Service") =>
            {
                PropertyKind::Enum
            }
            _ => PropertyKind::Text,
        };
        Self {
            name: name.into(),
            type_name: type_name.into(),
            element_type: inner.into(),
            kind,
            is_list,
            is_nullable,
            is_unlimited,
            default: Property::Null,
            field: Field::named(name),
            hidden: false,
        }
    }

    /// A value written in the data's own way: JSON.
    pub fn from_json(&self, json: &Json) -> Property {
        match json {
            Json::Null => Property::Null,
            Json::Bool(value) => Property::Bool(*value),
            Json::Array(items) => Property::list(items.iter().map(|item| {
                match item {
                    Json::String(text) => self
                        .parse_one(text)
                        .unwrap_or_else(|| Property::text(text.as_str())),
                    other => self.from_json(other),
                }
            })),
            Json::Number(number) => match (self.kind, number.as_i64()) {
                (PropertyKind::Double, _) => Property::Double(number.as_f64().unwrap_or_default()),
                (PropertyKind::Long, Some(n)) => Property::Long(n),
                (PropertyKind::Size, Some(n)) => {
                    Property::Size(ByteQuantifiedSize(n.unsigned_abs()))
                }
                (_, Some(n)) => i32::try_from(n).map_or(Property::Long(n), Property::Int),
                (_, None) => Property::Double(number.as_f64().unwrap_or_default()),
            },
            Json::String(text) => self
                .parse_one(text)
                .unwrap_or_else(|| Property::text(text.as_str())),
            Json::Object(_) => Property::text(json.to_string()),
        }
    }

    /// A value of the property's type from its text; for a list: one of its elements. None when the text is no such value.
    pub fn parse_one(&self, text: &str) -> Option<Property> {
        let trimmed = text.trim();
        if self.is_unlimited && trimmed.eq_ignore_ascii_case("unlimited") {
            return Some(Property::Unlimited);
        }
        Some(match self.kind {
            PropertyKind::Bool => {
                if trimmed.eq_ignore_ascii_case("true") {
                    Property::Bool(true)
                } else if trimmed.eq_ignore_ascii_case("false") {
                    Property::Bool(false)
                } else {
                    return None;
                }
            }
            PropertyKind::Int => Property::Int(trimmed.parse().ok()?),
            PropertyKind::Long => Property::Long(trimmed.parse().ok()?),
            PropertyKind::Double => Property::Double(trimmed.parse().ok()?),
            PropertyKind::Text => Property::text(text),
            PropertyKind::Uri => Property::Uri(text.into()),
            PropertyKind::SmtpAddress => {
                if !super::address::is_smtp_address(trimmed) {
                    return None;
                }
                Property::SmtpAddress(trimmed.into())
            }
            PropertyKind::DateTime => {
                let moment = Moment::parse(trimmed)?;
                if self.name.ends_with("UTC") {
                    Property::Utc(moment)
                } else {
                    Property::Local(moment)
                }
            }
            PropertyKind::TimeSpan => Property::TimeSpan(Span::parse(trimmed)?),
            PropertyKind::Guid => Property::Guid(Uuid::try_parse(trimmed).ok()?),
            PropertyKind::Size => Property::Size(ByteQuantifiedSize::parse(trimmed)?),
            PropertyKind::ProxyAddress => Property::ProxyAddress(ProxyAddress::parse(trimmed)?),
            PropertyKind::Version => Property::Version(text.into()),
            PropertyKind::ObjectId => Property::text(text),
            PropertyKind::Enum => Property::member(text),
        })
    }
}
