package be.signaalhuis.portal.meldpunt.file;

import be.signaalhuis.portal.changing.Versioned;
import be.signaalhuis.portal.history.Happening;
import be.signaalhuis.portal.history.Personal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A report as the query-service tells it; what was not told is null.
 *
 * @param version for the next change of it
 */
record ReportFile(
        UUID id,
        long version,
        String status,
        boolean outsideServiceArea,
        String externalReference,
        LocalDate receivedOn,
        String channel,
        String reporterRole,
        Reporter reporter,
        Facts facts,
        Residence residence,
        String mainGround,
        String mainGroundLink,
        List<Ground> additionalGrounds,
        String domain,
        String behaviour,
        String expectation,
        OtherParty otherParty,
        List<Consent> consents,
        List<String> outcomes,
        LocalDate closedOn,
        String referredTo,
        Personal explanation,
        LocalDate withdrawnOn,
        String withdrawalCause,
        List<Happening> timeline,
        Instant asKnownOn)
        implements Versioned {

    ReportFile {
        additionalGrounds = orNone(additionalGrounds);
        consents = orNone(consents);
        outcomes = orNone(outcomes);
        timeline = orNone(timeline);
    }

    /** @param erased true when all of it is gone, otherwise null */
    record Reporter(String name, String phone, String email, String language, Boolean erased) {}

    record Facts(
            String municipality,
            LocalDate occurredFrom,
            LocalDate occurredUntil,
            String area,
            Personal place,
            Personal description) {}

    record Residence(String municipality) {}

    record Ground(String code, String link) {}

    record OtherParty(String kind, Personal name) {}

    /** @param source how the desk learned of it, or null */
    record Consent(String purpose, LocalDate givenOn, String source) {}

    private static <T> List<T> orNone(List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }
}
