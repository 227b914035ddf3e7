//! ConvertFrom-Markdown.

use crate::engine::{Body, Call, Cmdlet, Flow};
use crate::value::{ErrorCategory, Fault, Value};
use pulldown_cmark::{CowStr, Event, HeadingLevel, Options, Parser, Tag, TagEnd, html};

pub(super) const CMDLETS: &[Cmdlet] = &[Cmdlet {
    name: "ConvertFrom-Markdown",
    body: Body::Each(convert),
}];

/// The texts that `-Path`, `-LiteralPath` or `-InputObject` mean.
pub(super) fn texts(call: &mut Call<'_>) -> Flow<Vec<String>> {
    let mut texts = Vec::new();
    let literal = call.is_bound("LiteralPath");
    if literal || call.is_bound("Path") {
        for path in super::files::inputs(call)? {
            match call.rt.world.read(&path) {
                Ok(bytes) => texts.push(crate::text::source::decode(&bytes)),
                Err(_) => {
                    call.fault(
                        Fault::new(
                            "FileNotFound",
                            ErrorCategory::ObjectNotFound,
                            format!("Cannot find path '{path}' because it does not exist."),
                        )
                        .of("System.Management.Automation.ItemNotFoundException")
                        .target(Value::from(path)),
                    )?;
                }
            }
        }
    } else {
        let value = call.value("InputObject");
        match value.downcast::<crate::value::net::file_info::FileItem>() {
            Some(file) => {
                let path = file.path.clone();
                let bytes = call.rt.world.read(&path)?;
                texts.push(crate::text::source::decode(&bytes));
            }
            None if !matches!(value.base(), Value::String(_)) => {
                let of = value.type_of().full_name();
                let text = super::common::message(
                    "ConvertMarkdownStrings",
                    "InvalidInputObjectType",
                    &[&of],
                );
                call.fault(
                    Fault::new("InvalidInputObject", ErrorCategory::InvalidData, text)
                        .of("System.IO.InvalidDataException")
                        .target(value.clone()),
                )?;
            }
            None => texts.push(crate::value::convert::text_of(&value, call.rt)?),
        }
    }
    Ok(texts)
}

fn convert(call: &mut Call<'_>) -> Flow {
    let for_terminal = call.flag("AsVT100EncodedString");
    for text in texts(call)? {
        let (html, escaped) = if for_terminal {
            let rendered = super::markdown_terminal::render(call, &text);
            (Value::Null, Value::from(rendered))
        } else {
            (Value::from(to_html(&text)), Value::Null)
        };
        let info = super::common::Record::value(
            "Microsoft.PowerShell.MarkdownRender.MarkdownInfo",
            vec![
                ("Html", html),
                ("VT100EncodedString", escaped),
                ("Tokens", Value::Null),
            ],
        );
        call.write(info)?;
    }
    Ok(())
}

/// The page: headings carry an id made of their words.
pub(super) fn to_html(text: &str) -> String {
    let options = Options::ENABLE_TABLES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_TASKLISTS
        | Options::ENABLE_FOOTNOTES;
    let mut events: Vec<Event<'_>> = Vec::new();
    let mut heading: Option<(usize, String)> = None;
    for event in Parser::new_ext(text, options) {
        match &event {
            Event::Start(Tag::Heading { .. }) => heading = Some((events.len(), String::new())),
            Event::Text(part) | Event::Code(part) => {
                if let Some((_, words)) = &mut heading {
                    words.push_str(part);
                }
            }
            Event::End(TagEnd::Heading(level)) => {
                if let Some((at, words)) = heading.take() {
                    let id = slug(&words);
                    if let Some(start) = events.get_mut(at) {
                        *start =
                            Event::Html(CowStr::from(format!("<{} id=\"{id}\">", tag(*level))));
                    }
                    events.push(Event::Html(CowStr::from(format!("</{}>\n", tag(*level)))));
                    continue;
                }
            }
            _ => {}
        }
        events.push(event);
    }
    let mut out = String::new();
    html::push_html(&mut out, events.into_iter());
    // Tables stand on lines of their own, as Markdig writes them.
    out.replace("<table><thead><tr>", "<table>\n<thead>\n<tr>\n")
        .replace("</tr></thead><tbody>", "</tr>\n</thead>\n<tbody>")
        .replace("<tr><td>", "<tr>\n<td>")
        .replace("</th><th>", "</th>\n<th>")
        .replace("</td><td>", "</td>\n<td>")
        .replace("</th></tr>", "</th>\n</tr>")
        .replace("</td></tr>", "</td>\n</tr>")
        .replace("</tbody></table>", "</tbody>\n</table>")
}

fn tag(level: HeadingLevel) -> &'static str {
    match level {
        HeadingLevel::H1 => "h1",
        HeadingLevel::H2 => "h2",
        HeadingLevel::H3 => "h3",
        HeadingLevel::H4 => "h4",
        HeadingLevel::H5 => "h5",
        HeadingLevel::H6 => "h6",
    }
}

/// The id of a heading: small letters and digits, hyphens for blanks.
fn slug(text: &str) -> String {
    let mut out = String::new();
    for c in text.chars() {
        if c.is_alphanumeric() {
            out.extend(c.to_lowercase());
        } else if matches!(c, ' ' | '-' | '_' | '.') && !out.ends_with('-') && !out.is_empty() {
            out.push(if c == ' ' { '-' } else { c });
        }
    }
    out.trim_end_matches('-').to_owned()
}
