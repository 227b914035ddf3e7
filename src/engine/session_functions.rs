//! The functions of a fresh session, defined when they are first asked for.

use super::command::FunctionInfo;
use super::runspace::Runspace;
use crate::syntax::ast::Statement;
use crate::text::source::Source;
use crate::value::ScriptBlock;
use std::rc::Rc;

impl Runspace {
    /// A function of a fresh session that was not asked for yet; what was removed stays away.
    pub(crate) fn session_function(&mut self, name: &str) -> Option<Rc<FunctionInfo>> {
        let text = crate::grammar::function_text(name)?;
        if self.made_functions.insert(name, ()).is_some() {
            return None;
        }
        let parsed = crate::syntax::parse(Rc::new(Source::new(text)));
        let definition = parsed
            .script
            .end_block
            .as_ref()?
            .statements
            .iter()
            .find_map(|statement| match statement {
                Statement::FunctionDefinition(definition) => Some(Rc::clone(definition)),
                _ => None,
            })?;
        let mut block = ScriptBlock::new(Rc::clone(&definition.body));
        block.function = Some(Rc::clone(&definition));
        block.is_filter.set(definition.is_filter);
        let global = Rc::clone(&self.global);
        Some(self.set_function(&definition.name, Rc::new(block), &global, None))
    }

    /// Defines all functions of a fresh session, for whoever lists them.
    pub fn define_session_functions(&mut self) {
        for name in crate::grammar::function_names() {
            let global = Rc::clone(&self.global);
            if self.find_function(name, &global).is_none() {
                self.session_function(name);
            }
        }
    }
}
