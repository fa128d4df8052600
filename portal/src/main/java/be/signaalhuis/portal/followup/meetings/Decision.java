package be.signaalhuis.portal.followup.meetings;

import be.signaalhuis.portal.history.Personal;

/** Whether a meeting found that policy must change, and why. */
public record Decision(boolean adjust, Personal explanation) {}
