//! `$PSCmdlet` and `$PSBoundParameters`: an advanced function's call as it sees itself.

use super::super::binder::{Binder, CommonParameters};
use super::super::cmdlet::Confirmation;
use super::super::command::FunctionInfo;
use super::super::intrinsics::{EngineIntrinsics, Part};
use super::super::module::Module;
use super::super::program::{CommandNode, Program};
use super::super::scope::Frame;
use super::invocation_value;
use crate::text::name::eq_ignore_case;
use crate::value::{Dictionary, DictionaryKind, InvocationInfo, NetObject, PSString, Type, Value};
use std::any::Any;
use std::cell::RefCell;
use std::rc::Rc;

/// `$PSBoundParameters`.
pub fn bound_parameters(bound: &Binder) -> Value {
    let table = bound_table();
    for (_, parameter, value) in bound.bound() {
        table.set(Value::str(parameter.name.as_str()), value.clone());
    }
    Value::dictionary(table)
}

fn bound_table() -> Dictionary {
    let kind = DictionaryKind::Generic(Type::named(
        "System.Management.Automation.PSBoundParametersDictionary",
    ));
    Dictionary::new(kind, true)
}

/// `$PSBoundParameters` of a function called without the binder.
pub fn bound_parameters_of(
    program: &Rc<Program>,
    callee: &Rc<Frame>,
    call: Option<(&Rc<FunctionInfo>, &CommandNode, &Rc<Frame>)>,
) -> Value {
    let table = bound_table();
    if let Some((_, node, _)) = call
        && let Some(quick) = &*node.quick.borrow()
    {
        for (_, slot) in &quick.targets {
            if let Some(parameter) = program
                .parameters
                .iter()
                .find(|parameter| parameter.slot == *slot)
            {
                table.set(
                    Value::String(parameter.name.clone()),
                    callee.slot(*slot).unwrap_or_default(),
                );
            }
        }
    }
    Value::dictionary(table)
}

/// `$PSCmdlet` of an advanced function.
pub struct ScriptCmdlet {
    /// The parameter set that was chosen.
    pub set_name: RefCell<PSString>,
    /// The command's name, for errors.
    pub name: PSString,
    /// Where it was called.
    pub invocation: Rc<InvocationInfo>,
    /// `yes to all`, `no to all`.
    pub confirmed: Rc<RefCell<Confirmation>>,
    /// Common parameters.
    pub common: CommonParameters,
    /// `ConfirmImpact` of the function.
    pub impact: u8,
    /// The function takes `-First`, `-Skip` and `-IncludeTotalCount`.
    pub paging: bool,
    /// The module of the function's caller.
    pub module: Option<Rc<Module>>,
    /// The function's scope: what `ThrowTerminatingError` ends.
    pub scope: std::rc::Weak<Frame>,
}

impl NetObject for ScriptCmdlet {
    fn is_engine(&self) -> bool {
        true
    }
    fn type_of(&self) -> Type {
        Type::named("System.Management.Automation.PSScriptCmdlet")
    }
    fn get(&self, name: &str) -> Option<Value> {
        let is = |known: &str| eq_ignore_case(name, known);
        Some(if is("ParameterSetName") {
            Value::String(self.set_name.borrow().clone())
        } else if is("MyInvocation") {
            invocation_value(&self.invocation)
        } else if is("SessionState") || is("InvokeCommand") || is("InvokeProvider") {
            Value::net(EngineIntrinsics {
                part: if is("SessionState") {
                    Part::SessionState
                } else if is("InvokeCommand") {
                    Part::InvokeCommand
                } else {
                    Part::InvokeProvider
                },
                module: self.module.clone(),
            })
        } else if is("CommandRuntime") {
            Value::net(CommandRuntime)
        } else if is("Stopping") {
            Value::FALSE
        } else if is("CommandOrigin") {
            Value::enumeration("System.Management.Automation.CommandOrigin", 1)
        } else if is("PagingParameters") && self.paging {
            let number = |held: Option<u64>, rest: u64| Value::ULong(held.unwrap_or(rest));
            Value::custom([
                (
                    "IncludeTotalCount",
                    Value::Switch(self.common.include_total_count.unwrap_or_default()),
                ),
                ("Skip", number(self.common.skip, 0)),
                ("First", number(self.common.first, u64::MAX)),
            ])
        } else if self.property_names().iter().any(|held| is(held)) {
            Value::Null
        } else {
            return None;
        })
    }
    fn property_names(&self) -> Vec<String> {
        [
            "ParameterSetName",
            "MyInvocation",
            "PagingParameters",
            "InvokeCommand",
            "Host",
            "SessionState",
            "Events",
            "JobRepository",
            "JobManager",
            "InvokeProvider",
            "Stopping",
            "CommandRuntime",
            "CurrentPSTransaction",
            "CommandOrigin",
        ]
        .map(str::to_owned)
        .to_vec()
    }
    fn as_any(&self) -> &dyn Any {
        self
    }
}

/// `$PSCmdlet.CommandRuntime`.
pub struct CommandRuntime;

impl NetObject for CommandRuntime {
    fn type_of(&self) -> Type {
        Type::named("System.Management.Automation.MshCommandRuntime")
    }
    fn as_any(&self) -> &dyn Any {
        self
    }
}

/// The `$PSCmdlet` object of a call.
pub fn script_cmdlet(
    bound: &Binder,
    common: &CommonParameters,
    invocation: &Rc<InvocationInfo>,
    name: &PSString,
    confirmed: &Rc<RefCell<Confirmation>>,
    module: Option<Rc<Module>>,
    scope: &Rc<Frame>,
) -> Value {
    Value::net(ScriptCmdlet {
        scope: Rc::downgrade(scope),
        set_name: RefCell::new(bound.set_name().as_str().into()),
        name: name.clone(),
        invocation: Rc::clone(invocation),
        confirmed: Rc::clone(confirmed),
        common: common.clone(),
        impact: bound.metadata().confirm_impact as u8,
        paging: bound.metadata().supports_paging,
        module,
    })
}
