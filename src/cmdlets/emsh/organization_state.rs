//! Save-, Restore- and Compare-OrganizationState.

use crate::cmdlets::exchange::project::value_of;
use crate::cmdlets::exchange::{error, task};
use crate::engine::{Body, Call, Cmdlet, Flow};
use crate::exchange::compare::{self, Difference};
use crate::exchange::organization::Organization;
use crate::exchange::property::Property;
use crate::exchange::store::{self, Change};
use crate::value::{ErrorCategory, Value};
use std::path::Path;
use std::sync::Arc;

pub(super) const CMDLETS: &[Cmdlet] = &[
    Cmdlet {
        name: "Compare-OrganizationState",
        body: Body::Each(compare_states),
    },
    Cmdlet {
        name: "Restore-OrganizationState",
        body: Body::Each(restore),
    },
    Cmdlet {
        name: "Save-OrganizationState",
        body: Body::Each(save),
    },
];

fn path(call: &Call<'_>, parameter: &str) -> String {
    let text = call.text(parameter).unwrap_or_default();
    call.rt.full_path(&text)
}

fn save(call: &mut Call<'_>) -> Flow {
    let path = path(call, "Path");
    if call.rt.world.status(&path).is_some() && !call.flag("Force") {
        let message = format!("The file '{path}' already exists. Use Force to replace it.");
        return call.fail(
            "FileExists",
            ErrorCategory::ResourceExists,
            "System.IO.IOException",
            &message,
            Value::str(path),
        );
    }
    if !call.should_process(&path, "Save the organization's state")? {
        return Ok(());
    }
    let org = task::organization(call)?;
    let saved = store::save(&org, Path::new(&path));
    error::or_write(call, saved).map(|_| ())
}

/// The organization in a file; none when an error was written.
fn load(call: &mut Call<'_>, parameter: &str) -> Flow<Option<Organization>> {
    let path = path(call, parameter);
    let loaded = store::load(Path::new(&path));
    error::or_write(call, loaded)
}

fn restore(call: &mut Call<'_>) -> Flow {
    let Some(org) = load(call, "Path")? else {
        return Ok(());
    };
    let path = path(call, "Path");
    if !call.should_process(&path, "Restore the organization's state")? {
        return Ok(());
    }
    let session = task::session(call)?;
    let who = format!("{}\\Administrator", org.forest.net_bios);
    let mut change = Change::new(call.info.name, &who, task::now(call));
    change
        .parameters
        .push(("Path".into(), Property::text(path)));
    let restored = session.restore(&org, change);
    error::or_write(call, restored).map(|_| ())
}

fn compare_states(call: &mut Call<'_>) -> Flow {
    let session = task::session(call)?;
    let (before, after): (Arc<Organization>, Arc<Organization>) = if call.is_bound("Path") {
        let Some(before) = load(call, "Path")? else {
            return Ok(());
        };
        let after = if call.is_bound("DifferencePath") {
            match load(call, "DifferencePath")? {
                Some(after) => Arc::new(after),
                None => return Ok(()),
            }
        } else {
            session.organization()
        };
        (Arc::new(before), after)
    } else {
        let number = call.int("Sequence").unwrap_or(0);
        let found = session.organization_after(u64::try_from(number).unwrap_or(0));
        match error::or_write(call, found)? {
            Some(before) => (before, session.organization()),
            None => return Ok(()),
        }
    };
    for difference in compare::compare(&before, &after) {
        let object = described(call, &difference);
        call.write(object)?;
    }
    Ok(())
}

/// A difference as an object.
pub(super) fn described(call: &Call<'_>, difference: &Difference) -> Value {
    let value = |property: &Property| value_of(property, None, &call.rt.world);
    super::object(
        "Emsh.OrganizationDifference",
        [
            ("Object", Value::str(&*difference.identity)),
            ("Kind", Value::str(&*difference.kind)),
            (
                "Property",
                difference
                    .property
                    .as_ref()
                    .map_or(Value::Null, |name| Value::str(&**name)),
            ),
            ("Before", value(&difference.before)),
            ("After", value(&difference.after)),
        ],
    )
}
