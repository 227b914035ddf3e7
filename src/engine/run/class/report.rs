//! What is wrong with the types of a script although their text parses: found when .NET is to make them.

use super::super::engine_methods::parse_exception;
use crate::engine::unwind::Unwind;
use crate::syntax::ParseError;
use crate::syntax::ast::{
    AttributeBase, MemberAst, ParameterAst, TypeConstraintAst, TypeDefinitionAst, TypeName,
};
use crate::text::extent::Extent;
use crate::text::name::eq_ignore_case;
use crate::text::source::Source;
use crate::value::members::{signature, type_object};
use crate::value::{Class, Fault, Type, Value, types};
use std::rc::Rc;

/// The errors of the types that one text defines.
pub(super) struct Report {
    errors: Vec<ParseError>,
    source: Rc<Source>,
    /// Which assembly it would be.
    assembly: u32,
    /// The types that are being made.
    made: Vec<Rc<Class>>,
}

impl Report {
    pub(super) fn new(source: Rc<Source>, assembly: u32) -> Self {
        Self {
            errors: Vec::new(),
            source,
            assembly,
            made: Vec::new(),
        }
    }

    /// The text that defines the types.
    pub(super) fn source(&self) -> &Rc<Source> {
        &self.source
    }

    pub(super) fn add(&mut self, extent: Extent, id: &'static str, arguments: &[&str]) {
        self.errors.push(ParseError::new(extent, id, arguments));
    }

    /// All errors as one; `None`: there was none.
    pub(super) fn into_fault(self) -> Option<Result<Box<Unwind>, Box<Fault>>> {
        let first = self.errors.first()?;
        Some(Err(parse_exception(first.id, &self.errors, &self.source)))
    }

    /// A type is about to be made of the text.
    pub(super) fn defines(&mut self, class: &Rc<Class>) {
        self.made.push(Rc::clone(class));
    }

    /// A generic type of a class that is only being made: .NET cannot derive from it.
    fn speaks_of_own(&self, of: &Type) -> bool {
        let Type::Generic(generic) = of else {
            return false;
        };
        generic.args.iter().any(|arg| {
            matches!(arg, Type::Class(class) if class.enumeration.is_none()
                && self.made.iter().any(|own| Rc::ptr_eq(own, class)))
        })
    }

    /// A base type, if it can be one.
    pub(super) fn base(
        &mut self,
        written: &TypeConstraintAst,
        of: Option<Type>,
        first: bool,
    ) -> Option<Type> {
        let name = written.type_name.full_name();
        if matches!(written.type_name, TypeName::Array(_)) {
            self.add(written.extent, "SubtypeArray", &[&name]);
            return None;
        }
        let Some(of) = of.filter(|of| !self.speaks_of_own(of)) else {
            self.add(written.extent, "TypeNotFound", &[&name]);
            return None;
        };
        if types::is_interface(&of) {
            return Some(of);
        }
        if !first {
            self.add(written.extent, "InterfaceNameExpected", &[&of.short_name()]);
            return None;
        }
        if is_sealed(&of) {
            self.add(written.extent, "SealedBaseClass", &[&of.short_name()]);
            return None;
        }
        if matches!(&of, Type::Generic(generic) if generic.args.is_empty()) {
            self.add(
                written.extent,
                "SubtypeUnclosedGeneric",
                &[&of.short_name()],
            );
            return None;
        }
        Some(of)
    }

    /// Members that are there twice, constructors that cannot be.
    pub(super) fn members(
        &mut self,
        ast: &TypeDefinitionAst,
        class: &Class,
        resolve: &mut dyn FnMut(&TypeName) -> Option<Type>,
    ) {
        let mut properties: Vec<&str> = Vec::new();
        let mut methods: Vec<(&str, bool, Vec<Option<Type>>)> = Vec::new();
        let mut constructed = false;
        for member in &ast.members {
            match member {
                MemberAst::Property(property) => {
                    if properties
                        .iter()
                        .any(|name| eq_ignore_case(name, &property.name))
                    {
                        self.add(property.extent, "MemberAlreadyDefined", &[&property.name]);
                    } else {
                        properties.push(&property.name);
                    }
                }
                MemberAst::Function(function) => {
                    let is_static = function.flags.is_static;
                    let written = function.function.parameters.as_deref().unwrap_or_default();
                    if function.is_constructor {
                        constructed |= !is_static;
                        if let (true, Some(first), Some(last)) =
                            (is_static, written.first(), written.last())
                        {
                            let extent = Extent::new(first.extent.start, last.extent.end);
                            self.add(extent, "StaticConstructorCantHaveParameters", &[]);
                            continue;
                        }
                    }
                    let parameters: Vec<Option<Type>> = written
                        .iter()
                        .map(|parameter| parameter_type(parameter, resolve))
                        .collect();
                    let is_double = methods.iter().any(|(name, statics, others)| {
                        eq_ignore_case(name, &function.name)
                            && *others == parameters
                            && (*statics == is_static || !function.is_constructor)
                    });
                    if is_double {
                        self.add(
                            function.function.name_extent,
                            "MemberAlreadyDefined",
                            &[&function.name],
                        );
                    } else {
                        methods.push((&function.name, is_static, parameters));
                    }
                }
            }
        }
        if !constructed && !constructs_empty(&class.base) {
            self.add(
                ast.extent,
                "BaseClassNoDefaultCtor",
                &[&class.base.short_name()],
            );
        }
    }

    /// A method of an interface that the class lacks.
    pub(super) fn not_implemented(&mut self, ast: &TypeDefinitionAst, method: &str) {
        let sentence = format!(
            "Method '{method}' in type '{0}' from assembly 'PowerShell Class Assembly, Version=1.0.0.{1}, Culture=neutral, PublicKeyToken=null' does not have an implementation.",
            ast.name, self.assembly
        );
        self.add(ast.extent, "TypeCreationError", &[&ast.name, &sentence]);
    }
}

fn parameter_type(
    parameter: &ParameterAst,
    resolve: &mut dyn FnMut(&TypeName) -> Option<Type>,
) -> Option<Type> {
    parameter
        .attributes
        .iter()
        .find_map(|attribute| match attribute {
            AttributeBase::TypeConstraint(constraint) => Some(&constraint.type_name),
            AttributeBase::Attribute(_) => None,
        })
        .map_or(Some(Type::OBJECT), resolve)
}

/// Nothing can derive from it.
fn is_sealed(of: &Type) -> bool {
    match of {
        Type::Class(class) => class.enumeration.is_some(),
        of => matches!(
            type_object::property(&Rc::new(of.clone()), "IsSealed"),
            Some(Value::Bool(true))
        ),
    }
}

/// Has a constructor that takes nothing.
fn constructs_empty(of: &Type) -> bool {
    match of {
        Type::Class(class) => class.constructs_empty(),
        of => signature::facts(of).is_none_or(|facts| {
            facts.constructors.is_empty()
                || facts
                    .constructors
                    .iter()
                    .any(|one| one.parameters.is_empty())
        }),
    }
}
