//! Named arguments, and the binding of one argument to one parameter.

use super::fault::{About, has_failed_cast};
use super::{At, BindContext, Binder, How, State};
use crate::engine::declaration::ParameterMetadata;
use crate::text::name::eq_ignore_case;
use crate::value::net::attribute::RuntimeDefinedParameter;
use crate::value::{ErrorCategory, Known, Result, Type, Value};
use std::rc::Rc;

impl Binder {
    /// Binds what is named; what no parameter matches stays in `rest`.
    pub(super) fn bind_named(&mut self, cx: &mut dyn BindContext) -> Result<()> {
        if self.rest.iter().all(|argument| argument.name.is_none()) {
            return Ok(());
        }
        let metadata = Rc::clone(&self.metadata);
        let arguments = std::mem::take(&mut self.rest);
        let sets = self.sets;
        // Parameters that were named explicitly: a splatted hashtable does not override them.
        let mut explicit: Option<Vec<u16>> = None;
        for mut argument in arguments {
            let Some(name) = argument.name.clone() else {
                self.rest.push(argument);
                continue;
            };
            let Some(index) = self.find(&name, &argument)? else {
                self.rest.push(argument);
                continue;
            };
            let Some(parameter) = metadata.parameters.get(index) else {
                continue;
            };
            if argument.splatted {
                let explicit = explicit.get_or_insert_with(|| self.order.clone());
                if explicit.iter().any(|held| usize::from(*held) == index) {
                    continue;
                }
            }
            let value = argument.value.take().unwrap_or_default();
            let at = At {
                name: argument.name_extent,
                value: argument.value_extent,
                raw: argument.token.as_deref(),
            };
            if self.is_bound(index) {
                return Err(self.fault("ParameterAlreadyBound", &About::name(&name, at.name)));
            }
            if metadata.is_advanced && !parameter.is_in(sets) {
                let set = metadata.set_name(sets);
                return Err(self.fault(
                    "ParameterNotInParameterSet",
                    &About {
                        more: &[&set],
                        ..About::name(&name, at.name)
                    },
                ));
            }
            let how = How {
                coerce: true,
                delay: true,
                default: false,
            };
            self.bind_parameter(sets, index, value, at, how, cx)
                .map_err(|fault| self.elaborate(fault))?;
        }
        Ok(())
    }

    /// Binds one value to one parameter; false: it does not fit (or nothing is converted and it should be).
    pub(super) fn bind_parameter(
        &mut self,
        sets: u32,
        index: usize,
        value: Value,
        at: At<'_>,
        how: How,
        cx: &mut dyn BindContext,
    ) -> Result<bool> {
        let metadata = Rc::clone(&self.metadata);
        let Some(parameter) = metadata.parameters.get(index) else {
            return Ok(false);
        };
        if how.delay
            && metadata.is_advanced
            && let Value::ScriptBlock(block) = value.base()
            && parameter.takes_pipeline(sets)
            && !takes_script_block(parameter)
        {
            if !cx.has_input() {
                let of = parameter.of();
                return Err(self.fault_of(
                    ErrorCategory::MetadataError,
                    "ScriptBlockArgumentNoInput",
                    &About {
                        of: Some(&of),
                        ..About::name(parameter.name.as_str(), at.error())
                    },
                ));
            }
            let index_u16 = u16::try_from(index).unwrap_or(u16::MAX);
            if !self.delayed.iter().any(|(held, ..)| *held == index_u16) {
                self.delayed.push((index_u16, Rc::clone(block), at.error()));
            }
            self.narrow(index);
            self.mark(index, State::Delayed);
            if let Some(place) = self.places.get_mut(index) {
                place.value = value;
            }
            return Ok(true);
        }
        let bound = match self.fit(parameter, value, at, how, cx) {
            Ok(bound) => bound,
            // Without conversion, an attribute's failed conversion only means that it does not fit.
            Err(fault)
                if !how.coerce
                    && metadata.is_advanced
                    && fault.carried.is_none()
                    && has_failed_cast(&fault) =>
            {
                return Ok(false);
            }
            Err(fault) => return Err(fault),
        };
        let Some(value) = bound else {
            return Ok(false);
        };
        if let Some(object) = &parameter.object
            && let Some(object) = object.downcast::<RuntimeDefinedParameter>()
        {
            object.bind(&value);
        }
        if let Some(place) = self.places.get_mut(index) {
            place.value = value;
        }
        if !how.default {
            self.narrow(index);
            let delayed = self
                .places
                .get(index)
                .is_some_and(|place| place.state == State::Delayed);
            self.mark(
                index,
                if delayed {
                    State::Delayed
                } else {
                    State::Bound
                },
            );
            if let Some(message) = &parameter.obsolete
                && at.error().is_some()
            {
                let warning = super::fault::sentence(
                    "UseOfDeprecatedParameterWarning",
                    &[parameter.name.as_str(), message],
                );
                cx.warn(&warning)?;
            }
        }
        Ok(true)
    }

    /// What is left is an error, unless nothing is left.
    pub(super) fn verify_arguments(
        &mut self,
        reported: Option<Box<crate::value::Fault>>,
        cx: &mut dyn BindContext,
    ) -> Result<()> {
        let Some(argument) = self.rest.first() else {
            return Ok(());
        };
        let value = argument.value.as_ref();
        let specified = value.filter(|value| !value.is_null()).map(Value::type_of);
        let fault = if let Some(name) = &argument.name {
            self.fault(
                "NamedParameterNotFound",
                &About {
                    specified: specified.as_ref(),
                    ..About::name(name, argument.name_extent)
                },
            )
        } else if let Some(fault) = reported {
            fault
        } else {
            let text = match value {
                Some(value) if argument.token.is_some() && super::values::is_numeric(value) => {
                    argument.token.clone().unwrap_or_default().to_string()
                }
                Some(value) if !value.is_null() => super::values::net_text(value, cx)?,
                _ => "$null".to_owned(),
            };
            self.fault(
                "PositionalParameterNotFound",
                &About {
                    specified: specified.as_ref(),
                    ..About::name(&text, None)
                },
            )
        };
        Err(self.elaborate(fault))
    }

    /// What a simple function finds in `$args`.
    pub fn args(&self) -> Vec<Value> {
        let mut args = Vec::with_capacity(self.rest.len());
        for argument in &self.rest {
            if let Some(name) = &argument.name {
                if let Some(value) = &argument.value
                    && eq_ignore_case(name, "$args")
                {
                    match value.base() {
                        Value::Array(array) => args.extend(array.items.borrow().iter().cloned()),
                        _ => args.push(value.clone()),
                    }
                    continue;
                }
                args.push(super::values::parameter_text(&argument.written(), name));
            }
            if let Some(value) = &argument.value {
                args.push(match value {
                    Value::Empty => Value::Null,
                    other => other.clone(),
                });
            }
        }
        args
    }
}

/// A script block is an ordinary argument of it.
fn takes_script_block(parameter: &ParameterMetadata) -> bool {
    let takes = |of: &Type| matches!(of, Type::Known(Known::Object | Known::ScriptBlock));
    match &parameter.declared {
        None => true,
        Some(of) => takes(of) || parameter.collection.element().is_some_and(takes),
    }
}
