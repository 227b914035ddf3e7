//! Where a script stops: what the debugger says, and the commands it takes at its prompt.

use crate::engine::objects::{Record, invocation_value};
use crate::engine::program::Stmt;
use crate::engine::runspace::Runspace;
use crate::engine::scope::{Frame, NameId};
use crate::engine::unwind::{Flow, Unwind};
use crate::grammar;
use crate::text::extent::Extent;
use crate::text::source::Source;
use crate::value::{InvocationInfo, Value};
use std::rc::Rc;

use super::{Breakpoint, BreakpointObject};

/// How many lines `list` shows.
const LISTED: u32 = 16;
/// How many of them stand before the line where the script stopped.
const BEFORE: u32 = 5;

/// What the debugger made of a line that was typed at its prompt.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Taken {
    /// Nothing: it is a statement.
    No,
    /// It was a command.
    Yes,
    /// It was a command that lets the script go on.
    Resume,
}

/// What a debugger makes of a line that was typed.
pub type Commands<'a> = &'a mut dyn FnMut(&mut Runspace, &str) -> Taken;

/// Reads lines at the debugger's prompt, which gets each of them first; the host offers it.
pub struct DebugPrompt(pub Box<dyn Fn(&mut Runspace, Commands<'_>)>);

/// Where a script that goes on stops again.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Stepping {
    /// At the next statement.
    Into,
    /// At the next statement of at most that many calls.
    Within(usize),
}

/// What the debugger of a session remembers.
#[derive(Default)]
pub struct DebuggerState {
    pub(super) stepping: Option<Stepping>,
    /// A part of the last statement that is no statement of its own, and how many calls ran.
    pub(super) within: Option<(Extent, usize)>,
    /// A script is stopped: nothing that is typed meanwhile stops.
    pub(super) stopped: bool,
    /// Its greeting was shown.
    greeted: bool,
    /// Where it stopped.
    place: Option<Extent>,
    /// The scope in which the script stopped: what is typed runs there.
    pub(in crate::engine) frame: Option<Rc<Frame>>,
}

impl DebuggerState {
    /// Lets a part of a statement pass that was looked at already.
    pub(in crate::engine) fn pass(&mut self, part: &Stmt, calls: usize) {
        self.within = Some((part.extent, calls));
    }
}

/// A sentence of the debugger.
fn sentence(group: &str, id: &str, args: &[&str]) -> String {
    let mut text = grammar::message(group, id).unwrap_or(id).to_owned();
    for (at, arg) in args.iter().enumerate() {
        text = text
            .replace(&format!("{{{at},-16}}"), &format!("{arg:<16}"))
            .replace(&format!("{{{at}}}"), arg);
    }
    text
}

/// A stop: where it is, and what was typed last.
struct Stop {
    source: Rc<Source>,
    line: u32,
    depth: usize,
    /// The last command, if a blank line repeats it.
    last: Option<&'static str>,
    /// The last line that `list` showed.
    listed: u32,
    next: Option<Stepping>,
    quit: bool,
}

impl Stop {
    fn take(&mut self, rt: &mut Runspace, line: &str) -> Taken {
        let line = line.trim();
        let mut words = line.split_whitespace();
        let first = words.next().unwrap_or_default().to_ascii_lowercase();
        let rest: Vec<&str> = words.collect();
        let command = match (first.as_str(), rest.len()) {
            ("", _) => match self.last {
                Some("l") => {
                    let from = self.listed + 1;
                    if self
                        .source
                        .text()
                        .lines()
                        .nth(self.listed as usize)
                        .is_some()
                    {
                        self.list(rt, from, LISTED);
                    }
                    return Taken::Yes;
                }
                Some(last) => last,
                None => return Taken::Yes,
            },
            ("s" | "stepinto", 0) => "s",
            ("v" | "stepover", 0) => "v",
            ("o" | "stepout", 0) => "o",
            ("c" | "continue", 0) => "c",
            ("q" | "quit", 0) => "q",
            ("d" | "detach", 0) => "d",
            ("k", 0) => "k",
            ("l" | "list", 0..=2) => "l",
            ("h" | "?", 0) => "h",
            _ => {
                self.last = None;
                return Taken::No;
            }
        };
        self.last = match command {
            "s" | "v" | "l" => Some(command),
            _ => None,
        };
        match command {
            "s" => self.next = Some(Stepping::Into),
            "v" => self.next = Some(Stepping::Within(self.depth)),
            "o" => self.next = Some(Stepping::Within(self.depth.saturating_sub(1))),
            "c" => self.next = None,
            "q" => self.quit = true,
            "d" => {
                let text = sentence("DebuggerStrings", "InvalidDetachCommand", &[]);
                rt.host_write(&format!("{text}\n"));
                return Taken::Yes;
            }
            "k" => {
                rt.run_text("Get-PSCallStack");
                return Taken::Yes;
            }
            "l" => {
                self.list_command(rt, &rest);
                return Taken::Yes;
            }
            _ => {
                help(rt);
                return Taken::Yes;
            }
        }
        Taken::Resume
    }

    fn list_command(&mut self, rt: &mut Runspace, rest: &[&str]) {
        let lines = u32::try_from(self.source.text().lines().count()).unwrap_or(u32::MAX);
        let start = match rest.first().map(|text| text.parse::<u32>()) {
            None => self.line.saturating_sub(BEFORE).max(1),
            Some(Ok(start)) if (1..=lines).contains(&start) => start,
            Some(_) => {
                let text = sentence("DebuggerStrings", "BadStartFormat", &[&lines.to_string()]);
                rt.host_write(&format!("{text}\n"));
                return;
            }
        };
        let count = match rest.get(1).map(|text| text.parse::<u32>()) {
            None => LISTED,
            Some(Ok(count)) if count > 0 => count,
            Some(_) => {
                let text = sentence("DebuggerStrings", "BadCountFormat", &[]);
                rt.host_write(&format!("{text}\n"));
                return;
            }
        };
        self.list(rt, start, count);
    }

    fn list(&mut self, rt: &mut Runspace, start: u32, count: u32) {
        let mut text = String::from("\n");
        for (number, line) in (1..)
            .zip(self.source.text().lines())
            .skip_while(|(number, _)| *number < start)
            .take(usize::try_from(count).unwrap_or(usize::MAX))
        {
            let mark = if number == self.line { '*' } else { ' ' };
            text.push_str(&format!("{number:>5}:{mark} {line}\n"));
            self.listed = number;
        }
        text.push('\n');
        rt.host_write(&text);
    }
}

/// What `?` shows.
fn help(rt: &mut Runspace) {
    let say = |id: &str, args: &[&str]| sentence("DebuggerStrings", id, args);
    let lines = [
        String::new(),
        say("StepHelp", &["s", "stepInto"]),
        say("StepOverHelp", &["v", "stepOver"]),
        say("StepOutHelp", &["o", "stepOut"]),
        String::new(),
        say("ContinueHelp", &["c", "continue"]),
        say("StopHelp", &["q", "quit"]),
        say("DetachHelp", &["d", "detach"]),
        String::new(),
        say("GetStackTraceHelp", &["k"]),
        String::new(),
        say("ListHelp", &["l", "list"]),
        say("AdditionalListHelp1", &[]),
        say("AdditionalListHelp2", &[]),
        say("AdditionalListHelp3", &[]),
        String::new(),
        say("EnterHelp", &["stepInto", "stepOver", "list"]),
        String::new(),
        say("HelpCommandHelp", &["?", "h"]),
        "\n".to_owned(),
        say("PromptHelp", &[]),
        String::new(),
    ];
    rt.host_write(&(lines.join("\n") + "\n"));
}

impl Runspace {
    /// True if a statement is one that the stepping of the debugger stops at.
    pub(super) fn steps_here(&self) -> bool {
        match self.debugger.stepping {
            None => false,
            Some(Stepping::Into) => true,
            Some(Stepping::Within(depth)) => self.calls.len() <= depth,
        }
    }

    /// Where a script is stopped in the debugger.
    pub fn stopped_at(&self) -> Option<Extent> {
        self.debugger.place.filter(|_| self.debugger.stopped)
    }

    /// `Wait-Debugger`: stops at the statement that a scope runs.
    pub fn stop_here(&mut self, frame: &Rc<Frame>) -> Flow {
        let Some(source) = self.calls.last().map(|call| Rc::clone(&call.source)) else {
            return Ok(());
        };
        if self.debugger.stopped {
            return Ok(());
        }
        self.stop_at(frame.position.get(), &source, frame, &[])
    }

    /// Stops: says where, and takes commands until one of them lets the script go on. Without anybody to ask, it goes on.
    pub(super) fn stop_at(
        &mut self,
        extent: Extent,
        source: &Rc<Source>,
        frame: &Rc<Frame>,
        hit: &[Rc<Breakpoint>],
    ) -> Flow {
        self.debugger.stepping = None;
        let Some(prompt) = self.service::<DebugPrompt>() else {
            return Ok(());
        };
        let mut text = String::new();
        if !std::mem::replace(&mut self.debugger.greeted, true) {
            text.push_str(&sentence("ConsoleHostStrings", "EnteringDebugger", &[]));
            text.push_str("\n\n");
        }
        let hit: Vec<Value> = hit
            .iter()
            .map(|one| Value::net(BreakpointObject(Rc::clone(one))))
            .collect();
        for one in &hit {
            let one = sentence("ConsoleHostStrings", "HitBreakpoint", &[&one.to_text()]);
            text.push_str(&one);
            text.push('\n');
        }
        if !hit.is_empty() {
            text.push('\n');
        }
        let invocation = Rc::new(InvocationInfo {
            source: Some(Rc::clone(source)),
            extent,
            ..InvocationInfo::default()
        });
        text.push_str(&invocation.position_message());
        text.push('\n');
        self.finish_output();
        self.host_write(&text);
        let context = NameId::of("PSDebugContext");
        let global = Rc::clone(&self.global);
        let _ = self.set_in_frame(
            context,
            Record::value(
                "System.Management.Automation.PSDebugContext",
                vec![
                    ("InvocationInfo", invocation_value(&invocation)),
                    ("Breakpoints", Value::array(hit)),
                    ("Trigger", Value::Null),
                ],
            ),
            &global,
        );
        let mut stop = Stop {
            line: source.position(extent.start).line,
            source: Rc::clone(source),
            depth: self.calls.len(),
            last: None,
            listed: 0,
            next: None,
            quit: false,
        };
        let place = frame.position.replace(extent);
        self.debugger.place = Some(extent);
        let held = self.debugger.frame.replace(Rc::clone(frame));
        let ok = self.last_ok;
        self.debugger.stopped = true;
        self.at_nested_level(|rt| (prompt.0)(rt, &mut |rt, line| stop.take(rt, line)));
        self.debugger.stopped = false;
        self.last_ok = ok;
        self.debugger.frame = held;
        frame.position.set(place);
        global.remove(context);
        self.debugger.stepping = stop.next;
        self.note_breakpoints();
        if stop.quit {
            return Err(Box::new(Unwind::Stopped));
        }
        Ok(())
    }
}
