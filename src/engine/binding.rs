//! Binding of a command's arguments and input, and how binding errors become records.

use super::bind_scope::{BindScope, Declaring};
use super::binder::CommonParameters;
use super::binder::{Argument, Binder};
use super::command::CmdletInfo;
use super::declaration::{self, CommandMetadata, ParameterMetadata, Validation};
use super::program::Program;
use super::runspace::Runspace;
use super::scope::{Frame, NameId};
use super::unwind::{Flow, Severity, Unwind};
use crate::syntax::ast::AttributeAst;
use crate::text::extent::Extent;
use crate::text::source::Source;
use crate::value::{ErrorRecord, Fault, InvocationInfo, PSString, ScriptBlock, Value};
use std::rc::Rc;

impl Runspace {
    /// The declaration of a script's function or block.
    pub(crate) fn metadata_of(
        &mut self,
        program: &Rc<Program>,
        block: &Rc<ScriptBlock>,
        name: &str,
        frame: &Rc<Frame>,
    ) -> Flow<Rc<CommandMetadata>> {
        if let Some(held) = &*program.metadata.borrow() {
            return Ok(Rc::clone(held));
        }
        let source = Rc::clone(&program.source);
        let mut cx = Declaring {
            rt: self,
            frame,
            source,
        };
        let parameters = block
            .function
            .as_ref()
            .and_then(|function| function.parameters.as_deref());
        let made = Rc::new(declaration::declare(
            &declaration::Source {
                name,
                body: &block.ast,
                parameters,
                origin: declaration::Origin::Script,
            },
            &mut cx,
        )?);
        // What a parameter's attributes ask, they ask of every value that is assigned to it later.
        for (parameter, held) in program.parameters.iter().zip(&made.parameters) {
            if !held.validations.is_empty() {
                let mut attributes = Vec::new();
                for validation in held.validations.iter().rev() {
                    attributes.push(super::scope::VariableAttribute::Validation(Rc::new(
                        validation.clone(),
                    )));
                }
                if let Some(of) = &parameter.declared {
                    attributes.push(super::scope::VariableAttribute::Type(of.clone()));
                }
                program.table.set_attributes(parameter.slot, attributes);
            }
        }
        *program.metadata.borrow_mut() = Some(Rc::clone(&made));
        Ok(made)
    }

    /// The declaration of a cmdlet, parsed when first asked for.
    pub fn cmdlet_metadata(&mut self, info: &Rc<CmdletInfo>) -> Flow<Rc<CommandMetadata>> {
        if let Some(held) = info.metadata.get() {
            return Ok(Rc::clone(held));
        }
        let made = declaration::cmdlet(info.name).ok_or_else(|| {
            Fault::runtime(
                "NoDeclaration",
                format!("The declaration of {} cannot be read.", info.name),
            )
        })?;
        let made = self.for_edition(&made, info.prefixed.map(|(_, edition)| edition));
        let _ = info.metadata.set(Rc::clone(&made));
        Ok(made)
    }

    /// Binds the command line of a function into its scope.
    pub(crate) fn bind_function(
        &mut self,
        binder: &mut Binder,
        arguments: Vec<Argument>,
        program: &Rc<Program>,
        callee: &Rc<Frame>,
        caller: &Rc<Frame>,
        has_input: bool,
        invocation: &Rc<InvocationInfo>,
        name: &str,
    ) -> Flow {
        let mut cx = BindScope {
            rt: self,
            frame: caller,
            callee: Some((program, callee)),
            has_input,
            called: Some((invocation, name)),
            published: false,
        };
        let result = binder.bind_command_line(arguments, &mut cx);
        result.map_err(|fault| self.binding_error(fault, binder, invocation, name))
    }

    /// Binds the command line of a cmdlet.
    pub(crate) fn bind_cmdlet(
        &mut self,
        binder: &mut Binder,
        arguments: Vec<Argument>,
        has_input: bool,
        frame: &Rc<Frame>,
        invocation: &Rc<InvocationInfo>,
        name: &str,
    ) -> Flow {
        let mut cx = BindScope {
            rt: self,
            frame,
            callee: None,
            has_input,
            called: None,
            published: false,
        };
        let result = binder.bind_command_line(arguments, &mut cx);
        result.map_err(|fault| self.binding_error(fault, binder, invocation, name))
    }

    /// Binds an object of the pipeline; false: it fits nowhere, which was reported.
    pub(crate) fn bind_input(
        &mut self,
        binder: &mut Binder,
        input: &Value,
        frame: &Rc<Frame>,
        callee: Option<(&Rc<Program>, &Rc<Frame>)>,
        invocation: &Rc<InvocationInfo>,
        name: &str,
        common: &CommonParameters,
    ) -> Flow<bool> {
        let mut cx = BindScope {
            rt: self,
            frame,
            callee,
            has_input: true,
            called: None,
            published: false,
        };
        match binder.bind_pipeline_object(input, &mut cx) {
            Ok(()) => Ok(true),
            Err(fault) => {
                let fault = if fault.target.is_none() {
                    fault.target(input.clone())
                } else {
                    fault
                };
                let unwind = self.binding_error(fault, binder, invocation, name);
                self.report_binding(unwind, common)?;
                Ok(false)
            }
        }
    }

    fn report_binding(&mut self, unwind: Box<Unwind>, common: &CommonParameters) -> Flow {
        match *unwind {
            Unwind::Throw(record, _) => self.write_error(record, common),
            other => Err(Box::new(other)),
        }
    }

    /// A binding error as a record: its position is the argument's, its id ends with the command's.
    fn binding_error(
        &mut self,
        fault: Box<Fault>,
        binder: &Binder,
        invocation: &Rc<InvocationInfo>,
        name: &str,
    ) -> Box<Unwind> {
        let extent = fault.at;
        let unwind: Box<Unwind> = fault.into();
        let fault = match *unwind {
            Unwind::Fault(fault) if fault.carried.is_none() => fault,
            other => return Box::new(other),
        };
        let record = ErrorRecord::from_fault(&fault);
        let id = binder.metadata().id_name().to_owned();
        let id = if id.is_empty() { name.to_owned() } else { id };
        {
            let mut held = record.fully_qualified_id.borrow_mut();
            if !id.is_empty() {
                *held = PSString::from(format!("{held},{id}"));
            }
            record.category.borrow_mut().activity = name.into();
        }
        let extent = extent.filter(|extent| *extent != Extent::default());
        let info = InvocationInfo {
            command: invocation.command.clone(),
            my_command: invocation.my_command.clone(),
            source: invocation.source.clone(),
            extent: extent.unwrap_or(invocation.extent),
            ..InvocationInfo::default()
        };
        *record.invocation.borrow_mut() = Some(Rc::new(info));
        *record.stack_trace.borrow_mut() = self.stack_trace().into();
        Box::new(Unwind::Throw(Rc::new(record), Severity::Statement))
    }

    /// The error of a typed parameter of a simple function.
    pub(crate) fn parameter_error(
        &mut self,
        fault: Box<Fault>,
        parameter: &str,
        function: &str,
        invocation: InvocationInfo,
    ) -> Box<Unwind> {
        if fault.carried.is_some() {
            return fault.into();
        }
        let message = format!(
            "Cannot process argument transformation on parameter '{parameter}'. {}",
            fault.message
        );
        let made = Fault::new(
            "ParameterArgumentTransformationError",
            crate::value::ErrorCategory::InvalidData,
            message,
        )
        .of("System.Management.Automation.ParameterBindingArgumentTransformationException")
        .inner(super::binder::transformation_failed(fault));
        let record = ErrorRecord::from_fault(&made);
        {
            let mut held = record.fully_qualified_id.borrow_mut();
            if !function.is_empty() {
                *held = PSString::from(format!("{held},{function}"));
            }
            record.category.borrow_mut().activity = function.into();
        }
        *record.invocation.borrow_mut() = Some(Rc::new(invocation));
        *record.stack_trace.borrow_mut() = self.stack_trace().into();
        Box::new(Unwind::Throw(Rc::new(record), Severity::Statement))
    }

    /// Preference variables that `-Verbose`, `-ErrorAction` and the like set inside a function.
    pub(crate) fn apply_common(&mut self, common: &CommonParameters, callee: &Rc<Frame>) {
        let action = |number: i64| {
            Value::enumeration("System.Management.Automation.ActionPreference", number)
        };
        let on = |flag: bool| {
            Value::enumeration(
                "System.Management.Automation.ActionPreference",
                if flag { 2 } else { 0 },
            )
        };
        let mut set = |name: &str, value: Value| {
            let _ = self.set_in_frame(NameId::of(name), value, callee);
        };
        if let Some(text) = common.error_action {
            set("ErrorActionPreference", action(text));
        }
        if let Some(text) = common.warning_action {
            set("WarningPreference", action(text));
        }
        if let Some(text) = common.information_action {
            set("InformationPreference", action(text));
        }
        if let Some(text) = common.progress_action {
            set("ProgressPreference", action(text));
        }
        if let Some(flag) = common.verbose {
            set("VerbosePreference", on(flag));
        }
        if let Some(flag) = common.debug {
            set("DebugPreference", on(flag));
        }
        if let Some(flag) = common.what_if {
            set("WhatIfPreference", Value::Switch(flag));
        }
        if let Some(flag) = common.confirm {
            let preference = if flag { 1 } else { 0 };
            set(
                "ConfirmPreference",
                Value::enumeration("System.Management.Automation.ConfirmImpact", preference),
            );
        }
    }

    /// Checks a validation of a variable or property; the fault, if it fails.
    pub(crate) fn check_validation(
        &mut self,
        validation: &Validation,
        value: &Value,
    ) -> Flow<Option<Box<Fault>>> {
        let frame = Rc::clone(&self.frame);
        let mut cx = BindScope {
            rt: self,
            frame: &frame,
            callee: None,
            has_input: false,
            called: None,
            published: false,
        };
        match super::binder::check_validation(
            validation,
            &ParameterMetadata::default(),
            value,
            &mut cx,
        ) {
            Ok(()) => Ok(None),
            Err(fault) if fault.carried.is_none() => Ok(Some(fault)),
            Err(fault) => Err(fault.into()),
        }
    }

    /// An attribute of a class's member as an object.
    pub(crate) fn attribute_object(
        &mut self,
        attribute: &AttributeAst,
        source: &Rc<Source>,
        frame: &Rc<Frame>,
    ) -> Flow<Option<Value>> {
        let mut cx = Declaring {
            rt: self,
            frame,
            source: Rc::clone(source),
        };
        Ok(declaration::attribute_object(attribute, &mut cx)?)
    }

    /// The validation that an attribute of a variable or a property means.
    pub(crate) fn validation_of(
        &mut self,
        attribute: &AttributeAst,
        source: &Rc<Source>,
        frame: &Rc<Frame>,
    ) -> Flow<Vec<Rc<Validation>>> {
        let mut cx = Declaring {
            rt: self,
            frame,
            source: Rc::clone(source),
        };
        Ok(declaration::validation_of(attribute, &mut cx)?
            .into_iter()
            .map(Rc::new)
            .collect())
    }
}
