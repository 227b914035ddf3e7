//! Objects become packets: which view, which group, which texts.
//!
//! This is what a Format-* cmdlet does, and what happens to objects that reach the output unformatted.

mod custom;
mod kind;
mod list;
mod table;
mod wide;

use super::display::{self, Display};
use super::entry::{EntryBody, FormatEntry, FormatObject, FormatStart, GroupStart, Packet, Piece};
use super::error_view;
use super::names;
use super::parameter::{Expand, Parameter, Parameters};
use super::property::{Expression, Getter};
use super::style::Style;
use super::view::{FormatTable, Selected, View, ViewBody};
use crate::grammar::{self, ViewKind};
use crate::text::name::eq_ignore_case;
use crate::value::{Context, ErrorCategory, ErrorRecord, Fault, Result, Value};
use kind::{Kind, KindCache};
use std::rc::Rc;

/// What shaping depends on besides the objects.
#[derive(Clone)]
pub struct Settings {
    /// The session's views and display settings.
    pub table: Rc<FormatTable>,
    /// `$FormatEnumerationLimit`; negative: all.
    pub limit: i64,
    /// `$ErrorView`.
    pub error_view: String,
    /// Columns of the window, for the views of errors; 0: there is none.
    pub window: usize,
    /// Colours for the views of errors; `None`: plain.
    pub style: Option<Rc<Style>>,
}

impl Default for Settings {
    fn default() -> Self {
        Settings {
            table: Rc::new(FormatTable::new()),
            limit: 4,
            error_view: "ConciseView".to_owned(),
            window: 120,
            style: None,
        }
    }
}

/// A table has at most so many columns unless they are named.
const MOST_COLUMNS: usize = 10;
/// Objects with more properties are shown as a list.
const TABLE_PROPERTIES: usize = 4;

/// Shapes a stream of objects.
pub struct Shaper {
    layout: Option<ViewKind>,
    parameters: Option<Rc<Parameters>>,
    settings: Settings,
    generator: Option<Generator>,
    in_group: bool,
    kinds: KindCache,
}

impl Shaper {
    /// Shapes by the objects' default views.
    pub fn new(settings: Settings) -> Shaper {
        Shaper {
            layout: None,
            parameters: None,
            settings,
            generator: None,
            in_group: false,
            kinds: KindCache::default(),
        }
    }

    /// Shapes as a Format-* cmdlet was told to.
    pub fn with(layout: ViewKind, parameters: Parameters, settings: Settings) -> Shaper {
        Shaper {
            layout: Some(layout),
            parameters: Some(Rc::new(parameters)),
            ..Shaper::new(settings)
        }
    }

    /// Shapes an object that came through the pipeline.
    pub fn push(
        &mut self,
        value: &Value,
        cx: &mut dyn Context,
        out: &mut Vec<Packet>,
    ) -> Result<()> {
        if value.is_null() {
            return Ok(());
        }
        let Some(elements) = display::elements(value) else {
            return self.object(value, cx, out);
        };
        match self.parameters.as_ref().and_then(|it| it.expand) {
            None | Some(Expand::EnumOnly) => {}
            Some(Expand::CoreOnly) => return self.object(value, cx, out),
            Some(Expand::Both) => {
                self.announce(value, elements.len(), cx, out)?;
            }
        }
        for element in &elements {
            if !element.is_null() {
                self.object(element, cx, out)?;
            }
        }
        Ok(())
    }

    /// Shapes one object, a collection too.
    fn object(&mut self, value: &Value, cx: &mut dyn Context, out: &mut Vec<Packet>) -> Result<()> {
        if let Some(packet) = FormatObject::packet(value) {
            out.push(packet.clone());
            return Ok(());
        }
        let kind = self.kinds.of(value, &self.settings.table);
        let forced = self.parameters.as_ref().is_some_and(|it| it.force);
        if !forced && let Some(entry) = self.out_of_band(value, &kind, cx) {
            out.push(Packet::Entry(Rc::new(entry)));
            return Ok(());
        }
        let mut generator = match self.generator.take() {
            Some(generator) => generator,
            None => {
                let generator = self.select(value, &kind, cx)?;
                out.push(Packet::FormatStart(Rc::new(generator.start(value, cx))));
                generator
            }
        };
        if !forced && !generator.applies(&kind) {
            let entry = self.fallback(value, &kind, cx);
            self.generator = Some(generator);
            if let Some(entry) = entry {
                out.push(Packet::Entry(Rc::new(entry)));
            }
            return Ok(());
        }
        let changed = generator.update_group(value, cx);
        if !self.in_group || changed {
            if self.in_group {
                out.push(Packet::GroupEnd);
            }
            self.in_group = true;
            out.push(Packet::GroupStart(Rc::new(
                generator.group_start(value, cx),
            )));
        }
        let body = generator.body(value, &kind, cx);
        out.push(Packet::Entry(Rc::new(FormatEntry {
            out_of_band: false,
            body,
        })));
        for record in generator.errors.drain(..) {
            let text = error_view::text(&record, &self.settings, cx);
            out.push(Packet::Entry(Rc::new(FormatEntry {
                out_of_band: true,
                body: EntryBody::Complex(vec![Piece::Property(text)]),
            })));
        }
        self.generator = Some(generator);
        Ok(())
    }

    /// Ends the stream.
    pub fn finish(&mut self, out: &mut Vec<Packet>) {
        if std::mem::take(&mut self.in_group) {
            out.push(Packet::GroupEnd);
        }
        if self.generator.take().is_some() {
            out.push(Packet::FormatEnd);
        }
    }

    /// The entry of an object that is printed as it comes: a string, a number, an error ...
    fn out_of_band(
        &mut self,
        value: &Value,
        kind: &Rc<Kind>,
        cx: &mut dyn Context,
    ) -> Option<FormatEntry> {
        let body = if let Some(view) = &kind.out_of_band {
            let mut generator = self.generator_of(Some(Rc::clone(view)), view.body.kind());
            generator.body(value, kind, cx)
        } else if kind.scalar || kind.has_no_properties(value) {
            EntryBody::Raw(display::text(value, cx).unwrap_or_default())
        } else {
            return None;
        };
        Some(FormatEntry {
            out_of_band: true,
            body,
        })
    }

    /// The entry of an object that the view in use is not for: a list of its properties.
    fn fallback(
        &mut self,
        value: &Value,
        kind: &Rc<Kind>,
        cx: &mut dyn Context,
    ) -> Option<FormatEntry> {
        if names::matching(value).is_empty() {
            return None;
        }
        let mut generator = self.generator_of(None, ViewKind::List);
        Some(FormatEntry {
            out_of_band: true,
            body: generator.body(value, kind, cx),
        })
    }

    /// `-Expand Both`: the collection as an object, and how many elements follow.
    fn announce(
        &mut self,
        value: &Value,
        count: usize,
        cx: &mut dyn Context,
        out: &mut Vec<Packet>,
    ) -> Result<()> {
        let mut say = |id: &str| {
            let text = grammar::message("FormatAndOut_format_xxx", id)
                .unwrap_or_default()
                .replace("{0}", &count.to_string());
            out.push(Packet::Entry(Rc::new(FormatEntry {
                out_of_band: true,
                body: EntryBody::Raw(text),
            })));
        };
        say("IEnum_Header");
        let kind = self.kinds.of(value, &self.settings.table);
        if let Some(entry) = self
            .out_of_band(value, &kind, cx)
            .or_else(|| self.fallback(value, &kind, cx))
        {
            out.push(Packet::Entry(Rc::new(entry)));
        }
        let id = match count {
            0 => "IEnum_NoObjects",
            1 => "IEnum_OneObject",
            _ => "IEnum_ManyObjects",
        };
        let text = grammar::message("FormatAndOut_format_xxx", id)
            .unwrap_or_default()
            .replace("{0}", &count.to_string());
        out.push(Packet::Entry(Rc::new(FormatEntry {
            out_of_band: true,
            body: EntryBody::Raw(text),
        })));
        Ok(())
    }

    /// The layout of an object, from its view or from its properties.
    fn select(
        &mut self,
        value: &Value,
        kind: &Rc<Kind>,
        cx: &mut dyn Context,
    ) -> Result<Generator> {
        let parameters = self.parameters.clone();
        let named = parameters
            .as_ref()
            .is_some_and(|it| !it.properties.is_empty());
        if !named {
            let wanted = parameters.as_ref().and_then(|it| it.view.clone());
            let fits = |view: &View| {
                !view.out_of_band
                    && self.layout.is_none_or(|layout| view.body.kind() == layout)
                    && wanted
                        .as_ref()
                        .is_none_or(|name| eq_ignore_case(name, &view.name))
            };
            if let Some(view) = self.settings.table.best(&kind.names, fits) {
                let layout = view.body.kind();
                return Ok(self.prepared(Some(view), layout, value, cx));
            }
            if let Some(name) = &wanted {
                return Err(self.unknown_view(name, kind));
            }
        }
        let layout = self.layout.unwrap_or_else(|| {
            let count = match default_set(value, kind) {
                names if names.is_empty() => names::all(value).len(),
                names => names.len(),
            };
            if count <= TABLE_PROPERTIES {
                ViewKind::Table
            } else {
                ViewKind::List
            }
        });
        Ok(self.prepared(None, layout, value, cx))
    }

    fn unknown_view(&self, name: &str, kind: &Kind) -> Box<Fault> {
        let message = |id: &str, args: &[&str]| {
            let mut text = grammar::message("FormatAndOut_format_xxx", id)
                .unwrap_or_default()
                .to_owned();
            for (at, arg) in args.iter().enumerate() {
                text = text.replace(&format!("{{{at}}}"), arg);
            }
            text
        };
        let layout = match self.layout {
            Some(ViewKind::Table) => "Table",
            Some(ViewKind::List) => "List",
            Some(ViewKind::Wide) => "Wide",
            Some(ViewKind::Custom) | None => "Custom",
        };
        let names = self.settings.table.names_of(&kind.names, self.layout);
        let type_name = kind.names.first().map_or("", String::as_str);
        let text = if names.is_empty() {
            let none = message("NonExistingViewNameError", &[layout, type_name]);
            message("UnknownViewNameError", &[name]) + &none
        } else {
            message("InvalidViewNameError", &[name, layout, &names.join(", ")])
        };
        Fault::new(
            "FormatViewNotFound",
            ErrorCategory::ObjectNotFound,
            "The pipeline has been stopped.",
        )
        .of("System.Management.Automation.PipelineStoppedException")
        .target(Value::str(name))
        .details(text)
    }

    fn generator_of(&self, view: Option<Rc<View>>, layout: ViewKind) -> Generator {
        Generator {
            view,
            layout,
            parameters: None,
            settings: self.settings.clone(),
            group: None,
            columns: Vec::new(),
            errors: Vec::new(),
        }
    }

    /// A generator with the command's parameters, ready for the first object.
    fn prepared(
        &self,
        view: Option<Rc<View>>,
        layout: ViewKind,
        value: &Value,
        cx: &mut dyn Context,
    ) -> Generator {
        let mut generator = self.generator_of(view, layout);
        generator.parameters = self.parameters.clone();
        generator.group = generator.grouping();
        if layout == ViewKind::Table && generator.view.is_none() {
            generator.columns = generator.table_columns(value);
        }
        let _ = cx;
        generator
    }
}

/// The default display properties of an object of a kind.
fn default_set(value: &Value, kind: &Kind) -> Vec<Expression> {
    resolved(value, kind.default_set(value))
}

/// The default display properties of an object with these type names.
fn default_set_of(value: &Value, type_names: &[String], table: &FormatTable) -> Vec<Expression> {
    let own = names::own_default_set(value);
    resolved(value, own.or_else(|| table.property_set(type_names)))
}

/// The properties that an object has of some names.
fn resolved(value: &Value, names: Option<Vec<String>>) -> Vec<Expression> {
    let mut found: Vec<Expression> = Vec::new();
    for name in names.unwrap_or_default() {
        for expression in Expression::name(&name).resolve(value) {
            if !found.iter().any(|held| held.text() == expression.text()) {
                found.push(expression);
            }
        }
    }
    found
}

/// A property that is shown, and the parameter that asked for it.
struct Association {
    parameter: Option<Rc<Parameter>>,
    getter: Getter,
}

impl Association {
    fn label(&self) -> String {
        self.parameter
            .as_ref()
            .and_then(|parameter| parameter.label.clone())
            .unwrap_or_else(|| self.getter.expression.text())
    }

    fn format(&self) -> Option<&str> {
        self.parameter.as_ref()?.format.as_deref()
    }
}

/// What objects are grouped by, and the value of the group at hand.
struct Grouping {
    expression: Expression,
    label: Option<String>,
    /// The name of the property as the object spells it.
    display_name: String,
    current: Option<Value>,
}

/// Makes the packets of one view.
struct Generator {
    view: Option<Rc<View>>,
    layout: ViewKind,
    parameters: Option<Rc<Parameters>>,
    settings: Settings,
    group: Option<Grouping>,
    /// The columns of a table without a view, settled by the first object.
    columns: Vec<Association>,
    errors: Vec<Rc<ErrorRecord>>,
}

impl Generator {
    fn display(&self) -> Display<'_> {
        Display {
            table: &self.settings.table,
            limit: self.settings.limit,
            fixed_floats: false,
        }
    }

    /// True if the view is for objects of that kind.
    fn applies(&self, kind: &Kind) -> bool {
        let Some(view) = &self.view else {
            return true;
        };
        let is_for = |name: &str| view.types.iter().any(|held| eq_ignore_case(held, name));
        kind.names
            .iter()
            .any(|name| is_for(name) || name.strip_prefix("Deserialized.").is_some_and(is_for))
    }

    fn start(&self, value: &Value, cx: &mut dyn Context) -> FormatStart {
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
                ViewKind::List => super::entry::ShapeInfo::List,
                ViewKind::Wide => self.wide_header(autosize),
                ViewKind::Custom => super::entry::ShapeInfo::Complex,
            },
            autosize,
        }
    }

    fn body(&mut self, value: &Value, kind: &Rc<Kind>, cx: &mut dyn Context) -> EntryBody {
        match self.layout {
            ViewKind::Table => self.row(value, cx),
            ViewKind::List => self.list(value, kind, cx),
            ViewKind::Wide => self.wide(value, kind, cx),
            ViewKind::Custom => self.custom(value, cx),
        }
    }

    /// What groups the objects: the command's parameter, else the view.
    fn grouping(&self) -> Option<Grouping> {
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
    fn update_group(&mut self, value: &Value, cx: &mut dyn Context) -> bool {
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

    fn group_start(&mut self, value: &Value, cx: &mut dyn Context) -> GroupStart {
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
    fn field(
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

    fn note_error(&mut self, id: &str, what: &str, fault: &Fault, record: Option<Rc<ErrorRecord>>) {
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
    fn choose<'v, T>(
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
fn holds(condition: &Expression, value: &Value, cx: &mut dyn Context) -> bool {
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
