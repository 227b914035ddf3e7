//! What threads wait for: `Mutex`, `Semaphore`, events, and tokens that cancel.
//!
//! Those with a name are shared by all sessions of the process, each of which has a thread of its own.

use super::NetObject;
use crate::text::name::eq_ignore_case;
use crate::value::members::args::{flag, int, range, write_back};
use crate::value::{Context, Fault, Result, Type, Value, World};
use std::any::Any;
use std::cell::Cell;
use std::collections::HashMap;
use std::rc::Rc;
use std::sync::{Arc, LazyLock, Mutex, PoisonError};
use std::thread::ThreadId;

/// What several may hold.
struct State {
    count: i64,
    most: i64,
    /// Who holds a mutex, and how often.
    owner: Option<(ThreadId, u32)>,
}

type Shared = Arc<Mutex<State>>;

static NAMED: LazyLock<Mutex<HashMap<String, Shared>>> = LazyLock::new(Mutex::default);

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Mutex,
    Semaphore,
    Manual,
    Auto,
}

/// One of them.
pub struct Waiting {
    of: &'static str,
    kind: Kind,
    state: Shared,
    closed: Cell<bool>,
}

/// So long is waited between two looks, in milliseconds.
const SLICE: i64 = 5;

fn net<T>(exception: &str, message: &str) -> Result<T> {
    Err(Fault::net(exception, message))
}

/// Milliseconds of an argument: a number or a time span; nothing and -1 are for ever.
fn milliseconds(list: &[Value]) -> Result<Option<i64>> {
    let given = match list.first().map(Value::base) {
        None => return Ok(None),
        Some(Value::TimeSpan(span)) => span.0 / 10_000,
        Some(other) => crate::value::convert::to_i64(other)?,
    };
    match given {
        -1 => Ok(None),
        0.. => Ok(Some(given)),
        _ => range(
            "Number must be either non-negative and less than or equal to Int32.MaxValue or -1. (Parameter 'millisecondsTimeout')",
        ),
    }
}

impl Waiting {
    fn with<T>(&self, work: impl FnOnce(&mut State) -> T) -> T {
        // What another thread left when it broke off is still a number.
        work(&mut self.state.lock().unwrap_or_else(PoisonError::into_inner))
    }

    /// Takes it, if it can be had.
    fn take(&self) -> bool {
        let me = std::thread::current().id();
        self.with(|state| match self.kind {
            Kind::Mutex => match &mut state.owner {
                Some((owner, depth)) if *owner == me => {
                    *depth += 1;
                    true
                }
                Some(_) => false,
                free => {
                    *free = Some((me, 1));
                    true
                }
            },
            Kind::Manual => state.count > 0,
            Kind::Semaphore | Kind::Auto => {
                let had = state.count > 0;
                state.count -= i64::from(had);
                had
            }
        })
    }

    fn wait(&self, limit: Option<i64>, cx: &dyn Context) -> Result<bool> {
        let mut waited = 0;
        loop {
            if self.take() {
                return Ok(true);
            }
            if limit.is_some_and(|limit| waited >= limit) {
                return Ok(false);
            }
            if crate::text::regex::is_stopped() {
                return Err(Fault::stopped());
            }
            let slice = limit.map_or(SLICE, |limit| SLICE.min(limit - waited));
            cx.world().sleep(slice * 10_000);
            waited += slice;
        }
    }

    fn release(&self, list: &[Value]) -> Result<Value> {
        let count = i64::from(int(list, 0).unwrap_or(1));
        if count < 1 {
            return range("Non-negative number required. (Parameter 'releaseCount')");
        }
        let before = self.with(|state| {
            let before = state.count;
            (state.most - before >= count).then(|| {
                state.count += count;
                before
            })
        });
        match before {
            Some(before) => Ok(Value::Int(before as i32)),
            None => net(
                "System.Threading.SemaphoreFullException",
                "Adding the specified count to the semaphore would cause it to exceed its maximum count.",
            ),
        }
    }

    fn release_mutex(&self) -> Result<Value> {
        let me = std::thread::current().id();
        let released = self.with(|state| match &mut state.owner {
            Some((owner, depth)) if *owner == me => {
                *depth -= 1;
                if *depth == 0 {
                    state.owner = None;
                }
                true
            }
            _ => false,
        });
        if released {
            return Ok(Value::Empty);
        }
        net(
            "System.ApplicationException",
            "Object synchronization method was called from an unsynchronized block of code.",
        )
    }
}

impl NetObject for Waiting {
    fn type_of(&self) -> Type {
        Type::named(self.of)
    }

    fn get(&self, name: &str) -> Option<Value> {
        let is = |known: &str| eq_ignore_case(name, known);
        let slim = self.of.ends_with("Slim");
        Some(if slim && self.kind == Kind::Manual && is("IsSet") {
            Value::Bool(self.with(|state| state.count > 0))
        } else if slim && self.kind == Kind::Semaphore && is("CurrentCount") {
            Value::Int(self.with(|state| state.count) as i32)
        } else {
            return None;
        })
    }

    fn property_names(&self) -> Vec<String> {
        let names: &[&str] = match (self.of.ends_with("Slim"), self.kind) {
            (true, Kind::Manual) => &["IsSet"],
            (true, _) => &["CurrentCount"],
            _ => &[],
        };
        names.iter().map(|name| (*name).to_owned()).collect()
    }

    fn call(
        &self,
        _: &Value,
        name: &str,
        list: &[Value],
        cx: &mut dyn Context,
    ) -> Option<Result<Value>> {
        let slim = self.of.ends_with("Slim");
        if self.closed.get() && !matches!(name, "close" | "dispose") {
            return Some(net(
                "System.ObjectDisposedException",
                "Cannot access a disposed object.",
            ));
        }
        let wait = |list: &[Value]| milliseconds(list).and_then(|limit| self.wait(limit, cx));
        Some(match (name, list) {
            ("waitone", _) if !slim => wait(list).map(Value::Bool),
            ("wait", []) if slim => wait(list).map(|_| Value::Empty),
            ("wait", [_]) if slim => wait(list).map(Value::Bool),
            ("release", _) if self.kind == Kind::Semaphore => self.release(list),
            ("releasemutex", []) if self.kind == Kind::Mutex => self.release_mutex(),
            ("set" | "reset", []) if matches!(self.kind, Kind::Manual | Kind::Auto) => {
                self.with(|state| state.count = i64::from(name == "set"));
                Ok(if slim { Value::Empty } else { Value::TRUE })
            }
            ("close" | "dispose", []) => {
                self.closed.set(true);
                Ok(Value::Empty)
            }
            _ => return None,
        })
    }

    fn as_any(&self) -> &dyn Any {
        self
    }
}

/// The one of a name, or a new one; true if it is new.
fn shared(name: Option<&str>, made: State) -> (Shared, bool) {
    let Some(name) = name.filter(|name| !name.is_empty()) else {
        return (Arc::new(Mutex::new(made)), true);
    };
    let mut all = NAMED.lock().unwrap_or_else(PoisonError::into_inner);
    let mut new = false;
    let held = all.entry(name.to_owned()).or_insert_with(|| {
        new = true;
        Arc::new(Mutex::new(made))
    });
    (Arc::clone(held), new)
}

/// A constructor.
pub fn construct(of: &str, list: &[Value], cx: &dyn Context) -> Option<Result<Value>> {
    const KNOWN: [(&str, Kind); 6] = [
        ("System.Threading.Mutex", Kind::Mutex),
        ("System.Threading.Semaphore", Kind::Semaphore),
        ("System.Threading.SemaphoreSlim", Kind::Semaphore),
        ("System.Threading.ManualResetEvent", Kind::Manual),
        ("System.Threading.ManualResetEventSlim", Kind::Manual),
        ("System.Threading.AutoResetEvent", Kind::Auto),
    ];
    if of == "System.Threading.CancellationTokenSource" {
        return Some(milliseconds(list).map(|after| {
            let world = cx.world();
            Value::net(Source(Rc::new(Cancelled {
                now: Cell::new(false),
                at: Cell::new(after.map(|after| world.monotonic() + after * 10_000)),
                world,
            })))
        }));
    }
    let (of, kind) = KNOWN.into_iter().find(|(known, _)| *known == of)?;
    let slim = of.ends_with("Slim");
    let (count, most) = match kind {
        Kind::Mutex => (0, 0),
        Kind::Manual | Kind::Auto => {
            let set = match list {
                [] if slim => false,
                _ => flag(list, 0)?,
            };
            (i64::from(set), 1)
        }
        Kind::Semaphore => {
            let count = i64::from(int(list, 0)?);
            let most = match int(list, 1) {
                Some(most) => i64::from(most),
                None if slim => i64::from(i32::MAX),
                None => return None,
            };
            if count < 0 || most < 1 || count > most {
                return Some(range(
                    "The initial count for the semaphore must be greater than or equal to zero and less than the maximum count.",
                ));
            }
            (count, most)
        }
    };
    let name = match kind {
        Kind::Mutex => list.get(1).map(Value::to_text),
        Kind::Semaphore if !slim => list.get(2).map(Value::to_text),
        _ => None,
    };
    let made = State {
        count,
        most,
        owner: None,
    };
    let (state, new) = shared(name.as_deref(), made);
    let made = Waiting {
        of,
        kind,
        state,
        closed: Cell::new(false),
    };
    // Who asks for a mutex that exists already does not own it.
    if kind == Kind::Mutex && new && flag(list, 0) == Some(true) {
        made.take();
    }
    let place = if kind == Kind::Mutex {
        list.get(2)
    } else {
        list.get(3)
    };
    Some(write_back(place, Value::Bool(new)).map(|()| Value::net(made)))
}

/// `[Mutex]::OpenExisting(name)`.
pub fn static_call(of: &str, name: &str, list: &[Value]) -> Option<Result<Value>> {
    let ("System.Threading.Mutex", "openexisting", [wanted]) = (of, name, list) else {
        return None;
    };
    let wanted = wanted.to_text();
    let held = NAMED
        .lock()
        .unwrap_or_else(PoisonError::into_inner)
        .get(&wanted)
        .map(Arc::clone);
    Some(match held {
        Some(state) => Ok(Value::net(Waiting {
            of: "System.Threading.Mutex",
            kind: Kind::Mutex,
            state,
            closed: Cell::new(false),
        })),
        None => net(
            "System.Threading.WaitHandleCannotBeOpenedException",
            "No handle of the given name exists.",
        ),
    })
}

/// Whether a token is cancelled, or will be at a time of the monotonic clock.
struct Cancelled {
    now: Cell<bool>,
    at: Cell<Option<i64>>,
    world: Rc<dyn World>,
}

impl Cancelled {
    fn is_requested(&self) -> bool {
        let late = |at: i64| self.world.monotonic() >= at;
        self.now.get() || self.at.get().is_some_and(late)
    }
}

/// `CancellationTokenSource`.
pub struct Source(Rc<Cancelled>);

/// `CancellationToken`.
pub struct Token(Rc<Cancelled>);

impl NetObject for Source {
    fn type_of(&self) -> Type {
        Type::named("System.Threading.CancellationTokenSource")
    }
    fn get(&self, name: &str) -> Option<Value> {
        let is = |known: &str| eq_ignore_case(name, known);
        Some(if is("Token") {
            Value::net(Token(Rc::clone(&self.0)))
        } else if is("IsCancellationRequested") {
            Value::Bool(self.0.is_requested())
        } else {
            return None;
        })
    }
    fn property_names(&self) -> Vec<String> {
        ["IsCancellationRequested", "Token"]
            .map(str::to_owned)
            .to_vec()
    }
    fn call(
        &self,
        _: &Value,
        name: &str,
        list: &[Value],
        _: &mut dyn Context,
    ) -> Option<Result<Value>> {
        match (name, list) {
            ("cancel", []) => {
                self.0.now.set(true);
                Some(Ok(Value::Empty))
            }
            ("cancelafter", [_]) => Some(milliseconds(list).map(|after| {
                let at = after.map(|after| self.0.world.monotonic() + after * 10_000);
                self.0.at.set(at);
                Value::Empty
            })),
            ("dispose", []) => Some(Ok(Value::Empty)),
            _ => None,
        }
    }
    fn as_any(&self) -> &dyn Any {
        self
    }
}

impl NetObject for Token {
    fn type_of(&self) -> Type {
        Type::named("System.Threading.CancellationToken")
    }
    fn get(&self, name: &str) -> Option<Value> {
        let is = |known: &str| eq_ignore_case(name, known);
        Some(if is("IsCancellationRequested") {
            Value::Bool(self.0.is_requested())
        } else if is("CanBeCanceled") {
            Value::TRUE
        } else {
            return None;
        })
    }
    fn property_names(&self) -> Vec<String> {
        ["IsCancellationRequested", "CanBeCanceled"]
            .map(str::to_owned)
            .to_vec()
    }
    fn call(
        &self,
        _: &Value,
        name: &str,
        list: &[Value],
        _: &mut dyn Context,
    ) -> Option<Result<Value>> {
        match (name, list) {
            ("throwifcancellationrequested", []) => Some(if self.0.is_requested() {
                net(
                    "System.OperationCanceledException",
                    "The operation was canceled.",
                )
            } else {
                Ok(Value::Empty)
            }),
            _ => None,
        }
    }
    fn as_any(&self) -> &dyn Any {
        self
    }
}
