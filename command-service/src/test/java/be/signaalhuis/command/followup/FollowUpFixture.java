package be.signaalhuis.command.followup;

import be.signaalhuis.events.codes.CodeLists;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;

/** Files of follow-up under test, held against the code lists that ship. */
final class FollowUpFixture {

    private FollowUpFixture() {}

    static <T> FixtureConfiguration<T> of(Class<T> aggregate) {
        return new AggregateTestFixture<>(aggregate).registerInjectableResource(new FollowUpRules(CodeLists.current()));
    }
}
