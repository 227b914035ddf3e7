//! Text to tree.

use super::node::{Kind, Node};
use std::rc::Rc;

/// What is wrong with a text, and where.
#[derive(Debug)]
pub struct ParseError {
    /// .NET's sentence with line and position.
    pub message: String,
}

struct Reader<'t> {
    /// Where the names of the elements that are open begin.
    starts: Vec<usize>,
    text: &'t str,
    at: usize,
    keep: bool,
    /// Texts and several elements may stand outside of an element, where the tree then refuses them.
    fragment: bool,
}

type Parsed<T> = Result<T, ParseError>;

/// Reads a document; `keep`: white space between elements stays.
pub fn parse(text: &str, keep: bool) -> Parsed<Rc<Node>> {
    read(text, keep, false)
}

/// Reads a document as a reader of fragments gives it to the tree, which is how `[xml]` does it.
pub fn parse_fragment(text: &str) -> Parsed<Rc<Node>> {
    read(text, false, true)
}

fn read(text: &str, keep: bool, fragment: bool) -> Parsed<Rc<Node>> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let document = Node::new(Kind::Document, "", "");
    document.keeps_space.set(keep);
    let mut reader = Reader {
        starts: Vec::new(),
        text,
        at: 0,
        keep,
        fragment,
    };
    let mut open: Vec<Rc<Node>> = vec![Rc::clone(&document)];
    while reader.at < text.len() {
        let Some(top) = open.last().cloned() else {
            break;
        };
        reader.step(&top, &mut open)?;
    }
    if open.len() > 1 && fragment {
        return Err(reader.error_plain("Data at the root level is invalid. Line 1, position 1."));
    }
    if open.len() > 1 {
        let names: Vec<&str> = open
            .iter()
            .skip(1)
            .rev()
            .map(|node| node.name.as_str())
            .collect();
        return Err(reader.error(&format!(
            "Unexpected end of file has occurred. The following elements are not closed: {}.",
            names.join(", ")
        )));
    }
    if !fragment && document.document_element().is_none() {
        return Err(reader.error_plain("Root element is missing."));
    }
    Ok(document)
}

fn is_name(c: char) -> bool {
    c.is_alphanumeric() || matches!(c, '_' | ':' | '-' | '.')
}

impl Reader<'_> {
    fn rest(&self) -> &str {
        self.text.get(self.at..).unwrap_or_default()
    }

    /// Line and column of a position.
    fn place(&self, at: usize) -> (usize, usize) {
        let before = self.text.get(..at).unwrap_or_default();
        let line = before.matches('\n').count() + 1;
        let column = before
            .rsplit('\n')
            .next()
            .unwrap_or_default()
            .encode_utf16()
            .count()
            + 1;
        (line, column)
    }

    fn error(&self, what: &str) -> ParseError {
        let (line, column) = self.place(self.at);
        ParseError {
            message: format!("{what} Line {line}, position {column}."),
        }
    }

    fn error_plain(&self, what: &str) -> ParseError {
        ParseError {
            message: what.to_owned(),
        }
    }

    fn until(&mut self, end: &str) -> Parsed<String> {
        match self.rest().find(end) {
            Some(at) => {
                let found = self.rest().get(..at).unwrap_or_default().to_owned();
                self.at += at + end.len();
                Ok(found)
            }
            None => {
                self.at = self.text.len();
                Err(self.error("Unexpected end of file has occurred."))
            }
        }
    }

    fn name(&mut self) -> Parsed<String> {
        let rest = self.rest();
        let end = rest.find(|c| !is_name(c)).unwrap_or(rest.len());
        let found = rest.get(..end).unwrap_or_default().to_owned();
        let first = found.chars().next();
        if first.is_none_or(|c| !(c.is_alphabetic() || matches!(c, '_' | ':'))) {
            let (shown, hex) = match rest.chars().next() {
                Some(c) => (c.to_string(), format!("0x{:02X}", c as u32)),
                None => return Err(self.error("Unexpected end of file has occurred.")),
            };
            return Err(self.error(&format!(
                "Name cannot begin with the '{shown}' character, hexadecimal value {hex}."
            )));
        }
        self.at += end;
        Ok(found)
    }

    fn skip_space(&mut self) {
        let rest = self.rest();
        let trimmed = rest.trim_start_matches([' ', '\t', '\r', '\n']);
        self.at += rest.len() - trimmed.len();
    }

    fn step(&mut self, top: &Rc<Node>, open: &mut Vec<Rc<Node>>) -> Parsed<()> {
        let rest = self.rest();
        if rest.starts_with("<!--") {
            self.at += 4;
            let text = self.until("-->")?;
            top.append(Node::new(Kind::Comment, "", &text));
        } else if rest.starts_with("<![CDATA[") {
            self.at += 9;
            let text = self.until("]]>")?;
            top.append(Node::new(Kind::CData, "", &text));
        } else if rest.starts_with("<!DOCTYPE") {
            self.at += 9;
            let mut depth = 0;
            let mut end = None;
            for (at, c) in self.rest().char_indices() {
                match c {
                    '[' => depth += 1,
                    ']' => depth -= 1,
                    '>' if depth <= 0 => {
                        end = Some(at);
                        break;
                    }
                    _ => {}
                }
            }
            let Some(end) = end else {
                return Err(self.error("Unexpected end of file has occurred."));
            };
            let text = self.rest().get(..end).unwrap_or_default().trim().to_owned();
            let name = text
                .split([' ', '[', '\n'])
                .next()
                .unwrap_or_default()
                .to_owned();
            self.at += end + 1;
            top.append(Node::new(Kind::DocumentType, &name, &text));
        } else if rest.starts_with("<?") {
            let start = self.at;
            self.at += 2;
            let name = self.name()?;
            let text = self.until("?>")?;
            let text = text.trim_start();
            if name.eq_ignore_ascii_case("xml") {
                if start != 0 {
                    self.at = start + 2;
                    return Err(self.error("Unexpected XML declaration. The XML declaration must be the first node in the document, and no whitespace characters are allowed to appear before it."));
                }
                top.append(Node::new(Kind::Declaration, "xml", text.trim_end()));
            } else {
                top.append(Node::new(Kind::Instruction, &name, text));
            }
        } else if rest.starts_with("</") {
            self.at += 2;
            let place = self.at;
            let name = self.name()?;
            self.skip_space();
            if !self.rest().starts_with('>') {
                return Err(self.error("'>' expected."));
            }
            if open.len() < 2 {
                self.at = place;
                return Err(self.error("Unexpected end tag."));
            }
            if top.name != name {
                let start = top.name.clone();
                let (line, column) = self.place(self.starts.last().copied().unwrap_or(0));
                self.at = place;
                return Err(self.error(&format!(
                    "The '{start}' start tag on line {line} position {column} does not match the end tag of '{name}'."
                )));
            }
            self.at += 1;
            if top.children.borrow().is_empty() {
                top.spread.set(true);
            }
            self.starts.pop();
            open.pop();
        } else if rest.starts_with('<') {
            self.at += 1;
            if top.kind == Kind::Document && top.document_element().is_some() {
                return Err(if self.fragment {
                    self.error_plain("This document already has a 'DocumentElement' node.")
                } else {
                    self.error("There are multiple root elements.")
                });
            }
            self.element(top, open)?;
        } else {
            self.text_run(top)?;
        }
        Ok(())
    }

    fn element(&mut self, top: &Rc<Node>, open: &mut Vec<Rc<Node>>) -> Parsed<()> {
        let begin = self.at;
        let name = self.name()?;
        let element = Node::new(Kind::Element, &name, "");
        loop {
            let before = self.at;
            self.skip_space();
            let rest = self.rest();
            if rest.starts_with("/>") {
                self.at += 2;
                top.append(element);
                return Ok(());
            }
            if rest.starts_with('>') {
                self.at += 1;
                top.append(Rc::clone(&element));
                if open.len() > 1000 {
                    return Err(self.error("The document is nested too deeply."));
                }
                self.starts.push(begin);
                open.push(element);
                return Ok(());
            }
            if rest.is_empty() {
                return Err(self.error("Unexpected end of file has occurred."));
            }
            if before == self.at {
                let c = rest.chars().next().unwrap_or(' ');
                return Err(self.error(&format!(
                    "The '{c}' character, hexadecimal value 0x{:02X}, cannot be included in a name.",
                    c as u32
                )));
            }
            let attribute = self.name()?;
            self.skip_space();
            if !self.rest().starts_with('=') {
                let found = self.rest().chars().next().unwrap_or(' ');
                return Err(self.error(&format!(
                    "'{found}' is an unexpected token. The expected token is '='."
                )));
            }
            self.at += 1;
            self.skip_space();
            let quote = match self.rest().chars().next() {
                Some(c @ ('"' | '\'')) => c,
                Some(c) => {
                    return Err(self.error(&format!(
                        "'{c}' is an unexpected token. The expected token is '\"' or '''."
                    )));
                }
                None => return Err(self.error("Unexpected end of file has occurred.")),
            };
            self.at += 1;
            let place = self.at;
            let raw = self.until(&quote.to_string())?;
            if let Some(at) = raw.find('<') {
                self.at = place + at;
                return Err(
                    self.error("'<', hexadecimal value 0x3C, is an invalid attribute character.")
                );
            }
            if element.attribute(&attribute).is_some() {
                self.at = place;
                return Err(self.error(&format!("'{attribute}' is a duplicate attribute name.")));
            }
            let value = self.decoded(&raw.replace(['\n', '\t'], " ").replace('\r', ""), place)?;
            element.set_attribute(&attribute, &value);
        }
    }

    fn text_run(&mut self, top: &Rc<Node>) -> Parsed<()> {
        let place = self.at;
        let rest = self.rest();
        let end = rest.find('<').unwrap_or(rest.len());
        let raw = rest.get(..end).unwrap_or_default().to_owned();
        let white = raw.chars().all(|c| matches!(c, ' ' | '\t' | '\r' | '\n'));
        if top.kind == Kind::Document {
            if !white && self.fragment {
                self.decoded(&raw, place)?;
                return Err(self.error_plain("The specified node cannot be inserted as the valid child of this node, because the specified node is the wrong type."));
            }
            if !white {
                let skip = raw.len() - raw.trim_start().len();
                self.at += skip;
                return Err(self.error("Data at the root level is invalid."));
            }
            self.at += end;
            return Ok(());
        }
        self.at += end;
        if white {
            if self.keep {
                top.append(Node::new(Kind::Whitespace, "", &raw));
            }
            return Ok(());
        }
        let text = self.decoded(&raw.replace("\r\n", "\n").replace('\r', "\n"), place)?;
        top.append(Node::new(Kind::Text, "", &text));
        Ok(())
    }

    /// Entities in a text become characters.
    fn decoded(&mut self, raw: &str, place: usize) -> Parsed<String> {
        if !raw.contains('&') {
            return Ok(raw.to_owned());
        }
        let mut out = String::new();
        let mut rest = raw;
        while let Some(at) = rest.find('&') {
            out.push_str(rest.get(..at).unwrap_or_default());
            let tail = rest.get(at + 1..).unwrap_or_default();
            let offset = place + (raw.len() - rest.len()) + at + 1;
            let Some(end) = tail.find(';') else {
                self.at = offset;
                return Err(self.error("An error occurred while parsing EntityName."));
            };
            let entity = tail.get(..end).unwrap_or_default();
            let found = match entity {
                "lt" => Some('<'),
                "gt" => Some('>'),
                "amp" => Some('&'),
                "quot" => Some('"'),
                "apos" => Some('\''),
                _ => entity.strip_prefix('#').and_then(|code| {
                    let code = match code.strip_prefix('x') {
                        Some(hex) => u32::from_str_radix(hex, 16).ok()?,
                        None => code.parse().ok()?,
                    };
                    char::from_u32(code)
                }),
            };
            let Some(found) = found else {
                self.at = offset;
                return Err(if entity.is_empty() || !entity.chars().all(is_name) {
                    self.error("An error occurred while parsing EntityName.")
                } else {
                    self.error(&format!("Reference to undeclared entity '{entity}'."))
                });
            };
            out.push(found);
            rest = tail.get(end + 1..).unwrap_or_default();
        }
        out.push_str(rest);
        Ok(out)
    }
}
