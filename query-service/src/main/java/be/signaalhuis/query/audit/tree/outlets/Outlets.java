package be.signaalhuis.query.audit.tree.outlets;

import java.util.List;

/** Every place outside where checkpoints go here. */
record Outlets(List<CheckpointOutlet> all) {}
