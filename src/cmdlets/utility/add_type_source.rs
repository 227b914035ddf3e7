//! The part of C# that Add-Type understands: enums, and classes of public fields and automatic properties.

use std::fmt::Write as _;

/// A type that a source declares.
pub(super) struct Declared {
    /// Its full name.
    pub name: String,
    /// The same type as a script declares it, under its name without the namespace.
    pub script: String,
}

/// What is not understood, by its name.
pub(super) struct Refused(pub String);

type Read<T> = Result<T, Refused>;

#[derive(Clone, PartialEq, Debug)]
enum Token {
    Word(String),
    Text(String),
    Number(String),
    Sign(char),
}

impl Token {
    fn shown(&self) -> String {
        match self {
            Token::Word(text) | Token::Number(text) => text.clone(),
            Token::Text(text) => format!("\"{text}\""),
            Token::Sign(sign) => sign.to_string(),
        }
    }
}

fn tokens(source: &str) -> Read<Vec<Token>> {
    let mut made = Vec::new();
    let mut rest = source.chars().peekable();
    while let Some(&next) = rest.peek() {
        if next.is_whitespace() {
            rest.next();
        } else if next.is_alphabetic() || next == '_' || next == '@' {
            let mut word = String::new();
            while let Some(&part) = rest.peek()
                && (part.is_alphanumeric() || matches!(part, '_' | '.' | '@'))
            {
                word.push(part);
                rest.next();
            }
            made.push(Token::Word(word.trim_start_matches('@').to_owned()));
        } else if next.is_ascii_digit() {
            let mut number = String::new();
            while let Some(&part) = rest.peek()
                && (part.is_ascii_alphanumeric() || matches!(part, '_' | '.'))
            {
                number.push(part);
                rest.next();
            }
            made.push(Token::Number(number.replace('_', "")));
        } else if next == '"' {
            rest.next();
            made.push(Token::Text(text(&mut rest)?));
        } else if next == '/' {
            rest.next();
            match rest.next() {
                Some('/') => while rest.next().is_some_and(|part| part != '\n') {},
                Some('*') => {
                    let mut last = ' ';
                    loop {
                        match rest.next() {
                            Some('/') if last == '*' => break,
                            Some(part) => last = part,
                            None => return Err(Refused("a comment without an end".to_owned())),
                        }
                    }
                }
                _ => return Err(Refused("'/'".to_owned())),
            }
        } else if "{}[]();,=<>|?-:".contains(next) {
            rest.next();
            made.push(Token::Sign(next));
        } else {
            return Err(Refused(format!("'{next}'")));
        }
    }
    Ok(made)
}

fn text(rest: &mut std::iter::Peekable<std::str::Chars<'_>>) -> Read<String> {
    let mut text = String::new();
    loop {
        match rest.next() {
            Some('"') => return Ok(text),
            Some('\\') => text.push(match rest.next() {
                Some('n') => '\n',
                Some('t') => '\t',
                Some('r') => '\r',
                Some('0') => '\0',
                Some(same @ ('"' | '\\' | '\'')) => same,
                other => {
                    let shown = other.map(String::from).unwrap_or_default();
                    return Err(Refused(format!("the escape '\\{shown}'")));
                }
            }),
            Some(part) => text.push(part),
            None => return Err(Refused("a string without an end".to_owned())),
        }
    }
}

struct Reader {
    tokens: std::iter::Peekable<std::vec::IntoIter<Token>>,
    usings: Vec<String>,
    namespace: String,
    declared: Vec<Declared>,
    /// Full names of all types of the source, with their short ones.
    names: Vec<(String, String)>,
}

/// The types of a source.
pub(super) fn read(source: &str) -> Read<Vec<Declared>> {
    let tokens = tokens(source)?;
    let mut reader = Reader {
        names: names(&tokens),
        tokens: tokens.into_iter().peekable(),
        usings: Vec::new(),
        namespace: String::new(),
        declared: Vec::new(),
    };
    reader.body(0)?;
    if reader.declared.is_empty() {
        return Err(Refused("a source without types".to_owned()));
    }
    Ok(reader.declared)
}

/// The types that are declared anywhere, before their members are read.
fn names(tokens: &[Token]) -> Vec<(String, String)> {
    let mut namespace = String::new();
    let mut made = Vec::new();
    for pair in tokens.windows(2) {
        if let [Token::Word(word), Token::Word(name)] = pair {
            match word.as_str() {
                "namespace" => name.clone_into(&mut namespace),
                "enum" | "class" | "struct" => {
                    made.push((qualified(&namespace, name), name.clone()));
                }
                _ => {}
            }
        }
    }
    made
}

fn qualified(namespace: &str, name: &str) -> String {
    if namespace.is_empty() {
        name.to_owned()
    } else {
        format!("{namespace}.{name}")
    }
}

impl Reader {
    fn is(&mut self, sign: char) -> bool {
        self.tokens
            .next_if(|next| *next == Token::Sign(sign))
            .is_some()
    }

    fn expect(&mut self, sign: char) -> Read<()> {
        match self.tokens.next() {
            Some(Token::Sign(found)) if found == sign => Ok(()),
            Some(other) => Err(Refused(format!("'{}'", other.shown()))),
            None => Err(Refused(format!("a source without its '{sign}'"))),
        }
    }

    fn word(&mut self) -> Read<String> {
        match self.tokens.next() {
            Some(Token::Word(word)) => Ok(word),
            Some(other) => Err(Refused(format!("'{}'", other.shown()))),
            None => Err(Refused("a source without its end".to_owned())),
        }
    }

    /// What stands in a file or a namespace.
    fn body(&mut self, depth: u32) -> Read<()> {
        let mut flags = false;
        loop {
            if depth > 0 && self.is('}') {
                return Ok(());
            }
            if self.is('[') {
                match self.word()?.as_str() {
                    "Flags" | "System.Flags" | "FlagsAttribute" => flags = true,
                    other => return Err(Refused(format!("the attribute '{other}'"))),
                }
                if self.is('(') {
                    self.expect(')')?;
                }
                self.expect(']')?;
                continue;
            }
            if self.tokens.peek().is_none() {
                return match depth {
                    0 => Ok(()),
                    _ => Err(Refused("a source without its '}'".to_owned())),
                };
            }
            match self.word()?.as_str() {
                "using" => {
                    let name = self.word()?;
                    self.expect(';')?;
                    self.usings.push(name);
                }
                "namespace" if depth == 0 => {
                    self.namespace = self.word()?;
                    if !self.is(';') {
                        self.expect('{')?;
                        self.body(1)?;
                        self.namespace.clear();
                    }
                }
                "public" => match self.word()?.as_str() {
                    "enum" => self.enumeration(std::mem::take(&mut flags))?,
                    "class" => self.class()?,
                    "sealed" if self.word()? == "class" => self.class()?,
                    other => return Err(Refused(format!("'{other}'"))),
                },
                "enum" => self.enumeration(std::mem::take(&mut flags))?,
                other => return Err(Refused(format!("'{other}'"))),
            }
        }
    }

    fn enumeration(&mut self, flags: bool) -> Read<()> {
        let name = self.word()?;
        let mut script = String::new();
        if flags {
            script.push_str("[Flags()] ");
        }
        let _ = write!(script, "enum {name}");
        if self.is(':') {
            let base = self.word()?;
            let _ = write!(script, " : {}", known(&base).unwrap_or(&base));
        }
        script.push_str(" {\n");
        self.expect('{')?;
        let mut members: Vec<(String, i64)> = Vec::new();
        while !self.is('}') {
            let member = self.word()?;
            let value = if self.is('=') {
                self.constant(&members)?
            } else {
                members.last().map_or(0, |(_, last)| last.wrapping_add(1))
            };
            let _ = writeln!(script, "{member} = {value}");
            members.push((member, value));
            if !self.is(',') {
                self.expect('}')?;
                break;
            }
        }
        script.push('}');
        self.is(';');
        self.declared.push(Declared {
            name: qualified(&self.namespace, &name),
            script,
        });
        Ok(())
    }

    /// Numbers and members before, with `|` and `<<` between.
    fn constant(&mut self, members: &[(String, i64)]) -> Read<i64> {
        let mut value = self.number(members)?;
        loop {
            if self.is('|') {
                value |= self.number(members)?;
            } else if self.is('<') {
                self.expect('<')?;
                let by = self.number(members)?;
                value = u32::try_from(by)
                    .ok()
                    .and_then(|by| value.checked_shl(by))
                    .ok_or_else(|| Refused(format!("'<< {by}'")))?;
            } else {
                return Ok(value);
            }
        }
    }

    fn number(&mut self, members: &[(String, i64)]) -> Read<i64> {
        let negative = self.is('-');
        let value = match self.tokens.next() {
            Some(Token::Number(text)) => {
                let digits = text.trim_end_matches(['u', 'U', 'l', 'L']);
                let read = match digits.strip_prefix("0x").or(digits.strip_prefix("0X")) {
                    Some(hex) => i64::from_str_radix(hex, 16),
                    None => digits.parse(),
                };
                read.map_err(|_| Refused(format!("'{text}'")))?
            }
            Some(Token::Word(name)) => {
                let short = name.rsplit('.').next().unwrap_or(&name);
                members
                    .iter()
                    .find(|(held, _)| held == short)
                    .map(|(_, value)| *value)
                    .ok_or_else(|| Refused(format!("'{name}'")))?
            }
            Some(other) => return Err(Refused(format!("'{}'", other.shown()))),
            None => return Err(Refused("a source without its end".to_owned())),
        };
        Ok(if negative {
            value.wrapping_neg()
        } else {
            value
        })
    }

    fn class(&mut self) -> Read<()> {
        let name = self.word()?;
        if self.is(':') {
            return Err(Refused("a base class".to_owned()));
        }
        let mut script = format!("class {name} {{\n");
        self.expect('{')?;
        while !self.is('}') {
            match self.word()?.as_str() {
                "public" => {}
                other => return Err(Refused(format!("the member '{other}'"))),
            }
            let mut is_static = false;
            let mut of = self.word()?;
            if of == "static" {
                is_static = true;
                of = self.word()?;
            }
            if matches!(
                of.as_str(),
                "const"
                    | "readonly"
                    | "virtual"
                    | "override"
                    | "abstract"
                    | "event"
                    | "class"
                    | "enum"
                    | "void"
            ) {
                return Err(Refused(format!("'{of}'")));
            }
            let of = self.type_name(&of)?;
            let Some(Token::Word(_)) = self.tokens.peek() else {
                return Err(Refused("a constructor".to_owned()));
            };
            let mut names = vec![self.word()?];
            let mut ended = false;
            if self.is('{') {
                for accessor in ["get", "set"] {
                    if self.word()? != accessor {
                        return Err(Refused("a property with code".to_owned()));
                    }
                    match self.tokens.next() {
                        Some(Token::Sign(';')) => {}
                        _ => return Err(Refused("a property with code".to_owned())),
                    }
                }
                self.expect('}')?;
                ended = true;
            }
            if self.tokens.peek() == Some(&Token::Sign('(')) {
                return Err(Refused("a method".to_owned()));
            }
            while !ended && self.is(',') {
                names.push(self.word()?);
            }
            let value = match self.is('=') {
                true => {
                    ended = false;
                    Some(self.literal()?)
                }
                false => None,
            };
            if !ended {
                self.expect(';')?;
            }
            let (last, others) = names
                .split_last()
                .map_or((None, &[][..]), |(last, rest)| (Some(last), rest));
            for one in others {
                let _ = writeln!(
                    script,
                    "{}[{of}] ${one}",
                    if is_static { "static " } else { "" }
                );
            }
            if let Some(one) = last {
                let _ = write!(
                    script,
                    "{}[{of}] ${one}",
                    if is_static { "static " } else { "" }
                );
                if let Some(value) = value {
                    let _ = write!(script, " = {value}");
                }
                script.push('\n');
            }
        }
        script.push('}');
        self.declared.push(Declared {
            name: qualified(&self.namespace, &name),
            script,
        });
        Ok(())
    }

    fn literal(&mut self) -> Read<String> {
        let negative = self.is('-');
        match self.tokens.next() {
            Some(Token::Text(text)) => Ok(format!("'{}'", text.replace('\'', "''"))),
            Some(Token::Number(number)) => {
                let plain =
                    number.trim_end_matches(['f', 'F', 'd', 'D', 'm', 'M', 'u', 'U', 'l', 'L']);
                let hex = number.starts_with("0x") || number.starts_with("0X");
                let shown = if hex { number.as_str() } else { plain };
                Ok(format!("{}{shown}", if negative { "-" } else { "" }))
            }
            Some(Token::Word(word)) if matches!(word.as_str(), "true" | "false" | "null") => {
                Ok(format!("${word}"))
            }
            Some(other) => Err(Refused(format!("the value '{}'", other.shown()))),
            None => Err(Refused("a source without its end".to_owned())),
        }
    }

    /// A type as a script writes it.
    fn type_name(&mut self, name: &str) -> Read<String> {
        let mut of = match known(name) {
            Some(known) => known.to_owned(),
            None => self.full(name),
        };
        if self.is('<') {
            let mut arguments = Vec::new();
            loop {
                let argument = self.word()?;
                arguments.push(self.type_name(&argument)?);
                if !self.is(',') {
                    break;
                }
            }
            self.expect('>')?;
            let bare = of.rsplit('.').next().unwrap_or(&of);
            if matches!(bare, "List" | "Dictionary" | "HashSet" | "Queue" | "Stack")
                && !of.contains('.')
            {
                of = format!("System.Collections.Generic.{bare}");
            }
            of = format!("{of}[{}]", arguments.join(", "));
        }
        if self.is('?') {
            of = format!("Nullable[{of}]");
        }
        while self.is('[') {
            self.expect(']')?;
            of.push_str("[]");
        }
        Ok(of)
    }

    /// The full name of a type that the source itself declares; another stays as it is.
    fn full(&self, name: &str) -> String {
        self.names
            .iter()
            .find(|(full, short)| full == name || short == name)
            .map_or_else(|| name.to_owned(), |(full, _)| full.clone())
    }
}

/// C#'s own names of types.
fn known(name: &str) -> Option<&'static str> {
    Some(match name {
        "int" => "int",
        "uint" => "uint",
        "long" => "long",
        "ulong" => "ulong",
        "short" => "short",
        "ushort" => "ushort",
        "byte" => "byte",
        "sbyte" => "sbyte",
        "string" | "String" => "string",
        "bool" | "Boolean" => "bool",
        "double" => "double",
        "float" => "float",
        "decimal" => "decimal",
        "char" => "char",
        "object" | "Object" => "object",
        "DateTime" => "datetime",
        "TimeSpan" => "timespan",
        "Guid" => "guid",
        "Uri" => "uri",
        "Version" => "version",
        "Hashtable" => "hashtable",
        _ => return None,
    })
}
