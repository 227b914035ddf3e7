//! `$ExecutionContext` and what hangs on it: session state, paths, drives, providers, variables, commands.
//!
//! Most methods are what a cmdlet does, and are answered by that cmdlet, so that both always agree.

mod methods;

pub(super) use methods::{method, path_method, property, write_progress};

use super::module::Module;
use super::objects::ModuleObject;
use crate::text::name::eq_ignore_case;
use crate::value::{NetObject, Type, Value};
use std::any::Any;
use std::rc::Rc;

/// Which object of the session's own.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Part {
    /// `$ExecutionContext`.
    Engine,
    /// `.SessionState`.
    SessionState,
    /// `.InvokeCommand`.
    InvokeCommand,
    /// `.InvokeProvider`.
    InvokeProvider,
    /// `.InvokeProvider.Item`.
    Item,
    /// `.InvokeProvider.ChildItem`.
    ChildItem,
    /// `.InvokeProvider.Property`.
    Property,
    /// `.PSVariable`.
    Variables,
    /// `.Path`.
    Path,
    /// `.Drive`.
    Drive,
    /// `.Provider`.
    Provider,
}

impl Part {
    fn type_name(self) -> &'static str {
        match self {
            Part::Engine => "System.Management.Automation.EngineIntrinsics",
            Part::SessionState => "System.Management.Automation.SessionState",
            Part::InvokeCommand => "System.Management.Automation.CommandInvocationIntrinsics",
            Part::InvokeProvider => "System.Management.Automation.ProviderIntrinsics",
            Part::Item => "System.Management.Automation.ItemCmdletProviderIntrinsics",
            Part::ChildItem => "System.Management.Automation.ChildItemCmdletProviderIntrinsics",
            Part::Property => "System.Management.Automation.PropertyCmdletProviderIntrinsics",
            Part::Variables => "System.Management.Automation.PSVariableIntrinsics",
            Part::Path => "System.Management.Automation.PathIntrinsics",
            Part::Drive => "System.Management.Automation.DriveManagementIntrinsics",
            Part::Provider => "System.Management.Automation.CmdletProviderManagementIntrinsics",
        }
    }

    /// The parts that hang on it.
    fn parts(self) -> &'static [(&'static str, Part)] {
        match self {
            Part::Engine => &[
                ("InvokeProvider", Part::InvokeProvider),
                ("SessionState", Part::SessionState),
                ("InvokeCommand", Part::InvokeCommand),
            ],
            Part::SessionState => &[
                ("Drive", Part::Drive),
                ("Provider", Part::Provider),
                ("Path", Part::Path),
                ("PSVariable", Part::Variables),
                ("InvokeProvider", Part::InvokeProvider),
                ("InvokeCommand", Part::InvokeCommand),
            ],
            Part::InvokeProvider => &[
                ("Item", Part::Item),
                ("ChildItem", Part::ChildItem),
                ("Property", Part::Property),
            ],
            _ => &[],
        }
    }
}

/// `$ExecutionContext` and what hangs on it, of a module or of the session.
pub struct EngineIntrinsics {
    /// Which of them.
    pub part: Part,
    /// The module whose state it is.
    pub module: Option<Rc<Module>>,
}

impl NetObject for EngineIntrinsics {
    fn is_engine(&self) -> bool {
        true
    }
    fn type_of(&self) -> Type {
        Type::named(self.part.type_name())
    }
    fn get(&self, name: &str) -> Option<Value> {
        let is = |known: &str| eq_ignore_case(name, known);
        if let Some((_, part)) = self.part.parts().iter().find(|(held, _)| is(held)) {
            return Some(Value::net(EngineIntrinsics {
                part: *part,
                module: self.module.clone(),
            }));
        }
        let all_names = || {
            let of = Type::generic("System.Collections.Generic.List", vec![Type::STRING]);
            Value::list_of(of, vec![Value::str("*")])
        };
        match self.part {
            Part::SessionState if is("Applications") || is("Scripts") => Some(all_names()),
            Part::SessionState if is("Module") => {
                Some(self.module.as_ref().map_or(Value::Null, |module| {
                    Value::net(ModuleObject(Rc::clone(module)))
                }))
            }
            Part::SessionState if is("LanguageMode") => Some(Value::enumeration(
                "System.Management.Automation.PSLanguageMode",
                0,
            )),
            Part::InvokeCommand if is("HasErrors") => Some(Value::FALSE),
            _ => None,
        }
    }
    fn property_names(&self) -> Vec<String> {
        let names: &[&str] = match self.part {
            Part::Engine => &["InvokeProvider", "SessionState", "InvokeCommand"],
            Part::SessionState => &[
                "Drive",
                "Provider",
                "Path",
                "PSVariable",
                "LanguageMode",
                "Applications",
                "Scripts",
                "InvokeProvider",
                "InvokeCommand",
                "Module",
            ],
            Part::InvokeProvider => &["Item", "ChildItem", "Property"],
            _ => &[],
        };
        names.iter().map(|name| (*name).to_owned()).collect()
    }
    fn as_any(&self) -> &dyn Any {
        self
    }
}

/// The `$ExecutionContext` object, of the session or of a module.
pub fn execution_context(module: Option<&Rc<Module>>) -> Value {
    Value::net(EngineIntrinsics {
        part: Part::Engine,
        module: module.cloned(),
    })
}
