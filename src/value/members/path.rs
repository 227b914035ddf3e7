//! `[IO.Path]::...` on Unix.

use super::args::{bad, items, null};
use crate::value::types::{Known, Type};
use crate::value::{Context, Result, Value};

/// Removes `.` and `..` and doubled separators.
pub fn normalize(path: &str) -> String {
    let mut parts: Vec<&str> = Vec::new();
    for part in path.split('/') {
        match part {
            "" | "." => {}
            ".." => {
                parts.pop();
            }
            other => parts.push(other),
        }
    }
    let mut out = format!("/{}", parts.join("/"));
    if path.len() > 1 && path.ends_with('/') && out.len() > 1 {
        out.push('/');
    }
    out
}

/// A path from the process's folder.
pub fn full(path: &str, cx: &dyn Context) -> String {
    if path.starts_with('/') {
        normalize(path)
    } else {
        normalize(&format!("{}/{path}", cx.world().current_dir()))
    }
}

/// The part behind the last separator.
pub fn file_name(path: &str) -> &str {
    path.rsplit('/').next().unwrap_or(path)
}

/// From the last dot of the file name; empty if it ends there.
pub fn extension(path: &str) -> &str {
    let name = file_name(path);
    match name.rfind('.') {
        Some(at) if at + 1 < name.len() => name.get(at..).unwrap_or_default(),
        _ => "",
    }
}

/// The file name without its extension.
pub fn stem(path: &str) -> &str {
    let name = file_name(path);
    match name.rfind('.') {
        Some(at) => name.get(..at).unwrap_or_default(),
        None => name,
    }
}

/// The folder; `None` for a root.
pub fn directory(path: &str) -> Option<String> {
    if path.is_empty() || path == "/" {
        return None;
    }
    match path.rfind('/') {
        Some(0) => Some("/".to_owned()),
        Some(at) => Some(
            path.get(..at)
                .unwrap_or_default()
                .trim_end_matches('/')
                .to_owned(),
        ),
        None => Some(String::new()),
    }
}

/// Joins, an absolute part beginning anew.
pub fn combine(parts: &[String]) -> String {
    let mut out = String::new();
    for part in parts {
        if part.is_empty() {
            continue;
        }
        if part.starts_with('/') {
            out.clear();
        } else if !out.is_empty() && !out.ends_with('/') {
            out.push('/');
        }
        out.push_str(part);
    }
    out
}

/// A static property.
pub fn property(name: &str) -> Option<Value> {
    Some(match name {
        "directoryseparatorchar" | "altdirectoryseparatorchar" | "volumeseparatorchar" => {
            Value::Char(u16::from(b'/'))
        }
        "pathseparator" => Value::Char(u16::from(b':')),
        "invalidpathchars" => Value::array_of(Type::Known(Known::Char), vec![Value::Char(0)]),
        _ => return None,
    })
}

/// A static method.
pub fn call(name: &str, args: &[Value], cx: &mut dyn Context) -> Option<Result<Value>> {
    let held = args.first().map(Value::to_text).unwrap_or_default();
    let is_null = args.first().is_some_and(Value::is_null);
    Some(Ok(match (name, args) {
        ("combine", _) => {
            let parts: Vec<Value> = match args {
                [one] if matches!(one.base(), Value::Array(_)) => items(one),
                many => many.to_vec(),
            };
            for (at, part) in parts.iter().enumerate() {
                if part.is_null() {
                    return Some(null(&format!("path{}", at + 1)));
                }
            }
            let parts: Vec<String> = parts.iter().map(Value::to_text).collect();
            Value::str(combine(&parts))
        }
        ("join", _) => {
            let parts: Vec<Value> = match args {
                [one] if matches!(one.base(), Value::Array(_)) => items(one),
                many => many.to_vec(),
            };
            let mut out = String::new();
            for part in parts
                .iter()
                .map(Value::to_text)
                .filter(|part| !part.is_empty())
            {
                if !out.is_empty() && !out.ends_with('/') && !part.starts_with('/') {
                    out.push('/');
                }
                out.push_str(&part);
            }
            Value::str(out)
        }
        ("getfilename", [_]) => Value::str(file_name(&held)),
        ("getfilenamewithoutextension", [_]) => Value::str(stem(&held)),
        ("getextension", [_]) => Value::str(extension(&held)),
        ("getdirectoryname", [_]) => directory(&held).map(Value::str).unwrap_or_default(),
        ("getfullpath", [_]) => {
            if held.is_empty() {
                return Some(if is_null {
                    null("path")
                } else {
                    bad("The path is empty. (Parameter 'path')")
                });
            }
            Value::str(full(&held, cx))
        }
        ("getfullpath", [_, base]) => Value::str(normalize(&combine(&[base.to_text(), held]))),
        ("getpathroot", [_]) => {
            if held.is_empty() {
                Value::Null
            } else {
                Value::str(if held.starts_with('/') { "/" } else { "" })
            }
        }
        ("ispathrooted" | "ispathfullyqualified", [_]) => Value::Bool(held.starts_with('/')),
        ("hasextension", [_]) => Value::Bool(!extension(&held).is_empty()),
        ("changeextension", [_, to]) => {
            if is_null {
                return Some(Ok(Value::Null));
            }
            let cut = match file_name(&held).rfind('.') {
                Some(at) => held.len() - file_name(&held).len() + at,
                None => held.len(),
            };
            let mut out = held.get(..cut).unwrap_or_default().to_owned();
            if !to.is_null() && !held.is_empty() {
                let to = to.to_text();
                if !to.starts_with('.') {
                    out.push('.');
                }
                out.push_str(&to);
            }
            Value::str(out)
        }
        ("gettemppath", []) => {
            let mut path = cx
                .world()
                .env("TMPDIR")
                .filter(|path| !path.is_empty())
                .unwrap_or_else(|| "/tmp".to_owned());
            if !path.ends_with('/') {
                path.push('/');
            }
            Value::str(path)
        }
        ("gettempfilename", []) => {
            let name = random_name(cx, 6);
            let folder = cx
                .world()
                .env("TMPDIR")
                .unwrap_or_else(|| "/tmp".to_owned());
            let path = format!("{}/tmp{name}.tmp", folder.trim_end_matches('/'));
            if let Err(fault) = cx.world().write(&path, &[]) {
                return Some(Err(fault));
            }
            Value::str(path)
        }
        ("getrandomfilename", []) => {
            Value::str(format!("{}.{}", random_name(cx, 8), random_name(cx, 3)))
        }
        ("getinvalidfilenamechars", []) => Value::array_of(
            Type::Known(Known::Char),
            vec![Value::Char(0), Value::Char(u16::from(b'/'))],
        ),
        ("getinvalidpathchars", []) => {
            Value::array_of(Type::Known(Known::Char), vec![Value::Char(0)])
        }
        ("endsindirectoryseparator", [_]) => Value::Bool(held.ends_with('/')),
        ("trimendingdirectoryseparator", [_]) => Value::str(if held.len() > 1 {
            held.strip_suffix('/').unwrap_or(&held).to_owned()
        } else {
            held
        }),
        ("exists", [_]) => {
            Value::Bool(!held.is_empty() && cx.world().status(&full(&held, cx)).is_some())
        }
        ("getrelativepath", [_, to]) => {
            let (from, to) = (full(&held, cx), full(&to.to_text(), cx));
            let a: Vec<&str> = from.split('/').filter(|part| !part.is_empty()).collect();
            let b: Vec<&str> = to.split('/').filter(|part| !part.is_empty()).collect();
            let same = a.iter().zip(&b).take_while(|(x, y)| x == y).count();
            let mut parts: Vec<&str> = vec![".."; a.len() - same];
            parts.extend(b.iter().skip(same));
            Value::str(if parts.is_empty() {
                ".".to_owned()
            } else {
                parts.join("/")
            })
        }
        _ => return None,
    }))
}

fn random_name(cx: &dyn Context, count: usize) -> String {
    const LETTERS: &[u8] = b"abcdefghijklmnopqrstuvwxyz012345";
    let mut bytes = vec![0u8; count];
    cx.world().random(&mut bytes);
    bytes
        .iter()
        .map(|byte| {
            LETTERS
                .get(usize::from(*byte) % LETTERS.len())
                .map_or('a', |c| char::from(*c))
        })
        .collect()
}
