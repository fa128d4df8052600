package be.signaalhuis.events.meldpunt;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.sealing.Sealed;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * All that the desk wrote down of one report, as it stands after a registration or a correction.
 *
 * @param reporter null for an anonymous report
 * @param residence municipality where the reporter lives, or null
 * @param mainGround the one ground the report is counted under
 * @param additionalGrounds further grounds; with these the sum over grounds may exceed the reports
 * @param consents what the reporter allows; when there are none the JSON is that of before consent was asked
 */
public record ReportContent(
        LocalDate receivedOn,
        Code channel,
        Code reporterRole,
        Sealed<Reporter> reporter,
        Facts facts,
        Code residence,
        Ground mainGround,
        List<Ground> additionalGrounds,
        Code domain,
        Code behaviour,
        Code expectation,
        OtherParty otherParty,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Consent> consents) {

    public ReportContent {
        additionalGrounds = additionalGrounds == null ? List.of() : List.copyOf(additionalGrounds);
        consents = consents == null ? List.of() : List.copyOf(consents);
    }

    /** The main ground and the additional ones, in that order. */
    public List<Ground> grounds() {
        var all = new ArrayList<Ground>();
        if (mainGround != null) {
            all.add(mainGround);
        }
        all.addAll(additionalGrounds);
        return List.copyOf(all);
    }

    /** The first day of the facts; the day of the report when the facts have no date. */
    public LocalDate factsFrom() {
        return facts == null || facts.occurredFrom() == null ? receivedOn : facts.occurredFrom();
    }

    /** The last day of the facts; their first when they happened on one day. */
    public LocalDate factsUntil() {
        return facts == null || facts.occurredUntil() == null ? factsFrom() : facts.occurredUntil();
    }
}
