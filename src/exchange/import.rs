//! Recipients and their permissions from exports of real commands.

mod row;

use super::address::{ProxyAddress, is_smtp_address, normalize, with_primary};
use super::anonymize::Words;
use super::draft::Draft;
use super::error::Result;
use super::export::NAMES;
use super::identity::Kind as Sort;
use super::organization::guid_of;
use super::permission::{Target, trustee};
use super::property::{Property, Text, fold, same};
use super::record::RecipientTypeDetails as Kind;
use super::record::{DirectoryObject, MailboxPart, MapiAccess, PropertyBag};
use super::schema::{PropertyKind, PropertySchema, View};
use super::seed::legacy_dn;
use super::time::Moment;
use super::view::recipient_schema;
use indexmap::{IndexMap, IndexSet};
use row::{container_of, flag, guid, kind_of, list, split_dn, text};
use uuid::Uuid;

/// One object: its properties, each as one or several texts.
pub type Row = Vec<(String, Vec<String>)>;

/// Properties that say what is said otherwise, or how the object was read.
const SAID: &[&str] = &[
    "Identity",
    "Id",
    "DistinguishedName",
    "ObjectCategory",
    "ObjectClass",
    "OriginatingServer",
    "OrganizationId",
    "IsValid",
    "ObjectState",
    "ExchangeVersion",
    "RunspaceId",
    "PSComputerName",
    "PSShowComputerName",
    "PSSourceJobInstanceId",
    "RecipientType",
    "WhenChangedUTC",
    "WhenCreatedUTC",
    "ServerName",
    "ServerLegacyDN",
    "Id",
    "ExchangeObjectId",
    "ExternalDirectoryObjectId",
    "AddressListMembership",
    "PoliciesIncluded",
    "PoliciesExcluded",
    "ProtocolSettings",
    "MailboxLocations",
    "UMDtmfMap",
    "MemberOfGroup",
    "DirectReports",
    "GroupMemberCount",
    "Extensions",
];

/// What came of an import.
#[derive(Clone, Debug, Default)]
pub struct Imported {
    /// Recipients that were added.
    pub added: usize,
    /// Recipients that were here and of which more is known now.
    pub completed: usize,
    /// Permissions that were added.
    pub permissions: usize,
    /// What was left out: the reason, and how often.
    pub left_out: IndexMap<String, usize>,
    /// Properties that nothing here has.
    pub unknown: IndexSet<String>,
}

impl Imported {
    fn leave(&mut self, reason: &str) {
        *self.left_out.entry(reason.to_owned()).or_default() += 1;
    }

    /// In words.
    pub fn told(&self) -> String {
        let mut text = format!("{} recipients added", self.added);
        if self.completed > 0 {
            text.push_str(&format!(", {} completed", self.completed));
        }
        if self.permissions > 0 {
            text.push_str(&format!(", {} permissions added", self.permissions));
        }
        text.push('\n');
        for (reason, count) in &self.left_out {
            text.push_str(&format!("left out: {count} {reason}\n"));
        }
        if !self.unknown.is_empty() {
            let names: Vec<&str> = self.unknown.iter().map(String::as_str).collect();
            text.push_str(&format!(
                "properties that are not known here: {}\n",
                names.join(", ")
            ));
        }
        text
    }
}

/// The recipients of an export by everything that names them.
#[derive(Default)]
struct Known(IndexMap<String, Option<Uuid>>);

impl Known {
    fn add(&mut self, name: &str, guid: Uuid) {
        if name.is_empty() {
            return;
        }
        let held = self.0.entry(fold(name)).or_insert(Some(guid));
        // What names two names none.
        if *held != Some(guid) {
            *held = None;
        }
    }

    /// All that names a recipient, in its export and here.
    fn add_all(&mut self, row: &Row, record: &DirectoryObject) {
        for name in [
            "Identity",
            "DistinguishedName",
            "Guid",
            "ExchangeGuid",
            "Name",
            "DisplayName",
            "LegacyExchangeDN",
        ] {
            self.add(text(row, name).unwrap_or_default(), record.guid);
        }
        let names = [
            &record.alias,
            &record.sam_account_name,
            &record.user_principal_name,
        ];
        for name in names.into_iter().flatten() {
            self.add(name, record.guid);
        }
        for address in &record.email_addresses {
            self.add(&address.address, record.guid);
        }
    }

    fn find(&self, draft: &Draft, text: &str) -> Option<Uuid> {
        let text = text.trim();
        if let Some(Some(guid)) = self.0.get(&fold(text)) {
            return Some(*guid);
        }
        if let Ok(found) = draft.find_recipient(text, Sort::Any) {
            return Some(found.guid);
        }
        let last = match split_dn(text).into_iter().next() {
            Some((_, name)) if text.contains('=') => name,
            _ => text.rsplit(['/', '\\']).next()?.to_owned(),
        };
        match self.0.get(&fold(&last)) {
            Some(guid) => *guid,
            None => None,
        }
    }
}

/// Adds the objects of an export: recipients, then what they say of one another, then permissions. Personal names and addresses
/// are replaced by made-up ones if wanted.
pub fn objects(draft: &mut Draft, rows: &[Row], anonymize: bool) -> Result<Imported> {
    if anonymize {
        let words = Words::of(rows);
        let rows: Vec<Row> = rows.iter().map(|row| words.row(row)).collect();
        return add(draft, &rows);
    }
    add(draft, rows)
}

fn add(draft: &mut Draft, rows: &[Row]) -> Result<Imported> {
    let mut done = Imported::default();
    let mut known = Known::default();
    let mut made: Vec<(Uuid, &Row)> = Vec::new();
    let mut permissions = Vec::new();
    for row in rows {
        let name = text(row, "Name").or_else(|| text(row, "DisplayName"));
        if text(row, "AccessRights").is_some()
            && (text(row, "User").or_else(|| text(row, "Trustee"))).is_some()
        {
            permissions.push(row);
            continue;
        }
        let (Some(kind), Some(name)) = (kind_of(row), name) else {
            done.leave("that are neither recipients nor permissions");
            continue;
        };
        let same_one = guid(row, "Guid").and_then(|guid| draft.directory().get(guid).cloned());
        let record = match same_one {
            // Another view of one that is here.
            Some(held) => {
                let mut next = (*held).clone();
                complete(draft, row, &mut next);
                Ok(next)
            }
            None => recipient(draft, row, kind, name),
        };
        match record {
            Ok(record) => {
                let guid = record.guid;
                known.add_all(row, &record);
                if draft.before().directory().get(guid).is_none()
                    && draft.directory().get(guid).is_none()
                {
                    done.added += 1;
                }
                draft.put(record);
                made.push((guid, row));
            }
            Err(reason) => {
                if let Ok(held) = draft.find_recipient(name, Sort::Any) {
                    known.add(text(row, "Identity").unwrap_or_default(), held.guid);
                }
                done.leave(reason);
            }
        }
    }
    let mut completed = IndexSet::new();
    for (guid, row) in made {
        let Some(record) = draft.directory().get(guid).cloned() else {
            continue;
        };
        let mut next = (*record).clone();
        settings(draft, &known, row, &mut next, &mut done);
        if next.kind.is_group() {
            for name in ["Members", "Member"] {
                for member in list(row, name) {
                    match known.find(draft, &member) {
                        Some(member) if !next.members.contains(&member) => {
                            next.members.push(member);
                        }
                        Some(_) => {}
                        None => done.leave("references to objects that are not here"),
                    }
                }
            }
        }
        draft.put(next);
        if let Some(before) = draft.before().directory().get(guid)
            && draft.directory().get(guid) != Some(before)
        {
            completed.insert(guid);
        }
    }
    done.completed = completed.len();
    for row in permissions {
        permission(draft, &known, row, &mut done);
    }
    Ok(done)
}

/// What of an export names one recipient.
fn recipient(
    draft: &mut Draft,
    row: &Row,
    kind: Kind,
    name: &str,
) -> std::result::Result<DirectoryObject, &'static str> {
    let name: Text = name.chars().take(64).collect::<String>().into();
    let container = container_of(row);
    let guid = guid(row, "Guid").unwrap_or_else(|| draft.new_guid());
    if super::recipient::check_name(draft, guid, &container, &name).is_err() {
        return Err("recipients whose name is taken");
    }
    let mut addresses: Vec<ProxyAddress> = list(row, "EmailAddresses")
        .iter()
        .filter_map(|text| ProxyAddress::parse(text))
        .collect();
    if let Some(primary) = text(row, "PrimarySmtpAddress").filter(|text| is_smtp_address(text)) {
        addresses = with_primary(&addresses, primary);
    }
    if kind.is_mail_enabled() {
        addresses = normalize(addresses);
    } else {
        addresses.clear();
    }
    let when = |name: &str| text(row, name).and_then(Moment::parse);
    let created = when("WhenCreated").unwrap_or_else(|| draft.now());
    let mut record = DirectoryObject {
        guid,
        display_name: text(row, "DisplayName").unwrap_or_default().into(),
        container,
        kind,
        alias: text(row, "Alias")
            .filter(|_| kind.is_mail_enabled())
            .map(Text::from),
        sam_account_name: text(row, "SamAccountName").map(Text::from),
        user_principal_name: text(row, "UserPrincipalName").map(Text::from),
        legacy_dn: kind.is_mail_enabled().then(|| {
            text(row, "LegacyExchangeDN")
                .map_or_else(|| legacy_dn(&draft.legacy_root(), guid, &name), Text::from)
        }),
        email_addresses: addresses,
        mailbox: None,
        members: Vec::new(),
        created,
        changed: draft.now(),
        properties: PropertyBag::default(),
        name,
    };
    for address in &record.email_addresses {
        if address.is_smtp()
            && address.is_primary()
            && super::recipient::check_free(draft, &record, address).is_err()
        {
            return Err("recipients whose address is taken");
        }
    }
    let free: Vec<ProxyAddress> = record
        .email_addresses
        .iter()
        .filter(|address| super::recipient::check_free(draft, &record, address).is_ok())
        .cloned()
        .collect();
    record.email_addresses = free;
    if kind.is_mailbox() {
        let database = text(row, "Database")
            .and_then(|name| draft.database_parameter(name).ok())
            .or_else(|| super::database::for_new_mailbox(draft))
            .ok_or("mailboxes without a database")?;
        record.mailbox = Some(MailboxPart {
            exchange_guid: self::guid(row, "ExchangeGuid")
                .unwrap_or_else(|| guid_of(&guid.to_string(), 2)),
            database: database.guid,
            created: when("WhenMailboxCreated").unwrap_or(created),
            archive: self::guid(row, "ArchiveGuid").map(|archive| {
                let place = text(row, "ArchiveDatabase")
                    .and_then(|name| draft.database_parameter(name).ok());
                (archive, place.map_or(database.guid, |held| held.guid))
            }),
            mapi: MapiAccess {
                enabled: flag(row, "MAPIEnabled").unwrap_or(true),
                http_enabled: flag(row, "MapiHttpEnabled"),
                block_external: flag(row, "MAPIBlockOutlookExternalConnectivity").unwrap_or(false),
                block_non_cached: flag(row, "MAPIBlockOutlookNonCachedMode").unwrap_or(false),
                block_rpc_http: flag(row, "MAPIBlockOutlookRpcHttp").unwrap_or(false),
                block_versions: text(row, "MAPIBlockOutlookVersions").map(Text::from),
            },
        });
    }
    // The domains of its own addresses are the organization's.
    if kind.is_mailbox() || kind.is_group() {
        let upn = record.user_principal_name.clone();
        let domains: Vec<Text> = record
            .primary_smtp_address()
            .into_iter()
            .chain(&upn)
            .filter_map(|address| address.rsplit_once('@').map(|(_, domain)| domain.into()))
            .collect();
        for domain in domains {
            if !draft.accepts(&domain) {
                super::presuppose::domain(draft, &domain);
            }
        }
    }
    Ok(record)
}

/// What another view of a recipient says of what the first did not have.
fn complete(draft: &Draft, row: &Row, record: &mut DirectoryObject) {
    let name = |held: &mut Option<Text>, name: &str| {
        if held.is_none() {
            *held = text(row, name).map(Text::from);
        }
    };
    name(&mut record.sam_account_name, "SamAccountName");
    name(&mut record.user_principal_name, "UserPrincipalName");
    if record.kind.is_mail_enabled() {
        name(&mut record.alias, "Alias");
        let more: Vec<ProxyAddress> = list(row, "EmailAddresses")
            .iter()
            .filter_map(|text| ProxyAddress::parse(text))
            .filter(|address| super::recipient::check_free(draft, record, address).is_ok())
            .collect();
        if more.len() > record.email_addresses.len() {
            record.email_addresses = normalize(more);
        }
    }
    if let Some(mailbox) = &mut record.mailbox
        && let Some(exchange_guid) = guid(row, "ExchangeGuid")
    {
        mailbox.exchange_guid = exchange_guid;
        if let Some(database) =
            text(row, "Database").and_then(|name| draft.database_parameter(name).ok())
        {
            mailbox.database = database.guid;
        }
        if let Some(created) = text(row, "WhenMailboxCreated").and_then(Moment::parse) {
            mailbox.created = created;
        }
        if let Some(archive) = guid(row, "ArchiveGuid") {
            mailbox.archive = Some((archive, mailbox.database));
        }
    }
}

/// The property as the kind's own view has it.
fn schema_of(kind: Kind, name: &str) -> Option<&'static PropertySchema> {
    let view = match kind {
        kind if kind.is_mailbox() => View::Mailbox,
        kind if kind.is_remote_mailbox() => View::RemoteMailbox,
        Kind::MailContact => View::MailContact,
        Kind::Contact => View::Contact,
        Kind::DynamicDistributionGroup => View::DynamicDistributionGroup,
        Kind::GroupMailbox => View::UnifiedGroup,
        kind if kind.is_group() && kind.is_mail_enabled() => View::DistributionGroup,
        kind if kind.is_group() => View::Group,
        kind if kind.is_mail_user() => View::MailUser,
        _ => View::User,
    };
    view.schema()
        .property(name)
        .or_else(|| recipient_schema(name))
}

/// Everything else that an export says of a recipient.
fn settings(
    draft: &Draft,
    known: &Known,
    row: &Row,
    record: &mut DirectoryObject,
    done: &mut Imported,
) {
    for (name, _) in row {
        if SAID.iter().any(|said| same(said, name)) {
            continue;
        }
        if ["AccountDisabled", "ArchiveName", "Sid"]
            .iter()
            .any(|held| same(held, name))
        {
            if let (Some(schema), Some(value)) = (recipient_schema(name), text(row, name))
                && let Some(value) = schema.parse_one(value)
            {
                record.properties.set(&schema.name, value);
            }
            continue;
        }
        let Some(schema) = schema_of(record.kind, name) else {
            let has_place = NAMES.iter().any(|held| same(held, name))
                || super::field::Field::named(name).is_some()
                || ["Member", "PSTypeName"].iter().any(|held| same(held, name));
            if !has_place {
                done.unknown.insert(name.clone());
            }
            continue;
        };
        if schema.field.is_some() {
            continue;
        }
        if let Some(value) = value(draft, known, row, schema, done) {
            if value == schema.default {
                record.properties.clear(&schema.name);
            } else {
                record.properties.set(&schema.name, value);
            }
        }
    }
}

fn value(
    draft: &Draft,
    known: &Known,
    row: &Row,
    schema: &PropertySchema,
    done: &mut Imported,
) -> Option<Property> {
    let mut one = |text: &str| {
        let read = if schema.kind == PropertyKind::ObjectId {
            reference(draft, known, &schema.name, text)
        } else {
            schema.parse_one(text)
        };
        if read.is_none() {
            done.leave(if schema.kind == PropertyKind::ObjectId {
                "references to objects that are not here"
            } else {
                "values that do not fit their property"
            });
        }
        read
    };
    if schema.is_list {
        let items: Vec<Property> = list(row, &schema.name)
            .iter()
            .filter_map(|text| one(text))
            .collect();
        return (!items.is_empty()).then(|| Property::list(items));
    }
    one(text(row, &schema.name)?)
}

/// What a property refers to: a recipient, a database, a policy that is known by its name.
fn reference(draft: &Draft, known: &Known, name: &str, text: &str) -> Option<Property> {
    if let Some(guid) = known.find(draft, text) {
        return Some(Property::Guid(guid));
    }
    let last = match split_dn(text).into_iter().next() {
        Some((_, name)) if text.contains('=') => name,
        _ => text.rsplit('/').next()?.to_owned(),
    };
    let of_configuration = ["Policy", "Plan", "Database", "AddressBook", "Rule"]
        .iter()
        .any(|end| name.ends_with(end));
    of_configuration.then(|| Property::text(last))
}

/// One permission of an export.
fn permission(draft: &mut Draft, known: &Known, row: &Row, done: &mut Imported) {
    let is_folder = text(row, "FolderName").is_some();
    let noun = match text(row, "Trustee") {
        Some(_) => "RecipientPermission",
        None if is_folder => "MailboxFolderPermission",
        None => "MailboxPermission",
    };
    let identity = text(row, "Identity").unwrap_or_default();
    let (owner, folder) = match identity.split_once(":\\") {
        Some((owner, folder)) => (owner, folder),
        None => (identity, text(row, "FolderName").unwrap_or_default()),
    };
    let who = text(row, "User")
        .or_else(|| text(row, "Trustee"))
        .unwrap_or_default();
    if flag(row, "IsInherited") == Some(true) {
        done.leave("permissions that were inherited");
        return;
    }
    let Some(owner) = known.find(draft, owner) else {
        done.leave("permissions on objects that are not here");
        return;
    };
    let user = match known.find(draft, who) {
        Some(guid) => Some(Property::Guid(guid)),
        None => trustee(draft, who).ok(),
    };
    let Some(user) = user else {
        done.leave("permissions of users that are not here");
        return;
    };
    let rights: Vec<Text> = list(row, "AccessRights")
        .iter()
        .flat_map(|text| text.split(','))
        .map(str::trim)
        .filter(|text| !text.is_empty())
        .map(Text::from)
        .collect();
    if noun == "MailboxPermission" && same(who, "NT AUTHORITY\\SELF") {
        // Every mailbox has it.
        return;
    }
    let target = Target {
        noun,
        owner,
        place: if is_folder { folder.into() } else { "".into() },
    };
    let deny = flag(row, "Deny") == Some(true);
    target.grant(draft, &user, &rights, deny, &[]);
    done.permissions += 1;
}
