package be.signaalhuis.events.followup;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.codes.CodeListVersion;
import be.signaalhuis.events.sealing.Sealed;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;

/**
 * People talked with each other about a theme (plan 000, OD 2.4: overzicht gespreksmomenten).
 *
 * @param themes what came up, one at least
 * @param parties the services that took part
 * @param area a neighbourhood or the whole municipality, or null
 * @param areaDivision the edition of the division that the area belongs to; null without one
 */
@Revision("1")
public record ConversationMomentRegistered(
        ConversationMomentId momentId,
        Code municipality,
        LocalDate heldOn,
        List<Code> themes,
        List<Code> parties,
        Code area,
        Code areaDivision,
        Sealed<String> summary,
        CodeListVersion codeLists)
        implements ConversationMomentEvent {

    public ConversationMomentRegistered {
        themes = List.copyOf(themes);
        parties = List.copyOf(parties);
    }
}
