//! The organization; has never heard of PowerShell.
//!
//! One `Organization` of plain records, replaced and never edited in place. A `Session` holds the present one and the journal:
//! `session.commit(change, |draft| ...)` makes the next organization in a `Draft`, all of it or nothing, as one journal entry.
//! One `DirectoryObject` stands behind CASMailbox, Mailbox, User and Recipient; `view` reads them out in documented order.

pub mod account;
pub mod address;
pub mod address_policy;
pub mod anonymize;
pub mod certificate;
pub mod coerce;
pub mod compare;
pub mod component_state;
pub mod configuration;
pub mod connection;
pub mod content;
pub mod criteria;
pub mod database;
pub mod draft;
pub mod error;
pub mod export;
pub mod field;
pub mod generate;
pub mod health;
pub mod hostile;
pub mod identity;
pub mod import;
pub mod inbox_rule;
pub mod log;
pub mod mail_enabled;
pub mod mail_flow;
pub mod mailbox;
pub mod mailbox_settings;
pub mod mapi;
pub mod membership;
pub mod mobile_device;
pub mod online;
pub mod organization;
pub mod organization_config;
pub mod outlook_anywhere;
pub mod permission;
pub mod placeholder;
pub mod plain;
pub mod predicate;
pub mod presuppose;
pub mod probe;
pub mod property;
pub mod public_folder;
pub mod quota;
pub mod rbac;
pub mod recipient;
pub mod recipient_filter;
pub mod record;
pub mod removed;
pub mod request;
pub mod restriction;
pub mod rules;
pub mod scenario;
pub mod schema;
pub mod seed;
pub mod server;
pub mod service;
pub mod store;
pub mod table;
pub mod time;
pub mod transport_rule;
pub mod unlimited;
pub mod view;
pub mod virtual_directory;

#[cfg(test)]
mod tests;
