//! ConvertTo-Csv, ConvertFrom-Csv, Export-Csv and Import-Csv.

use super::common::message;
use super::files::{self, Output};
use crate::engine::{Body, Call, Cmdlet, CmdletBody, Flow};
use crate::format::names;
use crate::format::property::Getter;
use crate::format::{Expression, FormatObject};
use crate::text::csv::{self, Quoting, Reader};
use crate::text::name::{Name, NameMap, eq_ignore_case};
use crate::value::net::text_reader::TextReader;
use crate::value::{ErrorCategory, Fault, PSObject, PropertyBag, Shape, Value, text, types};
use std::rc::Rc;

pub(super) const CMDLETS: &[Cmdlet] = &[
    Cmdlet {
        name: "ConvertTo-Csv",
        body: Body::Stateful(|| Box::new(ToCsv::default())),
    },
    Cmdlet {
        name: "Export-Csv",
        body: Body::Stateful(|| Box::new(ToCsv::default())),
    },
    Cmdlet {
        name: "ConvertFrom-Csv",
        body: Body::Stateful(|| Box::new(FromCsv::default())),
    },
    Cmdlet {
        name: "Import-Csv",
        body: Body::Stateful(|| Box::new(ImportCsv)),
    },
];

/// The delimiter that was asked for.
fn delimiter(call: &Call<'_>) -> char {
    if call.flag("UseCulture") {
        return list_separator(call);
    }
    match call.get("Delimiter").map(Value::base) {
        Some(Value::Char(unit)) => char::from_u32(u32::from(*unit)).unwrap_or(','),
        Some(Value::String(text)) => text.chars().next().unwrap_or(','),
        _ => ',',
    }
}

/// The culture's list separator.
fn list_separator(call: &Call<'_>) -> char {
    if call.rt.culture.number.number_decimal_separator == "," {
        ';'
    } else {
        ','
    }
}

/// One run of a cmdlet that writes.
#[derive(Default)]
struct ToCsv {
    columns: Vec<(String, Getter)>,
    started: bool,
    delimiter: char,
    quoting: Quoting,
    quoted: Option<Vec<String>>,
    no_header: bool,
    type_line: bool,
    output: Option<Output>,
    /// Objects are not written (-WhatIf).
    idle: bool,
    exports: bool,
    /// Columns of the file that is appended to.
    existing: Option<Vec<String>>,
    line: String,
}

impl CmdletBody for ToCsv {
    fn begin(&mut self, call: &mut Call<'_>) -> Flow {
        self.exports = call.info.name == "Export-Csv";
        self.delimiter = delimiter(call);
        self.no_header = call.flag("NoHeader");
        self.type_line = call.flag("IncludeTypeInformation");
        let refused = if call.is_bound("QuoteFields") && call.is_bound("UseQuotes") {
            Some("CannotSpecifyQuoteFieldsAndUseQuotes")
        } else if call.is_bound("IncludeTypeInformation") && call.is_bound("NoTypeInformation") {
            Some("CannotSpecifyIncludeTypeInformationAndNoTypeInformation")
        } else if self.exports && call.is_bound("Path") && call.is_bound("LiteralPath") {
            Some("CannotSpecifyPathAndLiteralPath")
        } else if self.exports && !call.is_bound("Path") && !call.is_bound("LiteralPath") {
            return call.throw(
                &Fault::new(
                    "CannotSpecifyPathAndLiteralPath",
                    ErrorCategory::InvalidData,
                    message("CsvCommandStrings", "CannotSpecifyPathAndLiteralPath", &[]),
                )
                .of("System.InvalidOperationException"),
            );
        } else {
            None
        };
        if let Some(id) = refused {
            let text = message("CsvCommandStrings", id, &[]);
            return call.throw(
                &Fault::new(id, ErrorCategory::InvalidData, text)
                    .of("System.InvalidOperationException"),
            );
        }
        self.quoting = match call.get("UseQuotes").map(Value::base) {
            Some(Value::Enum(value)) => match value.number {
                0 => Quoting::Never,
                2 => Quoting::AsNeeded,
                _ => Quoting::Always,
            },
            Some(other) => match other.to_text().to_ascii_lowercase().as_str() {
                "never" => Quoting::Never,
                "asneeded" => Quoting::AsNeeded,
                _ => Quoting::Always,
            },
            None => Quoting::Always,
        };
        if call.is_bound("QuoteFields") {
            self.quoted = Some(
                call.texts("QuoteFields")
                    .iter()
                    .map(ToString::to_string)
                    .collect(),
            );
        }
        if !self.exports {
            return Ok(());
        }
        let shown = call
            .text("LiteralPath")
            .or_else(|| call.text("Path"))
            .unwrap_or_default();
        if !call.should_process(&shown, "Export-Csv")? {
            self.idle = true;
            return Ok(());
        }
        if call.flag("Append") {
            let path = call.rt.file_path(&shown)?;
            if let Ok(bytes) = call.rt.world.read(&path)
                && !bytes.is_empty()
            {
                let text = crate::value::net::encoding::decode_file(&bytes, files::encoding(call));
                let mut reader = Reader::new(&text, self.delimiter);
                reader.type_line();
                self.existing = reader.header();
                if self.existing.is_some() && !text.ends_with('\n') {
                    self.line.push('\n');
                }
            }
        }
        self.output = Some(Output::open(call, ["Path", "LiteralPath"])?);
        Ok(())
    }

    fn process(&mut self, call: &mut Call<'_>) -> Flow {
        let value = call.value("InputObject");
        if value.is_null() || self.idle {
            return Ok(());
        }
        if FormatObject::packet(&value).is_some() {
            self.idle = false;
        }
        let value = crate::value::attached::whole(value);
        if !self.started {
            self.started = true;
            self.start(call, &value)?;
        }
        if self.columns.is_empty() {
            return Ok(());
        }
        if self.existing.is_some() && !call.flag("Force") {
            self.check_columns(call, &value)?;
        }
        self.row(call, &value)
    }

    fn end(&mut self, call: &mut Call<'_>) -> Flow {
        match &mut self.output {
            Some(output) => output.flush(call),
            None => Ok(()),
        }
    }
}

impl ToCsv {
    /// The first object decides on the columns.
    fn start(&mut self, call: &mut Call<'_>, value: &Value) -> Flow {
        if let Some(existing) = &self.existing {
            self.columns = existing
                .iter()
                .map(|name| (name.clone(), Getter::new(Expression::name(name))))
                .collect();
            return Ok(());
        }
        let columns: Vec<String> = match value.base() {
            Value::Dictionary(table) => {
                let mut all: Vec<String> = table.keys().iter().map(Value::to_text).collect();
                if let Value::Object(_) = value {
                    for name in names::matching(value) {
                        if let Value::Object(held) = value
                            && held.members.borrow().find(&name).is_some()
                        {
                            all.push(name);
                        }
                    }
                }
                all
            }
            _ => names::matching(value),
        };
        self.columns = columns
            .into_iter()
            .map(|name| {
                let getter = Getter::new(Expression::name(&name));
                (name, getter)
            })
            .collect();
        if self.type_line {
            let name = types::type_names(value)
                .first()
                .cloned()
                .unwrap_or_default();
            let name = name.strip_prefix("CSV:").unwrap_or(&name).to_owned();
            let line = format!("#TYPE {name}");
            self.emit(call, line.trim_end().to_owned())?;
        }
        if self.columns.is_empty() {
            return Ok(());
        }
        if !self.no_header {
            let mut line = String::new();
            let header: Vec<&str> = self.columns.iter().map(|(name, _)| name.as_str()).collect();
            csv::write_row(
                &mut line,
                header.iter().map(|name| Some(*name)),
                self.delimiter,
                |at| self.quoting_of(header.get(at).copied().unwrap_or_default()),
            );
            self.emit(call, line)?;
        }
        Ok(())
    }

    fn quoting_of(&self, name: &str) -> Quoting {
        match &self.quoted {
            Some(fields) => {
                if fields.iter().any(|held| eq_ignore_case(held, name)) {
                    Quoting::Always
                } else {
                    Quoting::Never
                }
            }
            None => self.quoting,
        }
    }

    fn check_columns(&self, call: &mut Call<'_>, value: &Value) -> Flow {
        for (name, _) in &self.columns {
            let known = match value.base() {
                Value::Dictionary(table) => table.get_str(name).is_some(),
                _ => names::spelled(value, name).is_some(),
            };
            if !known {
                let path = call
                    .text("Path")
                    .or_else(|| call.text("LiteralPath"))
                    .unwrap_or_default();
                let text = message(
                    "CsvCommandStrings",
                    "CannotAppendCsvWithMismatchedPropertyNames",
                    &[name, &path],
                );
                return call.throw(
                    &Fault::new(
                        "CannotAppendCsvWithMismatchedPropertyNames",
                        ErrorCategory::InvalidData,
                        text,
                    )
                    .of("System.InvalidOperationException")
                    .target(Value::str(name.as_str())),
                );
            }
        }
        Ok(())
    }

    fn row(&mut self, call: &mut Call<'_>, value: &Value) -> Flow {
        let mut line = std::mem::take(&mut self.line);
        for (at, (name, getter)) in self.columns.iter().enumerate() {
            if at > 0 {
                line.push(self.delimiter);
            }
            let found = match value.base() {
                Value::Dictionary(table) if table.get_str(name).is_some() => table.get_str(name),
                _ => match getter.value(value, call.rt) {
                    Ok(found) => found,
                    Err(fault) => {
                        super::common::failure(fault)?;
                        None
                    }
                },
            };
            let quoting = self.quoting_of(name);
            match found {
                None | Some(Value::Null | Value::Empty) => {}
                Some(Value::String(text)) => {
                    csv::write_field(&mut line, Some(&text), self.delimiter, quoting);
                }
                Some(found) => {
                    let text = cell(call, &found)?;
                    csv::write_field(&mut line, Some(&text), self.delimiter, quoting);
                }
            }
        }
        self.emit(call, line)
    }

    fn emit(&mut self, call: &mut Call<'_>, mut line: String) -> Flow {
        match &mut self.output {
            Some(output) => {
                line.push('\n');
                output.write(call, &line)?;
                line.clear();
                self.line = line;
                Ok(())
            }
            None => call.write(line),
        }
    }
}

/// What `ToString()` of a value gives.
fn cell(call: &mut Call<'_>, value: &Value) -> Flow<String> {
    Ok(match value {
        Value::Object(held) if held.base.is_none() => {
            crate::value::convert::text_of(value, call.rt)?
        }
        _ => match value.base() {
            Value::ScriptBlock(block) => block.text().to_owned(),
            base => text::net_text(base, call.rt.culture),
        },
    })
}

/// Text that becomes objects.
struct Rows {
    delimiter: char,
    header: Option<Vec<String>>,
    type_name: Option<String>,
    shape: Option<Rc<Shape>>,
    warned: bool,
}

impl Rows {
    fn new(call: &Call<'_>) -> Rows {
        let header = call.is_bound("Header").then(|| {
            call.texts("Header")
                .iter()
                .map(ToString::to_string)
                .collect()
        });
        Rows {
            delimiter: delimiter(call),
            header,
            type_name: None,
            shape: None,
            warned: false,
        }
    }

    /// Reads a whole text; a type line and a header may stand first.
    fn read(&mut self, call: &mut Call<'_>, text: &str) -> Flow {
        let mut rest = Some(text);
        self.read_blocks(call, |into| {
            into.push_str(rest.take().unwrap_or_default());
            Ok(false)
        })
    }

    /// Reads text block by block; `more` adds the next one and tells whether others follow.
    fn read_blocks(
        &mut self,
        call: &mut Call<'_>,
        mut more: impl FnMut(&mut String) -> crate::value::Result<bool>,
    ) -> Flow {
        let mut text = String::new();
        let mut goes_on = more(&mut text)?;
        let mut begun = false;
        let mut fields = Vec::new();
        loop {
            let mut reader = Reader::new(&text, self.delimiter);
            let mut unread = reader.left();
            let complete = |reader: &Reader<'_>| !goes_on || !reader.is_at_end();
            if !begun {
                let type_name = reader.type_line().map(str::to_owned);
                let header = match &self.header {
                    Some(_) => None,
                    None => reader.header(),
                };
                if complete(&reader) {
                    begun = true;
                    unread = reader.left();
                    if type_name.is_some() {
                        self.type_name = type_name;
                    }
                    if self.header.is_none() {
                        let Some(names) = header else { return Ok(()) };
                        self.header = Some(names);
                    }
                }
            }
            // A record at the end of a block may go on in the next one.
            while begun && reader.row(&mut fields) && complete(&reader) {
                unread = reader.left();
                let object = self.object(call, &mut fields)?;
                call.write(object)?;
            }
            if !goes_on {
                return Ok(());
            }
            text.drain(..text.len() - unread);
            // A record of many blocks is not read again for each of them.
            let enough = text.len();
            while goes_on {
                goes_on = more(&mut text)?;
                if text.len() >= enough * 2 {
                    break;
                }
            }
        }
    }

    fn shape(&mut self, call: &mut Call<'_>) -> Flow<Rc<Shape>> {
        if let Some(shape) = &self.shape {
            return Ok(Rc::clone(shape));
        }
        let mut names: NameMap<()> = NameMap::new();
        let mut unnamed = 0;
        for name in self.header.clone().unwrap_or_default() {
            let name = if name.is_empty() {
                unnamed += 1;
                format!("H{unnamed}")
            } else {
                name
            };
            if names.contains(&name) {
                return call.throw(
                    &Fault::new(
                        "AlreadyPresentPSMemberInfoInternalCollectionAdd",
                        ErrorCategory::NotSpecified,
                        format!("The member \"{name}\" is already present."),
                    )
                    .of("System.Management.Automation.ExtendedTypeSystemException"),
                );
            }
            names.insert(Name::new(name), ());
        }
        let shape = Shape::of_notes(names.keys());
        if unnamed > 0 && !self.warned {
            self.warned = true;
            let text = message(
                "CsvCommandStrings",
                "UseDefaultNameForUnspecifiedHeader",
                &[],
            );
            call.warning(&text)?;
        }
        self.shape = Some(Rc::clone(&shape));
        Ok(shape)
    }

    fn object(&mut self, call: &mut Call<'_>, fields: &mut Vec<String>) -> Flow<Value> {
        let shape = self.shape(call)?;
        let count = shape.members().len();
        let mut values: Vec<Value> = Vec::with_capacity(count);
        for field in fields.drain(..).take(count) {
            values.push(Value::str(field));
        }
        values.resize(count, Value::Null);
        let bag = PropertyBag::from_shape(shape, values);
        let object = match &self.type_name {
            Some(name) => {
                let object = PSObject::custom(bag);
                *object.type_names.borrow_mut() =
                    Some(vec![name.as_str().into(), format!("CSV:{name}").into()]);
                object
            }
            None => PSObject::custom(bag),
        };
        Ok(Value::Object(Rc::new(object)))
    }
}

/// The lines that came.
#[derive(Default)]
struct FromCsv {
    text: String,
    any: bool,
}

impl CmdletBody for FromCsv {
    fn process(&mut self, call: &mut Call<'_>) -> Flow {
        for line in call.texts("InputObject") {
            // Each object is read by itself: one that is a comment holds no row.
            if self.any && line.starts_with('#') {
                continue;
            }
            if self.any {
                self.text.push('\n');
            }
            self.any = true;
            self.text.push_str(&line);
        }
        Ok(())
    }

    fn end(&mut self, call: &mut Call<'_>) -> Flow {
        let text = std::mem::take(&mut self.text);
        Rows::new(call).read(call, &text)
    }
}

/// One run of Import-Csv.
#[derive(Default)]
struct ImportCsv;

impl CmdletBody for ImportCsv {
    fn process(&mut self, call: &mut Call<'_>) -> Flow {
        let mut paths = Vec::new();
        if call.is_bound("LiteralPath") {
            paths = files::inputs(call)?;
        } else {
            for path in call.texts("Path") {
                if !crate::text::wildcard::has_wildcards(&path) {
                    paths.push(call.rt.file_path(&crate::text::wildcard::unescape(&path))?);
                    continue;
                }
                let full = call.rt.file_path(&path)?;
                let found = crate::cmdlets::management::target::expand(call, &full);
                if found.len() > 1 {
                    let text =
                        message("PathUtilsStrings", "OutFile_MultipleFilesNotSupported", &[]);
                    return call.throw(
                        &Fault::new(
                            "ReadWriteMultipleFilesNotSupported",
                            ErrorCategory::InvalidArgument,
                            text,
                        )
                        .of("System.Management.Automation.PSInvalidOperationException"),
                    );
                }
                if found.is_empty() {
                    let text = message("PathUtilsStrings", "OutFile_DidNotResolveFile", &[&path]);
                    return call.throw(
                        &Fault::new("FileOpenFailure", ErrorCategory::OpenError, text)
                            .of("System.IO.FileNotFoundException"),
                    );
                }
                paths.extend(found);
            }
        }
        for path in paths {
            let coding = files::encoding(call);
            match TextReader::open(&*call.rt.world, &path, coding) {
                Ok(mut reader) => Rows::new(call).read_blocks(call, |into| reader.block(into))?,
                Err(fault) => files::open_failed(call, &path, fault)?,
            }
        }
        Ok(())
    }
}
