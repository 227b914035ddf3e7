//! Get-, Set-, Add- and Clear-Content.

use super::target;
use crate::engine::{Body, Call, Cmdlet, CmdletBody, Flow};
use crate::text::name::Name;
use crate::value::net::encoding::{self, Encoding};
use crate::value::net::stream;
use crate::value::net::text_reader::TextReader;
use crate::value::psobject::{PSObject, PropertyBag, Shape};
use crate::value::{ErrorCategory, Fault, Type, Value, member};
use std::rc::Rc;

pub(super) const CMDLETS: &[Cmdlet] = &[
    Cmdlet {
        name: "Get-Content",
        body: Body::Each(get),
    },
    Cmdlet {
        name: "Set-Content",
        body: Body::Stateful(|| {
            Box::new(Write {
                append: false,
                ..Write::default()
            })
        }),
    },
    Cmdlet {
        name: "Add-Content",
        body: Body::Stateful(|| {
            Box::new(Write {
                append: true,
                ..Write::default()
            })
        }),
    },
    Cmdlet {
        name: "Clear-Content",
        body: Body::Each(clear),
    },
];

/// The encoding that `-Encoding` names; the file's own or UTF-8 without it.
pub(crate) fn encoding(call: &Call<'_>) -> Option<Encoding> {
    encoding::of_value(call.get("Encoding")?)
}

/// What `Get-Content` notes on all that it reads from a file: where it comes from, and how much was read up to there.
struct Noted {
    shape: Rc<Shape>,
    place: [Value; 5],
    read: i64,
}

impl Noted {
    fn new(call: &Call<'_>, path: &str) -> Noted {
        let names: Vec<Name> = target::ORIGIN
            .into_iter()
            .chain(["ReadCount"])
            .map(Name::new)
            .collect();
        Noted {
            shape: Shape::of_notes(names.iter()),
            place: target::origin(call, path),
            read: 0,
        }
    }

    /// Writes what is made of the next `count` lines or bytes.
    fn write(&mut self, call: &mut Call<'_>, value: Value, count: usize) -> Flow {
        self.read += i64::try_from(count).unwrap_or(i64::MAX);
        let mut notes = Vec::with_capacity(self.place.len() + 1);
        notes.extend(self.place.iter().cloned());
        notes.push(Value::Long(self.read));
        let object = PSObject {
            base: Some(value),
            ..PSObject::custom(PropertyBag::from_shape(Rc::clone(&self.shape), notes))
        };
        call.write(Value::Object(Rc::new(object)))
    }
}

/// Bytes have no encoding: a warning where one is given.
fn unused_encoding(call: &mut Call<'_>) -> Flow {
    if call.flag("AsByteStream") && call.is_bound("Encoding") {
        let text = crate::grammar::message("FileSystemProviderStrings", "EncodingNotUsed");
        call.warning(text.unwrap_or_default())?;
    }
    Ok(())
}

fn get(call: &mut Call<'_>) -> Flow {
    if target::refuses_credential(call)? {
        return Ok(());
    }
    unused_encoding(call)?;
    if call.is_bound("Tail") && call.is_bound("TotalCount") {
        let text =
            crate::grammar::message("SessionStateStrings", "GetContent_TailAndHeadCannotCoexist")
                .unwrap_or_default()
                .replace("{0}", "TotalCount")
                .replace("{1}", "Tail");
        return call.fault(
            Fault::new(
                "TailAndHeadCannotCoexist",
                ErrorCategory::InvalidOperation,
                text,
            )
            .of("System.InvalidOperationException"),
        );
    }
    let first = call.texts("Path").into_iter().next();
    if let Some(drive) = first.filter(|path| is_drive(path)) {
        let (name, path) = drive.split_once(':').unwrap_or((&drive, ""));
        let (name, path) = (
            name.to_owned(),
            path.trim_start_matches(['/', '\\']).to_owned(),
        );
        if call.int("Tail").is_some_and(|count| count >= 0) {
            let text =
                crate::grammar::message("SessionStateStrings", "GetContent_TailNotSupported")
                    .unwrap_or_default();
            return call.fault(
                Fault::new("TailNotSupported", ErrorCategory::InvalidOperation, text)
                    .of("System.InvalidOperationException"),
            );
        }
        let held = call.rt.drive_items(&name, &path).unwrap_or_default();
        if held.is_empty() {
            return target::not_found(call, &target::drive_path(&drive));
        }
        let value = call.rt.read_drive_value(&name, &path)?;
        return call.write_enumerated(value);
    }
    if call.flag("Raw") {
        for other in ["TotalCount", "Tail", "Delimiter", "Wait"] {
            if !call.is_bound(other) || (other == "Wait" && !call.flag("Wait")) {
                continue;
            }
            let text = if other == "Wait" {
                crate::grammar::message("FileSystemProviderStrings", "RawAndWaitCannotCoexist")
                    .unwrap_or_default()
                    .to_owned()
            } else {
                crate::grammar::message("FileSystemProviderStrings", "NoFirstLastWaitForRaw")
                    .unwrap_or_default()
                    .replace("{0}", "Raw")
                    .replace("{1}", other)
            };
            return call.throw(
                &Fault::new("InvalidOperation", ErrorCategory::InvalidOperation, text)
                    .of("System.Management.Automation.PSInvalidOperationException"),
            );
        }
    }
    let total = call.int("TotalCount").filter(|count| *count >= 0);
    let tail = call.int("Tail").filter(|count| *count >= 0);
    let batch = call.int("ReadCount").unwrap_or(1);
    if total.is_some() && tail.is_some() {
        let text =
            crate::grammar::message("SessionStateStrings", "GetContent_TailAndHeadCannotCoexist")
                .unwrap_or_default()
                .replace("{0}", "TotalCount")
                .replace("{1}", "Tail");
        return call.fail(
            "TailAndHeadCannotCoexist",
            ErrorCategory::InvalidOperation,
            "System.InvalidOperationException",
            &text,
            Value::Null,
        );
    }
    let found = target::existing(call)?;
    if found.is_empty() {
        nothing_there(call)?;
    }
    for path in found {
        if call
            .rt
            .world
            .status(&path)
            .is_some_and(|status| status.is_dir)
        {
            call.fault(
                Fault::new(
                    "GetContainerContentException",
                    ErrorCategory::InvalidOperation,
                    format!("Unable to get content because it is a directory: '{path}'. Please use 'Get-ChildItem' instead."),
                )
                .of("System.InvalidOperationException"),
            )?;
            continue;
        }
        if busy(
            call,
            &path,
            "GetContentReaderIOError",
            ErrorCategory::ReadError,
        )? {
            continue;
        }
        if tail.is_none()
            && batch == 1
            && !["AsByteStream", "Raw"].iter().any(|name| call.flag(name))
            && !call.is_bound("Delimiter")
        {
            lines_of(call, &path, total)?;
            continue;
        }
        let bytes = match call.rt.world.read(&path) {
            Ok(bytes) => bytes,
            Err(fault) => {
                call.fault(fault)?;
                continue;
            }
        };
        if call.flag("AsByteStream") {
            let all: Vec<Value> = bytes.into_iter().map(Value::Byte).collect();
            let all = pick(all, total, tail);
            if call.flag("Raw") {
                let count = all.len();
                let all = Value::array_of(Type::Known(crate::value::Known::Byte), all);
                Noted::new(call, &path).write(call, all, count)?;
            } else {
                for byte in all {
                    call.write(byte)?;
                }
            }
            continue;
        }
        let text = match encoding(call) {
            Some(encoding) => encoding::decode_file(&bytes, encoding),
            None => crate::text::source::decode(&bytes),
        };
        if call.flag("Raw") {
            if !text.is_empty() || !bytes.is_empty() {
                Noted::new(call, &path).write(call, Value::str(text), 1)?;
            }
            continue;
        }
        let lines: Vec<Value> = match call.text("Delimiter") {
            Some(delimiter) => {
                let mut parts: Vec<&str> = text.split(delimiter.as_str()).collect();
                if parts.last().is_some_and(|last| last.is_empty()) {
                    parts.pop();
                }
                parts.into_iter().map(Value::str).collect()
            }
            None => split_lines(&text).into_iter().map(Value::str).collect(),
        };
        let lines = pick(lines, total, tail);
        write_batches(call, &path, lines, batch)?;
    }
    Ok(())
}

/// Writes the lines of a file as they are read.
fn lines_of(call: &mut Call<'_>, path: &str, total: Option<i64>) -> Flow {
    let coding = encoding(call).unwrap_or(Encoding {
        mark: false,
        ..Encoding::of(encoding::Kind::Utf8)
    });
    let mut reader = match TextReader::open(&*call.rt.world, path, coding) {
        Ok(reader) => reader,
        Err(fault) => return call.fault(fault),
    };
    let mut noted = Noted::new(call, path);
    let mut left = total.map_or(usize::MAX, |total| usize::try_from(total).unwrap_or(0));
    while left > 0
        && let Some(line) = reader.line()?
    {
        noted.write(call, Value::String(line), 1)?;
        left -= 1;
    }
    Ok(())
}

/// The error about a file that somebody holds open for himself; true: it was written.
fn busy(call: &mut Call<'_>, path: &str, id: &str, category: ErrorCategory) -> Flow<bool> {
    let Err(mut fault) = stream::check_free(path) else {
        return Ok(false);
    };
    id.clone_into(&mut fault.id);
    fault.category = category;
    call.fault(fault.target(Value::str(path)))?;
    Ok(true)
}

/// The errors about patterns that no file fits.
fn nothing_there(call: &mut Call<'_>) -> Flow {
    if call.is_bound("LiteralPath") {
        return Ok(());
    }
    for path in call.texts("Path") {
        if !crate::text::wildcard::has_wildcards(&path) {
            continue;
        }
        call.fault(
            Fault::new(
                "ItemNotFound",
                ErrorCategory::ObjectNotFound,
                format!("An object at the specified path {path} does not exist, or has been filtered by the -Include or -Exclude parameter."),
            )
            .of("System.Exception")
            .target(Value::array(vec![Value::String(path)])),
        )?;
    }
    Ok(())
}

fn is_drive(path: &str) -> bool {
    ["env:", "variable:", "function:", "alias:"]
        .iter()
        .any(|drive| {
            path.get(..drive.len())
                .is_some_and(|head| head.eq_ignore_ascii_case(drive))
        })
}

fn pick(all: Vec<Value>, total: Option<i64>, tail: Option<i64>) -> Vec<Value> {
    let mut all = all;
    if let Some(total) = total {
        all.truncate(usize::try_from(total).unwrap_or(usize::MAX));
    }
    if let Some(tail) = tail {
        let from = all
            .len()
            .saturating_sub(usize::try_from(tail).unwrap_or(usize::MAX));
        all = all.split_off(from);
    }
    all
}

fn write_batches(call: &mut Call<'_>, path: &str, lines: Vec<Value>, batch: i64) -> Flow {
    let mut noted = Noted::new(call, path);
    if batch == 1 {
        for line in lines {
            noted.write(call, line, 1)?;
        }
        return Ok(());
    }
    let size = if batch <= 0 {
        lines.len().max(1)
    } else {
        usize::try_from(batch).unwrap_or(usize::MAX)
    };
    for part in lines.chunks(size) {
        noted.write(call, Value::array(part.to_vec()), part.len())?;
    }
    Ok(())
}

/// Lines as `StreamReader.ReadLine` gives them: ended by CR, LF or both.
pub(crate) fn split_lines(text: &str) -> Vec<&str> {
    let mut lines = Vec::new();
    let mut rest = text;
    while !rest.is_empty() {
        match rest.find(['\n', '\r']) {
            None => {
                lines.push(rest);
                break;
            }
            Some(at) => {
                lines.push(rest.get(..at).unwrap_or_default());
                let after = rest.get(at..).unwrap_or_default();
                let skip = if after.starts_with("\r\n") { 2 } else { 1 };
                rest = after.get(skip..).unwrap_or_default();
            }
        }
    }
    lines
}

/// What is to be written, and where.
#[derive(Default)]
struct Write {
    append: bool,
    begun: Vec<String>,
    text: String,
    bytes: Vec<u8>,
    confirmed: Option<bool>,
    /// It was told why nothing is written.
    refused: bool,
}

impl CmdletBody for Write {
    fn begin(&mut self, call: &mut Call<'_>) -> Flow {
        self.refused = target::refuses_credential(call)?;
        unused_encoding(call)?;
        Ok(())
    }

    fn process(&mut self, call: &mut Call<'_>) -> Flow {
        if self.refused {
            return Ok(());
        }
        let paths = target::named(call)?;
        if self.confirmed.is_none() && paths.is_empty() {
            nothing_there(call)?;
        }
        if let Some(path) = call
            .texts("Path")
            .first()
            .filter(|path| is_drive(path))
            .cloned()
        {
            let (drive, name) = path.split_once(':').unwrap_or((&path, ""));
            let (drive, name) = (
                drive.to_owned(),
                name.trim_start_matches(['/', '\\']).to_owned(),
            );
            let value = call.value("Value");
            return call.rt.write_drive_value(&drive, &name, value);
        }
        if self.confirmed.is_none() {
            let action = if self.append {
                "Add Content"
            } else {
                "Set Content"
            };
            let mut go = true;
            for path in &paths {
                go &= call.should_process(&format!("Path: {path}"), action)?;
            }
            self.confirmed = Some(go);
        }
        if self.confirmed == Some(false) {
            return Ok(());
        }
        for path in &paths {
            if self.begun.contains(path) {
                continue;
            }
            let parent =
                path.rsplit_once('/').map_or(
                    "/",
                    |(parent, _)| if parent.is_empty() { "/" } else { parent },
                );
            if call.rt.world.status(parent).is_none() {
                call.fault(
                    Fault::new(
                        "GetContentWriterDirectoryNotFoundError",
                        ErrorCategory::ObjectNotFound,
                        format!("Could not find a part of the path '{path}'."),
                    )
                    .of("System.IO.DirectoryNotFoundException")
                    .target(Value::str(path.as_str())),
                )?;
                continue;
            }
            if call
                .rt
                .world
                .status(path)
                .is_some_and(|status| status.is_dir)
            {
                let text = crate::grammar::message(
                    "SessionStateStrings",
                    "WriteContainerContentException",
                )
                .unwrap_or_default()
                .replace("{0}", path);
                call.fault(
                    Fault::new(
                        "WriteContainerContentException",
                        ErrorCategory::InvalidOperation,
                        text,
                    )
                    .of("System.InvalidOperationException"),
                )?;
                continue;
            }
            if busy(
                call,
                path,
                "GetContentWriterIOError",
                ErrorCategory::WriteError,
            )? {
                continue;
            }
            if !self.append {
                call.rt.world.write(path, b"")?;
            }
            self.begun.push(path.clone());
        }
        let value = call.value("Value");
        // Lists in the list are taken apart too, and nothing stands for null.
        let mut items = Vec::new();
        for item in member::enumerate(&value).unwrap_or_else(|| vec![value.clone()]) {
            match member::enumerate(&item) {
                Some(inner) => items.extend(inner),
                None => items.push(item),
            }
        }
        items.retain(|item| !item.is_null());
        let separator = if call.flag("NoNewline") { "" } else { "\n" };
        for item in items {
            if call.flag("AsByteStream") {
                let byte = crate::value::convert::convert(
                    &item,
                    &Type::Known(crate::value::Known::Byte),
                    call.rt,
                )?;
                if let Value::Byte(byte) = byte {
                    self.bytes.push(byte);
                }
                continue;
            }
            let text = match item.base() {
                Value::DateTime(_) | Value::Double(_) | Value::Single(_) | Value::Decimal(_) => {
                    crate::value::text::net_text(&item, call.rt.culture)
                }
                _ => call.rt.text(&item)?,
            };
            self.text.push_str(&text);
            self.text.push_str(separator);
        }
        if call.flag("PassThru") {
            call.write(value)?;
        }
        // What upstream wrote so far is in the file when the next object comes: a reader may ask for it.
        if !call.expecting_input || self.text.len() > 1 << 20 {
            self.flush(call)?;
        }
        Ok(())
    }

    fn end(&mut self, call: &mut Call<'_>) -> Flow {
        self.flush(call)
    }
}

impl Write {
    fn flush(&mut self, call: &mut Call<'_>) -> Flow {
        let mut bytes = std::mem::take(&mut self.bytes);
        let text = std::mem::take(&mut self.text);
        let encoding = encoding(call).unwrap_or(Encoding {
            mark: false,
            ..Encoding::of(encoding::Kind::Utf8)
        });
        bytes.extend(encoding.encode(&text));
        for path in &self.begun {
            let empty = call
                .rt
                .world
                .status(path)
                .is_none_or(|status| status.len == 0);
            if empty && !bytes.is_empty() && !call.flag("AsByteStream") {
                call.rt.world.append(path, encoding.preamble())?;
            }
            if !bytes.is_empty() || empty {
                call.rt.world.append(path, &bytes)?;
            }
        }
        Ok(())
    }
}

fn clear(call: &mut Call<'_>) -> Flow {
    if target::refuses_credential(call)? {
        return Ok(());
    }
    if let Some(path) = call.text("Path").filter(|path| is_drive(path)) {
        let _ = path;
        let text = crate::grammar::message("SessionStateStrings", "IContent_Clear_NotSupported")
            .unwrap_or("Cannot perform the ClearContent operation. The ClearContent operation is not supported by this provider.");
        return call.throw(
            &Fault::new("NotSupported", ErrorCategory::NotImplemented, text)
                .of("System.Management.Automation.PSNotSupportedException"),
        );
    }
    for path in target::existing(call)? {
        if call.should_process(&format!("Item: {path}"), "Clear Content")? {
            call.rt.world.write(&path, b"")?;
        }
    }
    Ok(())
}
