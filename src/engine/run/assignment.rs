//! Assignments: to variables, members, elements, and several at once.

use super::growing;
use super::number::{Number, number};
use crate::engine::program::{Assignment, Expr, MemberAccess, Stmt, StmtOp, Target, VariableRef};
use crate::engine::runspace::Runspace;
use crate::engine::scope::{Frame, VariableAttribute};
use crate::engine::unwind::Flow;
use crate::syntax::TokenKind;
use crate::value::{DictionaryKind, ErrorCategory, Fault, Known, Type, Value, member as members};
use std::rc::Rc;

/// What a class derives from that makes other values of those assigned.
const TRANSFORMATION: &str = "System.Management.Automation.ArgumentTransformationAttribute";

impl Runspace {
    /// The attributes of a variable, those of a script's classes made.
    fn attributes_of(
        &mut self,
        written: &[VariableAttribute],
        frame: &Rc<Frame>,
    ) -> Flow<Vec<VariableAttribute>> {
        let mut all = Vec::with_capacity(written.len());
        for attribute in written {
            let VariableAttribute::Written(written) = attribute else {
                all.push(attribute.clone());
                continue;
            };
            let class = self
                .find_class(&written.name, frame)
                .or_else(|| self.find_class(&format!("{}Attribute", written.name), frame));
            let Some(class) = class else { continue };
            let arguments = self.eval_all(&written.arguments, frame)?;
            let object = super::class::construct_class(self, &class, &arguments, frame)?;
            let base = Type::named(TRANSFORMATION);
            if crate::value::types::is_instance(&object, &base) {
                all.push(VariableAttribute::Transform(object));
            } else {
                all.push(VariableAttribute::Validation(Rc::new(
                    crate::engine::declaration::Validation::Object(object, false),
                )));
            }
        }
        Ok(all)
    }

    /// Runs an assignment as a statement.
    pub(super) fn assign(&mut self, assignment: &Assignment, frame: &Rc<Frame>) -> Flow {
        if let StmtOp::Expression(expr) = &assignment.value.op {
            match (&assignment.target, assignment.operator) {
                (Target::Slot(slot), TokenKind::Equals) => {
                    let position = frame.position.get();
                    let value = self.eval(expr, frame);
                    frame.position.set(position);
                    if frame.is_plain(*slot) {
                        match value {
                            Ok(Value::Int(it)) => frame.set_slot(*slot, Value::Int(it)),
                            Ok(Value::Double(it)) => frame.set_slot(*slot, Value::Double(it)),
                            Ok(value) => frame.set_slot(*slot, value),
                            Err(unwind) => return Err(unwind),
                        }
                        self.last_ok = true;
                        return Ok(());
                    }
                    let value = value?;
                    self.last_ok = true;
                    return self.store_slot_checked(*slot, value, frame).map(|_| ());
                }
                (Target::Slot(slot), TokenKind::PlusEquals) if frame.is_plain(*slot) => {
                    return self.append(*slot, expr, assignment.own.get(), frame);
                }
                (Target::Index(parts), TokenKind::PlusEquals)
                    if let Some(more) = number(expr, frame) =>
                {
                    return self.count(parts, more, assignment, frame);
                }
                _ => {}
            }
        }
        self.assign_value(assignment, frame).map(|_| ())
    }

    /// `$h[key] += number`: changed in place in a plain hashtable.
    fn count(
        &mut self,
        parts: &(Expr, Expr, crate::text::extent::Extent),
        more: Number,
        assignment: &Assignment,
        frame: &Rc<Frame>,
    ) -> Flow {
        let object = self.eval(&parts.0, frame)?;
        let index = self.eval(&parts.1, frame)?;
        if let (Value::Dictionary(held), Number::Int(more)) = (&object, more) {
            let quick = held.update(&index, |value| match value {
                Value::Int(old) => old.checked_add(more).map(|sum| *old = sum),
                _ => None,
            });
            if quick.flatten().is_some() {
                return Ok(());
            }
        }
        let old = self.index(&object, &index, false, frame)?;
        let more = self.value_of(&assignment.value, frame)?;
        let new = self.binary(TokenKind::Plus, old, more, frame)?;
        self.store_index(&object, &index, new)
    }

    /// `$x += ...` for a plain local variable: the old value is moved, so that text grows in place.
    fn append(&mut self, slot: u32, expr: &Expr, own: bool, frame: &Rc<Frame>) -> Flow {
        if let Some(more) = number(expr, frame) {
            let done = frame.update_slot(slot, |held| match (held, more) {
                (Value::Int(a), Number::Int(b)) => a.checked_add(b).map(|sum| *a = sum).is_some(),
                (Value::Double(a), more) => {
                    *a += more.double();
                    true
                }
                _ => false,
            });
            if done == Some(true) {
                self.last_ok = true;
                return Ok(());
            }
        }
        let more = self.eval(expr, frame)?;
        let quick = frame.update_slot(slot, |held| match (held, &more) {
            (Value::Int(a), Value::Int(b)) => a.checked_add(*b).map(|sum| *a = sum).is_some(),
            (Value::Double(a), Value::Double(b)) => {
                *a += b;
                true
            }
            (Value::Array(array), more) if array.element == Type::OBJECT => {
                growing::grow(array, more)
            }
            (Value::String(a), Value::String(b)) => {
                a.push_str(b);
                true
            }
            _ => false,
        });
        if quick == Some(true) {
            self.last_ok = true;
            return Ok(());
        }
        // Text grows in place, whatever is added.
        if frame.with_slot(slot, |held| matches!(held, Some(Value::String(_))))
            && !matches!(&more, Value::Object(held) if held.class.is_some())
        {
            let text = crate::value::convert::string::to_string(&more, self)?;
            let done = frame.update_slot(slot, |held| match held {
                Value::String(held) => {
                    held.push_str(&text);
                    true
                }
                _ => false,
            });
            if done == Some(true) {
                self.last_ok = true;
                return Ok(());
            }
        }
        let old = match frame.slot(slot) {
            Some(old) => old,
            None if own => frame.get(frame.table.name(slot).0).unwrap_or_default(),
            None => self.missing_slot(slot, frame)?,
        };
        let sum = self.binary(TokenKind::Plus, old, more, frame)?;
        frame.set_slot(slot, sum);
        self.last_ok = true;
        Ok(())
    }

    /// Runs an assignment and gives the value that was stored.
    pub(super) fn assign_value(
        &mut self,
        assignment: &Assignment,
        frame: &Rc<Frame>,
    ) -> Flow<Value> {
        let target = &assignment.target;
        if assignment.operator == TokenKind::Equals {
            let position = frame.position.get();
            let value = self.assigned(&assignment.value, frame)?;
            frame.position.set(position);
            if matches!(assignment.value.op, StmtOp::Expression(_)) {
                self.last_ok = true;
            }
            let value = match value {
                Value::Empty if !matches!(target, Target::Slot(_) | Target::Variable(_)) => {
                    Value::Null
                }
                other => other,
            };
            return self.store(target, value, frame);
        }
        if assignment.operator == TokenKind::QuestionQuestionEquals {
            let was = std::mem::replace(&mut self.lenient, true);
            let old = self.read_target(target, frame);
            self.lenient = was;
            let old = old?;
            if !old.is_null() {
                return Ok(old);
            }
            let value = self.assigned(&assignment.value, frame)?;
            return self.store(target, value, frame);
        }
        let operator = match assignment.operator {
            TokenKind::PlusEquals => TokenKind::Plus,
            TokenKind::MinusEquals => TokenKind::Minus,
            TokenKind::MultiplyEquals => TokenKind::Multiply,
            TokenKind::DivideEquals => TokenKind::Divide,
            _ => TokenKind::Rem,
        };
        // Object and index are evaluated once, before the value.
        match target {
            Target::Member(access) => {
                let object = self.eval_object(access, frame)?;
                let name = self.member_name(&access.name, frame)?;
                let mut old = self.read_member(&object, &name, access, frame)?;
                let more = self.assigned(&assignment.value, frame)?;
                if operator == TokenKind::Plus
                    && !access.is_static
                    && !self.shares.any()
                    && growing::is_of_objects(&old)
                {
                    let grown = match &object {
                        Value::Dictionary(table) => {
                            let key = Value::str(name.as_str());
                            growing::in_place(old, &more, &mut growing::entry(table, &key))
                        }
                        Value::Object(held) if takes_as_is(held, &name, &old) => {
                            growing::in_place(old, &more, &mut growing::note(held, &name))
                        }
                        _ => Err(old),
                    };
                    match grown {
                        Ok(now) => return Ok(now),
                        Err(back) => old = back,
                    }
                }
                let new = self.binary(operator, old, more, frame)?;
                self.store_member(&object, &name, new.clone(), access, frame)?;
                Ok(new)
            }
            Target::Index(parts) => {
                let object = self.eval(&parts.0, frame)?;
                let index = self.eval(&parts.1, frame)?;
                let mut old = self.index(&object, &index, false, frame)?;
                let more = self.assigned(&assignment.value, frame)?;
                if operator == TokenKind::Plus
                    && !self.shares.any()
                    && growing::is_of_objects(&old)
                    && let Value::Dictionary(table) = &object
                {
                    match growing::in_place(old, &more, &mut growing::entry(table, &index)) {
                        Ok(now) => return Ok(now),
                        Err(back) => old = back,
                    }
                }
                let new = self.binary(operator, old, more, frame)?;
                self.store_index(&object, &index, new.clone())?;
                Ok(new)
            }
            _ => {
                let position = frame.position.get();
                let old = match target {
                    Target::Slot(slot) | Target::Typed(slot, ..) if assignment.own.get() => {
                        frame.get(frame.table.name(*slot).0).unwrap_or_default()
                    }
                    _ => self.read_target(target, frame)?,
                };
                let more = self.assigned(&assignment.value, frame)?;
                frame.position.set(position);
                let mut old = old;
                if operator == TokenKind::Plus
                    && let Some(mut place) = self.variable_place(target, &old, frame)
                {
                    match growing::in_place(old, &more, &mut *place) {
                        Ok(now) => return Ok(now),
                        Err(back) => old = back,
                    }
                }
                let new = self.binary(operator, old, more, frame)?;
                self.store(target, new, frame)
            }
        }
    }

    /// What is to be assigned. An expression stands where its assignment stands, a pipeline has a place of its own.
    fn assigned(&mut self, value: &Stmt, frame: &Rc<Frame>) -> Flow<Value> {
        match &value.op {
            StmtOp::Expression(expr) | StmtOp::Effect(expr) => self.eval(expr, frame),
            _ => self.value_of(value, frame),
        }
    }

    /// The value that a target holds now.
    fn read_target(&mut self, target: &Target, frame: &Rc<Frame>) -> Flow<Value> {
        match target {
            Target::Slot(slot) | Target::Typed(slot, ..) => match frame.slot(*slot) {
                Some(value) => Ok(value),
                None => self.missing_slot(*slot, frame),
            },
            Target::Variable(reference) | Target::TypedVariable(reference, _) => {
                self.read_variable(reference, frame)
            }
            Target::Member(access) => self.eval_member(access, frame),
            Target::Index(parts) => {
                let object = self.eval(&parts.0, frame)?;
                if object.is_null() && self.lenient {
                    return Ok(Value::Null);
                }
                let index = self.eval(&parts.1, frame)?;
                self.index(&object, &index, false, frame)
            }
            Target::Several(_) | Target::Nothing => Ok(Value::Null),
            Target::Refused(what) => Err(not_assignable(what).into()),
        }
    }

    /// Stores a value whose conversion nobody asks for: the variable of a loop.
    #[inline]
    pub(super) fn put(&mut self, target: &Target, value: Value, frame: &Rc<Frame>) -> Flow {
        if let Target::Slot(slot) = target
            && frame.is_plain(*slot)
        {
            frame.set_slot(*slot, value);
            return Ok(());
        }
        self.store(target, value, frame).map(|_| ())
    }

    /// Stores a value; gives what was stored (after conversion by the variable's type).
    pub(super) fn store(
        &mut self,
        target: &Target,
        value: Value,
        frame: &Rc<Frame>,
    ) -> Flow<Value> {
        match target {
            Target::Slot(slot) => {
                // A slot that holds a value is where its variable lives.
                if (!frame.is_promoted() || frame.with_slot(*slot, |held| held.is_some()))
                    && !frame.table.is_typed(*slot)
                {
                    let result = value.clone();
                    frame.set_slot(*slot, value);
                    return Ok(result);
                }
                self.store_slot_checked(*slot, value, frame)
            }
            Target::Typed(slot, attributes, name) => {
                let mut all = self.attributes_of(attributes, frame)?;
                if let Some(name) = name {
                    let of = self
                        .resolve_type_in(name, Some(&self.source_of(frame)), frame)
                        .ok_or_else(|| super::conversion::type_not_found_here(name))?;
                    all.insert(0, VariableAttribute::Type(of));
                }
                let (_, written) = frame.table.name(*slot);
                let value = self.constrained(written.as_str(), value, &all, frame)?;
                frame.table.set_attributes(*slot, all);
                if frame.is_promoted() {
                    let id = frame.table.name(*slot).0;
                    if let Some(variable) = frame.variable(id) {
                        self.set_variable_object(&variable, value.clone())?;
                        return Ok(value);
                    }
                }
                frame.set_slot(*slot, value.clone());
                Ok(value)
            }
            Target::Variable(reference) => self.write_variable(reference, value, frame),
            Target::TypedVariable(reference, name) => {
                let of = self
                    .resolve_type_in(name, Some(&self.source_of(frame)), frame)
                    .ok_or_else(|| super::conversion::type_not_found_here(name))?;
                let attributes = vec![VariableAttribute::Type(of)];
                let value = self.apply_attributes(&variable_name(reference), value, &attributes)?;
                let value = self.write_variable(reference, value, frame)?;
                self.constrain_variable(reference, attributes, frame);
                Ok(value)
            }
            Target::Member(access) => {
                let object = self.eval_object(access, frame)?;
                let name = self.member_name(&access.name, frame)?;
                self.store_member(&object, &name, value.clone(), access, frame)?;
                Ok(value)
            }
            Target::Index(parts) => {
                if let (Expr::Slot(slot), Some(Number::Int(at))) =
                    (&parts.0, number(&parts.1, frame))
                    && frame.with_slot(*slot, |held| match held {
                        Some(Value::Array(array)) => put(array, at, &value),
                        _ => false,
                    })
                {
                    return Ok(value);
                }
                let object = self.eval(&parts.0, frame)?;
                let index = self.eval(&parts.1, frame)?;
                self.store_index(&object, &index, value.clone())?;
                Ok(value)
            }
            Target::Several(targets) => self.store_several(targets, &value, frame),
            Target::Nothing => Ok(value),
            Target::Refused(what) => Err(not_assignable(what).into()),
        }
    }

    /// `$a, $b = ...`; its value are the parts as they were stored.
    fn store_several(
        &mut self,
        targets: &[Target],
        value: &Value,
        frame: &Rc<Frame>,
    ) -> Flow<Value> {
        let items = match value {
            Value::Array(array) => array.items.borrow().clone(),
            Value::List(list) => list.items.borrow().clone(),
            other => match members::enumerate(other) {
                Some(items) => items,
                None => vec![other.clone()],
            },
        };
        let last = targets.len().saturating_sub(1);
        let mut parts = Vec::with_capacity(targets.len());
        for (at, target) in targets.iter().enumerate() {
            let part = if at == last && items.len() > targets.len() {
                Value::array(items.get(at..).unwrap_or_default().to_vec())
            } else {
                items.get(at).cloned().unwrap_or(Value::Null)
            };
            parts.push(part.clone());
            self.store(target, part, frame)?;
        }
        Ok(Value::array(parts))
    }

    fn store_index(&mut self, object: &Value, index: &Value, value: Value) -> Flow {
        if self.shares.any() {
            let stored = value.clone();
            return self.shared_store(object, index, &stored, |rt| {
                rt.store_own_index(object, index, value)
            });
        }
        self.store_own_index(object, index, value)
    }

    fn store_own_index(&mut self, object: &Value, index: &Value, value: Value) -> Flow {
        match (object, index) {
            (Value::Array(array), Value::Int(at)) if put(array, *at, &value) => return Ok(()),
            (Value::Dictionary(held), _)
                if !held.fixed.get()
                    && matches!(held.kind, DictionaryKind::Hashtable)
                    && !matches!(index, Value::Null | Value::Empty | Value::Object(_)) =>
            {
                held.set(index.clone(), value);
                return Ok(());
            }
            _ => {}
        }
        if object.is_null() {
            return Err(Fault::runtime("NullArray", "Cannot index into a null array.").into());
        }
        if is_default_parameters(object) {
            crate::engine::binder::check_default_key(index)?;
        }
        Ok(members::set_index(object, index, value, self)?)
    }

    /// Stores into a property.
    pub(super) fn store_member(
        &mut self,
        object: &Value,
        name: &str,
        value: Value,
        access: &MemberAccess,
        frame: &Rc<Frame>,
    ) -> Flow {
        if access.is_static {
            return self.set_static(object, name, value, frame);
        }
        if object.is_null() {
            return Err(Fault::runtime(
                "PropertyNotFound",
                format!("The property '{name}' cannot be found on this object. Verify that the property exists and can be set."),
            )
            .category(ErrorCategory::InvalidOperation)
            .into());
        }
        if self.shares.any()
            && let Value::Dictionary(table) = object
        {
            let stored = value.clone();
            return self.shared_store(object, &Value::str(name), &stored, |_| {
                table.set(Value::str(name), value);
                Ok(())
            });
        }
        if let Value::Object(held) = object
            && held.class.is_some()
        {
            match super::class::class_set(self, held, name, &value) {
                Ok(Some(())) => return Ok(()),
                Ok(None) => {}
                Err(unwind) => {
                    return Err(match *unwind {
                        crate::engine::unwind::Unwind::Fault(fault) => {
                            super::class::set_fault(fault, name).into()
                        }
                        other => Box::new(other),
                    });
                }
            }
        }
        if let Some(held) = object.downcast::<crate::engine::objects::EngineIntrinsics>()
            && held.part == crate::engine::objects::Part::InvokeCommand
            && crate::text::name::eq_ignore_case(name, "CommandNotFoundAction")
        {
            self.not_found_action = value;
            return Ok(());
        }
        match members::set(object, name, value.clone(), self)? {
            members::Stored::Done => Ok(()),
            members::Stored::Script(block) => self.call_block_with(
                &block,
                &[value],
                None,
                Some(object),
                &mut crate::engine::sink::Discard,
            ),
        }
    }
}

/// Puts a value that needs no conversion into an array; false: it needs one, or there is no such place.
#[inline]
fn put(array: &crate::value::PSArray, at: i32, value: &Value) -> bool {
    let fits = matches!(
        (&array.element, value),
        (Type::Known(Known::Object), _)
            | (Type::Known(Known::Boolean), Value::Bool(_))
            | (Type::Known(Known::Int32), Value::Int(_))
            | (Type::Known(Known::Int64), Value::Long(_))
            | (Type::Known(Known::Double), Value::Double(_))
            | (Type::Known(Known::String), Value::String(_))
            | (Type::Known(Known::Byte), Value::Byte(_))
    );
    if !fits {
        return false;
    }
    let Ok(at) = usize::try_from(at) else {
        return false;
    };
    match array.items.borrow_mut().get_mut(at) {
        Some(held) => {
            *held = value.clone();
            true
        }
        None => false,
    }
}

/// True for the table of `$PSDefaultParameterValues`.
pub(crate) fn is_default_parameters(object: &Value) -> bool {
    matches!(object, Value::Dictionary(held)
        if matches!(&held.kind, DictionaryKind::Generic(of)
            if of.full_name() == crate::engine::session::DEFAULT_PARAMETERS))
}

/// True if a property of an object takes a grown value of the type of the old one as it is.
fn takes_as_is(object: &Rc<crate::value::PSObject>, name: &str, old: &Value) -> bool {
    match &object.class {
        None => true,
        Some(_) => super::class::takes_as_is(object, name, old),
    }
}

/// The name of a variable in messages.
pub(crate) fn variable_name(reference: &VariableRef) -> String {
    match reference {
        VariableRef::Global(id)
        | VariableRef::Script(id)
        | VariableRef::Local(id, _)
        | VariableRef::Named(id)
        | VariableRef::Using(id) => id.name().to_string(),
        VariableRef::Drive(drive, path) => format!("{drive}:{path}"),
        VariableRef::Question => "?".to_owned(),
        VariableRef::True => "true".to_owned(),
        VariableRef::False => "false".to_owned(),
        VariableRef::Null => "null".to_owned(),
    }
}

fn not_assignable(what: &str) -> Box<Fault> {
    Fault::new(
        "InvalidLeftHandSide",
        ErrorCategory::ParserError,
        format!("The assignment expression is not valid: {what}"),
    )
}
