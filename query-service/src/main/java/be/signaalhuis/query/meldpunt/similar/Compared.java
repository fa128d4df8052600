package be.signaalhuis.query.meldpunt.similar;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.meldpunt.Facts;
import be.signaalhuis.events.meldpunt.ReportContent;
import be.signaalhuis.events.sealing.Sealed;
import be.signaalhuis.query.meldpunt.similar.SimilarCheck.Told;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

/**
 * A report beside what was told.
 *
 * @param content what its file says; null while the view of the files has not seen it
 * @param matches in what they agree
 */
record Compared(Candidate report, ReportContent content, Set<Match> matches) {

    /** Days that memories may differ. */
    private static final long A_WEEK = 7;

    /** A shared name says most, then the number of things they agree in, then how recent it is. */
    static final Comparator<Compared> BEST_FIRST = Comparator.<Compared, Boolean>comparing(
                    one -> one.matches.contains(Match.OTHER_PARTY))
            .thenComparing(one -> one.matches.size())
            .thenComparing(one -> one.report.receivedOn())
            .thenComparing(one -> one.report.id())
            .reversed();

    /** @param openable keys that still open what they sealed: an erased name is like no other */
    static Compared of(Candidate report, ReportContent content, Told told, Set<UUID> openable) {
        var matches = EnumSet.noneOf(Match.class);
        if (isNear(report, area(content), told)) {
            matches.add(Match.PLACE);
        }
        if (told.occurredOn() != null && isAbout(told.occurredOn(), report, content)) {
            matches.add(Match.DATE);
        }
        if (told.ground() != null && report.grounds().contains(told.ground().value())) {
            matches.add(Match.GROUND);
        }
        if (told.otherParty() != null && isAboutTheSame(told.otherParty(), name(content), openable)) {
            matches.add(Match.OTHER_PARTY);
        }
        return new Compared(report, content, matches);
    }

    private static boolean isNear(Candidate report, Code area, Told told) {
        return told.municipality() != null
                && told.municipality().value().equals(report.municipality())
                && (told.area() == null || area == null || told.area().equals(area));
    }

    private static boolean isAbout(LocalDate day, Candidate report, ReportContent content) {
        var until = content == null ? report.factsOn() : content.factsUntil();
        return !day.isBefore(report.factsOn().minusDays(A_WEEK)) && !day.isAfter(until.plusDays(A_WEEK));
    }

    private static boolean isAboutTheSame(PartyName told, Sealed<String> name, Set<UUID> openable) {
        return name != null
                && openable.contains(name.kid())
                && name.value().flatMap(PartyName::of).filter(told::isLike).isPresent();
    }

    static Sealed<String> name(ReportContent content) {
        return content == null || content.otherParty() == null
                ? null
                : content.otherParty().name();
    }

    Facts facts() {
        return content == null ? null : content.facts();
    }

    private static Code area(ReportContent content) {
        return content == null || content.facts() == null
                ? null
                : content.facts().area();
    }
}
