//! Pools of runspaces.

use super::super::host::PSHost;
use super::super::task::Pool;
use super::super::unwind::Flow;
use super::background::Invocation;
use super::initial::{Initial, InitialObject};
use super::session::{
    BEFORE_OPEN, CLOSED, OPENED, invalid_state, is_thread_setting, read_only, state_info,
};
use crate::text::name::eq_ignore_case;
use crate::value::{NetObject, Result, Type, Value, convert};
use std::any::Any;
use std::cell::{Cell, RefCell};
use std::rc::Rc;

/// A pool of runspaces.
pub(super) struct Spaces {
    pub(super) state: Cell<i64>,
    pub(super) initial: Rc<Initial>,
    pub(super) host: Option<Rc<dyn PSHost>>,
    pub(super) pool: Pool,
    pub(super) limits: Cell<(i32, i32)>,
    pub(super) guid: Value,
    pub(super) running: RefCell<Vec<Rc<Invocation>>>,
}

/// The object of a pool.
#[derive(Clone)]
pub(super) struct PoolObject(pub(super) Rc<Spaces>);

impl NetObject for PoolObject {
    fn is_engine(&self) -> bool {
        true
    }
    fn type_of(&self) -> Type {
        Type::named("System.Management.Automation.Runspaces.RunspacePool")
    }
    fn get(&self, name: &str) -> Option<Value> {
        let pool = &self.0;
        Some(match name.to_ascii_lowercase().as_str() {
            "instanceid" => pool.guid.clone(),
            "isdisposed" => Value::Bool(pool.state.get() == CLOSED),
            "runspacepoolstateinfo" => state_info(
                "RunspacePoolStateInfo",
                "RunspacePoolState",
                pool.state.get(),
            ),
            "initialsessionstate" => Value::net(InitialObject(Rc::clone(&pool.initial))),
            "connectioninfo" => Value::Null,
            "runspacepoolavailability" => Value::enumeration(
                "System.Management.Automation.Runspaces.RunspacePoolAvailability",
                i64::from(pool.state.get() == OPENED),
            ),
            "threadoptions" => {
                Value::enumeration("System.Management.Automation.Runspaces.PSThreadOptions", 0)
            }
            "apartmentstate" => Value::enumeration("System.Threading.ApartmentState", 2),
            _ => return None,
        })
    }
    fn set(&self, name: &str, _: &Value) -> Option<Result<()>> {
        if is_thread_setting(name) {
            return Some(Ok(()));
        }
        self.get(name).map(|_| Err(read_only(name)))
    }
    fn property_names(&self) -> Vec<String> {
        [
            "InstanceId",
            "IsDisposed",
            "RunspacePoolStateInfo",
            "InitialSessionState",
            "ConnectionInfo",
            "RunspacePoolAvailability",
            "ThreadOptions",
            "ApartmentState",
        ]
        .map(str::to_owned)
        .to_vec()
    }
    fn equals(&self, other: &Value) -> Option<bool> {
        let same = |held: &PoolObject| Rc::ptr_eq(&held.0, &self.0);
        Some(other.downcast::<PoolObject>().is_some_and(same))
    }
    fn as_any(&self) -> &dyn Any {
        self
    }
}

pub(super) fn method(pool: &Rc<Spaces>, name: &str, arguments: &[Value]) -> Flow<Option<Value>> {
    let is = |known: &str| eq_ignore_case(name, known);
    let limits = pool.limits.get();
    Ok(Some(match arguments {
        [] if is("Open") => {
            if pool.state.get() != BEFORE_OPEN {
                return Err(invalid_state(pool.state.get(), "CannotOpenAgain").into());
            }
            pool.state.set(OPENED);
            Value::Empty
        }
        [] if is("Close") || is("Dispose") => {
            pool.state.set(CLOSED);
            Value::Empty
        }
        [] if is("GetMaxRunspaces") => Value::Int(limits.1),
        [] if is("GetMinRunspaces") => Value::Int(limits.0),
        [] if is("GetAvailableRunspaces") => {
            let mut running = pool.running.borrow_mut();
            running.retain(|held| !held.is_finished());
            let busy = i32::try_from(running.len()).unwrap_or(i32::MAX);
            Value::Int((limits.1 - busy).max(0))
        }
        [most] if is("SetMaxRunspaces") => {
            let most = convert::to_i32(most)?;
            let fits = most >= limits.0;
            if fits {
                pool.limits.set((limits.0, most));
                pool.pool.set_limit(usize::try_from(most).unwrap_or(1));
            }
            Value::Bool(fits)
        }
        [least] if is("SetMinRunspaces") => {
            let least = convert::to_i32(least)?;
            let fits = least >= 1 && least <= limits.1;
            if fits {
                pool.limits.set((least, limits.1));
            }
            Value::Bool(fits)
        }
        _ => return Ok(None),
    }))
}
