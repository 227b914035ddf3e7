//! The examples of a Markdown page.

use super::classify::{self, Block};
use super::page::{Example, Output, Step};
use pulldown_cmark::{CodeBlockKind, Event, MetadataBlockKind, Options, Parser, Tag, TagEnd};
use std::ops::Range;

/// A code block of a page.
struct Code {
    tag: String,
    text: String,
    /// Where its text stands, if its lines are those of the page.
    place: Option<Range<usize>>,
    start: usize,
    heading: String,
    /// The paragraph before it.
    before: String,
}

/// The examples of a page, in order.
pub fn examples(page: &str) -> Vec<Example> {
    let mut examples: Vec<Example> = Vec::new();
    // The last example, while its output may follow.
    let mut open = false;
    for code in code_blocks(page) {
        match classify::block(&code.tag, &code.text) {
            Block::Commands => {
                examples.push(Example {
                    id: id(&examples, &code.heading),
                    line: line_of(page, code.start),
                    heading: code.heading,
                    steps: vec![Step {
                        code: code.text.trim_end().to_owned(),
                        output: None,
                    }],
                });
                open = true;
            }
            Block::Session => {
                let steps = steps(&code.text);
                open = steps.last().is_some_and(|step| step.output.is_none());
                examples.push(Example {
                    id: id(&examples, &code.heading),
                    line: line_of(page, code.start),
                    heading: code.heading,
                    steps,
                });
            }
            Block::Output => {
                if open
                    && let Some(example) = examples.last_mut()
                    && example.heading == code.heading
                    && let Some(step) = example.steps.last_mut()
                {
                    step.output = Some(Output {
                        text: code.text.trim_end().to_owned(),
                        similar: is_similar(&code.before),
                        place: code.place,
                    });
                }
                open = false;
            }
            Block::Syntax | Block::Other => open = false,
        }
    }
    examples
}

/// True if the sentence before an output says that it is only an example of one.
fn is_similar(before: &str) -> bool {
    let before = before.to_lowercase();
    [
        "similar to",
        "similar output",
        "looks like",
        "look like",
        "something like",
        "for example",
        "semblable",
        "similaire",
        "ressemble",
    ]
    .iter()
    .any(|words| before.contains(words))
}

fn id(examples: &[Example], heading: &str) -> String {
    let slug: String = heading
        .chars()
        .map(|c| {
            if c.is_alphanumeric() {
                c.to_ascii_lowercase()
            } else {
                '-'
            }
        })
        .collect();
    let slug: Vec<&str> = slug.split('-').filter(|part| !part.is_empty()).collect();
    let slug = slug.join("-");
    let number = examples.len() + 1;
    if slug.is_empty() {
        format!("{number:02}")
    } else {
        format!("{number:02}-{slug}")
    }
}

fn line_of(page: &str, offset: usize) -> usize {
    page.as_bytes()
        .iter()
        .take(offset)
        .filter(|byte| **byte == b'\n')
        .count()
        + 1
}

/// The code blocks of a page, with what stands around them.
fn code_blocks(page: &str) -> Vec<Code> {
    let options = Options::ENABLE_YAML_STYLE_METADATA_BLOCKS | Options::ENABLE_TABLES;
    let mut blocks = Vec::new();
    let mut heading = String::new();
    let mut in_heading = false;
    let mut paragraph = String::new();
    let mut current: Option<Code> = None;
    let mut pieces: Vec<Range<usize>> = Vec::new();
    let mut metadata = false;
    for (event, range) in Parser::new_ext(page, options).into_offset_iter() {
        match event {
            Event::Start(Tag::MetadataBlock(MetadataBlockKind::YamlStyle)) => metadata = true,
            Event::End(TagEnd::MetadataBlock(_)) => metadata = false,
            Event::Start(Tag::Heading { .. }) => {
                heading.clear();
                in_heading = true;
            }
            Event::End(TagEnd::Heading(_)) => in_heading = false,
            Event::Start(Tag::Paragraph | Tag::Item) => paragraph.clear(),
            Event::Start(Tag::CodeBlock(kind)) => {
                let tag = match kind {
                    CodeBlockKind::Fenced(tag) => tag.into_string(),
                    CodeBlockKind::Indented => String::new(),
                };
                pieces.clear();
                current = Some(Code {
                    tag,
                    text: String::new(),
                    place: None,
                    start: range.start,
                    heading: heading.clone(),
                    before: std::mem::take(&mut paragraph),
                });
            }
            Event::End(TagEnd::CodeBlock) => {
                if let Some(mut code) = current.take() {
                    code.place = whole(page, &pieces, &code.text);
                    blocks.push(code);
                }
            }
            Event::Text(text) | Event::Code(text) => {
                if let Some(code) = &mut current {
                    code.text.push_str(&text);
                    pieces.push(range);
                } else if in_heading {
                    heading.push_str(&text);
                } else if !metadata {
                    paragraph.push_str(&text);
                }
            }
            Event::SoftBreak | Event::HardBreak => {
                if in_heading {
                    heading.push(' ');
                } else {
                    paragraph.push(' ');
                }
            }
            _ => {}
        }
    }
    blocks
}

/// The place of a block whose lines stand in the page as they are (an indented block's do not).
fn whole(page: &str, pieces: &[Range<usize>], text: &str) -> Option<Range<usize>> {
    let start = pieces.first()?.start;
    let end = pieces.last()?.end;
    (page.get(start..end)? == text).then_some(start..end)
}

/// The steps of a session: what follows each prompt, and the lines up to the next one.
pub fn steps(session: &str) -> Vec<Step> {
    let mut steps: Vec<Step> = Vec::new();
    let mut output: Vec<&str> = Vec::new();
    let mut fresh = false;
    let close = |steps: &mut Vec<Step>, output: &mut Vec<&str>| {
        if let Some(step) = steps.last_mut()
            && output.iter().any(|line| !line.trim().is_empty())
        {
            step.output = Some(Output {
                text: output.join("\n").trim_matches('\n').to_owned(),
                similar: false,
                place: None,
            });
        }
        output.clear();
    };
    for line in session.lines() {
        if let Some(command) = classify::after_prompt(line) {
            close(&mut steps, &mut output);
            if command.is_empty() {
                fresh = false;
                continue;
            }
            steps.push(Step {
                code: command.trim_end().to_owned(),
                output: None,
            });
            fresh = true;
        } else if let Some(step) = steps.last_mut() {
            if let Some(more) = classify::after_continuation(line).filter(|_| fresh) {
                step.code.push('\n');
                step.code.push_str(more);
            } else if fresh && output.is_empty() && continues(&step.code) {
                step.code.push('\n');
                step.code.push_str(line);
            } else {
                output.push(line);
            }
        }
    }
    close(&mut steps, &mut output);
    steps.retain(|step| !step.code.trim().is_empty());
    steps
}

/// A command that cannot end where its line does.
fn continues(code: &str) -> bool {
    let end = code.trim_end();
    end.ends_with(['|', '`', ',', '{', '('])
}

/// A text that is one session.
pub fn transcript(text: &str) -> Vec<Example> {
    let line = text
        .lines()
        .position(|line| classify::after_prompt(line).is_some())
        .unwrap_or(0)
        + 1;
    vec![Example {
        id: "01".to_owned(),
        heading: String::new(),
        line,
        steps: steps(text),
    }]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fenced_and_indented_blocks_are_examples() {
        let page = "---\ntitle: x\n---\n# Head\n\n    Get-Mailbox a\n\n- item\n\n  ```\n  Get-Mailbox <identity>\n  ```\n\n```xml\n<a/>\n```\n";
        let found = examples(page);
        let codes: Vec<&str> = found
            .iter()
            .flat_map(|example| &example.steps)
            .map(|step| step.code.as_str())
            .collect();
        assert_eq!(codes, ["Get-Mailbox a", "Get-Mailbox <identity>"]);
        assert_eq!(found[0].id, "01-head");
        assert_eq!(found[0].line, 6);
    }

    #[test]
    fn output_follows_its_command() {
        let page = "# H\n\n```powershell\nGet-Mailbox a\n```\n\nReturns output that's similar to this:\n\n```\nName Alias\n---- -----\na    a\n```\n";
        let found = examples(page);
        let output = found[0].steps[0].output.as_ref().expect("an output");
        assert!(output.similar);
        assert!(output.text.starts_with("Name Alias"));
        let place = output.place.clone().expect("a place");
        assert!(
            page.get(place)
                .is_some_and(|text| text.starts_with("Name Alias"))
        );
    }

    #[test]
    fn sessions_have_steps() {
        let found = steps("PS> 1 +\n>> 1\n2\n\nPS C:\\> 'a' |\n  sort\na\nPS> \n");
        assert_eq!(found.len(), 2);
        assert_eq!(found[0].code, "1 +\n1");
        assert_eq!(found[0].output.as_ref().map(|o| o.text.as_str()), Some("2"));
        assert_eq!(found[1].code, "'a' |\n  sort");
    }
}
