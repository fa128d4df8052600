package be.signaalhuis.portal.lco.overleg;

import be.signaalhuis.portal.history.Personal;

/** Who lives with the client. */
public record Household(Integer childrenUnder18, Personal note, Boolean erased) {}
