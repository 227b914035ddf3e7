//! Member access and method calls.

use crate::engine::program::{Expr, Invoke, MemberAccess, MemberName, Target, VariableRef};
use crate::engine::runspace::Runspace;
use crate::engine::scope::Frame;
use crate::engine::unwind::{Flow, Severity, Unwind};
use crate::value::error_record::Exception;
use crate::value::member::Found;
use crate::value::net::reference::Reference;
use crate::value::{Fault, PSString, Slot, Type, Value, member as members};
use std::rc::Rc;

impl Runspace {
    /// The object of a member access.
    pub(super) fn eval_object(&mut self, access: &MemberAccess, frame: &Rc<Frame>) -> Flow<Value> {
        self.eval(&access.object, frame)
    }

    /// The name of a member.
    pub(super) fn member_name(&mut self, name: &MemberName, frame: &Rc<Frame>) -> Flow<PSString> {
        match name {
            MemberName::Fixed(name) => Ok(name.clone()),
            MemberName::Computed(expr) => {
                let value = self.eval(expr, frame)?;
                match value {
                    Value::String(text) => Ok(text),
                    other => Ok(self.text(&other)?.into()),
                }
            }
        }
    }

    /// `object.member`.
    pub(super) fn eval_member(&mut self, access: &MemberAccess, frame: &Rc<Frame>) -> Flow<Value> {
        // The shape met last time tells the position: no name is compared.
        if let (Expr::Slot(slot), MemberName::Fixed(_), false) =
            (&access.object, &access.name, access.is_static)
            && let Some(value) =
                frame.with_slot(*slot, |held| held.and_then(|held| cached(held, access)))
        {
            return Ok(value);
        }
        if let (Expr::Type(of), MemberName::Fixed(name), true) =
            (&access.object, &access.name, access.is_static)
        {
            let of = self.type_of_ref(of, frame)?;
            return self.read_static_of(&of, name, frame);
        }
        let object = self.eval_object(access, frame)?;
        if let Some(value) = cached(&object, access) {
            return Ok(value);
        }
        if access.null_conditional && object.is_null() {
            return Ok(Value::Null);
        }
        if let MemberName::Fixed(name) = &access.name {
            return self.read_member(&object, name, access, frame);
        }
        if let MemberName::Computed(expr) = &access.name
            && !access.is_static
        {
            let name = self.eval(expr, frame)?;
            if let Value::Dictionary(held) = &object
                && !matches!(name, Value::String(_))
                && let Some(value) = held.get(&name)
            {
                return Ok(value);
            }
            let name = self.text(&name)?;
            return self.read_member(&object, &name, access, frame);
        }
        let name = self.member_name(&access.name, frame)?;
        self.read_member(&object, &name, access, frame)
    }

    /// Reads a property of a value, with everything that PowerShell adds.
    pub(super) fn read_member(
        &mut self,
        object: &Value,
        name: &str,
        access: &MemberAccess,
        frame: &Rc<Frame>,
    ) -> Flow<Value> {
        if access.is_static {
            return self.read_static(object, name, frame);
        }
        if let Value::Object(held) = object {
            let bag = held.members.borrow();
            if let Some(at) = bag.find(name)
                && let Some(Slot::Note(value)) = bag.at(at)
            {
                *access.cache.borrow_mut() = Some((Rc::clone(bag.shape()), at as u32));
                return Ok(value.clone());
            }
        }
        if let Value::ScriptBlock(block) = object
            && crate::text::name::eq_ignore_case(name, "Module")
        {
            return Ok(crate::engine::modules::object::module_of_block(block));
        }
        match members::get(object, name, self)? {
            Found::Value(_) if self.strict_level(frame) >= 2 && members::is_lent(object, name) => {
                self.missing_member(object, name, frame)
            }
            Found::Value(value) => Ok(value),
            Found::Script(block) => self.call_getter(&block, object),
            Found::Missing => self.missing_member(object, name, frame),
        }
    }

    fn missing_member(&mut self, object: &Value, name: &str, frame: &Rc<Frame>) -> Flow<Value> {
        if let Some(held) = object.downcast::<crate::engine::objects::EngineIntrinsics>()
            && let Some(value) = crate::engine::intrinsics::property(self, held.part, name)?
        {
            return Ok(value);
        }
        let level = self.strict_level(frame);
        if level >= 2 && !self.lenient {
            return Err(Fault::runtime(
                "PropertyNotFoundStrict",
                format!("The property '{name}' cannot be found on this object. Verify that the property exists."),
            )
            .category(crate::value::ErrorCategory::NotSpecified)
            .of("System.Management.Automation.PropertyNotFoundException")
            .into());
        }
        let _ = object;
        Ok(Value::Null)
    }

    fn read_static(&mut self, object: &Value, name: &str, frame: &Rc<Frame>) -> Flow<Value> {
        let of = self.static_type(object, frame)?;
        self.read_static_of(&of, name, frame)
    }

    fn read_static_of(&mut self, of: &Type, name: &str, frame: &Rc<Frame>) -> Flow<Value> {
        if let Type::Class(class) = of {
            if let Err(fault) = super::class::prepare(self, class)? {
                return Err(crate::value::member::getting(name, fault).into());
            }
            for class in class.line() {
                if let Some((_, value)) = class
                    .statics
                    .borrow()
                    .iter()
                    .find(|(held, _)| crate::text::name::eq_ignore_case(held, name))
                {
                    return Ok(value.clone());
                }
            }
        }
        match members::get_static(of, name, self) {
            Some(Ok(value)) => Ok(value),
            found => {
                if let Some(value) = crate::engine::hosting::static_property(self, of, name) {
                    return Ok(value);
                }
                if let Some(fault) = found {
                    return Ok(fault?);
                }
                if self.strict_level(frame) >= 2 {
                    return Err(Fault::runtime(
                        "PropertyNotFoundStrict",
                        format!("The property '{name}' cannot be found on this object. Verify that the property exists."),
                    )
                    .category(crate::value::ErrorCategory::NotSpecified)
            .of("System.Management.Automation.PropertyNotFoundException")
                    .into());
                }
                Ok(Value::Null)
            }
        }
    }

    pub(super) fn set_static(
        &mut self,
        object: &Value,
        name: &str,
        value: Value,
        frame: &Rc<Frame>,
    ) -> Flow {
        let of = self.static_type(object, frame)?;
        if let Type::Class(class) = &of {
            if let Err(fault) = super::class::prepare(self, class)? {
                return Err(super::class::set_fault(fault, name).into());
            }
            for class in class.lineage() {
                if let Some(property) = class
                    .static_properties()
                    .iter()
                    .find(|held| crate::text::name::eq_ignore_case(&held.name, name))
                {
                    let value = crate::value::convert::convert(&value, &property.declared, self)
                        .map_err(|fault| super::class::set_fault(fault, name))?;
                    class
                        .statics
                        .borrow_mut()
                        .insert(property.name.clone(), value);
                    return Ok(());
                }
            }
        }
        members::set_static(&of, name, value, self).map_err(|mut fault| {
            // What is no type itself is asked for its members one by one.
            if !matches!(object.base(), Value::Type(_)) && fault.id == "PropertyAssignmentException"
            {
                fault.id = "PropertyNotFound".to_owned();
            }
            fault
        })?;
        Ok(())
    }

    fn static_type(&mut self, object: &Value, _: &Rc<Frame>) -> Flow<Type> {
        match object.base() {
            Value::Type(of) => Ok((**of).clone()),
            other => Ok(other.type_of()),
        }
    }

    /// `object.method(...)`.
    pub(super) fn eval_invoke(&mut self, invoke: &Invoke, frame: &Rc<Frame>) -> Flow<Value> {
        let access = &invoke.member;
        if let (Expr::Type(of), true) = (&access.object, access.is_static) {
            let of = self.type_of_ref(of, frame)?;
            return self.with_arguments(invoke, frame, |rt, name, arguments| {
                rt.invoke_static_member(&of, name, arguments, invoke, frame)
            });
        }
        let object = self.eval_object(access, frame)?;
        if access.null_conditional && object.is_null() {
            return Ok(Value::Null);
        }
        self.with_arguments(invoke, frame, |rt, name, arguments| {
            if let Value::Object(held) = &object
                && let Some(class) = &held.class
                && let Some(to) = view(&access.object)
                && let Some(result) =
                    rt.invoke_as(&object, &Rc::clone(class), to, name, arguments, frame)?
            {
                return Ok(result);
            }
            if access.is_static {
                let of = rt.static_type(&object, frame)?;
                return rt.invoke_static_member(&of, name, arguments, invoke, frame);
            }
            if object.is_null() {
                return Ok(members::invoke(&object, name, arguments, rt)?);
            }
            rt.invoke_method_at(&object, name, arguments, Some(&invoke.method))
        })
    }

    /// Evaluates the name and the arguments of a call and hands them on: a few lie on the stack.
    fn with_arguments(
        &mut self,
        invoke: &Invoke,
        frame: &Rc<Frame>,
        call: impl FnOnce(&mut Runspace, &str, &[Value]) -> Flow<Value>,
    ) -> Flow<Value> {
        let computed;
        let name = match &invoke.member.name {
            MemberName::Fixed(name) => name,
            other => {
                computed = self.member_name(other, frame)?;
                &computed
            }
        };
        let none_for_empty = |value| {
            if matches!(value, Value::Empty) {
                Value::Null
            } else {
                value
            }
        };
        match invoke.arguments.as_slice() {
            [] => {
                let position = frame.position.get();
                let result = call(self, name, &[]);
                frame.position.set(position);
                result
            }
            [one] => {
                let one = [none_for_empty(self.eval(one, frame)?)];
                let position = frame.position.get();
                let result = call(self, name, &one);
                frame.position.set(position);
                result
            }
            [first, second] => {
                let first = none_for_empty(self.eval(first, frame)?);
                let both = [first, none_for_empty(self.eval(second, frame)?)];
                let position = frame.position.get();
                let result = call(self, name, &both);
                frame.position.set(position);
                result
            }
            more => {
                let all = self.eval_all(more, frame)?;
                let position = frame.position.get();
                let result = call(self, name, &all);
                frame.position.set(position);
                result
            }
        }
    }

    /// `([Base]$this).Method()`: the method of the base, whatever the class of the object made of it.
    fn invoke_as(
        &mut self,
        object: &Value,
        class: &Rc<crate::value::Class>,
        to: &crate::engine::program::TypeRef,
        name: &str,
        arguments: &[Value],
        frame: &Rc<Frame>,
    ) -> Flow<Option<Value>> {
        match self.type_of_ref(to, frame)? {
            Type::Class(base) if class.derives_from(&base) => {
                super::class::invoke_instance(self, object, &base, name, arguments)
            }
            of if of == Type::OBJECT
                && arguments.is_empty()
                && crate::text::name::eq_ignore_case(name, "ToString") =>
            {
                Ok(Some(Value::String(class.name.clone())))
            }
            _ => Ok(None),
        }
    }

    /// `[T]::method(...)`.
    fn invoke_static_member(
        &mut self,
        of: &Type,
        name: &str,
        arguments: &[Value],
        invoke: &Invoke,
        frame: &Rc<Frame>,
    ) -> Flow<Value> {
        if let Type::Class(class) = of {
            if crate::text::name::eq_ignore_case(name, "new") {
                return super::class::construct_class(self, class, arguments, frame);
            }
            if let Some(result) = super::class::invoke_static(self, class, name, arguments)? {
                return Ok(result);
            }
        }
        if let Some(value) = self.engine_static(of, name, arguments)? {
            return Ok(value);
        }
        if crate::text::name::eq_ignore_case(name, "new") {
            return Ok(members::construct(of, arguments, self)?);
        }
        for name in &invoke.generic {
            self.type_of_ref(name, frame)?;
        }
        Ok(members::invoke_static_at(
            of,
            name,
            arguments,
            &invoke.method,
            self,
        )?)
    }

    /// Calls a method: script methods, methods of classes, then those of .NET.
    pub fn invoke_method(
        &mut self,
        object: &Value,
        name: &str,
        arguments: &[Value],
    ) -> Flow<Value> {
        self.invoke_method_at(object, name, arguments, None)
    }

    /// The same, at a place that remembers which method it called last.
    fn invoke_method_at(
        &mut self,
        object: &Value,
        name: &str,
        arguments: &[Value],
        cache: Option<&members::MethodCache>,
    ) -> Flow<Value> {
        if self.shares.any() {
            return self.shared_call(object, name, arguments, |rt| {
                rt.invoke_own_method(object, name, arguments, cache)
            });
        }
        self.invoke_own_method(object, name, arguments, cache)
    }

    fn invoke_own_method(
        &mut self,
        object: &Value,
        name: &str,
        arguments: &[Value],
        cache: Option<&members::MethodCache>,
    ) -> Flow<Value> {
        if let Value::Object(held) = object {
            if let Some(class) = &held.class
                && let Some(result) =
                    super::class::invoke_instance(self, object, class, name, arguments)?
            {
                return Ok(result);
            }
            let body = match held.members.borrow().get(name) {
                Some(Slot::Body(body)) => Some(Rc::clone(body)),
                _ => None,
            };
            if let Some(body) = body
                && let crate::value::MemberBody::Method(block) = &*body
            {
                let block = Rc::clone(block);
                return self
                    .call_method_block(&block, object, arguments)
                    .map_err(|unwind| self.in_script_method(unwind, name, arguments.len()));
            }
        }
        if let Value::Object(held) = object
            && held.class.is_some()
            && arguments.is_empty()
            && !self.constructing.is_empty()
            && crate::text::name::eq_ignore_case(name, "MemberwiseClone")
        {
            // What only the class itself may call.
            return Ok(crate::value::members::psobject::copy(object));
        }
        if let Value::ScriptBlock(block) = object.base()
            && let Some(result) = self.invoke_on_block(block, name, arguments)?
        {
            return Ok(result);
        }
        if let Some(value) = self.engine_method(object, name, arguments)? {
            return Ok(value);
        }
        let called = match cache {
            Some(cache) => members::invoke_at(object, name, arguments, cache, self),
            None => members::invoke(object, name, arguments, self),
        };
        called.map_err(|fault| {
            let unwind: Box<Unwind> = fault.into();
            match members::type_data::find(object, name) {
                Some(Slot::Body(body)) if matches!(*body, crate::value::MemberBody::Method(_)) => {
                    self.in_script_method(unwind, name, arguments.len())
                }
                _ => unwind,
            }
        })
    }

    /// An error that leaves a script method, wrapped as errors of methods are.
    fn in_script_method(&mut self, unwind: Box<Unwind>, name: &str, count: usize) -> Box<Unwind> {
        let frame = Rc::clone(&self.frame);
        let record = match *unwind {
            Unwind::Throw(record, _) => record,
            Unwind::Fault(fault) if fault.carried.is_none() => self.record_of(&fault, &frame),
            other => return Box::new(other),
        };
        let mut exception = Exception::new(
            "System.Management.Automation.MethodInvocationException",
            format!(
                "Exception calling \"{name}\" with \"{count}\" argument(s): \"{}\"",
                record.message()
            ),
        );
        exception.inner = Some(record.exposed());
        let fault = Fault::new(
            "ScriptMethodRuntimeException",
            crate::value::ErrorCategory::NotSpecified,
            "",
        )
        .of("System.Management.Automation.MethodInvocationException");
        let made = self
            .record_of(&fault, &frame)
            .with_exception(Value::net(exception));
        Box::new(Unwind::Throw(Rc::new(made), Severity::Statement))
    }

    /// `[ref]$x`.
    pub(super) fn reference(&mut self, target: &Target, frame: &Rc<Frame>) -> Flow<Value> {
        let variable = match target {
            Target::Slot(slot) => {
                let (id, name) = frame.table.name(*slot);
                match frame.promote(id) {
                    Some(variable) => variable,
                    None => match self.find_variable(id, frame) {
                        Some(variable) => variable,
                        None => {
                            return Err(Fault::runtime(
                                "NonExistingVariableReference",
                                "[ref] cannot be applied to a variable that does not exist.",
                            )
                            .target(Value::str(name.as_str()))
                            .into());
                        }
                    },
                }
            }
            Target::Variable(reference) => {
                let id = match reference {
                    VariableRef::Null => {
                        return Ok(Value::net(Reference(Box::new(std::cell::RefCell::new(
                            Value::Null,
                        )))));
                    }
                    VariableRef::Global(id)
                    | VariableRef::Script(id)
                    | VariableRef::Local(id, _)
                    | VariableRef::Named(id) => *id,
                    // What is no variable is a value.
                    _ => {
                        let value = self.read_variable(reference, frame)?;
                        return Ok(Reference::to_value(value));
                    }
                };
                match self.variable_object(reference, id, frame) {
                    Some(variable) => variable,
                    None => {
                        return Err(Fault::runtime(
                            "NonExistingVariableReference",
                            "[ref] cannot be applied to a variable that does not exist.",
                        )
                        .into());
                    }
                }
            }
            Target::Nothing => {
                return Ok(Value::net(Reference(Box::new(std::cell::RefCell::new(
                    Value::Null,
                )))));
            }
            _ => {
                return Ok(Value::net(Reference(Box::new(std::cell::RefCell::new(
                    Value::Null,
                )))));
            }
        };
        Ok(Value::net(Reference(Box::new(VariableCell(variable)))))
    }
}

/// The type that the object of a call is seen as: `([T]x).Method()`.
fn view(object: &Expr) -> Option<&crate::engine::program::TypeRef> {
    match object {
        Expr::Convert(to, _) => Some(to),
        Expr::Paren(statement) => match &statement.op {
            crate::engine::program::StmtOp::Expression(inner) => view(inner),
            _ => None,
        },
        _ => None,
    }
}

/// A variable behind `[ref]`.
struct VariableCell(Rc<crate::engine::scope::Variable>);

impl crate::value::net::reference::Place for VariableCell {
    fn get(&self) -> Value {
        self.0.value.borrow().clone()
    }
    fn set(&self, value: Value) -> crate::value::Result<()> {
        *self.0.value.borrow_mut() = value;
        Ok(())
    }
}

#[inline]
fn is_length(name: &PSString) -> bool {
    let name = name.as_bytes();
    name.len() == 6 && name.eq_ignore_ascii_case(b"Length")
}

/// The property that the place read last time, if the object has the same shape.
#[inline]
fn cached(object: &Value, access: &MemberAccess) -> Option<Value> {
    let MemberName::Fixed(name) = &access.name else {
        return None;
    };
    let held = match object {
        Value::Object(held) => held,
        Value::String(text) if is_length(name) => {
            return Some(Value::Int(text.utf16_len() as i32));
        }
        Value::Array(array) if is_length(name) => {
            return Some(Value::Int(array.items.borrow().len() as i32));
        }
        _ => return None,
    };
    let cache = access.cache.borrow();
    let (shape, at) = cache.as_ref()?;
    let bag = held.members.borrow();
    if !Rc::ptr_eq(bag.shape(), shape) {
        return None;
    }
    match bag.at(*at as usize)? {
        Slot::Note(value) => Some(value.clone()),
        Slot::Body(_) => None,
    }
}
