package be.signaalhuis.portal.drafts;

import java.time.Instant;
import java.util.UUID;

/**
 * Something unfinished of one person.
 *
 * @param kind which page it belongs to, such as {@code melding}
 */
public record Draft<T>(UUID id, String kind, T content, Instant savedAt, Instant expiresAt) {}
