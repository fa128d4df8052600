package be.signaalhuis.portal.audit.values;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class NamedValueTest {

    @Test
    void whatLiesWithinAnotherIsNamedAfterBoth() {
        assertThat(
                        in(
                                "{\"facts\":{\"from\":\"2026-11-03\"},\"grounds\":[{\"ground\":\"RAS\"},{\"ground\":\"LEEFTIJD\"}]}"))
                .extracting(NamedValue::name, value -> value.values().getFirst().text())
                .containsExactly(
                        tuple("facts.from", "03/11/2026"),
                        tuple("grounds[0].ground", "RAS"),
                        tuple("grounds[1].ground", "LEEFTIJD"));
    }

    @Test
    void severalOfOneFieldStayTogether() {
        assertThat(in("{\"outcomes\":[\"ADVIES\",\"DOORVERWIJZING\"]}"))
                .singleElement()
                .satisfies(value ->
                        assertThat(value.values()).extracting(Told::text).containsExactly("ADVIES", "DOORVERWIJZING"));
    }

    @Test
    void whatIsSealedIsTheNameThatStandsForItAndWhatIsErasedIsGone() {
        assertThat(
                        in(
                                "{\"name\":{\"pseudonym\":\"P-1\"},\"text\":{\"erased\":true},\"anonymous\":true,\"note\":null,\"none\":[]}"))
                .extracting(value -> value.values().getFirst().kind())
                .containsExactly(
                        Told.Kind.PSEUDONYM, Told.Kind.ERASED, Told.Kind.YES, Told.Kind.NOTHING, Told.Kind.NOTHING);
    }

    private static List<NamedValue> in(String json) {
        return NamedValue.in(JsonMapper.builder().build().readTree(json));
    }
}
