package be.signaalhuis.portal.signals.log;

import static org.assertj.core.api.Assertions.assertThat;

import be.signaalhuis.portal.calls.FakeService;
import be.signaalhuis.portal.page.FieldIssue;
import be.signaalhuis.portal.page.Form;
import be.signaalhuis.portal.signals.signal.ASignal;
import be.signaalhuis.portal.signals.signal.AcceptedSignals;
import be.signaalhuis.portal.signals.signal.Theme;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

class LoggingTest {

    private static final UUID ID = UUID.randomUUID();
    private static final String PATH = "/v1/signals/nuisance";
    private static final String CHECK = "/v1/signals/summary-check";

    private final FakeService service = FakeService.start();
    private final MockHttpServletRequest session = new MockHttpServletRequest();
    private final AcceptedSignals accepted = ASignal.acceptedIn(session);
    private final LastChoices last = new LastChoices(session);
    private final Logging logging = new Logging(
            service.commands(), ASignal.guard(service.commands()), ASignal.reader(), accepted, last, ASignal.CLOCK);

    @AfterEach
    void close() {
        service.close();
    }

    @Test
    void aSignalIsSentUnderTheKeyOfItsPageAndStaysInSight() {
        service.says(PATH, 201, "{\"id\": \"" + ID + "\", \"version\": 0}");

        assertThat(send(ASignal.smallest(), false)).isEqualTo(new Result.Received(ID));
        assertThat(service.asked()).extracting(FakeService.Asked::key).containsExactly("k1");
        assertThat(accepted.find(ID).orElseThrow().form().value("theme")).isEqualTo("OVERLAST");
        assertThat(Form.of(last.all()).value("source")).isEqualTo("BEWONER");
    }

    @Test
    void wordsInTheSummaryAreShownBeforeAnythingIsSent() {
        service.says(CHECK, 200, "{\"words\": [\"marok…\"]}");
        var signal = ASignal.smallest().with("summary", "Marokkaanse jongeren");

        assertThat(send(signal, false))
                .isInstanceOfSatisfying(
                        Result.Words.class, words -> assertThat(words.words()).containsExactly("marok…"));
        assertThat(service.asked()).extracting(FakeService.Asked::path).containsExactly(CHECK);
    }

    @Test
    void whoeverHasSeenTheWordsCanSendItAsItIs() {
        service.says(PATH, 201, "{\"id\": \"" + ID + "\", \"version\": 0, \"warnings\": []}");

        assertThat(send(ASignal.smallest().with("summary", "Marokkaanse jongeren"), true))
                .isEqualTo(new Result.Received(ID));
        assertThat(service.asked()).extracting(FakeService.Asked::path).containsExactly(PATH);
    }

    @Test
    void nothingIsSentOfAPageThatIsNotFilledIn() {
        assertThat(send(ASignal.smallest().with("area", ""), false)).isInstanceOf(Result.Wrong.class);
        assertThat(service.asked()).isEmpty();
    }

    @Test
    void whatTheServiceRefusesIsSaidAtItsField() {
        service.says(
                PATH,
                400,
                "{\"type\": \"urn:x:badRequest\", \"issues\": [{\"name\": \"sharing\", \"detail\": \"te ruim\"}]}");

        assertThat(send(ASignal.smallest(), false))
                .isEqualTo(new Result.Wrong(java.util.List.of(new FieldIssue("sharing", "te ruim"))));
    }

    @Test
    void aServiceThatIsAwayMayBeAskedAgainWithTheSameKey() {
        service.says(PATH, 503, "{}");
        assertThat(send(ASignal.smallest(), false))
                .isInstanceOfSatisfying(
                        Result.Hindered.class, away -> assertThat(away.again()).isTrue());

        service.close();
        assertThat(send(ASignal.smallest().with("summary", "lawaai"), false)).isInstanceOf(Result.Hindered.class);
    }

    @Test
    void anotherSignalUnderAKeyThatWasUsedIsNotSentUnawares() {
        service.says(PATH, 422, "{}");

        assertThat(send(ASignal.smallest(), false))
                .isInstanceOfSatisfying(
                        Result.Hindered.class,
                        before -> assertThat(before.again()).isFalse());
    }

    private Result send(ASignal signal, boolean sure) {
        return logging.send(Theme.OVERLAST, signal.with("key", "k1").form(), sure);
    }
}
