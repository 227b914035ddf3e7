//! Where a page is played: output goes into its transcript, files stay in a folder of its own, and no program runs.

use crate::engine::host::{NativeCall, NativeRun, PSHost, Seat};
use crate::host::world::SystemWorld;
use crate::value::{Fault, FileStatus, Result, World};
use std::borrow::Cow;
use std::cell::{Cell, RefCell};
use std::io;
use std::path::{Path, PathBuf};
use std::rc::Rc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::{Duration, Instant};

/// What a certificate file holds that an example takes for granted.
const CERTIFICATE: &str = include_str!("../../../grammar/exchange/presupposed.pem");

/// The host of a page.
pub struct Stage {
    text: RefCell<String>,
    width: Cell<usize>,
    world: Rc<StageWorld>,
    errors: Cell<usize>,
    /// When what runs is stopped.
    deadline: Cell<Option<Instant>>,
    asked: Cell<u32>,
    late: Cell<bool>,
    /// What was asked last, and how often since.
    last_question: RefCell<(String, u32)>,
}

impl Stage {
    /// A stage with a folder of its own, which is removed at the end.
    pub fn new(width: usize, clock: Option<&str>) -> io::Result<Stage> {
        Ok(Stage {
            text: RefCell::new(String::new()),
            width: Cell::new(width),
            world: Rc::new(StageWorld::new(clock)?),
            errors: Cell::new(0),
            deadline: Cell::new(None),
            asked: Cell::new(0),
            late: Cell::new(false),
            last_question: RefCell::default(),
        })
    }

    /// What was printed since this was last asked.
    pub fn take(&self) -> String {
        std::mem::take(&mut *self.text.borrow_mut())
    }

    /// How many errors were shown.
    pub fn errors(&self) -> usize {
        self.errors.get()
    }

    /// Stops what runs after some time from now on.
    pub fn limit(&self, time: Duration) {
        self.deadline.set(Instant::now().checked_add(time));
        *self.last_question.borrow_mut() = (String::new(), 0);
        self.late.set(false);
    }

    /// True if what ran was stopped.
    pub fn was_late(&self) -> bool {
        self.late.get()
    }

    /// Files that are read and are not there are there from now on, and empty: an example takes them for granted.
    pub fn presuppose_files(&self) {
        self.world.presuppose.set(true);
    }

    /// True if files that are not there are read as empty ones.
    pub fn presupposes_files(&self) -> bool {
        self.world.presuppose.get()
    }

    /// Prints as wide as this from now on.
    pub fn set_width(&self, width: usize) {
        self.width.set(width);
    }

    /// The name of the stage's folder.
    pub fn folder(&self) -> String {
        self.world.folder.to_string_lossy().into_owned()
    }
}

impl PSHost for Stage {
    fn write_out(&self, text: &str) {
        self.text.borrow_mut().push_str(text);
    }

    fn write_err(&self, text: &str) {
        self.errors.set(self.errors.get() + 1);
        self.text.borrow_mut().push_str(text);
    }

    fn width(&self) -> usize {
        self.width.get()
    }

    /// Somebody is there to confirm: what a page does is meant to be done.
    fn interactive(&self) -> bool {
        true
    }

    fn read_line(&self, prompt: &str, secret: bool) -> Option<String> {
        let times = {
            let mut last = self.last_question.borrow_mut();
            if last.0 == prompt {
                last.1 += 1;
            } else {
                *last = (prompt.to_owned(), 0);
            }
            last.1
        };
        // Who is asked again has said something that is no value of the kind.
        let answer = match times {
            _ if secret => "Pa55word".to_owned(),
            0 => answer(prompt),
            1 => "1".to_owned(),
            2 => "1/1/2025".to_owned(),
            3..=64 => String::new(),
            _ => return None,
        };
        let mut text = self.text.borrow_mut();
        text.push_str(prompt);
        text.push_str(if secret { "********" } else { &answer });
        text.push('\n');
        Some(answer)
    }

    fn world(&self) -> Rc<dyn World> {
        Rc::clone(&self.world) as Rc<dyn World>
    }

    fn stopped(&self) -> bool {
        let asked = self.asked.get().wrapping_add(1);
        self.asked.set(asked);
        if asked.is_multiple_of(64)
            && self
                .deadline
                .get()
                .is_some_and(|deadline| Instant::now() > deadline)
        {
            self.late.set(true);
        }
        self.late.get()
    }

    fn for_thread(&self, seat: Seat) -> Option<Box<dyn FnOnce() -> Rc<dyn PSHost> + Send>> {
        let make = self.world.system.twin(seat.apart);
        let (folder, universal) = (self.world.folder.clone(), self.world.universal);
        let width = self.width.get();
        Some(Box::new(move || {
            let current = RefCell::new(folder.to_string_lossy().into_owned());
            Rc::new(Guest {
                world: Rc::new(StageWorld {
                    system: make(),
                    folder,
                    current,
                    universal,
                    presuppose: Cell::new(false),
                    guest: true,
                }),
                seat,
                width,
            }) as Rc<dyn PSHost>
        }))
    }

    fn start_native(&self, call: NativeCall<'_>) -> io::Result<Box<dyn NativeRun>> {
        Err(refused(call.path))
    }
}

/// What somebody answers who is asked for a user or for a parameter's value; other questions are answered with their default.
fn answer(prompt: &str) -> String {
    let Some(label) = prompt.strip_suffix(": ") else {
        return String::new();
    };
    let (name, index) = match label.split_once('[') {
        Some((name, index)) => (name, index.trim_end_matches(']')),
        None => (label, "0"),
    };
    let is_name = !name.is_empty() && name.chars().all(char::is_alphanumeric);
    if !is_name || index != "0" {
        // A question, or the end of a list.
        return String::new();
    }
    let ends = |words: &[&str]| words.iter().any(|word| name.ends_with(word));
    let value = if name == "User" {
        "Administrator"
    } else if ends(&["PrincipalName"]) {
        "presupposed@contoso.com"
    } else if name == "IncludedRecipients" {
        "AllRecipients"
    } else if ends(&["Url", "Uri", "URL", "URI"]) {
        "https://mail.contoso.com"
    } else if ends(&[
        "Code",
        "Number",
        "Count",
        "Priority",
        "Limit",
        "Threshold",
        "Position",
    ]) {
        "1"
    } else if ends(&["Size", "Quota"]) {
        "10MB"
    } else if ends(&["IPAddress", "RemoteAddress"]) {
        "192.0.2.1"
    } else if ends(&["Date", "Time"]) {
        "1/1/2025"
    } else if ends(&["Enabled"]) {
        "True"
    } else if ends(&["Guid", "GUID"]) {
        "11111111-2222-3333-4444-555555555555"
    } else if ends(&["Address", "Mailbox", "Recipient", "Recipients"]) {
        "kensanchez@contoso.com"
    } else if ends(&["Domain", "DomainName", "Fqdn", "HostName"]) {
        "contoso.com"
    } else if ends(&["Filter"]) {
        "Name -like '*'"
    } else {
        name
    };
    value.to_owned()
}

/// The host of a page's jobs: what they write goes to the page.
struct Guest {
    world: Rc<StageWorld>,
    seat: Seat,
    width: usize,
}

impl PSHost for Guest {
    fn write_out(&self, text: &str) {
        (self.seat.write)(text, false);
    }

    fn write_err(&self, text: &str) {
        (self.seat.write)(text, true);
    }

    fn width(&self) -> usize {
        self.width
    }

    fn stopped(&self) -> bool {
        self.seat.stop.load(Ordering::Relaxed)
    }

    fn world(&self) -> Rc<dyn World> {
        Rc::clone(&self.world) as Rc<dyn World>
    }

    fn start_native(&self, call: NativeCall<'_>) -> io::Result<Box<dyn NativeRun>> {
        Err(refused(call.path))
    }
}

/// The error of a program that a page wants to run.
fn refused(path: &str) -> io::Error {
    io::Error::new(
        io::ErrorKind::PermissionDenied,
        format!("A replay runs no programs of the system: '{path}'."),
    )
}

/// The system, with a clock that does not wait and files that can only be changed in one folder.
struct StageWorld {
    system: SystemWorld,
    folder: PathBuf,
    current: RefCell<String>,
    /// With a clock of its own a page is in no time zone either.
    universal: bool,
    /// Files that are not there are read as empty ones.
    presuppose: Cell<bool>,
    /// It belongs to a job: the folder is another's.
    guest: bool,
}

impl StageWorld {
    fn new(clock: Option<&str>) -> io::Result<StageWorld> {
        static NUMBER: AtomicU32 = AtomicU32::new(0);
        let number = NUMBER.fetch_add(1, Ordering::Relaxed);
        let folder =
            std::env::temp_dir().join(format!("emsh-replay-{}-{number}", std::process::id()));
        std::fs::create_dir_all(&folder)?;
        let folder = folder.canonicalize().unwrap_or(folder);
        let mut system = SystemWorld::new();
        if let Some(clock) = clock {
            system.stop_clock(clock);
        }
        system.do_not_wait();
        let current = RefCell::new(folder.to_string_lossy().into_owned());
        Ok(StageWorld {
            system,
            folder,
            current,
            universal: clock.is_some(),
            presuppose: Cell::new(false),
            guest: false,
        })
    }

    /// Where a path leads: shares of other machines and folders of a Windows that are taken for granted are in the
    /// stage's own folder.
    fn place<'p>(&self, path: &'p str) -> Cow<'p, str> {
        let first = path
            .strip_prefix('/')
            .map(|rest| rest.split('/').next().unwrap_or(rest))
            .filter(|first| !first.is_empty());
        match first {
            Some(first)
                if self.presuppose.get()
                    && !Path::new(path).starts_with(&self.folder)
                    && !Path::new("/").join(first).exists() =>
            {
                Cow::Owned(format!("{}{path}", self.folder.to_string_lossy()))
            }
            _ => Cow::Borrowed(path),
        }
    }

    /// Makes the folders above a file, when an example takes them for granted.
    fn make_room(&self, path: &str) {
        if self.presuppose.get()
            && let Some((folder, _)) = path.rsplit_once('/')
        {
            // What cannot be made is told when the file is written.
            let _ = std::fs::create_dir_all(folder);
        }
    }

    /// Refuses to change what lies outside of the folder.
    fn inside(&self, path: &str) -> Result<()> {
        // What leads out of the folder through a link is outside.
        let mut place = PathBuf::from(path);
        let real = loop {
            match place.canonicalize() {
                Ok(real) => break real,
                Err(_) if place.pop() => {}
                Err(_) => break PathBuf::new(),
            }
        };
        if real.starts_with(&self.folder) {
            Ok(())
        } else {
            Err(Fault::net(
                "System.UnauthorizedAccessException",
                format!("Access to the path '{path}' is denied."),
            ))
        }
    }
}

impl Drop for StageWorld {
    fn drop(&mut self) {
        if self.guest {
            return;
        }
        // The folder may be gone already.
        let _ = std::fs::remove_dir_all(&self.folder);
    }
}

impl World for StageWorld {
    fn now(&self) -> i64 {
        self.system.now()
    }
    fn local_offset(&self, utc_ticks: i64) -> i32 {
        if self.universal {
            return 0;
        }
        self.system.local_offset(utc_ticks)
    }
    fn zone_id(&self) -> String {
        if self.universal {
            return "UTC".to_owned();
        }
        self.system.zone_id()
    }
    fn monotonic(&self) -> i64 {
        self.system.monotonic()
    }
    fn random(&self, into: &mut [u8]) {
        self.system.random(into);
    }
    fn sleep(&self, ticks: i64) {
        self.system.sleep(ticks);
    }
    fn env(&self, name: &str) -> Option<String> {
        // What a server with Exchange has.
        self.system.env(name).or_else(|| {
            let is = |known: &str| name.eq_ignore_ascii_case(known);
            if is("COMPUTERNAME") {
                Some("ContosoMail".to_owned())
            } else if is("USERDOMAIN") {
                Some("CONTOSO".to_owned())
            } else if is("USERDNSDOMAIN") {
                Some("contoso.com".to_owned())
            } else {
                None
            }
        })
    }
    fn env_all(&self) -> Vec<(String, String)> {
        self.system.env_all()
    }
    fn set_env(&self, name: &str, value: Option<&str>) {
        self.system.set_env(name, value);
    }
    fn current_dir(&self) -> String {
        self.current.borrow().clone()
    }
    fn set_current_dir(&self, path: &str) -> Result<()> {
        let path = &*self.place(path);
        if self.status(path).is_some_and(|status| status.is_dir) {
            path.clone_into(&mut self.current.borrow_mut());
            return Ok(());
        }
        Err(Fault::net(
            "System.IO.DirectoryNotFoundException",
            format!("Could not find a part of the path '{path}'."),
        ))
    }
    fn status(&self, path: &str) -> Option<FileStatus> {
        let path = &*self.place(path);
        let held = self.system.status(path);
        if held.is_some() || !self.presuppose.get() || self.inside(path).is_err() {
            return held;
        }
        let name = path.rsplit(['/', '\\']).next().unwrap_or(path);
        let program = [".ps1", ".psm1", ".psd1", ".dll", ".exe", ".cdxml", ".xaml"];
        if program.iter().any(|end| name.to_lowercase().ends_with(end)) {
            return None;
        }
        let mut held = self.system.status(&self.folder.to_string_lossy())?;
        // A placeholder that speaks of a file stands for one.
        let lower = name.to_lowercase();
        let is_file = lower.contains("file")
            || (lower.ends_with("path")
                && !lower
                    .trim_end_matches("path")
                    .trim_end()
                    .ends_with("folder"));
        held.is_dir = !name.contains('.') && !is_file;
        held.len = 0;
        Some(held)
    }
    fn read(&self, path: &str) -> Result<Vec<u8>> {
        let path = &*self.place(path);
        if self.presuppose.get() && self.inside(path).is_ok() && self.system.status(path).is_none()
        {
            let lower = path.to_lowercase();
            if [".cer", ".crt", ".pem", ".p7b", ".pfx"]
                .iter()
                .any(|end| lower.ends_with(end))
            {
                return Ok(CERTIFICATE.as_bytes().to_vec());
            }
            // A name, for those who read a list of names.
            return Ok(b"kensanchez\n".to_vec());
        }
        self.system.read(path)
    }
    fn write(&self, path: &str, bytes: &[u8]) -> Result<()> {
        let path = &*self.place(path);
        self.inside(path)?;
        self.make_room(path);
        self.system.write(path, bytes)
    }
    fn append(&self, path: &str, bytes: &[u8]) -> Result<()> {
        let path = &*self.place(path);
        self.inside(path)?;
        self.make_room(path);
        self.system.append(path, bytes)
    }
    fn list(&self, path: &str) -> Result<Vec<String>> {
        let path = &*self.place(path);
        self.system.list(path)
    }
    fn create_dir(&self, path: &str) -> Result<()> {
        let path = &*self.place(path);
        self.inside(path)?;
        self.system.create_dir(path)
    }
    fn remove(&self, path: &str, recursive: bool) -> Result<()> {
        let path = &*self.place(path);
        self.inside(path)?;
        self.system.remove(path, recursive)
    }
    fn rename(&self, from: &str, to: &str) -> Result<()> {
        self.inside(from)?;
        self.inside(to)?;
        self.system.rename(from, to)
    }
    fn copy(&self, from: &str, to: &str) -> Result<()> {
        self.inside(to)?;
        self.system.copy(from, to)
    }
    fn link(&self, path: &str, target: &str) -> Result<()> {
        self.inside(path)?;
        self.system.link(path, target)
    }
    fn owner(&self, path: &str) -> Option<(String, String)> {
        self.system.owner(path)
    }
    fn hard_link(&self, path: &str, target: &str) -> Result<()> {
        self.inside(path)?;
        self.inside(target)?;
        self.system.hard_link(path, target)
    }
    fn set_modified(&self, path: &str, utc_ticks: i64) -> Result<()> {
        self.inside(path)?;
        self.system.set_modified(path, utc_ticks)
    }
    fn set_readonly(&self, path: &str, readonly: bool) -> Result<()> {
        self.inside(path)?;
        self.system.set_readonly(path, readonly)
    }
    fn process_id(&self) -> u32 {
        self.system.process_id()
    }
    fn process_path(&self) -> String {
        self.system.process_path()
    }

    fn machine_name(&self) -> String {
        self.system.machine_name()
    }
    fn user_name(&self) -> String {
        self.system.user_name()
    }
}
