//! The folder in which the matrix was recorded: a few small files, made anew when an expression changed it.

use super::Result;
use std::fs::{self, File};
use std::os::unix::fs::chown;
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

/// Name and content, as far as the outcomes of the expressions tell it.
const FILES: &[(&str, &[u8])] = &[
    ("[odd] name.txt", b"odd\n"),
    ("a.txt", b"alpha\nbeta\ngamma\n"),
    ("b.txt", b"one\r\ntwo\r\nthree"),
    (
        "data.csv",
        b"Name,Size,Date\nred,10,2020-01-02\ngreen,20,2021-03-04\n\"blue, dark\",30,2022-05-06\n",
    ),
    (
        "data.json",
        b"{\"name\":\"x\",\"list\":[1,2,3],\"nested\":{\"a\":null,\"b\":true}}\n",
    ),
    ("empty.txt", b""),
    ("sub/deep/three.txt", b"three\n"),
    ("sub/one.log", b"1 error here\n2 fine ok\n3 error again\n"),
    ("sub/two.log", b"nothing\n"),
    ("utf8bom.txt", b"\xEF\xBB\xBFb\xC3\xA9\n"),
];

/// 2021-02-03T04:05:06Z, when everything was last written.
const WRITTEN: Duration = Duration::from_secs(1_612_325_106);

/// The recordings show `daemon` as the owner of everything: the first user after root on any Linux.
const OWNER: u32 = 1;

/// A folder whose path is as long as that of the recordings, because tables are cut by width.
pub struct Folder {
    path: PathBuf,
    state: Vec<(PathBuf, u64, Option<SystemTime>)>,
}

impl Folder {
    /// Takes a folder that nobody else has.
    pub fn new() -> Result<Folder> {
        let from = std::process::id();
        let path = (0..100_000)
            .map(|n| PathBuf::from(format!("/tmp/emsh-mtx-{:05}", (from + n) % 100_000)))
            .find(|path| fs::create_dir(path).is_ok())
            .ok_or("no free folder in /tmp")?;
        let mut folder = Folder {
            path,
            state: Vec::new(),
        };
        for sibling in ["home", "tmp"] {
            fs::create_dir_all(folder.beside(sibling))?;
        }
        folder.fill()?;
        Ok(folder)
    }

    /// The folder.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// A folder beside it: `home` or `tmp`.
    pub fn beside(&self, name: &str) -> PathBuf {
        let mut path = self.path.clone().into_os_string();
        path.push(format!(".{name}"));
        PathBuf::from(path)
    }

    /// Makes the files anew if anything changed.
    pub fn restore(&mut self) -> Result<()> {
        if look(&self.path) != self.state {
            self.fill()?;
        }
        Ok(())
    }

    fn fill(&mut self) -> Result<()> {
        for entry in fs::read_dir(&self.path)? {
            let path = entry?.path();
            if path.is_dir() && !path.is_symlink() {
                fs::remove_dir_all(&path)?;
            } else {
                fs::remove_file(&path)?;
            }
        }
        for (name, bytes) in FILES {
            let path = self.path.join(name);
            if let Some(parent) = path.parent() {
                fs::create_dir_all(parent)?;
            }
            fs::write(&path, bytes)?;
        }
        let mut paths = vec![self.path.join("sub/deep"), self.path.join("sub")];
        paths.extend(FILES.iter().map(|(name, _)| self.path.join(name)));
        for path in paths {
            File::open(&path)?.set_modified(SystemTime::UNIX_EPOCH + WRITTEN)?;
            // Only root may give files away; the few expressions that show the owner differ otherwise.
            let _ = chown(&path, Some(OWNER), Some(OWNER));
        }
        self.state = look(&self.path);
        Ok(())
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        for path in [self.path.clone(), self.beside("home"), self.beside("tmp")] {
            let _ = fs::remove_dir_all(path);
        }
    }
}

/// Every path below a folder with its size and time, in order.
fn look(folder: &Path) -> Vec<(PathBuf, u64, Option<SystemTime>)> {
    let mut found = Vec::new();
    let mut folders = vec![folder.to_path_buf()];
    while let Some(folder) = folders.pop() {
        let Ok(entries) = fs::read_dir(folder) else {
            continue;
        };
        for entry in entries.flatten() {
            let Ok(data) = entry.metadata() else {
                continue;
            };
            if data.is_dir() {
                folders.push(entry.path());
            }
            found.push((entry.path(), data.len(), data.modified().ok()));
        }
    }
    found.sort();
    found
}
