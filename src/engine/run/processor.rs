//! From a command as written to what runs it.

use super::call::Arguments;
use super::cmdlet_processor::CmdletProcessor;
use super::function_processor::FunctionProcessor;
use super::pipeline::CommandProcessor;
use crate::engine::binder::{Argument, CommonParameters};
use crate::engine::command::Command;
use crate::engine::compile::is_call as command_is_call;
use crate::engine::program::{ArgumentNode, CommandNode};
use crate::engine::runspace::Runspace;
use crate::engine::scope::{Frame, FrameKind};
use crate::engine::unwind::Flow;
use crate::syntax::TokenKind;
use crate::value::{Fault, InvocationInfo, PSString, Value};
use std::rc::Rc;

impl Runspace {
    /// The processor of a command as written.
    pub(super) fn processor(
        &mut self,
        node: &Rc<CommandNode>,
        frame: &Rc<Frame>,
        pipeline: u64,
        piped: bool,
        position: u32,
        length: u32,
    ) -> Flow<(CommandProcessor, CommonParameters)> {
        let (head, dot) = self.resolve_head(node, frame)?;
        frame.position.set(node.extent);
        let native = matches!(head, Head::Command(Command::Application(_)));
        let mut arguments = self.eval_arguments(node, frame, native)?;
        let (mut command, scope) = match head {
            Head::Command(command) => (command, None),
            Head::Module(module) => {
                let command = self.module_command(&module, &mut arguments)?;
                (command, module.scope.get().cloned())
            }
        };
        let asks =
            |argument: &Argument| argument.value.is_none() && argument.name.as_deref() == Some("?");
        if arguments.iter().any(asks)
            && match &command {
                Command::Cmdlet(_) => true,
                // A simple function takes it as an argument.
                Command::Function(_) | Command::Script(_) => self
                    .command_metadata(&command)?
                    .is_some_and(|metadata| metadata.is_advanced),
                _ => false,
            }
            && let Some(help) = self.lookup_command("Get-Help", frame)
        {
            // `-?` of any command is Get-Help of it.
            arguments = vec![Argument::positional(Value::String(command.name()))];
            command = help;
        }
        let caller = match &scope {
            Some(scope) if dot => scope,
            _ => frame,
        };
        self.refuse_call_syntax(node, frame)?;
        let invocation = InvocationInfo {
            command: command.name(),
            my_command: Value::Null,
            invocation_name: if command_is_call(node.operator) {
                PSString::from(if dot { "." } else { "&" })
            } else {
                node.name.clone().unwrap_or_else(|| command.name())
            },
            source: Some(Rc::clone(&node.source)),
            extent: node.extent,
            expecting_input: piped,
            pipeline_position: position,
            pipeline_length: length,
            from_host: self.is_at_top(frame),
            ..InvocationInfo::default()
        };
        self.make_processor(
            &command, arguments, invocation, caller, pipeline, piped, dot,
        )
    }

    /// The command that a node's head stands for, and whether it is dot-sourced.
    pub(super) fn resolve_head(
        &mut self,
        node: &Rc<CommandNode>,
        frame: &Rc<Frame>,
    ) -> Flow<(Head, bool)> {
        let dot = node.operator == TokenKind::Dot;
        if let Some(name) = node.name.as_ref().filter(|name| !name.is_empty()) {
            if let Some(command) = node.cache.get(self.command_version) {
                return Ok((Head::Command(command), dot));
            }
            return Ok((Head::Command(self.find_command(name, node, frame)?), dot));
        }
        frame.position.set(node.extent);
        let head = self.eval(&node.head, frame)?;
        let command = match head.base() {
            Value::ScriptBlock(block) => Command::Block(Rc::clone(block)),
            Value::Null | Value::Empty => {
                return Err(Fault::runtime(
                    "BadExpression",
                    "The expression after '&' in a pipeline element produced an object that was not valid. It must result in a command name, a script block, or a CommandInfo object.".replace('&', node.operator.text()),
                )
                .into());
            }
            other => match crate::engine::objects::command_of(other) {
                Some(command) => command,
                None => {
                    if let Some(module) = other.downcast::<crate::engine::objects::ModuleObject>() {
                        return Ok((Head::Module(Rc::clone(&module.0)), dot));
                    }
                    let text = self.text(other)?;
                    if text.is_empty() {
                        return Err(Fault::runtime(
                            "BadExpression",
                            "The expression after '&' in a pipeline element produced an object that was not valid. It must result in a command name, a script block, or a CommandInfo object.".replace('&', node.operator.text()),
                        )
                        .into());
                    }
                    self.find_command(&text.into(), node, frame)?
                }
            },
        };
        Ok((Head::Command(command), dot))
    }

    /// A processor for a command with evaluated arguments.
    pub(super) fn make_processor(
        &mut self,
        command: &Command,
        arguments: Arguments,
        invocation: InvocationInfo,
        frame: &Rc<Frame>,
        pipeline: u64,
        piped: bool,
        dot: bool,
    ) -> Flow<(CommandProcessor, CommonParameters)> {
        match command {
            Command::Function(function) => {
                let mut invocation = invocation;
                invocation.my_command = crate::engine::objects::function_value(function);
                let mut made = FunctionProcessor::new(
                    self,
                    Rc::clone(&function.block),
                    Some(Rc::clone(function)),
                    invocation,
                    frame,
                    piped,
                    dot,
                )?;
                made.start(self, arguments)?;
                let common = made.common.clone();
                Ok((Box::new(made), common))
            }
            Command::Block(block) => {
                let mut invocation = invocation;
                invocation.my_command =
                    crate::engine::modules::object::command_value(command.clone());
                // What is dot-sourced runs in the scope that is current in the module it belongs to.
                let scope = match dot {
                    true => self.dotted_scope(block, frame),
                    false => Rc::clone(frame),
                };
                let mut made = FunctionProcessor::new(
                    self,
                    Rc::clone(block),
                    None,
                    invocation,
                    &scope,
                    piped,
                    dot,
                )?;
                made.caller = Rc::clone(frame);
                made.start(self, arguments)?;
                let common = made.common.clone();
                Ok((Box::new(made), common))
            }
            Command::Script(script) => {
                let block = self.load_script(&script.path)?;
                let mut invocation = invocation;
                invocation.my_command =
                    crate::engine::modules::object::command_value(command.clone());
                let mut made = FunctionProcessor::new(
                    self,
                    Rc::clone(&block),
                    None,
                    invocation,
                    frame,
                    piped,
                    dot,
                )?;
                made.script = true;
                if !dot {
                    made.scope_kind = FrameKind::Script;
                }
                self.check_requires(&block.ast, &script.path)?;
                made.start(self, arguments)?;
                let scope = Rc::clone(&made.frame);
                self.use_modules(&block.ast, &script.path, &scope)?;
                let common = made.common.clone();
                Ok((Box::new(made), common))
            }
            Command::Cmdlet(info) => {
                if !info.used.replace(true) {
                    self.modules_in_use.insert(info.module, ());
                }
                let made = CmdletProcessor::new(
                    self, info, arguments, invocation, frame, pipeline, piped,
                )?;
                let common = made.common.clone();
                Ok((Box::new(made), common))
            }
            Command::Application(program) => Ok((
                Box::new(super::native::NativeProcessor::new(
                    self, program, arguments, frame, piped,
                )?),
                CommonParameters::default(),
            )),
        }
    }

    /// In strict mode, `f(1, 2)` is no call of a function.
    pub(super) fn refuse_call_syntax(&self, node: &CommandNode, frame: &Rc<Frame>) -> Flow {
        if self.strict_level(frame) >= 2
            && let [ArgumentNode::Value { extent, .. }] = node.arguments.as_slice()
            && extent.start == node.head_extent.end
            && node.source.slice(*extent).starts_with('(')
        {
            let text = crate::grammar::message("ParserStrings", "StrictModeFunctionCallWithParens");
            return Err(Fault::runtime(
                "StrictModeFunctionCallWithParens",
                text.unwrap_or_default(),
            )
            .into());
        }
        Ok(())
    }

    /// True for code that the host runs: no script or function called it.
    pub(super) fn is_at_top(&self, frame: &Rc<Frame>) -> bool {
        match self.calls.as_slice() {
            [only] => only.name.is_empty() && Rc::ptr_eq(&only.frame, frame),
            _ => false,
        }
    }
}

/// What stands at a command's head: a command, or a module that the first argument is looked up in.
pub(super) enum Head {
    Command(Command),
    Module(Rc<crate::engine::module::Module>),
}
