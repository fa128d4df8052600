package be.signaalhuis.events.upcasting;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.meldpunt.ReportId;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;

/**
 * An event in its second revision, to show how the first stays readable.
 *
 * @param topics since revision 2; revision 1 had one {@code topic}
 */
@Revision("2")
record ExampleNoted(ReportId reportId, LocalDate notedOn, List<Code> topics) {}
