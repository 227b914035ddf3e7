//! Select-String.

mod match_info;

use super::common::message;
use super::files;
use crate::engine::{Body, Call, Cmdlet, CmdletBody, Flow};
use crate::text::collation;
use crate::text::name::eq_ignore_case;
use crate::text::regex::{Match, Regex};
use crate::text::wildcard::Wildcard;
use crate::value::net::regex::Found;
use crate::value::net::text_reader::TextReader;
use crate::value::operators::regex as patterns;
use crate::value::{ErrorCategory, Fault, PSString, Value, convert};
use match_info::{Around, MatchInfo, Pattern, STREAM};
use std::collections::VecDeque;

pub(super) const CMDLETS: &[Cmdlet] = &[Cmdlet {
    name: "Select-String",
    body: Body::Stateful(|| Box::new(Select::default())),
}];

/// A match whose following lines are still to come.
struct Open {
    info: MatchInfo,
    wanted: usize,
    /// Another match came: the lines from there on are its own.
    closed: bool,
}

/// One run.
#[derive(Default)]
struct Select {
    patterns: Vec<Pattern>,
    ignore_case: bool,
    ordinal: bool,
    not: bool,
    all: bool,
    quiet: bool,
    seen: bool,
    raw: bool,
    list: bool,
    emphasis: bool,
    before: usize,
    after: usize,
    has_context: bool,
    stream: Stream,
    matched: bool,
    include: Vec<Wildcard>,
    exclude: Vec<Wildcard>,
}

/// Where the search in one text is.
#[derive(Default)]
struct Stream {
    number: u64,
    recent: VecDeque<PSString>,
    /// Lines that no match shows yet.
    unshown: VecDeque<PSString>,
    open: VecDeque<Open>,
    done: bool,
}

impl CmdletBody for Select {
    fn begin(&mut self, call: &mut Call<'_>) -> Flow {
        self.ignore_case = !call.flag("CaseSensitive");
        self.not = call.flag("NotMatch");
        self.all = call.flag("AllMatches");
        self.quiet = call.flag("Quiet");
        self.raw = call.flag("Raw");
        self.list = call.flag("List");
        self.emphasis = !call.flag("NoEmphasis") && call.rt.style().is_some();
        let simple = call.flag("SimpleMatch");
        if call.is_bound("Culture") && !simple {
            let text = message(
                "MatchStringStrings",
                "CannotSpecifyCultureWithoutSimpleMatch",
                &[],
            );
            return call.throw(
                &Fault::new(
                    "CannotSpecifyCultureWithoutSimpleMatch",
                    ErrorCategory::InvalidData,
                    text,
                )
                .of("System.InvalidOperationException"),
            );
        }
        self.ordinal = call
            .text("Culture")
            .is_some_and(|name| eq_ignore_case(&name, "Ordinal"));
        let counts: Vec<usize> = call
            .list("Context")
            .iter()
            .filter_map(|value| convert::to_i64(value).ok())
            .filter_map(|count| usize::try_from(count).ok())
            .collect();
        if let Some(first) = counts.first() {
            self.before = *first;
            self.after = counts.get(1).copied().unwrap_or(*first);
            self.has_context = self.before > 0 || self.after > 0;
        }
        let wildcards = |texts: Vec<PSString>| {
            texts
                .iter()
                .filter_map(|text| Wildcard::new(text).ok())
                .collect::<Vec<_>>()
        };
        self.include = wildcards(call.texts("Include"));
        self.exclude = wildcards(call.texts("Exclude"));
        for text in call.texts("Pattern") {
            if simple {
                self.patterns.push(Pattern::Plain(text));
                continue;
            }
            match patterns::compile(&text, patterns::options(self.ignore_case)) {
                Ok(regex) => self.patterns.push(Pattern::Regex(text, regex)),
                Err(mut fault) => {
                    let inner = fault.inner.take();
                    let inner = inner.unwrap_or(fault);
                    let shown = message(
                        "MatchStringStrings",
                        "InvalidRegex",
                        &[&text, &inner.message],
                    );
                    return call.throw(
                        &Fault::new("InvalidRegex", ErrorCategory::InvalidArgument, shown)
                            .of("System.ArgumentException")
                            .inner(inner),
                    );
                }
            }
        }
        Ok(())
    }

    fn process(&mut self, call: &mut Call<'_>) -> Flow {
        if self.stream.done && self.quiet {
            return Ok(());
        }
        if call.set_name().starts_with("Object") {
            // A collection as an argument is one text.
            let item = call.value("InputObject");
            self.seen = true;
            if let Some(file) = item
                .downcast::<crate::value::net::file_info::FileItem>()
                .filter(|file| !file.folder)
            {
                let path = file.path.clone();
                return self.search(call, vec![path]);
            }
            let line = match item.downcast::<MatchInfo>() {
                Some(found) => found.line.clone(),
                None => match item.base() {
                    Value::String(text) => text.clone(),
                    _ => convert::text_of(&item, call.rt)?.into(),
                },
            };
            self.line(call, line, &STREAM.into())?;
            if self.quiet && self.matched {
                return call.stop_upstream();
            }
            return Ok(());
        }
        self.search_files(call)
    }

    fn end(&mut self, call: &mut Call<'_>) -> Flow {
        self.finish(call)?;
        if self.quiet && !self.matched && self.seen {
            return call.write(Value::FALSE);
        }
        Ok(())
    }
}

impl Select {
    fn search_files(&mut self, call: &mut Call<'_>) -> Flow {
        self.seen = true;
        let paths = files::inputs(call)?;
        self.search(call, paths)
    }

    fn search(&mut self, call: &mut Call<'_>, paths: Vec<String>) -> Flow {
        for path in paths {
            // The patterns are held against the whole path.
            if (!self.include.is_empty() && !self.include.iter().any(|one| one.is_match(&path)))
                || self.exclude.iter().any(|one| one.is_match(&path))
            {
                continue;
            }
            let status = call.rt.world.status(&path);
            let Some(status) = status else {
                call.fail(
                    "PathNotFound",
                    ErrorCategory::ObjectNotFound,
                    "System.Management.Automation.ItemNotFoundException",
                    &format!("Cannot find path '{path}' because it does not exist."),
                    Value::str(path.as_str()),
                )?;
                continue;
            };
            // Directories are no files to look into.
            if status.is_dir {
                continue;
            }
            let reader = TextReader::open(&*call.rt.world, &path, files::encoding(call));
            let mut reader = match reader {
                Ok(reader) => reader,
                Err(fault) => {
                    let shown = message(
                        "MatchStringStrings",
                        "FileReadError",
                        &[&path, &fault.message],
                    );
                    call.fail(
                        "ProcessingFile",
                        ErrorCategory::NotSpecified,
                        "System.ArgumentException",
                        &shown,
                        Value::str(path.as_str()),
                    )?;
                    continue;
                }
            };
            self.stream = Stream::default();
            let path = PSString::from(path);
            while let Some(line) = reader.line()? {
                self.line(call, line, &path)?;
                if self.stream.done {
                    break;
                }
            }
            self.finish(call)?;
            if self.quiet && self.matched {
                self.stream.done = true;
                return Ok(());
            }
        }
        self.stream = Stream::default();
        Ok(())
    }

    /// One line of the text.
    fn line(&mut self, call: &mut Call<'_>, line: PSString, path: &PSString) -> Flow {
        self.stream.number += 1;
        let found = self.matches(&line)?;
        if let Some((pattern, ranges, values)) = found {
            self.matched = true;
            if self.quiet {
                if !self.stream.done {
                    self.stream.done = true;
                    return call.write(Value::TRUE);
                }
                return Ok(());
            }
            self.add_after(&line, true);
            let context = self.has_context.then(|| Around {
                before: self.stream.recent.iter().cloned().collect(),
                shown_before: {
                    let skip = self.stream.unshown.len().saturating_sub(self.before);
                    self.stream.unshown.iter().skip(skip).cloned().collect()
                },
                ..Around::default()
            });
            self.stream.unshown.clear();
            let info = MatchInfo {
                ignore_case: self.ignore_case,
                line_number: self.stream.number,
                line: line.clone(),
                path: path.clone(),
                pattern,
                context,
                matches: values,
                ranges,
                emphasis: self.emphasis,
            };
            self.stream.open.push_back(Open {
                info,
                wanted: self.after,
                closed: false,
            });
            self.remember(line);
            self.release(call, false)?;
            if self.list {
                if self.has_context && self.after > 0 {
                    self.finish(call)?;
                }
                self.stream.done = true;
            }
            return Ok(());
        }
        if self.has_context {
            let shown = self.add_after(&line, false);
            if !shown {
                self.stream.unshown.push_back(line.clone());
                if self.stream.unshown.len() > self.before {
                    self.stream.unshown.pop_front();
                }
            }
            self.remember(line);
            self.release(call, false)?;
        }
        Ok(())
    }

    fn remember(&mut self, line: PSString) {
        if self.before == 0 {
            return;
        }
        self.stream.recent.push_back(line);
        if self.stream.recent.len() > self.before {
            self.stream.recent.pop_front();
        }
    }

    /// Gives a line to the matches that want more; true if one of them shows it.
    fn add_after(&mut self, line: &PSString, is_match: bool) -> bool {
        let mut shown = false;
        for open in &mut self.stream.open {
            if is_match {
                open.closed = true;
            }
            if open.wanted == 0 {
                continue;
            }
            open.wanted -= 1;
            if let Some(around) = &mut open.info.context {
                around.after.push(line.clone());
                if !open.closed {
                    around.shown_after.push(line.clone());
                    shown = true;
                }
            }
        }
        shown
    }

    /// Writes the matches that are complete.
    fn release(&mut self, call: &mut Call<'_>, all: bool) -> Flow {
        while let Some(open) = self.stream.open.front() {
            if !all && open.wanted > 0 {
                break;
            }
            let Some(open) = self.stream.open.pop_front() else {
                break;
            };
            if self.raw {
                call.write(Value::String(open.info.line.clone()))?;
            } else {
                call.write(Value::net(open.info))?;
            }
        }
        Ok(())
    }

    fn finish(&mut self, call: &mut Call<'_>) -> Flow {
        self.release(call, true)
    }

    #[allow(clippy::type_complexity)] // pattern, places, objects
    fn matches(
        &self,
        line: &PSString,
    ) -> Flow<Option<(PSString, Vec<std::ops::Range<usize>>, Vec<Value>)>> {
        let mut hit: Option<(
            PSString,
            Vec<Match>,
            Option<&Regex>,
            Vec<std::ops::Range<usize>>,
        )> = None;
        for pattern in &self.patterns {
            match pattern {
                Pattern::Regex(text, regex) => {
                    let mut found = Vec::new();
                    let mut next = regex
                        .find(line)
                        .map_err(|error| patterns::timeout(&error))?;
                    while let Some(one) = next {
                        let following = if self.all {
                            regex
                                .find_next(line, &one)
                                .map_err(|error| patterns::timeout(&error))?
                        } else {
                            None
                        };
                        found.push(one);
                        next = following;
                    }
                    if !found.is_empty() {
                        let ranges = found.iter().map(Match::range).collect();
                        hit = Some((text.clone(), found, Some(regex), ranges));
                    }
                }
                Pattern::Plain(text) => {
                    let place = if self.ordinal {
                        if self.ignore_case {
                            crate::text::name::find_ignore_case(line, text)
                                .map(|at| (at, at + text.len()))
                        } else {
                            line.find(text.as_str()).map(|at| (at, at + text.len()))
                        }
                    } else {
                        collation::find(line, text, self.ignore_case)
                    };
                    if let Some((start, end)) = place {
                        hit = Some((
                            text.clone(),
                            Vec::new(),
                            None,
                            std::iter::once(start..end).collect(),
                        ));
                    }
                }
            }
            if hit.is_some() {
                break;
            }
        }
        if self.not {
            return Ok(match hit {
                Some(_) => None,
                None => Some((
                    self.patterns
                        .last()
                        .map(|pattern| pattern.text().clone())
                        .unwrap_or_default(),
                    Vec::new(),
                    Vec::new(),
                )),
            });
        }
        Ok(hit.map(|(text, found, regex, ranges)| {
            let values = match regex {
                Some(regex) => found
                    .into_iter()
                    .map(|one| Found::value(regex, line, Some(one)))
                    .collect(),
                None => Vec::new(),
            };
            (text, ranges, values)
        }))
    }
}
