package be.signaalhuis.command.meldpunt;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.meldpunt.Ground;
import com.fasterxml.jackson.annotation.JsonCreator;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/**
 * A ground as it is sent: {@code "RAS"}, or {@code {"code":"RAS","link":"VERMEEND"}}.
 *
 * @param link WERKELIJK when absent
 */
@Schema(requiredProperties = "code", description = "a code alone is the person's own ground (WERKELIJK)")
record GroundBody(Code code, Code link) {

    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    GroundBody {}

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static GroundBody of(String code) {
        return new GroundBody(Code.of(code), null);
    }

    Ground toGround() {
        return new Ground(code, link == null ? Ground.ACTUAL : link);
    }

    static List<Ground> toGrounds(List<GroundBody> grounds) {
        return grounds == null
                ? List.of()
                : grounds.stream()
                        .map(one -> one == null ? new Ground(null, Ground.ACTUAL) : one.toGround())
                        .toList();
    }
}
