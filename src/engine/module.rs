//! Modules: a scope of their own, and what they export.

use super::scope::Frame;
use crate::text::name::NameMap;
use crate::value::{PSString, Value};
use std::cell::{Cell, OnceCell, RefCell};
use std::rc::Rc;

/// A module.
#[derive(Default)]
pub struct Module {
    /// The name.
    pub name: PSString,
    /// The path it was loaded from.
    pub path: PSString,
    /// The version.
    pub version: RefCell<PSString>,
    /// Its scope, whose parent is the global one.
    pub scope: OnceCell<Rc<Frame>>,
    /// Functions that it exports, as written in `Export-ModuleMember` or the manifest; `None`: all.
    pub exports: RefCell<Option<Exports>>,
    /// What was exported: name to command object.
    pub exported: RefCell<NameMap<Value>>,
    /// A module made at run time by `New-Module`.
    pub dynamic: Cell<bool>,
    /// Module type: `Script`, `Manifest`, `Binary`.
    pub kind: Cell<&'static str>,
    /// The manifest's hashtable, if there is one.
    pub manifest: RefCell<Value>,
    /// `OnRemove`.
    pub on_remove: RefCell<Option<Value>>,
    /// Nested modules.
    pub nested: RefCell<Vec<Rc<Module>>>,
}

/// What `Export-ModuleMember` said.
#[derive(Default, Clone, Debug)]
pub struct Exports {
    /// Function patterns.
    pub functions: Vec<PSString>,
    /// Cmdlet patterns.
    pub cmdlets: Vec<PSString>,
    /// Variable patterns.
    pub variables: Vec<PSString>,
    /// Alias patterns.
    pub aliases: Vec<PSString>,
}

/// What a script block is bound to: a module's scope, or that of a closure.
pub struct SessionHandle {
    /// The module.
    pub module: Rc<Module>,
}
