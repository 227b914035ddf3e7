//! Files of views (`.format.ps1xml`): what `Update-FormatData` reads.

use super::common::message;
use super::types_file::{child, children, definition_file, text};
use crate::engine::{Call, Flow};
use crate::format::Expression;
use crate::format::entry::Frame;
use crate::format::property::Getter;
use crate::format::view::{
    CellView, ColumnView, CustomEntry, CustomItem, CustomValue, GroupBy, ListEntry, ListItem,
    RowView, Selected, TableView, View, ViewBody, WideEntry,
};
use crate::text::cells::Alignment;
use crate::text::name::eq_ignore_case;
use crate::value::net::xml::{Kind, Node, parse};
use crate::value::{ErrorCategory, Fault, Value};
use std::rc::Rc;

/// What views of a file refer to by name.
#[derive(Default)]
struct Shared {
    /// Sets of types.
    sets: Vec<(String, Vec<String>)>,
    /// Custom controls.
    controls: Vec<(String, Rc<Node>)>,
}

/// How deep custom controls may name each other.
const MAX_CONTROLS: u32 = 20;

/// Applies the files of one parameter.
pub(super) fn load(call: &mut Call<'_>, parameter: &str, prepend: bool) -> Flow {
    for path in call.texts(parameter) {
        let Some(full) = definition_file(call, &path)? else {
            continue;
        };
        let target = message("UpdateDataStrings", "UpdateTarget", &[&full]);
        let action = message("UpdateDataStrings", "UpdateFormatDataAction", &[]);
        if !call.should_process(&target, &action)? {
            continue;
        }
        let bytes = call.rt.world.read(&full)?;
        let content = crate::text::source::decode(&bytes);
        let document = match parse(content.trim_start_matches('\u{feff}'), false) {
            Ok(document) => document,
            Err(error) => {
                wrong(call, &full, &error.message)?;
                continue;
            }
        };
        let views = read(call, &full, &document)?;
        let table = super::type_data::views(call);
        // A file that is read anew takes the place of what it brought before.
        table.remove_file(&full);
        table.add(views, prepend);
    }
    Ok(())
}

fn wrong(call: &mut Call<'_>, path: &str, what: &str) -> Flow {
    call.fail(
        "FormatXmlUpdateException",
        ErrorCategory::InvalidOperation,
        "System.Management.Automation.RuntimeException",
        &format!("There were errors in loading the format data file: , {path}: {what}"),
        Value::Null,
    )
}

fn unsupported(element: &str) -> Box<Fault> {
    Fault::new(
        "NotSupported",
        ErrorCategory::NotImplemented,
        format!("emsh does not support the element '{element}' in files of views yet."),
    )
    .of("System.Management.Automation.PSNotSupportedException")
}

/// The elements below the path of names.
fn below(node: &Rc<Node>, path: &[&str]) -> Vec<Rc<Node>> {
    let mut found = vec![Rc::clone(node)];
    for name in path {
        found = found.iter().flat_map(|one| children(one, name)).collect();
    }
    found
}

fn texts(node: &Node, name: &str) -> Vec<String> {
    children(node, name)
        .iter()
        .map(|one| one.inner_text().trim().to_owned())
        .collect()
}

fn read(call: &mut Call<'_>, path: &str, document: &Rc<Node>) -> Flow<Vec<View>> {
    let mut shared = Shared::default();
    let controls = |node: &Rc<Node>| -> Vec<(String, Rc<Node>)> {
        below(node, &["Controls", "Control"])
            .iter()
            .filter_map(|control| Some((text(control, "Name")?, child(control, "CustomControl")?)))
            .collect()
    };
    let mut views = Vec::new();
    for root in children(document, "Configuration") {
        for set in below(&root, &["SelectionSets", "SelectionSet"]) {
            let types = below(&set, &["Types", "TypeName"])
                .iter()
                .map(|one| one.inner_text().trim().to_owned())
                .collect();
            shared
                .sets
                .push((text(&set, "Name").unwrap_or_default(), types));
        }
        shared.controls.extend(controls(&root));
        for node in below(&root, &["ViewDefinitions", "View"]) {
            let mut own = controls(&node);
            own.extend(shared.controls.iter().cloned());
            let held = std::mem::replace(&mut shared.controls, own);
            let view = Reader {
                call,
                shared: &shared,
                depth: 0,
            }
            .view(path, &node);
            shared.controls = held;
            match view? {
                Some(view) => views.push(view),
                None => wrong(call, path, "A view has no control.")?,
            }
        }
    }
    Ok(views)
}

struct Reader<'r, 'c> {
    call: &'r mut Call<'c>,
    shared: &'r Shared,
    depth: u32,
}

impl Reader<'_, '_> {
    fn types(&self, node: &Node) -> Vec<String> {
        let mut types = texts(node, "TypeName");
        for name in texts(node, "SelectionSetName") {
            let set = self
                .shared
                .sets
                .iter()
                .find(|(held, _)| eq_ignore_case(held, &name));
            types.extend(set.into_iter().flat_map(|(_, types)| types.iter().cloned()));
        }
        types
    }

    /// A property or a script block.
    fn expression(&mut self, node: &Node) -> Flow<Option<Expression>> {
        if let Some(block) = child(node, "ScriptBlock") {
            let block = self.call.rt.parse_block(&block.inner_text())?;
            return Ok(Some(Expression::Script(block)));
        }
        Ok(text(node, "PropertyName").map(|name| Expression::name(&name)))
    }

    fn getter(&mut self, node: &Node) -> Flow<Option<Getter>> {
        Ok(self.expression(node)?.map(Getter::new))
    }

    fn condition(&mut self, node: &Node, name: &str) -> Flow<Option<Expression>> {
        match child(node, name) {
            Some(condition) => self.expression(&condition),
            None => Ok(None),
        }
    }

    fn selected(&mut self, entry: &Node) -> Flow<Option<Selected>> {
        let Some(node) = child(entry, "EntrySelectedBy") else {
            return Ok(None);
        };
        let condition = child(&node, "SelectionCondition");
        let mut types = self.types(&node);
        if let Some(condition) = &condition {
            types.extend(self.types(condition));
        }
        Ok(Some(Selected {
            types,
            condition: self.condition(&node, "SelectionCondition")?,
        }))
    }

    fn view(&mut self, path: &str, node: &Rc<Node>) -> Flow<Option<View>> {
        let types = match child(node, "ViewSelectedBy") {
            Some(by) => self.types(&by),
            None => Vec::new(),
        };
        let body = if let Some(control) = child(node, "TableControl") {
            ViewBody::Table(self.table(&control)?)
        } else if let Some(control) = child(node, "ListControl") {
            ViewBody::List(self.list(&control)?)
        } else if let Some(control) = child(node, "WideControl") {
            let columns = text(&control, "ColumnNumber").and_then(|text| text.parse().ok());
            ViewBody::Wide(self.wide(&control)?, columns.unwrap_or(0))
        } else if let Some(control) = child(node, "CustomControl") {
            ViewBody::Custom(self.custom(&control)?)
        } else {
            return Ok(None);
        };
        let group_by = match child(node, "GroupBy") {
            Some(group) => self.group(&group)?,
            None => None,
        };
        Ok(Some(View {
            name: text(node, "Name").unwrap_or_default(),
            types,
            file: Some(Rc::from(path)),
            out_of_band: child(node, "OutOfBand").is_some(),
            group_by,
            body,
        }))
    }

    fn group(&mut self, node: &Rc<Node>) -> Flow<Option<GroupBy>> {
        let Some(expression) = self.expression(node)? else {
            return Ok(None);
        };
        Ok(Some(GroupBy {
            expression,
            label: text(node, "Label"),
            custom: self.control(node)?,
        }))
    }

    fn table(&mut self, control: &Rc<Node>) -> Flow<TableView> {
        let columns = below(control, &["TableHeaders", "TableColumnHeader"])
            .iter()
            .map(|column| ColumnView {
                header: text(column, "Label").filter(|label| !label.is_empty()),
                width: text(column, "Width")
                    .and_then(|width| width.parse().ok())
                    .unwrap_or(0),
                alignment: alignment(column),
            })
            .collect();
        let mut rows = Vec::new();
        for row in below(control, &["TableRowEntries", "TableRowEntry"]) {
            let mut cells = Vec::new();
            for cell in below(&row, &["TableColumnItems", "TableColumnItem"]) {
                let getter = self.getter(&cell)?;
                cells.push(CellView {
                    getter: getter.unwrap_or_else(|| Getter::new(Expression::name(""))),
                    alignment: alignment(&cell),
                    format: format_of(&cell),
                });
            }
            rows.push(RowView {
                selected: self.selected(&row)?,
                cells,
                wrap: child(&row, "Wrap").is_some(),
            });
        }
        Ok(TableView {
            columns,
            rows,
            autosize: child(control, "AutoSize").is_some(),
            hide_headers: child(control, "HideTableHeaders").is_some(),
        })
    }

    fn list(&mut self, control: &Rc<Node>) -> Flow<Vec<ListEntry>> {
        let mut entries = Vec::new();
        for entry in below(control, &["ListEntries", "ListEntry"]) {
            let mut items = Vec::new();
            for item in below(&entry, &["ListItems", "ListItem"]) {
                let Some(getter) = self.getter(&item)? else {
                    continue;
                };
                items.push(ListItem {
                    label: text(&item, "Label"),
                    getter,
                    format: format_of(&item),
                    when: self.condition(&item, "ItemSelectionCondition")?,
                });
            }
            entries.push(ListEntry {
                selected: self.selected(&entry)?,
                items,
            });
        }
        Ok(entries)
    }

    fn wide(&mut self, control: &Rc<Node>) -> Flow<Vec<WideEntry>> {
        let mut entries = Vec::new();
        for entry in below(control, &["WideEntries", "WideEntry"]) {
            let selected = self.selected(&entry)?;
            let Some(item) = child(&entry, "WideItem") else {
                continue;
            };
            if let Some(getter) = self.getter(&item)? {
                entries.push(WideEntry {
                    selected,
                    getter,
                    format: format_of(&item),
                });
            }
        }
        Ok(entries)
    }

    /// The custom control that stands below a node, or that it names.
    fn control(&mut self, node: &Rc<Node>) -> Flow<Option<Vec<CustomEntry>>> {
        if let Some(control) = child(node, "CustomControl") {
            return self.custom(&control).map(Some);
        }
        let Some(name) = text(node, "CustomControlName") else {
            return Ok(None);
        };
        let named = self
            .shared
            .controls
            .iter()
            .find(|(held, _)| eq_ignore_case(held, &name))
            .map(|(_, control)| Rc::clone(control));
        match named {
            Some(control) if self.depth < MAX_CONTROLS => {
                self.depth += 1;
                let entries = self.custom(&control);
                self.depth -= 1;
                entries.map(Some)
            }
            _ => Ok(None),
        }
    }

    fn custom(&mut self, control: &Rc<Node>) -> Flow<Vec<CustomEntry>> {
        let mut entries = Vec::new();
        for entry in below(control, &["CustomEntries", "CustomEntry"]) {
            let selected = self.selected(&entry)?;
            let items = match child(&entry, "CustomItem") {
                Some(item) => self.items(&item)?,
                None => Vec::new(),
            };
            entries.push(CustomEntry { selected, items });
        }
        Ok(entries)
    }

    fn items(&mut self, node: &Rc<Node>) -> Flow<Vec<CustomItem>> {
        let mut items = Vec::new();
        let parts = node.children.borrow().clone();
        for part in parts.iter().filter(|part| part.kind == Kind::Element) {
            let is = |known: &str| eq_ignore_case(&part.name, known);
            let number = |name: &str| -> i32 {
                text(part, name)
                    .and_then(|text| text.parse().ok())
                    .unwrap_or(0)
            };
            if is("Text") {
                items.push(CustomItem::Text(part.inner_text()));
            } else if is("NewLine") {
                let count = text(part, "Count").and_then(|count| count.parse().ok());
                items.push(CustomItem::NewLine(count.unwrap_or(1)));
            } else if is("Frame") {
                let frame = Frame {
                    left: number("LeftIndent"),
                    right: number("RightIndent"),
                    first_line: number("FirstLineIndent") - number("FirstLineHanging"),
                };
                let inside = match child(part, "CustomItem") {
                    Some(item) => self.items(&item)?,
                    None => Vec::new(),
                };
                items.push(CustomItem::Frame(frame, inside));
            } else if is("ExpressionBinding") {
                items.push(CustomItem::Value(CustomValue {
                    getter: self.getter(part)?,
                    format: format_of(part),
                    when: self.condition(part, "ItemSelectionCondition")?,
                    enumerate: child(part, "EnumerateCollection").is_some(),
                    custom: self.control(part)?,
                }));
            } else {
                self.call.throw(&unsupported(&part.name))?;
            }
        }
        Ok(items)
    }
}

fn alignment(node: &Node) -> Option<Alignment> {
    let text = text(node, "Alignment")?;
    Some(if eq_ignore_case(&text, "Right") {
        Alignment::Right
    } else if eq_ignore_case(&text, "Center") {
        Alignment::Center
    } else {
        Alignment::Left
    })
}

fn format_of(node: &Node) -> Option<Rc<str>> {
    text(node, "FormatString").map(Rc::from)
}
