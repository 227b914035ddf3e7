//! Get-, Set-, Push- and Pop-Location.

use super::{drive, target};
use crate::engine::objects::path_info;
use crate::engine::provider::PROVIDERS;
use crate::engine::{Body, Call, Cmdlet, Flow};
use crate::text::wildcard::{Wildcard, has_wildcards};
use crate::value::{ErrorCategory, Fault, NetObject, PSString, Type, Value};

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
        let mut names = call.texts("StackName");
        if names.is_empty() {
            names.push(PSString::EMPTY);
        }
        for name in names {
            let Some(stack) = stack(call, &name) else {
                no_stack(call, &name)?;
                continue;
            };
            let shown: Vec<Value> = stack.iter().rev().map(|path| path_info(path)).collect();
            call.write(location_stack(&name, shown))?;
        }
        return Ok(());
    }
    let (drives, providers) = (call.texts("PSDrive"), call.texts("PSProvider"));
    if !drives.is_empty() {
        for name in drives {
            let found = drive::matching(call, &name, &providers);
            if found.is_empty() && !has_wildcards(&name) {
                drive::not_found(call, &name, "GetLocationNoMatchingDrive")?;
            }
            for place in found {
                call.write(path_info(&place))?;
            }
        }
        return Ok(());
    }
    for name in &providers {
        let plain = name.rsplit('\\').next().unwrap_or(name).to_owned();
        let found: Vec<&str> = PROVIDERS
            .iter()
            .map(|(held, _, _)| *held)
            .filter(|held| Wildcard::new(&plain).is_ok_and(|pattern| pattern.is_match(held)))
            .collect();
        if found.is_empty() && !has_wildcards(&plain) {
            let text = crate::grammar::message("SessionStateStrings", "ProviderNotFound")
                .unwrap_or_default()
                .replace("{0}", name);
            call.fail(
                "ProviderNotFound",
                ErrorCategory::ObjectNotFound,
                "System.Management.Automation.ProviderNotFoundException",
                &text,
                Value::String(name.clone()),
            )?;
        }
        for provider in found {
            let place = drive::place_of_provider(call, provider);
            call.write(path_info(&place))?;
        }
    }
    if !providers.is_empty() {
        return Ok(());
    }
    let location = call.rt.location.clone();
    let info = call.rt.path_info(&location);
    call.write(info)
}

/// A stack of locations by its name; that without a name is always there.
fn stack<'c>(call: &'c mut Call<'_>, name: &str) -> Option<&'c mut Vec<PSString>> {
    if name.is_empty() || name.eq_ignore_ascii_case("default") {
        return Some(&mut call.rt.location_stack);
    }
    call.rt.location_stacks.get_mut(name)
}

/// `PathInfoStack`, which a pipeline unrolls.
fn location_stack(name: &str, paths: Vec<Value>) -> Value {
    Value::net(Stack {
        name: if name.is_empty() {
            "default".to_owned()
        } else {
            name.to_owned()
        },
        paths,
    })
}

struct Stack {
    name: String,
    paths: Vec<Value>,
}

impl NetObject for Stack {
    fn type_of(&self) -> Type {
        Type::named("System.Management.Automation.PathInfoStack")
    }
    fn get(&self, name: &str) -> Option<Value> {
        match name.to_ascii_lowercase().as_str() {
            "name" => Some(Value::str(self.name.as_str())),
            "count" => Some(Value::Int(
                i32::try_from(self.paths.len()).unwrap_or(i32::MAX),
            )),
            _ => None,
        }
    }
    fn property_names(&self) -> Vec<String> {
        ["Count", "Name"].map(str::to_owned).to_vec()
    }
    fn enumerate(&self) -> Option<Vec<Value>> {
        Some(self.paths.clone())
    }
    fn as_any(&self) -> &dyn std::any::Any {
        self
    }
}

/// The error about a stack that does not exist.
fn no_stack(call: &mut Call<'_>, name: &str) -> Flow {
    let text = crate::grammar::message("SessionStateStrings", "StackNotFound")
        .unwrap_or_default()
        .replace("{0}", name);
    call.fault(
        Fault::new("Argument", ErrorCategory::InvalidArgument, text)
            .of("System.Management.Automation.PSArgumentException")
            .target(Value::str(name)),
    )
}

/// Goes back (`-`) or forth (`+`) in the history of locations.
fn travel(call: &mut Call<'_>, back: bool) -> Flow<bool> {
    let history = &mut call.rt.location_history;
    let found = if back {
        history.0.pop()
    } else {
        history.1.pop()
    };
    let Some(to) = found else {
        let id = if back {
            "LocationUndoStackIsEmpty"
        } else {
            "LocationRedoStackIsEmpty"
        };
        let text = crate::grammar::message("SessionStateStrings", id)
            .unwrap_or(id)
            .to_owned();
        call.fault(
            Fault::new("InvalidOperation", ErrorCategory::InvalidOperation, text)
                .of("System.Management.Automation.PSInvalidOperationException"),
        )?;
        return Ok(false);
    };
    let from = call.rt.location.clone();
    let history = &mut call.rt.location_history;
    if back {
        history.1.push(from);
    } else {
        history.0.push(from);
    }
    let text = to.to_string();
    if text.starts_with('/') {
        call.rt.world.set_current_dir(&text)?;
    }
    call.rt.location = to;
    Ok(true)
}

/// Goes to the place that the parameters name; false: it does not exist, which was reported.
fn go(call: &mut Call<'_>) -> Flow<bool> {
    let written = call.text("LiteralPath").or_else(|| call.text("Path"));
    let Some(written) = written else {
        let home = call.rt.home();
        return change(call, &home);
    };
    if call.is_bound("Path") && (written.as_str() == "-" || written.as_str() == "+") {
        return travel(call, written.as_str() == "-");
    }
    let before = call.rt.location.clone();
    let went = go_to(call, &written)?;
    if went {
        let history = &mut call.rt.location_history;
        history.0.push(before);
        if history.0.len() > 20 {
            history.0.remove(0);
        }
        history.1.clear();
    }
    Ok(went)
}

fn go_to(call: &mut Call<'_>, written: &PSString) -> Flow<bool> {
    let plain = written.replace('\\', "/");
    // What is relative stays on the drive of the location.
    let from_here = crate::engine::path::drive(&call.rt.location)
        .filter(|drive| {
            call.rt.drives.contains(drive)
                && !plain.contains(':')
                && !plain.starts_with(['/', '~'])
                && !has_wildcards(&plain)
        })
        .map(|drive| {
            let at = call.rt.location.split_once(':').map_or("", |(_, at)| at);
            let whole = crate::engine::path::normalize(&format!("{at}/{plain}"));
            PSString::from(format!("{drive}:{whole}"))
        });
    let written = from_here.as_ref().unwrap_or(written);
    if let Some((drive, rest)) = written.split_once(':')
        && call.rt.drives.contains(drive)
    {
        let name = call
            .rt
            .drives
            .iter()
            .find(|(held, _)| held.is(drive))
            .map_or_else(|| drive.to_owned(), |(held, _)| held.as_str().to_owned());
        let rest = rest.replace('\\', "/");
        // The drive alone means where its location was last.
        let rest = match call.rt.drive_locations.get(&name) {
            Some(last) if rest.is_empty() => last.to_string(),
            _ => rest,
        };
        let full = call
            .rt
            .full_path(&format!("{name}:/{}", rest.trim_start_matches('/')));
        if call
            .rt
            .world
            .status(&full)
            .is_some_and(|status| status.is_dir)
        {
            call.rt.world.set_current_dir(&full)?;
            let at = rest.trim_matches('/');
            call.rt
                .drive_locations
                .insert(name.as_str(), PSString::from(at));
            call.rt.location = PSString::from(format!("{name}:/{at}"));
            return Ok(true);
        }
    }
    let lower = written.to_ascii_lowercase();
    for drive in ["env:", "variable:", "function:", "alias:"] {
        if lower == drive || lower == format!("{drive}\\") || lower == format!("{drive}/") {
            let name = written.trim_end_matches(['\\', '/']).trim_end_matches(':');
            call.rt.location = PSString::from(format!("{name}:/"));
            return Ok(true);
        }
    }
    let Some(mut full) = target::place(call, written)? else {
        return Ok(false);
    };
    if !call.is_bound("LiteralPath") && has_wildcards(written) {
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
        let info = call.rt.path_info(&location);
        call.write(info)?;
    }
    Ok(())
}

fn push(call: &mut Call<'_>) -> Flow {
    let before = call.rt.location.clone();
    if (call.is_bound("Path") || call.is_bound("LiteralPath")) && !go(call)? {
        return Ok(());
    }
    match call.text("StackName").filter(|name| !name.is_empty()) {
        Some(name) => match call.rt.location_stacks.get_mut(&name) {
            Some(held) => held.push(before),
            None => {
                call.rt.location_stacks.insert(name.as_str(), vec![before]);
            }
        },
        None => call.rt.location_stack.push(before),
    }
    if call.flag("PassThru") {
        let location = call.rt.location.clone();
        let info = call.rt.path_info(&location);
        call.write(info)?;
    }
    Ok(())
}

fn pop(call: &mut Call<'_>) -> Flow {
    let name = call.text("StackName").unwrap_or_default();
    let Some(stack) = stack(call, &name) else {
        return no_stack(call, &name);
    };
    if let Some(path) = stack.pop() {
        let text = path.to_string();
        if text.starts_with('/') {
            change(call, &text)?;
        } else {
            call.rt.location = path;
        }
        if call.flag("PassThru") {
            let location = call.rt.location.clone();
            let info = call.rt.path_info(&location);
            call.write(info)?;
        }
    }
    Ok(())
}
