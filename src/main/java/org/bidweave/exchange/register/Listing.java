package org.bidweave.exchange.register;

import java.io.EOFException;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.zip.ZipException;

/// Goes through lists row by row and accounts for each. What has the same id as a row before it, in any of the lists, is refused.
final class Listing {

    private static final int STEP = 1000;

    private final RegisterReport report;
    private final Progress progress;
    private final Map<String, Place> places = new HashMap<>();
    private Place here = new Place("", 0, "");

    /// What is named `what` stands there.
    private record Place(String file, long line, String what) {

        private Place named(String name) {
            return new Place(file, line, name);
        }
    }

    /// Opens the table of a file.
    interface Opening {

        Table open() throws IOException;
    }

    Listing(RegisterReport report, Progress progress) {
        this.report = report;
        this.progress = progress;
    }

    /// Refuses the row that is being read if that id was taken before; `name` is what a reader knows it by.
    void take(String id, String name) {
        var before = places.putIfAbsent(id, here.named(name));
        if (before != null) {
            throw new Rows.Odd("“" + name + "” is " + (name.equalsIgnoreCase(before.what()) ? "already" : "the same as “" + before.what() + "”") + " in line "
                    + before.line() + " of “" + before.file() + "”, which was kept");
        }
    }

    /// The row that is being read is left out for a reason that is no fault.
    void leave(String why) {
        report.leave(here.file(), why, 1);
    }

    /// Reads all rows of a file; [UnreadableRegister] where it is not whole or lacks a column.
    void read(Source source, Opening opening, List<String> required, Consumer<Fields> each) {
        try (var table = opening.open()) {
            read(new Rows(table, source.name(), required), table.about(), each);
        } catch (ListTable.BrokenOff broken) {
            report.read(source.name());
            report.refuse(source.name(), broken.line(), Objects.requireNonNull(broken.getMessage()));
        } catch (ZipException | EOFException broken) {
            throw Damage.brokenOff(source.name(), broken);
        } catch (IOException e) {
            throw Damage.unreadable(source.file(), e);
        }
    }

    private void read(Rows rows, long about, Consumer<Fields> each) throws IOException {
        var fields = new Fields(rows, what -> report.remark(rows.file(), rows.line(), what));
        long count = 0;
        while (rows.next()) {
            count++;
            report.read(rows.file());
            here = new Place(rows.file(), rows.line(), "");
            try {
                rows.requireAllFields();
                each.accept(fields);
            } catch (Rows.Odd odd) {
                report.refuse(rows.file(), rows.line(), Objects.requireNonNull(odd.getMessage()));
            }
            if (count % STEP == 0) {
                progress.at(rows.file(), count, about == 0 ? 0 : Math.max(about, count));
            }
        }
        progress.at(rows.file(), count, count);
    }
}
