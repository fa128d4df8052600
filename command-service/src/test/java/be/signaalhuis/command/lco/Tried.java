package be.signaalhuis.command.lco;

import static be.signaalhuis.command.lco.AnOverleg.toChange;
import static be.signaalhuis.command.lco.OverlegFixture.AS_COORDINATOR;

import be.signaalhuis.eventstore.refusal.Refused;
import org.axonframework.test.aggregate.ResultValidator;
import org.hamcrest.Matcher;

/** A change of a file that the coordinator tries, after what happened before. */
record Tried(ResultValidator<Overleg> result) {

    static Tried after(Object[] before, OverlegChange change) {
        return new Tried(OverlegFixture.file().given(before).when(toChange(change), AS_COORDINATOR));
    }

    void does(Object... events) {
        result.expectSuccessfulHandlerExecution().expectEvents(events);
    }

    void isNoNews() {
        result.expectSuccessfulHandlerExecution().expectNoEvents();
    }

    void isRefused(Matcher<Refused> how) {
        result.expectNoEvents().expectException(how);
    }
}
