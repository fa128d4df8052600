package be.signaalhuis.standalone.proof.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The check itself must be able to fail: each kind of broken promise is shown to it. */
class LedgerCheckTest {

    private static final UUID FILE = new UUID(0, 1);
    private static final UUID OTHER_FILE = new UUID(0, 2);

    private final Ledger ledger = new Ledger();
    private final List<Logged> log = new ArrayList<>();

    @Test
    void isContentWithPromisesThatWereKept() {
        acknowledged(1, FILE, 0);
        acknowledged(2, FILE, 1);
        ledger.answered(change(3, 1), new Outcome.Refused(503, "storeUnavailable", null));
        ledger.send(change(4, 1));
        inLog(4, FILE, 2);
        ledger.send(change(5, 2));
        assertThat(differences()).isEmpty();
    }

    @Test
    void seesAnAcknowledgedCommandThatIsLost() {
        acknowledged(1, FILE, 0);
        log.clear();
        assertThat(differences()).singleElement().asString().startsWith("acknowledged, and not in the log");
    }

    @Test
    void seesAnAcknowledgedCommandThatIsElsewhere() {
        ledger.answered(Sent.creation(new Mark(1), null), new Outcome.Acknowledged(FILE, 0, 7));
        inLog(1, FILE, 0);
        assertThat(differences()).singleElement().asString().startsWith("not where the answer said");
    }

    @Test
    void seesACommandThatIsThereTwice() {
        acknowledged(1, FILE, 0);
        inLog(1, OTHER_FILE, 0);
        assertThat(differences()).singleElement().asString().startsWith("twice in the log");
    }

    @Test
    void seesACommandOfWhichNobodyKnewThatIsThereTwice() {
        ledger.send(Sent.creation(new Mark(1), "key"));
        inLog(1, FILE, 0);
        inLog(1, OTHER_FILE, 0);
        assertThat(differences()).singleElement().asString().startsWith("twice in the log");
    }

    @Test
    void seesARefusedCommandThatIsThere() {
        ledger.answered(Sent.creation(new Mark(1), null), new Outcome.Refused(503, "storeUnavailable", null));
        inLog(1, FILE, 0);
        assertThat(differences()).singleElement().asString().startsWith("refused, and yet in the log");
    }

    @Test
    void seesAnEventThatNobodySent() {
        inLog(1, FILE, 0);
        assertThat(differences()).singleElement().asString().startsWith("sent by nobody");
    }

    @Test
    void seesALostUpdate() {
        acknowledged(1, FILE, 0);
        acknowledged(2, FILE, 1);
        ledger.answered(change(3, 0), new Outcome.Acknowledged(FILE, 2, 3));
        inLog(3, FILE, 2);
        assertThat(differences()).singleElement().asString().startsWith("a lost update");
    }

    @Test
    void isContentWithAStaleAnswerThatTellsWhoWasAhead() {
        acknowledged(1, FILE, 0);
        acknowledged(2, FILE, 1);
        ledger.answered(change(3, 0), new Outcome.Refused(412, "staleVersion", 1L));
        assertThat(differences()).isEmpty();
    }

    @Test
    void seesAStaleAnswerAlthoughNobodyWasAhead() {
        acknowledged(1, FILE, 0);
        ledger.answered(change(2, 0), new Outcome.Refused(412, "staleVersion", 0L));
        assertThat(differences()).singleElement().asString().startsWith("found stale");
    }

    @Test
    void seesAStaleAnswerThatTellsAVersionThatIsNotThere() {
        acknowledged(1, FILE, 0);
        ledger.answered(change(2, 0), new Outcome.Refused(412, "staleVersion", 1L));
        assertThat(differences()).singleElement().asString().startsWith("told a version that is not there");
    }

    @Test
    void seesAHoleInTheVersionsOfAFile() {
        acknowledged(1, FILE, 0);
        acknowledged(2, FILE, 2);
        assertThat(differences()).singleElement().asString().startsWith("a hole in the versions");
    }

    @Test
    void seesThatTimeRanBack() {
        acknowledged(1, FILE, 0);
        ledger.send(change(2, 0));
        log.add(new Logged(2, FILE, 1, Instant.EPOCH.minusSeconds(1), new Mark(2)));
        assertThat(differences()).singleElement().asString().startsWith("recorded before");
    }

    private void acknowledged(int mark, UUID file, long version) {
        var sent = version == 0 ? Sent.creation(new Mark(mark), null) : change(mark, version - 1);
        ledger.answered(sent, new Outcome.Acknowledged(file, version, log.size() + 1));
        inLog(mark, file, version);
    }

    private static Sent change(int mark, long seen) {
        return Sent.change(new Mark(mark), null, FILE, seen);
    }

    private void inLog(int mark, UUID file, long sequence) {
        long position = log.size() + 1;
        log.add(new Logged(position, file, sequence, Instant.EPOCH.plusSeconds(position), new Mark(mark)));
    }

    private List<String> differences() {
        return LedgerCheck.differences(ledger.entries(), log);
    }
}
