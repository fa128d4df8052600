package be.signaalhuis.standalone.folder;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.StandardOpenOption;

/** One instance at a time: held by the process, so that the system itself frees it after a crash. */
public final class DataFolderLock implements AutoCloseable {

    private final FileChannel channel;

    private DataFolderLock(FileChannel channel) {
        this.channel = channel;
    }

    /** Takes the folder, or refuses because another instance has it. */
    public static DataFolderLock take(DataFolder folder) throws IOException {
        FileChannel channel = FileChannel.open(folder.lockFile(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (isFree(channel)) {
            return new DataFolderLock(channel);
        }
        channel.close();
        throw new Refusal(
                "Er draait al een Signaalhuis op de gegevensmap %s. Stop dat eerst, of kies een andere map met SIGNAALHUIS_DATA."
                        .formatted(folder.root()),
                "A Signaalhuis is already running on the data folder %s. Stop it first, or choose another folder with SIGNAALHUIS_DATA."
                        .formatted(folder.root()));
    }

    private static boolean isFree(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException heldByThisProcess) {
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
