//! Starting jobs: `Start-Job`, `Start-ThreadJob`, and the tasks of `ForEach-Object -Parallel -AsJob`.

use super::object::{ActionFeed, Job, Jobs, Kind, NOT_STARTED, RUNNING, guid, jobs, value_of};
use crate::engine::task::{Pool, Post, Task, Work};
use crate::engine::{Call, CmdletBody, Flow, Runspace};
use crate::text::name::NameMap;
use crate::value::{ErrorCategory, Fault, ScriptBlock, Value};
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;
use std::sync::mpsc::channel;

/// A job that is to be started, with what each of its tasks gets as `$_`.
pub(in crate::cmdlets::core) struct Wanted {
    pub(in crate::cmdlets::core) kind: Kind,
    pub(in crate::cmdlets::core) name: Option<String>,
    pub(in crate::cmdlets::core) block: Rc<ScriptBlock>,
    pub(in crate::cmdlets::core) before: Option<Rc<ScriptBlock>>,
    pub(in crate::cmdlets::core) using: NameMap<Value>,
    pub(in crate::cmdlets::core) arguments: Vec<Value>,
    pub(in crate::cmdlets::core) input: Option<Vec<Value>>,
    pub(in crate::cmdlets::core) each: Option<Vec<Value>>,
    pub(in crate::cmdlets::core) limit: usize,
    pub(in crate::cmdlets::core) folder: Option<String>,
}

fn new_job(rt: &Runspace, held: &Jobs, wanted: &Wanted, child: bool) -> Job {
    let id = held.next_id();
    Job {
        id,
        name: match (&wanted.name, child) {
            (Some(name), false) => name.clone(),
            _ => format!("Job{id}"),
        },
        kind: wanted.kind,
        command: wanted.block.text().to_owned(),
        guid: guid(rt),
        child,
        state: Cell::new(if wanted.kind == Kind::Background {
            RUNNING
        } else {
            NOT_STARTED
        }),
        items: RefCell::default(),
        reason: RefCell::default(),
        began: Cell::new((wanted.kind == Kind::Background).then(|| rt.world.now())),
        ended: Cell::new(None),
        stop: Arc::new(AtomicBool::new(false)),
        children: RefCell::default(),
        feed: RefCell::default(),
        shares: Rc::clone(&rt.shares),
        host: Rc::clone(&rt.host),
        action: None,
    }
}

/// The job of an event's action.
pub(super) fn action_job(
    rt: &Runspace,
    held: &Jobs,
    name: &str,
    command: &str,
    feed: ActionFeed,
) -> Job {
    Job {
        id: held.next_id(),
        name: name.to_owned(),
        kind: Kind::Event,
        command: command.to_owned(),
        guid: guid(rt),
        child: false,
        state: Cell::new(NOT_STARTED),
        items: RefCell::default(),
        reason: RefCell::default(),
        began: Cell::new(None),
        ended: Cell::new(None),
        stop: Arc::new(AtomicBool::new(false)),
        children: RefCell::default(),
        feed: RefCell::default(),
        shares: Rc::clone(&rt.shares),
        host: Rc::clone(&rt.host),
        action: Some(Rc::new(feed)),
    }
}

/// Starts a job; its object.
pub(in crate::cmdlets::core) fn start_tasks(call: &mut Call<'_>, wanted: Wanted) -> Flow<Value> {
    let held = jobs(call.rt);
    let job = Rc::new(new_job(call.rt, &held, &wanted, false));
    let each: Vec<Option<Value>> = match &wanted.each {
        Some(items) => items.iter().cloned().map(Some).collect(),
        None => vec![None],
    };
    let (send, feed) = channel();
    let pool = match wanted.kind {
        Kind::Background => Pool::new(1),
        Kind::Thread => {
            if wanted.limit > 0 {
                held.pool.set_limit(wanted.limit);
            }
            held.pool.clone()
        }
        Kind::Task | Kind::Event => Pool::new(wanted.limit),
    };
    let location = match &wanted.folder {
        Some(folder) => call.rt.file_path(folder)?.into(),
        None => call.rt.location.clone(),
    };
    for (number, underscore) in each.into_iter().enumerate() {
        let worker = if wanted.kind == Kind::Thread {
            Rc::clone(&job)
        } else {
            let child = Rc::new(new_job(call.rt, &held, &wanted, true));
            job.children.borrow_mut().push(Rc::clone(&child));
            child
        };
        let task = Task {
            work: Work::Block(Rc::clone(&wanted.block), wanted.arguments.clone()),
            before: wanted.before.clone(),
            using: wanted.using.clone(),
            variables: Vec::new(),
            underscore,
            input: wanted.input.clone(),
            location: location.clone(),
            apart: wanted.kind == Kind::Background,
            id: worker.guid.clone(),
        };
        let post = Post::new(send.clone(), number, Arc::clone(&held.bell));
        if let Err(error) = call.rt.launch(task, &pool, post, Arc::clone(&worker.stop)) {
            return call.throw(
                &Fault::new(
                    "ThreadNotStarted",
                    ErrorCategory::ResourceUnavailable,
                    format!("The job cannot be started: {error}."),
                )
                .of("System.InvalidOperationException"),
            );
        }
    }
    *job.feed.borrow_mut() = Some(feed);
    held.all.borrow_mut().push(Rc::clone(&job));
    Ok(value_of(&job))
}

/// There are no jobs that somebody defined to be run later.
fn no_definition(call: &mut Call<'_>, name: &str) -> Flow {
    if let Some(path) = call.text("DefinitionPath").filter(|path| !path.is_empty()) {
        let full = call.rt.file_path(&path)?;
        if call.rt.world.status(&full).is_none() {
            return call.throw(
                &Fault::new(
                    "PathNotFound",
                    ErrorCategory::ObjectNotFound,
                    format!("Cannot find path '{full}' because it does not exist."),
                )
                .of("System.Management.Automation.ItemNotFoundException")
                .target(Value::str(full.as_str())),
            );
        }
    }
    let text = match call.text("Type") {
        Some(of) => format!("Cannot find a scheduled job with type {of} and name {name}."),
        None => format!("Cannot find a scheduled job with name {name}."),
    };
    call.fail(
        "StartJobFromDefinitionNameNotFound",
        ErrorCategory::ObjectNotFound,
        "System.Management.Automation.RuntimeException",
        &text,
        Value::Null,
    )
}

/// The objects of the pipeline, for `$input`.
#[derive(Default)]
pub(super) struct Start {
    input: Vec<Value>,
}

impl CmdletBody for Start {
    fn process(&mut self, call: &mut Call<'_>) -> Flow {
        if call.is_bound("InputObject") {
            self.input.push(call.value("InputObject"));
        }
        Ok(())
    }

    fn end(&mut self, call: &mut Call<'_>) -> Flow {
        let threads = call.info.name == "Start-ThreadJob";
        if call.flag("RunAs32") {
            return call.throw(
                &Fault::new(
                    "RunAs32NotSupported",
                    ErrorCategory::InvalidOperation,
                    "Cannot start a 32-bit 'pwsh' process from the 64-bit 'pwsh' installation. Install the 32-bit 'pwsh' if you need to run PowerShell in a 32-bit process.",
                )
                .of("System.Management.Automation.PSNotSupportedException"),
            );
        }
        if let Some(name) = call.text("DefinitionName") {
            return no_definition(call, &name);
        }
        let block = match call.get("ScriptBlock").map(Value::base) {
            Some(Value::ScriptBlock(block)) => Rc::clone(block),
            _ => {
                let path = call
                    .text("FilePath")
                    .or_else(|| call.text("LiteralPath"))
                    .unwrap_or_default();
                let full = call.rt.file_path(&path)?;
                call.rt.load_script(&full)?
            }
        };
        let before = match call.get("InitializationScript").map(Value::base) {
            Some(Value::ScriptBlock(block)) => Some(Rc::clone(block)),
            _ => None,
        };
        let using = super::using_values(call, &block)?;
        let input = std::mem::take(&mut self.input);
        if let Some(folder) = call.text("WorkingDirectory") {
            let full = call.rt.full_path(&folder);
            if !call
                .rt
                .world
                .status(&full)
                .is_some_and(|status| status.is_dir)
            {
                return call.throw(
                    &Fault::new(
                        "DirectoryNotFoundException",
                        ErrorCategory::InvalidOperation,
                        format!("Cannot find the WorkingDirectory path {folder}."),
                    )
                    .of("System.IO.DirectoryNotFoundException"),
                );
            }
        }
        let wanted = Wanted {
            kind: if threads {
                Kind::Thread
            } else {
                Kind::Background
            },
            name: call.text("Name").map(|name| name.to_string()),
            block,
            before,
            using,
            arguments: call.list("ArgumentList"),
            input: (!input.is_empty() || call.expecting_input).then_some(input),
            each: None,
            limit: call
                .int("ThrottleLimit")
                .and_then(|limit| usize::try_from(limit).ok())
                .unwrap_or(0),
            folder: call.text("WorkingDirectory").map(|text| text.to_string()),
        };
        let job = start_tasks(call, wanted)?;
        call.write(job)
    }
}
