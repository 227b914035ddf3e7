//! Debug-Job: finds the job; jobs run in sessions of their own, which no debugger reaches here.

use super::object::{Job, JobObject, jobs};
use crate::engine::objects::Record;
use crate::engine::{Call, Flow};
use crate::text::name::eq_ignore_case;
use crate::text::wildcard::Wildcard;
use crate::value::{ErrorCategory, Fault};
use std::rc::Rc;

const NONE: &str = "The provided job and all child jobs were examined but no jobs were found that could be debugged.  In order to debug a job or child job the job must support debugging and also be in a running state.";

fn wrong<T>(call: &mut Call<'_>, id: &str, text: &str) -> Flow<T> {
    call.throw(
        &Fault::new(id, ErrorCategory::InvalidOperation, text)
            .of("System.Management.Automation.PSInvalidOperationException")
            .target(Record::value(
                "Microsoft.PowerShell.Commands.DebugJobCommand",
                Vec::new(),
            )),
    )
}

/// The one job that the parameters mean.
fn find(call: &mut Call<'_>) -> Flow<Rc<Job>> {
    let held: Vec<Rc<Job>> = jobs(call.rt).all.borrow().clone();
    if let Some(job) = call.value("Job").downcast::<JobObject>() {
        return Ok(Rc::clone(&job.0));
    }
    if let Some(name) = call.text("Name") {
        let pattern = Wildcard::new(&name).ok();
        let all: Vec<_> = held
            .into_iter()
            .filter(|job| pattern.as_ref().is_some_and(|it| it.is_match(&job.name)))
            .collect();
        if all.len() > 1 {
            return wrong(
                call,
                "DebugJobFoundMultipleJobsWithName",
                &format!(
                    "Multiple jobs were found with the name {name}.  Debug-Job can debug only one job at a time."
                ),
            );
        }
        return match all.into_iter().next() {
            Some(job) => Ok(job),
            None => wrong(
                call,
                "DebugJobCannotFindJobWithName",
                &format!("Cannot find job with name {name}."),
            ),
        };
    }
    if let Some(id) = call.int("Id") {
        return match held.into_iter().find(|job| job.id == id) {
            Some(job) => Ok(job),
            None => wrong(
                call,
                "DebugJobCannotFindJobWithId",
                &format!("Cannot find job with id {id}."),
            ),
        };
    }
    let id = call.text("InstanceId").unwrap_or_default();
    match held.into_iter().find(|job| eq_ignore_case(&job.guid, &id)) {
        Some(job) => Ok(job),
        None => wrong(
            call,
            "DebugJobCannotFindJobWithInstanceId",
            &format!("Cannot find job with Instance Id {id}."),
        ),
    }
}

pub(super) fn debug(call: &mut Call<'_>) -> Flow {
    let job = find(call)?;
    if !call.should_process(&job.name, "Debug")? {
        return Ok(());
    }
    job.poll();
    if job.is_finished() {
        return wrong(call, "DebugJobNoDebuggableJobsFound", NONE);
    }
    let how = if call.flag("BreakAll") {
        " at its next statement"
    } else {
        ""
    };
    call.throw(
        &Fault::new(
            "NotSupported",
            ErrorCategory::NotImplemented,
            format!(
                "emsh does not support 'Debug-Job' with a job that runs: '{}' runs in a session of its own, which the debugger cannot stop{how}.",
                job.name
            ),
        )
        .of("System.Management.Automation.PSNotSupportedException"),
    )
}
