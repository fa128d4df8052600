package be.signaalhuis.portal.lco.agreements;

import static org.assertj.core.api.Assertions.assertThat;

import be.signaalhuis.portal.lco.overleg.AnOverleg;
import java.util.List;
import org.junit.jupiter.api.Test;

class AgreementStepTest {

    @Test
    void anOpenOneCanBecomeAnythingButReopened() {
        assertThat(of(AnOverleg.open()))
                .containsExactly(
                        AgreementStep.DONE,
                        AgreementStep.NOT_DONE,
                        AgreementStep.RENEWED,
                        AgreementStep.DROPPED,
                        AgreementStep.REWORDED);
    }

    @Test
    void anEndedOneCanOnlyBeReopened() {
        assertThat(AgreementStep.of("DONE")).containsExactly(AgreementStep.REOPENED);
    }

    @Test
    void onceTheClientWithdrewItCanOnlyBeDropped() {
        assertThat(of(AnOverleg.withdrawn())).containsExactly(AgreementStep.DROPPED);
    }

    @Test
    void inAFileThatEndedNothingChanges() {
        assertThat(of(AnOverleg.open().with("status", "CLOSED"))).isEmpty();
        assertThat(of(AnOverleg.open().with("status", "STOPPED"))).isEmpty();
        assertThat(of(AnOverleg.open().with("complete", false))).isEmpty();
        assertThat(of(AnOverleg.open().with("status", "PAUSED"))).isNotEmpty();
    }

    private static List<AgreementStep> of(AnOverleg told) {
        var file = told.file();
        return AgreementStep.of(file, file.agreements().getFirst());
    }
}
