//! Who may do what in the organization itself: assignments of roles.

use super::property::Property;

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
