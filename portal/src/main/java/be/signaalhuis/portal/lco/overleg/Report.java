package be.signaalhuis.portal.lco.overleg;

import be.signaalhuis.portal.history.Personal;

/** What was said at a meeting: first what goes well. */
public record Report(
        Personal goesWell,
        Personal goesLessWell,
        Personal firstAccordingToClient,
        Personal minutes,
        Boolean withClient,
        Boolean erased) {}
