//! Get-Random and Get-SecureRandom.

use super::common::{self, message};
use crate::engine::{Body, Call, Cmdlet, CmdletBody, Flow};
use crate::value::{ErrorCategory, Fault, Known, Type, Value, convert, member};
use std::cell::RefCell;
use std::rc::Rc;

pub(super) const CMDLETS: &[Cmdlet] = &[
    Cmdlet {
        name: "Get-Random",
        body: Body::Stateful(|| Box::new(Random::default())),
    },
    Cmdlet {
        name: "Get-SecureRandom",
        body: Body::Stateful(|| {
            Box::new(Random {
                secure: true,
                ..Random::default()
            })
        }),
    },
];

/// The generator that -SetSeed left for the session.
struct Seeded(RefCell<Value>);

/// One run.
#[derive(Default)]
struct Random {
    secure: bool,
    chosen: Vec<Value>,
    seen: usize,
}

const MOST: i64 = i32::MAX as i64;

impl Random {
    /// A number from 0 to below `Int32.MaxValue`.
    fn sample(&self, call: &mut Call<'_>) -> Flow<i64> {
        loop {
            let mut bytes = [0_u8; 4];
            self.fill(call, &mut bytes)?;
            let number = i64::from(i32::from_le_bytes(bytes));
            if number != MOST {
                return Ok(if number < 0 { number + MOST } else { number });
            }
        }
    }

    /// Random bytes, of the generator with a seed if there is one.
    fn fill(&self, call: &mut Call<'_>, bytes: &mut [u8]) -> Flow {
        let seeded = if self.secure {
            None
        } else {
            call.rt.service::<Seeded>()
        };
        let Some(seeded) = seeded else {
            call.rt.world.random(bytes);
            return Ok(());
        };
        let generator = seeded.0.borrow().clone();
        for byte in bytes {
            let value = call.rt.invoke_method(&generator, "Next", &[])?;
            *byte = (convert::to_i64(&value)? & 255) as u8;
        }
        Ok(())
    }

    fn unit(&self, call: &mut Call<'_>) -> Flow<f64> {
        Ok(self.sample(call)? as f64 * (1.0 / MOST as f64))
    }

    fn between(&self, call: &mut Call<'_>, low: i64, high: i64) -> Flow<i64> {
        let range = high - low;
        if range <= MOST {
            return Ok((self.unit(call)? * range as f64) as i64 + low);
        }
        // Two samples: a number and its sign.
        let mut large = self.sample(call)?;
        if self.sample(call)? % 2 == 0 {
            large = -large;
        }
        let unit = (large as f64 + (MOST - 1) as f64) / (2.0 * MOST as f64 - 1.0);
        Ok((unit * range as f64) as i64 + low)
    }

    fn bytes(&self, call: &mut Call<'_>) -> Flow<u64> {
        let mut bytes = [0_u8; 8];
        self.fill(call, &mut bytes)?;
        Ok(u64::from_le_bytes(bytes))
    }

    fn long(&self, call: &mut Call<'_>, low: i64, high: i64) -> Flow<i64> {
        let range = i128::from(high) - i128::from(low);
        if range <= i128::from(MOST) {
            return Ok(low + self.between(call, 0, high - low)?);
        }
        let range = u64::try_from(range).unwrap_or(u64::MAX);
        let mask = u64::MAX >> range.leading_zeros();
        loop {
            let number = self.bytes(call)? & mask;
            if number < range {
                return Ok((low as f64 + number as f64) as i64);
            }
        }
    }

    fn double(&self, call: &mut Call<'_>, low: f64, high: f64) -> Flow<f64> {
        let range = high - low;
        for _ in 0..1000 {
            let number = if range.is_finite() {
                low + self.unit(call)? * range
            } else {
                let unit = self.unit(call)?;
                low * (1.0 - unit) + high * unit
            };
            if number < high {
                return Ok(number);
            }
        }
        Ok(low)
    }

    fn numbers(&mut self, call: &mut Call<'_>) -> Flow {
        let bound = |call: &mut Call<'_>, name: &str| -> Flow<Option<Value>> {
            let Some(value) = call.get(name).cloned() else {
                return Ok(None);
            };
            Ok(Some(match value.base() {
                Value::Null | Value::Empty => return Ok(None),
                Value::String(text) => {
                    // A text is read as code writes numbers: with a suffix, a multiplier or a point.
                    match convert::literal::scan(text) {
                        Some(number @ (Value::Int(_) | Value::Long(_) | Value::Double(_))) => {
                            number
                        }
                        Some(Value::UInt(number)) => Value::Long(i64::from(number)),
                        _ => convert::convert(&value, &Type::Known(Known::Double), call.rt)?,
                    }
                }
                Value::Byte(_) | Value::SByte(_) | Value::Int16(_) | Value::UInt16(_) => {
                    convert::convert(&value, &Type::INT, call.rt)?
                }
                Value::UInt(_) => convert::convert(&value, &Type::Known(Known::Int64), call.rt)?,
                Value::Int(_) | Value::Long(_) | Value::Double(_) => value.base().clone(),
                _ => convert::convert(&value, &Type::Known(Known::Double), call.rt)?,
            }))
        };
        let high = bound(call, "Maximum")?;
        let low = bound(call, "Minimum")?;
        let is_double = |value: &Option<Value>| matches!(value, Some(Value::Double(_)));
        let is_long = |value: &Option<Value>| matches!(value, Some(Value::Long(_)));
        let count = common::count_of(call, "Count").unwrap_or(1);
        let too_small = |low: &str, high: &str| {
            let text = message(
                "GetRandomCommandStrings",
                "MinGreaterThanOrEqualMax",
                &[low, high],
            );
            Fault::new(
                "MinGreaterThanOrEqualMax",
                ErrorCategory::InvalidArgument,
                text,
            )
            .of("System.ArgumentException")
        };
        if is_double(&high) || is_double(&low) {
            let number = |value: &Option<Value>, default: f64| {
                value
                    .as_ref()
                    .and_then(|value| convert::to_f64(value).ok())
                    .unwrap_or(default)
            };
            let (low, high) = (number(&low, 0.0), number(&high, f64::MAX));
            if low >= high {
                let shown = |value: f64| Value::Double(value).to_text();
                return call.throw(&too_small(&shown(low), &shown(high)));
            }
            for _ in 0..count {
                let number = self.double(call, low, high)?;
                call.write(Value::Double(number))?;
            }
            return Ok(());
        }
        let long = is_long(&high) || is_long(&low);
        let number = |value: &Option<Value>, default: i64| {
            value
                .as_ref()
                .and_then(|value| convert::to_i64(value).ok())
                .unwrap_or(default)
        };
        let (low, high) = (
            number(&low, 0),
            number(&high, if long { i64::MAX } else { MOST }),
        );
        if low >= high {
            return call.throw(&too_small(&low.to_string(), &high.to_string()));
        }
        for _ in 0..count {
            let value = if long {
                Value::Long(self.long(call, low, high)?)
            } else {
                let number = self.between(call, low, high)?;
                Value::Int(i32::try_from(number).unwrap_or(i32::MAX))
            };
            call.write(value)?;
        }
        Ok(())
    }
}

impl CmdletBody for Random {
    fn begin(&mut self, call: &mut Call<'_>) -> Flow {
        if let Some(seed) = call.int("SetSeed") {
            let seed = Value::Int(i32::try_from(seed).unwrap_or(0));
            let generator = member::construct(&Type::Known(Known::Random), &[seed], call.rt)?;
            call.rt.offer(Rc::new(Seeded(RefCell::new(generator))));
        }
        if &*call.set_name() == "RandomNumberParameterSet" {
            return self.numbers(call);
        }
        Ok(())
    }

    fn process(&mut self, call: &mut Call<'_>) -> Flow {
        if &*call.set_name() == "RandomNumberParameterSet" {
            return Ok(());
        }
        let items = match call.get("InputObject") {
            None => return Ok(()),
            Some(value) if value.is_null() => vec![Value::Null],
            Some(_) => call.list("InputObject"),
        };
        let count = if call.flag("Shuffle") {
            usize::MAX
        } else {
            common::count_of(call, "Count").unwrap_or(1)
        };
        for item in items {
            if self.chosen.len() < count {
                self.chosen.push(item);
            } else {
                let at = self.between(call, 0, self.seen as i64 + 1)?;
                if (at as usize) < count {
                    let slot = self.between(call, 0, self.chosen.len() as i64)?;
                    if let Some(held) = self.chosen.get_mut(slot as usize) {
                        *held = item;
                    }
                }
            }
            self.seen += 1;
        }
        Ok(())
    }

    fn end(&mut self, call: &mut Call<'_>) -> Flow {
        let count = self.chosen.len();
        for at in 0..count {
            let other = self.between(call, at as i64, count as i64)? as usize;
            if other < count {
                self.chosen.swap(at, other);
            }
        }
        for value in std::mem::take(&mut self.chosen) {
            call.write(value)?;
        }
        Ok(())
    }
}
