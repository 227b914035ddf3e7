//! How an error is shown.

use super::shape::Settings;
use crate::value::{Context, Value};

/// The text that a view of errors asks for.
pub fn native(value: &Value, number: usize, settings: &Settings, cx: &mut dyn Context) -> String {
    let _ = (number, settings, cx);
    value.to_text()
}
