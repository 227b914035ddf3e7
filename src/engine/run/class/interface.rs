//! The methods that a class owes to the interfaces it names.

use crate::text::name::eq_ignore_case;
use crate::value::{Class, Type, types};
use std::rc::Rc;

/// The methods of an interface, in .NET's order, each with the number of its parameters; properties are their accessors.
fn required(interface: &Type) -> &'static [(&'static str, usize)] {
    let full = interface.full_name();
    let definition = full.split(['`', '[']).next().unwrap_or_default();
    match definition {
        "System.IDisposable" => &[("Dispose", 0)],
        "System.IAsyncDisposable" => &[("DisposeAsync", 0)],
        "System.IComparable" => &[("CompareTo", 1)],
        "System.IEquatable" => &[("Equals", 1)],
        "System.ICloneable" => &[("Clone", 0)],
        "System.IFormattable" => &[("ToString", 2)],
        "System.IFormatProvider" => &[("GetFormat", 1)],
        "System.ICustomFormatter" => &[("Format", 3)],
        "System.IServiceProvider" => &[("GetService", 1)],
        "System.IProgress" => &[("Report", 1)],
        "System.IObservable" => &[("Subscribe", 1)],
        "System.IObserver" => &[("OnNext", 1), ("OnError", 1), ("OnCompleted", 0)],
        "System.Collections.IEnumerable" | "System.Collections.Generic.IEnumerable" => {
            &[("GetEnumerator", 0)]
        }
        "System.Collections.IEnumerator" => &[("MoveNext", 0), ("get_Current", 0), ("Reset", 0)],
        "System.Collections.Generic.IEnumerator" => &[("get_Current", 0)],
        "System.Collections.IComparer" | "System.Collections.Generic.IComparer" => {
            &[("Compare", 2)]
        }
        "System.Collections.IEqualityComparer" | "System.Collections.Generic.IEqualityComparer" => {
            &[("Equals", 2), ("GetHashCode", 1)]
        }
        "System.Collections.ICollection" => &[
            ("CopyTo", 2),
            ("get_Count", 0),
            ("get_SyncRoot", 0),
            ("get_IsSynchronized", 0),
        ],
        "System.ComponentModel.INotifyPropertyChanged" => {
            &[("add_PropertyChanged", 1), ("remove_PropertyChanged", 1)]
        }
        "System.Management.Automation.IValidateSetValuesGenerator" => &[("GetValidValues", 0)],
        "System.Management.Automation.IArgumentCompleter" => &[("CompleteArgument", 5)],
        "System.Management.Automation.IArgumentCompleterFactory" => &[("Create", 0)],
        _ => &[],
    }
}

/// The first method of an interface that neither the class nor a base of it has.
pub(super) fn missing(class: &Rc<Class>) -> Option<String> {
    let lineage = class.lineage();
    let base = class.net_base();
    for interface in &class.interfaces {
        let mut all = vec![interface.clone()];
        all.extend(types::interfaces_of(interface));
        for one in all {
            if types::is_assignable(&base, &one) {
                continue;
            }
            for (name, count) in required(&one) {
                let has_method = lineage.iter().any(|held| {
                    held.methods.borrow().iter().any(|method| {
                        !method.is_static
                            && eq_ignore_case(&method.name, name)
                            && method.parameters.len() == *count
                    })
                });
                let property = name.strip_prefix("get_");
                let has_property = property.is_some_and(|property| {
                    lineage.iter().any(|held| {
                        held.properties()
                            .iter()
                            .any(|declared| eq_ignore_case(&declared.name, property))
                    })
                });
                // .NET's own object has these, with the right parameters.
                if !has_method && !has_property {
                    return Some((*name).to_owned());
                }
            }
        }
    }
    None
}
