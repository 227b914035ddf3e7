//! Programs of the system in a pipeline.

use super::call::Arguments;
use super::pipeline::Processor;
use crate::engine::binder::{Argument, CommonParameters};
use crate::engine::command::ApplicationInfo;
use crate::engine::host::{Capture, NativeCall, NativeNews, NativeRun};
use crate::engine::runspace::Runspace;
use crate::engine::scope::{Frame, NameId};
use crate::engine::sink::Sink;
use crate::engine::streams::Target;
use crate::engine::unwind::{Flow, Unwind};
use crate::format::Formatter;
use crate::text::arguments::{join, split};
use crate::text::wildcard::{Wildcard, has_wildcards};
use crate::value::clixml::{self, SERIALIZER_DEPTH, Writer};
use crate::value::{
    ErrorCategory, ErrorRecord, Fault, InvocationInfo, Known, Type, Value, convert,
    error_record::Exception, member as members,
};
use base64::Engine;
use std::rc::Rc;

/// A program, its arguments and what it gets on standard input.
pub(super) struct NativeProcessor {
    program: Rc<ApplicationInfo>,
    arguments: Vec<String>,
    frame: Rc<Frame>,
    run: Option<Box<dyn NativeRun>>,
    /// Objects that are no strings are shown as the screen would show them.
    formatter: Option<Formatter>,
    piped: bool,
    /// A line of standard error came already.
    complained: bool,
    /// It is another PowerShell that was given a block: objects go both ways.
    kin: bool,
    /// The objects that it gets, as a document.
    document: Option<Box<Writer>>,
    /// Lines of a document that comes on standard output, and on standard error.
    coming: [Coming; 2],
}

/// What comes on a stream.
#[derive(Default)]
enum Coming {
    /// Nothing yet.
    #[default]
    Unknown,
    /// Plain text.
    Text,
    /// A document.
    Document(String),
}

impl NativeProcessor {
    pub(super) fn new(
        rt: &mut Runspace,
        program: &Rc<ApplicationInfo>,
        arguments: Arguments,
        frame: &Rc<Frame>,
        piped: bool,
    ) -> Flow<NativeProcessor> {
        let kin = is_kin(rt, program)
            && arguments.iter().any(|argument| {
                matches!(
                    argument.value.as_ref().map(Value::base),
                    Some(Value::ScriptBlock(_))
                )
            });
        let arguments = if kin {
            for_kin(rt, arguments, piped)?
        } else {
            arguments
        };
        let mut all = Vec::with_capacity(arguments.len());
        for argument in arguments {
            if let (Some(_), Some(text)) = (&argument.name, &argument.text) {
                all.push(text.to_string());
                continue;
            }
            if let Some(name) = &argument.name {
                let value = match &argument.value {
                    Some(value) => format!(":{}", rt.text(value)?),
                    None => String::new(),
                };
                all.push(format!("-{name}{value}"));
                continue;
            }
            if argument.verbatim {
                if let Some(value) = &argument.value {
                    let text = rt.expand_percent(&value.to_text());
                    all.extend(text.split_whitespace().map(str::to_owned));
                }
                continue;
            }
            let value = argument.value.clone().unwrap_or_default();
            if let Some(list) = &argument.list {
                all.push(list.to_string());
                continue;
            }
            match (members::enumerate(&value), &argument.token) {
                (Some(items), _) => {
                    for item in items {
                        all.push(rt.text(&item)?);
                    }
                }
                (None, Some(token)) if argument.bare => {
                    let word = match &value {
                        Value::String(text) => text.to_string(),
                        _ => token.to_string(),
                    };
                    rt.expand_native(&word, &mut all);
                }
                (None, Some(token)) if !matches!(value, Value::String(_)) => {
                    all.push(token.to_string());
                }
                (None, _) if value.is_null() => {}
                (None, _) => {
                    // A number that a function passes on is still as it was written.
                    let written = match &value {
                        Value::Object(held) => held.written(),
                        _ => None,
                    };
                    all.push(match written {
                        Some(written) => written.to_text(),
                        None => rt.text(&value)?,
                    });
                }
            }
        }
        let passing = rt
            .variable("PSNativeCommandArgumentPassing")
            .map(|value| crate::engine::values::word(&value))
            .unwrap_or_default();
        if passing.eq_ignore_ascii_case("Legacy") {
            all = split(&join(&all));
        }
        Ok(NativeProcessor {
            program: Rc::clone(program),
            arguments: all,
            frame: Rc::clone(frame),
            run: None,
            formatter: None,
            piped,
            complained: false,
            kin,
            document: (kin && piped).then(|| Box::new(Writer::new(SERIALIZER_DEPTH, false))),
            coming: <[Coming; 2]>::default(),
        })
    }

    fn name(&self) -> String {
        self.program
            .path
            .rsplit('/')
            .next()
            .unwrap_or_default()
            .to_owned()
    }

    /// Starts the program, unless it runs.
    fn start(&mut self, rt: &mut Runspace, out: &dyn Sink) -> Flow {
        if self.run.is_some() {
            return Ok(());
        }
        let capture = if out.is_host() {
            Capture::No
        } else if out.takes_bytes() {
            Capture::Bytes
        } else {
            Capture::Lines
        };
        if capture == Capture::No {
            rt.host.flush();
        }
        if self.kin {
            let format = if capture == Capture::No {
                "Text"
            } else {
                "XML"
            };
            self.arguments
                .extend(["-OutputFormat".to_owned(), format.to_owned()]);
        }
        let folder = rt.folder();
        let host = Rc::clone(&rt.host);
        let started = host.start_native(NativeCall {
            path: &self.program.path,
            name: &self.program.path,
            arguments: &self.arguments,
            input: self.piped,
            out: capture,
            capture_err: !matches!(rt.streams.error, Target::Host),
            folder: &folder,
        });
        match started {
            Ok(run) => {
                self.run = Some(run);
                Ok(())
            }
            Err(error)
                if error.kind() == std::io::ErrorKind::PermissionDenied
                    && (self.piped || capture != Capture::No) =>
            {
                // A file that is no program is opened by the desktop, which is nothing for a pipeline.
                let message =
                    crate::grammar::message("ParserStrings", "CantActivateDocumentInPipeline")
                        .unwrap_or_default()
                        .replace("{0}", &self.program.path);
                Err(Fault::new(
                    "CantActivateDocumentInPipeline",
                    ErrorCategory::InvalidOperation,
                    message,
                )
                .of("System.Management.Automation.RuntimeException")
                .into())
            }
            Err(error) => {
                let info = InvocationInfo {
                    source: Some(rt.source_of(&self.frame)),
                    extent: self.frame.position.get(),
                    ..InvocationInfo::default()
                };
                let reason = format!(
                    "An error occurred trying to start process '{}' with working directory '{folder}'. {}",
                    self.program.path,
                    system_message(&error),
                );
                let message = crate::grammar::message("ParserStrings", "ProgramFailedToExecute")
                    .unwrap_or_default()
                    .replace("{0}", &self.name())
                    .replace("{1}", &reason)
                    .replace("{2}", &info.position_message());
                Err(Fault::new(
                    "NativeCommandFailed",
                    ErrorCategory::ResourceUnavailable,
                    message,
                )
                .of("System.Management.Automation.ApplicationFailedException")
                .into())
            }
        }
    }

    fn feed(&mut self, rt: &mut Runspace, out: &mut dyn Sink, bytes: &[u8]) -> Flow {
        if let Some(run) = &mut self.run {
            run.write(bytes);
        }
        self.drain(rt, out, false).map(|_| ())
    }

    /// Passes on what came; with `to_end` until the program ends: its exit status.
    fn drain(&mut self, rt: &mut Runspace, out: &mut dyn Sink, to_end: bool) -> Flow<i32> {
        loop {
            let Some(run) = &mut self.run else {
                return Ok(0);
            };
            match run.next(to_end) {
                NativeNews::Line(line, error) if is_document(&mut self.coming, &line, error) => {}
                NativeNews::Line(line, true) => {
                    let record = complaint(&line, std::mem::replace(&mut self.complained, true));
                    rt.emit_error(&Rc::new(record));
                }
                NativeNews::Line(line, false) => out.write(rt, Value::str(line))?,
                NativeNews::Bytes(bytes) => out.write_bytes(rt, &bytes)?,
                NativeNews::Idle if to_end => {
                    if rt.host.stopped() && !rt.finishing {
                        run.kill();
                    }
                    rt.host.flush();
                }
                NativeNews::Idle => return Ok(0),
                NativeNews::Ended(exit) => {
                    self.open_documents(rt, out)?;
                    return Ok(exit);
                }
            }
        }
    }

    /// Passes on the objects of documents that came.
    fn open_documents(&mut self, rt: &mut Runspace, out: &mut dyn Sink) -> Flow {
        for coming in std::mem::take(&mut self.coming) {
            let Coming::Document(text) = coming else {
                continue;
            };
            for item in clixml::read_streams(&text, rt)? {
                let stream = item.stream.to_ascii_lowercase();
                let common = CommonParameters::default();
                match stream.as_str() {
                    "error" => {
                        let record = match item.value.base() {
                            Value::Error(record) => Rc::clone(record),
                            other => Rc::new(complaint(&other.to_text(), false)),
                        };
                        rt.emit_error(&record);
                    }
                    "warning" => {
                        // It was shown over there: no redirection catches it here.
                        let line = format!("WARNING: {}", item.value.to_text());
                        rt.host_message(crate::engine::streams::Stream::Warning, &line);
                    }
                    "verbose" | "debug" => {
                        let common = CommonParameters {
                            verbose: Some(true),
                            debug: Some(true),
                            ..common
                        };
                        let text = item.value.to_text();
                        if stream == "verbose" {
                            rt.write_verbose(&text, &common, None)?;
                        } else {
                            rt.write_debug(&text, &common, None)?;
                        }
                    }
                    "output" | "" => out.write(rt, item.value)?,
                    _ => {}
                }
            }
        }
        Ok(())
    }
}

/// True for a line of a document that another PowerShell writes: it is kept for the end.
fn is_document(streams: &mut [Coming; 2], line: &str, error: bool) -> bool {
    let Some(coming) = streams.get_mut(usize::from(error)) else {
        return false;
    };
    match coming {
        Coming::Unknown if line == "#< CLIXML" => {
            *coming = Coming::Document(String::new());
            true
        }
        Coming::Unknown => {
            *coming = Coming::Text;
            false
        }
        Coming::Text => false,
        Coming::Document(text) => {
            text.push_str(line);
            text.push('\n');
            true
        }
    }
}

/// True for this program and for PowerShell itself.
fn is_kin(rt: &Runspace, program: &ApplicationInfo) -> bool {
    let name = program.path.rsplit('/').next().unwrap_or_default();
    matches!(name, "pwsh" | "emsh") || rt.world.process_path() == program.path.as_str()
}

/// Base64 of UTF-16.
fn encoded(text: &str) -> Value {
    let bytes: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
    Value::str(base64::engine::general_purpose::STANDARD.encode(bytes))
}

/// The arguments of another PowerShell that is given a block: the block and its arguments go encoded.
fn for_kin(rt: &mut Runspace, arguments: Arguments, piped: bool) -> Flow<Arguments> {
    let mut made: Arguments = Arguments::default();
    let mut of_block = false;
    for argument in arguments {
        let is = |known: &str| {
            argument.name.as_ref().is_some_and(|name| {
                let name: &str = name.as_ref();
                !name.is_empty()
                    && known
                        .get(..name.len())
                        .is_some_and(|head| head.eq_ignore_ascii_case(name))
            })
        };
        if argument.name.is_some() && argument.value.is_none() && is("command") {
            continue;
        }
        if argument.name.is_some() && is("args") {
            of_block = true;
            if argument.value.is_none() {
                continue;
            }
        }
        let value = argument.value.clone().unwrap_or_default();
        if let Value::ScriptBlock(block) = value.base() {
            made.push(Argument::positional(Value::str("-EncodedCommand")));
            made.push(Argument::positional(encoded(block.text())));
            continue;
        }
        if std::mem::take(&mut of_block) {
            let items = members::enumerate(&value).unwrap_or_else(|| vec![value.clone()]);
            let list = Value::list_of(Type::Known(Known::ArrayList), items);
            let text = clixml::serialize(&list, SERIALIZER_DEPTH, rt)?;
            made.push(Argument::positional(Value::str("-EncodedArguments")));
            made.push(Argument::positional(encoded(&text)));
            continue;
        }
        made.push(argument);
    }
    if piped {
        made.push(Argument::positional(Value::str("-InputFormat")));
        made.push(Argument::positional(Value::str("XML")));
    }
    Ok(made)
}

/// A line of standard error as an error.
fn complaint(line: &str, further: bool) -> ErrorRecord {
    let exception = Exception::new("System.Management.Automation.RemoteException", line);
    let id = if further {
        "NativeCommandErrorMessage"
    } else {
        "NativeCommandError"
    };
    ErrorRecord::new(
        Value::net(exception),
        id,
        ErrorCategory::NotSpecified,
        Value::str(line),
    )
}

/// What the system says, without the number that Rust adds.
pub(crate) fn system_message(error: &std::io::Error) -> String {
    let text = error.to_string();
    match text.rfind(" (os error ") {
        Some(at) => text.get(..at).unwrap_or_default().to_owned(),
        None => text,
    }
}

impl Runspace {
    /// A bare word for a program: `~` is the home folder, wildcards become the files that match.
    fn expand_native(&mut self, word: &str, into: &mut Vec<String>) {
        if word == "~" || word.starts_with("~/") {
            into.push(format!(
                "{}{}",
                self.home(),
                word.get(1..).unwrap_or_default()
            ));
            return;
        }
        let found = if has_wildcards(word) {
            self.matching_files(word)
        } else {
            Vec::new()
        };
        if found.is_empty() {
            into.push(word.to_owned());
        } else {
            into.extend(found);
        }
    }

    /// The files that a word with wildcards means, as the word begins: relative or not.
    fn matching_files(&self, word: &str) -> Vec<String> {
        let (mut found, parts) = match word.strip_prefix('/') {
            Some(rest) => (vec!["/".to_owned()], rest),
            None => (vec![String::new()], word),
        };
        let parts: Vec<&str> = parts.split('/').filter(|part| !part.is_empty()).collect();
        for part in parts {
            let mut next = Vec::new();
            for folder in &found {
                if !has_wildcards(part) {
                    let path = format!("{folder}{part}");
                    if self.world.status(&self.full_path(&path)).is_some() {
                        next.push(format!("{path}/"));
                    }
                    continue;
                }
                let Ok(pattern) = Wildcard::new(part) else {
                    return Vec::new();
                };
                let place = if folder.is_empty() { "." } else { folder };
                let Ok(names) = self.world.list(&self.full_path(place)) else {
                    continue;
                };
                for name in names {
                    if (!name.starts_with('.') || part.starts_with('.')) && pattern.is_match(&name)
                    {
                        next.push(format!("{folder}{name}/"));
                    }
                }
            }
            found = next;
        }
        found
            .into_iter()
            .map(|path| path.trim_end_matches('/').to_owned())
            .collect()
    }

    /// `%NAME%` behind `--%` is a variable of the environment.
    fn expand_percent(&self, text: &str) -> String {
        let mut made = String::new();
        let mut rest = text;
        while let Some((before, after)) = rest.split_once('%') {
            made.push_str(before);
            match after.split_once('%') {
                Some((name, behind)) if self.world.env(name).is_some() => {
                    made.push_str(&self.world.env(name).unwrap_or_default());
                    rest = behind;
                }
                _ => {
                    made.push('%');
                    rest = after;
                }
            }
        }
        made.push_str(rest);
        made
    }
}

impl Processor for NativeProcessor {
    fn begin(&mut self, rt: &mut Runspace, out: &mut dyn Sink) -> Flow {
        if self.piped {
            self.start(rt, out)?;
        }
        Ok(())
    }

    fn process(&mut self, rt: &mut Runspace, input: Value, out: &mut dyn Sink) -> Flow {
        self.start(rt, out)?;
        if let Some(mut document) = self.document.take() {
            let written = document.write(&input, None, rt);
            self.document = Some(document);
            return Ok(written?);
        }
        let mut bytes: Vec<u8> = Vec::new();
        match &input {
            Value::String(text) if self.formatter.is_none() => {
                bytes.extend_from_slice(text.as_bytes());
                bytes.push(b'\n');
            }
            Value::Byte(byte) if self.formatter.is_none() => bytes.push(*byte),
            Value::Array(array) if array.element.is_known(Known::Byte) => {
                bytes.extend(array.items.borrow().iter().filter_map(|item| match item {
                    Value::Byte(byte) => Some(*byte),
                    _ => None,
                }));
            }
            _ => {
                let mut formatter = match self.formatter.take() {
                    Some(formatter) => formatter,
                    None => rt.text_formatter(None),
                };
                let result = formatter.push(&input, rt, &mut |line: &str| {
                    bytes.extend_from_slice(line.as_bytes());
                    bytes.push(b'\n');
                });
                self.formatter = Some(formatter);
                result?;
            }
        }
        self.feed(rt, out, &bytes)
    }

    fn takes_bytes(&self) -> bool {
        true
    }

    fn process_bytes(&mut self, rt: &mut Runspace, bytes: &[u8], out: &mut dyn Sink) -> Flow {
        self.start(rt, out)?;
        self.feed(rt, out, bytes)
    }

    fn end(&mut self, rt: &mut Runspace, out: &mut dyn Sink) -> Flow {
        self.start(rt, out)?;
        if let Some(mut formatter) = self.formatter.take() {
            let mut bytes: Vec<u8> = Vec::new();
            formatter.finish(rt, &mut |line: &str| {
                bytes.extend_from_slice(line.as_bytes());
                bytes.push(b'\n');
            })?;
            self.feed(rt, out, &bytes)?;
        }
        if let Some(document) = self.document.take() {
            let text = format!("#< CLIXML\n{}", document.finish());
            self.feed(rt, out, text.as_bytes())?;
        }
        if let Some(run) = &mut self.run {
            run.close_input();
        }
        let exit = self.drain(rt, out, true)?;
        self.run = None;
        rt.set_last_exit_code(exit);
        // A program that failed fails the whole pipeline, whatever comes behind it.
        rt.last_ok &= exit == 0;
        if rt.host.stopped() && !rt.finishing {
            return Err(Box::new(Unwind::Stopped));
        }
        if exit != 0
            && rt
                .get_variable(
                    NameId::of("PSNativeCommandUseErrorActionPreference"),
                    &self.frame,
                )
                .is_some_and(|value| convert::truth(&value))
        {
            let message =
                crate::grammar::message("CommandBaseStrings", "ProgramExitedWithNonZeroCode")
                    .unwrap_or_default()
                    .replace("{0}", &self.name())
                    .replace("{1}", &exit.to_string())
                    .replace("{2}", &format!("0x{exit:02X}"));
            let fault = Fault::new(
                "ProgramExitedWithNonZeroCode",
                ErrorCategory::NotSpecified,
                message,
            )
            .of("System.Management.Automation.NativeCommandExitException")
            .target(Value::str(self.program.path.as_str()));
            let mut fault = fault;
            fault.properties.push(("ExitCode", Value::Int(exit)));
            fault
                .properties
                .push(("Path", Value::str(self.program.path.as_str())));
            let record = rt.record_of(&fault, &Rc::clone(&self.frame));
            *record.invocation.borrow_mut() = Some(Rc::default());
            let preference = rt.preference("ErrorActionPreference");
            rt.write_error_as(record, &preference)?;
        }
        Ok(())
    }

    fn clean(&mut self, _: &mut Runspace) {
        // A pipeline that ended early leaves nothing behind.
        if let Some(mut run) = self.run.take() {
            run.kill();
        }
    }
}
