//! Numbers of the common kinds, without a detour: `+`, `-`, `*`, and comparisons.

use crate::engine::program::Expr;
use crate::engine::scope::Frame;
use crate::syntax::TokenKind;
use crate::value::Value;

/// A number of the two kinds that loops are made of.
#[derive(Clone, Copy)]
pub(super) enum Number {
    Int(i32),
    Double(f64),
}

impl Number {
    #[inline]
    pub(super) fn of(value: &Value) -> Option<Number> {
        match value {
            Value::Int(it) => Some(Number::Int(*it)),
            Value::Double(it) => Some(Number::Double(*it)),
            _ => None,
        }
    }

    #[inline]
    pub(super) fn double(self) -> f64 {
        match self {
            Number::Int(it) => f64::from(it),
            Number::Double(it) => it,
        }
    }
}

/// The number that an expression surely is, without evaluating anything: a constant or a variable.
#[inline]
pub(super) fn number(expr: &Expr, frame: &Frame) -> Option<Number> {
    match expr {
        Expr::Slot(slot) => frame.with_slot(*slot, |held| held.and_then(Number::of)),
        Expr::Const(value) => Number::of(value),
        _ => None,
    }
}

#[inline]
pub(super) fn numbers(a: &Value, b: &Value) -> Option<(Number, Number)> {
    Number::of(a).zip(Number::of(b))
}

/// What an operator makes of two numbers, where that needs no promotion.
#[inline]
pub(super) fn arithmetic(operator: TokenKind, x: Number, y: Number) -> Option<Value> {
    if let (Number::Int(x), Number::Int(y)) = (x, y) {
        return match operator {
            TokenKind::Plus => x.checked_add(y).map(Value::Int),
            TokenKind::Minus => x.checked_sub(y).map(Value::Int),
            TokenKind::Multiply => x.checked_mul(y).map(Value::Int),
            TokenKind::Rem => x.checked_rem(y).map(Value::Int),
            TokenKind::Divide if y > 0 => Some(if x % y == 0 {
                Value::Int(x / y)
            } else {
                Value::Double(f64::from(x) / f64::from(y))
            }),
            TokenKind::Band => Some(Value::Int(x & y)),
            TokenKind::Bor => Some(Value::Int(x | y)),
            TokenKind::Bxor => Some(Value::Int(x ^ y)),
            _ => compare(operator, Number::Int(x), Number::Int(y)).map(Value::Bool),
        };
    }
    let (a, b) = (x.double(), y.double());
    match operator {
        TokenKind::Plus => Some(Value::Double(a + b)),
        TokenKind::Minus => Some(Value::Double(a - b)),
        TokenKind::Multiply => Some(Value::Double(a * b)),
        TokenKind::Divide if b != 0.0 => Some(Value::Double(a / b)),
        _ => compare(operator, x, y).map(Value::Bool),
    }
}

/// How two numbers compare; `None`: the operator is no comparison, or one of them is no number at all.
#[inline]
pub(super) fn compare(operator: TokenKind, x: Number, y: Number) -> Option<bool> {
    let order = match (x, y) {
        (Number::Int(x), Number::Int(y)) => x.cmp(&y),
        _ => x.double().partial_cmp(&y.double())?,
    };
    Some(match operator {
        TokenKind::Ilt | TokenKind::Clt => order.is_lt(),
        TokenKind::Ile | TokenKind::Cle => order.is_le(),
        TokenKind::Igt | TokenKind::Cgt => order.is_gt(),
        TokenKind::Ige | TokenKind::Cge => order.is_ge(),
        TokenKind::Ieq | TokenKind::Ceq => order.is_eq(),
        TokenKind::Ine | TokenKind::Cne => order.is_ne(),
        _ => return None,
    })
}
