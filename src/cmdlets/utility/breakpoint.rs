//! Set-, Get-, Remove-, Enable- and Disable-PSBreakpoint.

use super::common::message;
use crate::engine::debugger::{Breakpoint, BreakpointObject, Trigger};
use crate::engine::{Body, Call, Cmdlet, Flow};
use crate::text::name::eq_ignore_case;
use crate::value::{ErrorCategory, Fault, PSString, Value};
use std::cell::Cell;
use std::rc::Rc;

pub(super) const CMDLETS: &[Cmdlet] = &[
    Cmdlet {
        name: "Set-PSBreakpoint",
        body: Body::Each(set),
    },
    Cmdlet {
        name: "Get-PSBreakpoint",
        body: Body::Each(get),
    },
    Cmdlet {
        name: "Remove-PSBreakpoint",
        body: Body::Each(remove),
    },
    Cmdlet {
        name: "Enable-PSBreakpoint",
        body: Body::Each(enable),
    },
    Cmdlet {
        name: "Disable-PSBreakpoint",
        body: Body::Each(disable),
    },
    Cmdlet {
        name: "Wait-Debugger",
        body: Body::Each(wait),
    },
];

fn unsupported<T>(call: &mut Call<'_>, what: &str) -> Flow<T> {
    call.throw(
        &Fault::new(
            "NotSupported",
            ErrorCategory::NotImplemented,
            format!("emsh does not support {what}."),
        )
        .of("System.Management.Automation.PSNotSupportedException"),
    )
}

/// Breakpoints are those of the session; another runspace's are refused by name.
fn only_own(call: &mut Call<'_>) -> Flow {
    let given = call.value("Runspace");
    if given.is_null() {
        return Ok(());
    }
    let read = |space: &Value| {
        crate::value::member::plain_property(space, "InstanceId")
            .unwrap_or_default()
            .to_text()
    };
    let own = crate::engine::hosting::runspaces(call.rt);
    if own.first().map(read) == Some(read(&given)) {
        return Ok(());
    }
    unsupported(
        call,
        "breakpoints of another Runspace than the session's own",
    )
}

/// The full paths of `-Script`; one that is not there is an error.
fn scripts(call: &mut Call<'_>) -> Flow<Vec<PSString>> {
    let mut all = Vec::new();
    for path in call.texts("Script") {
        let full = call.rt.full_path(&path);
        if call.rt.world.status(&full).is_none() {
            let text = message("Debugger", "FileDoesNotExist", &[&full]);
            call.fail(
                "NewPSBreakpoint:FileDoesNotExist",
                ErrorCategory::InvalidArgument,
                "System.ArgumentException",
                &text,
                Value::Null,
            )?;
            continue;
        }
        let script = std::path::Path::new(&full).extension().is_some_and(|name| {
            name.eq_ignore_ascii_case("ps1") || name.eq_ignore_ascii_case("psm1")
        });
        if !script {
            let text = message("Debugger", "WrongExtension", &[&full]);
            call.fail(
                "NewPSBreakpoint:WrongExtension",
                ErrorCategory::InvalidArgument,
                "System.ArgumentException",
                &text,
                Value::Null,
            )?;
            continue;
        }
        all.push(full.into());
    }
    Ok(all)
}

fn set(call: &mut Call<'_>) -> Flow {
    only_own(call)?;
    let action = match call.get("Action").map(Value::base) {
        Some(Value::ScriptBlock(action)) => Some(Rc::clone(action)),
        _ => None,
    };
    if call.is_bound("Variable") && call.is_bound("Mode") && call.value("Mode").to_text() != "Write"
    {
        return unsupported(
            call,
            "breakpoints on variables that are read, only on those that are written",
        );
    }
    let paths = scripts(call)?;
    if call.is_bound("Script") && paths.is_empty() {
        return Ok(());
    }
    let column = call
        .int("Column")
        .and_then(|n| u32::try_from(n).ok())
        .unwrap_or(0);
    let mut made = Vec::new();
    for line in call.list("Line") {
        let line = crate::value::convert::to_i64(&line)?;
        match u32::try_from(line).ok().filter(|line| *line > 0) {
            Some(line) => made.push((line, None)),
            None => {
                let text = message("Debugger", "LineLessThanOne", &[]);
                call.fail(
                    "SetPSBreakpoint:LineLessThanOne",
                    ErrorCategory::InvalidArgument,
                    "System.ArgumentException",
                    &text,
                    Value::Null,
                )?;
            }
        }
    }
    let names = call
        .texts("Command")
        .into_iter()
        .map(|name| (true, name))
        .chain(call.texts("Variable").into_iter().map(|name| (false, name)));
    made.extend(names.map(|name| (0, Some(name))));
    let places: Vec<Option<PSString>> = if paths.is_empty() {
        vec![None]
    } else {
        paths.into_iter().map(Some).collect()
    };
    for script in places {
        for (line, name) in &made {
            let trigger = match name {
                None => Trigger::Line(*line, column),
                Some((true, name)) => Trigger::Command(name.clone()),
                Some((false, name)) => Trigger::Variable(name.trim_start_matches('$').into()),
            };
            call.rt.last_breakpoint += 1;
            let one = Rc::new(Breakpoint {
                id: call.rt.last_breakpoint,
                script: script.clone(),
                trigger,
                action: action.clone(),
                enabled: Cell::new(true),
                hits: Cell::new(0),
                first: Cell::new(u32::MAX),
            });
            call.rt.breakpoints.push(Rc::clone(&one));
            call.rt.note_breakpoints();
            call.write(Value::net(BreakpointObject(one)))?;
        }
    }
    Ok(())
}

/// `Wait-Debugger`: stops where it stands.
fn wait(call: &mut Call<'_>) -> Flow {
    let frame = Rc::clone(call.frame);
    let place = call.rt.calls.last().map(|held| {
        let line = held.source.position(frame.position.get().start).line;
        (line, held.source.name().unwrap_or_default().to_owned())
    });
    if let Some((line, script)) = place {
        let text = message(
            "Debugger",
            "DebugBreakMessage",
            &[&line.to_string(), &script],
        );
        call.verbose(&text)?;
    }
    call.rt.stop_here(&frame)
}

/// The breakpoints that `-Id` names; one that is not there is an error.
fn by_id(call: &mut Call<'_>) -> Flow<Vec<Rc<Breakpoint>>> {
    let mut all = Vec::new();
    for id in call.list("Id") {
        let id = crate::value::convert::to_i64(&id)?;
        let found = call
            .rt
            .breakpoints
            .iter()
            .find(|one| i64::from(one.id) == id)
            .cloned();
        match found {
            Some(one) => all.push(one),
            None => {
                let text = message("Debugger", "BreakpointIdNotFound", &[&id.to_string()]);
                call.fail(
                    "PSBreakpoint:BreakpointIdNotFound",
                    ErrorCategory::InvalidArgument,
                    "System.ArgumentException",
                    &text,
                    Value::Null,
                )?;
            }
        }
    }
    Ok(all)
}

fn get(call: &mut Call<'_>) -> Flow {
    only_own(call)?;
    if call.is_bound("Id") {
        // One that is not there is simply not shown.
        for id in call.list("Id") {
            let id = crate::value::convert::to_i64(&id)?;
            let found = call.rt.breakpoints.iter();
            let found = found.filter(|one| i64::from(one.id) == id).cloned();
            for one in found.collect::<Vec<_>>() {
                call.write(Value::net(BreakpointObject(one)))?;
            }
        }
        return Ok(());
    }
    let scripts: Vec<String> = call
        .texts("Script")
        .iter()
        .map(|path| call.rt.full_path(path))
        .collect();
    let types: Vec<String> = call.texts("Type").iter().map(ToString::to_string).collect();
    let names = |name: &str| call.texts(name);
    let (variables, commands) = (names("Variable"), names("Command"));
    let all = call.rt.breakpoints.clone();
    for one in all {
        let kind = match &one.trigger {
            Trigger::Line(..) => "Line",
            Trigger::Command(_) => "Command",
            Trigger::Variable(_) => "Variable",
        };
        let named = match &one.trigger {
            Trigger::Command(name) => {
                variables.is_empty()
                    && (commands.is_empty()
                        || commands.iter().any(|held| eq_ignore_case(held, name)))
            }
            Trigger::Variable(name) => {
                commands.is_empty()
                    && (variables.is_empty()
                        || variables
                            .iter()
                            .any(|held| eq_ignore_case(held.trim_start_matches('$'), name)))
            }
            Trigger::Line(..) => variables.is_empty() && commands.is_empty(),
        };
        let here = scripts.is_empty()
            || one
                .script
                .as_ref()
                .is_some_and(|script| scripts.iter().any(|held| held == script.as_str()));
        if named && here && (types.is_empty() || types.iter().any(|held| held == kind)) {
            call.write(Value::net(BreakpointObject(one)))?;
        }
    }
    Ok(())
}

/// The breakpoints that `-Breakpoint` or `-Id` give.
fn chosen(call: &mut Call<'_>) -> Flow<Vec<Rc<Breakpoint>>> {
    if call.is_bound("Id") {
        return by_id(call);
    }
    Ok(call
        .list("Breakpoint")
        .iter()
        .filter_map(|value| {
            value
                .downcast::<BreakpointObject>()
                .map(|one| Rc::clone(&one.0))
        })
        .collect())
}

fn remove(call: &mut Call<'_>) -> Flow {
    only_own(call)?;
    for one in chosen(call)? {
        let target = Value::net(BreakpointObject(Rc::clone(&one))).to_text();
        if call.should_process(&target, "Remove-PSBreakpoint")? {
            call.rt.breakpoints.retain(|held| held.id != one.id);
            call.rt.note_breakpoints();
        }
    }
    Ok(())
}

fn enable(call: &mut Call<'_>) -> Flow {
    only_own(call)?;
    switch(call, true)
}

fn disable(call: &mut Call<'_>) -> Flow {
    only_own(call)?;
    switch(call, false)
}

fn switch(call: &mut Call<'_>, on: bool) -> Flow {
    for one in chosen(call)? {
        let object = Value::net(BreakpointObject(Rc::clone(&one)));
        let name = call.info.name;
        if !call.should_process(&object.to_text(), name)? {
            continue;
        }
        one.enabled.set(on);
        call.rt.note_breakpoints();
        if call.flag("PassThru") {
            call.write(object)?;
        }
    }
    Ok(())
}
