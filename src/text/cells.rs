//! Width in console cells: measuring, padding, cutting and wrapping.
//!
//! PowerShell counts UTF-16 units: each is one cell or, in the East Asian blocks, two.

/// The cells of a character; outside the first plane one for each surrogate.
#[inline]
pub fn char_width(c: char) -> usize {
    match c {
        '\0'..='\u{10ff}' => 1,
        '\u{1100}'..='\u{115f}'
        | '\u{2329}'..='\u{232a}'
        | '\u{2e80}'..='\u{303e}'
        | '\u{3040}'..='\u{a4cf}'
        | '\u{ac00}'..='\u{d7a3}'
        | '\u{f900}'..='\u{faff}'
        | '\u{fe10}'..='\u{fe19}'
        | '\u{fe30}'..='\u{fe6f}'
        | '\u{ff00}'..='\u{ff60}'
        | '\u{ffe0}'..='\u{ffe6}'
        | '\u{10000}'.. => 2,
        _ => 1,
    }
}

/// The cells of a text; escape sequences that colour it take none.
pub fn width(text: &str) -> usize {
    if !text.contains('\u{1b}') {
        return plain_width(text);
    }
    runs(text)
        .map(|run| if run.escape { 0 } else { plain_width(run.text) })
        .sum()
}

fn plain_width(text: &str) -> usize {
    if text.is_ascii() {
        text.len()
    } else {
        text.chars().map(char_width).sum()
    }
}

/// A stretch of a text: visible characters, or one escape sequence.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Run<'t> {
    /// The stretch.
    pub text: &'t str,
    /// Whether it is an escape sequence.
    pub escape: bool,
}

/// The stretches of a text: what is visible and the escape sequences between.
pub fn runs(text: &str) -> impl Iterator<Item = Run<'_>> {
    let mut rest = text;
    std::iter::from_fn(move || {
        if rest.is_empty() {
            return None;
        }
        let escape = escape_len(rest);
        let (len, escape) = match escape {
            Some(len) => (len, true),
            None => {
                let from = rest.chars().next().map_or(1, char::len_utf8);
                let len = rest
                    .char_indices()
                    .skip(1)
                    .find(|&(at, c)| c == '\u{1b}' && rest.get(at..).and_then(escape_len).is_some())
                    .map_or(rest.len(), |(at, _)| at);
                (len.max(from), false)
            }
        };
        let (run, tail) = rest.split_at_checked(len)?;
        rest = tail;
        Some(Run { text: run, escape })
    })
}

/// The length of the escape sequence that a text starts with: colours and styles, and links.
fn escape_len(text: &str) -> Option<usize> {
    let rest = text.strip_prefix('\u{1b}')?;
    if let Some(body) = rest.strip_prefix('[') {
        let end = body.find(|c: char| !matches!(c, '0'..='9' | ';' | '?'))?;
        return body
            .get(end..)?
            .chars()
            .next()
            .filter(char::is_ascii_alphabetic)
            .map(|_| end + 3);
    }
    let body = rest.strip_prefix("]8;;")?;
    let end = body.find("\u{1b}\\")?;
    Some(5 + end + 2)
}

/// The text without its escape sequences.
pub fn strip_escapes(text: &str) -> std::borrow::Cow<'_, str> {
    if !text.contains('\u{1b}') {
        return text.into();
    }
    runs(text)
        .filter(|run| !run.escape)
        .map(|run| run.text)
        .collect::<String>()
        .into()
}

/// How a text stands in its column.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Alignment {
    /// At the left edge.
    #[default]
    Left,
    /// In the middle.
    Center,
    /// At the right edge.
    Right,
}

/// Appends a text, padded to a number of cells.
pub fn pad(out: &mut String, text: &str, cells: usize, alignment: Alignment) {
    let missing = cells.saturating_sub(width(text));
    let before = match alignment {
        Alignment::Left => 0,
        Alignment::Center => missing / 2,
        Alignment::Right => missing,
    };
    out.extend(std::iter::repeat_n(' ', before));
    out.push_str(text);
    out.extend(std::iter::repeat_n(' ', missing - before));
}

/// The longest beginning that fits into a number of cells; escape sequences stay.
pub fn take(text: &str, cells: usize) -> &str {
    if text.is_ascii() && !text.contains('\u{1b}') {
        return text.get(..cells.min(text.len())).unwrap_or(text);
    }
    let mut left = cells;
    let mut end = 0;
    for run in runs(text) {
        if run.escape {
            end += run.text.len();
            continue;
        }
        for c in run.text.chars() {
            let width = char_width(c);
            if width > left {
                return text.get(..end).unwrap_or(text);
            }
            left -= width;
            end += c.len_utf8();
        }
    }
    text
}

/// The longest end that fits into a number of cells.
pub fn take_end(text: &str, cells: usize) -> &str {
    let mut left = cells;
    let mut start = text.len();
    for (at, c) in text.char_indices().rev() {
        let width = char_width(c);
        if width > left {
            break;
        }
        left -= width;
        start = at;
    }
    text.get(start..).unwrap_or(text)
}

/// What stands for the part that was cut off.
pub const ELLIPSIS: char = '…';

/// The text, or its beginning and an ellipsis where it does not fit.
pub fn cut(text: &str, cells: usize) -> String {
    if width(text) <= cells {
        return text.to_owned();
    }
    let mut out = take(text, cells.saturating_sub(1)).to_owned();
    if cells > 0 {
        out.push(ELLIPSIS);
    }
    out
}

/// The text, or an ellipsis and its end where it does not fit (for right-aligned columns).
pub fn cut_start(text: &str, cells: usize) -> String {
    if width(text) <= cells {
        return text.to_owned();
    }
    let mut out = String::new();
    if cells > 0 {
        out.push(ELLIPSIS);
    }
    out.push_str(take_end(text, cells.saturating_sub(1)));
    out
}

/// The lines of a text, each broken at `cells` without regard to words.
pub fn fold_lines(text: &str, cells: usize) -> Vec<String> {
    let mut lines = Vec::new();
    for line in split_lines(text) {
        let mut rest = line;
        while width(rest) > cells && cells > 0 {
            let mut head = take(rest, cells);
            if head.is_empty() {
                head = rest
                    .get(..rest.chars().next().map_or(0, char::len_utf8))
                    .unwrap_or(rest);
            }
            lines.push(head.to_owned());
            rest = rest.get(head.len()..).unwrap_or_default();
        }
        lines.push(rest.to_owned());
    }
    lines
}

/// The lines of a text, each broken between words where it is wider than `cells`.
///
/// A break eats no blank: the blank stays at the end of the line that it fits on.
pub fn wrap_lines(text: &str, cells: usize) -> Vec<String> {
    let mut lines = Vec::new();
    for line in split_lines(text) {
        wrap_line(line, cells, &mut lines);
    }
    lines
}

fn wrap_line(line: &str, cells: usize, lines: &mut Vec<String>) {
    if width(line) <= cells || cells == 0 {
        lines.push(line.to_owned());
        return;
    }
    let mut current = String::new();
    let mut used = 0;
    for word in words(line) {
        let wide = width(word);
        if used + wide > cells && used > 0 {
            lines.push(std::mem::take(&mut current));
            used = 0;
        }
        let mut rest = word;
        while width(rest) > cells {
            let head = take(rest, cells);
            if head.is_empty() {
                break;
            }
            lines.push(head.to_owned());
            rest = rest.get(head.len()..).unwrap_or_default();
        }
        current.push_str(rest);
        used += width(rest);
    }
    lines.push(current);
}

/// Words and the single blanks between them.
fn words(line: &str) -> impl Iterator<Item = &str> {
    line.split_inclusive([' ', '\t']).flat_map(|piece| {
        let cut = piece.len() - usize::from(piece.ends_with([' ', '\t']));
        let (word, blank) = piece.split_at_checked(cut).unwrap_or((piece, ""));
        [word, blank].into_iter().filter(|piece| !piece.is_empty())
    })
}

/// The lines of a text: ended by `\r\n`, `\n` or `\r`; an empty text is one empty line.
pub fn split_lines(text: &str) -> impl Iterator<Item = &str> {
    let mut rest = Some(text);
    std::iter::from_fn(move || {
        let text = rest?;
        let Some(at) = text.find(['\n', '\r']) else {
            rest = None;
            return Some(text);
        };
        let (line, tail) = text.split_at_checked(at)?;
        rest = tail.strip_prefix("\r\n").or_else(|| tail.get(1..));
        Some(line)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_cells() {
        assert_eq!(width("abc"), 3);
        assert_eq!(width("中文"), 4);
        assert_eq!(width("\u{1b}[31mred\u{1b}[0m"), 3);
        assert_eq!(cut("abcdef", 4), "abc…");
        assert_eq!(cut_start("abcdef", 4), "…def");
        assert_eq!(
            split_lines("a\r\nb\nc").collect::<Vec<_>>(),
            ["a", "b", "c"]
        );
        assert_eq!(fold_lines("abcdef", 4), ["abcd", "ef"]);
    }
}
