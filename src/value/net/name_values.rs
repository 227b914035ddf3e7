//! `NameValueCollection`, `BitArray`.

use super::NetObject;
use crate::text::name::eq_ignore_case;
use crate::value::members::args::{int, range, strings};
use crate::value::net::enumerator::Enumerator;
use crate::value::{Context, Result, Type, Value, convert};
use std::any::Any;
use std::cell::RefCell;

/// Names without regard to case, each with one or more texts.
#[derive(Default)]
pub struct NameValues(RefCell<Vec<(String, Vec<String>)>>);

impl NameValues {
    /// Adds a value to a name.
    pub fn add(&self, name: &str, value: &str) {
        let mut all = self.0.borrow_mut();
        match all.iter_mut().find(|(held, _)| eq_ignore_case(held, name)) {
            Some((_, values)) => values.push(value.to_owned()),
            None => all.push((name.to_owned(), vec![value.to_owned()])),
        }
    }

    /// Names with their values.
    pub fn pairs(&self) -> Vec<(String, String)> {
        self.0
            .borrow()
            .iter()
            .map(|(name, values)| (name.clone(), values.join(",")))
            .collect()
    }

    fn find(&self, key: &Value) -> Option<String> {
        let all = self.0.borrow();
        let found = match key.base() {
            Value::Int(at) => all.get(usize::try_from(*at).ok()?),
            other => {
                let name = other.to_text();
                all.iter().find(|(held, _)| eq_ignore_case(held, &name))
            }
        };
        found.map(|(_, values)| values.join(","))
    }

    fn names(&self) -> Value {
        strings(
            self.0
                .borrow()
                .iter()
                .map(|(name, _)| name.as_str())
                .collect::<Vec<_>>(),
        )
    }
}

impl NetObject for NameValues {
    fn type_of(&self) -> Type {
        Type::named("System.Collections.Specialized.NameValueCollection")
    }

    fn get(&self, name: &str) -> Option<Value> {
        if eq_ignore_case(name, "Count") {
            return Some(Value::Int(self.0.borrow().len() as i32));
        }
        (eq_ignore_case(name, "AllKeys") || eq_ignore_case(name, "Keys")).then(|| self.names())
    }

    fn property_names(&self) -> Vec<String> {
        ["AllKeys", "Count", "Keys"].map(str::to_owned).to_vec()
    }

    fn call(
        &self,
        _: &Value,
        name: &str,
        args: &[Value],
        _: &mut dyn Context,
    ) -> Option<Result<Value>> {
        Some(Ok(match (name, args) {
            ("add", [one, value]) => {
                self.add(&one.to_text(), &value.to_text());
                Value::Empty
            }
            // A header with its name.
            ("add", [one]) => {
                let line = one.to_text();
                let (name, value) = line.split_once(':')?;
                self.add(name.trim(), value.trim());
                Value::Empty
            }
            ("set", [one, value]) => {
                let key = one.to_text();
                self.0
                    .borrow_mut()
                    .retain(|(held, _)| !eq_ignore_case(held, &key));
                self.add(&key, &value.to_text());
                Value::Empty
            }
            ("get" | "item", [one]) => self.find(one).map(Value::str).unwrap_or_default(),
            ("getkey", [_]) => {
                let at = usize::try_from(int(args, 0)?).ok()?;
                self.0
                    .borrow()
                    .get(at)
                    .map_or(Value::Null, |(name, _)| Value::str(name.as_str()))
            }
            ("getvalues", [one]) => {
                let name = one.to_text();
                let all = self.0.borrow();
                all.iter()
                    .find(|(held, _)| eq_ignore_case(held, &name))
                    .map_or(Value::Null, |(_, values)| strings(values.clone()))
            }
            ("remove", [one]) => {
                let name = one.to_text();
                self.0
                    .borrow_mut()
                    .retain(|(held, _)| !eq_ignore_case(held, &name));
                Value::Empty
            }
            ("clear", []) => {
                self.0.borrow_mut().clear();
                Value::Empty
            }
            ("haskeys", []) => Value::Bool(!self.0.borrow().is_empty()),
            ("getenumerator", []) => Value::net(Enumerator::of(
                "System.Collections.Specialized.NameObjectCollectionBase+NameObjectKeysEnumerator",
                crate::value::members::args::items(&self.names()),
            )),
            _ => return None,
        }))
    }

    fn enumerate(&self) -> Option<Vec<Value>> {
        Some(crate::value::members::args::items(&self.names()))
    }

    fn index(&self, index: &Value) -> Option<Result<Value>> {
        Some(Ok(self.find(index).map(Value::str).unwrap_or_default()))
    }

    fn set_index(&self, index: &Value, value: Value) -> Option<Result<()>> {
        let name = index.to_text();
        self.0
            .borrow_mut()
            .retain(|(held, _)| !eq_ignore_case(held, &name));
        self.add(&name, &value.to_text());
        Some(Ok(()))
    }

    fn as_any(&self) -> &dyn Any {
        self
    }
}

/// `BitArray`.
pub struct BitArray(RefCell<Vec<bool>>);

impl BitArray {
    /// A constructor: a length, booleans, bytes or numbers.
    pub fn construct(args: &[Value]) -> Option<Result<Value>> {
        let bits = match args.first().map(Value::base) {
            Some(Value::Int(length)) => {
                let value = args.get(1).is_some_and(convert::truth);
                vec![value; usize::try_from(*length).ok()?]
            }
            Some(Value::Array(array)) => array
                .items
                .borrow()
                .iter()
                .flat_map(|one| match one.base() {
                    Value::Byte(byte) => (0..8).map(|at| byte >> at & 1 == 1).collect::<Vec<_>>(),
                    Value::Int(number) => (0..32).map(|at| number >> at & 1 == 1).collect(),
                    other => vec![convert::truth(other)],
                })
                .collect(),
            _ => return None,
        };
        Some(Ok(Value::net(BitArray(RefCell::new(bits)))))
    }
}

impl NetObject for BitArray {
    fn type_of(&self) -> Type {
        Type::named("System.Collections.BitArray")
    }

    fn get(&self, name: &str) -> Option<Value> {
        if eq_ignore_case(name, "Count") || eq_ignore_case(name, "Length") {
            return Some(Value::Int(self.0.borrow().len() as i32));
        }
        (eq_ignore_case(name, "IsReadOnly") || eq_ignore_case(name, "IsSynchronized"))
            .then_some(Value::FALSE)
    }

    fn property_names(&self) -> Vec<String> {
        [
            "Length",
            "Count",
            "SyncRoot",
            "IsSynchronized",
            "IsReadOnly",
        ]
        .map(str::to_owned)
        .to_vec()
    }

    fn call(
        &self,
        this: &Value,
        name: &str,
        args: &[Value],
        _: &mut dyn Context,
    ) -> Option<Result<Value>> {
        let other = || args.first().and_then(|one| one.downcast::<BitArray>());
        let combine = |by: fn(bool, bool) -> bool| {
            let held = other()?.0.borrow().clone();
            for (slot, bit) in self.0.borrow_mut().iter_mut().zip(held) {
                *slot = by(*slot, bit);
            }
            Some(Ok(this.clone()))
        };
        match (name, args) {
            ("get", [one]) => self.index(one),
            ("set", [one, value]) => self
                .set_index(one, value.clone())
                .map(|result| result.map(|()| Value::Empty)),
            ("setall", [value]) => {
                let value = convert::truth(value);
                self.0.borrow_mut().fill(value);
                Some(Ok(Value::Empty))
            }
            ("and", [_]) => combine(|a, b| a && b),
            ("or", [_]) => combine(|a, b| a || b),
            ("xor", [_]) => combine(|a, b| a != b),
            ("not", []) => {
                for slot in self.0.borrow_mut().iter_mut() {
                    *slot = !*slot;
                }
                Some(Ok(this.clone()))
            }
            ("hasallset", []) => Some(Ok(Value::Bool(self.0.borrow().iter().all(|bit| *bit)))),
            ("hasanyset", []) => Some(Ok(Value::Bool(self.0.borrow().iter().any(|bit| *bit)))),
            ("copyto", [target, at]) => {
                let bits = self.0.borrow();
                let packed: Vec<Value> = match target.base() {
                    Value::Array(array) if array.element.is_known(crate::value::Known::Byte) => {
                        bits.chunks(8)
                            .map(|eight| {
                                Value::Byte(
                                    eight
                                        .iter()
                                        .enumerate()
                                        .fold(0, |byte, (at, bit)| byte | u8::from(*bit) << at),
                                )
                            })
                            .collect()
                    }
                    Value::Array(array) if array.element.is_known(crate::value::Known::Int32) => {
                        bits.chunks(32)
                            .map(|many| {
                                Value::Int(
                                    many.iter()
                                        .enumerate()
                                        .fold(0, |word, (at, bit)| word | i32::from(*bit) << at),
                                )
                            })
                            .collect()
                    }
                    _ => bits.iter().map(|bit| Value::Bool(*bit)).collect(),
                };
                Some(
                    crate::value::members::array::copy_to(&packed, &[target.clone(), at.clone()])
                        .map(|()| Value::Empty),
                )
            }
            _ => None,
        }
    }

    fn enumerate(&self) -> Option<Vec<Value>> {
        Some(
            self.0
                .borrow()
                .iter()
                .map(|bit| Value::Bool(*bit))
                .collect(),
        )
    }

    fn index(&self, index: &Value) -> Option<Result<Value>> {
        let at = convert::to_i32(index).ok()?;
        Some(
            match usize::try_from(at)
                .ok()
                .and_then(|at| self.0.borrow().get(at).copied())
            {
                Some(bit) => Ok(Value::Bool(bit)),
                None => range(
                    "Index was out of range. Must be non-negative and less than the size of the collection. (Parameter 'index')",
                ),
            },
        )
    }

    fn set_index(&self, index: &Value, value: Value) -> Option<Result<()>> {
        let at = usize::try_from(convert::to_i32(index).ok()?).ok()?;
        Some(match self.0.borrow_mut().get_mut(at) {
            Some(slot) => {
                *slot = convert::truth(&value);
                Ok(())
            }
            None => range(
                "Index was out of range. Must be non-negative and less than the size of the collection. (Parameter 'index')",
            ),
        })
    }

    fn as_any(&self) -> &dyn Any {
        self
    }
}
