//! Get-Process, Start-Process, Stop-Process, Wait-Process.

use crate::engine::command::Command;
use crate::engine::{Body, Call, Cmdlet, CmdletBody, Flow, Unwind};
use crate::text::wildcard::{Wildcard, has_wildcards};
use crate::value::context::ProcessStart;
use crate::value::net::process::Process;
use crate::value::{ErrorCategory, Fault, PSObject, Value};
use std::rc::Rc;
use std::time::{Duration, Instant};

pub(super) const CMDLETS: &[Cmdlet] = &[
    Cmdlet {
        name: "Get-Process",
        body: Body::Each(get),
    },
    Cmdlet {
        name: "Start-Process",
        body: Body::Each(start),
    },
    Cmdlet {
        name: "Stop-Process",
        body: Body::Each(stop),
    },
    Cmdlet {
        name: "Wait-Process",
        body: Body::Stateful(|| Box::new(Wait::default())),
    },
];

const COMMAND_EXCEPTION: &str = "Microsoft.PowerShell.Commands.ProcessCommandException";

/// The processes that the parameters mean; all of them, if none is named and that is allowed.
fn chosen(call: &mut Call<'_>, or_all: bool) -> Flow<Vec<Value>> {
    let world = Rc::clone(&call.rt.world);
    let given = call.list("InputObject");
    if !given.is_empty() {
        return Ok(given);
    }
    if call.is_bound("Id") {
        let mut found = Vec::new();
        for id in call.list("Id") {
            let id = crate::value::convert::to_i64(&id).unwrap_or(-1);
            match u32::try_from(id)
                .ok()
                .and_then(|id| Process::find(&world, id))
            {
                Some(process) => found.push(Value::net(process)),
                None => call.fail(
                    "NoProcessFoundForGivenId",
                    ErrorCategory::ObjectNotFound,
                    COMMAND_EXCEPTION,
                    &format!("Cannot find a process with the process identifier {id}."),
                    Value::Int(i32::try_from(id).unwrap_or(0)),
                )?,
            }
        }
        return Ok(found);
    }
    let names = call.texts("Name");
    if names.is_empty() {
        return Ok(if or_all {
            Process::all(&world).into_iter().map(Value::net).collect()
        } else {
            Vec::new()
        });
    }
    let mut found: Vec<Value> = Vec::new();
    for name in names {
        let Ok(pattern) = Wildcard::new(&name) else {
            continue;
        };
        let matching: Vec<Value> = Process::all(&world)
            .into_iter()
            .filter(|process| pattern.is_match(process.name()))
            .map(Value::net)
            .collect();
        if matching.is_empty() && !has_wildcards(&name) {
            call.fail(
                "NoProcessFoundForGivenName",
                ErrorCategory::ObjectNotFound,
                COMMAND_EXCEPTION,
                &format!("Cannot find a process with the name \"{name}\". Verify the process name and call the cmdlet again."),
                Value::String(name.clone()),
            )?;
        }
        found.extend(matching);
    }
    Ok(found)
}

fn get(call: &mut Call<'_>) -> Flow {
    for process in chosen(call, true)? {
        if call.flag("Module") {
            let module = process
                .net_object()
                .and_then(|net| net.get("MainModule"))
                .unwrap_or_default();
            if module.is_null() {
                continue;
            }
            if call.flag("FileVersionInfo") {
                let file = crate::value::member::plain_property(&module, "FileName");
                versions(call, &file.unwrap_or_default())?;
            } else {
                call.write(module)?;
            }
            continue;
        }
        if call.flag("FileVersionInfo") {
            let file = process.net_object().and_then(|net| net.get("Path"));
            versions(call, &file.unwrap_or_default())?;
            continue;
        }
        let process = if call.flag("IncludeUserName") {
            with_user(call, process)
        } else {
            process
        };
        call.write(process)?;
    }
    Ok(())
}

/// What the file of a program tells; a process of somebody else has none that could be seen.
fn versions(call: &mut Call<'_>, file: &Value) -> Flow {
    if file.is_null() {
        return Ok(());
    }
    let info = crate::value::net::drive_info::version_info(&file.to_text(), call.rt)?;
    call.write(info)
}

/// A process with the name of the user that it belongs to.
fn with_user(call: &Call<'_>, process: Value) -> Value {
    let user = process
        .downcast::<Process>()
        .and_then(|held| call.rt.world.owner(&format!("/proc/{}", held.id)))
        .map_or(Value::Null, |(user, _)| Value::str(user));
    let made = PSObject::wrapping(process);
    made.members.borrow_mut().set("UserName", user);
    *made.type_names.borrow_mut() = Some(
        [
            "System.Diagnostics.Process#IncludeUserName",
            "System.Diagnostics.Process",
            "System.ComponentModel.Component",
            "System.MarshalByRefObject",
            "System.Object",
        ]
        .map(Into::into)
        .to_vec(),
    );
    Value::Object(Rc::new(made))
}

/// A parameter that this system does not have.
fn unsupported(call: &mut Call<'_>, name: &str) -> Flow {
    let text = format!(
        "The parameter '-{name}' is not supported for the cmdlet 'Start-Process' on this edition of PowerShell."
    );
    call.throw(
        &Fault::new("NotSupportedException", ErrorCategory::NotImplemented, text)
            .of("System.NotSupportedException"),
    )
}

fn start(call: &mut Call<'_>) -> Flow {
    for name in ["Verb", "WindowStyle", "LoadUserProfile", "Credential"] {
        if call.is_bound(name) {
            unsupported(call, name)?;
        }
    }
    let written = call.text("FilePath").unwrap_or_default();
    let frame = Rc::clone(call.frame);
    let path = match call.rt.lookup_command(&written, &frame) {
        Some(Command::Application(program)) => program.path.to_string(),
        Some(Command::Script(script)) => script.path.to_string(),
        _ if written.contains('/') => call.rt.full_path(&written),
        _ => written.to_string(),
    };
    let arguments = call
        .texts("ArgumentList")
        .iter()
        .map(ToString::to_string)
        .collect::<Vec<String>>()
        .join(" ");
    let folder = working_folder(call)?;
    let environment = environment(call);
    let [input, output, error] = redirections(call)?;
    if !call.should_process(&path, "Start-Process")? {
        return Ok(());
    }
    call.rt.finish_output();
    let process_start = ProcessStart {
        path: path.clone(),
        arguments: crate::text::arguments::split(&arguments),
        folder: folder.clone(),
        environment,
        input,
        output,
        error,
    };
    let world = Rc::clone(&call.rt.world);
    let id = match world.start_process(&process_start) {
        Ok(id) => id,
        Err(error) => {
            let text = format!(
                "This command cannot be run due to the error: An error occurred trying to start process '{path}' with working directory '{folder}'. {}",
                crate::engine::run::system_message(&error),
            );
            return call.throw(
                &Fault::new(
                    "InvalidOperationException",
                    ErrorCategory::InvalidOperation,
                    text,
                )
                .of("System.InvalidOperationException"),
            );
        }
    };
    let name = path.rsplit('/').next().unwrap_or_default();
    let process = Process::started(&world, id, name);
    if call.flag("Wait") {
        let host = Rc::clone(&call.rt.host);
        if !process.wait(None, &|| host.stopped()) {
            return Err(Box::new(Unwind::Stopped));
        }
    }
    if call.flag("PassThru") {
        call.write(Value::net(process))?;
    }
    Ok(())
}

/// The folder that a program starts in.
fn working_folder(call: &mut Call<'_>) -> Flow<String> {
    let Some(folder) = call.text("WorkingDirectory") else {
        return Ok(call.rt.location.to_string());
    };
    let full = call.rt.full_path(&folder);
    let status = call.rt.world.status(&full);
    if status.is_some_and(|status| status.is_dir) {
        return Ok(full);
    }
    let text = format!(
        "This command cannot be run due to the error: The directory name '{folder}' is invalid."
    );
    call.throw(
        &Fault::new(
            "FileNotFoundException",
            ErrorCategory::InvalidOperation,
            text,
        )
        .of("System.IO.DirectoryNotFoundException"),
    )
}

/// The environment that a program gets.
fn environment(call: &Call<'_>) -> Vec<(String, String)> {
    let mut environment = if call.flag("UseNewEnvironment") {
        call.rt
            .world
            .env_all()
            .into_iter()
            .filter(|(name, _)| {
                matches!(
                    name.as_str(),
                    "PATH" | "HOME" | "USER" | "LOGNAME" | "LANG" | "TERM"
                )
            })
            .collect()
    } else {
        call.rt.world.env_all()
    };
    if let Some(Value::Dictionary(table)) = call.get("Environment").map(Value::base) {
        for (name, value) in table.pairs() {
            let name = name.to_text();
            environment.retain(|(held, _)| *held != name);
            if !value.is_null() {
                environment.push((name, value.to_text()));
            }
        }
    }
    environment
}

/// The files that a program reads from, writes to, and writes errors to.
fn redirections(call: &mut Call<'_>) -> Flow<[Option<String>; 3]> {
    let place = |call: &Call<'_>, name: &str| call.text(name).map(|path| call.rt.full_path(&path));
    let input = place(call, "RedirectStandardInput");
    let output = place(call, "RedirectStandardOutput");
    let error = place(call, "RedirectStandardError");
    if let Some(path) = &input
        && call.rt.world.status(path).is_none()
    {
        let text = format!(
            "This command cannot be run because either the parameter \"RedirectStandardInput '{path}'\" has a value that is not valid or cannot be used with this command. Give a valid input and Run your command again."
        );
        return call.throw(
            &Fault::new(
                "FileNotFoundException",
                ErrorCategory::ResourceUnavailable,
                text,
            )
            .of("System.IO.FileNotFoundException"),
        );
    }
    for (a, b, names) in [
        (
            &input,
            &output,
            ("RedirectStandardInput", "RedirectStandardOutput"),
        ),
        (
            &input,
            &error,
            ("RedirectStandardInput", "RedirectStandardError"),
        ),
        (
            &output,
            &error,
            ("RedirectStandardOutput", "RedirectStandardError"),
        ),
    ] {
        if a.is_some() && a == b {
            let text = format!(
                "This command cannot be run because \"{}\" and \"{}\" are same. Give different inputs and Run your command again.",
                names.0, names.1
            );
            return call.throw(
                &Fault::new(
                    "InvalidOperationException",
                    ErrorCategory::InvalidOperation,
                    text,
                )
                .of("System.InvalidOperationException"),
            );
        }
    }
    Ok([input, output, error])
}

/// A process as it is named when something is done to it.
fn described(process: &Process) -> String {
    format!("{} ({})", process.name(), process.id)
}

fn stop(call: &mut Call<'_>) -> Flow {
    for value in chosen(call, false)? {
        let Some(process) = value.downcast::<Process>() else {
            continue;
        };
        if !call.should_process(&described(process), "Stop-Process")? {
            continue;
        }
        if !process.has_exited()
            && let Err(error) = process.kill()
        {
            let text = format!(
                "Cannot stop process \"{}\" because of the following error: {}",
                described(process),
                crate::engine::run::system_message(&error),
            );
            call.fail(
                "CouldNotStopProcess",
                ErrorCategory::CloseError,
                COMMAND_EXCEPTION,
                &text,
                value.clone(),
            )?;
            continue;
        }
        if call.flag("PassThru") {
            call.write(value)?;
        }
    }
    Ok(())
}

/// The processes of the whole pipeline, which are waited for together.
#[derive(Default)]
struct Wait {
    all: Vec<Value>,
}

impl CmdletBody for Wait {
    fn process(&mut self, call: &mut Call<'_>) -> Flow {
        let found = chosen(call, false)?;
        self.all.extend(found);
        Ok(())
    }

    fn end(&mut self, call: &mut Call<'_>) -> Flow {
        let until = call
            .int("Timeout")
            .and_then(|seconds| u64::try_from(seconds).ok())
            .map(|seconds| Instant::now() + Duration::from_secs(seconds));
        let host = Rc::clone(&call.rt.host);
        let all = std::mem::take(&mut self.all);
        let any = call.flag("Any");
        loop {
            let running = all
                .iter()
                .filter_map(|value| value.downcast::<Process>())
                .filter(|process| !process.has_exited())
                .count();
            if running == 0 || any && running < all.len() {
                break;
            }
            if host.stopped() {
                return Err(Box::new(Unwind::Stopped));
            }
            if until.is_some_and(|until| Instant::now() >= until) {
                break;
            }
            call.rt.world.sleep(100_000);
        }
        for value in all {
            let Some(process) = value.downcast::<Process>() else {
                continue;
            };
            let over = process.has_exited();
            if !over && !any {
                let text = format!(
                    "This command stopped operation because process \"{}\" is not stopped in the specified time-out.",
                    described(process)
                );
                call.fail(
                    "ProcessNotTerminated",
                    ErrorCategory::CloseError,
                    "System.TimeoutException",
                    &text,
                    value.clone(),
                )?;
            }
            if call.flag("PassThru") && (over || !any) {
                call.write(value)?;
            }
        }
        Ok(())
    }
}
