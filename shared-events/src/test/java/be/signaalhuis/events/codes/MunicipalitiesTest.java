package be.signaalhuis.events.codes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MunicipalitiesTest {

    private static final int SPECIAL_ROWS = 3;

    private final CodeList municipalities = CodeLists.current().list(CodeListName.MUNICIPALITY);

    @ParameterizedTest
    @CsvSource({"2018-12-31, 44", "2019-01-01, 42", "2024-12-31, 42", "2025-01-01, 38"})
    void limburgHasTheMunicipalitiesOfItsDay(LocalDate day, int count) {
        assertThat(municipalities.entries())
                .filteredOn(entry -> entry.isValidOn(day))
                .hasSize(count + SPECIAL_ROWS);
    }

    @ParameterizedTest
    @CsvSource({
        "71047, 72042, 2019-01-01",
        "72040, 72042, 2019-01-01",
        "72025, 72043, 2019-01-01",
        "72029, 72043, 2019-01-01",
        "71022, 71072, 2025-01-01",
        "73040, 71072, 2025-01-01",
        "71057, 71071, 2025-01-01",
        "71069, 71071, 2025-01-01",
        "73006, 73110, 2025-01-01",
        "73032, 73110, 2025-01-01",
        "73009, 73111, 2025-01-01",
        "73083, 73111, 2025-01-01"
    })
    void aMergedMunicipalityEndsTheDayBeforeItsSuccessorBegins(Code old, Code successor, LocalDate merger) {
        assertThat(entry(old).replacedBy()).isEqualTo(successor);
        assertThat(entry(old).validUntil()).isEqualTo(merger.minusDays(1));
        assertThat(entry(successor).validFrom()).isEqualTo(merger);
    }

    @Test
    void bothCodesOfHasseltAreThereForTheirOwnTime() {
        assertThat(municipalities.label(Code.of("71022"), Locale.of("nl"))).isEqualTo("Hasselt");
        assertThat(municipalities.label(Code.of("71072"), Locale.of("nl"))).isEqualTo("Hasselt");
    }

    @ParameterizedTest
    @CsvSource({
        "73109, Fourons",
        "73111, Tongres-Looz",
        "71053, Saint-Trond",
        "71034, Bourg-Léopold",
        "71024, Herck-la-Ville",
        "71016, Genk"
    })
    void frenchReadersSeeTheFrenchNameWhereThereIsOne(Code nis, String name) {
        assertThat(municipalities.label(nis, Locale.FRENCH)).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({"BUITEN_LIMBURG", "BUITENLAND", "ONBEKEND"})
    void factsOutsideLimburgOrInAnUnknownPlaceCanBeRecordedAtAnyTime(Code code) {
        assertThat(entry(code).isValidOn(LocalDate.of(2009, 1, 1))).isTrue();
        assertThat(entry(code).isValidOn(LocalDate.of(2026, 1, 1))).isTrue();
    }

    private CodeEntry entry(Code code) {
        return municipalities.find(code).orElseThrow();
    }
}
