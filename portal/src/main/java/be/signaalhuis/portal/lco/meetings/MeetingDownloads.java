package be.signaalhuis.portal.lco.meetings;

import be.signaalhuis.portal.calls.Questions;
import be.signaalhuis.portal.calls.Refusal;
import be.signaalhuis.portal.lco.overleg.Overleg;
import java.net.URI;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What one takes along from a meeting: the report for the client, and the invitation for a calendar. */
@Controller
class MeetingDownloads {

    private static final String MEETING = "/v1/overleg/{id}/meetings/{meeting}/";

    private final Questions questions;

    MeetingDownloads(Questions questions) {
        this.questions = questions;
    }

    @GetMapping(FamilyMeetingPage.PATH + "/bestand")
    ResponseEntity<byte[]> report(@PathVariable UUID id, @PathVariable UUID meeting) {
        return file(MediaType.APPLICATION_PDF, "report", id, meeting);
    }

    @GetMapping(FamilyMeetingPage.PATH + "/uitnodiging")
    ResponseEntity<byte[]> invitation(@PathVariable UUID id, @PathVariable UUID meeting) {
        return file(new MediaType("text", "calendar"), "invitation", id, meeting);
    }

    /** When it cannot be given, or would lack what the reader just wrote, she is back at the meeting. */
    private ResponseEntity<byte[]> file(MediaType form, String what, UUID id, UUID meeting) {
        try {
            var file = questions.file(form, MEETING + what, id, meeting);
            var told = file.getHeaders();
            if (told.containsHeader("Consistency")) {
                return toThePage(id, meeting);
            }
            return ResponseEntity.ok()
                    .contentType(told.getContentType())
                    .header(HttpHeaders.CONTENT_DISPOSITION, told.getFirst(HttpHeaders.CONTENT_DISPOSITION))
                    .body(file.getBody());
        } catch (Refusal refusal) {
            if (refusal.isAboutInput()) {
                return toThePage(id, meeting);
            }
            throw refusal;
        }
    }

    private static ResponseEntity<byte[]> toThePage(UUID id, UUID meeting) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(Overleg.page(id) + "/vergaderingen/" + meeting))
                .build();
    }
}
