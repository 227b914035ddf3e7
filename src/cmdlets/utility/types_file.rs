//! Files of types (`.types.ps1xml`): what `Update-TypeData -AppendPath` and `-PrependPath` read.

use super::common::message;
use crate::engine::{Call, Flow};
use crate::format::TypeDisplay;
use crate::text::name::eq_ignore_case;
use crate::value::member::type_data;
use crate::value::net::xml::{Kind, Node, parse};
use crate::value::{
    ErrorCategory, Fault, MemberBody, MemberKind, PSString, ScriptBlock, Slot, Value, types,
};
use std::rc::Rc;

/// A member as a file describes it.
struct Member {
    name: String,
    kind: MemberKind,
    slot: Slot,
}

/// What a file adds to one type.
struct TypeEntry {
    name: String,
    members: Vec<Member>,
    display: TypeDisplay,
}

pub(super) fn child(node: &Node, name: &str) -> Option<Rc<Node>> {
    node.children
        .borrow()
        .iter()
        .find(|one| one.kind == Kind::Element && eq_ignore_case(&one.name, name))
        .cloned()
}

pub(super) fn children(node: &Node, name: &str) -> Vec<Rc<Node>> {
    node.children
        .borrow()
        .iter()
        .filter(|one| one.kind == Kind::Element && eq_ignore_case(&one.name, name))
        .cloned()
        .collect()
}

pub(super) fn text(node: &Node, name: &str) -> Option<String> {
    child(node, name).map(|one| one.inner_text().trim().to_owned())
}

/// The full path of a file of types or views; none when it is no such file, which an error says.
pub(super) fn definition_file(call: &mut Call<'_>, path: &str) -> Flow<Option<String>> {
    let full = call.rt.file_path(path)?;
    if !path.to_ascii_lowercase().ends_with(".ps1xml") {
        let text = message(
            "UpdateDataStrings",
            "UpdateData_WrongExtension",
            &[&full, ".ps1xml"],
        );
        call.fail(
            "WrongExtension",
            ErrorCategory::InvalidArgument,
            "System.Management.Automation.PSInvalidOperationException",
            &text,
            Value::Null,
        )?;
        return Ok(None);
    }
    if call.rt.world.status(&full).is_none() {
        let text = format!("Cannot find path '{full}' because it does not exist.");
        call.fail(
            "PathNotFound",
            ErrorCategory::ObjectNotFound,
            "System.Management.Automation.ItemNotFoundException",
            &text,
            Value::str(full),
        )?;
        return Ok(None);
    }
    Ok(Some(full))
}

/// Applies the files of one parameter.
pub(super) fn load(call: &mut Call<'_>, parameter: &str) -> Flow {
    for path in call.texts(parameter) {
        let Some(full) = definition_file(call, &path)? else {
            continue;
        };
        let target = message("UpdateDataStrings", "UpdateTypeDataTarget", &[&full]);
        let action = message("UpdateDataStrings", "UpdateTypeDataAction", &[]);
        if !call.should_process(&target, &action)? {
            continue;
        }
        let bytes = call.rt.world.read(&full)?;
        let content = crate::text::source::decode(&bytes);
        let document = match parse(content.trim_start_matches('\u{feff}'), false) {
            Ok(document) => document,
            Err(error) => return wrong(call, &full, &error.message),
        };
        let mut entries = Vec::new();
        for root in children(&document, "Types") {
            for node in children(&root, "Type") {
                entries.push(entry(call, &full, &node)?);
            }
        }
        for entry in entries {
            for member in entry.members {
                call.rt
                    .type_files
                    .push((full.clone(), entry.name.clone(), member.name.clone()));
                type_data::add(&entry.name, &member.name, member.kind, member.slot, true);
            }
            if entry.display.property_set.is_some() || entry.display.property.is_some() {
                super::type_data::views(call).set_display(&entry.name, entry.display);
            }
        }
    }
    Ok(())
}

fn wrong(call: &mut Call<'_>, path: &str, what: &str) -> Flow {
    call.fail(
        "TypesXmlUpdateException",
        ErrorCategory::InvalidOperation,
        "System.Management.Automation.RuntimeException",
        &format!("The following error occurred while loading the extended type data file: , {path}: {what}"),
        Value::Null,
    )
}

fn unsupported(element: &str) -> Box<Fault> {
    Fault::new(
        "NotSupported",
        ErrorCategory::NotImplemented,
        format!("emsh does not support the element '{element}' in files of types yet."),
    )
    .of("System.Management.Automation.PSNotSupportedException")
}

fn block(call: &mut Call<'_>, node: &Node, name: &str) -> Flow<Option<Rc<ScriptBlock>>> {
    match text(node, name) {
        Some(text) => Ok(Some(call.rt.parse_block(&text)?)),
        None => Ok(None),
    }
}

fn entry(call: &mut Call<'_>, path: &str, node: &Rc<Node>) -> Flow<TypeEntry> {
    let mut made = TypeEntry {
        name: text(node, "Name").unwrap_or_default(),
        members: Vec::new(),
        display: TypeDisplay::default(),
    };
    for part in node.children.borrow().iter() {
        if part.kind != Kind::Element || eq_ignore_case(&part.name, "Name") {
            continue;
        }
        if !eq_ignore_case(&part.name, "Members") {
            call.throw(&unsupported(&part.name))?;
        }
        for node in part.children.borrow().iter() {
            if node.kind != Kind::Element {
                continue;
            }
            if eq_ignore_case(&node.name, "MemberSet") {
                standard(node, &mut made.display);
                continue;
            }
            if let Some(member) = member(call, path, node)? {
                made.members.push(member);
            }
        }
    }
    Ok(made)
}

/// `PSStandardMembers`: what an object shows of itself.
fn standard(node: &Node, display: &mut TypeDisplay) {
    if !text(node, "Name").is_some_and(|name| eq_ignore_case(&name, "PSStandardMembers")) {
        return;
    }
    let Some(members) = child(node, "Members") else {
        return;
    };
    for set in children(&members, "PropertySet") {
        if text(&set, "Name").is_some_and(|name| eq_ignore_case(&name, "DefaultDisplayPropertySet"))
        {
            display.property_set = Some(names(&set));
        }
    }
    for note in children(&members, "NoteProperty") {
        if text(&note, "Name").is_some_and(|name| eq_ignore_case(&name, "DefaultDisplayProperty")) {
            display.property = text(&note, "Value");
        }
    }
}

fn names(set: &Node) -> Vec<String> {
    child(set, "ReferencedProperties").map_or_else(Vec::new, |list| {
        children(&list, "Name")
            .iter()
            .map(|one| one.inner_text().trim().to_owned())
            .collect()
    })
}

fn member(call: &mut Call<'_>, path: &str, node: &Rc<Node>) -> Flow<Option<Member>> {
    let is = |known: &str| eq_ignore_case(&node.name, known);
    let Some(name) = text(node, "Name") else {
        wrong(
            call,
            path,
            &format!("The node {} must have a node Name.", node.name),
        )?;
        return Ok(None);
    };
    let (kind, slot) = if is("NoteProperty") {
        let value = text(node, "Value").map_or(Value::Null, Value::str);
        let value = match text(node, "TypeName").and_then(|name| types::resolve_name(&name)) {
            Some(of) => crate::value::convert::convert(&value, &of, call.rt)?,
            None => value,
        };
        (MemberKind::Note, Slot::Note(value))
    } else if is("AliasProperty") {
        let body = MemberBody::Alias {
            of: text(node, "ReferencedMemberName")
                .unwrap_or_default()
                .into(),
            convert: text(node, "TypeName").and_then(|name| types::resolve_name(&name)),
        };
        (MemberKind::Alias, Slot::Body(Rc::new(body)))
    } else if is("ScriptProperty") {
        let body = MemberBody::Script {
            get: block(call, node, "GetScriptBlock")?,
            set: block(call, node, "SetScriptBlock")?,
        };
        (MemberKind::Script, Slot::Body(Rc::new(body)))
    } else if is("ScriptMethod") {
        match block(call, node, "Script")? {
            Some(body) => (
                MemberKind::Method,
                Slot::Body(Rc::new(MemberBody::Method(body))),
            ),
            None => return Ok(None),
        }
    } else if is("PropertySet") {
        let set = names(node).into_iter().map(PSString::from).collect();
        (
            MemberKind::PropertySet,
            Slot::Body(Rc::new(MemberBody::PropertySet(set))),
        )
    } else {
        call.throw(&unsupported(&node.name))?;
        return Ok(None);
    };
    Ok(Some(Member { name, kind, slot }))
}
