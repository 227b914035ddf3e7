//! Whether what was printed is what is documented, by stated rules.
//!
//! 1. Blank lines, and blanks at the ends of lines, do not count.
//! 2. Runs of blanks count as one, and so do runs of dashes under the heads of a table: columns may be wider or narrower.
//! 3. A moment (`2/14/2018 7:15:00 AM`, `2018-02-14T07:15:00Z`, `Wednesday, February 14, 2018`, `7:15 PM`) matches any
//!    moment, a time span (`00:00:10.25`) any time span.
//! 4. A GUID matches any GUID, a thumbprint or another long hexadecimal number any other.
//! 5. A word that is cut (`Canadian Empl...`, `Long Na…`) matches any word that begins so.
//! 6. Where the page says that output is *similar*, more lines may be printed than are documented, and a line `...`
//!    stands for any number of lines.

use crate::text::regex::{Regex, RegexOptions};

thread_local! {
    /// Rules 3 and 4: what varies, and what stands for it.
    static VOLATILE: Vec<(Regex, &'static str)> = volatile();
}

fn volatile() -> Vec<(Regex, &'static str)> {
    const MONTH: &str = "(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec)";
    const DAY: &str = "(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )";
    const CLOCK: &str = r"\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?: ?[AaPp]\.?[Mm]\.?)?";
    let rules = [
        (
            r"\b[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}\b"
                .to_owned(),
            "<guid>",
        ),
        (
            r"\b\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?"
                .to_owned(),
            "<time>",
        ),
        (
            format!(r"\b\d{{1,2}}[/.]\d{{1,2}}[/.]\d{{4}}(?:,? {CLOCK})?"),
            "<time>",
        ),
        (
            format!(r"(?:\b{DAY})?\b{MONTH}\.? \d{{1,2}},? \d{{4}}(?:,? {CLOCK})?"),
            "<time>",
        ),
        (
            format!(r"(?:\b{DAY})?\b\d{{1,2}} {MONTH}\.? \d{{4}}(?:,? {CLOCK})?"),
            "<time>",
        ),
        (
            r"\b\d{1,2}:\d{2}(?::\d{2})? ?[AaPp]\.?[Mm]\b\.?".to_owned(),
            "<time>",
        ),
        (
            r"-?\b(?:\d+\.)?\d{2}:\d{2}:\d{2}(?:\.\d+)?\b".to_owned(),
            "<span>",
        ),
        (r"\b(?=[0-9A-Fa-f]*\d)[0-9A-Fa-f]{24,}\b".to_owned(), "<id>"),
        (r"\bS-1-\d+(?:-\d+)+\b".to_owned(), "<id>"),
    ];
    rules
        .into_iter()
        .filter_map(|(pattern, name)| {
            let rule = Regex::new(&pattern, RegexOptions::NONE).ok()?;
            Some((rule, name))
        })
        .collect()
}

/// A line as the rules see it: its words, with names for what varies.
pub fn key(line: &str) -> String {
    let mut text = line.split_whitespace().collect::<Vec<_>>().join(" ");
    VOLATILE.with(|rules| {
        for (rule, name) in rules {
            // A line that takes too long to search stays as it is.
            if let Ok(replaced) = rule.replace(&text, name, None) {
                text = replaced.into_owned();
            }
        }
    });
    let is_rule = text.contains("--") || text == "-";
    if is_rule && text.chars().all(|c| c == '-' || c == ' ') {
        text = text.split(' ').map(|_| "-").collect::<Vec<_>>().join(" ");
    }
    text
}

/// True if a printed line is the documented one, both as keys.
pub fn same(documented: &str, printed: &str) -> bool {
    if documented == printed {
        return true;
    }
    let (mut left, mut right) = (documented.split(' '), printed.split(' '));
    loop {
        match (left.next(), right.next()) {
            (None, None) => return true,
            (Some(a), Some(b)) if a == b => {}
            (Some(a), Some(b)) => match (cut(a), cut(b)) {
                // What is cut may have had more words.
                (Some(start), _) if b.starts_with(start) => skip_to_common(&mut left, &mut right),
                (_, Some(start)) if a.starts_with(start) => skip_to_common(&mut left, &mut right),
                _ => return false,
            },
            _ => return false,
        }
    }
}

/// The beginning of a word that is cut.
fn cut(word: &str) -> Option<&str> {
    word.strip_suffix('\u{2026}')
        .or_else(|| word.strip_suffix("...").or_else(|| word.strip_suffix("..")))
}

/// After a cut word the rest of the fuller cell is passed over, as far as the lines have as many words again.
fn skip_to_common<'a>(left: &mut std::str::Split<'a, char>, right: &mut std::str::Split<'a, char>) {
    let (a, b) = (left.clone().count(), right.clone().count());
    if a > b {
        for _ in b..a {
            left.next();
        }
    } else {
        for _ in a..b {
            right.next();
        }
    }
}

/// What is different: nothing, or a unified difference of the lines.
pub fn difference(documented: &str, printed: &str, similar: bool) -> Option<String> {
    let lines = |text: &str| -> Vec<(String, String)> {
        text.lines()
            .map(str::trim_end)
            .filter(|line| !line.trim().is_empty())
            .map(|line| (line.to_owned(), key(line)))
            .collect()
    };
    let (wanted, got) = (lines(documented), lines(printed));
    if matches_lines(&wanted, &got, similar) {
        return None;
    }
    // Lines that are the same by the rules are shown as documented.
    let shown: Vec<String> = got
        .iter()
        .map(|(line, printed)| {
            wanted
                .iter()
                .find(|(_, documented)| same(documented, printed))
                .map_or_else(|| line.clone(), |(line, _)| line.clone())
        })
        .collect();
    let join = |lines: &[String]| {
        lines
            .iter()
            .map(|line| format!("{line}\n"))
            .collect::<String>()
    };
    let left: Vec<String> = wanted.iter().map(|(line, _)| line.clone()).collect();
    let (left, right) = (join(&left), join(&shown));
    let diff = similar::TextDiff::from_lines(&left, &right);
    Some(
        diff.unified_diff()
            .context_radius(3)
            .header("documented", "printed")
            .to_string(),
    )
}

fn matches_lines(wanted: &[(String, String)], got: &[(String, String)], similar: bool) -> bool {
    if !similar {
        return wanted.len() == got.len()
            && wanted
                .iter()
                .zip(got)
                .all(|((_, documented), (_, printed))| same(documented, printed));
    }
    let mut got = got.iter();
    wanted
        .iter()
        .filter(|(_, documented)| !matches!(documented.as_str(), "..." | "\u{2026}"))
        .all(|(_, documented)| got.any(|(_, printed)| same(documented, printed)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn widths_times_and_ids_vary() {
        let documented = "Name     When                   Id\n----     ----                   --\nab       2/14/2018 7:15:00 AM   0b3d5a0e-7f8e-4d6a-9c1e-111111111111\n";
        let printed = "\nName When                 Id\n---- ----                 --\nab   11/21/2026 3:00:00 PM 11111111-2222-3333-4444-555555555555\n\n";
        assert_eq!(difference(documented, printed, false), None);
        assert!(difference(documented, "Name When Id\n", false).is_some());
    }

    #[test]
    fn cut_words_match_longer_ones() {
        assert!(same("Cana... 5", "Canadian 5"));
        assert!(same("Canadian Em... 5", "Canadian Employees of old 5"));
        assert!(!same("Cana... 5", "Swedish 5"));
    }

    #[test]
    fn differences_are_unified() {
        let diff = difference("a\nb\nc", "a\nx\nc", false).expect("a difference");
        assert!(diff.contains("-b\n+x"), "{diff}");
        assert_eq!(difference("a\n...\nc", "a\nx\ny\nc\nd", true), None);
    }
}
