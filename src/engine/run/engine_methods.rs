//! Methods that only the engine can answer: of `$PSCmdlet`, `$ExecutionContext`, `$Host.UI`, script block factories.

use crate::engine::cmdlet::Confirmation;
use crate::engine::host_object::{HostObject, HostUi};
use crate::engine::objects::{EngineIntrinsics, ModuleObject, ScriptCmdlet, VariableObject};
use crate::engine::runspace::Runspace;
use crate::engine::scope::NameId;
use crate::engine::sink::Collector;
use crate::engine::unwind::{Flow, Severity, Unwind};
use crate::text::name::eq_ignore_case;
use crate::value::{ErrorRecord, Fault, Known, PSString, Type, Value, convert, member as members};
use std::rc::Rc;

impl Runspace {
    /// An instance method of an object of the engine's own; `None`: not one of those.
    pub(super) fn engine_method(
        &mut self,
        object: &Value,
        name: &str,
        arguments: &[Value],
    ) -> Flow<Option<Value>> {
        if name.len() == "SetShouldExit".len()
            && eq_ignore_case(name, "SetShouldExit")
            && crate::value::types::type_names(object)
                .first()
                .is_some_and(|held| held.ends_with(".InternalHost"))
        {
            let code = arguments.first().map(convert::to_i32).transpose()?;
            self.should_exit = Some(code.unwrap_or(0));
            return Ok(Some(Value::Empty));
        }
        // Before and after a program the console has nothing to change.
        if name.len() > "EnterNested".len()
            && crate::value::types::type_names(object)
                .first()
                .is_some_and(|held| held.ends_with(".InternalHost"))
        {
            if eq_ignore_case(name, "NotifyBeginApplication")
                || eq_ignore_case(name, "NotifyEndApplication")
            {
                return Ok(Some(Value::Empty));
            }
            if eq_ignore_case(name, "EnterNestedPrompt") {
                self.nested_prompt();
                return Ok(Some(Value::Empty));
            }
        }
        if !matches!(object.base(), Value::Net(net) if net.object().is_engine()) {
            return Ok(None);
        }
        if object.downcast::<ScriptCmdlet>().is_some() {
            // What goes wrong in a method of .NET comes out wrapped.
            let result = self.cmdlet_method(object, name, arguments);
            return result.map_err(|unwind| match *unwind {
                Unwind::Fault(fault) if fault.carried.is_none() => {
                    let id = fault.exception.rsplit('.').next().unwrap_or_default();
                    let id = id.to_owned();
                    let mut wrapped = Fault::in_method(name, arguments.len(), fault);
                    wrapped.id = id;
                    wrapped.into()
                }
                other => Box::new(other),
            });
        }
        if let Some(held) = object.downcast::<EngineIntrinsics>() {
            let part = held.part;
            let scope = held
                .module
                .as_ref()
                .and_then(|module| module.scope.get().cloned());
            return match scope {
                Some(scope) if self.frame.module.is_none() => self.in_frame(&scope, |rt| {
                    crate::engine::intrinsics::method(rt, part, name, arguments)
                }),
                _ => crate::engine::intrinsics::method(self, part, name, arguments),
            };
        }
        if let Some(host) = object.downcast::<HostObject>() {
            return match host.method(name) {
                Some(Ok(value)) => Ok(Some(value)),
                Some(Err(fault)) => Err(Fault::in_method(name, arguments.len(), fault).into()),
                None => Ok(None),
            };
        }
        if object.downcast::<HostUi>().is_some() {
            return self.ui_method(name, arguments);
        }
        if let Some(module) = object.downcast::<ModuleObject>() {
            let module = Rc::clone(&module.0);
            return self.module_method(&module, name, arguments);
        }
        if let Some(variable) = object.downcast::<VariableObject>()
            && eq_ignore_case(name, "IsValidValue")
        {
            let attributes = variable.0.attributes.borrow().clone();
            let value = arguments.first().cloned().unwrap_or_default();
            return Ok(Some(Value::Bool(
                self.apply_attributes("", value, &attributes).is_ok(),
            )));
        }
        if let Some(value) = crate::engine::hosting::method(self, object, name, arguments)? {
            return Ok(Some(value));
        }
        super::steppable::step(self, object, name, arguments)
    }

    /// A static method that the engine answers.
    pub(super) fn engine_static(
        &mut self,
        of: &Type,
        name: &str,
        arguments: &[Value],
    ) -> Flow<Option<Value>> {
        if of.is_known(Known::Environment) && eq_ignore_case(name, "Exit") {
            let code = arguments.first().map(convert::to_i32).transpose()?;
            self.should_exit = Some(code.unwrap_or(0));
            return Err(Box::new(Unwind::Stopped));
        }
        if eq_ignore_case(name, "new")
            && let Some(made) = self.engine_object(of, arguments)?
        {
            return Ok(Some(made));
        }
        if let Some(value) = crate::engine::hosting::static_method(self, of, name, arguments)? {
            return Ok(Some(value));
        }
        if of.full_name() == "System.Management.Automation.ProxyCommand"
            && let Some(text) = self.proxy_command(name, arguments)?
        {
            return Ok(Some(text));
        }
        if eq_ignore_case(name, "CompleteInput")
            && of.full_name() == "System.Management.Automation.CommandCompletion"
            && let [text, cursor, ..] = arguments
        {
            let text = self.text(text)?;
            let cursor = usize::try_from(convert::to_i64(cursor)?).unwrap_or(0);
            let found = crate::engine::completion::complete_input(self, &text, cursor);
            return Ok(Some(found));
        }
        if of.full_name() == crate::engine::line_editor::READ_LINE {
            return crate::engine::line_editor::read_line_method(self, name, arguments);
        }
        if of.is_known(Known::ScriptBlock) && eq_ignore_case(name, "Create") {
            let text = match arguments.first() {
                Some(text) => self.text(text)?,
                None => String::new(),
            };
            let source = Rc::new(crate::text::source::Source::new(text));
            let parsed = self.parse(source);
            if !parsed.errors.is_empty() {
                return Err(Fault::in_method("Create", 1, parse_fault(&parsed)).into());
            }
            return Ok(Some(Value::ScriptBlock(Rc::new(
                crate::value::ScriptBlock::new(parsed.script),
            ))));
        }
        Ok(None)
    }

    /// A new object of a type that the engine has: `[psvariable]::new('x', 1)`.
    pub fn engine_object(&mut self, of: &Type, arguments: &[Value]) -> Flow<Option<Value>> {
        if of.full_name() == "System.Management.Automation.CommandMetadata" {
            return crate::engine::proxy_command::MetadataObject::construct(self, arguments);
        }
        if of.full_name() == "System.Management.Automation.CompletionResult" {
            return Ok(crate::engine::completion::CompletionResult::construct(
                self, arguments,
            )?);
        }
        if !of.is_known(Known::PSVariable) || arguments.is_empty() || arguments.len() > 4 {
            return Ok(None);
        }
        let name = match arguments.first() {
            Some(name) => self.text(name)?,
            None => String::new(),
        };
        let value = arguments.get(1).cloned().unwrap_or_default();
        let made = crate::engine::scope::Variable::new(&name, value);
        if let Some(options) = arguments.get(2) {
            let of = Type::named("System.Management.Automation.ScopedItemOptions");
            if let Value::Enum(options) = convert::convert(options, &of, self)? {
                let bits = u8::try_from(options.number & 15).unwrap_or(0);
                made.options.set(crate::engine::scope::Options(bits));
            }
        }
        Ok(Some(Value::net(VariableObject(Rc::new(made)))))
    }

    fn cmdlet_method(
        &mut self,
        object: &Value,
        name: &str,
        arguments: &[Value],
    ) -> Flow<Option<Value>> {
        let Some(held) = object.downcast::<ScriptCmdlet>() else {
            return Ok(None);
        };
        let is = |known: &str| eq_ignore_case(name, known);
        let (common, invocation, command, impact) = (
            held.common.clone(),
            Rc::clone(&held.invocation),
            held.name.clone(),
            held.impact,
        );
        let text = |rt: &mut Runspace, at: usize| match arguments.get(at) {
            Some(value) => rt.text(value),
            None => Ok(String::new()),
        };
        if is("ShouldProcess") {
            let mut confirmed = *held.confirmed.borrow();
            let answer = match arguments.len() {
                1 => {
                    let target = text(self, 0)?;
                    self.should_process(&target, &command, impact, &common, &mut confirmed)?
                }
                2 => {
                    let (target, action) = (text(self, 0)?, text(self, 1)?);
                    self.should_process(&target, &action, impact, &common, &mut confirmed)?
                }
                _ => {
                    let (description, query, caption) =
                        (text(self, 0)?, text(self, 1)?, text(self, 2)?);
                    let asked_before = self.what_if_wanted(&common);
                    if let Some(reason) = arguments.get(3) {
                        let reason_of = "System.Management.Automation.ShouldProcessReason";
                        let value = Value::enumeration(reason_of, i64::from(asked_before));
                        members::set(reason, "Value", value, self)?;
                    }
                    self.should_process_described(
                        &description,
                        &query,
                        &caption,
                        impact,
                        &common,
                        &mut confirmed,
                    )?
                }
            };
            *held.confirmed.borrow_mut() = confirmed;
            return Ok(Some(Value::Bool(answer)));
        }
        if is("ShouldContinue") {
            // With references it is they that hold what was answered for all.
            let own = arguments.len() < 4;
            let at = arguments.len().saturating_sub(2);
            let mut confirmed = if own {
                *held.confirmed.borrow()
            } else {
                let mut truth = |at: usize| -> Flow<bool> {
                    let Some(reference) = arguments.get(at) else {
                        return Ok(false);
                    };
                    let value = crate::value::Context::property(self, reference, "Value")?;
                    Ok(value.is_some_and(|value| convert::truth(&value)))
                };
                Confirmation {
                    yes: truth(at)?,
                    no: truth(at + 1)?,
                }
            };
            let (query, caption) = (text(self, 0)?, text(self, 1)?);
            let answer = self.should_continue(&query, &caption, &mut confirmed)?;
            if own {
                *held.confirmed.borrow_mut() = confirmed;
            } else {
                for (at, truth) in [(at, confirmed.yes), (at + 1, confirmed.no)] {
                    if let Some(reference) = arguments.get(at) {
                        members::set(reference, "Value", Value::Bool(truth), self)?;
                    }
                }
            }
            return Ok(Some(Value::Bool(answer)));
        }
        if is("WriteError") {
            if let Some(Value::Error(record)) = arguments.first().map(Value::base) {
                let record = copy_for(record);
                self.complete_for(&record, &invocation, &command);
                let preference = self.preference("ErrorActionPreference");
                self.write_error_as(Rc::new(record), &preference)?;
                self.last_ok = false;
            }
            return Ok(Some(Value::Empty));
        }
        if is("ThrowTerminatingError") {
            if let Some(Value::Error(record)) = arguments.first().map(Value::base) {
                let record = copy_for(record);
                self.complete_for(&record, &invocation, &command);
                record.owned.set(true);
                record
                    .carrier
                    .set(crate::value::error_record::Carrier::Cmdlet);
                // It ends the function that the object is of, which may be far above.
                self.leaving = held
                    .scope
                    .upgrade()
                    .filter(|scope| self.calls.iter().any(|call| Rc::ptr_eq(&call.frame, scope)));
                return Err(Box::new(Unwind::Throw(Rc::new(record), Severity::Callee)));
            }
            return Ok(Some(Value::Empty));
        }
        if is("WriteObject") {
            let value = arguments.first().cloned().unwrap_or_default();
            let enumerate = arguments.get(1).is_some_and(convert::truth);
            return Ok(Some(if enumerate || members::enumerate(&value).is_none() {
                value
            } else {
                Value::array(vec![value])
            }));
        }
        if is("WriteVerbose") || is("WriteWarning") || is("WriteDebug") {
            let line = text(self, 0)?;
            let none = crate::engine::binder::CommonParameters::default();
            if is("WriteVerbose") {
                self.write_verbose(&line, &none, Some(&invocation))?;
            } else if is("WriteWarning") {
                self.write_warning(&line, &none, Some(&invocation))?;
            } else {
                self.write_debug(&line, &none, Some(&invocation))?;
            }
            return Ok(Some(Value::Empty));
        }
        if is("WriteInformation") {
            let line = text(self, 0)?;
            let record = crate::engine::objects::message_record(
                "System.Management.Automation.InformationRecord",
                &line,
                Some(&invocation),
            );
            self.write_information(record, None, &common)?;
            return Ok(Some(Value::Empty));
        }
        if is("WriteProgress") && arguments.len() == 1 {
            return crate::engine::intrinsics::write_progress(self, arguments);
        }
        if is("WriteCommandDetail") {
            return Ok(Some(Value::Empty));
        }
        if is("GetVariableValue") {
            let name = text(self, 0)?;
            let frame = Rc::clone(&self.frame);
            let value = self.get_variable(NameId::of(&name), &frame);
            return Ok(Some(
                value
                    .or_else(|| arguments.get(1).cloned())
                    .unwrap_or_default(),
            ));
        }
        if is("GetUnresolvedProviderPathFromPSPath")
            || is("GetResolvedProviderPathFromPSPath")
            || is("CurrentProviderLocation")
        {
            return crate::engine::intrinsics::path_method(self, name, arguments);
        }
        if is("ToString") {
            return Ok(Some(Value::str(command.as_str())));
        }
        Ok(None)
    }

    fn ui_method(&mut self, name: &str, arguments: &[Value]) -> Flow<Option<Value>> {
        let is = |known: &str| eq_ignore_case(name, known);
        if is("PromptForChoice") && arguments.len() == 4 {
            return Ok(Some(self.prompt_for_choice(arguments)?));
        }
        let text = match arguments.last() {
            Some(value) => self.text(value)?,
            None => String::new(),
        };
        if is("WriteLine") {
            self.host_write(&format!("{text}\n"));
        } else if is("Write") {
            self.host_write(&text);
        } else if is("WriteErrorLine") {
            self.host.write_err(&format!("{text}\n"));
        } else if is("WriteWarningLine") {
            self.host_write(&format!("WARNING: {text}\n"));
        } else if is("WriteVerboseLine") {
            self.host_write(&format!("VERBOSE: {text}\n"));
        } else if is("WriteDebugLine") {
            self.host_write(&format!("DEBUG: {text}\n"));
        } else if is("ReadLine") {
            return Ok(Some(self.prompt("")?.map_or(Value::Null, Value::str)));
        } else {
            return Ok(None);
        }
        Ok(Some(Value::Empty))
    }

    fn module_method(
        &mut self,
        module: &Rc<crate::engine::module::Module>,
        name: &str,
        arguments: &[Value],
    ) -> Flow<Option<Value>> {
        let block = arguments.first().and_then(|value| match value.base() {
            Value::ScriptBlock(block) => Some(Rc::clone(block)),
            _ => None,
        });
        let (true, Some(block)) = (
            eq_ignore_case(name, "Invoke") || eq_ignore_case(name, "NewBoundScriptBlock"),
            block,
        ) else {
            return Ok(None);
        };
        let mut bound = crate::value::ScriptBlock::new(Rc::clone(&block.ast));
        bound.session = Some(Rc::new(crate::engine::module::SessionHandle {
            module: Rc::clone(module),
        }));
        let bound = Rc::new(bound);
        if eq_ignore_case(name, "NewBoundScriptBlock") {
            return Ok(Some(Value::ScriptBlock(bound)));
        }
        let mut out = Collector::default();
        self.call_block_with(
            &bound,
            arguments.get(1..).unwrap_or_default(),
            None,
            None,
            &mut out,
        )?;
        Ok(Some(out.into_value()))
    }

    /// Expands `$x` and `$(...)` in a text, as a double-quoted string does.
    pub fn expand_string(&mut self, template: &str) -> Flow<String> {
        let quoted = format!("@\"\n{template}\n\"@");
        let block = self.parse_block(&quoted)?;
        let frame = Rc::clone(&self.frame);
        let mut out = Collector::default();
        self.run_inline(&block, &frame, None, &[], &mut out)?;
        let value = out.into_value();
        self.text(&value)
    }

    /// True if `-WhatIf` or its preference holds.
    fn what_if_wanted(&self, common: &crate::engine::binder::CommonParameters) -> bool {
        common.what_if.unwrap_or_else(|| {
            self.variable("WhatIfPreference")
                .is_some_and(|value| convert::truth(&value))
        })
    }

    fn should_process_described(
        &mut self,
        description: &str,
        query: &str,
        caption: &str,
        impact: u8,
        common: &crate::engine::binder::CommonParameters,
        confirmed: &mut Confirmation,
    ) -> Flow<bool> {
        if self.what_if_wanted(common) {
            self.host_write(&format!("What if: {description}\n"));
            return Ok(false);
        }
        let wanted = common.confirm.unwrap_or_else(|| {
            let level = match self
                .preference("ConfirmPreference")
                .to_ascii_lowercase()
                .as_str()
            {
                "none" => 4,
                "low" => 1,
                "medium" => 2,
                _ => 3,
            };
            impact >= level
        });
        if !wanted {
            self.write_verbose(description, common, None)?;
            return Ok(true);
        }
        self.should_continue(query, caption, confirmed)
    }

    fn complete_for(
        &mut self,
        record: &ErrorRecord,
        invocation: &Rc<crate::value::InvocationInfo>,
        command: &PSString,
    ) {
        {
            let mut category = record.category.borrow_mut();
            if category.activity.is_empty() {
                category.activity = command.clone();
            }
            let mut id = record.fully_qualified_id.borrow_mut();
            // An error without an id of its own is known by the command alone.
            if id.is_empty() {
                *id = command.clone();
            } else if !command.is_empty() {
                *id = format!("{id},{command}").into();
            }
        }
        *record.invocation.borrow_mut() = Some(Rc::clone(invocation));
        *record.stack_trace.borrow_mut() = self.stack_trace().into();
    }
}

/// A `ParseException` as .NET code throws it: all errors with their places, and as objects.
pub(crate) fn parse_fault(parsed: &crate::syntax::Parsed) -> Box<Fault> {
    parse_exception("ParseException", &parsed.errors, &parsed.source)
}

/// A `ParseException` of these errors.
pub(super) fn parse_exception(
    id: &str,
    errors: &[crate::syntax::ParseError],
    source: &Rc<crate::text::source::Source>,
) -> Box<Fault> {
    let mut fault = Fault::new(
        id,
        crate::value::ErrorCategory::ParserError,
        crate::engine::objects::parse_message(errors, source),
    )
    .of("System.Management.Automation.ParseException");
    let errors: Vec<Value> = errors
        .iter()
        .map(|error| crate::engine::objects::parse_error_value(error, source))
        .collect();
    let element = Type::named("System.Management.Automation.Language.ParseError");
    fault
        .properties
        .push(("Errors", Value::array_of(element, errors)));
    fault
}

/// A record of its own for a command that reports somebody's error.
fn copy_for(record: &Rc<ErrorRecord>) -> ErrorRecord {
    let made = ErrorRecord::new(
        record.exception.clone(),
        record.fully_qualified_id.borrow().clone(),
        record.category.borrow().category,
        record.target.borrow().clone(),
    );
    made.category.replace(record.category.borrow().clone());
    made.details.replace(record.details.borrow().clone());
    made.recommended_action
        .replace(record.recommended_action.borrow().clone());
    made
}
