package be.signaalhuis.standalone.screens;

import static be.signaalhuis.standalone.screens.FamilyPage.fresh;
import static be.signaalhuis.standalone.screens.FamilyPage.page;
import static be.signaalhuis.standalone.screens.FamilyPage.sent;
import static be.signaalhuis.standalone.screens.FamilyPage.way;

import java.util.List;
import java.util.stream.Stream;
import org.openqa.selenium.By;

/** What a family agrees, and the screen that it looks at together. */
final class TablePages {

    private static final List<String> OUTCOMES =
            List.of("gedaan", "niet-gedaan", "verlengen", "vervallen", "verwoorden");
    private static final List<String> AT_TABLE = List.of("gedaan", "verlengen", "vervallen", "niet-gedaan");

    private TablePages() {}

    static Stream<Page> all() {
        return Stream.concat(agreements(), table());
    }

    private static Stream<Page> agreements() {
        return Stream.concat(
                Stream.of(way("agreements of a new family", visitor -> visitor.open(fresh(visitor) + "/afspraken"))),
                OUTCOMES.stream()
                        .map(outcome -> page(
                                "agreement " + outcome,
                                family -> family.page() + "/afspraken/" + family.agreement() + "/" + outcome)));
    }

    private static Stream<Page> table() {
        return Stream.of(
                        Stream.of(
                                page("at the table", family -> family.page() + "/tafel"),
                                page("at the end of the table", family -> family.page() + "/tafel?plaats=9"),
                                way("at a new table", visitor -> visitor.open(fresh(visitor) + "/tafel")),
                                page("strengths", family -> family.page() + "/tafel/krachten"),
                                way(
                                        "strengths of a new family",
                                        visitor -> visitor.open(fresh(visitor) + "/tafel/krachten")),
                                sent(
                                        "strengths otherwise",
                                        family -> family.page() + "/tafel/krachten",
                                        visitor -> visitor.find(
                                                        By.cssSelector("input[name='kracht.INKOMEN'][value='5']"))
                                                .click()),
                                page("agree at the table", family -> family.page() + "/tafel/nieuw"),
                                sent("agree at the table", family -> family.page() + "/tafel/nieuw")),
                        AT_TABLE.stream()
                                .map(act -> page(
                                        act + " at the table",
                                        family -> family.page() + "/tafel/" + family.agreement() + "/" + act)),
                        Stream.of(sent(
                                "renew at the table",
                                family -> family.page() + "/tafel/" + family.agreement() + "/verlengen")))
                .flatMap(pages -> pages);
    }
}
