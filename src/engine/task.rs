//! Tasks: blocks that run in sessions of their own, each on a thread of its own.
//!
//! What a block gets is packed here, carried over and unpacked there; what it writes comes back as [`News`] in the
//! order in which it was written. A [`Pool`] lets only so many run at a time.

use super::binder::Argument;
use super::cmdlet::Cmdlet;
use super::command::Command;
use super::host::{PSHost, Seat};
use super::hosting::Commands;
use super::parcel::{Parcel, pack, serialized, unpack};
use super::runspace::Runspace;
use super::scope::NameId;
use super::shares::{Receiving, Sharing};
use super::sink::Sink;
use super::streams::{Streams, Target};
use super::unwind::{Flow, Unwind};
use crate::text::name::NameMap;
use crate::text::source::Source;
use crate::value::{ErrorRecord, PSString, ScriptBlock, Value};
use std::collections::VecDeque;
use std::rc::Rc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::Sender;
use std::sync::{Arc, Condvar, Mutex, PoisonError};
use std::time::Duration;

/// Gives a new session the services of the one that it works for.
pub type Setup = Arc<dyn Fn(&mut Runspace) + Send + Sync>;

/// The stack of a thread that runs a block.
const STACK: usize = 256 << 20;

/// What a task tells.
pub enum News {
    /// It begins; the time in ticks UTC.
    Started(i64),
    /// It wrote an object or a message.
    Object(Parcel),
    /// It wrote to the screen; true: to standard error.
    Screen(String, bool),
    /// It ended.
    Ended {
        /// What ended it early.
        failure: Option<Parcel>,
        /// It was stopped.
        stopped: bool,
        /// The time in ticks UTC.
        at: i64,
    },
}

/// Which message stream a record that was merged into output belongs to.
pub fn message_kind(value: &Value) -> Option<&'static str> {
    if matches!(value.base(), Value::Error(_)) {
        return Some("Error");
    }
    let name = value.type_of().full_name();
    ["Warning", "Verbose", "Debug", "Information"]
        .into_iter()
        .find(|kind| name == format!("System.Management.Automation.{kind}Record"))
}

/// Rings when there is news.
#[derive(Default)]
pub struct Bell {
    rung: Mutex<u64>,
    heard: Condvar,
}

impl Bell {
    /// Rings.
    pub fn ring(&self) {
        *self.rung.lock().unwrap_or_else(PoisonError::into_inner) += 1;
        self.heard.notify_all();
    }

    /// How often it rang.
    pub fn count(&self) -> u64 {
        *self.rung.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Waits until it rings again, or for some time.
    pub fn wait(&self, since: u64, most: Duration) {
        let rung = self.rung.lock().unwrap_or_else(PoisonError::into_inner);
        if *rung == since {
            drop(self.heard.wait_timeout(rung, most));
        }
    }
}

/// Where news goes: a number tells which task it is about.
#[derive(Clone)]
pub struct Post {
    to: Sender<(usize, News)>,
    task: usize,
    bell: Arc<Bell>,
}

impl Post {
    /// The post of a task.
    pub fn new(to: Sender<(usize, News)>, task: usize, bell: Arc<Bell>) -> Post {
        Post { to, task, bell }
    }

    fn send(&self, news: News) {
        // Nobody may be left to hear it.
        let _ = self.to.send((self.task, news));
        self.bell.ring();
    }
}

/// What a task runs.
pub enum Work {
    /// A block, with `$args` and parameters.
    Block(Rc<ScriptBlock>, Vec<Value>),
    /// The commands of a hosted PowerShell.
    Commands(Commands<Value>),
}

/// What a task is to do.
pub struct Task {
    /// What it runs.
    pub work: Work,
    /// A block that runs before it in the same scope.
    pub before: Option<Rc<ScriptBlock>>,
    /// The values of `$using:`.
    pub using: NameMap<Value>,
    /// Variables of its session.
    pub variables: Vec<(PSString, Value)>,
    /// `$_`.
    pub underscore: Option<Value>,
    /// `$input`.
    pub input: Option<Vec<Value>>,
    /// Where it begins.
    pub location: PSString,
    /// It runs as if in another process: what it gets and writes are copies that know it.
    pub apart: bool,
    /// Its id, which objects from another process carry.
    pub id: String,
}

/// What a task runs, as it is carried over.
enum FreightWork {
    Block(String, Vec<Parcel>),
    Commands(Commands<Parcel>),
}

/// A task as it is carried over.
struct Freight {
    work: FreightWork,
    before: Option<String>,
    using: Vec<(String, Parcel)>,
    variables: Vec<(String, Parcel)>,
    underscore: Option<Parcel>,
    input: Option<Vec<Parcel>>,
    location: String,
    edition: Option<String>,
    apart: bool,
    id: String,
}

type Turn = Box<dyn FnOnce() + Send>;

/// What waits for its turn.
struct Queue {
    running: usize,
    limit: usize,
    waiting: VecDeque<Turn>,
}

/// Lets only so many tasks run at a time.
#[derive(Clone)]
pub struct Pool(Arc<Mutex<Queue>>);

impl Pool {
    /// A pool for so many tasks at a time.
    pub fn new(limit: usize) -> Pool {
        Pool(Arc::new(Mutex::new(Queue {
            running: 0,
            limit: limit.max(1),
            waiting: VecDeque::new(),
        })))
    }

    /// Changes how many may run at a time.
    pub fn set_limit(&self, limit: usize) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).limit = limit.max(1);
    }

    fn submit(&self, work: Turn) -> std::io::Result<()> {
        let mut queue = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        queue.waiting.push_back(work);
        if queue.running >= queue.limit {
            return Ok(());
        }
        queue.running += 1;
        drop(queue);
        let pool = Arc::clone(&self.0);
        let spawned = std::thread::Builder::new()
            .name("emsh task".to_owned())
            .stack_size(STACK)
            .spawn(move || {
                loop {
                    let next = {
                        let mut queue = pool.lock().unwrap_or_else(PoisonError::into_inner);
                        let next = queue.waiting.pop_front();
                        if next.is_none() {
                            queue.running = queue.running.saturating_sub(1);
                        }
                        next
                    };
                    let Some(work) = next else { return };
                    // A panic is told by the hook; the others go on.
                    let _ = std::panic::catch_unwind(std::panic::AssertUnwindSafe(work));
                }
            });
        if let Err(error) = spawned {
            let mut queue = self.0.lock().unwrap_or_else(PoisonError::into_inner);
            queue.running = queue.running.saturating_sub(1);
            queue.waiting.pop_back();
            return Err(error);
        }
        Ok(())
    }
}

impl Runspace {
    /// Starts a task, or queues it until the pool has room.
    pub fn launch(
        &mut self,
        task: Task,
        pool: &Pool,
        post: Post,
        stop: Arc<AtomicBool>,
    ) -> std::io::Result<()> {
        let shares = Rc::clone(&self.shares);
        let mut sharing = Sharing(&shares);
        let mut copying = super::parcel::Copying;
        let apart = task.apart;
        let mut carry = |value: &Value| {
            if apart {
                pack(&serialized(value, "", 1), &mut copying)
            } else {
                pack(value, &mut sharing)
            }
        };
        let freight = Freight {
            work: match &task.work {
                Work::Block(block, arguments) => FreightWork::Block(
                    block.text().to_owned(),
                    arguments.iter().map(&mut carry).collect(),
                ),
                Work::Commands(commands) => FreightWork::Commands(commands.map(&mut carry)),
            },
            before: task.before.as_ref().map(|block| block.text().to_owned()),
            using: task
                .using
                .iter()
                .map(|(name, value)| (name.to_string(), carry(value)))
                .collect(),
            variables: task
                .variables
                .iter()
                .map(|(name, value)| (name.to_string(), carry(value)))
                .collect(),
            underscore: task.underscore.as_ref().map(&mut carry),
            input: task
                .input
                .as_ref()
                .map(|input| input.iter().map(&mut carry).collect()),
            location: task.location.to_string(),
            edition: self.edition.as_ref().map(ToString::to_string),
            apart,
            id: task.id,
        };
        let screen = post.clone();
        let seat = Seat {
            stop: Arc::clone(&stop),
            apart,
            write: Box::new(move |text, error| screen.send(News::Screen(text.to_owned(), error))),
        };
        let Some(host) = self.host.for_thread(seat) else {
            return Err(std::io::Error::other("this host runs no tasks"));
        };
        let table = self.table;
        let setup = self.on_thread.clone();
        pool.submit(Box::new(move || {
            perform(freight, host, table, setup, &post, &stop);
        }))
    }
}

/// Ends a task that panicked, so that nobody waits for it.
struct Farewell<'a> {
    post: &'a Post,
    told: bool,
}

impl Drop for Farewell<'_> {
    fn drop(&mut self) {
        if !self.told {
            self.post.send(News::Ended {
                failure: None,
                stopped: true,
                at: 0,
            });
        }
    }
}

/// Sends what a block writes.
struct Poster {
    send: Rc<dyn Fn(Value)>,
}

impl Sink for Poster {
    fn write(&mut self, _: &mut Runspace, value: Value) -> Flow {
        (self.send)(value);
        Ok(())
    }
}

fn perform(
    freight: Freight,
    host: Box<dyn FnOnce() -> Rc<dyn PSHost> + Send>,
    table: &'static [&'static [&'static [Cmdlet]]],
    setup: Option<Setup>,
    post: &Post,
    stop: &AtomicBool,
) {
    let mut farewell = Farewell { post, told: false };
    let host = host();
    let world = host.world();
    if !stop.load(Ordering::Relaxed) {
        post.send(News::Started(world.now()));
    }
    let mut rt = Runspace::new(host, table);
    if let Some(setup) = &setup {
        setup(&mut rt);
    }
    rt.on_thread = setup;
    rt.location = freight.location.as_str().into();
    rt.edition = freight.edition.as_deref().map(Into::into);
    let failure = if stop.load(Ordering::Relaxed) {
        None
    } else {
        carry_out(&mut rt, &freight, post)
    };
    let stopped = stop.load(Ordering::Relaxed);
    let shares = Rc::clone(&rt.shares);
    let failure = failure
        .filter(|_| !stopped)
        .map(|record| pack(&Value::Error(record), &mut Sharing(&shares)));
    farewell.told = true;
    post.send(News::Ended {
        failure,
        stopped,
        at: world.now(),
    });
}

fn carry_out(rt: &mut Runspace, freight: &Freight, post: &Post) -> Option<Rc<ErrorRecord>> {
    let shares = Rc::clone(&rt.shares);
    let mut receiving = Receiving(&shares);
    let mut open = |parcel: &Parcel| unpack(parcel, &mut receiving);
    for (name, parcel) in &freight.using {
        let value = open(parcel);
        rt.using.insert(name.as_str(), value);
    }
    let variables: Vec<(&str, Value)> = freight
        .variables
        .iter()
        .map(|(name, parcel)| (name.as_str(), open(parcel)))
        .collect();
    let underscore = freight.underscore.as_ref().map(&mut open);
    let input: Option<Vec<Value>> = freight
        .input
        .as_ref()
        .map(|input| input.iter().map(&mut open).collect());
    let send: Rc<dyn Fn(Value)> = {
        let post = post.clone();
        let shares = Rc::clone(&shares);
        let (apart, id) = (freight.apart, freight.id.clone());
        Rc::new(move |value: Value| {
            let parcel = if apart {
                pack(&serialized(&value, &id, 0), &mut super::parcel::Copying)
            } else {
                pack(&value, &mut Sharing(&shares))
            };
            post.send(News::Object(parcel));
        })
    };
    let take = Target::Take(Rc::clone(&send));
    rt.streams = Streams {
        error: take.clone(),
        warning: take.clone(),
        verbose: take.clone(),
        debug: take.clone(),
        information: take,
        ..Streams::default()
    };
    let mut sink = Poster { send };
    let global = Rc::clone(&rt.global);
    let mut result = Ok(());
    if let Some(before) = &freight.before {
        result = match parsed(rt, before) {
            Ok(block) => rt.run_inline(&block, &global, None, &[], &mut sink),
            Err(record) => return Some(record),
        };
    }
    if let Some(value) = underscore {
        result = result.and_then(|()| rt.set_in_frame(NameId::of("_"), value, &global));
    }
    for (name, value) in variables {
        result = result.and_then(|()| rt.set_in_frame(NameId::of(name), value, &global));
    }
    if result.is_ok() {
        result = match &freight.work {
            FreightWork::Block(text, arguments) => match parsed(rt, text) {
                Ok(block) => {
                    let arguments = arguments
                        .iter()
                        .map(|parcel| Argument::positional(unpack(parcel, &mut receiving)))
                        .collect();
                    rt.call_command(&Command::Block(block), arguments, input, &mut sink)
                }
                Err(record) => return Some(record),
            },
            FreightWork::Commands(commands) => {
                let commands = commands.map(&mut |parcel| unpack(parcel, &mut receiving));
                super::hosting::run(rt, &commands, input, &mut sink)
            }
        };
    }
    rt.finish_output();
    let Err(unwind) = result else { return None };
    match *unwind {
        Unwind::Throw(record, _) => Some(record),
        Unwind::Fault(fault) => Some(rt.record_of(&fault, &global)),
        _ => None,
    }
}

/// The block of a text.
fn parsed(rt: &mut Runspace, text: &str) -> Result<Rc<ScriptBlock>, Rc<ErrorRecord>> {
    let parsed = crate::syntax::parse(Rc::new(Source::new(text)));
    if parsed.errors.is_empty() {
        Ok(Rc::new(ScriptBlock::new(parsed.script)))
    } else {
        Err(rt.parse_error(&parsed))
    }
}
