package be.signaalhuis.query.lco;

import static org.assertj.core.api.Assertions.assertThat;

import be.signaalhuis.eventstore.actor.Role;
import be.signaalhuis.query.testing.RunningService;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The lists are the coordinator's, one page is the partner's; to anybody else it looks like nothing there. */
class LcoListRightsTest {

    private static final List<String> LISTS = List.of("start", "agreements", "calendar");

    private final RunningService service = RunningService.shared();

    @ParameterizedTest
    @EnumSource
    void onlyTheCoordinatorAsksForTheLists(Role role) {
        var api = service.as(role.claim() + ".71016");
        for (var list : LISTS) {
            assertThat(api.get("/v1/lco/" + list).status()).as(list).isEqualTo(role == Role.LCO ? 200 : 404);
        }
        assertThat(api.post("/v1/overleg/query", "{}").status()).isEqualTo(role == Role.LCO ? 200 : 404);
    }

    @ParameterizedTest
    @EnumSource
    void onlyAPartnerAsksForWhatIsTheirs(Role role) {
        var reply = service.as(role.claim() + ".71016").get("/v1/lco/mine");
        assertThat(reply.status()).isEqualTo(role == Role.PARTNER ? 200 : 404);
    }
}
