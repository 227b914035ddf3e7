//! The engine as the context of the binder and of declarations: what they ask of scripts, types and the person.

use super::binder::{BindContext, Binder, CommonParameters};
use super::declaration::{CommandMetadata, DeclareContext, ParameterMetadata};
use super::program::Program;
use super::runspace::Runspace;
use super::scope::{Frame, NameId};
use super::sink::Collector;
use super::unwind::{Severity, Unwind};
use crate::syntax::ScriptBlockAst;
use crate::syntax::ast::{AttributeAst, Expression, Str, TypeName};
use crate::text::culture::Culture;
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
    /// How that function was called, and its name.
    pub(crate) called: Option<(&'a Rc<InvocationInfo>, &'a str)>,
    /// True once the function's scope holds what is bound.
    pub(crate) published: bool,
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
            // What `$PSCmdlet.ThrowTerminatingError` ends is the function itself.
            Unwind::Throw(record, Severity::Callee) => {
                self.rt.leaving = None;
                let unwind = Unwind::Throw(record, Severity::Statement);
                Err(Box::new(unwind).into())
            }
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
        self.publish_call(binder);
        let mut collector = Collector::default();
        if let Some((invocation, name)) = self.called {
            self.rt.calls.push(super::run::CallInfo {
                name: PSString::from(name),
                frame: Rc::clone(callee),
                source: Rc::clone(&program.source),
                invocation: Some(Rc::clone(invocation)),
                site: None,
            });
        }
        let result = self
            .rt
            .in_frame(callee, |rt| rt.exec_block(block, callee, &mut collector));
        if self.called.is_some() {
            self.rt.calls.pop();
        }
        result?;
        super::dynamic_parameters::read(&collector.into_value())
    }

    fn default_value(&mut self, binder: &Binder, index: usize) -> Result<Option<Value>> {
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
        // Defaults read the parameters that are bound, and one another.
        if !std::mem::replace(&mut self.published, true) {
            self.publish_call(binder);
        }
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
    /// What is bound so far, `$PSBoundParameters`, `$MyInvocation`, `$PSCmdlet` and the script's paths, for what runs while
    /// the function is bound: its `dynamicparam` block and the defaults of its parameters.
    fn publish_call(&mut self, binder: &Binder) {
        let (Some((program, callee)), Some((invocation, name))) = (self.callee, self.called) else {
            return;
        };
        for (index, _, value) in binder.bound() {
            if let Some(parameter) = program.parameters.get(index) {
                callee.set_slot(parameter.slot, value.clone());
            }
        }
        if let Some(slot) = program.automatic.bound {
            callee.set_slot(slot, super::objects::bound_parameters(binder));
        }
        let unasked = Rc::default();
        self.rt.set_command_automatics(
            program, callee, binder, invocation, name, &unasked, self.frame,
        );
        self.rt.set_script_paths(program, callee);
    }

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
pub(crate) struct Declaring<'a> {
    pub(crate) rt: &'a mut Runspace,
    pub(crate) frame: &'a Rc<Frame>,
    pub(crate) source: Rc<Source>,
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
