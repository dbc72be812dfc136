package org.bidweave.storage;

import static org.bidweave.storage.schema.Tables.LABEL;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jooq.DSLContext;

/// The labels of works and areas in a register's file by number, each there once.
final class LabelTable {

    private final Map<String, String> numbers = new LinkedHashMap<>();
    private final Map<String, String> texts = new HashMap<>();

    static LabelTable read(DSLContext sql) {
        var labels = new LabelTable();
        sql.selectFrom(LABEL).forEach(row -> labels.texts.put(String.valueOf(row.getNumber()), row.getText()));
        return labels;
    }

    void write(DSLContext sql) {
        sql.batchInsert(numbers.entrySet().stream().map(label -> {
            var row = sql.newRecord(LABEL);
            row.setNumber(Integer.valueOf(label.getValue()));
            row.setText(label.getKey());
            return row;
        }).toList()).execute();
    }

    String number(String text) {
        return numbers.computeIfAbsent(text, _ -> String.valueOf(numbers.size()));
    }

    String text(String number) {
        return Objects.requireNonNull(texts.get(number));
    }
}
