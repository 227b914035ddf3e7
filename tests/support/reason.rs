//! Why a case differs, as far as its output tells.

/// What emsh says where something is missing, and what that means. `{}` is the name in quotes after the words.
const SAYINGS: [(&str, &str); 9] = [
    (
        "emsh knows the command ",
        "the command {} is not simulated yet",
    ),
    ("The term ", "the command {} is not there yet"),
    (
        "does not contain a method named ",
        "the method {} is not there yet",
    ),
    ("Unable to find type ", "the type {} is not there yet"),
    ("Cannot find type ", "the type {} is not there yet"),
    (
        "cannot be found on this object",
        "a property is not there yet",
    ),
    ("is not simulated", "something is not simulated yet"),
    (
        "A parameter cannot be found that matches parameter name ",
        "the parameter {} is not there yet",
    ),
    (
        "Cannot process argument transformation on parameter ",
        "the parameter {} takes other values",
    ),
];

/// The reason for a difference between what was recorded and what was printed.
pub fn of(recorded: &str, printed: &str) -> String {
    if printed.starts_with("exit: ended") {
        return "does not end in the time allowed".to_owned();
    }
    if printed.contains("internal error") {
        return "breaks".to_owned();
    }
    for (words, meaning) in SAYINGS {
        for line in printed.lines().filter(|line| !recorded.contains(*line)) {
            if let Some((_, rest)) = line.split_once(words) {
                return meaning.replace("{}", quoted(rest));
            }
        }
    }
    let (was, is) = (parts(recorded), parts(printed));
    let differs: Vec<&str> = [
        (was.exit != is.exit, "the exit status"),
        (was.stdout != is.stdout, "the output"),
        (was.stderr != is.stderr, "the errors"),
    ]
    .into_iter()
    .filter_map(|(differs, name)| differs.then_some(name))
    .collect();
    let same = |a: &str, b: &str| a.split_whitespace().eq(b.split_whitespace());
    match differs.as_slice() {
        ["the output"] if same(was.stdout, is.stdout) => "blanks of the output differ".to_owned(),
        ["the output"] if only_order(was.stdout, is.stdout) => {
            "the order of the output differs".to_owned()
        }
        ["the errors"] if same(was.stderr, is.stderr) => "blanks of the errors differ".to_owned(),
        [] => "only the line ends differ".to_owned(),
        ["the errors"] => "the errors differ".to_owned(),
        [one] => format!("{one} differs"),
        more => format!("{} differ", more.join(" and ")),
    }
}

/// The name at the start of a text: between quotes or brackets, else a word.
fn quoted(text: &str) -> &str {
    text.trim_start()
        .trim_start_matches(['\'', '"', '['])
        .split(['\'', '"', ']'])
        .next()
        .unwrap_or_default()
        .trim_end_matches('.')
}

fn only_order(was: &str, is: &str) -> bool {
    let sorted = |text: &str| {
        let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
        lines.sort();
        lines
    };
    sorted(was) == sorted(is)
}

struct Parts<'a> {
    exit: &'a str,
    stdout: &'a str,
    stderr: &'a str,
}

/// The parts of a snapshot's text.
fn parts(text: &str) -> Parts<'_> {
    let (exit, rest) = text.split_once("\n--- stdout\n").unwrap_or((text, ""));
    let (stdout, stderr) = rest.split_once("--- stderr\n").unwrap_or((rest, ""));
    Parts {
        exit,
        stdout,
        stderr,
    }
}
