//! Get-FormatData and Export-FormatData: the views of the session as objects, and as files.

mod export;

use super::common::{Record, unsupported_parameter};
use super::type_data::views;
use crate::engine::{Body, Call, Cmdlet, Flow};
use crate::format::Expression;
use crate::format::view::{Selected, TableView, View, ViewBody};
use crate::text::cells::Alignment;
use crate::text::name::eq_ignore_case;
use crate::text::wildcard::Wildcard;
use crate::value::{NetObject, Type, Value};
use export::Export;
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
