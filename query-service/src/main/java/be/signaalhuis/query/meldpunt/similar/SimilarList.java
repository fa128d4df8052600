package be.signaalhuis.query.meldpunt.similar;

import java.time.Instant;
import java.util.List;

/**
 * Reports that could be doubles, best first.
 *
 * @param compared how many reports were compared
 */
record SimilarList(List<SimilarItem> items, int compared, long position, Instant asKnownOn) {}
