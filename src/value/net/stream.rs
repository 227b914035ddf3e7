//! Streams, readers and writers: over memory, files and text.

use super::NetObject;
use super::encoding::{self, Encoding, Kind};
use crate::text::name::eq_ignore_case;
use crate::value::members::args::{self, byte_items, int};
use crate::value::members::string_static;
use crate::value::{Context, Fault, Result, Type, Value, World};
use rustc_hash::FxHashMap;
use std::any::Any;
use std::cell::{Cell, RefCell};
use std::rc::Rc;

const UTF8: Encoding = Encoding {
    kind: Kind::Utf8,
    mark: false,
    strict: false,
};

/// Bytes with a position; those of a file are written back when flushed.
pub struct Stream {
    of: &'static str,
    bytes: RefCell<Vec<u8>>,
    at: Cell<usize>,
    file: Option<(Rc<dyn World>, String)>,
    writable: bool,
    closed: Cell<bool>,
    link: Option<Link>,
    lock: RefCell<Option<Lock>>,
}

thread_local! {
    /// How often the files are open: with others, or (`None`) for one alone.
    static OPEN: RefCell<FxHashMap<String, Option<usize>>> = RefCell::default();
}

/// An open file, as long as it is open: shared with others that share it, or with nobody.
struct Lock(String);

impl Lock {
    fn take(path: &str, alone: bool) -> Result<Lock> {
        let free = OPEN.with_borrow_mut(|open| match (open.get_mut(path), alone) {
            (None, true) => open.insert(path.to_owned(), None).is_none(),
            (None, false) => open.insert(path.to_owned(), Some(1)).is_none(),
            (Some(Some(count)), false) => {
                *count += 1;
                true
            }
            _ => false,
        });
        if !free {
            return Err(in_use(path));
        }
        Ok(Lock(path.to_owned()))
    }
}

impl Drop for Lock {
    fn drop(&mut self) {
        // At the end of the thread the table may be gone before what it tells of.
        let _ = OPEN.try_with(|open| {
            let mut open = open.borrow_mut();
            match open.get_mut(&self.0) {
                Some(Some(count)) if *count > 1 => *count -= 1,
                _ => {
                    open.remove(&self.0);
                }
            }
        });
    }
}

fn in_use(path: &str) -> Box<Fault> {
    Fault::net(
        "System.IO.IOException",
        format!(
            "The process cannot access the file '{path}' because it is being used by another process."
        ),
    )
}

/// The error of reading or writing a file that is open for one alone.
pub fn check_free(path: &str) -> Result<()> {
    match OPEN.with_borrow(|open| open.get(path).copied()) {
        Some(None) => Err(in_use(path)),
        _ => Ok(()),
    }
}

/// What bytes become on their way to or from what lies below a stream.
pub(super) type Change = Box<dyn Fn(Vec<u8>) -> Result<Vec<u8>>>;

/// What lies below a stream that changes what goes through it.
pub(super) struct Link {
    /// The stream below; without one `change` takes the bytes itself.
    pub(super) base: Option<Value>,
    /// The stream below stays open when this one is closed.
    pub(super) keep: bool,
    /// Bytes come from below, when they are wanted for the first time; otherwise they go there when all is written.
    pub(super) reading: bool,
    pub(super) done: Cell<bool>,
    pub(super) change: Change,
}

impl Stream {
    /// A stream over another.
    pub(super) fn linked(of: &'static str, bytes: Vec<u8>, link: Link) -> Value {
        let writable = !link.reading;
        Value::net(Stream {
            of,
            writable,
            link: Some(link),
            ..Stream::memory(bytes)
        })
    }

    /// Replaces everything that it holds.
    pub(super) fn replace(&self, bytes: &[u8]) {
        *self.bytes.borrow_mut() = bytes.to_vec();
        self.at.set(bytes.len());
    }

    /// Closes it.
    pub(super) fn shut(&self) -> Result<()> {
        self.close()
    }

    /// Takes what lies below, where that was not done yet.
    fn fill(&self) -> Result<()> {
        let Some(link) = self.link.as_ref().filter(|link| link.reading) else {
            return Ok(());
        };
        if link.done.replace(true) {
            return Ok(());
        }
        let below = match link
            .base
            .as_ref()
            .and_then(|base| base.downcast::<Stream>())
        {
            Some(base) => {
                base.fill()?;
                base.read(usize::MAX)
            }
            None => Vec::new(),
        };
        *self.bytes.borrow_mut() = (link.change)(below)?;
        Ok(())
    }

    /// Hands everything to what lies below.
    pub(super) fn finish(&self) -> Result<()> {
        let Some(link) = self.link.as_ref().filter(|link| !link.reading) else {
            return Ok(());
        };
        if link.done.replace(true) {
            return Ok(());
        }
        let made = (link.change)(self.bytes.borrow().clone())?;
        if let Some(base) = link
            .base
            .as_ref()
            .and_then(|base| base.downcast::<Stream>())
        {
            base.write(&made);
        }
        Ok(())
    }

    fn memory(bytes: Vec<u8>) -> Stream {
        Stream {
            of: "System.IO.MemoryStream",
            bytes: RefCell::new(bytes),
            at: Cell::new(0),
            file: None,
            writable: true,
            closed: Cell::new(false),
            link: None,
            lock: RefCell::default(),
        }
    }

    /// Where it stands.
    pub(super) fn position(&self) -> usize {
        self.at.get()
    }

    /// Moves to a place.
    pub(super) fn set_position(&self, at: usize) {
        self.at.set(at);
    }

    /// Writes where it stands.
    pub(super) fn write(&self, more: &[u8]) {
        let mut held = self.bytes.borrow_mut();
        let at = self.at.get();
        if held.len() < at {
            held.resize(at, 0);
        }
        let end = (at + more.len()).min(held.len());
        held.splice(at..end, more.iter().copied());
        self.at.set(at + more.len());
    }

    /// Reads from where it stands; fewer bytes at the end.
    pub(super) fn read(&self, count: usize) -> Vec<u8> {
        let held = self.bytes.borrow();
        let part: Vec<u8> = held
            .iter()
            .skip(self.at.get())
            .take(count)
            .copied()
            .collect();
        self.at.set(self.at.get() + part.len());
        part
    }

    fn flush(&self) -> Result<()> {
        match &self.file {
            Some((world, path)) if self.writable => world.write(path, &self.bytes.borrow()),
            _ => Ok(()),
        }
    }

    fn close(&self) -> Result<()> {
        if self.closed.replace(true) {
            return Ok(());
        }
        self.lock.take();
        if let Some(link) = &self.link {
            self.finish()?;
            return match link
                .base
                .as_ref()
                .and_then(|base| base.downcast::<Stream>())
            {
                Some(base) if !link.keep => base.close(),
                _ => Ok(()),
            };
        }
        self.flush()
    }
}

fn closed<T>(what: &str) -> Result<T> {
    Err(Fault::net(
        "System.ObjectDisposedException",
        format!("Cannot access a closed {what}."),
    ))
}

impl NetObject for Stream {
    fn type_of(&self) -> Type {
        Type::named(self.of)
    }

    fn get(&self, name: &str) -> Option<Value> {
        let is = |known: &str| eq_ignore_case(name, known);
        if let Some(link) = &self.link {
            let open = !self.closed.get();
            return Some(if is("CanRead") {
                Value::Bool(link.reading && open)
            } else if is("CanWrite") {
                Value::Bool(!link.reading && open)
            } else if is("CanSeek") || is("CanTimeout") {
                Value::FALSE
            } else if is("BaseStream") {
                link.base.clone()?
            } else {
                return None;
            });
        }
        Some(if is("Length") {
            Value::Long(self.bytes.borrow().len() as i64)
        } else if is("Position") {
            Value::Long(self.at.get() as i64)
        } else if is("CanRead") || is("CanSeek") {
            Value::Bool(!self.closed.get())
        } else if is("CanWrite") {
            Value::Bool(self.writable && !self.closed.get())
        } else if is("CanTimeout") {
            Value::FALSE
        } else if is("Capacity") && self.file.is_none() {
            Value::Int(self.bytes.borrow().capacity() as i32)
        } else if is("Name") {
            Value::str(self.file.as_ref().map(|(_, path)| path.as_str())?)
        } else {
            return None;
        })
    }

    fn set(&self, name: &str, value: &Value) -> Option<Result<()>> {
        if eq_ignore_case(name, "Position") {
            return Some(
                crate::value::convert::to_i64(value).map(|at| self.at.set(at.max(0) as usize)),
            );
        }
        None
    }

    fn property_names(&self) -> Vec<String> {
        [
            "CanRead",
            "CanSeek",
            "CanWrite",
            "Capacity",
            "Length",
            "Position",
            "CanTimeout",
        ]
        .map(str::to_owned)
        .to_vec()
    }

    fn call(
        &self,
        _: &Value,
        name: &str,
        list: &[Value],
        _: &mut dyn Context,
    ) -> Option<Result<Value>> {
        if self.closed.get()
            && matches!(
                name,
                "write" | "read" | "writebyte" | "readbyte" | "seek" | "setlength"
            )
        {
            return Some(closed(if self.file.is_some() {
                "file"
            } else {
                "Stream"
            }));
        }
        if matches!(name, "read" | "readbyte" | "copyto")
            && let Err(fault) = self.fill()
        {
            return Some(Err(fault));
        }
        if let Some(link) = &self.link {
            let refused = match name {
                "seek" | "setlength" | "toarray" | "getbuffer" | "writeto" => true,
                "write" | "writebyte" => link.reading,
                "read" | "readbyte" | "copyto" => !link.reading,
                _ => false,
            };
            if refused {
                return Some(Err(Fault::net(
                    "System.NotSupportedException",
                    "Specified method is not supported.",
                )));
            }
        }
        Some(match (name, list) {
            ("flushfinalblock", []) if self.link.is_some() => self.finish().map(|()| Value::Empty),
            ("write", [held, rest @ ..]) => {
                let held = byte_items(held)?;
                let (from, count) = (
                    int(rest, 0).unwrap_or(0).max(0) as usize,
                    int(rest, 1).map_or(held.len(), |count| count.max(0) as usize),
                );
                let part: Vec<u8> = held.into_iter().skip(from).take(count).collect();
                self.write(&part);
                Ok(Value::Empty)
            }
            ("writebyte", [one]) => {
                self.write(&[crate::value::convert::to_i64(one).ok()? as u8]);
                Ok(Value::Empty)
            }
            ("readbyte", []) => Ok(Value::Int(
                self.read(1).first().map_or(-1, |byte| i32::from(*byte)),
            )),
            ("read", [target, from, count]) => {
                let Value::Array(array) = target.base() else {
                    return None;
                };
                let (from, count) = (
                    int(std::slice::from_ref(from), 0)?.max(0) as usize,
                    int(std::slice::from_ref(count), 0)?.max(0) as usize,
                );
                let part = self.read(count);
                for (slot, byte) in array.items.borrow_mut().iter_mut().skip(from).zip(&part) {
                    *slot = Value::Byte(*byte);
                }
                Ok(Value::Int(part.len() as i32))
            }
            ("seek", [offset, ..]) => {
                let offset = crate::value::convert::to_i64(offset).ok()?;
                let base = match args::enumeration(list, 1, "SeekOrigin") {
                    Some(1) => self.at.get() as i64,
                    Some(2) => self.bytes.borrow().len() as i64,
                    _ => 0,
                };
                self.at.set((base + offset).max(0) as usize);
                Ok(Value::Long(self.at.get() as i64))
            }
            ("setlength", [length]) => {
                let length = crate::value::convert::to_i64(length)
                    .ok()?
                    .clamp(0, 1 << 30) as usize;
                self.bytes.borrow_mut().resize(length, 0);
                Ok(Value::Empty)
            }
            ("toarray" | "getbuffer", []) => Ok(args::bytes(&self.bytes.borrow())),
            ("copyto" | "writeto", [target, ..]) => {
                let rest = if name == "writeto" {
                    self.bytes.borrow().clone()
                } else {
                    self.read(usize::MAX)
                };
                match target.downcast::<Stream>() {
                    Some(target) => {
                        target.write(&rest);
                        Ok(Value::Empty)
                    }
                    None => return None,
                }
            }
            ("flush", _) => self.flush().map(|()| Value::Empty),
            ("close" | "dispose", _) => self.close().map(|()| Value::Empty),
            _ => return None,
        })
    }

    fn as_any(&self) -> &dyn Any {
        self
    }
}

/// `StreamReader`, `StringReader`.
pub struct Reader {
    of: &'static str,
    text: Vec<u16>,
    at: Cell<usize>,
    coding: Encoding,
    base: Option<Value>,
    closed: Cell<bool>,
}

impl NetObject for Reader {
    fn type_of(&self) -> Type {
        Type::named(self.of)
    }

    fn get(&self, name: &str) -> Option<Value> {
        let is = |known: &str| eq_ignore_case(name, known);
        Some(if is("EndOfStream") && self.base.is_some() {
            Value::Bool(self.at.get() >= self.text.len())
        } else if is("CurrentEncoding") && self.base.is_some() {
            Value::net(self.coding)
        } else if is("BaseStream") {
            self.base.clone()?
        } else {
            return None;
        })
    }

    fn property_names(&self) -> Vec<String> {
        let names: &[&str] = if self.base.is_some() {
            &["CurrentEncoding", "BaseStream", "EndOfStream"]
        } else {
            &[]
        };
        names.iter().map(|name| (*name).to_owned()).collect()
    }

    fn call(
        &self,
        _: &Value,
        name: &str,
        list: &[Value],
        _: &mut dyn Context,
    ) -> Option<Result<Value>> {
        if self.closed.get() && matches!(name, "read" | "readline" | "readtoend" | "peek") {
            return Some(closed("TextReader").map_err(|fault: Box<Fault>| {
                Fault::net(
                    "System.ObjectDisposedException",
                    fault
                        .message
                        .replace("Cannot access a closed", "Cannot read from a closed"),
                )
            }));
        }
        let rest = self.text.get(self.at.get()..).unwrap_or_default();
        Some(Ok(match (name, list) {
            ("peek", []) => Value::Int(rest.first().map_or(-1, |unit| i32::from(*unit))),
            ("read", []) => match rest.first() {
                Some(unit) => {
                    self.at.set(self.at.get() + 1);
                    Value::Int(i32::from(*unit))
                }
                None => Value::Int(-1),
            },
            ("read" | "readblock", [target, from, count]) => {
                let Value::Array(array) = target.base() else {
                    return None;
                };
                let (from, count) = (
                    int(std::slice::from_ref(from), 0)?.max(0) as usize,
                    int(std::slice::from_ref(count), 0)?.max(0) as usize,
                );
                let part: Vec<u16> = rest.iter().take(count).copied().collect();
                for (slot, unit) in array.items.borrow_mut().iter_mut().skip(from).zip(&part) {
                    *slot = Value::Char(*unit);
                }
                self.at.set(self.at.get() + part.len());
                Value::Int(part.len() as i32)
            }
            ("readline", []) => {
                if rest.is_empty() {
                    return Some(Ok(Value::Null));
                }
                let end = rest
                    .iter()
                    .position(|unit| matches!(unit, 10 | 13))
                    .unwrap_or(rest.len());
                let line = String::from_utf16_lossy(rest.get(..end).unwrap_or_default());
                let skip = match (rest.get(end), rest.get(end + 1)) {
                    (Some(13), Some(10)) => 2,
                    (Some(_), _) => 1,
                    (None, _) => 0,
                };
                self.at.set(self.at.get() + end + skip);
                Value::str(line)
            }
            ("readtoend", []) => {
                let text = String::from_utf16_lossy(rest);
                self.at.set(self.text.len());
                Value::str(text)
            }
            ("close" | "dispose", _) => {
                self.closed.set(true);
                let base = self.base.as_ref();
                if let Some(stream) = base.and_then(|base| base.downcast::<Stream>())
                    && let Err(fault) = stream.close()
                {
                    return Some(Err(fault));
                }
                Value::Empty
            }
            ("discardbuffereddata", []) => Value::Empty,
            _ => return None,
        }))
    }

    fn as_any(&self) -> &dyn Any {
        self
    }
}

/// `StreamWriter`, `StringWriter`.
pub struct Writer {
    of: &'static str,
    text: RefCell<String>,
    coding: Encoding,
    base: Option<Value>,
    line: RefCell<String>,
    auto: Cell<bool>,
    marked: Cell<bool>,
}

impl Writer {
    fn flush(&self) -> Result<()> {
        let Some(stream) = self
            .base
            .as_ref()
            .and_then(|base| base.downcast::<Stream>())
        else {
            return Ok(());
        };
        let text = std::mem::take(&mut *self.text.borrow_mut());
        if !self.marked.replace(true) && stream.bytes.borrow().is_empty() {
            stream.write(self.coding.preamble());
        }
        stream.write(&self.coding.encode(&text));
        stream.flush()
    }
}

impl NetObject for Writer {
    fn type_of(&self) -> Type {
        Type::named(self.of)
    }

    fn to_text(&self) -> String {
        if self.base.is_some() {
            self.of.to_owned()
        } else {
            self.text.borrow().clone()
        }
    }

    fn get(&self, name: &str) -> Option<Value> {
        let is = |known: &str| eq_ignore_case(name, known);
        Some(if is("NewLine") {
            Value::str(self.line.borrow().as_str())
        } else if is("Encoding") {
            Value::net(if self.base.is_some() {
                self.coding
            } else {
                Encoding::of(Kind::Utf16)
            })
        } else if is("AutoFlush") && self.base.is_some() {
            Value::Bool(self.auto.get())
        } else if is("BaseStream") {
            self.base.clone()?
        } else {
            return None;
        })
    }

    fn set(&self, name: &str, value: &Value) -> Option<Result<()>> {
        if eq_ignore_case(name, "NewLine") {
            *self.line.borrow_mut() = value.to_text();
            return Some(Ok(()));
        }
        if eq_ignore_case(name, "AutoFlush") {
            self.auto.set(crate::value::convert::truth(value));
            return Some(self.flush());
        }
        None
    }

    fn property_names(&self) -> Vec<String> {
        ["Encoding", "NewLine"].map(str::to_owned).to_vec()
    }

    fn call(
        &self,
        _: &Value,
        name: &str,
        list: &[Value],
        cx: &mut dyn Context,
    ) -> Option<Result<Value>> {
        let result = match (name, list) {
            ("write" | "writeline", _) => {
                let text = match list {
                    [] => Ok(String::new()),
                    [one] => match one.base() {
                        Value::Array(array)
                            if array.element.is_known(crate::value::Known::Char) =>
                        {
                            let units: Vec<u16> = args::items(one)
                                .iter()
                                .filter_map(|one| match one {
                                    Value::Char(unit) => Some(*unit),
                                    _ => None,
                                })
                                .collect();
                            Ok(String::from_utf16_lossy(&units))
                        }
                        _ => string_static::dotnet_text(one, cx),
                    },
                    _ => match string_static::call("format", list, cx)? {
                        Ok(text) => Ok(text.to_text()),
                        Err(fault) => Err(fault),
                    },
                };
                match text {
                    Ok(text) => {
                        let mut held = self.text.borrow_mut();
                        held.push_str(&text);
                        if name == "writeline" {
                            held.push_str(&self.line.borrow());
                        }
                        drop(held);
                        if self.auto.get() {
                            self.flush()
                        } else {
                            Ok(())
                        }
                    }
                    Err(fault) => Err(fault),
                }
            }
            ("flush", _) => self.flush(),
            ("close" | "dispose", _) => self.flush().and_then(|()| {
                match self
                    .base
                    .as_ref()
                    .and_then(|base| base.downcast::<Stream>())
                {
                    Some(stream) => stream.close(),
                    None => Ok(()),
                }
            }),
            ("tostring", []) => return Some(Ok(Value::str(self.to_text()))),
            ("getstringbuilder", []) => {
                return crate::value::net::string_builder::construct(&[Value::str(
                    self.text.borrow().as_str(),
                )]);
            }
            _ => return None,
        };
        Some(result.map(|()| Value::Empty))
    }

    fn as_any(&self) -> &dyn Any {
        self
    }
}

fn reader(stream: Value, coding: Encoding) -> Result<Value> {
    let (text, coding) = match stream.downcast::<Stream>() {
        Some(held) => {
            held.fill()?;
            let bytes = held.read(usize::MAX);
            let found = encoding::detect(&bytes).map_or(coding, |(found, _)| found);
            (encoding::decode_file(&bytes, coding), found)
        }
        None => (String::new(), coding),
    };
    Ok(Value::net(Reader {
        of: "System.IO.StreamReader",
        text: text.encode_utf16().collect(),
        at: Cell::new(0),
        coding,
        base: Some(stream),
        closed: Cell::new(false),
    }))
}

fn writer(stream: Value, coding: Encoding) -> Value {
    Value::net(Writer {
        of: "System.IO.StreamWriter",
        text: RefCell::new(String::new()),
        coding,
        base: Some(stream),
        line: RefCell::new("\n".to_owned()),
        auto: Cell::new(false),
        marked: Cell::new(false),
    })
}

/// A stream over a file; `mode` is the number of a `FileMode`.
fn file_stream(
    path: &str,
    mode: i64,
    writable: bool,
    share: i64,
    cx: &dyn Context,
) -> Result<Value> {
    let world = cx.world();
    let status = world.status(path);
    let exists = status.is_some();
    let mut bytes = Vec::new();
    match mode {
        1 if exists => {
            return Err(Fault::net(
                "System.IO.IOException",
                format!("The file '{path}' already exists."),
            ));
        }
        3 | 5 if !exists => {
            return Err(Fault::net(
                "System.IO.FileNotFoundException",
                format!("Could not find file '{path}'."),
            ));
        }
        _ => {}
    }
    let lock = Lock::take(path, share == 0)?;
    match mode {
        1 | 2 | 5 => world.write(path, &[])?,
        _ if exists => bytes = world.read(path)?,
        _ => world.write(path, &[])?,
    }
    let at = if mode == 6 { bytes.len() } else { 0 };
    Ok(Value::net(Stream {
        of: "System.IO.FileStream",
        bytes: RefCell::new(bytes),
        at: Cell::new(at),
        file: Some((world, path.to_owned())),
        writable,
        closed: Cell::new(false),
        link: None,
        lock: RefCell::new(Some(lock)),
    }))
}

/// `[IO.File]::OpenText(path)` and its relatives.
pub fn open(name: &str, path: &str, list: &[Value], cx: &mut dyn Context) -> Result<Value> {
    match name {
        "openread" => file_stream(path, 3, false, 1, cx),
        "openwrite" => file_stream(path, 4, true, 0, cx),
        "create" => file_stream(path, 2, true, 0, cx),
        "opentext" => reader(file_stream(path, 3, false, 1, cx)?, UTF8),
        "createtext" => Ok(writer(file_stream(path, 2, true, 1, cx)?, UTF8)),
        "appendtext" => Ok(writer(file_stream(path, 6, true, 1, cx)?, UTF8)),
        _ => {
            let mode = args::named(list, 1, "System.IO.FileMode")?.unwrap_or(3);
            let access = args::named(list, 2, "System.IO.FileAccess")?.unwrap_or(3);
            // `File.Open` shares with nobody unless it is told, the constructor with readers.
            let share = args::named(list, 3, "System.IO.FileShare")?;
            let share = share.unwrap_or(i64::from(name == "constructor"));
            file_stream(path, mode, access & 2 != 0, share, cx)
        }
    }
}

/// A constructor of a stream, reader or writer.
pub fn construct(of: &str, list: &[Value], cx: &mut dyn Context) -> Option<Result<Value>> {
    let coding = list.iter().find_map(encoding::of_value);
    let first = list.first();
    Some(match of {
        "System.IO.MemoryStream" => Ok(Value::net(Stream::memory(
            first.and_then(byte_items).unwrap_or_default(),
        ))),
        "System.IO.FileStream" => {
            let path = crate::value::members::path::full(&first?.to_text(), cx);
            open("constructor", &path, list, cx)
        }
        "System.IO.StringReader" => {
            if first.is_none_or(Value::is_null) {
                return Some(args::null("s"));
            }
            Ok(Value::net(Reader {
                of: "System.IO.StringReader",
                text: first?.to_text().encode_utf16().collect(),
                at: Cell::new(0),
                coding: UTF8,
                base: None,
                closed: Cell::new(false),
            }))
        }
        "System.IO.StringWriter" => Ok(Value::net(Writer {
            of: "System.IO.StringWriter",
            text: RefCell::new(String::new()),
            coding: UTF8,
            base: None,
            line: RefCell::new("\n".to_owned()),
            auto: Cell::new(false),
            marked: Cell::new(true),
        })),
        "System.IO.StreamReader" | "System.IO.StreamWriter" => {
            let read = of.ends_with("Reader");
            let first = first?;
            if let Some(wire) = first.downcast::<super::tcp::NetworkStream>() {
                return Some(Ok(if read { wire.reader() } else { wire.writer() }));
            }
            let stream = if first.downcast::<Stream>().is_some() {
                first.base().clone()
            } else {
                let path = crate::value::members::path::full(&first.to_text(), cx);
                let mode = match (read, args::flag(list, 1)) {
                    (true, _) => 3,
                    (false, Some(true)) => 6,
                    (false, _) => 2,
                };
                match file_stream(&path, mode, !read, 1, cx) {
                    Ok(stream) => stream,
                    Err(fault) => return Some(Err(fault)),
                }
            };
            let coding = coding.unwrap_or(UTF8);
            if read {
                reader(stream, coding)
            } else {
                Ok(writer(stream, coding))
            }
        }
        _ => return None,
    })
}

/// A stream over bytes in memory.
pub fn of_bytes(bytes: Vec<u8>) -> Value {
    Value::net(Stream::memory(bytes))
}

/// The bytes from where a stream stands to its end, for hashing.
pub fn rest_of(value: &Value) -> Option<Vec<u8>> {
    let stream = value.downcast::<Stream>()?;
    stream.fill().ok()?;
    Some(stream.read(usize::MAX))
}
