//! `StringBuilder`.

use super::NetObject;
use crate::text::name::eq_ignore_case;
use crate::value::members::args::{flag, int, items, range, text, unit};
use crate::value::members::{bridge, string_static};
use crate::value::{Context, Known, PSString, Result, Type, Value};
use std::any::Any;
use std::cell::{Cell, RefCell};

/// Text that grows, in UTF-16 units.
pub struct StringBuilder {
    units: RefCell<Vec<u16>>,
    capacity: Cell<i32>,
    most: i32,
}

impl StringBuilder {
    fn text(&self) -> String {
        String::from_utf16_lossy(&self.units.borrow())
    }

    fn push(&self, text: &str) {
        let mut units = self.units.borrow_mut();
        if text.is_ascii() {
            units.extend(text.bytes().map(u16::from));
        } else {
            units.extend(text.encode_utf16());
        }
    }

    fn grow(&self) {
        let length = self.units.borrow().len() as i32;
        while self.capacity.get() < length {
            self.capacity
                .set((self.capacity.get().max(8) * 2).max(length.min(self.capacity.get() * 2)));
        }
    }
}

/// A constructor.
pub fn construct(args: &[Value]) -> Option<Result<Value>> {
    let held = text(args, 0).map(ToString::to_string).unwrap_or_default();
    let mut units: Vec<u16> = held.encode_utf16().collect();
    let numbers: Vec<i32> = (0..args.len()).filter_map(|at| int(args, at)).collect();
    if let (true, [start, length, ..]) = (args.len() == 4, numbers.as_slice()) {
        if *start < 0 || *length < 0 || (*start + *length) as usize > units.len() {
            return Some(range(
                "Index was out of range. Must be non-negative and less than or equal to the size of the collection. (Parameter 'startIndex')",
            ));
        }
        units = units
            .into_iter()
            .skip(*start as usize)
            .take(*length as usize)
            .collect();
    }
    if let [capacity, ..] = numbers.as_slice()
        && *capacity < 0
    {
        return Some(Err(crate::value::members::args::negative(
            "capacity",
            &capacity.to_string(),
        )));
    }
    let capacity = match numbers.as_slice() {
        [capacity] if *capacity > 0 => *capacity,
        [capacity, _] if args.len() == 2 && *capacity > 0 => *capacity,
        _ => 16,
    };
    let most = if args.len() == 2 && numbers.len() == 2 {
        numbers.get(1).copied().unwrap_or(i32::MAX)
    } else {
        i32::MAX
    };
    let made = StringBuilder {
        capacity: Cell::new(capacity.max(units.len() as i32)),
        units: RefCell::new(units),
        most,
    };
    Some(Ok(Value::net(made)))
}

impl NetObject for StringBuilder {
    fn type_of(&self) -> Type {
        Type::Known(Known::StringBuilder)
    }

    fn to_text(&self) -> String {
        self.text()
    }

    fn get(&self, name: &str) -> Option<Value> {
        let is = |known: &str| eq_ignore_case(name, known);
        Some(if is("Length") {
            Value::Int(self.units.borrow().len() as i32)
        } else if is("Capacity") {
            self.grow();
            Value::Int(self.capacity.get())
        } else if is("MaxCapacity") {
            Value::Int(self.most)
        } else {
            return None;
        })
    }

    fn set(&self, name: &str, value: &Value) -> Option<Result<()>> {
        let number = match crate::value::convert::to_i32(value) {
            Ok(number) => number,
            Err(fault) => return Some(Err(fault)),
        };
        if eq_ignore_case(name, "Length") {
            if number < 0 {
                return Some(range(
                    "Length cannot be less than zero. (Parameter 'value')",
                ));
            }
            self.units.borrow_mut().resize(number as usize, 0);
            return Some(Ok(()));
        }
        if eq_ignore_case(name, "Capacity") {
            self.capacity.set(number);
            return Some(Ok(()));
        }
        None
    }

    fn property_names(&self) -> Vec<String> {
        ["Capacity", "MaxCapacity", "Length"]
            .map(str::to_owned)
            .to_vec()
    }

    fn call(
        &self,
        this: &Value,
        name: &str,
        args: &[Value],
        cx: &mut dyn Context,
    ) -> Option<Result<Value>> {
        match (name, args) {
            ("append", [Value::String(text)]) => {
                self.push(text);
                return Some(Ok(this.clone()));
            }
            ("append", [Value::Int(number)]) => {
                let mut text = PSString::EMPTY;
                text.push_int(*number);
                self.push(&text);
                return Some(Ok(this.clone()));
            }
            _ => {}
        }
        let this = || Ok(this.clone());
        let length = self.units.borrow().len() as i64;
        Some(match (name, args) {
            ("append", [one]) => match append_text(one, cx) {
                Ok(text) => {
                    self.push(&text);
                    this()
                }
                Err(fault) => Err(fault),
            },
            ("append", [one, count]) if matches!(one.base(), Value::Char(_)) => {
                let c = unit(std::slice::from_ref(one), 0)?;
                let count = int(std::slice::from_ref(count), 0)?;
                if count < 0 {
                    return Some(range(
                        "Non-negative number required. (Parameter 'repeatCount')",
                    ));
                }
                self.units
                    .borrow_mut()
                    .extend(std::iter::repeat_n(c, count as usize));
                this()
            }
            ("append", [one, from, count]) => {
                let (from, count) = (
                    int(std::slice::from_ref(from), 0)?.max(0) as usize,
                    int(std::slice::from_ref(count), 0)?.max(0) as usize,
                );
                let text = match append_text(one, cx) {
                    Ok(text) => text,
                    Err(fault) => return Some(Err(fault)),
                };
                self.units
                    .borrow_mut()
                    .extend(text.encode_utf16().skip(from).take(count));
                this()
            }
            ("appendline", []) => {
                self.push("\n");
                this()
            }
            ("appendline", [one]) => match append_text(one, cx) {
                Ok(text) => {
                    self.push(&text);
                    self.push("\n");
                    this()
                }
                Err(fault) => Err(fault),
            },
            ("appendformat", _) => match string_static::call("format", args, cx)? {
                Ok(text) => {
                    self.push(&text.to_text());
                    this()
                }
                Err(fault) => Err(fault),
            },
            ("appendjoin", _) => match string_static::call("join", args, cx)? {
                Ok(text) => {
                    self.push(&text.to_text());
                    this()
                }
                Err(fault) => Err(fault),
            },
            ("insert", [at, one, rest @ ..]) => {
                let at = int(std::slice::from_ref(at), 0)?;
                if i64::from(at) > length || at < 0 {
                    return Some(range(
                        "Index was out of range. Must be non-negative and less than or equal to the size of the collection. (Parameter 'index')",
                    ));
                }
                let text = match append_text(one, cx) {
                    Ok(text) => text,
                    Err(fault) => return Some(Err(fault)),
                };
                let times = int(rest, 0).unwrap_or(1).max(0) as usize;
                let more: Vec<u16> = text.repeat(times).encode_utf16().collect();
                self.units
                    .borrow_mut()
                    .splice(at as usize..at as usize, more);
                this()
            }
            ("remove", [_, _]) => {
                let (from, count) = (int(args, 0)?, int(args, 1)?);
                if count < 0 {
                    return Some(range(
                        "Length cannot be less than zero. (Parameter 'length')",
                    ));
                }
                if from < 0 {
                    return Some(range(
                        "StartIndex cannot be less than zero. (Parameter 'startIndex')",
                    ));
                }
                if i64::from(from) + i64::from(count) > length {
                    return Some(range(
                        "Index was out of range. Must be non-negative and less than or equal to the size of the collection. (Parameter 'length')",
                    ));
                }
                self.units
                    .borrow_mut()
                    .drain(from as usize..(from + count) as usize);
                this()
            }
            ("replace", [_, _, rest @ ..]) => {
                let (from, count) = (
                    int(rest, 0).unwrap_or(0).max(0) as usize,
                    int(rest, 1).map_or(length as usize, |count| count.max(0) as usize),
                );
                let held: Vec<u16> = self.units.borrow().clone();
                let end = (from + count).min(held.len());
                let part = String::from_utf16_lossy(held.get(from..end).unwrap_or_default());
                let made = match (unit(args, 0), unit(args, 1)) {
                    (Some(old), Some(new)) => {
                        let units: Vec<u16> = part
                            .encode_utf16()
                            .map(|one| if one == old { new } else { one })
                            .collect();
                        String::from_utf16_lossy(&units)
                    }
                    _ => {
                        let old = args.first().map(Value::to_text).unwrap_or_default();
                        if old.is_empty() {
                            return Some(crate::value::members::args::bad(
                                "The value cannot be an empty string. (Parameter 'oldValue')",
                            ));
                        }
                        part.replace(&old, &args.get(1).map(Value::to_text).unwrap_or_default())
                    }
                };
                let more: Vec<u16> = made.encode_utf16().collect();
                self.units.borrow_mut().splice(from..end, more);
                this()
            }
            ("clear", []) => {
                self.units.borrow_mut().clear();
                this()
            }
            ("tostring", []) => Ok(Value::str(self.text())),
            ("tostring", [_, _]) => {
                let (from, count) = (int(args, 0)?, int(args, 1)?);
                if from < 0 || count < 0 || i64::from(from) + i64::from(count) > length {
                    return Some(range(
                        "Index was out of range. Must be non-negative and less than or equal to the size of the collection. (Parameter 'startIndex')",
                    ));
                }
                let units: Vec<u16> = self
                    .units
                    .borrow()
                    .iter()
                    .skip(from as usize)
                    .take(count as usize)
                    .copied()
                    .collect();
                Ok(Value::str(String::from_utf16_lossy(&units)))
            }
            ("chars", [_]) => match usize::try_from(int(args, 0)?)
                .ok()
                .and_then(|at| self.units.borrow().get(at).copied())
            {
                Some(unit) => Ok(Value::Char(unit)),
                None => Err(crate::value::Fault::net(
                    "System.IndexOutOfRangeException",
                    "Index was outside the bounds of the array.",
                )),
            },
            ("equals", [one]) => {
                let other = one.downcast::<StringBuilder>().map(StringBuilder::text);
                Ok(Value::Bool(other.is_some_and(|other| other == self.text())))
            }
            ("ensurecapacity", [_]) => {
                let wanted = int(args, 0)?;
                if wanted > self.capacity.get() {
                    self.capacity.set(wanted);
                }
                Ok(Value::Int(self.capacity.get()))
            }
            ("copyto", [_, target, _, _]) => {
                let held: Vec<Value> = self
                    .units
                    .borrow()
                    .iter()
                    .map(|unit| Value::Char(*unit))
                    .collect();
                let list = [
                    args.first()?.clone(),
                    target.clone(),
                    args.get(2)?.clone(),
                    args.get(3)?.clone(),
                ];
                crate::value::members::array::copy_to(&held, &list).map(|()| Value::Empty)
            }
            _ => return None,
        })
    }

    fn index(&self, index: &Value) -> Option<Result<Value>> {
        let at = crate::value::convert::to_i32(index).ok()?;
        Some(
            match usize::try_from(at)
                .ok()
                .and_then(|at| self.units.borrow().get(at).copied())
            {
                Some(unit) => Ok(Value::Char(unit)),
                None => Err(crate::value::Fault::net(
                    "System.IndexOutOfRangeException",
                    "Index was outside the bounds of the array.",
                )),
            },
        )
    }

    fn set_index(&self, index: &Value, value: Value) -> Option<Result<()>> {
        let at = usize::try_from(crate::value::convert::to_i32(index).ok()?).ok()?;
        let unit = value.to_text().encode_utf16().next()?;
        if let Some(slot) = self.units.borrow_mut().get_mut(at) {
            *slot = unit;
        }
        Some(Ok(()))
    }

    fn as_any(&self) -> &dyn Any {
        self
    }
}

fn append_text(value: &Value, cx: &mut dyn Context) -> Result<String> {
    if let Value::Array(array) = value.base()
        && array.element == Type::Known(Known::Char)
    {
        let units: Vec<u16> = items(value)
            .iter()
            .filter_map(|one| unit(std::slice::from_ref(one), 0))
            .collect();
        return Ok(String::from_utf16_lossy(&units));
    }
    let _ = (flag, bridge::net_text);
    string_static::dotnet_text(value, cx)
}
