//! Invoke-Expression, Measure-Command and Start-Sleep.

use crate::engine::sink::{Discard, Sink};
use crate::engine::{Body, Call, Cmdlet, CmdletBody, Flow};
use crate::text::date_time::{TICKS_PER_MILLISECOND, TICKS_PER_SECOND};
use crate::value::{ErrorCategory, Fault, ScriptBlock, TimeSpan, Value, convert};
use std::rc::Rc;

pub(super) const CMDLETS: &[Cmdlet] = &[
    Cmdlet {
        name: "Invoke-Expression",
        body: Body::Each(invoke_expression),
    },
    Cmdlet {
        name: "Measure-Command",
        body: Body::Stateful(|| Box::new(Measure::default())),
    },
    Cmdlet {
        name: "Start-Sleep",
        body: Body::Each(start_sleep),
    },
];

fn invoke_expression(call: &mut Call<'_>) -> Flow {
    let text = call.text("Command").unwrap_or_default();
    let block = match call.rt.parse_block(&text) {
        Ok(block) => block,
        Err(unwind) => match *unwind {
            crate::engine::Unwind::Throw(record, severity) => {
                {
                    let mut id = record.fully_qualified_id.borrow_mut();
                    if !id.contains(',') {
                        let class = call.rt.class_of("Invoke-Expression");
                        *id = format!("{id},{class}").into();
                    }
                }
                record.category.borrow_mut().activity = "Invoke-Expression".into();
                record.category.borrow_mut().reason = "ParseException".into();
                *record.invocation.borrow_mut() = Some(Rc::clone(call.invocation));
                return Err(Box::new(crate::engine::Unwind::Throw(record, severity)));
            }
            other => return Err(Box::new(other)),
        },
    };
    let frame = Rc::clone(call.frame);
    call.rt.run_inline(&block, &frame, None, &[], call.out)
}

/// The time that the block took so far.
#[derive(Default)]
struct Measure {
    ticks: i64,
}

impl CmdletBody for Measure {
    fn process(&mut self, call: &mut Call<'_>) -> Flow {
        let Some(block) = call.get("Expression").and_then(|value| match value.base() {
            Value::ScriptBlock(block) => Some(Rc::clone(block)),
            _ => None,
        }) else {
            return Ok(());
        };
        let input = call.get("InputObject").cloned();
        let before = call.rt.world.monotonic();
        let result = run(call, &block, input);
        self.ticks += call.rt.world.monotonic() - before;
        result
    }

    fn end(&mut self, call: &mut Call<'_>) -> Flow {
        call.write(Value::TimeSpan(TimeSpan(self.ticks)))
    }
}

fn run(call: &mut Call<'_>, block: &Rc<ScriptBlock>, input: Option<Value>) -> Flow {
    let frame = Rc::clone(call.frame);
    let mut sink: Box<dyn Sink> = Box::new(Discard);
    call.rt.run_inline(block, &frame, input, &[], &mut *sink)
}

fn start_sleep(call: &mut Call<'_>) -> Flow {
    let ticks = if let Some(Value::TimeSpan(span)) = call.get("Duration").map(Value::base) {
        if span.ticks() > i64::from(i32::MAX) * TICKS_PER_MILLISECOND {
            let most = crate::value::text::span_text(TimeSpan(
                i64::from(i32::MAX) * TICKS_PER_MILLISECOND,
            ));
            let shown = crate::value::text::span_text(*span);
            let text = super::common::message(
                "StartSleepStrings",
                "MaximumDurationExceeded",
                &[&most, &shown],
            );
            return call.throw(
                &Fault::new(
                    "MaximumDurationExceeded",
                    ErrorCategory::InvalidArgument,
                    text,
                )
                .of("System.ArgumentException"),
            );
        }
        span.ticks()
    } else if let Some(count) = call.int("Milliseconds") {
        count.saturating_mul(TICKS_PER_MILLISECOND)
    } else {
        let seconds = call
            .get("Seconds")
            .and_then(|value| convert::to_f64(value).ok())
            .unwrap_or(0.0);
        (seconds * TICKS_PER_SECOND as f64) as i64
    };
    // Short naps, so that Ctrl+C ends it.
    let mut left = ticks;
    let waits = !call.rt.events().subscribers().is_empty();
    let most = TICKS_PER_SECOND / if waits { 50 } else { 10 };
    while left > 0 {
        let nap = left.min(most);
        if waits {
            call.rt.poll_events()?;
        }
        call.rt.world.sleep(nap);
        left -= nap;
        if waits {
            call.rt.poll_events()?;
        }
        if call.rt.host.stopped() {
            return Err(Box::new(crate::engine::Unwind::Stopped));
        }
    }
    Ok(())
}
