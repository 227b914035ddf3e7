//! Hosted commands, run: at once on this thread, or in the background.

use super::super::runspace::Runspace;
use super::super::sink::Sink;
use super::super::task::{Bell, Pool, Post, Task, Work};
use super::super::unwind::{Flow, Unwind};
use super::background::Invocation;
use super::session::{self, OPENED};
use super::shell::{COMPLETED, FAILED, Place, RUNNING, STOPPED, Shell};
use super::{collection, not_now};
use crate::grammar;
use crate::text::source::Source;
use crate::value::{Result, ScriptBlock, Value};
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;
use std::sync::mpsc::channel;

/// Puts what is written into a list.
struct Listed(Vec<Value>);

impl Sink for Listed {
    fn write(&mut self, _: &mut Runspace, value: Value) -> Flow {
        self.0.push(value);
        Ok(())
    }
}

/// Refuses to run nothing, or beside a run that goes on.
fn check(shell: &Shell) -> Result<()> {
    let state = shell.state();
    let message = |id: &str| grammar::message("PowerShellStrings", id).unwrap_or_default();
    if state == RUNNING {
        return Err(not_now(
            "System.Management.Automation.InvalidPowerShellStateException",
            message("ExecutionAlreadyStarted"),
        ));
    }
    if shell.commands.borrow().is_empty() {
        return Err(not_now(
            "System.Management.Automation.PSInvalidOperationException",
            message("NoCommandToInvoke"),
        ));
    }
    Ok(())
}

pub(super) fn invoke(
    rt: &mut Runspace,
    shell: &Rc<Shell>,
    input: Option<Vec<Value>>,
) -> Flow<Vec<Value>> {
    check(shell)?;
    let space = match &*shell.place.borrow() {
        Place::Space(space) => Rc::clone(space),
        // Whichever runspace of the pool is free: none keeps what ran in it before.
        Place::Pool(pool) => {
            let space = session::new_space(rt, pool.host.clone(), Rc::clone(&pool.initial));
            if pool.state.get() == OPENED {
                space.open();
            }
            space
        }
    };
    if shell.owner.get() {
        space.open();
    }
    space.check()?;
    shell.run.borrow_mut().take();
    shell.state.set(RUNNING);
    let commands = shell.commands.borrow().clone();
    let mut out = Listed(Vec::new());
    let host = space.host().cloned();
    let result = space.with(rt, |rt| {
        let before = rt.errors.items.borrow().len();
        let was = shell.streams.take_over(rt, host.as_ref());
        let result = super::run(rt, &commands, input, &mut out);
        rt.streams = was;
        shell.failed.set(rt.errors.items.borrow().len() > before);
        let global = Rc::clone(&rt.global);
        match result {
            Err(unwind) => match *unwind {
                Unwind::Exit(_) | Unwind::Break(_) | Unwind::Continue(_) => Ok(()),
                Unwind::Fault(fault) => Err(Box::new(Unwind::Throw(
                    rt.record_of(&fault, &global),
                    super::super::Severity::Statement,
                ))),
                other => Err(Box::new(other)),
            },
            Ok(()) => Ok(()),
        }
    });
    let (state, reason) = match &result {
        Ok(()) => (COMPLETED, None),
        Err(unwind) => match &**unwind {
            Unwind::Throw(record, _) => (FAILED, Some(Rc::clone(record))),
            _ => (STOPPED, None),
        },
    };
    shell.state.set(state);
    *shell.reason.borrow_mut() = reason;
    result.map(|()| out.0)
}

pub(super) fn begin(
    rt: &mut Runspace,
    shell: &Rc<Shell>,
    input: Option<Vec<Value>>,
    output: Option<Value>,
) -> Flow<Rc<Invocation>> {
    check(shell)?;
    if shell.nested {
        return Err(not_now(
            "System.Management.Automation.PSInvalidOperationException",
            grammar::message("PowerShellStrings", "NestedPowerShellInvokeAsync")
                .unwrap_or_default(),
        )
        .into());
    }
    let place = shell.place.borrow().clone();
    let (pool, host, variables, script) = match &place {
        Place::Space(space) => {
            if shell.owner.get() {
                space.open();
            }
            space.check()?;
            let (variables, script) = space.freight();
            (Pool::new(1), space.host().cloned(), variables, script)
        }
        Place::Pool(pool) => {
            if pool.state.get() != OPENED {
                return Err(
                    session::invalid_state(pool.state.get(), "RunspaceNotInOpenedState").into(),
                );
            }
            let initial = &pool.initial;
            (
                pool.pool.clone(),
                pool.host.clone(),
                initial.values(),
                initial.script(),
            )
        }
    };
    let before = if script.is_empty() {
        None
    } else {
        let parsed = rt.parse(Rc::new(Source::new(script.as_str())));
        Some(Rc::new(ScriptBlock::new(parsed.script)))
    };
    let (send, feed) = channel();
    let run = Rc::new(Invocation {
        feed: RefCell::new(Some(feed)),
        bell: Arc::<Bell>::default(),
        stop: Arc::new(AtomicBool::new(false)),
        state: Cell::new(RUNNING),
        output: output.unwrap_or_else(|| {
            let of = collection("System.Management.Automation.PSDataCollection");
            Value::list_of(of, Vec::new())
        }),
        streams: shell.streams.clone(),
        reason: RefCell::default(),
        shares: Rc::clone(&rt.shares),
        host,
        waiting: Rc::clone(&rt.host),
    });
    let task = Task {
        work: Work::Commands(shell.commands.borrow().clone()),
        before,
        using: Default::default(),
        variables,
        underscore: None,
        input,
        location: rt.world.current_dir().into(),
        apart: false,
        id: String::new(),
    };
    let post = Post::new(send, 0, Arc::clone(&run.bell));
    rt.launch(task, &pool, post, Arc::clone(&run.stop))
        .map_err(|error| {
            not_now(
                "System.Management.Automation.PSInvalidOperationException",
                format!("The commands cannot be started: {error}."),
            )
        })?;
    if let Place::Pool(pool) = &place {
        pool.running.borrow_mut().push(Rc::clone(&run));
    }
    *shell.run.borrow_mut() = Some(Rc::clone(&run));
    Ok(run)
}
