package be.signaalhuis.portal.followup.meetings;

import be.signaalhuis.portal.changing.Seen;
import be.signaalhuis.portal.codes.Choice;
import be.signaalhuis.portal.codes.Codes;
import be.signaalhuis.portal.followup.FollowUpWords;
import be.signaalhuis.portal.page.Dates;
import be.signaalhuis.portal.page.Form;
import be.signaalhuis.portal.page.Texts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Tells in words what is known of a meeting. */
@Component
class MeetingWords {

    static final String YES = "ja";
    static final String NO = "nee";

    private static final List<String> ROWS = List.of(
            "plannedOn",
            "agendaNote",
            "meetingHeldOn",
            "attendance",
            "missing",
            "meetingReport",
            "meetingAdoptedOn",
            "adjustPolicy",
            "policyExplanation",
            "reason");

    private final Codes codes;
    private final FollowUpWords words;
    private final Dates dates;
    private final Texts texts;

    MeetingWords(Codes codes, FollowUpWords words, Dates dates, Texts texts) {
        this.codes = codes;
        this.words = words;
        this.dates = dates;
        this.texts = texts;
    }

    /** One thing that is known. */
    record Row(String field, List<String> texts) {}

    /** By field of the pages: codes as codes; what was acknowledged since stands on top. */
    Form values(Seen<MeetingFile> seen) {
        var values = new LinkedHashMap<String, List<String>>();
        var file = seen.file();
        if (file != null) {
            put(values, MeetingChanging.STATE, file.state());
            put(values, "plannedOn", dates.day(file.plannedOn()));
            put(values, "agendaNote", words.text(file.note()));
            put(values, "meetingHeldOn", dates.day(file.heldOn()));
            values.put("attendance", file.attendance());
            values.put("missing", file.missingParties());
            put(values, "meetingReport", words.text(file.report()));
            put(values, "meetingAdoptedOn", dates.day(file.adoptedOn()));
            if (file.policyDecision() != null) {
                put(values, "adjustPolicy", file.policyDecision().adjust() ? YES : NO);
                put(
                        values,
                        "policyExplanation",
                        words.text(file.policyDecision().explanation()));
            }
            put(values, "reason", words.text(file.cancellation()));
        }
        if (seen.newer() != null) {
            values.putAll(seen.newer().values());
        }
        return Form.of(values);
    }

    /** All of it that is known. */
    List<Row> rows(Form values) {
        return ROWS.stream()
                .filter(field -> !values.isEmpty(field))
                .map(field -> new Row(field, inWords(field, values.values(field))))
                .toList();
    }

    /** Who can have been there, those who must be first and marked. */
    List<Choice> attendance(MeetingFile file, List<Choice> services) {
        var obligatory = file.obligatoryParties();
        var must = services.stream()
                .filter(one -> obligatory.contains(one.code()))
                .map(one -> new Choice(one.code(), texts.of("meeting.must", one.label())));
        var may = services.stream().filter(one -> !obligatory.contains(one.code()));
        return Stream.concat(must, may).toList();
    }

    List<Choice> yesOrNo() {
        return Stream.of(YES, NO)
                .map(one -> new Choice(one, texts.of("adjustPolicy." + one)))
                .toList();
    }

    private List<String> inWords(String field, List<String> values) {
        return switch (field) {
            case "attendance", "missing" ->
                values.stream().map(code -> codes.label("SERVICE", code)).toList();
            case "adjustPolicy" ->
                values.stream().map(one -> texts.of("adjustPolicy." + one)).toList();
            default -> values;
        };
    }

    private static void put(Map<String, List<String>> values, String field, String value) {
        if (value != null && !value.isEmpty()) {
            values.put(field, List.of(value));
        }
    }
}
