//! Restart-Computer and Stop-Computer: the system's own command.

use crate::engine::command::Command;
use crate::engine::host::{Capture, NativeCall, NativeNews};
use crate::engine::{Body, Call, Cmdlet, Flow};
use crate::value::{ErrorCategory, Fault, Value};
use std::rc::Rc;

pub(super) const CMDLETS: &[Cmdlet] = &[
    Cmdlet {
        name: "Restart-Computer",
        body: Body::Each(restart),
    },
    Cmdlet {
        name: "Stop-Computer",
        body: Body::Each(stop),
    },
];

fn restart(call: &mut Call<'_>) -> Flow {
    shut_down(call, &["-r", "now"])
}

fn stop(call: &mut Call<'_>) -> Flow {
    shut_down(call, &["-P", "now"])
}

/// Asks first where that is wanted: pwsh does not on Linux, and `-WhatIf` would end the machine.
fn shut_down(call: &mut Call<'_>, arguments: &[&str]) -> Flow {
    let target = format!("localhost ({})", call.rt.world.machine_name());
    let action = call.info.name;
    if !call.should_process(&target, action)? {
        return Ok(());
    }
    let wrong = |id: &str, category: ErrorCategory, text: &str| {
        Fault::new(id, category, text).of("System.InvalidOperationException")
    };
    let frame = Rc::clone(call.frame);
    let path = match call.rt.lookup_command("shutdown", &frame) {
        Some(Command::Application(program)) => program.path.to_string(),
        _ => {
            return call.throw(&wrong(
                "CommandNotFound",
                ErrorCategory::ObjectNotFound,
                "The required native command 'shutdown' was not found.",
            ));
        }
    };
    let arguments: Vec<String> = arguments.iter().map(|it| (*it).to_owned()).collect();
    let folder = call.rt.world.current_dir();
    let host = Rc::clone(&call.rt.host);
    let started = host.start_native(NativeCall {
        path: &path,
        name: "shutdown",
        arguments: &arguments,
        input: false,
        out: Capture::No,
        capture_err: true,
        folder: &folder,
    });
    let mut run = match started {
        Ok(run) => run,
        Err(error) => {
            return call.throw(&Fault::escaped(
                "System.ComponentModel.Win32Exception",
                error.to_string(),
            ));
        }
    };
    let mut told = String::new();
    let status = loop {
        match run.next(true) {
            NativeNews::Line(line, _) => {
                told.push_str(&line);
                told.push('\n');
            }
            NativeNews::Ended(status) => break status,
            NativeNews::Bytes(_) | NativeNews::Idle => {
                if host.stopped() {
                    run.kill();
                    return call.rt.check_stopped();
                }
            }
        }
    };
    if status == 0 {
        return Ok(());
    }
    call.throw(&wrong("CommandFailed", ErrorCategory::OperationStopped, &told).target(Value::Null))
}
