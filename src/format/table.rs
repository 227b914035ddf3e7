//! Rows and headers of a table as lines: column widths, alignment, cutting, wrapping.

use super::entry::Cell;
use super::lines;
use super::style::Style;
use crate::text::cells::{self, Alignment};

/// Blanks between two columns.
const SEPARATOR: usize = 1;
/// A narrower screen shows no table.
const MINIMUM_SCREEN: usize = 5;

/// One column as it is printed.
#[derive(Clone, Debug)]
struct ColumnInfo {
    /// Cells; 0: does not fit, hidden.
    width: usize,
    alignment: Alignment,
    header_matches_property: bool,
}

/// Prints rows into the columns of one table.
#[derive(Debug, Default)]
pub struct TableWriter {
    columns: Vec<ColumnInfo>,
    disabled: bool,
    hide_header: bool,
}

/// What a column is like before its width is settled.
#[derive(Debug, Clone, Copy)]
pub struct ColumnPlan {
    /// Cells; 0: what is left.
    pub width: usize,
    /// How cells stand that do not say.
    pub alignment: Alignment,
    /// The header is the property's own name.
    pub header_matches_property: bool,
}

impl TableWriter {
    /// Settles the widths of the columns on a screen.
    pub fn new(screen: usize, plan: &[ColumnPlan], hide_header: bool) -> TableWriter {
        let mut writer = TableWriter {
            hide_header,
            disabled: true,
            ..TableWriter::default()
        };
        if screen < MINIMUM_SCREEN {
            return writer;
        }
        let mut widths: Vec<usize> = plan.iter().map(|column| column.width).collect();
        settle(&mut widths, screen);
        writer.disabled = widths.iter().all(|width| *width == 0);
        writer.columns = plan
            .iter()
            .zip(widths)
            .map(|(plan, width)| ColumnInfo {
                width,
                alignment: plan.alignment,
                header_matches_property: plan.header_matches_property,
            })
            .collect();
        writer
    }

    /// Prints the header and the line of hyphens below it; returns how many lines that took.
    pub fn header(
        &self,
        labels: &[Cell],
        style: Option<&Style>,
        out: &mut dyn FnMut(&str),
    ) -> usize {
        if self.disabled || self.hide_header {
            return 0;
        }
        let mut count = 0;
        let mut out = |line: &str| {
            count += 1;
            out(line);
        };
        self.multiline(labels, style, &mut out);
        let hyphens: Vec<Cell> = self
            .columns
            .iter()
            .zip(labels)
            .map(|(column, label)| {
                let count = match cells::width(&label.text) {
                    0 => column.width,
                    label => label.min(column.width),
                };
                Cell {
                    text: "-".repeat(count),
                    alignment: None,
                }
            })
            .collect();
        self.single_line(&hyphens, style, &mut out);
        count
    }

    /// Prints a row; returns how many lines that took.
    pub fn row(&self, cells: &[Cell], multiline: bool, out: &mut dyn FnMut(&str)) -> usize {
        if self.disabled {
            return 0;
        }
        let mut count = 0;
        let mut out = |line: &str| {
            count += 1;
            out(line);
        };
        if multiline {
            self.multiline(cells, None, &mut out);
        } else {
            self.single_line(cells, None, &mut out);
        }
        count
    }

    /// A row of one line, long cells cut.
    fn single_line(&self, cells: &[Cell], style: Option<&Style>, out: &mut dyn FnMut(&str)) {
        let mut line = String::new();
        let last = self.columns.len().saturating_sub(1);
        let empty = Cell::default();
        for (at, column) in self.columns.iter().enumerate() {
            if column.width == 0 {
                continue;
            }
            if at > 0 {
                lines::blanks(&mut line, SEPARATOR);
            }
            if let Some(style) = style {
                line.push_str(style.header(column.header_matches_property));
            }
            let cell = cells.get(at).unwrap_or(&empty);
            field(
                &mut line,
                &cell.text,
                column.width,
                cell.alignment.unwrap_or(column.alignment),
                at != last,
            );
            if style.is_some()
                || cell.text.contains('\u{1b}') && !line.trim_end().ends_with(super::style::RESET)
            {
                line.push_str(super::style::RESET);
            }
        }
        out(&line);
    }

    /// A row in which long cells go on in the next line.
    fn multiline(&self, cells: &[Cell], style: Option<&Style>, out: &mut dyn FnMut(&str)) {
        let shown: Vec<(usize, &ColumnInfo)> = self
            .columns
            .iter()
            .enumerate()
            .filter(|(_, column)| column.width > 0)
            .collect();
        let empty = Cell::default();
        let last = shown.len().saturating_sub(1);
        let columns: Vec<Vec<String>> = shown
            .iter()
            .enumerate()
            .map(|(position, (at, column))| {
                let cell = cells.get(*at).unwrap_or(&empty);
                let alignment = cell.alignment.unwrap_or(column.alignment);
                let pads = position != last || alignment != Alignment::Left;
                let mut folded = lines::wrap(&cell.text, column.width, column.width);
                if pads {
                    for line in &mut folded {
                        if cells::width(line) < column.width {
                            let mut padded = String::new();
                            field(&mut padded, line, column.width, alignment, position != last);
                            *line = padded;
                        }
                    }
                }
                folded
            })
            .collect();
        let height = columns.iter().map(Vec::len).max().unwrap_or(0);
        for row in 0..height {
            let mut line = String::new();
            let content = columns
                .iter()
                .rposition(|column| column.len() > row)
                .unwrap_or(0);
            for (position, ((_, info), column)) in shown.iter().zip(&columns).enumerate() {
                if position > content {
                    break;
                }
                if let (Some(style), Some(_)) = (style, column.get(row)) {
                    line.push_str(style.header(info.header_matches_property));
                }
                if position > 0 {
                    lines::blanks(&mut line, SEPARATOR);
                }
                match column.get(row) {
                    Some(text) => {
                        line.push_str(text);
                        if style.is_some() {
                            line.push_str(super::style::RESET);
                        }
                    }
                    None => lines::blanks(&mut line, info.width),
                }
            }
            // A row that goes on in further lines has no blanks at their ends.
            out(if height > 1 {
                line.trim_end_matches(' ')
            } else {
                &line
            });
        }
    }
}

/// Appends one cell: padded, or cut with an ellipsis.
fn field(out: &mut String, text: &str, width: usize, alignment: Alignment, pads_right: bool) {
    let text = lines::first_line(text);
    let wide = cells::width(&text);
    if wide == width {
        out.push_str(&text);
        return;
    }
    if wide < width {
        let missing = width - wide;
        let (left, right) = match alignment {
            Alignment::Right => (missing, 0),
            Alignment::Center => (missing / 2, missing - missing / 2),
            Alignment::Left => (0, missing),
        };
        lines::blanks(out, left);
        out.push_str(&text);
        if pads_right {
            lines::blanks(out, right);
        }
        return;
    }
    let room = width - usize::from(width > 1);
    let ellipsis = width > 1;
    let mut used = usize::from(ellipsis);
    let mut piece = String::with_capacity(width + 4);
    if alignment == Alignment::Right {
        if ellipsis {
            piece.push(cells::ELLIPSIS);
        }
        let tail = cells::take_end(&text, room);
        used += cells::width(tail);
        piece.push_str(tail);
        // A character of two cells that was cut leaves one cell free.
        lines::blanks(out, width.saturating_sub(used));
        out.push_str(&piece);
        return;
    }
    let head = cells::take(&text, room);
    used += cells::width(head);
    out.push_str(head);
    if used + 1 == width
        && let Some(next) = text.get(head.len()..).and_then(|rest| rest.chars().next())
        && next.len_utf16() == 2
    {
        // .NET cuts between the halves of the character.
        out.push(char::REPLACEMENT_CHARACTER);
        used += 1;
    }
    if ellipsis {
        out.push(cells::ELLIPSIS);
    }
    if pads_right {
        lines::blanks(out, width.saturating_sub(used));
    }
}

/// Gives every column a width; those that do not fit get 0.
fn settle(widths: &mut [usize], screen: usize) {
    if !assign(widths, screen) {
        trim(widths, screen);
    }
}

/// The cells of all columns that are shown, with what stands between them.
fn total(widths: &[usize]) -> usize {
    let shown = widths.iter().filter(|width| **width > 0).count();
    widths.iter().sum::<usize>() + shown.saturating_sub(1) * SEPARATOR
}

/// Shares what is left among the columns without a width; false if the table is too wide.
fn assign(widths: &mut [usize], screen: usize) -> bool {
    let open: Vec<usize> = widths
        .iter()
        .enumerate()
        .filter(|(_, width)| **width == 0)
        .map(|(at, _)| at)
        .collect();
    if open.is_empty() {
        return total(widths) <= screen;
    }
    for at in &open {
        if let Some(width) = widths.get_mut(*at) {
            *width = 1;
        }
    }
    let Some(room) = screen.checked_sub(total(widths)) else {
        return false;
    };
    let (each, extra) = (room / open.len(), room % open.len());
    for (position, at) in open.iter().enumerate() {
        if let Some(width) = widths.get_mut(*at) {
            *width += each + usize::from(position < extra);
        }
    }
    true
}

/// Narrows the last column, or drops it, until the table fits.
fn trim(widths: &mut [usize], screen: usize) {
    loop {
        let Some(excess) = total(widths).checked_sub(screen).filter(|it| *it > 0) else {
            return;
        };
        let Some(last) = widths.iter_mut().rev().find(|width| **width > 0) else {
            return;
        };
        *last = last.saturating_sub(excess);
    }
}

/// How many values of a width stand side by side on a screen.
pub fn items_per_row(width: usize, screen: usize) -> usize {
    if width == 0 || screen == 0 || width >= screen {
        return 1;
    }
    // n * width + (n - 1) * separator < screen
    ((screen + SEPARATOR - 1) / (width + SEPARATOR)).max(1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shares_and_drops_columns() {
        let mut widths = vec![0, 0];
        settle(&mut widths, 10);
        assert_eq!(widths, [5, 4]);
        let mut widths = vec![5, 4];
        settle(&mut widths, 5);
        assert_eq!(widths, [5, 0]);
        let mut widths = vec![9, 8, 12, 2];
        settle(&mut widths, 20);
        assert_eq!(widths, [9, 8, 1, 0]);
    }

    #[test]
    fn values_side_by_side() {
        assert_eq!(items_per_row(1, 80), 40);
        assert_eq!(items_per_row(4, 9), 1);
        assert_eq!(items_per_row(4, 10), 2);
    }
}
