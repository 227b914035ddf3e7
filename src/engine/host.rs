//! PSHost: every way to touch the outside.

use crate::value::World;
use std::rc::Rc;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;

/// What a session on another thread needs of the host of the session that it works for.
pub struct Seat {
    /// Stops it.
    pub stop: Arc<AtomicBool>,
    /// It has an environment of its own, as another process has.
    pub apart: bool,
    /// Takes what it writes to the screen; true: to standard error.
    pub write: Box<dyn Fn(&str, bool) + Send>,
}

/// The program that runs the engine: a terminal, a pipe, a test.
///
/// Text goes out with its line ends; colours are part of the text where wanted.
pub trait PSHost {
    /// The name, as `$Host.Name` shows it.
    fn name(&self) -> String {
        "ConsoleHost".to_owned()
    }
    /// Writes to standard output.
    fn write_out(&self, text: &str);
    /// Writes to standard error.
    fn write_err(&self, text: &str);
    /// Flushes both.
    fn flush(&self) {}
    /// Width of the window in cells.
    fn width(&self) -> usize;
    /// Width of the window that errors are folded to; 0: there is no window, nothing is folded.
    fn window_width(&self) -> usize {
        self.width()
    }
    /// Height of the window in lines.
    fn height(&self) -> usize {
        50
    }
    /// True if output may have colours.
    fn colors(&self) -> bool {
        false
    }
    /// True if the terminal understands escape sequences.
    fn virtual_terminal(&self) -> bool {
        self.colors()
    }
    /// True if a person sees the output.
    fn is_screen(&self) -> bool {
        self.colors()
    }
    /// True if a person can be asked.
    fn interactive(&self) -> bool {
        false
    }
    /// Reads a line from the person or the pipe; `None` at the end of input.
    fn read_line(&self, prompt: &str, secret: bool) -> Option<String> {
        let _ = (prompt, secret);
        None
    }
    /// Writes down what was typed, where a transcript is kept.
    fn note(&self, text: &str) {
        let _ = text;
    }
    /// Waits for one key of the person; `None` where there is none.
    fn read_key(&self) -> Option<char> {
        None
    }
    /// True once Ctrl+C was pressed; asked between statements.
    fn stopped(&self) -> bool {
        false
    }
    /// All of standard input, for `$input` of a script at the command line.
    fn read_input(&self) -> Option<String> {
        None
    }
    /// Files, clock, environment, random bytes.
    fn world(&self) -> Rc<dyn World>;
    /// Starts a program of the system.
    fn start_native(&self, call: NativeCall<'_>) -> std::io::Result<Box<dyn NativeRun>>;
    /// Puts a program in the place of this process; what comes back is why not.
    fn replace_process(
        &self,
        path: &str,
        name: &str,
        arguments: &[String],
        environment: Vec<(String, String)>,
    ) -> std::io::Error {
        let _ = (path, name, arguments, environment);
        std::io::Error::from(std::io::ErrorKind::Unsupported)
    }
    /// Makes the host of a session on another thread, there; `None`: this host has only one.
    fn for_thread(&self, seat: Seat) -> Option<Box<dyn FnOnce() -> Rc<dyn PSHost> + Send>> {
        let _ = seat;
        None
    }
    /// Sends one request over HTTP; redirections are the caller's.
    fn web(&self, request: &WebRequest) -> Result<WebResponse, WebFailure> {
        let _ = request;
        Err(WebFailure::Other("This host has no network.".to_owned()))
    }
    /// Hands a message to its SMTP server.
    fn mail(&self, mail: &Mail) -> Result<(), MailFailure> {
        let _ = mail;
        let text = "This host has no network.".to_owned();
        Err(MailFailure::Connection(WebFailure::Other(text)))
    }
    /// Opens a connection and closes it: whose address answered, and how long that took.
    fn knock(&self, door: &Door) -> Knock {
        let _ = door;
        Err((
            String::new(),
            WebFailure::Other("This host has no network.".to_owned()),
        ))
    }
    /// Clears the screen.
    fn clear(&self) {}
    /// Sets the window's title.
    fn set_title(&self, _: &str) {}
    /// Shows the progress of an activity, or takes it away when it is completed.
    fn progress(&self, _: &ProgressLine, _: &ProgressLook) {}
    /// Shows a table to a person who may choose from it: the places of the chosen rows; `None` where nobody can.
    fn pick(&self, _: &PickTable) -> Option<Vec<usize>> {
        None
    }
}

/// How many rows of a table may be chosen.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Choice {
    /// It is only looked at.
    #[default]
    Nothing,
    /// One.
    One,
    /// As many as wanted.
    Several,
}

/// A table to look at and to choose from.
#[derive(Clone, Debug, Default)]
pub struct PickTable {
    /// What stands above it.
    pub title: String,
    /// The columns.
    pub headers: Vec<String>,
    /// The cells, row by row.
    pub rows: Vec<Vec<String>>,
    /// How many may be chosen.
    pub choice: Choice,
    /// The filter that it begins with.
    pub filter: String,
}

/// A message for an SMTP server.
#[derive(Clone, Debug, Default)]
pub struct Mail {
    /// The server: a name, or an address.
    pub server: String,
    /// Its port.
    pub port: u16,
    /// Who sends it.
    pub from: String,
    /// Who gets it.
    pub to: Vec<String>,
    /// What is to be told about its delivery, in the words of `NOTIFY`.
    pub notify: Option<String>,
    /// User and password.
    pub login: Option<(String, String)>,
    /// The connection is to be safe.
    pub tls: bool,
    /// Its headers and body.
    pub text: String,
    /// How long is waited for each answer.
    pub wait: std::time::Duration,
}

/// Why a message was not taken.
#[derive(Clone, Debug)]
pub enum MailFailure {
    /// The server was not reached.
    Connection(WebFailure),
    /// What the server answered.
    Answer(String),
}

/// A port of a machine.
#[derive(Clone, Debug, Default)]
pub struct Door {
    /// The machine: a name, or an address.
    pub name: String,
    /// The port.
    pub port: u16,
    /// How long is waited.
    pub wait: std::time::Duration,
    /// Only by an address of this kind.
    pub ipv4: bool,
    /// Only by an address of this kind.
    pub ipv6: bool,
}

/// The address and the time of a connection, or the address and why there is none.
pub type Knock = Result<(String, std::time::Duration), (String, WebFailure)>;

/// A request over HTTP.
#[derive(Clone, Debug, Default)]
pub struct WebRequest {
    /// `GET`, `POST`, or whatever the server understands.
    pub method: String,
    /// The absolute address.
    pub url: String,
    /// Names and values, in order.
    pub headers: Vec<(String, String)>,
    /// What is sent.
    pub body: Option<Vec<u8>>,
    /// How long the connection may take, in milliseconds.
    pub connect_timeout: Option<u64>,
    /// How long each read may take, in milliseconds.
    pub read_timeout: Option<u64>,
    /// Whether any certificate is taken.
    pub any_certificate: bool,
    /// The proxy's address; empty: none, whatever the environment says.
    pub proxy: Option<String>,
    /// User and password for the proxy.
    pub proxy_login: Option<(String, String)>,
    /// The socket that is connected to instead of the address.
    pub unix_socket: Option<String>,
    /// The certificate that is shown to the server, and its private key (PKCS #8).
    pub certificate: Option<(Vec<u8>, Vec<u8>)>,
}

/// What came back.
#[derive(Clone, Debug, Default)]
pub struct WebResponse {
    /// The status, such as 404.
    pub status: u16,
    /// `HTTP/1.1`.
    pub version: String,
    /// Names and values, in order.
    pub headers: Vec<(String, String)>,
    /// What was sent.
    pub body: Vec<u8>,
}

/// Why nothing came back.
#[derive(Clone, Debug)]
pub enum WebFailure {
    /// The name of the server is not known.
    UnknownHost,
    /// Nobody listens there.
    Refused,
    /// It took too long.
    Timeout,
    /// Anything else, in words.
    Other(String),
}

/// A line of progress.
#[derive(Clone, Debug, Default)]
pub struct ProgressLine {
    /// What is being done.
    pub activity: String,
    /// Where it is.
    pub status: String,
    /// What is being done at this moment.
    pub operation: String,
    /// 0 to 100, or -1.
    pub percent: i32,
    /// How long it will take, or -1.
    pub seconds: i32,
    /// The number of the activity.
    pub id: i32,
    /// The number of the activity that it is a part of, or -1.
    pub parent: i32,
    /// Whose activity it is.
    pub source: i64,
    /// It is over.
    pub completed: bool,
}

/// How progress is shown: what `$PSStyle.Progress` says.
#[derive(Clone, Debug, Default)]
pub struct ProgressLook {
    /// The sequence before it.
    pub style: String,
    /// How wide at most; 0: as wide as the screen.
    pub width: usize,
    /// The view of Windows PowerShell.
    pub classic: bool,
}

/// A call of a program.
pub struct NativeCall<'a> {
    /// Full path of the program.
    pub path: &'a str,
    /// Its name as called (the first argument of the process).
    pub name: &'a str,
    /// Arguments.
    pub arguments: &'a [String],
    /// Standard input will be written; otherwise it is that of the session.
    pub input: bool,
    /// Standard output is wanted; otherwise it goes to the terminal.
    pub out: Capture,
    /// Standard error is wanted line by line; otherwise it goes to the terminal.
    pub capture_err: bool,
    /// Folder to run in.
    pub folder: &'a str,
}

/// How standard output is wanted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Capture {
    /// It goes to the terminal.
    No,
    /// Line by line.
    Lines,
    /// As the bytes that they are.
    Bytes,
}

/// What comes of a program.
#[derive(Debug)]
pub enum NativeNews {
    /// A line without its end; true: of standard error.
    Line(String, bool),
    /// Some bytes of standard output.
    Bytes(Vec<u8>),
    /// Nothing for now.
    Idle,
    /// It ended: its exit status, 128 + n for signal n.
    Ended(i32),
}

/// A program that runs.
pub trait NativeRun {
    /// Writes to its standard input; what it no longer reads is lost.
    fn write(&mut self, bytes: &[u8]);
    /// Ends its standard input.
    fn close_input(&mut self);
    /// What came; with `wait` it may take a moment to come.
    fn next(&mut self, wait: bool) -> NativeNews;
    /// Ends it.
    fn kill(&mut self);
}
