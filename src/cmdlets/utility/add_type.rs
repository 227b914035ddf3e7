//! Add-Type: assemblies of .NET are there already; source code cannot be compiled.

use super::common::message;
use crate::engine::{Body, Call, Cmdlet, Flow};
use crate::value::{ErrorCategory, Fault, Value};

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
    call.throw(
        &Fault::new(
            "NotSupported",
            ErrorCategory::NotImplemented,
            "emsh cannot compile source code or load assemblies: Add-Type only takes the names of assemblies that are part of .NET.",
        )
        .of("System.Management.Automation.PSNotSupportedException"),
    )
}
