package be.signaalhuis.query.audit.tree.tiles;

import static org.assertj.core.api.Assertions.assertThat;

import be.signaalhuis.eventstore.testing.Apart;
import be.signaalhuis.eventstore.testing.TestDatabase;
import be.signaalhuis.query.testing.Api;
import be.signaalhuis.query.testing.RunningService;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Apart
class TilesTest {

    private static final RunningService SERVICE = RunningService.on(TestDatabase.fresh());
    private static final int EVENTS = 70_000;
    private final Api anybody = SERVICE.as(null);
    private final Api auditor = SERVICE.as("auditor.71016");

    /** The example of C2SP tlog-tiles: a tree of 70,000. */
    @BeforeAll
    static void grow() {
        SERVICE.database().as("postgres").sql("""
                insert into events.event (event_identifier, aggregate_identifier, sequence_number, type,
                       payload_type, payload_revision, payload, metadata)
                select uuidv7(), uuidv7(), 0, 'T', 'be.signaalhuis.Happened', '1', '{}',
                       case when nr between 1000 and 1010 then '{"municipality":"71002"}' else '{"municipality":"71016"}' end::bytea
                from generate_series(0, ? - 1) nr
                """).param(EVENTS).update();
        assertThat(SERVICE.as("auditor.71016").get("/v1/audit/checkpoint").status())
                .isEqualTo(200);
    }

    @AfterAll
    static void close() {
        SERVICE.close();
    }

    @Test
    void mirrorsFetchTheTilesOfTheExampleInTheSpecification() {
        assertTile("0/000", 256);
        assertTile("0/272", 256);
        assertTile("0/273.p/112", 112);
        assertTile("1/000", 256);
        assertTile("1/001.p/17", 17);
        assertTile("2/000.p/1", 1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0/273",
                "0/273.p/113",
                "0/274",
                "0/274.p/1",
                "1/001",
                "1/001.p/18",
                "2/000",
                "2/000.p/2",
                "3/000.p/1",
                "63/000",
                "64/000",
                "00/000",
                "0/0",
                "0/00",
                "0/x000/000",
                "0/000.p/256",
                "0/000.p/0",
                "0/000.p",
                "0",
                "0/",
                "0/000/",
                "-1/000",
                "x/000",
                "0/x072/x057/x594/x037/x927/936",
                "0/x999/x999/x999/x999/999",
                "0/000%20",
                "0/%00",
                "entries",
                "entries/273",
                "entries/x999/000"
            })
    void whatIsNotThereIsNotFound(String tile) {
        var status = auditor.get("/v1/log/events/tile/" + tile).status();
        assertThat(status).isEqualTo(tile.equals("0/%00") ? 400 : 404);
    }

    @Test
    void thereIsNoOtherLog() {
        assertThat(anybody.get("/v1/log/other/tile/0/000").status()).isEqualTo(404);
        assertThat(anybody.get("/v1/log/other/checkpoint").status()).isEqualTo(404);
        assertThat(anybody.get("/v1/log/reads/tile/0/000").status()).isEqualTo(404);
    }

    @Test
    void aTileOfALevelHasTheRootsOfThoseBelow() {
        var below = anybody.get("/v1/log/events/tile/0/001").bytes();
        var above = anybody.get("/v1/log/events/tile/1/000").bytes();
        assertThat(root(below, 0, 256))
                .isEqualTo(ByteBuffer.allocate(32).put(above, 32, 32).array());
    }

    @Test
    void theCheckpointIsForAnybodyAndForAFewSeconds() {
        var reply = anybody.get("/v1/log/events/checkpoint");
        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.header("Cache-Control")).isEqualTo("max-age=5, public");
        assertThat(reply.header("Content-Type")).isEqualToIgnoringCase("text/plain;charset=UTF-8");
        assertThat(reply.text()).startsWith("signaalhuis.local/events\n70000\n");
    }

    @Test
    void theTilesGiveTheRootOfTheCheckpoint() {
        var leaves = new ByteArrayOutputStream();
        for (int tile = 0; tile < 273; tile++) {
            leaves.writeBytes(
                    anybody.get("/v1/log/events/tile/0/%03d".formatted(tile)).bytes());
        }
        leaves.writeBytes(anybody.get("/v1/log/events/tile/0/273.p/112").bytes());
        var root =
                anybody.get("/v1/log/events/checkpoint").text().lines().toList().get(2);
        assertThat(root(leaves.toByteArray(), 0, EVENTS))
                .isEqualTo(Base64.getDecoder().decode(root));
    }

    @Test
    void aTileIsKeptForEverAndNotSentTwice() {
        var full = anybody.get("/v1/log/events/tile/0/000");
        assertThat(full.header("Cache-Control")).isEqualTo("max-age=31536000, public, immutable");
        assertThat(full.header("Content-Type")).isEqualTo("application/octet-stream");
        var part = anybody.get("/v1/log/events/tile/0/273.p/112");
        assertThat(part.header("Cache-Control")).isEqualTo("max-age=86400, public, immutable");
        var again = anybody.get("/v1/log/events/tile/0/000", "If-None-Match", full.header("ETag"));
        assertThat(again.status()).isEqualTo(304);
        assertThat(anybody.get("/v1/log/events/tile/0/001", "If-None-Match", full.header("ETag"))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void entriesHashToTheLeavesAndAreForAuditorsOfTheTown() throws GeneralSecurityException {
        assertThat(anybody.get("/v1/log/events/tile/entries/000").status()).isEqualTo(401);
        assertThat(SERVICE.as("analyst.71016")
                        .get("/v1/log/events/tile/entries/000")
                        .status())
                .isEqualTo(404);
        var reply = auditor.get("/v1/log/events/tile/entries/000");
        assertThat(reply.header("Cache-Control")).isEqualTo("max-age=31536000, private, immutable");
        var entries = ByteBuffer.wrap(reply.bytes());
        var leaves = ByteBuffer.wrap(anybody.get("/v1/log/events/tile/0/000").bytes());
        for (int leaf = 0; leaf < 256; leaf++) {
            var data = new byte[Short.toUnsignedInt(entries.getShort())];
            entries.get(data);
            var sha256 = MessageDigest.getInstance("SHA-256");
            sha256.update((byte) 0);
            var hash = new byte[32];
            leaves.get(hash);
            assertThat(sha256.digest(data)).isEqualTo(hash);
        }
        assertThat(entries.hasRemaining()).isFalse();
    }

    @Test
    void entriesOfAnotherTownAreNotTold() {
        assertThat(auditor.get("/v1/log/events/tile/entries/002").status()).isEqualTo(200);
        assertThat(auditor.get("/v1/log/events/tile/entries/003").status()).isEqualTo(404);
        assertThat(SERVICE.as("auditor.71002")
                        .get("/v1/log/events/tile/entries/002")
                        .status())
                .isEqualTo(404);
        assertThat(anybody.get("/v1/log/events/tile/0/003").status()).isEqualTo(200);
    }

    private void assertTile(String tile, int hashes) {
        var reply = anybody.get("/v1/log/events/tile/" + tile);
        assertThat(reply.status()).as(tile).isEqualTo(200);
        assertThat(reply.bytes()).as(tile).hasSize(hashes * 32);
    }

    private static byte[] root(byte[] leaves, int from, int to) {
        if (to - from == 1) {
            return ByteBuffer.allocate(32).put(leaves, from * 32, 32).array();
        }
        int split = from + Integer.highestOneBit(to - from - 1);
        try {
            var sha256 = MessageDigest.getInstance("SHA-256");
            sha256.update((byte) 1);
            sha256.update(root(leaves, from, split));
            return sha256.digest(root(leaves, split, to));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
