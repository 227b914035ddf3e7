//! DER, and as much of BER as others write: nodes of a tag and a body.

/// A node.
#[derive(Clone, Copy, Debug)]
pub struct Node<'a> {
    /// The tag.
    pub tag: u8,
    /// What is in it.
    pub body: &'a [u8],
    /// All of it, tag and length included.
    pub whole: &'a [u8],
}

/// So deep nodes lie in nodes at most.
const DEEP: usize = 64;

/// The first node of some bytes, and what is behind it.
pub fn read(bytes: &[u8]) -> Option<(Node<'_>, &[u8])> {
    read_in(bytes, 0)
}

fn read_in(bytes: &[u8], depth: usize) -> Option<(Node<'_>, &[u8])> {
    let (tag, first) = (*bytes.first()?, *bytes.get(1)?);
    let (head, length) = match first {
        0..=0x7f => (2, usize::from(first)),
        0x80 => {
            // Its end is marked: that of the last node in it.
            if depth > DEEP {
                return None;
            }
            let all = bytes.get(2..)?;
            let mut rest = all;
            while !rest.starts_with(&[0, 0]) {
                rest = read_in(rest, depth + 1)?.1;
            }
            let length = all.len() - rest.len();
            let node = Node {
                tag,
                body: all.get(..length)?,
                whole: bytes.get(..length + 4)?,
            };
            return Some((node, rest.get(2..)?));
        }
        _ => {
            let count = usize::from(first & 0x7f);
            let digits = bytes.get(2..2 + count)?;
            if count > 4 {
                return None;
            }
            let length = digits
                .iter()
                .fold(0_usize, |sum, digit| sum << 8 | usize::from(*digit));
            (2 + count, length)
        }
    };
    let end = head.checked_add(length)?;
    let node = Node {
        tag,
        body: bytes.get(head..end)?,
        whole: bytes.get(..end)?,
    };
    Some((node, bytes.get(end..)?))
}

impl<'a> Node<'a> {
    /// The nodes in it.
    pub fn children(&self) -> Option<Vec<Node<'a>>> {
        let mut rest = self.body;
        let mut all = Vec::new();
        while !rest.is_empty() {
            let (node, behind) = read(rest)?;
            all.push(node);
            rest = behind;
        }
        Some(all)
    }

    /// The nodes in it, if it has this tag.
    pub fn children_of(&self, tag: u8) -> Option<Vec<Node<'a>>> {
        (self.tag == tag).then(|| self.children()).flatten()
    }

    /// The bytes of an octet string, which may be in parts.
    pub fn octets(&self) -> Option<Vec<u8>> {
        if self.tag & 0x20 == 0 {
            return Some(self.body.to_vec());
        }
        let mut all = Vec::new();
        for part in self.children()? {
            all.extend(part.octets()?);
        }
        Some(all)
    }

    /// An object identifier in digits.
    pub fn oid(&self) -> Option<String> {
        if self.tag != 0x06 {
            return None;
        }
        let mut numbers: Vec<u64> = Vec::new();
        let mut number = 0_u64;
        for byte in self.body {
            number = number.checked_mul(128)? | u64::from(byte & 0x7f);
            if byte & 0x80 == 0 {
                if numbers.is_empty() {
                    let first = (number / 40).min(2);
                    numbers.push(first);
                    number -= first * 40;
                }
                numbers.push(number);
                number = 0;
            }
        }
        let texts: Vec<String> = numbers.iter().map(u64::to_string).collect();
        Some(texts.join("."))
    }

    /// A small number.
    pub fn number(&self) -> Option<i64> {
        if self.tag != 0x02 || self.body.is_empty() || self.body.len() > 8 {
            return None;
        }
        let first = if self.body.first()? & 0x80 == 0 {
            0
        } else {
            -1
        };
        Some(
            self.body
                .iter()
                .fold(first, |sum, byte| sum << 8 | i64::from(*byte)),
        )
    }

    /// A text of any of the kinds of strings.
    pub fn text(&self) -> Option<String> {
        Some(match self.tag {
            0x1e => {
                let units: Vec<u16> = self
                    .body
                    .chunks_exact(2)
                    .filter_map(|pair| Some(u16::from_be_bytes(pair.try_into().ok()?)))
                    .collect();
                String::from_utf16_lossy(&units)
            }
            0x0c | 0x12 | 0x13 | 0x16 | 0x1a => String::from_utf8_lossy(self.body).into_owned(),
            0x14 | 0x1b => self.body.iter().map(|byte| char::from(*byte)).collect(),
            _ => return None,
        })
    }
}

/// A node of a tag and a body.
pub fn node(tag: u8, body: &[u8]) -> Vec<u8> {
    let mut made = vec![tag];
    let length = body.len();
    if length < 0x80 {
        made.push(length as u8);
    } else {
        let digits: Vec<u8> = length
            .to_be_bytes()
            .into_iter()
            .skip_while(|digit| *digit == 0)
            .collect();
        made.push(0x80 | digits.len() as u8);
        made.extend(digits);
    }
    made.extend_from_slice(body);
    made
}

/// A sequence.
pub fn sequence(parts: &[&[u8]]) -> Vec<u8> {
    node(0x30, &parts.concat())
}

/// An object identifier.
pub fn oid(text: &str) -> Vec<u8> {
    let mut numbers = text.split('.').map(|part| part.parse::<u64>().unwrap_or(0));
    let first = numbers.next().unwrap_or(0) * 40 + numbers.next().unwrap_or(0);
    let mut body = Vec::new();
    for number in std::iter::once(first).chain(numbers) {
        let mut digits = vec![(number & 0x7f) as u8];
        let mut rest = number >> 7;
        while rest > 0 {
            digits.push((rest & 0x7f) as u8 | 0x80);
            rest >>= 7;
        }
        digits.reverse();
        body.extend(digits);
    }
    node(0x06, &body)
}
