package be.signaalhuis.query.meldpunt.annualreport;

import be.signaalhuis.events.codes.CodeListVersion;
import be.signaalhuis.events.codes.CodeLists;
import be.signaalhuis.query.meldpunt.ReaderArea;
import be.signaalhuis.query.reading.Known;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.Instant;
import java.time.Year;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The reports that were received in one year, counted. Codes with no report are left out. The same
 * filter, position and code-list version give the same answer again.
 *
 * @param files reports the desk opens a file for: competent, and more than information was asked
 * @param domainWithParents as domain, with housing counted within goods and services
 */
@JsonPropertyOrder({"year", "reports", "files"})
record AnnualReport(
        int year,
        long reports,
        long files,
        Map<String, Long> mainGroundGroups,
        Map<String, Long> mainGround,
        Map<String, Long> grounds,
        Map<String, Long> domain,
        Map<String, Long> domainWithParents,
        Map<String, Long> municipalityOfFacts,
        Map<String, Long> channel,
        Map<String, Long> outcome,
        long outsideServiceArea,
        Evolution evolution,
        List<Caveat> caveats,
        Filter filter,
        long position,
        Instant asKnownOn,
        CodeListVersion codeListVersion,
        AnnualLinks links) {

    /** The desk whose area and own registrations are counted. */
    record Filter(int year, String desk) {}

    static AnnualReport of(
            int year, ReaderArea area, Known known, YearCounts previous, YearCounts current, Locale reader) {
        return new AnnualReport(
                year,
                current.reports(),
                current.files(),
                current.cut(Cut.MAIN_GROUND_GROUPS),
                current.cut(Cut.MAIN_GROUND),
                current.cut(Cut.GROUNDS),
                current.cut(Cut.DOMAIN),
                current.cut(Cut.DOMAIN_WITH_PARENTS),
                current.cut(Cut.MUNICIPALITY_OF_FACTS),
                current.cut(Cut.CHANNEL),
                current.cut(Cut.OUTCOME),
                current.outsideServiceArea(),
                Evolution.of(year, previous, current),
                Caveat.of(current, reader),
                new Filter(year, area.desk().value()),
                known.position(),
                known.asKnownOn(),
                CodeLists.current().version(),
                AnnualLinks.of(Year.of(year), area, known, previous, current));
    }

    /** When a file of this report says that it was made: the moment it is known on, for the same bytes again. */
    Instant madeAt() {
        return asKnownOn == null ? Instant.EPOCH : asKnownOn;
    }

    Map<String, Long> cut(Cut cut) {
        return switch (cut) {
            case MAIN_GROUND_GROUPS -> mainGroundGroups;
            case MAIN_GROUND -> mainGround;
            case GROUNDS -> grounds;
            case DOMAIN -> domain;
            case DOMAIN_WITH_PARENTS -> domainWithParents;
            case MUNICIPALITY_OF_FACTS -> municipalityOfFacts;
            case CHANNEL -> channel;
            case OUTCOME -> outcome;
        };
    }
}
