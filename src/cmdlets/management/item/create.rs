//! New-Item.

use super::super::target::{self, join};
use super::{io_fault, is_dir, name_of, parent_of, told, write_item};
use crate::engine::{Call, Flow};
use crate::text::name::eq_ignore_case;
use crate::text::wildcard::{has_wildcards, unescape};
use crate::value::{ErrorCategory, Fault, Value};

pub(super) fn new(call: &mut Call<'_>) -> Flow {
    if target::refuses_credential(call)? {
        return Ok(());
    }
    let kind = call
        .text("ItemType")
        .filter(|kind| !kind.is_empty())
        .map_or_else(|| "file".to_owned(), |kind| kind.to_ascii_lowercase());
    let name = call.text("Name");
    let mut paths = call.texts("Path");
    if paths.is_empty() {
        paths.push(call.rt.location.clone());
    }
    for path in paths {
        let path = call.rt.qualified(&path);
        let other = target::other_drive(&path);
        if call.is_bound("Options")
            && !other.as_ref().is_some_and(|(drive, _)| {
                eq_ignore_case(drive, "function") || eq_ignore_case(drive, "alias")
            })
        {
            return call.throw(&super::super::session_item::no_options());
        }
        if let Some((drive, item)) = other {
            let item = name.as_ref().map_or(item, ToString::to_string);
            super::session_item::new(call, &drive, &item)?;
            continue;
        }
        let Some(full) = target::place(call, &path)? else {
            continue;
        };
        // With a name the path is a pattern of the folders that get it.
        let fulls: Vec<String> = match &name {
            None => vec![full],
            Some(name) => {
                let folders = if has_wildcards(&path) {
                    target::expand(call, &full)
                } else if path.contains('`') {
                    vec![unescape(&full)]
                } else {
                    vec![full]
                };
                folders
                    .iter()
                    .map(|folder| call.rt.full_path(&join(folder, name)))
                    .collect()
            }
        };
        for full in fulls {
            make(call, &kind, &full)?;
        }
    }
    Ok(())
}

/// Makes one item of the file system.
fn make(call: &mut Call<'_>, kind: &str, full: &str) -> Flow {
    let parent = parent_of(full);
    if call.flag("Force") && call.rt.world.status(parent).is_none() {
        call.rt.world.create_dir(parent)?;
    }
    match Kind::named(kind) {
        Some(Kind::Directory) => new_folder(call, full),
        Some(Kind::File) => new_file(call, full),
        Some(link) => new_link(call, link, full),
        None => call.throw(
            &Fault::new(
                "Argument",
                ErrorCategory::InvalidArgument,
                told("UnknownType"),
            )
            .of("System.Management.Automation.PSArgumentException"),
        ),
    }
}

/// What a file system can be asked for.
#[derive(Clone, Copy, PartialEq)]
enum Kind {
    Directory,
    File,
    SymbolicLink,
    Junction,
    HardLink,
}

impl Kind {
    /// The kind that a lower-case word begins.
    fn named(word: &str) -> Option<Kind> {
        [
            ("directory", Kind::Directory),
            ("container", Kind::Directory),
            ("file", Kind::File),
            ("symboliclink", Kind::SymbolicLink),
            ("junction", Kind::Junction),
            ("hardlink", Kind::HardLink),
        ]
        .into_iter()
        .find(|(name, _)| name.starts_with(word))
        .map(|(_, kind)| kind)
    }
}

fn new_folder(call: &mut Call<'_>, full: &str) -> Flow {
    if make_folder(call, full)? {
        write_item(call, full)?;
    }
    Ok(())
}

/// Makes a folder as the provider does: one that is there is an error without `-Force`; true: it is made.
pub(super) fn make_folder(call: &mut Call<'_>, full: &str) -> Flow<bool> {
    let there = call.rt.world.status(full);
    if there.is_some() && !call.flag("Force") {
        let text = told("DirectoryExist").replace("{0}", full);
        call.fault(io_fault(
            "DirectoryExist",
            ErrorCategory::ResourceExists,
            text,
            Value::str(full),
        ))?;
        return Ok(false);
    }
    if !call.should_process(
        &format!("Destination: {full}"),
        told("NewItemActionDirectory"),
    )? {
        return Ok(false);
    }
    if there.is_some_and(|status| !status.is_dir) {
        call.fault(io_fault(
            "CreateDirectoryIOError",
            ErrorCategory::WriteError,
            format!("The file '{full}' already exists."),
            Value::str(full),
        ))?;
        return Ok(false);
    }
    call.rt.world.create_dir(full)?;
    Ok(true)
}

fn new_file(call: &mut Call<'_>, full: &str) -> Flow {
    if !call.should_process(&format!("Destination: {full}"), told("NewItemActionFile"))? {
        return Ok(());
    }
    let failed = |text: String| {
        io_fault(
            "NewItemIOError",
            ErrorCategory::WriteError,
            text,
            Value::str(full),
        )
    };
    if call.rt.world.status(full).is_some() {
        if !call.flag("Force") {
            return call.fault(failed(format!("The file '{full}' already exists.")));
        }
        if is_dir(call, full) {
            return call.fault(
                Fault::new(
                    "NewItemUnauthorizedAccessError",
                    ErrorCategory::PermissionDenied,
                    format!("Access to the path '{full}' is denied."),
                )
                .of("System.UnauthorizedAccessException")
                .target(Value::str(full)),
            );
        }
    }
    if call.rt.world.status(parent_of(full)).is_none() {
        return call.fault(
            failed(format!("Could not find a part of the path '{full}'."))
                .of("System.IO.DirectoryNotFoundException"),
        );
    }
    let value = call.value("Value");
    let text = if value.is_null() {
        String::new()
    } else {
        call.rt.text(&value)?
    };
    call.rt.world.write(full, text.as_bytes())?;
    write_item(call, full)
}

fn new_link(call: &mut Call<'_>, kind: Kind, full: &str) -> Flow {
    let goal = call.value("Value").to_text();
    let name = name_of(full).to_owned();
    if goal.is_empty() {
        return call.throw(
            &Fault::new(
                "ArgumentNull",
                ErrorCategory::InvalidArgument,
                format!(
                    "Link '{name}' cannot be created because the target Value was not specified."
                ),
            )
            .of("System.Management.Automation.PSArgumentNullException"),
        );
    }
    let action = told(match kind {
        Kind::SymbolicLink => "NewItemActionSymbolicLink",
        Kind::HardLink => "NewItemActionHardLink",
        _ => "NewItemActionJunction",
    });
    if !call.should_process(&format!("Destination: {full}"), action)? {
        return Ok(());
    }
    let target = call.rt.full_path(&goal);
    let hard = kind == Kind::HardLink;
    if hard {
        match call.rt.world.status(&target) {
            None => {
                let text = told("ItemNotFound").replace("{0}", &target);
                return call.fail(
                    "ItemNotFound",
                    ErrorCategory::ObjectNotFound,
                    "System.Management.Automation.ItemNotFoundException",
                    &text,
                    Value::from(target),
                );
            }
            Some(status) if status.is_dir => {
                let text = told("ItemNotFile").replace("{0}", &target);
                return call.fail(
                    "ItemNotFile",
                    ErrorCategory::InvalidOperation,
                    "System.InvalidOperationException",
                    &text,
                    Value::from(target),
                );
            }
            Some(_) => {}
        }
    }
    let there = call.rt.world.status(full);
    if call.flag("Force") {
        if hard && target == full {
            return call.fail(
                "TargetIsSameAsLink",
                ErrorCategory::InvalidOperation,
                "System.InvalidOperationException",
                told("NewItemTargetIsSameAsLink"),
                Value::str(full),
            );
        }
        if there.is_some()
            && let Err(mut fault) = call.rt.world.remove(full, false)
        {
            fault.id = "NewItemDeleteIOError".to_owned();
            call.fault(
                fault
                    .category(ErrorCategory::WriteError)
                    .target(Value::str(full)),
            )?;
        }
    } else if there.is_some() {
        let text = told("SymlinkItemExists").replace("{0}", full);
        return call.fault(io_fault(
            "SymLinkExists",
            ErrorCategory::ResourceExists,
            text,
            Value::str(full),
        ));
    }
    if hard {
        call.rt.world.hard_link(full, &target)?;
    } else {
        // The separators of the goal are this system's.
        call.rt.world.link(full, &goal.replace('\\', "/"))?;
    }
    write_item(call, full)
}
