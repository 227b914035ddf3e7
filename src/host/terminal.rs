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

/// How the terminal was before the session took it over.
#[cfg(unix)]
static BEFORE: std::sync::Mutex<Option<rustix::termios::Termios>> = std::sync::Mutex::new(None);

#[cfg(unix)]
fn before() -> std::sync::MutexGuard<'static, Option<rustix::termios::Termios>> {
    BEFORE
        .lock()
        .unwrap_or_else(std::sync::PoisonError::into_inner)
}

/// The terminal is the session's own until this is dropped.
#[cfg(unix)]
pub struct Taken;

/// Takes the terminal over: keys come one by one and are not shown by it.
#[cfg(unix)]
pub fn take_over() -> Option<Taken> {
    use rustix::termios::tcgetattr;
    let held = tcgetattr(rustix::stdio::stdin()).ok()?;
    *before() = Some(held);
    own_modes();
    Some(Taken)
}

/// Keys one by one, not shown.
#[cfg(unix)]
fn own_modes() {
    use rustix::termios::{LocalModes, OptionalActions, tcsetattr};
    if let Some(held) = &*before() {
        let mut own = held.clone();
        own.local_modes
            .remove(LocalModes::ECHO | LocalModes::ICANON);
        let _ = tcsetattr(rustix::stdio::stdin(), OptionalActions::Now, &own);
    }
}

#[cfg(unix)]
fn first_modes() {
    use rustix::termios::{OptionalActions, tcsetattr};
    if let Some(held) = &*before() {
        // The terminal may be gone.
        let _ = tcsetattr(rustix::stdio::stdin(), OptionalActions::Now, held);
    }
}

#[cfg(unix)]
impl Drop for Taken {
    fn drop(&mut self) {
        first_modes();
        *before() = None;
    }
}

/// The terminal is a program's until this is dropped.
#[cfg(unix)]
pub struct Lent;

/// Gives the terminal back as it was, while a program runs; `None` if the session has not taken it.
#[cfg(unix)]
pub fn lend() -> Option<Lent> {
    if before().is_none() {
        return None;
    }
    first_modes();
    Some(Lent)
}

#[cfg(unix)]
impl Drop for Lent {
    fn drop(&mut self) {
        own_modes();
    }
}

/// The terminal is the session's own until this is dropped.
#[cfg(not(unix))]
pub struct Taken;

/// Takes the terminal over.
#[cfg(not(unix))]
pub fn take_over() -> Option<Taken> {
    None
}

/// The terminal is a program's until this is dropped.
#[cfg(not(unix))]
pub struct Lent;

/// Gives the terminal back.
#[cfg(not(unix))]
pub fn lend() -> Option<Lent> {
    None
}

/// Every key comes as it is until this is dropped.
#[cfg(unix)]
pub struct Raw {
    held: rustix::termios::Termios,
}

/// Takes the terminal for a line editor: no key is the terminal's own any more.
#[cfg(unix)]
pub fn raw() -> Option<Raw> {
    use rustix::termios::{OptionalActions, tcgetattr, tcsetattr};
    let place = rustix::stdio::stdin();
    let held = tcgetattr(place).ok()?;
    let mut own = held.clone();
    own.make_raw();
    // What is written still begins its lines at the left.
    own.output_modes = held.output_modes;
    tcsetattr(place, OptionalActions::Now, &own).ok()?;
    Some(Raw { held })
}

#[cfg(unix)]
impl Raw {
    /// While a script runs within the line editor Ctrl+C stops it.
    pub fn listen(&self, listening: bool) {
        use rustix::termios::{LocalModes, OptionalActions, tcgetattr, tcsetattr};
        let place = rustix::stdio::stdin();
        if let Ok(mut own) = tcgetattr(place) {
            own.local_modes.set(LocalModes::ISIG, listening);
            // The terminal may be gone.
            let _ = tcsetattr(place, OptionalActions::Now, &own);
        }
    }
}

#[cfg(unix)]
impl Drop for Raw {
    fn drop(&mut self) {
        let _ = rustix::termios::tcsetattr(
            rustix::stdio::stdin(),
            rustix::termios::OptionalActions::Now,
            &self.held,
        );
    }
}

/// Every key comes as it is until this is dropped.
#[cfg(not(unix))]
pub struct Raw;

/// Takes the terminal for a line editor.
#[cfg(not(unix))]
pub fn raw() -> Option<Raw> {
    None
}

#[cfg(not(unix))]
impl Raw {
    /// While a script runs within the line editor Ctrl+C stops it.
    pub fn listen(&self, _: bool) {}
}

/// What a person typed, if something comes within some milliseconds; nothing at all is the end.
#[cfg(unix)]
pub fn read_typed(milliseconds: u32) -> std::io::Result<Option<Vec<u8>>> {
    use rustix::event::{PollFd, PollFlags, Timespec, poll};
    let place = rustix::stdio::stdin();
    let mut wanted = [PollFd::new(&place, PollFlags::IN)];
    let time = Timespec {
        tv_sec: 0,
        tv_nsec: i64::from(milliseconds) * 1_000_000,
    };
    match poll(&mut wanted, Some(&time)) {
        Ok(0) | Err(rustix::io::Errno::INTR) => return Ok(None),
        Ok(_) => {}
        Err(error) => return Err(error.into()),
    }
    let mut bytes = vec![0; 4096];
    match rustix::io::read(place, &mut bytes) {
        Ok(count) => {
            bytes.truncate(count);
            Ok(Some(bytes))
        }
        Err(rustix::io::Errno::INTR | rustix::io::Errno::AGAIN) => Ok(None),
        Err(error) => Err(error.into()),
    }
}

/// What a person typed; nothing at all is the end.
#[cfg(not(unix))]
pub fn read_typed(_: u32) -> std::io::Result<Option<Vec<u8>>> {
    let mut line = String::new();
    std::io::stdin().read_line(&mut line)?;
    Ok(Some(line.into_bytes()))
}
