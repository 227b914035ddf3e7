//! Random bytes: the system's, or those that follow from a seed.

use std::fs::File;
use std::hash::{BuildHasher, Hasher};
use std::io::Read;

/// A source of random bytes.
pub(super) enum Random {
    /// The system's generator.
    System(File),
    /// SplitMix64 from a seed.
    Seeded(u64),
}

impl Random {
    /// The system's; with a seed (a number, or any text) repeatable.
    pub(super) fn new(seed: Option<&str>) -> Random {
        match seed {
            Some(seed) => Random::seeded(seed.trim().parse().unwrap_or_else(|_| {
                // FNV-1a: any text is a seed.
                seed.bytes().fold(0xcbf2_9ce4_8422_2325, |hash: u64, byte| {
                    (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
                })
            })),
            None => match File::open("/dev/urandom") {
                Ok(file) => Random::System(file),
                // The standard library seeds its hash tables from the system.
                Err(_) => Random::seeded(std::hash::RandomState::new().build_hasher().finish()),
            },
        }
    }

    /// Repeatable bytes.
    pub(super) fn seeded(seed: u64) -> Random {
        Random::Seeded(seed)
    }

    /// True if the bytes follow from a seed.
    pub(super) fn is_seeded(&self) -> bool {
        matches!(self, Random::Seeded(_))
    }

    /// Fills with random bytes.
    pub(super) fn fill(&mut self, into: &mut [u8]) {
        if let Random::System(file) = self {
            if file.read_exact(into).is_ok() {
                return;
            }
            *self = Random::seeded(std::hash::RandomState::new().build_hasher().finish());
        }
        if let Random::Seeded(state) = self {
            for chunk in into.chunks_mut(8) {
                *state = state.wrapping_add(0x9e37_79b9_7f4a_7c15);
                let mut word = *state;
                word = (word ^ (word >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
                word = (word ^ (word >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
                word ^= word >> 31;
                for (byte, from) in chunk.iter_mut().zip(word.to_le_bytes()) {
                    *byte = from;
                }
            }
        }
    }
}
