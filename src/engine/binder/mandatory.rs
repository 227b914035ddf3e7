//! Mandatory parameters that are missing: which set they speak for, whether input may bring them.

use super::fault::About;
use super::set::count;
use super::{At, BindContext, Binder, How};
use crate::engine::declaration::EVERY_SET;
use crate::value::{Fault, Result};

/// What a set lacks.
#[derive(Default)]
struct Lack {
    /// The set's bit, or [`EVERY_SET`].
    set: u32,
    is_default: bool,
    /// Some of it can come from input.
    by_input: bool,
    /// Input as a whole.
    by_value: bool,
    /// A property of the input.
    by_name: bool,
    /// What input cannot bring.
    by_hand: Vec<usize>,
}

impl Lack {
    fn is_all(&self) -> bool {
        self.set == EVERY_SET
    }
}

impl Binder {
    /// Asks for mandatory parameters that are missing, or says which.
    pub(super) fn require_mandatory(
        &mut self,
        valid: u32,
        has_input: bool,
        cx: &mut dyn BindContext,
    ) -> Result<()> {
        let missing = self
            .missing_mandatory(valid, has_input)
            .map_err(|fault| self.elaborate(fault))?;
        if missing.is_empty() {
            return Ok(());
        }
        let metadata = std::rc::Rc::clone(&self.metadata);
        let given = cx.prompt(&metadata, &missing)?.unwrap_or_default();
        if given.is_empty() {
            let names = self.names_of(&missing);
            let fault = self.fault("MissingMandatoryParameter", &About::name(&names, None));
            return Err(self.elaborate(fault));
        }
        for (index, value) in given {
            let how = How {
                coerce: true,
                ..How::default()
            };
            self.bind_parameter(self.sets, index, value, At::default(), how, cx)?;
        }
        Ok(())
    }

    /// The error if mandatory parameters are missing after an input object was bound.
    pub(super) fn missing_after_input(&mut self) -> Result<Option<Box<Fault>>> {
        let missing = self.missing_mandatory(count(self.sets), false)?;
        if missing.is_empty() {
            return Ok(None);
        }
        let names = self.names_of(&missing);
        Ok(Some(self.fault(
            "InputObjectMissingMandatory",
            &About {
                more: &[&names],
                ..About::default()
            },
        )))
    }

    fn names_of(&self, missing: &[usize]) -> String {
        let mut names = String::new();
        for index in missing {
            names.push(' ');
            names.push_str(
                self.parameter(*index)
                    .map_or("", |parameter| parameter.name.as_str()),
            );
        }
        names
    }

    fn missing_mandatory(&mut self, valid: u32, has_input: bool) -> Result<Vec<usize>> {
        let default = self.metadata.default_set_flag;
        let mut missing = Vec::new();
        let mut lacks: Vec<Lack> = Vec::new();
        let mut mandatory_sets = 0;
        let mut some = false;
        let mut some_in_all = false;
        for index in self.free() {
            let Some(parameter) = self.parameter(index) else {
                continue;
            };
            if !parameter.mandatory {
                continue;
            }
            let mut this = false;
            for set in parameter.sets_in(self.sets).filter(|set| set.mandatory) {
                let flag = if set.flag == 0 { EVERY_SET } else { set.flag };
                let at = lacks
                    .iter()
                    .position(|lack| lack.set == flag)
                    .unwrap_or_else(|| {
                        lacks.push(Lack {
                            set: flag,
                            is_default: default != 0 && default & flag != 0,
                            ..Lack::default()
                        });
                        lacks.len() - 1
                    });
                if let Some(lack) = lacks.get_mut(at) {
                    if has_input && set.takes_pipeline() {
                        lack.by_input = true;
                        lack.by_value |= set.from_pipeline;
                        lack.by_name |= set.from_pipeline_by_name;
                    } else if !lack.by_hand.contains(&index) {
                        lack.by_hand.push(index);
                    }
                }
                some = true;
                this = true;
                if flag == EVERY_SET {
                    some_in_all = true;
                } else {
                    mandatory_sets |= self.sets & flag;
                }
            }
            if this && !has_input {
                missing.push(index);
            }
        }
        if !some || !has_input {
            return Ok(missing);
        }

        if mandatory_sets == 0 {
            mandatory_sets = self.sets;
        }
        if some_in_all {
            let all = match self.metadata.all_set_flags() {
                0 => EVERY_SET,
                all => all,
            };
            mandatory_sets = self.sets & all;
        }

        // The default set lacks nothing and no other set waits for input: only sets that lack nothing stay.
        if valid > 1
            && default != 0
            && default & mandatory_sets == 0
            && default & self.sets != 0
            && !lacks.iter().any(|lack| {
                lack.set & self.sets != 0
                    && lack.set & default == 0
                    && !lack.is_all()
                    && lack.by_input
            })
        {
            mandatory_sets = self.sets & !mandatory_sets;
            self.sets = mandatory_sets;
            if self.sets == default {
                self.tell_set();
            } else {
                self.prioritized = default;
            }
        }

        match count(mandatory_sets) {
            0 => return Err(self.fault("AmbiguousParameterSet", &About::default())),
            1 => add_by_hand(&lacks, mandatory_sets, &mut missing),
            _ if self.prioritized == 0 => {
                self.choose_set(&lacks, mandatory_sets, &mut missing)?;
            }
            _ => {}
        }
        Ok(missing)
    }

    /// Several sets lack something: settles on the default set, or on one that input can fill.
    fn choose_set(
        &mut self,
        lacks: &[Lack],
        mandatory_sets: u32,
        missing: &mut Vec<usize>,
    ) -> Result<()> {
        let default = self.metadata.default_set_flag;
        if default != 0 && mandatory_sets & default != 0 {
            let mut others = lacks
                .iter()
                .filter(|lack| !lack.is_all() && !lack.is_default);
            let other_by_input = others
                .clone()
                .any(|lack| lack.by_input && lack.by_hand.is_empty());
            let other_by_name = others.any(|lack| lack.by_name);
            let of_default = lacks.iter().find(|lack| lack.set == default);
            let of_all = lacks.iter().find(|lack| lack.is_all());
            let latch = of_default.is_some_and(|lack| lack.by_name && !other_by_name)
                || of_default.is_some_and(|lack| lack.by_input && !other_by_input)
                || !other_by_input
                || of_all.is_some_and(|lack| !lack.by_hand.is_empty());
            if latch {
                self.sets = default;
                self.tell_set();
                add_by_hand(lacks, default, missing);
                return Ok(());
            }
        }
        let candidates = || {
            lacks
                .iter()
                .filter(|lack| lack.set & mandatory_sets != 0 && !lack.is_all())
        };
        let only = |has: fn(&Lack) -> bool| {
            let mut sets = candidates().filter(|lack| has(lack)).map(|lack| lack.set);
            match (sets.next(), sets.next()) {
                (None, _) => (false, false, 0),
                (Some(one), None) => (true, false, one),
                (Some(_), Some(_)) => (true, true, 0),
            }
        };
        let (found_value, many_value, by_value) = only(|lack| lack.by_value);
        let (found_name, many_name, by_name) = only(|lack| lack.by_name);
        let unique = if found_value && found_name && by_value == by_name {
            by_value
        } else if found_value != found_name {
            if found_value { by_value } else { by_name }
        } else {
            0
        };
        if unique != 0 {
            self.latch(lacks, unique, missing);
            return Ok(());
        }
        let mut by_hand = 0;
        let mut some = false;
        for lack in lacks {
            if (lack.set & mandatory_sets != 0 || lack.is_all()) && !lack.by_hand.is_empty() {
                some = true;
                if !lack.is_all() {
                    by_hand |= lack.set;
                }
            }
        }
        if !some {
            return Ok(());
        }
        if by_value != 0 {
            self.latch(lacks, by_value, missing);
            return Ok(());
        }
        // Exchange's documentation does not say of every parameter where it is mandatory: a set that lacks something
        // that nobody will give is not meant.
        let is_meant =
            !self.metadata.editions.is_empty() && by_hand != 0 && self.sets & !by_hand != 0;
        if !many_value && !many_name && !is_meant {
            return Err(self.fault("AmbiguousParameterSet", &About::default()));
        }
        if by_hand != 0 {
            self.ignore_sets(by_hand);
            if self.sets == 0 {
                return Err(self.fault("AmbiguousParameterSet", &About::default()));
            }
            if count(self.sets) == 1 {
                self.tell_set();
            }
        }
        Ok(())
    }

    fn latch(&mut self, lacks: &[Lack], chosen: u32, missing: &mut Vec<usize>) {
        let mut ignored = 0;
        let mut by_hand = false;
        for lack in lacks {
            if lack.set & chosen == 0 && !lack.is_all() {
                ignored |= lack.set;
            } else if !lack.is_all() {
                by_hand = !lack.by_hand.is_empty();
            }
        }
        add_by_hand(lacks, chosen, missing);
        if by_hand {
            self.sets = chosen;
            self.tell_set();
        } else {
            self.ignore_sets(ignored);
            self.tell_set();
            if self.sets != chosen {
                self.prioritized = chosen;
            }
        }
    }

    fn ignore_sets(&mut self, ignored: u32) {
        if ignored == 0 {
            return;
        }
        if self.sets == EVERY_SET {
            self.sets = self.metadata.all_set_flags() & !ignored;
        } else {
            self.sets &= !ignored;
        }
    }

    fn tell_set(&mut self) {
        self.set_name = Some(self.metadata.set_name(self.sets));
    }
}

fn add_by_hand(lacks: &[Lack], sets: u32, missing: &mut Vec<usize>) {
    for lack in lacks {
        if lack.set & sets != 0 || lack.is_all() {
            for index in &lack.by_hand {
                missing.push(*index);
            }
        }
    }
}
