//! Packets become lines: what Out-Host, Out-String and Out-File do.
//!
//! Nothing is held back but what PowerShell holds back: a group whose columns are as wide as their widest cell,
//! and the beginning of a table whose view gives its first column no width.

use super::custom;
use super::entry::{
    Cell, EntryBody, FormatEntry, FormatStart, GroupStart, Packet, ShapeInfo, TableHeader,
};
use super::list;
use super::style::{self, Style};
use super::table::{self, ColumnPlan, TableWriter};
use crate::grammar;
use crate::text::cells::{self, Alignment};
use crate::value::{Context, ErrorCategory, Fault, Result};
use std::rc::Rc;

/// Ticks that the beginning of a table is held back.
const PATIENCE: i64 = 300 * 10_000;
/// A line that never ends.
const ENDLESS: usize = usize::MAX / 4;
/// Rows that are held back at most.
const MOST_HELD: usize = 20_000;

/// How lines are printed.
#[derive(Clone)]
pub struct Screen {
    /// Cells in a line of a list or of free text.
    pub width: usize,
    /// Cells in a row of a table.
    pub table_width: usize,
    /// Lines on the screen, for repeated headers; 0: endless.
    pub height: usize,
    /// Colours; `None`: no escape sequence reaches the output.
    pub style: Option<Rc<Style>>,
    /// Texts go on as they are, escape sequences too: a file or a string takes them.
    pub verbatim: bool,
}

impl Screen {
    /// Plain text of a width.
    pub fn plain(width: usize) -> Screen {
        Screen {
            width,
            table_width: width,
            height: 0,
            style: None,
            verbatim: false,
        }
    }

    /// Plain text for a file or a string: nothing is broken, but a table keeps to the window.
    pub fn endless(window: usize) -> Screen {
        Screen {
            width: ENDLESS,
            ..Screen::plain(window)
        }
    }
}

/// Where in the sequence of packets we are.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum State {
    Reset,
    Formatting,
    InGroup,
}

/// Prints packets.
pub struct Renderer {
    screen: Screen,
    state: State,
    start: Option<Rc<FormatStart>>,
    /// Packets of a group that is held back.
    held: Vec<Packet>,
    /// How long groups are held back, if they are.
    patience: Option<Patience>,
    /// Monotonic ticks at which the group at hand is held back no longer.
    holding: Option<i64>,
    /// Widths that were found for the group to come.
    hint: Option<Vec<usize>>,
    group: Group,
}

/// How long the packets of a group are held back.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Patience {
    /// Until the group ends.
    Group,
    /// For a while.
    While,
}

/// The group that is being printed.
enum Group {
    None,
    Table {
        writer: TableWriter,
        labels: Vec<Cell>,
        repeat_header: bool,
        /// Lines since the last header.
        lines: usize,
    },
    List,
    Wide {
        writer: TableWriter,
        columns: usize,
        buffer: Vec<Cell>,
    },
    Complex,
}

impl Renderer {
    /// Prints on a screen.
    pub fn new(screen: Screen) -> Renderer {
        Renderer {
            screen,
            state: State::Reset,
            start: None,
            held: Vec::new(),
            patience: None,
            holding: None,
            hint: None,
            group: Group::None,
        }
    }

    /// Takes the next packet; prints lines as soon as they are known.
    pub fn push(
        &mut self,
        packet: &Packet,
        cx: &mut dyn Context,
        out: &mut dyn FnMut(&str),
    ) -> Result<()> {
        self.check(packet, out)?;
        if let Packet::FormatStart(start) = packet {
            self.start = Some(Rc::clone(start));
            match &start.shape {
                _ if start.autosize => self.patience = Some(Patience::Group),
                ShapeInfo::Table(header)
                    if header.columns.first().is_some_and(|it| it.width == 0) =>
                {
                    self.patience = Some(Patience::While);
                }
                // Once groups are held back, those of later views are, too.
                _ => {}
            }
        }
        if let (Packet::GroupStart(_), Some(patience)) = (packet, self.patience)
            && self.holding.is_none()
        {
            self.holding = Some(match patience {
                Patience::Group => i64::MAX,
                Patience::While => cx.world().monotonic() + PATIENCE,
            });
            self.held.push(packet.clone());
            return Ok(());
        }
        let Some(until) = self.holding else {
            self.print(packet, out);
            return Ok(());
        };
        self.held.push(packet.clone());
        let over = match packet {
            Packet::GroupEnd => true,
            _ if until == i64::MAX => false,
            _ => {
                self.held.len() > MOST_HELD
                    || (self.held.len() & 15 == 0 && cx.world().monotonic() > until)
            }
        };
        if over {
            self.release(out);
        }
        Ok(())
    }

    /// Ends the output.
    pub fn finish(&mut self, out: &mut dyn FnMut(&str)) {
        self.release(out);
        let escapes = self.screen.style.is_some();
        self.flush_wide(&mut |text: &str| out(&style::rendered(text, escapes)));
        self.state = State::Reset;
        self.start = None;
        self.hint = None;
        self.group = Group::None;
    }

    /// Complains about packets out of order; a start in the midst of a view ends that view.
    fn check(&mut self, packet: &Packet, out: &mut dyn FnMut(&str)) -> Result<()> {
        let (needed, next) = match packet {
            Packet::Entry(entry) => {
                if !entry.out_of_band && self.state != State::InGroup {
                    return Err(out_of_order(packet));
                }
                return Ok(());
            }
            Packet::FormatStart(_) => {
                if self.state == State::InGroup {
                    self.finish(out);
                }
                (State::Reset, State::Formatting)
            }
            Packet::GroupStart(_) => (State::Formatting, State::InGroup),
            Packet::GroupEnd => (State::InGroup, State::Formatting),
            Packet::FormatEnd => (State::Formatting, State::Reset),
        };
        if self.state != needed {
            return Err(out_of_order(packet));
        }
        self.state = next;
        Ok(())
    }

    /// Finds the widths of what was held back, and prints it.
    fn release(&mut self, out: &mut dyn FnMut(&str)) {
        self.holding = None;
        if self.held.is_empty() {
            return;
        }
        let held = std::mem::take(&mut self.held);
        self.hint = self.widths(&held);
        for packet in &held {
            self.print(packet, out);
        }
        self.hint = None;
    }

    /// The widths of the columns of a group, or of the values of a wide view.
    fn widths(&self, held: &[Packet]) -> Option<Vec<usize>> {
        let entries = held.iter().filter_map(|packet| match packet {
            Packet::Entry(entry) if !entry.out_of_band => Some(entry),
            _ => None,
        });
        match &self.start.as_ref()?.shape {
            ShapeInfo::Table(header) => {
                if header.columns.is_empty() {
                    return None;
                }
                let mut widths: Vec<usize> = header
                    .columns
                    .iter()
                    .map(|column| cells::width(&column.label))
                    .collect();
                for entry in entries {
                    if let EntryBody::Row { cells, .. } = &entry.body {
                        for (width, cell) in widths.iter_mut().zip(cells) {
                            *width = (*width).max(self.width_of(&cell.text));
                        }
                    }
                }
                Some(widths)
            }
            ShapeInfo::Wide(0) => {
                let widest = entries
                    .map(|entry| match &entry.body {
                        EntryBody::Wide(text) => self.width_of(text),
                        _ => 0,
                    })
                    .max()?;
                Some(vec![widest])
            }
            _ => None,
        }
    }

    fn width_of(&self, text: &str) -> usize {
        cells::width(text)
    }

    fn print(&mut self, packet: &Packet, out: &mut dyn FnMut(&str)) {
        let text =
            matches!(packet, Packet::Entry(entry) if matches!(entry.body, EntryBody::Raw(_)));
        let escapes = self.screen.style.is_some() || text && self.screen.verbatim;
        let mut line = |text: &str| out(&style::rendered(text, escapes));
        match packet {
            Packet::FormatStart(_) => {}
            Packet::GroupStart(group) => self.group_start(group, &mut line),
            Packet::Entry(entry) => self.entry(entry, &mut line),
            Packet::GroupEnd => self.group_end(),
            Packet::FormatEnd => {
                self.flush_wide(&mut line);
                let ended = self.start.take();
                if !ended.is_some_and(|start| matches!(start.shape, ShapeInfo::List)) {
                    line("");
                }
            }
        }
    }

    fn group_start(&mut self, group: &GroupStart, out: &mut dyn FnMut(&str)) {
        if let Some(header) = &group.header {
            out("");
            self.flush_wide(out);
            custom::write(header, self.screen.width, out);
        }
        out("");
        let Some(start) = self.start.clone() else {
            return;
        };
        self.group = match &start.shape {
            ShapeInfo::Table(header) => self.table(header, out),
            ShapeInfo::List => Group::List,
            ShapeInfo::Wide(columns) => self.wide(*columns),
            ShapeInfo::Complex => Group::Complex,
        };
    }

    fn table(&self, header: &TableHeader, out: &mut dyn FnMut(&str)) -> Group {
        let plan: Vec<ColumnPlan> = header
            .columns
            .iter()
            .enumerate()
            .map(|(at, column)| ColumnPlan {
                width: self
                    .hint
                    .as_ref()
                    .and_then(|hint| hint.get(at).copied())
                    .unwrap_or(column.width),
                alignment: column.alignment.unwrap_or(Alignment::Left),
                header_matches_property: column.header_matches_property,
            })
            .collect();
        let writer = TableWriter::new(self.screen.table_width, &plan, header.hide_header);
        let labels: Vec<Cell> = header
            .columns
            .iter()
            .map(|column| Cell {
                text: column.label.clone(),
                alignment: None,
            })
            .collect();
        let lines = writer.header(&labels, self.screen.style.as_deref(), out);
        Group::Table {
            writer,
            labels,
            repeat_header: header.repeat_header,
            lines,
        }
    }

    fn wide(&self, columns: usize) -> Group {
        let widest = self.hint.as_ref().and_then(|hint| hint.first().copied());
        let columns = match (columns, widest) {
            (0, Some(widest)) if widest > 0 => {
                table::items_per_row(widest, self.screen.table_width)
            }
            (0, _) => 2,
            (columns, _) => columns,
        };
        // Not more columns than the screen has room for.
        let columns = columns.min(self.screen.table_width.div_ceil(2)).max(1);
        let plan = vec![
            ColumnPlan {
                width: 0,
                alignment: Alignment::Left,
                header_matches_property: true,
            };
            columns
        ];
        Group::Wide {
            writer: TableWriter::new(self.screen.table_width, &plan, true),
            columns,
            buffer: Vec::with_capacity(columns),
        }
    }

    /// A row of a wide view that is not full waits for what comes next.
    fn group_end(&mut self) {
        if !matches!(self.group, Group::Wide { .. }) {
            self.group = Group::None;
        }
    }

    fn flush_wide(&mut self, out: &mut dyn FnMut(&str)) {
        if let Group::Wide {
            writer,
            columns,
            buffer,
        } = &mut self.group
            && !buffer.is_empty()
        {
            buffer.resize_with(*columns, Cell::default);
            writer.row(buffer, false, out);
            buffer.clear();
        }
    }

    fn entry(&mut self, entry: &FormatEntry, out: &mut dyn FnMut(&str)) {
        if entry.out_of_band {
            return self.out_of_band(entry, out);
        }
        match (&mut self.group, &entry.body) {
            (
                Group::Table {
                    writer,
                    labels,
                    repeat_header,
                    lines,
                },
                EntryBody::Row { cells, multiline },
            ) => {
                let height = self.screen.height;
                if *repeat_header && height > 0 && *lines >= height.saturating_sub(1) {
                    out("");
                    *lines = writer.header(labels, self.screen.style.as_deref(), out);
                }
                *lines += writer.row(cells, *multiline, out);
            }
            (Group::List, EntryBody::List(fields)) => {
                list::write(fields, self.screen.width, self.screen.style.as_deref(), out);
                out("");
            }
            (
                Group::Wide {
                    writer,
                    columns,
                    buffer,
                },
                EntryBody::Wide(text),
            ) => {
                buffer.push(Cell {
                    text: text.clone(),
                    alignment: None,
                });
                if buffer.len() >= *columns {
                    writer.row(buffer, false, out);
                    buffer.clear();
                }
            }
            (Group::Complex, EntryBody::Complex(pieces)) => {
                custom::write(pieces, self.screen.width, out);
            }
            _ => {}
        }
    }

    fn out_of_band(&self, entry: &FormatEntry, out: &mut dyn FnMut(&str)) {
        match &entry.body {
            EntryBody::Raw(text) => {
                for line in text.split('\n') {
                    out(line);
                }
            }
            EntryBody::Complex(pieces) => custom::write(pieces, ENDLESS, out),
            EntryBody::List(fields) => {
                out("");
                list::write(fields, self.screen.width, self.screen.style.as_deref(), out);
                out("");
            }
            EntryBody::Row { .. } | EntryBody::Wide(_) => {}
        }
    }
}

fn out_of_order(packet: &Packet) -> Box<Fault> {
    let name = match packet {
        Packet::FormatStart(_) => "FormatStartData",
        Packet::GroupStart(_) => "GroupStartData",
        Packet::Entry(_) => "FormatEntryData",
        Packet::GroupEnd => "GroupEndData",
        Packet::FormatEnd => "FormatEndData",
    };
    let text = grammar::message("FormatAndOut_out_xxx", "OutLineOutput_OutOfSequencePacket")
        .unwrap_or_default()
        .replace(
            "{0}",
            &format!("Microsoft.PowerShell.Commands.Internal.Format.{name}"),
        )
        .replace("{1}", "format-default");
    Fault::new(
        // Whatever command prints, this is who finds it.
        "ConsoleLineOutputOutOfSequencePacket,Microsoft.PowerShell.Commands.OutLineOutputCommand",
        ErrorCategory::InvalidData,
        "Operation is not valid due to the current state of the object.",
    )
    .of("System.InvalidOperationException")
    .details(text)
}
