package be.signaalhuis.command.lco;

import be.signaalhuis.command.sending.Receipt;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.UUID;
import org.springframework.http.ResponseEntity;

/**
 * What a caller gets for a change of a file.
 *
 * @param created the meeting, agreement or participant that came of it; absent when none did
 */
@Schema(requiredProperties = {"id", "version"})
record OverlegReceipt(UUID id, long version, UUID created) {

    static ResponseEntity<OverlegReceipt> of(Receipt receipt, UUID created) {
        return ResponseEntity.ok()
                .eTag("\"" + receipt.version() + "\"")
                .header("Consistency-Token", Long.toString(receipt.position()))
                .body(new OverlegReceipt(receipt.id(), receipt.version(), created));
    }
}
