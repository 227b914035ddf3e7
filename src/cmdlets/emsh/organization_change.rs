//! Get-OrganizationChange, Undo-OrganizationChange.

use crate::cmdlets::exchange::project::moment;
use crate::cmdlets::exchange::{error, task};
use crate::engine::{Body, Call, Cmdlet, Flow};
use crate::exchange::compare;
use crate::exchange::error::ExchangeError;
use crate::exchange::identity::matches_pattern;
use crate::exchange::property::{Property, fold};
use crate::exchange::store::{Change, Copies, Entry, Session};
use crate::value::{Type, Value, convert};
use indexmap::IndexSet;
use std::sync::Arc;

pub(super) const CMDLETS: &[Cmdlet] = &[
    Cmdlet {
        name: "Get-OrganizationChange",
        body: Body::Each(get),
    },
    Cmdlet {
        name: "Undo-OrganizationChange",
        body: Body::Each(undo),
    },
];

fn numbers(call: &Call<'_>) -> Vec<u64> {
    call.list("Sequence")
        .iter()
        .filter_map(|value| convert::to_i64(value).ok())
        .map(|number| u64::try_from(number).unwrap_or(0))
        .collect()
}

fn get(call: &mut Call<'_>) -> Flow {
    let session = task::session(call)?;
    let journal = session.journal();
    let mut found: Vec<Arc<Entry>> = if call.is_bound("Sequence") {
        let mut found = Vec::new();
        for number in numbers(call) {
            match journal.iter().find(|entry| entry.sequence == number) {
                Some(entry) => found.push(Arc::clone(entry)),
                None => error::write(call, &ExchangeError::ChangeNotFound { sequence: number })?,
            }
        }
        found
    } else {
        journal.clone()
    };
    let patterns = |call: &Call<'_>, name: &str| -> Vec<String> {
        call.texts(name).iter().map(|text| fold(text)).collect()
    };
    let commands = patterns(call, "Command");
    let objects = patterns(call, "Object");
    if !commands.is_empty() {
        found.retain(|entry| {
            commands
                .iter()
                .any(|pattern| matches_pattern(pattern, &entry.command))
        });
    }
    let last = call.int("Last").and_then(|last| usize::try_from(last).ok());
    if let Some(last) = last.filter(|_| objects.is_empty()) {
        let skip = found.len().saturating_sub(last);
        found.drain(..skip);
    }
    let mut copies = Copies::of(&session.organization());
    let mut shown: Vec<(Arc<Entry>, Vec<compare::Difference>)> = Vec::new();
    for entry in found {
        if let Some(differences) = error::or_write(call, copies.differences(&session, &entry))? {
            shown.push((entry, differences));
        }
    }
    if !objects.is_empty() {
        shown.retain(|(_, differences)| {
            differences.iter().any(|difference| {
                let name = difference.identity.rsplit(['/', '\\']).next();
                objects.iter().any(|pattern| {
                    matches_pattern(pattern, &difference.identity)
                        || name.is_some_and(|name| matches_pattern(pattern, name))
                })
            })
        });
    }
    if let Some(last) = last {
        let skip = shown.len().saturating_sub(last);
        shown.drain(..skip);
    }
    for (entry, differences) in shown {
        let object = described(call, &journal, &entry, &differences);
        call.write(object)?;
    }
    Ok(())
}

/// A value as it would be written in a command.
fn written(value: &Property) -> String {
    match value {
        Property::Null => "$null".to_owned(),
        Property::Bool(truth) => if *truth { "$true" } else { "$false" }.to_owned(),
        Property::List(items) if items.is_empty() => "@()".to_owned(),
        Property::List(items) => items.iter().map(written).collect::<Vec<_>>().join(","),
        Property::Int(_) | Property::Long(_) | Property::Double(_) => value.to_string(),
        other => {
            let text = other.to_string();
            let plain = !text.is_empty()
                && text.chars().all(|c| {
                    c.is_alphanumeric() || matches!(c, '.' | '-' | '_' | '@' | ':' | '/' | '\\')
                });
            if plain || text.starts_with("@{") {
                text
            } else {
                format!("'{}'", text.replace('\'', "''"))
            }
        }
    }
}

fn described(
    call: &Call<'_>,
    journal: &[Arc<Entry>],
    entry: &Entry,
    differences: &[compare::Difference],
) -> Value {
    let objects: IndexSet<&str> = differences
        .iter()
        .map(|difference| &*difference.identity)
        .collect();
    let objects: Vec<Value> = objects.into_iter().map(Value::str).collect();
    let parameters: Vec<String> = entry
        .parameters
        .iter()
        .map(|(name, value)| format!("-{name} {}", written(value)))
        .collect();
    let number = |number: Option<u64>| {
        number.map_or(Value::Null, |number| {
            Value::Long(i64::try_from(number).unwrap_or(i64::MAX))
        })
    };
    let undone = journal
        .iter()
        .find(|other| other.undoes == Some(entry.sequence))
        .map(|other| other.sequence);
    let differences: Vec<Value> = differences
        .iter()
        .map(|difference| super::organization_state::described(call, difference))
        .collect();
    super::object(
        "Emsh.OrganizationChange",
        [
            ("Sequence", number(Some(entry.sequence))),
            ("Time", moment(entry.time, true, &call.rt.world)),
            ("Who", Value::str(&*entry.who)),
            ("Command", Value::str(&*entry.command)),
            ("Parameters", Value::str(parameters.join(" "))),
            ("Object", Value::array_of(Type::STRING, objects)),
            ("Undoes", number(entry.undoes)),
            ("UndoneBy", number(undone)),
            ("Differences", Value::array(differences)),
        ],
    )
}

fn undo(call: &mut Call<'_>) -> Flow {
    let session = task::session(call)?;
    let mut wanted = numbers(call);
    if wanted.is_empty() {
        match session.last_change() {
            Some(entry) => wanted.push(entry.sequence),
            None => return call.warning("There is no change to undo."),
        }
    }
    for number in wanted {
        one(call, &session, number)?;
    }
    Ok(())
}

fn one(call: &mut Call<'_>, session: &Session, number: u64) -> Flow {
    let Some(entry) = session
        .journal()
        .into_iter()
        .find(|entry| entry.sequence == number)
    else {
        return error::write(call, &ExchangeError::ChangeNotFound { sequence: number });
    };
    let target = format!("change {number}, {}", entry.command);
    if !call.should_process(&target, "Undo")? {
        return Ok(());
    }
    let mut change = Change::new(call.info.name, &entry.who, task::now(call));
    change.parameters.push((
        "Sequence".into(),
        Property::Long(i64::try_from(number).unwrap_or(i64::MAX)),
    ));
    match session.undo(number, change) {
        Ok(done) => {
            error::notices(call, &done.notices)?;
            if call.flag("PassThru")
                && let Some(entry) = &done.entry
            {
                let journal = session.journal();
                let differences = Copies::of(&done.organization).differences(session, entry);
                let Some(differences) = error::or_write(call, differences)? else {
                    return Ok(());
                };
                let object = described(call, &journal, entry, &differences);
                call.write(object)?;
            }
            Ok(())
        }
        Err(refusal) => error::write(call, &refusal),
    }
}
