//! Recipients from and to other places: exports of real commands come in, a list of recipients goes out.

use super::address::{ProxyAddress, normalize};
use super::draft::Draft;
use super::error::Result;
use super::organization::Organization;
use super::property::{Property, Setting, same};
use super::record::RecipientTypeDetails as Kind;
use super::view::{recipient_property, recipient_schema};
use uuid::Uuid;

/// One object: its properties, each as one or several texts.
pub type Row = Vec<(String, Vec<String>)>;

/// The properties that are taken over.
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
    "Guid",
];

/// What came of an import.
#[derive(Clone, Copy, Debug, Default)]
pub struct Imported {
    /// Recipients that were added.
    pub added: usize,
    /// Objects that are no recipients, or whose names or addresses are taken.
    pub skipped: usize,
}

impl Imported {
    /// In words.
    pub fn told(&self) -> String {
        format!(
            "{} recipients added, {} left out\n",
            self.added, self.skipped
        )
    }
}

fn text<'a>(row: &'a Row, name: &str) -> Option<&'a str> {
    row.iter()
        .find(|(held, _)| same(held, name))
        .and_then(|(_, texts)| texts.first())
        .map(String::as_str)
        .filter(|text| !text.is_empty())
}

/// Adds the recipients of an export; their personal names and addresses are replaced by made-up ones if wanted.
pub fn objects(draft: &mut Draft, rows: &[Row], anonymize: bool) -> Result<Imported> {
    let mut done = Imported::default();
    for (number, row) in rows.iter().enumerate() {
        let kind = text(row, "RecipientTypeDetails")
            .and_then(Kind::parse)
            .or_else(|| text(row, "PrimarySmtpAddress").map(|_| Kind::UserMailbox));
        let name = text(row, "Name").or_else(|| text(row, "DisplayName"));
        let (Some(kind), Some(name)) = (kind, name) else {
            done.skipped += 1;
            continue;
        };
        let name = if anonymize {
            format!("Recipient {:05}", number + 1)
        } else {
            name.to_owned()
        };
        let taken = draft
            .find_recipient(&name, super::identity::Kind::Any)
            .is_ok();
        let Some(_) = (!taken)
            .then(|| super::presuppose::recipient(draft, &name, kind))
            .flatten()
        else {
            done.skipped += 1;
            continue;
        };
        let Ok(made) = draft.find_recipient(&name, super::identity::Kind::Any) else {
            done.skipped += 1;
            continue;
        };
        let mut next = (*made).clone();
        if !anonymize {
            if let Some(guid) = text(row, "Guid").and_then(|text| Uuid::try_parse(text).ok()) {
                draft.remove(super::organization::Place::Directory, next.guid);
                next.guid = guid;
            }
            if let Some(alias) = text(row, "Alias") {
                next.alias = Some(alias.into());
            }
            if let Some(upn) = text(row, "UserPrincipalName") {
                next.user_principal_name = Some(upn.into());
            }
            if let Some(shown) = text(row, "DisplayName") {
                next.display_name = shown.into();
            }
            let mut addresses: Vec<ProxyAddress> = row
                .iter()
                .filter(|(name, _)| same(name, "EmailAddresses"))
                .flat_map(|(_, texts)| texts)
                .filter_map(|text| ProxyAddress::parse(text.trim_matches(['{', '}'])))
                .collect();
            if let Some(primary) = text(row, "PrimarySmtpAddress") {
                addresses = super::address::with_primary(&addresses, primary);
            }
            if !addresses.is_empty() {
                next.email_addresses = normalize(addresses);
            }
        }
        let next = draft.put(next);
        let settings: Vec<(String, Setting)> = row
            .iter()
            .filter(|(name, _)| {
                let personal = ["FirstName", "LastName", "Phone"]
                    .iter()
                    .any(|held| same(held, name));
                recipient_schema(name).is_some_and(|schema| schema.field.is_none())
                    && !(anonymize && personal)
            })
            .filter(|(name, _)| !same(name, "ExternalEmailAddress"))
            .filter_map(|(name, texts)| {
                let schema = recipient_schema(name)?;
                let value = schema.parse_one(texts.first()?)?;
                Some((name.clone(), Setting::Value(value)))
            })
            .collect();
        // What does not fit stays as it is by default.
        for setting in settings {
            let record = draft
                .directory()
                .get(next.guid)
                .cloned()
                .unwrap_or_else(|| next.clone());
            let _ = super::recipient::set(draft, &record, &[setting]);
        }
        done.added += 1;
    }
    Ok(done)
}

/// The recipients as CSV.
pub fn csv(org: &Organization) -> String {
    let quoted = |text: &str| format!("\"{}\"", text.replace('"', "\"\""));
    let mut out: String = NAMES
        .iter()
        .map(|name| quoted(name))
        .collect::<Vec<_>>()
        .join(",");
    out.push('\n');
    for record in org.directory().iter() {
        let cells: Vec<String> = NAMES
            .iter()
            .map(|name| {
                let value = recipient_property(org, record, name).unwrap_or_default();
                let text = match &value {
                    Property::List(items) => items
                        .iter()
                        .map(ToString::to_string)
                        .collect::<Vec<_>>()
                        .join(" "),
                    other => other.to_string(),
                };
                quoted(&text)
            })
            .collect();
        out.push_str(&cells.join(","));
        out.push('\n');
    }
    out
}
