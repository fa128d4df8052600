package be.signaalhuis.portal.meldpunt.imports;

import be.signaalhuis.portal.codes.Codes;
import be.signaalhuis.portal.page.FieldIssue;
import be.signaalhuis.portal.page.Form;
import be.signaalhuis.portal.page.Texts;
import java.io.IOException;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Where one chooses the file of a register, and reads what may be in it. */
@Controller
class UploadPage {

    static final String ADDRESS = "/meldpunt/invoer";
    private static final String FIELD = "bestand";
    private static final long LARGEST = 10L * 1024 * 1024;

    private final Registers registers;
    private final Codes codes;
    private final Texts texts;

    UploadPage(Registers registers, Codes codes, Texts texts) {
        this.registers = registers;
        this.codes = codes;
        this.texts = texts;
    }

    @GetMapping(ADDRESS)
    String upload(@RequestParam(name = TooLarge.PARAMETER, required = false) String tooLarge, Model model) {
        return tooLarge == null ? page(Form.empty(), model) : refused("imports.error.large", model);
    }

    @PostMapping(ADDRESS)
    String take(@RequestParam(name = FIELD, required = false) MultipartFile file, Model model) throws IOException {
        if (file == null || file.isEmpty() && file.getOriginalFilename().isEmpty()) {
            return refused("imports.error.none", model);
        }
        if (file.getSize() > LARGEST) {
            return refused("imports.error.large", model);
        }
        var content = file.getBytes();
        var form = FileForm.of(content);
        if (form != FileForm.TEXT) {
            return refused(form.key(), model);
        }
        return "redirect:" + ADDRESS + "/" + registers.keep(new Register(file.getOriginalFilename(), content));
    }

    private String refused(String why, Model model) {
        return page(Form.empty().with(List.of(new FieldIssue(FIELD, texts.of(why)))), model);
    }

    private String page(Form form, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("columns", RegisterColumns.ALL);
        model.addAttribute("lists", RegisterColumns.codeLists());
        model.addAttribute("book", codes.book());
        model.addAttribute("chosen", registers.chosen());
        return "meldpunt/imports/upload";
    }
}
