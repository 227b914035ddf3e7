//! Free text: the custom views, and Format-Custom's tree of properties.

use super::generator::{Association, Generator, holds};
use crate::format::display;
use crate::format::entry::{EntryBody, Frame, Piece};
use crate::format::error_view;
use crate::format::names;
use crate::format::property::Expression;
use crate::format::view::{CustomEntry, CustomItem, CustomValue, ViewBody};
use crate::text::cells::ELLIPSIS;
use crate::value::{Context, Value};

/// A view that contains itself ends here.
const DEEPEST_VIEW: usize = 50;
/// How deep Format-Custom goes unless told.
const DEPTH: usize = 5;
/// Cells that each level is indented.
const STEP: i32 = 2;

impl Generator {
    pub(super) fn custom(&mut self, value: &Value, cx: &mut dyn Context) -> EntryBody {
        if let Some(view) = self.view.clone()
            && let ViewBody::Custom(entries) = &view.body
        {
            return EntryBody::Complex(self.custom_entries(entries, value, cx, 0));
        }
        EntryBody::Complex(self.tree(value, cx))
    }

    /// The pieces of the entry that is for an object.
    pub(super) fn custom_entries(
        &mut self,
        entries: &[CustomEntry],
        value: &Value,
        cx: &mut dyn Context,
        depth: usize,
    ) -> Vec<Piece> {
        let mut pieces = Vec::new();
        if depth < DEEPEST_VIEW
            && let Some(entry) = self.choose(entries, |entry| entry.selected.as_ref(), value, cx)
        {
            self.items(&entry.items, value, cx, depth, &mut pieces);
        }
        pieces
    }

    fn items(
        &mut self,
        items: &[CustomItem],
        value: &Value,
        cx: &mut dyn Context,
        depth: usize,
        pieces: &mut Vec<Piece>,
    ) {
        for item in items {
            match item {
                CustomItem::Text(text) => pieces.push(Piece::Text(text.clone())),
                CustomItem::NewLine(count) => {
                    pieces.extend(std::iter::repeat_n(Piece::NewLine, *count));
                }
                CustomItem::Frame(frame, inside) => {
                    let mut framed = Vec::new();
                    self.items(inside, value, cx, depth, &mut framed);
                    pieces.push(Piece::Frame(*frame, framed));
                }
                CustomItem::Native(number) => {
                    let text = error_view::native(value, *number, &self.settings, cx);
                    pieces.push(Piece::Property(text));
                }
                CustomItem::Value(shown) => self.value(shown, value, cx, depth, pieces),
            }
        }
    }

    fn value(
        &mut self,
        shown: &CustomValue,
        value: &Value,
        cx: &mut dyn Context,
        depth: usize,
        pieces: &mut Vec<Piece>,
    ) {
        if shown.when.as_ref().is_some_and(|it| !holds(it, value, cx)) {
            return;
        }
        let found = match &shown.getter {
            None => value.clone(),
            Some(getter) => match getter.value(value, cx) {
                Ok(found) => found.unwrap_or_default(),
                Err(_) => Value::Null,
            },
        };
        let elements = if shown.enumerate {
            display::elements(&found)
        } else {
            None
        };
        match (&shown.custom, elements) {
            (Some(entries), Some(elements)) => {
                for element in elements.iter().filter(|element| !element.is_null()) {
                    pieces.extend(self.custom_entries(entries, element, cx, depth + 1));
                }
            }
            (Some(_), None) if found.is_null() => {}
            (Some(entries), None) => {
                pieces.extend(self.custom_entries(entries, &found, cx, depth + 1));
            }
            (None, Some(elements)) => {
                for element in elements.iter().filter(|element| !element.is_null()) {
                    let text = self.leaf_text(element, shown.format.as_deref(), cx);
                    pieces.push(Piece::Property(text));
                }
            }
            (None, None) => {
                let text = self.leaf_text(&found, shown.format.as_deref(), cx);
                pieces.push(Piece::Property(text));
            }
        }
    }

    fn leaf_text(&self, value: &Value, format: Option<&str>, cx: &mut dyn Context) -> String {
        let display = self.display();
        display
            .field(value, format, cx)
            .or_else(|_| display.smart(value, cx))
            .unwrap_or_default()
    }

    /// An object without a view, as a tree.
    fn tree(&mut self, value: &Value, cx: &mut dyn Context) -> Vec<Piece> {
        let deepest = self
            .parameters
            .as_ref()
            .and_then(|it| it.depth)
            .unwrap_or(DEPTH);
        let mut pieces = Vec::new();
        if super::kind::is_scalar(value, &names::type_names(value)) {
            self.leaf(value, cx, &mut pieces);
        } else if let Some(elements) = display::elements(value) {
            self.tree_elements(&elements, 0, deepest, cx, &mut pieces);
        } else {
            self.tree_object(value, 0, deepest, true, cx, &mut pieces);
        }
        pieces
    }

    fn leaf(&self, value: &Value, cx: &mut dyn Context, pieces: &mut Vec<Piece>) {
        pieces.push(Piece::Property(self.leaf_text(value, None, cx)));
        pieces.push(Piece::NewLine);
    }

    fn is_leaf(&self, value: &Value, level: usize, deepest: usize) -> bool {
        level >= deepest
            || value.is_null()
            || super::kind::is_scalar(value, &names::type_names(value))
    }

    fn tree_object(
        &mut self,
        value: &Value,
        level: usize,
        deepest: usize,
        top: bool,
        cx: &mut dyn Context,
        pieces: &mut Vec<Piece>,
    ) {
        let type_names = names::type_names(value);
        let class = type_names.first().map_or("PSObject", |name| {
            name.rsplit('.').next().unwrap_or_default()
        });
        pieces.push(Piece::Text(format!("class {class}")));
        pieces.push(Piece::NewLine);
        pieces.push(Piece::Text("{".to_owned()));
        pieces.push(Piece::NewLine);
        let mut inside = Vec::new();
        for property in self.tree_properties(value, &type_names, top) {
            inside.push(Piece::Text(format!(
                "{} = ",
                property.getter.expression.text()
            )));
            let found = match property.getter.value(value, cx) {
                Ok(found) => found.unwrap_or_default(),
                Err(_) if self.parameters.as_ref().is_some_and(|it| it.display_error) => {
                    Value::str("#ERR")
                }
                Err(_) => Value::str(""),
            };
            let deepest = property
                .parameter
                .as_ref()
                .and_then(|it| it.depth)
                .unwrap_or(deepest);
            if let Some(elements) = display::elements(&found) {
                inside.push(Piece::NewLine);
                let mut framed = Vec::new();
                self.tree_elements(&elements, level + 1, deepest, cx, &mut framed);
                inside.push(indented(framed));
            } else if self.is_leaf(&found, level, deepest) {
                self.leaf(&found, cx, &mut inside);
            } else {
                inside.push(Piece::NewLine);
                let mut framed = Vec::new();
                self.tree_object(&found, level + 1, deepest, false, cx, &mut framed);
                inside.push(indented(framed));
            }
        }
        pieces.push(indented(inside));
        pieces.push(Piece::Text("}".to_owned()));
        pieces.push(Piece::NewLine);
    }

    fn tree_properties(&self, value: &Value, type_names: &[String], top: bool) -> Vec<Association> {
        let asked = self
            .parameters
            .as_ref()
            .filter(|it| top && !it.properties.is_empty());
        let associate = |expression: Expression| Association {
            parameter: None,
            getter: crate::format::property::Getter::new(expression),
        };
        if let Some(parameters) = asked {
            return parameters
                .properties
                .iter()
                .flat_map(|parameter| {
                    parameter
                        .expression
                        .resolve(value)
                        .into_iter()
                        .map(|it| Association {
                            parameter: Some(std::rc::Rc::clone(parameter)),
                            ..associate(it)
                        })
                })
                .collect();
        }
        let defaults = super::default_set_of(value, type_names, &self.settings.table);
        if defaults.is_empty() {
            return names::all(value)
                .iter()
                .filter(|name| !display::is_remoting(name))
                .map(|name| associate(Expression::name(name)))
                .collect();
        }
        defaults.into_iter().map(associate).collect()
    }

    fn tree_elements(
        &mut self,
        elements: &[Value],
        level: usize,
        deepest: usize,
        cx: &mut dyn Context,
        pieces: &mut Vec<Piece>,
    ) {
        pieces.push(Piece::Text("[".to_owned()));
        pieces.push(Piece::NewLine);
        let mut inside = Vec::new();
        for (at, element) in elements.iter().enumerate() {
            let limit = self.settings.limit;
            if i64::try_from(at).is_ok_and(|at| limit >= 0 && at >= limit) {
                inside.push(Piece::Property(ELLIPSIS.to_string()));
                inside.push(Piece::NewLine);
                break;
            }
            if self.is_leaf(element, level, deepest) {
                self.leaf(element, cx, &mut inside);
            } else if let Some(elements) = display::elements(element) {
                inside.push(Piece::NewLine);
                let mut framed = Vec::new();
                self.tree_elements(&elements, level + 1, deepest, cx, &mut framed);
                inside.push(indented(framed));
            } else {
                self.tree_object(element, level + 1, deepest, false, cx, &mut inside);
            }
        }
        pieces.push(indented(inside));
        pieces.push(Piece::Text("]".to_owned()));
        pieces.push(Piece::NewLine);
        pieces.push(Piece::NewLine);
    }
}

fn indented(pieces: Vec<Piece>) -> Piece {
    let frame = Frame {
        left: STEP,
        ..Frame::default()
    };
    Piece::Frame(frame, pieces)
}
