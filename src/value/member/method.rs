//! Method calls, static members and constructors.

use super::members;
use super::members::signature::{self, FactKind};
use super::{Found, enumerate, get, own_key};
use crate::text::name::eq_ignore_case;
use crate::value::types::{self, Known, Type};
use crate::value::{Context, ErrorCategory, Fault, MemberBody, Result, Slot, Value};
use std::borrow::Cow;
use std::cell::RefCell;
use std::rc::Rc;

/// What a place that calls a method remembers: the method of the type that it met last, and the kinds of the
/// arguments that the method took as they are.
#[derive(Default)]
pub struct MethodCache(RefCell<Option<KnownMethod>>);

/// A method of a type for certain kinds of arguments.
#[derive(Clone)]
struct KnownMethod {
    of: Type,
    current: Type,
    member: Rc<signature::FactMember>,
    kinds: u64,
}

impl MethodCache {
    fn find(&self, of: impl FnOnce(&Type) -> bool, args: &[Value]) -> Option<KnownMethod> {
        let held = self.0.borrow();
        let held = held.as_ref()?;
        (members::overload::kinds(args) == Some(held.kinds) && of(&held.of)).then(|| held.clone())
    }

    fn keep(&self, known: KnownMethod) {
        self.0.replace(Some(known));
    }
}

/// Calls a method of an object at a place that remembers the method.
pub fn invoke_at(
    object: &Value,
    name: &str,
    args: &[Value],
    cache: &MethodCache,
    cx: &mut dyn Context,
) -> Result<Value> {
    if args.first().is_some_and(own_key::is_instance)
        && let Some(args) = own_key::arguments(object, name, args, cx)?
    {
        return invoke(object, name, &args, cx);
    }
    if !matches!(object, Value::Object(_))
        && !super::type_data::any()
        && super::attached::of(object).is_none()
        && let Some(known) = cache.find(|of| has_type(object, of), args)
        && let Some(result) = members::call(object, &known.member.lower, args, cx)
    {
        return result.map_err(|fault| Fault::in_method(&known.member.name, args.len(), fault));
    }
    if !matches!(object, Value::Object(_) | Value::Null | Value::Empty) {
        let of = object.type_of();
        if let Some(kinds) = members::overload::kinds(args)
            && let Some(facts) = signature::facts(&of)
            && let Some(member) = facts.instances.get(name)
            && member.kind == FactKind::Method
            && members::overload::takes_as_is(&member.overloads, args)
        {
            cache.keep(KnownMethod {
                current: of.clone(),
                of,
                member: Rc::clone(member),
                kinds,
            });
        }
    }
    invoke(object, name, args, cx)
}

/// True if a value is of exactly that type.
fn has_type(value: &Value, of: &Type) -> bool {
    match (value, of) {
        (Value::String(_), _) => of.is_known(Known::String),
        (Value::List(held), _) => held.kind == *of,
        (Value::Net(held), _) => held.object().type_of() == *of,
        _ => value.type_of() == *of,
    }
}

/// Calls a method of an object.
pub fn invoke(object: &Value, name: &str, args: &[Value], cx: &mut dyn Context) -> Result<Value> {
    if object.is_null() {
        if let Some(result) = members::collection_methods::call(object, name, args, cx) {
            return result;
        }
        return Err(Fault::runtime(
            "InvokeMethodOnNull",
            "You cannot call a method on a null-valued expression.",
        ));
    }
    if let Some(Value::Object(held)) = super::attached::of(object)
        && let Some(Slot::Body(body)) = held.members.borrow().get(name).cloned()
        && let MemberBody::Method(block) = &*body
    {
        let outputs = cx.call_block(block, args, Some(object))?;
        return Ok(Value::from_outputs(outputs));
    }
    if let Value::Object(held) = object {
        let slot = held.members.borrow().get(name).cloned();
        if let Some(Slot::Body(body)) = &slot
            && let MemberBody::Method(block) = &**body
        {
            let outputs = cx.call_block(block, args, Some(object))?;
            return Ok(Value::from_outputs(outputs));
        }
        if let Some(class) = &held.class {
            if let Some(result) = cx.class_method(class, Some(object), name, args) {
                return result;
            }
            // The base below is no object of its own.
            if args.is_empty() && eq_ignore_case(name, "GetType") {
                return Ok(Value::of_type(object.type_of()));
            }
        }
    }
    if let Some(Slot::Body(body)) = super::type_data::find(object, name)
        && let MemberBody::Method(block) = &*body
    {
        let outputs = cx.call_block(block, args, Some(object))?;
        return Ok(Value::from_outputs(outputs));
    }
    if let Some(result) = own(object, name, args, cx) {
        return result;
    }
    if let Some(result) = members::collection_methods::call(object, name, args, cx) {
        return result;
    }
    if let Some(items) = enumerate(object).filter(|items| !items.is_empty()) {
        let mut values = Vec::new();
        for item in &items {
            let value = invoke(item, name, args, cx)?;
            match value {
                Value::Empty => {}
                value => match enumerate(&value) {
                    Some(inner) => values.extend(inner),
                    None => values.push(value),
                },
            }
        }
        return Ok(match values.len() {
            0 => Value::Empty,
            1 => values.pop().unwrap_or_default(),
            _ => Value::array(values),
        });
    }
    // Every object has these, whatever is known of its type.
    let lower = name.to_ascii_lowercase();
    if matches!(
        lower.as_str(),
        "gettype" | "tostring" | "equals" | "gethashcode"
    ) && matches!(object.base(), Value::Net(_))
        && let Some(result) = members::object::call(object, &lower, args, cx)
    {
        return result;
    }
    Err(not_found(object, name))
}

/// A method that the object's own type has.
fn own(object: &Value, name: &str, args: &[Value], cx: &mut dyn Context) -> Option<Result<Value>> {
    let base = object.base();
    let of = match base {
        Value::Object(held) if held.class.is_some() => match &held.base {
            Some(base) => base.type_of(),
            None => Type::OBJECT,
        },
        _ => base.type_of(),
    };
    let facts = signature::facts(&of);
    if let Some(member) = facts.as_ref().and_then(|facts| facts.instances.get(name)) {
        match member.kind {
            FactKind::Method => {
                let bound = match members::overload::bind(&member.overloads, &member.name, args, cx)
                {
                    Ok((_, bound)) => bound,
                    Err(fault) => return Some(Err(fault)),
                };
                let result = members::call(object, &member.lower, &bound, cx);
                return Some(match result {
                    Some(result) => {
                        result.map_err(|fault| Fault::in_method(&member.name, args.len(), fault))
                    }
                    None => Err(unsupported(&of, &member.name)),
                });
            }
            FactKind::Indexer => {
                let result = members::call(object, &member.lower, args, cx);
                if let Some(result) = result {
                    return Some(result.map_err(|fault| getting(&member.name, fault)));
                }
            }
            FactKind::Other if member.kind_name.ends_with("Method") => {
                if let Some(result) = members::call(object, &member.lower, args, cx) {
                    return Some(result.map_err(|fault| Fault::in_method(name, args.len(), fault)));
                }
            }
            FactKind::Property | FactKind::Other => {}
        }
    }
    let lower = name.to_ascii_lowercase();
    let spelled = strip_accessor(&lower, "get_");
    if let Some(indexer) = spelled
        && let Some(member) = facts
            .as_ref()
            .and_then(|facts| facts.instances.get(indexer))
        && member.kind == FactKind::Indexer
        && let Some(result) = members::call(object, &member.lower, args, cx)
    {
        return Some(result.map_err(|fault| Fault::in_method(name, args.len(), fault)));
    }
    // What is recorded of `psobject` is what a custom object has, not what it does itself.
    let own_facts = signature::exact_facts(&of).is_some()
        && of.full_name() != "System.Management.Automation.PSObject";
    if !own_facts || !matches!(base, Value::Net(_)) {
        let result = members::call(object, &lower, args, cx);
        if let Some(result) = result {
            return Some(result.map_err(|fault| Fault::in_method(name, args.len(), fault)));
        }
    }
    // A property that holds something callable, as `$x.get_Length()` and parameterized properties.
    if let Some(property) = strip_accessor(name, "get_")
        && args.is_empty()
        && let Ok(Found::Value(value)) = get(base, property, cx)
    {
        return Some(Ok(value));
    }
    if let Some(property) = strip_accessor(name, "set_")
        && let [value] = args
    {
        return members::set_property(base, property, value, cx)
            .map(|result| result.map(|()| Value::Empty));
    }
    None
}

fn strip_accessor<'n>(name: &'n str, prefix: &str) -> Option<&'n str> {
    let head = name.get(..prefix.len())?;
    eq_ignore_case(head, prefix)
        .then(|| name.get(prefix.len()..))
        .flatten()
}

/// What a property that failed throws.
pub fn getting(name: &str, fault: Box<Fault>) -> Box<Fault> {
    if fault.carried.is_some() {
        return fault;
    }
    let message = format!("Exception getting \"{name}\": \"{}\"", fault.message);
    Fault::new("ExceptionWhenGetting", ErrorCategory::NotSpecified, message)
        .of("System.Management.Automation.GetValueInvocationException")
        .inner(fault)
}

/// The error for what .NET has and emsh has not.
fn unsupported(of: &Type, name: &str) -> Box<Fault> {
    Fault::runtime(
        "NotSupported",
        format!(
            "The method '{name}' of [{}] is not supported with these arguments.",
            of.full_name()
        ),
    )
    .category(ErrorCategory::NotImplemented)
}

/// `Method invocation failed because [...] does not contain a method named '...'.`
fn not_found(object: &Value, name: &str) -> Box<Fault> {
    let base = object.base();
    let of = types::type_name_text(&base.type_of());
    let fault = Fault::runtime(
        "MethodNotFound",
        format!(
            "Method invocation failed because [{of}] does not contain a method named '{name}'."
        ),
    );
    match base {
        Value::Object(held) if held.class.is_none() => fault.target(Value::str(name)),
        _ => fault,
    }
}

/// Calls a static method at a place that remembers the method.
pub fn invoke_static_at(
    of: &Type,
    name: &str,
    args: &[Value],
    cache: &MethodCache,
    cx: &mut dyn Context,
) -> Result<Value> {
    if let Some(known) = cache.find(|held| held == of, args)
        && let Some(result) =
            members::static_call(&known.current, of, &known.member.lower, args, cx)
    {
        return result.map_err(|fault| Fault::in_method(&known.member.name, args.len(), fault));
    }
    if !matches!(of, Type::Class(_))
        && let Some(kinds) = members::overload::kinds(args)
        && let Some(facts) = signature::facts(of)
        && let Some(member) = facts.statics.get(name)
        && member.kind == FactKind::Method
        && members::overload::takes_as_is(&member.overloads, args)
    {
        cache.keep(KnownMethod {
            of: of.clone(),
            current: of.clone(),
            member: Rc::clone(member),
            kinds,
        });
    }
    invoke_static(of, name, args, cx)
}

/// Calls a static method.
pub fn invoke_static(of: &Type, name: &str, args: &[Value], cx: &mut dyn Context) -> Result<Value> {
    if let Type::Class(class) = of {
        if eq_ignore_case(name, "new") {
            return construct(of, args, cx);
        }
        if let Some(result) = cx.class_method(class, None, name, args) {
            return result;
        }
    }
    if eq_ignore_case(name, "new") {
        return construct(of, args, cx);
    }
    let mut at = Some(of.clone());
    while let Some(current) = at {
        let facts = signature::facts(&current);
        if let Some(member) = facts.as_ref().and_then(|facts| facts.statics.get(name))
            && member.kind == FactKind::Method
        {
            let (_, bound) = members::overload::bind(&member.overloads, &member.name, args, cx)?;
            // What a type inherits, its base answers.
            let mut from = Some(current.clone());
            while let Some(one) = from {
                if let Some(result) = members::static_call(&one, of, &member.lower, &bound, cx) {
                    return result
                        .map_err(|fault| Fault::in_method(&member.name, args.len(), fault));
                }
                from = types::base_of(&one);
            }
            return Err(unsupported(&current, &member.name));
        }
        let lower = name.to_ascii_lowercase();
        if let Some(result) = members::static_call(&current, of, &lower, args, cx) {
            return result.map_err(|fault| Fault::in_method(name, args.len(), fault));
        }
        at = types::base_of(&current);
    }
    if is_unknown(of) {
        return Err(unknown(of, "method", name));
    }
    Err(Fault::runtime(
        "MethodNotFound",
        format!(
            "Method invocation failed because [{}] does not contain a method named '{name}'.",
            types::type_name_text(of)
        ),
    ))
}

/// True for a type of .NET whose members nobody listed: what it lacks here, it may have there.
fn is_unknown(of: &Type) -> bool {
    !matches!(of, Type::Class(_)) && !types::is_enum(of) && signature::facts(of).is_none()
}

/// Classes of .NET that have no objects of their own.
fn is_abstract(of: &Type) -> bool {
    matches!(
        of.full_name().as_str(),
        "System.Array"
            | "System.Attribute"
            | "System.Delegate"
            | "System.MulticastDelegate"
            | "System.ValueType"
            | "System.IO.FileSystemInfo"
            | "System.IO.Stream"
            | "System.IO.TextReader"
            | "System.IO.TextWriter"
            | "System.Security.Cryptography.HashAlgorithm"
            | "System.Xml.XmlNode"
            | "System.Xml.XmlReader"
            | "System.Xml.XmlWriter"
            | "System.Management.Automation.Language.Ast"
    )
}

/// The error for a member of such a type.
fn unknown(of: &Type, kind: &str, name: &str) -> Box<Fault> {
    Fault::runtime(
        "NotSupported",
        format!(
            "The static {kind} '{name}' of [{}] is not supported by emsh yet.",
            types::type_name_text(of)
        ),
    )
    .category(ErrorCategory::NotImplemented)
}

/// A static property or field; `None`: the type has none of that name.
pub fn get_static(of: &Type, name: &str, cx: &mut dyn Context) -> Option<Result<Value>> {
    if let Type::Class(class) = of {
        for one in class.lineage() {
            let statics = one.statics.borrow();
            let found = statics
                .iter()
                .find(|(held, _)| eq_ignore_case(held, name))
                .map(|(_, value)| value.clone());
            if let Some(value) = found {
                return Some(Ok(value));
            }
        }
    }
    if let Some(value) = members::enums::member(of, name) {
        return Some(Ok(value));
    }
    let lower = name.to_ascii_lowercase();
    let mut at = Some(of.clone());
    while let Some(current) = at {
        if let Some(result) = members::static_property(&current, &lower, cx) {
            return Some(result);
        }
        if let Some(facts) = signature::facts(&current)
            && let Some(member) = facts.statics.get(name)
            && member.kind == FactKind::Method
        {
            return Some(Ok(members::method_group::statics(of, member)));
        }
        at = types::base_of(&current);
    }
    if eq_ignore_case(name, "new") {
        return Some(Ok(members::method_group::constructors(of)));
    }
    // What the facts list and nobody answers is an error, and so is what nobody listed.
    if let Some(held) = signature::facts(of).and_then(|facts| facts.statics.get(name).cloned())
        && held.kind == FactKind::Property
    {
        return Some(Err(unknown(of, "property", &held.name)));
    }
    if is_unknown(of) && !types::is_interface(of) {
        return Some(Err(unknown(of, "property", name)));
    }
    None
}

/// Sets a static property.
pub fn set_static(of: &Type, name: &str, value: Value, cx: &mut dyn Context) -> Result<()> {
    if let Type::Class(class) = of {
        for one in class.lineage() {
            let declared = one
                .static_properties()
                .iter()
                .find(|property| eq_ignore_case(&property.name, name))
                .map(|property| (property.name.clone(), property.declared.clone()));
            if let Some((name, declared)) = declared {
                let value = if declared == Type::OBJECT {
                    value
                } else {
                    crate::value::convert::convert(&value, &declared, cx)?
                };
                one.statics.borrow_mut().insert(name, value);
                return Ok(());
            }
        }
    }
    let lower = name.to_ascii_lowercase();
    match members::set_static_property(of, &lower, &value, cx) {
        Some(result) => result,
        None if get_static(of, name, cx).is_some() => Err(Fault::runtime(
            "PropertyAssignmentException",
            format!("'{name}' is a ReadOnly property."),
        )),
        None => Err(Fault::runtime(
            "PropertyAssignmentException",
            format!(
                "The property '{name}' cannot be found on this object. Verify that the property exists and can be set."
            ),
        )),
    }
}

/// Makes an object: `[T]::new(...)`, `New-Object T`.
pub fn construct(of: &Type, args: &[Value], cx: &mut dyn Context) -> Result<Value> {
    if let Type::Class(class) = of {
        return cx.class_new(class, args);
    }
    if let Type::Known(Known::PSCustomObject) = of {
        return Ok(Value::custom([]));
    }
    // Every struct can be made without arguments, and no constructor is listed for it.
    if args.is_empty()
        && let Some(made) = members::default_value(of)
    {
        return Ok(made);
    }
    let facts = signature::facts(of);
    let bound = match &facts {
        Some(facts) if !facts.constructors.is_empty() => {
            members::overload::bind(&facts.constructors, "new", args, cx)?.1
        }
        _ => Cow::Borrowed(args),
    };
    if let Some(made) = cx.construct(of, &bound) {
        return made.map_err(|fault| Fault::in_method(".ctor", args.len(), fault));
    }
    match members::construct(of, &bound, cx) {
        Some(result) => result.map_err(|fault| Fault::in_method(".ctor", args.len(), fault)),
        None if args.is_empty() && types::is_value_type(of) => {
            members::default_value(of).ok_or_else(|| no_constructor(of))
        }
        None if types::is_value_type(of) && members::default_value(of).is_some() => {
            Err(members::overload::no_overload("new", args.len()))
        }
        None if is_unknown(of) && !types::is_interface(of) && !is_abstract(of) => {
            Err(Fault::runtime(
                "NotSupported",
                format!(
                    "Objects of [{}] are not supported by emsh yet.",
                    types::type_name_text(of)
                ),
            )
            .category(ErrorCategory::NotImplemented))
        }
        None => Err(no_constructor(of)),
    }
}

fn no_constructor(of: &Type) -> Box<Fault> {
    Fault::runtime(
        "MethodNotFound",
        format!(
            "Method invocation failed because [{}] does not contain a method named 'new'.",
            types::type_name_text(of)
        ),
    )
}
