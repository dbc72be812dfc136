package org.bidweave.exchange.register;

import java.io.EOFException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.ZipException;

/// A list of organisations in any form, as it is shown before it is imported: its columns, its first rows, how it is read, and a guess at
/// which column holds what.
public record OtherList(RegisterFile file, List<String> columns, List<List<String>> firstRows, String howRead, ColumnMatch guess) {

    private static final int SHOWN = 20;
    private static final int LOOKED_AT = 100;

    public OtherList {
        columns = List.copyOf(columns);
        firstRows = List.copyOf(firstRows);
    }

    /// Looks at the file. Throws [UnreadableRegister] where it cannot be read.
    public static OtherList of(RegisterFile file) {
        try {
            return look(file);
        } catch (ZipException | EOFException broken) {
            throw Damage.brokenOff(file.name(), broken);
        } catch (IOException e) {
            throw Damage.unreadable(file.path(), e);
        }
    }

    private static OtherList look(RegisterFile file) throws IOException {
        try (var table = Opened.list(file.source(), new RegisterReport())) {
            var rows = new ArrayList<List<String>>();
            while (rows.size() < LOOKED_AT && next(table)) {
                rows.add(IntStream.range(0, table.columns().size()).mapToObj(table::field).toList());
            }
            return new OtherList(file, table.columns(), rows.subList(0, Math.min(SHOWN, rows.size())), howRead(file.source(), table.headLine()),
                    ColumnGuess.of(table.columns(), rows));
        }
    }

    /// What cannot be read is told by the import, with its line.
    private static boolean next(Table table) throws IOException {
        try {
            return table.next();
        } catch (ListTable.BrokenOff broken) {
            return false;
        }
    }

    private static String howRead(Source source, long head) throws IOException {
        var read = FileForm.of(source) == FileForm.WORKBOOK ? "Excel workbook" : TextForm.of(source).words();
        return "Read as " + read + "; the names of the columns are in row " + head + ".";
    }

    /// The list ready to be read with that match. Throws [UnreadableRegister] where no column holds the names.
    public Extract matched(ColumnMatch match) {
        match.missing().ifPresent(sentence -> {
            throw new UnreadableRegister(sentence);
        });
        return new ListEntries(file.source(), match);
    }
}
