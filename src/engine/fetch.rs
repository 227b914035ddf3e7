//! Requests over HTTP that .NET objects send.

use super::host::{WebFailure, WebRequest};
use super::runspace::Runspace;
use crate::value::{Fault, Fetch, Fetched, Result};

/// So often a request is sent on.
const REDIRECTIONS: usize = 50;

impl Runspace {
    pub(super) fn fetch_with(&mut self, request: Fetch) -> Result<Fetched> {
        let mut sent = WebRequest {
            method: request.method,
            url: request.url,
            headers: request.headers,
            body: request.body,
            connect_timeout: request.limit,
            read_timeout: request.limit,
            ..WebRequest::default()
        };
        for _ in 0..=REDIRECTIONS {
            self.check_stopped()?;
            let answer = self
                .host
                .web(&sent)
                .map_err(|failure| unreachable(&sent.url, &failure))?;
            let location = answer
                .headers
                .iter()
                .find(|(name, _)| name.eq_ignore_ascii_case("location"))
                .map(|(_, value)| joined(&sent.url, value));
            let moved = matches!(answer.status, 301 | 302 | 303 | 307 | 308);
            match location {
                // Nobody is sent from a safe connection to one that is not.
                Some(next)
                    if moved && (next.starts_with("https:") || !sent.url.starts_with("https:")) =>
                {
                    if matches!(answer.status, 301..=303) && sent.method != "HEAD" {
                        sent.method = "GET".to_owned();
                        sent.body = None;
                    }
                    sent.headers
                        .retain(|(name, _)| !name.eq_ignore_ascii_case("authorization"));
                    sent.url = next;
                }
                _ => {
                    return Ok(Fetched {
                        status: answer.status,
                        reason: reason(answer.status).to_owned(),
                        headers: answer.headers,
                        body: answer.body,
                    });
                }
            }
        }
        Err(Fault::net(
            "System.Net.Http.HttpRequestException",
            "Too many automatic redirections were attempted.",
        ))
    }
}

fn unreachable(url: &str, failure: &WebFailure) -> Box<Fault> {
    let rest = url.split("://").nth(1).unwrap_or(url);
    let place = rest.split(['/', '?', '#']).next().unwrap_or(rest);
    let place = place.rsplit('@').next().unwrap_or(place);
    let place = if place.contains(':') {
        place.to_owned()
    } else if url.starts_with("https:") {
        format!("{place}:443")
    } else {
        format!("{place}:80")
    };
    let text = match failure {
        WebFailure::UnknownHost => format!("Name or service not known ({place})"),
        WebFailure::Refused => format!("Connection refused ({place})"),
        WebFailure::Timeout => "The operation was canceled.".to_owned(),
        WebFailure::Other(text) => text.clone(),
    };
    Fault::net("System.Net.Http.HttpRequestException", text)
}

/// An address that may be relative to another.
fn joined(base: &str, address: &str) -> String {
    if address.contains("://") {
        return address.to_owned();
    }
    let (scheme, rest) = base.split_once("://").unwrap_or(("http", base));
    if let Some(rest) = address.strip_prefix("//") {
        return format!("{scheme}://{rest}");
    }
    let rest = rest.split(['?', '#']).next().unwrap_or(rest);
    let (host, path) = rest.split_once('/').unwrap_or((rest, ""));
    if let Some(address) = address.strip_prefix('/') {
        return format!("{scheme}://{host}/{address}");
    }
    let folder = path.rsplit_once('/').map_or("", |(folder, _)| folder);
    if folder.is_empty() {
        format!("{scheme}://{host}/{address}")
    } else {
        format!("{scheme}://{host}/{folder}/{address}")
    }
}

/// The words of a status.
pub fn reason(status: u16) -> &'static str {
    match status {
        200 => "OK",
        201 => "Created",
        202 => "Accepted",
        204 => "No Content",
        206 => "Partial Content",
        300 => "Multiple Choices",
        301 => "Moved Permanently",
        302 => "Found",
        303 => "See Other",
        304 => "Not Modified",
        307 => "Temporary Redirect",
        308 => "Permanent Redirect",
        400 => "Bad Request",
        401 => "Unauthorized",
        402 => "Payment Required",
        403 => "Forbidden",
        404 => "Not Found",
        405 => "Method Not Allowed",
        406 => "Not Acceptable",
        407 => "Proxy Authentication Required",
        408 => "Request Timeout",
        409 => "Conflict",
        410 => "Gone",
        411 => "Length Required",
        412 => "Precondition Failed",
        413 => "Request Entity Too Large",
        414 => "Request-URI Too Long",
        415 => "Unsupported Media Type",
        416 => "Requested Range Not Satisfiable",
        417 => "Expectation Failed",
        418 => "I'm a teapot",
        422 => "Unprocessable Entity",
        429 => "Too Many Requests",
        500 => "Internal Server Error",
        501 => "Not Implemented",
        502 => "Bad Gateway",
        503 => "Service Unavailable",
        504 => "Gateway Timeout",
        505 => "HTTP Version Not Supported",
        _ => "",
    }
}
