package org.bidweave.exchange.register;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.bidweave.directory.RegisterEntry;

/// A folder with a small extract of the Charity Commission: Harbourlight (200001), which has everything, and Stillwater (200002), which is
/// overdue; 900 is a part of Harbourlight. Rows are written with bars in the place of tabs.
public final class ExtractFolder {

    static final String DAY = "2026-11-01 00:00:00.0000000";
    static final String CHARITY = "date_of_extract|organisation_number|registered_charity_number|linked_charity_number|charity_name|"
            + "charity_registration_status|date_of_registration|charity_reporting_status|latest_acc_fin_period_end_date|latest_income|"
            + "latest_expenditure|charity_contact_postcode|charity_contact_web|charity_company_registration_number|charity_insolvent|"
            + "charity_in_administration|charity_activities";
    static final String HARBOURLIGHT = DAY + "|100|200001|0|HARBOURLIGHT|Registered|1990-05-01 00:00:00.0000000|Submission Received|"
            + "2026-03-31 00:00:00.0000000|500000|490000|EX1 1AA|harbourlight.example|01234567|False|False|Advice and housing";
    static final String STILLWATER = DAY + "|101|200002|0|STILLWATER ADVICE|Registered||Submission Overdue|"
            + "2024-03-31 00:00:00.0000000|40000|41000|||||False|";
    static final String PART = DAY + "|900|200001|1|HARBOURLIGHT FUND|Registered||||||||||False|";
    static final String HISTORY = "date_of_extract|organisation_number|fin_period_end_date|total_gross_income|total_gross_expenditure";
    static final String CLASSIFICATION = "date_of_extract|organisation_number|linked_charity_number|classification_description";
    static final String AREA = "date_of_extract|organisation_number|linked_charity_number|geographic_area_description";

    private final Path folder;

    public ExtractFolder(Path folder) {
        this.folder = folder;
    }

    public static ExtractFolder complete(Path folder) {
        return new ExtractFolder(folder)
                .with("charity", CHARITY, HARBOURLIGHT, STILLWATER, PART)
                .with("charity_annual_return_history", HISTORY,
                        DAY + "|100|2025-03-31 00:00:00.0000000|450000|440000",
                        DAY + "|100|2026-03-31 00:00:00.0000000|500000|490000",
                        DAY + "|101|2023-03-31 00:00:00.0000000||",
                        DAY + "|777|2026-03-31 00:00:00.0000000|1|1")
                .with("charity_classification", CLASSIFICATION,
                        DAY + "|100|0|Accommodation/housing", DAY + "|101|0|Education/training", DAY + "|900|1|Education/training")
                .with("charity_area_of_operation", AREA, DAY + "|100|0|Devon", DAY + "|101|0|Throughout England And Wales")
                .with("charity_other_names", "date_of_extract|organisation_number|charity_name", DAY + "|100|The Lamp")
                .with("charity_annual_return_parta",
                        "date_of_extract|organisation_number|latest_fin_period_submitted_ind|count_volunteers|income_from_government_contracts",
                        DAY + "|100|False|1|1", DAY + "|100|True|12|90000")
                .with("charity_annual_return_partb",
                        "date_of_extract|organisation_number|latest_fin_period_submitted_ind|count_employees|reserves",
                        DAY + "|100|True|7|120000");
    }

    ExtractFolder with(String table, String... lines) {
        return bytes("publicextract." + table + ".txt", (String.join("\r\n", lines) + "\r\n").replace('|', '\t').getBytes(StandardCharsets.UTF_8));
    }

    ExtractFolder bytes(String name, byte[] bytes) {
        try {
            Files.createDirectories(folder);
            Files.write(folder.resolve(name), bytes);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Packs each file into a zip of its own, as the regulator does.
    ExtractFolder packed() throws IOException {
        for (var file : files()) {
            var name = file.getFileName().toString();
            try (var zip = new ZipOutputStream(Files.newOutputStream(folder.resolve(name.replace(".txt", ".zip"))))) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(Files.readAllBytes(file));
            }
            Files.delete(file);
        }
        return this;
    }

    private List<Path> files() throws IOException {
        try (var files = Files.list(folder)) {
            return files.toList();
        }
    }

    Path file(String name) {
        return folder.resolve(name);
    }

    /// What came out of an import.
    record Imported(List<RegisterEntry> entries, RegisterReport report) {}

    Imported read() {
        var entries = new ArrayList<RegisterEntry>();
        var report = RegisterFiles.toImport(List.of(folder)).registers().getFirst().read(entries::add, Progress.UNWATCHED);
        return new Imported(entries, report);
    }
}
