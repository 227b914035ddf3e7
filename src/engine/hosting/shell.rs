//! `[powershell]`: commands that are put together and then invoked, at once or in the background.

use super::super::runspace::Runspace;
use super::super::unwind::{Flow, Unwind};
use super::background::{self, AsyncResult, Face, Invocation};
use super::commands::{CommandEntry, Commands};
use super::initial::initial_of;
use super::invoke::{begin, invoke};
use super::not_now;
use super::pool::{PoolObject, Spaces};
use super::session::{self, Space, SpaceObject};
use super::streams::{Streams, StreamsObject};
use crate::grammar;
use crate::text::name::eq_ignore_case;
use crate::value::net::record;
use crate::value::{ErrorRecord, Fault, NetObject, Result, Type, Value, convert, member};
use std::any::Any;
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use std::sync::atomic::Ordering;

const NOT_STARTED: i64 = 0;
pub(super) const RUNNING: i64 = 1;
pub(super) const STOPPED: i64 = 3;
pub(super) const COMPLETED: i64 = 4;
pub(super) const FAILED: i64 = 5;

/// Where its commands run.
#[derive(Clone)]
pub(super) enum Place {
    Space(Rc<Space>),
    Pool(Rc<Spaces>),
}

/// A PowerShell of a script.
pub(super) struct Shell {
    pub(super) commands: RefCell<Commands<Value>>,
    pub(super) place: RefCell<Place>,
    /// It made its runspace itself.
    pub(super) owner: Cell<bool>,
    /// It runs in the session of whoever invokes it.
    pub(super) nested: bool,
    pub(super) state: Cell<i64>,
    pub(super) reason: RefCell<Option<Rc<ErrorRecord>>>,
    pub(super) failed: Cell<bool>,
    pub(super) streams: Streams,
    pub(super) guid: Value,
    pub(super) run: RefCell<Option<Rc<Invocation>>>,
    pub(super) history: RefCell<Value>,
}

impl Shell {
    pub(super) fn state(&self) -> i64 {
        match &*self.run.borrow() {
            Some(run) => run.state(),
            None => self.state.get(),
        }
    }

    pub(super) fn reason(&self) -> Option<Rc<ErrorRecord>> {
        match &*self.run.borrow() {
            Some(run) => run.reason.borrow().clone(),
            None => self.reason.borrow().clone(),
        }
    }
}

/// The object of a PowerShell.
#[derive(Clone)]
pub(super) struct PowerShellObject(Rc<Shell>);

impl NetObject for PowerShellObject {
    fn is_engine(&self) -> bool {
        true
    }
    fn type_of(&self) -> Type {
        Type::named("System.Management.Automation.PowerShell")
    }
    fn get(&self, name: &str) -> Option<Value> {
        let shell = &self.0;
        Some(match name.to_ascii_lowercase().as_str() {
            "commands" => Value::net(CommandsObject(Rc::clone(shell))),
            "streams" => Value::net(StreamsObject(shell.streams.clone())),
            "instanceid" => shell.guid.clone(),
            "invocationstateinfo" => {
                let of = "System.Management.Automation.PSInvocationState";
                let state = Value::enumeration(of, shell.state());
                let reason = shell
                    .reason()
                    .map_or(Value::Null, |record| record.exception.clone());
                record::value(
                    "System.Management.Automation.PSInvocationStateInfo",
                    None,
                    vec![("State", state), ("Reason", reason)],
                )
            }
            "isnested" => Value::Bool(shell.nested),
            "haderrors" => {
                let state = shell.state();
                Value::Bool(
                    shell.failed.get() || state == FAILED || shell.streams.count("Error") > 0,
                )
            }
            "runspace" => match &*shell.place.borrow() {
                Place::Space(space) => {
                    if shell.owner.get() {
                        space.open();
                    }
                    Value::net(SpaceObject(Rc::clone(space)))
                }
                Place::Pool(_) => Value::Null,
            },
            "runspacepool" => match &*shell.place.borrow() {
                Place::Pool(pool) => Value::net(PoolObject(Rc::clone(pool))),
                Place::Space(_) => Value::Null,
            },
            "isrunspaceowner" => Value::Bool(shell.owner.get()),
            "historystring" => shell.history.borrow().clone(),
            _ => return None,
        })
    }
    fn set(&self, name: &str, value: &Value) -> Option<Result<()>> {
        let shell = &self.0;
        let place = if eq_ignore_case(name, "Runspace") {
            value
                .downcast::<SpaceObject>()
                .map(|held| Place::Space(Rc::clone(&held.0)))
        } else if eq_ignore_case(name, "RunspacePool") {
            value
                .downcast::<PoolObject>()
                .map(|held| Place::Pool(Rc::clone(&held.0)))
        } else if eq_ignore_case(name, "HistoryString") {
            *shell.history.borrow_mut() = value.clone();
            return Some(Ok(()));
        } else if eq_ignore_case(name, "Commands") {
            let held = value.downcast::<CommandsObject>()?;
            let commands = held.0.commands.borrow().clone();
            *shell.commands.borrow_mut() = commands;
            return Some(Ok(()));
        } else {
            return self.get(name).map(|_| {
                Err(Fault::runtime(
                    "PropertyAssignmentException",
                    format!("'{name}' is a ReadOnly property."),
                )
                .of("System.Management.Automation.SetValueException"))
            });
        };
        let Some(place) = place else {
            let shown = crate::value::types::type_name_text(&value.type_of());
            return Some(Err(Fault::runtime(
                "PropertyAssignmentException",
                format!(
                    "Cannot convert a value of type [{shown}] to the type of the property '{name}'."
                ),
            )
            .of("System.Management.Automation.SetValueInvocationException")));
        };
        *shell.place.borrow_mut() = place;
        shell.owner.set(false);
        Some(Ok(()))
    }
    fn property_names(&self) -> Vec<String> {
        [
            "Commands",
            "Streams",
            "InstanceId",
            "InvocationStateInfo",
            "IsNested",
            "HadErrors",
            "Runspace",
            "RunspacePool",
            "IsRunspaceOwner",
            "HistoryString",
        ]
        .map(str::to_owned)
        .to_vec()
    }
    fn equals(&self, other: &Value) -> Option<bool> {
        let same = |held: &PowerShellObject| Rc::ptr_eq(&held.0, &self.0);
        Some(other.downcast::<PowerShellObject>().is_some_and(same))
    }
    fn as_any(&self) -> &dyn Any {
        self
    }
}

/// `$ps.Commands`.
struct CommandsObject(Rc<Shell>);

impl NetObject for CommandsObject {
    fn type_of(&self) -> Type {
        Type::named("System.Management.Automation.PSCommand")
    }
    fn get(&self, name: &str) -> Option<Value> {
        if !eq_ignore_case(name, "Commands") {
            return None;
        }
        let entry = |entry: &CommandEntry<Value>| {
            let parameters = entry.parameters.iter().map(|(name, value)| {
                record::value(
                    "System.Management.Automation.Runspaces.CommandParameter",
                    None,
                    vec![
                        ("Name", name.as_deref().map_or(Value::Null, Value::str)),
                        ("Value", value.clone().unwrap_or_default()),
                    ],
                )
            });
            record::value(
                "System.Management.Automation.Runspaces.Command",
                Some(entry.text.clone()),
                vec![
                    ("Parameters", Value::array(parameters.collect())),
                    ("CommandText", Value::str(&entry.text)),
                    ("IsScript", Value::Bool(entry.script)),
                    ("UseLocalScope", Value::Bool(entry.local)),
                ],
            )
        };
        let commands = self.0.commands.borrow();
        let all = commands.0.iter().flatten().map(entry).collect();
        Some(Value::list_of(
            Type::named("System.Management.Automation.Runspaces.CommandCollection"),
            all,
        ))
    }
    fn property_names(&self) -> Vec<String> {
        vec!["Commands".to_owned()]
    }
    fn call(
        &self,
        _: &Value,
        name: &str,
        args: &[Value],
        _: &mut dyn crate::value::Context,
    ) -> Option<Result<Value>> {
        (args.is_empty() && eq_ignore_case(name, "Clear")).then(|| {
            *self.0.commands.borrow_mut() = Commands::default();
            Ok(Value::Empty)
        })
    }
    fn as_any(&self) -> &dyn Any {
        self
    }
}

/// `[powershell]::Create(...)`.
pub(super) fn create(rt: &mut Runspace, arguments: &[Value]) -> Flow<Value> {
    let mut nested = false;
    let mut owner = true;
    let space = match arguments.first() {
        None => session::new_space(rt, None, Rc::default()),
        Some(argument) => {
            if let Some(held) = argument.downcast::<SpaceObject>() {
                owner = false;
                Rc::clone(&held.0)
            } else if let Some(initial) = initial_of(argument) {
                session::new_space(rt, None, initial)
            } else {
                let of = Type::named("System.Management.Automation.RunspaceMode");
                match convert::convert(argument, &of, rt)? {
                    Value::Enum(mode) if mode.number == 0 => {
                        (nested, owner) = (true, false);
                        session::own_space(rt)
                    }
                    _ => session::new_space(rt, None, Rc::default()),
                }
            }
        }
    };
    Ok(Value::net(PowerShellObject(Rc::new(Shell {
        commands: RefCell::default(),
        place: RefCell::new(Place::Space(space)),
        owner: Cell::new(owner),
        nested,
        state: Cell::new(NOT_STARTED),
        reason: RefCell::default(),
        failed: Cell::new(false),
        streams: Streams::default(),
        guid: session::new_guid(rt),
        run: RefCell::default(),
        history: RefCell::default(),
    }))))
}

/// A method of a PowerShell.
pub(super) fn method(
    rt: &mut Runspace,
    object: &PowerShellObject,
    this: &Value,
    name: &str,
    arguments: &[Value],
) -> Flow<Option<Value>> {
    let result = match add(rt, &object.0, name, arguments) {
        Ok(true) => Ok(Some(this.clone())),
        Ok(false) => act(rt, &object.0, name, arguments),
        Err(unwind) => Err(unwind),
    };
    result.map_err(|unwind| match *unwind {
        Unwind::Stopped | Unwind::Exit(_) => unwind,
        _ => rt.in_block_method(unwind, name, arguments.len()),
    })
}

/// The methods that put commands together; false: not one of those.
fn add(rt: &mut Runspace, shell: &Shell, name: &str, arguments: &[Value]) -> Flow<bool> {
    let is = |known: &str| eq_ignore_case(name, known);
    let mut commands = shell.commands.borrow_mut();
    match arguments {
        [text] | [text, _] if is("AddScript") || is("AddCommand") => {
            let script = is("AddScript");
            let local = match arguments.get(1) {
                Some(local) => convert::truth(local),
                None => !script,
            };
            let text = match super::super::objects::command_of(text) {
                Some(command) => command.name().to_string(),
                None => rt.text(text)?,
            };
            commands.add(CommandEntry {
                text,
                script,
                local,
                parameters: Vec::new(),
            });
        }
        [] if is("AddStatement") => commands.0.push(Vec::new()),
        _ if is("AddArgument") || is("AddParameter") || is("AddParameters") => {
            let last = commands.last().ok_or_else(|| {
                not_now(
                    "System.Management.Automation.PSInvalidOperationException",
                    grammar::message("PowerShellStrings", "ParameterRequiresCommand")
                        .unwrap_or_default(),
                )
            })?;
            match arguments {
                [value] if is("AddArgument") => {
                    last.parameters.push((None, Some(value.clone())));
                }
                [name] if is("AddParameter") => {
                    last.parameters.push((Some(name.to_text()), None));
                }
                [name, value] if is("AddParameter") => {
                    last.parameters
                        .push((Some(name.to_text()), Some(value.clone())));
                }
                [all] if is("AddParameters") => match all.base() {
                    Value::Dictionary(pairs) => {
                        for (name, value) in pairs.pairs() {
                            last.parameters.push((Some(name.to_text()), Some(value)));
                        }
                    }
                    other => {
                        for value in member::enumerate(other).unwrap_or_default() {
                            last.parameters.push((None, Some(value)));
                        }
                    }
                },
                _ => return Ok(false),
            }
        }
        _ => return Ok(false),
    }
    Ok(true)
}

/// The methods that run what was put together.
fn act(
    rt: &mut Runspace,
    shell: &Rc<Shell>,
    name: &str,
    arguments: &[Value],
) -> Flow<Option<Value>> {
    let is = |known: &str| eq_ignore_case(name, known);
    let input = |at: usize| {
        arguments
            .get(at)
            .filter(|input| !input.is_null())
            .map(|input| member::enumerate(input).unwrap_or_else(|| vec![input.clone()]))
    };
    Ok(Some(if is("Invoke") && arguments.len() <= 3 {
        let written = invoke(rt, shell, input(0))?;
        match arguments.get(1) {
            // Where the caller wants it: a list of its own.
            Some(Value::List(_)) => {
                for value in written {
                    if let Some(list) = arguments.get(1) {
                        background::push(list, value);
                    }
                }
                Value::Empty
            }
            _ => session::written("System.Collections.ObjectModel.Collection", written),
        }
    } else if is("BeginInvoke") && arguments.len() <= 5 {
        let output = match arguments.get(1) {
            Some(list @ Value::List(_)) => Some(list.clone()),
            _ => None,
        };
        let run = begin(rt, shell, input(0), output)?;
        background::value(&run, Face::Handle)
    } else if is("InvokeAsync") && arguments.len() <= 5 {
        let run = begin(rt, shell, input(0), None)?;
        background::value(&run, Face::Task)
    } else if is("EndInvoke") && arguments.len() == 1 {
        let own = shell.run.borrow().clone();
        let handle = arguments.first().and_then(|handle| {
            let held = handle.downcast::<AsyncResult>()?;
            own.filter(|run| Rc::ptr_eq(run, &held.run))
        });
        match handle {
            Some(run) => run.result()?,
            None => {
                return Err(not_now(
                    "System.Management.Automation.PSArgumentException",
                    grammar::message("PowerShellStrings", "AsyncResultNotOwned")
                        .unwrap_or_default()
                        .replace("{0}", "IAsyncResult")
                        .replace("{1}", "BeginInvoke"),
                )
                .into());
            }
        }
    } else if (is("Stop") || is("BeginStop") || is("EndStop")) && arguments.len() <= 2 {
        if let Some(run) = &*shell.run.borrow() {
            run.stop.store(true, Ordering::Relaxed);
            run.wait(None)?;
        }
        Value::Empty
    } else if is("Dispose") && arguments.is_empty() {
        if let Some(run) = &*shell.run.borrow() {
            run.stop.store(true, Ordering::Relaxed);
        }
        Value::Empty
    } else {
        return Ok(None);
    }))
}
