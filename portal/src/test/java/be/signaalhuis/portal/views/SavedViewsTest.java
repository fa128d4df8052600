package be.signaalhuis.portal.views;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.groups.Tuple.tuple;

import be.signaalhuis.portal.drafts.TestDrafts;
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

    private static final String LIST = "/meldpunt/meldingen";
    private static final Map<String, List<String>> OPEN = Map.of("status", List.of("REGISTERED", "REOPENED"));

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
    void aViewIsFoundAgainOnItsOwnPageAndOnNoOther() {
        views.save(LIST, "dossier van Els", OPEN);

        assertThat(views.mine(LIST))
                .extracting(SavedView::name, SavedView::parameters)
                .containsExactly(tuple("dossier van Els", OPEN));
        assertThat(views.mine("/gebiedsscan")).isEmpty();
    }

    @Test
    void nobodyElseSeesOrDeletesIt() {
        views.save(LIST, "van mij", OPEN);
        var id = views.mine(LIST).getFirst().id();

        LoggedIn.as("bert");
        views.delete(id);
        assertThat(views.mine(LIST)).isEmpty();

        LoggedIn.as("amina");
        assertThat(views.mine(LIST)).hasSize(1);
        views.delete(id);
        assertThat(views.mine(LIST)).isEmpty();
    }

    @Test
    void theDatabaseCannotReadItAndMovedToSomebodyElseItDoesNotOpen() {
        views.save(LIST, "dossier van Els", OPEN);

        var sealed = sql.sql("select sealed from portal.saved_view")
                .query(byte[].class)
                .single();
        assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain("Els", "REGISTERED");

        sql.sql("update portal.saved_view set owner = 'bert'").update();
        LoggedIn.as("bert");
        assertThatIllegalStateException().isThrownBy(() -> views.mine(LIST));
    }

    @Test
    void aNewNameIsTakenAndNoOther() {
        var mine = List.of(view("Open"));

        assertThat(SavedView.objection("Gesloten", mine)).isEmpty();
        assertThat(SavedView.objection("", mine)).contains("views.noName");
        assertThat(SavedView.objection("x".repeat(61), mine)).contains("views.longName");
        assertThat(SavedView.objection("open", mine)).contains("views.twice");
    }

    @Test
    void thereAreNoMoreThanFifty() {
        var most = IntStream.range(0, 50)
                .mapToObj(number -> view("view " + number))
                .toList();

        assertThat(SavedView.objection("one more", most.subList(0, 49))).isEmpty();
        assertThat(SavedView.objection("one more", most)).contains("views.tooMany");
    }

    private static SavedView view(String name) {
        return new SavedView(UUID.randomUUID(), name, Map.of());
    }
}
