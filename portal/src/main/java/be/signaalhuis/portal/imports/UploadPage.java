package be.signaalhuis.portal.imports;

import be.signaalhuis.portal.codes.Codes;
import be.signaalhuis.portal.page.FieldIssue;
import be.signaalhuis.portal.page.Form;
import be.signaalhuis.portal.page.Texts;
import java.io.IOException;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Where one chooses the file of a register, and reads what may be in it. */
@Controller
class UploadPage {

    static final String ADDRESS = "/{place}/invoer";
    private static final String FIELD = "bestand";
    private static final long LARGEST = 10L * 1024 * 1024;

    private final RegisterKinds kinds;
    private final Registers registers;
    private final Codes codes;
    private final Texts texts;

    UploadPage(RegisterKinds kinds, Registers registers, Codes codes, Texts texts) {
        this.kinds = kinds;
        this.registers = registers;
        this.codes = codes;
        this.texts = texts;
    }

    @GetMapping(ADDRESS)
    String upload(
            @PathVariable String place,
            @RequestParam(name = TooLarge.PARAMETER, required = false) String tooLarge,
            Model model) {
        var kind = kinds.at(place);
        return tooLarge == null ? page(kind, Form.empty(), model) : refused(kind, "imports.error.large", model);
    }

    @PostMapping(ADDRESS)
    String take(
            @PathVariable String place, @RequestParam(name = FIELD, required = false) MultipartFile file, Model model)
            throws IOException {
        var kind = kinds.at(place);
        if (file == null || file.isEmpty() && file.getOriginalFilename().isEmpty()) {
            return refused(kind, "imports.error.none", model);
        }
        if (file.getSize() > LARGEST) {
            return refused(kind, "imports.error.large", model);
        }
        var content = file.getBytes();
        var form = FileForm.of(content);
        if (form != FileForm.TEXT) {
            return refused(kind, form.key(), model);
        }
        return "redirect:" + kind.address() + "/"
                + registers.keep(kind, new Register(file.getOriginalFilename(), content));
    }

    private String refused(RegisterKind kind, String why, Model model) {
        return page(kind, Form.empty().with(List.of(new FieldIssue(FIELD, texts.of(why)))), model);
    }

    private String page(RegisterKind kind, Form form, Model model) {
        model.addAttribute("kind", kind);
        model.addAttribute("form", form);
        model.addAttribute("columns", kind.columns());
        model.addAttribute("lists", kind.codeLists());
        model.addAttribute("book", codes.book());
        model.addAttribute("chosen", registers.chosen(kind));
        return "imports/upload";
    }
}
