package be.signaalhuis.query.audit.tree.keys;

import be.signaalhuis.eventstore.merkle.LogName;
import be.signaalhuis.eventstore.merkle.MerkleLog;
import be.signaalhuis.eventstore.merkle.SigningKeys;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The keys that sign, over HTTP. */
@RestController
@Tag(name = "audit")
@RequestMapping(path = "/v1/audit/keys", produces = MediaType.APPLICATION_JSON_VALUE)
class KeysController {

    private final MerkleLog merkle;
    private final SigningKeys signing;

    KeysController(MerkleLog merkle, SigningKeys signing) {
        this.merkle = merkle;
        this.signing = signing;
    }

    @Operation(operationId = "signingKeys", summary = "The public keys of the logs and the reports, oldest first")
    @GetMapping
    KeyList all() {
        return new KeyList(Stream.concat(
                        Arrays.stream(LogName.values()).map(merkle::keys).flatMap(List::stream),
                        merkle.reportKeys().stream())
                .toList());
    }

    @Operation(
            operationId = "rotateKeys",
            summary = "Sign with new keys from now on, each announced by the one before it")
    @PostMapping("/rotation")
    KeyList rotate() {
        return new KeyList(signing.rotate());
    }
}
