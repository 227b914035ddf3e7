//! Statements, run.

use super::operation::step_slot;
use super::write_enumerated;
use crate::engine::program::{Expr, Stmt, StmtOp, Target, Trap};
use crate::engine::runspace::Runspace;
use crate::engine::scope::{Frame, NameId};
use crate::engine::sink::{Collector, Sink};
use crate::engine::unwind::{Flow, Label, Next, Unwind};
use crate::value::{ErrorCategory, Fault, Value, convert};
use std::rc::Rc;

impl Runspace {
    /// Runs one statement.
    pub fn exec(&mut self, statement: &Stmt, frame: &Rc<Frame>, out: &mut dyn Sink) -> Flow<Next> {
        if self.debugging {
            self.at_breakpoints(statement, frame)?;
        }
        match &statement.op {
            StmtOp::Expression(expr) => {
                frame.position.set(statement.extent);
                let value = self.eval(expr, frame)?;
                let keeps = match expr {
                    Expr::Paren(_) => true,
                    Expr::SubExpression(block) | Expr::ArrayBlock(block) => {
                        !block.statements.is_empty()
                    }
                    _ => false,
                };
                if !keeps {
                    self.last_ok = true;
                }
                if !matches!(value, Value::Empty) {
                    write_enumerated(self, value, out)?;
                }
                Ok(Next::On)
            }
            StmtOp::Effect(expr) => {
                frame.position.set(statement.extent);
                self.eval(expr, frame)?;
                self.last_ok = true;
                Ok(Next::On)
            }
            StmtOp::Assign(assignment) => {
                frame.position.set(statement.extent);
                self.assign(assignment, frame)?;
                Ok(Next::On)
            }
            StmtOp::Pipeline(pipeline) => {
                self.check_stopped()?;
                frame.position.set(statement.extent);
                self.run_pipeline(pipeline, frame, out)?;
                Ok(Next::On)
            }
            StmtOp::If(clauses, otherwise) => {
                for (condition, body) in clauses {
                    if self.condition(condition, frame)? {
                        return self.exec_block(body, frame, out);
                    }
                }
                match otherwise {
                    Some(body) => self.exec_block(body, frame, out),
                    None => Ok(Next::On),
                }
            }
            StmtOp::While(label, condition, body) => loop {
                self.check_stopped()?;
                if !self.condition(condition, frame)? {
                    return Ok(Next::On);
                }
                let next = self.exec_block(body, frame, out);
                if let Some(next) = loop_step(next, *label)? {
                    return Ok(next);
                }
            },
            StmtOp::For(label, initializer, condition, iterator, body) => {
                if let Some(initializer) = initializer {
                    self.exec_silent(initializer, frame)?;
                }
                loop {
                    self.check_stopped()?;
                    if let Some(condition) = condition
                        && !self.condition(condition, frame)?
                    {
                        return Ok(Next::On);
                    }
                    let next = self.exec_block(body, frame, out);
                    if let Some(next) = loop_step(next, *label)? {
                        return Ok(next);
                    }
                    if let Some(iterator) = iterator {
                        self.exec_silent(iterator, frame)?;
                    }
                }
            }
            StmtOp::ForEach(node) => self.exec_foreach(node, frame, out),
            StmtOp::Switch(node) => self.exec_switch(node, frame, out),
            StmtOp::Try(node) => self.exec_try(node, frame, out),
            StmtOp::Break(label) => Ok(Next::Break(self.label(label.as_ref(), frame)?)),
            StmtOp::Continue(label) => Ok(Next::Continue(self.label(label.as_ref(), frame)?)),
            other => self.exec_other(other, statement, frame, out),
        }
    }

    /// The rarer kinds of statements: apart, so that the frame of [`Runspace::exec`] stays small.
    #[inline(never)]
    fn exec_other(
        &mut self,
        op: &StmtOp,
        statement: &Stmt,
        frame: &Rc<Frame>,
        out: &mut dyn Sink,
    ) -> Flow<Next> {
        match op {
            StmtOp::Do(label, body, condition, go_on_while) => loop {
                self.check_stopped()?;
                let next = self.exec_block(body, frame, out);
                if let Some(next) = loop_step(next, *label)? {
                    return Ok(next);
                }
                if self.condition(condition, frame)? != *go_on_while {
                    return Ok(Next::On);
                }
            },
            StmtOp::Return(value) => {
                if let Some(value) = value {
                    if frame.is_method.get() {
                        // A method returns its value whole.
                        let value = self.value_of(value, frame)?;
                        self.returning += 1;
                        let result = out.write(self, value);
                        self.returning -= 1;
                        result?;
                        return Ok(Next::Return);
                    }
                    self.returning += 1;
                    let result = self.exec(value, frame, out);
                    self.returning -= 1;
                    result?;
                }
                Ok(Next::Return)
            }
            StmtOp::Exit(value) => {
                let code = match value {
                    Some(value) => {
                        let value = self.value_of(value, frame)?;
                        self.exit_code(&value)
                    }
                    None => 0,
                };
                Err(Box::new(Unwind::Exit(code)))
            }
            StmtOp::Throw(value) => self.exec_throw(value.as_deref(), statement, frame),
            StmtOp::Function(definition) => {
                self.define_function(definition, frame)?;
                Ok(Next::On)
            }
            StmtOp::Types(source, definitions) => {
                super::define_types(self, definitions, source, frame)?;
                Ok(Next::On)
            }
            StmtOp::Chain {
                left,
                right,
                and,
                traps,
            } => {
                let next = self.exec_link(left, traps, frame, out)?;
                if next == Next::On && self.last_ok == *and {
                    return self.exec_link(right, traps, frame, out);
                }
                Ok(next)
            }
            StmtOp::Condition(inner) => self.exec(inner, frame, out),
            StmtOp::Background(text) => {
                let job = self.start_background(text, frame)?;
                out.write(self, job)?;
                Ok(Next::On)
            }
            StmtOp::Data(slot, body) => {
                let mut collector = Collector::default();
                self.exec_block(body, frame, &mut collector)?;
                let value = collector.into_value();
                match slot {
                    Some(slot) => frame.set_slot(*slot, value),
                    None => write_enumerated(self, value, out)?,
                }
                Ok(Next::On)
            }
            StmtOp::Block(body) => self.exec_block(body, frame, out),
            StmtOp::Expression(_)
            | StmtOp::Effect(_)
            | StmtOp::Assign(_)
            | StmtOp::Pipeline(_)
            | StmtOp::If(..)
            | StmtOp::While(..)
            | StmtOp::For(..)
            | StmtOp::ForEach(_)
            | StmtOp::Switch(_)
            | StmtOp::Try(_)
            | StmtOp::Break(_)
            | StmtOp::Continue(_) => self.exec(statement, frame, out),
            StmtOp::Refused(what) => Err(Fault::new(
                "NotSupported",
                ErrorCategory::NotImplemented,
                format!("emsh does not support {what}."),
            )
            .of("System.Management.Automation.PSNotSupportedException")
            .into()),
        }
    }

    /// One part of `a && b || c`: its errors are dealt with before the next part.
    fn exec_link(
        &mut self,
        statement: &Stmt,
        traps: &[Trap],
        frame: &Rc<Frame>,
        out: &mut dyn Sink,
    ) -> Flow<Next> {
        let unwind = match self.exec(statement, frame, out) {
            Ok(next) => return Ok(next),
            Err(unwind) => unwind,
        };
        let next = if traps.is_empty() {
            self.statement_failed(unwind, frame)?;
            Next::On
        } else {
            self.trapped(unwind, traps, frame, out)?
        };
        self.last_ok = false;
        Ok(next)
    }

    /// A statement whose output is dropped: the parts of `for`.
    fn exec_silent(&mut self, statement: &Stmt, frame: &Rc<Frame>) -> Flow {
        match &statement.op {
            StmtOp::Effect(expr) => {
                frame.position.set(statement.extent);
                if let Expr::Step {
                    target, by, prefix, ..
                } = expr
                    && !self.debugging
                    && let Target::Slot(slot) = &**target
                    && step_slot(*slot, *by, *prefix, frame).is_some()
                {
                    return Ok(());
                }
                self.eval(expr, frame)?;
            }
            StmtOp::Assign(assignment) => {
                frame.position.set(statement.extent);
                self.assign(assignment, frame)?;
            }
            StmtOp::Expression(Expr::Array(items)) => {
                frame.position.set(statement.extent);
                for item in items {
                    self.eval(item, frame)?;
                }
            }
            _ => {
                self.exec(statement, frame, &mut crate::engine::sink::Discard)?;
            }
        }
        Ok(())
    }

    /// A condition: the truth of what the statement gives.
    pub(super) fn condition(&mut self, statement: &Stmt, frame: &Rc<Frame>) -> Flow<bool> {
        if self.debugging {
            self.at_breakpoints(statement, frame)?;
            self.debugger.pass(statement, self.calls.len());
        }
        frame.position.set(statement.extent);
        if let StmtOp::Expression(expr) = &statement.op {
            return self.truth_of(expr, frame);
        }
        if let StmtOp::Condition(inner) = &statement.op {
            let value = match &inner.op {
                StmtOp::Expression(expr) => self.truth_of(expr, frame)?,
                _ => convert::truth(&self.value_of(inner, frame)?),
            };
            self.last_ok = true;
            return Ok(value);
        }
        let value = self.value_of(statement, frame)?;
        // Whatever a command in a condition did, `$?` is true behind it.
        if !matches!(statement.op, StmtOp::Assign(_)) {
            self.last_ok = true;
        }
        Ok(convert::truth(&value))
    }

    /// What a statement gives when a value is wanted.
    pub fn value_of(&mut self, statement: &Stmt, frame: &Rc<Frame>) -> Flow<Value> {
        match &statement.op {
            StmtOp::Expression(expr) | StmtOp::Effect(expr) => {
                frame.position.set(statement.extent);
                self.eval(expr, frame)
            }
            StmtOp::Assign(assignment) => {
                frame.position.set(statement.extent);
                self.assign_value(assignment, frame)
            }
            _ => {
                let mut collector = Collector::default();
                match self.exec(statement, frame, &mut collector)? {
                    // What was written before a `return` goes where the function writes to.
                    Next::Return => Err(returning(collector.into_vec())),
                    next => {
                        self.leave(next)?;
                        Ok(collector.into_value())
                    }
                }
            }
        }
    }

    /// Turns an abrupt end into an unwind, where it has to cross expressions.
    pub(super) fn leave(&mut self, next: Next) -> Flow {
        match next {
            Next::On => Ok(()),
            Next::Return => Err(returning(Vec::new())),
            Next::Break(Label(label)) => Err(Box::new(Unwind::Break(label.map(NameId::name)))),
            Next::Continue(Label(label)) => {
                Err(Box::new(Unwind::Continue(label.map(NameId::name))))
            }
        }
    }

    #[inline(never)]
    fn label(&mut self, expr: Option<&Expr>, frame: &Rc<Frame>) -> Flow<Label> {
        let Some(expr) = expr else {
            return Ok(Label(None));
        };
        let value = self.eval(expr, frame)?;
        Ok(Label(Some(NameId::of(&value.to_text()))))
    }
}

/// What the end of a loop's body means for the loop: `None`: go on.
#[inline]
pub(super) fn loop_step(next: Flow<Next>, label: Option<NameId>) -> Flow<Option<Next>> {
    let mine = |held: Label| held.0.is_none() || held.0 == label;
    match next {
        Ok(Next::On) => Ok(None),
        Ok(Next::Return) => Ok(Some(Next::Return)),
        Ok(Next::Break(held)) => Ok(Some(if mine(held) {
            Next::On
        } else {
            Next::Break(held)
        })),
        Ok(Next::Continue(held)) => Ok(if mine(held) {
            None
        } else {
            Some(Next::Continue(held))
        }),
        Err(unwind) => match &*unwind {
            Unwind::Break(name) => {
                let held = Label(name.as_ref().map(|name| NameId::of(name)));
                Ok(Some(if mine(held) {
                    Next::On
                } else {
                    Next::Break(held)
                }))
            }
            Unwind::Continue(name) => {
                let held = Label(name.as_ref().map(|name| NameId::of(name)));
                Ok(if mine(held) {
                    None
                } else {
                    Some(Next::Continue(held))
                })
            }
            _ => Err(unwind),
        },
    }
}

/// Marks a `return` that has to cross an expression.
struct ReturnMark(Vec<Value>);

/// The unwind of a `return` inside an expression, with what was written there.
pub(super) fn returning(written: Vec<Value>) -> Box<Unwind> {
    Box::new(Unwind::Fault(Fault::carry(Box::new(ReturnMark(written)))))
}

/// What a `return` inside an expression had written; anything else stays what it is.
pub(super) fn returned(unwind: Box<Unwind>) -> Result<Vec<Value>, Box<Unwind>> {
    match *unwind {
        Unwind::Fault(mut fault) => match fault
            .carried
            .take()
            .map(Box::<dyn std::any::Any>::downcast::<ReturnMark>)
        {
            Some(Ok(mark)) => Ok(mark.0),
            Some(Err(other)) => {
                fault.carried = Some(other);
                Err(Box::new(Unwind::Fault(fault)))
            }
            None => Err(Box::new(Unwind::Fault(fault))),
        },
        other => Err(Box::new(other)),
    }
}

/// True for the unwind of a `return` inside an expression.
pub(super) fn is_return(unwind: &Unwind) -> bool {
    matches!(unwind, Unwind::Fault(fault) if fault.carried.as_ref().is_some_and(|carried| carried.is::<ReturnMark>()))
}
