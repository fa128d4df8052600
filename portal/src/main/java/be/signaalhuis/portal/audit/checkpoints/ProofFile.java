package be.signaalhuis.portal.audit.checkpoints;

import be.signaalhuis.portal.audit.AuditLog;
import be.signaalhuis.portal.calls.Refusal;
import be.signaalhuis.portal.page.FieldIssue;
import be.signaalhuis.portal.page.Form;
import be.signaalhuis.portal.page.Texts;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Small files for who checks elsewhere: the newest checkpoint, and the proof that one event is in the log. */
@Controller
class ProofFile {

    private static final String EVENT = "gebeurtenis";

    private final Checkpoints checkpoints;
    private final CheckpointsShown shown;
    private final Texts texts;

    ProofFile(Checkpoints checkpoints, CheckpointsShown shown, Texts texts) {
        this.checkpoints = checkpoints;
        this.shown = shown;
        this.texts = texts;
    }

    @GetMapping(CheckpointsShown.PAGE + "/laatste")
    void newest(@RequestParam(name = CheckpointsShown.LOG, defaultValue = "") String code, HttpServletResponse reader)
            throws IOException {
        var log = AuditLog.of(code);
        give(checkpoints.now(log), texts.of("audit.file.checkpoint." + log.code()), reader);
    }

    @GetMapping(CheckpointsShown.PAGE + "/bewijs")
    String proof(@RequestParam(name = EVENT, defaultValue = "") String typed, HttpServletResponse reader, Model model)
            throws IOException {
        var event = event(typed.strip());
        if (event.isEmpty()) {
            return refused(typed, "audit.proof.form", model);
        }
        try {
            give(checkpoints.proof(event.get()), texts.of("audit.file.proof", event.get()), reader);
            return null;
        } catch (Refusal refusal) {
            if (refusal.status() != 404) {
                throw refusal;
            }
            return refused(typed, "audit.proof.unknown", model);
        }
    }

    private String refused(String typed, String why, Model model) {
        var form = Form.of(Map.of(EVENT, List.of(typed))).with(List.of(new FieldIssue(EVENT, texts.of(why))));
        return shown.show(AuditLog.EVENTS, "", form, model);
    }

    private static Optional<UUID> event(String typed) {
        try {
            return typed.length() == 36 ? Optional.of(UUID.fromString(typed)) : Optional.empty();
        } catch (IllegalArgumentException noIdentifier) {
            return Optional.empty();
        }
    }

    private static void give(byte[] file, String name, HttpServletResponse reader) throws IOException {
        reader.setContentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8).toString());
        reader.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename(name).build().toString());
        reader.getOutputStream().write(file);
    }
}
