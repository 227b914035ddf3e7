//! Programs, run: statements write into a sink, expressions give values.

mod arguments;
mod assignment;
mod block_methods;
mod call;
mod catching;
mod class;
mod cmdlet_processor;
mod conversion;
mod engine_methods;
mod expression;
mod function_processor;
mod growing;
mod indexing;
mod looping;
mod member;
mod native;
mod number;
mod operation;
pub(crate) use native::system_message;
mod pipeline;
mod processor;
mod quick;
mod stage_sinks;
mod statement;
mod steppable;
mod switching;

pub use call::{Arguments, CallInfo};
pub use class::{class_method, class_set, construct_class, define_types};
pub(crate) use engine_methods::parse_fault;
pub use pipeline::{CommandProcessor, Part, Processor};
pub use steppable::steppable;

pub(crate) use assignment::{is_default_parameters, variable_name as reference_name};

use super::program::{Block, Trap};
use super::runspace::Runspace;
use super::scope::Frame;
use super::sink::Sink;
use super::unwind::{Flow, Next, Severity, Unwind};
use crate::value::{Value, member as members};
use std::rc::Rc;

/// Writes a value as a pipeline does: the elements of a collection one by one, anything else as it is.
pub fn write_enumerated(rt: &mut Runspace, value: Value, out: &mut dyn Sink) -> Flow {
    match value {
        Value::Empty => Ok(()),
        Value::Null
        | Value::Bool(_)
        | Value::Int(_)
        | Value::Long(_)
        | Value::Double(_)
        | Value::String(_)
        | Value::Dictionary(_)
        | Value::ScriptBlock(_)
        | Value::Error(_) => out.write(rt, value),
        Value::Array(array) => {
            let mut at = 0;
            loop {
                let next = array.items.borrow().get(at).cloned();
                let Some(item) = next else { return Ok(()) };
                // An element that is nothing at all goes nowhere.
                if !matches!(item, Value::Empty) {
                    out.write(rt, item)?;
                }
                at += 1;
            }
        }
        Value::List(list) => {
            let mut at = 0;
            let count = list.items.borrow().len();
            loop {
                if list.items.borrow().len() != count {
                    return Err(crate::value::Fault::net(
                        "System.InvalidOperationException",
                        "Collection was modified; enumeration operation may not execute.",
                    )
                    .into());
                }
                let next = list.items.borrow().get(at).cloned();
                let Some(item) = next else { return Ok(()) };
                out.write(rt, item)?;
                at += 1;
            }
        }
        other => {
            if let Some(mut enumerator) = rt.class_enumerator(&other)? {
                while let Some(item) = rt.next_item(&mut enumerator)? {
                    out.write(rt, item)?;
                }
                return Ok(());
            }
            match members::enumerate(&other) {
                Some(items) => {
                    for item in items {
                        out.write(rt, item)?;
                    }
                    Ok(())
                }
                None => out.write(rt, other),
            }
        }
    }
}

/// What a command says that is declared but not simulated.
fn not_simulated(call: &mut crate::engine::cmdlet::Call<'_>) -> Flow {
    let name = call.info.name;
    let missing = match super::refusal::whole(name) {
        Some(what) => format!(": it has no {what}"),
        None => String::new(),
    };
    call.throw(&crate::value::Fault::new(
        "NotSimulated",
        crate::value::ErrorCategory::NotImplemented,
        format!("emsh knows the command '{name}' and its parameters but does not simulate what it does yet{missing}."),
    )
    .of("System.NotImplementedException"))
}

impl Runspace {
    /// Runs a named block of a function: a call on the stack, in its frame.
    pub(crate) fn call_part(
        &mut self,
        block: &Block,
        frame: &Rc<Frame>,
        out: &mut dyn Sink,
    ) -> Flow<Next> {
        self.depth += 1;
        if self.depth > call::MAX_DEPTH {
            self.depth -= 1;
            return Err(call::too_deep().into());
        }
        let was = std::mem::replace(&mut self.frame, Rc::clone(frame));
        let result = self.exec_block(block, frame, out);
        self.frame = was;
        self.depth -= 1;
        self.end_of_call(result, Some(frame))
    }

    /// Runs a block: statement after statement, errors reported or caught by its traps.
    pub fn exec_block(
        &mut self,
        block: &Block,
        frame: &Rc<Frame>,
        out: &mut dyn Sink,
    ) -> Flow<Next> {
        if !block.traps.is_empty() {
            return self.exec_trapped(block, frame, out);
        }
        for statement in &block.statements {
            match self.exec(statement, frame, out) {
                Ok(Next::On) => {}
                Ok(other) => return Ok(other),
                Err(unwind) => match statement::returned(unwind) {
                    Ok(written) => {
                        for value in written {
                            out.write(self, value)?;
                        }
                        return Ok(Next::Return);
                    }
                    Err(unwind) => self.statement_failed(unwind, frame)?,
                },
            }
            if self.streams_merged {
                out.flush(self)?;
            }
        }
        Ok(Next::On)
    }

    /// What happens to an error that leaves a statement: reported, unless somebody above catches it.
    pub(super) fn statement_failed(&mut self, unwind: Box<Unwind>, frame: &Rc<Frame>) -> Flow {
        let (record, severity) = match *unwind {
            Unwind::Throw(record, severity) => (record, severity),
            Unwind::Fault(fault) if fault.carried.is_none() => {
                (self.record_of(&fault, frame), Severity::Statement)
            }
            other => return Err(Box::new(other)),
        };
        if self.catching || severity == Severity::Callee {
            return Err(Box::new(Unwind::Throw(record, severity)));
        }
        self.report_terminating(record, severity, frame)
    }

    fn exec_trapped(&mut self, block: &Block, frame: &Rc<Frame>, out: &mut dyn Sink) -> Flow<Next> {
        for statement in &block.statements {
            let was = std::mem::replace(&mut self.catching, true);
            let result = self.exec(statement, frame, out);
            self.catching = was;
            match result {
                Ok(Next::On) => {}
                Ok(other) => return Ok(other),
                Err(unwind) => match self.trapped(unwind, &block.traps, frame, out)? {
                    Next::On => {}
                    other => return Ok(other),
                },
            }
        }
        Ok(Next::On)
    }

    /// What happens to an error that leaves a statement of a block with traps.
    pub(super) fn trapped(
        &mut self,
        unwind: Box<Unwind>,
        traps: &[Trap],
        frame: &Rc<Frame>,
        out: &mut dyn Sink,
    ) -> Flow<Next> {
        let (record, severity) = match *unwind {
            Unwind::Throw(record, severity) => (record, severity),
            Unwind::Fault(fault) if fault.carried.is_none() => {
                (self.record_of(&fault, frame), Severity::Statement)
            }
            other => return Err(Box::new(other)),
        };
        self.run_trap(traps, &record, severity, frame, out)
    }
}
