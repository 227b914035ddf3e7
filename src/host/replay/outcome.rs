//! What came of an example.

use std::time::Duration;

/// The outcomes, the worst first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Outcome {
    /// PowerShell cannot read it.
    ParseError,
    /// The command takes no such arguments.
    NotBound,
    /// emsh has no such command, or does not simulate what was asked.
    NotSimulated,
    /// It ended with an error.
    Failed,
    /// It printed something else than documented.
    Differs,
    /// It ran, and nothing is documented to compare with.
    Ran,
    /// It printed what is documented.
    Matched,
}

impl Outcome {
    /// All outcomes.
    pub const ALL: [Outcome; 7] = [
        Outcome::ParseError,
        Outcome::NotBound,
        Outcome::NotSimulated,
        Outcome::Failed,
        Outcome::Differs,
        Outcome::Ran,
        Outcome::Matched,
    ];

    /// The name in reports.
    pub fn name(self) -> &'static str {
        match self {
            Outcome::ParseError => "parse-error",
            Outcome::NotBound => "not-bound",
            Outcome::NotSimulated => "not-simulated",
            Outcome::Failed => "failed",
            Outcome::Differs => "differs",
            Outcome::Ran => "ran",
            Outcome::Matched => "matched",
        }
    }

    /// True if the example did what it is documented to do, as far as that can be told.
    pub fn is_good(self) -> bool {
        matches!(self, Outcome::Ran | Outcome::Matched)
    }
}

/// An error, for reports.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Mistake {
    /// The error's full id.
    pub id: String,
    /// Its message.
    pub message: String,
    /// The type of its exception.
    pub exception: String,
}

/// What came of one example.
#[derive(Clone, Debug)]
pub struct Played {
    /// The example's id.
    pub id: String,
    /// Its heading.
    pub heading: String,
    /// Its line in the page.
    pub line: usize,
    /// What came of it.
    pub outcome: Outcome,
    /// The first error.
    pub mistake: Option<Mistake>,
    /// Placeholders, and what stood for them.
    pub replaced: Vec<(String, String)>,
    /// Each step as it was run and what it printed.
    pub steps: Vec<PlayedStep>,
    /// How long it took.
    pub time: Duration,
    /// What is said of parameters that were accepted and not modelled.
    pub ignored: Vec<String>,
}

/// A step as it was run.
#[derive(Clone, Debug, Default)]
pub struct PlayedStep {
    /// The commands, placeholders replaced.
    pub code: String,
    /// What was printed.
    pub printed: String,
    /// How it differs from the documented output.
    pub difference: Option<String>,
}

impl Played {
    /// The session as a person would have seen it.
    pub fn transcript(&self) -> String {
        let mut text = String::new();
        for step in &self.steps {
            for (number, line) in step.code.lines().enumerate() {
                text.push_str(if number == 0 { "PS> " } else { ">> " });
                text.push_str(line);
                text.push('\n');
            }
            text.push_str(&step.printed);
            if !step.printed.is_empty() && !step.printed.ends_with('\n') {
                text.push('\n');
            }
        }
        text
    }
}

/// What came of a page.
#[derive(Clone, Debug)]
pub struct PlayedPage {
    /// The page's name.
    pub name: String,
    /// Its examples.
    pub examples: Vec<Played>,
}

impl PlayedPage {
    /// True if no example went wrong.
    pub fn is_good(&self) -> bool {
        self.examples
            .iter()
            .all(|example| example.outcome.is_good())
    }

    /// The whole page as one session.
    pub fn transcript(&self) -> String {
        self.examples.iter().map(Played::transcript).collect()
    }
}
