//! Where the next object goes.

use super::Runspace;
use super::unwind::Flow;
use crate::value::Value;

/// A place that takes objects. Writing runs whatever stands downstream before it returns.
pub trait Sink {
    /// Takes one object, as it is (not enumerated).
    fn write(&mut self, rt: &mut Runspace, value: Value) -> Flow;

    /// True for the screen: programs of the system may write to it themselves.
    fn is_host(&self) -> bool {
        false
    }

    /// True for a program or a file: what a program writes gets there byte by byte.
    fn takes_bytes(&self) -> bool {
        false
    }

    /// Takes bytes of a program.
    fn write_bytes(&mut self, rt: &mut Runspace, bytes: &[u8]) -> Flow {
        let _ = (rt, bytes);
        Ok(())
    }

    /// Sees an object that goes elsewhere: `-OutVariable` holds what `>` takes away too.
    fn tap(&mut self, value: &Value) {
        let _ = value;
    }

    /// Passes on what merged streams wrote since the last object.
    fn flush(&mut self, rt: &mut Runspace) -> Flow {
        let _ = rt;
        Ok(())
    }
}

/// Collects; the first object costs no allocation.
#[derive(Default, Debug)]
pub enum Collector {
    /// Nothing yet.
    #[default]
    Nothing,
    /// One object.
    One(Value),
    /// Several.
    Many(Vec<Value>),
}

impl Collector {
    /// Takes one more.
    #[inline]
    pub fn push(&mut self, value: Value) {
        match self {
            Collector::Nothing => *self = Collector::One(value),
            Collector::One(first) => {
                let mut all = Vec::with_capacity(8);
                all.push(std::mem::take(first));
                all.push(value);
                *self = Collector::Many(all);
            }
            Collector::Many(all) => all.push(value),
        }
    }

    /// What a pipeline's result is: nothing, the one object, or an array.
    #[inline]
    pub fn into_value(self) -> Value {
        match self {
            Collector::Nothing => Value::Empty,
            Collector::One(one) => one,
            Collector::Many(all) => Value::array(all),
        }
    }

    /// All objects.
    pub fn into_vec(self) -> Vec<Value> {
        match self {
            Collector::Nothing => Vec::new(),
            Collector::One(one) => vec![one],
            Collector::Many(all) => all,
        }
    }
}

impl Sink for Collector {
    #[inline]
    fn write(&mut self, _: &mut Runspace, value: Value) -> Flow {
        self.push(value);
        Ok(())
    }
}

/// Forgets everything.
pub struct Discard;

impl Sink for Discard {
    fn write(&mut self, _: &mut Runspace, _: Value) -> Flow {
        Ok(())
    }
}
