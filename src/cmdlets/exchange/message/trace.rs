//! Get-MessageTrace, Get-MessageTraceDetail and their second versions: what became of messages.

use super::super::{argument, error, task};
use super::{address_of_server, fits, moment, patterns, refuse};
use crate::engine::{Call, Flow};
use crate::exchange::mail_flow::{self, Message, Outcome, Receiver};
use crate::exchange::organization::Organization;
use crate::exchange::property::{Property, fold, same};
use crate::exchange::schema::View;
use crate::exchange::time::{Moment, Span};

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

pub(super) fn trace(call: &mut Call<'_>, second: bool) -> Flow {
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

pub(super) fn detail(call: &mut Call<'_>) -> Flow {
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
