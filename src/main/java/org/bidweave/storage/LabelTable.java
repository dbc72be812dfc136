package org.bidweave.storage;

import static org.bidweave.storage.schema.Tables.LABEL;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;

/// The labels of works and areas in a register's file by number, each there once.
final class LabelTable {

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> texts = new ArrayList<>();

    static LabelTable read(DSLContext sql) {
        var labels = new LabelTable();
        sql.selectFrom(LABEL).orderBy(LABEL.NUMBER).forEach(row -> labels.number(row.getText()));
        return labels;
    }

    void write(DSLContext sql) {
        sql.batchInsert(numbers.entrySet().stream().map(label -> {
            var row = sql.newRecord(LABEL);
            row.setNumber(label.getValue());
            row.setText(label.getKey());
            return row;
        }).toList()).execute();
    }

    int number(String text) {
        var known = numbers.get(text);
        if (known != null) {
            return known;
        }
        numbers.put(text, texts.size());
        texts.add(text);
        return texts.size() - 1;
    }

    String text(int number) {
        return texts.get(number);
    }
}
