package be.signaalhuis.portal.page;

import static org.assertj.core.api.Assertions.assertThat;

import be.signaalhuis.portal.login.PageRights;
import be.signaalhuis.portal.login.Reader;
import java.util.List;
import org.junit.jupiter.api.Test;

class NavigationTest {

    private final Navigation navigation = new Navigation();

    @Test
    void ofAPlaceWithinAnotherOnlyItselfIsWhereOneIs() {
        assertThat(links("analyst", "/signalen/nieuw/overlast"))
                .filteredOn(Frame.Link::current)
                .extracting(Frame.Link::key)
                .containsExactly("signalNew");
        assertThat(links("analyst", "/signalen/5b0b"))
                .filteredOn(Frame.Link::current)
                .extracting(Frame.Link::key)
                .containsExactly("signals");
    }

    @Test
    void whoeverOnlyWritesSignalsDownFindsThatAndNotTheList() {
        assertThat(links("lco", "/"))
                .extracting(Frame.Link::key)
                .contains("signalNew")
                .doesNotContain("signals");
        assertThat(links("intake", "/"))
                .extracting(Frame.Link::key)
                .startsWith("home", "new", "worklist")
                .contains("signalNew")
                .doesNotContain("bottlenecks");
        assertThat(links("auditor", "/")).extracting(Frame.Link::key).doesNotContain("signalNew");
    }

    @Test
    void whoMakesPolicyFindsWhatIsToBeDoneAndOthersFindItWithTheMeetings() {
        assertThat(links("policy", "/opvolging"))
                .filteredOn(Frame.Link::current)
                .extracting(Frame.Link::key)
                .containsExactly("items");
        assertThat(links("analyst", "/")).extracting(Frame.Link::key).doesNotContain("items");
    }

    @Test
    void aPageLiesBelowTheNearestPlaceThatItsReaderFinds() {
        assertThat(links("lco", "/lco/jaar/2013"))
                .filteredOn(Frame.Link::current)
                .extracting(Frame.Link::key)
                .containsExactly("lco");
        assertThat(links("policy", "/lco/jaar/2013"))
                .filteredOn(Frame.Link::current)
                .extracting(Frame.Link::key)
                .containsExactly("lcoYears");
    }

    private List<Frame.Link> links(String role, String path) {
        return navigation.of(new Reader("amina", List.of(role), "71016"), path, PageRights.OF_THE_PORTAL);
    }
}
