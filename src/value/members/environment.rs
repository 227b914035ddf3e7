//! `[environment]::...`

use super::args::{null, strings};
use crate::value::net::version::Version;
use crate::value::types::Known;
use crate::value::{Context, Dictionary, Result, Value};

/// A static property.
pub fn property(name: &str, cx: &dyn Context) -> Option<Value> {
    let world = cx.world();
    Some(match name {
        "newline" => Value::str("\n"),
        "machinename" => Value::str(world.machine_name()),
        "username" => Value::str(world.user_name()),
        "userdomainname" => Value::str(world.machine_name()),
        "currentdirectory" => Value::str(world.current_dir()),
        "processid" => Value::Int(world.process_id() as i32),
        "tickcount" => Value::Int((world.monotonic() / 10_000) as i32),
        "tickcount64" => Value::Long(world.monotonic() / 10_000),
        "is64bitprocess" | "is64bitoperatingsystem" => Value::TRUE,
        "isprivilegedprocess" => Value::Bool(world.user_name() == "root"),
        "userinteractive" => Value::TRUE,
        "hasshutdownstarted" => Value::FALSE,
        "exitcode" => Value::Int(0),
        "processorcount" => {
            Value::Int(std::thread::available_parallelism().map_or(1, |count| count.get() as i32))
        }
        "systempagesize" => Value::Int(4096),
        "workingset" => Value::Long(0),
        "stacktrace" => Value::str(""),
        "systemdirectory" => Value::str(""),
        "commandline" => Value::str("emsh"),
        "processpath" => Value::str(world.process_path()),
        "currentmanagedthreadid" => Value::Int(1),
        "version" => Version::value([10, 0, 0, -1]),
        "osversion" => Value::custom([
            ("Platform", Value::enumeration("System.PlatformID", 4)),
            ("ServicePack", Value::str("")),
            ("Version", Version::value([6, 0, 0, 0])),
            ("VersionString", Value::str("Unix 6.0.0.0")),
        ]),
        _ => return None,
    })
}

/// Folders that `GetFolderPath` knows on Unix, below the home folder or absolute.
fn folder(number: i64, cx: &dyn Context) -> String {
    let world = cx.world();
    let home = world.env("HOME").unwrap_or_else(|| "/".to_owned());
    let below = |variable: &str, tail: &str| {
        world
            .env(variable)
            .unwrap_or_else(|| format!("{home}/{tail}"))
    };
    match number {
        40 | 5 => home,
        26 => below("XDG_CONFIG_HOME", ".config"),
        28 => below("XDG_DATA_HOME", ".local/share"),
        0 | 16 => format!("{home}/Desktop"),
        13 => format!("{home}/Music"),
        39 => format!("{home}/Pictures"),
        14 => format!("{home}/Videos"),
        21 => format!("{home}/Templates"),
        35 => "/usr/share".to_owned(),
        _ => String::new(),
    }
}

/// A static method.
pub fn call(name: &str, args: &[Value], cx: &mut dyn Context) -> Option<Result<Value>> {
    let world = cx.world();
    let text = |at: usize| args.get(at).map(Value::to_text).unwrap_or_default();
    Some(match (name, args) {
        ("getenvironmentvariable", [one, ..]) => {
            if one.is_null() {
                return Some(null("variable"));
            }
            // The machine's and the user's own variables exist on Windows only.
            let target =
                super::args::enumeration(args, 1, "EnvironmentVariableTarget").unwrap_or(0);
            Ok(if target == 0 {
                world.env(&text(0)).map(Value::str).unwrap_or_default()
            } else {
                Value::Null
            })
        }
        ("setenvironmentvariable", [_, value, ..]) => {
            let target =
                super::args::enumeration(args, 2, "EnvironmentVariableTarget").unwrap_or(0);
            if target == 0 {
                let value = value.to_text();
                world.set_env(&text(0), (!value.is_empty()).then_some(value.as_str()));
            }
            Ok(Value::Empty)
        }
        ("getenvironmentvariables", _) => {
            let all = Dictionary::new(crate::value::DictionaryKind::Hashtable, false);
            for (name, value) in world.env_all() {
                all.set(Value::str(name), Value::str(value));
            }
            Ok(Value::dictionary(all))
        }
        ("expandenvironmentvariables", [_]) => {
            let held = text(0);
            let mut out = String::new();
            let mut rest = held.as_str();
            while let Some((before, after)) = rest.split_once('%') {
                out.push_str(before);
                match after.split_once('%') {
                    Some((variable, tail)) => match world.env(variable) {
                        Some(value) => {
                            out.push_str(&value);
                            rest = tail;
                        }
                        None => {
                            out.push('%');
                            out.push_str(variable);
                            rest = after.get(variable.len()..).unwrap_or_default();
                        }
                    },
                    None => {
                        out.push('%');
                        rest = after;
                    }
                }
            }
            out.push_str(rest);
            Ok(Value::str(out))
        }
        ("getfolderpath", [..]) => {
            let number = super::args::enumeration(args, 0, "SpecialFolder")?;
            Ok(Value::str(folder(number, cx)))
        }
        ("getcommandlineargs", []) => Ok(strings(["emsh"])),
        ("getlogicaldrives", []) => Ok(strings(["/"])),
        _ => return None,
    })
}

/// Sets a static property.
pub fn set(name: &str, value: &Value, cx: &dyn Context) -> Option<Result<()>> {
    match name {
        "currentdirectory" => Some(cx.world().set_current_dir(&value.to_text())),
        "exitcode" => Some(Ok(())),
        _ => None,
    }
}

/// What the runtime says about the system.
pub fn runtime_information(name: &str, args: &[Value]) -> Option<Value> {
    let _ = Known::Environment;
    Some(match (name, args) {
        ("isosplatform", [one]) => Value::Bool(one.to_text().eq_ignore_ascii_case("linux")),
        ("islinux", []) => Value::TRUE,
        ("iswindows" | "ismacos" | "isfreebsd" | "isandroid" | "isios" | "isbrowser", []) => {
            Value::FALSE
        }
        _ => return None,
    })
}
