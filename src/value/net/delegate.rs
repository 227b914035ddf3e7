//! Delegates: `[func[int,int]]{ ... }`, predicates, comparisons; and calling what a method was given as one.

use super::NetObject;
use crate::text::name::eq_ignore_case;
use crate::value::members::method_group::MethodGroup;
use crate::value::types::Type;
use crate::value::{Context, Fault, Result, ScriptBlock, Value, convert, types};
use std::any::Any;
use std::rc::Rc;

/// A script block or a method as a delegate of a type.
pub struct Delegate {
    /// The delegate type.
    pub of: Type,
    /// What it calls: a script block, or a method without its call.
    target: Value,
}

impl Delegate {
    /// A delegate around a block.
    pub fn value(of: Type, block: Rc<ScriptBlock>) -> Value {
        let target = Value::ScriptBlock(block);
        Value::net(Delegate { of, target })
    }

    /// A method as a delegate, if one of its overloads takes and gives what the delegate does.
    pub fn of_method(of: &Type, method: &Value) -> Option<Value> {
        let group = method.downcast::<MethodGroup>()?;
        let (takes, gives) = shape(of)?;
        let fits = group.shapes().iter().any(|(own, returned)| {
            own.len() == takes.len()
                && own
                    .iter()
                    .zip(&takes)
                    .all(|(own, given)| assignable(given, own))
                && match (&gives, returned) {
                    (None, None) => true,
                    (Some(wanted), Some(returned)) => assignable(returned, wanted),
                    _ => false,
                }
        });
        fits.then(|| {
            Value::net(Delegate {
                of: of.clone(),
                target: method.clone(),
            })
        })
    }
}

/// True for a type whose values are taken where another is wanted, as they are.
fn assignable(of: &Type, wanted: &Type) -> bool {
    of == wanted
        || !types::is_value_type(of)
            && !types::is_value_type(wanted)
            && types::is_assignable(of, wanted)
}

/// What a delegate type takes, and what it gives; `None`: emsh has no facts of it.
fn shape(of: &Type) -> Option<(Vec<Type>, Option<Type>)> {
    let args = match of {
        Type::Generic(generic) => generic.args.clone(),
        _ => Vec::new(),
    };
    let definition = match of {
        Type::Generic(generic) => generic.definition.to_string(),
        other => other.full_name(),
    };
    match definition.as_str() {
        "System.Func" | "System.Converter" => {
            let (last, rest) = args.split_last()?;
            Some((rest.to_vec(), Some(last.clone())))
        }
        "System.Action" => Some((args, None)),
        "System.Predicate" => Some((args, Some(Type::Known(types::Known::Boolean)))),
        "System.Comparison" => {
            let one = args.first()?.clone();
            Some((vec![one.clone(), one], Some(Type::INT)))
        }
        MATCH_EVALUATOR => Some((
            vec![Type::named("System.Text.RegularExpressions.Match")],
            Some(Type::Known(types::Known::String)),
        )),
        _ => None,
    }
}

/// What makes the replacement of a match.
pub const MATCH_EVALUATOR: &str = "System.Text.RegularExpressions.MatchEvaluator";

impl NetObject for Delegate {
    fn type_of(&self) -> Type {
        self.of.clone()
    }

    fn get(&self, name: &str) -> Option<Value> {
        if eq_ignore_case(name, "Target") {
            return Some(self.target.clone());
        }
        eq_ignore_case(name, "Method").then_some(Value::Null)
    }

    fn call(
        &self,
        this: &Value,
        name: &str,
        args: &[Value],
        cx: &mut dyn Context,
    ) -> Option<Result<Value>> {
        match name {
            "invoke" | "dynamicinvoke" => {
                let args: Vec<Value> = match args {
                    [one] if name == "dynamicinvoke" => crate::value::members::args::items(one),
                    _ => args.to_vec(),
                };
                Some(invoke(this, &args, cx))
            }
            _ => None,
        }
    }

    fn as_any(&self) -> &dyn Any {
        self
    }
}

/// True for what can be called as a delegate.
pub fn is_callable(value: &Value) -> bool {
    matches!(value.base(), Value::ScriptBlock(_)) || value.downcast::<Delegate>().is_some()
}

/// The type that a delegate type returns; `None`: nothing.
fn returned(of: &Type) -> Option<Type> {
    if of.full_name() == MATCH_EVALUATOR {
        return Some(Type::Known(types::Known::String));
    }
    let Type::Generic(generic) = of else {
        return None;
    };
    match &*generic.definition {
        "System.Func" | "System.Converter" => generic.args.last().cloned(),
        "System.Predicate" => Some(Type::Known(types::Known::Boolean)),
        "System.Comparison" => Some(Type::INT),
        _ => None,
    }
}

/// The type that a delegate returns, if it is typed.
pub fn result_type(value: &Value) -> Option<Type> {
    returned(&value.downcast::<Delegate>()?.of)
}

/// Calls a script block or delegate and converts what it returns to the delegate's type.
pub fn invoke(callable: &Value, args: &[Value], cx: &mut dyn Context) -> Result<Value> {
    let (target, of) = match callable.base() {
        Value::ScriptBlock(_) => (callable.base().clone(), None),
        other => match other.downcast::<Delegate>() {
            Some(delegate) => (delegate.target.clone(), Some(delegate.of.clone())),
            None => {
                return Err(Fault::net(
                    "System.ArgumentException",
                    format!("[{}] cannot be called.", other.type_of().full_name()),
                ));
            }
        },
    };
    let mut args = args.to_vec();
    if let Some(Type::Generic(generic)) = &of {
        for (arg, to) in args.iter_mut().zip(&generic.args) {
            *arg = convert::convert(arg, to, cx)?;
        }
    }
    let result = match target.base() {
        Value::ScriptBlock(block) => {
            Value::from_outputs(cx.call_block(block, &args, args.first())?)
        }
        method => crate::value::member::invoke(method, "Invoke", &args, cx)?,
    };
    match of {
        None => Ok(result),
        Some(of) => match returned(&of) {
            Some(to) => convert::convert(&result, &to, cx),
            None if of.full_name().starts_with("System.Action") => Ok(Value::Empty),
            None => Ok(result),
        },
    }
}

/// Calls a predicate.
pub fn test(callable: &Value, item: &Value, cx: &mut dyn Context) -> Result<bool> {
    Ok(convert::truth(&invoke(
        callable,
        std::slice::from_ref(item),
        cx,
    )?))
}
