//! What a formatting step says to a printing step: start, group, entry, end; plain data.
//!
//! `Format-*` sends these down the pipeline as objects, which is why `Format-Table | Out-String` works and
//! `Format-Table | Export-Csv` is a mistake.

use crate::text::cells::Alignment;
use crate::value::{NetObject, Type, Value};
use std::any::Any;
use std::rc::Rc;

/// One message from the step that shapes objects to the step that prints them.
#[derive(Clone, Debug)]
pub enum Packet {
    /// A view begins.
    FormatStart(Rc<FormatStart>),
    /// A group begins.
    GroupStart(Rc<GroupStart>),
    /// One object, shaped.
    Entry(Rc<FormatEntry>),
    /// The group ends.
    GroupEnd,
    /// The view ends.
    FormatEnd,
}

/// How a view begins.
#[derive(Debug, Default)]
pub struct FormatStart {
    /// What is known of the view as a whole.
    pub shape: ShapeInfo,
    /// Columns as wide as the widest cell of their group.
    pub autosize: bool,
}

/// What is known of a view before its first object.
#[derive(Debug, Default)]
pub enum ShapeInfo {
    /// A table and its columns.
    Table(TableHeader),
    /// A list.
    #[default]
    List,
    /// Values side by side; 0: as many as fit, or two.
    Wide(usize),
    /// Free text.
    Complex,
}

/// The columns of a table.
#[derive(Debug, Default)]
pub struct TableHeader {
    /// No header lines.
    pub hide_header: bool,
    /// Header lines again on every screen.
    pub repeat_header: bool,
    /// The columns.
    pub columns: Vec<Column>,
}

/// One column of a table.
#[derive(Debug, Default, Clone)]
pub struct Column {
    /// What stands above it.
    pub label: String,
    /// Cells; 0: to be found out.
    pub width: usize,
    /// How its cells stand; `None`: left.
    pub alignment: Option<Alignment>,
    /// The label is the name of the property that is shown.
    pub header_matches_property: bool,
}

/// How a group begins.
#[derive(Debug, Default)]
pub struct GroupStart {
    /// The lines above the group.
    pub header: Option<Vec<Piece>>,
}

/// One object, shaped.
#[derive(Debug)]
pub struct FormatEntry {
    /// Printed as it comes, without ending the view around it.
    pub out_of_band: bool,
    /// What is printed.
    pub body: EntryBody,
}

/// What is printed of one object.
#[derive(Debug)]
pub enum EntryBody {
    /// The cells of a table's row.
    Row {
        /// The cells.
        cells: Vec<Cell>,
        /// Long cells go on in the next line.
        multiline: bool,
    },
    /// Labels and values.
    List(Vec<(String, String)>),
    /// The one value of a wide view.
    Wide(String),
    /// Free text.
    Complex(Vec<Piece>),
    /// A text that is printed as it is.
    Raw(String),
}

/// A cell.
#[derive(Debug, Default)]
pub struct Cell {
    /// The text.
    pub text: String,
    /// How it stands, where it is not as its column says.
    pub alignment: Option<Alignment>,
}

/// A piece of free text.
#[derive(Debug, Clone)]
pub enum Piece {
    /// Text of the view.
    Text(String),
    /// Text of a property.
    Property(String),
    /// The line ends.
    NewLine,
    /// Pieces with margins.
    Frame(Frame, Vec<Piece>),
}

/// Margins.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Frame {
    /// Cells on the left.
    pub left: i32,
    /// Cells on the right.
    pub right: i32,
    /// More cells on the first line; negative: on all others.
    pub first_line: i32,
}

/// A packet as an object of the pipeline.
#[derive(Clone, Debug)]
pub struct FormatObject(pub Packet);

impl FormatObject {
    /// The packet of an object, if it is one.
    pub fn packet(value: &Value) -> Option<&Packet> {
        match value {
            Value::Net(_) | Value::Object(_) => value.downcast::<FormatObject>().map(|it| &it.0),
            _ => None,
        }
    }
}

impl From<Packet> for Value {
    fn from(packet: Packet) -> Value {
        Value::net(FormatObject(packet))
    }
}

const NAMESPACE: &str = "Microsoft.PowerShell.Commands.Internal.Format";
const CLASS_ID: &str = "ClassId2e4f51ef21dd47e99d3c952918aff9cd";

impl Packet {
    fn class(&self) -> (&'static str, &'static str) {
        match self {
            Packet::FormatStart(_) => ("FormatStartData", "033ecb2bc07a4d43b5ef94ed5a35d280"),
            Packet::FormatEnd => ("FormatEndData", "cf522b78d86c486691226b40aa69e95c"),
            Packet::GroupStart(_) => ("GroupStartData", "9e210fe47d09416682b841769c78b8a3"),
            Packet::GroupEnd => ("GroupEndData", "4ec4f0187cb04f4cb6973460dfe252df"),
            Packet::Entry(_) => ("FormatEntryData", "27c87ef9bbda4f709f6b4002fa4af63c"),
        }
    }
}

impl NetObject for FormatObject {
    fn type_of(&self) -> Type {
        Type::named(&format!("{NAMESPACE}.{}", self.0.class().0))
    }

    fn get(&self, name: &str) -> Option<Value> {
        let is = |known: &str| name.eq_ignore_ascii_case(known);
        if is(CLASS_ID) {
            return Some(Value::str(self.0.class().1));
        }
        match &self.0 {
            Packet::FormatStart(start) => match () {
                () if is("shapeInfo") => Some(start.shape.to_value()),
                () if is("autosizeInfo") => Some(if start.autosize {
                    part("AutosizeInfo", vec![("objectCount", Value::Int(0))])
                } else {
                    Value::Null
                }),
                () if is("pageHeaderEntry") || is("pageFooterEntry") || is("groupingEntry") => {
                    Some(Value::Null)
                }
                () => None,
            },
            Packet::GroupStart(group) => match () {
                () if is("groupingEntry") => Some(match &group.header {
                    Some(pieces) => part(
                        "GroupingEntry",
                        vec![("formatValueList", list(pieces.iter().map(Piece::to_value)))],
                    ),
                    None => Value::Null,
                }),
                () if is("shapeInfo") => Some(Value::Null),
                () => None,
            },
            Packet::Entry(entry) => match () {
                () if is("formatEntryInfo") => Some(entry.body.to_value()),
                () if is("outOfBand") => Some(Value::Bool(entry.out_of_band)),
                () if is("writeStream") => Some(Value::enumeration(
                    "System.Management.Automation.WriteStreamType",
                    0,
                )),
                () if is("isHelpObject") => Some(Value::FALSE),
                () => None,
            },
            Packet::GroupEnd | Packet::FormatEnd => is("groupingEntry").then_some(Value::Null),
        }
    }

    fn property_names(&self) -> Vec<String> {
        let names: &[&str] = match self.0 {
            Packet::FormatStart(_) => &[
                "shapeInfo",
                "pageHeaderEntry",
                "pageFooterEntry",
                "autosizeInfo",
                "groupingEntry",
            ],
            Packet::GroupStart(_) => &["shapeInfo", "groupingEntry"],
            Packet::Entry(_) => &[
                "formatEntryInfo",
                "outOfBand",
                "writeStream",
                "isHelpObject",
            ],
            Packet::GroupEnd | Packet::FormatEnd => &["groupingEntry"],
        };
        std::iter::once(CLASS_ID)
            .filter(|_| !names.is_empty())
            .chain(names.iter().copied())
            .map(str::to_owned)
            .collect()
    }

    fn as_any(&self) -> &dyn Any {
        self
    }
}

/// A part of a packet: its type, and what can be read of it.
struct FormatPart {
    class: &'static str,
    properties: Vec<(&'static str, Value)>,
}

fn part(class: &'static str, properties: Vec<(&'static str, Value)>) -> Value {
    Value::net(FormatPart { class, properties })
}

fn list(items: impl Iterator<Item = Value>) -> Value {
    Value::array(items.collect())
}

fn alignment(of: Option<Alignment>) -> Value {
    Value::Int(match of {
        None => 0,
        Some(Alignment::Left) => 1,
        Some(Alignment::Center) => 2,
        Some(Alignment::Right) => 3,
    })
}

fn property_field(text: &str, of: Option<Alignment>) -> Value {
    part(
        "FormatPropertyField",
        vec![
            ("propertyValue", Value::str(text)),
            ("alignment", alignment(of)),
        ],
    )
}

impl ShapeInfo {
    fn to_value(&self) -> Value {
        match self {
            ShapeInfo::Table(header) => part(
                "TableHeaderInfo",
                vec![
                    ("hideHeader", Value::Bool(header.hide_header)),
                    ("repeatHeader", Value::Bool(header.repeat_header)),
                    (
                        "tableColumnInfoList",
                        list(header.columns.iter().map(Column::to_value)),
                    ),
                ],
            ),
            ShapeInfo::List => part("ListViewHeaderInfo", Vec::new()),
            ShapeInfo::Wide(columns) => part(
                "WideViewHeaderInfo",
                vec![(
                    "columns",
                    Value::Int(i32::try_from(*columns).unwrap_or(i32::MAX)),
                )],
            ),
            ShapeInfo::Complex => part("ComplexViewHeaderInfo", Vec::new()),
        }
    }
}

impl Column {
    fn to_value(&self) -> Value {
        part(
            "TableColumnInfo",
            vec![
                (
                    "width",
                    Value::Int(i32::try_from(self.width).unwrap_or(i32::MAX)),
                ),
                ("alignment", alignment(self.alignment)),
                ("label", Value::Null),
                ("propertyName", Value::str(self.label.as_str())),
                (
                    "HeaderMatchesProperty",
                    Value::Bool(self.header_matches_property),
                ),
            ],
        )
    }
}

impl Piece {
    fn to_value(&self) -> Value {
        match self {
            Piece::Text(text) => part("FormatTextField", vec![("text", Value::str(text.as_str()))]),
            Piece::Property(text) => property_field(text, None),
            Piece::NewLine => part("FormatNewLine", Vec::new()),
            Piece::Frame(_, inside) => part(
                "FormatEntry",
                vec![("formatValueList", list(inside.iter().map(Piece::to_value)))],
            ),
        }
    }
}

impl EntryBody {
    fn to_value(&self) -> Value {
        match self {
            EntryBody::Row { cells, multiline } => part(
                "TableRowEntry",
                vec![
                    (
                        "formatPropertyFieldList",
                        list(
                            cells
                                .iter()
                                .map(|cell| property_field(&cell.text, cell.alignment)),
                        ),
                    ),
                    ("multiLine", Value::Bool(*multiline)),
                ],
            ),
            EntryBody::List(fields) => part(
                "ListViewEntry",
                vec![(
                    "listViewFieldList",
                    list(fields.iter().map(|(label, text)| {
                        part(
                            "ListViewField",
                            vec![
                                ("label", Value::Null),
                                ("propertyName", Value::str(label.as_str())),
                                ("formatPropertyField", property_field(text, None)),
                            ],
                        )
                    })),
                )],
            ),
            EntryBody::Wide(text) => part(
                "WideViewEntry",
                vec![("formatPropertyField", property_field(text, None))],
            ),
            EntryBody::Complex(pieces) => part(
                "ComplexViewEntry",
                vec![("formatValueList", list(pieces.iter().map(Piece::to_value)))],
            ),
            EntryBody::Raw(text) => part(
                "RawTextFormatEntry",
                vec![("text", Value::str(text.as_str()))],
            ),
        }
    }
}

impl NetObject for FormatPart {
    fn type_of(&self) -> Type {
        Type::named(&format!("{NAMESPACE}.{}", self.class))
    }

    fn get(&self, name: &str) -> Option<Value> {
        self.properties
            .iter()
            .find(|(held, _)| held.eq_ignore_ascii_case(name))
            .map(|(_, value)| value.clone())
    }

    fn property_names(&self) -> Vec<String> {
        self.properties
            .iter()
            .map(|(name, _)| (*name).to_owned())
            .collect()
    }

    fn as_any(&self) -> &dyn Any {
        self
    }
}
