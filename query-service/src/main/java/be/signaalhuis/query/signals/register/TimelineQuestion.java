package be.signaalhuis.query.signals.register;

import java.util.List;

/** What is asked about the signals of an area; the same for every page of one timeline. */
record TimelineQuestion(String area, String from, String until, List<String> theme, String asKnownOn) {}
