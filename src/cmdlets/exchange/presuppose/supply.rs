//! Objects that were not found, made from their names: what a name may be is told by the parameter and the command.

use super::Missing;
use crate::cmdlets::exchange::plain::PlainNoun;
use crate::cmdlets::exchange::plain::reference::{self, Target};
use crate::exchange::plain::Home;
use crate::exchange::presuppose as made;
use crate::exchange::property::same;
use crate::exchange::record::{Class, RecipientTypeDetails as Kind};
use crate::exchange::store::{Change, Session};
use crate::exchange::time::Moment;

/// What an object may be.
pub(super) enum Guess {
    /// A component of a server.
    Component,
    /// A mailbox that its database keeps without an account.
    Disconnected,
    /// A mailbox that was removed with its account.
    Removed,
    /// A certificate of a server.
    Certificate,
    Copy,
    Recipient(Kind),
    Configuration(Class),
    Record(std::rc::Rc<PlainNoun>),
    Container,
    Domain,
}

/// What the object of a noun is.
pub(super) fn of_noun(verb: &str, noun: &str) -> Option<Guess> {
    let enabling = same(verb, "Enable");
    let is = |names: &[&str]| names.iter().any(|name| same(name, noun));
    let kind = if is(&["Place"]) {
        Kind::RoomMailbox
    } else if is(&["MoveRequest"]) && same(verb, "New") {
        Kind::UserMailbox
    } else if is(&["RoleGroupMember"]) {
        return PlainNoun::of("RoleGroup").map(Guess::Record);
    } else if is(&["DatabaseAvailabilityGroupServer"]) {
        return PlainNoun::of("DatabaseAvailabilityGroup").map(Guess::Record);
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
        "ProbeNotFound" => guesses.push(Guess::Configuration(Class::Database)),
        "" => {}
        _ => {
            let is_own = |name: &str| same(name, "Identity");
            let names = |known: &str| missing.parameters.iter().any(|(name, _)| same(name, known));
            if let Some(kind) = missing.kind
                && (missing.parameters.is_empty() || names("Identity"))
                && !missing.removed
            {
                guesses.push(Guess::Recipient(kind));
            }
            let disconnected = same(&missing.command, "Connect-Mailbox") && names("Identity")
                || same(noun, "StoreMailbox")
                || names("SourceStoreMailbox")
                || names("StoreMailboxIdentity");
            if disconnected {
                guesses.push(Guess::Disconnected);
            }
            if missing.removed {
                guesses.push(Guess::Removed);
            }
            if same(noun, "ExchangeCertificate") {
                guesses.push(Guess::Certificate);
            }

            if same(&missing.command, "Connect-Mailbox") {
                guesses.push(Guess::Recipient(Kind::User));
            }
            let identity = missing.parameters.is_empty()
                || missing.parameters.iter().any(|(name, _)| is_own(name));
            for (name, of) in missing.parameters.iter().filter(|(name, _)| !is_own(name)) {
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
    let identity = match missing.refusal {
        // `Outlook.Protocol\\OutlookRpcDeepTestProbe\\Database`
        "ProbeNotFound" => missing.identity.splitn(3, '\\').nth(2)?,
        _ => missing.identity.trim(),
    };
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
            Guess::Disconnected => made::disconnected(
                draft,
                identity,
                missing.database.as_deref(),
                missing.soft_deleted,
                missing.mailbox.as_deref(),
            )
            .map(|()| "DisconnectedMailbox".to_owned()),
            Guess::Removed => made::removed(
                draft,
                identity,
                missing.kind.unwrap_or(Kind::UserMailbox),
                missing.inactive,
            )
            .map(|()| "SoftDeletedMailbox".to_owned()),
            Guess::Certificate => {
                let thumbprint = identity.rsplit('\\').next().unwrap_or(identity);
                made::certificate(draft, thumbprint, missing.server.as_deref())
                    .map(|()| "ExchangeCertificate".to_owned())
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
                let name = path.rsplit('/').next().unwrap_or(&path);
                made::recipient(
                    draft,
                    &format!("contoso.com/{path}/Somebody in {name}"),
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

pub(super) fn supply_record(
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
