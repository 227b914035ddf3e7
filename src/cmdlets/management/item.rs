//! Get-, New-, Remove-, Copy-, Move-, Rename-, Clear-Item, Invoke-Item and Get-ChildItem, of the file system.

use super::target::{self, join};
use crate::engine::{Body, Call, Cmdlet, Flow};
use crate::text::wildcard::{Wildcard, has_wildcards};
use crate::value::net::file_info::{FileItem, UnixStat};
use crate::value::{ErrorCategory, Fault, PSObject, Value};
use std::rc::Rc;

pub(super) const CMDLETS: &[Cmdlet] = &[
    Cmdlet {
        name: "Get-Item",
        body: Body::Each(get),
    },
    Cmdlet {
        name: "Get-ChildItem",
        body: Body::Each(children),
    },
    Cmdlet {
        name: "New-Item",
        body: Body::Each(new),
    },
    Cmdlet {
        name: "Remove-Item",
        body: Body::Each(remove),
    },
    Cmdlet {
        name: "Copy-Item",
        body: Body::Each(copy),
    },
    Cmdlet {
        name: "Move-Item",
        body: Body::Each(move_item),
    },
    Cmdlet {
        name: "Rename-Item",
        body: Body::Each(rename),
    },
];

/// Whether a file's attributes fit an expression of `-Attributes`: `,` is or, `+` is and, `!` is not.
fn has_attributes(expression: &str, number: i64) -> bool {
    let facts = crate::grammar::enum_members("System.IO.FileAttributes");
    let flag = |name: &str| {
        facts
            .and_then(|facts| {
                facts
                    .members
                    .iter()
                    .find(|(held, _)| crate::text::name::eq_ignore_case(held, name))
            })
            .map_or(0, |(_, value)| *value)
    };
    expression.split(',').any(|all| {
        all.split('+').all(|one| {
            let one = one.trim();
            match one.strip_prefix('!') {
                Some(name) => number & flag(name.trim()) == 0,
                None => number & flag(one) != 0,
            }
        })
    })
}

fn is_dir(call: &Call<'_>, path: &str) -> bool {
    call.rt
        .world
        .status(path)
        .is_some_and(|status| status.is_dir)
}

fn write_item(call: &mut Call<'_>, path: &str) -> Flow {
    let world = Rc::clone(&call.rt.world);
    let Some(status) = world.status(path) else {
        return Ok(());
    };
    let item = FileItem::value(Rc::clone(&world), path, status.is_dir);
    let item = PSObject::wrapping(item);
    {
        let mut notes = item.members.borrow_mut();
        for (name, value) in target::ORIGIN.iter().zip(target::origin(call, path)) {
            notes.set(name, value);
        }
        notes.set("PSIsContainer", Value::Bool(status.is_dir));
        notes.set("UnixStat", UnixStat::value(world, path));
    }
    call.write(Value::Object(Rc::new(item)))
}

fn get(call: &mut Call<'_>) -> Flow {
    if target::refuses_credential(call)? {
        return Ok(());
    }
    if drive_items(call)? {
        return Ok(());
    }
    for path in target::existing(call)? {
        let hidden = path
            .rsplit('/')
            .next()
            .is_some_and(|name| name.starts_with('.') && name.len() > 1);
        if hidden && !call.flag("Force") {
            target::not_found(call, &path)?;
            continue;
        }
        write_item(call, &path)?;
    }
    Ok(())
}

/// Items of the drives for variables, functions, aliases and the environment; false: it is the file system.
fn drive_items(call: &mut Call<'_>) -> Flow<bool> {
    let literal = call.is_bound("LiteralPath");
    let paths = call.texts(if literal { "LiteralPath" } else { "Path" });
    let [path] = paths.as_slice() else {
        return Ok(false);
    };
    let Some((drive, name)) = path.split_once(':') else {
        return Ok(false);
    };
    let (drive, name) = (
        drive.to_owned(),
        name.trim_start_matches(['/', '\\']).to_owned(),
    );
    let Some(items) = call
        .rt
        .drive_items(&drive, if name.is_empty() { "*" } else { &name })
    else {
        return Ok(false);
    };
    if items.is_empty() && !has_wildcards(&name) {
        target::not_found(call, &target::drive_path(path))?;
        return Ok(true);
    }
    for item in items {
        call.write(item)?;
    }
    Ok(true)
}

fn children(call: &mut Call<'_>) -> Flow {
    if drive_items(call)? {
        return Ok(());
    }
    let given = call.get("Path").is_some_and(|path| !path.is_null());
    let bound = given || call.is_bound("LiteralPath");
    let recurse = call.flag("Recurse") || call.is_bound("Depth");
    let depth = call.int("Depth").unwrap_or(i64::MAX);
    let literal = call.is_bound("LiteralPath");
    let roots: Vec<(String, bool)> = if bound {
        let mut roots = Vec::new();
        for path in call.texts(if literal { "LiteralPath" } else { "Path" }) {
            let Some(full) = target::place(call, &path)? else {
                continue;
            };
            let leaf = full.rsplit('/').next().unwrap_or_default();
            if recurse
                && !literal
                && leaf != "*"
                && has_wildcards(leaf)
                && !call.is_bound("Include")
            {
                // A pattern is looked for in all folders below too.
                let leaf = leaf.to_owned();
                every_below(call, &full, &leaf, depth)?;
            } else if !literal && has_wildcards(&path) {
                roots.extend(
                    target::expand(call, &full)
                        .into_iter()
                        .map(|path| (path, true)),
                );
            } else if call.rt.world.status(&full).is_some() {
                roots.push((full, false));
            } else if recurse && !literal {
                // A name that is not there is looked for below its folder.
                let (folder, name) = full.rsplit_once('/').unwrap_or(("", &full));
                let folder = if folder.is_empty() { "/" } else { folder };
                if call.rt.world.status(folder).is_none() {
                    target::not_found(call, &full)?;
                    continue;
                }
                let mut found = Vec::new();
                walk(call, folder, depth, &mut found);
                let before = found.len();
                found.retain(|path| path.rsplit('/').next().is_some_and(|held| held == name));
                if found.is_empty() && before > 0 {
                    target::not_found(call, &full)?;
                }
                for path in found {
                    emit(call, &path)?;
                }
            } else {
                target::missing(call, &path, &full)?;
            }
        }
        roots
    } else {
        vec![(call.rt.location_path(), false)]
    };
    for (root, matched) in roots {
        let listing = is_dir(call, &root) && (!matched || recurse);
        if !listing {
            emit_filtered(call, &root)?;
            continue;
        }
        if matched {
            emit_filtered(call, &root)?;
        }
        let mut found = Vec::new();
        if recurse && call.is_bound("Include") {
            walk_up(call, &root, depth, &mut found);
        } else if recurse {
            walk(call, &root, depth, &mut found);
        } else {
            found = list(call, &root);
        }
        for path in found {
            emit_filtered(call, &path)?;
        }
    }
    Ok(())
}

/// The items below the folders of a path whose names match its last part.
fn every_below(call: &mut Call<'_>, full: &str, leaf: &str, depth: i64) -> Flow {
    let folder = full.rsplit_once('/').map_or("", |(folder, _)| folder);
    let folders = if has_wildcards(folder) {
        target::expand(call, folder)
    } else if folder.is_empty() {
        vec!["/".to_owned()]
    } else {
        vec![folder.to_owned()]
    };
    let Ok(pattern) = Wildcard::new(leaf) else {
        return Ok(());
    };
    for folder in folders {
        let mut found = Vec::new();
        walk_up(call, &folder, depth, &mut found);
        for path in found {
            if path
                .rsplit('/')
                .next()
                .is_some_and(|name| pattern.is_match(name))
            {
                emit_filtered(call, &path)?;
            }
        }
    }
    Ok(())
}

/// The items of a folder: folders first, then files, as the provider lists them.
fn list(call: &Call<'_>, folder: &str) -> Vec<String> {
    let mut names = call.rt.world.list(folder).unwrap_or_default();
    names.sort_by(|a, b| crate::text::collation::compare(a, b, true));
    let (mut folders, mut files) = (Vec::new(), Vec::new());
    for name in names {
        if name.starts_with('.') && !call.flag("Force") && !call.flag("Hidden") {
            continue;
        }
        let path = join(folder, &name);
        if is_dir(call, &path) {
            folders.push(path);
        } else {
            files.push(path);
        }
    }
    folders.append(&mut files);
    folders
}

fn walk(call: &Call<'_>, folder: &str, depth: i64, found: &mut Vec<String>) {
    let items = list(call, folder);
    found.extend(items.iter().cloned());
    if depth <= 0 {
        return;
    }
    for item in items {
        if goes_into(call, &item) {
            walk(call, &item, depth - 1, found);
        }
    }
}

/// A folder whose items are listed too; one behind a link only with `-FollowSymlink`, and not one that holds the link.
fn goes_into(call: &Call<'_>, path: &str) -> bool {
    let Some(status) = call.rt.world.status(path) else {
        return false;
    };
    if !status.is_dir || !status.is_link {
        return status.is_dir;
    }
    if !call.flag("FollowSymlink") {
        return false;
    }
    let real = real_path(call, path);
    let folder = path.rsplit_once('/').map_or("", |(folder, _)| folder);
    let here = real_path(call, folder);
    here != real && !here.starts_with(&format!("{}/", real.trim_end_matches('/')))
}

/// True if two paths mean the same file, over links of either kind.
fn same_file(call: &Call<'_>, one: &str, other: &str) -> bool {
    let world = &call.rt.world;
    if world.status(one).is_none() || world.status(other).is_none() {
        return false;
    }
    let (one, other) = (real_path(call, one), real_path(call, other));
    if one == other {
        return true;
    }
    match (world.status(&one), world.status(&other)) {
        (Some(one), Some(other)) => one.inode == other.inode && one.inode != (0, 0),
        _ => false,
    }
}

/// A path without links in it.
fn real_path(call: &Call<'_>, path: &str) -> String {
    let mut real = String::new();
    let mut parts: Vec<String> = path.split('/').rev().map(str::to_owned).collect();
    let mut links = 0;
    while let Some(part) = parts.pop() {
        match part.as_str() {
            "" | "." => continue,
            ".." => {
                let at = real.rfind('/').unwrap_or(0);
                real.truncate(at);
                continue;
            }
            _ => {}
        }
        let next = format!("{real}/{part}");
        let target = call
            .rt
            .world
            .status(&next)
            .and_then(|status| status.link_target);
        match target {
            // As many links as the system itself follows.
            Some(target) if links < 40 => {
                links += 1;
                if target.starts_with('/') {
                    real.clear();
                }
                parts.extend(target.split('/').rev().map(str::to_owned));
            }
            _ => real = next,
        }
    }
    if real.is_empty() {
        real.push('/');
    }
    real
}

/// As [`walk`], but what is in a folder comes before what stands beside it.
fn walk_up(call: &Call<'_>, folder: &str, depth: i64, found: &mut Vec<String>) {
    let items = list(call, folder);
    if depth > 0 {
        for item in &items {
            if goes_into(call, item) {
                walk_up(call, item, depth - 1, found);
            }
        }
    }
    found.extend(items);
}

fn emit_filtered(call: &mut Call<'_>, path: &str) -> Flow {
    if target::filtered(call, vec![path.to_owned()]).is_empty() {
        return Ok(());
    }
    emit(call, path)
}

fn emit(call: &mut Call<'_>, path: &str) -> Flow {
    let folder = is_dir(call, path);
    if (call.flag("Directory") && !folder) || (call.flag("File") && folder) {
        return Ok(());
    }
    if call.is_bound("Attributes") {
        let wanted = call.value("Attributes").to_text();
        let world = Rc::clone(&call.rt.world);
        let status = world.status(path);
        let item = FileItem::value(world, path, folder);
        let number = item
            .downcast::<FileItem>()
            .map_or(0, |item| item.attributes(status.as_ref()));
        if !has_attributes(&wanted, number) {
            return Ok(());
        }
    }
    if call.flag("Hidden")
        && !path
            .rsplit('/')
            .next()
            .is_some_and(|name| name.starts_with('.'))
    {
        return Ok(());
    }
    // No file is a part of the system here.
    if call.flag("System") {
        return Ok(());
    }
    if call.flag("ReadOnly")
        && !call
            .rt
            .world
            .status(path)
            .is_some_and(|status| status.readonly)
    {
        return Ok(());
    }
    if call.flag("Name") {
        let literal = call.is_bound("LiteralPath");
        let root = call
            .texts(if literal { "LiteralPath" } else { "Path" })
            .iter()
            .map(|given| (!literal && has_wildcards(given), call.rt.full_path(given)))
            .map(|(wild, full)| {
                // What a pattern matches is named from the folder that it stands in.
                let folder = full.rsplit_once('/').map_or("", |(folder, _)| folder);
                if wild { folder.to_owned() } else { full }
            })
            .find(|root| path.starts_with(root.as_str()))
            .unwrap_or_else(|| call.rt.location_path());
        let text = path
            .strip_prefix(root.trim_end_matches('/'))
            .map_or(path, |rest| rest.trim_start_matches('/'));
        let text = if text.is_empty() {
            path.rsplit('/').next().unwrap_or(path)
        } else {
            text
        };
        return call.write(Value::str(text));
    }
    write_item(call, path)
}

fn new(call: &mut Call<'_>) -> Flow {
    if target::refuses_credential(call)? {
        return Ok(());
    }
    let kind = call
        .text("ItemType")
        .map_or_else(|| "file".to_owned(), |kind| kind.to_ascii_lowercase());
    let name = call.text("Name");
    let mut paths = call.texts("Path");
    if paths.is_empty() {
        paths.push(call.rt.location.clone());
    }
    for path in paths {
        if let Some((drive, item)) = path.split_once(':')
            && ["env", "variable", "function", "alias"]
                .iter()
                .any(|known| drive.eq_ignore_ascii_case(known))
        {
            let item = name.as_ref().map_or_else(
                || item.trim_start_matches(['/', '\\']).to_owned(),
                ToString::to_string,
            );
            let (drive, value) = (drive.to_owned(), call.value("Value"));
            call.rt.write_drive_value(&drive, &item, value)?;
            let items = call.rt.drive_items(&drive, &item).unwrap_or_default();
            for item in items {
                call.write(item)?;
            }
            continue;
        }
        let Some(full) = target::place(call, &path)? else {
            continue;
        };
        let full = match &name {
            Some(name) => call.rt.full_path(&join(&full, name)),
            None => full,
        };
        new_file(call, &kind, &full)?;
    }
    Ok(())
}

fn new_file(call: &mut Call<'_>, kind: &str, full: &str) -> Flow {
    let exists = call.rt.world.status(full);
    let force = call.flag("Force");
    if "directory".starts_with(kind) || kind == "container" {
        if !call.should_process(&format!("Destination: {full}"), "Create Directory")? {
            return Ok(());
        }
        if exists.is_some() && !force {
            return call.fault(
                Fault::new(
                    "DirectoryExist",
                    ErrorCategory::ResourceExists,
                    format!("An item with the specified name {full} already exists."),
                )
                .of("System.IO.IOException")
                .target(Value::str(full)),
            );
        }
        call.rt.world.create_dir(full)?;
        return write_item(call, full);
    }
    if kind == "symboliclink" || kind == "hardlink" || kind == "junction" {
        return new_link(call, kind, full);
    }
    if !"file".starts_with(kind) && kind != "leaf" {
        return call.throw(
            &Fault::new("Argument", ErrorCategory::InvalidArgument, "The type is not a known type for the file system. Only \"file\",\"directory\" or \"symboliclink\" can be specified.")
                .of("System.Management.Automation.PSArgumentException"),
        );
    }
    if !call.should_process(&format!("Destination: {full}"), "Create File")? {
        return Ok(());
    }
    if exists.is_some() && !force {
        return call.fault(
            Fault::new(
                "NewItemIOError",
                ErrorCategory::WriteError,
                format!("The file '{full}' already exists."),
            )
            .of("System.IO.IOException")
            .target(Value::str(full)),
        );
    }
    let parent = full.rsplit_once('/').map_or(
        "/",
        |(parent, _)| if parent.is_empty() { "/" } else { parent },
    );
    if call.rt.world.status(parent).is_none() {
        if !force {
            return call.fault(
                Fault::new(
                    "NewItemIOError",
                    ErrorCategory::WriteError,
                    format!("Could not find a part of the path '{full}'."),
                )
                .of("System.IO.DirectoryNotFoundException")
                .target(Value::str(full)),
            );
        }
        call.rt.world.create_dir(parent)?;
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

fn new_link(call: &mut Call<'_>, kind: &str, full: &str) -> Flow {
    let goal = call.value("Value").to_text();
    let name = full.rsplit('/').next().unwrap_or(full).to_owned();
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
    let action = match kind {
        "symboliclink" => "Create Symbolic Link",
        "hardlink" => "Create Hard Link",
        _ => "Create Junction",
    };
    if !call.should_process(&format!("Destination: {full}"), action)? {
        return Ok(());
    }
    let target = call.rt.full_path(&goal);
    let there = call.rt.world.status(&target);
    if kind == "hardlink" && there.is_none() {
        return target::not_found(call, &target);
    }
    if kind == "hardlink" && there.as_ref().is_some_and(|status| status.is_dir) {
        return call.fault(
            Fault::new(
                "ItemNotFile",
                ErrorCategory::InvalidOperation,
                format!("A file is required for the operation. The item {target} is not a file."),
            )
            .of("System.Management.Automation.PSInvalidOperationException")
            .target(Value::from(target)),
        );
    }
    if kind == "hardlink" && target == full {
        return call.fault(
            Fault::new(
                "TargetIsSameAsLink",
                ErrorCategory::InvalidOperation,
                told("NewItemTargetIsSameAsLink"),
            )
            .of("System.InvalidOperationException")
            .target(Value::str(full)),
        );
    }
    if call.rt.world.status(full).is_some() {
        if !call.flag("Force") {
            return call.fault(
                Fault::new(
                    "SymLinkExists",
                    ErrorCategory::ResourceExists,
                    told("SymlinkItemExists").replace("{0}", full),
                )
                .of("System.IO.IOException")
                .target(Value::str(full)),
            );
        }
        call.rt.world.remove(full, false)?;
    }
    if kind == "hardlink" {
        call.rt.world.hard_link(full, &target)?;
    } else {
        // The separators of the goal are this system's.
        call.rt.world.link(full, &goal.replace('\\', "/"))?;
    }
    write_item(call, full)
}

fn remove(call: &mut Call<'_>) -> Flow {
    if target::refuses_credential(call)? {
        return Ok(());
    }
    let literal = call.is_bound("LiteralPath");
    for path in call.texts(if literal { "LiteralPath" } else { "Path" }) {
        if let Some((drive, name)) = path.split_once(':')
            && ["env", "variable", "function", "alias"]
                .iter()
                .any(|known| drive.eq_ignore_ascii_case(known))
        {
            let (drive, name) = (
                drive.to_owned(),
                name.trim_start_matches(['/', '\\']).to_owned(),
            );
            let held = call.rt.drive_items(&drive, &name).unwrap_or_default();
            if held.is_empty() && !has_wildcards(&name) {
                target::not_found(call, &target::drive_path(&path))?;
                continue;
            }
            for item in held {
                let name = match crate::value::Context::property(call.rt, &item, "Name")? {
                    Some(name) => name.to_text(),
                    None => name.clone(),
                };
                if call.should_process(&format!("Item: {name}"), "Remove Item")? {
                    call.rt.remove_drive_item(&drive, &name);
                }
            }
        }
    }
    if call.texts("Path").iter().any(|path| {
        path.split_once(':').is_some_and(|(drive, _)| {
            ["env", "variable", "function", "alias"]
                .iter()
                .any(|known| drive.eq_ignore_ascii_case(known))
        })
    }) {
        return Ok(());
    }
    let chosen = call.flag("Recurse") && (call.is_bound("Include") || call.is_bound("Exclude"));
    let paths = if chosen {
        below(call)
    } else {
        target::existing(call)?
    };
    for path in paths {
        let folder = is_dir(call, &path);
        let action = if folder {
            "Remove Directory"
        } else {
            "Remove File"
        };
        if !call.should_process(&path, action)? {
            continue;
        }
        if folder
            && !call.flag("Recurse")
            && !call.rt.world.list(&path).unwrap_or_default().is_empty()
        {
            let query = format!(
                "The item at {path} has children and the Recurse parameter was not specified. If you continue, all children will be removed with the item. Are you sure you want to continue?"
            );
            if !call.should_continue(&query, "Confirm")? {
                continue;
            }
        }
        if call
            .rt
            .world
            .status(&path)
            .is_some_and(|status| status.readonly)
            && !call.flag("Force")
        {
            call.fault(
                Fault::new("RemoveFileSystemItemUnAuthorizedAccess", ErrorCategory::PermissionDenied, format!("You do not have sufficient access rights to perform this operation or the item is hidden, system, or read only: {path}"))
                    .of("System.IO.IOException")
                    .target(Value::str(path.as_str())),
            )?;
            continue;
        }
        if let Err(fault) = call.rt.world.remove(&path, folder) {
            call.fault(fault)?;
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

/// Where something goes that is copied or moved: into a folder under its name, or to that very path.
fn destination(call: &Call<'_>, source: &str, written: &str) -> String {
    let full = call.rt.full_path(written);
    if is_dir(call, &full) {
        return join(&full, source.rsplit('/').next().unwrap_or(source));
    }
    full
}

/// Copies or renames an item of a drive that is no file system; false: it is a file.
fn over_drive(call: &mut Call<'_>, goal: &str, rename: bool) -> Flow<bool> {
    let name = if call.is_bound("LiteralPath") {
        "LiteralPath"
    } else {
        "Path"
    };
    let paths = call.texts(name);
    let Some((drive, item)) = paths.first().and_then(|path| path.split_once(':')) else {
        return Ok(false);
    };
    if !["env", "variable", "function", "alias"]
        .iter()
        .any(|known| drive.eq_ignore_ascii_case(known))
    {
        return Ok(false);
    }
    let (drive, item) = (
        drive.to_owned(),
        item.trim_start_matches(['/', '\\']).to_owned(),
    );
    let goal = goal
        .split_once(':')
        .map_or(goal, |(_, name)| name)
        .trim_start_matches(['/', '\\']);
    let value = call.rt.read_drive_value(&drive, &item)?;
    if value.is_null() {
        let shown = target::drive_path(&format!("{drive}:{item}"));
        target::not_found(call, &shown)?;
        return Ok(true);
    }
    let action = if rename { "Rename Item" } else { "Copy Item" };
    if call.should_process(&format!("Item: {item} Destination: {goal}"), action)? {
        call.rt.write_drive_value(&drive, goal, value)?;
        if rename {
            call.rt.remove_drive_item(&drive, &item);
        }
    }
    Ok(true)
}

fn copy(call: &mut Call<'_>) -> Flow {
    if target::refuses_credential(call)? {
        return Ok(());
    }
    let goal = call.text("Destination").unwrap_or_default();
    if over_drive(call, &goal, false)? {
        return Ok(());
    }
    let written = call
        .text("Destination")
        .unwrap_or_else(|| call.rt.location.clone());
    // Without `-Container` everything lands in one folder.
    let flat = call.is_bound("Container") && !call.flag("Container");
    let Some(full) = target::place(call, &written)? else {
        return Ok(());
    };
    for path in target::existing(call)? {
        let folder = is_dir(call, &path);
        let goal = destination(call, &path, &written);
        let action = if folder {
            "Copy Directory"
        } else {
            "Copy File"
        };
        if !call.should_process(&format!("Item: {path} Destination: {goal}"), action)? {
            continue;
        }
        // A link to the file that would be overwritten is that file.
        if goal == path || (!folder && same_file(call, &path, &goal)) {
            call.fault(
                Fault::new(
                    "CopyError",
                    ErrorCategory::WriteError,
                    format!("Cannot overwrite the item {path} with itself."),
                )
                .of("System.IO.IOException")
                .target(Value::str(path.as_str())),
            )?;
            continue;
        }
        if !folder
            && call.flag("Force")
            && call
                .rt
                .world
                .status(&goal)
                .is_some_and(|status| status.readonly)
        {
            call.rt.world.set_readonly(&goal, false)?;
        }
        let result = if folder {
            if call.flag("Recurse") && flat {
                copy_flat(call, &path, &full)
            } else if call.flag("Recurse") {
                copy_folder(call, &path, &goal)
            } else {
                call.rt.world.create_dir(&goal)
            }
        } else {
            call.rt.world.copy(&path, &goal)
        };
        match result {
            Ok(()) if call.flag("PassThru") => write_item(call, &goal)?,
            Ok(()) => {}
            Err(mut fault) => {
                if !folder {
                    fault.id = "CopyFileInfoItemIOError".to_owned();
                    fault.category = ErrorCategory::WriteError;
                }
                call.fault(fault.target(Value::str(path.as_str())))?;
            }
        }
    }
    Ok(())
}

/// Copies everything below a folder into one other folder, under its own name.
fn copy_flat(call: &Call<'_>, from: &str, to: &str) -> crate::value::Result<()> {
    let world = Rc::clone(&call.rt.world);
    world.create_dir(to)?;
    let mut folders = vec![from.to_owned()];
    while let Some(folder) = folders.pop() {
        for name in world.list(&folder)? {
            let source = join(&folder, &name);
            let status = world.status(&source);
            if status.as_ref().is_some_and(|status| status.is_dir) {
                world.create_dir(&join(to, &name))?;
                if status.is_some_and(|status| !status.is_link) {
                    folders.push(source);
                }
            } else {
                world.copy(&source, &join(to, &name))?;
            }
        }
    }
    Ok(())
}

fn copy_folder(call: &Call<'_>, from: &str, to: &str) -> crate::value::Result<()> {
    let world = Rc::clone(&call.rt.world);
    // What is there before: the copy may lie in the folder itself.
    let names = world.list(from)?;
    world.create_dir(to)?;
    for name in names {
        let (source, goal) = (join(from, &name), join(to, &name));
        if is_dir(call, &source) {
            copy_folder(call, &source, &goal)?;
        } else {
            world.copy(&source, &goal)?;
        }
    }
    Ok(())
}

fn told(id: &str) -> &str {
    crate::grammar::message("FileSystemProviderStrings", id).unwrap_or(id)
}

fn move_item(call: &mut Call<'_>) -> Flow {
    if target::refuses_credential(call)? {
        return Ok(());
    }
    let written = call
        .text("Destination")
        .unwrap_or_else(|| call.rt.location.clone());
    for path in target::existing(call)? {
        let goal = destination(call, &path, &written);
        let action = if is_dir(call, &path) {
            "Move Directory"
        } else {
            "Move File"
        };
        if !call.should_process(&format!("Item: {path} Destination: {goal}"), action)? {
            continue;
        }
        let folder = is_dir(call, &path);
        if folder && (goal == path || goal.starts_with(&format!("{}/", path.trim_end_matches('/'))))
        {
            let text = told("TargetCannotBeSubdirectoryOfSource").replace("{0}", &goal);
            call.fault(
                Fault::new(
                    "MoveItemArgumentError",
                    ErrorCategory::InvalidArgument,
                    text,
                )
                .of("System.IO.IOException")
                .target(Value::str(goal.as_str())),
            )?;
            continue;
        }
        let there = call.rt.world.status(&goal);
        if folder && there.as_ref().is_some_and(|status| !status.is_dir) {
            call.fault(
                Fault::new(
                    "DirectoryExist",
                    ErrorCategory::ResourceExists,
                    told("DirectoryExist").replace("{0}", &goal),
                )
                .of("System.IO.IOException")
                .target(Value::str(goal.as_str())),
            )?;
            continue;
        }
        if folder && there.is_some() {
            call.fault(
                Fault::new(
                    "MoveDirectoryItemIOError",
                    ErrorCategory::WriteError,
                    format!("Cannot create '{goal}' because a file or directory with the same name already exists."),
                )
                .of("System.IO.IOException")
                .target(Value::str(path.as_str())),
            )?;
            continue;
        }
        let parent = goal.rsplit_once('/').map_or("", |(parent, _)| parent);
        if !parent.is_empty() && call.rt.world.status(parent).is_none() {
            let id = if folder {
                "MoveDirectoryItemIOError"
            } else {
                "MoveFileInfoItemIOError"
            };
            call.fault(
                Fault::new(
                    id,
                    ErrorCategory::WriteError,
                    format!("Could not find a part of the path '{goal}'."),
                )
                .of("System.IO.DirectoryNotFoundException")
                .target(Value::str(path.as_str())),
            )?;
            continue;
        }
        if there.is_some() && !call.flag("Force") {
            call.fault(
                Fault::new(
                    "MoveFileInfoItemIOError",
                    ErrorCategory::WriteError,
                    "Cannot create a file when that file already exists.",
                )
                .of("System.IO.IOException")
                .target(Value::str(path.as_str())),
            )?;
            continue;
        }
        match call.rt.world.rename(&path, &goal) {
            Ok(()) if call.flag("PassThru") => write_item(call, &goal)?,
            Ok(()) => {}
            Err(fault) => call.fault(fault.target(Value::str(path.as_str())))?,
        }
    }
    Ok(())
}

fn rename(call: &mut Call<'_>) -> Flow {
    if target::refuses_credential(call)? {
        return Ok(());
    }
    let Some(name) = call.text("NewName") else {
        return Ok(());
    };
    if over_drive(call, &name, true)? {
        return Ok(());
    }
    for path in target::existing(call)? {
        let parent = path.rsplit_once('/').map_or("/", |(parent, _)| parent);
        let elsewhere = name.contains(['/', '\\']) && {
            let full = call.rt.full_path(&name);
            full.rsplit_once('/').map_or("", |(folder, _)| folder) != parent
        };
        if elsewhere {
            return call.throw(
                &Fault::new(
                    "Argument",
                    ErrorCategory::InvalidArgument,
                    "Cannot rename the specified target, because it represents a path or device name.",
                )
                .of("System.Management.Automation.PSArgumentException"),
            );
        }
        let goal = join(parent, name.rsplit(['/', '\\']).next().unwrap_or(&name));
        if goal == path {
            continue;
        }
        let action = if is_dir(call, &path) {
            "Rename Directory"
        } else {
            "Rename File"
        };
        if !call.should_process(&format!("Item: {path} Destination: {goal}"), action)? {
            continue;
        }
        if call.rt.world.status(&goal).is_some() && !call.flag("Force") {
            call.fault(
                Fault::new(
                    "RenameItemIOError",
                    ErrorCategory::WriteError,
                    format!("The file '{goal}' already exists."),
                )
                .of("System.IO.IOException")
                .target(Value::str(path.as_str())),
            )?;
            continue;
        }
        match call.rt.world.rename(&path, &goal) {
            Ok(()) if call.flag("PassThru") => write_item(call, &goal)?,
            Ok(()) => {}
            Err(fault) => call.fault(fault)?,
        }
    }
    Ok(())
}
