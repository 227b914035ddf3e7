//! Parameters that a command adds while it is being bound.

use super::{BindContext, Binder, Place};
use crate::engine::declaration::{ALL_SETS, Association, ParameterSetData};
use crate::value::{Fault, Result};
use std::rc::Rc;

impl Binder {
    /// Asks the command for more parameters and binds to them what is left.
    pub(super) fn bind_dynamic(&mut self, cx: &mut dyn BindContext) -> Result<Option<Box<Fault>>> {
        let added = match cx.dynamic_parameters(self) {
            Ok(added) => added,
            Err(fault) => {
                let cause = cx.exception(fault)?;
                let about = super::fault::About {
                    more: &[&cause.message],
                    ..super::fault::About::default()
                };
                return Err(self
                    .fault("GetDynamicParametersException", &about)
                    .inner(cause));
            }
        };
        if added.is_empty() {
            return Ok(None);
        }
        let metadata = Rc::make_mut(&mut self.metadata);
        for mut parameter in added {
            parameter.association = Association::Dynamic;
            parameter.dynamic = true;
            if parameter.sets.is_empty() {
                parameter.sets.push(ParameterSetData {
                    name: ALL_SETS.into(),
                    ..ParameterSetData::default()
                });
            }
            metadata.add(parameter)?;
            self.places.push(Place::default());
        }
        metadata.number_sets()?;
        if self.rest.is_empty() {
            return Ok(None);
        }
        self.pair_arguments(cx)?;
        self.bind_named(cx)?;
        self.bind_positional(cx)
    }
}
