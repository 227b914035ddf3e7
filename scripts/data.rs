//! The part of PowerShell's data language that `grammar/` is written in, for the build script only.

/// A value and where it stands in its text.
pub struct Item {
    pub start: usize,
    pub end: usize,
    pub data: Data,
}

/// What an item is.
pub enum Data {
    Text(String),
    Number(i64),
    Truth(bool),
    Null,
    List(Vec<Item>),
    Table(Vec<(String, Item)>),
    Block,
}

impl Item {
    /// The entry of a table.
    pub fn get(&self, key: &str) -> Option<&Item> {
        match &self.data {
            Data::Table(entries) => entries.iter().find(|(k, _)| k == key).map(|(_, v)| v),
            _ => None,
        }
    }

    /// The text of a string.
    pub fn text(&self) -> Option<&str> {
        match &self.data {
            Data::Text(text) => Some(text),
            _ => None,
        }
    }

    /// The strings of a list of strings; a string alone is a list of one.
    pub fn texts(&self) -> Vec<&str> {
        match &self.data {
            Data::List(items) => items.iter().filter_map(Item::text).collect(),
            _ => self.text().into_iter().collect(),
        }
    }

    /// The items of a list.
    pub fn items(&self) -> &[Item] {
        match &self.data {
            Data::List(items) => items,
            _ => &[],
        }
    }

    /// The entries of a table.
    pub fn entries(&self) -> &[(String, Item)] {
        match &self.data {
            Data::Table(entries) => entries,
            _ => &[],
        }
    }
}

/// Reads the one value that a text holds; the error names the line.
pub fn read(text: &str) -> Result<Item, String> {
    let mut reader = Reader { text, at: 0 };
    let item = reader.value().map_err(|e| reader.place(&e))?;
    reader.skip(true);
    if reader.peek().is_some() {
        return Err(reader.place("more than one value"));
    }
    Ok(item)
}

struct Reader<'a> {
    text: &'a str,
    at: usize,
}

impl Reader<'_> {
    fn place(&self, what: &str) -> String {
        let line = self
            .text
            .get(..self.at)
            .unwrap_or_default()
            .matches('\n')
            .count()
            + 1;
        format!("line {line}: {what}")
    }

    fn rest(&self) -> &str {
        self.text.get(self.at..).unwrap_or_default()
    }

    fn peek(&self) -> Option<char> {
        self.rest().chars().next()
    }

    fn next(&mut self) -> Option<char> {
        let c = self.peek()?;
        self.at += c.len_utf8();
        Some(c)
    }

    fn eat(&mut self, token: &str) -> bool {
        let found = self.rest().starts_with(token);
        if found {
            self.at += token.len();
        }
        found
    }

    /// Skips blanks and comments, and line ends and semicolons where they separate.
    fn skip(&mut self, separators: bool) {
        while let Some(c) = self.peek() {
            if c == '#' {
                while self.peek().is_some_and(|c| c != '\n') {
                    self.next();
                }
            } else if c == ' ' || c == '\t' || c == '\r' || separators && (c == '\n' || c == ';') {
                self.next();
            } else {
                break;
            }
        }
    }

    fn value(&mut self) -> Result<Item, String> {
        self.skip(true);
        let start = self.at;
        let data = if self.eat("@{") {
            Data::Table(self.table()?)
        } else if self.eat("@(") {
            Data::List(self.list()?)
        } else if self.eat("$true") {
            Data::Truth(true)
        } else if self.eat("$false") {
            Data::Truth(false)
        } else if self.eat("$null") {
            Data::Null
        } else {
            match self.peek() {
                Some('\'') => Data::Text(self.quoted()?),
                Some('"') => Data::Text(self.expandable()?),
                Some('{') => {
                    self.block()?;
                    Data::Block
                }
                Some(c) if c == '-' || c.is_ascii_digit() => Data::Number(self.number()?),
                Some(c) => return Err(format!("`{c}` does not start a value")),
                None => return Err("the text ends where a value is expected".to_owned()),
            }
        };
        Ok(Item {
            start,
            end: self.at,
            data,
        })
    }

    fn table(&mut self) -> Result<Vec<(String, Item)>, String> {
        let mut entries = Vec::new();
        loop {
            self.skip(true);
            if self.eat("}") {
                return Ok(entries);
            }
            let key = match self.peek() {
                Some('\'') => self.quoted()?,
                Some('"') => self.expandable()?,
                _ => self.word()?,
            };
            self.skip(false);
            if !self.eat("=") {
                return Err(format!("`=` is missing after `{key}`"));
            }
            let first = self.value()?;
            self.skip(false);
            let item = if self.peek() == Some(',') {
                self.commas(first)?
            } else {
                first
            };
            entries.push((key, item));
        }
    }

    /// `'a', 'b'` without parentheses.
    fn commas(&mut self, first: Item) -> Result<Item, String> {
        let start = first.start;
        let mut items = vec![first];
        while self.eat(",") {
            items.push(self.value()?);
            self.skip(false);
        }
        Ok(Item {
            start,
            end: self.at,
            data: Data::List(items),
        })
    }

    fn list(&mut self) -> Result<Vec<Item>, String> {
        let mut items = Vec::new();
        loop {
            self.skip(true);
            if self.eat(")") {
                return Ok(items);
            }
            if !self.eat(",") {
                items.push(self.value()?);
            }
        }
    }

    fn word(&mut self) -> Result<String, String> {
        let mut word = String::new();
        while let Some(c) = self
            .peek()
            .filter(|c| c.is_alphanumeric() || matches!(c, '_' | '-' | '.'))
        {
            word.push(c);
            self.next();
        }
        if word.is_empty() {
            Err("a key is expected".to_owned())
        } else {
            Ok(word)
        }
    }

    fn number(&mut self) -> Result<i64, String> {
        let mut digits = String::new();
        while let Some(c) = self.peek().filter(|c| c.is_ascii_digit() || *c == '-') {
            digits.push(c);
            self.next();
        }
        digits.parse().map_err(|e| format!("`{digits}`: {e}"))
    }

    fn quoted(&mut self) -> Result<String, String> {
        self.next();
        let mut text = String::new();
        loop {
            match self.next() {
                Some('\'') if !self.eat("'") => return Ok(text),
                // A typographic quote, doubled as PowerShell wants it.
                Some(c @ ('\u{2018}' | '\u{2019}')) if self.peek() == Some(c) => {
                    self.next();
                    text.push(c);
                }
                Some(c) => text.push(c),
                None => return Err("a string does not end".to_owned()),
            }
        }
    }

    fn expandable(&mut self) -> Result<String, String> {
        self.next();
        let mut text = String::new();
        loop {
            match self.next() {
                Some('"') if !self.eat("\"") => return Ok(text),
                Some('$') => return Err("`$` in a string of data".to_owned()),
                Some('`') => match self.next() {
                    Some('e') => text.push('\u{1b}'),
                    Some('n') => text.push('\n'),
                    Some('r') => text.push('\r'),
                    Some('t') => text.push('\t'),
                    Some('0') => text.push('\0'),
                    Some(c) => text.push(c),
                    None => return Err("a string does not end".to_owned()),
                },
                Some(c) => text.push(c),
                None => return Err("a string does not end".to_owned()),
            }
        }
    }

    /// A script block, by its braces; strings and comments may hold others.
    fn block(&mut self) -> Result<(), String> {
        let mut depth = 0;
        let mut before = ' ';
        loop {
            match self.peek() {
                Some('\'') => {
                    self.quoted()?;
                }
                Some('"') => self.skip_expandable()?,
                Some('#') if before.is_whitespace() || before == ';' => self.skip(false),
                Some(c) => {
                    self.next();
                    match c {
                        '{' => depth += 1,
                        '}' => depth -= 1,
                        '`' => {
                            self.next();
                        }
                        _ => {}
                    }
                    before = c;
                    if depth == 0 {
                        return Ok(());
                    }
                }
                None => return Err("a script block does not end".to_owned()),
            }
        }
    }

    fn skip_expandable(&mut self) -> Result<(), String> {
        self.next();
        loop {
            match self.next() {
                Some('"') if !self.eat("\"") => return Ok(()),
                Some('`') => {
                    self.next();
                }
                Some(_) => {}
                None => return Err("a string does not end".to_owned()),
            }
        }
    }
}
