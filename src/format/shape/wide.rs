//! The one value of a wide view.

use super::Generator;
use super::kind::Kind;
use crate::format::display;
use crate::format::entry::{EntryBody, ShapeInfo};
use crate::format::property::Getter;
use crate::format::view::ViewBody;
use crate::value::{Context, Value};
use std::rc::Rc;

impl Generator {
    pub(super) fn wide_header(&self, autosize: bool) -> ShapeInfo {
        let by_view = match self.view.as_deref().map(|view| &view.body) {
            Some(ViewBody::Wide(_, columns)) => *columns,
            _ => 0,
        };
        let asked = self.parameters.as_ref().and_then(|it| it.columns);
        ShapeInfo::Wide(if autosize {
            0
        } else {
            asked.unwrap_or(by_view)
        })
    }

    pub(super) fn wide(
        &mut self,
        value: &Value,
        kind: &Rc<Kind>,
        cx: &mut dyn Context,
    ) -> EntryBody {
        if let Some(view) = self.view.clone()
            && let ViewBody::Wide(entries, _) = &view.body
        {
            let entry = self.choose(entries, |entry| entry.selected.as_ref(), value, cx);
            return EntryBody::Wide(entry.map_or_else(String::new, |entry| {
                self.field(value, &entry.getter, entry.format.as_deref(), false, cx)
            }));
        }
        let asked = self
            .parameters
            .as_ref()
            .is_some_and(|it| !it.properties.is_empty());
        if !asked && let Some(name) = display::display_name(value, &self.settings.table) {
            return EntryBody::Wide(self.field(value, &Getter::new(name), None, false, cx));
        }
        let properties = self.properties(value, kind);
        EntryBody::Wide(properties.first().map_or_else(String::new, |property| {
            self.field(value, &property.getter, property.format(), false, cx)
        }))
    }
}
