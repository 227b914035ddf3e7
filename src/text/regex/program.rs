//! A pattern's tree as instructions.

mod one;
mod start;

use super::class::Fold;
use super::node::{Anchor, Node};
use super::parse::UNBOUNDED;
use one::Reach;
pub(super) use one::{Greed, One};
pub(super) use start::{Folded, Simple};
use start::{commits, forgets, leading_anchor, leading_set, leading_text, simple};

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
        /// The ASCII characters that the first way must begin with, if it takes any; others may always.
        peek: Option<u128>,
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
        /// The ASCII characters that a turn must begin with, as in `Try`.
        peek: Option<u128>,
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
    /// The same in whatever case, where there is no text.
    pub(super) folded: Option<Folded>,
    /// Bytes that every match holds somewhere.
    pub(super) required: Option<Folded>,
    /// Whether a match can only start where the search starts or the text or a line does.
    pub(super) anchored: Option<Anchor>,
    /// The run of characters that every match starts with: where one failed, none starts within that run.
    pub(super) lead: Option<usize>,
    /// The instructions that fail at a place for good once they failed there.
    pub(super) settled: Vec<Option<Settled>>,
    /// How many rows they take together.
    pub(super) rows: usize,
}

/// How it is remembered where an instruction failed.
#[derive(Clone, Copy, Debug)]
pub(super) struct Settled {
    /// The row of the instruction.
    row: usize,
    /// The counter of the loop around it, whose number is a row each, and the number from which on all are one.
    counter: Option<(usize, usize)>,
}

impl Settled {
    /// The row, with what the counters say.
    pub(super) fn row(self, count: impl Fn(usize) -> usize) -> usize {
        let turns = |(slot, most): (usize, usize)| count(slot).min(most);
        self.row + self.counter.map_or(0, turns)
    }
}

struct Compiler {
    ops: Vec<Op>,
    slots: usize,
    /// A loop has turns that may take nothing.
    hollow: bool,
}

pub(super) fn compile(node: &Node, groups: usize, right_to_left: bool) -> Program {
    let mut compiler = Compiler {
        ops: Vec::new(),
        slots: 0,
        hollow: false,
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
    let forgets = forgets(node);
    let folded = if right_to_left || prefix.len() > 1 {
        None
    } else {
        Folded::of(node)
    };
    let (settled, rows) = if forgets && !right_to_left && !(compiler.hollow && commits(node)) {
        compiler.settled()
    } else {
        Default::default()
    };
    Program {
        folded,
        lead: compiler.lead().filter(|_| forgets && !right_to_left),
        required: (!right_to_left).then(|| Folded::within(node)).flatten(),
        settled,
        rows,
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

    /// The run that every match starts with, if it has no end but that of its characters.
    fn lead(&self) -> Option<usize> {
        let mut atomic = false;
        for (at, op) in self.ops.iter().enumerate() {
            match op {
                Op::Mark(_) => {}
                Op::AtomicStart(_) => atomic = true,
                Op::Run {
                    max,
                    how,
                    back: false,
                    ..
                } => {
                    let whole = *max >= UNBOUNDED && !(atomic && *how == Greed::Lazy);
                    return whole.then_some(at);
                }
                _ => return None,
            }
        }
        None
    }

    /// Which instructions depend on nothing but the place and the turns of one loop.
    fn settled(&self) -> (Vec<Option<Settled>>, usize) {
        const TURNS: u32 = 1000;
        let mut counters = vec![Some(None); self.ops.len()];
        for (at, op) in self.ops.iter().enumerate() {
            let Op::LoopTest {
                slot,
                min,
                max,
                exit,
                peek,
                ..
            } = op
            else {
                continue;
            };
            if *min <= 1 && *max == u32::MAX {
                continue;
            }
            let most = if *max == u32::MAX { *min } else { *max };
            for counter in counters.get_mut(at..*exit).unwrap_or_default() {
                *counter = match counter {
                    Some(None) if most <= TURNS && peek.is_some() => {
                        Some(Some((*slot, most as usize)))
                    }
                    _ => None,
                };
            }
        }
        let mut rows = 0;
        let settled = counters
            .into_iter()
            .map(|counter| {
                let counter = counter?;
                let row = rows;
                rows += 1 + counter.map_or(0, |(_, most)| most);
                Some(Settled { row, counter })
            })
            .collect();
        (settled, rows)
    }

    /// The ASCII characters that a piece must begin with.
    fn peek(node: &Node, back: bool) -> Option<u128> {
        let mut bits = 0;
        (!back && !leading_set(node, &mut bits)).then_some(bits)
    }

    /// Runs whose characters cannot begin what follows keep them.
    fn keep(&mut self) {
        for at in 0..self.ops.len() {
            let Some(Op::Run {
                one,
                min,
                how: Greed::Greedy,
                back: false,
                ..
            }) = self.ops.get(at)
            else {
                continue;
            };
            let reach = one.reach();
            if self.ends(at + 1, reach, *min > 0, 0)
                && let Some(Op::Run { how, .. }) = self.ops.get_mut(at)
            {
                *how = Greed::Possessive;
            }
        }
    }

    /// True if what starts at an instruction cannot match where one of these characters stands.
    fn ends(&self, at: usize, reach: Reach, some: bool, depth: usize) -> bool {
        if depth > 8 {
            return false;
        }
        let next = |at: usize| self.ends(at, reach, some, depth + 1);
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
            Some(Op::Try { first, then, .. }) => next(*first) && next(*then),
            Some(Op::LoopTest { exit, .. }) => next(at + 1) && next(*exit),
            Some(Op::Anchor(Anchor::End)) => true,
            // Within a word there is none.
            Some(Op::Anchor(Anchor::Boundary)) => some && reach.is_word(),
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
            let peek = Self::peek(node, back);
            self.node(node, back);
            ends.push(self.hole());
            let then = self.here();
            self.fill(
                hole,
                Op::Try {
                    first: hole + 1,
                    then,
                    peek,
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
            let peek = Self::peek(node, back).filter(|_| !lazy);
            self.fill(hole, Op::Try { first, then, peek });
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
        let empty = leading_set(node, &mut 0);
        self.hollow |= empty;
        self.fill(
            test,
            Op::LoopTest {
                slot,
                min,
                max,
                lazy,
                exit,
                peek: Self::peek(node, back),
            },
        );
    }
}
