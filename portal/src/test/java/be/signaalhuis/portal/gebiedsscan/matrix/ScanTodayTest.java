package be.signaalhuis.portal.gebiedsscan.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import be.signaalhuis.portal.calls.FakeService;
import be.signaalhuis.portal.home.Today;
import be.signaalhuis.portal.login.Reader;
import be.signaalhuis.portal.page.Known;
import be.signaalhuis.portal.page.MovableClock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ScanTodayTest {

    private static final String AREAS = "/v1/gebiedsscan/areas";
    private static final String COUNTED = """
            {"areas":[{"area":"71016W01","name":"Bokrijk","total":2,"lifeDomains":{}},
              {"area":"71016W26","name":"Waterschei-Noord","total":9,"lifeDomains":{}}],"total":11,"position":7}
            """;

    private final FakeService service = FakeService.start();
    private final ScanToday today =
            new ScanToday(new Matrices(service.questions()), Known.dates(new MovableClock("2026-11-26T12:00:00Z")));

    @AfterEach
    void stop() {
        service.close();
    }

    @Test
    void anAnalystSeesWhereMostWasSeenLately() {
        service.says(AREAS, 200, COUNTED);

        assertThat(items("analyst"))
                .containsExactly(new Today.Item(
                        "scan.most",
                        9L,
                        "/gebiedsscan/71016W26?periodeVan=2026-10-28&periodeTot=2026-11-26",
                        "Waterschei-Noord",
                        false));
    }

    @Test
    void aNumberThatLacksWhatSheJustWroteIsNoNumber() {
        service.says(AREAS, 200, Map.of("Consistency", "behind"), COUNTED);
        assertThat(items("scanmanager")).extracting(Today.Item::count).containsOnlyNulls();
    }

    @Test
    void othersAreNotAskedFor() {
        assertThat(items("intake")).isEmpty();
        assertThat(items("admin")).extracting(Today.Item::key).containsExactly("areamap");
        assertThat(service.asked()).isEmpty();
    }

    private List<Today.Item> items(String role) {
        return today.of(new Reader("an", List.of(role), "71016"));
    }
}
