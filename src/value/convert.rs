//! The conversion ladder of `LanguagePrimitives`.

use super::Value;

impl Value {
    /// Text as string expansion gives it, in the invariant culture, without calling script.
    pub fn to_text(&self) -> String {
        match self {
            Value::String(text) => text.to_string(),
            Value::Int(number) => number.to_string(),
            _ => String::new(),
        }
    }
}
