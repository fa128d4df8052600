package be.signaalhuis.portal.meldpunt.figures;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AddressesTest {

    @Test
    void sayOnlyWhatIsAsked() {
        assertThat(Addresses.year(2010, "")).isEqualTo("/meldpunt/jaarcijfers/2010");
        assertThat(Addresses.year(2010, "3/11/2026")).isEqualTo("/meldpunt/jaarcijfers/2010?stand=3%2F11%2F2026");
        assertThat(Addresses.reports(2010, "files", null, null))
                .isEqualTo("/meldpunt/jaarcijfers/2010/meldingen?snede=files");
    }

    @Test
    void anythingTypedStaysInItsPlace() {
        assertThat(Addresses.year("{x}/../y?z", "a&b={c}"))
                .isEqualTo("/meldpunt/jaarcijfers/%7Bx%7D%2F..%2Fy%3Fz?stand=a%26b%3D%7Bc%7D");
    }
}
