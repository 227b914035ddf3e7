//! Members of the values that are no strings and no collections: numbers, characters, dates, script blocks, error records.

use super::{boolean, character, date_time, enums, number, time_span};
use crate::text::name::eq_ignore_case;
use crate::value::error_record::CategoryInfo;
use crate::value::net::records;
use crate::value::{Context, ErrorRecord, Result, Value};
use std::rc::Rc;

/// A property.
pub fn property(value: &Value, name: &str) -> Option<Value> {
    let is = |known: &str| eq_ignore_case(name, known);
    match value {
        Value::DateTime(date) => date_time::property(*date, name),
        Value::TimeSpan(span) => time_span::property(*span, name),
        Value::BigInt(_) | Value::Decimal(_) => number::property(value, name),
        Value::Switch(on) => is("IsPresent").then_some(Value::Bool(*on)),
        Value::Enum(held) => is("value__").then(|| enums::number(&held.of, held.number)),
        Value::ScriptBlock(block) => super::script_block::property(block, name),
        Value::Error(record) => error_property(record, name),
        _ => None,
    }
}

/// The names of the properties.
pub fn property_names(value: &Value) -> Vec<String> {
    let names: &[&str] = match value {
        Value::String(_) => &["Length"],
        Value::Array(_) => &[
            "Length",
            "LongLength",
            "Rank",
            "SyncRoot",
            "IsReadOnly",
            "IsFixedSize",
            "IsSynchronized",
            "Count",
        ],
        Value::List(list) if list.kind.is_known(crate::value::Known::ArrayList) => &[
            "Capacity",
            "Count",
            "IsFixedSize",
            "IsReadOnly",
            "IsSynchronized",
            "SyncRoot",
        ],
        Value::List(_) => &[
            "Capacity",
            "Count",
            "IsFixedSize",
            "IsReadOnly",
            "IsSynchronized",
            "SyncRoot",
        ],
        Value::Dictionary(held) => match held.kind {
            crate::value::DictionaryKind::Ordered => &[
                "Count",
                "IsReadOnly",
                "Keys",
                "Values",
                "IsFixedSize",
                "SyncRoot",
                "IsSynchronized",
            ],
            crate::value::DictionaryKind::Hashtable => &[
                "IsReadOnly",
                "IsFixedSize",
                "IsSynchronized",
                "Keys",
                "Values",
                "SyncRoot",
                "Count",
            ],
            _ => &[
                "Comparer",
                "Count",
                "Capacity",
                "Keys",
                "Values",
                "IsReadOnly",
                "IsFixedSize",
                "SyncRoot",
                "IsSynchronized",
            ],
        },
        Value::DateTime(_) => date_time::NAMES,
        Value::TimeSpan(_) => time_span::NAMES,
        Value::BigInt(_) => &["IsPowerOfTwo", "IsZero", "IsOne", "IsEven", "Sign"],
        Value::Decimal(_) => &["Scale"],
        Value::Switch(_) => &["IsPresent"],
        Value::Enum(_) => &["value__"],
        Value::ScriptBlock(_) => super::script_block::NAMES,
        Value::Error(_) => &[
            "PSMessageDetails",
            "Exception",
            "TargetObject",
            "CategoryInfo",
            "FullyQualifiedErrorId",
            "ErrorDetails",
            "InvocationInfo",
            "ScriptStackTrace",
            "PipelineIterationInfo",
        ],
        Value::Type(_) => return super::type_object::property_names(),
        _ => &[],
    };
    names.iter().map(|name| (*name).to_owned()).collect()
}

/// An instance method.
pub fn call(
    value: &Value,
    name: &str,
    args: &[Value],
    cx: &mut dyn Context,
) -> Option<Result<Value>> {
    match value {
        Value::Bool(held) => boolean::call(*held, name, args, cx),
        Value::Switch(on) => match (name, args) {
            ("tobool", []) => Some(Ok(Value::Bool(*on))),
            _ => None,
        },
        Value::Char(unit) => character::call(*unit, name, args, cx),
        Value::DateTime(date) => date_time::call(*date, name, args, cx),
        Value::TimeSpan(span) => time_span::call(*span, name, args, cx),
        Value::Enum(held) => enums::call(held, name, args, cx),
        Value::ScriptBlock(block) => super::script_block::call(block, name, args, cx),
        Value::Error(record) => match (name, args) {
            ("tostring", []) => Some(Ok(Value::String(record.shown_message()))),
            _ => None,
        },
        _ => number::call(value, name, args, cx),
    }
}

fn error_property(record: &Rc<ErrorRecord>, name: &str) -> Option<Value> {
    let is = |known: &str| eq_ignore_case(name, known);
    Some(if is("Exception") {
        record.exposed()
    } else if is("TargetObject") {
        record.target.borrow().clone()
    } else if is("FullyQualifiedErrorId") {
        Value::String(record.fully_qualified_id.borrow().clone())
    } else if is("CategoryInfo") {
        Value::net(records::Category(Rc::clone(record)))
    } else if is("ErrorDetails") {
        let details = record.details.borrow().clone();
        match details {
            Some(message) => Value::net(records::Details {
                message,
                action: record
                    .recommended_action
                    .borrow()
                    .clone()
                    .unwrap_or_default(),
            }),
            None => Value::Null,
        }
    } else if is("InvocationInfo") {
        match &*record.invocation.borrow() {
            Some(info) => Value::net(records::Invocation(Rc::clone(info))),
            None => Value::Null,
        }
    } else if is("ScriptStackTrace") {
        match &*record.stack_trace.borrow() {
            // A record that was never raised has none.
            trace if trace.is_empty() && record.invocation.borrow().is_none() => Value::Null,
            trace => Value::String(trace.clone()),
        }
    } else if is("PipelineIterationInfo") {
        let alone = match &*record.invocation.borrow() {
            Some(info) => info.pipeline_length == 1 && info.source.is_some(),
            None => false,
        };
        let counts = if alone && record.written.get() {
            vec![Value::Int(0), Value::Int(1)]
        } else {
            Vec::new()
        };
        Value::array_of(crate::value::Type::INT, counts)
    } else if is("PSMessageDetails") {
        Value::Null
    } else {
        return None;
    })
}

/// Sets a property of an error record.
pub fn set_error_property(
    record: &Rc<ErrorRecord>,
    name: &str,
    value: &Value,
) -> Option<Result<()>> {
    if eq_ignore_case(name, "ErrorDetails") {
        let message = match value.downcast::<records::Details>() {
            Some(details) => details.message.clone(),
            None => value.to_text().into(),
        };
        *record.details.borrow_mut() = Some(message);
        return Some(Ok(()));
    }
    let _ = CategoryInfo::default;
    error_property(record, name).map(|_| {
        Err(crate::value::Fault::runtime(
            "PropertyAssignmentException",
            format!("'{name}' is a ReadOnly property."),
        )
        .of("System.Management.Automation.SetValueException"))
    })
}
