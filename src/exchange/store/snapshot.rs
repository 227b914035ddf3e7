//! A whole organization as one file of text: a heading, a line per object, an end.
//!
//! Made-up mailboxes that nobody has changed are not written: the heading has their recipe.

use super::journal::refused;
use super::lines::Lines;
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

const FORMAT: &str = "emsh organization 2";
const DIRECTORY: &str = "{\"Directory\":";
const CONFIGURATION: &str = "{\"Configuration\":";
const END: &[u8] = b"\"End\"";
/// How many bytes the disk is given at once.
const PIECE: usize = 32 << 20;

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
    prepare(organization, sequence, path)?.put()
}

/// An organization that is written, and not yet in its place.
pub(super) struct Prepared {
    fresh: PathBuf,
    path: PathBuf,
    is_put: bool,
}

impl Prepared {
    /// Puts it in its place, from one moment to the next.
    pub(super) fn put(mut self) -> Result<()> {
        std::fs::rename(&self.fresh, &self.path).map_err(|error| refused(&self.path, &error))?;
        self.is_put = true;
        sync_folder_of(&self.path);
        Ok(())
    }
}

impl Drop for Prepared {
    fn drop(&mut self) {
        if !self.is_put {
            // What nobody wants is of no use.
            let _ = std::fs::remove_file(&self.fresh);
        }
    }
}

/// Writes an organization beside the place where it will be.
pub(super) fn prepare(organization: &Organization, sequence: u64, path: &Path) -> Result<Prepared> {
    let mut name = path.as_os_str().to_owned();
    name.push(".new");
    let prepared = Prepared {
        fresh: PathBuf::from(name),
        path: path.to_path_buf(),
        is_put: false,
    };
    write(organization, sequence, &prepared.fresh).map_err(|error| refused(path, &error))?;
    Ok(prepared)
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
    let file = std::fs::File::create(path)?;
    let disk = file.try_clone()?;
    std::thread::scope(|scope| {
        let (tell, told) = std::sync::mpsc::sync_channel::<()>(1);
        // The disk works while the rest is still being written.
        let syncing = scope.spawn(move || {
            told.iter()
                .map(|()| disk.sync_data())
                .fold(Ok(()), std::io::Result::and)
        });
        let mut file = BufWriter::with_capacity(
            1 << 20,
            Steady {
                file,
                since: 0,
                tell,
            },
        );
        serde_json::to_writer(&mut file, &heading)?;
        file.write_all(b"\n")?;
        lines(organization.configuration(), None, CONFIGURATION, &mut file)?;
        lines(organization.directory(), recipe_mark, DIRECTORY, &mut file)?;
        file.write_all(END)?;
        file.write_all(b"\n")?;
        let Steady { file, tell, .. } = file.into_inner()?;
        drop(tell);
        match syncing.join() {
            Ok(synced) => synced?,
            Err(panic) => std::panic::resume_unwind(panic),
        }
        file.sync_all()
    })
}

/// A file that tells when there is something for the disk to do.
struct Steady {
    file: std::fs::File,
    since: usize,
    tell: std::sync::mpsc::SyncSender<()>,
}

impl Write for Steady {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        let written = self.file.write(bytes)?;
        self.since += written;
        if self.since > PIECE {
            self.since = 0;
            // It is told already when it has not come to it yet.
            let _ = self.tell.try_send(());
        }
        Ok(written)
    }

    fn flush(&mut self) -> std::io::Result<()> {
        self.file.flush()
    }
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
    let at_line = |line: usize, reason: &dyn std::fmt::Display| {
        wrong(path, format_args!("line {line}: {reason}"))
    };
    let mut heading: Option<Heading> = None;
    let mut configuration = Vec::new();
    let mut directory: Vec<DirectoryObject> = Vec::new();
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
    known.clear();
    if let Some(twice) = directory.iter().find(|record| !known.insert(record.guid)) {
        return Err(wrong(
            path,
            format_args!("two objects have the GUID {}", twice.guid),
        ));
    }
    organization.extend(directory, Vec::new());
    let text = String::from_utf8(bytes).map_err(|error| {
        let good = error.utf8_error().valid_up_to();
        let before = error.as_bytes().get(..good).unwrap_or_default();
        let line = memchr::memchr_iter(b'\n', before).count() + 1;
        at_line(line, &error.utf8_error())
    })?;
    let source = Arc::new(Lines::of(text));
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
                at_line(source.number_at(at), &reason)
            }
        })?;
    organization.restore_counter(heading.counter);
    Ok((organization, heading.sequence))
}
