//! What documentation takes for granted: the objects that its examples name. Replay makes them and runs an example again.

mod content;
mod remedy;
mod supply;

use super::coverage::{Manners, manners};
use crate::engine::Call;
use crate::exchange::error::ExchangeError;
use crate::exchange::property::same;
use crate::exchange::record::RecipientTypeDetails;
pub use content::{Sought, content, sought};
pub use remedy::Remedy;
pub use supply::supply;

/// An object that a command did not find.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Missing {
    /// The command.
    pub command: String,
    /// What it called the object.
    pub identity: String,
    /// The parameters that named it, and their types.
    pub parameters: Vec<(String, String)>,
    /// What kind of refusal it was.
    pub refusal: &'static str,
    /// The mailbox that the command speaks of.
    pub mailbox: Option<String>,
    /// What kind of recipient its switches speak of.
    pub kind: Option<RecipientTypeDetails>,
    /// The database that it speaks of.
    pub database: Option<String>,
    /// Whether it speaks of what was removed with its account.
    pub soft_deleted: bool,
    /// Whether it speaks of what was removed and can be brought back.
    pub removed: bool,
    /// Whether a hold keeps that.
    pub inactive: bool,
    /// The server that it speaks of.
    pub server: Option<String>,
    /// What the command would have wanted to be done before.
    pub remedy: Option<Remedy>,
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
        ExchangeError::ProbeNotFound { identity } => ("ProbeNotFound", identity),
        _ => ("", &nobody),
    };
    let held = manners(call);
    if !held.wants_missing.get() {
        return;
    }
    let remedy = remedy::remedy(call, error);
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
    let parameters = call
        .given
        .bound()
        .filter(|(_, _, value)| {
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
        })
        .collect();
    let mailbox = call
        .given
        .bound()
        .find(|(_, parameter, _)| {
            let name = parameter.name.as_str();
            same(name, "Mailbox")
                || same(name, "TargetMailbox")
                || (id == "ComponentNotFound" && same(name, "Identity"))
        })
        .map(|(_, _, value)| value.to_text());
    let text = |wanted: &[&str]| {
        call.given
            .bound()
            .find(|(_, parameter, _)| {
                wanted
                    .iter()
                    .any(|name| same(parameter.name.as_str(), name))
            })
            .map(|(_, _, value)| value.to_text())
    };
    let kind = [
        ("Arbitration", RecipientTypeDetails::ArbitrationMailbox),
        ("Monitoring", RecipientTypeDetails::MonitoringMailbox),
        ("PublicFolder", RecipientTypeDetails::PublicFolderMailbox),
        ("GroupMailbox", RecipientTypeDetails::GroupMailbox),
        ("RoomList", RecipientTypeDetails::RoomList),
    ]
    .into_iter()
    .find(|(name, _)| text(&[name]).is_some_and(|on| same(&on, "True")))
    .map(|(_, kind)| kind);
    let database = text(&["Database", "SourceDatabase"]);
    let soft_deleted = text(&["MailboxState"]).is_some_and(|state| same(&state, "SoftDeleted"));
    let on = |names: &[&str]| {
        names
            .iter()
            .any(|name| text(&[name]).is_some_and(|on| same(&on, "True")))
    };
    let inactive = on(&["InactiveMailbox", "InactiveMailboxOnly"]);
    let noun = call.info.name.split_once('-').map_or("", |(_, noun)| noun);
    let removed = inactive
        || same(noun, "SoftDeletedMailbox")
        || on(&[
            "SoftDeletedMailbox",
            "IncludeInactiveMailbox",
            "PermanentlyDelete",
        ]);
    let server = text(&["Server"]);
    let missing = Missing {
        removed,
        inactive,
        server,
        mailbox,
        kind,
        database,
        soft_deleted,
        remedy,
        command: call.info.name.to_owned(),
        identity: identity.clone(),
        parameters,
        refusal: id,
    };
    held.missing.borrow_mut().push(missing);
}

/// What was missing since this was last asked.
pub fn take(manners: &Manners) -> Vec<Missing> {
    std::mem::take(&mut *manners.missing.borrow_mut())
}
