//! Streams that compress what is written to them, or expand what is read from them.

use super::stream::{Link, Stream};
use crate::value::members::args::{self, flag, null};
use crate::value::{Fault, Result, Value};
use std::cell::Cell;
use std::io::{Read, Write};

/// How bytes are compressed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Packing {
    /// Without any frame.
    Deflate,
    /// With a header and a checksum.
    GZip,
    /// The same, shorter.
    ZLib,
}

/// The compression that a number of `CompressionLevel` asks for.
pub fn level(number: i64) -> u32 {
    match number {
        1 => 1,
        2 => 0,
        3 => 9,
        _ => 6,
    }
}

fn broken(_: std::io::Error) -> Box<Fault> {
    Fault::net(
        "System.IO.InvalidDataException",
        "The archive entry was compressed using an unsupported compression method.",
    )
}

/// Compresses.
pub fn pack(packing: Packing, level: u32, bytes: &[u8]) -> Result<Vec<u8>> {
    use flate2::write::{DeflateEncoder, GzEncoder, ZlibEncoder};
    let level = flate2::Compression::new(level);
    let made = match packing {
        Packing::Deflate => {
            let mut to = DeflateEncoder::new(Vec::new(), level);
            to.write_all(bytes).and_then(|()| to.finish())
        }
        Packing::GZip => {
            let mut to = GzEncoder::new(Vec::new(), level);
            to.write_all(bytes).and_then(|()| to.finish())
        }
        Packing::ZLib => {
            let mut to = ZlibEncoder::new(Vec::new(), level);
            to.write_all(bytes).and_then(|()| to.finish())
        }
    };
    made.map_err(broken)
}

/// Expands.
pub fn unpack(packing: Packing, bytes: &[u8]) -> Result<Vec<u8>> {
    let mut made = Vec::new();
    if bytes.is_empty() {
        return Ok(made);
    }
    match packing {
        Packing::Deflate => flate2::read::DeflateDecoder::new(bytes).read_to_end(&mut made),
        Packing::GZip => flate2::read::MultiGzDecoder::new(bytes).read_to_end(&mut made),
        Packing::ZLib => flate2::read::ZlibDecoder::new(bytes).read_to_end(&mut made),
    }
    .map_err(broken)?;
    Ok(made)
}

/// A constructor; `None`: no such type, or no such constructor.
pub fn construct(of: &str, args: &[Value]) -> Option<Result<Value>> {
    let (of, packing) = match of {
        "System.IO.Compression.GZipStream" => ("System.IO.Compression.GZipStream", Packing::GZip),
        "System.IO.Compression.DeflateStream" => {
            ("System.IO.Compression.DeflateStream", Packing::Deflate)
        }
        "System.IO.Compression.ZLibStream" => ("System.IO.Compression.ZLibStream", Packing::ZLib),
        _ => return None,
    };
    let [base, how, ..] = args else { return None };
    if base.is_null() {
        return Some(null("stream"));
    }
    base.downcast::<Stream>()?;
    // The second argument is a mode or, for compressing, a level; as a text it is the one that knows the name.
    let is_level = args::enumeration(args, 1, "CompressionLevel").is_some()
        || matches!(how.base(), Value::String(_))
            && args::named(args, 1, "System.IO.Compression.CompressionMode").is_err();
    let asked = if is_level {
        "System.IO.Compression.CompressionLevel"
    } else {
        "System.IO.Compression.CompressionMode"
    };
    let number = match args::named(args, 1, asked) {
        Ok(number) => number?,
        Err(fault) => return Some(Err(fault)),
    };
    let reading = !is_level && number == 0;
    let strength = level(if is_level { number } else { 0 });
    let link = Link {
        base: Some(base.base().clone()),
        keep: flag(args, 2).unwrap_or(false),
        reading,
        done: Cell::new(false),
        change: Box::new(move |bytes| {
            if reading {
                unpack(packing, &bytes)
            } else {
                pack(packing, strength, &bytes)
            }
        }),
    };
    Some(Ok(Stream::linked(of, Vec::new(), link)))
}
