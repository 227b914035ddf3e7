//! The labels and values of a list.

use super::generator::{Association, Generator, holds};
use super::kind::Kind;
use crate::format::entry::EntryBody;
use crate::format::names;
use crate::format::property::{Expression, Getter};
use crate::format::view::ViewBody;
use crate::value::{Context, Value};
use std::rc::Rc;

impl Generator {
    /// The properties of an object that are shown: those asked for, the default ones, or all.
    pub(super) fn properties(&self, value: &Value, kind: &Kind) -> Vec<Association> {
        let parameters = self.parameters.as_ref().map(|it| it.properties.as_slice());
        if let Some(parameters @ [_, ..]) = parameters {
            return parameters
                .iter()
                .flat_map(|parameter| {
                    parameter
                        .expression
                        .resolve(value)
                        .into_iter()
                        .map(|expression| Association {
                            parameter: Some(Rc::clone(parameter)),
                            getter: Getter::new(expression),
                        })
                })
                .collect();
        }
        let defaults = super::default_set(value, kind);
        let expressions = if defaults.is_empty() {
            names::all(value)
                .iter()
                .filter(|name| !crate::format::display::is_hidden_remoting(name))
                .map(|name| Expression::name(name))
                .collect()
        } else {
            defaults
        };
        expressions
            .into_iter()
            .map(|expression| Association {
                parameter: None,
                getter: Getter::new(expression),
            })
            .collect()
    }

    pub(super) fn list(
        &mut self,
        value: &Value,
        kind: &Rc<Kind>,
        cx: &mut dyn Context,
    ) -> EntryBody {
        if let Some(view) = self.view.clone()
            && let ViewBody::List(entries) = &view.body
        {
            let Some(entry) = self.choose(entries, |entry| entry.selected.as_ref(), value, cx)
            else {
                return EntryBody::List(Vec::new());
            };
            let mut fields = Vec::with_capacity(entry.items.len());
            for item in &entry.items {
                if item.when.as_ref().is_some_and(|it| !holds(it, value, cx)) {
                    continue;
                }
                let label = item
                    .label
                    .clone()
                    .unwrap_or_else(|| item.getter.expression.text());
                let text = self.field(value, &item.getter, item.format.as_deref(), false, cx);
                fields.push((label, text));
            }
            return EntryBody::List(fields);
        }
        let fields = self
            .properties(value, kind)
            .iter()
            .map(|property| {
                (
                    property.label(),
                    self.field(value, &property.getter, property.format(), false, cx),
                )
            })
            .collect();
        EntryBody::List(fields)
    }
}
