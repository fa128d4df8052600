package be.signaalhuis.events.codes;

import static be.signaalhuis.events.codes.CodeListName.CONSENT_PURPOSE;
import static be.signaalhuis.events.codes.CodeListName.CONSENT_SOURCE;
import static be.signaalhuis.events.codes.CodeListName.DOMAIN;
import static be.signaalhuis.events.codes.CodeListName.EXPECTATION;
import static be.signaalhuis.events.codes.CodeListName.GROUND_LINK;
import static be.signaalhuis.events.codes.CodeListName.OUTCOME;
import static be.signaalhuis.events.codes.CodeListName.REFERRAL_BODY;
import static be.signaalhuis.events.codes.CodeListName.WITHDRAWAL_CAUSE;
import static org.assertj.core.api.Assertions.assertThat;

import be.signaalhuis.events.meldpunt.Ground;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeldpuntListsTest {

    @Test
    void housingIsAPartOfGoodsAndServices() {
        assertThat(entry(DOMAIN, "HUISVESTING").parent()).isEqualTo(Code.of("GOEDEREN_DIENSTEN"));
    }

    @Test
    void onlyWhoAsksMoreThanRegistrationOrInformationOpensAFile() {
        assertThat(list(EXPECTATION).inGroup(Code.of("DOSSIER")))
                .containsExactlyInAnyOrder(Code.of("ADVIES"), Code.of("BEMIDDELING"), Code.of("JURIDISCHE_STAP"));
        assertThat(codes(EXPECTATION)).contains("ENKEL_REGISTRATIE", "INFORMATIE");
    }

    @Test
    void aWithdrawnReportAndASilentReporterAreTwoOutcomes() {
        assertThat(codes(OUTCOME)).contains("INGETROKKEN", "GEEN_CONTACT_MEER").hasSize(13);
    }

    @Test
    void aGroundIsTheirOwnPresumedOrByAssociation() {
        assertThat(codes(GROUND_LINK)).containsExactly("WERKELIJK", "VERMEEND", "ASSOCIATIE");
        assertThat(list(GROUND_LINK).find(Ground.ACTUAL)).isPresent();
    }

    @Test
    void aReportIsWithdrawnByItsReporterOrWasRegisteredWronglyOrTwice() {
        assertThat(codes(WITHDRAWAL_CAUSE))
                .containsExactly("DOOR_MELDER", "FOUTIEF_GEREGISTREERD", "DUBBEL_GEREGISTREERD");
    }

    @Test
    void consentIsGivenForOnePurposeAtATime() {
        assertThat(codes(CONSENT_PURPOSE))
                .containsExactly(
                        "CONTACT_MELDER", "CONTACT_TEGENPARTIJ", "DOORGEVEN", "BEMIDDELING", "JURIDISCHE_STAP");
    }

    @Test
    void theOtherPartyAndTheCourtAreThePurposesThatUniaAsksConsentFor() {
        assertThat(list(CONSENT_PURPOSE).entries())
                .filteredOn(purpose -> purpose.source().startsWith("Unia"))
                .extracting(purpose -> purpose.code().value())
                .containsExactly("CONTACT_TEGENPARTIJ", "JURIDISCHE_STAP");
    }

    @Test
    void consentComesByWordOfMouthInWritingElectronicallyOrThroughSomebody() {
        assertThat(codes(CONSENT_SOURCE))
                .containsExactly("MONDELING", "SCHRIFTELIJK", "ELEKTRONISCH", "VIA_VERTEGENWOORDIGER");
    }

    @ParameterizedTest
    @CsvSource({"UNIA, 2014-03-15", "IGVM, 2002-12-16", "VMRI, 2023-03-15"})
    void aBodyTakesReferralsFromItsFirstDayAndNotBefore(String body, LocalDate firstDay) {
        assertThat(entry(REFERRAL_BODY, body).isValidOn(firstDay)).isTrue();
        assertThat(entry(REFERRAL_BODY, body).isValidOn(firstDay.minusDays(1))).isFalse();
    }

    @Test
    void theFlemishOmbudsServiceTakesReferralsUntilTheHumanRightsInstituteBegins() {
        var ombudsService = entry(REFERRAL_BODY, "VLAAMSE_OMBUDSDIENST");

        assertThat(ombudsService.isValidOn(LocalDate.of(2023, 3, 14))).isTrue();
        assertThat(ombudsService.isValidOn(LocalDate.of(2023, 3, 15))).isFalse();
    }

    @Test
    void pupilGuidanceAndSchoolsAreTwoBodiesAndNoOtherBodyHasDates() {
        assertThat(codes(REFERRAL_BODY)).contains("CLB", "ONDERWIJS").hasSize(18);
        assertThat(list(REFERRAL_BODY).entries())
                .filteredOn(entry -> entry.validFrom() != null || entry.validUntil() != null)
                .extracting(entry -> entry.code().value())
                .containsExactly("UNIA", "IGVM", "VMRI", "VLAAMSE_OMBUDSDIENST");
    }

    private static CodeList list(CodeListName name) {
        return CodeLists.current().list(name);
    }

    private static CodeEntry entry(CodeListName name, String code) {
        return list(name).find(Code.of(code)).orElseThrow();
    }

    private static List<String> codes(CodeListName name) {
        return list(name).entries().stream().map(entry -> entry.code().value()).toList();
    }
}
