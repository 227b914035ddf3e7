//! Resolve-OutlookConnection.

use crate::cmdlets::exchange::{argument, error, log, task};
use crate::engine::{Body, Call, Cmdlet, Flow};
use crate::exchange::connection::{Client, Connection, Endpoint, must_restart};
use crate::exchange::identity::Kind;
use crate::exchange::mapi::{ClientVersion, Protocol};
use crate::exchange::organization::{Organization, Place};
use crate::exchange::record::{Class, DirectoryObject};
use crate::exchange::store::Session;
use crate::value::{ErrorCategory, Value};

pub(super) const CMDLETS: &[Cmdlet] = &[Cmdlet {
    name: "Resolve-OutlookConnection",
    body: Body::Each(resolve),
}];

fn resolve(call: &mut Call<'_>) -> Flow {
    let mut client = Client {
        external: call.flag("External"),
        version: None,
        online_mode: call.flag("OnlineMode"),
        mapi_http_disabled: call.flag("MapiHttpDisabled"),
    };
    if let Some(text) = argument::text(call, "Client")? {
        client.version = ClientVersion::parse(&text);
        if client.version.is_none() {
            let message = format!(
                "\"{text}\" isn't a version of Outlook. A version has up to four numbers, such as 15.0.4569.1503."
            );
            return call.fail(
                "InvalidClientVersion",
                ErrorCategory::InvalidArgument,
                "System.ArgumentException",
                &message,
                Value::str(text),
            );
        }
    }
    let Some(record) = task::recipient(call, Kind::Mailbox)? else {
        return Ok(());
    };
    let session = task::session(call)?;
    let org = session.organization();
    let now = task::now(call);
    let connection = log::connection(call, &org, &record, &client, now)?;
    let restart = connection.autodiscover.protocol == Protocol::MapiHttp
        && has_moved(&session, &org, &record);
    let object = described(&org, &record, &client, &connection, restart);
    call.write(object)
}

/// Whether an Outlook that runs since some earlier state is told to restart: it was given Outlook Anywhere then.
fn has_moved(session: &Session, now: &Organization, record: &DirectoryObject) -> bool {
    let matters = |place: Place, guid: uuid::Uuid| match place {
        Place::Directory => guid == record.guid,
        Place::Configuration => now
            .configuration()
            .get(guid)
            .is_some_and(|held| held.class == Class::Organization),
    };
    let journal = session.journal();
    if !journal
        .iter()
        .flat_map(|entry| &entry.changes)
        .any(|change| matters(change.place, change.guid))
    {
        return false;
    }
    let Ok(beginning) = session.organization_after(0) else {
        return false;
    };
    let mut earlier = (*beginning).clone();
    for entry in &journal {
        if entry
            .changes
            .iter()
            .any(|change| matters(change.place, change.guid))
            && must_restart(&earlier, now, record.guid)
        {
            return true;
        }
        if entry.many.is_none() {
            entry.replay(&mut earlier);
        } else if let Ok(then) = session.organization_after(entry.sequence) {
            earlier = (*then).clone();
        }
    }
    false
}

fn described(
    org: &Organization,
    record: &DirectoryObject,
    client: &Client,
    connection: &Connection,
    restart: bool,
) -> Value {
    let answer = &connection.autodiscover;
    let url = |endpoint: Option<&Endpoint>| {
        endpoint.map_or(Value::Null, |endpoint| Value::str(&*endpoint.mail_store))
    };
    let refusal = connection.refusal.as_ref();
    let words = |id: &str, arguments: &[String]| Value::str(error::sentence(id, arguments));
    let told = match refusal {
        Some(refusal) => words(refusal.outlook, &refusal.arguments),
        None if restart => words("OutlookRestart", &[]),
        None => Value::Null,
    };
    super::object(
        "Emsh.OutlookConnection",
        [
            ("Mailbox", Value::str(&*record.name)),
            ("Result", Value::str(answer.result())),
            ("Protocol", Value::str(answer.protocol.name())),
            ("Offered", Value::str(answer.sides.name())),
            (
                "From",
                Value::str(if client.external {
                    "external"
                } else {
                    "internal"
                }),
            ),
            ("Connected", Value::Bool(connection.is_connected())),
            (
                "Reason",
                refusal.map_or(Value::Null, |refusal| Value::str(refusal.reason.name())),
            ),
            (
                "Server",
                org.server_of_mailbox(record)
                    .map_or(Value::Null, |server| Value::str(&*server.name)),
            ),
            ("MailStoreUrl", url(connection.endpoint.as_ref())),
            (
                "AddressBookUrl",
                connection
                    .endpoint
                    .as_ref()
                    .map_or(Value::Null, |endpoint| Value::str(&*endpoint.address_book)),
            ),
            (
                "Authentication",
                connection
                    .endpoint
                    .as_ref()
                    .map_or(Value::Null, |endpoint| {
                        Value::str(&*endpoint.authentication)
                    }),
            ),
            ("InternalUrl", url(answer.internal.as_ref())),
            ("ExternalUrl", url(answer.external.as_ref())),
            (
                "BlockHasNoEffect",
                Value::Bool(answer.is_block_without_effect),
            ),
            ("RestartRequired", Value::Bool(restart)),
            ("OutlookMessage", told),
            (
                "AnalyzerMessage",
                refusal.map_or(Value::Null, |refusal| {
                    words(refusal.analyzer, &refusal.arguments)
                }),
            ),
        ],
    )
}
