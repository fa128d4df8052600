package be.signaalhuis.query.meldpunt.similar;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.codes.CodeEntry;
import be.signaalhuis.events.codes.CodeListName;
import be.signaalhuis.events.codes.CodeLists;
import be.signaalhuis.eventstore.refusal.Issue;
import be.signaalhuis.eventstore.refusal.Refused;
import be.signaalhuis.query.reading.IsoDay;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Checks what is known of the facts and names everything that is wrong with it at once. */
final class SimilarCheck {

    private static final int LONGEST_NAME = 200;

    private final List<Issue> issues = new ArrayList<>();

    private SimilarCheck() {}

    /**
     * Facts that may be searched for; null is not known.
     *
     * @param municipality also when only the neighbourhood in it was given
     */
    record Told(Code municipality, Code area, LocalDate occurredOn, Code ground, PartyName otherParty) {

        boolean nothing() {
            return municipality == null && occurredOn == null && ground == null && otherParty == null;
        }
    }

    static Told of(SimilarQuery query) {
        var check = new SimilarCheck();
        var municipality = check.code("municipality", query.municipality(), CodeListName.MUNICIPALITY);
        var area = check.code("area", query.area(), CodeListName.AREA);
        var told = new Told(
                check.municipality(municipality, area),
                area.map(CodeEntry::code).orElse(null),
                check.day(query.occurredOn()),
                check.code("ground", query.ground(), CodeListName.GROUND)
                        .map(CodeEntry::code)
                        .orElse(null),
                check.name(query.otherParty()));
        if (check.issues.isEmpty() && told.nothing()) {
            check.issues.add(Issue.body("", "oneRequired"));
        }
        if (!check.issues.isEmpty()) {
            throw Refused.input(check.issues);
        }
        return told;
    }

    private Optional<CodeEntry> code(String field, String value, CodeListName list) {
        if (value == null) {
            return Optional.empty();
        }
        var entry = Code.isShapedLike(value)
                ? CodeLists.current().list(list).find(Code.of(value))
                : Optional.<CodeEntry>empty();
        if (entry.isEmpty()) {
            issues.add(Issue.body(field, "codeUnknown"));
        }
        return entry;
    }

    /** A neighbourhood lies in one municipality, the one it is grouped under. */
    private Code municipality(Optional<CodeEntry> municipality, Optional<CodeEntry> area) {
        if (municipality.isEmpty()) {
            return area.flatMap(entry -> entry.groups().stream().findFirst()).orElse(null);
        }
        var code = municipality.get().code();
        if (area.isPresent() && !area.get().groups().contains(code)) {
            issues.add(Issue.body("area", "codeUnknown"));
        }
        return code;
    }

    private LocalDate day(String text) {
        var day = text == null ? Optional.<LocalDate>empty() : IsoDay.read(text);
        if (text != null && day.isEmpty()) {
            issues.add(Issue.body("occurredOn", "dateInvalid"));
        }
        return day.orElse(null);
    }

    private PartyName name(String text) {
        if (text != null && text.length() > LONGEST_NAME) {
            issues.add(Issue.body("otherParty", "tooLong"));
            return null;
        }
        return text == null ? null : PartyName.of(text).orElse(null);
    }
}
