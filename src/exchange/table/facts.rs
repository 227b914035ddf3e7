//! What filters ask of records, in columns: one set per chunk of the table, read without reading the records.

use super::mask::Mask;
use super::sketch::Sketch;
use crate::exchange::property::{Text, fold};
use uuid::Uuid;

/// A column of texts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Column {
    /// The name.
    Name,
    /// The name that people see.
    DisplayName,
    /// The alias.
    Alias,
    /// The account name of earlier Windows.
    SamAccountName,
    /// The account name in the form of an address.
    UserPrincipalName,
    /// The primary address.
    PrimarySmtpAddress,
    /// All addresses with their prefixes, separated.
    EmailAddresses,
}

const COLUMNS: usize = 7;

/// What stands between the addresses of one record.
pub const BETWEEN: char = '\u{1F}';

/// Texts without regard to case, one after the other.
#[derive(Debug, Default)]
pub struct Texts {
    text: String,
    ends: Vec<u32>,
}

impl Texts {
    fn push(&mut self, text: &str) {
        self.add(text);
        self.close();
    }

    fn add(&mut self, text: &str) {
        if text.is_ascii() {
            let start = self.text.len();
            self.text.push_str(text);
            if let Some(new) = self.text.get_mut(start..) {
                new.make_ascii_lowercase();
            }
        } else {
            self.text.push_str(&fold(text));
        }
    }

    fn close(&mut self) {
        self.ends
            .push(u32::try_from(self.text.len()).unwrap_or(u32::MAX));
        self.text.push('\n');
    }

    fn end(&self, place: usize) -> Option<usize> {
        usize::try_from(*self.ends.get(place)?).ok()
    }

    /// The text at a place.
    pub fn get(&self, place: usize) -> &str {
        let start = match place.checked_sub(1) {
            None => Some(0),
            Some(before) => self.end(before).map(|end| end + 1),
        };
        start
            .zip(self.end(place))
            .and_then(|(start, end)| self.text.get(start..end))
            .unwrap_or_default()
    }

    /// The places whose text holds another one.
    pub fn holding(&self, part: &memchr::memmem::Finder<'_>) -> Mask {
        let mut mask = Mask::default();
        let bytes = self.text.as_bytes();
        let mut from = 0;
        while let Some(at) = bytes.get(from..).and_then(|rest| part.find(rest)) {
            let at = from + at;
            let place = self
                .ends
                .partition_point(|end| usize::try_from(*end).is_ok_and(|end| end < at));
            mask.add(place);
            from = match self.end(place) {
                Some(end) => end.max(at) + 1,
                None => break,
            };
        }
        mask
    }

    fn shrink(&mut self) {
        self.text.shrink_to_fit();
        self.ends.shrink_to_fit();
    }
}

/// A few values that many records share.
#[derive(Debug)]
pub struct Shared<A> {
    /// The values.
    pub values: Vec<A>,
    of: Vec<u8>,
}

impl<A> Default for Shared<A> {
    fn default() -> Self {
        Self {
            values: Vec::new(),
            of: Vec::new(),
        }
    }
}

impl<A> Shared<A> {
    fn push(&mut self, is: impl Fn(&A) -> bool, make: impl FnOnce() -> A) {
        let place = match self.values.iter().position(is) {
            Some(place) => place,
            None => {
                self.values.push(make());
                self.values.len() - 1
            }
        };
        self.of.push(u8::try_from(place).unwrap_or(u8::MAX));
    }

    /// The places that have the values for which this holds.
    pub fn having(&self, within: &Mask, mut holds: impl FnMut(&A, usize) -> bool) -> Mask {
        let mut known: Vec<Option<bool>> = vec![None; self.values.len()];
        let mut mask = Mask::default();
        for place in within.places() {
            let Some(number) = self.of.get(place).copied().map(usize::from) else {
                continue;
            };
            let (Some(value), Some(known)) = (self.values.get(number), known.get_mut(number))
            else {
                continue;
            };
            if *known.get_or_insert_with(|| holds(value, place)) {
                mask.add(place);
            }
        }
        mask
    }
}

/// The values of one setting, of the records that have it.
#[derive(Debug)]
pub struct Setting {
    /// The setting's name.
    pub name: Text,
    /// The records that have it.
    pub set: Mask,
    /// Those whose value is plain text.
    pub plain: Mask,
    texts: Texts,
}

impl Setting {
    /// The plain text at a place.
    pub fn text(&self, place: usize) -> &str {
        self.texts.get(self.set.rank(place))
    }
}

/// When a record was made, changed and given a mailbox, in ticks; the smallest number for never.
#[derive(Debug, Default)]
pub struct Moments {
    /// Made.
    pub created: Vec<i64>,
    /// Changed.
    pub changed: Vec<i64>,
    /// Given a mailbox.
    pub mailbox: Vec<i64>,
}

/// The columns of a chunk.
#[derive(Debug, Default)]
pub struct Facts {
    texts: [Texts; COLUMNS],
    /// The containers.
    pub containers: Shared<Text>,
    /// The databases of mailboxes.
    pub databases: Shared<Option<Uuid>>,
    /// The settings.
    pub settings: Vec<Setting>,
    /// Points in time.
    pub moments: Moments,
    /// Those whose access by Outlook is not the usual one.
    pub unusual_access: Mask,
    /// Those with an archive.
    pub archives: Mask,
}

impl Facts {
    /// A column of texts.
    pub fn texts(&self, column: Column) -> Option<&Texts> {
        self.texts.get(column as usize)
    }

    /// A setting.
    pub fn setting(&self, name: &str) -> Option<&Setting> {
        self.settings.iter().find(|held| &*held.name == name)
    }

    /// Adds an empty place.
    pub fn skip(&mut self) {
        for texts in &mut self.texts {
            texts.push("");
        }
        self.containers.push(|held| held.is_empty(), || "".into());
        self.databases.push(Option::is_none, || None);
        self.moments.created.push(i64::MIN);
        self.moments.changed.push(i64::MIN);
        self.moments.mailbox.push(i64::MIN);
    }

    /// Adds a record; the places follow one another.
    pub fn add(&mut self, place: usize, record: &Sketch<'_>) {
        let [name, shown, alias, sam, upn, primary, all] = &mut self.texts;
        name.push(record.name);
        shown.push(record.display_name);
        alias.push(record.alias.unwrap_or_default());
        sam.push(record.sam_account_name.unwrap_or_default());
        upn.push(record.user_principal_name.unwrap_or_default());
        primary.push(record.primary_smtp_address().unwrap_or_default());
        for (number, (prefix, address)) in record.addresses.iter().enumerate() {
            if number > 0 {
                all.text.push(BETWEEN);
            }
            all.add(prefix);
            all.text.push(':');
            all.add(address);
        }
        all.close();
        self.containers.push(
            |held| **held == *record.container,
            || record.container.into(),
        );
        let mailbox = record.mailbox.as_ref();
        let database = mailbox.map(|part| part.database);
        self.databases.push(|held| *held == database, || database);
        self.moments.created.push(record.created.ticks());
        self.moments.changed.push(record.changed.ticks());
        self.moments
            .mailbox
            .push(mailbox.map_or(i64::MIN, |part| part.created.ticks()));
        if mailbox.is_some_and(|part| part.is_unusual) {
            self.unusual_access.add(place);
        }
        if mailbox.is_some_and(|part| part.archive.is_some()) {
            self.archives.add(place);
        }
        for (name, value) in &record.settings {
            let at = match self.settings.iter().position(|held| *held.name == **name) {
                Some(at) => at,
                None => {
                    self.settings.push(Setting {
                        name: (*name).into(),
                        set: Mask::default(),
                        plain: Mask::default(),
                        texts: Texts::default(),
                    });
                    self.settings.len() - 1
                }
            };
            if let Some(held) = self.settings.get_mut(at) {
                held.set.add(place);
                match value {
                    Some(text) => {
                        held.plain.add(place);
                        held.texts.push(text);
                    }
                    None => held.texts.push(""),
                }
            }
        }
    }

    /// Gives back what was reserved and is not needed.
    pub fn finish(&mut self) {
        for texts in &mut self.texts {
            texts.shrink();
        }
        for held in &mut self.settings {
            held.texts.shrink();
        }
    }
}
