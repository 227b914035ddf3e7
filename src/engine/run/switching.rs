//! `switch`.

use super::statement::loop_step;
use crate::engine::program::{Expr, Switch};
use crate::engine::runspace::Runspace;
use crate::engine::scope::Frame;
use crate::engine::sink::{Collector, Sink};
use crate::engine::unwind::{Flow, Next};
use crate::text::wildcard::{self, Wildcard};
use crate::value::operators::matching;
use crate::value::{ErrorCategory, Fault, Value, compare, convert, member as members};
use std::rc::Rc;

impl Runspace {
    #[inline(never)]
    pub(super) fn exec_switch(
        &mut self,
        node: &Switch,
        frame: &Rc<Frame>,
        out: &mut dyn Sink,
    ) -> Flow<Next> {
        frame.position.set(node.condition.extent);
        let condition = self.value_of(&node.condition, frame)?;
        let items: Vec<Value> = if node.flags.file {
            let path = condition.to_text();
            let path = self.switch_file(&path)?;
            let text = self.read_text_file(&path)?;
            text.lines().map(Value::str).collect()
        } else {
            match members::enumerate(&condition) {
                Some(items) => items,
                None if matches!(condition, Value::Empty) => Vec::new(),
                None => vec![condition],
            }
        };
        let saved = frame.slot(node.underscore);
        let result = match node.enumerator {
            Some(slot) => self.switch_named(node, items, slot, frame, out),
            None => self.switch_items(node, items, frame, out),
        };
        match saved {
            Some(saved) => frame.set_slot(node.underscore, saved),
            None => frame.clear_slot(node.underscore),
        }
        result
    }

    /// The file that a path of `switch -File` means, perhaps by wildcards.
    fn switch_file(&self, path: &str) -> Flow<String> {
        if !wildcard::has_wildcards(path) {
            let full = self.full_path(&wildcard::unescape(path));
            if self.world.status(&full).is_some() {
                return Ok(full);
            }
            return Err(Fault::new(
                "PathNotFound",
                ErrorCategory::ObjectNotFound,
                format!("Cannot find path '{full}' because it does not exist."),
            )
            .of("System.Management.Automation.ItemNotFoundException")
            .target(Value::str(full))
            .into());
        }
        let full = self.full_path(path);
        let (folder, last) = full.rsplit_once('/').unwrap_or(("", &full));
        let folder = wildcard::unescape(folder);
        let names = self
            .world
            .list(if folder.is_empty() { "/" } else { &folder });
        let found = Wildcard::new(last).ok().and_then(|pattern| {
            names
                .unwrap_or_default()
                .into_iter()
                .find(|name| pattern.is_match(name))
        });
        match found {
            Some(name) => Ok(format!("{folder}/{name}")),
            None => Err(Fault::runtime(
                "FileNotFound",
                crate::grammar::message("ParserStrings", "FileNotFound")
                    .unwrap_or_default()
                    .replace("{0}", path),
            )
            .into()),
        }
    }

    pub(super) fn switch_item(
        &mut self,
        node: &Switch,
        item: &Value,
        frame: &Rc<Frame>,
        out: &mut dyn Sink,
    ) -> Flow<Next> {
        let mut matched = false;
        for (test, body) in &node.clauses {
            // A body may have set `$_`: later clauses test that.
            let item = &frame.slot(node.underscore).unwrap_or_else(|| item.clone());
            if self.switch_test(node, test, item, frame)? {
                matched = true;
                frame.set_slot(node.underscore, item.clone());
                match self.exec_block(body, frame, out)? {
                    Next::On => {}
                    other => return Ok(other),
                }
            }
        }
        if !matched && let Some(body) = &node.default {
            return self.exec_block(body, frame, out);
        }
        Ok(Next::On)
    }

    pub(super) fn switch_test(
        &mut self,
        node: &Switch,
        test: &Expr,
        item: &Value,
        frame: &Rc<Frame>,
    ) -> Flow<bool> {
        if let Expr::ScriptBlock(ast) = test {
            let block = self.script_block(ast, frame);
            let mut collector = Collector::default();
            self.run_inline(&block, frame, Some(item.clone()), &[], &mut collector)?;
            return Ok(convert::truth(&collector.into_value()));
        }
        let test = self.eval(test, frame)?;
        if let Value::ScriptBlock(block) = &test {
            let mut collector = Collector::default();
            self.run_inline(block, frame, Some(item.clone()), &[], &mut collector)?;
            return Ok(convert::truth(&collector.into_value()));
        }
        let ignore_case = !node.flags.case_sensitive;
        if node.flags.regex {
            let text = self.text(item)?;
            let (hit, groups) = matching::match_(&Value::str(text), &test, ignore_case, self)
                .map_err(|fault| {
                    if fault.carried.is_some() {
                        return fault;
                    }
                    Fault::runtime(
                        "InvalidRegularExpression",
                        format!(
                            "The regular expression pattern {} is not valid.",
                            test.to_text()
                        ),
                    )
                    .inner(fault)
                })?;
            if let Some(groups) = groups {
                self.set_matches(groups, frame);
            }
            return Ok(convert::truth(&hit));
        }
        if node.flags.wildcard {
            let text = self.text(item)?;
            let pattern = self.text(&test)?;
            return match matching::wildcard(&pattern, ignore_case) {
                Ok(pattern) => Ok(pattern.is_match(&text)),
                Err(fault) => Err(Fault::runtime("RuntimeException", fault.message)
                    .of("System.Management.Automation.WildcardPatternException")
                    .into()),
            };
        }
        if let (Value::Int(a), Value::Int(b)) = (item, &test) {
            return Ok(a == b);
        }
        if let (Value::String(_), Value::String(_)) = (item, &test) {
            return Ok(compare::equals(item, &test, ignore_case, self)?);
        }
        // Whatever they are: their texts are compared.
        let (left, right) = (self.text(item)?, self.text(&test)?);
        Ok(compare::equals(
            &Value::str(left),
            &Value::str(right),
            ignore_case,
            self,
        )?)
    }

    /// A `switch` whose code names `$switch`: what it moves, the loop sees.
    pub(super) fn switch_named(
        &mut self,
        node: &Switch,
        items: Vec<Value>,
        slot: u32,
        frame: &Rc<Frame>,
        out: &mut dyn Sink,
    ) -> Flow<Next> {
        self.loop_named(items, slot, node.label, frame, |rt, item| {
            frame.set_slot(node.underscore, item.clone());
            rt.switch_item(node, &item, frame, out)
        })
    }

    pub(super) fn switch_items(
        &mut self,
        node: &Switch,
        items: Vec<Value>,
        frame: &Rc<Frame>,
        out: &mut dyn Sink,
    ) -> Flow<Next> {
        for item in items {
            self.check_stopped()?;
            frame.set_slot(node.underscore, item.clone());
            let next = self.switch_item(node, &item, frame, out);
            if let Some(next) = loop_step(next, node.label)? {
                return Ok(next);
            }
        }
        Ok(Next::On)
    }
}
