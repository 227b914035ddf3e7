//! What a pure operation may ask of whoever runs it: call a script block, read the clock.
//!
//! `value` never evaluates; where .NET calls back (a delegate, a `ToString` script method), the
//! operation calls through [`Context`], which the engine implements.

use super::{ErrorRecord, Fault, Result, ScriptBlock, Value};
use crate::text::culture::Culture;
use std::io::{Read, Write};
use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::rc::Rc;
use std::time::Duration;

/// The caller of a pure operation.
pub trait Context {
    /// Runs a script block in a new scope with `$args` and `$_`, and returns what it wrote.
    fn call_block(
        &mut self,
        block: &Rc<ScriptBlock>,
        args: &[Value],
        this: Option<&Value>,
    ) -> Result<Vec<Value>>;

    /// A property of any object, script properties included; `None`: no such property.
    fn property(&mut self, object: &Value, name: &str) -> Result<Option<Value>>;

    /// Calls a method of any object, script methods included.
    fn call_method(&mut self, object: &Value, name: &str, args: &[Value]) -> Result<Value>;

    /// Text of any object as in string expansion, script `ToString` included.
    fn text_of(&mut self, object: &Value) -> Result<String>;

    /// What stands between the elements of a collection in a text: `$OFS`, a blank unless set.
    fn output_separator(&mut self) -> String {
        " ".to_owned()
    }

    /// Takes an error that an operation keeps to itself: it goes to `$Error`. Gives its record, if it has one.
    fn swallowed(&mut self, fault: &Fault) -> Option<Rc<ErrorRecord>> {
        let _ = fault;
        None
    }

    /// The current culture.
    fn culture(&self) -> &'static Culture;

    /// The outside.
    fn world(&self) -> Rc<dyn World>;

    /// Calls a method of a script's class; `None`: the class has no method of that name.
    fn class_method(
        &mut self,
        class: &Rc<super::Class>,
        this: Option<&Value>,
        name: &str,
        args: &[Value],
    ) -> Option<Result<Value>> {
        let _ = (class, this, name, args);
        None
    }

    /// Sets a declared property of an instance of a script's class; `None`: the class has none of that name.
    fn class_set(&mut self, object: &Value, name: &str, value: &Value) -> Option<Result<()>> {
        let _ = (object, name, value);
        None
    }

    /// Makes an instance of a script's class.
    fn class_new(&mut self, class: &Rc<super::Class>, args: &[Value]) -> Result<Value> {
        let _ = args;
        Err(Fault::runtime(
            "NoRunspace",
            format!("The class {} cannot be used here.", class.name),
        ))
    }

    /// Makes an object of the session's own kinds (`PSVariable`); `None`: not one of those.
    fn construct(&mut self, of: &super::Type, args: &[Value]) -> Option<Result<Value>> {
        let _ = (of, args);
        None
    }

    /// Sets the culture of the thread that runs the session.
    fn set_culture(&mut self, culture: &'static Culture) {
        let _ = culture;
    }

    /// Parses a text as a script block (`[scriptblock]::Create`).
    fn create_block(&mut self, text: &str) -> Result<Rc<ScriptBlock>> {
        let _ = text;
        Err(Fault::runtime(
            "NoRunspace",
            "There is no Runspace available to run scripts in this thread.",
        ))
    }

    /// The block bound to copies of the caller's variables (`GetNewClosure`).
    fn closure(&mut self, block: &Rc<ScriptBlock>) -> Result<Rc<ScriptBlock>> {
        Ok(Rc::clone(block))
    }

    /// Runs a script block in the caller's scope with `$_` and `$args`, as `.Where()` and `.ForEach()` do.
    fn call_with_item(
        &mut self,
        block: &Rc<ScriptBlock>,
        args: &[Value],
        item: &Value,
    ) -> Result<Vec<Value>> {
        let _ = args;
        self.call_block(block, std::slice::from_ref(item), None)
    }

    /// An object's event: those who subscribed to it are told.
    fn raise(&mut self, source: &Value, event: &str, args: Value) -> Result<()> {
        let _ = (source, event, args);
        Ok(())
    }

    /// Sends a request over HTTP and follows where it is sent on to. The fault is .NET's `HttpRequestException`.
    fn fetch(&mut self, request: Fetch) -> Result<Fetched> {
        Err(Fault::net(
            "System.Net.Http.HttpRequestException",
            format!("There is no network here to reach '{}' by.", request.url),
        ))
    }

    /// Writes to the console as `[Console]::Write` does; `error`: to its error stream.
    fn console_write(&mut self, text: &str, error: bool) {
        let _ = (text, error);
    }

    /// Reads a line as `[Console]::ReadLine` does.
    fn console_read_line(&mut self) -> Option<String> {
        None
    }
}

/// A request over HTTP of a .NET object.
#[derive(Clone, Debug, Default)]
pub struct Fetch {
    /// `GET`, `POST`, or whatever the server understands.
    pub method: String,
    /// The absolute address.
    pub url: String,
    /// Names and values, in order.
    pub headers: Vec<(String, String)>,
    /// What is sent.
    pub body: Option<Vec<u8>>,
    /// How long is waited, in milliseconds.
    pub limit: Option<u64>,
}

/// What came back.
#[derive(Clone, Debug, Default)]
pub struct Fetched {
    /// The status, such as 404.
    pub status: u16,
    /// Its words.
    pub reason: String,
    /// Names and values, in order.
    pub headers: Vec<(String, String)>,
    /// The content.
    pub body: Vec<u8>,
}

/// What a file or a folder is.
#[derive(Clone, Debug, Default)]
pub struct FileStatus {
    /// True for a folder.
    pub is_dir: bool,
    /// True for a symbolic link.
    pub is_link: bool,
    /// Length in bytes.
    pub len: u64,
    /// Last write, in ticks UTC.
    pub modified: i64,
    /// Creation (or the closest that the system knows), in ticks UTC.
    pub created: i64,
    /// Last access, in ticks UTC.
    pub accessed: i64,
    /// Unix permission bits.
    pub mode: u32,
    /// True if nobody may write.
    pub readonly: bool,
    /// Target of a symbolic link.
    pub link_target: Option<String>,
    /// How many names the file has.
    pub names: u64,
    /// Length as the file system has it, that of a folder too.
    pub raw: u64,
    /// The number of the file, and that of its device.
    pub inode: (u64, u64),
}

/// A machine: its official name and its addresses.
#[derive(Clone, Debug, Default)]
pub struct HostEntry {
    /// The name.
    pub name: String,
    /// In the order in which they are to be tried.
    pub addresses: Vec<IpAddr>,
}

/// An echo request.
pub struct Echo {
    /// To whom.
    pub address: IpAddr,
    /// How long is waited.
    pub wait: Duration,
    /// So many machines may pass it on.
    pub hops: u32,
    /// Nobody may send it on in pieces.
    pub dont_fragment: bool,
    /// What it carries.
    pub payload: Vec<u8>,
    /// The number that its answer carries too.
    pub id: u16,
    /// True once nobody waits for it any more.
    pub stopped: Box<dyn Fn() -> bool>,
}

/// What became of an echo request.
#[derive(Clone, Debug)]
pub struct EchoReply {
    /// .NET's `IPStatus`.
    pub status: i32,
    /// Who answered.
    pub address: IpAddr,
    /// How long it took.
    pub took: Duration,
    /// What came back.
    pub buffer: Vec<u8>,
}

impl EchoReply {
    /// Nothing came back in time.
    pub fn timed_out() -> EchoReply {
        EchoReply {
            status: 11010,
            address: IpAddr::V4(Ipv4Addr::UNSPECIFIED),
            took: Duration::ZERO,
            buffer: Vec::new(),
        }
    }
}

/// Why an echo request was not sent.
#[derive(Clone, Debug)]
pub enum EchoFailure {
    /// The system did not send it.
    Sending(String),
    /// Nobody may send it here, in .NET's words.
    Unsupported(&'static str),
}

/// What a script holds of a program that it started.
#[derive(Default)]
pub struct Pipes {
    /// Its standard input.
    pub input: Option<Box<dyn Write>>,
    /// Its standard output.
    pub output: Option<Box<dyn Read>>,
    /// Its standard error.
    pub error: Option<Box<dyn Read>>,
}

/// A connection to another machine.
pub trait Connection: Read + Write {
    /// How many bytes can be read at once.
    fn available(&mut self) -> usize;
    /// How long is waited for what is read, and until what is written is taken.
    fn set_limits(&mut self, receive: Option<Duration>, send: Option<Duration>);
    /// The addresses of this end and of the other.
    fn ends(&self) -> (Option<SocketAddr>, Option<SocketAddr>);
}

/// A program that is to run beside the session.
#[derive(Clone, Debug, Default)]
pub struct ProcessStart {
    /// Its path, or a name that the system finds.
    pub path: String,
    /// Its arguments.
    pub arguments: Vec<String>,
    /// Where it begins.
    pub folder: String,
    /// Its environment.
    pub environment: Vec<(String, String)>,
    /// The file that is its standard input.
    pub input: Option<String>,
    /// The file that takes its standard output.
    pub output: Option<String>,
    /// The file that takes its standard error.
    pub error: Option<String>,
}

/// What happened to a file in a folder that is watched.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FileChange {
    /// It is there now.
    Created,
    /// It is gone.
    Deleted,
    /// Its content or what is known of it is another.
    Changed,
    /// It has another name; the one it had.
    Renamed(String),
}

/// One change, with the path below the folder that is watched.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WatchedChange {
    /// The path below the folder.
    pub name: String,
    /// Whether it is a folder.
    pub is_dir: bool,
    /// What happened.
    pub change: FileChange,
}

/// What somebody wants to hear of.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct WatchFor {
    /// New names, names that are gone, other names.
    pub names: bool,
    /// Other content.
    pub content: bool,
    /// Other times, rights and owners.
    pub attributes: bool,
    /// That somebody reads.
    pub access: bool,
}

/// A folder that is watched until this is dropped.
pub trait FileWatch {
    /// What has happened since the last time, oldest first.
    fn take(&mut self) -> Vec<WatchedChange>;
}

/// Every way in which values touch the outside. Paths are absolute.
///
/// Errors are faults that name the .NET exception (`System.IO.FileNotFoundException` ...).
pub trait World {
    /// The time in ticks UTC.
    fn now(&self) -> i64;
    /// Offset of local time from UTC, in minutes, at that time (ticks UTC).
    fn local_offset(&self, utc_ticks: i64) -> i32;
    /// The local time zone's id.
    fn zone_id(&self) -> String;
    /// Monotonic time in ticks.
    fn monotonic(&self) -> i64;
    /// Random bytes.
    fn random(&self, into: &mut [u8]);
    /// Waits.
    fn sleep(&self, ticks: i64);
    /// One environment variable.
    fn env(&self, name: &str) -> Option<String>;
    /// All environment variables, sorted by name.
    fn env_all(&self) -> Vec<(String, String)>;
    /// Sets or removes an environment variable (of this session and its children).
    fn set_env(&self, name: &str, value: Option<&str>);
    /// The process's working folder.
    fn current_dir(&self) -> String;
    /// Sets the working folder.
    fn set_current_dir(&self, path: &str) -> Result<()>;
    /// Status of a file; `None` if it does not exist.
    fn status(&self, path: &str) -> Option<FileStatus>;
    /// All bytes of a file.
    fn read(&self, path: &str) -> Result<Vec<u8>>;
    /// A file, to be read part by part.
    fn open(&self, path: &str) -> Result<Box<dyn std::io::BufRead>> {
        Ok(Box::new(std::io::Cursor::new(self.read(path)?)))
    }
    /// Watches a folder, and those below it where `deep`.
    fn watch(&self, path: &str, deep: bool, wanted: WatchFor) -> Result<Box<dyn FileWatch>> {
        let _ = (deep, wanted);
        Err(Fault::net(
            "System.PlatformNotSupportedException",
            format!("Folders cannot be watched here: '{path}'."),
        ))
    }
    /// Replaces a file's content.
    fn write(&self, path: &str, bytes: &[u8]) -> Result<()>;
    /// Appends to a file.
    fn append(&self, path: &str, bytes: &[u8]) -> Result<()>;
    /// Names in a folder, sorted as .NET lists them (ordinal).
    fn list(&self, path: &str) -> Result<Vec<String>>;
    /// Makes a folder and its parents.
    fn create_dir(&self, path: &str) -> Result<()>;
    /// Removes a file or an empty folder, or a folder with all it holds.
    fn remove(&self, path: &str, recursive: bool) -> Result<()>;
    /// Moves a file or a folder.
    fn rename(&self, from: &str, to: &str) -> Result<()>;
    /// Copies a file.
    fn copy(&self, from: &str, to: &str) -> Result<()>;
    /// Makes a symbolic link.
    fn link(&self, path: &str, target: &str) -> Result<()>;
    /// The names of the user and the group that own a file.
    fn owner(&self, path: &str) -> Option<(String, String)> {
        let _ = path;
        None
    }
    /// Makes another name for a file.
    fn hard_link(&self, path: &str, target: &str) -> Result<()> {
        let _ = target;
        Err(Fault::net(
            "System.PlatformNotSupportedException",
            format!("Hard links are not supported here: '{path}'."),
        ))
    }
    /// Sets the last write time (ticks UTC).
    fn set_modified(&self, path: &str, utc_ticks: i64) -> Result<()>;
    /// Sets the read-only bit.
    fn set_readonly(&self, path: &str, readonly: bool) -> Result<()>;
    /// Id of this process.
    fn process_id(&self) -> u32;
    /// The program that this process runs.
    fn process_path(&self) -> String {
        String::new()
    }
    /// Starts a program that runs beside the session; its id.
    fn start_process(&self, start: &ProcessStart) -> std::io::Result<u32> {
        Err(std::io::Error::new(
            std::io::ErrorKind::PermissionDenied,
            format!("No program runs here: '{}'.", start.path),
        ))
    }
    /// The exit status of a process that this session started; the outer `None`: it did not.
    fn process_exit(&self, id: u32, wait: Option<Duration>) -> Option<Option<i32>> {
        let _ = (id, wait);
        None
    }
    /// Sends a signal to a process.
    fn signal_process(&self, id: u32, signal: i32) -> std::io::Result<()> {
        let _ = (id, signal);
        Err(std::io::Error::from(std::io::ErrorKind::PermissionDenied))
    }
    /// Starts a program whose standard input, output and error a script holds where wanted; its id.
    fn start_piped(
        &self,
        start: &ProcessStart,
        wanted: [bool; 3],
    ) -> std::io::Result<(u32, Pipes)> {
        let _ = wanted;
        Err(std::io::Error::new(
            std::io::ErrorKind::PermissionDenied,
            format!("No program runs here: '{}'.", start.path),
        ))
    }
    /// Connects to a port of a machine.
    fn connect(
        &self,
        host: &str,
        port: u16,
        limit: Option<Duration>,
    ) -> std::io::Result<Box<dyn Connection>> {
        let _ = (host, port, limit);
        Err(std::io::Error::from(std::io::ErrorKind::NotFound))
    }
    /// The bytes of a file system: all, free, and free for this user.
    fn space(&self, path: &str) -> std::io::Result<(u64, u64, u64)> {
        let _ = path;
        Err(std::io::Error::from(std::io::ErrorKind::NotFound))
    }
    /// Sets the clock (ticks UTC).
    fn set_now(&self, utc_ticks: i64) -> std::io::Result<()> {
        let _ = utc_ticks;
        Err(std::io::Error::from(std::io::ErrorKind::PermissionDenied))
    }
    /// The official name and the addresses of a machine.
    fn host_entry(&self, name: &str) -> std::io::Result<HostEntry> {
        let _ = name;
        Err(std::io::Error::from(std::io::ErrorKind::NotFound))
    }
    /// The name of an address.
    fn name_of(&self, address: IpAddr) -> std::io::Result<String> {
        let _ = address;
        Err(std::io::Error::from(std::io::ErrorKind::NotFound))
    }
    /// Sends an echo request and waits for what comes back.
    fn echo(&self, echo: &Echo) -> std::result::Result<EchoReply, EchoFailure> {
        let _ = echo;
        Err(EchoFailure::Sending("There is no network here.".to_owned()))
    }
    /// What tells whether Ctrl+C was pressed.
    fn stop_sign(&self) -> Box<dyn Fn() -> bool> {
        Box::new(|| false)
    }
    /// Name of the machine.
    fn machine_name(&self) -> String;
    /// Name of the user.
    fn user_name(&self) -> String;
}

/// A context for operations that cannot call back (tests, data files).
pub struct NoContext;

impl Context for NoContext {
    fn call_block(
        &mut self,
        _: &Rc<ScriptBlock>,
        _: &[Value],
        _: Option<&Value>,
    ) -> Result<Vec<Value>> {
        Err(Fault::runtime(
            "NoRunspace",
            "There is no Runspace available to run scripts in this thread.",
        ))
    }
    fn property(&mut self, object: &Value, name: &str) -> Result<Option<Value>> {
        Ok(super::member::plain_property(object, name))
    }
    fn call_method(&mut self, _: &Value, name: &str, _: &[Value]) -> Result<Value> {
        Err(Fault::runtime(
            "MethodNotFound",
            format!("Method '{name}' cannot be called here."),
        ))
    }
    fn text_of(&mut self, object: &Value) -> Result<String> {
        Ok(object.to_text())
    }
    fn culture(&self) -> &'static Culture {
        &crate::text::culture::EN_US
    }
    fn world(&self) -> Rc<dyn World> {
        Rc::new(NoWorld)
    }
}

/// A world in which nothing exists and time stands still.
pub struct NoWorld;

fn nothing<T>() -> Result<T> {
    Err(Fault::net(
        "System.IO.IOException",
        "There is no file system here.",
    ))
}

impl World for NoWorld {
    fn now(&self) -> i64 {
        0
    }
    fn local_offset(&self, _: i64) -> i32 {
        0
    }
    fn zone_id(&self) -> String {
        "UTC".to_owned()
    }
    fn monotonic(&self) -> i64 {
        0
    }
    fn random(&self, into: &mut [u8]) {
        into.fill(0);
    }
    fn sleep(&self, _: i64) {}
    fn env(&self, _: &str) -> Option<String> {
        None
    }
    fn env_all(&self) -> Vec<(String, String)> {
        Vec::new()
    }
    fn set_env(&self, _: &str, _: Option<&str>) {}
    fn current_dir(&self) -> String {
        "/".to_owned()
    }
    fn set_current_dir(&self, _: &str) -> Result<()> {
        nothing()
    }
    fn status(&self, _: &str) -> Option<FileStatus> {
        None
    }
    fn read(&self, _: &str) -> Result<Vec<u8>> {
        nothing()
    }
    fn write(&self, _: &str, _: &[u8]) -> Result<()> {
        nothing()
    }
    fn append(&self, _: &str, _: &[u8]) -> Result<()> {
        nothing()
    }
    fn list(&self, _: &str) -> Result<Vec<String>> {
        nothing()
    }
    fn create_dir(&self, _: &str) -> Result<()> {
        nothing()
    }
    fn remove(&self, _: &str, _: bool) -> Result<()> {
        nothing()
    }
    fn rename(&self, _: &str, _: &str) -> Result<()> {
        nothing()
    }
    fn copy(&self, _: &str, _: &str) -> Result<()> {
        nothing()
    }
    fn link(&self, _: &str, _: &str) -> Result<()> {
        nothing()
    }
    fn set_modified(&self, _: &str, _: i64) -> Result<()> {
        nothing()
    }
    fn set_readonly(&self, _: &str, _: bool) -> Result<()> {
        nothing()
    }
    fn process_id(&self) -> u32 {
        1
    }
    fn machine_name(&self) -> String {
        "localhost".to_owned()
    }
    fn user_name(&self) -> String {
        "user".to_owned()
    }
}
