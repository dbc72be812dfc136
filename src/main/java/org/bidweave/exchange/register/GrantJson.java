package org.bidweave.exchange.register;

import java.io.IOException;
import java.io.Reader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

/// The list `grants` of a 360Giving file in JSON, as a table with the standard's titles for the fields that are read.
final class GrantJson implements Table {

    private static final StreamReadConstraints LIMITS =
            StreamReadConstraints.builder().maxNestingDepth(20).maxStringLength(4_000_000).maxNumberLength(100).build();
    private static final JsonMapper MAPPER =
            JsonMapper.builder(JsonFactory.builder().streamReadConstraints(LIMITS).build())
                    .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                    .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
                    .build();
    private static final Map<String, String> POINTERS = Map.ofEntries(
            Map.entry(Grants.ID, "/id"),
            Map.entry(Grants.TITLE, "/title"),
            Map.entry(Grants.CURRENCY, "/currency"),
            Map.entry(Grants.AMOUNT, "/amountAwarded"),
            Map.entry(Grants.DATE, "/awardDate"),
            Map.entry(Grants.RECIPIENT_ID, "/recipientOrganization/0/id"),
            Map.entry(Grants.RECIPIENT, "/recipientOrganization/0/name"),
            Map.entry(Grants.CHARITY_NUMBER, "/recipientOrganization/0/charityNumber"),
            Map.entry(Grants.COMPANY_NUMBER, "/recipientOrganization/0/companyNumber"),
            Map.entry(Grants.FUNDER, "/fundingOrganization/0/name"),
            Map.entry(Grants.PERSON_ID, "/recipientIndividual/id"),
            Map.entry(Grants.PERSON, "/recipientIndividual/name"));

    private final String file;
    private final JsonParser json;
    private final Map<String, String> row = new HashMap<>();
    private long line;

    /// Goes to the first grant. A file without the list is refused.
    GrantJson(String file, Reader reader) {
        this.file = file;
        json = MAPPER.createParser(reader);
        JsonToken token;
        do {
            token = step();
        } while (token != JsonToken.START_ARRAY || !"grants".equals(json.currentName()));
    }

    private JsonToken step() {
        try {
            var token = json.nextToken();
            if (token == null) {
                throw broken("breaks off or holds no list of grants");
            }
            return token;
        } catch (JacksonException e) {
            throw broken("is broken at line " + json.currentLocation().getLineNr());
        }
    }

    private UnreadableRegister broken(String how) {
        return new UnreadableRegister("“" + file + "” " + how + ". " + Damage.KEPT + " Download the file again.");
    }

    @Override
    public List<String> columns() {
        return Grants.COLUMNS;
    }

    @Override
    public boolean next() {
        if (step() == JsonToken.END_ARRAY) {
            return false;
        }
        line = json.currentTokenLocation().getLineNr();
        try {
            JsonNode grant = MAPPER.readTree(json);
            POINTERS.forEach((title, pointer) -> row.put(title, text(grant.at(pointer))));
            return true;
        } catch (JacksonException e) {
            throw broken("is broken or breaks off at line " + json.currentLocation().getLineNr());
        }
    }

    private static String text(JsonNode value) {
        return value.isNumber() ? value.decimalValue().toPlainString() : value.asString("").replace("\0", "").strip();
    }

    @Override
    public long line() {
        return line;
    }

    /// Fields that are not there are empty.
    @Override
    public int fields() {
        return Grants.COLUMNS.size();
    }

    @Override
    public String field(int column) {
        return column < 0 ? "" : row.getOrDefault(Grants.COLUMNS.get(column), "");
    }

    @Override
    public void close() throws IOException {
        json.close();
    }
}
