//! What modules and closures do while a script runs.

mod builtin;
mod find;
mod import;
mod load;
mod manifest;
pub mod object;
mod requires;

pub use builtin::{COMES_BY_ITSELF, builtin_module};
pub use find::{Found, Wanted};
pub use import::Importing;
pub use manifest::{MEMBERS as MANIFEST_MEMBERS, grammar_text, spec_of};

use super::binder::Argument;
use super::command::Command;
use super::module::{Module, SessionHandle};
use super::runspace::Runspace;
use super::scope::{Frame, FrameKind, NameId, SlotTable, Variable};
use super::unwind::Flow;
use crate::text::source::Source;
use crate::value::{Fault, PSString, ScriptBlock, Value};
use std::rc::Rc;

impl Runspace {
    /// `GetNewClosure`: a dynamic module that holds copies of the variables of the current scope.
    pub(crate) fn new_closure(&mut self, block: &Rc<ScriptBlock>) -> Value {
        let module = Rc::new(Module {
            name: PSString::from(self.dynamic_module_name()),
            ..Module::default()
        });
        module.dynamic.set(true);
        let scope = Rc::new(Frame::new(
            FrameKind::Module,
            Rc::new(SlotTable::default()),
            Some(Rc::clone(&self.global)),
            Some(Rc::clone(&module)),
        ));
        let frame = Rc::clone(&self.frame);
        // The variables of the scope itself, and those of an enclosing closure.
        let mut sources = vec![Rc::clone(&frame)];
        if let Some(held) = frame
            .module
            .as_ref()
            .and_then(|module| module.scope.get().cloned())
        {
            sources.push(held);
        }
        for source in sources.iter().rev() {
            if source.kind == FrameKind::Global && !Rc::ptr_eq(source, &frame) {
                continue;
            }
            for id in source.variable_names() {
                if let Some(value) = source.get(id)
                    && !(source.kind == FrameKind::Global
                        && source
                            .variable(id)
                            .is_some_and(|held| held.options.get().0 != 0))
                {
                    scope.add_variable(id, Rc::new(Variable::new(id.name().as_str(), value)));
                }
            }
        }
        let _ = module.scope.set(scope);
        let mut made = ScriptBlock::new(Rc::clone(&block.ast));
        made.function.clone_from(&block.function);
        made.session = Some(Rc::new(SessionHandle { module }));
        Value::ScriptBlock(Rc::new(made))
    }

    /// `& $module { ... }`: what the first argument means in the module.
    pub(crate) fn module_command(
        &mut self,
        module: &Rc<Module>,
        arguments: &mut Vec<Argument>,
    ) -> Flow<Command> {
        let at = arguments
            .iter()
            .position(|argument| argument.name.is_none() && argument.value.is_some());
        let head = match at {
            Some(at) => arguments.remove(at).value.unwrap_or_default(),
            None => Value::Null,
        };
        match head.base() {
            Value::ScriptBlock(block) => Ok(Command::Block(bound_to(block, module))),
            Value::Null | Value::Empty => Err(Fault::runtime(
                "BadExpression",
                "The expression after '&' in a pipeline element produced an object that was not valid. It must result in a command name, a script block, or a CommandInfo object.",
            )
            .into()),
            other => {
                if let Some(command) = super::objects::command_of(other) {
                    return Ok(command);
                }
                let name = self.text(other)?;
                let scope = match module.scope.get() {
                    Some(scope) => Rc::clone(scope),
                    None => Rc::clone(&self.global),
                };
                match self.lookup_command(&name, &scope) {
                    Some(command) => Ok(command),
                    None => Err(super::command_not_found::not_found(&name).into()),
                }
            }
        }
    }

    /// Loads the module that has a command, as PowerShell does for commands that it does not know.
    pub(crate) fn autoload(&mut self, name: &str, frame: &Rc<Frame>) -> Flow<Option<Command>> {
        if name.is_empty() || name.contains(['/', '*', '?', '[']) {
            return Ok(None);
        }
        let preference = self
            .variable("PSModuleAutoLoadingPreference")
            .map_or_else(String::new, |value| super::values::word(&value));
        if preference.eq_ignore_ascii_case("None") {
            return Ok(None);
        }
        if let Some((module, plain)) = name.split_once('\\') {
            if module.is_empty()
                || plain.is_empty()
                || plain.contains('\\')
                || self.modules.contains(module)
            {
                return Ok(None);
            }
            let Some(found) = self.find_module(module, &Wanted::default()) else {
                return Ok(None);
            };
            self.autoload_from(&found, module)?;
            return Ok(self.lookup_command(name, frame));
        }
        if preference.eq_ignore_ascii_case("ModuleQualified") {
            return Ok(None);
        }
        let Some(found) = self.module_with_command(name) else {
            return Ok(None);
        };
        self.autoload_from(&found, &found.name.clone())?;
        Ok(self.lookup_command(name, frame))
    }

    fn autoload_from(&mut self, found: &Found, name: &str) -> Flow {
        let request = Importing {
            global: true,
            silent: true,
            ..Importing::default()
        };
        let global = Rc::clone(&self.global);
        let module = self.load_module(found, name, &request, &global)?;
        self.import_module(&module, &request, &global)
    }

    /// `... &`: a background job.
    pub(crate) fn start_background(&mut self, text: &str, frame: &Rc<Frame>) -> Flow<Value> {
        let Some(command) = self.lookup_command("Start-Job", frame) else {
            return Err(Fault::runtime(
                "NotSupported",
                "emsh does not support background jobs yet.",
            )
            .into());
        };
        let text = self.for_background(text, frame);
        let block = self.parse_block(&text)?;
        let mut argument = Argument::named("ScriptBlock");
        argument.value = Some(Value::ScriptBlock(block));
        let mut out = super::sink::Collector::default();
        self.call_command(&command, vec![argument], None, &mut out)?;
        Ok(out.into_value())
    }

    /// The text of a background job: it begins where the session stands, and variables that exist are the session's.
    fn for_background(&self, text: &str, frame: &Rc<Frame>) -> String {
        let mut made = String::from(
            "Microsoft.PowerShell.Management\\Set-Location -LiteralPath $using:pwd ; ",
        );
        let parsed = crate::syntax::parse_with_tokens(Rc::new(Source::new(text)));
        let mut at = 0;
        for token in &parsed.tokens {
            let written = parsed.source.slice(token.extent);
            if written.starts_with('"') || written.starts_with("@\"") {
                let start = token.extent.start as usize;
                made.push_str(text.get(at..start).unwrap_or_default());
                made.push_str(&self.with_using(written, frame));
                at = token.extent.end as usize;
                continue;
            }
            let Some(name) = written.strip_prefix('$') else {
                continue;
            };
            let plain = !name.is_empty()
                && name.chars().all(|c| c.is_alphanumeric() || c == '_')
                && ![
                    "_", "args", "input", "null", "true", "false", "PSItem", "this",
                ]
                .iter()
                .any(|special| crate::text::name::eq_ignore_case(special, name));
            if !plain || self.get_variable(NameId::of(name), frame).is_none() {
                continue;
            }
            let start = token.extent.start as usize;
            made.push_str(text.get(at..start).unwrap_or_default());
            made.push_str("$using:");
            made.push_str(name);
            at = token.extent.end as usize;
        }
        made.push_str(text.get(at..).unwrap_or_default());
        made
    }

    /// An expandable text whose variables that the session has are brought in by `$using:`.
    fn with_using(&self, written: &str, frame: &Rc<Frame>) -> String {
        let mut made = String::with_capacity(written.len());
        let mut rest = written;
        while let Some(at) = rest.find(['$', '`']) {
            let (before, from) = rest.split_at(at);
            made.push_str(before);
            let mut chars = from.chars();
            if chars.next() == Some('`') {
                made.push('`');
                made.extend(chars.next());
                rest = chars.as_str();
                continue;
            }
            let after = chars.as_str();
            let braced = after.starts_with('{');
            let name = after.strip_prefix('{').unwrap_or(after);
            let end = name
                .find(|c: char| !(c.is_alphanumeric() || c == '_'))
                .unwrap_or(name.len());
            let (name, behind) = name.split_at(end);
            let plain = !name.is_empty()
                && !behind.starts_with(':')
                && (!braced || behind.starts_with('}'))
                && ![
                    "_", "args", "input", "null", "true", "false", "PSItem", "this",
                ]
                .iter()
                .any(|special| crate::text::name::eq_ignore_case(special, name))
                && self.get_variable(NameId::of(name), frame).is_some();
            made.push_str(if braced { "${" } else { "$" });
            if plain {
                made.push_str("using:");
            }
            made.push_str(name);
            rest = behind;
        }
        made.push_str(rest);
        made
    }

    /// `GetSteppablePipeline`.
    pub(crate) fn steppable_pipeline(&mut self, block: &Rc<ScriptBlock>) -> Flow<Value> {
        super::run::steppable(self, block)
    }

    /// Namespaces of `using namespace`.
    pub(crate) fn usings(&self, source: Option<&Rc<Source>>) -> Vec<String> {
        let source = source.or_else(|| self.calls.last().map(|call| &call.source));
        self.using_namespaces
            .iter()
            .filter(|(owner, _)| match (owner, source) {
                (None, _) => true,
                (Some(owner), Some(source)) => Rc::ptr_eq(owner, source),
                (Some(_), None) => false,
            })
            .map(|(_, name)| name.clone())
            .collect()
    }

    /// A variable by name, from the current scope.
    pub fn variable(&self, name: &str) -> Option<Value> {
        self.get_variable(NameId::of(name), &self.frame)
    }
}

/// A block with the same code that runs in a module's scope.
pub fn bound_to(block: &Rc<ScriptBlock>, module: &Rc<Module>) -> Rc<ScriptBlock> {
    let mut made = ScriptBlock::new(Rc::clone(&block.ast));
    made.function.clone_from(&block.function);
    made.is_filter.set(block.is_filter.get());
    made.session = Some(Rc::new(SessionHandle {
        module: Rc::clone(module),
    }));
    Rc::new(made)
}

impl crate::engine::command::FunctionInfo {
    /// The code of the function as a value: that of a module goes on running in the module.
    pub fn bound_block(&self) -> Rc<ScriptBlock> {
        match &self.module {
            Some(module) if self.block.session.is_none() => bound_to(&self.block, module),
            _ => Rc::clone(&self.block),
        }
    }
}
