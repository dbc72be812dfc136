package org.bidweave.storage;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Held by the one program that has the workspace open. A program that comes second leaves a request in the folder, and the first, which
/// looks there now and then, comes forward.
public final class WorkspaceLock implements AutoCloseable {

    private static final String REQUEST = ".request";

    private final Path folder;
    private final FileChannel channel;

    /// Somebody started Bidweave again, perhaps to open a file.
    public record Request(Optional<Path> file) {}

    private WorkspaceLock(Path folder, FileChannel channel) {
        this.folder = folder;
        this.channel = channel;
    }

    /// Empty where another program holds the workspace.
    public static Optional<WorkspaceLock> take(Path folder) {
        try {
            Files.createDirectories(requests(folder));
            var channel = FileChannel.open(folder.resolve("workspace.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (!isLocked(channel)) {
                channel.close();
                return Optional.empty();
            }
            var lock = new WorkspaceLock(folder, channel);
            lock.requests();
            return Optional.of(lock);
        } catch (IOException e) {
            throw unusable(folder, e);
        }
    }

    public Path folder() {
        return folder;
    }

    /// Asks the program that holds the workspace to come forward, and to open the file where one is given.
    public static void ask(Path folder, Optional<Path> file) {
        var name = UUID.randomUUID().toString();
        try {
            var unfinished = requests(folder).resolve(name);
            Files.writeString(unfinished, file.map(path -> path.toAbsolutePath().toString()).orElse(""));
            Files.move(unfinished, requests(folder).resolve(name + REQUEST), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw unusable(folder, e);
        }
    }

    /// The requests left since the last call.
    public List<Request> requests() {
        var found = new ArrayList<Request>();
        try (var files = Files.newDirectoryStream(requests(folder), "*" + REQUEST)) {
            for (var file : files) {
                var text = Files.readString(file);
                Files.delete(file);
                found.add(new Request(text.isEmpty() ? Optional.empty() : Optional.of(Path.of(text))));
            }
        } catch (IOException e) {
            throw unusable(folder, e);
        }
        return found;
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw unusable(folder, e);
        }
    }

    private static boolean isLocked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    private static Path requests(Path folder) {
        return folder.resolve("requests");
    }

    private static StorageFailure unusable(Path folder, IOException e) {
        return new StorageFailure("Bidweave cannot use its workspace folder " + folder + ". Nothing was changed. "
                + "Check that you may write there, or choose another folder with --workspace.", e);
    }
}
