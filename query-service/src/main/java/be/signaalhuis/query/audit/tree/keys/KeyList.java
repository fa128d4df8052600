package be.signaalhuis.query.audit.tree.keys;

import be.signaalhuis.eventstore.merkle.LogKey;
import java.util.List;

/** Public keys, those of each log oldest first. */
record KeyList(List<LogKey> keys) {}
