//! Which recipients a Get command asks for, and in which order.

use super::error::{ExchangeError, Result};
use super::identity::{Kind, matches_pattern};
use super::organization::Organization;
use super::predicate::Predicate;
use super::predicate::plan::{Plan, Test};
use super::property::{Property, Text, fold, same};
use super::record::{DirectoryObject, RecipientTypeDetails};
use super::table::facts::Column;
use super::view::recipient_property;
use std::sync::Arc;
use uuid::Uuid;

/// Conditions that all have to hold; a condition that is not given holds always.
#[derive(Clone, Debug, Default)]
pub struct Criteria {
    /// The object itself; `*` for several.
    pub identity: Option<String>,
    /// Some of these kinds; all that the command works on when empty.
    pub kinds: Vec<RecipientTypeDetails>,
    /// A part of a name.
    pub anr: Option<String>,
    /// The command's own filter.
    pub filter: Option<Predicate>,
    /// The container, in canonical form below the domain.
    pub container: Option<Text>,
    /// The server whose databases hold the mailbox.
    pub server: Option<Uuid>,
    /// The database that holds the mailbox.
    pub database: Option<Uuid>,
    /// Whether it has to have an archive.
    pub archive: bool,
    /// The owner that a group has to have.
    pub managed_by: Option<Uuid>,
    /// Recipients that are not in the directory any more, and whether those that are count too.
    pub removed: Option<(Vec<Arc<DirectoryObject>>, bool)>,
}

impl Criteria {
    /// Conditions that only an identity meets.
    pub fn identity(identity: &str) -> Self {
        Self {
            identity: Some(identity.to_owned()),
            ..Self::default()
        }
    }

    /// Whether a record meets the conditions other than the identity.
    pub fn accepts(&self, org: &Organization, record: &DirectoryObject) -> bool {
        (self.kinds.is_empty() || self.kinds.contains(&record.kind))
            && self.managed_by.is_none_or(|owner| {
                record.properties.get("ManagedBy").is_some_and(|owners| {
                    owners.items().iter().any(|held| match held {
                        Property::Guid(guid) => *guid == owner,
                        Property::ObjectId(id) => id.guid == owner,
                        _ => false,
                    })
                })
            })
            && (!self.archive || record.mailbox.as_ref().is_some_and(|m| m.archive.is_some()))
            && self.database.is_none_or(|database| {
                record
                    .mailbox
                    .as_ref()
                    .is_some_and(|m| m.database == database)
            })
            && self.server.is_none_or(|server| {
                org.server_of_mailbox(record)
                    .is_some_and(|s| s.guid == server)
            })
            && self
                .container
                .as_deref()
                .is_none_or(|container| is_within(&record.container, container))
            && self
                .anr
                .as_deref()
                .is_none_or(|part| is_about(record, part))
            && self
                .filter
                .as_ref()
                .is_none_or(|filter| filter.holds(org, record))
    }

    /// The conditions other than the identity and the kinds, as they are asked of all records.
    pub(super) fn plans<'a>(&'a self, org: &'a Organization) -> Vec<Plan<'a>> {
        let mut plans = Vec::new();
        if self.archive {
            plans.push(Plan::Leaf(
                Test::Few {
                    of: |facts| facts.archives,
                    otherwise: false,
                },
                Box::new(|record| record.mailbox.as_ref().is_some_and(|m| m.archive.is_some())),
            ));
        }
        let mut in_database = |holds: Box<dyn Fn(Option<Uuid>) -> bool + Send + Sync + 'a>| {
            let holds = Arc::new(holds);
            let ask = Arc::clone(&holds);
            plans.push(Plan::Leaf(
                Test::Database(Box::new(move |database| holds(database))),
                Box::new(move |record| ask(record.mailbox.as_ref().map(|m| m.database))),
            ));
        };
        if let Some(wanted) = self.database {
            in_database(Box::new(move |database| database == Some(wanted)));
        }
        if let Some(server) = self.server {
            in_database(Box::new(move |database| {
                database
                    .and_then(|database| org.configuration().get(database))
                    .is_some_and(|database| database.server == Some(server))
            }));
        }
        if let Some(outer) = self.container.as_deref() {
            plans.push(Plan::Leaf(
                Test::Container(Box::new(move |container| is_within(container, outer))),
                Box::new(move |record| is_within(&record.container, outer)),
            ));
        }
        if let Some(part) = self.anr.as_deref() {
            plans.push(Plan::Record(Box::new(move |record| is_about(record, part))));
        }
        if let Some(owner) = self.managed_by {
            let only = Self {
                managed_by: Some(owner),
                ..Self::default()
            };
            plans.push(Plan::Record(Box::new(move |record| {
                only.accepts(org, record)
            })));
        }
        plans.extend(self.filter.as_ref().map(|filter| Plan::of(filter, org)));
        plans
    }
}

/// Names, aliases and addresses that are like a pattern, which is folded.
pub(super) fn called_like(pattern: &str) -> Plan<'_> {
    let mut any = vec![
        Plan::like(Column::Name, pattern, |record| Some(&record.name)),
        Plan::like(Column::DisplayName, pattern, |record| {
            Some(&record.display_name)
        }),
        Plan::like(Column::Alias, pattern, |record| record.alias.as_ref()),
    ];
    if pattern.contains('@') {
        // The column knows the addresses with their prefixes; the record tells of the addresses alone.
        any.push(Plan::All(vec![
            Plan::like_any_address(pattern),
            Plan::Record(Box::new(move |record| {
                record
                    .email_addresses
                    .iter()
                    .any(|a| matches_pattern(pattern, &a.address))
            })),
        ]));
    }
    Plan::Any(any)
}

fn is_within(container: &str, outer: &str) -> bool {
    outer.is_empty()
        || same(container, outer)
        || container.get(..outer.len()).is_some_and(|head| {
            same(head, outer)
                && container
                    .get(outer.len()..)
                    .is_some_and(|rest| rest.starts_with('/'))
        })
}

/// Ambiguous name resolution: some name begins with the text; two words may be first and last name in either order.
fn is_about(record: &DirectoryObject, part: &str) -> bool {
    let part = fold(part.trim());
    let part = part.trim_end_matches('*');
    if part.is_empty() {
        return true;
    }
    let (first, last) = (
        record.properties.text("FirstName"),
        record.properties.text("LastName"),
    );
    let begins = |text: &str| fold(text).starts_with(part);
    if begins(&record.name)
        || begins(&record.display_name)
        || begins(first)
        || begins(last)
        || record.alias.as_deref().is_some_and(begins)
    {
        return true;
    }
    part.split_once(' ').is_some_and(|(a, b)| {
        let (first, last) = (fold(first), fold(last));
        (first.starts_with(a) && last.starts_with(b))
            || (first.starts_with(b) && last.starts_with(a))
    })
}

impl Organization {
    /// The recipients of a kind that meet the conditions, by name. An identity without `*` that nothing has is a refusal.
    pub fn find_all(&self, kind: Kind, criteria: &Criteria) -> Result<Vec<Arc<DirectoryObject>>> {
        if let Some((removed, present)) = &criteria.removed {
            return self.find_removed(kind, criteria, removed, *present);
        }
        let numbers = self.find_numbers(kind, criteria, usize::MAX)?;
        Ok(numbers
            .into_iter()
            .filter_map(|number| self.directory().fetch(number))
            .collect())
    }

    /// The same, as the numbers of the records in the directory; no more than wanted.
    pub fn find_numbers(&self, kind: Kind, criteria: &Criteria, most: usize) -> Result<Vec<u32>> {
        let pattern = match criteria.identity.as_deref() {
            None => None,
            Some(identity) if super::identity::has_wildcard(identity) => {
                Some(fold(identity.trim()))
            }
            Some(identity) => {
                let record = self.find_recipient(identity, kind)?;
                let number = self.directory().number_of(record.guid);
                return match number.filter(|_| criteria.accepts(self, &record)) {
                    Some(number) => Ok(vec![number]),
                    None => Err(self.not_found(identity)),
                };
            }
        };
        let kinds = RecipientTypeDetails::bits(|details| {
            kind.includes(details)
                && if criteria.kinds.is_empty() {
                    is_listed(kind, details)
                } else {
                    criteria.kinds.contains(&details)
                }
        });
        let mut plans = vec![Plan::Kinds(kinds)];
        if let Some(pattern) = &pattern {
            plans.push(called_like(pattern));
        }
        plans.extend(criteria.plans(self));
        Ok(self.select(&Plan::all(plans), most))
    }

    /// The same among those that were removed, and those that are still there when they count too.
    fn find_removed(
        &self,
        kind: Kind,
        criteria: &Criteria,
        removed: &[Arc<DirectoryObject>],
        present: bool,
    ) -> Result<Vec<Arc<DirectoryObject>>> {
        let mut found = Vec::new();
        if present {
            let criteria = Criteria {
                removed: None,
                ..criteria.clone()
            };
            match self.find_all(kind, &criteria) {
                Ok(there) => found = there,
                Err(ExchangeError::NotFound { .. }) => {}
                Err(other) => return Err(other),
            }
        }
        let identity = criteria.identity.as_deref().map(str::trim);
        found.extend(
            removed
                .iter()
                .filter(|record| kind.includes(record.kind))
                .filter(|record| {
                    identity.is_none_or(|identity| self.has_identity(record, identity))
                })
                .filter(|record| !criteria.kinds.is_empty() || is_listed(kind, record.kind))
                .filter(|record| criteria.accepts(self, record))
                .cloned(),
        );
        match identity {
            Some(identity) if found.is_empty() && !super::identity::has_wildcard(identity) => {
                Err(self.not_found(identity))
            }
            _ => Ok(found),
        }
    }

    /// The mailboxes that meet the conditions, by name.
    pub fn mailboxes(&self, criteria: &Criteria) -> Result<Vec<Arc<DirectoryObject>>> {
        self.find_all(Kind::Mailbox, criteria)
    }
}

/// Whether a command that is asked for everything lists this kind: system mailboxes are only listed when asked for.
fn is_listed(kind: Kind, details: RecipientTypeDetails) -> bool {
    match kind {
        Kind::User | Kind::Principal => details.is_ordinary_mailbox() || !details.is_mailbox(),
        Kind::Mailbox | Kind::Recipient => {
            details.is_ordinary_mailbox() || (kind == Kind::Recipient && !details.is_mailbox())
        }
        _ => true,
    }
}

/// Puts records in order of one property, which has to be among those allowed.
pub fn sort(
    org: &Organization,
    records: &mut [Arc<DirectoryObject>],
    property: &str,
    allowed: &[&str],
) -> Result<()> {
    let name = allowed
        .iter()
        .find(|name| same(name, property))
        .ok_or_else(|| ExchangeError::SortProperty {
            property: property.to_owned(),
        })?;
    records.sort_by_cached_key(|record| {
        fold(
            &recipient_property(org, record, name)
                .unwrap_or_default()
                .to_string(),
        )
    });
    Ok(())
}
