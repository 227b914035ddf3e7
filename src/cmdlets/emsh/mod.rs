//! The cmdlets of emsh's own module: what no cmdlet of Exchange shows.

mod grid_view;
mod organization_change;
mod organization_clock;
mod organization_state;
mod outlook_connection;

use crate::engine::Cmdlet;
use crate::value::{PSObject, PropertyBag, Value};
use std::rc::Rc;

/// The nouns of this module.
pub const NOUNS: &[&[Cmdlet]] = &[
    grid_view::CMDLETS,
    organization_change::CMDLETS,
    organization_clock::CMDLETS,
    organization_state::CMDLETS,
    outlook_connection::CMDLETS,
];

/// An object of this module's.
fn object<'n>(type_name: &str, members: impl IntoIterator<Item = (&'n str, Value)>) -> Value {
    let mut bag = PropertyBag::default();
    for (name, value) in members {
        bag.set(name, value);
    }
    Value::Object(Rc::new(PSObject::typed(type_name, bag)))
}
