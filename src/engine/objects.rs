//! Objects of the engine's own that scripts can hold: invocation info, commands, variables, modules, records.

use super::binder::Binder;
use super::binder::CommonParameters;
use super::cmdlet::Confirmation;
use super::command::{Command, FunctionInfo};
pub use super::command_object::{AliasObject, CommandObject, alias_value, is_builtin_module};
pub use super::intrinsics::{EngineIntrinsics, Part, execution_context};
use super::module::Module;
use super::program::{CommandNode, Program};
use super::scope::{Frame, Variable};
use crate::syntax::ParseError;
use crate::text::name::eq_ignore_case;
use crate::text::source::Source;
use crate::value::{
    Context, Dictionary, DictionaryKind, Fault, InvocationInfo, Known, NetObject, PSObject,
    PSString, PropertyBag, Result, Type, Value,
};
use std::any::Any;
use std::cell::RefCell;
use std::rc::Rc;

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

/// The source and extent behind a `$MyInvocation`.
pub fn invocation_of(value: &Value) -> Option<Rc<InvocationInfo>> {
    value
        .downcast::<InvocationObject>()
        .map(|held| Rc::clone(&held.0))
}

/// A function as an object.
pub fn function_value(function: &Rc<FunctionInfo>) -> Value {
    Value::net(CommandObject(Command::Function(Rc::clone(function))))
}

/// The command behind an object that `&` can call.
pub fn command_of(value: &Value) -> Option<Command> {
    value.downcast::<CommandObject>().map(|held| held.0.clone())
}

/// The attributes of a variable as objects: its type first.
fn variable_attributes(variable: &Variable) -> Vec<Value> {
    let attribute = |name: &str, args: &[Value]| {
        let full = format!("System.Management.Automation.{name}");
        crate::value::net::attribute::construct(&full, args)
            .and_then(std::result::Result::ok)
            .unwrap_or_default()
    };
    variable
        .attributes
        .borrow()
        .iter()
        .map(|held| match held {
            super::scope::VariableAttribute::Type(_) => {
                attribute("ArgumentTypeConverterAttribute", &[])
            }
            super::scope::VariableAttribute::Transform(object) => object.clone(),
            super::scope::VariableAttribute::Written(_) => Value::Null,
            super::scope::VariableAttribute::Validation(validation) => {
                let (name, args) = validation.as_attribute();
                attribute(name, &args)
            }
        })
        .collect()
}

/// `[PSVariable]`.
pub struct VariableObject(pub Rc<Variable>);

impl NetObject for VariableObject {
    fn is_engine(&self) -> bool {
        true
    }
    fn type_of(&self) -> Type {
        Type::Known(Known::PSVariable)
    }
    fn get(&self, name: &str) -> Option<Value> {
        let is = |known: &str| eq_ignore_case(name, known);
        Some(if is("Name") {
            Value::str(self.0.name.as_str())
        } else if is("Value") {
            self.0.value.borrow().clone()
        } else if is("Options") {
            Value::enumeration(
                "System.Management.Automation.ScopedItemOptions",
                i64::from(self.0.options.get().0),
            )
        } else if is("Description") {
            Value::str(self.0.description.borrow().as_str())
        } else if is("Visibility") {
            Value::enumeration(
                "System.Management.Automation.SessionStateEntryVisibility",
                i64::from(self.0.is_private.get()),
            )
        } else if is("Attributes") {
            Value::list_of(
                Type::named("System.Management.Automation.PSVariableAttributeCollection"),
                variable_attributes(&self.0),
            )
        } else if is("ModuleName") {
            Value::str("")
        } else if is("Module") {
            Value::Null
        } else {
            return None;
        })
    }
    fn set(&self, name: &str, value: &Value) -> Option<Result<()>> {
        if eq_ignore_case(name, "Value") {
            *self.0.value.borrow_mut() = value.clone();
            return Some(Ok(()));
        }
        None
    }
    fn property_names(&self) -> Vec<String> {
        [
            "Name",
            "Description",
            "Value",
            "Visibility",
            "Module",
            "ModuleName",
            "Options",
            "Attributes",
        ]
        .map(str::to_owned)
        .to_vec()
    }
    fn as_any(&self) -> &dyn Any {
        self
    }
}

pub use super::modules::object::ModuleObject;

/// `$PSBoundParameters`.
pub fn bound_parameters(bound: &Binder) -> Value {
    let table = bound_table();
    for (_, parameter, value) in bound.bound() {
        table.set(Value::str(parameter.name.as_str()), value.clone());
    }
    Value::dictionary(table)
}

fn bound_table() -> Dictionary {
    let kind = DictionaryKind::Generic(Type::named(
        "System.Management.Automation.PSBoundParametersDictionary",
    ));
    Dictionary::new(kind, true)
}

/// `$PSBoundParameters` of a function called without the binder.
pub fn bound_parameters_of(
    program: &Rc<Program>,
    callee: &Rc<Frame>,
    call: Option<(&Rc<FunctionInfo>, &CommandNode, &Rc<Frame>)>,
) -> Value {
    let table = bound_table();
    if let Some((_, node, _)) = call
        && let Some(quick) = &*node.quick.borrow()
    {
        for (_, slot) in &quick.targets {
            if let Some(parameter) = program
                .parameters
                .iter()
                .find(|parameter| parameter.slot == *slot)
            {
                table.set(
                    Value::String(parameter.name.clone()),
                    callee.slot(*slot).unwrap_or_default(),
                );
            }
        }
    }
    Value::dictionary(table)
}

/// `$PSCmdlet` of an advanced function.
pub struct ScriptCmdlet {
    /// The parameter set that was chosen.
    pub set_name: RefCell<PSString>,
    /// The command's name, for errors.
    pub name: PSString,
    /// Where it was called.
    pub invocation: Rc<InvocationInfo>,
    /// `yes to all`, `no to all`.
    pub confirmed: Rc<RefCell<Confirmation>>,
    /// Common parameters.
    pub common: CommonParameters,
    /// `ConfirmImpact` of the function.
    pub impact: u8,
    /// The function takes `-First`, `-Skip` and `-IncludeTotalCount`.
    pub paging: bool,
    /// The module of the function's caller.
    pub module: Option<Rc<Module>>,
}

impl NetObject for ScriptCmdlet {
    fn is_engine(&self) -> bool {
        true
    }
    fn type_of(&self) -> Type {
        Type::named("System.Management.Automation.PSScriptCmdlet")
    }
    fn get(&self, name: &str) -> Option<Value> {
        let is = |known: &str| eq_ignore_case(name, known);
        Some(if is("ParameterSetName") {
            Value::String(self.set_name.borrow().clone())
        } else if is("MyInvocation") {
            invocation_value(&self.invocation)
        } else if is("SessionState") || is("InvokeCommand") || is("InvokeProvider") {
            Value::net(EngineIntrinsics {
                part: if is("SessionState") {
                    Part::SessionState
                } else if is("InvokeCommand") {
                    Part::InvokeCommand
                } else {
                    Part::InvokeProvider
                },
                module: self.module.clone(),
            })
        } else if is("CommandRuntime") {
            Value::net(CommandRuntime)
        } else if is("Stopping") {
            Value::FALSE
        } else if is("CommandOrigin") {
            Value::enumeration("System.Management.Automation.CommandOrigin", 1)
        } else if is("PagingParameters") && self.paging {
            let number = |held: Option<u64>, rest: u64| Value::ULong(held.unwrap_or(rest));
            Value::custom([
                (
                    "IncludeTotalCount",
                    Value::Switch(self.common.include_total_count.unwrap_or_default()),
                ),
                ("Skip", number(self.common.skip, 0)),
                ("First", number(self.common.first, u64::MAX)),
            ])
        } else if self.property_names().iter().any(|held| is(held)) {
            Value::Null
        } else {
            return None;
        })
    }
    fn property_names(&self) -> Vec<String> {
        [
            "ParameterSetName",
            "MyInvocation",
            "PagingParameters",
            "InvokeCommand",
            "Host",
            "SessionState",
            "Events",
            "JobRepository",
            "JobManager",
            "InvokeProvider",
            "Stopping",
            "CommandRuntime",
            "CurrentPSTransaction",
            "CommandOrigin",
        ]
        .map(str::to_owned)
        .to_vec()
    }
    fn as_any(&self) -> &dyn Any {
        self
    }
}

/// `$PSCmdlet.CommandRuntime`.
pub struct CommandRuntime;

impl NetObject for CommandRuntime {
    fn type_of(&self) -> Type {
        Type::named("System.Management.Automation.MshCommandRuntime")
    }
    fn as_any(&self) -> &dyn Any {
        self
    }
}

/// The `$PSCmdlet` object of a call.
pub fn script_cmdlet(
    bound: &Binder,
    common: &CommonParameters,
    invocation: &Rc<InvocationInfo>,
    name: &PSString,
    confirmed: &Rc<RefCell<Confirmation>>,
    module: Option<Rc<Module>>,
) -> Value {
    Value::net(ScriptCmdlet {
        set_name: RefCell::new(bound.set_name().as_str().into()),
        name: name.clone(),
        invocation: Rc::clone(invocation),
        confirmed: Rc::clone(confirmed),
        common: common.clone(),
        impact: bound.metadata().confirm_impact as u8,
        paging: bound.metadata().supports_paging,
        module,
    })
}

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

/// A `PathInfo` of the file system.
pub fn path_info(path: &str) -> Value {
    let mut bag = PropertyBag::default();
    let (drive, provider) = match path.split_once(':') {
        Some((drive, _)) if !drive.contains('/') => (drive, drive),
        _ => ("/", "FileSystem"),
    };
    bag.set("Drive", Value::str(drive));
    bag.set("Provider", super::provider::provider_value(provider));
    bag.set("ProviderPath", Value::str(path));
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

/// An object of a .NET type that is no more than its properties.
pub struct Fields {
    of: &'static str,
    text: Option<String>,
    fields: Vec<(&'static str, Value)>,
}

impl Fields {
    /// As a value; its text, if that is not the type's name.
    pub fn value(
        of: &'static str,
        text: Option<String>,
        fields: Vec<(&'static str, Value)>,
    ) -> Value {
        Value::net(Fields { of, text, fields })
    }
}

impl NetObject for Fields {
    fn type_of(&self) -> Type {
        Type::named(self.of)
    }
    fn to_text(&self) -> String {
        self.text.clone().unwrap_or_else(|| self.of.to_owned())
    }
    fn get(&self, name: &str) -> Option<Value> {
        self.fields
            .iter()
            .find(|(held, _)| eq_ignore_case(held, name))
            .map(|(_, value)| value.clone())
    }
    fn property_names(&self) -> Vec<String> {
        self.fields
            .iter()
            .map(|(name, _)| (*name).to_owned())
            .collect()
    }
    fn as_any(&self) -> &dyn Any {
        self
    }
}

/// `[Text.Encoding]::UTF8`.
pub fn utf8_encoding() -> Value {
    let mut cx = crate::value::NoContext;
    crate::value::member::get_static(&Type::Known(Known::Encoding), "UTF8", &mut cx)
        .and_then(std::result::Result::ok)
        .unwrap_or_default()
}

/// `$input` in an `end` block: what came from upstream.
pub fn input_enumerator(items: Vec<Value>) -> Value {
    Value::net(InputEnumerator(
        crate::value::net::enumerator::Enumerator::of(
            "System.Collections.ArrayList+ArrayListEnumeratorSimple",
            items,
        ),
    ))
}

/// `$input`: what is read from it is gone.
pub struct InputEnumerator(pub crate::value::net::enumerator::Enumerator);

impl NetObject for InputEnumerator {
    fn type_of(&self) -> Type {
        self.0.type_of()
    }
    fn get(&self, name: &str) -> Option<Value> {
        self.0.get(name)
    }
    fn property_names(&self) -> Vec<String> {
        self.0.property_names()
    }
    fn call(
        &self,
        this: &Value,
        name: &str,
        args: &[Value],
        cx: &mut dyn Context,
    ) -> Option<Result<Value>> {
        self.0.call(this, name, args, cx)
    }
    fn enumerate(&self) -> Option<Vec<Value>> {
        let mut items = Vec::new();
        while let Some(item) = self.0.step() {
            items.push(item);
        }
        Some(items)
    }
    fn as_any(&self) -> &dyn Any {
        self
    }
}

/// A parameter name that `$args` carries, so that splatting it binds by name again.
pub struct ParameterMark(pub PSString, pub bool);

impl NetObject for ParameterMark {
    fn type_of(&self) -> Type {
        Type::STRING
    }
    fn to_text(&self) -> String {
        if self.1 {
            format!("-{}:", self.0)
        } else {
            format!("-{}", self.0)
        }
    }
    fn as_any(&self) -> &dyn Any {
        self
    }
}

/// `$args`: what bound to no parameter, names marked as such.
pub fn marked_args(binder: &Binder) -> Vec<Value> {
    let mut all = Vec::new();
    for argument in binder.rest() {
        match (&argument.name, &argument.value) {
            (Some(name), value) => {
                all.push(Value::net(ParameterMark(
                    name.as_str().into(),
                    argument.colon,
                )));
                all.extend(value.clone());
            }
            (None, Some(value)) => all.push(value.clone()),
            (None, None) => {}
        }
    }
    all
}

/// The name behind such a mark, and whether its value follows.
pub fn parameter_mark(value: &Value) -> Option<(String, bool)> {
    value
        .downcast::<ParameterMark>()
        .map(|mark| (mark.0.to_string(), mark.1))
}

/// An error for a method that the engine has to answer itself.
pub fn engine_only(name: &str) -> Box<Fault> {
    Fault::runtime(
        "MethodNotFound",
        format!("Method '{name}' cannot be called here."),
    )
}

/// A context that objects of the engine get when they are asked for text.
pub fn text_with(value: &Value, cx: &mut dyn Context) -> String {
    cx.text_of(value).unwrap_or_default()
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
