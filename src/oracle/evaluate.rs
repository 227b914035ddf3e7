//! Evaluates the expressions of a file of the matrix as the recorder did: each a script block called with `&` inside
//! `try`, in a fresh child scope of one long runspace, `$Error` empty, in a folder with a few files.

use super::describe::Describer;
use super::folder::Folder;
use super::{Result, parse};
use emsh::engine::host::{NativeCall, NativeRun, PSHost, Seat};
use emsh::engine::runspace::Runspace;
use emsh::engine::sink::Collector;
use emsh::engine::streams::{Streams, Target};
use emsh::engine::unwind::Unwind;
use emsh::host::world::SystemWorld;
use emsh::syntax;
use emsh::text::source::Source;
use emsh::value::{Context, ScriptBlock, Value as Object, World};
use serde_json::{Map, Value, json};
use std::cell::{Cell, RefCell};
use std::collections::VecDeque;
use std::io::{self, BufRead, Write};
use std::rc::Rc;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::{Duration, Instant};

/// How the parent asks for [`run`].
pub const VERB: &str = "evaluate-lines";

/// An expression that takes longer is stopped.
const ALLOWED: Duration = Duration::from_secs(20);

/// As many objects of an output were recorded.
const OBJECTS: usize = 400;

/// Reads lines of the matrix from standard input and answers each with the same line, its outcome emsh's.
pub fn run(_: &[String]) -> Result<()> {
    let mut evaluator = Evaluator::new()?;
    let mut out = io::stdout().lock();
    let done = Arc::new(AtomicUsize::new(0));
    let watched = Arc::clone(&done);
    thread::spawn(move || watch(&watched));
    for line in io::stdin().lock().lines() {
        done.fetch_add(1, Ordering::Relaxed);
        let line: Value = serde_json::from_str(&line?)?;
        writeln!(out, "{}", evaluator.answer(&line)?)?;
        out.flush()?;
    }
    Ok(())
}

/// Ends the process when one expression neither ends nor can be stopped: its line stays without an answer.
fn watch(done: &AtomicUsize) {
    let mut before = usize::MAX;
    loop {
        thread::sleep(3 * ALLOWED);
        let now = done.load(Ordering::Relaxed);
        if now == before && now > 0 {
            std::process::exit(1);
        }
        before = now;
    }
}

/// A host that shows nothing and knows no programs.
pub struct Silent {
    world: Rc<SystemWorld>,
    until: Cell<Instant>,
}

impl Silent {
    /// A host over a world.
    pub fn new(world: SystemWorld) -> Silent {
        Silent {
            world: Rc::new(world),
            until: Cell::new(Instant::now() + ALLOWED),
        }
    }
}

impl PSHost for Silent {
    fn write_out(&self, _: &str) {}
    fn write_err(&self, _: &str) {}
    fn width(&self) -> usize {
        120
    }
    fn stopped(&self) -> bool {
        Instant::now() > self.until.get()
    }
    fn world(&self) -> Rc<dyn World> {
        Rc::clone(&self.world) as Rc<dyn World>
    }
    fn for_thread(&self, seat: Seat) -> Option<Box<dyn FnOnce() -> Rc<dyn PSHost> + Send>> {
        let copy = self.world.twin(seat.apart);
        Some(Box::new(move || {
            Rc::new(Silent::new(copy())) as Rc<dyn PSHost>
        }))
    }
    fn start_native(&self, call: NativeCall<'_>) -> io::Result<Box<dyn NativeRun>> {
        Err(io::Error::new(
            io::ErrorKind::NotFound,
            call.name.to_owned(),
        ))
    }
}

type Queue = Rc<RefCell<VecDeque<Object>>>;

struct Evaluator {
    host: Rc<Silent>,
    rt: Runspace,
    folder: Folder,
    describer: Describer,
    caller: Rc<ScriptBlock>,
    formatter: Rc<ScriptBlock>,
}

fn block(text: &str) -> Rc<ScriptBlock> {
    Rc::new(ScriptBlock::new(
        syntax::parse(Rc::new(Source::new(text))).script,
    ))
}

fn named(name: &str, text: &str) -> Rc<ScriptBlock> {
    Rc::new(ScriptBlock::new(
        syntax::parse(Rc::new(Source::named(name, text))).script,
    ))
}

/// The name of the script that calls the expressions: it shows in no stack.
const CALLER: &str = "\u{2}caller";

/// That script: the call stands where the recorder's stood.
const CALLING: &str = "param($block, $mark)
                      try { & $block } catch { $mark; $_ }";

/// Stands before the error that ended an expression.
const MARK: &str = "\u{1}error";

impl Evaluator {
    fn new() -> Result<Evaluator> {
        let folder = Folder::new()?;
        let path = folder.path().to_string_lossy().into_owned();
        let world = SystemWorld::new();
        world.set_env("HOME", Some(&folder.beside("home").to_string_lossy()));
        world.set_env("TMPDIR", Some(&folder.beside("tmp").to_string_lossy()));
        std::env::set_current_dir(folder.path())?;
        let host = Rc::new(Silent {
            world: Rc::new(world),
            until: Cell::new(Instant::now()),
        });
        let rt = Runspace::new(Rc::clone(&host) as Rc<dyn PSHost>, emsh::cmdlets::ALL);
        let describer = Describer {
            places: vec![
                (format!("\nat <ScriptBlock>, {CALLER}: line 2"), ""),
                (format!("{path}.home"), "{HOME}"),
                (format!("{path}.tmp"), "{TMP}"),
                (path, "{CWD}"),
            ],
        };
        Ok(Evaluator {
            host,
            rt,
            folder,
            describer,
            caller: named(CALLER, CALLING),
            formatter: block("param($result) $result | Out-String -Width 120"),
        })
    }

    fn answer(&mut self, line: &Value) -> Result<Value> {
        let text = |name: &str| line.get(name).and_then(Value::as_str).unwrap_or_default();
        let mut made = Map::new();
        made.insert("family".into(), json!(text("family")));
        made.insert("expr".into(), json!(text("expr")));
        if line.get("tokens").is_some() {
            let (errors, tokens, tree) = parse::snippet(text("expr"));
            made.insert("tokens".into(), Value::Array(tokens));
            if errors.is_empty() {
                made.insert("ast".into(), json!(tree));
            } else {
                made.insert("parse_errors".into(), Value::Array(errors));
            }
            return Ok(Value::Object(made));
        }
        let source = Rc::new(Source::new(text("expr")));
        let parsed = self.rt.parse(source);
        if !parsed.errors.is_empty() {
            let errors = parse::snippet_errors(&parsed);
            made.insert("parse_errors".into(), Value::Array(errors));
            return Ok(Value::Object(made));
        }
        let result = self.evaluate(&Rc::new(ScriptBlock::new(parsed.script)), &mut made);
        if line.get("string").is_some() {
            let string = self.rt.text_of(&result).unwrap_or_default();
            made.insert("string".into(), self.describer.text(&string));
        }
        if line.get("outstring").is_some() {
            let shown = self.call(&Rc::clone(&self.formatter), &[result]).1;
            let shown: String = shown.iter().map(Object::to_text).collect();
            made.insert("outstring".into(), self.describer.text(&shown));
        }
        self.folder.restore()?;
        Ok(Value::Object(made))
    }

    /// Runs an expression; the result as one value.
    fn evaluate(&mut self, block: &Rc<ScriptBlock>, made: &mut Map<String, Value>) -> Object {
        let path = self.folder.path().to_string_lossy().into_owned();
        self.rt.location = path.as_str().into();
        let _ = self.rt.world.set_current_dir(&path);
        self.rt.errors.items.borrow_mut().clear();
        let queues: [Queue; 5] = Default::default();
        let [error, warning, verbose, debug, information] = queues
            .each_ref()
            .map(|queue| Target::Merge(Rc::clone(queue)));
        let streams = Streams {
            error,
            warning,
            verbose,
            debug,
            information,
            ..Streams::default()
        };
        let before = std::mem::replace(&mut self.rt.streams, streams);
        let arguments = [Object::ScriptBlock(Rc::clone(block)), Object::from(MARK)];
        let (ended, mut written) = self.call(&Rc::clone(&self.caller), &arguments);
        self.rt.streams = before;
        let marked = written
            .iter()
            .position(|value| value.as_str() == Some(MARK));
        let caught = marked.and_then(|at| written.drain(at..).nth(1));
        let out = written
            .iter()
            .take(OBJECTS)
            .map(|value| self.describer.value(&mut self.rt, value, 0))
            .collect();
        made.insert("out".into(), Value::Array(out));
        if written.len() > OBJECTS {
            made.insert("more".into(), json!(written.len() - OBJECTS));
        }
        if let Some(record) = caught {
            made.insert("err".into(), self.describer.error(&mut self.rt, &record));
        }
        if let Some(failure) = ended {
            made.insert("failure".into(), json!(failure));
        }
        self.streams(&queues, made);
        match written.len() {
            0 => Object::Null,
            1 => written.swap_remove(0),
            _ => Object::array(written),
        }
    }

    fn streams(&mut self, queues: &[Queue; 5], made: &mut Map<String, Value>) {
        let names = ["errors", "warnings", "verbose", "debug", "information"];
        for (name, queue) in names.into_iter().zip(queues) {
            let records: Vec<Object> = queue.borrow_mut().drain(..).collect();
            if records.is_empty() {
                continue;
            }
            let records = records
                .iter()
                .map(|record| match name {
                    "errors" => self.describer.error(&mut self.rt, record),
                    _ => {
                        let text = self.rt.text_of(record).unwrap_or_default();
                        self.describer.text(&text)
                    }
                })
                .collect();
            made.insert(name.into(), Value::Array(records));
        }
    }

    /// Calls a block; what ended it besides an error that was caught, and what it wrote.
    fn call(
        &mut self,
        block: &Rc<ScriptBlock>,
        arguments: &[Object],
    ) -> (Option<&'static str>, Vec<Object>) {
        self.host.until.set(Instant::now() + ALLOWED);
        let mut written = Collector::default();
        let result = self
            .rt
            .call_block_with(block, arguments, None, None, &mut written);
        let ended = match result.map_err(|unwind| *unwind) {
            Ok(()) => None,
            Err(Unwind::Break(_) | Unwind::Continue(_)) => Some("flow"),
            Err(Unwind::Exit(_)) => Some("exit"),
            Err(_) => Some("stopped"),
        };
        (ended, written.into_vec())
    }
}
