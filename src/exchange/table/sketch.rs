//! What tables ask of a directory object, borrowed from wherever it is.

use super::{key_of, key_of_guid};
use crate::exchange::time::Moment;
use uuid::Uuid;

/// The mailbox of a sketch.
#[derive(Clone, Debug)]
pub struct MailboxSketch {
    /// The mailbox's own GUID.
    pub exchange_guid: Uuid,
    /// The database it lives in.
    pub database: Uuid,
    /// When it was made.
    pub created: Moment,
    /// The archive's GUID.
    pub archive: Option<Uuid>,
    /// Whether the access by Outlook is not the usual one.
    pub is_unusual: bool,
}

/// A directory object as its names and what filters ask.
#[derive(Clone, Debug)]
pub struct Sketch<'a> {
    /// Its GUID.
    pub guid: Uuid,
    /// Its name.
    pub name: &'a str,
    /// The name people see.
    pub display_name: &'a str,
    /// The container.
    pub container: &'a str,
    /// Its alias.
    pub alias: Option<&'a str>,
    /// The account name of earlier Windows.
    pub sam_account_name: Option<&'a str>,
    /// The account name in the form of an address.
    pub user_principal_name: Option<&'a str>,
    /// The address that older Exchange made.
    pub legacy_dn: Option<&'a str>,
    /// Its addresses: prefixes and what follows them.
    pub addresses: Vec<(&'a str, &'a str)>,
    /// The mailbox.
    pub mailbox: Option<MailboxSketch>,
    /// When it was made.
    pub created: Moment,
    /// When it was last changed.
    pub changed: Moment,
    /// The settings, and the values of those that are plain text.
    pub settings: Vec<(&'a str, Option<&'a str>)>,
}

impl Sketch<'_> {
    /// The primary SMTP address.
    pub fn primary_smtp_address(&self) -> Option<&str> {
        self.addresses
            .iter()
            .find(|(prefix, _)| *prefix == "SMTP")
            .map(|(_, address)| *address)
    }

    /// Adds the hashes of all texts that name it.
    pub fn add_keys(&self, keys: &mut Vec<u64>) {
        keys.push(key_of_guid(self.guid));
        keys.push(key_of(self.name));
        // Many have one name twice.
        let sam = self
            .sam_account_name
            .filter(|_| self.sam_account_name != self.alias);
        let names = [self.alias, sam, self.user_principal_name, self.legacy_dn];
        keys.extend(names.into_iter().flatten().map(key_of));
        for (_, address) in &self.addresses {
            if self.user_principal_name != Some(address) {
                keys.push(key_of(address));
            }
        }
        if let Some(mailbox) = &self.mailbox {
            keys.push(key_of_guid(mailbox.exchange_guid));
            keys.extend(mailbox.archive.map(key_of_guid));
        }
    }
}
