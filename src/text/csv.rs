//! The CSV dialect of Import-Csv and Export-Csv.

use std::borrow::Cow;

/// Reads records of a text, one after the other.
#[derive(Clone, Debug)]
pub struct Reader<'t> {
    rest: &'t str,
    delimiter: char,
}

impl<'t> Reader<'t> {
    /// A reader at the start of a text.
    pub fn new(text: &'t str, delimiter: char) -> Self {
        Self {
            rest: text,
            delimiter,
        }
    }

    /// Takes the first line if it starts with `#`; gives the type that a `#TYPE` line names.
    pub fn type_line(&mut self) -> Option<&'t str> {
        if !self.rest.starts_with('#') {
            return None;
        }
        let end = self.rest.find(['\r', '\n']).unwrap_or(self.rest.len());
        let (line, tail) = self.rest.split_at_checked(end)?;
        self.rest = tail
            .strip_prefix("\r\n")
            .or_else(|| tail.get(1..))
            .unwrap_or_default();
        let name = super::name::strip_prefix_ignore_case(line, "#TYPE")?.trim();
        (!name.is_empty()).then_some(name)
    }

    /// Reads the names of the columns: the first record that is no comment, without empty names at its end.
    ///
    /// A `#Fields: ` record of a web server's log is one too.
    pub fn header(&mut self) -> Option<Vec<String>> {
        let mut names = Vec::new();
        while self.record(&mut names) {
            while names.len() > 1 && names.last().is_some_and(String::is_empty) {
                names.pop();
            }
            match names.first_mut() {
                Some(first) if first.starts_with("#Fields: ") => {
                    first.drain(.."#Fields: ".len());
                    return Some(names);
                }
                Some(first) if first.starts_with('#') => {}
                _ => return Some(names),
            }
        }
        None
    }

    /// Reads the next record that is not blank.
    pub fn row(&mut self, fields: &mut Vec<String>) -> bool {
        while self.record(fields) {
            if fields.len() > 1 || fields.first().is_some_and(|field| !field.is_empty()) {
                return true;
            }
        }
        false
    }

    /// How much of the text was not read yet, in bytes.
    pub fn left(&self) -> usize {
        self.rest.len()
    }

    /// Whether everything was read.
    pub fn is_at_end(&self) -> bool {
        self.rest.is_empty()
    }

    /// Reads the next record, blank or not; false at the end of the text.
    pub fn record(&mut self, fields: &mut Vec<String>) -> bool {
        fields.clear();
        if self.rest.is_empty() {
            return false;
        }
        let mut field = String::new();
        let mut quoted = false;
        while let Some(c) = self.take() {
            if quoted {
                match c {
                    '"' if self.rest.starts_with('"') => {
                        self.take();
                        field.push('"');
                    }
                    '"' => {
                        quoted = false;
                        if self.finish_field(&mut field, true, fields) {
                            return true;
                        }
                    }
                    _ => {
                        field.push(c);
                        let end = self.rest.find('"').unwrap_or(self.rest.len());
                        let (inside, tail) =
                            self.rest.split_at_checked(end).unwrap_or((self.rest, ""));
                        field.push_str(inside);
                        self.rest = tail;
                    }
                }
                continue;
            }
            match c {
                _ if c == self.delimiter => fields.push(std::mem::take(&mut field)),
                '"' if field.is_empty() => quoted = true,
                '"' => {
                    field.push(c);
                    if self.finish_field(&mut field, false, fields) {
                        return true;
                    }
                }
                ' ' | '\t' if field.is_empty() => {}
                ' ' | '\t' => {
                    field.push(c);
                    if self.finish_field(&mut field, true, fields) {
                        return true;
                    }
                }
                '\r' | '\n' => {
                    self.end_line(c);
                    fields.push(field);
                    return true;
                }
                _ => {
                    field.push(c);
                    let special = |c: char| {
                        matches!(c, '"' | ' ' | '\t' | '\r' | '\n') || c == self.delimiter
                    };
                    let end = self.rest.find(special).unwrap_or(self.rest.len());
                    let (plain, tail) = self.rest.split_at_checked(end).unwrap_or((self.rest, ""));
                    field.push_str(plain);
                    self.rest = tail;
                }
            }
        }
        if !field.is_empty() {
            fields.push(field);
        }
        true
    }

    fn take(&mut self) -> Option<char> {
        let mut chars = self.rest.chars();
        let c = chars.next()?;
        self.rest = chars.as_str();
        Some(c)
    }

    fn end_line(&mut self, c: char) {
        if c == '\r' {
            self.rest = self.rest.strip_prefix('\n').unwrap_or(self.rest);
        }
    }

    /// Takes what is left of a field up to the delimiter; true at the end of the record.
    fn finish_field(
        &mut self,
        field: &mut String,
        drop_blanks: bool,
        fields: &mut Vec<String>,
    ) -> bool {
        let start = self.rest;
        let end = start
            .find([self.delimiter, '\r', '\n'])
            .unwrap_or(start.len());
        let (left, tail) = start.split_at_checked(end).unwrap_or((start, ""));
        self.rest = tail;
        if !drop_blanks || left.contains(|c| !matches!(c, ' ' | '\t')) {
            field.push_str(left);
        }
        fields.push(std::mem::take(field));
        match self.take() {
            None => true,
            Some(c) if c == self.delimiter => false,
            Some(c) => {
                self.end_line(c);
                true
            }
        }
    }
}

/// Which fields are written in quotes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Quoting {
    /// All but those without a value.
    #[default]
    Always,
    /// None, whatever they hold.
    Never,
    /// Those that hold the delimiter, a quote or a line break.
    AsNeeded,
}

/// Whether a field must be quoted to be read back.
pub fn needs_quotes(field: &str, delimiter: char) -> bool {
    field.contains([delimiter, '"', '\r', '\n'])
}

/// A field in quotes.
pub fn quote(field: &str) -> Cow<'_, str> {
    if field.contains('"') {
        format!("\"{}\"", field.replace('"', "\"\"")).into()
    } else {
        format!("\"{field}\"").into()
    }
}

/// Appends a field.
pub fn write_field(out: &mut String, field: Option<&str>, delimiter: char, quoting: Quoting) {
    let Some(field) = field else { return };
    let in_quotes = match quoting {
        Quoting::Always => true,
        Quoting::Never => false,
        Quoting::AsNeeded => needs_quotes(field, delimiter),
    };
    if !in_quotes {
        out.push_str(field);
        return;
    }
    out.push('"');
    for (index, piece) in field.split('"').enumerate() {
        if index > 0 {
            out.push_str("\"\"");
        }
        out.push_str(piece);
    }
    out.push('"');
}

/// Appends a record without its line end; `quoting` is asked for each field by its place.
pub fn write_row<'f>(
    out: &mut String,
    fields: impl IntoIterator<Item = Option<&'f str>>,
    delimiter: char,
    quoting: impl Fn(usize) -> Quoting,
) {
    for (index, field) in fields.into_iter().enumerate() {
        if index > 0 {
            out.push(delimiter);
        }
        write_field(out, field, delimiter, quoting(index));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rows(text: &str, delimiter: char) -> Vec<Vec<String>> {
        let mut reader = Reader::new(text, delimiter);
        let mut fields = Vec::new();
        let mut rows = Vec::new();
        while reader.row(&mut fields) {
            rows.push(fields.clone());
        }
        rows
    }

    #[test]
    fn reads_the_recorded_records() {
        let expect =
            |text: &str, expected: &[&[&str]]| assert_eq!(rows(text, ','), expected, "{text:?}");
        expect("a,b\n1", &[&["a", "b"], &["1"]]);
        expect("a,,c\r\n1,2,3\r\n", &[&["a", "", "c"], &["1", "2", "3"]]);
        expect("a,b\n\"x,y\",z", &[&["a", "b"], &["x,y", "z"]]);
        expect("a,b\n\"q\"\"q\",z", &[&["a", "b"], &["q\"q", "z"]]);
        expect("a,b\n\"l1\nl2\",z", &[&["a", "b"], &["l1\nl2", "z"]]);
        expect("a,b\n\"unclosed,2", &[&["a", "b"], &["unclosed,2"]]);
        expect("a,b\n1\"2,3", &[&["a", "b"], &["1\"2", "3"]]);
        expect("a,b\n\"1\"2,3", &[&["a", "b"], &["12", "3"]]);
        expect("a,b\n\n1,2\n", &[&["a", "b"], &["1", "2"]]);
        expect("a b, c ,d\n1", &[&["a b", "c ", "d"], &["1"]]);
        expect("z,", &[&["z"]]);
        assert_eq!(Reader::new("#c\na,b\n", ',').header().unwrap(), ["a", "b"]);
        assert_eq!(
            Reader::new("#TYPE X.Y\na,b\n", ',').type_line(),
            Some("X.Y")
        );
    }

    #[test]
    fn writes_the_recorded_records() {
        let row = |fields: &[Option<&str>], quoting| {
            let mut out = String::new();
            write_row(&mut out, fields.iter().copied(), ',', |_| quoting);
            out
        };
        assert_eq!(row(&[None, Some("True")], Quoting::Always), ",\"True\"");
        assert_eq!(
            row(&[Some("q\"q"), Some("c,d")], Quoting::AsNeeded),
            "\"q\"\"q\",\"c,d\""
        );
        assert_eq!(
            row(&[Some(" lead"), Some("trail ")], Quoting::AsNeeded),
            " lead,trail "
        );
        assert_eq!(
            row(&[Some("q\"q"), Some("c,d")], Quoting::Never),
            "q\"q,c,d"
        );
    }
}
