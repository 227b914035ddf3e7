//! Breakpoints: where a script writes, calls or reaches a line, it stops or a block runs.

mod stop;

pub use stop::{Commands, DebugPrompt, DebuggerState, Taken};

use super::program::{Element, Stmt, StmtOp, Target, VariableRef};
use super::runspace::Runspace;
use super::scope::Frame;
use super::sink::Discard;
use super::unwind::{Flow, Unwind};
use crate::text::name::eq_ignore_case;
use crate::value::{NetObject, PSString, ScriptBlock, Type, Value};
use std::any::Any;
use std::cell::Cell;
use std::rc::Rc;

/// What a breakpoint waits for.
pub enum Trigger {
    /// A line, and a column unless that is 0.
    Line(u32, u32),
    /// A command by its name.
    Command(PSString),
    /// A variable that is written.
    Variable(PSString),
}

/// A breakpoint.
pub struct Breakpoint {
    /// `Id`.
    pub id: i32,
    /// The script that it is in; `None`: anywhere.
    pub script: Option<PSString>,
    /// What it waits for.
    pub trigger: Trigger,
    /// What runs; without it the script stops.
    pub action: Option<Rc<ScriptBlock>>,
    /// `Enabled`.
    pub enabled: Cell<bool>,
    /// `HitCount`.
    pub hits: Cell<i32>,
    /// Where the first statement of its line begins, of those that were met: only there does a line stop.
    pub first: Cell<u32>,
}

/// A breakpoint as an object.
pub struct BreakpointObject(pub Rc<Breakpoint>);

impl NetObject for BreakpointObject {
    fn type_of(&self) -> Type {
        Type::named(match self.0.trigger {
            Trigger::Line(..) => "System.Management.Automation.LineBreakpoint",
            Trigger::Command(_) => "System.Management.Automation.CommandBreakpoint",
            Trigger::Variable(_) => "System.Management.Automation.VariableBreakpoint",
        })
    }

    fn to_text(&self) -> String {
        let script = self.0.script.as_deref();
        let place = script
            .map(|script| format!("{script}:"))
            .unwrap_or_default();
        match &self.0.trigger {
            Trigger::Line(line, 0) => format!("Line breakpoint on '{place}{line}'"),
            Trigger::Line(line, column) => format!("Line breakpoint on '{place}{line}, {column}'"),
            Trigger::Command(name) => format!("Command breakpoint on '{place}{name}'"),
            Trigger::Variable(name) => {
                format!("Variable breakpoint on '{place}${name}' (Write access)")
            }
        }
    }

    fn get(&self, name: &str) -> Option<Value> {
        let it = &self.0;
        let number = |number: u32| Value::Int(i32::try_from(number).unwrap_or(i32::MAX));
        Some(match (name.to_ascii_lowercase().as_str(), &it.trigger) {
            ("id", _) => Value::Int(it.id),
            ("enabled", _) => Value::Bool(it.enabled.get()),
            ("hitcount", _) => Value::Int(it.hits.get()),
            ("action", _) => it
                .action
                .as_ref()
                .map_or(Value::Null, |action| Value::ScriptBlock(Rc::clone(action))),
            ("script", _) => it.script.clone().map(Value::String).unwrap_or_default(),
            ("line", Trigger::Line(line, _)) => number(*line),
            ("column", Trigger::Line(_, column)) => number(*column),
            ("command", Trigger::Command(name)) => Value::String(name.clone()),
            ("variable", Trigger::Variable(name)) => Value::String(name.clone()),
            ("accessmode", Trigger::Variable(_)) => {
                Value::enumeration("System.Management.Automation.VariableAccessMode", 1)
            }
            _ => return None,
        })
    }

    fn property_names(&self) -> Vec<String> {
        let own: &[&str] = match self.0.trigger {
            Trigger::Line(..) => &["Column", "Line"],
            Trigger::Command(_) => &["Command"],
            Trigger::Variable(_) => &["AccessMode", "Variable"],
        };
        own.iter()
            .chain(&["Action", "Enabled", "HitCount", "Id", "Script"])
            .map(|name| (*name).to_owned())
            .collect()
    }

    fn equals(&self, other: &Value) -> Option<bool> {
        Some(
            other
                .downcast::<BreakpointObject>()
                .is_some_and(|other| Rc::ptr_eq(&self.0, &other.0)),
        )
    }

    fn as_any(&self) -> &dyn Any {
        self
    }
}

impl Runspace {
    /// Notes whether statements have to be looked at.
    pub fn note_breakpoints(&mut self) {
        self.debugging = self.debugger.stepping.is_some()
            || self.breakpoints.iter().any(|one| one.enabled.get());
    }

    /// Stops at every statement from here on, or no longer.
    pub fn set_step_mode(&mut self, on: bool) {
        self.debugger.stepping = on.then_some(stop::Stepping::Into);
        self.note_breakpoints();
    }

    /// Whether it stops at every statement.
    pub fn step_mode(&self) -> bool {
        self.debugger.stepping.is_some()
    }

    /// Stops where the stepping or a breakpoint says so, and runs the actions of breakpoints.
    #[cold]
    pub(crate) fn at_breakpoints(&mut self, statement: &Stmt, frame: &Rc<Frame>) -> Flow {
        let place = Some((statement.extent, self.calls.len()));
        if self.debugger.stopped || std::mem::take(&mut self.debugger.within) == place {
            return Ok(());
        }
        // What a statement is made of is no place of its own; conditions and bodies are.
        match &statement.op {
            StmtOp::If(..) | StmtOp::While(..) | StmtOp::Do(..) | StmtOp::Try(_) => return Ok(()),
            StmtOp::Assign(assignment) => self.debugger.pass(&assignment.value, self.calls.len()),
            StmtOp::Return(Some(value)) => self.debugger.pass(value, self.calls.len()),
            _ => {}
        }
        let Some(source) = self.calls.last().map(|call| Rc::clone(&call.source)) else {
            return Ok(());
        };
        let place = source.position(statement.extent.start);
        let path = source.name().unwrap_or_default().to_owned();
        let due: Vec<Rc<Breakpoint>> = self
            .breakpoints
            .iter()
            .filter(|one| one.enabled.get())
            .filter(|one| {
                one.script
                    .as_ref()
                    .is_none_or(|script| *script.as_str() == path)
            })
            .filter(|one| match &one.trigger {
                Trigger::Line(line, column) => {
                    let start = statement.extent.start;
                    *line == place.line
                        && match *column {
                            0 if start <= one.first.get() => {
                                one.first.set(start);
                                true
                            }
                            0 => false,
                            column => column == place.column,
                        }
                }
                Trigger::Command(name) => calls(&statement.op, name),
                Trigger::Variable(name) => match &statement.op {
                    StmtOp::Assign(assignment) => writes(&assignment.target, name, frame),
                    _ => false,
                },
            })
            .cloned()
            .collect();
        let hit = self.run_actions(due, frame)?;
        if !hit.is_empty() || self.steps_here() {
            return self.stop_at(statement.extent, &source, frame, &hit);
        }
        Ok(())
    }

    /// Stops or runs the actions of the breakpoints on a variable that `++` or `--` writes.
    #[cold]
    pub(crate) fn at_step(&mut self, target: &Target, frame: &Rc<Frame>) -> Flow {
        if self.debugger.stopped {
            return Ok(());
        }
        let source = self.calls.last().map(|call| Rc::clone(&call.source));
        let path = source.as_ref().and_then(|source| source.name());
        let due = self
            .breakpoints
            .iter()
            .filter(|one| one.enabled.get())
            .filter(|one| {
                one.script
                    .as_ref()
                    .is_none_or(|script| *script.as_str() == *path.unwrap_or_default())
            })
            .filter(|one| match &one.trigger {
                Trigger::Variable(name) => writes(target, name, frame),
                Trigger::Line(..) | Trigger::Command(_) => false,
            })
            .cloned()
            .collect();
        let hit = self.run_actions(due, frame)?;
        match source {
            Some(source) if !hit.is_empty() => {
                self.stop_at(frame.position.get(), &source, frame, &hit)
            }
            _ => Ok(()),
        }
    }

    /// Runs the actions of breakpoints; those at which the script stops: without an action, or with one that breaks.
    fn run_actions(
        &mut self,
        due: Vec<Rc<Breakpoint>>,
        frame: &Rc<Frame>,
    ) -> Flow<Vec<Rc<Breakpoint>>> {
        let mut hit = Vec::new();
        for one in due {
            one.hits.set(one.hits.get() + 1);
            let Some(action) = &one.action else {
                hit.push(one);
                continue;
            };
            // An action has no breakpoints of its own.
            let was = std::mem::replace(&mut self.debugging, false);
            let result = self.run_inline(action, frame, None, &[], &mut Discard);
            self.debugging = was;
            match result {
                Ok(()) => {}
                Err(unwind) => match *unwind {
                    Unwind::Break(_) => hit.push(one),
                    Unwind::Continue(_) => {}
                    other => return Err(Box::new(other)),
                },
            }
        }
        Ok(hit)
    }
}

/// Whether a statement calls a command.
fn calls(statement: &StmtOp, name: &str) -> bool {
    match statement {
        StmtOp::Pipeline(pipeline) => pipeline.elements.iter().any(|element| {
            matches!(element, Element::Command(node)
                if node.name.as_ref().is_some_and(|held| eq_ignore_case(held, name)))
        }),
        StmtOp::Assign(assignment) => calls(&assignment.value.op, name),
        StmtOp::Return(Some(value)) => calls(&value.op, name),
        _ => false,
    }
}

/// Whether an assignment writes a variable.
fn writes(target: &Target, name: &str, frame: &Rc<Frame>) -> bool {
    match target {
        Target::Slot(slot) | Target::Typed(slot, ..) => frame.table.name(*slot).1.is(name),
        Target::Variable(variable) | Target::TypedVariable(variable, _) => match variable {
            VariableRef::Global(id)
            | VariableRef::Script(id)
            | VariableRef::Local(id, _)
            | VariableRef::Named(id) => id.name().is(name),
            _ => false,
        },
        Target::Several(targets) => targets.iter().any(|one| writes(one, name, frame)),
        _ => false,
    }
}
