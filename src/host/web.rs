//! Requests over HTTP, by ureq.

use crate::engine::host::{Door, Knock, WebFailure, WebRequest, WebResponse};
use std::io::ErrorKind;
use std::net::{TcpStream, ToSocketAddrs};
use std::time::{Duration, Instant};
use ureq::http;
use ureq::tls::TlsConfig;
use ureq::{Agent, Error, Proxy};

/// So many bytes of an answer are read.
const MOST: u64 = 4 << 30;

/// Sends a request and reads the whole answer.
pub(super) fn send(request: &WebRequest) -> Result<WebResponse, WebFailure> {
    let proxy = match request.proxy.as_deref() {
        None => Proxy::try_from_env(),
        Some("") => None,
        Some(address) => Some(Proxy::new(address).map_err(failure)?),
    };
    let agent: Agent = Agent::config_builder()
        .http_status_as_error(false)
        .max_redirects(0)
        .max_redirects_will_error(false)
        .allow_non_standard_methods(true)
        .user_agent("")
        .accept("")
        .proxy(proxy)
        .timeout_connect(request.connect_timeout.map(Duration::from_millis))
        .timeout_per_read(request.read_timeout.map(Duration::from_millis))
        .tls_config(
            TlsConfig::builder()
                .disable_verification(request.any_certificate)
                .build(),
        )
        .build()
        .into();
    let mut builder = http::Request::builder()
        .method(request.method.as_str())
        .uri(request.url.as_str());
    for (name, value) in &request.headers {
        builder = builder.header(name.as_str(), value.as_str());
    }
    let wrong = |error: http::Error| WebFailure::Other(error.to_string());
    let answer = match &request.body {
        Some(body) => {
            let made = builder.body(body.as_slice()).map_err(wrong)?;
            agent.run(made)
        }
        None => agent.run(builder.body(()).map_err(wrong)?),
    };
    let mut answer = answer.map_err(failure)?;
    let headers = answer
        .headers()
        .iter()
        .map(|(name, value)| {
            let value = String::from_utf8_lossy(value.as_bytes()).into_owned();
            (name.as_str().to_owned(), value)
        })
        .collect();
    let body = answer
        .body_mut()
        .with_config()
        .limit(MOST)
        .read_to_vec()
        .map_err(failure)?;
    Ok(WebResponse {
        status: answer.status().as_u16(),
        version: format!("{:?}", answer.version()),
        headers,
        body,
    })
}

/// Opens a connection to a port and closes it.
pub(super) fn knock(door: &Door) -> Knock {
    let unknown = || (String::new(), WebFailure::UnknownHost);
    let address = (door.name.as_str(), door.port)
        .to_socket_addrs()
        .map_err(|_| unknown())?
        .find(|held| (!door.ipv4 || held.is_ipv4()) && (!door.ipv6 || held.is_ipv6()))
        .ok_or_else(unknown)?;
    let begun = Instant::now();
    match TcpStream::connect_timeout(&address, door.wait) {
        Ok(_) => Ok((address.ip().to_string(), begun.elapsed())),
        Err(error) => {
            let why = match error.kind() {
                ErrorKind::ConnectionRefused => WebFailure::Refused,
                ErrorKind::TimedOut | ErrorKind::WouldBlock => WebFailure::Timeout,
                _ => WebFailure::Other(error.to_string()),
            };
            Err((address.ip().to_string(), why))
        }
    }
}

fn failure(error: Error) -> WebFailure {
    match error {
        Error::HostNotFound => WebFailure::UnknownHost,
        Error::Io(io) if io.to_string().contains("lookup address") => WebFailure::UnknownHost,
        Error::Timeout(_) => WebFailure::Timeout,
        Error::ConnectionFailed => WebFailure::Refused,
        Error::Io(io) if io.kind() == ErrorKind::ConnectionRefused => WebFailure::Refused,
        Error::Io(io) if io.kind() == ErrorKind::TimedOut => WebFailure::Timeout,
        other => WebFailure::Other(other.to_string()),
    }
}
