package be.signaalhuis.portal.meldpunt.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import be.signaalhuis.portal.drafts.TestDrafts;
import be.signaalhuis.portal.lists.Filter;
import be.signaalhuis.portal.login.LoggedIn;
import be.signaalhuis.portal.page.MovableClock;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

class SavedViewsTest {

    private static final Filter OPEN = Reports.LIST.all().with(Reports.STATUS, "REGISTERED", "REOPENED");

    private final JdbcClient sql = TestDrafts.sql();
    private final SavedViews views = new SavedViews(
            sql, TestDrafts.seal(), JsonMapper.builder().build(), new MovableClock("2026-11-26T13:05:00Z"));

    @BeforeEach
    void somebodyLogsIn() {
        sql.sql("delete from portal.saved_view").update();
        LoggedIn.as("amina");
    }

    @AfterEach
    void nobodyIsLoggedIn() {
        LoggedIn.out();
    }

    @Test
    void aViewLeadsToItsList() {
        views.save("dossier van Els", OPEN.orderedBy("recordedAt"));

        assertThat(views.mine())
                .map(ViewLink::of)
                .extracting(ViewLink::name, ViewLink::address)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(
                        "dossier van Els",
                        "/meldpunt/meldingen?status=REGISTERED&status=REOPENED&volgorde=recordedAt#lijst"));
    }

    @Test
    void nobodyElseSeesOrDeletesIt() {
        views.save("van mij", OPEN);
        var id = views.mine().getFirst().id();

        LoggedIn.as("bert");
        views.delete(id);
        assertThat(views.mine()).isEmpty();

        LoggedIn.as("amina");
        assertThat(views.mine()).hasSize(1);
        views.delete(id);
        assertThat(views.mine()).isEmpty();
    }

    @Test
    void theDatabaseCannotReadItAndMovedToSomebodyElseItDoesNotOpen() {
        views.save("dossier van Els", OPEN);

        var sealed = sql.sql("select sealed from portal.saved_view")
                .query(byte[].class)
                .single();
        assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain("Els", "REGISTERED");

        sql.sql("update portal.saved_view set owner = 'bert'").update();
        LoggedIn.as("bert");
        assertThatIllegalStateException().isThrownBy(views::mine);
    }

    @Test
    void aNewNameIsTakenAndNoOther() {
        var mine = List.of(view("Open"));

        assertThat(SavedView.objection("Gesloten", mine)).isEmpty();
        assertThat(SavedView.objection("", mine)).contains("worklist.view.noName");
        assertThat(SavedView.objection("x".repeat(61), mine)).contains("worklist.view.longName");
        assertThat(SavedView.objection("open", mine)).contains("worklist.view.twice");
    }

    @Test
    void thereAreNoMoreThanFifty() {
        var most = IntStream.range(0, 50)
                .mapToObj(number -> view("view " + number))
                .toList();

        assertThat(SavedView.objection("one more", most.subList(0, 49))).isEmpty();
        assertThat(SavedView.objection("one more", most)).contains("worklist.view.tooMany");
    }

    private static SavedView view(String name) {
        return new SavedView(UUID.randomUUID(), name, Map.of());
    }
}
