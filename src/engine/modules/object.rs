//! `[PSModuleInfo]`.

use crate::engine::module::Module;
use crate::engine::objects::{CommandObject, EngineIntrinsics, Part, VariableObject, alias_value};
use crate::engine::values::version;
use crate::text::name::eq_ignore_case;
use crate::value::{
    Dictionary, DictionaryKind, NetObject, Result, Type, Value, convert, member as members,
};
use std::any::Any;
use std::rc::Rc;

/// A module as a script sees it.
pub struct ModuleObject(pub Rc<Module>);

fn table(of: &str, entries: Vec<(Value, Value)>) -> Value {
    let kind = DictionaryKind::Generic(Type::generic(
        "System.Collections.Generic.Dictionary",
        vec![Type::STRING, Type::named(of)],
    ));
    let all = Dictionary::new(kind, true);
    for (name, value) in entries {
        all.set(name, value);
    }
    Value::dictionary(all)
}

fn functions(module: &Module) -> Vec<(Value, Value)> {
    let held = module.functions.borrow();
    let prefix = module.prefix.borrow().to_string();
    let mut all: Vec<(Value, Value)> = held
        .iter()
        .map(|(name, function)| {
            (
                Value::str(super::import::prefixed(name.as_str(), &prefix)),
                crate::engine::objects::function_value(function),
            )
        })
        .collect();
    all.sort_by(|a, b| crate::text::collation::compare(&a.0.to_text(), &b.0.to_text(), true));
    all
}

fn aliases(module: &Module) -> Vec<(Value, Value)> {
    let held = module.aliases.borrow();
    held.iter()
        .map(|(name, alias)| (Value::str(name.as_str()), alias_value(alias)))
        .collect()
}

fn cmdlets(module: &Module) -> Vec<(Value, Value)> {
    let names = module.cmdlets.borrow().clone();
    names
        .into_iter()
        .map(|name| (Value::String(name.clone()), Value::String(name)))
        .collect()
}

impl ModuleObject {
    fn text_member(&self, key: &str) -> Value {
        match self.0.manifest_value(key) {
            Value::Null => Value::Null,
            value => Value::str(value.to_text()),
        }
    }

    fn version_member(&self, key: &str) -> Value {
        match self.0.manifest_value(key) {
            Value::Null => Value::Null,
            value => version(&value.to_text()),
        }
    }

    fn list_member(&self, key: &str) -> Value {
        let value = self.0.manifest_value(key);
        let items = if value.is_null() {
            Vec::new()
        } else {
            members::enumerate(&value).unwrap_or_else(|| vec![value.clone()])
        };
        Value::list_of(
            Type::generic(
                "System.Collections.ObjectModel.ReadOnlyCollection",
                vec![Type::STRING],
            ),
            items,
        )
    }

    fn files(&self, key: &str) -> Value {
        let base = self.0.base().to_owned();
        let value = self.0.manifest_value(key);
        let items = if value.is_null() {
            Vec::new()
        } else {
            members::enumerate(&value).unwrap_or_else(|| vec![value.clone()])
        };
        Value::list_of(
            Type::generic(
                "System.Collections.ObjectModel.ReadOnlyCollection",
                vec![Type::STRING],
            ),
            items
                .iter()
                .map(|item| Value::str(format!("{base}/{}", item.to_text())))
                .collect(),
        )
    }

    fn ps_data(&self, key: &str) -> Value {
        let Value::Dictionary(private) = self.0.manifest_value("PrivateData") else {
            return Value::Null;
        };
        match private.get_str("PSData") {
            Some(Value::Dictionary(data)) => data.get_str(key).unwrap_or_default(),
            _ => Value::Null,
        }
    }
}

fn of_modules(modules: &[Rc<Module>]) -> Value {
    Value::list_of(
        Type::generic(
            "System.Collections.ObjectModel.ReadOnlyCollection",
            vec![Type::named("System.Management.Automation.PSModuleInfo")],
        ),
        modules
            .iter()
            .map(|module| Value::net(ModuleObject(Rc::clone(module))))
            .collect(),
    )
}

impl NetObject for ModuleObject {
    fn is_engine(&self) -> bool {
        true
    }
    fn type_of(&self) -> Type {
        Type::named("System.Management.Automation.PSModuleInfo")
    }

    fn to_text(&self) -> String {
        self.0.name.to_string()
    }

    fn get(&self, name: &str) -> Option<Value> {
        const COMMAND: &str = "System.Management.Automation.CommandInfo";
        let module = &self.0;
        Some(match name.to_ascii_lowercase().as_str() {
            "name" => Value::String(module.name.clone()),
            "path" => Value::String(if module.path.is_empty() {
                module.name.clone()
            } else {
                module.path.clone()
            }),
            "description" => {
                let held = module.description.borrow().clone();
                if held.is_empty() {
                    match self.text_member("Description") {
                        Value::Null => Value::str(""),
                        text => text,
                    }
                } else {
                    Value::String(held)
                }
            }
            "version" => {
                let held = module.version.borrow().to_string();
                version(if held.is_empty() { "0.0" } else { &held })
            }
            "moduletype" => Value::enumeration(
                "System.Management.Automation.ModuleType",
                match module.kind.get() {
                    "Manifest" => 2,
                    "Binary" => 1,
                    _ => 0,
                },
            ),
            "modulebase" => Value::str(module.base()),
            "prefix" => Value::Null,
            "accessmode" => Value::enumeration(
                "System.Management.Automation.ModuleAccessMode",
                i64::from(module.access.get()),
            ),
            "guid" => {
                let text = self.0.manifest_value("GUID").to_text();
                let text = if text.is_empty() {
                    "00000000-0000-0000-0000-000000000000"
                } else {
                    &text
                };
                convert::convert(
                    &Value::str(text),
                    &Type::Known(crate::value::Known::Guid),
                    &mut crate::value::NoContext,
                )
                .unwrap_or_default()
            }
            "author" => self.text_member("Author"),
            "companyname" => self.text_member("CompanyName"),
            "copyright" => self.text_member("Copyright"),
            "rootmodule" => self.text_member("RootModule"),
            "helpinfouri" => self.text_member("HelpInfoURI"),
            "powershellversion" => self.version_member("PowerShellVersion"),
            "powershellhostversion" => self.version_member("PowerShellHostVersion"),
            "clrversion" => self.version_member("CLRVersion"),
            "dotnetframeworkversion" => self.version_member("DotNetFrameworkVersion"),
            "powershellhostname" => self.text_member("PowerShellHostName"),
            "filelist" => self.files("FileList"),
            "modulelist" => self.list_member("ModuleList"),
            "compatiblepseditions" => self.list_member("CompatiblePSEditions"),
            "requiredassemblies" => self.list_member("RequiredAssemblies"),
            "exportedformatfiles" => self.files("FormatsToProcess"),
            "exportedtypefiles" => self.files("TypesToProcess"),
            "tags" => match self.ps_data("Tags") {
                Value::Null => Value::array_of(Type::STRING, Vec::new()),
                tags => {
                    let mut all = members::enumerate(&tags).unwrap_or_else(|| vec![tags]);
                    // A manifest with a root module is read twice, and both readings add the tags.
                    if !self.0.manifest_value("RootModule").is_null() {
                        all.extend(all.clone());
                    }
                    Value::array_of(Type::STRING, all)
                }
            },
            "projecturi" => self.ps_data("ProjectUri"),
            "licenseuri" => self.ps_data("LicenseUri"),
            "iconuri" => self.ps_data("IconUri"),
            "releasenotes" => self.ps_data("ReleaseNotes"),
            "privatedata" => {
                let held = module.private_data.borrow().clone();
                if held.is_null() {
                    module.manifest_value("PrivateData")
                } else {
                    held
                }
            }
            "onremove" => module.on_remove.borrow().clone(),
            "sessionstate" => Value::net(EngineIntrinsics {
                part: Part::SessionState,
                module: Some(Rc::clone(module)),
            }),
            "exportedfunctions" => table(
                "System.Management.Automation.FunctionInfo",
                functions(module),
            ),
            "exportedcmdlets" => table("System.Management.Automation.CmdletInfo", cmdlets(module)),
            "exportedaliases" => table("System.Management.Automation.AliasInfo", aliases(module)),
            "exportedvariables" => table(
                "System.Management.Automation.PSVariable",
                module
                    .variables
                    .borrow()
                    .iter()
                    .map(|(name, variable)| {
                        (
                            Value::str(name.as_str()),
                            Value::net(VariableObject(Rc::clone(variable))),
                        )
                    })
                    .collect(),
            ),
            "exportedcommands" => {
                let mut all = functions(module);
                all.extend(cmdlets(module));
                all.extend(aliases(module));
                table(COMMAND, all)
            }
            "nestedmodules" => of_modules(&module.nested.borrow()),
            "requiredmodules" => of_modules(&module.required.borrow()),
            "scripts" => Value::list_of(
                Type::generic("System.Collections.Generic.List", vec![Type::STRING]),
                module
                    .scripts
                    .borrow()
                    .iter()
                    .map(|path| Value::String(path.clone()))
                    .collect(),
            ),
            "definition" => module
                .scope
                .get()
                .map_or(Value::Null, |_| Value::String(module.path.clone())),
            "logpipelineexecutiondetails" => Value::FALSE,
            _ => return None,
        })
    }

    fn set(&self, name: &str, value: &Value) -> Option<Result<()>> {
        if eq_ignore_case(name, "OnRemove") {
            *self.0.on_remove.borrow_mut() = value.clone();
        } else if eq_ignore_case(name, "PrivateData") {
            *self.0.private_data.borrow_mut() = value.clone();
        } else if eq_ignore_case(name, "Description") {
            *self.0.description.borrow_mut() = value.to_text().into();
        } else if eq_ignore_case(name, "AccessMode") {
            let word = crate::engine::values::word(value).to_ascii_lowercase();
            self.0.access.set(match word.as_str() {
                "readonly" | "1" => 1,
                "constant" | "2" => 2,
                _ => 0,
            });
        } else {
            return None;
        }
        Some(Ok(()))
    }

    fn property_names(&self) -> Vec<String> {
        [
            "LogPipelineExecutionDetails",
            "Name",
            "Path",
            "Definition",
            "Description",
            "Guid",
            "HelpInfoUri",
            "ModuleBase",
            "PrivateData",
            "Tags",
            "ProjectUri",
            "IconUri",
            "LicenseUri",
            "ReleaseNotes",
            "Version",
            "ModuleType",
            "Author",
            "AccessMode",
            "ClrVersion",
            "CompanyName",
            "Copyright",
            "DotNetFrameworkVersion",
            "ExportedFunctions",
            "Prefix",
            "ExportedCmdlets",
            "ExportedCommands",
            "FileList",
            "CompatiblePSEditions",
            "ModuleList",
            "NestedModules",
            "PowerShellHostName",
            "PowerShellHostVersion",
            "PowerShellVersion",
            "Scripts",
            "RequiredAssemblies",
            "RequiredModules",
            "RootModule",
            "ExportedVariables",
            "ExportedAliases",
            "SessionState",
            "OnRemove",
            "ExportedFormatFiles",
            "ExportedTypeFiles",
        ]
        .map(str::to_owned)
        .to_vec()
    }

    fn equals(&self, other: &Value) -> Option<bool> {
        Some(
            other
                .downcast::<ModuleObject>()
                .is_some_and(|held| Rc::ptr_eq(&held.0, &self.0)),
        )
    }

    fn as_any(&self) -> &dyn Any {
        self
    }
}

/// A command that a module exports, as an object.
pub fn command_value(command: crate::engine::command::Command) -> Value {
    Value::net(CommandObject(command))
}

/// `.Module` of a script block: the one whose code it is, or that it was bound to.
pub fn module_of_block(block: &crate::value::ScriptBlock) -> Value {
    block
        .session
        .as_ref()
        .and_then(|session| session.downcast_ref::<crate::engine::module::SessionHandle>())
        .map_or(Value::Null, |handle| {
            Value::net(ModuleObject(Rc::clone(&handle.module)))
        })
}
