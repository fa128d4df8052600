package be.signaalhuis.query.projection;

import be.signaalhuis.query.copying.CopyRows;
import java.util.List;

/** Loads the parts of streams as if each were a stream. */
record PartLoad<E>(PartTable<E, ?> table, ViewLoad<E> parts) implements ViewLoad<E> {

    @Override
    public void add(List<Recorded<E>> page, CopyRows rows, History<E> history) {
        parts.add(table.aboutParts(page), rows, table.ofParts(page, history));
    }

    @Override
    public void rest(CopyRows rows) {
        parts.rest(rows);
    }

    @Override
    public boolean isWritten() {
        return parts.isWritten();
    }

    @Override
    public List<Ending> endings() {
        return parts.endings();
    }
}
