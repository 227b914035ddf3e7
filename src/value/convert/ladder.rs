//! The rungs of types that are known by their members: `Parse`, constructors of one parameter, collections,
//! and an empty object whose properties a dictionary sets.

use super::object::{settable_properties, unknown_property};
use super::{convert, error, number};
use crate::value::members::signature::{self, TypeFacts};
use crate::value::net::sequence;
use crate::value::text::to_string_name;
use crate::value::{Context, Dictionary, Fault, Known, Result, Type, Value, member, types};
use std::rc::Rc;

/// Tries the rungs in PowerShell's order; `None` where none of them fits the types.
pub fn climb(value: &Value, to: &Type, cx: &mut dyn Context) -> Option<Result<Value>> {
    if let Type::Class(class) = to {
        return super::class::climb(value, class, to, cx);
    }
    let base = value.base();
    if to.full_name() == "System.Half" && is_number(base) {
        return Some(super::to_f64(base).map(crate::value::net::numerics::Half::value));
    }
    let Some(facts) = signature::facts(to) else {
        let Type::Generic(generic) = to else {
            return None;
        };
        let [element] = generic.args.as_slice() else {
            return None;
        };
        sequence::rules_of(&generic.definition)?;
        return from_elements(value, to, element, cx);
    };
    let numeric = is_number(base);
    if let Value::String(text) = base {
        if let Some(id) = parse_id(&facts) {
            return Some(parse(text, to, id, cx));
        }
        if let Some(made) = by_constructor(value, base, to, &facts, cx) {
            return Some(made);
        }
        return enumerable(value, to, &facts, cx);
    }
    if let Some(made) = by_constructor(value, base, to, &facts, cx) {
        return Some(made);
    }
    if numeric {
        let text = base.to_text();
        if let Some(id) = parse_id(&facts) {
            return Some(parse(&text, to, id, cx));
        }
        let text = Value::str(text);
        if takes(&facts, &Type::STRING) {
            return Some(construct(&text, &text, to, cx));
        }
    }
    if let Some(made) = enumerable(value, to, &facts, cx) {
        return Some(made);
    }
    if let Value::Dictionary(from) = base
        && creatable(to, &facts)
    {
        return Some(create(from, to, cx));
    }
    if let Value::Object(object) = base
        && object.class.is_none()
        && object.base.is_none()
        && creatable(to, &facts)
    {
        return Some(from_custom(value, to, cx));
    }
    None
}

/// Numbers of .NET but `BigInteger`, characters and enums.
pub(super) fn is_number(value: &Value) -> bool {
    !matches!(
        value,
        Value::Char(_) | Value::Bool(_) | Value::Switch(_) | Value::Enum(_) | Value::BigInt(_)
    ) && number::of(value).is_some()
}

/// Which `Parse` a type has, as the id of its failures tells.
fn parse_id(facts: &TypeFacts) -> Option<&'static str> {
    let (_, parse) = facts.statics.iter().find(|(name, _)| name.is("Parse"))?;
    let fits = |count: usize| {
        parse.overloads.iter().any(|one| {
            !one.unusable
                && !one.explicit
                && one.parameters.len() == count
                && one
                    .parameters
                    .first()
                    .is_some_and(|first| first.of == Some(Type::STRING))
                && (count == 1
                    || one
                        .parameters
                        .get(1)
                        .is_some_and(|second| second.text.ends_with("IFormatProvider")))
        })
    };
    if fits(2) {
        Some("InvalidCastParseTargetInvocationWithFormatProvider")
    } else if fits(1) {
        Some("InvalidCastParseTargetInvocation")
    } else {
        None
    }
}

fn parse(text: &str, to: &Type, id: &str, cx: &mut dyn Context) -> Result<Value> {
    let text = Value::str(text);
    let args = [text.clone()];
    member::invoke_static(to, "Parse", &args, cx)
        .map_err(|fault| error::with_inner(id, &text, to, innermost(fault)))
}

/// The exception below the one of the call.
fn innermost(fault: Box<Fault>) -> Box<Fault> {
    let mut fault = fault;
    if fault.exception.ends_with("MethodInvocationException")
        && let Some(inner) = fault.inner.take()
    {
        return inner;
    }
    fault
}

/// True if there is a public constructor of that one parameter.
fn takes(facts: &TypeFacts, wanted: &Type) -> bool {
    facts.constructors.iter().any(|one| {
        matches!(one.parameters.as_slice(), [only] if only.of.as_ref() == Some(wanted) && !only.by_ref)
    })
}

/// The constructor of one parameter that .NET itself would choose for the value's type.
fn by_constructor(
    value: &Value,
    base: &Value,
    to: &Type,
    facts: &TypeFacts,
    cx: &mut dyn Context,
) -> Option<Result<Value>> {
    let own = base.type_of();
    let mut best: Option<(u32, Type)> = None;
    for one in &facts.constructors {
        let [only] = one.parameters.as_slice() else {
            continue;
        };
        let Some(of) = &only.of else { continue };
        if one.unusable || only.by_ref {
            continue;
        }
        if let Some(cost) = fits(base, &own, of)
            && best.as_ref().is_none_or(|(held, _)| cost < *held)
        {
            best = Some((cost, of.clone()));
        }
    }
    let (_, of) = best?;
    let integral = is_number(base);
    // A number would only set the capacity of a collection.
    if integral
        && matches!(of, Type::Known(Known::Int32))
        && types::is_assignable(to, &Type::Known(Known::ICollection))
    {
        return None;
    }
    let argument = match &of {
        Type::Known(known) if known.is_numeric() => convert(base, &of, cx).ok()?,
        _ => base.clone(),
    };
    Some(construct(value, &argument, to, cx))
}

/// How far a constructor's parameter is from the value's type; `None`: .NET would not take it.
fn fits(value: &Value, own: &Type, of: &Type) -> Option<u32> {
    if own == of {
        return Some(0);
    }
    if let Type::Known(known) = of {
        let from = match value {
            Value::Enum(held) => underlying(&held.of),
            _ => match own {
                Type::Known(from) => *from,
                _ => Known::Object,
            },
        };
        if let Some(cost) = widening(from, *known) {
            return Some(1 + cost);
        }
    }
    if *of == Type::OBJECT || matches!(value, Value::String(_)) {
        return None;
    }
    // Every list is a collection, the lists of types that are known by name only, too.
    let is_list = matches!(value, Value::List(_)) && *of == Type::Known(Known::ICollection);
    (is_list || types::is_assignable(own, of)).then_some(50)
}

fn underlying(of: &Type) -> Known {
    crate::value::text::enumeration::members(of)
        .and_then(|facts| Known::from_full_name(&format!("System.{}", facts.underlying)))
        .unwrap_or(Known::Int32)
}

/// The implicit conversions among .NET's primitive types.
fn widening(from: Known, to: Known) -> Option<u32> {
    use Known::{Byte, Char, Double, Int16, Int32, Int64, SByte, Single, UInt16, UInt32, UInt64};
    let wider: &[Known] = match from {
        SByte => &[Int16, Int32, Int64, Single, Double],
        Byte => &[Int16, UInt16, Int32, UInt32, Int64, UInt64, Single, Double],
        Int16 => &[Int32, Int64, Single, Double],
        UInt16 => &[Int32, UInt32, Int64, UInt64, Single, Double],
        Char => &[UInt16, Int32, UInt32, Int64, UInt64, Single, Double],
        Int32 => &[Int64, Single, Double],
        UInt32 => &[Int64, UInt64, Single, Double],
        Int64 | UInt64 => &[Single, Double],
        Single => &[Double],
        _ => &[],
    };
    if from == to {
        return Some(0);
    }
    wider
        .iter()
        .position(|known| *known == to)
        .map(|at| at as u32 + 1)
}

pub(super) fn construct(
    value: &Value,
    argument: &Value,
    to: &Type,
    cx: &mut dyn Context,
) -> Result<Value> {
    // .NET's converter of addresses takes relative ones as well, which the constructor does not.
    if let (Type::Known(Known::Uri), Value::String(text)) = (to, argument.base()) {
        return Ok(crate::value::net::uri::Uri::any(text).value());
    }
    member::construct(to, std::slice::from_ref(argument), cx).map_err(|fault| {
        if fault.carried.is_some() {
            return fault;
        }
        error::with_inner(
            if to.is_known(Known::Regex) {
                "InvalidCastFromStringToRegex"
            } else {
                "InvalidCastConstructorException"
            },
            value,
            to,
            innermost(fault),
        )
    })
}

/// Collections that are made from the elements of an array, or from one value.
fn enumerable(
    value: &Value,
    to: &Type,
    facts: &TypeFacts,
    cx: &mut dyn Context,
) -> Option<Result<Value>> {
    let Type::Generic(generic) = to else {
        return None;
    };
    let [element] = generic.args.as_slice() else {
        return None;
    };
    let from_items = facts.constructors.iter().any(|one| {
        matches!(one.parameters.as_slice(), [only]
            if matches!(&only.of, Some(Type::Generic(of)) if of.args.first() == Some(element)))
    });
    if !from_items {
        return None;
    }
    from_elements(value, to, element, cx)
}

/// A collection of the elements of an array, or of one value.
fn from_elements(
    value: &Value,
    to: &Type,
    element: &Type,
    cx: &mut dyn Context,
) -> Option<Result<Value>> {
    if matches!(
        value.base(),
        Value::Dictionary(_) | Value::Bool(_) | Value::DateTime(_)
    ) {
        return None;
    }
    let items = match value.base() {
        Value::Array(array) => array.items.borrow().clone(),
        // Numbers get there as the texts they write.
        base if is_number(base) => vec![Value::str(base.to_text())],
        _ => vec![value.clone()],
    };
    let mut made = Vec::with_capacity(items.len());
    let from_array = matches!(value.base(), Value::Array(_));
    for item in &items {
        match convert(item, element, cx) {
            Ok(one) => made.push(one),
            Err(fault) if from_array && fault.carried.is_none() => {
                return Some(Err(error::final_cast(value, to)));
            }
            Err(fault) => return Some(Err(fault)),
        }
    }
    let items = Value::array_of(element.clone(), made);
    Some(construct(value, &items, to, cx))
}

/// True if an empty object can be made: a constructor without parameters, or a struct.
fn creatable(to: &Type, facts: &TypeFacts) -> bool {
    super::is_value_type(to)
        || facts
            .constructors
            .iter()
            .any(|one| one.parameters.is_empty())
}

/// An object whose properties the dictionary sets.
pub(super) fn create(from: &Rc<Dictionary>, to: &Type, cx: &mut dyn Context) -> Result<Value> {
    let made = member::construct(to, &[], cx).map_err(innermost)?;
    for (key, value) in from.pairs() {
        set(&made, &key.to_text(), value, to, cx)?;
    }
    Ok(made)
}

/// Sets a property of a new object; an unknown one is an error that lists those that can be set.
pub fn set(made: &Value, name: &str, value: Value, to: &Type, cx: &mut dyn Context) -> Result<()> {
    if matches!(made, Value::Dictionary(_)) {
        return Err(unknown_property(name, to, &settable_properties(to)));
    }
    match member::set(made, name, value, cx) {
        Ok(_) => Ok(()),
        Err(fault) if fault.carried.is_some() => Err(fault),
        Err(fault)
            if fault.id == "PropertyNotFound" || fault.id == "PropertyAssignmentException" =>
        {
            Err(unknown_property(name, to, &settable_properties(to)))
        }
        Err(fault) => Err(Fault::cast(
            "ObjectCreationError",
            format!(
                "Cannot create object of type \"{}\". {}",
                to_string_name(to),
                fault.message
            ),
        )
        .inner(fault)),
    }
}

pub(super) fn from_custom(value: &Value, to: &Type, cx: &mut dyn Context) -> Result<Value> {
    let Value::Object(object) = value.base() else {
        return Err(error::final_cast(value, to));
    };
    let refused = || {
        error::with_inner(
            "InvalidCastConstructorException",
            value,
            to,
            error::final_cast(value, to),
        )
    };
    let made = member::construct(to, &[], cx).map_err(|_| refused())?;
    if matches!(made, Value::Dictionary(_)) {
        return Err(refused());
    }
    let names: Vec<String> = object
        .members
        .borrow()
        .iter()
        .map(|(name, ..)| name.to_string())
        .collect();
    for name in names {
        let held = cx.property(value, &name)?.unwrap_or_default();
        if member::set(&made, &name, held, cx).is_err() {
            return Err(refused());
        }
    }
    Ok(made)
}
