package be.signaalhuis.command.signals;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.signals.Grading;
import com.fasterxml.jackson.annotation.JsonCreator;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.regex.Pattern;

/**
 * A grading as it is sent: {@code "B2"}, {@code "B2H1"}, or {@code {"source":"B","information":"2","handling":"H1"}}.
 *
 * @param handling the strictest when absent
 */
@Schema(
        requiredProperties = {"source", "information"},
        description = "4x4 (Europol Regulation, art. 29); a text such as B2 or B2H1 says the same; handling is H2 when"
                + " absent")
record GradingBody(Code source, Code information, Code handling) {

    private static final Pattern TEXT = Pattern.compile("([A-Z])([0-9])(H[0-9])?");

    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    GradingBody {}

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static GradingBody of(String text) {
        var parts = TEXT.matcher(text);
        if (!parts.matches()) {
            throw new IllegalArgumentException("a grading reads like B2 or B2H1");
        }
        var handling = parts.group(3) == null ? null : Code.of(parts.group(3));
        return new GradingBody(Code.of(parts.group(1)), Code.of(parts.group(2)), handling);
    }

    static boolean isShapedLike(String text) {
        return TEXT.matcher(text).matches();
    }

    Grading toGrading() {
        return new Grading(source, information, handling == null ? Grading.STRICTEST : handling);
    }
}
