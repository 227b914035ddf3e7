//! Functions, filters, scripts and blocks as commands of a pipeline.

use super::call::{Arguments, CallInfo};
use super::pipeline::Processor;
use crate::engine::binder::Binder;
use crate::engine::binder::CommonParameters;
use crate::engine::cmdlet::Confirmation;
use crate::engine::command::FunctionInfo;
use crate::engine::program::Program;
use crate::engine::runspace::{Runspace, claim};
use crate::engine::scope::{Frame, FrameKind};
use crate::engine::sink::Sink;
use crate::engine::unwind::{Flow, Next, Unwind};
use crate::value::{InvocationInfo, PSString, ScriptBlock, Value};
use std::cell::RefCell;
use std::rc::Rc;

/// A function, filter, script or block.
pub(super) struct FunctionProcessor {
    pub(super) block: Rc<ScriptBlock>,
    pub(super) info: Option<Rc<FunctionInfo>>,
    pub(super) program: Rc<Program>,
    pub(super) frame: Rc<Frame>,
    pub(super) caller: Rc<Frame>,
    pub(super) binder: Option<Binder>,
    pub(super) common: CommonParameters,
    pub(super) invocation: Rc<InvocationInfo>,
    pub(super) input: Vec<Value>,
    pub(super) piped: bool,
    pub(super) dot: bool,
    pub(super) began: bool,
    pub(super) got_input: bool,
    pub(super) script: bool,
    pub(super) scope_kind: FrameKind,
    pub(super) returned: bool,
    pub(super) lists: Option<[Option<Rc<crate::value::PSList>>; 3]>,
    pub(super) confirmed: Rc<RefCell<Confirmation>>,
    /// What automatic variables of the scope were before a dot-sourced script.
    pub(super) saved: Vec<(u32, Option<Value>)>,
}

impl FunctionProcessor {
    pub(super) fn new(
        rt: &mut Runspace,
        block: Rc<ScriptBlock>,
        info: Option<Rc<FunctionInfo>>,
        invocation: InvocationInfo,
        caller: &Rc<Frame>,
        piped: bool,
        dot: bool,
    ) -> Flow<FunctionProcessor> {
        let program = if dot {
            rt.program_in(&block, &caller.table)
        } else {
            rt.program(&block)
        };
        let mut made = FunctionProcessor {
            frame: Rc::clone(caller),
            caller: Rc::clone(caller),
            binder: None,
            common: CommonParameters::default(),
            invocation: Rc::new(invocation),
            input: Vec::new(),
            piped,
            dot,
            began: false,
            got_input: false,
            script: false,
            scope_kind: FrameKind::Function,
            returned: false,
            saved: Vec::new(),
            lists: None,
            confirmed: Rc::default(),
            block,
            info,
            program,
        };
        // The types that a module's function names are those of its module.
        let module = match &made.info {
            Some(info) => info.module.clone(),
            None => rt.block_module(&made.block),
        };
        let scope = module.and_then(|module| module.scope.get().cloned());
        let metadata = rt.metadata_of(
            &made.program,
            &made.block,
            made.name().as_str(),
            scope.as_ref().unwrap_or(caller),
        )?;
        made.binder = Some(Binder::new(metadata));
        Ok(made)
    }

    pub(super) fn name(&self) -> PSString {
        self.info
            .as_ref()
            .map_or(PSString::EMPTY, |info| info.name.clone())
    }

    /// Makes the scope and binds the command line.
    pub(super) fn start(&mut self, rt: &mut Runspace, arguments: Arguments) -> Flow {
        if !self.dot {
            let module = self
                .info
                .as_ref()
                .map_or_else(|| rt.block_module(&self.block), |info| info.module.clone());
            let parent = if self.scope_kind == FrameKind::Script {
                Rc::clone(&rt.frame)
            } else {
                rt.parent_for(module.as_ref(), &self.caller)
            };
            self.frame = Rc::new(Frame::new(
                self.scope_kind,
                Rc::clone(&self.program.table),
                Some(parent),
                module,
            ));
        }
        if self.dot && self.script {
            let automatic = self.program.automatic;
            self.saved = [
                automatic.args,
                automatic.input,
                automatic.my_invocation,
                automatic.bound,
                automatic.cmdlet,
                automatic.script_root,
                automatic.command_path,
            ]
            .into_iter()
            .flatten()
            .map(|slot| (slot, self.frame.take_slot(slot)))
            .collect();
        }
        let Some(mut binder) = self.binder.take() else {
            return Ok(());
        };
        let callee = Rc::clone(&self.frame);
        let (program, caller) = (Rc::clone(&self.program), Rc::clone(&self.caller));
        let invocation = Rc::clone(&self.invocation);
        let name = self.command_id();
        rt.bind_function(
            &mut binder,
            arguments,
            &program,
            &callee,
            &caller,
            self.piped,
            &invocation,
            &name,
        )?;
        self.common = binder.common();
        self.publish(rt, &binder);
        if let Some(slot) = program.automatic.args {
            let rest = if binder.metadata().is_advanced {
                Vec::new()
            } else {
                crate::engine::objects::marked_args(&binder)
            };
            callee.set_slot(slot, Value::array(rest));
        }
        rt.set_command_automatics(
            &program,
            &callee,
            &binder,
            &invocation,
            &name,
            &self.confirmed,
            &caller,
        );
        self.binder = Some(binder);
        let block = Rc::clone(&self.block);
        rt.set_automatics(&program, &callee, || block, None);
        Ok(())
    }

    /// What errors call this command: the function's or the script's name.
    pub(super) fn command_id(&self) -> PSString {
        if self.script {
            self.invocation.command.clone()
        } else {
            self.name()
        }
    }

    /// Bound values into slots.
    pub(super) fn publish(&mut self, rt: &mut Runspace, binder: &Binder) {
        for (at, parameter) in self.program.parameters.iter().enumerate() {
            self.frame
                .set_slot(parameter.slot, binder.value(at).clone());
        }
        if let Some(slot) = self.program.automatic.bound {
            self.frame
                .set_slot(slot, crate::engine::objects::bound_parameters(binder));
        }
        rt.apply_common(&self.common, &self.frame);
    }

    /// What an input object bound, into slots: all else stays as the script left it.
    pub(super) fn publish_input(&mut self, binder: &Binder) {
        for at in binder.piped() {
            if let Some(parameter) = self.program.parameters.get(at) {
                self.frame
                    .set_slot(parameter.slot, binder.value(at).clone());
            }
        }
        if let Some(slot) = self.program.automatic.bound {
            self.frame
                .set_slot(slot, crate::engine::objects::bound_parameters(binder));
        }
        if let Some(slot) = self.program.automatic.cmdlet
            && let Some(object) = self.frame.slot(slot)
            && let Some(held) = object.downcast::<crate::engine::objects::ScriptCmdlet>()
        {
            *held.set_name.borrow_mut() = binder.set_name().as_str().into();
        }
    }

    pub(super) fn run_block(
        &mut self,
        rt: &mut Runspace,
        which: Which,
        out: &mut dyn Sink,
    ) -> Flow {
        let program = Rc::clone(&self.program);
        let block = match which {
            Which::Begin => &program.begin,
            Which::Process => &program.process,
            Which::End => &program.end,
        };
        let Some(block) = block else { return Ok(()) };
        if self.returned {
            return Ok(());
        }
        self.began = true;
        let frame = Rc::clone(&self.frame);
        rt.calls.push(CallInfo {
            name: if self.script {
                self.invocation.command.clone()
            } else {
                self.name()
            },
            frame: Rc::clone(&frame),
            source: Rc::clone(&program.source),
            invocation: Some(Rc::clone(&self.invocation)),
            site: None,
        });
        let (ok, position) = (rt.last_ok, self.caller.position.get());
        let failed = std::mem::replace(&mut rt.cmdlet_failed, false);
        let pushed = rt.push_error_variable(&self.common, &self.caller, &mut self.lists);
        rt.left = false;
        let result = rt.call_part(block, &frame, out);
        let left = std::mem::replace(&mut rt.left, false);
        let advanced = self
            .binder
            .as_ref()
            .is_some_and(|binder| binder.metadata().is_advanced);
        let result = result.map_err(|unwind| match *unwind {
            Unwind::Throw(record, severity) if advanced && !record.owned.get() => {
                let name = self.command_id();
                let claimed = claim(&record, &name, &name, &self.invocation);
                Box::new(Unwind::Throw(Rc::new(claimed), severity))
            }
            other => Box::new(other),
        });
        if let Err(unwind) = &result {
            rt.collect_failure(unwind, !left);
        }
        if pushed {
            rt.pop_error_variable();
        }
        // What `$PSCmdlet.WriteError` wrote is this command's failure.
        rt.last_ok = ok && !(advanced && rt.cmdlet_failed);
        rt.cmdlet_failed = failed;
        self.caller.position.set(position);
        rt.calls.pop();
        if !self.dot && frame.has_commands() {
            rt.command_version += 1;
        }
        match result {
            Ok(Next::Return) if matches!(which, Which::Begin) => Ok(()),
            Ok(_) => Ok(()),
            Err(unwind) => match *unwind {
                Unwind::Exit(code) if self.script && !rt.calls.is_empty() => {
                    rt.set_last_exit_code(code);
                    rt.last_ok = code == 0;
                    self.returned = true;
                    Ok(())
                }
                other => Err(Box::new(other)),
            },
        }
    }
}

/// A named block.
#[derive(Clone, Copy)]
pub(super) enum Which {
    Begin,
    Process,
    End,
}

impl Processor for FunctionProcessor {
    fn begin(&mut self, rt: &mut Runspace, out: &mut dyn Sink) -> Flow {
        if self.piped
            && let Some(slot) = self.program.automatic.underscore
        {
            self.frame.set_slot(slot, Value::Null);
        }
        self.run_block(rt, Which::Begin, out)
    }

    fn process(&mut self, rt: &mut Runspace, input: Value, out: &mut dyn Sink) -> Flow {
        self.got_input = true;
        let takes = self
            .binder
            .as_ref()
            .is_some_and(|binder| binder.metadata().is_advanced);
        if takes && let Some(mut binder) = self.binder.take() {
            let (program, callee, caller) = (
                Rc::clone(&self.program),
                Rc::clone(&self.frame),
                Rc::clone(&self.caller),
            );
            let name = self.command_id();
            let invocation = Rc::clone(&self.invocation);
            let bound = rt.bind_input(
                &mut binder,
                &input,
                &caller,
                Some((&program, &callee)),
                &invocation,
                &name,
                &self.common,
            );
            if matches!(bound, Ok(true)) {
                self.publish_input(&binder);
            }
            self.binder = Some(binder);
            if !bound? {
                return Ok(());
            }
        }
        if self.program.process.is_some() {
            let slot = self
                .program
                .automatic
                .underscore
                .unwrap_or_else(|| self.program.table.slot("_"));
            if let Some(at) = self.program.automatic.input {
                let one = crate::engine::objects::input_enumerator(vec![input.clone()]);
                self.frame.set_slot(at, one);
            }
            self.frame.set_slot(slot, input);
            self.run_block(rt, Which::Process, out)
        } else {
            if self.program.automatic.input.is_some() {
                self.input.push(input);
            }
            Ok(())
        }
    }

    fn end(&mut self, rt: &mut Runspace, out: &mut dyn Sink) -> Flow {
        if !self.piped && self.program.process.is_some() {
            self.run_block(rt, Which::Process, out)?;
        }
        if let Some(slot) = self.program.automatic.input
            && self.program.process.is_some()
        {
            // The process block has seen it all.
            let nothing = crate::engine::objects::input_enumerator(Vec::new());
            self.frame.set_slot(slot, nothing);
        } else if let Some(slot) = self.program.automatic.input {
            let input = std::mem::take(&mut self.input);
            // The script of the command line gets what is piped into the process.
            let entry = self.script && !self.piped && rt.calls.is_empty();
            let input = match entry.then(|| rt.standard_input()).flatten() {
                Some(lines) => lines,
                None => crate::engine::objects::input_enumerator(input),
            };
            self.frame.set_slot(slot, input);
        }
        self.run_block(rt, Which::End, out)
    }

    fn clean(&mut self, rt: &mut Runspace) {
        let program = Rc::clone(&self.program);
        if let (Some(clean), true) = (&program.clean, self.began) {
            let frame = Rc::clone(&self.frame);
            let pushed = rt.push_error_variable(&self.common, &self.caller, &mut self.lists);
            let result = rt.call_part(clean, &frame, &mut crate::engine::sink::Discard);
            if let Err(unwind) = result {
                // An error of a clean block is shown and stops nothing.
                let record = match *unwind {
                    Unwind::Throw(record, _) => Some(record),
                    Unwind::Fault(fault) if fault.carried.is_none() => {
                        Some(rt.record_of(&fault, &frame))
                    }
                    _ => None,
                };
                if let Some(record) = record {
                    rt.collect_error(&record);
                    rt.remember_error(&record);
                    rt.emit_error(&record);
                }
            }
            if pushed {
                rt.pop_error_variable();
            }
        }
        for (slot, value) in std::mem::take(&mut self.saved) {
            match value {
                Some(value) => self.frame.set_slot(slot, value),
                None => self.frame.clear_slot(slot),
            }
        }
    }
}

impl Runspace {
    /// `$MyInvocation` and `$PSCmdlet` of a script's function, with what is bound so far.
    #[allow(clippy::too_many_arguments)] // Each is a different thing of the call.
    pub(crate) fn set_command_automatics(
        &mut self,
        program: &Rc<Program>,
        callee: &Rc<Frame>,
        binder: &Binder,
        invocation: &Rc<InvocationInfo>,
        name: &str,
        confirmed: &Rc<RefCell<Confirmation>>,
        caller: &Rc<Frame>,
    ) {
        use crate::engine::objects;
        let advanced = binder.metadata().is_advanced;
        if let Some(slot) = program.automatic.my_invocation {
            let mut info = (**invocation).clone();
            info.bound_parameters = objects::bound_parameters(binder);
            if !advanced {
                info.unbound_arguments = objects::marked_args(binder);
            }
            callee.set_slot(slot, self.my_invocation(info));
        }
        if let Some(slot) = program.automatic.cmdlet
            && advanced
        {
            let object = objects::script_cmdlet(
                binder,
                &binder.common(),
                invocation,
                &PSString::from(name),
                confirmed,
                caller.module.clone(),
                callee,
            );
            callee.set_slot(slot, object);
        }
    }
}
