//! The outside as it is: files, clock, environment and randomness of this machine.

mod clock;
mod files;
mod names;
mod network;
mod processes;
mod random;
#[cfg(target_os = "linux")]
mod watch;

use crate::value::context::{
    Connection, Echo, EchoFailure, EchoReply, FileWatch, HostEntry, Pipes, ProcessStart, WatchFor,
};
use crate::value::{FileStatus, Result, World};
use clock::Clock;
use random::Random;
use std::cell::RefCell;
use std::collections::BTreeMap;
use std::sync::atomic::AtomicBool;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// The real system.
///
/// `EMSH_CLOCK` (a date such as `2026-11-21T15:00:00Z`) stops the clock: only sleeping moves it on.
/// `EMSH_SEED` (a number) makes random bytes repeatable.
pub struct SystemWorld {
    clock: Clock,
    random: RefCell<Random>,
    /// The environment of the session and its children; the process's own stays as it was. Threads share it.
    environment: Arc<Mutex<BTreeMap<String, String>>>,
    zone: jiff::tz::TimeZone,
    processes: processes::Processes,
    /// Set by Ctrl+C, which ends sleeping.
    stop: Option<Arc<AtomicBool>>,
    /// What is to be done before the process sleeps.
    before_sleep: Option<Box<dyn Fn()>>,
}

impl Default for SystemWorld {
    fn default() -> Self {
        SystemWorld::new()
    }
}

/// What `EMSH_CLOCK` says when that is no date.
pub(super) fn wrong_clock() -> Option<String> {
    std::env::var("EMSH_CLOCK")
        .ok()
        .filter(|date| !date.trim().is_empty() && !clock::is_date(date))
}

impl SystemWorld {
    /// The system with the environment of this process.
    pub fn new() -> SystemWorld {
        let environment: BTreeMap<String, String> = std::env::vars_os()
            .map(|(name, value)| {
                (
                    name.to_string_lossy().into_owned(),
                    value.to_string_lossy().into_owned(),
                )
            })
            .collect();
        SystemWorld {
            clock: Clock::new(environment.get("EMSH_CLOCK").map(String::as_str)),
            random: RefCell::new(Random::new(
                environment.get("EMSH_SEED").map(String::as_str),
            )),
            zone: jiff::tz::TimeZone::system(),
            processes: processes::Processes::default(),
            environment: Arc::new(Mutex::new(environment)),
            stop: None,
            before_sleep: None,
        }
    }

    fn variables(&self) -> MutexGuard<'_, BTreeMap<String, String>> {
        self.environment
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
    }

    /// What makes the world of another thread there; `apart`: with an environment of its own.
    pub fn twin(&self, apart: bool) -> impl FnOnce() -> SystemWorld + Send + 'static {
        let environment = if apart {
            Arc::new(Mutex::new(self.variables().clone()))
        } else {
            Arc::clone(&self.environment)
        };
        let (zone, start) = (self.zone.clone(), self.clock.standing());
        let seed = self.random.borrow().is_seeded().then(|| {
            let mut bytes = [0_u8; 8];
            self.random.borrow_mut().fill(&mut bytes);
            u64::from_le_bytes(bytes)
        });
        move || SystemWorld {
            clock: Clock::standing_at(start),
            random: RefCell::new(match seed {
                Some(seed) => Random::seeded(seed),
                None => Random::new(None),
            }),
            zone,
            processes: processes::Processes::default(),
            environment,
            stop: None,
            before_sleep: None,
        }
    }

    /// Ends sleeping when `stop` is set, and does something before it begins.
    pub fn interrupt_sleep(&mut self, stop: Arc<AtomicBool>, before: Box<dyn Fn()>) {
        self.stop = Some(stop);
        self.before_sleep = Some(before);
    }

    /// With a clock that stands at a date; `false` if the text is not one.
    pub fn stop_clock(&mut self, date: &str) -> bool {
        let clock = Clock::new(Some(date));
        let stopped = clock.is_virtual();
        if stopped {
            self.clock = clock;
        }
        stopped
    }

    /// With a clock that starts now and does not wait when something sleeps.
    pub fn do_not_wait(&mut self) {
        self.clock.do_not_wait();
    }

    /// With random bytes that follow from a seed.
    pub fn seed(&mut self, seed: u64) {
        self.random = RefCell::new(Random::seeded(seed));
    }
}

impl World for SystemWorld {
    fn now(&self) -> i64 {
        self.clock.now()
    }

    fn local_offset(&self, utc_ticks: i64) -> i32 {
        clock::offset_minutes(&self.zone, utc_ticks)
    }

    fn zone_id(&self) -> String {
        self.zone.iana_name().unwrap_or("UTC").to_owned()
    }

    fn monotonic(&self) -> i64 {
        self.clock.monotonic()
    }

    fn random(&self, into: &mut [u8]) {
        self.random.borrow_mut().fill(into);
    }

    fn sleep(&self, ticks: i64) {
        if let Some(before) = &self.before_sleep {
            before();
        }
        self.clock.sleep(ticks, self.stop.as_deref());
    }

    fn env(&self, name: &str) -> Option<String> {
        self.variables().get(name).cloned()
    }

    fn env_all(&self) -> Vec<(String, String)> {
        self.variables()
            .iter()
            .map(|(name, value)| (name.clone(), value.clone()))
            .collect()
    }

    fn set_env(&self, name: &str, value: Option<&str>) {
        let mut environment = self.variables();
        match value {
            Some(value) => environment.insert(name.to_owned(), value.to_owned()),
            None => environment.remove(name),
        };
    }

    fn current_dir(&self) -> String {
        files::current_dir()
    }

    fn set_current_dir(&self, path: &str) -> Result<()> {
        files::set_current_dir(path)
    }

    fn status(&self, path: &str) -> Option<FileStatus> {
        files::status(path)
    }

    fn read(&self, path: &str) -> Result<Vec<u8>> {
        files::read(path)
    }

    fn open(&self, path: &str) -> Result<Box<dyn std::io::BufRead>> {
        files::open(path)
    }

    #[cfg(target_os = "linux")]
    fn watch(&self, path: &str, deep: bool, wanted: WatchFor) -> Result<Box<dyn FileWatch>> {
        watch::watch(path, deep, wanted)
    }

    fn write(&self, path: &str, bytes: &[u8]) -> Result<()> {
        files::write(path, bytes)
    }

    fn append(&self, path: &str, bytes: &[u8]) -> Result<()> {
        files::append(path, bytes)
    }

    fn list(&self, path: &str) -> Result<Vec<String>> {
        files::list(path)
    }

    fn create_dir(&self, path: &str) -> Result<()> {
        files::create_dir(path)
    }

    fn remove(&self, path: &str, recursive: bool) -> Result<()> {
        files::remove(path, recursive)
    }

    fn rename(&self, from: &str, to: &str) -> Result<()> {
        files::rename(from, to)
    }

    fn copy(&self, from: &str, to: &str) -> Result<()> {
        files::copy(from, to)
    }

    fn link(&self, path: &str, target: &str) -> Result<()> {
        files::link(path, target)
    }

    fn hard_link(&self, path: &str, target: &str) -> Result<()> {
        files::hard_link(path, target)
    }

    fn owner(&self, path: &str) -> Option<(String, String)> {
        files::owner(path)
    }

    fn set_modified(&self, path: &str, utc_ticks: i64) -> Result<()> {
        files::set_modified(path, utc_ticks)
    }

    fn set_readonly(&self, path: &str, readonly: bool) -> Result<()> {
        files::set_readonly(path, readonly)
    }

    fn process_id(&self) -> u32 {
        std::process::id()
    }

    fn process_path(&self) -> String {
        std::env::current_exe().map_or_else(
            |_| String::new(),
            |path| path.to_string_lossy().into_owned(),
        )
    }

    fn start_process(&self, start: &ProcessStart) -> std::io::Result<u32> {
        // What was shown before comes before what the program shows.
        if let Some(before) = &self.before_sleep {
            before();
        }
        self.processes.start(start, start.environment.clone())
    }

    fn process_exit(&self, id: u32, wait: Option<std::time::Duration>) -> Option<Option<i32>> {
        self.processes.exit(id, wait)
    }

    fn signal_process(&self, id: u32, signal: i32) -> std::io::Result<()> {
        processes::signal(id, signal)
    }

    fn start_piped(
        &self,
        start: &ProcessStart,
        wanted: [bool; 3],
    ) -> std::io::Result<(u32, Pipes)> {
        if let Some(before) = &self.before_sleep {
            before();
        }
        self.processes.start_piped(start, wanted)
    }

    fn connect(
        &self,
        host: &str,
        port: u16,
        limit: Option<std::time::Duration>,
    ) -> std::io::Result<Box<dyn Connection>> {
        network::connect(host, port, limit)
    }

    fn space(&self, path: &str) -> std::io::Result<(u64, u64, u64)> {
        files::space(path)
    }

    fn set_now(&self, utc_ticks: i64) -> std::io::Result<()> {
        self.clock.set(utc_ticks)
    }

    fn host_entry(&self, name: &str) -> std::io::Result<HostEntry> {
        network::entry(name)
    }

    fn name_of(&self, address: std::net::IpAddr) -> std::io::Result<String> {
        network::name_of(address)
    }

    fn echo(&self, echo: &Echo) -> std::result::Result<EchoReply, EchoFailure> {
        network::echo(echo)
    }

    fn stop_sign(&self) -> Box<dyn Fn() -> bool> {
        match self.stop.clone() {
            Some(stop) => Box::new(move || stop.load(std::sync::atomic::Ordering::Relaxed)),
            None => Box::new(|| false),
        }
    }

    fn machine_name(&self) -> String {
        names::machine()
    }

    fn user_name(&self) -> String {
        names::user(&self.variables())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_stopped_clock_moves_only_by_sleeping() {
        let mut world = SystemWorld::new();
        assert!(!world.stop_clock("yesterday"));
        assert!(world.stop_clock("2024-03-01T12:00:00Z"));
        let before = world.now();
        assert_eq!(world.now(), before);
        world.sleep(50_000_000);
        assert_eq!(world.now() - before, 50_000_000);
        assert_eq!(world.monotonic(), 50_000_000);
    }

    #[test]
    fn seeded_bytes_repeat() {
        let mut bytes = [[0_u8; 20]; 2];
        for into in &mut bytes {
            let mut world = SystemWorld::new();
            world.seed(7);
            world.random(into);
        }
        assert_eq!(bytes[0], bytes[1]);
        assert_ne!(bytes[0], [0; 20]);
    }

    #[test]
    fn faults_speak_dotnet() {
        let world = SystemWorld::new();
        let fault = world.read("/nowhere.txt").expect_err("no such file");
        assert_eq!(fault.exception, "System.IO.FileNotFoundException");
        assert_eq!(fault.message, "Could not find file '/nowhere.txt'.");
        let fault = world
            .write("/no/where.txt", b"x")
            .expect_err("no such folder");
        assert_eq!(fault.exception, "System.IO.DirectoryNotFoundException");
        assert_eq!(
            fault.message,
            "Could not find a part of the path '/no/where.txt'."
        );
        let fault = world.read("/").expect_err("a folder");
        assert_eq!(fault.exception, "System.UnauthorizedAccessException");
        assert_eq!(fault.message, "Access to the path '/' is denied.");
    }
}
