package org.bidweave.storage;

import static org.bidweave.storage.schema.Tables.LISTED;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bidweave.directory.AccountsYear;
import org.bidweave.directory.Register;
import org.bidweave.directory.RegisterEntry;
import org.bidweave.directory.RegisterEntry.People;
import org.bidweave.directory.RegisterEntry.Warning;
import org.bidweave.directory.Sought;
import org.bidweave.storage.schema.tables.records.ListedRecord;
import org.jspecify.annotations.Nullable;

/// An entry of a register as a row of its file, and back.
record ListedRow(LabelTable labels) {

    static final String INSERT =
            "INSERT INTO " + LISTED.getName() + " VALUES (" + String.join(", ", Collections.nCopies(LISTED.fields().length, "?")) + ")";
    static final String SOUGHT = "SELECT id, register, name, other_names, warnings, accounts, works, areas FROM " + LISTED.getName() + " ORDER BY number";
    private static final String UNKNOWN = "-";

    void bind(PreparedStatement row, int number, RegisterEntry entry) throws SQLException {
        int column = 1;
        row.setInt(column++, number);
        row.setString(column++, entry.id());
        row.setString(column++, entry.register().name());
        row.setString(column++, entry.name());
        row.setString(column++, lines(entry.otherNames()));
        row.setString(column++, entry.companyNumber());
        row.setString(column++, lines(entry.warnings().stream().map(Warning::name).sorted().toList()));
        row.setString(column++, lines(entry.accounts().stream().map(ListedRow::text).toList()));
        row.setObject(column++, entry.people().employees(), Types.INTEGER);
        row.setObject(column++, entry.people().volunteers(), Types.INTEGER);
        row.setObject(column++, entry.people().governmentContracts(), Types.BIGINT);
        row.setObject(column++, entry.people().reserves(), Types.BIGINT);
        row.setString(column++, lines(entry.works().stream().map(labels::number).toList()));
        row.setString(column++, lines(entry.areas().stream().map(labels::number).toList()));
        row.setString(column++, entry.postcode());
        row.setString(column++, entry.website());
        row.setString(column++, entry.activities());
        row.setObject(column++, entry.asOf());
        row.setObject(column, entry.registered(), Types.DATE);
    }

    RegisterEntry entry(ListedRecord row) {
        return new RegisterEntry(
                row.getId(),
                Register.valueOf(row.getRegister()),
                row.getName(),
                list(row.getOtherNames()),
                row.getCompanyNumber(),
                list(row.getWarnings()).stream().map(Warning::valueOf).collect(Collectors.toSet()),
                list(row.getAccounts()).stream().map(ListedRow::year).toList(),
                new People(row.getEmployees(), row.getVolunteers(), row.getGovernmentContracts(), row.getReserves()),
                labels(row.getWorks()),
                labels(row.getAreas()),
                row.getPostcode(),
                row.getWebsite(),
                row.getActivities(),
                row.getAsOf(),
                row.getRegistered());
    }

    /// The row of a result of `SOUGHT`.
    Sought sought(ResultSet row) throws SQLException {
        var accounts = row.getString(6);
        return new Sought(
                row.getString(1),
                Register.valueOf(row.getString(2)),
                row.getString(3),
                list(row.getString(4)),
                !list(row.getString(5)).contains(Warning.REMOVED.name()),
                latestIncome(accounts),
                labels(row.getString(7)),
                labels(row.getString(8)));
    }

    private static @Nullable Long latestIncome(String accounts) {
        int from = accounts.indexOf(' ') + 1;
        return from == 0 ? null : pounds(accounts.substring(from, accounts.indexOf(' ', from)));
    }

    private List<String> labels(String numbers) {
        return numbers.isEmpty() ? List.of() : list(numbers).stream().map(labels::text).toList();
    }

    private static String lines(List<String> list) {
        return String.join("\n", list);
    }

    private static List<String> list(String lines) {
        return lines.isEmpty() ? List.of() : Stream.of(lines.split("\n", -1)).toList();
    }

    private static String text(AccountsYear year) {
        return year.end() + " " + text(year.income()) + " " + text(year.spending());
    }

    private static String text(@Nullable Long pounds) {
        return pounds == null ? UNKNOWN : pounds.toString();
    }

    private static AccountsYear year(String text) {
        var parts = text.split(" ", -1);
        return new AccountsYear(LocalDate.parse(parts[0]), pounds(parts[1]), pounds(parts[2]));
    }

    private static @Nullable Long pounds(String text) {
        return text.equals(UNKNOWN) ? null : Long.valueOf(text);
    }
}
