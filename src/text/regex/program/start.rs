//! What is known of where a match can start, without running the machine.

use super::one::One;
use crate::text::regex::node::{Anchor, Node};

/// A pattern that needs no machine.
#[derive(Debug)]
pub(in crate::text::regex) enum Simple {
    /// A text.
    Text(memchr::memmem::Finder<'static>),
    /// Characters of one kind.
    Run { one: One, min: u32, max: u32 },
}

/// What a pattern without groups, choices and conditions is.
pub(super) fn simple(node: &Node) -> Option<Simple> {
    let one = |node: &Node| match node {
        Node::Char(c) => Some(One::Char(*c)),
        Node::Set(class) => Some(One::Set(class.clone())),
        _ => None,
    };
    match node {
        Node::Loop {
            node,
            min,
            max,
            lazy: false,
        } if *min > 0 => one(node).map(|one| Simple::Run {
            one,
            min: *min,
            max: *max,
        }),
        Node::Set(_) => one(node).map(|one| Simple::Run {
            one,
            min: 1,
            max: 1,
        }),
        Node::Char(_) | Node::Concat(_) => {
            let mut text = String::new();
            let is_char = |node: &Node| matches!(node, Node::Char(_));
            let plain = match node {
                Node::Concat(nodes) => !nodes.is_empty() && nodes.iter().all(is_char),
                _ => true,
            };
            leading_text(node, &mut text);
            plain.then(|| Simple::Text(memchr::memmem::Finder::new(text.as_bytes()).into_owned()))
        }
        _ => None,
    }
}

/// Collects the text that a node must start with; says whether what follows it may add more.
pub(super) fn leading_text(node: &Node, text: &mut String) -> bool {
    match node {
        Node::Char(c) => {
            text.push(*c);
            true
        }
        Node::Concat(nodes) => nodes.iter().all(|node| leading_text(node, text)),
        Node::Capture {
            node,
            uncapture: None,
            ..
        }
        | Node::Atomic(node) => leading_text(node, text),
        Node::Empty => true,
        Node::Loop { node, min, max, .. } if min == max && *min <= 8 => {
            (0..*min).all(|_| leading_text(node, text))
        }
        Node::Loop { node, min, .. } if *min > 0 => {
            leading_text(node, text);
            false
        }
        _ => false,
    }
}

/// Collects the ASCII characters a node can start with; true if it can match nothing.
pub(super) fn leading_set(node: &Node, bits: &mut u128) -> bool {
    match node {
        Node::Empty | Node::Anchor(_) | Node::Look { .. } => true,
        Node::Char(c) => {
            if c.is_ascii() {
                *bits |= 1 << (*c as u32);
            }
            false
        }
        Node::Set(class) => {
            *bits |= class.ascii();
            false
        }
        Node::Concat(nodes) => nodes.iter().all(|node| leading_set(node, bits)),
        Node::Alternate(nodes) => {
            let mut empty = false;
            for node in nodes {
                empty |= leading_set(node, bits);
            }
            empty
        }
        Node::Loop { node, min, .. } => leading_set(node, bits) || *min == 0,
        Node::Capture { node, .. } | Node::Atomic(node) => leading_set(node, bits),
        Node::Reference { .. } | Node::IfGroup { .. } | Node::IfMatch { .. } => {
            *bits = u128::MAX;
            true
        }
    }
}

pub(super) fn leading_anchor(node: &Node) -> Option<Anchor> {
    match node {
        Node::Anchor(anchor @ (Anchor::Start | Anchor::Here | Anchor::LineStart)) => Some(*anchor),
        Node::Alternate(nodes) => {
            let (first, others) = nodes.split_first()?;
            let anchor = leading_anchor(first)?;
            let all = others
                .iter()
                .all(|node| leading_anchor(node) == Some(anchor));
            all.then_some(anchor)
        }
        Node::Concat(nodes) => nodes.first().and_then(leading_anchor),
        Node::Capture { node, .. } | Node::Atomic(node) => leading_anchor(node),
        _ => None,
    }
}

/// Text that every match starts with, in whatever case: bytes of ASCII, each one of a few.
#[derive(Debug)]
pub(in crate::text::regex) struct Folded {
    /// The byte to look for, by its place.
    rare: usize,
    /// What may stand at each place; the rarest is looked for.
    places: Vec<Vec<u8>>,
}

impl Folded {
    /// The text of a pattern, if there is any.
    pub(super) fn of(node: &Node) -> Option<Folded> {
        let mut places = Vec::new();
        leading_bytes(node, &mut places);
        Folded::new(places)
    }

    /// The longest piece of text that stands in every match, if there is any.
    pub(super) fn within(node: &Node) -> Option<Folded> {
        let mut pieces = vec![Vec::new()];
        inner_bytes(node, &mut pieces);
        Folded::new(pieces.into_iter().max_by_key(Vec::len)?)
    }

    fn new(places: Vec<Vec<u8>>) -> Option<Folded> {
        let rare = (0..places.len()).min_by_key(|at| {
            places.get(*at).map_or(u32::MAX, |bytes| {
                bytes.iter().map(|byte| commonness(*byte)).sum()
            })
        })?;
        Some(Folded { rare, places })
    }

    /// The first place where it stands, from the front of a text on.
    pub(in crate::text::regex) fn find(&self, text: &[u8]) -> Option<usize> {
        let rare = self.places.get(self.rare)?;
        let mut from = self.rare;
        loop {
            let rest = text.get(from..)?;
            let found = match rare.as_slice() {
                [a] => memchr::memchr(*a, rest),
                [a, b] => memchr::memchr2(*a, *b, rest),
                [a, b, c] => memchr::memchr3(*a, *b, *c, rest),
                _ => None,
            }?;
            let at = from + found - self.rare;
            let here = text.get(at..at + self.places.len())?;
            if here
                .iter()
                .zip(&self.places)
                .all(|(byte, of)| of.contains(byte))
            {
                return Some(at);
            }
            from += found + 1;
        }
    }
}

/// How often a byte stands in what people search, roughly.
fn commonness(byte: u8) -> u32 {
    match byte.to_ascii_lowercase() {
        b' ' => 20,
        b'e' => 12,
        b't' => 9,
        b'a' | b'o' | b'i' | b'n' | b's' | b'r' => 7,
        b'h' | b'l' | b'd' | b'c' | b'u' | b'm' => 4,
        b'0'..=b'9' | b'.' | b'-' | b'/' | b'\n' => 3,
        b'f' | b'p' | b'g' | b'w' | b'y' | b'b' | b':' | b'=' | b'"' | b',' => 2,
        _ => 1,
    }
}

/// Collects the bytes a node must start with; says whether what follows it may add more.
fn leading_bytes(node: &Node, places: &mut Vec<Vec<u8>>) -> bool {
    let mut add = |one: One| match one.few_bytes() {
        Some(bytes) if places.len() < 16 && !bytes.is_empty() => {
            places.push(bytes);
            true
        }
        _ => false,
    };
    match node {
        Node::Char(c) => add(One::Char(*c)),
        Node::Set(class) => add(One::Set(class.clone())),
        Node::Concat(nodes) => nodes.iter().all(|node| leading_bytes(node, places)),
        Node::Capture {
            node,
            uncapture: None,
            ..
        }
        | Node::Atomic(node) => leading_bytes(node, places),
        Node::Empty => true,
        Node::Loop { node, min, max, .. } if min == max && *min <= 8 => {
            (0..*min).all(|_| leading_bytes(node, places))
        }
        Node::Loop { node, min, .. } if *min > 0 => {
            leading_bytes(node, places);
            false
        }
        _ => false,
    }
}

/// Collects the pieces of text that a node must hold.
fn inner_bytes(node: &Node, pieces: &mut Vec<Vec<Vec<u8>>>) {
    let one = match node {
        Node::Char(c) => One::Char(*c).few_bytes(),
        Node::Set(class) => One::Set(class.clone()).few_bytes(),
        Node::Concat(nodes) => {
            for node in nodes {
                inner_bytes(node, pieces);
            }
            return;
        }
        Node::Capture { node, .. } | Node::Atomic(node) => return inner_bytes(node, pieces),
        Node::Loop { node, min, .. } if *min > 0 => {
            pieces.push(Vec::new());
            inner_bytes(node, pieces);
            None
        }
        Node::Empty | Node::Anchor(_) => return,
        _ => None,
    };
    match (one, pieces.last_mut()) {
        (Some(bytes), Some(last)) if !bytes.is_empty() => last.push(bytes),
        _ => pieces.push(Vec::new()),
    }
}

/// True if what a pattern matches depends on nothing but the place and the text: no capture is read again.
pub(super) fn forgets(node: &Node) -> bool {
    match node {
        Node::Reference { .. } | Node::IfGroup { .. } => false,
        Node::Capture {
            uncapture: Some(_), ..
        } => false,
        Node::Capture { node, .. }
        | Node::Atomic(node)
        | Node::Loop { node, .. }
        | Node::Look { node, .. } => forgets(node),
        Node::Concat(nodes) | Node::Alternate(nodes) => nodes.iter().all(forgets),
        Node::IfMatch { test, yes, no } => forgets(test) && forgets(yes) && forgets(no),
        Node::Empty | Node::Char(_) | Node::Set(_) | Node::Anchor(_) => true,
    }
}

/// True if a pattern has parts that are done once they matched: what fails in them may fail for that reason.
pub(super) fn commits(node: &Node) -> bool {
    match node {
        Node::Look { .. } | Node::Atomic(_) | Node::IfMatch { .. } | Node::IfGroup { .. } => true,
        Node::Capture { node, .. } | Node::Loop { node, .. } => commits(node),
        Node::Concat(nodes) | Node::Alternate(nodes) => nodes.iter().any(commits),
        _ => false,
    }
}
