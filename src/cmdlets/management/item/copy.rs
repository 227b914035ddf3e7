//! Copy-Item.

use super::super::target::{self, join};
use super::create::make_folder;
use super::{io_fault, is_dir, name_of, refused, same_file, told, walk, write_item};
use crate::engine::{Call, Flow};
use crate::text::wildcard::Wildcard;
use crate::value::{ErrorCategory, Value};
use std::rc::Rc;

pub(super) fn copy(call: &mut Call<'_>) -> Flow {
    if target::refuses_credential(call)? {
        return Ok(());
    }
    let goal = call.text("Destination").unwrap_or_default();
    if super::session_item::copy(call, &goal, false)? {
        return Ok(());
    }
    let written = call
        .text("Destination")
        .unwrap_or_else(|| call.rt.location.clone());
    // Without `-Container` everything lands in one folder.
    let flat = call.is_bound("Container") && !call.flag("Container");
    let recurse = call.flag("Recurse");
    let Some(full) = target::place(call, &written)? else {
        return Ok(());
    };
    for path in target::existing(call)? {
        let goal_is_folder = is_dir(call, &full);
        if !is_dir(call, &path) {
            if !refuse_same(call, &path, &full)? {
                copy_file(call, &path, &full)?;
            }
            continue;
        }
        let refused = if goal_is_folder && flat && !recurse {
            Some("CopyContainerToContainerWithoutRecurseOrContainer")
        } else if !goal_is_folder && call.rt.world.status(&full).is_some() {
            Some("CopyContainerItemToLeafError")
        } else {
            None
        };
        if let Some(id) = refused {
            call.fail(
                id,
                ErrorCategory::InvalidArgument,
                "System.Management.Automation.PSArgumentException",
                crate::grammar::message("SessionStateStrings", id).unwrap_or(id),
                Value::str(path.as_str()),
            )?;
        } else if goal_is_folder && flat {
            let mut below = Vec::new();
            walk(call, &path, i64::MAX, &mut below);
            for item in below {
                if is_dir(call, &item) {
                    copy_folder(call, &item, &full, false)?;
                } else if !refuse_same(call, &item, &full)? {
                    copy_file(call, &item, &full)?;
                }
            }
        } else if !refuse_same(call, &path, &full)? {
            copy_folder(call, &path, &full, recurse)?;
        }
    }
    Ok(())
}

/// What a path becomes in a folder that is there, or the goal itself.
fn inside(call: &Call<'_>, path: &str, goal: &str) -> String {
    if is_dir(call, goal) {
        join(goal, name_of(path))
    } else {
        goal.to_owned()
    }
}

/// The error about something that would overwrite itself; true: it was written.
fn refuse_same(call: &mut Call<'_>, path: &str, goal: &str) -> Flow<bool> {
    if path != goal && !same_file(call, path, goal) {
        return Ok(false);
    }
    let text = told("CopyError").replace("{0}", path);
    call.fault(io_fault(
        "CopyError",
        ErrorCategory::WriteError,
        text,
        Value::str(path),
    ))?;
    Ok(true)
}

fn copy_file(call: &mut Call<'_>, path: &str, goal: &str) -> Flow {
    let goal = inside(call, path, goal);
    if same_file(call, path, &goal) {
        let text = told("CopyError").replace("{0}", &goal);
        return call.fault(io_fault(
            "CopyError",
            ErrorCategory::WriteError,
            text,
            Value::from(goal),
        ));
    }
    let excluded = call
        .texts("Exclude")
        .iter()
        .filter_map(|text| Wildcard::new(text).ok())
        .any(|pattern| pattern.is_match(name_of(path)));
    let resource = format!("Item: {path} Destination: {goal}");
    if excluded || !call.should_process(&resource, told("CopyItemActionFile"))? {
        return Ok(());
    }
    let world = Rc::clone(&call.rt.world);
    if call.flag("Force") && world.status(&goal).is_some_and(|status| status.readonly) {
        world.set_readonly(&goal, false)?;
    }
    if let Err(fault) = world.copy(path, &goal) {
        return refused(call, fault, "Copy", path);
    }
    if call.flag("PassThru") {
        write_item(call, &goal)?;
    }
    Ok(())
}

/// Copies a folder, with `-Recurse` its files first and then its folders.
fn copy_folder(call: &mut Call<'_>, path: &str, goal: &str, recurse: bool) -> Flow {
    let goal = inside(call, path, goal);
    let resource = format!("Item: {path} Destination: {goal}");
    if !call.should_process(&resource, told("CopyItemActionDirectory"))? {
        return Ok(());
    }
    // What is there before: the copy may lie in the folder itself.
    let names = if recurse {
        call.rt.world.list(path).unwrap_or_default()
    } else {
        Vec::new()
    };
    if make_folder(call, &goal)? && call.flag("PassThru") {
        write_item(call, &goal)?;
    }
    let filter = call
        .text("Filter")
        .and_then(|filter| Wildcard::new(&filter).ok());
    let mut folders = Vec::new();
    for name in names {
        let child = join(path, &name);
        if is_dir(call, &child) {
            folders.push(child);
        } else if filter.as_ref().is_none_or(|filter| filter.is_match(&name)) {
            copy_file(call, &child, &goal)?;
        }
    }
    for child in folders {
        copy_folder(call, &child, &goal, recurse)?;
    }
    Ok(())
}
