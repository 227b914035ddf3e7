//! `[Console]::In`, `Out` and `Error`.

use super::NetObject;
use crate::text::name::eq_ignore_case;
use crate::value::members::string_static;
use crate::value::{Context, Result, Type, Value};
use std::any::Any;

/// One of the console's streams.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum ConsoleStream {
    /// What is typed.
    In,
    /// What is printed.
    Out,
    /// What goes wrong.
    Error,
}

impl NetObject for ConsoleStream {
    fn type_of(&self) -> Type {
        Type::named(match self {
            ConsoleStream::In => "System.IO.SyncTextReader",
            ConsoleStream::Out | ConsoleStream::Error => "System.IO.TextWriter+SyncTextWriter",
        })
    }

    fn get(&self, name: &str) -> Option<Value> {
        if *self == ConsoleStream::In {
            return None;
        }
        if eq_ignore_case(name, "NewLine") {
            return Some(Value::str("\n"));
        }
        eq_ignore_case(name, "AutoFlush").then_some(Value::TRUE)
    }

    fn property_names(&self) -> Vec<String> {
        match self {
            ConsoleStream::In => Vec::new(),
            ConsoleStream::Out | ConsoleStream::Error => vec!["NewLine".to_owned()],
        }
    }

    fn call(
        &self,
        _: &Value,
        name: &str,
        args: &[Value],
        cx: &mut dyn Context,
    ) -> Option<Result<Value>> {
        match (self, name) {
            (ConsoleStream::In, "readline") => Some(Ok(cx
                .console_read_line()
                .map(Value::str)
                .unwrap_or_default())),
            (ConsoleStream::In, "readtoend") => {
                let mut all = String::new();
                while let Some(line) = cx.console_read_line() {
                    all.push_str(&line);
                    all.push('\n');
                }
                Some(Ok(Value::str(all)))
            }
            (ConsoleStream::Out | ConsoleStream::Error, "write" | "writeline") => {
                let text = match args {
                    [] => Ok(String::new()),
                    [one] => string_static::dotnet_text(one, cx),
                    _ => match string_static::call("format", args, cx)? {
                        Ok(text) => Ok(text.to_text()),
                        Err(fault) => Err(fault),
                    },
                };
                Some(text.map(|mut text| {
                    if name == "writeline" {
                        text.push('\n');
                    }
                    cx.console_write(&text, *self == ConsoleStream::Error);
                    Value::Empty
                }))
            }
            (_, "flush" | "close" | "dispose") => Some(Ok(Value::Empty)),
            _ => None,
        }
    }

    fn as_any(&self) -> &dyn Any {
        self
    }
}
