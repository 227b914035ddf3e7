//! What several cmdlets of this module share: plain objects, expressions, order of values.

pub use crate::engine::objects::Record;
use crate::engine::refusal::{self, Refused};
use crate::engine::unwind::{Severity, Unwind};
use crate::engine::{Call, Flow};
use crate::format::Expression;
use crate::grammar;
use crate::value::error_record::Exception;
use crate::value::{Context, ErrorRecord, Fault, PSObject, PropertyBag, Value, compare, convert};
use std::cmp::Ordering;
use std::rc::Rc;

/// A custom object of a type name.
pub fn typed<'n>(type_name: &str, members: impl IntoIterator<Item = (&'n str, Value)>) -> Value {
    let mut bag = PropertyBag::default();
    for (name, value) in members {
        bag.set(name, value);
    }
    Value::Object(Rc::new(PSObject::typed(type_name, bag)))
}

/// A message of `grammar/messages` with its places filled.
pub fn message(file: &str, id: &str, args: &[&str]) -> String {
    let mut text = grammar::message(file, id).unwrap_or(id).to_owned();
    for (at, arg) in args.iter().enumerate() {
        text = text.replace(&format!("{{{at}}}"), arg);
    }
    text
}

/// The error of a parameter that is declared but not honoured.
pub fn unsupported_parameter(call: &mut Call<'_>, name: &'static str) -> Flow {
    call.throw(&refusal::fault(
        call.info.name,
        Refused {
            parameter: name,
            lacks: "",
        },
    ))
}

/// Why an expression has no value.
pub struct Failure {
    /// The message.
    pub message: String,
    /// The exception object.
    pub exception: Value,
    /// The record.
    pub record: Rc<ErrorRecord>,
}

/// What a failed expression says; anything that is no error (`exit`, Ctrl+C) goes on.
pub fn failure(fault: Box<Fault>) -> Flow<Failure> {
    let unwind: Box<Unwind> = fault.into();
    match *unwind {
        // What `throw` throws comes as the inner exception of another like it.
        Unwind::Throw(record, Severity::Script)
            if record.exception.downcast::<Exception>().is_some() =>
        {
            let message = record.message();
            let mut outer =
                Exception::new(&record.exception.type_of().full_name(), message.as_str());
            if let Some(inner) = record.exception.downcast::<Exception>() {
                outer.properties = inner.properties.clone();
            }
            outer.inner = Some(record.exception.clone());
            Ok(of_record(&Rc::new(
                record.with_exception(Value::net(outer)),
            )))
        }
        Unwind::Throw(record, _) => Ok(of_record(&record)),
        Unwind::Fault(fault) => Ok(of_record(&Rc::new(ErrorRecord::from_fault(&fault)))),
        other => Err(Box::new(other)),
    }
}

fn of_record(record: &Rc<ErrorRecord>) -> Failure {
    Failure {
        record: Rc::clone(record),
        message: record.message().to_string(),
        exception: record.exception.clone(),
    }
}

/// The value of a calculated expression; `Err` in the inner result: it failed.
pub fn evaluate(
    call: &mut Call<'_>,
    expression: &Expression,
    object: &Value,
) -> Flow<Result<Option<Value>, Failure>> {
    match expression.value(object, call.rt) {
        Ok(value) => Ok(Ok(value)),
        Err(fault) => Ok(Err(failure(fault)?)),
    }
}

/// `ObjectCommandComparer`: the order of any two values, texts where nothing else compares them.
pub fn order(a: &Value, b: &Value, ignore_case: bool, cx: &mut dyn Context) -> Flow<Ordering> {
    match (a, b) {
        (Value::Int(a), Value::Int(b)) => return Ok(a.cmp(b)),
        // Characters are compared by themselves, not as texts.
        (Value::Char(a), Value::Char(b)) => return Ok(a.cmp(b)),
        (Value::String(a), Value::String(b)) => {
            return Ok(compare::compare_text(a, b, ignore_case));
        }
        _ => {}
    }
    // All custom objects have one and the same base object.
    if is_custom(a) && is_custom(b) {
        return Ok(Ordering::Equal);
    }
    match compare::compare(a, b, ignore_case, cx) {
        Ok(ordering) => Ok(ordering),
        Err(fault) => {
            failure(fault)?;
            let (a, b) = (own_text(a, cx)?, own_text(b, cx)?);
            Ok(compare::compare_text(&a, &b, ignore_case))
        }
    }
}

/// The text of an object in its wrapper: the elements of a list, else .NET's text in the culture of the session.
pub fn own_text(value: &Value, cx: &mut dyn Context) -> crate::value::Result<String> {
    let base = value.base();
    if is_custom(value) || crate::value::member::enumerate(base).is_some() {
        return convert::text_of(value, cx);
    }
    Ok(crate::value::text::net_text(base, cx.culture()))
}

/// As [`order`], but custom objects cannot be compared at all.
pub fn strict_order(
    a: &Value,
    b: &Value,
    ignore_case: bool,
    cx: &mut dyn Context,
) -> Flow<Ordering> {
    if is_custom(a) && !b.is_null() {
        return Ok(compare::compare(a, b, ignore_case, cx)?);
    }
    order(a, b, ignore_case, cx)
}

/// True for objects that are nothing but their members.
pub fn is_custom(value: &Value) -> bool {
    matches!(value, Value::Object(object) if object.class.is_none() && object.base.is_none())
}

/// Sorts stably by an order that may fail, and need not be consistent.
pub fn merge_sort<T>(
    items: Vec<T>,
    less_or_equal: &mut dyn FnMut(&T, &T) -> Flow<bool>,
) -> Flow<Vec<T>> {
    let mut runs: Vec<Vec<T>> = Vec::new();
    // Runs that are in order already are not cut.
    for item in items {
        let goes_on = match runs.last().and_then(|run| run.last()) {
            Some(last) => less_or_equal(last, &item)?,
            None => false,
        };
        match runs.last_mut() {
            Some(run) if goes_on => run.push(item),
            _ => runs.push(vec![item]),
        }
    }
    while runs.len() > 1 {
        let mut merged = Vec::with_capacity(runs.len().div_ceil(2));
        let mut pending = runs.into_iter();
        while let Some(left) = pending.next() {
            match pending.next() {
                Some(right) => merged.push(merge(left, right, less_or_equal)?),
                None => merged.push(left),
            }
        }
        runs = merged;
    }
    Ok(runs.pop().unwrap_or_default())
}

fn merge<T>(
    left: Vec<T>,
    right: Vec<T>,
    less_or_equal: &mut dyn FnMut(&T, &T) -> Flow<bool>,
) -> Flow<Vec<T>> {
    let mut merged = Vec::with_capacity(left.len() + right.len());
    let (mut left, mut right) = (left.into_iter().peekable(), right.into_iter().peekable());
    loop {
        let take_left = match (left.peek(), right.peek()) {
            (Some(a), Some(b)) => less_or_equal(a, b)?,
            (Some(_), None) => true,
            (None, Some(_)) => false,
            (None, None) => return Ok(merged),
        };
        merged.extend(if take_left { left.next() } else { right.next() });
    }
}

/// The position that the elements of a list parameter take, as whole numbers.
pub fn count_of(call: &Call<'_>, name: &str) -> Option<usize> {
    call.int(name).and_then(|count| usize::try_from(count).ok())
}

/// The target of an error about an input object: .NET sees the wrapper around it.
pub fn wrapped(value: &Value) -> Value {
    match value {
        Value::Object(_) => value.clone(),
        _ => Value::Object(Rc::new(PSObject::wrapping(value.clone()))),
    }
}

/// What a `[pspropertyexpression]` parameter was given: a name or a block.
pub fn expression_of(value: &Value) -> Value {
    value.clone()
}

/// A text that tells equal simple values from others; `None` for values that must be compared.
pub fn simple_hash(values: &[Value], ignore_case: bool) -> Option<String> {
    let mut text = String::new();
    for value in values {
        match value {
            Value::Int(number) => {
                use std::fmt::Write;
                let _ = write!(text, "i{number}");
            }
            Value::Bool(flag) => text.push_str(if *flag { "b1" } else { "b0" }),
            // Characters have a case only where they are told apart by it.
            Value::Char(unit) if !ignore_case || (32..65).contains(unit) => {
                use std::fmt::Write;
                let _ = write!(text, "c{unit}");
            }
            Value::String(held) if held.bytes().all(|byte| (32..127).contains(&byte)) => {
                text.push('s');
                if ignore_case {
                    text.extend(held.chars().map(|c| c.to_ascii_lowercase()));
                } else {
                    text.push_str(held);
                }
            }
            Value::Null => text.push('n'),
            Value::Empty => text.push('m'),
            _ => return None,
        }
        text.push('\0');
    }
    Some(text)
}
