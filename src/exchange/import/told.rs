//! One object of an export by itself: what can be said of it without what came before.

use super::Imported;
use super::row::{Row, container_of, flag, guid, kind_of, list, text};
use super::settings::Plans;
use crate::exchange::address::{ProxyAddress, is_smtp_address, normalize, with_primary};
use crate::exchange::organization::Organization;
use crate::exchange::property::Text;
use crate::exchange::record::{DirectoryObject, MailboxPart, MapiAccess, PropertyBag};
use crate::exchange::time::Moment;
use uuid::Uuid;

/// What an object of an export is.
pub(super) enum Told {
    /// Nothing that is known.
    Nothing,
    /// A permission.
    Permission,
    /// A recipient.
    Recipient(Box<Made>),
}

/// A recipient as far as it is told.
pub(super) struct Made {
    /// Its GUID, if told.
    pub(super) guid: Option<Uuid>,
    /// What else is told; without GUID, the mailbox's parts that follow from it, and what it refers to.
    pub(super) record: DirectoryObject,
    /// The GUID of its mailbox, if told.
    pub(super) exchange_guid: Option<Uuid>,
    /// The database, if told.
    pub(super) database: Option<Uuid>,
    /// The archive and its database, if told.
    pub(super) archive: Option<(Uuid, Option<Uuid>)>,
    /// Whether its settings are still to be read, since they refer to others.
    pub(super) is_referring: bool,
    /// What its settings left out.
    pub(super) left: Option<Box<Imported>>,
}

/// Reads one object.
pub(super) fn read(row: &Row, org: &Organization, now: Moment, plans: &mut Plans) -> Told {
    if text(row, "AccessRights").is_some()
        && (text(row, "User").or_else(|| text(row, "Trustee"))).is_some()
    {
        return Told::Permission;
    }
    let name = text(row, "Name").or_else(|| text(row, "DisplayName"));
    let (Some(kind), Some(name)) = (kind_of(row), name) else {
        return Told::Nothing;
    };
    let name: Text = match name.char_indices().nth(64) {
        Some((end, _)) => name.get(..end).unwrap_or(name).into(),
        None => name.into(),
    };
    let mut addresses: Vec<ProxyAddress> = Vec::new();
    if kind.is_mail_enabled() {
        addresses = list(row, "EmailAddresses")
            .iter()
            .filter_map(|text| ProxyAddress::parse(text))
            .collect();
        if let Some(primary) = text(row, "PrimarySmtpAddress").filter(|text| is_smtp_address(text))
        {
            addresses = with_primary(&addresses, primary);
        }
        addresses = normalize(addresses);
    }
    let when = |name: &str| text(row, name).and_then(Moment::parse);
    let database = |name: &str| {
        let held = org.database_parameter(text(row, name)?).ok()?;
        Some(held.guid)
    };
    let created = when("WhenCreated").unwrap_or(now);
    let is_mailbox = kind.is_mailbox();
    let mut made = Made {
        guid: guid(row, "Guid"),
        exchange_guid: guid(row, "ExchangeGuid").filter(|_| is_mailbox),
        database: database("Database").filter(|_| is_mailbox),
        archive: guid(row, "ArchiveGuid")
            .filter(|_| is_mailbox)
            .map(|archive| (archive, database("ArchiveDatabase"))),
        record: DirectoryObject {
            guid: Uuid::nil(),
            display_name: text(row, "DisplayName").unwrap_or_default().into(),
            container: container_of(row),
            kind,
            alias: text(row, "Alias")
                .filter(|_| kind.is_mail_enabled())
                .map(Text::from),
            sam_account_name: text(row, "SamAccountName").map(Text::from),
            user_principal_name: text(row, "UserPrincipalName").map(Text::from),
            legacy_dn: text(row, "LegacyExchangeDN")
                .filter(|_| kind.is_mail_enabled())
                .map(Text::from),
            email_addresses: addresses,
            mailbox: is_mailbox.then(|| MailboxPart {
                exchange_guid: Uuid::nil(),
                database: Uuid::nil(),
                created: when("WhenMailboxCreated").unwrap_or(created),
                archive: None,
                mapi: mapi(row),
            }),
            members: Vec::new(),
            created,
            changed: now,
            properties: PropertyBag::default(),
            name,
        },
        is_referring: false,
        left: None,
    };
    if let Some(plan) = plans.plan(row.names(), kind) {
        made.is_referring = plan.has_references(row);
        if !made.is_referring {
            let mut left = Imported::default();
            plan.set(row, &mut made.record, &mut left, &mut |_, _| None);
            if !left.left_out.is_empty() || !left.unknown.is_empty() {
                made.left = Some(Box::new(left));
            }
        }
    }
    Told::Recipient(Box::new(made))
}

fn mapi(row: &Row) -> MapiAccess {
    MapiAccess {
        enabled: flag(row, "MAPIEnabled").unwrap_or(true),
        http_enabled: flag(row, "MapiHttpEnabled"),
        block_external: flag(row, "MAPIBlockOutlookExternalConnectivity").unwrap_or(false),
        block_non_cached: flag(row, "MAPIBlockOutlookNonCachedMode").unwrap_or(false),
        block_rpc_http: flag(row, "MAPIBlockOutlookRpcHttp").unwrap_or(false),
        block_versions: text(row, "MAPIBlockOutlookVersions").map(Text::from),
    }
}
