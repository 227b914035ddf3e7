//! New-ModuleManifest and Test-ModuleManifest.

use crate::engine::module::Module;
use crate::engine::modules::object::ModuleObject;
use crate::engine::modules::{Wanted, grammar_text, spec_of};
use crate::engine::{Body, Call, Cmdlet, Flow};
use crate::value::{ErrorCategory, Value, convert, member};
use std::rc::Rc;

pub(super) const CMDLETS: &[Cmdlet] = &[
    Cmdlet {
        name: "New-ModuleManifest",
        body: Body::Each(new),
    },
    Cmdlet {
        name: "Test-ModuleManifest",
        body: Body::Each(test),
    },
];

/// The members in the order of the file: name, description, and the parameter that sets it.
const MEMBERS: &[(&str, &str)] = &[
    ("RootModule", "RootModule"),
    ("ModuleVersion", "ModuleVersion"),
    ("CompatiblePSEditions", "CompatiblePSEditions"),
    ("GUID", "Guid"),
    ("Author", "Author"),
    ("CompanyName", "CompanyName"),
    ("Copyright", "Copyright"),
    ("Description", "Description"),
    ("PowerShellVersion", "PowerShellVersion"),
    ("PowerShellHostName", "PowerShellHostName"),
    ("PowerShellHostVersion", "PowerShellHostVersion"),
    ("DotNetFrameworkVersion", "DotNetFrameworkVersion"),
    ("ClrVersion", "ClrVersion"),
    ("ProcessorArchitecture", "ProcessorArchitecture"),
    ("RequiredModules", "RequiredModules"),
    ("RequiredAssemblies", "RequiredAssemblies"),
    ("ScriptsToProcess", "ScriptsToProcess"),
    ("TypesToProcess", "TypesToProcess"),
    ("FormatsToProcess", "FormatsToProcess"),
    ("NestedModules", "NestedModules"),
    ("FunctionsToExport", "FunctionsToExport"),
    ("CmdletsToExport", "CmdletsToExport"),
    ("VariablesToExport", "VariablesToExport"),
    ("AliasesToExport", "AliasesToExport"),
    ("DscResourcesToExport", "DscResourcesToExport"),
    ("ModuleList", "ModuleList"),
    ("FileList", "FileList"),
];

fn quoted(text: &str) -> String {
    format!("'{}'", text.replace('\'', "''"))
}

/// A value as a data file writes it.
fn written(call: &mut Call<'_>, value: &Value) -> Flow<String> {
    if let Value::Dictionary(table) = value.base() {
        let mut parts = Vec::new();
        for (key, value) in table.pairs() {
            let key = call.rt.text(&key)?;
            let text = written(call, &value)?;
            parts.push(format!("{key} = {text}"));
        }
        return Ok(format!("@{{{}}}", parts.join("; ")));
    }
    match member::enumerate(value) {
        Some(items) if items.is_empty() => Ok("@()".to_owned()),
        Some(items) => {
            let mut parts = Vec::new();
            for item in &items {
                parts.push(written(call, item)?);
            }
            let line = parts.join(", ");
            if line.len() > 80 {
                return Ok(parts.join(", \n               "));
            }
            Ok(line)
        }
        None => Ok(quoted(&call.rt.text(value)?)),
    }
}

/// What a member is when no parameter sets it; none: it stands as a comment.
fn default_of(call: &mut Call<'_>, name: &str) -> Option<String> {
    Some(match name {
        "ModuleVersion" => "'0.0.1'".to_owned(),
        "GUID" => {
            let mut bytes = [0u8; 16];
            call.rt.world.random(&mut bytes);
            let hex: String = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
            let part = |from: usize, to: usize| hex.get(from..to).unwrap_or_default().to_owned();
            quoted(&format!(
                "{}-{}-4{}-a{}-{}",
                part(0, 8),
                part(8, 12),
                part(13, 16),
                part(17, 20),
                part(20, 32)
            ))
        }
        "Author" => quoted(&call.rt.world.user_name()),
        "CompanyName" => quoted(&grammar_text("DefaultCompanyName")),
        "Copyright" => {
            let author = call
                .text("Author")
                .map_or_else(|| call.rt.world.user_name(), |author| author.to_string());
            quoted(&grammar_text("DefaultCopyrightMessage").replace("{0}", &author))
        }
        // Without any code there is nothing to export.
        "FunctionsToExport" | "CmdletsToExport" | "AliasesToExport" => {
            if call.is_bound("RootModule") || call.is_bound("NestedModules") {
                "'*'".to_owned()
            } else {
                "@()".to_owned()
            }
        }
        "VariablesToExport" => "'*'".to_owned(),
        _ => return None,
    })
}

fn comment(id: &str) -> String {
    let text = grammar_text(id).replace(" {0}", "").replace("{0}", "");
    let extra = match id {
        "DotNetFrameworkVersion" | "CLRVersion" => {
            format!(
                " {}",
                grammar_text("PrerequisiteForDesktopEditionOnly").trim_end()
            )
        }
        _ => String::new(),
    };
    format!("{text}{extra}")
}

fn new(call: &mut Call<'_>) -> Flow {
    let path = call.text("Path").unwrap_or_default();
    if !path.to_ascii_lowercase().ends_with(".psd1") {
        let text = grammar_text("InvalidModuleManifestPath").replace("{0}", &path);
        return call.throw(
            &crate::value::Fault::new(
                "Modules_InvalidModuleManifestPath",
                ErrorCategory::InvalidArgument,
                text,
            )
            .of("System.InvalidOperationException")
            .target(Value::String(path.clone())),
        );
    }
    let full = call.rt.full_path(&path);
    let leaf = full.rsplit('/').next().unwrap_or(&full);
    let name = leaf
        .get(..leaf.len().saturating_sub(5))
        .unwrap_or(leaf)
        .to_owned();
    let author = call
        .text("Author")
        .map_or_else(|| call.rt.world.user_name(), |author| author.to_string());
    let ticks = call.rt.world.now();
    let date = convert::convert(
        &Value::Long(ticks),
        &crate::value::Type::Known(crate::value::Known::DateTime),
        call.rt,
    )
    .and_then(|date| {
        crate::value::Context::call_method(call.rt, &date, "ToString", &[Value::str("MM/dd/yyyy")])
    })
    .map(|text| text.to_text())
    .unwrap_or_default();
    let mut text = String::from("#\n");
    for (id, value) in [
        ("ManifestHeaderLine1", name.as_str()),
        ("ManifestHeaderLine2", author.as_str()),
        ("ManifestHeaderLine3", date.as_str()),
    ] {
        text.push_str(&format!(
            "# {}\n#\n",
            grammar_text(id).replace("{0}", value)
        ));
    }
    text.push_str("\n@{\n\n");
    for (member, parameter) in MEMBERS {
        let id = if *member == "ClrVersion" {
            "CLRVersion"
        } else {
            member
        };
        text.push_str(&format!("# {}\n", comment(id)));
        let given = call
            .given
            .bound()
            .any(|(_, held, _)| crate::text::name::eq_ignore_case(held.name.as_str(), parameter));
        let value = call.value(parameter);
        let line = if given && (!value.is_null() || *member == "VariablesToExport") {
            Some(written(call, &value)?)
        } else {
            default_of(call, member)
        };
        match line {
            Some(line) => text.push_str(&format!("{member} = {line}\n\n")),
            None => {
                let empty = if matches!(
                    *member,
                    "CompatiblePSEditions"
                        | "RequiredModules"
                        | "RequiredAssemblies"
                        | "ScriptsToProcess"
                        | "TypesToProcess"
                        | "FormatsToProcess"
                        | "NestedModules"
                        | "DscResourcesToExport"
                        | "ModuleList"
                        | "FileList"
                ) {
                    "@()"
                } else {
                    "''"
                };
                text.push_str(&format!("# {member} = {empty}\n\n"));
            }
        }
    }
    private_data(call, &mut text)?;
    for (member, parameter, id) in [
        ("HelpInfoURI", "HelpInfoUri", "HelpInfoURI"),
        (
            "DefaultCommandPrefix",
            "DefaultCommandPrefix",
            "DefaultCommandPrefix",
        ),
    ] {
        text.push_str(&format!("# {}\n", comment(id)));
        match call.text(parameter) {
            Some(value) => text.push_str(&format!("{member} = {}\n\n", quoted(&value))),
            None => text.push_str(&format!("# {member} = ''\n\n")),
        }
    }
    text.push_str("}\n\n");
    if !call.should_process(
        &grammar_text("CreatingModuleManifestFile").replace("{0}", &full),
        "New-ModuleManifest",
    )? {
        return Ok(());
    }
    call.rt.world.write(&full, text.as_bytes())?;
    if call.flag("PassThru") {
        call.write(Value::str(text))?;
    }
    Ok(())
}

fn private_data(call: &mut Call<'_>, text: &mut String) -> Flow {
    text.push_str(&format!(
        "# {}\nPrivateData = @{{\n\n",
        comment("PrivateData")
    ));
    text.push_str("    PSData = @{\n\n");
    for (member, parameter) in [
        ("Tags", "Tags"),
        ("LicenseUri", "LicenseUri"),
        ("ProjectUri", "ProjectUri"),
        ("IconUri", "IconUri"),
        ("ReleaseNotes", "ReleaseNotes"),
        ("Prerelease", "Prerelease"),
        ("RequireLicenseAcceptance", "RequireLicenseAcceptance"),
        ("ExternalModuleDependencies", "ExternalModuleDependencies"),
    ] {
        text.push_str(&format!("        # {}\n", comment(member)));
        let value = call.value(parameter);
        if call.is_bound(parameter) && !value.is_null() {
            let line = if member == "RequireLicenseAcceptance" {
                format!("${}", call.flag(parameter)).to_lowercase()
            } else {
                written(call, &value)?
            };
            text.push_str(&format!("        {member} = {line}\n\n"));
        } else {
            let empty = match member {
                "Tags" | "ExternalModuleDependencies" => "@()",
                "RequireLicenseAcceptance" => "$false",
                _ => "''",
            };
            text.push_str(&format!("        # {member} = {empty}\n\n"));
        }
    }
    text.push_str("    } # End of PSData hashtable\n\n");
    if let Value::Dictionary(table) = call.value("PrivateData").base() {
        for (key, value) in table.pairs() {
            let key = call.rt.text(&key)?;
            if key.eq_ignore_ascii_case("PSData") {
                continue;
            }
            let line = written(call, &value)?;
            text.push_str(&format!("    {key} = {line}\n\n"));
        }
    }
    text.push_str("} # End of PrivateData hashtable\n\n");
    Ok(())
}

fn test(call: &mut Call<'_>) -> Flow {
    let path = call.text("Path").unwrap_or_default();
    let full = call.rt.full_path(&path);
    if call.rt.world.status(&full).is_none() {
        let text = grammar_text("ModuleNotFound").replace("{0}", &path);
        return call.fail(
            "Modules_ModuleNotFound",
            ErrorCategory::ResourceUnavailable,
            "System.IO.FileNotFoundException",
            &text,
            Value::String(path.clone()),
        );
    }
    if !full.to_ascii_lowercase().ends_with(".psd1") {
        let text = grammar_text("InvalidModuleManifestPath").replace("{0}", &path);
        return call.fail(
            "Modules_InvalidModuleManifestPath",
            ErrorCategory::InvalidArgument,
            "System.InvalidOperationException",
            &text,
            Value::String(path.clone()),
        );
    }
    let Some(found) = call.rt.find_module(&full, &Wanted::default()) else {
        return Ok(());
    };
    match call.rt.module_from_files(&found) {
        Ok(module) => {
            check_files(call, &module, &full)?;
            call.write(Value::net(ModuleObject(module)))
        }
        Err(unwind) => match *unwind {
            crate::engine::Unwind::Fault(fault) if fault.carried.is_none() => call.fault(fault),
            other => Err(Box::new(other)),
        },
    }
}

/// Errors about files that a manifest names and that are not there.
fn check_files(call: &mut Call<'_>, module: &Rc<Module>, manifest: &str) -> Flow {
    const CHECKED: [(&str, &str, &str); 4] = [
        (
            "RequiredAssemblies",
            "InvalidRequiredAssembliesInModuleManifest",
            ".dll",
        ),
        (
            "NestedModules",
            "InvalidNestedModuleinModuleManifest",
            ".psm1 .psd1 .ps1 .dll .cdxml .xaml",
        ),
        ("FileList", "InvalidFilePathinModuleManifest", ""),
        (
            "ModuleList",
            "InvalidModuleListinModuleManifest",
            ".psm1 .psd1 .ps1 .dll .cdxml .xaml",
        ),
    ];
    let Value::Dictionary(table) = module.manifest.borrow().clone() else {
        return Ok(());
    };
    let folder = manifest.rsplit_once('/').map_or("", |(folder, _)| folder);
    for (member, id, extensions) in CHECKED {
        let Some(value) = table.get_str(member) else {
            continue;
        };
        for one in member::enumerate(&value).unwrap_or_else(|| vec![value.clone()]) {
            let (name, _) = spec_of(&one);
            if name.is_empty() {
                continue;
            }
            let normal = name.replace('\\', "/");
            let place = if normal.starts_with('/') {
                normal.clone()
            } else {
                crate::engine::path::normalize(&format!("{folder}/{normal}"))
            };
            let there = call.rt.world.status(&place).is_some()
                || extensions.split(' ').any(|extension| {
                    call.rt
                        .world
                        .status(&format!("{place}{extension}"))
                        .is_some()
                });
            // A name alone is also that of a module or an assembly that is installed.
            let installed = !normal.contains('/')
                && !normal.contains('.')
                && (member == "RequiredAssemblies"
                    || call.rt.find_module(&name, &Wanted::default()).is_some());
            if there
                || installed
                || (member == "RequiredAssemblies"
                    && !normal.to_ascii_lowercase().ends_with(".dll"))
            {
                continue;
            }
            let text = grammar_text(id)
                .replace("{0}", &name)
                .replace("{1}", manifest);
            let (category, exception) = if member == "RequiredAssemblies" {
                (
                    ErrorCategory::InvalidArgument,
                    "System.IO.DirectoryNotFoundException",
                )
            } else {
                (
                    ErrorCategory::ObjectNotFound,
                    "System.IO.DirectoryNotFoundException",
                )
            };
            call.fail(
                &format!("Modules_{id}"),
                category,
                exception,
                &text,
                Value::str(manifest),
            )?;
        }
    }
    Ok(())
}
