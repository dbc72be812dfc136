package org.bidweave.exchange.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/// Replaces a file as a whole, or leaves it as it was.
public final class WholeFile {

    private static final int ATTEMPTS = 10;
    private static final Duration PAUSE = Duration.ofMillis(100);

    private WholeFile() {}

    /// Where to write before [#replace].
    public static Path beside(Path file) {
        return file.resolveSibling(file.getFileName() + ".part");
    }

    public static void write(String text, Path file) throws IOException {
        var temporary = beside(file);
        try {
            try (var channel = FileChannel.open(temporary, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
                var bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
                channel.force(true);
            }
            replace(temporary, file);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    /// On Windows a virus scanner or a synchronised folder may hold the old file for a moment.
    public static void replace(Path temporary, Path file) throws IOException {
        for (var attempt = 1; ; attempt++) {
            try {
                Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE);
                return;
            } catch (AtomicMoveNotSupportedException impossible) {
                throw impossible;
            } catch (FileSystemException held) {
                if (attempt == ATTEMPTS) {
                    throw held;
                }
                LockSupport.parkNanos(PAUSE.toNanos());
            }
        }
    }
}
