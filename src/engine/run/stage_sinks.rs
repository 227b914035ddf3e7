//! Where the output of a stage goes first: variables, buffers, redirections.

use crate::engine::redirection::FileOut;
use crate::engine::runspace::Runspace;
use crate::engine::scope::{Frame, NameId};
use crate::engine::sink::Sink;
use crate::engine::streams::Streams;
use crate::engine::unwind::Flow;
use crate::value::Value;
use std::cell::RefCell;
use std::collections::VecDeque;
use std::rc::Rc;

/// What common parameters make of a stage's output: variables that collect it, a buffer that holds it back.
pub(super) struct Taps {
    pub(super) out_variable: Option<Rc<crate::value::PSList>>,
    /// The variable, its scope, and whether it was there before.
    pub(super) pipeline_variable: Option<(NameId, Rc<Frame>, bool)>,
    /// `-OutBuffer`: how many objects are held back, and those that are.
    pub(super) buffer: Option<(usize, RefCell<Vec<Value>>)>,
}

/// Adds what passes to `-OutVariable` and `-PipelineVariable`.
pub(super) struct TapSink<'a> {
    pub(super) taps: Option<&'a Taps>,
    pub(super) next: &'a mut dyn Sink,
}

impl Sink for TapSink<'_> {
    fn is_host(&self) -> bool {
        self.taps.is_none() && self.next.is_host()
    }

    fn write(&mut self, rt: &mut Runspace, value: Value) -> Flow {
        if let Some(taps) = self.taps {
            if let Some(list) = &taps.out_variable {
                list.items.borrow_mut().push(value.clone());
            }
            if let Some((id, frame, _)) = &taps.pipeline_variable {
                rt.set_in_frame(*id, value.clone(), frame)?;
            }
            if let Some((size, held)) = &taps.buffer {
                held.borrow_mut().push(value);
                if held.borrow().len() <= *size {
                    return Ok(());
                }
                return self.release(rt);
            }
        }
        self.next.write(rt, value)
    }

    fn tap(&mut self, value: &Value) {
        if let Some(list) = self.taps.and_then(|taps| taps.out_variable.as_ref()) {
            list.items.borrow_mut().push(value.clone());
        }
    }

    fn flush(&mut self, rt: &mut Runspace) -> Flow {
        self.next.flush(rt)
    }
}

impl TapSink<'_> {
    /// Lets go of what is held back.
    pub(super) fn release(&mut self, rt: &mut Runspace) -> Flow {
        let held = self.taps.and_then(|taps| taps.buffer.as_ref());
        let held = held.map(|(_, held)| std::mem::take(&mut *held.borrow_mut()));
        for value in held.unwrap_or_default() {
            self.next.write(rt, value)?;
        }
        Ok(())
    }
}

/// A stage's output with redirections: merged streams come first, `>` takes the output away.
pub(super) struct RedirectSink<'a> {
    pub(super) queue: Option<&'a RefCell<VecDeque<Value>>>,
    pub(super) file: Option<&'a RefCell<FileOut>>,
    pub(super) next: &'a mut dyn Sink,
    pub(super) outer: &'a Streams,
}

impl RedirectSink<'_> {
    pub(super) fn drain(&mut self, rt: &mut Runspace) -> Flow {
        let Some(queue) = self.queue else {
            return Ok(());
        };
        loop {
            let next = queue.borrow_mut().pop_front();
            let Some(value) = next else { return Ok(()) };
            self.pass(rt, value)?;
        }
    }

    pub(super) fn pass(&mut self, rt: &mut Runspace, value: Value) -> Flow {
        let own = std::mem::replace(&mut rt.streams, self.outer.clone());
        let result = match self.file {
            Some(file) => {
                self.next.tap(&value);
                rt.write_to_file(file, value)
            }
            None => self.next.write(rt, value),
        };
        rt.streams = own;
        result
    }
}

impl Sink for RedirectSink<'_> {
    fn is_host(&self) -> bool {
        self.queue.is_none() && self.file.is_none() && self.next.is_host()
    }

    fn takes_bytes(&self) -> bool {
        self.queue.is_none()
            && match self.file {
                Some(file) => file.borrow().takes_bytes(),
                None => self.next.takes_bytes(),
            }
    }

    fn write_bytes(&mut self, rt: &mut Runspace, bytes: &[u8]) -> Flow {
        match self.file {
            Some(file) => rt.write_bytes_to_file(file, bytes),
            None => self.next.write_bytes(rt, bytes),
        }
    }

    fn write(&mut self, rt: &mut Runspace, value: Value) -> Flow {
        self.drain(rt)?;
        self.pass(rt, value)
    }

    fn flush(&mut self, rt: &mut Runspace) -> Flow {
        rt.streams_merged = false;
        self.drain(rt)
    }
}
