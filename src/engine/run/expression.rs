//! Expressions, evaluated. The common pairs of kinds are decided here; everything else by `value::operators`.

use super::number::{Number, arithmetic, compare, number, numbers};
use crate::engine::program::{Expr, Part, StmtOp, Target, TypeRef, VariableRef};
use crate::engine::runspace::Runspace;
use crate::engine::scope::Frame;
use crate::engine::sink::Collector;
use crate::engine::unwind::{Flow, Next, Unwind};
use crate::syntax::TokenKind;
use crate::syntax::ast::TypeName;
use crate::text::extent::Extent;
use crate::value::{
    Dictionary, Fault, Known, PSObject, PSString, PropertyBag, Shape, Type, Value, convert,
    member as members, operators,
};
use std::rc::Rc;

impl Runspace {
    /// The value of an expression.
    pub fn eval(&mut self, expr: &Expr, frame: &Rc<Frame>) -> Flow<Value> {
        match expr {
            Expr::Const(value) => Ok(value.clone()),
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
                    let value = self.eval(item, frame)?;
                    all.push(if matches!(value, Value::Empty) {
                        Value::Null
                    } else {
                        value
                    });
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
    fn parenthesis(
        &mut self,
        statement: &crate::engine::program::Stmt,
        frame: &Rc<Frame>,
    ) -> Flow<Value> {
        let position = frame.position.get();
        let value = match &statement.op {
            StmtOp::Expression(inner) => self.eval(inner, frame)?,
            _ => self.value_of(statement, frame)?,
        };
        frame.position.set(position);
        Ok(value)
    }

    /// `$( )`: what its statements write.
    fn sub_expression(
        &mut self,
        block: &crate::engine::program::Block,
        frame: &Rc<Frame>,
    ) -> Flow<Value> {
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

    /// The truth of an expression, without making a value of a comparison.
    pub(super) fn truth_of(&mut self, expr: &Expr, frame: &Rc<Frame>) -> Flow<bool> {
        match expr {
            Expr::Binary(operator, operands, _) => {
                if let Some(truth) = number(&operands.0, frame)
                    .zip(number(&operands.1, frame))
                    .and_then(|(x, y)| compare(*operator, x, y))
                {
                    return Ok(truth);
                }
                // Looked at where they lie: moving what was just written costs more than comparing it.
                let a = self.eval(&operands.0, frame);
                if let Err(unwind) = a {
                    return Err(unwind);
                }
                let b = self.eval(&operands.1, frame);
                if let (Ok(x), Ok(y)) = (&a, &b)
                    && let Some((x, y)) = numbers(x, y)
                    && let Some(truth) = compare(*operator, x, y)
                {
                    forget(a, b);
                    return Ok(truth);
                }
                let value = self.binary(*operator, a?, b?, frame)?;
                Ok(convert::truth(&value))
            }
            Expr::And(operands) => {
                Ok(self.truth_of(&operands.0, frame)? && self.truth_of(&operands.1, frame)?)
            }
            Expr::Or(operands) => {
                Ok(self.truth_of(&operands.0, frame)? || self.truth_of(&operands.1, frame)?)
            }
            Expr::Xor(operands) => {
                Ok(self.truth_of(&operands.0, frame)? != self.truth_of(&operands.1, frame)?)
            }
            Expr::Not(operand) => Ok(!self.truth_of(operand, frame)?),
            Expr::Slot(slot)
                if let Some(truth) = frame.with_slot(*slot, |held| held.map(convert::truth)) =>
            {
                Ok(truth)
            }
            Expr::Paren(statement) => {
                if let StmtOp::Expression(inner) = &statement.op {
                    let position = frame.position.get();
                    let truth = self.truth_of(inner, frame)?;
                    frame.position.set(position);
                    return Ok(truth);
                }
                let value = self.parenthesis(statement, frame)?;
                Ok(convert::truth(&value))
            }
            _ => match self.eval(expr, frame)? {
                Value::Bool(truth) => Ok(truth),
                other => Ok(convert::truth(&other)),
            },
        }
    }

    fn eval_binary(
        &mut self,
        operator: TokenKind,
        left: &Expr,
        right: &Expr,
        frame: &Rc<Frame>,
    ) -> Flow<Value> {
        if let Some(value) = number(left, frame)
            .zip(number(right, frame))
            .and_then(|(x, y)| arithmetic(operator, x, y))
        {
            return Ok(value);
        }
        let a = self.eval(left, frame);
        if let Err(unwind) = a {
            return Err(unwind);
        }
        let b = self.eval(right, frame);
        if let (Ok(x), Ok(y)) = (&a, &b)
            && let Some((x, y)) = numbers(x, y)
            && let Some(value) = arithmetic(operator, x, y)
        {
            forget(a, b);
            return Ok(value);
        }
        self.binary(operator, a?, b?, frame)
    }

    /// An operator on two values.
    pub(super) fn binary(
        &mut self,
        operator: TokenKind,
        a: Value,
        b: Value,
        frame: &Rc<Frame>,
    ) -> Flow<Value> {
        if let Some((x, y)) = numbers(&a, &b)
            && let Some(value) = arithmetic(operator, x, y)
        {
            return Ok(value);
        }
        let a = match a {
            // An enumerator is joined as one text.
            Value::Net(ref net)
                if operator == TokenKind::Join
                    && net.object().type_of().full_name().contains("Enumerator") =>
            {
                Value::str(self.text(&a)?)
            }
            other => other,
        };
        if (matches!(a, Value::Object(_)) || matches!(b, Value::Object(_)))
            && let Some(result) = self.overloaded(operator, &a, &b)?
        {
            return Ok(result);
        }
        match operator {
            TokenKind::Plus => Ok(operators::arithmetic::add_owned(a, &b, self)?),
            TokenKind::Imatch | TokenKind::Cmatch | TokenKind::Inotmatch | TokenKind::Cnotmatch => {
                let ignore_case = matches!(operator, TokenKind::Imatch | TokenKind::Inotmatch);
                let negative = matches!(operator, TokenKind::Inotmatch | TokenKind::Cnotmatch);
                let (result, groups) = if negative {
                    operators::matching::not_match(&a, &b, ignore_case, self)?
                } else {
                    operators::matching::match_(&a, &b, ignore_case, self)?
                };
                if let Some(groups) = groups {
                    self.set_matches(groups, frame);
                }
                Ok(result)
            }
            TokenKind::Is | TokenKind::IsNot | TokenKind::As => {
                let of = match &b {
                    Value::Type(of) => Some((**of).clone()),
                    other => {
                        let text = self.text(other)?;
                        self.type_by_name(&text, frame)
                    }
                };
                operators_types(self, operator, &a, of, &b)
            }
            _ => Ok(operators::binary(operator, &a, &b, self)?),
        }
    }

    /// An operator that a script's class defines; what enumerates itself is joined element by element.
    fn overloaded(&mut self, operator: TokenKind, a: &Value, b: &Value) -> Flow<Option<Value>> {
        let name = match operator {
            TokenKind::Plus => "op_Addition",
            TokenKind::Minus => "op_Subtraction",
            TokenKind::Multiply => "op_Multiply",
            TokenKind::Divide => "op_Division",
            TokenKind::Rem => "op_Modulus",
            TokenKind::Band => "op_BitwiseAnd",
            TokenKind::Bor => "op_BitwiseOr",
            TokenKind::Bxor => "op_ExclusiveOr",
            TokenKind::Shl => "op_LeftShift",
            TokenKind::Shr => "op_RightShift",
            TokenKind::Join => {
                return match self.class_items(a)? {
                    Some(items) => {
                        let items = Value::array(items);
                        Ok(Some(operators::binary(operator, &items, b, self)?))
                    }
                    None => Ok(None),
                };
            }
            _ => return Ok(None),
        };
        let arguments = [a.clone(), b.clone()];
        for side in [a, b] {
            if let Value::Object(object) = side
                && let Some(class) = object.class.clone()
                && let Some(result) = super::class::invoke_static(self, &class, name, &arguments)?
            {
                return Ok(Some(result));
            }
        }
        Ok(None)
    }

    fn eval_pairs(
        &mut self,
        into: Dictionary,
        pairs: &[(Expr, crate::engine::program::Stmt)],
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
        pairs: &[(PSString, crate::engine::program::Stmt)],
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

    fn eval_convert(&mut self, to: &TypeRef, operand: &Expr, frame: &Rc<Frame>) -> Flow<Value> {
        let value = self.eval(operand, frame)?;
        let to = self
            .type_of_ref(to, frame)
            .map_err(|unwind| match *unwind {
                Unwind::Fault(mut fault) if fault.id == "TypeNotFound" => {
                    fault.at = Some(to.name.extent());
                    Box::new(Unwind::Fault(fault))
                }
                other => Box::new(other),
            })?;
        self.cast(&value, &to)
    }

    /// `[T]value`.
    pub fn cast(&mut self, value: &Value, to: &Type) -> Flow<Value> {
        match (to, value) {
            (Type::Known(Known::Int32), Value::Int(_))
            | (Type::Known(Known::Double), Value::Double(_))
            | (Type::Known(Known::String), Value::String(_)) => return Ok(value.clone()),
            (Type::Known(Known::Double), Value::Int(it)) => {
                return Ok(Value::Double(f64::from(*it)));
            }
            (Type::Known(Known::Void), _) => return Ok(Value::Empty),
            _ => {}
        }
        if let (Value::String(text), true) = (value, *to == Type::Known(Known::Type)) {
            let frame = Rc::clone(&self.frame);
            if let Some(class) = self.find_class(text, &frame) {
                return Ok(Value::of_type(Type::Class(class)));
            }
        }
        Ok(convert::cast(value, to, self)?)
    }

    /// The type that a place in the program names; unknown ones are `TypeNotFound`.
    pub(super) fn type_of_ref(&mut self, name: &TypeRef, frame: &Rc<Frame>) -> Flow<Type> {
        if let Some(known) = &*name.known.borrow() {
            return Ok(known.clone());
        }
        if let Some((version, known)) = &*name.class.borrow()
            && *version == self.class_version
        {
            return Ok(known.clone());
        }
        let Some(found) = self.resolve_type_in(&name.name, Some(&name.source), frame) else {
            return Err(type_not_found_here(&name.name).into());
        };
        if !has_class(&found) {
            *name.known.borrow_mut() = Some(found.clone());
        } else if let Type::Class(class) = &found
            && self.is_lasting(class, frame)
        {
            *name.class.borrow_mut() = Some((self.class_version, found.clone()));
        }
        Ok(found)
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

    fn eval_index(
        &mut self,
        target: &Expr,
        index: &Expr,
        lenient: bool,
        frame: &Rc<Frame>,
    ) -> Flow<Value> {
        // `$ordered[[object]5]` means the key, where `$ordered[5]` means the position.
        if let Expr::Convert(to, _) = index
            && self.type_of_ref(to, frame)? == Type::OBJECT
        {
            let target = self.eval(target, frame)?;
            let index = self.eval(index, frame)?;
            if let Value::Dictionary(held) = target.base()
                && held.kind == crate::value::DictionaryKind::Ordered
                && !index.is_null()
            {
                return Ok(held.get(&index).unwrap_or_default());
            }
            if lenient && target.is_null() {
                return Ok(Value::Null);
            }
            return self.index(&target, &index, lenient, frame);
        }
        if let Expr::Slot(slot) = target {
            if let Some(Number::Int(at)) = number(index, frame)
                && let Ok(at) = usize::try_from(at)
                && let Some(value) = frame.with_slot(*slot, |held| match held {
                    Some(Value::Array(array)) => array.items.borrow().get(at).cloned(),
                    _ => None,
                })
            {
                return Ok(value);
            }
            let index = self.eval(index, frame)?;
            // The common case without cloning the collection's handle.
            let quick = frame.with_slot(*slot, |held| match (held, &index) {
                (Some(Value::Array(array)), Value::Int(at)) => usize::try_from(*at)
                    .ok()
                    .and_then(|at| array.items.borrow().get(at).cloned()),
                (Some(Value::List(list)), Value::Int(at)) => usize::try_from(*at)
                    .ok()
                    .and_then(|at| list.items.borrow().get(at).cloned()),
                (Some(Value::Dictionary(held)), Value::String(key)) => held.get_str(key),
                _ => None,
            });
            if let Some(value) = quick {
                return Ok(value);
            }
            let target = self.eval(target, frame)?;
            return self.index(&target, &index, lenient, frame);
        }
        let target = self.eval(target, frame)?;
        if lenient && target.is_null() {
            return Ok(Value::Null);
        }
        let index = self.eval(index, frame)?;
        self.index(&target, &index, lenient, frame)
    }

    /// `target[index]`.
    pub(super) fn index(
        &mut self,
        target: &Value,
        index: &Value,
        lenient: bool,
        frame: &Rc<Frame>,
    ) -> Flow<Value> {
        if target.is_null() {
            if lenient {
                return Ok(Value::Null);
            }
            return Err(Fault::runtime("NullArray", "Cannot index into a null array.").into());
        }
        if self.strict_level(frame) >= 3
            && let Value::Int(at) = index
        {
            let count = match target {
                Value::Array(array) if !matches!(array.items.borrow().len(), 0) => {
                    array.items.borrow().len()
                }
                Value::List(list) => list.items.borrow().len(),
                Value::String(text) => text.utf16_len(),
                _ => usize::MAX,
            };
            let at = i64::from(*at);
            let count = i64::try_from(count).unwrap_or(i64::MAX);
            if at >= count || (count != i64::MAX && at < -count) {
                return Err(Fault::new(
                    "System.IndexOutOfRangeException",
                    crate::value::ErrorCategory::OperationStopped,
                    "Index was outside the bounds of the array.",
                )
                .of("System.IndexOutOfRangeException")
                .into());
            }
        }
        Ok(members::index(target, index, self)?)
    }

    /// The text of a value, as in string expansion.
    pub fn text(&mut self, value: &Value) -> Flow<String> {
        match value {
            Value::String(text) => Ok(text.to_string()),
            Value::Object(held) if held.class.is_some() => match self.class_items(value)? {
                Some(items) => Ok(convert::text_of(&Value::array(items), self)?),
                None => Ok(convert::text_of(value, self)?),
            },
            other => Ok(convert::text_of(other, self)?),
        }
    }

    fn step(
        &mut self,
        target: &Target,
        read: &Expr,
        by: i32,
        prefix: bool,
        frame: &Rc<Frame>,
    ) -> Flow<Value> {
        if self.debugging {
            self.at_step(target, frame)?;
        }
        if let Target::Slot(slot) = target
            && let Some(value) = step_slot(*slot, by, prefix, frame)
        {
            return Ok(value);
        }
        let old = self.eval_lenient_step(read, frame)?;
        let old = if old.is_null() { Value::Int(0) } else { old };
        let new = if by > 0 {
            operators::unary::increment(&old)?
        } else {
            operators::unary::decrement(&old)?
        };
        self.store(target, new.clone(), frame)?;
        Ok(if prefix { new } else { old })
    }

    fn eval_lenient_step(&mut self, read: &Expr, frame: &Rc<Frame>) -> Flow<Value> {
        self.eval(read, frame)
    }

    /// Runs statements for their value.
    pub fn eval_block(
        &mut self,
        block: &crate::engine::program::Block,
        frame: &Rc<Frame>,
    ) -> Flow<Value> {
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

/// `++` and `--` of a plain variable that holds a small number.
#[inline]
pub(super) fn step_slot(slot: u32, by: i32, prefix: bool, frame: &Frame) -> Option<Value> {
    if frame.table.is_typed(slot) {
        return None;
    }
    frame
        .update_slot(slot, |held| match held {
            Value::Int(number) => {
                let old = *number;
                let new = old.checked_add(by)?;
                *number = new;
                Some(Value::Int(if prefix { new } else { old }))
            }
            _ => None,
        })
        .flatten()
}

/// Lets go of two numbers, which own nothing.
#[inline]
fn forget(a: Flow<Value>, b: Flow<Value>) {
    std::mem::forget(a);
    std::mem::forget(b);
}

fn operators_types(
    rt: &mut Runspace,
    operator: TokenKind,
    value: &Value,
    of: Option<Type>,
    written: &Value,
) -> Flow<Value> {
    let of = of.map_or_else(|| written.clone(), Value::of_type);
    Ok(match operator {
        TokenKind::Is => Value::Bool(operators::types::is(value, &of, rt)?),
        TokenKind::IsNot => Value::Bool(!operators::types::is(value, &of, rt)?),
        // The name of a class is one to this scope only.
        _ if matches!(&of, Value::Type(of) if **of == Type::Known(Known::Type))
            && matches!(value, Value::String(_)) =>
        {
            rt.cast(value, &Type::Known(Known::Type))
                .unwrap_or_default()
        }
        _ => operators::types::as_(value, &of, rt)?,
    })
}

/// True if a class of a script is part of the type: such types are looked up anew, since classes can be redefined.
fn has_class(of: &Type) -> bool {
    match of {
        Type::Class(_) => true,
        Type::Array(element, _) => has_class(element),
        Type::Generic(generic) => generic.args.iter().any(has_class),
        Type::Known(_) | Type::Named(_) => false,
    }
}

/// `TypeNotFound`.
pub fn type_not_found(name: &TypeName) -> Box<Fault> {
    Fault::runtime(
        "TypeNotFound",
        format!("Unable to find type [{}].", shown_name(name)),
    )
    .target(Value::net(crate::engine::objects::WrittenType(shown_name(
        name,
    ))))
}

/// `TypeNotFound` where a type stands in its brackets.
pub fn type_not_found_here(name: &TypeName) -> Box<Fault> {
    let mut fault = type_not_found(name);
    let inside = name.extent();
    fault.at = Some(Extent {
        start: inside.start.saturating_sub(1),
        end: inside.end.saturating_add(1),
    });
    fault
}

/// What of a type's name could not be found: of a generic type the definition, if that is what is missing.
fn shown_name(name: &TypeName) -> String {
    match name {
        TypeName::Generic(generic) => generic.definition.full_name(),
        TypeName::Array(array) => shown_name(&array.element),
        TypeName::Simple(_) => name.full_name(),
    }
}
