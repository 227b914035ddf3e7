//! Directory objects as lines of JSON in memory: looked at where they lie, and made when they are asked for.

use crate::exchange::record::{DirectoryObject, MapiAccess, RecipientTypeDetails};
use crate::exchange::table::facts::Facts;
use crate::exchange::table::sketch::{MailboxSketch, Sketch};
use crate::exchange::table::{Seen, Source};
use crate::exchange::time::Moment;
use serde::de::{Deserializer, Error, IgnoredAny, MapAccess, Visitor};
use serde::{Deserialize, Serialize};
use std::borrow::Cow;
use std::fmt;
use std::sync::atomic::{AtomicU64, Ordering};
use uuid::Uuid;

/// What every line that is written here begins with.
const BEGIN: &[u8] = b"{\"guid\":\"";

/// Lines of a text, in memory.
pub struct Lines {
    text: String,
    mark: u64,
}

impl Lines {
    /// Those of a text.
    pub fn of(text: String) -> Self {
        static MARKS: AtomicU64 = AtomicU64::new(1);
        Self {
            text,
            mark: MARKS.fetch_add(1, Ordering::Relaxed),
        }
    }

    /// The number of the line that holds a place, from 1.
    pub fn number_at(&self, at: u64) -> usize {
        usize::try_from(at)
            .ok()
            .and_then(|at| self.text.as_bytes().get(..at))
            .map_or(0, |before| memchr::memchr_iter(b'\n', before).count() + 1)
    }
}

impl fmt::Debug for Lines {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Lines({})", self.text.len())
    }
}

impl Lines {
    fn line(&self, at: u64, length: u32) -> Option<&str> {
        let start = usize::try_from(at).ok()?;
        let end = start.checked_add(usize::try_from(length).ok()?)?;
        self.text.get(start..end)
    }
}

impl Source<DirectoryObject> for Lines {
    fn read(&self, at: u64, length: u32) -> Result<DirectoryObject, String> {
        let text = self.line(at, length).unwrap_or_default();
        serde_json::from_str(text).map_err(|error| error.to_string())
    }

    fn written(&self, at: u64, length: u32) -> Option<&[u8]> {
        self.line(at, length).map(str::as_bytes)
    }

    fn mark(&self) -> u64 {
        self.mark
    }

    fn guid(&self, at: u64, length: u32) -> Option<Uuid> {
        let quick = self
            .written(at, length)
            .and_then(|text| text.strip_prefix(BEGIN)?.get(..37)?.strip_suffix(b"\""))
            .and_then(|guid| Uuid::try_parse_ascii(guid).ok());
        // What is written by hand may begin with something else.
        quick.or_else(|| self.read(at, length).ok().map(|record| record.guid))
    }

    fn look(
        &self,
        at: u64,
        length: u32,
        place: usize,
        keys: &mut Vec<u64>,
        facts: &mut Facts,
    ) -> Result<Seen, String> {
        let text = self.line(at, length).unwrap_or_default();
        let seen = serde_json::from_str::<Line<'_>>(text)
            .ok()
            .and_then(|line| line.seen(place, keys, facts));
        match seen {
            Some(seen) => Ok(seen),
            // What is unusual, or wrong, is read as a whole.
            None => Ok(Seen::of(&self.read(at, length)?, place, keys, facts)),
        }
    }
}

/// Text that is borrowed where it has no escapes.
#[derive(Debug)]
struct Words<'a>(Cow<'a, str>);

impl<'de: 'a, 'a> Deserialize<'de> for Words<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Read;
        impl<'de> Visitor<'de> for Read {
            type Value = Words<'de>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("text")
            }

            fn visit_borrowed_str<E: Error>(self, text: &'de str) -> Result<Self::Value, E> {
                Ok(Words(Cow::Borrowed(text)))
            }

            fn visit_str<E: Error>(self, text: &str) -> Result<Self::Value, E> {
                Ok(Words(Cow::Owned(text.to_owned())))
            }
        }
        deserializer.deserialize_str(Read)
    }
}

/// A value of a setting: plain text, or something that is known to be well-formed, or something else.
#[derive(Debug)]
enum Value<'a> {
    Text(Words<'a>),
    Sound,
    Other,
}

impl<'de: 'a, 'a> Deserialize<'de> for Value<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Read;
        impl<'de> Visitor<'de> for Read {
            type Value = Value<'de>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a value")
            }

            fn visit_str<E: Error>(self, text: &str) -> Result<Self::Value, E> {
                Ok(match text {
                    "Null" | "Unlimited" => Value::Sound,
                    _ => Value::Other,
                })
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
                let Some(kind) = map.next_key::<Words<'de>>()? else {
                    return Ok(Value::Other);
                };
                let value = match &*kind.0 {
                    "Text" => Value::Text(map.next_value()?),
                    "Bool" => {
                        map.next_value::<bool>()?;
                        Value::Sound
                    }
                    "Int" => {
                        map.next_value::<i32>()?;
                        Value::Sound
                    }
                    "Guid" => {
                        map.next_value::<Uuid>()?;
                        Value::Sound
                    }
                    "Local" | "Utc" => {
                        map.next_value::<Moment>()?;
                        Value::Sound
                    }
                    _ => {
                        map.next_value::<IgnoredAny>()?;
                        Value::Other
                    }
                };
                Ok(match map.next_key::<IgnoredAny>()? {
                    None => value,
                    Some(_) => {
                        map.next_value::<IgnoredAny>()?;
                        Value::Other
                    }
                })
            }
        }
        deserializer.deserialize_any(Read)
    }
}

/// The mailbox of a line.
#[derive(Deserialize)]
struct Mailbox {
    exchange_guid: Uuid,
    database: Uuid,
    created: Moment,
    #[serde(default)]
    archive: Option<(Uuid, Uuid)>,
    #[serde(default)]
    mapi: MapiAccess,
}

/// A directory object where it lies.
#[derive(Deserialize)]
struct Line<'a> {
    guid: Uuid,
    #[serde(borrow)]
    name: Words<'a>,
    #[serde(borrow)]
    display_name: Words<'a>,
    #[serde(borrow)]
    container: Words<'a>,
    kind: RecipientTypeDetails,
    #[serde(default, borrow)]
    alias: Option<Words<'a>>,
    #[serde(default, borrow)]
    sam_account_name: Option<Words<'a>>,
    #[serde(default, borrow)]
    user_principal_name: Option<Words<'a>>,
    #[serde(default, borrow)]
    email_addresses: Vec<Words<'a>>,
    #[serde(default, borrow)]
    legacy_dn: Option<Words<'a>>,
    #[serde(default)]
    mailbox: Option<Mailbox>,
    #[serde(default, rename = "members")]
    _members: Vec<Uuid>,
    created: Moment,
    changed: Moment,
    #[serde(default, borrow)]
    properties: Vec<(Words<'a>, Value<'a>)>,
}

impl Line<'_> {
    /// What a table has to know of it; none when it is not as it is usually written.
    fn seen(&self, place: usize, keys: &mut Vec<u64>, facts: &mut Facts) -> Option<Seen> {
        let addresses = self
            .email_addresses
            .iter()
            .map(|held| held.0.split_once(':'))
            .collect::<Option<Vec<_>>>()?;
        let settings = self
            .properties
            .iter()
            .map(|(name, value)| match value {
                Value::Text(text) => Some((&*name.0, Some(&*text.0))),
                Value::Sound => Some((&*name.0, None)),
                Value::Other => None,
            })
            .collect::<Option<Vec<_>>>()?;
        let sketch = Sketch {
            guid: self.guid,
            name: &self.name.0,
            display_name: &self.display_name.0,
            container: &self.container.0,
            alias: self.alias.as_ref().map(|held| &*held.0),
            sam_account_name: self.sam_account_name.as_ref().map(|held| &*held.0),
            user_principal_name: self.user_principal_name.as_ref().map(|held| &*held.0),
            legacy_dn: self.legacy_dn.as_ref().map(|held| &*held.0),
            addresses,
            mailbox: self.mailbox.as_ref().map(|part| MailboxSketch {
                exchange_guid: part.exchange_guid,
                database: part.database,
                created: part.created,
                archive: part.archive.map(|(guid, _)| guid),
                is_unusual: !part.mapi.is_usual(),
            }),
            created: self.created,
            changed: self.changed,
            settings,
        };
        sketch.add_keys(keys);
        facts.add(place, &sketch);
        Some(Seen {
            name: self.name.0.clone().into_owned(),
            kind: self.kind as u8,
        })
    }
}

/// Directory objects that are written as lines, to be loaded at once.
#[derive(Debug, Default)]
pub struct Written {
    bytes: Vec<u8>,
    places: Vec<(u64, u32)>,
}

impl Written {
    /// How many there are.
    pub fn count(&self) -> usize {
        self.places.len()
    }

    /// Adds lines that are written already, of these lengths.
    pub fn add(&mut self, lines: &[u8], lengths: &[u32]) {
        let mut at = u64::try_from(self.bytes.len()).unwrap_or(u64::MAX);
        self.bytes.extend_from_slice(lines);
        for length in lengths {
            self.places.push((at, *length));
            at += u64::from(*length);
        }
    }

    /// The object of a number.
    pub fn get(&self, number: usize) -> Option<DirectoryObject> {
        let (at, length) = *self.places.get(number)?;
        let start = usize::try_from(at).ok()?;
        let end = start.checked_add(usize::try_from(length).ok()?)?;
        serde_json::from_slice(self.bytes.get(start..end)?).ok()
    }

    /// Writes the object of a number anew.
    pub fn replace(&mut self, number: usize, record: &DirectoryObject) {
        let at = u64::try_from(self.bytes.len()).unwrap_or(u64::MAX);
        let length = line(record, &mut self.bytes);
        if let Some(place) = self.places.get_mut(number) {
            *place = (at, length);
        }
    }

    /// The lines, and where they are.
    pub fn finish(self) -> (Lines, Vec<(u64, u32)>) {
        // It was text when it was written.
        let text = String::from_utf8(self.bytes)
            .unwrap_or_else(|error| String::from_utf8_lossy(error.as_bytes()).into_owned());
        (Lines::of(text), self.places)
    }
}

/// Writes an object as a line, without its end; its length.
pub fn line<T: Serialize>(record: &T, bytes: &mut Vec<u8>) -> u32 {
    let before = bytes.len();
    // Memory takes whatever is written.
    let _ = serde_json::to_writer(&mut *bytes, record);
    u32::try_from(bytes.len() - before).unwrap_or(u32::MAX)
}
