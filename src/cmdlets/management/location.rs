//! Get-, Set-, Push- and Pop-Location.

use super::target;
use crate::engine::objects::path_info;
use crate::engine::{Body, Call, Cmdlet, Flow};
use crate::value::{ErrorCategory, Fault, PSString, Value};

pub(super) const CMDLETS: &[Cmdlet] = &[
    Cmdlet {
        name: "Get-Location",
        body: Body::Each(get),
    },
    Cmdlet {
        name: "Set-Location",
        body: Body::Each(set),
    },
    Cmdlet {
        name: "Push-Location",
        body: Body::Each(push),
    },
    Cmdlet {
        name: "Pop-Location",
        body: Body::Each(pop),
    },
];

fn get(call: &mut Call<'_>) -> Flow {
    if call.is_bound("Stack") || call.is_bound("StackName") {
        let stack: Vec<PSString> = call.rt.location_stack.iter().rev().cloned().collect();
        for path in stack {
            call.write(path_info(&path))?;
        }
        return Ok(());
    }
    let location = call.rt.location.clone();
    call.write(path_info(&location))
}

/// Goes to the place that the parameters name; false: it does not exist, which was reported.
fn go(call: &mut Call<'_>) -> Flow<bool> {
    let written = call.text("LiteralPath").or_else(|| call.text("Path"));
    let Some(written) = written else {
        let home = call.rt.home();
        return change(call, &home);
    };
    let lower = written.to_ascii_lowercase();
    for drive in ["env:", "variable:", "function:", "alias:", "cert:"] {
        if lower == drive || lower == format!("{drive}\\") || lower == format!("{drive}/") {
            let name = written.trim_end_matches(['\\', '/']).trim_end_matches(':');
            call.rt.location = PSString::from(format!("{name}:/"));
            return Ok(true);
        }
    }
    let mut full = call.rt.full_path(&written);
    if !call.is_bound("LiteralPath") && crate::text::wildcard::has_wildcards(&written) {
        let found = target::expand(call, &full);
        if let [one] = found.as_slice() {
            full.clone_from(one);
        }
    }
    match call.rt.world.status(&full) {
        Some(status) if status.is_dir => change(call, &full),
        Some(_) => {
            call.fault(
                Fault::new(
                    "SetLocationOnFile",
                    ErrorCategory::InvalidArgument,
                    format!("Cannot set the location because path '{full}' resolved to a file. Set the location to a container and try again."),
                )
                .of("System.Management.Automation.PSInvalidOperationException")
                .target(Value::str(full.as_str())),
            )?;
            Ok(false)
        }
        None => {
            target::not_found(call, &full)?;
            Ok(false)
        }
    }
}

fn change(call: &mut Call<'_>, full: &str) -> Flow<bool> {
    call.rt.world.set_current_dir(full)?;
    call.rt.location = PSString::from(full);
    Ok(true)
}

fn set(call: &mut Call<'_>) -> Flow {
    if go(call)? && call.flag("PassThru") {
        let location = call.rt.location.clone();
        call.write(path_info(&location))?;
    }
    Ok(())
}

fn push(call: &mut Call<'_>) -> Flow {
    let before = call.rt.location.clone();
    if (call.is_bound("Path") || call.is_bound("LiteralPath")) && !go(call)? {
        return Ok(());
    }
    call.rt.location_stack.push(before);
    if call.flag("PassThru") {
        let location = call.rt.location.clone();
        call.write(path_info(&location))?;
    }
    Ok(())
}

fn pop(call: &mut Call<'_>) -> Flow {
    if let Some(path) = call.rt.location_stack.pop() {
        let text = path.to_string();
        if text.starts_with('/') {
            change(call, &text)?;
        } else {
            call.rt.location = path;
        }
        if call.flag("PassThru") {
            let location = call.rt.location.clone();
            call.write(path_info(&location))?;
        }
    }
    Ok(())
}
