//! Names of machines, and echo requests to them.

use crate::value::context::{Connection, Echo, EchoFailure, EchoReply, HostEntry};
use dns_lookup::{AddrInfoHints, SockType, getaddrinfo, getnameinfo};
use std::io::{self, Read, Write};
use std::net::{IpAddr, SocketAddr, TcpStream};
use std::time::{Duration, Instant};

/// `AI_CANONNAME`: the official name is wanted.
const CANONICAL: i32 = 2;
/// `NI_NAMEREQD`: a name, or nothing.
const NAME_ONLY: i32 = 8;

/// The official name of a machine and its addresses.
pub(super) fn entry(name: &str) -> io::Result<HostEntry> {
    let hints = AddrInfoHints {
        socktype: SockType::Stream.into(),
        flags: CANONICAL,
        ..AddrInfoHints::default()
    };
    let mut found = HostEntry::default();
    for info in getaddrinfo(Some(name), None, Some(hints)).map_err(io::Error::from)? {
        let info = info?;
        if found.name.is_empty()
            && let Some(official) = info.canonname
        {
            found.name = official;
        }
        let address = info.sockaddr.ip();
        if !found.addresses.contains(&address) {
            found.addresses.push(address);
        }
    }
    if found.name.is_empty() {
        found.name = name.to_owned();
    }
    if found.addresses.is_empty() {
        return Err(io::Error::from(io::ErrorKind::NotFound));
    }
    Ok(found)
}

/// The name of an address.
pub(super) fn name_of(address: IpAddr) -> io::Result<String> {
    let (name, _) =
        getnameinfo(&SocketAddr::new(address, 0), NAME_ONLY).map_err(io::Error::from)?;
    Ok(name)
}

struct Wire(TcpStream);

impl Read for Wire {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        self.0.read(into)
    }
}

impl Write for Wire {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.0.flush()
    }
}

impl Connection for Wire {
    fn available(&mut self) -> usize {
        let mut held = [0; 1 << 12];
        let ready = self
            .0
            .set_nonblocking(true)
            .and_then(|()| self.0.peek(&mut held));
        let _ = self.0.set_nonblocking(false);
        ready.unwrap_or(0)
    }

    fn set_limits(&mut self, receive: Option<Duration>, send: Option<Duration>) {
        // A limit that the system does not take is none.
        let _ = self.0.set_read_timeout(receive);
        let _ = self.0.set_write_timeout(send);
    }

    fn ends(&self) -> (Option<SocketAddr>, Option<SocketAddr>) {
        (self.0.local_addr().ok(), self.0.peer_addr().ok())
    }
}

/// Connects to a port of a machine: to the first of its addresses that answers.
pub(super) fn connect(
    host: &str,
    port: u16,
    limit: Option<Duration>,
) -> io::Result<Box<dyn Connection>> {
    let addresses = match host.parse::<IpAddr>() {
        Ok(address) => vec![address],
        Err(_) => {
            entry(host)
                .map_err(|_| io::Error::from(io::ErrorKind::NotFound))?
                .addresses
        }
    };
    let begun = Instant::now();
    let mut last = io::Error::from(io::ErrorKind::NotFound);
    for address in addresses {
        let to = SocketAddr::new(address, port);
        let made = match limit {
            None => TcpStream::connect(to),
            Some(limit) => {
                let left = limit.saturating_sub(begun.elapsed());
                if left.is_zero() {
                    return Err(io::Error::from(io::ErrorKind::TimedOut));
                }
                TcpStream::connect_timeout(&to, left)
            }
        };
        match made {
            Ok(stream) => return Ok(Box::new(Wire(stream))),
            Err(error) => last = error,
        }
    }
    Err(last)
}

/// Sends an echo request and waits for what comes back.
pub(super) fn echo(echo: &Echo) -> Result<EchoReply, EchoFailure> {
    #[cfg(target_os = "linux")]
    match raw::socket_for(echo) {
        Ok(socket) => return raw::send(&socket, echo),
        Err(error) if error.kind() == io::ErrorKind::PermissionDenied => {}
        Err(error) => return Err(EchoFailure::Sending(error.to_string())),
    }
    utility::send(echo)
}

/// Echo requests over a raw socket, which only a privileged user may open.
#[cfg(target_os = "linux")]
mod raw {
    use super::{Echo, EchoFailure, EchoReply, IpAddr, SocketAddr, io};
    use rustix::fd::OwnedFd;
    use rustix::net::sockopt::{
        Ipv4PathMtuDiscovery, Timeout, set_ip_mtu_discover, set_ip_ttl, set_ipv6_unicast_hops,
        set_socket_timeout,
    };
    use rustix::net::{
        AddressFamily, RecvFlags, SendFlags, SocketFlags, SocketType, connect, ipproto, recvfrom,
        sendto, socket_with,
    };
    use std::time::{Duration, Instant};

    /// The header of a message.
    const HEADER: usize = 8;
    /// The longest header of a packet.
    const PACKET_HEADER: usize = 60;

    pub(super) fn socket_for(echo: &Echo) -> io::Result<OwnedFd> {
        let (family, protocol) = match echo.address {
            IpAddr::V4(_) => (AddressFamily::INET, ipproto::ICMP),
            IpAddr::V6(_) => (AddressFamily::INET6, ipproto::ICMPV6),
        };
        let socket = socket_with(
            family,
            SocketType::RAW,
            SocketFlags::CLOEXEC,
            Some(protocol),
        )?;
        match echo.address {
            IpAddr::V4(_) => {
                set_ip_ttl(&socket, echo.hops)?;
                let whole = match echo.dont_fragment {
                    true => Ipv4PathMtuDiscovery::DO,
                    false => Ipv4PathMtuDiscovery::DONT,
                };
                // Not every system lets a packet's fate be chosen; then it is the system's.
                let _ = set_ip_mtu_discover(&socket, whole);
            }
            IpAddr::V6(_) => {
                set_ipv6_unicast_hops(&socket, Some(echo.hops.min(255) as u8))?;
            }
        }
        if !echo.address.is_multicast() {
            connect(&socket, &SocketAddr::new(echo.address, 0))?;
        }
        Ok(socket)
    }

    /// The sum that a message carries.
    fn checksum(message: &[u8]) -> u16 {
        let mut sum: u32 = 0;
        for pair in message.chunks(2) {
            let high = u32::from(pair.first().copied().unwrap_or(0)) << 8;
            sum += high | u32::from(pair.get(1).copied().unwrap_or(0));
        }
        while sum >> 16 != 0 {
            sum = (sum & 0xffff) + (sum >> 16);
        }
        !(sum as u16)
    }

    fn message(echo: &Echo) -> Vec<u8> {
        let kind = if echo.address.is_ipv4() { 8 } else { 128 };
        let [high, low] = echo.id.to_be_bytes();
        let mut message = vec![kind, 0, 0, 0, high, low, 0, 0];
        message.extend_from_slice(&echo.payload);
        let sum = checksum(&message).to_be_bytes();
        for (slot, byte) in message.iter_mut().skip(2).zip(sum) {
            *slot = byte;
        }
        message
    }

    pub(super) fn send(socket: &OwnedFd, echo: &Echo) -> Result<EchoReply, EchoFailure> {
        let failed = |error: rustix::io::Errno| EchoFailure::Sending(error.to_string());
        let to = SocketAddr::new(echo.address, 0);
        sendto(socket, &message(echo), SendFlags::empty(), &to).map_err(failed)?;
        let begun = Instant::now();
        let mut buffer = vec![0; PACKET_HEADER + HEADER + echo.payload.len()];
        loop {
            let left = echo.wait.saturating_sub(begun.elapsed());
            if left.is_zero() || (echo.stopped)() {
                return Ok(EchoReply::timed_out());
            }
            // So that Ctrl+C is heard while nothing comes.
            let part = left.min(Duration::from_millis(100));
            set_socket_timeout(socket, Timeout::Recv, Some(part)).map_err(failed)?;
            let (_, count, _) = match recvfrom(socket, &mut buffer, RecvFlags::empty()) {
                Ok(got) => got,
                Err(error)
                    if matches!(
                        io::Error::from(error).kind(),
                        io::ErrorKind::WouldBlock
                            | io::ErrorKind::TimedOut
                            | io::ErrorKind::Interrupted
                    ) =>
                {
                    continue;
                }
                Err(error) => return Err(failed(error)),
            };
            let packet = buffer.get(..count.min(buffer.len())).unwrap_or_default();
            if let Some(reply) = reply(packet, echo, begun.elapsed()) {
                return Ok(reply);
            }
        }
    }

    /// What a packet says, if it answers this request.
    fn reply(packet: &[u8], echo: &Echo, took: Duration) -> Option<EchoReply> {
        let skip = match echo.address {
            IpAddr::V4(_) => usize::from(packet.first()? & 0x0f) * 4,
            IpAddr::V6(_) => 0,
        };
        let message = packet.get(skip..)?;
        let (kind, code) = (*message.first()?, *message.get(1)?);
        let id = u16::from_be_bytes([*message.get(4)?, *message.get(5)?]);
        let body = message.get(HEADER..)?;
        // The system shows a request to itself, and the answers to others.
        if id != echo.id || kind == 8 || kind == 128 {
            return None;
        }
        Some(EchoReply {
            status: if echo.address.is_ipv4() {
                status(kind, code)
            } else {
                status6(kind, code)
            },
            address: echo.address,
            took,
            buffer: body.to_vec(),
        })
    }

    /// `IPStatus` of a message of ICMP.
    fn status(kind: u8, code: u8) -> i32 {
        match (kind, code) {
            (0, _) => 0,
            (3, 0) => 11002,
            (3, 1) => 11003,
            (3, 2) => 11004,
            (3, 3) => 11005,
            (3, _) => 11040,
            (4, _) => 11016,
            (11, 0) => 11013,
            (11, 1) => 11014,
            (11, _) => 11041,
            (12, _) => 11015,
            _ => -1,
        }
    }

    /// `IPStatus` of a message of ICMPv6.
    fn status6(kind: u8, code: u8) -> i32 {
        match (kind, code) {
            (129, _) => 0,
            (1, 0) => 11002,
            (1, 1) => 11004,
            (1, 3) => 11003,
            (1, 4) => 11005,
            (1, _) => 11040,
            (2, _) => 11009,
            (3, 0) => 11013,
            (3, 1) => 11014,
            (3, _) => 11041,
            (4, 0) => 11042,
            (4, 1) => 11043,
            (4, _) => 11015,
            _ => -1,
        }
    }
}

/// Echo requests by the system's `ping`, for those who may not open raw sockets.
mod utility {
    use super::{Echo, EchoFailure, EchoReply};
    use std::io::Read;
    use std::path::Path;
    use std::process::{Command, Stdio};
    use std::time::{Duration, Instant};

    const FOLDERS: [&str; 4] = ["/bin/", "/sbin/", "/usr/bin/", "/usr/sbin/"];

    fn program(v4: bool) -> Option<String> {
        let names: &[&str] = if v4 { &["ping"] } else { &["ping6", "ping"] };
        names
            .iter()
            .flat_map(|name| FOLDERS.iter().map(move |folder| format!("{folder}{name}")))
            .find(|path| Path::new(path).exists())
    }

    pub(super) fn send(echo: &Echo) -> Result<EchoReply, EchoFailure> {
        let v4 = echo.address.is_ipv4();
        let Some(path) = program(v4) else {
            return Err(EchoFailure::Unsupported(
                "The system's ping utility could not be found.",
            ));
        };
        let mut command = Command::new(path);
        let seconds = echo.wait.as_millis().div_ceil(1000).to_string();
        let (size, hops) = (echo.payload.len().to_string(), echo.hops.to_string());
        command.args(["-c", "1", "-W", &seconds, "-s", &size, "-t", &hops]);
        if v4 {
            command.args(["-M", if echo.dont_fragment { "do" } else { "dont" }]);
        } else {
            command.arg("-6");
        }
        let sending = |error: std::io::Error| EchoFailure::Sending(error.to_string());
        let mut child = command
            .arg(echo.address.to_string())
            .env("LC_ALL", "C")
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .map_err(sending)?;
        let begun = Instant::now();
        let code = loop {
            if let Some(status) = child.try_wait().map_err(sending)? {
                break status.code().unwrap_or(-1);
            }
            if begun.elapsed() >= echo.wait || (echo.stopped)() {
                let _ = child.kill();
                let _ = child.wait();
                return Ok(EchoReply::timed_out());
            }
            std::thread::sleep(Duration::from_millis(5));
        };
        let mut said = String::new();
        if let Some(mut out) = child.stdout.take() {
            out.read_to_string(&mut said).map_err(sending)?;
        }
        if code == 1 || code == 2 {
            if !said.contains("Time to live exceeded") {
                return Ok(EchoReply::timed_out());
            }
            let address = said
                .split_once("From ")
                .and_then(|(_, rest)| rest.split([' ', ':']).next())
                .and_then(|text| text.parse().ok());
            let mut reply = EchoReply::timed_out();
            reply.status = 11041;
            reply.address = address.unwrap_or(reply.address);
            return Ok(reply);
        }
        let time = said
            .split_once("time=")
            .and_then(|(_, rest)| rest.split([' ', 'm']).next())
            .and_then(|text| text.trim().parse::<f64>().ok());
        match time {
            Some(milliseconds) => Ok(EchoReply {
                status: 0,
                address: echo.address,
                took: Duration::from_secs_f64((milliseconds / 1000.0).max(0.0)),
                buffer: Vec::new(),
            }),
            None => Err(EchoFailure::Sending(
                "An exception occurred during a Ping request.".to_owned(),
            )),
        }
    }
}
