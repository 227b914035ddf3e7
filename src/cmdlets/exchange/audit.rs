//! Search-AdminAuditLog and Search-UnifiedAuditLog: what the journal of the organization tells.

use super::project::{ExchangeObject, Source};
use super::{argument, error, task};
use crate::engine::{Body, Call, Cmdlet, Flow};
use crate::exchange::compare::Difference;
use crate::exchange::error::ExchangeError;
use crate::exchange::organization::{Organization, guid_of};
use crate::exchange::property::{Property, same};
use crate::exchange::schema::{PropertySchema, Schema};
use crate::exchange::store::{Copies, Entry, Session};
use crate::exchange::time::Moment;
use crate::value::{ErrorCategory, Fault, NetObject, Value};
use serde_json::json;
use std::cell::RefCell;
use std::rc::Rc;
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

/// The most that Search-AdminAuditLog returns.
const MOST_OF_ADMIN: i32 = 250_000;
/// The most that Search-UnifiedAuditLog returns at once.
const MOST_OF_UNIFIED: i32 = 5_000;
/// The most that a session of Search-UnifiedAuditLog returns, and without a large set.
const MOST_OF_LARGE_SET: usize = 50_000;
const MOST_OF_PREVIEW: usize = 5_000;

fn schema(object: &str, type_name: &str, properties: &[(&str, &str)]) -> Schema {
    Schema::of(
        object,
        &[
            type_name,
            "Microsoft.Exchange.Data.ConfigurableObject",
            "System.Object",
        ],
        properties,
    )
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
                "Microsoft.Exchange.Data.MultiValuedProperty`1[Microsoft.Exchange.Management.SystemConfigurationTasks.AdminAuditLogCmdletParameter]",
            ),
            (
                "ModifiedProperties",
                "Microsoft.Exchange.Data.MultiValuedProperty`1[Microsoft.Exchange.Management.SystemConfigurationTasks.AdminAuditLogModifiedProperty]",
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

/// A part of an event: no object of its own.
fn part(type_name: &str, properties: &[&str]) -> Schema {
    Schema {
        object: "".into(),
        type_names: vec![type_name.into(), "System.Object".into()],
        properties: properties
            .iter()
            .map(|name| PropertySchema::of_type(name, "System.String"))
            .collect(),
    }
}

static PARAMETER: LazyLock<Schema> = LazyLock::new(|| {
    part(
        "Microsoft.Exchange.Management.SystemConfigurationTasks.AdminAuditLogCmdletParameter",
        &["Name", "Value"],
    )
});

static MODIFIED: LazyLock<Schema> = LazyLock::new(|| {
    part(
        "Microsoft.Exchange.Management.SystemConfigurationTasks.AdminAuditLogModifiedProperty",
        &["Name", "NewValue", "OldValue"],
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
        other => {
            let text = other.to_string();
            let Some(moment) = Moment::parse(&text) else {
                let reason = format!("The string '{text}' was not recognized as a valid DateTime.");
                return Err(argument::refused(
                    parameter,
                    &text,
                    "Microsoft.Exchange.ExchangeSystem.ExDateTime",
                    &reason,
                )
                .into());
            };
            Some(moment)
        }
    })
}

/// A mistake of the caller's.
fn mistake(call: &mut Call<'_>, id: &str, arguments: &[String]) -> Flow {
    let message = error::sentence(id, arguments);
    call.throw(
        &Fault::new(id, ErrorCategory::InvalidArgument, message).of("System.ArgumentException"),
    )
}

/// A number between two others, as a parameter has it.
fn number(call: &mut Call<'_>, parameter: &str, usual: i32, most: i32) -> Flow<usize> {
    if !call.is_bound(parameter) {
        return Ok(usize::try_from(usual).unwrap_or(0));
    }
    let least = i32::from(parameter == "ResultSize");
    let value = call
        .int(parameter)
        .and_then(|value| i32::try_from(value).ok())
        .unwrap_or(-1);
    if (least..=most).contains(&value) {
        return Ok(usize::try_from(value).unwrap_or(0));
    }
    let written = call.value(parameter).to_text();
    mistake(
        call,
        "AuditNumber",
        &[
            parameter.to_owned(),
            written,
            least.to_string(),
            most.to_string(),
        ],
    )?;
    Ok(0)
}

/// What an entry changed: the object's name, and each property.
fn changed(
    copies: &mut Copies,
    session: &Session,
    entry: &Entry,
) -> Result<(String, Vec<Difference>), ExchangeError> {
    let differences = copies.differences(session, entry)?;
    let object = differences
        .first()
        .map(|difference| difference.identity.to_string())
        .unwrap_or_default();
    Ok((object, differences))
}

/// Whether a value is among those wanted, whole or by what follows the domain.
fn wanted(list: &[String], value: &str) -> bool {
    list.is_empty()
        || list.iter().any(|held| {
            same(held, value) || value.rsplit('\\').next().is_some_and(|end| same(end, held))
        })
}

/// Whether an object is among those wanted, by its identity or the last part of it, or as a command named it.
fn concerns(list: &[String], object: &str, entry: &Entry) -> bool {
    list.is_empty()
        || list.iter().any(|held| {
            same(held, object)
                || object.rsplit('/').next().is_some_and(|end| same(end, held))
                || entry
                    .parameters
                    .iter()
                    .any(|(name, value)| same(name, "Identity") && same(&value.to_string(), held))
        })
}

/// The entries of the time and the users that are asked for, the newest first.
fn entries(call: &mut Call<'_>) -> Flow<Option<Vec<Arc<Entry>>>> {
    let session = task::session(call)?;
    let (from, to) = (when(call, "StartDate")?, when(call, "EndDate")?);
    if let (Some(from), Some(to)) = (from, to)
        && from > to
    {
        mistake(call, "AuditDates", &[from.to_string(), to.to_string()])?;
    }
    let users = argument::texts(call, "UserIds")?;
    let Some(mut found) = error::or_write(call, session.whole_journal())? else {
        return Ok(None);
    };
    found.retain(|entry| {
        from.is_none_or(|from| entry.time >= from)
            && to.is_none_or(|to| entry.time <= to)
            && wanted(&users, &entry.who)
    });
    found.reverse();
    found.sort_by_key(|entry| std::cmp::Reverse(entry.time));
    Ok(Some(found))
}

fn object(schema: &'static Schema, values: &[(&str, Property)], call: &Call<'_>) -> Value {
    ExchangeObject::value(schema, Source::Row(schema.row(values)), call)
}

/// Gives a property of an object values that are objects themselves.
fn put(object: &Value, property: &str, parts: Vec<Value>) {
    if let Some(held) = ExchangeObject::of(object) {
        held.set(property, &Value::array(parts));
    }
}

fn admin(call: &mut Call<'_>) -> Flow {
    let session = task::session(call)?;
    let org = session.organization();
    let commands = argument::texts(call, "Cmdlets")?;
    let parameters = argument::texts(call, "Parameters")?;
    if !parameters.is_empty() && commands.is_empty() {
        return mistake(call, "AuditParametersWithoutCmdlets", &[]);
    }
    let objects = argument::texts(call, "ObjectIds")?;
    let limit = number(call, "ResultSize", 1000, MOST_OF_ADMIN)?;
    let skipped = number(call, "StartIndex", 0, i32::MAX)?;
    // The journal has what was done by the organization's own administrators, and what failed changed nothing.
    if (call.is_bound("IsSuccess") && !call.flag("IsSuccess"))
        || (call.is_bound("ExternalAccess") && call.flag("ExternalAccess"))
    {
        return Ok(());
    }
    let Some(found) = entries(call)? else {
        return Ok(());
    };
    let mut copies = Copies::of(&org);
    let mut place = 0;
    for entry in found {
        let has_parameter = parameters.is_empty()
            || entry
                .parameters
                .iter()
                .any(|(name, _)| parameters.iter().any(|held| same(held, name)));
        if !has_parameter || !wanted(&commands, &entry.command) {
            continue;
        }
        let of_entry = changed(&mut copies, &session, &entry);
        let Some((changed, differences)) = error::or_write(call, of_entry)? else {
            continue;
        };
        if !concerns(&objects, &changed, &entry) {
            continue;
        }
        place += 1;
        if place <= skipped {
            continue;
        }
        if place - skipped > limit {
            break;
        }
        let event = object(
            &EVENT,
            &[
                ("ObjectModified", Property::text(changed)),
                ("CmdletName", Property::Text(entry.command.clone())),
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
            ],
            call,
        );
        let given = entry.parameters.iter().map(|(name, value)| {
            object(
                &PARAMETER,
                &[
                    ("Name", Property::Text(name.clone())),
                    ("Value", Property::text(plain(value))),
                ],
                call,
            )
        });
        put(&event, "CmdletParameters", given.collect());
        let modified = differences.iter().filter_map(|difference| {
            Some(object(
                &MODIFIED,
                &[
                    ("Name", Property::Text(difference.property.clone()?)),
                    ("NewValue", Property::text(plain(&difference.after))),
                    ("OldValue", Property::text(plain(&difference.before))),
                ],
                call,
            ))
        });
        put(&event, "ModifiedProperties", modified.collect());
        call.write(event)?;
    }
    Ok(())
}

/// A value as the log writes it: the values of a list with a semicolon between.
fn plain(value: &Property) -> String {
    match value {
        Property::List(items) => items
            .iter()
            .map(ToString::to_string)
            .collect::<Vec<_>>()
            .join(";"),
        other => other.to_string(),
    }
}

/// The searches that were begun with a session's id, and how much of each was returned.
#[derive(Default)]
struct Searches(RefCell<Vec<Search>>);

struct Search {
    id: String,
    found: Vec<Hit>,
    returned: usize,
}

#[derive(Clone)]
struct Hit {
    entry: Arc<Entry>,
    data: String,
}

fn unified(call: &mut Call<'_>) -> Flow {
    let size = number(call, "ResultSize", 100, MOST_OF_UNIFIED)?;
    let command = argument::text(call, "SessionCommand")?.unwrap_or_default();
    let is_large = same(&command, "ReturnLargeSet");
    if !(command.is_empty() || is_large || same(&command, "ReturnNextPreviewPage")) {
        let reason = format!(
            "Unable to match the identifier name {command} to a valid enumerator name. Specify one of the following enumerator names and try again:\nReturnLargeSet, ReturnNextPreviewPage"
        );
        return Err(argument::refused(
            "SessionCommand",
            &command,
            "Microsoft.Exchange.Management.SystemConfigurationTasks.UnifiedAuditSessionCommand",
            &reason,
        )
        .into());
    }
    let id = argument::text(call, "SessionId")?.filter(|id| !id.is_empty());
    let searches = match call.rt.service::<Searches>() {
        Some(searches) => searches,
        None => {
            let searches = Rc::new(Searches::default());
            call.rt.offer(Rc::clone(&searches));
            searches
        }
    };
    let known = id.as_ref().and_then(|id| {
        searches
            .0
            .borrow()
            .iter()
            .position(|search| search.id == *id)
    });
    let (page, first, count) = match known {
        // The same id goes on with the same search, whatever else is asked.
        Some(place) => {
            let mut all = searches.0.borrow_mut();
            let Some(search) = all.get_mut(place) else {
                return Ok(());
            };
            let page: Vec<Hit> = search
                .found
                .iter()
                .skip(search.returned)
                .take(size)
                .cloned()
                .collect();
            let first = search.returned;
            search.returned += page.len();
            (page, first, search.found.len())
        }
        None => {
            let Some(mut found) = hits(call)? else {
                return Ok(());
            };
            let most = if is_large {
                MOST_OF_LARGE_SET
            } else {
                MOST_OF_PREVIEW
            };
            found.truncate(most);
            let page: Vec<Hit> = found.iter().take(size).cloned().collect();
            let count = found.len();
            if let Some(id) = id {
                searches.0.borrow_mut().push(Search {
                    id,
                    found,
                    returned: page.len(),
                });
            }
            (page, 0, count)
        }
    };
    let to_int = |number: usize| Property::Int(i32::try_from(number).unwrap_or(i32::MAX));
    for (place, hit) in page.into_iter().enumerate() {
        let entry = hit.entry;
        let row = RECORD.row(&[
            ("RecordType", Property::member("ExchangeAdmin")),
            ("CreationDate", Property::Utc(entry.time)),
            ("UserIds", Property::Text(entry.who.clone())),
            ("Operations", Property::Text(entry.command.clone())),
            ("AuditData", Property::text(hit.data)),
            ("ResultIndex", to_int(first + place + 1)),
            ("ResultCount", to_int(count)),
            (
                "Identity",
                Property::text(guid_of("audit", entry.sequence).to_string()),
            ),
            ("IsValid", Property::Bool(true)),
            ("ObjectState", Property::member("Unchanged")),
        ]);
        let value = ExchangeObject::value(&RECORD, Source::Row(row), call);
        call.write(value)?;
    }
    Ok(())
}

/// What meets the conditions, the newest first.
fn hits(call: &mut Call<'_>) -> Flow<Option<Vec<Hit>>> {
    let session = task::session(call)?;
    let org = session.organization();
    let operations = argument::texts(call, "Operations")?;
    let objects = argument::texts(call, "ObjectIds")?;
    let free = argument::text(call, "FreeText")?
        .filter(|text| !text.is_empty())
        .map(|text| text.to_lowercase());
    let kind = argument::text(call, "RecordType")?.filter(|kind| !kind.is_empty());
    let formatted = call.flag("Formatted");
    let Some(found) = entries(call)? else {
        return Ok(None);
    };
    // The journal has what administrators did in Exchange: of no other kind, from no address, at no site.
    if kind.is_some_and(|kind| !same(&kind, "ExchangeAdmin") && kind != "1")
        || !argument::texts(call, "IPAddresses")?.is_empty()
        || !argument::texts(call, "SiteIds")?.is_empty()
    {
        return Ok(Some(Vec::new()));
    }
    let mut copies = Copies::of(&org);
    let mut hits = Vec::new();
    for entry in found {
        if !wanted(&operations, &entry.command) {
            continue;
        }
        let of_entry = changed(&mut copies, &session, &entry);
        let Some((object, differences)) = error::or_write(call, of_entry)? else {
            continue;
        };
        if !concerns(&objects, &object, &entry) {
            continue;
        }
        let data = audit_data(&org, &entry, &object, &differences, formatted);
        if free
            .as_ref()
            .is_some_and(|free| !data.to_lowercase().contains(free))
        {
            continue;
        }
        hits.push(Hit { entry, data });
    }
    Ok(Some(hits))
}

fn audit_data(
    org: &Organization,
    entry: &Entry,
    object: &str,
    differences: &[Difference],
    formatted: bool,
) -> String {
    let parameters: Vec<_> = entry
        .parameters
        .iter()
        .map(|(name, value)| json!({"Name": &**name, "Value": plain(value)}))
        .collect();
    let modified: Vec<_> = differences
        .iter()
        .filter_map(|difference| {
            let name = difference.property.as_deref()?;
            Some(json!({
                "Name": name,
                "NewValue": plain(&difference.after),
                "OldValue": plain(&difference.before),
            }))
        })
        .collect();
    let mut seconds = entry.time.to_log();
    seconds.truncate("yyyy-MM-ddTHH:mm:ss".len());
    json!({
        "CreationTime": seconds,
        "Id": guid_of("audit", entry.sequence).to_string(),
        "Operation": &*entry.command,
        "OrganizationId": guid_of("tenant", 1).to_string(),
        "RecordType": if formatted { json!("ExchangeAdmin") } else { json!(1) },
        "ResultStatus": "True",
        "UserKey": &*entry.who,
        "UserType": if formatted { json!("Admin") } else { json!(2) },
        "Version": 1,
        "Workload": "Exchange",
        "ObjectId": object,
        "UserId": &*entry.who,
        "ExternalAccess": false,
        "OrganizationName": &*org.forest.domain,
        "OriginatingServer": &*org.forest.session_server,
        "Parameters": parameters,
        "ModifiedProperties": modified,
    })
    .to_string()
}
