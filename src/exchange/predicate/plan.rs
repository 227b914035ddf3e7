//! A filter over all recipients: asked of the columns of the table first, and of a record only when they do not tell.

use super::{Operand, Operator, Predicate, Subject, compare};
use crate::exchange::field::Field;
use crate::exchange::identity::matches_pattern;
use crate::exchange::organization::Organization;
use crate::exchange::property::{Property, Text};
use crate::exchange::record::{DirectoryObject, RecipientTypeDetails};
use crate::exchange::schema::PropertyKind;
use crate::exchange::table::facts::{BETWEEN, Column, Facts, Moments};
use crate::exchange::table::{Chunk, Mask, in_parallel};
use crate::exchange::time::Moment;
use memchr::memmem::Finder;
use std::sync::Arc;
use uuid::Uuid;

/// What only the record itself tells.
pub type Ask<'a> = Box<dyn Fn(&DirectoryObject) -> bool + Sync + 'a>;

/// Parts of this many chunks are given to the processors.
const SHARE: usize = 32;

/// A condition, made ready to be asked of columns.
#[allow(clippy::large_enum_variant)] // a handful exist at a time, and each is asked a million times
pub enum Plan<'a> {
    /// All of them hold.
    All(Vec<Plan<'a>>),
    /// One of them holds.
    Any(Vec<Plan<'a>>),
    /// It does not hold.
    Not(Box<Plan<'a>>),
    /// The record is of one of these kinds, as bits.
    Kinds(u64),
    /// Columns tell; the record tells the same.
    Leaf(Test<'a>, Ask<'a>),
    /// Only the record tells.
    Record(Ask<'a>),
}

/// A question to columns.
#[allow(clippy::large_enum_variant)] // as above
pub enum Test<'a> {
    /// It is in a container for which this holds.
    Container(Box<dyn Fn(&str) -> bool + Sync + 'a>),
    /// Its mailbox is in a database for which this holds.
    Database(Box<dyn Fn(Option<Uuid>) -> bool + Sync + 'a>),
    /// A column of texts compares with a value in some way.
    Column {
        /// The column.
        column: Column,
        /// The way.
        operator: Operator,
        /// The value.
        operand: Operand,
        /// The longest text that all for which it holds have.
        part: Option<Finder<'static>>,
    },
    /// A setting compares with a value in some way.
    Setting {
        /// The setting.
        name: &'static str,
        /// The way.
        operator: Operator,
        /// The value.
        operand: &'a Operand,
        /// What holds for those that do not have it.
        otherwise: bool,
        /// Whether texts among its values are texts.
        is_text: bool,
    },
    /// A point in time compares with another.
    Moment {
        /// Which.
        of: fn(&Moments) -> &Vec<i64>,
        /// The way.
        operator: Operator,
        /// The value.
        operand: &'a Operand,
    },
    /// Something that few have, who are asked.
    Few {
        /// Those that have it.
        of: fn(&Facts) -> Mask,
        /// What holds for the others.
        otherwise: bool,
    },
}

/// The longest text that has to be in what an operand matches.
fn part_of(operator: Operator, operand: &Operand) -> Option<Finder<'static>> {
    let text = match (operator, operand) {
        (Operator::Eq, Operand::Text(text)) => text.as_str(),
        (Operator::Like, Operand::Pattern(pattern)) => {
            pattern.split('*').max_by_key(|part| part.len())?
        }
        _ => return None,
    };
    (!text.is_empty()).then(|| Finder::new(text.as_bytes()).into_owned())
}

impl<'a> Plan<'a> {
    /// A text of a record is like a pattern, which is folded.
    pub fn like(
        column: Column,
        pattern: &'a str,
        of: impl Fn(&DirectoryObject) -> Option<&Text> + Sync + 'a,
    ) -> Self {
        let operand = Operand::Pattern(pattern.to_owned());
        Self::Leaf(
            Test::Column {
                column,
                operator: Operator::Like,
                part: part_of(Operator::Like, &operand),
                operand,
            },
            Box::new(move |record| of(record).is_some_and(|text| matches_pattern(pattern, text))),
        )
    }

    /// An address of a record, with its prefix or without, is like a pattern, which is folded.
    pub fn like_any_address(pattern: &'a str) -> Self {
        let operand = Operand::Pattern(pattern.to_owned());
        Self::Leaf(
            Test::Column {
                column: Column::EmailAddresses,
                operator: Operator::Like,
                part: part_of(Operator::Like, &operand),
                operand,
            },
            Box::new(move |record| {
                record.email_addresses.iter().any(|a| {
                    matches_pattern(pattern, &a.address) || matches_pattern(pattern, &a.to_string())
                })
            }),
        )
    }

    /// A filter.
    pub fn of(predicate: &'a Predicate, org: &'a Organization) -> Self {
        match predicate {
            Predicate::And(a, b) => Self::all(vec![Self::of(a, org), Self::of(b, org)]),
            Predicate::Or(a, b) => Self::Any(vec![Self::of(a, org), Self::of(b, org)]),
            Predicate::Not(inner) => Self::Not(Box::new(Self::of(inner, org))),
            Predicate::Compare {
                property,
                operator,
                operand,
            } => {
                let opposite = match operator {
                    Operator::Ne => Operator::Eq,
                    Operator::NotLike => Operator::Like,
                    other => return Self::comparison(property, *other, operand, org),
                };
                Self::Not(Box::new(Self::comparison(property, opposite, operand, org)))
            }
        }
    }

    /// Several conditions, of which those that ask records come last.
    pub fn all(mut list: Vec<Self>) -> Self {
        list.sort_by_key(Self::cost);
        Self::All(list)
    }

    fn cost(&self) -> usize {
        match self {
            Self::Kinds(_) => 0,
            Self::Leaf(Test::Setting { .. }, _) => 2,
            Self::Leaf(..) => 1,
            Self::Not(inner) => inner.cost(),
            Self::All(list) | Self::Any(list) => {
                list.iter().map(Self::cost).max().unwrap_or_default()
            }
            Self::Record(_) => 3,
        }
    }

    fn comparison(
        subject: &'a Subject,
        operator: Operator,
        operand: &'a Operand,
        org: &'a Organization,
    ) -> Self {
        let ask: Ask<'a> =
            Box::new(move |record| compare(&subject.read(org, record), operator, operand));
        let on_texts = matches!(
            operand,
            Operand::Text(_) | Operand::Pattern(_) | Operand::Null
        );
        let on_moments = matches!(operand, Operand::Moment(_));
        let column = |column: Column| Test::Column {
            column,
            operator,
            operand: operand.clone(),
            part: part_of(operator, operand),
        };
        let kinds = |value: fn(RecipientTypeDetails) -> Property| {
            Self::Kinds(RecipientTypeDetails::bits(|kind| {
                compare(&value(kind), operator, operand)
            }))
        };
        let moment = |of: fn(&Moments) -> &Vec<i64>| Test::Moment {
            of,
            operator,
            operand,
        };
        let few = |of: fn(&Facts) -> Mask, usual: Property| Test::Few {
            of,
            otherwise: compare(&usual, operator, operand),
        };
        let Some(field) = subject.field else {
            let usual = subject
                .schema
                .map(|schema| schema.stored(org, None))
                .unwrap_or_default();
            let test = Test::Setting {
                name: subject.name,
                operator,
                operand,
                otherwise: compare(&usual, operator, operand),
                is_text: subject
                    .schema
                    .is_none_or(|schema| schema.kind != PropertyKind::ObjectId),
            };
            return Self::Leaf(test, ask);
        };
        let test = match field {
            Field::Name if on_texts => column(Column::Name),
            Field::DisplayName if on_texts => column(Column::DisplayName),
            Field::Alias if on_texts => column(Column::Alias),
            Field::SamAccountName if on_texts => column(Column::SamAccountName),
            Field::UserPrincipalName | Field::MicrosoftOnlineServicesID if on_texts => {
                column(Column::UserPrincipalName)
            }
            Field::PrimarySmtpAddress if on_texts => column(Column::PrimarySmtpAddress),
            Field::EmailAddresses if on_texts => column(Column::EmailAddresses),
            Field::RecipientTypeDetails => return kinds(|kind| Property::member(kind.name())),
            Field::RecipientType => return kinds(|kind| Property::member(kind.recipient_type())),
            Field::IsShared => {
                return kinds(|kind| Property::Bool(kind == RecipientTypeDetails::SharedMailbox));
            }
            Field::IsLinked => {
                return kinds(|kind| Property::Bool(kind == RecipientTypeDetails::LinkedMailbox));
            }
            Field::WhenCreated | Field::WhenCreatedUTC if on_moments => {
                moment(|moments| &moments.created)
            }
            Field::WhenChanged | Field::WhenChangedUTC if on_moments => {
                moment(|moments| &moments.changed)
            }
            Field::WhenMailboxCreated if on_moments => moment(|moments| &moments.mailbox),
            Field::MAPIEnabled => few(|facts| facts.unusual_access, Property::Bool(true)),
            Field::MAPIBlockOutlookNonCachedMode
            | Field::MAPIBlockOutlookRpcHttp
            | Field::MAPIBlockOutlookExternalConnectivity => {
                few(|facts| facts.unusual_access, Property::Bool(false))
            }
            Field::MapiHttpEnabled | Field::MAPIBlockOutlookVersions => {
                few(|facts| facts.unusual_access, Property::Null)
            }
            Field::ArchiveStatus | Field::ArchiveState => {
                few(|facts| facts.archives, Property::member("None"))
            }
            Field::ArchiveGuid => few(|facts| facts.archives, Property::Guid(Uuid::nil())),
            Field::ArchiveDatabase => few(|facts| facts.archives, Property::Null),
            Field::OrganizationalUnit => Test::Container(Box::new(move |container| {
                compare(
                    &Property::text(org.container_path(container)),
                    operator,
                    operand,
                )
            })),
            Field::Database => Test::Database(Box::new(move |database| {
                let value = database
                    .and_then(|guid| org.reference(guid))
                    .map_or(Property::Null, Property::ObjectId);
                compare(&value, operator, operand)
            })),
            _ => return Self::Record(ask),
        };
        Self::Leaf(test, ask)
    }

    fn holds_in(&self, chunk: &Chunk<DirectoryObject>, within: Mask) -> Mask {
        if within.is_empty() {
            return within;
        }
        match self {
            Self::All(list) => list
                .iter()
                .fold(within, |within, plan| plan.holds_in(chunk, within)),
            Self::Any(list) => {
                let mut found = Mask::default();
                for plan in list {
                    found = found.or(&plan.holds_in(chunk, within.without(&found)));
                }
                found
            }
            Self::Not(inner) => within.without(&inner.holds_in(chunk, within)),
            Self::Kinds(kinds) => chunk.of_kinds(*kinds).and(&within),
            Self::Record(ask) => asked(chunk, within, ask),
            Self::Leaf(test, ask) => {
                let (facts, stale) = chunk.facts();
                let (found, unclear) = test.told(facts, within.without(&stale));
                found.or(&asked(chunk, unclear.or(&within.and(&stale)), ask))
            }
        }
    }
}

/// The places whose records say that it holds.
fn asked(chunk: &Chunk<DirectoryObject>, within: Mask, ask: &Ask<'_>) -> Mask {
    chosen(within, |place| {
        chunk.fetch(place).is_some_and(|record| ask(&record))
    })
}

/// The places for which this holds.
fn chosen(within: Mask, mut holds: impl FnMut(usize) -> bool) -> Mask {
    let mut found = Mask::default();
    for place in within.places() {
        if holds(place) {
            found.add(place);
        }
    }
    found
}

impl Test<'_> {
    /// Where it holds, and where the record has to be asked.
    fn told(&self, facts: &Facts, within: Mask) -> (Mask, Mask) {
        let mut unclear = Mask::default();
        let found = match self {
            Self::Container(holds) => facts
                .containers
                .having(&within, |container, _| holds(container)),
            Self::Database(holds) => facts.databases.having(&within, |held, _| holds(*held)),
            Self::Column {
                column,
                operator,
                operand,
                part,
            } => {
                let Some(texts) = facts.texts(*column) else {
                    return (Mask::default(), within);
                };
                let within = match part {
                    Some(part) => texts.holding(part).and(&within),
                    None => within,
                };
                let several = *column == Column::EmailAddresses;
                chosen(within, |place| {
                    let text = texts.get(place);
                    let holds = if several {
                        addresses_hold(text, *operator, operand)
                    } else {
                        text_holds(text, *operator, operand)
                    };
                    if holds.is_none() {
                        unclear.add(place);
                    }
                    holds == Some(true)
                })
            }
            Self::Setting {
                name,
                operator,
                operand,
                otherwise,
                is_text,
            } => {
                let held = facts.setting(name);
                let set = held.map(|held| held.set).unwrap_or_default();
                let usual = if *otherwise {
                    within.without(&set)
                } else {
                    Mask::default()
                };
                usual.or(&chosen(set.and(&within), |place| {
                    let holds = held
                        .filter(|held| *is_text && held.plain.has(place))
                        .and_then(|held| text_holds(held.text(place), *operator, operand));
                    if holds.is_none() {
                        unclear.add(place);
                    }
                    holds == Some(true)
                }))
            }
            Self::Moment {
                of,
                operator,
                operand,
            } => {
                let ticks = of(&facts.moments);
                chosen(within, |place| match ticks.get(place) {
                    None | Some(&i64::MIN) => {
                        unclear.add(place);
                        false
                    }
                    Some(ticks) => compare(
                        &Property::Utc(Moment::from_ticks(*ticks)),
                        *operator,
                        operand,
                    ),
                })
            }
            Self::Few { of, otherwise } => {
                let few = of(facts);
                unclear = few.and(&within);
                if *otherwise {
                    within.without(&few)
                } else {
                    Mask::default()
                }
            }
        };
        (found, unclear)
    }
}

/// Whether a text, which is folded, compares with a value; none when the record has to be asked.
fn text_holds(text: &str, operator: Operator, operand: &Operand) -> Option<bool> {
    if text.is_empty() {
        // Nothing, or a text without characters.
        return match (operator, operand) {
            (Operator::Eq, Operand::Text(wanted)) => Some(wanted.is_empty()),
            (Operator::Eq, Operand::Null) => Some(true),
            _ => None,
        };
    }
    match (operator, operand) {
        (Operator::Eq, Operand::Text(wanted)) => Some(text == wanted),
        (Operator::Eq, Operand::Null) => Some(false),
        (Operator::Like, Operand::Pattern(pattern)) => Some(matches_pattern(pattern, text)),
        (Operator::Lt, Operand::Text(other)) => Some(text < other.as_str()),
        (Operator::Le, Operand::Text(other)) => Some(text <= other.as_str()),
        (Operator::Gt, Operand::Text(other)) => Some(text > other.as_str()),
        (Operator::Ge, Operand::Text(other)) => Some(text >= other.as_str()),
        _ => None,
    }
}

/// Whether one of several addresses, which are folded, compares with a value.
fn addresses_hold(text: &str, operator: Operator, operand: &Operand) -> Option<bool> {
    let mut all = text
        .split(BETWEEN)
        .filter(|whole| !whole.is_empty())
        .map(|whole| {
            let address = whole.split_once(':').map_or(whole, |(_, address)| address);
            (whole, address)
        });
    match (operator, operand) {
        (Operator::Eq, Operand::Null) => Some(text.is_empty()),
        (Operator::Eq, Operand::Text(wanted)) => {
            Some(all.any(|(whole, address)| whole == wanted || address == wanted))
        }
        (Operator::Like, Operand::Pattern(pattern)) => Some(all.any(|(whole, address)| {
            matches_pattern(pattern, address) || matches_pattern(pattern, whole)
        })),
        _ => None,
    }
}

impl Organization {
    /// The numbers of the recipients for which a condition holds, by name; no more than wanted.
    pub fn select(&self, plan: &Plan<'_>, most: usize) -> Vec<u32> {
        let chunks: Vec<&Arc<Chunk<DirectoryObject>>> = self.directory().chunks().collect();
        let found: Vec<Mask> = in_parallel(&chunks, SHARE, |chunks, _| {
            chunks
                .iter()
                .map(|chunk| plan.holds_in(chunk, chunk.of_kinds(u64::MAX)))
                .collect::<Vec<_>>()
        })
        .concat();
        self.directory().in_order(&found, most)
    }
}
