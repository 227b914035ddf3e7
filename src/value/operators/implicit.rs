//! Operators that are methods of .NET types: `op_Addition` of `DateTime`, `op_Multiply` of `TimeSpan` …

use super::arithmetic::{Operation, decimal_result, not_defined};
use crate::value::convert::{convert, number};
use crate::value::net::date_time_offset::Offset;
use crate::value::text::{quoted, to_string_name};
use crate::value::{Context, ErrorCategory, Fault, Known, Result, TimeSpan, Type, Value};
use num_bigint::BigInt;
use num_traits::Zero;
use std::rc::Rc;

/// True for the primitive types of .NET.
fn is_primitive(value: &Value) -> bool {
    matches!(
        value,
        Value::Bool(_)
            | Value::Char(_)
            | Value::SByte(_)
            | Value::Byte(_)
            | Value::Int16(_)
            | Value::UInt16(_)
            | Value::Int(_)
            | Value::UInt(_)
            | Value::Long(_)
            | Value::ULong(_)
            | Value::Single(_)
            | Value::Double(_)
    )
}

/// Calls the operator method of the type of either operand.
pub fn call(
    method: &'static str,
    symbol: &str,
    left: &Value,
    right: &Value,
    cx: &mut dyn Context,
) -> Result<Value> {
    let (first, second) = (left.base(), right.base());
    let owner = if first.is_null() || is_primitive(first) {
        if second.is_null() || is_primitive(second) {
            return Err(not_defined(left, right, symbol));
        }
        second
    } else {
        first
    };
    let of = owner.type_of();
    let overloads = overloads(&of, method);
    if overloads.is_empty() {
        return Err(missing(&of, method));
    }
    let chosen = choose(overloads, first, second, method)?;
    let left = argument(first, 0, chosen.0, method, cx)?;
    let right = argument(second, 1, chosen.1, method, cx)?;
    run(method, &left, &right)
}

/// The fault of a type without the method.
pub fn missing(of: &Type, method: &str) -> Box<Fault> {
    let name = match of {
        Type::Known(Known::PSCustomObject) => Known::PSObject.full_name().to_owned(),
        _ => to_string_name(of),
    };
    Fault::runtime(
        "MethodNotFound",
        format!(
            "Method invocation failed because [{name}] does not contain a method named '{method}'."
        ),
    )
    .target(Value::str(method))
}

type Pair = (Known, Known);

fn overloads(of: &Type, method: &str) -> &'static [Pair] {
    use Known::{BigInteger, DateTime, DateTimeOffset, Decimal, Double, TimeSpan};
    let Type::Known(known) = of else {
        return &[];
    };
    match (known, method) {
        (DateTime, "op_Addition") => &[(DateTime, TimeSpan)],
        (DateTime, "op_Subtraction") => &[(DateTime, DateTime), (DateTime, TimeSpan)],
        (DateTimeOffset, "op_Addition") => &[(DateTimeOffset, TimeSpan)],
        (DateTimeOffset, "op_Subtraction") => {
            &[(DateTimeOffset, TimeSpan), (DateTimeOffset, DateTimeOffset)]
        }
        (TimeSpan, "op_Addition" | "op_Subtraction") => &[(TimeSpan, TimeSpan)],
        (TimeSpan, "op_Multiply") => &[(TimeSpan, Double), (Double, TimeSpan)],
        (TimeSpan, "op_Division") => &[(TimeSpan, Double), (TimeSpan, TimeSpan)],
        (
            Decimal,
            "op_Addition" | "op_Subtraction" | "op_Multiply" | "op_Division" | "op_Modulus",
        ) => &[(Decimal, Decimal)],
        (
            BigInteger,
            "op_Addition" | "op_Subtraction" | "op_Multiply" | "op_Division" | "op_Modulus"
            | "op_BitwiseAnd" | "op_BitwiseOr" | "op_ExclusiveOr",
        ) => &[(BigInteger, BigInteger)],
        (BigInteger, "op_LeftShift" | "op_RightShift") => &[(BigInteger, Known::Int32)],
        _ => &[],
    }
}

/// How well a type fits: 0 the same, more is worse; `None`: no conversion is known between the types.
fn rank(value: &Value, to: Known) -> Option<u32> {
    if value.is_null() {
        return (!matches!(
            to,
            Known::TimeSpan | Known::DateTime | Known::DateTimeOffset
        ))
        .then_some(1);
    }
    if value.type_of().is_known(to) {
        return Some(0);
    }
    let numeric = to.is_numeric();
    // A moment with an offset has no constructor for ticks.
    if to == Known::DateTimeOffset && number::of(value).is_some() {
        return None;
    }
    match value {
        Value::BigInt(_) => numeric.then_some(2),
        Value::TimeSpan(_) => None,
        Value::Bool(_) => Some(4),
        Value::Dictionary(_) => (!numeric).then_some(5),
        Value::DateTime(_) => Some(4),
        Value::String(_) => Some(if numeric { 3 } else { 4 }),
        _ => number::of(value).map(|_| if numeric { 1 } else { 4 }),
    }
}

fn choose(overloads: &[Pair], left: &Value, right: &Value, method: &str) -> Result<Pair> {
    if let [only] = overloads {
        return Ok(*only);
    }
    let mut fitting: Vec<(u32, Pair)> = Vec::new();
    for pair in overloads {
        if let (Some(a), Some(b)) = (rank(left, pair.0), rank(right, pair.1)) {
            fitting.push((a + b, *pair));
        }
    }
    fitting.sort_by_key(|(cost, _)| *cost);
    let fail = |message: String| {
        Err(Fault::new(
            "MethodCountCouldNotFindBest",
            ErrorCategory::NotSpecified,
            message,
        )
        .of("System.Management.Automation.MethodException"))
    };
    match fitting.as_slice() {
        [] => fail(format!(
            "Cannot find an overload for \"{method}\" and the argument count: \"2\"."
        )),
        [(best, _), (next, _), ..] if best == next => fail(format!(
            "Multiple ambiguous overloads found for \"{method}\" and the argument count: \"2\"."
        )),
        [(_, pair), ..] => Ok(*pair),
    }
}

fn argument(
    value: &Value,
    position: usize,
    known: Known,
    method: &str,
    cx: &mut dyn Context,
) -> Result<Value> {
    let to = Type::Known(known);
    convert(value, &to, cx).map_err(|fault| {
        if fault.carried.is_some() {
            return fault;
        }
        Fault::new(
            "MethodArgumentConversionInvalidCastArgument",
            ErrorCategory::NotSpecified,
            format!(
                "Cannot convert argument \"{position}\", with value: \"{}\", for \"{method}\" to type \"{}\": \"{}\"",
                quoted(value),
                to_string_name(&to),
                fault.message
            ),
        )
        .of("System.Management.Automation.MethodException")
        .inner(fault)
    })
}

fn in_method(method: &str, exception: &str, message: &str) -> Box<Fault> {
    Fault::new(
        "DotNetMethodException",
        ErrorCategory::NotSpecified,
        format!("Exception calling \"{method}\" with \"2\" argument(s): \"{message}\""),
    )
    .of("System.Management.Automation.MethodInvocationException")
    .inner(Fault::net(exception, message))
}

const SPAN_OVERFLOW: &str = "TimeSpan overflowed because the duration is too long.";

fn run(method: &str, left: &Value, right: &Value) -> Result<Value> {
    let overflow = || in_method(method, "System.OverflowException", SPAN_OVERFLOW);
    let span = |made: Option<TimeSpan>| made.map(Value::TimeSpan).ok_or_else(overflow);
    match (left, right) {
        (Value::DateTime(date), Value::TimeSpan(by)) => {
            let made = if method == "op_Addition" {
                date.plus(*by)
            } else {
                date.minus(*by)
            };
            made.map(Value::DateTime).map_err(|_| {
                in_method(
                    method,
                    "System.ArgumentOutOfRangeException",
                    "The added or subtracted value results in an un-representable DateTime. (Parameter 't')",
                )
            })
        }
        (Value::DateTime(a), Value::DateTime(b)) => Ok(Value::TimeSpan(a.since(*b))),
        (Value::Net(_), Value::TimeSpan(_) | Value::Net(_)) => moments(method, left, right),
        (Value::TimeSpan(a), Value::TimeSpan(b)) => match method {
            "op_Addition" => span(a.plus(*b).ok()),
            "op_Subtraction" => span(a.minus(*b).ok()),
            _ => Ok(Value::Double(a.ticks() as f64 / b.ticks() as f64)),
        },
        (Value::TimeSpan(a), Value::Double(by)) | (Value::Double(by), Value::TimeSpan(a)) => {
            if by.is_nan() {
                return Err(in_method(
                    method,
                    "System.ArgumentException",
                    &format!(
                        "TimeSpan does not accept floating point Not-a-Number values. (Parameter '{}')",
                        if method == "op_Multiply" {
                            "factor"
                        } else {
                            "divisor"
                        }
                    ),
                ));
            }
            let made = if method == "op_Multiply" {
                a.multiply(*by)
            } else {
                a.divide(*by)
            };
            span(made.ok())
        }
        (Value::Decimal(a), Value::Decimal(b)) => {
            let made = match operation(method) {
                Some(op) => match decimal_result(op, a, b) {
                    Ok(made) => made,
                    Err(_) => {
                        return Err(in_method(
                            method,
                            "System.DivideByZeroException",
                            "Attempted to divide by zero.",
                        ));
                    }
                },
                None => None,
            };
            made.map(Value::decimal).ok_or_else(|| {
                in_method(
                    method,
                    "System.OverflowException",
                    "Value was either too large or too small for a Decimal.",
                )
            })
        }
        (Value::BigInt(a), Value::BigInt(b)) => bigs(method, a, b),
        (Value::BigInt(a), Value::Int(by)) => {
            let left_shift = (method == "op_LeftShift") == (*by >= 0);
            let by = by.unsigned_abs();
            if left_shift && by > 1 << 26 {
                return Err(in_method(
                    method,
                    "System.OutOfMemoryException",
                    "Insufficient memory to continue the execution of the program.",
                ));
            }
            Ok(Value::big(if left_shift {
                (**a).clone() << by
            } else {
                (**a).clone() >> by
            }))
        }
        _ => Err(missing(&left.type_of(), method)),
    }
}

/// A moment with an offset and a span, or two such moments.
fn moments(method: &str, left: &Value, right: &Value) -> Result<Value> {
    let Some(moment) = left.downcast::<Offset>() else {
        return Err(missing(&left.type_of(), method));
    };
    if let Some(other) = right.downcast::<Offset>() {
        return Ok(Value::TimeSpan(TimeSpan(
            moment.0.utc_ticks() - other.0.utc_ticks(),
        )));
    }
    let Value::TimeSpan(by) = right else {
        return Err(missing(&left.type_of(), method));
    };
    let made = moment.0.map(|date| {
        if method == "op_Addition" {
            date.plus(*by)
        } else {
            date.minus(*by)
        }
    });
    made.map(|made| Value::net(Offset(made))).map_err(|_| {
        in_method(
            method,
            "System.ArgumentOutOfRangeException",
            "The added or subtracted value results in an un-representable DateTime. (Parameter 't')",
        )
    })
}

fn operation(method: &str) -> Option<Operation> {
    [
        Operation::Add,
        Operation::Sub,
        Operation::Mul,
        Operation::Div,
        Operation::Rem,
    ]
    .into_iter()
    .find(|op| op.method() == method)
}

fn bigs(method: &str, a: &Rc<BigInt>, b: &Rc<BigInt>) -> Result<Value> {
    let (a, b) = (&**a, &**b);
    Ok(Value::big(match method {
        "op_Addition" => a + b,
        "op_Subtraction" => a - b,
        "op_Multiply" => a * b,
        "op_BitwiseAnd" => a & b,
        "op_BitwiseOr" => a | b,
        "op_ExclusiveOr" => a ^ b,
        _ if b.is_zero() => {
            return Err(in_method(
                method,
                "System.DivideByZeroException",
                "Attempted to divide by zero.",
            ));
        }
        "op_Division" => a / b,
        _ => a % b,
    }))
}
