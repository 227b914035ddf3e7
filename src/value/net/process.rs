//! `System.Diagnostics.Process` on Linux: what `/proc` tells of a process.

use super::NetObject;
use crate::text::date_time::{Kind, TICKS_PER_SECOND, UNIX_EPOCH_TICKS};
use crate::text::name::eq_ignore_case;
use crate::value::members::args::int;
use crate::value::zone::WorldZone;
use crate::value::{
    Context, DateTime, ErrorCategory, Fault, PSObject, PropertyBag, Result, TimeSpan, Type, Value,
    World,
};
use std::any::Any;
use std::rc::Rc;
use std::time::Duration;

/// Ticks of the system's clock in a second.
const CLOCK: i64 = 100;
/// Bytes of a page.
const PAGE: i64 = 4096;
/// Ticks between two looks at a process that was not started here.
const LOOK: i64 = 50_000;
/// What is waited for before Ctrl+C is looked for.
const BREATH: Duration = Duration::from_millis(100);

/// A process by its id; asks the world each time.
pub struct Process {
    world: Rc<dyn World>,
    /// The id.
    pub id: u32,
    name: String,
    /// When it started, in ticks of the system's clock after the system did: an id may be used again.
    began: i64,
}

/// The numbers of `/proc/ID/stat` and the name.
struct Stat {
    name: String,
    fields: Vec<String>,
}

impl Stat {
    fn read(world: &dyn World, id: u32) -> Option<Stat> {
        let bytes = world.read(&format!("/proc/{id}/stat")).ok()?;
        let text = String::from_utf8_lossy(&bytes).into_owned();
        let (before, after) = text.rsplit_once(')')?;
        let (_, name) = before.split_once('(')?;
        Some(Stat {
            name: name.to_owned(),
            fields: after.split_whitespace().map(str::to_owned).collect(),
        })
    }

    /// A field by its number as `man proc` counts: the state is 3.
    fn number(&self, field: usize) -> i64 {
        field
            .checked_sub(3)
            .and_then(|at| self.fields.get(at))
            .and_then(|text| text.parse().ok())
            .unwrap_or(0)
    }

    fn is_dead(&self) -> bool {
        matches!(
            self.fields.first().map(String::as_str),
            None | Some("Z" | "X")
        )
    }
}

impl Process {
    /// A process that runs.
    pub fn find(world: &Rc<dyn World>, id: u32) -> Option<Process> {
        let stat = Stat::read(&**world, id)?;
        if stat.is_dead() && world.process_exit(id, None).is_none() {
            return None;
        }
        // The system keeps 15 characters of the name: the command line knows more.
        let line = world
            .read(&format!("/proc/{id}/cmdline"))
            .unwrap_or_default();
        let line = String::from_utf8_lossy(&line).into_owned();
        let long = line
            .split('\0')
            .map(|word| word.rsplit('/').next().unwrap_or(word))
            .take(2)
            .find(|word| word.len() > stat.name.len() && word.starts_with(&stat.name));
        Some(Process {
            world: Rc::clone(world),
            id,
            name: long.map_or_else(|| stat.name.clone(), str::to_owned),
            began: stat.number(22),
        })
    }

    /// One that was started and may have ended already.
    pub fn started(world: &Rc<dyn World>, id: u32, name: &str) -> Process {
        Process::find(world, id).unwrap_or_else(|| Process {
            world: Rc::clone(world),
            id,
            name: name.to_owned(),
            began: 0,
        })
    }

    /// All processes, by name as `Get-Process` has them.
    pub fn all(world: &Rc<dyn World>) -> Vec<Process> {
        let mut all: Vec<Process> = world
            .list("/proc")
            .unwrap_or_default()
            .iter()
            .filter_map(|name| name.parse().ok())
            .filter_map(|id| Process::find(world, id))
            .collect();
        all.sort_by(|a, b| {
            a.name
                .to_lowercase()
                .cmp(&b.name.to_lowercase())
                .then(a.id.cmp(&b.id))
        });
        all
    }

    /// The name.
    pub fn name(&self) -> &str {
        &self.name
    }

    fn stat(&self) -> Option<Stat> {
        Stat::read(&*self.world, self.id)
            .filter(|stat| self.began == 0 || stat.number(22) == self.began)
    }

    /// True once it ended.
    pub fn has_exited(&self) -> bool {
        match self.world.process_exit(self.id, None) {
            Some(exit) => exit.is_some(),
            None => self.stat().is_none_or(|stat| stat.is_dead()),
        }
    }

    /// Waits for its end; false if the time is over before.
    pub fn wait(&self, most: Option<Duration>, stopped: &dyn Fn() -> bool) -> bool {
        let mut left = most;
        loop {
            if self.has_exited() {
                return true;
            }
            let pause = left.map_or(BREATH, |left| left.min(BREATH));
            if pause.is_zero() || stopped() {
                return false;
            }
            match self.world.process_exit(self.id, Some(pause)) {
                Some(Some(_)) => return true,
                Some(None) => {}
                None => self.world.sleep(LOOK),
            }
            left = left.map(|left| left.saturating_sub(pause));
        }
    }

    /// Ends it.
    pub fn kill(&self) -> std::io::Result<()> {
        self.world.signal_process(self.id, 9)
    }

    /// The id of the process that started it.
    pub fn parent(&self) -> Option<u32> {
        u32::try_from(self.stat()?.number(4)).ok()
    }

    /// The program that it runs.
    pub fn path(&self) -> Option<String> {
        self.world
            .status(&format!("/proc/{}/exe", self.id))?
            .link_target
    }

    fn status_bytes(&self, key: &str) -> i64 {
        let bytes = self
            .world
            .read(&format!("/proc/{}/status", self.id))
            .unwrap_or_default();
        String::from_utf8_lossy(&bytes)
            .lines()
            .find_map(|line| line.strip_prefix(key)?.strip_prefix(':'))
            .and_then(|rest| rest.split_whitespace().next()?.parse::<i64>().ok())
            .map_or(0, |kilobytes| kilobytes * 1024)
    }

    fn start_time(&self) -> Value {
        let bytes = self.world.read("/proc/stat").unwrap_or_default();
        let boot: i64 = String::from_utf8_lossy(&bytes)
            .lines()
            .find_map(|line| line.strip_prefix("btime ")?.trim().parse().ok())
            .unwrap_or(0);
        let ticks =
            UNIX_EPOCH_TICKS + boot * TICKS_PER_SECOND + self.began * (TICKS_PER_SECOND / CLOCK);
        let utc = DateTime::clamped(ticks, Kind::Utc);
        Value::DateTime(utc.to_local(&WorldZone(Rc::clone(&self.world))))
    }

    /// What PowerShell adds to the type: short names, and properties that scripts compute there.
    fn added(&self, name: &str) -> Option<Value> {
        let is = |known: &str| eq_ignore_case(name, known);
        let short = [
            ("Name", "ProcessName"),
            ("Handles", "HandleCount"),
            ("NPM", "NonpagedSystemMemorySize64"),
            ("PM", "PagedMemorySize64"),
            ("SI", "SessionId"),
            ("VM", "VirtualMemorySize64"),
            ("WS", "WorkingSet64"),
        ];
        if let Some((_, long)) = short.iter().find(|(short, _)| is(short)) {
            return self.get(long);
        }
        if is("CPU") {
            return match self.get("TotalProcessorTime") {
                Some(Value::TimeSpan(time)) => {
                    Some(Value::Double(time.0 as f64 / TICKS_PER_SECOND as f64))
                }
                _ => Some(Value::Null),
            };
        }
        if is("Path") {
            return Some(self.path().map_or(Value::Null, Value::str));
        }
        if is("CommandLine") {
            let bytes = self
                .world
                .read(&format!("/proc/{}/cmdline", self.id))
                .unwrap_or_default();
            let text = String::from_utf8_lossy(&bytes);
            let text = text.trim_end_matches('\0').replace('\0', " ");
            return Some(Value::str(text));
        }
        // No program of this system carries such facts in its file.
        [
            "Company",
            "Description",
            "FileVersion",
            "Product",
            "ProductVersion",
        ]
        .iter()
        .any(|known| is(known))
        .then_some(Value::Null)
        .or_else(|| is("__NounName").then(|| Value::str("Process")))
        .or_else(|| is("MainWindowHandle").then_some(Value::Int(0)))
    }

    fn module(&self) -> Value {
        let Some(path) = self.path() else {
            return Value::Null;
        };
        let mut bag = PropertyBag::default();
        let name = path.rsplit('/').next().unwrap_or_default().to_owned();
        bag.set("ModuleName", Value::str(name));
        bag.set("FileName", Value::str(path));
        Value::Object(Rc::new(PSObject::typed(
            "System.Diagnostics.ProcessModule",
            bag,
        )))
    }
}

/// What an error of a process's end looks like.
fn gone() -> Box<Fault> {
    Fault::net(
        "System.InvalidOperationException",
        "Process was not started by this object, so requested information cannot be determined.",
    )
    .category(ErrorCategory::NotSpecified)
}

impl NetObject for Process {
    fn type_of(&self) -> Type {
        Type::named("System.Diagnostics.Process")
    }

    fn to_text(&self) -> String {
        format!("System.Diagnostics.Process ({})", self.name)
    }

    fn get(&self, name: &str) -> Option<Value> {
        let is = |known: &str| eq_ignore_case(name, known);
        let number = |field: usize| self.stat().map_or(0, |stat| stat.number(field));
        let time = |ticks: i64| Value::TimeSpan(TimeSpan(ticks * (TICKS_PER_SECOND / CLOCK)));
        let size = |wide: &str, bytes: i64| {
            if name.len() == wide.len() {
                Value::Long(bytes)
            } else {
                Value::Int(i32::try_from(bytes & 0xFFFF_FFFF).unwrap_or(i32::MAX))
            }
        };
        let either = |wide: &str| is(wide) || wide.strip_suffix("64").is_some_and(is);
        Some(if is("Id") {
            Value::Int(i32::try_from(self.id).unwrap_or(0))
        } else if let Some(added) = self.added(name) {
            added
        } else if is("ProcessName") {
            Value::str(self.name.as_str())
        } else if is("HasExited") {
            Value::Bool(self.has_exited())
        } else if is("ExitCode") {
            match self.world.process_exit(self.id, None) {
                Some(Some(exit)) => Value::Int(exit),
                _ => Value::Null,
            }
        } else if is("TotalProcessorTime") {
            time(number(14) + number(15))
        } else if is("UserProcessorTime") {
            time(number(14))
        } else if is("PrivilegedProcessorTime") {
            time(number(15))
        } else if either("WorkingSet64") {
            size("WorkingSet64", number(24) * PAGE)
        } else if either("PeakWorkingSet64") {
            size("PeakWorkingSet64", self.status_bytes("VmHWM"))
        } else if either("VirtualMemorySize64") {
            size("VirtualMemorySize64", number(23))
        } else if either("PeakVirtualMemorySize64") {
            size("PeakVirtualMemorySize64", self.status_bytes("VmPeak"))
        } else if either("PrivateMemorySize64") {
            size("PrivateMemorySize64", self.status_bytes("VmData"))
        } else if either("PagedMemorySize64") {
            size("PagedMemorySize64", self.status_bytes("VmSwap"))
        } else if either("NonpagedSystemMemorySize64")
            || either("PagedSystemMemorySize64")
            || either("PeakPagedMemorySize64")
        {
            size(
                if is("NonpagedSystemMemorySize64")
                    || is("PagedSystemMemorySize64")
                    || is("PeakPagedMemorySize64")
                {
                    name
                } else {
                    ""
                },
                0,
            )
        } else if is("SessionId") {
            Value::Int(i32::try_from(number(6)).unwrap_or(0))
        } else if is("HandleCount") {
            let count = self
                .world
                .list(&format!("/proc/{}/fd", self.id))
                .map_or(0, |all| all.len());
            Value::Int(i32::try_from(count).unwrap_or(0))
        } else if is("StartTime") {
            self.start_time()
        } else if is("MainModule") {
            self.module()
        } else if is("MachineName") {
            Value::str(".")
        } else if is("BasePriority") {
            Value::Int(8)
        } else if is("PriorityClass") {
            Value::enumeration("System.Diagnostics.ProcessPriorityClass", 32)
        } else if is("Responding") {
            Value::TRUE
        } else if is("MainWindowTitle") {
            Value::str("")
        } else if is("Parent") {
            match self.parent().and_then(|id| Process::find(&self.world, id)) {
                Some(parent) => Value::net(parent),
                None => Value::Null,
            }
        } else {
            return None;
        })
    }

    fn property_names(&self) -> Vec<String> {
        [
            "Name",
            "SI",
            "Handles",
            "VM",
            "WS",
            "PM",
            "NPM",
            "Path",
            "CommandLine",
            "Parent",
            "Company",
            "CPU",
            "FileVersion",
            "ProductVersion",
            "Description",
            "Product",
            "__NounName",
            "BasePriority",
            "ExitCode",
            "HasExited",
            "StartTime",
            "Id",
            "MachineName",
            "MainWindowTitle",
            "MainModule",
            "NonpagedSystemMemorySize64",
            "PagedMemorySize64",
            "PagedSystemMemorySize64",
            "PeakPagedMemorySize64",
            "PeakWorkingSet64",
            "PeakVirtualMemorySize64",
            "PriorityClass",
            "PrivateMemorySize64",
            "ProcessName",
            "SessionId",
            "TotalProcessorTime",
            "UserProcessorTime",
            "VirtualMemorySize64",
            "WorkingSet64",
            "HandleCount",
            "Responding",
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
        let never = || false;
        Some(match (name.to_ascii_lowercase().as_str(), args.len()) {
            ("waitforexit", 0) => {
                self.wait(None, &never);
                Ok(Value::Empty)
            }
            ("waitforexit", 1) => {
                let milliseconds = u64::try_from(int(args, 0).unwrap_or(-1)).ok();
                Ok(Value::Bool(
                    self.wait(milliseconds.map(Duration::from_millis), &never),
                ))
            }
            ("kill", 0 | 1) => match self.kill() {
                Ok(()) => Ok(Value::Empty),
                Err(_) if self.has_exited() => Ok(Value::Empty),
                Err(error) => Err(Fault::net(
                    "System.ComponentModel.Win32Exception",
                    error.to_string(),
                )),
            },
            ("refresh" | "close" | "dispose", 0) => Ok(Value::Empty),
            ("start", 0) => Err(gone()),
            _ => return None,
        })
    }

    fn equals(&self, _: &Value) -> Option<bool> {
        None
    }

    fn as_any(&self) -> &dyn Any {
        self
    }
}
