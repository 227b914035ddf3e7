//! Programs of the system, run for a script.

use crate::engine::host::{NativeCall, NativeResult};
use std::io::{self, BufRead, BufReader, Read, Write};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::mpsc::{Sender, channel};

/// Runs a program with an environment; its lines go to the call where they are wanted.
pub(super) fn run(
    call: NativeCall<'_>,
    environment: Vec<(String, String)>,
) -> io::Result<NativeResult> {
    let mut command = Command::new(call.path);
    name(&mut command, call.name);
    command
        .args(call.arguments)
        .current_dir(call.folder)
        .env_clear()
        .envs(environment)
        .stdin(if call.input.is_some() {
            Stdio::piped()
        } else {
            Stdio::inherit()
        })
        .stdout(place(call.capture_out))
        .stderr(place(call.capture_err));
    let mut child = command.spawn()?;
    if let (Some(mut to), Some(input)) = (child.stdin.take(), call.input) {
        // A program may end without reading all of its input.
        std::thread::spawn(move || {
            let _ = to.write_all(&input);
        });
    }
    let (send, lines) = channel();
    if let Some(from) = child.stdout.take() {
        read(from, send.clone(), false);
    }
    if let Some(from) = child.stderr.take() {
        read(from, send.clone(), true);
    }
    drop(send);
    let mut wanted = true;
    while let Ok((line, is_error)) = lines.recv() {
        if wanted && !(call.line)(&line, is_error) {
            wanted = false;
            stop(&mut child);
        }
    }
    Ok(NativeResult {
        exit: status(child.wait()?),
    })
}

fn place(capture: bool) -> Stdio {
    if capture {
        Stdio::piped()
    } else {
        Stdio::inherit()
    }
}

fn stop(child: &mut Child) {
    // It may have ended by itself.
    let _ = child.kill();
}

/// Sends the lines of a stream.
fn read(from: impl Read + Send + 'static, to: Sender<(String, bool)>, is_error: bool) {
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
            if to.send((line, is_error)).is_err() {
                return;
            }
            bytes.clear();
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

#[cfg(unix)]
fn status(status: ExitStatus) -> i32 {
    use std::os::unix::process::ExitStatusExt;
    status
        .code()
        .or_else(|| status.signal().map(|signal| 128 + signal))
        .unwrap_or(-1)
}

#[cfg(not(unix))]
fn status(status: ExitStatus) -> i32 {
    status.code().unwrap_or(-1)
}
