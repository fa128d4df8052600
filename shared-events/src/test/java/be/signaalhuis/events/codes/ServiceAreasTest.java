package be.signaalhuis.events.codes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServiceAreasTest {

    private static final Code GENK = Code.of("71016");
    private static final Code AS = Code.of("71002");
    private static final Code ZUTENDAAL = Code.of("71067");
    private static final Code OPGLABBEEK = Code.of("71047");
    private static final Code OUDSBERGEN = Code.of("72042");
    private static final Code HASSELT = Code.of("71022");
    private static final LocalDate LAST_DAY_OF_OPGLABBEEK = LocalDate.of(2018, 12, 31);
    private static final LocalDate FIRST_DAY_OF_OUDSBERGEN = LocalDate.of(2019, 1, 1);

    private final ServiceAreas areas = ServiceAreas.current();

    @ParameterizedTest
    @CsvSource({"2009-01-13", "2018-12-31", "2019-01-01", "2026-06-30"})
    void genkServesItselfAsAndZutendaalAtAllTimes(LocalDate day) {
        assertThat(areas.serves(GENK, GENK, day)).isTrue();
        assertThat(areas.serves(GENK, AS, day)).isTrue();
        assertThat(areas.serves(GENK, ZUTENDAAL, day)).isTrue();
    }

    @Test
    void genkServesOpglabbeekUntilItMergesAndOudsbergenFromThenOn() {
        assertThat(areas.serves(GENK, OPGLABBEEK, LAST_DAY_OF_OPGLABBEEK)).isTrue();
        assertThat(areas.serves(GENK, OUDSBERGEN, FIRST_DAY_OF_OUDSBERGEN)).isTrue();
    }

    @Test
    void genkDoesNotServeOpglabbeekAfterTheMergerNorOudsbergenBeforeIt() {
        assertThat(areas.serves(GENK, OPGLABBEEK, FIRST_DAY_OF_OUDSBERGEN)).isFalse();
        assertThat(areas.serves(GENK, OUDSBERGEN, LAST_DAY_OF_OPGLABBEEK)).isFalse();
    }

    @Test
    void theDeskOfAsServesAsAndNotGenk() {
        assertThat(areas.serves(AS, AS, FIRST_DAY_OF_OUDSBERGEN)).isTrue();
        assertThat(areas.serves(AS, GENK, FIRST_DAY_OF_OUDSBERGEN)).isFalse();
        assertThat(areas.of(AS)).hasSize(1);
    }

    @Test
    void noDeskServesHasselt() {
        assertThat(areas.isServed(HASSELT, LAST_DAY_OF_OPGLABBEEK)).isFalse();
        assertThat(areas.serves(GENK, HASSELT, LAST_DAY_OF_OPGLABBEEK)).isFalse();
    }

    @Test
    void someDeskServesOpglabbeekOnlyUntilTheMerger() {
        assertThat(areas.isServed(OPGLABBEEK, LAST_DAY_OF_OPGLABBEEK)).isTrue();
        assertThat(areas.isServed(OPGLABBEEK, FIRST_DAY_OF_OUDSBERGEN)).isFalse();
    }

    @Test
    void aMunicipalityIsServedOnlyWhileItExists() {
        var municipalities = CodeLists.current().list(CodeListName.MUNICIPALITY);

        assertThat(areas.served()).isNotEmpty().allSatisfy(one -> {
            var municipality = municipalities.find(one.municipality()).orElseThrow();
            assertThat(one.validFrom()).isEqualTo(municipality.validFrom());
            assertThat(one.validUntil()).isEqualTo(municipality.validUntil());
            assertThat(municipalities.find(one.desk())).isPresent();
        });
    }
}
