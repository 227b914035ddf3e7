//! The engine as the [`Context`] of pure operations.

use super::runspace::Runspace;
use super::scope::NameId;
use super::sink::Collector;
use super::unwind::Unwind;
use crate::text::culture::Culture;
use crate::value::{
    Class, Context, ErrorRecord, Fault, Result, ScriptBlock, Value, World, member as members,
};
use std::rc::Rc;

impl Context for Runspace {
    fn call_block(
        &mut self,
        block: &Rc<ScriptBlock>,
        args: &[Value],
        this: Option<&Value>,
    ) -> Result<Vec<Value>> {
        let mut collector = Collector::default();
        let underscore = args.first().cloned();
        // Who calls back takes the errors.
        let was = std::mem::replace(&mut self.catching, true);
        let result = self.call_block_with(block, args, underscore.as_ref(), this, &mut collector);
        self.catching = was;
        result?;
        Ok(collector.into_vec())
    }

    fn fetch(&mut self, request: crate::value::Fetch) -> Result<crate::value::Fetched> {
        self.fetch_with(request)
    }

    fn swallowed(&mut self, fault: &Fault) -> Option<Rc<ErrorRecord>> {
        let record = match fault.carried.as_ref()?.downcast_ref::<Unwind>()? {
            Unwind::Throw(record, _) => Rc::clone(record),
            _ => return None,
        };
        self.remember_error(&record);
        Some(record)
    }

    fn property(&mut self, object: &Value, name: &str) -> Result<Option<Value>> {
        match members::get(object, name, self)? {
            // What everything is lent is no property of it.
            members::Found::Value(_) if members::is_lent(object, name) => Ok(None),
            members::Found::Value(value) => Ok(Some(value)),
            members::Found::Script(block) => Ok(Some(self.call_getter(&block, object)?)),
            members::Found::Missing => Ok(None),
        }
    }

    fn call_method(&mut self, object: &Value, name: &str, args: &[Value]) -> Result<Value> {
        Ok(self.invoke_method(object, name, args)?)
    }

    fn class_method(
        &mut self,
        class: &Rc<Class>,
        this: Option<&Value>,
        name: &str,
        args: &[Value],
    ) -> Option<Result<Value>> {
        super::run::class_method(self, class, this, name, args)
            .map_err(Box::<Fault>::from)
            .transpose()
    }

    fn class_set(&mut self, object: &Value, name: &str, value: &Value) -> Option<Result<()>> {
        let Value::Object(held) = object else {
            return None;
        };
        super::run::class_set(self, held, name, value)
            .map_err(Box::<Fault>::from)
            .transpose()
    }

    fn class_new(&mut self, class: &Rc<Class>, args: &[Value]) -> Result<Value> {
        let frame = Rc::clone(&self.frame);
        Ok(super::run::construct_class(self, class, args, &frame)?)
    }

    fn text_of(&mut self, object: &Value) -> Result<String> {
        crate::value::convert::text_of(object, self)
    }

    fn output_separator(&mut self) -> String {
        let frame = Rc::clone(&self.frame);
        match self.get_variable(NameId::of("OFS"), &frame) {
            Some(Value::String(text)) => text.to_string(),
            Some(value) if !value.is_null() => value.to_text(),
            _ => " ".to_owned(),
        }
    }

    fn call_with_item(
        &mut self,
        block: &Rc<ScriptBlock>,
        args: &[Value],
        item: &Value,
    ) -> Result<Vec<Value>> {
        let mut collector = Collector::default();
        let frame = Rc::clone(&self.frame);
        self.run_inline(block, &frame, Some(item.clone()), args, &mut collector)?;
        Ok(collector.into_vec())
    }

    fn console_read_line(&mut self) -> Option<String> {
        self.host.read_line("", false)
    }

    fn raise(&mut self, source: &Value, event: &str, args: Value) -> Result<()> {
        Ok(self.raise_from(source, event, args)?)
    }

    fn console_write(&mut self, text: &str, error: bool) {
        if error {
            self.host.write_err(text);
        } else {
            self.host_write(text);
        }
    }

    fn culture(&self) -> &'static Culture {
        self.culture
    }

    fn set_culture(&mut self, culture: &'static Culture) {
        self.culture = culture;
        crate::text::culture::set_current(culture);
    }

    fn construct(&mut self, of: &crate::value::Type, args: &[Value]) -> Option<Result<Value>> {
        if !of.is_known(crate::value::Known::PSVariable) {
            return None;
        }
        let name = args.first()?.to_text();
        let value = args.get(1).cloned().unwrap_or_default();
        let variable = super::scope::Variable::new(&name, value);
        Some(Ok(Value::net(super::objects::VariableObject(Rc::new(
            variable,
        )))))
    }

    fn world(&self) -> Rc<dyn World> {
        Rc::clone(&self.world)
    }
}
