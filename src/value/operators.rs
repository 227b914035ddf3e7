//! The operators, one family per file.

pub mod arithmetic;
pub mod bitwise;
pub mod comparison;
pub mod containment;
pub mod dictionary;
pub mod format;
pub mod implicit;
pub mod join;
pub mod matching;
pub mod range;
pub mod regex;
pub mod replace;
pub mod split;
pub mod types;
pub mod unary;

use super::{Context, ErrorCategory, Fault, Result, Value};
use crate::syntax::TokenKind;

/// Whether letters that differ in case only are the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CaseRule {
    /// `-eq`, `-ieq`.
    Ignore,
    /// `-ceq`.
    Sensitive,
}

impl CaseRule {
    /// True for [`CaseRule::Ignore`].
    pub fn ignores(self) -> bool {
        self == CaseRule::Ignore
    }
}

/// A binary operator on two values. The logical ones and `??` are the engine's, as they need not evaluate both.
pub fn binary(op: TokenKind, left: &Value, right: &Value, cx: &mut dyn Context) -> Result<Value> {
    use CaseRule::{Ignore, Sensitive};
    use TokenKind as T;
    match op {
        T::Plus | T::PlusEquals => arithmetic::add(left, right, cx),
        T::Minus | T::MinusEquals => arithmetic::sub(left, right, cx),
        T::Multiply | T::MultiplyEquals => arithmetic::mul(left, right, cx),
        T::Divide | T::DivideEquals => arithmetic::div(left, right, cx),
        T::Rem | T::RemainderEquals => arithmetic::rem(left, right, cx),
        T::Ieq => comparison::eq(left, right, Ignore, cx),
        T::Ine => comparison::ne(left, right, Ignore, cx),
        T::Ilt => comparison::lt(left, right, Ignore, cx),
        T::Ile => comparison::le(left, right, Ignore, cx),
        T::Igt => comparison::gt(left, right, Ignore, cx),
        T::Ige => comparison::ge(left, right, Ignore, cx),
        T::Ceq => comparison::eq(left, right, Sensitive, cx),
        T::Cne => comparison::ne(left, right, Sensitive, cx),
        T::Clt => comparison::lt(left, right, Sensitive, cx),
        T::Cle => comparison::le(left, right, Sensitive, cx),
        T::Cgt => comparison::gt(left, right, Sensitive, cx),
        T::Cge => comparison::ge(left, right, Sensitive, cx),
        T::Ilike => matching::like(left, right, true, false, cx),
        T::Clike => matching::like(left, right, false, false, cx),
        T::Inotlike => matching::like(left, right, true, true, cx),
        T::Cnotlike => matching::like(left, right, false, true, cx),
        T::Imatch => Ok(matching::match_(left, right, true, cx)?.0),
        T::Cmatch => Ok(matching::match_(left, right, false, cx)?.0),
        T::Inotmatch => Ok(matching::not_match(left, right, true, cx)?.0),
        T::Cnotmatch => Ok(matching::not_match(left, right, false, cx)?.0),
        T::Ireplace => replace::replace(left, right, true, cx),
        T::Creplace => replace::replace(left, right, false, cx),
        T::Isplit => split::split(left, right, true, cx),
        T::Csplit => split::split(left, right, false, cx),
        T::Join => join::join(left, right, cx),
        T::Icontains => containment::contains(left, right, true, cx).map(Value::Bool),
        T::Ccontains => containment::contains(left, right, false, cx).map(Value::Bool),
        T::Inotcontains => containment::contains(left, right, true, cx).map(|it| Value::Bool(!it)),
        T::Cnotcontains => containment::contains(left, right, false, cx).map(|it| Value::Bool(!it)),
        T::Iin => containment::contains(right, left, true, cx).map(Value::Bool),
        T::Cin => containment::contains(right, left, false, cx).map(Value::Bool),
        T::Inotin => containment::contains(right, left, true, cx).map(|it| Value::Bool(!it)),
        T::Cnotin => containment::contains(right, left, false, cx).map(|it| Value::Bool(!it)),
        T::Is => types::is(left, right, cx).map(Value::Bool),
        T::IsNot => types::is(left, right, cx).map(|it| Value::Bool(!it)),
        T::As => types::as_(left, right, cx),
        T::Format => format::format(left, right, cx),
        T::DotDot => range::range(left, right),
        T::Band => bitwise::band(left, right, cx),
        T::Bor => bitwise::bor(left, right, cx),
        T::Bxor => bitwise::bxor(left, right, cx),
        T::Shl => bitwise::shl(left, right, cx),
        T::Shr => bitwise::shr(left, right, cx),
        T::And => Ok(Value::Bool(
            super::convert::truth(left) && super::convert::truth(right),
        )),
        T::Or => Ok(Value::Bool(
            super::convert::truth(left) || super::convert::truth(right),
        )),
        T::Xor => Ok(Value::Bool(
            super::convert::truth(left) != super::convert::truth(right),
        )),
        _ => Err(Fault::runtime(
            "OperatorNotSupported",
            format!("The operator '{}' takes no two operands.", op.text()),
        )),
    }
}

/// A unary operator on a value; `++` and `--` give the changed value.
pub fn unary(op: TokenKind, value: &Value, cx: &mut dyn Context) -> Result<Value> {
    use TokenKind as T;
    match op {
        T::Minus => unary::minus(value, cx),
        T::Plus => unary::plus(value, cx),
        T::Not | T::Exclaim => Ok(Value::Bool(!super::convert::truth(value))),
        T::Bnot => bitwise::bnot(value, cx),
        T::PlusPlus | T::PostfixPlusPlus => unary::increment(value),
        T::MinusMinus | T::PostfixMinusMinus => unary::decrement(value),
        T::Join => join::join_unary(value, cx),
        T::Isplit => split::split_unary(value, cx),
        T::Csplit => split::split_unary(value, cx),
        T::Comma => Ok(Value::array(vec![value.clone()])),
        _ => Err(Fault::runtime(
            "OperatorNotSupported",
            format!("The operator '{}' takes no single operand.", op.text()),
        )),
    }
}

/// An exception that .NET throws out of an operator: the id is its full name.
pub fn thrown(exception: &str, message: impl Into<String>) -> Box<Fault> {
    Fault::new(exception, ErrorCategory::OperationStopped, message).of(exception)
}

/// An exception of .NET in a `RuntimeException`, as arithmetic reports it.
pub fn wrapped(exception: &str, message: &str) -> Box<Fault> {
    Fault::new("RuntimeException", ErrorCategory::NotSpecified, message)
        .inner(Fault::net(exception, message))
}

/// The elements of a collection that operators work through; nothing for scalars, texts and dictionaries.
pub fn elements(value: &Value) -> Option<Vec<Value>> {
    match value.base() {
        Value::Array(array) => Some(array.items.borrow().clone()),
        Value::List(list) => Some(list.items.borrow().clone()),
        Value::Net(net) => net.object().enumerate(),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::value::NoContext;
    use crate::value::convert::literal::scan;

    /// A number, `$null`, or a text in single quotes.
    fn value(text: &str) -> Value {
        match text
            .strip_prefix('\'')
            .and_then(|rest| rest.strip_suffix('\''))
        {
            Some(text) => Value::str(text),
            None => scan(text).unwrap_or_default(),
        }
    }

    #[test]
    fn agrees_with_recorded_outcomes() {
        for (left, op, right, of, text) in [
            (
                "1",
                TokenKind::Plus,
                "2147483647",
                "System.Double",
                "2147483648",
            ),
            ("7.50d", TokenKind::Divide, "'1.5'", "System.Decimal", "5.0"),
            ("7.50d", TokenKind::Multiply, "0", "System.Decimal", "0.00"),
            ("'5'", TokenKind::Plus, "1", "System.String", "51"),
            ("1", TokenKind::Plus, "'0x10'", "System.Int32", "17"),
            ("'5'", TokenKind::Multiply, "2.5", "System.String", "55"),
            (
                "-7",
                TokenKind::Plus,
                "18446744073709551615ul",
                "System.Decimal",
                "18446744073709551608",
            ),
            (
                "2.5",
                TokenKind::Bor,
                "9223372036854775807",
                "System.UInt64",
                "9223372036854775810",
            ),
            ("255", TokenKind::Shl, "33", "System.Int32", "510"),
            ("'K'", TokenKind::Ieq, "'k'", "System.Boolean", "True"),
            ("$null", TokenKind::Ilt, "-1", "System.Boolean", "False"),
        ] {
            let made = binary(op, &value(left), &value(right), &mut NoContext).unwrap();
            let shown = (made.type_of().full_name(), made.to_text());
            assert_eq!(
                shown,
                (of.to_owned(), text.to_owned()),
                "{left} {} {right}",
                op.text()
            );
        }
    }

    #[test]
    fn refuses_as_recorded() {
        let fault = binary(
            TokenKind::Divide,
            &Value::Int(1),
            &Value::Null,
            &mut NoContext,
        )
        .unwrap_err();
        assert_eq!(
            (fault.id.as_str(), fault.message.as_str()),
            ("RuntimeException", "Attempted to divide by zero.")
        );
        let fault = binary(
            TokenKind::Plus,
            &Value::Int(1),
            &Value::str("abc"),
            &mut NoContext,
        )
        .unwrap_err();
        assert_eq!(fault.id, "InvalidCastFromStringToInteger");
        let items = Value::array(vec![Value::Int(1)]);
        let fault = binary(TokenKind::Rem, &Value::Int(1), &items, &mut NoContext).unwrap_err();
        assert_eq!(fault.id, "MethodNotFound");
    }
}
