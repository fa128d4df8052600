package be.signaalhuis.query.lco.file;

import be.signaalhuis.query.file.TimelineItem;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.UUID;

/**
 * One thing that happened to an overleg.
 *
 * @param about the meeting, participant or agreement that it happened to; absent when it was the file as a whole
 */
record OverlegTimelineItem(@JsonUnwrapped TimelineItem item, UUID about) {}
