package be.signaalhuis.command.followup;

import be.signaalhuis.events.sealing.Sealed;

/** Whether policy must be adjusted, and why. */
record Decision(Boolean adjust, Sealed<String> explanation) {}
