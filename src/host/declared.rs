//! `emsh coverage --cmdlets`: the parameters of PowerShell's own commands that are declared and refused by name, or not
//! honoured, told from the code.

use crate::cmdlets::honoured;
use crate::engine::{declaration, refusal};
use crate::grammar;
use serde_json::json;
use std::io::{Write, stderr, stdout};

const USAGE: &str = "Usage: emsh coverage --cmdlets [--json] [<command> ...]

Lists the commands of PowerShell's modules: those that are only declared, and of the others the parameters that they
refuse by name, and those that their code never asks for.
";

/// The folders of grammar/ whose commands are PowerShell's.
const MODULES: &[&str] = &[
    "core",
    "host",
    "management",
    "security",
    "threadjob",
    "utility",
];

/// Parameters that are honoured without being asked for: the engine does it, what they turn off is not there, or the
/// command says the same whatever they hold. No name: of all commands.
const BY_DESIGN: &[(&str, &[&str])] = &[
    (
        "",
        &[
            "NoTypeInformation",
            "UseBasicParsing",
            "UseTransaction",
            "Confirm",
            "WhatIf",
        ],
    ),
    // Source code is refused as such.
    (
        "Add-Type",
        &[
            "CompilerOptions",
            "IgnoreWarnings",
            "Language",
            "MemberDefinition",
            "Name",
            "Namespace",
            "OutputAssembly",
            "OutputType",
            "ReferencedAssemblies",
            "TypeDefinition",
            "UsingNamespace",
        ],
    ),
    // There is nothing to debug, and no feature to find.
    ("Debug-Runspace", &["InstanceId", "BreakAll"]),
    ("Enable-ExperimentalFeature", &["Scope"]),
    ("Disable-ExperimentalFeature", &["Scope"]),
    ("Get-ExperimentalFeature", &["Name"]),
    // Every object has a session of its own.
    ("ForEach-Object", &["UseNewRunspace"]),
    // No user has overrides, no module another edition, and nothing is remembered of modules.
    ("Get-Culture", &["NoUserOverrides"]),
    ("Get-Module", &["Refresh", "SkipEditionCheck"]),
    ("Import-Module", &["SkipEditionCheck"]),
    // Headers are never validated.
    ("Invoke-RestMethod", &["SkipHeaderValidation"]),
    ("Invoke-WebRequest", &["SkipHeaderValidation"]),
    // What is thrown away is not looked at.
    ("Out-Null", &["InputObject"]),
    // Whoever comes to the simulated organization is let in, and nothing stands in the way of its commands.
    (
        "New-PSSession",
        &[
            "AllowRedirection",
            "ApplicationName",
            "Authentication",
            "CertificateThumbprint",
            "Credential",
            "EnableNetworkAccess",
            "Port",
            "RunAsAdministrator",
            "SessionOption",
            "ThrottleLimit",
            "UseSSL",
        ],
    ),
    ("Import-PSSession", &["AllowClobber", "DisableNameChecking"]),
    // No provider has properties that can be made.
    ("New-ItemProperty", &["Name", "PropertyType", "Value"]),
    ("Remove-ItemProperty", &["Name"]),
    ("Rename-ItemProperty", &["Name", "NewName", "PassThru"]),
    ("Copy-ItemProperty", &["Name", "Destination", "PassThru"]),
    ("Move-ItemProperty", &["Name", "Destination", "PassThru"]),
    // There are no suspended jobs.
    ("Receive-Job", &["Force"]),
    ("Wait-Job", &["Force"]),
    // As in PowerShell, which asks `$OFS` all the same.
    ("Join-String", &["UseCulture"]),
    // As in PowerShell, where there are no policies.
    ("Set-ExecutionPolicy", &["Scope", "Force"]),
    ("Unblock-File", &["Path", "LiteralPath"]),
    // What is done anyway.
    ("Split-Path", &["Parent"]),
    ("Start-Process", &["NoNewWindow"]),
    // They choose among traces; emsh warns that it writes none.
    ("Trace-Command", &["Name", "Option", "ListenerOption"]),
];

/// Carries out the command; the exit status.
pub fn command(args: &[String]) -> i32 {
    let mut as_json = false;
    let mut wanted: Vec<&str> = Vec::new();
    for arg in args {
        match arg.as_str() {
            "--cmdlets" => {}
            "--json" => as_json = true,
            other if other.starts_with('-') => {
                let _ = stderr().write_all(USAGE.as_bytes());
                return super::options::BAD_COMMAND_LINE;
            }
            other => wanted.push(other),
        }
    }
    let mut text = String::new();
    let mut rows = Vec::new();
    let (mut commands, mut missing, mut parameters, mut told, mut silent) = (0, 0, 0, 0, 0);
    for declared in grammar::declarations().filter(|held| MODULES.contains(&held.module)) {
        let name = declared.name;
        if !wanted.is_empty() && !wanted.iter().any(|one| one.eq_ignore_ascii_case(name)) {
            continue;
        }
        let Some(metadata) = declaration::cmdlet(name) else {
            continue;
        };
        commands += 1;
        let written = honoured::texts(name).is_some();
        let refused: Vec<&str> = refusal::parameters(name)
            .iter()
            .map(|refused| refused.parameter)
            .collect();
        let unread: Vec<String> = metadata
            .parameters
            .iter()
            .take(metadata.declared)
            .map(|parameter| parameter.name.as_str().to_owned())
            .filter(|parameter| {
                !honoured::is_honoured(name, parameter)
                    && !refused.contains(&parameter.as_str())
                    && !BY_DESIGN.iter().any(|(of, held)| {
                        (of.is_empty() || *of == name) && held.contains(&parameter.as_str())
                    })
            })
            .collect();
        parameters += metadata.parameters.len().min(metadata.declared);
        if written {
            if !refused.is_empty() {
                told += refused.len();
                text.push_str(&format!("{name}: refuses {}\n", refused.join(", ")));
            }
            if !unread.is_empty() {
                silent += unread.len();
                text.push_str(&format!("{name}: does not honour {}\n", unread.join(", ")));
            }
        } else {
            missing += 1;
            let why = refusal::whole(name).map_or(String::new(), |what| format!(": no {what}"));
            text.push_str(&format!("{name}: only declared{why}\n"));
        }
        rows.push(json!({ "command": name, "written": written, "refused": refused, "notHonoured": unread }));
    }
    let text = if as_json {
        format!("{}\n", serde_json::Value::Array(rows))
    } else {
        format!(
            "{text}\n{commands} commands with {parameters} parameters: {missing} only declared, {told} parameters refused by name, {silent} not honoured\n"
        )
    };
    // A reader that went away needs no answer.
    let _ = stdout().write_all(text.as_bytes());
    0
}
