package be.signaalhuis.command.followup;

import java.util.List;
import java.util.UUID;

/** An agenda as it is sent; it takes the place of the one before. */
record AgendaBody(List<UUID> signals, List<UUID> bottlenecks, String note) {}
