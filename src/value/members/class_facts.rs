//! The members of a script's class, in the form in which the facts list those of a .NET type.

use super::signature::{self, FactKind, FactMember, Overload, Parameter, TypeFacts};
use crate::text::name::eq_ignore_case;
use crate::value::types::{self, Type};
use crate::value::{Class, ClassMethod, PSString};
use std::rc::Rc;

/// The members of a class and all that it derives from; `None` while the class is being defined, and for enums.
pub(super) fn of(class: &Rc<Class>) -> Option<Rc<TypeFacts>> {
    if class.enumeration.is_some() {
        return None;
    }
    class.compiled.get()?;
    Some(Rc::clone(
        class.facts.get_or_init(|| Rc::new(gather(class))),
    ))
}

fn gather(class: &Rc<Class>) -> TypeFacts {
    let mut facts = TypeFacts {
        constructors: constructors(class),
        ..TypeFacts::default()
    };
    let inherited = signature::facts(&class.net_base());
    let lineage = class.lineage();
    for is_static in [false, true] {
        let mut members: Vec<FactMember> = Vec::new();
        for one in &lineage {
            for method in one
                .methods
                .borrow()
                .iter()
                .filter(|method| method.is_static == is_static)
            {
                add_method(&mut members, method);
            }
            let properties = if is_static {
                one.static_properties()
            } else {
                one.properties()
            };
            for property in properties {
                if !has(&members, &property.name) {
                    let shown = types::display_name(&property.declared);
                    let word = if is_static { "static " } else { "" };
                    let definition = format!("{word}{shown} {} {{get;set;}}", property.name);
                    members.push(FactMember {
                        of: Some(property.declared.clone()),
                        hidden: property.hidden,
                        ..member(&property.name, FactKind::Property, &definition)
                    });
                }
            }
        }
        let below = inherited.as_ref().map_or(&[][..], |facts| {
            if is_static {
                &facts.static_order
            } else {
                &facts.instance_order
            }
        });
        let mut all: Vec<Rc<FactMember>> = members
            .into_iter()
            .map(|own| {
                let base = below.iter().find(|base| {
                    base.kind == FactKind::Method
                        && own.kind == FactKind::Method
                        && eq_ignore_case(&base.name, &own.name)
                });
                Rc::new(match base {
                    Some(base) => with_inherited(own, base),
                    None => own,
                })
            })
            .collect();
        for base in below {
            if !all.iter().any(|own| eq_ignore_case(&own.name, &base.name)) {
                all.push(Rc::clone(base));
            }
        }
        let (map, order) = if is_static {
            (&mut facts.statics, &mut facts.static_order)
        } else {
            (&mut facts.instances, &mut facts.instance_order)
        };
        for one in all {
            map.insert(&*one.name, Rc::clone(&one));
            order.push(one);
        }
    }
    facts
}

fn has(members: &[FactMember], name: &str) -> bool {
    members.iter().any(|held| eq_ignore_case(&held.name, name))
}

fn member(name: &PSString, kind: FactKind, definition: &str) -> FactMember {
    FactMember {
        name: name.as_str().into(),
        lower: name.to_ascii_lowercase().into(),
        kind_name: if kind == FactKind::Method {
            "Method"
        } else {
            "Property"
        }
        .into(),
        kind,
        definition: definition.into(),
        overloads: Vec::new(),
        of: None,
        hidden: false,
    }
}

/// The constructors that are written, or the one that every class without any has.
fn constructors(class: &Rc<Class>) -> Vec<Overload> {
    let written = class.constructors.borrow();
    let made = |parameters: &[(PSString, Type)]| {
        let returns = Type::Class(Rc::clone(class));
        overload(&class.name, "new", parameters, returns, false)
    };
    if written.is_empty() {
        vec![made(&[])]
    } else {
        written.iter().map(|one| made(one)).collect()
    }
}

fn overload(
    returned: &str,
    name: &str,
    parameters: &[(PSString, Type)],
    returns: Type,
    is_static: bool,
) -> Overload {
    let parameters: Vec<Parameter> = parameters
        .iter()
        .map(|(name, of)| Parameter {
            name: name.as_str().into(),
            text: types::display_name(of).into(),
            of: Some(of.clone()),
            by_ref: false,
            params: false,
            optional: false,
        })
        .collect();
    let listed: Vec<String> = parameters
        .iter()
        .map(|one| format!("{} {}", one.text, one.name))
        .collect();
    let word = if is_static { "static " } else { "" };
    Overload {
        text: format!("{word}{returned} {name}({})", listed.join(", ")).into(),
        parameters,
        explicit: false,
        generic: false,
        unusable: false,
        returns: Some(returns),
    }
}

/// Adds a method, as one more overload where there are others of its name; one of the same parameters overrides it.
fn add_method(members: &mut Vec<FactMember>, method: &ClassMethod) {
    let one = overload(
        &types::display_name(&method.returns),
        &method.name,
        &method.parameters,
        method.returns.clone(),
        method.is_static,
    );
    match members
        .iter_mut()
        .find(|held| eq_ignore_case(&held.name, &method.name))
    {
        Some(held) if held.kind == FactKind::Method => {
            if !held.overloads.iter().any(|other| same(other, &one)) {
                held.definition = format!("{}, {}", held.definition, one.text).into();
                held.overloads.push(one);
            }
        }
        Some(_) => {}
        None => members.push(FactMember {
            hidden: method.hidden,
            overloads: vec![one.clone()],
            ..member(&method.name, FactKind::Method, &one.text)
        }),
    }
}

/// Takes the same parameters.
fn same(a: &Overload, b: &Overload) -> bool {
    a.parameters.len() == b.parameters.len()
        && a.parameters
            .iter()
            .zip(&b.parameters)
            .all(|(a, b)| a.of == b.of)
}

/// A method with the overloads of the .NET base that it does not override.
fn with_inherited(mut own: FactMember, base: &FactMember) -> FactMember {
    for one in &base.overloads {
        if !own.overloads.iter().any(|other| same(other, one)) {
            own.definition = format!("{}, {}", own.definition, one.text).into();
            own.overloads.push(one.clone());
        }
    }
    own
}
