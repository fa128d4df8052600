package be.signaalhuis.command.sending;

/**
 * What makes two requests the same.
 *
 * @param key the {@code Idempotency-Key}, or null when the caller sent none
 * @param path what was called
 * @param body what was sent, with the version it was sent for if that matters
 */
public record Call(String key, String path, Object body) {}
