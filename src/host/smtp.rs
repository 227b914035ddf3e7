//! Messages handed to an SMTP server, in the clear.

use crate::engine::host::{Mail, MailFailure, WebFailure};
use base64::Engine;
use std::io::{BufRead, BufReader, ErrorKind, Read, Write};
use std::net::{TcpStream, ToSocketAddrs};

/// The most that a server may say in one answer.
const MOST: u64 = 1 << 16;

struct Talk {
    out: TcpStream,
    answers: BufReader<TcpStream>,
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
            let read = (&mut self.answers)
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

    fn say(&mut self, line: &str) -> Result<String, MailFailure> {
        let line = format!("{line}\r\n");
        self.out
            .write_all(line.as_bytes())
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
    let ready = out
        .set_read_timeout(Some(mail.wait))
        .and_then(|()| out.set_write_timeout(Some(mail.wait)))
        .and_then(|()| out.try_clone());
    let mut talk = Talk {
        answers: BufReader::new(ready.map_err(|error| broken(&error))?),
        out,
    };
    talk.answer()?;
    let offers = match talk.say("EHLO localhost") {
        Ok(offers) => offers.to_ascii_uppercase(),
        Err(MailFailure::Answer(_)) => talk.say("HELO localhost")?,
        Err(failure) => return Err(failure),
    };
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
