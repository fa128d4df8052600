package be.signaalhuis.query.followup.consultations;

import be.signaalhuis.events.sealing.Sealed;
import be.signaalhuis.query.followup.items.ItemRead;
import be.signaalhuis.query.signals.register.SignalItem;
import java.util.List;

/** All that is read for the file of a meeting, its texts still sealed. */
record ConsultationRead(MeetingRead meeting, Sealed<String> name, List<SignalItem> signals, List<ItemRead> items) {}
