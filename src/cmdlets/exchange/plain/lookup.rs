//! Which records the parameters of a command name.

use super::super::{argument, error};
use super::PlainNoun;
use crate::engine::{Call, Flow};
use crate::exchange::error::ExchangeError;
use crate::exchange::identity::{Kind, has_wildcard, matches_pattern};
use crate::exchange::organization::Organization;
use crate::exchange::plain::{Home, identity};
use crate::exchange::property::{fold, same};
use crate::exchange::record::ConfigurationObject;
use std::sync::Arc;

/// The records that the parameters name; none when an error was written.
pub(super) fn named(
    call: &mut Call<'_>,
    noun: &PlainNoun,
    org: &Organization,
) -> Flow<Option<Vec<Arc<ConfigurationObject>>>> {
    let records = &noun.records;
    let given = argument::named(call, "Identity")?;
    match records.home {
        Home::Single => Ok(Some(vec![records.single(org)])),
        Home::Server => {
            let server = match argument::named(call, "Server")? {
                Some(server) => Some(server),
                None if records.item.is_empty() => given.clone(),
                None => None,
            };
            match (server, given) {
                (Some(server), _) if !has_wildcard(&server) => {
                    let Some(server) = error::or_write(call, org.server_or_own(Some(&server)))?
                    else {
                        return Ok(None);
                    };
                    Ok(Some(records.of_server(org, &server).into_iter().collect()))
                }
                (_, Some(given)) => one_or_several(call, noun, org, &given),
                (_, None) if call.info.name.starts_with("Get-") && given_identity(call) => {
                    Ok(Some(records.all(org)))
                }
                (_, None) => {
                    let Some(server) = error::or_write(call, org.server_or_own(None))? else {
                        return Ok(None);
                    };
                    Ok(Some(records.of_server(org, &server).into_iter().collect()))
                }
            }
        }
        Home::Mailbox => {
            let owner = match given {
                Some(owner) => Some(owner),
                None => argument::named(call, "Mailbox")?,
            };
            // The one folder of its kind may stand behind the mailbox.
            let owner = owner.map(|owner| match owner.split_once(":\\") {
                Some((mailbox, folder)) if same(folder, &noun.records.item) => mailbox.to_owned(),
                _ => owner,
            });
            match owner {
                Some(owner) if has_wildcard(&owner) => Ok(Some(
                    org.recipients_called(&owner, Kind::Mailbox)
                        .into_iter()
                        .map(|owner| records.of_owner(org, owner.guid))
                        .collect(),
                )),
                Some(owner) => {
                    let Some(owner) =
                        error::or_write(call, org.find_recipient(&owner, Kind::Mailbox))?
                    else {
                        return Ok(None);
                    };
                    Ok(Some(vec![records.of_owner(org, owner.guid)]))
                }
                None => Ok(Some(records.all(org))),
            }
        }
        Home::InMailbox => in_mailbox(call, noun, org, given),
        Home::Organization | Home::OnServer => match given {
            Some(given) => one_or_several(call, noun, org, &given),
            None => match by_keys(call, noun, org)? {
                Some(found) => Ok(Some(found)),
                None => Ok(Some(records.all(org))),
            },
        },
    }
}

/// The records that a command is to change; none when there is none, which an error says.
pub(super) fn meant(
    call: &mut Call<'_>,
    noun: &PlainNoun,
    org: &Organization,
) -> Flow<Option<Vec<Arc<ConfigurationObject>>>> {
    let Some(found) = named(call, noun, org)? else {
        return Ok(None);
    };
    let given = argument::named(call, "Identity")?;
    if found.len() > 1 && given.as_deref().is_some_and(has_wildcard) {
        // Who changes something means one thing; of what every server has, that of the server that is asked.
        let own = org.server_or_own(None).ok().map(|server| server.guid);
        let mut here = found
            .iter()
            .filter(|record| record.server.is_some() && record.server == own);
        if let (Some(record), None) = (here.next(), here.next()) {
            return Ok(Some(vec![Arc::clone(record)]));
        }
        let refusal = ExchangeError::Ambiguous {
            identity: given.unwrap_or_default(),
            matches: found
                .iter()
                .map(|record| identity(org, record).to_string())
                .collect(),
        };
        error::write(call, &refusal)?;
        return Ok(None);
    }
    if found.is_empty() {
        if given.as_deref().is_some_and(has_wildcard) {
            return Ok(Some(found));
        }
        let refusal = org.not_found(given.as_deref().unwrap_or(&noun.records.name));
        error::write(call, &refusal)?;
        return Ok(None);
    }
    Ok(Some(found))
}

/// Whether the command names objects by an identity at all: those of servers that do not speak of one server.
fn given_identity(call: &Call<'_>) -> bool {
    call.given.metadata().exact("Identity").is_some()
}

/// A Remove or Set of a noun without identities: the other keys name the object.
fn by_keys(
    call: &mut Call<'_>,
    noun: &PlainNoun,
    org: &Organization,
) -> Flow<Option<Vec<Arc<ConfigurationObject>>>> {
    if call.info.name.starts_with("Get-") {
        return Ok(None);
    }
    for key in &noun.keys {
        if let Some(given) = argument::named(call, key)? {
            return one_or_several(call, noun, org, &given);
        }
    }
    Ok(None)
}

fn one_or_several(
    call: &mut Call<'_>,
    noun: &PlainNoun,
    org: &Organization,
    given: &str,
) -> Flow<Option<Vec<Arc<ConfigurationObject>>>> {
    if has_wildcard(given) {
        return Ok(Some(noun.records.called(org, given)));
    }
    Ok(error::or_write(call, noun.records.find(org, given))?.map(|record| vec![record]))
}

/// Rules and the like: `-Mailbox`, or the mailbox in front of the name.
fn in_mailbox(
    call: &mut Call<'_>,
    noun: &PlainNoun,
    org: &Organization,
    given: Option<String>,
) -> Flow<Option<Vec<Arc<ConfigurationObject>>>> {
    let (owner, name) = match (argument::named(call, "Mailbox")?, given) {
        (Some(owner), name) => (Some(owner), name),
        (None, Some(given)) => match given.rsplit_once('\\') {
            Some((owner, name)) => (Some(owner.to_owned()), Some(name.to_owned())),
            None => (None, Some(given)),
        },
        (None, None) => (None, None),
    };
    let Some(owner) = owner else {
        return match name {
            Some(name) => one_or_several(call, noun, org, &name),
            None => Ok(Some(noun.records.all(org))),
        };
    };
    let Some(owner) = error::or_write(call, org.find_recipient(&owner, Kind::Mailbox))? else {
        return Ok(None);
    };
    let mut found = noun.records.in_owner(org, owner.guid);
    if let Some(name) = name {
        let pattern = fold(&name);
        found.retain(|record| {
            matches_pattern(&pattern, &record.name)
                || same(
                    &record
                        .properties
                        .get("RuleIdentity")
                        .map(ToString::to_string)
                        .unwrap_or_default(),
                    &name,
                )
                || same(&record.guid.to_string(), &name)
        });
        if found.is_empty() && !has_wildcard(&name) {
            error::write(call, &org.not_found(&name))?;
            return Ok(None);
        }
    }
    Ok(Some(found))
}
