//! Characters, positions, cultures, numbers, dates and patterns; knows no objects and no cmdlets.

pub mod arguments;
pub mod cells;
pub mod char_class;
pub mod collation;
pub mod composite_format;
pub mod csv;
pub mod culture;
pub mod date_format;
pub mod date_parse;
pub mod date_time;
pub mod digest;
pub mod encoding;
pub mod extent;
pub mod name;
pub mod normal_form;
mod number_custom;
mod number_digits;
pub mod number_format;
pub mod number_parse;
pub mod number_quick;
pub mod regex;
pub mod replacement;
pub mod source;
pub mod utf16;
pub mod wildcard;
