//! Jobs: blocks that run in sessions of their own, each on its own thread, and what they wrote until somebody takes it.

mod debug;
mod object;
mod receive;
mod start;

use crate::engine::binder::CommonParameters;
use crate::engine::scope::NameId;
use crate::engine::task::{Bell, message_kind};
use crate::engine::{Body, Call, Cmdlet, CmdletBody, Flow};
use crate::text::name::{NameMap, eq_ignore_case, starts_with_ignore_case};
use crate::text::wildcard::{Wildcard, has_wildcards};
use crate::value::{ErrorCategory, ErrorRecord, Fault, InvocationInfo, ScriptBlock, Value};
pub(crate) use object::ActionFeed;
pub(super) use object::Kind;
use object::{Job, JobObject, jobs, value_of};
pub(super) use start::{Wanted, start_tasks};
use std::rc::Rc;
use std::time::{Duration, Instant};

/// How long is waited for news before Ctrl+C is looked for.
const BREATH: Duration = Duration::from_millis(40);

pub(super) const CMDLETS: &[Cmdlet] = &[
    Cmdlet {
        name: "Start-Job",
        body: Body::Stateful(|| Box::new(start::Start::default())),
    },
    Cmdlet {
        name: "Start-ThreadJob",
        body: Body::Stateful(|| Box::new(start::Start::default())),
    },
    Cmdlet {
        name: "Get-Job",
        body: Body::Each(get),
    },
    Cmdlet {
        name: "Receive-Job",
        body: Body::Each(receive::receive),
    },
    Cmdlet {
        name: "Wait-Job",
        body: Body::Stateful(|| Box::new(Wait::default())),
    },
    Cmdlet {
        name: "Remove-Job",
        body: Body::Each(remove),
    },
    Cmdlet {
        name: "Debug-Job",
        body: Body::Each(debug::debug),
    },
    Cmdlet {
        name: "Stop-Job",
        body: Body::Each(stop),
    },
];

/// The names that `$using:` brings into a block; those of a block of another `-Parallel` inside are that one's.
fn used(block: &ScriptBlock) -> Vec<String> {
    let parsed =
        crate::syntax::parse_with_tokens(Rc::new(crate::text::source::Source::new(block.text())));
    let mut names: Vec<String> = Vec::new();
    // How deep the braces are of the block of an inner `-Parallel`.
    let (mut inner, mut each, mut awaited) = (0_usize, false, false);
    for token in &parsed.tokens {
        let written = parsed.source.slice(token.extent);
        if inner > 0 {
            match written {
                "{" | "@{" | "${" => inner += 1,
                "}" => inner -= 1,
                _ => {}
            }
            continue;
        }
        if awaited && written == "{" {
            (inner, awaited, each) = (1, false, false);
            continue;
        }
        let is = |name: &str| eq_ignore_case(written, name);
        if is("ForEach-Object") || is("foreach") || is("%") {
            each = true;
        } else if is("|") || is(";") || written.starts_with(['\n', '\r']) {
            (each, awaited) = (false, false);
        } else if each && written.len() > 2 && starts_with_ignore_case("-Parallel", written) {
            awaited = true;
        }
        if !written.starts_with(['$', '@', '"', '\u{201c}', '\u{201d}'])
            || written.starts_with("@'")
        {
            continue;
        }
        let mut rest = written;
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
    }
    names
}

/// The values of `$using:` names in the caller's scope.
pub(in crate::cmdlets::core) fn using_values(
    call: &mut Call<'_>,
    block: &ScriptBlock,
) -> Flow<NameMap<Value>> {
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

/// Writes what a block of another session wrote: objects, and messages to their streams.
pub(in crate::cmdlets::core) fn replay(call: &mut Call<'_>, value: Value) -> Flow {
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
            let text = crate::engine::hosting::host_text(&value);
            call.rt
                .write_information(value, text.as_deref(), &CommonParameters::default())
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

/// What comes from another process besides the object itself: a warning was written to the host there, which is this
/// one's screen, and an error is one of remoting.
pub(super) fn arrived(call: &mut Call<'_>, item: &Value) {
    match message_kind(item) {
        Some("Warning") => call
            .rt
            .host_write(&format!("WARNING: {}\n", item.to_text())),
        Some("Error") => {
            if let Value::Error(record) = item.base() {
                record.remote.set(true);
            }
        }
        _ => {}
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
    let children: Vec<Rc<Job>> = held
        .iter()
        .flat_map(|job| job.children.borrow().clone())
        .collect();
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
        match held.iter().chain(&children).find(|job| job.id == id) {
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
        for job in &held {
            job.poll();
        }
        found.extend(
            held.iter()
                .filter(|job| job.state.get() == state.number)
                .cloned(),
        );
    }
    // Only jobs of other sources than those that are here can be found by a filter.
    if call.is_bound("Filter") {
        asked = true;
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
    Ok(if asked { found } else { held })
}

fn get(call: &mut Call<'_>) -> Flow {
    let mut all = chosen(call)?;
    if let Some(newest) = call.int("Newest") {
        let keep = usize::try_from(newest).unwrap_or(0);
        all.reverse();
        all.truncate(keep);
    }
    for name in ["Before", "After"] {
        if let Some(Value::DateTime(limit)) = call.get(name).map(Value::base) {
            let limit = limit.ticks();
            let before = name == "Before";
            all.retain(|job| {
                job.poll();
                let local = crate::value::NetObject::get(&JobObject(Rc::clone(job)), "PSEndTime");
                match local {
                    Some(Value::DateTime(ended)) if before => ended.ticks() <= limit,
                    Some(Value::DateTime(ended)) => ended.ticks() >= limit,
                    _ => false,
                }
            });
        }
    }
    if call.flag("IncludeChildJob") || call.is_bound("ChildJobState") {
        let wanted = match call.get("ChildJobState").map(Value::base) {
            Some(Value::Enum(state)) => Some(state.number),
            _ => None,
        };
        all = all
            .iter()
            .flat_map(|job| {
                job.poll();
                let mut line = vec![Rc::clone(job)];
                line.extend(job.children.borrow().iter().cloned());
                line
            })
            .filter(|job| !job.child || wanted.is_none_or(|state| job.state.get() == state))
            .collect();
    }
    for job in all {
        job.poll();
        if call.is_bound("HasMoreData") {
            let more = crate::value::NetObject::get(&JobObject(Rc::clone(&job)), "HasMoreData");
            if !matches!(more, Some(Value::Bool(more)) if more == call.flag("HasMoreData")) {
                continue;
            }
        }
        call.write(value_of(&job))?;
    }
    Ok(())
}

/// Waits until something is so; false if the time is over before.
fn wait_until(
    call: &mut Call<'_>,
    bell: &Bell,
    until: Option<Instant>,
    mut done: impl FnMut() -> bool,
) -> Flow<bool> {
    loop {
        let rung = bell.count();
        if done() {
            return Ok(true);
        }
        let left = match until {
            Some(until) => match until.checked_duration_since(Instant::now()) {
                Some(left) if !left.is_zero() => left.min(BREATH),
                _ => return Ok(false),
            },
            None => BREATH,
        };
        if call.rt.host.stopped() {
            return Err(Box::new(crate::engine::Unwind::Stopped));
        }
        call.rt.host.flush();
        bell.wait(rung, left);
    }
}

/// The jobs of the whole pipeline, which are waited for together.
#[derive(Default)]
struct Wait {
    all: Vec<Rc<Job>>,
}

impl CmdletBody for Wait {
    fn process(&mut self, call: &mut Call<'_>) -> Flow {
        let chosen = chosen(call)?;
        for job in chosen {
            if !self.all.iter().any(|held| Rc::ptr_eq(held, &job)) {
                self.all.push(job);
            }
        }
        Ok(())
    }

    fn end(&mut self, call: &mut Call<'_>) -> Flow {
        let bell = std::sync::Arc::clone(&jobs(call.rt).bell);
        let until = call
            .int("Timeout")
            .and_then(|seconds| u64::try_from(seconds).ok())
            .map(|seconds| Instant::now() + Duration::from_secs(seconds));
        let any = call.flag("Any");
        let all = std::mem::take(&mut self.all);
        let ended = |job: &Rc<Job>| {
            job.poll();
            job.is_finished()
        };
        wait_until(call, &bell, until, || {
            if any {
                all.is_empty() || all.iter().any(ended)
            } else {
                // Every one is asked, so that none stands still.
                all.iter().filter(|job| !ended(job)).count() == 0
            }
        })?;
        for job in all {
            if job.is_finished() {
                call.write(value_of(&job))?;
                if any {
                    break;
                }
            }
        }
        Ok(())
    }
}

/// The job of an event's action, which the session lists among the others.
pub(crate) fn of_action(call: &mut Call<'_>, name: &str, command: &str, feed: ActionFeed) -> Value {
    let held = jobs(call.rt);
    let job = Rc::new(start::action_job(call.rt, &held, name, command, feed));
    held.all.borrow_mut().push(Rc::clone(&job));
    value_of(&job)
}

fn forget(call: &mut Call<'_>, job: &Rc<Job>) {
    jobs(call.rt)
        .all
        .borrow_mut()
        .retain(|held| !Rc::ptr_eq(held, job));
}

/// How a job is named when something is done to it.
fn described(job: &Job) -> String {
    format!(
        "Command: '{}' Job ID: '{}' Name: '{}'",
        job.command.trim(),
        job.id,
        job.name
    )
}

fn remove(call: &mut Call<'_>) -> Flow {
    for job in chosen(call)? {
        if !call.should_process(&described(&job), "Remove-Job")? {
            continue;
        }
        job.poll();
        if !job.is_finished() {
            if !call.flag("Force") {
                let by_name = call.is_bound("Name");
                let text = format!(
                    "The command cannot remove the job with the {} {} because the job is not finished. To remove the job, first stop the job, or use the Force parameter.{}",
                    if by_name { "name" } else { "job ID" },
                    if by_name {
                        job.name.clone()
                    } else {
                        job.id.to_string()
                    },
                    if call.is_bound("Job") {
                        " (Parameter 'Job')"
                    } else {
                        ""
                    },
                );
                call.fail(
                    "JobObjectNotFinishedCannotBeRemoved",
                    ErrorCategory::InvalidOperation,
                    "System.ArgumentException",
                    &text,
                    value_of(&job),
                )?;
                continue;
            }
            halt(call, &job)?;
        }
        forget(call, &job);
    }
    Ok(())
}

/// Stops a job and waits until it has stopped.
fn halt(call: &mut Call<'_>, job: &Rc<Job>) -> Flow {
    if let Some(action) = &job.action {
        call.rt.events().unsubscribe(action.subscription);
        job.poll();
        return Ok(());
    }
    job.ask_to_stop();
    let bell = std::sync::Arc::clone(&jobs(call.rt).bell);
    // A program that the job runs may take its time; the job counts as stopped all the same.
    let until = Instant::now() + Duration::from_secs(3);
    let ended = wait_until(call, &bell, Some(until), || {
        job.poll();
        job.is_finished()
    })?;
    if !ended {
        job.state.set(object::STOPPED);
        for child in job.children.borrow().iter() {
            child.state.set(object::STOPPED);
        }
    }
    Ok(())
}

fn stop(call: &mut Call<'_>) -> Flow {
    for job in chosen(call)? {
        if !call.should_process(&described(&job), "Stop-Job")? {
            continue;
        }
        job.poll();
        if !job.is_finished() {
            halt(call, &job)?;
        }
        if call.flag("PassThru") {
            call.write(value_of(&job))?;
        }
    }
    Ok(())
}
