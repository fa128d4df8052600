package be.signaalhuis.standalone.browser;

import java.util.List;
import java.util.logging.Level;
import java.util.stream.StreamSupport;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.Logs;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a browser did that no reader sees.
 *
 * @param complaints what the console says: script errors, refused by the policy, files that are not there
 * @param addresses all that was asked for over the network
 */
public record Heard(List<String> complaints, List<String> addresses) {

    static Heard in(Logs logs) {
        return new Heard(
                StreamSupport.stream(logs.get(LogType.BROWSER).spliterator(), false)
                        .filter(entry -> entry.getLevel().intValue() >= Level.WARNING.intValue())
                        .map(LogEntry::getMessage)
                        .toList(),
                StreamSupport.stream(logs.get(LogType.PERFORMANCE).spliterator(), false)
                        .map(entry ->
                                JsonMapper.shared().readTree(entry.getMessage()).path("message"))
                        .filter(event -> event.path("method").asString("").equals("Network.requestWillBeSent"))
                        .map(event -> event.at("/params/request/url"))
                        .map(JsonNode::asString)
                        .toList());
    }

    /** Addresses beyond this machine; what stands in the page itself is none. */
    public List<String> beyond(String host) {
        return addresses.stream()
                .filter(address -> !address.startsWith("data:") && !address.startsWith("about:"))
                .filter(address -> !address.startsWith("http://" + host + ":"))
                .toList();
    }
}
