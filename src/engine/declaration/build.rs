//! From a param block to CommandMetadata.

use super::attribute::{self, Attribute, constant, type_constraints};
use super::read_validation::validation;
use super::{
    ALL_SETS, Association, CollectionKind, CommandMetadata, Completer, ConfirmImpact,
    DeclareContext, DefaultValue, Origin, OutputType, ParameterMetadata, ParameterSetData,
    Transformation, Validation, common, metadata_fault,
};
use crate::grammar;
use crate::syntax::ast::{
    AttributeAst, AttributeBase, ParameterAst, ScriptBlockAst, Statement, Str,
};
use crate::text::name::{Name, NameMap, eq_ignore_case};
use crate::text::source::Source as TextSource;
use crate::value::net::attribute as attributes;
use crate::value::{Fault, Known, Result, Type, Value, convert};
use std::cell::RefCell;
use std::rc::Rc;

/// What is to be declared.
pub struct Source<'a> {
    /// The command's name.
    pub name: &'a str,
    /// Its body.
    pub body: &'a ScriptBlockAst,
    /// The parameters of `function f(...)`.
    pub parameters: Option<&'a [ParameterAst]>,
    /// A script's command, or a cmdlet.
    pub origin: Origin,
}

/// Builds the metadata of a command.
pub fn declare(source: &Source<'_>, cx: &mut dyn DeclareContext) -> Result<CommandMetadata> {
    let block = source.body.param_block.as_ref();
    let attributes = block.map_or(&source.body.attributes, |block| &block.attributes);
    let parameters: &[ParameterAst] = source
        .parameters
        .or_else(|| block.map(|block| block.parameters.as_slice()))
        .unwrap_or(&[]);
    let mut metadata = CommandMetadata {
        name: source.name.into(),
        origin: source.origin,
        is_advanced: source.origin == Origin::Cmdlet,
        positional_binding: true,
        has_dynamic_parameters: source.body.dynamic_param_block.is_some(),
        ..CommandMetadata::default()
    };
    declare_attributes(&mut metadata, attributes, cx)?;

    let mut custom_positions = false;
    let mut built = Vec::with_capacity(parameters.len());
    for (at, node) in parameters.iter().enumerate() {
        let parameter = parameter_from(node, at, source.origin, cx)?;
        if node.attributes.iter().any(is_parameter_attribute) {
            metadata.is_advanced = true;
        }
        custom_positions |= parameter
            .sets
            .iter()
            .any(|set| set.position.is_some() || !eq_ignore_case(&set.name, ALL_SETS));
        built.push(parameter);
    }
    if source.origin == Origin::Script && metadata.positional_binding && !custom_positions {
        let mut position = 0;
        for parameter in built.iter_mut().filter(|parameter| !parameter.is_switch) {
            if let Some(set) = parameter.sets.first_mut() {
                set.position = Some(position);
                position += 1;
            }
        }
    }
    for parameter in built {
        metadata.has_dynamic_parameters |= parameter.dynamic && source.origin == Origin::Script;
        metadata.add(parameter)?;
    }
    metadata.declared = metadata.parameters.len();
    if metadata.is_advanced {
        common::append(&mut metadata)?;
    }
    metadata.number_sets()?;
    Ok(metadata)
}

/// The metadata of a cmdlet that `grammar/cmdlets` declares, by its name in any case.
/// It is parsed when it is first asked for, and kept.
pub fn cmdlet(name: &str) -> Option<Rc<CommandMetadata>> {
    thread_local! {
        static CMDLETS: RefCell<NameMap<Rc<CommandMetadata>>> = RefCell::new(NameMap::new());
    }
    if let Some(held) = CMDLETS.with(|held| held.borrow().get(name).cloned()) {
        return Some(held);
    }
    let declaration = grammar::declaration(name)?;
    let parsed = crate::syntax::parse(Rc::new(TextSource::new(declaration.text)));
    let statements = &parsed.script.end_block.as_ref()?.statements;
    let Some(Statement::FunctionDefinition(function)) = statements.first() else {
        return None;
    };
    let source = Source {
        name: declaration.name,
        body: &function.body,
        parameters: function.parameters.as_deref(),
        origin: Origin::Cmdlet,
    };
    let metadata = Rc::new(declare(&source, &mut super::Plain).ok()?);
    CMDLETS.with(|held| {
        held.borrow_mut()
            .insert(declaration.name, Rc::clone(&metadata))
    });
    Some(metadata)
}

fn is_parameter_attribute(attribute: &AttributeBase) -> bool {
    matches!(attribute, AttributeBase::Attribute(node)
        if attribute::attribute_name(node).eq_ignore_ascii_case("Parameter"))
}

/// Reads the attributes before a param block.
pub fn declare_attributes(
    metadata: &mut CommandMetadata,
    attributes: &[AttributeAst],
    cx: &mut dyn DeclareContext,
) -> Result<()> {
    for node in attributes {
        let attribute = attribute::read(node, cx)?;
        match attribute.name.to_ascii_lowercase().as_str() {
            "cmdletbinding" => {
                metadata.is_advanced = true;
                metadata.default_parameter_set = attribute.text("DefaultParameterSetName");
                metadata.supports_should_process = attribute.flag("SupportsShouldProcess");
                metadata.supports_paging = attribute.flag("SupportsPaging");
                metadata.help_uri = attribute.text("HelpUri");
                if attribute.get("PositionalBinding").is_some() {
                    metadata.positional_binding = attribute.flag("PositionalBinding");
                }
                if let Some(impact) = attribute.text("ConfirmImpact") {
                    metadata.confirm_impact = ConfirmImpact::from_name(&impact)
                        .or_else(|| match impact.as_str() {
                            "0" => Some(ConfirmImpact::None),
                            "1" => Some(ConfirmImpact::Low),
                            "2" => Some(ConfirmImpact::Medium),
                            "3" => Some(ConfirmImpact::High),
                            _ => None,
                        })
                        .unwrap_or_default();
                }
            }
            "alias" => metadata.aliases.extend(attribute.texts()),
            "outputtype" => output_types(metadata, &attribute),
            "implementingtype" => metadata.class = attribute.texts().into_iter().next(),
            "parametersets" => metadata.sets = attribute.texts(),
            "edition" => metadata.editions = attribute.texts(),
            _ => {}
        }
    }
    Ok(())
}

fn output_types(metadata: &mut CommandMetadata, attribute: &Attribute) {
    let sets: Vec<Str> = match attribute.get("ParameterSetName") {
        Some(Value::Array(array)) => array
            .items
            .borrow()
            .iter()
            .map(|it| Str::from(it.to_text()))
            .collect(),
        Some(value) => vec![Str::from(value.to_text())],
        None => Vec::new(),
    };
    let mut add = |value: &Value| {
        let (name, of) = match value.base() {
            Value::Type(of) => (Str::from(of.full_name()), Some((**of).clone())),
            other => {
                let name = other.to_text();
                let of = crate::value::types::resolve_name(&name);
                (Str::from(name), of)
            }
        };
        metadata.output_types.push(OutputType {
            name,
            of,
            sets: sets.clone(),
        });
    };
    for value in &attribute.positional {
        match value.base() {
            Value::Array(array) => array.items.borrow().iter().for_each(&mut add),
            _ => add(value),
        }
    }
}

/// Builds one parameter.
pub fn parameter_from(
    node: &ParameterAst,
    written_at: usize,
    origin: Origin,
    cx: &mut dyn DeclareContext,
) -> Result<ParameterMetadata> {
    let mut parameter = ParameterMetadata {
        name: Name::new(node.name.path.user_path.clone()),
        written_at,
        extent: node.extent,
        association: Association::Declared,
        ..ParameterMetadata::default()
    };
    if let Some(name) = type_constraints(&node.attributes).next() {
        let of = match cx.resolve(name) {
            Some(of) => {
                parameter.opaque = origin == Origin::Cmdlet && is_foreign(&of);
                of
            }
            None if origin == Origin::Cmdlet => {
                parameter.opaque = true;
                Type::named(&name.name())
            }
            None => return Err(attribute::type_not_found(name)),
        };
        parameter.is_switch = matches!(of, Type::Known(Known::SwitchParameter));
        parameter.collection = CollectionKind::of(&of);
        if of != Type::OBJECT {
            parameter.declared = Some(of);
        }
    }
    // PowerShell keeps a script's attributes from the last to the first.
    let mut attributes: Vec<&AttributeBase> = node.attributes.iter().collect();
    if origin == Origin::Script {
        attributes.reverse();
    }
    for attribute in attributes {
        match attribute {
            AttributeBase::Attribute(node) => {
                read_attribute(&mut parameter, node, origin, cx)?;
            }
            AttributeBase::TypeConstraint(node) => {
                if origin == Origin::Script
                    && let Some(of) = cx.resolve(&node.type_name)
                    && of != Type::OBJECT
                {
                    parameter.transformations.push(Transformation::Convert(of));
                }
            }
        }
    }
    let credential = matches!(parameter.declared, Some(Type::Known(Known::PSCredential)));
    let has_credential = parameter
        .transformations
        .iter()
        .any(|held| matches!(held, Transformation::Credential));
    if origin == Origin::Script && credential && !has_credential {
        parameter
            .transformations
            .insert(0, Transformation::Credential);
    }
    if parameter.sets.is_empty() {
        parameter.sets.push(ParameterSetData {
            name: ALL_SETS.into(),
            ..ParameterSetData::default()
        });
    }
    parameter.attributes = node
        .attributes
        .iter()
        .map(|attribute| Str::from(attribute.type_name().name()))
        .collect();
    if let Some(default) = &node.default_value {
        parameter.default = match constant(default) {
            Some(value) => DefaultValue::Constant(value),
            None if origin == Origin::Cmdlet => cx
                .evaluate(default)
                .map_or(DefaultValue::None, DefaultValue::Constant),
            None => DefaultValue::Expression,
        };
    }
    Ok(parameter)
}

/// Types that emsh shows and cannot make of text: commands that take them read the text.
const SHOWN_ONLY: &[&str] =
    &["System.Security.Cryptography.X509Certificates.X500DistinguishedName"];

/// A type that emsh has no behaviour for.
fn is_foreign(of: &Type) -> bool {
    match of {
        Type::Named(name) if SHOWN_ONLY.iter().any(|known| **name == **known) => true,
        Type::Named(name) => {
            grammar::enum_members(name).is_none() && grammar::type_facts(name).is_none()
        }
        Type::Array(element, _) => is_foreign(element),
        Type::Generic(generic) => generic.args.iter().any(is_foreign),
        Type::Known(_) | Type::Class(_) => false,
    }
}

fn read_attribute(
    parameter: &mut ParameterMetadata,
    node: &AttributeAst,
    origin: Origin,
    cx: &mut dyn DeclareContext,
) -> Result<()> {
    let attribute = attribute::read(node, cx)?;
    if known_attribute(parameter, &attribute)? {
        return Ok(());
    }
    other_attribute(parameter, node, &attribute, origin, cx)
}

/// Takes an attribute of PowerShell's own; false: it is none.
fn known_attribute(parameter: &mut ParameterMetadata, attribute: &Attribute) -> Result<bool> {
    match attribute.name.to_ascii_lowercase().as_str() {
        "parameter" => parameter_set(parameter, attribute)?,
        "alias" => parameter.aliases.extend(attribute.texts()),
        "allownull" => parameter.allows_null = true,
        "allowemptystring" => parameter.allows_empty_string = true,
        "allowemptycollection" => parameter.allows_empty_collection = true,
        "supportswildcards" => parameter.supports_wildcards = true,
        "dynamic" => parameter.dynamic = true,
        "edition" => parameter.editions = attribute.texts(),
        "obsolete" => {
            parameter.obsolete = Some(attribute.texts().into_iter().next().unwrap_or_default());
        }
        "pstypename" => parameter.ps_type_name = attribute.texts().into_iter().next(),
        "credential" => parameter.transformations.push(Transformation::Credential),
        "argumentcompleter" => {
            parameter.completer = match attribute.positional.first().map(Value::base) {
                Some(Value::ScriptBlock(block)) => Some(Completer::Script(block.clone())),
                Some(Value::Type(of)) => Some(Completer::Type((**of).clone())),
                _ => None,
            };
        }
        "argumentcompletions" => parameter.completer = Some(Completer::Values(attribute.texts())),
        _ => {
            if let Some(validation) = validation(attribute)? {
                parameter.cannot_be_null |= matches!(
                    validation,
                    Validation::NotNull
                        | Validation::NotNullOrEmpty
                        | Validation::NotNullOrWhiteSpace
                );
                parameter.validations.push(validation);
            } else {
                return Ok(false);
            }
        }
    }
    Ok(true)
}

/// A parameter from attributes that are objects: what a `dynamicparam` block makes.
pub fn parameter_from_objects(
    name: &str,
    of: &Type,
    objects: &[Value],
) -> Result<ParameterMetadata> {
    let mut parameter = ParameterMetadata {
        name: Name::new(name),
        is_switch: matches!(of, Type::Known(Known::SwitchParameter)),
        collection: CollectionKind::of(of),
        declared: (*of != Type::OBJECT).then(|| of.clone()),
        association: Association::Dynamic,
        dynamic: true,
        ..ParameterMetadata::default()
    };
    for object in objects {
        if let Some(held) = object.downcast::<attributes::Attribute>() {
            let attribute = Attribute {
                name: held.short_name().into(),
                positional: held.positional.clone(),
                named: held
                    .named
                    .borrow()
                    .iter()
                    .map(|(name, value)| (Str::from(name.as_str()), value.clone()))
                    .collect(),
            };
            known_attribute(&mut parameter, &attribute)?;
        } else {
            object_attribute(&mut parameter, object.clone());
        }
    }
    if parameter.sets.is_empty() {
        parameter.sets.push(ParameterSetData {
            name: ALL_SETS.into(),
            ..ParameterSetData::default()
        });
    }
    Ok(parameter)
}

/// `[Parameter(...)]`.
fn parameter_set(parameter: &mut ParameterMetadata, attribute: &Attribute) -> Result<()> {
    let name = attribute
        .text("ParameterSetName")
        .filter(|name| !name.is_empty())
        .unwrap_or_else(|| ALL_SETS.into());
    if parameter
        .sets
        .iter()
        .any(|set| eq_ignore_case(&set.name, &name))
    {
        return Err(metadata_fault(
            "ParameterDeclaredInParameterSetMultipleTimes",
            &[parameter.name.as_str(), &name],
        ));
    }
    let position = match attribute.get("Position") {
        Some(value) => Some(convert::to_i32(value)?).filter(|it| *it != i32::MIN),
        None => None,
    };
    let set = ParameterSetData {
        name,
        flag: 0,
        mandatory: attribute.flag("Mandatory"),
        position,
        from_pipeline: attribute.flag("ValueFromPipeline"),
        from_pipeline_by_name: attribute.flag("ValueFromPipelineByPropertyName"),
        remaining: attribute.flag("ValueFromRemainingArguments"),
        dont_show: attribute.flag("DontShow"),
        help: attribute
            .text("HelpMessage")
            .filter(|help| !help.is_empty()),
    };
    parameter.mandatory |= set.mandatory;
    parameter.from_pipeline |= set.takes_pipeline();
    parameter.sets.push(set);
    Ok(())
}

/// An instance of a script's class that is used as an attribute.
fn object_attribute(parameter: &mut ParameterMetadata, object: Value) {
    let base = match object.type_of() {
        Type::Class(class) => class.net_base().full_name(),
        other => other.full_name(),
    };
    if base.ends_with(".ArgumentTransformationAttribute") {
        parameter
            .transformations
            .push(Transformation::Object(object));
    } else if base.ends_with(".ValidateEnumeratedArgumentsAttribute") {
        parameter.validations.push(Validation::Object(object, true));
    } else if base.ends_with(".ValidateArgumentsAttribute") {
        parameter
            .validations
            .push(Validation::Object(object, false));
    }
}

/// A class of the script's, or an attribute that only a cmdlet's implementation knows.
fn other_attribute(
    parameter: &mut ParameterMetadata,
    node: &AttributeAst,
    attribute: &Attribute,
    origin: Origin,
    cx: &mut dyn DeclareContext,
) -> Result<()> {
    if origin == Origin::Cmdlet {
        let lower = attribute.name.to_ascii_lowercase();
        if lower.contains("transformation")
            || matches!(lower.as_str(), "runspace" | "fileinfotostring")
        {
            parameter
                .transformations
                .push(Transformation::Named(attribute.name.clone()));
        } else if lower.starts_with("validate") {
            parameter
                .validations
                .push(Validation::Named(attribute.name.clone()));
        }
        return Ok(());
    }
    if let Some(object) = cx.attribute(node)? {
        object_attribute(parameter, object);
        return Ok(());
    }
    let known = [
        "supportswildcards",
        "psdefaultvalue",
        "dontshow",
        "diagnostics",
        "hidden",
        "experimental",
        "argumentcompleterfactory",
        "suppressmessage",
        "diagnostics.codeanalysis.suppressmessage",
        "cmdletbinding",
        "psaliasproperty",
        "nonserialized",
        "serializable",
        "flags",
        "parameters",
        "outputtype",
    ];
    let lower = attribute.name.to_ascii_lowercase();
    if known.contains(&lower.as_str()) || lower.ends_with("suppressmessage") {
        return Ok(());
    }
    let template = grammar::message("ParserStrings", "CustomAttributeTypeNotFound").unwrap_or(
        "Cannot find the type for custom attribute '{0}'. Make sure that the assembly that contains this type is loaded.",
    );
    let mut fault = Fault::runtime(
        "CustomAttributeTypeNotFound",
        super::fill(template, &[&node.type_name.full_name()]),
    );
    fault.at = Some(node.extent);
    Err(fault)
}

/// The validation that an attribute means, outside of a parameter: on a variable or a property.
pub fn validation_of(
    node: &AttributeAst,
    cx: &mut dyn DeclareContext,
) -> Result<Option<Validation>> {
    validation(&attribute::read(node, cx)?)
}

/// An attribute that stands before a member of a class, as an object; `None`: nobody knows its type.
pub fn attribute_object(node: &AttributeAst, cx: &mut dyn DeclareContext) -> Result<Option<Value>> {
    if let Some(object) = cx.attribute(node)? {
        return Ok(Some(object));
    }
    let name = node.type_name.name();
    let of = match cx.resolve(&node.type_name) {
        Some(of) => Some(of),
        None => crate::value::types::resolve_name(&format!("{name}Attribute")),
    };
    // Which types there are is checked when the text is read.
    let of = of.unwrap_or_else(|| {
        let whole = if name.contains('.') {
            format!("{name}Attribute")
        } else {
            format!("System.{name}Attribute")
        };
        Type::named(&whole)
    });
    let read = attribute::read(node, cx)?;
    let named = read
        .named
        .iter()
        .map(|(name, value)| (name.as_str().into(), value.clone()))
        .collect();
    Ok(Some(attributes::written(of, read.positional, named)))
}
