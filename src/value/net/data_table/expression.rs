//! The expressions of `DataTable.Select` and `Compute`: read, and worked out for a row.

use super::{Row, Table};
use crate::text::name::eq_ignore_case;
use crate::value::members::services::DbNull;
use crate::value::operators::arithmetic;
use crate::value::{Context, Fault, Result, Type, Value, compare, convert};
use std::cmp::Ordering;
use std::rc::Rc;

/// A piece of an expression.
enum Piece {
    Text(String),
    Number(Value),
    Date(String),
    /// A name; true: in brackets, so that it is no word of the language.
    Name(String, bool),
    Sign(&'static str),
}

/// An expression.
pub(super) enum Node {
    Constant(Value),
    Column(usize),
    Not(Box<Node>),
    Negative(Box<Node>),
    Both(&'static str, Box<Node>, Box<Node>),
    Like(Box<Node>, Box<Node>, bool),
    In(Box<Node>, Vec<Node>, bool),
    IsNull(Box<Node>, bool),
    Call(&'static str, Vec<Node>),
    /// A figure of all rows: its name and the column.
    Sum(&'static str, usize),
}

const SIGNS: [&str; 13] = [
    "<>", "<=", ">=", "=", "<", ">", "(", ")", ",", "+", "-", "*", "/",
];
const FUNCTIONS: [(&str, usize); 6] = [
    ("LEN", 1),
    ("TRIM", 1),
    ("ISNULL", 2),
    ("IIF", 3),
    ("SUBSTRING", 3),
    ("CONVERT", 2),
];
const FIGURES: [&str; 5] = ["SUM", "AVG", "MIN", "MAX", "COUNT"];
/// So deep may an expression be.
const DEPTH: usize = 200;

fn syntax<T>(message: impl Into<String>) -> Result<T> {
    Err(Fault::net("System.Data.SyntaxErrorException", message))
}

fn evaluate<T>(message: impl Into<String>) -> Result<T> {
    Err(Fault::net("System.Data.EvaluateException", message))
}

fn pieces(text: &str) -> Result<Vec<Piece>> {
    let mut found = Vec::new();
    let mut rest = text.trim_start();
    while let Some(c) = rest.chars().next() {
        let after = rest.get(c.len_utf8()..).unwrap_or_default();
        match c {
            '\'' => {
                let mut held = String::new();
                let mut from = after;
                loop {
                    let Some((part, more)) = from.split_once('\'') else {
                        return syntax(format!(
                            "The expression contains an invalid string constant: {rest}."
                        ));
                    };
                    held.push_str(part);
                    match more.strip_prefix('\'') {
                        Some(more) => {
                            held.push('\'');
                            from = more;
                        }
                        None => {
                            rest = more;
                            break;
                        }
                    }
                }
                found.push(Piece::Text(held));
            }
            '#' => {
                let Some((part, more)) = after.split_once('#') else {
                    return syntax(format!(
                        "The expression contains an invalid date constant '{rest}'."
                    ));
                };
                found.push(Piece::Date(part.to_owned()));
                rest = more;
            }
            '[' => {
                let Some((part, more)) = after.split_once(']') else {
                    return syntax("The expression is missing the closing bracket.");
                };
                found.push(Piece::Name(part.to_owned(), true));
                rest = more;
            }
            '0'..='9' | '.' => {
                let end = rest
                    .find(|c: char| !c.is_ascii_digit() && c != '.')
                    .unwrap_or(rest.len());
                let (part, more) = rest.split_at(end);
                let number = match part.parse::<i32>() {
                    Ok(number) => Value::Int(number),
                    Err(_) => match part.parse::<f64>() {
                        Ok(number) => Value::Double(number),
                        Err(_) => {
                            return syntax(format!(
                                "The expression contains invalid number: {part}."
                            ));
                        }
                    },
                };
                found.push(Piece::Number(number));
                rest = more;
            }
            '%' => {
                found.push(Piece::Sign("%"));
                rest = after;
            }
            c if c.is_alphabetic() || c == '_' => {
                let end = rest
                    .find(|c: char| !c.is_alphanumeric() && c != '_')
                    .unwrap_or(rest.len());
                let (part, more) = rest.split_at(end);
                found.push(Piece::Name(part.to_owned(), false));
                rest = more;
            }
            _ => {
                let Some(sign) = SIGNS.into_iter().find(|sign| rest.starts_with(sign)) else {
                    return syntax(format!("Cannot interpret token '{c}' at position {}.", {
                        text.len() - rest.len() + 1
                    }));
                };
                found.push(Piece::Sign(sign));
                rest = rest.get(sign.len()..).unwrap_or_default();
            }
        }
        rest = rest.trim_start();
    }
    Ok(found)
}

struct Reader<'t> {
    pieces: Vec<Piece>,
    at: usize,
    table: &'t Table,
    depth: usize,
    figures: bool,
}

/// Reads an expression; `figures`: such as `SUM(column)` may stand in it.
pub(super) fn read(text: &str, table: &Table, figures: bool) -> Result<Node> {
    let mut reader = Reader {
        pieces: pieces(text)?,
        at: 0,
        table,
        depth: 0,
        figures,
    };
    let node = reader.either()?;
    match reader.pieces.get(reader.at) {
        None => Ok(node),
        Some(_) => syntax("Syntax error in the expression."),
    }
}

impl Reader<'_> {
    fn word(&mut self, word: &str) -> bool {
        let found = matches!(
            self.pieces.get(self.at),
            Some(Piece::Name(name, false)) if eq_ignore_case(name, word)
        );
        self.at += usize::from(found);
        found
    }

    fn sign(&mut self, signs: &[&'static str]) -> Option<&'static str> {
        let Some(Piece::Sign(sign)) = self.pieces.get(self.at) else {
            return None;
        };
        let sign = signs.iter().copied().find(|one| one == sign)?;
        self.at += 1;
        Some(sign)
    }

    fn closed(&mut self) -> Result<()> {
        match self.sign(&[")"]) {
            Some(_) => Ok(()),
            None => syntax("The expression is missing the closing parenthesis."),
        }
    }

    fn either(&mut self) -> Result<Node> {
        self.depth += 1;
        if self.depth > DEPTH {
            return evaluate("The expression is too deep.");
        }
        let mut left = self.both()?;
        while self.word("OR") {
            left = Node::Both("OR", Box::new(left), Box::new(self.both()?));
        }
        self.depth -= 1;
        Ok(left)
    }

    fn both(&mut self) -> Result<Node> {
        let mut left = self.negated()?;
        while self.word("AND") {
            left = Node::Both("AND", Box::new(left), Box::new(self.negated()?));
        }
        Ok(left)
    }

    fn negated(&mut self) -> Result<Node> {
        let mut turns = 0;
        while self.word("NOT") {
            turns += 1;
        }
        let mut node = self.compared()?;
        for _ in 0..turns {
            node = Node::Not(Box::new(node));
        }
        Ok(node)
    }

    fn compared(&mut self) -> Result<Node> {
        let left = self.sum()?;
        if let Some(sign) = self.sign(&["<>", "<=", ">=", "=", "<", ">"]) {
            return Ok(Node::Both(sign, Box::new(left), Box::new(self.sum()?)));
        }
        if self.word("IS") {
            let not = self.word("NOT");
            if !self.word("NULL") {
                return syntax("Syntax error: The IS operator is followed by NULL or NOT NULL.");
            }
            return Ok(Node::IsNull(Box::new(left), not));
        }
        let not = self.word("NOT");
        if self.word("LIKE") {
            return Ok(Node::Like(Box::new(left), Box::new(self.sum()?), not));
        }
        if self.word("IN") {
            if self.sign(&["("]).is_none() {
                return syntax(
                    "Syntax error: The items following the IN keyword must be separated by commas and be enclosed in parentheses.",
                );
            }
            let mut items = vec![self.sum()?];
            while self.sign(&[","]).is_some() {
                items.push(self.sum()?);
            }
            self.closed()?;
            return Ok(Node::In(Box::new(left), items, not));
        }
        if not {
            return syntax("Syntax error: Missing operand before 'Not' operator.");
        }
        Ok(left)
    }

    fn sum(&mut self) -> Result<Node> {
        let mut left = self.product()?;
        while let Some(sign) = self.sign(&["+", "-"]) {
            left = Node::Both(sign, Box::new(left), Box::new(self.product()?));
        }
        Ok(left)
    }

    fn product(&mut self) -> Result<Node> {
        let mut left = self.single()?;
        while let Some(sign) = self.sign(&["*", "/", "%"]) {
            left = Node::Both(sign, Box::new(left), Box::new(self.single()?));
        }
        Ok(left)
    }

    fn single(&mut self) -> Result<Node> {
        let mut negative = false;
        while let Some(sign) = self.sign(&["-", "+"]) {
            negative ^= sign == "-";
        }
        let node = self.operand()?;
        Ok(if negative {
            Node::Negative(Box::new(node))
        } else {
            node
        })
    }

    fn operand(&mut self) -> Result<Node> {
        if self.sign(&["("]).is_some() {
            let node = self.either()?;
            self.closed()?;
            return Ok(node);
        }
        let at = self.at;
        self.at += 1;
        let (name, bracketed) = match self.pieces.get(at) {
            Some(Piece::Text(text)) => return Ok(Node::Constant(Value::str(text.as_str()))),
            Some(Piece::Number(number)) => return Ok(Node::Constant(number.clone())),
            Some(Piece::Date(text)) => {
                let of = Type::Known(crate::value::Known::DateTime);
                let made = convert::convert(
                    &Value::str(text.as_str()),
                    &of,
                    &mut crate::value::NoContext,
                );
                return match made {
                    Ok(date) => Ok(Node::Constant(date)),
                    Err(_) => syntax(format!(
                        "The expression contains an invalid date constant '#{text}#'."
                    )),
                };
            }
            Some(Piece::Name(name, bracketed)) => (name.clone(), *bracketed),
            Some(Piece::Sign(sign)) => {
                return syntax(format!(
                    "Syntax error: Missing operand before '{sign}' operator."
                ));
            }
            None => {
                let last = at.checked_sub(1).and_then(|at| self.pieces.get(at));
                let sign = match last {
                    Some(Piece::Sign(sign)) => (*sign).to_owned(),
                    Some(Piece::Name(word, _)) => word.clone(),
                    _ => String::new(),
                };
                return syntax(format!(
                    "Syntax error: Missing operand after '{sign}' operator."
                ));
            }
        };
        let is = |known: &&str| eq_ignore_case(known, &name);
        if !bracketed && self.sign(&["("]).is_some() {
            if let Some(figure) = FIGURES.into_iter().find(is) {
                if !self.figures {
                    return evaluate(format!("Invalid usage of aggregate function {figure}()."));
                }
                let Some(Piece::Name(column, _)) = self.pieces.get(self.at) else {
                    return syntax(
                        "Syntax error in aggregate argument: Expecting a single column argument with possible 'Child' qualifier.",
                    );
                };
                let column = self.column(column)?;
                self.at += 1;
                self.closed()?;
                return Ok(Node::Sum(figure, column));
            }
            let Some((function, count)) = FUNCTIONS.into_iter().find(|(known, _)| is(known)) else {
                return evaluate(format!(
                    "The expression contains undefined function call {name}()."
                ));
            };
            let mut arguments = vec![self.either()?];
            while self.sign(&[","]).is_some() {
                arguments.push(self.either()?);
            }
            self.closed()?;
            if arguments.len() != count {
                return evaluate(format!(
                    "Invalid number of arguments: function {function}()."
                ));
            }
            return Ok(Node::Call(function, arguments));
        }
        if !bracketed {
            for (word, value) in [
                ("TRUE", Value::TRUE),
                ("FALSE", Value::FALSE),
                ("NULL", Value::Null),
            ] {
                if is(&word) {
                    return Ok(Node::Constant(value));
                }
            }
        }
        Ok(Node::Column(self.column(&name)?))
    }

    fn column(&self, name: &str) -> Result<usize> {
        match self.table.column(&Value::str(name)) {
            Ok(at) => Ok(at),
            Err(_) => evaluate(format!("Cannot find column [{name}].")),
        }
    }
}

fn is_null(value: &Value) -> bool {
    value.is_null() || value.downcast::<DbNull>().is_some()
}

fn is_number(value: &Value) -> bool {
    !matches!(
        value,
        Value::String(_) | Value::DateTime(_) | Value::Bool(_)
    ) && convert::to_f64(value).is_ok()
}

/// How two values stand to each other; texts without regard to case.
fn order(sign: &str, left: &Value, right: &Value, cx: &mut dyn Context) -> Result<Ordering> {
    let (left, right) = (left.base(), right.base());
    // A text that is compared with a date is one.
    let date = Type::Known(crate::value::Known::DateTime);
    match (left, right) {
        (Value::DateTime(_), Value::String(_)) => {
            let right = convert::convert(right, &date, cx)?;
            return compare::compare(left, &right, true, cx);
        }
        (Value::String(_), Value::DateTime(_)) => {
            let left = convert::convert(left, &date, cx)?;
            return compare::compare(&left, right, true, cx);
        }
        _ => {}
    }
    let text = |value: &Value| matches!(value, Value::String(_));
    if text(left) && is_number(right) || is_number(left) && text(right) {
        return evaluate(format!(
            "Cannot perform '{sign}' operation on {} and {}.",
            left.type_of().full_name(),
            right.type_of().full_name()
        ));
    }
    compare::compare(left, right, true, cx)
}

/// Whether a text is like a pattern, whose `*` or `%` stands at its ends only.
fn like(text: &str, pattern: &str) -> Result<bool> {
    let wild = |c: char| c == '*' || c == '%';
    let start = pattern.starts_with(wild);
    let body = pattern.strip_prefix(wild).unwrap_or(pattern);
    let end = body.ends_with(wild);
    let body = body.strip_suffix(wild).unwrap_or(body);
    let plain = body
        .replace("[*]", "\u{1}")
        .replace("[%]", "\u{2}")
        .replace("[[]", "\u{3}")
        .replace("[]]", "]");
    if plain.contains(wild) {
        return evaluate(format!(
            "Error in Like operator: the string pattern '{pattern}' is invalid."
        ));
    }
    let body = plain
        .replace('\u{1}', "*")
        .replace('\u{2}', "%")
        .replace('\u{3}', "[")
        .to_lowercase();
    let text = text.to_lowercase();
    Ok(match (start, end) {
        (true, true) => text.contains(&body),
        (true, false) => text.ends_with(&body),
        (false, true) => text.starts_with(&body),
        (false, false) => text == body,
    })
}

impl Node {
    /// What it is for a row; nothing is unknown.
    pub(super) fn value(
        &self,
        row: Option<&Row>,
        rows: &[Rc<Row>],
        cx: &mut dyn Context,
    ) -> Result<Value> {
        let value = match self {
            Node::Constant(value) => value.clone(),
            Node::Column(at) => row.map(|row| row.load(*at)).unwrap_or_default(),
            Node::Not(node) => match node.truth(row, rows, cx)? {
                Some(held) => Value::Bool(!held),
                None => Value::Null,
            },
            Node::Negative(node) => {
                let value = node.value(row, rows, cx)?;
                if is_null(&value) {
                    Value::Null
                } else {
                    arithmetic::sub(&Value::Int(0), &value, cx)?
                }
            }
            Node::Both(sign @ ("AND" | "OR"), left, right) => {
                let decides = *sign == "OR";
                let left = left.truth(row, rows, cx)?;
                if left == Some(decides) {
                    return Ok(Value::Bool(decides));
                }
                match (left, right.truth(row, rows, cx)?) {
                    (_, Some(held)) if held == decides => Value::Bool(decides),
                    (Some(_), Some(_)) => Value::Bool(!decides),
                    _ => Value::Null,
                }
            }
            Node::Both(sign, left, right) => {
                let (left, right) = (left.value(row, rows, cx)?, right.value(row, rows, cx)?);
                if is_null(&left) || is_null(&right) {
                    return Ok(Value::Null);
                }
                match *sign {
                    "+" => arithmetic::add(&left, &right, cx)?,
                    "-" => arithmetic::sub(&left, &right, cx)?,
                    "*" => arithmetic::mul(&left, &right, cx)?,
                    "/" => arithmetic::div(&left, &right, cx)?,
                    "%" => arithmetic::rem(&left, &right, cx)?,
                    _ => {
                        let order = order(sign, &left, &right, cx)?;
                        Value::Bool(match *sign {
                            "=" => order.is_eq(),
                            "<>" => order.is_ne(),
                            "<" => order.is_lt(),
                            ">" => order.is_gt(),
                            "<=" => order.is_le(),
                            _ => order.is_ge(),
                        })
                    }
                }
            }
            Node::Like(left, right, not) => {
                let (left, right) = (left.value(row, rows, cx)?, right.value(row, rows, cx)?);
                if is_null(&left) || is_null(&right) {
                    return Ok(Value::Null);
                }
                Value::Bool(like(&left.to_text(), &right.to_text())? != *not)
            }
            Node::In(left, items, not) => {
                let left = left.value(row, rows, cx)?;
                if is_null(&left) {
                    return Ok(Value::Null);
                }
                let mut found = false;
                for item in items {
                    let item = item.value(row, rows, cx)?;
                    found |= !is_null(&item) && order("=", &left, &item, cx)?.is_eq();
                }
                Value::Bool(found != *not)
            }
            Node::IsNull(node, not) => Value::Bool(is_null(&node.value(row, rows, cx)?) != *not),
            Node::Call(function, arguments) => {
                let mut held = Vec::with_capacity(arguments.len());
                for argument in arguments {
                    held.push(argument.value(row, rows, cx)?);
                }
                call(function, &held, cx)?
            }
            Node::Sum(figure, column) => sum(figure, *column, rows, cx)?,
        };
        Ok(value)
    }

    /// Whether it holds for a row; nothing is unknown.
    pub(super) fn truth(
        &self,
        row: Option<&Row>,
        rows: &[Rc<Row>],
        cx: &mut dyn Context,
    ) -> Result<Option<bool>> {
        let value = self.value(row, rows, cx)?;
        match value.base() {
            Value::Bool(held) => Ok(Some(*held)),
            other if is_null(other) => Ok(None),
            _ => evaluate("Filter expression does not evaluate to a Boolean term."),
        }
    }
}

fn call(function: &str, held: &[Value], cx: &mut dyn Context) -> Result<Value> {
    let first = held.first().cloned().unwrap_or_default();
    let second = || held.get(1).cloned().unwrap_or_default();
    Ok(match function {
        "ISNULL" if is_null(&first) => second(),
        "ISNULL" => first,
        "IIF" => {
            let yes = matches!(first.base(), Value::Bool(true));
            held.get(if yes { 1 } else { 2 })
                .cloned()
                .unwrap_or_default()
        }
        _ if is_null(&first) => Value::Null,
        "LEN" => Value::Int(crate::text::utf16::len(&first.to_text()) as i32),
        "TRIM" => Value::str(first.to_text().trim()),
        "SUBSTRING" => {
            let number = |at: usize| {
                let value = held.get(at).cloned().unwrap_or_default();
                convert::to_i32(&value).map(|it| usize::try_from(it).unwrap_or(0))
            };
            let (from, count) = (number(1)?.saturating_sub(1), number(2)?);
            let units: Vec<u16> = first
                .to_text()
                .encode_utf16()
                .skip(from)
                .take(count)
                .collect();
            Value::str(String::from_utf16_lossy(&units))
        }
        _ => {
            let name = second().to_text();
            match crate::value::types::resolve_name(&name) {
                Some(of) => convert::convert(&first, &of, cx)?,
                None => return evaluate(format!("Invalid type name '{name}'.")),
            }
        }
    })
}

fn sum(figure: &str, column: usize, rows: &[Rc<Row>], cx: &mut dyn Context) -> Result<Value> {
    let held: Vec<Value> = rows
        .iter()
        .map(|row| row.load(column))
        .filter(|value| !is_null(value))
        .collect();
    let count = Value::Int(i32::try_from(held.len()).unwrap_or(i32::MAX));
    if figure == "COUNT" {
        return Ok(count);
    }
    let mut all = held.into_iter();
    let Some(mut made) = all.next() else {
        return Ok(Value::net(DbNull));
    };
    for value in all {
        match figure {
            "SUM" | "AVG" => made = arithmetic::add(&made, &value, cx)?,
            _ => {
                let order = compare::compare(&value, &made, true, cx)?;
                if order.is_lt() && figure == "MIN" || order.is_gt() && figure == "MAX" {
                    made = value;
                }
            }
        }
    }
    match (figure, &made) {
        ("SUM", Value::Int(it)) => Ok(Value::Long(i64::from(*it))),
        // Of whole numbers the average is whole too.
        ("AVG", Value::Int(it)) => Ok(Value::Int(*it / convert::to_i32(&count)?)),
        ("AVG", _) => arithmetic::div(&made, &count, cx),
        _ => Ok(made),
    }
}

/// The rows that a filter keeps, in the order that is wanted: `column DESC, other`.
pub(super) fn select(
    table: &Table,
    filter: &str,
    sort: &str,
    cx: &mut dyn Context,
) -> Result<Vec<Rc<Row>>> {
    let rows = table.rows.borrow().clone();
    let mut kept = Vec::new();
    if filter.trim().is_empty() {
        kept.extend(rows);
    } else {
        let node = read(filter, table, false)?;
        for row in &rows {
            if node.truth(Some(row), &rows, cx)? == Some(true) {
                kept.push(Rc::clone(row));
            }
        }
    }
    let mut keys = Vec::new();
    for part in sort
        .split(',')
        .map(str::trim)
        .filter(|part| !part.is_empty())
    {
        let (name, down) = match part.rsplit_once(char::is_whitespace) {
            Some((name, way)) if eq_ignore_case(way, "DESC") => (name, true),
            Some((name, way)) if eq_ignore_case(way, "ASC") => (name, false),
            _ => (part, false),
        };
        let name = name.trim().trim_start_matches('[').trim_end_matches(']');
        match table.column(&Value::str(name)) {
            Ok(at) => keys.push((at, down)),
            Err(_) => {
                return Err(Fault::net(
                    "System.IndexOutOfRangeException",
                    format!("Cannot find column {name}."),
                ));
            }
        }
    }
    kept.sort_by(|left, right| {
        for (at, down) in &keys {
            let (a, b) = (left.load(*at), right.load(*at));
            let order = match (is_null(&a), is_null(&b)) {
                (true, true) => Ordering::Equal,
                (true, false) => Ordering::Less,
                (false, true) => Ordering::Greater,
                _ => compare::compare(&a, &b, true, cx).unwrap_or(Ordering::Equal),
            };
            let order = if *down { order.reverse() } else { order };
            if order.is_ne() {
                return order;
            }
        }
        Ordering::Equal
    });
    Ok(kept)
}

/// The figure of `Compute`.
pub(super) fn compute(
    table: &Table,
    expression: &str,
    filter: &str,
    cx: &mut dyn Context,
) -> Result<Value> {
    let rows = select(table, filter, "", cx)?;
    let node = read(expression, table, true)?;
    node.value(None, &rows, cx)
}
