//! Get-FormatData and Export-FormatData: the views of the session as objects, and as files.

use super::common::{Record, unsupported_parameter};
use super::type_data::views;
use crate::engine::{Body, Call, Cmdlet, CmdletBody, Flow};
use crate::format::Expression;
use crate::format::property::Getter;
use crate::format::view::{CustomEntry, CustomItem, Selected, TableView, View, ViewBody};
use crate::text::cells::Alignment;
use crate::text::name::eq_ignore_case;
use crate::text::wildcard::Wildcard;
use crate::value::net::xml::escape_text;
use crate::value::{ErrorCategory, NetObject, Type, Value, member};
use std::any::Any;
use std::rc::Rc;

pub(super) const CMDLETS: &[Cmdlet] = &[
    Cmdlet {
        name: "Get-FormatData",
        body: Body::Each(get),
    },
    Cmdlet {
        name: "Export-FormatData",
        body: Body::Stateful(|| Box::new(Export::default())),
    },
];

/// `[ExtendedTypeDefinition]`: the views of some types.
struct Definition {
    types: Vec<String>,
    views: Vec<Rc<View>>,
}

fn list(of: &str, items: Vec<Value>) -> Value {
    Value::list_of(
        Type::generic("System.Collections.Generic.List", vec![Type::named(of)]),
        items,
    )
}

impl NetObject for Definition {
    fn type_of(&self) -> Type {
        Type::named("System.Management.Automation.ExtendedTypeDefinition")
    }

    fn to_text(&self) -> String {
        self.types.first().cloned().unwrap_or_default()
    }

    fn get(&self, name: &str) -> Option<Value> {
        Some(if eq_ignore_case(name, "TypeNames") {
            list(
                "System.String",
                self.types
                    .iter()
                    .map(|name| Value::str(name.as_str()))
                    .collect(),
            )
        } else if eq_ignore_case(name, "FormatViewDefinition") {
            list(
                "System.Management.Automation.FormatViewDefinition",
                self.views
                    .iter()
                    .map(|view| Value::net(ViewObject(Rc::clone(view))))
                    .collect(),
            )
        } else if eq_ignore_case(name, "TypeName") {
            Value::str(self.to_text())
        } else {
            return None;
        })
    }

    fn property_names(&self) -> Vec<String> {
        ["TypeNames", "FormatViewDefinition", "TypeName"]
            .map(str::to_owned)
            .to_vec()
    }

    fn as_any(&self) -> &dyn Any {
        self
    }
}

/// `[FormatViewDefinition]`.
struct ViewObject(Rc<View>);

impl NetObject for ViewObject {
    fn type_of(&self) -> Type {
        Type::named("System.Management.Automation.FormatViewDefinition")
    }

    fn to_text(&self) -> String {
        self.0.name.clone()
    }

    fn get(&self, name: &str) -> Option<Value> {
        if eq_ignore_case(name, "Name") {
            return Some(Value::str(self.0.name.as_str()));
        }
        eq_ignore_case(name, "Control").then(|| control(&self.0))
    }

    fn property_names(&self) -> Vec<String> {
        vec!["Name".to_owned(), "Control".to_owned()]
    }

    fn as_any(&self) -> &dyn Any {
        self
    }
}

const NAMESPACE: &str = "System.Management.Automation";

fn record(of: &str, fields: Vec<(&'static str, Value)>) -> Value {
    Record::value(&format!("{NAMESPACE}.{of}"), fields)
}

fn text_or_null(text: Option<&str>) -> Value {
    text.map_or(Value::Null, Value::str)
}

fn aligned(alignment: Option<Alignment>) -> Value {
    let number = match alignment {
        None => 0,
        Some(Alignment::Left) => 1,
        Some(Alignment::Center) => 2,
        Some(Alignment::Right) => 3,
    };
    Value::enumeration("System.Management.Automation.Alignment", number)
}

/// `[DisplayEntry]`: a property's name or a block.
fn display(expression: &Expression) -> Value {
    let (kind, text) = match expression {
        Expression::Name(name) => (0, name.to_string()),
        Expression::Script(block) => (1, block.text().to_owned()),
    };
    Record::with_text(
        "System.Management.Automation.DisplayEntry",
        vec![
            (
                "ValueType",
                Value::enumeration("System.Management.Automation.DisplayEntryValueType", kind),
            ),
            ("Value", Value::str(text.as_str())),
        ],
        match kind {
            0 => format!("property: {text}"),
            _ => format!("script: {text}"),
        },
    )
}

fn entry_selection(selected: Option<&Selected>) -> Value {
    let types = selected.map(|held| held.types.clone()).unwrap_or_default();
    record(
        "EntrySelectedBy",
        vec![
            (
                "TypeNames",
                list("System.String", types.into_iter().map(Value::str).collect()),
            ),
            (
                "SelectionCondition",
                list(
                    "System.Management.Automation.DisplayEntry",
                    selected
                        .and_then(|held| held.condition.as_ref())
                        .map(display)
                        .into_iter()
                        .collect(),
                ),
            ),
        ],
    )
}

/// What a view shows, as an object.
fn control(view: &View) -> Value {
    let group = view.group_by.as_ref().map_or(Value::Null, |group| {
        record(
            "PSControlGroupBy",
            vec![
                ("Expression", display(&group.expression)),
                ("Label", text_or_null(group.label.as_deref())),
            ],
        )
    });
    let shared = vec![
        ("GroupBy", group),
        ("OutOfBand", Value::Bool(view.out_of_band)),
    ];
    let with = |mut own: Vec<(&'static str, Value)>| {
        own.extend(shared);
        own
    };
    match &view.body {
        ViewBody::Table(table) => record("TableControl", with(table_fields(table))),
        ViewBody::List(entries) => {
            let entries = entries
                .iter()
                .map(|entry| {
                    let items = entry
                        .items
                        .iter()
                        .map(|item| {
                            record(
                                "ListControlEntryItem",
                                vec![
                                    (
                                        "ItemSelectionCondition",
                                        item.when.as_ref().map_or(Value::Null, display),
                                    ),
                                    ("Label", text_or_null(item.label.as_deref())),
                                    ("DisplayEntry", display(&item.getter.expression)),
                                    ("FormatString", text_or_null(item.format.as_deref())),
                                ],
                            )
                        })
                        .collect();
                    record(
                        "ListControlEntry",
                        vec![
                            (
                                "Items",
                                list("System.Management.Automation.ListControlEntryItem", items),
                            ),
                            ("EntrySelectedBy", entry_selection(entry.selected.as_ref())),
                        ],
                    )
                })
                .collect();
            record(
                "ListControl",
                with(vec![(
                    "Entries",
                    list("System.Management.Automation.ListControlEntry", entries),
                )]),
            )
        }
        ViewBody::Wide(entries, columns) => {
            let entries = entries
                .iter()
                .map(|entry| {
                    record(
                        "WideControlEntryItem",
                        vec![
                            ("DisplayEntry", display(&entry.getter.expression)),
                            ("EntrySelectedBy", entry_selection(entry.selected.as_ref())),
                            ("FormatString", text_or_null(entry.format.as_deref())),
                        ],
                    )
                })
                .collect();
            record(
                "WideControl",
                with(vec![
                    (
                        "Entries",
                        list("System.Management.Automation.WideControlEntryItem", entries),
                    ),
                    ("AutoSize", Value::Bool(*columns == 0)),
                    ("Columns", Value::UInt(u32::try_from(*columns).unwrap_or(0))),
                ]),
            )
        }
        ViewBody::Custom(entries) => {
            let entries = entries
                .iter()
                .map(|entry| {
                    record(
                        "CustomControlEntry",
                        vec![("SelectedBy", entry_selection(entry.selected.as_ref()))],
                    )
                })
                .collect();
            record(
                "CustomControl",
                with(vec![(
                    "Entries",
                    list("System.Management.Automation.CustomControlEntry", entries),
                )]),
            )
        }
    }
}

fn table_fields(table: &TableView) -> Vec<(&'static str, Value)> {
    let headers = table
        .columns
        .iter()
        .map(|column| {
            record(
                "TableControlColumnHeader",
                vec![
                    ("Label", text_or_null(column.header.as_deref())),
                    ("Alignment", aligned(column.alignment)),
                    (
                        "Width",
                        Value::Int(i32::try_from(column.width).unwrap_or(0)),
                    ),
                ],
            )
        })
        .collect();
    let rows = table
        .rows
        .iter()
        .map(|row| {
            let cells = row
                .cells
                .iter()
                .map(|cell| {
                    let shown = display(&cell.getter.expression);
                    let text = shown.to_text();
                    Record::with_text(
                        "System.Management.Automation.TableControlColumn",
                        vec![
                            ("Alignment", aligned(cell.alignment)),
                            ("DisplayEntry", shown),
                            ("FormatString", text_or_null(cell.format.as_deref())),
                        ],
                        text,
                    )
                })
                .collect();
            record(
                "TableControlRow",
                vec![
                    (
                        "Columns",
                        list("System.Management.Automation.TableControlColumn", cells),
                    ),
                    ("SelectedBy", entry_selection(row.selected.as_ref())),
                    ("Wrap", Value::Bool(row.wrap)),
                ],
            )
        })
        .collect();
    vec![
        (
            "Headers",
            list(
                "System.Management.Automation.TableControlColumnHeader",
                headers,
            ),
        ),
        (
            "Rows",
            list("System.Management.Automation.TableControlRow", rows),
        ),
        ("AutoSize", Value::Bool(table.autosize)),
        ("HideTableHeaders", Value::Bool(table.hide_headers)),
    ]
}

/// The session's views, those for the same types together.
fn get(call: &mut Call<'_>) -> Flow {
    // Views for versions before 5.1 have another shape.
    if let Some(version) = call.text("PowerShellVersion") {
        let mut parts = version
            .split('.')
            .map(|part| part.parse::<u32>().unwrap_or(0));
        let (major, minor) = (parts.next().unwrap_or(0), parts.next().unwrap_or(0));
        if (major, minor) < (5, 1) {
            return unsupported_parameter(call, "PowerShellVersion");
        }
    }
    let patterns: Vec<Wildcard> = call
        .texts("TypeName")
        .iter()
        .filter_map(|text| Wildcard::new(text).ok())
        .collect();
    let table = views(call);
    let mut found: Vec<Definition> = Vec::new();
    for view in table.all() {
        let wanted = patterns.is_empty()
            || view
                .types
                .iter()
                .any(|of| patterns.iter().any(|pattern| pattern.is_match(of)));
        if !wanted {
            continue;
        }
        match found.iter_mut().find(|held| held.types == view.types) {
            Some(held) => held.views.push(view),
            None => found.push(Definition {
                types: view.types.clone(),
                views: vec![view],
            }),
        }
    }
    for definition in found {
        call.write(Value::net(definition))?;
    }
    Ok(())
}

/// The definitions that came, and the file they go to.
#[derive(Default)]
struct Export {
    views: Vec<(Vec<String>, Rc<View>)>,
}

impl CmdletBody for Export {
    fn process(&mut self, call: &mut Call<'_>) -> Flow {
        let given = call.value("InputObject");
        let items = member::enumerate(&given).unwrap_or_else(|| vec![given.clone()]);
        for item in items {
            if let Some(definition) = item.downcast::<Definition>() {
                for view in &definition.views {
                    self.views.push((definition.types.clone(), Rc::clone(view)));
                }
            }
        }
        Ok(())
    }

    fn end(&mut self, call: &mut Call<'_>) -> Flow {
        let scripts = call.flag("IncludeScriptBlock");
        let path = match call.text("LiteralPath").filter(|path| !path.is_empty()) {
            Some(path) => path,
            None => call.text("Path").unwrap_or_default(),
        };
        let full = call.rt.full_path(&path);
        if let Some(status) = call.rt.world.status(&full) {
            if call.flag("NoClobber") {
                return call.throw(
                    &crate::value::Fault::new(
                        "NoClobber",
                        ErrorCategory::ResourceExists,
                        format!("The file '{full}' already exists."),
                    )
                    .of("System.IO.IOException")
                    .target(Value::str(full.as_str())),
                );
            }
            if status.readonly && call.flag("Force") {
                let _ = call.rt.world.set_readonly(&full, false);
            }
        }
        let mut out = String::from(
            "<?xml version=\"1.0\" encoding=\"utf-8\"?><Configuration><ViewDefinitions>",
        );
        for (types, view) in &self.views {
            let mut writer = Writer {
                out: String::new(),
                scripts,
                left_out: false,
            };
            writer.view(types, view);
            if !writer.left_out {
                out.push_str(&writer.out);
            }
        }
        out.push_str("</ViewDefinitions></Configuration>");
        if let Err(mut fault) = call.rt.world.write(&full, out.as_bytes()) {
            fault.id = "FileOpenFailure".to_owned();
            fault.category = ErrorCategory::OpenError;
            fault.target = Some(Value::str(full.as_str()));
            return call.throw(&fault);
        }
        Ok(())
    }
}

struct Writer {
    out: String,
    /// Blocks are written, too.
    scripts: bool,
    /// The view needs a block that must not be written.
    left_out: bool,
}

impl Writer {
    fn leaf(&mut self, tag: &str, text: &str) {
        self.out
            .push_str(&format!("<{tag}>{}</{tag}>", escape_text(text)));
    }

    fn inside(&mut self, tag: &str, fill: impl FnOnce(&mut Self)) {
        self.out.push_str(&format!("<{tag}>"));
        fill(self);
        self.out.push_str(&format!("</{tag}>"));
    }

    fn expression(&mut self, expression: &Expression) {
        match expression {
            Expression::Name(name) => self.leaf("PropertyName", name),
            Expression::Script(block) if self.scripts => self.leaf("ScriptBlock", block.text()),
            Expression::Script(_) => self.left_out = true,
        }
    }

    fn getter(&mut self, getter: &Getter) {
        self.expression(&getter.expression);
    }

    fn alignment(&mut self, alignment: Option<Alignment>) {
        if let Some(alignment) = alignment {
            let text = match alignment {
                Alignment::Left => "Left",
                Alignment::Center => "Center",
                Alignment::Right => "Right",
            };
            self.leaf("Alignment", text);
        }
    }

    fn selected(&mut self, selected: Option<&Selected>) {
        let Some(selected) = selected else { return };
        self.inside("EntrySelectedBy", |writer| {
            for of in &selected.types {
                writer.leaf("TypeName", of);
            }
            if let Some(condition) = &selected.condition {
                writer.inside("SelectionCondition", |writer| writer.expression(condition));
            }
        });
    }

    fn view(&mut self, types: &[String], view: &View) {
        self.inside("View", |writer| {
            writer.leaf("Name", &view.name);
            writer.inside("ViewSelectedBy", |writer| {
                for of in types {
                    writer.leaf("TypeName", of);
                }
            });
            if let Some(group) = &view.group_by {
                writer.inside("GroupBy", |writer| {
                    writer.expression(&group.expression);
                    if let Some(label) = &group.label {
                        writer.leaf("Label", label);
                    }
                    if let Some(custom) = &group.custom {
                        writer.custom("CustomControl", custom);
                    }
                });
            }
            if view.out_of_band {
                writer.out.push_str("<OutOfBand />");
            }
            match &view.body {
                ViewBody::Table(table) => writer.table(table),
                ViewBody::List(entries) => writer.inside("ListControl", |writer| {
                    writer.inside("ListEntries", |writer| {
                        for entry in entries {
                            writer.inside("ListEntry", |writer| {
                                writer.selected(entry.selected.as_ref());
                                writer.inside("ListItems", |writer| {
                                    for item in &entry.items {
                                        writer.inside("ListItem", |writer| {
                                            if let Some(when) = &item.when {
                                                writer.inside("ItemSelectionCondition", |writer| {
                                                    writer.expression(when);
                                                });
                                            }
                                            if let Some(label) = &item.label {
                                                writer.leaf("Label", label);
                                            }
                                            if let Some(format) = &item.format {
                                                writer.leaf("FormatString", format);
                                            }
                                            writer.getter(&item.getter);
                                        });
                                    }
                                });
                            });
                        }
                    });
                }),
                ViewBody::Wide(entries, columns) => writer.inside("WideControl", |writer| {
                    match columns {
                        0 => writer.out.push_str("<AutoSize />"),
                        columns => writer.leaf("ColumnNumber", &columns.to_string()),
                    }
                    writer.inside("WideEntries", |writer| {
                        for entry in entries {
                            writer.inside("WideEntry", |writer| {
                                writer.selected(entry.selected.as_ref());
                                writer.inside("WideItem", |writer| {
                                    writer.getter(&entry.getter);
                                    if let Some(format) = &entry.format {
                                        writer.leaf("FormatString", format);
                                    }
                                });
                            });
                        }
                    });
                }),
                ViewBody::Custom(entries) => writer.custom("CustomControl", entries),
            }
        });
    }

    fn table(&mut self, table: &TableView) {
        self.inside("TableControl", |writer| {
            if table.autosize {
                writer.out.push_str("<AutoSize />");
            }
            if table.hide_headers {
                writer.out.push_str("<HideTableHeaders />");
            }
            writer.inside("TableHeaders", |writer| {
                for column in &table.columns {
                    writer.inside("TableColumnHeader", |writer| {
                        if let Some(label) = &column.header {
                            writer.leaf("Label", label);
                        }
                        if column.width > 0 {
                            writer.leaf("Width", &column.width.to_string());
                        }
                        writer.alignment(column.alignment);
                    });
                }
            });
            writer.inside("TableRowEntries", |writer| {
                for row in &table.rows {
                    writer.inside("TableRowEntry", |writer| {
                        if row.wrap {
                            writer.out.push_str("<Wrap />");
                        }
                        writer.selected(row.selected.as_ref());
                        writer.inside("TableColumnItems", |writer| {
                            for cell in &row.cells {
                                writer.inside("TableColumnItem", |writer| {
                                    writer.alignment(cell.alignment);
                                    if let Some(format) = &cell.format {
                                        writer.leaf("FormatString", format);
                                    }
                                    writer.getter(&cell.getter);
                                });
                            }
                        });
                    });
                }
            });
        });
    }

    fn custom(&mut self, tag: &str, entries: &[CustomEntry]) {
        self.inside(tag, |writer| {
            writer.inside("CustomEntries", |writer| {
                for entry in entries {
                    writer.inside("CustomEntry", |writer| {
                        writer.selected(entry.selected.as_ref());
                        writer.inside("CustomItem", |writer| writer.items(&entry.items));
                    });
                }
            });
        });
    }

    fn items(&mut self, items: &[CustomItem]) {
        for item in items {
            match item {
                CustomItem::Text(text) => self.leaf("Text", text),
                CustomItem::NewLine(count) => {
                    for _ in 0..*count {
                        self.out.push_str("<NewLine />");
                    }
                }
                CustomItem::Frame(frame, inside) => self.inside("Frame", |writer| {
                    for (tag, cells) in [("LeftIndent", frame.left), ("RightIndent", frame.right)] {
                        if cells != 0 {
                            writer.leaf(tag, &cells.to_string());
                        }
                    }
                    match frame.first_line {
                        0 => {}
                        more @ 1.. => writer.leaf("FirstLineIndent", &more.to_string()),
                        less => writer.leaf("FirstLineHanging", &less.unsigned_abs().to_string()),
                    }
                    writer.inside("CustomItem", |writer| writer.items(inside));
                }),
                CustomItem::Value(value) => self.inside("ExpressionBinding", |writer| {
                    if let Some(when) = &value.when {
                        writer.inside("ItemSelectionCondition", |writer| writer.expression(when));
                    }
                    if let Some(getter) = &value.getter {
                        writer.getter(getter);
                    }
                    if value.enumerate {
                        writer.out.push_str("<EnumerateCollection />");
                    }
                    if let Some(custom) = &value.custom {
                        writer.custom("CustomControl", custom);
                    }
                }),
                // What Rust prints has no form in a file.
                CustomItem::Native(_) => self.left_out = true,
            }
        }
    }
}
