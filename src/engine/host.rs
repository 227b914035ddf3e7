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
    /// Height of the window in lines.
    fn height(&self) -> usize {
        50
    }
    /// True if output may have colours.
    fn colors(&self) -> bool {
        false
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
    /// Runs a program of the system.
    fn run_native(&self, call: NativeCall<'_>) -> std::io::Result<NativeResult>;
    /// Makes the host of a session on another thread, there; `None`: this host has only one.
    fn for_thread(&self, seat: Seat) -> Option<Box<dyn FnOnce() -> Rc<dyn PSHost> + Send>> {
        let _ = seat;
        None
    }
    /// Clears the screen.
    fn clear(&self) {}
    /// Sets the window's title.
    fn set_title(&self, _: &str) {}
    /// Shows progress; `None` removes it.
    fn progress(&self, _: Option<&ProgressLine>) {}
}

/// A line of progress.
#[derive(Clone, Debug, Default)]
pub struct ProgressLine {
    /// What is being done.
    pub activity: String,
    /// Where it is.
    pub status: String,
    /// 0 to 100, or -1.
    pub percent: i32,
}

/// A call of a program.
pub struct NativeCall<'a> {
    /// Full path of the program.
    pub path: &'a str,
    /// Its name as called (the first argument of the process).
    pub name: &'a str,
    /// Arguments.
    pub arguments: &'a [String],
    /// Text for its standard input; `None` inherits.
    pub input: Option<Vec<u8>>,
    /// Standard output is wanted line by line; otherwise it goes to the terminal.
    pub capture_out: bool,
    /// Standard error is wanted; otherwise it goes to the terminal.
    pub capture_err: bool,
    /// Folder to run in.
    pub folder: &'a str,
    /// Takes each line (true: from standard error); returns false to stop.
    pub line: &'a mut dyn FnMut(&str, bool) -> bool,
}

/// What a program did.
#[derive(Clone, Copy, Debug)]
pub struct NativeResult {
    /// Exit status, 128 + n for signal n.
    pub exit: i32,
}
