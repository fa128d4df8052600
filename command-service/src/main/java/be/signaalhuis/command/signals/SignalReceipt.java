package be.signaalhuis.command.signals;

import be.signaalhuis.command.sending.Receipt;
import io.swagger.v3.oas.annotations.media.Schema;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/**
 * What a caller gets for a signal.
 *
 * @param retained false when nothing was kept but that it happened; else absent
 * @param warnings what deserves a second look; absent when nothing does
 */
@Schema(requiredProperties = {"id", "version"})
record SignalReceipt(UUID id, long version, Boolean retained, List<Warning> warnings) {

    /** Something that was taken all the same. */
    record Warning(String field, String code, String detail) {}

    static ResponseEntity<SignalReceipt> logged(Receipt receipt, String path, List<Warning> warnings) {
        var body = new SignalReceipt(receipt.id(), receipt.version(), null, warnings.isEmpty() ? null : warnings);
        return answer(ResponseEntity.created(URI.create(path + "/" + receipt.id())), receipt, body);
    }

    static ResponseEntity<SignalReceipt> notRetained(Receipt receipt) {
        var body = new SignalReceipt(receipt.id(), receipt.version(), false, null);
        return answer(ResponseEntity.status(HttpStatus.OK), receipt, body);
    }

    static ResponseEntity<SignalReceipt> changed(Receipt receipt, List<Warning> warnings) {
        var body = new SignalReceipt(receipt.id(), receipt.version(), null, warnings.isEmpty() ? null : warnings);
        return answer(ResponseEntity.status(HttpStatus.OK), receipt, body);
    }

    private static ResponseEntity<SignalReceipt> answer(
            ResponseEntity.BodyBuilder answer, Receipt receipt, SignalReceipt body) {
        return answer.eTag("\"" + receipt.version() + "\"")
                .header("Consistency-Token", Long.toString(receipt.position()))
                .body(body);
    }
}
