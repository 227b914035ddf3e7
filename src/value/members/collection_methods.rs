//! `.Where(...)` and `.ForEach(...)`, which PowerShell gives to every object.

use crate::text::name::eq_ignore_case;
use crate::value::member;
use crate::value::types::{self, Type};
use crate::value::{Context, ErrorCategory, Fault, Result, Value, convert};

/// A collection method; `None`: not one of them.
pub fn call(
    object: &Value,
    name: &str,
    args: &[Value],
    cx: &mut dyn Context,
) -> Option<Result<Value>> {
    let known = eq_ignore_case(name, "Where") || eq_ignore_case(name, "ForEach");
    if known
        && object.is_null()
        && args
            .first()
            .is_none_or(|one| matches!(one.base(), Value::ScriptBlock(_)))
    {
        return Some(Ok(Value::Empty));
    }
    if eq_ignore_case(name, "Where") {
        return Some(filter(object, args, cx));
    }
    if eq_ignore_case(name, "ForEach") {
        return Some(each(object, args, cx));
    }
    None
}

fn items(object: &Value) -> Vec<Value> {
    if object.is_null() {
        return Vec::new();
    }
    member::enumerate(object).unwrap_or_else(|| vec![object.clone()])
}

/// The result type of both: `Collection[PSObject]`.
fn collection(values: Vec<Value>) -> Value {
    Value::list_of(
        Type::generic(
            "System.Collections.ObjectModel.Collection",
            vec![Type::named("System.Management.Automation.PSObject")],
        ),
        values,
    )
}

fn method_fault(id: &str, message: impl Into<String>) -> Box<Fault> {
    Fault::new(id, ErrorCategory::InvalidOperation, message)
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Mode {
    Default,
    First,
    Last,
    SkipUntil,
    Until,
    Split,
}

fn mode_of(arg: &Value, cx: &mut dyn Context) -> Result<Mode> {
    let of = Type::named("System.Management.Automation.WhereOperatorSelectionMode");
    let number = match arg.base() {
        Value::Enum(held) => held.number,
        _ => match convert::convert(arg, &of, cx)? {
            Value::Enum(held) => held.number,
            _ => 0,
        },
    };
    Ok(match number {
        1 => Mode::First,
        2 => Mode::Last,
        3 => Mode::SkipUntil,
        4 => Mode::Until,
        5 => Mode::Split,
        _ => Mode::Default,
    })
}

fn filter(object: &Value, args: &[Value], cx: &mut dyn Context) -> Result<Value> {
    if args.is_empty() || args.len() > 3 {
        return Err(Fault::new(
            "MethodCountCouldNotFindBest",
            ErrorCategory::NotSpecified,
            format!(
                "Cannot find an overload for \".Where({{ expression }} [, mode [, numberToReturn]])\" and the argument count: \"{}\".",
                args.len()
            ),
        )
        .of("System.Management.Automation.MethodException"));
    }
    let mode = match args.get(1) {
        Some(arg) => mode_of(arg, cx)?,
        None => Mode::Default,
    };
    let count = match args.get(2) {
        Some(arg) => convert::to_i32(arg)?,
        None => 0,
    };
    if count < 0 || (count == 0 && args.len() == 3) {
        return Err(method_fault(
            "NumberToReturnMustBeGreaterThanZero",
            "The 'numberToReturn' value provided to the third argument of the Where() operator must be greater than zero. Please correct the argument's value and try running your script again.",
        ));
    }
    let all = items(object);
    let test = args.first().filter(|arg| !arg.is_null());
    if test.is_none() && mode == Mode::Default {
        return Err(method_fault(
            "EmptyExpressionRequiresANonDefaultMode",
            crate::grammar::message("ParserStrings", "EmptyExpressionRequiresANonDefaultMode")
                .unwrap_or("The expression passed to the Where() operator is null."),
        ));
    }
    let limit = if count == 0 {
        usize::MAX
    } else {
        count as usize
    };
    let mut hit = |item: &Value| -> Result<bool> {
        match test.map(Value::base) {
            None => Ok(true),
            Some(Value::ScriptBlock(block)) => {
                let outputs = cx.call_with_item(block, &[], item)?;
                Ok(convert::truth(&Value::from_outputs(outputs)))
            }
            Some(other) => {
                // Neither a name nor a method is a delegate here: the call asks for a script block.
                Err(Fault::cast(
                    "ConvertToFinalInvalidCastException",
                    format!(
                        "Cannot convert the \"{}\" value of type \"{}\" to type \"System.Management.Automation.ScriptBlock\".",
                        other.to_text(),
                        types::type_name_text(&other.type_of())
                    ),
                ))
            }
        }
    };
    let mut kept = Vec::new();
    match mode {
        Mode::Default => {
            for item in &all {
                if kept.len() >= limit {
                    break;
                }
                if hit(item)? {
                    kept.push(item.clone());
                }
            }
        }
        Mode::First => {
            let limit = if count == 0 { 1 } else { limit };
            for item in &all {
                if kept.len() >= limit {
                    break;
                }
                if hit(item)? {
                    kept.push(item.clone());
                }
            }
        }
        Mode::Last => {
            let limit = if count == 0 { 1 } else { limit };
            for item in &all {
                if hit(item)? {
                    kept.push(item.clone());
                }
            }
            let drop = kept.len().saturating_sub(limit);
            kept.drain(..drop);
        }
        Mode::SkipUntil => {
            let mut found = false;
            for item in &all {
                if !found && !hit(item)? {
                    continue;
                }
                found = true;
                if kept.len() >= limit {
                    break;
                }
                kept.push(item.clone());
            }
        }
        Mode::Until => {
            for item in &all {
                if kept.len() >= limit || hit(item)? {
                    break;
                }
                kept.push(item.clone());
            }
        }
        Mode::Split => {
            let mut rest = Vec::new();
            for item in &all {
                if kept.len() < limit && hit(item)? {
                    kept.push(item.clone());
                } else {
                    rest.push(item.clone());
                }
            }
            return Ok(Value::array(vec![collection(kept), collection(rest)]));
        }
    }
    Ok(collection(kept))
}

fn each(object: &Value, args: &[Value], cx: &mut dyn Context) -> Result<Value> {
    let Some(action) = args.first() else {
        return Err(Fault::new(
            "MethodCountCouldNotFindBest",
            ErrorCategory::NotSpecified,
            "Cannot find an overload for \"ForEach\" and the argument count: \"0\".",
        )
        .of("System.Management.Automation.MethodException"));
    };
    let rest = args.get(1..).unwrap_or_default();
    let all = items(object);
    let mut made = Vec::new();
    match action.base() {
        Value::ScriptBlock(block) => {
            for item in &all {
                made.extend(cx.call_with_item(block, rest, item)?);
            }
        }
        Value::Type(to) => {
            let element = match &**to {
                Type::Generic(_) | Type::Array(..) => types::element_of(to),
                _ => None,
            };
            let of = element.clone().unwrap_or_else(|| (**to).clone());
            for item in &all {
                made.push(convert::convert(item, &of, cx)?);
            }
            if element.is_some() {
                return convert::convert(&Value::array(made), to, cx);
            }
            return Ok(Value::list_of(
                Type::generic(
                    "System.Collections.ObjectModel.Collection",
                    vec![(**to).clone()],
                ),
                made,
            ));
        }
        name => {
            let name = name.to_text();
            for item in &all {
                if item.is_null() && rest.is_empty() {
                    made.push(Value::Null);
                    continue;
                }
                if item.is_null() {
                    continue;
                }
                if let Value::Dictionary(table) = item.base() {
                    match rest {
                        [] => made.push(table.get_str(&name).unwrap_or_default()),
                        [new] => {
                            member::set_index(item, &Value::str(name.as_str()), new.clone(), cx)?;
                        }
                        all => {
                            let all = Value::array(all.to_vec());
                            member::set_index(item, &Value::str(name.as_str()), all, cx)?;
                        }
                    }
                    continue;
                }
                let value = match (cx.property(item, &name)?, rest) {
                    (Some(value), [new])
                        if value
                            .net_object()
                            .is_none_or(|net| !net.type_of().full_name().contains("PSMethod")) =>
                    {
                        member::set(item, &name, new.clone(), cx)?;
                        continue;
                    }
                    (Some(value), [])
                        if value
                            .net_object()
                            .is_none_or(|net| !net.type_of().full_name().contains("Method")) =>
                    {
                        value
                    }
                    (Some(_), _) => cx.call_method(item, &name, rest)?,
                    (None, []) => Value::Null,
                    (None, _) => {
                        return Err(method_fault(
                            "ForEachNonexistentMemberReference",
                            format!(
                                "The ForEach() operator could not find a member '{name}' on the target object. Please verify that the named member exists and then try running your script again."
                            ),
                        ));
                    }
                };
                if !matches!(value, Value::Empty) {
                    made.push(value);
                }
            }
        }
    }
    Ok(collection(made))
}
