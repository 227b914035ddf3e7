//! The engine as the binder's context, and how binding errors become records.

use super::binder::CommonParameters;
use super::binder::{Argument, BindContext, Binder};
use super::command::CmdletInfo;
use super::declaration::{self, CommandMetadata, DeclareContext, ParameterMetadata, Validation};
use super::program::Program;
use super::runspace::Runspace;
use super::scope::{Frame, NameId};
use super::sink::Collector;
use super::unwind::{Flow, Severity, Unwind};
use crate::syntax::ScriptBlockAst;
use crate::syntax::ast::{AttributeAst, Expression, Str, TypeName};
use crate::text::culture::Culture;
use crate::text::extent::Extent;
use crate::text::name::eq_ignore_case;
use crate::text::source::Source;
use crate::value::net::credential::{Credential, SecureString};
use crate::value::{
    Context, Dictionary, ErrorRecord, Fault, InvocationInfo, PSString, Result, ScriptBlock, Type,
    Value, World,
};
use std::rc::Rc;

/// Binding in progress: whose scope runs validation scripts and defaults.
pub(crate) struct BindScope<'a> {
    pub(crate) rt: &'a mut Runspace,
    pub(crate) frame: &'a Rc<Frame>,
    /// The scope of a script function that is being bound.
    pub(crate) callee: Option<(&'a Rc<Program>, &'a Rc<Frame>)>,
    pub(crate) has_input: bool,
}

impl Context for BindScope<'_> {
    fn call_block(
        &mut self,
        block: &Rc<ScriptBlock>,
        args: &[Value],
        this: Option<&Value>,
    ) -> Result<Vec<Value>> {
        self.rt.call_block(block, args, this)
    }
    fn property(&mut self, object: &Value, name: &str) -> Result<Option<Value>> {
        self.rt.property(object, name)
    }
    fn call_method(&mut self, object: &Value, name: &str, args: &[Value]) -> Result<Value> {
        self.rt.call_method(object, name, args)
    }
    fn text_of(&mut self, object: &Value) -> Result<String> {
        self.rt.text_of(object)
    }
    fn output_separator(&mut self) -> String {
        self.rt.output_separator()
    }
    fn swallowed(&mut self, fault: &Fault) -> Option<Rc<ErrorRecord>> {
        self.rt.swallowed(fault)
    }
    fn class_method(
        &mut self,
        class: &Rc<crate::value::Class>,
        this: Option<&Value>,
        name: &str,
        args: &[Value],
    ) -> Option<Result<Value>> {
        self.rt.class_method(class, this, name, args)
    }
    fn class_set(&mut self, object: &Value, name: &str, value: &Value) -> Option<Result<()>> {
        self.rt.class_set(object, name, value)
    }
    fn class_new(&mut self, class: &Rc<crate::value::Class>, args: &[Value]) -> Result<Value> {
        self.rt.class_new(class, args)
    }
    fn create_block(&mut self, text: &str) -> Result<Rc<ScriptBlock>> {
        self.rt.create_block(text)
    }
    fn culture(&self) -> &'static Culture {
        self.rt.culture
    }
    fn world(&self) -> Rc<dyn World> {
        Rc::clone(&self.rt.world)
    }
}

impl BindContext for BindScope<'_> {
    fn has_input(&self) -> bool {
        self.has_input
    }

    fn prompt(
        &mut self,
        metadata: &CommandMetadata,
        missing: &[usize],
    ) -> Result<Option<Vec<(usize, Value)>>> {
        if !self.rt.host.interactive() {
            return Ok(None);
        }
        let asked: Vec<(usize, &ParameterMetadata)> = missing
            .iter()
            .filter_map(|index| Some((*index, metadata.parameters.get(*index)?)))
            .collect();
        let parameters: Vec<_> = asked.iter().map(|(_, parameter)| *parameter).collect();
        let Some(values) = self
            .rt
            .ask_for_parameters(metadata.name.as_ref(), &parameters)?
        else {
            return Ok(None);
        };
        let answers = asked
            .into_iter()
            .map(|(index, _)| index)
            .zip(values)
            .collect();
        Ok(Some(answers))
    }

    fn credential(&mut self, value: &Value) -> Result<Value> {
        if !self.rt.host.interactive() {
            return Err(super::binder::not_interactive());
        }
        let user = value.to_text();
        self.rt.finish_output();
        self.rt
            .host
            .write_out("\nPowerShell credential request\nEnter your credentials.\n");
        let password = self
            .rt
            .host
            .read_line(&format!("Password for user {user}: "), true)
            .unwrap_or_default();
        Ok(Credential::value(&user, SecureString::value(&password)))
    }

    fn default_parameter_values(&mut self) -> Option<Rc<Dictionary>> {
        match self
            .rt
            .get_variable(NameId::of("PSDefaultParameterValues"), self.frame)?
        {
            Value::Dictionary(table) if !table.is_empty() => Some(table),
            _ => None,
        }
    }

    fn aliases_of(&mut self, command: &str) -> Vec<Str> {
        let mut names: Vec<Str> = Vec::new();
        for scope in super::scope::chain(self.frame) {
            scope.read_extra(|extra| {
                for (name, alias) in &extra.aliases {
                    if eq_ignore_case(&alias.definition, command) {
                        names.push(name.text().clone());
                    }
                }
                None::<()>
            });
        }
        names.extend(
            crate::grammar::aliases()
                .filter(|alias| eq_ignore_case(alias.definition, command))
                .map(|alias| Str::from(alias.name)),
        );
        names
    }

    fn warn(&mut self, message: &str) -> Result<()> {
        self.rt
            .write_warning(message, &CommonParameters::default(), None)?;
        Ok(())
    }

    fn run_validation(&mut self, block: &Rc<ScriptBlock>, element: &Value) -> Result<Vec<Value>> {
        self.run_with(block, element)
    }

    fn run_delayed(&mut self, block: &Rc<ScriptBlock>, input: &Value) -> Result<Vec<Value>> {
        self.run_with(block, input)
    }

    fn transform(
        &mut self,
        transformation: &str,
        _: &ParameterMetadata,
        value: &Value,
    ) -> Result<Value> {
        // `-Encoding utf8`: a name or a code page becomes an encoding.
        if transformation.starts_with("ArgumentToEncodingTransformation")
            && let Some(text) = value.as_str()
            && let Some(encoding) = crate::value::net::encoding::by_name(text)
        {
            return Ok(Value::net(encoding));
        }
        Ok(value.clone())
    }

    fn engine_intrinsics(&mut self) -> Value {
        super::objects::execution_context(self.frame.module.as_ref())
    }

    fn exception(&mut self, fault: Box<Fault>) -> Result<Box<Fault>> {
        // An error that script threw, seen as a fault again.
        let unwind: Box<Unwind> = fault.into();
        match *unwind {
            Unwind::Fault(fault) if fault.carried.is_none() => Ok(fault),
            Unwind::Throw(record, _) => {
                let id = record.fully_qualified_id.borrow().to_string();
                let category = record.category.borrow().category;
                let mut made = Fault::new(id, category, record.message().to_string())
                    .of(record.exception.type_of().full_name());
                made.target = Some(record.target.borrow().clone());
                Ok(made)
            }
            other => Err(Box::new(other).into()),
        }
    }

    fn valid_values(&mut self, generator: &Type) -> Result<Vec<Value>> {
        let Type::Class(class) = generator else {
            return Ok(Vec::new());
        };
        let object = super::run::construct_class(self.rt, class, &[], self.frame)?;
        let values = self.rt.invoke_method(&object, "GetValidValues", &[])?;
        Ok(crate::value::member::enumerate(&values).unwrap_or_else(|| vec![values.clone()]))
    }

    fn dynamic_parameters(&mut self, binder: &Binder) -> Result<Vec<ParameterMetadata>> {
        let Some((program, callee)) = self.callee else {
            return Ok(Vec::new());
        };
        let Some(block) = &program.dynamic_param else {
            return Ok(Vec::new());
        };
        for (index, _, value) in binder.bound() {
            if let Some(parameter) = program.parameters.get(index) {
                callee.set_slot(parameter.slot, value.clone());
            }
        }
        let mut collector = Collector::default();
        self.rt.call_part(block, callee, &mut collector)?;
        super::dynamic_parameters::read(&collector.into_value())
    }

    fn default_value(&mut self, metadata: &CommandMetadata, index: usize) -> Result<Option<Value>> {
        let _ = metadata;
        let Some((program, callee)) = self.callee else {
            return Ok(None);
        };
        let Some(default) = program
            .parameters
            .get(index)
            .and_then(|parameter| parameter.default.as_ref())
        else {
            return Ok(None);
        };
        let value = self.rt.in_frame(callee, |rt| rt.eval(default, callee))?;
        Ok(Some(if matches!(value, Value::Empty) {
            Value::Null
        } else {
            value
        }))
    }

    fn assign(&mut self, index: usize, value: &Value) {
        if let Some((program, callee)) = self.callee
            && let Some(parameter) = program.parameters.get(index)
        {
            callee.set_slot(parameter.slot, value.clone());
        }
    }
}

impl BindScope<'_> {
    fn run_with(&mut self, block: &Rc<ScriptBlock>, input: &Value) -> Result<Vec<Value>> {
        let mut collector = Collector::default();
        let frame = self.callee.map_or(self.frame, |(_, callee)| callee);
        let frame = Rc::clone(frame);
        let was = std::mem::replace(&mut self.rt.catching, true);
        let result = self.rt.in_frame(&frame, |rt| {
            rt.call_block_with(block, &[], Some(input), None, &mut collector)
        });
        self.rt.catching = was;
        result?;
        Ok(collector.into_vec())
    }
}

/// Declaring asks for types and for values of attribute arguments.
struct Declaring<'a> {
    rt: &'a mut Runspace,
    frame: &'a Rc<Frame>,
    source: Rc<Source>,
}

impl DeclareContext for Declaring<'_> {
    fn resolve(&mut self, name: &TypeName) -> Option<Type> {
        let source = Rc::clone(&self.source);
        self.rt.resolve_type_in(name, Some(&source), self.frame)
    }

    fn evaluate(&mut self, expression: &Expression) -> Result<Value> {
        let table = Rc::new(super::scope::SlotTable::default());
        let expr = super::compile::compile_expression(expression, &self.source, Rc::clone(&table));
        let scope = Rc::new(Frame::new(
            super::scope::FrameKind::Function,
            table,
            Some(Rc::clone(self.frame)),
            self.frame.module.clone(),
        ));
        Ok(self.rt.eval(&expr, &scope)?)
    }

    fn block(&mut self, block: &Rc<ScriptBlockAst>) -> Rc<ScriptBlock> {
        self.rt.script_block(block, self.frame)
    }

    fn attribute(&mut self, attribute: &AttributeAst) -> Result<Option<Value>> {
        let name = attribute.type_name.name();
        let class = self
            .rt
            .find_class(&name, self.frame)
            .or_else(|| self.rt.find_class(&format!("{name}Attribute"), self.frame));
        let Some(class) = class else { return Ok(None) };
        let mut arguments = Vec::with_capacity(attribute.positional_arguments.len());
        for argument in &attribute.positional_arguments {
            arguments.push(self.evaluate(argument)?);
        }
        let object = super::run::construct_class(self.rt, &class, &arguments, self.frame)?;
        for named in &attribute.named_arguments {
            let value = self.evaluate(&named.argument)?;
            crate::value::member::set(&object, &named.argument_name, value, self.rt)?;
        }
        Ok(Some(object))
    }
}

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
        let made = self.for_edition(&made);
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
