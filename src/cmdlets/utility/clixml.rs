//! Export-Clixml, Import-Clixml, ConvertTo-CliXml, ConvertFrom-CliXml.

use super::files::{self, Output};
use crate::engine::cmdlet::{Body, Cmdlet, CmdletBody};
use crate::engine::{Call, Flow};
use crate::value::clixml::{self, CMDLET_DEPTH, Writer};
use crate::value::{ErrorCategory, Fault, Value, attached};

/// This file's cmdlets.
pub(super) const CMDLETS: &[Cmdlet] = &[
    Cmdlet {
        name: "Export-Clixml",
        body: Body::Stateful(|| Box::new(Export::default())),
    },
    Cmdlet {
        name: "Import-Clixml",
        body: Body::Each(import),
    },
    Cmdlet {
        name: "ConvertTo-CliXml",
        body: Body::Stateful(|| Box::new(To::default())),
    },
    Cmdlet {
        name: "ConvertFrom-CliXml",
        body: Body::Stateful(|| Box::new(From::default())),
    },
];

fn writer(call: &Call<'_>) -> Writer {
    let depth = call
        .int("Depth")
        .and_then(|depth| usize::try_from(depth).ok())
        .unwrap_or(CMDLET_DEPTH);
    Writer::new(depth, true)
}

#[derive(Default)]
struct Export {
    writer: Option<Writer>,
    output: Option<Output>,
}

impl CmdletBody for Export {
    fn begin(&mut self, call: &mut Call<'_>) -> Flow {
        let path = call
            .text("Path")
            .or_else(|| call.text("LiteralPath"))
            .unwrap_or_default();
        if !call.should_process(&path, "Export-Clixml")? {
            return Ok(());
        }
        self.output = Some(Output::open(call, ["Path", "LiteralPath"])?);
        self.writer = Some(writer(call));
        Ok(())
    }

    fn process(&mut self, call: &mut Call<'_>) -> Flow {
        if let Some(writer) = &mut self.writer {
            let value = attached::whole(call.value("InputObject"));
            writer.write(&value, None, call.rt)?;
        }
        Ok(())
    }

    fn end(&mut self, call: &mut Call<'_>) -> Flow {
        if let (Some(writer), Some(output)) = (self.writer.take(), &mut self.output) {
            output.write(call, &writer.finish())?;
            output.flush(call)?;
        }
        Ok(())
    }
}

/// Errors of reading a document name the type of the exception.
fn named(mut fault: Box<Fault>) -> Box<Fault> {
    if fault.carried.is_none()
        && !fault.id.contains('.')
        && fault.exception.starts_with("System.Xml")
    {
        fault.id = fault.exception.clone();
    }
    fault
}

fn import(call: &mut Call<'_>) -> Flow {
    let mut total: u64 = 0;
    let first = call.int("First").and_then(|n| u64::try_from(n).ok());
    let skip = call
        .int("Skip")
        .and_then(|n| u64::try_from(n).ok())
        .unwrap_or(0);
    let paths = paths(call)?;
    let mut all = Vec::new();
    for path in paths {
        let bytes = match call.rt.world.read(&path) {
            Ok(bytes) => bytes,
            Err(mut fault) => {
                fault.id = "FileOpenFailure".to_owned();
                fault.category = ErrorCategory::OpenError;
                return call.throw(&fault);
            }
        };
        let text = crate::value::net::encoding::decode_file(&bytes, files::encoding(call));
        all.extend(clixml::read(&text, call.rt).map_err(named)?);
    }
    if call.flag("IncludeTotalCount") {
        call.write(Value::ULong(all.len() as u64))?;
    }
    if first.is_some() || skip > 0 {
        // A part is asked for: the elements of a collection count.
        all = all
            .into_iter()
            .flat_map(|value| match value.base() {
                Value::List(list) => list.items.borrow().clone(),
                _ => vec![value],
            })
            .collect();
    }
    for value in all {
        if total >= skip && first.is_none_or(|first| total - skip < first) {
            call.write(value)?;
        }
        total += 1;
    }
    Ok(())
}

/// The files to read; a name with wildcards must mean one.
fn paths(call: &mut Call<'_>) -> Flow<Vec<String>> {
    let mut all = Vec::new();
    if call.is_bound("LiteralPath") {
        for path in call.texts("LiteralPath") {
            all.push(call.rt.file_path(&path)?);
        }
        return Ok(all);
    }
    for path in call.texts("Path") {
        if !crate::text::wildcard::has_wildcards(&path) {
            all.push(call.rt.file_path(&path)?);
            continue;
        }
        let full = call.rt.file_path(&path)?;
        let found = crate::cmdlets::management::target::expand(call, &full);
        match found.as_slice() {
            [one] => all.push(one.clone()),
            [] => {
                let text = super::common::message(
                    "PathUtilsStrings",
                    "OutFile_DidNotResolveFile",
                    &[&path],
                );
                return call.throw(
                    &Fault::new("FileOpenFailure", ErrorCategory::OpenError, text)
                        .of("System.IO.FileNotFoundException")
                        .target(Value::String(path)),
                );
            }
            _ => {
                return call.throw(&files::several_files());
            }
        }
    }
    Ok(all)
}

#[derive(Default)]
struct To {
    writer: Option<Writer>,
}

impl CmdletBody for To {
    fn process(&mut self, call: &mut Call<'_>) -> Flow {
        let value = attached::whole(call.value("InputObject"));
        let mut held = self.writer.take().unwrap_or_else(|| writer(call));
        held.write(&value, None, call.rt)?;
        self.writer = Some(held);
        Ok(())
    }

    fn end(&mut self, call: &mut Call<'_>) -> Flow {
        match self.writer.take() {
            Some(writer) => call.write(writer.finish()),
            None => {
                let empty = writer(call).finish();
                call.write(empty)
            }
        }
    }
}

#[derive(Default)]
struct From {
    text: String,
}

impl CmdletBody for From {
    fn process(&mut self, call: &mut Call<'_>) -> Flow {
        if let Some(text) = call.text("InputObject") {
            if !self.text.is_empty() {
                self.text.push('\n');
            }
            self.text.push_str(&text);
        }
        Ok(())
    }

    fn end(&mut self, call: &mut Call<'_>) -> Flow {
        let value = clixml::as_one(clixml::read(&self.text, call.rt).map_err(named))?;
        call.write(value)
    }
}
