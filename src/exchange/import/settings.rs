//! What an export says of a recipient beside its names: which property each column is, and its value.

use super::row::{Cell, Names, Row, list, text};
use super::{Imported, SAID};
use crate::exchange::export::NAMES;
use crate::exchange::property::{Property, same};
use crate::exchange::record::DirectoryObject;
use crate::exchange::record::RecipientTypeDetails as Kind;
use crate::exchange::schema::{PropertyKind, PropertySchema, View};
use crate::exchange::view::recipient_schema;
use std::sync::Arc;

/// What a column is for recipients of a kind.
#[derive(Clone, Copy, Debug)]
enum Column {
    /// It is told otherwise.
    Told,
    /// Kept as it is, whatever it computes to.
    Kept(&'static PropertySchema),
    /// A setting.
    Setting(&'static PropertySchema),
    /// Nothing here has it.
    Unknown,
}

/// What the columns of an export are for recipients of a kind.
#[derive(Debug)]
pub(super) struct Plan {
    names: Arc<Names>,
    kind: Kind,
    columns: Vec<Column>,
}

impl Plan {
    fn of(names: &Arc<Names>, kind: Kind) -> Self {
        let column = |name: &String| {
            if SAID.iter().any(|said| same(said, name)) {
                return Column::Told;
            }
            if ["AccountDisabled", "ArchiveName", "Sid"]
                .iter()
                .any(|held| same(held, name))
            {
                return recipient_schema(name).map_or(Column::Told, Column::Kept);
            }
            match schema_of(kind, name) {
                Some(schema) if schema.field.is_some() => Column::Told,
                Some(schema) => Column::Setting(schema),
                None => {
                    let has_place = NAMES.iter().any(|held| same(held, name))
                        || crate::exchange::field::Field::named(name).is_some()
                        || ["Member", "PSTypeName"].iter().any(|held| same(held, name));
                    if has_place {
                        Column::Told
                    } else {
                        Column::Unknown
                    }
                }
            }
        };
        Self {
            names: Arc::clone(names),
            kind,
            columns: names.list().iter().map(column).collect(),
        }
    }

    /// Whether what a row says needs other objects.
    pub(super) fn has_references(&self, row: &Row) -> bool {
        let is_reference = |(column, cell): (&Column, &Cell)| {
            matches!(column, Column::Setting(schema) if schema.kind == PropertyKind::ObjectId)
                && *cell != Cell::Blank
        };
        self.columns.iter().zip(row.cells()).any(is_reference)
            || self.kind.is_group()
                && ["Members", "Member"]
                    .iter()
                    .any(|name| !list(row, name).is_empty())
    }

    /// The texts by which a row refers to others.
    pub(super) fn references(&self, row: &Row) -> Vec<String> {
        let mut found: Vec<String> = Vec::new();
        for column in &self.columns {
            if let Column::Setting(schema) = column
                && schema.kind == PropertyKind::ObjectId
            {
                if schema.is_list {
                    found.extend(list(row, &schema.name));
                } else {
                    found.extend(text(row, &schema.name).map(str::to_owned));
                }
            }
        }
        if self.kind.is_group() {
            found.extend(
                ["Members", "Member"]
                    .iter()
                    .flat_map(|name| list(row, name)),
            );
        }
        found
    }

    /// Sets everything that a row says; `find` finds what a property refers to.
    pub(super) fn set(
        &self,
        row: &Row,
        record: &mut DirectoryObject,
        done: &mut Imported,
        find: &mut dyn FnMut(&str, &str) -> Option<Property>,
    ) {
        let columns = self.columns.iter().zip(row.names().list());
        for ((column, name), cell) in columns.zip(row.cells()) {
            if *cell == Cell::Blank {
                continue;
            }
            match column {
                Column::Told => {}
                Column::Unknown => {
                    done.unknown.insert(name.clone());
                }
                Column::Kept(schema) => {
                    if let Some(value) = text(row, name).and_then(|text| schema.parse_one(text)) {
                        record.properties.set(&schema.name, value);
                    }
                }
                Column::Setting(schema) => match value(row, schema, done, find) {
                    Some(value) if value == schema.default => {
                        record.properties.clear(&schema.name);
                    }
                    Some(value) => record.properties.set(&schema.name, value),
                    None => {}
                },
            }
        }
    }
}

/// The plans that were made already.
#[derive(Debug, Default)]
pub(super) struct Plans(Vec<Plan>);

impl Plans {
    /// What the columns of a row are for a kind.
    pub(super) fn plan(&mut self, names: &Arc<Names>, kind: Kind) -> Option<&Plan> {
        let is_it = |plan: &Plan| plan.kind == kind && Arc::ptr_eq(&plan.names, names);
        let place = match self.0.iter().position(is_it) {
            Some(place) => place,
            None => {
                // Objects that were not read from a table may each have names of their own.
                if self.0.len() > 64 {
                    self.0.clear();
                }
                self.0.push(Plan::of(names, kind));
                self.0.len() - 1
            }
        };
        self.0.get(place)
    }
}

/// The property as the kind's own view has it.
fn schema_of(kind: Kind, name: &str) -> Option<&'static PropertySchema> {
    let view = match kind {
        kind if kind.is_mailbox() => View::Mailbox,
        kind if kind.is_remote_mailbox() => View::RemoteMailbox,
        Kind::MailContact => View::MailContact,
        Kind::Contact => View::Contact,
        Kind::DynamicDistributionGroup => View::DynamicDistributionGroup,
        Kind::GroupMailbox => View::UnifiedGroup,
        kind if kind.is_group() && kind.is_mail_enabled() => View::DistributionGroup,
        kind if kind.is_group() => View::Group,
        kind if kind.is_mail_user() => View::MailUser,
        _ => View::User,
    };
    view.schema()
        .property(name)
        .or_else(|| recipient_schema(name))
}

fn value(
    row: &Row,
    schema: &PropertySchema,
    done: &mut Imported,
    find: &mut dyn FnMut(&str, &str) -> Option<Property>,
) -> Option<Property> {
    let mut one = |text: &str| {
        let is_reference = schema.kind == PropertyKind::ObjectId;
        let read = if is_reference {
            find(&schema.name, text)
        } else {
            schema.parse_one(text)
        };
        if read.is_none() {
            done.leave(if is_reference {
                "references to objects that are not here"
            } else {
                "values that do not fit their property"
            });
        }
        read
    };
    if schema.is_list {
        let items: Vec<Property> = list(row, &schema.name)
            .iter()
            .filter_map(|text| one(text))
            .collect();
        return (!items.is_empty()).then(|| Property::list(items));
    }
    one(text(row, &schema.name)?)
}
