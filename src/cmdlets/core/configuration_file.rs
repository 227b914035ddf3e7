//! New-PSSessionConfigurationFile and New-PSRoleCapabilityFile: data files that describe what a remote session may do.

use crate::engine::{Body, Call, Cmdlet, Flow};
use crate::value::{ErrorCategory, Fault, Known, Type, Value, convert, member};

pub(super) const CMDLETS: &[Cmdlet] = &[
    Cmdlet {
        name: "New-PSSessionConfigurationFile",
        body: Body::Each(|call| new(call, ".pssc", SESSION)),
    },
    Cmdlet {
        name: "New-PSRoleCapabilityFile",
        body: Body::Each(|call| new(call, ".psrc", ROLE)),
    },
];

/// When an entry is written where nothing sets it.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Unset {
    /// As a comment.
    Comment,
    /// As a comment, and only with -Full.
    Full,
    /// With its default.
    Default,
}

/// An entry: its key, the parameter that sets it, what it is for, an example or the default, and when it stands there.
type Entry = (
    &'static str,
    &'static str,
    &'static str,
    &'static str,
    Unset,
);

const SESSION: &[Entry] = &[
    (
        "SchemaVersion",
        "SchemaVersion",
        "Version number of the schema used for this document",
        "'2.0.0.0'",
        Unset::Default,
    ),
    (
        "GUID",
        "Guid",
        "ID used to uniquely identify this document",
        "",
        Unset::Default,
    ),
    (
        "Author",
        "Author",
        "Author of this document",
        "",
        Unset::Default,
    ),
    (
        "Description",
        "Description",
        "Description of the functionality provided by these settings",
        "''",
        Unset::Comment,
    ),
    (
        "CompanyName",
        "CompanyName",
        "Company associated with this document",
        "'Unknown'",
        Unset::Full,
    ),
    (
        "Copyright",
        "Copyright",
        "Copyright statement for this document",
        "''",
        Unset::Full,
    ),
    (
        "SessionType",
        "SessionType",
        "Session type defaults to apply for this session configuration",
        "'Default'",
        Unset::Default,
    ),
    (
        "TranscriptDirectory",
        "TranscriptDirectory",
        "Directory to place session transcripts for this session configuration",
        "'C:\\Transcripts\\'",
        Unset::Comment,
    ),
    (
        "RunAsVirtualAccount",
        "RunAsVirtualAccount",
        "Whether to run this session configuration as the machine's (virtual) administrator account",
        "$true",
        Unset::Comment,
    ),
    (
        "RunAsVirtualAccountGroups",
        "RunAsVirtualAccountGroups",
        "Groups associated with machine's (virtual) administrator account",
        "'Remote Desktop Users', 'Remote Management Users'",
        Unset::Full,
    ),
    (
        "MountUserDrive",
        "MountUserDrive",
        "Creates a 'User' drive in the session for every user that connects",
        "$true",
        Unset::Full,
    ),
    (
        "UserDriveMaximumSize",
        "UserDriveMaximumSize",
        "Optional argument that specifies a maximum size in bytes for a user drive",
        "50000000",
        Unset::Full,
    ),
    (
        "GroupManagedServiceAccount",
        "GroupManagedServiceAccount",
        "Name of the group managed service account under which the configuration will run",
        "'CONTOSO\\GroupManagedServiceAccount'",
        Unset::Full,
    ),
    (
        "ScriptsToProcess",
        "ScriptsToProcess",
        "Scripts to run when applied to a session",
        "'C:\\ConfigData\\InitScript1.ps1', 'C:\\ConfigData\\InitScript2.ps1'",
        Unset::Comment,
    ),
    (
        "RoleDefinitions",
        "RoleDefinitions",
        "User roles (security groups), and the role capabilities that should be applied to them when applied to a session",
        "@{ 'CONTOSO\\SqlAdmins' = @{ RoleCapabilities = 'SqlAdministration' } }",
        Unset::Comment,
    ),
    (
        "RequiredGroups",
        "RequiredGroups",
        "Group accounts for which membership is required before the session can be used",
        "@{ And = @{ Or = 'CONTOSO\\SmartCard-Logon1', 'CONTOSO\\SmartCard-Logon2' }, 'Administrators' }",
        Unset::Full,
    ),
    (
        "LanguageMode",
        "LanguageMode",
        "Language mode to apply when applied to a session",
        "'NoLanguage'",
        Unset::Full,
    ),
    (
        "ExecutionPolicy",
        "ExecutionPolicy",
        "Execution policy to apply when applied to a session",
        "'Restricted'",
        Unset::Full,
    ),
    (
        "PowerShellVersion",
        "PowerShellVersion",
        "Version of the PowerShell engine to use when applied to a session",
        "'2.0'",
        Unset::Full,
    ),
    (
        "ModulesToImport",
        "ModulesToImport",
        "Modules to import when applied to a session",
        "'MyCustomModule', @{ ModuleName = 'MyCustomModule'; ModuleVersion = '1.0.0.0' }",
        Unset::Full,
    ),
    (
        "VisibleAliases",
        "VisibleAliases",
        "Aliases to make visible when applied to a session",
        "'Item1', 'Item2'",
        Unset::Full,
    ),
    (
        "VisibleCmdlets",
        "VisibleCmdlets",
        "Cmdlets to make visible when applied to a session",
        "'Invoke-Cmdlet1', @{ Name = 'Invoke-Cmdlet2'; Parameters = @{ Name = 'Parameter1'; ValidateSet = 'Item1', 'Item2' } }",
        Unset::Full,
    ),
    (
        "VisibleFunctions",
        "VisibleFunctions",
        "Functions to make visible when applied to a session",
        "'Invoke-Function1'",
        Unset::Full,
    ),
    (
        "VisibleExternalCommands",
        "VisibleExternalCommands",
        "External commands (scripts and applications) to make visible when applied to a session",
        "'Item1', 'Item2'",
        Unset::Full,
    ),
    (
        "VisibleProviders",
        "VisibleProviders",
        "Providers to make visible when applied to a session",
        "'Item1', 'Item2'",
        Unset::Full,
    ),
    (
        "AliasDefinitions",
        "AliasDefinitions",
        "Aliases to be defined when applied to a session",
        "@{ Name = 'Alias1'; Value = 'Invoke-Alias1' }",
        Unset::Full,
    ),
    (
        "FunctionDefinitions",
        "FunctionDefinitions",
        "Functions to define when applied to a session",
        "@{ Name = 'MyFunction'; ScriptBlock = { param($MyInput) $MyInput } }",
        Unset::Full,
    ),
    (
        "VariableDefinitions",
        "VariableDefinitions",
        "Variables to define when applied to a session",
        "@{ Name = 'Variable1'; Value = { 'Dynamic' + 'InitialValue' } }",
        Unset::Full,
    ),
    (
        "EnvironmentVariables",
        "EnvironmentVariables",
        "Environment variables to define when applied to a session",
        "@{ Variable1 = 'Value1'; Variable2 = 'Value2' }",
        Unset::Full,
    ),
    (
        "TypesToProcess",
        "TypesToProcess",
        "Type files (.ps1xml) to load when applied to a session",
        "'C:\\ConfigData\\MyTypes.ps1xml'",
        Unset::Full,
    ),
    (
        "FormatsToProcess",
        "FormatsToProcess",
        "Format files (.ps1xml) to load when applied to a session",
        "'C:\\ConfigData\\MyFormats.ps1xml'",
        Unset::Full,
    ),
    (
        "AssembliesToLoad",
        "AssembliesToLoad",
        "Assemblies to load when applied to a session",
        "'System.Web'",
        Unset::Full,
    ),
];

const ROLE: &[Entry] = &[
    (
        "GUID",
        "Guid",
        "ID used to uniquely identify this document",
        "",
        Unset::Default,
    ),
    (
        "Author",
        "Author",
        "Author of this document",
        "",
        Unset::Default,
    ),
    (
        "Description",
        "Description",
        "Description of the functionality provided by these settings",
        "''",
        Unset::Comment,
    ),
    (
        "CompanyName",
        "CompanyName",
        "Company associated with this document",
        "'Unknown'",
        Unset::Default,
    ),
    (
        "Copyright",
        "Copyright",
        "Copyright statement for this document",
        "",
        Unset::Default,
    ),
    (
        "ModulesToImport",
        "ModulesToImport",
        "Modules to import when applied to a session",
        "'MyCustomModule', @{ ModuleName = 'MyCustomModule'; ModuleVersion = '1.0.0.0' }",
        Unset::Comment,
    ),
    (
        "VisibleAliases",
        "VisibleAliases",
        "Aliases to make visible when applied to a session",
        "'Item1', 'Item2'",
        Unset::Comment,
    ),
    (
        "VisibleCmdlets",
        "VisibleCmdlets",
        "Cmdlets to make visible when applied to a session",
        "'Invoke-Cmdlet1', @{ Name = 'Invoke-Cmdlet2'; Parameters = @{ Name = 'Parameter1'; ValidateSet = 'Item1', 'Item2' } }",
        Unset::Comment,
    ),
    (
        "VisibleFunctions",
        "VisibleFunctions",
        "Functions to make visible when applied to a session",
        "'Invoke-Function1'",
        Unset::Comment,
    ),
    (
        "VisibleExternalCommands",
        "VisibleExternalCommands",
        "External commands (scripts and applications) to make visible when applied to a session",
        "'Item1', 'Item2'",
        Unset::Comment,
    ),
    (
        "VisibleProviders",
        "VisibleProviders",
        "Providers to make visible when applied to a session",
        "'Item1', 'Item2'",
        Unset::Comment,
    ),
    (
        "ScriptsToProcess",
        "ScriptsToProcess",
        "Scripts to run when applied to a session",
        "'C:\\ConfigData\\InitScript1.ps1', 'C:\\ConfigData\\InitScript2.ps1'",
        Unset::Comment,
    ),
    (
        "AliasDefinitions",
        "AliasDefinitions",
        "Aliases to be defined when applied to a session",
        "@{ Name = 'Alias1'; Value = 'Invoke-Alias1' }",
        Unset::Comment,
    ),
    (
        "FunctionDefinitions",
        "FunctionDefinitions",
        "Functions to define when applied to a session",
        "@{ Name = 'MyFunction'; ScriptBlock = { param($MyInput) $MyInput } }",
        Unset::Comment,
    ),
    (
        "VariableDefinitions",
        "VariableDefinitions",
        "Variables to define when applied to a session",
        "@{ Name = 'Variable1'; Value = { 'Dynamic' + 'InitialValue' } }",
        Unset::Comment,
    ),
    (
        "EnvironmentVariables",
        "EnvironmentVariables",
        "Environment variables to define when applied to a session",
        "@{ Variable1 = 'Value1'; Variable2 = 'Value2' }",
        Unset::Comment,
    ),
    (
        "TypesToProcess",
        "TypesToProcess",
        "Type files (.ps1xml) to load when applied to a session",
        "'C:\\ConfigData\\MyTypes.ps1xml'",
        Unset::Comment,
    ),
    (
        "FormatsToProcess",
        "FormatsToProcess",
        "Format files (.ps1xml) to load when applied to a session",
        "'C:\\ConfigData\\MyFormats.ps1xml'",
        Unset::Comment,
    ),
    (
        "AssembliesToLoad",
        "AssembliesToLoad",
        "Assemblies to load when applied to a session",
        "'System.Web'",
        Unset::Comment,
    ),
];

fn quoted(text: &str) -> String {
    format!("'{}'", text.replace('\'', "''"))
}

/// A value as a data file writes it.
fn written(call: &mut Call<'_>, value: &Value) -> Flow<String> {
    match value.base() {
        Value::Dictionary(table) => {
            let mut parts = Vec::new();
            for (key, value) in table.pairs() {
                let key = quoted(&convert::text_of(&key, call.rt)?);
                parts.push(format!("{key} = {}", written(call, &value)?));
            }
            return Ok(format!("@{{ {} }}", parts.join("; ")));
        }
        Value::ScriptBlock(block) => return Ok(format!("{{{}}}", block.text())),
        Value::Bool(flag) | Value::Switch(flag) => {
            return Ok((if *flag { "$true" } else { "$false" }).to_owned());
        }
        Value::Int(_) | Value::Long(_) => return Ok(value.to_text()),
        _ => {}
    }
    match member::enumerate(value) {
        Some(items) => {
            let mut parts = Vec::new();
            for item in &items {
                parts.push(written(call, item)?);
            }
            Ok(parts.join(", "))
        }
        None => Ok(quoted(&convert::text_of(value, call.rt)?)),
    }
}

fn new(call: &mut Call<'_>, extension: &str, entries: &[Entry]) -> Flow {
    let path = call.text("Path").unwrap_or_default();
    let full = call.rt.full_path(&path);
    if !full.to_ascii_lowercase().ends_with(extension) {
        return call.throw(
            &Fault::new(
                "InvalidPSSessionConfigurationFilePath",
                ErrorCategory::InvalidArgument,
                format!(
                    "The specified file path '{full}' is not valid. The file must have the extension '{extension}'."
                ),
            )
            .of("System.InvalidOperationException"),
        );
    }
    let user = call.rt.world.env("USER").unwrap_or_default();
    let everything = call.is_bound("Full") && call.flag("Full");
    let mut out = String::from("@{\n");
    for (key, parameter, about, example, unset) in entries {
        let (mark, text) = if call.is_bound(parameter) {
            let value = call.value(parameter);
            ("", written(call, &value)?)
        } else {
            match (*unset, *key) {
                (Unset::Full, _) if !everything => continue,
                (Unset::Comment | Unset::Full, _) => ("# ", (*example).to_owned()),
                (Unset::Default, "GUID") => {
                    let id =
                        member::invoke_static(&Type::Known(Known::Guid), "NewGuid", &[], call.rt)?;
                    ("", quoted(&id.to_text()))
                }
                (Unset::Default, "Author") => ("", quoted(&user)),
                (Unset::Default, "Copyright") => {
                    let text = format!("(c) {} {user}. All rights reserved.", year(call));
                    ("", quoted(&text))
                }
                (Unset::Default, _) => ("", (*example).to_owned()),
            }
        };
        out.push_str(&format!("\n# {about}\n{mark}{key} = {text}\n"));
    }
    out.push_str("\n}\n");
    if let Err(fault) = call.rt.world.write(&full, out.as_bytes()) {
        return call.throw(&fault);
    }
    Ok(())
}

fn year(call: &Call<'_>) -> i32 {
    crate::value::DateTime::clamped(call.rt.world.now(), crate::text::date_time::Kind::Utc).year()
}
