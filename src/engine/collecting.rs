//! `-ErrorVariable`, `-OutVariable` and their kin: the lists that what a command writes is collected into.

use super::binder::CommonParameters;
use super::runspace::Runspace;
use super::scope::{Frame, NameId};
use super::unwind::Unwind;
use crate::value::{ErrorRecord, Known, PSList, Type, Value, member};
use std::cell::{Cell, RefCell};
use std::rc::Rc;

/// The variables of one kind that running commands collect into, the innermost last.
type Collector = Vec<Option<Rc<PSList>>>;

/// Those for errors, warnings and information.
pub(crate) type Collectors = [Collector; 3];

impl Runspace {
    /// `-ErrorVariable` and its kin of a command that starts; true if `pop_error_variable` is due.
    pub(crate) fn push_error_variable(
        &mut self,
        common: &CommonParameters,
        frame: &Rc<Frame>,
        lists: &mut Option<[Option<Rc<PSList>>; 3]>,
    ) -> bool {
        if common.error_variable.is_none()
            && common.warning_variable.is_none()
            && common.information_variable.is_none()
        {
            return false;
        }
        // The lists stay the same for the length of the command.
        let [error, warning, information] = lists
            .get_or_insert_with(|| {
                [
                    &common.error_variable,
                    &common.warning_variable,
                    &common.information_variable,
                ]
                .map(|name| {
                    name.as_ref()
                        .map(|name| self.collecting_variable(name, frame))
                })
            })
            .clone();
        self.error_variables.push(error);
        self.warning_variables.push(warning);
        self.information_variables.push(information);
        true
    }

    /// Takes away the variables that commands in this depth and deeper collect into, until they are given back.
    pub(crate) fn hide_collectors(&mut self, depth: usize) -> Option<Collectors> {
        let cut = |all: &mut Collector| all.split_off(depth.min(all.len()));
        (self.error_variables.len() > depth).then(|| {
            [
                cut(&mut self.error_variables),
                cut(&mut self.warning_variables),
                cut(&mut self.information_variables),
            ]
        })
    }

    /// Gives back what `hide_collectors` took.
    pub(crate) fn show_collectors(&mut self, [error, warning, information]: Collectors) {
        self.error_variables.extend(error);
        self.warning_variables.extend(warning);
        self.information_variables.extend(information);
    }

    /// Adds an error to the variables that collect errors here.
    pub(crate) fn collect_error(&mut self, record: &Rc<ErrorRecord>) {
        let from = self.collect_floor;
        for list in self.error_variables.iter().skip(from).flatten() {
            let mut items = list.items.borrow_mut();
            items.push(Value::Error(Rc::clone(record)));
        }
    }

    /// Adds what ends a command to the variables that collect its errors: the exception; before it the record, where a
    /// statement of the command's own failed.
    pub(crate) fn collect_failure(&mut self, unwind: &Unwind, of_statement: bool) {
        let Unwind::Throw(record, _) = unwind else {
            return;
        };
        let from = self.collect_floor;
        if record.passing.get() || self.error_variables.iter().skip(from).all(Option::is_none) {
            return;
        }
        let exception = record.travelling();
        for list in self.error_variables.iter().skip(from).flatten() {
            let mut items = list.items.borrow_mut();
            if of_statement {
                items.push(Value::Error(Rc::clone(record)));
            }
            items.push(exception.clone());
        }
    }

    /// Ends what `push_error_variable` began.
    pub(crate) fn pop_error_variable(&mut self) {
        self.error_variables.pop();
        self.warning_variables.pop();
        self.information_variables.pop();
    }

    /// The list that a `-XxxVariable name` or `+name` collects into; the same for the length of a command.
    pub(crate) fn collecting_variable(&mut self, name: &str, frame: &Rc<Frame>) -> Rc<PSList> {
        let append = name.strip_prefix('+');
        let written = append.unwrap_or(name);
        let (scope, plain) = match written.split_once(':') {
            Some((scope, plain)) if scope.eq_ignore_ascii_case("global") => {
                (Rc::clone(&self.global), plain)
            }
            Some((scope, plain)) if scope.eq_ignore_ascii_case("script") => {
                (self.script_frame(frame), plain)
            }
            Some((scope, plain)) if scope.eq_ignore_ascii_case("local") => {
                (Rc::clone(frame), plain)
            }
            _ => (Rc::clone(frame), written),
        };
        let frame = &scope;
        let id = NameId::of(plain);
        if let Some((held, list)) = self.collecting.iter().rev().find(|(held, _)| *held == id)
            && let Some(Value::List(current)) = frame.get(id)
            && Rc::ptr_eq(&current, list)
            && self.collecting_fresh
        {
            let _ = held;
            return Rc::clone(list);
        }
        let list = Rc::new(PSList {
            kind: Type::Known(Known::ArrayList),
            items: RefCell::new(Vec::new()),
            fixed: Cell::new(false),
        });
        if append.is_some()
            && let Some(old) = frame.get(id)
        {
            *list.items.borrow_mut() = member::enumerate(&old).unwrap_or_else(|| vec![old.clone()]);
        }
        let _ = self.set_in_frame(id, Value::List(Rc::clone(&list)), frame);
        if self.collecting.len() > 64 {
            self.collecting.remove(0);
        }
        self.collecting.push((id, Rc::clone(&list)));
        list
    }
}
