package be.signaalhuis.command.followup;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.sealing.Sealed;
import java.time.LocalDate;
import java.util.List;

/** What was talked about, by whom and where; codes as sent, for the rules say what is wrong with them. */
record Conversation(LocalDate heldOn, List<Code> themes, List<Code> parties, Code area, Sealed<String> summary) {}
