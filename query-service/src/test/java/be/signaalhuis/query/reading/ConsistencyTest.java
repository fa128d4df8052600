package be.signaalhuis.query.reading;

import static org.assertj.core.api.Assertions.assertThat;

import be.signaalhuis.eventstore.testing.Apart;
import be.signaalhuis.eventstore.testing.TestDatabase;
import be.signaalhuis.query.testing.Api;
import be.signaalhuis.query.testing.Reports;
import be.signaalhuis.query.testing.RunningService;
import be.signaalhuis.query.testing.TestLog.Place;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A view that stands still: what does it say to those who know there is more? */
@Apart
class ConsistencyTest {

    private static final String VIEW = "meldpunt-annual-report";
    private static final LocalDate DAY = LocalDate.of(2024, 1, 1);

    private static RunningService service;

    private Place seen;
    private Place unseen;

    @BeforeAll
    static void start() {
        service = RunningService.on(TestDatabase.fresh());
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @BeforeEach
    void standStill() {
        service.view(VIEW).start();
        seen = append();
        service.awaitViews(seen);
        service.view(VIEW).shutDown();
        unseen = append();
    }

    @Test
    void saysHowFarItIsWhenAReaderKnowsMore() {
        var reply = ask("", "Consistency-Token", Long.toString(unseen.position()));
        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.header("Consistency")).isEqualTo("behind");
        assertThat(reply.json().at("/position").asLong()).isEqualTo(seen.position());
        assertThat(reply.json().at("/asKnownOn").asString())
                .isEqualTo(seen.recordedAt().toString());
    }

    @Test
    void refusesAStrictReaderRatherThanAnswerTooEarly() {
        var reply = ask("", "Consistency-Token", Long.toString(unseen.position()), "Prefer", "wait=1");
        assertThat(reply.status()).isEqualTo(503);
        assertThat(reply.header("Retry-After")).isNotNull();
        assertThat(reply.json().at("/type").asString()).isEqualTo("urn:problem-type:signaalhuis:viewBehind");
    }

    @Test
    void givesAStrictReaderWithoutATokenEverythingRecordedSoFar() {
        assertThat(ask("", "Prefer", "wait=1").status()).isEqualTo(503);
        service.view(VIEW).start();
        var reply = ask("", "Prefer", "wait=30");
        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.json().at("/position").asLong()).isEqualTo(unseen.position());
    }

    @Test
    void doesNotPassOffOldDataAsKnownOnAMomentItHasNotReached() {
        var reply = ask("?asKnownOn=" + unseen.recordedAt());
        assertThat(reply.header("Consistency")).isEqualTo("behind");
        assertThat(reply.json().at("/position").asLong()).isEqualTo(seen.position());
        assertThat(reply.json().at("/asKnownOn").asString())
                .isEqualTo(seen.recordedAt().toString());
    }

    @Test
    void answersFullyAboutAMomentItHasReached() {
        var reply = ask("?asKnownOn=" + seen.recordedAt());
        assertThat(reply.header("Consistency")).isNull();
        assertThat(reply.json().at("/position").asLong()).isEqualTo(seen.position());
    }

    /** Between the first and the last event of an append the view answers as before it, and has to say so. */
    @Test
    void doesNotTakeTheMidstOfAnAppendForItsEnd() {
        var last = appendTwo();
        var first = last.position() - 1;
        standAt(first);
        var early = ask("", "Consistency-Token", Long.toString(first));
        assertThat(early.header("Consistency")).isEqualTo("behind");
        assertThat(early.json().at("/position").asLong()).isEqualTo(unseen.position());

        standAt(last.position());
        var inTime = ask("", "Consistency-Token", Long.toString(first));
        assertThat(inTime.header("Consistency")).isNull();
        assertThat(inTime.json().at("/position").asLong()).isEqualTo(last.position());
    }

    @Test
    void getsOnAsSoonAsTheViewDoes() {
        service.view(VIEW).start();
        var reply = ask("", "Consistency-Token", Long.toString(unseen.position()), "Prefer", "wait=30");
        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.header("Consistency")).isNull();
        assertThat(reply.json().at("/position").asLong()).isEqualTo(unseen.position());
    }

    @Test
    void answersAtOnceToThoseWhoAskForNothingInParticular() {
        var reply = ask("");
        assertThat(reply.header("Consistency")).isNull();
        assertThat(reply.json().at("/position").asLong()).isEqualTo(seen.position());
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "-1", "1.0"})
    void refusesATokenThatIsNoPosition(String token) {
        var reply = ask("", "Consistency-Token", token);
        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.json().at("/issues/0/in").asString()).isEqualTo("header");
        assertThat(reply.json().at("/issues/0/name").asString()).isEqualTo("Consistency-Token");
    }

    @ParameterizedTest
    @ValueSource(strings = {"gisteren", "2999-01-01", "2026-02-30", "2999-01-01T00:00:00Z"})
    void refusesAMomentThatIsNotInThePast(String moment) {
        var reply = ask("?asKnownOn=" + moment);
        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.json().at("/issues/0/in").asString()).isEqualTo("query");
        assertThat(reply.json().at("/issues/0/name").asString()).isEqualTo("asKnownOn");
    }

    @Test
    void anEmptyLogIsAnEmptyAnswer() {
        var reply = ask("?asKnownOn=2001-01-01");
        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.json().at("/position").asLong()).isZero();
        assertThat(reply.json().at("/reports").asLong()).isZero();
    }

    private static Api.Reply ask(String query, String... headers) {
        return service.as("policy.71016").get("/v1/meldpunt/annual-reports/2024" + query, headers);
    }

    private static void standAt(long position) {
        service.database()
                .as("postgres")
                .sql("update views.token_entry set token = :token where processor_name = :view")
                .param("token", "{\"index\":%d,\"gaps\":[]}".formatted(position).getBytes(StandardCharsets.UTF_8))
                .param("view", VIEW)
                .update();
    }

    private static Place appendTwo() {
        var id = UUID.randomUUID();
        var content = Reports.content(DAY, "RAS");
        return service.log().append(id, Reports.registered(id, content), Reports.corrected(id, content));
    }

    private static Place append() {
        var id = UUID.randomUUID();
        return service.log().append(id, Reports.registered(id, Reports.content(DAY, "RAS")));
    }
}
