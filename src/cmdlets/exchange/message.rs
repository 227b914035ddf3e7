//! What is told of mail: Get-MessageTrace, Get-MessageTraceDetail and their second versions, Get-MessageTrackingLog, Get-Queue,
//! Search-Mailbox.

use super::{argument, error, task};
use crate::engine::{Body, Call, Cmdlet, Flow};
use crate::exchange::content::{self, Content};
use crate::exchange::error::ExchangeError;
use crate::exchange::identity::{Kind, matches_pattern};
use crate::exchange::mail_flow::{self, Message, Outcome, Receiver, Sought};
use crate::exchange::organization::{Organization, guid_of};
use crate::exchange::predicate::Predicate;
use crate::exchange::property::{Property, Text, fold, same};
use crate::exchange::quota::ByteQuantifiedSize;
use crate::exchange::record::{DirectoryObject, PropertyBag};
use crate::exchange::schema::View;
use crate::exchange::time::{Moment, Span};

pub(super) const CMDLETS: &[Cmdlet] = &[
    Cmdlet {
        name: "Get-MessageTrace",
        body: Body::Each(|call| trace(call, false)),
    },
    Cmdlet {
        name: "Get-MessageTraceV2",
        body: Body::Each(|call| trace(call, true)),
    },
    Cmdlet {
        name: "Get-MessageTraceDetail",
        body: Body::Each(detail),
    },
    Cmdlet {
        name: "Get-MessageTraceDetailV2",
        body: Body::Each(detail),
    },
    Cmdlet {
        name: "Get-MessageTrackingLog",
        body: Body::Each(tracking),
    },
    Cmdlet {
        name: "Get-Queue",
        body: Body::Each(queues),
    },
    Cmdlet {
        name: "Search-Mailbox",
        body: Body::Each(search),
    },
];

/// A moment that a parameter names.
fn moment(call: &mut Call<'_>, parameter: &str) -> Flow<Option<Moment>> {
    let value = call.value(parameter);
    if value.is_null() {
        return Ok(None);
    }
    Ok(match argument::property(call, &value)? {
        Property::Local(at) | Property::Utc(at) => Some(at),
        _ => None,
    })
}

fn refuse(call: &mut Call<'_>, id: &'static str, arguments: &[&str]) -> Flow {
    let refusal = ExchangeError::Rule {
        id,
        arguments: arguments.iter().map(ToString::to_string).collect(),
    };
    error::write(call, &refusal)
}

/// The patterns of a parameter; empty: anything.
fn patterns(call: &mut Call<'_>, parameter: &str) -> Flow<Vec<String>> {
    Ok(argument::texts(call, parameter)?
        .iter()
        .flat_map(|text| text.split(','))
        .map(|text| fold(text.trim()))
        .collect())
}

fn fits(patterns: &[String], text: &str) -> bool {
    patterns.is_empty() || patterns.iter().any(|held| matches_pattern(held, text))
}

/// The days that a trace looks at: 48 hours when nothing is said, and not more than ten days; none when an error was written.
fn window(call: &mut Call<'_>) -> Flow<Option<(Moment, Moment)>> {
    let now = task::now(call);
    let (start, end) = (moment(call, "StartDate")?, moment(call, "EndDate")?);
    let end = end.unwrap_or(now);
    let start = start.unwrap_or_else(|| end.plus(Span::from_days(-2)));
    if start > end {
        refuse(call, "TraceOrder", &[])?;
        return Ok(None);
    }
    let v2 = call.info.name.ends_with("V2");
    let oldest = now.plus(Span::from_days(if v2 { -90 } else { -10 }));
    let too_old = start.ticks() < oldest.ticks() - 864_000_000_000;
    if too_old {
        refuse(call, "TraceTooOld", &[if v2 { "90" } else { "10" }])?;
        return Ok(None);
    }
    if end.ticks() - start.ticks() > 11 * 864_000_000_000 {
        refuse(call, "TraceTooLong", &[])?;
        return Ok(None);
    }
    Ok(Some((start, end)))
}

fn address_of_server(org: &Organization) -> String {
    let (high, _) = guid_of(&org.forest.session_server, 1).as_u64_pair();
    format!("10.0.{}.{}", high % 200, 1 + (high >> 8) % 250)
}

fn trace(call: &mut Call<'_>, second: bool) -> Flow {
    let Some((start, end)) = window(call)? else {
        return Ok(());
    };
    let org = task::organization(call)?;
    let now = task::now(call);
    let senders = patterns(call, "SenderAddress")?;
    let recipients = patterns(call, "RecipientAddress")?;
    let ids = patterns(call, "MessageId")?;
    let statuses = patterns(call, "Status")?;
    let trace_id = argument::text(call, "MessageTraceId")?;
    let from_ip = argument::text(call, "FromIP")?;
    let subject = argument::text(call, "Subject")?.map(|text| fold(&text));
    let how = argument::text(call, "SubjectFilterType")?.unwrap_or_else(|| "Contains".to_owned());
    let after = argument::text(call, "StartingRecipientAddress")?;
    let mut found: Vec<(Message, Receiver)> = Vec::new();
    for message in mail_flow::messages(&org, start, end, now) {
        let bare = message.message_id.trim_matches(['<', '>']);
        if !fits(&senders, &message.sender)
            || !(fits(&ids, &message.message_id) || fits(&ids, bare))
            || trace_id
                .as_deref()
                .is_some_and(|id| !same(id, &message.id.to_string()))
            || from_ip
                .as_deref()
                .is_some_and(|ip| message.from_ip.as_deref() != Some(ip))
            || subject.as_deref().is_some_and(|wanted| {
                let own = fold(message.subject);
                !match () {
                    () if same(&how, "StartsWith") => own.starts_with(wanted),
                    () if same(&how, "EndsWith") => own.ends_with(wanted),
                    () => own.contains(wanted),
                }
            })
        {
            continue;
        }
        for receiver in message.receivers.clone() {
            if fits(&recipients, &receiver.address) && fits(&statuses, receiver.outcome.name()) {
                found.push((message.clone(), receiver));
            }
        }
    }
    // The newest first.
    found.reverse();
    if let Some(after) = &after
        && let Some(place) = found
            .iter()
            .position(|(_, receiver)| same(&receiver.address, after))
    {
        found.drain(..place);
    }
    let number = |call: &mut Call<'_>, name: &str| -> Flow<Option<usize>> {
        Ok(argument::text(call, name)?.and_then(|text| text.trim().parse().ok()))
    };
    let (skip, take) = if second {
        let size = number(call, "ResultSize")?.filter(|size| *size > 0);
        (0, size.unwrap_or(1_000))
    } else {
        let page = number(call, "Page")?.unwrap_or(1);
        let size = number(call, "PageSize")?.unwrap_or(1_000);
        if !(1..=5_000).contains(&size) || !(1..=1_000).contains(&page) {
            return refuse(call, "TracePage", &[]);
        }
        ((page - 1) * size, size)
    };
    if second && !(1..=5_000).contains(&take) {
        return refuse(call, "TracePage", &[]);
    }
    let more = found.len() > skip + take;
    let server = address_of_server(&org);
    for (index, (message, receiver)) in found.into_iter().enumerate().skip(skip).take(take) {
        let outside = receiver.guid.is_none() && receiver.outcome == Outcome::Delivered;
        let values = [
            ("MessageId", Property::text(message.message_id.as_str())),
            ("Received", Property::Utc(message.at)),
            ("SenderAddress", Property::Text(message.sender.clone())),
            ("RecipientAddress", Property::Text(receiver.address.clone())),
            ("Subject", Property::text(message.subject)),
            ("Status", Property::text(receiver.outcome.name())),
            (
                "ToIP",
                match outside {
                    true => Property::text("198.51.100.25"),
                    false => Property::Null,
                },
            ),
            (
                "FromIP",
                Property::text(message.from_ip.clone().unwrap_or_else(|| server.clone())),
            ),
            (
                "Size",
                Property::Int(i32::try_from(message.size).unwrap_or(i32::MAX)),
            ),
            ("MessageTraceId", Property::Guid(message.id)),
            ("StartDate", Property::Utc(start)),
            ("EndDate", Property::Utc(end)),
            (
                "Index",
                Property::Int(i32::try_from(index).unwrap_or(i32::MAX)),
            ),
        ];
        task::write_row(
            call,
            View::MessageTrace,
            View::MessageTrace.schema().row(&values),
        )?;
    }
    if second && more {
        error::warn(call, "MoreResults", &[])?;
    }
    Ok(())
}

/// What happens to a message for one recipient: seconds after it came, the event, and what is said of it.
fn events(
    org: &Organization,
    message: &Message,
    receiver: &Receiver,
) -> Vec<(i64, &'static str, String)> {
    let server = org.session_server_fqdn();
    let mut all = Vec::new();
    match message.from {
        Some(_) => all.push((0, "Submit", "The message was submitted.".to_owned())),
        None => {
            let ip = message.from_ip.as_deref().unwrap_or_default();
            all.push((
                0,
                "Receive",
                format!("Message received by: {server} using TLS1.2 from {ip}"),
            ));
        }
    }
    if message.from.is_some() {
        all.push((1, "Receive", format!("Message received by: {server}")));
    }
    match receiver.outcome {
        Outcome::Expanded => all.push((
            2,
            "Expand",
            format!("The group {} was expanded.", receiver.address),
        )),
        Outcome::Failed => all.push((
            3,
            "Fail",
            format!("550 5.1.1 The address {} doesn't exist.", receiver.address),
        )),
        Outcome::FilteredAsSpam => {
            all.push((2, "Spam", "The message was marked as spam.".to_owned()));
            all.push((
                3,
                "Deliver",
                "The message was delivered to the Junk Email folder.".to_owned(),
            ));
        }
        Outcome::Delivered if receiver.guid.is_some() => {
            all.push((3, "Deliver", "The message was delivered.".to_owned()));
        }
        Outcome::Delivered => all.push((
            3,
            "Send external",
            format!("Message sent to {} using TLS1.2", receiver.address),
        )),
    }
    all
}

fn detail(call: &mut Call<'_>) -> Flow {
    let org = task::organization(call)?;
    let now = task::now(call);
    let id = argument::text(call, "MessageTraceId")?.unwrap_or_default();
    let address = argument::text(call, "RecipientAddress")?.unwrap_or_default();
    let wanted = patterns(call, "Event")?;
    let from = now.plus(Span::from_days(-mail_flow::KEPT_DAYS));
    let start = moment(call, "StartDate")?.unwrap_or(from);
    let end = moment(call, "EndDate")?.unwrap_or(now);
    for message in mail_flow::messages(&org, start, end, now) {
        if !same(&message.id.to_string(), id.trim()) {
            continue;
        }
        for receiver in &message.receivers {
            if !same(&receiver.address, &address) {
                continue;
            }
            for (index, (seconds, event, text)) in
                events(&org, &message, receiver).into_iter().enumerate()
            {
                if !fits(&wanted, event) {
                    continue;
                }
                let values = [
                    ("MessageTraceId", Property::Guid(message.id)),
                    ("MessageId", Property::text(message.message_id.as_str())),
                    (
                        "Date",
                        Property::Utc(message.at.plus(Span::from_seconds(seconds))),
                    ),
                    ("Event", Property::text(event)),
                    ("Detail", Property::text(text)),
                    ("SenderAddress", Property::Text(message.sender.clone())),
                    ("RecipientAddress", Property::Text(receiver.address.clone())),
                    ("StartDate", Property::Utc(start)),
                    ("EndDate", Property::Utc(end)),
                    (
                        "Index",
                        Property::Int(i32::try_from(index).unwrap_or(i32::MAX)),
                    ),
                ];
                task::write_row(
                    call,
                    View::MessageTraceDetail,
                    View::MessageTraceDetail.schema().row(&values),
                )?;
            }
        }
    }
    Ok(())
}

/// A line of the tracking log.
struct Line {
    seconds: i64,
    source: &'static str,
    event: &'static str,
    recipients: Vec<Text>,
    status: Vec<String>,
    related: Option<Text>,
    connector: &'static str,
}

/// The lines that a message leaves in the tracking log.
fn lines(message: &Message) -> Vec<Line> {
    let line = |seconds, source, event, recipients: Vec<Text>| Line {
        seconds,
        source,
        event,
        status: Vec::new(),
        recipients,
        related: None,
        connector: "",
    };
    // A group stands for its members until it is expanded.
    let first: Vec<Text> = message
        .receivers
        .iter()
        .filter(|held| held.through.is_none())
        .map(|held| held.address.clone())
        .collect();
    let mut all = Vec::new();
    if message.from.is_some() {
        all.push(line(0, "STOREDRIVER", "SUBMIT", first.clone()));
        all.push(line(0, "STOREDRIVER", "RECEIVE", first));
    } else {
        all.push(line(0, "SMTP", "RECEIVE", first));
    }
    for group in message
        .receivers
        .iter()
        .filter(|held| held.outcome == Outcome::Expanded)
    {
        let members: Vec<Text> = message
            .receivers
            .iter()
            .filter(|held| held.through.as_ref() == Some(&group.address))
            .map(|held| held.address.clone())
            .collect();
        let mut expanded = line(1, "ROUTING", "EXPAND", members);
        expanded.related = Some(group.address.clone());
        all.push(expanded);
    }
    for receiver in &message.receivers {
        let one = vec![receiver.address.clone()];
        match (receiver.outcome, receiver.guid) {
            (Outcome::Expanded, _) => {}
            (Outcome::Failed, _) => {
                let mut failed = line(2, "ROUTING", "FAIL", one);
                failed.status = vec![format!("550 5.1.1 RESOLVER.ADR.RecipNotFound; not found")];
                all.push(failed);
            }
            (Outcome::FilteredAsSpam, _) => {
                let mut delivered = line(2, "STOREDRIVER", "DELIVER", one);
                delivered.status = vec!["Junk Email".to_owned()];
                all.push(delivered);
            }
            (Outcome::Delivered, Some(_)) => {
                let mut delivered = line(2, "STOREDRIVER", "DELIVER", one);
                delivered.status = vec!["Inbox".to_owned()];
                all.push(delivered);
            }
            (Outcome::Delivered, None) => {
                let mut sent = line(2, "SMTP", "SENDEXTERNAL", one);
                sent.status = vec!["250 2.1.5 Recipient OK".to_owned()];
                all.push(sent);
            }
        }
    }
    all
}

fn tracking(call: &mut Call<'_>) -> Flow {
    let org = task::organization(call)?;
    let now = task::now(call);
    let mut server = org.forest.session_server.clone();
    if let Some(given) = argument::named(call, "Server")? {
        match error::or_write(call, org.find_server(&given))? {
            Some(found) => server = found.name.clone(),
            None => return Ok(()),
        }
    }
    if !same(&server, &org.forest.session_server) {
        // All mail goes through the one server.
        return Ok(());
    }
    let from = now.plus(Span::from_days(-mail_flow::KEPT_DAYS));
    let start = moment(call, "Start")?.unwrap_or(from);
    let end = moment(call, "End")?.unwrap_or(now);
    let one = |call: &mut Call<'_>, name: &str| -> Flow<Vec<String>> {
        Ok(argument::text(call, name)?
            .into_iter()
            .map(|text| fold(text.trim()))
            .collect())
    };
    let (event, source, sender) = (
        one(call, "EventId")?,
        one(call, "Source")?,
        one(call, "Sender")?,
    );
    let (id, network, internal) = (
        one(call, "MessageId")?,
        one(call, "NetworkMessageId")?,
        one(call, "InternalMessageId")?,
    );
    let recipients = patterns(call, "Recipients")?;
    let subject = argument::text(call, "MessageSubject")?.map(|text| fold(&text));
    let size = argument::result_size(call)?;
    let limit = size.limit().unwrap_or(usize::MAX);
    let mut written = 0;
    let fqdn = org.session_server_fqdn();
    let ip = address_of_server(&org);
    for message in mail_flow::messages(&org, start, end, now) {
        if !fits(&sender, &message.sender)
            || !fits(&id, &message.message_id)
            || !fits(&network, &message.id.to_string())
            || !fits(&internal, &message.internal.to_string())
            || subject
                .as_deref()
                .is_some_and(|wanted| !fold(message.subject).contains(wanted))
        {
            continue;
        }
        for line in lines(&message) {
            if !fits(&event, line.event)
                || !fits(&source, line.source)
                || !(recipients.is_empty()
                    || line
                        .recipients
                        .iter()
                        .any(|address| fits(&recipients, address)))
            {
                continue;
            }
            if written >= limit {
                return size.tell_of_more(call);
            }
            written += 1;
            let inbound = message.from.is_none();
            let values = [
                (
                    "Timestamp",
                    Property::Local(message.at.plus(Span::from_seconds(line.seconds))),
                ),
                (
                    "ClientIp",
                    Property::text(message.from_ip.clone().unwrap_or_else(|| ip.clone())),
                ),
                (
                    "ClientHostname",
                    match inbound {
                        true => Property::Null,
                        false => Property::Text(fqdn.clone()),
                    },
                ),
                ("ServerIp", Property::text(ip.as_str())),
                ("ServerHostname", Property::Text(server.clone())),
                ("ConnectorId", Property::text(line.connector)),
                ("Source", Property::text(line.source)),
                ("EventId", Property::text(line.event)),
                (
                    "InternalMessageId",
                    Property::Long(i64::try_from(message.internal).unwrap_or(0)),
                ),
                ("MessageId", Property::text(message.message_id.as_str())),
                ("NetworkMessageId", Property::text(message.id.to_string())),
                ("Recipients", Property::texts(&line.recipients)),
                ("RecipientStatus", Property::texts(&line.status)),
                (
                    "TotalBytes",
                    Property::Long(i64::try_from(message.size).unwrap_or(0)),
                ),
                (
                    "RecipientCount",
                    Property::Int(i32::try_from(line.recipients.len()).unwrap_or(0)),
                ),
                (
                    "RelatedRecipientAddress",
                    Property::text_or_null(line.related.as_ref()),
                ),
                ("Reference", Property::texts([] as [&str; 0])),
                ("MessageSubject", Property::text(message.subject)),
                ("Sender", Property::Text(message.sender.clone())),
                ("ReturnPath", Property::Text(message.sender.clone())),
                (
                    "Directionality",
                    Property::text(if inbound { "Incoming" } else { "Originating" }),
                ),
                ("EventData", Property::texts([] as [&str; 0])),
                ("TransportTrafficType", Property::text("Email")),
            ];
            task::write_row(
                call,
                View::MessageTrackingLog,
                View::MessageTrackingLog.schema().row(&values),
            )?;
        }
    }
    Ok(())
}

fn queues(call: &mut Call<'_>) -> Flow {
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
    let since = now.plus(Span::from_days(-2));
    for (number, (database, home, mounted)) in mail_flow::databases(&org).into_iter().enumerate() {
        if home != Some(server.guid) {
            continue;
        }
        // What cannot be delivered waits.
        let waiting = match mounted {
            true => 0,
            false => mail_flow::messages(&org, since, now, now)
                .iter()
                .flat_map(|message| &message.receivers)
                .filter(|receiver| {
                    receiver.guid.is_some_and(|guid| {
                        mail_flow::database_of(&org, guid).is_some_and(|(name, _)| name == database)
                    })
                })
                .count(),
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
            true => Property::text("432 4.3.2 STOREDRV; mailbox database is offline"),
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

/// Items and bytes of what a search finds in one mailbox or archive, and the messages among it.
fn sought(
    org: &Organization,
    record: &DirectoryObject,
    archive: bool,
    query: Option<&Sought>,
    now: Moment,
) -> (u64, u64, Vec<uuid::Uuid>) {
    let Some(content) = Content::held(record, archive) else {
        return (0, 0, Vec::new());
    };
    let Some(query) = query else {
        return (content.items, content.bytes, Vec::new());
    };
    if archive {
        return (0, 0, Vec::new());
    }
    let from = now.plus(Span::from_days(-mail_flow::KEPT_DAYS));
    let mut all = (0, 0, Vec::new());
    for message in mail_flow::messages(org, from, now, now) {
        if message.is_in(record.guid)
            && query.finds(&message)
            && !content::is_deleted(record, message.id, message.at)
        {
            all.0 += 1;
            all.1 += message.size;
            all.2.push(message.id);
        }
    }
    all
}

fn search(call: &mut Call<'_>) -> Flow {
    let Some(record) = task::recipient(call, Kind::Mailbox)? else {
        return Ok(());
    };
    let org = task::organization(call)?;
    let now = task::now(call);
    let text = argument::text(call, "SearchQuery")?.filter(|text| !text.trim().is_empty());
    let query = match &text {
        Some(text) => match Sought::read(text) {
            Some(query) => Some(query),
            None => return task::not_simulated(call, "SearchQuery"),
        },
        None => None,
    };
    for parameter in ["SearchDumpsterOnly", "IncludeUnsearchableItems"] {
        if call.flag(parameter) {
            return task::not_simulated(call, parameter);
        }
    }
    let target = match argument::named(call, "TargetMailbox")? {
        Some(given) => match error::or_write(call, org.find_recipient(&given, Kind::Mailbox))? {
            Some(found) => Some(found),
            None => return Ok(()),
        },
        None => None,
    };
    let folder = argument::text(call, "TargetFolder")?;
    if let Some(target) = &target
        && target.guid == record.guid
    {
        return refuse(call, "SearchIntoItself", &[&org.canonical_name(&record)]);
    }
    let (items, bytes, messages) = sought(&org, &record, false, query.as_ref(), now);
    let (more, more_bytes) = match call.flag("DoNotIncludeArchive") {
        true => (0, 0),
        false => {
            let (items, bytes, _) = sought(&org, &record, true, query.as_ref(), now);
            (items, bytes)
        }
    };
    let (items, bytes) = (items + more, bytes + more_bytes);
    let only_told = call.flag("EstimateResultOnly") || call.flag("LogOnly");
    let deletes = call.flag("DeleteContent");
    if !only_told && (deletes || target.is_some()) {
        let asked = [org.canonical_name(&record)];
        let emptied = query.is_none();
        let copied = target.clone().filter(|_| items > 0);
        let done = task::change(call, &asked, None, |draft| {
            if deletes && let Some(held) = draft.directory().get(record.guid).cloned() {
                let mut next = (*held).clone();
                delete(&mut next.properties, &messages, items, bytes, emptied, now);
                draft.put(next);
            }
            if let Some(target) = &copied
                && let Some(held) = draft.directory().get(target.guid).cloned()
            {
                let mut next = (*held).clone();
                content::add(&mut next.properties, items, bytes);
                draft.put(next);
            }
            Ok(())
        })?;
        if done.is_none() {
            return Ok(());
        }
    }
    if query.is_some() && items >= 10_000 {
        error::warn(call, "SearchLimit", &[])?;
    }
    let values = [
        ("Identity", Property::text(org.canonical_name(&record))),
        (
            "TargetMailbox",
            target.map_or(Property::Null, |target| {
                Property::text(org.canonical_name(&target))
            }),
        ),
        (
            "TargetFolder",
            folder.map_or(Property::Null, Property::text),
        ),
        (
            "ResultItemsCount",
            Property::Int(i32::try_from(items).unwrap_or(i32::MAX)),
        ),
        ("ResultItemsSize", Property::Size(ByteQuantifiedSize(bytes))),
    ];
    task::write_row(
        call,
        View::SearchMailbox,
        View::SearchMailbox.schema().row(&values),
    )
}

/// Writes down what a search deleted.
fn delete(
    properties: &mut PropertyBag,
    messages: &[uuid::Uuid],
    items: u64,
    bytes: u64,
    emptied: bool,
    now: Moment,
) {
    content::take(properties, items, bytes);
    if emptied {
        properties.set(content::EMPTIED, Property::Utc(now));
        return;
    }
    let mut held: Vec<Property> = properties
        .get(content::DELETED)
        .map(|value| value.items().to_vec())
        .unwrap_or_default();
    held.extend(messages.iter().map(|id| Property::Guid(*id)));
    properties.set(content::DELETED, Property::list(held));
}
