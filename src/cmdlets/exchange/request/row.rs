//! What a request and its statistics show.

use super::lookup::queue_of;
use crate::exchange::organization::Organization;
use crate::exchange::property::Property;
use crate::exchange::quota::ByteQuantifiedSize;
use crate::exchange::record::{ConfigurationObject, DirectoryObject};
use crate::exchange::request::{self, Load, State};
use crate::exchange::schema::View;
use crate::exchange::time::{Moment, Span};
use std::sync::Arc;
use uuid::Uuid;

pub(in super::super) fn local(at: Option<Moment>) -> Property {
    at.map_or(Property::Null, Property::Local)
}

pub(in super::super) fn size(bytes: u64) -> Property {
    Property::Size(ByteQuantifiedSize(bytes))
}

pub(in super::super) fn long(number: u64) -> Property {
    Property::Long(i64::try_from(number).unwrap_or(i64::MAX))
}

/// From one moment to another, or to now.
pub(in super::super) fn lasting(from: Option<Moment>, to: Option<Moment>, now: Moment) -> Property {
    from.map_or(Property::Null, |from| {
        Property::TimeSpan(Span::from_ticks(
            (to.unwrap_or(now).ticks() - from.ticks()).max(0),
        ))
    })
}

/// Text, or null when there is none.
pub(in super::super) fn text(text: &str) -> Property {
    match text {
        "" => Property::Null,
        text => Property::text(text),
    }
}

fn stage(state: &State) -> &'static str {
    match state.detail {
        "CreatingFolderHierarchy" => "CreatingFolderHierarchy",
        "CopyingMessages" => "CopyingMessages",
        "AutoSuspended" | "Synced" => "IncrementalSync",
        "Completion" => "FinalIncrementalSync",
        "Completed" => "SyncFinished",
        _ => "None",
    }
}

/// The name of the batch that a request belongs to.
pub(super) fn batch(record: &ConfigurationObject, property: &str) -> String {
    match record.properties.text("Batch") {
        "" => record.properties.text(property).to_owned(),
        batch if property == "BatchName" => format!("MigrationService:{batch}"),
        _ => String::new(),
    }
}

/// The values of a request as they are gathered for a view.
struct Row<'o> {
    org: &'o Organization,
    record: &'o ConfigurationObject,
    /// The mailbox or user that the request is about.
    subject: Option<Arc<DirectoryObject>>,
    state: State,
    load: Load,
    now: Moment,
    values: Vec<(&'static str, Property)>,
}

/// The values that a view of a request has at a moment, with its report or without.
pub(super) fn values(
    org: &Organization,
    record: &ConfigurationObject,
    view: View,
    now: Moment,
    report: bool,
) -> Vec<(&'static str, Property)> {
    let mut row = Row {
        org,
        record,
        subject: request::subject(org, record),
        state: request::state(record, now),
        load: Load::read(&record.properties),
        now,
        values: Vec::new(),
    };
    row.add_subject(view == View::MoveRequest);
    row.add_places();
    row.add_settings();
    row.add_flags();
    row.add_progress();
    row.add_moments();
    row.add_message();
    if report {
        let lines = request::report(org, record, now);
        row.set("Report", Property::text(lines.join("\n")));
    }
    row.values
}

impl Row<'_> {
    fn set(&mut self, name: &'static str, value: Property) {
        self.values.push((name, value));
    }

    fn flag(&self, name: &str) -> bool {
        self.record.properties.flag(name) == Some(true)
    }

    fn noun(&self) -> &str {
        self.record.noun.as_deref().unwrap_or_default()
    }

    fn reference(&self, guid: Option<Uuid>) -> Property {
        guid.and_then(|guid| self.org.reference(guid))
            .map_or(Property::Null, Property::ObjectId)
    }

    /// Whose request it is; a MoveRequest itself goes by its mailbox's names.
    fn add_subject(&mut self, is_move: bool) {
        let subject = self.subject.clone();
        if let Some(subject) = &subject {
            let own = Property::ObjectId(self.org.directory_reference(subject));
            let part = subject.mailbox.as_ref();
            let guid = part.map(|part| part.exchange_guid).unwrap_or_default();
            let archive = part.and_then(|part| part.archive).map(|(guid, _)| guid);
            let alias = Property::text_or_null(subject.alias.as_ref());
            self.set("Alias", alias.clone());
            self.set("SourceAlias", alias.clone());
            self.set("TargetAlias", alias);
            self.set("DisplayName", Property::Text(subject.display_name.clone()));
            self.set(
                "DistinguishedName",
                Property::text(self.org.distinguished_name(subject)),
            );
            self.set("ExchangeGuid", Property::Guid(guid));
            self.set("ArchiveGuid", Property::Guid(archive.unwrap_or_default()));
            self.set(
                "TargetExchangeGuid",
                Property::Guid(match self.record.properties.flag("TargetIsArchive") {
                    Some(true) => archive.unwrap_or_default(),
                    _ => guid,
                }),
            );
            self.set(
                "RecipientType",
                Property::member(subject.kind.recipient_type()),
            );
            self.set(
                "RecipientTypeDetails",
                Property::member(subject.kind.name()),
            );
            for name in [
                "Mailbox",
                "TargetMailbox",
                "MailboxIdentity",
                "SourceMailboxIdentity",
                "TargetMailboxIdentity",
            ] {
                self.set(name, own.clone());
            }
            if is_move {
                self.set("Identity", own.clone());
                self.set("Id", own);
                self.set("Guid", Property::Guid(subject.guid));
                self.set("Name", Property::Text(subject.name.clone()));
            }
        }
        if !is_move {
            self.set(
                "Identity",
                Property::text(request::identity(self.org, self.record)),
            );
            self.set("Name", Property::Text(self.record.name.clone()));
        }
        self.set(
            "SourceExchangeGuid",
            match self.noun() {
                "MailboxExportRequest" => subject
                    .as_ref()
                    .and_then(|subject| subject.mailbox.as_ref())
                    .map_or(Property::Null, |part| Property::Guid(part.exchange_guid)),
                _ => self
                    .record
                    .properties
                    .guid("Source")
                    .map_or(Property::Null, Property::Guid),
            },
        );
    }

    /// The databases and servers that it reads from and writes into.
    fn add_places(&mut self) {
        for (database, server, key) in [
            ("SourceDatabase", "SourceServer", "SourceDb"),
            ("TargetDatabase", "TargetServer", "Target"),
            (
                "SourceArchiveDatabase",
                "SourceArchiveServer",
                "SourceArchiveDb",
            ),
            (
                "TargetArchiveDatabase",
                "TargetArchiveServer",
                "TargetArchive",
            ),
        ] {
            let guid = self.record.properties.guid(key);
            let name = guid
                .and_then(|guid| self.org.configuration().get(guid))
                .map_or(Property::Null, |found| {
                    Property::Text(self.org.server_name(found))
                });
            self.set(database, self.reference(guid));
            self.set(server, name);
        }
        self.set(
            "RequestQueue",
            self.reference(queue_of(self.org, self.record)),
        );
    }

    /// What was asked for.
    fn add_settings(&mut self) {
        self.set("RequestGuid", Property::Guid(self.record.guid));
        self.set("BatchName", text(&batch(self.record, "BatchName")));
        for name in [
            "RemoteHostName",
            "TargetDeliveryDomain",
            "FilePath",
            "SourceRootFolder",
            "TargetRootFolder",
            "ContentFilter",
        ] {
            self.set(name, text(self.record.properties.text(name)));
        }
        for name in [
            "Protect",
            "Suspend",
            "SuspendWhenReadyToComplete",
            "PreventCompletion",
            "SourceIsArchive",
            "TargetIsArchive",
            "ExcludeDumpster",
        ] {
            self.set(name, Property::Bool(self.flag(name)));
        }
        if self.flag("IsArchive") {
            self.set("SourceIsArchive", Property::Bool(true));
            self.set("TargetIsArchive", Property::Bool(true));
        }
        for name in [
            "BadItemLimit",
            "LargeItemLimit",
            "CompletedRequestAgeLimit",
            "Priority",
            "WorkloadType",
            "IncludeFolders",
            "ExcludeFolders",
            "ConflictResolutionOption",
            "StartAfter",
            "CompleteAfter",
        ] {
            if let Some(value) = self.record.properties.get(name) {
                self.set(name, value.clone());
            }
        }
    }

    /// What kind of request it is.
    fn add_flags(&mut self) {
        let style = if self.flag("Remote") || self.flag("Outbound") {
            "CrossOrg"
        } else {
            "IntraOrg"
        };
        let push = self.noun() == "MailboxImportRequest" || self.flag("Outbound");
        let direction = if push { "Push" } else { "Pull" };
        let mut flags = format!("{style}, {direction}");
        if self.flag("Suspend") {
            flags.push_str(", Suspend");
        }
        if self.flag("Protect") {
            flags.push_str(", Protected");
        }
        self.set("Flags", Property::member(&flags));
        self.set("RequestStyle", Property::member(style));
        self.set("Direction", Property::member(direction));
    }

    /// How far it is.
    fn add_progress(&mut self) {
        let is_move = matches!(self.noun(), "MoveRequest" | "MigrationUser");
        self.set("Status", Property::member(self.state.status));
        self.set("StatusDetail", Property::member(self.state.detail));
        self.set("SyncStage", Property::member(stage(&self.state)));
        self.set("PercentComplete", Property::Int(self.state.percent));
        self.set("BytesTransferred", size(self.state.bytes));
        self.set(
            "ItemsTransferred",
            Property::Int(i32::try_from(self.state.items).unwrap_or(i32::MAX)),
        );
        self.set(
            "BytesTransferredPerMinute",
            size(if self.state.detail == "CopyingMessages" {
                60_000_000
            } else {
                0
            }),
        );
        self.set(
            "TotalMailboxSize",
            size(self.load.bytes.saturating_sub(self.load.archive_bytes)),
        );
        self.set(
            "TotalMailboxItemCount",
            long(self.load.items.saturating_sub(self.load.archive_items)),
        );
        if is_move && self.load.archive_items > 0 {
            self.set("TotalArchiveSize", size(self.load.archive_bytes));
            self.set("TotalArchiveItemCount", long(self.load.archive_items));
        }
        self.set("EstimatedTransferSize", size(self.load.bytes));
        self.set("EstimatedTransferItemCount", long(self.load.items));
    }

    /// When it came how far.
    fn add_moments(&mut self) {
        self.set("QueuedTimestamp", Property::Local(self.record.created));
        self.set("StartTimestamp", local(self.state.started));
        self.set("InitialSeedingCompletedTimestamp", local(self.state.seeded));
        self.set("FinalSyncTimestamp", local(self.state.completed));
        self.set("CompletionTimestamp", local(self.state.completed));
        self.set(
            "LastUpdateTimestamp",
            Property::Local(self.state.completed.unwrap_or(self.now)),
        );
        self.set(
            "SuspendedTimestamp",
            self.record
                .properties
                .get("SuspendedAt")
                .cloned()
                .unwrap_or_default(),
        );
        self.set(
            "OverallDuration",
            lasting(Some(self.record.created), self.state.completed, self.now),
        );
        self.set(
            "TotalQueuedDuration",
            lasting(Some(self.record.created), self.state.started, self.now),
        );
        self.set(
            "TotalInProgressDuration",
            lasting(self.state.started, self.state.completed, self.now),
        );
    }

    /// What it says about itself, and the object that it is.
    fn add_message(&mut self) {
        self.set(
            "MRSServerName",
            match self.state.started {
                Some(_) => Property::Text(self.org.session_server_fqdn()),
                None => Property::Null,
            },
        );
        let failed = self.record.properties.text("FailedBecause");
        self.set(
            "Message",
            match (self.state.status, failed) {
                ("Failed", failed) => Property::text(format!("Error: {failed}")),
                _ => text(self.record.properties.text("SuspendComment")),
            },
        );
        for (name, at) in [
            ("WhenCreated", Property::Local(self.record.created)),
            ("WhenCreatedUTC", Property::Utc(self.record.created)),
            (
                "WhenChanged",
                Property::Local(self.state.completed.unwrap_or(self.record.changed)),
            ),
            (
                "WhenChangedUTC",
                Property::Utc(self.state.completed.unwrap_or(self.record.changed)),
            ),
        ] {
            self.set(name, at);
        }
        self.set(
            "OriginatingServer",
            Property::Text(self.org.forest.domain_controller.clone()),
        );
    }
}
