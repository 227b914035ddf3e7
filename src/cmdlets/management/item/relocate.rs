//! Move-Item and Rename-Item.

use super::super::target::{self, join};
use super::{
    in_use, invalid, io_fault, is_dir, item_value, name_of, parent_of, refused, told, write_item,
};
use crate::engine::{Call, Flow};
use crate::value::{ErrorCategory, Fault, Value};
use std::rc::Rc;

/// The paths to work on; a `-LiteralPath` that is not there has an error of the command's own.
fn sources(call: &mut Call<'_>, missing: &str) -> Flow<Vec<String>> {
    if call.is_bound("LiteralPath") {
        for path in call.texts("LiteralPath") {
            let Some(full) = target::place(call, &path)? else {
                return Ok(Vec::new());
            };
            if call.rt.world.status(&full).is_none() {
                invalid(call, missing, &path)?;
                return Ok(Vec::new());
            }
        }
    }
    target::existing(call)
}

pub(super) fn move_item(call: &mut Call<'_>) -> Flow {
    let paths = ["LiteralPath", "Path"].map(|name| call.texts(name));
    if paths
        .iter()
        .flatten()
        .any(|path| target::other_drive(path).is_some())
    {
        let why = crate::grammar::message(
            "SessionStateStrings",
            "NavigationCmdletProvider_NotSupported",
        )
        .unwrap_or_default();
        let text =
            crate::grammar::message("ParameterBinderStrings", "GetDynamicParametersException")
                .unwrap_or("{6}")
                .replace("{6}", why);
        return call.throw(
            &Fault::new(
                "GetDynamicParametersException",
                ErrorCategory::InvalidArgument,
                text,
            )
            .of("System.Management.Automation.ParameterBindingException"),
        );
    }
    if target::refuses_credential(call)? {
        return Ok(());
    }
    let written = call
        .text("Destination")
        .unwrap_or_else(|| call.rt.location.clone());
    for path in sources(call, "MoveItemDoesntExist")? {
        if in_use(call, &path, "MoveItemInUse")? {
            continue;
        }
        let Some(full) = target::place(call, &written)? else {
            return Ok(());
        };
        let goal = if is_dir(call, &full) {
            join(&full, name_of(&path))
        } else {
            full
        };
        if is_dir(call, &path) {
            move_folder(call, &path, &goal)?;
        } else if call.should_process(
            &format!("Item: {path} Destination: {goal}"),
            told("MoveItemActionFile"),
        )? {
            move_file(call, &path, &goal, true)?;
        }
    }
    Ok(())
}

/// The words of .NET about a goal whose folder is not there.
fn no_part(goal: &str) -> String {
    format!("Could not find a part of the path '{goal}'.")
}

fn move_file(call: &mut Call<'_>, path: &str, goal: &str, output: bool) -> Flow {
    let world = Rc::clone(&call.rt.world);
    let target = item_value(call, path);
    let failed = |text: String| {
        io_fault(
            "MoveFileInfoItemIOError",
            ErrorCategory::WriteError,
            text,
            target,
        )
    };
    if world.status(parent_of(goal)).is_none() {
        return call.fault(failed(no_part(goal)).of("System.IO.DirectoryNotFoundException"));
    }
    if goal != path
        && let Some(there) = world.status(goal)
    {
        if there.is_dir || !call.flag("Force") {
            return call.fault(failed(format!("The file '{goal}' already exists.")));
        }
        world.remove(goal, false)?;
    }
    if let Err(fault) = world.rename(path, goal) {
        return refused(call, fault, "Move", path);
    }
    if output && call.flag("PassThru") {
        write_item(call, goal)?;
    }
    Ok(())
}

fn move_folder(call: &mut Call<'_>, path: &str, goal: &str) -> Flow {
    let whole = path.trim_end_matches('/');
    if goal
        .strip_prefix(whole)
        .is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
    {
        let text = told("TargetCannotBeSubdirectoryOfSource").replace("{0}", goal);
        return call.fault(io_fault(
            "MoveItemArgumentError",
            ErrorCategory::InvalidArgument,
            text,
            Value::str(goal),
        ));
    }
    if !call.should_process(
        &format!("Item: {path} Destination: {goal}"),
        told("MoveItemActionDirectory"),
    )? {
        return Ok(());
    }
    let world = Rc::clone(&call.rt.world);
    let target = item_value(call, path);
    if world.status(goal).is_some() {
        // What is there takes in what is moved.
        merge(call, path, goal)?;
    } else if world.status(parent_of(goal)).is_none() {
        return call.fault(
            io_fault(
                "MoveDirectoryItemIOError",
                ErrorCategory::WriteError,
                no_part(goal),
                target,
            )
            .of("System.IO.DirectoryNotFoundException"),
        );
    } else if world.rename(path, goal).is_err() {
        // Another file system.
        merge(call, path, goal)?;
    }
    if call.flag("PassThru") && world.status(path).is_none() {
        write_item(call, goal)?;
    }
    Ok(())
}

/// Moves everything of a folder into another one, and removes it if nothing is left.
fn merge(call: &mut Call<'_>, path: &str, goal: &str) -> Flow {
    let world = Rc::clone(&call.rt.world);
    match world.status(goal) {
        None => world.create_dir(goal)?,
        Some(there) if there.is_dir => {}
        Some(_) => {
            let text = told("DirectoryExist").replace("{0}", goal);
            return call.fault(io_fault(
                "DirectoryExist",
                ErrorCategory::ResourceExists,
                text,
                Value::str(goal),
            ));
        }
    }
    let mut folders = Vec::new();
    for name in world.list(path)? {
        let child = join(path, &name);
        if is_dir(call, &child) {
            folders.push((child, join(goal, &name)));
        } else {
            move_file(call, &child, &join(goal, &name), false)?;
        }
    }
    for (from, to) in folders {
        merge(call, &from, &to)?;
    }
    if world.list(path)?.is_empty() {
        world.remove(path, false)?;
    }
    Ok(())
}

/// The new name as it is meant: without a folder that is the item's own.
fn plain_name(path: &str, name: &str) -> Option<String> {
    let name = name.replace('\\', "/");
    let name = name.strip_prefix("./").unwrap_or(&name);
    let name = match name.rsplit_once('/') {
        Some((folder, last)) if folder == parent_of(path) => last,
        _ => name,
    };
    (!name.contains('/')).then(|| name.to_owned())
}

pub(super) fn rename(call: &mut Call<'_>) -> Flow {
    if target::refuses_credential(call)? {
        return Ok(());
    }
    let Some(given) = call.text("NewName") else {
        return Ok(());
    };
    if super::session_item::copy(call, &given, true)? {
        return Ok(());
    }
    for path in sources(call, "RenameItemDoesntExist")? {
        if in_use(call, &path, "RenamedItemInUse")? {
            continue;
        }
        let Some(name) = plain_name(&path, &given) else {
            return call.throw(
                &Fault::new(
                    "Argument",
                    ErrorCategory::InvalidArgument,
                    told("RenameError"),
                )
                .of("System.Management.Automation.PSArgumentException"),
            );
        };
        let goal = join(parent_of(&path), &name);
        let folder = is_dir(call, &path);
        let action = told(if folder {
            "RenameItemActionDirectory"
        } else {
            "RenameItemActionFile"
        });
        if !call.should_process(&format!("Item: {path} Destination: {goal}"), action)? {
            continue;
        }
        let refused = if goal == path {
            folder.then(|| "Source and destination path must be different.".to_owned())
        } else if call.rt.world.status(&goal).is_none() {
            None
        } else if folder {
            Some(format!(
                "Cannot create '{goal}' because a file or directory with the same name already exists."
            ))
        } else {
            Some(format!("The file '{goal}' already exists."))
        };
        if let Some(text) = refused {
            call.fault(io_fault(
                "RenameItemIOError",
                ErrorCategory::WriteError,
                text,
                Value::str(path.as_str()),
            ))?;
            continue;
        }
        match call.rt.world.rename(&path, &goal) {
            Ok(()) if call.flag("PassThru") => write_item(call, &goal)?,
            Ok(()) => {}
            Err(mut fault) => {
                let denied = fault.exception.contains("UnauthorizedAccess");
                fault.id = if denied {
                    "RenameItemUnauthorizedAccessError"
                } else {
                    "RenameItemIOError"
                }
                .to_owned();
                call.fault(fault.target(Value::str(path.as_str())))?;
            }
        }
    }
    Ok(())
}
