//! Assignments: to variables, members, elements, and several at once.

use crate::engine::program::{Assignment, Expr, MemberAccess, Stmt, StmtOp, Target, VariableRef};
use crate::engine::runspace::Runspace;
use crate::engine::scope::{Frame, VariableAttribute};
use crate::engine::unwind::Flow;
use crate::syntax::TokenKind;
use crate::value::{DictionaryKind, ErrorCategory, Fault, Value, member as members, operators};
use std::rc::Rc;

impl Runspace {
    /// Runs an assignment as a statement.
    pub(super) fn assign(&mut self, assignment: &Assignment, frame: &Rc<Frame>) -> Flow {
        if assignment.operator == TokenKind::PlusEquals
            && let Target::Slot(slot) = &assignment.target
            && (!frame.is_promoted() || frame.with_slot(*slot, |held| held.is_some()))
            && !frame.table.is_typed(*slot)
            && let StmtOp::Expression(expr) = &assignment.value.op
        {
            return self.append(*slot, expr, assignment.own.get(), frame);
        }
        self.assign_value(assignment, frame).map(|_| ())
    }

    /// `$x += ...` for a plain local variable: the old value is moved, so that text grows in place.
    fn append(&mut self, slot: u32, expr: &Expr, own: bool, frame: &Rc<Frame>) -> Flow {
        let more = self.eval(expr, frame)?;
        let quick = frame.update_slot(slot, |held| match (held, &more) {
            (Value::Int(a), Value::Int(b)) => a.checked_add(*b).map(|sum| *a = sum).is_some(),
            (Value::Double(a), Value::Double(b)) => {
                *a += b;
                true
            }
            (Value::Array(array), more) => grow(array, more),
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
        let old = match frame.slot(slot) {
            Some(old) => old,
            None if own => frame.get(frame.table.name(slot).0).unwrap_or_default(),
            None => self.missing_slot(slot, frame)?,
        };
        frame.clear_if_owned(slot, &old);
        let kept = old.clone();
        match operators::arithmetic::add_owned(old, &more, self) {
            Ok(sum) => {
                frame.set_slot(slot, sum);
                self.last_ok = true;
                Ok(())
            }
            Err(fault) => {
                frame.set_slot(slot, kept);
                Err(fault.into())
            }
        }
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
                let old = self.read_member(&object, &name, access, frame)?;
                let more = self.assigned(&assignment.value, frame)?;
                let new = self.binary(operator, old, more, frame)?;
                self.store_member(&object, &name, new.clone(), access, frame)?;
                Ok(new)
            }
            Target::Index(parts) => {
                let object = self.eval(&parts.0, frame)?;
                let index = self.eval(&parts.1, frame)?;
                let old = self.index(&object, &index, false, frame)?;
                let more = self.assigned(&assignment.value, frame)?;
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
                let mut all = attributes.to_vec();
                if let Some(name) = name {
                    let of = self
                        .resolve_type_in(name, Some(&self.source_of(frame)), frame)
                        .ok_or_else(|| super::expression::type_not_found(name))?;
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
                    .ok_or_else(|| super::expression::type_not_found(name))?;
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
                let object = self.eval(&parts.0, frame)?;
                let index = self.eval(&parts.1, frame)?;
                self.store_index(&object, &index, value.clone())?;
                Ok(value)
            }
            Target::Several(targets) => {
                self.store_several(targets, &value, frame)?;
                Ok(value)
            }
            Target::Nothing => Ok(value),
            Target::Refused(what) => Err(not_assignable(what).into()),
        }
    }

    fn store_several(&mut self, targets: &[Target], value: &Value, frame: &Rc<Frame>) -> Flow {
        let items = match value {
            Value::Array(array) => array.items.borrow().clone(),
            Value::List(list) => list.items.borrow().clone(),
            other => match members::enumerate(other) {
                Some(items) => items,
                None => vec![other.clone()],
            },
        };
        let last = targets.len().saturating_sub(1);
        for (at, target) in targets.iter().enumerate() {
            let part = if at == last && items.len() > targets.len() {
                Value::array(items.get(at..).unwrap_or_default().to_vec())
            } else {
                items.get(at).cloned().unwrap_or(Value::Null)
            };
            self.store(target, part, frame)?;
        }
        Ok(())
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
            (Value::Array(array), Value::Int(at)) => {
                let mut items = array.items.borrow_mut();
                if let Some(held) = usize::try_from(*at).ok().and_then(|at| items.get_mut(at))
                    && array.element == crate::value::Type::OBJECT
                {
                    *held = value;
                    return Ok(());
                }
            }
            (Value::Dictionary(held), _)
                if !held.fixed.get()
                    && matches!(held.kind, DictionaryKind::Hashtable)
                    && !index.is_null() =>
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

impl Frame {
    /// Drops a slot's own hold on a value about to be changed, so that text can grow in place.
    fn clear_if_owned(&self, slot: u32, value: &Value) {
        if matches!(value, Value::String(_)) {
            self.clear_slot(slot);
        }
    }
}

/// True for the table of `$PSDefaultParameterValues`.
pub(crate) fn is_default_parameters(object: &Value) -> bool {
    matches!(object, Value::Dictionary(held)
        if matches!(&held.kind, DictionaryKind::Generic(of)
            if of.full_name() == crate::engine::session::DEFAULT_PARAMETERS))
}

/// Adds to an array that nobody else holds: `+=` makes a new array, which cannot be told from the old one then.
fn grow(array: &mut Rc<crate::value::PSArray>, more: &Value) -> bool {
    let plain = match more {
        Value::Bool(_)
        | Value::Int(_)
        | Value::Long(_)
        | Value::Double(_)
        | Value::String(_)
        | Value::DateTime(_) => true,
        Value::Object(held) => held.base.is_none(),
        _ => false,
    };
    if !plain || array.element != crate::value::Type::OBJECT {
        return false;
    }
    let Some(own) = Rc::get_mut(array) else {
        return false;
    };
    own.items.get_mut().push(more.clone());
    true
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
