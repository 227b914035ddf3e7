//! Views: which columns, items or texts an object of a type is shown with.
//!
//! The built-in views stand in `grammar/views`; one is parsed when an object first needs it. A session may
//! put views of its own before or behind them.

use super::data::Data;
use super::entry::Frame;
use super::property::{Expression, Getter};
use crate::grammar::{self, ViewKind, ViewText};
use crate::text::cells::Alignment;
use crate::text::name::eq_ignore_case;
use rustc_hash::FxHashMap;
use std::cell::RefCell;
use std::rc::Rc;

/// A view.
#[derive(Debug)]
pub struct View {
    /// Its name, for `-View`.
    pub name: String,
    /// The type names it is for.
    pub types: Vec<String>,
    /// The file that brought it; none for a built-in one.
    pub file: Option<Rc<str>>,
    /// Printed without ending the view around it.
    pub out_of_band: bool,
    /// Objects with the same value of this stand together under a header.
    pub group_by: Option<GroupBy>,
    /// What it shows.
    pub body: ViewBody,
}

/// What a view shows.
#[derive(Debug)]
pub enum ViewBody {
    /// Columns and rows.
    Table(TableView),
    /// Labels and values.
    List(Vec<ListEntry>),
    /// One value.
    Wide(Vec<WideEntry>, usize),
    /// Free text.
    Custom(Vec<CustomEntry>),
}

impl ViewBody {
    /// The layout.
    pub fn kind(&self) -> ViewKind {
        match self {
            ViewBody::Table(_) => ViewKind::Table,
            ViewBody::List(_) => ViewKind::List,
            ViewBody::Wide(..) => ViewKind::Wide,
            ViewBody::Custom(_) => ViewKind::Custom,
        }
    }
}

/// For which objects an entry is: all, those of some types, those that a condition holds for.
#[derive(Debug, Default)]
pub struct Selected {
    /// Type names; empty: any.
    pub types: Vec<String>,
    /// A condition on the object.
    pub condition: Option<Expression>,
}

/// What groups objects.
#[derive(Debug)]
pub struct GroupBy {
    /// The value they share.
    pub expression: Expression,
    /// What stands before the value.
    pub label: Option<String>,
    /// The header as free text.
    pub custom: Option<Vec<CustomEntry>>,
}

/// A table.
#[derive(Debug, Default)]
pub struct TableView {
    /// The columns.
    pub columns: Vec<ColumnView>,
    /// The kinds of row; the one without a selection is for all others.
    pub rows: Vec<RowView>,
    /// Columns as wide as their widest cell.
    pub autosize: bool,
    /// No header lines.
    pub hide_headers: bool,
}

/// A column.
#[derive(Debug, Default)]
pub struct ColumnView {
    /// What stands above it, if not the property's name.
    pub header: Option<String>,
    /// Cells; 0: what is left.
    pub width: usize,
    /// How its cells stand.
    pub alignment: Option<Alignment>,
}

/// A kind of row.
#[derive(Debug, Default)]
pub struct RowView {
    /// For which objects.
    pub selected: Option<Selected>,
    /// The cells.
    pub cells: Vec<CellView>,
    /// Long cells go on in the next line.
    pub wrap: bool,
}

/// A cell of a row.
#[derive(Debug)]
pub struct CellView {
    /// Its value.
    pub getter: Getter,
    /// How it stands, where not as the column.
    pub alignment: Option<Alignment>,
    /// A .NET format.
    pub format: Option<Rc<str>>,
}

/// A kind of list.
#[derive(Debug)]
pub struct ListEntry {
    /// For which objects.
    pub selected: Option<Selected>,
    /// The items.
    pub items: Vec<ListItem>,
}

/// An item of a list.
#[derive(Debug)]
pub struct ListItem {
    /// What stands before it, if not the property's name.
    pub label: Option<String>,
    /// Its value.
    pub getter: Getter,
    /// A .NET format.
    pub format: Option<Rc<str>>,
    /// Only if this holds.
    pub when: Option<Expression>,
}

/// A kind of wide view.
#[derive(Debug)]
pub struct WideEntry {
    /// For which objects.
    pub selected: Option<Selected>,
    /// The value.
    pub getter: Getter,
    /// A .NET format.
    pub format: Option<Rc<str>>,
}

/// A kind of free text.
#[derive(Debug)]
pub struct CustomEntry {
    /// For which objects.
    pub selected: Option<Selected>,
    /// The pieces.
    pub items: Vec<CustomItem>,
}

/// A piece of free text.
#[derive(Debug)]
pub enum CustomItem {
    /// Text.
    Text(String),
    /// The line ends.
    NewLine(usize),
    /// Pieces with margins.
    Frame(Frame, Vec<CustomItem>),
    /// A value.
    Value(CustomValue),
    /// What Rust prints: the views of error records; the number tells which of the view's it is.
    Native(usize),
}

/// A value in free text.
#[derive(Debug)]
pub struct CustomValue {
    /// What is shown; the object itself if not told.
    pub getter: Option<Getter>,
    /// A .NET format.
    pub format: Option<Rc<str>>,
    /// Only if this holds.
    pub when: Option<Expression>,
    /// Each element on its own.
    pub enumerate: bool,
    /// Shown as free text again.
    pub custom: Option<Vec<CustomEntry>>,
}

fn expression(data: &Data) -> Option<Expression> {
    match data.get("Script") {
        Some(Data::Script(block)) => Some(Expression::Script(Rc::clone(block))),
        _ => data.text("Property").map(Expression::name),
    }
}

fn condition(data: &Data, key: &str) -> Option<Expression> {
    match data.get(key)? {
        Data::Script(block) => Some(Expression::Script(Rc::clone(block))),
        Data::Text(name) => Some(Expression::name(name)),
        table => expression(table),
    }
}

fn getter(data: &Data) -> Option<Getter> {
    expression(data).map(Getter::new)
}

fn format_of(data: &Data) -> Option<Rc<str>> {
    data.text("Format").map(Rc::from)
}

fn alignment(data: &Data) -> Option<Alignment> {
    match data.text("Align")? {
        it if eq_ignore_case(it, "Right") => Some(Alignment::Right),
        it if eq_ignore_case(it, "Center") => Some(Alignment::Center),
        _ => Some(Alignment::Left),
    }
}

fn size(data: &Data, key: &str) -> usize {
    data.number(key)
        .and_then(|number| usize::try_from(number).ok())
        .unwrap_or(0)
}

fn selected(data: &Data) -> Option<Selected> {
    let chosen = data.get("Selected")?;
    Some(Selected {
        types: chosen.texts("Types"),
        condition: condition(chosen, "When").or_else(|| condition(chosen, "Condition")),
    })
}

fn custom_entries(data: &Data) -> Vec<CustomEntry> {
    let mut natives = 0;
    let entries = match data {
        Data::List(entries) => entries.as_slice(),
        _ => data.list("Entries"),
    };
    entries
        .iter()
        .map(|entry| CustomEntry {
            selected: selected(entry),
            items: custom_items(entry, &mut natives),
        })
        .collect()
}

fn custom_items(data: &Data, natives: &mut usize) -> Vec<CustomItem> {
    let mut items = Vec::new();
    for item in data.list("Items") {
        if let Some(text) = item.text("Text") {
            items.push(CustomItem::Text(text.to_owned()));
        } else if let Some(newline) = item.get("Newline") {
            items.push(CustomItem::NewLine(match newline {
                Data::Number(count) => usize::try_from(*count).unwrap_or(1),
                _ => 1,
            }));
        } else if item.get("Frame").is_some() {
            let margins = item.get("Frame").filter(|it| matches!(it, Data::Table(_)));
            let side = |key: &str| {
                let number = item
                    .number(key)
                    .or_else(|| margins.and_then(|it| it.number(key)));
                number.and_then(|it| i32::try_from(it).ok()).unwrap_or(0)
            };
            let inside = match margins.filter(|it| it.get("Items").is_some()) {
                Some(frame) => custom_items(frame, natives),
                None => custom_items(item, natives),
            };
            let frame = Frame {
                left: side("LeftIndent"),
                right: side("RightIndent"),
                first_line: side("FirstLineIndent") - side("FirstLineHanging"),
            };
            items.push(CustomItem::Frame(frame, inside));
        } else {
            let shown = item.get("Expression");
            if shown.is_some_and(|it| it.flag("Native")) {
                items.push(CustomItem::Native(*natives));
                *natives += 1;
                continue;
            }
            items.push(CustomItem::Value(CustomValue {
                getter: shown.and_then(getter),
                format: format_of(item).or_else(|| shown.and_then(format_of)),
                when: condition(item, "When"),
                enumerate: item.flag("Enumerate"),
                custom: item.get("Custom").map(custom_entries),
            }));
        }
    }
    items
}

fn list_entries(data: &Data) -> Vec<ListEntry> {
    data.list("Entries")
        .iter()
        .map(|entry| ListEntry {
            selected: selected(entry),
            items: entry
                .list("Items")
                .iter()
                .filter_map(|item| {
                    Some(ListItem {
                        label: item.text("Label").map(str::to_owned),
                        getter: getter(item)?,
                        format: format_of(item),
                        when: condition(item, "When"),
                    })
                })
                .collect(),
        })
        .collect()
}

fn table(data: &Data) -> TableView {
    TableView {
        columns: data
            .list("Columns")
            .iter()
            .map(|column| ColumnView {
                header: column.text("Header").map(str::to_owned),
                width: size(column, "Width"),
                alignment: alignment(column),
            })
            .collect(),
        rows: data
            .list("Rows")
            .iter()
            .map(|row| RowView {
                selected: selected(row),
                cells: row
                    .list("Cells")
                    .iter()
                    .map(|cell| CellView {
                        getter: getter(cell).unwrap_or_else(|| Getter::new(Expression::name(""))),
                        alignment: alignment(cell),
                        format: format_of(cell),
                    })
                    .collect(),
                wrap: row.flag("Wrap"),
            })
            .collect(),
        autosize: data.flag("AutoSize"),
        hide_headers: data.flag("HideHeaders"),
    }
}

impl View {
    /// A view from its data.
    pub fn from_data(data: &Data) -> Option<View> {
        let is = |kind: &str| {
            data.text("Kind")
                .is_some_and(|held| eq_ignore_case(held, kind))
        };
        let body = if is("Table") {
            ViewBody::Table(table(data))
        } else if is("List") {
            ViewBody::List(list_entries(data))
        } else if is("Wide") {
            let entries = data.list("Entries").iter().filter_map(|entry| {
                Some(WideEntry {
                    selected: selected(entry),
                    getter: getter(entry)?,
                    format: format_of(entry),
                })
            });
            ViewBody::Wide(entries.collect(), size(data, "Columns"))
        } else if is("Custom") {
            ViewBody::Custom(custom_entries(data))
        } else {
            return None;
        };
        let group_by = data.get("GroupBy").and_then(|group| {
            Some(GroupBy {
                expression: group.get("Expression").and_then(expression)?,
                label: group.text("Label").map(str::to_owned),
                custom: group.get("Custom").map(custom_entries),
            })
        });
        Some(View {
            name: data.text("Name").unwrap_or_default().to_owned(),
            types: data.texts("Types"),
            file: None,
            out_of_band: data.flag("OutOfBand"),
            group_by,
            body,
        })
    }
}

/// The views and display settings of one session.
#[derive(Default)]
pub struct FormatTable {
    /// Views that come before the built-in ones (`Update-FormatData -PrependPath`).
    before: RefCell<Vec<Rc<View>>>,
    /// Views that come behind them.
    behind: RefCell<Vec<Rc<View>>>,
    /// Built-in views that were parsed, by the address of their text; `None`: not readable.
    parsed: RefCell<FxHashMap<usize, Option<Rc<View>>>>,
    /// What the session changed about types.
    pub types: RefCell<FxHashMap<String, TypeDisplay>>,
}

/// How objects of a type are displayed if there is no view.
#[derive(Clone, Debug, Default)]
pub struct TypeDisplay {
    /// `DefaultDisplayPropertySet`.
    pub property_set: Option<Vec<String>>,
    /// `DefaultDisplayProperty`.
    pub property: Option<String>,
}

impl FormatTable {
    /// The built-in views and display settings.
    pub fn new() -> FormatTable {
        FormatTable::default()
    }

    /// Adds views, as Update-FormatData does.
    pub fn add(&self, views: Vec<View>, prepend: bool) {
        let views = views.into_iter().map(Rc::new);
        if prepend {
            self.before.borrow_mut().splice(0..0, views);
        } else {
            self.behind.borrow_mut().extend(views);
        }
    }

    /// Forgets the views of a file.
    pub fn remove_file(&self, file: &str) {
        for views in [&self.before, &self.behind] {
            views
                .borrow_mut()
                .retain(|view| view.file.as_deref() != Some(file));
        }
    }

    fn parsed(&self, text: ViewText) -> Option<Rc<View>> {
        let address = text.text.as_ptr().addr();
        if let Some(known) = self.parsed.borrow().get(&address) {
            return known.clone();
        }
        let view = Data::read(text.file, text.text)
            .and_then(|data| View::from_data(&data))
            .map(Rc::new);
        self.parsed.borrow_mut().insert(address, view.clone());
        view
    }

    /// All views, in the order in which they are tried; those of help are not told.
    pub fn all(&self) -> Vec<Rc<View>> {
        let mut found: Vec<Rc<View>> = self.before.borrow().iter().cloned().collect();
        found.extend(
            grammar::views()
                .filter(|text| !text.file.ends_with("Help.psd1"))
                .filter_map(|text| self.parsed(text)),
        );
        found.extend(self.behind.borrow().iter().cloned());
        found
    }

    /// The views of one type name, in the order in which they are tried.
    pub fn views_of(&self, type_name: &str) -> Vec<Rc<View>> {
        let for_type = |view: &&Rc<View>| {
            view.types
                .iter()
                .any(|held| eq_ignore_case(held, type_name))
        };
        let mut found: Vec<Rc<View>> = self
            .before
            .borrow()
            .iter()
            .filter(for_type)
            .cloned()
            .collect();
        found.extend(grammar::view_texts(type_name).filter_map(|text| self.parsed(text)));
        found.extend(self.behind.borrow().iter().filter(for_type).cloned());
        found
    }

    /// The best view of an object: of its nearest type that has one, the first of the kind.
    pub fn best(&self, type_names: &[String], fits: impl Fn(&View) -> bool) -> Option<Rc<View>> {
        let find = |strip: bool| {
            type_names.iter().find_map(|name| {
                let name = match name.strip_prefix("Deserialized.") {
                    Some(rest) if strip => rest,
                    None if strip => return None,
                    _ => name.as_str(),
                };
                self.views_of(name).into_iter().find(|view| fits(view))
            })
        };
        find(false).or_else(|| find(true))
    }

    /// The names of the views of a kind for an object, for messages.
    pub fn names_of(&self, type_names: &[String], kind: Option<ViewKind>) -> Vec<String> {
        let mut names: Vec<String> = Vec::new();
        for type_name in type_names {
            for view in self.views_of(type_name) {
                if kind.is_none_or(|kind| view.body.kind() == kind) && !names.contains(&view.name) {
                    names.push(view.name.clone());
                }
            }
        }
        names
    }

    /// The display settings of the nearest type that has some.
    fn display<T>(
        &self,
        type_names: &[String],
        part: impl Fn(&TypeDisplay) -> Option<T>,
    ) -> Option<T> {
        let find = |name: &str| {
            let key = crate::text::name::to_lower(name);
            if let Some(found) = self.types.borrow().get(&key).and_then(&part) {
                return Some(found);
            }
            built_in_display(name).and_then(|display| part(&display))
        };
        type_names.iter().find_map(|name| find(name)).or_else(|| {
            type_names
                .iter()
                .find_map(|name| find(name.strip_prefix("Deserialized.")?))
        })
    }

    /// The default display properties of an object of these types.
    pub fn property_set(&self, type_names: &[String]) -> Option<Vec<String>> {
        self.display(type_names, |display| display.property_set.clone())
    }

    /// The property that names an object of these types.
    pub fn display_property(&self, type_names: &[String]) -> Option<String> {
        self.display(type_names, |display| display.property.clone())
    }

    /// Sets the display settings of a type, as Update-TypeData does.
    pub fn set_display(&self, type_name: &str, display: TypeDisplay) {
        let mut types = self.types.borrow_mut();
        let held = types
            .entry(crate::text::name::to_lower(type_name))
            .or_default();
        if display.property_set.is_some() {
            held.property_set = display.property_set;
        }
        if display.property.is_some() {
            held.property = display.property;
        }
    }

    /// Forgets the display settings of a type, as Remove-TypeData does.
    pub fn remove_display(&self, type_name: &str) {
        self.types
            .borrow_mut()
            .remove(&crate::text::name::to_lower(type_name));
    }
}

/// What `grammar/types` says about the display of a type; parsed once.
fn built_in_display(type_name: &str) -> Option<TypeDisplay> {
    thread_local! {
        static PARSED: RefCell<FxHashMap<usize, TypeDisplay>> = RefCell::default();
    }
    let text = grammar::type_data_text(type_name)?;
    if !text.contains("DefaultDisplayProperty") {
        return None;
    }
    PARSED.with(|parsed| {
        let address = text.as_ptr().addr();
        if let Some(known) = parsed.borrow().get(&address) {
            return Some(known.clone());
        }
        let data = Data::read(type_name, text)?;
        let set = data.texts("DefaultDisplayPropertySet");
        let display = TypeDisplay {
            property_set: (!set.is_empty()).then_some(set),
            property: data.text("DefaultDisplayProperty").map(str::to_owned),
        };
        parsed.borrow_mut().insert(address, display.clone());
        Some(display)
    })
}
