//! Pipelines: processors in a row, objects pushed from one into the next.

use super::call::{Arguments, CallInfo};
use super::write_enumerated;
use crate::engine::binder::Binder;
use crate::engine::binder::CommonParameters;
use crate::engine::cmdlet::{Body, Call, CmdletBody, Confirmation};
use crate::engine::command::{CmdletInfo, Command, FunctionInfo};
use crate::engine::compile::is_call as command_is_call;
use crate::engine::program::{ArgumentNode, CommandNode, Element, Expr, Pipeline, Program};
use crate::engine::runspace::{Runspace, claim};
use crate::engine::scope::{Frame, FrameKind, NameId};
use crate::engine::sink::Sink;
use crate::engine::streams::{FileOut, Redirects, Streams, Target};
use crate::engine::unwind::{Flow, Next, Unwind};
use crate::syntax::TokenKind;
use crate::value::{Fault, InvocationInfo, PSString, ScriptBlock, Value};
use std::cell::RefCell;
use std::collections::VecDeque;
use std::rc::Rc;

/// A command that runs in a pipeline.
pub trait Processor {
    /// Binds and runs `begin`.
    fn begin(&mut self, rt: &mut Runspace, out: &mut dyn Sink) -> Flow;
    /// Takes one object from upstream.
    fn process(&mut self, rt: &mut Runspace, input: Value, out: &mut dyn Sink) -> Flow;
    /// Runs `end` (and `process`, if nothing came from upstream).
    fn end(&mut self, rt: &mut Runspace, out: &mut dyn Sink) -> Flow;
    /// Runs `clean`; called however the pipeline ended.
    fn clean(&mut self, rt: &mut Runspace) {
        let _ = rt;
    }
    /// True for a program: it takes bytes from a program before it.
    fn takes_bytes(&self) -> bool {
        false
    }
    /// Takes bytes from a program upstream.
    fn process_bytes(&mut self, rt: &mut Runspace, bytes: &[u8], out: &mut dyn Sink) -> Flow {
        let _ = (rt, bytes, out);
        Ok(())
    }
    /// True for a cmdlet: errors of script that it runs do not follow its own.
    fn is_cmdlet(&self) -> bool {
        false
    }
}

/// What runs a command; the name says what `CommandProcessor` of PowerShell is.
pub type CommandProcessor = Box<dyn Processor>;

/// A stage: the processor, and where its streams go.
struct Stage {
    processor: CommandProcessor,
    index: usize,
    redirects: Option<Redirects>,
    taps: Option<Rc<Taps>>,
    complete: bool,
    begun: bool,
}

/// What common parameters make of a stage's output: variables that collect it, a buffer that holds it back.
struct Taps {
    out_variable: Option<Rc<crate::value::PSList>>,
    pipeline_variable: Option<(NameId, Rc<Frame>)>,
    /// `-OutBuffer`: how many objects are held back, and those that are.
    buffer: Option<(usize, RefCell<Vec<Value>>)>,
}

/// What goes into a pipeline of commands.
enum Source {
    /// A value, enumerated.
    Value(Value),
    /// `1..1000000`, number by number.
    Range(i32, i32),
}

/// The stages behind one, as a sink.
struct Chain<'a> {
    stages: &'a mut [Stage],
    out: &'a mut dyn Sink,
}

impl Sink for Chain<'_> {
    fn write(&mut self, rt: &mut Runspace, value: Value) -> Flow {
        match self.stages.split_first_mut() {
            None => self.out.write(rt, value),
            Some((first, rest)) => {
                let mut next = Chain {
                    stages: rest,
                    out: &mut *self.out,
                };
                // What a stage writes in its `begin` starts the next one.
                if !first.begun {
                    first.begun = true;
                    first.run(rt, &mut next, |processor, rt, out| processor.begin(rt, out))?;
                }
                let result = first.run(rt, &mut next, |processor, rt, out| {
                    processor.process(rt, value, out)
                });
                // The error of a command is nothing that the commands before it claim.
                if let Err(unwind) = &result
                    && let Unwind::Throw(record, _) = &**unwind
                {
                    record.owned.set(true);
                }
                result
            }
        }
    }

    fn is_host(&self) -> bool {
        self.stages.is_empty() && self.out.is_host()
    }

    fn takes_bytes(&self) -> bool {
        match self.stages.first() {
            None => self.out.takes_bytes(),
            Some(first) => first.processor.takes_bytes(),
        }
    }

    fn write_bytes(&mut self, rt: &mut Runspace, bytes: &[u8]) -> Flow {
        match self.stages.split_first_mut() {
            None => self.out.write_bytes(rt, bytes),
            Some((first, rest)) => {
                let mut next = Chain {
                    stages: rest,
                    out: &mut *self.out,
                };
                first.run(rt, &mut next, |processor, rt, out| {
                    processor.process_bytes(rt, bytes, out)
                })
            }
        }
    }
}

impl Stage {
    fn run(
        &mut self,
        rt: &mut Runspace,
        next: &mut dyn Sink,
        work: impl FnOnce(&mut dyn Processor, &mut Runspace, &mut dyn Sink) -> Flow,
    ) -> Flow {
        let result = if self.redirects.is_none() && self.taps.is_none() {
            work(&mut *self.processor, rt, next)
        } else {
            self.run_redirected(rt, next, work)
        };
        if let Err(unwind) = &result
            && matches!(**unwind, Unwind::StopUpstream(_))
            && rt.stop_origin.is_none()
        {
            rt.stop_origin = Some(self.index);
        }
        result
    }

    fn run_redirected(
        &mut self,
        rt: &mut Runspace,
        next: &mut dyn Sink,
        work: impl FnOnce(&mut dyn Processor, &mut Runspace, &mut dyn Sink) -> Flow,
    ) -> Flow {
        let Some(redirects) = &self.redirects else {
            let mut sink = TapSink {
                taps: self.taps.as_deref(),
                next,
            };
            return work(&mut *self.processor, rt, &mut sink);
        };
        let was = std::mem::replace(&mut rt.streams, redirects.streams.clone());
        let queue = redirects.queue.clone();
        let file = redirects.output.clone();
        rt.streams.error_own = self.processor.is_cmdlet()
            && match (&rt.streams.error, &queue) {
                (Target::Merge(held), Some(queue)) => Rc::ptr_eq(held, queue),
                _ => false,
            };
        let mut tap = TapSink {
            taps: self.taps.as_deref(),
            next,
        };
        let mut sink = RedirectSink {
            queue: queue.as_deref(),
            file: file.as_deref(),
            next: &mut tap,
            outer: &was,
        };
        let result = work(&mut *self.processor, rt, &mut sink);
        let flushed = sink.flush(rt);
        rt.streams = was;
        result.and(flushed)
    }

    /// Ends a stage: runs `end`, then lets go of what `-OutBuffer` holds back.
    fn end(&mut self, rt: &mut Runspace, next: &mut dyn Sink) -> Flow {
        self.run(rt, next, |processor, rt, out| processor.end(rt, out))?;
        match self.taps.clone() {
            Some(taps) if taps.buffer.is_some() => {
                let taps = Some(&*taps);
                TapSink { taps, next }.release(rt)
            }
            _ => Ok(()),
        }
    }
}

/// Adds what passes to `-OutVariable` and `-PipelineVariable`.
struct TapSink<'a> {
    taps: Option<&'a Taps>,
    next: &'a mut dyn Sink,
}

impl Sink for TapSink<'_> {
    fn is_host(&self) -> bool {
        self.taps.is_none() && self.next.is_host()
    }

    fn write(&mut self, rt: &mut Runspace, value: Value) -> Flow {
        if let Some(taps) = self.taps {
            if let Some(list) = &taps.out_variable {
                list.items.borrow_mut().push(value.clone());
            }
            if let Some((id, frame)) = &taps.pipeline_variable {
                rt.set_in_frame(*id, value.clone(), frame)?;
            }
            if let Some((size, held)) = &taps.buffer {
                held.borrow_mut().push(value);
                if held.borrow().len() <= *size {
                    return Ok(());
                }
                return self.release(rt);
            }
        }
        self.next.write(rt, value)
    }

    fn flush(&mut self, rt: &mut Runspace) -> Flow {
        self.next.flush(rt)
    }
}

impl TapSink<'_> {
    /// Lets go of what is held back.
    fn release(&mut self, rt: &mut Runspace) -> Flow {
        let held = self.taps.and_then(|taps| taps.buffer.as_ref());
        let held = held.map(|(_, held)| std::mem::take(&mut *held.borrow_mut()));
        for value in held.unwrap_or_default() {
            self.next.write(rt, value)?;
        }
        Ok(())
    }
}

/// A stage's output with redirections: merged streams come first, `>` takes the output away.
struct RedirectSink<'a> {
    queue: Option<&'a RefCell<VecDeque<Value>>>,
    file: Option<&'a RefCell<FileOut>>,
    next: &'a mut dyn Sink,
    outer: &'a Streams,
}

impl RedirectSink<'_> {
    fn drain(&mut self, rt: &mut Runspace) -> Flow {
        let Some(queue) = self.queue else {
            return Ok(());
        };
        loop {
            let next = queue.borrow_mut().pop_front();
            let Some(value) = next else { return Ok(()) };
            self.pass(rt, value)?;
        }
    }

    fn pass(&mut self, rt: &mut Runspace, value: Value) -> Flow {
        let own = std::mem::replace(&mut rt.streams, self.outer.clone());
        let result = match self.file {
            Some(file) => rt.write_to_file(file, value),
            None => self.next.write(rt, value),
        };
        rt.streams = own;
        result
    }
}

impl Sink for RedirectSink<'_> {
    fn is_host(&self) -> bool {
        self.queue.is_none() && self.file.is_none() && self.next.is_host()
    }

    fn takes_bytes(&self) -> bool {
        self.queue.is_none()
            && match self.file {
                Some(file) => file.borrow().takes_bytes(),
                None => self.next.takes_bytes(),
            }
    }

    fn write_bytes(&mut self, rt: &mut Runspace, bytes: &[u8]) -> Flow {
        match self.file {
            Some(file) => rt.write_bytes_to_file(file, bytes),
            None => self.next.write_bytes(rt, bytes),
        }
    }

    fn write(&mut self, rt: &mut Runspace, value: Value) -> Flow {
        self.drain(rt)?;
        self.pass(rt, value)
    }

    fn flush(&mut self, rt: &mut Runspace) -> Flow {
        rt.streams_merged = false;
        self.drain(rt)
    }
}

impl Runspace {
    /// Runs a pipeline.
    pub(super) fn run_pipeline(
        &mut self,
        pipeline: &Pipeline,
        frame: &Rc<Frame>,
        out: &mut dyn Sink,
    ) -> Flow {
        if let [Element::Command(node)] = pipeline.elements.as_slice()
            && node.redirections.is_empty()
            && !command_is_call(node.operator)
            && let Some(name) = &node.name
        {
            let command = match node.cache.get(self.command_version) {
                Some(command) => command,
                None => self.find_command(name, node, frame)?,
            };
            if let Command::Function(function) = &command
                && let Some(quick) = self.quick_binding(function, node)
            {
                self.refuse_call_syntax(node, frame)?;
                let result = self.call_quick(function, &quick, node, frame, out);
                self.last_ok = result.is_ok();
                return result;
            }
        }
        self.run_stages(pipeline, frame, out)
    }

    fn run_stages(&mut self, pipeline: &Pipeline, frame: &Rc<Frame>, out: &mut dyn Sink) -> Flow {
        let length = commands(pipeline);
        self.pipelines += 1;
        let id = self.pipelines;
        let mut stages: Vec<Stage> = Vec::with_capacity(pipeline.elements.len());
        let mut first: Option<Source> = None;
        let mut first_redirects = None;
        for (at, element) in pipeline.elements.iter().enumerate() {
            match element {
                Element::Expression(
                    Expr::Binary(TokenKind::DotDot, operands, _),
                    redirections,
                    extent,
                ) if redirections.is_empty() && length > 1 => {
                    frame.position.set(*extent);
                    let (low, high) = (
                        self.eval(&operands.0, frame)?,
                        self.eval(&operands.1, frame)?,
                    );
                    first = Some(match (&low, &high) {
                        (Value::Int(low), Value::Int(high)) => Source::Range(*low, *high),
                        _ => Source::Value(crate::value::operators::range::range(&low, &high)?),
                    });
                }
                Element::Expression(expr, redirections, extent) => {
                    frame.position.set(*extent);
                    let redirects = self.redirects(redirections, frame)?;
                    let was = redirects
                        .as_ref()
                        .map(|held| std::mem::replace(&mut self.streams, held.streams.clone()));
                    let value = self.eval(expr, frame);
                    if let Some(was) = was {
                        self.streams = was;
                    }
                    first = Some(Source::Value(value?));
                    first_redirects = redirects;
                }
                Element::Command(node) => {
                    let piped = at > 0;
                    let position = stages.len() as u32 + 1;
                    let (processor, common) =
                        self.processor(node, frame, id, piped, position, length)?;
                    let redirects = self.redirects(&node.redirections, frame)?;
                    let taps = self.taps(&common, frame).map(Rc::new);
                    stages.push(Stage {
                        processor,
                        index: stages.len(),
                        redirects,
                        taps,
                        complete: false,
                        begun: false,
                    });
                }
            }
        }
        self.last_ok = true;
        let result = match (first, stages.is_empty()) {
            (Some(Source::Value(value)), true) => {
                let queue = first_redirects.as_ref().and_then(|held| held.queue.clone());
                let file = first_redirects
                    .as_ref()
                    .and_then(|held| held.output.clone());
                let outer = self.streams.clone();
                let mut sink = RedirectSink {
                    queue: queue.as_deref(),
                    file: file.as_deref(),
                    next: out,
                    outer: &outer,
                };
                write_enumerated(self, value, &mut sink).and_then(|()| sink.flush(self))
            }
            (first, _) => self.drive(&mut stages, first, id, out),
        };
        if let Some(redirects) = first_redirects {
            self.close_redirects(&redirects)?;
        }
        let mut closed = Ok(());
        for stage in &mut stages {
            stage.processor.clean(self);
            if let Some(redirects) = &stage.redirects {
                closed = closed.and(self.close_redirects(redirects));
            }
            if let Some((id, frame)) = stage
                .taps
                .as_ref()
                .and_then(|taps| taps.pipeline_variable.clone())
            {
                frame.remove(id);
            }
        }
        if result.is_err() {
            self.last_ok = false;
        }
        result.and(closed)
    }

    /// The stages of a pipeline of commands, bound and not begun.
    pub(super) fn prepare(
        &mut self,
        pipeline: &Pipeline,
        frame: &Rc<Frame>,
        expects: bool,
    ) -> Flow<Running> {
        let length = pipeline.elements.len() as u32;
        self.pipelines += 1;
        let id = self.pipelines;
        let mut stages = Vec::with_capacity(pipeline.elements.len());
        for (at, element) in pipeline.elements.iter().enumerate() {
            if let Element::Command(node) = element {
                let (processor, common) =
                    self.processor(node, frame, id, expects || at > 0, at as u32 + 1, length)?;
                let redirects = self.redirects(&node.redirections, frame)?;
                let taps = self.taps(&common, frame).map(Rc::new);
                stages.push(Stage {
                    processor,
                    index: stages.len(),
                    redirects,
                    taps,
                    complete: false,
                    begun: false,
                });
            }
        }
        Ok(Running { stages })
    }

    /// Begins all stages, feeds the first, ends all.
    fn drive(
        &mut self,
        stages: &mut [Stage],
        first: Option<Source>,
        id: u64,
        out: &mut dyn Sink,
    ) -> Flow {
        let outer_stop = self.stop_origin.take();
        let result = self.drive_phases(stages, first, out);
        let result = match result {
            Err(unwind) if matches!(*unwind, Unwind::StopUpstream(held) if held == id) => {
                let origin = self.stop_origin.take().unwrap_or(0);
                self.finish(stages, origin + 1, out)
            }
            other => other,
        };
        self.stop_origin = outer_stop;
        result
    }

    fn drive_phases(
        &mut self,
        stages: &mut [Stage],
        first: Option<Source>,
        out: &mut dyn Sink,
    ) -> Flow {
        for at in 0..stages.len() {
            let Some((stage, rest)) = stages.get_mut(at..).and_then(<[Stage]>::split_first_mut)
            else {
                break;
            };
            let mut next = Chain {
                stages: rest,
                out: &mut *out,
            };
            if std::mem::replace(&mut stage.begun, true) {
                continue;
            }
            stage.run(self, &mut next, |processor, rt, out| {
                processor.begin(rt, out)
            })?;
        }
        if let Some(value) = first {
            let mut chain = Chain {
                stages: &mut *stages,
                out: &mut *out,
            };
            match value {
                Source::Value(value) => write_enumerated(self, value, &mut chain)?,
                Source::Range(low, high) => {
                    let step = if low <= high { 1 } else { -1 };
                    let mut at = low;
                    loop {
                        chain.write(self, Value::Int(at))?;
                        if at == high {
                            break;
                        }
                        at += step;
                    }
                }
            }
        }
        self.finish(stages, 0, out)
    }

    fn finish(&mut self, stages: &mut [Stage], from: usize, out: &mut dyn Sink) -> Flow {
        for at in from..stages.len() {
            let Some((stage, rest)) = stages.get_mut(at..).and_then(<[Stage]>::split_first_mut)
            else {
                break;
            };
            if std::mem::replace(&mut stage.complete, true) {
                continue;
            }
            let mut next = Chain {
                stages: rest,
                out: &mut *out,
            };
            stage.end(self, &mut next)?;
        }
        Ok(())
    }

    fn taps(&mut self, common: &CommonParameters, frame: &Rc<Frame>) -> Option<Taps> {
        let buffer = common
            .out_buffer
            .and_then(|size| usize::try_from(size).ok());
        let buffer = buffer.filter(|size| *size > 0);
        if common.out_variable.is_none() && common.pipeline_variable.is_none() && buffer.is_none() {
            return None;
        }
        let out_variable = common
            .out_variable
            .as_ref()
            .map(|name| self.collecting_variable(name, frame));
        let pipeline_variable = common
            .pipeline_variable
            .as_ref()
            .map(|name| (NameId::of(name), Rc::clone(frame)));
        Some(Taps {
            out_variable,
            pipeline_variable,
            buffer: buffer.map(|size| (size, RefCell::default())),
        })
    }

    /// The processor of a command as written.
    fn processor(
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
        let (command, scope) = match head {
            Head::Command(command) => (command, None),
            Head::Module(module) => {
                let command = self.module_command(&module, &mut arguments)?;
                (command, module.scope.get().cloned())
            }
        };
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

    /// True for code that the host runs: no script or function called it.
    fn is_at_top(&self, frame: &Rc<Frame>) -> bool {
        match self.calls.as_slice() {
            [only] => only.name.is_empty() && Rc::ptr_eq(&only.frame, frame),
            _ => false,
        }
    }

    /// In strict mode, `f(1, 2)` is no call of a function.
    fn refuse_call_syntax(&self, node: &CommandNode, frame: &Rc<Frame>) -> Flow {
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

    /// The command that a node's head stands for, and whether it is dot-sourced.
    fn resolve_head(&mut self, node: &Rc<CommandNode>, frame: &Rc<Frame>) -> Flow<(Head, bool)> {
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
                let mut made = FunctionProcessor::new(
                    self,
                    Rc::clone(block),
                    None,
                    invocation,
                    frame,
                    piped,
                    dot,
                )?;
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
}

/// What stands at a command's head: a command, or a module that the first argument is looked up in.
enum Head {
    Command(Command),
    Module(Rc<crate::engine::module::Module>),
}

/// A pipeline between its `begin` and its `end`.
pub(super) struct Running {
    stages: Vec<Stage>,
}

impl Running {
    pub(super) fn begin(&mut self, rt: &mut Runspace, out: &mut dyn Sink) -> Flow {
        for at in 0..self.stages.len() {
            let Some((stage, rest)) = self
                .stages
                .get_mut(at..)
                .and_then(<[Stage]>::split_first_mut)
            else {
                break;
            };
            let mut next = Chain {
                stages: rest,
                out: &mut *out,
            };
            if std::mem::replace(&mut stage.begun, true) {
                continue;
            }
            stage.run(rt, &mut next, |processor, rt, out| processor.begin(rt, out))?;
        }
        Ok(())
    }

    pub(super) fn process(&mut self, rt: &mut Runspace, input: Value, out: &mut dyn Sink) -> Flow {
        let mut chain = Chain {
            stages: &mut self.stages,
            out,
        };
        chain.write(rt, input)
    }

    pub(super) fn end(&mut self, rt: &mut Runspace, out: &mut dyn Sink) -> Flow {
        let result = rt.finish(&mut self.stages, 0, out);
        for stage in &mut self.stages {
            stage.processor.clean(rt);
        }
        result
    }
}

/// How many commands a pipeline has: an expression at its head is none.
fn commands(pipeline: &Pipeline) -> u32 {
    pipeline
        .elements
        .iter()
        .filter(|element| matches!(element, Element::Command(_)))
        .count() as u32
}

/// Runs one command with values as its input.
pub(super) fn run_single(
    rt: &mut Runspace,
    command: &Command,
    arguments: Arguments,
    input: Option<Vec<Value>>,
    frame: &Rc<Frame>,
    dot: bool,
    out: &mut dyn Sink,
) -> Flow {
    rt.pipelines += 1;
    let id = rt.pipelines;
    let invocation = InvocationInfo {
        command: command.name(),
        invocation_name: match command {
            Command::Script(script) => script.path.clone(),
            _ => command.name(),
        },
        source: rt.calls.last().map(|call| Rc::clone(&call.source)),
        extent: frame.position.get(),
        expecting_input: input.is_some(),
        pipeline_position: 1,
        pipeline_length: 1,
        from_host: rt.calls.is_empty(),
        ..InvocationInfo::default()
    };
    let (processor, common) = rt.make_processor(
        command,
        arguments,
        invocation,
        frame,
        id,
        input.is_some(),
        dot,
    )?;
    let taps = rt.taps(&common, frame).map(Rc::new);
    let mut stages = vec![Stage {
        processor,
        index: 0,
        redirects: None,
        taps,
        complete: false,
        begun: false,
    }];
    let result = rt.drive(
        &mut stages,
        input.map(|items| Source::Value(Value::array(items))),
        id,
        out,
    );
    for stage in &mut stages {
        stage.processor.clean(rt);
    }
    result
}

/// A function, filter, script or block.
pub(super) struct FunctionProcessor {
    block: Rc<ScriptBlock>,
    info: Option<Rc<FunctionInfo>>,
    program: Rc<Program>,
    frame: Rc<Frame>,
    caller: Rc<Frame>,
    binder: Option<Binder>,
    common: CommonParameters,
    invocation: Rc<InvocationInfo>,
    input: Vec<Value>,
    piped: bool,
    dot: bool,
    began: bool,
    got_input: bool,
    pub(super) script: bool,
    pub(super) scope_kind: FrameKind,
    returned: bool,
    lists: Option<[Option<Rc<crate::value::PSList>>; 3]>,
    confirmed: Rc<RefCell<Confirmation>>,
    /// What automatic variables of the scope were before a dot-sourced script.
    saved: Vec<(u32, Option<Value>)>,
}

impl FunctionProcessor {
    fn new(
        rt: &mut Runspace,
        block: Rc<ScriptBlock>,
        info: Option<Rc<FunctionInfo>>,
        invocation: InvocationInfo,
        caller: &Rc<Frame>,
        piped: bool,
        dot: bool,
    ) -> Flow<FunctionProcessor> {
        let program = if dot {
            rt.program_in(&block, &caller.table)
        } else {
            rt.program(&block)
        };
        let mut made = FunctionProcessor {
            frame: Rc::clone(caller),
            caller: Rc::clone(caller),
            binder: None,
            common: CommonParameters::default(),
            invocation: Rc::new(invocation),
            input: Vec::new(),
            piped,
            dot,
            began: false,
            got_input: false,
            script: false,
            scope_kind: FrameKind::Function,
            returned: false,
            saved: Vec::new(),
            lists: None,
            confirmed: Rc::default(),
            block,
            info,
            program,
        };
        // The types that a module's function names are those of its module.
        let module = match &made.info {
            Some(info) => info.module.clone(),
            None => rt.block_module(&made.block),
        };
        let scope = module.and_then(|module| module.scope.get().cloned());
        let metadata = rt.metadata_of(
            &made.program,
            &made.block,
            made.name().as_str(),
            scope.as_ref().unwrap_or(caller),
        )?;
        made.binder = Some(Binder::new(metadata));
        Ok(made)
    }

    fn name(&self) -> PSString {
        self.info
            .as_ref()
            .map_or(PSString::EMPTY, |info| info.name.clone())
    }

    /// Makes the scope and binds the command line.
    fn start(&mut self, rt: &mut Runspace, arguments: Arguments) -> Flow {
        if !self.dot {
            let module = self
                .info
                .as_ref()
                .map_or_else(|| rt.block_module(&self.block), |info| info.module.clone());
            let parent = if self.scope_kind == FrameKind::Script {
                Rc::clone(&rt.frame)
            } else {
                rt.parent_for(module.as_ref(), &self.caller)
            };
            self.frame = Rc::new(Frame::new(
                self.scope_kind,
                Rc::clone(&self.program.table),
                Some(parent),
                module,
            ));
        }
        if self.dot && self.script {
            let automatic = self.program.automatic;
            self.saved = [
                automatic.args,
                automatic.input,
                automatic.my_invocation,
                automatic.bound,
                automatic.cmdlet,
                automatic.script_root,
                automatic.command_path,
            ]
            .into_iter()
            .flatten()
            .map(|slot| (slot, self.frame.take_slot(slot)))
            .collect();
        }
        let Some(mut binder) = self.binder.take() else {
            return Ok(());
        };
        let callee = Rc::clone(&self.frame);
        let (program, caller) = (Rc::clone(&self.program), Rc::clone(&self.caller));
        let invocation = Rc::clone(&self.invocation);
        let name = self.command_id();
        rt.bind_function(
            &mut binder,
            arguments,
            &program,
            &callee,
            &caller,
            self.piped,
            &invocation,
            &name,
        )?;
        self.common = binder.common();
        self.publish(rt, &binder);
        if let Some(slot) = program.automatic.args {
            let rest = if binder.metadata().is_advanced {
                Vec::new()
            } else {
                crate::engine::objects::marked_args(&binder)
            };
            callee.set_slot(slot, Value::array(rest));
        }
        if let Some(slot) = program.automatic.my_invocation {
            let mut info = (*invocation).clone();
            info.bound_parameters = crate::engine::objects::bound_parameters(&binder);
            if !binder.metadata().is_advanced {
                info.unbound_arguments = crate::engine::objects::marked_args(&binder);
            }
            callee.set_slot(
                slot,
                crate::engine::objects::invocation_value(&Rc::new(info)),
            );
        }
        if let Some(slot) = program.automatic.cmdlet
            && binder.metadata().is_advanced
        {
            let object = crate::engine::objects::script_cmdlet(
                &binder,
                &self.common,
                &invocation,
                &name,
                &self.confirmed,
                caller.module.clone(),
            );
            callee.set_slot(slot, object);
        }
        self.binder = Some(binder);
        let block = Rc::clone(&self.block);
        rt.set_automatics(&program, &callee, || block, None);
        Ok(())
    }

    /// What errors call this command: the function's or the script's name.
    fn command_id(&self) -> PSString {
        if self.script {
            self.invocation.command.clone()
        } else {
            self.name()
        }
    }

    /// Bound values into slots.
    fn publish(&mut self, rt: &mut Runspace, binder: &Binder) {
        for (at, parameter) in self.program.parameters.iter().enumerate() {
            self.frame
                .set_slot(parameter.slot, binder.value(at).clone());
        }
        if let Some(slot) = self.program.automatic.bound {
            self.frame
                .set_slot(slot, crate::engine::objects::bound_parameters(binder));
        }
        rt.apply_common(&self.common, &self.frame);
    }

    /// What an input object bound, into slots: all else stays as the script left it.
    fn publish_input(&mut self, binder: &Binder) {
        for at in binder.piped() {
            if let Some(parameter) = self.program.parameters.get(at) {
                self.frame
                    .set_slot(parameter.slot, binder.value(at).clone());
            }
        }
        if let Some(slot) = self.program.automatic.bound {
            self.frame
                .set_slot(slot, crate::engine::objects::bound_parameters(binder));
        }
        if let Some(slot) = self.program.automatic.cmdlet
            && let Some(object) = self.frame.slot(slot)
            && let Some(held) = object.downcast::<crate::engine::objects::ScriptCmdlet>()
        {
            *held.set_name.borrow_mut() = binder.set_name().as_str().into();
        }
    }

    fn run_block(&mut self, rt: &mut Runspace, which: Which, out: &mut dyn Sink) -> Flow {
        let program = Rc::clone(&self.program);
        let block = match which {
            Which::Begin => &program.begin,
            Which::Process => &program.process,
            Which::End => &program.end,
        };
        let Some(block) = block else { return Ok(()) };
        if self.returned {
            return Ok(());
        }
        let frame = Rc::clone(&self.frame);
        rt.calls.push(CallInfo {
            name: if self.script {
                self.invocation.command.clone()
            } else {
                self.name()
            },
            frame: Rc::clone(&frame),
            source: Rc::clone(&program.source),
            invocation: Some(Rc::clone(&self.invocation)),
            site: None,
        });
        let (ok, position) = (rt.last_ok, self.caller.position.get());
        let failed = std::mem::replace(&mut rt.cmdlet_failed, false);
        let pushed = rt.push_error_variable(&self.common, &self.caller, &mut self.lists);
        let result = rt.call_part(block, &frame, out);
        if pushed {
            rt.pop_error_variable();
        }
        // What `$PSCmdlet.WriteError` wrote is this command's failure.
        let advanced = self
            .binder
            .as_ref()
            .is_some_and(|binder| binder.metadata().is_advanced);
        rt.last_ok = ok && !(advanced && rt.cmdlet_failed);
        rt.cmdlet_failed = failed;
        self.caller.position.set(position);
        rt.calls.pop();
        if !self.dot && frame.has_commands() {
            rt.command_version += 1;
        }
        match result {
            Ok(Next::Return) if matches!(which, Which::Begin) => Ok(()),
            Ok(_) => Ok(()),
            Err(unwind) => match *unwind {
                Unwind::Exit(code) if self.script && !rt.calls.is_empty() => {
                    rt.set_last_exit_code(code);
                    rt.last_ok = code == 0;
                    self.returned = true;
                    Ok(())
                }
                Unwind::Throw(record, severity) if advanced && !record.owned.get() => {
                    let name = self.command_id();
                    let claimed = claim(&record, &name, &name, &self.invocation);
                    Err(Box::new(Unwind::Throw(Rc::new(claimed), severity)))
                }
                other => Err(Box::new(other)),
            },
        }
    }
}

/// A named block.
#[derive(Clone, Copy)]
enum Which {
    Begin,
    Process,
    End,
}

impl Processor for FunctionProcessor {
    fn begin(&mut self, rt: &mut Runspace, out: &mut dyn Sink) -> Flow {
        self.began = true;
        if self.piped
            && let Some(slot) = self.program.automatic.underscore
        {
            self.frame.set_slot(slot, Value::Null);
        }
        self.run_block(rt, Which::Begin, out)
    }

    fn process(&mut self, rt: &mut Runspace, input: Value, out: &mut dyn Sink) -> Flow {
        self.got_input = true;
        let takes = self
            .binder
            .as_ref()
            .is_some_and(|binder| binder.metadata().is_advanced);
        if takes && let Some(mut binder) = self.binder.take() {
            let (program, callee, caller) = (
                Rc::clone(&self.program),
                Rc::clone(&self.frame),
                Rc::clone(&self.caller),
            );
            let name = self.command_id();
            let invocation = Rc::clone(&self.invocation);
            let bound = rt.bind_input(
                &mut binder,
                &input,
                &caller,
                Some((&program, &callee)),
                &invocation,
                &name,
                &self.common,
            );
            if matches!(bound, Ok(true)) {
                self.publish_input(&binder);
            }
            self.binder = Some(binder);
            if !bound? {
                return Ok(());
            }
        }
        if self.program.process.is_some() {
            let slot = self
                .program
                .automatic
                .underscore
                .unwrap_or_else(|| self.program.table.slot("_"));
            if let Some(at) = self.program.automatic.input {
                self.frame.set_slot(at, Value::array(vec![input.clone()]));
            }
            self.frame.set_slot(slot, input);
            self.run_block(rt, Which::Process, out)
        } else {
            if self.program.automatic.input.is_some() {
                self.input.push(input);
            }
            Ok(())
        }
    }

    fn end(&mut self, rt: &mut Runspace, out: &mut dyn Sink) -> Flow {
        if !self.piped && self.program.process.is_some() {
            self.run_block(rt, Which::Process, out)?;
        }
        if let Some(slot) = self.program.automatic.input
            && self.program.process.is_none()
        {
            let input = std::mem::take(&mut self.input);
            // The script of the command line gets what is piped into the process.
            let entry = self.script && !self.piped && rt.calls.is_empty();
            let input = match entry.then(|| rt.standard_input()).flatten() {
                Some(lines) => lines,
                None => crate::engine::objects::input_enumerator(input),
            };
            self.frame.set_slot(slot, input);
        }
        self.run_block(rt, Which::End, out)
    }

    fn clean(&mut self, rt: &mut Runspace) {
        let program = Rc::clone(&self.program);
        if let (Some(clean), true) = (&program.clean, self.began) {
            let frame = Rc::clone(&self.frame);
            if let Err(unwind) = rt.call_part(clean, &frame, &mut crate::engine::sink::Discard) {
                // An error of a clean block is shown and stops nothing.
                let record = match *unwind {
                    Unwind::Throw(record, _) => record,
                    Unwind::Fault(fault) if fault.carried.is_none() => rt.record_of(&fault, &frame),
                    _ => return,
                };
                rt.remember_error(&record);
                rt.emit_error(&record);
            }
        }
        for (slot, value) in std::mem::take(&mut self.saved) {
            match value {
                Some(value) => self.frame.set_slot(slot, value),
                None => self.frame.clear_slot(slot),
            }
        }
    }
}

/// A cmdlet.
pub(super) struct CmdletProcessor {
    info: Rc<CmdletInfo>,
    binder: Binder,
    common: CommonParameters,
    body: Option<Box<dyn CmdletBody>>,
    each: Option<fn(&mut Call<'_>) -> Flow>,
    invocation: Rc<InvocationInfo>,
    frame: Rc<Frame>,
    pipeline: u64,
    piped: bool,
    lists: Option<[Option<Rc<crate::value::PSList>>; 3]>,
    confirmed: Confirmation,
    /// The parameter that takes every object as it is, once the first was bound.
    sole: Option<Option<usize>>,
}

impl CmdletProcessor {
    fn new(
        rt: &mut Runspace,
        info: &Rc<CmdletInfo>,
        arguments: Arguments,
        mut invocation: InvocationInfo,
        frame: &Rc<Frame>,
        pipeline: u64,
        piped: bool,
    ) -> Flow<CmdletProcessor> {
        let metadata = rt.cmdlet_metadata(info)?;
        invocation.command = info.name.into();
        invocation.my_command =
            crate::engine::modules::object::command_value(Command::Cmdlet(Rc::clone(info)));
        let (body, each) = match info.cmdlet.map(|cmdlet| &cmdlet.body) {
            Some(Body::Each(each)) => (None, Some(*each)),
            Some(Body::Stateful(make)) => (Some(make()), None),
            None => (None, None),
        };
        let mut binder = Binder::new(metadata);
        let invocation = Rc::new(invocation);
        rt.bind_cmdlet(&mut binder, arguments, piped, frame, &invocation, info.name)?;
        let common = binder.common();
        Ok(CmdletProcessor {
            info: Rc::clone(info),
            binder,
            common,
            body,
            each,
            invocation,
            frame: Rc::clone(frame),
            pipeline,
            piped,
            lists: None,
            confirmed: Confirmation::default(),
            sole: None,
        })
    }

    fn run(
        &mut self,
        rt: &mut Runspace,
        out: &mut dyn Sink,
        work: impl FnOnce(Option<&mut (dyn CmdletBody + 'static)>, &mut Call<'_>) -> Flow,
    ) -> Flow {
        let ok = rt.last_ok;
        let failed = std::mem::replace(&mut rt.cmdlet_failed, false);
        let position = self.frame.position.get();
        let pushed = rt.push_error_variable(&self.common, &self.frame, &mut self.lists);
        let mut call = Call {
            rt,
            frame: &self.frame,
            out,
            given: &self.binder,
            common: &self.common,
            info: &self.info,
            invocation: &self.invocation,
            confirmed: &mut self.confirmed,
            pipeline: self.pipeline,
            expecting_input: self.piped,
        };
        let result = work(self.body.as_deref_mut(), &mut call);
        if pushed {
            rt.pop_error_variable();
        }
        self.frame.position.set(position);
        rt.last_ok = ok && !rt.cmdlet_failed;
        rt.cmdlet_failed = failed;
        result
            .map_err(|unwind| rt.own_fault(unwind, &self.invocation, self.info.name, &self.common))
    }
}

impl Processor for CmdletProcessor {
    fn is_cmdlet(&self) -> bool {
        true
    }

    fn begin(&mut self, rt: &mut Runspace, out: &mut dyn Sink) -> Flow {
        self.run(rt, out, |body, call| match body {
            Some(body) => body.begin(call),
            None => Ok(()),
        })
    }

    fn process(&mut self, rt: &mut Runspace, input: Value, out: &mut dyn Sink) -> Flow {
        match self.sole {
            Some(Some(index)) if !input.is_null() => self.binder.set_input(index, input),
            _ => {
                let invocation = Rc::clone(&self.invocation);
                if !rt.bind_input(
                    &mut self.binder,
                    &input,
                    &self.frame,
                    None,
                    &invocation,
                    self.info.name,
                    &self.common,
                )? {
                    return Ok(());
                }
                self.sole = Some(self.binder.sole_input());
            }
        }
        let each = self.each;
        self.run(rt, out, |body, call| match (body, each) {
            (Some(body), _) => body.process(call),
            (None, Some(each)) => each(call),
            (None, None) => super::not_simulated(call),
        })
    }

    fn end(&mut self, rt: &mut Runspace, out: &mut dyn Sink) -> Flow {
        let (each, piped) = (self.each, self.piped);
        self.run(rt, out, |body, call| match (body, each) {
            (Some(body), _) => {
                if !piped {
                    body.process(call)?;
                }
                body.end(call)
            }
            (None, Some(each)) if !piped => each(call),
            (None, Some(_)) => Ok(()),
            (None, None) if !piped => super::not_simulated(call),
            (None, None) => Ok(()),
        })
    }
}
