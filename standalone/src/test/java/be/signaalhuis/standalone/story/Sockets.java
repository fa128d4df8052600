package be.signaalhuis.standalone.story;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The connections a process has, as Linux tells under {@code /proc}. */
final class Sockets {

    private Sockets() {}

    /** Remote addresses, as hexadecimal, of every TCP connection of a process. */
    static List<String> remoteAddresses(long pid) throws IOException {
        var own = inodes(pid);
        var addresses = new ArrayList<String>();
        for (var table : List.of("tcp", "tcp6")) {
            try (var lines = Files.lines(Path.of("/proc/" + pid + "/net/" + table))) {
                lines.skip(1)
                        .map(line -> line.strip().split("\\s+"))
                        .filter(cell -> own.contains(cell[9]) && !cell[2].endsWith(":0000"))
                        .forEach(cell -> addresses.add(cell[2].split(":")[0]));
            }
        }
        return addresses;
    }

    /** 127.x.x.x, also mapped into IPv6, and ::1. */
    static boolean isLoopback(String address) {
        return address.endsWith("7F") || address.equals("00000000000000000000000001000000");
    }

    private static Set<String> inodes(long pid) throws IOException {
        var inodes = new HashSet<String>();
        try (var open = Files.newDirectoryStream(Path.of("/proc/" + pid + "/fd"))) {
            for (var descriptor : open) {
                try {
                    var target = Files.readSymbolicLink(descriptor).toString();
                    if (target.startsWith("socket:[")) {
                        inodes.add(target.substring(8, target.length() - 1));
                    }
                } catch (java.nio.file.NoSuchFileException closed) {
                    continue;
                }
            }
        }
        return inodes;
    }
}
