//! What one object of an export says: its texts, lists, kinds, containers.

use crate::exchange::address::is_smtp_address;
use crate::exchange::property::{Text, fold, same};
use crate::exchange::record::RecipientTypeDetails as Kind;
use crate::exchange::table::key_of;
use rustc_hash::FxHashMap;
use std::sync::Arc;
use uuid::Uuid;

/// The names of properties, which many objects share.
#[derive(Debug, Default)]
pub struct Names {
    list: Vec<String>,
    places: FxHashMap<u64, usize>,
}

impl Names {
    /// These names; of several that are equal, the first counts.
    pub fn of(list: Vec<String>) -> Self {
        let mut places = FxHashMap::default();
        for (place, name) in list.iter().enumerate() {
            places.entry(key_of(name)).or_insert(place);
        }
        Self { list, places }
    }

    /// The names in order.
    pub fn list(&self) -> &[String] {
        &self.list
    }

    fn place(&self, name: &str) -> Option<usize> {
        let place = *self.places.get(&key_of(name))?;
        self.list
            .get(place)
            .is_some_and(|held| same(held, name))
            .then_some(place)
    }
}

/// The texts of a property.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Cell {
    /// None.
    #[default]
    Blank,
    /// One.
    One(String),
    /// Several.
    Many(Vec<String>),
}

impl Cell {
    /// The texts.
    pub fn texts(&self) -> &[String] {
        match self {
            Self::Blank => &[],
            Self::One(text) => std::slice::from_ref(text),
            Self::Many(texts) => texts,
        }
    }
}

impl From<Vec<String>> for Cell {
    fn from(mut texts: Vec<String>) -> Self {
        match texts.len() {
            0 => Self::Blank,
            1 => texts.pop().map_or(Self::Blank, Self::One),
            _ => Self::Many(texts),
        }
    }
}

/// One object: its properties, each as one or several texts.
#[derive(Clone, Debug)]
pub struct Row {
    names: Arc<Names>,
    cells: Vec<Cell>,
}

impl Row {
    /// An object with these properties, in the order of their names.
    pub fn of(names: Arc<Names>, cells: Vec<Cell>) -> Self {
        Self { names, cells }
    }

    /// The names of its properties.
    pub fn names(&self) -> &Arc<Names> {
        &self.names
    }

    /// The texts of its properties, in the order of their names.
    pub fn cells(&self) -> &[Cell] {
        &self.cells
    }

    /// The properties that have a text.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &[String])> {
        self.names
            .list
            .iter()
            .zip(&self.cells)
            .filter(|(_, cell)| **cell != Cell::Blank)
            .map(|(name, cell)| (name.as_str(), cell.texts()))
    }
}

/// Enumerations as numbers, which JSON has.
const KINDS: [(u64, Kind); 24] = [
    (1, Kind::UserMailbox),
    (2, Kind::LinkedMailbox),
    (4, Kind::SharedMailbox),
    (16, Kind::RoomMailbox),
    (32, Kind::EquipmentMailbox),
    (64, Kind::MailContact),
    (128, Kind::MailUser),
    (256, Kind::MailUniversalDistributionGroup),
    (1_024, Kind::MailUniversalSecurityGroup),
    (2_048, Kind::DynamicDistributionGroup),
    (4_096, Kind::PublicFolder),
    (65_536, Kind::User),
    (131_072, Kind::Contact),
    (524_288, Kind::UniversalSecurityGroup),
    (2_097_152, Kind::DisabledUser),
    (8_388_608, Kind::ArbitrationMailbox),
    (268_435_456, Kind::RoomList),
    (536_870_912, Kind::DiscoveryMailbox),
    (1_073_741_824, Kind::RoleGroup),
    (2_147_483_648, Kind::RemoteUserMailbox),
    (8_589_934_592, Kind::RemoteRoomMailbox),
    (17_179_869_184, Kind::RemoteEquipmentMailbox),
    (34_359_738_368, Kind::RemoteSharedMailbox),
    (1_099_511_627_776, Kind::GroupMailbox),
];

pub(super) fn texts<'a>(row: &'a Row, name: &str) -> &'a [String] {
    row.names
        .place(name)
        .and_then(|place| row.cells.get(place))
        .map_or(&[], Cell::texts)
}

pub(super) fn text<'a>(row: &'a Row, name: &str) -> Option<&'a str> {
    texts(row, name)
        .first()
        .map(|text| text.trim())
        .filter(|text| !text.is_empty() && !is_type_name(text))
}

/// What a list becomes in a CSV file when nobody joined it.
pub(super) fn is_type_name(text: &str) -> bool {
    (text.starts_with("Microsoft.Exchange.") || text.starts_with("System."))
        && !text.contains(' ')
        && (text.ends_with(']') || text.ends_with("Collection") || text.ends_with("ArrayList"))
}

/// The values of a list, which a CSV file has as one text: `{a, b}`, or with semicolons between.
pub(super) fn list(row: &Row, name: &str) -> Vec<String> {
    let held = texts(row, name);
    let [single] = held else {
        return held.to_vec();
    };
    let single = single.trim();
    if single.is_empty() || is_type_name(single) {
        return Vec::new();
    }
    if same(name, "EmailAddresses") {
        return addresses(single);
    }
    let (inner, between) = match single
        .strip_prefix('{')
        .and_then(|text| text.strip_suffix('}'))
    {
        Some(inner) => (inner, ", "),
        None => (single, "; "),
    };
    inner
        .split(between)
        .map(str::trim)
        .filter(|text| !text.is_empty())
        .map(str::to_owned)
        .collect()
}

/// The addresses in one text: each begins with its prefix, and some have blanks in them.
pub(super) fn addresses(text: &str) -> Vec<String> {
    let text = text.trim_matches(['{', '}']);
    let is_break = |c: char| matches!(c, ' ' | ',' | ';');
    let mut list: Vec<String> = Vec::new();
    for part in text.split(is_break).filter(|part| !part.is_empty()) {
        let begins = part.split_once(':').is_some_and(|(prefix, _)| {
            !prefix.is_empty() && prefix.bytes().all(|b| b.is_ascii_alphanumeric())
        });
        match list.last_mut() {
            Some(last) if !begins && !is_smtp_address(part) => {
                last.push(' ');
                last.push_str(part);
            }
            _ => list.push(part.to_owned()),
        }
    }
    list
}

pub(super) fn kind_of(row: &Row) -> Option<Kind> {
    let details = text(row, "RecipientTypeDetails");
    if let Some(details) = details {
        return Kind::parse(details).or_else(|| {
            let number: u64 = details.parse().ok()?;
            KINDS
                .iter()
                .find(|(held, _)| *held == number)
                .map(|(_, kind)| *kind)
        });
    }
    text(row, "PrimarySmtpAddress").map(|_| Kind::UserMailbox)
}

/// The container that an object is in, below the domain.
pub(super) fn container_of(row: &Row) -> Text {
    let below_domain = |path: &str| path.split_once('/').map_or("", |(_, rest)| rest).to_owned();
    if let Some(unit) = text(row, "OrganizationalUnit") {
        return below_domain(unit).into();
    }
    if let Some(dn) = text(row, "DistinguishedName") {
        let mut parts: Vec<String> = split_dn(dn)
            .into_iter()
            .skip(1)
            .filter(|(kind, _)| !same(kind, "DC"))
            .map(|(_, name)| name)
            .collect();
        parts.reverse();
        return parts.join("/").into();
    }
    match text(row, "Identity").map(below_domain) {
        Some(path) if !path.is_empty() => path
            .replace("\\/", "\u{1}")
            .rsplit_once('/')
            .map_or(String::new(), |(container, _)| {
                container.replace('\u{1}', "/")
            })
            .into(),
        _ => "Users".into(),
    }
}

/// The parts of a distinguished name: kind and value, without escapes.
pub(super) fn split_dn(dn: &str) -> Vec<(String, String)> {
    let mut parts = Vec::new();
    let mut part = String::new();
    let mut chars = dn.chars();
    loop {
        match chars.next() {
            Some('\\') => part.extend(chars.next()),
            Some(',') | None => {
                if let Some((kind, value)) = part.split_once('=') {
                    parts.push((kind.trim().to_owned(), value.to_owned()));
                }
                part.clear();
                if chars.as_str().is_empty() {
                    return parts;
                }
            }
            Some(c) => part.push(c),
        }
    }
}

pub(super) fn flag(row: &Row, name: &str) -> Option<bool> {
    text(row, name).and_then(|text| match fold(text).as_str() {
        "true" | "1" => Some(true),
        "false" | "0" => Some(false),
        _ => None,
    })
}

pub(super) fn guid(row: &Row, name: &str) -> Option<Uuid> {
    text(row, name)
        .and_then(|text| Uuid::try_parse(text).ok())
        .filter(|guid| !guid.is_nil())
}
