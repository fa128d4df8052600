package be.signaalhuis.query.lco.partner;

import static be.signaalhuis.query.testing.OverlegAgreements.CLIENT;
import static be.signaalhuis.query.testing.OverlegAgreements.agreementDone;
import static be.signaalhuis.query.testing.OverlegAgreements.careWorker;
import static be.signaalhuis.query.testing.OverlegAgreements.made;
import static be.signaalhuis.query.testing.OverlegAgreements.reworded;
import static be.signaalhuis.query.testing.OverlegMeetingEvents.cancelled;
import static be.signaalhuis.query.testing.OverlegMeetingEvents.held;
import static be.signaalhuis.query.testing.OverlegMeetingEvents.moved;
import static be.signaalhuis.query.testing.OverlegMeetingEvents.planned;
import static be.signaalhuis.query.testing.OverlegMeetingEvents.shared;
import static be.signaalhuis.query.testing.OverlegMeetingEvents.written;
import static be.signaalhuis.query.testing.Overlegs.closed;
import static be.signaalhuis.query.testing.Overlegs.consented;
import static be.signaalhuis.query.testing.Overlegs.coordinator;
import static be.signaalhuis.query.testing.Overlegs.joined;
import static be.signaalhuis.query.testing.Overlegs.left;
import static be.signaalhuis.query.testing.Overlegs.opened;
import static be.signaalhuis.query.testing.Overlegs.paused;
import static be.signaalhuis.query.testing.Overlegs.reopened;
import static be.signaalhuis.query.testing.Overlegs.stopped;
import static be.signaalhuis.query.testing.Overlegs.withdrawn;
import static org.assertj.core.api.Assertions.assertThat;

import be.signaalhuis.query.lco.Town;
import be.signaalhuis.query.testing.Api;
import be.signaalhuis.query.testing.RunningService;
import be.signaalhuis.query.testing.TestLog.Place;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** A care partner sees what concerns them, for as long as they sit at the table of a client who agrees; nothing else. */
class PartnerWallTest {

    private static final LocalDate DAY = LocalDate.of(2024, 3, 5);

    private final RunningService service = RunningService.shared();
    private final Town town = new Town(service);
    private final UUID id = UUID.randomUUID();
    private final UUID partner = UUID.randomUUID();
    private final UUID other = UUID.randomUUID();
    private final UUID chair = UUID.randomUUID();
    private final UUID theirs = UUID.randomUUID();
    private final UUID soon = UUID.randomUUID();
    private final UUID past = UUID.randomUUID();
    private final UUID unwritten = UUID.randomUUID();
    private Place seen;

    /** A table with the partner, somebody else and a coordinator, where each has something to do. */
    @BeforeEach
    void aTable() {
        town.tell(id, opened(id, town.name(), DAY, "Gezin Peeters", 2));
        town.tell(id, joined(id, chair, "COORDINATOR", "Lies Wouters", null, DAY), coordinator(id, chair, DAY));
        town.tell(id, joined(id, partner, "HULPVERLENER", "Eva Maes", "partner", DAY));
        town.tell(id, joined(id, other, "HULPVERLENER", "Tom Claes", "ander", DAY));
        town.tell(id, made(id, theirs, "papieren nakijken", careWorker(partner), DAY, DAY.plusDays(9), null));
        town.tell(id, made(id, UUID.randomUUID(), "van de ander", careWorker(other), DAY, DAY, null));
        town.tell(id, made(id, UUID.randomUUID(), "van de cliënt", CLIENT, DAY, DAY, null));
        town.tell(id, planned(id, soon, DAY.plusDays(7), LocalTime.of(14, 30), partner, other));
        town.tell(id, planned(id, UUID.randomUUID(), DAY.plusDays(8), null, other));
        town.tell(id, held(id, past, DAY, "LCO_MET_CLIENT", true, partner), written(id, past));
        town.tell(id, held(id, unwritten, DAY.plusDays(1), "LCO_MET_CLIENT", false, partner));
        seen = town.tell(id, shared(id, past, DAY, true));
    }

    @Test
    void seesWhatConcernsThem() {
        assertThat(mine(seen).at("/items/0").toString()).isEqualTo("""
                        {"overleg":"%s","version":13,"client":"Gezin Peeters","coordinator":"Lies Wouters",\
                        "agreements":[{"agreement":"%s","text":"papieren nakijken","lifeDomain":"INKOMEN",\
                        "madeOn":"2024-03-05","due":"2024-03-14","firstDue":"2024-03-14","renewals":0,"state":"OPEN",\
                        "overdue":false}],\
                        "meetings":[{"meeting":"%s","on":"2024-03-12","at":"14:30","place":"Sociaal Huis"}],\
                        "reports":[{"meeting":"%s","heldOn":"2024-03-05","sharedOn":"2024-03-05"}]}""".formatted(id, theirs, soon, past));
    }

    @Test
    void seesNothingOfWhatConcernsOthers() {
        assertThat(mine(seen).toString()).doesNotContain("van de ander", "van de cliënt", "Tom Claes", "kinderen");
    }

    @Test
    void whatTheyDidStaysToBeSeen() {
        seen = town.tell(id, agreementDone(id, theirs, DAY));
        assertThat(mine(seen).at("/items/0/agreements/0/state").asString()).isEqualTo("DONE");
    }

    @Test
    void whoeverLeftSeesNothing() {
        assertNothing(town.tell(id, left(id, partner, DAY)));
    }

    @Test
    void whoeverComesBackSeesWhatIsTheirsFromThenOn() {
        town.tell(id, left(id, partner, DAY));
        var again = UUID.randomUUID();
        seen = town.tell(id, joined(id, again, "HULPVERLENER", "Eva Maes", "partner", DAY.plusDays(2)));
        var file = mine(seen).at("/items/0");
        assertThat(file.at("/agreements").size()).isZero();
        assertThat(file.at("/meetings").size()).isZero();
        assertThat(file.at("/reports").size()).isZero();
    }

    @Test
    void nobodySeesAnythingOnceConsentIsWithdrawn() {
        assertNothing(town.tell(id, withdrawn(id, DAY)));
        assertThat(mine(town.tell(id, consented(id, DAY))).at("/items").size()).isEqualTo(1);
    }

    @Test
    void nobodySeesAnythingOfAClosedFile() {
        assertNothing(town.tell(id, closed(id, DAY)));
        assertThat(mine(town.tell(id, reopened(id, DAY))).at("/items").size()).isEqualTo(1);
    }

    @Test
    void nobodySeesAnythingOnceTheClientStops() {
        assertNothing(town.tell(id, stopped(id, DAY)));
    }

    @Test
    void aPauseHidesNothing() {
        assertThat(mine(town.tell(id, paused(id, DAY))).at("/items").size()).isEqualTo(1);
    }

    @Test
    void anotherAccountSeesNothing() {
        var file = UUID.randomUUID();
        town.tell(file, opened(file, town.name(), DAY, "Gezin Janssens", 2));
        seen = town.tell(file, joined(file, UUID.randomUUID(), "HULPVERLENER", "Eva Maes", "partner2", DAY));
        assertThat(mine(seen).toString()).contains("Peeters").doesNotContain("Janssens");
    }

    @Test
    void theSameAccountNameInAnotherMunicipalitySeesNothing() {
        assertThat(new Town(service)
                        .partner("/v1/lco/mine?on=" + DAY, seen)
                        .at("/items")
                        .size())
                .isZero();
    }

    @Test
    void whatSomebodyElseTookOverIsNotTheirsAnyMore() {
        seen = town.tell(id, reworded(id, theirs, "papieren nakijken", careWorker(other)));
        assertThat(mine(seen).at("/items/0/agreements").size()).isZero();
    }

    @Test
    void aMeetingThatIsCancelledOrHeldWithoutThemIsNoInvitation() {
        seen = town.tell(id, moved(id, soon, DAY.plusDays(7), null, other));
        assertThat(mine(seen).at("/items/0/meetings").size()).isZero();
        seen = town.tell(id, moved(id, soon, DAY.plusDays(7), null, partner));
        assertThat(mine(seen).at("/items/0/meetings").size()).isEqualTo(1);
        seen = town.tell(id, cancelled(id, soon));
        assertThat(mine(seen).at("/items/0/meetings").size()).isZero();
    }

    @Test
    void aReportIsTheirsWhenItWasSharedWithThemAndAsItWasShared() {
        seen = town.tell(id, written(id, past));
        assertThat(mine(seen).at("/items/0/reports").size()).isZero();
        seen = town.tell(id, shared(id, past, DAY, false));
        assertThat(mine(seen).at("/items/0/reports").size()).isZero();
        seen = town.tell(id, shared(id, past, DAY, true));
        assertThat(mine(seen).at("/items/0/reports").size()).isEqualTo(1);
    }

    @Test
    void readsAReportThatWasSharedWithThem() {
        var report = report(past, seen);
        assertThat(report.status()).isEqualTo(200);
        assertThat(report.header("Content-Type")).isEqualTo("application/pdf");
        assertThat(report.text()).startsWith("%PDF");
    }

    @Test
    void readsNoReportThatWasNot() {
        assertThat(report(unwritten, seen).status()).isEqualTo(404);
        assertThat(report(UUID.randomUUID(), seen).status()).isEqualTo(404);
        assertThat(report(past, town.tell(id, written(id, past))).status()).isEqualTo(404);
        assertThat(report(past, town.tell(id, shared(id, past, DAY, false))).status())
                .isEqualTo(404);
        assertThat(report(past, town.tell(id, shared(id, past, DAY, true))).status())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"left", "withdrawn", "closed", "stopped"})
    void readsNoReportOnceItIsKeptFromThem(String end) {
        assertThat(report(past, end(end)).status()).isEqualTo(404);
    }

    @Test
    void nobodyElseReadsTheirReport() {
        var path = "/v1/lco/mine/" + id + "/meetings/" + past + "/report";
        assertThat(service.as("partner.71016").get(path).status()).isEqualTo(404);
        assertThat(service.as("lco." + town.name()).get(path).status()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"left", "withdrawn", "closed", "stopped"})
    void whatIsKeptFromThemTodayTheyDoNotReadAsItWasKnownThenEither(String end) {
        var then = seen;
        assertThat(then(then, seen).at("/items").size()).isEqualTo(1);
        seen = end(end);
        assertThat(then(then, seen).at("/items").size()).isZero();
    }

    @Test
    void whatIsNotTheirsTodayWasNotTheirsToReadThen() {
        var then = seen;
        town.tell(id, reworded(id, theirs, "papieren", careWorker(other)), written(id, past));
        seen = town.tell(id, moved(id, soon, DAY.plusDays(7), null, other));
        var file = then(then, seen).at("/items/0");
        assertThat(List.of("agreements", "meetings", "reports"))
                .allSatisfy(name -> assertThat(file.at("/" + name).size()).isZero());
    }

    @Test
    void whoeverCameLaterDoesNotReadWhatWasKnownBefore() {
        var file = UUID.randomUUID();
        var then = town.tell(file, opened(file, town.name(), DAY, "Gezin Janssens", 2));
        seen = town.tell(file, joined(file, UUID.randomUUID(), "HULPVERLENER", "Eva Maes", "partner", DAY));
        assertThat(mine(seen).toString()).contains("Janssens");
        assertThat(then(then, seen).toString()).doesNotContain("Janssens");
    }

    @Test
    void answersAsItWasKnownThen() {
        var then = seen;
        var before = then(then, seen).toString();
        seen = town.tell(id, agreementDone(id, theirs, DAY));
        assertThat(then(then, seen).toString()).isEqualTo(before).contains("\"OPEN\"");
    }

    private Place end(String end) {
        return town.tell(
                id,
                switch (end) {
                    case "left" -> left(id, partner, DAY);
                    case "withdrawn" -> withdrawn(id, DAY);
                    case "closed" -> closed(id, DAY);
                    default -> stopped(id, DAY);
                });
    }

    private Api.Reply report(UUID meeting, Place place) {
        return service.as("partner." + town.name())
                .get(
                        "/v1/lco/mine/" + id + "/meetings/" + meeting + "/report",
                        "Consistency-Token",
                        Long.toString(place.position()),
                        "Prefer",
                        "wait=30");
    }

    private void assertNothing(Place place) {
        assertThat(mine(place).at("/items").size()).isZero();
    }

    private JsonNode mine(Place place) {
        return town.partner("/v1/lco/mine?on=" + DAY, place);
    }

    private JsonNode then(Place then, Place now) {
        return town.partner("/v1/lco/mine?on=" + DAY + "&asKnownOn=" + then.recordedAt(), now);
    }
}
