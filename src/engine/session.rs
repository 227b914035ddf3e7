//! What a fresh session holds: variables.

use super::runspace::Runspace;
use super::scope::{NameId, Options, Variable};
use crate::value::{Dictionary, DictionaryKind, PSString, Value};
use std::rc::Rc;

/// The version of PowerShell whose behaviour emsh has.
pub const VERSION: &str = "7.6.5";

/// The type of `$PSDefaultParameterValues`.
pub const DEFAULT_PARAMETERS: &str = "System.Management.Automation.DefaultParameterDictionary";

const ACTION: &str = "System.Management.Automation.ActionPreference";

/// Puts the cheap variables and the aliases of a fresh session in place.
pub fn fill(rt: &mut Runspace) {
    let constant = Options::CONSTANT.with(Options::ALL_SCOPE);
    let read_only = Options::READ_ONLY.with(Options::ALL_SCOPE);
    let none = Options::NONE;
    let action = |number| Value::enumeration(ACTION, number);
    let home = rt.home();
    let plain: [(&str, Value, Options); 27] = [
        (
            "ConfirmPreference",
            Value::enumeration("System.Management.Automation.ConfirmImpact", 3),
            none,
        ),
        ("DebugPreference", action(0), none),
        ("Error", Value::List(Rc::clone(&rt.errors)), none),
        ("ErrorActionPreference", action(2), none),
        (
            "ErrorView",
            Value::enumeration("System.Management.Automation.ErrorView", 2),
            none,
        ),
        ("FormatEnumerationLimit", Value::Int(4), none),
        ("HOME", Value::str(home.as_str()), read_only),
        ("InformationPreference", action(0), none),
        ("IsCoreCLR", Value::TRUE, read_only),
        ("IsLinux", Value::TRUE, read_only),
        ("IsMacOS", Value::FALSE, read_only),
        ("IsWindows", Value::FALSE, read_only),
        ("MaximumHistoryCount", Value::Int(4096), none),
        ("NestedPromptLevel", Value::Int(0), none),
        (
            "PID",
            Value::Int(i32::try_from(rt.world.process_id()).unwrap_or(0)),
            constant,
        ),
        ("ProgressPreference", action(2), none),
        ("PSCulture", Value::str("en-US"), read_only),
        ("PSEdition", Value::str("Core"), constant),
        ("PSEmailServer", Value::str(""), none),
        (
            "PSNativeCommandUseErrorActionPreference",
            Value::FALSE,
            none,
        ),
        (
            "PSNativeCommandArgumentPassing",
            Value::enumeration("System.Management.Automation.NativeArgumentPassingStyle", 1),
            none,
        ),
        ("PSUICulture", Value::str("en-US"), read_only),
        ("ShellId", Value::str("Microsoft.PowerShell"), constant),
        ("VerbosePreference", action(0), none),
        ("WarningPreference", action(2), none),
        ("WhatIfPreference", Value::FALSE, none),
        (
            "PSSessionConfigurationName",
            Value::str("http://schemas.microsoft.com/powershell/Microsoft.PowerShell"),
            none,
        ),
    ];
    for (name, value, options) in plain {
        let variable = Variable::new(name, value);
        variable.options.set(options);
        // Preferences keep their type.
        if let Value::Enum(held) = &*variable.value.borrow()
            && name != "PSNativeCommandArgumentPassing"
        {
            variable
                .attributes
                .borrow_mut()
                .push(super::scope::VariableAttribute::Type(held.of.clone()));
        }
        rt.global.add_variable(NameId::of(name), Rc::new(variable));
    }
}

/// The value of a variable that is made when first asked for.
pub fn lazy_variable(rt: &Runspace, id: NameId) -> Option<Value> {
    let name = id.name();
    let is = |known: &str| crate::text::name::eq_ignore_case(name.as_str(), known);
    Some(if is("PSVersionTable") {
        version_table()
    } else if is("PWD") {
        rt.path_info(&rt.location)
    } else if is("Host") {
        rt.host_object
            .get_or_init(|| super::host_object::host_value(&rt.host))
            .clone()
    } else if is("ExecutionContext") {
        super::objects::execution_context(rt.frame.module.as_ref())
    } else if is("PSHOME") {
        Value::str("/opt/microsoft/powershell/7")
    } else if is("PROFILE") {
        let config = rt
            .world
            .env("XDG_CONFIG_HOME")
            .filter(|folder| !folder.is_empty())
            .unwrap_or_else(|| format!("{}/.config", rt.home()));
        profile(&format!("{config}/powershell"))
    } else if is("PSDefaultParameterValues") {
        return materialize_table(rt, id);
    } else if is("EnabledExperimentalFeatures") {
        Value::array_of(crate::value::Type::STRING, Vec::new())
    } else if is("PSStyle") {
        crate::value::net::ps_style::value(&*rt.world)
    } else if is("true") {
        Value::TRUE
    } else if is("false") {
        Value::FALSE
    } else if is("null") {
        Value::Null
    } else if is("OutputEncoding") {
        super::objects::utf8_encoding()
    } else {
        return None;
    })
}

/// The variable object of a name that `lazy_variable` knows; it stays from now on.
pub fn materialize(rt: &mut Runspace, id: NameId) -> Option<Rc<Variable>> {
    if let Some(held) = rt.global.promote(id) {
        return Some(held);
    }
    let value = lazy_variable(rt, id)?;
    let variable = Rc::new(Variable::new(id.name().as_str(), value));
    let is = |known: &str| crate::text::name::eq_ignore_case(id.name().as_str(), known);
    if is("PSVersionTable")
        || is("Host")
        || is("ExecutionContext")
        || is("PSHOME")
        || is("true")
        || is("false")
        || is("EnabledExperimentalFeatures")
    {
        variable
            .options
            .set(Options::CONSTANT.with(Options::ALL_SCOPE));
    } else if is("PSStyle") {
        variable.options.set(Options::CONSTANT);
    }
    if is("PWD") || is("ExecutionContext") {
        // The location changes: the value is asked for anew each time.
        return Some(variable);
    }
    rt.global.add_variable(id, Rc::clone(&variable));
    Some(variable)
}

/// Names of the variables that are made when first asked for.
pub const LAZY: &[&str] = &[
    "PSVersionTable",
    "PWD",
    "Host",
    "ExecutionContext",
    "PSHOME",
    "PROFILE",
    "PSDefaultParameterValues",
    "EnabledExperimentalFeatures",
    "PSStyle",
    "true",
    "false",
    "OutputEncoding",
];

/// `$PROFILE`: the path for this user and host, with the other paths as notes.
fn profile(folder: &str) -> Value {
    let home = "/opt/microsoft/powershell/7";
    let host = "Microsoft.PowerShell_profile.ps1";
    let own = format!("{folder}/{host}");
    let object = crate::value::PSObject::wrapping(Value::str(own.as_str()));
    for (name, path) in [
        ("AllUsersAllHosts", format!("{home}/profile.ps1")),
        ("AllUsersCurrentHost", format!("{home}/{host}")),
        ("CurrentUserAllHosts", format!("{folder}/profile.ps1")),
        ("CurrentUserCurrentHost", own),
    ] {
        object.members.borrow_mut().set(name, Value::str(path));
    }
    Value::Object(Rc::new(object))
}

fn materialize_table(rt: &Runspace, id: NameId) -> Option<Value> {
    let kind = DictionaryKind::Generic(crate::value::Type::named(DEFAULT_PARAMETERS));
    let value = Value::dictionary(Dictionary::new(kind, true));
    let variable = Variable::new("PSDefaultParameterValues", value.clone());
    *variable.attributes.borrow_mut() = vec![super::scope::VariableAttribute::Type(
        crate::value::Type::named(DEFAULT_PARAMETERS),
    )];
    rt.global.add_variable(id, Rc::new(variable));
    Some(value)
}

fn version_table() -> Value {
    use super::values::{semantic_version, version};
    let kind = DictionaryKind::Generic(crate::value::Type::named(
        "System.Management.Automation.PSVersionHashTable",
    ));
    let table = Dictionary::new(kind, true);
    let compatible: Vec<Value> = ["1.0", "2.0", "3.0", "4.0", "5.0", "5.1", "6.0", "7.0"]
        .iter()
        .map(|text| version(text))
        .collect();
    let entries: [(&str, Value); 9] = [
        ("PSVersion", semantic_version(VERSION)),
        ("PSEdition", Value::str("Core")),
        ("GitCommitId", Value::str(VERSION)),
        ("OS", Value::str("Linux")),
        ("Platform", Value::str("Unix")),
        (
            "PSCompatibleVersions",
            Value::array_of(crate::value::Type::named("System.Version"), compatible),
        ),
        ("PSRemotingProtocolVersion", version("2.4")),
        ("SerializationVersion", version("1.1.0.1")),
        ("WSManStackVersion", version("3.0")),
    ];
    for (name, value) in entries {
        table.set(Value::String(PSString::from(name)), value);
    }
    Value::dictionary(table)
}
