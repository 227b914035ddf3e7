//! Files and folders, with the exceptions that .NET throws.

use super::clock::{system_ticks, system_time};
use crate::value::{Fault, FileStatus, Result};
use std::fs::{self, File, Metadata, OpenOptions};
use std::io::{BufRead, BufReader, Error, ErrorKind, Write};
use std::path::Path;

/// The process's working folder.
pub(super) fn current_dir() -> String {
    std::env::current_dir().map_or_else(
        |_| "/".to_owned(),
        |path| path.to_string_lossy().into_owned(),
    )
}

pub(super) fn set_current_dir(path: &str) -> Result<()> {
    std::env::set_current_dir(path).map_err(|error| folder_fault(&error, path))
}

pub(super) fn status(path: &str) -> Option<FileStatus> {
    let own = fs::symlink_metadata(path).ok()?;
    let is_link = own.file_type().is_symlink();
    // A link tells what it leads to; a broken one stands for itself.
    let data = if is_link {
        fs::metadata(path).ok()
    } else {
        None
    };
    let data = data.as_ref().unwrap_or(&own);
    let modified = data.modified().map_or(0, system_ticks);
    Some(FileStatus {
        is_dir: data.is_dir(),
        is_link,
        len: if data.is_dir() { 0 } else { data.len() },
        modified,
        created: data.created().map_or(modified, system_ticks),
        accessed: data.accessed().map_or(modified, system_ticks),
        mode: mode(data),
        readonly: data.permissions().readonly(),
        link_target: is_link
            .then(|| fs::read_link(path).ok())
            .flatten()
            .map(|target| target.to_string_lossy().into_owned()),
        names: names(data),
        raw: data.len(),
        inode: inode(data),
    })
}

/// The number of a file, and that of its device.
#[cfg(unix)]
fn inode(data: &Metadata) -> (u64, u64) {
    use std::os::unix::fs::MetadataExt;
    (data.ino(), data.dev())
}

/// The number of a file, and that of its device.
#[cfg(not(unix))]
fn inode(_: &fs::Metadata) -> (u64, u64) {
    (0, 0)
}

/// The names of user and group of a file, or their numbers.
#[cfg(unix)]
pub(super) fn owner(path: &str) -> Option<(String, String)> {
    use std::os::unix::fs::MetadataExt;
    let data = fs::symlink_metadata(path).ok()?;
    let name = |file: &str, id: u32| {
        let id = id.to_string();
        let text = fs::read_to_string(file).unwrap_or_default();
        text.lines()
            .find_map(|line| {
                let mut fields = line.split(':');
                let name = fields.next()?;
                (fields.nth(1)? == id).then(|| name.to_owned())
            })
            .unwrap_or(id)
    };
    Some((
        name("/etc/passwd", data.uid()),
        name("/etc/group", data.gid()),
    ))
}

#[cfg(not(unix))]
pub(super) fn owner(_: &str) -> Option<(String, String)> {
    None
}

#[cfg(unix)]
fn names(data: &Metadata) -> u64 {
    use std::os::unix::fs::MetadataExt;
    data.nlink()
}

#[cfg(not(unix))]
fn names(_: &Metadata) -> u64 {
    1
}

pub(super) fn hard_link(path: &str, target: &str) -> Result<()> {
    fs::hard_link(target, path).map_err(|error| file_fault(&error, path))
}

#[cfg(unix)]
fn mode(data: &Metadata) -> u32 {
    use std::os::unix::fs::MetadataExt;
    data.mode()
}

#[cfg(not(unix))]
fn mode(data: &Metadata) -> u32 {
    match (data.is_dir(), data.permissions().readonly()) {
        (true, false) => 0o755,
        (true, true) => 0o555,
        (false, false) => 0o755,
        (false, true) => 0o444,
    }
}

pub(super) fn read(path: &str) -> Result<Vec<u8>> {
    fs::read(path).map_err(|error| file_fault(&error, path))
}

/// How much of a file is read at once; smaller ones are read whole, so that a pipeline may write to what it reads.
const AT_ONCE: u64 = 1 << 20;

pub(super) fn open(path: &str) -> Result<Box<dyn BufRead>> {
    let file = File::open(path).map_err(|error| file_fault(&error, path))?;
    let length = file.metadata().map_or(AT_ONCE, |data| data.len());
    let room = usize::try_from(length.clamp(1 << 13, AT_ONCE)).unwrap_or(1 << 13);
    Ok(Box::new(BufReader::with_capacity(room, file)))
}

pub(super) fn write(path: &str, bytes: &[u8]) -> Result<()> {
    fs::write(path, bytes).map_err(|error| file_fault(&error, path))
}

pub(super) fn append(path: &str, bytes: &[u8]) -> Result<()> {
    OpenOptions::new()
        .append(true)
        .create(true)
        .open(path)
        .and_then(|mut file| file.write_all(bytes))
        .map_err(|error| file_fault(&error, path))
}

pub(super) fn list(path: &str) -> Result<Vec<String>> {
    let mut names = Vec::new();
    for entry in fs::read_dir(path).map_err(|error| folder_fault(&error, path))? {
        let entry = entry.map_err(|error| folder_fault(&error, path))?;
        names.push(entry.file_name().to_string_lossy().into_owned());
    }
    names.sort_unstable();
    Ok(names)
}

pub(super) fn create_dir(path: &str) -> Result<()> {
    fs::create_dir_all(path).map_err(|error| {
        if error.kind() == ErrorKind::AlreadyExists {
            Fault::net(
                "System.IO.IOException",
                format!("The file '{path}' already exists."),
            )
        } else {
            folder_fault(&error, path)
        }
    })
}

pub(super) fn remove(path: &str, recursive: bool) -> Result<()> {
    let data = fs::symlink_metadata(path).map_err(|error| file_fault(&error, path))?;
    if !data.is_dir() {
        return fs::remove_file(path).map_err(|error| file_fault(&error, path));
    }
    let done = if recursive {
        fs::remove_dir_all(path)
    } else {
        fs::remove_dir(path)
    };
    done.map_err(|error| folder_fault(&error, path))
}

pub(super) fn rename(from: &str, to: &str) -> Result<()> {
    match fs::rename(from, to) {
        Ok(()) => Ok(()),
        // Another file system: copied, then removed.
        Err(error) if error.kind() == ErrorKind::CrossesDevices && Path::new(from).is_file() => {
            copy(from, to)?;
            remove(from, false)
        }
        Err(error) if Path::new(from).exists() => Err(file_fault(&error, to)),
        Err(error) => Err(file_fault(&error, from)),
    }
}

pub(super) fn copy(from: &str, to: &str) -> Result<()> {
    if fs::metadata(from).is_ok_and(|data| data.is_dir()) {
        return Err(denied(from));
    }
    fs::copy(from, to).map(|_| ()).map_err(|error| {
        let missing = !Path::new(from).exists();
        file_fault(&error, if missing { from } else { to })
    })
}

#[cfg(unix)]
pub(super) fn link(path: &str, target: &str) -> Result<()> {
    std::os::unix::fs::symlink(target, path).map_err(|error| file_fault(&error, path))
}

#[cfg(not(unix))]
pub(super) fn link(path: &str, _: &str) -> Result<()> {
    Err(Fault::net(
        "System.PlatformNotSupportedException",
        format!("Symbolic links are not supported on this system: '{path}'."),
    ))
}

pub(super) fn set_modified(path: &str, utc_ticks: i64) -> Result<()> {
    let Some(time) = system_time(utc_ticks) else {
        return Err(Fault::net(
            "System.ArgumentOutOfRangeException",
            "Not a valid Win32 FileTime. (Parameter 'fileTime')",
        ));
    };
    File::open(path)
        .and_then(|file| file.set_modified(time))
        .map_err(|error| file_fault(&error, path))
}

pub(super) fn set_readonly(path: &str, readonly: bool) -> Result<()> {
    fs::metadata(path)
        .and_then(|data| fs::set_permissions(path, permissions(&data, readonly)))
        .map_err(|error| file_fault(&error, path))
}

/// .NET takes the write bits of all away, and gives one back to the owner.
#[cfg(unix)]
fn permissions(data: &Metadata, readonly: bool) -> fs::Permissions {
    use std::os::unix::fs::{MetadataExt, PermissionsExt};
    let mode = if readonly {
        data.mode() & !0o222
    } else {
        data.mode() | 0o200
    };
    fs::Permissions::from_mode(mode & 0o7777)
}

#[cfg(not(unix))]
fn permissions(data: &Metadata, readonly: bool) -> fs::Permissions {
    let mut permissions = data.permissions();
    permissions.set_readonly(readonly);
    permissions
}

fn denied(path: &str) -> Box<Fault> {
    Fault::net(
        "System.UnauthorizedAccessException",
        format!("Access to the path '{path}' is denied."),
    )
}

fn missing_part(path: &str) -> Box<Fault> {
    Fault::net(
        "System.IO.DirectoryNotFoundException",
        format!("Could not find a part of the path '{path}'."),
    )
}

/// What .NET throws when a file cannot be used.
fn file_fault(error: &Error, path: &str) -> Box<Fault> {
    match error.kind() {
        ErrorKind::NotFound => {
            let parent = Path::new(path).parent();
            if parent.is_some_and(|parent| !parent.as_os_str().is_empty() && !parent.is_dir()) {
                return missing_part(path);
            }
            let message = format!("Could not find file '{path}'.");
            Fault::net("System.IO.FileNotFoundException", message)
        }
        _ => common_fault(error, path),
    }
}

/// What .NET throws when a folder cannot be used.
fn folder_fault(error: &Error, path: &str) -> Box<Fault> {
    match error.kind() {
        ErrorKind::NotFound => missing_part(path),
        ErrorKind::DirectoryNotEmpty => Fault::net(
            "System.IO.IOException",
            format!("Directory not empty : '{path}'"),
        ),
        _ => common_fault(error, path),
    }
}

fn common_fault(error: &Error, path: &str) -> Box<Fault> {
    match error.kind() {
        ErrorKind::PermissionDenied | ErrorKind::IsADirectory | ErrorKind::ReadOnlyFilesystem => {
            denied(path)
        }
        ErrorKind::AlreadyExists => Fault::net(
            "System.IO.IOException",
            format!("The file '{path}' already exists."),
        ),
        ErrorKind::InvalidFilename => Fault::net(
            "System.IO.PathTooLongException",
            format!(
                "The specified file name or path is too long, or a component of the specified path is too long. Path '{path}'."
            ),
        ),
        ErrorKind::InvalidInput => Fault::net(
            "System.ArgumentException",
            "Null character in path. (Parameter 'path')",
        ),
        _ => {
            // The system's own sentence, without the number that Rust adds.
            let text = error.to_string();
            let text = text.split(" (os error").next().unwrap_or(&text);
            Fault::net("System.IO.IOException", format!("{text} : '{path}'"))
        }
    }
}

/// The bytes of the file system of a path: all, free, and free for this user.
#[cfg(unix)]
pub(super) fn space(path: &str) -> std::io::Result<(u64, u64, u64)> {
    let held = rustix::fs::statvfs(path)?;
    let size = held.f_frsize;
    Ok((
        held.f_blocks.saturating_mul(size),
        held.f_bfree.saturating_mul(size),
        held.f_bavail.saturating_mul(size),
    ))
}

/// The bytes of the file system of a path.
#[cfg(not(unix))]
pub(super) fn space(_: &str) -> std::io::Result<(u64, u64, u64)> {
    Err(std::io::Error::from(std::io::ErrorKind::Unsupported))
}
