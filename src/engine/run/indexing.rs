//! `target[index]`: the common collections without a copy of their handle; everything else by `value::member`.

use super::number::{Number, number};
use crate::engine::program::Expr;
use crate::engine::runspace::Runspace;
use crate::engine::scope::Frame;
use crate::engine::unwind::Flow;
use crate::value::{Fault, Type, Value, convert, member as members};
use std::rc::Rc;

impl Runspace {
    pub(super) fn eval_index(
        &mut self,
        target: &Expr,
        index: &Expr,
        lenient: bool,
        frame: &Rc<Frame>,
    ) -> Flow<Value> {
        // `$ordered[[object]5]` means the key, where `$ordered[5]` means the position.
        if let Expr::Convert(to, _) = index
            && self.type_of_ref(to, frame)? == Type::OBJECT
        {
            let target = self.eval(target, frame)?;
            let index = self.eval(index, frame)?;
            if let Value::Dictionary(held) = target.base()
                && held.kind == crate::value::DictionaryKind::Ordered
                && !index.is_null()
            {
                return Ok(held.get(&index).unwrap_or_default());
            }
            if lenient && target.is_null() {
                return Ok(Value::Null);
            }
            return self.index(&target, &index, lenient, frame);
        }
        if let Expr::Slot(slot) = target {
            if let Some(Number::Int(at)) = number(index, frame)
                && let Ok(at) = usize::try_from(at)
                && let Some(value) = frame.with_slot(*slot, |held| match held {
                    Some(Value::Array(array)) => array.items.borrow().get(at).cloned(),
                    _ => None,
                })
            {
                return Ok(value);
            }
            let index = self.eval(index, frame)?;
            // The common case without cloning the collection's handle.
            let quick = frame.with_slot(*slot, |held| match (held, &index) {
                (Some(Value::Array(array)), Value::Int(at)) => usize::try_from(*at)
                    .ok()
                    .and_then(|at| array.items.borrow().get(at).cloned()),
                (Some(Value::List(list)), Value::Int(at)) => usize::try_from(*at)
                    .ok()
                    .and_then(|at| list.items.borrow().get(at).cloned()),
                (Some(Value::Dictionary(held)), Value::String(key)) => held.get_str(key),
                _ => None,
            });
            if let Some(value) = quick {
                return Ok(value);
            }
            let target = self.eval(target, frame)?;
            return self.index(&target, &index, lenient, frame);
        }
        let target = self.eval(target, frame)?;
        if lenient && target.is_null() {
            return Ok(Value::Null);
        }
        let index = self.eval(index, frame)?;
        self.index(&target, &index, lenient, frame)
    }

    /// `target[index]`.
    pub(super) fn index(
        &mut self,
        target: &Value,
        index: &Value,
        lenient: bool,
        frame: &Rc<Frame>,
    ) -> Flow<Value> {
        if target.is_null() {
            if lenient {
                return Ok(Value::Null);
            }
            return Err(Fault::runtime("NullArray", "Cannot index into a null array.").into());
        }
        if self.strict_level(frame) >= 3
            && let Value::Int(at) = index
        {
            let count = match target {
                Value::Array(array) if !matches!(array.items.borrow().len(), 0) => {
                    array.items.borrow().len()
                }
                Value::List(list) => list.items.borrow().len(),
                Value::String(text) => text.utf16_len(),
                _ => usize::MAX,
            };
            let at = i64::from(*at);
            let count = i64::try_from(count).unwrap_or(i64::MAX);
            if at >= count || (count != i64::MAX && at < -count) {
                return Err(Fault::new(
                    "System.IndexOutOfRangeException",
                    crate::value::ErrorCategory::OperationStopped,
                    "Index was outside the bounds of the array.",
                )
                .of("System.IndexOutOfRangeException")
                .into());
            }
        }
        // What is no position of an array is an error of its conversion.
        if let (Value::Array(_), Value::String(_)) = (target, index)
            && self.strict_level(frame) >= 3
        {
            convert::convert(index, &Type::INT, self)?;
        }
        Ok(members::index(target, index, self)?)
    }
}
