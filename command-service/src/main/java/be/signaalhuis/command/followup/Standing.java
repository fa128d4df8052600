package be.signaalhuis.command.followup;

import be.signaalhuis.events.sealing.Sealed;
import java.time.LocalDate;

/** Where an item stands, since when, and what was said about it then. */
record Standing(ItemState state, LocalDate since, Sealed<String> why) {}
