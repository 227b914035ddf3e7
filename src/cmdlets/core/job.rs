//! Jobs: a block that ran in a session of its own, and what it wrote until somebody takes it.
//!
//! A job runs to its end when it is started; its output waits for Receive-Job.

use crate::engine::binder::{Argument, CommonParameters};
use crate::engine::command::Command;
use crate::engine::scope::NameId;
use crate::engine::streams::{Streams, Target};
use crate::engine::{Body, Call, Cmdlet, CmdletBody, Flow, Runspace, Unwind};
use crate::text::name::{NameMap, eq_ignore_case};
use crate::text::wildcard::{Wildcard, has_wildcards};
use crate::value::{
    ErrorCategory, ErrorRecord, Fault, InvocationInfo, NetObject, PSObject, PSString, PropertyBag,
    ScriptBlock, Slot, Type, Value,
};
use std::any::Any;
use std::cell::{Cell, RefCell};
use std::collections::VecDeque;
use std::rc::Rc;

pub(super) const CMDLETS: &[Cmdlet] = &[
    Cmdlet {
        name: "Start-Job",
        body: Body::Stateful(|| Box::new(Start::default())),
    },
    Cmdlet {
        name: "Get-Job",
        body: Body::Each(get),
    },
    Cmdlet {
        name: "Receive-Job",
        body: Body::Each(receive),
    },
    Cmdlet {
        name: "Wait-Job",
        body: Body::Each(wait),
    },
    Cmdlet {
        name: "Remove-Job",
        body: Body::Each(remove),
    },
    Cmdlet {
        name: "Stop-Job",
        body: Body::Each(stop),
    },
];

/// A job.
pub(super) struct Job {
    id: i64,
    name: String,
    kind: &'static str,
    command: String,
    state: Cell<i64>,
    output: RefCell<Vec<Value>>,
    reason: RefCell<Option<Rc<ErrorRecord>>>,
    guid: String,
    times: (i64, i64),
    child: bool,
}

const COMPLETED: i64 = 2;
const FAILED: i64 = 3;
const STOPPED: i64 = 4;

/// The jobs of a session.
#[derive(Default)]
struct Jobs {
    all: RefCell<Vec<Rc<Job>>>,
    last: Cell<i64>,
}

fn jobs(rt: &mut Runspace) -> Rc<Jobs> {
    match rt.service::<Jobs>() {
        Some(held) => held,
        None => {
            let made: Rc<Jobs> = Rc::default();
            rt.offer(Rc::clone(&made));
            made
        }
    }
}

/// `[Job]`.
struct JobObject(Rc<Job>);

impl NetObject for JobObject {
    fn type_of(&self) -> Type {
        Type::named(match self.0.kind {
            "PSTaskJob" => "System.Management.Automation.PSTasks.PSTaskJob",
            _ if self.0.child => "System.Management.Automation.PSRemotingChildJob",
            _ => "System.Management.Automation.PSRemotingJob",
        })
    }

    fn get(&self, name: &str) -> Option<Value> {
        let job = &self.0;
        Some(match name.to_ascii_lowercase().as_str() {
            "id" => Value::Int(i32::try_from(job.id).unwrap_or(i32::MAX)),
            "name" => Value::str(job.name.as_str()),
            "psjobtypename" => Value::str(if job.child { "" } else { job.kind }),
            "state" => Value::str(match job.state.get() {
                FAILED => "Failed",
                STOPPED => "Stopped",
                _ => "Completed",
            }),
            "hasmoredata" => Value::Bool(!job.output.borrow().is_empty()),
            "location" => Value::str(if job.kind == "PSTaskJob" {
                "PowerShell"
            } else {
                "localhost"
            }),
            "command" => Value::str(job.command.as_str()),
            "statusmessage" => Value::str(""),
            "instanceid" => Value::str(job.guid.as_str()),
            "psbegintime" => date(job.times.0),
            "psendtime" => date(job.times.1),
            "childjobs" => {
                if job.child {
                    Value::array(Vec::new())
                } else {
                    Value::array(vec![Value::net(JobObject(Rc::new(Job {
                        id: job.id + 1,
                        name: format!("Job{}", job.id + 1),
                        kind: job.kind,
                        command: job.command.clone(),
                        state: Cell::new(job.state.get()),
                        output: RefCell::new(job.output.borrow().clone()),
                        reason: RefCell::new(job.reason.borrow().clone()),
                        guid: job.guid.clone(),
                        times: job.times,
                        child: true,
                    })))])
                }
            }
            "jobstateinfo" => {
                let mut bag = PropertyBag::default();
                bag.set(
                    "State",
                    Value::enumeration("System.Management.Automation.JobState", job.state.get()),
                );
                bag.set(
                    "Reason",
                    job.reason
                        .borrow()
                        .as_ref()
                        .map_or(Value::Null, |record| record.exception.clone()),
                );
                Value::Object(Rc::new(PSObject::typed(
                    "System.Management.Automation.JobStateInfo",
                    bag,
                )))
            }
            "output" => Value::array(
                job.output
                    .borrow()
                    .iter()
                    .filter(|value| message_kind(value).is_none())
                    .cloned()
                    .collect(),
            ),
            "error" => Value::array(
                job.output
                    .borrow()
                    .iter()
                    .filter(|value| matches!(value.base(), Value::Error(_)))
                    .cloned()
                    .collect(),
            ),
            _ => return None,
        })
    }

    fn property_names(&self) -> Vec<String> {
        [
            "State",
            "HasMoreData",
            "StatusMessage",
            "Location",
            "Command",
            "JobStateInfo",
            "InstanceId",
            "Id",
            "Name",
            "ChildJobs",
            "PSBeginTime",
            "PSEndTime",
            "PSJobTypeName",
            "Output",
            "Error",
        ]
        .map(str::to_owned)
        .to_vec()
    }

    fn equals(&self, other: &Value) -> Option<bool> {
        Some(
            other
                .downcast::<JobObject>()
                .is_some_and(|held| Rc::ptr_eq(&held.0, &self.0)),
        )
    }

    fn as_any(&self) -> &dyn Any {
        self
    }
}

fn date(ticks: i64) -> Value {
    crate::value::convert::convert(
        &Value::Long(ticks),
        &Type::Known(crate::value::Known::DateTime),
        &mut crate::value::NoContext,
    )
    .unwrap_or_default()
}

fn job_value(job: &Rc<Job>) -> Value {
    Value::net(JobObject(Rc::clone(job)))
}

/// Which message stream a record that was merged into output belongs to.
fn message_kind(value: &Value) -> Option<&'static str> {
    if matches!(value.base(), Value::Error(_)) {
        return Some("Error");
    }
    let name = value.type_of().full_name();
    ["Warning", "Verbose", "Debug", "Information"]
        .into_iter()
        .find(|kind| name == format!("System.Management.Automation.{kind}Record"))
}

/// The names that `$using:` brings into a block.
fn used(block: &ScriptBlock) -> Vec<String> {
    let lower = block.text().to_owned();
    let mut names: Vec<String> = Vec::new();
    let mut rest = lower.as_str();
    while let Some(at) = crate::text::name::find_ignore_case(rest, "using:") {
        let before = rest.get(..at).unwrap_or_default();
        let after = rest.get(at + 6..).unwrap_or_default();
        let end = after
            .find(|c: char| !(c.is_alphanumeric() || c == '_'))
            .unwrap_or(after.len());
        let name = after.get(..end).unwrap_or_default();
        if before.ends_with(['$', '@', '{'])
            && !name.is_empty()
            && !names.iter().any(|held| held == name)
        {
            names.push(name.to_owned());
        }
        rest = after;
    }
    names
}

/// The values of `$using:` names in the caller's scope.
pub(super) fn using_values(call: &mut Call<'_>, block: &ScriptBlock) -> Flow<NameMap<Value>> {
    let mut all = NameMap::new();
    for name in used(block) {
        let frame = Rc::clone(call.frame);
        match call.rt.get_variable(NameId::of(&name), &frame) {
            Some(value) => {
                all.insert(name.as_str(), value);
            }
            None => {
                return call.throw(
                    &Fault::new(
                        "UsingVariableIsUndefined",
                        ErrorCategory::InvalidOperation,
                        format!("The value of the using variable '$using:{name}' cannot be retrieved because it has not been set in the local session."),
                    )
                    .of("System.Management.Automation.RuntimeException"),
                );
            }
        }
    }
    Ok(all)
}

/// What a block did in a session of its own: output and messages in their order, and what ended it.
pub(super) struct Outcome {
    pub(super) items: Vec<Value>,
    pub(super) failure: Option<Rc<ErrorRecord>>,
}

/// Takes output and merged messages in the order in which they come.
struct Ordered {
    queue: Rc<RefCell<VecDeque<Value>>>,
}

impl crate::engine::Sink for Ordered {
    fn write(&mut self, _: &mut Runspace, value: Value) -> Flow {
        self.queue.borrow_mut().push_back(value);
        Ok(())
    }
}

/// Runs a block in a session of its own.
pub(super) fn run_apart(
    rt: &mut Runspace,
    block: &Rc<ScriptBlock>,
    using: NameMap<Value>,
    arguments: Vec<Value>,
    underscore: Option<Value>,
    input: Option<Vec<Value>>,
    before: Option<&Rc<ScriptBlock>>,
) -> Outcome {
    let mut child = rt.child();
    child.using = using;
    let queue: Rc<RefCell<VecDeque<Value>>> = Rc::default();
    let merge = Target::Merge(Rc::clone(&queue));
    child.streams = Streams {
        error: merge.clone(),
        warning: merge.clone(),
        verbose: merge.clone(),
        debug: merge.clone(),
        information: merge,
        ..Streams::default()
    };
    let mut sink = Ordered {
        queue: Rc::clone(&queue),
    };
    let free = Rc::new(ScriptBlock::new(Rc::clone(&block.ast)));
    let global = Rc::clone(&child.global);
    let mut result = Ok(());
    if let Some(before) = before {
        let before = Rc::new(ScriptBlock::new(Rc::clone(&before.ast)));
        result = child.run_inline(&before, &global, None, &[], &mut sink);
    }
    if result.is_ok() {
        if let Some(value) = underscore {
            result = child.set_in_frame(NameId::of("_"), value, &global);
        }
        if result.is_ok() {
            let arguments = arguments.into_iter().map(Argument::positional).collect();
            result = child.call_command(&Command::Block(free), arguments, input, &mut sink);
        }
    }
    let failure = match result {
        Ok(()) => None,
        Err(unwind) => match *unwind {
            Unwind::Throw(record, _) => Some(record),
            Unwind::Fault(fault) => Some(child.record_of(&fault, &global)),
            _ => None,
        },
    };
    let items = queue.borrow_mut().drain(..).collect();
    Outcome { items, failure }
}

/// Writes what a block of another session wrote: objects, and messages to their streams.
pub(super) fn replay(call: &mut Call<'_>, value: Value) -> Flow {
    match message_kind(&value) {
        None => call.write(value),
        Some("Error") => match value.base() {
            Value::Error(record) => {
                let record = Rc::clone(record);
                call.error(record)
            }
            _ => Ok(()),
        },
        Some("Warning") => call.warning(&value.to_text()),
        Some("Information") => {
            let text = format!("{}\n", value.to_text());
            call.rt
                .write_information(value, Some(&text), &CommonParameters::default())
        }
        Some(kind) => {
            let shown = CommonParameters {
                verbose: Some(true),
                debug: Some(true),
                ..CommonParameters::default()
            };
            let text = value.to_text();
            if kind == "Verbose" {
                call.rt.write_verbose(&text, &shown, None)
            } else {
                call.rt.write_debug(&text, &shown, None)
            }
        }
    }
}

/// A value as it comes out of another process: custom objects become copies.
fn frozen(value: &Value, runspace: &str, depth: usize) -> Value {
    if depth > 4 {
        return value.clone();
    }
    match value {
        Value::Object(object) if object.class.is_none() && object.base.is_none() => {
            let mut bag = PropertyBag::default();
            for (name, _, _, slot) in object.members.borrow().iter() {
                if let Slot::Note(held) = slot {
                    bag.set(name.as_str(), frozen(held, runspace, depth + 1));
                }
            }
            if depth == 0 {
                bag.set("RunspaceId", Value::str(runspace));
            }
            let name = crate::value::types::type_names(value)
                .into_iter()
                .next()
                .unwrap_or_default();
            Value::Object(Rc::new(PSObject::typed(
                &format!("Deserialized.{name}"),
                bag,
            )))
        }
        other => other.clone(),
    }
}

/// An error of another process has no place in this one's text.
fn placeless(record: &Rc<ErrorRecord>) -> Rc<ErrorRecord> {
    let command = record
        .invocation
        .borrow()
        .as_ref()
        .map(|info| info.command.clone())
        .unwrap_or_default();
    *record.invocation.borrow_mut() = Some(Rc::new(InvocationInfo {
        command,
        ..InvocationInfo::default()
    }));
    Rc::clone(record)
}

/// Notes a job that ran.
pub(super) fn record_job(
    rt: &mut Runspace,
    name: Option<PSString>,
    kind: &'static str,
    command: &str,
    outcome: Outcome,
    started: i64,
) -> Value {
    let all = jobs(rt);
    let id = all.last.get() + 1;
    all.last.set(id + 1);
    let mut bytes = [0u8; 16];
    rt.world.random(&mut bytes);
    let hex: String = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
    let guid = format!(
        "{}-{}-{}-{}-{}",
        hex.get(0..8).unwrap_or_default(),
        hex.get(8..12).unwrap_or_default(),
        hex.get(12..16).unwrap_or_default(),
        hex.get(16..20).unwrap_or_default(),
        hex.get(20..32).unwrap_or_default()
    );
    let apart = kind == "BackgroundJob";
    let items: Vec<Value> = outcome
        .items
        .iter()
        .map(|value| match value.base() {
            Value::Error(record) if apart => Value::Error(placeless(record)),
            _ if apart && message_kind(value).is_none() => frozen(value, &guid, 0),
            _ => value.clone(),
        })
        .collect();
    let job = Rc::new(Job {
        id,
        name: name.map_or_else(|| format!("Job{id}"), |name| name.to_string()),
        kind,
        command: command.to_owned(),
        state: Cell::new(if outcome.failure.is_some() {
            FAILED
        } else {
            COMPLETED
        }),
        output: RefCell::new(items),
        reason: RefCell::new(outcome.failure),
        guid,
        times: (started, rt.world.now()),
        child: false,
    });
    all.all.borrow_mut().push(Rc::clone(&job));
    job_value(&job)
}

/// The objects of the pipeline, for `$input`.
#[derive(Default)]
struct Start {
    input: Vec<Value>,
}

impl CmdletBody for Start {
    fn begin(&mut self, call: &mut Call<'_>) -> Flow {
        for name in [
            "Credential",
            "Authentication",
            "RunAs32",
            "PSVersion",
            "DefinitionName",
            "HostName",
        ] {
            if call.is_bound(name) {
                let text = format!("emsh does not support the parameter '{name}' of Start-Job.");
                return call.throw(
                    &Fault::new("ParameterNotSupported", ErrorCategory::NotImplemented, text)
                        .of("System.NotSupportedException"),
                );
            }
        }
        Ok(())
    }

    fn process(&mut self, call: &mut Call<'_>) -> Flow {
        if call.is_bound("InputObject") {
            self.input.push(call.value("InputObject"));
        }
        Ok(())
    }

    fn end(&mut self, call: &mut Call<'_>) -> Flow {
        let block = match call.get("ScriptBlock").map(Value::base) {
            Some(Value::ScriptBlock(block)) => Rc::clone(block),
            _ => {
                let path = call
                    .text("FilePath")
                    .or_else(|| call.text("LiteralPath"))
                    .unwrap_or_default();
                let full = call.rt.full_path(&path);
                call.rt.load_script(&full)?
            }
        };
        let before = match call.get("InitializationScript").map(Value::base) {
            Some(Value::ScriptBlock(block)) => Some(Rc::clone(block)),
            _ => None,
        };
        let using = using_values(call, &block)?;
        let arguments = call.list("ArgumentList");
        let input = std::mem::take(&mut self.input);
        let input = (!input.is_empty() || call.expecting_input).then_some(input);
        let started = call.rt.world.now();
        let folder = call.text("WorkingDirectory");
        let was = call.rt.location.clone();
        if let Some(folder) = folder {
            call.rt.location = call.rt.full_path(&folder).into();
        }
        let outcome = run_apart(
            call.rt,
            &block,
            using,
            arguments,
            None,
            input,
            before.as_ref(),
        );
        call.rt.location = was;
        let name = call.text("Name");
        let text = block.text().to_owned();
        let job = record_job(call.rt, name, "BackgroundJob", &text, outcome, started);
        call.write(job)
    }
}

fn not_found(call: &mut Call<'_>, name: Option<&str>, id: Option<i64>) -> Flow {
    let (error, text, target) = match (name, id) {
        (Some(name), _) => (
            "JobWithSpecifiedNameNotFound",
            format!(
                "The command cannot find the job because the job name {name} was not found. Verify the value of the Name parameter, and then try the command again."
            ),
            Value::str(name),
        ),
        (None, Some(id)) => (
            "JobWithSpecifiedSessionNotFound",
            format!(
                "The command cannot find a job with the job ID {id}. Verify the value of the Id parameter and then try the command again."
            ),
            Value::Int(i32::try_from(id).unwrap_or(0)),
        ),
        (None, None) => return Ok(()),
    };
    call.fail(
        error,
        ErrorCategory::ObjectNotFound,
        "System.Management.Automation.PSArgumentException",
        &text,
        target,
    )
}

/// The jobs that the parameters mean; all of them, if none is named.
fn chosen(call: &mut Call<'_>) -> Flow<Vec<Rc<Job>>> {
    let held: Vec<Rc<Job>> = jobs(call.rt).all.borrow().clone();
    let mut found: Vec<Rc<Job>> = call
        .list("Job")
        .iter()
        .filter_map(|value| value.downcast::<JobObject>().map(|job| Rc::clone(&job.0)))
        .collect();
    let mut asked = call.is_bound("Job");
    for name in call.texts("Name") {
        asked = true;
        let Ok(pattern) = Wildcard::new(&name) else {
            continue;
        };
        let before = found.len();
        found.extend(
            held.iter()
                .filter(|job| pattern.is_match(&job.name))
                .cloned(),
        );
        if found.len() == before && !has_wildcards(&name) {
            not_found(call, Some(&name), None)?;
        }
    }
    for id in call.list("Id") {
        asked = true;
        let id = crate::value::convert::to_i64(&id).unwrap_or(0);
        match held.iter().find(|job| job.id == id) {
            Some(job) => found.push(Rc::clone(job)),
            None => not_found(call, None, Some(id))?,
        }
    }
    for id in call.texts("InstanceId") {
        asked = true;
        found.extend(
            held.iter()
                .filter(|job| eq_ignore_case(&job.guid, &id))
                .cloned(),
        );
    }
    if let Some(Value::Enum(state)) = call.get("State").map(Value::base) {
        asked = true;
        found.extend(
            held.iter()
                .filter(|job| job.state.get() == state.number)
                .cloned(),
        );
    }
    for command in call.texts("Command") {
        asked = true;
        if let Ok(pattern) = Wildcard::new(&command) {
            found.extend(
                held.iter()
                    .filter(|job| pattern.is_match(&job.command))
                    .cloned(),
            );
        }
    }
    if call.is_bound("Filter") {
        let text = format!(
            "emsh does not support the parameter 'Filter' of {}.",
            call.info.name
        );
        return call.throw(
            &Fault::new("ParameterNotSupported", ErrorCategory::NotImplemented, text)
                .of("System.NotSupportedException"),
        );
    }
    Ok(if asked { found } else { held })
}

fn get(call: &mut Call<'_>) -> Flow {
    let mut all = chosen(call)?;
    if let Some(newest) = call.int("Newest") {
        let keep = usize::try_from(newest).unwrap_or(0);
        all.reverse();
        all.truncate(keep);
    }
    for job in all {
        if call.is_bound("HasMoreData")
            && call.flag("HasMoreData") == job.output.borrow().is_empty()
        {
            continue;
        }
        call.write(job_value(&job))?;
    }
    Ok(())
}

fn receive(call: &mut Call<'_>) -> Flow {
    for job in chosen(call)? {
        let items = if call.flag("Keep") {
            job.output.borrow().clone()
        } else {
            job.output.take()
        };
        if call.flag("WriteJobInResults") {
            call.write(job_value(&job))?;
        }
        for item in items {
            replay(call, item)?;
        }
        let reason = job.reason.borrow().clone();
        if let Some(record) = reason
            && job.state.get() == FAILED
        {
            call.error(placeless(&record))?;
        }
        if call.flag("AutoRemoveJob") {
            forget(call, &job);
        }
    }
    Ok(())
}

fn wait(call: &mut Call<'_>) -> Flow {
    for job in chosen(call)? {
        call.write(job_value(&job))?;
        if call.flag("Any") {
            break;
        }
    }
    Ok(())
}

fn forget(call: &mut Call<'_>, job: &Rc<Job>) {
    jobs(call.rt)
        .all
        .borrow_mut()
        .retain(|held| !Rc::ptr_eq(held, job));
}

fn remove(call: &mut Call<'_>) -> Flow {
    for job in chosen(call)? {
        let target = format!(
            "Command: '{}' Job ID: '{}' Name: '{}'",
            job.command.trim(),
            job.id,
            job.name
        );
        if call.should_process(&target, "Remove-Job")? {
            forget(call, &job);
        }
    }
    Ok(())
}

fn stop(call: &mut Call<'_>) -> Flow {
    for job in chosen(call)? {
        if job.state.get() != COMPLETED && job.state.get() != FAILED {
            job.state.set(STOPPED);
        }
        if call.flag("PassThru") {
            call.write(job_value(&job))?;
        }
    }
    Ok(())
}
