//! Recipients and their permissions from exports of real commands.

mod coming;
mod known;
mod row;
mod rows;
mod settings;
mod told;

pub use row::{Cell, Names, Row};
pub use rows::{All, Csv, Listed, Rows};

use super::address::{ProxyAddress, normalize};
use super::anonymize::Words;
use super::draft::Draft;
use super::error::Result;
use super::identity::Kind as Sort;
use super::organization::Organization;
use super::permission::{Target, trustee};
use super::property::{Property, Text, same};
use super::record::DirectoryObject;
use super::table::in_parallel;
use super::time::Moment;
use coming::Coming;
use indexmap::{IndexMap, IndexSet};
use known::Known;
use row::{flag, guid, list, text};
use settings::Plans;
use told::Told;
use uuid::Uuid;

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

    /// Adds what else came of it.
    fn take(&mut self, more: Self) {
        for (reason, count) in more.left_out {
            *self.left_out.entry(reason).or_default() += count;
        }
        self.unknown.extend(more.unknown);
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

/// How many objects are read before they are looked at.
const AT_ONCE: usize = 1 << 14;
/// How many of them one processor takes at least.
const SHARE: usize = 1 << 9;
/// So many are added at once.
const MANY: usize = 1_000;

/// Adds the objects of an export: recipients, then what they say of one another, then permissions. Personal names and addresses
/// are replaced by made-up ones if wanted. `tell` hears how many objects have been looked at.
pub fn objects(
    draft: &mut Draft,
    rows: &mut dyn Rows,
    anonymize: bool,
    tell: &mut dyn FnMut(usize),
) -> Result<Imported> {
    if anonymize {
        let rows = rows::rest(rows);
        let words = Words::of(&rows);
        let rows: Vec<Row> = rows.iter().map(|row| words.row(row)).collect();
        return add(draft, &mut Listed::of(rows), tell);
    }
    add(draft, rows, tell)
}

/// What is left when the recipients of an export have been read.
#[derive(Default)]
struct Rest {
    /// Recipients whose settings refer to others.
    referring: Vec<(Uuid, Row)>,
    permissions: Vec<Row>,
    /// What each object became.
    became: Vec<Option<Uuid>>,
    /// The identities of those that were left out, and their names.
    left_out: Vec<(String, String)>,
}

fn add(draft: &mut Draft, rows: &mut dyn Rows, tell: &mut dyn FnMut(usize)) -> Result<Imported> {
    let mut done = Imported::default();
    let mut of_settings = Imported::default();
    let mut coming = Coming::new(draft);
    let mut rest = Rest::default();
    std::thread::scope(|scope| {
        let (give, given) = std::sync::mpsc::sync_channel::<Vec<Row>>(1);
        let source = &mut *rows;
        scope.spawn(move || {
            loop {
                let batch: Vec<Row> = std::iter::from_fn(|| source.next()).take(AT_ONCE).collect();
                if batch.is_empty() || give.send(batch).is_err() {
                    break;
                }
            }
        });
        for batch in given {
            let org: &Organization = draft;
            let now = draft.now();
            let read = in_parallel(&batch, SHARE, |rows, _| {
                let mut plans = Plans::default();
                rows.iter()
                    .map(|row| told::read(row, org, now, &mut plans))
                    .collect::<Vec<Told>>()
            });
            for (row, told) in batch.into_iter().zip(read.into_iter().flatten()) {
                let became = one(draft, &mut coming, row, told, &mut rest, &mut done);
                let (guid, settings) = became.unzip();
                rest.became.push(guid);
                if let Some(settings) = settings.flatten() {
                    of_settings.take(*settings);
                }
            }
            coming.write();
            tell(rest.became.len());
        }
    });
    done.added = coming.load(draft)?;
    done.take(of_settings);
    let known = match rest.referring.is_empty() && rest.permissions.is_empty() {
        true => Known::default(),
        false => known(draft, rows, &rest),
    };
    let mut completed = IndexSet::new();
    let mut plans = Plans::default();
    for (guid, row) in &rest.referring {
        if refer(draft, &known, row, *guid, &mut plans, &mut done) {
            completed.insert(*guid);
        }
    }
    done.completed = completed.len();
    for row in &rest.permissions {
        permission(draft, &known, row, &mut done);
    }
    Ok(done)
}

/// Takes in one object; the recipient that it tells of, and what its settings left out.
fn one(
    draft: &mut Draft,
    coming: &mut Coming,
    row: Row,
    told: Told,
    rest: &mut Rest,
    done: &mut Imported,
) -> Option<(Uuid, Option<Box<Imported>>)> {
    let made = match told {
        Told::Permission => {
            rest.permissions.push(row);
            return None;
        }
        Told::Nothing => {
            done.leave("that are neither recipients nor permissions");
            return None;
        }
        Told::Recipient(made) => made,
    };
    if let Some(guid) = made.guid {
        // Another view of one that is here.
        let held = match coming.get(guid) {
            Some(held) => Some(held),
            None => draft.directory().get(guid).map(|held| (**held).clone()),
        };
        if let Some(mut next) = held {
            complete(draft, coming, &row, &mut next);
            match coming.has(guid) {
                true => coming.replace(next),
                false => drop(draft.put(next)),
            }
            rest.referring.push((guid, row));
            return Some((guid, None));
        }
    }
    let is_referring = made.is_referring;
    let name = made.record.name.clone();
    match coming.add(draft, *made) {
        Ok((guid, settings)) => {
            if is_referring {
                rest.referring.push((guid, row));
            }
            Some((guid, settings))
        }
        Err(reason) => {
            if let Some(identity) = text(&row, "Identity") {
                rest.left_out.push((identity.to_owned(), name.to_string()));
            }
            done.leave(reason);
            None
        }
    }
}

/// What of the names of an export's recipients is referred to.
fn known(draft: &Draft, rows: &mut dyn Rows, rest: &Rest) -> Known {
    let mut known = Known::default();
    let mut plans = Plans::default();
    for (guid, row) in &rest.referring {
        if let Some(record) = draft.directory().get(*guid)
            && let Some(plan) = plans.plan(row.names(), record.kind)
        {
            for text in plan.references(row) {
                known.want(&text);
            }
        }
    }
    for row in &rest.permissions {
        let identity = text(row, "Identity").unwrap_or_default();
        let owner = identity
            .split_once(":\\")
            .map_or(identity, |(owner, _)| owner);
        let names = [Some(owner), text(row, "User"), text(row, "Trustee")];
        for name in names.into_iter().flatten() {
            known.want(name);
        }
    }
    rows.restart();
    let mut became = rest.became.iter();
    loop {
        let batch: Vec<Row> = std::iter::from_fn(|| rows.next()).take(AT_ONCE).collect();
        if batch.is_empty() {
            break;
        }
        let found = in_parallel(&batch, SHARE, |rows, _| {
            rows.iter()
                .map(|row| known.names_of(row))
                .collect::<Vec<_>>()
        });
        for (names, guid) in found.into_iter().flatten().zip(became.by_ref()) {
            for name in names {
                if let Some(guid) = guid {
                    known.add(&name, *guid);
                }
            }
        }
    }
    for (identity, name) in &rest.left_out {
        if let Ok(held) = draft.find_recipient(name, Sort::Any) {
            known.add(identity, held.guid);
        }
    }
    known
}

/// What a recipient says of itself and of others; whether one that was here before is another now.
fn refer(
    draft: &mut Draft,
    known: &Known,
    row: &Row,
    guid: Uuid,
    plans: &mut Plans,
    done: &mut Imported,
) -> bool {
    let Some(record) = draft.directory().get(guid).cloned() else {
        return false;
    };
    let mut next = (*record).clone();
    if let Some(plan) = plans.plan(row.names(), next.kind) {
        let mut find = |name: &str, text: &str| known.reference(draft, name, text);
        plan.set(row, &mut next, done, &mut find);
    }
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
    draft
        .before()
        .directory()
        .get(guid)
        .is_some_and(|before| draft.directory().get(guid) != Some(before))
}

/// What another view of a recipient says of what the first did not have.
fn complete(draft: &Draft, coming: &Coming, row: &Row, record: &mut DirectoryObject) {
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
            .filter(|address| coming.is_free(draft, record, address))
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
