package org.bidweave.exchange.register;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Writes a file in the form of the Scottish register, with the 34 columns that the regulator publishes.
final class ScottishRegister {

    private static final List<String> COLUMNS = List.of(
            "Charity Number", "Charity Name", "Registered Date", "Known As", "Charity Status", "Notes", "Postcode", "Constitutional Form",
            "Previous Constitutional Form 1", "Geographical Spread", "Main Operating Location", "Purposes", "Beneficiaries", "Activities",
            "Objectives", "Principal Office/Trustees Address", "Website", "Most recent year income", "Most recent year expenditure",
            "Mailing cycle", "Year End", "Donations and legacies income", "Charitable activities income", "Other trading activities income",
            "Investments income", "Other income", "Raising funds spending", "Charitable activities spending", "Other spending",
            "Parent charity name", "Parent charity number", "Parent charity country of registration", "Designated religious body", "Regulatory Type");

    private final List<String> columns = new ArrayList<>(COLUMNS);
    private final List<List<String>> rows = new ArrayList<>();

    /// A charity whose fields are given as column, value, column, value…; the others are empty.
    ScottishRegister charity(String number, String name, String... fields) {
        var row = new ArrayList<>(COLUMNS.stream().map(_ -> "").toList());
        row.set(0, number);
        row.set(1, name);
        row.set(4, "Active");
        for (int i = 0; i < fields.length; i += 2) {
            row.set(COLUMNS.indexOf(fields[i]), fields[i + 1]);
        }
        rows.add(row);
        return this;
    }

    /// With a column more, at the end, which says the same of every charity.
    ScottishRegister with(String column, String said) {
        columns.add(column);
        rows.forEach(row -> row.add(said));
        return this;
    }

    ScottishRegister without(String column) {
        int place = columns.indexOf(column);
        columns.remove(place);
        rows.forEach(row -> row.remove(place));
        return this;
    }

    String csv() {
        return line(columns) + rows.stream().map(ScottishRegister::line).collect(Collectors.joining());
    }

    private static String line(List<String> fields) {
        return fields.stream().map(field -> "\"" + field.replace("\"", "\"\"") + "\"").collect(Collectors.joining(",")) + "\r\n";
    }
}
