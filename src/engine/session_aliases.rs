//! The aliases of a fresh session, from `grammar/language`.

use super::command::AliasInfo;
use super::scope::Options;
use crate::value::PSString;
use std::rc::Rc;

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
        module: None,
    }))
}
