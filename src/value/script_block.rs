//! A script block as a value: its tree, and what it closed over.

use crate::syntax::ScriptBlockAst;
use std::any::Any;
use std::cell::{Cell, OnceCell};
use std::rc::Rc;

/// `{ ... }`: a block of script that can be passed about and called.
pub struct ScriptBlock {
    /// The tree.
    pub ast: Rc<ScriptBlockAst>,
    /// Parameters written before the body: `function f($a) {}`; the function's definition.
    pub function: Option<Rc<crate::syntax::ast::FunctionDefinitionAst>>,
    /// The module or closure scope it is bound to; the engine's own handle.
    pub session: Option<Rc<dyn Any>>,
    /// Programs that the engine compiled from it.
    pub compiled: OnceCell<Rc<dyn Any>>,
    /// A second program: the one that shares the frame of the code around it.
    pub inlined: OnceCell<Rc<dyn Any>>,
    /// A `filter`: the body is its process block.
    pub is_filter: Cell<bool>,
}

impl ScriptBlock {
    /// A block that is bound to nothing.
    pub fn new(ast: Rc<ScriptBlockAst>) -> ScriptBlock {
        ScriptBlock {
            ast,
            function: None,
            session: None,
            compiled: OnceCell::new(),
            inlined: OnceCell::new(),
            is_filter: Cell::new(false),
        }
    }

    /// The text between the braces, as `.ToString()` gives it.
    pub fn text(&self) -> &str {
        let whole = self.ast.source.slice(self.ast.extent);
        let inner = whole
            .strip_prefix('{')
            .and_then(|rest| rest.strip_suffix('}'));
        inner.unwrap_or(whole)
    }
}

impl std::fmt::Debug for ScriptBlock {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{{{}}}", self.text())
    }
}
