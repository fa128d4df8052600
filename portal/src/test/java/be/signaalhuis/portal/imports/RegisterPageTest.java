package be.signaalhuis.portal.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.signaalhuis.portal.calls.FakeService;
import be.signaalhuis.portal.calls.Refusal;
import be.signaalhuis.portal.drafts.TestDrafts;
import be.signaalhuis.portal.login.LoggedIn;
import be.signaalhuis.portal.page.Form;
import be.signaalhuis.portal.page.Known;
import be.signaalhuis.portal.page.MovableClock;
import be.signaalhuis.portal.page.Unknown;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.ui.ExtendedModelMap;

class RegisterPageTest {

    private static final String IMPORTS = "/v1/imports/discrimination-reports";
    private static final UUID TASK = UUID.randomUUID();

    private final FakeService service = FakeService.start();
    private final MovableClock clock = new MovableClock("2026-11-26T12:00:00Z");
    private final Registers registers = new Registers(TestDrafts.by(clock));
    private final RegisterPage page = new RegisterPage(Kinds.ALL, registers, service.commands(), Known.texts());
    private final ExtendedModelMap model = new ExtendedModelMap();
    private UUID file;

    @BeforeEach
    void chosen() {
        LoggedIn.as("an " + UUID.randomUUID());
        file = registers.keep(
                Kinds.MELDPUNT, new Register("lijst.csv", "kanaal\nLOKET\n".getBytes(StandardCharsets.UTF_8)));
    }

    @AfterEach
    void stop() {
        service.close();
        LoggedIn.out();
    }

    @Test
    void isThereForAFortnightAndForWhoeverChoseIt() {
        page.preview("meldpunt", file, model);
        assertThat(model.getAttribute("name")).isEqualTo("lijst.csv");
        assertThat(registers.chosen(Kinds.MELDPUNT)).hasSize(1);
        clock.goOn(Duration.ofDays(14));
        assertThatThrownBy(() -> page.preview("meldpunt", file, model)).isInstanceOf(Unknown.class);
    }

    @Test
    void isNotThereForAnybodyElse() {
        LoggedIn.as("bo");
        assertThatThrownBy(() -> page.preview("meldpunt", file, model)).isInstanceOf(Unknown.class);
        assertThatThrownBy(() -> page.run("meldpunt", file, "echt", model)).isInstanceOf(Unknown.class);
        assertThat(registers.chosen(Kinds.MELDPUNT)).isEmpty();
    }

    @Test
    void pressedTwiceIsOneRunAndTriedIsAnotherThanTaken() {
        accepts();
        assertThat(page.run("meldpunt", file, "proef", model))
                .isEqualTo("redirect:/meldpunt/invoer/" + file + "/taken/" + TASK);
        page.run("meldpunt", file, "proef", model);
        page.run("meldpunt", file, "echt", model);
        var keys = service.asked().stream().map(FakeService.Asked::key).toList();
        assertThat(keys.get(0)).isEqualTo(keys.get(1)).isNotEqualTo(keys.get(2));
        assertThat(service.asked()).allSatisfy(asked -> assertThat(asked.body()).isEqualTo("kanaal\nLOKET\n"));
    }

    @Test
    void anotherFileIsAnotherRun() {
        assertThat(Run.REAL.key(file)).isNotEqualTo(Run.REAL.key(UUID.randomUUID()));
    }

    @Test
    void showsTheFileAgainWithWhatTheServiceHasAgainstIt() {
        service.says(IMPORTS, 413, "{\"type\":\"urn:x:payloadTooLarge\",\"detail\":\"Te groot.\"}");
        assertThat(page.run("meldpunt", file, "proef", model)).isEqualTo("imports/register");
        assertThat(((Form) model.getAttribute("form")).error("wijze")).isEqualTo("Te groot.");
        assertThat(model.getAttribute("preview")).isNotNull();
    }

    @Test
    void doesNotCallItTheFilesFaultWhenTheServiceIsDown() {
        service.says(IMPORTS, 503, "{}");
        assertThatThrownBy(() -> page.run("meldpunt", file, "proef", model)).isInstanceOf(Refusal.class);
    }

    @Test
    void knowsNoOtherWayToRunIt() {
        accepts();
        assertThatThrownBy(() -> page.run("meldpunt", file, "", model)).isInstanceOf(Unknown.class);
        assertThat(service.asked()).isEmpty();
    }

    private void accepts() {
        service.says(
                IMPORTS,
                202,
                "{\"id\":\"" + TASK + "\",\"state\":\"QUEUED\",\"dryRun\":true,\"rows\":0,"
                        + "\"done\":0,\"accepted\":0,\"unchanged\":0,\"rejected\":0,\"errors\":[]}");
    }
}
