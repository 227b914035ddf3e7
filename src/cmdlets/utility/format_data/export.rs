//! Export-FormatData: views as a file.

use super::Definition;
use crate::engine::{Call, CmdletBody, Flow};
use crate::format::Expression;
use crate::format::property::Getter;
use crate::format::view::{CustomEntry, CustomItem, Selected, TableView, View, ViewBody};
use crate::text::cells::Alignment;
use crate::value::net::xml::escape_text;
use crate::value::{ErrorCategory, Value, member};
use std::rc::Rc;

/// The definitions that came, and the file they go to.
#[derive(Default)]
pub(super) struct Export {
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
