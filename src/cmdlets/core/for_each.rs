//! ForEach-Object.

use crate::engine::{Body, Call, Cmdlet, CmdletBody, Flow};
use crate::text::name::NameMap;
use crate::value::{ErrorCategory, Fault, ScriptBlock, Value};
use std::rc::Rc;

pub(super) const CMDLETS: &[Cmdlet] = &[Cmdlet {
    name: "ForEach-Object",
    body: Body::Stateful(|| Box::new(ForEach::default())),
}];

/// The blocks of one run.
#[derive(Default)]
struct ForEach {
    begin: Option<Rc<ScriptBlock>>,
    process: Vec<Rc<ScriptBlock>>,
    end: Option<Rc<ScriptBlock>>,
    member: Option<String>,
    arguments: Vec<Value>,
    parallel: Option<(Rc<ScriptBlock>, NameMap<Value>)>,
    outcome: Vec<Value>,
    started: i64,
}

fn block(value: &Value) -> Option<Rc<ScriptBlock>> {
    match value.base() {
        Value::ScriptBlock(block) => Some(Rc::clone(block)),
        _ => None,
    }
}

impl CmdletBody for ForEach {
    fn begin(&mut self, call: &mut Call<'_>) -> Flow {
        if call.is_bound("Parallel") {
            return self.begin_parallel(call);
        }
        if call.is_bound("MemberName") {
            self.member = call.text("MemberName").map(|name| name.to_string());
            self.arguments = call.list("ArgumentList");
            return Ok(());
        }
        self.begin = call.get("Begin").and_then(block);
        self.end = call.get("End").and_then(block);
        let mut process: Vec<Rc<ScriptBlock>> =
            call.list("Process").iter().filter_map(block).collect();
        let mut remaining: Vec<Rc<ScriptBlock>> = call
            .list("RemainingScripts")
            .iter()
            .filter_map(block)
            .collect();
        // Several blocks without names: the first begins, the last ends.
        if self.begin.is_none() && process.len() + remaining.len() > 1 {
            process.append(&mut remaining);
            self.begin = Some(process.remove(0));
            if self.end.is_none() && process.len() > 1 {
                self.end = process.pop();
            }
        } else {
            process.append(&mut remaining);
        }
        self.process = process;
        match self.begin.clone() {
            Some(begin) => {
                let frame = Rc::clone(call.frame);
                call.rt.run_inline(&begin, &frame, None, &[], call.out)
            }
            None => Ok(()),
        }
    }

    fn process(&mut self, call: &mut Call<'_>) -> Flow {
        let input = call.value("InputObject");
        if self.parallel.is_some() {
            return self.run_parallel(call, input);
        }
        if self.member.is_some() {
            return self.over_member(call, &input);
        }
        for at in 0..self.process.len() {
            let Some(process) = self.process.get(at) else {
                break;
            };
            let frame = Rc::clone(call.frame);
            call.rt
                .run_inline(process, &frame, Some(input.clone()), &[], call.out)?;
        }
        Ok(())
    }

    fn end(&mut self, call: &mut Call<'_>) -> Flow {
        if let Some((block, _)) = &self.parallel
            && call.flag("AsJob")
        {
            let outcome = super::job::Outcome {
                items: std::mem::take(&mut self.outcome),
                failure: None,
            };
            let text = block.text().to_owned();
            let job =
                super::job::record_job(call.rt, None, "PSTaskJob", &text, outcome, self.started);
            return call.write(job);
        }
        match self.end.clone() {
            Some(end) => {
                let frame = Rc::clone(call.frame);
                call.rt.run_inline(&end, &frame, None, &[], call.out)
            }
            None => Ok(()),
        }
    }
}

impl ForEach {
    /// `-Parallel`: each object in a session of its own, one after the other, so that the order stays.
    fn begin_parallel(&mut self, call: &mut Call<'_>) -> Flow {
        let common = call.common;
        if common.error_action.is_some()
            || common.warning_action.is_some()
            || common.information_action.is_some()
            || common.pipeline_variable.is_some()
        {
            return call.throw(
                &Fault::new(
                    "ParallelCommonParametersNotSupported",
                    ErrorCategory::NotImplemented,
                    crate::grammar::message(
                        "InternalCommandStrings",
                        "ParallelCommonParametersNotSupported",
                    )
                    .unwrap_or_default(),
                )
                .of("System.Management.Automation.PSNotSupportedException"),
            );
        }
        let Some(block) = call.get("Parallel").and_then(block) else {
            return Ok(());
        };
        let using = super::job::using_values(call, &block)?;
        self.started = call.rt.world.now();
        self.parallel = Some((block, using));
        Ok(())
    }

    fn run_parallel(&mut self, call: &mut Call<'_>, input: Value) -> Flow {
        let Some((block, using)) = &self.parallel else {
            return Ok(());
        };
        let outcome = super::job::run_apart(
            call.rt,
            block,
            using.clone(),
            Vec::new(),
            Some(input),
            None,
            None,
        );
        let mut items = outcome.items;
        items.extend(outcome.failure.map(Value::Error));
        if call.flag("AsJob") {
            self.outcome.append(&mut items);
            return Ok(());
        }
        for item in items {
            super::job::replay(call, item)?;
        }
        Ok(())
    }

    /// `ForEach-Object Name`: the property's value, or what the method gives.
    fn over_member(&mut self, call: &mut Call<'_>, input: &Value) -> Flow {
        let Some(name) = &self.member else {
            return Ok(());
        };
        if input.is_null() {
            return Ok(());
        }
        if self.arguments.is_empty()
            && let Some(value) = crate::value::Context::property(call.rt, input, name)?
            && !is_method_group(&value)
        {
            return call.write_enumerated(value);
        }
        if let Value::Dictionary(table) = input.base()
            && self.arguments.is_empty()
            && let Some(value) = table.get_str(name)
        {
            return call.write(value);
        }
        match call.rt.invoke_method(input, name, &self.arguments) {
            Ok(value) => call.write_enumerated(value),
            Err(unwind) => match *unwind {
                crate::engine::Unwind::Fault(fault)
                    if fault.id == "MethodNotFound" && self.arguments.is_empty() =>
                {
                    call.write(Value::Null)
                }
                other => Err(Box::new(other)),
            },
        }
    }
}

fn is_method_group(value: &Value) -> bool {
    value
        .type_of()
        .full_name()
        .starts_with("System.Management.Automation.PSMethod")
}
