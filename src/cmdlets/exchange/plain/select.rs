//! Parameters of Get commands that choose among records and are no property of theirs: by noun.

use super::super::{argument, error, role_entry};
use super::PlainNoun;
use crate::engine::{Call, Flow};
use crate::exchange::identity::{Kind, matches_pattern};
use crate::exchange::organization::Organization;
use crate::exchange::plain::{CONTAINER, identity};
use crate::exchange::property::{Property, fold, same};
use crate::exchange::public_folder as folders;
use crate::exchange::record::ConfigurationObject;
use std::sync::Arc;

type Found = Vec<Arc<ConfigurationObject>>;

/// Narrows what was found; false when an error was written.
type Choose = fn(&mut Call<'_>, &Organization, &PlainNoun, &mut Found) -> Flow<bool>;

/// A noun, the parameters that choose among its records, and how.
const SELECTORS: &[(&str, &[&str], Choose)] = &[
    (
        "ManagementRole",
        &["Cmdlet", "CmdletParameters"],
        |call, org, _, found| allowing(call, org, found, "Cmdlet", "CmdletParameters"),
    ),
    (
        "ManagementRole",
        &["Script", "ScriptParameters"],
        |call, org, _, found| allowing(call, org, found, "Script", "ScriptParameters"),
    ),
    // There are no partners whose groups a group could be linked to.
    ("RoleGroup", &["ShowPartnerLinked"], |call, _, _, found| {
        if given(call, "ShowPartnerLinked") && call.flag("ShowPartnerLinked") {
            found.retain(|record| record.properties.flag("IsPartnerLinked") == Some(true));
        }
        Ok(true)
    }),
    ("PublicFolder", &["Mailbox", "ResidentFolders"], in_mailbox),
    // What a folder lost would be here; nothing is ever lost.
    ("PublicFolder", &["LostAndFound"], |call, _, _, found| {
        if given(call, "LostAndFound") && call.flag("LostAndFound") {
            found.retain(|record| {
                !record
                    .properties
                    .text("LostAndFoundFolderOriginalPath")
                    .is_empty()
            });
        }
        Ok(true)
    }),
    ("AddressList", &["Container"], |call, org, noun, found| {
        let Some(above) = argument::named(call, "Container")? else {
            return Ok(true);
        };
        let Some(above) = container(call, org, noun, &above)? else {
            return Ok(false);
        };
        found.retain(|record| same(record.properties.text(CONTAINER).trim_matches('\\'), &above));
        Ok(true)
    }),
    ("AddressList", &["SearchText"], |call, _, _, found| {
        let Some(text) = argument::text(call, "SearchText")?.filter(|text| !text.is_empty()) else {
            return Ok(true);
        };
        let pattern = format!("*{}*", fold(&text));
        found.retain(|record| {
            matches_pattern(&pattern, &record.name)
                || matches_pattern(&pattern, record.properties.text("DisplayName"))
        });
        Ok(true)
    }),
    (
        "GlobalAddressList",
        &["DefaultOnly"],
        |call, _, _, found| {
            if given(call, "DefaultOnly") && call.flag("DefaultOnly") {
                found.retain(|record| {
                    record.properties.flag("IsDefaultGlobalAddressList") == Some(true)
                });
            }
            Ok(true)
        },
    ),
    (
        "RetentionPolicyTag",
        &["Types", "IncludeSystemTags"],
        |call, org, noun, found| {
            let types = argument::texts(call, "Types")?;
            let wanted: Vec<&str> = types
                .iter()
                .flat_map(|text| text.split(','))
                .map(str::trim)
                .collect();
            let value = |record: &ConfigurationObject, name: &str| {
                noun.records
                    .schema
                    .property(name)
                    .map(|property| property.of_configuration(org, record))
                    .unwrap_or_default()
            };
            if !wanted.is_empty() {
                found.retain(|record| {
                    let of = value(record, "Type").to_string();
                    wanted.iter().any(|wanted| same(wanted, &of))
                });
            }
            let system = given(call, "IncludeSystemTags") && call.flag("IncludeSystemTags");
            let named = call.is_bound("Identity");
            if !system && !named {
                found.retain(|record| value(record, "SystemTag") != Property::Bool(true));
            }
            Ok(true)
        },
    ),
    ("ManagementScope", &["Orphan"], |call, org, _, found| {
        if given(call, "Orphan") && call.flag("Orphan") {
            let used = used_scopes(org);
            found.retain(|record| !used.iter().any(|name| same(name, &record.name)));
        }
        Ok(true)
    }),
    // What it hides is left out where rules are written.
    (
        "TransportRule",
        &["ExcludeConditionActionDetails"],
        |_, _, _, _| Ok(true),
    ),
    // Policies of mailbox settings went with Exchange 2003: none is there.
    (
        "EmailAddressPolicy",
        &["IncludeMailboxSettingOnlyPolicy"],
        |_, _, _, _| Ok(true),
    ),
    // Databases of servers before 2010, and broken ones: none is there to be included.
    (
        "PublicFolderDatabase",
        &["IncludePreExchange2010", "IncludeCorrupted"],
        |_, _, _, _| Ok(true),
    ),
];

fn given(call: &Call<'_>, parameter: &str) -> bool {
    call.given.metadata().exact(parameter).is_some() && call.is_bound(parameter)
}

/// Whether a parameter of a noun's Get command chooses among its records.
pub fn reads(noun: &str, parameter: &str) -> bool {
    SELECTORS.iter().any(|(held, parameters, _)| {
        same(held, noun) && parameters.iter().any(|known| same(known, parameter))
    })
}

/// Narrows what was found by the parameters that are given; false when an error was written.
pub(super) fn choose(
    call: &mut Call<'_>,
    org: &Organization,
    noun: &PlainNoun,
    found: &mut Found,
) -> Flow<bool> {
    for (of, parameters, choose) in SELECTORS {
        if !same(of, &noun.records.name) {
            continue;
        }
        let always = same(of, "RetentionPolicyTag");
        if (always || parameters.iter().any(|parameter| given(call, parameter)))
            && !choose(call, org, noun, found)?
        {
            return Ok(false);
        }
    }
    Ok(true)
}

/// Roles with an entry of a kind that has these parameters.
fn allowing(
    call: &mut Call<'_>,
    org: &Organization,
    found: &mut Found,
    name: &str,
    more: &str,
) -> Flow<bool> {
    let command = argument::text(call, name)?;
    let parameters = argument::texts(call, more)?;
    if command.is_none() && parameters.is_empty() {
        return Ok(true);
    }
    let pattern = command.as_deref().unwrap_or("*");
    let script = name == "Script";
    found.retain(|role| role_entry::allows(org, role, pattern, &parameters, script));
    Ok(true)
}

/// The folders that a public folder mailbox keeps.
fn in_mailbox(
    call: &mut Call<'_>,
    org: &Organization,
    _: &PlainNoun,
    found: &mut Found,
) -> Flow<bool> {
    let mailbox = match argument::named(call, "Mailbox")? {
        Some(given) => match error::or_write(call, org.find_recipient(&given, Kind::Mailbox))? {
            Some(mailbox) => Some(mailbox),
            None => return Ok(false),
        },
        None => None,
    };
    // Every mailbox knows the whole tree; only with the switch are those told that it keeps itself.
    if given(call, "ResidentFolders")
        && call.flag("ResidentFolders")
        && let Some(mailbox) = mailbox
    {
        found.retain(|record| folders::is_in(record, &mailbox));
    }
    Ok(true)
}

/// The path of the address list that others are below.
fn container(
    call: &mut Call<'_>,
    org: &Organization,
    noun: &PlainNoun,
    given: &str,
) -> Flow<Option<String>> {
    if given.trim() == "\\" {
        return Ok(Some(String::new()));
    }
    let Some(above) = error::or_write(call, noun.records.find(org, given))? else {
        return Ok(None);
    };
    Ok(Some(identity(org, &above).trim_matches('\\').to_owned()))
}

/// The scopes that assignments name.
fn used_scopes(org: &Organization) -> Vec<String> {
    let Some(noun) = PlainNoun::of("ManagementRoleAssignment") else {
        return Vec::new();
    };
    noun.records
        .all(org)
        .iter()
        .flat_map(|record| {
            [
                "CustomRecipientWriteScope",
                "CustomConfigWriteScope",
                "ExclusiveRecipientWriteScope",
                "ExclusiveConfigWriteScope",
            ]
            .map(|name| {
                record
                    .properties
                    .get(name)
                    .map(ToString::to_string)
                    .unwrap_or_default()
            })
        })
        .filter(|name| !name.is_empty())
        .collect()
}
