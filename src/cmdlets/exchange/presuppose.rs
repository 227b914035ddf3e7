//! What documentation takes for granted: the objects that its examples name. Replay makes them and runs an example again.

use super::coverage::{Manners, manners};
use super::plain::PlainNoun;
use crate::engine::Call;
use crate::exchange::error::ExchangeError;
use crate::exchange::plain::Home;
use crate::exchange::presuppose as made;
use crate::exchange::property::same;
use crate::exchange::record::{Class, RecipientTypeDetails as Kind};
use crate::exchange::store::{Change, Session};
use crate::exchange::time::Moment;

/// An object that a command did not find.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Missing {
    /// The command.
    pub command: String,
    /// What it called the object.
    pub identity: String,
    /// The parameter that named it, and its type.
    pub parameter: Option<(String, String)>,
    /// What kind of refusal it was.
    pub refusal: &'static str,
    /// The mailbox that the command speaks of.
    pub mailbox: Option<String>,
}

/// Remembers what a refusal did not find, in a session that wants to know.
pub fn note(call: &mut Call<'_>, error: &ExchangeError) {
    let (id, identity) = match error {
        ExchangeError::NotFound { identity, .. } | ExchangeError::NotFoundAnywhere { identity } => {
            ("NotFound", identity)
        }
        ExchangeError::ObjectNotFound { identity } => ("ObjectNotFound", identity),
        ExchangeError::DatabaseNotFound { name } => ("DatabaseNotFound", name),
        ExchangeError::DomainNotAccepted { domain } => ("DomainNotAccepted", domain),
        _ => return,
    };
    let held = manners(call);
    if !held.wants_missing.get() {
        return;
    }
    let parameter = call
        .given
        .bound()
        .find(|(_, _, value)| {
            let is = |value: &crate::value::Value| same(&value.to_text(), identity);
            is(value)
                || crate::value::member::enumerate(value).is_some_and(|items| items.iter().any(is))
        })
        .map(|(_, parameter, _)| {
            let of = parameter
                .declared
                .as_ref()
                .map_or_else(String::new, crate::value::Type::full_name);
            (
                parameter.name.as_str().to_owned(),
                of.trim_end_matches("[]").to_owned(),
            )
        });
    let mailbox = call
        .given
        .bound()
        .find(|(_, parameter, _)| same(parameter.name.as_str(), "Mailbox"))
        .map(|(_, _, value)| value.to_text());
    let missing = Missing {
        mailbox,
        command: call.info.name.to_owned(),
        identity: identity.clone(),
        parameter,
        refusal: id,
    };
    held.missing.borrow_mut().push(missing);
}

/// What an object may be.
enum Guess {
    Recipient(Kind),
    Configuration(Class),
    Record(std::rc::Rc<PlainNoun>),
    Container,
    Domain,
}

/// What the object of a noun is.
fn of_noun(verb: &str, noun: &str) -> Option<Guess> {
    let enabling = same(verb, "Enable");
    let is = |names: &[&str]| names.iter().any(|name| same(name, noun));
    let kind = if is(&["Mailbox", "MailUser", "RemoteMailbox"]) && enabling {
        Kind::User
    } else if is(&["MailContact"]) && enabling {
        Kind::Contact
    } else if is(&["DistributionGroup"]) && enabling {
        Kind::UniversalSecurityGroup
    } else if is(&["DistributionGroup", "DistributionGroupMember", "Group"]) {
        Kind::MailUniversalDistributionGroup
    } else if is(&["UnifiedGroup", "UnifiedGroupLinks"]) {
        Kind::GroupMailbox
    } else if is(&["DynamicDistributionGroup", "DynamicDistributionGroupMember"]) {
        Kind::DynamicDistributionGroup
    } else if is(&["MailContact", "Contact"]) {
        Kind::MailContact
    } else if is(&["MailUser"]) {
        Kind::MailUser
    } else if is(&["RemoteMailbox"]) {
        Kind::RemoteUserMailbox
    } else if is(&[
        "Mailbox",
        "CASMailbox",
        "User",
        "Recipient",
        "MailboxStatistics",
        "MailboxPermission",
        "RecipientPermission",
        "MailboxFolderStatistics",
        "MailboxFolderPermission",
        "MobileDevice",
        "MobileDeviceStatistics",
        "LinkedUser",
        "EXOMailbox",
        "EXOCasMailbox",
        "EXORecipient",
        "MoveRequest",
        "Place",
        "UserPhoto",
    ]) {
        Kind::UserMailbox
    } else {
        if is(&[
            "ExchangeServer",
            "ServerHealth",
            "HealthReport",
            "ServerComponentState",
        ]) {
            return Some(Guess::Configuration(Class::Server));
        }
        if is(&[
            "MailboxDatabase",
            "Database",
            "MailboxDatabaseCopy",
            "MailboxDatabaseCopyStatus",
        ]) {
            return Some(Guess::Configuration(Class::Database));
        }
        let plain = PlainNoun::of(noun)?;
        return Some(match plain.records.home {
            Home::Server if plain.records.item.is_empty() => Guess::Configuration(Class::Server),
            Home::Mailbox => Guess::Recipient(Kind::UserMailbox),
            Home::Single => return None,
            _ => Guess::Record(plain),
        });
    };
    Some(Guess::Recipient(kind))
}

fn of_type(parameter: &str, of: &str) -> Option<Guess> {
    let of = of.rsplit('.').next().unwrap_or(of);
    if let Some(plain) = PlainNoun::of(parameter)
        && plain.records.home == Home::Organization
        && !same(parameter, "Mailbox")
    {
        return Some(Guess::Record(plain));
    }
    let stem = of.strip_suffix("IdParameter").unwrap_or(of);
    if stem.contains("OrganizationalUnit") {
        return Some(Guess::Container);
    }
    if stem.ends_with("Server") {
        return Some(Guess::Configuration(Class::Server));
    }
    if stem == "Database" {
        return Some(Guess::Configuration(Class::Database));
    }
    if stem == "Role" {
        return PlainNoun::of("ManagementRole").map(Guess::Record);
    }
    if stem.contains("Group") && !stem.contains("Role") && !stem.contains("Availability") {
        return Some(Guess::Recipient(Kind::MailUniversalDistributionGroup));
    }
    if stem.contains("Recipient")
        || stem.contains("User")
        || stem.contains("Mailbox")
        || stem.contains("Principal")
    {
        return Some(Guess::Recipient(Kind::UserMailbox));
    }
    PlainNoun::of(stem)
        .filter(|plain| plain.records.home == Home::Organization)
        .map(Guess::Record)
}

/// Makes the object that was missing; `attempt` counts how often it was missing before. What was made, in words.
pub fn supply(session: &Session, missing: &Missing, attempt: usize, now: Moment) -> Option<String> {
    let (verb, noun) = missing.command.split_once('-')?;
    let mut guesses: Vec<Guess> = Vec::new();
    match missing.refusal {
        "DatabaseNotFound" => guesses.push(Guess::Configuration(Class::Database)),
        "DomainNotAccepted" => guesses.push(Guess::Domain),
        _ => {
            let identity = missing
                .parameter
                .as_ref()
                .is_none_or(|(name, _)| same(name, "Identity"));
            if let Some((name, of)) = missing.parameter.as_ref().filter(|_| !identity) {
                guesses.extend(of_type(name, of));
            }
            guesses.extend(of_noun(verb, noun));
            guesses.push(Guess::Recipient(Kind::UserMailbox));
            guesses.push(Guess::Configuration(Class::Server));
            guesses.push(Guess::Configuration(Class::Database));
            guesses.push(Guess::Recipient(Kind::MailUniversalDistributionGroup));
            guesses.push(Guess::Container);
        }
    }
    let guess = guesses.into_iter().nth(attempt)?;
    let identity = missing.identity.trim();
    let change = Change::new("presuppose", "replay", now);
    let done = session.commit(change, |draft| {
        Ok(match &guess {
            Guess::Recipient(kind) => {
                made::recipient(draft, identity, *kind).map(|_| kind.name().to_owned())
            }
            Guess::Configuration(Class::Database) if noun.starts_with("MailboxDatabaseCopy") => {
                made::database_copy(draft, identity).map(|()| "MailboxDatabaseCopy".to_owned())
            }
            Guess::Configuration(class) => {
                let made =
                    made::configuration(draft, identity, *class).map(|_| format!("{class:?}"));
                if same(&missing.command, "Mount-Database")
                    && let Ok(database) = draft.find_database(identity)
                {
                    draft.set_configuration(
                        database.guid,
                        "IsMounted",
                        crate::exchange::property::Property::Bool(false),
                    );
                }
                made
            }
            Guess::Domain => {
                made::domain(draft, identity);
                Some("AcceptedDomain".to_owned())
            }
            Guess::Container => {
                let path = identity.trim_end_matches('/');
                let path = path.split_once('/').map_or(path, |(_, rest)| rest);
                made::recipient(
                    draft,
                    &format!("contoso.com/{path}/Somebody in {path}"),
                    Kind::User,
                )
                .map(|_| "OrganizationalUnit".to_owned())
            }
            Guess::Record(plain) => {
                let identity = match &missing.mailbox {
                    Some(mailbox)
                        if plain.records.home == Home::InMailbox && !identity.contains('\\') =>
                    {
                        format!("{mailbox}\\{identity}")
                    }
                    _ => identity.to_owned(),
                };
                supply_record(draft, plain, &identity)
            }
        })
    });
    let what = done.ok()?.value?;
    Some(format!("{what} {identity}"))
}

fn supply_record(
    draft: &mut crate::exchange::draft::Draft,
    plain: &PlainNoun,
    identity: &str,
) -> Option<String> {
    let records = &plain.records;
    let (before, name) = match identity.trim_start_matches('\\').rsplit_once('\\') {
        Some((before, name)) => (Some(before), name),
        None => (None, identity.trim_start_matches('\\')),
    };
    let (mut server, mut owner, mut container) = (None, None, None);
    match records.home {
        Home::Server | Home::OnServer => {
            if let Some(before) = before
                && draft.find_server(before).is_err()
            {
                made::configuration(draft, before, Class::Server);
            }
            server = Some(draft.server_or_own(before).ok()?.guid);
        }
        Home::InMailbox => {
            let mailbox = before.unwrap_or("Administrator");
            if draft
                .find_recipient(mailbox, crate::exchange::identity::Kind::Mailbox)
                .is_err()
            {
                made::recipient(draft, mailbox, Kind::UserMailbox);
            }
            owner = Some(
                draft
                    .find_recipient(mailbox, crate::exchange::identity::Kind::Mailbox)
                    .ok()?
                    .guid,
            );
        }
        _ => {
            container = before.map(|before| {
                if records.root.is_empty() {
                    before.to_owned()
                } else {
                    format!("{}{before}", records.root)
                }
            });
        }
    }
    let made = records
        .create(draft, name, server, owner, container.as_deref(), &[])
        .ok()?;
    if let Ok(guid) = uuid::Uuid::try_parse(name) {
        let mut record = (*made).clone();
        records.remove(draft, &made);
        record.guid = guid;
        draft.put_configuration(record);
    }
    Some(records.name.to_string())
}

/// What was missing since this was last asked.
pub fn take(manners: &Manners) -> Vec<Missing> {
    std::mem::take(&mut *manners.missing.borrow_mut())
}
