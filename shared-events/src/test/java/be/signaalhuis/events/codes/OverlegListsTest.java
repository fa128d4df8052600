package be.signaalhuis.events.codes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class OverlegListsTest {

    private final CodeLists lists = CodeLists.current();

    @Test
    void theYearlyTableHasThreeRowsAndTheNetworkOfTheFamilyIsAKindOfItsOwn() {
        assertThat(codes(CodeListName.OVERLEG_TYPE))
                .containsExactlyInAnyOrder(
                        "LCO_MET_CLIENT", "LCO_ZONDER_CLIENT", "HULPVERLENINGSOVERLEG", "EIGEN_KRACHT_CONFERENTIE");
    }

    @Test
    void everyLifeDomainOfAFamilyLiesInOneOfTheGebiedsscan() {
        var ofTheScan = codes(CodeListName.LIFE_DOMAIN);
        assertThat(lists.list(CodeListName.OVERLEG_DOMAIN).entries())
                .hasSize(12)
                .allSatisfy(domain -> assertThat(domain.groups())
                        .singleElement()
                        .satisfies(group -> assertThat(ofTheScan).contains(group.value())));
    }

    @Test
    void whoSitsAtTheTableIsFamilyOrCareOrHelpsTheTable() {
        assertThat(lists.list(CodeListName.PARTICIPANT_ROLE).entries())
                .allSatisfy(role -> assertThat(Set.of(Code.of("FAMILY"), Code.of("CARE"), Code.of("TABLE")))
                        .containsAll(role.groups())
                        .isNotEmpty());
    }

    private Set<String> codes(CodeListName name) {
        return lists.list(name).entries().stream()
                .map(entry -> entry.code().value())
                .collect(Collectors.toSet());
    }
}
