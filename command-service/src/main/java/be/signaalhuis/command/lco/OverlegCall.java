package be.signaalhuis.command.lco;

import java.util.UUID;

/**
 * One call that changes a file.
 *
 * @param what the words of its path after the file
 * @param seen its {@code If-Match}
 * @param key its {@code Idempotency-Key}
 */
record OverlegCall(UUID id, String what, String seen, String key, Object body) {

    String path() {
        return OverlegCalls.PATH + "/" + id + "/" + what;
    }
}
