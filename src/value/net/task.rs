//! `Task`: what was done, or is done when somebody waits for it.

use super::{NetObject, record};
use crate::text::name::eq_ignore_case;
use crate::value::{Context, Fault, Result, TimeSpan, Type, Value, convert};
use std::any::Any;
use std::cell::RefCell;
use std::time::Duration;

/// Does it, in the time that is left; `None`: there was not enough.
type Act = Box<dyn Fn(Option<Duration>) -> Option<Result<Value>>>;

enum State {
    Waiting(Act),
    Done(Value),
    /// The type of the exception, and its message.
    Failed(String, String),
}

/// A task.
pub struct Task {
    of: Type,
    state: RefCell<State>,
}

/// The type of a task with a result.
fn with_result(of: Type) -> Type {
    Type::generic("System.Threading.Tasks.Task", vec![of])
}

/// One that is done.
pub fn done(of: Type, result: Result<Value>) -> Value {
    Value::net(Task {
        of: with_result(of),
        state: RefCell::new(match result {
            Ok(value) => State::Done(value),
            Err(fault) => State::Failed(fault.exception, fault.message),
        }),
    })
}

/// One that is done when somebody waits for it.
pub fn later(act: Act) -> Value {
    Value::net(Task {
        of: Type::named("System.Threading.Tasks.Task"),
        state: RefCell::new(State::Waiting(act)),
    })
}

impl Task {
    /// Waits: whether it is done.
    fn wait(&self, limit: Option<Duration>) -> bool {
        let found = match &*self.state.borrow() {
            State::Waiting(act) => act(limit),
            State::Done(_) | State::Failed(..) => return true,
        };
        match found {
            None => false,
            Some(result) => {
                *self.state.borrow_mut() = match result {
                    Ok(value) => State::Done(value),
                    Err(fault) => State::Failed(fault.exception, fault.message),
                };
                true
            }
        }
    }

    /// What came of it.
    fn result(&self) -> Result<Value> {
        self.wait(None);
        match &*self.state.borrow() {
            State::Done(value) => Ok(value.clone()),
            State::Failed(of, text) => Err(Fault::net(of.as_str(), text.as_str())),
            State::Waiting(_) => Ok(Value::Null),
        }
    }

    fn aggregate(&self) -> Option<Box<Fault>> {
        match &*self.state.borrow() {
            State::Failed(of, text) => Some(
                Fault::net(
                    "System.AggregateException",
                    format!("One or more errors occurred. ({text})"),
                )
                .inner(Fault::net(of.as_str(), text.as_str())),
            ),
            _ => None,
        }
    }

    /// What came of it, or the failure in an exception of several.
    fn outcome(&self) -> Result<Value> {
        self.wait(None);
        match self.aggregate() {
            Some(fault) => Err(fault),
            None => self.result(),
        }
    }
}

impl Task {
    /// A property; one that cannot be read is null for a script.
    fn read(&self, name: &str) -> Option<Result<Value>> {
        let is = |known: &str| eq_ignore_case(name, known);
        if is("Result") && matches!(self.of, Type::Generic(_)) {
            return Some(self.outcome());
        }
        // Somebody who looks gives it a moment.
        if is("IsCompleted") || is("Status") {
            self.wait(Some(Duration::from_millis(1)));
        }
        let state = self.state.borrow();
        let (over, failed) = match &*state {
            State::Waiting(_) => (false, false),
            State::Done(_) => (true, false),
            State::Failed(..) => (true, true),
        };
        Some(Ok(if is("IsCompleted") {
            Value::Bool(over)
        } else if is("IsCompletedSuccessfully") {
            Value::Bool(over && !failed)
        } else if is("IsFaulted") {
            Value::Bool(failed)
        } else if is("IsCanceled") {
            Value::FALSE
        } else if is("Status") {
            let number = match (over, failed) {
                (false, _) => 1,
                (true, false) => 5,
                (true, true) => 7,
            };
            Value::enumeration("System.Threading.Tasks.TaskStatus", number)
        } else if is("Exception") {
            drop(state);
            match self.aggregate() {
                Some(fault) => fault.exception_value(),
                None => Value::Null,
            }
        } else {
            return None;
        }))
    }
}

impl NetObject for Task {
    fn type_of(&self) -> Type {
        self.of.clone()
    }

    fn get(&self, name: &str) -> Option<Value> {
        self.read(name).map(Result::unwrap_or_default)
    }

    fn property_names(&self) -> Vec<String> {
        let mut names: Vec<String> = [
            "IsCompleted",
            "IsCompletedSuccessfully",
            "IsFaulted",
            "IsCanceled",
            "Status",
            "Exception",
        ]
        .map(str::to_owned)
        .to_vec();
        if matches!(self.of, Type::Generic(_)) {
            names.insert(0, "Result".to_owned());
        }
        names
    }

    fn call(
        &self,
        this: &Value,
        name: &str,
        args: &[Value],
        _: &mut dyn Context,
    ) -> Option<Result<Value>> {
        match (name, args) {
            ("wait", []) => Some(self.outcome().map(|_| Value::Empty)),
            ("wait", [limit]) => {
                let limit = match limit.base() {
                    Value::TimeSpan(TimeSpan(ticks)) => ticks / 10_000,
                    other => convert::to_i64(other).ok()?,
                };
                let limit = u64::try_from(limit).ok().map(Duration::from_millis);
                if !self.wait(limit) {
                    return Some(Ok(Value::FALSE));
                }
                Some(self.outcome().map(|_| Value::TRUE))
            }
            ("getawaiter", []) => Some(Ok(Value::net(Awaiter(this.clone())))),
            ("configureawait", [_]) => Some(Ok(this.clone())),
            ("dispose", []) => Some(Ok(Value::Empty)),
            _ => None,
        }
    }

    fn as_any(&self) -> &dyn Any {
        self
    }
}

/// `TaskAwaiter`.
struct Awaiter(Value);

impl NetObject for Awaiter {
    fn type_of(&self) -> Type {
        Type::named("System.Runtime.CompilerServices.TaskAwaiter")
    }

    fn get(&self, name: &str) -> Option<Value> {
        if eq_ignore_case(name, "IsCompleted") {
            return self.0.downcast::<Task>()?.get(name);
        }
        None
    }

    fn property_names(&self) -> Vec<String> {
        vec!["IsCompleted".to_owned()]
    }

    fn call(
        &self,
        _: &Value,
        name: &str,
        args: &[Value],
        _: &mut dyn Context,
    ) -> Option<Result<Value>> {
        let task = self.0.downcast::<Task>()?;
        (name == "getresult" && args.is_empty()).then(|| {
            let value = task.result()?;
            Ok(match &task.of {
                Type::Generic(_) => value,
                _ => Value::Empty,
            })
        })
    }

    fn as_any(&self) -> &dyn Any {
        self
    }
}

/// The static methods of `Task`.
pub fn static_call(name: &str, args: &[Value], cx: &mut dyn Context) -> Option<Result<Value>> {
    match (name, args) {
        ("delay", [span]) => {
            let ticks = match span.base() {
                Value::TimeSpan(TimeSpan(ticks)) => *ticks,
                other => convert::to_i64(other).ok()?.saturating_mul(10_000),
            };
            let world = cx.world();
            let end = world.monotonic().saturating_add(ticks);
            Some(Ok(later(Box::new(move |limit| {
                let left = end.saturating_sub(world.monotonic()).max(0);
                let most = limit.map_or(i64::MAX, |limit| {
                    i64::try_from(limit.as_nanos() / 100).unwrap_or(i64::MAX)
                });
                world.sleep(left.min(most));
                (left <= most).then_some(Ok(Value::Empty))
            }))))
        }
        ("fromresult", [value]) => Some(Ok(done(value.type_of(), Ok(value.clone())))),
        ("waitall" | "waitany" | "whenall", _) => {
            let all: Vec<Value> = args
                .iter()
                .flat_map(|arg| {
                    crate::value::member::enumerate(arg).unwrap_or_else(|| vec![arg.clone()])
                })
                .collect();
            let tasks: Option<Vec<&Task>> = all.iter().map(|one| one.downcast::<Task>()).collect();
            let tasks = tasks?;
            let mut results = Vec::new();
            for task in &tasks {
                match task.outcome() {
                    Ok(value) => results.push(value),
                    Err(fault) if name == "whenall" => {
                        return Some(Ok(done(Type::OBJECT, Err(fault))));
                    }
                    Err(fault) => return Some(Err(fault)),
                }
            }
            Some(Ok(match name {
                "waitall" => Value::Empty,
                "waitany" => Value::Int(0),
                _ => done(Type::OBJECT, Ok(Value::array(results))),
            }))
        }
        _ => None,
    }
}

/// `IAsyncResult` of something that is done when somebody waits for it.
pub fn async_result(task: Value) -> Value {
    let handle = Value::net(Handle(task.clone()));
    record::value(
        "System.Threading.Tasks.TaskToAsyncResult+TaskAsyncResult",
        None,
        vec![
            ("AsyncState", Value::Null),
            ("AsyncWaitHandle", handle),
            ("CompletedSynchronously", Value::FALSE),
            ("Task", task),
        ],
    )
}

/// The handle of one that is waited for.
struct Handle(Value);

impl NetObject for Handle {
    fn type_of(&self) -> Type {
        Type::named("System.Threading.ManualResetEvent")
    }

    fn call(
        &self,
        _: &Value,
        name: &str,
        args: &[Value],
        _: &mut dyn Context,
    ) -> Option<Result<Value>> {
        let task = self.0.downcast::<Task>()?;
        match (name, args) {
            ("waitone", _) => {
                let limit = match args.first().map(Value::base) {
                    None => None,
                    Some(Value::TimeSpan(TimeSpan(ticks))) => u64::try_from(ticks / 10_000).ok(),
                    Some(other) => u64::try_from(convert::to_i64(other).ok()?).ok(),
                };
                Some(Ok(Value::Bool(task.wait(limit.map(Duration::from_millis)))))
            }
            ("close" | "dispose", []) => Some(Ok(Value::Empty)),
            _ => None,
        }
    }

    fn as_any(&self) -> &dyn Any {
        self
    }
}

/// What came of the task of an `IAsyncResult`.
pub fn end(value: &Value) -> Option<Result<Value>> {
    let held = crate::value::member::plain_property(value, "Task")?;
    let task = held.downcast::<Task>()?;
    Some(task.result())
}
