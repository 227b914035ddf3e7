//! Get-Member and Add-Member.

use super::common::{Record, message, wrapped};
use crate::engine::{Body, Call, Cmdlet, CmdletBody, Flow};
use crate::format::names;
use crate::text::name::{cmp_ignore_case, eq_ignore_case};
use crate::text::wildcard::Wildcard;
use crate::value::members::psobject::copy;
use crate::value::{
    ErrorCategory, Fault, Known, MemberBody, MemberKind, PSObject, PSString, ScriptBlock, Slot,
    Type, Value, attached, convert, member, types,
};
use std::rc::Rc;

pub(super) const CMDLETS: &[Cmdlet] = &[
    Cmdlet {
        name: "Get-Member",
        body: Body::Stateful(|| Box::new(GetMember::default())),
    },
    Cmdlet {
        name: "Add-Member",
        body: Body::Each(add_member),
    },
];

/// The kinds of members with their bits.
const KINDS: &[(&str, i64)] = &[
    ("AliasProperty", 1),
    ("CodeProperty", 2),
    ("Property", 4),
    ("NoteProperty", 8),
    ("ScriptProperty", 16),
    ("PropertySet", 32),
    ("Method", 64),
    ("CodeMethod", 128),
    ("ScriptMethod", 256),
    ("ParameterizedProperty", 512),
    ("MemberSet", 1024),
    ("Event", 2048),
    ("Dynamic", 4096),
];

/// What was asked for, and which types were shown.
#[derive(Default)]
struct GetMember {
    shown: Vec<String>,
    names: Vec<Wildcard>,
    kinds: i64,
    view: i64,
    any: bool,
}

fn bits(call: &Call<'_>, name: &str, default: i64) -> i64 {
    match call.get(name).map(Value::base) {
        Some(Value::Enum(value)) => value.number,
        _ => default,
    }
}

impl CmdletBody for GetMember {
    fn begin(&mut self, call: &mut Call<'_>) -> Flow {
        self.names = call
            .texts("Name")
            .iter()
            .filter_map(|name| Wildcard::new(name).ok())
            .collect();
        self.kinds = bits(call, "MemberType", 16383);
        self.view = bits(call, "View", 3);
        Ok(())
    }

    fn process(&mut self, call: &mut Call<'_>) -> Flow {
        let input = call.value("InputObject");
        if input.is_null() {
            return Ok(());
        }
        self.any = true;
        let is_static = call.flag("Static");
        let type_name = if is_static {
            match input.base() {
                Value::Type(of) => of.full_name(),
                other => other.type_of().full_name(),
            }
        } else {
            types::type_names(&input)
                .first()
                .cloned()
                .unwrap_or_default()
        };
        if self.shown.contains(&type_name) {
            return Ok(());
        }
        self.shown.push(type_name.clone());
        let force = call.flag("Force");
        let base_only = self.view == 4;
        let adapted_only = self.view == 2;
        let xml = input.downcast::<crate::value::net::xml::XmlObject>();
        let mut found: Vec<member::MemberInfo> = if let (Some(xml), true) = (xml, base_only) {
            xml.class_members()
                .into_iter()
                .map(|(name, definition)| member::MemberInfo {
                    name: name.into(),
                    kind: "Property".into(),
                    definition: definition.into(),
                    hidden: false,
                })
                .collect()
        } else if is_static {
            let of = match input.base() {
                Value::Type(of) => (**of).clone(),
                other => other.type_of(),
            };
            member::list_static(&of)
        } else {
            member::list(&input)
        };
        if force {
            found.extend(member::intrinsics(&input, is_static));
        }
        found.retain(|info| {
            let bit = KINDS
                .iter()
                .find(|(name, _)| *name == info.kind.as_str())
                .map_or(0, |(_, bit)| *bit);
            // Notes of the object itself belong to no view: only the adapter's own leaves them out.
            if info.kind.as_str() == "NoteProperty" && base_only {
                return true;
            }
            self.kinds & bit != 0
                && (force || !(info.hidden || is_special(info)))
                && (if is_extended(&info.kind) {
                    self.view & 1 != 0
                } else {
                    self.view & 6 != 0 || adapted_only
                })
        });
        found.sort_by(|a, b| {
            cmp_ignore_case(&a.kind, &b.kind).then_with(|| cmp_ignore_case(&a.name, &b.name))
        });
        if !self.names.is_empty() {
            found = self
                .names
                .iter()
                .flat_map(|name| {
                    found
                        .iter()
                        .filter(|info| name.is_match(&info.name))
                        .cloned()
                        .collect::<Vec<_>>()
                })
                .collect();
        }
        for info in found {
            let number = KINDS
                .iter()
                .find(|(name, _)| *name == info.kind.as_str())
                .map_or(0, |(_, bit)| *bit);
            let definition = info.definition.to_string();
            let object = Record::with_text(
                "Microsoft.PowerShell.Commands.MemberDefinition",
                vec![
                    ("TypeName", Value::str(type_name.as_str())),
                    ("Name", Value::String(info.name)),
                    (
                        "MemberType",
                        Value::enumeration("System.Management.Automation.PSMemberTypes", number),
                    ),
                    ("Definition", Value::str(definition.as_str())),
                ],
                definition,
            );
            call.write(object)?;
        }
        Ok(())
    }

    fn end(&mut self, call: &mut Call<'_>) -> Flow {
        if self.any {
            return Ok(());
        }
        let text = message("GetMember", "NoObjectSpecified", &[]);
        call.fail(
            "NoObjectInGetMember",
            ErrorCategory::CloseError,
            "System.InvalidOperationException",
            &text,
            Value::Null,
        )
    }
}

fn is_extended(kind: &str) -> bool {
    !matches!(
        kind,
        "Property" | "Method" | "ParameterizedProperty" | "Event" | "Dynamic"
    )
}

/// Accessors and operators are not listed.
fn is_special(info: &member::MemberInfo) -> bool {
    info.kind.as_str() == "Method"
        && ["get_", "set_", "add_", "remove_", "op_"]
            .iter()
            .any(|prefix| info.name.starts_with(prefix))
}

/// The object that members are added to. A literal that comes straight from the pipeline is the session's one.
fn holder(call: &Call<'_>, value: &Value) -> Rc<PSObject> {
    if call.rt.fed_by_literal
        && call.invocation.pipeline_position == 1
        && let Some(held) = attached::literal_holder(value)
    {
        return held;
    }
    attached::holder(value)
}

fn block(value: &Value) -> Option<Rc<ScriptBlock>> {
    match value.base() {
        Value::ScriptBlock(block) => Some(Rc::clone(block)),
        _ => None,
    }
}

fn add_member(call: &mut Call<'_>) -> Flow {
    let input = call.value("InputObject");
    if input.is_null() {
        return Ok(());
    }
    let object = holder(call, &input);
    let target = Value::Object(Rc::clone(&object));
    let set = call.set_name();
    let ok = match &*set {
        "NotePropertyMultiMemberSet" => {
            let mut ok = true;
            if let Value::Dictionary(table) = call.value("NotePropertyMembers").base() {
                for (name, value) in table.pairs() {
                    let name = convert::text_of(&name, call.rt)?;
                    ok &= add(
                        call,
                        &target,
                        &object,
                        &name,
                        MemberKind::Note,
                        Slot::Note(value),
                    )?;
                }
            }
            ok
        }
        "NotePropertySingleMemberSet" => {
            let name = call.text("NotePropertyName").unwrap_or_default();
            let value = call.value("NotePropertyValue");
            add(
                call,
                &target,
                &object,
                &name,
                MemberKind::Note,
                Slot::Note(value),
            )?
        }
        "MemberSet" => member_set(call, &target, &object)?,
        _ => true,
    };
    if !ok {
        return Ok(());
    }
    if let Some(name) = call.text("TypeName").filter(|name| !name.trim().is_empty()) {
        let mut all: Vec<PSString> = types::type_names(&target)
            .into_iter()
            .map(PSString::from)
            .collect();
        if !all
            .first()
            .is_some_and(|first| eq_ignore_case(first, &name))
        {
            all.insert(0, name);
        }
        *object.type_names.borrow_mut() = Some(all);
    }
    if call.flag("PassThru") {
        // What is passed on is an object of PowerShell's own, not the bare number again.
        let own = attached::is_literal(&object);
        return call.write(if own { copy(&target) } else { target });
    }
    Ok(())
}

/// Adds one member; false if it could not be added (the error is written).
fn add(
    call: &mut Call<'_>,
    target: &Value,
    object: &Rc<PSObject>,
    name: &str,
    kind: MemberKind,
    slot: Slot,
) -> Flow<bool> {
    if name.is_empty() {
        let text = message("AddMember", "NotePropertyNameShouldNotBeNull", &[]);
        call.fail(
            "NotePropertyNameShouldNotBeNull",
            ErrorCategory::InvalidArgument,
            "System.InvalidOperationException",
            &text,
            Value::Null,
        )?;
        return Ok(false);
    }
    let own = object.members.borrow().find(name).is_some();
    let known = own || (object.base.is_some() && names::spelled(target, name).is_some());
    if known && !call.flag("Force") {
        let text = message("AddMember", "MemberAlreadyExists", &[name]);
        call.fail(
            "MemberAlreadyExists",
            ErrorCategory::InvalidOperation,
            "System.InvalidOperationException",
            &text,
            match &object.base {
                Some(base) => wrapped(base),
                None => target.clone(),
            },
        )?;
        return Ok(false);
    }
    let value = match slot {
        Slot::Note(Value::Empty) => Slot::Note(Value::Null),
        slot => slot,
    };
    object.members.borrow_mut().add(name, kind, value, false);
    Ok(true)
}

/// What cannot be a member ends the command.
fn refused(call: &mut Call<'_>, id: &str, kind: &str) -> Flow<bool> {
    let text = message("AddMember", id, &[kind]);
    call.throw(
        &Fault::new(id, ErrorCategory::InvalidOperation, text)
            .of("System.InvalidOperationException"),
    )
}

fn member_set(call: &mut Call<'_>, target: &Value, object: &Rc<PSObject>) -> Flow<bool> {
    let kinds = bits(call, "MemberType", 0);
    let name = call.text("Name").unwrap_or_default();
    let value = call.value("Value");
    let second = call.value("SecondValue");
    let shown = KINDS
        .iter()
        .find(|(_, bit)| *bit == kinds)
        .map(|(name, _)| *name);
    let Some(shown) = shown else {
        let text = call.value("MemberType").to_text();
        return refused(call, "WrongMemberCount", &text);
    };
    let (kind, slot) = match shown {
        "NoteProperty" => {
            if !second.is_null() {
                return refused(call, "Value2ShouldNotBeSpecified", shown);
            }
            (MemberKind::Note, Slot::Note(value))
        }
        "AliasProperty" => {
            if value.is_null() {
                return refused(call, "Value1ShouldNotBeNull", shown);
            }
            let of = convert::text_of(&value, call.rt)?;
            if of.is_empty() {
                return refused(call, "AliasReferenceShouldNotBeNullOrEmpty", shown);
            }
            let to = match second.base() {
                Value::Type(of) => Some((**of).clone()),
                Value::Null | Value::Empty => None,
                _ => match convert::convert(&second, &Type::Known(Known::Type), call.rt)?.base() {
                    Value::Type(of) => Some((**of).clone()),
                    _ => None,
                },
            };
            (
                MemberKind::Alias,
                Slot::Body(Rc::new(MemberBody::Alias {
                    of: of.into(),
                    convert: to,
                })),
            )
        }
        "ScriptProperty" => {
            if value.is_null() && second.is_null() {
                return refused(call, "Value1AndValue2AreNotBothNull", shown);
            }
            let get = script(call, &value)?;
            let set = script(call, &second)?;
            (
                MemberKind::Script,
                Slot::Body(Rc::new(MemberBody::Script { get, set })),
            )
        }
        "ScriptMethod" => {
            if value.is_null() {
                return refused(call, "Value1ShouldNotBeNull", shown);
            }
            if !second.is_null() {
                return refused(call, "Value2ShouldNotBeSpecified", shown);
            }
            let Some(body) = script(call, &value)? else {
                return refused(call, "Value1ShouldNotBeNull", shown);
            };
            (
                MemberKind::Method,
                Slot::Body(Rc::new(MemberBody::Method(body))),
            )
        }
        "PropertySet" => {
            if value.is_null() {
                return refused(call, "Value1ShouldNotBeNull", shown);
            }
            if !second.is_null() {
                return refused(call, "Value2ShouldNotBeSpecified", shown);
            }
            let all = member::enumerate(&value).unwrap_or_else(|| vec![value.clone()]);
            (
                MemberKind::PropertySet,
                Slot::Body(Rc::new(MemberBody::PropertySet(
                    all.iter()
                        .map(|one| PSString::from(one.to_text()))
                        .collect(),
                ))),
            )
        }
        "MemberSet" => {
            if !second.is_null() {
                return refused(call, "Value2ShouldNotBeSpecified", shown);
            }
            let scalar = !value.is_null() && member::enumerate(&value).is_none();
            if scalar
                && !value
                    .type_of()
                    .full_name()
                    .starts_with("System.Management.Automation.PS")
            {
                let (of, text) = (
                    value.type_of().full_name(),
                    convert::text_of(&value, call.rt)?,
                );
                return call.throw(&Fault::cast(
                    "ConvertToFinalInvalidCastException",
                    format!("Cannot convert the \"{text}\" value of type \"{of}\" to type \"System.Collections.ObjectModel.Collection`1[System.Management.Automation.PSMemberInfo]\"."),
                ));
            }
            // A set of members is kept as an object of its own (`PSStandardMembers`).
            let set = PSObject::custom(crate::value::PropertyBag::default());
            let holder = Value::Object(Rc::new(set));
            for one in member::enumerate(&value).unwrap_or_else(|| vec![value.clone()]) {
                if one.is_null() {
                    continue;
                }
                crate::value::members::psobject::add(&holder, &one)?;
            }
            let added = add(
                call,
                target,
                object,
                &name,
                MemberKind::Note,
                Slot::Note(holder),
            )?;
            return Ok(added);
        }
        "CodeProperty" | "CodeMethod" => {
            if value.is_null() && (second.is_null() || shown == "CodeMethod") {
                let id = if shown == "CodeMethod" {
                    "Value1ShouldNotBeNull"
                } else {
                    "Value1AndValue2AreNotBothNull"
                };
                return refused(call, id, shown);
            }
            if shown == "CodeMethod" && !second.is_null() {
                return refused(call, "Value2ShouldNotBeSpecified", shown);
            }
            for one in [&value, &second] {
                if !one.is_null() {
                    convert::convert(one, &Type::named("System.Reflection.MethodInfo"), call.rt)
                        .map_err(convert::in_script)?;
                }
            }
            return refused(call, "CannotAddMemberType", shown);
        }
        _ => return refused(call, "CannotAddMemberType", shown),
    };
    add(call, target, object, &name, kind, slot)
}

/// A script block; nothing else becomes one here.
fn script(call: &mut Call<'_>, value: &Value) -> Flow<Option<Rc<ScriptBlock>>> {
    if value.is_null() {
        return Ok(None);
    }
    if let Some(block) = block(value) {
        return Ok(Some(block));
    }
    let (of, shown) = (
        value.type_of().full_name(),
        convert::text_of(value, call.rt)?,
    );
    call.throw(&Fault::cast(
        "ConvertToFinalInvalidCastException",
        format!("Cannot convert the \"{shown}\" value of type \"{of}\" to type \"System.Management.Automation.ScriptBlock\"."),
    ))
}
