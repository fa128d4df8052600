package be.signaalhuis.eventstore.merkle;

/**
 * What a bundle tells, in numbers.
 *
 * @param afterLeaf the first leaf that is not told any more
 * @param size leaves of the tree they are told in
 * @param fromRow the lowest global index whose row belongs to it
 * @param untilRow the highest
 */
record Extent(long firstLeaf, long afterLeaf, long size, long fromRow, long untilRow) {

    /** A note with a wrong place is told all the same, as long as it is not of another bundle. */
    long untilNote() {
        return afterLeaf == size ? Long.MAX_VALUE : untilRow;
    }
}
