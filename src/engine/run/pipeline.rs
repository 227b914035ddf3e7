//! Pipelines: processors in a row, objects pushed from one into the next.

use super::call::Arguments;
use super::stage_sinks::{RedirectSink, TapSink, Taps};
use super::write_enumerated;
use crate::engine::binder::CommonParameters;
use crate::engine::command::Command;
use crate::engine::compile::is_call as command_is_call;
use crate::engine::program::{Element, Expr, Pipeline};
use crate::engine::redirection::Redirects;
use crate::engine::runspace::Runspace;
use crate::engine::scope::{Frame, NameId};
use crate::engine::sink::{Collector, Discard, Sink};
use crate::engine::streams::Target;
use crate::engine::unwind::{Flow, Unwind};
use crate::syntax::TokenKind;
use crate::value::{InvocationInfo, Value};
use std::cell::RefCell;
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
    /// How many commands above this pipeline collect errors.
    collecting: usize,
    /// From which of them on the errors of this stage are collected: the last stage alone reaches those above.
    floor: usize,
}

/// What goes into a pipeline of commands.
enum Source {
    /// A value, enumerated.
    Value(Value),
    /// A number, or several, written out in the script.
    Literal(Value),
    /// `1..1000000`, number by number.
    Range(i32, i32),
}

/// True for a number that is written out, and for a list of such numbers.
fn is_literal(expr: &Expr) -> bool {
    match expr {
        Expr::Const(value) => matches!(value, Value::Int(_)),
        Expr::Array(items) => items.iter().all(is_literal),
        _ => false,
    }
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
                    record.passing.set(true);
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
        // The errors of this stage are none of the stage's that feeds it.
        let hidden = rt.hide_collectors(self.collecting);
        let floor = std::mem::replace(&mut rt.collect_floor, self.floor);
        let result = if self.redirects.is_none() && self.taps.is_none() {
            work(&mut *self.processor, rt, next)
        } else {
            self.run_redirected(rt, next, work)
        };
        rt.collect_floor = floor;
        if let Some(hidden) = hidden {
            rt.show_collectors(hidden);
        }
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
        let mut sink = RedirectSink {
            queue: queue.as_deref(),
            file: file.as_deref(),
            next,
            outer: &was,
        };
        // `-OutVariable` sees what the command itself writes, wherever that is sent.
        let result = match self.taps.as_deref() {
            None => work(&mut *self.processor, rt, &mut sink),
            taps => {
                let next = &mut sink;
                work(&mut *self.processor, rt, &mut TapSink { taps, next })
            }
        };
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
                    first = Some(match self.redirects(redirections, frame)? {
                        None if is_literal(expr) => Source::Literal(self.eval(expr, frame)?),
                        None => Source::Value(self.eval(expr, frame)?),
                        Some(redirects) if length == 0 => {
                            let result = self.run_expression(expr, &redirects, frame, out);
                            let closed = self.close_redirects(&redirects);
                            self.last_ok = result.is_ok();
                            return result.and(closed);
                        }
                        Some(redirects) => {
                            let mut written = Collector::default();
                            let result = self.run_expression(expr, &redirects, frame, &mut written);
                            result.and(self.close_redirects(&redirects))?;
                            Source::Value(Value::array(written.into_vec()))
                        }
                    });
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
                        collecting: self.error_variables.len(),
                        floor: match at + 1 == pipeline.elements.len() {
                            true => self.collect_floor,
                            false => self.error_variables.len(),
                        },
                    });
                }
            }
        }
        self.last_ok = true;
        let result = match (first, stages.is_empty()) {
            (Some(Source::Value(value) | Source::Literal(value)), true) => {
                write_enumerated(self, value, out)
            }
            (first, _) => self.drive(&mut stages, first, id, out),
        };
        let mut closed = Ok(());
        let count = stages.len();
        for (at, stage) in stages.iter_mut().enumerate() {
            // What a clean block writes to other streams goes where the command's streams go.
            let mut nowhere = Discard;
            let next = if at + 1 == count {
                &mut *out
            } else {
                &mut nowhere
            };
            let cleaned = stage.run(self, next, |processor, rt, _| {
                processor.clean(rt);
                Ok(())
            });
            closed = closed.and(cleaned);
            if let Some(redirects) = &stage.redirects {
                closed = closed.and(self.close_redirects(redirects));
            }
            if let Some((id, frame, existed)) = stage
                .taps
                .as_ref()
                .and_then(|taps| taps.pipeline_variable.clone())
            {
                if existed {
                    let _ = self.set_in_frame(id, Value::Null, &frame);
                } else {
                    frame.remove(id);
                }
            }
        }
        if result.is_err() {
            self.last_ok = false;
        }
        result.and(closed)
    }

    /// Runs a redirected expression; what the statements of `$( )` write is passed on as it comes.
    fn run_expression(
        &mut self,
        expr: &Expr,
        redirects: &Redirects,
        frame: &Rc<Frame>,
        out: &mut dyn Sink,
    ) -> Flow {
        let was = std::mem::replace(&mut self.streams, redirects.streams.clone());
        let mut sink = RedirectSink {
            queue: redirects.queue.as_deref(),
            file: redirects.output.as_deref(),
            next: out,
            outer: &was,
        };
        let result = match expr {
            Expr::SubExpression(block) => self
                .exec_block(block, frame, &mut sink)
                .and_then(|next| self.leave(next)),
            other => self
                .eval(other, frame)
                .and_then(|value| write_enumerated(self, value, &mut sink)),
        };
        let flushed = sink.flush(self);
        self.streams = was;
        result.and(flushed)
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
                    collecting: self.error_variables.len(),
                    floor: match at + 1 == pipeline.elements.len() {
                        true => self.collect_floor,
                        false => self.error_variables.len(),
                    },
                });
            }
        }
        Ok(Running {
            stages,
            cleaned: false,
        })
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
        let fed_by_literal = matches!(first, Some(Source::Literal(_)));
        let outer_fed = std::mem::replace(&mut self.fed_by_literal, fed_by_literal);
        let result = self.drive_phases(stages, first, out);
        self.fed_by_literal = outer_fed;
        let result = match result {
            Err(unwind) if matches!(*unwind, Unwind::StopUpstream(held) if held == id) => {
                let origin = self.stop_origin.take().unwrap_or(0);
                self.finish(stages, origin + 1, out)
            }
            other => other,
        };
        self.stop_origin = outer_stop;
        if let Err(unwind) = &result
            && let Unwind::Throw(record, _) = &**unwind
        {
            record.passing.set(false);
        }
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
                Source::Value(value) | Source::Literal(value) => {
                    write_enumerated(self, value, &mut chain)?;
                }
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
        let pipeline_variable = common.pipeline_variable.as_ref().map(|name| {
            let id = NameId::of(name);
            let existed = frame.promote(id).is_some();
            if existed {
                // One that is there already is empty from the start, and stays so behind the pipeline.
                let _ = self.set_in_frame(id, Value::Null, frame);
            }
            (id, Rc::clone(frame), existed)
        });
        Some(Taps {
            out_variable,
            pipeline_variable,
            buffer: buffer.map(|size| (size, RefCell::default())),
        })
    }
}

/// A pipeline between its `begin` and its `end`.
pub(super) struct Running {
    stages: Vec<Stage>,
    cleaned: bool,
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
        self.clean(rt);
        result
    }

    /// Runs what cleans up, once.
    pub(super) fn clean(&mut self, rt: &mut Runspace) {
        if std::mem::replace(&mut self.cleaned, true) {
            return;
        }
        for stage in &mut self.stages {
            stage.processor.clean(rt);
        }
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

/// A command that a pipeline without text is made of.
pub struct Part {
    /// The command.
    pub command: Command,
    /// Its arguments.
    pub arguments: Arguments,
    /// It runs in the scope that it is called from.
    pub dot: bool,
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
    let part = Part {
        command: command.clone(),
        arguments,
        dot,
    };
    run_parts(rt, vec![part], input, frame, out)
}

/// Runs a pipeline of commands with values as the input of the first.
pub(super) fn run_parts(
    rt: &mut Runspace,
    parts: Vec<Part>,
    input: Option<Vec<Value>>,
    frame: &Rc<Frame>,
    out: &mut dyn Sink,
) -> Flow {
    rt.pipelines += 1;
    let id = rt.pipelines;
    let length = parts.len() as u32;
    let mut stages = Vec::with_capacity(parts.len());
    for (index, part) in parts.into_iter().enumerate() {
        let piped = input.is_some() || index > 0;
        let invocation = InvocationInfo {
            command: part.command.name(),
            invocation_name: match &part.command {
                Command::Script(script) => script.path.clone(),
                other => other.name(),
            },
            source: rt.calls.last().map(|call| Rc::clone(&call.source)),
            extent: frame.position.get(),
            expecting_input: piped,
            pipeline_position: index as u32 + 1,
            pipeline_length: length,
            from_host: rt.calls.is_empty(),
            ..InvocationInfo::default()
        };
        let (processor, common) = rt.make_processor(
            &part.command,
            part.arguments,
            invocation,
            frame,
            id,
            piped,
            part.dot,
        )?;
        let taps = rt.taps(&common, frame).map(Rc::new);
        stages.push(Stage {
            processor,
            index,
            redirects: None,
            taps,
            complete: false,
            begun: false,
            collecting: rt.error_variables.len(),
            floor: match index as u32 + 1 == length {
                true => rt.collect_floor,
                false => rt.error_variables.len(),
            },
        });
    }
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
