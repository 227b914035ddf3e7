//! Get-, New-, Remove-, Copy-, Move-, Rename-, Clear-Item, Invoke-Item and Get-ChildItem, of the file system.

mod copy;
mod create;
mod relocate;
mod remove;

use super::session_item;
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
        body: Body::Each(create::new),
    },
    Cmdlet {
        name: "Remove-Item",
        body: Body::Each(remove::remove),
    },
    Cmdlet {
        name: "Copy-Item",
        body: Body::Each(copy::copy),
    },
    Cmdlet {
        name: "Move-Item",
        body: Body::Each(relocate::move_item),
    },
    Cmdlet {
        name: "Rename-Item",
        body: Body::Each(relocate::rename),
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
    if drive_items(call, true)? {
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
/// `whole`: what is not there is named with its drive.
fn drive_items(call: &mut Call<'_>, whole: bool) -> Flow<bool> {
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
    let Some(items) = (if literal && !name.is_empty() {
        call.rt
            .drive_items(&drive, "*")
            .map(|_| call.rt.drive_item(&drive, &name).into_iter().collect())
    } else {
        call.rt
            .drive_items(&drive, if name.is_empty() { "*" } else { &name })
    }) else {
        return Ok(false);
    };
    if items.is_empty() && (literal || !has_wildcards(&name)) {
        let shown = if whole {
            target::drive_path(path)
        } else {
            name
        };
        target::not_found(call, &shown)?;
        return Ok(true);
    }
    let key = if drive.eq_ignore_ascii_case("env") {
        "Key"
    } else {
        "Name"
    };
    let chosen = call.is_bound("Include") || call.is_bound("Exclude");
    if !chosen && !call.flag("Name") {
        session_item::write(call, &drive, items)?;
        return Ok(true);
    }
    for item in items {
        let name = crate::value::Context::property(call.rt, &item, key)?
            .unwrap_or_default()
            .to_text();
        if target::chosen_names(call, vec![name.clone()]).is_empty() {
            continue;
        }
        if call.flag("Name") {
            call.write(Value::from(name))?;
        } else {
            session_item::write(call, &drive, vec![item])?;
        }
    }
    Ok(true)
}

fn children(call: &mut Call<'_>) -> Flow {
    if drive_items(call, false)? {
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
            let Some(mut full) = target::place(call, &path)? else {
                continue;
            };
            if !literal && path.contains('`') && !has_wildcards(&path) {
                full = crate::text::wildcard::unescape(&full);
            }
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
                let found = target::matches(call, &path, &full)?;
                roots.extend(found.into_iter().map(|path| (path, true)));
            } else if !literal
                && let plain = target::plain(&path, &full)
                && plain != full
                && call.rt.world.status(&plain).is_some()
            {
                roots.push((plain, false));
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
        if recurse && call.flag("FollowSymlink") {
            let mut seen = vec![real_path(call, &root)];
            follow(call, &root, depth, &mut seen, &mut found)?;
        } else if recurse && call.is_bound("Include") {
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

/// A folder whose items are listed too; none that is a link.
fn goes_into(call: &Call<'_>, path: &str) -> bool {
    call.rt
        .world
        .status(path)
        .is_some_and(|status| status.is_dir && !status.is_link)
}

/// As [`walk`], through links as well; a folder that was listed before is told of and passed by.
fn follow(
    call: &mut Call<'_>,
    folder: &str,
    depth: i64,
    seen: &mut Vec<String>,
    found: &mut Vec<String>,
) -> Flow {
    let items = list(call, folder);
    found.extend(items.iter().cloned());
    if depth <= 0 {
        return Ok(());
    }
    for item in items {
        if !is_dir(call, &item) {
            continue;
        }
        let real = real_path(call, &item);
        if seen.contains(&real) {
            let text = told("AlreadyListedDirectory").replace("{0}", &item);
            call.warning(&text)?;
            continue;
        }
        seen.push(real);
        follow(call, &item, depth - 1, seen, found)?;
    }
    Ok(())
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

/// A message of the file system's provider.
fn told(id: &str) -> &str {
    crate::grammar::message("FileSystemProviderStrings", id).unwrap_or(id)
}

/// The file or folder that an error is about.
fn item_value(call: &Call<'_>, path: &str) -> Value {
    FileItem::value(Rc::clone(&call.rt.world), path, is_dir(call, path))
}

/// Writes what the system did not let Copy-Item or Move-Item do with a file.
fn refused(call: &mut Call<'_>, mut fault: Box<Fault>, verb: &str, path: &str) -> Flow {
    let (why, category) = if fault.exception.contains("UnauthorizedAccess") {
        ("UnauthorizedAccessError", ErrorCategory::PermissionDenied)
    } else {
        ("IOError", ErrorCategory::WriteError)
    };
    fault.id = format!("{verb}FileInfoItem{why}");
    let target = item_value(call, path);
    call.fault(fault.category(category).target(target))
}

/// An error of the input and output.
fn io_fault(id: &str, category: ErrorCategory, text: String, target: Value) -> Box<Fault> {
    Fault::new(id, category, text)
        .of("System.IO.IOException")
        .target(target)
}

/// The folder that a path stands in.
fn parent_of(path: &str) -> &str {
    match path.rsplit_once('/') {
        Some(("", _)) | None => "/",
        Some((parent, _)) => parent,
    }
}

/// The last part of a path.
fn name_of(path: &str) -> &str {
    path.rsplit('/').next().unwrap_or(path)
}

/// The error about the folder where the session is, or one above it; true: it was written.
fn in_use(call: &mut Call<'_>, path: &str, message: &str) -> Flow<bool> {
    // A path of another drive than the one where the session is means nothing here.
    let elsewhere = crate::engine::path::drive(&call.rt.location).is_some()
        && ["Path", "LiteralPath"]
            .iter()
            .any(|name| call.texts(name).iter().any(|text| text.starts_with('/')));
    if elsewhere {
        return Ok(false);
    }
    let here = call.rt.location_path();
    let whole = path.trim_end_matches('/');
    let within = here
        .strip_prefix(whole)
        .is_some_and(|rest| rest.is_empty() || rest.starts_with('/'));
    if !within || target::other_drive(&call.rt.location).is_some() {
        return Ok(false);
    }
    invalid(call, message, path)?;
    Ok(true)
}

/// `InvalidOperation`, with a message of the navigation commands.
fn invalid(call: &mut Call<'_>, message: &str, path: &str) -> Flow {
    let text = crate::grammar::message("NavigationResources", message)
        .unwrap_or(message)
        .replace("{0}", path);
    call.fail(
        "InvalidOperation",
        ErrorCategory::InvalidOperation,
        "System.Management.Automation.PSInvalidOperationException",
        &text,
        Value::Null,
    )
}
