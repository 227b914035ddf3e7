//! Get-Host, Read-Host, Get-Culture, Get-UICulture, Get-Verb, New-TemporaryFile, Get-FileHash.

use super::common::{self, typed};
use super::files;
use crate::engine::{Body, Call, Cmdlet, Flow};
use crate::grammar;
use crate::text::wildcard::Wildcard;
use crate::value::net::culture::{self, CultureInfo};
use crate::value::net::file_info::FileItem;
use crate::value::{ErrorCategory, Fault, Known, Type, Value, member};
use std::rc::Rc;

pub(super) const CMDLETS: &[Cmdlet] = &[
    Cmdlet {
        name: "Get-Host",
        body: Body::Each(|call| {
            let value = call.rt.variable("Host").unwrap_or_default();
            call.write(value)
        }),
    },
    Cmdlet {
        name: "Read-Host",
        body: Body::Each(read_host),
    },
    Cmdlet {
        name: "Get-Culture",
        body: Body::Each(get_culture),
    },
    Cmdlet {
        name: "Get-UICulture",
        body: Body::Each(|call| {
            let value = CultureInfo::value(call.rt.culture);
            call.write(value)
        }),
    },
    Cmdlet {
        name: "Get-Verb",
        body: Body::Each(get_verb),
    },
    Cmdlet {
        name: "New-TemporaryFile",
        body: Body::Each(new_temporary_file),
    },
    Cmdlet {
        name: "Get-FileHash",
        body: Body::Each(get_file_hash),
    },
    Cmdlet {
        name: "Unblock-File",
        body: Body::Each(unblock),
    },
];

fn read_host(call: &mut Call<'_>) -> Flow {
    let prompt = match call.get("Prompt").cloned() {
        Some(value) if !value.is_null() => {
            let text = match member::enumerate(&value) {
                Some(items) => {
                    let texts: Vec<String> = items.iter().map(Value::to_text).collect();
                    texts.join(" ")
                }
                None => crate::value::convert::text_of(&value, call.rt)?,
            };
            format!("{text}: ")
        }
        _ => String::new(),
    };
    let secret = call.flag("AsSecureString") || call.flag("MaskInput");
    if !call.rt.host.interactive() {
        return call.throw(
            &Fault::new(
                "InvalidOperation",
                ErrorCategory::InvalidOperation,
                "PowerShell is in NonInteractive mode. Read and Prompt functionality is not available.",
            )
            .of("System.Management.Automation.PSInvalidOperationException"),
        );
    }
    call.rt.finish_output();
    let line = call.rt.host.read_line(&prompt, secret);
    let text = line.unwrap_or_default();
    if call.flag("AsSecureString") {
        let made = member::construct(&Type::Known(Known::SecureString), &[], call.rt)?;
        for unit in text.encode_utf16() {
            call.rt
                .invoke_method(&made, "AppendChar", &[Value::Char(unit)])?;
        }
        return call.write(made);
    }
    call.write(text)
}

/// Files are not blocked here, which PowerShell tells.
fn unblock(call: &mut Call<'_>) -> Flow {
    let text = common::message("UnblockFileStrings", "LinuxNotSupported", &[]);
    call.throw(
        &Fault::new("LinuxNotSupported", ErrorCategory::NotImplemented, text)
            .of("System.PlatformNotSupportedException"),
    )
}

fn get_culture(call: &mut Call<'_>) -> Flow {
    if call.flag("ListAvailable") {
        for one in crate::text::culture::all() {
            call.write(CultureInfo::value(one))?;
        }
        return Ok(());
    }
    let names = call.texts("Name");
    if names.is_empty() {
        let value = CultureInfo::value(call.rt.culture);
        return call.write(value);
    }
    for name in names {
        match culture::by_name(&name) {
            Ok(found) => call.write(CultureInfo::value(found))?,
            Err(fault) => call.fault(fault)?,
        }
    }
    Ok(())
}

fn get_verb(call: &mut Call<'_>) -> Flow {
    let patterns: Vec<Wildcard> = call
        .texts("Verb")
        .iter()
        .filter_map(|text| Wildcard::new(text).ok())
        .collect();
    let groups = call.texts("Group");
    let verbs: Vec<grammar::Verb> = grammar::verbs().collect();
    for verb in verbs {
        let fits = (patterns.is_empty() || patterns.iter().any(|one| one.is_match(verb.name)))
            && (groups.is_empty()
                || groups
                    .iter()
                    .any(|group| group.eq_ignore_ascii_case(verb.group)));
        if !fits {
            continue;
        }
        call.write(common::Record::value(
            "System.Management.Automation.VerbInfo",
            vec![
                ("Verb", Value::str(verb.name)),
                ("AliasPrefix", Value::str(verb.prefix)),
                ("Group", Value::str(verb.group)),
                (
                    "Description",
                    grammar::message("VerbDescriptionStrings", verb.name)
                        .map_or(Value::Null, Value::str),
                ),
            ],
        ))?;
    }
    Ok(())
}

fn new_temporary_file(call: &mut Call<'_>) -> Flow {
    let folder = call
        .rt
        .world
        .env("TMPDIR")
        .unwrap_or_else(|| "/tmp".to_owned());
    let folder = folder.trim_end_matches('/').to_owned();
    if !call.should_process(&format!("{folder}/"), "New-TemporaryFile")? {
        return Ok(());
    }
    for _ in 0..100 {
        let mut bytes = [0_u8; 6];
        call.rt.world.random(&mut bytes);
        const LETTERS: &[u8] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
        let name: String = bytes
            .iter()
            .filter_map(|byte| LETTERS.get(usize::from(*byte) % LETTERS.len()))
            .map(|byte| char::from(*byte))
            .collect();
        let path = format!("{folder}/tmp{name}.tmp");
        if call.rt.world.status(&path).is_some() {
            continue;
        }
        call.rt.world.write(&path, b"")?;
        let world = Rc::clone(&call.rt.world);
        return call.write(FileItem::value(world, &path, false));
    }
    Ok(())
}

fn get_file_hash(call: &mut Call<'_>) -> Flow {
    let algorithm = call
        .text("Algorithm")
        .map_or_else(|| "SHA256".to_owned(), |name| name.to_ascii_uppercase());
    let mut inputs: Vec<(Option<String>, Vec<u8>)> = Vec::new();
    if call.is_bound("InputStream") {
        let stream = call.value("InputStream");
        let bytes = call.rt.invoke_method(&stream, "ToArray", &[])?;
        let bytes = member::enumerate(&bytes)
            .unwrap_or_default()
            .iter()
            .filter_map(|value| crate::value::convert::to_i64(value).ok())
            .map(|number| number as u8)
            .collect();
        inputs.push((None, bytes));
    } else {
        for path in files::inputs(call)? {
            match call.rt.world.read(&path) {
                Ok(bytes) => inputs.push((Some(path), bytes)),
                Err(fault) => {
                    let (id, category) = match call.rt.world.status(&path) {
                        None => ("FileNotFound", ErrorCategory::ObjectNotFound),
                        Some(_) => ("UnauthorizedAccessError", ErrorCategory::PermissionDenied),
                    };
                    let mut fault = fault;
                    if id == "FileNotFound" {
                        fault.message =
                            format!("Cannot find path '{path}' because it does not exist.");
                        fault.exception =
                            "System.Management.Automation.ItemNotFoundException".to_owned();
                    }
                    fault.id = id.to_owned();
                    fault.category = category;
                    fault.target = Some(Value::str(path));
                    call.fault(fault)?;
                }
            }
        }
    }
    for (path, bytes) in inputs {
        let Some(hash) = crate::text::digest::hex(&algorithm, &bytes) else {
            return common::unsupported_parameter(call, "Algorithm");
        };
        call.write(typed(
            "Microsoft.PowerShell.Commands.FileHashInfo",
            [
                ("Algorithm", Value::str(algorithm.as_str())),
                ("Hash", Value::str(hash)),
                ("Path", path.map_or(Value::Null, Value::str)),
            ],
        ))?;
    }
    Ok(())
}
