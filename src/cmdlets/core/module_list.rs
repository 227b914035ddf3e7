//! Get-Module: the modules of the session, and those that lie along `PSModulePath`.

use crate::engine::module::Module;
use crate::engine::modules::object::ModuleObject;
use crate::engine::modules::{
    COMES_BY_ITSELF, Found, Wanted, builtin_module, grammar_text, spec_of,
};
use crate::engine::{Call, Flow};
use crate::text::name::eq_ignore_case;
use crate::text::wildcard::Wildcard;
use crate::value::{Context, ErrorCategory, Fault, Value};
use std::rc::Rc;

pub(super) fn module_value(module: &Rc<Module>) -> Value {
    Value::net(ModuleObject(Rc::clone(module)))
}

pub(super) fn version_of(module: &Module) -> String {
    let held = module.version.borrow().to_string();
    if held.is_empty() {
        "0.0".to_owned()
    } else {
        held
    }
}

pub(super) fn get(call: &mut Call<'_>) -> Flow {
    let mut names: Vec<(String, Wanted)> = call
        .texts("Name")
        .iter()
        .map(|name| (name.to_string(), Wanted::default()))
        .collect();
    names.extend(call.list("FullyQualifiedName").iter().map(spec_of));
    if call.flag("ListAvailable") {
        return available(call, &names);
    }
    for (name, _) in &names {
        if name.contains('/') {
            let text = grammar_text("ModuleDiscoveryForLoadedModulesWorksOnlyForUnQualifiedNames")
                .replace("{0}", name);
            return call.throw(
                &Fault::new("Argument", ErrorCategory::InvalidArgument, text)
                    .of("System.Management.Automation.PSArgumentException")
                    .target(Value::str(name.as_str())),
            );
        }
    }
    let mut all: Vec<Rc<Module>> = call.rt.modules.values().cloned().collect();
    // Code of a module sees what it imported itself.
    if let Some(module) = &call.frame.module {
        for nested in module.nested.borrow().iter() {
            if !all.iter().any(|held| Rc::ptr_eq(held, nested)) {
                all.push(Rc::clone(nested));
            }
        }
    }
    if call.flag("All") {
        let mut at = 0;
        while let Some(module) = all.get(at).cloned() {
            for nested in module.nested.borrow().iter() {
                if !all.iter().any(|held| Rc::ptr_eq(held, nested)) {
                    all.push(Rc::clone(nested));
                }
            }
            at += 1;
        }
        all.extend(call.rt.processed_scripts.iter().cloned());
    }
    for own in COMES_BY_ITSELF {
        if call.rt.is_module_in_use(own) {
            all.push(builtin_module(own));
        }
    }
    let client = crate::engine::edition::CLIENT_MODULE;
    if names
        .iter()
        .any(|(name, _)| Wildcard::new(name).is_ok_and(|pattern| pattern.is_match(client)))
    {
        all.push(builtin_module(client));
    }
    all.sort_by(|a, b| crate::text::collation::compare(&a.name, &b.name, true));
    for module in all {
        let fits = names.is_empty()
            || names.iter().any(|(name, wanted)| {
                Wildcard::new(name).is_ok_and(|pattern| pattern.is_match(&module.name))
                    && wanted.fits(&version_of(&module))
            });
        if fits {
            emit(call, &module)?;
        }
    }
    Ok(())
}

/// Writes a module, if it is made for the edition that is asked for.
fn emit(call: &mut Call<'_>, module: &Rc<Module>) -> Flow {
    let value = module_value(module);
    if let Some(edition) = call.text("PSEdition").filter(|text| !text.is_empty()) {
        let editions = call.rt.property(&value, "CompatiblePSEditions")?;
        let editions = editions
            .and_then(|held| crate::value::member::enumerate(&held))
            .unwrap_or_default();
        if !editions
            .iter()
            .any(|held| eq_ignore_case(&held.to_text(), &edition))
        {
            return Ok(());
        }
    }
    call.write(value)
}

/// `-ListAvailable`: what lies along `PSModulePath`, told from its files.
fn available(call: &mut Call<'_>, names: &[(String, Wanted)]) -> Flow {
    let mut all: Vec<Found> = Vec::new();
    if names.is_empty() {
        all = call.rt.available_modules();
    }
    for (name, wanted) in names {
        if name.contains('/') {
            let places = if crate::text::wildcard::has_wildcards(name) {
                let full = call.rt.full_path(name);
                crate::cmdlets::management::target::expand(call, &full)
            } else {
                vec![name.clone()]
            };
            let found: Vec<Found> = places
                .iter()
                .flat_map(|place| call.rt.modules_at(place, wanted))
                .collect();
            match found.is_empty() {
                false => all.extend(found),
                true => {
                    let text = grammar_text("ModuleNotFoundForGetModule").replace("{0}", name);
                    call.fail(
                        "Modules_ModuleNotFoundForGetModule",
                        ErrorCategory::ResourceUnavailable,
                        "System.IO.FileNotFoundException",
                        &text,
                        Value::str(name.as_str()),
                    )?;
                }
            }
            continue;
        }
        let Ok(pattern) = Wildcard::new(name) else {
            continue;
        };
        all.extend(
            call.rt
                .available_modules()
                .into_iter()
                .filter(|found| pattern.is_match(&found.name) && wanted.fits(&found.version)),
        );
        for declared in [
            "Microsoft.PowerShell.Management",
            "Microsoft.PowerShell.Utility",
            "Microsoft.PowerShell.Security",
            "Microsoft.PowerShell.Host",
            crate::engine::edition::CLIENT_MODULE,
        ] {
            if pattern.is_match(declared) {
                emit(call, &builtin_module(declared))?;
            }
        }
    }
    for found in all {
        let module = call.rt.module_from_files(&found)?;
        emit(call, &module)?;
    }
    Ok(())
}
