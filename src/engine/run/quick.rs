//! Calls of simple functions whose arguments fit as they are written.

use super::call::CallInfo;
use crate::engine::command::FunctionInfo;
use crate::engine::program::{ArgumentNode, CommandNode, Expr, Program, QuickBinding};
use crate::engine::runspace::Runspace;
use crate::engine::scope::{Frame, FrameKind};
use crate::engine::sink::Sink;
use crate::engine::unwind::Flow;
use crate::text::name::eq_ignore_case;
use crate::value::{InvocationInfo, Known, Type, Value};
use std::rc::Rc;

impl Runspace {
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
        let mut told = false;
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
                // A default may name `$MyInvocation` or `$PSScriptRoot`.
                if !told && parameter.default.is_some() && program.automatic.tells_of_the_call() {
                    told = true;
                    self.set_automatics(
                        program,
                        &callee,
                        || function.block.clone(),
                        Some((function, node, frame)),
                    );
                }
                if let Some(fault) = self.default_parameter(&callee, parameter)? {
                    let info = call_info(function, node);
                    return Err(self.parameter_error(fault, &parameter.name, &function.name, info));
                }
            }
        }
        if let Some(slot) = program.automatic.args {
            callee.set_slot(slot, Value::array(Vec::new()));
        }
        // The arguments have their declared types only now.
        if told && let Some(slot) = program.automatic.bound {
            callee.clear_slot(slot);
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

    pub(super) fn convert_parameter(
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
}

/// Which parameter each argument goes to, for names written out and positions.
/// A number whose spelling a text parameter keeps: the binder knows how.
pub(super) fn spelling_matters(
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
pub(super) fn call_info(function: &Rc<FunctionInfo>, node: &CommandNode) -> InvocationInfo {
    InvocationInfo {
        command: function.name.clone(),
        invocation_name: function.name.clone(),
        source: Some(Rc::clone(&node.source)),
        extent: node.extent,
        ..InvocationInfo::default()
    }
}

pub(super) fn plan(program: &Rc<Program>, node: &CommandNode) -> Option<QuickBinding> {
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
