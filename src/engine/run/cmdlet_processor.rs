//! Cmdlets as commands of a pipeline.

use super::call::Arguments;
use super::pipeline::Processor;
use crate::engine::binder::Binder;
use crate::engine::binder::CommonParameters;
use crate::engine::cmdlet::{Body, Call, CmdletBody, Confirmation};
use crate::engine::command::{CmdletInfo, Command};
use crate::engine::refusal::{self, Refused};
use crate::engine::runspace::Runspace;
use crate::engine::scope::Frame;
use crate::engine::sink::Sink;
use crate::engine::unwind::Flow;
use crate::text::name::eq_ignore_case;
use crate::value::{InvocationInfo, Value};
use std::rc::Rc;

/// A cmdlet.
pub(super) struct CmdletProcessor {
    pub(super) info: Rc<CmdletInfo>,
    pub(super) binder: Binder,
    pub(super) common: CommonParameters,
    pub(super) body: Option<Box<dyn CmdletBody>>,
    pub(super) each: Option<fn(&mut Call<'_>) -> Flow>,
    pub(super) invocation: Rc<InvocationInfo>,
    pub(super) frame: Rc<Frame>,
    pub(super) pipeline: u64,
    pub(super) piped: bool,
    pub(super) lists: Option<[Option<Rc<crate::value::PSList>>; 3]>,
    pub(super) confirmed: Confirmation,
    /// The parameter that takes every object as it is, once the first was bound.
    pub(super) sole: Option<Option<usize>>,
}

/// Parameters that are declared and not honoured end the command; a switch that is off changes nothing.
fn refuse(
    rt: &mut Runspace,
    binder: &Binder,
    info: &CmdletInfo,
    invocation: &Rc<InvocationInfo>,
    common: &CommonParameters,
) -> Flow {
    let found = binder.bound().find_map(|(_, parameter, value)| {
        let given = !matches!(value, Value::Switch(false) | Value::Null);
        let named = |refused: &&Refused| eq_ignore_case(refused.parameter, parameter.name.as_str());
        info.refused.iter().find(named).filter(|_| given)
    });
    match found {
        Some(refused) => {
            let fault = refusal::fault(info.name, *refused);
            Err(rt.own_fault(fault.into(), invocation, info.name, common))
        }
        None => Ok(()),
    }
}

impl CmdletProcessor {
    pub(super) fn new(
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
        if !info.refused.is_empty() {
            refuse(rt, &binder, info, &invocation, &common)?;
        }
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

    pub(super) fn run(
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
        let result = result
            .map_err(|unwind| rt.own_fault(unwind, &self.invocation, self.info.name, &self.common));
        if let Err(unwind) = &result {
            rt.collect_failure(unwind, false);
        }
        if pushed {
            rt.pop_error_variable();
        }
        self.frame.position.set(position);
        rt.last_ok = ok && !rt.cmdlet_failed;
        rt.cmdlet_failed = failed;
        result
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
                if !self.info.refused.is_empty() {
                    refuse(rt, &self.binder, &self.info, &self.invocation, &self.common)?;
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
