package org.bidweave.exchange.register;

import java.util.List;
import org.bidweave.directory.Directory;
import org.bidweave.directory.Found;
import org.bidweave.directory.FoundEntry;
import org.bidweave.directory.Register;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// What an import did and what a search found, as JSON for other programs, named as the records are.
public final class RegisterJson {

    private static final JsonMapper JSON = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private RegisterJson() {}

    /// `{imported: [{register, title, asOf, organisations, grants, files: [{file, read, taken, left, refused}], notes, refusedInAll, refused:
    /// [{file, line, why}], remarksInAll, remarks: [{file, line, why}]}], left: [sentence]}`
    public static String imported(List<Imported> all, List<String> left) {
        return JSON.writeValueAsString(new Import(all.stream().map(Part::of).toList(), left));
    }

    private record Import(List<Part> imported, List<String> left) {}

    private record Part(
            @Nullable Register register,
            String title,
            @Nullable String asOf,
            long organisations,
            long grants,
            List<RegisterReport.Count> files,
            List<String> notes,
            long refusedInAll,
            List<Refused> refused,
            long remarksInAll,
            List<Refused> remarks) {

        static Part of(Imported imported) {
            var report = imported.report();
            return new Part(imported.register(), imported.title(), report.asOf() == null ? null : String.valueOf(report.asOf()),
                    imported.isOfGrants() ? 0 : report.entries(), imported.isOfGrants() ? report.entries() : 0, report.files(), report.notes(),
                    report.refusedInAll(), report.refused(), report.remarksInAll(), report.remarks());
        }
    }

    /// `{count, alike, organisations: [{entry, reach}]}`, the best first.
    public static String found(Found found, Directory directory) {
        return JSON.writeValueAsString(new Result(found.count(), found.alike(), directory.entries(found.best()))) + "\n";
    }

    private record Result(int count, boolean alike, List<FoundEntry> organisations) {}
}
