//! Classes, enumerations and their members.

use std::rc::Rc;

use super::{AttributeAst, Expression, FunctionDefinitionAst, Str, TypeConstraintAst};
use crate::text::extent::Extent;

/// What a type definition defines.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum TypeAttributes {
    /// `class`.
    Class,
    /// `interface`.
    Interface,
    /// `enum`.
    Enum,
}

impl TypeAttributes {
    /// PowerShell's name.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Class => "Class",
            Self::Interface => "Interface",
            Self::Enum => "Enum",
        }
    }
}

/// `class X : Y { }` or `enum X { }`.
#[derive(Debug)]
pub struct TypeDefinitionAst {
    /// Where it stands.
    pub extent: Extent,
    /// Class or enum.
    pub kind: TypeAttributes,
    /// Its name.
    pub name: Str,
    /// Where the name stands.
    pub name_extent: Extent,
    /// Attributes before it.
    pub attributes: Vec<AttributeAst>,
    /// Base class and interfaces; the underlying type of an enum.
    pub base_types: Vec<TypeConstraintAst>,
    /// Its members.
    pub members: Vec<MemberAst>,
}

/// A member of a class or an enum.
#[derive(Debug)]
pub enum MemberAst {
    /// A property or an enum's value.
    Property(PropertyMemberAst),
    /// A method or a constructor.
    Function(FunctionMemberAst),
}

impl MemberAst {
    /// Where it stands.
    #[must_use]
    pub fn extent(&self) -> Extent {
        match self {
            Self::Property(node) => node.extent,
            Self::Function(node) => node.extent,
        }
    }

    /// Its name.
    #[must_use]
    pub fn name(&self) -> &Str {
        match self {
            Self::Property(node) => &node.name,
            Self::Function(node) => &node.name,
        }
    }
}

/// What stands before a member.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct MemberFlags {
    /// Seen from outside (always, in PowerShell).
    pub public: bool,
    /// `static`.
    pub is_static: bool,
    /// `hidden`.
    pub hidden: bool,
    /// A value of an enum.
    pub literal: bool,
}

impl MemberFlags {
    /// PowerShell's PropertyAttributes or MethodAttributes as a number.
    #[must_use]
    pub const fn bits(self) -> u32 {
        (self.public as u32)
            | (self.is_static as u32) << 4
            | (self.literal as u32) << 5
            | (self.hidden as u32) << 6
    }
}

/// A property of a class, or a value of an enum.
#[derive(Debug)]
pub struct PropertyMemberAst {
    /// Where it stands.
    pub extent: Extent,
    /// Its name.
    pub name: Str,
    /// `[type]`.
    pub property_type: Option<TypeConstraintAst>,
    /// Attributes before it.
    pub attributes: Vec<AttributeAst>,
    /// `= value`.
    pub initial_value: Option<Expression>,
    /// Modifiers.
    pub flags: MemberFlags,
}

/// A method or a constructor.
#[derive(Debug)]
pub struct FunctionMemberAst {
    /// Where it stands.
    pub extent: Extent,
    /// Its name; a constructor has the name of its class.
    pub name: Str,
    /// Attributes before it.
    pub attributes: Vec<AttributeAst>,
    /// `[type]` before the name.
    pub return_type: Option<TypeConstraintAst>,
    /// Modifiers.
    pub flags: MemberFlags,
    /// Parameters and body.
    pub function: Rc<FunctionDefinitionAst>,
    /// Is a constructor.
    pub is_constructor: bool,
}
