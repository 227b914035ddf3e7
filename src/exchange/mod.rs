//! The organization; has never heard of PowerShell.
//!
//! One `Organization` of plain records, replaced and never edited in place. A `Session` holds the present one and the journal:
//! `session.commit(change, |draft| ...)` makes the next organization in a `Draft`, all of it or nothing, as one journal entry.
//! One `DirectoryObject` stands behind CASMailbox, Mailbox, User and Recipient; `view` reads them out in documented order.

pub mod address;
pub mod certificate;
pub mod compare;
pub mod database;
pub mod error;
pub mod field;
pub mod identity;
pub mod organization;
pub mod property;
pub mod quota;
pub mod record;
pub mod scenario;
pub mod schema;
pub mod seed;
pub mod server;
pub mod service;
pub mod store;
pub mod table;
pub mod time;
pub mod unlimited;
pub mod view;
pub mod virtual_directory;
