//! Recipients as rows of text, in order of their names: many are written at once, by all processors.

mod markup;

use super::field::Field;
use super::organization::Organization;
use super::property::Property;
use super::record::DirectoryObject;
use super::schema::PropertySchema;
use super::table::in_parallel;
use super::view::recipient_schema;
pub use markup::{Form, write};
use std::io::{self, Write};

/// The columns of an export.
pub const NAMES: &[&str] = &[
    "Name",
    "DisplayName",
    "Alias",
    "PrimarySmtpAddress",
    "UserPrincipalName",
    "RecipientTypeDetails",
    "EmailAddresses",
    "SamAccountName",
    "FirstName",
    "LastName",
    "Department",
    "Company",
    "Title",
    "Office",
    "City",
    "Phone",
    "ExternalEmailAddress",
    "HiddenFromAddressListsEnabled",
    "CustomAttribute1",
    "CustomAttribute2",
    "CustomAttribute3",
    "CustomAttribute4",
    "CustomAttribute5",
    "LitigationHoldEnabled",
    "OrganizationalUnit",
    "Manager",
    "ManagedBy",
    "Members",
    "ExchangeGuid",
    "Guid",
];

/// How many records are written before they are handed on.
const AT_ONCE: usize = 1 << 16;
/// How many of them one processor takes at least.
const SHARE: usize = 1 << 10;

/// A property by which records are asked, found once for all of them.
pub struct Column {
    /// Its name.
    pub name: &'static str,
    schema: Option<&'static PropertySchema>,
    field: Option<Field>,
}

impl Column {
    /// The property of this name, as any of the recipient views shows it.
    pub fn named(name: &'static str) -> Self {
        let schema = recipient_schema(name);
        Self {
            name,
            schema,
            field: schema.is_none().then(|| Field::named(name)).flatten(),
        }
    }

    /// The columns of an export.
    pub fn all() -> Vec<Self> {
        NAMES.iter().map(|name| Self::named(name)).collect()
    }

    /// What a record shows for it.
    pub fn of(&self, org: &Organization, record: &DirectoryObject) -> Property {
        match (self.schema, self.field) {
            (Some(schema), _) => schema.of_directory(org, record),
            (None, Some(field)) => field.of_directory(org, record).unwrap_or_default(),
            (None, None) => Property::Null,
        }
    }
}

/// Writes all recipients, each as `write` puts it into bytes; `tell` hears how many are written.
pub fn each(
    org: &Organization,
    out: &mut dyn Write,
    write: impl Fn(&DirectoryObject, &mut Vec<u8>) + Sync,
    tell: &mut dyn FnMut(usize),
) -> io::Result<()> {
    let numbers: Vec<u32> = org.directory().numbers().collect();
    let mut done = 0;
    for numbers in numbers.chunks(AT_ONCE) {
        let parts = in_parallel(numbers, SHARE, |numbers, _| {
            let mut bytes = Vec::with_capacity(numbers.len() * 512);
            for number in numbers {
                if let Some(record) = org.directory().fetch(*number) {
                    write(&record, &mut bytes);
                }
            }
            bytes
        });
        for part in parts {
            out.write_all(&part)?;
        }
        done += numbers.len();
        tell(done);
    }
    out.flush()
}

/// The recipients as CSV; the values of a list have semicolons between.
pub fn csv(org: &Organization, out: &mut dyn Write, tell: &mut dyn FnMut(usize)) -> io::Result<()> {
    let columns = Column::all();
    let heading: Vec<String> = columns
        .iter()
        .map(|column| format!("\"{}\"", column.name))
        .collect();
    out.write_all(heading.join(",").as_bytes())?;
    out.write_all(b"\n")?;
    let row = |record: &DirectoryObject, bytes: &mut Vec<u8>| {
        for (place, column) in columns.iter().enumerate() {
            bytes.extend_from_slice(if place > 0 { b",\"" } else { b"\"" });
            let start = bytes.len();
            match column.of(org, record) {
                Property::List(items) => {
                    for (place, item) in items.iter().enumerate() {
                        if place > 0 {
                            bytes.extend_from_slice(b"; ");
                        }
                        put(item, bytes);
                    }
                }
                value => put(&value, bytes),
            }
            double_quotes(bytes, start);
            bytes.push(b'"');
        }
        bytes.push(b'\n');
    };
    each(org, out, row, tell)
}

fn put(value: &Property, bytes: &mut Vec<u8>) {
    match value {
        Property::Null => {}
        Property::Text(text) | Property::SmtpAddress(text) => {
            bytes.extend_from_slice(text.as_bytes());
        }
        // Memory takes whatever is written.
        other => drop(write!(bytes, "{other}")),
    }
}

/// Doubles the quotes from a place on.
fn double_quotes(bytes: &mut Vec<u8>, start: usize) {
    let is_quoted = |bytes: &[u8]| memchr::memchr(b'"', bytes).is_some();
    if !bytes.get(start..).is_some_and(is_quoted) {
        return;
    }
    let text = bytes.split_off(start);
    for byte in text {
        if byte == b'"' {
            bytes.push(b'"');
        }
        bytes.push(byte);
    }
}
