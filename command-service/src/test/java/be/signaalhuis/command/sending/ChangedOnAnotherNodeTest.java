package be.signaalhuis.command.sending;

import static org.assertj.core.api.Assertions.assertThat;

import be.signaalhuis.command.testing.RunningCommandService;
import be.signaalhuis.command.testing.RunningCommandService.Answer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two nodes remember the same file: none may answer by what it remembers when the other one went on. */
class ChangedOnAnotherNodeTest {

    private static final String REPORTS = "/v1/discrimination-reports";
    private static final String REPORT = """
            {"receivedOn": "2026-03-02", "channel": "TELEFOON", "reporterRole": "GETUIGE",
             "facts": {"municipality": "71016"}, "mainGround": "RAS", "domain": "WERK"}""";
    private static final String CLOSED = """
            {"outcomes": ["INFORMATIE"], "closedOn": "2026-03-04"}""";
    private static final String REOPENED = """
            {"reason": "voorbeeldreden"}""";

    private static RunningCommandService here;
    private static RunningCommandService there;

    private String report;

    @BeforeAll
    static void startBoth() {
        here = RunningCommandService.shared();
        there = RunningCommandService.on(here.database());
    }

    @AfterAll
    static void stopTheOther() {
        there.close();
    }

    @BeforeEach
    void registeredHere() {
        report = here.post("intake", REPORTS, REPORT).json().get("id").asString();
    }

    @Test
    void theVersionOfTheOtherNodeIsFoundCurrent() {
        assertThat(change(there, "closure", 0, CLOSED).status()).isEqualTo(200);

        assertThat(change(here, "reopening", 1, REOPENED).status()).isEqualTo(200);
    }

    @Test
    void theVersionThatIsRememberedIsFoundStaleAndTheRealOneTold() {
        change(there, "closure", 0, CLOSED);

        var stale = change(here, "closure", 0, CLOSED);

        assertThat(stale.status()).isEqualTo(412);
        assertThat(stale.json().get("currentVersion").asLong()).isEqualTo(1);
    }

    @Test
    void whatIsAlreadySoOnlyHereIsNotPassedOffAsSo() {
        change(here, "closure", 0, CLOSED);
        assertThat(change(there, "reopening", 1, REOPENED).status()).isEqualTo(200);

        assertThat(change(here, "closure", 1, CLOSED).status()).isEqualTo(412);
        assertThat(change(here, "closure", 2, CLOSED).status()).isEqualTo(200);
    }

    @Test
    void whatIsNotAllowedOnlyHereIsNotRefusedForThat() {
        change(here, "closure", 0, CLOSED);
        change(there, "reopening", 1, REOPENED);

        var corrected = change(here, "corrections", 2, "{\"reason\": \"voorbeeldreden\", \"domain\": \"MEDIA\"}");

        assertThat(corrected.status()).as(corrected.toString()).isEqualTo(200);
    }

    @Test
    void whatIsAllowedOnlyHereIsRefused() {
        change(there, "withdrawal", 0, REOPENED);

        assertThat(change(here, "closure", 1, CLOSED).status()).isEqualTo(409);
    }

    private Answer change(RunningCommandService node, String what, long version, String body) {
        return node.post("intake", REPORTS + "/" + report + "/" + what, body, "If-Match", "\"" + version + "\"");
    }
}
