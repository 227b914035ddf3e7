//! Select-Object.

mod unique;

use super::common::{self, message, wrapped};
use crate::engine::{Body, Call, Cmdlet, CmdletBody, Flow};
use crate::format::parameter::{self, Key, Parameter};
use crate::format::property::Getter;
use crate::format::{Expression, names};
use crate::text::name::{Name, eq_ignore_case};
use crate::text::wildcard::Wildcard;
use crate::value::{
    ErrorCategory, Fault, MemberKind, PSObject, PSString, PropertyBag, Shape, Slot, Value,
    attached, member, types,
};
use std::collections::VecDeque;
use std::rc::Rc;
use unique::Uniques;

pub(super) const CMDLETS: &[Cmdlet] = &[Cmdlet {
    name: "Select-Object",
    body: Body::Stateful(|| Box::new(Select::default())),
}];

/// What was asked for, and where the stream is.
#[derive(Default)]
struct Select {
    columns: Vec<Column>,
    expand: Option<Expression>,
    exclude: Vec<Wildcard>,
    unique: bool,
    ignore_case: bool,
    wait: bool,
    first: Option<usize>,
    last: Option<usize>,
    skip: usize,
    skip_last: Option<usize>,
    indexes: Option<Vec<usize>>,
    skip_indexes: Vec<usize>,
    /// Objects that came.
    seen: usize,
    /// Objects that were taken from the front.
    taken: usize,
    queue: VecDeque<Value>,
    uniques: Uniques,
    /// Shape of the last result, if it may be that of the next.
    shape: Option<Rc<Shape>>,
    type_name: Option<(String, PSString)>,
}

/// One of the properties.
struct Column {
    parameter: Rc<Parameter>,
    /// Set unless the name has wildcards.
    getter: Option<Getter>,
}

/// A property of a result.
type Made = (Name, Value);

impl CmdletBody for Select {
    fn begin(&mut self, call: &mut Call<'_>) -> Flow {
        let mut properties = call.list("Property");
        properties.retain(|value| !value.is_null());
        let parameters = match parameter::read(&properties, Key::SELECT, true) {
            Ok(parameters) => parameters,
            Err(fault) => return call.throw(&fault),
        };
        self.columns = parameters
            .into_iter()
            .map(|parameter| Column {
                getter: (!parameter.expression.has_wildcards())
                    .then(|| Getter::new(parameter.expression.clone())),
                parameter,
            })
            .collect();
        if let Some(name) = call.text("ExpandProperty").filter(|name| !name.is_empty()) {
            self.expand = Some(Expression::name(&name));
        }
        self.exclude = call
            .texts("ExcludeProperty")
            .iter()
            .filter_map(|text| Wildcard::new(text).ok())
            .collect();
        if !self.exclude.is_empty() && self.columns.is_empty() && self.expand.is_none() {
            let all = Parameter::of(Expression::name("*"));
            self.columns.push(Column {
                parameter: Rc::new(all),
                getter: None,
            });
        }
        self.unique = call.flag("Unique");
        self.ignore_case = call.flag("CaseInsensitive");
        self.wait = call.flag("Wait");
        self.first = common::count_of(call, "First");
        self.last = common::count_of(call, "Last");
        self.skip = common::count_of(call, "Skip").unwrap_or(0);
        self.skip_last = common::count_of(call, "SkipLast");
        let numbers = |call: &Call<'_>, name: &str| {
            let mut all: Vec<usize> = call
                .list(name)
                .iter()
                .filter_map(|value| crate::value::convert::to_i64(value).ok())
                .filter_map(|number| usize::try_from(number).ok())
                .collect();
            all.sort_unstable();
            all.dedup();
            all
        };
        if call.is_bound("Index") {
            self.indexes = Some(numbers(call, "Index"));
        }
        self.skip_indexes = numbers(call, "SkipIndex");
        Ok(())
    }

    fn process(&mut self, call: &mut Call<'_>) -> Flow {
        let Some(value) = call.get("InputObject").cloned() else {
            return Ok(());
        };
        if value.is_null() {
            return Ok(());
        }
        let at = self.seen;
        self.seen += 1;
        if let Some(indexes) = &self.indexes {
            let wanted = indexes.binary_search(&at).is_ok();
            let done = indexes.last().is_none_or(|last| at >= *last);
            if wanted {
                self.pass(call, value)?;
            }
            return if done && !self.wait {
                self.finish(call)?;
                call.stop_upstream()
            } else {
                Ok(())
            };
        }
        if !self.skip_indexes.is_empty() {
            return if self.skip_indexes.binary_search(&at).is_ok() {
                Ok(())
            } else {
                self.pass(call, value)
            };
        }
        if let Some(skip) = self.skip_last {
            // -Skip counts from the front here too.
            if at < self.skip {
                return Ok(());
            }
            self.queue.push_back(value);
            if self.queue.len() > skip
                && let Some(ready) = self.queue.pop_front()
            {
                return self.pass(call, ready);
            }
            return Ok(());
        }
        match (self.first, self.last) {
            (None, Some(_)) => {
                self.queue.push_back(value);
                self.trim_last();
                Ok(())
            }
            (None, None) if at < self.skip => Ok(()),
            (None, None) => self.pass(call, value),
            (Some(_), _) if at < self.skip => Ok(()),
            (Some(first), last) => {
                if self.taken < first {
                    self.taken += 1;
                    self.pass(call, value)?;
                } else if last.is_some() {
                    self.queue.push_back(value);
                    self.trim_last();
                }
                if self.taken >= first && last.is_none() && !self.wait {
                    self.finish(call)?;
                    return call.stop_upstream();
                }
                Ok(())
            }
        }
    }

    fn end(&mut self, call: &mut Call<'_>) -> Flow {
        if self.skip_last.is_none() {
            if let (None, Some(last)) = (self.first, self.last) {
                // What -Skip leaves out are the last ones.
                let keep = self.queue.len().saturating_sub(self.skip).min(last);
                self.queue
                    .truncate(self.queue.len().saturating_sub(self.skip));
                let start = self.queue.len().saturating_sub(keep);
                self.queue.drain(..start);
            }
            for value in std::mem::take(&mut self.queue) {
                self.pass(call, value)?;
            }
        }
        self.finish(call)
    }
}

impl Select {
    /// Keeps no more at the end than can be wanted.
    fn trim_last(&mut self) {
        let room = self
            .last
            .unwrap_or(0)
            .saturating_add(if self.first.is_none() { self.skip } else { 0 });
        while self.queue.len() > room {
            self.queue.pop_front();
        }
    }

    /// With -Unique nothing is written before the end.
    fn finish(&mut self, call: &mut Call<'_>) -> Flow {
        for value in self.uniques.take() {
            call.write(value)?;
        }
        Ok(())
    }

    /// One object that was chosen.
    fn pass(&mut self, call: &mut Call<'_>, value: Value) -> Flow {
        if self.columns.is_empty() && self.expand.is_none() {
            return self.emit(call, value.clone(), &value, 0);
        }
        let made = self.columns_of(call, &value)?;
        match self.expand.clone() {
            None => {
                let count = made.len();
                let object = self.object(&value, made);
                self.emit(call, object, &value, count)
            }
            Some(expression) => self.expanded(call, &value, &expression, made),
        }
    }

    /// The selected properties of an object.
    fn columns_of(&mut self, call: &mut Call<'_>, value: &Value) -> Flow<Vec<Made>> {
        let mut made: Vec<Made> = Vec::with_capacity(self.columns.len());
        let columns = std::mem::take(&mut self.columns);
        let mut result = Ok(());
        for column in &columns {
            result = self.column(call, column, value, &mut made);
            if result.is_err() {
                break;
            }
        }
        self.columns = columns;
        result.map(|()| made)
    }

    fn column(
        &self,
        call: &mut Call<'_>,
        column: &Column,
        value: &Value,
        made: &mut Vec<Made>,
    ) -> Flow {
        let parameter = &column.parameter;
        let label = parameter.label.as_deref().filter(|label| !label.is_empty());
        if let Some(getter) = &column.getter {
            // A note property of that very name needs no more looking up.
            if let (Expression::Name(name), Value::Object(held)) = (&getter.expression, value) {
                let found = {
                    let members = held.members.borrow();
                    members.find(name).and_then(|at| {
                        match (members.at(at), members.shape().members().get(at)) {
                            (Some(Slot::Note(value)), Some((spelled, MemberKind::Note, false))) => {
                                Some((spelled.clone(), value.clone()))
                            }
                            _ => None,
                        }
                    })
                };
                if let Some((spelled, found)) = found {
                    let name = label.map_or(spelled, Name::new);
                    return self.add(call, value, made, name, found);
                }
            }
            if let Expression::Script(block) = &getter.expression {
                if label.is_none() && block.text().trim().is_empty() {
                    let text = message("SelectObjectStrings", "EmptyScriptBlockAndNoName", &[]);
                    return call.fail(
                        "EmptyScriptBlockAndNoName",
                        ErrorCategory::InvalidArgument,
                        "System.Management.Automation.PSArgumentException",
                        &text,
                        Value::Null,
                    );
                }
                let found = self.evaluate(call, &getter.expression, value)?;
                let name = label.map_or_else(|| Name::new(block.text()), Name::new);
                return self.add(call, value, made, name, found);
            }
        }
        let resolved = parameter.expression.resolve(value);
        if let (None, [], None) = (label, resolved.as_slice(), column.getter.as_ref()) {
            return Ok(());
        }
        if resolved.is_empty() {
            if column.getter.is_none() {
                return Ok(());
            }
            let name = label.map_or_else(|| Name::new(parameter.expression.text()), Name::new);
            return self.add(call, value, made, name, Value::Null);
        }
        if resolved.len() > 1 && label.is_some() {
            let text = message("SelectObjectStrings", "RenamingMultipleResults", &[]);
            return call.fail(
                "RenamingMultipleResults",
                ErrorCategory::InvalidOperation,
                "System.Management.Automation.PSArgumentException",
                &text,
                wrapped(value),
            );
        }
        for expression in resolved {
            let name = expression.text();
            if self.is_excluded(&name) {
                continue;
            }
            let found = self.evaluate(call, &expression, value)?;
            let name = label.map_or_else(|| Name::new(name), Name::new);
            self.add(call, value, made, name, found)?;
        }
        Ok(())
    }

    fn is_excluded(&self, name: &str) -> bool {
        self.exclude.iter().any(|pattern| pattern.is_match(name))
    }

    /// The value of an expression; null where it fails.
    fn evaluate(&self, call: &mut Call<'_>, expression: &Expression, value: &Value) -> Flow<Value> {
        Ok(match common::evaluate(call, expression, value)? {
            Ok(Some(Value::Empty)) | Ok(None) => Value::Null,
            Ok(Some(found)) => found,
            Err(failed) => {
                // The error is remembered, but not shown.
                call.rt.remember_error(&failed.record);
                Value::Null
            }
        })
    }

    fn add(
        &self,
        call: &mut Call<'_>,
        value: &Value,
        made: &mut Vec<Made>,
        name: Name,
        found: Value,
    ) -> Flow {
        if self.is_excluded(name.as_str()) {
            return Ok(());
        }
        if made.iter().any(|(held, _)| held == &name) {
            return already(
                call,
                value,
                name.as_str(),
                "AlreadyExistingUserSpecifiedPropertyNoExpand",
            );
        }
        made.push((name, found));
        Ok(())
    }

    /// The result with the selected properties.
    fn object(&mut self, from: &Value, made: Vec<Made>) -> Value {
        let fits = self.shape.as_ref().is_some_and(|shape| {
            let members = shape.members();
            members.len() == made.len()
                && members
                    .iter()
                    .zip(&made)
                    .all(|((held, ..), (name, _))| held.as_str() == name.as_str())
        });
        let shape = match &self.shape {
            Some(shape) if fits => Rc::clone(shape),
            _ => Shape::of_notes(made.iter().map(|(name, _)| name)),
        };
        self.shape = Some(Rc::clone(&shape));
        let bag =
            PropertyBag::from_shape(shape, made.into_iter().map(|(_, value)| value).collect());
        let object = PSObject::custom(bag);
        let name = self.selected_name(from);
        *object.type_names.borrow_mut() = Some(vec![name]);
        Value::Object(Rc::new(object))
    }

    /// `Selected.` and the type's name.
    fn selected_name(&mut self, from: &Value) -> PSString {
        let of = from.base().type_of().full_name();
        if let Some((held, name)) = &self.type_name
            && *held == of
        {
            return name.clone();
        }
        let name: PSString = format!("Selected.{of}").into();
        self.type_name = Some((of, name.clone()));
        name
    }

    /// -ExpandProperty: the value's elements, with the other properties added.
    fn expanded(
        &mut self,
        call: &mut Call<'_>,
        value: &Value,
        expression: &Expression,
        made: Vec<Made>,
    ) -> Flow {
        let resolved = expression.resolve(value);
        let [one] = resolved.as_slice() else {
            let (id, text) = if resolved.is_empty() {
                (
                    "ExpandPropertyNotFound",
                    message(
                        "SelectObjectStrings",
                        "PropertyNotFound",
                        &[&expression.text()],
                    ),
                )
            } else {
                (
                    "MutlipleExpandProperties",
                    message("SelectObjectStrings", "MutlipleExpandProperties", &[]),
                )
            };
            return call.fail(
                id,
                ErrorCategory::InvalidArgument,
                "System.Management.Automation.PSArgumentException",
                &text,
                wrapped(value),
            );
        };
        let found = match common::evaluate(call, one, value)? {
            Ok(found) => found.unwrap_or_default(),
            Err(failed) => {
                let fault = Fault::new(
                    "PropertyEvaluationExpand",
                    ErrorCategory::InvalidResult,
                    failed.message,
                )
                .of(failed.exception.type_of().full_name())
                .target(wrapped(value));
                return call.fault(fault);
            }
        };
        let items = match found.base() {
            Value::Dictionary(_) => None,
            _ => member::enumerate(&found),
        };
        match items {
            None if found.is_null() => Ok(()),
            None => self.with_others(call, value, found, &made),
            Some(items) => {
                for item in items {
                    if item.is_null() {
                        continue;
                    }
                    self.with_others(call, value, item, &made)?;
                }
                Ok(())
            }
        }
    }

    fn with_others(
        &mut self,
        call: &mut Call<'_>,
        from: &Value,
        item: Value,
        made: &[Made],
    ) -> Flow {
        let count = made.len();
        if made.is_empty() {
            return self.emit(call, item, from, 0);
        }
        let object = attached::holder(&item);
        let target = Value::Object(Rc::clone(&object));
        for (name, value) in made {
            if names::spelled(&target, name.as_str()).is_some() {
                already(
                    call,
                    from,
                    name.as_str(),
                    "AlreadyExistingUserSpecifiedPropertyExpand",
                )?;
                continue;
            }
            object
                .members
                .borrow_mut()
                .set(name.as_str(), value.clone());
        }
        self.emit(call, target, from, count)
    }

    /// Writes a result, or keeps it until the end if it must be unique.
    fn emit(&mut self, call: &mut Call<'_>, result: Value, from: &Value, notes: usize) -> Flow {
        if self.unique
            && !self
                .uniques
                .insert(call, &result, notes, self.ignore_case)?
        {
            return Ok(());
        }
        if common::is_custom(&result) && self.columns.is_empty() {
            let name = self.selected_name(from);
            let has = types::type_names(&result)
                .iter()
                .any(|held| eq_ignore_case(held, &name));
            if !has && let Value::Object(object) = &result {
                let mut all: Vec<PSString> = types::type_names(&result)
                    .into_iter()
                    .map(PSString::from)
                    .collect();
                all.insert(0, name);
                *object.type_names.borrow_mut() = Some(all);
            }
        }
        if self.unique {
            self.uniques.keep(result);
            return Ok(());
        }
        call.write(result)
    }
}

fn already(call: &mut Call<'_>, value: &Value, name: &str, id: &str) -> Flow {
    let text = message("SelectObjectStrings", "AlreadyExistingProperty", &[name]);
    call.fail(
        id,
        ErrorCategory::InvalidOperation,
        "System.Management.Automation.PSArgumentException",
        &text,
        wrapped(value),
    )
}
