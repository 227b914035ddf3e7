//! ConvertTo-Json and ConvertFrom-Json.

use super::common::{self, message};
use super::json_read::{DateKind, Reader};
use super::json_write::{Escape, Writer};
use crate::engine::{Body, Call, Cmdlet, CmdletBody, Flow};
use crate::value::{Fault, PSString, Value};
use std::rc::Rc;

pub(super) const CMDLETS: &[Cmdlet] = &[
    Cmdlet {
        name: "ConvertTo-Json",
        body: Body::Stateful(|| Box::new(ToJson::default())),
    },
    Cmdlet {
        name: "ConvertFrom-Json",
        body: Body::Stateful(|| Box::new(FromJson::default())),
    },
];

/// The objects that came.
#[derive(Default)]
struct ToJson {
    items: Vec<Value>,
}

fn number(call: &Call<'_>, name: &str) -> i64 {
    match call.get(name).map(Value::base) {
        Some(Value::Enum(value)) => value.number,
        _ => 0,
    }
}

impl CmdletBody for ToJson {
    fn process(&mut self, call: &mut Call<'_>) -> Flow {
        self.items.push(call.value("InputObject"));
        Ok(())
    }

    fn end(&mut self, call: &mut Call<'_>) -> Flow {
        let mut items = std::mem::take(&mut self.items);
        let value = match items.len() {
            0 => return Ok(()),
            1 if !call.flag("AsArray") => items.pop().unwrap_or_default(),
            _ => Value::array(items),
        };
        let depth = common::count_of(call, "Depth").unwrap_or(2);
        let mut writer = Writer {
            out: String::new(),
            depth,
            compress: call.flag("Compress"),
            enums_as_texts: call.flag("EnumsAsStrings"),
            escape: match number(call, "EscapeHandling") {
                1 => Escape::NonAscii,
                2 => Escape::Html,
                _ => Escape::Default,
            },
            truncated: false,
            from_pipeline: call.expecting_input && !matches!(value, Value::Array(_)),
        };
        writer.value(call, &value, 0)?;
        if writer.truncated {
            let text = message(
                "WebCmdletStrings",
                "JsonMaxDepthReached",
                &[&depth.to_string()],
            );
            call.warning(&text)?;
        }
        call.write(writer.out)
    }
}

/// The lines that came.
#[derive(Default)]
struct FromJson {
    lines: Vec<PSString>,
}

impl CmdletBody for FromJson {
    fn process(&mut self, call: &mut Call<'_>) -> Flow {
        self.lines
            .push(call.text("InputObject").unwrap_or_default());
        Ok(())
    }

    fn end(&mut self, call: &mut Call<'_>) -> Flow {
        let lines = std::mem::take(&mut self.lines);
        let Some(first) = lines.first() else {
            return Ok(());
        };
        // Several lines are a document each if the first is one.
        if lines.len() > 1 && self.read(call, first).is_ok() {
            for line in &lines {
                let value = self.read(call, line);
                self.emit(call, value)?;
            }
            return Ok(());
        }
        let text = if lines.len() == 1 {
            first.to_string()
        } else {
            let lines: Vec<&str> = lines.iter().map(PSString::as_str).collect();
            lines.join("\n")
        };
        let value = self.read(call, &text);
        self.emit(call, value)
    }
}

impl FromJson {
    fn read(&self, call: &mut Call<'_>, text: &str) -> Result<Option<Value>, Box<Fault>> {
        let dates = match number(call, "DateKind") {
            1 => DateKind::Local,
            2 => DateKind::Utc,
            3 => DateKind::Offset,
            4 => DateKind::String,
            _ => DateKind::Default,
        };
        let most = common::count_of(call, "Depth").unwrap_or(1024).min(1024);
        let world = Rc::clone(&call.rt.world);
        Reader::new(text, call.flag("AsHashtable"), most, dates, world).document()
    }

    fn emit(&self, call: &mut Call<'_>, value: Result<Option<Value>, Box<Fault>>) -> Flow {
        match value {
            Err(fault) => call.throw(&fault),
            Ok(None) => call.write(Value::Null),
            Ok(Some(value)) if call.flag("NoEnumerate") => call.write(value),
            Ok(Some(value)) => call.write_enumerated(value),
        }
    }
}
