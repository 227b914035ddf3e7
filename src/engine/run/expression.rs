//! Expressions, evaluated; their operators, types and indexes stand in the files beside this one.

use crate::engine::program::{Block, Expr, Part, Stmt, StmtOp, VariableRef};
use crate::engine::runspace::Runspace;
use crate::engine::scope::Frame;
use crate::engine::sink::Collector;
use crate::engine::unwind::{Flow, Next};
use crate::value::{
    Dictionary, Fault, PSObject, PSString, PropertyBag, Shape, Value, attached, operators,
};
use std::rc::Rc;

impl Runspace {
    /// The value of an expression.
    pub fn eval(&mut self, expr: &Expr, frame: &Rc<Frame>) -> Flow<Value> {
        match expr {
            Expr::Const(value) => Ok(attached::literal(value)),
            Expr::Slot(slot) => {
                let slots = frame.held();
                match slots.get(*slot as usize) {
                    Some(Some(value)) => Ok(value.clone()),
                    _ => {
                        drop(slots);
                        self.missing_slot(*slot, frame)
                    }
                }
            }
            Expr::Binary(operator, operands, _) => {
                self.eval_binary(*operator, &operands.0, &operands.1, frame)
            }
            Expr::Variable(reference) => self.read_variable(reference, frame),
            Expr::Member(access) => self.eval_member(access, frame),
            Expr::Invoke(invoke) => self.eval_invoke(invoke, frame),
            Expr::Index(parts) => self.eval_index(&parts.0, &parts.1, parts.2, frame),
            Expr::Expand(parts) => self.eval_expand(parts, frame),
            Expr::Paren(statement) => self.parenthesis(statement, frame),
            Expr::And(_) | Expr::Or(_) | Expr::Xor(_) | Expr::Not(_) => {
                self.truth_of(expr, frame).map(Value::Bool)
            }
            Expr::Step {
                target,
                read,
                by,
                prefix,
            } => self.step(target, read, *by, *prefix, frame),
            other => self.eval_other(other, frame),
        }
    }

    /// The rarer kinds of expressions: apart, so that the frame of [`Runspace::eval`] stays small.
    #[inline(never)]
    fn eval_other(&mut self, expr: &Expr, frame: &Rc<Frame>) -> Flow<Value> {
        match expr {
            Expr::Ternary(parts) => {
                if self.truth_of(&parts.0, frame)? {
                    self.eval(&parts.1, frame)
                } else {
                    self.eval(&parts.2, frame)
                }
            }
            Expr::Coalesce(operands) => {
                let left = self.eval_lenient(&operands.0, frame)?;
                if left.is_null() {
                    self.eval(&operands.1, frame)
                } else {
                    Ok(left)
                }
            }
            Expr::Unary(operator, operand) => {
                let value = self.eval(operand, frame)?;
                Ok(operators::unary(*operator, &value, self)?)
            }
            Expr::Array(items) => {
                let mut all = Vec::with_capacity(items.len());
                for item in items {
                    all.push(self.eval(item, frame)?);
                }
                Ok(Value::array(all))
            }
            Expr::ArrayOf(inner) => {
                let value = self.eval(inner, frame)?;
                Ok(match value {
                    Value::Array(_) => value,
                    other => Value::array(vec![other]),
                })
            }
            Expr::ArrayBlock(block) => {
                // The elements of an array that a variable holds, nothing at all among them.
                if let ([only], true) = (block.statements.as_slice(), block.traps.is_empty())
                    && let StmtOp::Expression(Expr::Slot(slot)) = &only.op
                    && let Some(items) = frame.with_slot(*slot, |held| match held {
                        Some(Value::Array(array)) => Some(array.items.borrow().clone()),
                        _ => None,
                    })
                {
                    return Ok(Value::array(items));
                }
                let mut collector = Collector::default();
                match self.exec_block(block, frame, &mut collector)? {
                    Next::Return => Err(super::statement::returning(collector.into_vec())),
                    next => {
                        self.leave(next)?;
                        Ok(Value::array(collector.into_vec()))
                    }
                }
            }
            Expr::SubExpression(block) => self.sub_expression(block, frame),
            Expr::Hashtable(pairs) => {
                let table = Dictionary::hashtable();
                table.made_for(pairs.len());
                self.eval_pairs(table, pairs, frame)
            }
            Expr::Ordered(pairs) => self.eval_pairs(Dictionary::ordered(), pairs, frame),
            Expr::CustomObject(pairs, shape) => self.eval_custom(pairs, shape, frame),
            Expr::Convert(to, operand) => self.eval_convert(to, operand, frame),
            Expr::Type(name) => Ok(Value::of_type(self.type_of_ref(name, frame)?)),
            Expr::Reference(target) => self.reference(target, frame),
            Expr::ReferenceTo(value) => {
                let value = self.eval(value, frame)?;
                Ok(crate::value::net::reference::Reference::to_value(value))
            }
            Expr::BaseConstructor(arguments, _) => {
                let arguments = self.eval_all(arguments, frame)?;
                super::class::base_constructor(self, arguments, frame)?;
                Ok(Value::Empty)
            }
            Expr::ScriptBlock(ast) => Ok(Value::ScriptBlock(self.script_block(ast, frame))),
            Expr::Assign(assignment) => self.assign_value(assignment, frame),
            Expr::Range(bounds) => {
                let (low, high) = (self.eval(&bounds.0, frame)?, self.eval(&bounds.1, frame)?);
                Ok(operators::range::range(&low, &high)?)
            }
            Expr::Refused(what) => {
                Err(Fault::runtime("NotSupported", format!("emsh does not support {what}.")).into())
            }
            Expr::Const(_)
            | Expr::Slot(_)
            | Expr::Binary(..)
            | Expr::Variable(_)
            | Expr::Member(_)
            | Expr::Invoke(_)
            | Expr::Index(_)
            | Expr::Expand(_)
            | Expr::Paren(_)
            | Expr::And(_)
            | Expr::Or(_)
            | Expr::Xor(_)
            | Expr::Not(_)
            | Expr::Step { .. } => self.eval(expr, frame),
        }
    }

    /// `( )`: what stands in parentheses has no position of its own.
    pub(super) fn parenthesis(&mut self, statement: &Stmt, frame: &Rc<Frame>) -> Flow<Value> {
        let position = frame.position.get();
        let value = match &statement.op {
            StmtOp::Expression(inner) => self.eval(inner, frame)?,
            _ => self.value_of(statement, frame)?,
        };
        frame.position.set(position);
        Ok(value)
    }

    /// `$( )`: what its statements write.
    fn sub_expression(&mut self, block: &Block, frame: &Rc<Frame>) -> Flow<Value> {
        // One expression that gives one simple value needs no place to collect in.
        if let ([statement], true) = (block.statements.as_slice(), block.traps.is_empty())
            && let StmtOp::Expression(
                inner @ (Expr::Slot(_)
                | Expr::Binary(..)
                | Expr::Member(_)
                | Expr::Invoke(_)
                | Expr::Index(_)),
            ) = &statement.op
        {
            frame.position.set(statement.extent);
            match self.eval(inner, frame) {
                Ok(
                    value @ (Value::Int(_)
                    | Value::String(_)
                    | Value::Double(_)
                    | Value::Bool(_)
                    | Value::Long(_)
                    | Value::Char(_)
                    | Value::Null
                    | Value::Empty),
                ) => {
                    self.last_ok = true;
                    return Ok(value);
                }
                Ok(value) => {
                    self.last_ok = true;
                    let mut collector = Collector::default();
                    match super::write_enumerated(self, value, &mut collector) {
                        Ok(()) => {}
                        Err(unwind) => self.statement_failed(unwind, frame)?,
                    }
                    return Ok(collector.into_value());
                }
                Err(unwind) => {
                    self.statement_failed(unwind, frame)?;
                    return Ok(Value::Empty);
                }
            }
        }
        let mut collector = Collector::default();
        match self.exec_block(block, frame, &mut collector)? {
            Next::Return => Err(super::statement::returning(collector.into_vec())),
            next => {
                self.leave(next)?;
                Ok(collector.into_value())
            }
        }
    }

    /// Several expressions, in order.
    pub(super) fn eval_all(&mut self, exprs: &[Expr], frame: &Rc<Frame>) -> Flow<Vec<Value>> {
        let mut all = Vec::with_capacity(exprs.len());
        for expr in exprs {
            let value = self.eval(expr, frame)?;
            all.push(if matches!(value, Value::Empty) {
                Value::Null
            } else {
                value
            });
        }
        Ok(all)
    }

    /// A value whose absence is no error even in strict mode.
    fn eval_lenient(&mut self, expr: &Expr, frame: &Rc<Frame>) -> Flow<Value> {
        if self.strict_level(frame) == 0 {
            return self.eval(expr, frame);
        }
        let was = std::mem::replace(&mut self.lenient, true);
        let value = self.eval(expr, frame);
        self.lenient = was;
        value
    }

    fn eval_pairs(
        &mut self,
        into: Dictionary,
        pairs: &[(Expr, Stmt)],
        frame: &Rc<Frame>,
    ) -> Flow<Value> {
        for (key, value) in pairs {
            let key = self.eval(key, frame)?;
            let value = self.value_of(value, frame)?;
            let value = if matches!(value, Value::Empty) {
                Value::Null
            } else {
                value
            };
            if key.is_null() {
                return Err(Fault::runtime(
                    "InvalidNullKey",
                    "A null key is not allowed in a hash literal.",
                )
                .category(crate::value::ErrorCategory::InvalidOperation)
                .target(Value::dictionary(into))
                .into());
            }
            if into.contains(&key) {
                let text = key.to_text();
                return Err(Fault::runtime(
                    "DuplicateKeyInHashLiteral",
                    format!("Item has already been added. Key in dictionary: '{text}'  Key being added: '{text}'"),
                )
                .into());
            }
            into.set(key, value);
        }
        Ok(Value::dictionary(into))
    }

    fn eval_custom(
        &mut self,
        pairs: &[(PSString, Stmt)],
        cached: &std::cell::RefCell<Option<Rc<Shape>>>,
        frame: &Rc<Frame>,
    ) -> Flow<Value> {
        let mut values = Vec::with_capacity(pairs.len());
        for (_, value) in pairs {
            let value = self.value_of(value, frame)?;
            values.push(if matches!(value, Value::Empty) {
                Value::Null
            } else {
                value
            });
        }
        let known = cached.borrow().clone();
        let bag = match known {
            Some(shape) => PropertyBag::from_shape(shape, values),
            None => {
                let mut bag = PropertyBag::default();
                for ((name, _), value) in pairs.iter().zip(values) {
                    bag.set(name, value);
                }
                if bag.len() == pairs.len() {
                    *cached.borrow_mut() = Some(Rc::clone(bag.shape()));
                }
                bag
            }
        };
        Ok(Value::Object(Rc::new(PSObject::custom(bag))))
    }

    fn eval_expand(&mut self, parts: &[Part], frame: &Rc<Frame>) -> Flow<Value> {
        let mut text = PSString::EMPTY;
        // The first strict mode lets text name variables that are not set.
        let lenient = self.strict_level(frame) == 1;
        for part in parts {
            match part {
                Part::Text(fixed) => text.push_str(fixed),
                Part::Expr(expr) => {
                    let value = if lenient {
                        self.eval_lenient(expr, frame)?
                    } else {
                        self.eval(expr, frame)?
                    };
                    match &value {
                        Value::String(more) => text.push_str(more),
                        Value::Int(number) => text.push_int(*number),
                        Value::Null | Value::Empty => {}
                        other => text.push_str(&self.text(other)?),
                    }
                }
            }
        }
        Ok(Value::String(text))
    }

    /// Runs statements for their value.
    pub fn eval_block(&mut self, block: &Block, frame: &Rc<Frame>) -> Flow<Value> {
        let mut collector = Collector::default();
        let next = self.exec_block(block, frame, &mut collector)?;
        match next {
            Next::On => Ok(collector.into_value()),
            other => {
                self.leave(other)?;
                Ok(Value::Empty)
            }
        }
    }

    /// `$script:x`, `$env:X`, `$?` ...
    pub(super) fn read_variable(
        &mut self,
        reference: &VariableRef,
        frame: &Rc<Frame>,
    ) -> Flow<Value> {
        match reference {
            VariableRef::True => Ok(Value::TRUE),
            VariableRef::False => Ok(Value::FALSE),
            VariableRef::Null => Ok(Value::Null),
            VariableRef::Question => Ok(Value::Bool(self.last_ok)),
            other => self.read_other(other, frame),
        }
    }
}
