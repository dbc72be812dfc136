package org.bidweave.exchange.register;

import java.io.IOException;
import java.util.List;

/// A table of a register that is read row by row, whatever the file's form.
interface Table extends AutoCloseable {

    /// The columns in their order.
    List<String> columns();

    /// Steps to the next row; false after the last.
    boolean next() throws IOException;

    /// The line of the file that the row begins on, the first is 1.
    long line();

    /// How many fields the row has.
    int fields();

    /// The field of that column, stripped; empty where the row has none.
    String field(int column);

    /// NUL bytes that were left out so far.
    default long nuls() {
        return 0;
    }

    /// About how many rows there are; 0 where that is unknown.
    default long about() {
        return 0;
    }

    @Override
    void close() throws IOException;
}
