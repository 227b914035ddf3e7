//! Requests over HTTP, by ureq.

#[cfg(unix)]
mod unix;

use crate::engine::host::{Door, Knock, WebFailure, WebRequest, WebResponse};
use crate::value::net::certificate;
use std::io::ErrorKind;
use std::net::{TcpStream, ToSocketAddrs};
use std::time::{Duration, Instant};
use ureq::http;
use ureq::tls::{Certificate, ClientCert, PrivateKey, TlsConfig};
use ureq::{Agent, Error, Proxy};

/// So many bytes of an answer are read.
const MOST: u64 = 4 << 30;

/// Sends a request and reads the whole answer.
pub(super) fn send(request: &WebRequest) -> Result<WebResponse, WebFailure> {
    let proxy = match request.proxy.as_deref() {
        None => Proxy::try_from_env(),
        Some("") => None,
        Some(address) => {
            let address = match (&request.proxy_login, address.split_once("://")) {
                (Some((user, password)), Some((scheme, rest))) => {
                    format!("{scheme}://{}:{}@{rest}", coded(user), coded(password))
                }
                _ => address.to_owned(),
            };
            Some(Proxy::new(&address).map_err(failure)?)
        }
    };
    let client = match &request.certificate {
        None => None,
        Some((certificate, key)) => {
            let key = certificate::pem(key, "PRIVATE KEY");
            let key = PrivateKey::from_pem(key.as_bytes()).map_err(failure)?;
            let shown = Certificate::from_der(certificate).to_owned();
            Some(ClientCert::new_with_certs(&[shown], key))
        }
    };
    let config = Agent::config_builder()
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
                .client_cert(client)
                .build(),
        )
        .build();
    let agent = match &request.unix_socket {
        None => config.into(),
        Some(path) => over_socket(config, path)?,
    };
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

/// What of a user or a password cannot stand in an address as it is.
fn coded(text: &str) -> String {
    let mut made = String::new();
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_' | b'~') {
            made.push(char::from(byte));
        } else {
            made.push_str(&format!("%{byte:02X}"));
        }
    }
    made
}

#[cfg(unix)]
fn over_socket(config: ureq::config::Config, path: &str) -> Result<Agent, WebFailure> {
    use ureq::unversioned::transport::{Connector, RustlsConnector};
    let connector = unix::UnixConnector(path.to_owned()).chain(RustlsConnector::default());
    Ok(Agent::with_parts(config, connector, unix::NoResolver))
}

#[cfg(not(unix))]
fn over_socket(_: ureq::config::Config, path: &str) -> Result<Agent, WebFailure> {
    Err(WebFailure::Other(format!(
        "There are no sockets of Unix here: '{path}'."
    )))
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
        Error::Io(io) if io.kind() == ErrorKind::NotFound => {
            WebFailure::Other("No such file or directory".to_owned())
        }
        other => WebFailure::Other(other.to_string()),
    }
}
