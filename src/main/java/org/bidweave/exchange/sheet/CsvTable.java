package org.bidweave.exchange.sheet;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/// A table as comma-separated values, in UTF-8 with the mark by which spreadsheets know it.
public final class CsvTable {

    public static final String ENDING = ".csv";

    private static final char UTF_8_MARK = '\uFEFF';
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");

    private CsvTable() {}

    public static void write(List<List<String>> rows, Path file) throws IOException {
        try (var out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            out.write(UTF_8_MARK);
            try (var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out)) {
                rows.forEach(row -> csv.writeRecord(row.stream().map(CsvTable::asText).toList()));
            }
        }
    }

    /// A name that begins like a formula must not be worked out by the spreadsheet that opens it.
    private static String asText(String cell) {
        return !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0 && !NUMBER.matcher(cell).matches() ? "'" + cell : cell;
    }
}
