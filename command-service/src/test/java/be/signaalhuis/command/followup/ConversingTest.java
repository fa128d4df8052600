package be.signaalhuis.command.followup;

import static be.signaalhuis.command.followup.Met.DAY;
import static be.signaalhuis.command.followup.Met.GENK;
import static be.signaalhuis.command.followup.Met.LISTS;
import static be.signaalhuis.command.followup.Met.MOMENT;
import static be.signaalhuis.command.followup.Met.TODAY;
import static be.signaalhuis.command.followup.Met.codes;
import static be.signaalhuis.command.followup.Met.text;
import static be.signaalhuis.command.testing.Refusals.AS_AS;
import static be.signaalhuis.command.testing.Refusals.AS_GENK;
import static be.signaalhuis.command.testing.Refusals.badInput;
import static be.signaalhuis.command.testing.Refusals.conflict;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.followup.ConversationMomentRegistered;
import be.signaalhuis.events.followup.ConversationMomentWithdrawn;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Conversations about a theme. */
class ConversingTest {

    private final FixtureConfiguration<ConversationMoment> fixture = FollowUpFixture.of(ConversationMoment.class);

    @ParameterizedTest
    @CsvSource({"71016W26, 2025", "71016,", ","})
    void canBeInANeighbourhoodInTheWholeTownOrNowhereInParticular(String area, String division) {
        fixture.givenNoPriorActivity()
                .when(toRegister(DAY, codes("SEGREGATIE", "RADICALISERING"), area), AS_GENK)
                .expectEvents(registered(area, division));
    }

    @Test
    void cannotBeWithoutAThemeOrADay() {
        refuses(toRegister(null, List.of(), null), "heldOn", "required", "themes", "required");
        refuses(toRegister(TODAY.plusDays(1), codes("SEGREGATIE"), null), "heldOn", "dateInFuture");
        refuses(
                toRegister(DAY, codes("SEGREGATIE", "SEGREGATIE", "WEER"), null),
                "themes[1]",
                "codeTwice",
                "themes[2]",
                "codeUnknown");
    }

    @Test
    void cannotBeInAnotherTownOrInNoKnownPlace() {
        refuses(toRegister(DAY, codes("SEGREGATIE"), "71002"), "area", "areaElsewhere");
        refuses(toRegister(DAY, codes("SEGREGATIE"), "NERGENS"), "area", "codeUnknown");
        FollowUpFixture.of(ConversationMoment.class)
                .givenNoPriorActivity()
                .when(toRegister(DAY, codes("SEGREGATIE"), "71016W26"), AS_AS)
                .expectException(badInput("area", "areaElsewhere"));
    }

    @Test
    void canBeWithdrawnOnceWithAReason() {
        fixture.given(registered(null, null))
                .when(new WithdrawConversationMoment(MOMENT, 0, text("dubbel")), AS_GENK)
                .expectEvents(new ConversationMomentWithdrawn(MOMENT, text("dubbel")));
        FollowUpFixture.of(ConversationMoment.class)
                .given(registered(null, null), new ConversationMomentWithdrawn(MOMENT, text("dubbel")))
                .when(new WithdrawConversationMoment(MOMENT, 1, text("dubbel")), AS_GENK)
                .expectException(conflict("momentWithdrawn"));
        FollowUpFixture.of(ConversationMoment.class)
                .given(registered(null, null))
                .when(new WithdrawConversationMoment(MOMENT, 0, null), AS_GENK)
                .expectException(badInput("reason", "required"));
    }

    private static RegisterConversationMoment toRegister(LocalDate day, List<Code> themes, String area) {
        var conversation = new Conversation(
                day, themes, codes("JEUGD"), area == null ? null : Code.of(area), text("hoe jongeren"));
        return new RegisterConversationMoment(MOMENT, conversation, TODAY);
    }

    private static ConversationMomentRegistered registered(String area, String division) {
        return new ConversationMomentRegistered(
                MOMENT,
                GENK,
                DAY,
                codes("SEGREGATIE", "RADICALISERING"),
                codes("JEUGD"),
                area == null ? null : Code.of(area),
                division == null ? null : Code.of(division),
                text("hoe jongeren"),
                LISTS);
    }

    private void refuses(RegisterConversationMoment command, String... fieldsAndCodes) {
        FollowUpFixture.of(ConversationMoment.class)
                .givenNoPriorActivity()
                .when(command, AS_GENK)
                .expectNoEvents()
                .expectException(badInput(fieldsAndCodes));
    }
}
