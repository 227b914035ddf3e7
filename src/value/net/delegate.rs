//! Delegates: `[func[int,int]]{ ... }`, predicates, comparisons; and calling what a method was given as one.

use super::NetObject;
use crate::text::name::eq_ignore_case;
use crate::value::types::Type;
use crate::value::{Context, Fault, Result, ScriptBlock, Value, convert, types};
use std::any::Any;
use std::rc::Rc;

/// A script block as a delegate of a type.
pub struct Delegate {
    /// The delegate type.
    pub of: Type,
    /// What it calls.
    pub block: Rc<ScriptBlock>,
}

impl Delegate {
    /// A delegate around a block.
    pub fn value(of: Type, block: Rc<ScriptBlock>) -> Value {
        Value::net(Delegate { of, block })
    }
}

impl NetObject for Delegate {
    fn type_of(&self) -> Type {
        self.of.clone()
    }

    fn get(&self, name: &str) -> Option<Value> {
        if eq_ignore_case(name, "Target") {
            return Some(Value::ScriptBlock(Rc::clone(&self.block)));
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
    let (block, of) = match callable.base() {
        Value::ScriptBlock(block) => (Rc::clone(block), None),
        other => match other.downcast::<Delegate>() {
            Some(delegate) => (Rc::clone(&delegate.block), Some(delegate.of.clone())),
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
    let outputs = cx.call_block(&block, &args, args.first())?;
    let result = Value::from_outputs(outputs);
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
