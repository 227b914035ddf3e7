//! Invoke-Command of this machine, Set-StrictMode, Set-PSDebug, Register-ArgumentCompleter.

use crate::engine::binder::Argument;
use crate::engine::command::Command;
use crate::engine::{Body, Call, Cmdlet, CmdletBody, Flow};
use crate::value::{ErrorCategory, Fault, Value};
use std::rc::Rc;

pub(super) const CMDLETS: &[Cmdlet] = &[
    Cmdlet {
        name: "Invoke-Command",
        body: Body::Stateful(|| Box::new(Invoke::default())),
    },
    Cmdlet {
        name: "Set-StrictMode",
        body: Body::Each(strict_mode),
    },
    Cmdlet {
        name: "Set-PSDebug",
        body: Body::Each(debug_mode),
    },
    Cmdlet {
        name: "Register-ArgumentCompleter",
        body: Body::Each(register_completer),
    },
];

/// The objects of the pipeline, for `$input`.
#[derive(Default)]
struct Invoke {
    input: Vec<Value>,
}

impl CmdletBody for Invoke {
    fn process(&mut self, call: &mut Call<'_>) -> Flow {
        if call.is_bound("InputObject") {
            self.input.push(call.value("InputObject"));
        }
        Ok(())
    }

    fn end(&mut self, call: &mut Call<'_>) -> Flow {
        let Some(Value::ScriptBlock(block)) = call.get("ScriptBlock").map(Value::base) else {
            return Ok(());
        };
        let block = Rc::clone(block);
        let arguments = call.list("ArgumentList");
        if call.flag("NoNewScope") {
            let frame = Rc::clone(call.frame);
            return call
                .rt
                .run_inline(&block, &frame, None, &arguments, call.out);
        }
        let arguments = arguments.into_iter().map(Argument::positional).collect();
        let input = std::mem::take(&mut self.input);
        let input = (call.expecting_input || call.is_bound("InputObject")).then_some(input);
        call.rt
            .call_command(&Command::Block(block), arguments, input, call.out)
    }
}

fn strict_mode(call: &mut Call<'_>) -> Flow {
    let level = if call.flag("Off") {
        0
    } else {
        let text = call.value("Version").to_text();
        match text.trim().to_ascii_lowercase().as_str() {
            "latest" => 3,
            other => {
                let mut parts = other.split('.').map(|part| part.parse::<u32>().ok());
                let version = (parts.next().flatten(), parts.next().flatten().unwrap_or(0));
                let Some(level) = level_of(version) else {
                    return refuse_version(call, other);
                };
                level
            }
        }
    };
    let frame = Rc::clone(call.frame);
    call.rt.set_strict(&frame, level);
    Ok(())
}

/// The level of strict mode that a version of PowerShell stands for.
fn level_of(version: (Option<u32>, u32)) -> Option<u8> {
    match version {
        (Some(0), 0) => Some(0),
        (Some(major @ 1..=2), 0) => u8::try_from(major).ok(),
        (Some(3 | 4 | 6), 0) | (Some(5), 0..=1) | (Some(7), _) => Some(3),
        _ => None,
    }
}

fn refuse_version(call: &mut Call<'_>, version: &str) -> Flow {
    let shown = if version.contains('.') {
        version.to_owned()
    } else {
        format!("{version}.0")
    };
    let cause = super::where_object::message("Metadata", "ValidateVersionFailure", &[&shown]);
    let cause = Fault::net(
        "System.Management.Automation.ValidationMetadataException",
        cause,
    );
    let text = super::where_object::message(
        "ParameterBinderStrings",
        "ParameterArgumentValidationError",
        &["", "Version", "", "", "", "", &cause.message],
    );
    call.throw(
        &Fault::new(
            "ParameterArgumentValidationError",
            ErrorCategory::InvalidData,
            text,
        )
        .of("System.Management.Automation.ParameterBindingValidationException")
        .inner(cause),
    )
}

fn debug_mode(call: &mut Call<'_>) -> Flow {
    let trace = call.int("Trace").filter(|level| *level > 0);
    if trace.is_some() || call.flag("Step") {
        return call.throw(
            &Fault::new(
                "TracingNotSupported",
                ErrorCategory::NotImplemented,
                "emsh does not support the parameters 'Trace' and 'Step' of Set-PSDebug.",
            )
            .of("System.NotSupportedException"),
        );
    }
    if call.flag("Off") || call.is_bound("Strict") {
        let level = u8::from(call.flag("Strict"));
        let global = Rc::clone(&call.rt.global);
        call.rt.set_strict(&global, level);
    }
    Ok(())
}

fn register_completer(call: &mut Call<'_>) -> Flow {
    let block = match call.get("ScriptBlock").map(Value::base) {
        Some(Value::ScriptBlock(block)) => Some(Rc::clone(block)),
        _ => None,
    };
    let parameter = call.text("ParameterName").unwrap_or_default().to_string();
    let native = call.flag("Native") || call.flag("NativeFallback");
    let mut commands = call.texts("CommandName");
    if commands.is_empty() {
        commands.push("".into());
    }
    for command in commands {
        let key = if native {
            format!("{command}:")
        } else {
            format!("{command}:{parameter}")
        };
        match &block {
            Some(block) => {
                call.rt.completers.insert(key, Rc::clone(block));
            }
            None => {
                call.rt.completers.remove(&key);
            }
        }
    }
    Ok(())
}
