package be.signaalhuis.query.gebiedsscan.scans;

import com.fasterxml.jackson.annotation.JsonValue;
import io.swagger.v3.oas.annotations.media.Schema;

/** A number as it may be published: itself, or what stands in its place. */
@Schema(oneOf = {Long.class, String.class})
record PublishedNumber(@JsonValue Object shown) {}
