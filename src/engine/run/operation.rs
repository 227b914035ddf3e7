//! Operators on values: the common pairs of kinds are decided here; everything else by `value::operators`.

use super::number::{arithmetic, compare, number, numbers};
use crate::engine::program::{Expr, StmtOp, Target};
use crate::engine::runspace::Runspace;
use crate::engine::scope::Frame;
use crate::engine::unwind::Flow;
use crate::syntax::TokenKind;
use crate::value::{Known, Type, Value, convert, operators};
use std::rc::Rc;

impl Runspace {
    /// The truth of an expression, without making a value of a comparison.
    pub(super) fn truth_of(&mut self, expr: &Expr, frame: &Rc<Frame>) -> Flow<bool> {
        match expr {
            Expr::Binary(operator, operands, _) => {
                if let Some(truth) = number(&operands.0, frame)
                    .zip(number(&operands.1, frame))
                    .and_then(|(x, y)| compare(*operator, x, y))
                {
                    return Ok(truth);
                }
                // Looked at where they lie: moving what was just written costs more than comparing it.
                let a = self.eval(&operands.0, frame);
                if let Err(unwind) = a {
                    return Err(unwind);
                }
                let b = self.eval(&operands.1, frame);
                if let (Ok(x), Ok(y)) = (&a, &b)
                    && let Some((x, y)) = numbers(x, y)
                    && let Some(truth) = compare(*operator, x, y)
                {
                    forget(a, b);
                    return Ok(truth);
                }
                let value = self.binary(*operator, a?, b?, frame)?;
                Ok(convert::truth(&value))
            }
            Expr::And(operands) => {
                Ok(self.truth_of(&operands.0, frame)? && self.truth_of(&operands.1, frame)?)
            }
            Expr::Or(operands) => {
                Ok(self.truth_of(&operands.0, frame)? || self.truth_of(&operands.1, frame)?)
            }
            Expr::Xor(operands) => {
                Ok(self.truth_of(&operands.0, frame)? != self.truth_of(&operands.1, frame)?)
            }
            Expr::Not(operand) => Ok(!self.truth_of(operand, frame)?),
            Expr::Slot(slot)
                if let Some(truth) = frame.with_slot(*slot, |held| held.map(convert::truth)) =>
            {
                Ok(truth)
            }
            Expr::Paren(statement) => {
                if let StmtOp::Expression(inner) = &statement.op {
                    let position = frame.position.get();
                    let truth = self.truth_of(inner, frame)?;
                    frame.position.set(position);
                    return Ok(truth);
                }
                let value = self.parenthesis(statement, frame)?;
                Ok(convert::truth(&value))
            }
            _ => match self.eval(expr, frame)? {
                Value::Bool(truth) => Ok(truth),
                other => Ok(convert::truth(&other)),
            },
        }
    }

    pub(super) fn eval_binary(
        &mut self,
        operator: TokenKind,
        left: &Expr,
        right: &Expr,
        frame: &Rc<Frame>,
    ) -> Flow<Value> {
        if let Some(value) = number(left, frame)
            .zip(number(right, frame))
            .and_then(|(x, y)| arithmetic(operator, x, y))
        {
            return Ok(value);
        }
        let a = self.eval(left, frame);
        if let Err(unwind) = a {
            return Err(unwind);
        }
        let b = self.eval(right, frame);
        if let (Ok(x), Ok(y)) = (&a, &b)
            && let Some((x, y)) = numbers(x, y)
            && let Some(value) = arithmetic(operator, x, y)
        {
            forget(a, b);
            return Ok(value);
        }
        self.binary(operator, a?, b?, frame)
    }

    /// An operator on two values.
    pub(super) fn binary(
        &mut self,
        operator: TokenKind,
        a: Value,
        b: Value,
        frame: &Rc<Frame>,
    ) -> Flow<Value> {
        if let Some((x, y)) = numbers(&a, &b)
            && let Some(value) = arithmetic(operator, x, y)
        {
            return Ok(value);
        }
        let a = match a {
            // An enumerator is joined as one text.
            Value::Net(ref net)
                if operator == TokenKind::Join
                    && net.object().type_of().full_name().contains("Enumerator") =>
            {
                Value::str(self.text(&a)?)
            }
            other => other,
        };
        if (matches!(a, Value::Object(_)) || matches!(b, Value::Object(_)))
            && let Some(result) = self.overloaded(operator, &a, &b)?
        {
            return Ok(result);
        }
        match operator {
            TokenKind::Plus => Ok(operators::arithmetic::add_owned(a, &b, self)?),
            TokenKind::Imatch | TokenKind::Cmatch | TokenKind::Inotmatch | TokenKind::Cnotmatch => {
                let ignore_case = matches!(operator, TokenKind::Imatch | TokenKind::Inotmatch);
                let negative = matches!(operator, TokenKind::Inotmatch | TokenKind::Cnotmatch);
                let (result, groups) = if negative {
                    operators::matching::not_match(&a, &b, ignore_case, self)?
                } else {
                    operators::matching::match_(&a, &b, ignore_case, self)?
                };
                if let Some(groups) = groups {
                    self.set_matches(groups, frame);
                }
                Ok(result)
            }
            TokenKind::Is | TokenKind::IsNot | TokenKind::As => {
                let of = match &b {
                    Value::Type(of) => Some((**of).clone()),
                    other => {
                        let text = self.text(other)?;
                        self.type_by_name(&text, frame)
                    }
                };
                type_operator(self, operator, &a, of, &b)
            }
            _ => Ok(operators::binary(operator, &a, &b, self)?),
        }
    }

    /// An operator that a script's class defines; what enumerates itself is joined element by element.
    fn overloaded(&mut self, operator: TokenKind, a: &Value, b: &Value) -> Flow<Option<Value>> {
        let name = match operator {
            TokenKind::Plus => "op_Addition",
            TokenKind::Minus => "op_Subtraction",
            TokenKind::Multiply => "op_Multiply",
            TokenKind::Divide => "op_Division",
            TokenKind::Rem => "op_Modulus",
            TokenKind::Band => "op_BitwiseAnd",
            TokenKind::Bor => "op_BitwiseOr",
            TokenKind::Bxor => "op_ExclusiveOr",
            TokenKind::Shl => "op_LeftShift",
            TokenKind::Shr => "op_RightShift",
            TokenKind::Join => {
                return match self.class_items(a)? {
                    Some(items) => {
                        let items = Value::array(items);
                        Ok(Some(operators::binary(operator, &items, b, self)?))
                    }
                    None => Ok(None),
                };
            }
            _ => return Ok(None),
        };
        let arguments = [a.clone(), b.clone()];
        for side in [a, b] {
            if let Value::Object(object) = side
                && let Some(class) = object.class.clone()
                && let Some(result) = super::class::invoke_static(self, &class, name, &arguments)?
            {
                return Ok(Some(result));
            }
        }
        Ok(None)
    }

    pub(super) fn step(
        &mut self,
        target: &Target,
        read: &Expr,
        by: i32,
        prefix: bool,
        frame: &Rc<Frame>,
    ) -> Flow<Value> {
        if self.debugging {
            self.at_step(target, frame)?;
        }
        if let Target::Slot(slot) = target
            && let Some(value) = step_slot(*slot, by, prefix, frame)
        {
            return Ok(value);
        }
        let old = self.eval(read, frame)?;
        let old = if old.is_null() { Value::Int(0) } else { old };
        let new = if by > 0 {
            operators::unary::increment(&old)?
        } else {
            operators::unary::decrement(&old)?
        };
        self.store(target, new.clone(), frame)?;
        Ok(if prefix { new } else { old })
    }
}

/// `++` and `--` of a plain variable that holds a small number.
#[inline]
pub(super) fn step_slot(slot: u32, by: i32, prefix: bool, frame: &Frame) -> Option<Value> {
    if frame.table.is_typed(slot) {
        return None;
    }
    frame
        .update_slot(slot, |held| match held {
            Value::Int(number) => {
                let old = *number;
                let new = old.checked_add(by)?;
                *number = new;
                Some(Value::Int(if prefix { new } else { old }))
            }
            _ => None,
        })
        .flatten()
}

/// Lets go of two numbers, which own nothing.
#[inline]
fn forget(a: Flow<Value>, b: Flow<Value>) {
    std::mem::forget(a);
    std::mem::forget(b);
}

/// `-is`, `-isnot` and `-as`.
fn type_operator(
    rt: &mut Runspace,
    operator: TokenKind,
    value: &Value,
    of: Option<Type>,
    written: &Value,
) -> Flow<Value> {
    let of = of.map_or_else(|| written.clone(), Value::of_type);
    Ok(match operator {
        TokenKind::Is => Value::Bool(operators::types::is(value, &of, rt)?),
        TokenKind::IsNot => Value::Bool(!operators::types::is(value, &of, rt)?),
        // The name of a class is one to this scope only.
        _ if matches!(&of, Value::Type(of) if **of == Type::Known(Known::Type))
            && matches!(value, Value::String(_)) =>
        {
            rt.cast(value, &Type::Known(Known::Type))
                .unwrap_or_default()
        }
        _ => operators::types::as_(value, &of, rt)?,
    })
}
