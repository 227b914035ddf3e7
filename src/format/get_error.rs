//! `Get-Error`'s view: an error with all that is known of it, as a tree of lines.

use super::display;
use super::shape::Settings;
use crate::value::{Context, ErrorRecord, Value};
use std::rc::Rc;

/// The tree as `Get-Error | Out-String` prints it.
pub fn framed(record: &Rc<ErrorRecord>, cx: &mut dyn Context, settings: &Settings) -> String {
    format!("\n{}\n\n", text(record, cx, settings))
}

/// The tree of an error record.
pub fn text(record: &Rc<ErrorRecord>, cx: &mut dyn Context, settings: &Settings) -> String {
    let value = Value::Error(Rc::clone(record));
    exception_text(&value, cx, settings)
}

/// The tree of an exception.
pub fn exception_text(value: &Value, cx: &mut dyn Context, settings: &Settings) -> String {
    let _ = settings;
    display::text(value, cx).unwrap_or_default()
}
