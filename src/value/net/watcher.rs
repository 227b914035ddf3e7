//! `FileSystemWatcher`: what happens to the files of a folder.
//!
//! It does not raise its events itself: a session asks it for them with [`Watcher::take`] while it waits.

use super::NetObject;
use super::file_info::simple_expression;
use super::record::event_args;
use crate::text::name::eq_ignore_case;
use crate::value::context::{FileChange, FileWatch, WatchFor, WatchedChange};
use crate::value::members::args::{self, bad, int, null};
use crate::value::members::path;
use crate::value::{Context, NoContext, Result, Type, Value, World, convert};
use std::any::Any;
use std::cell::{Cell, RefCell};
use std::collections::VecDeque;
use std::rc::Rc;

/// Its type.
pub const TYPE: &str = "System.IO.FileSystemWatcher";
/// The events that it raises.
pub const EVENTS: &[&str] = &["Changed", "Created", "Deleted", "Renamed"];
const NOTIFY_FILTERS: &str = "System.IO.NotifyFilters";
const CHANGE_TYPES: &str = "System.IO.WatcherChangeTypes";

/// Members of `NotifyFilters`.
mod filter {
    pub const FILE_NAME: i64 = 1;
    pub const DIRECTORY_NAME: i64 = 2;
    pub const ATTRIBUTES: i64 = 4;
    pub const SIZE: i64 = 8;
    pub const LAST_WRITE: i64 = 16;
    pub const LAST_ACCESS: i64 = 32;
    pub const CREATION_TIME: i64 = 64;
    pub const SECURITY: i64 = 256;
}

/// Between two looks while somebody waits, in milliseconds.
const SLICE: i64 = 20;

/// A watcher of a folder.
pub struct Watcher {
    world: Rc<dyn World>,
    path: RefCell<String>,
    filters: Value,
    deep: Cell<bool>,
    notify: Cell<i64>,
    buffer: Cell<i32>,
    active: RefCell<Option<Box<dyn FileWatch>>>,
    /// What has happened and was not told yet.
    waiting: RefCell<VecDeque<WatchedChange>>,
}

impl Watcher {
    /// The next change that concerns somebody: the name of its event, and what the event tells.
    pub fn take(&self) -> Option<(&'static str, Value)> {
        if let Some(watch) = self.active.borrow_mut().as_mut() {
            self.waiting.borrow_mut().extend(watch.take());
        }
        loop {
            let change = self.waiting.borrow_mut().pop_front()?;
            if self.concerns(&change) {
                return Some(self.arguments(&change));
            }
        }
    }

    /// Whether a change is of a kind and of a name that is wanted.
    fn concerns(&self, change: &WatchedChange) -> bool {
        let names = if change.is_dir {
            filter::DIRECTORY_NAME
        } else {
            filter::FILE_NAME
        };
        if change.change != FileChange::Changed && self.notify.get() & names == 0 {
            return false;
        }
        let patterns = args::items(&self.filters);
        let fits = |name: &str| {
            let last = name.rsplit('/').next().unwrap_or(name);
            patterns.is_empty()
                || patterns.iter().any(|pattern| {
                    simple_expression(&pattern.to_text()).is_none_or(|test| test.is_match(last))
                })
        };
        fits(&change.name) || matches!(&change.change, FileChange::Renamed(old) if fits(old))
    }

    fn arguments(&self, change: &WatchedChange) -> (&'static str, Value) {
        let folder = self.folder();
        let full = |name: &str| Value::str(format!("{}/{name}", folder.trim_end_matches('/')));
        let (event, number) = match &change.change {
            FileChange::Created => ("Created", 1),
            FileChange::Deleted => ("Deleted", 2),
            FileChange::Changed => ("Changed", 4),
            FileChange::Renamed(_) => ("Renamed", 8),
        };
        let mut fields = vec![
            ("ChangeType", Value::enumeration(CHANGE_TYPES, number)),
            ("FullPath", full(&change.name)),
            ("Name", Value::str(change.name.as_str())),
        ];
        let FileChange::Renamed(old) = &change.change else {
            return (event, event_args("System.IO.FileSystemEventArgs", fields));
        };
        fields.push(("OldFullPath", full(old)));
        fields.push(("OldName", Value::str(old.as_str())));
        (event, event_args("System.IO.RenamedEventArgs", fields))
    }

    /// Begins to watch, or ends it; what is set while it watches begins again.
    fn watch(&self, active: bool) -> Result<()> {
        *self.active.borrow_mut() = None;
        if !active {
            self.waiting.borrow_mut().clear();
            return Ok(());
        }
        let has = |filters: i64| self.notify.get() & filters != 0;
        let seen = filter::LAST_ACCESS | filter::LAST_WRITE | filter::SECURITY | filter::SIZE;
        let wanted = WatchFor {
            names: has(filter::FILE_NAME | filter::DIRECTORY_NAME),
            content: has(seen),
            attributes: has(seen | filter::ATTRIBUTES | filter::CREATION_TIME),
            access: has(filter::LAST_ACCESS),
        };
        if self.path.borrow().is_empty() {
            return Ok(());
        }
        let folder = self.folder();
        *self.active.borrow_mut() = Some(self.world.watch(&folder, self.deep.get(), wanted)?);
        Ok(())
    }

    /// The folder as a whole path: a path that does not begin at the root begins where the process stands.
    fn folder(&self) -> String {
        let path = self.path.borrow();
        if path.starts_with('/') {
            path.clone()
        } else {
            path::combine(&[self.world.current_dir(), path.clone()])
        }
    }

    fn is_active(&self) -> bool {
        self.active.borrow().is_some()
    }

    fn set_path(&self, path: &str) -> Result<()> {
        if !path.is_empty() && !self.world.status(path).is_some_and(|status| status.is_dir) {
            return bad(format!(
                "The directory name '{path}' does not exist. (Parameter 'Path')"
            ));
        }
        *self.path.borrow_mut() = path.to_owned();
        Ok(())
    }

    fn set_filter(&self, pattern: &str) {
        if let Value::List(list) = &self.filters {
            let pattern = if matches!(pattern, "" | "*.*") {
                "*"
            } else {
                pattern
            };
            *list.items.borrow_mut() = vec![Value::str(pattern)];
        }
    }

    /// `WaitForChanged`: the first change of some kinds, or that the time is up.
    fn wait(&self, kinds: i64, limit: Option<i64>) -> Result<Value> {
        let was_active = self.is_active();
        if !was_active {
            self.watch(true)?;
        }
        let mut waited = 0;
        let found = loop {
            let next = self.take();
            let number = |event: &str| match event {
                "Created" => 1,
                "Deleted" => 2,
                "Changed" => 4,
                _ => 8,
            };
            match next {
                Some((event, args)) if number(event) & kinds != 0 => break Some(args),
                Some(_) => continue,
                None => {}
            }
            if crate::text::regex::is_stopped() {
                return Err(crate::value::Fault::stopped());
            }
            if limit.is_some_and(|limit| waited >= limit) {
                break None;
            }
            self.world.sleep(SLICE * 10_000);
            waited += SLICE;
        };
        if !was_active {
            self.watch(false)?;
        }
        let part = |name: &str| {
            found
                .as_ref()
                .and_then(|args| args.net_object()?.get(name))
                .unwrap_or_default()
        };
        let kind = match part("ChangeType") {
            Value::Null => Value::enumeration(CHANGE_TYPES, 0),
            kind => kind,
        };
        Ok(event_args(
            "System.IO.WaitForChangedResult",
            vec![
                ("ChangeType", kind),
                ("Name", part("Name")),
                ("OldName", part("OldName")),
                ("TimedOut", Value::Bool(found.is_none())),
            ],
        ))
    }

    fn assign(&self, name: &str, value: &Value) -> Option<Result<()>> {
        let to = |of: &str| convert::convert(value, &Type::named(of), &mut NoContext);
        let done = match name {
            "path" => self.set_path(&value.to_text()),
            "filter" => {
                self.set_filter(&value.to_text());
                Ok(())
            }
            "includesubdirectories" => {
                self.deep.set(convert::truth(value));
                Ok(())
            }
            "internalbuffersize" => convert::to_i32(value).map(|size| {
                self.buffer.set(size.max(4096));
            }),
            "notifyfilter" => to(NOTIFY_FILTERS).map(|filters| {
                if let Value::Enum(held) = filters {
                    self.notify.set(held.number);
                }
            }),
            "enableraisingevents" => {
                let active = convert::truth(value);
                return Some(if active == self.is_active() {
                    Ok(())
                } else {
                    self.watch(active)
                });
            }
            _ => return None,
        };
        Some(done.and_then(|()| {
            if self.is_active() && name != "filter" {
                self.watch(true)
            } else {
                Ok(())
            }
        }))
    }
}

impl NetObject for Watcher {
    fn type_of(&self) -> Type {
        Type::named(TYPE)
    }

    fn get(&self, name: &str) -> Option<Value> {
        Some(match name.to_ascii_lowercase().as_str() {
            "notifyfilter" => Value::enumeration(NOTIFY_FILTERS, self.notify.get()),
            "filters" => self.filters.clone(),
            "enableraisingevents" => Value::Bool(self.is_active()),
            "filter" => args::items(&self.filters)
                .into_iter()
                .next()
                .unwrap_or_else(|| Value::str("*")),
            "includesubdirectories" => Value::Bool(self.deep.get()),
            "internalbuffersize" => Value::Int(self.buffer.get()),
            "path" => Value::str(self.path.borrow().as_str()),
            "site" | "synchronizingobject" | "container" => Value::Null,
            _ => return None,
        })
    }

    fn set(&self, name: &str, value: &Value) -> Option<Result<()>> {
        self.assign(&name.to_ascii_lowercase(), value)
    }

    fn property_names(&self) -> Vec<String> {
        [
            "NotifyFilter",
            "Filters",
            "EnableRaisingEvents",
            "Filter",
            "IncludeSubdirectories",
            "InternalBufferSize",
            "Path",
            "Site",
            "SynchronizingObject",
            "Container",
        ]
        .map(str::to_owned)
        .to_vec()
    }

    fn call(
        &self,
        _: &Value,
        name: &str,
        args: &[Value],
        _: &mut dyn Context,
    ) -> Option<Result<Value>> {
        match (name, args) {
            ("dispose", []) => Some(self.watch(false).map(|()| Value::Empty)),
            ("begininit" | "endinit", []) => Some(Ok(Value::Empty)),
            ("waitforchanged", [_] | [_, _]) => {
                let kinds = match args::named(args, 0, CHANGE_TYPES) {
                    Ok(kinds) => kinds?,
                    Err(fault) => return Some(Err(fault)),
                };
                let limit = match args.get(1).map(Value::base) {
                    Some(Value::TimeSpan(span)) => Some(span.0 / 10_000),
                    _ => int(args, 1).map(i64::from),
                };
                Some(self.wait(kinds, limit.filter(|limit| *limit >= 0)))
            }
            _ => None,
        }
    }

    fn equals(&self, other: &Value) -> Option<bool> {
        Some(
            other
                .downcast::<Watcher>()
                .is_some_and(|other| std::ptr::eq(self, other)),
        )
    }

    fn as_any(&self) -> &dyn Any {
        self
    }
}

/// `[IO.FileSystemWatcher]::new(path, filter)`.
pub fn construct(args: &[Value], cx: &mut dyn Context) -> Option<Result<Value>> {
    for (at, name) in [(0, "path"), (1, "filter")] {
        if args.get(at).is_some_and(Value::is_null) {
            return Some(null(name));
        }
    }
    let made = Watcher {
        world: cx.world(),
        path: RefCell::default(),
        filters: Value::list_of(
            Type::named("System.Collections.ObjectModel.Collection[System.String]"),
            Vec::new(),
        ),
        deep: Cell::new(false),
        notify: Cell::new(filter::LAST_WRITE | filter::FILE_NAME | filter::DIRECTORY_NAME),
        buffer: Cell::new(8192),
        active: RefCell::default(),
        waiting: RefCell::default(),
    };
    if let Some(given) = args.first() {
        let given = given.to_text();
        if given.is_empty() {
            return Some(bad("The directory name  is invalid. (Parameter 'path')"));
        }
        if !made
            .world
            .status(&given)
            .is_some_and(|status| status.is_dir)
        {
            return Some(bad(format!(
                "The directory name '{given}' does not exist. (Parameter 'path')"
            )));
        }
        *made.path.borrow_mut() = given;
    }
    if let Some(pattern) = args.get(1) {
        made.set_filter(&pattern.to_text());
    }
    Some(Ok(Value::net(made)))
}

/// Whether it is one of the events.
pub fn has_event(name: &str) -> bool {
    EVENTS.iter().any(|held| eq_ignore_case(held, name))
}
