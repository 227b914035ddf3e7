//! The mail of an organization: messages made of the hours, always the same for the same hour and the same people.

use super::organization::{Organization, guid_of};
use super::property::{Property, Text, same};
use super::record::{Class, DirectoryObject, RecipientTypeDetails};
use super::time::{Moment, Span};
use std::sync::Arc;
use uuid::Uuid;

/// What became of a message for one recipient.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// It is in a mailbox, or was handed to another organization.
    Delivered,
    /// A group stood for its members.
    Expanded,
    /// Nobody has the address.
    Failed,
    /// It went to the folder for junk.
    FilteredAsSpam,
}

impl Outcome {
    /// As `Get-MessageTrace` names it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Delivered => "Delivered",
            Self::Expanded => "Expanded",
            Self::Failed => "Failed",
            Self::FilteredAsSpam => "FilteredAsSpam",
        }
    }
}

/// One recipient of a message.
#[derive(Clone, Debug)]
pub struct Receiver {
    /// The address.
    pub address: Text,
    /// The recipient, when it is one of the organization's.
    pub guid: Option<Uuid>,
    /// The group through which it came.
    pub through: Option<Text>,
    /// What became of it.
    pub outcome: Outcome,
}

/// A message.
#[derive(Clone, Debug)]
pub struct Message {
    /// Its id on the way through the organization.
    pub id: Uuid,
    /// A number that servers give it.
    pub internal: u64,
    /// The id that its sender gave it.
    pub message_id: String,
    /// When it came.
    pub at: Moment,
    /// Who sent it.
    pub sender: Text,
    /// The sender's mailbox, when it is one of the organization's.
    pub from: Option<Uuid>,
    /// Who gets it.
    pub receivers: Vec<Receiver>,
    /// What it is about.
    pub subject: &'static str,
    /// How many bytes.
    pub size: u64,
    /// The address of the server that sent it, when it came from outside.
    pub from_ip: Option<String>,
}

const SUBJECTS: &[&str] = &[
    "Agenda for Monday",
    "Budget review",
    "Contract draft",
    "Customer visit",
    "Forecast for the next quarter",
    "Holiday schedule",
    "Invoice",
    "Lunch?",
    "Meeting notes",
    "New printer on the 5th floor",
    "Offer",
    "Please approve",
    "Project plan",
    "Question about the order",
    "Reminder",
    "Sales figures",
    "Status report",
    "Thank you",
    "Training next week",
    "Travel plans",
];

/// Addresses of other organizations.
const OTHERS: &[&str] = &[
    "orders@adatum.com",
    "info@fourthcoffee.com",
    "m.sanchez@tailspintoys.com",
    "support@proseware.com",
    "billing@northwindtraders.com",
    "hr@wingtiptoys.com",
];

const TICKS_PER_HOUR: i64 = 36_000_000_000;

/// How long what happened is known.
pub const KEPT_DAYS: i64 = 30;

/// Numbers of which each follows from the one before.
struct Draw(u64);

impl Draw {
    fn next(&mut self, below: usize) -> usize {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        let below = u64::try_from(below.max(1)).unwrap_or(1);
        usize::try_from((self.0 >> 33) % below).unwrap_or(0)
    }
}

/// The people who write and are written to, and the groups.
struct People {
    mailboxes: Vec<Arc<DirectoryObject>>,
    groups: Vec<Arc<DirectoryObject>>,
}

impl People {
    fn of(org: &Organization) -> Self {
        let all = |wanted: fn(RecipientTypeDetails) -> bool| -> Vec<Arc<DirectoryObject>> {
            org.recipients(wanted)
                .filter(|record| record.primary_smtp_address().is_some())
                .cloned()
                .collect()
        };
        Self {
            mailboxes: all(|kind| {
                matches!(
                    kind,
                    RecipientTypeDetails::UserMailbox | RecipientTypeDetails::SharedMailbox
                )
            }),
            groups: all(|kind| {
                matches!(
                    kind,
                    RecipientTypeDetails::MailUniversalDistributionGroup
                        | RecipientTypeDetails::MailUniversalSecurityGroup
                )
            }),
        }
    }
}

/// The messages that came between two moments, the oldest first. What is older than `KEPT_DAYS` days before now is forgotten.
pub fn messages(org: &Organization, from: Moment, to: Moment, now: Moment) -> Vec<Message> {
    let people = People::of(org);
    let oldest = now.plus(Span::from_days(-KEPT_DAYS));
    let (from, to) = (from.max(oldest), to.min(now));
    let mut all = Vec::new();
    if people.mailboxes.is_empty() || from > to {
        return all;
    }
    let mut hour = from.ticks().div_euclid(TICKS_PER_HOUR);
    while hour <= to.ticks().div_euclid(TICKS_PER_HOUR) {
        of_hour(org, &people, hour, &mut all);
        hour += 1;
    }
    all.retain(|message| message.at >= from && message.at <= to);
    all.sort_by_key(|message| (message.at, message.id));
    for message in &mut all {
        send_on(org, message);
    }
    all
}

/// What mailboxes forward that were told to before the message came.
fn send_on(org: &Organization, message: &mut Message) {
    let mut more = Vec::new();
    message.receivers.retain(|receiver| {
        let Some(record) = receiver.guid.and_then(|guid| org.directory().get(guid)) else {
            return true;
        };
        if record.changed > message.at || receiver.outcome != Outcome::Delivered {
            return true;
        }
        let Some((to, keeps)) = forwarded(org, record) else {
            return true;
        };
        let target = org
            .directory()
            .candidates(super::table::key_of(&to))
            .find(|held| {
                held.email_addresses
                    .iter()
                    .any(|own| same(&own.address, &to))
            });
        more.push(Receiver {
            guid: target.map(|held| held.guid),
            address: to,
            through: Some(receiver.address.clone()),
            outcome: Outcome::Delivered,
        });
        keeps
    });
    message.receivers.extend(more);
}

fn of_hour(org: &Organization, people: &People, hour: i64, all: &mut Vec<Message>) {
    let start = Moment::from_ticks(hour * TICKS_PER_HOUR);
    let seed = guid_of(&org.forest.organization, u64::try_from(hour).unwrap_or(0));
    let mut draw = Draw(seed.as_u64_pair().0);
    let clock = start.calendar().hour;
    // 0001-01-01 was a Monday.
    let weekend = hour.div_euclid(24).rem_euclid(7) >= 5;
    let busy = (7..18).contains(&clock) && !weekend;
    let most = (people.mailboxes.len() / 12).clamp(2, 40);
    let count = if busy {
        1 + draw.next(most)
    } else {
        draw.next(2)
    };
    for number in 0..count {
        let id = guid_of(
            &format!("{}/mail", org.forest.organization),
            u64::try_from(hour).unwrap_or(0) * 100 + u64::try_from(number).unwrap_or(0),
        );
        let second = i64::try_from(draw.next(3_600)).unwrap_or(0);
        let at = start.plus(Span::from_seconds(second));
        if let Some(message) = one(people, id, at, &mut draw) {
            all.push(message);
        }
    }
}

fn own(record: &DirectoryObject) -> Receiver {
    Receiver {
        address: record
            .primary_smtp_address()
            .cloned()
            .unwrap_or_else(|| record.name.clone()),
        guid: Some(record.guid),
        through: None,
        outcome: Outcome::Delivered,
    }
}

fn one(people: &People, id: Uuid, at: Moment, draw: &mut Draw) -> Option<Message> {
    let mailbox = |place: usize| people.mailboxes.get(place);
    let count = people.mailboxes.len();
    let subject = SUBJECTS.get(draw.next(SUBJECTS.len())).copied()?;
    let size = 4_000 + u64::try_from(draw.next(180_000)).unwrap_or(0);
    let kind = draw.next(20);
    let outside: &str = OTHERS.get(draw.next(OTHERS.len())).copied()?;
    let writer = mailbox(draw.next(count))?;
    let reader = mailbox(draw.next(count))?;
    // Nobody gets mail before there is a mailbox.
    let there = |record: &DirectoryObject| record.created <= at;
    let mut message = Message {
        id,
        internal: id.as_u64_pair().1 % 100_000_000_000,
        message_id: String::new(),
        at,
        sender: writer.primary_smtp_address()?.clone(),
        from: Some(writer.guid),
        receivers: vec![own(reader)],
        subject,
        size,
        from_ip: None,
    };
    match kind {
        // From outside; some of it is junk.
        0..=4 => {
            message.sender = outside.into();
            message.from = None;
            let parts = id.as_u64_pair().0;
            message.from_ip = Some(format!("203.0.113.{}", 1 + parts % 250));
            if kind == 0
                && let Some(first) = message.receivers.first_mut()
            {
                first.outcome = Outcome::FilteredAsSpam;
            }
        }
        // To outside; now and then to nobody.
        5..=8 => {
            let outcome = if kind == 5 && draw.next(4) == 0 {
                Outcome::Failed
            } else {
                Outcome::Delivered
            };
            message.receivers = vec![Receiver {
                address: outside.into(),
                guid: None,
                through: None,
                outcome,
            }];
        }
        // To a group, whose members get it.
        9 if !people.groups.is_empty() => {
            let group = people.groups.get(draw.next(people.groups.len()))?;
            let address = group.primary_smtp_address()?.clone();
            message.receivers = vec![Receiver {
                outcome: Outcome::Expanded,
                ..own(group)
            }];
            for member in &group.members {
                if let Some(member) = people.mailboxes.iter().find(|held| held.guid == *member) {
                    message.receivers.push(Receiver {
                        through: Some(address.clone()),
                        ..own(member)
                    });
                }
            }
        }
        10..=12 => {
            let more = mailbox(draw.next(count))?;
            if more.guid != reader.guid {
                message.receivers.push(own(more));
            }
        }
        _ => {}
    }
    if (message.from.is_some() && !there(writer))
        || (message
            .receivers
            .iter()
            .any(|held| held.guid == Some(reader.guid))
            && !there(reader))
    {
        return None;
    }
    let domain = message
        .sender
        .rsplit_once('@')
        .map_or("", |(_, domain)| domain);
    message.message_id = format!("<{}@{domain}>", id.simple());
    Some(message)
}

impl Message {
    /// Whether it is in a mailbox: sent from it, or delivered to it.
    pub fn is_in(&self, mailbox: Uuid) -> bool {
        self.from == Some(mailbox)
            || self
                .receivers
                .iter()
                .any(|held| held.guid == Some(mailbox) && held.outcome != Outcome::Expanded)
    }
}

/// The mailbox database of a recipient, and whether it is mounted.
pub fn database_of(org: &Organization, recipient: Uuid) -> Option<(Text, bool)> {
    let record = org.directory().get(recipient)?;
    let database = org.configuration().get(record.mailbox.as_ref()?.database)?;
    Some((
        database.name.clone(),
        super::database::is_mounted(org, database),
    ))
}

/// Where a mailbox forwards its mail to, and whether it keeps it too.
fn forwarded(org: &Organization, record: &DirectoryObject) -> Option<(Text, bool)> {
    let address = |name: &str| match record.properties.get(name)? {
        Property::Guid(guid) => org
            .directory()
            .get(*guid)
            .and_then(|found| found.primary_smtp_address().cloned()),
        Property::ObjectId(id) => org
            .directory()
            .get(id.guid)
            .and_then(|found| found.primary_smtp_address().cloned()),
        other => other.as_text().filter(|text| text.contains('@')).cloned(),
    };
    let to = address("ForwardingAddress").or_else(|| address("ForwardingSmtpAddress"))?;
    let to: Text = to
        .strip_prefix("smtp:")
        .map_or_else(|| to.clone(), Text::from);
    let keeps = record.properties.flag("DeliverToMailboxAndForward") == Some(true);
    Some((to, keeps))
}

/// The conditions of a search in mailboxes: words, `subject:`, `from:`, `to:`.
pub struct Sought(Vec<(Text, String)>);

impl Sought {
    /// Reads a query; none when it says something that is not understood.
    pub fn read(query: &str) -> Option<Self> {
        let mut terms = Vec::new();
        let mut rest = query.trim();
        while !rest.is_empty() {
            let (head, value, tail) = term(rest)?;
            if ["AND", "&"].contains(&value.as_str()) && head.is_empty() {
                rest = tail;
                continue;
            }
            if value.is_empty()
                || !["", "subject", "from", "to", "participants", "body", "kind"]
                    .iter()
                    .any(|known| same(known, &head))
                || ["OR", "NOT", "NEAR"].contains(&value.as_str())
                || value.contains(['(', ')'])
            {
                return None;
            }
            terms.push((head.to_lowercase().into(), value.to_lowercase()));
            rest = tail;
        }
        Some(Self(terms))
    }

    /// Whether a message is one of those that are sought.
    pub fn finds(&self, message: &Message) -> bool {
        let has = |text: &str, wanted: &str| {
            let wanted = wanted.trim_end_matches('*');
            text.to_lowercase().contains(wanted)
        };
        self.0.iter().all(|(name, wanted)| {
            let to = || {
                message
                    .receivers
                    .iter()
                    .any(|held| has(&held.address, wanted))
            };
            match &**name {
                "subject" | "" | "body" => has(message.subject, wanted),
                "from" => has(&message.sender, wanted),
                "to" => to(),
                "participants" => has(&message.sender, wanted) || to(),
                "kind" => matches!(wanted.as_str(), "email"),
                _ => false,
            }
        })
    }
}

/// `name:"value"`, `name:value`, `"value"` or `value`, and what follows.
fn term(text: &str) -> Option<(String, String, &str)> {
    let end = text
        .find(|c: char| c == ':' || c == '"' || c.is_whitespace())
        .unwrap_or(text.len());
    let (head, rest) = text.split_at_checked(end)?;
    let (name, rest) = match rest.strip_prefix(':') {
        Some(rest) => (head.to_owned(), rest.trim_start()),
        None if head.is_empty() => (String::new(), rest),
        None => return Some((String::new(), head.to_owned(), rest.trim_start())),
    };
    match rest.strip_prefix('"') {
        Some(quoted) => {
            let (value, tail) = quoted.split_once('"')?;
            Some((name, value.to_owned(), tail.trim_start()))
        }
        None => {
            let end = rest.find(char::is_whitespace).unwrap_or(rest.len());
            let (value, tail) = rest.split_at_checked(end)?;
            Some((name, value.to_owned(), tail.trim_start()))
        }
    }
}

/// The databases that take mail, by name.
pub fn databases(org: &Organization) -> Vec<(Text, Option<Uuid>, bool)> {
    org.of_class(Class::Database)
        .map(|database| {
            (
                database.name.clone(),
                database.server,
                super::database::is_mounted(org, database),
            )
        })
        .collect()
}
