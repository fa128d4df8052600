package be.signaalhuis.events.codes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GroundsTest {

    private static final Code SEX = Code.of("GESLACHT");

    private final CodeList grounds = CodeLists.current().list(CodeListName.GROUND);

    @Test
    void thereAreTwentyCriteriaAndTheirOnlyParentIsSex() {
        assertThat(grounds.entries())
                .filteredOn(entry -> entry.parent() == null)
                .hasSize(20);
        assertThat(grounds.entries())
                .filteredOn(entry -> entry.parent() != null)
                .hasSize(13)
                .allMatch(entry -> entry.parent().equals(SEX));
    }

    @Test
    void fiveCriteriaAreRacial() {
        assertThat(values(grounds.inGroup(Code.of("RACISME"))))
                .containsExactlyInAnyOrder("NATIONALITEIT", "RAS", "HUIDSKLEUR", "AFKOMST", "ETNISCHE_AFSTAMMING");
    }

    @Test
    void disabilityAndHealthAreCountedTogether() {
        assertThat(values(grounds.inGroup(Code.of("HANDICAP_ZIEKTE"))))
                .containsExactlyInAnyOrder("HANDICAP", "GEZONDHEID");
    }

    @Test
    void noGroundCountsInTwoGroupsAndThereAreNoOtherGroups() {
        assertThat(grounds.entries())
                .allSatisfy(entry -> assertThat(entry.groups()).hasSizeLessThanOrEqualTo(1));
        assertThat(grounds.entries().stream().map(CodeEntry::groups).flatMap(Set::stream))
                .containsOnly(Code.of("RACISME"), Code.of("HANDICAP_ZIEKTE"));
    }

    @Test
    void subCriteriaOfSexCountInNoGroup() {
        assertThat(grounds.entries())
                .filteredOn(entry -> SEX.equals(entry.parent()))
                .isNotEmpty()
                .allMatch(entry -> entry.groups().isEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "SYNDICALE_OVERTUIGING, 2009-12-31",
        "GENDERIDENTITEIT, 2014-08-03",
        "GENDEREXPRESSIE, 2014-08-03",
        "BORSTVOEDING, 2020-03-09",
        "VADERSCHAP, 2020-03-09",
        "MEEMOEDERSCHAP, 2020-03-09",
        "ADOPTIE, 2020-03-09",
        "MEDISCH_BEGELEIDE_VOORTPLANTING, 2020-03-09",
        "SEKSEKENMERKEN, 2020-03-09",
        "GEZINSVERANTWOORDELIJKHEDEN, 2023-07-30",
        "MEDISCHE_OF_SOCIALE_TRANSITIE, 2023-07-30"
    })
    void aLaterGroundCanBeUsedFromTheDayItsLawAppliesAndNotTheDayBefore(Code ground, LocalDate firstDay) {
        assertThat(entry(ground).isValidOn(firstDay)).isTrue();
        assertThat(entry(ground).isValidOn(firstDay.minusDays(1))).isFalse();
    }

    @Test
    void onlyTheLaterGroundsHaveAFirstDay() {
        assertThat(grounds.entries())
                .filteredOn(entry -> entry.validFrom() != null)
                .hasSize(11);
    }

    @Test
    void genderReassignmentGivesWayToTransitionWithoutADayBetween() {
        var reassignment = entry(Code.of("GESLACHTSVERANDERING"));
        var transition = entry(reassignment.replacedBy());

        assertThat(transition.code()).isEqualTo(Code.of("MEDISCHE_OF_SOCIALE_TRANSITIE"));
        assertThat(transition.validFrom())
                .isEqualTo(reassignment.validUntil().plusDays(1))
                .isEqualTo(LocalDate.of(2023, 7, 30));
    }

    private CodeEntry entry(Code code) {
        return grounds.find(code).orElseThrow();
    }

    private static Collection<String> values(Set<Code> codes) {
        return codes.stream().map(Code::value).collect(Collectors.toSet());
    }
}
