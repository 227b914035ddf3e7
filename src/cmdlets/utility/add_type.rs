//! Add-Type: assemblies of .NET are there already; source code cannot be compiled.

use super::add_type_source as source;
use super::common::message;
use crate::engine::{Body, Call, Cmdlet, Flow};
use crate::syntax::ast::Statement;
use crate::text::source::Source;
use crate::value::{ErrorCategory, Fault, Type, Value};
use std::rc::Rc;

pub(super) const CMDLETS: &[Cmdlet] = &[Cmdlet {
    name: "Add-Type",
    body: Body::Each(add_type),
}];

/// True for the assemblies that .NET and PowerShell bring along.
fn is_known(name: &str) -> bool {
    let name = name.split(',').next().unwrap_or(name).trim();
    let name = name
        .strip_suffix(".dll")
        .unwrap_or(name)
        .to_ascii_lowercase();
    let parts = [
        "system",
        "microsoft",
        "mscorlib",
        "netstandard",
        "windowsbase",
        "presentationcore",
        "presentationframework",
        "newtonsoft",
    ];
    parts.contains(&name.split('.').next().unwrap_or_default())
}

/// Defines the types of a source for the whole session; the same once more changes nothing.
fn declare(call: &mut Call<'_>, types: &[source::Declared]) -> Flow {
    let global = Rc::clone(&call.rt.global);
    for of in types {
        let held = global.with_extra(|extra| extra.classes.get(of.name.as_str()).cloned());
        if let Some(held) = held {
            let same = global.with_extra(|extra| {
                extra
                    .defined
                    .iter()
                    .any(|(from, class)| Rc::ptr_eq(class, &held) && from.text() == of.script)
            });
            if !same {
                return call.throw(
                    &Fault::new(
                        "TYPE_ALREADY_EXISTS",
                        ErrorCategory::InvalidOperation,
                        message("AddTypeStrings", "TypeAlreadyExists", &[&of.name]),
                    )
                    .of("System.Exception"),
                );
            }
            continue;
        }
        let text = Rc::new(Source::new(of.script.as_str()));
        let parsed = call.rt.parse(Rc::clone(&text));
        let definition = Rc::try_unwrap(parsed.script)
            .ok()
            .and_then(|script| script.end_block)
            .and_then(|block| block.statements.into_iter().next())
            .and_then(|statement| match statement {
                Statement::TypeDefinition(definition) => Rc::try_unwrap(definition).ok(),
                _ => None,
            });
        let (Some(mut definition), true) = (definition, parsed.errors.is_empty()) else {
            return call.throw(
                &Fault::new(
                    "NotSupported",
                    ErrorCategory::NotImplemented,
                    format!(
                        "emsh cannot compile source code: it does not understand the type '{}'.",
                        of.name
                    ),
                )
                .of("System.Management.Automation.PSNotSupportedException"),
            );
        };
        definition.name = of.name.as_str().into();
        let definition = Rc::new(definition);
        // Types are known by where their tree lies: it stays.
        call.rt.added_types.push(Rc::clone(&definition));
        crate::engine::run::define_types(call.rt, &[definition], &text, &global)?;
    }
    if call.flag("PassThru") {
        for of in types {
            let class = global.with_extra(|extra| extra.classes.get(of.name.as_str()).cloned());
            if let Some(class) = class {
                call.write(Value::of_type(Type::Class(class)))?;
            }
        }
    }
    Ok(())
}

fn add_type(call: &mut Call<'_>) -> Flow {
    if &*call.set_name() == "FromAssemblyName" {
        if call.flag("PassThru") {
            return super::common::unsupported_parameter(call, "PassThru");
        }
        for name in call.texts("AssemblyName") {
            if is_known(&name) {
                continue;
            }
            let file = if name.to_ascii_lowercase().ends_with(".dll") {
                name.to_string()
            } else {
                format!("{name}.dll")
            };
            let full = call.rt.full_path(&file);
            return call.throw(
                &Fault::new(
                    "PathNotFound",
                    ErrorCategory::ObjectNotFound,
                    format!("Cannot find path '{full}' because it does not exist."),
                )
                .of("System.Management.Automation.ItemNotFoundException")
                .target(Value::str(full)),
            );
        }
        return Ok(());
    }
    for (parameter, literal) in [("Path", false), ("LiteralPath", true)] {
        for path in call.texts(parameter) {
            let full = call.rt.full_path(&path);
            if call.rt.world.status(&full).is_some() {
                continue;
            }
            if literal {
                return call.throw(
                    &Fault::new(
                        "System.IO.FileNotFoundException",
                        ErrorCategory::ObjectNotFound,
                        message("AddTypeStrings", "FileNotFound", &[&path]),
                    )
                    .of("System.IO.FileNotFoundException"),
                );
            }
            return call.throw(&Fault::new(
                "ParameterBindingFailed",
                ErrorCategory::InvalidArgument,
                format!("Cannot bind parameter 'Path' to the target. Exception setting \"Path\": \"Cannot find path '{full}' because it does not exist.\""),
            ).of("System.Management.Automation.ParameterBindingException"));
        }
    }
    let plain = !["OutputAssembly", "OutputType", "CompilerOptions"]
        .iter()
        .any(|name| call.is_bound(name));
    let language = call.text("Language");
    if plain
        && &*call.set_name() == "FromSource"
        && language.is_none_or(|language| language.eq_ignore_ascii_case("CSharp"))
    {
        let text = call.text("TypeDefinition").unwrap_or_default().to_string();
        return match source::read(&text) {
            Ok(types) => declare(call, &types),
            Err(source::Refused(what)) => call.throw(
                &Fault::new(
                    "NotSupported",
                    ErrorCategory::NotImplemented,
                    format!(
                        "emsh cannot compile source code: of C# it only understands enums and classes of public fields and automatic properties, not {what}."
                    ),
                )
                .of("System.Management.Automation.PSNotSupportedException"),
            ),
        };
    }
    call.throw(
        &Fault::new(
            "NotSupported",
            ErrorCategory::NotImplemented,
            "emsh cannot compile source code or load assemblies: Add-Type only takes the names of assemblies that are part of .NET.",
        )
        .of("System.Management.Automation.PSNotSupportedException"),
    )
}
