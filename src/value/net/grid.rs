//! Arrays of more than one dimension.

use super::NetObject;
use crate::text::name::eq_ignore_case;
use crate::value::net::enumerator::Enumerator;
use crate::value::{Context, Fault, Result, Type, Value, convert, members};
use std::any::Any;
use std::cell::RefCell;
use std::rc::Rc;

/// `T[,]` and higher.
pub struct Grid {
    element: Type,
    sizes: Vec<usize>,
    items: RefCell<Vec<Value>>,
}

impl Grid {
    /// An array of defaults.
    pub fn make(element: Type, sizes: Vec<usize>) -> Result<Value> {
        let total = sizes
            .iter()
            .try_fold(1usize, |total, size| total.checked_mul(*size));
        match total.filter(|total| *total <= 1 << 26) {
            Some(total) => {
                let items = RefCell::new(vec![members::element_default(&element); total]);
                Ok(Value::net(Grid {
                    element,
                    sizes,
                    items,
                }))
            }
            None => Err(Fault::net(
                "System.OutOfMemoryException",
                "Array dimensions exceeded supported range.",
            )),
        }
    }

    /// The lengths of the dimensions.
    pub fn sizes(&self) -> &[usize] {
        &self.sizes
    }

    /// The place that indices mean; negative ones count from the end of their dimension.
    fn place(&self, indices: &[i64]) -> Option<usize> {
        if indices.len() != self.sizes.len() {
            return None;
        }
        let mut at = 0;
        for (index, size) in indices.iter().zip(&self.sizes) {
            let index = if *index < 0 {
                *index + *size as i64
            } else {
                *index
            };
            let index = usize::try_from(index).ok().filter(|index| index < size)?;
            at = at * size + index;
        }
        Some(at)
    }

    fn indices(&self, at: &Value) -> Result<Vec<i64>> {
        let list: Vec<Value> = match at.base() {
            Value::Array(many) => many.items.borrow().clone(),
            other => vec![other.clone()],
        };
        let indices: Vec<i64> = list
            .iter()
            .filter_map(|one| convert::to_i64(one).ok())
            .collect();
        if list.len() != self.sizes.len() || indices.len() != list.len() {
            let shown: Vec<String> = list
                .iter()
                .map(|one| match one.base() {
                    Value::Type(of) => crate::value::types::display_name(of),
                    other => other.to_text(),
                })
                .collect();
            let fault = Fault::runtime(
                "NeedMultidimensionalIndex",
                format!(
                    "You cannot index into a {} dimensional array with index [{}].",
                    self.sizes.len(),
                    shown.join(",")
                ),
            );
            return Err(if matches!(at.base(), Value::Array(_)) {
                fault.target(at.clone())
            } else {
                fault
            });
        }
        Ok(indices)
    }

    fn outside<T>() -> Result<T> {
        Err(Fault::net(
            "System.IndexOutOfRangeException",
            "Index was outside the bounds of the array.",
        ))
    }

    fn read(&self, indices: &[i64]) -> Result<Value> {
        match self
            .place(indices)
            .and_then(|at| self.items.borrow().get(at).cloned())
        {
            Some(value) => Ok(value),
            None => Self::outside(),
        }
    }
}

impl NetObject for Grid {
    fn type_of(&self) -> Type {
        Type::Array(Rc::new(self.element.clone()), self.sizes.len() as u8)
    }

    fn to_text(&self) -> String {
        self.type_of().full_name()
    }

    fn get(&self, name: &str) -> Option<Value> {
        let is = |known: &str| eq_ignore_case(name, known);
        Some(if is("Length") || is("Count") {
            Value::Int(self.items.borrow().len() as i32)
        } else if is("LongLength") {
            Value::Long(self.items.borrow().len() as i64)
        } else if is("Rank") {
            Value::Int(self.sizes.len() as i32)
        } else if is("SyncRoot") {
            Value::net(Grid {
                element: self.element.clone(),
                sizes: self.sizes.clone(),
                items: RefCell::new(self.items.borrow().clone()),
            })
        } else if is("IsFixedSize") {
            Value::Bool(true)
        } else if is("IsReadOnly") || is("IsSynchronized") {
            Value::Bool(false)
        } else {
            return None;
        })
    }

    fn property_names(&self) -> Vec<String> {
        [
            "Length",
            "LongLength",
            "Rank",
            "SyncRoot",
            "IsReadOnly",
            "IsFixedSize",
            "IsSynchronized",
            "Count",
        ]
        .map(str::to_owned)
        .to_vec()
    }

    fn call(
        &self,
        _: &Value,
        name: &str,
        args: &[Value],
        cx: &mut dyn Context,
    ) -> Option<Result<Value>> {
        let dimension = |args: &[Value]| -> Option<usize> {
            let at = members::args::int(args, 0)?;
            self.sizes.get(usize::try_from(at).ok()?).copied()
        };
        Some(match (name, args) {
            ("getlength" | "getlonglength", [_]) => match dimension(args) {
                Some(size) if name == "getlength" => Ok(Value::Int(size as i32)),
                Some(size) => Ok(Value::Long(size as i64)),
                None => Self::outside(),
            },
            ("getupperbound", [_]) => match dimension(args) {
                Some(size) => Ok(Value::Int(size as i32 - 1)),
                None => Self::outside(),
            },
            ("getlowerbound", [_]) => match dimension(args) {
                Some(_) => Ok(Value::Int(0)),
                None => Self::outside(),
            },
            ("getvalue" | "get", _) => {
                let list = match args {
                    [one] => one.clone(),
                    many => Value::array(many.to_vec()),
                };
                match self.indices(&list) {
                    Ok(indices) => self.read(&indices),
                    Err(_) => members::args::bad("Array was not a one-dimensional array."),
                }
            }
            ("setvalue", [value, rest @ ..]) | ("set", [rest @ .., value]) => {
                let list = match rest {
                    [one] => one.clone(),
                    many => Value::array(many.to_vec()),
                };
                match self.indices(&list) {
                    Ok(indices) => {
                        let value = match convert::convert(value, &self.element, cx) {
                            Ok(value) => value,
                            Err(fault) => return Some(Err(fault)),
                        };
                        match self.place(&indices) {
                            Some(at) => {
                                if let Some(slot) = self.items.borrow_mut().get_mut(at) {
                                    *slot = value;
                                }
                                Ok(Value::Empty)
                            }
                            None => Self::outside(),
                        }
                    }
                    Err(_) => members::args::bad("Array was not a one-dimensional array."),
                }
            }
            ("item", _) => members::args::bad("Array was not a one-dimensional array."),
            ("contains" | "indexof", [_]) => Err(Fault::net(
                "System.RankException",
                "Only single dimension arrays are supported here.",
            )),
            ("add" | "insert" | "remove" | "removeat", _) => {
                members::args::unsupported("Collection was of a fixed size.")
            }
            ("clear", []) => {
                for slot in self.items.borrow_mut().iter_mut() {
                    *slot = members::element_default(&self.element);
                }
                Ok(Value::Empty)
            }
            ("clone", []) => Ok(Value::net(Grid {
                element: self.element.clone(),
                sizes: self.sizes.clone(),
                items: RefCell::new(self.items.borrow().clone()),
            })),
            ("getenumerator", []) => Ok(Value::net(Enumerator::of(
                "System.ArrayEnumerator",
                self.items.borrow().clone(),
            ))),
            _ => return None,
        })
    }

    fn enumerate(&self) -> Option<Vec<Value>> {
        Some(self.items.borrow().clone())
    }

    fn index(&self, index: &Value) -> Option<Result<Value>> {
        Some(match self.indices(index) {
            Ok(indices) => match self.place(&indices) {
                Some(at) => Ok(self.items.borrow().get(at).cloned().unwrap_or_default()),
                None => Ok(Value::Null),
            },
            Err(fault) => Err(fault),
        })
    }

    fn set_index(&self, index: &Value, value: Value) -> Option<Result<()>> {
        Some(match self.indices(index) {
            Ok(indices) => match self.place(&indices) {
                Some(at) => {
                    let value =
                        match convert::convert(&value, &self.element, &mut crate::value::NoContext)
                        {
                            Ok(value) => value,
                            Err(fault) => return Some(Err(fault)),
                        };
                    if let Some(slot) = self.items.borrow_mut().get_mut(at) {
                        *slot = value;
                    }
                    Ok(())
                }
                None => Self::outside(),
            },
            Err(fault) => Err(fault),
        })
    }

    fn as_any(&self) -> &dyn Any {
        self
    }
}
