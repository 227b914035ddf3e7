//! A pattern's tree as instructions.

use super::class::{Class, Fold};
use super::node::{Anchor, Node};
use super::parse::UNBOUNDED;

/// One character.
#[derive(Clone, Debug)]
pub(super) enum One {
    Char(char),
    Set(Class),
}

impl One {
    #[inline]
    pub(super) fn accepts(&self, c: char) -> bool {
        match self {
            Self::Char(expected) => *expected == c,
            Self::Set(class) => class.contains(c),
        }
    }

    /// How many bytes and characters at the front of a text are accepted, `most` characters at most.
    pub(super) fn run(&self, text: &str, most: u32) -> (usize, u32) {
        let bits = match self {
            Self::Char(expected) if expected.is_ascii() => 1u128 << (*expected as u32),
            Self::Set(class) if class.ascii.is_some() => class.ascii(),
            _ => 0,
        };
        let mut count = 0;
        for byte in text.bytes() {
            if byte >= 0x80 || bits >> byte & 1 == 0 || count == most {
                break;
            }
            count += 1;
        }
        let mut length = count as usize;
        let more = text.as_bytes().get(length);
        if count == most || more.is_none_or(|byte| *byte < 0x80 && bits != 0) {
            return (length, count);
        }
        for c in text.get(length..).unwrap_or_default().chars() {
            if count == most || !self.accepts(c) {
                break;
            }
            length += c.len_utf8();
            count += 1;
        }
        (length, count)
    }

    /// How many bytes at the front of a text are not accepted; `None`: none of its characters is.
    pub(super) fn skip_until(&self, text: &str) -> Option<usize> {
        match self {
            Self::Char(expected) if expected.is_ascii() => {
                memchr::memchr(*expected as u8, text.as_bytes())
            }
            Self::Set(Class {
                ascii: Some(bits), ..
            }) => {
                let mut from = 0;
                loop {
                    let found = text
                        .as_bytes()
                        .get(from..)?
                        .iter()
                        .position(|byte| *byte >= 0x80 || bits >> byte & 1 == 1)?;
                    let at = from + found;
                    let c = text.get(at..)?.chars().next()?;
                    if self.accepts(c) {
                        return Some(at);
                    }
                    from = at + c.len_utf8();
                }
            }
            _ => text.find(|c| self.accepts(c)),
        }
    }

    /// The ASCII characters that are accepted, and whether others may be.
    fn reach(&self) -> Reach {
        match self {
            Self::Char(c) if c.is_ascii() => Reach {
                ascii: 1 << (*c as u32),
                others: false,
            },
            Self::Char(_) => Reach {
                ascii: 0,
                others: true,
            },
            Self::Set(class) => Reach {
                ascii: class.ascii(),
                others: !class.is_ascii_only(),
            },
        }
    }
}

/// Which characters may stand somewhere.
#[derive(Clone, Copy, Default)]
struct Reach {
    ascii: u128,
    others: bool,
}

impl Reach {
    fn meets(self, other: Reach) -> bool {
        self.ascii & other.ascii != 0 || (self.others && other.others)
    }
}

/// How a run of characters takes them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Greed {
    /// As many as there are, and gives them back one by one.
    Greedy,
    /// As many as there are; what follows cannot begin with one of them, so that none is given back.
    Possessive,
    /// As few as possible.
    Lazy,
}

/// A pattern that needs no machine.
#[derive(Debug)]
pub(super) enum Simple {
    /// A text.
    Text(memchr::memmem::Finder<'static>),
    /// Characters of one kind.
    Run { one: One, min: u32, max: u32 },
}

/// An instruction; targets are indices of instructions, slots are of the machine's registers.
#[derive(Clone, Debug)]
pub(super) enum Op {
    One(One),
    OneBack(One),
    Text(String),
    /// A character over and over.
    Run {
        one: One,
        min: u32,
        max: u32,
        how: Greed,
        back: bool,
    },
    /// First here, later there.
    Try {
        first: usize,
        then: usize,
    },
    Jump(usize),
    /// Remembers the position.
    Mark(usize),
    Capture {
        slot: usize,
        group: Option<usize>,
        uncapture: Option<usize>,
    },
    /// Starts a loop: count in `slot`, position of the last turn in the next one.
    LoopStart(usize),
    LoopTest {
        slot: usize,
        min: u32,
        max: u32,
        lazy: bool,
        exit: usize,
    },
    LoopTurn(usize),
    /// Remembers how many choices were open.
    AtomicStart(usize),
    AtomicEnd(usize),
    LookStart(usize),
    LookEnd(usize),
    /// Opens a choice that is taken when the body fails.
    NotStart {
        slot: usize,
        after: usize,
    },
    NotEnd(usize),
    Reference {
        group: usize,
        fold: Option<Fold>,
        back: bool,
    },
    IfGroup {
        group: usize,
        no: usize,
    },
    Anchor(Anchor),
    Fail,
    Match,
}

/// A pattern as instructions, and what is known of where it can start.
#[derive(Debug)]
pub(super) struct Program {
    pub(super) ops: Vec<Op>,
    pub(super) slots: usize,
    pub(super) groups: usize,
    /// Text that every match starts with.
    pub(super) prefix: String,
    /// Finds that text.
    pub(super) finder: memchr::memmem::Finder<'static>,
    /// Set where the pattern is so simple that it needs no machine.
    pub(super) simple: Option<Simple>,
    /// The ASCII characters that a match can start with, if it cannot be empty; others may always.
    pub(super) first: Option<u128>,
    /// Whether a match can only start where the search starts or the text does.
    pub(super) anchored: Option<Anchor>,
}

struct Compiler {
    ops: Vec<Op>,
    slots: usize,
}

pub(super) fn compile(node: &Node, groups: usize, right_to_left: bool) -> Program {
    let mut compiler = Compiler {
        ops: Vec::new(),
        slots: 0,
    };
    let slot = compiler.slot(1);
    compiler.ops.push(Op::Mark(slot));
    compiler.node(node, right_to_left);
    compiler.ops.push(Op::Capture {
        slot,
        group: Some(0),
        uncapture: None,
    });
    compiler.ops.push(Op::Match);
    let mut prefix = String::new();
    let (mut first, mut anchored) = (None, None);
    if !right_to_left {
        leading_text(node, &mut prefix);
        let mut bits = 0;
        first = (!leading_set(node, &mut bits)).then_some(bits);
        anchored = leading_anchor(node);
    }
    let simple = if right_to_left || groups > 1 {
        None
    } else {
        simple(node)
    };
    compiler.keep();
    Program {
        finder: memchr::memmem::Finder::new(prefix.as_bytes()).into_owned(),
        simple,
        ops: compiler.ops,
        slots: compiler.slots,
        groups,
        prefix,
        first,
        anchored,
    }
}

/// What a pattern without groups, choices and conditions is.
fn simple(node: &Node) -> Option<Simple> {
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
fn leading_text(node: &Node, text: &mut String) -> bool {
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
fn leading_set(node: &Node, bits: &mut u128) -> bool {
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

fn leading_anchor(node: &Node) -> Option<Anchor> {
    match node {
        Node::Anchor(anchor @ (Anchor::Start | Anchor::Here)) => Some(*anchor),
        Node::Concat(nodes) => nodes.first().and_then(leading_anchor),
        Node::Capture { node, .. } | Node::Atomic(node) => leading_anchor(node),
        _ => None,
    }
}

impl Compiler {
    fn slot(&mut self, count: usize) -> usize {
        let slot = self.slots;
        self.slots += count;
        slot
    }

    fn here(&self) -> usize {
        self.ops.len()
    }

    /// Puts a placeholder that is filled when its targets are known.
    fn hole(&mut self) -> usize {
        self.ops.push(Op::Fail);
        self.ops.len() - 1
    }

    fn fill(&mut self, hole: usize, op: Op) {
        if let Some(place) = self.ops.get_mut(hole) {
            *place = op;
        }
    }

    /// Runs whose characters cannot begin what follows keep them.
    fn keep(&mut self) {
        for at in 0..self.ops.len() {
            let Some(Op::Run {
                one,
                how: Greed::Greedy,
                back: false,
                ..
            }) = self.ops.get(at)
            else {
                continue;
            };
            let reach = one.reach();
            if self.ends(at + 1, reach, 0)
                && let Some(Op::Run { how, .. }) = self.ops.get_mut(at)
            {
                *how = Greed::Possessive;
            }
        }
    }

    /// True if what starts at an instruction cannot match where one of these characters stands.
    fn ends(&self, at: usize, reach: Reach, depth: usize) -> bool {
        if depth > 8 {
            return false;
        }
        let next = |at: usize| self.ends(at, reach, depth + 1);
        match self.ops.get(at) {
            Some(Op::One(one)) => !reach.meets(one.reach()),
            Some(Op::Text(text)) => text
                .chars()
                .next()
                .is_some_and(|c| !reach.meets(One::Char(c).reach())),
            Some(Op::Run {
                one,
                min,
                back: false,
                ..
            }) => !reach.meets(one.reach()) && (*min > 0 || next(at + 1)),
            Some(Op::Mark(_) | Op::LoopStart(_) | Op::LoopTurn(_)) => next(at + 1),
            Some(Op::Capture {
                uncapture: None, ..
            }) => next(at + 1),
            Some(Op::Jump(to)) => next(*to),
            Some(Op::Try { first, then }) => next(*first) && next(*then),
            Some(Op::LoopTest { exit, .. }) => next(at + 1) && next(*exit),
            Some(Op::Anchor(Anchor::End)) => true,
            Some(Op::Anchor(Anchor::EndOrLastLine | Anchor::LineEnd)) => {
                reach.ascii >> u32::from(b'\n') & 1 == 0
            }
            Some(Op::Fail | Op::Match) => true,
            _ => false,
        }
    }

    fn one(&mut self, one: One, back: bool) {
        self.ops
            .push(if back { Op::OneBack(one) } else { Op::One(one) });
    }

    fn node(&mut self, node: &Node, back: bool) {
        match node {
            Node::Empty => {}
            Node::Char(c) => self.one(One::Char(*c), back),
            Node::Set(class) => self.one(One::Set(class.clone()), back),
            Node::Anchor(anchor) => self.ops.push(Op::Anchor(*anchor)),
            Node::Concat(nodes) => self.concat(nodes, back),
            Node::Alternate(nodes) => self.alternate(nodes, back),
            Node::Loop {
                node,
                min,
                max,
                lazy,
            } => self.repeat(node, *min, *max, *lazy, back),
            Node::Capture {
                node,
                group,
                uncapture,
            } => {
                let slot = self.slot(1);
                self.ops.push(Op::Mark(slot));
                self.node(node, back);
                self.ops.push(Op::Capture {
                    slot,
                    group: *group,
                    uncapture: *uncapture,
                });
            }
            Node::Look {
                node,
                behind,
                negative: false,
            } => {
                let slot = self.slot(2);
                self.ops.push(Op::LookStart(slot));
                self.node(node, *behind);
                self.ops.push(Op::LookEnd(slot));
            }
            Node::Look {
                node,
                behind,
                negative: true,
            } => {
                let slot = self.slot(1);
                let hole = self.hole();
                self.node(node, *behind);
                self.ops.push(Op::NotEnd(slot));
                let after = self.here();
                self.fill(hole, Op::NotStart { slot, after });
            }
            Node::Atomic(node) => {
                let slot = self.slot(1);
                self.ops.push(Op::AtomicStart(slot));
                self.node(node, back);
                self.ops.push(Op::AtomicEnd(slot));
            }
            Node::Reference { group, fold } => {
                self.ops.push(Op::Reference {
                    group: *group,
                    fold: *fold,
                    back,
                });
            }
            Node::IfGroup { group, yes, no } => {
                let test = self.hole();
                self.node(yes, back);
                let end = self.hole();
                let other = self.here();
                self.fill(
                    test,
                    Op::IfGroup {
                        group: *group,
                        no: other,
                    },
                );
                self.node(no, back);
                let after = self.here();
                self.fill(end, Op::Jump(after));
            }
            Node::IfMatch { test, yes, no } => {
                // A look that falls through to `yes`, with `no` as the choice left when it fails.
                let slot = self.slot(2);
                let choice = self.slot(1);
                let hole = self.hole();
                self.ops.push(Op::LookStart(slot));
                self.node(test, back);
                self.ops.push(Op::LookEnd(slot));
                self.ops.push(Op::AtomicEnd(choice));
                self.node(yes, back);
                let end = self.hole();
                let other = self.here();
                self.fill(
                    hole,
                    Op::NotStart {
                        slot: choice,
                        after: other,
                    },
                );
                self.node(no, back);
                let after = self.here();
                self.fill(end, Op::Jump(after));
            }
        }
    }

    fn concat(&mut self, nodes: &[Node], back: bool) {
        if back {
            for node in nodes.iter().rev() {
                self.node(node, back);
            }
            return;
        }
        let mut rest = nodes;
        while let Some((node, tail)) = rest.split_first() {
            let run: String = rest
                .iter()
                .map_while(|node| match node {
                    Node::Char(c) => Some(*c),
                    _ => None,
                })
                .collect();
            let count = run.chars().count();
            if count > 1 {
                self.ops.push(Op::Text(run));
                rest = rest.get(count..).unwrap_or_default();
                continue;
            }
            self.node(node, back);
            rest = tail;
        }
    }

    fn alternate(&mut self, nodes: &[Node], back: bool) {
        let mut ends = Vec::new();
        let Some((last, others)) = nodes.split_last() else {
            return;
        };
        for node in others {
            let hole = self.hole();
            self.node(node, back);
            ends.push(self.hole());
            let then = self.here();
            self.fill(
                hole,
                Op::Try {
                    first: hole + 1,
                    then,
                },
            );
        }
        self.node(last, back);
        let after = self.here();
        for end in ends {
            self.fill(end, Op::Jump(after));
        }
    }

    fn repeat(&mut self, node: &Node, min: u32, max: u32, lazy: bool, back: bool) {
        let one = match node {
            Node::Char(c) => Some(One::Char(*c)),
            Node::Set(class) => Some(One::Set(class.clone())),
            _ => None,
        };
        if let Some(one) = one {
            self.ops.push(Op::Run {
                one,
                min,
                max,
                how: if lazy { Greed::Lazy } else { Greed::Greedy },
                back,
            });
            return;
        }
        if max == 0 {
            return;
        }
        if (min, max) == (0, 1) {
            let hole = self.hole();
            self.node(node, back);
            let after = self.here();
            let body = hole + 1;
            let (first, then) = if lazy { (after, body) } else { (body, after) };
            self.fill(hole, Op::Try { first, then });
            return;
        }
        let slot = self.slot(2);
        self.ops.push(Op::LoopStart(slot));
        let test = self.hole();
        self.ops.push(Op::LoopTurn(slot));
        self.node(node, back);
        self.ops.push(Op::Jump(test));
        let exit = self.here();
        let max = if max >= UNBOUNDED { u32::MAX } else { max };
        self.fill(
            test,
            Op::LoopTest {
                slot,
                min,
                max,
                lazy,
                exit,
            },
        );
    }
}
