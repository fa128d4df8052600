package be.signaalhuis.query.audit.tree.timestamps;

import java.time.Instant;

/**
 * What an authority signed.
 *
 * @param token DER of a time-stamp token (RFC 3161), with the certificate of its signer
 * @param at by the authority's clock
 */
record TimeStamp(byte[] token, Instant at) {}
