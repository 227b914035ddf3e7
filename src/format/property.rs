//! Which property of an object is meant: by name, by wildcard, by script block; and its value.

use crate::text::name::eq_ignore_case;
use crate::text::wildcard::{self, Wildcard};
use crate::value::{Context, DictionaryKind, Fault, MemberKind, ScriptBlock, Shape, Slot, Value};
use std::cell::RefCell;
use std::rc::Rc;

/// What a property parameter or a view names.
#[derive(Clone, Debug)]
pub enum Expression {
    /// A name, perhaps with wildcards.
    Name(Rc<str>),
    /// A block that computes the value from `$_`.
    Script(Rc<ScriptBlock>),
}

impl Expression {
    /// A property by name.
    pub fn name(name: &str) -> Expression {
        Expression::Name(Rc::from(name))
    }

    /// The name, or the text of the block.
    pub fn text(&self) -> String {
        match self {
            Expression::Name(name) => name.to_string(),
            Expression::Script(block) => block.text().to_owned(),
        }
    }

    /// True for a name with wildcards.
    pub fn has_wildcards(&self) -> bool {
        matches!(self, Expression::Name(name) if wildcard::has_wildcards(name))
    }

    /// The properties of an object that are meant, each once, spelled as the object spells them.
    pub fn resolve(&self, object: &Value) -> Vec<Expression> {
        let Expression::Name(name) = self else {
            return vec![self.clone()];
        };
        if !wildcard::has_wildcards(name) {
            return expand_name(object, name);
        }
        let Ok(pattern) = Wildcard::new(name) else {
            return Vec::new();
        };
        let found = unique(
            super::names::matching(object)
                .into_iter()
                .filter(|name| pattern.is_match(name)),
        );
        if !found.is_empty() {
            return found;
        }
        // The keys of a hashtable count where it has no such property itself.
        unique(
            hashtable_keys(object)
                .into_iter()
                .filter(|key| pattern.is_match(key)),
        )
    }

    /// The value of a resolved expression. `Ok(None)`: no such property; `Err`: getting it failed.
    pub fn value(&self, object: &Value, cx: &mut dyn Context) -> Result<Option<Value>, Box<Fault>> {
        match self {
            Expression::Name(name) => named_value(object, name, cx),
            Expression::Script(block) => {
                let outputs = cx.call_block(block, std::slice::from_ref(object), None)?;
                Ok(Some(match Value::from_outputs(outputs) {
                    Value::Empty => Value::Null,
                    value => value,
                }))
            }
        }
    }

    /// Resolves and gives the first property's value.
    pub fn first_value(
        &self,
        object: &Value,
        cx: &mut dyn Context,
    ) -> Result<Option<(Expression, Value)>, Box<Fault>> {
        let Some(first) = self.resolve(object).into_iter().next() else {
            return Ok(None);
        };
        Ok(first.value(object, cx)?.map(|value| (first, value)))
    }
}

fn named_value(
    object: &Value,
    name: &str,
    cx: &mut dyn Context,
) -> Result<Option<Value>, Box<Fault>> {
    if let Value::Object(held) = object
        && let Some(Slot::Note(value)) = held.members.borrow().get(name)
    {
        return Ok(Some(value.clone()));
    }
    // Every object answers to these, but few have them as a property.
    if (eq_ignore_case(name, "Count") || eq_ignore_case(name, "Length"))
        && super::names::spelled(object, name).is_none()
    {
        return Ok(None);
    }
    cx.property(object, name)
}

/// Remembers where a property lies, so that a million rows look up its name once.
#[derive(Debug)]
pub struct Getter {
    /// What is got.
    pub expression: Expression,
    seen: RefCell<Option<Seen>>,
}

#[derive(Debug)]
struct Seen {
    shape: Rc<Shape>,
    position: usize,
}

impl std::fmt::Debug for Shape {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_list()
            .entries(self.members().iter().map(|(name, ..)| name.as_str()))
            .finish()
    }
}

impl Getter {
    /// A getter of a resolved expression.
    pub fn new(expression: Expression) -> Getter {
        Getter {
            expression,
            seen: RefCell::new(None),
        }
    }

    /// The value.
    pub fn value(&self, object: &Value, cx: &mut dyn Context) -> Result<Option<Value>, Box<Fault>> {
        if let (Expression::Name(name), Value::Object(held)) = (&self.expression, object) {
            let members = held.members.borrow();
            let mut seen = self.seen.borrow_mut();
            let position = match &*seen {
                Some(known) if Rc::ptr_eq(&known.shape, members.shape()) => Some(known.position),
                _ => {
                    let position = members.find(name);
                    if let Some(position) = position {
                        *seen = Some(Seen {
                            shape: Rc::clone(members.shape()),
                            position,
                        });
                    }
                    position
                }
            };
            if let Some(Slot::Note(value)) = position.and_then(|at| members.at(at)) {
                return Ok(Some(value.clone()));
            }
        }
        self.expression.value(object, cx)
    }
}

fn unique(names: impl Iterator<Item = String>) -> Vec<Expression> {
    let mut found: Vec<String> = Vec::new();
    for name in names {
        if !found.iter().any(|held| eq_ignore_case(held, &name)) {
            found.push(name);
        }
    }
    found
        .iter()
        .map(|name| Expression::name(name.as_str()))
        .collect()
}

/// The text keys of a `Hashtable`.
fn hashtable_keys(object: &Value) -> Vec<String> {
    match object.base() {
        Value::Dictionary(table) if table.kind == DictionaryKind::Hashtable => table
            .entries
            .borrow()
            .keys()
            .filter_map(|key| match &key.value {
                Value::String(text) => Some(text.to_string()),
                _ => None,
            })
            .collect(),
        _ => Vec::new(),
    }
}

/// The property of a name, or the properties of a property set.
fn expand_name(object: &Value, name: &str) -> Vec<Expression> {
    // The keys of a hashtable count as its properties.
    if let Some(key) = hashtable_keys(object)
        .into_iter()
        .find(|key| eq_ignore_case(key, name))
    {
        return vec![Expression::name(&key)];
    }
    if let Value::Object(held) = object {
        let members = held.members.borrow();
        if let Some((spelled, kind, _, slot)) = members.iter().find(|(held, ..)| held.is(name)) {
            return match (kind, slot) {
                (MemberKind::PropertySet, Slot::Body(body)) => match &**body {
                    crate::value::MemberBody::PropertySet(names) => {
                        unique(names.iter().map(ToString::to_string))
                    }
                    _ => Vec::new(),
                },
                (MemberKind::Method, _) => Vec::new(),
                _ => vec![Expression::name(spelled.as_str())],
            };
        }
    }
    super::names::spelled(object, name)
        .map(|name| Expression::name(&name))
        .into_iter()
        .collect()
}
