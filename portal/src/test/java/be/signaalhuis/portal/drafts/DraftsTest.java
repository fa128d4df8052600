package be.signaalhuis.portal.drafts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.signaalhuis.portal.login.LoggedIn;
import be.signaalhuis.portal.page.MovableClock;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DraftsTest {

    private static final String KIND = "melding";

    private final MovableClock clock = new MovableClock("2026-11-26T13:05:00Z");
    private final Drafts drafts = TestDrafts.by(clock);
    private final UUID id = UUID.randomUUID();

    private record Typed(String name, List<Integer> changes) {

        static Typed of(String name) {
            return new Typed(name, List.of());
        }

        Typed with(int change) {
            var all = new ArrayList<>(changes);
            all.add(change);
            return new Typed(name, List.copyOf(all));
        }
    }

    @BeforeEach
    void somebodyLogsIn() {
        TestDrafts.sql().sql("delete from portal.draft").update();
        LoggedIn.as("amina");
    }

    @AfterEach
    void nobodyIsLoggedIn() {
        LoggedIn.out();
    }

    @Test
    void whatIsSavedCanBeOpenedAgain() {
        drafts.save(id, KIND, Typed.of("Bar De Markt"));

        assertThat(drafts.find(id, KIND, Typed.class)).hasValueSatisfying(draft -> {
            assertThat(draft.content().name()).isEqualTo("Bar De Markt");
            assertThat(draft.expiresAt()).isEqualTo(draft.savedAt().plus(Duration.ofDays(14)));
        });
        assertThat(drafts.count(KIND)).isOne();
    }

    @Test
    void nobodyElseCanOpenListChangeOrDeleteIt() {
        drafts.save(id, KIND, Typed.of("Bar De Markt"));

        LoggedIn.as("bram");
        drafts.save(id, KIND, Typed.of("taken over"));
        drafts.delete(id);

        assertThat(drafts.find(id, KIND, Typed.class)).isEmpty();
        assertThat(drafts.mine(KIND, Typed.class)).isEmpty();
        assertThat(drafts.change(id, KIND, Typed.class, same -> Typed.of("changed")))
                .isEmpty();
        LoggedIn.as("amina");
        assertThat(drafts.find(id, KIND, Typed.class))
                .hasValueSatisfying(draft -> assertThat(draft.content().name()).isEqualTo("Bar De Markt"));
    }

    @Test
    void whoeverIsNotLoggedInHasNone() {
        LoggedIn.out();

        assertThatThrownBy(() -> drafts.count(KIND)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aDraftIsGoneAfterAFortnightAndNotBefore() {
        drafts.save(id, KIND, Typed.of("Bar De Markt"));

        clock.goOn(Drafts.KEPT.minusSeconds(1));
        assertThat(drafts.find(id, KIND, Typed.class)).isPresent();

        clock.goOn(Duration.ofSeconds(1));
        assertThat(drafts.find(id, KIND, Typed.class)).isEmpty();
        assertThat(drafts.deleteExpired(clock.instant())).isOne();
    }

    @Test
    void aChangeBeginsTheFortnightAnew() {
        drafts.save(id, KIND, Typed.of("Bar De Markt"));
        clock.goOn(Duration.ofDays(13));
        drafts.save(id, KIND, Typed.of("Bar De Markt 2"));
        clock.goOn(Duration.ofDays(13));

        assertThat(drafts.find(id, KIND, Typed.class)).isPresent();
        assertThat(drafts.deleteExpired(clock.instant())).isZero();
    }

    @Test
    void whatIsStoredHoldsNothingOfWhatWasTyped() {
        drafts.save(id, KIND, Typed.of("Bar De Markt"));

        var row = TestDrafts.sql().sql("select * from portal.draft").query().singleRow();
        assertThat(new String((byte[]) row.get("sealed"), StandardCharsets.ISO_8859_1))
                .doesNotContain("Bar", "Markt", "name");
        assertThat(row.toString()).doesNotContain("Markt");
    }

    @Test
    void aSealMovedToAnotherRowOrOwnerDoesNotOpen() {
        var other = UUID.randomUUID();
        drafts.save(id, KIND, Typed.of("Bar De Markt"));
        drafts.save(other, KIND, Typed.of("Bar De Hoek"));
        TestDrafts.sql()
                .sql("update portal.draft set sealed = (select sealed from portal.draft where id = ?) where id = ?")
                .params(id, other)
                .update();
        assertThatThrownBy(() -> drafts.find(other, KIND, Typed.class))
                .hasRootCauseInstanceOf(GeneralSecurityException.class);

        TestDrafts.sql().sql("update portal.draft set owner = 'bram'").update();
        LoggedIn.as("bram");
        assertThatThrownBy(() -> drafts.find(id, KIND, Typed.class))
                .hasRootCauseInstanceOf(GeneralSecurityException.class);
    }

    @Test
    void changesThatComeTogetherAreAllInIt() {
        drafts.save(id, KIND, Typed.of("Bar De Markt"));

        try (var threads = Executors.newFixedThreadPool(4)) {
            for (int i = 0; i < 20; i++) {
                var change = i;
                threads.submit(() -> {
                    LoggedIn.as("amina");
                    return drafts.change(id, KIND, Typed.class, typed -> typed.with(change));
                });
            }
        }

        assertThat(drafts.find(id, KIND, Typed.class).orElseThrow().content().changes())
                .hasSize(20);
    }

    @Test
    void aChangeAfterTheDraftHasGoneDoesNotBringItBack() {
        drafts.save(id, KIND, Typed.of("Bar De Markt"));
        drafts.delete(id);

        assertThat(drafts.change(id, KIND, Typed.class, typed -> typed.with(1))).isEmpty();
        assertThat(drafts.count(KIND)).isZero();
    }
}
