//! What a command takes: CommandMetadata, its parameter sets and parameters, built from a param block.

mod attribute;
mod build;
mod common;
mod read_validation;
mod syntax_text;
mod validation;

pub use attribute::{Plain, constant};
pub use build::{
    Source, attribute_object, cmdlet, declare, declare_attributes, parameter_from,
    parameter_from_objects, validation_of,
};
pub use common::{CommonName, common_parameters, paging_parameters, should_process_parameters};
pub use syntax_text::{syntax_text, type_text};
pub use validation::{RangeKind, Validation};

use crate::syntax::ast::{AttributeAst, Expression, ScriptBlockAst, Str, TypeName};
use crate::text::extent::Extent;
use crate::text::name::{Name, NameMap, eq_ignore_case};
use crate::value::{Fault, Known, Result, ScriptBlock, Type, Value};
use std::rc::Rc;

/// The name of the set that stands for all sets.
pub const ALL_SETS: &str = "__AllParameterSets";

/// The mask that means "every set": no set has been ruled out yet.
pub const EVERY_SET: u32 = u32::MAX;

/// Where a command comes from: a script's functions differ from cmdlets in details of binding.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum Origin {
    /// A function, a script or a script block.
    #[default]
    Script,
    /// A cmdlet, declared in `grammar/cmdlets`.
    Cmdlet,
}

/// `ConfirmImpact`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Default)]
pub enum ConfirmImpact {
    /// Never asks.
    None,
    /// Asks at `Low`.
    Low,
    /// Asks at `Medium`.
    #[default]
    Medium,
    /// Asks at `High`, the default preference.
    High,
}

impl ConfirmImpact {
    /// PowerShell's name.
    pub const fn name(self) -> &'static str {
        match self {
            Self::None => "None",
            Self::Low => "Low",
            Self::Medium => "Medium",
            Self::High => "High",
        }
    }

    /// The impact with this name.
    pub fn from_name(name: &str) -> Option<Self> {
        [Self::None, Self::Low, Self::Medium, Self::High]
            .into_iter()
            .find(|impact| eq_ignore_case(impact.name(), name))
    }
}

/// `[OutputType(...)]`.
#[derive(Clone, Debug)]
pub struct OutputType {
    /// The type's name as `Get-Command` tells it.
    pub name: Str,
    /// The type, if it is one.
    pub of: Option<Type>,
    /// The parameter sets it is for; empty: all.
    pub sets: Vec<Str>,
}

/// What a command takes.
#[derive(Clone, Debug, Default)]
pub struct CommandMetadata {
    /// Its name.
    pub name: Str,
    /// Other names, as `[Alias()]` before the param block tells.
    pub aliases: Vec<Str>,
    /// Function or cmdlet.
    pub origin: Origin,
    /// The .NET class of a cmdlet, which stands in error ids.
    pub class: Option<Str>,
    /// Binds as a cmdlet does: has `[CmdletBinding()]` or any `[Parameter()]`.
    pub is_advanced: bool,
    /// The default parameter set.
    pub default_parameter_set: Option<Str>,
    /// The bit of the default set; 0 if there is none.
    pub default_set_flag: u32,
    /// Parameters without a position get one.
    pub positional_binding: bool,
    /// Has `-WhatIf` and `-Confirm`.
    pub supports_should_process: bool,
    /// How much it changes.
    pub confirm_impact: ConfirmImpact,
    /// Has `-First`, `-Skip` and `-IncludeTotalCount`.
    pub supports_paging: bool,
    /// Has a `dynamicparam` block or parameters of a provider.
    pub has_dynamic_parameters: bool,
    /// The parameters: the declared ones first, then the common ones.
    pub parameters: Vec<ParameterMetadata>,
    /// How many of `parameters` are declared (not common).
    pub declared: usize,
    /// The parameter sets; the position is the number of the bit.
    pub sets: Vec<Str>,
    /// What it writes.
    pub output_types: Vec<OutputType>,
    /// Where its help stands.
    pub help_uri: Option<Str>,
    /// The editions of Exchange that have it, as declared.
    pub editions: Vec<Str>,
    /// Without parameter sets: the positional parameters in their order, if no position is taken twice.
    pub(super) positional: Option<Vec<u16>>,
    /// Names to positions in `parameters`.
    names: NameMap<u16>,
    /// Aliases to positions in `parameters`.
    alias_names: NameMap<u16>,
}

/// What adds a parameter to a command.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum Association {
    /// The command declares it.
    #[default]
    Declared,
    /// `[CmdletBinding()]`.
    Common,
    /// `SupportsShouldProcess`.
    ShouldProcess,
    /// `SupportsPaging`.
    Paging,
    /// The command's `dynamicparam` block.
    Dynamic,
}

/// How a parameter takes several values.
#[derive(Clone, Debug, PartialEq, Default)]
pub enum CollectionKind {
    /// It does not.
    #[default]
    None,
    /// `T[]`.
    Array(Type),
    /// `IList`: elements of any type, or of one.
    List(Option<Type>),
    /// `ICollection[T]`.
    Generic(Type),
}

impl CollectionKind {
    /// The kind of a parameter's type.
    pub fn of(declared: &Type) -> CollectionKind {
        match declared {
            Type::Array(element, _) => CollectionKind::Array((**element).clone()),
            Type::Known(Known::ArrayList | Known::IList) => CollectionKind::List(None),
            Type::Generic(generic) => {
                let element = generic.args.first().cloned().unwrap_or(Type::OBJECT);
                match &*generic.definition {
                    "System.Collections.ObjectModel.Collection" => {
                        CollectionKind::List(Some(element))
                    }
                    "System.Collections.Generic.List"
                    | "System.Collections.Generic.IList"
                    | "System.Collections.Generic.ICollection"
                    | "System.Collections.Generic.HashSet"
                    | "System.Collections.Generic.SortedSet"
                    | "System.Collections.Generic.LinkedList" => CollectionKind::Generic(element),
                    _ => CollectionKind::None,
                }
            }
            Type::Known(_) | Type::Class(_) | Type::Named(_) => CollectionKind::None,
        }
    }

    /// The type of the elements, if it is told.
    pub fn element(&self) -> Option<&Type> {
        match self {
            CollectionKind::Array(element)
            | CollectionKind::Generic(element)
            | CollectionKind::List(Some(element)) => Some(element),
            CollectionKind::None | CollectionKind::List(None) => None,
        }
    }
}

/// The default of a parameter.
#[derive(Clone, Debug, Default)]
pub enum DefaultValue {
    /// None is written.
    #[default]
    None,
    /// A constant.
    Constant(Value),
    /// An expression: `default_value` of the node at [`ParameterMetadata::written_at`].
    Expression,
}

/// One parameter.
#[derive(Clone, Debug, Default)]
pub struct ParameterMetadata {
    /// Its name.
    pub name: Name,
    /// Its type; `System.Object` if none is written.
    pub declared: Option<Type>,
    /// Is a `[switch]`.
    pub is_switch: bool,
    /// Other names.
    pub aliases: Vec<Str>,
    /// What it is in each set that has it, in PowerShell's order.
    pub sets: Vec<ParameterSetData>,
    /// The bits of those sets.
    pub set_flags: u32,
    /// Is in all sets.
    pub in_all_sets: bool,
    /// Is mandatory in some set.
    pub mandatory: bool,
    /// Takes pipeline input in some set.
    pub from_pipeline: bool,
    /// How it takes several values.
    pub collection: CollectionKind,
    /// What changes the argument, in the order of application.
    pub transformations: Vec<Transformation>,
    /// What must hold for the argument, in the order of application.
    pub validations: Vec<Validation>,
    /// Every attribute by the name of its type, in the order written: what `Get-Command` shows.
    pub attributes: Vec<Str>,
    /// `$null` is an argument although it is mandatory.
    pub allows_null: bool,
    /// An empty string is one.
    pub allows_empty_string: bool,
    /// An empty collection is one.
    pub allows_empty_collection: bool,
    /// A validation excludes `$null`.
    pub cannot_be_null: bool,
    /// What completes it.
    pub completer: Option<Completer>,
    /// `[PSTypeName('X')]`.
    pub ps_type_name: Option<Str>,
    /// `[Obsolete('...')]`: the message.
    pub obsolete: Option<Str>,
    /// Takes wildcards.
    pub supports_wildcards: bool,
    /// What it is when nothing is bound.
    pub default: DefaultValue,
    /// Its place among the parameters written.
    pub written_at: usize,
    /// Where it is written.
    pub extent: Extent,
    /// What adds it.
    pub association: Association,
    /// `[Dynamic()]`: a provider's or the command's own.
    pub dynamic: bool,
    /// The object that a `dynamicparam` block made it of; it is told what is bound.
    pub object: Option<Value>,
    /// Its type is known by name only: the command reads the argument itself.
    pub opaque: bool,
    /// The editions of Exchange that have it; empty: all of the command's.
    pub editions: Vec<Str>,
}

impl ParameterMetadata {
    /// Its type.
    pub fn of(&self) -> Type {
        self.declared.clone().unwrap_or(Type::OBJECT)
    }

    /// Its data in those sets, all-sets data included.
    pub fn sets_in(&self, flags: u32) -> impl Iterator<Item = &ParameterSetData> {
        self.sets
            .iter()
            .filter(move |set| set.flag == 0 || set.flag & flags != 0)
    }

    /// Its data in the first of those sets, else in all sets.
    pub fn set_data(&self, flags: u32) -> Option<&ParameterSetData> {
        self.sets
            .iter()
            .find(|set| set.flag & flags != 0)
            .or_else(|| self.sets.iter().rfind(|set| set.flag == 0))
    }

    /// Is in one of those sets.
    pub fn is_in(&self, flags: u32) -> bool {
        self.in_all_sets || self.set_flags & flags != 0
    }

    /// Takes pipeline input in one of those sets.
    pub fn takes_pipeline(&self, flags: u32) -> bool {
        self.from_pipeline && self.sets_in(flags).any(ParameterSetData::takes_pipeline)
    }

    /// What PowerShell gives a script's variable for which nothing is bound and no default is written;
    /// the second: the value is converted to the type.
    pub fn implicit_default(&self) -> (Value, bool) {
        match &self.declared {
            Some(Type::Known(Known::String)) => (Value::str(""), true),
            Some(Type::Known(Known::Boolean)) => (Value::FALSE, true),
            Some(Type::Known(Known::SwitchParameter)) => (Value::Switch(false), true),
            Some(Type::Known(Known::BigInteger)) => (Value::Null, false),
            Some(Type::Known(known)) if known.is_numeric() => (Value::Int(0), true),
            _ => (Value::Null, false),
        }
    }
}

/// A parameter in one parameter set.
#[derive(Clone, Debug, Default)]
pub struct ParameterSetData {
    /// The set's name; [`ALL_SETS`].
    pub name: Str,
    /// The set's bit; 0 for all sets.
    pub flag: u32,
    /// Must be given.
    pub mandatory: bool,
    /// Its position.
    pub position: Option<i32>,
    /// Takes the object of the pipeline.
    pub from_pipeline: bool,
    /// Takes a property of it.
    pub from_pipeline_by_name: bool,
    /// Takes the arguments that are left.
    pub remaining: bool,
    /// Is not shown.
    pub dont_show: bool,
    /// `HelpMessage`.
    pub help: Option<Str>,
}

impl ParameterSetData {
    /// Takes pipeline input in either way.
    pub fn takes_pipeline(&self) -> bool {
        self.from_pipeline || self.from_pipeline_by_name
    }
}

/// What changes an argument before it is bound.
#[derive(Clone, Debug)]
pub enum Transformation {
    /// `[type]` before a script's parameter: converts.
    Convert(Type),
    /// `[Credential()]`: asks for a password where a name is given.
    Credential,
    /// An instance of a script's class that derives from `ArgumentTransformationAttribute`.
    Object(Value),
    /// One of a cmdlet's own, by the attribute's name: the command's implementation knows.
    Named(Str),
}

/// What completes an argument.
#[derive(Clone, Debug)]
pub enum Completer {
    /// `[ArgumentCompleter({...})]`.
    Script(Rc<ScriptBlock>),
    /// `[ArgumentCompleter([type])]`.
    Type(Type),
    /// `[ArgumentCompletions('a', 'b')]`.
    Values(Vec<Str>),
}

/// What building metadata asks of the engine.
pub trait DeclareContext {
    /// The type of a name; `None`: there is none.
    fn resolve(&mut self, name: &TypeName) -> Option<Type>;

    /// The value of an attribute's argument that is no simple constant.
    fn evaluate(&mut self, expression: &Expression) -> Result<Value>;

    /// The block of an attribute's argument.
    fn block(&mut self, block: &Rc<ScriptBlockAst>) -> Rc<ScriptBlock> {
        Rc::new(ScriptBlock::new(Rc::clone(block)))
    }

    /// An instance of a script's class that is used as an attribute; `None`: there is no such class.
    fn attribute(&mut self, attribute: &AttributeAst) -> Result<Option<Value>> {
        let _ = attribute;
        Ok(None)
    }
}

impl CommandMetadata {
    /// The position of the parameter with exactly this name or alias.
    pub fn exact(&self, name: &str) -> Option<usize> {
        self.names
            .get(name)
            .or_else(|| self.alias_names.get(name))
            .map(|at| usize::from(*at))
    }

    /// The position of the parameter with exactly this name (no alias).
    pub fn position_of(&self, name: &str) -> Option<usize> {
        self.names.get(name).map(|at| usize::from(*at))
    }

    /// The parameter with exactly this name or alias.
    pub fn parameter(&self, name: &str) -> Option<&ParameterMetadata> {
        self.parameters.get(self.exact(name)?)
    }

    /// Names of parameters in order, each with its position.
    pub fn names(&self) -> impl Iterator<Item = (&Name, usize)> {
        self.names.iter().map(|(name, at)| (name, usize::from(*at)))
    }

    /// Aliases of parameters in order, each with the position of its parameter.
    pub fn parameter_aliases(&self) -> impl Iterator<Item = (&Name, usize)> {
        self.alias_names
            .iter()
            .map(|(name, at)| (name, usize::from(*at)))
    }

    /// The command's name as it stands in error ids: the class of a cmdlet, the name of a function.
    pub fn id_name(&self) -> &str {
        self.class.as_deref().unwrap_or(&self.name)
    }

    /// The bits of all sets.
    pub fn all_set_flags(&self) -> u32 {
        if self.sets.len() >= 32 {
            EVERY_SET
        } else {
            (1u32 << self.sets.len()) - 1
        }
    }

    /// The name of the set that a mask means; empty for more than one.
    pub fn set_name(&self, flags: u32) -> Str {
        if flags == EVERY_SET || flags == 0 {
            return self
                .default_parameter_set
                .clone()
                .unwrap_or_else(|| ALL_SETS.into());
        }
        let index = flags.trailing_zeros();
        // PowerShell looks at the next bit only.
        if index < 31 && (flags >> (index + 1)) & 1 != 0 {
            return Str::new();
        }
        self.sets.get(index as usize).cloned().unwrap_or_default()
    }

    /// Adds a parameter; names and aliases must not be taken.
    pub fn add(&mut self, parameter: ParameterMetadata) -> Result<()> {
        let at = u16::try_from(self.parameters.len()).unwrap_or(u16::MAX);
        let name = parameter.name.as_str();
        if self.names.contains(name) {
            return Err(metadata_fault(
                "ParameterNameAlreadyExistsForCommand",
                &[name],
            ));
        }
        if let Some(owner) = self.alias_names.get(name) {
            let owner = self.name_at(*owner);
            return Err(metadata_fault(
                "ParameterNameConflictsWithAlias",
                &[name, &owner],
            ));
        }
        self.names.insert(parameter.name.clone(), at);
        for alias in &parameter.aliases {
            if self.alias_names.contains(alias) {
                return Err(metadata_fault(
                    "AliasParameterNameAlreadyExistsForCommand",
                    &[alias],
                ));
            }
            if let Some(owner) = self.names.get(alias) {
                let owner = if *owner == at {
                    Str::from(name)
                } else {
                    self.name_at(*owner)
                };
                return Err(metadata_fault(
                    "ParameterNameConflictsWithAlias",
                    &[&owner, name],
                ));
            }
            self.alias_names.insert(Name::new(alias.clone()), at);
        }
        self.parameters.push(parameter);
        Ok(())
    }

    /// Keeps these parameters and forgets the others; the sets stay.
    pub fn keep(&mut self, wanted: impl Fn(&ParameterMetadata) -> bool) {
        let all = std::mem::take(&mut self.parameters);
        let declared = std::mem::take(&mut self.declared);
        self.names = NameMap::new();
        self.alias_names = NameMap::new();
        for (at, parameter) in all.into_iter().enumerate() {
            if wanted(&parameter) && self.add(parameter).is_ok() && at < declared {
                self.declared += 1;
            }
        }
        self.positional = self.order_positional();
    }

    fn name_at(&self, at: u16) -> Str {
        self.parameters
            .get(usize::from(at))
            .map(|held| held.name.text().clone())
            .unwrap_or_default()
    }

    /// Numbers the sets and gives every parameter its bits: to be called when all parameters are there.
    pub fn number_sets(&mut self) -> Result<()> {
        let mut sets = std::mem::take(&mut self.sets);
        let mut bit = |name: &str| -> Result<u32> {
            let at = sets.iter().position(|held| eq_ignore_case(held, name));
            let at = at.unwrap_or_else(|| {
                sets.push(name.into());
                sets.len() - 1
            });
            u32::try_from(at)
                .ok()
                .and_then(|at| 1u32.checked_shl(at))
                .ok_or_else(|| metadata_fault("ParsingTooManyParameterSets", &[]))
        };
        self.default_set_flag = match self.default_parameter_set.as_deref() {
            Some(name) if !name.is_empty() => bit(name)?,
            _ => 0,
        };
        for parameter in &mut self.parameters {
            parameter.set_flags = 0;
            for set in &mut parameter.sets {
                if eq_ignore_case(&set.name, ALL_SETS) {
                    set.flag = 0;
                    parameter.in_all_sets = true;
                } else {
                    set.flag = bit(&set.name)?;
                    parameter.set_flags |= set.flag;
                }
            }
        }
        self.sets = sets;
        self.positional = self.order_positional();
        Ok(())
    }

    fn order_positional(&self) -> Option<Vec<u16>> {
        if !self.sets.is_empty() {
            return None;
        }
        let mut order: Vec<(i32, u16)> = Vec::new();
        for (index, parameter) in self.parameters.iter().enumerate() {
            let [set] = parameter.sets.as_slice() else {
                return None;
            };
            if let (Some(position), false) = (set.position, set.remaining) {
                order.push((position, u16::try_from(index).ok()?));
            }
        }
        order.sort_unstable();
        let unique = order
            .windows(2)
            .all(|pair| pair.first().map(|held| held.0) != pair.last().map(|held| held.0));
        unique.then(|| order.into_iter().map(|(_, index)| index).collect())
    }
}

/// An error in a declaration: `MetadataException`.
pub(super) fn metadata_fault(id: &str, arguments: &[&str]) -> Box<Fault> {
    let template = crate::grammar::message("Metadata", id)
        .or_else(|| crate::grammar::message("DiscoveryExceptions", id))
        .unwrap_or(id);
    let message = fill(template, arguments);
    Fault::new(id, crate::value::ErrorCategory::MetadataError, message)
        .of("System.Management.Automation.MetadataException")
}

/// A template with `{0}`, `{1}` ... replaced.
pub fn fill(template: &str, arguments: &[&str]) -> String {
    let mut out = String::with_capacity(template.len() + 32);
    let mut rest = template;
    while let Some(at) = rest.find('{') {
        let (before, from) = rest.split_at(at);
        out.push_str(before);
        let inside = from.get(1..).unwrap_or("");
        let held = inside.find('}').and_then(|end| {
            let number: usize = inside.get(..end)?.parse().ok()?;
            Some((end, arguments.get(number)?))
        });
        if let Some((end, argument)) = held {
            out.push_str(argument);
            rest = inside.get(end + 1..).unwrap_or("");
        } else {
            out.push('{');
            rest = inside;
        }
    }
    out.push_str(rest);
    out
}
