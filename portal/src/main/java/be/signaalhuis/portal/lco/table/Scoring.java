package be.signaalhuis.portal.lco.table;

import be.signaalhuis.portal.lco.overleg.Meeting;
import be.signaalhuis.portal.lco.overleg.Overleg;
import be.signaalhuis.portal.lco.overleg.Strength;
import be.signaalhuis.portal.page.Form;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One life domain to be scored.
 *
 * @param before last score of an earlier day; null when there is none
 * @param now score of that day itself; null when there is none yet
 */
record Scoring(String domain, Strength.Score before, Strength.Score now) {

    /** A family scores where it was there itself. */
    private static final Set<String> WITH_FAMILY = Set.of("LCO_MET_CLIENT", "EIGEN_KRACHT_CONFERENTIE");

    private static final String SCORE = "kracht.";
    private static final String REASON = "waarom.";

    /** Days on which the family was at the table, the last first. */
    static List<LocalDate> days(Overleg file) {
        return file.meetings(Meeting.HELD).stream()
                .filter(meeting -> WITH_FAMILY.contains(meeting.type()))
                .map(Meeting::heldOn)
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    /** Domains that the overleg is about, and what was scored before. */
    static List<String> ofFamily(Overleg file) {
        var about = file.request() == null ? Stream.<String>empty() : file.request().lifeDomains().stream();
        return Stream.concat(about, file.strengths().stream().map(Strength::lifeDomain))
                .distinct()
                .toList();
    }

    static Scoring of(Overleg file, String domain, LocalDate day) {
        var scores = file.strengths().stream()
                .filter(one -> one.lifeDomain().equals(domain))
                .flatMap(one -> one.scores().stream())
                .toList();
        return new Scoring(
                domain,
                scores.stream()
                        .filter(one -> one.on().isBefore(day))
                        .max(Comparator.comparing(Strength.Score::on))
                        .orElse(null),
                scores.stream().filter(one -> one.on().equals(day)).findFirst().orElse(null));
    }

    /** Name of its field on the page. */
    public String field() {
        return SCORE + domain;
    }

    /** Name of the field that says why the score of that day changes. */
    public String reason() {
        return REASON + domain;
    }

    /** Whether the family says something else than what stands there. */
    boolean isChanged(Form form) {
        return !form.isEmpty(field()) && !form.value(field()).equals(now == null ? "" : "" + now.score());
    }

    boolean isCorrection() {
        return now != null;
    }
}
