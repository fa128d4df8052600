package be.signaalhuis.command.signals;

import static org.assertj.core.api.Assertions.assertThat;

import be.signaalhuis.command.testing.RunningCommandService;
import be.signaalhuis.events.signals.SignalId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SignalsOfTheLogTest {

    private final RunningCommandService service = RunningCommandService.shared();
    private final KnownSignals known = service.context().getBean(SignalsOfTheLog.class);

    @Test
    void knowsManyAsItKnowsEachOfThemAndNothingOfWhatIsNotThere() {
        var one = logged();
        var gone = logged();
        var nowhere = new SignalId(UUID.randomUUID());
        service.post(
                "intake",
                "/v1/signals/" + gone + "/retraction",
                "{\"cause\": \"ACHTERHAALD\", \"reason\": \"nee\"}",
                "If-Match",
                "\"0\"");

        var found = known.among(List.of(one, nowhere, gone));
        assertThat(found).containsOnlyKeys(one, gone);
        assertThat(found.get(one).counts()).isTrue();
        assertThat(found.get(gone).counts()).isFalse();
        assertThat(known.find(gone)).contains(found.get(gone));
        assertThat(known.find(nowhere)).isEmpty();
        assertThat(known.among(List.of())).isEmpty();
    }

    private SignalId logged() {
        var answer = service.post("intake", "/v1/signals/nuisance", SignalJson.nuisance());
        return new SignalId(UUID.fromString(answer.json().get("id").asString()));
    }
}
