//! Out-File and Tee-Object.

use super::files::Output;
use crate::engine::scope::NameId;
use crate::engine::{Body, Call, Cmdlet, CmdletBody, Flow};
use crate::format::Formatter;
use crate::value::Value;
use std::rc::Rc;

pub(super) const CMDLETS: &[Cmdlet] = &[
    Cmdlet {
        name: "Out-File",
        body: Body::Stateful(|| Box::new(OutFile::default())),
    },
    Cmdlet {
        name: "Tee-Object",
        body: Body::Stateful(|| Box::new(Tee::default())),
    },
];

/// One run.
#[derive(Default)]
struct OutFile {
    output: Option<Output>,
    formatter: Option<Formatter>,
}

impl OutFile {
    fn push(&mut self, call: &mut Call<'_>, value: &Value, newline: &str) -> Flow {
        let (Some(formatter), Some(output)) = (&mut self.formatter, &mut self.output) else {
            return Ok(());
        };
        let mut text = String::new();
        formatter.push(value, call.rt, &mut |line: &str| {
            text.push_str(line);
            text.push_str(newline);
        })?;
        output.write(call, &text)
    }

    fn close(&mut self, call: &mut Call<'_>, newline: &str) -> Flow {
        let (Some(mut formatter), Some(mut output)) = (self.formatter.take(), self.output.take())
        else {
            return Ok(());
        };
        let mut text = String::new();
        formatter.finish(call.rt, &mut |line: &str| {
            text.push_str(line);
            text.push_str(newline);
        })?;
        output.write(call, &text)?;
        output.flush(call)
    }
}

fn newline(call: &Call<'_>) -> &'static str {
    if call.flag("NoNewline") { "" } else { "\n" }
}

impl CmdletBody for OutFile {
    fn begin(&mut self, call: &mut Call<'_>) -> Flow {
        let shown = call
            .text("LiteralPath")
            .or_else(|| call.text("FilePath"))
            .unwrap_or_default();
        if !call.should_process(&shown, "Output to File")? {
            return Ok(());
        }
        self.output = Some(Output::open(call, ["FilePath", "LiteralPath"])?);
        let width = super::common::count_of(call, "Width");
        self.formatter = Some(call.rt.text_formatter(width));
        Ok(())
    }

    fn process(&mut self, call: &mut Call<'_>) -> Flow {
        if !call.is_bound("InputObject") {
            return Ok(());
        }
        let value = call.value("InputObject");
        let newline = newline(call);
        self.push(call, &value, newline)
    }

    fn end(&mut self, call: &mut Call<'_>) -> Flow {
        let newline = newline(call);
        self.close(call, newline)
    }
}

/// The file or the variable that also gets the objects.
#[derive(Default)]
struct Tee {
    file: OutFile,
    items: Vec<Value>,
}

impl CmdletBody for Tee {
    fn begin(&mut self, call: &mut Call<'_>) -> Flow {
        if &*call.set_name() == "Variable" {
            return Ok(());
        }
        self.file.output = Some(Output::open(call, ["FilePath", "LiteralPath"])?);
        self.file.formatter = Some(call.rt.text_formatter(None));
        Ok(())
    }

    fn process(&mut self, call: &mut Call<'_>) -> Flow {
        if !call.is_bound("InputObject") {
            return Ok(());
        }
        let value = call.value("InputObject");
        if self.file.output.is_some() {
            self.file.push(call, &value, "\n")?;
        } else {
            self.items.push(value.clone());
        }
        call.write(value)
    }

    fn end(&mut self, call: &mut Call<'_>) -> Flow {
        if self.file.output.is_some() {
            return self.file.close(call, "\n");
        }
        let items = std::mem::take(&mut self.items);
        let value = match items.len() {
            0 => return Ok(()),
            1 => items.into_iter().next().unwrap_or_default(),
            _ => Value::array(items),
        };
        let name = call.text("Variable").unwrap_or_default();
        let frame = Rc::clone(call.frame);
        call.rt.set_in_frame(NameId::of(&name), value, &frame)
    }
}
