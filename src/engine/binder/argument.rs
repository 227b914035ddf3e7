//! Written arguments: which name means which parameter, which value belongs to which name.

use super::fault::About;
use super::{Argument, Binder};
use crate::engine::declaration::Association;
use crate::syntax::ast::Str;
use crate::text::name::starts_with_ignore_case;
use crate::value::{Result, Value};

impl Argument {
    /// Dash, name and colon as written.
    pub fn written(&self) -> Str {
        if let Some(text) = &self.text {
            return text.clone();
        }
        let mut text = Str::from("-");
        text.push_str(self.name.as_deref().unwrap_or(""));
        if self.colon {
            text.push(':');
        }
        text
    }

    /// Name and value are both there.
    fn is_pair(&self) -> bool {
        self.name.is_some() && self.value.is_some()
    }
}

impl Binder {
    /// Takes the arguments; those of splatted hashtables go to the end, so that written ones win.
    pub(super) fn take_arguments(&mut self, arguments: Vec<Argument>) {
        if arguments.iter().any(|argument| argument.splatted) {
            let (splatted, written): (Vec<_>, Vec<_>) = arguments
                .into_iter()
                .partition(|argument| argument.splatted);
            self.rest = written;
            self.rest.extend(splatted);
        } else {
            self.rest = arguments;
        }
    }

    /// The parameter that a name means: exactly, or as the beginning of just one.
    pub(super) fn find(&self, name: &str, argument: &Argument) -> Result<Option<usize>> {
        let name = name
            .strip_prefix(['-', '\u{2013}', '\u{2014}', '\u{2015}'])
            .unwrap_or(name);
        if let Some(index) = self.metadata.exact(name) {
            return Ok(Some(index));
        }
        let mut found: Vec<usize> = Vec::new();
        for (held, index) in self.metadata.names() {
            if starts_with_ignore_case(held.as_str(), name) {
                found.push(index);
            }
        }
        for (held, index) in self.metadata.parameter_aliases() {
            if starts_with_ignore_case(held.as_str(), name) && !found.contains(&index) {
                found.push(index);
            }
        }
        if found.len() <= 1 {
            return Ok(found.first().copied());
        }
        let mut own = found.iter().copied().filter(|index| {
            self.parameter(*index).is_some_and(|parameter| {
                matches!(
                    parameter.association,
                    Association::Declared | Association::Dynamic
                )
            })
        });
        if let (Some(one), None) = (own.next(), own.next()) {
            return Ok(Some(one));
        }
        let mut possible = String::new();
        for index in &found {
            possible.push_str(" -");
            possible.push_str(
                self.parameter(*index)
                    .map_or("", |parameter| parameter.name.as_str()),
            );
        }
        Err(self.fault(
            "AmbiguousParameter",
            &About {
                more: &[&possible],
                ..About::name(name, argument.name_extent)
            },
        ))
    }

    /// Gives every name without a value the value that follows it (or `$true`, to a switch).
    pub(super) fn pair_arguments(&mut self, _: &mut dyn super::BindContext) -> Result<()> {
        let alone = |argument: &Argument| argument.name.is_some() && argument.value.is_none();
        let Some(first) = self.rest.iter().position(alone) else {
            return Ok(());
        };
        let mut arguments = std::mem::take(&mut self.rest);
        let mut write = first;
        let mut read = first;
        while read < arguments.len() {
            arguments.swap(write, read);
            read += 1;
            let next = arguments.get(read).map(|next| {
                (
                    next.name.clone(),
                    next.is_pair(),
                    next.value_extent.or(next.name_extent),
                )
            });
            let Some(argument) = arguments.get(write) else {
                break;
            };
            write += 1;
            if !alone(argument) {
                continue;
            }
            let name = argument.name.as_deref().unwrap_or("");
            let Some(index) = self.find(name, argument)? else {
                continue;
            };
            let Some(parameter) = self.parameter(index) else {
                continue;
            };
            if parameter.is_switch {
                if let Some(argument) = arguments.get_mut(write - 1) {
                    argument.value = Some(Value::Switch(true));
                }
                continue;
            }
            let name_extent = argument.name_extent;
            let Some((next_name, next_is_pair, extent)) = next else {
                return Err(self.missing_argument(parameter, name_extent));
            };
            let mut raw = None;
            let value = if let Some(next_name) = next_name {
                let Some(next) = arguments.get(read) else {
                    break;
                };
                if next_is_pair || self.find(&next_name, next)?.is_some() {
                    return Err(self.missing_argument(parameter, name_extent));
                }
                Value::str(next.written().as_str())
            } else {
                let next = arguments.get_mut(read);
                let (value, text) =
                    next.map_or((None, None), |next| (next.value.take(), next.token.take()));
                raw = text;
                value.unwrap_or_default()
            };
            read += 1;
            let name = parameter.name.text().clone();
            if let Some(argument) = arguments.get_mut(write - 1) {
                argument.name = Some(name);
                argument.value = Some(value);
                argument.value_extent = extent;
                argument.token = raw;
            }
        }
        arguments.truncate(write);
        self.rest = arguments;
        Ok(())
    }
}
