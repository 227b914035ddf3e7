//! Positional arguments: the default set first, without conversion and then with it.

use super::fault::{About, is_transformation_fault, is_validation_fault};
use super::{Argument, At, BindContext, Binder, How};
use crate::engine::declaration::{EVERY_SET, Transformation};
use crate::value::{Fault, Result};
use std::rc::Rc;

/// The free parameters at one position, each with the sets (bits; 0: all) in which it stands there.
struct Position {
    number: i32,
    parameters: Vec<(usize, Vec<u32>)>,
}

impl Binder {
    /// Binds values without names. The error is that of the last attempt, for want of a better one.
    pub(super) fn bind_positional(
        &mut self,
        cx: &mut dyn BindContext,
    ) -> Result<Option<Box<Fault>>> {
        if self.rest.is_empty() {
            return Ok(None);
        }
        if self.metadata.positional.is_some() {
            return self.bind_in_order(cx);
        }
        let mut positions = self.positions()?;
        if positions.is_empty() {
            return Ok(None);
        }
        let advanced = self.metadata.is_advanced;
        let default = if advanced {
            self.metadata.default_set_flag
        } else {
            EVERY_SET
        };
        let mut valid = if advanced { self.sets } else { EVERY_SET };
        let mut left: Vec<Argument> = Vec::new();
        let mut arguments = std::mem::take(&mut self.rest).into_iter().peekable();
        let mut outgoing = None;
        let mut next = 0;
        while let Some(position) = positions.get(next) {
            next += 1;
            if position.parameters.is_empty() {
                continue;
            }
            // The next argument without a name; a name that nobody knows keeps the value behind it.
            let argument = loop {
                match arguments.next() {
                    None => break None,
                    Some(argument) if argument.name.is_none() => break Some(argument),
                    Some(argument) => {
                        left.push(argument);
                        if let Some(value) = arguments.next_if(|next| next.name.is_none()) {
                            left.push(value);
                        }
                    }
                }
            };
            let Some(argument) = argument else { break };
            let mut bound = false;
            for coerce in [false, true] {
                if default != 0 && valid & default != 0 {
                    (bound, outgoing) =
                        self.bind_position(default, position, &argument, coerce, cx)?;
                    if bound {
                        break;
                    }
                }
                if advanced || default != valid {
                    (bound, outgoing) =
                        self.bind_position(valid, position, &argument, coerce, cx)?;
                    if bound {
                        break;
                    }
                }
            }
            if !bound {
                left.push(argument);
            } else if advanced && valid != self.sets {
                valid = self.sets;
                for position in &mut positions {
                    for (_, sets) in &mut position.parameters {
                        sets.retain(|flag| *flag == 0 || flag & valid != 0);
                    }
                    position.parameters.retain(|(_, sets)| !sets.is_empty());
                }
            }
        }
        left.extend(arguments);
        self.rest = left;
        Ok(outgoing)
    }

    /// Without parameter sets, every value goes to the next free parameter.
    fn bind_in_order(&mut self, cx: &mut dyn BindContext) -> Result<Option<Box<Fault>>> {
        let metadata = Rc::clone(&self.metadata);
        let mut free = metadata
            .positional
            .iter()
            .flatten()
            .map(|index| usize::from(*index));
        let mut left: Vec<Argument> = Vec::new();
        let mut outgoing = None;
        let mut arguments = std::mem::take(&mut self.rest).into_iter().peekable();
        while let Some(argument) = arguments.next() {
            if argument.name.is_some() {
                left.push(argument);
                if let Some(value) = arguments.next_if(|next| next.name.is_none()) {
                    left.push(value);
                }
                continue;
            }
            let Some(index) = free.find(|index| self.is_free(*index)) else {
                left.push(argument);
                left.extend(arguments);
                break;
            };
            let mut bound = false;
            for coerce in [false, true] {
                (bound, outgoing) = self.bind_value(EVERY_SET, index, &argument, coerce, cx)?;
                if bound {
                    break;
                }
            }
            if !bound {
                left.push(argument);
            }
        }
        self.rest = left;
        Ok(outgoing)
    }

    fn positions(&self) -> Result<Vec<Position>> {
        let mut positions: Vec<Position> = Vec::new();
        let sets = if self.metadata.is_advanced {
            self.sets
        } else {
            EVERY_SET
        };
        for index in self.free() {
            let Some(parameter) = self.parameter(index) else {
                continue;
            };
            if !parameter.is_in(sets) {
                continue;
            }
            for set in parameter.sets_in(sets) {
                let (false, Some(number)) = (set.remaining, set.position) else {
                    continue;
                };
                let at = match positions.binary_search_by_key(&number, |held| held.number) {
                    Ok(at) => at,
                    Err(at) => {
                        positions.insert(
                            at,
                            Position {
                                number,
                                parameters: Vec::new(),
                            },
                        );
                        at
                    }
                };
                let Some(position) = positions.get_mut(at) else {
                    continue;
                };
                let clash = position.parameters.iter().any(|(other, flags)| {
                    *other != index
                        && flags
                            .iter()
                            .any(|flag| flag & set.flag != 0 || *flag == set.flag)
                });
                if clash {
                    return Err(self.fault("AmbiguousPositionalParameterNoName", &About::default()));
                }
                match position
                    .parameters
                    .iter_mut()
                    .find(|(held, _)| *held == index)
                {
                    Some((_, flags)) => flags.push(set.flag),
                    None => position.parameters.push((index, vec![set.flag])),
                }
            }
        }
        Ok(positions)
    }

    fn bind_position(
        &mut self,
        sets: u32,
        position: &Position,
        argument: &Argument,
        coerce: bool,
        cx: &mut dyn BindContext,
    ) -> Result<(bool, Option<Box<Fault>>)> {
        let mut result = false;
        let mut outgoing = None;
        for (index, flags) in &position.parameters {
            for flag in flags {
                if *flag != 0 && flag & sets == 0 {
                    continue;
                }
                let (bound, fault) = self.bind_value(sets, *index, argument, coerce, cx)?;
                outgoing = fault.or(outgoing);
                if bound {
                    result = true;
                    break;
                }
            }
        }
        Ok((result, outgoing))
    }

    /// Binds one value by position. The error is one of those that only mean that it does not fit.
    fn bind_value(
        &mut self,
        sets: u32,
        index: usize,
        argument: &Argument,
        coerce: bool,
        cx: &mut dyn BindContext,
    ) -> Result<(bool, Option<Box<Fault>>)> {
        let at = At {
            name: None,
            value: argument.value_extent,
            raw: argument.token.as_deref(),
        };
        let how = How {
            coerce,
            delay: true,
            default: false,
        };
        let value = argument.value.clone().unwrap_or_default();
        // What a parameter refuses quietly may fit another one of the position.
        let refused = self.parameter(index).is_some_and(|parameter| {
            parameter.transformations.iter().any(|one| {
                matches!(one, Transformation::Named(name) if super::transform::refuses(name, &value))
            })
        });
        if refused {
            return Ok((false, None));
        }
        match self.bind_parameter(sets, index, value, at, how, cx) {
            Ok(true) => {
                if self.defaults.is_some()
                    && let Ok(index) = u16::try_from(index)
                {
                    self.positional.push(index);
                }
                Ok((true, None))
            }
            Ok(false) => Ok((false, None)),
            Err(fault)
                if !super::is_binding_fault(&fault)
                    || is_transformation_fault(&fault)
                    || is_validation_fault(&fault) =>
            {
                Err(self.elaborate(fault))
            }
            Err(fault) => Ok((false, Some(fault))),
        }
    }

    /// True if the parameter was bound by position.
    pub fn is_positional(&self, index: usize) -> bool {
        self.positional
            .iter()
            .any(|held| usize::from(*held) == index)
    }
}
