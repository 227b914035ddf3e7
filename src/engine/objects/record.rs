//! Records that the engine writes: warnings, verbose and debug messages, and parse errors.

use super::invocation_value;
use crate::syntax::ParseError;
use crate::text::name::eq_ignore_case;
use crate::text::source::Source;
use crate::value::{InvocationInfo, NetObject, PSObject, PSString, PropertyBag, Type, Value};
use std::any::Any;
use std::rc::Rc;

/// A warning, verbose or debug record.
pub struct MessageRecord {
    of: &'static str,
    message: PSString,
    invocation: Option<Rc<InvocationInfo>>,
}

impl NetObject for MessageRecord {
    fn type_of(&self) -> Type {
        Type::named(self.of)
    }
    fn to_text(&self) -> String {
        self.message.to_string()
    }
    fn get(&self, name: &str) -> Option<Value> {
        let is = |known: &str| eq_ignore_case(name, known);
        Some(if is("Message") {
            Value::String(self.message.clone())
        } else if is("InvocationInfo") {
            self.invocation
                .as_ref()
                .map_or(Value::Null, invocation_value)
        } else if is("FullyQualifiedWarningId") && self.of.ends_with("WarningRecord") {
            Value::str("")
        } else if is("PipelineIterationInfo") {
            Value::array_of(Type::INT, Vec::new())
        } else {
            return None;
        })
    }
    fn property_names(&self) -> Vec<String> {
        ["Message", "InvocationInfo", "PipelineIterationInfo"]
            .map(str::to_owned)
            .to_vec()
    }
    fn as_any(&self) -> &dyn Any {
        self
    }
}

/// A record of a message stream.
pub fn message_record(
    of: &'static str,
    message: &str,
    invocation: Option<&Rc<InvocationInfo>>,
) -> Value {
    Value::net(MessageRecord {
        of,
        message: message.into(),
        invocation: invocation.cloned(),
    })
}

/// The message of a `ParseException`: each error behind its place.
pub fn parse_message(errors: &[ParseError], source: &Rc<Source>) -> String {
    let mut parts = Vec::new();
    for error in errors.iter().take(10) {
        let info = InvocationInfo {
            source: Some(Rc::clone(source)),
            extent: error.extent,
            ..InvocationInfo::default()
        };
        parts.push(format!("{}\n{}", info.position_message(), error.message));
    }
    if errors.len() > 10 {
        parts.push(
            "Not all parse errors were reported.  Correct the reported errors and try again."
                .to_owned(),
        );
    }
    parts.join("\n\n")
}

/// A parse error as an object.
pub fn parse_error_value(error: &ParseError, source: &Rc<Source>) -> Value {
    let start = source.position(error.extent.start);
    let end = source.position(error.extent.end);
    let extent = Value::custom([
        ("File", source.name().map_or(Value::Null, Value::str)),
        ("StartLineNumber", Value::Int(start.line as i32)),
        ("StartColumnNumber", Value::Int(start.column as i32)),
        ("EndLineNumber", Value::Int(end.line as i32)),
        ("EndColumnNumber", Value::Int(end.column as i32)),
        ("Text", Value::str(source.slice(error.extent))),
        (
            "StartOffset",
            Value::Int(source.utf16_offset(error.extent.start) as i32),
        ),
        (
            "EndOffset",
            Value::Int(source.utf16_offset(error.extent.end) as i32),
        ),
    ]);
    let mut bag = PropertyBag::default();
    bag.set("Extent", extent);
    bag.set("ErrorId", Value::str(error.id));
    bag.set("Message", Value::str(error.message.as_str()));
    bag.set("IncompleteInput", Value::Bool(error.incomplete));
    Value::Object(Rc::new(PSObject::typed(
        "System.Management.Automation.Language.ParseError",
        bag,
    )))
}
