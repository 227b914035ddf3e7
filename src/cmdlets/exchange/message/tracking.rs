//! Get-MessageTrackingLog: the lines that messages leave in the log.

use super::super::{argument, error, task};
use super::{address_of_server, fits, moment, patterns};
use crate::engine::{Call, Flow};
use crate::exchange::mail_flow::{self, Message, Outcome};
use crate::exchange::property::{Property, Text, fold, same};
use crate::exchange::schema::View;
use crate::exchange::time::Span;

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

pub(super) fn tracking(call: &mut Call<'_>) -> Flow {
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
