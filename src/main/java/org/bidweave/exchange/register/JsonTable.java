package org.bidweave.exchange.register;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/// An array of flat JSON objects, as the Charity Commission writes it too. The columns are those of the first object; one that has others has
/// too many fields.
final class JsonTable implements Table {

    private static final StreamReadConstraints LIMITS =
            StreamReadConstraints.builder().maxNestingDepth(10).maxStringLength(4_000_000).maxNumberLength(100).build();

    private final String file;
    private final JsonParser json;
    private final List<String> columns = new ArrayList<>();
    private final Map<String, Integer> places = new HashMap<>();
    private final int width;
    private List<String> row = List.of();
    private @Nullable List<String> ahead;
    private long line;
    private long aheadLine;

    JsonTable(String file, Reader reader) {
        this.file = file;
        json = JsonFactory.builder().streamReadConstraints(LIMITS).build().createParser(tools.jackson.core.ObjectReadContext.empty(), reader);
        require(JsonToken.START_ARRAY);
        ahead = object();
        width = columns.size();
    }

    private void require(JsonToken token) {
        if (step() != token) {
            throw broken("is no list of rows");
        }
    }

    private JsonToken step() {
        try {
            var token = json.nextToken();
            if (token == null) {
                throw broken("breaks off");
            }
            return token;
        } catch (JacksonException e) {
            throw broken("is broken at line " + json.currentLocation().getLineNr());
        }
    }

    /// The next object's fields in the order of the columns; `null` after the last.
    private @Nullable List<String> object() {
        var begin = step();
        if (begin == JsonToken.END_ARRAY) {
            return null;
        }
        if (begin != JsonToken.START_OBJECT) {
            throw broken("holds something other than rows at line " + json.currentTokenLocation().getLineNr());
        }
        aheadLine = json.currentTokenLocation().getLineNr();
        var fields = new ArrayList<String>();
        while (step() != JsonToken.END_OBJECT) {
            var place = places.computeIfAbsent(json.currentName(), name -> {
                columns.add(name);
                return columns.size() - 1;
            });
            var value = step();
            if (!value.isScalarValue()) {
                throw broken("has a list or rows within a row at line " + aheadLine);
            }
            while (fields.size() <= place) {
                fields.add("");
            }
            fields.set(place, value == JsonToken.VALUE_NULL ? "" : json.getString().replace("\0", "").strip());
        }
        return fields;
    }

    private UnreadableRegister broken(String how) {
        return new UnreadableRegister("“" + file + "” " + how + ". " + Damage.KEPT + " Download the file again.");
    }

    @Override
    public List<String> columns() {
        return columns.subList(0, width);
    }

    @Override
    public boolean next() {
        var next = ahead;
        if (next == null) {
            return false;
        }
        row = next;
        line = aheadLine;
        ahead = object();
        return true;
    }

    @Override
    public long line() {
        return line;
    }

    /// Objects may leave empty fields out, so none has too few.
    @Override
    public int fields() {
        return Math.max(width, row.size());
    }

    @Override
    public String field(int column) {
        return column < 0 || column >= row.size() ? "" : row.get(column);
    }

    @Override
    public void close() throws IOException {
        json.close();
    }
}
