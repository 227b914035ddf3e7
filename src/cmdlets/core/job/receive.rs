//! Receive-Job: what jobs wrote.

use super::object::{FAILED, Job, Kind, jobs, value_of};
use super::{BREATH, arrived, chosen, forget, placeless, replay, wait_until};
use crate::engine::objects::Record;
use crate::engine::{Call, Flow};
use crate::text::name::eq_ignore_case;
use crate::value::{ErrorCategory, Fault, PSObject, PropertyBag, Value};
use std::rc::Rc;
use std::time::Instant;

const STATE_CHANGED: &str = "System.Management.Automation.JobStateEventArgs";

/// What goes only with `-Wait`.
fn check(call: &mut Call<'_>) -> Flow {
    if call.flag("Wait") {
        return Ok(());
    }
    let wrong = [
        (
            "AutoRemoveJob",
            "The -AutoRemoveJob parameter cannot be used without the -Wait parameter",
        ),
        (
            "WriteJobInResults",
            "The -WriteJobInResults parameter cannot be used without the -Wait parameter",
        ),
        (
            "WriteEvents",
            "The WriteEvents parameter cannot be used without the Wait parameter.",
        ),
        (
            "Force",
            "The -Force parameter cannot be used without the -Wait parameter.",
        ),
    ];
    match wrong.iter().find(|(name, _)| call.flag(name)) {
        None => Ok(()),
        Some((_, text)) => call.throw(
            &Fault::new("InvalidOperation", ErrorCategory::InvalidOperation, *text)
                .of("System.Management.Automation.PSInvalidOperationException"),
        ),
    }
}

/// A job that the parameters about computers and sessions cannot be used with.
fn not_remote(call: &mut Call<'_>, job: &Rc<Job>, id: &str, text: &str) -> Flow {
    call.fail(
        id,
        ErrorCategory::InvalidArgument,
        "System.ArgumentException",
        text,
        value_of(job),
    )
}

/// The jobs whose results are wanted: those that are meant, or those of their children that are somewhere.
fn wanted(call: &mut Call<'_>) -> Flow<Vec<Rc<Job>>> {
    let all = chosen(call)?;
    let (computers, sessions) = (call.texts("ComputerName"), call.is_bound("Session"));
    let places = call.texts("Location");
    if computers.is_empty() && !sessions && places.is_empty() {
        return Ok(all);
    }
    let mut found = Vec::new();
    for job in all {
        if !places.is_empty() {
            for place in &places {
                let children = job.children.borrow();
                let there = children.iter().filter(|child| {
                    eq_ignore_case(
                        place,
                        if child.kind == Kind::Background {
                            "localhost"
                        } else {
                            "PowerShell"
                        },
                    )
                });
                found.extend(there.cloned());
            }
        } else if job.kind != Kind::Background {
            if sessions {
                not_remote(
                    call,
                    &job,
                    "RunspaceParameterNotSupported",
                    "The Session parameter can be used only with PSRemotingJob objects.",
                )?;
            } else {
                not_remote(
                    call,
                    &job,
                    "ComputerNameParameterNotSupported",
                    "The command cannot retrieve the jobs of the specified computers. The ComputerName parameter can be used only with jobs created by using PowerShell remoting.",
                )?;
            }
        } else {
            // Its process is on this machine, and belongs to no session that somebody opened.
            let here = computers
                .iter()
                .filter(|name| eq_ignore_case(name, "localhost") || name.as_str() == ".");
            for _ in here {
                found.extend(job.children.borrow().iter().cloned());
            }
        }
    }
    Ok(found)
}

/// What tells that a job came to its end.
fn event(job: &Rc<Job>, was_over: bool) -> Value {
    let info = |value: Value| value;
    let state =
        crate::value::NetObject::get(&super::object::JobObject(Rc::clone(job)), "JobStateInfo");
    let before = if was_over {
        Value::Null
    } else {
        Record::with_text(
            "System.Management.Automation.JobStateInfo",
            vec![
                (
                    "State",
                    Value::enumeration(
                        "System.Management.Automation.JobState",
                        super::object::RUNNING,
                    ),
                ),
                ("Reason", Value::Null),
            ],
            "Running".to_owned(),
        )
    };
    let object = Record::value(
        STATE_CHANGED,
        vec![
            ("JobStateInfo", info(state.unwrap_or_default())),
            ("PreviousJobStateInfo", before),
        ],
    );
    let mut notes = PropertyBag::default();
    notes.set("PSEventObject", Value::TRUE);
    let object = PSObject::wrapping(object);
    *object.members.borrow_mut() = notes;
    Value::Object(Rc::new(object))
}

pub(super) fn receive(call: &mut Call<'_>) -> Flow {
    let (keep, waits) = (call.flag("Keep"), call.flag("Wait"));
    let own = call.flag("NoRecurse");
    check(call)?;
    let chosen = wanted(call)?;
    let bell = std::sync::Arc::clone(&jobs(call.rt).bell);
    for job in chosen {
        if call.flag("WriteJobInResults") {
            call.write(value_of(&job))?;
        }
        // With -Wait what is written is passed on while the job runs; what is kept is written once.
        let mut shown = 0;
        job.poll();
        let was_over = job.is_finished();
        loop {
            let finished = {
                job.poll();
                job.is_finished()
            };
            // A job with children has nothing of its own.
            let items = if own && !job.children.borrow().is_empty() {
                Vec::new()
            } else {
                job.take(keep)
            };
            let new = if keep {
                items.get(shown..).unwrap_or_default().to_vec()
            } else {
                items
            };
            shown += new.len();
            for item in new {
                if job.kind == Kind::Background {
                    arrived(call, &item);
                }
                replay(call, item)?;
            }
            if finished || !waits {
                break;
            }
            wait_until(call, &bell, Some(Instant::now() + BREATH), || false)?;
        }
        if job.state.get() == FAILED
            && job.kind != Kind::Task
            && (!own || job.children.borrow().is_empty())
            && let Some(record) = job.failure()
        {
            let record = if job.kind == Kind::Background {
                placeless(&record)
            } else {
                record
            };
            record.reported.set(false);
            call.error(record)?;
        }
        if call.flag("WriteEvents") && job.is_finished() {
            let children = job.children.borrow().clone();
            for one in children.iter().chain(std::iter::once(&job)) {
                call.write(event(one, was_over))?;
            }
        }
        if call.flag("AutoRemoveJob") {
            forget(call, &job);
        }
    }
    Ok(())
}
