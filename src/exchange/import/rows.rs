//! The objects of exports, one after the other, as often as they are needed.

use super::row::{Cell, Names, Row};
use crate::text::csv::Reader;
use std::sync::Arc;

/// Objects that can be read again from the first.
pub trait Rows: Send {
    /// The next object.
    fn next(&mut self) -> Option<Row>;
    /// Begins again.
    fn restart(&mut self);
    /// About how many there are.
    fn count(&self) -> usize;
}

/// Objects in memory.
#[derive(Debug, Default)]
pub struct Listed {
    rows: Vec<Row>,
    at: usize,
}

impl Listed {
    /// These objects.
    pub fn of(rows: Vec<Row>) -> Self {
        Self { rows, at: 0 }
    }
}

impl Rows for Listed {
    fn next(&mut self) -> Option<Row> {
        let row = self.rows.get(self.at).cloned();
        self.at += 1;
        row
    }

    fn restart(&mut self) {
        self.at = 0;
    }

    fn count(&self) -> usize {
        self.rows.len()
    }
}

/// The records of a CSV text.
#[derive(Debug)]
pub struct Csv {
    text: String,
    names: Arc<Names>,
    /// Where the first record begins, and the next.
    first: usize,
    at: usize,
    fields: Vec<String>,
}

impl Csv {
    /// The records of a text; the text when its heading is unusual: without names, with a name twice, or with none.
    pub fn of(text: String) -> Result<Self, String> {
        let (header, first) = {
            let mut reader = Reader::new(&text, ',');
            let _ = reader.type_line();
            (
                reader.header().unwrap_or_default(),
                text.len() - reader.left(),
            )
        };
        let mut sorted: Vec<String> = header.iter().map(|name| name.to_lowercase()).collect();
        sorted.sort_unstable();
        let is_usual = sorted.first().is_some_and(|name| !name.is_empty())
            && sorted.windows(2).all(|pair| pair.first() != pair.last());
        if !is_usual {
            return Err(text);
        }
        Ok(Self {
            text,
            names: Arc::new(Names::of(header)),
            first,
            at: first,
            fields: Vec::new(),
        })
    }
}

impl Rows for Csv {
    fn next(&mut self) -> Option<Row> {
        let mut reader = Reader::new(self.text.get(self.at..)?, ',');
        if !reader.row(&mut self.fields) {
            return None;
        }
        self.at = self.text.len() - reader.left();
        let mut cells: Vec<Cell> = self
            .fields
            .drain(..)
            .take(self.names.list().len())
            .map(|field| match field.is_empty() {
                true => Cell::Blank,
                false => Cell::One(field),
            })
            .collect();
        cells.resize(self.names.list().len(), Cell::Blank);
        Some(Row::of(Arc::clone(&self.names), cells))
    }

    fn restart(&mut self) {
        self.at = self.first;
    }

    fn count(&self) -> usize {
        memchr::memchr_iter(b'\n', self.text.as_bytes()).count()
    }
}

/// The objects of several exports.
#[derive(Default)]
pub struct All {
    parts: Vec<Box<dyn Rows>>,
    at: usize,
}

impl All {
    /// Adds an export.
    pub fn push(&mut self, part: Box<dyn Rows>) {
        self.parts.push(part);
    }
}

impl Rows for All {
    fn next(&mut self) -> Option<Row> {
        loop {
            let row = self.parts.get_mut(self.at)?.next();
            if row.is_some() {
                return row;
            }
            self.at += 1;
        }
    }

    fn restart(&mut self) {
        self.at = 0;
        for part in &mut self.parts {
            part.restart();
        }
    }

    fn count(&self) -> usize {
        self.parts.iter().map(|part| part.count()).sum()
    }
}

/// All objects that are left.
pub(super) fn rest(rows: &mut dyn Rows) -> Vec<Row> {
    std::iter::from_fn(|| rows.next()).collect()
}
