//! What is in a mailbox: numbers made of its GUID, the same for the same mailbox, growing with nothing.

use super::organization::Organization;
use super::property::{Property, Text};
use super::quota::ByteQuantifiedSize;
use super::record::{DirectoryObject, PropertyBag};
use super::removed::Removed;
use super::schema::View;
use super::time::{Moment, Span};
use super::view::Row;
use uuid::Uuid;

/// A folder that every mailbox has.
pub struct Folder {
    /// Its path, with slashes.
    pub path: &'static str,
    /// Its type.
    pub kind: &'static str,
    /// How many of a thousand items are in it.
    share: u64,
}

/// The folders of a mailbox.
pub const FOLDERS: &[Folder] = &[
    Folder {
        path: "/Top of Information Store",
        kind: "Root",
        share: 0,
    },
    Folder {
        path: "/Calendar",
        kind: "Calendar",
        share: 90,
    },
    Folder {
        path: "/Contacts",
        kind: "Contacts",
        share: 30,
    },
    Folder {
        path: "/Conversation Action Settings",
        kind: "ConversationActions",
        share: 0,
    },
    Folder {
        path: "/Deleted Items",
        kind: "DeletedItems",
        share: 110,
    },
    Folder {
        path: "/Drafts",
        kind: "Drafts",
        share: 5,
    },
    Folder {
        path: "/Inbox",
        kind: "Inbox",
        share: 480,
    },
    Folder {
        path: "/Journal",
        kind: "Journal",
        share: 0,
    },
    Folder {
        path: "/Junk Email",
        kind: "JunkEmail",
        share: 20,
    },
    Folder {
        path: "/Notes",
        kind: "Notes",
        share: 5,
    },
    Folder {
        path: "/Outbox",
        kind: "Outbox",
        share: 0,
    },
    Folder {
        path: "/Quick Step Settings",
        kind: "QuickStepSettings",
        share: 0,
    },
    Folder {
        path: "/RSS Feeds",
        kind: "RssSubscription",
        share: 0,
    },
    Folder {
        path: "/Sent Items",
        kind: "SentItems",
        share: 240,
    },
    Folder {
        path: "/Sync Issues",
        kind: "SyncIssues",
        share: 0,
    },
    Folder {
        path: "/Tasks",
        kind: "Tasks",
        share: 20,
    },
    Folder {
        path: "/Recoverable Items",
        kind: "RecoverableItemsRoot",
        share: 0,
    },
    Folder {
        path: "/Deletions",
        kind: "RecoverableItemsDeletions",
        share: 40,
    },
    Folder {
        path: "/Purges",
        kind: "RecoverableItemsPurges",
        share: 0,
    },
    Folder {
        path: "/Versions",
        kind: "RecoverableItemsVersions",
        share: 0,
    },
];

impl Folder {
    /// What the folder is for, and the number of that.
    fn class(&self) -> (&'static str, u8) {
        match self.kind {
            "Calendar" => ("IPF.Appointment", 2),
            "Contacts" => ("IPF.Contact", 3),
            "Tasks" => ("IPF.Task", 4),
            "Notes" => ("IPF.StickyNote", 5),
            "Journal" => ("IPF.Journal", 6),
            _ => ("IPF.Note", 1),
        }
    }
}

/// The id of the folder at a place of the list, in the store that keeps the mailbox: its length, the entry of the store, and
/// what it is for, in Base64.
fn folder_id(store: Uuid, place: usize, folder: &Folder) -> String {
    const LENGTH: u8 = 46;
    let own =
        super::organization::guid_of(&store.to_string(), u64::try_from(place).unwrap_or_default());
    let mut bytes = vec![LENGTH, 0, 0, 0, 0];
    bytes.extend(store.to_bytes_le());
    bytes.extend([1, 0]);
    bytes.extend(own.to_bytes_le());
    // The number by which the store counts its folders.
    bytes.extend([0, 0, 0, 0, 1, u8::try_from(place + 1).unwrap_or_default()]);
    bytes.extend([0, 0, folder.class().1]);
    base64(&bytes)
}

/// Bytes as text.
fn base64(bytes: &[u8]) -> String {
    const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut text = String::new();
    for three in bytes.chunks(3) {
        let byte = |at: usize| u32::from(three.get(at).copied().unwrap_or_default());
        let all = (byte(0) << 16) | (byte(1) << 8) | byte(2);
        for place in 0..4 {
            let digit = (all >> (18 - 6 * place)) & 63;
            let digit = usize::try_from(digit)
                .ok()
                .and_then(|digit| DIGITS.get(digit))
                .filter(|_| place <= three.len());
            text.push(digit.map_or('=', |digit| char::from(*digit)));
        }
    }
    text
}

/// The path of the folder of a mailbox, or of its archive, that has an id.
pub fn folder_with_id(record: &DirectoryObject, id: &str) -> Option<&'static str> {
    let part = record.mailbox.as_ref()?;
    let archive = part.archive.map(|(guid, _)| guid);
    [Some(part.exchange_guid), archive]
        .into_iter()
        .flatten()
        .find_map(|store| {
            let (_, folder) = FOLDERS
                .iter()
                .enumerate()
                .find(|(place, folder)| folder_id(store, *place, folder) == id)?;
            Some(match folder.kind {
                "Root" => "",
                _ => folder.path.trim_start_matches('/'),
            })
        })
}

/// The content of one mailbox or archive.
pub struct Content {
    seed: u64,
    /// How many items.
    pub items: u64,
    /// How many bytes.
    pub bytes: u64,
}

impl Content {
    /// The content of a mailbox or archive: its own, and what was restored or imported into it.
    pub fn held(record: &DirectoryObject, archive: bool) -> Option<Self> {
        let part = record.mailbox.as_ref()?;
        let guid = match (archive, part.archive) {
            (false, _) => part.exchange_guid,
            (true, Some((guid, _))) => guid,
            (true, None) => return None,
        };
        let mut content = Self::of(guid);
        for item in record
            .properties
            .get(merged_into(archive))
            .map(Property::items)
            .unwrap_or_default()
        {
            if let Property::Guid(guid) = item {
                let more = Self::of(*guid);
                content.items += more.items;
                content.bytes += more.bytes;
            }
        }
        if !archive {
            let number = |name: &str| {
                record
                    .properties
                    .get(name)
                    .and_then(Property::as_long)
                    .and_then(|number| u64::try_from(number).ok())
                    .unwrap_or(0)
            };
            let [added, added_bytes, taken, taken_bytes] = COUNTS.map(number);
            content.items = (content.items + added).saturating_sub(taken);
            content.bytes = (content.bytes + added_bytes).saturating_sub(taken_bytes);
        }
        Some(content)
    }

    /// The content of what has this GUID.
    pub fn of(guid: Uuid) -> Self {
        let (high, low) = guid.as_u64_pair();
        let seed = high ^ low.rotate_left(17);
        let items = 20 + seed % 2_480;
        let mean = 24_000 + (seed >> 20) % 60_000;
        Self {
            seed,
            items,
            bytes: items * mean + seed % 1_000,
        }
    }

    /// Items and bytes of a folder; what the shares leave over is in the inbox.
    fn in_folder(&self, folder: &Folder) -> (u64, u64) {
        let part = |folder: &Folder| {
            (
                self.items * folder.share / 1_000,
                self.bytes * folder.share / 1_000,
            )
        };
        if folder.kind != "Inbox" {
            return part(folder);
        }
        FOLDERS
            .iter()
            .filter(|other| other.kind != "Inbox")
            .map(part)
            .fold((self.items, self.bytes), |(items, bytes), (i, b)| {
                (items.saturating_sub(i), bytes.saturating_sub(b))
            })
    }

    /// Items and bytes that were deleted and can be brought back.
    pub fn deleted(&self) -> (u64, u64) {
        FOLDERS
            .iter()
            .filter(|folder| folder.kind.starts_with("RecoverableItems"))
            .map(|folder| self.in_folder(folder))
            .fold((0, 0), |(a, b), (c, d)| (a + c, b + d))
    }

    /// When somebody was last there.
    fn last_logon(&self, now: Moment) -> Moment {
        let minutes = i64::try_from(self.seed % 20_000).unwrap_or(0);
        now.plus(Span::from_seconds(-60 * minutes))
    }
}

/// The properties that count what searches put into a mailbox and took from it.
const COUNTS: [&str; 4] = [
    "ContentAddedItems",
    "ContentAddedBytes",
    "ContentTakenItems",
    "ContentTakenBytes",
];

/// The property that keeps which messages were deleted from a mailbox.
pub const DELETED: &str = "ContentDeleted";

/// The property that keeps when a mailbox was emptied.
pub const EMPTIED: &str = "ContentEmptied";

fn count_up(properties: &mut PropertyBag, names: [&str; 2], numbers: [u64; 2]) {
    for (name, number) in names.into_iter().zip(numbers) {
        let held = properties
            .get(name)
            .and_then(Property::as_long)
            .unwrap_or(0);
        let number = i64::try_from(number).unwrap_or(i64::MAX);
        properties.set(name, Property::Long(held.saturating_add(number)));
    }
}

/// Counts what was put into a mailbox.
pub fn add(properties: &mut PropertyBag, items: u64, bytes: u64) {
    let [first, second, _, _] = COUNTS;
    count_up(properties, [first, second], [items, bytes]);
}

/// Counts what was taken from a mailbox.
pub fn take(properties: &mut PropertyBag, items: u64, bytes: u64) {
    let [_, _, first, second] = COUNTS;
    count_up(properties, [first, second], [items, bytes]);
}

/// Whether a message that came at a moment was deleted from a mailbox.
pub fn is_deleted(record: &DirectoryObject, message: Uuid, at: Moment) -> bool {
    record
        .properties
        .get(DELETED)
        .is_some_and(|held| held.items().contains(&Property::Guid(message)))
        || matches!(record.properties.get(EMPTIED), Some(Property::Utc(when)) if *when >= at)
}

/// The property that keeps whose content was copied into a mailbox or its archive.
pub fn merged_into(archive: bool) -> &'static str {
    if archive {
        "ContentMergedIntoArchive"
    } else {
        "ContentMerged"
    }
}

fn count(number: u64) -> Property {
    Property::Int(i32::try_from(number).unwrap_or(i32::MAX))
}

/// What `Get-MailboxStatistics` shows of a mailbox or archive that was removed.
pub fn removed_statistics(org: &Organization, removed: &Removed, now: Moment) -> Option<Row> {
    let mut row = statistics(org, &removed.object, removed.archive, now)?;
    for (name, value) in &mut row {
        match &**name {
            "DisconnectDate" => *value = Property::Local(removed.since),
            "DisconnectReason" => *value = Property::Text(removed.reason.clone()),
            "OwnerADGuid" if removed.with_account => *value = Property::Guid(Uuid::nil()),
            _ => {}
        }
    }
    Some(row)
}

/// What `Get-MailboxStatistics` shows.
pub fn statistics(
    org: &Organization,
    record: &DirectoryObject,
    archive: bool,
    now: Moment,
) -> Option<Row> {
    let part = record.mailbox.as_ref()?;
    let (guid, database) = match (archive, part.archive) {
        (false, _) => (part.exchange_guid, part.database),
        (true, Some((guid, database))) => (guid, database),
        (true, None) => return None,
    };
    let content = Content::held(record, archive)?;
    let (deleted, deleted_bytes) = content.deleted();
    let database = org.configuration().get(database)?;
    let server = org.server_name(database);
    let quota = |name: &str| {
        View::MailboxDatabase
            .schema()
            .property(name)
            .map(|property| property.of_configuration(org, database))
            .unwrap_or_default()
    };
    let name = if archive {
        Property::text(format!("In-Place Archive -{}", record.display_name))
    } else {
        Property::Text(record.display_name.clone())
    };
    let size = |bytes: u64| Property::Size(ByteQuantifiedSize(bytes));
    let logon = content.last_logon(now);
    let values = [
        ("AssociatedItemCount", count(10 + content.seed % 40)),
        ("DeletedItemCount", count(deleted)),
        ("DisplayName", name),
        ("ItemCount", count(content.items - deleted)),
        (
            "LastLoggedOnUserAccount",
            Property::text(format!(
                "{}\\{}",
                org.forest.net_bios,
                record.sam_account_name.as_deref().unwrap_or(&record.name)
            )),
        ),
        (
            "LastLogoffTime",
            Property::Local(logon.plus(Span::from_seconds(1_800))),
        ),
        ("LastLogonTime", Property::Local(logon)),
        (
            "LegacyDN",
            record
                .legacy_dn
                .as_ref()
                .map_or(Property::Null, |dn| Property::text(dn.to_uppercase())),
        ),
        ("MailboxGuid", Property::Guid(guid)),
        ("OwnerADGuid", Property::Guid(record.guid)),
        ("MailboxType", Property::member("Private")),
        ("MailboxTypeDetail", Property::member(record.kind.name())),
        ("TotalDeletedItemSize", size(deleted_bytes)),
        ("TotalItemSize", size(content.bytes - deleted_bytes)),
        ("DatabaseIssueWarningQuota", quota("IssueWarningQuota")),
        ("DatabaseProhibitSendQuota", quota("ProhibitSendQuota")),
        (
            "DatabaseProhibitSendReceiveQuota",
            quota("ProhibitSendReceiveQuota"),
        ),
        ("DatabaseName", Property::Text(database.name.clone())),
        ("ServerName", Property::Text(server)),
        (
            "Database",
            Property::ObjectId(org.configuration_reference(database)),
        ),
        ("IsArchiveMailbox", Property::Bool(archive)),
        ("Identity", Property::text(guid.to_string())),
        ("MapiIdentity", Property::text(guid.to_string())),
        (
            "OriginatingServer",
            Property::Text(org.session_server_fqdn()),
        ),
    ];
    Some(View::MailboxStatistics.schema().row(&values))
}

/// What `Get-MailboxFolderStatistics` shows.
pub fn folders(
    org: &Organization,
    record: &DirectoryObject,
    archive: bool,
    scope: Option<&str>,
    now: Moment,
) -> Vec<Row> {
    let Some(part) = record.mailbox.as_ref() else {
        return Vec::new();
    };
    let guid = match (archive, part.archive) {
        (false, _) => part.exchange_guid,
        (true, Some((guid, _))) => guid,
        (true, None) => return Vec::new(),
    };
    let Some(content) = Content::held(record, archive) else {
        return Vec::new();
    };
    let deleted = content.deleted();
    let total = (content.items - deleted.0, content.bytes - deleted.1);
    FOLDERS
        .iter()
        .enumerate()
        .filter(|(_, folder)| match scope {
            None => true,
            Some(scope) if scope.eq_ignore_ascii_case("All") => true,
            Some(scope) if scope.eq_ignore_ascii_case("RecoverableItems") => {
                folder.kind.starts_with("RecoverableItems")
            }
            Some(scope) => folder.kind.eq_ignore_ascii_case(scope),
        })
        .map(|(place, folder)| {
            let (items, bytes) = content.in_folder(folder);
            let (all, all_bytes) = match folder.kind {
                "Root" => total,
                "RecoverableItemsRoot" => deleted,
                _ => (items, bytes),
            };
            let name: Text = folder.path.trim_start_matches('/').into();
            let newest = content.last_logon(now);
            let date = |there: bool, days: i64| {
                if there {
                    Property::Local(newest.plus(Span::from_days(-days)))
                } else {
                    Property::Null
                }
            };
            let age = i64::try_from(content.seed % 900).unwrap_or(0);
            let values = [
                ("Date", Property::Local(part.created)),
                ("CreationTime", Property::Local(part.created)),
                ("LastModifiedTime", Property::Local(newest)),
                ("Name", Property::Text(name)),
                ("FolderPath", Property::text(folder.path)),
                ("FolderId", Property::text(folder_id(guid, place, folder))),
                ("FolderType", Property::text(folder.kind)),
                ("ContainerClass", Property::text(folder.class().0)),
                ("ContentFolder", Property::Bool(folder.kind != "Root")),
                ("ContentMailboxGuid", Property::Guid(guid)),
                ("VisibleItemsInFolder", count(items)),
                ("ItemsInFolder", count(items)),
                ("FolderSize", Property::Size(ByteQuantifiedSize(bytes))),
                ("ItemsInFolderAndSubfolders", count(all)),
                (
                    "FolderAndSubfolderSize",
                    Property::Size(ByteQuantifiedSize(all_bytes)),
                ),
                ("NewestItemReceivedDate", date(items > 0, 0)),
                ("OldestItemReceivedDate", date(items > 0, age)),
                ("NewestItemLastModifiedDate", date(items > 0, 0)),
                ("OldestItemLastModifiedDate", date(items > 0, age)),
                (
                    "Identity",
                    Property::text(format!(
                        "{}{}",
                        org.canonical_name(record),
                        folder.path.replace('/', "\\")
                    )),
                ),
            ];
            View::MailboxFolderStatistics.schema().row(&values)
        })
        .collect()
}

/// The size of a database's file and the room in it: what its mailboxes hold, the pages between, and what was freed.
pub fn database_size(org: &Organization, database: Uuid) -> (u64, u64) {
    const EMPTY: u64 = 72 * 1024 * 1024;
    const PAGE: u64 = 32 * 1024;
    let held: u64 = org
        .recipients(super::record::RecipientTypeDetails::is_mailbox)
        .filter_map(|record| {
            let part = record.mailbox.as_ref()?;
            let own = (part.database == database)
                .then(|| Content::held(record, false))
                .flatten()
                .map_or(0, |content| content.bytes);
            Some(own)
        })
        .sum();
    let free = (held / 40 + EMPTY / 4) / PAGE * PAGE;
    let size = (held + held / 8 + free + EMPTY) / (8 * 1024 * 1024) * (8 * 1024 * 1024);
    (size, free)
}
