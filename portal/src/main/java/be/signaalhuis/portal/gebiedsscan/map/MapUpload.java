package be.signaalhuis.portal.gebiedsscan.map;

import be.signaalhuis.portal.calls.Commands;
import be.signaalhuis.portal.calls.Receipt;
import be.signaalhuis.portal.calls.Refusal;
import be.signaalhuis.portal.page.FieldIssue;
import be.signaalhuis.portal.page.Form;
import be.signaalhuis.portal.page.Texts;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Brings in the outlines of the neighbourhoods as a file. */
@Controller
class MapUpload {

    static final String FIELD = "kaartbestand";
    private static final String PATH = "/gebiedsscan/kaart";
    private static final MediaType GEOJSON = new MediaType("application", "geo+json");
    private static final long LARGEST = 2_000_000;

    private final Commands commands;
    private final MapIssues issues;
    private final Texts texts;

    MapUpload(Commands commands, MapIssues issues, Texts texts) {
        this.commands = commands;
        this.issues = issues;
        this.texts = texts;
    }

    @GetMapping(PATH)
    String choose(Model model) {
        return page(Form.empty(), model);
    }

    @PostMapping(PATH)
    String take(
            @RequestParam(name = FIELD, required = false) MultipartFile file,
            @RequestParam(defaultValue = "") String sleutel,
            Model model,
            RedirectAttributes after)
            throws IOException {
        if (file == null || file.isEmpty()) {
            return refused(List.of(texts.of("areamap.error.none")), model);
        }
        if (file.getSize() > LARGEST) {
            return refused(List.of(texts.of("areamap.error.large")), model);
        }
        var content = file.getBytes();
        try {
            commands.send(Receipt.class, GEOJSON, content, key(sleutel), "/v1/area-maps");
        } catch (Refusal refusal) {
            if (!refusal.isAboutInput() && refusal.status() != 413) {
                throw refusal;
            }
            return refused(issues.of(refusal.problem(), content), model);
        }
        after.addFlashAttribute("done", "areamap");
        return "redirect:" + PATH;
    }

    /** Sent twice it is taken once; who changed it gets one of her own. */
    private static String key(String sent) {
        try {
            return UUID.fromString(sent).toString();
        } catch (IllegalArgumentException changed) {
            return UUID.randomUUID().toString();
        }
    }

    private String refused(List<String> why, Model model) {
        return page(
                Form.empty()
                        .with(why.stream()
                                .map(text -> new FieldIssue(FIELD, text))
                                .toList()),
                model);
    }

    private String page(Form form, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("sleutel", UUID.randomUUID());
        return "gebiedsscan/map/upload";
    }
}
