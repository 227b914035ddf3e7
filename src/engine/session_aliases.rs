//! The aliases of a fresh session, from `grammar/language`.

use super::command::AliasInfo;
use super::scope::Options;
use crate::value::PSString;
use std::rc::Rc;

/// A built-in alias.
pub fn builtin(name: &str) -> Option<Rc<AliasInfo>> {
    let found = crate::grammar::alias(name)?;
    Some(Rc::new(AliasInfo {
        name: PSString::from(found.name),
        definition: PSString::from(found.definition),
        options: std::cell::Cell::new(Options::NONE),
        description: std::cell::RefCell::default(),
        module: None,
    }))
}
