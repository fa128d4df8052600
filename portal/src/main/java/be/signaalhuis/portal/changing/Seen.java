package be.signaalhuis.portal.changing;

/**
 * A file as the view tells it, and what the reader saved since.
 *
 * @param file null when the view does not know it yet
 * @param newer what was acknowledged and the file does not show; null when it shows all
 * @param behind whether the file is older than what the reader did
 */
public record Seen<F extends Versioned>(F file, Accepted newer, boolean behind) {}
