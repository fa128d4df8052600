package be.signaalhuis.command.followup;

import be.signaalhuis.command.checking.Fresh;
import be.signaalhuis.events.codes.Code;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A conversation moment as it is sent.
 *
 * @param area a neighbourhood, such as 71016W26, or the municipality
 */
@Schema(requiredProperties = {"heldOn", "themes"})
record MomentBody(LocalDate heldOn, List<Code> themes, List<Code> parties, Code area, String summary) {

    Conversation toConversation() {
        return new Conversation(heldOn, asSent(themes), asSent(parties), area, Fresh.seal(summary));
    }

    /** Also with nulls in it: the rules say what is wrong with them. */
    private static List<Code> asSent(List<Code> codes) {
        return codes == null ? List.of() : Collections.unmodifiableList(new ArrayList<>(codes));
    }
}
