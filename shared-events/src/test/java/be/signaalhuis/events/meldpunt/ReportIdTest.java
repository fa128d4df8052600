package be.signaalhuis.events.meldpunt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.signaalhuis.events.reference.ExternalReference;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ReportIdTest {

    private static final ExternalReference REFERENCE = new ExternalReference("M2009-001");

    @Test
    void aReferenceOfADeskGivesTheSameIdForEver() {
        assertThat(ReportId.referredToAs(REFERENCE, "71016"))
                .isEqualTo(new ReportId(UUID.fromString("c29163eb-e1ae-81d8-a095-d64acbf7065d")));
    }

    @Test
    void anotherReferenceOrAnotherDeskGivesAnotherId() {
        var id = ReportId.referredToAs(REFERENCE, "71016");

        assertThat(ReportId.referredToAs(new ExternalReference("M2009-002"), "71016"))
                .isNotEqualTo(id);
        assertThat(ReportId.referredToAs(REFERENCE, "71002")).isNotEqualTo(id);
    }

    @Test
    void theIdIsACustomUuidOfTheStandardVariant() {
        var id = ReportId.referredToAs(REFERENCE, "71016").value();

        assertThat(id.version()).isEqualTo(8);
        assertThat(id.variant()).isEqualTo(2);
    }

    @Test
    void anIdCannotBeMissing() {
        assertThatThrownBy(() -> new ReportId(null)).isInstanceOf(NullPointerException.class);
    }
}
