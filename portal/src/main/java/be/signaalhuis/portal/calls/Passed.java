package be.signaalhuis.portal.calls;

import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;

/** A file as a service made it, on its way to the reader. */
public final class Passed {

    private Passed() {}

    public static ResponseEntity<byte[]> on(ResponseEntity<byte[]> file) {
        var told = file.getHeaders();
        return ResponseEntity.ok()
                .contentType(told.getContentType())
                .header(HttpHeaders.CONTENT_DISPOSITION, told.getFirst(HttpHeaders.CONTENT_DISPOSITION))
                .body(file.getBody());
    }
}
