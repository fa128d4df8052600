package be.signaalhuis.portal.imports;

import be.signaalhuis.portal.calls.Commands;
import be.signaalhuis.portal.page.Texts;
import be.signaalhuis.portal.page.Unknown;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The rejected rows as a file, to correct and send again. */
@Controller
class RejectedFile {

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final RegisterKinds kinds;
    private final Commands commands;
    private final Registers registers;
    private final Texts texts;

    RejectedFile(RegisterKinds kinds, Commands commands, Registers registers, Texts texts) {
        this.kinds = kinds;
        this.commands = commands;
        this.registers = registers;
        this.texts = texts;
    }

    @GetMapping(UploadPage.ADDRESS + "/{file}/taken/{task}/geweigerd")
    ResponseEntity<byte[]> rejected(@PathVariable String place, @PathVariable UUID file, @PathVariable UUID task) {
        var register = registers.open(kinds.at(place), file);
        var ended = commands.task(Task.class, task);
        if (!ended.hasEnded() || ended.rejected() == 0) {
            throw new Unknown();
        }
        var headings = List.of(texts.of("imports.rejected.row"), texts.of("imports.rejected.reason"));
        var name = texts.of("imports.rejected.file") + "-" + task.toString().substring(0, 8) + ".csv";
        return ResponseEntity.ok()
                .contentType(CSV)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(RejectedRows.of(register.content(), ended.errors(), headings));
    }
}
