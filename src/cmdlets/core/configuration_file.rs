//! New-PSSessionConfigurationFile and New-PSRoleCapabilityFile: data files that describe what a remote session may do.

use crate::engine::{Body, Call, Cmdlet, Flow};
use crate::grammar;
use crate::value::{ErrorCategory, Fault, Known, Type, Value, convert, member};

pub(super) const CMDLETS: &[Cmdlet] = &[
    Cmdlet {
        name: "New-PSSessionConfigurationFile",
        body: Body::Each(|call| new(call, ".pssc")),
    },
    Cmdlet {
        name: "New-PSRoleCapabilityFile",
        body: Body::Each(|call| new(call, ".psrc")),
    },
];

/// When an entry is written where nothing sets it.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Unset {
    /// As a comment.
    Comment,
    /// As a comment, and only with -Full.
    Full,
    /// With its default.
    Default,
}

/// An entry of a file.
struct Entry {
    key: &'static str,
    /// The parameter that sets it.
    parameter: &'static str,
    unset: Unset,
    /// An example, or the default.
    example: &'static str,
    /// What it is for.
    about: &'static str,
}

/// The entries of files with an extension: rows of `grammar/language/configuration_files.txt`.
fn entries(extension: &str) -> impl Iterator<Item = Entry> {
    grammar::text("language/configuration_files.txt")
        .unwrap_or_default()
        .lines()
        .filter_map(move |line| line.strip_prefix(extension)?.strip_prefix('\t'))
        .filter_map(|row| {
            let mut cells = row.split('\t');
            Some(Entry {
                key: cells.next()?,
                parameter: cells.next()?,
                unset: match cells.next()? {
                    "Comment" => Unset::Comment,
                    "Full" => Unset::Full,
                    _ => Unset::Default,
                },
                example: cells.next()?,
                about: cells.next()?,
            })
        })
}

fn quoted(text: &str) -> String {
    format!("'{}'", text.replace('\'', "''"))
}

/// A value as a data file writes it.
fn written(call: &mut Call<'_>, value: &Value) -> Flow<String> {
    match value.base() {
        Value::Dictionary(table) => {
            let mut parts = Vec::new();
            for (key, value) in table.pairs() {
                let key = quoted(&convert::text_of(&key, call.rt)?);
                parts.push(format!("{key} = {}", written(call, &value)?));
            }
            return Ok(format!("@{{ {} }}", parts.join("; ")));
        }
        Value::ScriptBlock(block) => return Ok(format!("{{{}}}", block.text())),
        Value::Bool(flag) | Value::Switch(flag) => {
            return Ok((if *flag { "$true" } else { "$false" }).to_owned());
        }
        Value::Int(_) | Value::Long(_) => return Ok(value.to_text()),
        _ => {}
    }
    match member::enumerate(value) {
        Some(items) => {
            let mut parts = Vec::new();
            for item in &items {
                parts.push(written(call, item)?);
            }
            Ok(parts.join(", "))
        }
        None => Ok(quoted(&convert::text_of(value, call.rt)?)),
    }
}

fn new(call: &mut Call<'_>, extension: &str) -> Flow {
    let path = call.text("Path").unwrap_or_default();
    let full = call.rt.full_path(&path);
    if !full.to_ascii_lowercase().ends_with(extension) {
        return call.throw(
            &Fault::new(
                "InvalidPSSessionConfigurationFilePath",
                ErrorCategory::InvalidArgument,
                format!(
                    "The specified file path '{full}' is not valid. The file must have the extension '{extension}'."
                ),
            )
            .of("System.InvalidOperationException"),
        );
    }
    let user = call.rt.world.env("USER").unwrap_or_default();
    let everything = call.is_bound("Full") && call.flag("Full");
    let mut out = String::from("@{\n");
    for Entry {
        key,
        parameter,
        unset,
        example,
        about,
    } in entries(extension)
    {
        let (mark, text) = if call.is_bound(parameter) {
            let value = call.value(parameter);
            ("", written(call, &value)?)
        } else {
            match (unset, key) {
                (Unset::Full, _) if !everything => continue,
                (Unset::Comment | Unset::Full, _) => ("# ", example.to_owned()),
                (Unset::Default, "GUID") => {
                    let id =
                        member::invoke_static(&Type::Known(Known::Guid), "NewGuid", &[], call.rt)?;
                    ("", quoted(&id.to_text()))
                }
                (Unset::Default, "Author") => ("", quoted(&user)),
                (Unset::Default, "Copyright") => {
                    let text = format!("(c) {} {user}. All rights reserved.", year(call));
                    ("", quoted(&text))
                }
                (Unset::Default, _) => ("", example.to_owned()),
            }
        };
        out.push_str(&format!("\n# {about}\n{mark}{key} = {text}\n"));
    }
    out.push_str("\n}\n");
    if let Err(fault) = call.rt.world.write(&full, out.as_bytes()) {
        return call.throw(&fault);
    }
    Ok(())
}

fn year(call: &Call<'_>) -> i32 {
    crate::value::DateTime::clamped(call.rt.world.now(), crate::text::date_time::Kind::Utc).year()
}
