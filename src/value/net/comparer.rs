//! `StringComparer`, `Comparer`, `CaseInsensitiveComparer`: objects that compare.

use super::NetObject;
use crate::text::name;
use crate::value::members::{bridge, list, object};
use crate::value::types::Type;
use crate::value::{Context, Result, Value};
use std::any::Any;
use std::cmp::Ordering;

/// How strings compare.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Kind {
    /// By code units.
    Ordinal,
    /// By code units of the upper case.
    OrdinalIgnoreCase,
    /// Linguistically.
    Culture,
    /// Linguistically without case.
    CultureIgnoreCase,
    /// `Comparer.Default`: whatever the objects define.
    Default,
    /// `CaseInsensitiveComparer`: whatever the objects define, strings without case.
    DefaultIgnoreCase,
}

/// A comparer object.
pub struct Comparer {
    /// How it compares.
    pub kind: Kind,
    /// Its type.
    pub of: Type,
}

impl Comparer {
    /// A `StringComparer`.
    pub fn strings(kind: Kind) -> Value {
        let of = match kind {
            Kind::Ordinal => "System.OrdinalCaseSensitiveComparer",
            Kind::OrdinalIgnoreCase => "System.OrdinalIgnoreCaseComparer",
            _ => "System.CultureAwareComparer",
        };
        Value::net(Comparer {
            kind,
            of: Type::named(of),
        })
    }

    /// A comparer of a type by name.
    pub fn value(kind: Kind, of: Type) -> Value {
        Value::net(Comparer { kind, of })
    }

    /// True if keys compare without regard to case.
    pub fn ignores_case(&self) -> bool {
        matches!(
            self.kind,
            Kind::OrdinalIgnoreCase | Kind::CultureIgnoreCase | Kind::DefaultIgnoreCase
        )
    }

    /// The order of two objects.
    pub fn order(&self, a: &Value, b: &Value) -> Ordering {
        match (a.base(), b.base()) {
            (Value::String(x), Value::String(y)) => match self.kind {
                Kind::Ordinal => name::cmp_ordinal(x, y),
                Kind::OrdinalIgnoreCase => name::cmp_ignore_case(x, y),
                Kind::Culture | Kind::Default => bridge::compare_text(x, y, false),
                Kind::CultureIgnoreCase | Kind::DefaultIgnoreCase => {
                    bridge::compare_text(x, y, true)
                }
            },
            (x, y) => list::default_order(x, y).unwrap_or(Ordering::Equal),
        }
    }

    fn same(&self, a: &Value, b: &Value) -> bool {
        match (a.base(), b.base()) {
            (Value::String(x), Value::String(y)) => match self.kind {
                Kind::Ordinal | Kind::Default => x == y,
                Kind::OrdinalIgnoreCase => name::eq_ignore_case(x, y),
                _ => self.order(a, b) == Ordering::Equal,
            },
            (x, y) => x.net_equals(y),
        }
    }
}

impl NetObject for Comparer {
    fn type_of(&self) -> Type {
        self.of.clone()
    }

    fn call(
        &self,
        _: &Value,
        name: &str,
        args: &[Value],
        _: &mut dyn Context,
    ) -> Option<Result<Value>> {
        match (name, args) {
            ("compare", [a, b]) => {
                if matches!(self.kind, Kind::Ordinal | Kind::OrdinalIgnoreCase)
                    && let (Value::String(x), Value::String(y)) = (a.base(), b.base())
                {
                    let (x, y) = if self.kind == Kind::Ordinal {
                        (x.to_string(), y.to_string())
                    } else {
                        (name::to_upper(x), name::to_upper(y))
                    };
                    return Some(Ok(Value::Int(
                        crate::value::members::string_static::ordinal_of(&x, &y),
                    )));
                }
                Some(Ok(Value::Int(self.order(a, b) as i32)))
            }
            ("equals", [a, b]) => Some(Ok(Value::Bool(self.same(a, b)))),
            ("gethashcode", [one]) => {
                let code = match one.base() {
                    Value::String(text) if self.ignores_case() => {
                        object::hash_code(&Value::str(name::to_upper(text)))
                    }
                    other => object::hash_code(other),
                };
                Some(Ok(Value::Int(code)))
            }
            _ => None,
        }
    }

    fn as_any(&self) -> &dyn Any {
        self
    }
}

/// A static property of `StringComparer`.
pub fn string_comparer(name: &str) -> Option<Value> {
    Some(Comparer::strings(match name {
        "ordinal" => Kind::Ordinal,
        "ordinalignorecase" => Kind::OrdinalIgnoreCase,
        "currentculture" | "invariantculture" => Kind::Culture,
        "currentcultureignorecase" | "invariantcultureignorecase" => Kind::CultureIgnoreCase,
        _ => return None,
    }))
}
