//! Out-GridView and Out-ConsoleGridView: a table to look at and to choose from, in the terminal.
//!
//! Where nobody sits at a terminal, `EMSH_GRID_ANSWERS` names a file with what would be chosen, a line for each table.

use crate::engine::host::{Choice, PickTable};
use crate::engine::{Body, Call, Cmdlet, CmdletBody, Flow};
use crate::format::entry::{EntryBody, ShapeInfo};
use crate::format::{Packet, Parameters, Shaper};
use crate::grammar::ViewKind;
use crate::text::cells;
use crate::text::name::eq_ignore_case;
use crate::value::{ErrorCategory, Fault, Value};
use std::cell::Cell;
use std::rc::Rc;

pub(super) const CMDLETS: &[Cmdlet] = &[
    Cmdlet {
        name: "Out-ConsoleGridView",
        body: Body::Stateful(|| Box::new(Grid::default())),
    },
    Cmdlet {
        name: "Out-GridView",
        body: Body::Stateful(|| Box::new(Grid::default())),
    },
];

/// The variable that names the file of answers.
const ANSWERS: &str = "EMSH_GRID_ANSWERS";

/// How many answers were used.
#[derive(Default)]
struct Used(Cell<usize>);

#[derive(Default)]
struct Grid {
    objects: Vec<Value>,
}

impl CmdletBody for Grid {
    fn process(&mut self, call: &mut Call<'_>) -> Flow {
        if call.is_bound("InputObject") {
            let input = call.value("InputObject");
            match crate::value::member::enumerate(&input) {
                Some(items) => self.objects.extend(items),
                None => self.objects.push(input),
            }
        }
        Ok(())
    }

    fn end(&mut self, call: &mut Call<'_>) -> Flow {
        if self.objects.is_empty() {
            return Ok(());
        }
        let choice = match call.text("OutputMode") {
            Some(mode) if eq_ignore_case(&mode, "Single") => Choice::One,
            Some(mode) if eq_ignore_case(&mode, "Multiple") => Choice::Several,
            Some(_) => Choice::Nothing,
            None if call.flag("PassThru")
                || eq_ignore_case(call.info.name, "Out-ConsoleGridView") =>
            {
                Choice::Several
            }
            None => Choice::Nothing,
        };
        let mut table = self.table(call, choice)?;
        table.title = call
            .text("Title")
            .map_or_else(|| call.info.name.to_owned(), |text| text.to_string());
        table.filter = call
            .text("Filter")
            .map(|text| text.to_string())
            .unwrap_or_default();
        let host = Rc::clone(&call.rt.host);
        let chosen = match answer(call, &table)? {
            Some(chosen) => Some(chosen),
            None => host.pick(&table),
        };
        let Some(chosen) = chosen else {
            let message = format!(
                "{} needs a terminal to show its table. Where nobody sits at one, the environment variable {ANSWERS} names a file with the rows that are chosen: a line for each table, with numbers such as '1,3', words that the rows contain, '*' for all or nothing for none.",
                call.info.name
            );
            return call.throw(
                &Fault::new("NoTerminal", ErrorCategory::ResourceUnavailable, message)
                    .of("System.InvalidOperationException"),
            );
        };
        for at in chosen {
            if let Some(object) = self.objects.get(at) {
                call.write(object.clone())?;
            }
        }
        Ok(())
    }
}

impl Grid {
    /// The rows as Format-Table would show them.
    fn table(&self, call: &mut Call<'_>, choice: Choice) -> Flow<PickTable> {
        let settings = call.rt.format_settings();
        let mut shaper = Shaper::with(ViewKind::Table, Parameters::default(), settings);
        let mut table = PickTable {
            choice,
            ..PickTable::default()
        };
        for object in &self.objects {
            let mut packets: Vec<Packet> = Vec::new();
            if let Err(fault) = shaper.push(object, call.rt, &mut packets) {
                return call.throw(&fault);
            }
            let mut row = Vec::new();
            for packet in packets {
                match packet {
                    Packet::FormatStart(start) => {
                        if let ShapeInfo::Table(header) = &start.shape
                            && table.headers.is_empty()
                        {
                            let labels = header.columns.iter().map(|column| column.label.clone());
                            table.headers = labels.collect();
                        }
                    }
                    Packet::Entry(entry) => match &entry.body {
                        EntryBody::Row { cells: found, .. } => {
                            row.extend(found.iter().map(|cell| plain(&cell.text)));
                        }
                        EntryBody::Raw(text) | EntryBody::Wide(text) => row.push(plain(text)),
                        EntryBody::List(all) => {
                            row.extend(all.iter().map(|(_, text)| plain(text)));
                        }
                        EntryBody::Complex(_) => {}
                    },
                    _ => {}
                }
            }
            if row.is_empty() {
                row.push(plain(&call.rt.text(object)?));
            }
            table.rows.push(row);
        }
        let columns = table.rows.iter().map(Vec::len).max().unwrap_or(1);
        if table.headers.is_empty() && columns == 1 {
            table.headers.push("Value".to_owned());
        }
        table.headers.resize(columns, String::new());
        Ok(table)
    }
}

fn plain(text: &str) -> String {
    cells::strip_escapes(text).into_owned()
}

/// What the file of answers says; `None` without one.
fn answer(call: &mut Call<'_>, table: &PickTable) -> Flow<Option<Vec<usize>>> {
    let Some(path) = call.rt.world.env(ANSWERS).filter(|path| !path.is_empty()) else {
        return Ok(None);
    };
    if table.choice == Choice::Nothing {
        return Ok(Some(Vec::new()));
    }
    let used = match call.rt.service::<Used>() {
        Some(used) => used,
        None => {
            let made: Rc<Used> = Rc::default();
            call.rt.offer(Rc::clone(&made));
            made
        }
    };
    let full = call.rt.full_path(&path);
    let trouble = |message: String| {
        Fault::new("NoAnswer", ErrorCategory::ResourceUnavailable, message)
            .of("System.InvalidOperationException")
    };
    let text = match call.rt.world.read(&full) {
        Ok(bytes) => String::from_utf8_lossy(&bytes).into_owned(),
        Err(error) => {
            let fault = trouble(format!(
                "The answers of {ANSWERS} cannot be read: {}",
                error.message
            ));
            return call.throw(&fault);
        }
    };
    let at = used.0.get();
    let Some(line) = text.lines().nth(at) else {
        let number = at + 1;
        let fault = trouble(format!("'{path}' has no line {number} for this table."));
        return call.throw(&fault);
    };
    used.0.set(at + 1);
    match chosen(line, table) {
        Ok(chosen) => Ok(Some(chosen)),
        Err(message) => {
            let number = at + 1;
            let fault = trouble(format!("Line {number} of '{path}': {message}"));
            call.throw(&fault)
        }
    }
}

/// The rows that an answer means.
fn chosen(line: &str, table: &PickTable) -> Result<Vec<usize>, String> {
    let line = line.trim();
    let count = table.rows.len();
    let mut found: Vec<usize> = Vec::new();
    if line == "*" {
        found.extend(0..count);
    } else if !line.is_empty()
        && line
            .chars()
            .all(|c| c.is_ascii_digit() || c == ',' || c == ' ')
    {
        for number in line.split([',', ' ']).filter(|text| !text.is_empty()) {
            match number.parse::<usize>() {
                Ok(number) if (1..=count).contains(&number) => found.push(number - 1),
                _ => return Err(format!("there is no row {number}; the table has {count}.")),
            }
        }
    } else if !line.is_empty() {
        let words: Vec<String> = line.split_whitespace().map(str::to_lowercase).collect();
        for (at, row) in table.rows.iter().enumerate() {
            let text = row.join("\t").to_lowercase();
            if words.iter().all(|word| text.contains(word.as_str())) {
                found.push(at);
            }
        }
        if found.is_empty() {
            return Err(format!("no row contains '{line}'."));
        }
    }
    if table.choice == Choice::One && found.len() > 1 {
        return Err(format!(
            "it means {} rows, and one may be chosen.",
            found.len()
        ));
    }
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn answers_mean_rows() {
        let mut table = PickTable {
            rows: ["apple pie", "pear", "apple"]
                .iter()
                .map(|text| vec![(*text).to_owned()])
                .collect(),
            choice: Choice::Several,
            ..PickTable::default()
        };
        assert_eq!(chosen("*", &table), Ok(vec![0, 1, 2]));
        assert_eq!(chosen("3, 1", &table), Ok(vec![2, 0]));
        assert_eq!(chosen("apple", &table), Ok(vec![0, 2]));
        assert_eq!(chosen("", &table), Ok(vec![]));
        assert!(chosen("4", &table).is_err());
        assert!(chosen("plum", &table).is_err());
        table.choice = Choice::One;
        assert!(chosen("apple", &table).is_err());
    }
}
