//! Import-Module, New-Module, Remove-Module, Get-Module, Export-ModuleMember.

use super::module_list::{self, module_value, version_of};
use crate::engine::module::Module;
use crate::engine::modules::object::ModuleObject;
use crate::engine::modules::{Importing, Wanted, bound_to, builtin_module, grammar_text, spec_of};
use crate::engine::objects::is_builtin_module;
use crate::engine::sink::{Collector, Discard};
use crate::engine::{Body, Call, Cmdlet, CmdletBody, Flow, Unwind};
use crate::text::name::eq_ignore_case;
use crate::text::wildcard::{Wildcard, has_wildcards};
use crate::value::error_record::Exception;
use crate::value::psobject::{MemberBody, MemberKind, Slot};
use crate::value::{
    ErrorCategory, ErrorRecord, Fault, PSObject, PSString, PropertyBag, ScriptBlock, Value,
};
use std::rc::Rc;

pub(super) const CMDLETS: &[Cmdlet] = &[
    Cmdlet {
        name: "Import-Module",
        body: Body::Each(import),
    },
    Cmdlet {
        name: "New-Module",
        body: Body::Each(new),
    },
    Cmdlet {
        name: "Remove-Module",
        body: Body::Stateful(|| Box::new(Remove::default())),
    },
    Cmdlet {
        name: "Get-Module",
        body: Body::Each(module_list::get),
    },
    Cmdlet {
        name: "Export-ModuleMember",
        body: Body::Stateful(|| Box::new(Export::default())),
    },
];

fn module_of(value: &Value) -> Option<Rc<Module>> {
    value
        .downcast::<ModuleObject>()
        .map(|held| Rc::clone(&held.0))
}

fn request(call: &Call<'_>) -> Importing {
    let list = |name: &str| call.is_bound(name).then(|| call.texts(name));
    Importing {
        prefix: call.text("Prefix").map(|text| text.to_string()),
        functions: list("Function"),
        cmdlets: list("Cmdlet"),
        variables: list("Variable"),
        aliases: list("Alias"),
        force: call.flag("Force"),
        global: call.flag("Global")
            || call
                .text("Scope")
                .is_some_and(|scope| eq_ignore_case(&scope, "Global")),
        local: call
            .text("Scope")
            .is_some_and(|scope| eq_ignore_case(&scope, "Local")),
        no_clobber: call.flag("NoClobber"),
        silent: call.flag("DisableNameChecking"),
        arguments: call.list("ArgumentList"),
        wanted: Wanted {
            minimum: call.get("MinimumVersion").map(Value::to_text),
            maximum: call.text("MaximumVersion").map(|text| text.to_string()),
            required: call.get("RequiredVersion").map(Value::to_text),
            guid: None,
        },
        common: call.common.clone(),
        invocation: Some(Rc::clone(call.invocation)),
    }
}

fn import(call: &mut Call<'_>) -> Flow {
    // Windows PowerShell is not beside this one: pwsh imports nothing then on Linux, and says nothing.
    if call.flag("UseWindowsPowerShell") {
        return Ok(());
    }
    let request = request(call);
    if call.flag("Global") && call.is_bound("Scope") {
        return call.throw(
            &Fault::new(
                "Modules_GlobalAndScopeParameterCannotBeSpecifiedTogether",
                ErrorCategory::InvalidOperation,
                grammar_text("GlobalAndScopeParameterCannotBeSpecifiedTogether"),
            )
            .of("System.InvalidOperationException"),
        );
    }
    if let (Some(minimum), Some(maximum)) = (&request.wanted.minimum, &request.wanted.maximum)
        && request.wanted.is_empty_range()
    {
        let text = grammar_text("MinimumVersionAndMaximumVersionInvalidRange")
            .replace("{0}", minimum)
            .replace("{1}", maximum);
        return call.throw(
            &Fault::new(
                "ArgumentOutOfRange",
                ErrorCategory::InvalidArgument,
                format!(
                    "Specified argument was out of the range of valid values. (Parameter '{text}')"
                ),
            )
            .of("System.Management.Automation.PSArgumentOutOfRangeException"),
        );
    }
    for value in call.list("ModuleInfo") {
        match module_of(&value) {
            Some(module) => bring(call, &module, &request)?,
            None => import_named(call, &value.to_text(), &request)?,
        }
    }
    for value in call.list("FullyQualifiedName") {
        let (name, wanted) = spec_of(&value);
        let request = Importing {
            wanted,
            ..request.clone()
        };
        import_named(call, &name, &request)?;
    }
    for name in call.texts("Name") {
        import_named(call, &name, &request)?;
    }
    Ok(())
}

fn import_named(call: &mut Call<'_>, name: &str, request: &Importing) -> Flow {
    if is_builtin_module(name) {
        call.rt.modules_in_use.insert(name, ());
        if call.flag("PassThru") {
            let module = builtin_module(name);
            call.write(module_value(&module))?;
        }
        return Ok(());
    }
    if !name.contains('/')
        && !request.force
        && let Some(held) = call.rt.modules.get(name).cloned()
        && request.wanted.fits(&version_of(&held))
    {
        return bring(call, &held, request);
    }
    if !name.contains('/') && has_wildcards(name) {
        let Ok(pattern) = Wildcard::new(name) else {
            return Ok(());
        };
        let mut names: Vec<String> = Vec::new();
        for found in call.rt.available_modules() {
            if pattern.is_match(&found.name) && !names.contains(&found.name) {
                names.push(found.name);
            }
        }
        for name in names {
            import_named(call, &name, request)?;
        }
        return Ok(());
    }
    let Some(found) = call.rt.find_module(name, &request.wanted) else {
        return not_found(call, name, request);
    };
    let frame = Rc::clone(call.frame);
    match call.rt.load_module(&found, name, request, &frame) {
        Ok(module) => bring(call, &module, request),
        Err(unwind) => failed(call, *unwind),
    }
}

fn not_found(call: &mut Call<'_>, name: &str, request: &Importing) -> Flow {
    let wanted = &request.wanted;
    let lower = name.to_ascii_lowercase();
    let extension = lower
        .rsplit('/')
        .next()
        .and_then(|leaf| leaf.rsplit_once('.'))
        .map(|(_, extension)| extension.to_owned());
    let full = call.rt.full_path(name);
    if let Some(extension) = extension
        && name.contains('/')
        && !["psm1", "psd1", "ps1", "dll", "cdxml"].contains(&extension.as_str())
        && call
            .rt
            .world
            .status(&full)
            .is_some_and(|status| !status.is_dir)
    {
        let text = grammar_text("InvalidModuleExtension")
            .replace("{0}", &format!(".{extension}"))
            .replace("{1}", &full);
        return call.fail(
            "Modules_InvalidModuleExtension",
            ErrorCategory::InvalidArgument,
            "System.InvalidOperationException",
            &text,
            Value::str(full),
        );
    }
    let text = match (&wanted.minimum, &wanted.maximum, &wanted.required) {
        (_, _, Some(version)) => grammar_text("ModuleWithVersionNotFound").replace("{1}", version),
        (Some(minimum), Some(maximum), _) => {
            grammar_text("MinimumVersionAndMaximumVersionNotFound")
                .replace("{1}", minimum)
                .replace("{2}", maximum)
        }
        (Some(minimum), None, _) => {
            grammar_text("ModuleWithVersionNotFound").replace("{1}", minimum)
        }
        (None, Some(maximum), _) => grammar_text("MaximumVersionNotFound").replace("{1}", maximum),
        _ => grammar_text("ModuleNotFound"),
    };
    let versioned =
        wanted.minimum.is_some() || wanted.maximum.is_some() || wanted.required.is_some();
    let id = if versioned {
        "Modules_ModuleWithVersionNotFound"
    } else {
        "Modules_ModuleNotFound"
    };
    call.fail(
        id,
        ErrorCategory::ResourceUnavailable,
        "System.IO.FileNotFoundException",
        &text.replace("{0}", name),
        Value::str(name),
    )
}

/// An error in the module's own code: the command's error.
fn failed(call: &mut Call<'_>, unwind: Unwind) -> Flow {
    match unwind {
        Unwind::Fault(fault) if fault.carried.is_none() => call.fault(fault),
        Unwind::Throw(record, severity) => {
            if record.category.borrow().category == ErrorCategory::ParserError {
                return match call.error(record).map_err(|unwind| *unwind) {
                    Err(Unwind::Throw(record, severity)) => {
                        Err(Box::new(Unwind::Throw(stopped(&record), severity)))
                    }
                    other => other.map_err(Box::new),
                };
            }
            {
                let mut id = record.fully_qualified_id.borrow_mut();
                if !id.contains(',') {
                    *id = format!("{id},Microsoft.PowerShell.Commands.ImportModuleCommand").into();
                }
            }
            // The error stands where the module was asked for; only that statement ends.
            let severity = match call.common.error_action {
                Some(1) => severity,
                _ => crate::engine::Severity::Statement,
            };
            *record.invocation.borrow_mut() = Some(Rc::new(crate::value::InvocationInfo {
                source: call.invocation.source.clone(),
                extent: call.invocation.extent,
                ..crate::value::InvocationInfo::default()
            }));
            Err(Box::new(Unwind::Throw(record, severity)))
        }
        other => Err(Box::new(other)),
    }
}

/// Parse errors under `-ErrorAction Stop`: the exception is that of the stop, for theirs only wraps the record.
fn stopped(record: &Rc<ErrorRecord>) -> Rc<ErrorRecord> {
    let exception = Exception::new(
        "System.Management.Automation.ActionPreferenceStopException",
        format!(
            "The running command stopped because the preference variable \"ErrorActionPreference\" or common parameter is set to Stop: {}",
            record.message()
        ),
    );
    Rc::new(record.with_exception(Value::net(exception)))
}

/// Imports a module that is loaded.
fn bring(call: &mut Call<'_>, module: &Rc<Module>, request: &Importing) -> Flow {
    if call.flag("AsCustomObject") {
        return call.write(custom_object(module));
    }
    let frame = Rc::clone(call.frame);
    call.rt.import_module(module, request, &frame)?;
    if call.flag("PassThru") {
        call.write(module_value(module))?;
    }
    Ok(())
}

fn new(call: &mut Call<'_>) -> Flow {
    let Some(Value::ScriptBlock(block)) = call.get("ScriptBlock").map(Value::base) else {
        return Ok(());
    };
    let block = Rc::clone(block);
    let name = call.text("Name").unwrap_or_default();
    let arguments = call.list("ArgumentList");
    let mut out = Collector::default();
    let module = if call.flag("ReturnResult") {
        call.rt.new_module(&name, &block, &arguments, &mut out)?
    } else {
        call.rt
            .new_module(&name, &block, &arguments, &mut Discard)?
    };
    if call.flag("AsCustomObject") {
        return call.write(custom_object(&module));
    }
    let request = Importing {
        functions: call.is_bound("Function").then(|| call.texts("Function")),
        silent: true,
        ..Importing::default()
    };
    let frame = Rc::clone(call.frame);
    let listed = call.rt.modules.get(module.name.as_str()).cloned();
    call.rt.import_module(&module, &request, &frame)?;
    // A dynamic module is in nobody's list until it is imported by name.
    match listed {
        Some(held) => {
            call.rt.modules.insert(module.name.as_str(), held);
        }
        None => {
            call.rt.modules.remove(module.name.as_str());
        }
    }
    if call.flag("ReturnResult") {
        for value in out.into_vec() {
            call.write(value)?;
        }
        return Ok(());
    }
    call.write(module_value(&module))
}

/// The exported functions as methods, the variables as properties.
fn custom_object(module: &Rc<Module>) -> Value {
    let mut bag = PropertyBag::default();
    for (name, variable) in module.variables.borrow().iter() {
        let get = block_of(&format!("${{{}}}", name.as_str()), module);
        let set = block_of(&format!("param($v) $script:{} = $v", name.as_str()), module);
        let _ = variable;
        bag.add(
            name.as_str(),
            MemberKind::Script,
            Slot::Body(Rc::new(MemberBody::Script {
                get: Some(get),
                set: Some(set),
            })),
            false,
        );
    }
    for (name, function) in module.functions.borrow().iter() {
        let mut made = ScriptBlock::new(Rc::clone(&function.block.ast));
        made.function.clone_from(&function.block.function);
        made.is_filter.set(function.block.is_filter.get());
        let bound = bound_to(&Rc::new(made), function.module.as_ref().unwrap_or(module));
        bag.add(
            name.as_str(),
            MemberKind::Method,
            Slot::Body(Rc::new(MemberBody::Method(bound))),
            false,
        );
    }
    Value::Object(Rc::new(PSObject::custom(bag)))
}

fn block_of(text: &str, module: &Rc<Module>) -> Rc<ScriptBlock> {
    let parsed = crate::syntax::parse(Rc::new(crate::text::source::Source::new(text)));
    bound_to(&Rc::new(ScriptBlock::new(parsed.script)), module)
}

/// Whether anything was removed.
#[derive(Default)]
struct Remove {
    removed: bool,
}

impl CmdletBody for Remove {
    fn process(&mut self, call: &mut Call<'_>) -> Flow {
        let mut chosen: Vec<Rc<Module>> = call
            .list("ModuleInfo")
            .iter()
            .filter_map(module_of)
            .collect();
        let mut wildcard_only = true;
        for value in call.list("FullyQualifiedName") {
            wildcard_only = false;
            let (name, wanted) = spec_of(&value);
            chosen.extend(
                call.rt
                    .modules
                    .values()
                    .filter(|module| {
                        eq_ignore_case(&module.name, &name) && wanted.fits(&version_of(module))
                    })
                    .cloned(),
            );
        }
        for name in call.texts("Name") {
            wildcard_only &= has_wildcards(&name);
            let full = call.rt.full_path(&name);
            let Ok(pattern) = Wildcard::new(&name) else {
                continue;
            };
            chosen.extend(
                call.rt
                    .modules
                    .values()
                    .filter(|module| {
                        pattern.is_match(&module.name)
                            || name.contains('/') && module.path.as_str() == full
                    })
                    .cloned(),
            );
        }
        let given = call.is_bound("ModuleInfo");
        for module in chosen {
            self.removed = true;
            if !call.should_process(
                &grammar_text("ConfirmRemoveModule")
                    .replace("{0}", &module.name)
                    .replace("{1}", &module.path),
                "Remove-Module",
            )? {
                continue;
            }
            if module.access.get() == 2 || module.access.get() == 1 && !call.flag("Force") {
                let (id, text) = if module.access.get() == 2 {
                    ("Modules_ModuleIsConstant", "ModuleIsConstant")
                } else {
                    ("Modules_ModuleIsReadOnly", "ModuleIsReadOnly")
                };
                let text = grammar_text(text).replace("{0}", &module.name);
                call.fail(
                    id,
                    ErrorCategory::PermissionDenied,
                    "System.InvalidOperationException",
                    &text,
                    Value::str(module.name.as_str()),
                )?;
                continue;
            }
            let requiring = call
                .rt
                .modules
                .values()
                .find(|other| {
                    other
                        .required
                        .borrow()
                        .iter()
                        .any(|held| Rc::ptr_eq(held, &module))
                })
                .map(|other| other.name.clone());
            if let Some(other) = requiring
                && !call.flag("Force")
            {
                let text = grammar_text("ModuleIsRequired")
                    .replace("{0}", &module.name)
                    .replace("{1}", &other);
                call.fail(
                    "Modules_ModuleIsRequired",
                    ErrorCategory::PermissionDenied,
                    "System.InvalidOperationException",
                    &text,
                    Value::str(module.name.as_str()),
                )?;
                continue;
            }
            let request = Importing {
                common: call.common.clone(),
                invocation: Some(Rc::clone(call.invocation)),
                ..Importing::default()
            };
            call.rt.remove_module(&module, &request)?;
        }
        if !self.removed && !wildcard_only && !given {
            let text = grammar_text("NoModulesRemoved");
            call.fail(
                "Modules_NoModulesRemoved",
                ErrorCategory::ResourceUnavailable,
                "System.InvalidOperationException",
                &text,
                Value::Null,
            )?;
        }
        Ok(())
    }
}

/// The patterns of all objects of the pipeline.
#[derive(Default)]
struct Export {
    functions: Vec<PSString>,
    variables: Vec<PSString>,
    aliases: Vec<PSString>,
}

impl CmdletBody for Export {
    fn begin(&mut self, call: &mut Call<'_>) -> Flow {
        if call.frame.module.is_some() {
            return Ok(());
        }
        call.throw(
            &Fault::new(
                "Modules_CanOnlyExecuteExportModuleMemberInsideAModule",
                ErrorCategory::PermissionDenied,
                grammar_text("CanOnlyBeUsedFromWithinAModule"),
            )
            .of("System.InvalidOperationException"),
        )
    }

    fn process(&mut self, call: &mut Call<'_>) -> Flow {
        self.functions.extend(call.texts("Function"));
        self.variables.extend(call.texts("Variable"));
        self.aliases.extend(call.texts("Alias"));
        Ok(())
    }

    fn end(&mut self, call: &mut Call<'_>) -> Flow {
        let Some(module) = call.frame.module.clone() else {
            return Ok(());
        };
        call.rt
            .export_members(&module, &self.functions, &self.variables, &self.aliases);
        Ok(())
    }
}
