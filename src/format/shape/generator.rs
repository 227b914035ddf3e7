//! The packets of one view: starts, groups, fields, and what went wrong on the way.

use super::super::display::{self, Display};
use super::super::entry::{EntryBody, FormatStart, GroupStart, Piece, ShapeInfo};
use super::super::names;
use super::super::parameter::{Parameter, Parameters};
use super::super::property::{Expression, Getter};
use super::super::view::{Selected, View, ViewBody};
use super::Settings;
use super::kind::Kind;
use crate::grammar::{self, ViewKind};
use crate::text::name::eq_ignore_case;
use crate::value::{Context, ErrorCategory, ErrorRecord, Fault, Value};
use std::rc::Rc;

/// A property that is shown, and the parameter that asked for it.
pub(super) struct Association {
    pub(super) parameter: Option<Rc<Parameter>>,
    pub(super) getter: Getter,
}

impl Association {
    pub(super) fn label(&self) -> String {
        self.parameter
            .as_ref()
            .and_then(|parameter| parameter.label.clone())
            .unwrap_or_else(|| self.getter.expression.text())
    }

    pub(super) fn format(&self) -> Option<&str> {
        self.parameter.as_ref()?.format.as_deref()
    }
}

/// What objects are grouped by, and the value of the group at hand.
pub(super) struct Grouping {
    pub(super) expression: Expression,
    pub(super) label: Option<String>,
    /// The name of the property as the object spells it.
    pub(super) display_name: String,
    pub(super) current: Option<Value>,
}

/// Makes the packets of one view.
pub(super) struct Generator {
    pub(super) view: Option<Rc<View>>,
    pub(super) layout: ViewKind,
    pub(super) parameters: Option<Rc<Parameters>>,
    pub(super) settings: Settings,
    pub(super) group: Option<Grouping>,
    /// The columns of a table without a view, settled by the first object.
    pub(super) columns: Vec<Association>,
    pub(super) errors: Vec<Rc<ErrorRecord>>,
}

impl Generator {
    pub(super) fn display(&self) -> Display<'_> {
        Display {
            table: &self.settings.table,
            limit: self.settings.limit,
            fixed_floats: false,
        }
    }

    /// True if the view is for objects of that kind.
    pub(super) fn applies(&self, kind: &Kind) -> bool {
        let Some(view) = &self.view else {
            return true;
        };
        let is_for = |name: &str| view.types.iter().any(|held| eq_ignore_case(held, name));
        kind.names
            .iter()
            .any(|name| is_for(name) || name.strip_prefix("Deserialized.").is_some_and(is_for))
    }

    pub(super) fn start(&self, value: &Value, cx: &mut dyn Context) -> FormatStart {
        let asked = self.parameters.as_ref().and_then(|it| it.autosize);
        let by_view = match self.view.as_deref() {
            Some(View {
                body: ViewBody::Table(table),
                ..
            }) => table.autosize,
            _ => false,
        };
        let autosize = asked.unwrap_or(by_view);
        FormatStart {
            shape: match self.layout {
                ViewKind::Table => self.table_header(value, cx),
                ViewKind::List => ShapeInfo::List,
                ViewKind::Wide => self.wide_header(autosize),
                ViewKind::Custom => ShapeInfo::Complex,
            },
            autosize,
        }
    }

    pub(super) fn body(
        &mut self,
        value: &Value,
        kind: &Rc<Kind>,
        cx: &mut dyn Context,
    ) -> EntryBody {
        match self.layout {
            ViewKind::Table => self.row(value, cx),
            ViewKind::List => self.list(value, kind, cx),
            ViewKind::Wide => self.wide(value, kind, cx),
            ViewKind::Custom => self.custom(value, cx),
        }
    }

    /// What groups the objects: the command's parameter, else the view.
    pub(super) fn grouping(&self) -> Option<Grouping> {
        let (expression, label) = match self.parameters.as_ref().and_then(|it| it.group_by.clone())
        {
            Some(parameter) => (parameter.expression.clone(), parameter.label.clone()),
            None => (
                self.view.as_ref()?.group_by.as_ref()?.expression.clone(),
                None,
            ),
        };
        Some(Grouping {
            display_name: label.clone().unwrap_or_default(),
            expression,
            label,
            current: None,
        })
    }

    /// Takes the group of an object; true if another group begins.
    pub(super) fn update_group(&mut self, value: &Value, cx: &mut dyn Context) -> bool {
        let Some(mut group) = self.group.take() else {
            return false;
        };
        let mut changed = false;
        let found = group
            .expression
            .first_value(value, cx)
            .unwrap_or_else(|fault| {
                let _ = cx.swallowed(&fault);
                None
            });
        if let Some((expression, new)) = found {
            let old = group.current.replace(new.clone());
            // Nothing before the first object is as good as null.
            changed = match old {
                Some(old) => !same_group(&old, &new, cx),
                None => !new.is_null(),
            };
            if changed && group.label.is_none() {
                group.display_name = expression.text();
            }
        }
        self.group = Some(group);
        changed
    }

    pub(super) fn group_start(&mut self, value: &Value, cx: &mut dyn Context) -> GroupStart {
        let Some(current) = self.group.as_ref().and_then(|group| group.current.clone()) else {
            return GroupStart::default();
        };
        let view = self.view.clone();
        let by_view = view.as_ref().and_then(|view| view.group_by.as_ref());
        if let Some(custom) = by_view.and_then(|group| group.custom.as_deref()) {
            return GroupStart {
                header: Some(self.custom_entries(custom, value, cx, 0)),
            };
        }
        let label = by_view
            .and_then(|group| group.label.clone())
            .or_else(|| self.group.as_ref().map(|group| group.display_name.clone()))
            .unwrap_or_default();
        let text = self.display().smart(&current, cx).unwrap_or_default();
        GroupStart {
            header: Some(vec![
                Piece::Text(format!("   {label}: ")),
                Piece::Property(text),
            ]),
        }
    }

    /// The text of a property.
    pub(super) fn field(
        &mut self,
        value: &Value,
        getter: &Getter,
        format: Option<&str>,
        fixed_floats: bool,
        cx: &mut dyn Context,
    ) -> String {
        let failed = |display_error: bool, text: &str| {
            if display_error {
                text.to_owned()
            } else {
                String::new()
            }
        };
        let display_error = self.parameters.as_ref().is_some_and(|it| it.display_error);
        let found = match getter.value(value, cx) {
            Ok(Some(found)) => found,
            Ok(None) => return String::new(),
            Err(fault) => {
                let record = cx.swallowed(&fault);
                let what = getter.expression.text();
                self.note_error("PSPropertyExpressionError", &what, &fault, record);
                return failed(display_error, "#ERR");
            }
        };
        let display = Display {
            fixed_floats: fixed_floats && format.is_none(),
            ..self.display()
        };
        match display.field(&found, format, cx) {
            Ok(text) => text,
            Err(fault) => {
                if format.is_some() && !display_error {
                    let plain = display.smart(&found, cx).unwrap_or_default();
                    let record = cx.swallowed(&fault);
                    self.note_error(
                        "FormattingError",
                        format.unwrap_or_default(),
                        &fault,
                        record,
                    );
                    return plain;
                }
                let record = cx.swallowed(&fault);
                self.note_error(
                    "FormattingError",
                    format.unwrap_or_default(),
                    &fault,
                    record,
                );
                failed(display_error, "#FMTERR")
            }
        }
    }

    pub(super) fn note_error(
        &mut self,
        id: &str,
        what: &str,
        fault: &Fault,
        record: Option<Rc<ErrorRecord>>,
    ) {
        if !self.parameters.as_ref().is_some_and(|it| it.show_error) {
            return;
        }
        let text = grammar::message("FormatAndOut_format_xxx", id)
            .unwrap_or_default()
            .replace("{0}", what);
        let exception = match record {
            Some(record) => record.exception.clone(),
            None => fault.exception_value(),
        };
        let id = match id {
            "FormattingError" => "formattingError",
            _ => "PSPropertyExpressionError",
        };
        let record = ErrorRecord::new(exception, id, ErrorCategory::InvalidArgument, Value::Null);
        *record.details.borrow_mut() = Some(text.into());
        self.errors.push(Rc::new(record));
    }

    /// The entry of several that is for an object: one for its type, else the one for all.
    pub(super) fn choose<'v, T>(
        &self,
        entries: &'v [T],
        selected: impl Fn(&T) -> Option<&Selected>,
        value: &Value,
        cx: &mut dyn Context,
    ) -> Option<&'v T> {
        if entries.len() == 1 {
            return entries.first();
        }
        let names = names::type_names(value);
        for name in &names {
            for entry in entries {
                let Some(chosen) = selected(entry) else {
                    continue;
                };
                let for_type = chosen.types.is_empty()
                    || chosen.types.iter().any(|held| eq_ignore_case(held, name));
                if for_type
                    && chosen
                        .condition
                        .as_ref()
                        .is_none_or(|it| holds(it, value, cx))
                {
                    return Some(entry);
                }
            }
        }
        entries.iter().find(|entry| selected(entry).is_none())
    }
}

/// True if a condition of a view holds for an object.
pub(super) fn holds(condition: &Expression, value: &Value, cx: &mut dyn Context) -> bool {
    match condition.value(value, cx) {
        Ok(Some(found)) => crate::value::convert::truth(&found),
        _ => false,
    }
}

/// Two values are of one group.
fn same_group(a: &Value, b: &Value, cx: &mut dyn Context) -> bool {
    if a.is_null() || b.is_null() {
        return a.is_null() && b.is_null();
    }
    if a.net_equals(b) {
        return true;
    }
    match (display::text(a, cx), display::text(b, cx)) {
        (Ok(a), Ok(b)) => eq_ignore_case(&a, &b),
        _ => false,
    }
}
