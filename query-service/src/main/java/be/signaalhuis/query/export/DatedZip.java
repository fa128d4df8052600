package be.signaalhuis.query.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * Takes the clock out of an Office file: its library writes the present moment into it. The JDK cannot read
 * what that library streams without a file.
 */
final class DatedZip {

    private static final LocalDateTime ENTRY = LocalDateTime.of(1980, 1, 1, 0, 0);
    private static final String PROPERTIES = "docProps/core.xml";

    private DatedZip() {}

    static byte[] of(byte[] zip, Instant made) throws IOException {
        var dated = new ByteArrayOutputStream();
        try (var from = ZipFile.builder().setByteArray(zip).get();
                var to = new ZipOutputStream(dated)) {
            for (var entry : Collections.list(from.getEntriesInPhysicalOrder())) {
                var same = new ZipEntry(entry.getName());
                same.setTimeLocal(ENTRY);
                to.putNextEntry(same);
                var content = from.getInputStream(entry).readAllBytes();
                to.write(entry.getName().equals(PROPERTIES) ? dated(content, made) : content);
                to.closeEntry();
            }
        }
        return dated.toByteArray();
    }

    private static byte[] dated(byte[] properties, Instant made) {
        return new String(properties, StandardCharsets.UTF_8)
                .replaceFirst("(<dcterms:created[^>]*>)[^<]*", "$1" + made)
                .getBytes(StandardCharsets.UTF_8);
    }
}
