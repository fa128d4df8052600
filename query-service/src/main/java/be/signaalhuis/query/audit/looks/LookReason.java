package be.signaalhuis.query.audit.looks;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.sealing.Sealed;

/** Why somebody looked, as it is kept: the words sealed under a key of their own. */
record LookReason(Code ground, Sealed<String> reason) {}
