//! What a noun's objects are and where they live: told by its declarations, its schema if it has one, and `grammar/exchange/nouns.json`.

use crate::engine::declaration::{self, CommandMetadata, ParameterMetadata};
use crate::exchange::plain::{Home, Noun};
use crate::exchange::property::{Property, Text, same};
use crate::exchange::record::Class;
use crate::exchange::schema::{PropertySchema, Schema};
use crate::grammar;
use crate::text::name::NameMap;
use crate::value::Type;
use serde_json::Value as Json;
use std::cell::RefCell;
use std::rc::Rc;
use std::sync::LazyLock;

/// A noun with what its commands need beside its records.
pub struct PlainNoun {
    /// Its records.
    pub records: Noun,
    /// The parameters of which the first that is given names a new object.
    pub keys: Vec<Text>,
    /// The verbs that are declared for it.
    pub verbs: Vec<&'static str>,
    /// The property that Enable and Disable switch, and its two values.
    pub switch: (Text, Property, Property),
}

/// Facts about nouns that declarations do not tell.
static FACTS: LazyLock<Json> = LazyLock::new(|| {
    grammar::text("exchange/nouns.json")
        .and_then(|text| serde_json::from_str(text).ok())
        .unwrap_or_default()
});

/// The documented values of properties that nobody has set, by noun.
static DEFAULTS: LazyLock<Json> = LazyLock::new(|| {
    grammar::text("exchange/defaults.json")
        .and_then(|text| serde_json::from_str(text).ok())
        .unwrap_or_default()
});

/// Whether a command only makes the servers work: what it names has to be there, and nothing that can be seen changes.
pub fn is_silent(command: &str) -> bool {
    is_listed("_silent", command)
}

/// Whether a list of the file has a name.
fn is_listed(list: &str, name: &str) -> bool {
    matches!(FACTS.get(list), Some(Json::Array(names)) if names.iter().filter_map(Json::as_str).any(|held| same(held, name)))
}

/// What the file tells of a noun.
fn fact(noun: &str, name: &str) -> Option<&'static str> {
    FACTS.get(noun)?.get(name)?.as_str()
}

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

impl PlainNoun {
    /// The noun of this name, in any case; none if its commands are no records.
    pub fn of(name: &str) -> Option<Rc<PlainNoun>> {
        thread_local! {
            static NOUNS: RefCell<NameMap<Option<Rc<PlainNoun>>>> = RefCell::new(NameMap::new());
        }
        if let Some(held) = NOUNS.with_borrow(|held| held.get(name).cloned()) {
            return held;
        }
        let made = make(name).map(Rc::new);
        NOUNS.with_borrow_mut(|held| {
            held.insert(name, made.clone());
        });
        made
    }

    /// Whether Get tells the truth: objects can be made or set, or are there from the beginning; or none is the truth.
    pub fn answers(&self) -> bool {
        let name = &*self.records.name;
        ["New", "Set", "Add", "Import", "Enable"]
            .into_iter()
            .any(|verb| self.has(verb))
            || is_listed("_empty", name)
            || is_listed("_empty", &format!("{name}Statistics"))
            || grammar::text("exchange/records.json")
                .is_some_and(|text| text.contains(&format!("\"{name}\": [")))
    }

    /// Whether there never are objects of it: whatever is asked for, none is the answer.
    pub fn is_always_empty(&self) -> bool {
        let name = &*self.records.name;
        is_listed("_empty", name)
            && !["New", "Add", "Import", "Set", "Enable"]
                .into_iter()
                .any(|verb| self.has(verb))
    }

    /// Whether the values of its objects that nobody has set are facts: from a listing of real objects, or documented.
    pub fn has_known_defaults(&self) -> bool {
        let name = self
            .records
            .name
            .strip_suffix("Statistics")
            .unwrap_or(&self.records.name);
        grammar::text(&format!("exchange/schema/{name}.json")).is_some()
            || DEFAULTS.get(name).is_some()
            || more(name).len() > 2
            || grammar::text("exchange/records.json")
                .is_some_and(|text| text.contains(&format!("\"{name}\": [")))
    }

    /// Whether its objects are recipients, which live in the directory.
    pub fn is_recipient(&self) -> bool {
        [
            "Recipient",
            "Mailbox",
            "User",
            "Contact",
            "Group",
            "MailUser",
            "MailContact",
            "DistributionGroup",
            "DynamicDistributionGroup",
            "UnifiedGroup",
            "RemoteMailbox",
        ]
        .iter()
        .any(|known| same(known, &self.records.name))
    }

    /// Whether a verb is declared for it.
    pub fn has(&self, verb: &str) -> bool {
        self.verbs.iter().any(|known| same(known, verb))
    }
}

/// The verbs of a noun and its name as declared.
fn declared_verbs(noun: &str) -> (Vec<&'static str>, Option<&'static str>) {
    let mut verbs = Vec::new();
    let mut spelled = None;
    for declaration in grammar::declarations().filter(|held| held.module == "exchange") {
        if let Some((verb, of)) = declaration.name.split_once('-')
            && same(of, noun)
        {
            verbs.push(verb);
            spelled = Some(of);
        }
    }
    (verbs, spelled)
}

fn metadata(verb: &str, noun: &str) -> Option<Rc<CommandMetadata>> {
    declaration::cmdlet(&format!("{verb}-{noun}"))
}

fn declared(metadata: &CommandMetadata) -> impl Iterator<Item = &ParameterMetadata> {
    metadata.parameters.iter().take(metadata.declared)
}

/// The name of a parameter's type as declared.
fn type_of(parameter: &ParameterMetadata) -> String {
    parameter
        .declared
        .as_ref()
        .map_or_else(String::new, Type::full_name)
}

/// The type of the parameter that names an object, and whether some command cannot do without it.
fn identity_type(verbs: &[&str], noun: &str) -> (String, bool) {
    for verb in ["Set", "Get", "Remove", "Enable", "Disable", "Add"] {
        if !verbs.contains(&verb) {
            continue;
        }
        let Some(metadata) = metadata(verb, noun) else {
            continue;
        };
        if let Some(parameter) =
            declared(&metadata).find(|parameter| same(parameter.name.as_str(), "Identity"))
        {
            let mandatory = parameter.sets.iter().any(|set| set.mandatory);
            return (type_of(parameter), mandatory);
        }
        if verb == "Set" {
            break;
        }
    }
    (String::new(), false)
}

const OF_SERVERS: &[&str] = &[
    "ServerIdParameter",
    "ClientAccessServerIdParameter",
    "MailboxServerIdParameter",
    "TransportServerIdParameter",
    "FrontendTransportServerIdParameter",
    "MailboxTransportServerIdParameter",
    "UMServerIdParameter",
    "MalwareFilteringServerIdParameter",
    "VirtualDirectoryIdParameter",
];

const OF_MAILBOXES: &[&str] = &[
    "MailboxIdParameter",
    "GeneralMailboxIdParameter",
    "GeneralMailboxOrMailUserIdParameter",
    "MailboxAuditBypassAssociationIdParameter",
    "ThrottlingPolicyAssociationIdParameter",
    "UnifiedGroupOrUserMailboxIdParameter",
];

fn home(noun: &str, verbs: &[&str]) -> Home {
    match fact(noun, "home") {
        Some("Single") => return Home::Single,
        Some("Server") => return Home::Server,
        Some("OnServer") => return Home::OnServer,
        Some("Mailbox") => return Home::Mailbox,
        Some("InMailbox") => return Home::InMailbox,
        Some("Organization") => return Home::Organization,
        _ => {}
    }
    let (of, mandatory) = identity_type(verbs, noun);
    let makes = verbs.contains(&"New") || verbs.contains(&"Add");
    if same(&of, "VirtualDirectoryIdParameter") {
        return Home::Server;
    }
    if makes {
        return Home::Organization;
    }
    if OF_SERVERS.iter().any(|known| same(known, &of)) {
        return Home::Server;
    }
    if OF_MAILBOXES.iter().any(|known| same(known, &of)) {
        return Home::Mailbox;
    }
    if verbs.contains(&"Set") && (!mandatory || of.is_empty()) {
        let by_server = metadata("Set", noun).is_some_and(|metadata| {
            declared(&metadata).any(|parameter| {
                same(parameter.name.as_str(), "Server")
                    && type_of(parameter).ends_with("ServerIdParameter")
            })
        });
        return if by_server {
            Home::Server
        } else {
            Home::Single
        };
    }
    Home::Organization
}

fn make(noun: &str) -> Option<PlainNoun> {
    let (verbs, spelled) = declared_verbs(noun);
    let noun = spelled?;
    // What is told of requests are the requests themselves, and how far they are.
    if let Some(base) = noun.strip_suffix("Statistics")
        && declared_verbs(base).0.contains(&"New")
    {
        let mut made = make(base)?;
        let mut schema = made.records.schema.clone();
        for (name, of, default) in [
            (
                "StatusDetail",
                "Microsoft.Exchange.MailboxReplicationService.RequestState",
                Property::member("Queued"),
            ),
            ("PercentComplete", "System.Int32", Property::Int(0)),
            (
                "BytesTransferred",
                "Microsoft.Exchange.Data.ByteQuantifiedSize",
                Property::Null,
            ),
            ("ItemsTransferred", "System.Int32", Property::Int(0)),
        ] {
            add(&mut schema, name, of, default, false);
        }
        made.records.schema = Box::leak(Box::new(schema));
        return Some(made);
    }
    if !verbs.contains(&"Get") && !verbs.contains(&"New") && !verbs.contains(&"Set") {
        return None;
    }
    let (class, kind) = match fact(noun, "policy") {
        Some(kind) => (Class::Policy, Some(("PolicyType".into(), kind.into()))),
        None => match noun {
            "AcceptedDomain" => (Class::AcceptedDomain, None),
            "MailboxDatabase" => (Class::Database, None),
            _ => (Class::Record, None),
        },
    };
    let keys: Vec<Text> = match FACTS.get(noun).and_then(|facts| facts.get("keys")) {
        Some(Json::Array(names)) => names
            .iter()
            .filter_map(Json::as_str)
            .map(Text::from)
            .collect(),
        _ => [
            "Name",
            "DisplayName",
            "DomainName",
            "Identity",
            "Subject",
            "Title",
        ]
        .map(Text::from)
        .into(),
    };
    let home = home(noun, &verbs);
    let schema: &'static Schema = Box::leak(Box::new(schema(noun, &verbs, home)));
    let switch = switch(noun, schema);
    Some(PlainNoun {
        records: Noun {
            name: noun.into(),
            home,
            class,
            kind,
            root: fact(noun, "root").unwrap_or_default().into(),
            item: fact(noun, "item").unwrap_or_default().into(),
            schema,
        },
        keys,
        verbs,
        switch,
    })
}

/// What Enable and Disable switch.
fn switch(noun: &str, schema: &Schema) -> (Text, Property, Property) {
    let named = fact(noun, "switch").map(Text::from).or_else(|| {
        ["Enabled", "State"]
            .into_iter()
            .find(|name| schema.property(name).is_some())
            .map(Text::from)
    });
    let name = named.unwrap_or_else(|| "Enabled".into());
    let is_flag = schema
        .property(&name)
        .is_some_and(|property| &*property.element_type == "System.Boolean");
    if is_flag {
        (name, Property::Bool(true), Property::Bool(false))
    } else {
        (
            name,
            Property::member("Enabled"),
            Property::member("Disabled"),
        )
    }
}

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
        "System.UInt32" | "System.Int16" | "System.UInt16" | "System.Byte" => {
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
fn schema(noun: &str, verbs: &[&str], home: Home) -> Schema {
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
    for verb in ["New", "Add", "Install", "Set", "Enable"] {
        if !verbs.contains(&verb) {
            continue;
        }
        let Some(metadata) = metadata(verb, noun) else {
            continue;
        };
        for parameter in declared(&metadata) {
            let name = parameter.name.as_str();
            if NO_PROPERTIES.iter().any(|other| same(other, name)) {
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
            add(&mut schema, name, &of, default, is_known);
        }
    }
    if verbs
        .iter()
        .any(|verb| ["Enable", "Disable"].contains(verb))
        && schema.property("Enabled").is_none()
        && schema.property("State").is_none()
        && fact(noun, "switch").is_none()
    {
        add(
            &mut schema,
            "Enabled",
            "System.Boolean",
            Property::Bool(true),
            is_known,
        );
    }
    if verbs
        .iter()
        .any(|verb| ["Suspend", "Start", "Stop", "Complete"].contains(verb))
    {
        add(
            &mut schema,
            "Status",
            "Microsoft.Exchange.Data.Status",
            Property::member(fact(noun, "status").unwrap_or("Queued")),
            is_known,
        );
    }
    if let Some(Json::Object(values)) = DEFAULTS.get(noun) {
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
            add(&mut schema, name, of, default, is_known);
        }
    }
    if !is_known {
        if home == Home::Server || home == Home::OnServer {
            add(
                &mut schema,
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
            add(&mut schema, name, of, default, false);
        }
    }
    schema
}

fn add(schema: &mut Schema, name: &str, of: &str, default: Property, hidden: bool) {
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
fn more(noun: &str) -> Vec<(String, String, Property)> {
    let Some(Json::Array(rows)) = FACTS.get(noun).and_then(|facts| facts.get("properties")) else {
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
