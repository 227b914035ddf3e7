//! Every view of grammar/ can be read.

use super::data::Data;
use super::view::View;
use crate::grammar;

#[test]
fn every_view_is_readable() {
    for text in grammar::views() {
        let data = Data::read(text.file, text.text);
        let view = data.as_ref().and_then(View::from_data);
        assert!(
            view.is_some(),
            "{}: {}\n{}",
            text.file,
            text.name,
            text.text
        );
        let Some(view) = view else { continue };
        assert_eq!(view.body.kind(), text.kind, "{}", text.name);
    }
}

#[test]
fn every_type_s_data_is_readable() {
    for name in grammar::type_data_names() {
        let text = grammar::type_data_text(name).unwrap_or_default();
        assert!(Data::read(name, text).is_some(), "{name}: {text}");
    }
}
