//! Redirections: where the streams of one stage go instead, and the files and variables that they are written to.

use super::program::Redirection;
use super::runspace::Runspace;
use super::scope::{Frame, NameId};
use super::streams::{Streams, Target};
use super::unwind::Flow;
use crate::syntax::ast::RedirectionStream;
use crate::value::{Fault, PSString, Value};
use std::cell::RefCell;
use std::collections::VecDeque;
use std::rc::Rc;

/// The redirections of one stage.
pub struct Redirects {
    /// The streams while the stage runs.
    pub streams: Streams,
    /// What merged streams wrote and the output has not taken yet.
    pub queue: Option<Rc<RefCell<VecDeque<Value>>>>,
    /// Where the output goes instead.
    pub output: Option<Rc<RefCell<FileOut>>>,
    files: Vec<Rc<RefCell<FileOut>>>,
}

/// A file that objects are written to as the screen would show them; no path: nowhere.
pub struct FileOut {
    /// The path.
    pub path: Option<PSString>,
    /// Where a variable takes the objects instead.
    pub variable: Option<(NameId, Rc<Frame>, Vec<Value>)>,
    formatter: Option<crate::format::Formatter>,
    text: String,
}

impl FileOut {
    /// True for a file: bytes of a program get there as they are.
    pub fn takes_bytes(&self) -> bool {
        self.path.is_some() && self.variable.is_none()
    }
}

impl Runspace {
    /// The redirections of a stage, their files opened.
    pub(crate) fn redirects(
        &mut self,
        list: &[Redirection],
        frame: &Rc<Frame>,
    ) -> Flow<Option<Redirects>> {
        if list.is_empty() {
            return Ok(None);
        }
        let mut made = Redirects {
            streams: self.streams.clone(),
            queue: None,
            output: None,
            files: Vec::new(),
        };
        for redirection in list {
            match redirection {
                Redirection::Merge(from, _) => {
                    let queue = made.queue.get_or_insert_with(Rc::default);
                    let target = Target::Merge(Rc::clone(queue));
                    redirect(&mut made.streams, *from, &target);
                }
                Redirection::File { from, append, path } => {
                    let path = self.eval(path, frame)?;
                    let file = Rc::new(RefCell::new(self.open_output(&path, *append, frame)?));
                    if *from != RedirectionStream::All && *from != RedirectionStream::Output {
                        let target = if path.is_null() {
                            Target::Discard
                        } else {
                            Target::File(Rc::clone(&file))
                        };
                        redirect(&mut made.streams, *from, &target);
                    } else {
                        if *from == RedirectionStream::All {
                            let target = Target::File(Rc::clone(&file));
                            redirect(&mut made.streams, *from, &target);
                        }
                        made.output = Some(Rc::clone(&file));
                    }
                    made.files.push(file);
                }
            }
        }
        Ok(Some(made))
    }

    fn open_output(&mut self, path: &Value, append: bool, frame: &Rc<Frame>) -> Flow<FileOut> {
        if path.is_null() {
            return Ok(FileOut {
                path: None,
                variable: None,
                formatter: None,
                text: String::new(),
            });
        }
        let text = self.text(path)?;
        if let Some(name) = text
            .strip_prefix("variable:")
            .or_else(|| text.strip_prefix("Variable:"))
        {
            let id = NameId::of(name);
            let held = if append {
                self.get_variable(id, frame)
            } else {
                None
            };
            let items = held.map(|held| {
                crate::value::member::enumerate(&held).unwrap_or_else(|| vec![held.clone()])
            });
            return Ok(FileOut {
                path: None,
                variable: Some((id, Rc::clone(frame), items.unwrap_or_default())),
                formatter: None,
                text: String::new(),
            });
        }
        let full = self.file_path(&text)?;
        if !append {
            self.world.write(&full, b"").map_err(not_opened)?;
        }
        Ok(FileOut {
            path: Some(full.into()),
            variable: None,
            formatter: None,
            text: String::new(),
        })
    }

    /// Writes bytes of a program to a file as they are.
    pub(crate) fn write_bytes_to_file(&mut self, file: &RefCell<FileOut>, bytes: &[u8]) -> Flow {
        let path = file.borrow().path.clone();
        if let Some(path) = path {
            self.world.append(&path, bytes)?;
        }
        Ok(())
    }

    /// Writes an object to a file as the screen would show it.
    pub(crate) fn write_to_file(&mut self, file: &RefCell<FileOut>, value: Value) -> Flow {
        if let Some((_, _, items)) = &mut file.borrow_mut().variable {
            items.push(value);
            return Ok(());
        }
        if file.borrow().path.is_none() {
            return Ok(());
        }
        let mut formatter = match file.borrow_mut().formatter.take() {
            Some(formatter) => formatter,
            None => self.text_formatter(None),
        };
        let mut text = String::new();
        let result = formatter.push(&value, self, &mut |line: &str| {
            text.push_str(line);
            text.push('\n');
        });
        let mut held = file.borrow_mut();
        held.text.push_str(&text);
        held.formatter = Some(formatter);
        Ok(result?)
    }

    /// Ends the files of a stage's redirections.
    pub(crate) fn close_redirects(&mut self, redirects: &Redirects) -> Flow {
        for file in &redirects.files {
            let taken = file.borrow_mut().variable.take();
            if let Some((id, frame, items)) = taken {
                self.set_in_frame(id, Value::from_outputs(items), &frame)?;
                continue;
            }
            let formatter = file.borrow_mut().formatter.take();
            let mut text = std::mem::take(&mut file.borrow_mut().text);
            if let Some(mut formatter) = formatter {
                formatter.finish(self, &mut |line: &str| {
                    text.push_str(line);
                    text.push('\n');
                })?;
            }
            let path = file.borrow().path.clone();
            if let Some(path) = path {
                self.world.append(&path, text.as_bytes())?;
            }
        }
        Ok(())
    }
}

/// The error of a file that a redirection cannot open, as Out-File has it.
fn not_opened(fault: Box<Fault>) -> Box<Fault> {
    if fault.carried.is_some() {
        return fault;
    }
    let mut fault = fault;
    fault.id = "FileOpenFailure,Microsoft.PowerShell.Commands.OutFileCommand".to_owned();
    fault.category = crate::value::ErrorCategory::OpenError;
    fault
}

fn redirect(streams: &mut Streams, from: RedirectionStream, target: &Target) {
    let all = from == RedirectionStream::All;
    if all || from == RedirectionStream::Error {
        streams.error = target.clone();
    }
    if all || from == RedirectionStream::Warning {
        streams.warning = target.clone();
    }
    if all || from == RedirectionStream::Verbose {
        streams.verbose = target.clone();
    }
    if all || from == RedirectionStream::Debug {
        streams.debug = target.clone();
    }
    if all || from == RedirectionStream::Information {
        streams.information = target.clone();
    }
}
