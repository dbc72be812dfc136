package org.bidweave.exchange.notice;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/// Reads OCDS notice files of every shape the UK publishers offer: strict about the file, generous inside each notice.
public final class NoticeReader {
    private static final int MOST_BYTES = 100_000_000;

    private NoticeReader() {}

    public static NoticePackage read(Path file) throws UnreadableNotice {
        var name = Optional.ofNullable(file.getFileName()).map(Path::toString).orElse("The file");
        if (Files.isDirectory(file)) {
            throw new UnreadableNotice("%s is a folder; choose a notice file in it.".formatted(name));
        }
        if (!Files.exists(file)) {
            throw new UnreadableNotice("There is no file %s; check its name and folder.".formatted(file));
        }
        try (var in = Files.newInputStream(file)) {
            return read(NoticeFile.of(in, name, MOST_BYTES));
        } catch (IOException e) {
            throw new UnreadableNotice("%s could not be opened; check that you may read it.".formatted(name));
        }
    }

    /// Reads to the end of the stream and leaves it open.
    public static NoticePackage read(InputStream in) throws UnreadableNotice {
        return read(NoticeFile.of(in, "The notice", MOST_BYTES));
    }

    public static NoticePackage read(byte[] bytes) throws UnreadableNotice {
        return read(new ByteArrayInputStream(bytes));
    }

    private static NoticePackage read(NoticeFile file) throws UnreadableNotice {
        try (var json = file.open()) {
            try {
                return new PackageReader(file).read(json);
            } catch (JacksonException e) {
                throw new UnreadableNotice(sentence(file.name(), e, json.currentLocation()));
            } catch (NumberFormatException e) {
                throw new UnreadableNotice("%s holds a number beyond all bounds near line %d; check that it is the right file."
                        .formatted(file.name(), json.currentLocation().getLineNr()));
            }
        } catch (JacksonException e) {
            throw new UnreadableNotice(sentence(file.name(), e, TokenStreamLocation.NA));
        }
    }

    private static String sentence(String name, JacksonException e, TokenStreamLocation reached) {
        var location = e.getLocation() == null || e.getLocation().getLineNr() < 1 ? reached : e.getLocation();
        var place = location.getLineNr() < 1 ? "its start" : "line %d, column %d".formatted(location.getLineNr(), location.getColumnNr());
        return switch (e) {
            case StreamConstraintsException limit ->
                "%s holds %s at %s, which no notice does; check that it is the right file.".formatted(name, excess(limit), place);
            case UnexpectedEndOfInputException end ->
                "%s breaks off at %s, as if its download had stopped; download it again.".formatted(name, place);
            case JacksonIOException encoding ->
                "%s is written in a character encoding that cannot be read; save it as UTF-8.".formatted(name);
            default ->
                "%s is not valid JSON: reading stopped at %s; download the notice’s OCDS data (JSON) again.".formatted(name, place);
        };
    }

    private static String excess(StreamConstraintsException limit) {
        var message = String.valueOf(limit.getOriginalMessage());
        return message.contains("nesting depth") ? "more than %d levels inside one another".formatted(NoticeFile.MOST_LEVELS)
                : message.contains("Number") ? "a number of more than %,d digits".formatted(NoticeFile.LONGEST_NUMBER)
                : "an endless text";
    }
}
