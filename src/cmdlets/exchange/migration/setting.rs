//! What New- and Set- of a batch or a user keep of their parameters.

use super::super::request;
use crate::engine::{Call, Flow};
use crate::exchange::record::PropertyBag;
use crate::exchange::schema::View;

/// Settings of a batch that are kept as they are given.
const KEPT: &[&str] = &[
    "ArchiveOnly",
    "BadItemLimit",
    "CompleteAfter",
    "LargeItemLimit",
    "NotificationEmails",
    "PrimaryOnly",
    "StartAfter",
    "TargetArchiveDatabases",
    "TargetDatabases",
    "TargetDeliveryDomain",
];

const SEEN_TO: &[&str] = &[
    "AddUsers",
    "AllowUnknownColumnsInCsv",
    "AutoComplete",
    "AutoStart",
    "CSVData",
    "Local",
    "Name",
    "PublicFolderToUnifiedGroup",
    "SourceEndpoint",
    "SourcePublicFolderDatabase",
    "TargetEndpoint",
    "UserIds",
    "Users",
    "Update",
    "SyncNow",
];

/// The settings that the parameters give; none when an error was written.
pub(super) fn settings(call: &mut Call<'_>) -> Flow<Option<PropertyBag>> {
    request::kept(call, View::MigrationBatch.schema(), KEPT, SEEN_TO)
}
