//! Update-TypeData, Get-TypeData, Remove-TypeData, Update-FormatData and Get-FormatData.

use super::common::{Record, message, unsupported_parameter};
use crate::engine::{Body, Call, Cmdlet, Flow};
use crate::format::{FormatTable, TypeDisplay};
use crate::text::name::eq_ignore_case;
use crate::text::wildcard::Wildcard;
use crate::value::clixml;
use crate::value::member::type_data;
use crate::value::{
    Dictionary, DictionaryKind, ErrorCategory, MemberBody, MemberKind, ScriptBlock, Slot, Type,
    Value, convert,
};
use std::rc::Rc;

pub(super) const CMDLETS: &[Cmdlet] = &[
    Cmdlet {
        name: "Update-TypeData",
        body: Body::Each(update),
    },
    Cmdlet {
        name: "Get-TypeData",
        body: Body::Each(get),
    },
    Cmdlet {
        name: "Remove-TypeData",
        body: Body::Each(remove),
    },
    Cmdlet {
        name: "Update-FormatData",
        body: Body::Each(update_format),
    },
];

pub(super) fn views(call: &mut Call<'_>) -> Rc<FormatTable> {
    Rc::clone(
        call.rt
            .views
            .get_or_insert_with(|| Rc::new(FormatTable::new())),
    )
}

/// The name of a type as it is kept: a known type's full name.
fn type_name(call: &mut Call<'_>) -> String {
    let text = call.text("TypeName").unwrap_or_default().to_string();
    let frame = Rc::clone(call.frame);
    match call.rt.type_by_name(&text, &frame) {
        Some(Type::Class(class)) => class.name.to_string(),
        Some(of) => of.full_name(),
        None => text,
    }
}

fn block(call: &mut Call<'_>, value: &Value) -> Flow<Option<Rc<ScriptBlock>>> {
    Ok(match value.base() {
        Value::Null | Value::Empty => None,
        Value::ScriptBlock(block) => Some(Rc::clone(block)),
        _ => {
            let text = convert::text_of(value, call.rt)?;
            Some(call.rt.parse_block(&text)?)
        }
    })
}

fn present(call: &mut Call<'_>, of: &str, member: &str) -> Flow {
    let text = format!("Error in TypeData \"{of}\": The member {member} is already present.");
    call.fail(
        "TypesDynamicUpdateException",
        ErrorCategory::InvalidOperation,
        "System.Management.Automation.RuntimeException",
        &text,
        Value::Null,
    )
}

fn update(call: &mut Call<'_>) -> Flow {
    let set = call.set_name();
    if &*set == "FileSet" {
        super::types_file::load(call, "PrependPath")?;
        return super::types_file::load(call, "AppendPath");
    }
    let of = type_name(call);
    let target = message("UpdateDataStrings", "UpdateTypeDataTarget", &[&of]);
    let action = message("UpdateDataStrings", "UpdateTypeDataAction", &[]);
    if !call.should_process(&target, &action)? {
        return Ok(());
    }
    let force = call.flag("Force");
    let mut any = false;
    if let Some(member) = call.text("MemberName") {
        any = true;
        let kind = match call.get("MemberType").map(Value::base) {
            Some(Value::Enum(value)) => value.number,
            _ => {
                let text = message("UpdateDataStrings", "MemberTypeIsMissing", &[]);
                return call.fail(
                    "MemberTypeIsMissing",
                    ErrorCategory::InvalidOperation,
                    "System.InvalidOperationException",
                    &text,
                    Value::Null,
                );
            }
        };
        let value = call.value("Value");
        let second = call.value("SecondValue");
        let missing = match kind {
            8 if !call.is_bound("Value") => Some("NoteProperty"),
            1 if value.is_null() => Some("AliasProperty"),
            _ => None,
        };
        if let Some(shown) = missing {
            let text = message("UpdateDataStrings", "ShouldNotBeNull", &["Value", shown]);
            return call.fail(
                "ValueShouldBeSpecified",
                ErrorCategory::InvalidOperation,
                "System.InvalidOperationException",
                &text,
                Value::Null,
            );
        }
        let (kind, slot) = match kind {
            8 => (MemberKind::Note, Slot::Note(value)),
            1 => (
                MemberKind::Alias,
                Slot::Body(Rc::new(MemberBody::Alias {
                    of: convert::text_of(&value, call.rt)?.into(),
                    convert: match second.base() {
                        Value::Type(of) => Some((**of).clone()),
                        _ => None,
                    },
                })),
            ),
            16 => {
                let get = block(call, &value)?;
                let set = block(call, &second)?;
                if get.is_none() && set.is_none() {
                    let text = message(
                        "UpdateDataStrings",
                        "Value1AndValue2AreNotBothNull",
                        &["ScriptProperty"],
                    );
                    return call.fail(
                        "Value1AndValue2AreNotBothNull",
                        ErrorCategory::InvalidOperation,
                        "System.InvalidOperationException",
                        &text,
                        Value::Null,
                    );
                }
                (
                    MemberKind::Script,
                    Slot::Body(Rc::new(MemberBody::Script { get, set })),
                )
            }
            256 => match block(call, &value)? {
                Some(body) => (
                    MemberKind::Method,
                    Slot::Body(Rc::new(MemberBody::Method(body))),
                ),
                None => {
                    let text = message(
                        "UpdateDataStrings",
                        "ShouldNotBeNull",
                        &["Value", "ScriptMethod"],
                    );
                    return call.fail(
                        "ValueShouldBeSpecified",
                        ErrorCategory::InvalidOperation,
                        "System.InvalidOperationException",
                        &text,
                        Value::Null,
                    );
                }
            },
            _ => return unsupported_parameter(call, "MemberType"),
        };
        if !type_data::add(&of, &member, kind, slot, force) {
            return present(call, &of, &member);
        }
    } else if ["MemberType", "Value", "SecondValue"]
        .iter()
        .any(|name| call.is_bound(name))
    {
        let kind = call.value("MemberType").to_text();
        let text = message(
            "UpdateDataStrings",
            "ShouldBeSpecified",
            &["MemberName", &kind],
        );
        return call.fail(
            "MemberNameShouldBeSpecified",
            ErrorCategory::InvalidOperation,
            "System.InvalidOperationException",
            &text,
            Value::Null,
        );
    }
    let texts = |call: &Call<'_>, name: &str| -> Option<Vec<String>> {
        call.is_bound(name).then(|| {
            call.texts(name)
                .iter()
                .map(ToString::to_string)
                .collect::<Vec<_>>()
        })
    };
    let display = TypeDisplay {
        property_set: texts(call, "DefaultDisplayPropertySet"),
        property: call
            .text("DefaultDisplayProperty")
            .map(|text| text.to_string()),
    };
    if display.property_set.is_some() || display.property.is_some() {
        any = true;
        let table = views(call);
        let held = table
            .types
            .borrow()
            .get(&crate::text::name::to_lower(&of))
            .cloned()
            .unwrap_or_default();
        if !force && display.property_set.is_some() && held.property_set.is_some() {
            return present(call, &of, "DefaultDisplayPropertySet");
        }
        if !force && display.property.is_some() && held.property.is_some() {
            return present(call, &of, "DefaultDisplayProperty");
        }
        table.set_display(&of, display);
    }
    any |= serialization(call, &of);
    // Nothing here compares objects by their keys.
    any |= call.is_bound("DefaultKeyPropertySet");
    if !any {
        let text = message("UpdateDataStrings", "TypeDataEmpty", &[&of]);
        return call.fail(
            "TypeDataEmpty",
            ErrorCategory::InvalidOperation,
            "System.InvalidOperationException",
            &text,
            Value::Null,
        );
    }
    Ok(())
}

/// How objects of the type become CLIXML; true if anything of that was told.
fn serialization(call: &Call<'_>, of: &str) -> bool {
    let mut any = false;
    if let Some(depth) = call.int("SerializationDepth") {
        any = true;
        clixml::tell(of, |rules| rules.depth = usize::try_from(depth).ok());
    }
    let method = call.text("SerializationMethod");
    if let Some(method) = &method {
        any = true;
        clixml::tell(of, |rules| rules.as_text = eq_ignore_case(method, "String"));
    }
    if let Some(source) = call.text("StringSerializationSource") {
        any = true;
        clixml::tell(of, |rules| rules.source = Some(source.to_string()));
    }
    if call.is_bound("PropertySerializationSet") {
        any = true;
        let names: Vec<String> = call
            .texts("PropertySerializationSet")
            .iter()
            .map(ToString::to_string)
            .collect();
        // Without that method the set is not asked for.
        if method.is_some_and(|method| eq_ignore_case(&method, "SpecificProperties")) {
            clixml::tell(of, |rules| rules.properties = Some(names));
        }
    }
    any
}

fn get(call: &mut Call<'_>) -> Flow {
    let patterns: Vec<Wildcard> = call
        .texts("TypeName")
        .iter()
        .filter_map(|text| Wildcard::new(text).ok())
        .collect();
    let mut names: Vec<String> = crate::grammar::type_data_names()
        .map(str::to_owned)
        .collect();
    let table = views(call);
    let mut session: Vec<String> = table.types.borrow().keys().cloned().collect();
    session.sort();
    for text in call.texts("TypeName") {
        if type_data::of_type(&text).is_some()
            || session.iter().any(|held| eq_ignore_case(held, &text))
        {
            names.push(text.to_string());
        }
    }
    names.sort();
    names.dedup();
    for name in names {
        if !patterns.is_empty() && !patterns.iter().any(|one| one.is_match(&name)) {
            continue;
        }
        let members = Dictionary::new(
            DictionaryKind::Generic(Type::generic(
                "System.Collections.Generic.Dictionary",
                vec![
                    Type::STRING,
                    Type::named("System.Management.Automation.Runspaces.TypeMemberData"),
                ],
            )),
            true,
        );
        if let Some(bag) = type_data::of_type(&name) {
            for (member, kind, _, _) in bag.iter() {
                let of = match kind {
                    MemberKind::Note => "NotePropertyData",
                    MemberKind::Alias => "AliasPropertyData",
                    MemberKind::Method => "ScriptMethodData",
                    MemberKind::Script | MemberKind::Code => "ScriptPropertyData",
                    MemberKind::PropertySet => "PropertySetData",
                };
                members.set(
                    Value::str(member.as_str()),
                    Record::value(
                        &format!("System.Management.Automation.Runspaces.{of}"),
                        vec![("Name", Value::str(member.as_str()))],
                    ),
                );
            }
        }
        let set = table.property_set(std::slice::from_ref(&name));
        let set = match set {
            None => Value::Null,
            Some(names) => Record::value(
                "System.Management.Automation.Runspaces.PropertySetData",
                vec![(
                    "ReferencedProperties",
                    Value::list_of(
                        Type::generic(
                            "System.Collections.ObjectModel.Collection",
                            vec![Type::STRING],
                        ),
                        names.into_iter().map(Value::str).collect(),
                    ),
                )],
            ),
        };
        let property = table
            .display_property(std::slice::from_ref(&name))
            .map_or(Value::Null, Value::str);
        call.write(Record::with_text(
            "System.Management.Automation.Runspaces.TypeData",
            vec![
                ("TypeName", Value::str(name.as_str())),
                ("Members", Value::dictionary(members)),
                ("DefaultDisplayProperty", property),
                ("DefaultDisplayPropertySet", set),
            ],
            "System.Management.Automation.Runspaces.TypeData".to_owned(),
        ))?;
    }
    Ok(())
}

fn remove(call: &mut Call<'_>) -> Flow {
    if &*call.set_name() == "RemoveFileSet" {
        return unsupported_parameter(call, "Path");
    }
    let of = if &*call.set_name() == "RemoveTypeSet" {
        type_name(call)
    } else {
        let data = call.value("TypeData");
        data.net_object()
            .and_then(|net| net.get("TypeName"))
            .map(|name| name.to_text())
            .unwrap_or_default()
    };
    let target = message("UpdateDataStrings", "RemoveTypeDataTarget", &[&of]);
    let action = message("UpdateDataStrings", "RemoveTypeDataAction", &[]);
    if !call.should_process(&target, &action)? {
        return Ok(());
    }
    let table = views(call);
    let had = table
        .types
        .borrow()
        .contains_key(&crate::text::name::to_lower(&of));
    table.remove_display(&of);
    clixml::forget(&of);
    if !type_data::remove(&of) && !had && crate::grammar::type_data_text(&of).is_none() {
        let text = format!(
            "Error in TypeData \"{of}\": The type \"{of}\" was not found. The type name value must be the full name of the type. Verify the type name and run the command again."
        );
        return call.fail(
            "TypesDynamicRemoveException",
            ErrorCategory::InvalidOperation,
            "System.Management.Automation.RuntimeException",
            &text,
            Value::Null,
        );
    }
    Ok(())
}

fn update_format(call: &mut Call<'_>) -> Flow {
    super::format_file::load(call, "PrependPath", true)?;
    super::format_file::load(call, "AppendPath", false)
}
