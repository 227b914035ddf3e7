//! `try`, `trap` and `throw`.

use crate::engine::program::{Block, Stmt, Trap, Try};
use crate::engine::runspace::Runspace;
use crate::engine::scope::Frame;
use crate::engine::sink::Sink;
use crate::engine::unwind::{Flow, Next, Severity, Unwind};
use crate::syntax::ast::TypeName;
use crate::value::error_record::{ACTION_STOP, CMDLET_INVOCATION, Carrier};
use crate::value::{ErrorRecord, Type, Value};
use std::rc::Rc;

impl Runspace {
    #[inline(never)]
    pub(super) fn exec_try(
        &mut self,
        node: &Try,
        frame: &Rc<Frame>,
        out: &mut dyn Sink,
    ) -> Flow<Next> {
        let was = self.catching;
        self.catching = was || !node.catches.is_empty();
        let result = self.exec_block(&node.body, frame, out);
        self.catching = was;
        let result = match result {
            Err(unwind) if !node.catches.is_empty() => self.try_catch(node, unwind, frame, out),
            other => other,
        };
        match &node.finally {
            None => result,
            Some(finally) => {
                let was = std::mem::replace(&mut self.catching, false);
                let stopping = std::mem::replace(&mut self.finishing, true);
                self.catching = was;
                // What has to be finished is not stopped.
                let watcher = self
                    .host
                    .stopped()
                    .then(|| crate::text::regex::set_watcher(None));
                let after = self.exec_block(finally, frame, out);
                if let Some(watcher) = watcher {
                    crate::text::regex::set_watcher(watcher);
                }
                self.finishing = stopping;
                match after? {
                    Next::On => result,
                    other => Ok(other),
                }
            }
        }
    }

    pub(super) fn try_catch(
        &mut self,
        node: &Try,
        unwind: Box<Unwind>,
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
        let Some((body, inner)) = self.find_catch(node, &record, frame)? else {
            return Err(Box::new(Unwind::Throw(record, severity)));
        };
        if !record.reported.get() {
            self.collect_error(&record);
        }
        self.remember_error(&record);
        if record.category.borrow().reason.as_str() == RETHROWN {
            record.category.borrow_mut().reason = record.exception.type_of().short_name().into();
        }
        let record = match inner {
            Some(exception) => Rc::new(record.with_exception(exception)),
            None => record,
        };
        let saved = frame.slot(node.underscore);
        frame.set_slot(node.underscore, Value::Error(Rc::clone(&record)));
        self.caught.push(record);
        self.last_ok = false;
        let result = self.exec_block(body, frame, out);
        self.caught.pop();
        match saved {
            Some(saved) => frame.set_slot(node.underscore, saved),
            None => frame.clear_slot(node.underscore),
        }
        result
    }

    /// The clause that catches: of those that fit the exception or one that it carries or travels in, the most specific.
    pub(super) fn find_catch<'n>(
        &mut self,
        node: &'n Try,
        record: &Rc<ErrorRecord>,
        frame: &Rc<Frame>,
    ) -> Flow<Option<(&'n Block, Option<Value>)>> {
        if let [(names, body)] = node.catches.as_slice()
            && names.is_empty()
        {
            return Ok(Some((body, None)));
        }
        let source = self.source_of(frame);
        let mut names = Vec::new();
        for (clause, body) in &node.catches {
            for name in clause {
                let resolved = self.resolve_type_in(name, Some(&source), frame);
                names.push((name, resolved, body));
            }
        }
        let mut best: Option<(usize, &Block, Option<Value>)> = None;
        for (of, inner) in catch_types(record) {
            let mut nearest: Option<(usize, usize, &Block)> = None;
            for (at, (name, _, body)) in names.iter().enumerate() {
                if let Some(distance) = self.catch_distance(name, &of, frame)?
                    && nearest.is_none_or(|(held, ..)| distance < held)
                {
                    nearest = Some((distance, at, *body));
                }
            }
            let Some((_, at, body)) = nearest else {
                continue;
            };
            // How many of the types before it derive from it.
            let mine = names.get(at).and_then(|(_, resolved, _)| resolved.clone());
            let rank = names
                .iter()
                .take(at)
                .filter(|(_, other, _)| match (other, &mine) {
                    (Some(other), Some(mine)) => other != mine && derives(other, mine),
                    _ => false,
                })
                .count();
            if best.as_ref().is_none_or(|(held, ..)| rank < *held) {
                best = Some((rank, body, inner));
            }
            if rank == 0 {
                break;
            }
        }
        if let Some((_, body, inner)) = best {
            return Ok(Some((body, inner)));
        }
        Ok(node
            .catches
            .iter()
            .find(|(names, _)| names.is_empty())
            .map(|(_, body)| (body, None)))
    }

    /// How far the exception's type is from the one named; `None` if it does not derive from it.
    pub(super) fn catch_distance(
        &mut self,
        name: &TypeName,
        exception: &Type,
        frame: &Rc<Frame>,
    ) -> Flow<Option<usize>> {
        let Some(wanted) = self.resolve_type_in(name, Some(&self.source_of(frame)), frame) else {
            let of = exception.full_name();
            let written = name.full_name();
            let lower = written.to_ascii_lowercase();
            let hit = of.eq_ignore_ascii_case(&written)
                || of.to_ascii_lowercase().ends_with(&format!(".{lower}"));
            // Exceptions of .NET and of modules that emsh has no facts of may be named all the same.
            if !hit && !lower.starts_with("system.") && !lower.starts_with("microsoft.") {
                return Err(super::conversion::type_not_found(name).into());
            }
            return Ok(hit.then_some(0));
        };
        let mut current = Some(exception.clone());
        let mut distance = 0;
        while let Some(of) = current {
            if of == wanted {
                return Ok(Some(distance));
            }
            distance += 1;
            current = crate::value::types::base_of(&of);
            if distance > 64 {
                break;
            }
        }
        Ok(None)
    }

    pub(super) fn exec_throw(
        &mut self,
        value: Option<&Stmt>,
        statement: &Stmt,
        frame: &Rc<Frame>,
    ) -> Flow<Next> {
        let value = match value {
            Some(value) => self.value_of(value, frame)?,
            None => match self.caught.last() {
                Some(record) => {
                    let runtime = Type::named("System.Management.Automation.RuntimeException");
                    if record.exception.type_of() == runtime {
                        // What is thrown again has the runtime's own exception behind it.
                        record.category.borrow_mut().reason = RETHROWN.into();
                    }
                    record.owned.set(true);
                    return Err(Box::new(Unwind::Throw(Rc::clone(record), Severity::Script)));
                }
                None => Value::Empty,
            },
        };
        frame.position.set(statement.extent);
        let record = self.thrown(value, frame)?;
        record.owned.set(true);
        Err(Box::new(Unwind::Throw(record, Severity::Script)))
    }

    /// The trap of a block that fits the error runs; what it says decides how the block goes on.
    pub(super) fn run_trap(
        &mut self,
        traps: &[Trap],
        record: &Rc<ErrorRecord>,
        severity: Severity,
        frame: &Rc<Frame>,
        out: &mut dyn Sink,
    ) -> Flow<Next> {
        let mut best: Option<(&Trap, Option<Value>)> = None;
        let types = trap_types(record);
        // A trap without a type is given the inner exception, where there is one; a `catch` is not.
        let innermost = types.first().and_then(|(_, inner)| inner.clone());
        for (of, inner) in types {
            let mut nearest: Option<(usize, &Trap)> = None;
            for trap in traps {
                if let Some(name) = &trap.of
                    && let Some(distance) = self.catch_distance(name, &of, frame)?
                    && nearest.is_none_or(|(held, _)| distance < held)
                {
                    nearest = Some((distance, trap));
                }
            }
            best = nearest.map(|(_, trap)| (trap, inner));
            if best.is_some() {
                break;
            }
        }
        let best = best.or_else(|| {
            let any = traps.iter().find(|trap| trap.of.is_none())?;
            Some((any, innermost))
        });
        let Some((trap, inner)) = best else {
            // Where there are traps and none fits, the error ends the block.
            return Err(Box::new(Unwind::Throw(Rc::clone(record), severity)));
        };
        self.remember_error(record);
        let saved = frame.slot(trap.underscore);
        let scope = Rc::new(Frame::new(
            crate::engine::scope::FrameKind::Function,
            Rc::clone(&frame.table),
            Some(Rc::clone(frame)),
            frame.module.clone(),
        ));
        let seen = match inner {
            Some(exception) => Rc::new(record.with_exception(exception)),
            None => Rc::clone(record),
        };
        scope.set_slot(trap.underscore, Value::Error(seen));
        let result = self.in_frame(&scope, |rt| rt.exec_block(&trap.body, &scope, out));
        if let Some(saved) = saved {
            frame.set_slot(trap.underscore, saved);
        }
        match result? {
            Next::Continue(_) => Ok(Next::On),
            Next::Break(_) => Err(Box::new(Unwind::Throw(Rc::clone(record), Severity::Script))),
            Next::Return => Ok(Next::Return),
            Next::On => {
                let preference = self.preference("ErrorActionPreference");
                let is = |name: &str| preference.eq_ignore_ascii_case(name);
                if is("Stop") {
                    return Err(Box::new(Unwind::Throw(Rc::clone(record), Severity::Script)));
                }
                if !is("SilentlyContinue") && !is("Ignore") {
                    self.emit_error(record);
                }
                Ok(Next::On)
            }
        }
    }
}

/// The types by which an error can be caught, in the order in which they are tried, each with the exception that the
/// clause gets where that is another one: its inner exception, its own; what is no exception of the engine's travels
/// inside one.
fn catch_types(record: &ErrorRecord) -> Vec<(Type, Option<Value>)> {
    let own = record.exception.type_of();
    let inner = crate::engine::values::inner_exception(&record.exception);
    let runtime = Type::named(RUNTIME);
    let mut types = Vec::with_capacity(3);
    match record.carrier.get() {
        Carrier::Stop => {
            types.push((Type::named(ACTION_STOP), None));
            if derives(&own, &runtime) {
                types.extend(inner.map(|inner| (inner.type_of(), Some(inner))));
            }
            types.push((own, None));
        }
        Carrier::Cmdlet => {
            types.push((own, None));
            types.push((Type::named(CMDLET_INVOCATION), None));
            types.extend(inner.map(|inner| (inner.type_of(), None)));
        }
        Carrier::Itself if derives(&own, &runtime) => {
            types.extend(inner.map(|inner| (inner.type_of(), Some(inner))));
            types.push((own, None));
        }
        Carrier::Itself => {
            types.push((own, None));
            types.push((runtime, None));
        }
    }
    types
}

/// The types that a trap is asked for: what it travels in counts, and what is in there.
fn trap_types(record: &ErrorRecord) -> Vec<(Type, Option<Value>)> {
    match record.carrier.get() {
        Carrier::Stop => vec![(Type::named(ACTION_STOP), None)],
        Carrier::Cmdlet => vec![
            (record.exception.type_of(), None),
            (Type::named(CMDLET_INVOCATION), None),
        ],
        Carrier::Itself => catch_types(record),
    }
}

/// True if a type is another or derives from it.
fn derives(of: &Type, wanted: &Type) -> bool {
    let mut current = Some(of.clone());
    while let Some(of) = current {
        if of == *wanted {
            return true;
        }
        current = crate::value::types::base_of(&of);
    }
    false
}

/// The base of the engine's exceptions.
const RUNTIME: &str = "System.Management.Automation.RuntimeException";

/// The reason of an error that was thrown again and nobody catches.
pub(super) const RETHROWN: &str = "ParentContainsErrorRecordException";
