//! Statements, run.

use super::expression::step_slot;
use super::write_enumerated;
use crate::engine::program::{Block, Expr, ForEach, Stmt, StmtOp, Switch, Target, Trap, Try};
use crate::engine::runspace::Runspace;
use crate::engine::scope::{Frame, NameId};
use crate::engine::sink::{Collector, Sink};
use crate::engine::unwind::{Flow, Label, Next, Severity, Unwind};
use crate::syntax::ast::TypeName;
use crate::value::net::enumerator::Enumerator as NetEnumerator;
use crate::value::operators::matching;
use crate::value::{
    ErrorCategory, ErrorRecord, Fault, Type, Value, compare, convert, member as members,
};
use std::rc::Rc;

impl Runspace {
    /// Runs one statement.
    pub fn exec(&mut self, statement: &Stmt, frame: &Rc<Frame>, out: &mut dyn Sink) -> Flow<Next> {
        if self.debugging {
            self.at_breakpoints(statement, frame)?;
        }
        match &statement.op {
            StmtOp::Expression(expr) => {
                frame.position.set(statement.extent);
                let value = self.eval(expr, frame)?;
                if !matches!(
                    expr,
                    Expr::Paren(_) | Expr::SubExpression(_) | Expr::ArrayBlock(_)
                ) {
                    self.last_ok = true;
                }
                if !matches!(value, Value::Empty) {
                    write_enumerated(self, value, out)?;
                }
                Ok(Next::On)
            }
            StmtOp::Effect(expr) => {
                frame.position.set(statement.extent);
                self.eval(expr, frame)?;
                self.last_ok = true;
                Ok(Next::On)
            }
            StmtOp::Assign(assignment) => {
                frame.position.set(statement.extent);
                self.assign(assignment, frame)?;
                Ok(Next::On)
            }
            StmtOp::Pipeline(pipeline) => {
                self.check_stopped()?;
                frame.position.set(statement.extent);
                self.run_pipeline(pipeline, frame, out)?;
                Ok(Next::On)
            }
            StmtOp::If(clauses, otherwise) => {
                for (condition, body) in clauses {
                    if self.condition(condition, frame)? {
                        return self.exec_block(body, frame, out);
                    }
                }
                match otherwise {
                    Some(body) => self.exec_block(body, frame, out),
                    None => Ok(Next::On),
                }
            }
            StmtOp::While(label, condition, body) => loop {
                self.check_stopped()?;
                if !self.condition(condition, frame)? {
                    return Ok(Next::On);
                }
                let next = self.exec_block(body, frame, out);
                if let Some(next) = loop_step(next, *label)? {
                    return Ok(next);
                }
            },
            StmtOp::For(label, initializer, condition, iterator, body) => {
                if let Some(initializer) = initializer {
                    self.exec_silent(initializer, frame)?;
                }
                loop {
                    self.check_stopped()?;
                    if let Some(condition) = condition
                        && !self.condition(condition, frame)?
                    {
                        return Ok(Next::On);
                    }
                    let next = self.exec_block(body, frame, out);
                    if let Some(next) = loop_step(next, *label)? {
                        return Ok(next);
                    }
                    if let Some(iterator) = iterator {
                        self.exec_silent(iterator, frame)?;
                    }
                }
            }
            StmtOp::ForEach(node) => self.exec_foreach(node, frame, out),
            StmtOp::Switch(node) => self.exec_switch(node, frame, out),
            StmtOp::Try(node) => self.exec_try(node, frame, out),
            StmtOp::Break(label) => Ok(Next::Break(self.label(label.as_ref(), frame)?)),
            StmtOp::Continue(label) => Ok(Next::Continue(self.label(label.as_ref(), frame)?)),
            other => self.exec_other(other, statement, frame, out),
        }
    }

    /// The rarer kinds of statements: apart, so that the frame of [`Runspace::exec`] stays small.
    #[inline(never)]
    fn exec_other(
        &mut self,
        op: &StmtOp,
        statement: &Stmt,
        frame: &Rc<Frame>,
        out: &mut dyn Sink,
    ) -> Flow<Next> {
        match op {
            StmtOp::Do(label, body, condition, go_on_while) => loop {
                self.check_stopped()?;
                let next = self.exec_block(body, frame, out);
                if let Some(next) = loop_step(next, *label)? {
                    return Ok(next);
                }
                if self.condition(condition, frame)? != *go_on_while {
                    return Ok(Next::On);
                }
            },
            StmtOp::Return(value) => {
                if let Some(value) = value {
                    if frame.is_method.get() {
                        // A method returns its value whole.
                        let value = self.value_of(value, frame)?;
                        self.returning += 1;
                        let result = out.write(self, value);
                        self.returning -= 1;
                        result?;
                        return Ok(Next::Return);
                    }
                    self.returning += 1;
                    let result = self.exec(value, frame, out);
                    self.returning -= 1;
                    result?;
                }
                Ok(Next::Return)
            }
            StmtOp::Exit(value) => {
                let code = match value {
                    Some(value) => {
                        let value = self.value_of(value, frame)?;
                        self.exit_code(&value)
                    }
                    None => 0,
                };
                Err(Box::new(Unwind::Exit(code)))
            }
            StmtOp::Throw(value) => self.exec_throw(value.as_deref(), statement, frame),
            StmtOp::Function(definition) => {
                self.define_function(definition, frame)?;
                Ok(Next::On)
            }
            StmtOp::Types(source, definitions) => {
                super::define_types(self, definitions, source, frame)?;
                Ok(Next::On)
            }
            StmtOp::Chain { left, right, and } => {
                let next = match self.exec(left, frame, out) {
                    Ok(next) => next,
                    Err(unwind) => {
                        self.statement_failed(unwind, frame)?;
                        self.last_ok = false;
                        Next::On
                    }
                };
                if next != Next::On {
                    return Ok(next);
                }
                if self.last_ok == *and {
                    self.exec(right, frame, out)
                } else {
                    Ok(Next::On)
                }
            }
            StmtOp::Background(text) => {
                let job = self.start_background(text, frame)?;
                out.write(self, job)?;
                Ok(Next::On)
            }
            StmtOp::Data(slot, body) => {
                let mut collector = Collector::default();
                self.exec_block(body, frame, &mut collector)?;
                let value = collector.into_value();
                match slot {
                    Some(slot) => frame.set_slot(*slot, value),
                    None => write_enumerated(self, value, out)?,
                }
                Ok(Next::On)
            }
            StmtOp::Block(body) => self.exec_block(body, frame, out),
            StmtOp::Expression(_)
            | StmtOp::Effect(_)
            | StmtOp::Assign(_)
            | StmtOp::Pipeline(_)
            | StmtOp::If(..)
            | StmtOp::While(..)
            | StmtOp::For(..)
            | StmtOp::ForEach(_)
            | StmtOp::Switch(_)
            | StmtOp::Try(_)
            | StmtOp::Break(_)
            | StmtOp::Continue(_) => self.exec(statement, frame, out),
            StmtOp::Refused(what) => Err(Fault::new(
                "NotSupported",
                ErrorCategory::NotImplemented,
                format!("emsh does not support {what}."),
            )
            .of("System.Management.Automation.PSNotSupportedException")
            .into()),
        }
    }

    /// A statement whose output is dropped: the parts of `for`.
    fn exec_silent(&mut self, statement: &Stmt, frame: &Rc<Frame>) -> Flow {
        match &statement.op {
            StmtOp::Effect(expr) => {
                frame.position.set(statement.extent);
                if let Expr::Step {
                    target, by, prefix, ..
                } = expr
                    && let Target::Slot(slot) = &**target
                    && step_slot(*slot, *by, *prefix, frame).is_some()
                {
                    return Ok(());
                }
                self.eval(expr, frame)?;
            }
            StmtOp::Assign(assignment) => {
                frame.position.set(statement.extent);
                self.assign(assignment, frame)?;
            }
            StmtOp::Expression(Expr::Array(items)) => {
                frame.position.set(statement.extent);
                for item in items {
                    self.eval(item, frame)?;
                }
            }
            _ => {
                self.exec(statement, frame, &mut crate::engine::sink::Discard)?;
            }
        }
        Ok(())
    }

    /// A condition: the truth of what the statement gives.
    pub(super) fn condition(&mut self, statement: &Stmt, frame: &Rc<Frame>) -> Flow<bool> {
        frame.position.set(statement.extent);
        if let StmtOp::Expression(expr) = &statement.op {
            return self.truth_of(expr, frame);
        }
        let value = self.value_of(statement, frame)?;
        Ok(convert::truth(&value))
    }

    /// What a statement gives when a value is wanted.
    pub fn value_of(&mut self, statement: &Stmt, frame: &Rc<Frame>) -> Flow<Value> {
        match &statement.op {
            StmtOp::Expression(expr) | StmtOp::Effect(expr) => {
                frame.position.set(statement.extent);
                self.eval(expr, frame)
            }
            StmtOp::Assign(assignment) => {
                frame.position.set(statement.extent);
                self.assign_value(assignment, frame)
            }
            _ => {
                let mut collector = Collector::default();
                self.exec_value(statement, frame, &mut collector)?;
                Ok(collector.into_value())
            }
        }
    }

    /// Runs a statement inside an expression: `break` and the like leave through `Unwind`.
    pub(super) fn exec_value(
        &mut self,
        statement: &Stmt,
        frame: &Rc<Frame>,
        out: &mut dyn Sink,
    ) -> Flow {
        let next = self.exec(statement, frame, out)?;
        self.leave(next)
    }

    /// Turns an abrupt end into an unwind, where it has to cross expressions.
    pub(super) fn leave(&mut self, next: Next) -> Flow {
        match next {
            Next::On => Ok(()),
            Next::Return => Err(returning(Vec::new())),
            Next::Break(Label(label)) => Err(Box::new(Unwind::Break(label.map(NameId::name)))),
            Next::Continue(Label(label)) => {
                Err(Box::new(Unwind::Continue(label.map(NameId::name))))
            }
        }
    }

    #[inline(never)]
    fn label(&mut self, expr: Option<&Expr>, frame: &Rc<Frame>) -> Flow<Label> {
        let Some(expr) = expr else {
            return Ok(Label(None));
        };
        let value = self.eval(expr, frame)?;
        Ok(Label(Some(NameId::of(&value.to_text()))))
    }

    #[inline(never)]
    fn exec_foreach(
        &mut self,
        node: &ForEach,
        frame: &Rc<Frame>,
        out: &mut dyn Sink,
    ) -> Flow<Next> {
        frame.position.set(node.source.extent);
        if node.enumerator.is_none()
            && let StmtOp::Expression(Expr::Range(bounds)) = &node.source.op
        {
            let (low, high) = (self.eval(&bounds.0, frame)?, self.eval(&bounds.1, frame)?);
            if let (Value::Int(low), Value::Int(high)) = (&low, &high) {
                return self.foreach_range(node, *low, *high, frame, out);
            }
            let items = crate::value::operators::range::range(&low, &high)?;
            return self.foreach_items(node, items, frame, out);
        }
        let source = self.value_of(&node.source, frame)?;
        self.foreach_items(node, source, frame, out)
    }

    fn foreach_range(
        &mut self,
        node: &ForEach,
        low: i32,
        high: i32,
        frame: &Rc<Frame>,
        out: &mut dyn Sink,
    ) -> Flow<Next> {
        let step = if low <= high { 1 } else { -1 };
        let mut at = low;
        loop {
            self.check_stopped()?;
            self.put(&node.variable, Value::Int(at), frame)?;
            let next = self.exec_block(&node.body, frame, out);
            if let Some(next) = loop_step(next, node.label)? {
                return Ok(next);
            }
            if at == high {
                return Ok(Next::On);
            }
            at += step;
        }
    }

    fn foreach_items(
        &mut self,
        node: &ForEach,
        source: Value,
        frame: &Rc<Frame>,
        out: &mut dyn Sink,
    ) -> Flow<Next> {
        let mut enumerator = match self.class_enumerator(&source)? {
            Some(enumerator) => enumerator,
            None => Enumerator::new(source)?,
        };
        if let Some(slot) = node.enumerator {
            return self.foreach_named(node, enumerator, slot, frame, out);
        }
        while let Some(item) = self.next_item(&mut enumerator)? {
            self.check_stopped()?;
            self.put(&node.variable, item, frame)?;
            let next = self.exec_block(&node.body, frame, out);
            if let Some(next) = loop_step(next, node.label)? {
                return Ok(next);
            }
        }
        Ok(Next::On)
    }

    /// A `foreach` whose code names `$foreach`: what it moves, the loop sees.
    fn foreach_named(
        &mut self,
        node: &ForEach,
        mut source: Enumerator,
        slot: u32,
        frame: &Rc<Frame>,
        out: &mut dyn Sink,
    ) -> Flow<Next> {
        let mut items = Vec::new();
        while let Some(item) = self.next_item(&mut source)? {
            items.push(item);
        }
        let object = Value::net(NetEnumerator::of("System.ArrayEnumerator", items));
        let saved = frame.slot(slot);
        frame.set_slot(slot, object.clone());
        let mut result = Ok(Next::On);
        while let Some(item) = object
            .downcast::<NetEnumerator>()
            .and_then(NetEnumerator::step)
        {
            self.check_stopped()?;
            self.put(&node.variable, item, frame)?;
            let next = self.exec_block(&node.body, frame, out);
            match loop_step(next, node.label) {
                Ok(None) => {}
                Ok(Some(next)) => {
                    result = Ok(next);
                    break;
                }
                Err(unwind) => {
                    result = Err(unwind);
                    break;
                }
            }
        }
        match saved {
            Some(saved) => frame.set_slot(slot, saved),
            None => frame.clear_slot(slot),
        }
        result
    }

    /// The enumerator of an instance of a class that is `IEnumerable`.
    pub(super) fn class_enumerator(&mut self, value: &Value) -> Flow<Option<Enumerator>> {
        let Value::Object(object) = value else {
            return Ok(None);
        };
        let Some(class) = &object.class else {
            return Ok(None);
        };
        if class.implements("System.Collections.IEnumerator") {
            return Ok(Some(Enumerator::Script(value.clone())));
        }
        if !class.implements("System.Collections.IEnumerable")
            && !class.implements("System.Collections.Generic.IEnumerable")
        {
            return Ok(None);
        }
        let made = self.invoke_method(value, "GetEnumerator", &[])?;
        if let Value::Object(held) = &made
            && held.class.is_some()
        {
            return Ok(Some(Enumerator::Script(made)));
        }
        Enumerator::new(made).map(Some)
    }

    /// The elements of such an instance.
    pub(super) fn class_items(&mut self, value: &Value) -> Flow<Option<Vec<Value>>> {
        let Some(mut enumerator) = self.class_enumerator(value)? else {
            return Ok(None);
        };
        let mut items = Vec::new();
        while let Some(item) = self.next_item(&mut enumerator)? {
            items.push(item);
        }
        Ok(Some(items))
    }

    /// The next element.
    pub(super) fn next_item(&mut self, enumerator: &mut Enumerator) -> Flow<Option<Value>> {
        let Enumerator::Script(object) = enumerator else {
            return enumerator.next();
        };
        let object = object.clone();
        self.check_stopped()?;
        if !convert::truth(&self.invoke_method(&object, "MoveNext", &[])?) {
            return Ok(None);
        }
        let by_method = self.invoke_method(&object, "get_Current", &[]);
        match by_method {
            Ok(value) => Ok(Some(value)),
            Err(unwind) if matches!(&*unwind, Unwind::Fault(fault) if fault.id == "MethodNotFound") => {
                Ok(Some(match members::get(&object, "Current", self)? {
                    members::Found::Value(value) => value,
                    members::Found::Script(block) => self.call_getter(&block, &object)?,
                    members::Found::Missing => Value::Null,
                }))
            }
            Err(unwind) => Err(unwind),
        }
    }

    #[inline(never)]
    fn exec_switch(&mut self, node: &Switch, frame: &Rc<Frame>, out: &mut dyn Sink) -> Flow<Next> {
        frame.position.set(node.condition.extent);
        let condition = self.value_of(&node.condition, frame)?;
        let items: Vec<Value> = if node.flags.file {
            let path = condition.to_text();
            if self.world.status(&self.full_path(&path)).is_none() {
                return Err(Fault::new(
                    "PathNotFound",
                    ErrorCategory::ObjectNotFound,
                    format!(
                        "Cannot find path '{}' because it does not exist.",
                        self.full_path(&path)
                    ),
                )
                .of("System.Management.Automation.ItemNotFoundException")
                .target(Value::str(self.full_path(&path)))
                .into());
            }
            let text = self.read_text_file(&path)?;
            text.lines().map(Value::str).collect()
        } else {
            match members::enumerate(&condition) {
                Some(items) => items,
                None if matches!(condition, Value::Empty) => Vec::new(),
                None => vec![condition],
            }
        };
        let saved = frame.slot(node.underscore);
        let result = match node.enumerator {
            Some(slot) => self.switch_named(node, items, slot, frame, out),
            None => self.switch_items(node, items, frame, out),
        };
        match saved {
            Some(saved) => frame.set_slot(node.underscore, saved),
            None => frame.clear_slot(node.underscore),
        }
        result
    }

    fn switch_items(
        &mut self,
        node: &Switch,
        items: Vec<Value>,
        frame: &Rc<Frame>,
        out: &mut dyn Sink,
    ) -> Flow<Next> {
        for item in items {
            self.check_stopped()?;
            frame.set_slot(node.underscore, item.clone());
            let next = self.switch_item(node, &item, frame, out);
            if let Some(next) = loop_step(next, node.label)? {
                return Ok(next);
            }
        }
        Ok(Next::On)
    }

    /// A `switch` whose code names `$switch`: what it moves, the loop sees.
    fn switch_named(
        &mut self,
        node: &Switch,
        items: Vec<Value>,
        slot: u32,
        frame: &Rc<Frame>,
        out: &mut dyn Sink,
    ) -> Flow<Next> {
        let object = Value::net(NetEnumerator::of("System.ArrayEnumerator", items));
        let outer = frame.slot(slot);
        frame.set_slot(slot, object.clone());
        let mut result = Ok(Next::On);
        while let Some(item) = object
            .downcast::<NetEnumerator>()
            .and_then(NetEnumerator::step)
        {
            self.check_stopped()?;
            frame.set_slot(node.underscore, item.clone());
            let next = self.switch_item(node, &item, frame, out);
            match loop_step(next, node.label) {
                Ok(None) => {}
                Ok(Some(next)) => {
                    result = Ok(next);
                    break;
                }
                Err(unwind) => {
                    result = Err(unwind);
                    break;
                }
            }
        }
        match outer {
            Some(outer) => frame.set_slot(slot, outer),
            None => frame.clear_slot(slot),
        }
        result
    }

    fn switch_item(
        &mut self,
        node: &Switch,
        item: &Value,
        frame: &Rc<Frame>,
        out: &mut dyn Sink,
    ) -> Flow<Next> {
        let mut matched = false;
        for (test, body) in &node.clauses {
            if self.switch_test(node, test, item, frame)? {
                matched = true;
                frame.set_slot(node.underscore, item.clone());
                match self.exec_block(body, frame, out)? {
                    Next::On => {}
                    other => return Ok(other),
                }
            }
        }
        if !matched && let Some(body) = &node.default {
            return self.exec_block(body, frame, out);
        }
        Ok(Next::On)
    }

    fn switch_test(
        &mut self,
        node: &Switch,
        test: &Expr,
        item: &Value,
        frame: &Rc<Frame>,
    ) -> Flow<bool> {
        if let Expr::ScriptBlock(ast) = test {
            let block = self.script_block(ast, frame);
            let mut collector = Collector::default();
            self.run_inline(&block, frame, Some(item.clone()), &[], &mut collector)?;
            return Ok(convert::truth(&collector.into_value()));
        }
        let test = self.eval(test, frame)?;
        if let Value::ScriptBlock(block) = &test {
            let mut collector = Collector::default();
            self.run_inline(block, frame, Some(item.clone()), &[], &mut collector)?;
            return Ok(convert::truth(&collector.into_value()));
        }
        let ignore_case = !node.flags.case_sensitive;
        if node.flags.regex {
            let text = self.text(item)?;
            let (hit, groups) = matching::match_(&Value::str(text), &test, ignore_case, self)
                .map_err(|fault| {
                    if fault.carried.is_some() {
                        return fault;
                    }
                    Fault::runtime(
                        "InvalidRegularExpression",
                        format!(
                            "The regular expression pattern {} is not valid.",
                            test.to_text()
                        ),
                    )
                    .inner(fault)
                })?;
            if let Some(groups) = groups {
                self.set_matches(groups, frame);
            }
            return Ok(convert::truth(&hit));
        }
        if node.flags.wildcard {
            let text = self.text(item)?;
            let pattern = self.text(&test)?;
            return match matching::wildcard(&pattern, ignore_case) {
                Ok(pattern) => Ok(pattern.is_match(&text)),
                Err(fault) => Err(Fault::runtime("RuntimeException", fault.message)
                    .of("System.Management.Automation.WildcardPatternException")
                    .into()),
            };
        }
        if let (Value::Int(a), Value::Int(b)) = (item, &test) {
            return Ok(a == b);
        }
        if let (Value::String(_), Value::String(_)) = (item, &test) {
            return Ok(compare::equals(item, &test, ignore_case, self)?);
        }
        // Whatever they are: their texts are compared.
        let (left, right) = (self.text(item)?, self.text(&test)?);
        Ok(compare::equals(
            &Value::str(left),
            &Value::str(right),
            ignore_case,
            self,
        )?)
    }

    #[inline(never)]
    fn exec_try(&mut self, node: &Try, frame: &Rc<Frame>, out: &mut dyn Sink) -> Flow<Next> {
        let was = self.catching;
        self.catching = was || !node.catches.is_empty();
        let result = self.exec_block(&node.body, frame, out);
        self.catching = was;
        let result = match result {
            Err(unwind) if !node.catches.is_empty() => self.try_catch(node, unwind, frame, out),
            other => other,
        };
        match &node.finally {
            None => result,
            Some(finally) => {
                let was = std::mem::replace(&mut self.catching, false);
                let stopping = std::mem::replace(&mut self.finishing, true);
                self.catching = was;
                let after = self.exec_block(finally, frame, out);
                self.finishing = stopping;
                match after? {
                    Next::On => result,
                    other => Ok(other),
                }
            }
        }
    }

    fn try_catch(
        &mut self,
        node: &Try,
        unwind: Box<Unwind>,
        frame: &Rc<Frame>,
        out: &mut dyn Sink,
    ) -> Flow<Next> {
        let (record, severity) = match *unwind {
            Unwind::Throw(record, severity) => (record, severity),
            Unwind::Fault(fault) if fault.carried.is_none() => {
                (self.record_of(&fault, frame), Severity::Statement)
            }
            other => return Err(Box::new(other)),
        };
        let Some((body, inner)) = self.find_catch(node, &record, frame)? else {
            return Err(Box::new(Unwind::Throw(record, severity)));
        };
        self.remember_error(&record);
        if record.category.borrow().reason.as_str() == RETHROWN {
            record.category.borrow_mut().reason = record.exception.type_of().short_name().into();
        }
        let record = match inner {
            Some(exception) => Rc::new(record.with_exception(exception)),
            None => record,
        };
        let saved = frame.slot(node.underscore);
        frame.set_slot(node.underscore, Value::Error(Rc::clone(&record)));
        self.caught.push(record);
        self.last_ok = false;
        let result = self.exec_block(body, frame, out);
        self.caught.pop();
        match saved {
            Some(saved) => frame.set_slot(node.underscore, saved),
            None => frame.clear_slot(node.underscore),
        }
        result
    }

    /// The clause that catches: the nearest base type of the exception wins, then of its inner exceptions.
    fn find_catch<'n>(
        &mut self,
        node: &'n Try,
        record: &Rc<ErrorRecord>,
        frame: &Rc<Frame>,
    ) -> Flow<Option<(&'n Block, Option<Value>)>> {
        for (of, inner) in catch_types(record) {
            let mut best: Option<(usize, &Block)> = None;
            for (names, body) in &node.catches {
                for name in names {
                    let Some(distance) = self.catch_distance(name, &of, frame)? else {
                        continue;
                    };
                    if best.is_none_or(|(held, _)| distance < held) {
                        best = Some((distance, body));
                    }
                }
            }
            if let Some((_, body)) = best {
                return Ok(Some((body, inner)));
            }
        }
        Ok(node
            .catches
            .iter()
            .find(|(names, _)| names.is_empty())
            .map(|(_, body)| (body, None)))
    }

    /// How far the exception's type is from the one named; `None` if it does not derive from it.
    fn catch_distance(
        &mut self,
        name: &TypeName,
        exception: &Type,
        frame: &Rc<Frame>,
    ) -> Flow<Option<usize>> {
        let Some(wanted) = self.resolve_type_in(name, Some(&self.source_of(frame)), frame) else {
            let of = exception.full_name();
            let written = name.full_name();
            let lower = written.to_ascii_lowercase();
            let hit = of.eq_ignore_ascii_case(&written)
                || of.to_ascii_lowercase().ends_with(&format!(".{lower}"));
            // Exceptions of .NET and of modules that emsh has no facts of may be named all the same.
            if !hit && !lower.starts_with("system.") && !lower.starts_with("microsoft.") {
                return Err(super::expression::type_not_found(name).into());
            }
            return Ok(hit.then_some(0));
        };
        let mut current = Some(exception.clone());
        let mut distance = 0;
        while let Some(of) = current {
            if of == wanted {
                return Ok(Some(distance));
            }
            distance += 1;
            current = crate::value::types::base_of(&of);
            if distance > 64 {
                break;
            }
        }
        Ok(None)
    }

    fn exec_throw(
        &mut self,
        value: Option<&Stmt>,
        statement: &Stmt,
        frame: &Rc<Frame>,
    ) -> Flow<Next> {
        let value = match value {
            Some(value) => self.value_of(value, frame)?,
            None => match self.caught.last() {
                Some(record) => {
                    let runtime = Type::named("System.Management.Automation.RuntimeException");
                    if record.exception.type_of() == runtime {
                        // What is thrown again has the runtime's own exception behind it.
                        record.category.borrow_mut().reason = RETHROWN.into();
                    }
                    record.owned.set(true);
                    return Err(Box::new(Unwind::Throw(Rc::clone(record), Severity::Script)));
                }
                None => Value::Empty,
            },
        };
        frame.position.set(statement.extent);
        let record = self.thrown(value, frame)?;
        record.owned.set(true);
        Err(Box::new(Unwind::Throw(record, Severity::Script)))
    }

    /// The trap of a block that fits the error runs; what it says decides how the block goes on.
    pub(super) fn run_trap(
        &mut self,
        block: &Block,
        record: &Rc<ErrorRecord>,
        severity: Severity,
        frame: &Rc<Frame>,
        out: &mut dyn Sink,
    ) -> Flow<Next> {
        let mut best: Option<&Trap> = None;
        for (of, _) in catch_types(record) {
            let mut nearest: Option<(usize, &Trap)> = None;
            for trap in &block.traps {
                if let Some(name) = &trap.of
                    && let Some(distance) = self.catch_distance(name, &of, frame)?
                    && nearest.is_none_or(|(held, _)| distance < held)
                {
                    nearest = Some((distance, trap));
                }
            }
            best = nearest.map(|(_, trap)| trap);
            if best.is_some() {
                break;
            }
        }
        let best = best.or_else(|| block.traps.iter().find(|trap| trap.of.is_none()));
        let Some(trap) = best else {
            if self.catching {
                return Err(Box::new(Unwind::Throw(Rc::clone(record), severity)));
            }
            self.report_terminating(Rc::clone(record), severity, frame)?;
            return Ok(Next::On);
        };
        self.remember_error(record);
        let saved = frame.slot(trap.underscore);
        let scope = Rc::new(Frame::new(
            crate::engine::scope::FrameKind::Function,
            Rc::clone(&frame.table),
            Some(Rc::clone(frame)),
            frame.module.clone(),
        ));
        scope.set_slot(trap.underscore, Value::Error(Rc::clone(record)));
        let result = self.in_frame(&scope, |rt| rt.exec_block(&trap.body, &scope, out));
        if let Some(saved) = saved {
            frame.set_slot(trap.underscore, saved);
        }
        match result? {
            Next::Continue(_) => Ok(Next::On),
            Next::Break(_) => Err(Box::new(Unwind::Throw(Rc::clone(record), Severity::Script))),
            Next::Return => Ok(Next::Return),
            Next::On => {
                let preference = self.preference("ErrorActionPreference");
                let is = |name: &str| preference.eq_ignore_ascii_case(name);
                if is("Stop") {
                    return Err(Box::new(Unwind::Throw(Rc::clone(record), Severity::Script)));
                }
                if !is("SilentlyContinue") && !is("Ignore") {
                    self.emit_error(record);
                }
                Ok(Next::On)
            }
        }
    }
}

/// The types by which an error can be caught, in the order in which they are tried, each with the exception that the
/// clause gets where that is another one: its inner exception, its own; what is no exception of the engine's travels
/// inside one.
fn catch_types(record: &ErrorRecord) -> Vec<(Type, Option<Value>)> {
    let runtime = Type::named("System.Management.Automation.RuntimeException");
    let own = record.exception.type_of();
    let mut current = Some(own.clone());
    while let Some(of) = current {
        if of == runtime {
            let mut types = Vec::with_capacity(2);
            if let Some(inner) = crate::engine::values::inner_exception(&record.exception) {
                types.push((inner.type_of(), Some(inner)));
            }
            types.push((own, None));
            return types;
        }
        current = crate::value::types::base_of(&of);
    }
    vec![(own, None), (runtime, None)]
}

/// What the end of a loop's body means for the loop: `None`: go on.
#[inline]
fn loop_step(next: Flow<Next>, label: Option<NameId>) -> Flow<Option<Next>> {
    let mine = |held: Label| held.0.is_none() || held.0 == label;
    match next {
        Ok(Next::On) => Ok(None),
        Ok(Next::Return) => Ok(Some(Next::Return)),
        Ok(Next::Break(held)) => Ok(Some(if mine(held) {
            Next::On
        } else {
            Next::Break(held)
        })),
        Ok(Next::Continue(held)) => Ok(if mine(held) {
            None
        } else {
            Some(Next::Continue(held))
        }),
        Err(unwind) => match &*unwind {
            Unwind::Break(name) => {
                let held = Label(name.as_ref().map(|name| NameId::of(name)));
                Ok(Some(if mine(held) {
                    Next::On
                } else {
                    Next::Break(held)
                }))
            }
            Unwind::Continue(name) => {
                let held = Label(name.as_ref().map(|name| NameId::of(name)));
                Ok(if mine(held) {
                    None
                } else {
                    Some(Next::Continue(held))
                })
            }
            _ => Err(unwind),
        },
    }
}

/// The reason of an error that was thrown again and nobody catches.
const RETHROWN: &str = "ParentContainsErrorRecordException";

/// Marks a `return` that has to cross an expression.
struct ReturnMark(Vec<Value>);

/// The unwind of a `return` inside an expression, with what was written there.
pub(super) fn returning(written: Vec<Value>) -> Box<Unwind> {
    Box::new(Unwind::Fault(Fault::carry(Box::new(ReturnMark(written)))))
}

/// What a `return` inside an expression had written; anything else stays what it is.
pub(super) fn returned(unwind: Box<Unwind>) -> Result<Vec<Value>, Box<Unwind>> {
    match *unwind {
        Unwind::Fault(mut fault) => match fault
            .carried
            .take()
            .map(|held| held.downcast::<ReturnMark>())
        {
            Some(Ok(mark)) => Ok(mark.0),
            Some(Err(other)) => {
                fault.carried = Some(other);
                Err(Box::new(Unwind::Fault(fault)))
            }
            None => Err(Box::new(Unwind::Fault(fault))),
        },
        other => Err(Box::new(other)),
    }
}

/// True for the unwind of a `return` inside an expression.
pub(super) fn is_return(unwind: &Unwind) -> bool {
    matches!(unwind, Unwind::Fault(fault) if fault.carried.as_ref().is_some_and(|carried| carried.is::<ReturnMark>()))
}

/// Walks over what a `foreach` goes through, element by element.
pub(super) enum Enumerator {
    Array(Rc<crate::value::PSArray>, usize),
    List(Rc<crate::value::PSList>, usize, usize),
    Items(std::vec::IntoIter<Value>),
    /// Elements of a dictionary, and how often it had changed.
    Guarded(std::vec::IntoIter<Value>, Rc<crate::value::Dictionary>, u32),
    Script(Value),
}

impl Enumerator {
    pub(super) fn new(source: Value) -> Flow<Enumerator> {
        Ok(match source {
            Value::Empty | Value::Null => {
                let none = Vec::new();
                Enumerator::Items(none.into_iter())
            }
            Value::Array(array) => Enumerator::Array(array, 0),
            Value::List(list) => {
                let count = list.items.borrow().len();
                Enumerator::List(list, 0, count)
            }
            other => {
                let guard = other.net_object().and_then(crate::value::NetObject::guard);
                let items = members::enumerate(&other)
                    .unwrap_or_else(|| vec![other])
                    .into_iter();
                match guard {
                    Some(dictionary) => {
                        let version = dictionary.version.get();
                        Enumerator::Guarded(items, dictionary, version)
                    }
                    None => Enumerator::Items(items),
                }
            }
        })
    }

    pub(super) fn next(&mut self) -> Flow<Option<Value>> {
        Ok(match self {
            Enumerator::Array(array, at) => {
                let item = array.items.borrow().get(*at).cloned();
                *at += 1;
                item
            }
            Enumerator::List(list, at, count) => {
                if list.items.borrow().len() != *count {
                    return Err(modified().into());
                }
                let item = list.items.borrow().get(*at).cloned();
                *at += 1;
                item
            }
            Enumerator::Items(items) => items.next(),
            Enumerator::Guarded(items, dictionary, version) => {
                if dictionary.version.get() != *version {
                    return Err(modified().into());
                }
                items.next()
            }
            Enumerator::Script(_) => None,
        })
    }
}

/// The collection that is enumerated changed.
fn modified() -> Box<Fault> {
    crate::value::operators::thrown(
        "System.InvalidOperationException",
        crate::value::net::enumerator::MODIFIED,
    )
}
