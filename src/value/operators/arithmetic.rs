//! `+ - * / %`: numbers with promotion, strings, arrays, dictionaries.

use super::{dictionary, elements, implicit, thrown, wrapped};
use crate::value::convert::number::{self, Number, decimal_from_f64};
use crate::value::convert::{cast, literal, string};
use crate::value::text::enumeration;
use crate::value::{Context, EnumValue, ErrorCategory, Fault, Known, Result, Type, Value};
use rust_decimal::Decimal;
use std::rc::Rc;

/// Which arithmetic operator.
#[derive(Clone, Copy, PartialEq, Debug)]
pub enum Operation {
    /// `+`
    Add,
    /// `-`
    Sub,
    /// `*`
    Mul,
    /// `/`
    Div,
    /// `%`
    Rem,
}

impl Operation {
    /// The method that .NET has for it.
    pub fn method(self) -> &'static str {
        match self {
            Operation::Add => "op_Addition",
            Operation::Sub => "op_Subtraction",
            Operation::Mul => "op_Multiply",
            Operation::Div => "op_Division",
            Operation::Rem => "op_Modulus",
        }
    }

    /// How it is written.
    pub fn symbol(self) -> &'static str {
        match self {
            Operation::Add => "+",
            Operation::Sub => "-",
            Operation::Mul => "*",
            Operation::Div => "/",
            Operation::Rem => "%",
        }
    }
}

/// `left + right`
#[inline]
pub fn add(left: &Value, right: &Value, cx: &mut dyn Context) -> Result<Value> {
    match (left, right) {
        (Value::Int(a), Value::Int(b)) => Ok(match a.checked_add(*b) {
            Some(sum) => Value::Int(sum),
            None => Value::Double(f64::from(*a) + f64::from(*b)),
        }),
        (Value::Double(a), Value::Double(b)) => Ok(Value::Double(a + b)),
        (Value::Double(a), Value::Int(b)) => Ok(Value::Double(a + f64::from(*b))),
        (Value::Int(a), Value::Double(b)) => Ok(Value::Double(f64::from(*a) + b)),
        (Value::Long(a), Value::Long(b)) => Ok(match a.checked_add(*b) {
            Some(sum) => Value::Long(sum),
            None => Value::Double(*a as f64 + *b as f64),
        }),
        (Value::Long(a), Value::Int(b)) | (Value::Int(b), Value::Long(a)) => {
            Ok(match a.checked_add(i64::from(*b)) {
                Some(sum) => Value::Long(sum),
                None => Value::Double(*a as f64 + f64::from(*b)),
            })
        }
        (Value::String(a), Value::String(b)) => {
            let mut text = a.clone();
            text.push_str(b);
            Ok(Value::String(text))
        }
        _ => add_others(left, right, cx),
    }
}

/// `left + right` where the left value is not needed any more: a string that nobody else holds grows in place.
#[inline]
pub fn add_owned(left: Value, right: &Value, cx: &mut dyn Context) -> Result<Value> {
    match left {
        Value::String(mut text) => {
            match right {
                Value::String(more) => text.push_str(more),
                _ => text.push_str(&string::to_string(right, cx)?),
            }
            Ok(Value::String(text))
        }
        left => add(&left, right, cx),
    }
}

/// `left - right`
#[inline]
pub fn sub(left: &Value, right: &Value, cx: &mut dyn Context) -> Result<Value> {
    match (left, right) {
        (Value::Int(a), Value::Int(b)) => Ok(match a.checked_sub(*b) {
            Some(it) => Value::Int(it),
            None => Value::Double(f64::from(*a) - f64::from(*b)),
        }),
        (Value::Double(a), Value::Double(b)) => Ok(Value::Double(a - b)),
        (Value::Double(a), Value::Int(b)) => Ok(Value::Double(a - f64::from(*b))),
        (Value::Int(a), Value::Double(b)) => Ok(Value::Double(f64::from(*a) - b)),
        _ => general(Operation::Sub, left, right, cx),
    }
}

/// `left * right`
#[inline]
pub fn mul(left: &Value, right: &Value, cx: &mut dyn Context) -> Result<Value> {
    match (left, right) {
        (Value::Int(a), Value::Int(b)) => Ok(match a.checked_mul(*b) {
            Some(it) => Value::Int(it),
            None => Value::Double(f64::from(*a) * f64::from(*b)),
        }),
        (Value::Double(a), Value::Double(b)) => Ok(Value::Double(a * b)),
        (Value::Double(a), Value::Int(b)) => Ok(Value::Double(a * f64::from(*b))),
        (Value::Int(a), Value::Double(b)) => Ok(Value::Double(f64::from(*a) * b)),
        _ => mul_others(left, right, cx),
    }
}

/// `left / right`
#[inline]
pub fn div(left: &Value, right: &Value, cx: &mut dyn Context) -> Result<Value> {
    match (left, right) {
        (Value::Int(a), Value::Int(b)) if *b > 0 => Ok(if a % b == 0 {
            Value::Int(a / b)
        } else {
            Value::Double(f64::from(*a) / f64::from(*b))
        }),
        (Value::Double(a), Value::Double(b)) => Ok(Value::Double(a / b)),
        (Value::Double(a), Value::Int(b)) => Ok(Value::Double(a / f64::from(*b))),
        _ => general(Operation::Div, left, right, cx),
    }
}

/// `left % right`
#[inline]
pub fn rem(left: &Value, right: &Value, cx: &mut dyn Context) -> Result<Value> {
    match (left, right) {
        (Value::Int(a), Value::Int(b)) if *b > 0 => Ok(Value::Int(a % b)),
        (Value::Double(a), Value::Double(b)) => Ok(Value::Double(a % b)),
        _ => general(Operation::Rem, left, right, cx),
    }
}

fn add_others(left: &Value, right: &Value, cx: &mut dyn Context) -> Result<Value> {
    let (first, second) = (left.base(), right.base());
    match first {
        Value::Null | Value::Empty => Ok(match right {
            Value::Empty => Value::Null,
            other => other.clone(),
        }),
        Value::String(text) => {
            let mut text = text.clone();
            text.push_str(&string::to_string(right, cx)?);
            Ok(Value::String(text))
        }
        Value::Char(_) => {
            let mut text = first.to_text();
            text.push_str(&string::to_string(right, cx)?);
            Ok(Value::str(text))
        }
        Value::Dictionary(held) => dictionary::add(held, second),
        Value::Array(_) | Value::List(_) => {
            let mut items = elements(first).unwrap_or_default();
            match elements(second) {
                Some(more) => items.extend(more),
                None if matches!(right, Value::Empty) => items.push(Value::Null),
                None => items.push(right.clone()),
            }
            Ok(Value::array(items))
        }
        Value::Net(net) if net.object().enumerate().is_some() => {
            let mut items = elements(first).unwrap_or_default();
            match elements(second) {
                Some(more) => items.extend(more),
                None => items.push(right.clone()),
            }
            Ok(Value::array(items))
        }
        _ => general(Operation::Add, left, right, cx),
    }
}

fn mul_others(left: &Value, right: &Value, cx: &mut dyn Context) -> Result<Value> {
    match left.base() {
        Value::Null | Value::Empty => Ok(Value::Null),
        Value::String(text) => {
            let times = match times(right, Known::Int32, cx)? {
                Value::Int(times) => i64::from(times),
                _ => 0,
            };
            let Ok(count) = usize::try_from(times) else {
                return Err(thrown(
                    "System.ArgumentOutOfRangeException",
                    format!(
                        "times ('{times}') must be a non-negative value. (Parameter 'times')\nActual value was {times}."
                    ),
                ));
            };
            too_long(text.len(), count)?;
            Ok(Value::str(text.as_str().repeat(count)))
        }
        base @ (Value::Array(_) | Value::List(_)) => {
            let items = elements(base).unwrap_or_default();
            let count = match times(right, Known::UInt32, cx)? {
                Value::UInt(count) => count as usize,
                _ => 0,
            };
            too_long(items.len(), count.saturating_mul(16))?;
            let mut made = Vec::with_capacity(items.len().saturating_mul(count));
            for _ in 0..count {
                made.extend_from_slice(&items);
            }
            let element = match base {
                Value::Array(array) => array.element.clone(),
                _ => Type::OBJECT,
            };
            Ok(Value::array_of(element, made))
        }
        Value::Bool(_) | Value::Char(_) | Value::Switch(_) => {
            implicit::call(Operation::Mul.method(), "*", left, right, cx)
        }
        _ => general(Operation::Mul, left, right, cx),
    }
}

/// How often a string or an array is repeated.
fn times(right: &Value, known: Known, cx: &mut dyn Context) -> Result<Value> {
    if let Value::String(text) = right.base() {
        let number = text_number(text, right, Known::Int32)?;
        return cast(&number, &Type::Known(known), cx);
    }
    cast(right, &Type::Known(known), cx)
}

fn too_long(length: usize, count: usize) -> Result<()> {
    if length.saturating_mul(count) > 0x3FFF_FFDF {
        return Err(thrown(
            "System.OutOfMemoryException",
            "Insufficient memory to continue the execution of the program.",
        ));
    }
    Ok(())
}

/// .NET's order of numeric types; the greater one decides the operation.
pub(crate) fn code(value: &Value) -> Option<u8> {
    Some(match value {
        Value::Bool(_) => 3,
        Value::Char(_) => 4,
        Value::SByte(_) => 5,
        Value::Byte(_) => 6,
        Value::Int16(_) => 7,
        Value::UInt16(_) => 8,
        Value::Int(_) => 9,
        Value::UInt(_) => 10,
        Value::Long(_) => 11,
        Value::ULong(_) => 12,
        Value::Single(_) => 13,
        Value::Double(_) => 14,
        Value::Decimal(_) => 15,
        _ => return None,
    })
}

/// A string as the number it writes, or converted to the type of the other operand.
pub(super) fn text_number(text: &str, value: &Value, known: Known) -> Result<Value> {
    if let Some(number) = literal::scan(text) {
        return Ok(number);
    }
    string::to_number(text, value, known).map_err(crate::value::convert::in_script)
}

/// The type that the other operand of a string decides.
pub(super) fn partner(other: &Value) -> Known {
    match other.type_of() {
        Type::Known(known) if known.is_numeric() && known != Known::BigInteger => match known {
            Known::Byte | Known::SByte | Known::Int16 | Known::UInt16 => known,
            known => known,
        },
        _ => Known::Int32,
    }
}

fn general(op: Operation, left: &Value, right: &Value, cx: &mut dyn Context) -> Result<Value> {
    let (first, second) = (left.base(), right.base());
    match first {
        Value::Null | Value::Empty => {
            if code(second).is_some()
                || second.is_null()
                || matches!(second, Value::String(_) | Value::Enum(_))
            {
                return general(op, &Value::Int(0), right, cx);
            }
            return implicit::call(op.method(), op.symbol(), &Value::Int(0), right, cx);
        }
        Value::Enum(held) => return on_enum(op, held, left, right, cx),
        Value::String(text) => {
            if let Value::Enum(held) = second
                && literal::scan(text).is_none()
                && !text.is_empty()
            {
                let number = cast(left, &held.of, cx)?;
                return general(op, &number, right, cx);
            }
            let number = text_number(text, left, partner(second))?;
            if let Value::String(text) = second {
                let other = text_number(text, right, Known::Int32)?;
                return general(op, &number, &other, cx);
            }
            return general(op, &number, right, cx);
        }
        _ => {}
    }
    if code(first).is_none() {
        return implicit::call(op.method(), op.symbol(), left, right, cx);
    }
    match second {
        Value::Null | Value::Empty => numbers(op, first, &Value::Int(0)),
        Value::String(text) => {
            let number = text_number(text, right, partner(first))?;
            general(op, first, &number, cx)
        }
        Value::Enum(held) => {
            let number = number::integer(i128::from(held.number), underlying(&held.of))
                .unwrap_or(Value::Long(held.number));
            numbers(op, first, &number)
        }
        _ if code(second).is_some() => numbers(op, first, second),
        _ => implicit::call(op.method(), op.symbol(), left, right, cx),
    }
}

/// The integer type below an enum.
pub(super) fn underlying(of: &Type) -> Known {
    enumeration::members(of)
        .and_then(|facts| Known::from_full_name(&format!("System.{}", facts.underlying)))
        .unwrap_or(Known::Int32)
}

/// Arithmetic on an enum gives the enum, where the operation stays among integers.
fn on_enum(
    op: Operation,
    held: &Rc<EnumValue>,
    left: &Value,
    right: &Value,
    cx: &mut dyn Context,
) -> Result<Value> {
    let known = underlying(&held.of);
    let number = number::integer(i128::from(held.number), known).unwrap_or(Value::Int(0));
    let other = match right.base() {
        Value::Null | Value::Empty => Value::Int(0),
        Value::String(text) => match literal::scan(text) {
            Some(number) => number,
            None if text.is_empty() => Value::Int(0),
            None => cast(right, &held.of, cx)?,
        },
        base => base.clone(),
    };
    let other = match &other {
        Value::Enum(other) => number::integer(i128::from(other.number), underlying(&other.of))
            .unwrap_or(Value::Int(0)),
        _ => other,
    };
    let Some(other_code) = code(&other) else {
        return implicit::call(op.method(), op.symbol(), left, right, cx);
    };
    if let Some(fault) = enum_against(&held.of, other_code) {
        return Err(fault);
    }
    match numbers(op, &number, &other)? {
        Value::Int(made) => Ok(Value::Enum(Rc::new(EnumValue {
            of: held.of.clone(),
            number: i64::from(made),
        }))),
        other if other.type_of().is_known(known) => Ok(Value::Enum(Rc::new(EnumValue {
            of: held.of.clone(),
            number: number::to_i64(&other).unwrap_or_default(),
        }))),
        other => Err(thrown(
            "System.InvalidCastException",
            format!(
                "Unable to cast object of type '{}' to type '{}'.",
                other.type_of().full_name(),
                held.of.full_name()
            ),
        )),
    }
}

/// What .NET refuses between an enum and a number of that rank.
pub(crate) fn enum_against(of: &Type, code: u8) -> Option<Box<Fault>> {
    let name = of.full_name();
    match code {
        10 | 12 => Some(thrown(
            "System.InvalidOperationException",
            format!(
                "The binary operator GreaterThanOrEqual is not defined for the types '{name}' and 'System.Int32'."
            ),
        )),
        13 | 14 => Some(thrown(
            "System.InvalidCastException",
            format!("Unable to cast object of type '{name}' to type 'System.Double'."),
        )),
        15 => Some(thrown(
            "System.InvalidOperationException",
            format!("No coercion operator is defined between types '{name}' and 'System.Decimal'."),
        )),
        _ => None,
    }
}

/// Both are numbers (booleans and characters count).
fn numbers(op: Operation, left: &Value, right: &Value) -> Result<Value> {
    let (Some(a), Some(b)) = (code(left), code(right)) else {
        return Ok(Value::Null);
    };
    let widest = a.max(b);
    let (Some(x), Some(y)) = (number::of(left), number::of(right)) else {
        return Ok(Value::Null);
    };
    match widest {
        ..=9 => integers(op, &x, &y, Known::Int32),
        10 | 12 => {
            let negative = |number: &Number| matches!(number, Number::Integer(it) if *it < 0);
            if negative(&x) || negative(&y) {
                if widest == 12 {
                    return decimals(op, &to_decimal(&x)?, &to_decimal(&y)?);
                }
                return Ok(Value::Double(doubles(op, x.to_f64(), y.to_f64())));
            }
            let known = if widest == 10 {
                Known::UInt32
            } else {
                Known::UInt64
            };
            integers(op, &x, &y, known)
        }
        11 => integers(op, &x, &y, Known::Int64),
        15 => {
            if a == 3 {
                return Err(thrown(
                    "System.InvalidOperationException",
                    "No coercion operator is defined between types 'System.Boolean' and 'System.Decimal'.",
                ));
            }
            decimals(op, &to_decimal(&x)?, &to_decimal(&y)?)
        }
        _ => Ok(Value::Double(doubles(op, x.to_f64(), y.to_f64()))),
    }
}

fn doubles(op: Operation, a: f64, b: f64) -> f64 {
    match op {
        Operation::Add => a + b,
        Operation::Sub => a - b,
        Operation::Mul => a * b,
        Operation::Div => a / b,
        Operation::Rem => a % b,
    }
}

fn divided_by_zero() -> Box<Fault> {
    wrapped(
        "System.DivideByZeroException",
        "Attempted to divide by zero.",
    )
}

fn integers(op: Operation, x: &Number, y: &Number, known: Known) -> Result<Value> {
    let (Number::Integer(a), Number::Integer(b)) = (x, y) else {
        return Ok(Value::Double(doubles(op, x.to_f64(), y.to_f64())));
    };
    let (a, b) = (*a, *b);
    let exact = match op {
        Operation::Add => a.checked_add(b),
        Operation::Sub => a.checked_sub(b),
        Operation::Mul => a.checked_mul(b),
        Operation::Div | Operation::Rem if b == 0 => return Err(divided_by_zero()),
        Operation::Div => (a % b == 0).then_some(a / b),
        Operation::Rem => Some(a % b),
    };
    if op == Operation::Mul
        && known != Known::Int32
        && known != Known::UInt32
        && exact.and_then(|it| number::integer(it, known)).is_none()
    {
        let product = num_bigint::BigInt::from(a) * num_bigint::BigInt::from(b);
        return Ok(Value::Double(number::big_to_f64(&product)));
    }
    Ok(exact
        .and_then(|it| number::integer(it, known))
        .unwrap_or_else(|| Value::Double(doubles(op, a as f64, b as f64))))
}

fn to_decimal(number: &Number) -> Result<Decimal> {
    let made = match number {
        Number::Decimal(it) => Some(*it),
        Number::Integer(it) => Decimal::try_from_i128_with_scale(*it, 0).ok(),
        Number::Single(it) => decimal_from_f64(f64::from(*it), 7),
        Number::Double(it) => decimal_from_f64(*it, 15),
        Number::Big(_) => None,
    };
    made.ok_or_else(|| {
        thrown(
            "System.OverflowException",
            "Value was either too large or too small for a Decimal.",
        )
    })
}

/// Decimals with the scales that .NET gives.
pub(super) fn decimals(op: Operation, a: &Decimal, b: &Decimal) -> Result<Value> {
    let too_large = || {
        wrapped(
            "System.OverflowException",
            "Value was either too large or too small for a Decimal.",
        )
    };
    decimal_result(op, a, b)?
        .map(Value::decimal)
        .ok_or_else(too_large)
}

/// The exact operation; `None` if it overflows.
pub(super) fn decimal_result(op: Operation, a: &Decimal, b: &Decimal) -> Result<Option<Decimal>> {
    Ok(match op {
        Operation::Add => a.checked_add(*b),
        Operation::Sub => a.checked_sub(*b),
        Operation::Mul if a.is_zero() || b.is_zero() => {
            Some(Decimal::new(0, (a.scale() + b.scale()).min(28)))
        }
        Operation::Mul => a.checked_mul(*b),
        Operation::Div | Operation::Rem if b.is_zero() => return Err(divided_by_zero()),
        Operation::Div => a.checked_div(*b).map(|quotient| {
            let mut made = quotient.normalize();
            let wanted = a.scale().saturating_sub(b.scale());
            if made.scale() < wanted && (a.is_zero() || !made.is_zero()) {
                made.rescale(wanted);
            }
            made
        }),
        Operation::Rem if a.abs() < b.abs() => Some(*a),
        Operation::Rem => a.checked_rem(*b).map(|mut made| {
            let wanted = a.scale().max(b.scale());
            if made.scale() < wanted {
                made.rescale(wanted);
            }
            made
        }),
    })
}

/// The fault of an operation that a type does not have.
pub(super) fn not_defined(left: &Value, right: &Value, symbol: &str) -> Box<Fault> {
    let name = |value: &Value| match value.base() {
        Value::Null | Value::Empty => "$null".to_owned(),
        base => base.type_of().full_name(),
    };
    Fault::new(
        "NotADefinedOperationForType",
        ErrorCategory::InvalidOperation,
        format!(
            "The operation '[{}] {symbol} [{}]' is not defined.",
            name(left),
            name(right)
        ),
    )
    .target(left.clone())
}
