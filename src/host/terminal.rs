//! The terminal: its size, and typing that is not shown.

use std::io::{IsTerminal, stdout};

/// Columns and lines of the terminal that standard output (or error, or input) is.
#[cfg(unix)]
pub fn size() -> Option<(usize, usize)> {
    use rustix::stdio;
    [stdio::stdout(), stdio::stderr(), stdio::stdin()]
        .into_iter()
        .find_map(|place| rustix::termios::tcgetwinsize(place).ok())
        .filter(|size| size.ws_col > 0 && size.ws_row > 0)
        .map(|size| (usize::from(size.ws_col), usize::from(size.ws_row)))
}

/// Columns and lines of the terminal.
#[cfg(not(unix))]
pub fn size() -> Option<(usize, usize)> {
    None
}

/// True if what is written to standard output is seen by a person.
pub fn is_screen() -> bool {
    stdout().is_terminal()
}

/// Typing is hidden until this is dropped.
#[cfg(unix)]
pub struct Hidden(Option<rustix::termios::Termios>);

/// Stops the terminal from showing what is typed.
#[cfg(unix)]
pub fn hide_typing() -> Hidden {
    use rustix::termios::{LocalModes, OptionalActions, tcgetattr, tcsetattr};
    let place = rustix::stdio::stdin();
    let Ok(before) = tcgetattr(place) else {
        return Hidden(None);
    };
    let mut quiet = before.clone();
    quiet.local_modes.remove(LocalModes::ECHO);
    match tcsetattr(place, OptionalActions::Now, &quiet) {
        Ok(()) => Hidden(Some(before)),
        Err(_) => Hidden(None),
    }
}

#[cfg(unix)]
impl Drop for Hidden {
    fn drop(&mut self) {
        if let Some(before) = &self.0 {
            // The terminal may be gone; then there is nobody to hide from.
            let _ = rustix::termios::tcsetattr(
                rustix::stdio::stdin(),
                rustix::termios::OptionalActions::Now,
                before,
            );
        }
    }
}

/// Typing is hidden until this is dropped.
#[cfg(not(unix))]
pub struct Hidden;

/// Stops the terminal from showing what is typed.
#[cfg(not(unix))]
pub fn hide_typing() -> Hidden {
    Hidden
}
