package be.signaalhuis.command.meldpunt;

import static org.assertj.core.api.Assertions.assertThat;

import be.signaalhuis.command.testing.RunningCommandService;
import be.signaalhuis.command.testing.RunningCommandService.Answer;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** The Meldpunt's register as a file, from upload to the end of its task. */
class RegisterFileTest {

    private static final String HEADER =
            "externeReferentie;datumMelding;kanaal;rolMelder;gemeenteFeiten;hoofdgrond;domein;uitkomst;datumAfsluiting\n";
    private static final String OPEN = "%s;04/05/2009;TELEFOON;SLACHTOFFER;71016;AFKOMST;WERK;;\n";
    private static final String CLOSED = "%s;04/05/2009;TELEFOON;SLACHTOFFER;71016;AFKOMST;WERK;ADVIES;01/06/2009\n";

    private final RunningCommandService service = RunningCommandService.shared();

    @Test
    void aClosedRowIsTakenAndKnownWhenTheFileComesAgain() {
        var file = HEADER + CLOSED.formatted("RFT-1") + OPEN.formatted("RFT-2");
        assertCounts(send(file, ""), 2, 0, 0);
        assertCounts(send(file, ""), 0, 2, 0);
    }

    @Test
    void aDryRunTellsOfAReferenceThatIsTwiceInTheFileWhatTheImportWouldTell() {
        var file = HEADER + OPEN.formatted("RFT-3") + OPEN.formatted("RFT-3") + CLOSED.formatted("RFT-3");
        assertCounts(send(file, "?dryRun=true"), 1, 1, 1);
        assertCounts(send(file, ""), 1, 1, 1);
    }

    @Test
    void aReferenceThatComesBackFarOnInAFileIsHeldAgainstItsFirstRow() {
        var rows = new StringBuilder(HEADER);
        for (int row = 0; row < 150; row++) {
            rows.append(OPEN.formatted("RFT-4-" + row));
        }
        rows.append(OPEN.formatted("RFT-4-0")).append(CLOSED.formatted("RFT-4-1"));
        assertCounts(send(rows.toString(), "?dryRun=true"), 150, 1, 1);
        assertCounts(send(rows.toString(), ""), 150, 1, 1);
        assertCounts(send(rows.toString(), ""), 0, 151, 1);
    }

    private Answer send(String file, String query) {
        var sent = service.postCsv(
                "intake", "/v1/imports/discrimination-reports" + query, file.getBytes(StandardCharsets.UTF_8));
        assertThat(sent.status()).as(sent.toString()).isEqualTo(202);
        return service.ended("intake", sent.header("Location"));
    }

    private static void assertCounts(Answer task, int accepted, int unchanged, int rejected) {
        var told = task.json();
        assertThat(told.get("state").asString()).as(task.toString()).isEqualTo("DONE");
        assertThat(told.get("accepted").asInt()).as(task.toString()).isEqualTo(accepted);
        assertThat(told.get("unchanged").asInt()).as(task.toString()).isEqualTo(unchanged);
        assertThat(told.get("rejected").asInt()).as(task.toString()).isEqualTo(rejected);
    }
}
