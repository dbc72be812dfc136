package org.bidweave.exchange.register;

import java.io.EOFException;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipException;

/// Goes through lists row by row and accounts for each. What has the same id as a row before it, in any of the lists, is refused.
final class Listing {

    private static final int STEP = 1000;
    private static final int LONGEST_FIELD = 100_000;

    private final RegisterReport report;
    private final ImportProgress progress;
    private final Map<String, Place> places = new HashMap<>();
    private Place here = new Place("", 0);

    private record Place(String file, long line) {}

    Listing(RegisterReport report, ImportProgress progress) {
        this.report = report;
        this.progress = progress;
    }

    RegisterReport report() {
        return report;
    }

    /// Refuses the row that is being read if that id was taken before.
    void take(String id) {
        var before = places.putIfAbsent(id, here);
        if (before != null) {
            throw new Rows.Odd(id + " is already in line " + before.line() + " of “" + before.file() + "”, which was kept");
        }
    }

    /// Reads all rows of a table and closes it.
    void read(String file, Table table, List<String> required, Consumer<Fields> each) throws IOException {
        try (table) {
            var rows = new Rows(table, file, required);
            var fields = new Fields(rows, what -> report.remark(file, table.line(), what));
            for (long count = 1; table.next(); count++) {
                report.read(file);
                here = new Place(file, table.line());
                row(file, table, () -> {
                    check(table, rows);
                    each.accept(fields);
                });
                if (count % STEP == 0) {
                    progress.at(file, count);
                }
            }
        } catch (ListTable.BrokenOff broken) {
            report.read(file);
            report.refuse(file, broken.line(), String.valueOf(broken.getMessage()));
        } catch (ZipException | EOFException broken) {
            throw brokenOff(file, broken);
        }
    }

    static UnreadableRegister brokenOff(String file, IOException broken) {
        return new UnreadableRegister(
                "“" + file + "” breaks off. Nothing was imported and the directory is as it was. Download it again.", broken);
    }

    private void row(String file, Table table, Runnable read) {
        try {
            read.run();
        } catch (Rows.Odd odd) {
            report.refuse(file, table.line(), String.valueOf(odd.getMessage()));
        }
    }

    private static void check(Table table, Rows rows) {
        rows.requireAllFields();
        if (table.fields() > table.columns().size()) {
            throw new Rows.Odd("it has " + table.fields() + " fields for " + table.columns().size()
                    + " columns; a comma or quotation mark may be out of place");
        }
        for (int column = 0; column < table.columns().size(); column++) {
            if (table.field(column).length() > LONGEST_FIELD) {
                throw new Rows.Odd("“" + table.columns().get(column) + "” holds " + table.field(column).length() + " characters");
            }
        }
    }
}
