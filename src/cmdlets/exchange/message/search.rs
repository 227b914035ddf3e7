//! Search-Mailbox: what mailboxes hold, estimated, copied and deleted.

use super::super::{argument, error, task};
use super::refuse;
use crate::engine::{Call, Flow};
use crate::exchange::content::{self, Content};
use crate::exchange::identity::Kind;
use crate::exchange::mail_flow::{self, Sought};
use crate::exchange::organization::Organization;
use crate::exchange::property::Property;
use crate::exchange::quota::ByteQuantifiedSize;
use crate::exchange::record::{DirectoryObject, PropertyBag};
use crate::exchange::schema::View;
use crate::exchange::time::{Moment, Span};

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

pub(super) fn search(call: &mut Call<'_>) -> Flow {
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
