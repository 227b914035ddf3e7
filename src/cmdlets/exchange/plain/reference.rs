//! Parameters that name other objects: what they may name is told by their type and `grammar/exchange/references.json`, and
//! what is not there is refused as Exchange refuses it.

use super::PlainNoun;
use crate::cmdlets::exchange::error;
use crate::engine::{Call, Flow};
use crate::exchange::address::is_smtp_address;
use crate::exchange::error::{ExchangeError, Result};
use crate::exchange::identity::Kind;
use crate::exchange::inbox_rule;
use crate::exchange::organization::Organization;
use crate::exchange::plain::{Home, identity};
use crate::exchange::property::{Property, Setting, same};
use crate::exchange::schema::PropertyKind;
use crate::grammar;
use crate::value::Type;
use serde_json::Value as Json;
use std::rc::Rc;
use std::sync::LazyLock;

static FACTS: LazyLock<Json> = LazyLock::new(|| {
    grammar::text("exchange/references.json")
        .and_then(|text| serde_json::from_str(text).ok())
        .unwrap_or_default()
});

/// What a parameter may name.
pub enum Target {
    /// A recipient, or the address of somebody outside.
    Address,
    /// Some object of the directory.
    Directory(Kind),
    /// A container of the directory.
    Container,
    /// A server.
    Server,
    /// A database.
    Database,
    /// A record of a noun.
    Record(Rc<PlainNoun>),
}

impl Target {
    fn named(name: &str) -> Option<Self> {
        Some(match name {
            "Address" => Self::Address,
            "Recipient" => Self::Directory(Kind::Any),
            "Mailbox" => Self::Directory(Kind::Mailbox),
            "User" => Self::Directory(Kind::User),
            "Group" => Self::Directory(Kind::Group),
            "Principal" => Self::Directory(Kind::Principal),
            "Container" => Self::Container,
            "Server" => Self::Server,
            "Database" => Self::Database,
            noun => Self::Record(PlainNoun::of(noun)?),
        })
    }

    /// Whether an object is there; of records, how their identity prints.
    fn find(&self, org: &Organization, given: &str) -> Result<Option<Property>> {
        match self {
            Self::Address if is_smtp_address(given) => Ok(None),
            Self::Address => org.find_recipient(given, Kind::Any).map(|_| None),
            Self::Directory(kind) => org.find_recipient(given, *kind).map(|_| None),
            Self::Container => org.container_of(given).map(|_| None),
            Self::Server => org.find_server(given).map(|_| None),
            Self::Database => org.database_parameter(given).map(|_| None),
            Self::Record(noun) => noun
                .records
                .find(org, given)
                .map(|record| Some(Property::Text(identity(org, &record)))),
        }
    }

    /// Whether any object of it can be there at all.
    fn can_be(&self, org: &Organization) -> bool {
        match self {
            Self::Record(noun) => {
                matches!(
                    noun.records.home,
                    Home::Organization | Home::OnServer | Home::Server
                ) && (noun.has("New") || noun.has("Add") || !noun.records.all(org).is_empty())
            }
            _ => true,
        }
    }
}

/// What a parameter of a noun's command may name, by its type; nothing when it names no object, or none that is simulated.
pub fn targets(noun: &str, parameter: &str, declared: &str) -> Vec<Target> {
    let of = declared.trim_end_matches("[]");
    let of = of.rsplit('.').next().unwrap_or(of);
    let own = FACTS.get(format!("{noun}.{parameter}"));
    if let Some(Json::Array(names)) = own.or_else(|| FACTS.get(of)) {
        return names
            .iter()
            .filter_map(Json::as_str)
            .filter_map(Target::named)
            .collect();
    }
    let is_unchecked = matches!(FACTS.get("_unchecked"), Some(Json::Array(names)) if names.iter().filter_map(Json::as_str).any(|name| name == of));
    if is_unchecked {
        return Vec::new();
    }
    let Some(stem) = of.strip_suffix("IdParameter") else {
        return Vec::new();
    };
    let named = match stem {
        // The rules of policies: those of the policies that are called as they are.
        "Policy" => noun
            .strip_suffix("Rule")
            .map(|base| format!("{base}Policy")),
        // The policies of mailboxes are told apart by their parameters.
        "MailboxPolicy" => Some(parameter.to_owned()),
        other => Some(other.to_owned()),
    };
    named
        .and_then(|name| PlainNoun::of(&name))
        .map(Target::Record)
        .into_iter()
        .collect()
}

/// Finds one of several kinds: the first that has it, else what the first says.
fn find(org: &Organization, targets: &[Target], given: &str) -> Result<Option<Property>> {
    let mut refused = None;
    for target in targets {
        match target.find(org, given) {
            Ok(found) => return Ok(found),
            Err(error) => refused = refused.or(Some((target, error))),
        }
    }
    match refused {
        None => Ok(None),
        // Servers and databases are missed in words of their own.
        Some((Target::Server | Target::Database, error)) => Err(error),
        Some((
            _,
            ExchangeError::NotFound { identity, .. } | ExchangeError::NotFoundAnywhere { identity },
        )) => Err(ExchangeError::ObjectNotFound { identity }),
        Some((_, error)) => Err(error),
    }
}

/// Looks for what the settings name; false when something is not there, which an error says. The names of records become
/// what identities print.
pub fn check(
    call: &mut Call<'_>,
    org: &Organization,
    noun: &PlainNoun,
    settings: &mut [(String, Setting)],
) -> Flow<bool> {
    for (name, setting) in settings {
        let metadata = call.given.metadata();
        let declared = metadata
            .exact(name)
            .and_then(|index| metadata.parameters.get(index))
            .and_then(|parameter| parameter.declared.as_ref())
            .map_or_else(String::new, Type::full_name);
        let targets = targets(&noun.records.name, name, &declared);
        if targets.is_empty() || !targets.iter().any(|target| target.can_be(org)) {
            continue;
        }
        let keeps = noun
            .records
            .schema
            .property(name)
            .is_some_and(|property| property.kind == PropertyKind::ObjectId);
        // Rules of mailboxes print whom they name as mail knows them.
        let prints_users = same(&noun.records.name, "InboxRule")
            && !same(name, "Mailbox")
            && targets
                .iter()
                .any(|target| matches!(target, Target::Address | Target::Directory(_)));
        let mut missing = None;
        let mut see = |value: &mut Property| {
            let mut given = value.to_string();
            if prints_users {
                given = inbox_rule::named(&given).to_owned();
            }
            if missing.is_some() || given.trim().is_empty() {
                return;
            }
            match find(org, &targets, &given) {
                Ok(_) if prints_users => *value = inbox_rule::user(org, &given),
                Ok(Some(printed)) if !keeps => *value = printed,
                Ok(_) => {}
                Err(error) => missing = Some(error),
            }
        };
        match setting {
            Setting::Value(Property::Null) => {}
            Setting::Value(Property::List(items)) => {
                let mut seen: Vec<Property> = items.to_vec();
                seen.iter_mut().for_each(&mut see);
                *setting = Setting::Value(Property::list(seen));
            }
            Setting::Value(value) => see(value),
            Setting::Change { add, remove } => {
                add.iter_mut().for_each(&mut see);
                for value in remove {
                    // What is taken away may be gone already.
                    if prints_users {
                        *value = inbox_rule::user(org, &value.to_string());
                    } else if let Ok(Some(printed)) = find(org, &targets, &value.to_string())
                        && !keeps
                    {
                        *value = printed;
                    }
                }
            }
        }
        if let Some(error) = missing {
            let error = match error {
                // Whose objects are meant is looked for as an identity is.
                ExchangeError::ObjectNotFound { identity } if same(name, "Mailbox") => {
                    org.not_found(&identity)
                }
                other => other,
            };
            error::write(call, &error)?;
            return Ok(false);
        }
    }
    Ok(true)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_type_tells_what_is_named() {
        let record = |noun: &str, parameter: &str, of: &str| {
            targets(noun, parameter, of)
                .into_iter()
                .filter_map(|target| match target {
                    Target::Record(noun) => Some(noun.records.name.to_string()),
                    _ => None,
                })
                .collect::<Vec<_>>()
        };
        assert_eq!(
            record("DlpComplianceRule", "Policy", "PolicyIdParameter"),
            ["DlpCompliancePolicy"]
        );
        assert_eq!(
            record(
                "RetentionPolicy",
                "RetentionPolicyTagLinks",
                "RetentionPolicyTagIdParameter[]"
            ),
            ["RetentionPolicyTag"]
        );
        assert_eq!(
            record(
                "OfflineAddressBook",
                "AddressLists",
                "AddressBookBaseIdParameter[]"
            ),
            ["AddressList", "GlobalAddressList"]
        );
        assert!(targets("TransportRule", "Comments", "System.String").is_empty());
    }
}
