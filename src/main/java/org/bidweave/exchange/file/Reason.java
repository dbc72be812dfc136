package org.bidweave.exchange.file;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Objects;

/// Why a file could not be read or written, in words: the system's own exceptions often name only the path.
public final class Reason {

    private Reason() {}

    public static String of(IOException fault) {
        return switch (fault) {
            case NoSuchFileException _ -> "there is no such file or folder";
            case NotDirectoryException _ -> "there is no such folder";
            case AccessDeniedException _ -> "access is denied";
            case FileSystemException system when system.getReason() != null -> system.getReason();
            default -> Objects.requireNonNullElse(fault.getMessage(), "the disk gave no reason");
        };
    }
}
