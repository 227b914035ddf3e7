//! Objects become packets: which view, which group, which texts.
//!
//! This is what a Format-* cmdlet does, and what happens to objects that reach the output unformatted.

mod custom;
mod generator;
mod kind;
mod list;
mod table;
mod wide;

use super::display::{self};
use super::entry::{EntryBody, FormatEntry, FormatObject, Packet, Piece};
use super::error_view;
use super::names;
use super::parameter::{Expand, Parameters};
use super::property::Expression;
use super::style::Style;
use super::view::{FormatTable, View};
use crate::grammar::{self, ViewKind};
use crate::text::name::eq_ignore_case;
use crate::value::{Context, ErrorCategory, Fault, Result, Value};
use generator::{Association, Generator};
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
                let generator = self.select(value, &kind)?;
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
    fn select(&mut self, value: &Value, kind: &Rc<Kind>) -> Result<Generator> {
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
                return Ok(self.prepared(Some(view), layout, value));
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
        Ok(self.prepared(None, layout, value))
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
    fn prepared(&self, view: Option<Rc<View>>, layout: ViewKind, value: &Value) -> Generator {
        let mut generator = self.generator_of(view, layout);
        generator.parameters = self.parameters.clone();
        generator.group = generator.grouping();
        if layout == ViewKind::Table && generator.view.is_none() {
            generator.columns = generator.table_columns(value);
        }
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
