package be.signaalhuis.query.copying;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.ObjIntConsumer;

/** Writes rows in the binary form of COPY, value by value, in the order of the columns; null is a value too. */
public final class CopyRows {

    private static final byte[] HEADER = {
        'P', 'G', 'C', 'O', 'P', 'Y', '\n', (byte) 0xff, '\r', '\n', 0, 0, 0, 0, 0, 0, 0, 0, 0
    };
    private static final int FLUSH_AT = 1 << 16;
    private static final int TEXT_OID = 25;
    private static final long EPOCH_DAY = LocalDate.of(2000, 1, 1).toEpochDay();
    private static final long EPOCH_SECOND = EPOCH_DAY * 86_400;

    private final ObjIntConsumer<byte[]> target;
    private byte[] buffer = new byte[FLUSH_AT * 2];
    private int size;
    private long rows;

    /** @param target takes the bytes as they come together, so many of the array */
    public CopyRows(ObjIntConsumer<byte[]> target) {
        this.target = target;
        put(HEADER);
    }

    public void startRow(int columns) {
        if (size >= FLUSH_AT) {
            send();
        }
        rows++;
        ensure(2);
        buffer[size++] = (byte) (columns >> 8);
        buffer[size++] = (byte) columns;
    }

    public void id(UUID value) {
        if (present(value, 16)) {
            putLong(value.getMostSignificantBits());
            putLong(value.getLeastSignificantBits());
        }
    }

    public void number(Long value) {
        if (present(value, 8)) {
            putLong(value);
        }
    }

    public void flag(Boolean value) {
        if (present(value, 1)) {
            ensure(1);
            buffer[size++] = (byte) (value ? 1 : 0);
        }
    }

    public void day(LocalDate value) {
        if (present(value, 4)) {
            putInt((int) (value.toEpochDay() - EPOCH_DAY));
        }
    }

    /** To the microsecond; what is finer is rounded, as PostgreSQL does with text. */
    public void moment(Instant value) {
        if (present(value, 8)) {
            putLong((value.getEpochSecond() - EPOCH_SECOND) * 1_000_000 + (value.getNano() + 500) / 1_000);
        }
    }

    public void text(String value) {
        if (value == null) {
            putInt(-1);
            return;
        }
        int at = size;
        putInt(0);
        putText(value);
        setInt(at, size - at - 4);
    }

    public void bytes(byte[] value) {
        if (present(value, value == null ? 0 : value.length)) {
            put(value);
        }
    }

    /** An array of texts, none of them null. */
    public void texts(List<String> values) {
        int at = size;
        putInt(0);
        putInt(values.isEmpty() ? 0 : 1);
        putInt(0);
        putInt(TEXT_OID);
        if (!values.isEmpty()) {
            putInt(values.size());
            putInt(1);
            values.forEach(this::text);
        }
        setInt(at, size - at - 4);
    }

    /** Rows written so far. */
    public long rows() {
        return rows;
    }

    /** Ends the copy's data; nothing may follow. */
    public void end() {
        ensure(2);
        buffer[size++] = (byte) 0xff;
        buffer[size++] = (byte) 0xff;
        send();
    }

    private void send() {
        target.accept(buffer, size);
        size = 0;
    }

    private boolean present(Object value, int length) {
        putInt(value == null ? -1 : length);
        return value != null;
    }

    /** Codes are plain ASCII; anything else takes the long way. */
    private void putText(String value) {
        int start = size;
        ensure(value.length());
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c >= 0x80) {
                size = start;
                put(value.getBytes(StandardCharsets.UTF_8));
                return;
            }
            buffer[size++] = (byte) c;
        }
    }

    private void put(byte[] value) {
        ensure(value.length);
        System.arraycopy(value, 0, buffer, size, value.length);
        size += value.length;
    }

    private void putLong(long value) {
        putInt((int) (value >> 32));
        putInt((int) value);
    }

    private void putInt(int value) {
        ensure(4);
        setInt(size, value);
        size += 4;
    }

    private void setInt(int at, int value) {
        buffer[at] = (byte) (value >> 24);
        buffer[at + 1] = (byte) (value >> 16);
        buffer[at + 2] = (byte) (value >> 8);
        buffer[at + 3] = (byte) value;
    }

    private void ensure(int more) {
        if (size + more > buffer.length) {
            buffer = Arrays.copyOf(buffer, Math.max(buffer.length * 2, size + more));
        }
    }
}
