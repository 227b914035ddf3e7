//! The line editor: what keys do to a line, and the prompt at a terminal.

#![allow(clippy::expect_used)] // helpers of tests fail as tests do

use emsh::engine::line_editor::{Action, Function, Key, LineEditor, Meaning, Outcome, chord};
use std::fs::File;
use std::io::{Read, Write};
use std::process::{Command, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::time::{Duration, Instant};

/// Presses keys: characters as they are, others as `<Ctrl+w>`.
fn press(editor: &LineEditor, keys: &str) -> Vec<Outcome> {
    let mut rest = keys;
    let mut outcomes = Vec::new();
    let mut held: Vec<Key> = Vec::new();
    while let Some(c) = rest.chars().next() {
        let named = rest.strip_prefix('<').and_then(|rest| rest.split_once('>'));
        let pressed = match named {
            Some((name, after)) => {
                rest = after;
                chord(name).unwrap_or_else(|| panic!("{name} is no key"))
            }
            None => {
                rest = rest.get(c.len_utf8()..).unwrap_or_default();
                chord(&c.to_string().replace(' ', "Spacebar")).expect("a character")
            }
        };
        held.extend(&pressed);
        match editor.meaning(&held) {
            Meaning::Action(Action::Function(function)) => {
                outcomes.push(editor.apply(function, held.last().copied(), None));
            }
            Meaning::Action(Action::Script { .. }) | Meaning::Nothing => {
                outcomes.push(Outcome::Bell);
            }
            Meaning::More => continue,
        }
        held.clear();
    }
    outcomes
}

/// The line with a bar where the cursor stands.
fn shown(editor: &LineEditor) -> String {
    let line = editor.editing.borrow();
    let (before, after) = line.text().split_at(line.cursor());
    format!("{before}|{after}")
}

fn editor(mode: &str) -> LineEditor {
    let editor = LineEditor::default();
    editor.set_mode(mode);
    let mut line = editor.editing.borrow_mut();
    for text in ["Get-Item a.txt", "copy 'a b' c", "Get-Date"] {
        line.history.add(text, true, 100);
    }
    drop(line);
    editor
}

#[test]
fn keys_change_the_line() {
    for (mode, keys, wanted) in [
        ("Emacs", "abc<LeftArrow>d", "abd|c"),
        ("Emacs", "abc def<Alt+b>x", "abc x|def"),
        ("Emacs", "Get-Item ./a.txt<Alt+Backspace>", "Get-Item ./a.|"),
        ("Emacs", "Get-Item ./a.txt<Ctrl+w>", "Get-Item |"),
        ("Emacs", "abc def<Ctrl+a><Ctrl+k>", "|"),
        ("Emacs", "abc def<Ctrl+w><Ctrl+w>x<Ctrl+y>", "xabc def|"),
        ("Emacs", "ab cd<Alt+b><Ctrl+k><Ctrl+a><Ctrl+y> ", "cd |ab "),
        ("Emacs", "one<Ctrl+u>two<Ctrl+u><Ctrl+y><Alt+y>", "one|"),
        ("Emacs", "abc<Ctrl+_><Ctrl+_>", "a|"),
        ("Emacs", "abc<Alt+r>", "|"),
        ("Emacs", "ab<Ctrl+t>", "ba|"),
        ("Emacs", "hello world<Alt+b><Alt+u>", "hello WORLD|"),
        ("Emacs", "hello world<Ctrl+a><Alt+c>", "Hello| world"),
        ("Emacs", "x <Alt+.>", "x Get-Date|"),
        ("Emacs", "x <Alt+.><Alt+.>", "x c|"),
        ("Emacs", "x <Ctrl+Alt+y>", "x |"),
        ("Emacs", "<UpArrow>", "Get-Date|"),
        ("Emacs", "<UpArrow><UpArrow><DownArrow>", "Get-Date|"),
        ("Emacs", "get-i<UpArrow>", "Get-I|tem a.txt"),
        ("Emacs", "get-i<UpArrow><DownArrow>", "get-i|"),
        ("Emacs", "Get-I<RightArrow>", "Get-Item a.txt|"),
        ("Emacs", "Get-I<Alt+f>", "Get-Item|"),
        ("Emacs", "if (1) {<Enter>2", "if (1) {\n2|"),
        ("Emacs", "if (1) {<Enter>2<UpArrow>", "i|f (1) {\n2"),
        ("Emacs", "a b<Shift+LeftArrow><Shift+LeftArrow>x", "ax|"),
        ("Emacs", "\u{e9}\u{301}x<Ctrl+b><Backspace>", "|x"),
        ("Emacs", "copy x y<Ctrl+a><Alt+a><Delete>", "copy | y"),
        ("Windows", "abc def<Ctrl+a>x", "x|"),
        ("Windows", "abc def<Ctrl+LeftArrow><Ctrl+Home>", "|def"),
        ("Windows", "abc def<Ctrl+z><Ctrl+z><Ctrl+y>", "abc de|"),
        ("Windows", "abc<Escape>", "|"),
        ("Windows", "f(a)<LeftArrow><Ctrl+]>", "f|(a)"),
        (
            "Windows",
            "ab<Shift+LeftArrow><Ctrl+x><Ctrl+v><Ctrl+v>",
            "abb|",
        ),
    ] {
        let editor = editor(mode);
        press(&editor, keys);
        assert_eq!(shown(&editor), wanted, "{mode}: {keys}");
    }
}

#[test]
fn a_line_is_run_when_it_is_complete() {
    let editor = editor("Emacs");
    assert_eq!(
        press(&editor, "if (1) {<Enter>").last(),
        Some(&Outcome::Done)
    );
    assert_eq!(press(&editor, "}<Enter>").last(), Some(&Outcome::Accept));
    editor.editing.borrow_mut().begin();
    assert_eq!(press(&editor, "<Ctrl+d>"), [Outcome::Exit]);
    assert_eq!(press(&editor, "x<Ctrl+c>").last(), Some(&Outcome::Cancel));
    assert_eq!(
        press(&editor, "<Ctrl+Spacebar>"),
        [Outcome::Screen(Function::MenuComplete)]
    );
}

/// A session at a terminal.
struct Session {
    keys: File,
    seen: Receiver<Vec<u8>>,
    text: String,
    child: std::process::Child,
}

impl Session {
    fn start(home: &std::path::Path) -> Session {
        let own = rustix::pty::openpt(rustix::pty::OpenptFlags::RDWR).expect("a terminal");
        rustix::pty::grantpt(&own).expect("granted");
        rustix::pty::unlockpt(&own).expect("unlocked");
        let name = rustix::pty::ptsname(&own, Vec::new()).expect("a name");
        let path = name.to_string_lossy().into_owned();
        let open = || {
            File::options()
                .read(true)
                .write(true)
                .open(&path)
                .expect("the other side")
        };
        let child = Command::new(env!("CARGO_BIN_EXE_emsh"))
            .args(["-NoProfile", "-NoLogo"])
            .env("TERM", "xterm")
            .env("HOME", home)
            .env("XDG_DATA_HOME", home)
            .env("COLUMNS", "100")
            .env_remove("NO_COLOR")
            .current_dir(home)
            .stdin(Stdio::from(open()))
            .stdout(Stdio::from(open()))
            .stderr(Stdio::from(open()))
            .spawn()
            .expect("emsh starts");
        let keys = File::from(own);
        let mut reader = keys.try_clone().expect("a second handle");
        let (send, seen) = channel();
        std::thread::spawn(move || {
            let mut bytes = [0; 4096];
            while let Ok(count @ 1..) = reader.read(&mut bytes) {
                let piece = bytes.get(..count).unwrap_or_default();
                if send.send(piece.to_vec()).is_err() {
                    break;
                }
            }
        });
        Session {
            keys,
            seen,
            text: String::new(),
            child,
        }
    }

    /// Types, and waits until the screen shows a text that was not there before.
    fn type_until(&mut self, keys: &str, wanted: &str) {
        let from = self.text.len();
        self.keys.write_all(keys.as_bytes()).expect("typed");
        let start = Instant::now();
        loop {
            let seen = self.text.get(from..).unwrap_or_default();
            if seen.contains(wanted) {
                break;
            }
            let waited = start.elapsed();
            assert!(
                waited < Duration::from_secs(30),
                "{keys:?} did not show {wanted:?}: {seen:?}"
            );
            if let Ok(bytes) = self.seen.recv_timeout(Duration::from_millis(100)) {
                self.text.push_str(&String::from_utf8_lossy(&bytes));
            }
        }
    }
}

impl Drop for Session {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

#[test]
fn the_prompt_reads_keys() {
    let home = std::env::temp_dir().join(format!("emsh-prompt-{}", std::process::id()));
    std::fs::create_dir_all(&home).expect("a folder");
    let mut session = Session::start(&home);
    session.type_until("", "> ");
    // A letter too many is taken back.
    session.type_until("'o' + 'kk\x7f'\r", "\nok");
    // The menu shows what is chosen, and its description.
    session.type_until("Get-Item -Li\0", "-LiteralPath");
    session.type_until("\x03Get-Item -\0", "[string[]] Path");
    session.type_until("\x1b[B", "[string[]] LiteralPath");
    session.type_until("\x1b", "Get-Item");
    // Scripts change the line.
    session.type_until(
        "\x03Set-PSReadLineKeyHandler F5 -ScriptBlock { [Microsoft.PowerShell.PSConsoleReadLine]::RevertLine(); [Microsoft.PowerShell.PSConsoleReadLine]::Insert('6*7'); [Microsoft.PowerShell.PSConsoleReadLine]::AcceptLine() }\r",
        "\n",
    );
    session.type_until("zzz\x1b[15~", "\n42");
    // What was typed is found again, and kept; secrets are not.
    // The next key is for the next prompt; before it the terminal reads lines by itself.
    session.type_until("$password = 1\r", "\x1b[?2004h");
    session.type_until("\x12'o'", "bck-i-search");
    session.type_until("\r", "\nok");
    session.type_until("exit\r", "\n");
    let _ = session.child.wait();
    let kept = std::fs::read_to_string(home.join("emsh/history.txt")).expect("a history");
    let _ = std::fs::remove_dir_all(&home);
    assert!(kept.contains("'o' + 'k'\n"), "{kept}");
    assert!(!kept.contains("password"), "{kept}");
}
