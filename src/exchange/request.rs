//! Requests that take their time: moves, exports, imports, restores. What they are at a moment follows from the clock.

use super::content::{Content, merged_into};
use super::database;
use super::draft::Draft;
use super::identity::Kind;
use super::organization::Organization;
use super::plain::key;
use super::property::{Property, Text, fold, same};
use super::record::{
    Class, ConfigurationObject, DirectoryObject, MailboxPart, MapiAccess, PropertyBag,
    RecipientTypeDetails,
};
use super::removed;
use super::time::{Moment, Span};
use std::sync::Arc;
use uuid::Uuid;

/// The nouns whose records are requests.
pub const NOUNS: &[&str] = &[
    "MoveRequest",
    "MailboxExportRequest",
    "MailboxImportRequest",
    "MailboxRestoreRequest",
    "MigrationUser",
];

/// How long a request waits before anybody looks at it.
const QUEUE: i64 = 30;

/// How long the last step takes.
const FINISH: i64 = 30;

/// How many bytes are copied in a second.
const SPEED: u64 = 1_000_000;

/// What a request is at a moment.
#[derive(Clone, Debug, PartialEq)]
pub struct State {
    /// `Queued`, `InProgress`, `AutoSuspended`, `Suspended`, `Synced`, `CompletionInProgress`, `Completed`, `Failed`.
    pub status: &'static str,
    /// The same, more precisely.
    pub detail: &'static str,
    /// How much is done, of a hundred.
    pub percent: i32,
    /// Bytes copied.
    pub bytes: u64,
    /// Items copied.
    pub items: u64,
    /// When the work began.
    pub started: Option<Moment>,
    /// When everything had been copied once.
    pub seeded: Option<Moment>,
    /// When it was completed.
    pub completed: Option<Moment>,
}

/// What there is to copy.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Load {
    /// How many bytes.
    pub bytes: u64,
    /// How many items.
    pub items: u64,
    /// How many of the bytes are an archive's.
    pub archive_bytes: u64,
    /// How many of the items are an archive's.
    pub archive_items: u64,
}

impl Load {
    /// What is in a mailbox, its archive, or both.
    pub fn of(record: &DirectoryObject, primary: bool, archive: bool) -> Self {
        let mut load = Self::default();
        if primary && let Some(content) = Content::held(record, false) {
            load.bytes += content.bytes;
            load.items += content.items;
        }
        if archive && let Some(content) = Content::held(record, true) {
            load.bytes += content.bytes;
            load.items += content.items;
            load.archive_bytes = content.bytes;
            load.archive_items = content.items;
        }
        load
    }

    /// What is where a GUID says.
    pub fn at(guid: Uuid) -> Self {
        let content = Content::of(guid);
        Self {
            bytes: content.bytes,
            items: content.items,
            ..Self::default()
        }
    }

    /// Writes it down with a request.
    pub fn write(self, properties: &mut PropertyBag) {
        for (name, number) in [
            ("LoadBytes", self.bytes),
            ("LoadItems", self.items),
            ("LoadArchiveBytes", self.archive_bytes),
            ("LoadArchiveItems", self.archive_items),
        ] {
            properties.set(
                name,
                Property::Long(i64::try_from(number).unwrap_or(i64::MAX)),
            );
        }
    }

    /// Reads it again.
    pub fn read(properties: &PropertyBag) -> Self {
        let number = |name: &str| {
            properties
                .get(name)
                .and_then(Property::as_long)
                .and_then(|number| u64::try_from(number).ok())
                .unwrap_or(0)
        };
        Self {
            bytes: number("LoadBytes"),
            items: number("LoadItems"),
            archive_bytes: number("LoadArchiveBytes"),
            archive_items: number("LoadArchiveItems"),
        }
    }

    fn seconds(self) -> i64 {
        i64::try_from(self.bytes / SPEED)
            .unwrap_or(i64::MAX / 4)
            .max(60)
    }
}

fn moment(properties: &PropertyBag, name: &str) -> Option<Moment> {
    match properties.get(name) {
        Some(Property::Local(at) | Property::Utc(at)) => Some(*at),
        _ => None,
    }
}

fn flag(properties: &PropertyBag, name: &str) -> bool {
    properties.flag(name) == Some(true)
}

fn after(from: Moment, seconds: i64) -> Moment {
    from.plus(Span::from_seconds(seconds))
}

/// Seconds from one moment to another.
fn between(from: Moment, to: Moment) -> i64 {
    (to.ticks() - from.ticks()) / 10_000_000
}

/// What a request is at a moment.
pub fn state(record: &ConfigurationObject, now: Moment) -> State {
    let properties = &record.properties;
    let load = Load::read(properties);
    let mut state = State {
        status: "Queued",
        detail: "Queued",
        percent: 0,
        bytes: 0,
        items: 0,
        started: None,
        seeded: None,
        completed: None,
    };
    if !properties.text("FailedBecause").is_empty() {
        state.status = "Failed";
        state.detail = "FailedOther";
        return state;
    }
    if let Some(done) = moment(properties, "DoneAt") {
        state.status = "Completed";
        state.detail = "Completed";
        state.percent = 100;
        state.bytes = load.bytes;
        state.items = load.items;
        state.started = moment(properties, "StartedAt");
        state.seeded = moment(properties, "SeededAt");
        state.completed = Some(done);
        return state;
    }
    let before = properties
        .get("RanBefore")
        .and_then(Property::as_long)
        .unwrap_or(0);
    let suspended = flag(properties, "Suspend");
    let from = moment(properties, "RunsFrom")
        .map(|from| moment(properties, "StartAfter").map_or(from, |start| from.max(start)));
    let ran = match from {
        Some(from) if !suspended => before + between(from, now).max(0),
        _ => before,
    };
    // When so many seconds of work were, or will be, done.
    let at = |seconds: i64| from.map(|from| after(from, (seconds - before).max(0)));
    let seeding = load.seconds();
    if ran >= QUEUE {
        state.started = moment(properties, "StartedAt").or_else(|| at(QUEUE));
    }
    let part = (ran - QUEUE).clamp(0, seeding);
    let share = |total: u64| {
        total
            .saturating_mul(u64::try_from(part).unwrap_or(0))
            .checked_div(u64::try_from(seeding).unwrap_or(1))
            .unwrap_or(0)
    };
    state.bytes = share(load.bytes);
    state.items = share(load.items);
    if ran < QUEUE {
    } else if ran < QUEUE + seeding {
        state.status = "InProgress";
        state.percent = i32::try_from(10 + part * 85 / seeding).unwrap_or(10);
        state.detail = if part * 10 < seeding {
            "CreatingFolderHierarchy"
        } else {
            "CopyingMessages"
        };
    } else {
        let seeded = moment(properties, "SeededAt").or_else(|| at(QUEUE + seeding));
        state.seeded = seeded;
        state.percent = 95;
        let finishing = flag(properties, "Finishing");
        let start = match (seeded, moment(properties, "FinishesFrom")) {
            (Some(seeded), Some(from)) => Some(seeded.max(from)),
            (seeded, from) => seeded.or(from),
        };
        let start = match moment(properties, "CompleteAfter") {
            Some(wanted) if !finishing => start.map(|start| start.max(wanted)),
            _ => start,
        };
        let waits = !finishing
            && (flag(properties, "SuspendWhenReadyToComplete")
                || flag(properties, "PreventCompletion"));
        match start {
            _ if waits && record.noun.as_deref() != Some("MigrationUser") => {
                state.status = "AutoSuspended";
                state.detail = "AutoSuspended";
            }
            _ if waits => {
                state.status = "Synced";
                state.detail = "Synced";
            }
            Some(start) if start > now => {
                state.status = "Synced";
                state.detail = "Synced";
            }
            Some(start) => {
                let spent = between(start, now);
                if spent < FINISH {
                    state.status = "CompletionInProgress";
                    state.detail = "Completion";
                    state.percent = i32::try_from(95 + spent * 4 / FINISH).unwrap_or(95);
                } else {
                    state.status = "Completed";
                    state.detail = "Completed";
                    state.percent = 100;
                    state.completed = Some(after(start, FINISH));
                }
            }
            None => {}
        }
    }
    if suspended && state.status != "Completed" {
        state.status = "Suspended";
        state.detail = "Suspended";
    }
    state
}

/// All requests of a noun, by name of what they work on and their own.
pub fn all(org: &Organization, noun: &str) -> Vec<Arc<ConfigurationObject>> {
    let mut found: Vec<Arc<ConfigurationObject>> = org
        .configuration()
        .candidates(key(noun, None))
        .filter(|record| record.noun.as_deref().is_some_and(|held| same(held, noun)))
        .cloned()
        .collect();
    found.sort_by_cached_key(|record| (fold(&title(org, record)), fold(&record.name)));
    found
}

/// The mailbox that a request works on.
pub fn subject(org: &Organization, record: &ConfigurationObject) -> Option<Arc<DirectoryObject>> {
    org.directory()
        .get(record.properties.guid("Subject")?)
        .cloned()
}

/// The canonical name of the mailbox that a request works on.
pub fn title(org: &Organization, record: &ConfigurationObject) -> String {
    subject(org, record).map_or_else(
        || record.properties.text("SubjectName").to_owned(),
        |found| org.canonical_name(&found),
    )
}

/// How the identity of a request prints.
pub fn identity(org: &Organization, record: &ConfigurationObject) -> String {
    let title = title(org, record);
    match record.noun.as_deref() {
        Some("MoveRequest" | "MigrationUser") => title,
        _ => format!("{title}\\{}", record.name),
    }
}

/// The requests of a noun that an identity names: the mailbox, `mailbox\name`, a GUID.
pub fn called(org: &Organization, noun: &str, given: &str) -> Vec<Arc<ConfigurationObject>> {
    let given = given.trim();
    let requests = all(org, noun);
    if let Ok(guid) = Uuid::try_parse(given)
        && let Some(record) = requests.iter().find(|record| record.guid == guid)
    {
        return vec![record.clone()];
    }
    let of = |name: &str| -> Vec<Uuid> {
        org.recipients_called(name, Kind::Recipient)
            .iter()
            .map(|found| found.guid)
            .collect()
    };
    let split = given
        .rmatch_indices('\\')
        .filter_map(|(place, _)| Some((given.get(..place)?, given.get(place + 1..)?)))
        .find(|(owner, _)| !of(owner).is_empty());
    let (owners, name) = match (noun, split) {
        ("MoveRequest" | "MigrationUser", _) | (_, None) => (of(given), None),
        (_, Some((owner, name))) => (of(owner), Some(name)),
    };
    requests
        .into_iter()
        .filter(|record| {
            same(&identity(org, record), given)
                || (name.is_none() && same(&record.name, given))
                || record.properties.guid("Subject").is_some_and(|subject| {
                    owners.contains(&subject)
                        && name.is_none_or(|name| name.is_empty() || same(name, &record.name))
                })
        })
        .collect()
}

/// Makes a request that works from now on.
pub fn create(
    draft: &mut Draft,
    noun: &str,
    name: &str,
    subject: &DirectoryObject,
    load: Load,
    mut properties: PropertyBag,
) -> Arc<ConfigurationObject> {
    properties.set("Subject", Property::Guid(subject.guid));
    properties.set("SubjectName", Property::text(draft.canonical_name(subject)));
    load.write(&mut properties);
    let guid = draft.new_guid();
    draft.put_configuration(ConfigurationObject {
        guid,
        class: Class::Record,
        name: name.into(),
        server: None,
        noun: Some(noun.into()),
        owner: None,
        created: draft.now(),
        changed: draft.now(),
        properties,
    })
}

/// Lets a request work, or go on to work, from now on.
pub fn resume(draft: &mut Draft, record: &ConfigurationObject) {
    let mut next = record.clone();
    let state = state(record, draft.now());
    match state.status {
        "AutoSuspended" | "Synced" => {
            next.properties.set("Finishing", Property::Bool(true));
            next.properties
                .set("FinishesFrom", Property::Local(draft.now()));
            if let Some(seeded) = state.seeded {
                next.properties.set("SeededAt", Property::Local(seeded));
            }
        }
        "Suspended" | "Failed" => {
            next.properties.clear("Suspend");
            next.properties.clear("FailedBecause");
            next.properties
                .set("RunsFrom", Property::Local(draft.now()));
        }
        _ if moment(&next.properties, "RunsFrom").is_none() => {
            next.properties
                .set("RunsFrom", Property::Local(draft.now()));
        }
        _ => {}
    }
    draft.put_configuration(next);
}

/// Stops a request where it is.
pub fn suspend(draft: &mut Draft, record: &ConfigurationObject) {
    let now = draft.now();
    let state = state(record, now);
    if matches!(state.status, "Completed" | "Suspended" | "Failed") {
        return;
    }
    let mut next = record.clone();
    let before = next
        .properties
        .get("RanBefore")
        .and_then(Property::as_long)
        .unwrap_or(0);
    let from = moment(&next.properties, "RunsFrom")
        .map(|from| moment(&next.properties, "StartAfter").map_or(from, |start| from.max(start)));
    let ran = before + from.map_or(0, |from| between(from, now).max(0));
    next.properties.set("RanBefore", Property::Long(ran));
    if let Some(started) = state.started {
        next.properties.set("StartedAt", Property::Local(started));
    }
    next.properties.set("Suspend", Property::Bool(true));
    next.properties.set("SuspendedAt", Property::Local(now));
    draft.put_configuration(next);
}

/// Whether some request has come to its end that has not been seen to yet.
pub fn is_due(org: &Organization, now: Moment) -> bool {
    NOUNS.iter().any(|noun| {
        org.configuration()
            .candidates(key(noun, None))
            .any(|record| {
                record.noun.as_deref() == Some(noun)
                    && record.properties.get("DoneAt").is_none()
                    && state(record, now).completed.is_some()
            })
    })
}

/// Does what the requests that have come to their end were made for.
pub fn settle(draft: &mut Draft) {
    let now = draft.now();
    for noun in NOUNS {
        for record in all(draft, noun) {
            if record.properties.get("DoneAt").is_some() {
                continue;
            }
            let state = state(&record, now);
            let Some(done) = state.completed else {
                continue;
            };
            let mut next = (*record).clone();
            next.properties.set("DoneAt", Property::Local(done));
            if let Some(started) = state.started {
                next.properties.set("StartedAt", Property::Local(started));
            }
            if let Some(seeded) = state.seeded {
                next.properties.set("SeededAt", Property::Local(seeded));
            }
            draft.put_configuration(next);
            if let Some(subject) = subject(draft, &record) {
                finish(draft, &record, &subject);
            }
        }
    }
}

fn finish(draft: &mut Draft, record: &ConfigurationObject, subject: &DirectoryObject) {
    let mut next = subject.clone();
    let properties = &record.properties;
    match record.noun.as_deref() {
        Some("MoveRequest" | "MigrationUser") => finish_move(draft, properties, &mut next),
        Some("MailboxRestoreRequest" | "MailboxImportRequest") => {
            let archive = flag(properties, "TargetIsArchive") || flag(properties, "IsArchive");
            let into = merged_into(archive);
            let Some(source) = properties.guid("Source") else {
                return;
            };
            let mut held: Vec<Property> = next
                .properties
                .get(into)
                .map(|value| value.items().to_vec())
                .unwrap_or_default();
            if !held.contains(&Property::Guid(source)) {
                held.push(Property::Guid(source));
            }
            next.properties.set(into, Property::list(held));
        }
        _ => {}
    }
    draft.put(next);
}

fn finish_move(draft: &mut Draft, properties: &PropertyBag, next: &mut DirectoryObject) {
    if flag(properties, "Outbound") {
        let domain = properties.text("TargetDeliveryDomain").to_owned();
        let local = next.alias.clone().unwrap_or_else(|| next.name.clone());
        let address = super::address::ProxyAddress::primary(&format!("{local}@{domain}"));
        next.properties
            .set("ExternalEmailAddress", Property::ProxyAddress(address));
        next.mailbox = None;
        next.kind = RecipientTypeDetails::MailUser;
        return;
    }
    if flag(properties, "Remote") && next.mailbox.is_none() {
        let Some(database) = properties
            .guid("Target")
            .or_else(|| database::for_new_mailbox(draft).map(|database| database.guid))
        else {
            return;
        };
        next.mailbox = Some(MailboxPart {
            exchange_guid: draft.new_guid(),
            database,
            created: draft.now(),
            archive: None,
            mapi: MapiAccess::default(),
        });
        next.kind = RecipientTypeDetails::UserMailbox;
        next.properties.clear("ExternalEmailAddress");
        return;
    }
    let before = next.clone();
    if let Some(part) = &mut next.mailbox {
        if let Some(target) = properties.guid("Target") {
            part.database = target;
        }
        if let (Some(target), Some((guid, _))) = (properties.guid("TargetArchive"), part.archive) {
            part.archive = Some((guid, target));
        }
    }
    // The copy that was left behind stays in its database for a while.
    let moved = |part: &MailboxPart, archive: bool| match archive {
        false => Some(part.database),
        true => part.archive.map(|(_, database)| database),
    };
    for archive in [false, true] {
        let (Some(old), Some(new)) = (&before.mailbox, &next.mailbox) else {
            continue;
        };
        if moved(old, archive) != moved(new, archive) {
            removed::leave_behind(draft, &before, archive);
        }
    }
}

/// The name of the next request of a kind for a mailbox: `MailboxExport`, `MailboxExport1`, ... ; none when ten are there.
pub fn free_name(org: &Organization, noun: &str, subject: Uuid) -> Option<String> {
    let base = noun.strip_suffix("Request").unwrap_or(noun);
    let taken: Vec<Text> = all(org, noun)
        .iter()
        .filter(|record| record.properties.guid("Subject") == Some(subject))
        .map(|record| record.name.clone())
        .collect();
    std::iter::once(base.to_owned())
        .chain((1..10).map(|number| format!("{base}{number}")))
        .find(|name| !taken.iter().any(|held| same(held, name)))
}

/// What happened to a request, line by line, as its report tells it.
pub fn report(org: &Organization, record: &ConfigurationObject, now: Moment) -> Vec<String> {
    let state = state(record, now);
    let load = Load::read(&record.properties);
    let server = &org.forest.session_server;
    let word = match record.noun.as_deref() {
        Some("MoveRequest" | "MigrationUser") => "move request",
        _ => "request",
    };
    let mut lines = Vec::new();
    let mut say = |at: Moment, text: String| lines.push(format!("{at} [{server}] {text}"));
    say(
        record.created,
        format!(
            "'{}/Users/Administrator' created {word}.",
            org.forest.domain
        ),
    );
    if let Some(started) = state.started {
        say(
            started,
            format!(
                "The Microsoft Exchange Mailbox Replication service '{}' is examining the request.",
                org.session_server_fqdn()
            ),
        );
        say(
            started,
            "Stage: CreatingFolderHierarchy. Percent complete: 10.".to_owned(),
        );
    }
    if let Some(seeded) = state.seeded {
        say(
            seeded,
            format!(
                "Initial seeding completed, {} items copied, total size {}.",
                load.items,
                super::quota::ByteQuantifiedSize(load.bytes)
            ),
        );
    }
    if let Some(at) = moment(&record.properties, "SuspendedAt") {
        say(at, "Suspending job.".to_owned());
    }
    if let Some(done) = state.completed {
        say(done, "Request is complete.".to_owned());
    }
    let failed = record.properties.text("FailedBecause");
    if !failed.is_empty() {
        say(record.created, format!("Fatal error: {failed}"));
    }
    lines
}
