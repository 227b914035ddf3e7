//! ForEach-Object.

use crate::engine::{Body, Call, Cmdlet, CmdletBody, Flow};
use crate::value::{Fault, ScriptBlock, Value};
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
            return call.throw(&Fault::runtime(
                "NotSupported",
                "emsh does not support ForEach-Object -Parallel yet.",
            ));
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
