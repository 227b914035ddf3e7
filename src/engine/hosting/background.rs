//! Commands of a hosted PowerShell that run on a thread of their own: `BeginInvoke`, `InvokeAsync`.

use super::super::host::PSHost;
use super::super::parcel;
use super::super::runspace::Runspace;
use super::super::shares::{Receiving, Shares};
use super::super::task::{Bell, News, message_kind};
use super::super::unwind::{Flow, Unwind};
use super::not_now;
use super::shell::{COMPLETED, FAILED, RUNNING, STOPPED};
use super::streams::Streams;
use crate::text::name::eq_ignore_case;
use crate::value::{ErrorRecord, NetObject, Result, Type, Value, convert, member};
use std::any::Any;
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::Receiver;
use std::time::{Duration, Instant};

const HOST_MESSAGE: &str = "System.Management.Automation.HostInformationMessage";

/// How long a wait lasts before Ctrl+C is looked at.
const BREATH: Duration = Duration::from_millis(20);

/// One run of a PowerShell's commands in the background.
pub(super) struct Invocation {
    pub(super) feed: RefCell<Option<Receiver<(usize, News)>>>,
    pub(super) bell: Arc<Bell>,
    pub(super) stop: Arc<AtomicBool>,
    pub(super) state: Cell<i64>,
    /// What was written.
    pub(super) output: Value,
    pub(super) streams: Streams,
    pub(super) reason: RefCell<Option<Rc<ErrorRecord>>>,
    pub(super) shares: Rc<Shares>,
    /// Where its screen is, if it has one.
    pub(super) host: Option<Rc<dyn PSHost>>,
    /// The host of whoever waits for it.
    pub(super) waiting: Rc<dyn PSHost>,
}

impl Invocation {
    /// Takes the news that has come.
    fn poll(&self) {
        let news: Vec<(usize, News)> = match &*self.feed.borrow() {
            Some(feed) => feed.try_iter().collect(),
            None => return,
        };
        for (_, news) in news {
            self.hear(news);
        }
        if self.state.get() != RUNNING {
            self.feed.take();
        }
    }

    fn hear(&self, news: News) {
        match news {
            News::Started(_) => {}
            News::Object(parcel) => {
                let value = parcel::unpack(&parcel, &mut Receiving(&self.shares));
                match message_kind(&value) {
                    Some(kind) => {
                        if let Some(host) = &self.host {
                            show(&**host, kind, &value);
                        }
                        self.streams.push(kind, value);
                    }
                    None => push(&self.output, value),
                }
            }
            News::Screen(text, error) => match &self.host {
                Some(host) if error => host.write_err(&text),
                Some(host) => host.write_out(&text),
                None => {}
            },
            News::Ended {
                failure, stopped, ..
            } => {
                let failure =
                    failure.map(|parcel| parcel::unpack(&parcel, &mut Receiving(&self.shares)));
                if let Some(Value::Error(record)) = failure.as_ref().map(Value::base) {
                    *self.reason.borrow_mut() = Some(Rc::clone(record));
                }
                self.state.set(match (stopped, &failure) {
                    (true, _) => STOPPED,
                    (false, Some(_)) => FAILED,
                    (false, None) => COMPLETED,
                });
            }
        }
    }

    /// Where it is.
    pub(super) fn state(&self) -> i64 {
        self.poll();
        self.state.get()
    }

    /// True once it has ended.
    pub(super) fn is_finished(&self) -> bool {
        self.state() != RUNNING
    }

    /// Waits until it ends; false if the time is over before.
    pub(super) fn wait(&self, most: Option<Duration>) -> Flow<bool> {
        let until = most.and_then(|most| Instant::now().checked_add(most));
        loop {
            let rung = self.bell.count();
            if self.is_finished() {
                return Ok(true);
            }
            let left = until.map_or(BREATH, |until| {
                until.saturating_duration_since(Instant::now()).min(BREATH)
            });
            if left.is_zero() {
                return Ok(false);
            }
            if self.waiting.stopped() {
                self.stop.store(true, Ordering::Relaxed);
                return Err(Box::new(Unwind::Stopped));
            }
            self.waiting.flush();
            self.bell.wait(rung, left);
        }
    }

    /// Waits for its end and gives what it wrote.
    pub(super) fn result(&self) -> Flow<Value> {
        self.wait(None)?;
        self.shares.pull();
        let reason = self.reason.borrow().clone();
        match (self.state.get(), reason) {
            (FAILED, Some(record)) => Err(Box::new(Unwind::Throw(
                record,
                super::super::Severity::Statement,
            ))),
            (STOPPED, _) => Err(not_now(
                "System.Management.Automation.PipelineStoppedException",
                "The pipeline has been stopped.",
            )
            .into()),
            _ => Ok(self.output.clone()),
        }
    }
}

fn read(object: &Value, name: &str) -> Value {
    member::plain_property(object, name).unwrap_or_default()
}

/// What `Write-Host` showed, from its information record; `None`: another wrote it.
pub fn host_text(record: &Value) -> Option<String> {
    let data = read(record, "MessageData");
    (data.type_of().full_name() == HOST_MESSAGE).then(|| {
        let end = match convert::truth(&read(&data, "NoNewLine")) {
            true => "",
            false => "\n",
        };
        format!("{}{end}", read(&data, "Message").to_text())
    })
}

/// Shows what a host shows of a stream beside keeping it: messages, and what `Write-Host` wrote.
pub(super) fn show(host: &dyn PSHost, stream: &str, record: &Value) {
    match stream {
        "Warning" | "Verbose" | "Debug" => {
            let text = read(record, "Message").to_text();
            host.write_out(&format!("{}: {text}\n", stream.to_uppercase()));
        }
        "Information" => {
            if let Some(text) = host_text(record) {
                host.write_out(&text);
            }
        }
        _ => {}
    }
}

/// Puts a value at the end of a list.
pub(super) fn push(list: &Value, value: Value) {
    if let Value::List(list) = list {
        list.items.borrow_mut().push(value);
    }
}

/// Which of the objects that stand for a run it is.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Face {
    /// What `BeginInvoke` gives.
    Handle,
    /// Its `AsyncWaitHandle`.
    WaitHandle,
    /// What `InvokeAsync` gives.
    Task,
    /// What `GetAwaiter` gives.
    Awaiter,
}

/// An object that stands for a run in the background.
#[derive(Clone)]
pub(super) struct AsyncResult {
    pub(super) run: Rc<Invocation>,
    pub(super) face: Face,
}

/// An object of a run.
pub(super) fn value(run: &Rc<Invocation>, face: Face) -> Value {
    Value::net(AsyncResult {
        run: Rc::clone(run),
        face,
    })
}

impl NetObject for AsyncResult {
    fn is_engine(&self) -> bool {
        true
    }
    fn type_of(&self) -> Type {
        let result = super::collection("System.Management.Automation.PSDataCollection");
        match self.face {
            Face::Handle => Type::named("System.Management.Automation.PowerShellAsyncResult"),
            Face::WaitHandle => Type::named("System.Threading.ManualResetEvent"),
            Face::Task => Type::generic("System.Threading.Tasks.Task", vec![result]),
            Face::Awaiter => {
                Type::generic("System.Runtime.CompilerServices.TaskAwaiter", vec![result])
            }
        }
    }
    fn get(&self, name: &str) -> Option<Value> {
        let run = &self.run;
        let lower = name.to_ascii_lowercase();
        let is_task = matches!(self.face, Face::Task | Face::Awaiter);
        Some(match lower.as_str() {
            "iscompleted" if self.face != Face::WaitHandle => Value::Bool(run.is_finished()),
            "completedsynchronously" if self.face == Face::Handle => Value::FALSE,
            "asyncstate" if !matches!(self.face, Face::WaitHandle | Face::Awaiter) => Value::Null,
            "asyncwaithandle" if self.face == Face::Handle => value(run, Face::WaitHandle),
            "iscanceled" if is_task => Value::Bool(run.state() == STOPPED),
            "isfaulted" if is_task => Value::Bool(run.state() == FAILED),
            "iscompletedsuccessfully" if is_task => Value::Bool(run.state() == COMPLETED),
            "result" if self.face == Face::Task => run.result().ok()?,
            "status" if self.face == Face::Task => {
                let number = match run.state() {
                    RUNNING => 1,
                    COMPLETED => 5,
                    STOPPED => 6,
                    _ => 7,
                };
                Value::enumeration("System.Threading.Tasks.TaskStatus", number)
            }
            _ => return None,
        })
    }
    fn property_names(&self) -> Vec<String> {
        let names: &[&str] = match self.face {
            Face::Handle => &[
                "CompletedSynchronously",
                "IsCompleted",
                "AsyncState",
                "AsyncWaitHandle",
            ],
            Face::WaitHandle => &[],
            Face::Awaiter => &["IsCompleted"],
            Face::Task => &[
                "IsCanceled",
                "IsCompleted",
                "IsCompletedSuccessfully",
                "Status",
                "IsFaulted",
                "AsyncState",
            ],
        };
        names.iter().map(|name| (*name).to_owned()).collect()
    }
    fn equals(&self, other: &Value) -> Option<bool> {
        Some(
            other
                .downcast::<AsyncResult>()
                .is_some_and(|held| Rc::ptr_eq(&held.run, &self.run) && held.face == self.face),
        )
    }
    fn as_any(&self) -> &dyn Any {
        self
    }
}

/// A time in milliseconds; -1: no end.
fn time(argument: Option<&Value>) -> Result<Option<Duration>> {
    let Some(argument) = argument else {
        return Ok(None);
    };
    if let Value::TimeSpan(span) = argument.base() {
        return Ok(u64::try_from(span.ticks() / 10_000)
            .ok()
            .map(Duration::from_millis));
    }
    Ok(u64::try_from(convert::to_i64(argument)?)
        .ok()
        .map(Duration::from_millis))
}

/// A method of an object that stands for a run.
pub(super) fn method(
    rt: &mut Runspace,
    object: &AsyncResult,
    name: &str,
    arguments: &[Value],
) -> Flow<Option<Value>> {
    let is = |known: &str| eq_ignore_case(name, known);
    let wrap = |rt: &mut Runspace, unwind| rt.in_block_method(unwind, name, arguments.len());
    Ok(Some(match object.face {
        Face::WaitHandle if is("WaitOne") => {
            Value::Bool(object.run.wait(time(arguments.first())?)?)
        }
        Face::WaitHandle if is("Close") || is("Dispose") => Value::Empty,
        Face::Task if is("Wait") => {
            let ended = object.run.wait(time(arguments.first())?)?;
            if ended && let Err(unwind) = object.run.result() {
                return Err(wrap(rt, unwind));
            }
            if arguments.is_empty() {
                Value::Empty
            } else {
                Value::Bool(ended)
            }
        }
        Face::Task if is("GetAwaiter") && arguments.is_empty() => value(&object.run, Face::Awaiter),
        Face::Task if is("Dispose") => Value::Empty,
        Face::Awaiter if is("GetResult") && arguments.is_empty() => {
            object.run.result().map_err(|unwind| wrap(rt, unwind))?
        }
        _ => return Ok(None),
    }))
}
