//! A whole organization as one file of text: a heading, a line per object, an end.
//!
//! Made-up mailboxes that nobody has changed are not written: the heading has their recipe.

use super::journal::refused;
use crate::exchange::error::{ExchangeError, Result};
use crate::exchange::generate::Recipe;
use crate::exchange::organization::{Forest, Organization};
use crate::exchange::record::{ConfigurationObject, DirectoryObject};
use crate::exchange::table::{Held, Keyed, Refused, Source, Table};
use rustc_hash::FxHashSet;
use serde::{Deserialize, Serialize};
use std::io::{BufWriter, Write};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

const FORMAT: &str = "emsh organization 2";
const DIRECTORY: &str = "{\"Directory\":";
const CONFIGURATION: &str = "{\"Configuration\":";
const END: &[u8] = b"\"End\"";

/// The first line.
#[derive(Serialize, Deserialize)]
struct Heading {
    format: String,
    /// The last change of the journal that is in it.
    #[serde(default)]
    sequence: u64,
    counter: u64,
    forest: Forest,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    recipe: Option<Recipe>,
    /// The numbers of the recipe that were changed or removed.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    without: Vec<usize>,
}

/// A line that names its object's table.
#[derive(Deserialize)]
enum Line {
    Directory(DirectoryObject),
    Configuration(ConfigurationObject),
}

/// The whole file in its first format.
#[derive(Deserialize)]
struct First {
    format: String,
    counter: u64,
    forest: Forest,
    directory: Vec<DirectoryObject>,
    configuration: Vec<ConfigurationObject>,
}

/// Lines of a file, in memory; each is read when it is asked for.
struct Lines {
    bytes: Vec<u8>,
    mark: u64,
}

impl std::fmt::Debug for Lines {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Lines({})", self.bytes.len())
    }
}

impl Source<DirectoryObject> for Lines {
    fn read(&self, at: u64, length: u32) -> std::result::Result<DirectoryObject, String> {
        let text = self.written(at, length).unwrap_or_default();
        serde_json::from_slice(text).map_err(|error| error.to_string())
    }

    fn written(&self, at: u64, length: u32) -> Option<&[u8]> {
        let start = usize::try_from(at).ok()?;
        let end = start.checked_add(usize::try_from(length).ok()?)?;
        self.bytes.get(start..end)
    }

    fn mark(&self) -> u64 {
        self.mark
    }
}

fn wrong(path: &Path, reason: impl std::fmt::Display) -> ExchangeError {
    ExchangeError::State {
        path: path.display().to_string(),
        reason: reason.to_string(),
    }
}

/// Writes an organization to a file; the file is complete or as it was before.
pub fn save(organization: &Organization, path: &Path) -> Result<()> {
    save_at(organization, 0, path)
}

/// The same, as it is after a change of the journal.
pub(super) fn save_at(organization: &Organization, sequence: u64, path: &Path) -> Result<()> {
    let mut name = path.as_os_str().to_owned();
    name.push(".new");
    let fresh = PathBuf::from(name);
    let written = write(organization, sequence, &fresh).and_then(|()| {
        std::fs::rename(&fresh, path)?;
        sync_folder_of(path);
        Ok(())
    });
    written.map_err(|error| {
        // What is not complete is of no use.
        let _ = std::fs::remove_file(&fresh);
        refused(path, &error)
    })
}

/// Makes sure that the disk has what a folder holds.
pub(super) fn sync_folder_of(path: &Path) {
    if let Some(folder) = path.parent()
        && let Ok(folder) = std::fs::File::open(folder)
    {
        // Some file systems have no such thing.
        let _ = folder.sync_all();
    }
}

fn write(organization: &Organization, sequence: u64, path: &Path) -> std::io::Result<()> {
    let maker = organization.recipe();
    let mut made = vec![false; maker.map_or(0, |maker| maker.recipe().count)];
    let recipe_mark = maker.map(|maker| maker.mark());
    for held in organization.directory().held() {
        if let Held::Away(source, at, _) = held
            && Some(source.mark()) == recipe_mark
            && let Some(made) = usize::try_from(at).ok().and_then(|at| made.get_mut(at))
        {
            *made = true;
        }
    }
    let heading = Heading {
        format: FORMAT.to_owned(),
        sequence,
        counter: organization.counter(),
        forest: (*organization.forest).clone(),
        recipe: maker.map(|maker| maker.recipe().clone()),
        without: made
            .iter()
            .enumerate()
            .filter(|(_, made)| !**made)
            .map(|(place, _)| place)
            .collect(),
    };
    let mut file = BufWriter::with_capacity(1 << 20, std::fs::File::create(path)?);
    serde_json::to_writer(&mut file, &heading)?;
    file.write_all(b"\n")?;
    lines(organization.configuration(), None, CONFIGURATION, &mut file)?;
    lines(organization.directory(), recipe_mark, DIRECTORY, &mut file)?;
    file.write_all(END)?;
    file.write_all(b"\n")?;
    file.into_inner()?.sync_all()
}

fn lines<T: Keyed + Serialize>(
    table: &Table<T>,
    except: Option<u64>,
    begin: &str,
    file: &mut impl Write,
) -> std::io::Result<()> {
    for held in table.held() {
        match held {
            Held::Ready(record) => {
                file.write_all(begin.as_bytes())?;
                serde_json::to_writer(&mut *file, &**record)?;
            }
            Held::Away(source, ..) if Some(source.mark()) == except => continue,
            Held::Away(source, at, length) => {
                file.write_all(begin.as_bytes())?;
                file.write_all(source.written(at, length).unwrap_or_default())?;
            }
        }
        file.write_all(b"}\n")?;
    }
    Ok(())
}

/// Reads an organization from a file.
pub fn load(path: &Path) -> Result<Organization> {
    load_at(path).map(|(organization, _)| organization)
}

/// The same, and the last change of the journal that is in it.
pub(super) fn load_at(path: &Path) -> Result<(Organization, u64)> {
    let bytes = std::fs::read(path).map_err(|e| refused(path, &e))?;
    let first = bytes.split(|byte| *byte == b'\n').next().unwrap_or(&[]);
    #[derive(Deserialize)]
    struct Format {
        format: String,
    }
    let format = serde_json::from_slice::<Format>(first)
        .map_err(|error| wrong(path, format_args!("line 1: {error}")))?
        .format;
    match format.as_str() {
        FORMAT => second(path, bytes),
        "emsh organization 1" => of_first_format(path, &bytes).map(|made| (made, 0)),
        other => Err(wrong(
            path,
            format_args!("the format is '{other}', not '{FORMAT}'"),
        )),
    }
}

fn of_first_format(path: &Path, bytes: &[u8]) -> Result<Organization> {
    let saved: First = serde_json::from_slice(bytes).map_err(|error| wrong(path, error))?;
    debug_assert!(saved.format.ends_with('1'));
    let mut organization = Organization::empty(saved.forest);
    organization.extend(saved.directory, saved.configuration);
    organization.restore_counter(saved.counter);
    Ok(organization)
}

fn second(path: &Path, bytes: Vec<u8>) -> Result<(Organization, u64)> {
    static MARKS: AtomicU64 = AtomicU64::new(1);
    let at_line = |line: usize, reason: &dyn std::fmt::Display| {
        wrong(path, format_args!("line {line}: {reason}"))
    };
    let mut heading: Option<Heading> = None;
    let mut configuration = Vec::new();
    let mut directory = Vec::new();
    let mut places: Vec<(u64, u32)> = Vec::new();
    let mut known = FxHashSet::default();
    let (mut start, mut line, mut is_ended) = (0_usize, 0_usize, false);
    for end in memchr::memchr_iter(b'\n', &bytes).chain(std::iter::once(bytes.len())) {
        let text = bytes.get(start..end).unwrap_or_default();
        let from = start;
        start = end + 1;
        line += 1;
        let text = text.strip_suffix(b"\r").unwrap_or(text);
        if text.is_empty() {
            continue;
        }
        if is_ended {
            return Err(at_line(line, &"something stands after the end"));
        }
        if heading.is_none() {
            let read = serde_json::from_slice(text).map_err(|error| at_line(line, &error))?;
            heading = Some(read);
        } else if text == END {
            is_ended = true;
        } else if let Some(inner) = text
            .strip_prefix(DIRECTORY.as_bytes())
            .and_then(|rest| rest.strip_suffix(b"}"))
        {
            places.push((
                u64::try_from(from + DIRECTORY.len()).unwrap_or(u64::MAX),
                u32::try_from(inner.len()).map_err(|_| at_line(line, &"the line is too long"))?,
            ));
        } else {
            match serde_json::from_slice(text).map_err(|error| at_line(line, &error))? {
                Line::Configuration(record) => {
                    if !known.insert(record.guid) {
                        return Err(at_line(
                            line,
                            &format_args!("two objects have the GUID {}", record.guid),
                        ));
                    }
                    configuration.push(record);
                }
                Line::Directory(record) => directory.push(record),
            }
        }
    }
    let Some(heading) = heading else {
        return Err(wrong(path, "the file is empty"));
    };
    if !is_ended {
        return Err(wrong(path, "the file is not complete: its end is missing"));
    }
    let mut organization = Organization::empty(heading.forest);
    organization.extend(Vec::new(), configuration);
    for record in directory {
        if organization.directory().get(record.guid).is_some() {
            return Err(wrong(
                path,
                format_args!("two objects have the GUID {}", record.guid),
            ));
        }
        organization.extend(vec![record], Vec::new());
    }
    let source = Arc::new(Lines {
        bytes,
        mark: MARKS.fetch_add(1, Ordering::Relaxed),
    });
    let loaded = organization.load_directory(
        &(source.clone() as Arc<dyn Source<DirectoryObject>>),
        &places,
    );
    loaded
        .and_then(|()| match heading.recipe {
            Some(recipe) => organization.plant(recipe, &heading.without),
            None => Ok(()),
        })
        .map_err(|refusal| match refusal {
            Refused::Twice(guid) => wrong(path, format_args!("two objects have the GUID {guid}")),
            Refused::Unreadable(number, reason) => {
                let at = places.get(number).map_or(0, |(at, _)| *at);
                let before = usize::try_from(at).unwrap_or(0);
                let line = source
                    .bytes
                    .get(..before)
                    .map_or(0, |before| memchr::memchr_iter(b'\n', before).count() + 1);
                at_line(line, &reason)
            }
        })?;
    organization.restore_counter(heading.counter);
    Ok((organization, heading.sequence))
}
