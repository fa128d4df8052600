package be.signaalhuis.portal.gebiedsscan.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.signaalhuis.portal.calls.FakeService;
import be.signaalhuis.portal.calls.Refusal;
import be.signaalhuis.portal.codes.KnownCodes;
import be.signaalhuis.portal.page.FieldIssue;
import be.signaalhuis.portal.page.Form;
import be.signaalhuis.portal.page.Known;
import be.signaalhuis.portal.page.MovableClock;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.ui.ExtendedModelMap;
import org.springframework.web.servlet.mvc.support.RedirectAttributesModelMap;
import tools.jackson.databind.json.JsonMapper;

class MapUploadTest {

    private static final String MAPS = "/v1/area-maps";
    private static final String KEY = UUID.randomUUID().toString();
    private static final String FILE =
            "{\"features\":[{\"properties\":{\"wijkCode\":\"71016W26\"}},{\"properties\":{}}]}";

    private final FakeService service = FakeService.start();
    private final MapUpload page = new MapUpload(
            service.commands(),
            new MapIssues(
                    JsonMapper.builder().build(),
                    KnownCodes.by(new MovableClock("2026-11-26T12:00:00Z")),
                    Known.texts()),
            Known.texts());
    private final ExtendedModelMap model = new ExtendedModelMap();

    @BeforeEach
    void inDutch() {
        LocaleContextHolder.setLocale(Locale.of("nl"));
    }

    @AfterEach
    void end() {
        LocaleContextHolder.resetLocaleContext();
        service.close();
    }

    @Test
    void aMapIsTakenAsItIs() throws IOException {
        service.says(MAPS, 201, "{\"id\":\"" + KEY + "\",\"version\":0}");

        assertThat(send(FILE)).isEqualTo("redirect:/gebiedsscan/kaart");
        assertThat(service.asked().getFirst().body()).isEqualTo(FILE);
        assertThat(service.asked().getFirst().key()).isEqualTo(KEY);
    }

    @Test
    void whatIsWrongIsNamedByTheAreaItIsIn() throws IOException {
        service.says(MAPS, 400, """
                {"issues":[{"name":"features[0].geometry","detail":"Dit gebied heeft geen omtrek."},
                 {"name":"features[1].properties.wijkCode","detail":"Vul dit in."},
                 {"name":"crs","detail":"Gebruik WGS84."},{"name":"","detail":"Te groot."}]}
                """);

        assertThat(send(FILE)).isEqualTo("gebiedsscan/map/upload");
        assertThat(issues())
                .containsExactly(
                        "Gebied 1 (Waterschei-Noord), geometry: Dit gebied heeft geen omtrek.",
                        "Gebied 2 (zonder wijkcode), properties.wijkCode: Vul dit in.",
                        "crs: Gebruik WGS84.",
                        "Te groot.");
    }

    @Test
    void whatIsNoJsonIsRefusedAsWell() throws IOException {
        service.says(MAPS, 400, "{\"detail\":\"Geen JSON.\",\"issues\":[]}");
        send("geen kaart");
        assertThat(issues()).containsExactly("Geen JSON.");
    }

    @Test
    void withoutAFileNothingIsSent() throws IOException {
        send("");
        assertThat(issues()).containsExactly("Kies een GeoJSON-bestand.");
        assertThat(service.asked()).isEmpty();
    }

    @Test
    void aServiceThatIsDownIsNotTheFilesFault() {
        service.says(MAPS, 503, "{}");
        assertThatThrownBy(() -> send(FILE)).isInstanceOf(Refusal.class);
    }

    private String send(String content) throws IOException {
        var file =
                new MockMultipartFile(MapUpload.FIELD, "kaart.geojson", null, content.getBytes(StandardCharsets.UTF_8));
        return page.take(file, KEY, model, new RedirectAttributesModelMap());
    }

    private List<String> issues() {
        return ((Form) model.getAttribute("form"))
                .issues().stream().map(FieldIssue::text).toList();
    }
}
