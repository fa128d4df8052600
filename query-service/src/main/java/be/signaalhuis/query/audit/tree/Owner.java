package be.signaalhuis.query.audit.tree;

import be.signaalhuis.eventstore.merkle.LogName;

/**
 * Whose an entry is.
 *
 * @param municipality NIS code of the tenant; null when the entry names none, which is nobody's
 */
record Owner(LogName log, String municipality) {}
