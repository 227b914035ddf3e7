//! Search-AdminAuditLog and Search-UnifiedAuditLog: what the journal of the organization tells.

use super::project::{ExchangeObject, Source};
use super::{argument, task};
use crate::engine::{Body, Call, Cmdlet, Flow};
use crate::exchange::compare;
use crate::exchange::organization::guid_of;
use crate::exchange::property::{Property, Text, same};
use crate::exchange::schema::{PropertySchema, Schema};
use crate::exchange::store::Entry;
use crate::exchange::time::Moment;
use serde_json::json;
use std::sync::{Arc, LazyLock};

pub(super) const CMDLETS: &[Cmdlet] = &[
    Cmdlet {
        name: "Search-AdminAuditLog",
        body: Body::Each(admin),
    },
    Cmdlet {
        name: "Search-UnifiedAuditLog",
        body: Body::Each(unified),
    },
];

fn schema(object: &str, type_name: &str, properties: &[(&str, &str)]) -> Schema {
    Schema {
        object: object.into(),
        type_names: [
            type_name,
            "Microsoft.Exchange.Data.ConfigurableObject",
            "System.Object",
        ]
        .map(Text::from)
        .into(),
        properties: properties
            .iter()
            .map(|(name, of)| PropertySchema::of_type(name, of))
            .collect(),
    }
}

static EVENT: LazyLock<Schema> = LazyLock::new(|| {
    schema(
        "AdminAuditLogEvent",
        "Microsoft.Exchange.Management.SystemConfigurationTasks.AdminAuditLogEvent",
        &[
            ("ObjectModified", "System.String"),
            ("CmdletName", "System.String"),
            (
                "CmdletParameters",
                "Microsoft.Exchange.Data.MultiValuedProperty`1[System.String]",
            ),
            (
                "ModifiedProperties",
                "Microsoft.Exchange.Data.MultiValuedProperty`1[System.String]",
            ),
            ("Caller", "System.String"),
            ("ExternalAccess", "System.Boolean"),
            ("Succeeded", "System.Boolean"),
            ("Error", "System.String"),
            ("RunDate", "System.DateTime"),
            ("OriginatingServer", "System.String"),
            ("Identity", "System.String"),
            ("IsValid", "System.Boolean"),
            ("ObjectState", "Microsoft.Exchange.Data.ObjectState"),
        ],
    )
});

static RECORD: LazyLock<Schema> = LazyLock::new(|| {
    schema(
        "UnifiedAuditLogEvent",
        "Microsoft.Exchange.Data.ApplicationLogic.UnifiedAuditLogEvent",
        &[
            (
                "RecordType",
                "Microsoft.Office.Compliance.Audit.AuditRecordType",
            ),
            ("CreationDate", "System.DateTime"),
            ("UserIds", "System.String"),
            ("Operations", "System.String"),
            ("AuditData", "System.String"),
            ("ResultIndex", "System.Int32"),
            ("ResultCount", "System.Int32"),
            ("Identity", "System.String"),
            ("IsValid", "System.Boolean"),
            ("ObjectState", "Microsoft.Exchange.Data.ObjectState"),
        ],
    )
});

/// The moment that a parameter names.
fn when(call: &mut Call<'_>, parameter: &str) -> Flow<Option<Moment>> {
    let value = call.value(parameter);
    Ok(match argument::property(call, &value)? {
        Property::Local(moment) | Property::Utc(moment) => Some(moment),
        Property::Null => None,
        other => Moment::parse(&other.to_string()),
    })
}

/// What an entry of the journal changed: the object's name, and each property with what it is now.
fn changed(
    entry: &Entry,
    before: &mut crate::exchange::organization::Organization,
    after: &mut crate::exchange::organization::Organization,
) -> (String, Vec<String>) {
    let mut object = String::new();
    let mut properties = Vec::new();
    for change in &entry.changes {
        before.restore(change.place, change.guid, change.before.clone());
        after.restore(change.place, change.guid, change.after.clone());
        for difference in compare::of_record(before, after, change.place, change.guid) {
            if object.is_empty() {
                object = difference.identity.to_string();
            }
            if let Some(property) = difference.property {
                properties.push(property.to_string());
            }
        }
    }
    (object, properties)
}

fn wanted(list: &[String], value: &str) -> bool {
    list.is_empty()
        || list.iter().any(|held| {
            same(held, value) || value.rsplit('\\').next().is_some_and(|end| same(end, held))
        })
}

fn entries(call: &mut Call<'_>) -> Flow<Vec<Arc<Entry>>> {
    let session = task::session(call)?;
    let (from, to) = (when(call, "StartDate")?, when(call, "EndDate")?);
    let users = argument::texts(call, "UserIds")?;
    let mut found: Vec<Arc<Entry>> = session
        .journal()
        .into_iter()
        .filter(|entry| {
            from.is_none_or(|from| entry.time >= from) && to.is_none_or(|to| entry.time <= to)
        })
        .filter(|entry| wanted(&users, &entry.who))
        .collect();
    // The newest first.
    found.reverse();
    Ok(found)
}

fn admin(call: &mut Call<'_>) -> Flow {
    let org = task::organization(call)?;
    let commands = argument::texts(call, "Cmdlets")?;
    let parameters = argument::texts(call, "Parameters")?;
    let objects = argument::texts(call, "ObjectIds")?;
    let limit = call
        .int("ResultSize")
        .and_then(|size| usize::try_from(size).ok())
        .unwrap_or(1000);
    let (mut before, mut after) = ((*org).clone(), (*org).clone());
    let mut written = 0;
    for entry in entries(call)? {
        if !wanted(&commands, &entry.command)
            || !(parameters.is_empty()
                || entry
                    .parameters
                    .iter()
                    .any(|(name, _)| parameters.iter().any(|held| same(held, name))))
        {
            continue;
        }
        let (object, properties) = changed(&entry, &mut before, &mut after);
        if !(objects.is_empty()
            || objects.iter().any(|held| {
                same(held, &object) || object.rsplit('/').next().is_some_and(|end| same(end, held))
            }))
        {
            continue;
        }
        if written >= limit {
            break;
        }
        written += 1;
        let row = EVENT.row(&[
            ("ObjectModified", Property::text(object)),
            ("CmdletName", Property::Text(entry.command.clone())),
            (
                "CmdletParameters",
                Property::texts(entry.parameters.iter().map(|(name, _)| name)),
            ),
            ("ModifiedProperties", Property::texts(properties)),
            ("Caller", Property::Text(entry.who.clone())),
            ("ExternalAccess", Property::Bool(false)),
            ("Succeeded", Property::Bool(true)),
            ("Error", Property::text("None")),
            ("RunDate", Property::Local(entry.time)),
            (
                "OriginatingServer",
                Property::Text(org.forest.session_server.clone()),
            ),
            (
                "Identity",
                Property::text(guid_of("audit", entry.sequence).to_string()),
            ),
            ("IsValid", Property::Bool(true)),
            ("ObjectState", Property::member("New")),
        ]);
        let value = ExchangeObject::value(&EVENT, Source::Row(row), &call.rt.world);
        call.write(value)?;
    }
    Ok(())
}

fn unified(call: &mut Call<'_>) -> Flow {
    let org = task::organization(call)?;
    let operations = argument::texts(call, "Operations")?;
    let limit = call
        .int("ResultSize")
        .and_then(|size| usize::try_from(size).ok())
        .unwrap_or(100);
    let other =
        argument::text(call, "RecordType")?.is_some_and(|kind| !same(&kind, "ExchangeAdmin"));
    let found: Vec<_> = entries(call)?
        .into_iter()
        .filter(|entry| !other && wanted(&operations, &entry.command))
        .take(limit)
        .collect();
    let (mut before, mut after) = ((*org).clone(), (*org).clone());
    let count = i32::try_from(found.len()).unwrap_or(i32::MAX);
    for (index, entry) in found.into_iter().enumerate() {
        let (object, _) = changed(&entry, &mut before, &mut after);
        let id = guid_of("audit", entry.sequence).to_string();
        let parameters: Vec<_> = entry
            .parameters
            .iter()
            .map(|(name, value)| json!({"Name": &**name, "Value": value.to_string()}))
            .collect();
        let data = json!({
            "CreationTime": entry.time.to_log(),
            "Id": id,
            "Operation": &*entry.command,
            "RecordType": 1,
            "ResultStatus": "True",
            "UserId": &*entry.who,
            "UserType": 2,
            "Workload": "Exchange",
            "ObjectId": object,
            "Parameters": parameters,
        });
        let row = RECORD.row(&[
            ("RecordType", Property::member("ExchangeAdmin")),
            ("CreationDate", Property::Utc(entry.time)),
            ("UserIds", Property::Text(entry.who.clone())),
            ("Operations", Property::Text(entry.command.clone())),
            ("AuditData", Property::text(data.to_string())),
            (
                "ResultIndex",
                Property::Int(i32::try_from(index + 1).unwrap_or(i32::MAX)),
            ),
            ("ResultCount", Property::Int(count)),
            ("Identity", Property::text(id)),
            ("IsValid", Property::Bool(true)),
            ("ObjectState", Property::member("Unchanged")),
        ]);
        let value = ExchangeObject::value(&RECORD, Source::Row(row), &call.rt.world);
        call.write(value)?;
    }
    Ok(())
}
