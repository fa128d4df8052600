package be.signaalhuis.events.codes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What holds for every list, whatever its rows. */
class CodeListsTest {

    private final CodeLists lists = CodeLists.current();

    @ParameterizedTest
    @EnumSource
    void everyListLoadsWithRows(CodeListName name) {
        assertThat(lists.list(name).name()).isEqualTo(name);
        assertThat(lists.list(name).entries()).isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void everyLabelIsWrittenInThreeLanguages(CodeListName name) {
        assertThat(lists.list(name).entries()).allSatisfy(entry -> {
            var labels = entry.labels();
            assertThat(List.of(labels.nl(), labels.fr(), labels.en())).allSatisfy(label -> {
                assertThat(label).isNotBlank();
                assertThat(label).isEqualTo(label.strip());
            });
        });
    }

    @ParameterizedTest
    @EnumSource
    void everyRowSaysWhereItComesFrom(CodeListName name) {
        assertThat(lists.list(name).entries())
                .allSatisfy(entry -> assertThat(entry.source()).isNotBlank());
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"AREA", "SECTOR"})
    void everyParentIsInTheSameList(CodeListName name) {
        assertThat(valuesOf(name).map(CodeEntry::parent).filter(Objects::nonNull))
                .allMatch(parent -> lists.list(name).find(parent).isPresent());
    }

    @ParameterizedTest
    @EnumSource
    void everyReplacementIsInTheSameList(CodeListName name) {
        assertThat(valuesOf(name).map(CodeEntry::replacedBy).filter(Objects::nonNull))
                .allMatch(replacement -> lists.list(name).find(replacement).isPresent());
    }

    @ParameterizedTest
    @EnumSource
    void aCodeAndItsReplacementAreNeverValidOnTheSameDay(CodeListName name) {
        assertThat(replacedIn(name)).allSatisfy(replaced -> {
            assertThat(replaced.validUntil()).isNotNull();
            assertThat(replacementOf(name, replaced).validFrom()).isNotNull().isAfter(replaced.validUntil());
        });
    }

    @ParameterizedTest
    @EnumSource
    void noCodeEndsBeforeItBegins(CodeListName name) {
        assertThat(valuesOf(name).filter(entry -> entry.validFrom() != null && entry.validUntil() != null))
                .allSatisfy(entry -> assertThat(entry.validUntil()).isAfterOrEqualTo(entry.validFrom()));
    }

    @Test
    void someCodesAreReplacedSoThatTheRulesAboveHaveSomethingToCheck() {
        assertThat(replacedIn(CodeListName.GROUND)).hasSize(1);
        assertThat(replacedIn(CodeListName.REFERRAL_BODY)).hasSize(1);
        assertThat(replacedIn(CodeListName.MUNICIPALITY)).hasSize(12);
    }

    @Test
    void everyGroupOfAGroundHasALabel() {
        var groups = valuesOf(CodeListName.GROUND).map(CodeEntry::groups).flatMap(Set::stream);

        assertThat(groups)
                .isNotEmpty()
                .allMatch(group ->
                        lists.list(CodeListName.REPORT_GROUP).find(group).isPresent());
    }

    @Test
    void theEditionIsTheOneInTheVersionFile() {
        assertThat(lists.version()).isEqualTo(new CodeListVersion("2026.4"));
    }

    private Stream<CodeEntry> valuesOf(CodeListName name) {
        return lists.list(name).entries().stream();
    }

    private Collection<CodeEntry> replacedIn(CodeListName name) {
        return valuesOf(name).filter(entry -> entry.replacedBy() != null).toList();
    }

    private CodeEntry replacementOf(CodeListName name, CodeEntry replaced) {
        return lists.list(name).find(replaced.replacedBy()).orElseThrow();
    }
}
