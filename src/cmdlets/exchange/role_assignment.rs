//! Get-ManagementRoleAssignment: who has which role, directly or by a group or policy, and over what.

use super::plain::PlainNoun;
use super::project::{ExchangeObject, Source};
use super::{argument, error, task};
use crate::engine::{Body, Call, Cmdlet, Flow};
use crate::exchange::error::ExchangeError;
use crate::exchange::identity::{Kind, has_wildcard};
use crate::exchange::organization::Organization;
use crate::exchange::plain::identity;
use crate::exchange::predicate::Predicate;
use crate::exchange::property::{Property, Text, same};
use crate::exchange::record::{ConfigurationObject, DirectoryObject};
use crate::exchange::view::{self, Row, recipient_property};
use std::rc::Rc;
use std::sync::Arc;

pub(super) const CMDLETS: &[Cmdlet] = &[Cmdlet {
    name: "Get-ManagementRoleAssignment",
    body: Body::Each(get),
}];

/// How somebody comes to a role: the member of the enumeration, and through whom.
#[derive(Clone, PartialEq)]
struct Way {
    method: &'static str,
    through: Text,
}

/// The names under which an assignee holds roles.
fn ways(org: &Organization, assignee: &str) -> Option<Vec<Way>> {
    let direct = |name: Text| Way {
        method: "Direct",
        through: name,
    };
    let groups = PlainNoun::of("RoleGroup")?;
    if let Ok(group) = groups.records.find(org, assignee) {
        return Some(vec![direct(group.name.clone())]);
    }
    if let Some(policies) = PlainNoun::of("RoleAssignmentPolicy")
        && let Ok(policy) = policies.records.find(org, assignee)
    {
        return Some(vec![direct(policy.name.clone())]);
    }
    let found = org.find_recipient(assignee, Kind::Any).ok()?;
    let mut all = vec![direct(found.name.clone())];
    for group in groups.records.all(org) {
        if effective(org, &group.name, "RoleGroup")
            .iter()
            .any(|member| member.guid == found.guid)
        {
            all.push(Way {
                method: "RoleGroup",
                through: group.name.clone(),
            });
        }
    }
    for group in org.recipients(|kind| kind.name() == "MailUniversalSecurityGroup") {
        if inside(org, group, 0)
            .iter()
            .any(|member| member.guid == found.guid)
        {
            all.push(Way {
                method: "SecurityGroup",
                through: group.name.clone(),
            });
        }
    }
    let policy = policy_of(org, &found);
    if !policy.is_empty() {
        all.push(Way {
            method: "RoleAssignmentPolicy",
            through: policy,
        });
    }
    Some(all)
}

/// The policy that a mailbox has; empty for what is no mailbox.
fn policy_of(org: &Organization, recipient: &DirectoryObject) -> Text {
    if recipient.mailbox.is_none() {
        return "".into();
    }
    let shown = recipient_property(org, recipient, "RoleAssignmentPolicy")
        .map(|value| value.to_string())
        .unwrap_or_default();
    shown.rsplit('/').next().unwrap_or_default().into()
}

/// Who is in a group, however deep.
fn inside(org: &Organization, group: &DirectoryObject, depth: u8) -> Vec<Arc<DirectoryObject>> {
    let mut all = Vec::new();
    if depth > 16 {
        return all;
    }
    for guid in &group.members {
        let Some(member) = org.directory().get(*guid).cloned() else {
            continue;
        };
        if member.kind.is_group() {
            all.extend(inside(org, &member, depth + 1));
        } else {
            all.push(member);
        }
    }
    all
}

/// Who an assignment is for in the end.
fn effective(org: &Organization, assignee: &str, of: &str) -> Vec<Arc<DirectoryObject>> {
    let mut all: Vec<Arc<DirectoryObject>> = Vec::new();
    match of {
        "RoleAssignmentPolicy" => {
            all.extend(
                org.recipients(crate::exchange::record::RecipientTypeDetails::is_ordinary_mailbox)
                    .filter(|mailbox| same(&policy_of(org, mailbox), assignee))
                    .cloned(),
            );
        }
        "RoleGroup" => {
            let group = PlainNoun::of("RoleGroup")
                .and_then(|groups| groups.records.find(org, assignee).ok());
            for name in group
                .map(|group| group.properties.texts("Members"))
                .unwrap_or_default()
            {
                match org.find_recipient(&name, Kind::Any) {
                    Ok(member) if member.kind.is_group() => all.extend(inside(org, &member, 0)),
                    Ok(member) => all.push(member),
                    Err(_) => {}
                }
            }
        }
        _ => {
            if let Ok(found) = org.find_recipient(assignee, Kind::Any) {
                if found.kind.is_group() {
                    all.extend(inside(org, &found, 0));
                } else {
                    all.push(found);
                }
            }
        }
    }
    let mut seen = Vec::new();
    all.retain(|member| {
        let new = !seen.contains(&member.guid);
        seen.push(member.guid);
        new
    });
    all
}

/// The management scope of a name.
fn scope(org: &Organization, name: &str) -> Option<Arc<ConfigurationObject>> {
    PlainNoun::of("ManagementScope")?
        .records
        .find(org, name)
        .ok()
}

/// Whether an assignment lets a recipient be changed.
fn reaches_recipient(
    org: &Organization,
    assignment: &ConfigurationObject,
    recipient: &DirectoryObject,
) -> bool {
    let bag = &assignment.properties;
    let held = |name: &str| bag.get(name).map(ToString::to_string).unwrap_or_default();
    match held("RecipientWriteScope").as_str() {
        "None" | "NotApplicable" => false,
        "Self" => effective(org, &held("RoleAssigneeName"), &held("RoleAssigneeType"))
            .iter()
            .any(|member| member.guid == recipient.guid),
        "MyDistributionGroups" => recipient.kind.is_group(),
        "OU" => {
            let unit = held("RecipientOrganizationalUnitScope");
            org.container_of(&unit).is_ok_and(|unit| {
                let container = recipient.container.to_lowercase();
                let unit = unit.to_lowercase();
                container == unit || container.starts_with(&format!("{unit}/"))
            })
        }
        kind @ ("CustomRecipientScope" | "ExclusiveRecipientScope") => {
            let name = if kind == "CustomRecipientScope" {
                held("CustomRecipientWriteScope")
            } else {
                held("ExclusiveRecipientWriteScope")
            };
            scope(org, &name).is_some_and(|scope| {
                let filter = ["RecipientRestrictionFilter", "RecipientFilter"]
                    .into_iter()
                    .map(|name| scope.properties.text(name))
                    .find(|text| !text.is_empty())
                    .unwrap_or_default();
                let root = scope.properties.text("RecipientRoot");
                let below = root.is_empty()
                    || org.container_of(root).is_ok_and(|root| {
                        recipient
                            .container
                            .to_lowercase()
                            .starts_with(&root.to_lowercase())
                    });
                below
                    && (filter.is_empty()
                        || Predicate::parse_stored(filter).is_ok_and(|filter| {
                            filter.holds_for(&|name| {
                                recipient_property(org, recipient, name).unwrap_or_default()
                            })
                        }))
            })
        }
        _ => true,
    }
}

/// Whether an assignment lets a server or a database be changed.
fn reaches_configuration(
    org: &Organization,
    assignment: &ConfigurationObject,
    object: &ConfigurationObject,
    of: &str,
) -> bool {
    let bag = &assignment.properties;
    let held = |name: &str| bag.get(name).map(ToString::to_string).unwrap_or_default();
    match held("ConfigWriteScope").as_str() {
        "None" | "NotApplicable" => false,
        kind @ ("CustomConfigScope" | "ExclusiveConfigScope") => {
            let name = if kind == "CustomConfigScope" {
                held("CustomConfigWriteScope")
            } else {
                held("ExclusiveConfigWriteScope")
            };
            scope(org, &name).is_some_and(|scope| {
                let listed = scope.properties.texts(&format!("{of}List"));
                if listed.iter().any(|name| same(name, &object.name)) {
                    return true;
                }
                let filter = scope.properties.text(&format!("{of}RestrictionFilter"));
                !filter.is_empty()
                    && Predicate::parse_stored(filter).is_ok_and(|filter| {
                        filter.holds_for(&|name| match name.to_lowercase().as_str() {
                            "name" => Property::Text(object.name.clone()),
                            "distinguishedname" => Property::text(org.configuration_dn(object)),
                            "guid" => Property::Guid(object.guid),
                            _ => object.properties.get(name).cloned().unwrap_or_default(),
                        })
                    })
            })
        }
        _ => true,
    }
}

/// Parameters whose value an assignment's property has to have.
const CONDITIONS: &[(&str, &str)] = &[
    ("ConfigWriteScope", "ConfigWriteScope"),
    ("CustomConfigWriteScope", "CustomConfigWriteScope"),
    ("CustomRecipientWriteScope", "CustomRecipientWriteScope"),
    ("Enabled", "Enabled"),
    ("ExclusiveConfigWriteScope", "ExclusiveConfigWriteScope"),
    (
        "ExclusiveRecipientWriteScope",
        "ExclusiveRecipientWriteScope",
    ),
    (
        "RecipientAdministrativeUnitScope",
        "RecipientAdministrativeUnitScope",
    ),
    ("RecipientGroupScope", "RecipientGroupScope"),
    (
        "RecipientOrganizationalUnitScope",
        "RecipientOrganizationalUnitScope",
    ),
    ("RecipientWriteScope", "RecipientWriteScope"),
    ("Role", "Role"),
    ("RoleAssigneeType", "RoleAssigneeType"),
];

fn is_given(call: &Call<'_>, parameter: &str) -> bool {
    call.given.metadata().exact(parameter).is_some() && call.is_bound(parameter)
}

/// The assignments that the conditions leave.
fn chosen(
    call: &mut Call<'_>,
    org: &Organization,
    noun: &PlainNoun,
) -> Flow<Option<Vec<Arc<ConfigurationObject>>>> {
    let mut found = match argument::named(call, "Identity")? {
        Some(given) if has_wildcard(&given) => noun.records.called(org, &given),
        Some(given) => match error::or_write(call, noun.records.find(org, &given))? {
            Some(found) => vec![found],
            None => return Ok(None),
        },
        None => noun.records.all(org),
    };
    for (parameter, property) in CONDITIONS {
        if !is_given(call, parameter) {
            continue;
        }
        let mut wanted = argument::text(call, parameter)?.unwrap_or_default();
        if *parameter == "Role" && !has_wildcard(&wanted) {
            let Some(roles) = PlainNoun::of("ManagementRole") else {
                return Ok(None);
            };
            let given = argument::named(call, "Role")?.unwrap_or_default();
            match error::or_write(call, roles.records.find(org, &given))? {
                Some(role) => wanted = role.name.to_string(),
                None => return Ok(None),
            }
        }
        if parameter.ends_with("WriteScope")
            && (parameter.starts_with("Custom") || parameter.starts_with("Exclusive"))
        {
            let Some(scopes) = PlainNoun::of("ManagementScope") else {
                return Ok(None);
            };
            match error::or_write(call, scopes.records.find(org, &wanted))? {
                Some(scope) => wanted = scope.name.to_string(),
                None => return Ok(None),
            }
        }
        let schema = noun.records.schema;
        let pattern = crate::exchange::property::fold(&wanted);
        found.retain(|record| {
            let value = schema.property(property).map_or_else(
                || record.properties.get(property).cloned().unwrap_or_default(),
                |property| property.of_configuration(org, record),
            );
            crate::exchange::identity::matches_pattern(&pattern, &value.to_string())
        });
    }
    if is_given(call, "Delegating") {
        let wanted = call.flag("Delegating");
        found.retain(|record| {
            let of = record
                .properties
                .get("RoleAssignmentDelegationType")
                .map(ToString::to_string)
                .unwrap_or_default();
            of.starts_with("Delegating") == wanted
        });
    }
    if is_given(call, "Exclusive") {
        let wanted = call.flag("Exclusive");
        found.retain(|record| {
            let is = |name: &str| {
                record
                    .properties
                    .get(name)
                    .is_some_and(|value| value.to_string().starts_with("Exclusive"))
            };
            (is("RecipientWriteScope") || is("ConfigWriteScope")) == wanted
        });
    }
    if let Some(given) = argument::named(call, "WritableRecipient")? {
        let Some(recipient) = error::or_write(call, org.find_recipient(&given, Kind::Any))? else {
            return Ok(None);
        };
        found.retain(|record| reaches_recipient(org, record, &recipient));
    }
    for (parameter, of) in [
        ("WritableServer", "Server"),
        ("WritableDatabase", "Database"),
    ] {
        if !is_given(call, parameter) {
            continue;
        }
        let given = argument::named(call, parameter)?.unwrap_or_default();
        let object = match of {
            "Server" => org.find_server(&given),
            _ => org.find_database(&given),
        };
        let Some(object) = error::or_write(call, object)? else {
            return Ok(None);
        };
        found.retain(|record| reaches_configuration(org, record, &object, of));
    }
    Ok(Some(found))
}

fn get(call: &mut Call<'_>) -> Flow {
    let Some(noun) = PlainNoun::of("ManagementRoleAssignment") else {
        return Ok(());
    };
    let org = task::organization(call)?;
    let Some(found) = chosen(call, &org, &noun)? else {
        return Ok(());
    };
    let wanted = match argument::named(call, "RoleAssignee")? {
        Some(assignee) => match ways(&org, &assignee) {
            Some(ways) => Some(ways),
            None => {
                let refusal = ExchangeError::ObjectNotFound { identity: assignee };
                return error::write(call, &refusal);
            }
        },
        None => None,
    };
    let methods = argument::texts(call, "AssignmentMethod")?;
    let users = call.flag("GetEffectiveUsers");
    for record in found {
        let name = record.properties.text("RoleAssigneeName").to_owned();
        let way = match &wanted {
            Some(ways) => match ways.iter().find(|way| same(&way.through, &name)) {
                Some(way) => way.clone(),
                None => continue,
            },
            None => Way {
                method: "Direct",
                through: name.as_str().into(),
            },
        };
        if !methods.is_empty()
            && !methods
                .iter()
                .flat_map(|method| method.split(','))
                .any(|method| same(method.trim(), way.method))
        {
            continue;
        }
        write(call, &noun, &org, &record, &way, users)?;
    }
    Ok(())
}

/// Writes an assignment: as it is, or once for everybody who has the role by it.
fn write(
    call: &mut Call<'_>,
    noun: &Rc<PlainNoun>,
    org: &Arc<Organization>,
    record: &Arc<ConfigurationObject>,
    way: &Way,
    users: bool,
) -> Flow {
    let schema = noun.records.schema;
    let faults = view::faults_of_configuration(schema, record);
    if !faults.is_empty() {
        error::corrupted(call, &identity(org, record), &faults)?;
    }
    if !users {
        if way.method == "Direct" {
            let source = Source::Configuration(Arc::clone(org), Arc::clone(record));
            let value = ExchangeObject::value(schema, source, call);
            return call.write(value);
        }
        let mut row = schema.configuration_row(org, record);
        put(&mut row, "AssignmentMethod", Property::member(way.method));
        put(
            &mut row,
            "AssignmentChain",
            Property::Text(way.through.clone()),
        );
        let value = ExchangeObject::value(schema, Source::Row(row), call);
        return call.write(value);
    }
    let held = |name: &str| {
        record
            .properties
            .get(name)
            .map(ToString::to_string)
            .unwrap_or_default()
    };
    let (assignee, of) = (held("RoleAssigneeName"), held("RoleAssigneeType"));
    for user in effective(org, &assignee, &of) {
        let mut row = schema.configuration_row(org, record);
        let method = match of.as_str() {
            "RoleGroup" => "RoleGroup",
            "RoleAssignmentPolicy" => "RoleAssignmentPolicy",
            "SecurityGroup" => "SecurityGroup",
            _ => "Direct",
        };
        put(&mut row, "User", Property::text(org.canonical_name(&user)));
        put(
            &mut row,
            "EffectiveUserName",
            Property::Text(user.name.clone()),
        );
        put(&mut row, "AssignmentMethod", Property::member(method));
        if method != "Direct" {
            put(&mut row, "AssignmentChain", Property::text(&*assignee));
        }
        let value = ExchangeObject::value(schema, Source::Row(row), call);
        call.write(value)?;
    }
    Ok(())
}

fn put(row: &mut Row, name: &str, value: Property) {
    for (held, place) in row.iter_mut() {
        if same(held, name) {
            *place = value.clone();
        }
    }
}
