//! The servers' logs of simulated connections, kept in the state folder.

use super::{error, task};
use crate::engine::{Call, Flow};
use crate::exchange::connection::{self, Client, Connection};
use crate::exchange::log;
use crate::exchange::organization::Organization;
use crate::exchange::record::DirectoryObject;
use crate::exchange::time::Moment;

/// Lets a client connect to a mailbox, and writes what its server logs of it when there is a state folder.
pub fn connection(
    call: &mut Call<'_>,
    org: &Organization,
    record: &DirectoryObject,
    client: &Client,
    now: Moment,
) -> Flow<Connection> {
    let connection = connection::connect(org, record, client, now);
    let session = task::session(call)?;
    if session.state_folder().is_some() {
        for lines in log::of_connection(org, record, client, &connection, now) {
            let written = session.append_log(&lines.file, &lines.heading, &lines.lines);
            error::or_write(call, written)?;
        }
    }
    Ok(connection)
}
