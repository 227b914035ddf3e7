//! Programs of the system in a pipeline.

use super::call::Arguments;
use super::pipeline::Processor;
use crate::engine::command::ApplicationInfo;
use crate::engine::host::NativeCall;
use crate::engine::runspace::Runspace;
use crate::engine::scope::{Frame, NameId};
use crate::engine::sink::Sink;
use crate::engine::streams::Target;
use crate::engine::unwind::Flow;
use crate::value::{
    ErrorCategory, ErrorRecord, Fault, Value, convert, error_record::Exception, member as members,
};
use std::rc::Rc;

/// A program, its arguments and what it gets on standard input.
pub(super) struct NativeProcessor {
    program: Rc<ApplicationInfo>,
    arguments: Vec<String>,
    input: Vec<u8>,
    has_input: bool,
    frame: Rc<Frame>,
}

impl NativeProcessor {
    pub(super) fn new(
        rt: &mut Runspace,
        program: &Rc<ApplicationInfo>,
        arguments: Arguments,
        frame: &Rc<Frame>,
    ) -> Flow<NativeProcessor> {
        let mut all = Vec::with_capacity(arguments.len());
        for argument in arguments {
            if let (Some(_), Some(text)) = (&argument.name, &argument.text) {
                all.push(text.to_string());
                continue;
            }
            if let Some(name) = &argument.name {
                let value = match &argument.value {
                    Some(value) => format!(":{}", rt.text(value)?),
                    None => String::new(),
                };
                all.push(format!("-{name}{value}"));
                continue;
            }
            if argument.verbatim {
                all.extend(argument.value.iter().flat_map(|value| {
                    value
                        .to_text()
                        .split_whitespace()
                        .map(str::to_owned)
                        .collect::<Vec<_>>()
                }));
                continue;
            }
            let value = argument.value.clone().unwrap_or_default();
            if let Some(list) = &argument.list {
                all.push(list.to_string());
                continue;
            }
            match (members::enumerate(&value), &argument.token) {
                (Some(items), _) => {
                    for item in items {
                        all.push(rt.text(&item)?);
                    }
                }
                (None, Some(token)) if argument.bare => {
                    let word = match &value {
                        Value::String(text) => text.to_string(),
                        _ => token.to_string(),
                    };
                    all.push(rt.expand_native(&word));
                }
                (None, Some(token)) if !matches!(value, Value::String(_)) => {
                    all.push(token.to_string());
                }
                (None, _) if value.is_null() => {}
                (None, _) => all.push(rt.text(&value)?),
            }
        }
        Ok(NativeProcessor {
            program: Rc::clone(program),
            arguments: all,
            input: Vec::new(),
            has_input: false,
            frame: Rc::clone(frame),
        })
    }
}

impl Runspace {
    /// A bare word for a program: `~` is the home folder, wildcards become the files that match.
    fn expand_native(&mut self, word: &str) -> String {
        if word == "~" || word.starts_with("~/") {
            return format!("{}{}", self.home(), word.get(1..).unwrap_or_default());
        }
        word.to_owned()
    }
}

impl Processor for NativeProcessor {
    fn begin(&mut self, _: &mut Runspace, _: &mut dyn Sink) -> Flow {
        Ok(())
    }

    fn process(&mut self, rt: &mut Runspace, input: Value, _: &mut dyn Sink) -> Flow {
        self.has_input = true;
        let text = rt.text(&input)?;
        self.input.extend_from_slice(text.as_bytes());
        self.input.push(b'\n');
        Ok(())
    }

    fn end(&mut self, rt: &mut Runspace, out: &mut dyn Sink) -> Flow {
        let capture_out = !out.is_host();
        let capture_err = !matches!(rt.streams.error, Target::Host);
        if !capture_out {
            rt.host.flush();
        }
        let mut lines: Vec<(String, bool)> = Vec::new();
        let folder = rt.location.to_string();
        let name = self.program.path.to_string();
        let host = Rc::clone(&rt.host);
        let result = host.run_native(NativeCall {
            path: &self.program.path,
            name: &name,
            arguments: &self.arguments,
            input: self.has_input.then(|| std::mem::take(&mut self.input)),
            capture_out,
            capture_err,
            folder: &folder,
            line: &mut |line, is_error| {
                lines.push((line.to_owned(), is_error));
                true
            },
        });
        let result = match result {
            Ok(result) => result,
            Err(error) => {
                let shown = self
                    .program
                    .path
                    .rsplit('/')
                    .next()
                    .unwrap_or_default()
                    .to_owned();
                return Err(Fault::new(
                    "NativeCommandFailed",
                    ErrorCategory::ResourceUnavailable,
                    format!("Program '{shown}' failed to run: An error occurred trying to start process '{}' with working directory '{folder}'. {error}", self.program.path),
                )
                .of("System.Management.Automation.ApplicationFailedException")
                .into());
            }
        };
        for (line, is_error) in lines {
            if is_error {
                let exception = Exception::new(
                    "System.Management.Automation.RemoteException",
                    line.as_str(),
                );
                let record = ErrorRecord::new(
                    Value::net(exception),
                    "NativeCommandError",
                    ErrorCategory::NotSpecified,
                    Value::str(line),
                );
                rt.emit_error(&Rc::new(record));
            } else {
                out.write(rt, Value::str(line))?;
            }
        }
        rt.set_last_exit_code(result.exit);
        rt.last_ok = result.exit == 0;
        rt.cmdlet_failed = result.exit != 0;
        if result.exit != 0
            && rt
                .get_variable(
                    NameId::of("PSNativeCommandUseErrorActionPreference"),
                    &self.frame,
                )
                .is_some_and(|value| convert::truth(&value))
        {
            let shown = self
                .program
                .path
                .rsplit('/')
                .next()
                .unwrap_or_default()
                .to_owned();
            let message = format!(
                "Program \"{shown}\" ended with non-zero exit code: {0} (0x{0:02X}).",
                result.exit
            );
            let fault = Fault::new(
                "ProgramExitedWithNonZeroCode",
                ErrorCategory::NotSpecified,
                message,
            )
            .of("System.Management.Automation.NativeCommandExitException")
            .target(Value::str(self.program.path.as_str()));
            let record = rt.record_of(&fault, &Rc::clone(&self.frame));
            let preference = rt.preference("ErrorActionPreference");
            rt.write_error_as(record, &preference)?;
        }
        Ok(())
    }
}
