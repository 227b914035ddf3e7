//! Variables of scopes: reading, writing, attributes, strict mode.

use super::Runspace;
use crate::engine::program::VariableRef;
use crate::engine::scope::{Frame, FrameKind, NameId, Options, Variable, VariableAttribute, chain};
use crate::engine::unwind::Flow;
use crate::text::name::eq_ignore_case;
use crate::value::{ErrorCategory, Fault, Known, Type, Value, convert};
use std::rc::Rc;

impl Runspace {
    /// The text of a preference variable.
    pub fn preference(&self, name: &str) -> String {
        match self.get_variable(NameId::of(name), &self.frame) {
            Some(Value::Enum(value)) => crate::value::text::enumeration::text(&value),
            Some(value) => {
                let text = value.to_text();
                match text.parse() {
                    Ok(number) => preference_name(name, number).unwrap_or(text),
                    Err(_) => text,
                }
            }
            None => "Continue".to_owned(),
        }
    }

    /// A variable's value, looked up from a scope.
    pub fn get_variable(&self, id: NameId, frame: &Rc<Frame>) -> Option<Value> {
        let mut level = 0;
        let mut current = Some(Rc::clone(frame));
        while let Some(scope) = current {
            if let Some(slot) = scope.table.find(id)
                && let Some(value) = scope.slot(slot)
            {
                return Some(value);
            }
            if let Some(variable) = scope.variable(id)
                && (level == 0 || !variable.options.get().has(Options::PRIVATE))
            {
                return Some(self.variable_value(&variable));
            }
            current = scope.parent.clone();
            level += 1;
        }
        crate::engine::session::lazy_variable(self, id)
    }

    /// A variable object's value.
    pub fn variable_value(&self, variable: &Variable) -> Value {
        variable.value.borrow().clone()
    }

    /// A slot that is empty: the name in the scopes above.
    #[cold]
    pub(crate) fn missing_slot(&mut self, slot: u32, frame: &Rc<Frame>) -> Flow<Value> {
        let (id, name) = frame.table.name(slot);
        match self.get_variable(id, frame) {
            Some(value) => Ok(value),
            None => self.unset_variable(name.as_str(), frame),
        }
    }

    pub(super) fn unset_variable(&mut self, name: &str, frame: &Rc<Frame>) -> Flow<Value> {
        if self.strict_level(frame) >= 1 && !self.lenient {
            let mut fault = Fault::runtime(
                "VariableIsUndefined",
                format!("The variable '${name}' cannot be retrieved because it has not been set."),
            )
            .target(Value::str(name));
            fault.at = self.written_at(name, frame);
            return Err(fault.into());
        }
        Ok(Value::Null)
    }

    /// Where the statement that runs names a variable.
    pub(super) fn written_at(
        &self,
        name: &str,
        frame: &Rc<Frame>,
    ) -> Option<crate::text::extent::Extent> {
        let statement = frame.position.get();
        let source = self.source_of(frame);
        let text = source.slice(statement).to_ascii_lowercase();
        let name = name.to_ascii_lowercase();
        let braced = format!("${{{name}}}");
        let plain = format!("${name}");
        let ends = |at: usize| {
            let rest = text.get(at + plain.len()..).unwrap_or_default();
            !rest.starts_with(|c: char| c.is_alphanumeric() || c == '_' || c == ':')
        };
        let plain_at = text
            .match_indices(&plain)
            .map(|(at, _)| at)
            .find(|at| ends(*at));
        let (at, length) = match (text.find(&braced), plain_at) {
            (Some(a), Some(b)) if b < a => (b, plain.len()),
            (Some(a), _) => (a, braced.len()),
            (None, Some(b)) => (b, plain.len()),
            (None, None) => return None,
        };
        let start = statement.start + u32::try_from(at).ok()?;
        Some(crate::text::extent::Extent {
            start,
            end: start + u32::try_from(length).ok()?,
        })
    }

    /// The level of strict mode in a scope.
    pub(crate) fn strict_level(&self, frame: &Rc<Frame>) -> u8 {
        if !self.strict_used {
            return 0;
        }
        chain(frame)
            .find_map(|scope| scope.strict.get())
            .unwrap_or(0)
    }

    /// `Set-StrictMode` in a scope.
    pub fn set_strict(&mut self, frame: &Rc<Frame>, level: u8) {
        self.strict_used = true;
        frame.strict.set(Some(level));
    }

    /// Reads `$global:x`, `$env:X` and the like.
    pub(crate) fn read_other(&mut self, reference: &VariableRef, frame: &Rc<Frame>) -> Flow<Value> {
        let found = match reference {
            VariableRef::Global(id) => visible(&self.global, *id, frame)
                .or_else(|| crate::engine::session::lazy_variable(self, *id)),
            VariableRef::Script(id) => {
                let script = self.script_frame(frame);
                visible(&script, *id, frame).or_else(|| {
                    if script.kind == FrameKind::Global {
                        crate::engine::session::lazy_variable(self, *id)
                    } else {
                        None
                    }
                })
            }
            VariableRef::Local(id, _) => frame.get(*id),
            VariableRef::Using(id) => match self.using.get(id.name().as_str()) {
                Some(value) => {
                    self.shares.pull();
                    Some(value.clone())
                }
                None => {
                    let text =
                        crate::grammar::message("ParserStrings", "UsingWithoutInvokeCommand");
                    return Err(Fault::runtime(
                        "UsingWithoutInvokeCommand",
                        text.unwrap_or_default(),
                    )
                    .into());
                }
            },
            VariableRef::Named(id) => self.get_variable(*id, frame),
            VariableRef::Drive(drive, path) => return self.read_drive(drive, path, frame),
            VariableRef::Question => Some(Value::Bool(self.last_ok)),
            VariableRef::True => Some(Value::TRUE),
            VariableRef::False => Some(Value::FALSE),
            VariableRef::Null => Some(Value::Null),
        };
        match found {
            Some(value) => Ok(value),
            None => {
                let name = crate::engine::run::reference_name(reference);
                self.unset_variable(&name, frame)
            }
        }
    }

    /// Writes `$global:x` and the like.
    pub(crate) fn write_variable(
        &mut self,
        reference: &VariableRef,
        value: Value,
        frame: &Rc<Frame>,
    ) -> Flow<Value> {
        let stored = value.clone();
        match reference {
            VariableRef::Global(id) => {
                let global = Rc::clone(&self.global);
                self.set_in_frame(*id, value, &global)?;
            }
            VariableRef::Script(id) => {
                let script = self.script_frame(frame);
                self.set_in_frame(*id, value, &script)?;
            }
            VariableRef::Local(id, private) => {
                self.set_in_frame(*id, value, frame)?;
                if *private && let Some(variable) = frame.promote(*id) {
                    variable
                        .options
                        .set(variable.options.get().with(Options::PRIVATE));
                }
            }
            VariableRef::Named(id) | VariableRef::Using(id) => {
                let global = Rc::clone(&self.global);
                if crate::engine::session::lazy_variable(self, *id).is_some()
                    || self.global.get(*id).is_some()
                {
                    if let Some(held) = crate::engine::session::materialize(self, *id)
                        && held.options.get().has(Options::CONSTANT)
                    {
                        return Err(not_writable(held.name.as_str()).into());
                    }
                    self.set_in_frame(*id, value, &global)?;
                } else {
                    self.set_in_frame(*id, value, frame)?;
                }
            }
            VariableRef::Drive(drive, path) => self.write_drive(drive, path, value, frame)?,
            VariableRef::Question | VariableRef::True | VariableRef::False => {
                let name = crate::engine::run::reference_name(reference);
                return Err(not_writable(&name).into());
            }
            VariableRef::Null => {}
        }
        Ok(stored)
    }

    /// Sets a variable of one scope: slot or object, with its checks.
    pub fn set_in_frame(&mut self, id: NameId, value: Value, frame: &Rc<Frame>) -> Flow {
        if frame.is_promoted()
            && let Some(variable) = frame.variable(id)
        {
            return self.set_variable_object(&variable, value);
        }
        match frame.table.find(id) {
            Some(slot) if !frame.table.is_typed(slot) => frame.set_slot(slot, value),
            Some(slot) => {
                let is_set = frame.with_slot(slot, |held| held.is_some());
                match frame.table.attributes(slot) {
                    Some(attributes) if is_set => {
                        let value =
                            self.apply_attributes(id.name().as_str(), value, &attributes)?;
                        frame.set_slot(slot, value);
                    }
                    // A parameter that was removed: the name is free of what was declared.
                    Some(_) => {
                        frame.add_variable(id, Rc::new(Variable::new(id.name().as_str(), value)));
                    }
                    None => frame.set_slot(slot, value),
                }
            }
            None => frame.add_variable(id, Rc::new(Variable::new(id.name().as_str(), value))),
        }
        Ok(())
    }

    /// Sets a slot that has constraints or whose variable is an object.
    pub(crate) fn store_slot_checked(
        &mut self,
        slot: u32,
        value: Value,
        frame: &Rc<Frame>,
    ) -> Flow<Value> {
        let (id, name) = frame.table.name(slot);
        if let Some(variable) = frame.variable(id) {
            self.set_variable_object(&variable, value)?;
            return Ok(variable.value.borrow().clone());
        }
        let is_set = frame.with_slot(slot, |held| held.is_some());
        let value = match frame.table.attributes(slot) {
            Some(attributes) if is_set => {
                self.constrained(name.as_str(), value, &attributes, frame)?
            }
            Some(_) => {
                frame.add_variable(id, Rc::new(Variable::new(name.as_str(), value.clone())));
                return Ok(value);
            }
            None => value,
        };
        frame.set_slot(slot, value.clone());
        Ok(value)
    }

    /// Sets a variable object, with its options and attributes.
    pub fn set_variable_object(&mut self, variable: &Rc<Variable>, value: Value) -> Flow {
        let options = variable.options.get();
        if options.has(Options::READ_ONLY) || options.has(Options::CONSTANT) {
            return Err(not_writable(variable.name.as_str()).into());
        }
        let attributes = variable.attributes.borrow().clone();
        let value = if attributes.is_empty() {
            value
        } else {
            self.apply_attributes(variable.name.as_str(), value, &attributes)?
        };
        if let Value::Enum(held) = &value
            && held.number == 5
            && held.of.full_name() == "System.Management.Automation.ActionPreference"
        {
            return Err(suspended().into());
        }
        *variable.value.borrow_mut() = value;
        Ok(())
    }

    /// A value as a variable's attributes want it.
    pub fn apply_attributes(
        &mut self,
        name: &str,
        value: Value,
        attributes: &[VariableAttribute],
    ) -> Flow<Value> {
        let mut value = value;
        for attribute in attributes.iter().rev() {
            match attribute {
                VariableAttribute::Type(of)
                    if matches!(value.base(), Value::Dictionary(_))
                        && of.full_name() == crate::engine::session::DEFAULT_PARAMETERS =>
                {
                    value = default_parameters(value)?;
                }
                VariableAttribute::Type(of) => {
                    value = match (of, &value) {
                        (Type::Known(Known::Int32), Value::Int(_))
                        | (Type::Known(Known::String), Value::String(_)) => value,
                        _ => match convert::convert(&value, of, self) {
                            Ok(value) => value,
                            Err(fault) => {
                                let mut fault = convert::in_script(fault);
                                if fault.carried.is_none() {
                                    fault.id = "RuntimeException".to_owned();
                                    fault.category = ErrorCategory::MetadataError;
                                    fault.exception = "System.Management.Automation.ArgumentTransformationMetadataException".into();
                                }
                                return Err(fault.into());
                            }
                        },
                    };
                }
                VariableAttribute::Transform(object) => {
                    let frame = Rc::clone(&self.frame);
                    let intrinsics =
                        crate::engine::objects::execution_context(frame.module.as_ref());
                    value = self.invoke_method(object, "Transform", &[intrinsics, value])?;
                }
                VariableAttribute::Written(_) => {}
                VariableAttribute::Validation(validation) => {
                    let checked = value.clone();
                    if self.check_validation(validation, &checked)?.is_some() {
                        let shown = match &checked {
                            Value::Null | Value::Empty => "$null".to_owned(),
                            checked => self.text(checked)?,
                        };
                        return Err(Fault::new(
                            "ValidateSetFailure",
                            ErrorCategory::MetadataError,
                            format!("The variable cannot be validated because the value {shown} is not a valid value for the {name} variable."),
                        )
                        .of("System.Management.Automation.ValidationMetadataException")
                        .into());
                    }
                }
            }
        }
        Ok(value)
    }

    /// Fixes the type of a qualified variable.
    pub(crate) fn constrain_variable(
        &mut self,
        reference: &VariableRef,
        attributes: Vec<VariableAttribute>,
        frame: &Rc<Frame>,
    ) {
        let (scope, id) = match reference {
            VariableRef::Global(id) => (Rc::clone(&self.global), *id),
            VariableRef::Script(id) => (self.script_frame(frame), *id),
            VariableRef::Local(id, _) | VariableRef::Named(id) | VariableRef::Using(id) => {
                (Rc::clone(frame), *id)
            }
            _ => return,
        };
        if let Some(variable) = scope.promote(id) {
            *variable.attributes.borrow_mut() = attributes;
        }
    }

    /// The variable object of a name, from a scope up; slots are turned into objects.
    pub fn find_variable(&mut self, id: NameId, frame: &Rc<Frame>) -> Option<Rc<Variable>> {
        for (level, scope) in chain(frame).enumerate() {
            if let Some(variable) = scope.promote(id)
                && (level == 0 || !variable.options.get().has(Options::PRIVATE))
            {
                return Some(variable);
            }
        }
        crate::engine::session::materialize(self, id)
    }

    pub(crate) fn variable_object(
        &mut self,
        reference: &VariableRef,
        id: NameId,
        frame: &Rc<Frame>,
    ) -> Option<Rc<Variable>> {
        match reference {
            VariableRef::Global(_) => self
                .global
                .promote(id)
                .or_else(|| crate::engine::session::materialize(self, id)),
            VariableRef::Script(_) => self.script_frame(frame).promote(id),
            VariableRef::Local(..) => frame.promote(id),
            _ => self.find_variable(id, frame),
        }
    }

    /// The scope that `$script:` means.
    pub fn script_frame(&self, frame: &Rc<Frame>) -> Rc<Frame> {
        chain(frame)
            .find(|scope| {
                matches!(
                    scope.kind,
                    FrameKind::Script | FrameKind::Module | FrameKind::Global
                )
            })
            .unwrap_or_else(|| Rc::clone(&self.global))
    }

    /// Sets `$Matches`.
    pub(crate) fn set_matches(&mut self, groups: Value, frame: &Rc<Frame>) {
        thread_local! {
            static MATCHES: NameId = NameId::of("Matches");
        }
        let _ = self.set_in_frame(MATCHES.with(|id| *id), groups, frame);
    }
}

/// A variable of a scope as code in another one sees it: private ones stay at home.
fn visible(scope: &Rc<Frame>, id: NameId, from: &Rc<Frame>) -> Option<Value> {
    if !Rc::ptr_eq(scope, from)
        && scope
            .variable(id)
            .is_some_and(|variable| variable.options.get().has(Options::PRIVATE))
    {
        return None;
    }
    scope.get(id)
}

/// `Suspend` is no value that a preference variable may have.
fn suspended() -> Box<Fault> {
    Fault::new(
        "RuntimeException",
        ErrorCategory::MetadataError,
        "The Suspend ActionPreference value is reserved for future use and is not supported at this time. For more information about preference variables, see the Help topic, \"about_Preference_Variables.\"",
    )
    .of("System.Management.Automation.ArgumentTransformationMetadataException")
}

fn not_writable(name: &str) -> Box<Fault> {
    Fault::new(
        "VariableNotWritable",
        ErrorCategory::WriteError,
        format!("Cannot overwrite variable {name} because it is read-only or constant."),
    )
    .of("System.Management.Automation.SessionStateUnauthorizedAccessException")
    .target(Value::str(name))
}

/// A table as `$PSDefaultParameterValues` holds it.
fn default_parameters(value: Value) -> crate::value::Result<Value> {
    if crate::engine::run::is_default_parameters(&value) {
        return Ok(value);
    }
    let Value::Dictionary(given) = value.base() else {
        return Ok(value);
    };
    let of = Type::named(crate::engine::session::DEFAULT_PARAMETERS);
    let kind = crate::value::DictionaryKind::Generic(of);
    let made = crate::value::Dictionary::new(kind, true);
    for (key, held) in given.pairs() {
        crate::engine::binder::check_default_key(&key)?;
        made.set(key, held);
    }
    Ok(Value::dictionary(made))
}

/// The name of a preference that was set to its number: `$ErrorActionPreference = 1`.
fn preference_name(variable: &str, number: i64) -> Option<String> {
    let of = if eq_ignore_case(variable, "ConfirmPreference") {
        "System.Management.Automation.ConfirmImpact"
    } else {
        "System.Management.Automation.ActionPreference"
    };
    match Value::enumeration(of, number) {
        Value::Enum(value) => Some(crate::value::text::enumeration::text(&value)),
        _ => None,
    }
}
