package be.signaalhuis.standalone.logging;

import ch.qos.logback.classic.pattern.ClassicConverter;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;

/**
 * The words of a log line. Where an exception comes along, a library's words and the exception's own may quote the
 * request, so only the kinds of exception and the place are told.
 */
public final class SafeMessage extends ClassicConverter {

    private static final String OURS = "be.signaalhuis.";

    @Override
    public String convert(ILoggingEvent event) {
        if (event.getThrowableProxy() == null) {
            return event.getFormattedMessage();
        }
        String words = event.getLoggerName().startsWith(OURS) ? event.getFormattedMessage() : "failure";
        return words + chain(event.getThrowableProxy());
    }

    private static String chain(IThrowableProxy failure) {
        StringBuilder told = new StringBuilder();
        for (IThrowableProxy cause = failure; cause != null; cause = cause.getCause()) {
            told.append(": ").append(simpleName(cause.getClassName()));
            if (cause.getStackTraceElementProxyArray().length > 0) {
                told.append(' ').append(cause.getStackTraceElementProxyArray()[0].getSTEAsString());
            }
        }
        return told.toString();
    }

    private static String simpleName(String className) {
        return className.substring(className.lastIndexOf('.') + 1);
    }
}
