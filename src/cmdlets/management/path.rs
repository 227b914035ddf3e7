//! Test-Path, Join-Path, Split-Path, Resolve-Path and Convert-Path.

use super::target;
use crate::engine::{Body, Call, Cmdlet, Flow};
use crate::text::wildcard::has_wildcards;
use crate::value::{ErrorCategory, Fault, PSString, Value};
use std::rc::Rc;

pub(super) const CMDLETS: &[Cmdlet] = &[
    Cmdlet {
        name: "Test-Path",
        body: Body::Each(test),
    },
    Cmdlet {
        name: "Join-Path",
        body: Body::Each(join),
    },
    Cmdlet {
        name: "Split-Path",
        body: Body::Each(split),
    },
    Cmdlet {
        name: "Resolve-Path",
        body: Body::Each(resolve),
    },
    Cmdlet {
        name: "Convert-Path",
        body: Body::Each(convert),
    },
];

fn test(call: &mut Call<'_>) -> Flow {
    if target::refuses_credential(call)? {
        return Ok(());
    }
    let literal = call.is_bound("LiteralPath");
    let name = if literal { "LiteralPath" } else { "Path" };
    if call.value(name).is_null() && call.is_bound(name)
        || call.list(name).iter().any(Value::is_null)
    {
        call.fault(
            Fault::new(
                "NullPathNotPermitted",
                ErrorCategory::InvalidArgument,
                "Value cannot be null. (Parameter 'The provided Path argument was null or an empty collection.')",
            )
            .of("System.ArgumentNullException"),
        )?;
        if call.list(name).iter().all(Value::is_null) {
            return Ok(());
        }
    }
    let moment = |call: &Call<'_>, name: &str| match call.get(name).map(Value::base) {
        Some(Value::DateTime(date)) => {
            let zone = crate::value::zone::WorldZone(Rc::clone(&call.rt.world));
            Some(date.to_universal(&zone).ticks())
        }
        _ => None,
    };
    let (newer, older) = (moment(call, "NewerThan"), moment(call, "OlderThan"));
    let paths = call.texts(name);
    for path in paths {
        if call.flag("IsValid") {
            let drive = path.split_once(':').map(|(drive, _)| drive);
            let drive = drive.filter(|drive| {
                !path.starts_with(['/', '\\'])
                    && drive.contains(['/', '\\'])
                    && !path.contains("::")
            });
            call.write(Value::Bool(!path.contains('\0') && drive.is_none()))?;
            continue;
        }
        if path.trim().is_empty() {
            call.write(Value::FALSE)?;
            continue;
        }
        if let Some(found) = test_drive(call, &path) {
            call.write(Value::Bool(found))?;
            continue;
        }
        if call.rt.unknown_drive(&path).is_some() {
            call.write(Value::FALSE)?;
            continue;
        }
        let full = call.rt.full_path(&path);
        let candidates = if !literal && has_wildcards(&path) {
            target::filtered(call, target::expand(call, &full))
        } else if call.rt.world.status(&full).is_some() {
            target::filtered(call, vec![full])
        } else {
            Vec::new()
        };
        let kind = call
            .text("PathType")
            .map(|kind| kind.to_ascii_lowercase())
            .unwrap_or_default();
        let found = candidates.iter().any(|path| {
            let status = call.rt.world.status(path);
            let changed = status.as_ref().map_or(0, |status| status.modified);
            if newer.is_some_and(|than| changed <= than)
                || older.is_some_and(|than| changed >= than)
            {
                return false;
            }
            let is_dir = status.is_some_and(|status| status.is_dir);
            match kind.as_str() {
                "container" => is_dir,
                "leaf" => !is_dir,
                _ => true,
            }
        });
        call.write(Value::Bool(found))?;
    }
    Ok(())
}

/// Paths of drives that are no files.
fn test_drive(call: &mut Call<'_>, path: &str) -> Option<bool> {
    let (drive, name) = path.split_once(':')?;
    if call.rt.drives.contains(drive) {
        return None;
    }
    if drive.eq_ignore_ascii_case("function") {
        let name = name.trim_start_matches(['/', '\\']);
        return Some(
            name.is_empty()
                || crate::grammar::function_text(name).is_some()
                || call
                    .rt
                    .drive_items("function", name)
                    .is_some_and(|items| !items.is_empty()),
        );
    }
    let frame = call.frame;
    Some(match drive.to_ascii_lowercase().as_str() {
        "env" => {
            name.is_empty()
                || call
                    .rt
                    .world
                    .env(name.trim_start_matches(['/', '\\']))
                    .is_some()
        }
        "variable" => call
            .rt
            .get_variable(
                crate::engine::scope::NameId::of(name.trim_start_matches(['/', '\\'])),
                frame,
            )
            .is_some(),
        "function" => call
            .rt
            .find_function(name.trim_start_matches(['/', '\\']), frame)
            .is_some(),
        "alias" => call
            .rt
            .find_alias(name.trim_start_matches(['/', '\\']), frame)
            .is_some(),
        "temp" => return None,
        other if other.contains('/') => return None,
        _ => false,
    })
}

fn join(call: &mut Call<'_>) -> Flow {
    if target::refuses_credential(call)? {
        return Ok(());
    }
    let mut children = call.texts("ChildPath");
    if children.is_empty() {
        // No name at all is an empty one.
        children.push(PSString::default());
    }
    let more = call.texts("AdditionalChildPath");
    for parent in call.written("Path") {
        if let Some(fault) = call.rt.unknown_drive(&parent) {
            call.fault(fault)?;
            continue;
        }
        let mut joined = parent.to_string();
        for child in children.iter().chain(&more) {
            joined = join_two(&joined, child);
        }
        if call.flag("Resolve") {
            let full = call.rt.full_path(&joined);
            if call.rt.world.status(&full).is_none() {
                target::not_found(call, &full)?;
                continue;
            }
            joined = full;
        }
        call.write(Value::str(joined))?;
    }
    Ok(())
}

fn join_two(parent: &str, child: &str) -> String {
    let parent = parent.replace('\\', "/");
    let child = child.replace('\\', "/");
    if child.is_empty() {
        return format!("{}/", parent.trim_end_matches('/'));
    }
    if parent.is_empty() {
        return format!("/{}", child.trim_start_matches('/'));
    }
    format!(
        "{}/{}",
        parent.trim_end_matches('/'),
        child.trim_start_matches('/')
    )
}

fn split(call: &mut Call<'_>) -> Flow {
    if target::refuses_credential(call)? {
        return Ok(());
    }
    let literal = call.is_bound("LiteralPath");
    let mut paths = call.texts(if literal { "LiteralPath" } else { "Path" });
    if call.flag("Resolve") {
        let found = target::existing(call)?;
        paths = found.into_iter().map(PSString::from).collect();
    }
    for path in paths {
        let text = path.replace('\\', "/");
        let trimmed = if text.len() > 1 {
            text.trim_end_matches('/')
        } else {
            &text
        };
        let leaf = trimmed.rsplit('/').next().unwrap_or(trimmed);
        let result = if call.flag("Leaf") {
            Value::str(leaf)
        } else if call.flag("LeafBase") {
            Value::str(
                leaf.rfind('.')
                    .filter(|at| *at > 0)
                    .and_then(|at| leaf.get(..at))
                    .unwrap_or(leaf),
            )
        } else if call.flag("Extension") {
            Value::str(leaf.rfind('.').and_then(|at| leaf.get(at..)).unwrap_or(""))
        } else if call.flag("IsAbsolute") {
            Value::Bool(text.starts_with('/') || text.contains(':'))
        } else if call.flag("Qualifier") {
            match text.split_once(':') {
                Some((drive, _)) => Value::str(format!("{drive}:")),
                None => {
                    call.fault(Fault::new(
                        "ParsePathFormatError",
                        ErrorCategory::InvalidArgument,
                        format!("Cannot parse path because path '{path}' does not have a qualifier specified."),
                    ).of("System.FormatException").target(Value::String(path.clone())))?;
                    continue;
                }
            }
        } else if call.flag("NoQualifier") {
            Value::str(text.split_once(':').map_or(text.as_str(), |(_, rest)| rest))
        } else {
            match trimmed.rsplit_once('/') {
                Some(("", _)) if trimmed.len() > 1 => Value::str("/"),
                Some((parent, _)) => Value::str(parent),
                None => Value::str(""),
            }
        };
        call.write(result)?;
    }
    Ok(())
}

fn resolve(call: &mut Call<'_>) -> Flow {
    if target::refuses_credential(call)? {
        return Ok(());
    }
    // Paths that are not whole begin at the base, if one is given.
    let base = match call
        .text("RelativeBasePath")
        .filter(|base| !base.is_empty())
    {
        Some(base) => Some(call.rt.full_path(&base)),
        None => None,
    };
    if let Some(base) = &base
        && !call
            .rt
            .world
            .status(base)
            .is_some_and(|status| status.is_dir)
    {
        return target::not_found(call, base);
    }
    let location = call.rt.location.clone();
    if let Some(base) = &base {
        call.rt.location = base.as_str().into();
    }
    let found = target::existing(call);
    call.rt.location = location.clone();
    let base = base.unwrap_or_else(|| location.to_string());
    let relative = call.flag("Relative");
    // A path of a drive of the session's own stays one.
    let on_drive = {
        let given = call.texts(if call.is_bound("LiteralPath") {
            "LiteralPath"
        } else {
            "Path"
        });
        let named = match given.as_slice() {
            [one] => crate::engine::path::drive(one).map(str::to_owned),
            _ => None,
        };
        let here = match given.as_slice() {
            [one] if !one.starts_with(['/', '~']) && !one.contains(':') => {
                crate::engine::path::drive(&location).map(str::to_owned)
            }
            _ => None,
        };
        named.or(here).and_then(|drive| {
            call.rt
                .drives
                .iter()
                .find(|(held, _)| held.is(&drive))
                .map(|(held, (root, _))| (held.as_str().to_owned(), root.to_string()))
        })
    };
    for path in found? {
        if relative {
            call.write(Value::str(relative_to(&base, &path)))?;
        } else {
            let shown = on_drive.as_ref().and_then(|(drive, root)| {
                let rest = path.strip_prefix(root.trim_end_matches('/'))?;
                (rest.is_empty() || rest.starts_with('/'))
                    .then(|| format!("{drive}:/{}", rest.trim_start_matches('/')))
            });
            let info = call.rt.path_info(shown.as_deref().unwrap_or(path.as_str()));
            call.write(info)?;
        }
    }
    Ok(())
}

/// The way from a folder to a path: down with `./`, up with `../`.
fn relative_to(base: &str, path: &str) -> String {
    let parts = |text: &str| -> Vec<String> {
        text.split('/')
            .filter(|part| !part.is_empty())
            .map(str::to_owned)
            .collect()
    };
    let (from, to) = (parts(base), parts(path));
    let common = from
        .iter()
        .zip(&to)
        .take_while(|(one, other)| one == other)
        .count();
    // The folder itself, seen from within.
    if common == from.len()
        && common == to.len()
        && let Some(leaf) = to.last()
    {
        return format!("../{leaf}");
    }
    let mut way = vec![".."; from.len() - common];
    if way.is_empty() {
        way.push(".");
    }
    let mut text = way.join("/");
    for part in to.iter().skip(common) {
        text.push('/');
        text.push_str(part);
    }
    text
}

fn convert(call: &mut Call<'_>) -> Flow {
    for path in target::existing(call)? {
        call.write(Value::str(path))?;
    }
    Ok(())
}
