//! Zip archives: `ZipFile`, `ZipArchive`, their entries.

use super::NetObject;
use super::compression::level;
use super::date_time_offset::Offset;
use super::stream::{self, Link, Stream};
use crate::text::date_time::{DateTimeOffset, Kind};
use crate::text::name::eq_ignore_case;
use crate::value::members::args::{self, null};
use crate::value::members::path::full;
use crate::value::zone::WorldZone;
use crate::value::{Context, DateTime, Fault, Result, Type, Value, World};
use std::any::Any;
use std::cell::{Cell, RefCell};
use std::io::{Cursor, Read, Write};
use std::rc::Rc;

const MODE: &str = "System.IO.Compression.ZipArchiveMode";
const LEVEL: &str = "System.IO.Compression.CompressionLevel";
const CREATE: i64 = 1;

/// A file of an archive.
struct EntryData {
    name: String,
    /// Its place in the archive that was read.
    place: Option<usize>,
    /// What was written to it.
    bytes: RefCell<Option<Vec<u8>>>,
    /// The local time of its last change.
    time: Cell<DateTime>,
    length: Cell<u64>,
    packed: u64,
    crc: u32,
    level: u32,
}

struct Data {
    source: RefCell<Option<zip::ZipArchive<Cursor<Vec<u8>>>>>,
    entries: RefCell<Vec<Rc<EntryData>>>,
    mode: i64,
    world: Rc<dyn World>,
    /// The file, or else the stream.
    path: Option<String>,
    base: Option<Value>,
    keep: bool,
    closed: Cell<bool>,
}

fn invalid(error: &zip::result::ZipError) -> Box<Fault> {
    let message = match error {
        zip::result::ZipError::InvalidArchive(_) => {
            "End of Central Directory record could not be found.".to_owned()
        }
        other => other.to_string(),
    };
    Fault::net("System.IO.InvalidDataException", message)
}

fn local_now(world: &Rc<dyn World>) -> DateTime {
    local(world, world.now())
}

/// Local time of ticks UTC.
fn local(world: &Rc<dyn World>, ticks: i64) -> DateTime {
    let offset = i64::from(world.local_offset(ticks)) * 600_000_000;
    DateTime::clamped(ticks + offset, Kind::Unspecified)
}

impl Data {
    fn read(
        bytes: Option<Vec<u8>>,
        mode: i64,
        world: Rc<dyn World>,
        path: Option<String>,
        base: Option<Value>,
        keep: bool,
    ) -> Result<Rc<Data>> {
        let mut entries = Vec::new();
        let source = match bytes {
            None => None,
            Some(bytes) => {
                let mut source =
                    zip::ZipArchive::new(Cursor::new(bytes)).map_err(|error| invalid(&error))?;
                for place in 0..source.len() {
                    let held = source
                        .by_index_raw(place)
                        .map_err(|error| invalid(&error))?;
                    let time = held
                        .last_modified()
                        .and_then(|at| {
                            let (year, month) = (at.year().into(), at.month().into());
                            let date = DateTime::from_date(year, month, at.day().into()).ok()?;
                            let seconds = i64::from(at.hour()) * 3600
                                + i64::from(at.minute()) * 60
                                + i64::from(at.second());
                            date.add_ticks(seconds * 10_000_000).ok()
                        })
                        .unwrap_or_else(|| {
                            DateTime::clamped(624_511_296_000_000_000, Kind::Unspecified)
                        });
                    entries.push(Rc::new(EntryData {
                        name: held.name().map_err(|error| invalid(&error))?.into_owned(),
                        place: Some(place),
                        bytes: RefCell::new(None),
                        time: Cell::new(time),
                        length: Cell::new(held.size()),
                        packed: held.compressed_size(),
                        crc: held.crc32(),
                        level: level(0),
                    }));
                }
                Some(source)
            }
        };
        Ok(Rc::new(Data {
            source: RefCell::new(source),
            entries: RefCell::new(entries),
            mode,
            world,
            path,
            base,
            keep,
            closed: Cell::new(false),
        }))
    }

    /// Opens a file as an archive.
    fn open(path: &str, mode: i64, world: &Rc<dyn World>) -> Result<Rc<Data>> {
        let exists = world.status(path).is_some();
        if mode == CREATE && exists {
            return Err(exists_already(path));
        }
        let bytes = (mode != CREATE && (exists || mode == 0))
            .then(|| world.read(path))
            .transpose()?
            .filter(|bytes| mode == 0 || !bytes.is_empty());
        if mode == CREATE {
            world.write(path, &[])?;
        }
        Data::read(
            bytes,
            mode,
            Rc::clone(world),
            Some(path.to_owned()),
            None,
            false,
        )
    }

    fn content(&self, entry: &EntryData) -> Result<Vec<u8>> {
        if let Some(bytes) = &*entry.bytes.borrow() {
            return Ok(bytes.clone());
        }
        let mut source = self.source.borrow_mut();
        let (Some(source), Some(place)) = (source.as_mut(), entry.place) else {
            return Ok(Vec::new());
        };
        let mut held = source.by_index(place).map_err(|error| invalid(&error))?;
        let mut bytes = Vec::new();
        held.read_to_end(&mut bytes)
            .map_err(|error| Fault::net("System.IO.InvalidDataException", error.to_string()))?;
        Ok(bytes)
    }

    fn add(self: &Rc<Data>, name: &str, level: u32) -> Rc<EntryData> {
        let entry = Rc::new(EntryData {
            name: name.to_owned(),
            place: None,
            bytes: RefCell::new(None),
            time: Cell::new(local_now(&self.world)),
            length: Cell::new(0),
            packed: 0,
            crc: 0,
            level,
        });
        self.entries.borrow_mut().push(Rc::clone(&entry));
        entry
    }

    /// Adds a file of the file system.
    fn add_file(self: &Rc<Data>, path: &str, name: &str, level: u32) -> Result<Rc<EntryData>> {
        let bytes = self.world.read(path)?;
        let entry = self.add(name, level);
        if let Some(status) = self.world.status(path) {
            entry.time.set(local(&self.world, status.modified));
        }
        entry.length.set(bytes.len() as u64);
        *entry.bytes.borrow_mut() = Some(bytes);
        Ok(entry)
    }

    /// Writes the archive, if it was opened for that.
    fn close(&self) -> Result<()> {
        if self.closed.replace(true) {
            return Ok(());
        }
        if self.mode != 0 {
            let bytes = self.bytes()?;
            match (
                &self.path,
                self.base
                    .as_ref()
                    .and_then(|base| base.downcast::<Stream>()),
            ) {
                (Some(path), _) => self.world.write(path, &bytes)?,
                (None, Some(stream)) => {
                    if self.mode != CREATE {
                        stream.replace(&bytes);
                    } else {
                        stream.write(&bytes);
                    }
                }
                (None, None) => {}
            }
        }
        match self
            .base
            .as_ref()
            .and_then(|base| base.downcast::<Stream>())
        {
            Some(stream) if !self.keep => stream.shut(),
            _ => Ok(()),
        }
    }

    fn bytes(&self) -> Result<Vec<u8>> {
        let failed = |error: zip::result::ZipError| invalid(&error);
        let mut writer = zip::ZipWriter::new(Cursor::new(Vec::new()));
        for entry in self.entries.borrow().iter() {
            let at = entry.time.get();
            let (year, month, day) = at.ymd();
            let small = |number: i32| u8::try_from(number).unwrap_or(0);
            let time = zip::DateTime::from_date_and_time(
                u16::try_from(year).unwrap_or(1980),
                small(month),
                small(day),
                small(at.hour()),
                small(at.minute()),
                small(at.second()),
            )
            .unwrap_or_default();
            let how = zip::write::SimpleFileOptions::default().last_modified_time(time);
            if entry.name.ends_with('/') {
                writer
                    .add_directory(entry.name.as_str(), how)
                    .map_err(failed)?;
                continue;
            }
            let how = if entry.level == 0 {
                how.compression_method(zip::CompressionMethod::Stored)
            } else {
                how.compression_method(zip::CompressionMethod::Deflated)
                    .compression_level(Some(entry.level.into()))
            };
            writer
                .start_file(entry.name.as_str(), how)
                .map_err(failed)?;
            writer
                .write_all(&self.content(entry)?)
                .map_err(|error| Fault::net("System.IO.IOException", error.to_string()))?;
        }
        Ok(writer.finish().map_err(failed)?.into_inner())
    }

    /// Writes an entry's file below a folder.
    fn extract_below(&self, entry: &EntryData, folder: &str, overwrite: bool) -> Result<()> {
        let folder = folder.trim_end_matches('/');
        let outside = entry.name.split(['/', '\\']).any(|part| part == "..");
        if outside || entry.name.starts_with('/') {
            return Err(Fault::net(
                "System.IO.IOException",
                "Extracting Zip entry would have resulted in a file outside the specified destination directory.",
            ));
        }
        let path = format!("{folder}/{}", entry.name);
        if entry.name.ends_with('/') {
            return self.world.create_dir(path.trim_end_matches('/'));
        }
        if let Some((parent, _)) = path.rsplit_once('/') {
            self.world.create_dir(parent)?;
        }
        self.extract(entry, &path, overwrite)
    }

    fn extract(&self, entry: &EntryData, path: &str, overwrite: bool) -> Result<()> {
        if !overwrite && self.world.status(path).is_some() {
            return Err(exists_already(path));
        }
        self.world.write(path, &self.content(entry)?)?;
        let ticks = entry.time.get().ticks();
        let offset = i64::from(self.world.local_offset(ticks)) * 600_000_000;
        self.world.set_modified(path, ticks - offset)
    }

    /// Adds what a folder holds.
    fn gather(self: &Rc<Data>, folder: &str, prefix: &str, level: u32) -> Result<()> {
        let names = self.world.list(folder)?;
        if names.is_empty() && !prefix.is_empty() {
            self.add(prefix, level);
        }
        for name in names {
            let path = format!("{}/{name}", folder.trim_end_matches('/'));
            if self.world.status(&path).is_some_and(|held| held.is_dir) {
                self.gather(&path, &format!("{prefix}{name}/"), level)?;
            } else {
                self.add_file(&path, &format!("{prefix}{name}"), level)?;
            }
        }
        Ok(())
    }
}

fn exists_already(path: &str) -> Box<Fault> {
    Fault::net(
        "System.IO.IOException",
        format!("The file '{path}' already exists."),
    )
}

/// `ZipArchive`.
pub struct Archive(Rc<Data>);

/// `ZipArchiveEntry`.
pub struct Entry(Rc<EntryData>, Rc<Data>);

fn wrong_mode<T>(message: &str) -> Result<T> {
    Err(Fault::net("System.NotSupportedException", message))
}

impl NetObject for Archive {
    fn type_of(&self) -> Type {
        Type::named("System.IO.Compression.ZipArchive")
    }

    fn get(&self, name: &str) -> Option<Value> {
        let is = |known: &str| eq_ignore_case(name, known);
        Some(if is("Entries") {
            let entries = self.0.entries.borrow();
            let all = entries
                .iter()
                .map(|entry| Value::net(Entry(Rc::clone(entry), Rc::clone(&self.0))))
                .collect();
            Value::list_of(
                Type::generic(
                    "System.Collections.ObjectModel.ReadOnlyCollection",
                    vec![Type::named("System.IO.Compression.ZipArchiveEntry")],
                ),
                all,
            )
        } else if is("Mode") {
            Value::enumeration(MODE, self.0.mode)
        } else if is("Comment") {
            Value::str("")
        } else {
            return None;
        })
    }

    fn property_names(&self) -> Vec<String> {
        ["Entries", "Mode", "Comment"].map(str::to_owned).to_vec()
    }

    fn call(
        &self,
        _: &Value,
        name: &str,
        list: &[Value],
        _: &mut dyn Context,
    ) -> Option<Result<Value>> {
        let data = &self.0;
        let entry = |held: &Rc<EntryData>| Value::net(Entry(Rc::clone(held), Rc::clone(data)));
        Some(match (name, list) {
            ("dispose", []) => data.close().map(|()| Value::Empty),
            ("getentry", [name]) => {
                let wanted = name.to_text();
                let entries = data.entries.borrow();
                let found = entries.iter().find(|held| held.name == wanted);
                Ok(found.map_or(Value::Null, entry))
            }
            ("createentry", [name, rest @ ..]) => {
                if data.mode == 0 {
                    return Some(wrong_mode(
                        "Cannot create entries on an archive opened in read mode.",
                    ));
                }
                match args::named(rest, 0, LEVEL) {
                    Ok(asked) => Ok(entry(&data.add(&name.to_text(), level(asked.unwrap_or(0))))),
                    Err(fault) => Err(fault),
                }
            }
            _ => return None,
        })
    }

    fn as_any(&self) -> &dyn Any {
        self
    }
}

impl NetObject for Entry {
    fn type_of(&self) -> Type {
        Type::named("System.IO.Compression.ZipArchiveEntry")
    }

    fn to_text(&self) -> String {
        self.0.name.clone()
    }

    fn get(&self, name: &str) -> Option<Value> {
        let is = |known: &str| eq_ignore_case(name, known);
        let held = &self.0;
        Some(if is("FullName") {
            Value::str(held.name.as_str())
        } else if is("Name") {
            Value::str(held.name.rsplit('/').next().unwrap_or_default())
        } else if is("Length") {
            Value::Long(held.length.get() as i64)
        } else if is("CompressedLength") {
            Value::Long(held.packed as i64)
        } else if is("Crc32") {
            Value::UInt(held.crc)
        } else if is("LastWriteTime") {
            let zone = WorldZone(Rc::clone(&self.1.world));
            let at = held.time.get().with_kind(Kind::Local);
            Value::net(Offset(DateTimeOffset::from_date_time(at, &zone)))
        } else if is("Archive") {
            Value::net(Archive(Rc::clone(&self.1)))
        } else {
            return None;
        })
    }

    fn property_names(&self) -> Vec<String> {
        [
            "Archive",
            "Crc32",
            "CompressedLength",
            "FullName",
            "LastWriteTime",
            "Length",
            "Name",
        ]
        .map(str::to_owned)
        .to_vec()
    }

    fn call(
        &self,
        _: &Value,
        name: &str,
        list: &[Value],
        _: &mut dyn Context,
    ) -> Option<Result<Value>> {
        let (entry, data) = (&self.0, &self.1);
        Some(match (name, list) {
            ("open", []) => data.content(entry).map(|bytes| {
                let held = Rc::clone(entry);
                let reading = data.mode == 0;
                let link = Link {
                    base: None,
                    keep: true,
                    reading,
                    done: Cell::new(reading),
                    change: Box::new(move |bytes| {
                        held.length.set(bytes.len() as u64);
                        *held.bytes.borrow_mut() = Some(bytes);
                        Ok(Vec::new())
                    }),
                };
                Stream::linked("System.IO.Compression.DeflateStream", bytes, link)
            }),
            ("delete", []) => {
                if data.mode != 2 {
                    return Some(wrong_mode(
                        "Delete can only be used when the archive is in Update mode.",
                    ));
                }
                data.entries
                    .borrow_mut()
                    .retain(|held| !Rc::ptr_eq(held, entry));
                Ok(Value::Empty)
            }
            ("tostring", []) => Ok(Value::str(entry.name.as_str())),
            _ => return None,
        })
    }

    fn as_any(&self) -> &dyn Any {
        self
    }
}

/// A constructor of `ZipArchive`.
pub fn construct(list: &[Value], cx: &mut dyn Context) -> Option<Result<Value>> {
    let base = list.first()?;
    if base.is_null() {
        return Some(null("stream"));
    }
    base.downcast::<Stream>()?;
    let made = args::named(list, 1, MODE).and_then(|mode| {
        let mode = mode.unwrap_or(0);
        let bytes = (mode != CREATE)
            .then(|| stream::rest_of(base))
            .flatten()
            .filter(|bytes| mode == 0 || !bytes.is_empty());
        let keep = args::flag(list, 2).unwrap_or(false);
        Data::read(
            bytes,
            mode,
            cx.world(),
            None,
            Some(base.base().clone()),
            keep,
        )
    });
    Some(made.map(|data| Value::net(Archive(data))))
}

/// `[ZipFile]::...`
pub fn file(name: &str, list: &[Value], cx: &mut dyn Context) -> Option<Result<Value>> {
    let world = cx.world();
    let path = full(&list.first()?.to_text(), cx);
    Some(match name {
        "openread" => Data::open(&path, 0, &world).map(|data| Value::net(Archive(data))),
        "open" => args::named(list, 1, MODE).and_then(|mode| {
            Data::open(&path, mode.unwrap_or(0), &world).map(|data| Value::net(Archive(data)))
        }),
        "extracttodirectory" => {
            let folder = full(&list.get(1)?.to_text(), cx);
            let overwrite = list
                .iter()
                .any(|one| matches!(one.base(), Value::Bool(true)));
            (|| {
                let data = Data::open(&path, 0, &world)?;
                world.create_dir(&folder)?;
                for entry in data.entries.borrow().iter() {
                    data.extract_below(entry, &folder, overwrite)?;
                }
                Ok(Value::Empty)
            })()
        }
        "createfromdirectory" => {
            let target = full(&list.get(1)?.to_text(), cx);
            (|| {
                let level = level(args::named(list, 2, LEVEL)?.unwrap_or(0));
                if !world.status(&path).is_some_and(|held| held.is_dir) {
                    return Err(Fault::net(
                        "System.IO.DirectoryNotFoundException",
                        format!("Could not find a part of the path '{path}'."),
                    ));
                }
                let with_base = args::flag(list, 3).unwrap_or(false);
                let base = path
                    .trim_end_matches('/')
                    .rsplit('/')
                    .next()
                    .unwrap_or_default();
                let prefix = if with_base {
                    format!("{base}/")
                } else {
                    String::new()
                };
                if world.status(&target).is_some() {
                    return Err(exists_already(&target));
                }
                // What lies in the folder is listed before the archive does, which may be made in it.
                let data = Data::read(None, CREATE, Rc::clone(&world), Some(target), None, false)?;
                data.gather(&path, &prefix, level)?;
                data.close()?;
                Ok(Value::Empty)
            })()
        }
        _ => return None,
    })
}

/// `[ZipFileExtensions]::...`.
pub fn extension(name: &str, list: &[Value], cx: &mut dyn Context) -> Option<Result<Value>> {
    let overwrite = list
        .iter()
        .any(|one| matches!(one.base(), Value::Bool(true)));
    Some(match (name, list) {
        ("extracttofile", [entry, path, ..]) => {
            let entry = entry.downcast::<Entry>()?;
            let path = full(&path.to_text(), cx);
            entry
                .1
                .extract(&entry.0, &path, overwrite)
                .map(|()| Value::Empty)
        }
        ("extracttodirectory", [archive, folder, ..]) => {
            let archive = archive.downcast::<Archive>()?;
            let folder = full(&folder.to_text(), cx);
            (|| {
                archive.0.world.create_dir(&folder)?;
                for entry in archive.0.entries.borrow().iter() {
                    archive.0.extract_below(entry, &folder, overwrite)?;
                }
                Ok(Value::Empty)
            })()
        }
        ("createentryfromfile", [archive, path, name, rest @ ..]) => {
            let archive = archive.downcast::<Archive>()?;
            let path = full(&path.to_text(), cx);
            args::named(rest, 0, LEVEL).and_then(|asked| {
                let level = level(asked.unwrap_or(0));
                let entry = archive.0.add_file(&path, &name.to_text(), level)?;
                Ok(Value::net(Entry(entry, Rc::clone(&archive.0))))
            })
        }
        _ => return None,
    })
}
