//! Start-Transcript and Stop-Transcript: a host around the host, which writes down what passes.

use crate::engine::host::{
    Door, Knock, Mail, MailFailure, NativeCall, NativeRun, PSHost, ProgressLine, ProgressLook,
    WebFailure, WebRequest, WebResponse,
};
use crate::engine::{Body, Call, Cmdlet, Flow, Runspace};
use crate::grammar;
use crate::text::culture::INVARIANT;
use crate::text::date_format;
use crate::text::date_time::{DateTime, Kind};
use crate::text::wildcard::has_wildcards;
use crate::value::zone::WorldZone;
use crate::value::{ErrorCategory, Fault, Value, World};
use std::cell::RefCell;
use std::rc::Rc;

pub(super) const CMDLETS: &[Cmdlet] = &[
    Cmdlet {
        name: "Start-Transcript",
        body: Body::Each(start),
    },
    Cmdlet {
        name: "Stop-Transcript",
        body: Body::Each(stop),
    },
];

const LINE: &str = "**********************";

/// The transcripts of a session, the latest last.
#[derive(Default)]
struct Transcripts {
    open: RefCell<Vec<Open>>,
}

/// One that is being written: its file, and the host before it.
struct Open {
    path: String,
    before: Rc<dyn PSHost>,
}

/// A host that writes down what is shown.
struct Scribe {
    inner: Rc<dyn PSHost>,
    path: String,
    /// Every command line stands under a header with its time.
    headers: bool,
}

impl Scribe {
    fn note(&self, text: &str) {
        // A transcript that cannot be written does not stop what it is about.
        let _ = self
            .inner
            .world()
            .append(&self.path, plain(text).as_bytes());
    }
}

/// A text without escape sequences.
fn plain(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        if c == '\u{1b}' && chars.peek() == Some(&'[') {
            chars.next();
            for c in chars.by_ref() {
                if c.is_ascii_alphabetic() {
                    break;
                }
            }
        } else {
            out.push(c);
        }
    }
    out
}

impl PSHost for Scribe {
    fn name(&self) -> String {
        self.inner.name()
    }
    fn write_out(&self, text: &str) {
        self.note(text);
        self.inner.write_out(text);
    }
    fn write_err(&self, text: &str) {
        // PowerShell writes an error down when it is raised and again when it is shown.
        self.note(text);
        self.note(text);
        self.inner.write_err(text);
    }
    fn note(&self, text: &str) {
        if self.headers {
            let time = time_of(&self.inner.world());
            let head = grammar::message("InternalHostUserInterfaceStrings", "CommandStartTime")
                .unwrap_or("Command start time: {0}")
                .replace("{0}", &time);
            Scribe::note(self, &format!("{LINE}\n{head}\n{LINE}\n"));
        }
        Scribe::note(self, text);
        self.inner.note(text);
    }
    fn read_key(&self) -> Option<char> {
        self.inner.read_key()
    }
    fn flush(&self) {
        self.inner.flush();
    }
    fn width(&self) -> usize {
        self.inner.width()
    }
    fn window_width(&self) -> usize {
        self.inner.window_width()
    }
    fn height(&self) -> usize {
        self.inner.height()
    }
    fn colors(&self) -> bool {
        self.inner.colors()
    }
    fn virtual_terminal(&self) -> bool {
        self.inner.virtual_terminal()
    }
    fn is_screen(&self) -> bool {
        self.inner.is_screen()
    }
    fn interactive(&self) -> bool {
        self.inner.interactive()
    }
    fn read_line(&self, prompt: &str, secret: bool) -> Option<String> {
        let line = self.inner.read_line(prompt, secret);
        if let Some(line) = &line {
            self.note(&format!("{prompt}{}\n", if secret { "" } else { line }));
        }
        line
    }
    fn stopped(&self) -> bool {
        self.inner.stopped()
    }
    fn read_input(&self) -> Option<String> {
        self.inner.read_input()
    }
    fn world(&self) -> Rc<dyn World> {
        self.inner.world()
    }
    fn start_native(&self, call: NativeCall<'_>) -> std::io::Result<Box<dyn NativeRun>> {
        self.inner.start_native(call)
    }
    fn for_thread(
        &self,
        seat: crate::engine::host::Seat,
    ) -> Option<Box<dyn FnOnce() -> Rc<dyn PSHost> + Send>> {
        self.inner.for_thread(seat)
    }
    fn web(&self, request: &WebRequest) -> Result<WebResponse, WebFailure> {
        self.inner.web(request)
    }
    fn mail(&self, mail: &Mail) -> Result<(), MailFailure> {
        self.inner.mail(mail)
    }

    fn knock(&self, door: &Door) -> Knock {
        self.inner.knock(door)
    }
    fn clear(&self) {
        self.inner.clear();
    }
    fn set_title(&self, title: &str) {
        self.inner.set_title(title);
    }
    fn progress(&self, line: &ProgressLine, look: &ProgressLook) {
        self.inner.progress(line, look);
    }
}

fn message(id: &str, args: &[&str]) -> String {
    let mut text = grammar::message("TranscriptStrings", id)
        .unwrap_or(id)
        .to_owned();
    for (at, arg) in args.iter().enumerate() {
        text = text.replace(&format!("{{{at}}}"), arg);
    }
    text
}

fn transcripts(rt: &mut Runspace) -> Rc<Transcripts> {
    match rt.service::<Transcripts>() {
        Some(held) => held,
        None => {
            let made: Rc<Transcripts> = Rc::default();
            rt.offer(Rc::clone(&made));
            made
        }
    }
}

fn now(rt: &Runspace) -> String {
    time_of(&rt.world)
}

fn time_of(world: &Rc<dyn World>) -> String {
    let zone = WorldZone(Rc::clone(world));
    let date = DateTime::clamped(world.now(), Kind::Utc).to_local(&zone);
    date_format::format(date, "yyyyMMddHHmmss", &INVARIANT, &zone).unwrap_or_default()
}

/// The file that the parameters name.
fn file(call: &mut Call<'_>) -> Flow<String> {
    if let Some(path) = call.text("Path").or_else(|| call.text("LiteralPath")) {
        let full = call.rt.file_path(&path)?;
        if call.is_bound("Path") && has_wildcards(&path) {
            let found = crate::cmdlets::management::target::expand(call, &full);
            return match found.as_slice() {
                [one] => Ok(one.clone()),
                [] => Ok(full),
                _ => call.throw(
                    &Fault::new(
                        "MultipleFilesNotSupported",
                        ErrorCategory::InvalidArgument,
                        message("MultipleFilesNotSupported", &[]),
                    )
                    .of("System.Management.Automation.PSArgumentException"),
                ),
            };
        }
        return Ok(full);
    }
    let folder = match call.text("OutputDirectory") {
        Some(folder) => {
            let day: String = now(call.rt).chars().take(8).collect();
            format!("{}/{day}", call.rt.file_path(&folder)?)
        }
        None => call.rt.home(),
    };
    let random: String = call
        .rt
        .new_guid()
        .chars()
        .filter(|c| *c != '-')
        .take(8)
        .collect();
    let machine = call.rt.world.machine_name();
    let time = now(call.rt);
    Ok(format!(
        "{folder}/PowerShell_transcript.{machine}.{random}.{time}.txt"
    ))
}

fn start(call: &mut Call<'_>) -> Flow {
    let path = file(call)?;
    if !call.should_process(&path, "Start-Transcript")? {
        return Ok(());
    }
    let status = call.rt.world.status(&path);
    let append = call.flag("Append");
    if let Some(status) = &status {
        if call.flag("NoClobber") && !append {
            let text = message("TranscriptFileExistsNoClobber", &[&path, "NoClobber"]);
            return call.throw(
                &Fault::new("NoClobber", ErrorCategory::ResourceExists, text)
                    .of("System.UnauthorizedAccessException")
                    .target(Value::from(path)),
            );
        }
        if status.readonly {
            if !call.flag("Force") {
                let text = message("TranscriptFileReadOnly", &[&path]);
                return cannot(call, &text);
            }
            call.rt.world.set_readonly(&path, false)?;
        }
    }
    if let Some((folder, _)) = path.rsplit_once('/')
        && !folder.is_empty()
        && call.rt.world.status(folder).is_none()
        && let Err(fault) = call.rt.world.create_dir(folder)
    {
        return cannot(call, &fault.message);
    }
    let head = header(call);
    let written = if append {
        call.rt.world.append(&path, head.as_bytes())
    } else {
        call.rt.world.write(&path, head.as_bytes())
    };
    if let Err(fault) = written {
        return cannot(call, &fault.message);
    }
    let before = Rc::clone(&call.rt.host);
    call.rt.host = Rc::new(Scribe {
        inner: Rc::clone(&before),
        path: path.clone(),
        headers: call.flag("IncludeInvocationHeader"),
    });
    transcripts(call.rt).open.borrow_mut().push(Open {
        path: path.clone(),
        before,
    });
    // A path is shown as it was given.
    let given = call.text("Path").or_else(|| call.text("LiteralPath"));
    let text = message("TranscriptionStarted", &[given.as_deref().unwrap_or(&path)]);
    call.write(text)
}

fn cannot(call: &mut Call<'_>, why: &str) -> Flow {
    let text = message("CannotStartTranscription", &[why]);
    call.throw(
        &Fault::new(
            "CannotStartTranscription",
            ErrorCategory::InvalidOperation,
            text,
        )
        .of("System.Management.Automation.PSInvalidOperationException"),
    )
}

fn header(call: &mut Call<'_>) -> String {
    let time = now(call.rt);
    let mut text = format!("{LINE}\nPowerShell transcript start\nStart time: {time}\n");
    if !call.flag("UseMinimalHeader") {
        let world = Rc::clone(&call.rt.world);
        let (user, machine) = (world.user_name(), world.machine_name());
        let version = crate::engine::session::VERSION;
        let program = world.process_path();
        text.push_str(&format!(
            "Username: {machine}\\{user}\nRunAs User: {machine}\\{user}\nConfiguration Name: \nMachine: {machine}\nHost Application: {program}\nProcess ID: {}\nPSVersion: {version}\nPSEdition: Core\n",
            world.process_id()
        ));
    }
    text.push_str(LINE);
    text.push('\n');
    text
}

fn stop(call: &mut Call<'_>) -> Flow {
    match end(call.rt) {
        Some(path) => {
            let text = message("TranscriptionStopped", &[&path]);
            call.write(text)
        }
        None => {
            let why = grammar::message("InternalHostUserInterfaceStrings", "HostNotTranscribing")
                .unwrap_or("The host is not currently transcribing.");
            let text = message("ErrorStoppingTranscript", &[why]);
            call.throw(
                &Fault::new("InvalidOperation", ErrorCategory::InvalidOperation, text)
                    .of("System.Management.Automation.PSInvalidOperationException"),
            )
        }
    }
}

/// Ends the latest transcript; its file.
pub fn end(rt: &mut Runspace) -> Option<String> {
    let held = rt.service::<Transcripts>()?;
    let open = held.open.borrow_mut().pop()?;
    rt.finish_output();
    rt.host = open.before;
    let text = format!(
        "{LINE}\nPowerShell transcript end\nEnd time: {}\n{LINE}\n",
        now(rt)
    );
    let _ = rt.world.append(&open.path, text.as_bytes());
    Some(open.path)
}
