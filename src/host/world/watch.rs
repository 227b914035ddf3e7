//! Folders that are watched, by Linux's inotify and with the meanings that .NET gives to its events.

use crate::value::context::{FileChange, FileWatch, WatchFor, WatchedChange};
use crate::value::{Fault, Result};
use rustix::fd::OwnedFd;
use rustix::fs::inotify::{self, CreateFlags, ReadFlags, Reader, WatchFlags};
use std::collections::{HashMap, VecDeque};
use std::mem::MaybeUninit;
use std::path::{Path, PathBuf};

/// The kernel's events of a folder, and of those below it.
struct Inotify {
    queue: OwnedFd,
    root: PathBuf,
    deep: bool,
    flags: WatchFlags,
    /// Where each of the kernel's watches looks, below the root.
    folders: HashMap<i32, PathBuf>,
}

/// One event as the kernel tells it.
struct Event {
    name: String,
    flags: ReadFlags,
    cookie: u32,
}

/// Watches a folder.
pub(super) fn watch(path: &str, deep: bool, wanted: WatchFor) -> Result<Box<dyn FileWatch>> {
    let refused = |error: rustix::io::Errno| {
        Fault::net(
            "System.IO.IOException",
            format!("The folder '{path}' cannot be watched: {error}."),
        )
    };
    let queue = inotify::init(CreateFlags::NONBLOCK | CreateFlags::CLOEXEC).map_err(refused)?;
    let mut flags = WatchFlags::ONLYDIR | WatchFlags::EXCL_UNLINK;
    for (is_wanted, more) in [
        (
            wanted.names,
            WatchFlags::CREATE | WatchFlags::DELETE | WatchFlags::MOVE,
        ),
        (wanted.content, WatchFlags::MODIFY),
        (wanted.attributes, WatchFlags::ATTRIB),
        (
            wanted.access,
            WatchFlags::ACCESS | WatchFlags::OPEN | WatchFlags::CLOSE,
        ),
    ] {
        if is_wanted {
            flags |= more;
        }
    }
    if deep {
        // New folders are to be watched, whether or not somebody wants to hear of them.
        flags |= WatchFlags::CREATE | WatchFlags::MOVED_TO;
    }
    let mut made = Inotify {
        queue,
        root: PathBuf::from(path),
        deep,
        flags,
        folders: HashMap::new(),
    };
    made.add(Path::new("")).map_err(refused)?;
    Ok(Box::new(made))
}

impl Inotify {
    /// Watches a folder below the root, and those below it.
    fn add(&mut self, below: &Path) -> rustix::io::Result<()> {
        let folder = self.root.join(below);
        let id = inotify::add_watch(&self.queue, &folder, self.flags)?;
        self.folders.insert(id, below.to_path_buf());
        if !self.deep {
            return Ok(());
        }
        let inner = std::fs::read_dir(&folder).into_iter().flatten().flatten();
        for entry in inner {
            if entry.file_type().is_ok_and(|kind| kind.is_dir()) {
                // It may be gone by now.
                let _ = self.add(&below.join(entry.file_name()));
            }
        }
        Ok(())
    }

    /// What the kernel has to tell.
    fn events(&mut self) -> VecDeque<Event> {
        let mut found = VecDeque::new();
        let mut space = [MaybeUninit::uninit(); 4096];
        let mut reader = Reader::new(&self.queue, &mut space);
        while let Ok(event) = reader.next() {
            let Some(folder) = self.folders.get(&event.wd()) else {
                continue;
            };
            if event.events().contains(ReadFlags::IGNORED) {
                self.folders.remove(&event.wd());
                continue;
            }
            // Without a name it is the folder itself, of which nobody asked to hear.
            let Some(name) = event.file_name() else {
                continue;
            };
            found.push_back(Event {
                name: folder
                    .join(&*name.to_string_lossy())
                    .to_string_lossy()
                    .into_owned(),
                flags: event.events(),
                cookie: event.cookie(),
            });
        }
        found
    }
}

impl FileWatch for Inotify {
    fn take(&mut self) -> Vec<WatchedChange> {
        let mut events = self.events();
        let mut changes = Vec::new();
        while let Some(event) = events.pop_front() {
            let is = |flag: ReadFlags| event.flags.intersects(flag);
            let is_dir = is(ReadFlags::ISDIR);
            if is_dir && self.deep && is(ReadFlags::CREATE | ReadFlags::MOVED_TO) {
                let _ = self.add(Path::new(&event.name));
            }
            let mut tell = |name: String, change: FileChange| {
                changes.push(WatchedChange {
                    name,
                    is_dir,
                    change,
                });
            };
            if is(ReadFlags::MOVED_FROM) {
                let is_pair = events.front().is_some_and(|next| {
                    next.cookie == event.cookie && next.flags.contains(ReadFlags::MOVED_TO)
                });
                match events.pop_front_if(|_| is_pair) {
                    Some(next) => tell(next.name, FileChange::Renamed(event.name)),
                    None => tell(event.name, FileChange::Deleted),
                }
            } else if is(ReadFlags::CREATE | ReadFlags::MOVED_TO) {
                tell(event.name, FileChange::Created);
            } else if is(ReadFlags::DELETE) {
                tell(event.name, FileChange::Deleted);
            } else if is(ReadFlags::MODIFY
                | ReadFlags::ATTRIB
                | ReadFlags::ACCESS
                | ReadFlags::OPEN
                | ReadFlags::CLOSE_WRITE
                | ReadFlags::CLOSE_NOWRITE)
            {
                tell(event.name, FileChange::Changed);
            }
        }
        changes
    }
}
