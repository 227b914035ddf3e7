//! The objects that raise events by themselves: timers, processes, watchers of folders.
//!
//! They are asked while a session waits, and between the statements of one that is busy: that is where PowerShell runs
//! the actions of such events too.

use super::events::{Events, Subscriber};
use super::runspace::Runspace;
use super::unwind::Flow;
use crate::text::date_time::TICKS_PER_MILLISECOND;
use crate::text::name::eq_ignore_case;
use crate::value::net::process::Process;
use crate::value::net::record;
use crate::value::net::watcher::{self, Watcher};
use crate::value::{Value, convert};
use std::rc::Rc;

/// So often a busy session asks, in ticks.
const PAUSE: i64 = 10 * TICKS_PER_MILLISECOND;

const TIMER: &str = "System.Timers.Timer";

/// True for the events of objects that raise them here.
pub fn has_event(source: &Value, name: &str) -> bool {
    let of = source.type_of().full_name();
    let known: &[&str] = if of.starts_with("System.Collections.ObjectModel.ObservableCollection") {
        &["CollectionChanged", "PropertyChanged"]
    } else if of == TIMER {
        &["Elapsed"]
    } else if of == "System.Diagnostics.Process" {
        &["Exited"]
    } else if of == watcher::TYPE {
        watcher::EVENTS
    } else {
        &[]
    };
    known.iter().any(|held| eq_ignore_case(held, name))
}

/// When a session asks them.
#[derive(Default)]
pub(super) struct Sources {
    /// Somebody subscribed to the events of one.
    pub(super) any: bool,
    /// Not before that time (monotonic ticks).
    next: i64,
    /// They are being asked: an action does not hear of further events.
    asking: bool,
}

/// True for objects that have to be asked for their events.
pub fn is_asked(source: &Value) -> bool {
    let of = source.type_of().full_name();
    [TIMER, "System.Diagnostics.Process", watcher::TYPE].contains(&of.as_str())
}

impl Runspace {
    /// From now on the sources of events are asked.
    pub fn ask_sources(&mut self) {
        self.sources.any = true;
    }

    /// Asks them between the statements of a session that is busy, though not too often.
    pub(crate) fn poll_while_busy(&mut self) -> Flow {
        let now = self.world.monotonic();
        if now < self.sources.next || self.sources.asking {
            return Ok(());
        }
        let done = self.poll_events();
        self.sources.next = self.world.monotonic().saturating_add(PAUSE);
        self.sources.any = self.service::<Events>().is_some_and(|events| {
            let is_asked = |one: &Rc<Subscriber>| one.source.as_ref().is_some_and(is_asked);
            events.subscribers().iter().any(is_asked)
        });
        done
    }

    /// Lets the sources that raise events by themselves do so.
    pub fn poll_events(&mut self) -> Flow {
        if self.sources.asking {
            return Ok(());
        }
        self.sources.asking = true;
        let done = self.ask_all();
        self.sources.asking = false;
        done
    }

    fn ask_all(&mut self) -> Flow {
        let Some(events) = self.service::<Events>() else {
            return Ok(());
        };
        for one in events.subscribers() {
            let Some(source) = one.source.clone() else {
                continue;
            };
            if source.type_of().full_name() == TIMER {
                self.poll_timer(&events, &one, &source)?;
            } else if let Some(watcher) = source.downcast::<Watcher>() {
                while let Some((name, args)) = watcher.take() {
                    self.raise_from(&source, name, args)?;
                }
            } else if one.due.get() == 0
                && eq_ignore_case(&one.event_name, "Exited")
                && source
                    .downcast::<Process>()
                    .is_some_and(Process::has_exited)
            {
                one.due.set(1);
                let args = record::event_args("System.EventArgs", Vec::new());
                self.raise_from(&source, "Exited", args)?;
            }
        }
        Ok(())
    }

    /// Raises the event of a timer whose time has come, for all who subscribed to it.
    fn poll_timer(&mut self, events: &Events, one: &Subscriber, source: &Value) -> Flow {
        let held = |name: &str| {
            source
                .net_object()
                .and_then(|timer| timer.get(name))
                .unwrap_or_default()
        };
        if !convert::truth(&held("Enabled")) {
            one.due.set(0);
            return Ok(());
        }
        let interval = convert::to_f64(&held("Interval")).unwrap_or(100.0);
        let interval = (interval * TICKS_PER_MILLISECOND as f64) as i64;
        let now = self.world.now();
        if one.due.get() == 0 {
            one.due.set(now.saturating_add(interval));
            return Ok(());
        }
        if now < one.due.get() {
            return Ok(());
        }
        let again = convert::truth(&held("AutoReset"));
        for other in events.subscribers() {
            let same = other
                .source
                .as_ref()
                .is_some_and(|timer| timer.net_equals(source));
            if same {
                other.due.set(if again { now + interval } else { 0 });
            }
        }
        if !again && let Some(timer) = source.net_object() {
            let _ = timer.set("Enabled", &Value::FALSE);
        }
        let zone = crate::value::zone::WorldZone(Rc::clone(&self.world));
        let time =
            crate::text::date_time::DateTime::clamped(now, crate::text::date_time::Kind::Utc)
                .to_local(&zone);
        let args = record::event_args(
            "System.Timers.ElapsedEventArgs",
            vec![("SignalTime", Value::DateTime(time))],
        );
        self.raise_from(source, "Elapsed", args)
    }
}
