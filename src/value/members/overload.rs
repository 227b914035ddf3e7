//! Which overload PowerShell calls, and its arguments converted.

use super::conversion_rank::{
    ASSIGNABLE, CONVERTIBLE, IDENTITY, LANGUAGE, NONE, NULL_TO_VALUE, NUMERIC_IMPLICIT, Rank, rank,
    rank_of_types,
};
use super::signature::{Overload, Parameter};
use crate::value::text::to_string_name;
use crate::value::types::{self, Known, Type};
use crate::value::{Context, ErrorCategory, Fault, Result, Value, attached, convert};
use rustc_hash::FxHashMap;
use std::borrow::Cow;
use std::cell::RefCell;
use std::cmp::Ordering;

/// What was chosen for arguments of certain kinds.
#[derive(Clone, Copy)]
struct Chosen {
    overload: u32,
    expanded: bool,
    /// The arguments went in without a conversion.
    as_is: bool,
}

thread_local! {
    /// Overloads that were chosen for arguments of certain kinds: by the list of overloads and the kinds.
    /// The lists live as long as the thread does, in the cache of facts.
    static CHOSEN: RefCell<FxHashMap<(usize, u64), Chosen>> = RefCell::default();
}

/// What a call is remembered by, if all its arguments are of plain kinds.
fn call_key(overloads: &[Overload], args: &[Value]) -> Option<(usize, u64)> {
    kinds(args).map(|kinds| (overloads.as_ptr() as usize, kinds))
}

/// The kinds of arguments as one number; `None`: not all are of plain kinds.
pub fn kinds(args: &[Value]) -> Option<u64> {
    if args.len() > 6 {
        return None;
    }
    let mut kinds = args.len() as u64;
    for arg in args {
        let kind = match arg {
            Value::Bool(_) => 1,
            Value::Int(_) => 2,
            Value::Long(_) => 3,
            Value::Double(_) => 4,
            Value::String(_) => 5,
            Value::Char(_) => 6,
            Value::Byte(_) => 7,
            Value::DateTime(_) => 8,
            Value::TimeSpan(_) => 9,
            Value::Dictionary(held)
                if matches!(held.kind, crate::value::DictionaryKind::Hashtable) =>
            {
                10
            }
            Value::Object(held) if held.class.is_none() && held.base.is_none() => 11,
            Value::Array(held) if held.element == Type::OBJECT => 12,
            Value::Null => 13,
            _ => return None,
        };
        kinds = kinds << 4 | kind;
    }
    Some(kinds)
}

/// A candidate: an overload in one of the ways it can be called.
struct Candidate<'o> {
    overload: &'o Overload,
    expanded: bool,
    ranks: Vec<Rank>,
}

impl Candidate<'_> {
    /// True if the arguments go in without a conversion.
    fn fits_as_is(&self, args: &[Value]) -> bool {
        !self.expanded
            && self.overload.parameters.len() >= args.len()
            && args
                .iter()
                .enumerate()
                .all(|(at, arg)| match self.target(at) {
                    Some(target) => target == Type::OBJECT || target == arg.type_of(),
                    None => !matches!(arg, Value::Object(_)),
                })
    }

    fn parameter(&self, at: usize) -> Option<&Parameter> {
        if self.expanded && at + 1 >= self.overload.parameters.len() {
            self.overload.parameters.last()
        } else {
            self.overload.parameters.get(at)
        }
    }

    /// The type that an argument must become; `None`: as it is.
    fn target(&self, at: usize) -> Option<Type> {
        let parameter = self.parameter(at)?;
        if parameter.by_ref {
            return None;
        }
        let of = parameter.of.as_ref()?;
        if self.expanded && parameter.params && at + 1 >= self.overload.parameters.len() {
            return types::element_of(of);
        }
        Some(of.clone())
    }

    fn rank(&self, at: usize, arg: &Value) -> Rank {
        match self.target(at) {
            Some(target) => rank(arg, &target),
            None => loose_rank(self.parameter(at), arg),
        }
    }
}

/// The rank where the parameter's type mentions type parameters.
fn loose_rank(parameter: Option<&Parameter>, arg: &Value) -> Rank {
    let Some(parameter) = parameter else {
        return NONE;
    };
    if parameter.by_ref {
        return IDENTITY;
    }
    let text = &*parameter.text;
    let is_block = matches!(arg.base(), Value::ScriptBlock(_))
        || arg
            .net_object()
            .is_some_and(|net| types::is_delegate(&net.type_of()));
    let wants_block = [
        "System.Func",
        "System.Action",
        "System.Predicate",
        "System.Converter",
        "System.Comparison",
    ]
    .iter()
    .any(|one| text.starts_with(one));
    if wants_block {
        return match delegate_arity(arg) {
            _ if !is_block => NONE,
            Some(count) if count != arity(text) => NONE,
            _ => ASSIGNABLE,
        };
    }
    if text.contains("Span[") {
        return NONE;
    }
    if is_block {
        return if text.contains('[') {
            NONE
        } else {
            CONVERTIBLE
        };
    }
    if text.contains("Comparer[") {
        let compares = arg
            .downcast::<crate::value::net::comparer::Comparer>()
            .is_some();
        return if compares || arg.is_null() {
            ASSIGNABLE
        } else {
            NONE
        };
    }
    if text.ends_with("[]") && matches!(arg.base(), Value::Array(_)) {
        return IDENTITY;
    }
    if text.starts_with("System.Collections.Generic.I") || text.ends_with("[]") {
        let enumerable = matches!(
            arg.base(),
            Value::Array(_) | Value::List(_) | Value::Dictionary(_) | Value::String(_)
        ) || matches!(arg.base(), Value::Net(net) if !text.ends_with("[]") || net.object().enumerate().is_some());
        return if enumerable { ASSIGNABLE } else { NONE };
    }
    LANGUAGE
}

/// How many type arguments a typed delegate has.
fn delegate_arity(arg: &Value) -> Option<usize> {
    match arg.net_object()?.type_of() {
        Type::Generic(generic) => Some(generic.args.len()),
        _ => None,
    }
}

/// How many type arguments a type as written has.
fn arity(text: &str) -> usize {
    let mut depth = 0;
    let mut count = 1;
    for c in text.chars() {
        match c {
            '[' => depth += 1,
            ']' => depth -= 1,
            ',' if depth == 1 => count += 1,
            _ => {}
        }
    }
    count
}

fn candidates<'o>(overloads: &'o [Overload], args: &[Value]) -> Vec<Candidate<'o>> {
    let count = args.len();
    let mut all = Vec::new();
    let explicit_only = overloads.iter().all(|one| one.explicit || one.unusable);
    for overload in overloads {
        if overload.unusable || (overload.explicit && !explicit_only) {
            continue;
        }
        let total = overload.parameters.len();
        let required = overload
            .parameters
            .iter()
            .filter(|one| !one.optional && !one.params)
            .count();
        let has_params = overload.parameters.last().is_some_and(|one| one.params);
        let mut push = |expanded| {
            all.push(Candidate {
                overload,
                expanded,
                ranks: Vec::new(),
            });
        };
        if count == total && !has_params {
            push(false);
        } else if has_params {
            let last = args.last().map(Value::base);
            let whole = count == total
                && (matches!(
                    last,
                    Some(Value::Array(_) | Value::List(_) | Value::Null | Value::Empty)
                ) || overload
                    .parameters
                    .last()
                    .and_then(|one| one.of.as_ref())
                    .zip(args.last())
                    .is_some_and(|(of, arg)| types::is_instance(arg, of)));
            if whole {
                push(false);
            } else {
                // A string is characters, too: both forms compete.
                if count == total && matches!(last, Some(Value::String(_))) {
                    push(false);
                }
                if count + 1 >= total {
                    push(true);
                }
            }
        } else if count < total && count >= required {
            push(false);
        }
    }
    all
}

/// Chooses the overload; `Ok(None)`: there is none with that number of parameters.
fn choose<'o>(overloads: &'o [Overload], args: &[Value], name: &str) -> Result<Candidate<'o>> {
    let mut found = candidates(overloads, args);
    // What several interfaces implement explicitly belongs to none of them here.
    if overloads.len() > 1 && overloads.iter().all(|one| one.explicit) {
        return Err(no_overload(name, args.len()));
    }
    let only = overloads.iter().filter(|one| !one.unusable).count() == 1;
    if found.len() == 1 && only {
        return found.pop().ok_or_else(|| no_overload(name, args.len()));
    }
    for candidate in &mut found {
        candidate.ranks = args
            .iter()
            .enumerate()
            .map(|(at, arg)| candidate.rank(at, arg))
            .collect();
    }
    found.retain(|candidate| candidate.ranks.iter().all(|rank| *rank != NONE));
    let mut best: Option<Candidate<'o>> = None;
    let mut tie = false;
    for candidate in found {
        match &best {
            None => best = Some(candidate),
            Some(held) => match compare(&candidate, held) {
                Ordering::Greater => {
                    tie = false;
                    best = Some(candidate);
                }
                Ordering::Equal => tie = true,
                Ordering::Less => {}
            },
        }
    }
    if tie {
        return Err(Fault::new(
            "MethodCountCouldNotFindBest",
            ErrorCategory::NotSpecified,
            format!(
                "Multiple ambiguous overloads found for \"{name}\" and the argument count: \"{}\".",
                args.len()
            ),
        )
        .of("System.Management.Automation.MethodException"));
    }
    best.ok_or_else(|| no_overload(name, args.len()))
}

/// No overload takes that many arguments of these types.
pub fn no_overload(name: &str, count: usize) -> Box<Fault> {
    Fault::new(
        "MethodCountCouldNotFindBest",
        ErrorCategory::NotSpecified,
        format!("Cannot find an overload for \"{name}\" and the argument count: \"{count}\"."),
    )
    .of("System.Management.Automation.MethodException")
}

/// Which of two candidates fits the arguments better.
fn compare(a: &Candidate<'_>, b: &Candidate<'_>) -> Ordering {
    let count = a.ranks.len();
    let mut better = 0i64;
    for (at, (x, y)) in a.ranks.iter().zip(&b.ranks).enumerate() {
        let weight = (count - at) as i64;
        better += weight * i64::from(i8::from(x > y) - i8::from(x < y));
    }
    if better == 0 {
        for (at, (x, y)) in a.ranks.iter().zip(&b.ranks).enumerate() {
            if *x < NULL_TO_VALUE || *y < NULL_TO_VALUE {
                continue;
            }
            if (*x >= NUMERIC_IMPLICIT) != (*y >= NUMERIC_IMPLICIT) {
                continue;
            }
            let (Some(p), Some(q)) = (a.target(at), b.target(at)) else {
                continue;
            };
            let weight = (count - at) as i64 * if *x >= NUMERIC_IMPLICIT { 1 } else { -1 };
            let (forth, back) = (rank_of_types(&p, &q), rank_of_types(&q, &p));
            better += weight * i64::from(i8::from(forth > back) - i8::from(forth < back));
        }
    }
    if better == 0 {
        better += i64::from(specificity(a, b));
    }
    if better == 0 {
        better += i64::from(i8::from(!a.expanded) - i8::from(!b.expanded));
    }
    if better == 0 {
        better += (b.overload.parameters.len() as i64) - (a.overload.parameters.len() as i64);
    }
    better.cmp(&0)
}

/// Prefers parameters that are not type parameters, and arrays of the more special elements.
fn specificity(a: &Candidate<'_>, b: &Candidate<'_>) -> i8 {
    let known = |candidate: &Candidate<'_>| {
        candidate
            .overload
            .parameters
            .iter()
            .filter(|one| one.of.is_some())
            .count()
    };
    let (x, y) = (known(a), known(b));
    i8::from(x > y) - i8::from(x < y)
}

/// True if the overload for these arguments was chosen before, and they went in as they are.
pub fn takes_as_is(overloads: &[Overload], args: &[Value]) -> bool {
    call_key(overloads, args)
        .and_then(|key| CHOSEN.with_borrow(|all| all.get(&key).copied()))
        .is_some_and(|chosen| chosen.as_is)
}

/// Chooses an overload and converts the arguments to it. The result has one value per parameter; an expanded
/// `params` parameter is an array, and parameters left to their defaults are missing at the end.
pub fn bind<'o, 'a>(
    overloads: &'o [Overload],
    name: &str,
    args: &'a [Value],
    cx: &mut dyn Context,
) -> Result<(&'o Overload, Cow<'a, [Value]>)> {
    let key = call_key(overloads, args);
    let known = key.and_then(|key| CHOSEN.with_borrow(|all| all.get(&key).copied()));
    let candidate =
        match known.and_then(|chosen| Some((chosen, overloads.get(chosen.overload as usize)?))) {
            Some((chosen, overload)) if chosen.as_is => return Ok((overload, Cow::Borrowed(args))),
            Some((chosen, overload)) => Candidate {
                overload,
                expanded: chosen.expanded,
                ranks: Vec::new(),
            },
            None => choose(overloads, args, name)?,
        };
    if let Some(key) = key
        && known.is_none()
        && let Some(index) = overloads
            .iter()
            .position(|one| std::ptr::eq(one, candidate.overload))
    {
        let chosen = Chosen {
            overload: index as u32,
            expanded: candidate.expanded,
            as_is: candidate.fits_as_is(args),
        };
        CHOSEN.with_borrow_mut(|all| all.insert(key, chosen));
    }
    let mut bound = Vec::with_capacity(args.len());
    for (at, arg) in args.iter().enumerate() {
        bound.push(match candidate.target(at) {
            Some(target) => {
                let parameter = candidate.parameter(at).map_or("", |one| &one.name);
                let method = if name == "new" { ".ctor" } else { name };
                argument(arg, &target, parameter, method, cx)?
            }
            None => unwrapped(arg, candidate.parameter(at)),
        });
    }
    if candidate.expanded {
        let fixed = candidate.overload.parameters.len().saturating_sub(1);
        let rest = bound.split_off(fixed.min(bound.len()));
        let element = candidate
            .overload
            .parameters
            .last()
            .and_then(|one| one.of.as_ref())
            .and_then(types::element_of)
            .unwrap_or(Type::OBJECT);
        bound.push(Value::array_of(element, rest));
    }
    Ok((candidate.overload, Cow::Owned(bound)))
}

fn unwrapped(arg: &Value, parameter: Option<&Parameter>) -> Value {
    match parameter {
        Some(one) if one.by_ref => arg.clone(),
        Some(one) if one.of == Some(Type::OBJECT) => attached::literal(arg.base()),
        _ => arg.base().clone(),
    }
}

/// Converts one argument as a method call does.
pub fn argument(
    arg: &Value,
    to: &Type,
    parameter: &str,
    method: &str,
    cx: &mut dyn Context,
) -> Result<Value> {
    match (arg, to) {
        (Value::Int(_), Type::Known(Known::Int32))
        | (Value::String(_), Type::Known(Known::String))
        | (Value::Bool(_), Type::Known(Known::Boolean)) => return Ok(arg.clone()),
        (_, Type::Known(Known::Object)) => {
            return Ok(match arg {
                Value::Empty => Value::Null,
                // A custom object stays what it is; other wrappers come off.
                Value::Object(object) if object.base.is_some() && object.class.is_none() => {
                    attached::literal(arg.base())
                }
                _ => arg.clone(),
            });
        }
        _ => {}
    }
    if arg.is_null() && !types::is_value_type(to) && !to.is_known(Known::String) {
        return Ok(Value::Null);
    }
    if let Value::ScriptBlock(block) = arg.base()
        && types::is_delegate(to)
    {
        return Ok(crate::value::net::delegate::Delegate::value(
            to.clone(),
            std::rc::Rc::clone(block),
        ));
    }
    if types::is_instance(arg, to) && !to.is_known(Known::PSObject) {
        return Ok(match arg {
            Value::Object(object) if object.class.is_none() => arg.base().clone(),
            _ => arg.clone(),
        });
    }
    convert::convert(arg, to, cx).map_err(|fault| {
        if fault.carried.is_some() {
            return fault;
        }
        let shown = crate::value::text::quoted(arg);
        Fault::new(
            "MethodArgumentConversionInvalidCastArgument",
            ErrorCategory::NotSpecified,
            format!(
                "Cannot convert argument \"{parameter}\", with value: \"{shown}\", for \"{method}\" to type \"{}\": \"{}\"",
                to_string_name(to),
                fault.message
            ),
        )
        .of("System.Management.Automation.MethodException")
        .inner(fault)
    })
}
