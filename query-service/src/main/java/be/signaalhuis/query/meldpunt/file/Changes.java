package be.signaalhuis.query.meldpunt.file;

import be.signaalhuis.events.meldpunt.Consent;
import be.signaalhuis.events.meldpunt.Facts;
import be.signaalhuis.events.meldpunt.Ground;
import be.signaalhuis.events.meldpunt.OtherParty;
import be.signaalhuis.events.meldpunt.ReportContent;
import be.signaalhuis.events.meldpunt.Reporter;
import be.signaalhuis.events.sealing.Sealed;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** What a correction changed, field by field, named as in the command's body. */
final class Changes {

    private static final Map<String, Function<ReportContent, Object>> FIELDS = new LinkedHashMap<>();

    static {
        FIELDS.put("receivedOn", ReportContent::receivedOn);
        FIELDS.put("channel", ReportContent::channel);
        FIELDS.put("reporterRole", ReportContent::reporterRole);
        FIELDS.put("reporter", ReportContent::reporter);
        FIELDS.put("facts.municipality", facts(Facts::municipality));
        FIELDS.put("facts.occurredFrom", facts(Facts::occurredFrom));
        FIELDS.put("facts.occurredUntil", facts(Facts::occurredUntil));
        FIELDS.put("facts.area", facts(Facts::area));
        FIELDS.put("facts.place", facts(Facts::place));
        FIELDS.put("facts.description", facts(Facts::description));
        FIELDS.put("residence.municipality", ReportContent::residence);
        FIELDS.put("mainGround", ReportContent::mainGround);
        FIELDS.put("additionalGrounds", ReportContent::additionalGrounds);
        FIELDS.put("domain", ReportContent::domain);
        FIELDS.put("behaviour", ReportContent::behaviour);
        FIELDS.put("expectation", ReportContent::expectation);
        FIELDS.put("otherParty.kind", otherParty(OtherParty::kind));
        FIELDS.put("otherParty.name", otherParty(OtherParty::name));
        FIELDS.put("consents", ReportContent::consents);
    }

    private Changes() {}

    /**
     * One field that a correction changed.
     *
     * @param before absent when there was nothing
     * @param after absent when there is nothing any more
     */
    record Change(
            String field,

            @Schema(
                    oneOf = {
                        String.class,
                        Ground.class,
                        Ground[].class,
                        Consent[].class,
                        Reporter.class,
                        Opened.Erased.class
                    })
            Object before,

            @Schema(
                    oneOf = {
                        String.class,
                        Ground.class,
                        Ground[].class,
                        Consent[].class,
                        Reporter.class,
                        Opened.Erased.class
                    })
            Object after) {}

    static List<Change> between(ReportContent before, ReportContent after) {
        return FIELDS.entrySet().stream()
                .filter(field -> !Objects.equals(
                        field.getValue().apply(before), field.getValue().apply(after)))
                .map(field -> new Change(
                        field.getKey(),
                        shown(field.getValue().apply(before)),
                        shown(field.getValue().apply(after))))
                .toList();
    }

    private static Object shown(Object value) {
        return value instanceof Sealed<?> sealed ? Opened.of(sealed) : value;
    }

    private static Function<ReportContent, Object> facts(Function<Facts, Object> property) {
        return content -> content.facts() == null ? null : property.apply(content.facts());
    }

    private static Function<ReportContent, Object> otherParty(Function<OtherParty, Object> property) {
        return content -> content.otherParty() == null ? null : property.apply(content.otherParty());
    }
}
