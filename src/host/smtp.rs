//! Messages handed to an SMTP server, in the clear or over TLS.

use crate::engine::host::{Mail, MailFailure, WebFailure};
use base64::Engine;
use rustls::pki_types::ServerName;
use rustls::{ClientConfig, ClientConnection, RootCertStore, StreamOwned};
use std::io::{BufRead, BufReader, ErrorKind, Read, Write};
use std::net::{TcpStream, ToSocketAddrs};
use std::sync::Arc;

/// The most that a server may say in one answer.
const MOST: u64 = 1 << 16;

/// The connection: in the clear, or not.
enum Wire {
    Plain(TcpStream),
    Safe(Box<StreamOwned<ClientConnection, TcpStream>>),
}

impl Read for Wire {
    fn read(&mut self, into: &mut [u8]) -> std::io::Result<usize> {
        match self {
            Wire::Plain(stream) => stream.read(into),
            Wire::Safe(stream) => stream.read(into),
        }
    }
}

impl Write for Wire {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        match self {
            Wire::Plain(stream) => stream.write(bytes),
            Wire::Safe(stream) => stream.write(bytes),
        }
    }

    fn flush(&mut self) -> std::io::Result<()> {
        match self {
            Wire::Plain(stream) => stream.flush(),
            Wire::Safe(stream) => stream.flush(),
        }
    }
}

/// The connection, made safe.
fn safe(stream: TcpStream, server: &str) -> Result<Wire, MailFailure> {
    let other = |text: String| MailFailure::Connection(WebFailure::Other(text));
    let mut roots = RootCertStore::empty();
    roots.extend(webpki_roots::TLS_SERVER_ROOTS.iter().cloned());
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let config = ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .map_err(|error| other(error.to_string()))?
        .with_root_certificates(roots)
        .with_no_client_auth();
    let name = ServerName::try_from(server.to_owned()).map_err(|error| other(error.to_string()))?;
    let talk =
        ClientConnection::new(Arc::new(config), name).map_err(|error| other(error.to_string()))?;
    let mut held = StreamOwned::new(talk, stream);
    while held.conn.is_handshaking() {
        held.conn
            .complete_io(&mut held.sock)
            .map_err(|error| broken(&error))?;
    }
    Ok(Wire::Safe(Box::new(held)))
}

struct Talk {
    wire: BufReader<Wire>,
}

fn broken(error: &std::io::Error) -> MailFailure {
    MailFailure::Connection(match error.kind() {
        ErrorKind::ConnectionRefused => WebFailure::Refused,
        ErrorKind::TimedOut | ErrorKind::WouldBlock => WebFailure::Timeout,
        _ => WebFailure::Other(error.to_string()),
    })
}

impl Talk {
    /// All lines of an answer; one that refuses is a failure.
    fn answer(&mut self) -> Result<String, MailFailure> {
        let mut all = String::new();
        loop {
            let mut line = Vec::new();
            let read = (&mut self.wire)
                .take(MOST)
                .read_until(b'\n', &mut line)
                .map_err(|error| broken(&error))?;
            let line = String::from_utf8_lossy(&line).into_owned();
            all.push_str(&line);
            let goes_on = line.as_bytes().get(3) == Some(&b'-');
            if read == 0 || all.len() as u64 > MOST || !goes_on {
                break;
            }
        }
        if all.starts_with(['2', '3']) {
            Ok(all)
        } else if all.is_empty() {
            let text =
                "Unable to read data from the transport connection: net_io_connectionclosed.";
            Err(MailFailure::Connection(WebFailure::Other(text.to_owned())))
        } else {
            Err(MailFailure::Answer(all))
        }
    }

    /// Says hello; what the server offers.
    fn greet(&mut self) -> Result<String, MailFailure> {
        match self.say("EHLO localhost") {
            Ok(offers) => Ok(offers.to_ascii_uppercase()),
            Err(MailFailure::Answer(_)) => self.say("HELO localhost"),
            Err(failure) => Err(failure),
        }
    }

    fn say(&mut self, line: &str) -> Result<String, MailFailure> {
        let line = format!("{line}\r\n");
        let wire = self.wire.get_mut();
        wire.write_all(line.as_bytes())
            .and_then(|()| wire.flush())
            .map_err(|error| broken(&error))?;
        self.answer()
    }
}

/// Hands a message to its server.
pub(super) fn send(mail: &Mail) -> Result<(), MailFailure> {
    let unknown = || MailFailure::Connection(WebFailure::UnknownHost);
    let addresses = (mail.server.as_str(), mail.port)
        .to_socket_addrs()
        .map_err(|_| unknown())?;
    let mut last = unknown();
    let mut found = None;
    for address in addresses {
        match TcpStream::connect_timeout(&address, mail.wait) {
            Ok(stream) => {
                found = Some(stream);
                break;
            }
            Err(error) => last = broken(&error),
        }
    }
    let Some(out) = found else { return Err(last) };
    out.set_read_timeout(Some(mail.wait))
        .and_then(|()| out.set_write_timeout(Some(mail.wait)))
        .map_err(|error| broken(&error))?;
    let mut talk = Talk {
        wire: BufReader::new(Wire::Plain(out)),
    };
    talk.answer()?;
    let mut offers = talk.greet()?;
    if mail.tls {
        if !offers.contains("STARTTLS") {
            let text = "Server does not support secure connections.";
            return Err(MailFailure::Connection(WebFailure::Other(text.to_owned())));
        }
        talk.say("STARTTLS")?;
        if let Wire::Plain(stream) = talk.wire.into_inner() {
            talk = Talk {
                wire: BufReader::new(safe(stream, &mail.server)?),
            };
        } else {
            return Err(unknown());
        }
        offers = talk.greet()?;
    }
    if let Some((user, password)) = &mail.login
        && offers.contains("AUTH")
    {
        let code = |text: &str| base64::engine::general_purpose::STANDARD.encode(text);
        talk.say("AUTH LOGIN")?;
        talk.say(&code(user))?;
        talk.say(&code(password))?;
    }
    talk.say(&format!("MAIL FROM:<{}>", mail.from))?;
    for one in &mail.to {
        let notify = mail
            .notify
            .as_ref()
            .filter(|_| offers.contains("DSN"))
            .map(|words| format!(" NOTIFY={words}"))
            .unwrap_or_default();
        talk.say(&format!("RCPT TO:<{one}>{notify}"))?;
    }
    talk.say("DATA")?;
    let mut text = String::with_capacity(mail.text.len() + 8);
    for line in mail.text.split_inclusive("\r\n") {
        // A line that begins with a full stop has two of them on the way.
        if line.starts_with('.') {
            text.push('.');
        }
        text.push_str(line);
    }
    if !text.ends_with("\r\n") {
        text.push_str("\r\n");
    }
    talk.say(&format!("{text}."))?;
    // It has the message: how it says goodbye is nobody's concern.
    let _ = talk.say("QUIT");
    Ok(())
}
