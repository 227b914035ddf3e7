//! Initial session states: variables, functions, aliases and modules that a session begins with.

use crate::value::{NetObject, PSString, Type, Value};
use std::any::Any;
use std::cell::RefCell;
use std::rc::Rc;

/// What a session has when it begins.
#[derive(Default)]
pub(super) struct Initial {
    variables: RefCell<Option<Value>>,
    commands: RefCell<Option<Value>>,
    pub(super) modules: RefCell<Vec<String>>,
}

impl Initial {
    fn entries(held: &RefCell<Option<Value>>, of: &str) -> Value {
        let list = || {
            let element = Type::named(&format!("System.Management.Automation.Runspaces.{of}"));
            let kind = "System.Management.Automation.Runspaces.InitialSessionStateEntryCollection";
            Value::list_of(Type::generic(kind, vec![element]), Vec::new())
        };
        held.borrow_mut().get_or_insert_with(list).clone()
    }

    fn variables(&self) -> Value {
        Initial::entries(&self.variables, "SessionStateVariableEntry")
    }

    fn commands(&self) -> Value {
        Initial::entries(&self.commands, "SessionStateCommandEntry")
    }

    fn listed(list: &Value) -> Vec<Rc<Entry>> {
        let Value::List(list) = list else {
            return Vec::new();
        };
        let items = list.items.borrow();
        items
            .iter()
            .filter_map(|item| item.downcast::<EntryObject>())
            .map(|entry| Rc::clone(&entry.0))
            .collect()
    }

    /// Names and values of its variables.
    pub(super) fn values(&self) -> Vec<(PSString, Value)> {
        Initial::listed(&self.variables())
            .into_iter()
            .map(|entry| (PSString::from(entry.name.as_str()), entry.value.clone()))
            .collect()
    }

    /// The script that defines its functions and aliases and imports its modules.
    pub(super) fn script(&self) -> String {
        let quoted = |text: &str| format!("'{}'", text.replace('\'', "''"));
        let mut text = String::new();
        for module in self.modules.borrow().iter() {
            text.push_str(&format!("Import-Module -Name {}\n", quoted(module)));
        }
        for entry in Initial::listed(&self.commands()) {
            let body = entry.value.to_text();
            let name = &entry.name;
            text.push_str(&match entry.kind {
                EntryKind::Alias => {
                    format!(
                        "Set-Alias -Name {} -Value {}\n",
                        quoted(name),
                        quoted(&body)
                    )
                }
                _ => format!("function global:{name} {{{body}\n}}\n"),
            });
        }
        text
    }
}

/// The initial session state behind an object.
pub(super) fn initial_of(value: &Value) -> Option<Rc<Initial>> {
    let held = value.downcast::<InitialObject>()?;
    Some(Rc::clone(&held.0))
}

/// `[initialsessionstate]`.
pub(super) struct InitialObject(pub(super) Rc<Initial>);

impl NetObject for InitialObject {
    fn is_engine(&self) -> bool {
        true
    }
    fn type_of(&self) -> Type {
        Type::named("System.Management.Automation.Runspaces.InitialSessionState")
    }
    fn get(&self, name: &str) -> Option<Value> {
        match name.to_ascii_lowercase().as_str() {
            "variables" => Some(self.0.variables()),
            "commands" => Some(self.0.commands()),
            "languagemode" => Some(Value::enumeration(
                "System.Management.Automation.PSLanguageMode",
                0,
            )),
            _ => None,
        }
    }
    fn property_names(&self) -> Vec<String> {
        ["Commands", "Variables", "LanguageMode"]
            .map(str::to_owned)
            .to_vec()
    }
    fn as_any(&self) -> &dyn Any {
        self
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum EntryKind {
    Variable,
    Function,
    Alias,
}

/// An entry of an initial session state.
struct Entry {
    kind: EntryKind,
    name: String,
    value: Value,
    description: String,
}

struct EntryObject(Rc<Entry>);

impl NetObject for EntryObject {
    fn type_of(&self) -> Type {
        let kind = match self.0.kind {
            EntryKind::Variable => "Variable",
            EntryKind::Function => "Function",
            EntryKind::Alias => "Alias",
        };
        Type::named(&format!(
            "System.Management.Automation.Runspaces.SessionState{kind}Entry"
        ))
    }
    fn get(&self, name: &str) -> Option<Value> {
        let entry = &self.0;
        Some(match name.to_ascii_lowercase().as_str() {
            "name" => Value::str(&entry.name),
            "value" if entry.kind == EntryKind::Variable => entry.value.clone(),
            "definition" if entry.kind != EntryKind::Variable => entry.value.clone(),
            "description" => Value::str(&entry.description),
            _ => return None,
        })
    }
    fn property_names(&self) -> Vec<String> {
        let value = match self.0.kind {
            EntryKind::Variable => "Value",
            _ => "Definition",
        };
        [value, "Description", "Name"].map(str::to_owned).to_vec()
    }
    fn as_any(&self) -> &dyn Any {
        self
    }
}

pub(super) fn entry(kind: EntryKind, arguments: &[Value]) -> Value {
    let text = |at: usize| arguments.get(at).map(Value::to_text).unwrap_or_default();
    Value::net(EntryObject(Rc::new(Entry {
        kind,
        name: text(0),
        value: arguments.get(1).cloned().unwrap_or_default(),
        description: text(2),
    })))
}
