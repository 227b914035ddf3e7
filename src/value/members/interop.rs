//! What reaches below scripts: pointers that are none, copies of memory, the operating system's names, converters.

use crate::value::net::process::Process;
use crate::value::types::{Known, Type};
use crate::value::{Context, Fault, NetObject, Result, Value, convert};
use std::any::Any;

/// True for the types of accounts and rights that only Windows has.
pub fn is_windows_only(full: &str) -> bool {
    full.strip_prefix("System.Security.Principal.")
        .is_some_and(|name| {
            matches!(
                name,
                "WindowsIdentity" | "WindowsPrincipal" | "SecurityIdentifier" | "NTAccount"
            )
        })
}

/// What they say elsewhere.
pub fn no_windows<T>() -> Result<T> {
    Err(Fault::net(
        "System.PlatformNotSupportedException",
        "Windows Principal functionality is not supported on this platform.",
    ))
}

/// `[Diagnostics.Process]::...`
pub fn process(name: &str, args: &[Value], cx: &mut dyn Context) -> Option<Result<Value>> {
    let world = cx.world();
    let list = |all: Vec<Process>| {
        Value::array_of(
            Type::named("System.Diagnostics.Process"),
            all.into_iter().map(Value::net).collect(),
        )
    };
    let one = |id: i32| {
        let found = u32::try_from(id)
            .ok()
            .and_then(|id| Process::find(&world, id));
        match found {
            Some(process) => Ok(Value::net(process)),
            None => super::args::bad(format!("Process with an Id of {id} is not running.")),
        }
    };
    match (name, args) {
        ("start", _) => crate::value::net::process_start::start(args, cx),
        ("getcurrentprocess", []) => Some(one(i32::try_from(world.process_id()).ok()?)),
        ("getprocessbyid", [_]) => Some(one(super::args::int(args, 0)?)),
        ("getprocesses", []) => Some(Ok(list(Process::all(&world)))),
        ("getprocessesbyname", [wanted]) => {
            let wanted = wanted.to_text();
            let mut all = Process::all(&world);
            all.retain(|one| crate::text::name::eq_ignore_case(one.name(), &wanted));
            Some(Ok(list(all)))
        }
        _ => None,
    }
}

/// `[Buffer]::BlockCopy(from, offset, to, offset, count)`, of bytes.
pub fn block_copy(args: &[Value]) -> Option<Result<Value>> {
    let [from, _, to, _, _] = args else {
        return None;
    };
    let (Value::Array(from), Value::Array(to)) = (from.base(), to.base()) else {
        return None;
    };
    if !from.element.is_known(Known::Byte) || !to.element.is_known(Known::Byte) {
        return None;
    }
    let place = |at: usize| usize::try_from(super::args::int(args, at)?).ok();
    let (Some(start), Some(target), Some(count)) = (place(1), place(3), place(4)) else {
        return Some(super::args::range(
            "Number must be either non-negative and less than or equal to Int32.MaxValue or -1.",
        ));
    };
    let part: Vec<Value> = from
        .items
        .borrow()
        .iter()
        .skip(start)
        .take(count)
        .cloned()
        .collect();
    if part.len() < count || to.items.borrow().len() < target.saturating_add(count) {
        return Some(super::args::bad(
            "Offset and length were out of bounds for the array or count is greater than the number of elements from index to the end of the source collection.",
        ));
    }
    for (slot, byte) in to.items.borrow_mut().iter_mut().skip(target).zip(part) {
        *slot = byte;
    }
    Some(Ok(Value::Empty))
}

/// An operating system by name.
pub fn platform(name: &str) -> Value {
    crate::value::net::record::value(
        "System.Runtime.InteropServices.OSPlatform",
        Some(name.to_owned()),
        Vec::new(),
    )
}

/// `TypeDescriptor::GetConverter(type)`.
pub struct Converter(pub Type);

impl NetObject for Converter {
    fn type_of(&self) -> Type {
        Type::named(&format!(
            "System.ComponentModel.{}Converter",
            self.0.short_name()
        ))
    }
    fn call(
        &self,
        _: &Value,
        name: &str,
        args: &[Value],
        cx: &mut dyn Context,
    ) -> Option<Result<Value>> {
        match (name, args) {
            ("convertfromstring" | "convertfrom" | "convertfrominvariantstring", [one]) => {
                Some(convert::convert(one, &self.0, cx))
            }
            ("converttostring" | "converttoinvariantstring", [one]) => {
                Some(Ok(Value::str(one.to_text())))
            }
            _ => None,
        }
    }
    fn as_any(&self) -> &dyn Any {
        self
    }
}

/// `[Runtime.InteropServices.Marshal]::...`: pointers to secure strings are the secure strings themselves.
pub fn marshal(name: &str, args: &[Value]) -> Option<Result<Value>> {
    let first = args.first()?;
    Some(Ok(match name {
        "securestringtobstr"
        | "securestringtoglobalallocunicode"
        | "securestringtocotaskmemunicode" => first.clone(),
        "ptrtostringbstr" | "ptrtostringauto" | "ptrtostringuni" => {
            Value::str(crate::value::net::credential::plain(first)?)
        }
        "zerofreebstr" | "zerofreeglobalallocunicode" | "freebstr" | "releasecomobject" => {
            Value::Int(0)
        }
        "sizeof" => return None,
        _ => return None,
    }))
}

/// `[Threading.Monitor]`: an object is never seen by two threads here, so whoever asks for one has it.
pub fn monitor(name: &str, args: &[Value]) -> Option<Result<Value>> {
    if args.first().is_some_and(Value::is_null) {
        return Some(super::args::null("obj"));
    }
    match (name, args) {
        ("enter", [_]) | ("exit", [_]) | ("pulse" | "pulseall", [_]) => Some(Ok(Value::Empty)),
        ("tryenter", [_] | [_, _]) => Some(Ok(Value::TRUE)),
        ("isentered", [_]) => Some(Ok(Value::TRUE)),
        ("enter", [_, taken]) => {
            Some(super::args::write_back(Some(taken), Value::TRUE).map(|()| Value::Empty))
        }
        _ => None,
    }
}
