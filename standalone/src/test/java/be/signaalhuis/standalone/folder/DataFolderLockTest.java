package be.signaalhuis.standalone.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderLockTest {

    @TempDir
    private Path place;

    @Test
    void canTakeAFolderAgainOnceItIsGivenBack() throws IOException {
        DataFolder folder = DataFolder.at(place);
        DataFolderLock.take(folder).close();
        try (DataFolderLock again = DataFolderLock.take(folder)) {
            assertThat(again).isNotNull();
        }
    }

    @Test
    void cannotTakeAFolderTwice() throws IOException {
        DataFolder folder = DataFolder.at(place);
        try (DataFolderLock first = DataFolderLock.take(folder)) {
            assertThat(first).isNotNull();
            assertThatThrownBy(() -> DataFolderLock.take(folder))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("Er draait al een Signaalhuis op de gegevensmap " + folder.root())
                    .hasMessageContaining("is already running on the data folder " + folder.root());
        }
    }
}
