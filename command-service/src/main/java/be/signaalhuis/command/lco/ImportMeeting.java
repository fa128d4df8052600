package be.signaalhuis.command.lco;

import be.signaalhuis.events.lco.OverlegId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Take a meeting over from a register, and its file with the first of them. */
record ImportMeeting(@TargetAggregateIdentifier OverlegId overlegId, MeetingRow row) {}
