package be.signaalhuis.query.audit.tree.tiles;

import be.signaalhuis.eventstore.refusal.Refused;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;

/** A tile over HTTP: it never changes, so it may be kept as long as one likes. */
final class TileAnswer {

    private static final Duration YEAR = Duration.ofDays(365);

    /** A part is asked for until the whole is there. */
    private static final Duration DAY = Duration.ofDays(1);

    private TileAnswer() {}

    static ResponseEntity<byte[]> of(TileAt at, Optional<byte[]> found, boolean open) {
        var tile = found.orElseThrow(Refused::unknown);
        var kept = CacheControl.maxAge(at.isFull() ? YEAR : DAY).immutable();
        return ResponseEntity.ok()
                .cacheControl(open ? kept.cachePublic() : kept.cachePrivate())
                .eTag(tag(tile))
                .body(tile);
    }

    private static String tag(byte[] tile) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(tile), 0, 16);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
