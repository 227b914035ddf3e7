//! The streams besides output: where error, warning, verbose, debug and information records go.

use super::binder::CommonParameters;
use super::redirection::FileOut;
use super::runspace::Runspace;
use super::scope::Frame;
use super::unwind::{Flow, Severity, Unwind};
use crate::value::error_record::Exception;
use crate::value::{ErrorRecord, Fault, InvocationInfo, PSObject, PSString, Value};
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

impl Runspace {
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
        self.collect_error(&record);
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
        record
            .carrier
            .set(crate::value::error_record::Carrier::Stop);
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
        self.collect_error(&record);
        self.remember_error(&record);
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
            let from = self.collect_floor;
            for list in self.warning_variables.iter().skip(from).flatten() {
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
        let from = self.collect_floor;
        for list in self.information_variables.iter().skip(from).flatten() {
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
