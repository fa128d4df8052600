package be.signaalhuis.portal.home;

import be.signaalhuis.portal.login.Reader;
import be.signaalhuis.portal.page.Patience;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Where one starts: what waits for this reader today. */
@Controller
class HomePage {

    private final List<Today> features;
    private final Patience patience;

    HomePage(List<Today> features, Patience patience) {
        this.patience = patience;
        this.features =
                features.stream().sorted(Comparator.comparing(Today::order)).toList();
    }

    @GetMapping("/")
    String home(Model model) {
        var reader = Reader.current();
        var items = features.stream()
                .flatMap(feature -> feature.of(reader).stream())
                .toList();
        if (patience.isStillWaiting(items.stream().anyMatch(Today.Item::behind), model)) {
            return Patience.NOTHING;
        }
        model.addAttribute("items", items);
        return "home";
    }
}
