//! What modules and closures do while a script runs.

use super::command::Command;
use super::module::{Module, SessionHandle};
use super::program::CommandNode;
use super::runspace::Runspace;
use super::scope::{Frame, FrameKind, NameId, SlotTable, Variable};
use super::unwind::Flow;
use crate::value::{ErrorCategory, Fault, PSString, ScriptBlock, Value};
use std::rc::Rc;

impl Runspace {
    /// `GetNewClosure`: a dynamic module that holds copies of the variables of the current scope.
    pub(crate) fn new_closure(&mut self, block: &Rc<ScriptBlock>) -> Value {
        let module = Rc::new(Module {
            name: PSString::from("__DynamicModule"),
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

    /// `& $module { ... }`: the block runs in the module's scope.
    pub(crate) fn module_call(
        &mut self,
        node: &Rc<CommandNode>,
        module: &Rc<Module>,
        frame: &Rc<Frame>,
    ) -> Flow<(Command, bool)> {
        let _ = (node, module, frame);
        Err(Fault::new(
            "NotSupported",
            ErrorCategory::NotImplemented,
            "emsh does not support calling a module object yet.",
        )
        .into())
    }

    /// Loads the module that has a command, as PowerShell does for commands that it does not know.
    pub(crate) fn autoload(&mut self, name: &str, frame: &Rc<Frame>) -> Flow<Option<Command>> {
        let _ = (name, frame);
        Ok(None)
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
        let block = self.parse_block(text)?;
        let mut argument = super::binder::Argument::named("ScriptBlock");
        argument.value = Some(Value::ScriptBlock(block));
        let mut out = super::sink::Collector::default();
        self.call_command(&command, vec![argument], None, &mut out)?;
        Ok(out.into_value())
    }

    /// `GetSteppablePipeline`.
    pub(crate) fn steppable_pipeline(&mut self, block: &Rc<ScriptBlock>) -> Flow<Value> {
        super::run::steppable(self, block)
    }

    /// Namespaces of `using namespace`.
    pub(crate) fn usings(&self) -> Vec<String> {
        self.using_namespaces.clone()
    }

    /// True if a command exists in the session's edition.
    pub(crate) fn in_edition(&self, name: &str) -> bool {
        let _ = name;
        true
    }

    /// What to say of a command that another edition has.
    pub(crate) fn other_edition(&self, name: &str) -> Option<String> {
        let _ = name;
        None
    }

    /// A variable by name, from the current scope.
    pub fn variable(&self, name: &str) -> Option<Value> {
        self.get_variable(NameId::of(name), &self.frame)
    }
}
