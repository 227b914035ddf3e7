//! The aliases of a fresh session, from `grammar/language`.

use super::command::AliasInfo;
use super::scope::Options;
use crate::value::PSString;
use std::rc::Rc;

/// The module that brings an alias when it is loaded; the others are the session's own.
pub fn module_of(name: &str) -> Option<&'static str> {
    let is = |known: &str| name.eq_ignore_ascii_case(known);
    if is("gcb") || is("gtz") || is("scb") {
        Some("Microsoft.PowerShell.Management")
    } else if is("fhx") {
        Some("Microsoft.PowerShell.Utility")
    } else {
        None
    }
}

/// A built-in alias.
pub fn builtin(name: &str) -> Option<Rc<AliasInfo>> {
    let found = crate::grammar::alias(name)?;
    let has = |option: &str| found.options.contains(option);
    let mut options = Options::NONE;
    if has("ReadOnly") {
        options = options.with(Options::READ_ONLY);
    }
    if has("AllScope") {
        options = options.with(Options::ALL_SCOPE);
    }
    Some(Rc::new(AliasInfo {
        name: PSString::from(found.name),
        definition: PSString::from(found.definition),
        options: std::cell::Cell::new(options),
        description: std::cell::RefCell::default(),
        module: module_of(name).map(super::modules::builtin_module),
    }))
}
