package be.signaalhuis.query.lco.register;

import java.util.List;

/** A question for files whose values have been checked, without its text; null or empty does not restrict. */
record OverlegFilter(List<String> status, Boolean imported, Boolean withChildren, String asKnownOn) {}
