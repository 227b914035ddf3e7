//! Who may do what in the organization itself: assignments of roles.

use super::draft::Draft;
use super::plain::key;
use super::property::{Property, Setting, same};
use super::record::PropertyBag;

/// What an assignment of a role holds.
pub fn assignment(
    role: &str,
    assignee: &str,
    is_policy: bool,
    delegates: bool,
) -> Vec<(&'static str, Property)> {
    let own = role.starts_with("My");
    vec![
        (
            "DataObject",
            Property::text(format!(
                "{role}-{assignee}{}",
                if delegates { "-Delegating" } else { "" }
            )),
        ),
        ("User", Property::text(assignee)),
        ("RoleAssignee", Property::text(assignee)),
        ("RoleAssigneeName", Property::text(assignee)),
        (
            "RoleAssigneeType",
            Property::member(if is_policy {
                "RoleAssignmentPolicy"
            } else {
                "RoleGroup"
            }),
        ),
        ("Role", Property::text(role)),
        (
            "EffectiveUserName",
            Property::text(if is_policy {
                "All Policy Assignees"
            } else {
                "All Group Members"
            }),
        ),
        (
            "RoleAssignmentDelegationType",
            Property::member(if delegates {
                "DelegatingOrgWide"
            } else {
                "Regular"
            }),
        ),
        (
            "RecipientReadScope",
            Property::member(if own { "Self" } else { "Organization" }),
        ),
        (
            "RecipientWriteScope",
            Property::member(if own { "Self" } else { "Organization" }),
        ),
        ("ConfigReadScope", Property::member("OrganizationConfig")),
        (
            "ConfigWriteScope",
            Property::member(if own { "None" } else { "OrganizationConfig" }),
        ),
    ]
}

/// What an assignment may write to, by the parameter that narrows it.
const SCOPES: &[(&str, &str, &str)] = &[
    (
        "CustomRecipientWriteScope",
        "RecipientWriteScope",
        "CustomRecipientScope",
    ),
    (
        "ExclusiveRecipientWriteScope",
        "RecipientWriteScope",
        "ExclusiveRecipientScope",
    ),
    (
        "RecipientOrganizationalUnitScope",
        "RecipientWriteScope",
        "OU",
    ),
    (
        "CustomConfigWriteScope",
        "ConfigWriteScope",
        "CustomConfigScope",
    ),
    (
        "ExclusiveConfigWriteScope",
        "ConfigWriteScope",
        "ExclusiveConfigScope",
    ),
];

/// Writes the kind of scope that the settings of an assignment give it.
pub fn scope(properties: &mut PropertyBag, settings: &[(String, Setting)]) {
    for (name, setting) in settings {
        let Setting::Value(value) = setting else {
            continue;
        };
        if value.is_blank() {
            continue;
        }
        if let Some((_, property, kind)) = SCOPES.iter().find(|(known, ..)| same(known, name)) {
            properties.set(property, Property::member(kind));
        } else if same(name, "RecipientRelativeWriteScope") {
            properties.set("RecipientWriteScope", Property::member(&value.to_string()));
        }
    }
}

/// Tells a role group which roles it has now, and by which assignments.
pub fn follow(draft: &mut Draft, assignee: &str) {
    let of =
        |noun: &str, draft: &Draft| -> Vec<std::sync::Arc<super::record::ConfigurationObject>> {
            draft
                .configuration()
                .candidates(key(noun, None))
                .filter(|record| record.noun.as_deref() == Some(noun))
                .cloned()
                .collect()
        };
    let Some(group) = of("RoleGroup", draft)
        .into_iter()
        .find(|group| same(&group.name, assignee))
    else {
        return;
    };
    let mut held = of("ManagementRoleAssignment", draft);
    held.retain(|record| same(record.properties.text("RoleAssigneeName"), assignee));
    held.sort_by_cached_key(|record| super::property::fold(&record.name));
    let mut roles: Vec<String> = Vec::new();
    for record in &held {
        let role = record.properties.text("Role").to_owned();
        let regular = record
            .properties
            .get("RoleAssignmentDelegationType")
            .is_none_or(|of| !of.to_string().starts_with("Delegating"));
        if regular && !roles.contains(&role) {
            roles.push(role);
        }
    }
    let mut next = (*group).clone();
    next.properties.set(
        "RoleAssignments",
        Property::texts(held.iter().map(|record| record.name.to_string())),
    );
    next.properties.set("Roles", Property::texts(&roles));
    next.properties
        .set("AssignedRoles", Property::texts(&roles));
    draft.put_configuration(next);
}
