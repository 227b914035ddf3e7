//! Runspaces, their pools and their initial states as scripts see them.

use super::super::host::PSHost;
use super::super::runspace::Runspace;
use super::super::scope::NameId;
use super::super::task::Pool;
use super::super::unwind::Flow;
use super::commands::{CommandEntry, Commands};
use super::initial::{EntryKind, Initial, InitialObject, entry};
use super::pool::{self, PoolObject, Spaces};
use super::silent::Silent;
use super::{collection, not_now};
use crate::grammar;
use crate::text::name::eq_ignore_case;
use crate::value::net::guid::Guid;
use crate::value::net::record;
use crate::value::{Fault, NetObject, PSString, Result, Type, Value, convert};
use std::any::Any;
use std::cell::{Cell, RefCell};
use std::rc::{Rc, Weak};

pub(super) const BEFORE_OPEN: i64 = 0;
pub(super) const OPENED: i64 = 2;
pub(super) const CLOSED: i64 = 3;

const INVALID_STATE: &str = "System.Management.Automation.Runspaces.InvalidRunspaceStateException";

/// `BeforeOpen`, `Opened`, `Closed`: the names that states of runspaces and of pools share.
pub(super) fn state_name(state: i64) -> &'static str {
    match state {
        BEFORE_OPEN => "BeforeOpen",
        OPENED => "Opened",
        _ => "Closed",
    }
}

/// A runspace that a script made.
pub(super) struct Space {
    id: i32,
    guid: Value,
    name: RefCell<Option<PSString>>,
    state: Cell<i64>,
    /// It is the one that the script itself runs in.
    current: bool,
    host: Option<Rc<dyn PSHost>>,
    initial: Rc<Initial>,
    /// What `SessionStateProxy.SetVariable` set.
    variables: RefCell<Vec<(PSString, Value)>>,
    /// The session, from its first command on. While a command runs there it is out.
    session: RefCell<Option<Box<Runspace>>>,
    running: Cell<bool>,
    /// Commands of it ran on another thread: what variables they left is not known here.
    apart: Cell<bool>,
}

impl Space {
    /// What a task that runs for it gets: variables and a script.
    pub(super) fn freight(&self) -> (Vec<(PSString, Value)>, String) {
        self.apart.set(true);
        let mut variables = self.initial.values();
        variables.extend(self.variables.borrow().iter().cloned());
        (variables, self.initial.script())
    }

    pub(super) fn host(&self) -> Option<&Rc<dyn PSHost>> {
        self.host.as_ref()
    }

    pub(super) fn open(&self) {
        if self.state.get() == BEFORE_OPEN {
            self.state.set(OPENED);
        }
    }

    /// Refuses to run anything unless it is open.
    pub(super) fn check(&self) -> Result<()> {
        if self.state.get() == OPENED {
            return Ok(());
        }
        let text =
            grammar::message("PowerShellStrings", "InvalidRunspaceState").unwrap_or_default();
        Err(not_now(
            INVALID_STATE,
            text.replace("{0}", state_name(OPENED))
                .replace("{1}", state_name(self.state.get())),
        ))
    }

    /// Does something with its session.
    pub(super) fn with<R>(
        &self,
        rt: &mut Runspace,
        work: impl FnOnce(&mut Runspace) -> Flow<R>,
    ) -> Flow<R> {
        if self.current {
            return work(rt);
        }
        if self.running.replace(true) {
            return Err(not_now(
                "System.Management.Automation.PSInvalidOperationException",
                "The pipeline was not run because a pipeline is already running. Pipelines cannot be run concurrently.",
            )
            .into());
        }
        let taken = self.session.borrow_mut().take();
        let begun = match taken {
            Some(session) => Ok(session),
            None => self.begin(rt),
        };
        let result = begun.and_then(|mut session| {
            let result = work(&mut session);
            *self.session.borrow_mut() = Some(session);
            result
        });
        self.running.set(false);
        result
    }

    fn begin(&self, rt: &Runspace) -> Flow<Box<Runspace>> {
        let host = self
            .host
            .clone()
            .unwrap_or_else(|| Rc::new(Silent(Rc::clone(&rt.host))));
        let mut made = Box::new(Runspace::new(host, rt.table));
        if let Some(setup) = &rt.on_thread {
            setup(&mut made);
            made.on_thread = Some(std::sync::Arc::clone(setup));
        }
        made.edition.clone_from(&rt.edition);
        let (variables, script) = (self.initial.values(), self.initial.script());
        let global = Rc::clone(&made.global);
        for (name, value) in variables.into_iter().chain(self.variables.borrow().clone()) {
            made.set_in_frame(NameId::of(&name), value, &global)?;
        }
        if !script.is_empty() {
            let mut commands = Commands::default();
            commands.add(CommandEntry {
                text: script,
                script: true,
                local: false,
                parameters: Vec::new(),
            });
            super::run(
                &mut made,
                &commands,
                None,
                &mut super::super::Collector::default(),
            )?;
        }
        Ok(made)
    }

    fn set_variable(&self, rt: &mut Runspace, name: &str, value: Value) -> Flow {
        if !self.current && self.session.borrow().is_none() {
            let mut held = self.variables.borrow_mut();
            held.retain(|(known, _)| !eq_ignore_case(known, name));
            held.push((name.into(), value));
            return Ok(());
        }
        self.variables
            .borrow_mut()
            .push((name.into(), value.clone()));
        self.with(rt, |rt| {
            let global = Rc::clone(&rt.global);
            rt.set_in_frame(NameId::of(name), value, &global)
        })
    }

    fn variable(&self, rt: &mut Runspace, name: &str) -> Flow<Value> {
        if self.apart.get() {
            let known = self
                .variables
                .borrow()
                .iter()
                .rev()
                .find_map(|(known, value)| eq_ignore_case(known, name).then(|| value.clone()));
            return known.ok_or_else(|| {
                not_now(
                    "System.Management.Automation.PSNotSupportedException",
                    format!("emsh does not know the variable '{name}' of a runspace whose commands ran in the background: it only knows what SetVariable set."),
                )
                .into()
            });
        }
        self.with(rt, |rt| {
            let global = Rc::clone(&rt.global);
            Ok(rt
                .get_variable(NameId::of(name), &global)
                .unwrap_or_default())
        })
    }
}

/// The error of something that a runspace's state forbids.
pub(super) fn invalid_state(state: i64, message: &str) -> Box<Fault> {
    let text = grammar::message("RunspaceStrings", message).unwrap_or_default();
    not_now(INVALID_STATE, text.replace("{0}", state_name(state)))
}

/// The object of a runspace.
#[derive(Clone)]
pub(super) struct SpaceObject(pub(super) Rc<Space>);

pub(super) fn state_info(of: &str, enumeration: &str, state: i64) -> Value {
    record::value(
        &format!("System.Management.Automation.Runspaces.{of}"),
        Some(state_name(state).to_owned()),
        vec![
            (
                "State",
                Value::enumeration(
                    &format!("System.Management.Automation.Runspaces.{enumeration}"),
                    state,
                ),
            ),
            ("Reason", Value::Null),
        ],
    )
}

impl NetObject for SpaceObject {
    fn is_engine(&self) -> bool {
        true
    }
    fn type_of(&self) -> Type {
        Type::named("System.Management.Automation.Runspaces.LocalRunspace")
    }
    fn get(&self, name: &str) -> Option<Value> {
        let space = &self.0;
        Some(match name.to_ascii_lowercase().as_str() {
            "id" => Value::Int(space.id),
            "name" => match &*space.name.borrow() {
                Some(name) => Value::String(name.clone()),
                None => Value::str(format!("Runspace{}", space.id)),
            },
            "instanceid" => space.guid.clone(),
            "computername" => Value::str("localhost"),
            "type" => Value::str("Local"),
            "runspacestateinfo" => {
                state_info("RunspaceStateInfo", "RunspaceState", space.state.get())
            }
            "runspaceavailability" => {
                let busy = space.current || space.running.get();
                let number = match space.state.get() {
                    OPENED if busy => 3,
                    OPENED => 1,
                    _ => 0,
                };
                let of = "System.Management.Automation.Runspaces.RunspaceAvailability";
                Value::enumeration(of, number)
            }
            "sessionstateproxy" => Value::net(Proxy(Rc::clone(space))),
            "connectioninfo" | "originalconnectioninfo" => Value::Null,
            "threadoptions" => {
                Value::enumeration("System.Management.Automation.Runspaces.PSThreadOptions", 0)
            }
            "apartmentstate" => Value::enumeration("System.Threading.ApartmentState", 2),
            _ => return None,
        })
    }
    fn set(&self, name: &str, value: &Value) -> Option<Result<()>> {
        if eq_ignore_case(name, "Name") {
            *self.0.name.borrow_mut() = Some(value.to_text().into());
            return Some(Ok(()));
        }
        // Threads have neither apartments nor options of their own here.
        if is_thread_setting(name) {
            return Some(Ok(()));
        }
        self.get(name).map(|_| Err(read_only(name)))
    }
    fn property_names(&self) -> Vec<String> {
        [
            "Id",
            "Name",
            "ComputerName",
            "Type",
            "RunspaceStateInfo",
            "RunspaceAvailability",
            "ConnectionInfo",
            "OriginalConnectionInfo",
            "ThreadOptions",
            "ApartmentState",
            "SessionStateProxy",
            "InstanceId",
        ]
        .map(str::to_owned)
        .to_vec()
    }
    fn equals(&self, other: &Value) -> Option<bool> {
        let same = |held: &SpaceObject| Rc::ptr_eq(&held.0, &self.0);
        Some(other.downcast::<SpaceObject>().is_some_and(same))
    }
    fn as_any(&self) -> &dyn Any {
        self
    }
}

pub(super) fn is_thread_setting(name: &str) -> bool {
    eq_ignore_case(name, "ApartmentState") || eq_ignore_case(name, "ThreadOptions")
}

pub(super) fn read_only(name: &str) -> Box<Fault> {
    Fault::runtime(
        "PropertyAssignmentException",
        format!("'{name}' is a ReadOnly property."),
    )
    .of("System.Management.Automation.SetValueException")
}

/// `SessionStateProxy`.
struct Proxy(Rc<Space>);

impl NetObject for Proxy {
    fn is_engine(&self) -> bool {
        true
    }
    fn type_of(&self) -> Type {
        Type::named("System.Management.Automation.Runspaces.SessionStateProxy")
    }
    fn as_any(&self) -> &dyn Any {
        self
    }
}

/// The runspaces of a session, by what they were made in.
#[derive(Default)]
struct Known {
    own: RefCell<Option<Rc<Space>>>,
    made: RefCell<Vec<Weak<Space>>>,
    last: Cell<i32>,
}

fn known(rt: &mut Runspace) -> Rc<Known> {
    match rt.service::<Known>() {
        Some(held) => held,
        None => {
            let made: Rc<Known> = Rc::default();
            made.last.set(1);
            rt.offer(Rc::clone(&made));
            made
        }
    }
}

/// A new `InstanceId`.
pub(super) fn new_guid(rt: &Runspace) -> Value {
    let mut bytes = [0u8; 16];
    rt.world.random(&mut bytes);
    Guid::value(uuid::Builder::from_random_bytes(bytes).into_uuid())
}

pub(super) fn new_space(
    rt: &mut Runspace,
    host: Option<Rc<dyn PSHost>>,
    initial: Rc<Initial>,
) -> Rc<Space> {
    let known = known(rt);
    known.last.set(known.last.get() + 1);
    let made = Rc::new(Space {
        id: known.last.get(),
        ..space(rt, host, initial)
    });
    let mut all = known.made.borrow_mut();
    all.retain(|held| held.strong_count() > 0);
    all.push(Rc::downgrade(&made));
    made
}

fn space(rt: &Runspace, host: Option<Rc<dyn PSHost>>, initial: Rc<Initial>) -> Space {
    Space {
        id: 1,
        guid: new_guid(rt),
        name: RefCell::default(),
        state: Cell::new(BEFORE_OPEN),
        current: false,
        host,
        initial,
        variables: RefCell::default(),
        session: RefCell::default(),
        running: Cell::new(false),
        apart: Cell::new(false),
    }
}

/// The runspace that the script itself runs in.
pub(super) fn own_space(rt: &mut Runspace) -> Rc<Space> {
    let known = known(rt);
    let mut own = known.own.borrow_mut();
    let made = own.get_or_insert_with(|| {
        let host = Rc::clone(&rt.host);
        Rc::new(Space {
            current: true,
            state: Cell::new(OPENED),
            ..space(rt, Some(host), Rc::default())
        })
    });
    Rc::clone(made)
}

/// `[runspace]::DefaultRunspace`.
pub(super) fn default_runspace(rt: &mut Runspace) -> Value {
    Value::net(SpaceObject(own_space(rt)))
}

/// All runspaces of the session, its own first.
pub fn runspaces(rt: &mut Runspace) -> Vec<Value> {
    let own = own_space(rt);
    let known = known(rt);
    let made = known.made.borrow();
    std::iter::once(own)
        .chain(made.iter().filter_map(Weak::upgrade))
        .map(|space| Value::net(SpaceObject(space)))
        .collect()
}

/// The host and the initial state among arguments, in whatever order; numbers in theirs.
fn settings(
    rt: &Runspace,
    arguments: &[Value],
) -> Result<(Option<Rc<dyn PSHost>>, Rc<Initial>, Vec<i32>)> {
    let (mut host, mut initial, mut numbers) = (None, Rc::default(), Vec::new());
    for argument in arguments {
        if let Some(held) = argument.downcast::<InitialObject>() {
            initial = Rc::clone(&held.0);
        } else if argument.type_of().full_name()
            == "System.Management.Automation.Internal.Host.InternalHost"
        {
            host = Some(Rc::clone(&rt.host));
        } else if !argument.is_null() {
            numbers.push(convert::to_i32(argument)?);
        }
    }
    Ok((host, initial, numbers))
}

pub(super) fn static_method(
    rt: &mut Runspace,
    short: &str,
    name: &str,
    arguments: &[Value],
) -> Flow<Option<Value>> {
    let is = |known: &str| eq_ignore_case(name, known);
    Ok(Some(match short {
        "RunspaceFactory" if is("CreateRunspace") => {
            let (host, initial, _) = settings(rt, arguments)?;
            Value::net(SpaceObject(new_space(rt, host, initial)))
        }
        "RunspaceFactory" if is("CreateRunspacePool") => {
            let (host, initial, numbers) = settings(rt, arguments)?;
            let limits = match numbers.as_slice() {
                [low, high] => (*low, *high),
                _ => (1, 1),
            };
            if limits.0 < 1 || limits.1 < limits.0 {
                return Err(Fault::in_method(
                    name,
                    arguments.len(),
                    not_now(
                        "System.Management.Automation.PSArgumentException",
                        "Cannot create the runspace pool: the least and the most number of runspaces must be above zero, and the most not below the least.",
                    ),
                )
                .into());
            }
            Value::net(PoolObject(Rc::new(Spaces {
                state: Cell::new(BEFORE_OPEN),
                initial,
                host,
                pool: Pool::new(usize::try_from(limits.1).unwrap_or(1)),
                limits: Cell::new(limits),
                guid: new_guid(rt),
                running: RefCell::default(),
            })))
        }
        "InitialSessionState" if is("CreateDefault") || is("CreateDefault2") => {
            Value::net(InitialObject(Rc::default()))
        }
        "InitialSessionState" if is("Create") || is("CreateRestricted") || is("CreateFrom") => {
            return Err(not_now(
                "System.Management.Automation.PSNotSupportedException",
                format!("emsh does not support [initialsessionstate]::{name} yet: sessions begin with all commands (CreateDefault)."),
            )
            .into());
        }
        "SessionStateVariableEntry" if is("new") && arguments.len() >= 3 => {
            entry(EntryKind::Variable, arguments)
        }
        "SessionStateFunctionEntry" if is("new") && arguments.len() >= 2 => {
            entry(EntryKind::Function, arguments)
        }
        "SessionStateAliasEntry" if is("new") && arguments.len() >= 2 => {
            entry(EntryKind::Alias, arguments)
        }
        _ => return Ok(None),
    }))
}

pub(super) fn method(
    rt: &mut Runspace,
    object: &Value,
    name: &str,
    arguments: &[Value],
) -> Flow<Option<Value>> {
    let wrapped = |result: Flow<Option<Value>>, rt: &mut Runspace| {
        result.map_err(|unwind| rt.in_block_method(unwind, name, arguments.len()))
    };
    if let Some(held) = object.downcast::<SpaceObject>() {
        let space = Rc::clone(&held.0);
        let result = space_method(&space, name);
        return wrapped(result, rt);
    }
    if let Some(held) = object.downcast::<Proxy>() {
        let space = Rc::clone(&held.0);
        let result = proxy_method(rt, &space, name, arguments);
        return wrapped(result, rt);
    }
    if let Some(held) = object.downcast::<PoolObject>() {
        let pool = Rc::clone(&held.0);
        let result = pool::method(&pool, name, arguments);
        return wrapped(result, rt);
    }
    if let Some(held) = object.downcast::<InitialObject>() {
        let is = |known: &str| eq_ignore_case(name, known);
        if is("ImportPSModule") {
            for argument in arguments {
                let names = crate::value::member::enumerate(argument)
                    .unwrap_or_else(|| vec![argument.clone()]);
                let names = names.iter().map(Value::to_text);
                held.0.modules.borrow_mut().extend(names);
            }
            return Ok(Some(Value::Empty));
        }
    }
    Ok(None)
}

fn space_method(space: &Rc<Space>, name: &str) -> Flow<Option<Value>> {
    let is = |known: &str| eq_ignore_case(name, known);
    if is("Open") || is("OpenAsync") {
        if space.state.get() != BEFORE_OPEN {
            return Err(invalid_state(space.state.get(), "CannotOpenAgain").into());
        }
        space.open();
    } else if is("Close") || is("CloseAsync") || is("Dispose") {
        space.state.set(CLOSED);
        space.session.borrow_mut().take();
    } else {
        return Ok(None);
    }
    Ok(Some(Value::Empty))
}

fn proxy_method(
    rt: &mut Runspace,
    space: &Rc<Space>,
    name: &str,
    arguments: &[Value],
) -> Flow<Option<Value>> {
    let is = |known: &str| eq_ignore_case(name, known);
    let opened = |space: &Space| {
        let state = space.state.get();
        let closed = || invalid_state(state, "RunspaceNotInOpenedState");
        (state == OPENED).then_some(()).ok_or_else(closed)
    };
    match arguments {
        [variable, value] if is("SetVariable") => {
            opened(space)?;
            space.set_variable(rt, &variable.to_text(), value.clone())?;
            Ok(Some(Value::Empty))
        }
        [variable] | [variable, _] if is("GetVariable") => {
            opened(space)?;
            let found = space.variable(rt, &variable.to_text())?;
            Ok(Some(match arguments.get(1) {
                Some(rest) if found.is_null() => rest.clone(),
                _ => found,
            }))
        }
        _ => Ok(None),
    }
}

/// What commands write, as a collection of .NET.
pub(super) fn written(of: &str, items: Vec<Value>) -> Value {
    Value::list_of(collection(of), items)
}
