//! Classes and enums that scripts define, as data; the engine runs their members.

use super::members::signature::TypeFacts;
use super::{PSString, Type, Value};
use crate::text::name::eq_ignore_case;
use indexmap::IndexMap;
use std::any::Any;
use std::cell::{OnceCell, RefCell};
use std::rc::Rc;

/// A class or an enum of a script.
pub struct Class {
    /// The name as written.
    pub name: PSString,
    /// The base type (`System.Object` if none is written; `System.Enum` for enums).
    pub base: Type,
    /// Interfaces, in the order written.
    pub interfaces: Vec<Type>,
    /// Instance properties by declaration, inherited ones not included.
    pub properties: OnceCell<Vec<ClassProperty>>,
    /// Static properties' values.
    pub statics: RefCell<IndexMap<PSString, Value>>,
    /// Static properties by declaration.
    pub static_properties: OnceCell<Vec<ClassProperty>>,
    /// Members of an enum.
    pub enumeration: Option<Enumeration>,
    /// What the engine made of the methods; set when the class is defined, so that a
    /// class may name itself.
    pub compiled: OnceCell<Rc<dyn Any>>,
    /// Parameter names and types of the constructors that are written.
    pub constructors: RefCell<Vec<Vec<(PSString, Type)>>>,
    /// Names of methods with their signatures as `Get-Member` prints them.
    pub methods: RefCell<Vec<ClassMethod>>,
    /// The members as those of any type; made when first asked for.
    pub facts: OnceCell<Rc<TypeFacts>>,
}

/// One declared property.
pub struct ClassProperty {
    /// The name as written.
    pub name: PSString,
    /// The declared type (`System.Object` if none).
    pub declared: Type,
    /// Left out of `Get-Member` and formatting.
    pub hidden: bool,
    /// The attributes that stand before it, as objects.
    pub attributes: Vec<Value>,
}

/// A method as data.
pub struct ClassMethod {
    /// The name as written.
    pub name: PSString,
    /// Parameter names and types.
    pub parameters: Vec<(PSString, Type)>,
    /// Return type (`System.Void` if so declared).
    pub returns: Type,
    /// Static.
    pub is_static: bool,
    /// Hidden.
    pub hidden: bool,
}

/// The members of an enum type.
#[derive(Debug, Clone, Default)]
pub struct Enumeration {
    /// Has `[Flags()]`.
    pub flags: bool,
    /// Underlying type is signed 32-bit unless told.
    pub underlying: Option<Type>,
    /// Name and value, in declaration order.
    pub members: Vec<(PSString, i64)>,
}

impl Class {
    /// Instance properties by declaration; none yet while the classes of a script are being made.
    pub fn properties(&self) -> &[ClassProperty] {
        self.properties.get().map_or(&[], Vec::as_slice)
    }

    /// Static properties by declaration.
    pub fn static_properties(&self) -> &[ClassProperty] {
        self.static_properties.get().map_or(&[], Vec::as_slice)
    }

    /// The type that a property of an instance is declared with, here or in a base; `None`: there is no such property.
    pub fn property_type(self: &Rc<Self>, name: &str) -> Option<Type> {
        self.lineage().iter().find_map(|class| {
            class
                .properties()
                .iter()
                .find(|property| eq_ignore_case(&property.name, name))
                .map(|property| property.declared.clone())
        })
    }

    /// The class itself and its bases that are script classes, nearest first, without a list of them.
    pub fn line(self: &Rc<Self>) -> impl Iterator<Item = &Rc<Class>> {
        std::iter::successors(Some(self), |class| match &class.base {
            Type::Class(base) => Some(base),
            _ => None,
        })
    }

    /// The class itself and its bases that are script classes, nearest first.
    pub fn lineage(self: &Rc<Self>) -> Vec<Rc<Class>> {
        let mut line = vec![Rc::clone(self)];
        while let Some(Type::Class(base)) = line.last().map(|class| class.base.clone()) {
            line.push(base);
        }
        line
    }

    /// The first base that is no script class.
    pub fn net_base(self: &Rc<Self>) -> Type {
        self.line()
            .last()
            .map_or(Type::OBJECT, |root| root.base.clone())
    }

    /// True if an instance can be made without arguments.
    pub fn constructs_empty(&self) -> bool {
        let constructors = self.constructors.borrow();
        constructors.is_empty() || constructors.iter().any(Vec::is_empty)
    }

    /// True if the class or one of its bases names that interface, generic or not.
    pub fn implements(self: &Rc<Self>, interface: &str) -> bool {
        self.line().any(|class| {
            class.interfaces.iter().any(|held| {
                let name = held.full_name();
                name.split(['`', '[']).next() == Some(interface)
            })
        })
    }

    /// True if this is, or derives from, the other class.
    pub fn derives_from(self: &Rc<Self>, other: &Rc<Class>) -> bool {
        self.line().any(|class| Rc::ptr_eq(class, other))
    }
}
