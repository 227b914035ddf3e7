//! The job: what a task wrote until somebody takes it, its state, and the object that scripts see.

use crate::engine::host::PSHost;
use crate::engine::shares::{Receiving, Shares};
use crate::engine::task::{Bell, News, Pool, message_kind};
use crate::engine::{Runspace, parcel};
use crate::value::{
    ErrorRecord, NetObject, PSObject, PropertyBag, Result, Type, Value, context::Context,
};
use std::any::Any;
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::Receiver;

pub(super) const NOT_STARTED: i64 = 0;
pub(super) const RUNNING: i64 = 1;
pub(super) const COMPLETED: i64 = 2;
pub(super) const FAILED: i64 = 3;
pub(super) const STOPPED: i64 = 4;

/// Which kind of job it is.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(in crate::cmdlets::core) enum Kind {
    /// Of `Start-Job`: as if in another process.
    Background,
    /// Of `Start-ThreadJob`.
    Thread,
    /// Of `ForEach-Object -Parallel -AsJob`.
    Task,
    /// Of a registered event's action.
    Event,
}

/// What an event's action writes, and whether it is still called.
pub(crate) struct ActionFeed {
    /// The subscription that calls it.
    pub(crate) subscription: i32,
    /// What it wrote since somebody looked.
    pub(crate) output: Rc<RefCell<Vec<Value>>>,
    /// How many events there were.
    pub(crate) seen: Rc<Cell<i64>>,
    /// No event calls it any more.
    pub(crate) stopped: Rc<Cell<bool>>,
}

/// A job, or a child of one.
pub(super) struct Job {
    pub(super) id: i64,
    pub(super) name: String,
    pub(super) kind: Kind,
    pub(super) command: String,
    pub(super) guid: String,
    pub(super) child: bool,
    pub(super) state: Cell<i64>,
    pub(super) items: RefCell<Vec<Value>>,
    pub(super) reason: RefCell<Option<Rc<ErrorRecord>>>,
    pub(super) began: Cell<Option<i64>>,
    pub(super) ended: Cell<Option<i64>>,
    pub(super) stop: Arc<AtomicBool>,
    pub(super) children: RefCell<Vec<Rc<Job>>>,
    /// News of the job itself, or of its children by their number.
    pub(super) feed: RefCell<Option<Receiver<(usize, News)>>>,
    pub(super) shares: Rc<Shares>,
    pub(super) host: Rc<dyn PSHost>,
    /// Of an event's action.
    pub(super) action: Option<Rc<ActionFeed>>,
}

/// The jobs of a session.
pub(super) struct Jobs {
    pub(super) all: RefCell<Vec<Rc<Job>>>,
    pub(super) last: Cell<i64>,
    pub(super) bell: Arc<Bell>,
    /// All thread jobs share one.
    pub(super) pool: Pool,
}

impl Default for Jobs {
    fn default() -> Jobs {
        Jobs {
            all: RefCell::default(),
            last: Cell::new(0),
            bell: Arc::default(),
            pool: Pool::new(5),
        }
    }
}

impl Jobs {
    pub(super) fn next_id(&self) -> i64 {
        self.last.set(self.last.get() + 1);
        self.last.get()
    }
}

pub(super) fn jobs(rt: &mut Runspace) -> Rc<Jobs> {
    match rt.service::<Jobs>() {
        Some(held) => held,
        None => {
            let made: Rc<Jobs> = Rc::default();
            rt.offer(Rc::clone(&made));
            made
        }
    }
}

pub(super) fn guid(rt: &Runspace) -> String {
    let mut bytes = [0u8; 16];
    rt.world.random(&mut bytes);
    let hex: String = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
    let part = |range: std::ops::Range<usize>| hex.get(range).unwrap_or_default().to_owned();
    [
        part(0..8),
        part(8..12),
        part(12..16),
        part(16..20),
        part(20..32),
    ]
    .join("-")
}

impl Job {
    pub(super) fn is_finished(&self) -> bool {
        matches!(self.state.get(), COMPLETED | FAILED | STOPPED)
    }

    /// Takes the news that has come.
    pub(super) fn poll(&self) {
        if let Some(action) = &self.action {
            self.items
                .borrow_mut()
                .append(&mut action.output.borrow_mut());
            if action.stopped.get() {
                self.state.set(STOPPED);
            } else if action.seen.get() > 0 {
                self.state.set(RUNNING);
            }
        }
        let news: Vec<(usize, News)> = match &*self.feed.borrow() {
            Some(feed) => feed.try_iter().collect(),
            None => return,
        };
        for (task, news) in news {
            let children = self.children.borrow();
            match children.get(task) {
                Some(child) => child.hear(news),
                None => self.hear(news),
            }
        }
        if !self.children.borrow().is_empty() {
            self.sum_up();
        }
        if self.is_finished() {
            self.feed.take();
        }
    }

    fn hear(&self, news: News) {
        match news {
            News::Started(at) => {
                self.began.set(Some(at));
                if !self.is_finished() {
                    self.state.set(RUNNING);
                }
            }
            News::Object(parcel) => {
                let value = parcel::unpack(&parcel, &mut Receiving(&self.shares));
                self.items.borrow_mut().push(value);
            }
            News::Screen(text, false) => self.host.write_out(&text),
            News::Screen(text, true) => self.host.write_err(&text),
            News::Ended {
                failure,
                stopped,
                at,
            } => {
                self.shares.pull();
                let failure =
                    failure.map(|parcel| parcel::unpack(&parcel, &mut Receiving(&self.shares)));
                let failed = match failure {
                    Some(Value::Error(record)) => {
                        if self.kind == Kind::Task {
                            self.items
                                .borrow_mut()
                                .push(Value::Error(Rc::clone(&record)));
                        }
                        *self.reason.borrow_mut() = Some(record);
                        true
                    }
                    _ => false,
                };
                if at > 0 {
                    self.ended.set(Some(at));
                }
                self.state.set(if stopped {
                    STOPPED
                } else if failed {
                    FAILED
                } else {
                    COMPLETED
                });
            }
        }
    }

    /// The state that the children's states make.
    fn sum_up(&self) {
        let children = self.children.borrow();
        let any = |state: i64| children.iter().any(|child| child.state.get() == state);
        if let Some(began) = children.iter().filter_map(|child| child.began.get()).min() {
            self.began.set(Some(began));
        }
        if children.iter().all(|child| child.is_finished()) {
            self.ended
                .set(children.iter().filter_map(|child| child.ended.get()).max());
            self.state.set(if any(FAILED) {
                FAILED
            } else if any(STOPPED) {
                STOPPED
            } else {
                COMPLETED
            });
        } else if !self.is_finished() && (any(RUNNING) || any(COMPLETED)) {
            self.state.set(RUNNING);
        }
    }

    /// What was written: taken, or only looked at. The children's comes in their order.
    pub(super) fn take(&self, keep: bool) -> Vec<Value> {
        self.poll();
        let mut all = if keep {
            self.items.borrow().clone()
        } else {
            self.items.take()
        };
        for child in self.children.borrow().iter() {
            all.extend(child.take(keep));
        }
        all
    }

    fn has_more(&self) -> bool {
        if let Some(action) = &self.action {
            return action.seen.get() > 0;
        }
        !self.is_finished()
            || !self.items.borrow().is_empty()
            || self.children.borrow().iter().any(|child| child.has_more())
    }

    /// Asks it to stop; one that has not begun never begins.
    pub(super) fn ask_to_stop(&self) {
        self.stop.store(true, Ordering::Relaxed);
        for child in self.children.borrow().iter() {
            child.ask_to_stop();
        }
    }

    pub(super) fn failure(&self) -> Option<Rc<ErrorRecord>> {
        self.reason.borrow().clone().or_else(|| {
            self.children
                .borrow()
                .iter()
                .find_map(|child| child.reason.borrow().clone())
        })
    }
}

/// `[Job]`.
pub(super) struct JobObject(pub(super) Rc<Job>);

/// The object of a job.
pub(super) fn value_of(job: &Rc<Job>) -> Value {
    Value::net(JobObject(Rc::clone(job)))
}

fn state_name(state: i64) -> &'static str {
    match state {
        NOT_STARTED => "NotStarted",
        RUNNING => "Running",
        FAILED => "Failed",
        STOPPED => "Stopped",
        _ => "Completed",
    }
}

fn date(ticks: Option<i64>, host: &Rc<dyn PSHost>) -> Value {
    match ticks {
        Some(ticks) => {
            let utc = crate::value::DateTime::clamped(ticks, crate::text::date_time::Kind::Utc);
            Value::DateTime(utc.to_local(&crate::value::zone::WorldZone(host.world())))
        }
        None => Value::Null,
    }
}

impl NetObject for JobObject {
    fn type_of(&self) -> Type {
        let name = match (self.0.kind, self.0.child) {
            (Kind::Background, false) => "System.Management.Automation.PSRemotingJob",
            (Kind::Background, true) => "System.Management.Automation.PSRemotingChildJob",
            (Kind::Thread, _) => "Microsoft.PowerShell.ThreadJob.ThreadJob",
            (Kind::Task, false) => "System.Management.Automation.PSTasks.PSTaskJob",
            (Kind::Task, true) => "System.Management.Automation.PSTasks.PSTaskChildJob",
            (Kind::Event, _) => "System.Management.Automation.PSEventJob",
        };
        Type::named(name)
    }

    fn get(&self, name: &str) -> Option<Value> {
        let job = &self.0;
        job.poll();
        let of_stream = |kind: Option<&str>| {
            Value::list_of(
                Type::named("System.Management.Automation.PSDataCollection"),
                job.items
                    .borrow()
                    .iter()
                    .filter(|value| message_kind(value) == kind)
                    .cloned()
                    .collect(),
            )
        };
        Some(match name.to_ascii_lowercase().as_str() {
            "id" => Value::Int(i32::try_from(job.id).unwrap_or(i32::MAX)),
            "name" => Value::str(job.name.as_str()),
            "psjobtypename" => Value::str(match job.kind {
                _ if job.child => "",
                Kind::Background => "BackgroundJob",
                Kind::Thread => "ThreadJob",
                Kind::Task => "PSTaskJob",
                Kind::Event => "",
            }),
            "state" => Value::str(state_name(job.state.get())),
            "hasmoredata" => Value::Bool(job.has_more()),
            "location" => Value::str(match job.kind {
                Kind::Background => "localhost",
                Kind::Thread | Kind::Task => "PowerShell",
                Kind::Event => "",
            }),
            "command" => Value::str(job.command.as_str()),
            "statusmessage" => Value::str(""),
            "instanceid" => crate::value::convert::convert(
                &Value::str(job.guid.as_str()),
                &Type::Known(crate::value::Known::Guid),
                &mut crate::value::NoContext,
            )
            .unwrap_or_default(),
            "psbegintime" => date(job.began.get(), &job.host),
            "psendtime" => date(job.ended.get(), &job.host),
            "childjobs" => Value::list_of(
                Type::generic(
                    "System.Collections.Generic.List",
                    vec![Type::named("System.Management.Automation.Job")],
                ),
                job.children.borrow().iter().map(value_of).collect(),
            ),
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
            "output" => of_stream(None),
            "error" => of_stream(Some("Error")),
            "warning" => of_stream(Some("Warning")),
            "verbose" => of_stream(Some("Verbose")),
            "debug" => of_stream(Some("Debug")),
            "information" => of_stream(Some("Information")),
            "progress" => Value::list_of(
                Type::named("System.Management.Automation.PSDataCollection"),
                Vec::new(),
            ),
            "finished" => Value::Bool(job.is_finished()),
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
            "Finished",
            "InstanceId",
            "Id",
            "Name",
            "ChildJobs",
            "PSBeginTime",
            "PSEndTime",
            "PSJobTypeName",
            "Output",
            "Error",
            "Progress",
            "Verbose",
            "Debug",
            "Warning",
            "Information",
        ]
        .map(str::to_owned)
        .to_vec()
    }

    fn call(
        &self,
        _: &Value,
        name: &str,
        _: &[Value],
        _: &mut dyn Context,
    ) -> Option<Result<Value>> {
        match name.to_ascii_lowercase().as_str() {
            "stopjob" | "stopjobasync" => {
                self.0.ask_to_stop();
                Some(Ok(Value::Empty))
            }
            "dispose" => Some(Ok(Value::Empty)),
            _ => None,
        }
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
