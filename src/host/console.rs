//! PSHost over a terminal or a pipe.

use super::input::{Input, Line};
use super::native;
use super::output::Output;
use super::pane::Pane;
use super::seat::{self, Window};
use super::terminal;
use super::world::SystemWorld;
use crate::engine::host::{
    Door, Knock, Mail, MailFailure, NativeCall, NativeRun, PSHost, PickTable, ProgressLine,
    ProgressLook, Seat, WebFailure, WebRequest, WebResponse,
};
use crate::value::World;
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

/// How a console behaves.
#[derive(Clone, Copy, Debug, Default)]
pub struct Manners {
    /// Nobody may be asked: `-NonInteractive`.
    pub silent: bool,
}

/// The console of the process.
pub struct Console {
    world: Rc<SystemWorld>,
    output: Rc<Output>,
    input: Input,
    stop: Arc<AtomicBool>,
    manners: Manners,
    colors: bool,
    virtual_terminal: bool,
    asked: Cell<u32>,
    /// Standard input holds the statements of the session.
    statements: Cell<bool>,
    progress: RefCell<Pane>,
}

impl Console {
    /// The console of the process. Ctrl+C stops what runs from now on.
    pub fn new(manners: Manners) -> Console {
        let stop = Arc::new(AtomicBool::new(false));
        #[cfg(unix)]
        {
            // Without the handler Ctrl+C ends the process, as it does everywhere.
            let _ = signal_hook::flag::register(signal_hook::consts::SIGINT, Arc::clone(&stop));
        }
        let screen = terminal::is_screen();
        let output = Rc::new(Output::new(screen));
        let mut world = SystemWorld::new();
        let idle = Rc::clone(&output);
        world.interrupt_sleep(Arc::clone(&stop), Box::new(move || idle.flush()));
        let virtual_terminal = world.env("TERM").is_none_or(|term| term != "dumb");
        let colors =
            screen && virtual_terminal && world.env("NO_COLOR").is_none_or(|text| text.is_empty());
        Console {
            world: Rc::new(world),
            output,
            input: Input::new(Arc::clone(&stop)),
            stop,
            manners,
            colors,
            virtual_terminal,
            asked: Cell::new(0),
            statements: Cell::new(false),
            progress: RefCell::default(),
        }
    }

    /// Standard input.
    pub fn input(&self) -> &Input {
        &self.input
    }

    /// Keeps standard input for the statements of the session.
    pub fn keep_input(&self) {
        self.statements.set(true);
    }

    /// The person ended the line.
    pub fn line_ended(&self) {
        self.output.line_ended();
    }

    /// Ends the line that was begun on the screen.
    pub fn fresh_line(&self) {
        if !self.output.at_line_start() {
            self.output.out("\n");
        }
    }

    /// Writes a piece of the line editor's screen.
    pub fn draw(&self, text: &str) {
        self.output.draw(text);
    }

    /// What a prompt wrote of its last line by itself.
    pub fn take_line(&self) -> String {
        self.output.take_line()
    }

    /// How many bytes were written, without those of the line editor.
    pub fn written(&self) -> usize {
        self.output.written()
    }

    /// Forgets a Ctrl+C that was pressed; true if one was.
    pub fn take_stop(&self) -> bool {
        self.stop.swap(false, Ordering::Relaxed)
    }

    /// Ends the process when Ctrl+C is pressed a second time before the first was heard.
    pub fn insist(&self) {
        #[cfg(unix)]
        {
            let _ = signal_hook::flag::register_conditional_shutdown(
                signal_hook::consts::SIGINT,
                130,
                Arc::clone(&self.stop),
            );
        }
    }

    /// Writes all output that was kept back.
    pub fn force_flush(&self) {
        self.output.flush();
    }

    /// The real system.
    pub fn system(&self) -> Rc<SystemWorld> {
        Rc::clone(&self.world)
    }

    fn setting(&self, name: &str) -> Option<usize> {
        self.world
            .env(name)?
            .trim()
            .parse()
            .ok()
            .filter(|number| *number > 0)
    }

    fn hide_progress(&self) {
        if std::mem::take(&mut self.progress.borrow_mut().shown) > 0 {
            self.output.out("\r\x1b[J");
        }
    }
}

impl PSHost for Console {
    fn write_out(&self, text: &str) {
        self.hide_progress();
        self.output.out(text);
    }

    fn write_err(&self, text: &str) {
        self.hide_progress();
        self.output.err(text);
    }

    fn flush(&self) {
        if self.output.is_screen() {
            self.output.flush();
        } else {
            self.output.tick();
        }
    }

    fn width(&self) -> usize {
        match self.window_width() {
            // What PowerShell takes for a window that is none.
            0 => 80,
            columns => columns,
        }
    }

    fn window_width(&self) -> usize {
        terminal::size()
            .map(|(columns, _)| columns)
            .or_else(|| self.setting("COLUMNS"))
            .unwrap_or(0)
    }

    fn height(&self) -> usize {
        terminal::size()
            .map(|(_, lines)| lines)
            .or_else(|| self.setting("LINES"))
            .unwrap_or(24)
    }

    fn colors(&self) -> bool {
        self.colors
    }

    fn virtual_terminal(&self) -> bool {
        self.virtual_terminal
    }

    fn is_screen(&self) -> bool {
        self.output.is_screen()
    }

    fn interactive(&self) -> bool {
        !self.manners.silent
    }

    fn read_line(&self, prompt: &str, secret: bool) -> Option<String> {
        self.hide_progress();
        self.output.out(prompt);
        self.output.flush();
        let line = if secret {
            let line = self.input.secret_line();
            if self.input.is_terminal() {
                self.output.out("\n");
            }
            line
        } else {
            self.input.line()
        };
        if self.input.is_terminal() {
            self.output.line_ended();
        }
        match line {
            Line::Text(text) => Some(text),
            Line::End => None,
            Line::Interrupted => {
                if self.input.is_terminal() {
                    self.output.out("\n");
                }
                // The pipeline that asked stops as well.
                self.stop.store(true, Ordering::Relaxed);
                None
            }
        }
    }

    fn read_key(&self) -> Option<char> {
        self.output.flush();
        self.input.key()
    }

    fn stopped(&self) -> bool {
        let asked = self.asked.get().wrapping_add(1);
        self.asked.set(asked);
        if asked.is_multiple_of(1024) {
            self.output.tick();
            if self.output.is_broken() {
                return true;
            }
        }
        self.stop.load(Ordering::Relaxed)
    }

    fn read_input(&self) -> Option<String> {
        if self.statements.get() {
            return None;
        }
        self.input.rest()
    }

    fn world(&self) -> Rc<dyn World> {
        Rc::clone(&self.world) as Rc<dyn World>
    }

    fn start_native(&self, call: NativeCall<'_>) -> std::io::Result<Box<dyn NativeRun>> {
        self.hide_progress();
        self.output.flush();
        let lent = terminal::lend();
        native::start(&call, self.world.env_all(), Arc::clone(&self.stop), lent)
    }

    #[cfg(unix)]
    fn replace_process(
        &self,
        path: &str,
        name: &str,
        arguments: &[String],
        environment: Vec<(String, String)>,
    ) -> std::io::Error {
        use std::os::unix::process::CommandExt;
        self.hide_progress();
        self.output.flush();
        // The terminal is given back only if nothing comes of it.
        let _lent = terminal::lend();
        std::process::Command::new(path)
            .arg0(name)
            .args(arguments)
            .env_clear()
            .envs(environment)
            .exec()
    }

    fn web(&self, request: &WebRequest) -> Result<WebResponse, WebFailure> {
        self.output.flush();
        super::web::send(request)
    }

    fn mail(&self, mail: &Mail) -> Result<(), MailFailure> {
        super::smtp::send(mail)
    }

    fn knock(&self, door: &Door) -> Knock {
        super::web::knock(door)
    }

    fn for_thread(&self, seat: Seat) -> Option<Box<dyn FnOnce() -> Rc<dyn PSHost> + Send>> {
        let window = Window {
            width: self.width(),
            height: self.height(),
            colors: self.colors,
        };
        Some(seat::for_thread(&self.world, seat, window))
    }

    fn clear(&self) {
        if self.output.is_screen() {
            self.output.out("\x1b[H\x1b[2J\x1b[3J");
            self.output.flush();
        }
    }

    fn set_title(&self, title: &str) {
        if self.colors {
            self.output.out(&format!("\x1b]0;{title}\x07"));
        }
    }

    fn pick(&self, table: &PickTable) -> Option<Vec<usize>> {
        let seen = !self.manners.silent && self.input.is_terminal() && self.output.is_screen();
        if !seen || self.world.env("TERM").is_none_or(|term| term == "dumb") {
            return None;
        }
        self.hide_progress();
        self.output.flush();
        super::repl::pick(self, table)
    }

    fn progress(&self, line: &ProgressLine, look: &ProgressLook) {
        // Without a screen that can take a line back, progress would be litter.
        if !self.colors || !self.progress.borrow_mut().take(line) {
            return;
        }
        self.hide_progress();
        let mut pane = self.progress.borrow_mut();
        let lines = pane.lines(look, self.width(), self.height());
        pane.shown = lines.len();
        if let Some(above) = lines.len().checked_sub(1) {
            self.output.out(&lines.join("\r\n"));
            self.output.out("\r");
            if above > 0 {
                self.output.out(&format!("\x1b[{above}A"));
            }
        }
        self.output.flush();
    }
}
