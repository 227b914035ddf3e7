//! `ValueFromRemainingArguments`, and the defaults of parameters that stay free.

use super::{At, BindContext, Binder, How};
use crate::engine::declaration::{DefaultValue, Origin};
use crate::value::{Result, Type, Value};
use std::rc::Rc;

impl Binder {
    /// Gives what is left to the parameter that takes it.
    pub(super) fn bind_remaining(&mut self, cx: &mut dyn BindContext) -> Result<()> {
        if self.rest.is_empty() {
            return Ok(());
        }
        let mut taker = None;
        for index in self.free() {
            let takes = self
                .parameter(index)
                .and_then(|parameter| parameter.set_data(self.sets))
                .is_some_and(|set| set.remaining);
            if takes && taker.replace(index).is_some() {
                return Err(self.ambiguous_set());
            }
        }
        let Some(taker) = taker else {
            return Ok(());
        };
        let arguments = std::mem::take(&mut self.rest);
        let extent = match arguments.as_slice() {
            [one] => one.value_extent,
            _ => None,
        };
        let mut values = Vec::with_capacity(arguments.len());
        for argument in arguments {
            if argument.name.is_some() {
                values.push(Value::str(argument.written().as_str()));
            }
            if let Some(value) = argument.value
                && !matches!(value, Value::Empty)
            {
                values.push(value);
            }
        }
        let value = match values.as_slice() {
            [one] if super::values::is_enumerable(one) => one.clone(),
            _ => Value::list_of(
                Type::generic("System.Collections.Generic.List", vec![Type::OBJECT]),
                values,
            ),
        };
        let how = How {
            coerce: true,
            ..How::default()
        };
        let at = At {
            value: extent,
            ..At::default()
        };
        self.bind_parameter(self.sets, taker, value, at, how, cx)
            .map_err(|fault| self.elaborate(fault))?;
        Ok(())
    }

    /// Gives free parameters their defaults: constants, the values of expressions, PowerShell's own.
    pub fn bind_defaults(&mut self, cx: &mut dyn BindContext) -> Result<()> {
        let metadata = Rc::clone(&self.metadata);
        for (index, parameter) in metadata
            .parameters
            .iter()
            .enumerate()
            .take(metadata.declared)
        {
            if !self.is_free(index) {
                continue;
            }
            if metadata.origin == Origin::Cmdlet {
                if let DefaultValue::Constant(value) = &parameter.default
                    && !value.is_null()
                {
                    let how = How {
                        coerce: true,
                        default: true,
                        ..How::default()
                    };
                    let result = self.bind_parameter(
                        self.sets,
                        index,
                        value.clone(),
                        At::default(),
                        how,
                        cx,
                    );
                    // A default in words that the command itself understands stays as it is.
                    if result.is_err()
                        && let Some(place) = self.places.get_mut(index)
                    {
                        place.value = value.clone();
                    }
                }
                continue;
            }
            let written = match &parameter.default {
                DefaultValue::None => None,
                DefaultValue::Constant(value) => Some(value.clone()),
                DefaultValue::Expression => cx.default_value(self, index)?,
            };
            let (value, coerce) = match written {
                Some(value) if !value.is_null() => (value, true),
                _ => parameter.implicit_default(),
            };
            let how = How {
                coerce,
                default: true,
                delay: false,
            };
            self.bind_parameter(self.sets, index, value, At::default(), how, cx)?;
            cx.assign(index, self.value(index));
        }
        Ok(())
    }
}
