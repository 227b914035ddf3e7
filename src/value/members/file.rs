//! `[IO.File]::...` and `[IO.Directory]::...`

use super::args::{bad, byte_items, bytes, enumeration, flag, items, null, strings};
use super::path;
use crate::text::date_time::Kind;
use crate::value::net::encoding::{self, Encoding, Kind as Coding};
use crate::value::net::file_info::{FileItem, find};
use crate::value::net::stream;
use crate::value::zone::WorldZone;
use crate::value::{Context, DateTime, Fault, Result, Value};

/// The time of a file that does not exist: 1601-01-01 UTC.
pub const EPOCH: i64 = super::date_time::FILE_TIME_EPOCH;

const UTF8: Encoding = Encoding {
    kind: Coding::Utf8,
    mark: false,
    strict: false,
};

/// Whether a method lists (files, folders).
pub fn wanted(name: &str) -> (bool, bool) {
    if name.contains("filesystem") {
        return (true, true);
    }
    (name.contains("files"), name.contains("director"))
}

fn encoding_of(args: &[Value]) -> Option<Encoding> {
    args.iter().find_map(encoding::of_value)
}

fn path_of(args: &[Value], at: usize, parameter: &str, cx: &dyn Context) -> Result<String> {
    let Some(value) = args.get(at) else {
        return null(parameter);
    };
    if value.is_null() {
        return null(parameter);
    }
    let text = value.to_text();
    if text.is_empty() {
        return bad(format!(
            "The value cannot be an empty string. (Parameter '{parameter}')"
        ));
    }
    Ok(path::full(&text, cx))
}

/// Lines of a text as .NET cuts them.
pub fn lines(text: &str) -> Vec<String> {
    let mut all = Vec::new();
    let mut rest = text;
    while !rest.is_empty() {
        match rest.find(['\n', '\r']) {
            Some(at) => {
                all.push(rest.get(..at).unwrap_or_default().to_owned());
                let tail = rest.get(at..).unwrap_or_default();
                rest = tail
                    .strip_prefix("\r\n")
                    .or_else(|| tail.get(1..))
                    .unwrap_or_default();
            }
            None => {
                all.push(rest.to_owned());
                break;
            }
        }
    }
    all
}

/// A static method of `File`.
pub fn call(name: &str, args: &[Value], cx: &mut dyn Context) -> Option<Result<Value>> {
    if matches!(name, "exists") {
        let text = args.first().map(Value::to_text).unwrap_or_default();
        let found = !text.is_empty()
            && cx
                .world()
                .status(&path::full(&text, cx))
                .is_some_and(|status| !status.is_dir);
        return Some(Ok(Value::Bool(found)));
    }
    run(name, args, cx).transpose()
}

fn run(name: &str, args: &[Value], cx: &mut dyn Context) -> Result<Option<Value>> {
    let world = cx.world();
    let some = |value: Value| Ok(Some(value));
    let two = matches!(name, "copy" | "move" | "replace");
    let at = path_of(args, 0, if two { "sourceFileName" } else { "path" }, cx)?;
    if ["read", "write", "append"]
        .iter()
        .any(|verb| name.starts_with(verb))
    {
        stream::check_free(&at)?;
    }
    let write = |bytes: Vec<u8>| world.write(&at, &bytes).map(|()| Some(Value::Empty));
    match (name, args) {
        ("readalltext", _) => {
            let bytes = world.read(&at)?;
            some(Value::str(encoding::decode_file(
                &bytes,
                encoding_of(args).unwrap_or(UTF8),
            )))
        }
        ("readalllines" | "readlines", _) => {
            let bytes = world.read(&at)?;
            let text = encoding::decode_file(&bytes, encoding_of(args).unwrap_or(UTF8));
            some(strings(lines(&text)))
        }
        ("readallbytes", _) => some(bytes(&world.read(&at)?)),
        ("writealltext" | "appendalltext", [_, text, ..]) => {
            let coding = encoding_of(args).unwrap_or(UTF8);
            let text = if text.is_null() {
                String::new()
            } else {
                text.to_text()
            };
            let append = name == "appendalltext";
            let mut out = Vec::new();
            if !append || world.status(&at).is_none_or(|status| status.len == 0) {
                out.extend_from_slice(coding.preamble());
            }
            out.extend(coding.encode(&text));
            if append {
                world.append(&at, &out)?;
                return some(Value::Empty);
            }
            write(out)
        }
        ("writealllines" | "appendalllines", [_, list, ..]) => {
            let coding = encoding_of(args).unwrap_or(UTF8);
            let mut text = String::new();
            for line in items(list) {
                text.push_str(&super::string_static::dotnet_text(&line, cx)?);
                text.push('\n');
            }
            let append = name == "appendalllines";
            let mut out = Vec::new();
            if !append || world.status(&at).is_none_or(|status| status.len == 0) {
                out.extend_from_slice(coding.preamble());
            }
            out.extend(coding.encode(&text));
            if append {
                world.append(&at, &out)?;
                return some(Value::Empty);
            }
            write(out)
        }
        ("writeallbytes", [_, held]) => match byte_items(held) {
            Some(held) => write(held),
            None => null("bytes"),
        },
        ("appendallbytes", [_, held]) => match byte_items(held) {
            Some(held) => {
                world.append(&at, &held)?;
                some(Value::Empty)
            }
            None => null("bytes"),
        },
        ("delete", _) => {
            match world.status(&at) {
                Some(status) if status.is_dir => {
                    return Err(Fault::net(
                        "System.UnauthorizedAccessException",
                        format!("Access to the path '{at}' is denied."),
                    ));
                }
                Some(_) => world.remove(&at, false)?,
                None => {}
            }
            some(Value::Empty)
        }
        ("copy" | "move", [_, _, ..]) => {
            let to = path_of(args, 1, "destFileName", cx)?;
            if world.status(&at).is_none() {
                return Err(Fault::net(
                    "System.IO.FileNotFoundException",
                    format!("Could not find file '{at}'."),
                ));
            }
            if world.status(&to).is_some() && flag(args, 2) != Some(true) {
                return Err(Fault::net(
                    "System.IO.IOException",
                    format!("The file '{to}' already exists."),
                ));
            }
            if name == "copy" {
                world.copy(&at, &to)?;
            } else {
                world.rename(&at, &to)?;
            }
            some(Value::Empty)
        }
        (
            "getlastwritetime"
            | "getlastwritetimeutc"
            | "getcreationtime"
            | "getcreationtimeutc"
            | "getlastaccesstime"
            | "getlastaccesstimeutc",
            _,
        ) => {
            let status = world.status(&at);
            let ticks = status.map_or(EPOCH, |status| {
                if name.contains("write") {
                    status.modified
                } else if name.contains("creation") {
                    status.created
                } else {
                    status.accessed
                }
            });
            let utc = DateTime::clamped(ticks, Kind::Utc);
            some(Value::DateTime(if name.ends_with("utc") {
                utc
            } else {
                utc.to_local(&WorldZone(cx.world()))
            }))
        }
        (
            "setlastwritetime"
            | "setlastwritetimeutc"
            | "setcreationtime"
            | "setcreationtimeutc"
            | "setlastaccesstime"
            | "setlastaccesstimeutc",
            [_, date],
        ) => {
            if let Value::DateTime(date) = date.base()
                && name.contains("write")
            {
                let utc = if name.ends_with("utc") {
                    *date
                } else {
                    date.to_universal(&WorldZone(cx.world()))
                };
                world.set_modified(&at, utc.ticks())?;
            }
            some(Value::Empty)
        }
        ("getattributes", _) => {
            let status = world.status(&at);
            if status.is_none() {
                return Err(Fault::net(
                    "System.IO.FileNotFoundException",
                    format!("Could not find file '{at}'."),
                ));
            }
            let item = FileItem {
                world: cx.world(),
                given: at.clone(),
                path: at,
                folder: false,
            };
            some(Value::enumeration(
                "System.IO.FileAttributes",
                item.attributes(status.as_ref()),
            ))
        }
        ("setattributes", [_, _]) => {
            let number = enumeration(args, 1, "FileAttributes").unwrap_or(0);
            world.set_readonly(&at, number & 1 != 0)?;
            some(Value::Empty)
        }
        ("createsymboliclink", [_, target]) => {
            world.link(&at, &target.to_text())?;
            some(FileItem::value(cx.world(), &at, false))
        }
        (
            "opentext" | "openread" | "openwrite" | "open" | "create" | "createtext" | "appendtext",
            _,
        ) => stream::open(name, &at, args, cx).map(Some),
        _ => Ok(None),
    }
}

/// A static method of `Directory`.
pub fn directory(name: &str, args: &[Value], cx: &mut dyn Context) -> Option<Result<Value>> {
    if name == "exists" {
        let text = args.first().map(Value::to_text).unwrap_or_default();
        let found = !text.is_empty()
            && cx
                .world()
                .status(&path::full(&text, cx))
                .is_some_and(|status| status.is_dir);
        return Some(Ok(Value::Bool(found)));
    }
    run_directory(name, args, cx).transpose()
}

fn run_directory(name: &str, args: &[Value], cx: &mut dyn Context) -> Result<Option<Value>> {
    let world = cx.world();
    let some = |value: Value| Ok(Some(value));
    match (name, args) {
        ("getcurrentdirectory", []) => return some(Value::str(world.current_dir())),
        ("getlogicaldrives", []) => return some(strings(["/"])),
        _ => {}
    }
    let at = path_of(args, 0, "path", cx)?;
    match (name, args) {
        ("createdirectory", [_, ..]) => {
            if world.status(&at).is_some_and(|status| !status.is_dir) {
                return Err(Fault::net(
                    "System.IO.IOException",
                    format!("The file '{at}' already exists."),
                ));
            }
            world.create_dir(&at)?;
            some(FileItem::value(cx.world(), &at, true))
        }
        ("delete", [_, ..]) => {
            if world.status(&at).is_none() {
                return Err(missing(&at));
            }
            world.remove(&at, flag(args, 1).unwrap_or(false))?;
            some(Value::Empty)
        }
        ("move", [_, _]) => {
            let to = path_of(args, 1, "destDirName", cx)?;
            world.rename(&at, &to)?;
            some(Value::Empty)
        }
        ("getparent", [_]) => some(match path::directory(at.trim_end_matches('/')) {
            Some(parent) => FileItem::value(cx.world(), &parent, true),
            None => Value::Null,
        }),
        ("getdirectoryroot", [_]) => some(Value::str("/")),
        ("setcurrentdirectory", [_]) => {
            world.set_current_dir(&at)?;
            some(Value::Empty)
        }
        (
            "getfiles"
            | "getdirectories"
            | "getfilesystementries"
            | "enumeratefiles"
            | "enumeratedirectories"
            | "enumeratefilesystementries",
            _,
        ) => {
            if world.status(&at).is_none() {
                return Err(missing(&at));
            }
            let pattern =
                super::args::text(args, 1).map_or_else(|| "*".to_owned(), ToString::to_string);
            let deep = enumeration(args, 2, "SearchOption") == Some(1);
            let found = find(&*world, &at, &pattern, deep, wanted(name))?;
            // What was given comes back as the beginning of each path.
            let given = args.first().map(Value::to_text).unwrap_or_default();
            let base = at.trim_end_matches('/').to_owned();
            some(strings(found.into_iter().map(|(path, _)| {
                let tail = path.get(base.len()..).unwrap_or_default();
                format!("{}{tail}", given.trim_end_matches('/'))
            })))
        }
        (
            "getlastwritetime"
            | "getlastwritetimeutc"
            | "getcreationtime"
            | "getcreationtimeutc"
            | "setlastwritetime"
            | "getlastaccesstime",
            _,
        ) => run(name, args, cx),
        _ => Ok(None),
    }
}

fn missing(path: &str) -> Box<Fault> {
    Fault::net(
        "System.IO.DirectoryNotFoundException",
        format!("Could not find a part of the path '{path}'."),
    )
}
