//! The parts of an error record: category, details, invocation.

use super::NetObject;
use crate::text::name::eq_ignore_case;
use crate::value::{ErrorRecord, InvocationInfo, PSString, Result, Type, Value};
use std::any::Any;
use std::rc::Rc;

/// `ErrorCategoryInfo`.
pub struct Category(pub Rc<ErrorRecord>);

impl Category {
    fn message(&self) -> String {
        self.0.category.borrow().message()
    }
}

impl NetObject for Category {
    fn type_of(&self) -> Type {
        Type::named("System.Management.Automation.ErrorCategoryInfo")
    }

    fn to_text(&self) -> String {
        self.message()
    }

    fn get(&self, name: &str) -> Option<Value> {
        let is = |known: &str| eq_ignore_case(name, known);
        let info = self.0.category.borrow();
        Some(if is("Category") {
            Value::enumeration(
                "System.Management.Automation.ErrorCategory",
                crate::grammar::error_category(info.category.name())
                    .map_or(info.category as i64, |(number, _)| number),
            )
        } else if is("Activity") {
            Value::String(info.activity.clone())
        } else if is("Reason") {
            Value::String(info.reason.clone())
        } else if is("TargetName") {
            Value::String(info.target_name.clone())
        } else if is("TargetType") {
            Value::String(info.target_type.clone())
        } else {
            return None;
        })
    }

    fn set(&self, name: &str, value: &Value) -> Option<Result<()>> {
        let is = |known: &str| eq_ignore_case(name, known);
        let mut info = self.0.category.borrow_mut();
        let text: PSString = value.to_text().into();
        if is("Activity") {
            info.activity = text;
        } else if is("Reason") {
            info.reason = text;
        } else if is("TargetName") {
            info.target_name = text;
        } else if is("TargetType") {
            info.target_type = text;
        } else {
            return None;
        }
        Some(Ok(()))
    }

    fn property_names(&self) -> Vec<String> {
        ["Category", "Activity", "Reason", "TargetName", "TargetType"]
            .map(str::to_owned)
            .to_vec()
    }

    fn call(
        &self,
        _: &Value,
        name: &str,
        _: &[Value],
        _: &mut dyn crate::value::Context,
    ) -> Option<Result<Value>> {
        (name == "getmessage").then(|| Ok(Value::str(self.message())))
    }

    fn as_any(&self) -> &dyn Any {
        self
    }
}

/// `ErrorDetails`.
pub struct Details {
    /// What is shown instead of the exception's message.
    pub message: PSString,
    /// What to do about it.
    pub action: PSString,
}

impl NetObject for Details {
    fn type_of(&self) -> Type {
        Type::named("System.Management.Automation.ErrorDetails")
    }
    fn to_text(&self) -> String {
        self.message.to_string()
    }
    fn get(&self, name: &str) -> Option<Value> {
        if eq_ignore_case(name, "Message") {
            return Some(Value::String(self.message.clone()));
        }
        eq_ignore_case(name, "RecommendedAction").then(|| Value::String(self.action.clone()))
    }
    fn property_names(&self) -> Vec<String> {
        ["Message", "RecommendedAction"].map(str::to_owned).to_vec()
    }
    fn as_any(&self) -> &dyn Any {
        self
    }
}

/// `InvocationInfo`.
pub struct Invocation(pub Rc<InvocationInfo>);

impl NetObject for Invocation {
    fn type_of(&self) -> Type {
        Type::named("System.Management.Automation.InvocationInfo")
    }

    fn get(&self, name: &str) -> Option<Value> {
        let is = |known: &str| eq_ignore_case(name, known);
        let info = &self.0;
        let position = || {
            info.source
                .as_ref()
                .map(|source| source.position(info.extent.start))
        };
        let line = || {
            info.source
                .as_ref()
                .map(|source| {
                    let line = source.position(info.extent.start).line;
                    let end = if line < source.line_count() { "\n" } else { "" };
                    format!("{}{end}", source.line(line))
                })
                .unwrap_or_default()
        };
        let script_name = || {
            info.source
                .as_ref()
                .and_then(|source| source.name().map(str::to_owned))
                .unwrap_or_default()
        };
        Some(if is("MyCommand") {
            info.my_command.clone()
        } else if is("InvocationName") {
            Value::String(info.invocation_name.clone())
        } else if is("BoundParameters") {
            match &info.bound_parameters {
                Value::Null => Value::dictionary(crate::value::Dictionary::new(
                    crate::value::DictionaryKind::Generic(Type::generic(
                        "System.Collections.Generic.Dictionary",
                        vec![Type::STRING, Type::OBJECT],
                    )),
                    true,
                )),
                held => held.clone(),
            }
        } else if is("UnboundArguments") {
            Value::list_of(
                Type::generic("System.Collections.Generic.List", vec![Type::OBJECT]),
                info.unbound_arguments.clone(),
            )
        } else if is("ScriptLineNumber") {
            Value::Int(position().map_or(0, |at| at.line as i32))
        } else if is("OffsetInLine") {
            Value::Int(position().map_or(0, |at| at.column as i32))
        } else if is("HistoryId") {
            // A command belongs to an entry of the history.
            let own = i64::from(!info.my_command.is_null());
            Value::Long(if info.history_id == 0 {
                own
            } else {
                info.history_id
            })
        } else if is("ScriptName") || is("PSCommandPath") {
            Value::str(script_name())
        } else if is("PSScriptRoot") {
            let path = script_name();
            Value::str(path.rsplit_once('/').map_or("", |(folder, _)| folder))
        } else if is("Line") {
            Value::str(line())
        } else if is("Statement") {
            Value::str(
                info.source
                    .as_ref()
                    .map_or("", |source| source.slice(info.extent)),
            )
        } else if is("PositionMessage") {
            Value::str(info.position_message())
        } else if is("PipelineLength") || is("PipelinePosition") {
            // The pipeline of an error is over.
            Value::Int(0)
        } else if is("ExpectingInput") {
            Value::Bool(info.expecting_input)
        } else if is("CommandOrigin") {
            Value::enumeration("System.Management.Automation.CommandOrigin", 1)
        } else if is("DisplayScriptPosition") {
            Value::Null
        } else {
            return None;
        })
    }

    fn property_names(&self) -> Vec<String> {
        [
            "MyCommand",
            "BoundParameters",
            "UnboundArguments",
            "ScriptLineNumber",
            "OffsetInLine",
            "HistoryId",
            "ScriptName",
            "Line",
            "Statement",
            "PositionMessage",
            "PSScriptRoot",
            "PSCommandPath",
            "InvocationName",
            "PipelineLength",
            "PipelinePosition",
            "ExpectingInput",
            "CommandOrigin",
            "DisplayScriptPosition",
        ]
        .map(str::to_owned)
        .to_vec()
    }

    fn as_any(&self) -> &dyn Any {
        self
    }
}
