package be.signaalhuis.portal.examples;

import be.signaalhuis.portal.page.Unknown;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where an administrator has the example registers imported, and sees how far that is. */
@Controller
class ExamplesPage {

    static final String ADDRESS = "/beheer/voorbeelden";
    private static final int REFRESH = 2;

    private final Examples registers;

    ExamplesPage(Examples registers) {
        this.registers = registers;
    }

    @GetMapping(ADDRESS)
    String page(@RequestParam(name = "taak", defaultValue = "") List<UUID> tasks, Model model) {
        var offer = registers.offered().orElseThrow(Unknown::new);
        var taking = tasks.stream().map(registers::taking).toList();
        if (taking.stream().anyMatch(one -> !one.hasEnded())) {
            model.addAttribute("refresh", REFRESH);
            model.addAttribute("address", address(tasks));
        }
        model.addAttribute("offer", offer);
        model.addAttribute("taking", taking);
        return "examples/examples";
    }

    @PostMapping(ADDRESS)
    String take() {
        return "redirect:"
                + address(registers.take().stream().map(Examples.Register::task).toList());
    }

    private static String address(List<UUID> tasks) {
        return tasks.stream().map(task -> "taak=" + task).collect(Collectors.joining("&", ADDRESS + "?", ""));
    }
}
