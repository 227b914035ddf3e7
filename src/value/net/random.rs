//! `Random`: seeded ones give .NET's own sequence.

use super::NetObject;
use crate::value::members::args::{items, long, range};
use crate::value::{Context, Known, Result, Type, Value, World};
use std::any::Any;
use std::cell::RefCell;
use std::rc::Rc;

/// Knuth's subtractive generator as .NET has it for a given seed.
pub struct Subtractive {
    seeds: [i32; 56],
    at: usize,
    behind: usize,
}

const BIG: i32 = i32::MAX;

impl Subtractive {
    /// From a seed.
    pub fn new(seed: i32) -> Subtractive {
        let mut seeds = [0i32; 56];
        let put = |seeds: &mut [i32; 56], at: usize, value: i32| {
            if let Some(slot) = seeds.get_mut(at) {
                *slot = value;
            }
        };
        let mut mj = 161_803_398i32.wrapping_sub(if seed == i32::MIN {
            i32::MAX
        } else {
            seed.abs()
        });
        put(&mut seeds, 55, mj);
        let mut mk = 1i32;
        let mut ii = 0usize;
        for _ in 1..55 {
            ii += 21;
            if ii >= 55 {
                ii -= 55;
            }
            put(&mut seeds, ii, mk);
            mk = mj.wrapping_sub(mk);
            if mk < 0 {
                mk = mk.wrapping_add(BIG);
            }
            mj = seeds.get(ii).copied().unwrap_or(0);
        }
        for _ in 1..5 {
            for k in 1..56usize {
                let mut n = k + 30;
                if n >= 55 {
                    n -= 55;
                }
                let other = seeds.get(1 + n).copied().unwrap_or(0);
                if let Some(slot) = seeds.get_mut(k) {
                    *slot = slot.wrapping_sub(other);
                    if *slot < 0 {
                        *slot = slot.wrapping_add(BIG);
                    }
                }
            }
        }
        Subtractive {
            seeds,
            at: 0,
            behind: 21,
        }
    }

    /// The next number below `int.MaxValue`.
    pub fn sample(&mut self) -> i32 {
        self.at = if self.at + 1 >= 56 { 1 } else { self.at + 1 };
        self.behind = if self.behind + 1 >= 56 {
            1
        } else {
            self.behind + 1
        };
        let other = self.seeds.get(self.behind).copied().unwrap_or(0);
        let mut value = self
            .seeds
            .get(self.at)
            .copied()
            .unwrap_or(0)
            .wrapping_sub(other);
        if value == BIG {
            value -= 1;
        }
        if value < 0 {
            value = value.wrapping_add(BIG);
        }
        if let Some(slot) = self.seeds.get_mut(self.at) {
            *slot = value;
        }
        value
    }
}

/// Where the numbers come from.
pub enum Source {
    /// A seed.
    Seeded(Box<Subtractive>),
    /// The world's randomness.
    World(Rc<dyn World>),
}

impl Source {
    /// A number in [0, 1).
    pub fn unit(&mut self) -> f64 {
        match self {
            Source::Seeded(generator) => f64::from(generator.sample()) * (1.0 / f64::from(BIG)),
            Source::World(world) => {
                let mut bytes = [0u8; 8];
                world.random(&mut bytes);
                (u64::from_le_bytes(bytes) >> 11) as f64 / (1u64 << 53) as f64
            }
        }
    }

    /// A number in [low, high).
    pub fn between(&mut self, low: i64, high: i64) -> i64 {
        let span = (high - low) as u64;
        match self {
            Source::Seeded(generator) => {
                if span <= u64::from(BIG.unsigned_abs()) {
                    let unit = f64::from(generator.sample()) * (1.0 / f64::from(BIG));
                    return (unit * span as f64) as i64 + low;
                }
                // .NET's sample for large ranges.
                let mut number = generator.sample();
                if generator.sample() % 2 == 0 {
                    number = -number;
                }
                let unit = (f64::from(number) + f64::from(BIG - 1)) / 4_294_967_293.0;
                (unit * span as f64) as i64 + low
            }
            Source::World(_) => low + (self.unit() * span as f64) as i64,
        }
    }

    fn any(&mut self) -> i32 {
        match self {
            Source::Seeded(generator) => generator.sample(),
            Source::World(_) => self.between(0, i64::from(BIG)) as i32,
        }
    }
}

/// The object.
pub struct Random(RefCell<Source>);

impl Random {
    /// With a seed, or with the world's randomness.
    pub fn value(seed: Option<i32>, world: Rc<dyn World>) -> Value {
        Value::net(Random(RefCell::new(match seed {
            Some(seed) => Source::Seeded(Box::new(Subtractive::new(seed))),
            None => Source::World(world),
        })))
    }
}

impl NetObject for Random {
    fn type_of(&self) -> Type {
        Type::Known(Known::Random)
    }

    fn call(
        &self,
        _: &Value,
        name: &str,
        args: &[Value],
        _: &mut dyn Context,
    ) -> Option<Result<Value>> {
        let mut source = self.0.borrow_mut();
        Some(match (name, args) {
            ("next", []) => Ok(Value::Int(source.any())),
            ("next", [_]) => {
                let high = long(args, 0)?;
                if high < 0 {
                    return Some(range(
                        "'maxValue' must be greater than zero. (Parameter 'maxValue')",
                    ));
                }
                Ok(Value::Int(source.between(0, high) as i32))
            }
            ("next", [_, _]) => {
                let (low, high) = (long(args, 0)?, long(args, 1)?);
                if low > high {
                    return Some(range(
                        "'minValue' cannot be greater than maxValue. (Parameter 'minValue')",
                    ));
                }
                Ok(Value::Int(source.between(low, high) as i32))
            }
            ("nextint64", _) => {
                let (low, high) = match args.len() {
                    0 => (0, i64::MAX),
                    1 => (0, long(args, 0)?),
                    _ => (long(args, 0)?, long(args, 1)?),
                };
                Ok(Value::Long(
                    low + (source.unit() * (high - low) as f64) as i64,
                ))
            }
            ("nextdouble", []) => Ok(Value::Double(source.unit())),
            ("nextsingle", []) => Ok(Value::Single(source.unit() as f32)),
            ("nextbytes", [target]) => {
                let Value::Array(array) = target.base() else {
                    return None;
                };
                for slot in array.items.borrow_mut().iter_mut() {
                    *slot = Value::Byte(source.any() as u8);
                }
                Ok(Value::Empty)
            }
            ("shuffle", [target]) => {
                let Value::Array(array) = target.base() else {
                    return None;
                };
                let mut held = array.items.borrow_mut();
                let count = held.len();
                for at in 0..count.saturating_sub(1) {
                    let other = source.between(at as i64, count as i64) as usize;
                    held.swap(at, other);
                }
                Ok(Value::Empty)
            }
            ("getitems", [from, count]) => {
                let from = items(from);
                let count = crate::value::convert::to_i32(count).ok()?.max(0);
                let made = (0..count)
                    .map(|_| {
                        let at = source.between(0, from.len() as i64) as usize;
                        from.get(at).cloned().unwrap_or_default()
                    })
                    .collect();
                Ok(Value::array(made))
            }
            _ => return None,
        })
    }

    fn as_any(&self) -> &dyn Any {
        self
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_seed_gives_the_sequence_of_dotnet() {
        let mut source = Source::Seeded(Box::new(Subtractive::new(5)));
        let first: Vec<i64> = (0..5).map(|_| source.between(0, 1000)).collect();
        assert_eq!(first, SEED_5);
    }

    /// Recorded: `$r = [Random]::new(5); 1..5 | % { $r.Next(1000) }`.
    const SEED_5: [i64; 5] = [338, 284, 262, 625, 463];
}
