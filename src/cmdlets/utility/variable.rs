//! Get-Variable, Set-Variable, New-Variable, Remove-Variable and Clear-Variable.

use super::common::message;
use crate::engine::objects::VariableObject;
use crate::engine::scope::{Frame, NameId, Options, Variable, chain};
use crate::engine::{Body, Call, Cmdlet, CmdletBody, Flow, Unwind};
use crate::text::wildcard::{self, Wildcard};
use crate::value::{ErrorCategory, Fault, Value, convert, member};
use std::rc::Rc;

pub(super) const CMDLETS: &[Cmdlet] = &[
    Cmdlet {
        name: "Get-Variable",
        body: Body::Each(get_variable),
    },
    Cmdlet {
        name: "Set-Variable",
        body: Body::Stateful(|| Box::new(SetVariable::default())),
    },
    Cmdlet {
        name: "New-Variable",
        body: Body::Each(new_variable),
    },
    Cmdlet {
        name: "Remove-Variable",
        body: Body::Each(remove_variable),
    },
    Cmdlet {
        name: "Clear-Variable",
        body: Body::Each(clear_variable),
    },
];

/// The scope that `-Scope` names; `None`: not given.
pub(in crate::cmdlets) fn scope_of(call: &mut Call<'_>) -> Flow<Option<Rc<Frame>>> {
    let Some(name) = call.text("Scope").filter(|name| !name.is_empty()) else {
        return Ok(None);
    };
    let frame = Rc::clone(call.frame);
    Ok(Some(match name.to_ascii_lowercase().as_str() {
        "global" => Rc::clone(&call.rt.global),
        "local" | "private" => frame,
        "script" => call.rt.script_frame(&frame),
        text => {
            let Ok(number) = text.parse::<i64>() else {
                return call.throw(
                    &Fault::new(
                        "Argument",
                        ErrorCategory::InvalidArgument,
                        message("AutomationExceptions", "InvalidScopeIdArgument", &["Scope"]),
                    )
                    .of("System.Management.Automation.PSArgumentException"),
                );
            };
            if number < 0 {
                return call.throw(&out_of_range(number));
            }
            match usize::try_from(number)
                .ok()
                .and_then(|at| chain(&frame).nth(at))
            {
                Some(found) => found,
                None => return call.throw(&out_of_range(number)),
            }
        }
    }))
}

fn out_of_range(number: i64) -> Fault {
    let fault = Fault::new(
        "ArgumentOutOfRange",
        ErrorCategory::InvalidArgument,
        format!(
            "The scope number '{number}' exceeds the number of active scopes. (Parameter 'Scope')\nActual value was {number}."
        ),
    )
    .of("System.Management.Automation.PSArgumentOutOfRangeException");
    *fault
}

fn patterns(call: &Call<'_>, name: &str) -> Vec<Wildcard> {
    call.texts(name)
        .iter()
        .filter_map(|text| Wildcard::new(text).ok())
        .collect()
}

/// Names visible from a scope (or in it alone) that match a pattern, each once.
fn matching(call: &mut Call<'_>, pattern: &str, only: Option<&Rc<Frame>>) -> Vec<NameId> {
    let Ok(pattern) = Wildcard::new(pattern) else {
        return Vec::new();
    };
    let mut all: Vec<NameId> = Vec::new();
    let frames: Vec<Rc<Frame>> = match only {
        Some(frame) => vec![Rc::clone(frame)],
        None => chain(call.frame).collect(),
    };
    let with_session = frames
        .iter()
        .any(|frame| Rc::ptr_eq(frame, &call.rt.global));
    for (level, frame) in frames.iter().enumerate() {
        for id in frame.variable_names() {
            let private = level > 0
                && frame
                    .variable(id)
                    .is_some_and(|held| held.options.get().has(Options::PRIVATE));
            if !private {
                all.push(id);
            }
        }
    }
    if with_session {
        all.extend(
            crate::engine::session::LAZY
                .iter()
                .map(|name| NameId::of(name)),
        );
    }
    all.retain(|id| pattern.is_match(id.name().as_str()));
    all.sort_by(|a, b| {
        crate::value::compare::compare_text(a.name().as_str(), b.name().as_str(), true)
    });
    all.dedup();
    all
}

fn find(call: &mut Call<'_>, id: NameId, scope: Option<&Rc<Frame>>) -> Option<Rc<Variable>> {
    match scope {
        Some(frame) => frame.promote(id).or_else(|| {
            Rc::ptr_eq(frame, &call.rt.global)
                .then(|| crate::engine::session::materialize(call.rt, id))
                .flatten()
        }),
        None => {
            let frame = Rc::clone(call.frame);
            call.rt.find_variable(id, &frame)
        }
    }
}

fn not_found(call: &mut Call<'_>, name: &str) -> Flow {
    call.fail(
        "VariableNotFound",
        ErrorCategory::ObjectNotFound,
        "System.Management.Automation.ItemNotFoundException",
        &format!("Cannot find a variable with the name '{name}'."),
        Value::str(name),
    )
}

/// The variables that names and patterns mean; an error for a name that there is not.
fn chosen(call: &mut Call<'_>, names: &[crate::value::PSString]) -> Flow<Vec<Rc<Variable>>> {
    let scope = scope_of(call)?;
    let (include, exclude) = (patterns(call, "Include"), patterns(call, "Exclude"));
    let fits = |name: &str| {
        (include.is_empty() || include.iter().any(|one| one.is_match(name)))
            && !exclude.iter().any(|one| one.is_match(name))
    };
    let mut all = Vec::new();
    for name in names {
        let wild = wildcard::has_wildcards(name);
        let ids = if wild {
            matching(call, name, scope.as_ref())
        } else {
            vec![NameId::of(&wildcard::unescape(name))]
        };
        let mut any = false;
        for id in ids {
            let held = id.name();
            if !fits(held.as_str()) {
                any = true;
                continue;
            }
            if let Some(variable) = find(call, id, scope.as_ref()) {
                any = true;
                all.push(variable);
            }
        }
        if !any && !wild {
            not_found(call, name)?;
        }
    }
    Ok(all)
}

fn get_variable(call: &mut Call<'_>) -> Flow {
    let mut names = call.texts("Name");
    if names.is_empty() {
        names.push("*".into());
    }
    for variable in chosen(call, &names)? {
        if call.flag("ValueOnly") {
            let value = call.rt.variable_value(&variable);
            call.write(value)?;
        } else {
            call.write(Value::net(VariableObject(variable)))?;
        }
    }
    Ok(())
}

fn options(call: &Call<'_>) -> Option<Options> {
    match call.get("Option").map(Value::base) {
        Some(Value::Enum(value)) => Some(Options(u8::try_from(value.number & 15).unwrap_or(0))),
        _ => None,
    }
}

fn not_writable(name: &str, id: &str, text: String) -> Box<Fault> {
    Fault::new(id, ErrorCategory::WriteError, text)
        .of("System.Management.Automation.SessionStateUnauthorizedAccessException")
        .target(Value::str(name))
}

/// The values that came, and where they go.
#[derive(Default)]
struct SetVariable {
    values: Vec<Value>,
    given: bool,
}

impl CmdletBody for SetVariable {
    fn process(&mut self, call: &mut Call<'_>) -> Flow {
        if call.is_bound("Value") {
            self.given = true;
            self.values.push(call.value("Value"));
        }
        Ok(())
    }

    fn end(&mut self, call: &mut Call<'_>) -> Flow {
        let values = std::mem::take(&mut self.values);
        let value = if !self.given {
            None
        } else if values.len() == 1 {
            values.into_iter().next()
        } else {
            Some(Value::array(values))
        };
        for name in call.texts("Name") {
            self.set(call, &name, value.clone())?;
        }
        Ok(())
    }
}

impl SetVariable {
    fn set(&self, call: &mut Call<'_>, name: &str, value: Option<Value>) -> Flow {
        let scope = scope_of(call)?;
        let (frame, plain) = qualified(call, name, scope);
        let names: Vec<NameId> = if wildcard::has_wildcards(&plain) {
            matching(call, &plain, Some(&frame))
        } else {
            vec![NameId::of(&plain)]
        };
        let shown = match &value {
            Some(value) => convert::text_of(value, call.rt)?,
            None => String::new(),
        };
        for id in names {
            let name = id.name();
            let (include, exclude) = (patterns(call, "Include"), patterns(call, "Exclude"));
            if (!include.is_empty() && !include.iter().any(|one| one.is_match(name.as_str())))
                || exclude.iter().any(|one| one.is_match(name.as_str()))
            {
                continue;
            }
            let target = message(
                "VariableCommandStrings",
                "SetVariableTarget",
                &[name.as_str(), &shown],
            );
            let action = message("VariableCommandStrings", "SetVariableAction", &[]);
            if !call.should_process(&target, &action)? {
                continue;
            }
            self.store(call, &frame, id, &plain, value.clone())?;
        }
        Ok(())
    }

    fn store(
        &self,
        call: &mut Call<'_>,
        frame: &Rc<Frame>,
        id: NameId,
        written: &str,
        value: Option<Value>,
    ) -> Flow {
        let value = match (value, call.flag("Append")) {
            (Some(value), true) => {
                let held = call.rt.get_variable(id, frame).unwrap_or_default();
                let mut all = if held.is_null() {
                    Vec::new()
                } else {
                    member::enumerate(&held).unwrap_or_else(|| vec![held.clone()])
                };
                match member::enumerate(&value) {
                    Some(items) => all.extend(items),
                    None => all.push(value),
                }
                Some(Value::list_of(
                    crate::value::Type::generic(
                        "System.Collections.Generic.List",
                        vec![crate::value::Type::OBJECT],
                    ),
                    all,
                ))
            }
            (value, _) => value,
        };
        let is_global = Rc::ptr_eq(frame, &call.rt.global);
        let held = frame.promote(id).or_else(|| {
            is_global
                .then(|| crate::engine::session::materialize(call.rt, id))
                .flatten()
        });
        let force = call.flag("Force");
        let was_there = held.is_some();
        let variable = match held {
            Some(held) => {
                let now = held.options.get();
                if now.has(Options::CONSTANT) || (now.has(Options::READ_ONLY) && !force) {
                    let name = held.name.as_str().to_owned();
                    let text = format!(
                        "Cannot overwrite variable {name} because it is read-only or constant."
                    );
                    return call.fault(not_writable(&name, "VariableNotWritable", text));
                }
                if let Some(value) = value {
                    held.options.set(Options(now.0 & !Options::READ_ONLY.0));
                    let stored = call.rt.set_variable_object(&held, value);
                    held.options.set(now);
                    if let Err(unwind) = stored {
                        return match *unwind {
                            Unwind::Fault(fault) if fault.carried.is_none() => call.fault(fault),
                            other => Err(Box::new(other)),
                        };
                    }
                }
                held
            }
            None => {
                let made = Rc::new(Variable::new(written, value.unwrap_or_default()));
                if call.is_bound("Visibility")
                    || call.is_bound("Option")
                    || call.is_bound("Description")
                    || call.flag("PassThru")
                {
                    frame.add_variable(id, Rc::clone(&made));
                } else {
                    let value = made.value.borrow().clone();
                    call.rt.set_in_frame(id, value, frame)?;
                    return Ok(());
                }
                made
            }
        };
        if was_there && let Some(fault) = refused_options(call, &variable) {
            return call.fault(fault);
        }
        described(call, &variable);
        if call.flag("PassThru") {
            return call.write(Value::net(VariableObject(variable)));
        }
        Ok(())
    }
}

/// A variable that is there can neither be made constant nor lose `AllScope`.
fn refused_options(call: &Call<'_>, variable: &Variable) -> Option<Box<Fault>> {
    let wanted = options(call)?;
    let name = variable.name.as_str();
    let id = if wanted.has(Options::CONSTANT) {
        "VariableCannotBeMadeConstant"
    } else if variable.options.get().has(Options::ALL_SCOPE) && !wanted.has(Options::ALL_SCOPE) {
        "VariableAllScopeOptionCannotBeRemoved"
    } else {
        return None;
    };
    Some(not_writable(
        name,
        id,
        message("SessionStateStrings", id, &[name]),
    ))
}

/// What `-Option`, `-Description` and `-Visibility` say.
fn described(call: &Call<'_>, variable: &Variable) {
    if let Some(options) = options(call) {
        variable.options.set(options);
    }
    if let Some(text) = call.text("Description") {
        *variable.description.borrow_mut() = text.to_string();
    }
    if let Some(Value::Enum(held)) = call.get("Visibility").map(Value::base) {
        variable.is_private.set(held.number == 1);
    }
}

/// The scope and the name of a name like `global:x`.
fn qualified(call: &Call<'_>, name: &str, scope: Option<Rc<Frame>>) -> (Rc<Frame>, String) {
    if let Some(frame) = scope {
        return (frame, name.to_owned());
    }
    if let Some((drive, plain)) = name.split_once(':') {
        match drive.to_ascii_lowercase().as_str() {
            "global" => return (Rc::clone(&call.rt.global), plain.to_owned()),
            "script" => return (call.rt.script_frame(call.frame), plain.to_owned()),
            "local" | "variable" | "private" => return (Rc::clone(call.frame), plain.to_owned()),
            _ => {}
        }
    }
    (Rc::clone(call.frame), name.to_owned())
}

fn new_variable(call: &mut Call<'_>) -> Flow {
    let name = call.text("Name").unwrap_or_default();
    let value = call.value("Value");
    let scope = scope_of(call)?;
    let (frame, plain) = qualified(call, &name, scope);
    let shown = convert::text_of(&value, call.rt)?;
    let target = message(
        "VariableCommandStrings",
        "NewVariableTarget",
        &[&plain, &shown],
    );
    let action = message("VariableCommandStrings", "NewVariableAction", &[]);
    if !call.should_process(&target, &action)? {
        return Ok(());
    }
    let id = NameId::of(&plain);
    let held = frame.promote(id).or_else(|| {
        Rc::ptr_eq(&frame, &call.rt.global)
            .then(|| crate::engine::session::materialize(call.rt, id))
            .flatten()
    });
    let force = call.flag("Force");
    if let Some(held) = &held {
        let now = held.options.get();
        if force && now.has(Options::CONSTANT) {
            let text =
                format!("Cannot overwrite variable {plain} because it is read-only or constant.");
            return call.fault(not_writable(&plain, "VariableNotWritable", text));
        }
        if !force {
            return call.fault(
                Fault::new(
                    "VariableAlreadyExists",
                    ErrorCategory::ResourceExists,
                    format!("A variable with name '{plain}' already exists."),
                )
                .of("System.Management.Automation.SessionStateException")
                .target(Value::str(plain.as_str())),
            );
        }
        frame.remove(id);
    }
    let variable = Rc::new(Variable::new(&plain, value));
    described(call, &variable);
    frame.add_variable(id, Rc::clone(&variable));
    if call.flag("PassThru") {
        return call.write(Value::net(VariableObject(variable)));
    }
    Ok(())
}

fn remove_variable(call: &mut Call<'_>) -> Flow {
    let names = call.texts("Name");
    for variable in chosen(call, &names)? {
        let name = variable.name.as_str().to_owned();
        let target = message("VariableCommandStrings", "RemoveVariableTarget", &[&name]);
        let action = message("VariableCommandStrings", "RemoveVariableAction", &[]);
        if !call.should_process(&target, &action)? {
            continue;
        }
        let now = variable.options.get();
        if now.has(Options::CONSTANT) || (now.has(Options::READ_ONLY) && !call.flag("Force")) {
            let text = format!(
                "Cannot remove variable {name} because it is constant or read-only. If the variable is read-only, try the operation again specifying the Force option."
            );
            call.fault(not_writable(&name, "VariableNotRemovable", text))?;
            continue;
        }
        let id = NameId::of(&name);
        let frames: Vec<Rc<Frame>> = chain(call.frame).collect();
        for frame in frames {
            if frame
                .variable(id)
                .is_some_and(|held| Rc::ptr_eq(&held, &variable))
            {
                frame.remove(id);
                break;
            }
        }
    }
    Ok(())
}

fn clear_variable(call: &mut Call<'_>) -> Flow {
    let names = call.texts("Name");
    for variable in chosen(call, &names)? {
        let name = variable.name.as_str().to_owned();
        let target = message("VariableCommandStrings", "ClearVariableTarget", &[&name]);
        let action = message("VariableCommandStrings", "ClearVariableAction", &[]);
        if !call.should_process(&target, &action)? {
            continue;
        }
        let now = variable.options.get();
        if now.has(Options::CONSTANT) || (now.has(Options::READ_ONLY) && !call.flag("Force")) {
            let text =
                format!("Cannot overwrite variable {name} because it is read-only or constant.");
            call.fault(not_writable(&name, "VariableNotWritable", text))?;
            continue;
        }
        // Without -Scope a variable of an outer scope stays: an empty one of this scope hides it.
        let id = NameId::of(&name);
        let is_own = call.is_bound("Scope")
            || call.frame.promote(id).is_some()
            || now.has(Options::ALL_SCOPE);
        let variable = if is_own {
            variable
        } else {
            let made = Rc::new(Variable::new(&name, Value::Null));
            call.frame.add_variable(id, Rc::clone(&made));
            made
        };
        // A variable with a type holds that type's nothing.
        if let Err(unwind) = call.rt.set_variable_object(&variable, Value::Null) {
            match *unwind {
                Unwind::Fault(fault) if fault.carried.is_none() => {
                    call.fault(fault)?;
                    continue;
                }
                other => return Err(Box::new(other)),
            }
        }
        if call.flag("PassThru") {
            call.write(Value::net(VariableObject(variable)))?;
        }
    }
    Ok(())
}
