package be.signaalhuis.command.gebiedsscan.areamap;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.codes.CodeLists;
import be.signaalhuis.events.gebiedsscan.AreaMapId;
import be.signaalhuis.events.gebiedsscan.AreasOutlined;
import be.signaalhuis.events.gebiedsscan.Outline;
import be.signaalhuis.events.gebiedsscan.Polygon;
import be.signaalhuis.events.gebiedsscan.Ring;
import be.signaalhuis.events.sealing.Sealed;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;

class DrawingAMapTest {

    private static final Code GENK = Code.of("71016");
    private static final Code NOW = Code.of("2025");
    private static final AreaMapId MAP = AreaMapId.of(GENK, NOW);

    private final FixtureConfiguration<AreaMap> fixture =
            new AggregateTestFixture<>(AreaMap.class).registerInjectableResource(CodeLists.current());

    @Test
    void canDrawTheFirstMap() {
        fixture.givenNoPriorActivity().when(drawing(551000, "ons")).expectEvents(drawn(551000, "ons"));
    }

    @Test
    void aBetterMapTakesItsPlace() {
        fixture.given(drawn(551000, "ons")).when(drawing(551001, "ons")).expectEvents(drawn(551001, "ons"));
    }

    @Test
    void whoMustBeNamedCanChange() {
        fixture.given(drawn(551000, null)).when(drawing(551000, "ons")).expectEvents(drawn(551000, "ons"));
    }

    @Test
    void theSameMapAgainIsNoNews() {
        fixture.given(drawn(551000, "ons"))
                .when(drawing(551000, "ons"))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    private static OutlineAreas drawing(int west, String attribution) {
        return new OutlineAreas(MAP, GENK, NOW, text(attribution), outlines(west));
    }

    private static AreasOutlined drawn(int west, String attribution) {
        var codes = CodeLists.current().version();
        return new AreasOutlined(MAP, GENK, NOW, text(attribution), outlines(west), codes);
    }

    private static List<Outline> outlines(int west) {
        var ring = new Ring(List.of(west, 5099000, 552000, 5099000, 552000, 5100000, west, 5099000));
        return List.of(new Outline(Code.of("71016W26"), List.of(new Polygon(List.of(ring)))));
    }

    private static Sealed<String> text(String text) {
        return text == null ? null : Sealed.fresh(text);
    }
}
