package be.signaalhuis.command.meldpunt;

import be.signaalhuis.events.codes.CodeLists;
import be.signaalhuis.events.codes.ServiceAreas;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;

/** A report under test, held against the code lists and areas that ship. */
final class ReportFixture {

    private ReportFixture() {}

    static FixtureConfiguration<DiscriminationReport> ofAReport() {
        return new AggregateTestFixture<>(DiscriminationReport.class)
                .registerInjectableResource(new DeskRules(CodeLists.current(), ServiceAreas.current()));
    }
}
