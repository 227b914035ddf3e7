//! Programs of the system, run for a script.

use crate::engine::host::{Capture, NativeCall, NativeNews, NativeRun};
use std::io::{self, BufRead, BufReader, Read, Write};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{
    Receiver, RecvTimeoutError, Sender, SyncSender, TrySendError, channel, sync_channel,
};
use std::time::Duration;

/// How long is waited for a program before somebody looks up.
const BREATH: Duration = Duration::from_millis(20);
/// Pieces of input that wait for a program that does not read them yet.
const AHEAD: usize = 64;

/// A program that runs.
struct Running {
    child: Child,
    input: Option<SyncSender<Vec<u8>>>,
    news: Receiver<NativeNews>,
    /// Streams that are still read.
    open: bool,
    exit: Option<i32>,
    stop: Arc<AtomicBool>,
    /// What is undone when it ends: the terminal is its own while it runs.
    _terminal: Option<super::terminal::Lent>,
}

/// Starts a program with an environment.
pub(super) fn start(
    call: &NativeCall<'_>,
    environment: Vec<(String, String)>,
    stop: Arc<AtomicBool>,
    terminal: Option<super::terminal::Lent>,
) -> io::Result<Box<dyn NativeRun>> {
    let mut command = Command::new(call.path);
    name(&mut command, call.name);
    command
        .args(call.arguments)
        .current_dir(call.folder)
        .env_clear()
        .envs(environment)
        .stdin(if call.input {
            Stdio::piped()
        } else {
            Stdio::inherit()
        })
        .stdout(place(call.out != Capture::No))
        .stderr(place(call.capture_err));
    let mut child = command.spawn()?;
    let input = child.stdin.take().map(|mut to| {
        let (send, pieces) = sync_channel::<Vec<u8>>(AHEAD);
        std::thread::spawn(move || {
            for piece in pieces {
                // A program may end without reading all of its input.
                if to.write_all(&piece).and_then(|()| to.flush()).is_err() {
                    return;
                }
            }
        });
        send
    });
    let (send, news) = channel();
    if let Some(from) = child.stdout.take() {
        if call.out == Capture::Bytes {
            read_bytes(from, send.clone());
        } else {
            read_lines(from, send.clone(), false);
        }
    }
    if let Some(from) = child.stderr.take() {
        read_lines(from, send.clone(), true);
    }
    Ok(Box::new(Running {
        child,
        input,
        news,
        open: true,
        exit: None,
        stop,
        _terminal: terminal,
    }))
}

impl Running {
    /// The exit status, once it ended.
    fn ended(&mut self) -> Option<i32> {
        if self.exit.is_none() {
            match self.child.try_wait() {
                Ok(found) => self.exit = found.map(status),
                Err(_) => self.exit = Some(-1),
            }
        }
        self.exit
    }
}

impl NativeRun for Running {
    fn write(&mut self, bytes: &[u8]) {
        let Some(to) = &self.input else { return };
        let mut piece = bytes.to_vec();
        loop {
            match to.try_send(piece) {
                Ok(()) => return,
                Err(TrySendError::Full(held)) => {
                    if self.stop.load(Ordering::Relaxed) {
                        return;
                    }
                    piece = held;
                    std::thread::sleep(Duration::from_micros(200));
                }
                Err(TrySendError::Disconnected(_)) => {
                    self.input = None;
                    return;
                }
            }
        }
    }

    fn close_input(&mut self) {
        self.input = None;
    }

    fn next(&mut self, wait: bool) -> NativeNews {
        if !self.open {
            // Its streams are closed: only its end is left.
            if let Some(exit) = self.ended() {
                return NativeNews::Ended(exit);
            }
            if wait {
                std::thread::sleep(Duration::from_millis(1));
            }
            return NativeNews::Idle;
        }
        let next = if wait {
            self.news.recv_timeout(BREATH)
        } else {
            self.news.try_recv().map_err(|error| match error {
                std::sync::mpsc::TryRecvError::Empty => RecvTimeoutError::Timeout,
                std::sync::mpsc::TryRecvError::Disconnected => RecvTimeoutError::Disconnected,
            })
        };
        match next {
            Ok(news) => news,
            Err(RecvTimeoutError::Timeout) => NativeNews::Idle,
            Err(RecvTimeoutError::Disconnected) => {
                self.open = false;
                self.next(wait)
            }
        }
    }

    fn kill(&mut self) {
        // It may have ended by itself; a program in the terminal got Ctrl+C from there.
        if self.ended().is_none() {
            let _ = self.child.kill();
            let _ = self.child.wait();
        }
    }
}

fn place(capture: bool) -> Stdio {
    if capture {
        Stdio::piped()
    } else {
        Stdio::inherit()
    }
}

/// Sends the lines of a stream.
fn read_lines(from: impl Read + Send + 'static, to: Sender<NativeNews>, is_error: bool) {
    std::thread::spawn(move || {
        let mut from = BufReader::new(from);
        let mut bytes = Vec::new();
        while from.read_until(b'\n', &mut bytes).is_ok_and(|n| n > 0) {
            if bytes.last() == Some(&b'\n') {
                bytes.pop();
                if bytes.last() == Some(&b'\r') {
                    bytes.pop();
                }
            }
            let line = String::from_utf8_lossy(&bytes).into_owned();
            if to.send(NativeNews::Line(line, is_error)).is_err() {
                return;
            }
            bytes.clear();
        }
    });
}

/// Sends the bytes of a stream.
fn read_bytes(mut from: impl Read + Send + 'static, to: Sender<NativeNews>) {
    std::thread::spawn(move || {
        let mut piece = vec![0; 1 << 16];
        loop {
            match from.read(&mut piece) {
                Ok(0) | Err(_) => return,
                Ok(count) => {
                    let bytes = piece.get(..count).unwrap_or_default().to_vec();
                    if to.send(NativeNews::Bytes(bytes)).is_err() {
                        return;
                    }
                }
            }
        }
    });
}

#[cfg(unix)]
fn name(command: &mut Command, name: &str) {
    use std::os::unix::process::CommandExt;
    command.arg0(name);
}

#[cfg(not(unix))]
fn name(_: &mut Command, _: &str) {}

/// The exit status as PowerShell shows it.
#[cfg(unix)]
pub(super) fn status(status: ExitStatus) -> i32 {
    use std::os::unix::process::ExitStatusExt;
    status
        .code()
        .or_else(|| status.signal().map(|signal| 128 + signal))
        .unwrap_or(-1)
}

/// The exit status as PowerShell shows it.
#[cfg(not(unix))]
pub(super) fn status(status: ExitStatus) -> i32 {
    status.code().unwrap_or(-1)
}
