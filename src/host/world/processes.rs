//! Processes that a script starts and looks after.

use crate::value::context::{Pipes, ProcessStart};
use std::cell::RefCell;
use std::fs::{File, OpenOptions};
use std::io;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

/// The processes that this session started.
#[derive(Default)]
pub(super) struct Processes {
    started: RefCell<Vec<(u32, Child, Option<i32>)>>,
}

impl Processes {
    /// Starts one; its id.
    pub(super) fn start(
        &self,
        start: &ProcessStart,
        environment: Vec<(String, String)>,
    ) -> io::Result<u32> {
        let to = |path: &Option<String>| -> io::Result<Stdio> {
            Ok(match path {
                Some(path) => OpenOptions::new()
                    .write(true)
                    .create(true)
                    .truncate(true)
                    .open(path)?
                    .into(),
                None => Stdio::inherit(),
            })
        };
        let mut command = Command::new(&start.path);
        command
            .args(&start.arguments)
            .current_dir(&start.folder)
            .env_clear()
            .envs(environment)
            .stdin(match &start.input {
                Some(path) => Stdio::from(File::open(path)?),
                None => Stdio::inherit(),
            })
            .stdout(to(&start.output)?)
            .stderr(to(&start.error)?);
        let child = command.spawn()?;
        let id = child.id();
        self.started.borrow_mut().push((id, child, None));
        Ok(id)
    }

    /// Starts one whose streams a script holds where wanted.
    pub(super) fn start_piped(
        &self,
        start: &ProcessStart,
        wanted: [bool; 3],
    ) -> io::Result<(u32, Pipes)> {
        let [input, output, error] = wanted.map(|wanted| {
            if wanted {
                Stdio::piped()
            } else {
                Stdio::inherit()
            }
        });
        let mut child = Command::new(&start.path)
            .args(&start.arguments)
            .current_dir(&start.folder)
            .env_clear()
            .envs(start.environment.iter().cloned())
            .stdin(input)
            .stdout(output)
            .stderr(error)
            .spawn()?;
        let pipes = Pipes {
            input: child
                .stdin
                .take()
                .map(|it| Box::new(it) as Box<dyn io::Write>),
            output: child
                .stdout
                .take()
                .map(|it| Box::new(it) as Box<dyn io::Read>),
            error: child
                .stderr
                .take()
                .map(|it| Box::new(it) as Box<dyn io::Read>),
        };
        let id = child.id();
        self.started.borrow_mut().push((id, child, None));
        Ok((id, pipes))
    }

    /// The exit status of a process that was started here: `None` if it was not, or runs still after some time.
    pub(super) fn exit(&self, id: u32, wait: Option<Duration>) -> Option<Option<i32>> {
        let until = wait.and_then(|wait| Instant::now().checked_add(wait));
        loop {
            {
                let mut started = self.started.borrow_mut();
                let (_, child, exit) = started.iter_mut().find(|(held, ..)| *held == id)?;
                if exit.is_none()
                    && let Ok(Some(status)) = child.try_wait()
                {
                    *exit = Some(crate::host::native::status(status));
                }
                if exit.is_some() || until.is_none_or(|until| Instant::now() >= until) {
                    return Some(*exit);
                }
            }
            std::thread::sleep(Duration::from_millis(2));
        }
    }
}

/// Sends a signal to a process.
#[cfg(unix)]
pub(super) fn signal(id: u32, number: i32) -> io::Result<()> {
    use rustix::process::{Pid, Signal, kill_process};
    let pid = i32::try_from(id).ok().and_then(Pid::from_raw);
    let signal = match number {
        2 => Signal::INT,
        15 => Signal::TERM,
        _ => Signal::KILL,
    };
    match pid {
        Some(pid) => Ok(kill_process(pid, signal)?),
        None => Err(io::Error::from(io::ErrorKind::InvalidInput)),
    }
}

/// Sends a signal to a process.
#[cfg(not(unix))]
pub(super) fn signal(_: u32, _: i32) -> io::Result<()> {
    Err(io::Error::from(io::ErrorKind::Unsupported))
}
