//! Remove-Item.

use super::super::session_item;
use super::super::target::{self, join};
use super::{in_use, io_fault, is_dir, item_value, told, walk};
use crate::engine::{Call, Flow};
use crate::text::wildcard::{Wildcard, has_wildcards};
use crate::value::ErrorCategory;
use crate::value::net::file_info::FileItem;
use std::rc::Rc;

pub(super) fn remove(call: &mut Call<'_>) -> Flow {
    if target::refuses_credential(call)? {
        return Ok(());
    }
    let literal = call.is_bound("LiteralPath");
    let given = call.texts(if literal { "LiteralPath" } else { "Path" });
    let mut other = false;
    for path in &given {
        other |= session_item::remove(call, path, literal)?;
    }
    if other {
        return Ok(());
    }
    let recurse = call.flag("Recurse");
    let chosen = recurse && (call.is_bound("Include") || call.is_bound("Exclude"));
    let paths = if chosen {
        below(call)
    } else {
        target::existing(call)?
    };
    for path in paths {
        if in_use(call, &path, "RemoveItemInUse")? {
            continue;
        }
        let Some(status) = call.rt.world.status(&path) else {
            continue;
        };
        let mut whole = recurse && !status.is_link;
        if status.is_dir
            && !status.is_link
            && !recurse
            && !call.rt.world.list(&path).unwrap_or_default().is_empty()
        {
            let query = crate::grammar::message("NavigationResources", "RemoveItemWithChildren")
                .unwrap_or_default()
                .replace("{0}", &path);
            if !call.should_continue(&query, "Confirm")? {
                continue;
            }
            whole = true;
        }
        if status.is_dir {
            remove_folder(call, &path, whole, true)?;
        } else {
            remove_file(call, &path)?;
        }
    }
    Ok(())
}

/// What `-Include` and `-Exclude` choose of the items below the paths, the deepest first.
fn below(call: &Call<'_>) -> Vec<String> {
    let literal = call.is_bound("LiteralPath");
    let mut found = Vec::new();
    for path in call.texts(if literal { "LiteralPath" } else { "Path" }) {
        let full = call.rt.full_path(&path);
        let roots = if !literal && has_wildcards(&path) {
            target::expand(call, &full)
        } else {
            vec![full]
        };
        for root in roots {
            let mut items = vec![root.clone()];
            if is_dir(call, &root) {
                walk(call, &root, i64::MAX, &mut items);
            }
            items.reverse();
            found.extend(target::filtered(call, items));
        }
    }
    found
}

/// Removes a folder: what is in it is asked about one by one with `-Recurse` only.
fn remove_folder(call: &mut Call<'_>, path: &str, recurse: bool, root: bool) -> Flow {
    if (root || recurse) && !call.should_process(path, told("RemoveItemActionDirectory"))? {
        return Ok(());
    }
    if call
        .rt
        .world
        .status(path)
        .is_some_and(|status| status.is_link)
    {
        if let Err(fault) = call.rt.world.remove(path, false) {
            let text = told("CannotRemoveItem")
                .replace("{0}", path)
                .replace("{1}", &fault.message);
            let target = item_value(call, path);
            call.fault(io_fault(
                "DeleteSymbolicLinkFailed",
                ErrorCategory::WriteError,
                text,
                target,
            ))?;
        }
        return Ok(());
    }
    let (mut folders, mut files) = (Vec::new(), Vec::new());
    for name in call.rt.world.list(path).unwrap_or_default() {
        let child = join(path, &name);
        if is_dir(call, &child) {
            folders.push(child);
        } else {
            files.push((name, child));
        }
    }
    for child in folders {
        remove_folder(call, &child, recurse, false)?;
    }
    let filter = call
        .text("Filter")
        .and_then(|filter| Wildcard::new(&filter).ok());
    for (name, child) in files {
        if filter
            .as_ref()
            .is_some_and(|filter| !filter.is_match(&name))
        {
            continue;
        }
        if recurse {
            remove_file(call, &child)?;
        } else {
            delete(call, &child)?;
        }
    }
    let full = !call.rt.world.list(path).unwrap_or_default().is_empty();
    if full && !call.flag("Force") {
        let text = told("DirectoryNotEmpty").replace("{0}", path);
        let target = item_value(call, path);
        return call.fault(io_fault(
            "DirectoryNotEmpty",
            ErrorCategory::WriteError,
            text,
            target,
        ));
    }
    delete(call, path)
}

fn remove_file(call: &mut Call<'_>, path: &str) -> Flow {
    if call.should_process(path, told("RemoveItemActionFile"))? {
        delete(call, path)?;
    }
    Ok(())
}

/// Deletes a file or an empty folder; one that is hidden or read only needs `-Force`.
fn delete(call: &mut Call<'_>, path: &str) -> Flow {
    let world = Rc::clone(&call.rt.world);
    let status = world.status(path);
    let item = item_value(call, path);
    let attributes = item
        .downcast::<FileItem>()
        .map_or(0, |item| item.attributes(status.as_ref()));
    let refused = |text: &str| {
        told("CannotRemoveItem")
            .replace("{0}", path)
            .replace("{1}", text)
    };
    if attributes & 7 != 0 && !call.flag("Force") {
        let text = told("PermissionError");
        return call.fault(
            io_fault(
                "RemoveFileSystemItemUnAuthorizedAccess",
                ErrorCategory::PermissionDenied,
                text.to_owned(),
                item,
            )
            .details(refused(text)),
        );
    }
    if attributes & 1 != 0 {
        // Whoever may not write a folder may not empty it either.
        world.set_readonly(path, false)?;
    }
    if let Err(mut fault) = world.remove(path, false) {
        let denied = fault.exception.contains("UnauthorizedAccess");
        fault.id = if denied {
            "RemoveFileSystemItemUnAuthorizedAccess"
        } else {
            "RemoveFileSystemItemIOError"
        }
        .to_owned();
        let text = refused(&fault.message);
        call.fault(
            fault
                .category(if denied {
                    ErrorCategory::PermissionDenied
                } else {
                    ErrorCategory::WriteError
                })
                .target(item)
                .details(text),
        )?;
    }
    Ok(())
}
