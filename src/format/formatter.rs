//! Any objects become lines: formatted ones are printed, others are shaped by their default views first.

use super::entry::{FormatObject, Packet};
use super::render::{Renderer, Screen};
use super::shape::{Settings, Shaper};
use crate::value::{Context, Result, Value};

/// Prints a stream of objects.
pub struct Formatter {
    shaper: Option<Shaper>,
    settings: Settings,
    renderer: Renderer,
    packets: Vec<Packet>,
}

impl Formatter {
    /// Prints on a screen.
    pub fn new(settings: Settings, screen: Screen) -> Formatter {
        Formatter {
            shaper: None,
            settings,
            renderer: Renderer::new(screen),
            packets: Vec::new(),
        }
    }

    /// Prints an object, or holds it back for a while.
    pub fn push(
        &mut self,
        value: &Value,
        cx: &mut dyn Context,
        out: &mut dyn FnMut(&str),
    ) -> Result<()> {
        if let Some(packet) = FormatObject::packet(value) {
            // Formatted objects end what the objects before them began; later ones begin anew.
            if matches!(packet, Packet::FormatStart(_))
                && let Some(mut shaper) = self.shaper.take()
            {
                shaper.finish(&mut self.packets);
                self.drain(cx, out)?;
            }
            return self.renderer.push(packet, cx, out);
        }
        let shaper = self
            .shaper
            .get_or_insert_with(|| Shaper::new(self.settings.clone()));
        let shaped = shaper.push(value, cx, &mut self.packets);
        self.drain(cx, out)?;
        shaped
    }

    /// Prints what was held back, and ends the output.
    pub fn finish(&mut self, cx: &mut dyn Context, out: &mut dyn FnMut(&str)) -> Result<()> {
        if let Some(mut shaper) = self.shaper.take() {
            shaper.finish(&mut self.packets);
        }
        let drained = self.drain(cx, out);
        self.renderer.finish(out);
        drained
    }

    fn drain(&mut self, cx: &mut dyn Context, out: &mut dyn FnMut(&str)) -> Result<()> {
        let mut packets = std::mem::take(&mut self.packets);
        let mut result = Ok(());
        for packet in packets.drain(..) {
            result = self.renderer.push(&packet, cx, out);
            if result.is_err() {
                break;
            }
        }
        self.packets = packets;
        result
    }
}
