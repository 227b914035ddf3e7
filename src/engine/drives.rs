//! `$env:X`, `$function:f`, `$alias:a` and other drives, read and written as variables.

use super::runspace::Runspace;
use super::scope::{Frame, NameId};
use super::unwind::Flow;
use crate::value::{ErrorCategory, Fault, Value};
use std::rc::Rc;

impl Runspace {
    /// `$drive:path`.
    pub(crate) fn read_drive(&mut self, drive: &str, path: &str, frame: &Rc<Frame>) -> Flow<Value> {
        Ok(match drive.to_ascii_lowercase().as_str() {
            "env" => self.world.env(path).map_or(Value::Null, Value::str),
            "function" => self
                .find_function(path, frame)
                .map_or(Value::Null, |function| {
                    Value::ScriptBlock(Rc::clone(&function.block))
                }),
            "alias" => self
                .find_alias(path, frame)
                .map_or(Value::Null, |alias| Value::String(alias.definition.clone())),
            "variable" => self
                .get_variable(NameId::of(path), frame)
                .unwrap_or_default(),
            _ => {
                let full = self.full_path(path);
                match self.world.status(&full) {
                    Some(status) if !status.is_dir => {
                        let text = self.read_text_file(&full)?;
                        Value::from_outputs(text.lines().map(Value::str).collect())
                    }
                    _ if drive.eq_ignore_ascii_case("temp") || drive.len() == 1 => Value::Null,
                    _ => return Err(no_drive(drive).into()),
                }
            }
        })
    }

    /// `$drive:path = value`.
    pub(crate) fn write_drive(
        &mut self,
        drive: &str,
        path: &str,
        value: Value,
        frame: &Rc<Frame>,
    ) -> Flow {
        match drive.to_ascii_lowercase().as_str() {
            "env" => {
                let text = self.text(&value)?;
                self.world
                    .set_env(path, if text.is_empty() { None } else { Some(&text) });
            }
            "function" => match value.base() {
                Value::ScriptBlock(block) => {
                    let block = Rc::clone(block);
                    self.set_function(path, block, frame, frame.module.clone());
                }
                Value::Null | Value::Empty => {
                    frame.with_extra(|extra| extra.functions.remove(path));
                    self.command_version += 1;
                }
                other => {
                    let text = self.text(other)?;
                    let block = self.parse_block(&text)?;
                    self.set_function(path, block, frame, frame.module.clone());
                }
            },
            "alias" => {
                let text = self.text(&value)?;
                self.set_alias(path, &text, frame);
            }
            "variable" => self.set_in_frame(NameId::of(path), value, frame)?,
            _ => return Err(no_drive(drive).into()),
        }
        Ok(())
    }

    /// Text as a script block.
    pub fn parse_block(&mut self, text: &str) -> Flow<Rc<crate::value::ScriptBlock>> {
        let parsed = crate::syntax::parse(Rc::new(crate::text::source::Source::new(text)));
        if !parsed.errors.is_empty() {
            let record = self.parse_error(&parsed);
            return Err(Box::new(super::unwind::Unwind::Throw(
                record,
                super::unwind::Severity::Statement,
            )));
        }
        Ok(Rc::new(crate::value::ScriptBlock::new(parsed.script)))
    }

    /// Defines an alias in a scope.
    pub fn set_alias(
        &mut self,
        name: &str,
        definition: &str,
        frame: &Rc<Frame>,
    ) -> Rc<super::command::AliasInfo> {
        let info = Rc::new(super::command::AliasInfo {
            name: name.into(),
            definition: definition.into(),
            options: std::cell::Cell::default(),
            description: std::cell::RefCell::default(),
            module: frame.module.clone(),
        });
        frame.with_extra(|extra| extra.aliases.insert(name, Rc::clone(&info)));
        self.command_version += 1;
        info
    }
}

fn no_drive(drive: &str) -> Box<Fault> {
    Fault::new(
        "DriveNotFound",
        ErrorCategory::ObjectNotFound,
        format!("Cannot find drive. A drive with the name '{drive}' does not exist."),
    )
    .of("System.Management.Automation.DriveNotFoundException")
    .target(Value::str(drive))
}
