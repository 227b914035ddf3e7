//! Get-, Enter- and Exit-PSHostProcess: other processes that run PowerShell, and Switch-Process.

use crate::engine::command::Command;
use crate::engine::objects::Record;
use crate::engine::{Body, Call, Cmdlet, Flow};
use crate::text::collation;
use crate::text::wildcard::Wildcard;
use crate::value::net::process::Process;
use crate::value::{ErrorCategory, Fault, Value, member};
use std::rc::Rc;

pub(super) const CMDLETS: &[Cmdlet] = &[
    Cmdlet {
        name: "Get-PSHostProcessInfo",
        body: Body::Each(list),
    },
    Cmdlet {
        name: "Enter-PSHostProcess",
        body: Body::Each(enter),
    },
    Cmdlet {
        name: "Exit-PSHostProcess",
        // Nobody can have entered one, and leaving none is nothing.
        body: Body::Each(|_| Ok(())),
    },
    Cmdlet {
        name: "Switch-Process",
        body: Body::Each(switch),
    },
];

/// What the pipes of PowerShell begin with.
const PIPE: &str = "CoreFxPipe_PSHost.";

/// A process that listens at a pipe.
struct Listening {
    name: String,
    id: i64,
    domain: String,
}

/// The processes that listen at pipes: their names hold when and what they are.
fn listening(call: &Call<'_>) -> Vec<Listening> {
    let world = &call.rt.world;
    let folder = world.env("TMPDIR").filter(|held| !held.is_empty());
    let folder = folder.unwrap_or_else(|| "/tmp/".to_owned());
    let mut all: Vec<Listening> = world
        .list(&folder)
        .unwrap_or_default()
        .iter()
        .filter_map(|file| {
            let mut parts = file.strip_prefix(PIPE)?.splitn(4, '.');
            let (_, id, domain, name) =
                (parts.next()?, parts.next()?, parts.next()?, parts.next()?);
            let id: u32 = id.parse().ok()?;
            let process = Process::find(world, id)?;
            (process.name() == name).then(|| Listening {
                name: name.to_owned(),
                id: i64::from(id),
                domain: domain.to_owned(),
            })
        })
        .collect();
    all.sort_by(|a, b| collation::compare(&a.name, &b.name, true));
    all
}

fn process_id(value: &Value) -> i64 {
    ["Id", "ProcessId"]
        .iter()
        .find_map(|name| member::plain_property(value, name))
        .and_then(|id| crate::value::convert::to_i64(&id).ok())
        .unwrap_or(-1)
}

fn list(call: &mut Call<'_>) -> Flow {
    let mut ids = Vec::new();
    for id in call.list("Id") {
        ids.push(crate::value::convert::to_i64(&id)?);
    }
    ids.extend(call.list("Process").iter().map(process_id));
    let names: Vec<Wildcard> = call
        .texts("Name")
        .iter()
        .filter_map(|name| Wildcard::new(name).ok())
        .collect();
    let by_id = call.is_bound("Id") || call.is_bound("Process");
    for one in listening(call) {
        let fits = (!by_id || ids.contains(&one.id))
            && (names.is_empty() || names.iter().any(|name| name.is_match(&one.name)));
        if !fits {
            continue;
        }
        call.write(Record::value(
            "Microsoft.PowerShell.Commands.PSHostProcessInfo",
            vec![
                ("ProcessName", Value::str(one.name)),
                ("ProcessId", Value::Int(i32::try_from(one.id).unwrap_or(0))),
                ("AppDomainName", Value::str(one.domain)),
                ("MainWindowTitle", Value::str("")),
            ],
        ))?;
    }
    Ok(())
}

fn wrong<T>(call: &mut Call<'_>, id: &str, category: ErrorCategory, text: &str) -> Flow<T> {
    let exception = match category {
        ErrorCategory::InvalidOperation => {
            "System.Management.Automation.PSInvalidOperationException"
        }
        _ => "System.Management.Automation.PSArgumentException",
    };
    let target = Record::value(
        "Microsoft.PowerShell.Commands.EnterPSHostProcessCommand",
        Vec::new(),
    );
    call.throw(&Fault::new(id, category, text).of(exception).target(target))
}

/// The process that the parameters mean.
fn chosen(call: &mut Call<'_>) -> Flow<i64> {
    let world = Rc::clone(&call.rt.world);
    if let Some(name) = call.text("Name") {
        let pattern = Wildcard::new(&name).ok();
        let all: Vec<u32> = Process::all(&world)
            .iter()
            .filter(|one| pattern.as_ref().is_some_and(|it| it.is_match(one.name())))
            .map(|one| one.id)
            .collect();
        return match all.as_slice() {
            [] => wrong(
                call,
                "EnterPSHostProcessNoProcessFoundWithName",
                ErrorCategory::InvalidArgument,
                &format!("No process was found with Name: {name}."),
            ),
            [one] => Ok(i64::from(*one)),
            _ => wrong(
                call,
                "EnterPSHostProcessMultipleProcessesFoundWithName",
                ErrorCategory::InvalidArgument,
                &format!(
                    "Multiple processes were found with this name {name}. Use the process Id to specify a single process to enter."
                ),
            ),
        };
    }
    let id = if call.is_bound("Process") {
        process_id(&call.value("Process"))
    } else if call.is_bound("HostProcessInfo") {
        process_id(&call.value("HostProcessInfo"))
    } else {
        call.int("Id").unwrap_or(-1)
    };
    let found = u32::try_from(id).is_ok_and(|id| Process::find(&world, id).is_some());
    if found {
        return Ok(id);
    }
    wrong(
        call,
        "EnterPSHostProcessNoProcessFoundWithId",
        ErrorCategory::InvalidArgument,
        &format!("No process was found with Id: {id}."),
    )
}

fn enter(call: &mut Call<'_>) -> Flow {
    let place = if let Some(pipe) = call.text("CustomPipeName") {
        let path = format!("/tmp/CoreFxPipe_{pipe}");
        if call.rt.world.status(&path).is_none() {
            return wrong(
                call,
                "EnterPSHostProcessNoNamedPipeFound",
                ErrorCategory::InvalidArgument,
                &format!("No named pipe was found with CustomPipeName: {pipe}."),
            );
        }
        format!("at the pipe '{pipe}'")
    } else {
        let id = chosen(call)?;
        if id == i64::from(call.rt.world.process_id()) {
            return wrong(
                call,
                "EnterPSHostProcessCantEnterSameProcess",
                ErrorCategory::InvalidOperation,
                "Enter-PSHostProcess does not support entering the same PowerShell session it is running in.",
            );
        }
        if !listening(call).iter().any(|one| one.id == id) {
            return wrong(
                call,
                "EnterPSHostProcessNoPowerShell",
                ErrorCategory::InvalidOperation,
                &format!(
                    "Cannot enter process with Id '{id}' because it has not loaded the PowerShell engine or the named-pipe listener was disabled."
                ),
            );
        }
        match call.text("AppDomainName") {
            Some(domain) => format!("with Id '{id}' ({domain})"),
            None => format!("with Id '{id}'"),
        }
    };
    call.throw(
        &Fault::new(
            "NotSupported",
            ErrorCategory::NotImplemented,
            format!(
                "emsh does not support 'Enter-PSHostProcess': the process {place} can be reached only by PowerShell remoting."
            ),
        )
        .of("System.Management.Automation.PSNotSupportedException"),
    )
}

/// Puts a program in the place of this one.
fn switch(call: &mut Call<'_>) -> Flow {
    let words = call.written("WithCommand");
    let Some((name, rest)) = words.split_first() else {
        return Ok(());
    };
    let frame = Rc::clone(call.frame);
    let Some(Command::Application(program)) = call.rt.lookup_command(name, &frame) else {
        return call.throw(
            &Fault::new(
                "CommandNotFound",
                ErrorCategory::InvalidArgument,
                format!(
                    "Command '{name}' was not found. The specified command must be an executable."
                ),
            )
            .of("System.Management.Automation.CommandNotFoundException")
            .target(Value::String(name.clone())),
        );
    };
    let path = program.path.to_string();
    let short = path.rsplit('/').next().unwrap_or(&path).to_owned();
    let arguments: Vec<String> = rest.iter().map(ToString::to_string).collect();
    call.rt.finish_output();
    call.rt.host.flush();
    let environment = call.rt.world.env_all();
    let error = call
        .rt
        .host
        .replace_process(&path, &short, &arguments, environment);
    let texts: Vec<String> = words.iter().map(ToString::to_string).collect();
    call.throw(
        &Fault::new(
            "ExecutionFailed",
            ErrorCategory::InvalidOperation,
            format!(
                "Exec call failed with errorno {} for command line: {}",
                error.raw_os_error().unwrap_or(0),
                texts.join(" ")
            ),
        )
        .of("System.Exception")
        .target(Value::array(texts.into_iter().map(Value::str).collect())),
    )
}
