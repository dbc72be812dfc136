package org.bidweave.exchange.register;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The tables of the Charity Commission's extract, each by a column that none below it has.
enum ExtractTable {
    CHARITY("charity", "charity_registration_status"),
    OTHER_NAMES("charity_other_names", "charity_name_id"),
    CLASSIFICATION("charity_classification", "classification_description"),
    AREA("charity_area_of_operation", "geographic_area_description"),
    PART_A("charity_annual_return_parta", "count_volunteers"),
    PART_B("charity_annual_return_partb", "count_employees"),
    HISTORY("charity_annual_return_history", "total_gross_income"),
    NOT_NEEDED("", "organisation_number");

    private final String label;
    private final String column;

    ExtractTable(String label, String column) {
        this.label = label;
        this.column = column;
    }

    /// The table that has these columns; `null` for one of another origin.
    static @Nullable ExtractTable of(List<String> columns) {
        return columns.contains("organisation_number")
                ? Arrays.stream(values()).filter(table -> columns.contains(table.column)).findFirst().orElse(null) : null;
    }

    /// The table that the file is called after; `null` where it has another name.
    static @Nullable ExtractTable named(Source source) {
        return Arrays.stream(values()).filter(table -> table.names(source)).findFirst().orElse(null);
    }

    String label() {
        return label;
    }

    /// Whether the file has the name that the table is found by.
    boolean names(Source source) {
        var name = source.name().toLowerCase(Locale.ROOT);
        return name.endsWith("publicextract." + label + ".txt") || name.endsWith("publicextract." + label + ".json");
    }
}
