//! Get-TraceSource, Set-TraceSource, Trace-Command, Get-Runspace and the rest that looks at the engine itself.

use super::common::{Record, message};
use crate::engine::binder::Argument;
use crate::engine::{Body, Call, Cmdlet, Flow};
use crate::text::wildcard::{Wildcard, has_wildcards};
use crate::value::{Dictionary, ErrorCategory, Fault, Value};
use std::rc::Rc;

pub(super) const CMDLETS: &[Cmdlet] = &[
    Cmdlet {
        name: "Get-TraceSource",
        body: Body::Each(get_source),
    },
    Cmdlet {
        name: "Set-TraceSource",
        body: Body::Each(set_source),
    },
    Cmdlet {
        name: "Trace-Command",
        body: Body::Each(trace),
    },
    Cmdlet {
        name: "Get-Runspace",
        body: Body::Each(get_runspace),
    },
    Cmdlet {
        name: "Get-RunspaceDebug",
        body: Body::Each(get_runspace_debug),
    },
    Cmdlet {
        name: "Enable-RunspaceDebug",
        body: Body::Each(enable_runspace_debug),
    },
    Cmdlet {
        name: "Disable-RunspaceDebug",
        body: Body::Each(disable_runspace_debug),
    },
    Cmdlet {
        name: "Debug-Runspace",
        body: Body::Each(debug_runspace),
    },
];

/// Sources of traces that PowerShell knows, with what they are about.
const SOURCES: &[(&str, &str)] = &[
    ("AuthorizationManager", "AuthorizationManager"),
    (
        "CmdletProviderClasses",
        "The namespace provider base classes tracer",
    ),
    (
        "CommandDiscovery",
        "Traces the discovery of cmdlets, scripts, functions, applications, etc.",
    ),
    ("CommandHelpProvider", "CommandHelpProvider"),
    ("CommandSearch", "CommandSearch"),
    ("ConsoleHost", "ConsoleHost subclass of S.M.A.Host"),
    (
        "ConsoleHostUserInterface",
        "Console host's subclass of S.M.A.Host.Console",
    ),
    ("ETS", "Extended Type System"),
    (
        "FileSystemProvider",
        "The namespace navigation provider for the file system",
    ),
    ("FormatFileLoading", "Loading format files"),
    ("FormatViewBinding", "Format view binding"),
    ("HostUtilities", "HostUtilities"),
    (
        "LocationGlobber",
        "The location globber converts PowerShell paths with glob characters to zero or more paths.",
    ),
    (
        "MemberResolution",
        "Traces the resolution from member name to the member. A member can be a property, method, etc.",
    ),
    ("Modules", "Module loading and analysis"),
    ("MshSnapinLoadUnload", "Loading and unloading mshsnapins"),
    (
        "ParameterBinderBase",
        "A abstract helper class for the CommandProcessor that binds parameters to the specified object.",
    ),
    (
        "ParameterBinderController",
        "Controls the interaction between the command processor and the parameter binder(s).",
    ),
    (
        "ParameterBinding",
        "Traces the process of binding the arguments to the parameters of cmdlets, functions, scripts, and applications.",
    ),
    ("PathResolution", "Traces the path resolution algorithm."),
    ("PSDriveInfo", "The namespace navigation tracer"),
    ("RunspaceInit", "Initialization code for Runspace"),
    ("SessionState", "SessionState Class"),
    ("TypeConversion", "Traces the type conversion algorithm"),
    ("TypeMatch", "Traces the TypeMatch algorithm"),
];

fn source(name: &str, about: &str) -> Value {
    Record::value(
        "System.Management.Automation.PSTraceSource",
        vec![
            (
                "Options",
                Value::enumeration("System.Management.Automation.PSTraceSourceOptions", 0),
            ),
            ("Listeners", Value::array(vec![Value::str("Default")])),
            ("Name", Value::str(name)),
            ("Description", Value::str(about)),
            ("Attributes", Value::dictionary(Dictionary::hashtable())),
            ("Switch", Value::str("System.Diagnostics.SourceSwitch")),
        ],
    )
}

/// The sources that names mean; one without wildcards that is not known is an error.
fn sources(call: &mut Call<'_>, names: &[String]) -> Flow<Vec<(&'static str, &'static str)>> {
    let mut all = Vec::new();
    for name in names {
        let Ok(pattern) = Wildcard::new(name) else {
            continue;
        };
        let before = all.len();
        all.extend(
            SOURCES
                .iter()
                .copied()
                .filter(|(held, _)| pattern.is_match(held)),
        );
        if all.len() == before && !has_wildcards(name) {
            let text = message("TraceCommandStrings", "TraceSourceNotFound", &[name]);
            let text = if text == "TraceSourceNotFound" {
                format!("Cannot find a trace source with the name '{name}'.")
            } else {
                text
            };
            call.fail(
                "TraceSourceNotFound",
                ErrorCategory::ObjectNotFound,
                "System.Management.Automation.ItemNotFoundException",
                &text,
                Value::str(name.as_str()),
            )?;
        }
    }
    Ok(all)
}

fn get_source(call: &mut Call<'_>) -> Flow {
    let mut names: Vec<String> = call.texts("Name").iter().map(ToString::to_string).collect();
    if names.is_empty() {
        names.push("*".to_owned());
    }
    for (name, about) in sources(call, &names)? {
        call.write(source(name, about))?;
    }
    Ok(())
}

fn set_source(call: &mut Call<'_>) -> Flow {
    let names: Vec<String> = call.texts("Name").iter().map(ToString::to_string).collect();
    let found = sources(call, &names)?;
    if call.flag("PassThru") {
        for (name, about) in found {
            call.write(source(name, about))?;
        }
    }
    Ok(())
}

/// Runs the expression or the command; emsh writes no traces about it.
fn trace(call: &mut Call<'_>) -> Flow {
    let traced = ["FilePath", "Debugger", "PSHost"]
        .iter()
        .any(|name| call.is_bound(name) && !matches!(call.value(name), Value::Switch(false)));
    if traced {
        call.warning("emsh writes no traces; the command runs without them.")?;
    }
    if let Some(Value::ScriptBlock(block)) = call.get("Expression").map(Value::base) {
        let block = Rc::clone(block);
        let input = call.value("InputObject");
        return call.run_block_with(&block, input);
    }
    let name = call.text("Command").unwrap_or_default();
    let frame = Rc::clone(call.frame);
    let Some(command) = call.rt.lookup_command(&name, &frame) else {
        return call.throw(
            &Fault::new(
                "CommandNotFoundException",
                ErrorCategory::ObjectNotFound,
                format!("The term '{name}' is not recognized as a name of a cmdlet, function, script file, or executable program."),
            )
            .of("System.Management.Automation.CommandNotFoundException")
            .target(Value::String(name)),
        );
    };
    let arguments = call
        .list("ArgumentList")
        .into_iter()
        .map(Argument::positional)
        .collect();
    call.rt.call_command(&command, arguments, None, call.out)
}

fn get_runspace(call: &mut Call<'_>) -> Flow {
    let mut ids = Vec::new();
    for id in call.list("Id") {
        ids.push(crate::value::convert::to_i64(&id)?);
    }
    let mut names = Vec::new();
    for name in call.texts("Name") {
        names.extend(Wildcard::new(&name).ok());
    }
    let guids: Vec<String> = call.list("InstanceId").iter().map(Value::to_text).collect();
    for runspace in crate::engine::hosting::runspaces(call.rt) {
        let read =
            |name: &str| crate::value::member::plain_property(&runspace, name).unwrap_or_default();
        let (id, name, guid) = (read("Id"), read("Name"), read("InstanceId").to_text());
        let id = crate::value::convert::to_i64(&id)?;
        let fits = (ids.is_empty() || ids.contains(&id))
            && (names.is_empty() || names.iter().any(|held| held.is_match(&name.to_text())))
            && (guids.is_empty() || guids.iter().any(|held| held.eq_ignore_ascii_case(&guid)));
        if fits {
            call.write(runspace)?;
        }
    }
    Ok(())
}

/// Whether breakpoints of the session wait for somebody who looks at them.
#[derive(Default)]
struct DebugOptions(std::cell::Cell<bool>);

fn debug_options(call: &mut Call<'_>) -> Rc<DebugOptions> {
    match call.rt.service::<DebugOptions>() {
        Some(held) => held,
        None => {
            let made: Rc<DebugOptions> = Rc::default();
            call.rt.offer(Rc::clone(&made));
            made
        }
    }
}

/// The runspaces that the parameters mean, each with whether it is the session itself.
fn runspaces_of(call: &mut Call<'_>) -> Flow<Vec<(Value, bool)>> {
    let all = crate::engine::hosting::runspaces(call.rt);
    let read = |space: &Value, name: &str| {
        crate::value::member::plain_property(space, name).unwrap_or_default()
    };
    let own = all.first().map(|space| read(space, "InstanceId").to_text());
    let own = own.unwrap_or_default();
    let chosen: Vec<Value> = match call.set_name().as_str() {
        "RunspaceParameterSet" => call.list("Runspace"),
        "RunspaceIdParameterSet" => {
            let mut found = Vec::new();
            for id in call.list("RunspaceId") {
                let id = crate::value::convert::to_i64(&id)?;
                found.extend(
                    all.iter()
                        .filter(|space| {
                            crate::value::convert::to_i64(&read(space, "Id"))
                                .is_ok_and(|held| held == id)
                        })
                        .cloned(),
                );
            }
            found
        }
        "RunspaceInstanceIdParameterSet" => {
            let ids = call.texts("RunspaceInstanceId");
            all.iter()
                .filter(|space| {
                    let held = read(space, "InstanceId").to_text();
                    ids.iter().any(|id| id.eq_ignore_ascii_case(&held))
                })
                .cloned()
                .collect()
        }
        _ => {
            let names = call.texts("RunspaceName");
            all.iter()
                .filter(|space| {
                    let held = read(space, "Name").to_text();
                    names.is_empty()
                        || names
                            .iter()
                            .any(|name| Wildcard::new(name).is_ok_and(|name| name.is_match(&held)))
                })
                .cloned()
                .collect()
        }
    };
    Ok(chosen
        .into_iter()
        .map(|space| {
            let is_own = read(&space, "InstanceId").to_text() == own;
            (space, is_own)
        })
        .collect())
}

/// The runspaces to set options of: only the session has a debugger here.
fn set_runspace_debug(call: &mut Call<'_>, on: bool) -> Flow {
    for (space, is_own) in runspaces_of(call)? {
        let name = crate::value::member::plain_property(&space, "Name").unwrap_or_default();
        if !is_own {
            return call.throw(
                &Fault::new(
                    "NotSupported",
                    ErrorCategory::NotImplemented,
                    format!(
                        "emsh has a debugger for the session itself, not for the Runspace '{}'.",
                        name.to_text()
                    ),
                )
                .of("System.Management.Automation.PSNotSupportedException"),
            );
        }
        debug_options(call).0.set(on);
        if !on || call.is_bound("BreakAll") {
            let steps = on && call.flag("BreakAll");
            call.rt.set_step_mode(steps);
        }
    }
    Ok(())
}

fn enable_runspace_debug(call: &mut Call<'_>) -> Flow {
    set_runspace_debug(call, true)
}

fn disable_runspace_debug(call: &mut Call<'_>) -> Flow {
    set_runspace_debug(call, false)
}

fn get_runspace_debug(call: &mut Call<'_>) -> Flow {
    // pwsh looks for no runspaces then, and stumbles over that.
    if call.set_name() == "ProcessNameParameterSet" {
        let _ = (call.text("ProcessName"), call.texts("AppDomainName"));
        return call.throw(&Fault::escaped(
            "System.NullReferenceException",
            "Object reference not set to an instance of an object.",
        ));
    }
    for (space, is_own) in runspaces_of(call)? {
        let read =
            |name: &str| crate::value::member::plain_property(&space, name).unwrap_or_default();
        let (name, id) = (read("Name"), read("Id"));
        let enabled = is_own && debug_options(call).0.get();
        let steps = is_own && call.rt.step_mode();
        let value = Record::value(
            "Microsoft.PowerShell.Commands.PSRunspaceDebug",
            vec![
                ("RunspaceName", name),
                ("Enabled", Value::Bool(enabled)),
                ("BreakAll", Value::Bool(steps)),
                ("RunspaceId", id),
            ],
        );
        call.write(value)?;
    }
    Ok(())
}

fn debug_runspace(call: &mut Call<'_>) -> Flow {
    let known = call.int("Id") == Some(1)
        || call
            .text("Name")
            .is_some_and(|name| name.eq_ignore_ascii_case("Runspace1"))
        || call.is_bound("Runspace");
    if !known {
        return call.throw(
            &Fault::new(
                "DebugRunspaceNoRunspaceFound",
                ErrorCategory::InvalidOperation,
                "Value cannot be null. (Parameter 'No Runspace was found.')",
            )
            .of("System.Management.Automation.PSArgumentNullException"),
        );
    }
    call.throw(
        &Fault::new(
            "NotSupported",
            ErrorCategory::NotImplemented,
            "emsh has no debugger that 'Debug-Runspace' could enter.",
        )
        .of("System.Management.Automation.PSNotSupportedException"),
    )
}
