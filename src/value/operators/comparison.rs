//! `-eq -ne -lt -le -gt -ge`: single values give a boolean, a collection on the left is filtered.

use super::arithmetic::code;
use super::{CaseRule, elements};
use crate::value::compare::{self, in_operator};
use crate::value::{Context, Fault, Result, Value};
use std::cmp::Ordering;

/// `-eq`
#[inline]
pub fn eq(left: &Value, right: &Value, case: CaseRule, cx: &mut dyn Context) -> Result<Value> {
    match (left, right) {
        (Value::Int(a), Value::Int(b)) => Ok(Value::Bool(a == b)),
        _ => filter(left, right, cx, |left, right, cx| {
            compare::equals(left, right, case.ignores(), cx)
        }),
    }
}

/// `-ne`
#[inline]
pub fn ne(left: &Value, right: &Value, case: CaseRule, cx: &mut dyn Context) -> Result<Value> {
    match (left, right) {
        (Value::Int(a), Value::Int(b)) => Ok(Value::Bool(a != b)),
        _ => filter(left, right, cx, |left, right, cx| {
            compare::equals(left, right, case.ignores(), cx).map(|same| !same)
        }),
    }
}

macro_rules! ordering {
    ($name:ident, $operator:tt, $doc:literal, $accepts:expr) => {
        #[doc = $doc]
        #[inline]
        pub fn $name(
            left: &Value,
            right: &Value,
            case: CaseRule,
            cx: &mut dyn Context,
        ) -> Result<Value> {
            match (left, right) {
                (Value::Int(a), Value::Int(b)) => Ok(Value::Bool(a $operator b)),
                (Value::Double(a), Value::Double(b)) => Ok(Value::Bool(a $operator b)),
                _ => filter(left, right, cx, |left, right, cx| {
                    if is_nan(left) && numeric(right) || is_nan(right) && numeric(left) {
                        return Ok(false);
                    }
                    let accepts: fn(Ordering) -> bool = $accepts;
                    Ok(accepts(ordered(left, right, case, cx)?))
                }),
            }
        }
    };
}

ordering!(lt, <, "`-lt`", Ordering::is_lt);
ordering!(le, <=, "`-le`", Ordering::is_le);
ordering!(gt, >, "`-gt`", Ordering::is_gt);
ordering!(ge, >=, "`-ge`", Ordering::is_ge);

fn numeric(value: &Value) -> bool {
    value.is_null() || code(value.base()).is_some_and(|code| code > 4)
}

fn is_nan(value: &Value) -> bool {
    matches!(value, Value::Double(it) if it.is_nan())
        || matches!(value, Value::Single(it) if it.is_nan())
}

fn ordered(left: &Value, right: &Value, case: CaseRule, cx: &mut dyn Context) -> Result<Ordering> {
    compare::compare(left, right, case.ignores(), cx).map_err(in_operator)
}

/// Applies a condition to the value, or to each element of a collection.
fn filter(
    left: &Value,
    right: &Value,
    cx: &mut dyn Context,
    mut accepts: impl FnMut(&Value, &Value, &mut dyn Context) -> Result<bool>,
) -> Result<Value> {
    let Some(items) = elements(left) else {
        return accepts(left, right, cx).map(Value::Bool).map_err(in_script);
    };
    let mut kept = Vec::new();
    for item in items {
        if accepts(&item, right, cx).map_err(in_script)? {
            kept.push(item);
        }
    }
    Ok(Value::array(kept))
}

fn in_script(fault: Box<Fault>) -> Box<Fault> {
    in_operator(fault)
}
