//! The streams besides output: where error, warning, verbose, debug and information records go.

use super::binder::CommonParameters;
use super::program::Redirection;
use super::runspace::Runspace;
use super::scope::{Frame, NameId};
use super::unwind::{Flow, Severity, Unwind};
use crate::syntax::ast::RedirectionStream;
use crate::value::error_record::Exception;
use crate::value::{ErrorRecord, Fault, InvocationInfo, PSList, PSObject, PSString, Value};
use std::cell::RefCell;
use std::collections::VecDeque;
use std::rc::Rc;

/// Where one stream goes.
#[derive(Clone, Default)]
pub enum Target {
    /// To the person.
    #[default]
    Host,
    /// Nowhere.
    Discard,
    /// Into the output of the command: a queue that is emptied before the next object.
    Merge(Rc<RefCell<VecDeque<Value>>>),
    /// Into a file.
    File(Rc<RefCell<FileOut>>),
    /// To whoever waits for it: the session that this one works for.
    Take(Rc<dyn Fn(Value)>),
}

/// Where each stream goes.
#[derive(Clone, Default)]
pub struct Streams {
    /// Errors.
    pub error: Target,
    /// Warnings.
    pub warning: Target,
    /// Verbose messages.
    pub verbose: Target,
    /// Debug messages.
    pub debug: Target,
    /// Information.
    pub information: Target,
    /// The errors are merged into the output of a cmdlet: those of script that it runs are lost.
    pub error_own: bool,
}

impl Streams {
    /// The streams of script that a cmdlet runs, if they are not those of the cmdlet.
    pub fn of_blocks(&self) -> Option<Streams> {
        self.error_own.then(|| Streams {
            error: Target::Discard,
            error_own: false,
            ..self.clone()
        })
    }
}

/// The redirections of one stage.
pub struct Redirects {
    /// The streams while the stage runs.
    pub streams: Streams,
    /// What merged streams wrote and the output has not taken yet.
    pub queue: Option<Rc<RefCell<VecDeque<Value>>>>,
    /// Where the output goes instead.
    pub output: Option<Rc<RefCell<FileOut>>>,
    files: Vec<Rc<RefCell<FileOut>>>,
}

/// A file that objects are written to as the screen would show them; no path: nowhere.
pub struct FileOut {
    /// The path.
    pub path: Option<PSString>,
    /// Where a variable takes the objects instead.
    pub variable: Option<(NameId, Rc<Frame>, Vec<Value>)>,
    formatter: Option<crate::format::Formatter>,
    text: String,
}

impl FileOut {
    /// True for a file: bytes of a program get there as they are.
    pub fn takes_bytes(&self) -> bool {
        self.path.is_some() && self.variable.is_none()
    }
}

impl Runspace {
    /// The redirections of a stage, their files opened.
    pub(crate) fn redirects(
        &mut self,
        list: &[Redirection],
        frame: &Rc<Frame>,
    ) -> Flow<Option<Redirects>> {
        if list.is_empty() {
            return Ok(None);
        }
        let mut made = Redirects {
            streams: self.streams.clone(),
            queue: None,
            output: None,
            files: Vec::new(),
        };
        for redirection in list {
            match redirection {
                Redirection::Merge(from, _) => {
                    let queue = made.queue.get_or_insert_with(Rc::default);
                    let target = Target::Merge(Rc::clone(queue));
                    set(&mut made.streams, *from, &target);
                }
                Redirection::File { from, append, path } => {
                    let path = self.eval(path, frame)?;
                    let file = Rc::new(RefCell::new(self.open_output(&path, *append, frame)?));
                    if *from != RedirectionStream::All && *from != RedirectionStream::Output {
                        let target = if path.is_null() {
                            Target::Discard
                        } else {
                            Target::File(Rc::clone(&file))
                        };
                        set(&mut made.streams, *from, &target);
                    } else {
                        if *from == RedirectionStream::All {
                            let target = Target::File(Rc::clone(&file));
                            set(&mut made.streams, *from, &target);
                        }
                        made.output = Some(Rc::clone(&file));
                    }
                    made.files.push(file);
                }
            }
        }
        Ok(Some(made))
    }

    fn open_output(&mut self, path: &Value, append: bool, frame: &Rc<Frame>) -> Flow<FileOut> {
        if path.is_null() {
            return Ok(FileOut {
                path: None,
                variable: None,
                formatter: None,
                text: String::new(),
            });
        }
        let text = self.text(path)?;
        if let Some(name) = text
            .strip_prefix("variable:")
            .or_else(|| text.strip_prefix("Variable:"))
        {
            let id = NameId::of(name);
            let held = if append {
                self.get_variable(id, frame)
            } else {
                None
            };
            let items = held.map(|held| {
                crate::value::member::enumerate(&held).unwrap_or_else(|| vec![held.clone()])
            });
            return Ok(FileOut {
                path: None,
                variable: Some((id, Rc::clone(frame), items.unwrap_or_default())),
                formatter: None,
                text: String::new(),
            });
        }
        let full = self.file_path(&text)?;
        if !append {
            self.world.write(&full, b"").map_err(not_opened)?;
        }
        Ok(FileOut {
            path: Some(full.into()),
            variable: None,
            formatter: None,
            text: String::new(),
        })
    }

    /// Writes bytes of a program to a file as they are.
    pub(crate) fn write_bytes_to_file(&mut self, file: &RefCell<FileOut>, bytes: &[u8]) -> Flow {
        let path = file.borrow().path.clone();
        if let Some(path) = path {
            self.world.append(&path, bytes)?;
        }
        Ok(())
    }

    /// Writes an object to a file as the screen would show it.
    pub(crate) fn write_to_file(&mut self, file: &RefCell<FileOut>, value: Value) -> Flow {
        if let Some((_, _, items)) = &mut file.borrow_mut().variable {
            items.push(value);
            return Ok(());
        }
        if file.borrow().path.is_none() {
            return Ok(());
        }
        let mut formatter = match file.borrow_mut().formatter.take() {
            Some(formatter) => formatter,
            None => self.text_formatter(None),
        };
        let mut text = String::new();
        let result = formatter.push(&value, self, &mut |line: &str| {
            text.push_str(line);
            text.push('\n');
        });
        let mut held = file.borrow_mut();
        held.text.push_str(&text);
        held.formatter = Some(formatter);
        Ok(result?)
    }

    /// Ends the files of a stage's redirections.
    pub(crate) fn close_redirects(&mut self, redirects: &Redirects) -> Flow {
        for file in &redirects.files {
            let taken = file.borrow_mut().variable.take();
            if let Some((id, frame, items)) = taken {
                self.set_in_frame(id, Value::from_outputs(items), &frame)?;
                continue;
            }
            let formatter = file.borrow_mut().formatter.take();
            let mut text = std::mem::take(&mut file.borrow_mut().text);
            if let Some(mut formatter) = formatter {
                formatter.finish(self, &mut |line: &str| {
                    text.push_str(line);
                    text.push('\n');
                })?;
            }
            let path = file.borrow().path.clone();
            if let Some(path) = path {
                self.world.append(&path, text.as_bytes())?;
            }
        }
        Ok(())
    }

    /// Writes a non-terminating error: `$Error`, `-ErrorVariable`, then what the preference says.
    pub fn write_error(&mut self, record: Rc<ErrorRecord>, common: &CommonParameters) -> Flow {
        let preference = match &common.error_action {
            Some(action) => super::values::action_name(*action).to_owned(),
            None => self.preference("ErrorActionPreference"),
        };
        self.write_error_as(record, &preference)
    }

    /// Writes a non-terminating error under a preference.
    pub fn write_error_as(&mut self, record: Rc<ErrorRecord>, preference: &str) -> Flow {
        self.cmdlet_failed = true;
        self.last_ok = false;
        let is = |name: &str| preference.eq_ignore_ascii_case(name);
        if is("Ignore") {
            return Ok(());
        }
        if is("Stop") {
            return Err(Box::new(Unwind::Throw(
                self.stop_record(&record),
                Severity::Script,
            )));
        }
        if is("Inquire") && !self.host.interactive() {
            return Err(no_questions().into());
        }
        if is("Inquire") {
            let text = record.shown_message().to_string();
            if self.ask_to_go_on(&text)? == super::ask::Answer::Halt {
                let command = record.category.borrow().activity.to_string();
                return Err(self.halted(&command));
            }
        }
        record.written.set(true);
        self.remember_error(&record);
        for list in self.error_variables.iter().flatten() {
            list.items
                .borrow_mut()
                .push(Value::Error(Rc::clone(&record)));
        }
        if is("SilentlyContinue") {
            return Ok(());
        }
        self.emit_error(&record);
        Ok(())
    }

    /// `-ErrorAction Stop`: the record inside an `ActionPreferenceStopException`.
    fn stop_record(&mut self, record: &Rc<ErrorRecord>) -> Rc<ErrorRecord> {
        record.reported.set(false);
        record.owned.set(true);
        Rc::clone(record)
    }

    /// Sends an error to where errors go.
    pub(crate) fn emit_error(&mut self, record: &Rc<ErrorRecord>) {
        match self.streams.error.clone() {
            Target::Host => self.show_error(record),
            Target::Discard => {}
            Target::Merge(queue) => {
                self.streams_merged = true;
                queue.borrow_mut().push_back(merged(record));
            }
            Target::Take(take) => take(merged(record)),
            Target::File(file) => {
                let _ = self.write_to_file(&file, Value::Error(Rc::clone(record)));
            }
        }
    }

    /// Puts an error at the front of `$Error`.
    pub fn remember_error(&mut self, record: &Rc<ErrorRecord>) {
        if record.reported.replace(true) {
            return;
        }
        let mut items = self.errors.items.borrow_mut();
        items.insert(0, Value::Error(Rc::clone(record)));
        items.truncate(256);
    }

    /// Reports a terminating error that nobody catches: shown, and execution goes on, or it goes further up.
    pub(crate) fn report_terminating(
        &mut self,
        record: Rc<ErrorRecord>,
        severity: Severity,
        frame: &Rc<Frame>,
    ) -> Flow {
        self.last_ok = false;
        let _ = frame;
        if severity == Severity::Script {
            let preference = self.preference("ErrorActionPreference");
            let silent = preference.eq_ignore_ascii_case("SilentlyContinue")
                || preference.eq_ignore_ascii_case("Ignore");
            if !(silent && self.was_thrown(&record)) {
                return Err(Box::new(Unwind::Throw(record, severity)));
            }
        }
        let preference = self.preference("ErrorActionPreference");
        let is = |name: &str| preference.eq_ignore_ascii_case(name);
        if is("Stop") {
            return Err(Box::new(Unwind::Throw(record, Severity::Script)));
        }
        if !is("Ignore") {
            self.remember_error(&record);
        }
        if is("SilentlyContinue") || is("Ignore") {
            return Ok(());
        }
        self.emit_error(&record);
        Ok(())
    }

    fn message(
        &mut self,
        stream: Stream,
        text: &str,
        common: &CommonParameters,
        invocation: Option<&Rc<InvocationInfo>>,
    ) -> Flow {
        let (preference, own, prefix, target) = match stream {
            Stream::Warning => (
                "WarningPreference",
                common.warning_action.map(action),
                "WARNING: ",
                self.streams.warning.clone(),
            ),
            Stream::Verbose => (
                "VerbosePreference",
                common.verbose.map(on),
                "VERBOSE: ",
                self.streams.verbose.clone(),
            ),
            Stream::Debug => (
                "DebugPreference",
                common.debug.map(on),
                "DEBUG: ",
                self.streams.debug.clone(),
            ),
        };
        let preference = own.map_or_else(|| self.preference(preference), |own| own.to_string());
        let is = |name: &str| preference.eq_ignore_ascii_case(name);
        if is("Ignore") {
            return Ok(());
        }
        let record = crate::engine::objects::message_record(stream.record_type(), text, invocation);
        if let Stream::Warning = stream {
            for list in self.warning_variables.iter().flatten() {
                list.items.borrow_mut().push(record.clone());
            }
        }
        if is("SilentlyContinue") {
            return Ok(());
        }
        match target {
            Target::Host => {
                let line = format!("{prefix}{text}");
                self.host_message(stream, &line);
            }
            Target::Discard => {}
            Target::Merge(queue) => {
                self.streams_merged = true;
                queue.borrow_mut().push_back(record);
            }
            Target::Take(take) => take(record),
            Target::File(file) => self.write_to_file(&file, record)?,
        }
        if is("Stop") {
            let what = match stream {
                Stream::Warning => "WarningPreference",
                Stream::Verbose => "VerbosePreference",
                Stream::Debug => "DebugPreference",
            };
            let fault = Fault::new(
                "ActionPreferenceStop",
                crate::value::ErrorCategory::OperationStopped,
                format!("The running command stopped because the preference variable \"{what}\" or common parameter is set to Stop: {text}"),
            )
            .of("System.Management.Automation.ActionPreferenceStopException");
            let record = self.record_of(&fault, &Rc::clone(&self.frame));
            if let Some(invocation) = invocation {
                let command = invocation.command.clone();
                self.complete(&record, invocation, &command, true);
            }
            return Err(Box::new(Unwind::Throw(record, Severity::Script)));
        }
        if is("Inquire") && !self.host.interactive() {
            return Err(no_questions().into());
        }
        if is("Inquire") {
            let question = crate::grammar::message(
                "InternalHostUserInterfaceStrings",
                "ShouldContinuePromptMessage",
            );
            if self.ask_to_go_on(question.unwrap_or_default())? == super::ask::Answer::Halt {
                let command = invocation.map(|info| info.command.to_string());
                return Err(self.halted(command.as_deref().unwrap_or_default()));
            }
        }
        Ok(())
    }

    /// Writes a warning.
    pub fn write_warning(
        &mut self,
        text: &str,
        common: &CommonParameters,
        invocation: Option<&Rc<InvocationInfo>>,
    ) -> Flow {
        self.message(Stream::Warning, text, common, invocation)
    }

    /// Writes a verbose message.
    pub fn write_verbose(
        &mut self,
        text: &str,
        common: &CommonParameters,
        invocation: Option<&Rc<InvocationInfo>>,
    ) -> Flow {
        self.message(Stream::Verbose, text, common, invocation)
    }

    /// Writes a debug message.
    pub fn write_debug(
        &mut self,
        text: &str,
        common: &CommonParameters,
        invocation: Option<&Rc<InvocationInfo>>,
    ) -> Flow {
        self.message(Stream::Debug, text, common, invocation)
    }

    /// Writes an information record; `host_text` is shown even if the preference is silent (`Write-Host`).
    pub fn write_information(
        &mut self,
        record: Value,
        host_text: Option<&str>,
        common: &CommonParameters,
    ) -> Flow {
        let preference = match &common.information_action {
            Some(action) => super::values::action_name(*action).to_owned(),
            None => self.preference("InformationPreference"),
        };
        let is = |name: &str| preference.eq_ignore_ascii_case(name);
        if is("Ignore") {
            return Ok(());
        }
        for list in self.information_variables.iter().flatten() {
            list.items.borrow_mut().push(record.clone());
        }
        if is("Stop") {
            let text = record.to_text();
            return Err(Fault::new(
                "ActionPreferenceStop",
                crate::value::ErrorCategory::OperationStopped,
                format!("The running command stopped because the preference variable \"InformationPreference\" or common parameter is set to Stop: {text}"),
            )
            .of("System.Management.Automation.ActionPreferenceStopException")
            .into());
        }
        match self.streams.information.clone() {
            Target::Host => match host_text {
                Some(text) if common.information_action.is_none() || !is("SilentlyContinue") => {
                    self.host_write(text);
                }
                Some(_) => {}
                None if is("SilentlyContinue") => {}
                None => {
                    let data = crate::value::Context::property(self, &record, "MessageData")?;
                    let text = match data {
                        Some(data) => self.text(&data)?,
                        None => record.to_text(),
                    };
                    self.host_write(&format!("{text}\n"));
                }
            },
            Target::Discard => {}
            Target::Merge(queue) => {
                self.streams_merged = true;
                queue.borrow_mut().push_back(record);
            }
            Target::Take(take) => take(record),
            Target::File(file) => self.write_to_file(&file, record)?,
        }
        Ok(())
    }

    /// `-ErrorVariable` and its kin of a command that starts; true if `pop_error_variable` is due.
    pub(crate) fn push_error_variable(
        &mut self,
        common: &CommonParameters,
        frame: &Rc<Frame>,
        lists: &mut Option<[Option<Rc<PSList>>; 3]>,
    ) -> bool {
        if common.error_variable.is_none()
            && common.warning_variable.is_none()
            && common.information_variable.is_none()
        {
            return false;
        }
        // The lists stay the same for the length of the command.
        let [error, warning, information] = lists
            .get_or_insert_with(|| {
                [
                    &common.error_variable,
                    &common.warning_variable,
                    &common.information_variable,
                ]
                .map(|name| {
                    name.as_ref()
                        .map(|name| self.collecting_variable(name, frame))
                })
            })
            .clone();
        self.error_variables.push(error);
        self.warning_variables.push(warning);
        self.information_variables.push(information);
        true
    }

    /// Ends what `push_error_variable` began.
    pub(crate) fn pop_error_variable(&mut self) {
        self.error_variables.pop();
        self.warning_variables.pop();
        self.information_variables.pop();
    }

    /// The list that a `-XxxVariable name` or `+name` collects into; the same for the length of a command.
    pub(crate) fn collecting_variable(&mut self, name: &str, frame: &Rc<Frame>) -> Rc<PSList> {
        let append = name.strip_prefix('+');
        let written = append.unwrap_or(name);
        let (scope, plain) = match written.split_once(':') {
            Some((scope, plain)) if scope.eq_ignore_ascii_case("global") => {
                (Rc::clone(&self.global), plain)
            }
            Some((scope, plain)) if scope.eq_ignore_ascii_case("script") => {
                (self.script_frame(frame), plain)
            }
            Some((scope, plain)) if scope.eq_ignore_ascii_case("local") => {
                (Rc::clone(frame), plain)
            }
            _ => (Rc::clone(frame), written),
        };
        let frame = &scope;
        let id = NameId::of(plain);
        if let Some((held, list)) = self.collecting.iter().rev().find(|(held, _)| *held == id)
            && let Some(Value::List(current)) = frame.get(id)
            && Rc::ptr_eq(&current, list)
            && self.collecting_fresh
        {
            let _ = held;
            return Rc::clone(list);
        }
        let list = Rc::new(PSList {
            kind: crate::value::Type::Known(crate::value::Known::ArrayList),
            items: RefCell::new(Vec::new()),
            fixed: std::cell::Cell::new(false),
        });
        if append.is_some()
            && let Some(old) = frame.get(id)
        {
            *list.items.borrow_mut() =
                crate::value::member::enumerate(&old).unwrap_or_else(|| vec![old.clone()]);
        }
        let _ = self.set_in_frame(id, Value::List(Rc::clone(&list)), frame);
        if self.collecting.len() > 64 {
            self.collecting.remove(0);
        }
        self.collecting.push((id, Rc::clone(&list)));
        list
    }
}

/// The error of a file that a redirection cannot open, as Out-File has it.
fn not_opened(fault: Box<Fault>) -> Box<Fault> {
    if fault.carried.is_some() {
        return fault;
    }
    let mut fault = fault;
    fault.id = "FileOpenFailure,Microsoft.PowerShell.Commands.OutFileCommand".to_owned();
    fault.category = crate::value::ErrorCategory::OpenError;
    fault
}

/// An error in the output of a command: it knows that it came from the error stream.
fn merged(record: &Rc<ErrorRecord>) -> Value {
    let object = PSObject::wrapping(Value::Error(Rc::clone(record)));
    object.from_errors.set(true);
    Value::Object(Rc::new(object))
}

/// The error of a question that nobody can answer.
fn no_questions() -> Box<Fault> {
    Fault::new(
        "InvalidOperation",
        crate::value::ErrorCategory::InvalidOperation,
        "PowerShell is in NonInteractive mode. Read and Prompt functionality is not available.",
    )
    .of("System.Management.Automation.PSInvalidOperationException")
}

fn action(number: i64) -> PSString {
    PSString::from(super::values::action_name(number))
}

fn on(flag: bool) -> PSString {
    PSString::from(if flag { "Continue" } else { "SilentlyContinue" })
}

fn set(streams: &mut Streams, from: RedirectionStream, target: &Target) {
    let all = from == RedirectionStream::All;
    if all || from == RedirectionStream::Error {
        streams.error = target.clone();
    }
    if all || from == RedirectionStream::Warning {
        streams.warning = target.clone();
    }
    if all || from == RedirectionStream::Verbose {
        streams.verbose = target.clone();
    }
    if all || from == RedirectionStream::Debug {
        streams.debug = target.clone();
    }
    if all || from == RedirectionStream::Information {
        streams.information = target.clone();
    }
}

/// A stream of messages.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Stream {
    /// Warnings.
    Warning,
    /// Verbose messages.
    Verbose,
    /// Debug messages.
    Debug,
}

impl Stream {
    fn record_type(self) -> &'static str {
        match self {
            Stream::Warning => "System.Management.Automation.WarningRecord",
            Stream::Verbose => "System.Management.Automation.VerboseRecord",
            Stream::Debug => "System.Management.Automation.DebugRecord",
        }
    }
}

/// An exception object for a record that needs one.
pub fn exception(type_name: &str, message: &str) -> Value {
    Value::net(Exception::new(type_name, message))
}
