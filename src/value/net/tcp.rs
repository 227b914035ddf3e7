//! `TcpClient`, its stream, and `IPEndPoint`.

use super::{NetObject, ip_address, pipe, record, task};
use crate::text::name::eq_ignore_case;
use crate::value::context::Connection;
use crate::value::members::args::{byte_items, int, null};
use crate::value::{Context, Fault, Result, Type, Value, World, convert};
use std::any::Any;
use std::cell::{Cell, RefCell};
use std::io::{Error, ErrorKind, Read, Write};
use std::rc::Rc;
use std::time::Duration;

type Shared = Rc<RefCell<Option<Box<dyn Connection>>>>;

fn socket_fault(error: &Error) -> Box<Fault> {
    let text = match error.kind() {
        ErrorKind::ConnectionRefused => "Connection refused".to_owned(),
        ErrorKind::TimedOut | ErrorKind::WouldBlock => "Connection timed out".to_owned(),
        ErrorKind::NotFound => "Name or service not known".to_owned(),
        _ => error.to_string(),
    };
    Fault::net("System.Net.Sockets.SocketException", text)
}

/// `TcpClient`.
struct TcpClient {
    wire: Shared,
    receive: Cell<i32>,
    send: Cell<i32>,
}

/// Connects a client, in the time that is left; `None`: there was not enough.
fn connect(
    world: &Rc<dyn World>,
    wire: &Shared,
    host: &str,
    port: u16,
    limit: Option<Duration>,
) -> Option<Result<Value>> {
    match world.connect(host, port, limit) {
        Ok(made) => {
            *wire.borrow_mut() = Some(made);
            Some(Ok(Value::Empty))
        }
        Err(error) if limit.is_some() && error.kind() == ErrorKind::TimedOut => None,
        Err(error) => {
            let fault = socket_fault(&error);
            let text = match error.kind() {
                // A name that is not known has no address that could be told.
                ErrorKind::NotFound => fault.message,
                _ => format!("{} [::ffff:{host}]:{port}", fault.message),
            };
            let text = if host.parse::<std::net::IpAddr>().is_ok() {
                text
            } else {
                text.split(" [").next().unwrap_or(&text).to_owned()
            };
            Some(Err(Fault::net("System.Net.Sockets.SocketException", text)))
        }
    }
}

/// Host and port of arguments.
fn target(args: &[Value]) -> Option<(String, u16)> {
    let host = args.first()?;
    if let Some(Value::Int(port)) = crate::value::member::plain_property(host, "Port") {
        let address = crate::value::member::plain_property(host, "Address")?;
        return Some((address.to_text(), u16::try_from(port).ok()?));
    }
    let port = convert::to_i64(args.get(1)?).ok()?;
    Some((host.to_text(), u16::try_from(port).ok()?))
}

impl NetObject for TcpClient {
    fn type_of(&self) -> Type {
        Type::named("System.Net.Sockets.TcpClient")
    }

    fn get(&self, name: &str) -> Option<Value> {
        let is = |known: &str| eq_ignore_case(name, known);
        let wire = self.wire.borrow();
        Some(if is("Connected") {
            Value::Bool(wire.is_some())
        } else if is("ReceiveTimeout") {
            Value::Int(self.receive.get())
        } else if is("SendTimeout") {
            Value::Int(self.send.get())
        } else if is("Available") {
            drop(wire);
            let held = self
                .wire
                .borrow_mut()
                .as_mut()
                .map_or(0, |it| it.available());
            Value::Int(i32::try_from(held).unwrap_or(i32::MAX))
        } else if is("Client") {
            let ends = wire.as_ref().map(|held| held.ends());
            drop(wire);
            let point = |address: Option<std::net::SocketAddr>| {
                address.map_or(Value::Null, |it| end_point(it.ip(), it.port()))
            };
            record::value(
                "System.Net.Sockets.Socket",
                None,
                vec![
                    ("Connected", Value::Bool(ends.is_some())),
                    ("LocalEndPoint", point(ends.and_then(|it| it.0))),
                    ("RemoteEndPoint", point(ends.and_then(|it| it.1))),
                ],
            )
        } else {
            return None;
        })
    }

    fn set(&self, name: &str, value: &Value) -> Option<Result<()>> {
        let is = |known: &str| eq_ignore_case(name, known);
        let slot = if is("ReceiveTimeout") {
            &self.receive
        } else if is("SendTimeout") {
            &self.send
        } else {
            return None;
        };
        Some(convert::to_i32(value).map(|limit| {
            slot.set(limit);
            if let Some(wire) = self.wire.borrow_mut().as_mut() {
                set_limits(wire.as_mut(), self.receive.get(), self.send.get());
            }
        }))
    }

    fn property_names(&self) -> Vec<String> {
        [
            "Available",
            "Client",
            "Connected",
            "ReceiveTimeout",
            "SendTimeout",
        ]
        .map(str::to_owned)
        .to_vec()
    }

    fn call(
        &self,
        _: &Value,
        name: &str,
        args: &[Value],
        cx: &mut dyn Context,
    ) -> Option<Result<Value>> {
        let world = cx.world();
        Some(match name {
            "connect" => {
                let (host, port) = target(args)?;
                let done = connect(&world, &self.wire, &host, port, None)?;
                if let Some(wire) = self.wire.borrow_mut().as_mut() {
                    set_limits(wire.as_mut(), self.receive.get(), self.send.get());
                }
                done
            }
            "connectasync" | "beginconnect" => {
                let (host, port) = target(args)?;
                let wire = Rc::clone(&self.wire);
                let made = task::later(Box::new(move |limit| {
                    connect(&world, &wire, &host, port, limit)
                }));
                Ok(if name == "beginconnect" {
                    task::async_result(made)
                } else {
                    made
                })
            }
            "endconnect" => return task::end(args.first()?).map(|done| done.map(|_| Value::Empty)),
            "getstream" if args.is_empty() => {
                if self.wire.borrow().is_none() {
                    return Some(Err(Fault::net(
                        "System.InvalidOperationException",
                        "The operation is not allowed on non-connected sockets.",
                    )));
                }
                Ok(Value::net(NetworkStream(Rc::clone(&self.wire))))
            }
            "close" | "dispose" => {
                self.wire.take();
                Ok(Value::Empty)
            }
            _ => return None,
        })
    }

    fn as_any(&self) -> &dyn Any {
        self
    }
}

fn set_limits(wire: &mut dyn Connection, receive: i32, send: i32) {
    let limit = |held: i32| {
        u64::try_from(held)
            .ok()
            .filter(|held| *held > 0)
            .map(Duration::from_millis)
    };
    wire.set_limits(limit(receive), limit(send));
}

/// `NetworkStream`.
pub struct NetworkStream(Shared);

impl NetworkStream {
    /// A reader of its text.
    pub fn reader(&self) -> Value {
        pipe::reader(Box::new(Ends(Rc::clone(&self.0))))
    }

    /// A writer of text to it.
    pub fn writer(&self) -> Value {
        pipe::writer(Box::new(Ends(Rc::clone(&self.0))), false)
    }
}

/// A connection that is read and written while others hold it too.
struct Ends(Shared);

fn closed() -> Error {
    Error::new(ErrorKind::NotConnected, "The connection is closed.")
}

impl Read for Ends {
    fn read(&mut self, into: &mut [u8]) -> std::io::Result<usize> {
        match self.0.borrow_mut().as_mut() {
            Some(wire) => wire.read(into),
            None => Err(closed()),
        }
    }
}

impl Write for Ends {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        match self.0.borrow_mut().as_mut() {
            Some(wire) => wire.write(bytes),
            None => Err(closed()),
        }
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

fn transport(what: &str, error: &Error) -> Box<Fault> {
    let cause = socket_fault(error);
    Fault::net(
        "System.IO.IOException",
        format!(
            "Unable to {what} the transport connection: {}.",
            cause.message
        ),
    )
}

impl NetObject for NetworkStream {
    fn type_of(&self) -> Type {
        Type::named("System.Net.Sockets.NetworkStream")
    }

    fn get(&self, name: &str) -> Option<Value> {
        let is = |known: &str| eq_ignore_case(name, known);
        let open = self.0.borrow().is_some();
        if is("DataAvailable") {
            let held = self.0.borrow_mut().as_mut().map_or(0, |it| it.available());
            return Some(Value::Bool(held > 0));
        }
        if is("CanRead") || is("CanWrite") {
            return Some(Value::Bool(open));
        }
        is("CanSeek").then_some(Value::FALSE)
    }

    fn set(&self, name: &str, value: &Value) -> Option<Result<()>> {
        let receives = eq_ignore_case(name, "ReadTimeout");
        if !receives && !eq_ignore_case(name, "WriteTimeout") {
            return None;
        }
        Some(convert::to_i32(value).map(|limit| {
            if let Some(wire) = self.0.borrow_mut().as_mut() {
                let (receive, send) = if receives { (limit, 0) } else { (0, limit) };
                set_limits(wire.as_mut(), receive, send);
            }
        }))
    }

    fn property_names(&self) -> Vec<String> {
        ["DataAvailable", "CanRead", "CanSeek", "CanWrite"]
            .map(str::to_owned)
            .to_vec()
    }

    fn call(
        &self,
        _: &Value,
        name: &str,
        args: &[Value],
        _: &mut dyn Context,
    ) -> Option<Result<Value>> {
        let mut ends = Ends(Rc::clone(&self.0));
        Some(match (name, args) {
            ("read", [target, from, count]) => {
                let Value::Array(array) = target.base() else {
                    return None;
                };
                let from = usize::try_from(int(std::slice::from_ref(from), 0)?).ok()?;
                let count = usize::try_from(int(std::slice::from_ref(count), 0)?).ok()?;
                let mut held = vec![0; count];
                match ends.read(&mut held) {
                    Ok(read) => {
                        let mut items = array.items.borrow_mut();
                        for (slot, byte) in items.iter_mut().skip(from).zip(held.iter().take(read))
                        {
                            *slot = Value::Byte(*byte);
                        }
                        Ok(Value::Int(i32::try_from(read).unwrap_or(0)))
                    }
                    Err(error) => Err(transport("read data from", &error)),
                }
            }
            ("readbyte", []) => {
                let mut held = [0];
                match ends.read(&mut held) {
                    Ok(0) => Ok(Value::Int(-1)),
                    Ok(_) => Ok(Value::Int(held.first().copied().map_or(-1, i32::from))),
                    Err(error) => Err(transport("read data from", &error)),
                }
            }
            ("write", [data, rest @ ..]) => {
                if data.is_null() {
                    return Some(null("buffer"));
                }
                let held = byte_items(data)?;
                let from = usize::try_from(int(rest, 0).unwrap_or(0)).ok()?;
                let count = match rest.get(1) {
                    Some(_) => usize::try_from(int(rest, 1)?).ok()?,
                    None => held.len(),
                };
                let part: Vec<u8> = held.into_iter().skip(from).take(count).collect();
                match ends.write_all(&part) {
                    Ok(()) => Ok(Value::Empty),
                    Err(error) => Err(transport("write data to", &error)),
                }
            }
            ("writebyte", [_]) => {
                let byte = u8::try_from(int(args, 0)?).ok()?;
                match ends.write_all(&[byte]) {
                    Ok(()) => Ok(Value::Empty),
                    Err(error) => Err(transport("write data to", &error)),
                }
            }
            ("flush", []) => Ok(Value::Empty),
            ("close" | "dispose", _) => {
                self.0.take();
                Ok(Value::Empty)
            }
            _ => return None,
        })
    }

    fn as_any(&self) -> &dyn Any {
        self
    }
}

/// `IPEndPoint`.
fn end_point(address: std::net::IpAddr, port: u16) -> Value {
    record::value(
        "System.Net.IPEndPoint",
        Some(std::net::SocketAddr::new(address, port).to_string()),
        vec![
            (
                "AddressFamily",
                Value::enumeration(
                    "System.Net.Sockets.AddressFamily",
                    if address.is_ipv4() { 2 } else { 23 },
                ),
            ),
            ("Address", ip_address::Address::value(address)),
            ("Port", Value::Int(i32::from(port))),
        ],
    )
}

/// `new TcpClient(...)`, `new IPEndPoint(address, port)`.
pub fn construct(of: &str, args: &[Value], cx: &mut dyn Context) -> Option<Result<Value>> {
    if of == "System.Net.IPEndPoint" {
        let [address, _] = args else { return None };
        let address = address.downcast::<ip_address::Address>()?.0;
        let port = int(args, 1)?;
        return Some(match u16::try_from(port) {
            Ok(port) => Ok(end_point(address, port)),
            Err(_) => Err(Fault::net(
                "System.ArgumentOutOfRangeException",
                "Specified argument was out of the range of valid values. (Parameter 'port')",
            )),
        });
    }
    let client = TcpClient {
        wire: Rc::default(),
        receive: Cell::new(0),
        send: Cell::new(0),
    };
    if let [host, port] = args
        && !host.is_null()
    {
        let (host, port) = target(&[host.clone(), port.clone()])?;
        if let Err(fault) = connect(&cx.world(), &client.wire, &host, port, None)? {
            return Some(Err(fault));
        }
    } else if !args.is_empty() && args.len() != 1 {
        return None;
    }
    Some(Ok(Value::net(client)))
}
