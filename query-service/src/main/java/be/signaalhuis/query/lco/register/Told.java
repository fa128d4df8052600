package be.signaalhuis.query.lco.register;

import be.signaalhuis.events.lco.ImportedOverlegCompleted;
import be.signaalhuis.events.lco.LocalClientOverlegCorrected;
import be.signaalhuis.events.lco.LocalClientOverlegOpened;
import be.signaalhuis.events.lco.MeetingReportWritten;
import be.signaalhuis.events.lco.OverlegEvent;
import be.signaalhuis.events.lco.StrengthCorrected;
import be.signaalhuis.events.lco.StrengthMeasured;
import be.signaalhuis.query.lco.AgreementFold;
import java.util.Optional;

/** What the register takes of an event: no household, no request, no word of a report, no agreement, no score. */
final class Told {

    private Told() {}

    /** Empty when the register takes nothing of it. */
    static Optional<OverlegEvent> of(OverlegEvent told) {
        return switch (told) {
            case LocalClientOverlegOpened event -> Optional.of(opened(event));
            case ImportedOverlegCompleted event ->
                Optional.of(new ImportedOverlegCompleted(
                        event.overlegId(), event.client(), null, null, event.consent(), event.codeLists()));
            case LocalClientOverlegCorrected event ->
                Optional.of(new LocalClientOverlegCorrected(
                        event.overlegId(), null, event.client(), null, event.withChildren(), null, event.codeLists()));
            case MeetingReportWritten event ->
                Optional.of(new MeetingReportWritten(event.overlegId(), event.meetingId(), null, event.withClient()));
            case StrengthMeasured event -> Optional.empty();
            case StrengthCorrected event -> Optional.empty();
            default -> Optional.of(told).filter(event -> AgreementFold.about(event) == null);
        };
    }

    private static LocalClientOverlegOpened opened(LocalClientOverlegOpened event) {
        return new LocalClientOverlegOpened(
                event.overlegId(),
                event.municipality(),
                event.externalReference(),
                event.openedOn(),
                event.client(),
                null,
                event.withChildren(),
                null,
                event.consent(),
                event.codeLists());
    }
}
