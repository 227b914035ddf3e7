//! ForEach-Object.

use super::parallel::Parallel;
use super::where_object::{matching, message, name_fault};
use crate::engine::{Body, Call, Cmdlet, CmdletBody, Flow, Unwind};
use crate::text::name::eq_ignore_case;
use crate::text::wildcard::has_wildcards;
use crate::value::{Context, ErrorCategory, ErrorRecord, ScriptBlock, Value, member};
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
    parallel: Option<Parallel>,
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
            self.parallel = Parallel::begin(call)?;
            return Ok(());
        }
        if call.is_bound("MemberName") {
            self.member = call.text("MemberName").map(|name| name.to_string());
            self.arguments = call.list("ArgumentList");
            return Ok(());
        }
        // The blocks stand in the order in which their parameters were bound, -Begin before all.
        let mut blocks: Vec<Option<Rc<ScriptBlock>>> = Vec::new();
        for (_, parameter, value) in call.given.bound() {
            let name = parameter.name.as_str();
            if eq_ignore_case(name, "Begin") {
                blocks.insert(0, block(value));
            } else if eq_ignore_case(name, "Process") || eq_ignore_case(name, "RemainingScripts") {
                match member::enumerate(value) {
                    Some(items) => blocks.extend(items.iter().map(block)),
                    None => blocks.push(block(value)),
                }
            }
        }
        self.end = call.get("End").and_then(block);
        if !call.is_bound("End") && blocks.len() > 2 {
            self.end = blocks.pop().flatten();
        }
        if blocks.len() > 1 {
            self.begin = blocks.remove(0);
        }
        self.process = blocks.into_iter().flatten().collect();
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
        if let Some(parallel) = &mut self.parallel {
            return parallel.process(call, input);
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
        if let Some(parallel) = self.parallel.take() {
            return parallel.end(call);
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
    /// `ForEach-Object Name`: the property's value, or what the method gives.
    fn over_member(&mut self, call: &mut Call<'_>, input: &Value) -> Flow {
        let Some(name) = self.member.clone() else {
            return Ok(());
        };
        let frame = Rc::clone(call.frame);
        let strict = call.rt.strict_level(&frame) >= 2;
        let fault = |id: &str, arguments: &[&str]| name_fault(id, arguments, input.clone());
        if input.is_null() {
            if !self.arguments.is_empty() {
                let text = message("ParserStrings", "InvokeMethodOnNull", &[]);
                let mut fault = fault("InvokeMethodOnNull", &[]);
                fault.message = text;
                return call.fault(fault);
            }
            if strict {
                return call.fault(fault("InputObjectIsNull", &[]));
            }
            return call.write(Value::Null);
        }
        if !self.arguments.is_empty() {
            return self.over_method(call, input, &name);
        }
        if let Value::Dictionary(table) = input.base()
            && let Some(value) = table.get_str(&name)
        {
            return self
                .allowed(call, input, "Key", &name)?
                .map_or(Ok(()), |()| call.write(value));
        }
        let mut name = name;
        if has_wildcards(&name) {
            let members = matching(input, &name);
            match members.as_slice() {
                [] => {}
                [one] => name.clone_from(one),
                _ => {
                    let all = format!(" {}", members.join(" "));
                    return call.fault(fault("AmbiguousPropertyOrMethodName", &[&name, &all]));
                }
            }
        }
        match Context::property(call.rt, input, &name)? {
            Some(value) if is_method_group(&value) => {
                self.without_arguments(call, input, &name, value)
            }
            Some(value) => match self.allowed(call, input, "Property", &name)? {
                Some(()) => call.write_enumerated(value),
                None => Ok(()),
            },
            None => match self.allowed(call, input, "Property", &name)? {
                Some(()) if strict => call.fault(fault("PropertyOrMethodNotFound", &[&name])),
                Some(()) => call.write(Value::Null),
                None => Ok(()),
            },
        }
    }

    /// What `-WhatIf` and `-Confirm` say of the access to a member.
    fn allowed(
        &self,
        call: &mut Call<'_>,
        input: &Value,
        kind: &str,
        name: &str,
    ) -> Flow<Option<()>> {
        if call.common.what_if.is_none() && call.common.confirm.is_none() {
            return Ok(Some(()));
        }
        let shown = call.rt.text(input)?;
        let target = message("InternalCommandStrings", "ForEachObjectTarget", &[&shown]);
        let action = if kind == "Method" && !self.arguments.is_empty() {
            let mut texts = Vec::new();
            for argument in &self.arguments {
                texts.push(call.rt.text(argument)?);
            }
            message(
                "InternalCommandStrings",
                "ForEachObjectMethodActionWithArguments",
                &[name, &texts.join(", ")],
            )
        } else {
            let id = match kind {
                "Method" => "ForEachObjectMethodActionWithoutArguments",
                "Key" => "ForEachObjectKeyAction",
                _ => "ForEachObjectPropertyAction",
            };
            message("InternalCommandStrings", id, &[name])
        };
        Ok(call.should_process(&target, &action)?.then_some(()))
    }

    fn without_arguments(
        &self,
        call: &mut Call<'_>,
        input: &Value,
        name: &str,
        group: Value,
    ) -> Flow {
        if self.allowed(call, input, "Method", name)?.is_none() {
            return Ok(());
        }
        match call.rt.invoke_method(input, name, &[]) {
            Ok(value) => call.write_enumerated(value),
            Err(unwind) => match *unwind {
                Unwind::Fault(fault) if fault.id == "MethodCountCouldNotFindBest" => {
                    call.write(group)
                }
                other => failed_method(call, Box::new(other), input),
            },
        }
    }

    fn over_method(&self, call: &mut Call<'_>, input: &Value, name: &str) -> Flow {
        let mut methods = if has_wildcards(name) {
            matching(input, name)
        } else {
            vec![name.to_owned()]
        };
        let mut known = Vec::new();
        for method in methods.drain(..) {
            let held = Context::property(call.rt, input, &method)?;
            if held.is_some_and(|held| is_method_group(&held)) {
                known.push(method);
            }
        }
        let method = match known.as_slice() {
            [one] => one,
            [] => return call.fault(name_fault("MethodNotFound", &[name], input.clone())),
            _ => {
                let all = format!(" {}", known.join(" "));
                let fault = name_fault("AmbiguousMethodName", &[name, &all], input.clone());
                return call.fault(fault);
            }
        };
        if self.allowed(call, input, "Method", method)?.is_none() {
            return Ok(());
        }
        match call.rt.invoke_method(input, method, &self.arguments) {
            Ok(value) => call.write_enumerated(value),
            Err(unwind) => failed_method(call, unwind, input),
        }
    }
}

/// The error of a method that did not work.
fn failed_method(call: &mut Call<'_>, unwind: Box<Unwind>, input: &Value) -> Flow {
    let record = match *unwind {
        Unwind::Fault(fault) if fault.carried.is_none() => call.record(&fault),
        Unwind::Throw(record, _) => record,
        other => return Err(Box::new(other)),
    };
    let made = ErrorRecord::new(
        record.exception.clone(),
        "MethodInvocationError",
        ErrorCategory::InvalidOperation,
        input.clone(),
    );
    call.rt
        .complete(&made, call.invocation, call.info.name, true);
    call.error(Rc::new(made))
}

fn is_method_group(value: &Value) -> bool {
    value
        .type_of()
        .full_name()
        .starts_with("System.Management.Automation.PSMethod")
}
