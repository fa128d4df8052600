package be.signaalhuis.portal.audit.verification;

import be.signaalhuis.portal.audit.Audit;
import be.signaalhuis.portal.audit.Following;
import be.signaalhuis.portal.calls.Passed;
import be.signaalhuis.portal.page.Unknown;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One verification: how far it is, and what came of it. */
@Controller
class VerificationPage {

    private static final String ONE = Verification.PAGE + "/" + Audit.ID;
    private static final Map<String, MediaType> FORMS =
            Map.of("json", MediaType.APPLICATION_JSON, "pdf", MediaType.APPLICATION_PDF);

    private final Verifications verifications;
    private final Following following;

    VerificationPage(Verifications verifications, Following following) {
        this.verifications = verifications;
        this.following = following;
    }

    /** @param gezegd second at which the last words were spoken */
    @GetMapping(ONE)
    String verification(@PathVariable UUID id, @RequestParam(defaultValue = "0") long gezegd, Model model) {
        var verification = verifications.one(id);
        following.follow(verification.progress(), gezegd, verification.address(), model);
        model.addAttribute("verification", verification);
        return "audit/verification/verification";
    }

    @PostMapping(ONE + "/stoppen")
    String stop(@PathVariable UUID id) {
        verifications.stop(id);
        return "redirect:" + Verification.PAGE + "/" + id;
    }

    @GetMapping(ONE + "/verslag")
    ResponseEntity<byte[]> report(@PathVariable UUID id, @RequestParam(defaultValue = "pdf") String vorm) {
        var form = FORMS.get(vorm);
        if (form == null) {
            throw new Unknown();
        }
        return Passed.on(verifications.report(id, form));
    }
}
