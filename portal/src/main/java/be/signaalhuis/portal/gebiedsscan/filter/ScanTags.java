package be.signaalhuis.portal.gebiedsscan.filter;

import be.signaalhuis.portal.codes.Codes;
import be.signaalhuis.portal.page.Dates;
import be.signaalhuis.portal.page.Stand;
import be.signaalhuis.portal.page.Texts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Says in words what is counted; each tag leads to the page without it. */
@Component
public class ScanTags {

    private final Codes codes;
    private final Dates dates;
    private final Texts texts;

    ScanTags(Codes codes, Dates dates, Texts texts) {
        this.codes = codes;
        this.dates = dates;
        this.texts = texts;
    }

    /** @param address of the page without this */
    public record Tag(String text, String address) {}

    public List<Tag> of(ScanFilter filter, String page) {
        var tags = new ArrayList<Tag>();
        if (filter.from() != null) {
            var without = filter.during(null, filter.until());
            tags.add(new Tag(texts.of("scan.tag.from", dates.day(filter.from())), without.address(page)));
        }
        if (filter.until() != null) {
            var without = filter.during(filter.from(), null);
            tags.add(new Tag(texts.of("scan.tag.until", dates.day(filter.until())), without.address(page)));
        }
        if (filter.hasLifeDomain()) {
            var label = codes.label("LIFE_DOMAIN", filter.lifeDomain());
            tags.add(new Tag(
                    texts.of("scan.tag.lifeDomain", label), filter.about("").address(page)));
        }
        if (filter.stand().asked() != null) {
            var now = filter.asKnownOn(Stand.NOW);
            tags.add(new Tag(texts.of("scan.tag.stand", stand(filter.stand())), now.address(page)));
        }
        return List.copyOf(tags);
    }

    private String stand(Stand stand) {
        return stand.isMoment() ? dates.moment(Instant.parse(stand.asked())) : stand.shown();
    }
}
