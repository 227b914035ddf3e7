//! Checks of classes and their members.

use super::{Checker, Member, expression::is_void, method};
use crate::{
    syntax::ast::{
        AttributeBase, FunctionMemberAst, MemberAst, PropertyMemberAst, TypeAttributes,
        TypeDefinitionAst,
    },
    text::extent::Extent,
};

/// The integer types that may stand below an enumeration, with their ranges.
const UNDERLYING: [(&str, i128, i128); 8] = [
    ("Byte", 0, 255),
    ("SByte", -128, 127),
    ("Int16", -32_768, 32_767),
    ("UInt16", 0, 65_535),
    ("Int32", -2_147_483_648, 2_147_483_647),
    ("UInt32", 0, 4_294_967_295),
    (
        "Int64",
        -9_223_372_036_854_775_808,
        9_223_372_036_854_775_807,
    ),
    ("UInt64", 0, 18_446_744_073_709_551_615),
];

/// Is one of them, by any of its names.
pub(super) fn is_underlying(name: &str) -> bool {
    let short = name
        .get(..7)
        .filter(|start| start.eq_ignore_ascii_case("System."))
        .map_or(name, |_| name.get(7..).unwrap_or(""));
    UNDERLYING
        .iter()
        .any(|(known, ..)| known.eq_ignore_ascii_case(short))
        || ["int", "uint", "short", "ushort", "long", "ulong"]
            .iter()
            .any(|alias| alias.eq_ignore_ascii_case(name))
}

impl Checker<'_> {
    pub(super) fn type_definition(&mut self, node: &TypeDefinitionAst) {
        node.attributes
            .iter()
            .for_each(|attribute| self.attribute(attribute));
        if node.kind == TypeAttributes::Enum {
            self.enumeration(node);
            return;
        }
        let properties = node.members.iter().filter_map(|member| match member {
            MemberAst::Property(member) => Some((member.name.clone(), member.flags.is_static)),
            MemberAst::Function(_) => None,
        });
        let outer = self
            .class
            .replace((node.name.clone(), properties.collect()));
        for member in &node.members {
            match member {
                MemberAst::Property(member) => self.property(member),
                MemberAst::Function(member) => self.function_member(member),
            }
        }
        self.class = outer;
    }

    fn enumeration(&mut self, node: &TypeDefinitionAst) {
        for member in &node.members {
            if let MemberAst::Property(member) = member
                && let Some(value) = &member.initial_value
            {
                self.expression(value);
            }
        }
    }

    fn property(&mut self, node: &PropertyMemberAst) {
        if let Some(constraint) = &node.property_type
            && is_void(constraint)
        {
            let name = constraint.type_name.full_name();
            self.report(constraint.extent, "TypeNotAllowedForProperty", &[&name]);
        }
        node.attributes
            .iter()
            .for_each(|attribute| self.attribute(attribute));
        if let Some(value) = &node.initial_value {
            let member = if node.flags.is_static {
                Member::StaticProperty
            } else {
                Member::None
            };
            let outer = std::mem::replace(&mut self.member, member);
            self.expression(value);
            self.member = outer;
        }
    }

    fn function_member(&mut self, node: &FunctionMemberAst) {
        let body = &node.function.body;
        if let (true, Some(constraint)) = (node.is_constructor, &node.return_type) {
            self.report(constraint.extent, "ConstructorCantHaveReturnType", &[]);
        }
        if let Some(block) = &body.param_block {
            self.report(block.extent, "ParamBlockNotAllowedInMethod", &[]);
        }
        let named = [
            &body.begin_block,
            &body.process_block,
            &body.clean_block,
            &body.dynamic_param_block,
            &body.end_block,
        ];
        for block in named.into_iter().flatten().filter(|block| !block.unnamed) {
            self.report(block.extent, "NamedBlockNotAllowedInMethod", &[]);
        }
        node.attributes
            .iter()
            .for_each(|attribute| self.attribute(attribute));
        let parameters = node.function.parameters.as_deref().unwrap_or(&[]);
        self.duplicate_parameters(parameters);
        for parameter in parameters {
            self.method_parameter(parameter);
        }
        let is_void = node.return_type.as_ref().is_none_or(is_void);
        let outer = std::mem::replace(
            &mut self.member,
            Member::Method {
                is_static: node.flags.is_static,
                is_void,
            },
        );
        self.surroundings.push(super::Surrounding::Method);
        self.script_block(body);
        self.surroundings.pop();
        self.member = outer;
        method::variables(node, self.shared);
        if !is_void && !method::returns(body) {
            let name = Extent::new(
                node.function.name_extent.start,
                node.function.name_extent.end,
            );
            self.report(name, "MethodHasCodePathNotReturn", &[]);
        }
    }

    fn method_parameter(&mut self, parameter: &crate::syntax::ast::ParameterAst) {
        let mut types = 0;
        for attribute in &parameter.attributes {
            match attribute {
                AttributeBase::TypeConstraint(constraint) => {
                    types += 1;
                    if types == 2 {
                        self.report(
                            constraint.extent,
                            "MultipleTypeConstraintsOnMethodParam",
                            &[],
                        );
                    }
                }
                AttributeBase::Attribute(attribute) => {
                    let name = attribute.type_name.full_name();
                    if name.eq_ignore_ascii_case("Parameter") {
                        self.report(
                            attribute.extent,
                            "AttributeNotAllowedOnDeclaration",
                            &[&name, "Property, Field"],
                        );
                    }
                    self.attribute(attribute);
                }
            }
        }
        if let Some(value) = &parameter.default_value {
            self.expression(value);
        }
    }
}
