package org.bidweave.exchange.register;

import java.util.List;
import java.util.Map;
import org.bidweave.directory.Directory;
import org.bidweave.directory.Found;
import org.bidweave.directory.Hit;
import org.bidweave.directory.Reach;
import org.bidweave.directory.Register;
import org.bidweave.directory.RegisterEntry;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// What an import did and what a search found, as JSON for other programs, named as the records are.
public final class RegisterJson {

    private static final JsonMapper JSON = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private RegisterJson() {}

    /// `[{register, asOf, organisations, files: [{file, read, taken, left, refused}], notes, refusedInAll, refused: [{file, line, why}]}]`
    public static String imported(Map<Register, RegisterReport> reports) {
        return JSON.writeValueAsString(reports.entrySet().stream().map(report -> Imported.of(report.getKey(), report.getValue())).toList());
    }

    private record Imported(
            Register register,
            @Nullable String asOf,
            long organisations,
            List<RegisterReport.Count> files,
            List<String> notes,
            long refusedInAll,
            List<Refused> refused) {

        static Imported of(Register register, RegisterReport report) {
            return new Imported(register, report.asOf() == null ? null : String.valueOf(report.asOf()), report.entries(), report.files(),
                    report.notes(), report.refusedInAll(), report.refused());
        }
    }

    /// `{count, alike, organisations: [{reach, entry}]}`, the best first.
    public static String found(Found found, Directory directory) {
        var ids = found.best().stream().map(Hit::id).toList();
        var reaches = found.best().iterator();
        var organisations = directory.read(ids).stream().map(entry -> new Organisation(reaches.next().reach(), entry)).toList();
        return JSON.writeValueAsString(new Result(found.count(), found.alike(), organisations)) + "\n";
    }

    private record Result(int count, boolean alike, List<Organisation> organisations) {}

    private record Organisation(@Nullable Reach reach, RegisterEntry entry) {}
}
