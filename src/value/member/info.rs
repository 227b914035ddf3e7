//! What `Get-Member` lists and formatting shows.

use super::members::signature::{self, FactKind};
use super::{attached, members};
use crate::value::types;
use crate::value::{MemberBody, MemberKind, PSString, ScriptBlock, Slot, Value};
use std::rc::Rc;

/// One member as `Get-Member` lists it.
#[derive(Clone, Debug)]
pub struct MemberInfo {
    /// The name.
    pub name: PSString,
    /// `Property`, `NoteProperty`, `Method`, ...
    pub kind: PSString,
    /// The definition column.
    pub definition: PSString,
    /// Not listed without `-Force`.
    pub hidden: bool,
}

/// Where a property's value comes from.
#[derive(Clone, Debug)]
pub enum PropertySource {
    /// The value lies in the object.
    Note(Value),
    /// A script computes it.
    Script(Rc<ScriptBlock>),
    /// Another property.
    Alias(PSString),
    /// The .NET type has it: read it through [`super::get`].
    Native,
}

/// The properties in display order.
pub fn properties(object: &Value) -> Vec<(String, PropertySource)> {
    if let Some(whole) = attached::of(object) {
        return properties(&whole);
    }
    let mut all: Vec<(String, PropertySource)> = Vec::new();
    let mut base = object;
    if let Value::Object(held) = object {
        for (name, _, hidden, slot) in held.members.borrow().iter() {
            if hidden {
                continue;
            }
            let source = match slot {
                Slot::Note(value) => PropertySource::Note(value.clone()),
                Slot::Body(body) => match &**body {
                    MemberBody::Script {
                        get: Some(block), ..
                    } => PropertySource::Script(Rc::clone(block)),
                    MemberBody::Alias { of, .. } => PropertySource::Alias(of.clone()),
                    MemberBody::Script { get: None, .. }
                    | MemberBody::Method(_)
                    | MemberBody::PropertySet(_) => continue,
                },
            };
            all.push((name.as_str().to_owned(), source));
        }
        match &held.base {
            // What the session adds to a class stands before what the class has.
            None if held.class.is_some() => {
                let mut added = Vec::new();
                session_properties(object, &mut added);
                added.retain(|(name, _)| {
                    !all.iter()
                        .any(|(held, _)| crate::text::name::eq_ignore_case(held, name))
                });
                added.extend(all);
                return added;
            }
            None => {
                session_properties(object, &mut all);
                return all;
            }
            Some(inner) => base = inner,
        }
    }
    session_properties(object, &mut all);
    let native: Vec<(String, PropertySource)> = members::property_names(base)
        .into_iter()
        .filter(|name| {
            !all.iter()
                .any(|(held, _)| crate::text::name::eq_ignore_case(held, name))
        })
        .map(|name| (name, PropertySource::Native))
        .collect();
    all.extend(native);
    all
}

/// The properties that the session added to the object's types.
fn session_properties(object: &Value, all: &mut Vec<(String, PropertySource)>) {
    for (name, _, slot) in super::type_data::all(object) {
        if all
            .iter()
            .any(|(held, _)| crate::text::name::eq_ignore_case(held, &name))
        {
            continue;
        }
        let source = match &slot {
            Slot::Note(value) => PropertySource::Note(value.clone()),
            Slot::Body(body) => match &**body {
                MemberBody::Script {
                    get: Some(block), ..
                } => PropertySource::Script(Rc::clone(block)),
                MemberBody::Alias { of, .. } => PropertySource::Alias(of.clone()),
                _ => continue,
            },
        };
        all.push((name, source));
    }
}

/// The members of an object for `Get-Member`, unsorted: added ones first, then those of the type.
pub fn list(object: &Value) -> Vec<MemberInfo> {
    if let Some(whole) = attached::of(object) {
        return list(&whole);
    }
    let mut all = Vec::new();
    let mut base = object;
    if let Value::Object(held) = object {
        let class = &held.class;
        for (name, kind, hidden, slot) in held.members.borrow().iter() {
            let declared = class
                .as_ref()
                .is_some_and(|class| class.property_type(name.as_str()).is_some());
            if !declared {
                all.push(added(name.as_str(), kind, hidden, slot));
            }
        }
        if let (Some(inner), None) = (&held.base, class) {
            base = inner;
        }
    }
    for (name, kind, slot) in super::type_data::all(object) {
        if !all
            .iter()
            .any(|held| crate::text::name::eq_ignore_case(&held.name, &name))
        {
            all.push(added(&name, kind, false, &slot));
        }
    }
    let of = base.type_of();
    if let Some(xml) = base.downcast::<crate::value::net::xml::XmlObject>() {
        for (name, definition) in xml.node_members() {
            all.push(MemberInfo {
                name: name.into(),
                kind: "Property".into(),
                definition: definition.into(),
                hidden: false,
            });
        }
        if let Some(facts) = signature::facts(&of) {
            for member in facts
                .instance_order
                .iter()
                .filter(|member| member.kind != FactKind::Property)
            {
                push_fact(&mut all, member);
            }
        }
    } else if let Some(facts) = signature::facts(&of) {
        // A rebuilt object has properties that its type does not know.
        if let Value::Net(net) = base {
            for name in members::property_names(base) {
                if let Some((kind, definition)) = net.object().definition(&name)
                    && !facts.instance_order.iter().any(|fact| *fact.name == *name)
                {
                    all.push(MemberInfo {
                        definition: definition.into(),
                        name: name.into(),
                        kind: kind.into(),
                        hidden: false,
                    });
                }
            }
        }
        for member in &facts.instance_order {
            push_fact(&mut all, member);
        }
    } else {
        for name in members::property_names(base) {
            let known = match base {
                Value::Net(net) => net.object().definition(&name),
                _ => None,
            };
            let (kind, definition) =
                known.unwrap_or_else(|| ("Property", format!("System.Object {name} {{get;}}")));
            all.push(MemberInfo {
                definition: definition.into(),
                name: name.into(),
                kind: kind.into(),
                hidden: false,
            });
        }
        if let Some(facts) = signature::facts(&types::Type::OBJECT) {
            for member in &facts.instance_order {
                push_fact(&mut all, member);
            }
        }
    }
    all
}

/// What `Get-Member -Force` lists besides: accessors, and what PowerShell gives to every object.
pub fn intrinsics(object: &Value, is_static: bool) -> Vec<MemberInfo> {
    let mut all = Vec::new();
    let mut push = |name: String, kind: &str, definition: String| {
        all.push(MemberInfo {
            name: name.into(),
            kind: kind.into(),
            definition: definition.into(),
            hidden: false,
        });
    };
    let of = match (is_static, object.base()) {
        (true, Value::Type(of)) => (**of).clone(),
        (_, base) => base.type_of(),
    };
    if let Some(facts) = signature::facts(&of) {
        let order = if is_static {
            &facts.static_order
        } else {
            &facts.instance_order
        };
        for member in order {
            if !matches!(member.kind, FactKind::Property | FactKind::Indexer)
                || !matches!(&*member.kind_name, "Property" | "ParameterizedProperty")
            {
                continue;
            }
            let mut getters = Vec::new();
            let mut setters = Vec::new();
            for one in signature::split_definitions(&member.definition) {
                let Some((head, accessors)) = one.split_once('{') else {
                    continue;
                };
                let head = head.trim();
                let (declared, index) = match head.split_once('(') {
                    Some((declared, index)) => (declared, index.trim_end_matches(')')),
                    None => (head, ""),
                };
                let Some((of, name)) = declared.rsplit_once(' ') else {
                    continue;
                };
                let (scope, name) = match name.rsplit_once('.') {
                    Some((scope, name)) => (format!("{scope}."), name),
                    None => (String::new(), name),
                };
                if accessors.contains("get;") {
                    getters.push(format!("{of} {scope}get_{name}({index})"));
                }
                if accessors.contains("set;") {
                    let bare = of.strip_prefix("static ").unwrap_or(of);
                    let prefix = if bare.len() == of.len() {
                        ""
                    } else {
                        "static "
                    };
                    let more = if index.is_empty() {
                        String::new()
                    } else {
                        format!("{index}, ")
                    };
                    setters.push(format!(
                        "{prefix}void {scope}set_{name}({more}{bare} value)"
                    ));
                }
            }
            if !getters.is_empty() {
                push(format!("get_{}", member.name), "Method", getters.join(", "));
            }
            if !setters.is_empty() {
                push(format!("set_{}", member.name), "Method", setters.join(", "));
            }
        }
    }
    if !is_static {
        let names = |kind: &str| -> String {
            list(object)
                .iter()
                .filter(|info| info.kind.as_str() == kind)
                .map(|info| info.name.to_string())
                .collect::<Vec<_>>()
                .join(", ")
        };
        let native = [names("Property"), names("Method")];
        let native = native
            .iter()
            .filter(|one| !one.is_empty())
            .cloned()
            .collect::<Vec<_>>()
            .join(", ");
        if matches!(
            &of,
            types::Type::Known(types::Known::FileInfo | types::Known::DirectoryInfo)
        ) {
            for name in ["LastWriteTimeString", "LengthString", "NameString"] {
                push(
                    name.to_owned(),
                    "CodeProperty",
                    format!("System.String {name}{{get={name};}}"),
                );
            }
        }
        push(
            "pstypenames".to_owned(),
            "CodeProperty",
            format!(
                "{} pstypenames{{get=PSTypeNames;}}",
                types::type_name_text(&types::Type::generic(
                    "System.Collections.ObjectModel.Collection",
                    vec![types::Type::STRING]
                ))
            ),
        );
        push(
            "psadapted".to_owned(),
            "MemberSet",
            format!("psadapted {{{native}}}"),
        );
        push(
            "psbase".to_owned(),
            "MemberSet",
            format!("psbase {{{native}}}"),
        );
        push(
            "psextended".to_owned(),
            "MemberSet",
            format!("psextended {{{}}}", names("NoteProperty")),
        );
        push("psobject".to_owned(), "MemberSet", "psobject {BaseObject, Members, Properties, Methods, ImmediateBaseObject, TypeNames, get_BaseObject, get_Members, get_Properties, get_Methods, get_ImmediateBaseObject, get_TypeNames, ToString, Copy, CompareTo, Equals, GetHashCode, GetType, GetMetaObject, GetObjectData}".to_owned());
    }
    all
}

/// The static members of a type for `Get-Member -Static`, unsorted.
pub fn list_static(of: &types::Type) -> Vec<MemberInfo> {
    let mut all = Vec::new();
    if types::is_enum(of)
        && let Some(names) = members::enums::members_of(of)
    {
        for (name, _) in names {
            all.push(MemberInfo {
                definition: format!("static {} {name} {{get;}}", types::display_name(of)).into(),
                name: name.into(),
                kind: "Property".into(),
                hidden: false,
            });
        }
    }
    if let Some(facts) = signature::facts(of) {
        if !facts.constructors.is_empty() {
            let definitions: Vec<&str> = facts.constructors.iter().map(|one| &*one.text).collect();
            all.push(MemberInfo {
                name: "new".into(),
                kind: "Method".into(),
                definition: definitions.join(", ").into(),
                hidden: false,
            });
        } else if let types::Type::Array(_, rank) = of {
            let parameters = vec!["int "; usize::from(*rank)].join(", ");
            all.push(MemberInfo {
                name: "new".into(),
                kind: "Method".into(),
                definition: format!("{} new({parameters})", types::display_name(of)).into(),
                hidden: false,
            });
        }
        for member in &facts.static_order {
            push_fact(&mut all, member);
        }
    }
    all
}

fn push_fact(all: &mut Vec<MemberInfo>, member: &signature::FactMember) {
    // A note belongs to one object, not to its type.
    if &*member.kind_name == "NoteProperty" {
        return;
    }
    if all
        .iter()
        .any(|held| crate::text::name::eq_ignore_case(&held.name, &member.name))
    {
        return;
    }
    all.push(MemberInfo {
        name: (*member.name).into(),
        kind: (*member.kind_name).into(),
        definition: (*member.definition).into(),
        hidden: member.hidden,
    });
}

fn added(name: &str, kind: MemberKind, hidden: bool, slot: &Slot) -> MemberInfo {
    let (kind_name, definition) = match slot {
        Slot::Note(value) => {
            let of = if value.is_null() {
                "object".to_owned()
            } else {
                note_type(value)
            };
            let shown = match value {
                Value::Null | Value::Empty => "null".to_owned(),
                Value::Array(_) => value.type_of().full_name(),
                Value::Object(_) => value.to_text(),
                other => crate::value::text::net_text(other, crate::text::culture::current()),
            };
            ("NoteProperty", format!("{of} {name}={shown}"))
        }
        Slot::Body(body) => match &**body {
            MemberBody::Script { get, set } => {
                let get = get.as_ref().map(|block| format!("get={};", block.text()));
                let set = set.as_ref().map(|block| format!("set={};", block.text()));
                let kind = if kind == MemberKind::Code {
                    "CodeProperty"
                } else {
                    "ScriptProperty"
                };
                (
                    kind,
                    format!(
                        "System.Object {name} {{{}{}}}",
                        get.unwrap_or_default(),
                        set.unwrap_or_default()
                    ),
                )
            }
            MemberBody::Alias {
                of,
                convert: Some(to),
            } => (
                "AliasProperty",
                format!("{name} = ({}){of}", to.full_name()),
            ),
            MemberBody::Alias { of, .. } => ("AliasProperty", format!("{name} = {of}")),
            MemberBody::Method(_) => ("ScriptMethod", format!("System.Object {name}();")),
            MemberBody::PropertySet(names) => {
                let names: Vec<&str> = names.iter().map(PSString::as_str).collect();
                ("PropertySet", format!("{name} {{{}}}", names.join(", ")))
            }
        },
    };
    MemberInfo {
        name: name.into(),
        kind: kind_name.into(),
        definition: definition.into(),
        hidden,
    }
}

/// The name of a note property's type, namespaces left out.
fn note_type(value: &Value) -> String {
    if let Value::Object(held) = value
        && held.base.is_none()
    {
        let names = types::type_names(value);
        return names.first().cloned().unwrap_or_default();
    }
    let of = types::display_name(&value.type_of());
    match of.find(['[', '`']) {
        Some(at) => {
            let (head, tail) = of.split_at_checked(at).unwrap_or((&of, ""));
            format!("{}{tail}", head.rsplit('.').next().unwrap_or(head))
        }
        None => of.rsplit('.').next().unwrap_or(&of).to_owned(),
    }
}
