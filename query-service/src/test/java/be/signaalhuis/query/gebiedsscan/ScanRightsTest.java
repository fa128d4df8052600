package be.signaalhuis.query.gebiedsscan;

import static org.assertj.core.api.Assertions.assertThat;

import be.signaalhuis.eventstore.actor.Role;
import be.signaalhuis.query.testing.ControlEvents;
import be.signaalhuis.query.testing.RunningService;
import be.signaalhuis.query.testing.ScanEvents;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who may ask about scans: the Veiligheidshuis, and policy for what is published. */
class ScanRightsTest {

    private static final Set<Role> SAFETY_HOUSE = EnumSet.of(Role.ANALYST, Role.SCANMANAGER);
    private static final Set<Role> PUBLISHED = EnumSet.of(Role.ANALYST, Role.SCANMANAGER, Role.POLICY);

    private final RunningService service = RunningService.shared();
    private final UUID scan = UUID.randomUUID();

    private List<String> questions() {
        return List.of(
                "/v1/gebiedsscan/scans",
                "/v1/gebiedsscan/scans/" + scan,
                "/v1/gebiedsscan/scans/" + scan + "/versions/1",
                "/v1/gebiedsscan/scans/" + scan + "/comparison",
                "/v1/gebiedsscan/opportunity-structures",
                "/v1/gebiedsscan/targeted-controls");
    }

    private String token() {
        var structure = UUID.randomUUID();
        service.log()
                .append(
                        structure,
                        ControlEvents.structure(structure, "LEEGSTAND", "71016W30", LocalDate.of(2025, 1, 1)));
        var place = service.log()
                .append(
                        scan,
                        ScanEvents.opened(scan, "71016W30"),
                        ScanEvents.completed(scan, "71016W30", "ZORG", ScanEvents.text("x"), null, null),
                        ScanEvents.validated(scan),
                        ScanEvents.adopted(scan, 1));
        return Long.toString(place.position());
    }

    @ParameterizedTest
    @EnumSource
    void theSafetyHouseSeesItsScansAndForOthersThereIsNothing(Role role) {
        var token = token();
        for (var question : questions()) {
            var reply = service.as(role.claim() + ".71016").get(question, "Consistency-Token", token);
            assertThat(reply.status())
                    .as(question + " " + reply.text())
                    .isEqualTo(SAFETY_HOUSE.contains(role) ? 200 : 404);
        }
        var published =
                service.as(role.claim() + ".71016").get("/v1/gebiedsscan/published", "Consistency-Token", token);
        assertThat(published.status()).isEqualTo(PUBLISHED.contains(role) ? 200 : 404);
    }

    @Test
    void nobodyAsksWithoutAToken() {
        for (var question : questions()) {
            assertThat(service.as(null).get(question).status()).isEqualTo(401);
        }
        assertThat(service.as(null).get("/v1/gebiedsscan/published").status()).isEqualTo(401);
    }
}
