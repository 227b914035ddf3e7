//! `ForEach-Object -Parallel`: a block for each object, several at a time, each on a thread of its own.

use super::job::{Kind, Wanted, replay, start_tasks, using_values};
use crate::engine::parcel::unpack;
use crate::engine::shares::Receiving;
use crate::engine::task::{Bell, News, Pool, Post, Task, Work};
use crate::engine::{Call, Flow, Unwind};
use crate::text::name::NameMap;
use crate::value::{ErrorCategory, Fault, ScriptBlock, Value};
use std::rc::Rc;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::time::{Duration, Instant};

/// One run of the cmdlet.
pub(super) struct Parallel {
    block: Rc<ScriptBlock>,
    using: NameMap<Value>,
    limit: usize,
    as_job: bool,
    /// What the job will get, with `-AsJob`.
    inputs: Vec<Value>,
    pool: Pool,
    send: Sender<(usize, News)>,
    feed: Receiver<(usize, News)>,
    bell: Arc<Bell>,
    running: usize,
    stop: Arc<AtomicBool>,
    until: Option<Instant>,
}

impl Drop for Parallel {
    /// Whatever still runs when the pipeline ends early is stopped.
    fn drop(&mut self) {
        self.stop.store(true, Ordering::Relaxed);
    }
}

fn refused(call: &mut Call<'_>, id: &str, exception: &str) -> Flow {
    let text = crate::grammar::message("InternalCommandStrings", id).unwrap_or_default();
    call.throw(&Fault::new(id, ErrorCategory::InvalidOperation, text).of(exception))
}

impl Parallel {
    /// Reads the parameters.
    pub(super) fn begin(call: &mut Call<'_>) -> Flow<Option<Parallel>> {
        let common = call.common;
        if common.error_action.is_some()
            || common.warning_action.is_some()
            || common.information_action.is_some()
            || common.pipeline_variable.is_some()
        {
            return call.throw(
                &Fault::new(
                    "ParallelCommonParametersNotSupported",
                    ErrorCategory::NotImplemented,
                    crate::grammar::message(
                        "InternalCommandStrings",
                        "ParallelCommonParametersNotSupported",
                    )
                    .unwrap_or_default(),
                )
                .of("System.Management.Automation.PSNotSupportedException"),
            );
        }
        let Some(Value::ScriptBlock(block)) = call.get("Parallel").map(Value::base).cloned() else {
            return Ok(None);
        };
        let as_job = call.flag("AsJob");
        let seconds = call
            .int("TimeoutSeconds")
            .and_then(|seconds| u64::try_from(seconds).ok())
            .filter(|seconds| *seconds > 0);
        if as_job && seconds.is_some() {
            refused(
                call,
                "ParallelCannotUseTimeoutWithJob",
                "System.ArgumentException",
            )?;
        }
        let using = using_values(call, &block)?;
        if using
            .iter()
            .any(|(_, value)| matches!(value.base(), Value::ScriptBlock(_)))
        {
            refused(
                call,
                "ParallelUsingVariableCannotBeScriptBlock",
                "System.Management.Automation.PSArgumentException",
            )?;
        }
        let limit = call
            .int("ThrottleLimit")
            .and_then(|limit| usize::try_from(limit).ok())
            .unwrap_or(5)
            .max(1);
        let (send, feed) = channel();
        Ok(Some(Parallel {
            block,
            using,
            limit,
            as_job,
            inputs: Vec::new(),
            pool: Pool::new(limit),
            send,
            feed,
            bell: Arc::default(),
            running: 0,
            stop: Arc::new(AtomicBool::new(false)),
            until: seconds.map(|seconds| Instant::now() + Duration::from_secs(seconds)),
        }))
    }

    /// Starts a task for an object, once there is room for it.
    pub(super) fn process(&mut self, call: &mut Call<'_>, input: Value) -> Flow {
        if matches!(input.base(), Value::ScriptBlock(_)) {
            let text = crate::grammar::message(
                "InternalCommandStrings",
                "ParallelPipedInputObjectCannotBeScriptBlock",
            )
            .unwrap_or_default();
            return call.fail(
                "ParallelPipedInputObjectCannotBeScriptBlock",
                ErrorCategory::InvalidType,
                "System.Management.Automation.PSArgumentException",
                text,
                input,
            );
        }
        if self.as_job {
            self.inputs.push(input);
            return Ok(());
        }
        self.listen(call, self.limit.saturating_sub(1))?;
        if self.stop.load(Ordering::Relaxed) {
            return Ok(());
        }
        let task = Task {
            work: Work::Block(Rc::clone(&self.block), Vec::new()),
            before: None,
            using: self.using.clone(),
            variables: Vec::new(),
            underscore: Some(input),
            input: None,
            location: call.rt.location.clone(),
            apart: false,
            id: String::new(),
        };
        let post = Post::new(self.send.clone(), 0, Arc::clone(&self.bell));
        let stop = Arc::clone(&self.stop);
        if let Err(error) = call.rt.launch(task, &self.pool, post, stop) {
            return call.throw(
                &Fault::new(
                    "ThreadNotStarted",
                    ErrorCategory::ResourceUnavailable,
                    format!("The block cannot be started: {error}."),
                )
                .of("System.InvalidOperationException"),
            );
        }
        self.running += 1;
        Ok(())
    }

    /// Passes on what the tasks write until no more than so many run.
    fn listen(&mut self, call: &mut Call<'_>, most: usize) -> Flow {
        loop {
            let next = if self.running > most {
                self.feed.recv_timeout(Duration::from_millis(20))
            } else {
                self.feed.try_recv().map_err(|_| RecvTimeoutError::Timeout)
            };
            match next {
                Ok((_, news)) => self.hear(call, news)?,
                Err(_) if self.running <= most => return Ok(()),
                Err(_) => {
                    if call.rt.host.stopped() {
                        return Err(Box::new(Unwind::Stopped));
                    }
                    call.rt.host.flush();
                    if self.until.is_some_and(|until| Instant::now() >= until) {
                        self.stop.store(true, Ordering::Relaxed);
                    }
                }
            }
        }
    }

    fn hear(&mut self, call: &mut Call<'_>, news: News) -> Flow {
        let shares = Rc::clone(&call.rt.shares);
        match news {
            News::Started(_) => Ok(()),
            News::Object(parcel) => {
                shares.pull();
                replay(call, unpack(&parcel, &mut Receiving(&shares)))
            }
            News::Screen(text, false) => {
                call.rt.host.write_out(&text);
                Ok(())
            }
            News::Screen(text, true) => {
                call.rt.host.write_err(&text);
                Ok(())
            }
            News::Ended { failure, .. } => {
                self.running = self.running.saturating_sub(1);
                shares.pull();
                match failure {
                    Some(parcel) => {
                        let failure = unpack(&parcel, &mut Receiving(&shares));
                        // What ended a block is the error of its task.
                        if let Value::Error(record) = failure.base() {
                            *record.fully_qualified_id.borrow_mut() = "PSTaskException".into();
                            record.category.borrow_mut().category = ErrorCategory::InvalidOperation;
                        }
                        replay(call, failure)
                    }
                    None => Ok(()),
                }
            }
        }
    }

    /// Waits for the last tasks, or starts the job.
    pub(super) fn end(mut self, call: &mut Call<'_>) -> Flow {
        if self.as_job {
            let wanted = Wanted {
                kind: Kind::Task,
                name: None,
                block: Rc::clone(&self.block),
                before: None,
                using: std::mem::take(&mut self.using),
                arguments: Vec::new(),
                input: None,
                each: Some(std::mem::take(&mut self.inputs)),
                limit: self.limit,
                folder: None,
            };
            let job = start_tasks(call, wanted)?;
            return call.write(job);
        }
        self.listen(call, 0)
    }
}
