package org.bidweave.exchange.notice;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The kinds of notice: UK1 to UK17 of the Procurement Regulations 2024, or the coarser OCDS tags.
final class NoticeTypes {
    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("UK1", "pipeline notice"), Map.entry("UK2", "preliminary market engagement notice"),
            Map.entry("UK3", "planned procurement notice"), Map.entry("UK4", "tender notice"),
            Map.entry("UK5", "transparency notice"), Map.entry("UK6", "contract award notice"),
            Map.entry("UK7", "contract details notice"), Map.entry("UK8", "contract payment notice"),
            Map.entry("UK9", "contract performance notice"), Map.entry("UK10", "contract change notice"),
            Map.entry("UK11", "contract termination notice"), Map.entry("UK12", "procurement termination notice"),
            Map.entry("UK13", "dynamic market intention notice"), Map.entry("UK14", "dynamic market establishment notice"),
            Map.entry("UK15", "dynamic market modification notice"), Map.entry("UK16", "dynamic market cessation notice"),
            Map.entry("UK17", "payments compliance notice"));

    private NoticeTypes() {}

    /// The type of the document that is this release; else of the one published last.
    static @Nullable String of(Part release, @Nullable String releaseId) {
        var owners = Stream.of(Stream.of(release.part("planning"), release.part("tender")),
                release.parts("awards").stream(), release.parts("contracts").stream()).flatMap(s -> s);
        var typed = owners.flatMap(o -> o.parts("documents").stream()).filter(d -> d.text("noticeType") != null).toList();
        return typed.stream().filter(d -> releaseId != null && releaseId.equals(d.text("id"))).findFirst()
                .or(() -> typed.stream().max(Comparator.comparing(d -> Objects.requireNonNullElse(d.text("datePublished"), ""))))
                .map(d -> d.text("noticeType")).orElse(null);
    }

    /// "UK4 tender notice", "notice (tag: planning)".
    static String name(NoticeRelease release) {
        var type = release.noticeType();
        if (type != null) {
            return NAMES.containsKey(type) ? type + " " + NAMES.get(type) : type;
        }
        return release.tags().isEmpty() ? "notice of no stated kind" : tagged(release.tags());
    }

    /// Says so where a notice is no call for bids.
    static void reportKind(List<String> tags, @Nullable String status, Notes notes) {
        if (tags.stream().anyMatch(t -> t.startsWith("award") || t.startsWith("contract"))) {
            notes.add("This notice reports an award or a contract: there may be nothing left to bid for.");
        } else if (!tags.isEmpty() && tags.stream().allMatch(t -> t.startsWith("planning"))) {
            notes.add("This notice is about planning: the tender has not opened yet.");
        }
        if (status != null && List.of("cancelled", "unsuccessful", "withdrawn").contains(status)) {
            notes.add("The notice gives the tender’s status as %s.".formatted(status));
        }
    }

    private static String tagged(List<String> tags) {
        var words = tags.stream().map(tag -> tag.replaceAll("([a-z])([A-Z])", "$1 $2").toLowerCase(Locale.ROOT)).toList();
        return "notice (%s)".formatted(Wording.list(words));
    }
}
