//! What changes a record's state at most: Start-, Stop-, Suspend-, Resume-, Complete- and Update-; and what only makes servers work.

use super::super::{argument, coverage, error, task};
use super::lookup::{meant, named};
use super::{is_silent, noun_of};
use crate::engine::{Call, Flow};
use crate::exchange::identity::Kind;
use crate::exchange::plain::identity;
use crate::exchange::property::{Property, Setting};
use crate::value::Type;

pub(super) fn status(call: &mut Call<'_>, state: &str) -> Flow {
    if is_silent(call.info.name) {
        return silent(call);
    }
    let Some(noun) = noun_of(call)? else {
        return Ok(());
    };
    if noun.records.schema.property("Status").is_none() || !(noun.has("New") || noun.has("Add")) {
        return touch(call);
    }
    let org = task::organization(call)?;
    let settings = vec![("Status".to_owned(), Setting::Value(Property::member(state)))];
    let Some(found) = meant(call, &noun, &org)? else {
        return Ok(());
    };
    for record in found {
        let name = identity(&org, &record).to_string();
        task::change(call, &[name], None, |draft| {
            noun.records.set(draft, &record, &settings)
        })?;
    }
    Ok(())
}

/// The type of `-Identity` as declared; empty if there is none.
fn identity_type(call: &Call<'_>) -> String {
    call.given
        .metadata()
        .exact("Identity")
        .and_then(|index| call.given.metadata().parameters.get(index))
        .and_then(|parameter| parameter.declared.as_ref())
        .map_or_else(String::new, Type::full_name)
}

/// Whether identities of a type name recipients of any kind.
fn of_recipients(of: &str) -> bool {
    ["RecipientIdParameter", "GeneralRecipientIdParameter"]
        .iter()
        .any(|known| of.ends_with(known))
}

/// What only makes servers work; everything else is not simulated.
pub(super) fn silent(call: &mut Call<'_>) -> Flow {
    if !is_silent(call.info.name) {
        return coverage::not_simulated(call);
    }
    work_through(call)
}

/// What the command names has to be there; nothing that can be seen changes.
fn work_through(call: &mut Call<'_>) -> Flow {
    let org = task::organization(call)?;
    let identity = match call.given.metadata().exact("Identity") {
        Some(_) => argument::named(call, "Identity")?,
        None => None,
    };
    let of = identity_type(call);
    let kind = if of.contains("Mailbox") {
        Kind::Mailbox
    } else {
        Kind::Any
    };
    if let Some(identity) = &identity
        && (of.contains("Mailbox") || of_recipients(&of))
        && error::or_write(call, org.find_recipient(identity, kind))?.is_none()
    {
        return Ok(());
    }
    task::change(call, &[identity.unwrap_or_default()], None, |_| Ok(()))?;
    Ok(())
}

/// Commands that make something be worked through again: what they name has to be there, and nothing that can be seen changes.
pub(super) fn touch(call: &mut Call<'_>) -> Flow {
    if is_silent(call.info.name) || of_recipients(&identity_type(call)) {
        return work_through(call);
    }
    let Some(noun) = noun_of(call)? else {
        return Ok(());
    };
    let org = task::organization(call)?;
    if noun.is_recipient() {
        let Some(record) = task::recipient(call, Kind::Any)? else {
            return Ok(());
        };
        let name = org.canonical_name(&record);
        task::change(call, &[name], None, |_| Ok(()))?;
        return Ok(());
    }
    if call.given.metadata().exact("Identity").is_some()
        && argument::named(call, "Identity")?.is_some()
    {
        let Some(found) = named(call, &noun, &org)? else {
            return Ok(());
        };
        for record in found {
            let name = identity(&org, &record).to_string();
            task::change(call, &[name], None, |_| Ok(()))?;
        }
        return Ok(());
    }
    task::change(call, &[String::new()], None, |_| Ok(()))?;
    Ok(())
}
