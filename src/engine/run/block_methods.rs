//! Methods of script blocks that run them.

use crate::engine::runspace::Runspace;
use crate::engine::scope::{Frame, FrameKind, SlotTable};
use crate::engine::sink::{Collector, Sink};
use crate::engine::unwind::{Flow, Severity, Unwind};
use crate::text::name::eq_ignore_case;
use crate::value::{Fault, Known, ScriptBlock, Type, Value, member as members};
use std::rc::Rc;

impl Runspace {
    /// A script method's result.
    pub(super) fn call_method_block(
        &mut self,
        block: &Rc<ScriptBlock>,
        object: &Value,
        arguments: &[Value],
    ) -> Flow<Value> {
        let mut collector = Collector::default();
        self.call_block_with(block, arguments, None, Some(object), &mut collector)?;
        Ok(collector.into_value())
    }

    /// Methods of a script block that run it.
    pub(super) fn invoke_on_block(
        &mut self,
        block: &Rc<ScriptBlock>,
        name: &str,
        arguments: &[Value],
    ) -> Flow<Option<Value>> {
        let is = |known: &str| eq_ignore_case(name, known);
        if is("Invoke") || is("InvokeReturnAsIs") || is("InvokeWithContext") {
            return self
                .invoke_block(block, name, arguments)
                .map(Some)
                .map_err(|unwind| self.in_block_method(unwind, name, arguments.len()));
        }
        if is("GetNewClosure") {
            return Ok(Some(self.new_closure(block)));
        }
        if is("CheckRestrictedLanguage") && arguments.len() == 3 {
            self.check_restricted(block, arguments)?;
            return Ok(Some(Value::Empty));
        }
        if is("GetSteppablePipeline") {
            return self.steppable_pipeline(block).map(Some);
        }
        Ok(None)
    }

    /// `CheckRestrictedLanguage(commands, variables, environment)`.
    fn check_restricted(&mut self, block: &Rc<ScriptBlock>, arguments: &[Value]) -> Flow {
        let listed = |at: usize| {
            let given = arguments.get(at).filter(|given| !given.is_null())?;
            let items = members::enumerate(given).unwrap_or_else(|| vec![given.clone()]);
            Some(items.iter().map(Value::to_text).collect::<Vec<String>>())
        };
        let commands: Option<Vec<String>> =
            listed(0).map(|names| names.iter().map(|name| name.to_lowercase()).collect());
        let mut variables = listed(1).unwrap_or_default();
        if arguments.get(2).is_some_and(crate::value::convert::truth) {
            variables.push("env:".to_owned());
        }
        let commands: Option<Vec<&str>> = commands
            .as_ref()
            .map(|names| names.iter().map(String::as_str).collect());
        let variables: Vec<&str> = variables.iter().map(String::as_str).collect();
        let wrong = crate::syntax::restricted_errors(&block.ast, commands.as_deref(), &variables);
        if wrong.is_empty() {
            return Ok(());
        }
        let fault =
            super::engine_methods::parse_exception("ParseException", &wrong, &block.ast.source);
        Err(Fault::in_method("CheckRestrictedLanguage", arguments.len(), fault).into())
    }

    pub(super) fn invoke_block(
        &mut self,
        block: &Rc<ScriptBlock>,
        name: &str,
        arguments: &[Value],
    ) -> Flow<Value> {
        let mut collector = Collector::default();
        if eq_ignore_case(name, "InvokeWithContext") {
            self.invoke_with_context(block, arguments, &mut collector)?;
        } else {
            self.call_block_with(block, arguments, None, None, &mut collector)?;
        }
        if eq_ignore_case(name, "InvokeReturnAsIs") {
            return Ok(collector.into_value());
        }
        let of = Type::generic(
            "System.Collections.ObjectModel.Collection",
            vec![Type::Known(Known::PSObject)],
        );
        Ok(Value::list_of(of, collector.into_vec()))
    }

    /// An error that leaves a block called by its method: wrapped as any method's.
    pub(crate) fn in_block_method(
        &mut self,
        unwind: Box<Unwind>,
        name: &str,
        count: usize,
    ) -> Box<Unwind> {
        let frame = Rc::clone(&self.frame);
        let record = match *unwind {
            Unwind::Throw(record, _) => record,
            Unwind::Fault(fault) if fault.carried.is_none() => self.record_of(&fault, &frame),
            other => return Box::new(other),
        };
        let travelling = record.travelling();
        let id = travelling.type_of().short_name();
        let message = crate::value::error_record::exception_message(&travelling);
        let wrapped = Fault::in_method(name, count, Fault::runtime("", message.to_string()));
        let mut exception = crate::value::error_record::Exception::new(
            &wrapped.exception,
            wrapped.message.as_str(),
        );
        exception.inner = Some(travelling);
        let fault = Fault::new(id, crate::value::ErrorCategory::NotSpecified, "");
        let made = self
            .record_of(&fault, &frame)
            .with_exception(Value::net(exception));
        made.category.borrow_mut().reason = "MethodInvocationException".into();
        Box::new(Unwind::Throw(Rc::new(made), Severity::Statement))
    }

    pub(super) fn invoke_with_context(
        &mut self,
        block: &Rc<ScriptBlock>,
        arguments: &[Value],
        out: &mut dyn Sink,
    ) -> Flow {
        let frame = Rc::new(Frame::new(
            FrameKind::Function,
            Rc::new(SlotTable::default()),
            Some(Rc::clone(&self.frame)),
            self.frame.module.clone(),
        ));
        if let Some(Value::Dictionary(functions)) = arguments.first() {
            for (name, body) in functions.pairs() {
                if let Value::ScriptBlock(body) = body {
                    self.set_function(&name.to_text(), body, &frame, None);
                }
            }
        }
        let variables = match arguments.get(1) {
            Some(one) => members::enumerate(one).unwrap_or_else(|| vec![one.clone()]),
            None => Vec::new(),
        };
        for variable in variables {
            if let Some(held) = variable.downcast::<crate::engine::objects::VariableObject>() {
                frame.add_variable(
                    crate::engine::scope::NameId::of(held.0.name.as_str()),
                    Rc::clone(&held.0),
                );
            }
        }
        let rest = match arguments.get(2..) {
            Some([one]) => members::enumerate(one).unwrap_or_else(|| vec![one.clone()]),
            Some(more) => more.to_vec(),
            None => Vec::new(),
        };
        let block = Rc::clone(block);
        self.in_frame(&frame, |rt| {
            rt.call_block_with(&block, &rest, None, None, out)
        })
    }
}
