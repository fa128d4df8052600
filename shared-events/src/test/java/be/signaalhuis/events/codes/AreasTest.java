package be.signaalhuis.events.codes;

import static org.assertj.core.api.Assertions.assertThat;

import be.signaalhuis.events.codes.Area.Level;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AreasTest {

    private static final Code GENK = Code.of("71016");
    private static final Code NOW = Code.of("2025");
    private static final Code BEFORE = Code.of("2024");

    private final Areas areas = Areas.current();

    @Test
    void genkHasThirtyOneNeighbourhoodsNowAndHadThirtyAndEachTimeAPlaceForTheUnknown() {
        assertThat(areas.neighbourhoods(GENK, NOW)).hasSize(32);
        assertThat(areas.neighbourhoods(GENK, BEFORE)).hasSize(31);
        assertThat(areas.division(GENK)).contains(NOW);
    }

    @Test
    void genkHasFiftyNineSectorsNowAndHadFiftyThreeAndEachTimeOneForTheUnknown() {
        assertThat(sectors(NOW)).hasSize(60);
        assertThat(sectors(BEFORE)).hasSize(54);
    }

    @Test
    void everySectorLiesInANeighbourhoodOfItsOwnDivision() {
        assertThat(areas.all()).filteredOn(area -> area.is(Level.SECTOR)).allSatisfy(sector -> {
            var around = areas.find(sector.neighbourhood()).orElseThrow();
            assertThat(around.level()).isEqualTo(Level.NEIGHBOURHOOD);
            assertThat(around.division()).isEqualTo(sector.division());
            assertThat(around.municipality()).isEqualTo(GENK);
        });
    }

    @Test
    void everyNeighbourhoodHasASector() {
        assertThat(areas.all())
                .filteredOn(area -> area.is(Level.NEIGHBOURHOOD))
                .extracting(Area::code)
                .containsExactlyInAnyOrderElementsOf(Stream.of(NOW, BEFORE)
                        .flatMap(this::sectors)
                        .map(Area::neighbourhood)
                        .distinct()
                        .toList());
    }

    @Test
    void aSectorThatMovedIsOfTheNewestDivisionUnlessTheDivisionIsSaid() {
        var wennel = Code.of("71016A4AB");
        assertThat(areas.find(wennel).orElseThrow().neighbourhood()).isEqualTo(Code.of("71016W08"));
        assertThat(areas.find(wennel, BEFORE).orElseThrow().neighbourhood()).isEqualTo(Code.of("7101621"));
    }

    @Test
    void aSectorThatIsGoneIsStillFound() {
        assertThat(areas.find(Code.of("71016B1BB"))).hasValueSatisfying(sector -> {
            assertThat(sector.division()).isEqualTo(BEFORE);
            assertThat(sector.labels().nl()).isEqualTo("Waterschei-Noord");
        });
    }

    @Test
    void whatNobodyEverDrewIsNotFound() {
        assertThat(areas.find(Code.of("71016W32"))).isEmpty();
        assertThat(areas.find(Code.of("BUITENLAND"))).isEmpty();
        assertThat(areas.find(Code.of("71016W26"), BEFORE)).isEmpty();
    }

    @Test
    void theNeighbourhoodsOfNowMakeUpTheWholeTown() {
        assertThat(areas.find(GENK).orElseThrow().km2()).isEqualByComparingTo("87.574");
        assertThat(areas.find(Code.of("71016W26")).orElseThrow().km2()).isEqualTo(new BigDecimal("1.42"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025", "2024"})
    void noTwoNeighbourhoodsStandOnOneTile(String division) {
        assertThat(areas.neighbourhoods(GENK, Code.of(division)).stream()
                        .map(Area::tile)
                        .filter(tile -> tile != null))
                .doesNotHaveDuplicates()
                .hasSizeBetween(30, 31);
    }

    @Test
    void theTilesLieAsTheTownLies() {
        assertThat(tile("71016W01").column()).isLessThan(tile("71016W06").column());
        assertThat(tile("71016W26").row()).isLessThan(tile("71016W06").row());
        assertThat(tile("71016W11").row()).isGreaterThan(tile("71016W06").row());
        assertThat(tile("71016W23").column()).isGreaterThan(tile("71016W27").column());
    }

    @ParameterizedTest
    @CsvSource({
        "Waterschei, 71016W26 71016W27",
        "waterschei-zuid, 71016W27",
        "Nieuw-Sledderlo, 71016W16",
        "Sledderlo, 71016W16 71016W21",
        "Winterslag, 71016W24 71016W28 71016W29",
        "thor park, 71016B17-",
        "Kattevennen, 71016W12",
        "Kattevenne-Molenblook, 7101612",
        "Kolderbos, 71016W13",
        "Stalen, 71016B083",
        "Genk-Oost, GENK_OOST",
        "Tongres-Looz, 73111",
        "Limbourg, 70000"
    })
    void aPlanMayCallAnAreaOtherwise(String name, String codes) {
        assertThat(areas.byAlias(name)).extracting(area -> area.code().value()).containsExactly(codes.split(" "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Horensberg", "impulswijken", ""})
    void aNameThatNoPlanExplainsIsNoArea(String name) {
        assertThat(areas.byAlias(name)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "71016B1AB, 71016W27",
        "71016W27, 71016W27",
        "GENK_OOST, 71016W26 71016W27",
        "71016B1BB, 7101625",
    })
    void anAreaIsMadeOfNeighbourhoods(String area, String codes) {
        assertThat(areas.within(Code.of(area))).extracting(Code::value).containsExactly(codes.split(" "));
    }

    @Test
    void aMunicipalityIsMadeOfTheNeighbourhoodsOfNowAndOneWithoutOfNone() {
        assertThat(areas.within(GENK)).hasSize(32).allMatch(code -> code.value().startsWith("71016W"));
        assertThat(areas.within(Code.of("71002"))).isEmpty();
        assertThat(areas.within(Code.of("NERGENS"))).isEqualTo(List.of());
    }

    private Stream<Area> sectors(Code division) {
        return areas.all().stream().filter(area -> area.is(Level.SECTOR) && division.equals(area.division()));
    }

    private Area.Tile tile(String code) {
        return areas.find(Code.of(code)).orElseThrow().tile();
    }
}
