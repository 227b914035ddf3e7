//! Readers and writers over what comes and goes while they are used: programs and connections.

use super::NetObject;
use crate::text::name::eq_ignore_case;
use crate::value::members::args::int;
use crate::value::members::string_static;
use crate::value::{Context, Fault, Result, Type, Value, convert};
use std::any::Any;
use std::cell::{Cell, RefCell};
use std::io::{BufRead, BufReader, Read, Write};

fn failed(error: &std::io::Error) -> Box<Fault> {
    Fault::net("System.IO.IOException", error.to_string())
}

/// `StreamReader` over a pipe.
pub struct PipeReader {
    from: RefCell<Option<Box<dyn BufRead>>>,
}

/// A reader of what a source gives.
pub fn reader(from: Box<dyn Read>) -> Value {
    Value::net(PipeReader {
        from: RefCell::new(Some(Box::new(BufReader::new(from)))),
    })
}

impl PipeReader {
    fn with<T>(&self, act: impl FnOnce(&mut dyn BufRead) -> std::io::Result<T>) -> Result<T> {
        match &mut *self.from.borrow_mut() {
            Some(from) => act(from.as_mut()).map_err(|error| failed(&error)),
            None => Err(Fault::net(
                "System.ObjectDisposedException",
                "Cannot read from a closed TextReader.",
            )),
        }
    }

    /// A character, which may have several bytes; `None` at the end.
    fn character(&self) -> Result<Option<char>> {
        self.with(|from| {
            let mut held = Vec::new();
            loop {
                let Some(byte) = from.fill_buf()?.first().copied() else {
                    return Ok((!held.is_empty()).then_some(char::REPLACEMENT_CHARACTER));
                };
                from.consume(1);
                held.push(byte);
                match std::str::from_utf8(&held) {
                    Ok(text) => return Ok(text.chars().next()),
                    Err(error) if error.error_len().is_none() && held.len() < 4 => {}
                    Err(_) => return Ok(Some(char::REPLACEMENT_CHARACTER)),
                }
            }
        })
    }

    fn line(&self) -> Result<Option<String>> {
        self.with(|from| {
            let mut held = Vec::new();
            if from.read_until(b'\n', &mut held)? == 0 {
                return Ok(None);
            }
            if held.last() == Some(&b'\n') {
                held.pop();
                if held.last() == Some(&b'\r') {
                    held.pop();
                }
            }
            Ok(Some(String::from_utf8_lossy(&held).into_owned()))
        })
    }
}

impl PipeReader {
    /// A property; one that cannot be read is null for a script.
    fn read(&self, name: &str) -> Option<Result<Value>> {
        if eq_ignore_case(name, "EndOfStream") {
            return Some(self.with(|from| Ok(Value::Bool(from.fill_buf()?.is_empty()))));
        }
        eq_ignore_case(name, "CurrentEncoding").then(|| {
            Ok(Value::net(super::encoding::Encoding::of(
                super::encoding::Kind::Utf8,
            )))
        })
    }
}

impl NetObject for PipeReader {
    fn type_of(&self) -> Type {
        Type::named("System.IO.StreamReader")
    }

    fn get(&self, name: &str) -> Option<Value> {
        self.read(name).map(Result::unwrap_or_default)
    }

    fn property_names(&self) -> Vec<String> {
        ["CurrentEncoding", "EndOfStream"]
            .map(str::to_owned)
            .to_vec()
    }

    fn call(
        &self,
        _: &Value,
        name: &str,
        args: &[Value],
        _: &mut dyn Context,
    ) -> Option<Result<Value>> {
        Some(match (name, args) {
            ("readline", []) => self
                .line()
                .map(|line| line.map(Value::str).unwrap_or_default()),
            ("readtoend", []) => self.with(|from| {
                let mut held = Vec::new();
                from.read_to_end(&mut held)?;
                Ok(Value::str(String::from_utf8_lossy(&held).into_owned()))
            }),
            ("peek", []) => self.with(|from| {
                let first = from.fill_buf()?.first().copied();
                Ok(Value::Int(first.map_or(-1, i32::from)))
            }),
            ("read", []) => self.character().map(|found| {
                Value::Int(found.map_or(-1, |c| i32::try_from(u32::from(c)).unwrap_or(-1)))
            }),
            ("read" | "readblock", [target, from, count]) => {
                let Value::Array(array) = target.base() else {
                    return None;
                };
                let from = usize::try_from(int(std::slice::from_ref(from), 0)?).ok()?;
                let count = usize::try_from(int(std::slice::from_ref(count), 0)?).ok()?;
                let mut read = 0;
                while read < count {
                    match self.character() {
                        Ok(Some(c)) => {
                            let mut units = [0; 2];
                            for unit in c.encode_utf16(&mut units) {
                                if let Some(slot) = array.items.borrow_mut().get_mut(from + read) {
                                    *slot = Value::Char(*unit);
                                }
                                read += 1;
                            }
                        }
                        Ok(None) => break,
                        Err(fault) => return Some(Err(fault)),
                    }
                }
                Ok(Value::Int(i32::try_from(read).unwrap_or(0)))
            }
            ("close" | "dispose", []) => {
                self.from.take();
                Ok(Value::Empty)
            }
            ("discardbuffereddata", []) => Ok(Value::Empty),
            _ => return None,
        })
    }

    fn as_any(&self) -> &dyn Any {
        self
    }
}

/// `StreamWriter` over a pipe.
pub struct PipeWriter {
    to: RefCell<Option<Box<dyn Write>>>,
    held: RefCell<String>,
    auto: Cell<bool>,
    line: RefCell<String>,
}

/// A writer to a target; `auto`: what is written goes there at once.
pub fn writer(to: Box<dyn Write>, auto: bool) -> Value {
    Value::net(PipeWriter {
        to: RefCell::new(Some(to)),
        held: RefCell::default(),
        auto: Cell::new(auto),
        line: RefCell::new("\n".to_owned()),
    })
}

impl PipeWriter {
    fn flush(&self) -> Result<()> {
        let text = std::mem::take(&mut *self.held.borrow_mut());
        match &mut *self.to.borrow_mut() {
            Some(to) => to
                .write_all(text.as_bytes())
                .and_then(|()| to.flush())
                .map_err(|error| failed(&error)),
            None if text.is_empty() => Ok(()),
            None => Err(Fault::net(
                "System.ObjectDisposedException",
                "Cannot write to a closed TextWriter.",
            )),
        }
    }
}

impl NetObject for PipeWriter {
    fn type_of(&self) -> Type {
        Type::named("System.IO.StreamWriter")
    }

    fn get(&self, name: &str) -> Option<Value> {
        if eq_ignore_case(name, "AutoFlush") {
            return Some(Value::Bool(self.auto.get()));
        }
        eq_ignore_case(name, "NewLine").then(|| Value::str(self.line.borrow().as_str()))
    }

    fn set(&self, name: &str, value: &Value) -> Option<Result<()>> {
        if eq_ignore_case(name, "AutoFlush") {
            self.auto.set(convert::truth(value));
            return Some(self.flush());
        }
        if eq_ignore_case(name, "NewLine") {
            *self.line.borrow_mut() = value.to_text();
            return Some(Ok(()));
        }
        None
    }

    fn property_names(&self) -> Vec<String> {
        ["AutoFlush", "NewLine"].map(str::to_owned).to_vec()
    }

    fn call(
        &self,
        _: &Value,
        name: &str,
        args: &[Value],
        cx: &mut dyn Context,
    ) -> Option<Result<Value>> {
        let done = match (name, args) {
            ("write" | "writeline", _) => {
                let text = match args {
                    [] => Ok(String::new()),
                    [one] => string_static::dotnet_text(one, cx),
                    _ => match string_static::call("format", args, cx)? {
                        Ok(text) => Ok(text.to_text()),
                        Err(fault) => Err(fault),
                    },
                };
                text.and_then(|text| {
                    self.held.borrow_mut().push_str(&text);
                    if name == "writeline" {
                        self.held.borrow_mut().push_str(&self.line.borrow());
                    }
                    if self.auto.get() {
                        self.flush()
                    } else {
                        Ok(())
                    }
                })
            }
            ("flush", []) => self.flush(),
            ("close" | "dispose", []) => {
                let done = self.flush();
                self.to.take();
                done
            }
            _ => return None,
        };
        Some(done.map(|()| Value::Empty))
    }

    fn as_any(&self) -> &dyn Any {
        self
    }
}
