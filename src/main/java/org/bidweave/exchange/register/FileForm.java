package org.bidweave.exchange.register;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipFile;

/// What kind of file it is by its first bytes, whatever its name says.
enum FileForm {
    CSV, JSON_OBJECT, JSON_ARRAY, WORKBOOK, ZIP, OLD_WORKBOOK, LOCKED_WORKBOOK, OTHER;

    private static final String ZIPPED = "PK\u0003\u0004";
    private static final String OLD_OFFICE = "\u00d0\u00cf\u0011\u00e0";
    private static final int LOOKED_AT = 4_000_000;

    static FileForm of(Source source) throws IOException {
        var head = latin(source, 4);
        if (head.equals(ZIPPED)) {
            return source.entry() == null ? packed(source) : OTHER;
        }
        if (head.equals(OLD_OFFICE)) {
            return latin(source, LOOKED_AT).contains("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e") ? LOCKED_WORKBOOK : OLD_WORKBOOK;
        }
        var form = TextForm.glance(source);
        return form.text() ? text(source, form) : OTHER;
    }

    private static String latin(Source source, int bytes) throws IOException {
        try (var in = source.open()) {
            return new String(in.readNBytes(bytes), StandardCharsets.ISO_8859_1);
        }
    }

    private static FileForm packed(Source source) throws IOException {
        try (var zip = new ZipFile(source.file().toFile())) {
            return zip.getEntry("xl/workbook.xml") == null ? ZIP : WORKBOOK;
        }
    }

    private static FileForm text(Source source, TextForm form) throws IOException {
        try (var reader = form.reader(source)) {
            int first = reader.read();
            while (first >= 0 && Character.isWhitespace(first)) {
                first = reader.read();
            }
            return first == '{' ? JSON_OBJECT : first == '[' ? JSON_ARRAY : first == '%' || first == '<' ? OTHER : CSV;
        }
    }
}
