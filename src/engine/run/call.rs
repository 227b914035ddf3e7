//! Calling functions and script blocks.

use crate::engine::binder::Argument;
use crate::engine::command::{Command, FunctionInfo};
use crate::engine::compile;
use crate::engine::program::{ArgumentNode, CommandNode, Expr, Program, QuickBinding};
use crate::engine::runspace::Runspace;
use crate::engine::scope::{Frame, FrameKind, SlotTable};
use crate::engine::sink::{Collector, Discard, Sink};
use crate::engine::unwind::{Flow, Next, Severity, Unwind};
use crate::syntax::ast::AttributeBase;
use crate::text::extent::Extent;
use crate::text::name::eq_ignore_case;
use crate::text::source::Source;
use crate::value::{
    Fault, InvocationInfo, Known, PSString, ScriptBlock, Type, Value, member as members,
};
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
        end_of_call(result)
    }

    /// Calls a simple function with arguments that are known to fit: nothing is allocated but its frame.
    pub(super) fn call_quick(
        &mut self,
        function: &Rc<FunctionInfo>,
        quick: &QuickBinding,
        node: &Rc<CommandNode>,
        frame: &Rc<Frame>,
        out: &mut dyn Sink,
    ) -> Flow {
        let program = &quick.program;
        let parent = self.parent_for(function.module.as_ref(), frame);
        let callee = Rc::new(Frame::new(
            FrameKind::Function,
            Rc::clone(&program.table),
            Some(parent),
            function.module.clone(),
        ));
        for (argument, slot) in &quick.targets {
            let value = match node.arguments.get(*argument) {
                Some(ArgumentNode::Value { expr, .. }) => self.eval(expr, frame)?,
                Some(ArgumentNode::Parameter {
                    value: Some(expr), ..
                }) => self.eval(expr, frame)?,
                Some(ArgumentNode::Parameter { value: None, .. }) => Value::Switch(true),
                _ => Value::Null,
            };
            callee.set_slot(
                *slot,
                if matches!(value, Value::Empty) {
                    Value::Null
                } else {
                    value
                },
            );
        }
        let caller_position = frame.position.get();
        for parameter in &program.parameters {
            let given = callee.with_slot(parameter.slot, |value| value.is_some());
            if given {
                if let Some(declared) = &parameter.declared {
                    let argument = quick
                        .targets
                        .iter()
                        .find(|(_, slot)| *slot == parameter.slot)
                        .and_then(|(at, _)| node.arguments.get(*at));
                    self.convert_parameter(&callee, parameter, declared, function, node, argument)?;
                }
            } else {
                if let Some(fault) = self.default_parameter(&callee, parameter)? {
                    let info = call_info(function, node);
                    return Err(self.parameter_error(fault, &parameter.name, &function.name, info));
                }
            }
        }
        if let Some(slot) = program.automatic.args {
            callee.set_slot(slot, Value::array(Vec::new()));
        }
        self.set_automatics(
            program,
            &callee,
            || function.block.clone(),
            Some((function, node, frame)),
        );
        self.calls.push(CallInfo {
            name: function.name.clone(),
            frame: Rc::clone(&callee),
            source: Rc::clone(&program.source),
            invocation: None,
            site: Some((Rc::clone(function), Rc::clone(node))),
        });
        let result = self.run_program(program, &callee, out);
        self.calls.pop();
        frame.position.set(caller_position);
        if callee.has_commands() {
            self.command_version += 1;
        }
        result.map(|_| ())
    }

    fn convert_parameter(
        &mut self,
        callee: &Rc<Frame>,
        parameter: &crate::engine::program::Parameter,
        declared: &Type,
        function: &Rc<FunctionInfo>,
        node: &CommandNode,
        argument: Option<&ArgumentNode>,
    ) -> Flow {
        let fits = callee.with_slot(parameter.slot, |value| {
            matches!(
                (declared, value),
                (Type::Known(Known::Int32), Some(Value::Int(_)))
                    | (Type::Known(Known::String), Some(Value::String(_)))
                    | (Type::Known(Known::Double), Some(Value::Double(_)))
                    | (Type::Known(Known::Boolean), Some(Value::Bool(_)))
                    | (Type::Known(Known::SwitchParameter), Some(Value::Switch(_)))
                    | (Type::Known(Known::Object), _)
            )
        });
        if fits {
            return Ok(());
        }
        let value = callee.slot(parameter.slot).unwrap_or_default();
        match crate::engine::values::parameter(&value, declared, self) {
            Ok(value) => {
                callee.set_slot(parameter.slot, value);
                Ok(())
            }
            Err(fault) => {
                let mut info = call_info(function, node);
                info.extent = match argument {
                    Some(ArgumentNode::Value { extent, .. }) => *extent,
                    Some(ArgumentNode::Parameter { value_extent, .. }) => *value_extent,
                    _ => info.extent,
                };
                Err(self.parameter_error(fault, &parameter.name, &function.name, info))
            }
        }
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

    /// How a node's arguments bind to a simple function, if that can be told from the node alone.
    pub(super) fn quick_binding(
        &mut self,
        function: &Rc<FunctionInfo>,
        node: &CommandNode,
    ) -> Option<Rc<QuickBinding>> {
        let program = self.program(&function.block);
        if let Some(quick) = &*node.quick.borrow()
            && Rc::ptr_eq(&quick.program, &program)
        {
            return Some(Rc::clone(quick));
        }
        if node.no_quick.get()
            || !program.simple
            || program.process.is_some()
            || program.begin.is_some()
            || program.clean.is_some()
        {
            return None;
        }
        let quick = plan(&program, node);
        match quick {
            Some(quick) => {
                let quick = Rc::new(quick);
                *node.quick.borrow_mut() = Some(Rc::clone(&quick));
                Some(quick)
            }
            None => {
                node.no_quick.set(true);
                None
            }
        }
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
        let module = self.block_module(block);
        let same = match (&module, &frame.module) {
            (None, None) => true,
            (Some(a), Some(b)) => Rc::ptr_eq(a, b),
            (None, Some(_)) | (Some(_), None) => false,
        };
        let scope = if same {
            Rc::clone(frame)
        } else {
            self.parent_for(module.as_ref(), frame)
        };
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
        end_of_call(result).map(|_| ())
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
                callee.set_slot(
                    slot,
                    crate::engine::objects::invocation_value(&Rc::new(info)),
                );
            }
        }
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

    /// A script method's result.
    pub(super) fn call_method_block(
        &mut self,
        block: &Rc<ScriptBlock>,
        object: &Value,
        arguments: &[Value],
    ) -> Flow<Value> {
        let mut collector = Collector::default();
        self.call_block_with(block, arguments, None, Some(object), &mut collector)?;
        Ok(collector.into_value())
    }

    /// Methods of a script block that run it.
    pub(super) fn invoke_on_block(
        &mut self,
        block: &Rc<ScriptBlock>,
        name: &str,
        arguments: &[Value],
    ) -> Flow<Option<Value>> {
        let is = |known: &str| eq_ignore_case(name, known);
        if is("Invoke") || is("InvokeReturnAsIs") || is("InvokeWithContext") {
            return self
                .invoke_block(block, name, arguments)
                .map(Some)
                .map_err(|unwind| self.in_block_method(unwind, name, arguments.len()));
        }
        if is("GetNewClosure") {
            return Ok(Some(self.new_closure(block)));
        }
        if is("GetSteppablePipeline") {
            return self.steppable_pipeline(block).map(Some);
        }
        Ok(None)
    }

    fn invoke_block(
        &mut self,
        block: &Rc<ScriptBlock>,
        name: &str,
        arguments: &[Value],
    ) -> Flow<Value> {
        let mut collector = Collector::default();
        if eq_ignore_case(name, "InvokeWithContext") {
            self.invoke_with_context(block, arguments, &mut collector)?;
        } else {
            self.call_block_with(block, arguments, None, None, &mut collector)?;
        }
        if eq_ignore_case(name, "InvokeReturnAsIs") {
            return Ok(collector.into_value());
        }
        let of = Type::generic(
            "System.Collections.ObjectModel.Collection",
            vec![Type::Known(Known::PSObject)],
        );
        Ok(Value::list_of(of, collector.into_vec()))
    }

    /// An error that leaves a block called by its method: wrapped as any method's.
    fn in_block_method(&mut self, unwind: Box<Unwind>, name: &str, count: usize) -> Box<Unwind> {
        let frame = Rc::clone(&self.frame);
        let record = match *unwind {
            Unwind::Throw(record, _) => record,
            Unwind::Fault(fault) if fault.carried.is_none() => self.record_of(&fault, &frame),
            other => return Box::new(other),
        };
        let id = record.exception.type_of().short_name();
        let wrapped = Fault::in_method(
            name,
            count,
            Fault::runtime("", record.message().to_string()),
        );
        let mut exception = crate::value::error_record::Exception::new(
            &wrapped.exception,
            wrapped.message.as_str(),
        );
        exception.inner = Some(record.exception.clone());
        let fault = Fault::new(id, crate::value::ErrorCategory::NotSpecified, "");
        let made = self
            .record_of(&fault, &frame)
            .with_exception(Value::net(exception));
        made.category.borrow_mut().reason = "MethodInvocationException".into();
        Box::new(Unwind::Throw(Rc::new(made), Severity::Statement))
    }

    fn invoke_with_context(
        &mut self,
        block: &Rc<ScriptBlock>,
        arguments: &[Value],
        out: &mut dyn Sink,
    ) -> Flow {
        let frame = Rc::new(Frame::new(
            FrameKind::Function,
            Rc::new(SlotTable::default()),
            Some(Rc::clone(&self.frame)),
            self.frame.module.clone(),
        ));
        if let Some(Value::Dictionary(functions)) = arguments.first() {
            for (name, body) in functions.pairs() {
                if let Value::ScriptBlock(body) = body {
                    self.set_function(&name.to_text(), body, &frame, None);
                }
            }
        }
        let variables = match arguments.get(1) {
            Some(one) => members::enumerate(one).unwrap_or_else(|| vec![one.clone()]),
            None => Vec::new(),
        };
        for variable in variables {
            if let Some(held) = variable.downcast::<crate::engine::objects::VariableObject>() {
                frame.add_variable(
                    crate::engine::scope::NameId::of(held.0.name.as_str()),
                    Rc::clone(&held.0),
                );
            }
        }
        let rest = match arguments.get(2..) {
            Some([one]) => members::enumerate(one).unwrap_or_else(|| vec![one.clone()]),
            Some(more) => more.to_vec(),
            None => Vec::new(),
        };
        let block = Rc::clone(block);
        self.in_frame(&frame, |rt| {
            rt.call_block_with(&block, &rest, None, None, out)
        })
    }

    /// Evaluates a command's arguments.
    pub(super) fn eval_arguments(
        &mut self,
        node: &CommandNode,
        frame: &Rc<Frame>,
        native: bool,
    ) -> Flow<Arguments> {
        let mut all: Vec<Argument> = Vec::with_capacity(node.arguments.len());
        let mut positional_only = false;
        for argument in &node.arguments {
            match argument {
                ArgumentNode::EndOfParameters if native || positional_only => {
                    all.push(Argument {
                        value: Some(Value::str("--")),
                        ..Argument::default()
                    });
                }
                ArgumentNode::EndOfParameters => positional_only = true,
                ArgumentNode::Verbatim(text, extent) => all.push(Argument {
                    value: Some(Value::String(text.clone())),
                    value_extent: Some(*extent),
                    verbatim: true,
                    ..Argument::default()
                }),
                ArgumentNode::Parameter {
                    name,
                    value,
                    extent,
                    value_extent,
                } => {
                    if positional_only {
                        let text = node.source.slice(*extent).to_owned();
                        all.push(Argument {
                            value: Some(Value::str(text)),
                            value_extent: Some(*extent),
                            ..Argument::default()
                        });
                        continue;
                    }
                    let value = match value {
                        Some(value) => Some(null_for_empty(self.eval(value, frame)?)),
                        None => None,
                    };
                    all.push(Argument {
                        name: Some(name.as_str().into()),
                        text: value.is_none().then(|| node.source.slice(*extent).into()),
                        name_extent: Some(*extent),
                        colon: value.is_some(),
                        value_extent: value.is_some().then_some(*value_extent),
                        value,
                        ..Argument::default()
                    });
                }
                ArgumentNode::Value {
                    expr,
                    extent,
                    bare,
                    number,
                } => {
                    let value = null_for_empty(self.eval(expr, frame)?);
                    let constant = *number;
                    all.push(Argument {
                        value: Some(value),
                        value_extent: Some(*extent),
                        token: (*bare || constant).then(|| node.source.slice(*extent).into()),
                        list: matches!(expr, Expr::Array(_) | Expr::Const(Value::Array(_)))
                            .then(|| node.source.slice(*extent))
                            .filter(|written| !written.starts_with('('))
                            .map(Into::into),
                        bare: *bare,
                        ..Argument::default()
                    });
                }
                ArgumentNode::Splat { expr, extent } => {
                    let value = self.eval(expr, frame)?;
                    self.splat(&value, *extent, &mut all);
                }
            }
        }
        Ok(all)
    }

    fn splat(&mut self, value: &Value, extent: Extent, all: &mut Vec<Argument>) {
        let named = |name: &str, value: Option<Value>, splatted: bool| Argument {
            name: Some(name.into()),
            name_extent: Some(extent),
            value_extent: value.is_some().then_some(extent),
            colon: value.is_some(),
            value,
            splatted,
            ..Argument::default()
        };
        match value.base() {
            Value::Dictionary(entries) => {
                for (name, value) in entries.pairs() {
                    all.push(named(&name.to_text(), Some(value), true));
                }
            }
            Value::Empty => {}
            other => {
                let items = match other {
                    Value::String(text) => text.encode_utf16().map(Value::Char).collect(),
                    _ => members::enumerate(other).unwrap_or_else(|| vec![other.clone()]),
                };
                let mut items = items.into_iter();
                while let Some(item) = items.next() {
                    // `$args` keeps which of its elements were parameter names.
                    match crate::engine::objects::parameter_mark(&item) {
                        Some((name, colon)) => {
                            let value = if colon { items.next() } else { None };
                            all.push(named(&name, value, false));
                        }
                        None => all.push(Argument {
                            value: Some(item),
                            value_extent: Some(extent),
                            ..Argument::default()
                        }),
                    }
                }
            }
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

fn null_for_empty(value: Value) -> Value {
    if matches!(value, Value::Empty) {
        Value::Null
    } else {
        value
    }
}

/// What the end of a function's body means for its caller.
pub(super) fn end_of_call(result: Flow<Next>) -> Flow<Next> {
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
            Unwind::Throw(record, Severity::Callee) => {
                Box::new(Unwind::Throw(record, Severity::Statement))
            }
            other => Box::new(other),
        }),
    }
}

/// Which parameter each argument goes to, for names written out and positions.
/// A number whose spelling a text parameter keeps: the binder knows how.
fn spelling_matters(
    node: &CommandNode,
    at: usize,
    parameter: &crate::engine::program::Parameter,
) -> bool {
    let Some(ArgumentNode::Value {
        expr: Expr::Const(held),
        extent,
        number: true,
        ..
    }) = node.arguments.get(at)
    else {
        return false;
    };
    let is_text = |of: &Type| of.is_known(Known::String);
    let takes_text = match &parameter.declared {
        Some(Type::Array(element, _)) => is_text(element),
        Some(declared) => is_text(declared),
        None => false,
    };
    takes_text && node.source.slice(*extent) != held.to_text()
}

/// What an error of a call's parameters tells of the call.
fn call_info(function: &Rc<FunctionInfo>, node: &CommandNode) -> InvocationInfo {
    InvocationInfo {
        command: function.name.clone(),
        invocation_name: function.name.clone(),
        source: Some(Rc::clone(&node.source)),
        extent: node.extent,
        ..InvocationInfo::default()
    }
}

fn plan(program: &Rc<Program>, node: &CommandNode) -> Option<QuickBinding> {
    let mut taken = vec![false; program.parameters.len()];
    let mut targets = Vec::with_capacity(node.arguments.len());
    let mut values = Vec::new();
    let mut arguments = node.arguments.iter().enumerate().peekable();
    while let Some((at, argument)) = arguments.next() {
        match argument {
            ArgumentNode::Parameter { name, value, .. } => {
                let (index, parameter) = program
                    .parameters
                    .iter()
                    .enumerate()
                    .find(|(_, held)| eq_ignore_case(&held.name, name))?;
                if taken.get(index).copied().unwrap_or(true) {
                    return None;
                }
                if let Some(held) = taken.get_mut(index) {
                    *held = true;
                }
                if value.is_some() || parameter.is_switch {
                    targets.push((at, parameter.slot));
                } else {
                    match arguments.next() {
                        Some((next, ArgumentNode::Value { .. }))
                            if !spelling_matters(node, next, parameter) =>
                        {
                            targets.push((next, parameter.slot));
                        }
                        _ => return None,
                    }
                }
            }
            ArgumentNode::Value { .. } => values.push(at),
            ArgumentNode::Splat { .. }
            | ArgumentNode::EndOfParameters
            | ArgumentNode::Verbatim(..) => return None,
        }
    }
    let mut free = program
        .parameters
        .iter()
        .zip(&taken)
        .filter(|(held, taken)| !**taken && !held.is_switch);
    for at in values {
        let (parameter, _) = free.next()?;
        if spelling_matters(node, at, parameter) {
            return None;
        }
        targets.push((at, parameter.slot));
    }
    targets.sort_by_key(|(at, _)| *at);
    Some(QuickBinding {
        program: Rc::clone(program),
        targets,
    })
}
