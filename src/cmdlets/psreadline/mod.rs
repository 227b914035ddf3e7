//! The cmdlets of PSReadLine: the options and the keys of the line editor.

mod key_handler;
mod option;

use crate::engine::line_editor::LineEditor;
use crate::engine::{Call, Cmdlet};
use std::rc::Rc;

/// The nouns of this module.
pub const NOUNS: &[&[Cmdlet]] = &[key_handler::CMDLETS, option::CMDLETS];

/// The line editor of the session.
fn editor(call: &mut Call<'_>) -> Rc<LineEditor> {
    match call.rt.service::<LineEditor>() {
        Some(held) => held,
        None => {
            let made: Rc<LineEditor> = Rc::default();
            call.rt.offer(Rc::clone(&made));
            made
        }
    }
}
