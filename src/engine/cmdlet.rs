//! Cmdlet, Call: all that a cmdlet author sees.

use super::binder::Binder;
use super::binder::CommonParameters;
use super::command::CmdletInfo;
use super::runspace::Runspace;
use super::scope::Frame;
use super::sink::Sink;
use super::unwind::{Flow, Unwind};
use crate::value::{ErrorCategory, ErrorRecord, Fault, InvocationInfo, PSString, Value, convert};
use std::rc::Rc;

/// A cmdlet: its name and its Rust side. The declaration is in `grammar/cmdlets`.
pub struct Cmdlet {
    /// `Verb-Noun`, as declared; `module/Verb-*` stands for every command of the module with this verb that has no
    /// entry of its own.
    pub name: &'static str,
    /// Makes the body for one run.
    pub body: Body,
}

/// How a cmdlet runs.
pub enum Body {
    /// One function, called for each object of the pipeline, or once without one.
    Each(fn(&mut Call<'_>) -> Flow),
    /// An object with `begin`, `process` and `end`.
    Stateful(fn() -> Box<dyn CmdletBody>),
}

/// A cmdlet that keeps something between the objects of a pipeline.
pub trait CmdletBody {
    /// Before the first object.
    fn begin(&mut self, call: &mut Call<'_>) -> Flow {
        let _ = call;
        Ok(())
    }
    /// For each object, or once.
    fn process(&mut self, call: &mut Call<'_>) -> Flow {
        let _ = call;
        Ok(())
    }
    /// After the last.
    fn end(&mut self, call: &mut Call<'_>) -> Flow {
        let _ = call;
        Ok(())
    }
}

/// One call of a cmdlet: its parameters, and where its objects and messages go.
pub struct Call<'a> {
    /// The session.
    pub rt: &'a mut Runspace,
    /// The scope it was called in.
    pub frame: &'a Rc<Frame>,
    /// Where objects go.
    pub out: &'a mut dyn Sink,
    /// The bound parameters.
    pub given: &'a Binder,
    /// Common parameters.
    pub common: &'a CommonParameters,
    /// The cmdlet.
    pub info: &'a Rc<CmdletInfo>,
    /// Where it was called.
    pub invocation: &'a Rc<InvocationInfo>,
    /// What `yes to all` and `no to all` were answered.
    pub confirmed: &'a mut Confirmation,
    /// Number of the pipeline, for `stop_upstream`.
    pub pipeline: u64,
    /// True if objects come from upstream.
    pub expecting_input: bool,
}

/// The answers that hold for the rest of a command.
#[derive(Default, Clone, Copy, Debug)]
pub struct Confirmation {
    /// Yes to all.
    pub yes: bool,
    /// No to all.
    pub no: bool,
}

impl Call<'_> {
    /// Writes one object downstream, as it is.
    pub fn write(&mut self, value: impl Into<Value>) -> Flow {
        self.out.write(self.rt, value.into())
    }

    /// Writes an object, or the elements of a collection, downstream.
    pub fn write_enumerated(&mut self, value: Value) -> Flow {
        super::run::write_enumerated(self.rt, value, self.out)
    }

    /// A parameter's value, if it is bound (or has a default in the declaration).
    pub fn get(&self, name: &str) -> Option<&Value> {
        self.given.bound_value(name)
    }

    /// A parameter's value, or null.
    pub fn value(&self, name: &str) -> Value {
        self.given.bound_value(name).cloned().unwrap_or_default()
    }

    /// True if the parameter was bound by the caller.
    pub fn is_bound(&self, name: &str) -> bool {
        self.given.bound_value(name).is_some()
    }

    /// A switch or Boolean.
    pub fn flag(&self, name: &str) -> bool {
        self.given.bound_value(name).is_some_and(convert::truth)
    }

    /// A text parameter.
    pub fn text(&self, name: &str) -> Option<PSString> {
        match self.given.bound_value(name)? {
            Value::Null | Value::Empty => None,
            Value::String(text) => Some(text.clone()),
            other => Some(other.to_text().into()),
        }
    }

    /// A number.
    pub fn int(&self, name: &str) -> Option<i64> {
        self.given
            .bound_value(name)
            .and_then(|value| convert::to_i64(value).ok())
    }

    /// The elements of a list parameter (one value counts as a list).
    pub fn list(&self, name: &str) -> Vec<Value> {
        match self.given.bound_value(name) {
            None => Vec::new(),
            Some(value) if value.is_null() => Vec::new(),
            Some(value) => {
                crate::value::member::enumerate(value).unwrap_or_else(|| vec![value.clone()])
            }
        }
    }

    /// The texts of a list parameter.
    pub fn texts(&self, name: &str) -> Vec<PSString> {
        let all = self.written(name);
        if !matches!(name, "Path" | "LiteralPath") {
            return all;
        }
        all.iter().map(|text| self.rt.qualified(text)).collect()
    }

    /// The texts of a list parameter as they were given, wherever the location is.
    pub fn written(&self, name: &str) -> Vec<PSString> {
        self.list(name)
            .iter()
            .map(|value| match value {
                Value::String(text) => text.clone(),
                other => other.to_text().into(),
            })
            .collect()
    }

    /// The parameter set that was chosen.
    pub fn set_name(&self) -> crate::syntax::ast::Str {
        self.given.set_name()
    }

    /// Writes a non-terminating error made of a fault.
    pub fn fault(&mut self, fault: Box<Fault>) -> Flow {
        let record = self.record(&fault);
        self.error(record)
    }

    /// A record of a fault, with this command's position and id.
    pub fn record(&mut self, fault: &Fault) -> Rc<ErrorRecord> {
        let record = ErrorRecord::from_fault(fault);
        self.rt
            .complete(&record, self.invocation, self.info.name, true);
        Rc::new(record)
    }

    /// Writes a non-terminating error.
    pub fn error(&mut self, record: Rc<ErrorRecord>) -> Flow {
        if record.invocation.borrow().is_none() {
            self.rt
                .complete(&record, self.invocation, self.info.name, true);
        }
        self.rt.write_error(record, self.common)
    }

    /// An error of this cmdlet's own: id, category, message, target.
    pub fn fail(
        &mut self,
        id: &str,
        category: ErrorCategory,
        exception: &str,
        message: &str,
        target: Value,
    ) -> Flow {
        self.fault(
            Fault::new(id, category, message)
                .of(exception)
                .target(target),
        )
    }

    /// A terminating error of this cmdlet.
    pub fn throw<T>(&mut self, fault: &Fault) -> Flow<T> {
        let record = self.record(fault);
        record.owned.set(true);
        Err(Box::new(Unwind::Throw(
            record,
            super::unwind::Severity::Statement,
        )))
    }

    /// Writes a warning.
    pub fn warning(&mut self, text: &str) -> Flow {
        self.rt
            .write_warning(text, self.common, Some(self.invocation))
    }

    /// Writes a verbose message.
    pub fn verbose(&mut self, text: &str) -> Flow {
        self.rt
            .write_verbose(text, self.common, Some(self.invocation))
    }

    /// Writes a debug message.
    pub fn debug(&mut self, text: &str) -> Flow {
        self.rt
            .write_debug(text, self.common, Some(self.invocation))
    }

    /// `ShouldProcess`: prints what -WhatIf would do, asks if -Confirm wants it. True: go ahead.
    pub fn should_process(&mut self, target: &str, action: &str) -> Flow<bool> {
        let impact = self
            .info
            .metadata
            .get()
            .map_or(2, |metadata| metadata.confirm_impact as u8);
        let common = self.common.clone();
        self.rt
            .should_process(target, action, impact, &common, self.confirmed)
    }

    /// `ShouldContinue`: asks always (unless yes to all).
    pub fn should_continue(&mut self, query: &str, caption: &str) -> Flow<bool> {
        self.rt.should_continue(query, caption, self.confirmed)
    }

    /// Tells the commands before this one that no more is wanted.
    pub fn stop_upstream<T>(&self) -> Flow<T> {
        Err(Box::new(Unwind::StopUpstream(self.pipeline)))
    }

    /// Runs a script block in the caller's scope with `$_` set; its output goes to `out`.
    pub fn run_block_with(&mut self, block: &Rc<crate::value::ScriptBlock>, input: Value) -> Flow {
        self.rt
            .run_inline(block, self.frame, Some(input), &[], self.out)
    }

    /// Runs a script block in the caller's scope with `$_` set and returns its output.
    pub fn eval_block(
        &mut self,
        block: &Rc<crate::value::ScriptBlock>,
        input: Value,
    ) -> Flow<Value> {
        let mut collector = super::sink::Collector::default();
        self.rt
            .run_inline(block, self.frame, Some(input), &[], &mut collector)?;
        Ok(collector.into_value())
    }
}
