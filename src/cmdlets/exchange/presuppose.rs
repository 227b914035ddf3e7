//! What documentation takes for granted: the objects that its examples name. Replay makes them and runs an example again.

use super::coverage::{Manners, manners};
use super::plain::PlainNoun;
use super::plain::reference::{self, Target};
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
    /// What the command would have wanted to be done before.
    pub remedy: Option<String>,
}

/// Text as a literal.
fn literal(text: &str) -> String {
    format!("'{}'", text.replace('\'', "''"))
}

/// The command of another verb with the arguments that both take, and what it cannot do without.
fn with_verb(call: &Call<'_>, verb: &str) -> Option<String> {
    let noun = call.info.name.split_once('-')?.1;
    let name = format!("{verb}-{noun}");
    let metadata = crate::engine::declaration::cmdlet(&name)?;
    let mut line = name;
    let mut given: Vec<String> = Vec::new();
    for (_, parameter, value) in call.given.bound() {
        let parameter = parameter.name.as_str();
        let common = ["WhatIf", "Confirm", "ErrorAction"]
            .iter()
            .any(|other| same(other, parameter));
        if common || metadata.position_of(parameter).is_none() || value.is_null() {
            continue;
        }
        let text = match crate::value::member::enumerate(value) {
            Some(items) => items
                .iter()
                .map(|item| literal(&item.to_text()))
                .collect::<Vec<_>>()
                .join(","),
            None => literal(&value.to_text()),
        };
        line.push_str(&format!(" -{parameter}:{text}"));
        given.push(parameter.to_owned());
    }
    for parameter in metadata.parameters.iter().take(metadata.declared) {
        let name = parameter.name.as_str();
        let wanted = parameter.sets.iter().any(|set| set.mandatory)
            && parameter.in_all_sets
            && !given.iter().any(|other| same(other, name));
        if wanted && name == "AccessRights" {
            let rights =
                if noun == "MailboxFolderPermission" || noun == "PublicFolderClientPermission" {
                    "Reviewer"
                } else {
                    "FullAccess"
                };
            line.push_str(&format!(" -AccessRights {rights}"));
        }
    }
    Some(format!("{line} -Confirm:$false"))
}

/// The command that makes possible what a refusal forbids.
fn remedy(call: &Call<'_>, error: &ExchangeError) -> Option<String> {
    let (verb, noun) = call.info.name.split_once('-')?;
    match error {
        ExchangeError::NotMember { .. } | ExchangeError::PermissionMissing { .. } => {
            with_verb(call, "Add")
        }
        ExchangeError::AlreadyMember { .. } | ExchangeError::PermissionExists { .. } => {
            with_verb(call, "Remove")
        }
        ExchangeError::NameExists { name } if same(verb, "New") || same(verb, "Add") => Some(
            format!("Remove-{noun} -Identity {} -Confirm:$false", literal(name)),
        ),
        ExchangeError::ProxyAddressExists { recipient, .. }
        | ExchangeError::AccountExists { recipient, .. } => Some(format!(
            "Get-Recipient {0} | ForEach-Object {{ & \"Remove-$($_.RecipientType -replace 'UserMailbox','Mailbox' -replace 'Mail(Universal|NonUniversal).*Group','DistributionGroup')\" {0} -Confirm:$false }}",
            literal(recipient)
        )),
        ExchangeError::AlreadyMailbox { identity } => Some(format!(
            "Disable-Mailbox -Identity {} -Confirm:$false",
            literal(identity)
        )),
        ExchangeError::AlreadyArchive { identity } => Some(format!(
            "Disable-Mailbox -Identity {} -Archive -Confirm:$false",
            literal(identity)
        )),
        ExchangeError::NoArchive { identity } => Some(format!(
            "Enable-Mailbox -Identity {} -Archive",
            literal(identity)
        )),
        ExchangeError::NoMailbox { identity } => {
            Some(format!("Enable-Mailbox -Identity {}", literal(identity)))
        }
        ExchangeError::DatabaseState { database, state } => Some(if state == "mounted" {
            format!(
                "Dismount-Database -Identity {} -Confirm:$false",
                literal(database)
            )
        } else {
            format!("Mount-Database -Identity {}", literal(database))
        }),
        ExchangeError::AddressPolicyManages { recipient } => Some(format!(
            "Set-Mailbox -Identity {} -EmailAddressPolicyEnabled $false",
            literal(recipient)
        )),
        _ => None,
    }
}

/// Remembers what a refusal did not find, in a session that wants to know.
pub fn note(call: &mut Call<'_>, error: &ExchangeError) {
    let nobody = String::new();
    let (id, identity) = match error {
        ExchangeError::NotFound { identity, .. } | ExchangeError::NotFoundAnywhere { identity } => {
            ("NotFound", identity)
        }
        ExchangeError::ObjectNotFound { identity } => ("ObjectNotFound", identity),
        ExchangeError::DatabaseNotFound { name } => ("DatabaseNotFound", name),
        ExchangeError::DomainNotAccepted { domain } => ("DomainNotAccepted", domain),
        ExchangeError::ComponentNotFound { component } => ("ComponentNotFound", component),
        ExchangeError::NoCopy { database, .. } => ("NoCopy", database),
        _ => ("", &nobody),
    };
    let held = manners(call);
    if !held.wants_missing.get() {
        return;
    }
    let remedy = remedy(call, error);
    if id.is_empty() && remedy.is_none() {
        return;
    }
    let copy;
    let identity = match error {
        ExchangeError::NoCopy { database, server } => {
            copy = format!("{database}\\{server}");
            &copy
        }
        _ => identity,
    };
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
        .find(|(_, parameter, _)| {
            let name = parameter.name.as_str();
            same(name, "Mailbox") || (id == "ComponentNotFound" && same(name, "Identity"))
        })
        .map(|(_, _, value)| value.to_text());
    let missing = Missing {
        mailbox,
        remedy,
        command: call.info.name.to_owned(),
        identity: identity.clone(),
        parameter,
        refusal: id,
    };
    held.missing.borrow_mut().push(missing);
}

/// What an object may be.
enum Guess {
    Component,
    Copy,
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
    let kind = if is(&["Place"]) {
        Kind::RoomMailbox
    } else if is(&["MoveRequest"]) && same(verb, "New") {
        Kind::UserMailbox
    } else if is(&["RoleGroupMember"]) {
        return PlainNoun::of("RoleGroup").map(Guess::Record);
    } else if is(&["Mailbox", "MailUser", "RemoteMailbox"]) && enabling {
        Kind::User
    } else if is(&["MailContact"]) && enabling {
        Kind::Contact
    } else if is(&["DistributionGroup"]) && enabling {
        Kind::UniversalSecurityGroup
    } else if is(&["DistributionGroup", "DistributionGroupMember", "Group"]) {
        Kind::MailUniversalDistributionGroup
    } else if is(&["MailPublicFolder"]) && enabling {
        return PlainNoun::of("PublicFolder").map(Guess::Record);
    } else if is(&["MailPublicFolder"]) {
        Kind::PublicFolder
    } else if is(&["PublicFolderClientPermission", "PublicFolderStatistics"]) {
        return PlainNoun::of("PublicFolder").map(Guess::Record);
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

/// What a parameter names, as something that can be made.
fn of_target(target: Target) -> Option<Guess> {
    Some(match target {
        Target::Address | Target::Directory(_) => return None,
        Target::Container => Guess::Container,
        Target::Server => Guess::Configuration(Class::Server),
        Target::Database => Guess::Configuration(Class::Database),
        Target::Record(noun) => Guess::Record(noun),
    })
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
        "ComponentNotFound" => guesses.push(Guess::Component),
        "NoCopy" => guesses.push(Guess::Copy),
        "" => {}
        _ => {
            let identity = missing
                .parameter
                .as_ref()
                .is_none_or(|(name, _)| same(name, "Identity"));
            if let Some((name, of)) = missing.parameter.as_ref().filter(|_| !identity) {
                guesses.extend(
                    reference::targets(noun, name, of)
                        .into_iter()
                        .filter_map(of_target),
                );
                guesses.extend(of_type(name, of));
            }
            guesses.extend(of_noun(verb, noun));
            if identity
                && let Some(plain) = PlainNoun::of(noun)
                && !matches!(guesses.last(), Some(Guess::Record(_)))
            {
                guesses.push(Guess::Record(plain));
            }
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
                // A folder with an address is called by its path, too.
                let identity = match kind {
                    Kind::PublicFolder => identity.rsplit('\\').next().unwrap_or(identity),
                    _ => identity,
                };
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
            Guess::Component => {
                let server = draft.server_or_own(missing.mailbox.as_deref())?;
                made::component(draft, &server, identity).map(|()| "ServerComponent".to_owned())
            }
            Guess::Copy => {
                made::database_copy(draft, identity).map(|()| "MailboxDatabaseCopy".to_owned())
            }
            Guess::Domain => {
                made::domain(draft, identity);
                Some("AcceptedDomain".to_owned())
            }
            Guess::Container => {
                let path = made::container_path(identity, &draft.forest.domain);
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
    if same(&records.name, "PublicFolder") {
        // The folders above it come first.
        let mut above = String::new();
        for part in before.unwrap_or_default().split('\\') {
            let path = format!("{above}\\{part}");
            if !part.is_empty() && crate::exchange::public_folder::find(draft, &path).is_err() {
                let below = if above.is_empty() { "\\" } else { &above };
                records
                    .create(draft, part, None, None, Some(below), &[])
                    .ok()?;
            }
            if !part.is_empty() {
                above = path;
            }
        }
    }
    // A rule does something.
    let action = |name: &str| {
        vec![(
            name.to_owned(),
            crate::exchange::property::Setting::Value(crate::exchange::property::Property::Bool(
                true,
            )),
        )]
    };
    let settings = match &*records.name {
        "InboxRule" => action("MarkAsRead"),
        _ => Vec::new(),
    };
    let made = records
        .create(draft, name, server, owner, container.as_deref(), &settings)
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
