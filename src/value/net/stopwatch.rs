//! `Stopwatch`.

use super::NetObject;
use crate::text::name::eq_ignore_case;
use crate::value::{Context, Known, Result, TimeSpan, Type, Value, World};
use std::any::Any;
use std::cell::Cell;
use std::rc::Rc;

/// Measures time.
pub struct Stopwatch {
    world: Rc<dyn World>,
    elapsed: Cell<i64>,
    since: Cell<Option<i64>>,
}

impl Stopwatch {
    /// A stopwatch, running or not.
    pub fn value(world: Rc<dyn World>, running: bool) -> Value {
        let since = running.then(|| world.monotonic());
        Value::net(Stopwatch {
            world,
            elapsed: Cell::new(0),
            since: Cell::new(since),
        })
    }

    fn ticks(&self) -> i64 {
        self.elapsed.get()
            + self
                .since
                .get()
                .map_or(0, |since| self.world.monotonic() - since)
    }
}

impl NetObject for Stopwatch {
    fn type_of(&self) -> Type {
        Type::Known(Known::Stopwatch)
    }

    fn to_text(&self) -> String {
        crate::value::text::span_text(TimeSpan(self.ticks()))
    }

    fn get(&self, name: &str) -> Option<Value> {
        let is = |known: &str| eq_ignore_case(name, known);
        Some(if is("Elapsed") {
            Value::TimeSpan(TimeSpan(self.ticks()))
        } else if is("ElapsedMilliseconds") {
            Value::Long(self.ticks() / 10_000)
        } else if is("ElapsedTicks") {
            Value::Long(self.ticks() * 100)
        } else if is("IsRunning") {
            Value::Bool(self.since.get().is_some())
        } else {
            return None;
        })
    }

    fn property_names(&self) -> Vec<String> {
        [
            "IsRunning",
            "Elapsed",
            "ElapsedMilliseconds",
            "ElapsedTicks",
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
        match name {
            "start" => {
                if self.since.get().is_none() {
                    self.since.set(Some(self.world.monotonic()));
                }
            }
            "stop" => {
                self.elapsed.set(self.ticks());
                self.since.set(None);
            }
            "reset" => {
                self.elapsed.set(0);
                self.since.set(None);
            }
            "restart" => {
                self.elapsed.set(0);
                self.since.set(Some(self.world.monotonic()));
            }
            _ => return None,
        }
        Some(Ok(Value::Empty))
    }

    fn as_any(&self) -> &dyn Any {
        self
    }
}
