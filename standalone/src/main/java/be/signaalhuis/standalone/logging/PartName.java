package be.signaalhuis.standalone.logging;

import ch.qos.logback.classic.pattern.ClassicConverter;
import ch.qos.logback.classic.spi.ILoggingEvent;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which part speaks: from our own package names, and for a library from the last word of its logger. */
public final class PartName extends ClassicConverter {

    private static final Pattern OURS = Pattern.compile("be\\.signaalhuis\\.(?:standalone\\.)?([a-z]+)\\..*");

    @Override
    public String convert(ILoggingEvent event) {
        String logger = event.getLoggerName();
        Matcher ours = OURS.matcher(logger);
        return ours.matches() ? ours.group(1) : logger.substring(logger.lastIndexOf('.') + 1);
    }
}
