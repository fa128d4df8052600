package be.signaalhuis.command.sending;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.swagger.v3.oas.annotations.media.Schema;
import java.net.URI;
import java.util.UUID;
import org.springframework.http.ResponseEntity;

/**
 * What a caller gets for a command that was taken.
 *
 * @param id the file it went to
 * @param version the file's version from now on, for {@code If-Match}
 * @param position where its last event stands in the log: the {@code Consistency-Token}
 */
@Schema(requiredProperties = {"id", "version"})
public record Receipt(UUID id, long version, @JsonIgnore long position) {

    /** 201 with the address of what was made. */
    public ResponseEntity<Receipt> created(String path) {
        return answer(ResponseEntity.created(URI.create(path + "/" + id)));
    }

    /** 200 with the new version. */
    public ResponseEntity<Receipt> changed() {
        return answer(ResponseEntity.ok());
    }

    private ResponseEntity<Receipt> answer(ResponseEntity.BodyBuilder answer) {
        return answer.eTag("\"" + version + "\"")
                .header("Consistency-Token", Long.toString(position))
                .body(this);
    }
}
