//! `ProcessStartInfo`, and a `Process` that a script makes and starts.

use super::process::Process;
use super::{NetObject, pipe};
use crate::text::arguments::split;
use crate::text::name::eq_ignore_case;
use crate::value::collections::DictionaryKind;
use crate::value::context::ProcessStart;
use crate::value::members::path::full;
use crate::value::{
    Context, Dictionary, Fault, NoContext, Result, Type, Value, World, convert, member,
};
use std::any::Any;
use std::cell::RefCell;
use std::rc::Rc;
use std::time::Duration;

/// `ProcessStartInfo`.
pub struct StartInfo {
    world: Rc<dyn World>,
    fields: RefCell<Vec<(&'static str, Value)>>,
}

fn strings(items: Vec<Value>) -> Value {
    let of = Type::generic(
        "System.Collections.ObjectModel.Collection",
        vec![Type::STRING],
    );
    Value::list_of(of, items)
}

/// New settings.
fn info(program: &str, cx: &dyn Context) -> StartInfo {
    let no = || Value::FALSE;
    StartInfo {
        world: cx.world(),
        fields: RefCell::new(vec![
            ("Arguments", Value::str("")),
            ("ArgumentList", strings(Vec::new())),
            ("CreateNoWindow", no()),
            ("RedirectStandardInput", no()),
            ("RedirectStandardOutput", no()),
            ("RedirectStandardError", no()),
            ("StandardInputEncoding", Value::Null),
            ("StandardErrorEncoding", Value::Null),
            ("StandardOutputEncoding", Value::Null),
            ("UserName", Value::str("")),
            ("FileName", Value::str(program)),
            ("WorkingDirectory", Value::str("")),
            ("ErrorDialog", no()),
            ("UseShellExecute", no()),
            ("Verb", Value::str("")),
            (
                "WindowStyle",
                Value::enumeration("System.Diagnostics.ProcessWindowStyle", 0),
            ),
            ("Environment", Value::Null),
        ]),
    }
}

impl StartInfo {
    fn field(&self, name: &str) -> Value {
        let fields = self.fields.borrow();
        let found = fields.iter().find(|(held, _)| *held == name);
        found.map(|(_, value)| value.clone()).unwrap_or_default()
    }

    fn flag(&self, name: &str) -> bool {
        convert::truth(&self.field(name))
    }

    /// The environment of the program: that of the session, until somebody changes it.
    fn environment(&self) -> Value {
        let held = self.field("Environment");
        if !held.is_null() {
            return held;
        }
        let of = Type::generic(
            "System.Collections.Generic.Dictionary",
            vec![Type::STRING, Type::STRING],
        );
        let made = Dictionary::new(DictionaryKind::Generic(of), false);
        for (name, value) in self.world.env_all() {
            made.set(Value::str(name), Value::str(value));
        }
        let made = Value::dictionary(made);
        for (name, slot) in self.fields.borrow_mut().iter_mut() {
            if *name == "Environment" {
                *slot = made.clone();
            }
        }
        made
    }

    /// What the system is to start.
    fn start(&self, cx: &dyn Context) -> Result<ProcessStart> {
        let program = self.field("FileName").to_text();
        if program.is_empty() {
            return Err(Fault::net(
                "System.InvalidOperationException",
                "Cannot start process because a file name has not been provided.",
            ));
        }
        let listed = member::enumerate(&self.field("ArgumentList")).unwrap_or_default();
        let written = self.field("Arguments").to_text();
        if !listed.is_empty() && !written.is_empty() {
            return Err(Fault::net(
                "System.InvalidOperationException",
                "Only one of Arguments or ArgumentList may be used.",
            ));
        }
        if !self.field("UserName").to_text().is_empty() {
            return Err(Fault::net(
                "System.PlatformNotSupportedException",
                "emsh starts programs as the user that it runs as.",
            ));
        }
        let folder = self.field("WorkingDirectory").to_text();
        let environment = match self.environment().base() {
            Value::Dictionary(held) => held
                .pairs()
                .into_iter()
                .map(|(name, value)| (name.to_text(), value.to_text()))
                .collect(),
            _ => self.world.env_all(),
        };
        Ok(ProcessStart {
            path: program,
            arguments: if listed.is_empty() {
                split(&written)
            } else {
                listed.iter().map(Value::to_text).collect()
            },
            folder: if folder.is_empty() {
                self.world.current_dir()
            } else {
                full(&folder, cx)
            },
            environment,
            ..ProcessStart::default()
        })
    }
}

impl NetObject for StartInfo {
    fn type_of(&self) -> Type {
        Type::named("System.Diagnostics.ProcessStartInfo")
    }

    fn get(&self, name: &str) -> Option<Value> {
        if eq_ignore_case(name, "Environment") || eq_ignore_case(name, "EnvironmentVariables") {
            return Some(self.environment());
        }
        let fields = self.fields.borrow();
        let found = fields.iter().find(|(held, _)| eq_ignore_case(held, name));
        found.map(|(_, value)| value.clone())
    }

    fn set(&self, name: &str, value: &Value) -> Option<Result<()>> {
        let fixed = ["ArgumentList", "Environment", "EnvironmentVariables"];
        if fixed.iter().any(|known| eq_ignore_case(known, name)) {
            return Some(Err(Fault::runtime(
                "PropertyAssignmentException",
                format!("'{name}' is a ReadOnly property."),
            )));
        }
        let mut fields = self.fields.borrow_mut();
        let (_, slot) = fields
            .iter_mut()
            .find(|(held, _)| eq_ignore_case(held, name))?;
        let of = slot.type_of();
        *slot = if slot.is_null() || value.type_of() == of {
            value.clone()
        } else {
            match convert::convert(value, &of, &mut NoContext) {
                Ok(value) => value,
                Err(fault) => return Some(Err(fault)),
            }
        };
        Some(Ok(()))
    }

    fn property_names(&self) -> Vec<String> {
        let fields = self.fields.borrow();
        let mut names: Vec<String> = fields.iter().map(|(name, _)| (*name).to_owned()).collect();
        names.push("EnvironmentVariables".to_owned());
        names
    }

    fn as_any(&self) -> &dyn Any {
        self
    }
}

/// A process that this script made: its settings, and what runs.
struct Own {
    info: RefCell<Value>,
    running: RefCell<Option<Running>>,
}

struct Running {
    process: Process,
    input: Value,
    output: Value,
    error: Value,
}

fn not_started() -> Box<Fault> {
    Fault::net(
        "System.InvalidOperationException",
        "No process is associated with this object.",
    )
}

impl Own {
    fn start(&self, cx: &dyn Context) -> Result<Value> {
        let value = self.info.borrow().clone();
        let Some(info) = value.downcast::<StartInfo>() else {
            return Err(not_started());
        };
        let start = info.start(cx)?;
        let wanted = [
            info.flag("RedirectStandardInput"),
            info.flag("RedirectStandardOutput"),
            info.flag("RedirectStandardError"),
        ];
        if info.flag("UseShellExecute") && wanted.contains(&true) {
            return Err(Fault::net(
                "System.InvalidOperationException",
                "The Process object must have the UseShellExecute property set to false in order to redirect IO streams.",
            ));
        }
        let coded = [
            "StandardInputEncoding",
            "StandardOutputEncoding",
            "StandardErrorEncoding",
        ];
        for name in coded {
            let held = info.field(name);
            if let Some(coding) = super::encoding::of_value(&held)
                && !matches!(
                    coding.kind,
                    super::encoding::Kind::Utf8 | super::encoding::Kind::Ascii
                )
            {
                return Err(Fault::net(
                    "System.NotSupportedException",
                    format!(
                        "emsh reads and writes programs in UTF-8; '{name}' is another encoding."
                    ),
                ));
            }
        }
        let world = cx.world();
        let (id, pipes) = world.start_piped(&start, wanted).map_err(|error| {
            let text = match error.kind() {
                std::io::ErrorKind::NotFound => "No such file or directory".to_owned(),
                std::io::ErrorKind::PermissionDenied => "Permission denied".to_owned(),
                _ => error.to_string(),
            };
            Fault::net(
                "System.ComponentModel.Win32Exception",
                format!(
                    "An error occurred trying to start process '{}' with working directory '{}'. {text}",
                    start.path, start.folder
                ),
            )
        })?;
        let name = start.path.rsplit('/').next().unwrap_or(&start.path);
        *self.running.borrow_mut() = Some(Running {
            process: Process::started(&world, id, name),
            input: pipes.input.map_or(Value::Null, |to| pipe::writer(to, true)),
            output: pipes.output.map_or(Value::Null, pipe::reader),
            error: pipes.error.map_or(Value::Null, pipe::reader),
        });
        Ok(Value::TRUE)
    }
}

impl Own {
    /// A property; one that cannot be read is null for a script.
    fn read(&self, name: &str) -> Option<Result<Value>> {
        let is = |known: &str| eq_ignore_case(name, known);
        if is("StartInfo") {
            return Some(Ok(self.info.borrow().clone()));
        }
        if is("EnableRaisingEvents") {
            return Some(Ok(Value::FALSE));
        }
        let running = self.running.borrow();
        let Some(held) = &*running else {
            let known = [
                "Id",
                "HasExited",
                "ExitCode",
                "StandardOutput",
                "StandardError",
                "StandardInput",
                "ProcessName",
                "StartTime",
                "ExitTime",
            ];
            return known
                .iter()
                .any(|known| is(known))
                .then(|| Err(not_started()));
        };
        let stream = |value: &Value, what: &str| {
            if value.is_null() {
                Err(Fault::net(
                    "System.InvalidOperationException",
                    format!("{what} has not been redirected."),
                ))
            } else {
                Ok(value.clone())
            }
        };
        if is("StandardOutput") {
            return Some(stream(&held.output, "StandardOut"));
        }
        if is("StandardError") {
            return Some(stream(&held.error, "StandardError"));
        }
        if is("StandardInput") {
            return Some(stream(&held.input, "StandardIn"));
        }
        if is("ExitCode") && !held.process.has_exited() {
            return Some(Err(Fault::net(
                "System.InvalidOperationException",
                "Process must exit before requested information can be determined.",
            )));
        }
        held.process.get(name).map(Ok)
    }
}

impl NetObject for Own {
    fn type_of(&self) -> Type {
        Type::named("System.Diagnostics.Process")
    }

    fn to_text(&self) -> String {
        match &*self.running.borrow() {
            Some(held) => held.process.to_text(),
            None => "System.Diagnostics.Process".to_owned(),
        }
    }

    fn get(&self, name: &str) -> Option<Value> {
        self.read(name).map(Result::unwrap_or_default)
    }

    fn set(&self, name: &str, value: &Value) -> Option<Result<()>> {
        if eq_ignore_case(name, "StartInfo") && value.downcast::<StartInfo>().is_some() {
            *self.info.borrow_mut() = value.clone();
            return Some(Ok(()));
        }
        None
    }

    fn property_names(&self) -> Vec<String> {
        match &*self.running.borrow() {
            Some(held) => held.process.property_names(),
            None => vec!["StartInfo".to_owned()],
        }
    }

    fn call(
        &self,
        this: &Value,
        name: &str,
        args: &[Value],
        cx: &mut dyn Context,
    ) -> Option<Result<Value>> {
        if name == "start" && args.is_empty() {
            return Some(self.start(cx));
        }
        let running = self.running.borrow();
        match &*running {
            Some(held) => match (name, args) {
                ("waitforexit", [Value::TimeSpan(span)]) => {
                    let wait = u64::try_from(span.0 / 10_000).ok();
                    let ended = held
                        .process
                        .wait(wait.map(Duration::from_millis), &|| false);
                    Some(Ok(Value::Bool(ended)))
                }
                _ => held.process.call(this, name, args, cx),
            },
            None => match name {
                "dispose" | "close" | "refresh" => Some(Ok(Value::Empty)),
                "waitforexit" | "kill" => Some(Err(not_started())),
                _ => None,
            },
        }
    }

    fn as_any(&self) -> &dyn Any {
        self
    }
}

fn own(info: Value) -> Own {
    Own {
        info: RefCell::new(info),
        running: RefCell::default(),
    }
}

/// `new ProcessStartInfo(...)`, `new Process()`.
pub fn construct(of: &str, args: &[Value], cx: &mut dyn Context) -> Option<Result<Value>> {
    match (of, args) {
        ("System.Diagnostics.Process", []) => {
            let empty = Value::net(info("", cx));
            Some(Ok(Value::net(own(empty))))
        }
        ("System.Diagnostics.ProcessStartInfo", _) => {
            let program = args.first().map(Value::to_text).unwrap_or_default();
            let made = info(&program, cx);
            match args.get(1).map(Value::base) {
                None => {}
                Some(Value::String(text)) => {
                    let _ = made.set("Arguments", &Value::String(text.clone()));
                }
                Some(other) => add(&made, other),
            }
            Some(Ok(Value::net(made)))
        }
        _ => None,
    }
}

fn add(to: &StartInfo, arguments: &Value) {
    if let Value::List(list) = to.field("ArgumentList") {
        let all = member::enumerate(arguments).unwrap_or_else(|| vec![arguments.clone()]);
        let texts = all.iter().map(|one| Value::str(one.to_text()));
        list.items.borrow_mut().extend(texts);
    }
}

/// `[Process]::Start(...)`.
pub fn start(args: &[Value], cx: &mut dyn Context) -> Option<Result<Value>> {
    let first = args.first()?;
    let settings = if first.downcast::<StartInfo>().is_some() {
        first.base().clone()
    } else {
        match construct("System.Diagnostics.ProcessStartInfo", args, cx)? {
            Ok(made) => made,
            Err(fault) => return Some(Err(fault)),
        }
    };
    let made = own(settings);
    Some(made.start(cx).map(|_| Value::net(made)))
}
