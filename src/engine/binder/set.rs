//! Which parameter set is meant.

use super::Binder;
use crate::engine::declaration::EVERY_SET;
use crate::value::Result;

/// How many sets a mask holds; "every set" counts as one.
pub(super) fn count(flags: u32) -> u32 {
    if flags == EVERY_SET {
        1
    } else {
        flags.count_ones()
    }
}

impl Binder {
    /// Counts the sets that are still possible, and settles on one where PowerShell does.
    pub(super) fn validate_sets(&mut self, before_input: bool, set_default: bool) -> Result<u32> {
        let default = self.metadata.default_set_flag;
        let mut valid = count(self.sets);
        if valid == 0 {
            return Err(self.ambiguous_set());
        }
        if valid > 1 {
            if !before_input && self.sets == default || default != 0 && self.sets & default != 0 {
                self.set_name = Some(self.metadata.set_name(default));
                if set_default {
                    self.sets = default;
                    valid = 1;
                }
            } else if before_input && self.some_free_takes_input() {
                // Input will tell.
            } else {
                self.resolve_by_mandatory()?;
                valid = 1;
            }
            return Ok(valid);
        }
        if self.sets == EVERY_SET {
            let all = u32::try_from(self.metadata.sets.len()).unwrap_or(u32::MAX);
            valid = all.max(1);
            if before_input && self.some_free_takes_input() {
                // Input will tell.
            } else if default != 0 {
                if set_default {
                    self.sets = default;
                    valid = 1;
                }
            } else if valid > 1 {
                self.resolve_by_mandatory()?;
                valid = 1;
            }
        }
        self.set_name = Some(self.metadata.set_name(self.sets));
        Ok(valid)
    }

    fn some_free_takes_input(&self) -> bool {
        self.free().any(|index| {
            self.parameter(index)
                .is_some_and(|parameter| parameter.takes_pipeline(self.sets))
        })
    }

    /// Takes the only set that lacks no mandatory parameter.
    fn resolve_by_mandatory(&mut self) -> Result<()> {
        let mut left = self.sets;
        let mut known = 0;
        for parameter in &self.metadata.parameters {
            known |= parameter.set_flags;
        }
        left &= known;
        for index in self.free() {
            if let Some(parameter) = self.parameter(index) {
                for set in parameter.sets.iter().filter(|set| set.mandatory) {
                    left &= !set.flag;
                }
            }
        }
        if count(left) > 1 && !self.metadata.editions.is_empty() {
            left = self.broadest(left);
        }
        if count(left) != 1 {
            return Err(self.ambiguous_set());
        }
        self.sets = left;
        self.set_name = Some(self.metadata.set_name(left));
        Ok(())
    }

    /// Exchange's documentation names no default set where there is one: of those that are possible, it is the one with
    /// most parameters.
    fn broadest(&self, sets: u32) -> u32 {
        let parameters = |flag: u32| {
            self.metadata
                .parameters
                .iter()
                .filter(|parameter| parameter.set_flags & flag != 0)
                .count()
        };
        (0..32)
            .map(|bit| 1_u32 << bit)
            .filter(|flag| sets & flag != 0)
            .fold((0, 0), |best, flag| {
                let held = parameters(flag) + 1;
                if held > best.1 { (flag, held) } else { best }
            })
            .0
    }

    /// The possible sets that can still take input (all, if none can).
    pub(super) fn sets_with_input(&self) -> u32 {
        let mut taking = 0;
        for (index, ..) in &self.delayed {
            taking |= self
                .parameter(usize::from(*index))
                .map_or(0, |parameter| parameter.set_flags);
        }
        for index in self.free() {
            let Some(parameter) = self.parameter(index) else {
                continue;
            };
            if !parameter.from_pipeline {
                continue;
            }
            for set in parameter.sets_in(self.sets) {
                if set.takes_pipeline() {
                    if set.flag == 0 {
                        return self.sets;
                    }
                    taking |= set.flag;
                }
            }
        }
        if taking == 0 {
            self.sets
        } else {
            self.sets & taking
        }
    }

    /// A command with several sets must have settled on one.
    pub(super) fn verify_set_selected(&mut self) -> Result<()> {
        if self.metadata.sets.len() > 1 && self.sets == EVERY_SET {
            if self.metadata.default_set_flag == 0 {
                return Err(self.ambiguous_set());
            }
            self.sets = self.metadata.default_set_flag;
        }
        Ok(())
    }
}
