//! Modules: a scope of their own, and what they export.

use super::command::{AliasInfo, FunctionInfo};
use super::scope::{Frame, Variable};
use crate::text::name::NameMap;
use crate::value::{PSString, Value};
use std::cell::{Cell, OnceCell, RefCell};
use std::rc::Rc;

/// A module.
#[derive(Default)]
pub struct Module {
    /// The name.
    pub name: PSString,
    /// The file it was loaded from; empty for a module made at run time.
    pub path: PSString,
    /// The file that tells it: the manifest if there is one.
    pub manifest_path: PSString,
    /// The version.
    pub version: RefCell<PSString>,
    /// Its scope, whose parent is the global one.
    pub scope: OnceCell<Rc<Frame>>,
    /// `Export-ModuleMember` was called: what is listed, and nothing else, is exported.
    pub explicit: Cell<bool>,
    /// Functions that it exports, by the names that importers see.
    pub functions: RefCell<NameMap<Rc<FunctionInfo>>>,
    /// Aliases that it exports.
    pub aliases: RefCell<NameMap<Rc<AliasInfo>>>,
    /// Variables that it exports.
    pub variables: RefCell<NameMap<Rc<Variable>>>,
    /// Names of cmdlets that a built-in module has.
    pub cmdlets: RefCell<Vec<PSString>>,
    /// A module made at run time by `New-Module`.
    pub dynamic: Cell<bool>,
    /// Module type: `Script`, `Manifest`, `Binary`.
    pub kind: Cell<&'static str>,
    /// The manifest's hashtable, if there is one.
    pub manifest: RefCell<Value>,
    /// `OnRemove`.
    pub on_remove: RefCell<Value>,
    /// `PrivateData`, where a script sets it.
    pub private_data: RefCell<Value>,
    /// Nested modules.
    pub nested: RefCell<Vec<Rc<Module>>>,
    /// Modules that the manifest requires.
    pub required: RefCell<Vec<Rc<Module>>>,
    /// Scripts that were run before it was loaded.
    pub scripts: RefCell<Vec<PSString>>,
    /// The prefix that its commands were imported with.
    pub prefix: RefCell<PSString>,
    /// `AccessMode`: 0 read-write, 1 read-only, 2 constant.
    pub access: Cell<u8>,
    /// Its description, where a script sets it.
    pub description: RefCell<PSString>,
}

impl Module {
    /// A member of the manifest, as written.
    pub fn manifest_value(&self, key: &str) -> Value {
        match &*self.manifest.borrow() {
            Value::Dictionary(table) => table.get_str(key).unwrap_or_default(),
            _ => Value::Null,
        }
    }

    /// The folder it lies in.
    pub fn base(&self) -> &str {
        let path = if self.manifest_path.is_empty() {
            self.path.as_str()
        } else {
            self.manifest_path.as_str()
        };
        path.rsplit_once('/').map_or("", |(base, _)| base)
    }
}

/// What a script block is bound to: a module's scope, or that of a closure.
pub struct SessionHandle {
    /// The module.
    pub module: Rc<Module>,
}
