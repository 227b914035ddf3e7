//! What a noun's objects hold: its known schema, what its commands set, what is documented, and what all objects have.

use super::facts::{declared, defaults, fact, facts, metadata, type_of};
use crate::exchange::plain::Home;
use crate::exchange::property::{Property, Text, same};
use crate::exchange::schema::{PropertySchema, Schema};
use crate::grammar;
use serde_json::Value as Json;
use std::sync::LazyLock;

/// Parameters that say how a command runs; no property is called so.
const NO_PROPERTIES: &[&str] = &[
    "Identity",
    "DomainController",
    "IgnoreDefaultScope",
    "Force",
    "Confirm",
    "WhatIf",
    "AsJob",
    "Credential",
    "ValidateOnly",
    "Server",
    "Mailbox",
    "Password",
    "OverrideRecipientQuotas",
    "AccessToken",
    "IgnoreRuleLimitErrors",
    "AlwaysDeleteOutlookRulesBlob",
    "Container",
    "SkipDualWrite",
];

/// The .NET type of the property that a parameter sets.
fn property_type(name: &str, declared: &str) -> String {
    if let Some(element) = declared.strip_suffix("[]") {
        let element = property_type(name, element);
        return format!("Microsoft.Exchange.Data.MultiValuedProperty`1[{element}]");
    }
    if let Some(inner) = declared
        .strip_prefix("System.Nullable`1[")
        .and_then(|rest| rest.strip_suffix(']'))
    {
        return format!("System.Nullable`1[{}]", property_type(name, inner));
    }
    match declared {
        "System.Management.Automation.SwitchParameter" => "System.Boolean".to_owned(),
        "SclValue" | "System.UInt32" | "System.Int16" | "System.UInt16" | "System.Byte" => {
            "System.Int32".to_owned()
        }
        "System.UInt64" => "System.Int64".to_owned(),
        ""
        | "System.Object"
        | "System.Collections.Hashtable"
        | "PswsHashtable"
        | "System.Security.SecureString"
        | "System.Management.Automation.PSCredential" => "System.String".to_owned(),
        "MultiValuedProperty" => {
            "Microsoft.Exchange.Data.MultiValuedProperty`1[System.String]".to_owned()
        }
        "ExDateTime" => "System.DateTime".to_owned(),
        "Unlimited" => {
            let is = |words: &[&str]| words.iter().any(|word| name.contains(word));
            let inner = if is(&["Size", "Quota", "Bytes"]) {
                "Microsoft.Exchange.Data.ByteQuantifiedSize"
            } else if is(&[
                "Time", "Age", "Duration", "Interval", "Period", "Lifetime", "TTL",
            ]) {
                "Microsoft.Exchange.Data.EnhancedTimeSpan"
            } else {
                "System.Int32"
            };
            format!("Microsoft.Exchange.Data.Unlimited`1[{inner}]")
        }
        "ByteQuantifiedSize" | "EnhancedTimeSpan" | "SmtpAddress" | "ProxyAddressCollection" => {
            format!("Microsoft.Exchange.Data.{declared}")
        }
        "ProxyAddress" => "Microsoft.Exchange.Data.ProxyAddress".to_owned(),
        plain if plain.ends_with("IdParameter") => "System.String".to_owned(),
        plain if plain.contains('.') => plain.to_owned(),
        plain
            if [
                "SmtpDomain",
                "SmtpDomainWithSubdomains",
                "Fqdn",
                "Hostname",
                "IPRange",
                "IPBinding",
                "Version",
                "E164",
                "PowerShellByteArray",
                "AddressSpace",
                "SmartHost",
                "LocalLongFullPath",
                "EdbFilePath",
                "UncFileSharePath",
                "Word",
                "Pattern",
                "HeaderName",
                "HeaderValue",
                "DisclaimerText",
                "RejectText",
                "RejectEnhancedStatus",
                "RejectStatusCode",
                "SubjectPrefix",
                "EventLogText",
                "DsnText",
                "Char",
            ]
            .contains(&plain) =>
        {
            "System.String".to_owned()
        }
        plain => format!("Microsoft.Exchange.Data.{plain}"),
    }
}

/// What every object of the configuration ends with.
const TAIL: &[(&str, &str)] = &[
    ("AdminDisplayName", "System.String"),
    (
        "ExchangeVersion",
        "Microsoft.Exchange.Data.ExchangeObjectVersion",
    ),
    ("Name", "System.String"),
    ("DistinguishedName", "System.String"),
    ("Identity", "Microsoft.Exchange.Data.Directory.ADObjectId"),
    ("Guid", "System.Guid"),
    (
        "ObjectCategory",
        "Microsoft.Exchange.Data.Directory.ADObjectId",
    ),
    (
        "ObjectClass",
        "Microsoft.Exchange.Data.MultiValuedProperty`1[System.String]",
    ),
    ("WhenChanged", "System.Nullable`1[System.DateTime]"),
    ("WhenCreated", "System.Nullable`1[System.DateTime]"),
    ("WhenChangedUTC", "System.Nullable`1[System.DateTime]"),
    ("WhenCreatedUTC", "System.Nullable`1[System.DateTime]"),
    (
        "OrganizationId",
        "Microsoft.Exchange.Data.Directory.OrganizationId",
    ),
    ("Id", "Microsoft.Exchange.Data.Directory.ADObjectId"),
    ("OriginatingServer", "System.String"),
    ("IsValid", "System.Boolean"),
    ("ObjectState", "Microsoft.Exchange.Data.ObjectState"),
];

/// What every object in a mailbox ends with.
const TAIL_IN_MAILBOXES: &[(&str, &str)] = &[
    (
        "MailboxOwnerId",
        "Microsoft.Exchange.Data.Directory.ADObjectId",
    ),
    ("Identity", "Microsoft.Exchange.Data.Directory.ADObjectId"),
    ("IsValid", "System.Boolean"),
    ("ObjectState", "Microsoft.Exchange.Data.ObjectState"),
];

/// The schema of a noun: the one that is known, with what can be set beside it; else what can be set, and what all objects have.
pub(super) fn schema(noun: &str, verbs: &[&str], home: Home) -> Schema {
    let known = grammar::text(&format!("exchange/schema/{noun}.json")).map(Schema::read);
    let is_known = known.is_some();
    let mut schema = known.unwrap_or_else(|| Schema {
        object: noun.into(),
        type_names: Vec::new(),
        properties: Vec::new(),
    });
    if schema.type_names.is_empty() {
        schema.type_names = type_names(noun, verbs, home);
    }
    for (name, of, default) in more(noun) {
        add(&mut schema, &name, &of, default, is_known);
    }
    add_parameters(&mut schema, noun, verbs, is_known);
    add_states(&mut schema, noun, verbs, is_known);
    set_defaults(&mut schema, noun, is_known);
    add_of_records(&mut schema, noun, is_known);
    add_filterable(&mut schema, noun);
    if !is_known {
        add_tail(&mut schema, home);
    }
    schema
}

/// What filters of the noun's Get command may speak of, and no command prints.
fn add_filterable(schema: &mut Schema, noun: &str) {
    let command = format!("Get-{noun}");
    let rows: Vec<Json> = grammar::text("exchange/filterable.json")
        .filter(|text| text.contains(&command))
        .and_then(|text| serde_json::from_str(text).ok())
        .unwrap_or_default();
    for row in &rows {
        let is_own = row
            .get(2)
            .and_then(Json::as_array)
            .is_some_and(|commands| commands.iter().any(|held| held.as_str() == Some(&*command)));
        if let (true, Some(name)) = (is_own, row.get(0).and_then(Json::as_str)) {
            let of = match row.get(1).and_then(Json::as_str) {
                Some("bool" | "boolean") => "System.Boolean",
                Some("int" | "integer") => "System.Int32",
                Some("datetime" | "date") => "System.DateTime",
                Some("size") => "Microsoft.Exchange.Data.ByteQuantifiedSize",
                Some("timespan") => "Microsoft.Exchange.Data.EnhancedTimeSpan",
                _ => "System.String",
            };
            add(schema, name, of, Property::Null, true);
        }
    }
}

/// What the parameters of its commands set.
fn add_parameters(schema: &mut Schema, noun: &str, verbs: &[&str], hidden: bool) {
    for verb in ["New", "Add", "Install", "Set", "Enable"] {
        if !verbs.contains(&verb) {
            continue;
        }
        let Some(metadata) = metadata(verb, noun) else {
            continue;
        };
        for parameter in declared(&metadata) {
            let name = parameter.name.as_str();
            let is_untyped = schema
                .property(name)
                .is_some_and(|held| held.element_type.is_empty());
            if !is_untyped && NO_PROPERTIES.iter().any(|other| same(other, name)) {
                continue;
            }
            let of = property_type(name, &type_of(parameter));
            let default = match of.as_str() {
                "System.Boolean" => Property::Bool(false),
                list if list.contains("MultiValuedProperty`1") || list.ends_with("Collection") => {
                    Property::list([])
                }
                _ => Property::Null,
            };
            if let Some(held) = schema
                .properties
                .iter_mut()
                .find(|held| same(&held.name, name) && held.element_type.is_empty())
            {
                // The schema does not say what it is; the parameter that sets it does.
                let mut typed = PropertySchema::of_type(name, &of);
                typed.name = held.name.clone();
                typed.hidden = held.hidden;
                typed.default = held.default.clone();
                *held = typed;
            }
            add(schema, name, &of, default, hidden);
        }
    }
}

/// What Enable and Disable switch, and the state of what is started and stopped.
fn add_states(schema: &mut Schema, noun: &str, verbs: &[&str], hidden: bool) {
    if verbs
        .iter()
        .any(|verb| ["Enable", "Disable"].contains(verb))
        && schema.property("Enabled").is_none()
        && schema.property("State").is_none()
        && fact(noun, "switch").is_none()
    {
        add(
            schema,
            "Enabled",
            "System.Boolean",
            Property::Bool(true),
            hidden,
        );
    }
    if verbs
        .iter()
        .any(|verb| ["Suspend", "Start", "Stop", "Complete"].contains(verb))
    {
        add(
            schema,
            "Status",
            "Microsoft.Exchange.Data.Status",
            Property::member(fact(noun, "status").unwrap_or("Queued")),
            hidden,
        );
    }
}

/// What the records that every organization has hold beside.
fn add_of_records(schema: &mut Schema, noun: &str, hidden: bool) {
    for (name, value) in of_records(noun) {
        if schema.property(name).is_some() {
            continue;
        }
        let of = match value {
            Json::Bool(_) => "System.Boolean",
            Json::Number(_) => "System.Int32",
            Json::Array(_) => "Microsoft.Exchange.Data.MultiValuedProperty`1[System.String]",
            _ => "System.String",
        };
        let default = match value {
            Json::Bool(_) => Property::Bool(false),
            _ => Property::Null,
        };
        add(schema, name, of, default, hidden);
    }
}

/// What the records that every organization has hold, by the first that holds it.
fn of_records(noun: &str) -> Vec<(&'static str, &'static Json)> {
    static RECORDS: LazyLock<Json> = LazyLock::new(|| {
        grammar::text("exchange/records.json")
            .and_then(|text| serde_json::from_str(text).ok())
            .unwrap_or_default()
    });
    let mut all: Vec<(&str, &Json)> = Vec::new();
    for record in RECORDS
        .get(noun)
        .and_then(Json::as_array)
        .into_iter()
        .flatten()
        .filter_map(Json::as_object)
    {
        for (name, value) in record {
            let about = ["Name", "server", "Container"].contains(&name.as_str());
            if !about && !all.iter().any(|(held, _)| held == name) {
                all.push((name, value));
            }
        }
    }
    all
}

/// The documented values of what nobody has set.
fn set_defaults(schema: &mut Schema, noun: &str, hidden: bool) {
    if let Some(Json::Object(values)) = defaults(noun) {
        for (name, value) in values {
            if let Some(held) = schema
                .properties
                .iter_mut()
                .find(|held| same(&held.name, name))
            {
                held.default = held.from_json(value);
                continue;
            }
            let of = match value {
                Json::Bool(_) => "System.Boolean",
                Json::Number(_) => "System.Int32",
                Json::Array(_) => "Microsoft.Exchange.Data.MultiValuedProperty`1[System.String]",
                _ => "System.String",
            };
            let default = PropertySchema::of_type(name, of).from_json(value);
            add(schema, name, of, default, hidden);
        }
    }
}

/// What every object has at its end.
fn add_tail(schema: &mut Schema, home: Home) {
    if home == Home::Server || home == Home::OnServer {
        add(
            schema,
            "Server",
            "Microsoft.Exchange.Data.Directory.ADObjectId",
            Property::Null,
            false,
        );
    }
    let tail = match home {
        Home::Mailbox | Home::InMailbox => TAIL_IN_MAILBOXES,
        _ => TAIL,
    };
    // Name may be a parameter; what all objects have stands at the end.
    schema
        .properties
        .retain(|property| !tail.iter().any(|(name, _)| same(name, &property.name)));
    for (name, of) in tail {
        let default = match *name {
            "ExchangeVersion" => Property::Version("0.10 (14.0.100.0)".into()),
            "IsValid" => Property::Bool(true),
            "ObjectState" => Property::member("Unchanged"),
            "ObjectClass" => Property::texts(["top"]),
            _ => Property::Null,
        };
        add(schema, name, of, default, false);
    }
}

/// Adds a property; one that is there gets its type if it has none.
pub(super) fn add(schema: &mut Schema, name: &str, of: &str, default: Property, hidden: bool) {
    let held = schema
        .properties
        .iter_mut()
        .find(|property| same(&property.name, name));
    if let Some(held) = held {
        // Of some properties only the name is known; their parameter tells the type.
        if matches!(&*held.type_name, "" | "unknown") && !of.is_empty() {
            let mut typed = PropertySchema::of_type(&held.name, of);
            typed.hidden = held.hidden;
            typed.default = match &held.default {
                Property::Null => Property::Null,
                Property::Text(text) => typed
                    .parse_one(text)
                    .unwrap_or_else(|| Property::Text(text.clone())),
                other => other.clone(),
            };
            *held = typed;
        }
        return;
    }
    if schema.property(name).is_none() {
        let mut property = PropertySchema::of_type(name, of);
        property.default = default;
        property.hidden = hidden;
        schema.properties.push(property);
    }
}

/// Properties of a noun that no parameter sets: name, type, default.
pub(super) fn more(noun: &str) -> Vec<(String, String, Property)> {
    let Some(Json::Array(rows)) = facts(noun, "properties") else {
        return Vec::new();
    };
    rows.iter()
        .filter_map(|row| {
            let name = row.get(0)?.as_str()?;
            let of = row.get(1)?.as_str()?;
            let default =
                PropertySchema::of_type(name, of).from_json(row.get(2).unwrap_or(&Json::Null));
            Some((name.to_owned(), of.to_owned(), default))
        })
        .collect()
}

/// The type of a noun's objects and its ancestors.
fn type_names(noun: &str, verbs: &[&str], home: Home) -> Vec<Text> {
    let declared = ["Get", "New", "Set"]
        .into_iter()
        .filter(|verb| verbs.contains(verb))
        .filter_map(|verb| metadata(verb, noun))
        .find_map(|metadata| metadata.output_types.first().map(|of| of.name.to_string()))
        .filter(|name| name.starts_with("Microsoft.Exchange."));
    let own = fact(noun, "type")
        .map(str::to_owned)
        .or(declared)
        .unwrap_or_else(|| format!("Microsoft.Exchange.Data.Directory.SystemConfiguration.{noun}"));
    if matches!(home, Home::Mailbox | Home::InMailbox) {
        return [
            own.as_str(),
            "Microsoft.Exchange.Data.Storage.Management.XsoMailboxConfigurationObject",
            "Microsoft.Exchange.Data.ConfigurableObject",
            "System.Object",
        ]
        .map(Text::from)
        .into();
    }
    [
        own.as_str(),
        "Microsoft.Exchange.Data.Directory.ADConfigurationObject",
        "Microsoft.Exchange.Data.Directory.ADObject",
        "Microsoft.Exchange.Data.Directory.ADRawEntry",
        "Microsoft.Exchange.Data.ConfigurableObject",
        "System.Object",
    ]
    .map(Text::from)
    .into()
}
