//! Reading one line: keys come, functions change the line, the screen shows it.

use super::keyboard::{Keyboard, Typed};
use super::predict::List;
use super::screen::Screen;
use super::{complete, help, menu, scripts, search};
use crate::engine::host::PSHost;
use crate::engine::line_editor::vi::{Step, Vi};
use crate::engine::line_editor::{
    Action, Function, Group, Key, KeyCode, LineEditor, Meaning, Modifiers, Outcome, chord_text,
};
use crate::engine::runspace::Runspace;
use crate::host::console::Console;
use crate::host::terminal;
use crate::value::Value;
use std::rc::Rc;
use std::time::{Duration, Instant};

/// How reading a line ends.
pub(super) enum End {
    /// A line is to be run.
    Line(String),
    /// The line was given up.
    Cancelled,
    /// The session ends.
    Exit,
    /// The terminal is gone.
    Gone,
}

/// A line that is being read.
pub(in crate::host) struct Reader<'a> {
    pub(super) rt: &'a mut Runspace,
    pub(super) console: &'a Rc<Console>,
    pub(super) editor: Rc<LineEditor>,
    pub(super) keyboard: Keyboard,
    pub(super) screen: Screen,
    /// The last line of the prompt.
    pub(super) prompt: String,
    /// What stands below the line until the next key.
    pub(super) below: Vec<String>,
    /// The number that is typed for the next function.
    number: Option<String>,
    /// A text that was pasted while something else went on.
    pub(super) pasted: Option<String>,
    pub(super) cycle: Option<complete::Cycle>,
    pub(super) list: List,
    pub(super) vi: Vi,
    raw: terminal::Raw,
}

/// So often a change of the window is looked for, in milliseconds.
const BEAT: u32 = 150;
/// So long nothing is drawn while more keys come than can be shown.
const PATIENCE: Duration = Duration::from_millis(100);

impl<'a> Reader<'a> {
    /// Takes the terminal; `None` if it cannot be taken.
    pub(super) fn new(
        rt: &'a mut Runspace,
        console: &'a Rc<Console>,
        editor: &Rc<LineEditor>,
        prompt: &str,
    ) -> Option<Reader<'a>> {
        let raw = terminal::raw()?;
        let whole = u32::try_from(editor.options.borrow().ansi_escape_timeout).unwrap_or(100);
        let keyboard = Keyboard::with(console.input().take_ahead(), whole);
        let mut made = Reader {
            rt,
            console,
            editor: Rc::clone(editor),
            keyboard,
            screen: Screen::default(),
            prompt: String::new(),
            below: Vec::new(),
            number: None,
            pasted: None,
            cycle: None,
            list: List::default(),
            vi: Vi::default(),
            raw,
        };
        editor.editing.borrow_mut().begin();
        editor.reading.set(true);
        // Pasted text comes marked, and keys with Shift and Ctrl come told apart, where the terminal can.
        made.console.draw("\x1b[?2004h\x1b[>4;1m");
        made.set_prompt(prompt);
        Some(made)
    }

    /// The lines of a prompt above its last are written once.
    pub(super) fn set_prompt(&mut self, prompt: &str) {
        let (above, last) = match prompt.rfind('\n') {
            Some(at) => prompt.split_at(at + 1),
            None => ("", prompt),
        };
        if !above.is_empty() {
            self.console.draw(&above.replace('\n', "\r\n"));
        }
        last.clone_into(&mut self.prompt);
    }

    /// Reads until the line is finished.
    pub(super) fn read(mut self) -> End {
        let mut drawn = None::<Instant>;
        let end = loop {
            // What comes faster than anybody reads is shown when it is there, or now and then.
            let hurry = self.keyboard.pending();
            if !hurry || drawn.is_some_and(|at| at.elapsed() > PATIENCE) {
                self.draw();
                drawn = None;
            }
            drawn.get_or_insert_with(Instant::now);
            self.editor.editing.borrow_mut().hurry = hurry;
            let end = match self.wait() {
                Typed::Key(key) => self.key(key),
                Typed::Paste(text) => {
                    self.paste(&text);
                    None
                }
                Typed::Nothing => None,
                Typed::End => Some(End::Gone),
            };
            if let Some(text) = self.pasted.take() {
                self.paste(&text);
            }
            let end = end.or_else(|| self.asked());
            if self.rt.should_exit.is_some() {
                break End::Cancelled;
            }
            if let Some(end) = end {
                break end;
            }
        };
        self.finish(end)
    }

    /// Puts a text that was pasted into the line.
    fn paste(&mut self, text: &str) {
        self.cycle = None;
        self.below.clear();
        self.number = None;
        if self.vi.commanding {
            // What is pasted is text and no command.
            self.vi.commanding = false;
            self.mode_changed(false);
        }
        {
            let mut line = self.editor.editing.borrow_mut();
            line.insert(text);
            line.stale = true;
        }
        self.editor.break_chain();
    }

    /// The line as it stays on the screen.
    fn finish(mut self, end: End) -> End {
        self.below.clear();
        self.list = List::default();
        {
            let mut line = self.editor.editing.borrow_mut();
            line.suggestion = None;
            line.selected = false;
            let to = line.text().len();
            line.set_cursor(to);
        }
        if matches!(end, End::Cancelled) {
            let color = self.editor.options.borrow().color("Error").to_owned();
            self.draw_with(&format!("{color}^C\x1b[0m"));
        } else {
            self.draw();
        }
        self.console.draw("\x1b[>4m\x1b[?2004l");
        if !matches!(end, End::Exit | End::Gone) {
            self.screen.leave(self.console);
        }
        self.editor.reading.set(false);
        self.console.input().put_back(self.keyboard.rest());
        end
    }

    /// The next key; nothing, when the window has changed.
    pub(super) fn wait(&mut self) -> Typed {
        let size = terminal::size();
        let mut beats = 0_u32;
        loop {
            match self.keyboard.next(BEAT) {
                Typed::Nothing => {
                    beats = beats.wrapping_add(1);
                    if beats.is_multiple_of(2) {
                        self.idle();
                    }
                    let now = terminal::size();
                    if now != size {
                        // Whoever waits draws what fits now.
                        return Typed::Nothing;
                    }
                }
                typed => return typed,
            }
        }
    }

    /// Tells those who wait for a moment in which nothing is typed.
    fn idle(&mut self) {
        const IDLE: &str = "PowerShell.OnIdle";
        let events = self.rt.events();
        let waits = events
            .subscribers()
            .iter()
            .any(|one| one.source_identifier.eq_ignore_ascii_case(IDLE));
        if !waits {
            return;
        }
        let before = self.console.written();
        // What goes wrong in an action is told where it happens.
        let _ = self.within(|rt| rt.raise(IDLE, Value::Null, Vec::new(), Value::Null));
        if self.console.written() != before {
            self.console.fresh_line();
            self.console.force_flush();
            self.screen.start_over();
            self.draw();
        }
    }

    /// The next key, whatever else comes.
    pub(super) fn wait_key(&mut self) -> Option<Key> {
        loop {
            match self.wait() {
                Typed::Key(key) => return Some(key),
                Typed::End => return None,
                // It is for the line, when this is over.
                Typed::Paste(text) => self.pasted.get_or_insert_default().push_str(&text),
                Typed::Nothing => self.draw(),
            }
        }
    }

    /// Carries out what a key, and perhaps those that follow it, mean.
    pub(super) fn key(&mut self, key: Key) -> Option<End> {
        self.below.clear();
        let mode = self.editor.options.borrow().edit_mode.clone();
        if mode == "Vi" {
            if key.code() == KeyCode::Esc && !key.ctrl() {
                self.vi.command(&mut self.editor.editing.borrow_mut());
                self.mode_changed(true);
                return None;
            }
            if self.vi.commanding && (key.written().is_some() || key == Key::control('r')) {
                return self.vi_key(key);
            }
        }
        if let (Some(number), Some(c)) = (&mut self.number, key.written())
            && c.is_ascii_digit()
            && number.len() < 6
        {
            number.push(c);
            self.show_number();
            return None;
        }
        let mut keys = vec![key];
        let action = loop {
            match self.editor.meaning(&keys) {
                Meaning::Action(action) => break Some(action),
                Meaning::Nothing => break None,
                Meaning::More => match self.wait_key() {
                    Some(next) => keys.push(next),
                    None => return Some(End::Gone),
                },
            }
        };
        match (action, keys.as_slice()) {
            (Some(action), _) => self.act(action, keys.last().copied()),
            // Ctrl+C always means the line.
            (None, [_, .., last]) if *last == Key::control('c') => self.key(*last),
            // Escape and a key are the key with Alt.
            (None, [escape, next]) if escape.code() == KeyCode::Esc && mode == "Emacs" => {
                self.key(next.with(Modifiers::ALT))
            }
            (None, [escape]) if escape.code() == KeyCode::Esc && mode == "Emacs" => {
                let next = self.wait_key()?;
                if next == Key::control('c') {
                    return self.key(next);
                }
                self.key(next.with(Modifiers::ALT))
            }
            _ => {
                self.bell();
                None
            }
        }
    }

    fn vi_key(&mut self, key: Key) -> Option<End> {
        let delimiters = self.editor.options.borrow().word_delimiters.clone();
        let step = self
            .vi
            .key(key, &mut self.editor.editing.borrow_mut(), &delimiters);
        match step {
            Step::More | Step::Done => {}
            Step::Bell => self.bell(),
            Step::Again(keys, written) => {
                let mut line = self.editor.editing.borrow_mut();
                line.open_group();
                for key in keys {
                    self.vi.key(key, &mut line, &delimiters);
                }
                if !self.vi.commanding {
                    line.insert(&written);
                    self.vi.command(&mut line);
                }
                line.close_group();
            }
            Step::Function(function, number) => {
                self.number = number.map(|number| number.to_string());
                return self.act(Action::Function(function), Some(key));
            }
        }
        if !self.vi.commanding {
            self.mode_changed(false);
        }
        None
    }

    /// Shows the mode of vi as it is wanted.
    fn mode_changed(&mut self, command: bool) {
        let options = self.editor.options.borrow().clone();
        match options.vi_mode_indicator.as_str() {
            "Cursor" => self
                .console
                .draw(if command { "\x1b[1 q" } else { "\x1b[5 q" }),
            "Script" => {
                if let Some(block) = &options.vi_mode_change {
                    let mode = if command { "Command" } else { "Insert" };
                    self.script(block, &[Value::str(mode)]);
                }
            }
            _ => {}
        }
    }

    /// Runs a script; the screen is drawn below what it writes.
    pub(super) fn script(
        &mut self,
        block: &Rc<crate::value::ScriptBlock>,
        arguments: &[Value],
    ) -> Vec<Value> {
        let before = self.console.written();
        self.raw.listen(true);
        let (values, failed) = scripts::call(self.rt, block, arguments);
        self.raw.listen(false);
        self.console.take_stop();
        if self.console.written() != before {
            self.console.fresh_line();
            self.console.force_flush();
            self.screen.start_over();
        }
        if let Some(failed) = failed {
            let color = self.editor.options.borrow().color("Error").to_owned();
            self.below
                .extend(failed.lines().map(|line| format!("{color}{line}\x1b[0m")));
        }
        values
    }

    /// While something else runs within the session Ctrl+C stops it.
    pub(super) fn within<T>(&mut self, work: impl FnOnce(&mut Runspace) -> T) -> T {
        self.raw.listen(true);
        let result = work(self.rt);
        self.raw.listen(false);
        self.console.take_stop();
        result
    }

    fn act(&mut self, action: Action, key: Option<Key>) -> Option<End> {
        match action {
            Action::Function(Function::DigitArgument) => {
                let c = key.and_then(|key| match key.code() {
                    KeyCode::Char(c) => Some(c),
                    _ => None,
                });
                let number = self.number.get_or_insert_default();
                match c {
                    Some('-') => "-".clone_into(number),
                    Some(c) if c.is_ascii_digit() && number.len() < 6 => number.push(c),
                    _ => {}
                }
                self.show_number();
                None
            }
            Action::Function(function) => {
                let number = self.number.take().map(|text| match text.as_str() {
                    "-" => -1,
                    text => text.parse().unwrap_or(1),
                });
                if !matches!(
                    function,
                    Function::TabCompleteNext | Function::TabCompletePrevious
                ) {
                    self.cycle = None;
                }
                if self.list_takes(function) {
                    return None;
                }
                let outcome = self.editor.apply(function, key, number);
                self.carry_out(outcome)
            }
            Action::Script { block, .. } => {
                self.cycle = None;
                let number = match self.number.take().map(|text| text.parse::<i32>()) {
                    Some(Ok(number)) => Value::Int(number),
                    _ => Value::Null,
                };
                let key = key.map_or(Value::Null, scripts::key_info);
                self.script(&block, &[key, number]);
                self.editor.break_chain();
                self.asked()
            }
        }
    }

    fn show_number(&mut self) {
        let number = self.number.clone().unwrap_or_default();
        self.below = vec![format!("digit-argument: {number}")];
    }

    /// What scripts have asked for meanwhile.
    fn asked(&mut self) -> Option<End> {
        let asked: Vec<Outcome> = std::mem::take(&mut *self.editor.asked.borrow_mut());
        let mut end = None;
        for outcome in asked {
            end = end.or(self.carry_out(outcome));
        }
        end
    }

    fn carry_out(&mut self, outcome: Outcome) -> Option<End> {
        match outcome {
            Outcome::Done => {}
            Outcome::Bell => self.bell(),
            Outcome::Accept => return Some(End::Line(self.text())),
            Outcome::Cancel => return Some(End::Cancelled),
            Outcome::Exit => return Some(End::Exit),
            Outcome::Copied(text) => {
                // Terminals that know the sequence put it on the clipboard of the desktop.
                let text = base64::Engine::encode(&base64::prelude::BASE64_STANDARD, text);
                self.console.draw(&format!("\x1b]52;c;{text}\x07"));
            }
            Outcome::Screen(function) => return self.on_screen(function),
        }
        None
    }

    /// The line's text.
    pub(super) fn text(&self) -> String {
        self.editor.editing.borrow().text().to_owned()
    }

    fn on_screen(&mut self, function: Function) -> Option<End> {
        match function {
            Function::Complete => complete::complete(self),
            Function::PossibleCompletions => complete::list(self),
            Function::TabCompleteNext => complete::next(self, false),
            Function::TabCompletePrevious => complete::next(self, true),
            Function::MenuComplete => return menu::choose(self),
            Function::ReverseSearchHistory => return search::run(self, false),
            Function::ForwardSearchHistory => return search::run(self, true),
            Function::ShowCommandHelp => help::command(self),
            Function::ShowParameterHelp => help::parameter(self),
            Function::SwitchPredictionView => {
                let mut options = self.editor.options.borrow_mut();
                options.prediction_view = if options.prediction_view == "ListView" {
                    "InlineView".to_owned()
                } else {
                    "ListView".to_owned()
                };
            }
            Function::NextSuggestion => self.list_move(true),
            Function::PreviousSuggestion => self.list_move(false),
            Function::ClearScreen => {
                self.console.draw("\x1b[H\x1b[2J");
                self.screen.start_over();
            }
            Function::InvokePrompt => {
                self.screen.draw_nothing(self.console);
                let prompt = self.within(crate::host::session::prompt);
                self.console.force_flush();
                let prompt = self.console.take_line() + &prompt;
                self.set_prompt(&prompt);
            }
            Function::ClearHistory => {
                self.editor.editing.borrow_mut().history.clear();
            }
            Function::CharacterSearch | Function::CharacterSearchBackward => {
                let back = function == Function::CharacterSearchBackward;
                let c = self.wait_key()?.written();
                let found = c.is_some_and(|c| self.editor.editing.borrow_mut().search(c, back));
                if !found {
                    self.bell();
                }
            }
            Function::WhatIsKey => self.what_is_key(),
            Function::ShowKeyBindings => self.show_keys(),
            Function::ValidateAndAcceptLine => {
                let text = self.text();
                let wrong = help::mistakes(self, &text);
                if wrong.is_empty() {
                    return Some(End::Line(text));
                }
                let color = self.editor.options.borrow().color("Error").to_owned();
                self.below = wrong
                    .into_iter()
                    .map(|line| format!("{color}{line}\x1b[0m"))
                    .collect();
            }
            _ => self.bell(),
        }
        None
    }

    fn what_is_key(&mut self) {
        self.below = vec!["what-is-key:".to_owned()];
        self.draw();
        let mut keys = Vec::new();
        let text = loop {
            let Some(key) = self.wait_key() else { return };
            keys.push(key);
            match self.editor.meaning(&keys) {
                Meaning::More => {}
                Meaning::Nothing => break "Key is unbound".to_owned(),
                Meaning::Action(Action::Function(function)) => {
                    break format!("{} - {}", function.name(), function.about());
                }
                Meaning::Action(Action::Script { brief, about, .. }) => {
                    break format!("{brief} - {about}");
                }
            }
        };
        self.below = vec![format!("{}: {text}", chord_text(&keys))];
    }

    fn show_keys(&mut self) {
        let mut rows: Vec<(Group, String)> = Vec::new();
        for held in self.editor.bindings.borrow().iter() {
            let (group, name, about) = match &held.action {
                Action::Function(function) => (function.group(), function.name(), function.about()),
                Action::Script { brief, about, .. } => {
                    (Group::Custom, brief.as_str(), about.as_str())
                }
            };
            let row = format!("{:<24} {name:<28} {about}", chord_text(&held.keys));
            rows.push((group, row));
        }
        rows.sort_by_key(|(group, _)| *group);
        let mut lines = Vec::new();
        let mut before = None;
        for (group, row) in rows {
            if before != Some(group) {
                lines.push(String::new());
                lines.push(format!("\x1b[1m{}\x1b[0m", group.title()));
                before = Some(group);
            }
            lines.push(row);
        }
        super::pager::show(self, &lines, 0);
    }

    /// The bell, as it is wanted.
    pub(super) fn bell(&mut self) {
        let style = self.editor.options.borrow().bell_style.clone();
        match style.as_str() {
            "Audible" => self.console.draw("\x07"),
            "Visual" => {
                self.console.draw("\x1b[?5h");
                std::thread::sleep(Duration::from_millis(60));
                self.console.draw("\x1b[?5l");
            }
            _ => {}
        }
    }

    /// The size of the window.
    pub(super) fn size(&self) -> (usize, usize) {
        terminal::size().unwrap_or((self.console.width(), self.console.height()))
    }
}
