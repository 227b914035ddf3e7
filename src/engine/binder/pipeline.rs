//! Objects of the pipeline: by value and by property name, first as they are, then converted.

use super::fault::{About, is_failed_cast, is_transformation_fault, is_validation_fault};
use super::{At, BindContext, Binder, How, State};
use crate::value::{ErrorCategory, Fault, Result, Value};
use std::rc::Rc;

/// The four steps of binding an object.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Step {
    Value,
    Property,
    ConvertedValue,
    ConvertedProperty,
}

const STEPS: [Step; 4] = [
    Step::Value,
    Step::Property,
    Step::ConvertedValue,
    Step::ConvertedProperty,
];

impl Step {
    fn is_by_value(self) -> bool {
        matches!(self, Step::Value | Step::ConvertedValue)
    }

    fn coerces(self) -> bool {
        matches!(self, Step::ConvertedValue | Step::ConvertedProperty)
    }
}

impl Binder {
    /// Binds one input object. An error that is no unwinding is not terminating: it is written with the
    /// object as its target (set already), and the next object is bound.
    pub fn bind_pipeline_object(&mut self, input: &Value, cx: &mut dyn BindContext) -> Result<()> {
        let result = self.bind_object(input, cx);
        let fault = match result {
            Ok(true) => match self.missing_after_input() {
                Ok(None) => return Ok(()),
                Ok(Some(fault)) | Err(fault) => fault,
            },
            Ok(false) => {
                self.restore();
                self.fault("InputObjectNotBound", &About::default())
            }
            Err(fault) => {
                if super::is_binding_fault(&fault) {
                    self.restore();
                }
                fault
            }
        };
        Err(if fault.carried.is_none() {
            fault.target(input.clone())
        } else {
            fault
        })
    }

    /// The one parameter that takes input, if it takes any object as it is: then no binding is needed per object.
    pub fn sole_input(&self) -> Option<usize> {
        if !self.delayed.is_empty() {
            return None;
        }
        let mut sole = None;
        for (index, parameter) in self.metadata.parameters.iter().enumerate() {
            if !parameter
                .sets
                .iter()
                .any(|set| set.from_pipeline || set.from_pipeline_by_name)
            {
                continue;
            }
            let by_name = parameter.sets.iter().any(|set| set.from_pipeline_by_name);
            let any_object = match &parameter.declared {
                None => true,
                Some(of) => {
                    of.is_known(crate::value::Known::Object)
                        || of.is_known(crate::value::Known::PSObject)
                }
            };
            let plain = parameter.validations.is_empty() && parameter.transformations.is_empty();
            if sole.is_some() || by_name || !any_object || !plain {
                return None;
            }
            sole = Some(index);
        }
        sole.filter(|index| self.piped.contains(&(*index as u16)))
    }

    /// Puts the next object into the parameter that [`Binder::sole_input`] told.
    #[inline]
    pub fn set_input(&mut self, index: usize, input: Value) {
        if let Some(place) = self.places.get_mut(index) {
            place.value = input;
        }
    }

    fn bind_object(&mut self, input: &Value, cx: &mut dyn BindContext) -> Result<bool> {
        let had_delayed = !self.delayed.is_empty();
        let delayed_ok = self.bind_delayed(input, cx)?;
        let mut bound = false;
        if !had_delayed || delayed_ok {
            bound = self.bind_input(input, cx)?;
        }
        self.verify_set_selected()?;
        Ok(had_delayed && delayed_ok || bound)
    }

    /// Runs the script blocks that wait for input.
    fn bind_delayed(&mut self, input: &Value, cx: &mut dyn BindContext) -> Result<bool> {
        let mut all = true;
        for (index, block, at) in self.delayed.clone() {
            let index = usize::from(index);
            let name = self
                .parameter(index)
                .map(|parameter| parameter.name.text().clone())
                .unwrap_or_default();
            let mut output = match cx.run_delayed(&block, input) {
                Ok(output) => output,
                Err(fault) => {
                    let cause = cx.exception(fault)?;
                    let fault = self.fault_of(
                        ErrorCategory::InvalidArgument,
                        "ScriptBlockArgumentInvocationFailed",
                        &About {
                            more: &[&cause.message],
                            ..About::name(&name, at)
                        },
                    );
                    return Err(fault.inner(cause));
                }
            };
            let value = match output.len() {
                0 => {
                    return Err(self.fault("ScriptBlockArgumentNoOutput", &About::name(&name, at)));
                }
                1 => output.pop().unwrap_or_default(),
                _ => Value::array(output),
            };
            let how = How {
                coerce: true,
                ..How::default()
            };
            let at = At {
                value: at,
                ..At::default()
            };
            if !self.bind_parameter(self.sets, index, value, at, how, cx)? {
                all = false;
            }
        }
        Ok(all)
    }

    fn bind_input(&mut self, input: &Value, cx: &mut dyn BindContext) -> Result<bool> {
        self.restore();
        self.sets = self.sets_before_input;
        let mut result = false;
        let first = self.prioritized;
        let mut valid = if first == 0 { self.sets } else { first };
        let rounds = if first == 0 { 1 } else { 2 };
        for round in 0..rounds {
            for step in STEPS {
                if self.bind_step(input, step, valid, cx)? {
                    if first == 0 || round == 1 {
                        self.validate_sets(true, true)?;
                        valid = self.sets;
                    }
                    result = true;
                }
            }
            if first != 0 && round == 0 {
                if self.sets == first {
                    break;
                }
                valid = self.sets & !first;
            }
        }
        self.validate_sets(false, true)?;
        if !self.defaults.in_use() {
            self.apply_default_values(cx)?;
        }
        Ok(result)
    }

    fn bind_step(
        &mut self,
        input: &Value,
        step: Step,
        mut valid: u32,
        cx: &mut dyn BindContext,
    ) -> Result<bool> {
        let default = self.metadata.default_set_flag;
        if default != 0 && valid & default != 0 {
            if self.bind_step_in(input, step, default, cx)? {
                return Ok(true);
            }
            valid &= !default;
        }
        self.bind_step_in(input, step, valid, cx)
    }

    fn bind_step_in(
        &mut self,
        input: &Value,
        step: Step,
        valid: u32,
        cx: &mut dyn BindContext,
    ) -> Result<bool> {
        let metadata = Rc::clone(&self.metadata);
        let family = self.family_of(input);
        let mut some = false;
        let mut at = self.waiting().len();
        while at > 0 {
            at -= 1;
            let Some(index) = self.waiting().get(at).map(|index| usize::from(*index)) else {
                continue;
            };
            let Some(parameter) = metadata.parameters.get(index) else {
                continue;
            };
            if !self.is_free(index) || !parameter.is_in(valid) {
                continue;
            }
            if family.is_some_and(|family| self.is_of_other(index, family)) {
                continue;
            }
            for set in parameter.sets_in(valid) {
                let takes = if step.is_by_value() {
                    set.from_pipeline
                } else {
                    set.from_pipeline_by_name && !input.is_null()
                };
                if !takes {
                    continue;
                }
                let value = if step.is_by_value() {
                    Some(input.clone())
                } else {
                    self.property_for(input, index, cx)?
                };
                if let Some(value) = value
                    && self.bind_piped(index, value, step, cx)?
                {
                    some = true;
                    break;
                }
            }
        }
        Ok(some)
    }

    /// The property with the parameter's name, or one of its aliases.
    fn property_for(
        &self,
        input: &Value,
        index: usize,
        cx: &mut dyn BindContext,
    ) -> Result<Option<Value>> {
        let Some(parameter) = self.parameter(index) else {
            return Ok(None);
        };
        let names = std::iter::once(parameter.name.as_str()).chain(
            parameter
                .aliases
                .iter()
                .map(crate::syntax::ast::Str::as_str),
        );
        for name in names {
            if let Some(value) = cx.input_property(input, name)? {
                return Ok(Some(value));
            }
        }
        Ok(None)
    }

    fn bind_piped(
        &mut self,
        index: usize,
        value: Value,
        step: Step,
        cx: &mut dyn BindContext,
    ) -> Result<bool> {
        if matches!(value, Value::Empty) {
            return Ok(false);
        }
        let index_u16 = u16::try_from(index).unwrap_or(u16::MAX);
        if !self.saved.iter().any(|(held, _)| *held == index_u16) {
            let held = self.value(index).clone();
            self.saved.push((index_u16, held));
        }
        let how = How {
            coerce: step.coerces(),
            ..How::default()
        };
        match self.bind_parameter(self.sets, index, value, At::default(), how, cx) {
            Ok(true) => {
                if let Some(place) = self.places.get_mut(index) {
                    place.state = State::Piped;
                }
                self.piped.push(index_u16);
                Ok(true)
            }
            Ok(false) => Ok(false),
            Err(fault) => {
                if swallowed(&fault, step) {
                    Ok(false)
                } else {
                    Err(self.elaborate(fault))
                }
            }
        }
    }

    /// Gives parameters that the last object bound their former values, and frees them.
    fn restore(&mut self) {
        for index in std::mem::take(&mut self.piped) {
            let saved = self
                .saved
                .iter()
                .find(|(held, _)| *held == index)
                .map(|(_, value)| value.clone());
            let at = usize::from(index);
            if let Some(place) = self.places.get_mut(at) {
                place.value = saved.unwrap_or_default();
                place.state = State::Free;
            }
            self.order.retain(|held| *held != index);
            if let Some(waiting) = &mut self.waiting
                && waiting.len() > 1
            {
                // A freed parameter is the last of the free ones.
                waiting.retain(|held| *held != index);
                waiting.push(index);
            }
        }
    }

    fn waiting(&mut self) -> &[u16] {
        let metadata = &self.metadata;
        self.waiting.get_or_insert_with(|| {
            metadata
                .parameters
                .iter()
                .enumerate()
                .filter(|(_, parameter)| parameter.from_pipeline)
                .filter_map(|(index, _)| u16::try_from(index).ok())
                .collect()
        })
    }
}

/// The object just does not fit: no error.
fn swallowed(fault: &Fault, step: Step) -> bool {
    if !super::is_binding_fault(fault) || is_validation_fault(fault) {
        return false;
    }
    if is_transformation_fault(fault) {
        return step.is_by_value()
            && (is_failed_cast(fault) || fault.id.starts_with("MismatchedPSTypeName"));
    }
    true
}
