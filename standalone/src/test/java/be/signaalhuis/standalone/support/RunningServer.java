package be.signaalhuis.standalone.support;

import be.signaalhuis.standalone.folder.DataFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The PostgreSQL process of a data folder. */
public final class RunningServer {

    private RunningServer() {}

    public static Path pidFile(DataFolder folder) {
        return folder.postgres().resolve("postmaster.pid");
    }

    public static ProcessHandle of(DataFolder folder) throws IOException {
        String pid = Files.readAllLines(pidFile(folder)).get(0).strip();
        return ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
    }
}
