//! Which files the parameters Path, LiteralPath, Filter, Include and Exclude mean.

use crate::engine::{Call, Flow};
use crate::text::wildcard::{Wildcard, has_wildcards, unescape};
use crate::value::{ErrorCategory, Fault, Value};

/// The notes of whatever a provider gives that tell where it is, as [`origin`] gives their values.
pub(super) const ORIGIN: [&str; 5] = [
    "PSPath",
    "PSParentPath",
    "PSChildName",
    "PSDrive",
    "PSProvider",
];

/// Where a file is.
pub(super) fn origin(call: &Call<'_>, path: &str) -> [Value; 5] {
    let (parent, name) = match path.trim_end_matches('/').rsplit_once('/') {
        Some(("", name)) => ("/", name),
        Some(both) => both,
        None => ("", "/"),
    };
    let provider = super::drive::file_system();
    let qualified = |path: &str| {
        if path.is_empty() {
            Value::str("")
        } else {
            Value::str(format!("{provider}::{path}", provider = provider.to_text()))
        }
    };
    [
        qualified(path),
        qualified(parent),
        Value::str(name),
        super::drive::root(call),
        provider.clone(),
    ]
}

/// `-Credential`, which no provider takes here: PowerShell's own error; true: it was given.
pub(super) fn refuses_credential(call: &mut Call<'_>) -> Flow<bool> {
    let given = call.value("Credential");
    let user = given
        .net_object()
        .and_then(|held| held.get("UserName"))
        .filter(|user| !user.is_null() && !user.to_text().is_empty());
    if user.is_none() {
        return Ok(false);
    }
    let path = call
        .texts("LiteralPath")
        .into_iter()
        .chain(call.texts("Path"))
        .next()
        .unwrap_or_default();
    let id = if other_drive(&path).is_some() {
        "Credentials_NotSupported"
    } else {
        "FileSystemProviderCredentials_NotSupported"
    };
    not_supported(call, id)?;
    Ok(true)
}

/// The error about something that a provider cannot do, by the name of its message.
pub(super) fn not_supported(call: &mut Call<'_>, id: &str) -> Flow {
    let text = crate::grammar::message("SessionStateStrings", id).unwrap_or(id);
    call.fail(
        "NotSupported",
        ErrorCategory::NotImplemented,
        "System.Management.Automation.PSNotSupportedException",
        text,
        Value::Null,
    )
}

/// Drive and name of a path of a drive that is no file system.
pub(super) fn other_drive(path: &str) -> Option<(String, String)> {
    let (drive, name) = path.split_once(':')?;
    ["env", "variable", "function", "alias"]
        .iter()
        .any(|known| drive.eq_ignore_ascii_case(known))
        .then(|| {
            (
                drive.to_owned(),
                name.trim_start_matches([':', '/', '\\']).to_owned(),
            )
        })
}

/// What `-Include` and `-Exclude` leave of names.
pub(super) fn chosen_names(call: &Call<'_>, names: Vec<String>) -> Vec<String> {
    let patterns = |name: &str| -> Vec<Wildcard> {
        call.texts(name)
            .iter()
            .filter_map(|text| Wildcard::new(text).ok())
            .collect()
    };
    let (include, exclude) = (patterns("Include"), patterns("Exclude"));
    names
        .into_iter()
        .filter(|name| {
            (include.is_empty() || include.iter().any(|pattern| pattern.is_match(name)))
                && !exclude.iter().any(|pattern| pattern.is_match(name))
        })
        .collect()
}

/// The full paths that `-Path` and `-LiteralPath` mean and that exist; the others are errors of their own.
/// A filter is for what a pattern finds: a path as it stands passes by it.
pub(super) fn existing(call: &mut Call<'_>) -> Flow<Vec<String>> {
    let literal = call.is_bound("LiteralPath");
    let mut found = Vec::new();
    for path in call.texts(if literal { "LiteralPath" } else { "Path" }) {
        let Some(full) = place(call, &path)? else {
            continue;
        };
        if !literal && has_wildcards(&path) {
            let matched = matches(call, &path, &full)?;
            found.extend(filtered(call, matched));
            continue;
        }
        // A literal path that is not there is told as it was written.
        let there = match literal {
            true if call.rt.world.status(&full).is_none() => {
                not_found(call, &path)?;
                Vec::new()
            }
            true => vec![full],
            false => matches(call, &path, &full)?,
        };
        for path in there {
            let name = path.rsplit('/').next().unwrap_or(&path).to_owned();
            if !chosen_names(call, vec![name]).is_empty() {
                found.push(path);
            }
        }
    }
    Ok(found)
}

/// The full path of a path without wildcards: what is escaped in it stands for itself.
pub(super) fn plain(path: &str, full: &str) -> String {
    if path.contains('`') {
        unescape(full)
    } else {
        full.to_owned()
    }
}

/// The files that a path means, written with or without wildcards; what is not there is an error.
pub(super) fn matches(call: &mut Call<'_>, path: &str, full: &str) -> Flow<Vec<String>> {
    if has_wildcards(path) {
        // Names are looked for in a folder that has to be there.
        let parts = full.split('/').filter(|part| !part.is_empty());
        let folder = parts
            .take_while(|part| !has_wildcards(part))
            .fold(String::new(), |folder, part| format!("{folder}/{part}"));
        let folder = unescape(&folder);
        if !folder.is_empty() && call.rt.world.status(&folder).is_none() {
            return not_found(call, &folder).map(|()| Vec::new());
        }
        return Ok(expand(call, full));
    }
    let plain = plain(path, full);
    if call.rt.world.status(&plain).is_some() {
        return Ok(vec![plain]);
    }
    // A path of another machine is shown as it is written, a folder's with its last separator.
    if path.starts_with("\\\\") || path.starts_with("//") {
        not_found(call, path)?;
    } else if path.ends_with(['/', '\\']) && !plain.ends_with('/') {
        not_found(call, &format!("{plain}/"))?;
    } else {
        not_found(call, &plain)?;
    }
    Ok(Vec::new())
}

/// The full path of a path; an error about its drive is written and gives `None`.
pub(super) fn place(call: &mut Call<'_>, path: &str) -> Flow<Option<String>> {
    match call.rt.file_path(path) {
        Ok(full) => Ok(Some(full)),
        Err(fault) => call.fault(fault).map(|()| None),
    }
}

/// The full paths for something that may not exist yet.
pub(super) fn named(call: &mut Call<'_>) -> Flow<Vec<String>> {
    let literal = call.is_bound("LiteralPath");
    let mut all = Vec::new();
    for path in call.texts(if literal { "LiteralPath" } else { "Path" }) {
        let Some(full) = place(call, &path)? else {
            continue;
        };
        if !literal && has_wildcards(&path) {
            let found = matches(call, &path, &full)?;
            all.extend(filtered(call, found));
        } else if literal {
            all.push(full);
        } else {
            all.push(plain(&path, &full));
        }
    }
    Ok(all)
}

/// The files that a pattern of a full path matches: of each folder its folders by name, then its files.
pub(crate) fn expand(call: &Call<'_>, pattern: &str) -> Vec<String> {
    let world = &call.rt.world;
    let mut bases = vec![String::new()];
    for part in pattern.split('/').filter(|part| !part.is_empty()) {
        let mut next = Vec::new();
        for base in &bases {
            if !has_wildcards(part) {
                let path = format!("{base}/{}", unescape(part));
                if world.status(&path).is_some() {
                    next.push(path);
                }
                continue;
            }
            let Ok(wildcard) = Wildcard::new(part) else {
                continue;
            };
            let folder = if base.is_empty() { "/" } else { base.as_str() };
            let mut found: Vec<(bool, String, String)> = Vec::new();
            for name in world.list(folder).unwrap_or_default() {
                if wildcard.is_match(&name) && (!name.starts_with('.') || call.flag("Force")) {
                    let path = format!("{base}/{name}");
                    let file = !world.status(&path).is_some_and(|status| status.is_dir);
                    found.push((file, name, path));
                }
            }
            found.sort_by(|a, b| {
                a.0.cmp(&b.0)
                    .then_with(|| crate::text::collation::compare(&a.1, &b.1, true))
            });
            next.extend(found.into_iter().map(|(_, _, path)| path));
        }
        bases = next;
    }
    bases
}

/// What `-Filter`, `-Include` and `-Exclude` leave of some paths.
pub(super) fn filtered(call: &Call<'_>, paths: Vec<String>) -> Vec<String> {
    let patterns = |name: &str| -> Vec<Wildcard> {
        call.texts(name)
            .iter()
            .filter_map(|text| Wildcard::new(text).ok())
            .collect()
    };
    let (filter, include, exclude) = (patterns("Filter"), patterns("Include"), patterns("Exclude"));
    if filter.is_empty() && include.is_empty() && exclude.is_empty() {
        return paths;
    }
    paths
        .into_iter()
        .filter(|path| {
            let name = path.rsplit('/').next().unwrap_or(path);
            (filter.is_empty()
                || filter
                    .iter()
                    .zip(call.texts("Filter"))
                    .any(|(pattern, text)| pattern.is_match(name) || dotless(&text, name)))
                && (include.is_empty() || include.iter().any(|pattern| pattern.is_match(name)))
                && !exclude.iter().any(|pattern| pattern.is_match(name))
        })
        .collect()
}

/// In a filter of the file system the dot before a last `*` or at the end also stands for none.
fn dotless(filter: &str, name: &str) -> bool {
    let shorter = filter
        .strip_suffix(".*")
        .or_else(|| filter.strip_suffix('.'));
    !name.contains('.')
        && shorter
            .and_then(|shorter| Wildcard::new(shorter).ok())
            .is_some_and(|pattern| pattern.is_match(name))
}

/// `PathNotFound`.
pub(super) fn not_found(call: &mut Call<'_>, path: &str) -> Flow {
    call.fault(
        Fault::new(
            "PathNotFound",
            ErrorCategory::ObjectNotFound,
            format!("Cannot find path '{path}' because it does not exist."),
        )
        .of("System.Management.Automation.ItemNotFoundException")
        .target(Value::str(path)),
    )
}

/// A path that is not there: its drive, or the file.
pub(super) fn missing(call: &mut Call<'_>, path: &str, full: &str) -> Flow {
    if let Some(fault) = call.rt.unknown_drive(path) {
        return call.fault(fault);
    }
    not_found(call, full)
}

/// A path of a drive that is no file system, as errors write it.
pub(super) fn drive_path(path: &str) -> String {
    let Some((drive, name)) = path.split_once(':') else {
        return path.to_owned();
    };
    let shown = ["Alias", "Env", "Function", "Variable"]
        .into_iter()
        .find(|known| known.eq_ignore_ascii_case(drive))
        .unwrap_or(drive);
    format!("{shown}:/{}", name.trim_start_matches(['/', '\\']))
}

/// A name joined to a folder.
pub(super) fn join(folder: &str, name: &str) -> String {
    format!("{}/{name}", folder.trim_end_matches('/'))
}
