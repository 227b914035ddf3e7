//! Pages, played: each example is run statement by statement, as if a person had typed it.

use super::before;
use super::compare;
use super::outcome::{Mistake, Outcome, Played, PlayedPage, PlayedStep};
use super::page::{Example, Page, PageKind, Step};
use super::placeholders;
use super::stage::Stage;
use crate::cmdlets;
use crate::cmdlets::exchange::coverage;
use crate::cmdlets::exchange::presuppose::{self, Missing};
use crate::engine::host::PSHost;
use crate::engine::runspace::Runspace;
use crate::exchange::store::Session;
use crate::exchange::time::{Moment, Span};
use crate::syntax;
use crate::text::source::Source;
use crate::value::{ErrorRecord, Value};
use std::panic::AssertUnwindSafe;
use std::rc::Rc;
use std::time::{Duration, Instant};

/// How long what is typed at once may take.
const LIMIT: Duration = Duration::from_secs(5);

/// How pages are played.
#[derive(Clone, Debug)]
pub struct Manners {
    /// The organization is carried on from page to page.
    pub keep: bool,
    /// How wide output is, unless documented output is wider.
    pub width: usize,
    /// The edition whose commands there are.
    pub edition: Option<String>,
    /// The date at which the clock stands, if it is not to run.
    pub clock: Option<String>,
}

impl Default for Manners {
    fn default() -> Self {
        Manners {
            keep: false,
            width: 120,
            edition: None,
            clock: None,
        }
    }
}

/// Plays a page: in a copy of the organization, or in the organization itself if it is to be kept.
///
/// `told` hears of each example that is done.
pub fn play(
    page: &Page,
    organization: &Session,
    manners: &Manners,
    told: &mut dyn FnMut(&Played),
) -> Result<PlayedPage, String> {
    let copy = || {
        if manners.keep {
            organization.clone()
        } else {
            organization.fork()
        }
    };
    let mut examples = Vec::new();
    // Recorded examples know nothing of each other.
    let each = page.kind == PageKind::JsonLines && !manners.keep;
    let mut scene = None;
    for (number, example) in page.examples.iter().enumerate() {
        let mut now = match scene.take() {
            Some(scene) if !each => scene,
            _ => Scene::new(copy(), manners)?,
        };
        if each {
            let earlier = page.examples.get(..number).unwrap_or_default();
            now.setup = before::setup(example, earlier, statements);
        }
        let played = std::panic::catch_unwind(AssertUnwindSafe(|| {
            if each {
                now.play_with_what_it_needs(example, &copy, manners)
            } else {
                Ok(now.play(example))
            }
        }));
        let played = match played {
            Ok(played) => {
                scene = Some(now);
                played?
            }
            // The session is in no state to go on; the next example gets a fresh one.
            Err(_) => broken(example),
        };
        told(&played);
        examples.push(played);
    }
    Ok(PlayedPage {
        name: page.name.clone(),
        examples,
    })
}

fn broken(example: &Example) -> Played {
    Played {
        id: example.id.clone(),
        heading: example.heading.clone(),
        line: example.line,
        outcome: Outcome::Failed,
        mistake: Some(Mistake {
            id: "InternalError".to_owned(),
            message: "emsh broke while it ran this example.".to_owned(),
            exception: String::new(),
        }),
        replaced: Vec::new(),
        steps: Vec::new(),
        time: Duration::ZERO,
        ignored: Vec::new(),
    }
}

/// A session in which examples are played.
struct Scene {
    stage: Rc<Stage>,
    manners: Rc<coverage::Manners>,
    rt: Runspace,
    width: usize,
    ended: bool,
    /// What is set before the example begins.
    setup: Vec<String>,
}

/// What Windows has and this system may not.
const OF_WINDOWS: &str = "function global:mkdir { New-Item -ItemType Directory -Force @args }
Set-Alias -Name md -Value mkdir -Scope Global -Force";

impl Scene {
    fn new(organization: Session, manners: &Manners) -> Result<Scene, String> {
        let stage = Rc::new(
            Stage::new(manners.width, manners.clock.as_deref())
                .map_err(|error| format!("No folder for temporary files can be made: {error}."))?,
        );
        let mut rt = Runspace::new(Rc::clone(&stage) as Rc<dyn PSHost>, cmdlets::ALL);
        rt.offer(Rc::new(organization));
        let told = Rc::new(coverage::Manners::default());
        told.wants_missing.set(true);
        rt.offer(Rc::clone(&told));
        rt.edition = manners.edition.as_deref().map(Into::into);
        rt.run_text(OF_WINDOWS);
        // The drives that pages of documentation name are the stage's folder.
        let folder = stage.folder().replace('\'', "''");
        rt.run_text(&format!(
            "'C', 'D', 'E' | ForEach-Object {{ $null = New-PSDrive -Name $_ -PSProvider FileSystem -Root '{folder}' -Scope Global -ErrorAction Ignore }}; $Error.Clear()"
        ));
        Ok(Scene {
            stage,
            manners: told,
            rt,
            width: manners.width,
            ended: false,
            setup: Vec::new(),
        })
    }

    /// Plays an example that stands alone, in the editions that have its commands: in all at once, and if that does not
    /// come to a good end, in one after the other.
    fn play_with_what_it_needs(
        &mut self,
        example: &Example,
        copy: &dyn Fn() -> Session,
        manners: &Manners,
    ) -> Result<Played, String> {
        let setup = self.setup.clone();
        let played = self.play_in_rounds(example, copy, manners)?;
        let may_differ = played
            .mistake
            .as_ref()
            .is_some_and(|mistake| played.outcome == Outcome::NotBound || lacks_value(&mistake.id));
        if manners.edition.is_some() || !may_differ {
            return Ok(played);
        }
        for edition in ["EXO", "2019"] {
            let manners = Manners {
                edition: Some(edition.to_owned()),
                ..manners.clone()
            };
            let mut scene = Scene::new(copy(), &manners)?;
            scene.setup.clone_from(&setup);
            let mut other = scene.play_in_rounds(example, copy, &manners)?;
            if other.outcome.is_good() {
                other
                    .replaced
                    .push(("edition".to_owned(), edition.to_owned()));
                *self = scene;
                return Ok(other);
            }
        }
        Ok(played)
    }

    /// Plays an example. The objects that it takes for granted are made, and it is played again from the beginning,
    /// until it names nothing more that is not there.
    fn play_in_rounds(
        &mut self,
        example: &Example,
        copy: &dyn Fn() -> Session,
        manners: &Manners,
    ) -> Result<Played, String> {
        const ROUNDS: usize = 12;
        let stage = copy().fork();
        let mut supplied: Vec<Missing> = Vec::new();
        let mut told = Vec::new();
        let mut filled = false;
        let mut played = self.play(example);
        for _ in 0..ROUNDS {
            if played.outcome.is_good() || self.stage.was_late() {
                break;
            }
            let now = Moment::from_ticks(self.rt.world.now());
            let mut missing = presuppose::take(&self.manners);
            // What the example makes itself was not made because of something else.
            missing.retain(|missing| !makes(example, missing));
            let mut more = make(&stage, manners, missing, &mut supplied, now, &mut told)?;
            let empty = played
                .mistake
                .as_ref()
                .is_some_and(|mistake| lacks_value(&mistake.id));
            if !more && empty && !filled {
                filled = true;
                more = self.fill(example, &stage, manners, &mut told)?;
            }
            let files = self.stage.presupposes_files();
            if !more && files {
                break;
            }
            let mut next = Scene::new(stage.fork(), manners)?;
            next.stage.presuppose_files();
            next.setup = std::mem::take(&mut self.setup);
            played = next.play(example);
            *self = next;
        }
        played.replaced.extend(told);
        Ok(played)
    }

    /// Makes what the example asks for and counts on finding.
    fn fill(
        &self,
        example: &Example,
        stage: &Session,
        manners: &Manners,
        told: &mut Vec<(String, String)>,
    ) -> Result<bool, String> {
        let now = Moment::from_ticks(self.rt.world.now());
        let mut code = self.setup.join("\n");
        for step in &example.steps {
            code.push('\n');
            code.push_str(&placeholders::fill(&step.code).0);
        }
        let mut more = false;
        for sought in presuppose::sought(&code) {
            if let Some((what, values)) = presuppose::content(stage, &sought, now) {
                told.push(("presupposed".to_owned(), what));
                more = true;
                if !values.is_empty() {
                    before(stage, manners, now, &values)?;
                }
            }
        }
        Ok(more)
    }

    fn play(&mut self, example: &Example) -> Played {
        let begun = Instant::now();
        let mut played = Played {
            id: example.id.clone(),
            heading: example.heading.clone(),
            line: example.line,
            outcome: Outcome::Ran,
            mistake: None,
            replaced: Vec::new(),
            steps: Vec::new(),
            time: Duration::ZERO,
            ignored: Vec::new(),
        };
        if !self.setup.is_empty() {
            self.stage.limit(LIMIT);
            for statement in self.setup.clone() {
                self.rt.run_text(&statement);
            }
            self.rt.finish_output();
            self.stage.take();
            played.replaced.extend(
                self.setup
                    .iter()
                    .map(|line| ("earlier".to_owned(), line.clone())),
            );
        }
        let mut matched = false;
        let mut worst: Option<Outcome> = None;
        for step in &example.steps {
            let (done, mistake) = self.step(step, &mut played.replaced);
            let documented = step.output.is_some();
            let outcome = match (&mistake, &done.difference) {
                // A documented error is no mistake.
                (Some(mistake), None) if !documented => outcome_of(mistake),
                (_, Some(_)) => match &mistake {
                    Some(mistake) => outcome_of(mistake),
                    None => Outcome::Differs,
                },
                (_, None) => {
                    matched |= documented;
                    Outcome::Ran
                }
            };
            if !outcome.is_good() {
                if worst.is_none_or(|held| outcome < held) {
                    worst = Some(outcome);
                }
                if played.mistake.is_none() {
                    played.mistake = mistake;
                }
            }
            played.steps.push(done);
        }
        played.outcome = match worst {
            Some(outcome) => outcome,
            None if matched => Outcome::Matched,
            None => Outcome::Ran,
        };
        played.time = begun.elapsed();
        played.ignored = self.manners.ignored_lines();
        played
    }

    /// Runs one step; what it printed, and its first error.
    fn step(
        &mut self,
        step: &Step,
        replaced: &mut Vec<(String, String)>,
    ) -> (PlayedStep, Option<Mistake>) {
        let (code, used) = placeholders::fill(&step.code);
        for pair in used {
            if !replaced.contains(&pair) {
                replaced.push(pair);
            }
        }
        let wide = step
            .output
            .iter()
            .flat_map(|output| output.text.lines())
            .map(|line| line.chars().count() + 1)
            .max()
            .unwrap_or(0);
        self.stage.set_width(self.width.max(wide));
        self.rt.errors.items.borrow_mut().clear();
        self.stage.take();
        self.stage.limit(LIMIT);
        let mut mistake = None;
        for statement in statements(&code) {
            if self.ended {
                break;
            }
            let shown = self.stage.errors();
            self.ended = self.rt.run_text(&statement).is_some();
            if mistake.is_none() && self.stage.errors() > shown {
                mistake = self.first_mistake();
            }
        }
        if self.stage.was_late() && mistake.is_none() {
            mistake = Some(Mistake {
                id: "Timeout".to_owned(),
                message: format!("It did not end within {} seconds.", LIMIT.as_secs()),
                exception: "System.TimeoutException".to_owned(),
            });
        }
        self.rt.finish_output();
        let printed = self.stage.take();
        let difference = step
            .output
            .as_ref()
            .and_then(|output| compare::difference(&output.text, &printed, output.similar));
        (
            PlayedStep {
                code,
                printed,
                difference,
            },
            mistake,
        )
    }

    /// The oldest error that `$Error` holds.
    fn first_mistake(&self) -> Option<Mistake> {
        let held = self.rt.errors.items.borrow();
        let record = held.iter().rev().find_map(|value| match value.base() {
            Value::Error(record) => Some(Rc::clone(record)),
            _ => None,
        });
        Some(record.map_or_else(
            || Mistake {
                id: "Error".to_owned(),
                ..Mistake::default()
            },
            |record: Rc<ErrorRecord>| Mistake {
                id: record.fully_qualified_id.borrow().to_string(),
                message: record.shown_message().to_string(),
                exception: record.exception.type_of().full_name(),
            },
        ))
    }
}

/// Whether an error says that a value is empty.
fn lacks_value(id: &str) -> bool {
    let id = id.split(',').next().unwrap_or_default();
    [
        "NullArray",
        "InvokeMethodOnNull",
        "ParameterArgumentValidationErrorNullNotAllowed",
        "ParameterArgumentValidationErrorEmptyStringNotAllowed",
        "ParameterArgumentValidationErrorEmptyArrayNotAllowed",
    ]
    .contains(&id)
}

/// Whether an example has a command that makes what a later one did not find.
fn makes(example: &Example, missing: &Missing) -> bool {
    let Some((verb, noun)) = missing.command.split_once('-') else {
        return false;
    };
    let made = format!("new-{}", noun.to_lowercase());
    let name = missing.identity.to_lowercase();
    !verb.eq_ignore_ascii_case("New")
        && example.steps.iter().any(|step| {
            let code = step.code.to_lowercase();
            code.lines()
                .any(|line| line.contains(&made) && line.contains(&name))
        })
}

/// Makes the objects that were not found; whether any was made.
fn make(
    stage: &Session,
    manners: &Manners,
    missing: Vec<Missing>,
    supplied: &mut Vec<Missing>,
    now: Moment,
    told: &mut Vec<(String, String)>,
) -> Result<bool, String> {
    const MOST: usize = 96;
    const GUESSES: usize = 8;
    let mut more = false;
    let mut done: Vec<String> = Vec::new();
    for missing in missing {
        // What one command missed another will not miss any more.
        let what = missing.remedy.as_ref().map_or_else(
            || missing.identity.to_lowercase(),
            |remedy| remedy.text.clone(),
        );
        if done.contains(&what) {
            continue;
        }
        done.push(what);
        if supplied.len() > MOST {
            break;
        }
        let attempt = supplied.iter().filter(|held| **held == missing).count();
        match (&missing.remedy, attempt.checked_sub(1)) {
            (Some(remedy), None) => {
                let day = match remedy.earlier {
                    true => now.plus(Span::from_days(-1)),
                    false => now,
                };
                before(stage, manners, day, &remedy.text)?;
                told.push(("presupposed".to_owned(), remedy.text.clone()));
                more = true;
            }
            (remedy, earlier) => {
                let attempt = match remedy {
                    Some(_) => earlier.unwrap_or_default(),
                    None => attempt,
                };
                // What a guess cannot be is guessed otherwise.
                for attempt in attempt..attempt + GUESSES {
                    if let Some(what) = presuppose::supply(stage, &missing, attempt, now) {
                        told.push(("presupposed".to_owned(), what));
                        more = true;
                        break;
                    }
                    supplied.push(missing.clone());
                }
            }
        }
        supplied.push(missing);
    }
    Ok(more)
}

/// Runs what would have been done before, at some moment; what it takes for granted is made, too.
fn before(stage: &Session, manners: &Manners, at: Moment, text: &str) -> Result<(), String> {
    const ROUNDS: usize = 6;
    let manners = Manners {
        clock: Some(at.to_log()),
        ..manners.clone()
    };
    let mut supplied: Vec<Missing> = Vec::new();
    for _ in 0..ROUNDS {
        let mut trial = Scene::new(stage.fork(), &manners)?;
        trial.rt.run_text(text);
        let mut any = false;
        let mut done: Vec<String> = Vec::new();
        for missing in presuppose::take(&trial.manners) {
            let name = missing.identity.to_lowercase();
            if done.contains(&name) {
                continue;
            }
            done.push(name);
            let attempt = supplied.iter().filter(|held| **held == missing).count();
            any |= presuppose::supply(stage, &missing, attempt, at).is_some();
            supplied.push(missing);
        }
        if !any {
            break;
        }
    }
    let mut scene = Scene::new(stage.clone(), &manners)?;
    scene.rt.run_text(text);
    Ok(())
}

/// What an error means for an example.
fn outcome_of(mistake: &Mistake) -> Outcome {
    let id = mistake.id.split(',').next().unwrap_or_default();
    let exception = mistake
        .exception
        .rsplit('.')
        .next()
        .unwrap_or(&mistake.exception);
    match (exception, id) {
        ("ParseException" | "IncompleteParseException", _) => Outcome::ParseError,
        (_, "NotSimulated" | "CommandNotFoundException") | ("NotImplementedException", _) => {
            Outcome::NotSimulated
        }
        (name, _) if name.starts_with("ParameterBinding") => Outcome::NotBound,
        _ => Outcome::Failed,
    }
}

/// The statements of a text as they would be typed one after the other; the whole text if it is one program.
fn statements(code: &str) -> Vec<String> {
    let source = Rc::new(Source::new(code));
    let parsed = syntax::parse(Rc::clone(&source));
    let script = &parsed.script;
    let program = !parsed.errors.is_empty()
        || script.param_block.is_some()
        || script.begin_block.is_some()
        || script.process_block.is_some()
        || !script.using_statements.is_empty();
    let block = script.end_block.as_ref().filter(|_| !program);
    match block {
        Some(block) if block.traps.is_empty() && !block.statements.is_empty() => block
            .statements
            .iter()
            .map(|statement| source.slice(statement.extent()).to_owned())
            .collect(),
        _ => vec![code.to_owned()],
    }
}
