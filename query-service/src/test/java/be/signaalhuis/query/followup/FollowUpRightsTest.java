package be.signaalhuis.query.followup;

import static org.assertj.core.api.Assertions.assertThat;

import be.signaalhuis.eventstore.actor.Role;
import be.signaalhuis.query.testing.RunningService;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Follow-up is for the Veiligheidshuis, and its items for who makes policy: to anybody else it is not there. */
class FollowUpRightsTest {

    private static final Set<Role> VEILIGHEIDSHUIS = EnumSet.of(Role.ANALYST, Role.SCANMANAGER);
    private static final List<String> QUESTIONS =
            List.of("bodies", "consultations", "items", "years/2023", "conversation-moments");

    private static boolean mayAsk(Role role, String question) {
        return VEILIGHEIDSHUIS.contains(role) || role == Role.POLICY && question.equals("items");
    }

    @ParameterizedTest
    @EnumSource
    void onlyTheVeiligheidshuisAsks(Role role) {
        var api = RunningService.shared().as(role.claim() + ".71016");
        for (var question : QUESTIONS) {
            assertThat(api.get("/v1/follow-up/" + question).status())
                    .as(question)
                    .isEqualTo(mayAsk(role, question) ? 200 : 404);
        }
    }
}
