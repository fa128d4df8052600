package be.signaalhuis.command.lco;

import be.signaalhuis.events.codes.CodeLists;
import be.signaalhuis.eventstore.actor.MetaDataKeys;
import java.util.Map;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;

/** A file under test, held against the code lists and the conditions that ship, and who asks something of it. */
final class OverlegFixture {

    static final Map<String, String> AS_COORDINATOR = as("lco", "71016", "coordinator");

    private OverlegFixture() {}

    static FixtureConfiguration<Overleg> file() {
        return file(rules());
    }

    static FixtureConfiguration<Overleg> file(Conditions conditions) {
        return file(new LcoRules(CodeLists.current(), conditions));
    }

    static LcoRules rules() {
        return new LcoRules(CodeLists.current(), new Conditions(3, 3, Conditions.Needed.ANY));
    }

    private static FixtureConfiguration<Overleg> file(LcoRules rules) {
        return new AggregateTestFixture<>(Overleg.class).registerInjectableResource(rules);
    }

    static Map<String, String> as(String role, String municipality, String account) {
        return Map.of(MetaDataKeys.ROLE, role, MetaDataKeys.MUNICIPALITY, municipality, MetaDataKeys.ACTOR, account);
    }
}
