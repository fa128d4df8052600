package be.signaalhuis.events.meldpunt;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.sealing.Sealed;

/** The person or organisation that the report is about. */
public record OtherParty(Code kind, Sealed<String> name) {}
