//! `$env:X`, `$function:f`, `$alias:a` and other drives, read and written as variables.

use super::runspace::Runspace;
use super::scope::{Frame, NameId};
use super::unwind::Flow;
use crate::text::name::eq_ignore_case;
use crate::value::{ErrorCategory, Fault, Value};
use std::rc::Rc;

impl Runspace {
    /// `$drive:path`.
    pub(crate) fn read_drive(&mut self, drive: &str, path: &str, frame: &Rc<Frame>) -> Flow<Value> {
        Ok(match drive.to_ascii_lowercase().as_str() {
            "env" => self.world.env(path).map_or(Value::Null, Value::str),
            "function" => self
                .find_function(path, frame)
                .or_else(|| self.session_function(path))
                .map_or(Value::Null, |function| {
                    Value::ScriptBlock(function.bound_block())
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
                    _ => Value::Null,
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
                    .set_env(path, (!value.is_null()).then_some(text.as_str()));
            }
            "function" => match value.base() {
                Value::ScriptBlock(block) => {
                    let block = Rc::clone(block);
                    self.set_function(path, block, frame, frame.module.clone());
                }
                held if held
                    .downcast::<super::command_object::CommandObject>()
                    .is_some_and(|command| {
                        matches!(command.0, super::command::Command::Function(_))
                    }) =>
                {
                    if let Some(command) = held.downcast::<super::command_object::CommandObject>()
                        && let super::command::Command::Function(function) = &command.0
                    {
                        let block = function.bound_block();
                        self.set_function(path, block, frame, frame.module.clone());
                    }
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
        let parsed = self.parse(Rc::new(crate::text::source::Source::new(text)));
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

pub(super) fn no_drive(drive: &str) -> Box<Fault> {
    Fault::new(
        "DriveNotFound",
        ErrorCategory::ObjectNotFound,
        format!("Cannot find drive. A drive with the name '{drive}' does not exist."),
    )
    .of("System.Management.Automation.DriveNotFoundException")
    .target(Value::str(drive))
}

impl Runspace {
    /// The content of an item of a drive that is no file system.
    pub fn read_drive_value(&mut self, drive: &str, name: &str) -> Flow<Value> {
        let frame = Rc::clone(&self.frame);
        self.read_drive(drive, name, &frame)
    }

    /// Sets an item of a drive that is no file system.
    pub fn write_drive_value(&mut self, drive: &str, name: &str, value: Value) -> Flow {
        let frame = Rc::clone(&self.frame);
        self.write_drive(drive, name, value, &frame)
    }

    /// The item of a drive with exactly that name; environment variables tell cases apart.
    pub fn drive_item(&mut self, drive: &str, name: &str) -> Option<Value> {
        if drive.eq_ignore_ascii_case("env") {
            let value = self.world.env(name)?;
            return Some(crate::value::net::entry::Entry::dictionary(
                Value::str(name),
                Value::str(value),
            ));
        }
        let found = self.drive_items_where(drive, &|held| eq_ignore_case(held, name));
        found?.into_iter().next()
    }

    /// The items of a drive whose names a pattern matches; `None`: no drive of that name besides the file system.
    pub fn drive_items(&mut self, drive: &str, pattern: &str) -> Option<Vec<Value>> {
        if drive.eq_ignore_ascii_case("env") && !crate::text::wildcard::has_wildcards(pattern) {
            return Some(self.drive_item(drive, pattern).into_iter().collect());
        }
        let wildcard = crate::text::wildcard::Wildcard::new(pattern).ok()?;
        self.drive_items_where(drive, &|name| wildcard.is_match(name))
    }

    fn drive_items_where(
        &mut self,
        drive: &str,
        fits: &dyn Fn(&str) -> bool,
    ) -> Option<Vec<Value>> {
        let frame = Rc::clone(&self.frame);
        let mut items = Vec::new();
        match drive.to_ascii_lowercase().as_str() {
            "env" => {
                for (name, value) in self.world.env_all() {
                    if fits(&name) {
                        items.push(crate::value::net::entry::Entry::dictionary(
                            Value::str(name.as_str()),
                            Value::str(value),
                        ));
                    }
                }
            }
            "variable" => {
                let mut names: Vec<NameId> = super::scope::chain(&frame)
                    .flat_map(|scope| scope.variable_names())
                    .collect();
                names.extend(super::session::LAZY.iter().map(|name| NameId::of(name)));
                names.sort_by_key(|a| a.name());
                names.dedup();
                for id in names {
                    if fits(id.name().as_str())
                        && let Some(variable) = self.find_variable(id, &frame)
                    {
                        items.push(Value::net(super::objects::VariableObject(variable)));
                    }
                }
            }
            "function" => {
                self.define_session_functions();
                let mut found: Vec<Rc<super::command::FunctionInfo>> = Vec::new();
                for scope in super::scope::chain(&frame) {
                    scope.read_extra(|extra| {
                        for (name, function) in &extra.functions {
                            if fits(name.as_str())
                                && !found.iter().any(|held| held.name == function.name)
                            {
                                found.push(Rc::clone(function));
                            }
                        }
                        Some(())
                    });
                }
                found.sort_by(|a, b| {
                    a.name
                        .to_ascii_lowercase()
                        .cmp(&b.name.to_ascii_lowercase())
                });
                items.extend(found.iter().map(super::objects::function_value));
            }
            "alias" => {
                let mut found = self.all_aliases(&frame);
                found.retain(|alias| fits(&alias.name));
                found.sort_by(|a, b| crate::text::collation::compare(&a.name, &b.name, true));
                for alias in found {
                    let resolved = self.resolve_alias(&alias, &frame);
                    items.push(Value::net(super::objects::AliasObject { alias, resolved }));
                }
            }
            _ => return None,
        }
        Some(items)
    }

    /// Removes an item of a drive; false: it was not there.
    pub fn remove_drive_item(&mut self, drive: &str, name: &str) -> bool {
        let frame = Rc::clone(&self.frame);
        match drive.to_ascii_lowercase().as_str() {
            "env" => {
                let held = self.world.env(name).is_some();
                self.world.set_env(name, None);
                held
            }
            "variable" => {
                let id = NameId::of(name);
                super::scope::chain(&frame).any(|scope| scope.remove(id))
            }
            "function" => {
                self.command_version += 1;
                super::scope::chain(&frame)
                    .any(|scope| scope.with_extra(|extra| extra.functions.remove(name).is_some()))
            }
            "alias" => {
                self.command_version += 1;
                let removed = super::scope::chain(&frame)
                    .any(|scope| scope.with_extra(|extra| extra.aliases.remove(name).is_some()));
                if !removed && crate::grammar::alias(name).is_some() {
                    self.removed_aliases.insert(name, ());
                    return true;
                }
                removed
            }
            _ => false,
        }
    }
}
