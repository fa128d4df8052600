package be.signaalhuis.query.meldpunt.similar;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.query.meldpunt.ReportStatus;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * A report that could tell of the same facts.
 *
 * @param occurredFrom first day of the facts; absent when the reporter could not say
 * @param matches in what it agrees with what was asked
 */
record SimilarItem(
        UUID id,
        ReportStatus status,
        LocalDate receivedOn,
        LocalDate occurredFrom,
        String municipality,
        Code area,
        String mainGround,
        List<String> grounds,
        String domain,
        PartyShown otherParty,
        String externalReference,
        Set<Match> matches) {

    /** Stands where a name was. */
    record NameErased(boolean erased) {}

    record PartyShown(
            Code kind,

            @Schema(oneOf = {String.class, NameErased.class})
            Object name) {}

    static SimilarItem of(Compared compared) {
        var report = compared.report();
        var facts = compared.facts();
        return new SimilarItem(
                report.id(),
                report.status(),
                report.receivedOn(),
                facts == null ? null : facts.occurredFrom(),
                report.municipality(),
                facts == null ? null : facts.area(),
                report.mainGround(),
                report.grounds(),
                report.domain(),
                otherParty(compared),
                report.externalReference(),
                compared.matches());
    }

    private static PartyShown otherParty(Compared compared) {
        var content = compared.content();
        if (content == null || content.otherParty() == null) {
            return null;
        }
        var name = Compared.name(content);
        return new PartyShown(
                content.otherParty().kind(),
                name == null ? null : name.value().<Object>map(plain -> plain).orElse(new NameErased(true)));
    }
}
