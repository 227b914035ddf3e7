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
                () if is("shapeInfo") => Some(inner(match start.shape {
                    ShapeInfo::Table(_) => "TableHeaderInfo",
                    ShapeInfo::List => "ListViewHeaderInfo",
                    ShapeInfo::Wide(_) => "WideViewHeaderInfo",
                    ShapeInfo::Complex => "ComplexViewHeaderInfo",
                })),
                () if is("autosizeInfo") => Some(if start.autosize {
                    inner("AutosizeInfo")
                } else {
                    Value::Null
                }),
                () if is("pageHeaderEntry") || is("pageFooterEntry") || is("groupingEntry") => {
                    Some(Value::Null)
                }
                () => None,
            },
            Packet::GroupStart(group) => match () {
                () if is("groupingEntry") => Some(match group.header {
                    Some(_) => inner("GroupingEntry"),
                    None => Value::Null,
                }),
                () if is("shapeInfo") => Some(Value::Null),
                () => None,
            },
            Packet::Entry(entry) => match () {
                () if is("formatEntryInfo") => Some(inner(match entry.body {
                    EntryBody::Row { .. } => "TableRowEntry",
                    EntryBody::List(_) => "ListViewEntry",
                    EntryBody::Wide(_) => "WideViewEntry",
                    EntryBody::Complex(_) => "ComplexViewEntry",
                    EntryBody::Raw(_) => "RawTextFormatEntry",
                })),
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

/// A part of a packet, of which only the type shows.
struct FormatPart(&'static str);

fn inner(class: &'static str) -> Value {
    Value::net(FormatPart(class))
}

impl NetObject for FormatPart {
    fn type_of(&self) -> Type {
        Type::named(&format!("{NAMESPACE}.{}", self.0))
    }

    fn as_any(&self) -> &dyn Any {
        self
    }
}
