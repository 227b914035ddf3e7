//! Conversions to classes of scripts: a constructor of one parameter, or an empty object whose properties are set.

use super::ladder::{construct, create, from_custom, is_number};
use crate::text::name::eq_ignore_case;
use crate::value::{Class, Context, Result, Type, Value, types};
use std::rc::Rc;

/// Tries the rungs that a class has; `None` where none of them fits.
pub fn climb(
    value: &Value,
    class: &Rc<Class>,
    to: &Type,
    cx: &mut dyn Context,
) -> Option<Result<Value>> {
    if class.enumeration.is_some() {
        return None;
    }
    let base = value.base();
    if let Value::String(_) = base
        && let Some(made) = parsed(base, class, to, cx)
    {
        return Some(made);
    }
    if takes(class, base) {
        return Some(construct(value, value, to, cx));
    }
    if is_number(base) {
        let text = Value::str(base.to_text());
        if takes(class, &text) {
            return Some(construct(&text, &text, to, cx));
        }
    }
    if !class.constructs_empty() {
        return None;
    }
    match base {
        Value::Dictionary(from) => Some(create(from, to, cx)),
        Value::Object(object) if object.class.is_none() && object.base.is_none() => {
            Some(from_custom(value, to, cx))
        }
        _ => None,
    }
}

/// True if a constructor takes that one value as it is.
fn takes(class: &Rc<Class>, value: &Value) -> bool {
    let constructors = class.constructors.borrow();
    constructors
        .iter()
        .any(|one| matches!(one.as_slice(), [(_, only)] if types::is_instance(value, only)))
}

/// The properties that can be set, as errors list them.
pub fn settable_properties(class: &Rc<Class>) -> String {
    let listed: Vec<String> = class
        .lineage()
        .iter()
        .flat_map(|one| {
            one.properties()
                .iter()
                .map(|property| format!("[{} <{}>]", property.name, property.declared.full_name()))
                .collect::<Vec<_>>()
        })
        .collect();
    if listed.is_empty() {
        return "There is no settable property available.".to_owned();
    }
    format!("The settable properties are: {}.", listed.join(", "))
}

/// What a static `Parse` of the class makes of a text; `None`: it has none that takes a text alone.
fn parsed(
    text: &Value,
    class: &Rc<Class>,
    to: &Type,
    cx: &mut dyn Context,
) -> Option<Result<Value>> {
    let has = class.lineage().iter().any(|one| {
        one.methods.borrow().iter().any(|method| {
            method.is_static
                && eq_ignore_case(&method.name, "Parse")
                && matches!(method.parameters.as_slice(), [(_, of)] if *of == Type::STRING)
        })
    });
    if !has {
        return None;
    }
    let made = cx.class_method(class, None, "Parse", std::slice::from_ref(text))?;
    Some(made.map_err(|fault| {
        if fault.carried.is_some() {
            return fault;
        }
        super::error::with_inner("InvalidCastParseTargetInvocation", text, to, fault)
    }))
}
