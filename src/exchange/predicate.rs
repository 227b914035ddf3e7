//! A filter as data: read once, asked of every record.

mod parse;
pub mod plan;

pub(super) use parse::{Token, tokens};

use super::field::Field;
use super::identity::matches_pattern;
use super::organization::Organization;
use super::property::{Property, fold};
use super::record::DirectoryObject;
use super::schema::PropertySchema;
use super::time::{Moment, Span};
use super::view::recipient_schema;
use std::cmp::Ordering;
use std::sync::LazyLock;

/// A condition on records.
#[derive(Clone, Debug)]
pub enum Predicate {
    /// Both hold.
    And(Box<Predicate>, Box<Predicate>),
    /// One of them holds.
    Or(Box<Predicate>, Box<Predicate>),
    /// It does not hold.
    Not(Box<Predicate>),
    /// A property compares with a value in some way.
    Compare {
        /// The property.
        property: Subject,
        /// The way.
        operator: Operator,
        /// The value.
        operand: Operand,
    },
}

/// The ways to compare.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Operator {
    /// `-eq`
    Eq,
    /// `-ne`
    Ne,
    /// `-lt`
    Lt,
    /// `-le`
    Le,
    /// `-gt`
    Gt,
    /// `-ge`
    Ge,
    /// `-like`
    Like,
    /// `-notlike`
    NotLike,
}

impl Operator {
    const ALL: [(&'static str, Self); 8] = [
        ("eq", Self::Eq),
        ("ne", Self::Ne),
        ("lt", Self::Lt),
        ("le", Self::Le),
        ("gt", Self::Gt),
        ("ge", Self::Ge),
        ("like", Self::Like),
        ("notlike", Self::NotLike),
    ];

    fn is_like(self) -> bool {
        matches!(self, Self::Like | Self::NotLike)
    }
}

/// A value to compare with, made ready.
#[derive(Clone, Debug, PartialEq)]
pub enum Operand {
    /// Nothing.
    Null,
    /// True or false.
    Bool(bool),
    /// A number, or a number of bytes.
    Number(i64),
    /// No limit.
    Unlimited,
    /// A point in time.
    Moment(Moment),
    /// A length of time.
    Span(Span),
    /// Text without regard to case.
    Text(String),
    /// A pattern with `*`, without regard to case.
    Pattern(String),
}

/// A property of recipients that a filter may name.
#[derive(Clone, Copy, Debug)]
pub struct Subject {
    /// Its name.
    pub name: &'static str,
    schema: Option<&'static PropertySchema>,
    field: Option<Field>,
}

impl Subject {
    fn named(name: &'static str) -> Self {
        let schema = recipient_schema(name);
        let field = schema
            .and_then(|schema| schema.field)
            .or_else(|| Field::named(name));
        Self {
            name,
            schema,
            field,
        }
    }

    fn read(&self, org: &Organization, record: &DirectoryObject) -> Property {
        match (self.field, self.schema) {
            (Some(field), schema) => match field.of_directory(org, record) {
                Some(value) => value,
                None => schema
                    .map(|schema| schema.of_directory(org, record))
                    .unwrap_or_default(),
            },
            (None, Some(schema)) => schema.of_directory(org, record),
            (None, None) => record
                .properties
                .get(self.name)
                .cloned()
                .unwrap_or_default(),
        }
    }
}

/// What a property's values are, for filters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    String,
    Boolean,
    Dn,
    Enum,
    Integer,
    Size,
    DateTime,
    TimeSpan,
    NullOnly,
}

/// A property that a command can filter on.
#[derive(Clone, Debug)]
struct Filterable {
    name: &'static str,
    kind: Kind,
    commands: &'static [serde_json::Value],
    wildcards: bool,
}

fn filterable() -> &'static [Filterable] {
    static DATA: LazyLock<serde_json::Value> = LazyLock::new(|| {
        serde_json::from_str(include_str!("../../grammar/exchange/filterable.json"))
            .unwrap_or_default()
    });
    static LIST: LazyLock<Vec<Filterable>> = LazyLock::new(|| {
        DATA.as_array()
            .map_or(&[][..], Vec::as_slice)
            .iter()
            .filter_map(|row| {
                Some(Filterable {
                    name: row.get(0)?.as_str()?,
                    kind: match row.get(1)?.as_str()? {
                        "boolean" => Kind::Boolean,
                        "dn" => Kind::Dn,
                        "enum" => Kind::Enum,
                        "integer" => Kind::Integer,
                        "size" => Kind::Size,
                        "datetime" => Kind::DateTime,
                        "timespan" => Kind::TimeSpan,
                        "null only" => Kind::NullOnly,
                        _ => Kind::String,
                    },
                    commands: row.get(2)?.as_array()?,
                    wildcards: row.get(3)?.as_bool()?,
                })
            })
            .collect()
    });
    &LIST
}

impl Filterable {
    /// A property of a view.
    fn of(property: &'static PropertySchema) -> Self {
        use super::schema::PropertyKind;
        let kind = match property.kind {
            PropertyKind::Bool => Kind::Boolean,
            PropertyKind::Int | PropertyKind::Long | PropertyKind::Double => Kind::Integer,
            PropertyKind::Size => Kind::Size,
            PropertyKind::DateTime => Kind::DateTime,
            PropertyKind::TimeSpan => Kind::TimeSpan,
            PropertyKind::ObjectId => Kind::Dn,
            PropertyKind::Enum => Kind::Enum,
            _ => Kind::String,
        };
        Self {
            name: &property.name,
            kind,
            commands: &[],
            wildcards: !matches!(kind, Kind::Enum),
        }
    }

    fn is_for(&self, command: &str) -> bool {
        // The client's own commands ask for the same objects.
        let plain = command
            .get(..7)
            .filter(|head| head.eq_ignore_ascii_case("Get-EXO"))
            .and_then(|_| command.get(7..))
            .map(|noun| format!("Get-{noun}"));
        let command = plain.as_deref().unwrap_or(command);
        self.commands
            .iter()
            .filter_map(serde_json::Value::as_str)
            .any(|name| name.eq_ignore_ascii_case(command))
    }
}

impl Predicate {
    /// Whether the condition holds for what has these properties.
    pub fn holds_for(&self, read: &dyn Fn(&str) -> Property) -> bool {
        match self {
            Self::And(a, b) => a.holds_for(read) && b.holds_for(read),
            Self::Or(a, b) => a.holds_for(read) || b.holds_for(read),
            Self::Not(inner) => !inner.holds_for(read),
            Self::Compare {
                property,
                operator,
                operand,
            } => compare(&read(property.name), *operator, operand),
        }
    }

    /// Whether the condition holds for a record.
    pub fn holds(&self, org: &Organization, record: &DirectoryObject) -> bool {
        match self {
            Self::And(a, b) => a.holds(org, record) && b.holds(org, record),
            Self::Or(a, b) => a.holds(org, record) || b.holds(org, record),
            Self::Not(inner) => !inner.holds(org, record),
            Self::Compare {
                property,
                operator,
                operand,
            } => {
                if let Some(answer) = quick(property, *operator, operand, record) {
                    return answer;
                }
                compare(&property.read(org, record), *operator, operand)
            }
        }
    }
}

/// The answer for the properties that are asked for most, without building their values.
fn quick(
    property: &Subject,
    operator: Operator,
    operand: &Operand,
    record: &DirectoryObject,
) -> Option<bool> {
    let text: &str = match property.field? {
        Field::Name => &record.name,
        Field::DisplayName => &record.display_name,
        Field::Alias => record.alias.as_deref()?,
        Field::PrimarySmtpAddress => record.primary_smtp_address()?,
        Field::SamAccountName => record.sam_account_name.as_deref()?,
        Field::RecipientTypeDetails => record.kind.name(),
        Field::MAPIEnabled => {
            let on = record.mailbox.as_ref()?.mapi.enabled;
            return match (operator, operand) {
                (Operator::Eq, Operand::Bool(wanted)) => Some(on == *wanted),
                (Operator::Ne, Operand::Bool(wanted)) => Some(on != *wanted),
                _ => None,
            };
        }
        _ => return None,
    };
    match (operator, operand) {
        (Operator::Eq, Operand::Text(wanted)) if text.is_ascii() => {
            Some(text.eq_ignore_ascii_case(wanted))
        }
        (Operator::Ne, Operand::Text(wanted)) if text.is_ascii() => {
            Some(!text.eq_ignore_ascii_case(wanted))
        }
        (Operator::Like, Operand::Pattern(pattern)) => Some(matches_pattern(pattern, text)),
        (Operator::NotLike, Operand::Pattern(pattern)) => Some(!matches_pattern(pattern, text)),
        _ => None,
    }
}

fn compare(value: &Property, operator: Operator, operand: &Operand) -> bool {
    match operator {
        Operator::Ne => !compare(value, Operator::Eq, operand),
        Operator::NotLike => !compare(value, Operator::Like, operand),
        Operator::Eq if *operand == Operand::Null => value.is_blank(),
        Operator::Eq => match value {
            Property::List(items) => items.iter().any(|item| equals(item, operand)),
            other => equals(other, operand),
        },
        Operator::Like => match (value, operand) {
            (Property::List(items), Operand::Pattern(pattern)) => {
                items.iter().any(|item| is_like(item, pattern))
            }
            (other, Operand::Pattern(pattern)) => is_like(other, pattern),
            _ => false,
        },
        Operator::Lt => order(value, operand).is_some_and(Ordering::is_lt),
        Operator::Le => order(value, operand).is_some_and(Ordering::is_le),
        Operator::Gt => order(value, operand).is_some_and(Ordering::is_gt),
        Operator::Ge => order(value, operand).is_some_and(Ordering::is_ge),
    }
}

fn equals(value: &Property, operand: &Operand) -> bool {
    match (value, operand) {
        (Property::ObjectId(id), Operand::Text(text)) => {
            fold(&id.distinguished_name) == *text
                || fold(&id.text) == *text
                || fold(&id.name) == *text
                || id.guid.to_string() == *text
        }
        (Property::ProxyAddress(address), Operand::Text(text)) => {
            fold(&address.address) == *text || fold(&address.to_string()) == *text
        }
        (Property::Enum(member), Operand::Text(text)) => {
            let name = fold(&member.name);
            name == *text || name.split(", ").any(|flag| flag == text)
        }
        (Property::Bool(a), Operand::Number(b)) => i64::from(*a) == *b,
        (Property::Null, Operand::Bool(wanted)) => !wanted,
        (_, Operand::Text(text)) => match value.as_text() {
            Some(value) if value.is_ascii() => value.eq_ignore_ascii_case(text),
            Some(value) => fold(value) == *text,
            None => fold(&value.to_string()) == *text,
        },
        _ => order(value, operand).is_some_and(Ordering::is_eq),
    }
}

fn is_like(value: &Property, pattern: &str) -> bool {
    match value {
        Property::Null => false,
        Property::ProxyAddress(address) => {
            matches_pattern(pattern, &address.address)
                || matches_pattern(pattern, &address.to_string())
        }
        Property::ObjectId(id) => {
            matches_pattern(pattern, &id.distinguished_name)
                || matches_pattern(pattern, &id.text)
                || matches_pattern(pattern, &id.name)
        }
        other => match other.as_text() {
            Some(text) => matches_pattern(pattern, text),
            None => matches_pattern(pattern, &other.to_string()),
        },
    }
}

fn order(value: &Property, operand: &Operand) -> Option<Ordering> {
    Some(match (value, operand) {
        (Property::Bool(a), Operand::Bool(b)) => a.cmp(b),
        (Property::Int(_) | Property::Long(_), Operand::Number(b)) => value.as_long()?.cmp(b),
        (Property::Size(a), Operand::Number(b)) => i64::try_from(a.0).unwrap_or(i64::MAX).cmp(b),
        (Property::Unlimited, Operand::Unlimited) => Ordering::Equal,
        (Property::Size(_) | Property::Int(_) | Property::TimeSpan(_), Operand::Unlimited) => {
            Ordering::Less
        }
        (Property::Local(a) | Property::Utc(a), Operand::Moment(b)) => a.cmp(b),
        (Property::TimeSpan(a), Operand::Span(b)) => a.cmp(b),
        (Property::Null | Property::List(_), _) => return None,
        (_, Operand::Text(text)) => fold(&value.to_string()).as_str().cmp(text.as_str()),
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::exchange::error::ExchangeError;
    use crate::exchange::scenario::Scenario;
    use crate::exchange::seed;

    fn count(command: &str, filter: &str) -> usize {
        let org = seed::organization(
            Scenario::New2019,
            0,
            crate::exchange::store::Template::Contoso,
        );
        let predicate = Predicate::parse(filter, command).unwrap();
        org.directory()
            .iter()
            .filter(|r| r.kind.is_ordinary_mailbox() && predicate.holds(&org, r))
            .count()
    }

    #[test]
    fn filters_find_what_they_say() {
        assert_eq!(count("Get-CASMailbox", "MAPIEnabled -eq $false"), 1);
        assert_eq!(count("Get-CASMailbox", "mapienabled -ne $true"), 1);
        assert_eq!(count("Get-CASMailbox", "MAPIEnabled -eq 'False'"), 1);
        assert_eq!(
            count(
                "Get-Mailbox",
                "Name -like 'Ken*' -and -not(Alias -eq 'kenmyer')"
            ),
            1
        );
        assert_eq!(
            count(
                "Get-Mailbox",
                "Name -like \"ken*\" -or name -eq 'esther valle'"
            ),
            3
        );
        assert_eq!(
            count("Get-Mailbox", "RecipientTypeDetails -eq 'RoomMailbox'"),
            3
        );
        assert_eq!(count("Get-Mailbox", "EmailAddresses -like '*tony@*'"), 1);
        assert_eq!(
            count(
                "Get-Mailbox",
                "(ProhibitSendQuota -ge 5GB) -and (Name -notlike 'Disc*')"
            ),
            1
        );
        assert_eq!(
            count(
                "Get-User",
                "Department -eq 'Engineering' -and Manager -ne $null"
            ),
            10
        );
        assert_eq!(count("Get-User", "Title -like '*manager'"), 5);
    }

    #[test]
    fn mistakes_are_precise() {
        let parse = |command, filter| Predicate::parse(filter, command).unwrap_err();
        assert!(
            matches!(parse("Get-CASMailbox", "MapiHttpEnabled -eq $true"),
            ExchangeError::FilterProperty { property, position: 1, .. } if property == "MapiHttpEnabled")
        );
        assert!(
            matches!(parse("Get-CASMailbox", "Name -eq 'a' -and City -eq 'b'"),
            ExchangeError::FilterProperty { property, position: 19, .. } if property == "City")
        );
        assert!(matches!(
            parse("Get-Mailbox", "Name -eq"),
            ExchangeError::FilterSyntax { position: 9, .. }
        ));
        assert!(matches!(
            parse("Get-Mailbox", "Name 'x'"),
            ExchangeError::FilterSyntax { position: 6, .. }
        ));
        assert!(matches!(
            parse("Get-Mailbox", "(Name -eq 'x'"),
            ExchangeError::FilterSyntax { .. }
        ));
        assert!(matches!(
            parse("Get-CASMailbox", "MAPIEnabled -like 'x*'"),
            ExchangeError::FilterOperator { .. }
        ));
        assert!(matches!(
            parse("Get-CASMailbox", "MAPIEnabled -eq 'maybe'"),
            ExchangeError::FilterValue { .. }
        ));
        assert!(matches!(
            parse("Get-Mailbox", ""),
            ExchangeError::FilterSyntax { .. }
        ));
        let deep = format!("{}Name -eq 'x'{}", "(".repeat(5000), ")".repeat(5000));
        assert!(Predicate::parse(&deep, "Get-Mailbox").is_err());
    }
}
