//! Exports as JSON and CLIXML: the same columns as the CSV, lists as lists.

use super::{Column, each, put};
use crate::exchange::organization::Organization;
use crate::exchange::property::Property;
use crate::exchange::record::DirectoryObject;
use std::io::{self, Write};

/// A form of export, by its file's name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// Comma-separated values.
    Csv,
    /// `ConvertTo-Json`.
    Json,
    /// `Export-Clixml`.
    Clixml,
}

impl Form {
    /// The form that a file's name asks for.
    pub fn of(file: &str) -> Option<Self> {
        let lower = file.to_lowercase();
        if lower.ends_with(".csv") {
            Some(Self::Csv)
        } else if lower.ends_with(".json") {
            Some(Self::Json)
        } else if lower.ends_with(".xml") || lower.ends_with(".clixml") {
            Some(Self::Clixml)
        } else {
            None
        }
    }
}

/// Writes all recipients in a form.
pub fn write(
    form: Form,
    org: &Organization,
    out: &mut dyn Write,
    tell: &mut dyn FnMut(usize),
) -> io::Result<()> {
    match form {
        Form::Csv => super::csv(org, out, tell),
        Form::Json => json(org, out, tell),
        Form::Clixml => clixml(org, out, tell),
    }
}

/// Leaves out the first bytes: what stands between rows stands before each of them.
struct Without<'a> {
    out: &'a mut dyn Write,
    left: usize,
}

impl Write for Without<'_> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let skipped = self.left.min(bytes.len());
        self.left -= skipped;
        self.out
            .write_all(bytes.get(skipped..).unwrap_or_default())?;
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        self.out.flush()
    }
}

fn json(org: &Organization, out: &mut dyn Write, tell: &mut dyn FnMut(usize)) -> io::Result<()> {
    const BETWEEN: &[u8] = b",\n";
    let columns = Column::all();
    out.write_all(b"[\n")?;
    let row = |record: &DirectoryObject, bytes: &mut Vec<u8>| {
        bytes.extend_from_slice(BETWEEN);
        for (place, column) in columns.iter().enumerate() {
            bytes.extend_from_slice(if place > 0 { b"," } else { b"{" });
            quoted(column.name.as_bytes(), bytes);
            bytes.push(b':');
            match column.of(org, record) {
                Property::List(items) => {
                    bytes.push(b'[');
                    for (place, item) in items.iter().enumerate() {
                        if place > 0 {
                            bytes.push(b',');
                        }
                        json_value(item, bytes);
                    }
                    bytes.push(b']');
                }
                value => json_value(&value, bytes),
            }
        }
        bytes.push(b'}');
    };
    let mut rows = Without {
        out: &mut *out,
        left: BETWEEN.len(),
    };
    each(org, &mut rows, row, tell)?;
    out.write_all(b"\n]\n")?;
    out.flush()
}

fn json_value(value: &Property, bytes: &mut Vec<u8>) {
    match value {
        Property::Null => bytes.extend_from_slice(b"null"),
        Property::Bool(truth) => {
            bytes.extend_from_slice(if *truth { b"true" } else { b"false" });
        }
        other => {
            let mut text = Vec::new();
            put(other, &mut text);
            quoted(&text, bytes);
        }
    }
}

/// A text of JSON.
fn quoted(text: &[u8], bytes: &mut Vec<u8>) {
    bytes.push(b'"');
    for byte in text {
        match byte {
            b'"' => bytes.extend_from_slice(b"\\\""),
            b'\\' => bytes.extend_from_slice(b"\\\\"),
            b'\n' => bytes.extend_from_slice(b"\\n"),
            b'\r' => bytes.extend_from_slice(b"\\r"),
            b'\t' => bytes.extend_from_slice(b"\\t"),
            // Memory takes whatever is written.
            0..0x20 => drop(write!(bytes, "\\u{byte:04x}")),
            other => bytes.push(*other),
        }
    }
    bytes.push(b'"');
}

fn clixml(org: &Organization, out: &mut dyn Write, tell: &mut dyn FnMut(usize)) -> io::Result<()> {
    let columns = Column::all();
    out.write_all(
        b"<Objs Version=\"1.1.0.1\" xmlns=\"http://schemas.microsoft.com/powershell/2004/04\">\n",
    )?;
    let row = |record: &DirectoryObject, bytes: &mut Vec<u8>| {
        bytes.extend_from_slice(b"  <Obj>\n    <MS>\n");
        for column in &columns {
            bytes.extend_from_slice(b"      ");
            match column.of(org, record) {
                Property::List(items) => {
                    drop(write!(bytes, "<Obj N=\"{}\"><LST>", column.name));
                    for item in items.iter() {
                        element(item, "", bytes);
                    }
                    bytes.extend_from_slice(b"</LST></Obj>");
                }
                value => element(&value, column.name, bytes),
            }
            bytes.push(b'\n');
        }
        bytes.extend_from_slice(b"    </MS>\n  </Obj>\n");
    };
    each(org, out, row, tell)?;
    out.write_all(b"</Objs>\n")?;
    out.flush()
}

/// A value as an element; with its property's name, if it is one's.
fn element(value: &Property, name: &str, bytes: &mut Vec<u8>) {
    let tag = match value {
        Property::Null => "Nil",
        Property::Bool(_) => "B",
        Property::Guid(_) => "G",
        _ => "S",
    };
    let own = if name.is_empty() {
        String::new()
    } else {
        format!(" N=\"{name}\"")
    };
    match value {
        Property::Null => drop(write!(bytes, "<Nil{own} />")),
        Property::Bool(truth) => drop(write!(bytes, "<B{own}>{truth}</B>")),
        other => {
            drop(write!(bytes, "<{tag}{own}>"));
            let mut text = Vec::new();
            put(other, &mut text);
            escaped(&String::from_utf8_lossy(&text), bytes);
            drop(write!(bytes, "</{tag}>"));
        }
    }
}

/// A text of CLIXML: what XML cannot hold is written by its number.
fn escaped(text: &str, bytes: &mut Vec<u8>) {
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        match c {
            '&' => bytes.extend_from_slice(b"&amp;"),
            '<' => bytes.extend_from_slice(b"&lt;"),
            '>' => bytes.extend_from_slice(b"&gt;"),
            // What looks like such a number is none.
            '_' if rest.starts_with("_x") => bytes.extend_from_slice(b"_x005F_"),
            c if c.is_control() => drop(write!(bytes, "_x{:04X}_", u32::from(c))),
            c => bytes.extend_from_slice(c.encode_utf8(&mut [0; 4]).as_bytes()),
        }
        rest = rest.get(c.len_utf8()..).unwrap_or_default();
    }
}
