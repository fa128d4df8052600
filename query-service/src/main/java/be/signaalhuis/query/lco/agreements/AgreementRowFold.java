package be.signaalhuis.query.lco.agreements;

import be.signaalhuis.events.lco.AgreementMade;
import be.signaalhuis.events.lco.OverlegEvent;
import be.signaalhuis.eventstore.actor.MetaDataKeys;
import be.signaalhuis.query.lco.AgreementFold;
import be.signaalhuis.query.projection.Recorded;
import java.util.UUID;

/** What each event of an overleg makes of the row of an agreement. */
final class AgreementRowFold {

    private AgreementRowFold() {}

    /** The agreement that an event is about, if any. */
    static UUID agreement(OverlegEvent event) {
        var about = AgreementFold.about(event);
        return about == null ? null : about.value();
    }

    static AgreementRow after(AgreementRow row, Recorded<OverlegEvent> recorded) {
        return switch (recorded.event()) {
            case AgreementMade event ->
                new AgreementRow(event.overlegId().value(), municipality(recorded), AgreementFold.after(null, event));
            case OverlegEvent event ->
                new AgreementRow(row.overleg(), row.municipality(), AgreementFold.after(row.agreement(), event));
        };
    }

    /** Whoever makes an agreement works for the municipality of its file: nobody else gets to it. */
    private static String municipality(Recorded<OverlegEvent> made) {
        return (String) made.metaData().get(MetaDataKeys.MUNICIPALITY);
    }
}
