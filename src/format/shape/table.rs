//! The columns and rows of a table.

use super::{Association, Generator, MOST_COLUMNS};
use crate::format::entry::{Cell, Column, EntryBody, ShapeInfo, TableHeader};
use crate::format::names;
use crate::format::property::{Expression, Getter};
use crate::format::view::{TableView, View, ViewBody};
use crate::text::cells::Alignment;
use crate::text::name::eq_ignore_case;
use crate::value::{Context, Value};
use std::rc::Rc;

/// The table of a view.
fn of_view(view: &View) -> Option<&TableView> {
    match &view.body {
        ViewBody::Table(table) => Some(table),
        _ => None,
    }
}

impl Generator {
    /// The columns of a table without a view, as the first object has them.
    pub(super) fn table_columns(&self, value: &Value) -> Vec<Association> {
        let parameters = self.parameters.as_ref().map(|it| it.properties.as_slice());
        if let Some(parameters @ [_, ..]) = parameters {
            let mut columns = Vec::new();
            for parameter in parameters {
                let mut found = parameter.expression.resolve(value);
                if found.is_empty() && !parameter.expression.has_wildcards() {
                    found.push(parameter.expression.clone());
                }
                columns.extend(found.into_iter().map(|expression| Association {
                    parameter: Some(Rc::clone(parameter)),
                    getter: Getter::new(expression),
                }));
            }
            return columns;
        }
        let kind_names = names::type_names(value);
        let defaults = super::default_set_of(value, &kind_names, &self.settings.table);
        let expressions = if defaults.is_empty() {
            names::all(value)
                .iter()
                .filter(|name| !crate::format::display::is_hidden_remoting(name))
                .take(MOST_COLUMNS)
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

    pub(super) fn table_header(&self, value: &Value, cx: &mut dyn Context) -> ShapeInfo {
        let parameters = self.parameters.as_ref();
        let view = self.view.as_deref().and_then(of_view);
        let hide_header = parameters
            .and_then(|it| it.hide_headers)
            .unwrap_or_else(|| view.is_some_and(|view| view.hide_headers));
        let columns = match view {
            Some(view) => self.view_columns(view, value, cx),
            None => self
                .columns
                .iter()
                .map(|column| self.auto_column(column, value, cx))
                .collect(),
        };
        ShapeInfo::Table(TableHeader {
            hide_header,
            repeat_header: parameters.is_some_and(|it| it.repeat_header),
            columns,
        })
    }

    fn auto_column(&self, column: &Association, value: &Value, cx: &mut dyn Context) -> Column {
        let parameter = column.parameter.as_ref();
        let label = column.label();
        let alignment = parameter
            .and_then(|it| it.alignment)
            .unwrap_or_else(|| default_alignment(column, value, cx));
        Column {
            header_matches_property: names::spelled(value, &label).is_some()
                || parameter.is_none_or(|it| it.label.is_none()),
            label,
            width: parameter.and_then(|it| it.width).unwrap_or(0),
            alignment: Some(alignment),
        }
    }

    fn view_columns(&self, view: &TableView, value: &Value, cx: &mut dyn Context) -> Vec<Column> {
        let Some(row) = self.choose(&view.rows, |row| row.selected.as_ref(), value, cx) else {
            return Vec::new();
        };
        row.cells
            .iter()
            .enumerate()
            .map(|(at, cell)| {
                let column = view.columns.get(at);
                let property = match &cell.getter.expression {
                    Expression::Name(name) => Some(name.to_string()),
                    Expression::Script(_) => None,
                };
                let label = column
                    .and_then(|column| column.header.clone())
                    .unwrap_or_else(|| cell.getter.expression.text());
                Column {
                    header_matches_property: property
                        .is_some_and(|property| eq_ignore_case(&property, &label))
                        || names::spelled(value, &label).is_some(),
                    label,
                    width: column.map_or(0, |column| column.width),
                    alignment: column
                        .and_then(|column| column.alignment)
                        .or(cell.alignment),
                }
            })
            .collect()
    }

    pub(super) fn row(&mut self, value: &Value, cx: &mut dyn Context) -> EntryBody {
        let wrap = self.parameters.as_ref().and_then(|it| it.wrap);
        if let Some(view) = self.view.clone()
            && let Some(table) = of_view(&view)
        {
            let Some(row) = self.choose(&table.rows, |row| row.selected.as_ref(), value, cx) else {
                return EntryBody::Row {
                    cells: Vec::new(),
                    multiline: false,
                };
            };
            let cells = row
                .cells
                .iter()
                .map(|cell| Cell {
                    text: self.field(value, &cell.getter, cell.format.as_deref(), false, cx),
                    alignment: cell.alignment,
                })
                .collect();
            return EntryBody::Row {
                cells,
                multiline: wrap.unwrap_or(row.wrap),
            };
        }
        let columns = std::mem::take(&mut self.columns);
        let cells = columns
            .iter()
            .map(|column| Cell {
                text: self.field(value, &column.getter, column.format(), true, cx),
                alignment: None,
            })
            .collect();
        self.columns = columns;
        EntryBody::Row {
            cells,
            multiline: wrap.unwrap_or(false),
        }
    }
}

/// Numbers and their like stand on the right.
fn default_alignment(column: &Association, value: &Value, cx: &mut dyn Context) -> Alignment {
    match column.getter.value(value, cx) {
        Ok(Some(found)) if !found.is_null() && found.as_str().is_none() => {
            if super::kind::is_scalar(&found, &names::type_names(&found)) {
                Alignment::Right
            } else {
                Alignment::Left
            }
        }
        Ok(_) => Alignment::Left,
        Err(fault) => {
            let _ = cx.swallowed(&fault);
            Alignment::Left
        }
    }
}
