//! Commands as objects: what `Get-Command` returns and `$MyInvocation.MyCommand` is.

use super::command::{AliasInfo, Command};
use super::declaration::{CommandMetadata, Origin, OutputType};
use super::module::Module;
use super::modules::object::ModuleObject;
use super::parameter_object::{parameter_sets, parameters};
use super::values::version;
use crate::text::name::eq_ignore_case;
use crate::value::{NetObject, PSObject, PropertyBag, Type, Value};
use std::any::Any;
use std::rc::Rc;

const BUILTIN: &[&str] = &[
    "Microsoft.PowerShell.Core",
    "Microsoft.PowerShell.Utility",
    "Microsoft.PowerShell.Management",
    "Microsoft.PowerShell.Security",
    "Microsoft.PowerShell.Host",
    "Microsoft.PowerShell.Diagnostics",
    "ThreadJob",
    "Microsoft.PowerShell.ThreadJob",
    super::edition::CLIENT_MODULE,
];

/// True for the modules that come with the session.
pub fn is_builtin_module(name: &str) -> bool {
    BUILTIN.iter().any(|known| eq_ignore_case(known, name))
        || crate::grammar::declarations().any(|declaration| {
            eq_ignore_case(super::discovery::module_name(declaration.module), name)
        })
}

/// The properties of an alias, in their order.
pub const ALIAS_PROPERTIES: &[&str] = &[
    "HelpUri",
    "ResolvedCommandName",
    "DisplayName",
    "ReferencedCommand",
    "ResolvedCommand",
    "Definition",
    "Options",
    "Description",
    "OutputType",
    "Name",
    "CommandType",
    "Source",
    "Version",
    "Visibility",
    "ModuleName",
    "Module",
    "RemotingCapability",
    "Parameters",
    "ParameterSets",
];

/// An alias as an object.
pub struct AliasObject {
    /// The alias.
    pub alias: Rc<AliasInfo>,
    /// The command that it stands for.
    pub resolved: Option<Command>,
}

/// An alias as an object, its command not looked up.
pub fn alias_value(alias: &Rc<AliasInfo>) -> Value {
    Value::net(AliasObject {
        alias: Rc::clone(alias),
        resolved: None,
    })
}

impl NetObject for AliasObject {
    fn type_of(&self) -> Type {
        Type::named("System.Management.Automation.AliasInfo")
    }

    fn to_text(&self) -> String {
        self.alias.name.to_string()
    }

    fn set(&self, name: &str, value: &Value) -> Option<crate::value::Result<()>> {
        if name.eq_ignore_ascii_case("Description") {
            *self.alias.description.borrow_mut() = value.to_text();
            return Some(Ok(()));
        }
        self.get(name).map(|_| {
            Err(crate::value::Fault::runtime(
                "PropertyAssignmentException",
                format!("'{name}' is a ReadOnly property."),
            )
            .of("System.Management.Automation.SetValueException"))
        })
    }

    fn get(&self, name: &str) -> Option<Value> {
        let alias = &self.alias;
        Some(match name.to_ascii_lowercase().as_str() {
            "name" => Value::String(alias.name.clone()),
            "displayname" => {
                let target = self
                    .resolved
                    .as_ref()
                    .map_or_else(|| alias.definition.clone(), Command::name);
                Value::str(format!("{} -> {target}", alias.name))
            }
            "definition" => Value::String(alias.definition.clone()),
            "resolvedcommandname" => self
                .resolved
                .as_ref()
                .map_or(Value::Null, |command| Value::String(command.name())),
            "remotingcapability" => {
                Value::enumeration("System.Management.Automation.RemotingCapability", 1)
            }
            "referencedcommand" | "resolvedcommand" => {
                self.resolved.as_ref().map_or(Value::Null, |command| {
                    Value::net(CommandObject(command.clone()))
                })
            }
            "commandtype" => Value::enumeration("System.Management.Automation.CommandTypes", 1),
            "options" => Value::enumeration(
                "System.Management.Automation.ScopedItemOptions",
                i64::from(alias.options.get().0),
            ),
            "description" => Value::str(alias.description.borrow().as_str()),
            "source" | "modulename" => Value::str(
                alias
                    .module
                    .as_ref()
                    .map_or("", |module| module.name.as_str()),
            ),
            "version" => alias
                .module
                .as_ref()
                .map_or(Value::Null, |module| module_version(module)),
            "module" => alias.module.as_ref().map_or(Value::Null, |module| {
                Value::net(ModuleObject(Rc::clone(module)))
            }),
            "visibility" => visibility(),
            "parameters" | "parametersets" | "outputtype" => match &self.resolved {
                Some(command) => CommandObject(command.clone()).get(name)?,
                None => Value::Null,
            },
            "helpuri" => Value::str(""),
            _ => return None,
        })
    }

    fn property_names(&self) -> Vec<String> {
        names(ALIAS_PROPERTIES)
    }

    fn as_any(&self) -> &dyn Any {
        self
    }
}

pub(super) fn names(all: &[&str]) -> Vec<String> {
    all.iter().map(|name| (*name).to_owned()).collect()
}

fn visibility() -> Value {
    Value::enumeration(
        "System.Management.Automation.SessionStateEntryVisibility",
        0,
    )
}

fn module_version(module: &Module) -> Value {
    if module.dynamic.get() && module.version.borrow().is_empty() {
        return version("0.0");
    }
    let held = module.version.borrow().to_string();
    version(if held.is_empty() { "0.0" } else { &held })
}

/// The snap-in whose cmdlets are always there.
const CORE: &str = "Microsoft.PowerShell.Core";

/// The version of its cmdlets.
const CORE_VERSION: &str = "7.6.5.500";

/// A command as an object: what `Get-Command` returns.
pub struct CommandObject(pub Command);

impl CommandObject {
    fn kind(&self) -> i64 {
        match &self.0 {
            Command::Function(function) if function.block.is_filter.get() => 4,
            Command::Function(_) => 2,
            Command::Block(_) => 64,
            Command::Cmdlet(_) => 8,
            Command::Script(_) => 16,
            Command::Application(_) => 32,
        }
    }

    fn module(&self) -> Option<&Rc<Module>> {
        match &self.0 {
            Command::Function(function) => function.shown.as_ref().or(function.module.as_ref()),
            _ => None,
        }
    }

    /// The declaration, where it is known already.
    pub fn metadata(&self) -> Option<Rc<CommandMetadata>> {
        match &self.0 {
            Command::Cmdlet(info) => info
                .metadata
                .get()
                .cloned()
                .or_else(|| super::declaration::cmdlet(info.name)),
            Command::Function(function) => function.metadata.borrow().clone(),
            Command::Script(script) => script.metadata.get().cloned(),
            Command::Application(_) | Command::Block(_) => None,
        }
    }

    fn output_types(&self) -> Value {
        let mut types: Vec<Value> = Vec::new();
        if let Some(held) = self.metadata() {
            types = held.output_types.iter().map(output_type).collect();
            // The attributes of a class come last first.
            if held.origin == Origin::Cmdlet {
                types.reverse();
            }
        }
        Value::list_of(
            Type::generic(
                "System.Collections.ObjectModel.ReadOnlyCollection",
                vec![Type::named("System.Management.Automation.PSTypeName")],
            ),
            types,
        )
    }

    fn definition(&self) -> Value {
        match &self.0 {
            Command::Function(function) => Value::str(function.block.text()),
            Command::Script(script) => Value::String(script.path.clone()),
            Command::Application(program) => Value::String(program.path.clone()),
            Command::Cmdlet(_) => self.metadata().map_or(Value::Null, |metadata| {
                let lines = super::declaration::syntax_text(&metadata);
                let mut text = String::from("\n");
                for line in lines {
                    text.push_str(&line);
                    text.push_str("\n\n");
                }
                text.pop();
                Value::str(text)
            }),
            Command::Block(block) => Value::str(block.text()),
        }
    }
}

fn output_type(output: &OutputType) -> Value {
    let mut bag = PropertyBag::default();
    bag.set("Name", Value::str(output.name.as_str()));
    bag.set(
        "Type",
        output.of.clone().map_or(Value::Null, Value::of_type),
    );
    Value::Object(Rc::new(PSObject::typed(
        "System.Management.Automation.PSTypeName",
        bag,
    )))
}

impl NetObject for CommandObject {
    fn type_of(&self) -> Type {
        Type::named(match &self.0 {
            Command::Function(function) if function.block.is_filter.get() => {
                "System.Management.Automation.FilterInfo"
            }
            Command::Function(_) => "System.Management.Automation.FunctionInfo",
            Command::Block(_) => "System.Management.Automation.ScriptInfo",
            Command::Cmdlet(_) => "System.Management.Automation.CmdletInfo",
            Command::Script(_) => "System.Management.Automation.ExternalScriptInfo",
            Command::Application(_) => "System.Management.Automation.ApplicationInfo",
        })
    }

    fn to_text(&self) -> String {
        match &self.0 {
            Command::Block(block) => block.text().to_owned(),
            other => other.name().to_string(),
        }
    }

    fn get(&self, name: &str) -> Option<Value> {
        let path = match &self.0 {
            Command::Script(script) => Some(&script.path),
            Command::Application(program) => Some(&program.path),
            _ => None,
        };
        let source = |module_only: bool| match (&self.0, path) {
            (_, Some(path)) if !module_only => Value::String(path.clone()),
            (Command::Cmdlet(info), _) => Value::str(info.module),
            _ => self.module().map_or_else(
                || Value::str(""),
                |module| Value::String(module.name.clone()),
            ),
        };
        let split = || {
            let full = self.0.name();
            full.split_once('-')
                .filter(|(verb, noun)| !verb.is_empty() && !noun.is_empty())
                .map_or((String::new(), String::new()), |(verb, noun)| {
                    (verb.to_owned(), noun.to_owned())
                })
        };
        let is_script = matches!(
            self.0,
            Command::Function(_) | Command::Script(_) | Command::Block(_)
        );
        Some(match name.to_ascii_lowercase().as_str() {
            "name" => Value::String(self.0.name()),
            "commandtype" => {
                Value::enumeration("System.Management.Automation.CommandTypes", self.kind())
            }
            "source" => source(false),
            "modulename" => source(true),
            "path" => Value::String(path?.clone()),
            "extension" if matches!(self.0, Command::Application(_)) => {
                let held = path?;
                let leaf = held.rsplit('/').next().unwrap_or(held);
                Value::str(
                    leaf.rsplit_once('.')
                        .map_or_else(String::new, |(_, end)| format!(".{end}")),
                )
            }
            "definition" => self.definition(),
            "scriptcontents" | "originalencoding" => match &self.0 {
                Command::Script(script) if name.eq_ignore_ascii_case("ScriptContents") => script
                    .block
                    .get()
                    .map_or(Value::Null, |block| Value::str(block.ast.source.text())),
                _ => return None,
            },
            "scriptblock" => match &self.0 {
                Command::Function(function) => Value::ScriptBlock(function.bound_block()),
                Command::Block(block) => Value::ScriptBlock(Rc::clone(block)),
                Command::Script(script) => script
                    .block
                    .get()
                    .map_or(Value::Null, |block| Value::ScriptBlock(Rc::clone(block))),
                _ => return None,
            },
            "module" => match (&self.0, self.module()) {
                (_, Some(module)) => Value::net(ModuleObject(Rc::clone(module))),
                // What the engine itself brings belongs to a snap-in.
                (Command::Cmdlet(info), None) if info.module != CORE => {
                    Value::net(ModuleObject(super::modules::builtin_module(info.module)))
                }
                _ => Value::Null,
            },
            "pssnapin" => match &self.0 {
                Command::Cmdlet(info) if info.module == CORE => Value::str(CORE),
                Command::Cmdlet(_) => Value::Null,
                _ => return None,
            },
            "verb" if path.is_none() => Value::str(split().0),
            "noun" if path.is_none() => Value::str(split().1),
            "options" => match &self.0 {
                Command::Function(function) => Value::enumeration(
                    "System.Management.Automation.ScopedItemOptions",
                    i64::from(function.options.get().0),
                ),
                Command::Cmdlet(_) => {
                    Value::enumeration("System.Management.Automation.ScopedItemOptions", 1)
                }
                _ => return None,
            },
            "description" => match &self.0 {
                Command::Function(function) => Value::str(function.description.borrow().as_str()),
                _ => return None,
            },
            "visibility" => visibility(),
            "version" => match &self.0 {
                Command::Cmdlet(info) => version(if info.module == CORE {
                    CORE_VERSION
                } else {
                    "7.0.0.0"
                }),
                Command::Application(_) => version("0.0.0.0"),
                _ => self
                    .module()
                    .map_or(Value::Null, |module| module_version(module)),
            },
            "remotingcapability" => {
                Value::enumeration("System.Management.Automation.RemotingCapability", 1)
            }
            "parameters" => self
                .metadata()
                .map_or(Value::Null, |held| parameters(&held)),
            "parametersets" => self
                .metadata()
                .map_or(Value::Null, |held| parameter_sets(&held)),
            "defaultparameterset" => self.metadata().map_or(Value::Null, |held| {
                held.default_parameter_set
                    .as_ref()
                    .map_or(Value::Null, |name| Value::str(name.as_str()))
            }),
            "cmdletbinding" if is_script => self
                .metadata()
                .map_or(Value::FALSE, |held| Value::Bool(held.is_advanced)),
            "outputtype" => self.output_types(),
            "implementingtype" => match &self.0 {
                Command::Cmdlet(_) => {
                    let class = self.metadata()?.class.clone()?;
                    Value::of_type(Type::named(&class))
                }
                _ => return None,
            },
            "helpuri" => Value::str(
                self.metadata()
                    .and_then(|held| held.help_uri.as_ref().map(ToString::to_string))
                    .unwrap_or_default(),
            ),
            "helpfile" => match &self.0 {
                Command::Cmdlet(info) => Value::str(format!("{}.dll-Help.xml", info.module)),
                Command::Function(_) => Value::Null,
                _ => return None,
            },
            "dll" => match &self.0 {
                Command::Cmdlet(_) => Value::Null,
                _ => return None,
            },
            _ => return None,
        })
    }

    fn property_names(&self) -> Vec<String> {
        const COMMON: &[&str] = &[
            "Name",
            "CommandType",
            "Source",
            "Version",
            "Visibility",
            "ModuleName",
            "Module",
            "RemotingCapability",
            "Parameters",
            "ParameterSets",
        ];
        let own: &[&str] = match &self.0 {
            Command::Function(_) | Command::Block(_) => &[
                "ScriptBlock",
                "CmdletBinding",
                "DefaultParameterSet",
                "Definition",
                "Options",
                "Description",
                "Noun",
                "Verb",
                "HelpFile",
                "OutputType",
            ],
            Command::Cmdlet(_) => &[
                "Verb",
                "Noun",
                "HelpFile",
                "PSSnapIn",
                "Version",
                "ImplementingType",
                "Definition",
                "DefaultParameterSet",
                "OutputType",
                "Options",
            ],
            Command::Script(_) => &[
                "Path",
                "Definition",
                "Source",
                "Visibility",
                "ScriptBlock",
                "OutputType",
                "ScriptContents",
            ],
            Command::Application(_) => &[
                "Path",
                "Extension",
                "Definition",
                "Source",
                "Version",
                "Visibility",
                "OutputType",
            ],
        };
        let mut all = names(own);
        for name in COMMON {
            if !all.iter().any(|held| held == name) {
                all.push((*name).to_owned());
            }
        }
        all
    }

    fn as_any(&self) -> &dyn Any {
        self
    }
}
