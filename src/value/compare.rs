//! Equality and order: `LanguagePrimitives.Equals` and `Compare`.

use super::convert::{
    self, convert as convert_to, error, literal,
    number::{self, Number},
};
use super::operators::arithmetic::{code, enum_against};
use super::operators::thrown;
use super::{Context, ErrorCategory, Fault, Known, NoContext, Result, Type, Value};
use crate::text::{collation, name};
use std::cmp::Ordering;

/// The order of keys in a sorted dictionary.
pub fn order_keys(a: &Value, b: &Value, ignore_case: bool) -> Ordering {
    compare(a, b, ignore_case, &mut NoContext).unwrap_or_else(|_| a.to_text().cmp(&b.to_text()))
}

/// Two strings in the order of the session's culture.
pub fn compare_text(a: &str, b: &str, ignore_case: bool) -> Ordering {
    collation::compare(a, b, ignore_case)
}

/// Whether two strings are the same in the session's culture.
#[inline]
pub fn same_text(a: &str, b: &str, ignore_case: bool) -> bool {
    a == b || collation::equals(a, b, ignore_case)
}

/// `-eq` on two single values.
#[inline]
pub fn equals(
    left: &Value,
    right: &Value,
    ignore_case: bool,
    cx: &mut dyn Context,
) -> Result<bool> {
    match (left, right) {
        (Value::Int(a), Value::Int(b)) => Ok(a == b),
        (Value::String(a), Value::String(b)) => Ok(a == b || same_text(a, b, ignore_case)),
        (Value::Bool(a), Value::Bool(b)) => Ok(a == b),
        (Value::Long(a), Value::Long(b)) => Ok(a == b),
        (Value::Double(a), Value::Double(b)) => Ok(a == b),
        (Value::Int(a), Value::Long(b)) => Ok(i64::from(*a) == *b),
        (Value::Long(a), Value::Int(b)) => Ok(*a == i64::from(*b)),
        (Value::Int(a), Value::Double(b)) => Ok(f64::from(*a) == *b),
        (Value::Double(a), Value::Int(b)) => Ok(*a == f64::from(*b)),
        _ => equals_others(left, right, ignore_case, cx),
    }
}

fn equals_others(
    left: &Value,
    right: &Value,
    ignore_case: bool,
    cx: &mut dyn Context,
) -> Result<bool> {
    let (left, right) = (left.base(), right.base());
    if left.is_null() || right.is_null() {
        return Ok(left.is_null() && right.is_null());
    }
    if let Value::String(text) = left {
        let other = text_for_compare(right, cx)?;
        return Ok(same_text(text, &other, ignore_case));
    }
    if let Value::Bool(_) | Value::Switch(_) = left {
        return Ok(convert::truth(left) == convert::truth(right));
    }
    // Nothing converts to the class that types themselves are of.
    if let Value::Type(of) = left {
        return Ok(matches!(right, Value::Type(other) if of == other));
    }
    if let Value::Enum(held) = left
        && let Some(code) = code(right)
    {
        if let Some(fault) = enum_against(&held.of, code)
            && !matches!(code, 13 | 14)
        {
            return Err(fault);
        }
        return Ok(number::of(right).is_some_and(|number| number.to_f64() == held.number as f64));
    }
    if let (Some(a), Some(b)) = (plain_number(left), plain_number(right)) {
        return Ok(order_numbers(&a, &b) == Some(Ordering::Equal));
    }
    if let Value::Char(unit) = left {
        return Ok(match right {
            Value::Char(other) => same_unit(*unit, *other, ignore_case),
            _ => match convert_to(right, &Type::Known(Known::Char), cx) {
                Ok(Value::Char(other)) => same_unit(*unit, other, ignore_case),
                _ => false,
            },
        });
    }
    if left.net_equals(right) {
        return Ok(true);
    }
    if let Value::Object(object) = left
        && let Some(class) = &object.class
        && let Some(result) =
            cx.class_method(class, Some(left), "Equals", std::slice::from_ref(right))
    {
        return Ok(convert::truth(&result?));
    }
    // A type may know what it equals without being converted: `Unlimited`, members of other enumerations.
    if let Value::Net(net) = left
        && net.object().equals(right) == Some(true)
    {
        return Ok(true);
    }
    let to = left.type_of();
    if to == right.type_of() || matches!(left, Value::Object(_) | Value::ScriptBlock(_)) {
        return Ok(false);
    }
    match convert_to(right, &to, cx) {
        Ok(converted) => Ok(if plain_number(left).is_some() {
            equals(left, &converted, ignore_case, cx)?
        } else {
            left.net_equals(&converted)
        }),
        Err(fault) if fault.carried.is_some() => Err(fault),
        Err(_) => Ok(false),
    }
}

fn same_unit(a: u16, b: u16, ignore_case: bool) -> bool {
    if a == b || !ignore_case {
        return a == b;
    }
    match (char::from_u32(a.into()), char::from_u32(b.into())) {
        (Some(a), Some(b)) => name::upper(a) == name::upper(b),
        _ => false,
    }
}

/// What a string is compared with: the text of the other value.
fn text_for_compare(value: &Value, cx: &mut dyn Context) -> Result<String> {
    convert::text_of(value, cx)
}

/// Numbers that compare as numbers: no booleans, no characters, no enums.
fn plain_number(value: &Value) -> Option<Number> {
    match value {
        Value::Bool(_) | Value::Switch(_) | Value::Char(_) | Value::Enum(_) => None,
        _ => number::of(value),
    }
}

/// The order of two numbers as .NET promotes them; `None` with NaN.
pub fn order_numbers(a: &Number, b: &Number) -> Option<Ordering> {
    match (a, b) {
        (Number::Integer(a), Number::Integer(b)) => Some(a.cmp(b)),
        (Number::Decimal(a), Number::Decimal(b)) => Some(a.cmp(b)),
        (Number::Big(a), Number::Big(b)) => Some(a.cmp(b)),
        (Number::Big(a), Number::Integer(b)) => Some(a.cmp(&num_bigint::BigInt::from(*b))),
        (Number::Integer(a), Number::Big(b)) => Some(num_bigint::BigInt::from(*a).cmp(b)),
        (Number::Decimal(a), Number::Integer(b)) => {
            let b = <rust_decimal::Decimal as num_traits::FromPrimitive>::from_i128(*b)?;
            Some(a.cmp(&b))
        }
        (Number::Integer(a), Number::Decimal(b)) => {
            let a = <rust_decimal::Decimal as num_traits::FromPrimitive>::from_i128(*a)?;
            Some(a.cmp(b))
        }
        _ => a.to_f64().partial_cmp(&b.to_f64()),
    }
}

/// `LanguagePrimitives.Compare`: the order of two single values.
#[inline]
pub fn compare(
    left: &Value,
    right: &Value,
    ignore_case: bool,
    cx: &mut dyn Context,
) -> Result<Ordering> {
    match (left, right) {
        (Value::Int(a), Value::Int(b)) => Ok(a.cmp(b)),
        (Value::String(a), Value::String(b)) => Ok(compare_text(a, b, ignore_case)),
        (Value::Long(a), Value::Long(b)) => Ok(a.cmp(b)),
        (Value::Double(a), Value::Double(b)) => Ok(order_f64(*a, *b)),
        (Value::Int(a), Value::Double(b)) => Ok(order_f64(f64::from(*a), *b)),
        (Value::Double(a), Value::Int(b)) => Ok(order_f64(*a, f64::from(*b))),
        _ => compare_others(left, right, ignore_case, cx),
    }
}

/// `Double.CompareTo`: NaN comes first.
fn order_f64(a: f64, b: f64) -> Ordering {
    a.partial_cmp(&b)
        .unwrap_or_else(|| b.is_nan().cmp(&a.is_nan()))
}

fn compare_others(
    left: &Value,
    right: &Value,
    ignore_case: bool,
    cx: &mut dyn Context,
) -> Result<Ordering> {
    let (first, second) = (left.base(), right.base());
    match (first.is_null(), second.is_null()) {
        (true, true) => return Ok(Ordering::Equal),
        (true, false) => {
            if let Value::Enum(held) = second {
                let name = held.of.full_name();
                return Err(thrown(
                    "System.InvalidOperationException",
                    format!(
                        "The binary operator GreaterThanOrEqual is not defined for the types '{name}' and '{name}'."
                    ),
                ));
            }
            return Ok(null_against(second, true));
        }
        (false, true) => {
            if let Value::Enum(held) = first {
                let name = held.of.full_name();
                return Err(thrown(
                    "System.InvalidOperationException",
                    format!(
                        "The binary operator LessThan is not defined for the types '{name}' and '{name}'."
                    ),
                ));
            }
            return Ok(null_against(first, false));
        }
        (false, false) => {}
    }
    if let Value::String(text) = first {
        let other = text_for_compare(second, cx)?;
        return Ok(compare_text(text, &other, ignore_case));
    }
    if let Some(a) = plain_number(first)
        && !matches!(first, Value::BigInt(_))
    {
        if let Value::String(text) = second {
            let scanned = match literal::scan(text) {
                Some(number) => number,
                None => convert_to(second, &first.type_of(), cx)?,
            };
            if let Some(b) = plain_number(&scanned) {
                return Ok(order_of(&a, &b));
            }
        }
        if !matches!(second, Value::BigInt(_))
            && let Some(b) = number::of(second)
            && !matches!(second, Value::Switch(_))
        {
            return Ok(order_of(&a, &b));
        }
    }
    if let (Value::Enum(held), Value::String(text)) = (first, second)
        && let Some(number) =
            literal::scan(text).or_else(|| text.is_empty().then_some(Value::Int(0)))
        && let Some(b) = number::of(&number)
    {
        return Ok(order_of(&Number::Integer(i128::from(held.number)), &b));
    }
    if let Value::Enum(held) = first
        && let Some(code) = code(second)
    {
        if let Some(fault) = enum_against(&held.of, code)
            && !matches!(code, 13 | 14)
        {
            return Err(fault);
        }
        if let Some(b) = number::of(second) {
            return Ok(order_of(&Number::Integer(i128::from(held.number)), &b));
        }
    }
    match first {
        Value::Object(object) if object.class.is_none() => {
            let message = format!(
                "Cannot compare \"{0}\" to \"{1}\" because the objects are not the same type or the object \"{0}\" does not implement \"IComparable\".",
                left.to_text(),
                right.to_text()
            );
            return Err(Fault::new(
                "PSObjectCompareTo",
                ErrorCategory::NotSpecified,
                message.clone(),
            )
            .of("System.Management.Automation.ExtendedTypeSystemException")
            .inner(Fault::net(
                "System.Management.Automation.PSArgumentException",
                message,
            )));
        }
        Value::Dictionary(_) | Value::ScriptBlock(_) | Value::Type(_) | Value::Error(_) => {
            if first.net_equals(second) {
                return Ok(Ordering::Equal);
            }
            return Err(not_comparable(left));
        }
        _ => {}
    }
    if let Value::Net(net) = first
        && !matches!(second, Value::Net(_))
        && let Some(order) = net.object().compare(second)
    {
        return Ok(order);
    }
    let to = first.type_of();
    let converted = convert_to(second, &to, cx).map_err(|fault| {
        if fault.carried.is_some() {
            return fault;
        }
        let message = format!(
            "Could not compare \"{}\" to \"{}\". Error: \"{}\"",
            left.to_text(),
            right.to_text(),
            fault.message
        );
        let has_inner = fault.inner.is_some();
        let made = Fault::runtime("ComparisonFailure", message);
        if has_inner { made.inner(fault) } else { made }
    })?;
    if let Value::Object(object) = first
        && let Some(class) = &object.class
        && class.implements("System.IComparable")
        && let Some(result) = cx.class_method(
            class,
            Some(first),
            "CompareTo",
            std::slice::from_ref(&converted),
        )
    {
        return Ok(convert::to_i64(&result?)?.cmp(&0));
    }
    if let Some(order) = comparable(first, &converted, ignore_case) {
        return Ok(order);
    }
    if first.net_equals(&converted) {
        return Ok(Ordering::Equal);
    }
    Err(not_comparable(left))
}

fn not_comparable(value: &Value) -> Box<Fault> {
    Fault::runtime(
        "NotIcomparable",
        format!(
            "Cannot compare \"{}\" because it is not IComparable.",
            super::text::quoted(value)
        ),
    )
}

fn order_of(a: &Number, b: &Number) -> Ordering {
    order_numbers(a, b).unwrap_or_else(|| order_f64(a.to_f64(), b.to_f64()))
}

/// `$null` is less than anything but a negative number.
fn null_against(other: &Value, null_first: bool) -> Ordering {
    let negative = match plain_number(other) {
        Some(number) => number.to_f64() < 0.0,
        None => false,
    };
    match (null_first, negative) {
        (true, false) | (false, true) => Ordering::Less,
        (true, true) | (false, false) => Ordering::Greater,
    }
}

/// `IComparable` of two values of one type.
fn comparable(a: &Value, b: &Value, ignore_case: bool) -> Option<Ordering> {
    Some(match (a, b.base()) {
        (Value::Bool(a), Value::Bool(b)) => a.cmp(b),
        (Value::Char(a), Value::Char(b)) if ignore_case => {
            let fold = |unit: u16| {
                char::from_u32(unit.into()).map_or(u32::from(unit), |c| name::upper(c) as u32)
            };
            fold(*a).cmp(&fold(*b))
        }
        (Value::Char(a), Value::Char(b)) => a.cmp(b),
        (Value::DateTime(a), Value::DateTime(b)) => a.ticks().cmp(&b.ticks()),
        (Value::TimeSpan(a), Value::TimeSpan(b)) => a.ticks().cmp(&b.ticks()),
        (Value::Enum(a), Value::Enum(b)) => a.number.cmp(&b.number),
        (Value::Net(a), b @ Value::Net(_)) => return a.object().compare(b),
        (a, b) => {
            let (Some(a), Some(b)) = (number::of(a), number::of(b)) else {
                return None;
            };
            order_of(&a, &b)
        }
    })
}

/// The fault of a failed conversion, as an operator reports it.
pub fn in_operator(fault: Box<Fault>) -> Box<Fault> {
    error::in_script(fault)
}
