//! Objects of the engine's own that scripts can hold: invocation info, commands, variables, modules, records.

mod input;
mod plain;
mod record;
mod script_cmdlet;
mod variable;

use super::command::{Command, FunctionInfo};
pub use super::command_object::{AliasObject, CommandObject, alias_value, is_builtin_module};
pub use super::intrinsics::{EngineIntrinsics, Part, execution_context};
pub use super::modules::object::ModuleObject;
use crate::value::{
    Dictionary, DictionaryKind, InvocationInfo, Known, NetObject, PSString, PropertyBag, Type,
    Value,
};
pub use input::{InputEnumerator, ParameterMark, input_enumerator, marked_args, parameter_mark};
pub use plain::Record;
pub use record::{MessageRecord, message_record, parse_error_value, parse_message};
pub use script_cmdlet::{
    CommandRuntime, ScriptCmdlet, bound_parameters, bound_parameters_of, script_cmdlet,
};
use std::any::Any;
use std::rc::Rc;
pub use variable::VariableObject;

/// An object whose properties are read from something of the engine's.
macro_rules! engine_object {
    ($(#[$doc:meta])* $name:ident($inner:ty), $type_name:expr, [$($property:literal),*], $get:expr) => {
        $(#[$doc])*
        pub struct $name(pub $inner);

        impl NetObject for $name {
            fn type_of(&self) -> Type {
                Type::named($type_name)
            }
            fn to_text(&self) -> String {
                self.get("$text").map_or_else(|| self.type_of().full_name(), |text| text.to_text())
            }
            fn get(&self, name: &str) -> Option<Value> {
                let get: fn(&$inner, &str) -> Option<Value> = $get;
                let lower = name.to_ascii_lowercase();
                get(&self.0, &lower)
            }
            fn property_names(&self) -> Vec<String> {
                vec![$($property.to_owned()),*]
            }
            fn as_any(&self) -> &dyn Any {
                self
            }
        }
    };
}

fn text(text: &str) -> Value {
    Value::str(text)
}

engine_object! {
    /// `$MyInvocation`.
    InvocationObject(Rc<InvocationInfo>), "System.Management.Automation.InvocationInfo",
    ["MyCommand", "BoundParameters", "UnboundArguments", "ScriptLineNumber", "OffsetInLine", "HistoryId", "ScriptName",
     "Line", "Statement", "PositionMessage", "PSScriptRoot", "PSCommandPath", "InvocationName", "PipelineLength",
     "PipelinePosition", "ExpectingInput", "CommandOrigin", "DisplayScriptPosition"],
    |info, name| Some(match name {
        "mycommand" => info.my_command.clone(),
        "boundparameters" => match &info.bound_parameters {
            Value::Null => Value::dictionary(Dictionary::new(DictionaryKind::Generic(Type::named("System.Management.Automation.PSBoundParametersDictionary")), true)),
            held => held.clone(),
        },
        "unboundarguments" => Value::list_of(Type::generic("System.Collections.Generic.List", vec![Type::OBJECT]), info.unbound_arguments.clone()),
        "scriptlinenumber" => Value::Int(info.source.as_ref().map_or(0, |source| source.position(info.extent.start).line as i32)),
        "offsetinline" => Value::Int(info.source.as_ref().map_or(0, |source| source.position(info.extent.start).column as i32)),
        "historyid" => Value::Long(if info.history_id == 0 { 1 } else { info.history_id }),
        "scriptname" => text(info.source.as_ref().and_then(|source| source.name()).unwrap_or_default()),
        "line" => info.source.as_ref().map_or_else(|| text(""), |source| {
            let line = source.position(info.extent.start).line;
            let end = if line < source.line_count() { "\n" } else { "" };
            text(&format!("{}{end}", source.line(line)))
        }),
        "statement" => info.source.as_ref().map_or_else(|| text(""), |source| text(source.slice(info.extent))),
        "positionmessage" => text(&info.position_message()),
        "psscriptroot" => info.source.as_ref().and_then(|source| source.name()).map_or_else(|| text(""), |path| {
            text(path.rsplit_once('/').map_or("", |(root, _)| root))
        }),
        "pscommandpath" => info.source.as_ref().and_then(|source| source.name()).map_or_else(|| text(""), text),
        "invocationname" => Value::String(info.invocation_name.clone()),
        "pipelinelength" => Value::Int(info.pipeline_length as i32),
        "pipelineposition" => Value::Int(info.pipeline_position as i32),
        "expectinginput" => Value::Bool(info.expecting_input),
        "commandorigin" => {
            let number = i64::from(!info.from_host);
            Value::enumeration("System.Management.Automation.CommandOrigin", number)
        }
        "displayscriptposition" => Value::Null,
        _ => return None,
    })
}

/// `$MyInvocation` of an invocation.
pub fn invocation_value(info: &Rc<InvocationInfo>) -> Value {
    Value::net(InvocationObject(Rc::clone(info)))
}

/// A function as an object.
pub fn function_value(function: &Rc<FunctionInfo>) -> Value {
    Value::net(CommandObject(Command::Function(Rc::clone(function))))
}

/// The command behind an object that `&` can call.
pub fn command_of(value: &Value) -> Option<Command> {
    value.downcast::<CommandObject>().map(|held| held.0.clone())
}

/// A `PathInfo` of the file system.
pub fn path_info(path: &str) -> Value {
    let provider = match path.split_once(':') {
        Some((drive, _)) if !drive.contains('/') => drive,
        _ => "FileSystem",
    };
    path_info_of(path, provider, path)
}

/// A `PathInfo` whose provider has a path of its own for it.
pub fn path_info_of(path: &str, provider: &str, provider_path: &str) -> Value {
    let mut bag = PropertyBag::default();
    let drive = match path.split_once(':') {
        Some((drive, _)) if !drive.contains('/') => drive,
        _ => "/",
    };
    bag.set("Drive", Value::str(drive));
    bag.set("Provider", super::provider::provider_value(provider));
    bag.set("ProviderPath", Value::str(provider_path));
    bag.set("Path", Value::str(path));
    Value::net(PathObject(path.into(), bag))
}

/// `[PathInfo]`.
pub struct PathObject(PSString, PropertyBag);

impl NetObject for PathObject {
    fn type_of(&self) -> Type {
        Type::named("System.Management.Automation.PathInfo")
    }
    fn to_text(&self) -> String {
        self.0.to_string()
    }
    fn get(&self, name: &str) -> Option<Value> {
        match self.1.get(name)? {
            crate::value::Slot::Note(value) => Some(value.clone()),
            crate::value::Slot::Body(_) => None,
        }
    }
    fn property_names(&self) -> Vec<String> {
        ["Drive", "Provider", "ProviderPath", "Path"]
            .map(str::to_owned)
            .to_vec()
    }
    fn as_any(&self) -> &dyn Any {
        self
    }
}

/// `[Text.Encoding]::UTF8`.
pub fn utf8_encoding() -> Value {
    let mut cx = crate::value::NoContext;
    crate::value::member::get_static(&Type::Known(Known::Encoding), "UTF8", &mut cx)
        .and_then(Result::ok)
        .unwrap_or_default()
}

/// A type's name as it was written: the target of `TypeNotFound`.
pub struct WrittenType(pub String);

impl NetObject for WrittenType {
    fn type_of(&self) -> Type {
        Type::named("System.Management.Automation.Language.TypeName")
    }
    fn to_text(&self) -> String {
        self.0.clone()
    }
    fn as_any(&self) -> &dyn Any {
        self
    }
}
