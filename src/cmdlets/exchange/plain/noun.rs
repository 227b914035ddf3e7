//! What a noun is: where its objects live, how they are named and switched, told by its declarations and `grammar/exchange/nouns.json`.

use super::facts::{declared, declared_verbs, defaults, fact, facts, is_listed, metadata, type_of};
use super::schema;
use crate::exchange::plain::{Home, Noun};
use crate::exchange::property::{Property, Text, same};
use crate::exchange::record::Class;
use crate::exchange::schema::Schema;
use crate::grammar;
use crate::text::name::NameMap;
use serde_json::Value as Json;
use std::cell::RefCell;
use std::rc::Rc;

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

    /// Whether the values of its objects that nobody has set are told: by a schema or by a list of defaults; how far to trust them, `coverage` says.
    pub fn has_known_defaults(&self) -> bool {
        let name = self
            .records
            .name
            .strip_suffix("Statistics")
            .unwrap_or(&self.records.name);
        grammar::text(&format!("exchange/schema/{name}.json")).is_some()
            || defaults(name).is_some()
            || schema::more(name).len() > 2
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
        && base.ends_with("Request")
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
            schema::add(&mut schema, name, of, default, false);
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
    let keys: Vec<Text> = match facts(noun, "keys") {
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
    let schema: &'static Schema = Box::leak(Box::new(schema::schema(noun, &verbs, home)));
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
