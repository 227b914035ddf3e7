//! What New- and Set- of a request keep of their parameters.

use super::super::{argument, coverage, error, task};
use crate::engine::{Call, Flow};
use crate::exchange::coerce;
use crate::exchange::property::{Setting, same};
use crate::exchange::record::PropertyBag;
use crate::exchange::schema::{Schema, View};
use uuid::Uuid;

/// Settings of a request that are kept as they are given.
const KEPT: &[&str] = &[
    "AssociatedMessagesCopyOption",
    "BadItemLimit",
    "BatchName",
    "CompleteAfter",
    "CompletedRequestAgeLimit",
    "ConflictResolutionOption",
    "ContentFilter",
    "ExcludeDumpster",
    "ExcludeFolders",
    "FilePath",
    "IncludeFolders",
    "IsArchive",
    "LargeItemLimit",
    "PreventCompletion",
    "Priority",
    "Protect",
    "RemoteHostName",
    "SourceIsArchive",
    "SourceRootFolder",
    "StartAfter",
    "Suspend",
    "SuspendComment",
    "SuspendWhenReadyToComplete",
    "TargetDeliveryDomain",
    "TargetIsArchive",
    "TargetRootFolder",
    "WorkloadType",
];

/// Parameters that decide what a request is, and are seen to where it is made.
const SEEN_TO: &[&str] = &[
    "AcceptLargeDataLoss",
    "AllowLegacyDNMismatch",
    "ArchiveOnly",
    "ArchiveTargetDatabase",
    "Mailbox",
    "Name",
    "Outbound",
    "PrimaryOnly",
    "Remote",
    "RemoteCredential",
    "SourceDatabase",
    "SourceMailbox",
    "SourceStoreMailbox",
    "TargetDatabase",
    "TargetMailbox",
    "RequestGuid",
    "RequestQueue",
];

/// The settings that the parameters of a request's command give; none when an error was written.
pub(super) fn settings(call: &mut Call<'_>) -> Flow<Option<PropertyBag>> {
    kept(call, View::MoveRequestStatistics.schema(), KEPT, SEEN_TO)
}

/// The parameters of a command that are kept as they are given, as values of a schema; none when an error was written.
///
/// Those that the command itself sees to are passed over; of the others it is told that they have no effect here.
pub(in super::super) fn kept(
    call: &mut Call<'_>,
    schema: &Schema,
    kept: &[&'static str],
    seen_to: &[&str],
) -> Flow<Option<PropertyBag>> {
    let mut bag = PropertyBag::default();
    for (name, setting) in argument::settings(call, seen_to)? {
        let Setting::Value(value) = setting else {
            continue;
        };
        let Some(known) = kept.iter().find(|known| same(known, &name)) else {
            coverage::without_effect(call, &name)?;
            continue;
        };
        let org = task::organization(call)?;
        let value = match schema.property(known) {
            Some(property) => {
                match error::or_write(call, coerce::coerce(&org, property, &value))? {
                    Some(value) => value,
                    None => return Ok(None),
                }
            }
            None => value,
        };
        bag.set(known, value);
    }
    Ok(Some(bag))
}

/// A database that a parameter names; nothing when the parameter is not given, an error when there is none.
pub(super) fn database(call: &mut Call<'_>, parameter: &str) -> Flow<Option<Option<Uuid>>> {
    let org = task::organization(call)?;
    match argument::named(call, parameter)? {
        Some(name) => Ok(error::or_write(call, org.database_parameter(&name))?
            .map(|database| Some(database.guid))),
        None => Ok(Some(None)),
    }
}
