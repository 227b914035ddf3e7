//! The commands of the cloud's own module: Get-EXOMailbox, Get-EXOCasMailbox, Get-EXORecipient, which show a few properties
//! unless more are asked for.

use super::task::Search;
use super::{argument, error};
use crate::engine::{Body, Call, Cmdlet, Flow};
use crate::exchange::criteria::Criteria;
use crate::exchange::identity::Kind;
use crate::exchange::online;
use crate::exchange::property::same;
use crate::exchange::removed::Removed;
use crate::exchange::schema::{Schema, View};
use crate::grammar;
use crate::value::{ErrorCategory, Value};
use serde_json::Value as Json;
use std::cell::RefCell;
use std::sync::LazyLock;

pub(super) const CMDLETS: &[Cmdlet] = &[
    Cmdlet {
        name: "Get-EXOCasMailbox",
        body: Body::Each(|call| get(call, Kind::Mailbox, View::CasMailbox, "CASMailbox")),
    },
    Cmdlet {
        name: "Get-EXOMailbox",
        body: Body::Each(|call| get(call, Kind::Mailbox, View::Mailbox, "Mailbox")),
    },
    Cmdlet {
        name: "Get-EXORecipient",
        body: Body::Each(|call| get(call, Kind::Recipient, View::Recipient, "Recipient")),
    },
];

/// The property sets, by object and name.
static SETS: LazyLock<Json> = LazyLock::new(|| {
    grammar::text("exchange/property-sets.json")
        .and_then(|text| serde_json::from_str(text).ok())
        .unwrap_or_default()
});

/// The view with the properties that are asked for, in the view's order.
fn shown(view: View, names: &[String]) -> &'static Schema {
    thread_local! {
        static MADE: RefCell<Vec<(View, Vec<String>, &'static Schema)>> = const { RefCell::new(Vec::new()) };
    }
    let held = MADE.with_borrow(|made| {
        made.iter()
            .find(|(of, wanted, _)| *of == view && wanted == names)
            .map(|(_, _, schema)| *schema)
    });
    if let Some(schema) = held {
        return schema;
    }
    let mut schema = online::schema(view.schema()).clone();
    // What is chosen here is all that is shown.
    schema.object = "".into();
    // Objects of the module's own, of which no view is known: they print as lists.
    schema.type_names = [
        "System.Management.Automation.PSCustomObject",
        "System.Object",
    ]
    .map(Into::into)
    .into();
    schema.properties.retain(|property| {
        names
            .iter()
            .any(|name| name == "*" || same(name, &property.name))
    });
    let schema: &'static Schema = Box::leak(Box::new(schema));
    MADE.with_borrow_mut(|made| made.push((view, names.to_vec(), schema)));
    schema
}

/// What the service says of a question that it does not understand.
fn refuse(call: &mut Call<'_>, text: &str) -> Flow {
    let message = error::sentence("RestQuery", &[text.to_owned()]);
    call.fail(
        "RestQuery",
        ErrorCategory::ProtocolError,
        "Microsoft.Exchange.Management.RestApiClient.RestClientException",
        &message,
        Value::Null,
    )
}

/// Whether a filter's pattern has a wildcard elsewhere than at its ends.
fn has_wildcard_within(filter: &str) -> bool {
    let mut rest = filter;
    while let Some(at) = rest.to_ascii_lowercase().find("like") {
        rest = rest.get(at + 4..).unwrap_or_default();
        let value = rest.trim_start();
        let Some(quote) = value.chars().next().filter(|c| matches!(c, '\'' | '"')) else {
            continue;
        };
        let pattern = value
            .get(1..)
            .and_then(|value| value.split_once(quote))
            .map_or("", |(pattern, _)| pattern);
        if pattern.trim_matches('*').contains('*') {
            return true;
        }
    }
    false
}

/// The view with the properties that `-PropertySets` and `-Properties` ask for; none when an error was written.
pub(super) fn chosen(
    call: &mut Call<'_>,
    view: View,
    object: &str,
) -> Flow<Option<&'static Schema>> {
    let sets = argument::texts(call, "PropertySets")?;
    let more = argument::texts(call, "Properties")?;
    let all = sets.iter().any(|set| same(set, "All")) || more.iter().any(|name| name == "*");
    let mut names: Vec<String> = Vec::new();
    let mut wanted: Vec<&str> = sets.iter().map(String::as_str).collect();
    if !wanted.iter().any(|set| same(set, "Minimum")) {
        wanted.insert(0, "Minimum");
    }
    if let Some(Json::Object(known)) = SETS.get(object) {
        for (name, properties) in known {
            if wanted.iter().any(|set| same(set, name)) {
                names.extend(
                    properties
                        .as_array()
                        .into_iter()
                        .flatten()
                        .filter_map(Json::as_str)
                        .map(str::to_owned),
                );
            }
        }
    }
    if let Some(Json::Object(known)) = SETS.get(object) {
        for set in &sets {
            if !same(set, "All") && !known.keys().any(|name| same(name, set)) {
                let mut names: Vec<&str> = vec!["All"];
                names.extend(known.keys().map(String::as_str));
                let reason = format!(
                    "Unable to match the identifier name {set} to a valid enumerator name. Specify one of the following enumerator names and try again:\n{}",
                    names.join(", ")
                );
                return Err(argument::refused(
                    "PropertySets",
                    set,
                    "Microsoft.Exchange.Management.RestApiClient.PropertySet",
                    &reason,
                )
                .into());
            }
        }
    }
    for name in &more {
        if name != "*" && online::schema(view.schema()).property(name).is_none() {
            let text =
                format!("Could not find a property named '{name}' on type 'Exchange.{object}'.");
            refuse(call, &text)?;
            return Ok(None);
        }
    }
    names.extend(more);
    if all {
        names = vec!["*".to_owned()];
    }
    Ok(Some(shown(view, &names)))
}

fn get(call: &mut Call<'_>, kind: Kind, view: View, object: &str) -> Flow {
    let Some(schema) = chosen(call, view, object)? else {
        return Ok(());
    };
    if let Some(filter) = argument::text(call, "Filter")?
        && has_wildcard_within(&filter)
    {
        return refuse(call, "Invalid filter clause.");
    }
    let mut identity = None;
    for parameter in [
        "Identity",
        "ExternalDirectoryObjectId",
        "PrimarySmtpAddress",
        "UserPrincipalName",
    ] {
        if identity.is_none() && call.given.metadata().exact(parameter).is_some() {
            identity = argument::named(call, parameter)?;
        }
    }
    let archive = call.given.metadata().exact("Archive").is_some() && call.flag("Archive");
    let removed = if call.flag("InactiveMailboxOnly") {
        Some((
            super::removed::shown(call, kind, Removed::is_inactive)?,
            false,
        ))
    } else if call.flag("SoftDeletedMailbox") {
        Some((super::removed::shown(call, kind, |_| true)?, false))
    } else if call.flag("IncludeInactiveMailbox") {
        Some((
            super::removed::shown(call, kind, Removed::is_inactive)?,
            true,
        ))
    } else if call.flag("IncludeSoftDeletedRecipients") {
        Some((super::removed::shown(call, kind, |_| true)?, true))
    } else {
        None
    };
    Search {
        kind,
        view,
        sortable: &["Name", "DisplayName", "Alias", "Office", "ServerLegacyDN"],
        kinds: Vec::new(),
        criteria: Criteria {
            identity,
            archive,
            removed,
            ..Criteria::default()
        },
        keep: |_| true,
        show: None,
    }
    .run_as(call, schema)
}
