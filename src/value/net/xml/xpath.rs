//! XPath 1.0 as far as scripts use it: paths, predicates, comparisons, the usual functions.

use super::node::{Kind, Node};
use std::rc::Rc;

/// What an expression gives.
#[derive(Clone)]
enum Out {
    Nodes(Vec<Rc<Node>>),
    Text(String),
    Number(f64),
    Bool(bool),
}

impl Out {
    fn text(&self) -> String {
        match self {
            Out::Nodes(nodes) => nodes
                .first()
                .map(|node| node.inner_text())
                .unwrap_or_default(),
            Out::Text(text) => text.clone(),
            Out::Number(number) => {
                if number.is_nan() {
                    "NaN".to_owned()
                } else {
                    number.to_string()
                }
            }
            Out::Bool(flag) => flag.to_string(),
        }
    }

    fn number(&self) -> f64 {
        match self {
            Out::Number(number) => *number,
            Out::Bool(flag) => f64::from(u8::from(*flag)),
            other => other.text().trim().parse().unwrap_or(f64::NAN),
        }
    }

    fn truth(&self) -> bool {
        match self {
            Out::Nodes(nodes) => !nodes.is_empty(),
            Out::Text(text) => !text.is_empty(),
            Out::Number(number) => *number != 0.0 && !number.is_nan(),
            Out::Bool(flag) => *flag,
        }
    }
}

/// The namespaces that prefixes of an expression stand for.
pub type Prefixes<'p> = &'p dyn Fn(&str) -> Option<String>;

struct Machine<'x> {
    tokens: Vec<String>,
    at: usize,
    prefixes: Prefixes<'x>,
    depth: usize,
}

/// The nodes that an expression selects from a node; the error names what is wrong with it.
pub fn select(
    node: &Rc<Node>,
    path: &str,
    prefixes: Prefixes<'_>,
) -> Result<Vec<Rc<Node>>, String> {
    let tokens = tokens(path).ok_or_else(|| format!("'{path}' has an invalid token."))?;
    let mut machine = Machine {
        tokens,
        at: 0,
        prefixes,
        depth: 0,
    };
    let context = Context {
        node: Rc::clone(node),
        position: 1,
        size: 1,
    };
    let out = machine.or(&context);
    let Some(out) = out else {
        // Where the name of a node should stand.
        let stands = machine
            .tokens
            .get(machine.at)
            .and_then(|token| token.chars().next());
        return Err(
            if stands.is_some_and(|c| matches!(c, '[' | ']' | '(' | ')' | '/' | ',' | '|')) {
                "Expression must evaluate to a node-set.".to_owned()
            } else {
                format!("'{path}' has an invalid token.")
            },
        );
    };
    if machine.at < machine.tokens.len() {
        return Err(format!("'{path}' has an invalid token."));
    }
    match out {
        Out::Nodes(nodes) => Ok(nodes),
        _ => Err("Expression must evaluate to a node-set.".to_owned()),
    }
}

fn tokens(text: &str) -> Option<Vec<String>> {
    let mut all = Vec::new();
    let chars: Vec<char> = text.chars().collect();
    let mut at = 0;
    while let Some(c) = chars.get(at).copied() {
        if c.is_whitespace() {
            at += 1;
            continue;
        }
        if c == '"' || c == '\'' {
            let end = chars.iter().skip(at + 1).position(|one| *one == c)? + at + 1;
            let inner: String = chars.get(at + 1..end)?.iter().collect();
            all.push(format!("'{inner}"));
            at = end + 1;
            continue;
        }
        let two: String = chars.iter().skip(at).take(2).collect();
        if matches!(two.as_str(), "//" | "::" | ".." | "!=" | "<=" | ">=") {
            all.push(two);
            at += 2;
            continue;
        }
        if c.is_ascii_digit() || (c == '.' && chars.get(at + 1).is_some_and(char::is_ascii_digit)) {
            let start = at;
            while chars
                .get(at)
                .is_some_and(|c| c.is_ascii_digit() || *c == '.')
            {
                at += 1;
            }
            all.push(chars.get(start..at)?.iter().collect());
            continue;
        }
        if c.is_alphabetic() || c == '_' {
            let start = at;
            while chars
                .get(at)
                .is_some_and(|c| c.is_alphanumeric() || matches!(c, '_' | '-' | '.'))
                || (chars.get(at) == Some(&':')
                    && chars.get(at + 1) != Some(&':')
                    && chars
                        .get(at + 1)
                        .is_some_and(|c| c.is_alphabetic() || *c == '*' || *c == '_'))
            {
                at += 1;
            }
            if chars.get(at) == Some(&'*') && chars.get(at.wrapping_sub(1)) == Some(&':') {
                at += 1;
            }
            all.push(chars.get(start..at)?.iter().collect());
            continue;
        }
        if "/@[]()*|=<>+-,.$".contains(c) {
            all.push(c.to_string());
            at += 1;
            continue;
        }
        return None;
    }
    Some(all)
}

struct Context {
    node: Rc<Node>,
    position: usize,
    size: usize,
}

/// An attribute's parent is the element; document order is what the steps give.
fn unique(nodes: Vec<Rc<Node>>) -> Vec<Rc<Node>> {
    let mut out: Vec<Rc<Node>> = Vec::with_capacity(nodes.len());
    let mut seen = rustc_hash::FxHashSet::default();
    for node in nodes {
        if seen.insert(Rc::as_ptr(&node)) {
            out.push(node);
        }
    }
    out
}

impl Machine<'_> {
    fn peek(&self) -> &str {
        self.tokens.get(self.at).map_or("", String::as_str)
    }

    fn eat(&mut self, token: &str) -> bool {
        let found = self.peek() == token;
        if found {
            self.at += 1;
        }
        found
    }

    fn next(&mut self) -> Option<String> {
        let token = self.tokens.get(self.at).cloned()?;
        self.at += 1;
        Some(token)
    }

    fn or(&mut self, cx: &Context) -> Option<Out> {
        self.depth += 1;
        if self.depth > 200 {
            return None;
        }
        let mut left = self.and(cx)?;
        while self.eat("or") {
            let right = self.and(cx)?;
            left = Out::Bool(left.truth() || right.truth());
        }
        self.depth -= 1;
        Some(left)
    }

    fn and(&mut self, cx: &Context) -> Option<Out> {
        let mut left = self.comparison(cx)?;
        while self.eat("and") {
            let right = self.comparison(cx)?;
            left = Out::Bool(left.truth() && right.truth());
        }
        Some(left)
    }

    fn comparison(&mut self, cx: &Context) -> Option<Out> {
        let mut left = self.sum(cx)?;
        while matches!(self.peek(), "=" | "!=" | "<" | ">" | "<=" | ">=") {
            let op = self.next()?;
            let right = self.sum(cx)?;
            left = Out::Bool(compare(&op, &left, &right));
        }
        Some(left)
    }

    fn sum(&mut self, cx: &Context) -> Option<Out> {
        let mut left = self.product(cx)?;
        while matches!(self.peek(), "+" | "-") {
            let op = self.next()?;
            let right = self.product(cx)?;
            left = Out::Number(if op == "+" {
                left.number() + right.number()
            } else {
                left.number() - right.number()
            });
        }
        Some(left)
    }

    fn product(&mut self, cx: &Context) -> Option<Out> {
        let mut left = self.unary(cx)?;
        while matches!(self.peek(), "*" | "div" | "mod") {
            let op = self.next()?;
            let right = self.unary(cx)?;
            let (a, b) = (left.number(), right.number());
            left = Out::Number(match op.as_str() {
                "*" => a * b,
                "div" => a / b,
                _ => a % b,
            });
        }
        Some(left)
    }

    fn unary(&mut self, cx: &Context) -> Option<Out> {
        if self.eat("-") {
            return Some(Out::Number(-self.unary(cx)?.number()));
        }
        let mut left = self.path(cx)?;
        while self.eat("|") {
            let right = self.path(cx)?;
            let (Out::Nodes(mut a), Out::Nodes(b)) = (left, right) else {
                return None;
            };
            a.extend(b);
            left = Out::Nodes(unique(a));
        }
        Some(left)
    }

    fn is_function(&self) -> bool {
        self.tokens.get(self.at + 1).is_some_and(|next| next == "(")
            && !matches!(
                self.peek(),
                "text" | "node" | "comment" | "processing-instruction"
            )
            && self.peek().chars().next().is_some_and(char::is_alphabetic)
    }

    fn path(&mut self, cx: &Context) -> Option<Out> {
        let first = self.peek().to_owned();
        if let Some(text) = first.strip_prefix('\'') {
            self.at += 1;
            return Some(Out::Text(text.to_owned()));
        }
        if first
            .chars()
            .next()
            .is_some_and(|c| c.is_ascii_digit() || (c == '.' && first.len() > 1 && first != ".."))
        {
            self.at += 1;
            return Some(Out::Number(first.parse().ok()?));
        }
        let mut nodes;
        if first == "(" {
            self.at += 1;
            let inner = self.or(cx)?;
            if !self.eat(")") {
                return None;
            }
            let Out::Nodes(held) = inner else {
                return Some(inner);
            };
            nodes = self.predicates(held)?;
            if !matches!(self.peek(), "/" | "//") {
                return Some(Out::Nodes(nodes));
            }
        } else if self.is_function() {
            let out = self.function(cx)?;
            let Out::Nodes(held) = out else {
                return Some(out);
            };
            nodes = held;
            if !matches!(self.peek(), "/" | "//") {
                return Some(Out::Nodes(nodes));
            }
        } else if first == "/" || first == "//" {
            nodes = vec![cx.node.document()];
            if first == "/" && !self.starts_step(self.at + 1) {
                self.at += 1;
                return Some(Out::Nodes(nodes));
            }
        } else {
            if !self.starts_step(self.at) {
                return None;
            }
            nodes = vec![Rc::clone(&cx.node)];
            nodes = self.step(nodes)?;
        }
        loop {
            if self.eat("//") {
                let mut wider = Vec::new();
                for node in nodes {
                    wider.push(Rc::clone(&node));
                    wider.extend(node.descendants());
                }
                nodes = self.step(unique(wider))?;
            } else if self.eat("/") {
                nodes = self.step(nodes)?;
            } else {
                return Some(Out::Nodes(nodes));
            }
        }
    }

    fn starts_step(&self, at: usize) -> bool {
        self.tokens.get(at).is_some_and(|token| {
            matches!(token.as_str(), "." | ".." | "@" | "*")
                || token
                    .chars()
                    .next()
                    .is_some_and(|c| c.is_alphabetic() || c == '_')
        })
    }

    fn step(&mut self, nodes: Vec<Rc<Node>>) -> Option<Vec<Rc<Node>>> {
        if self.eat(".") {
            return Some(nodes);
        }
        if self.eat("..") {
            return Some(unique(
                nodes.iter().filter_map(|node| node.parent()).collect(),
            ));
        }
        let mut axis = "child".to_owned();
        if self.eat("@") {
            axis = "attribute".to_owned();
        } else if self
            .tokens
            .get(self.at + 1)
            .is_some_and(|next| next == "::")
        {
            axis = self.next()?;
            self.at += 1;
        }
        if !self.starts_step(self.at) && axis == "child" {
            return None;
        }
        let mut test = self.next()?;
        if self.eat("(") {
            while !self.eat(")") {
                self.next()?;
            }
            test.push_str("()");
        }
        let start = self.at;
        let mut all = Vec::new();
        let mut end = start;
        if nodes.is_empty() {
            self.predicates(Vec::new())?;
            return Some(all);
        }
        for node in &nodes {
            let on_axis: Vec<Rc<Node>> = along(node, &axis)?
                .into_iter()
                .filter(|one| self.fits(one, &test, &axis))
                .collect();
            self.at = start;
            all.extend(self.predicates(on_axis)?);
            end = self.at;
        }
        self.at = end;
        Some(unique(all))
    }

    fn fits(&self, node: &Node, test: &str, axis: &str) -> bool {
        let main = if axis == "attribute" {
            Kind::Attribute
        } else {
            Kind::Element
        };
        match test {
            "node()" => true,
            "text()" => matches!(node.kind, Kind::Text | Kind::CData | Kind::Whitespace),
            "comment()" => node.kind == Kind::Comment,
            "processing-instruction()" => node.kind == Kind::Instruction,
            "*" => {
                node.kind == main && !(main == Kind::Attribute && node.name.starts_with("xmlns"))
            }
            name => {
                if node.kind != main {
                    return false;
                }
                let (prefix, local) = name.split_once(':').unwrap_or(("", name));
                let namespace = if prefix.is_empty() {
                    String::new()
                } else {
                    match (self.prefixes)(prefix) {
                        Some(namespace) => namespace,
                        None => return false,
                    }
                };
                (local == "*" || node.local_name() == local) && node.namespace_uri() == namespace
            }
        }
    }

    fn predicates(&mut self, nodes: Vec<Rc<Node>>) -> Option<Vec<Rc<Node>>> {
        let mut nodes = nodes;
        while self.peek() == "[" {
            let start = self.at + 1;
            let size = nodes.len();
            let mut kept = Vec::new();
            let mut end = None;
            for (at, node) in nodes.iter().enumerate() {
                self.at = start;
                let context = Context {
                    node: Rc::clone(node),
                    position: at + 1,
                    size,
                };
                let out = self.or(&context)?;
                if !self.eat("]") {
                    return None;
                }
                end = Some(self.at);
                let keep = match out {
                    Out::Number(number) => number == (at + 1) as f64,
                    other => other.truth(),
                };
                if keep {
                    kept.push(Rc::clone(node));
                }
            }
            match end {
                Some(end) => self.at = end,
                None => {
                    // Nothing to test: skip to the closing bracket.
                    let mut depth = 0;
                    loop {
                        match self.next()?.as_str() {
                            "[" => depth += 1,
                            "]" => {
                                depth -= 1;
                                if depth == 0 {
                                    break;
                                }
                            }
                            _ => {}
                        }
                    }
                }
            }
            nodes = kept;
        }
        Some(nodes)
    }

    fn function(&mut self, cx: &Context) -> Option<Out> {
        let name = self.next()?;
        self.at += 1;
        let mut args = Vec::new();
        if !self.eat(")") {
            loop {
                args.push(self.or(cx)?);
                if self.eat(")") {
                    break;
                }
                if !self.eat(",") {
                    return None;
                }
            }
        }
        let own = || cx.node.inner_text();
        let text = |at: usize| args.get(at).map_or_else(own, Out::text);
        Some(match (name.as_str(), args.len()) {
            ("last", 0) => Out::Number(cx.size as f64),
            ("position", 0) => Out::Number(cx.position as f64),
            ("count", 1) => match args.first()? {
                Out::Nodes(nodes) => Out::Number(nodes.len() as f64),
                _ => return None,
            },
            ("sum", 1) => match args.first()? {
                Out::Nodes(nodes) => Out::Number(
                    nodes
                        .iter()
                        .map(|node| node.inner_text().trim().parse().unwrap_or(f64::NAN))
                        .sum(),
                ),
                _ => return None,
            },
            ("not", 1) => Out::Bool(!args.first()?.truth()),
            ("true", 0) => Out::Bool(true),
            ("false", 0) => Out::Bool(false),
            ("boolean", 1) => Out::Bool(args.first()?.truth()),
            ("contains", 2) => Out::Bool(text(0).contains(&text(1))),
            ("starts-with", 2) => Out::Bool(text(0).starts_with(&text(1))),
            ("string", _) => Out::Text(text(0)),
            ("number", _) => Out::Number(Out::Text(text(0)).number()),
            ("string-length", _) => Out::Number(text(0).encode_utf16().count() as f64),
            ("normalize-space", _) => {
                Out::Text(text(0).split_whitespace().collect::<Vec<_>>().join(" "))
            }
            ("concat", _) => Out::Text(args.iter().map(Out::text).collect()),
            ("name" | "local-name", _) => {
                let node = match args.first() {
                    Some(Out::Nodes(nodes)) => nodes.first().cloned(),
                    Some(_) => return None,
                    None => Some(Rc::clone(&cx.node)),
                };
                Out::Text(node.map_or_else(String::new, |node| {
                    if name == "name" {
                        node.name.clone()
                    } else {
                        node.local_name().to_owned()
                    }
                }))
            }
            ("namespace-uri", _) => {
                let node = match args.first() {
                    Some(Out::Nodes(nodes)) => nodes.first().cloned(),
                    _ => Some(Rc::clone(&cx.node)),
                };
                Out::Text(node.map_or_else(String::new, |node| node.namespace_uri()))
            }
            ("substring", 2 | 3) => {
                let units: Vec<u16> = text(0).encode_utf16().collect();
                let from = args.get(1)?.number().round();
                let to = args
                    .get(2)
                    .map_or(f64::INFINITY, |count| from + count.number().round());
                let kept: Vec<u16> = units
                    .iter()
                    .enumerate()
                    .filter(|(at, _)| (*at as f64 + 1.0) >= from && (*at as f64 + 1.0) < to)
                    .map(|(_, unit)| *unit)
                    .collect();
                Out::Text(String::from_utf16_lossy(&kept))
            }
            ("substring-before", 2) => Out::Text(
                text(0)
                    .split_once(&text(1))
                    .map(|(a, _)| a.to_owned())
                    .unwrap_or_default(),
            ),
            ("substring-after", 2) => Out::Text(
                text(0)
                    .split_once(&text(1))
                    .map(|(_, b)| b.to_owned())
                    .unwrap_or_default(),
            ),
            ("translate", 3) => {
                let (from, to): (Vec<char>, Vec<char>) =
                    (text(1).chars().collect(), text(2).chars().collect());
                Out::Text(
                    text(0)
                        .chars()
                        .filter_map(|c| match from.iter().position(|one| *one == c) {
                            Some(at) => to.get(at).copied(),
                            None => Some(c),
                        })
                        .collect(),
                )
            }
            ("floor", 1) => Out::Number(args.first()?.number().floor()),
            ("ceiling", 1) => Out::Number(args.first()?.number().ceil()),
            ("round", 1) => Out::Number(args.first()?.number().round()),
            _ => return None,
        })
    }
}

fn along(node: &Rc<Node>, axis: &str) -> Option<Vec<Rc<Node>>> {
    let ancestors = || {
        let mut all = Vec::new();
        let mut at = node.parent();
        while let Some(parent) = at {
            at = parent.parent();
            all.push(parent);
        }
        all
    };
    let siblings = |after: bool| -> Vec<Rc<Node>> {
        match node.position() {
            Some((parent, at)) => {
                let children = parent.children.borrow();
                if after {
                    children.iter().skip(at + 1).cloned().collect()
                } else {
                    children.iter().take(at).rev().cloned().collect()
                }
            }
            None => Vec::new(),
        }
    };
    Some(match axis {
        "child" => node.children.borrow().clone(),
        "attribute" => node.attributes.borrow().clone(),
        "self" => vec![Rc::clone(node)],
        "parent" => node.parent().into_iter().collect(),
        "descendant" => node.descendants(),
        "descendant-or-self" => {
            let mut all = vec![Rc::clone(node)];
            all.extend(node.descendants());
            all
        }
        "ancestor" => ancestors(),
        "ancestor-or-self" => {
            let mut all = vec![Rc::clone(node)];
            all.extend(ancestors());
            all
        }
        "following-sibling" => siblings(true),
        "preceding-sibling" => siblings(false),
        _ => return None,
    })
}

fn compare(op: &str, left: &Out, right: &Out) -> bool {
    let one = |a: &Out, b: &Out| -> bool {
        match op {
            "=" | "!=" => {
                let same = match (a, b) {
                    (Out::Bool(_), _) | (_, Out::Bool(_)) => a.truth() == b.truth(),
                    (Out::Number(_), _) | (_, Out::Number(_)) => a.number() == b.number(),
                    _ => a.text() == b.text(),
                };
                same == (op == "=")
            }
            "<" => a.number() < b.number(),
            ">" => a.number() > b.number(),
            "<=" => a.number() <= b.number(),
            _ => a.number() >= b.number(),
        }
    };
    let each = |out: &Out| -> Vec<Out> {
        match out {
            Out::Nodes(nodes) => nodes
                .iter()
                .map(|node| Out::Text(node.inner_text()))
                .collect(),
            other => vec![other.clone()],
        }
    };
    each(left)
        .iter()
        .any(|a| each(right).iter().any(|b| one(a, b)))
}
