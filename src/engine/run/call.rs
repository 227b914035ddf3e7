//! Calling functions and script blocks.

use crate::engine::binder::Argument;
use crate::engine::command::{Command, FunctionInfo};
use crate::engine::compile;
use crate::engine::program::{CommandNode, Program};
use crate::engine::runspace::Runspace;
use crate::engine::scope::{Frame, FrameKind, SlotTable};
use crate::engine::sink::{Collector, Discard, Sink};
use crate::engine::unwind::{Flow, Next, Severity, Unwind};
use crate::syntax::ast::AttributeBase;
use crate::text::source::Source;
use crate::value::{Fault, InvocationInfo, PSString, ScriptBlock, Value};
use std::rc::Rc;

/// How deep calls may nest. PowerShell stops when its stack runs out; emsh counts.
pub(super) const MAX_DEPTH: usize = 4000;

/// A call on the call stack.
#[derive(Clone)]
pub struct CallInfo {
    /// Name of the function; empty for a block.
    pub name: PSString,
    /// Its scope.
    pub frame: Rc<Frame>,
    /// Its text.
    pub source: Rc<Source>,
    /// Where it was called and how.
    pub invocation: Option<Rc<InvocationInfo>>,
    /// The function and the command that called it, where nobody needed more yet.
    pub site: Option<(Rc<FunctionInfo>, Rc<CommandNode>)>,
}

impl CallInfo {
    /// True for the run of a script file.
    pub fn is_script(&self) -> bool {
        self.name.to_ascii_lowercase().ends_with(".ps1")
    }

    /// Where it was called and how: made when somebody asks.
    pub fn invocation(&self) -> Option<Rc<InvocationInfo>> {
        self.invocation.clone().or_else(|| {
            self.site
                .as_ref()
                .map(|(function, node)| Rc::new(site_info(function, node)))
        })
    }
}

/// What a quick call tells of itself.
fn site_info(function: &Rc<FunctionInfo>, node: &CommandNode) -> InvocationInfo {
    InvocationInfo {
        command: function.name.clone(),
        my_command: crate::engine::objects::function_value(function),
        invocation_name: node.name.clone().unwrap_or_default(),
        source: Some(Rc::clone(&node.source)),
        extent: node.extent,
        pipeline_position: 1,
        pipeline_length: 1,
        ..InvocationInfo::default()
    }
}

/// Evaluated arguments of a command.
pub type Arguments = Vec<Argument>;

impl Runspace {
    /// The program of a block that runs in a frame of its own.
    pub fn program(&mut self, block: &ScriptBlock) -> Rc<Program> {
        if let Some(held) = block.compiled.get()
            && let Ok(program) = Rc::clone(held).downcast::<Program>()
        {
            return program;
        }
        self.use_namespaces(block);
        let program = compile::compile(block);
        let _ = block.compiled.set(program.clone());
        program
    }

    /// `using namespace` of a script: its types are found by their short names from now on.
    fn use_namespaces(&mut self, block: &ScriptBlock) {
        for using in &block.ast.using_statements {
            if using.kind == crate::syntax::ast::UsingStatementKind::Namespace
                && let Some(name) = &using.name
            {
                let name = name.value.to_string();
                // Those of a script file are its own.
                let source = &block.ast.source;
                let owner = source.name().map(|_| Rc::clone(source));
                let known = self.using_namespaces.iter().any(|(held, namespace)| {
                    *namespace == name
                        && held.as_ref().map(Rc::as_ptr) == owner.as_ref().map(Rc::as_ptr)
                });
                if !known {
                    self.using_namespaces.push((owner, name));
                }
            }
        }
    }

    /// The program of a block that runs in a frame that exists.
    pub fn program_in(&mut self, block: &ScriptBlock, table: &Rc<SlotTable>) -> Rc<Program> {
        if let Some(held) = block.inlined.get()
            && let Ok(program) = Rc::clone(held).downcast::<Program>()
            && Rc::ptr_eq(&program.table, table)
        {
            return program;
        }
        // A literal met at the same place again is the same tree: its program is kept beside the tree.
        let key = (Rc::as_ptr(&block.ast) as usize, Rc::as_ptr(table) as usize);
        if let Some(program) = self.inlined.get(&key)
            && Rc::ptr_eq(&program.ast, &block.ast)
            && Rc::ptr_eq(&program.table, table)
        {
            let program = Rc::clone(program);
            let _ = block.inlined.set(program.clone());
            return program;
        }
        self.use_namespaces(block);
        let program = compile::compile_into(block, Rc::clone(table));
        if self.inlined.len() > 4096 {
            self.inlined.clear();
        }
        self.inlined.insert(key, Rc::clone(&program));
        let _ = block.inlined.set(program.clone());
        program
    }

    /// Works with another scope as the current one.
    pub fn in_frame<R>(&mut self, frame: &Rc<Frame>, work: impl FnOnce(&mut Runspace) -> R) -> R {
        let was = std::mem::replace(&mut self.frame, Rc::clone(frame));
        let result = work(self);
        self.frame = was;
        result
    }

    fn enter(&mut self) -> Flow {
        self.depth += 1;
        if self.depth > MAX_DEPTH {
            self.depth -= 1;
            return Err(too_deep().into());
        }
        Ok(())
    }

    /// Runs a program's blocks in a frame, as one call without pipeline input.
    pub fn run_program(
        &mut self,
        program: &Rc<Program>,
        frame: &Rc<Frame>,
        out: &mut dyn Sink,
    ) -> Flow<Next> {
        self.enter()?;
        let was = std::mem::replace(&mut self.frame, Rc::clone(frame));
        let mut result = Ok(Next::On);
        for block in [&program.begin, &program.process, &program.end]
            .into_iter()
            .flatten()
        {
            result = self.exec_block(block, frame, out);
            if !matches!(result, Ok(Next::On)) {
                break;
            }
        }
        if let Some(clean) = &program.clean {
            let _ = self.exec_block(clean, frame, &mut Discard);
        }
        self.frame = was;
        self.depth -= 1;
        self.end_of_call(result, Some(frame))
    }

    /// The default value of a parameter that was not given; the fault: it cannot be converted.
    pub(crate) fn default_parameter(
        &mut self,
        callee: &Rc<Frame>,
        parameter: &crate::engine::program::Parameter,
    ) -> Flow<Option<Box<Fault>>> {
        let value = match &parameter.default {
            Some(default) => {
                // Defaults that call their own function nest as calls do.
                self.enter()?;
                let value = self.in_frame(callee, |rt| rt.eval(default, callee));
                self.depth -= 1;
                let value = value?;
                let value = if matches!(value, Value::Empty) {
                    Value::Null
                } else {
                    value
                };
                match &parameter.declared {
                    Some(declared) => {
                        match crate::engine::values::parameter(&value, declared, self) {
                            Ok(value) => value,
                            Err(fault) => return Ok(Some(fault)),
                        }
                    }
                    None => value,
                }
            }
            None => match &parameter.declared {
                None => Value::Null,
                Some(declared) => crate::engine::values::default_of(declared),
            },
        };
        callee.set_slot(parameter.slot, value);
        Ok(None)
    }

    /// The scope above a function's: its module's, or the caller's.
    pub(super) fn parent_for(
        &self,
        module: Option<&Rc<crate::engine::module::Module>>,
        frame: &Rc<Frame>,
    ) -> Rc<Frame> {
        match module {
            Some(module)
                if !frame
                    .module
                    .as_ref()
                    .is_some_and(|held| Rc::ptr_eq(held, module)) =>
            {
                // The scope that is current in that module: of its innermost call, else its own.
                self.innermost(Some(module)).unwrap_or_else(|| {
                    module
                        .scope
                        .get()
                        .cloned()
                        .unwrap_or_else(|| Rc::clone(&self.global))
                })
            }
            None if frame.module.is_some() => self
                .innermost(None)
                .unwrap_or_else(|| Rc::clone(&self.global)),
            _ => Rc::clone(frame),
        }
    }

    /// The innermost scope of a running call whose code belongs to a module, or to none.
    fn innermost(&self, module: Option<&Rc<crate::engine::module::Module>>) -> Option<Rc<Frame>> {
        self.calls
            .iter()
            .rev()
            .map(|call| &call.frame)
            .find(|frame| match (module, &frame.module) {
                (None, None) => true,
                (Some(a), Some(b)) => Rc::ptr_eq(a, b),
                _ => false,
            })
            .map(Rc::clone)
    }

    /// Calls a block in a scope of its own with positional arguments; `$_` and `$this` where given.
    pub fn call_block_with(
        &mut self,
        block: &Rc<ScriptBlock>,
        arguments: &[Value],
        underscore: Option<&Value>,
        this: Option<&Value>,
        out: &mut dyn Sink,
    ) -> Flow {
        let program = self.program(block);
        let module = self.block_module(block);
        let current = Rc::clone(&self.frame);
        let parent = self.parent_for(module.as_ref(), &current);
        let callee = Rc::new(Frame::new(
            FrameKind::Function,
            Rc::clone(&program.table),
            Some(parent),
            module,
        ));
        if let Some(value) = underscore {
            callee.set_slot(program.table.slot("_"), value.clone());
        }
        if let Some(value) = this {
            callee.set_slot(program.table.slot("this"), value.clone());
        }
        self.bind_values(&program, &callee, arguments)?;
        self.set_automatics(&program, &callee, || Rc::clone(block), None);
        self.calls.push(CallInfo {
            name: PSString::EMPTY,
            frame: Rc::clone(&callee),
            source: Rc::clone(&program.source),
            invocation: None,
            site: None,
        });
        let result = self.run_program(&program, &callee, out);
        self.calls.pop();
        if callee.has_commands() {
            self.command_version += 1;
        }
        result.map(|_| ())
    }

    /// Checks a value against the attributes of a parameter that no binder binds: they are those of its variable.
    fn check_bound(
        &mut self,
        program: &Rc<Program>,
        at: usize,
        value: &Value,
        callee: &Rc<Frame>,
    ) -> Flow {
        let Some(parameter) = program
            .ast
            .param_block
            .as_ref()
            .and_then(|block| block.parameters.get(at))
        else {
            return Ok(());
        };
        for attribute in &parameter.attributes {
            let AttributeBase::Attribute(node) = attribute else {
                continue;
            };
            for validation in self.validation_of(node, &program.source, callee)? {
                let was = std::mem::replace(&mut self.frame, Rc::clone(callee));
                let found = self.check_validation(&validation, value);
                self.frame = was;
                if found?.is_some() {
                    let text =
                        crate::grammar::message("Metadata", "InvalidMetadataForCurrentValue")
                            .unwrap_or_default()
                            .replace("{0}", parameter.name.path.name())
                            .replace("{1}", &self.text(value)?);
                    return Err(Fault::new(
                        "ValidateSetFailure",
                        crate::value::ErrorCategory::MetadataError,
                        text,
                    )
                    .of("System.Management.Automation.ValidationMetadataException")
                    .into());
                }
            }
        }
        Ok(())
    }

    /// Positional values into parameters, the rest into `$args`.
    pub(crate) fn bind_values(
        &mut self,
        program: &Rc<Program>,
        callee: &Rc<Frame>,
        arguments: &[Value],
    ) -> Flow {
        for (at, parameter) in program.parameters.iter().enumerate() {
            match arguments.get(at) {
                Some(value) => {
                    let value = match &parameter.declared {
                        Some(declared) => crate::engine::values::parameter(value, declared, self)?,
                        None => value.clone(),
                    };
                    self.check_bound(program, at, &value, callee)?;
                    callee.set_slot(parameter.slot, value);
                }
                None => {
                    if let Some(fault) = self.default_parameter(callee, parameter)? {
                        return Err(fault.into());
                    }
                }
            }
        }
        if let Some(slot) = program.automatic.args {
            let rest = arguments
                .get(program.parameters.len()..)
                .unwrap_or_default();
            callee.set_slot(slot, Value::array(rest.to_vec()));
        }
        Ok(())
    }

    /// The scope that a block runs in when it gets none of its own: this one, or the current one of its module.
    pub(super) fn dotted_scope(&self, block: &ScriptBlock, frame: &Rc<Frame>) -> Rc<Frame> {
        let module = self.block_module(block);
        let same = match (&module, &frame.module) {
            (None, None) => true,
            (Some(a), Some(b)) => Rc::ptr_eq(a, b),
            (None, Some(_)) | (Some(_), None) => false,
        };
        if same {
            Rc::clone(frame)
        } else {
            self.parent_for(module.as_ref(), frame)
        }
    }

    /// Runs a block in the scope that is current, as dot sourcing does: what it sets stays.
    ///
    /// A block of another module runs in a new scope of that module.
    pub fn run_inline(
        &mut self,
        block: &Rc<ScriptBlock>,
        frame: &Rc<Frame>,
        underscore: Option<Value>,
        arguments: &[Value],
        out: &mut dyn Sink,
    ) -> Flow {
        let scope = self.dotted_scope(block, frame);
        let program = self.program_in(block, &scope.table);
        let slot = program
            .automatic
            .underscore
            .unwrap_or_else(|| scope.table.slot("_"));
        let saved = scope.take_slot(slot);
        if let Some(value) = underscore {
            scope.set_slot(slot, value);
        } else if let Some(saved) = &saved {
            scope.set_slot(slot, saved.clone());
        }
        // Such a block has arguments of its own: none, as a rule.
        let kept = program
            .automatic
            .args
            .map(|slot| (slot, scope.take_slot(slot)));
        if !program.parameters.is_empty() || program.automatic.args.is_some() {
            self.bind_values(&program, &scope, arguments)?;
        }
        self.enter()?;
        let streams = self.streams.of_blocks();
        let streams = streams.map(|own| std::mem::replace(&mut self.streams, own));
        let was = std::mem::replace(&mut self.frame, Rc::clone(&scope));
        let position = scope.position.get();
        let mut result = Ok(Next::On);
        for part in [&program.begin, &program.process, &program.end]
            .into_iter()
            .flatten()
        {
            result = self.exec_block(part, &scope, out);
            if !matches!(result, Ok(Next::On)) {
                break;
            }
        }
        scope.position.set(position);
        self.frame = was;
        self.depth -= 1;
        if let Some(streams) = streams {
            self.streams = streams;
        }
        match saved {
            Some(saved) => scope.set_slot(slot, saved),
            None => scope.clear_slot(slot),
        }
        match kept {
            Some((slot, Some(kept))) => scope.set_slot(slot, kept),
            Some((slot, None)) => scope.clear_slot(slot),
            None => {}
        }
        self.end_of_call(result, None).map(|_| ())
    }

    /// Fills the automatic variables that the code names.
    pub(crate) fn set_automatics(
        &mut self,
        program: &Rc<Program>,
        callee: &Rc<Frame>,
        block: impl FnOnce() -> Rc<ScriptBlock>,
        call: Option<(&Rc<FunctionInfo>, &CommandNode, &Rc<Frame>)>,
    ) {
        let automatic = program.automatic;
        if automatic.input.is_some()
            || automatic.my_invocation.is_some()
            || automatic.bound.is_some()
        {
            if let Some(slot) = automatic.input
                && callee.with_slot(slot, |held| held.is_none())
            {
                callee.set_slot(slot, Value::array(Vec::new()));
            }
            if let Some(slot) = automatic.bound
                && callee.with_slot(slot, |held| held.is_none())
            {
                let bound = crate::engine::objects::bound_parameters_of(program, callee, call);
                callee.set_slot(slot, bound);
            }
            if let Some(slot) = automatic.my_invocation
                && callee.with_slot(slot, |held| held.is_none())
            {
                let info = match call {
                    Some((function, node, _)) => site_info(function, node),
                    None => InvocationInfo {
                        my_command: Value::ScriptBlock(block()),
                        pipeline_position: 1,
                        pipeline_length: 1,
                        ..InvocationInfo::default()
                    },
                };
                callee.set_slot(slot, self.my_invocation(info));
            }
        }
        self.set_script_paths(program, callee);
    }

    /// `$PSScriptRoot` and `$PSCommandPath` of the file that a program is from.
    pub(crate) fn set_script_paths(&self, program: &Rc<Program>, callee: &Rc<Frame>) {
        let automatic = program.automatic;
        if automatic.script_root.is_some() || automatic.command_path.is_some() {
            let path = program.source.name().map(str::to_owned);
            if let (Some(slot), Some(path)) = (automatic.command_path, &path) {
                callee.set_slot(slot, Value::str(path.as_str()));
            }
            if let (Some(slot), Some(path)) = (automatic.script_root, &path) {
                let root = path
                    .rsplit_once('/')
                    .map_or("", |(root, _)| if root.is_empty() { "/" } else { root });
                callee.set_slot(slot, Value::str(root));
            }
        }
    }

    /// A script property's value.
    pub(crate) fn call_getter(&mut self, block: &Rc<ScriptBlock>, object: &Value) -> Flow<Value> {
        let mut collector = Collector::default();
        let was = std::mem::replace(&mut self.catching, true);
        let result = self.call_block_with(block, &[], None, Some(object), &mut collector);
        self.catching = was;
        match result {
            Ok(()) => {
                let value = collector.into_value();
                Ok(if matches!(value, Value::Empty) {
                    Value::Null
                } else {
                    value
                })
            }
            Err(unwind) => match *unwind {
                Unwind::Throw(record, _) => {
                    self.remember_error(&record);
                    Ok(Value::Null)
                }
                Unwind::Fault(fault) if fault.carried.is_none() => {
                    let record = self.record_of(&fault, &Rc::clone(&self.frame));
                    self.remember_error(&record);
                    Ok(Value::Null)
                }
                other => Err(Box::new(other)),
            },
        }
    }

    /// The module that a block is bound to.
    pub(super) fn block_module(
        &self,
        block: &ScriptBlock,
    ) -> Option<Rc<crate::engine::module::Module>> {
        block
            .session
            .as_ref()
            .and_then(|session| session.downcast_ref::<crate::engine::module::SessionHandle>())
            .map(|handle| Rc::clone(&handle.module))
    }

    /// Runs the script that the session was started for: its `exit` is the session's.
    pub fn run_script(
        &mut self,
        command: &Command,
        arguments: Arguments,
        out: &mut dyn Sink,
    ) -> Flow {
        // PowerShell dot-sources the script that it is started for.
        let frame = Rc::clone(&self.global);
        super::pipeline::run_single(self, command, arguments, None, &frame, true, out)
    }

    /// Runs a pipeline of commands that no text holds, in the session's own scope.
    pub fn run_parts(
        &mut self,
        parts: Vec<super::pipeline::Part>,
        input: Option<Vec<Value>>,
        out: &mut dyn Sink,
    ) -> Flow {
        let frame = Rc::clone(&self.frame);
        super::pipeline::run_parts(self, parts, input, &frame, out)
    }

    /// Calls a command object with values as arguments (`&` from Rust).
    pub fn call_command(
        &mut self,
        command: &Command,
        arguments: Arguments,
        input: Option<Vec<Value>>,
        out: &mut dyn Sink,
    ) -> Flow {
        let frame = Rc::clone(&self.frame);
        let streams = self.streams.of_blocks();
        let streams = streams.map(|own| std::mem::replace(&mut self.streams, own));
        let result =
            super::pipeline::run_single(self, command, arguments, input, &frame, false, out);
        if let Some(streams) = streams {
            self.streams = streams;
        }
        result
    }
}

/// The error of a call that nests too deeply.
pub(super) fn too_deep() -> Box<Fault> {
    Fault::new(
        "CallDepthOverflow",
        crate::value::ErrorCategory::InvalidOperation,
        "The script failed due to call depth overflow.",
    )
    .of("System.Management.Automation.ScriptCallDepthException")
}

impl Runspace {
    /// What the end of a function's body means for its caller; `callee` is the function's scope, none for a block that runs
    /// in a scope that was there before.
    pub(super) fn end_of_call(
        &mut self,
        result: Flow<Next>,
        callee: Option<&Rc<Frame>>,
    ) -> Flow<Next> {
        match result {
            Ok(Next::On | Next::Return) => Ok(Next::On),
            Ok(Next::Break(label)) => Err(Box::new(Unwind::Break(
                label.0.map(crate::engine::scope::NameId::name),
            ))),
            Ok(Next::Continue(label)) => Err(Box::new(Unwind::Continue(
                label.0.map(crate::engine::scope::NameId::name),
            ))),
            Err(unwind) if super::statement::is_return(&unwind) => Ok(Next::On),
            Err(unwind) => Err(match *unwind {
                Unwind::Throw(record, Severity::Callee) if self.has_left(callee) => {
                    self.left = true;
                    Box::new(Unwind::Throw(record, Severity::Statement))
                }
                other => Box::new(other),
            }),
        }
    }

    /// True if the end of this function is the end of the one that `ThrowTerminatingError` ends.
    fn has_left(&mut self, callee: Option<&Rc<Frame>>) -> bool {
        let left = match &self.leaving {
            Some(owner) => callee.is_some_and(|callee| Rc::ptr_eq(callee, owner)),
            None => true,
        };
        if left {
            self.leaving = None;
        }
        left
    }
}
