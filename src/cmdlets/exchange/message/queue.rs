//! Get-Queue, Get-Message and Export-Message: the queues of a server, and what waits in them.

use super::super::plain::PlainNoun;
use super::super::project::{ExchangeObject, Source};
use super::super::transfer::write_file;
use super::super::{argument, error, task};
use super::refuse;
use crate::engine::{Call, Flow};
use crate::exchange::identity::matches_pattern;
use crate::exchange::mail_flow::{self, Message, Receiver};
use crate::exchange::organization::Organization;
use crate::exchange::predicate::Predicate;
use crate::exchange::property::{Property, fold, same};
use crate::exchange::quota::ByteQuantifiedSize;
use crate::exchange::record::ConfigurationObject;
use crate::exchange::schema::View;
use crate::exchange::time::{Moment, Span};
use std::sync::Arc;

/// The messages of the last two days that cannot be delivered into a database.
fn waiting_for(org: &Organization, database: &str, now: Moment) -> Vec<(Message, Vec<Receiver>)> {
    mail_flow::messages(org, now.plus(Span::from_days(-2)), now, now)
        .into_iter()
        .filter_map(|message| {
            let receivers: Vec<Receiver> = message
                .receivers
                .iter()
                .filter(|receiver| {
                    receiver.guid.is_some_and(|guid| {
                        mail_flow::database_of(org, guid)
                            .is_some_and(|(name, _)| *name == *database)
                    })
                })
                .cloned()
                .collect();
            (!receivers.is_empty()).then_some((message, receivers))
        })
        .collect()
}

/// A message that waits: the queue, and for whom.
struct Waiting {
    queue: String,
    message: Message,
    receivers: Vec<Receiver>,
}

impl Waiting {
    fn identity(&self) -> String {
        format!("{}\\{}", self.queue, self.message.internal)
    }
}

/// Everything that waits on a server.
fn waiting(org: &Organization, server: &ConfigurationObject, now: Moment) -> Vec<Waiting> {
    let mut all = Vec::new();
    for (number, (database, home, mounted)) in mail_flow::databases(org).into_iter().enumerate() {
        if home != Some(server.guid) || mounted {
            continue;
        }
        for (message, receivers) in waiting_for(org, &database, now) {
            all.push(Waiting {
                queue: format!("{}\\{}", server.name, number + 3),
                message,
                receivers,
            });
        }
    }
    all
}

/// The server that a parameter or an identity names; none when an error was written.
fn server_of(
    call: &mut Call<'_>,
    identity: Option<&str>,
) -> Flow<Option<Arc<ConfigurationObject>>> {
    let org = task::organization(call)?;
    let given = match call.given.metadata().exact("Server") {
        Some(_) => argument::named(call, "Server")?,
        None => None,
    };
    let named = given.or_else(|| {
        let (server, _) = identity?.split_once('\\')?;
        (!server.contains('*')).then(|| server.to_owned())
    });
    error::or_write(call, org.server_or_own(named.as_deref()))
}

/// Get-Message: what waits in queues.
pub(super) fn messages(call: &mut Call<'_>) -> Flow {
    let org = task::organization(call)?;
    let now = task::now(call);
    let identity = argument::named(call, "Identity")?;
    let queue = argument::named(call, "Queue")?;
    let Some(server) = server_of(call, identity.as_deref().or(queue.as_deref()))? else {
        return Ok(());
    };
    let Some(noun) = PlainNoun::of("Message") else {
        return Ok(());
    };
    let schema = noun.records.schema;
    let filter = match argument::text(call, "Filter")?.filter(|text| !text.trim().is_empty()) {
        Some(text) => match Predicate::parse_for(&text, schema) {
            Ok(predicate) => Some(predicate),
            Err(refusal) => return Err(error::filter_fault(call, "Filter", &refusal).into()),
        },
        None => None,
    };
    let size = argument::result_size(call)?;
    let limit = size.limit().unwrap_or(usize::MAX);
    let fits = |pattern: &Option<String>, text: &str, bare: &str| {
        pattern.as_deref().is_none_or(|pattern| {
            let pattern = fold(pattern);
            matches_pattern(&pattern, text) || matches_pattern(&pattern, bare)
        })
    };
    let mut written = 0;
    for held in waiting(&org, &server, now) {
        let full = held.identity();
        let bare = held.message.internal.to_string();
        let number = held
            .queue
            .rsplit('\\')
            .next()
            .unwrap_or_default()
            .to_owned();
        if !fits(&identity, &full, &bare) || !fits(&queue, &held.queue, &number) {
            continue;
        }
        let values = [
            ("Identity", Property::text(full)),
            ("FromAddress", Property::Text(held.message.sender.clone())),
            ("Status", Property::member("Ready")),
            ("Queue", Property::text(held.queue.as_str())),
            (
                "Size",
                Property::Size(ByteQuantifiedSize(held.message.size)),
            ),
            ("Subject", Property::text(held.message.subject)),
            ("DateReceived", Property::Local(held.message.at)),
            (
                "ExpirationTime",
                Property::Local(held.message.at.plus(Span::from_days(2))),
            ),
            (
                "InternetMessageId",
                Property::text(held.message.message_id.as_str()),
            ),
            ("LastError", Property::text(OFFLINE)),
            ("RetryCount", Property::Int(0)),
            (
                "SourceIP",
                Property::text(held.message.from_ip.clone().unwrap_or_default()),
            ),
            (
                "Recipients",
                Property::list(
                    held.receivers
                        .iter()
                        .map(|receiver| Property::Text(receiver.address.clone())),
                ),
            ),
        ];
        let row = schema.row(&values);
        let value = |name: &str| {
            row.iter()
                .find(|(held, _)| same(held, name))
                .map(|(_, value)| value.clone())
                .unwrap_or_default()
        };
        if filter
            .as_ref()
            .is_some_and(|filter| !filter.holds_for(&value))
        {
            continue;
        }
        if written == limit {
            return size.tell_of_more(call);
        }
        written += 1;
        let value = ExchangeObject::value(schema, Source::Row(row), call);
        call.write(value)?;
    }
    if let (0, Some(identity)) = (written, &identity)
        && !identity.contains('*')
    {
        return refuse(call, "MessageNotFound", &[identity]);
    }
    Ok(())
}

/// Export-Message: a message that waits, as the text that travels.
pub(super) fn export(call: &mut Call<'_>) -> Flow {
    let org = task::organization(call)?;
    let now = task::now(call);
    let identity = argument::named(call, "Identity")?.unwrap_or_default();
    let Some(server) = server_of(call, Some(&identity))? else {
        return Ok(());
    };
    let found = waiting(&org, &server, now).into_iter().find(|held| {
        same(&held.identity(), &identity) || held.message.internal.to_string() == identity
    });
    let Some(held) = found else {
        return refuse(call, "MessageNotFound", &[&identity]);
    };
    let to: Vec<&str> = held
        .message
        .receivers
        .iter()
        .map(|receiver| &*receiver.address)
        .collect();
    let c = held.message.at.calendar();
    let text = format!(
        "From: {}\r\nTo: {}\r\nSubject: {}\r\nMessage-ID: {}\r\nDate: {} {} {:04} {:02}:{:02}:{:02} +0000\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=us-ascii\r\n\r\n",
        held.message.sender,
        to.join(", "),
        held.message.subject,
        held.message.message_id,
        c.day,
        MONTHS
            .get(usize::try_from(c.month - 1).unwrap_or(0))
            .copied()
            .unwrap_or_default(),
        c.year,
        c.hour,
        c.minute,
        c.second,
    );
    write_file(call, &text)
}

/// The months as mail spells them.
const MONTHS: [&str; 12] = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
];

/// Why messages wait.
const OFFLINE: &str = "432 4.3.2 STOREDRV; mailbox database is offline";

pub(super) fn queues(call: &mut Call<'_>) -> Flow {
    let org = task::organization(call)?;
    let now = task::now(call);
    let server = match argument::named(call, "Server")? {
        Some(given) => match error::or_write(call, org.find_server(&given))? {
            Some(found) => found,
            None => return Ok(()),
        },
        None => match error::or_write(call, org.server_or_own(None))? {
            Some(found) => found,
            None => return Ok(()),
        },
    };
    let filter = match argument::text(call, "Filter")?.filter(|text| !text.trim().is_empty()) {
        Some(text) => match Predicate::parse_for(&text, View::Queue.schema()) {
            Ok(predicate) => Some(predicate),
            Err(refusal) => return Err(error::filter_fault(call, "Filter", &refusal).into()),
        },
        None => None,
    };
    let identity = argument::named(call, "Identity")?.map(|text| fold(&text));
    let mut rows = vec![(
        "Submission".to_owned(),
        "Undefined",
        "Submission".to_owned(),
        "Internal",
        0_usize,
        false,
    )];
    for (number, (database, home, mounted)) in mail_flow::databases(&org).into_iter().enumerate() {
        if home != Some(server.guid) {
            continue;
        }
        // What cannot be delivered waits.
        let waiting = match mounted {
            true => 0,
            false => waiting_for(&org, &database, now).len(),
        };
        rows.push((
            (number + 3).to_string(),
            "SmtpDeliveryToMailbox",
            database.to_lowercase(),
            "Internal",
            waiting,
            !mounted,
        ));
    }
    let mut found = false;
    for (name, delivery, domain, category, count, retries) in rows {
        let full = format!("{}\\{name}", server.name);
        if let Some(identity) = &identity
            && !matches_pattern(identity, &full)
            && !matches_pattern(identity, &name)
        {
            continue;
        }
        found = true;
        let error = match retries {
            true => Property::text(OFFLINE),
            false => Property::Null,
        };
        let values = [
            ("Identity", Property::text(full.as_str())),
            ("QueueIdentity", Property::text(full)),
            ("DeliveryType", Property::member(delivery)),
            ("NextHopDomain", Property::text(domain)),
            ("NextHopCategory", Property::member(category)),
            (
                "Status",
                Property::member(if retries { "Retry" } else { "Ready" }),
            ),
            (
                "MessageCount",
                Property::Int(i32::try_from(count).unwrap_or(i32::MAX)),
            ),
            ("LastError", error),
        ];
        let row = View::Queue.schema().row(&values);
        let value = |name: &str| {
            row.iter()
                .find(|(held, _)| same(held, name))
                .map(|(_, value)| value.clone())
                .unwrap_or_default()
        };
        if filter
            .as_ref()
            .is_none_or(|filter| filter.holds_for(&value))
        {
            task::write_row(call, View::Queue, row)?;
        }
    }
    if let (false, Some(identity)) = (found, argument::named(call, "Identity")?)
        && !identity.contains('*')
    {
        return refuse(call, "QueueNotFound", &[&identity]);
    }
    Ok(())
}
