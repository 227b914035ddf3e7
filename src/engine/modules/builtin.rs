//! Modules that come with the session: their cmdlets are declared, not loaded.

use crate::engine::module::Module;
use crate::text::name::{NameMap, eq_ignore_case};
use crate::value::PSString;
use std::cell::RefCell;
use std::rc::Rc;

/// Modules of the session that are loaded when a command of theirs is called.
pub const COMES_BY_ITSELF: [&str; 4] = [
    "Microsoft.PowerShell.Host",
    "Microsoft.PowerShell.Management",
    "Microsoft.PowerShell.Security",
    "Microsoft.PowerShell.Utility",
];

thread_local! {
    static MADE: RefCell<NameMap<Rc<Module>>> = RefCell::new(NameMap::new());
}

/// A module that comes with the session.
pub fn builtin_module(name: &str) -> Rc<Module> {
    if let Some(held) = MADE.with_borrow(|made| made.get(name).cloned()) {
        return held;
    }
    let mut cmdlets: Vec<PSString> = Vec::new();
    let mut full = name.to_owned();
    for declaration in crate::grammar::declarations() {
        let held = crate::engine::discovery::module_of(declaration.module, declaration.name);
        if eq_ignore_case(held, name) {
            held.clone_into(&mut full);
            cmdlets.push(declaration.name.into());
        }
    }
    let base = format!("/opt/microsoft/powershell/7/Modules/{full}/{full}.psd1");
    let module = Module {
        name: full.into(),
        path: base.into(),
        ..Module::default()
    };
    module.kind.set("Manifest");
    let is_client = eq_ignore_case(name, crate::engine::edition::CLIENT_MODULE);
    // The client's own versions count otherwise; its third speaks REST, as what it brings here does.
    let version = if is_client { "3.9.0" } else { "7.0.0.0" };
    *module.version.borrow_mut() = version.into();
    *module.cmdlets.borrow_mut() = cmdlets;
    let module = Rc::new(module);
    MADE.with_borrow_mut(|made| made.insert(name, Rc::clone(&module)));
    module
}
