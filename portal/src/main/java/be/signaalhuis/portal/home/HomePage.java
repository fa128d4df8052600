package be.signaalhuis.portal.home;

import be.signaalhuis.portal.login.Reader;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Where one starts: what waits for this reader today. */
@Controller
class HomePage {

    private final List<Today> features;

    HomePage(List<Today> features) {
        this.features =
                features.stream().sorted(Comparator.comparing(Today::order)).toList();
    }

    @GetMapping("/")
    String home(Model model) {
        var reader = Reader.current();
        model.addAttribute(
                "items",
                features.stream()
                        .flatMap(feature -> feature.of(reader).stream())
                        .toList());
        return "home";
    }
}
