//! Front ends: the command line, the console, the prompt, and the replay of documentation.

mod changes;
mod cli;
pub mod console;
mod coverage;
mod declared;
mod editions;
pub mod identities;
pub mod input;
mod levels;
mod native;
pub mod options;
mod org;
pub mod output;
mod pane;
mod progress;
pub mod repl;
pub mod replay;
mod seat;
pub mod session;
mod smtp;
pub mod terminal;
pub mod usage;
mod web;
pub mod world;

pub use console::Console;
pub use world::SystemWorld;

use std::io::{Write, stderr};
use std::process::ExitCode;

/// The stack of the thread that runs scripts: deep recursion ends in PowerShell's own error long before this does.
const STACK: usize = 512 << 20;

/// Runs the process's command line and tells its exit status.
pub fn main() -> ExitCode {
    std::panic::set_hook(Box::new(|panic| tell(&panic.to_string())));
    let args: Vec<String> = std::env::args_os()
        .skip(1)
        .map(|arg| arg.to_string_lossy().into_owned())
        .collect();
    let thread = std::thread::Builder::new()
        .name("emsh".to_owned())
        .stack_size(STACK)
        .spawn(move || cli::run(&args));
    let code = match thread {
        // A panic was told when it happened.
        Ok(thread) => thread.join().unwrap_or(70),
        Err(error) => {
            tell(&error.to_string());
            71
        }
    };
    // The system keeps eight bits of an exit status.
    ExitCode::from(u8::try_from(code & 0xFF).unwrap_or(1))
}

/// The last resort: something that should never happen.
fn tell(what: &str) {
    // Nobody is left to tell if standard error is closed.
    let _ = writeln!(
        stderr(),
        "emsh: internal error: {what}\nThis is a mistake in emsh, not in what was typed; please report it with the command that led to it."
    );
}
