package be.signaalhuis.query.audit.tree.checkpoints;

import be.signaalhuis.query.audit.tree.outlets.OutletState;
import java.util.List;

/**
 * One page of the checkpoints of a log, newest first.
 *
 * @param outlets where checkpoints go outside, and which of these fail now
 * @param next cursor of the next page; absent on the last
 */
record CheckpointPage(List<CheckpointItem> items, List<OutletState> outlets, String next) {}
