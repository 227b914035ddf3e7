//! Role groups and assignments of roles: New-RoleGroup with its roles, members, New-ManagementRoleAssignment.

use super::plain::PlainNoun;
use super::project::{ExchangeObject, Source};
use super::{argument, error, task};
use crate::engine::{Body, Call, Cmdlet, Flow};
use crate::exchange::draft::Draft;
use crate::exchange::error::{ExchangeError, Result};
use crate::exchange::identity::Kind;
use crate::exchange::membership;
use crate::exchange::organization::Organization;
use crate::exchange::property::{Property, Setting, Text, same};
use crate::exchange::rbac;
use crate::exchange::record::ConfigurationObject;
use crate::exchange::schema::View;
use std::rc::Rc;
use std::sync::Arc;

pub(super) const CMDLETS: &[Cmdlet] = &[
    Cmdlet {
        name: "Add-RoleGroupMember",
        body: Body::Each(add),
    },
    Cmdlet {
        name: "Get-RoleGroupMember",
        body: Body::Each(members),
    },
    Cmdlet {
        name: "New-ManagementRoleAssignment",
        body: Body::Each(assign),
    },
    Cmdlet {
        name: "New-RoleGroup",
        body: Body::Each(new),
    },
    Cmdlet {
        name: "Remove-RoleGroup",
        body: Body::Each(remove),
    },
    Cmdlet {
        name: "Remove-RoleGroupMember",
        body: Body::Each(take),
    },
    Cmdlet {
        name: "Update-RoleGroupMember",
        body: Body::Each(update),
    },
];

fn noun(name: &str) -> Flow<Rc<PlainNoun>> {
    PlainNoun::of(name).ok_or_else(|| {
        crate::value::Fault::runtime("NotSimulated", format!("The noun {name} is not declared."))
            .into()
    })
}

fn write(
    call: &mut Call<'_>,
    noun: &PlainNoun,
    org: &Arc<Organization>,
    record: Arc<ConfigurationObject>,
) -> Flow {
    let source = Source::Configuration(Arc::clone(org), record);
    let value = ExchangeObject::value(noun.records.schema, source, call);
    call.write(value)
}

/// The role group that `-Identity` names; none when an error was written.
fn group(call: &mut Call<'_>) -> Flow<Option<Arc<ConfigurationObject>>> {
    let noun = noun("RoleGroup")?;
    let org = task::organization(call)?;
    let given = argument::named(call, "Identity")?.unwrap_or_default();
    error::or_write(call, noun.records.find(&org, &given))
}

/// A member as a role group keeps it: the canonical name.
fn member(org: &Organization, given: &str) -> Result<Text> {
    let found = membership::member(org, given)?;
    Ok(org.canonical_name(&found).into())
}

fn held(group: &ConfigurationObject) -> Vec<Text> {
    group.properties.texts("Members")
}

fn keep(draft: &mut Draft, group: &ConfigurationObject, members: &[Text]) {
    let mut next = group.clone();
    next.properties.set("Members", Property::texts(members));
    draft.put_configuration(next);
}

fn members(call: &mut Call<'_>) -> Flow {
    let Some(group) = group(call)? else {
        return Ok(());
    };
    let org = task::organization(call)?;
    for name in held(&group) {
        if let Ok(found) = org.find_recipient(&name, Kind::Any) {
            task::write_record(call, View::Recipient, &org, found)?;
        }
    }
    Ok(())
}

fn add(call: &mut Call<'_>) -> Flow {
    let Some(group) = group(call)? else {
        return Ok(());
    };
    let given = argument::named(call, "Member")?.unwrap_or_default();
    task::change(call, &[group.name.to_string()], None, |draft| {
        let new = member(draft, &given)?;
        let mut all = held(&group);
        if all.iter().any(|held| same(held, &new)) {
            return Err(ExchangeError::AlreadyMember {
                member: given.clone(),
                group: group.name.to_string(),
            });
        }
        all.push(new);
        keep(draft, &group, &all);
        Ok(())
    })?;
    Ok(())
}

fn take(call: &mut Call<'_>) -> Flow {
    let Some(group) = group(call)? else {
        return Ok(());
    };
    let given = argument::named(call, "Member")?.unwrap_or_default();
    task::change(call, &[group.name.to_string()], None, |draft| {
        let gone = member(draft, &given)?;
        let mut all = held(&group);
        let before = all.len();
        all.retain(|held| !same(held, &gone));
        if all.len() == before {
            return Err(ExchangeError::NotMember {
                member: given.clone(),
                group: group.name.to_string(),
            });
        }
        keep(draft, &group, &all);
        Ok(())
    })?;
    Ok(())
}

fn update(call: &mut Call<'_>) -> Flow {
    let Some(group) = group(call)? else {
        return Ok(());
    };
    let value = call.value("Members");
    let setting = argument::setting(call, &value)?;
    task::change(call, &[group.name.to_string()], None, |draft| {
        let named = |draft: &Draft, values: &[Property]| -> Result<Vec<Text>> {
            values
                .iter()
                .map(|value| member(draft, &value.to_string()))
                .collect()
        };
        let all = match &setting {
            Setting::Value(value) => named(draft, value.items())?,
            Setting::Change { add, remove } => {
                let (add, remove) = (named(draft, add)?, named(draft, remove)?);
                let mut all = held(&group);
                all.retain(|held| !remove.iter().any(|gone| same(gone, held)));
                for new in add {
                    if !all.iter().any(|held| same(held, &new)) {
                        all.push(new);
                    }
                }
                all
            }
        };
        keep(draft, &group, &all);
        Ok(())
    })?;
    Ok(())
}

/// Makes an assignment of a role that there is.
fn give(
    draft: &mut Draft,
    role: &str,
    assignee: &str,
    name: Option<&str>,
    kind: &'static str,
    delegates: bool,
    more: &[(String, Setting)],
) -> Result<Arc<ConfigurationObject>> {
    let missing = |identity: &str| ExchangeError::ObjectNotFound {
        identity: identity.to_owned(),
    };
    let (Some(roles), Some(assignments)) = (
        PlainNoun::of("ManagementRole"),
        PlainNoun::of("ManagementRoleAssignment"),
    ) else {
        return Err(missing(role));
    };
    let role = roles.records.find(draft, role).map_err(|_| missing(role))?;
    for (setting, value) in more {
        let of_scope = (setting.starts_with("Custom") || setting.starts_with("Exclusive"))
            && setting.ends_with("WriteScope");
        if let (true, Setting::Value(value)) = (of_scope, value)
            && !value.is_blank()
            && let Some(scopes) = PlainNoun::of("ManagementScope")
        {
            let scope = value.to_string();
            scopes
                .records
                .find(draft, &scope)
                .map_err(|_| missing(&scope))?;
        }
    }
    let suffix = if delegates { "-Delegating" } else { "" };
    let name = name.map_or_else(
        || format!("{}-{assignee}{suffix}", role.name),
        str::to_owned,
    );
    let made = assignments
        .records
        .create(draft, &name, None, None, None, &[])?;
    let mut record = (*made).clone();
    let is_policy = kind == "RoleAssignmentPolicy";
    for (property, value) in rbac::assignment(&role.name, assignee, is_policy, delegates) {
        record.properties.set(property, value);
    }
    record
        .properties
        .set("RoleAssigneeType", Property::member(kind));
    if ["User", "Computer", "ServicePrincipal"].contains(&kind) {
        record
            .properties
            .set("EffectiveUserName", Property::text(assignee));
    }
    rbac::scope(&mut record.properties, more);
    let made = draft.put_configuration(record);
    assignments.records.set(draft, &made, more)?;
    rbac::follow(draft, assignee);
    Ok(draft
        .configuration()
        .get(made.guid)
        .cloned()
        .unwrap_or(made))
}

fn new(call: &mut Call<'_>) -> Flow {
    let noun = noun("RoleGroup")?;
    let name = argument::text(call, "Name")?.unwrap_or_default();
    let roles = argument::texts(call, "Roles")?;
    let members = argument::texts(call, "Members")?;
    let settings = argument::settings(call, &["Name", "Roles", "Members"])?;
    let known = |setting: &str| noun.records.schema.property(setting).is_some();
    let Some(settings) = task::simulated(call, settings, known)? else {
        return Ok(());
    };
    let scopes: Vec<(String, Setting)> = settings
        .iter()
        .filter(|(name, _)| name.contains("Scope"))
        .cloned()
        .collect();
    let done = task::change(call, std::slice::from_ref(&name), None, |draft| {
        let made = noun
            .records
            .create(draft, &name, None, None, None, &settings)?;
        let mut given = Vec::new();
        for role in &roles {
            let assignment = give(draft, role, &name, None, "RoleGroup", false, &scopes)?;
            given.push(assignment.name.to_string());
        }
        let members = members
            .iter()
            .map(|held| member(draft, held))
            .collect::<Result<Vec<_>>>()?;
        let mut next = (*made).clone();
        next.properties
            .set("DisplayName", Property::text(name.as_str()));
        next.properties
            .set("SamAccountName", Property::text(name.as_str()));
        next.properties.set("Roles", Property::texts(&roles));
        next.properties
            .set("AssignedRoles", Property::texts(&roles));
        next.properties
            .set("RoleAssignments", Property::texts(&given));
        next.properties.set("Members", Property::texts(&members));
        if next.properties.get("ManagedBy").is_none() {
            let managers = format!(
                "{}/Microsoft Exchange Security Groups/Organization Management",
                draft.forest.domain
            );
            next.properties
                .set("ManagedBy", Property::texts([managers]));
        }
        Ok(draft.put_configuration(next))
    })?;
    match done {
        Some(done) => write(call, &noun, &done.organization, done.value),
        None => Ok(()),
    }
}

fn remove(call: &mut Call<'_>) -> Flow {
    let Some(group) = group(call)? else {
        return Ok(());
    };
    let assignments = noun("ManagementRoleAssignment")?;
    task::change(call, &[group.name.to_string()], None, |draft| {
        for record in assignments.records.all(draft) {
            if same(record.properties.text("RoleAssigneeName"), &group.name) {
                assignments.records.remove(draft, &record);
            }
        }
        draft.remove(
            crate::exchange::organization::Place::Configuration,
            group.guid,
        );
        Ok(())
    })?;
    Ok(())
}

fn assign(call: &mut Call<'_>) -> Flow {
    let noun = noun("ManagementRoleAssignment")?;
    let org = task::organization(call)?;
    let role = argument::named(call, "Role")?.unwrap_or_default();
    let (mut assignee, mut by) = (None, "");
    for parameter in ["SecurityGroup", "User", "Policy", "Computer", "App"] {
        if call.given.metadata().exact(parameter).is_some()
            && let Some(name) = argument::named(call, parameter)?
        {
            by = parameter;
            assignee = Some(name);
        }
    }
    let Some(given) = assignee else {
        return Err(argument::ambiguous_set().into());
    };
    // Groups of roles, accounts, policies.
    let group = PlainNoun::of("RoleGroup").and_then(|groups| {
        (by != "Policy")
            .then(|| groups.records.find(&org, &given).ok())
            .flatten()
    });
    let found = match (by, group) {
        ("Policy", _) => PlainNoun::of("RoleAssignmentPolicy")
            .and_then(|policies| policies.records.find(&org, &given).ok())
            .map(|policy| (policy.name.to_string(), "RoleAssignmentPolicy")),
        ("App", _) => Some((given.clone(), "ServicePrincipal")),
        (_, Some(group)) => Some((group.name.to_string(), "RoleGroup")),
        (_, None) => org.find_recipient(&given, Kind::Any).ok().map(|found| {
            let kind = match by {
                "Computer" => "Computer",
                _ if found.kind.is_group() => "SecurityGroup",
                _ => "User",
            };
            (found.name.to_string(), kind)
        }),
    };
    let Some((assignee, kind)) = found else {
        let refusal = match org.find_recipient(&given, Kind::Any) {
            Err(error @ ExchangeError::Ambiguous { .. }) if by != "Policy" => error,
            _ => ExchangeError::ObjectNotFound { identity: given },
        };
        return error::write(call, &refusal);
    };
    let delegates = call.given.metadata().exact("Delegating").is_some() && call.flag("Delegating");
    let name = argument::text(call, "Name")?;
    let settings = argument::settings(
        call,
        &[
            "Name",
            "Role",
            "SecurityGroup",
            "User",
            "Policy",
            "Computer",
            "App",
            "Delegating",
            "UnScopedTopLevel",
        ],
    )?;
    let known = |setting: &str| noun.records.schema.property(setting).is_some();
    let Some(settings) = task::simulated(call, settings, known)? else {
        return Ok(());
    };
    let asked = name.clone().unwrap_or_else(|| format!("{role}-{assignee}"));
    let done = task::change(call, &[asked], None, |draft| {
        give(
            draft,
            &role,
            &assignee,
            name.as_deref(),
            kind,
            delegates,
            &settings,
        )
    })?;
    match done {
        Some(done) => write(call, &noun, &done.organization, done.value),
        None => Ok(()),
    }
}
