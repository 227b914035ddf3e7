//! Faults become error records; whose they are, where they happened.

use super::Runspace;
use crate::engine::scope::{Frame, NameId};
use crate::engine::unwind::{Flow, Severity, Unwind};
use crate::text::source::Source;
use crate::value::error_record::Carrier;
use crate::value::{
    ErrorCategory, ErrorRecord, Fault, InvocationInfo, Known, PSString, Type, Value, convert, types,
};
use std::rc::Rc;

impl Runspace {
    /// The record of a fault: what went wrong, and where the frame is now.
    pub fn record_of(&mut self, fault: &Fault, frame: &Rc<Frame>) -> Rc<ErrorRecord> {
        let record = ErrorRecord::from_fault(fault);
        let source = self.source_of(frame);
        let info = InvocationInfo {
            source: Some(source),
            extent: fault.at.unwrap_or_else(|| frame.position.get()),
            pipeline_position: 0,
            ..InvocationInfo::default()
        };
        *record.invocation.borrow_mut() = Some(Rc::new(info));
        *record.stack_trace.borrow_mut() = self.stack_trace().into();
        Rc::new(record)
    }

    /// The text that a frame runs.
    pub fn source_of(&self, frame: &Rc<Frame>) -> Rc<Source> {
        self.calls
            .iter()
            .rev()
            .find(|call| Rc::ptr_eq(&call.frame, frame))
            .or(self.calls.last())
            .map_or_else(|| Rc::new(Source::new("")), |call| Rc::clone(&call.source))
    }

    /// Completes a record that a command wrote: id, activity, position.
    pub fn complete(
        &mut self,
        record: &ErrorRecord,
        invocation: &Rc<InvocationInfo>,
        command: &str,
        with_class: bool,
    ) {
        let mut category = record.category.borrow_mut();
        if category.activity.is_empty() {
            category.activity = command.into();
        }
        if with_class {
            let mut id = record.fully_qualified_id.borrow_mut();
            if !id.contains(',') {
                let class = self.class_of(command);
                *id = if id.is_empty() {
                    class.into()
                } else {
                    format!("{id},{class}").into()
                };
            }
        }
        let mut held = record.invocation.borrow_mut();
        if held.is_none() {
            *held = Some(Rc::clone(invocation));
        }
        if record.stack_trace.borrow().is_empty() {
            *record.stack_trace.borrow_mut() = self.stack_trace().into();
        }
    }

    /// The implementing class of a cmdlet, as error ids end with it.
    pub fn class_of(&mut self, command: &str) -> String {
        match self.find_cmdlet(command) {
            Some(info) => match self.cmdlet_metadata(&info) {
                Ok(metadata) => metadata.id_name().to_owned(),
                Err(_) => command.to_owned(),
            },
            None => command.to_owned(),
        }
    }

    /// A fault that left a cmdlet becomes that cmdlet's terminating error.
    pub(crate) fn own_fault(
        &mut self,
        unwind: Box<Unwind>,
        invocation: &Rc<InvocationInfo>,
        command: &str,
        common: &crate::engine::binder::CommonParameters,
    ) -> Box<Unwind> {
        match *unwind {
            Unwind::Throw(record, severity) if !record.owned.get() => {
                let class = self.class_of(command);
                let claimed = claim(&record, &class, command, invocation);
                Box::new(Unwind::Throw(Rc::new(claimed), severity))
            }
            Unwind::Fault(fault) if fault.carried.is_none() => {
                let record = ErrorRecord::from_fault(&fault);
                self.complete(&record, invocation, command, true);
                record.owned.set(true);
                record.carrier.set(Carrier::Cmdlet);
                let stop = common.error_action == Some(1)
                    || fault.exception.ends_with("ActionPreferenceStopException");
                let severity = if stop {
                    Severity::Script
                } else {
                    Severity::Statement
                };
                Box::new(Unwind::Throw(Rc::new(record), severity))
            }
            other => Box::new(other),
        }
    }

    /// `ScriptStackTrace`.
    pub fn stack_trace(&self) -> String {
        let mut lines = Vec::new();
        for call in self.calls.iter().rev() {
            let name = if call.name.is_empty() || call.is_script() {
                "<ScriptBlock>"
            } else {
                call.name.as_str()
            };
            let position = call.source.position(call.frame.position.get().start);
            let file = call.source.name().unwrap_or("<No file>");
            lines.push(format!("at {name}, {file}: line {}", position.line));
        }
        lines.join("\n")
    }

    /// True if the record came from a `throw` statement.
    pub(crate) fn was_thrown(&self, record: &ErrorRecord) -> bool {
        record
            .exception
            .type_of()
            .full_name()
            .ends_with("RuntimeException")
    }

    /// The record of a thrown value.
    pub(crate) fn thrown(&mut self, value: Value, frame: &Rc<Frame>) -> Flow<Rc<ErrorRecord>> {
        if let Value::Error(record) = value.base() {
            if record.invocation.borrow().is_none() {
                *record.invocation.borrow_mut() = Some(Rc::new(InvocationInfo {
                    source: Some(self.source_of(frame)),
                    extent: frame.position.get(),
                    ..InvocationInfo::default()
                }));
                *record.stack_trace.borrow_mut() = self.stack_trace().into();
            }
            return Ok(Rc::clone(record));
        }
        let is_exception = types::is_instance(&value, &Type::Known(Known::Exception));
        let record = if is_exception {
            let held = value
                .downcast::<crate::value::error_record::Exception>()
                .and_then(|exception| exception.record.borrow().clone());
            if let Some(held) = held {
                return Ok(Rc::new(held.with_exception(value.clone())));
            }
            let message = crate::value::error_record::exception_message(&value);
            // An exception that carries a record of its own brings that record's id.
            let runtime = Type::named("System.Management.Automation.RuntimeException");
            let id = if types::is_instance(&value, &runtime) {
                PSString::from(value.type_of().short_name())
            } else {
                message
            };
            let record = ErrorRecord::new(
                value.clone(),
                id,
                ErrorCategory::OperationStopped,
                Value::Null,
            );
            record.category.borrow_mut().category = ErrorCategory::OperationStopped;
            record
        } else {
            let text = if value.is_null() {
                "ScriptHalted".to_owned()
            } else {
                self.text(&value)?
            };
            let exception = crate::value::error_record::Exception::new(
                "System.Management.Automation.RuntimeException",
                text.as_str(),
            );
            exception
                .properties
                .borrow_mut()
                .push(("WasThrownFromThrowStatement".into(), Value::TRUE));
            let target = if matches!(value, Value::Empty) {
                Value::Null
            } else {
                value
            };
            ErrorRecord::new(
                Value::net(exception),
                text,
                ErrorCategory::OperationStopped,
                target,
            )
        };
        let info = InvocationInfo {
            source: Some(self.source_of(frame)),
            extent: frame.position.get(),
            ..InvocationInfo::default()
        };
        *record.invocation.borrow_mut() = Some(Rc::new(info));
        *record.stack_trace.borrow_mut() = self.stack_trace().into();
        Ok(Rc::new(record))
    }

    /// The record of parse errors.
    pub fn parse_error(&mut self, parsed: &crate::syntax::Parsed) -> Rc<ErrorRecord> {
        let (message, id, extent) = match parsed.errors.first() {
            Some(error) => (
                crate::engine::objects::parse_message(&parsed.errors, &parsed.source),
                error.id,
                error.extent,
            ),
            None => (String::new(), "ParseError", Default::default()),
        };
        let exception = crate::value::error_record::Exception::new(
            "System.Management.Automation.ParseException",
            message.as_str(),
        );
        let errors: Vec<Value> = parsed
            .errors
            .iter()
            .map(|error| crate::engine::objects::parse_error_value(error, &parsed.source))
            .collect();
        exception
            .properties
            .borrow_mut()
            .push(("Errors".into(), Value::array(errors)));
        let record = ErrorRecord::new(
            Value::net(exception),
            id,
            ErrorCategory::ParserError,
            Value::Null,
        );
        record.category.borrow_mut().reason = if parsed.errors.len() > 1 {
            "ParseException".into()
        } else {
            "ParentContainsErrorRecordException".into()
        };
        let info = InvocationInfo {
            source: Some(Rc::clone(&parsed.source)),
            extent,
            ..InvocationInfo::default()
        };
        *record.invocation.borrow_mut() = Some(Rc::new(info));
        Rc::new(record)
    }

    /// The number that `exit value` means.
    pub(crate) fn exit_code(&mut self, value: &Value) -> i32 {
        if value.is_null() {
            return 0;
        }
        match convert::convert(value, &Type::INT, self) {
            Ok(Value::Int(code)) => code,
            _ => 0,
        }
    }

    /// `$LASTEXITCODE`.
    pub fn set_last_exit_code(&mut self, code: i32) {
        let global = Rc::clone(&self.global);
        let _ = self.set_in_frame(NameId::of("LASTEXITCODE"), Value::Int(code), &global);
    }
}

/// An error of script that a command ran and that ends the command: it is the command's from now on.
pub(crate) fn claim(
    record: &ErrorRecord,
    id: &str,
    command: &str,
    invocation: &Rc<InvocationInfo>,
) -> ErrorRecord {
    let made = record.with_exception(record.exception.clone());
    made.owned.set(true);
    if made.carrier.get() == Carrier::Itself {
        made.carrier.set(Carrier::Cmdlet);
    }
    {
        let held = made.fully_qualified_id.borrow().to_string();
        let plain = held.split(',').next().unwrap_or_default();
        *made.fully_qualified_id.borrow_mut() = if id.is_empty() {
            plain.into()
        } else if plain.is_empty() {
            id.into()
        } else {
            format!("{plain},{id}").into()
        };
    }
    made.category.borrow_mut().activity = command.into();
    *made.invocation.borrow_mut() = Some(Rc::clone(invocation));
    made
}
