//! The parameter binder: what written arguments and input objects mean for a command.
//!
//! PowerShell's own order: named arguments, positional ones, `$PSDefaultParameterValues`, dynamic
//! parameters, what is left, the parameter set, mandatory parameters; then every object of the pipeline.

mod argument;
mod coerce;
mod common;
mod default_values;
mod dynamic;
mod fault;
mod identity;
mod mandatory;
mod named;
mod pipeline;
mod positional;
mod remaining;
mod set;
#[cfg(test)]
mod tests;
mod transform;
mod validate;
mod values;

pub use coerce::{convert_argument, transformation_failed};
pub use common::CommonParameters;
pub use default_values::check_default_key;
pub(crate) use fault::not_interactive;
pub use fault::{is_binding_fault, is_transformation_fault, is_validation_fault};
pub use validate::check as check_validation;
pub use values::{PARAMETER_NOTE, common_type};

use super::declaration::{CommandMetadata, EVERY_SET, ParameterMetadata};
use crate::syntax::ast::Str;
use crate::text::extent::Extent;
use crate::value::{Context, Dictionary, Fault, Result, ScriptBlock, Type, Value};
use std::rc::Rc;

/// One written argument: `-Name`, `-Name:value`, or a value.
#[derive(Clone, Debug, Default)]
pub struct Argument {
    /// The name as written after the dash, without the colon.
    pub name: Option<Str>,
    /// Dash, name and colon as written; `None`: as `name` and `colon` tell.
    pub text: Option<Str>,
    /// Where dash and name stand.
    pub name_extent: Option<Extent>,
    /// The value: after the colon, or of an argument without a name.
    pub value: Option<Value>,
    /// Where the value stands.
    pub value_extent: Option<Extent>,
    /// Name and value are joined by a colon.
    pub colon: bool,
    /// Comes from a hashtable that was splatted.
    pub splatted: bool,
    /// The value as it was written, where that tells more than the value: bare words and numbers.
    pub token: Option<Str>,
    /// A list as it is written without parentheses: what a program gets.
    pub list: Option<Str>,
    /// Written without quotes.
    pub bare: bool,
    /// What followed `--%`.
    pub verbatim: bool,
}

impl Argument {
    /// A value without a name.
    pub fn positional(value: Value) -> Argument {
        Argument {
            value: Some(value),
            ..Argument::default()
        }
    }

    /// `-Name`.
    pub fn named(name: impl Into<Str>) -> Argument {
        Argument {
            name: Some(name.into()),
            ..Argument::default()
        }
    }

    /// `-Name:value`.
    pub fn pair(name: impl Into<Str>, value: Value) -> Argument {
        Argument {
            name: Some(name.into()),
            value: Some(value),
            colon: true,
            ..Argument::default()
        }
    }

    /// An entry of a splatted hashtable.
    pub fn splatted(name: impl Into<Str>, value: Value) -> Argument {
        Argument {
            splatted: true,
            ..Argument::pair(name, value)
        }
    }
}

/// What the binder asks of the engine.
///
/// Everything but [`BindContext::has_input`] may be left as it is.
pub trait BindContext: Context {
    /// The command stands behind another one in the pipeline, or is given input.
    fn has_input(&self) -> bool;

    /// Asks the user for mandatory parameters (positions in `metadata.parameters`).
    /// `None`: nobody can be asked, so `MissingMandatoryParameter` is the answer.
    fn prompt(
        &mut self,
        metadata: &CommandMetadata,
        missing: &[usize],
    ) -> Result<Option<Vec<(usize, Value)>>> {
        let _ = (metadata, missing);
        Ok(None)
    }

    /// `$PSDefaultParameterValues`.
    fn default_parameter_values(&mut self) -> Option<Rc<Dictionary>> {
        None
    }

    /// The aliases of the command with that name.
    fn aliases_of(&mut self, command: &str) -> Vec<Str> {
        let _ = command;
        Vec::new()
    }

    /// Writes a warning.
    fn warn(&mut self, message: &str) -> Result<()> {
        let _ = message;
        Ok(())
    }

    /// Runs a validation script with `$_`; its outputs.
    fn run_validation(&mut self, block: &Rc<ScriptBlock>, element: &Value) -> Result<Vec<Value>> {
        self.call_block(block, &[], Some(element))
    }

    /// Runs a delay-bind script block with the input object as `$_`; its outputs.
    fn run_delayed(&mut self, block: &Rc<ScriptBlock>, input: &Value) -> Result<Vec<Value>> {
        self.call_block(block, &[], Some(input))
    }

    /// A member of an input object as `PSObject.Properties[name]` finds it: no key of a dictionary.
    fn input_property(&mut self, input: &Value, name: &str) -> Result<Option<Value>> {
        if let Value::Dictionary(entries) = input.base()
            && entries.get_str(name).is_some()
        {
            return Ok(values::added_note(input, name));
        }
        self.property(input, name)
    }

    /// The type names of a value (`PSTypeNames`).
    fn type_names(&mut self, value: &Value) -> Vec<String> {
        values::type_names(value)
    }

    /// `$ExecutionContext`, which a transformation or validation class is given.
    fn engine_intrinsics(&mut self) -> Value {
        Value::Null
    }

    /// Applies a cmdlet's own transformation, by the name of its attribute.
    fn transform(
        &mut self,
        transformation: &str,
        parameter: &ParameterMetadata,
        value: &Value,
    ) -> Result<Value> {
        let _ = (transformation, parameter);
        Ok(value.clone())
    }

    /// Applies a cmdlet's own validation, by the name of its attribute.
    fn validate(
        &mut self,
        validation: &str,
        parameter: &ParameterMetadata,
        value: &Value,
    ) -> Result<()> {
        let _ = (validation, parameter, value);
        Ok(())
    }

    /// Makes a credential of what is no credential (a name): asks for the password.
    fn credential(&mut self, value: &Value) -> Result<Value> {
        let _ = value;
        Err(not_interactive())
    }

    /// The exception in a fault that came out of script; `Err`: it is none (`break`, `exit`, a stop) and travels on.
    fn exception(&mut self, fault: Box<Fault>) -> Result<Box<Fault>> {
        if fault.carried.is_some() {
            Err(fault)
        } else {
            Ok(fault)
        }
    }

    /// The values that a class gives for `[ValidateSet([Class])]`.
    fn valid_values(&mut self, generator: &Type) -> Result<Vec<Value>> {
        let _ = generator;
        Ok(Vec::new())
    }

    /// Runs the `dynamicparam` block: the parameters it adds.
    fn dynamic_parameters(&mut self, binder: &Binder) -> Result<Vec<ParameterMetadata>> {
        let _ = binder;
        Ok(Vec::new())
    }

    /// Evaluates the default expression of a script's parameter; `None`: none is written.
    fn default_value(&mut self, binder: &Binder, index: usize) -> Result<Option<Value>> {
        let _ = (binder, index);
        Ok(None)
    }

    /// A script's parameter is given this default: later defaults may read it.
    fn assign(&mut self, index: usize, value: &Value) {
        let _ = (index, value);
    }
}

/// A parameter's place in the binder.
#[derive(Clone, Default)]
struct Place {
    value: Value,
    state: State,
}

#[derive(Clone, Copy, Default, PartialEq, Eq)]
enum State {
    /// Nothing is bound.
    #[default]
    Free,
    /// Bound from the command line.
    Bound,
    /// Bound from the pipeline; the next object frees it again.
    Piped,
    /// Takes the result of a script block that every input object runs.
    Delayed,
}

/// How one argument is to be bound.
#[derive(Clone, Copy, Default)]
struct How {
    /// The value may be converted.
    coerce: bool,
    /// A script block may wait for input.
    delay: bool,
    /// The value is a default.
    default: bool,
}

/// What is known of an argument that is about to be bound.
#[derive(Clone, Copy, Default)]
struct At<'a> {
    name: Option<Extent>,
    value: Option<Extent>,
    /// The text of a number.
    raw: Option<&'a str>,
}

/// Binds the arguments of one call.
pub struct Binder {
    metadata: Rc<CommandMetadata>,
    places: Vec<Place>,
    /// Positions of bound parameters, in the order of binding.
    order: Vec<u16>,
    /// Arguments that are bound to nothing (yet).
    rest: Vec<Argument>,
    /// The sets that are still possible.
    sets: u32,
    /// The sets that were possible before the first input object.
    sets_before_input: u32,
    /// A set that pipeline binding tries first.
    prioritized: u32,
    /// The name of the set, as last told.
    set_name: Option<Str>,
    /// Parameters that wait for the result of their script block.
    delayed: Vec<(u16, Rc<ScriptBlock>, Option<Extent>)>,
    /// Bound by the current input object.
    piped: Vec<u16>,
    /// Parameters that take input and are free, in PowerShell's order.
    waiting: Option<Vec<u16>>,
    /// What a parameter held before the pipeline bound it.
    saved: Vec<(u16, Value)>,
    /// `$PSDefaultParameterValues`.
    defaults: default_values::DefaultValues,
    /// Parameters bound by position.
    positional: Vec<u16>,
    /// Whether piped objects choose between identities of several families; none: not asked yet.
    chooses: Option<bool>,
}

impl Binder {
    /// Whether the input object that is worked on bound a parameter.
    pub fn came_by_pipeline(&self, index: usize) -> bool {
        self.piped.iter().any(|piped| usize::from(*piped) == index)
    }

    /// A binder for one call of a command.
    pub fn new(metadata: Rc<CommandMetadata>) -> Binder {
        let places = vec![Place::default(); metadata.parameters.len()];
        Binder {
            metadata,
            places,
            order: Vec::new(),
            rest: Vec::new(),
            sets: EVERY_SET,
            sets_before_input: EVERY_SET,
            prioritized: 0,
            set_name: None,
            delayed: Vec::new(),
            piped: Vec::new(),
            waiting: None,
            saved: Vec::new(),
            defaults: default_values::DefaultValues::default(),
            positional: Vec::new(),
            chooses: None,
        }
    }

    /// Binds what is written. Afterwards a script's defaults are to be bound with
    /// [`Binder::bind_defaults`] unless the command is advanced, where this was done.
    pub fn bind_command_line(
        &mut self,
        arguments: Vec<Argument>,
        cx: &mut dyn BindContext,
    ) -> Result<()> {
        self.take_arguments(arguments);
        if self.metadata.is_advanced {
            self.bind_advanced(cx)
        } else {
            self.pair_arguments(cx)?;
            self.bind_named(cx)?;
            self.bind_positional(cx)?;
            self.bind_defaults(cx)
        }
    }

    /// The metadata, dynamic parameters included.
    pub fn metadata(&self) -> &Rc<CommandMetadata> {
        &self.metadata
    }

    /// The name of the parameter set: `ParameterSetName` of `$PSCmdlet`.
    pub fn set_name(&self) -> Str {
        self.set_name
            .clone()
            .unwrap_or_else(|| self.metadata.set_name(self.sets))
    }

    /// The value of a parameter: what was bound, else its default.
    pub fn value(&self, index: usize) -> &Value {
        const NULL: &Value = &Value::Null;
        self.places.get(index).map_or(NULL, |place| &place.value)
    }

    /// True if something is bound to it (a default is not).
    pub fn is_bound(&self, index: usize) -> bool {
        self.places
            .get(index)
            .is_some_and(|place| place.state != State::Free)
    }

    /// The bound value of a parameter, by name.
    pub fn bound_value(&self, name: &str) -> Option<&Value> {
        let index = self.metadata.position_of(name)?;
        self.is_bound(index).then(|| self.value(index))
    }

    /// Bound parameters in the order of binding: `$PSBoundParameters`.
    pub fn bound(&self) -> impl Iterator<Item = (usize, &ParameterMetadata, &Value)> {
        self.order.iter().filter_map(|index| {
            let index = usize::from(*index);
            let parameter = self.metadata.parameters.get(index)?;
            Some((index, parameter, self.value(index)))
        })
    }

    /// Positions of the parameters that the last input object changed (bound, or reset to the default).
    pub fn piped(&self) -> impl Iterator<Item = usize> {
        self.piped
            .iter()
            .chain(self.saved.iter().map(|(index, _)| index))
            .map(|index| usize::from(*index))
    }

    /// Arguments that are bound to nothing.
    pub fn rest(&self) -> &[Argument] {
        &self.rest
    }

    fn parameter(&self, index: usize) -> Option<&ParameterMetadata> {
        self.metadata.parameters.get(index)
    }

    fn is_free(&self, index: usize) -> bool {
        self.places
            .get(index)
            .is_some_and(|place| place.state == State::Free)
    }

    /// Positions of free parameters in order.
    fn free(&self) -> impl Iterator<Item = usize> {
        self.places
            .iter()
            .enumerate()
            .filter(|(_, place)| place.state == State::Free)
            .map(|(index, _)| index)
    }

    fn mark(&mut self, index: usize, state: State) {
        let Some(place) = self.places.get_mut(index) else {
            return;
        };
        if place.state == State::Free
            && let Ok(index) = u16::try_from(index)
            && !self.order.contains(&index)
        {
            self.order.push(index);
        }
        place.state = state;
    }

    fn narrow(&mut self, index: usize) {
        if let Some(parameter) = self.metadata.parameters.get(index)
            && parameter.set_flags != 0
        {
            self.sets &= parameter.set_flags;
        }
    }

    fn bind_advanced(&mut self, cx: &mut dyn BindContext) -> Result<()> {
        self.defaults.read(&self.metadata, cx, true)?;
        self.pair_arguments(cx)?;
        self.bind_named(cx)?;
        let mut reported = self.bind_positional(cx)?;
        self.apply_default_values(cx)?;
        self.validate_sets(true, false)?;
        if self.metadata.has_dynamic_parameters {
            let of_dynamic = self.bind_dynamic(cx)?;
            reported = reported.or(of_dynamic);
            self.defaults.read(&Rc::clone(&self.metadata), cx, false)?;
            self.apply_default_values(cx)?;
        }
        self.bind_remaining(cx)?;
        self.verify_arguments(reported, cx)?;

        let has_input = cx.has_input();
        let mut count = if has_input {
            self.validate_sets(true, false)?
        } else {
            self.validate_sets(false, true)?
        };
        if count == 1 && !self.defaults.in_use() {
            self.apply_default_values(cx)?;
        }
        if count > 1 && has_input {
            let filtered = self.sets_with_input();
            if filtered != self.sets {
                self.sets = filtered;
                count = self.validate_sets(true, false)?;
            }
        }
        self.require_mandatory(count, has_input, cx)?;
        self.bind_defaults(cx)?;
        if !has_input {
            self.verify_set_selected()?;
        }
        self.sets_before_input = self.sets;
        Ok(())
    }

    /// Adds which defaults were in use, if some were.
    fn elaborate(&self, fault: Box<Fault>) -> Box<Fault> {
        self.defaults.elaborate(fault)
    }
}
