//! Commands that are not found: what `CommandNotFoundAction` gives instead, and the error.

use super::command::{Command, FunctionInfo};
use super::command_object::CommandObject;
use super::runspace::Runspace;
use super::sink::Discard;
use super::unwind::Flow;
use crate::value::{ErrorCategory, Fault, NetObject, PSString, Result, Type, Value, convert};
use std::any::Any;
use std::cell::{Cell, RefCell};
use std::rc::Rc;

impl Runspace {
    /// What `CommandNotFoundAction` gives for a name.
    pub(super) fn ask_for_command(&mut self, name: &PSString) -> Flow<Option<Command>> {
        let Value::ScriptBlock(block) = self.not_found_action.base().clone() else {
            return Ok(None);
        };
        // The action itself asks nobody.
        let action = std::mem::take(&mut self.not_found_action);
        let asked = Value::net(CommandLookup::of(name));
        let arguments = [Value::String(name.clone()), asked.clone()];
        let result = self.call_block_with(&block, &arguments, None, None, &mut Discard);
        self.not_found_action = action;
        result?;
        let Some(lookup) = asked.downcast::<CommandLookup>() else {
            return Ok(None);
        };
        let command = lookup.command.borrow().clone();
        if let Value::ScriptBlock(block) = command.base() {
            return Ok(Some(Command::Function(Rc::new(FunctionInfo {
                name: name.clone(),
                block: Rc::clone(block),
                module: None,
                shown: None,
                options: Cell::default(),
                description: RefCell::default(),
                metadata: RefCell::default(),
            }))));
        }
        if let Some(held) = command.downcast::<CommandObject>() {
            return Ok(Some(held.0.clone()));
        }
        Ok(None)
    }

    pub(crate) fn command_not_found(&mut self, name: &str) -> Box<Fault> {
        if let Some(edition) = self.other_edition(name) {
            return Fault::new(
                "CommandNotFoundException",
                ErrorCategory::ObjectNotFound,
                edition,
            )
            .of("System.Management.Automation.CommandNotFoundException")
            .target(Value::str(name));
        }
        not_found(name)
    }
}

/// What an action that looks for commands is told, and where it puts what it found.
struct CommandLookup {
    name: PSString,
    command: RefCell<Value>,
    stop: Cell<bool>,
}

impl CommandLookup {
    fn of(name: &PSString) -> Self {
        Self {
            name: name.clone(),
            command: RefCell::default(),
            stop: Cell::new(false),
        }
    }
}

impl NetObject for CommandLookup {
    fn type_of(&self) -> Type {
        Type::named("System.Management.Automation.CommandLookupEventArgs")
    }

    fn get(&self, name: &str) -> Option<Value> {
        let held = self.command.borrow().clone();
        let is_block = matches!(held.base(), Value::ScriptBlock(_));
        Some(match name.to_ascii_lowercase().as_str() {
            "commandname" => Value::String(self.name.clone()),
            "commandorigin" => Value::enumeration("System.Management.Automation.CommandOrigin", 1),
            "stopsearch" => Value::Bool(self.stop.get()),
            "commandscriptblock" if is_block => held,
            "command" if !is_block => held,
            "command" | "commandscriptblock" => Value::Null,
            _ => return None,
        })
    }

    fn set(&self, name: &str, value: &Value) -> Option<Result<()>> {
        match name.to_ascii_lowercase().as_str() {
            "command" | "commandscriptblock" => {
                self.stop.set(!value.is_null());
                *self.command.borrow_mut() = value.clone();
            }
            "stopsearch" => self.stop.set(convert::truth(value)),
            _ => return None,
        }
        Some(Ok(()))
    }

    fn property_names(&self) -> Vec<String> {
        [
            "CommandName",
            "CommandOrigin",
            "StopSearch",
            "Command",
            "CommandScriptBlock",
        ]
        .map(str::to_owned)
        .to_vec()
    }

    fn as_any(&self) -> &dyn Any {
        self
    }
}

/// The error of a name that no command has.
pub(super) fn not_found(name: &str) -> Box<Fault> {
    let mut fault = Fault::new(
        "CommandNotFoundException",
        ErrorCategory::ObjectNotFound,
        format!("The term '{name}' is not recognized as a name of a cmdlet, function, script file, or executable program.\nCheck the spelling of the name, or if a path was included, verify that the path is correct and try again."),
    )
    .of("System.Management.Automation.CommandNotFoundException")
    .target(Value::str(name));
    fault.properties.push(("CommandName", Value::str(name)));
    fault
}
